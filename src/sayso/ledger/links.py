"""Series, judgements and findings as rows, and back. Persons' decisions are facts; all else here can be made again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sayso.fold import fold
from sayso.ledger.records import plain
from sayso.model import Copy, Document, Entity, Finding, Judgement, Member, Origin, Series


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


@dataclass(frozen=True, slots=True)
class Linked:
    """What linking made of some stories, to be put in the place of what was known of them."""

    traits: Sequence[tuple[str, str, Sequence[str]]]  # document, record, keys: of new documents
    tellings: Sequence[tuple[str, str, str]]  # document, story, whole
    series: Sequence[tuple[Series, Sequence[Document], Sequence[str]]]  # with the reports of its members and the names it is found by
    judgements: Sequence[tuple[str, Judgement]]  # story, judgement
    signatures: Sequence[tuple[str, bytes, Sequence[int]]] = ()  # of new documents, with their sketches
    copies: Sequence[Copy] = ()  # with new documents


def dumped(record: object) -> str:
    return json.dumps(record, default=plain, ensure_ascii=False, separators=(",", ":"))


def series_row(series: Series, documents: Sequence[Document], names: Sequence[str]) -> dict[str, object]:
    """The row of the table ``series``: columns to choose and sort by, and ``record``, the whole series."""
    days = sorted(d.published for d in documents if d.published)
    kinds = [finding.kind for finding in series.findings]
    return {
        "id": series.id,
        "story": series.story,
        "kind": series.kind,
        "nature": series.nature,
        "names": "| " + " | ".join(dict.fromkeys(fold(name) for name in names if name)) + " |",
        "claims": len(series.members),
        "reports": len(documents),
        "outlets": len({d.publisher or d.source for d in documents}),
        "independent": series.independent,
        "contradicted": series.contradicted,
        "disputes": kinds.count("contradiction"),
        "moves": kinds.count("revision") + kinds.count("correction"),
        "since": days[0] if days else None,
        "until": days[-1] if days else None,
        "label": series.label,
        "record": dumped(series),
    }


def series(record: str) -> Series:
    """The series of a stored record: ``series(series_row(s, …)["record"]) == s``."""
    made: dict[str, Any] = json.loads(record)
    return Series(
        **{
            **made,
            "actor": entity(made["actor"]),
            "place": entity(made["place"]),
            "members": tuple(Member(**m) for m in made["members"]),
            "origins": tuple(Origin(need(o["entity"]), tuple(o["claims"]), o["independent"]) for o in made["origins"]),
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
    made = json.loads(record)
    return Copy(**{**made, "reasons": tuple(made["reasons"])})


def decision_id(left: str, right: str, same: bool, made: datetime) -> str:
    return hashlib.sha256("\0".join((left, right, str(same), made.isoformat())).encode()).hexdigest()[:16]
