"""Where the boxes of a graph go when it is drawn in columns, left to right, and how its lines run.

The way of Sugiyama: what would run backwards is turned round for the time being, every node gets a column (one right of the last it
comes from), lines that cross columns get a place in each, columns are ordered so that few lines cross, and heights are chosen so that
lines are short and nothing overlaps. Equal input gives equal output; nodes and lines are taken in the order given.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

SWEEPS = 12  # how often columns are ordered by their neighbours, there and back
SETTLE = 8  # how often heights are brought nearer to those of the neighbours
LANE = 12.0  # the height that a line takes where it crosses a column
PORT = 16.0  # the most that lines are apart at the side of a box


class Node(NamedTuple):
    """A box to be placed."""

    key: str
    width: float
    height: float


class Edge(NamedTuple):
    """A line between boxes; ``leave`` and ``arrive`` are heights below the top of the boxes, None where it is all one."""

    source: str
    target: str
    leave: float | None = None
    arrive: float | None = None


class Box(NamedTuple):
    """A box in its place: its upper left corner, its size, its column."""

    x: float
    y: float
    width: float
    height: float
    column: int


class Route(NamedTuple):
    """The points of a line from source to target, two for every box and column that it touches; ``back`` where it closes a circle."""

    points: tuple[tuple[float, float], ...]
    back: bool


class Layout(NamedTuple):
    boxes: Mapping[str, Box]
    routes: tuple[Route, ...]  # one for each edge, in their order
    width: float
    height: float


def layout(nodes: Sequence[Node], edges: Sequence[Edge], *, channel: float = 90, gap: float = 14, last: Collection[str] = ()) -> Layout:
    """Place boxes in columns. ``last`` are boxes that stand in the last column, unless something comes from them.

    ``channel`` is the space between columns, ``gap`` the least between boxes of a column.
    """
    known = {node.key: node for node in nodes}
    straight = [i for i, edge in enumerate(edges) if edge.source != edge.target]
    turned = backward([node.key for node in nodes], [edges[i] for i in straight])
    ends = {i: (edges[i].target, edges[i].source) if back else edges[i][:2] for i, back in zip(straight, turned, strict=True)}
    column = columns(list(known), list(ends.values()), last)
    chains, heights = lanes(known, column, ends)
    rows = ordered(column, chains)
    tops = settled(rows, chains, heights, gap, ports_asked(edges, ends))
    return placed(nodes, edges, Drawn(column, chains, ends, tops, heights), channel)


class Drawn(NamedTuple):
    """What is known when lines are drawn: columns, the boxes and lanes that a line goes through, its ends, tops and heights."""

    column: Mapping[str, int]
    chains: Mapping[int, Sequence[str]]
    ends: Mapping[int, tuple[str, str]]
    tops: Mapping[str, float]
    heights: Mapping[str, float]


def backward(keys: Sequence[str], edges: Sequence[Edge]) -> list[bool]:
    """Which edges must be turned round so that none runs in a circle: those that lead back to where a walk came from."""
    after: dict[str, list[tuple[int, str]]] = {key: [] for key in keys}
    entered: set[str] = set()
    for i, edge in enumerate(edges):
        after[edge.source].append((i, edge.target))
        entered.add(edge.target)
    back = [False] * len(edges)
    done: set[str] = set()
    for start in (*(k for k in keys if k not in entered), *keys):
        if start in done:
            continue
        path = {start: iter(after[start])}
        done.add(start)
        while path:
            here = next(reversed(path))
            for i, there in path[here]:
                if there in path:
                    back[i] = True
                elif there not in done:
                    done.add(there)
                    path[there] = iter(after[there])
                    break
            else:
                del path[here]
    return back


def columns(keys: Sequence[str], edges: Sequence[tuple[str, str]], last: Collection[str]) -> dict[str, int]:
    """The longest way to a box is its column."""
    before: dict[str, list[str]] = {key: [] for key in keys}
    leaving: set[str] = set()
    for source, target in edges:
        before[target].append(source)
        leaving.add(source)
    column: dict[str, int] = {}
    for key in keys:
        waiting = [key]
        while waiting:
            here = waiting[-1]
            open_ones = [k for k in before[here] if k not in column]
            if open_ones:
                waiting += open_ones
                continue
            column.setdefault(here, 1 + max((column[k] for k in before[here]), default=-1))
            waiting.pop()
    furthest = max(column.values(), default=0)
    return {key: furthest if key in last and key not in leaving else at for key, at in column.items()}


def lanes(
    known: Mapping[str, Node], column: dict[str, int], ends: Mapping[int, tuple[str, str]]
) -> tuple[dict[int, tuple[str, ...]], dict[str, float]]:
    """The boxes and lanes that each line goes through, and their heights; a lane is a place in a column that a line crosses."""
    heights = {key: node.height for key, node in known.items()}
    chains = {}
    for i, (source, target) in ends.items():
        between = [f"\0{i}\0{at}" for at in range(column[source] + 1, column[target])]
        for at, lane in enumerate(between, column[source] + 1):
            column[lane], heights[lane] = at, LANE
        chains[i] = (source, *between, target)
    return chains, heights


def ordered(column: Mapping[str, int], chains: Mapping[int, Sequence[str]]) -> list[list[str]]:
    """The boxes and lanes of every column from above, in an order in which few lines cross."""
    before: dict[str, list[str]] = {key: [] for key in column}
    after: dict[str, list[str]] = {key: [] for key in column}
    for chain in chains.values():
        for one, two in pairwise(chain):
            after[one].append(two)
            before[two].append(one)
    rows: list[list[str]] = [[] for _ in range(max(column.values(), default=-1) + 1)]
    for key in walked(column, before, after):
        rows[column[key]].append(key)
    best, fewest = [list(row) for row in rows], crossings(rows, after)
    for sweep in range(SWEEPS):
        if not fewest:
            break
        down = sweep % 2 == 0
        near = before if down else after
        for at in range(len(rows)) if down else range(len(rows) - 1, -1, -1):
            rows[at] = by_neighbours(rows[at], rows[at - 1 if down else at + 1] if 0 <= at + (-1 if down else 1) < len(rows) else [], near)
        swapped(rows, before, after)
        if (now := crossings(rows, after)) < fewest:
            best, fewest = [list(row) for row in rows], now
    return best


def walked(column: Mapping[str, int], before: Mapping[str, list[str]], after: Mapping[str, list[str]]) -> Iterator[str]:
    """All keys, what hangs together one after the other."""
    seen: set[str] = set()
    for start in column:
        waiting = [start]
        while waiting:
            key = waiting.pop()
            if key not in seen:
                seen.add(key)
                yield key
                waiting += [*reversed(after[key]), *reversed(before[key])]


def by_neighbours(row: list[str], other: Sequence[str], near: Mapping[str, list[str]]) -> list[str]:
    """A column by the mean places of its neighbours; who has none keeps its place."""
    place = {key: i for i, key in enumerate(other)}
    means = {}
    for i, key in enumerate(row):
        some = [place[n] for n in near[key] if n in place]
        means[key] = sum(some) / len(some) if some else i * len(other) / max(1, len(row))
    return sorted(row, key=lambda key: means[key])


def swapped(rows: Sequence[list[str]], before: Mapping[str, list[str]], after: Mapping[str, list[str]]) -> None:
    """Neighbours of a column change places where fewer lines cross then."""
    place = {key: i for row in rows for i, key in enumerate(row)}
    for row in rows:
        moved = True
        for _ in range(len(row)):
            if not moved:
                break
            moved = False
            for i in range(len(row) - 1):
                one, two = row[i], row[i + 1]
                now, then = 0, 0
                for near in (before, after):
                    left, right = [place[n] for n in near[one]], [place[n] for n in near[two]]
                    now += sum(a > b for a in left for b in right)
                    then += sum(a < b for a in left for b in right)
                if then < now:
                    row[i], row[i + 1], moved = two, one, True
                    place[one], place[two] = i + 1, i


def crossings(rows: Sequence[Sequence[str]], after: Mapping[str, list[str]]) -> int:
    found = 0
    for row, following in pairwise(rows):
        place = {key: i for i, key in enumerate(following)}
        seen: list[int] = []
        for key in row:
            reached = sorted(place[n] for n in after[key])
            found += sum(len(seen) - bisect_right(seen, at) for at in reached)
            for at in reached:
                insort(seen, at)
    return found


def ports_asked(edges: Sequence[Edge], ends: Mapping[int, tuple[str, str]]) -> dict[int, tuple[float | None, float | None]]:
    """Where a line that is drawn left to right leaves and arrives, if it is told."""
    return {i: edges[i][2:4] if edges[i].source == source else (edges[i].arrive, edges[i].leave) for i, (source, _) in ends.items()}


def settled(
    rows: Sequence[Sequence[str]],
    chains: Mapping[int, Sequence[str]],
    heights: Mapping[str, float],
    gap: float,
    asked: Mapping[int, tuple[float | None, float | None]],
) -> dict[str, float]:
    """The tops of boxes and lanes, so that lines are level where that can be and nothing overlaps."""
    pulls: dict[str, list[tuple[str, float, bool]]] = {key: [] for row in rows for key in row}  # neighbour, by how much lower, ahead?
    for i, chain in chains.items():
        leave, arrive = asked[i]
        for n, (one, two) in enumerate(pairwise(chain)):
            out = heights[one] / 2 if n or leave is None else leave
            into = heights[two] / 2 if n + 2 < len(chain) or arrive is None else arrive
            pulls[two].append((one, out - into, False))
            pulls[one].append((two, into - out, True))
    tops: dict[str, float] = {}
    for row in rows:
        at = 0.0
        for key in row:
            tops[key] = at
            at += heights[key] + gap
    for turn in range(SETTLE):
        for row in rows if turn % 2 == 0 else reversed(rows):
            steps = [heights[key] + gap for key in row]
            wanted: list[float] = []
            for at, key in enumerate(row):
                some = [tops[n] + lower for n, lower, ahead in pulls[key] if turn >= SETTLE - 2 or ahead == (turn % 2 == 1)]
                alone = (
                    wanted[-1] + steps[at - 1] if wanted and not pulls[key] else tops[key]
                )  # what hangs on nothing follows the one above
                wanted.append(sum(some) / len(some) if some else alone)
            for key, top in zip(row, apart(wanted, steps), strict=True):
                tops[key] = top
    highest = min(tops.values(), default=0.0)
    return {key: top - highest for key, top in tops.items()}


def apart(wanted: Sequence[float], steps: Sequence[float]) -> list[float]:
    """The places nearest to those wanted at which each is at least its step before the next (pooled neighbours)."""
    pools: list[tuple[float, int]] = []  # mean of what is wanted, less the steps before; how many
    offsets = []
    at = 0.0
    for want, step in zip(wanted, steps, strict=True):
        offsets.append(at)
        pool = (want - at, 1)
        while pools and pools[-1][0] > pool[0]:
            mean, count = pools.pop()
            pool = ((mean * count + pool[0] * pool[1]) / (count + pool[1]), count + pool[1])
        pools.append(pool)
        at += step
    flat = [mean for mean, count in pools for _ in range(count)]
    return [mean + offset for mean, offset in zip(flat, offsets, strict=True)]


def placed(nodes: Sequence[Node], edges: Sequence[Edge], drawn: Drawn, channel: float) -> Layout:
    """Boxes with their places, and the lines from port to port."""
    count = max(drawn.column.values(), default=-1) + 1
    wide = [max((node.width for node in nodes if drawn.column[node.key] == at), default=0.0) for at in range(count)]
    left = [sum(wide[:at]) + channel * at for at in range(count)]
    boxes = {n.key: Box(left[drawn.column[n.key]], drawn.tops[n.key], n.width, n.height, drawn.column[n.key]) for n in nodes}
    ports = spread(edges, drawn)
    routes = []
    for i, edge in enumerate(edges):
        if i not in drawn.chains:
            box = boxes[edge.source]
            middle = box.y + box.height / 2
            routes.append(Route(((box.x + box.width, middle - 6), (box.x + box.width, middle + 6)), True))
            continue
        chain = drawn.chains[i]
        points = []
        for n, key in enumerate(chain):
            x, right = left[drawn.column[key]], left[drawn.column[key]] + wide[drawn.column[key]]
            if n == 0:
                points.append((x + boxes[key].width, drawn.tops[key] + ports[i][0]))
            elif n == len(chain) - 1:
                points.append((x, drawn.tops[key] + ports[i][1]))
            else:
                middle = drawn.tops[key] + LANE / 2
                points += [(x, middle), (right, middle)]
        back = drawn.ends[i][0] != edge.source
        routes.append(Route(tuple(reversed(points)) if back else tuple(points), back))
    height = max((box.y + box.height for box in boxes.values()), default=0.0)
    height = max([height, *(y for route in routes for _, y in route.points)])
    return Layout(boxes, tuple(routes), left[-1] + wide[-1] if count else 0.0, height)


def spread(edges: Sequence[Edge], drawn: Drawn) -> dict[int, tuple[float, float]]:
    """Where each line leaves and arrives, below the top of its boxes: as told, else apart, in the order of the other ends."""
    asked = ports_asked(edges, drawn.ends)
    out = {i: [0.0, 0.0] for i in drawn.chains}
    for side in (0, 1):
        meeting: dict[str, list[tuple[float, int]]] = {}
        for i, chain in drawn.chains.items():
            here, there = (chain[0], chain[1]) if side == 0 else (chain[-1], chain[-2])
            told = asked[i][side]
            if told is not None:
                out[i][side] = told
            else:
                meeting.setdefault(here, []).append((drawn.tops[there] + drawn.heights[there] / 2, i))
        for key, lines in meeting.items():
            height = drawn.heights[key]
            step = min(PORT, height / (len(lines) + 1))
            for n, (_, i) in enumerate(sorted(lines)):
                out[i][side] = height / 2 + (n - (len(lines) - 1) / 2) * step
    return {i: (a, b) for i, (a, b) in out.items()}


def lanes_of(spans: Sequence[Sequence[int]]) -> list[int]:
    """A lane for every stretch, so that those that overlap have different ones; the shortest furthest in."""
    out = [0] * len(spans)
    taken: list[tuple[int, int, int]] = []
    for i in sorted(range(len(spans)), key=lambda i: (spans[i][0] - spans[i][1], i)):
        top, bottom = spans[i]
        used = {lane for lane, a, b in taken if a <= bottom and top <= b}
        out[i] = next(n for n in range(len(spans) + 1) if n not in used)
        taken.append((out[i], top, bottom))
    return out
