"""The bundled reports: read, and the figures in them that disagree.

The comparison here is a small one, enough for a first look at sixteen reports; it knows no events and folds no copies.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path

from sayso.model import Claim, Document, Mention, Quantity

Sided = tuple[Document, Claim]

REPORTS = Path(__file__).parent / "demo_data"
METADATA = REPORTS / "metadata.csv"
SLACK = Decimal("0.05")  # "about 10,000" leaves so much room on either side
COUNTS = ("person", "item")  # shares and sums of money need more than a kind to be compared
HEDGED = ("about", "almost")


def reports() -> list[Path]:
    return sorted(REPORTS.glob("*.txt"))


def disagreements(found: Iterable[tuple[Document, Claim]]) -> list[list[Sided]]:
    """For every quantity that sources disagree about, the figures that cannot all hold; what is said twice is there once."""
    quantities: dict[object, list[Sided]] = {}
    for document, claim in found:
        if claim.attribution.modality == "asserted" and claim.counted.kind != "other" and claim.quantity.unit in COUNTS:
            quantities.setdefault(quantity(claim), []).append((document, claim))
    return [sides for heap in quantities.values() if (sides := distinct(opposed(heap)))]


def opposed(heap: list[Sided]) -> Iterator[Sided]:
    """Those that another source contradicts."""
    return (one for one in heap if any(contradict(one, other) for other in heap))


def distinct(sides: Iterable[Sided]) -> list[Sided]:
    said = {(origin(*side), side[1].quantity.low, side[1].quantity.high): side for side in sides}
    return sorted(said.values(), key=lambda side: interval(side[1].quantity))


def quantity(claim: Claim) -> object:
    """What must be the same for two figures to be compared at all."""
    return claim.counted.kind, who(claim.counted.actor), claim.quantity.unit, claim.quantity.per, claim.status


def contradict(one: Sided, other: Sided) -> bool:
    """Different origins whose figures for one actor or place, at one time, do not overlap."""
    a, b = one[1], other[1]
    return origin(*one) != origin(*other) and apart(a.quantity, b.quantity) and at_one_place(a, b) and at_one_time(a, b)


def at_one_place(a: Claim, b: Claim) -> bool:
    """The same place; where one is not told, the actor has to be known."""
    if a.place is None or b.place is None:
        return a.counted.actor is not None
    return who(a.place) == who(b.place)


def at_one_time(a: Claim, b: Claim) -> bool:
    if a.time is None or b.time is None:
        return True
    return (a.time.start or "") <= (b.time.end or "9") and (b.time.start or "") <= (a.time.end or "9")


def who(mention: Mention | None) -> str | None:
    return (mention.id or mention.label) if mention else None


def origin(document: Document, claim: Claim) -> str:
    """Who the figure is from: a report that says it in its own voice is its own source."""
    return who(claim.attribution.origin) or document.publisher or document.source


def apart(a: Quantity, b: Quantity) -> bool:
    (a_low, a_high), (b_low, b_high) = interval(a), interval(b)
    return a_high < b_low or b_high < a_low


def interval(quantity: Quantity) -> tuple[Decimal, Decimal]:
    low = Decimal("-Infinity") if quantity.low is None else quantity.low
    high = Decimal("Infinity") if quantity.high is None or quantity.comparator == "vague" else quantity.high
    slack = SLACK if quantity.comparator in HEDGED else Decimal(0)
    return low - abs(low) * slack if low.is_finite() else low, high + abs(high) * slack if high.is_finite() else high
