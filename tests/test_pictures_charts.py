"""Charts, timelines and maps, drawn: what is in the picture, not only in its specification."""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from samples import claim, document
from test_bars import documents

from sayso import wording
from sayso.extract import extract
from sayso.fold import fold
from sayso.link import link
from sayso.model import Attribution, Claim, Document, Entity, Finding, Member, Mention, Origin, Quantity, Report, Series, Step, When
from sayso.packs.folders import ROOT
from sayso.packs.gazetteer import gazetteer
from sayso.pictures import base, maps, render
from sayso.pictures.chart import series_chart
from sayso.pictures.look import Spec, Theme
from sayso.pictures.points import published, voices
from sayso.pictures.svg import DARK, LIGHT
from sayso.pictures.timeline import story_timeline
from sayso.pictures.words import words

Known = dict[str, tuple[Document, Claim]]
NAMES = "Police", "Army", "Mayor", "Hospital", "Ministry", "Agency", "Governor", "Union", "Church", "Court", "Port"


@pytest.fixture(scope="module")
def demo() -> tuple[list[Series], Known]:
    """The bundled reports, linked."""
    reports = [Report(d, extract(d).claims) for d in documents(Path(__file__).parent.parent / "src" / "sayso" / "demo_data")]
    known = {c.id: (r.document, c) for r in reports for c in r.claims}
    return list(link(reports).series), known


def told(figure: str, who: str = "Police", day: str | None = "2025-03-04", **more: object) -> tuple[Document, Claim]:
    """A claim like ``"at_least 12"`` or ``"between 10 20"``, of somebody, in a report of its own."""
    comparator, *bounds = figure.split()
    low, high = (Decimal(b) for b in (bounds[0], bounds[-1]))
    about = document(f"{who}-{figure}-{day}", f"They were {bounds[0]}.", published=day, publisher="The Paper")
    quantity = Quantity(
        claim(of=about, words=bounds[0]).quantity.span,
        None if comparator in ("at_most", "less_than") else low,
        None if comparator in ("at_least", "more_than") else high,
        comparator,
        str(more.pop("unit", "person")),
    )
    said = Attribution((Step(Mention(who, who)),), str(more.pop("modality", "asserted")))
    parts = {"time": None, "place": None, **more}
    return about, replace(claim(f"c-{about.id}", about, bounds[0]), quantity=quantity, attribution=said, **parts)  # type: ignore[arg-type]


def series(*given: tuple[Document, Claim], echo: str = "", nature: str = "total") -> tuple[Series, Known]:
    """Claims as one series, each speaker an origin; ``echo`` only repeats the first."""
    by: dict[str, list[str]] = {}
    for _, one in given:
        assert one.attribution.origin
        by.setdefault(one.attribution.origin.label, []).append(one.id)
    first = fold(next(iter(by)))
    origins = tuple(Origin(Entity(fold(name), name), tuple(ids), name != echo, first if name == echo else None) for name, ids in by.items())
    members = tuple(Member(c.id, d.id, d.source, 0, 1, nature) for d, c in given)
    known = {c.id: (d, c) for d, c in given}
    independent = sum(o.independent for o in origins)
    return Series(members[0].claim, "s", "people", "people", "person", nature, None, None, members, origins, independent, False, ()), known


def marks(spec: Spec, layer: str, width: int = 700) -> list[ElementTree.Element]:
    """The marks of a layer in the drawing."""
    return list(within(ElementTree.fromstring(render.svg(spec, width)), layer))


def within(root: ElementTree.Element, layer: str) -> Iterator[ElementTree.Element]:
    for group in root.iter("{http://www.w3.org/2000/svg}g"):
        if f"{layer}_marks" in group.get("class", "").split():
            yield from (e for e in group.iter() if e.tag.rpartition("}")[2] in ("path", "line", "text"))


def test_every_series_is_drawn_whole_on_light_and_dark(demo: tuple[list[Series], Known]) -> None:
    found, known = demo
    assert len(found) > 20
    for one in found:
        for theme in ("light", "dark"):
            spec = series_chart(one, known, theme=theme, href=lambda id: f"/claims/{id}")
            drawing = ElementTree.fromstring(render.svg(spec, 340 if theme == "dark" else 1000))
            claims = len(list(within(drawing, "claims")))
            assert claims + len(spec["datasets"].get("bars", [])) == len(one.members)
            assert float(drawing.get("height", 0)) == spec["height"]
            where = [a.get("{http://www.w3.org/1999/xlink}href") for a in drawing.iter("{http://www.w3.org/2000/svg}a")]
            assert {f"/claims/{m.claim}" for m in one.members} == set(where)


