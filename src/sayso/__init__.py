"""sayso: who said which figure.

>>> import sayso
>>> document = sayso.read("report.txt")
>>> for claim in sayso.extract(document).claims:
...     print(claim.quantity.span.text, claim.attribution.origin)

Verbs: ``read`` (a file, URL or bytes to a :class:`Document`), ``extract`` (a document to claims and problems), its parts
``quantities``, ``dates`` and ``quotes`` for those who want them alone, ``add`` (reports into a :class:`Ledger`, linked with what is there),
``check`` (a statement against a ledger), ``traced`` (a claim's way), ``decide`` and ``undo`` (a person's judgement).
Everything else is a frozen record. Names are loaded when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.extract import dates, extract, quantities, quotes
    from sayso.ingest import ReadError
    from sayso.ledger import Filter, Ledger, LedgerError, SeriesFilter
    from sayso.model import (
        Attribution,
        Claim,
        Counted,
        Document,
        Entity,
        Evidence,
        Extraction,
        Finding,
        Judgement,
        Member,
        Mention,
        Origin,
        Problem,
        Quantity,
        Series,
        Span,
        Step,
        Trace,
        Verdict,
        When,
    )
    from sayso.pipeline import add, check, decide, documents, read, rebuild, reread, traced, undo

    __version__: str

__all__ = [
    "Attribution",
    "Claim",
    "Counted",
    "Document",
    "Entity",
    "Evidence",
    "Extraction",
    "Filter",
    "Finding",
    "Judgement",
    "Ledger",
    "LedgerError",
    "Member",
    "Mention",
    "Origin",
    "Problem",
    "Quantity",
    "ReadError",
    "Series",
    "SeriesFilter",
    "Span",
    "Step",
    "Trace",
    "Verdict",
    "When",
    "add",
    "check",
    "dates",
    "decide",
    "documents",
    "extract",
    "quantities",
    "quotes",
    "read",
    "rebuild",
    "reread",
    "traced",
    "undo",
]

ROOMS = {
    "sayso.ingest": ("ReadError",),
    "sayso.extract": ("dates", "quantities", "quotes"),
    "sayso.ledger": ("Filter", "Ledger", "LedgerError", "SeriesFilter"),
    "sayso.pipeline": ("add", "check", "decide", "documents", "read", "rebuild", "reread", "traced", "undo"),
    "sayso.model": (
        *("Attribution", "Claim", "Counted", "Document", "Extraction"),
        *("Mention", "Problem", "Quantity", "Span", "Step", "When"),
        *("Entity", "Evidence", "Finding", "Judgement", "Member", "Origin", "Series", "Trace", "Verdict"),
    ),
}


def __getattr__(name: str) -> object:
    if name == "__version__":
        from importlib.metadata import version

        return version("sayso")
    if name == "extract":  # the room and its first verb have one name; the room can be called
        return import_module("sayso.extract")
    for room, names in ROOMS.items():
        if name in names:
            return getattr(import_module(room), name)
    raise AttributeError(f"module 'sayso' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
