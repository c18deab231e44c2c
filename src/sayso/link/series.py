"""Which claims of a story speak of the same quantity: pairs are scored by named features, and groups grow from the surest pair on.

Every feature is one line of :func:`compare`, with its weight and its reason in words; the sum says how much speaks for one quantity.
Groups join by the mean of their pairs, never over a pair that excludes it (killed and wounded; two places; two figures that one source
gives side by side). The outcome depends on the set of claims alone, not on their order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import inf
from typing import NamedTuple

from sayso.fold import fold
from sayso.link import entities
from sayso.link.values import Value, digits, family, money, overlap, ratio, same, value
from sayso.model import Claim, Report
from sayso.packs.gazetteer import alike

# What happens on a day and is over: another day is another figure. All other counts may run on.
DATED = frozenset(("participants", "arrested", "rainfall", "wind", "temperature", "magnitude", "depth", "attacks", "voters", "price"))
RUNNING = frozenset(("stock", "total"))
TIMES = frozenset(("second", "minute", "hour", "day", "night", "week", "month", "quarter", "season", "year"))
NATURES = {"present": "stock", "planned": "plan", "promised": "plan", "measured": "other", "other": "other"}
CONTRAST = 0.3  # how much the pair that fits worst counts beside the mean
GENERAL = frozenset(("other", "people", "share", "change"))  # kinds that say little of what is counted


@dataclass(frozen=True, slots=True)
class Item:
    """A claim as linking sees it."""

    claim: Claim
    doc: str
    source: str
    lang: str
    published: str | None
    value: Value
    nature: str
    place: str | None
    land: str | None
    actor: str | None
    origin: str | None
    since: str | None
    until: str | None
    timed: bool  # the sentence itself says when
    placed: bool  # the sentence itself says where
    home: str | None  # the country of its origin
    words: frozenset[str]


class Pair(NamedTuple):
    score: float
    reasons: tuple[str, ...]


def nature(claim: Claim) -> str:
    """Stock, total, plan or rate, from what the claim says of itself; new counts are told by what stands beside them."""
    if TIMES & set((claim.quantity.per or "").split()):
        return "rate"
    if claim.attribution.modality == "planned":
        return "plan"
    return NATURES.get(claim.status, "total")


def items(reports: Sequence[Report], sources: entities.Sources) -> list[Item]:
    out = []
    for report in reports:
        doc = report.document
        for claim in report.claims:
            where, who, said = entities.place(claim.place), entities.actor(claim.counted.actor), claim.attribution.origin
            time = claim.time
            out.append(
                Item(
                    claim,
                    doc.id,
                    doc.source,
                    doc.lang or "",
                    doc.published,
                    value(claim.quantity),
                    nature(claim),
                    where and where[0],
                    where and where[1],
                    who and who[0],
                    sources.of(said).key if said else None,
                    time.start if time else None,
                    time.end if time else None,
                    bool(time and time.text and time.text in claim.evidence.text),
                    bool(claim.place and claim.place.text in claim.evidence.text),
                    sources.country(sources.of(said)) if said else None,
                    frozenset(w[:6] for w in fold(claim.counted.text).split() if len(w) > 3),
                )
            )
    return sorted(out, key=lambda i: (i.doc, i.claim.quantity.span.start, i.claim.id))


def blocks(found: Iterable[Item]) -> list[list[Item]]:
    """Claims that could be of one quantity: units that compare, and kinds that could be read for each other."""
    shelves: dict[str, list[Item]] = defaultdict(list)
    for item in found:
        shelves[family(item.claim.quantity.unit)].append(item)
    return [shelves[key] for key in sorted(shelves)]


def compare(a: Item, b: Item) -> Pair:
    """How much speaks for two claims being of one quantity; ``-inf`` where something excludes it."""
    reasons: list[str] = []
    score = -1.2
    one, two = a.claim.counted.kind, b.claim.counted.kind
    if one != two and two not in alike().get(one, ()):
        return Pair(-inf, (f"{one} is not {two}",))
    general = one in GENERAL and two in GENERAL

    def add(weight: float, reason: str) -> None:
        nonlocal score
        score += weight
        reasons.append(f"{weight:+.1f} {reason}")

    add(0.9 if one == two and not general else -0.6 if one == two else -0.5, f"{one} and {two}" if one != two else one)
    if a.lang == b.lang and a.words & b.words:
        add(0.8, f"both count ‘{a.claim.counted.text}’")
    elif general and a.lang == b.lang and a.words and b.words:
        add(-0.5, f"‘{a.claim.counted.text}’ and ‘{b.claim.counted.text}’")
    if a.place == b.place:
        add(1.2 if a.place else 0.3, "the same place" if a.place else "no place is named")
    elif a.place is None or b.place is None:
        add(0.3, "one names no place")
    else:
        sure = a.placed and b.placed and a.home in (None, a.land) and b.home in (None, b.land)
        if a.land and b.land and a.land != b.land:
            add(-4.0 if sure else -1.5, "two countries")
        elif a.place in (b.land, a.land) or b.place in (a.land, b.land):
            add(-0.4 if a.nature == b.nature == "stock" else 0.6, "one place may lie in the other")
        elif a.land is None or b.land is None:
            add(-0.3, "a place that is not known")
        else:
            add(-2.0 if sure else -0.8, "two places of one country")
    if a.actor == b.actor:
        add(0.8 if a.actor else 0.3, "the same actor" if a.actor else "no actor is named")
    elif a.actor and b.actor:
        add(-2.0 if len(a.actor) == len(b.actor) == 2 else -1.0, "two actors")
    if a.nature != b.nature:
        pair = {a.nature, b.nature}
        add(
            -1.6 if pair == {"stock", "total"} else -2.5 if "rate" in pair else -0.8 if "plan" in pair else -0.3,
            f"{a.nature} and {b.nature}",
        )
    elif a.claim.status == b.claim.status:
        add(0.3, f"both {a.claim.status}")
    apart = gap(a, b)
    if apart is None:
        add(0.0, "one gives no time")
    elif apart == 0:
        add(0.7, "the times meet")
    elif one in DATED and two in DATED and short(a) and short(b):
        add(-3.5 if a.timed and b.timed else -0.3, f"{apart} days apart")
    else:
        add(0.3 if apart <= 10 else 0.0 if apart <= 60 else -1.0, f"{apart} days apart")
    if a.value.unit == b.value.unit:
        times = ratio(a.value, b.value)
        if same(a.value, b.value):
            add(0.8 + 0.4 * min(digits(a.value.stated), 4), "the same figure")
        elif a.value.vague or b.value.vague:
            add(0.2, "a vague figure")
        else:
            add(0.5 if times <= 1.6 else 0.2 if times <= 4 else -0.4 if times <= 12 else -2.0, f"{times:.2g} times as many")
    if a.claim.quantity.per != b.claim.quantity.per:
        add(-0.5, f"per {a.claim.quantity.per}, per {b.claim.quantity.per}")
    if a.origin and a.origin == b.origin:
        add(0.6, "the same origin")
    if a.doc == b.doc:
        beside(a, b, add)
    return Pair(score, tuple(reasons))


def beside(a: Item, b: Item, add: Callable[[float, str], None]) -> None:
    """Two figures of one report: does it tell them apart, or revise, dispute or repeat one?"""
    first, second = a.claim, b.claim
    disputed = {first.attribution.modality, second.attribution.modality} & {"withdrawn", "denied"}
    if a.value.unit != b.value.unit and money(a.value.unit) and money(b.value.unit):
        if twins(a, b):
            add(4.0, "one sum in two currencies")
        else:
            add(-5.0, "two sums in one report")
        return
    if same(a.value, b.value) or overlap(a.value, b.value) or disputed:
        return
    if a.origin != b.origin or gap(a, b):
        return
    sentence = first.evidence == second.evidence
    if a.words & b.words:
        add(-1.0 if sentence else -0.4, "one report gives both")
    elif a.origin is None:
        add(-2.0 if sentence else -1.0, "one report gives both, in other words")
    else:
        add(-inf if sentence else -2.5, "one source gives both side by side")


def twins(a: Item, b: Item) -> bool:
    """Is one sum the other in another currency? They stand together, most often in brackets."""
    one, two = a.claim.quantity.span, b.claim.quantity.span
    return a.claim.evidence == b.claim.evidence and a.origin == b.origin and 0 <= max(one.start, two.start) - min(one.end, two.end) <= 25


def short(item: Item) -> bool:
    return bool(item.since and item.until and (date.fromisoformat(item.until) - date.fromisoformat(item.since)).days <= 3)


def gap(a: Item, b: Item) -> int | None:
    """Days between two times; 0 where they meet, None where one is unknown."""
    if not (a.since and a.until and b.since and b.until):
        return None
    if a.since <= b.until and b.since <= a.until:
        return 0
    early, late = (a.until, b.since) if a.until < b.since else (b.until, a.since)
    return (date.fromisoformat(late) - date.fromisoformat(early)).days


def groups(block: Sequence[Item], decided: Mapping[tuple[str, str], bool]) -> list[list[Item]]:
    """The claims of a block in groups of one quantity each: the pair of groups with the best mean score joins, while that is above 0."""
    n = len(block)
    pairs: dict[tuple[int, int], float] = {}
    for i in range(n):
        for j in range(i + 1, n):
            key = (min(block[i].claim.id, block[j].claim.id), max(block[i].claim.id, block[j].claim.id))
            choice = decided.get(key)
            score = 99.0 if choice else -inf if choice is False else compare(block[i], block[j]).score
            pairs[i, j] = score
    members = {i: [i] for i in range(n)}
    links = {pair: (score, score) for pair, score in pairs.items()}
    while links:
        (i, j), (mean, worst) = max(links.items(), key=lambda row: (joined(*row[1]), -row[0][0], -row[0][1]))
        if joined(mean, worst) <= 0:
            break
        moved = members.pop(j)
        share = len(moved) / (len(moved) + len(members[i]))
        members[i] = members[i] + moved
        for k in members:
            if k != i:
                one, two = links[min(i, k), max(i, k)], links.pop((min(j, k), max(j, k)))
                links[min(i, k), max(i, k)] = (one[0] * (1 - share) + two[0] * share, min(one[1], two[1]))
        del links[i, j]
    return [[block[i] for i in sorted(group)] for _, group in sorted(members.items())]


def joined(mean: float, worst: float) -> float:
    """How much speaks for joining two groups: the mean of their pairs, less a part of what speaks most against it."""
    return mean + CONTRAST * min(0.0, worst)
