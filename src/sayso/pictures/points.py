"""A claim as a picture sees it: when, how much, how open, how sure, on whose say-so.

Nothing is averaged: where a claim gives two bounds both stay; ``anchor`` only says where a line to another claim begins.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from sayso.model import Claim, Document, Known, Quantity, Series
from sayso.packs.gazetteer import factors
from sayso.pictures.words import SIZES, words
from sayso.wording.figures import digits, measure, plural
from sayso.wording.names import name
from sayso.wording.words import words as language

DAY = 86_400_000  # milliseconds, in which Vega counts
EPOCH = date(1970, 1, 1).toordinal()
PUBLISHED = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?$")
HEDGED = frozenset(("about", "almost", "vague"))
UNSURE = frozenset(("possible", "planned"))
VOID = frozenset(("denied", "withdrawn"))  # figures that their source rejects or took back
SIGNS = {"at_least": "≥ ", "more_than": "> ", "at_most": "≤ ", "less_than": "< ", "about": "≈ ", "almost": "≈ ", "vague": "≈ "}
TIGHT = ("percent", "times", "percentage_point")  # units that stand after every figure


class Stretch(NamedTuple):
    """Days from the first to the last, both in it; None where a side is open."""

    since: int | None
    until: int | None


class Point(NamedTuple):
    """A claim in a picture. Times are milliseconds, figures in ``unit``; ``low`` and ``high`` are None where that side is open.

    ``at`` is the last day the figure is said to hold, or that of the report where no time is given (``timed`` is False then), or None
    where the report has no date either. ``other`` is True where the unit does not compare with the picture's.
    """

    claim: Claim
    document: Document
    nature: str
    origin: str
    at: int | None
    timed: bool
    held: Stretch
    told: int | None
    low: float | None
    high: float | None
    other: bool
    pale: bool
    void: bool

    @property
    def anchor(self) -> float:
        if self.low is None or self.high is None:
            return (self.high if self.low is None else self.low) or 0.0
        return (self.low + self.high) / 2

    @property
    def open(self) -> str:
        return "" if (self.low is None) == (self.high is None) else "up" if self.high is None else "down"


class Voice(NamedTuple):
    """An origin in a picture: who, how many claims, and whose figures it repeats, if anybody's. ``hue`` counts those that repeat nobody."""

    key: str
    label: str
    claims: int
    repeats: str
    hue: int


def points(series: Series, known: Known, unit: str | None = None) -> list[Point]:
    """The claims of a series by time, those without a date last."""
    unit = unit or main_unit(series, known)
    whose = owners(series)
    found = [point(*known[m.claim], m.nature, whose.get(m.claim, ""), unit) for m in series.members if m.claim in known]
    return sorted(found, key=lambda p: (p.at is None, p.at or 0, p.told or 0, p.anchor, p.claim.id))


def point(document: Document, claim: Claim, nature: str, origin: str, unit: str) -> Point:
    quantity = claim.quantity
    base, factor = in_base(quantity.unit)
    shown, divisor = in_base(unit)
    low = None if quantity.low is None else float(quantity.low) * factor / divisor
    high = None if quantity.high is None else float(quantity.high) * factor / divisor
    reported = published(document.published)
    at, held = moment(claim, reported)
    hedged = quantity.comparator in HEDGED or claim.attribution.modality in UNSURE
    return Point(
        claim,
        document,
        nature,
        origin,
        at if at is not None else middle(reported),
        at is not None,
        held if at is not None else reported if reported.since != reported.until else Stretch(None, None),
        middle(reported),
        low,
        high,
        not together(base, shown) or low is high is None,
        hedged,
        claim.attribution.modality in VOID,
    )


def moment(claim: Claim, reported: Stretch) -> tuple[int | None, Stretch]:
    """The last day on which the figure is said to hold, no later than it was told unless it is planned; and all its days."""
    if claim.time is None or (claim.time.start is None and claim.time.end is None):
        return None, Stretch(None, None)
    since, until, told = day(claim.time.start), day(claim.time.end), reported.until
    last = until if until is not None else max(told or 0, since or 0)
    if told is not None and since is not None and since <= told < last:
        last = told
    return last, Stretch(since, until if until is not None else last)


@lru_cache(maxsize=4096)
def day(iso: str | None) -> int | None:
    if not iso:
        return None
    try:
        return (date.fromisoformat(iso).toordinal() - EPOCH) * DAY
    except ValueError:  # a year before the first, or after the last
        return None


@lru_cache(maxsize=4096)
def published(edtf: str | None) -> Stretch:
    """The days that the date of a report may mean: '2026-02' is all of that month."""
    found = PUBLISHED.match(edtf or "")
    if not found:
        return Stretch(None, None)
    year, month, date_ = found.groups()
    if date_:
        return Stretch(day(edtf), day(edtf))
    first = day(f"{year}-{month or '01'}-01")
    after = day(f"{int(year) + 1:04d}-01-01" if month in (None, "12") else f"{year}-{int(month) + 1:02d}-01")
    return Stretch(first, None if after is None else after - DAY)


