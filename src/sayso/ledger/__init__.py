"""The ledger: the only room that knows DuckDB."""

from sayso.ledger.queries import Filter
from sayso.ledger.store import Counts, Found, Ledger, LedgerError, Voice

__all__ = ["Counts", "Filter", "Found", "Ledger", "LedgerError", "Voice"]
