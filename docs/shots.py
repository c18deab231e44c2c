#!/usr/bin/env python3
"""Screenshots of the main pages over the bundled reports, on a desk and on a telephone, light and dark.

usage: shots.py [FOLDER]

Writes them into FOLDER (build/shots when none is given), and anew the two that the README shows.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from serving import Served, serving  # noqa: E402

from sayso import pipeline  # noqa: E402
from sayso.demo import METADATA, reports  # noqa: E402
from sayso.ledger import Ledger  # noqa: E402
from sayso.web.site import Settings  # noqa: E402

MODES = {
    "desk-light": (1280, 900, "light"),
    "desk-dark": (1280, 900, "dark"),
    "phone-light": (360, 740, "light"),
    "phone-dark": (360, 740, "dark"),
}
IN_README = {"series": "series.png", "system": "system.png"}
FLAGS = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


def pages(site: Served) -> dict[str, str]:
    series = site.json("/api/series?sort=disagreement&limit=1")[0]
    claim = series["members"][0]["claim"]
    report = site.json(f"/api/claims/{claim}")["doc"]["id"]
    story = site.json("/api/stories")[0]["id"]
    return {
        "front": "/",
        "figures": "/series",
        "series": f"/series/{series['id']}",
        "provenance": f"/series/{series['id']}/provenance",
        "claim": f"/claims/{claim}",
        "report": f"/reports/{report}",
        "story": f"/stories/{story}",
        "system": f"/stories/{story}/system",
        "search": "/claims?q=korea",
        "findings": "/findings",
        "sources": "/sources",
        "review": "/review",
        "add": "/add",
        "check": "/check?statement=Over+600+North+Korean+soldiers+were+killed+in+Kursk",
    }


def settled(page: Page) -> None:
    """Scroll through, so that every chart is drawn, and back."""
    height = page.evaluate("document.documentElement.scrollHeight")
    for y in range(0, height, 700):
        page.evaluate(f"scrollTo(0, {y})")
        page.wait_for_timeout(60)
    page.wait_for_function("document.querySelectorAll('[data-chart]').length === document.querySelectorAll('[data-drawn]').length")
    page.evaluate("scrollTo(0, 0)")


def main() -> int:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        print("There is no Chromium. On Debian: apt-get install chromium", file=sys.stderr)
        return 1
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "shots"
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="sayso-") as scratch, sync_playwright() as play:
        path = Path(scratch) / "demo.duckdb"
        with Ledger(path, write=True) as ledger:
            pipeline.add(reports(), ledger, METADATA)
        browser = play.chromium.launch(executable_path=chromium, args=FLAGS)
        with serving(Settings(path, who="ada")) as site:
            for mode, (width, height, scheme) in MODES.items():
                context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, locale="en-GB")  # type: ignore[arg-type]
                page = context.new_page()
                for name, address in pages(site).items():
                    page.goto(site.address + address)
                    settled(page)
                    page.screenshot(path=folder / f"{name}-{mode}.png", full_page=True)
                    if mode == "desk-light" and name in IN_README:
                        page.screenshot(path=ROOT / "docs" / IN_README[name])
                context.close()
        browser.close()
    print(f"{len(list(folder.glob('*.png')))} screenshots in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
