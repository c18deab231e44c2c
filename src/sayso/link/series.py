"""Which claims of a story speak of the same quantity: pairs are scored by named features, and groups grow from the surest pair on.

Groups join by the mean of their pairs (:mod:`sayso.link.features`), less a part of what speaks most against it, and never over a pair
that excludes it (killed and wounded). The outcome depends on the set of claims alone, not on their order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from math import inf
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sayso.link.features import (
    ASIDE,
    DATED,
    FACETS,
    GENERAL,
    LIGHT,
    SAME,
    UNCOMPARED,
    UNTOLD,
    WEIGHTS,
    Facet,
    Pair,
    beside,
    compare,
    doubtful,
    figures,
    shared,
    weigh,
)
from sayso.link.items import Item, gap, items
from sayso.link.values import family

__all__ = ["DATED", "GENERAL", "Item", "Pair", "blocks", "compare", "gap", "groups", "items", "pairs"]

Matrix = NDArray[np.float64]
SIDES = 1.5  # how much speaks for two claims that a report sets side by side being of one quantity, whatever the others of a group say
NEARLY = 0.006  # figures further apart than this are never the same, whatever the units
CONTRAST = 0.3  # how much the pair that fits worst counts beside the mean


def blocks(found: Iterable[Item]) -> list[list[Item]]:
    """Claims that could be of one quantity: units that compare."""
    shelves: dict[str, list[Item]] = defaultdict(list)
    for item in found:
        shelves[family(item.claim.quantity.unit)].append(item)
    return [shelves[key] for key in sorted(shelves)]


def table(block: Sequence[Item], facet: Facet, of: Callable[[tuple[str, ...]], float]) -> tuple[list[int], list[list[float]]]:
    """What a facet gives to each pair of a block: the number of each item's fields, and a weight for each two numbers."""
    numbers: dict[Hashable, int] = {}
    shown: list[Item] = []
    number = []
    for item in block:
        fields = facet.fields(item)
        if fields not in numbers:
            numbers[fields] = len(shown)
            shown.append(item)
        number.append(numbers[fields])
    n = len(shown)
    rows = [[0.0] * n for _ in range(n)]
    for i, a in enumerate(shown):
        for j in range(i, n):
            rows[i][j] = rows[j][i] = of(facet.features(a, shown[j]))
    return number, rows


class Links(NamedTuple):
    """What stands between the claims of a block, each with each: scores, and how much each counts in a mean. ``-inf`` excludes."""

    scores: Matrix
    weights: Matrix


def pairs(block: Sequence[Item], decided: Mapping[tuple[str, str], bool]) -> Links:
    """How much speaks for each two claims of a block being of one quantity; as :func:`compare`, for all of them at once."""
    n = len(block)
    scores = np.full((n, n), WEIGHTS["two figures of one story"])
    for facet in FACETS:
        number, rows = table(block, facet, weigh)
        scores += np.array(rows)[np.ix_(number, number)]
    number, rows = table(block, FACETS[0], doubtful)
    doubts = np.array(rows)[np.ix_(number, number)]
    weights = np.ones((n, n))
    weights[doubts > 1] = LIGHT
    scores[(doubts > 1) & (scores > -inf)] = WEIGHTS[UNTOLD]
    worth = [(item.worth.stated, item.worth.low, item.worth.high) for item in block]
    for i, a in enumerate(block):
        mine, row, doubt = worth[i], scores[i].tolist(), doubts[i].tolist()
        least, most = sorted((mine[0] * (1 - NEARLY), mine[0] * (1 + NEARLY)))
        for j in range(i + 1, n):
            if row[j] == -inf:
                continue
            b = block[j]
            if doubt[j] > 1:
                near = least <= worth[j][0] <= most or mine[1:] == worth[j][1:]  # else they are not the same
                if near and figures(a, b)[0] in SAME:
                    told = compare(a, b)
                    scores[i, j] = scores[j, i] = told.score
                    weights[i, j] = weights[j, i] = told.weight
                continue
            sizes = figures(a, b)
            more = weigh(sizes)
            if a.doc == b.doc:
                more += weigh(beside(a, b))
            scores[i, j] = scores[j, i] = row[j] + more
            if sizes[0] == UNCOMPARED or (doubt[j] and sizes[0] not in SAME):
                weights[i, j] = weights[j, i] = LIGHT
    for i, j in company(block):
        if doubts[i, j] <= 1:  # else it is compared in full, or not at all
            scores[i, j] = scores[j, i] = scores[i, j] + weigh(shared(block[i], block[j]))
    if decided:
        judge(block, decided, scores)
    return Links(scores * weights, weights)


def company(block: Sequence[Item]) -> list[tuple[int, int]]:
    """The pairs of claims of two reports beside which the same stands."""
    shelves: dict[Hashable, list[int]] = defaultdict(list)
    for i, item in enumerate(block):
        for key in (*item.near, *item.names):
            shelves[key].append(i)
    found = {(i, j) for some in shelves.values() for n, i in enumerate(some) for j in some[n + 1 :] if block[i].doc != block[j].doc}
    return sorted(found)


