"""Which reports tell one story: they share places, people, offices and figures, and lie near in time.

A story is what linking works on: all reports that hang together by such pairs. A pair depends on its two reports alone, so a new
report is compared with the others once, and nothing else changes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from sayso.fold import fold
from sayso.link import entities
from sayso.link.values import Value, digits, value
from sayso.model import Report
from sayso.packs.gazetteer import often

COMMON = frozenset(("other", "people", "share", "change", "duration", "age"))  # kinds that any report may have
MOST = 150  # reports that are linked as one story

# What two reports have in common, in tenths, so that sums are exact whatever their order.
PLACE, NAME, FIGURE = 14, 10, 3  # the first place or name; each digit of a figure, at most four
OFTEN, SELDOM = 3, 8  # a country: one that is in the news every day, or another
LANDS, KINDS = 16, 9  # all countries, and all kinds, at the most
SAME = 26  # likeness from which two reports tell one story
AT_MOST = {"p": PLACE, "n": NAME, "f": 4 * FIGURE}  # by the first letter of a key


class Traits(NamedTuple):
    """What a report is about, from its claims alone; small enough to be kept for every report of a ledger."""

    id: str
    day: str | None
    places: frozenset[str]
    lands: frozenset[str]
    names: frozenset[str]
    kinds: frozenset[str]
    figures: frozenset[str]


def traits(report: Report) -> Traits:
    places: set[str] = set()
    lands: set[str] = set()
    names: set[str] = set()
    kinds: set[str] = set()
    figures: set[str] = set()
    for claim in report.claims:
        where, who = entities.place(claim.place), entities.actor(claim.counted.actor)
        for found in (where, who):
            if found:
                key, land = found
                if land:
                    lands.add(land)
                if key != land and found is where:
                    places.add(key)
                elif key != land:
                    names.add(key)
        for step in claim.attribution.steps:
            made = entities.node(step.source)
            if made.country:
                lands.add(made.country)
            international = made.known is not None and made.country is None
            if not made.vague and not made.outlet and not international:
                names.add(made.known.key if made.known else fold(made.label))
        kinds.add(claim.counted.kind)
        figure = value(claim.quantity)
        if telling(figure):
            figures.add(f"{figure.stated:.6g} {figure.unit}")
    return Traits(report.document.id, report.document.published, *map(frozenset, (places, lands, names, kinds - COMMON, figures)))


def telling(figure: Value) -> bool:
    """Is the figure one that two reports seldom share by chance? No share, no time, no small or round number."""
    return figure.unit not in ("percent", "day", "times") and abs(figure.stated) > 30 and digits(figure.stated) > 1


def likeness(a: Traits, b: Traits) -> int:
    """How much two reports have in common: what is rare in the news counts most."""
    score = capped(a.places & b.places, PLACE, 6, 26) + capped(a.names & b.names, NAME, 6, 22)
    lands, kinds, figures = a.lands & b.lands, a.kinds & b.kinds, a.figures & b.figures
    if lands:
        score += min(sum(OFTEN if land in often() else SELDOM for land in lands), LANDS)
    score += capped(kinds, 3, 2, KINDS)
    if figures:
        score += sum(sorted((FIGURE * min(digits(float(f.split()[0])), 4) for f in figures), reverse=True)[:4])
    return score + nearness(ordinal(a.day), ordinal(b.day))


def nearness(one: int, two: int) -> int:
    """What it tells that two reports are of these days."""
    if not one or not two:
        return 0
    apart = abs(one - two)
    return 5 if apart <= 4 else 2 if apart <= 15 else 0 if apart <= 60 else -3 if apart <= 365 else -20


def capped(shared: frozenset[str], first: int, more: int, most: int) -> int:
    return min(first + more * (len(shared) - 1), most) if shared else 0


@lru_cache(maxsize=65536)
def ordinal(day: str | None) -> int:
    """The number of a day of publication, the middle of a month or year; 0 where it is unknown."""
    if not day:
        return 0
    return date.fromisoformat(day + "-07-01"[len(day) - 4 :] if len(day) < 10 else day[:10]).toordinal()


def pairs(some: Iterable[Traits], others: Iterable[Traits] = ()) -> list[tuple[str, str]]:
    """Pairs of reports that tell one story, at least one of them of the first; ids in their order.

    Most that share a place or a name share little else. So what each pair can reach at the most is summed up first, on the shelves of
    what they share; only where that is enough are the two compared.
    """
    new = {one.id: one for one in some}
    held = [other for other in others if other.id not in new]
    shelves: dict[str, list[int]] = defaultdict(list)
    for n, other in enumerate(held):
        for key in keys(other):
            shelves[key].append(n)
    days = [ordinal(other.day) for other in held]
    out = []
    for one in new.values():
        most: dict[int, int] = {}
        mine = list(keys(one))
        for key in mine:
            weight = AT_MOST[key[0]]
            for n in shelves.get(key, ()):
                most[n] = most.get(n, LANDS + KINDS) + weight
        day = ordinal(one.day)
        for n, score in most.items():
            if score + nearness(day, days[n]) >= SAME and likeness(one, other := held[n]) >= SAME:
                out.append((min(one.id, other.id), max(one.id, other.id)))
        for key in mine:
            shelves[key].append(len(held))
        held.append(one)
        days.append(day)
    return sorted(out)


def keys(report: Traits) -> Iterable[str]:
    """What two reports of one story share at the least."""
    yield from (f"p {place}" for place in report.places)
    yield from (f"n {name}" for name in report.names)
    yield from (f"f {figure}" for figure in report.figures)


def stories(ids: Iterable[str], linked: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Reports that hang together, each story in the order of its ids, and stories in the order of their first."""
    up: dict[str, str] = {id: id for id in ids}

    def root(id: str) -> str:
        while up[id] != id:
            up[id] = up[up[id]]
            id = up[id]
        return id

    for a, b in linked:
        one, two = root(a), root(b)
        up[max(one, two)] = min(one, two)
    found: Mapping[str, list[str]] = defaultdict(list)
    for id in sorted(up):
        found[root(id)].append(id)
    return [found[key] for key in sorted(found)]


def split(story: Sequence[str], day: Mapping[str, str | None]) -> list[list[str]]:
    """A story that is too long to be read as one, in parts: by year, by month, by day of publication, as far as is needed.

    A war of years hangs together in thousands of reports; what is linked at once must stay bounded.
    """
    parts = [sorted(story)]
    for letters in (4, 7, 10):
        small = [part for part in parts if len(part) <= MOST]
        for part in (part for part in parts if len(part) > MOST):
            shelves: dict[str, list[str]] = defaultdict(list)
            for id in part:
                shelves[(day.get(id) or "")[:letters]].append(id)
            small += shelves.values()
        parts = small
    return sorted(parts)
