"""The way of a figure as records: who said it, who passed it on, the reports that print it, and what went from whom to whom.

What would be too much to look at is bundled: reports that are one text always, reports with one chain where there are many.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from sayso.fold import fold
from sayso.model import Claim, Copy, Document, Known, Quantity, Series, Trace
from sayso.packs.gazetteer import gazetteer
from sayso.pictures.lettering import ends, report_name

REPORTS = 14  # stops of reports that can be looked at together
PASSING = 10  # stops of those who pass on

Key = str
Part = tuple[Document, Claim]


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a figure stops on its way: an origin, one who passes it on, or reports that print it (several, where they are bundled)."""

    key: Key
    role: str  # origin, via, report
    label: str
    parts: tuple[Part, ...] = ()  # the claims that stand here: those of a report, those of an origin
    hue: int | None = None  # the number of an independent origin
    repeats: bool = False  # an origin that only repeats another
    copies: bool = False  # reports that are one text
    own: tuple[Quantity, ...] = ()  # figures that a report gives in its own voice
    circle: bool = False
    names: tuple[str, ...] = ()  # those bundled here, where they are no reports
    note: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """From whom to whom a figure went, and which figures."""

    source: Key
    target: Key
    figures: tuple[Quantity, ...] = ()
    repeats: bool = False
    circle: bool = False
    hue: int | None = None  # the number of the independent origin whose figures these are, where it is one


class Web(NamedTuple):
    """All stops of a drawing and the ways between them."""

    stops: tuple[Stop, ...]
    ways: tuple[Way, ...]


# -- a whole series ----------------------------------------------------------------------------------------------


def series_web(series: Series, known: Known, copies: Sequence[Copy] = ()) -> Web:
    """The ways of all claims of a series, bundled until they can be looked at."""
    return hued(bundled(circled(whole(series, known, copies))))


def whole(series: Series, known: Known, copies: Sequence[Copy]) -> Web:
    parts = sorted((known[m.claim] for m in series.members if m.claim in known), key=age)
    twins = one_text([document for document, _ in parts], copies)
    origin = {id: one for one in series.origins for id in one.claims}
    hues = {one.entity.key: n for n, one in enumerate(o for o in series.origins if o.independent)}
    stops: dict[Key, Stop] = {}
    carried: dict[tuple[Key, Key], list[Quantity]] = {}
    printed: dict[Key, list[Part]] = {}
    own_voice: dict[Key, list[Quantity]] = {}
    outlets: dict[str, list[Part]] = {}
    for document, claim in parts:
        for name in selves(document):
            outlets.setdefault(name, []).append((document, claim))
    names = {who(name): f"o:{one.entity.key}" for one in reversed(series.origins) for name in (*one.entity.names, one.entity.label) if name}
    for one in series.origins:
        key = f"o:{one.entity.key}"
        number = hues[one.entity.key] if one.independent else None
        said = tuple(known[id] for id in one.claims if id in known)
        nameless = not one.entity.key
        stops[key] = Stop(
            key, "origin", "" if nameless else one.entity.label, said, number, repeats=not one.independent and len(series.origins) > 1
        )
    for document, claim in parts:
        path = [f"o:{origin[claim.id].entity.key}"] if claim.id in origin else []
        me = selves(document)
        for step in claim.attribution.steps[1:] if claim.attribution.steps else ():
            name = who(step.source.label)
            if name in me or who(step.source.text) in me:
                continue
            own = cited(document, claim, outlets.get(name, ()))
            key = f"r:{twins[own.id]}" if own else names.get(name, f"v:{name}")
            if not own and key not in stops:
                stops[key] = Stop(key, "via", step.source.label)
            path.append(key)
        here = f"r:{twins[document.id]}"
        stops.setdefault(here, Stop(here, "report", report_name(document)))
        printed.setdefault(here, []).append((document, claim))
        if not path:
            own_voice.setdefault(here, []).append(claim.quantity)
        for pair in pairwise((*path, here)):
            if pair[0] != pair[1]:
                carried.setdefault(pair, []).append(claim.quantity)
    for key, some in printed.items():
        many = len({document.id for document, _ in some}) > 1
        stops[key] = replace(stops[key], parts=tuple(some), own=tuple(own_voice.get(key, ())), copies=many)
    ways = {pair: Way(*pair, tuple(figures)) for pair, figures in carried.items()}
    for key, whom in ((origin.entity.key, origin.repeats) for origin in series.origins):
        if whom:
            ways.setdefault((f"o:{whom}", f"o:{key}"), Way(f"o:{whom}", f"o:{key}", repeats=True))
    return Web(tuple(stops.values()), tuple(w for w in ways.values() if w.source in stops and w.target in stops))


