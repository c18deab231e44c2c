"""What a series and a story rest on, put together when they are linked, so that a page asks for it once. Made again at will, like them."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sayso.ledger import links, records
from sayso.ledger.records import Stored
from sayso.model import Claim, Copy, Document, Series

QUICK = 1  # of zlib: half is left, and more effort would take little more away


class Grounded(NamedTuple):
    """A series with what it rests on: its claims as they stand, each with its report (without the text), and copies among these."""

    series: Series
    known: dict[str, tuple[Document, Claim]]
    copies: tuple[Copy, ...]


class StoryLine(NamedTuple):
    """A story as a line of a list: ``top``, its largest series, says what it is about (members, origins and findings are left out),
    ``head`` how its first report begins."""

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


class Story(NamedTuple):
    """A story, and its reports, the newest first."""

    line: StoryLine
    reports: list[ReportLine]


def grounds_of(series: Series, reports: Mapping[str, Stored], claims: Mapping[str, str], copies: Iterable[Copy]) -> bytes:
    """What a series rests on, to be stored; ``reports`` are those of its story, ``claims`` the records of all theirs."""
    documents = {member.document for member in series.members}
    heads = links.dumped([reports[id].document for id in sorted(documents)])
    mine = ",".join(claims[member.claim] for member in series.members)
    inside = sorted((copy for copy in copies if {copy.left, copy.right} <= documents), key=lambda copy: (copy.left, copy.right))
    alike = ",".join(map(links.dumped, inside))
    return zlib.compress(f"[{heads},[{mine}],[{alike}]]".encode(), QUICK)


def grounded(record: str, stored: bytes) -> Grounded:
    """A series and what it rests on, of their stored records."""
    heads, claims, copies = json.loads(zlib.decompress(stored))
    documents = {head[0]: Document(*head) for head in heads}
    known = {one["id"]: (documents[one["document"]], records.restored(one)) for one in claims}
    return Grounded(links.series(record), known, tuple(links.copy_of(one) for one in copies))


def together(found: Sequence[Grounded]) -> tuple[list[Series], dict[str, tuple[Document, Claim]]]:
    """Several series, and the claims of them all."""
    return [one.series for one in found], {id: pair for one in found for id, pair in one.known.items()}


def story_row(story: str, series: Sequence[Series], reports: Mapping[str, Stored]) -> tuple[object, ...]:
    """The row of the table ``stories``: what lists show of a story, and its reports as lines of a list."""
    lines = [
        ReportLine(id, source, lang, published, publisher, one.head, len(one.claims))
        for one in reports.values()
        for id, source, _, lang, published, publisher, _ in (one.document,)
    ]
    lines.sort(key=lambda line: (line.source, line.id))
    lines.sort(key=lambda line: line.published or "", reverse=True)
    speaking = {member.document for one in series for member in one.members}
    days = sorted(line.published for line in lines if line.id in speaking and line.published)
    top = max(series, key=lambda one: (len(one.members), one.id))
    return (
        story,
        links.dumped(replace(top, members=(), origins=(), findings=(), reasons=())),
        len(lines),
        len(series),
        sum(len(one.members) for one in series),
        sum(one.contradicted for one in series),
        days[0] if days else None,
        days[-1] if days else None,
        " ".join(sorted({line.lang for line in lines if line.lang})),
        reports[story].head,
        links.dumped(lines),
    )


def story_line(row: Sequence[Any]) -> StoryLine:
    """The line of a stored row, as far as ``head``."""
    story, top, reports, series, claims, disputed, since, until, langs, head = row
    return StoryLine(story, links.series(top), reports, series, claims, disputed, since, until, tuple(langs.split()), head)


def story(row: Sequence[Any]) -> Story:
    """The story of a whole stored row."""
    return Story(story_line(row[:-1]), [ReportLine(*line) for line in json.loads(row[-1])])
