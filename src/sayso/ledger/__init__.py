"""The ledger: the only room that knows DuckDB."""

from sayso.ledger.links import Decision, Linked, Rows, SeriesLine, Telling, dumped, series_row
from sayso.ledger.queries import Filter, SeriesFilter
from sayso.ledger.records import Stored
from sayso.ledger.reviews import Review
from sayso.ledger.store import Counts, Found, Ledger, LedgerError, Voice

__all__ = [
    "Counts",
    "Decision",
    "Filter",
    "Found",
    "Ledger",
    "LedgerError",
    "Linked",
    "Review",
    "Rows",
    "SeriesFilter",
    "SeriesLine",
    "Stored",
    "Telling",
    "Voice",
    "dumped",
    "series_row",
]
