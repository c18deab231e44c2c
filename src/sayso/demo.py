"""The bundled reports: read, and the figures in them that disagree.

The comparison here is a small one, enough for a first look at sixteen reports; it knows no events and folds no copies.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from pathlib import Path

from sayso.model import Claim, Document, Mention, Quantity

Sided = tuple[Document, Claim]
Pair = tuple[Sided, Sided]

REPORTS = Path(__file__).parent / "demo_data"
METADATA = REPORTS / "metadata.csv"
BEST = 8  # as many disagreements as can be read at a sitting
SLACK = Decimal("0.05")  # "about 10,000" leaves so much room on either side
FAR = 3  # a figure that is more than so many times another is likely the whole of it
NEAR = timedelta(days=15)  # a figure without a time holds about when its report appeared
SEASON = timedelta(days=100)  # a time that is longer says little
COUNTS = ("person", "item")  # shares and sums of money need more than a kind to be compared
HEDGED = ("about", "almost")


def reports() -> list[Path]:
    return sorted(REPORTS.glob("*.txt"))


def disagreements(found: Iterable[Sided], most: int = BEST) -> list[Pair]:
    """Pairs of figures that cannot both hold, the plainest first; no claim and no quarrel of two sources comes twice."""
    heaps: dict[object, list[Sided]] = {}
    for document, claim in found:
        if claim.attribution.modality == "asserted" and claim.quantity.unit in COUNTS and claim.counted.kind != "other":
            heaps.setdefault(quantity(claim), []).append((document, claim))
    pairs = [pair for heap in heaps.values() for pair in combinations(heap, 2) if contradict(*pair)]
    chosen: list[Pair] = []
    seen: set[object] = set()
    for pair in sorted(pairs, key=doubt):
        quarrel = (quantity(pair[0][1]), frozenset(min(voice(*side)) for side in pair))
        claims = {side[1].id for side in pair}
        if quarrel not in seen and not claims & seen:
            seen |= {quarrel, *claims}
            chosen.append(pair)
    return chosen[:most]


def quantity(claim: Claim) -> object:
    """What must be the same for two figures to be compared at all."""
    return claim.counted.kind, who(claim.counted.actor), claim.quantity.unit, claim.quantity.per, claim.status


def contradict(one: Sided, other: Sided) -> bool:
    """Whether two reports give figures of two sources, for one actor at one time, that do not overlap."""
    (document, a), (another, b) = one, other
    return (
        document.id != another.id
        and a.counted.actor is not None
        and two_voices(one, other)
        and 0 < apart(a.quantity, b.quantity) <= FAR
        and (a.place is None or b.place is None or who(a.place) == who(b.place))
        and at_one_time(one, other)
    )


def two_voices(one: Sided, other: Sided) -> bool:
    """Two sources, neither of which passes the other on, or two reports in their own voice."""
    if (one[1].attribution.origin is None) != (other[1].attribution.origin is None):
        return False
    return not (voice(*one) & (voice(*other) | passing(other[1])) or voice(*other) & passing(one[1]))


def doubt(pair: Pair) -> tuple[bool, bool, bool, Decimal]:
    """How likely it is that two figures do not speak of the same after all."""
    claims = [claim for _, claim in pair]
    lasting = max(end - start for start, end in (days(*side) or (date.min, date.max) for side in pair))
    unsaid = any(claim.attribution.origin is None for claim in claims)
    unplaced = any(claim.place is None for claim in claims)
    return unsaid, lasting > SEASON, unplaced, apart(claims[0].quantity, claims[1].quantity)


def at_one_time(one: Sided, other: Sided) -> bool:
    a, b = days(*one), days(*other)
    return a is not None and b is not None and a[0] <= b[1] and b[0] <= a[1]


def days(document: Document, claim: Claim) -> tuple[date, date] | None:
    """The first and last day on which a figure holds."""
    if claim.time:
        return date.fromisoformat(claim.time.start or "0001-01-01"), date.fromisoformat(claim.time.end or "9999-12-31")
    if document.published:
        published = date.fromisoformat(f"{document.published}-01-01"[:10])
        return published - NEAR, published + NEAR
    return None


def who(mention: Mention | None) -> str | None:
    return (mention.id or mention.label) if mention else None


def voice(document: Document, claim: Claim) -> frozenset[str]:
    """The names of the one a figure is from: a report that says it in its own voice is its own source."""
    origin = claim.attribution.origin
    return names(origin) if origin else frozenset({document.publisher or document.source})


def passing(claim: Claim) -> frozenset[str]:
    return frozenset().union(*(names(source) for source in claim.attribution.via))


def names(mention: Mention) -> frozenset[str]:
    return frozenset(name.casefold() for name in (mention.label, mention.id, *mention.aliases) if name)


def apart(a: Quantity, b: Quantity) -> Decimal:
    """How many times the lower end of the greater figure is the upper end of the lesser; 0 where they overlap."""
    (_, upper), (lower, _) = sorted((interval(a), interval(b)))
    if lower <= upper:
        return Decimal(0)
    return lower / upper if upper > 0 else Decimal("Infinity")


def interval(quantity: Quantity) -> tuple[Decimal, Decimal]:
    low = Decimal("-Infinity") if quantity.low is None else quantity.low
    high = Decimal("Infinity") if quantity.high is None or quantity.comparator == "vague" else quantity.high
    slack = SLACK if quantity.comparator in HEDGED else Decimal(0)
    return low - abs(low) * slack if low.is_finite() else low, high + abs(high) * slack if high.is_finite() else high