def judge(block: Sequence[Item], decided: Mapping[tuple[str, str], bool], scores: Matrix) -> None:
    """What persons have told apart stays apart, whatever the features say; what they have joined is joined when groups are made."""
    for i, a in enumerate(block):
        for j in range(i + 1, len(block)):
            key = (min(a.claim.id, block[j].claim.id), max(a.claim.id, block[j].claim.id))
            if decided.get(key) is False:
                scores[i, j] = scores[j, i] = -inf


class Growth:
    """Groups that grow: what stands between each group and each claim, and how much speaks for joining each two groups."""

    def __init__(self, links: Links) -> None:
        n = len(links.scores)
        self.members = {i: [i] for i in range(n)}
        self.home = np.arange(n)
        self.sums, self.weights = links.scores.copy(), links.weights.copy()
        self.worst = links.scores.copy()
        self.speaks = joined(self.sums, self.weights, self.sums, self.worst)
        np.fill_diagonal(self.speaks, -inf)
        self.best = self.speaks.max(axis=1)  # of each row

    def surest(self) -> tuple[int, int] | None:
        """The two groups that most speaks for; None where nothing speaks for any."""
        i = int(self.best.argmax())
        j = int(self.speaks[i].argmax())
        return (min(i, j), max(i, j)) if self.best[i] > 0 else None

    def join(self, i: int, j: int) -> None:
        """The second group becomes a part of the first."""
        self.members[i] += self.members.pop(j)
        self.home[self.members[i]] = i
        for rows in (self.sums, self.weights):
            rows[i] += rows[j]
        self.worst[i] = np.minimum(self.worst[i], self.worst[j])
        before = np.maximum(self.speaks[:, i], self.speaks[:, j])
        self.speaks[[i, j], :] = self.speaks[:, [i, j]] = -inf
        self.best[[i, j]] = -inf
        mine = self.members[i]
        others = np.array([k for k in sorted(self.members) if k != i])
        if not len(others):
            return
        n = len(self.home)
        with np.errstate(invalid="ignore"):
            means = self.sums[i] / self.weights[i]
            there = np.full(n, inf)
            np.minimum.at(there, self.home, means)
            here = (self.sums[:, mine] / self.weights[:, mine])[others].min(axis=1)
            worst = np.full(n, inf)
            np.minimum.at(worst, self.home, self.worst[i])
            sums = np.bincount(self.home, self.sums[i], n)[others]
            weights = np.bincount(self.home, self.weights[i], n)[others]
            speaks = joined(sums, weights, np.minimum(there[others], here), worst[others])
        self.speaks[i, others] = self.speaks[others, i] = speaks
        self.best[i] = speaks.max()
        self.best[others] = np.maximum(self.best[others], speaks)
        lost = others[(before[others] >= self.best[others]) & (before[others] > speaks)]  # their best was one of the two
        self.best[lost] = self.speaks[lost].max(axis=1)


def joined(sums: Matrix, weights: Matrix, fit: Matrix, worst: Matrix) -> Matrix:
    """How much speaks for joining: the mean of the pairs, less a part of what speaks most against it: the claim that fits the other group
    worst, and the pair that does."""
    against = (fit + worst) / 2
    speaks = sums / weights + np.where(against < 0, CONTRAST * against, 0.0)
    speaks[~(worst > -inf)] = -inf
    return np.round(speaks, 9)


def groups(block: Sequence[Item], decided: Mapping[tuple[str, str], bool]) -> list[list[Item]]:
    """The claims of a block in groups of one quantity each: the two groups that most speaks for join, while that is above 0."""
    if len(block) == 1:
        return [list(block)]
    links = pairs(block, decided)
    growth = Growth(links)
    while best := growth.surest():
        growth.join(*best)
    rejoin(block, links, growth.members)
    return [[block[i] for i in sorted(group)] for _, group in sorted(growth.members.items())]


def rejoin(block: Sequence[Item], links: Links, members: dict[int, list[int]]) -> None:
    """A claim left alone joins the group of the one that its report sets beside it, of another source: two who disagree on one figure."""
    where = {i: key for key, group in members.items() for i in group}
    shelves: dict[str, list[int]] = defaultdict(list)
    for i, item in enumerate(block):
        shelves[item.doc].append(i)
    for i in sorted(key for key, group in members.items() if len(group) == 1):
        if where[i] != i or len(members[i]) > 1:
            continue  # another has joined it, or it another
        told = [
            (compare(block[i], block[j]).score, -j)
            for j in shelves[block[i].doc]
            if (links.scores[i, members[where[j]]] > -inf).all() and not ASIDE.isdisjoint(beside(block[i], block[j]))
        ]
        score, j = max(told, default=(0.0, 0))
        if score >= SIDES:
            members[where[-j]] += members.pop(i)
            where[i] = where[-j]