def age(part: Part) -> tuple[str, str, int, str]:
    document, claim = part
    return document.published or "", document.id, claim.quantity.span.start, claim.id


def one_text(documents: Iterable[Document], copies: Sequence[Copy]) -> dict[str, str]:
    """Every report and the oldest of those that are one text with it."""
    ordered = list(dict.fromkeys(document.id for document in documents))
    up = {id: id for id in ordered}

    def root(id: str) -> str:
        while up[id] != id:
            id = up[id]
        return id

    for copy in copies:
        if copy.left in up and copy.right in up:
            one, two = sorted((root(copy.left), root(copy.right)), key=ordered.index)
            up[two] = one
    return {id: root(id) for id in ordered}


def cited(document: Document, claim: Claim, printed: Sequence[Part]) -> Document | None:
    """The report of an outlet that another names as its source, of all that it printed: no younger, and with the figure."""
    found = [
        other
        for other, said in printed
        if other.id != document.id
        and (other.published or "") <= (document.published or "￿")
        and (said.quantity.low, said.quantity.high, said.quantity.unit) == (claim.quantity.low, claim.quantity.high, claim.quantity.unit)
    ]
    return found[-1] if found else None


def selves(document: Document) -> frozenset[str]:
    """The keys of a report's outlet: its name, also without a short word at its head, as others write it."""
    outlet = document.publisher or document.source
    first, _, rest = outlet.partition(" ")
    return frozenset(who(name) for name in (outlet, rest if len(first) <= 3 else "") if name)


def who(name: str) -> str:
    """One key for the spellings of a source."""
    known = gazetteer().names.get(fold(name))
    return known.key if known else fold(name)


def circled(web: Web) -> Web:
    """What lies on a circle, marked: stops that a figure reaches again over others."""
    after: dict[Key, list[Key]] = {stop.key: [] for stop in web.stops}
    for way in web.ways:
        if not way.repeats:
            after[way.source].append(way.target)

    def reached(start: Key) -> set[Key]:
        seen: set[Key] = set()
        waiting = list(after[start])
        while waiting:
            here = waiting.pop()
            if here not in seen:
                seen.add(here)
                waiting += after[here]
        return seen

    reach = {key: reached(key) for key in after}
    ringed = {key for key, far in reach.items() if key in far}
    return Web(
        tuple(replace(stop, circle=stop.key in ringed) for stop in web.stops),
        tuple(replace(w, circle=not w.repeats and w.source in ringed and w.source in reach[w.target]) for w in web.ways),
    )


def hued(web: Web) -> Web:
    """Ways in the colour of the one independent origin that their figures come from."""
    before: dict[Key, list[Key]] = {stop.key: [] for stop in web.stops}
    for way in web.ways:
        before[way.target].append(way.source)
    number = {stop.key: stop.hue for stop in web.stops}

    def roots(start: Key) -> set[Key]:
        seen, waiting = {start}, [start]
        while waiting:
            for key in before[waiting.pop()]:
                if key not in seen:
                    seen.add(key)
                    waiting.append(key)
        return {key for key in seen if not before[key] or number[key] is not None}

    def one(way: Way) -> int | None:
        found = {number[way.source]} if number[way.source] is not None else {number[key] for key in roots(way.source)}
        return found.pop() if len(found) == 1 else None

    return Web(web.stops, tuple(replace(way, hue=None if way.circle else one(way)) for way in web.ways))


def bundled(web: Web) -> Web:
    """Stops with one chain drawn as one, as far as that is needed."""
    levels = ("chain", "sources", "first")
    for level in levels:
        if sum(stop.role == "report" for stop in web.stops) <= REPORTS:
            break
        web = merged(web, "report", level)
    for level in levels[1:]:
        if sum(stop.role == "via" for stop in web.stops) <= PASSING:
            break
        web = merged(web, "via", level)
    return web


