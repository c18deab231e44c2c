"""A statement against the ledger: is its figure there, from that source, or another?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import inf

from sayso.link import entities
from sayso.link.series import Item, compare, gap, items
from sayso.link.values import digits, family, overlap, same
from sayso.model import Claim, Document, Evidence, Report, Verdict

FITS = -0.6  # of a pair's score, figures left aside: from here on two claims may be of one quantity
MOST = 6  # pieces of evidence shown
FAR = 45  # days beyond which another figure does not contradict


def check(document: Document, claims: Sequence[Claim], reports: Sequence[Report], series_of: Mapping[str, str]) -> list[Verdict]:
    """A verdict on each figure of a statement. ``reports`` are those that may bear on it, ``series_of`` their claims' series."""
    said = Report(document, tuple(claims))
    everything = [claim for report in (*reports, said) for claim in report.claims]
    sources = entities.Sources(everything, {})
    known = items(reports, sources)
    return [verdict(one, known, series_of) for one in items([said], sources)]


def verdict(one: Item, known: Sequence[Item], series_of: Mapping[str, str]) -> Verdict:
    fitting = [(fit(one, other), other) for other in known if family(other.claim.quantity.unit) == family(one.claim.quantity.unit)]
    groups: dict[str, list[tuple[float, Item]]] = defaultdict(list)
    for score, other in fitting:
        if score > FITS:
            groups[series_of.get(other.claim.id, other.claim.id)].append((score, other))
    best: str | None = None
    if groups:
        best = max(groups, key=lambda key: (sum(sorted((s for s, _ in groups[key]), reverse=True)[:3]) / min(3, len(groups[key])), key))
    evidence: list[tuple[int, float, Evidence]] = []
    for score, other in groups[best] if best else ():
        bearing, why = weigh(one, other)
        if bearing:
            evidence.append((ORDER.index(bearing), -score, Evidence(other.claim, other.doc, bearing, why)))
    if not any(rank == 0 for rank, _, _ in evidence):
        for other in known:
            if other.claim.quantity.unit == one.claim.quantity.unit and same(one.value, other.value) and digits(one.value.stated) > 1:
                if not any(e.claim.id == other.claim.id for _, _, e in evidence) and related(one, other):
                    why = f"the same figure, as {other.claim.counted.kind} (‘{other.claim.counted.text}’)"
                    evidence.append((ORDER.index("differs"), 0.0, Evidence(other.claim, other.doc, "differs", why)))
    evidence.sort(key=lambda row: (row[0], row[1], row[2].claim.id))
    found = {e.bearing for _, _, e in evidence}
    word = next((WORDS[b] for b in ("supports", "contradicts", "differs") if b in found), "not in the ledger")
    return Verdict(one.claim, word, best, tuple(e for _, _, e in evidence[:MOST]))


ORDER = ("supports", "contradicts", "differs")
WORDS = {"supports": "supported", "contradicts": "contradicted", "differs": "differently worded"}


def fit(one: Item, other: Item) -> float:
    """How much speaks for one quantity, the figures themselves left aside: the statement may have it wrong."""
    level = replace(other, value=one.value, doc="")
    return compare(one, level).score - 0.8 - 0.4 * min(digits(one.value.stated), 4) if one.claim.id != other.claim.id else -inf


def weigh(one: Item, other: Item) -> tuple[str, str]:
    """How a claim of the same quantity bears on the statement."""
    said = other.claim.attribution
    by_same = one.origin is None or one.origin == other.origin
    meets = overlap(one.value, other.value) and one.value.unit == other.value.unit
    exact = same(one.value, other.value)
    if said.modality in ("denied", "withdrawn"):
        return ("contradicts", f"{said.modality} there") if meets else ("", "")
    if meets and by_same and one.claim.counted.kind == other.claim.counted.kind:
        return "supports", "the same figure" if exact else "a figure that agrees with it"
    if meets and by_same:
        return "differs", f"counted as {other.claim.counted.kind}"
    if meets and exact:
        return "differs", "the same figure, from another source"
    if meets:
        return "differs", "an agreeing figure, from another source"
    if one.value.unit != other.value.unit or (gap(one, other) or 0) > FAR:
        return "", ""
    return "contradicts", "another figure" if by_same else "another figure, from another source"


def related(one: Item, other: Item) -> bool:
    """Do two claims share whose or where it is?"""
    return bool(
        (one.actor and one.actor == other.actor) or (one.place and one.place == other.place) or (one.land and one.land == other.land)
    )