def test_nothing_is_cut_off(demo: tuple[list[Series], Known]) -> None:
    """The key stands inside the picture at any width."""
    found, known = demo
    for one in sorted(found, key=lambda s: -len(s.members))[:4]:
        spec = series_chart(one, known)
        for width in (320, 480, 520, 760, 1200):
            drawing = ElementTree.fromstring(render.svg(spec, width))
            assert lowest(drawing) <= spec["height"]


def test_the_plot_takes_the_width_there_is(demo: tuple[list[Series], Known]) -> None:
    """Neither a long title nor the labels of a wider chart push it together."""
    found, known = demo
    for one in sorted(found, key=lambda s: -len(s.members))[:4]:
        for width in (340, 700, 1100):
            drawing = ElementTree.fromstring(render.svg(series_chart(one, known), width))
            grid = next(g for g in drawing.iter("{http://www.w3.org/2000/svg}g") if "role-axis-grid" in g.get("class", ""))
            assert max(float(line.get("x2", 0)) for line in grid) > width - 80


def lowest(e: ElementTree.Element, y: float = 0.0) -> float:
    """The lowest baseline of a text."""
    moved = re.match(r"translate\([-\d.]+,\s*([-\d.]+)\)", e.get("transform", ""))
    y += float(moved[1]) if moved else 0.0
    own = [y] if e.tag.endswith("text") and e.text else []
    return max([*own, *(lowest(child, y) for child in e)], default=0.0)


def test_ranges_are_bars_and_open_sides_arrows() -> None:
    one, known = series(told("between 10 20"), told("at_least 30", "Army"), told("at_most 40", "Mayor"), told("exactly 35", "Court"))
    spec = series_chart(one, known)
    assert len(marks(spec, "bars")) == 1 and len(marks(spec, "ends")) == 2 and len(marks(spec, "claims")) == 3
    arrows = {row["y"]: row["shape"] for row in spec["datasets"]["arrows"]}
    assert sorted(arrows) == [30, 40] and arrows[30] != arrows[40]
    assert len(marks(spec, "arrows")) == 2
    assert {(row["y"], row.get("y2")) for row in spec["datasets"]["bars"]} == {(10, 20)}


def test_hedged_figures_are_hollow_and_rejected_ones_crossed() -> None:
    one, known = series(
        told("exactly 10"),
        told("about 20", "Army"),
        told("exactly 30", "Mayor", modality="possible"),
        told("exactly 40", "Court", modality="denied"),
    )
    spec = series_chart(one, known)
    hollow = {row["y"] for row in spec["datasets"]["claims"] if row["fill"] == LIGHT["paper"]}
    assert hollow == {20, 30, 40}
    assert len(marks(spec, "crosses")) == 1
    filled = Counter(e.get("fill") for e in marks(spec, "claims"))
    assert filled[LIGHT["paper"]] == 3 and filled[LIGHT["o1"]] + sum(filled[LIGHT[f"o{n}"]] for n in (2, 3, 4)) == 1


def test_each_origin_has_its_colour_and_one_that_repeats_the_paler_one() -> None:
    one, known = series(
        told("exactly 10"), told("exactly 11", "Army"), told("exactly 10", "Mayor"), told("exactly 10", day="2025-03-05"), echo="Mayor"
    )
    said = voices([one], "en")
    assert said["mayor"].repeats == "police" and said["mayor"].hue == said["police"].hue != said["army"].hue
    spec = series_chart(one, known)
    colour = {known[row["id"]][1].attribution.steps[0].source.label: row["stroke"] for row in spec["datasets"]["claims"]}
    assert colour["Police"] == LIGHT["o1"] and colour["Army"] == LIGHT["o2"] and colour["Mayor"] not in LIGHT.values()
    drawing = render.svg(spec)
    assert "Mayor = Police · 1" in drawing and "Police · 2" in drawing
    assert {e.get("fill") for e in marks(series_chart(one, known, theme="dark"), "claims")} >= {DARK["o1"], DARK["o2"]}


