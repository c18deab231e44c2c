"""The reports of a ledger read again by the reader as it is now, and what persons said of their claims kept.

A person's word outranks the reader: a claim that was accepted stays as it was accepted, one that was corrected keeps its corrections, and
where another figure is read in its place, the claim that a person saw stays instead. Notes and judgements go over to the claim that is
read of the same words now. What was rejected is read afresh where it is read otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sayso.engine import mapped
from sayso.ledger.reviews import Review
from sayso.model import Claim, Extraction
from sayso.pipeline.linking import link_new
from sayso.pipeline.reading import Tally, batches, read_claims
from sayso.pipeline.reviewing import ReviewError, standing

if TYPE_CHECKING:
    from sayso.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Reread(Tally):
    """What reading again has come to so far: reports, those that are read otherwise now, claims that are new or others, claims gone."""

    documents: int = 0
    changed: int = 0
    new: int = 0
    gone: int = 0


def reread(ledger: Ledger, *, jobs: int | None = None, on_progress: Callable[[Reread], None] = lambda done: None) -> Reread:
    """Read every report of the ledger again, record what is read otherwise now, and link anew the stories that it bears on.

    A run that was stopped is finished by the same call: what is read as before is left alone.
    """
    done = Reread()
    ids = ledger.document_ids()
    documents = (document for at in range(0, len(ids), 256) for document in ledger.documents(ids[at : at + 256]).values())
    with closing(mapped(read_claims, documents, jobs)) as found:
        for batch in batches(found):
            read = {reading.document.id: reading.extraction for reading in batch if reading.document}
            told = replaced(ledger, read)
            done += Reread(len(read), len(told), sum(new for new, _ in told.values()), sum(gone for _, gone in told.values()))
            on_progress(done)
    link_new(ledger, jobs=jobs)
    return done


def replaced(ledger: Ledger, read: Mapping[str, Extraction]) -> dict[str, tuple[int, int]]:
    """Record these readings where they differ from what is there. Of each such document: how many claims are new, and how many are gone."""
    before = ledger.read_claims(read)
    judged = ledger.judged_of(read)
    said: dict[str, list[Review]] = defaultdict(list)
    for one in ledger.reviews(read):
        said[one.claim].append(one)
    changed: dict[str, Extraction] = {}
    successors: dict[str, str] = {}
    for id, extraction in read.items():
        claims, moved = settled(before[id], extraction.claims, said, judged)
        if claims != before[id]:
            changed[id] = Extraction(claims, extraction.problems)
            successors |= moved
    if not changed:
        return {}
    for old, now in successors.items():
        said[now] += said.pop(old, [])
    stands: dict[str, Claim | None] = {}
    for claim in (claim for extraction in changed.values() for claim in extraction.claims if claim.id in said):
        try:
            stood = standing(claim, said[claim.id])
        except ReviewError:  # corrections that no longer go with what is read beside them
            continue
        if stood != claim:
            stands[claim.id] = stood
    ledger.forget(set(ledger.stories(changed).values()))  # first, so that a run that is stopped here leaves them to be linked
    ledger.reread(changed, successors, stands)
    return {id: differing(before[id], extraction.claims) for id, extraction in changed.items()}


def settled(
    before: Sequence[Claim], now: Sequence[Claim], said: Mapping[str, Sequence[Review]], judged: frozenset[str]
) -> tuple[tuple[Claim, ...], dict[str, str]]:
    """The claims of a report by what persons said and what is read now, and which claims have gone over to others."""
    found = {claim.id for claim in now}
    claims = list(now)
    moved: dict[str, str] = {}
    for claim in before:
        verdicts = [one.verdict for one in said.get(claim.id, ())]
        last = next((verdict for verdict in reversed(verdicts) if verdict != "noted"), None)
        there = max((other for other in now if common(claim, other)), key=lambda other: (common(claim, other), other.id), default=None)
        if last == "accepted" or (last == "corrected" and claim.id not in found):
            claims = [other for other in claims if not common(claim, other)] + [claim]
        elif claim.id not in found and (claim.id in judged or (last is None and verdicts)):
            if there is not None:
                moved[claim.id] = there.id
            else:
                claims.append(claim)
    return tuple(sorted(claims, key=lambda claim: (claim.quantity.span.start, claim.id))), moved


def common(one: Claim, other: Claim) -> int:
    """How many characters the figures of two claims share."""
    a, b = one.quantity.span, other.quantity.span
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def differing(before: Iterable[Claim], now: Iterable[Claim]) -> tuple[int, int]:
    old, new = set(before), set(now)
    return len(new - old), len(old - new)