def merged(web: Web, role: str, level: str) -> Web:
    """Stops of a role that have their figures from the same become one: with the same figures, with any, from the same first."""
    leaving = {way.source for way in web.ways if role == "report"}
    groups: dict[tuple[tuple[Key, ...], tuple[tuple[Decimal, Decimal], ...] | None], list[Stop]] = {}
    arriving: dict[Key, list[Way]] = {}
    for way in web.ways:
        arriving.setdefault(way.target, []).append(way)
    for stop in web.stops:
        if stop.role != role or stop.key in leaving or stop.circle:
            continue
        here = arriving.get(stop.key, [])
        sources = sorted(way.source for way in here)
        figures = sorted({ends([q]) for way in here for q in way.figures})
        chain = (tuple(sources[:1] if level == "first" else sources), tuple(figures) if level == "chain" else None)
        groups.setdefault(chain, []).append(stop)
    into = {stop.key: group[0].key for group in groups.values() if len(group) > 1 for stop in group}
    one: dict[Key, list[Stop]] = {}
    for stop in web.stops:
        one.setdefault(into.get(stop.key, stop.key), []).append(stop)
    ways: dict[tuple[Key, Key, bool], list[Way]] = {}
    for way in web.ways:
        ways.setdefault((into.get(way.source, way.source), into.get(way.target, way.target), way.repeats), []).append(way)
    return Web(
        tuple(together(some) for some in one.values()),
        tuple(
            Way(source, target, tuple(q for way in some for q in way.figures), repeats, any(way.circle for way in some))
            for (source, target, repeats), some in ways.items()
        ),
    )


def together(stops: Sequence[Stop]) -> Stop:
    """Several stops as one."""
    first, *rest = stops
    if not rest:
        return first
    names = tuple(name for stop in stops for name in stop.names or (stop.label,)) if first.role != "report" else ()
    parts, own = (part for stop in stops for part in stop.parts), (q for stop in stops for q in stop.own)
    return replace(first, parts=tuple(parts), own=tuple(own), copies=False, names=names)


# -- one claim ---------------------------------------------------------------------------------------------------


def claim_web(trace: Trace, known: Known | None = None) -> Web:
    """The chain of one claim as its trace tells it; a name that comes up again closes a circle."""
    stops: dict[Key, Stop] = {}
    ways: dict[tuple[Key, Key], Way] = {}

    def visit(node: Trace, path: tuple[tuple[Key, frozenset[str]], ...], figure: Quantity | None) -> None:
        part = known.get(node.claim) if known and node.claim else None
        names = frozenset((who(node.label), *(selves(part[0]) if part else ())))
        figure = part[1].quantity if part else figure
        if path and node.role == "report" and path[-1][1] & names:  # the own report of who was just named
            before = stops[path[-1][0]]
            stops[before.key] = replace(before, role="report", parts=(part,) if part else (), hue=None, note=node.note)
            path = (*path[:-1], (before.key, path[-1][1] | names))
            for child in node.children:
                visit(child, path, figure)
            return
        again = next((key for key, mine in path if mine & names), None)
        key = again or (f"r:{node.document}" if node.role == "report" else f"{node.role[0]}:{who(node.label)}")
        if again is None and key not in stops:
            own = (figure,) if figure and not node.children and node.role == "report" else ()
            label = report_name(part[0]) if part else node.label
            stops[key] = Stop(key, node.role, label, (part,) if part else (), own=own, note=node.note)
        if path and key != path[-1][0]:
            below = path[-1][0]
            way = ways.get((key, below), Way(key, below))
            figures = way.figures if figure is None or figure in way.figures else (*way.figures, figure)
            ways[key, below] = replace(way, figures=figures)
        if again is None:
            for child in node.children:
                visit(child, (*path, (key, names)), figure)

    visit(trace, (), None)
    first = [stop.key for stop in stops.values() if stop.role == "origin"]
    coloured = tuple(replace(stop, hue=first.index(stop.key)) if stop.key in first else stop for stop in stops.values())
    return hued(circled(Web(coloured, tuple(ways.values()))))
