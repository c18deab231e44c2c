"""Which claims of a story speak of the same quantity: pairs are scored by named features, and groups grow from the surest pair on.

Groups join by the mean of their pairs (:mod:`sayso.link.features`), less a part of what speaks most against it, and never over a pair
that excludes it (killed and wounded). The outcome depends on the set of claims alone, not on their order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from math import inf

import numpy as np

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
from sayso.link.growth import PLAIN, Grid, Links, Matrices, blank, grown, matrices
from sayso.link.items import Item, gap, items
from sayso.link.values import family

__all__ = ["DATED", "GENERAL", "Item", "Pair", "blocks", "compare", "gap", "groups", "items", "pairs"]

SIDES = 1.5  # how much speaks for two claims that a report sets side by side being of one quantity, whatever the others of a group say
NEARLY = 0.006  # figures further apart than this are never the same, whatever the units


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
    own = n > 1 and n == len(block)  # then none is compared with itself
    for i, a in enumerate(shown):
        for j in range(i + own, n):
            rows[i][j] = rows[j][i] = of(facet.features(a, shown[j]))
    return number, rows


def weighed(block: Sequence[Item]) -> Iterator[tuple[list[float], list[float]]]:
    """For each claim of a block, what the facets give to it and each claim, and how doubtful it is that their kinds are one."""
    n = len(block)
    base = WEIGHTS["two figures of one story"]
    tables = [table(block, facet, weigh) for facet in FACETS]
    tables = [(number, rows) for number, rows in tables if len(rows) > 1 or rows[0][0]]
    numbers, doubts = table(block, FACETS[0], doubtful)
    if n > PLAIN:
        scores = np.full((n, n), base)
        for number, rows in tables:
            scores += np.array(rows)[np.ix_(number, number)]
        doubt = np.array(doubts)[np.ix_(numbers, numbers)]
        yield from ((scores[i].tolist(), doubt[i].tolist()) for i in range(n))
        return
    for i in range(n):
        row = [base] * n
        for number, rows in tables:
            if len(rows) == 1:
                given = rows[0][0]
                row = [score + given for score in row]
            else:
                mine = rows[number[i]]
                row = [score + mine[k] for score, k in zip(row, number, strict=True)]
        mine = doubts[numbers[i]]
        yield row, [mine[k] for k in numbers]


def pairs(block: Sequence[Item], decided: Mapping[tuple[str, str], bool]) -> Matrices:
    """What stands between the claims of a block, as arrays."""
    return matrices(between(block, decided))


def between(block: Sequence[Item], decided: Mapping[tuple[str, str], bool]) -> Links:
    """How much speaks for each two claims of a block being of one quantity; as :func:`compare`, for all of them at once."""
    n = len(block)
    scores, weights = blank(n, 0.0), blank(n, 1.0)
    for i, (row, doubt) in enumerate(weighed(block)):
        a = block[i]
        mine = a.worth
        least, most = sorted((mine.stated * (1 - NEARLY), mine.stated * (1 + NEARLY)))
        for j in range(i + 1, n):
            b = block[j]
            score, weight = row[j], 1.0
            if score == -inf:
                pass
            elif doubt[j] > 1:
                score, weight = WEIGHTS[UNTOLD], LIGHT
                near = least <= b.worth.stated <= most or (mine.low == b.worth.low and mine.high == b.worth.high)  # else not the same
                if near and figures(a, b)[0] in SAME:
                    told = compare(a, b)
                    score, weight = told.score, told.weight
            else:
                sizes = figures(a, b)
                more = weigh(sizes)
                if a.doc == b.doc:
                    score += more + weigh(beside(a, b))
                else:
                    score += more
                    if not (a.near.isdisjoint(b.near) and a.names.isdisjoint(b.names)):
                        score += weigh(shared(a, b))
                if sizes[0] == UNCOMPARED or (doubt[j] and sizes[0] not in SAME):
                    weight = LIGHT
            scores[i][j] = scores[j][i] = score * weight
            weights[i][j] = weights[j][i] = weight
    if decided:
        judge(block, decided, scores)
    return Links(scores, weights)


def judge(block: Sequence[Item], decided: Mapping[tuple[str, str], bool], scores: Grid) -> None:
    """What persons have told apart stays apart, whatever the features say; what they have joined is joined when groups are made."""
    for i, a in enumerate(block):
        for j in range(i + 1, len(block)):
            key = (min(a.claim.id, block[j].claim.id), max(a.claim.id, block[j].claim.id))
            if decided.get(key) is False:
                scores[i][j] = scores[j][i] = -inf


def groups(block: Sequence[Item], decided: Mapping[tuple[str, str], bool]) -> list[list[Item]]:
    """The claims of a block in groups of one quantity each: the two groups that most speaks for join, while that is above 0."""
    if len(block) == 1:
        return [list(block)]
    links = between(block, decided)
    members = grown(links)
    rejoin(block, links, members)
    return [[block[i] for i in sorted(group)] for _, group in sorted(members.items())]


def rejoin(block: Sequence[Item], links: Links, members: dict[int, list[int]]) -> None:
    """A claim left alone joins the group of the one that its report sets beside it, of another source: two who disagree on one figure."""
    where = {i: key for key, group in members.items() for i in group}
    shelves: dict[str, list[int]] = defaultdict(list)
    for i, item in enumerate(block):
        shelves[item.doc].append(i)
    for i in sorted(key for key, group in members.items() if len(group) == 1):
        if where[i] != i or len(members[i]) > 1:
            continue  # another has joined it, or it another
        row, mine = links.scores[i], block[i].origin
        told = [
            (compare(block[i], block[j]).score, -j)
            for j in shelves[block[i].doc]
            if mine
            and block[j].origin not in (None, mine)  # else no two sources stand side by side
            and all(row[k] > -inf for k in members[where[j]])
            and not ASIDE.isdisjoint(beside(block[i], block[j]))
        ]
        score, j = max(told, default=(0.0, 0))
        if score >= SIDES:
            members[where[-j]] += members.pop(i)
            where[i] = where[-j]
