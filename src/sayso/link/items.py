"""A claim as linking sees it: its figure in a unit that compares, its nature, where, whose and when, by keys that hold across languages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from math import inf
from statistics import median

from sayso.fold import fold
from sayso.link import entities, parts
from sayso.link.values import Value, converted, digits, family, money, ratio, value
from sayso.model import Claim, Report

NOWHERE = (None, False)
SPEAKERS = frozenset(("speakers",))  # whom a figure counts that counts its own sources
BESIDE = 250  # characters between two figures that stand beside each other
STEM = 5  # letters of a name that its endings leave
WORD = re.compile(r"(?<=[\w,–-] )[^\W\d_]{4,}")  # what goes on from a word or a comma
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
    near: frozenset[float]  # the other figures that stand beside it
    tally: str  # "new" or "total" where the sentence says so
    former: bool  # its sentence gives it as what another figure was before
    contrast: bool  # its sentence sets it against what was said before
    names: frozenset[str]  # what begins with a capital within its sentence: names, and in some languages all nouns


def nature(claim: Claim) -> str:
    """Stock, total, plan or rate, from what the claim says of itself; new counts are told by what stands beside them."""
    if TIMES & set((claim.quantity.per or "").split()):
        return "rate"
    if claim.attribution.modality == "planned":
        return "plan"
    return NATURES.get(claim.status, "total")


def sort(item: Item) -> str:
    """The nature of a figure as it is told: a count of what happened is ``new`` where its sentence says so."""
    return "new" if item.nature == "total" and item.tally == "new" and item.claim.counted.kind in RUNNING else item.nature


def items(reports: Sequence[Report], sources: entities.Sources) -> list[Item]:
    out = []
    places = {claim.id: (entities.place(claim.place), stated(claim)) for report in reports for claim in report.claims if claim.place}
    told = {where[1] for where, placed in places.values() if where and placed}
    for report in reports:
        doc = report.document
        lang = doc.lang or ""
        greatest: dict[tuple[str, str], float] = {}
        distinct: dict[tuple[str, str], set[tuple[float, str]]] = defaultdict(set)
        told_here: list[tuple[int, float]] = []
        found: list[tuple[Claim, Value, tuple[str, str]]] = []
        lands: set[str | None] = set()
        for claim in report.claims:
            shelf, figure = (claim.counted.kind, family(claim.quantity.unit)), value(claim.quantity)
            found.append((claim, figure, shelf))
            distinct[shelf].add((figure.stated, figure.unit))
            if claim.attribution.modality not in ("denied", "withdrawn"):
                greatest[shelf] = max(greatest.get(shelf, -inf), figure.stated)
            if digits(figure.stated) > 1:
                told_here.append((claim.quantity.span.start, figure.stated))
            where, placed = places.get(claim.id, NOWHERE)
            if where and placed:
                lands.add(where[1])
        for claim, figure, shelf in found:
            where, placed = places.get(claim.id, NOWHERE)
            who, said = entities.actor(claim.counted.actor), claim.attribution.origin
            time = claim.time
            origin = sources.of(said) if said else None
            home = sources.country(origin) if origin else None
            # A place carried over from another sentence, and a source of another country: the figure is rather of that country.
            near = home in lands or (home in told and who is None and claim.counted.kind in RUNNING)
            foreign = bool(where and home and near and not placed and where[1] and where[1] != home)
            scope = parts.scope(claim, lang)
            out.append(
                Item(
                    claim,
                    doc.id,
                    doc.source,
                    lang,
                    doc.published,
                    figure,
                    figure._replace(unit="count") if figure.unit in ("person", "item") else figure,
                    nature(claim),
                    where[0] if where and not foreign else home if foreign else None,
                    where[1] if where and not foreign else home,
                    who and who[0],
                    origin.key if origin else None,
                    time.start if time else None,
                    time.end if time else None,
                    bool(time and time.text and time.text in claim.evidence.text),
                    placed,
                    home,
                    frozenset(w[:6] for w in fold(claim.counted.text).split() if len(w) > 3),
                    SPEAKERS if speaks(claim) else scope.who,
                    scope.part,
                    figure.stated >= greatest.get(shelf, -inf),
                    len(distinct[shelf]),
                    company(claim, figure.stated, told_here),
                    scope.tally,
                    scope.former,
                    parts.against(claim.evidence.text, lang),
                    capitals(claim.evidence.text),
                )
            )
    return priced(measured(sorted(out, key=lambda i: (i.doc, i.claim.quantity.span.start, i.claim.id))))


def speaks(claim: Claim) -> bool:
    """Does the figure count those who say so: 'two people briefed on the matter', 'dwóch członków gabinetu'?"""
    said, figure, sentence = claim.attribution.origin, claim.quantity.span, claim.evidence
    return said is not None and sentence.text[figure.end - sentence.start :].lstrip().startswith(said.text)


def measured(found: list[Item]) -> list[Item]:
    """A measure that is given again in another unit counts what it counts there: 150 kilometres (93 miles) an hour and gusts of 205."""
    out = found[:1]
    for item in found[1:]:
        one = out[-1]
        again = one.doc == item.doc and one.claim.quantity.unit != item.claim.quantity.unit and one.value.unit == item.value.unit
        if again and not money(one.value.unit) and twins(one, item) and ratio(one.value, item.value) < 1.03:
            item = replace(item, words=one.words, who=one.who)
        out.append(item)
    return out


def company(claim: Claim, stated: float, told: Sequence[tuple[int, float]]) -> frozenset[float]:
    """The figures beside a claim's own, of those that are no chance: of two digits and more."""
    here = claim.quantity.span.start
    return frozenset(f for start, f in told if abs(start - here) < BESIDE and f != stated)


@cache
def capitals(sentence: str) -> frozenset[str]:
    """The beginnings of words with a capital that is not that of the sentence."""
    return frozenset(fold(word)[:STEM] for word in WORD.findall(sentence) if word[0].isupper())


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
