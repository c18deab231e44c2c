"""Statements held against a ledger of our own reports: some 160 figures in four languages, judged by reading; how verdicts come about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sayso.demo import METADATA, reports
from sayso.ledger import Ledger
from sayso.model import Verdict
from sayso.pipeline import add, check, read

HERE = Path(__file__).parent
TABLE = HERE / "check" / "statements.tsv"
ENOUGH = 0.9
VERDICTS = {"s": "supported", "c": "contradicted", "d": "differently worded", "n": "not in the ledger"}


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    texts = [path for path in sorted((HERE / "gold" / "texts").glob("*.txt")) if int(path.stem[-2:]) <= 20]
    with Ledger(tmp_path_factory.mktemp("check") / "ledger.duckdb", write=True) as kept:
        add(reports(), kept, METADATA, jobs=1)
        add(texts, kept, HERE / "gold" / "metadata.csv", jobs=1)
        yield kept


def rows() -> list[tuple[str, str, str, str]]:
    lines = (line for line in TABLE.read_text().splitlines() if line and not line.startswith("#"))
    made = [tuple(line.split("\t")) for line in lines]
    return [(lang, published, wanted, text) for lang, published, wanted, text in made]


def judged(ledger: Ledger, text: str, lang: str = "en", published: str | None = None) -> list[Verdict]:
    return check(ledger, read(text.encode(), name="statement", lang=lang, published=published))[0]


def test_statements_get_their_verdicts(ledger: Ledger) -> None:
    right = figures = 0
    wrong = []
    for lang, published, wanted, text in rows():
        verdicts = [v.verdict for v in judged(ledger, text, lang, published or None)]
        expected = [VERDICTS[letter] for letter in wanted]
        figures += len(expected)
        hits = sum(a == b for a, b in zip(verdicts, expected, strict=False)) if len(verdicts) == len(expected) else 0
        right += hits
        if hits < len(expected):
            wrong.append(f"{text}\n    {verdicts}, not {expected}")
    assert figures >= 60
    assert right / figures >= ENOUGH, "\n".join([f"{right} of {figures} right", *wrong])


def test_evidence_is_quoted_and_bears_as_the_verdict_says(ledger: Ledger) -> None:
    bearing = {"supported": "supports", "contradicted": "contradicts", "differently worded": "differs"}
    for lang, published, _, text in rows():
        for verdict in judged(ledger, text, lang, published or None):
            if verdict.verdict == "not in the ledger":
                assert not verdict.evidence and verdict.series is None
                continue
            assert verdict.evidence[0].bearing == bearing[verdict.verdict]
            assert len({e.claim.id for e in verdict.evidence}) == len(verdict.evidence) <= 6
            for evidence in verdict.evidence:
                report = ledger.claim(evidence.claim.id).document
                assert report.id == evidence.document
                span = evidence.claim.evidence
                assert report.text[span.start : span.end] == span.text


def test_what_clashes_is_told(ledger: Ledger) -> None:
    cases = {
        "NIS: about 6,000 North Korean soldiers killed in Kursk, early 2026": "counted as casualties",
        "NIS: about 6,000 North Korean casualties in Kyiv, early 2026": "placed in Kursk Oblast",
        "NIS: about 6,000 North Korean casualties in Kursk in 2021": "as of 2025-12",
        "Volodymyr Zelensky: about 6,000 North Korean casualties in Kursk, early 2026": "from another source",
    }
    for text, why in cases.items():
        (verdict,) = judged(ledger, text)
        assert any(why in evidence.why for evidence in verdict.evidence if evidence.bearing == "differs"), text


def test_a_supported_statement_shows_its_series(ledger: Ledger) -> None:
    (verdict,) = judged(ledger, "NIS: about 6,000 North Korean casualties in Kursk, early 2026")
    assert verdict.series
    assert ledger.one_series(verdict.series).kind == "casualties"


def test_an_empty_ledger_has_nothing(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.duckdb", write=True) as kept:
        (verdict,) = judged(kept, "The NIS counts 6,000 casualties.")
    assert verdict.verdict == "not in the ledger"


def test_a_report_is_not_held_against_itself(ledger: Ledger, tmp_path: Path) -> None:
    path = next(p for p in reports() if p.name == "en-4-broadcaster.txt")
    copied = tmp_path / "copied.txt"
    copied.write_text(path.read_text())
    verdicts, problems = check(ledger, read(copied))
    assert not problems
    words = [verdict.verdict for verdict in verdicts]
    assert words.count("supported") >= 0.8 * len(words)
