"""How well a source's claims fit the others of a series: a group may have taken in a claim of some other quantity.

Such a claim stays a member, but a source that gives nothing else is neither counted as an origin of its own nor set against the others.
Every feature is a line of :data:`WEIGHTS`; the sum is held against :data:`SURE`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from sayso.link.features import ASIDE, beside, evidence
from sayso.link.items import Item
from sayso.link.values import ratio

WEIGHTS: dict[str, float] = {
    "the mean of its pairs": 0.8,  # times that mean
    "no source has more claims": 0.8,
    "one claim alone": -1.2,
    "one of a crowd": -1.0,
    "a figure near that of another": 0.9,
    "a report sets it beside another source": 0.5,
    "counts another kind of thing than most": -0.7,
}
SURE = 0.2  # from which a source surely speaks of the series
NEAR = 1.3  # times the lesser, within which figures are near
CROWD = 4  # claims of others, from which a series is a crowd
MANY = 12  # claims on either side that are compared


def strangers(said: Mapping[str, Sequence[Item]], group: Sequence[Item]) -> frozenset[str]:
    """The sources that may speak of something else than the rest of the series. One report alone tells nobody which of its sources does."""
    if len({item.doc for item in group}) < 2:
        return frozenset()
    most = max(map(len, said.values()), default=0)
    kinds = Counter(item.claim.counted.kind for item in group)
    kind = min(kinds, key=lambda k: (-kinds[k], k))
    found = []
    for key, mine in said.items():
        own = {item.claim.id for item in mine}
        others = [item for item in group if item.claim.id not in own]
        if others and fit(mine, others, kind, len(mine) == most) < SURE:
            found.append(key)
    return frozenset(found)


def fit(mine: Sequence[Item], others: Sequence[Item], kind: str, most: bool) -> float:
    """How surely a source's claims are of one quantity with the others."""
    both = [(a, b) for a in mine[:MANY] for b in others[:MANY]]
    score = WEIGHTS["the mean of its pairs"] * sum(evidence(a, b) for a, b in both) / len(both)
    if most:
        score += WEIGHTS["no source has more claims"]
    if len(mine) == 1:
        score += WEIGHTS["one claim alone"]
    if any(ratio(a.value, b.value) < NEAR for a, b in both):
        score += WEIGHTS["a figure near that of another"]
    if any(a.doc == b.doc and not ASIDE.isdisjoint(beside(a, b)) for a, b in both):
        score += WEIGHTS["a report sets it beside another source"]
    if all(item.claim.counted.kind != kind for item in mine):
        score += WEIGHTS["counts another kind of thing than most"]
    if len(others) >= CROWD:
        score += WEIGHTS["one of a crowd"]
    return score
