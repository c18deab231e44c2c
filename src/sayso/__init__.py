"""sayso: who said which figure.

>>> import sayso
>>> document = sayso.read("report.txt")
>>> for claim in sayso.extract(document).claims:
...     print(claim.quantity.span.text, claim.attribution.origin)

Verbs: ``read`` (a file, URL or bytes to a :class:`Document`), ``extract`` (a document to claims and problems), its parts
``quantities``, ``dates`` and ``quotes`` for those who want them alone, and ``add`` (reports into a :class:`Ledger`).
Everything else is a frozen record. Names are loaded when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.extract import dates, extract, quantities, quotes
    from sayso.ingest import ReadError
    from sayso.ledger import Filter, Ledger, LedgerError
    from sayso.model import (
        Attribution,
        Claim,
        Counted,
        Document,
        Extraction,
        Mention,
        Problem,
        Quantity,
        Span,
        Step,
        When,
    )
    from sayso.pipeline import add, documents, read

    __version__: str

__all__ = [
    "Attribution",
    "Claim",
    "Counted",
    "Document",
    "Extraction",
    "Filter",
    "Ledger",
    "LedgerError",
    "Mention",
    "Problem",
    "Quantity",
    "ReadError",
    "Span",
    "Step",
    "When",
    "add",
    "dates",
    "documents",
    "extract",
    "quantities",
    "quotes",
    "read",
]

ROOMS = {
    "sayso.ingest": ("ReadError",),
    "sayso.extract": ("dates", "quantities", "quotes"),
    "sayso.ledger": ("Filter", "Ledger", "LedgerError"),
    "sayso.pipeline": ("add", "documents", "read"),
    "sayso.model": (
        *("Attribution", "Claim", "Counted", "Document", "Extraction"),
        *("Mention", "Problem", "Quantity", "Span", "Step", "When"),
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
