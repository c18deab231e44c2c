"""What a person says of one claim, as a record: a fact of the ledger, never edited, taken back by a retraction."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Review:
    """One claim accepted as read, corrected in one field, rejected, or noted upon; who, when and why.

    ``document`` and ``start`` say which figure it is, should it one day be read otherwise. ``value`` is as the person wrote it;
    an empty one says that the report does not tell.
    """

    id: str
    claim: str
    document: str
    start: int
    verdict: str
    field: str | None
    value: str | None
    who: str
    why: str
    made: datetime


def review_id(claim: str, verdict: str, field: str | None, value: str | None, made: datetime) -> str:
    parts = ("review", claim, verdict, field or "", value or "", made.isoformat())
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def moment() -> datetime:
    """Now, as the ledger keeps it: UTC."""
    return datetime.now(UTC).replace(tzinfo=None)