def middle(days: Stretch) -> int | None:
    if days.since is None or days.until is None:
        return days.until if days.since is None else days.since
    return (days.since + days.until) // 2 // DAY * DAY


def main_unit(series: Series, known: Known) -> str:
    """The unit that most of the claims are in, of those units that most can be brought to."""
    units = Counter(known[m.claim][1].quantity.unit for m in series.members if m.claim in known)
    if not units:
        return series.unit
    bases: Counter[str] = Counter()
    for unit, number in units.items():
        bases[in_base(unit)[0]] += number
    return max(units, key=lambda unit: (bases[in_base(unit)[0]], units[unit], unit))


def in_base(unit: str) -> tuple[str, float]:
    """The unit that one is compared in, and how many of that it is."""
    return factors().get(unit, (unit, 1.0))


def together(one: str, two: str) -> bool:
    """Do figures in these units stand on one axis? People and things do: who counts bodies or seats may mean either."""
    return one == two or {one, two} <= {"person", "item"}


def owners(series: Series) -> dict[str, str]:
    """Claim -> the key of the origin behind it; a named one before one that nobody names."""
    out: dict[str, str] = {}
    for origin in sorted(series.origins, key=lambda o: not o.entity.key):
        for id in origin.claims:
            out.setdefault(id, origin.entity.key)
    return out


def voices(series: Iterable[Series], lang: str) -> dict[str, Voice]:
    """The origins of some series by their keys, those with most claims first, each that repeats another behind it.

    Claims that name nobody have the key ''.
    """
    counts: Counter[str] = Counter()
    labels: dict[str, str] = {}
    whom: dict[str, str] = {}
    alone: set[str] = set()
    for one in series:
        whose = owners(one)
        counts.update(whose.get(m.claim, "") for m in one.members)
        for origin in one.origins:
            key = origin.entity.key
            labels.setdefault(key, name(origin.entity.label, origin.entity.id, lang))
            if origin.independent:
                alone.add(key)
            elif key and origin.repeats:
                whom.setdefault(key, origin.repeats)
    labels[""] = words(lang)["unnamed"]
    first = sorted((k for k in counts if k and (k in alone or k not in whom)), key=lambda k: (k not in alone, -counts[k], labels[k], k))
    hues = {key: number for number, key in enumerate(first)}
    out: dict[str, Voice] = {}
    for key in first:
        out[key] = Voice(key, labels[key], counts[key], "", hues[key])
    for key in sorted((k for k in counts if k and k not in hues), key=lambda k: (-counts[k], labels[k], k)):
        root = whom[key]
        for _ in range(len(whom)):
            root = whom.get(root, root) if root not in hues else root
        out[key] = Voice(key, labels[key], counts[key], root if root in hues else whom[key], hues.get(root, len(first)))
    if counts[""]:
        out[""] = Voice("", labels[""], counts[""], "", -1)
    return out


def spread(found: Sequence[Point]) -> tuple[float, float]:
    """The least and the greatest figure that is given."""
    given = [bound for p in found if not p.other for bound in (p.low, p.high) if bound is not None]
    return (min(given), max(given)) if given else (0.0, 0.0)


def brief(quantity: Quantity, unit: str | None = None, lang: str = "en") -> str:
    """A figure in signs that every language reads: '≈ 11,000', '> 600', '1,000–1,500'; its unit only where it is not ``unit``."""
    bounds = [bound for bound in (quantity.low, quantity.high) if bound is not None]
    sign = SIGNS.get(quantity.comparator, "")
    if not bounds:
        return sign + quantity.span.text
    text = "–".join(plain(bound, lang) for bound in dict.fromkeys(bounds))
    if quantity.unit in ("person", "item") or (quantity.unit == unit and unit not in TIGHT):
        return sign + text
    before, after = beside(quantity.unit, bounds[-1], lang)
    return f"{sign}{before}{text}{after}"


@lru_cache(maxsize=4096)
def beside(unit: str, number: Decimal, lang: str) -> tuple[str, str]:
    """What is written before and after a number in this unit."""
    own = language(lang)
    return measure(own, unit, plural(own, number))


@lru_cache(maxsize=16384)
def plain(number: Decimal, lang: str) -> str:
    """A number short enough for a label."""
    size = abs(number)
    for least, word in zip(SIZES, words(lang)["millions"], strict=True):
        if size >= least:
            return f"{digits(Decimal(f'{float(number) / least:.4g}'), language(lang))}\u00a0{word}"
    return digits(number if size >= 1000 else Decimal(f"{float(number):.4g}"), language(lang))
