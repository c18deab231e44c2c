"""Room on a picture: marks that would hide each other are moved aside, words are put where nothing else is. All in points of a screen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from sayso.pictures import svg

Box = tuple[float, float, float, float]  # left, top, right, bottom

STEPS = (0, 1, -1, 2, -2, 3, -3, 4, -4)  # how many marks aside a mark may stand


class Shelf:
    """The marks that stand already, by where they stand."""

    def __init__(self, mark: float) -> None:
        self.mark = mark
        self.cells: dict[int, list[tuple[float, float, float]]] = defaultdict(list)

    def set(self, x: float, top: float, bottom: float) -> float:
        """Where a mark goes that would stand at ``x``: there, or as near as it hides the fewest others."""
        mark, here, least = self.mark, x, 10**9
        for step in STEPS:
            at = x + step * mark
            cell = int(at // mark)
            near = (other for n in (cell - 1, cell, cell + 1) for other in self.cells[n])
            others = sum(abs(a - at) < mark and b < bottom and c > top for a, b, c in near)
            if others < least:
                here, least = at, others
            if not others:
                break
        self.cells[int(here // mark)].append((here, top, bottom))
        return here


def hidden(a: Box, taken: Iterable[Box]) -> bool:
    """Does something stand there?"""
    left, top, right, bottom = a
    return any(left < b[2] and b[0] < right and top < b[3] and b[1] < bottom for b in taken)


def pieces(line: Box, least: float = 8) -> list[Box]:
    """The boxes that a line from one point to another goes through."""
    x, y, x2, y2 = line
    steps = max(1, int(max(abs(x2 - x), abs(y2 - y)) // least))
    at = ((x + (x2 - x) * n / steps, y + (y2 - y) * n / steps) for n in range(steps + 1))
    return [(a - 2, b - 2, a + 2, b + 2) for a, b in at]


def around(x: float, y: float, wide: float, align: str, tall: float = 12) -> Box:
    """The box of words that stand at a point: left, right or center of it is where they are aligned."""
    left = x - {"left": 0.0, "right": wide, "center": wide / 2}[align]
    return left, y - tall / 2, left + wide, y + tall / 2


def within(a: Box, whole: Box) -> bool:
    return a[0] >= whole[0] and a[1] >= whole[1] and a[2] <= whole[2] and a[3] <= whole[3]


def first_free(places: Sequence[Box], taken: Sequence[Box], whole: Box) -> int | None:
    """Which of the places is the first with room."""
    return next((n for n, place in enumerate(places) if within(place, whole) and not hidden(place, taken)), None)


@lru_cache(maxsize=16384)
def wide(text: str, size: float) -> float:
    """About how wide a text is drawn."""
    return svg.width_of(text, size)


@lru_cache(maxsize=16384)
def cut(text: str, width: float, size: float) -> str:
    """A text, or as much of it as has room."""
    return svg.cut(text, width, size)