def test_origins_beyond_the_colours_share_one() -> None:
    one, known = series(*(told(f"exactly {10 + n}", who) for n, who in enumerate(NAMES)))
    spec = series_chart(one, known)
    strokes = Counter(row["stroke"] for row in spec["datasets"]["claims"])
    assert strokes[LIGHT["soft"]] == 3 and len(strokes) == 9
    assert f"{words('en')['others']} · 3" in render.svg(spec)


def test_contradictions_and_revisions_are_linked() -> None:
    some = told("exactly 10"), told("exactly 30", "Army", "2025-03-06"), told("exactly 12", day="2025-03-08")
    one, known = series(*some)
    ids = [c.id for _, c in some]
    findings = (Finding("contradiction", (ids[0], ids[1]), "10 or 30"), Finding("revision", (ids[2], ids[0]), "from 10 to 12"))
    spec = series_chart(replace(one, findings=findings, contradicted=True), known)
    (dispute,) = spec["datasets"]["disputes"]
    at = {row["id"]: (row["x"], row["y"]) for row in spec["datasets"]["claims"]}
    assert {(dispute["x"], dispute["y"]), (dispute["x2"], dispute["y2"])} == {at[ids[0]], at[ids[1]]}
    (line,) = marks(spec, "disputes")
    assert line.get("stroke") == LIGHT["bad"] and line.get("stroke-dasharray")
    assert [(row["x"], row["y"]) for row in spec["datasets"]["revisions"]] == [at[ids[0]], at[ids[2]]]
    assert len(marks(spec, "revisions")) == 1
    assert words("en")["dispute"] in render.svg(spec) and words("en")["disputed"] in render.svg(spec)


def test_disputes_of_the_demo_are_drawn(demo: tuple[list[Series], Known]) -> None:
    found, known = demo
    disputed = [s for s in found if s.contradicted]
    assert disputed
    for one in disputed:
        pairs = sum(len(f.claims) - 1 for f in one.findings if f.kind == "contradiction")
        assert len(marks(series_chart(one, known), "disputes")) == pairs


def test_time_is_when_it_held_else_when_it_was_told() -> None:
    one, known = series(
        told("exactly 10", day="2025-03-04", time=When("2025-01/2025-02", "2025-01-01", "2025-02-28")),
        told("exactly 20", "Army", day="2025-03-04", time=When("2024-12/..", "2024-12-01", None)),
        told("exactly 30", "Mayor", day="2025-03-04", time=When("2025", "2025-01-01", "2025-12-31")),
        told("exactly 40", "Court", day="2025-03"),
        told("exactly 50", "Union", day="2025-03-04"),
    )
    spec = series_chart(one, known)
    days = {row["y"]: time.strftime("%Y-%m-%d", time.gmtime(row["x"] / 1000 + 3600)) for row in spec["datasets"]["claims"]}
    assert days[10] == "2025-02-28" and days[20] == "2025-03-04" and days[40] == "2025-03-16"
    assert days[30][:7] == "2025-03" and days[50][:7] == "2025-03"  # moved aside a little at most
    assert {row["y"] for row in spec["datasets"]["spans"]} == {10, 20, 30, 40}


def test_claims_without_a_date_stand_at_the_side() -> None:
    one, known = series(told("exactly 10"), told("exactly 20", "Army", "2025-03-20"), told("exactly 30", "Mayor", None))
    spec = series_chart(one, known)
    at = {row["y"]: row["x"] for row in spec["datasets"]["claims"]}
    assert at[30] > max(at[10], at[20])
    assert words("en")["undated"] in render.svg(spec)
    alone, known = series(told("exactly 30", "Mayor", None))
    assert len(marks(series_chart(alone, known), "claims")) == 1


def test_dates_of_reports() -> None:
    assert published("2024-02").until == published("2024-02-29").since
    assert published("2024-12").until == published("2024-12-31").since
    assert published("2024").since == published("2024-01-01").since
    assert published("last spring").since is None and published(None).until is None and published("2024-13").since is None


