"""The way of a figure as a drawing: who said it on the left, who passed it on between, the reports that print it on the right.

A drawing is made from records (``Web``: stops and ways between them), so that a list beside it says the same. What would be too much to
look at is bundled: reports that are one text always, reports with one chain where there are many.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from sayso.fold import fold
from sayso.model import Claim, Copy, Document, Known, Quantity, Series, Trace
from sayso.packs.gazetteer import gazetteer
from sayso.pictures.layout import Edge, Layout, Node, Route, layout
from sayso.pictures.lettering import Words, ends, figure_of, name_of, report_name, spread, told, vocabulary
from sayso.pictures.svg import CSS, Href, color, curve, cut, escaped, head, hue, link, nowhere, picture, tag, width_of, words, wrapped

REPORTS = 14  # stops of reports that can be looked at together
PASSING = 10  # stops of those who pass on
SHOWN = 3  # reports named in a bundle

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


class Row(NamedTuple):
    """A stop in words, for the list beside the drawing: what it is, its name, from whom it has which figures, its reports."""

    role: str
    label: str
    sources: tuple[str, ...]
    figures: str
    reports: tuple[tuple[str, str, str], ...]  # name and date, id of the report, id of the claim
    marks: tuple[str, ...]


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
    ways: dict[tuple[Key, Key], Way] = {}
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
            own = cited(name, document, claim, parts)
            key = f"r:{twins[own.id]}" if own else names.get(name, f"v:{name}")
            if not own and key not in stops:
                stops[key] = Stop(key, "via", step.source.label)
            path.append(key)
        here = f"r:{twins[document.id]}"
        before = stops.get(here, Stop(here, "report", report_name(document)))
        stops[here] = replace(before, parts=(*before.parts, (document, claim)), own=before.own if path else (*before.own, claim.quantity))
        for one_key, two_key in zip([*path, here], [*path[1:], here], strict=False):
            if one_key != two_key:
                way = ways.get((one_key, two_key), Way(one_key, two_key))
                ways[one_key, two_key] = replace(way, figures=(*way.figures, claim.quantity))
    for key, whom in repeated(series).items():
        ways.setdefault((f"o:{whom}", f"o:{key}"), Way(f"o:{whom}", f"o:{key}", repeats=True))
    for key, stop in stops.items():
        if stop.role == "report":
            stops[key] = replace(stop, copies=len({document.id for document, _ in stop.parts}) > 1)
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


def cited(name: str, document: Document, claim: Claim, parts: Sequence[Part]) -> Document | None:
    """The report of an outlet that another names as its source, where it is no younger and has the figure."""
    found = [
        other
        for other, said in parts
        if other.id != document.id
        and name in selves(other)
        and (other.published or "") <= (document.published or "￿")
        and (said.quantity.low, said.quantity.high, said.quantity.unit) == (claim.quantity.low, claim.quantity.high, claim.quantity.unit)
    ]
    return found[-1] if found else None


def repeated(series: Series) -> dict[str, str]:
    """The keys of origins that repeat another, and whose figures they give, as the findings say."""
    dependent = [one for one in series.origins if not one.independent]
    out: dict[str, str] = {}
    for finding in series.findings:
        if finding.kind != "echo":
            continue
        told_of = set(finding.claims)
        sides = [one for one in series.origins if set(one.claims) <= told_of and one.claims]
        for one in dependent:
            others = [o for o in sides if o is not one and set(o.claims) | set(one.claims) == told_of]
            if one in sides and others and finding.why.startswith(one.entity.label):
                out.setdefault(one.entity.key, others[0].entity.key)
    return out


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
    for stop in web.stops:
        if stop.role != role or stop.key in leaving or stop.circle:
            continue
        sources = sorted(way.source for way in web.ways if way.target == stop.key)
        figures = sorted({ends([q]) for way in web.ways if way.target == stop.key for q in way.figures})
        chain = (tuple(sources[:1] if level == "first" else sources), tuple(figures) if level == "chain" else None)
        groups.setdefault(chain, []).append(stop)
    into = {stop.key: group[0].key for group in groups.values() if len(group) > 1 for stop in group}
    stops: dict[Key, Stop] = {}
    for stop in web.stops:
        key = into.get(stop.key, stop.key)
        if key not in stops:
            stops[key] = replace(stop, names=stop.names or ((stop.label,) if key in into.values() and role != "report" else ()))
            continue
        first = stops[key]
        names = (*first.names, *(stop.names or (stop.label,))) if role != "report" else ()
        stops[key] = replace(first, parts=(*first.parts, *stop.parts), own=(*first.own, *stop.own), copies=False, names=names)
    ways: dict[tuple[Key, Key, bool], Way] = {}
    for way in web.ways:
        pair = into.get(way.source, way.source), into.get(way.target, way.target)
        before = ways.get((*pair, way.repeats), replace(way, source=pair[0], target=pair[1], figures=()))
        ways[*pair, way.repeats] = replace(before, figures=(*before.figures, *way.figures), circle=before.circle or way.circle)
    return Web(tuple(stops.values()), tuple(ways.values()))


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


# -- drawing -----------------------------------------------------------------------------------------------------


def series_graph(
    series: Series, known: Known, copies: Sequence[Copy] = (), *, href: Href = nowhere, lang: str = "en", width: float = 960
) -> str:
    """The ways of all figures of a series as SVG, about as wide as told."""
    web = series_web(series, known, copies)
    return drawn(web, title=series.label, name=f"provenance-{series.id[:12]}", href=href, lang=lang, width=width)


def claim_graph(trace: Trace, known: Known | None = None, *, href: Href = nowhere, lang: str = "en", width: float = 960) -> str:
    """The way of one claim as SVG."""
    name = f"chain-{(trace.claim or 'claim')[:12]}"
    return drawn(claim_web(trace, known), title=trace.label, name=name, href=href, lang=lang, width=width)


class Sheet(NamedTuple):
    """What is the same for everything on a drawing."""

    words: Words
    lang: str
    href: Href
    inner: float  # the width of boxes
    labels: float  # the room for figures beside lines


def drawn(web: Web, *, title: str, name: str, href: Href, lang: str, width: float) -> str:
    known = vocabulary(lang)
    last = {stop.key for stop in web.stops if stop.role == "report"}
    count = max(1, len({b.column for b in layout([Node(s.key, 1, 1) for s in web.stops], edges_of(web), last=last).boxes.values()}))
    inner = min(240.0, max(88.0, (width - 2 * MARGIN) / (count + 0.55 * (count - 1))))
    channel = max(24.0, min(170.0, (width - 2 * MARGIN - count * inner) / max(1, count - 1)))
    sheet = Sheet(known, lang, href, inner, channel - 26)
    faces = {stop.key: face(stop, web, sheet) for stop in web.stops}
    laid = layout([Node(key, inner, f.height) for key, f in faces.items()], edges_of(web), channel=channel, gap=16, last=last)
    top = MARGIN + HEADING
    lines = [line(way, route, sheet) for way, route in zip(web.ways, laid.routes, strict=True)]
    letters = [letter(way, route, sheet) for way, route in zip(web.ways, laid.routes, strict=True)]
    boxes = [
        tag("g", faces[stop.key].body, transform=f"translate({laid.boxes[stop.key].x:.1f} {laid.boxes[stop.key].y:.1f})")
        for stop in web.stops
    ]
    legend, deep = legend_of(web, sheet, max(laid.width, inner))
    height = top + laid.height + 24 + deep + MARGIN
    body = [
        tag("g", *headings(web, laid, sheet), transform=f"translate({MARGIN} {MARGIN + 10})"),
        tag("g", *lines, *letters, *boxes, transform=f"translate({MARGIN} {top})"),
        tag("g", *legend, transform=f"translate({MARGIN} {top + laid.height + 24:.1f})"),
    ]
    whole_width = max(laid.width, inner) + 2 * MARGIN
    linked = "<a " in "".join(boxes)
    return picture(body, width=whole_width, height=height, title=title, about=summary(web, known), name=name, css=CSS, linked=linked)


MARGIN = 12.0
HEADING = 22.0
PAD = 9.0


def edges_of(web: Web) -> list[Edge]:
    return [Edge(way.source, way.target) for way in web.ways]


class Face(NamedTuple):
    """A stop as it is drawn, with its upper left corner at 0, 0."""

    body: str
    height: float


def face(stop: Stop, web: Web, sheet: Sheet) -> Face:
    """A box with a name, what is told of it in small letters, and a link for each of its reports, or one for all of it."""
    room = sheet.inner - 2 * PAD
    reports = (
        list({document.id: (document, claim) for document, claim in reversed(stop.parts)}.values())[::-1] if stop.role == "report" else []
    )
    many = len(reports) > 1 or bool(stop.names and len(stop.names) > 1)
    label = label_of(stop, sheet.words, len(reports))
    parts: list[str] = []
    y = PAD + 11
    for text in wrapped(label, room, 12, bold=stop.role != "via", most=3):
        parts.append(words(text, PAD, y, class_="strong" if stop.role != "via" else None))
        y += 15
    for text, tone in small(stop, web, sheet, reports):
        for piece in wrapped(text, room, 11, most=2):
            parts.append(words(piece, PAD, y, class_=f"soft {tone}".strip()))
            y += 14
    if many and reports:
        for document, claim in reports[:SHOWN]:
            where = sheet.href("claim", claim.id) or sheet.href("report", document.id)
            text = cut(f"{report_name(document)}, {document.published}" if document.published else report_name(document), room, 11)
            hit = tag("rect", x=2, y=y - 11, width=sheet.inner - 4, height=14, rx=3, class_="hit")
            parts.append(
                link(
                    where,
                    tag("title", escaped(told(document, claim, sheet.lang))),
                    hit,
                    words(text, PAD, y, class_="soft"),
                    label=told(document, claim, sheet.lang),
                )
            )
            y += 14
        if len(reports) > SHOWN:
            parts.append(words(sheet.words.say("more", count=len(reports) - SHOWN), PAD, y, class_="soft"))
            y += 14
    height = y - 11 + PAD - 3
    box = (
        ["box", "ring"]
        if stop.circle
        else ["box", "dashed"]
        if stop.repeats or (stop.own and len(stop.own) == len(stop.parts))
        else ["box"]
    )
    shape = []
    if many:
        shape += [tag("rect", x=n * 3, y=-n * 3, width=sheet.inner, height=height, rx=5, class_="box") for n in (2, 1)]
    shape.append(tag("rect", width=sheet.inner, height=height, rx=5, class_=" ".join(box)))
    if stop.hue is not None:
        shape.append(tag("path", d=f"M0 5a5 5 0 0 1 5-5v{height:.1f}a5 5 0 0 1-5-5z", style=f"fill:{hue(stop.hue)}"))
    hint = tag("title", escaped(title_of(stop, sheet)))
    where = None if many else address(stop, sheet.href)
    return Face(link(where, hint, *shape, *parts, label=title_of(stop, sheet), data_stop=stop.key), height)


def label_of(stop: Stop, known: Words, reports: int) -> str:
    if stop.role == "report" and reports > 1:
        return known.say("copies" if stop.copies else "reports", count=reports)
    if len(stop.names) > 1:
        return known.say("outlets", count=len(stop.names))
    if not stop.label:
        return known.say("nobody_named")
    return stop.label if stop.role == "report" else name_of(stop.label, known.lang)


def small(stop: Stop, web: Web, sheet: Sheet, reports: Sequence[Part]) -> list[tuple[str, str]]:
    """The small lines of a box, each with its tone."""
    known = sheet.words
    out: list[tuple[str, str]] = []
    if stop.role == "report":
        if len(reports) == 1 and reports[0][0].published:
            out.append((reports[0][0].published or "", ""))
        if sheet.labels < 40 and len(stop.own) < len(stop.parts):
            out.append((spread([claim.quantity for _, claim in stop.parts], sheet.lang), ""))
        if stop.own:
            out.append((known.say("own_voice", figure=spread(stop.own, sheet.lang)), ""))
    elif stop.role == "origin":
        if stop.parts:
            out.append((known.say("claims", count=len(stop.parts)), ""))
        if stop.repeats:
            echo = any(way.repeats and way.target == stop.key for way in web.ways)
            out.append((known.say("repeats" if echo else "not_counted"), ""))
    if len(stop.names) > 1:
        out.append((", ".join(stop.names[:SHOWN]) + (" …" if len(stop.names) > SHOWN else ""), ""))
    if stop.circle:
        out.append((known.say("circle"), "bad"))
    return out


def title_of(stop: Stop, sheet: Sheet) -> str:
    lines = [", ".join(stop.names) or label_of(stop, sheet.words, len({document.id for document, _ in stop.parts}))]
    lines += [stop.note] if stop.note else []
    lines += [told(document, claim, sheet.lang) for document, claim in stop.parts]
    return "\n".join(lines)


def address(stop: Stop, href: Href) -> str | None:
    if stop.role == "report":
        document, claim = stop.parts[0] if stop.parts else (None, None)
        return (href("claim", claim.id) if claim else None) or (href("report", document.id) if document else href("report", stop.key[2:]))
    return href("source", stop.label) if stop.label else None


def line(way: Way, route: Route, sheet: Sheet) -> str:
    """A line with its arrow; the figures are told when it is pointed at."""
    tone = color("bad") if way.circle else hue(way.hue) if way.hue is not None else color("soft")
    kind = "line dashed" if way.repeats else "line"
    x, y = route.points[-1]
    before = route.points[-2][0]
    toward = (1.0, 0.0) if x >= before else (-1.0, 0.0)
    hint = "; ".join(dict.fromkeys(figure_of(q, sheet.lang) for q in way.figures))
    parts = [tag("path", d=curve(route.points, 5), class_=kind, style=f"stroke:{tone}"), head(x, y, toward, style=f"fill:{tone}")]
    return tag("g", tag("title", escaped(hint)) if hint else "", *parts, data_source=way.source, data_target=way.target)


def letter(way: Way, route: Route, sheet: Sheet) -> str:
    """The figure that a line carries, where there is room for it."""
    x, y = route.points[-1]
    text = spread(way.figures, sheet.lang)
    if not text or x < route.points[-2][0] or width_of(text, 11) > sheet.labels:
        return ""
    return words(text, x - 10, y - 4, class_="soft halo", text_anchor="end")


def headings(web: Web, laid: Layout, sheet: Sheet) -> list[str]:
    """Over each column what stands in it."""
    out = []
    x_of = {laid.boxes[stop.key].column: laid.boxes[stop.key].x for stop in web.stops}
    for column in sorted(x_of):
        here = {stop.role for stop in web.stops if laid.boxes[stop.key].column == column}
        role = "report" if here == {"report"} else "origin" if column == 0 else "report" if column == max(x_of) else "via"
        out.append(words(cut(sheet.words.say(f"column_{role}"), sheet.inner + 20, 11), x_of[column], 0, class_="soft"))
    return out


def legend_of(web: Web, sheet: Sheet, room: float) -> tuple[list[str], float]:
    """What the marks mean, of those that are there; and how deep the legend is."""
    known = sheet.words
    entries: list[tuple[str, float, str]] = []
    if any(stop.hue is not None for stop in web.stops):
        entries.append((tag("rect", y=-9, width=5, height=11, rx=2, style=f"fill:{hue(0)}"), 11, known.say("legend_independent")))
    if any(stop.repeats for stop in web.stops):
        entries.append((tag("path", d="M0-4h20", class_="line dashed"), 26, known.say("legend_repeats")))
    if any(stop.copies for stop in web.stops):
        stack = [tag("rect", x=n * 2, y=-7 - n * 2, width=14, height=8, rx=2, class_="box") for n in (2, 1, 0)]
        entries.append(("".join(stack), 26, known.say("legend_copies")))
    if any(stop.circle for stop in web.stops):
        entries.append((tag("path", d="M0-4h20", class_="line ring"), 26, known.say("legend_circle")))
    out, x, y = [], 0.0, 10.0
    for mark, wide_mark, text in entries:
        wide = wide_mark + width_of(text, 11) + 22
        if x and x + wide > room:
            x, y = 0.0, y + 18
        out.append(tag("g", mark, words(text, wide_mark, 0, class_="soft"), transform=f"translate({x:.1f} {y:.1f})"))
        x += wide
    return out, y if entries else 0.0


def summary(web: Web, known: Words) -> str:
    """The drawing in a sentence: how many stand where."""
    reports = len({document.id for stop in web.stops if stop.role == "report" for document, _ in stop.parts})
    counts = [
        known.say("origins", count=sum(stop.role == "origin" and not stop.repeats for stop in web.stops)),
        known.say("reports", count=reports or sum(stop.role == "report" for stop in web.stops)),
    ]
    passing = sum(max(1, len(stop.names)) for stop in web.stops if stop.role == "via")
    counts += [known.say("outlets", count=passing)] if passing else []
    counts += [known.say("circle")] if any(stop.circle for stop in web.stops) else []
    return ", ".join(counts)


def graph_rows(web: Web, lang: str = "en") -> tuple[Row, ...]:
    """The same as a list: origins first, reports last."""
    known = vocabulary(lang)
    names = {stop.key: label_of(stop, known, len({d.id for d, _ in stop.parts})) for stop in web.stops}
    out = []
    for stop in sorted(web.stops, key=lambda s: ("origin", "via", "report").index(s.role)):
        ways = [way for way in web.ways if way.target == stop.key]
        figures = [q for way in ways for q in way.figures] or [claim.quantity for _, claim in stop.parts]
        marks = [("circle", stop.circle), ("repeats", stop.repeats), ("own_voice_word", bool(stop.own)), ("legend_copies", stop.copies)]
        reports = {
            d.id: (f"{report_name(d)}, {d.published}" if d.published else report_name(d), d.id, c.id) for d, c in reversed(stop.parts)
        }
        out.append(
            Row(
                known.say(f"column_{stop.role}"),
                ", ".join(stop.names) or names[stop.key],
                tuple(names[way.source] for way in ways),
                spread(figures, lang),
                tuple(reversed(reports.values())) if stop.role == "report" else (),
                tuple(known.say(word) for word, holds in marks if holds),
            )
        )
    return tuple(out)


__all__ = ["Row", "Stop", "Way", "Web", "claim_graph", "claim_web", "graph_rows", "series_graph", "series_web"]
