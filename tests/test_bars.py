"""Where we stand against annotated reports: our own (bundled) and, when they are there, the shared ones.

The floors are what was reached when they were last raised; they only go up.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from sayso.export import claim_json, series_json
from sayso.extract import extract
from sayso.link import link, pairs, stories, traits
from sayso.model import Document, Report

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
OWN = ROOT / "tests" / "gold"
SETS = {  # name: (gold, texts, half, figures F1, whole claim)
    "own-open": (OWN / "gold.jsonl", OWN / "texts", "open", 0.985, 0.83),
    "own-held": (OWN / "gold.jsonl", OWN / "texts", "held", 0.96, 0.72),
    "stories": (OWN / "stories" / "gold.jsonl", OWN / "stories" / "texts", "", 0.97, 0.66),
    "seeds": (SHARED / "gold" / "seeds.jsonl", SHARED / "seeds", "", 0.99, 0.94),
    "dev": (SHARED / "gold" / "dev.jsonl", SHARED / "gold" / "dev", "", 0.99, 0.88),
}


GROUPS = {  # name: (set, groups, half, B-cubed F1 of the series)
    "own": ("own-open", OWN / "groups.jsonl", "open", 0.91),
    "stories": ("stories", OWN / "stories" / "groups.jsonl", "", 0.81),
    "dev": ("dev", SHARED / "gold" / "dev" / "groups.jsonl", "", 0.93),
}


def documents(folder: Path) -> list[Document]:
    table = folder / "metadata.csv" if (folder / "metadata.csv").exists() else folder.parent / "metadata.csv"
    with table.open(encoding="utf-8", newline="") as rows:
        meta = {row["file"]: row for row in csv.DictReader(rows)}
    seeds = {"000": "hu", "001": "hu", "002": "hu", "003": "pl", "004": "de"}
    out = []
    for path in sorted(folder.glob("*.txt")):
        row = meta.get(path.name, {})
        lang = seeds.get(path.name[:3], path.name[:2])
        text = path.read_bytes().decode("utf-8")
        out.append(Document(path.name, path.name, text, lang, row.get("published") or None, row.get("publisher") or None))
    return out


def measured(name: str, tmp_path: Path) -> dict[str, Any]:
    gold, texts, half, _, _ = SETS[name]
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    rows = [r for r in rows if not half or r["half"] == half]
    names = {r["doc"] for r in rows}
    claims = [claim_json(d, c) for d in documents(texts) if d.source in names for c in extract(d).claims]
    (tmp_path / "gold.jsonl").write_text("\n".join(json.dumps(r) for r in rows), encoding="utf-8")
    (tmp_path / "claims.jsonl").write_text("\n".join(json.dumps(c) for c in claims), encoding="utf-8")
    script = SHARED / "tools" / "score.py"
    run = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "gold.jsonl"), str(tmp_path / "claims.jsonl"), "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    report: dict[str, Any] = json.loads(run.stdout)
    return report


@pytest.mark.skipif(not SHARED.exists(), reason="the measure (shared/tools/score.py) is not here")
@pytest.mark.parametrize("name", sorted(SETS))
def test_floor(name: str, tmp_path: Path) -> None:
    report = measured(name, tmp_path)
    *_, figures, whole = SETS[name]
    assert report["bad_evidence"] == 0
    assert report["f1"] >= figures, report
    assert report["claim"] >= whole, report


@pytest.mark.skipif(not SHARED.exists(), reason="the measure (shared/tools/score_series.py) is not here")
@pytest.mark.parametrize("name", sorted(GROUPS))
def test_floor_of_series(name: str, tmp_path: Path) -> None:
    """Claims of one quantity in one series: each set linked as a ledger of its own."""
    source, path, half, floor = GROUPS[name]
    gold, texts, _, _, _ = SETS[source]
    groups = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    groups = [g for g in groups if not half or (g["half"] == half and len({file for file, _ in g["members"]}) > 1)]
    reports = {d.id: Report(d, extract(d).claims) for d in documents(texts)}
    about = [traits(report) for report in reports.values()]
    told = stories(reports, pairs(about, about))
    series = [series_json(s) for story in told for s in link([reports[id] for id in story]).series]
    claims = [claim_json(r.document, c) for r in reports.values() for c in r.claims]
    for file, rows in (("groups", groups), ("series", series), ("claims", claims)):
        (tmp_path / file).write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    script = SHARED / "tools" / "score_series.py"
    command = [sys.executable, str(script), str(gold), *(str(tmp_path / f) for f in ("groups", "claims", "series")), "--json"]
    report: dict[str, Any] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert report["bcubed"] >= floor, report


@pytest.mark.skipif(not SHARED.exists(), reason="the seed reports are not here")
def test_the_seeds_show_how_the_losses_moved_and_who_disagrees() -> None:
    reports = [Report(d, extract(d).claims) for d in documents(SHARED / "seeds")]
    low = {claim.id: claim.quantity.low for report in reports for claim in report.claims}
    about = [traits(report) for report in reports]
    assert len(stories([t.id for t in about], pairs(about, about))) == 1, "one story told over two years"
    account = link(reports)
    losses = [s for s in account.series if s.kind == "casualties" and len(s.members) > 2]
    assert any({4000, 6000} <= {low[m.claim] for m in s.members} and "revision" in {f.kind for f in s.findings} for s in losses)
    assert [s for s in account.series if s.kind == "killed" and {low[m.claim] for m in s.members} == {600}], "the dead stand apart"
    disputed = [{low[c] for c in f.claims} for s in account.series for f in s.findings if f.kind == "contradiction"]
    assert {10000, 11000} in disputed, "two sources that one report names, a stated thousand apart"
