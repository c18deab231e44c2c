"""The only place where pure code meets the ledger: reports are read and recorded, linked, and statements checked against them."""

from sayso.pipeline.checking import check, traced
from sayso.pipeline.linking import decide, link_new, rebuild, undo
from sayso.pipeline.reading import Added, Reading, add, add_documents, documents, read, read_claims, readings
from sayso.pipeline.rereading import Reread, reread
from sayso.pipeline.reviewing import FIELDS, ReviewError, review, unreview, value_of

__all__ = [
    "FIELDS",
    "Added",
    "Reading",
    "Reread",
    "ReviewError",
    "add",
    "add_documents",
    "check",
    "decide",
    "documents",
    "link_new",
    "read",
    "read_claims",
    "readings",
    "rebuild",
    "reread",
    "review",
    "traced",
    "undo",
    "unreview",
    "value_of",
]
