"""Reports that stand alone: one file with everything in it, pictures beside it, a frame in a notebook."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from sayso.ledger import Ledger, LedgerError, SeriesFilter
from sayso.report import report


@pytest.fixture
def ledger(demo_made: Path) -> Ledger:
    return Ledger(demo_made)


@pytest.mark.parametrize("lang", ["de", "en", "hu", "pl", "xx"])
def test_a_story_is_one_page_with_every_claim_and_nothing_outside(ledger: Ledger, lang: str) -> None:
    (series, *_) = ledger.series(SeriesFilter(least=2, order="size", limit=1))
    with ledger:
        made = report(ledger, series.story, lang)
        wanted = {m.claim for s in ledger.series(SeriesFilter(story=series.story)) for m in s.members}
        texts = {found.claim.id: found.claim.quantity.span.text for found in ledger.claims_by_id(wanted)}
    body = made.html.split("<main", 1)[1].split("</main>", 1)[0]
    assert set(re.findall(r'id="row-([0-9a-f]+)"', body)) == wanted
    assert all(text.replace("&", "&amp;") in body for text in texts.values())
    assert not re.search(r'(?:src|href)="(?!#|data:)', body), "nothing is loaded, and links stay within"
    assert set(re.findall(r'href="#row-([0-9a-f]+)"', body)) <= wanted


def test_a_series_is_a_page_too_and_any_of_its_claims_names_it(ledger: Ledger) -> None:
    with ledger:
        (series,) = ledger.series(SeriesFilter(least=5, order="size", limit=1))
        whole, by_claim = report(ledger, series.id), report(ledger, series.members[-1].claim[:10])
    assert whole.title == by_claim.title
    assert whole.html.count('id="row-') == len(series.members)


def test_a_name_that_nothing_has_is_told(ledger: Ledger) -> None:
    with ledger, pytest.raises(LedgerError, match="no such series"):
        report(ledger, "nothing")


def test_pictures_are_svg_and_png_files(ledger: Ledger, tmp_path: Path) -> None:
    with ledger:
        (series,) = ledger.series(SeriesFilter(least=5, order="size", limit=1))
        made = report(ledger, series.id, pictures=True)
    written = made.save_pictures(tmp_path / "charts")
    assert sorted(path.suffix for path in written) == [".png", ".png", ".svg", ".svg"]
    for path in written:
        if path.suffix == ".svg":
            assert ElementTree.parse(path).getroot().tag.endswith("svg")
            assert "var(--" not in path.read_text(encoding="utf-8")
        else:
            assert path.read_bytes().startswith(b"\x89PNG") and path.stat().st_size > 5_000


def test_a_notebook_shows_it_in_a_frame(ledger: Ledger) -> None:
    with ledger:
        (series,) = ledger.series(SeriesFilter(least=5, order="size", limit=1))
        shown = report(ledger, series.id)._repr_html_()
    assert shown.startswith("<iframe") and "srcdoc=" in shown and "<main" not in shown, "what is in the frame is escaped"


def sayso(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "sayso", *words], cwd=cwd, capture_output=True, text=True, check=False)


def test_the_command_lists_stories_and_writes_one(demo_ledger: Path, tmp_path: Path) -> None:
    listed = sayso("stories", "--ledger", str(demo_ledger), cwd=tmp_path)
    head, row = listed.stdout.splitlines()
    assert head.split("\t")[:2] == ["id", "about"]
    done = sayso("report", row.split("\t")[0], "-o", "story.html", "--ledger", str(demo_ledger), cwd=tmp_path)
    assert done.returncode == 0 and "story.html" in done.stdout, done.stderr
    assert (tmp_path / "story.html").stat().st_size > 500_000
    wrong = sayso("report", "zzzz", "--ledger", str(demo_ledger), cwd=tmp_path)
    assert wrong.returncode == 1 and "no such series" in wrong.stderr
