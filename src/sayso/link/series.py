"""Which claims of a story speak of the same quantity: pairs are scored by named features, and groups grow from the surest pair on.

Groups join by the mean of their pairs (:mod:`sayso.link.features`), less a part of what speaks most against it, and never over a pair
that excludes it (killed and wounded). The outcome depends on the set of claims alone, not on their order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from math import inf

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
    weigh,
)
from sayso.link.items import Item, gap, items
from sayso.link.values import family

__all__ = ["DATED", "GENERAL", "Item", "Pair", "blocks", "compare", "gap", "groups", "items", "pairs"]

SIDES = 2.0  # how much speaks for two claims that a report sets side by side being of one quantity, whatever the others of a group say
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


# What stands between two groups: the sum of their pairs' scores, of the pairs' weights, and the pair that fits worst.
Link = tuple[float, float, float]


def joined(link: Link) -> float:
    """How much speaks for joining: the mean of the pairs, less a part of what speaks most against it."""
    total, weight, worst = link
    return total / weight + CONTRAST * worst if worst < 0 else total / weight


def pairs(block: Sequence[Item], decided: Mapping[tuple[str, str], bool]) -> list[dict[int, Link]]:
    """For each claim those of its block that nothing excludes it from being one with; as :func:`compare`, for all of them at once."""
    found: list[dict[int, Link]] = [{} for _ in block]
    tables = [table(block, facet, weigh) for facet in FACETS]
    _, doubts = table(block, FACETS[0], doubtful)
    weights, base, n = WEIGHTS, WEIGHTS["two figures of one story"], len(block)
    worth = [(item.worth.stated, item.worth.low, item.worth.high) for item in block]
    untold = (WEIGHTS[UNTOLD] * LIGHT, LIGHT, WEIGHTS[UNTOLD] * LIGHT)
    for i, a in enumerate(block):
        (kind, k), *rest = ((number, rows[number[i]]) for number, rows in tables)
        (n1, r1), (n2, r2), (n3, r3), (n4, r4), (n5, r5), (n6, r6), (n7, r7), (n8, r8) = rest
        doubt, doc, mine, row = doubts[kind[i]], a.doc, worth[i], found[i]
        least, most = sorted((mine[0] * (1 - NEARLY), mine[0] * (1 + NEARLY)))
        for j in range(i + 1, n):
            score = k[kind[j]]
            if score == -inf:
                continue
            b = block[j]
            if doubt[kind[j]] > 1:
                near = least <= worth[j][0] <= most or mine[1:] == worth[j][1:]  # else they are not the same
                if not near or figures(a, b)[0] not in SAME:
                    row[j] = found[j][i] = untold
                    continue
            score += base + r1[n1[j]] + r2[n2[j]] + r3[n3[j]] + r4[n4[j]] + r5[n5[j]] + r6[n6[j]] + r7[n7[j]] + r8[n8[j]]
            sizes = figures(a, b)
            for name in sizes:
                score += weights[name]
            if doc == b.doc:
                score += weigh(beside(a, b))
            if sizes[0] == UNCOMPARED or (doubt[kind[j]] and sizes[0] not in SAME):
                row[j] = found[j][i] = (score * LIGHT, LIGHT, score * LIGHT)
            else:
                row[j] = found[j][i] = (score, 1.0, score)
    if decided:
        judge(block, decided, found)
    return found


def judge(block: Sequence[Item], decided: Mapping[tuple[str, str], bool], found: list[dict[int, Link]]) -> None:
    """What persons have told apart stays apart, whatever the features say; what they have joined is joined when groups are made."""
    for i, a in enumerate(block):
        for j in range(i + 1, len(block)):
            key = (min(a.claim.id, block[j].claim.id), max(a.claim.id, block[j].claim.id))
            if decided.get(key) is False:
                found[i].pop(j, None)
                found[j].pop(i, None)


def groups(block: Sequence[Item], decided: Mapping[tuple[str, str], bool]) -> list[list[Item]]:
    """The claims of a block in groups of one quantity each: the two groups that most speaks for join, while that is above 0."""
    if len(block) == 1:
        return [list(block)]
    links = pairs(block, decided)
    members = {i: [i] for i in range(len(block))}
    queue = [(-joined(link), i, j) for i, row in enumerate(links) for j, link in row.items() if i < j and joined(link) > 0]
    heapify(queue)
    while queue:
        score, i, j = heappop(queue)
        link = links[i].get(j)
        if link is None or -joined(link) != score:
            continue
        members[i] += members.pop(j)
        one, two = links[i], links[j]
        del one[j], two[i]
        for k, other in two.items():
            del links[k][j]
            mine = one.get(k)
            if mine is None:
                continue
            link = (mine[0] + other[0], mine[1] + other[1], mine[2] if mine[2] < other[2] else other[2])
            one[k] = links[k][i] = link
            if link[0] > 0 and (speaks := joined(link)) > 0:
                heappush(queue, (-speaks, min(i, k), max(i, k)))
        for k in [k for k in one if k not in two]:
            del one[k], links[k][i]
        two.clear()
    rejoin(block, links, members)
    return [[block[i] for i in sorted(group)] for _, group in sorted(members.items())]


def rejoin(block: Sequence[Item], links: Sequence[Mapping[int, Link]], members: dict[int, list[int]]) -> None:
    """A claim left alone joins the group of the one that its report sets beside it, of another source: two who disagree on one figure."""
    where = {i: key for key, group in members.items() for i in group}
    shelves: dict[str, list[int]] = defaultdict(list)
    late: dict[int, list[int]] = defaultdict(list)  # group -> the claims that have joined it here
    for i, item in enumerate(block):
        shelves[item.doc].append(i)
    for i in sorted(key for key, group in members.items() if len(group) == 1):
        if where[i] != i or len(members[i]) > 1:
            continue  # another has joined it, or it another
        told = [
            (compare(block[i], block[j]).score, -j)
            for j in shelves[block[i].doc]
            if links[i].keys() >= {where[j], *late[where[j]]} and not ASIDE.isdisjoint(beside(block[i], block[j]))
        ]
        score, j = max(told, default=(0.0, 0))
        if score >= SIDES:
            members[where[-j]] += members.pop(i)
            where[i] = where[-j]
            late[where[-j]].append(i)
