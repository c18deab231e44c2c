"""What a figure is while it is read: the number's own words, and the figure with its interval and unit."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

NAMED = "currency with its country"  # the rule that says that the currency's word tells whose it is


@dataclass(slots=True)
class Core:
    """The number's own words: tokens ``i`` to ``j``."""

    i: int
    j: int
    value: Decimal
    raw: Decimal  # before its own scale word was multiplied in
    ending: str = ""
    unit: str = ""  # percent, times: when the words themselves say so
    vague: bool = False
    digits: bool = False
    scaled: bool = False
    comparator: str = ""
    sign: int = 0  # of an end of a range that is told with its sign
    rule: str = "number"


@dataclass(slots=True)
class Figure:
    """A figure with its interval and unit. ``i``–``j`` the number's words, ``a``–``b`` with its hedges and unit."""

    i: int
    j: int
    a: int
    b: int
    low: Decimal | None
    high: Decimal | None
    comparator: str
    unit: str = ""
    per: str | None = None
    ending: str = ""
    digits: bool = True
    role: str = ""  # from, to, difference, age
    pair: Figure | None = None
    each: str = ""  # whom 'each' before the number means, should it turn out to be a sum
    part: Decimal = Decimal(1)  # of a currency that is told in cents
    scale: Decimal = Decimal(0)  # what the scale words multiplied the digits by
    noun: int = 0  # where the counted noun may begin
    rules: list[str] = field(default_factory=list)

    @property
    def value(self) -> Decimal:
        return self.low if self.low is not None else self.high if self.high is not None else Decimal(0)


def multiply(figure: Figure, by: Decimal) -> None:
    figure.low = figure.low * by if figure.low is not None else None
    figure.high = figure.high * by if figure.high is not None else None