def test_a_unit_that_does_not_compare_stands_apart() -> None:
    one, known = series(told("exactly 100", unit="USD"), told("exactly 120", "Army", unit="USD"), told("exactly 5000", "Mayor", unit="PLN"))
    spec = series_chart(one, known)
    assert max(row["y"] for row in spec["datasets"]["claims"]) == 120
    assert min(row["y"] for row in spec["datasets"]["claims"]) < 100
    assert "5,000 zlotys" in render.svg(spec)


def test_figures_are_brought_to_the_unit_of_most() -> None:
    given = (told("exactly 2000", unit="m"), told("exactly 3", "Army", unit="km"), told("about 4", "Mayor", unit="km"))
    one, known = series(*given)
    spec = series_chart(one, known)
    assert sorted(row["y"] for row in spec["datasets"]["claims"]) == [2, 3, 4]
    assert {row["brief"] for row in spec["datasets"]["claims"]} == {"2,000 m", "3", "≈ 4"}


def test_steps_are_tenfold_where_figures_are_far_apart() -> None:
    def scale(*figures: str) -> str:
        one, known = series(*(told(f, NAMES[n]) for n, f in enumerate(figures)))
        spec = series_chart(one, known)
        render.svg(spec)
        return str(spec["layer"][0]["encoding"]["y"]["scale"]["type"])

    assert scale("exactly 10", "exactly 900") == "linear"
    assert scale("exactly 10", "exactly 1000") == "log"
    assert scale("exactly -10", "exactly 5000") == "linear"
    assert scale("exactly 0", "exactly 5000000000") == "linear"
    assert scale("exactly 0") == "linear"


def test_one_claim_and_five_hundred() -> None:
    for number in (1, 500):
        days = [f"{2020 + n // 300}-{1 + n % 12:02d}-{1 + n // 12 % 25:02d}" for n in range(number)]
        one, known = series(*(told(f"exactly {100 + n}", NAMES[n % 6], day) for n, day in enumerate(days)))
        assert len(marks(series_chart(one, known), "claims")) == number


def test_marks_that_would_hide_each_other_are_moved_aside() -> None:
    one, known = series(*(told("exactly 10", who) for who in NAMES[:5]), told("exactly 12", "Port", "2025-06-04"))
    xs = [row["x"] for row in series_chart(one, known)["datasets"]["claims"] if row["y"] == 10]
    assert len(set(xs)) == 5


def test_the_specification_is_made_quickly() -> None:
    """Three milliseconds for fifty claims, and as much again for a machine that is busy."""
    one, known = series(*(told(f"about {100 + n % 9}", NAMES[n % 6], f"2025-0{1 + n % 9}-1{n % 7}") for n in range(50)))
    best = 1.0
    for _ in range(20):
        start = time.process_time()
        series_chart(one, known)
        best = min(best, time.process_time() - start)
    assert best < 0.006


@pytest.mark.parametrize("lang", ["en", "de", "pl", "hu"])
def test_every_language_has_the_words(lang: str) -> None:
    assert set(words(lang)) == set(words("en")) and len(words(lang)["millions"]) == 3
    one, known = series(told("at_least 10"), told("about 2500000", "Army", None))
    spec = series_chart(one, known, lang=lang)
    drawing = render.svg(spec)
    assert words(lang)["undated"] in drawing and words(lang)["millions"][2] in drawing
    assert words("xx") == words("en")


def test_the_page_gives_its_colours(demo: tuple[list[Series], Known]) -> None:
    found, known = demo
    spec = series_chart(found[0], known, theme="page")
    assert spec["background"] == "transparent" and f"var(--ink, {LIGHT['ink']})" in json.dumps(spec)
    assert "var(--soft" in render.svg(spec)


def test_untitled_is_lower(demo: tuple[list[Series], Known]) -> None:
    found, known = demo
    with_title, without = series_chart(found[0], known), series_chart(found[0], known, titled=False)
    assert "title" not in without and without["height"] < with_title["height"]
    assert wording.label(found[0], "en") in without["description"]


# A story over time


