"""Figures as intervals that compare: one unit a measure, open sides kept open."""

from __future__ import annotations

from functools import lru_cache
from math import inf
from typing import NamedTuple

from sayso.model import Quantity
from sayso.packs.gazetteer import factors

SLACK = {"about": 0.07, "almost": 0.07}  # how far a figure so hedged reaches, as a share of it
CONVERTED = 0.005  # how far a figure may be moved by a conversion of units


class Value(NamedTuple):
    """A figure from ``low`` to ``high`` in ``unit``; ``stated`` is the number itself. ``low`` of 'over 600' is 600, ``high`` infinite."""

    low: float
    high: float
    stated: float
    unit: str
    vague: bool = False


def value(quantity: Quantity) -> Value:
    unit, factor = factors().get(quantity.unit, (quantity.unit, 1.0))
    low = -inf if quantity.low is None else float(quantity.low) * factor
    high = inf if quantity.high is None else float(quantity.high) * factor
    stated = low if high == inf else high if low == -inf else (low + high) / 2
    if quantity.comparator in SLACK:
        reach = abs(stated) * SLACK[quantity.comparator]
        low = (stated if low == -inf else low) - reach
        high = (stated if high == inf else high) + (reach * 0.3 if quantity.comparator == "almost" else reach)
    return Value(low, high, stated, unit, quantity.comparator == "vague")


def money(unit: str) -> bool:
    return len(unit) == 3 and unit.isupper()


def family(unit: str) -> str:
    """What figures of this unit compare with. Persons and things share one: a reader may not see who the 23 bodies or seats are."""
    return "count" if unit in ("person", "item") else "money" if money(unit) else factors().get(unit, (unit, 1.0))[0]


def converted(figure: Value, unit: str, times: float) -> Value:
    """The figure in another unit, of which one of its own is ``times``."""
    return Value(figure.low * times, figure.high * times, figure.stated * times, unit, figure.vague)


def rounded(a: Value, b: Value) -> bool:
    """Is one figure the other, given with fewer digits?"""
    if a.unit != b.unit or a.stated in (inf, -inf, 0) or b.stated in (inf, -inf, 0):
        return False
    one, two = digits(a.stated), digits(b.stated)
    if one == two:
        return False
    coarse, fine = (a.stated, b.stated) if one < two else (b.stated, a.stated)
    return float(f"{fine:.{min(one, two)}g}") == coarse


def overlap(a: Value, b: Value) -> bool:
    """Can both hold?"""
    return a.low <= b.high and b.low <= a.high


def same(a: Value, b: Value) -> bool:
    """The same number, however hedged or rounded by a conversion of units."""
    if a.unit != b.unit:
        return False
    one, two = a.stated, b.stated
    if one == two or (a.low == b.low and a.high == b.high):
        return True
    if one.is_integer() and two.is_integer():
        return False
    return abs(one - two) <= CONVERTED * max(abs(one), abs(two)) < inf


def ratio(a: Value, b: Value) -> float:
    """How many times the greater is the lesser; 1 where they overlap."""
    if a.vague or b.vague or a.unit != b.unit:
        return 1.0
    if a.low <= b.high and b.low <= a.high and min(a.low, b.low) > -inf and max(a.high, b.high) < inf:
        return 1.0
    one, two = abs(a.stated), abs(b.stated)
    if one > two:
        one, two = two, one
    return two / one if one else (1.0 if two == 0 else inf)


@lru_cache(maxsize=65536)
def digits(number: float) -> int:
    """Significant digits of a figure: how unlikely it is to be met twice by chance."""
    if number in (inf, -inf) or number == 0:
        return 0
    return len(f"{abs(number):.6g}".replace(".", "").split("e")[0].strip("0"))
