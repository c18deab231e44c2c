"""What a person asks of a whole ledger: what is new, what is disputed, what rests on one source; its stories; what to look at first."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sayso.ledger import grounds, links, queries
from sayso.ledger.grounds import ReportLine, Story, StoryLine
from sayso.ledger.records import first_words
from sayso.ledger.store import Ledger


class Doubt(NamedTuple):
    """A claim that a person should look at, and why: the names of :data:`queries.DOUBTS` that hold of it."""

    claim: str
    score: int
    reasons: tuple[str, ...]


def stories(ledger: Ledger, *, order: str = "date", name: str | None = None, limit: int = 50, offset: int = 0) -> list[StoryLine]:
    """Stories, the newest or the largest first."""
    words = [queries.whole_words(name)] if name else []
    sql = queries.STORIES_BY.format(where=queries.NAMED if name else "", order=queries.STORY_ORDERS[order])
    ids = [id for (id,) in ledger.rows(sql, [*words, limit, offset])]
    found = {row[0]: grounds.story_line(row) for row in ledger.rows(queries.STORY_LINES, [ids])}
    return [found[id] for id in ids]


def story(ledger: Ledger, id: str) -> Story | None:
    """One story by its id; None where there is none, or none with a figure."""
    return next(map(grounds.story, ledger.rows(queries.STORY, [id])), None)


def story_told(ledger: Ledger, document: str) -> Story | None:
    """The story that a report tells."""
    return next((found for (id,) in ledger.rows(queries.STORY_OF, [document]) if (found := story(ledger, id))), None)


def story_of_prefix(ledger: Ledger, prefix: str) -> Story | None:
    """The one story whose id begins so."""
    found = ledger.rows(queries.STORIES_BY_PREFIX, [prefix]) if prefix else []
    return grounds.story(found[0]) if len(found) == 1 else None


def reports(ledger: Ledger, *, name: str | None = None, lang: str | None = None, limit: int = 100, offset: int = 0) -> list[ReportLine]:
    """Reports, the newest first; ``name`` is part of the source, the publisher or the title."""
    ids = [id for (id,) in ledger.rows(queries.REPORTS, [name, name, lang, lang, limit, offset])]
    claims = dict(ledger.rows(queries.CLAIMS_IN, [ids]))
    found = {row[0]: row for row in ledger.rows(queries.BEGINNINGS, [ids])}
    out = []
    for id in ids:
        _, source, tongue, published, publisher, title, text = found[id]
        out.append(ReportLine(id, source, tongue, published, publisher, first_words(title, text), claims.get(id, 0)))
    return out


def changed(ledger: Ledger, since: datetime, *, limit: int = 20) -> list[tuple[links.SeriesLine, frozenset[str]]]:
    """Series that reports recorded since then speak of, with their new claims; those that move or are disputed first."""
    fresh = {id: frozenset(claims) for id, claims in ledger.rows(queries.CHANGED, [since, limit])}
    return [(line, fresh[line.series.id]) for line in ledger.lines_of(list(fresh))]


def doubtful(ledger: Ledger, limit: int) -> list[Doubt]:
    """Claims that nobody has judged, those first of which most speaks against trusting the reading."""
    rows = ledger.rows(queries.DOUBTFUL, [limit])
    return [Doubt(id, score, tuple(name for name, holds in zip(queries.DOUBTS, signs, strict=True) if holds)) for id, score, *signs in rows]
