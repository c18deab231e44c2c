"""The ledger: the only room that knows DuckDB."""

from sayso.ledger.links import Decision, Linked, Telling
from sayso.ledger.queries import Filter, SeriesFilter
from sayso.ledger.reviews import Review
from sayso.ledger.store import Counts, Found, Ledger, LedgerError, Voice

__all__ = ["Counts", "Decision", "Filter", "Found", "Ledger", "LedgerError", "Linked", "Review", "SeriesFilter", "Telling", "Voice"]
