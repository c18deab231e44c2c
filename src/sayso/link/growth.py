"""Groups that grow from the surest pair on: the two groups that most speaks for join, while that is above 0.

Few claims are grown in plain Python, which is done before arrays are set up, and many by arrays; what comes out is the same.
"""

from __future__ import annotations

from array import array
from collections.abc import MutableSequence, Sequence
from math import inf
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float64]
Grid = Sequence[MutableSequence[float]]
CONTRAST = 0.3  # how much the pair that fits worst counts beside the mean
PLAIN = 24  # claims up to which arrays are slower
STEPS = 1e9  # steps of one in which what speaks for joining is told


class Links(NamedTuple):
    """What stands between the claims of a block, each with each: scores, and how much each counts in a mean. ``-inf`` excludes.

    What a claim is to itself is never asked.
    """

    scores: Grid  # times the weights
    weights: Grid


def blank(n: int, number: float) -> Grid:
    """A number for each two claims."""
    return [[number] * n for _ in range(n)] if n <= PLAIN else [array("d", [number]) * n for _ in range(n)]


class Matrices(NamedTuple):
    """Links as arrays."""

    scores: Matrix
    weights: Matrix


def matrices(links: Links) -> Matrices:
    return Matrices(*(np.array([np.array(row) for row in grid]) for grid in links))


def grown(links: Links) -> dict[int, list[int]]:
    """The groups, each under the first of its claims."""
    if len(links.scores) <= PLAIN:
        return plainly(links)
    growth = Growth(matrices(links))
    while best := growth.surest():
        growth.join(*best)
    return growth.members


def plainly(links: Links) -> dict[int, list[int]]:
    """As :class:`Growth`, for few claims."""
    n = len(links.scores)
    sums, weights, worst = ([list(row) for row in grid] for grid in (links.scores, links.weights, links.scores))
    speaks = [[-inf] * n for _ in range(n)]
    for i in range(n):
        for j in range(i + 1, n):
            score = sums[i][j]
            speaks[i][j] = speaks[j][i] = speaking(score, weights[i][j], score, score)
    members = {i: [i] for i in range(n)}
    best = [max(row) for row in speaks]  # of each row
    while (most := max(best)) > 0:
        i = best.index(most)
        j = speaks[i].index(most)
        i, j = min(i, j), max(i, j)
        mine = members[i] = sorted(members[i] + members.pop(j))
        here = sums[i] = [a + b for a, b in zip(sums[i], sums[j], strict=True)]
        heavy = weights[i] = [a + b for a, b in zip(weights[i], weights[j], strict=True)]
        least = worst[i] = list(map(min, worst[i], worst[j]))
        speaks[i], speaks[j] = [-inf] * n, [-inf] * n
        best[j] = -inf
        for other, theirs in members.items():
            if other == i:
                continue
            row = speaks[other]
            row[j] = -inf
            bad = min(least[k] for k in theirs)
            if bad > -inf:
                there, weight = sums[other], weights[other]
                fit = min(min(here[k] / heavy[k] for k in theirs), min(there[k] / weight[k] for k in mine))
                row[i] = speaks[i][other] = speaking(total(here, theirs), total(heavy, theirs), fit, bad)
            else:
                row[i] = -inf
            best[other] = max(row)
        best[i] = max(speaks[i])
    return members


def total(row: Sequence[float], some: Sequence[int]) -> float:
    """The sum of some of a row, one after the other: ``sum`` may round otherwise."""
    out = 0.0
    for k in some:
        out += row[k]
    return out


def speaking(score: float, weight: float, fit: float, worst: float) -> float:
    """As :func:`joined`, of one pair."""
    if not worst > -inf:
        return -inf
    against = (fit + worst) / 2
    return round((score / weight + (CONTRAST * against if against < 0 else 0.0)) * STEPS) / STEPS


class Growth:
    """Groups that grow: what stands between each group and each claim, and how much speaks for joining each two groups."""

    def __init__(self, links: Matrices) -> None:
        n = len(links.scores)
        self.members = {i: [i] for i in range(n)}
        self.home = np.arange(n)
        self.sums, self.weights, self.worst = *links, links.scores.copy()
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
