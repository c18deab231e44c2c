"""The site over real HTTP: every page answers, every list downloads, every wrong question gets a clear answer, nobody else gets in."""

from __future__ import annotations

import csv
import io
import json
import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import jsonschema
import pyarrow.parquet as pq
import pytest
from serving import Served, serving

from sayso import pipeline
from sayso.ledger import Grounded, Ledger, LedgerError, SeriesFilter, overview
from sayso.pictures.svg import DARK, LIGHT
from sayso.web.site import Settings

CONTRACT = Path(__file__).resolve().parents[2] / "shared" / "contract"


@pytest.fixture(scope="module")
def site(demo_made: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A site that tests only read."""
    from shutil import copyfile

    path = tmp_path_factory.mktemp("site") / "ledger.duckdb"
    copyfile(demo_made, path)
    with serving(Settings(path, who="ada")) as served:
        yield served


@pytest.fixture
def own(demo_ledger: Path) -> Iterator[Served]:
    """A site that a test may write to."""
    with serving(Settings(demo_ledger, who="ada")) as served:
        yield served


def disputed(site: Served) -> dict[str, object]:
    found = site.json("/api/series?disputed=true&sort=disagreement&limit=1")
    assert len(found) == 1
    return found[0]  # type: ignore[no-any-return]


def test_every_page_answers(site: Served) -> None:
    series = disputed(site)
    claim = series["members"][0]["claim"]  # type: ignore[index]
    document = site.json(f"/api/claims/{claim}")["doc"]["id"]
    story = site.json("/api/stories")[0]["id"]
    paths = [
        *("/", "/series", "/claims", "/reports", "/stories", "/findings", "/sources", "/review", "/add", "/check"),
        *(f"/series/{series['id']}", f"/series/{series['id']}/provenance", f"/claims/{claim}", f"/reports/{document}"),
        *(f"/stories/{story}", f"/stories/{story}/system", f"/reports/{document}/compare/{document}"),
        *("/findings?kind=revision", "/claims?q=korea&lang=pl", "/series?nature=total&sort=movement", "/claims?from=2025&to=2025-06"),
        "/check?statement=Over+600+North+Korean+soldiers+were+killed",
    ]
    for path in paths:
        status, headers, body = site.ask(path)
        page = body.decode()
        assert status == 200, (path, page[:400])
        assert headers["content-type"].startswith("text/html"), path
        assert "<h1" in page and "</html>" in page, path
        assert "None" not in page.replace("None since", "").replace("None.", ""), path
        assert "http://" not in page.replace(f"http://{site.host}:{site.port}", "").replace("http://www.w3.org", ""), path


@pytest.mark.parametrize("lang", ["de", "en", "hu", "pl"])
def test_sentences_come_in_the_language_asked_for_and_it_is_kept(site: Served, lang: str) -> None:
    status, headers, body = site.ask(f"/claims?say={lang}")
    assert status == 200 and f'lang="{lang}"' in body.decode()
    assert f"say={lang}" in headers["set-cookie"]


def test_an_address_holds_the_view(site: Served) -> None:
    page = site.ask("/claims?q=korea&lang=hu&own_voice=true")[2].decode()
    assert 'name="q" value="korea"' in page and "<option selected>hu</option>" in page
    assert "/claims.csv?q=korea&amp;lang=hu&amp;own_voice=true" in page


def test_charts_are_given_as_specifications_and_pictures(site: Served) -> None:
    id, story = disputed(site)["id"], site.json("/api/stories")[0]["id"]
    for base in (f"/series/{id}/chart", f"/stories/{story}/timeline", f"/stories/{story}/map"):
        light, dark = (site.json(f"{base}.json?theme={theme}") for theme in ("light", "dark"))
        assert light["height"] == dark["height"] and light["config"] != dark["config"]
        assert "title" not in light, "the page has it"
        assert site.ask(f"{base}.svg")[2].startswith(b"<svg")
        assert site.ask(f"{base}.png?width=400")[2].startswith(b"\x89PNG")


def test_origins_on_a_page_have_the_colours_of_its_chart(site: Served) -> None:
    echoed = 0
    for series in site.json("/api/series?sort=size&limit=12"):
        page = site.ask(f"/series/{series['id']}")[2].decode()
        origins = page.split('id="origins"', 1)[1].split("</table>", 1)[0]
        assert origins.count('<th scope="row">') == len([origin for origin in series["origins"] if origin["claims"]])
        assert "repeats no source" not in origins
        echoed += origins.count('class="dot hollow"')
        assert origins.count('class="dot hollow"') == origins.count("<td>repeats ")
    assert echoed, "one that repeats another has a hollow dot in its colour"
    css = site.ask("/static/app.css")[2].decode()
    for palette in (LIGHT, DARK):
        assert all(f"--{name}: {palette[name]};" in css for name in (f"o{n}" for n in range(1, 9)))


def test_lists_download_as_they_are_filtered(site: Served) -> None:
    wanted = {claim["id"] for claim in site.json("/api/claims?lang=pl&limit=1000")}
    assert wanted
    status, headers, body = site.ask("/claims.csv?lang=pl")
    assert status == 200 and "attachment" in headers["content-disposition"]
    assert {row["id"] for row in csv.DictReader(io.StringIO(body.decode()))} == wanted
    assert {row["id"] for row in json.loads(site.ask("/claims.json?lang=pl")[2])} == wanted
    assert {json.loads(line)["id"] for line in site.ask("/claims.jsonl?lang=pl")[2].splitlines()} == wanted
    assert set(pq.read_table(io.BytesIO(site.ask("/claims.parquet?lang=pl")[2])).column("id").to_pylist()) == wanted
    series = disputed(site)
    members = {member["claim"] for member in series["members"]}  # type: ignore[attr-defined]
    assert {row["id"] for row in json.loads(site.ask(f"/series/{series['id']}.json")[2])} == members
    assert len(pq.read_table(io.BytesIO(site.ask("/series.parquet")[2]))) == len(site.json("/api/series?limit=1000"))
    assert site.ask("/sources.csv")[2].startswith(b"source,said,passed_on")
    for name, least in (("sources", 10), ("reports", 16), ("stories", 1), ("findings", 10)):
        rows = json.loads(site.ask(f"/{name}.json")[2])
        assert len(rows) >= least, name
        assert len(list(csv.DictReader(io.StringIO(site.ask(f"/{name}.csv")[2].decode())))) == len(rows)
        assert len(pq.read_table(io.BytesIO(site.ask(f"/{name}.parquet")[2]))) == len(rows)
    assert {row["kind"] for row in json.loads(site.ask("/findings.json?kind=contradiction")[2])} == {"contradiction"}


@pytest.mark.skipif(not CONTRACT.exists(), reason="the contract lies beside the repository")
def test_the_api_speaks_the_contract(site: Served) -> None:
    claims, series = (json.loads((CONTRACT / f"{name}.schema.json").read_text(encoding="utf-8")) for name in ("claim", "series"))
    for one in site.json("/api/claims?limit=1000"):
        jsonschema.validate(one, claims)
    for one in site.json("/api/series?single=true&limit=1000"):
        jsonschema.validate(one, series)


def test_the_api_describes_itself(site: Served) -> None:
    described = site.json("/api/openapi.json")
    assert described["openapi"].startswith("3.")
    for path in ("/api/claims", "/api/series/{id}", "/api/check", "/api/claims/{id}/reviews", "/api/decisions", "/api/jobs/{id}"):
        for operation in described["paths"][path].values():
            assert operation["description"], path
    assert not [path for path in described["paths"] if not path.startswith("/api/")]


def test_a_statement_is_checked(site: Served) -> None:
    statement = "Over 600 North Korean soldiers were killed in Kursk, the NIS says."
    told = site.json("/api/check", "POST", {"statement": statement, "lang": "en"})
    (verdict,) = told["verdicts"]
    assert verdict["verdict"] in ("supported", "differently worded")
    assert verdict["evidence"][0]["claim"]["evidence"]["text"]


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("/nothing", 404, "No such page"),
        ("/series/zzzz", 404, "No such series"),
        ("/claims/zzzz", 404, "No such claim"),
        ("/reports/zzzz", 404, "No such report"),
        ("/stories/zzzz", 404, "No such story"),
        ("/series?nature=gone", 422, "This cannot be asked"),
        ("/claims?from=yesterday", 422, "This cannot be asked"),
        ("/claims?page=0", 422, "This cannot be asked"),
    ],
)
def test_wrong_questions_get_a_clear_page(site: Served, path: str, status: int, words: str) -> None:
    got, _, body = site.ask(path)
    assert (got, words in body.decode()) == (status, True)


def test_wrong_questions_to_the_api_get_a_clear_object(site: Served) -> None:
    status, _, body = site.ask("/api/series/zzzz")
    assert status == 404 and json.loads(body)["hint"]
    status, _, body = site.ask("/api/claims/zzzz/reviews", "POST", {"verdict": "accepted"})
    assert status == 404


# -- who gets in -----------------------------------------------------------------------------------------------


def test_a_page_of_another_site_can_neither_read_nor_write(site: Served) -> None:
    assert site.ask("/", headers={"host": "evil.example"})[0] == 421
    claim = site.json("/api/claims?limit=1")[0]["id"]
    word = {"verdict": "rejected"}
    assert site.ask(f"/api/claims/{claim}/reviews", "POST", word, {"origin": "http://evil.example"})[0] == 403
    assert site.ask(f"/api/claims/{claim}/reviews", "POST", word, {"sec-fetch-site": "cross-site"})[0] == 403
    assert site.json("/api/counts")["reviewed"] == 0


def test_pages_load_nothing_from_elsewhere(site: Served) -> None:
    assert "default-src 'self'" in site.ask("/")[1]["content-security-policy"]


def test_a_token_opens_the_site_and_nothing_else_does(demo_ledger: Path) -> None:
    with serving(Settings(demo_ledger, token="s3cret", public=True)) as site:
        assert site.ask("/")[0] == 401
        assert site.ask("/?token=guess")[0] == 401
        status, headers, _ = site.ask("/?token=s3cret")
        assert status == 303 and "httponly" in headers["set-cookie"].lower()
        assert site.ask("/", headers={"cookie": "token=s3cret"})[0] == 200
        assert site.ask("/api/counts", headers={"authorization": "Bearer s3cret"})[0] == 200
        assert site.ask("/api/counts", headers={"authorization": "Bearer guess"})[0] == 401


def test_read_only_shows_and_changes_nothing(demo_ledger: Path) -> None:
    with serving(Settings(demo_ledger, read_only=True)) as site:
        claim = site.json("/api/claims?limit=1")[0]["id"]
        page = site.ask(f"/claims/{claim}")[2].decode()
        assert "<form class" not in page.split("<main", 1)[1]
        assert site.ask(f"/api/claims/{claim}/reviews", "POST", {"verdict": "rejected"})[0] in (404, 405)
        assert site.ask(f"/claims/{claim}/review", "POST", b"verdict=rejected")[0] in (404, 405)
        with Ledger(demo_ledger) as other:  # others may read beside it
            assert other.counts().claims


def test_a_missing_ledger_cannot_be_published(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="there is no ledger"), serving(Settings(tmp_path / "none.duckdb", read_only=True)):
        pass


# -- what a reader does ----------------------------------------------------------------------------------------


def test_a_claim_is_corrected_and_taken_back(own: Served) -> None:
    claim = own.json("/api/claims?kind=killed&limit=1")[0]
    word = {"verdict": "corrected", "changes": {"kind": "wounded"}, "why": "misread"}
    (said,) = own.json(f"/api/claims/{claim['id']}/reviews", "POST", word)
    assert said["who"] == "ada"
    now = own.json(f"/api/claims/{claim['id']}")
    assert now["counted"]["kind"] == "wounded" and now["reviews"][0]["why"] == "misread"
    assert "read: killed" in own.ask(f"/claims/{claim['id']}")[2].decode()
    own.json(f"/api/reviews/{said['id']}", "DELETE")
    again = own.json(f"/api/claims/{claim['id']}")
    assert again["counted"]["kind"] == "killed" and again["reviews"] == []


def test_a_correction_that_cannot_be_is_refused_in_words(own: Served) -> None:
    claim = own.json("/api/claims?limit=1")[0]["id"]
    status, _, body = own.ask(f"/api/claims/{claim}/reviews", "POST", {"verdict": "corrected", "changes": {"status": "gone"}})
    assert status == 422 and "Give one of present" in json.loads(body)["hint"]


def test_series_are_joined_and_parted_again(own: Served) -> None:
    one, other = own.json("/api/series?kind=troops&sort=size&limit=2")
    made = own.json("/api/decisions", "POST", {"left": one["id"], "right": other["id"], "same": True, "why": "one force"})
    members = {m["claim"] for m in own.json(f"/api/series/{one['id']}")["members"]}
    assert other["id"] in members
    own.json(f"/api/decisions/{made['id']}", "DELETE")
    assert other["id"] not in {m["claim"] for m in own.json(f"/api/series/{one['id']}")["members"]}


def form(files: dict[str, bytes], **fields: str) -> tuple[bytes, dict[str, str]]:
    edge = "----sayso"
    parts = [f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items()]
    for name, data in files.items():
        head = f'--{edge}\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\nContent-Type: text/plain\r\n\r\n'
        parts.append(head.encode() + data + b"\r\n")
    return b"".join([*parts, f"--{edge}--\r\n".encode()]), {"content-type": f"multipart/form-data; boundary={edge}"}


def finished(site: Served) -> dict[str, object]:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        job = site.json("/api/jobs")[-1]
        if not job["running"]:
            return job  # type: ignore[no-any-return]
        time.sleep(0.1)
    raise AssertionError("the work does not end")


def test_reports_are_added_by_upload_and_known_the_second_time(own: Served) -> None:
    before = own.json("/api/counts")
    text = b"A flood in Porto killed 14 people, police said on 3 May 2026."
    body, headers = form({"../../evil.txt": text}, publisher="Porto Post", published="2026-05-04")
    for known in (0, 1):
        assert own.ask("/add", "POST", body, headers)[0] == 303
        job = finished(own)
        assert (job["state"], job["known"]) == ("done", known), job
    after = own.json("/api/counts")
    assert (after["documents"], after["claims"]) == (before["documents"] + 1, before["claims"] + 1)
    (claim,) = own.json("/api/claims?place=porto")
    assert (claim["doc"]["source"], claim["doc"]["publisher"], claim["doc"]["published"]) == ("evil.txt", "Porto Post", "2026-05-04")


def test_a_file_of_many_reports_is_known_the_second_time_and_none_is_called_by_where_it_lay(own: Served) -> None:
    lines = [{"text": f"Police in Faro said {n} people died.", "lang": "en"} for n in (13, 14)]
    body, headers = form({"wires.jsonl": "\n".join(map(json.dumps, lines)).encode()}, published="2026-05-04")
    for known in (0, 2):
        assert own.ask("/add", "POST", body, headers)[0] == 303
        job = finished(own)
        assert (job["state"], job["known"]) == ("done", known), job
    assert [claim["doc"]["source"] for claim in own.json("/api/claims?place=faro")] == ["wires.jsonl:1", "wires.jsonl:2"]


def test_a_pasted_text_is_a_report_and_an_empty_form_is_told(own: Served) -> None:
    body, headers = form({}, pasted="Police in Porto said 14 people died.", title="Flood", published="2026-05-04")
    assert own.ask("/add", "POST", body, headers)[0] == 303
    assert finished(own)["state"] == "done"
    status, _, page = own.ask("/add", "POST", *form({}))
    assert status == 422 and b"Nothing to add" in page
    assert own.ask("/add", "POST", *form({}, address="ftp://x"))[0] == 422


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(own: Served) -> None:
    files = {"good.txt": b"Police in Porto said 14 people died.", "bad.txt": b"\x00\x01\x02\xff\xfe" * 40, "empty.txt": b""}
    assert own.ask("/add", "POST", *form(files))[0] == 303
    job = finished(own)
    assert (job["state"], job["reports"], job["problems"]) == ("done", 1, 2)
    told = own.json(f"/api/jobs/{job['id']}")["told"]
    assert {problem["where"] for problem in told} == {"bad.txt", "empty.txt"}


def test_the_page_has_every_colour_of_the_drawings_in_light_and_dark() -> None:
    style = files("sayso.web").joinpath("static/app.css").read_text(encoding="utf-8")
    blocks = re.findall(r":root[^{]*\{([^}]*)\}", style)
    assert len(blocks) == 3, "light, dark by the system's wish, dark by choice"
    for block in blocks:
        assert set(LIGHT) == set(DARK) <= set(re.findall(r"--(\w+):", block))


def test_settings_are_frozen() -> None:
    with pytest.raises(AttributeError):
        Settings(Path("x")).who = "eve"  # type: ignore[misc]
    assert replace(Settings(Path("x")), who="eve").who == "eve"


def test_the_ledger_the_site_leaves_is_whole(demo_ledger: Path) -> None:
    with serving(Settings(demo_ledger)) as site:
        claim = site.json("/api/claims?limit=1")[0]["id"]
        site.json(f"/api/claims/{claim}/reviews", "POST", {"verdict": "rejected"})
    with Ledger(demo_ledger) as ledger:
        assert ledger.reviewed()[0] == 1
        assert claim not in {m.claim for s in ledger.series(SeriesFilter()) for m in s.members}


def test_what_pages_ask_for_at_once_is_what_the_ledger_has(demo_ledger: Path) -> None:
    with Ledger(demo_ledger, write=True) as ledger:
        put_together(ledger)
        claim = next(c for _, c in ledger.claims() if c.quantity.low == c.quantity.high and c.quantity.low)
        pipeline.review(ledger, claim.id, "corrected", who="ada", changes={"high": str(claim.quantity.low * 2)})
        put_together(ledger)
        (corrected,) = [c for one in ledger.grounded_series(SeriesFilter()) for _, c in one.known.values() if c.id == claim.id]
        assert corrected.quantity.high == claim.quantity.low * 2
        pipeline.review(ledger, claim.id, "rejected", who="ada")
        put_together(ledger)
        assert ledger.grounded_of(claim.id) is None


def put_together(ledger: Ledger) -> None:
    """Series have their claims, reports and copies, and stories their numbers, as if each were asked for by itself."""
    stories: dict[str, list[Grounded]] = {}
    for one in ledger.grounded_series(SeriesFilter()):
        series, known, copies = one
        stories.setdefault(series.story, []).append(one)
        assert known == {f.claim.id: (f.document, f.claim) for f in ledger.claims_by_id(m.claim for m in series.members)}
        documents = {document.id for document, _ in known.values()}
        assert list(copies) == [copy for copy in ledger.copies(documents) if {copy.left, copy.right} <= documents]
        assert one == ledger.grounded(series.id) == ledger.grounded_of(series.members[0].claim)
    lines = overview.stories(ledger)
    assert {line.id for line in lines} == stories.keys()
    for line in lines:
        found = overview.story(ledger, line.id)
        assert found and found.line == line and len(found.reports) == line.reports
        here = stories[line.id]
        assert sorted(report.id for report in found.reports) == ledger.told([line.id])
        assert (line.series, line.claims) == (len(here), sum(len(one.known) for one in here))
        assert line.disputed == sum(one.series.contradicted for one in here)
        days = sorted(document.published for one in here for document, _ in one.known.values() if document.published)
        assert (line.since, line.until) == (days[0], days[-1])
        assert line.top.label == max((one.series for one in here), key=lambda s: (len(s.members), s.id)).label
        assert found.reports == [report for report in overview.reports(ledger, limit=1000) if report in found.reports]


def test_a_page_that_many_ask_for_at_once_is_made_once(site: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def slow(ledger: Ledger, **wanted: object) -> list[object]:
        made.append("")
        time.sleep(0.3)
        return []

    monkeypatch.setattr(overview, "reports", slow)
    with ThreadPoolExecutor(8) as several:
        answers = list(several.map(lambda n: site.ask("/reports?q=at+once"), range(8)))
    assert len({body for _, _, body in answers}) == 1 and len(made) == 1
