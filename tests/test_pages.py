"""The pages in a real browser: what a person does, with keys and a pointer; no error in the console; nothing serious for axe-core."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from serving import Served, serving

from sayso.ledger import Ledger, SeriesFilter
from sayso.report import report
from sayso.web.site import Settings

CHROMIUM = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: on Debian, apt-get install chromium")

FLAGS = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
DONE = "document.querySelector('#jobs [data-running=\"\"] .state')?.textContent === 'done'"
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()


class Visit(NamedTuple):
    """A site, a page of a browser that looks at it, and what the page complained of."""

    site: Served
    page: Page
    errors: list[str]

    def go(self, path: str) -> None:
        self.page.goto(self.site.address + path)


def complaints(page: Page) -> list[str]:
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport=DESK, locale="en-GB", accept_downloads=True)  # type: ignore[arg-type]
    yield made
    made.close()


@pytest.fixture
def visit(context: BrowserContext, demo_ledger: Path) -> Iterator[Visit]:
    with serving(Settings(demo_ledger, who="ada")) as site:
        page = context.new_page()
        errors = complaints(page)
        yield Visit(site, page, errors)
        assert errors == []


def drawn(page: Page, count: int = 1) -> None:
    """Wait until so many charts are there."""
    page.wait_for_function(f"document.querySelectorAll('[data-drawn]').length >= {count}", timeout=30_000)


def test_the_disputed_figure_is_two_clicks_from_the_front_page(visit: Visit) -> None:
    page = visit.page
    visit.go("/")
    page.get_by_role("region", name="What is disputed").get_by_role("link").first.click()
    page.wait_for_url("**/series/*")
    assert page.locator("h1 .disputed").count() == 1
    drawn(page)
    assert page.locator(".chart svg").count() == 1
    page.locator(".finding.contradiction a.said").first.click()
    page.wait_for_url("**/claims/*")
    assert page.locator("blockquote mark.figure").count() >= 1
    assert len(page.locator("blockquote .quote").inner_text()) > 20


def test_a_mark_of_the_chart_tells_its_sentence_and_opens_its_claim(visit: Visit) -> None:
    page = visit.page
    visit.go(f"/series/{largest(visit)}")
    drawn(page)
    mark = page.locator(".chart svg .claims_marks path").first
    mark.hover(force=True)
    page.wait_for_selector("#vg-tooltip-element.visible", timeout=5_000)
    mark.click(force=True)
    page.wait_for_url("**/claims/*")


def largest(visit: Visit) -> str:
    return str(visit.site.json("/api/series?sort=size&limit=1")[0]["id"])


def test_provenance_is_followed_from_a_figure_to_a_report(visit: Visit) -> None:
    page = visit.page
    visit.go(f"/series/{largest(visit)}")
    page.get_by_role("link", name="Where it comes from").click()
    page.wait_for_url("**/provenance")
    picture = page.locator(".wide-only svg")
    assert picture.get_by_text("Yonhap").count() >= 1
    page.get_by_text("The same as a list").click()
    page.locator("details table a").first.click()
    page.wait_for_url("**/reports/**")
    assert page.locator("article mark.figure").count() >= 3
    assert page.locator(".margin .card").count() >= 3


def test_a_claim_is_corrected_by_hand_and_undone_with_one_click(visit: Visit) -> None:
    page = visit.page
    claim = visit.site.json("/api/claims?kind=killed&limit=1")[0]["id"]
    visit.go(f"/claims/{claim}")
    page.fill("#review-form input[name=kind]", "wounded")
    page.fill("#review-form input[name=why]", "the report says hurt")
    page.get_by_role("button", name="Save corrections").click()
    page.wait_for_selector(".fields .changed")
    assert page.input_value("#review-form input[name=kind]") == "wounded"
    assert page.get_by_text("the report says hurt").count() == 1
    page.get_by_role("button", name="undo").click()
    page.wait_for_function("document.querySelector('#review-form input[name=kind]').value === 'killed'")
    assert page.locator(".fields .changed").count() == 0


def test_the_queue_is_worked_by_keys(visit: Visit) -> None:
    page = visit.page
    visit.go("/review")
    first, second = (page.locator(".queue li.claim").nth(n).get_attribute("data-id") for n in (0, 1))
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.dataset.id") == second
    page.keyboard.press("k")
    page.keyboard.press("a")
    page.wait_for_selector("#latest form button")
    assert first not in [item.get_attribute("data-id") for item in page.locator(".queue li.claim").all()]
    assert page.get_by_text("1 of 1").count() >= 1
    page.keyboard.press("u")
    page.wait_for_function("document.querySelectorAll('#latest form button').length === 0")


def test_a_report_is_added_by_upload_while_the_page_tells(visit: Visit, tmp_path: Path) -> None:
    page = visit.page
    file = tmp_path / "flood.txt"
    text = "Porto, 3 May 2026. A flood killed 14 people in Porto, police said. The mayor of Porto spoke of 20 dead."
    file.write_text(text, encoding="utf-8")
    visit.go("/add")
    page.set_input_files("input[name=files][multiple]", str(file))
    page.fill("input[name=publisher]", "Porto Post")
    page.get_by_role("button", name="Add", exact=True).click()
    page.wait_for_function(DONE, timeout=30_000)
    visit.go("/claims?q=porto")
    assert page.locator("li.claim").count() == 2


def test_a_table_downloads(visit: Visit) -> None:
    page = visit.page
    visit.go("/claims?lang=hu")
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert text.count("\n") > 10 and download.value.suggested_filename == "claims.csv"


def test_tables_sort_and_filter(visit: Visit) -> None:
    page = visit.page
    visit.go(f"/series/{largest(visit)}")
    page.get_by_role("button", name="Lang").click()
    langs = page.locator("#claims-table tbody tr td:nth-child(4)").all_inner_texts()
    assert langs == sorted(langs) and len(set(langs)) == 4
    page.fill("[data-filter]", "yonhap")
    shown = [row for row in page.locator("#claims-table tbody tr").all() if row.is_visible()]
    assert 0 < len(shown) < len(langs)


def test_the_system_shows_one_moment(visit: Visit) -> None:
    page = visit.page
    story = visit.site.json("/api/stories")[0]["id"]
    visit.go(f"/stories/{story}/system")
    assert page.locator(".wide-only svg [data-from].off").count() == 0
    page.locator("input[type=range]").focus()
    page.keyboard.press("Home")
    assert page.locator(".wide-only svg [data-from].off").count() > 0


def test_pages_work_without_script(browser: Browser, demo_ledger: Path) -> None:
    with serving(Settings(demo_ledger)) as site:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(site.address)
        page.get_by_role("region", name="What is disputed").get_by_role("link").first.click()
        assert page.locator("noscript img, figure img").count() >= 1
        assert page.locator("#claims-table tbody tr").count() >= 2
        context.close()


PAGES = (
    *("/", "/series", "/series/{series}", "/series/{series}/provenance", "/claims?q=korea", "/claims/{claim}", "/reports"),
    *("/reports/{report}", "/stories", "/stories/{story}", "/stories/{story}/system", "/findings", "/sources", "/review", "/add"),
    "/check?statement=600+dead",
)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_serious_for_axe_and_nothing_wider_than_a_telephone(browser: Browser, demo_ledger: Path, theme: str) -> None:
    with serving(Settings(demo_ledger)) as site:
        series = site.json("/api/series?sort=size&limit=1")[0]
        claim = series["members"][0]["claim"]
        names = {
            "series": series["id"],
            "claim": claim,
            "report": site.json(f"/api/claims/{claim}")["doc"]["id"],
            "story": site.json("/api/stories")[0]["id"],
        }
        context = browser.new_context(viewport=PHONE, color_scheme=theme)  # type: ignore[arg-type]
        page = context.new_page()
        errors = complaints(page)
        faults = []
        for path in PAGES:
            page.goto(site.address + path.format(**names))
            page.wait_for_load_state("networkidle")
            wide = page.evaluate("document.documentElement.scrollWidth")
            if wide > PHONE["width"]:
                faults.append(f"{path} is {wide} wide")
            found = Axe().run(page).response["violations"]
            for one in found:
                if one["impact"] in ("serious", "critical"):
                    faults.append(f"{path} {one['id']}: {one['nodes'][0]['html'][:200]}")
        context.close()
        assert faults == []
        assert errors == []


def test_a_report_opens_from_disk_with_the_network_off(browser: Browser, demo_made: Path, tmp_path: Path) -> None:
    with Ledger(demo_made) as ledger:
        series = ledger.series(SeriesFilter(least=2, limit=1))[0]
        made = report(ledger, series.story).save(tmp_path / "story.html")
        alone = report(ledger, series.id, "hu").save(tmp_path / "series.html")
    context = browser.new_context(offline=True)
    page = context.new_page()
    errors = complaints(page)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for path in (made, alone):
        page.goto(path.as_uri())
        page.locator("section.block .chart").first.scroll_into_view_if_needed()
        page.wait_for_selector("section.block .chart svg", timeout=30_000)
        assert page.locator("table.claims tbody tr").count() >= len(series.members)
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert errors == []
    context.close()


@pytest.mark.skipif(not SEEDS.exists(), reason="the seed reports lie beside the repository")
def test_the_seeds_by_upload_say_in_english_who_claims_what(browser: Browser, tmp_path: Path) -> None:
    with serving(Settings(tmp_path / "ledger.duckdb")) as site:
        context = browser.new_context(viewport=DESK, locale="en-GB")  # type: ignore[arg-type]
        page = context.new_page()
        errors = complaints(page)
        page.goto(f"{site.address}/add")
        page.set_input_files(
            "input[name=files][multiple]", [str(path) for path in sorted(SEEDS.glob("*.txt")) + sorted(SEEDS.glob("*.csv"))]
        )
        page.get_by_role("button", name="Add", exact=True).click()
        page.wait_for_function(DONE, timeout=60_000)
        found = [one for one in site.json("/api/series?kind=casualties&sort=size&limit=5") if len(one["members"]) > 2]
        assert found
        page.goto(f"{site.address}/series/{found[0]['id']}")
        drawn(page)
        said = page.locator("#claims-table tbody tr td:nth-child(3) > span[lang=en]").all_inner_texts()
        assert len(said) == len(found[0]["members"])
        assert any("National Intelligence Service" in text and "6,000" in text and "North Korean" in text for text in said)
        assert all("(the report itself)" in text or ":" in text for text in said)
        langs = {row.get_attribute("lang") for row in page.locator("#claims-table .quote").all()}
        assert len(langs) >= 2, "the words of the reports stand beside, in their languages"
        context.close()
        assert errors == []
