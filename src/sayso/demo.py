"""The bundled reports: sixteen that we wrote, four in each language, with their gold beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.model import Claim, Document, Series

if TYPE_CHECKING:
    from sayso.ledger import Ledger

REPORTS = Path(__file__).parent / "demo_data"
METADATA = REPORTS / "metadata.csv"
BEST = 8  # as many disagreements as can be read at a sitting


def reports() -> list[Path]:
    return sorted(REPORTS.glob("*.txt"))


def disagreements(ledger: Ledger, series: Iterable[Series], most: int = BEST) -> Iterator[tuple[Series, list[tuple[Document, Claim]]]]:
    """Series in which sources contradict each other, each with the two sides of its plainest contradiction."""
    for one in series:
        against = [finding for finding in one.findings if finding.kind == "contradiction" and len(finding.claims) > 1]
        if against and most:
            plainest = max(against, key=lambda finding: (finding.strength, finding.claims))
            yield one, [(found.document, found.claim) for found in ledger.claims_by_id(plainest.claims[:2])]
            most -= 1