def test_a_timeline_has_a_row_each(demo: tuple[list[Series], Known]) -> None:
    found, known = demo
    for theme, width in (("light", 1000), ("dark", 340)):
        spec = story_timeline(found, known, theme=theme, href=lambda id: f"/c/{id}", series_href=lambda id: f"/s/{id}")
        drawing = ElementTree.fromstring(render.svg(spec, width))
        assert len(list(within(drawing, "claims"))) == sum(len(s.members) for s in found)
        assert len(list(within(drawing, "names"))) == len(found) == len(spec["datasets"]["rows"])
        where = {a.get("{http://www.w3.org/1999/xlink}href") for a in drawing.iter("{http://www.w3.org/2000/svg}a")}
        assert {f"/s/{s.id}" for s in found} <= where
        assert len(list(within(drawing, "disputes"))) == len(spec["datasets"]["disputes"]) > 0
    few = story_timeline(found, known, most=3)
    assert [row["id"] for row in few["datasets"]["rows"]] == [s.id for s in sorted(found, key=lambda s: (-len(s.members), s.id))[:3]]


def test_a_timeline_of_nothing_can_be_drawn() -> None:
    assert render.svg(story_timeline([], {})).startswith("<svg")
    assert render.svg(maps.story_map([], {})).startswith("<svg")


def test_a_row_shows_how_a_figure_moved() -> None:
    one, known = series(told("exactly 10"), told("exactly 30", "Army", "2025-03-06"), told("exactly 20", day="2025-03-08"))
    rows = story_timeline([one], known)["datasets"]["claims"]
    heights = {row["brief"]: row["y"] for row in rows}
    assert heights["30"] < heights["20"] < heights["10"]  # y goes down


# Places


def test_places_of_the_packs_have_coordinates() -> None:
    """One that was added lately may wait for its own: it is named beside the map meanwhile."""
    table, known = maps.coordinates(), gazetteer()
    places = {found.key for found in known.places.values()} | {f.key for f in known.names.values() if f.type == "country"}
    assert len(places - table.keys()) <= 0.005 * len(places)
    assert all(-90 <= lat <= 90 and -180 <= lon <= 180 for lat, lon in table.values())


def test_places_lie_where_they_are() -> None:
    near = {"Kursk Oblast": (51.7, 36.2), "Kyiv": (50.4, 30.5), "Kiew": (50.4, 30.5), "Varsó": (52.2, 21.0), "Londyn": (51.5, -0.1)}
    for name, (lat, lon) in near.items():
        found = maps.where(Mention(name, name))
        assert found is not None, name
        at = maps.coordinates()[found[0]]
        assert abs(at[0] - lat) < 1 and abs(at[1] - lon) < 1, name
    assert maps.where(Mention("Nowhere at all", "nowhere")) is None


@pytest.mark.parametrize("gold", ["src/sayso/demo_data/gold.jsonl", "tests/gold/gold.jsonl"])
def test_places_of_the_gold_are_on_the_map(gold: str) -> None:
    """All that is a place: 'worldwide' and organisations have none."""
    path = Path(__file__).parent.parent / gold
    named = [[name for name in json.loads(line).get("place") or [] if name] for line in path.read_text(encoding="utf-8").splitlines()]
    missing = [names for names in named if names and not any(maps.where(Mention(name, name)) for name in names)]
    assert len(missing) <= 0.005 * len(named)


def story(*places: str) -> tuple[Series, Known]:
    return series(*(told(f"exactly {10 + n}", place=Mention(name, name) if name else None) for n, name in enumerate(places)))


def test_a_map_shows_its_places_and_names_the_others(demo: tuple[list[Series], Known]) -> None:
    one, known = story(*["Kyiv"] * 6, "Lviv", "Odesa", "Nowhere at all", "", "Tokyo")
    spec = maps.story_map([one], known, href=lambda name: f"/places/{name}")
    assert [row["place"] for row in spec["datasets"]["places"]] == ["Kyiv", "Lviv", "Odesa"]
    assert spec["usermeta"] == {"beyond": [["Tokyo", 1]], "unknown": [["Nowhere at all", 1]], "nowhere": 1}
    drawing = render.svg(spec)
    assert "Nowhere at all" in drawing and "Tokyo" in drawing and "/places/Kyiv" in drawing
    assert len(marks(spec, "places")) == 3
    sizes = [row["size"] for row in spec["datasets"]["places"]]
    assert sizes[0] > sizes[1] == sizes[2]
    found, known = demo
    for theme, width in (("light", 1000), ("dark", 340)):
        assert len(marks(maps.story_map(found, known, theme=theme), "places", width)) >= 3


