"""A text cut where something begins or ends that a claim was read from, so that every word can be marked with what it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from sayso.model import Claim, Mention

ORDER = ("figure", "source", "cue", "place", "time", "actor")


class Mark(NamedTuple):
    """Words of a text that are part of a claim. ``role`` is one of :data:`ORDER`."""

    start: int
    end: int
    role: str
    claim: str


class Piece(NamedTuple):
    """A stretch of text over which the same marks lie."""

    text: str
    roles: tuple[str, ...]
    claims: tuple[str, ...]


class Paragraph(NamedTuple):
    """A paragraph of a report, in pieces, with the claims whose figure stands in it."""

    pieces: list[Piece]
    claims: list[Claim]


def marks(claim: Claim) -> Iterator[Mark]:
    """The words of a claim, by the roles they have in it."""
    yield Mark(claim.quantity.span.start, claim.quantity.span.end, "figure", claim.id)
    for step in claim.attribution.steps:
        yield from named(step.source, "source", claim.id)
        if step.cue:
            yield Mark(step.cue.start, step.cue.end, "cue", claim.id)
    yield from named(claim.place, "place", claim.id)
    yield from named(claim.counted.actor, "actor", claim.id)
    if claim.time and claim.time.text:
        at = claim.evidence.text.find(claim.time.text)
        if at >= 0:
            yield Mark(claim.evidence.start + at, claim.evidence.start + at + len(claim.time.text), "time", claim.id)


def named(mention: Mention | None, role: str, claim: str) -> Iterator[Mark]:
    if mention and mention.start is not None and mention.end is not None:
        yield Mark(mention.start, mention.end, role, claim)


def pieces(text: str, marked: Iterable[Mark], start: int = 0, end: int | None = None) -> list[Piece]:
    """``text[start:end]`` cut at the ends of the marks: the pieces joined are that text, character for character."""
    end = len(text) if end is None else end
    here = [mark for mark in marked if mark.start < end and mark.end > start]
    cuts = sorted({start, end, *(max(start, m.start) for m in here), *(min(end, m.end) for m in here)})
    out = []
    for a, b in pairwise(cuts):
        over = [mark for mark in here if mark.start <= a and mark.end >= b]
        roles = tuple(role for role in ORDER if any(mark.role == role for mark in over))
        out.append(Piece(text[a:b], roles, tuple(dict.fromkeys(mark.claim for mark in over))))
    return out


def evidence(claim: Claim) -> list[Piece]:
    """The sentence of a claim in pieces."""
    shift = claim.evidence.start
    moved = (Mark(m.start - shift, m.end - shift, m.role, m.claim) for m in marks(claim))
    return pieces(claim.evidence.text, moved)


def paragraphs(text: str, claims: Iterable[Claim]) -> list[Paragraph]:
    """A report by its lines, each with its claims in the order of their figures."""
    claims = sorted(claims, key=lambda c: (c.quantity.span.start, c.quantity.span.end, c.id))
    marked = sorted((mark for claim in claims for mark in marks(claim)), key=lambda m: m.start)
    out, at = [], 0
    for line in text.splitlines(keepends=True):
        end = at + len(line)
        body = at + len(line.rstrip())
        if body > at:
            out.append(Paragraph(pieces(text, marked, at, body), [c for c in claims if at <= c.quantity.span.start < end]))
        at = end
    return out
