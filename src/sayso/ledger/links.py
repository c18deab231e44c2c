"""Series, judgements and findings as rows, and back. Persons' decisions are facts; all else here can be made again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from sayso.fold import fold
from sayso.ledger.records import plain
from sayso.model import Copy, Document, Entity, Finding, Judgement, Member, Origin, Series

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person has judged: two claims or two sources are the same, or not; who, when and why."""

    id: str
    left: str
    right: str
    same: bool
    who: str
    why: str
    made: datetime
    shown: tuple[str, str]


class Telling(NamedTuple):
    """The story that a document tells, and all that hangs together with it; ``day`` of publication."""

    story: str
    whole: str
    day: str | None


class SeriesLine(NamedTuple):
    """A series as a line of a list: ``since`` and ``until`` are days of publication, ``least`` and ``greatest`` claims.

    These are None in a ledger that an older version linked.
    """

    series: Series
    reports: int
    outlets: int
    since: str | None
    until: str | None
    least: str | None
    greatest: str | None


class Rows(NamedTuple):
    """What linking made of a story, as rows: they are made where the story is linked, by whatever process, and written by one."""

    stories: list[tuple[object, ...]]  # one, or none where no report has a figure
    series: list[tuple[object, ...]]
    members: list[tuple[str, str, str]]
    judgements: list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Linked:
    """What linking made of some stories, to be put in the place of what was known of them."""

    tellings: Sequence[tuple[str, str, str]]  # document, story, whole
    stories: Sequence[Rows]
    traits: Sequence[tuple[str, str, Iterable[str]]] = ()  # document, record, keys: of new documents
    signatures: Sequence[tuple[str, bytes]] = ()  # of new documents
    sketches: Mapping[str, NDArray[np.int64]] = field(default_factory=dict)  # of new documents
    copies: Sequence[Copy] = ()  # with new documents

    def rows(self) -> dict[str, Sequence[tuple[object, ...]]]:
        """Table → rows, but for the sketches."""
        return {
            "traits": [(document, record) for document, record, _ in self.traits],
            "trait_keys": [(key, document) for document, _, keys in self.traits for key in keys],
            "tellings": self.tellings,
            "signatures": self.signatures,
            "copies": [(copy.left, copy.right, dumped(copy)) for copy in self.copies],
            "stories": [row for story in self.stories for row in story.stories],
            "series": [row for story in self.stories for row in story.series],
            "members": [row for story in self.stories for row in story.members],
            "judgements": [row for story in self.stories for row in story.judgements],
        }


COLUMNS = {
    "traits": ("document", "record"),
    "trait_keys": ("key", "document"),
    "tellings": ("document", "story", "whole"),
    "signatures": ("document", "record"),
    "copies": ("left_document", "right_document", "record"),
    "series": (
        *("id", "story", "kind", "nature", "names", "claims", "reports", "outlets", "independent", "contradicted"),
        *("disputes", "moves", "since", "until", "label", "least", "greatest", "record"),
        "grounds",
    ),
    "stories": ("story", "top", "reports", "series", "claims", "disputed", "since", "until", "langs", "head", "lines"),
    "members": ("claim", "series", "document"),
    "judgements": ("story", "record"),
}


def columns(table: str, rows: Sequence[tuple[object, ...]]) -> dict[str, Sequence[object]]:
    """Rows of a table as its columns; nothing where there are none."""
    return dict(zip(COLUMNS[table], zip(*rows, strict=True), strict=True)) if rows else {}


dumped = json.JSONEncoder(default=plain, ensure_ascii=False, separators=(",", ":")).encode


def series_row(
    series: Series, documents: Sequence[Document], names: Sequence[str], ends: tuple[str, str], grounds: bytes
) -> tuple[object, ...]:
    """The row of the table ``series``: columns to choose and sort by, ``record``, the whole series, and ``grounds``, what it rests on.

    ``documents`` are the reports of its members, ``names`` those by which it is found, ``ends`` the claims with the least and the
    greatest figure.
    """
    days = sorted(d.published for d in documents if d.published)
    kinds = [finding.kind for finding in series.findings]
    return (
        series.id,
        series.story,
        series.kind,
        series.nature,
        "| " + " | ".join(dict.fromkeys(fold(name) for name in names if name)) + " |",
        len(series.members),
        len(documents),
        len({d.publisher or d.source for d in documents}),
        series.independent,
        series.contradicted,
        kinds.count("contradiction"),
        kinds.count("revision") + kinds.count("correction"),
        days[0] if days else None,
        days[-1] if days else None,
        series.label,
        *ends,
        dumped(series),
        grounds,
    )


def series(record: str) -> Series:
    """The series of a stored record: ``series(series_row(s, …)[-2]) == s``."""
    made: dict[str, Any] = json.loads(record)
    return Series(
        **{
            **made,
            "actor": entity(made["actor"]),
            "place": entity(made["place"]),
            "members": tuple(Member(**m) for m in made["members"]),
            "origins": tuple(Origin(need(o["entity"]), tuple(o["claims"]), o["independent"], o.get("repeats")) for o in made["origins"]),
            "findings": tuple(Finding(**{**f, "claims": tuple(f["claims"])}) for f in made["findings"]),
            "reasons": tuple(made["reasons"]),
        }
    )


def entity(made: dict[str, Any] | None) -> Entity | None:
    return need(made) if made else None


def need(made: dict[str, Any]) -> Entity:
    return Entity(**{**made, "names": tuple(made["names"])})


def judgement(record: str) -> Judgement:
    made = json.loads(record)
    return Judgement(**{**made, "reasons": tuple(made["reasons"])})


def copy(record: str) -> Copy:
    return copy_of(json.loads(record))


def copy_of(made: dict[str, Any]) -> Copy:
    return Copy(**{**made, "reasons": tuple(made["reasons"])})


def decision_id(left: str, right: str, same: bool, made: datetime) -> str:
    return hashlib.sha256("\0".join((left, right, str(same), made.isoformat())).encode()).hexdigest()[:16]