def test_circles_stand_on_the_right_land() -> None:
    """Warsaw is inside the outline that is drawn of Poland."""
    spots = [
        maps.Spot(n, n, "city", lat, lon, {"s": ("c",)}, False)
        for n, lat, lon in (("w", 52.23, 21.01), ("b", 52.52, 13.4), ("p", 50.08, 14.43))
    ]
    view = maps.viewed(spots)
    lands = base.polygons(view.drawn, view.step, view.world)
    assert all(sum(inside(view.at(spot), rings[0]) for rings in lands) == 1 for spot in spots)
    at_sea = maps.Spot("s", "s", "sea", 56.0, 18.5, {}, False)
    assert not any(inside(view.at(at_sea), rings[0]) for rings in lands)


def test_crimea_is_drawn_with_ukraine() -> None:
    """Kyiv, Kherson and Simferopol lie in one outline, which Rostov and Krasnodar do not."""
    lines, parts = base.arcs()
    rings = [base.joined(lines, part[0]) for part in parts]
    at = [(30.5, 50.45), (32.6, 46.66), (34.1, 44.95), (39.7, 47.24), (38.98, 45.04)]
    homes = [[n for n, ring in enumerate(rings) if ring and inside(place, ring)] for place in at]
    assert all(len(home) == 1 for home in homes)
    assert homes[0] == homes[1] == homes[2] != homes[3] == homes[4]


def inside(point: tuple[float, float], ring: Sequence[Sequence[float]]) -> bool:
    x, y = point
    crossed = 0
    for (x1, y1), (x2, y2) in pairwise(ring):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            crossed += 1
    return crossed % 2 == 1


def test_the_frame_goes_the_shorter_way_round() -> None:
    def spots(*at: tuple[float, float]) -> list[maps.Spot]:
        return [maps.Spot(str(n), str(n), "city", lat, lon, {"s": ("c",)}, False) for n, (lat, lon) in enumerate(at)]

    pacific = maps.framed(spots((52, 170), (52, -170)))
    assert pacific.east - pacific.west < 40 and pacific.west < 170 < 190 < pacific.east
    small = maps.framed(spots((45, 25)))
    assert small.west < 25 < small.east and small.east - small.west == maps.SMALL
    world = maps.viewed(spots((40, -100), (38, 127), (-34, 151)))
    assert world.world
    size = len(json.dumps(base.polygons(world.drawn, world.step, world.world)))
    assert size < 200_000


def test_a_map_is_small_enough_for_a_page(demo: tuple[list[Series], Known]) -> None:
    assert len(json.dumps(maps.story_map(*demo))) < 150_000


def test_the_base_map_says_where_it_comes_from() -> None:
    about = (base.MAP.parent / "README.md").read_text(encoding="utf-8")
    assert base.MAP.name in about and "Natural Earth" in about and "public domain" in about
    head = (ROOT / "common" / "coordinates.tsv").read_text(encoding="utf-8").partition("\nAD")[0]
    assert "GeoNames" in head and "CC BY 4.0" in head


# Files and pages


def test_png_and_page(demo: tuple[list[Series], Known], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found, known = demo
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    render.script.cache_clear()
    spec = series_chart(found[0], known)
    assert render.png(spec, 1).startswith(b"\x89PNG") and render.png_of(render.svg(spec), 1).startswith(b"\x89PNG")
    made = render.script()
    assert "vegaEmbed" in made and "</script" not in made
    (kept,) = (tmp_path / "sayso").iterdir()
    render.script.cache_clear()
    kept.write_text("kept();", encoding="utf-8")
    assert render.script() == "kept();"  # the second time it is read
    label = "</script><script>alert(1)</script>"
    page = render.html(series_chart(replace(found[0], actor=Entity("x", label)), known))
    assert "alert(1)</script>" not in page and "<script src" not in page
    render.script.cache_clear()


@pytest.mark.parametrize("theme", ["light", "dark", "page"])
def test_specifications_are_json(demo: tuple[list[Series], Known], theme: Theme) -> None:
    found, known = demo
    for spec in (
        series_chart(found[0], known, theme=theme),
        story_timeline(found, known, theme=theme),
        maps.story_map(found, known, theme=theme),
    ):
        assert json.loads(json.dumps(spec)) == spec
        assert spec["description"] and spec["width"] == "container" and isinstance(spec["height"], int | float)
