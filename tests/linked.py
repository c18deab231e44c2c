"""Texts read and put in one group, as a test says: what linking finds in them is then tested without the grouping."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.extract import extract
from sayso.link import conflict, provenance
from sayso.link.entities import Sources
from sayso.link.series import Item, items
from sayso.model import Document, Finding, Origin, Report


def read(*texts: str) -> list[Report]:
    """Reports from texts like ``"en 2026-05-02: At least 12 people died, police said."``."""
    out = []
    for i, given in enumerate(texts):
        head, _, text = given.partition(": ")
        lang, day = head.split()
        document = Document(f"{lang}-{i}", f"{lang}-{i}.txt", text.strip(), lang, day)
        out.append(Report(document, extract(document).claims))
    return out


def group(reports: Sequence[Report], kinds: str = "") -> tuple[list[Item], Sources]:
    """Their claims of these kinds as one series, and the sources of all of them."""
    sources = Sources([claim for report in reports for claim in report.claims], {})
    wanted = set(kinds.split())
    return [i for i in items(reports, sources) if not wanted or i.claim.counted.kind in wanted], sources


def told(reports: Sequence[Report], kinds: str = "") -> tuple[tuple[Origin, ...], list[Finding]]:
    """Origins and findings of that series."""
    some, sources = group(reports, kinds)
    origins, echoes = provenance.origins(some, sources)
    return origins, [*conflict.findings(some, sources), *echoes]
