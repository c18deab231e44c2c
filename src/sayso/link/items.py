"""A claim as linking sees it: its figure in a unit that compares, its nature, where, whose and when, by keys that hold across languages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from math import inf
from statistics import median

from sayso.fold import fold
from sayso.link import entities, parts
from sayso.link.values import Value, converted, family, money, value
from sayso.model import Claim, Report

TIMES = frozenset(("second", "minute", "hour", "day", "night", "week", "month", "quarter", "season", "year"))
# What runs on: a later report has more of it, if it speaks of the same.
FATES = (
    *("killed", "wounded", "casualties", "missing", "captured", "displaced"),
    *("evacuated", "rescued", "infected", "hospitalised", "arrested"),
)
RUNNING = frozenset((*FATES, "damage", "homes", "buildings", "area"))
NATURES = {"present": "stock", "planned": "plan", "promised": "plan", "measured": "other", "other": "other"}


@dataclass(frozen=True, slots=True)
class Item:
    """A claim as linking sees it."""

    claim: Claim
    doc: str
    source: str
    lang: str
    published: str | None
    value: Value
    worth: Value  # the value where units differ: persons and things as a count, sums by the conversions that the story gives
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
    who: frozenset[str]  # whom of all it counts: women, policemen
    part: bool  # the sentence gives it as a part of another figure
    most: bool  # no other figure of its kind is greater in its report
    figures: int  # how many figures of its kind its report has


def nature(claim: Claim) -> str:
    """Stock, total, plan or rate, from what the claim says of itself; new counts are told by what stands beside them."""
    if TIMES & set((claim.quantity.per or "").split()):
        return "rate"
    if claim.attribution.modality == "planned":
        return "plan"
    return NATURES.get(claim.status, "total")


def items(reports: Sequence[Report], sources: entities.Sources) -> list[Item]:
    out = []
    told = {found[1] for report in reports for claim in report.claims if stated(claim) and (found := entities.place(claim.place))}
    for report in reports:
        doc = report.document
        greatest: dict[tuple[str, str], float] = {}
        distinct: dict[tuple[str, str], set[tuple[float, str]]] = defaultdict(set)
        for claim in report.claims:
            shelf, figure = (claim.counted.kind, family(claim.quantity.unit)), value(claim.quantity)
            distinct[shelf].add((figure.stated, figure.unit))
            if claim.attribution.modality not in ("denied", "withdrawn"):
                greatest[shelf] = max(greatest.get(shelf, -inf), figure.stated)
        lands = {found[1] for claim in report.claims if (found := entities.place(claim.place)) and stated(claim)}
        for claim in report.claims:
            where, who, said = entities.place(claim.place), entities.actor(claim.counted.actor), claim.attribution.origin
            time = claim.time
            home = sources.country(sources.of(said)) if said else None
            placed = stated(claim)
            # A place carried over from another sentence, and a source of another country: the figure is rather of that country.
            near = home in lands or (home in told and who is None and claim.counted.kind in RUNNING)
            foreign = bool(where and home and near and not placed and where[1] and where[1] != home)
            shelf, figure = (claim.counted.kind, family(claim.quantity.unit)), value(claim.quantity)
            out.append(
                Item(
                    claim,
                    doc.id,
                    doc.source,
                    doc.lang or "",
                    doc.published,
                    figure,
                    figure._replace(unit="count") if figure.unit in ("person", "item") else figure,
                    nature(claim),
                    where[0] if where and not foreign else home if foreign else None,
                    where[1] if where and not foreign else home,
                    who and who[0],
                    sources.of(said).key if said else None,
                    time.start if time else None,
                    time.end if time else None,
                    bool(time and time.text and time.text in claim.evidence.text),
                    placed,
                    home,
                    frozenset(w[:6] for w in fold(claim.counted.text).split() if len(w) > 3),
                    parts.counted(claim, doc.lang or ""),
                    parts.partial(claim, doc.lang or ""),
                    figure.stated >= greatest.get(shelf, -inf),
                    len(distinct[shelf]),
                )
            )
    return priced(sorted(out, key=lambda i: (i.doc, i.claim.quantity.span.start, i.claim.id)))


def stated(claim: Claim) -> bool:
    """Does the sentence itself say where?"""
    return bool(claim.place and claim.place.text in claim.evidence.text)


def priced(found: list[Item]) -> list[Item]:
    """Sums in the currency of the story, by the conversions that its reports give themselves; others stay as they are."""
    sums = [item for item in found if money(item.value.unit) and item.value.stated > 0 and not item.value.vague]
    given: dict[tuple[str, str], list[float]] = defaultdict(list)
    for i, a in enumerate(sums):
        for b in sums[i + 1 : i + 4]:
            if a.doc == b.doc and a.value.unit != b.value.unit and twins(a, b):
                for x, y in ((a, b), (b, a)):
                    given[x.value.unit, y.value.unit].append(y.value.stated / x.value.stated)
    if not given:
        return found
    rates = {pair: median(sorted(some)) for pair, some in given.items()}
    counted: dict[str, int] = defaultdict(int)
    for item in sums:
        counted[item.value.unit] += 1
    factor: dict[str, tuple[str, float]] = {}
    for base in sorted(counted, key=lambda c: (-counted[c], c)):
        reached = [] if base in factor else [(base, 1.0)]
        for unit, times in reached:
            factor[unit] = (base, times)
            reached += [(one, times * rates[one, two]) for one, two in sorted(rates) if two == unit and one not in factor]
    return [replace(item, worth=converted(item.value, *factor[item.value.unit])) if item.value.unit in factor else item for item in found]


def twins(a: Item, b: Item) -> bool:
    """Is one sum the other in another currency? They stand together, most often in brackets."""
    one, two = a.claim.quantity.span, b.claim.quantity.span
    return a.claim.evidence == b.claim.evidence and a.origin == b.origin and 0 <= max(one.start, two.start) - min(one.end, two.end) <= 25


def short(item: Item) -> bool:
    return bool(item.since and item.until) and days(item.since, item.until) <= 3


def gap(a: Item, b: Item) -> int | None:
    """Days between two times; 0 where they meet, None where one is unknown."""
    if not (a.since and a.until and b.since and b.until):
        return None
    if a.since <= b.until and b.since <= a.until:
        return 0
    return days(a.until, b.since) if a.until < b.since else days(b.until, a.since)


@cache
def days(early: str | None, late: str | None) -> int:
    return (date.fromisoformat(late or "") - date.fromisoformat(early or "")).days
