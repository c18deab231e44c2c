"""The ledger: the only room that knows DuckDB."""

from sayso.ledger.grounds import Grounded, ReportLine, Story, StoryLine, grounds_of, story_row, together
from sayso.ledger.links import Decision, Linked, Rows, SeriesLine, Telling, dumped, series_row
from sayso.ledger.queries import Filter, SeriesFilter
from sayso.ledger.records import Stored, first_words
from sayso.ledger.reviews import Review
from sayso.ledger.store import Counts, Found, Ledger, LedgerError, Voice

__all__ = [
    "Counts",
    "Decision",
    "Filter",
    "Found",
    "Grounded",
    "Ledger",
    "LedgerError",
    "Linked",
    "ReportLine",
    "Review",
    "Rows",
    "SeriesFilter",
    "SeriesLine",
    "Stored",
    "Story",
    "StoryLine",
    "Telling",
    "Voice",
    "dumped",
    "first_words",
    "grounds_of",
    "series_row",
    "story_row",
    "together",
]
