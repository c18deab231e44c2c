"""What the claims of a series show together: how the figure moved, where its origins disagree, what repeats what.

Nothing is decided here. A contradiction keeps the words of both; a movement says from when to when.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from sayso.link.entities import Sources
from sayso.link.series import DATED, Item, gap
from sayso.link.values import overlap, ratio
from sayso.model import Finding

NEAR = 2  # days within which two figures speak of the same time
GROWING = frozenset(("total",))  # natures whose figure grows by itself


def findings(group: Sequence[Item], sources: Sources) -> list[Finding]:
    """Contradictions, revisions, corrections and agreements within a series."""
    return [*contradictions(group, sources), *revisions(group, sources), *agreements(group, sources)]


def contradictions(group: Sequence[Item], sources: Sources) -> list[Finding]:
    out = []
    for i, a in enumerate(group):
        for b in group[i + 1 :]:
            why = against(a, b, sources)
            if why:
                out.append(Finding("contradiction", (a.claim.id, b.claim.id), why, min(1.0, 0.4 + 0.2 * ratio(a.value, b.value))))
    return out


def against(a: Item, b: Item, sources: Sources) -> str | None:
    """Why two claims cannot both hold; None where they can."""
    one, two = a.claim.attribution, b.claim.attribution
    denied = {x for x in (one.modality, two.modality) if x == "denied"}
    if a.value.unit != b.value.unit:
        return None
    if denied and one.modality != two.modality and overlap(a.value, b.value):
        who, whom = (a, b) if one.modality == "denied" else (b, a)
        return f"{name(who, sources)} denies what {name(whom, sources)} says: {words(whom)}"
    if denied or "withdrawn" in (one.modality, two.modality) or a.origin is None or b.origin is None or a.origin == b.origin:
        return None
    if a.value.vague or b.value.vague or overlap(a.value, b.value) or "plan" in (a.nature, b.nature):
        return None
    if (gap(a, b) or 0) > NEAR and not (a.claim.counted.kind in DATED or grew(a, b) is False):
        return None
    return f"{name(a, sources)}: {words(a)}; {name(b, sources)}: {words(b)}"


def grew(a: Item, b: Item) -> bool | None:
    """Does the later of two totals exceed the earlier, as time passing would make it?"""
    if a.nature not in GROWING or not (a.since and b.since):
        return None
    early, late = (a, b) if a.since < b.since else (b, a)
    return late.value.stated >= early.value.stated


def revisions(group: Sequence[Item], sources: Sources) -> list[Finding]:
    """One origin's figures over time."""
    said: dict[str, list[Item]] = defaultdict(list)
    out = []
    for item in group:
        if item.origin:
            said[item.origin].append(item)
    for key in sorted(said):
        mine = sorted(said[key], key=lambda i: (i.published or "", i.since or "", i.claim.attribution.modality != "withdrawn", i.claim.id))
        for a, b in pairwise(mine):
            if a.value.unit != b.value.unit or overlap(a.value, b.value) or a.value.vague or b.value.vague:
                continue
            corrected = "withdrawn" in (a.claim.attribution.modality, b.claim.attribution.modality)
            way = "up" if b.value.stated > a.value.stated else "down"
            kind, verb = ("correction", "corrects") if corrected else ("revision", "moves")
            when = f", {a.published or '?'} to {b.published or '?'}" if a.doc != b.doc else ""
            out.append(Finding(kind, (a.claim.id, b.claim.id), f"{name(a, sources)} {verb} {words(a)} {way} to {words(b)}{when}"))
    return out


def agreements(group: Sequence[Item], sources: Sources) -> list[Finding]:
    """Origins that give the same figure of themselves."""
    out = []
    seen: set[tuple[str, str]] = set()
    for i, a in enumerate(group):
        for b in group[i + 1 :]:
            if not (a.origin and b.origin) or a.origin == b.origin or a.value.unit != b.value.unit or a.value.vague or b.value.vague:
                continue
            pair = (min(a.origin, b.origin), max(a.origin, b.origin))
            if a.value.stated == b.value.stated and pair not in seen and (gap(a, b) or 0) <= NEAR:
                seen.add(pair)
                why = f"{name(a, sources)} and {name(b, sources)} both give {words(a)}"
                out.append(Finding("agreement", (a.claim.id, b.claim.id), why, 0.5))
    return out


def name(item: Item, sources: Sources) -> str:
    said = item.claim.attribution.origin
    return sources.of(said).label if said else item.source


def words(item: Item) -> str:
    return f"‘{item.claim.quantity.span.text}’"
