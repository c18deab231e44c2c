"""What a person asks of a whole ledger: what is new, what is disputed, what rests on one source; its stories; what to look at first."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from sayso.ledger import links, queries
from sayso.ledger.store import Ledger
from sayso.model import Series


class StoryLine(NamedTuple):
    """A story as a line of a list: its largest series says what it is about, ``head`` how its first report begins."""

    id: str
    top: Series
    reports: int
    series: int
    claims: int
    disputed: int
    since: str | None
    until: str | None
    langs: tuple[str, ...]
    head: str


class ReportLine(NamedTuple):
    """A report as a line of a list, without its text: ``head`` is its title, else its first words."""

    id: str
    source: str
    lang: str | None
    published: str | None
    publisher: str | None
    head: str
    claims: int


class Doubt(NamedTuple):
    """A claim that a person should look at, and why: the names of :data:`queries.DOUBTS` that hold of it."""

    claim: str
    score: int
    reasons: tuple[str, ...]


def stories(ledger: Ledger, *, order: str = "date", name: str | None = None, limit: int = 50, offset: int = 0) -> list[StoryLine]:
    """Stories, the newest or the largest first."""
    words = queries.whole_words(name)
    found = ledger.rows(queries.STORIES_BY.format(order=queries.STORY_ORDERS[order]), [words, words, limit, offset])
    return story_lines(ledger, [id for (id,) in found])


def story(ledger: Ledger, id: str) -> StoryLine | None:
    """One story by its id, or by that of one of its reports."""
    found = story_lines(ledger, [id]) or story_lines(ledger, [story for (story,) in ledger.rows(queries.STORY_OF, [id])])
    return found[0] if found else None


def top_series(ledger: Ledger, story: str) -> Series | None:
    """The largest series of a story: what it is called by."""
    found = ledger.rows(queries.TOP_OF_STORY, [story])
    return links.series(found[0][0]) if found and found[0][0] else None


def story_of_prefix(ledger: Ledger, prefix: str) -> StoryLine | None:
    """The one story whose id begins so."""
    found = ledger.rows(queries.STORIES_BY_PREFIX, [prefix]) if prefix else []
    return story(ledger, found[0][0]) if len(found) == 1 else None


def story_lines(ledger: Ledger, ids: list[str]) -> list[StoryLine]:
    """These stories, in their order; those without a series are left out."""
    sums = {id: row for id, *row in ledger.rows(queries.STORY_SUMS, [ids])}
    told = {id: row for id, *row in ledger.rows(queries.STORY_REPORTS, [ids])}
    tops = [links.series(record) for (record,) in ledger.rows(queries.SERIES_BY_IDS, [[row[0] for row in sums.values()]])]
    top = {series.story: series for series in tops}
    heads = {id: first_words(title, text) for id, *_, title, text in ledger.rows(queries.BEGINNINGS, [ids])}
    out = []
    for id in ids:
        if id in sums and id in told:
            _, series, claims, disputed, since, until = sums[id]
            reports, langs = told[id]
            out.append(StoryLine(id, top[id], reports, series, claims, disputed, since, until, tuple(langs), heads.get(id, "")))
    return out


def reports(
    ledger: Ledger, *, story: str | None = None, name: str | None = None, lang: str | None = None, limit: int = 100, offset: int = 0
) -> list[ReportLine]:
    """Reports, the newest first: all, or those of a story; ``name`` is part of the source, the publisher or the title."""
    if story:
        ids = [id for (id,) in ledger.rows(queries.REPORTS_OF, [story, limit, offset])]
    else:
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


def first_words(title: str | None, text: str) -> str:
    line = title or next((line for line in text.splitlines() if line.strip()), "")
    line = " ".join(line.split())
    return line if len(line) <= 140 else line[:139].rsplit(" ", 1)[0] + "…"
