"""What the axes of a chart span, and how they are named: days as ISO dates, figures with their thousands apart."""

from __future__ import annotations

from collections.abc import Sequence
from math import log10
from typing import NamedTuple

from sayso.pictures.look import Spec
from sayso.pictures.points import DAY, Point, spread
from sayso.pictures.words import SIZES, words
from sayso.wording import measured as named
from sayso.wording.words import words as language

FIRST, LAST, SIDE = 0.06, 0.1, 0.16  # room beside the first and the last day, as a share of all days; the last with claims without a date
FEWEST = 4  # days that a chart spans at least
NAMED = 5  # different days up to which each is named below the chart
LOGARITHMIC = 100  # times the least figure that is the greatest, from which steps are tenfold
NEAR_ZERO = 0.5  # of the greatest figure that the least is, above which the axis need not begin at nought
ONE = 0.999  # the same, from which all say one figure
SHELF = 0.12  # of the height, below all figures, for those in a unit that does not compare
UNITS = {"percent": "%", "times": "×"}


class Axes(NamedTuple):
    """The days and figures that a chart spans, and up to which day and down to which figure its axes are named."""

    since: float
    until: float
    low: float
    high: float
    log: bool
    last: float
    floor: float

    def x(self, at: float) -> float:
        """From the left, as a share of the width."""
        return (at - self.since) / (self.until - self.since)

    def y(self, figure: float) -> float:
        """From the top, as a share of the height."""
        if self.log:
            return 1 - (log10(max(figure, self.low)) - log10(self.low)) / (log10(self.high) - log10(self.low))
        return 1 - (figure - self.low) / (self.high - self.low)

    @property
    def aside(self) -> float:
        """Where claims without a date stand."""
        return (self.last + self.until) / 2

    @property
    def shelf(self) -> float:
        """Where claims stand whose unit does not compare."""
        return float((self.low * self.floor) ** 0.5) if self.log else (self.low + self.floor) / 2


def spanned(found: Sequence[Point]) -> Axes:
    """Axes that hold all claims: from nought, but where all figures are near each other and far from it."""
    days = [p.at for p in found if p.at is not None]
    since, until, last = stretched(days, aside=len(days) < len(found))
    low, high = spread(found)
    log = low > 0 and high / low >= LOGARITHMIC
    if log:
        floor, high = low / 1.6, high * 2
    elif low >= high * ONE:
        floor, high = min(0.0, low * 1.6), max(high * 1.6, 0.0)
    elif 0 <= low <= high * NEAR_ZERO:
        floor, high = 0.0, high * 1.14
    else:
        floor, high = low - (high - low) * 0.35, high + (high - low) * 0.16
    if floor == high:
        high = floor + 1
    bottom = floor
    if any(p.other for p in found):
        bottom = floor / (high / floor) ** SHELF if log else floor - (high - floor) * SHELF
    return Axes(since, until, bottom, high, log, last, floor)


def stretched(days: Sequence[int], *, aside: bool) -> tuple[float, float, float]:
    """The first and the last day of a chart, and that up to which they are named, with room ``aside`` for claims without a date."""
    first, last = (min(days), max(days)) if days else (0, 0)
    stretch = max(last - first, DAY * FEWEST)
    if last - first < stretch:
        first, last = (first + last - stretch) // 2, (first + last + stretch) // 2
    return first - FIRST * stretch, last + (SIDE if aside else LAST) * stretch, last + FIRST * stretch


def one_figure(found: Sequence[Point]) -> bool:
    """Do all claims give about the same figure?"""
    low, high = spread(found)
    return low >= high * ONE


def days_axis(days: Sequence[int], since: float, until: float, last: float, *, aside: bool) -> Spec:
    """Days as ISO dates, which every reader reads: each of them where they are few."""
    some = sorted(set(days))
    stretch = until - since
    form = "%Y" if stretch > 2500 * DAY else "%Y-%m" if stretch > 200 * DAY and len(some) > NAMED else "%Y-%m-%d"
    named: Spec = {"values": some} if len(some) <= NAMED else {"tickCount": {"expr": "max(2, floor(width / 110))"}}
    if len(some) > NAMED and stretch < 10 * DAY:
        named = {"tickCount": {"interval": "day", "step": 2}}
    shown = f"utcFormat(datum.value, '{form}')"
    return {
        "title": None,
        "grid": False,
        "labelOverlap": "greedy",
        "labelSeparation": 6,
        "labelFlush": True,
        "labelExpr": f"datum.value > {last:.0f} ? '' : {shown}" if aside else shown,
        **named,
    }


def days_scale(since: float, until: float) -> Spec:
    return {"type": "utc", "domain": {"expr": f"[{since:.0f}, {until:.0f}]"}}


def figures_scale(axes: Axes) -> Spec:
    return {"type": "log" if axes.log else "linear", "domain": [axes.low, axes.high], "nice": False, "zero": False}


def figures_axis(axes: Axes, unit: str, lang: str) -> Spec:
    """Figures with their thousands apart; millions and more in words, all of them in the same where steps are even."""
    shown = set_in(lang, "format(datum.value, ',.12~g')")
    for size, name in sorted(zip(SIZES, words(lang)["millions"], strict=True)):
        if axes.high >= size:
            large = set_in(lang, f"format(datum.value / {size:.0f}, ',.4~g')") + f" + ' {name}'"
            shown = f"datum.value >= {size:.0f} ? {large} : {shown}" if axes.log else f"datum.value == 0 ? '0' : {large}"
    hidden = f"datum.value < {axes.floor} ? '' : " if axes.low < axes.floor else ""
    return {
        "title": measured(unit, lang),
        "titleAngle": 0,
        "titleAlign": "left",
        "titleAnchor": "end",
        "titleX": 2,
        "titleY": -8,
        "domain": False,
        "ticks": False,
        "labelExpr": hidden + shown,
        **({"values": tenfold(axes)} if axes.log else {"tickCount": 5}),
    }


def set_in(lang: str, number: str) -> str:
    """An expression that writes a number in English, made to write it as a language does."""
    own = language(lang)
    if (own.thousands, own.decimal) == (",", "."):
        return number
    apart = f"split({number}, '.')"
    return f"replace({apart}[0], regexp(',', 'g'), '{own.thousands}') + (length({apart}) > 1 ? '{own.decimal}' + {apart}[1] : '')"


def tenfold(axes: Axes) -> list[float]:
    return [10.0**n for n in range(int(log10(axes.floor)) - 1, int(log10(axes.high)) + 2) if axes.floor <= 10.0**n <= axes.high]


def measured(unit: str, lang: str) -> str | None:
    """The unit beside the axis, where figures have one."""
    return None if unit in ("person", "item") else UNITS.get(unit) or named(language(lang), unit)
