"""The way of a figure as a drawing: who said it on the left, who passed it on between, the reports that print it on the right.

It is made from records (``chains.Web``), so that a list beside it says the same. Where there is little room the stops stand one below
the other, with a rail down the side from everyone who said or passed on something to those who have it from there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sayso.model import Copy, Known, Series, Trace
from sayso.pictures.chains import Key, Part, Stop, Way, Web, claim_web, series_web
from sayso.pictures.layout import Edge, Layout, Node, Route, lanes_of, layout
from sayso.pictures.lettering import FALLBACK, Words, figure_of, name_of, report_name, spread, told, vocabulary
from sayso.pictures.svg import (
    CSS,
    Href,
    color,
    curve,
    cut,
    escaped,
    head,
    hue,
    legend,
    link,
    nowhere,
    picture,
    rail,
    short,
    tag,
    width_of,
    words,
    wrapped,
)

SHOWN = 3  # reports named in a bundle
TOLD = 8  # claims of an origin that are told when it is pointed at
STACKED = 520.0  # the width under which more than two columns stand one below the other
MARGIN = 12.0
HEADING = 22.0
PAD = 9.0
LANE = 10.0


class Row(NamedTuple):
    """A stop in words, for the list beside the drawing: what it is, its name, from whom it has which figures, its reports."""

    role: str
    label: str
    sources: tuple[str, ...]
    figures: str
    reports: tuple[tuple[str, str, str], ...]  # name and date, id of the report, id of the claim
    marks: tuple[str, ...]


def series_graph(
    series: Series, known: Known, copies: Sequence[Copy] = (), *, href: Href = nowhere, lang: str = "en", width: float = 960
) -> str:
    """The ways of all figures of a series as SVG, about as wide as told."""
    web = series_web(series, known, copies)
    return drawn(web, title=series.label, name=f"provenance-{series.id[:12]}-{width:.0f}", href=href, lang=lang, width=width)


def claim_graph(trace: Trace, known: Known | None = None, *, href: Href = nowhere, lang: str = "en", width: float = 960) -> str:
    """The way of one claim as SVG."""
    name = f"chain-{(trace.claim or 'claim')[:12]}-{width:.0f}"
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
    room = width - 2 * MARGIN
    last = {stop.key for stop in web.stops if stop.role == "report"}
    count = max(1, len({b.column for b in layout([Node(s.key, 1, 1) for s in web.stops], edges_of(web), last=last).boxes.values()}))
    if width < STACKED and count > 2:
        body, wide, deep = stacked(web, known, lang, href, room)
    else:
        body, wide, deep = beside(web, known, lang, href, room, count, last)
    legend, lower = legend_of(web, known, wide)
    whole = [
        tag("g", *body, transform=f"translate({short(MARGIN)} {short(MARGIN)})"),
        tag("g", *legend, transform=f"translate({short(MARGIN)} {short(MARGIN + deep + 22)})"),
    ]
    height = MARGIN + deep + 22 + lower + MARGIN
    linked = any("<a " in part for part in body)
    return picture(whole, width=wide + 2 * MARGIN, height=height, title=title, about=summary(web, known), name=name, css=CSS, linked=linked)


def beside(web: Web, known: Words, lang: str, href: Href, room: float, count: int, last: set[Key]) -> tuple[list[str], float, float]:
    """Stops in columns, each under a heading."""
    inner = min(240.0, max(88.0, room / (count + 0.55 * (count - 1))))
    channel = max(24.0, min(170.0, (room - count * inner) / max(1, count - 1)))
    sheet = Sheet(known, lang, href, inner, channel - 26)
    faces = {stop.key: face(stop, web, sheet) for stop in web.stops}
    laid = layout([Node(key, inner, f.height) for key, f in faces.items()], edges_of(web), channel=channel, gap=16, last=last)
    lines = [line(way, route, sheet) for way, route in zip(web.ways, laid.routes, strict=True)]
    letters = [letter(way, route, sheet) for way, route in zip(web.ways, laid.routes, strict=True)]
    boxes = [moved(faces[key].body, box.x, box.y) for key, box in laid.boxes.items()]
    wide = max(laid.width, inner)
    return [*headings(web, laid, sheet), moved("".join((*lines, *letters, *boxes)), 0, HEADING)], wide, HEADING + laid.height


def stacked(web: Web, known: Words, lang: str, href: Href, room: float) -> tuple[list[str], float, float]:
    """Stops one below the other, those who say something above those who have it from them; a rail for each at the side."""
    order = downward(web)
    place = {stop.key: n for n, stop in enumerate(order)}
    leaving: dict[Key, list[Way]] = {}
    for way in web.ways:
        leaving.setdefault(way.source, []).append(way)
    sources = [stop.key for stop in order if stop.key in leaving]
    spans = [[place[key], *(place[way.target] for way in leaving[key])] for key in sources]
    lane = dict(zip(sources, lanes_of([[min(span), max(span)] for span in spans]), strict=True))
    indent = LANE * (max(lane.values(), default=-1) + 1) + (12 if lane else 0)
    sheet = Sheet(known, lang, href, room - indent, 0)
    y = 0.0
    tops: dict[Key, float] = {}
    boxes = []
    heights = {}
    for stop in order:
        made = face(stop, web, sheet)
        y += 4 if len(stop.parts) > 1 and stop.role == "report" else 0
        tops[stop.key], heights[stop.key] = y, made.height
        boxes.append(moved(made.body, indent, y))
        y += made.height + 12
    meeting: dict[Key, list[Way]] = {}
    for source in sources:
        for way in leaving[source]:
            meeting.setdefault(way.target, []).append(way)
    lines = []
    for source in sources:
        start = tops[source] + heights[source] - 10
        for way in leaving[source]:
            some = meeting[way.target]
            step = min(10.0, (heights[way.target] - 16) / max(1, len(some)))
            stop_y = tops[way.target] + 12 + step * some.index(way)
            tone = tone_of(way)
            kind = "line dashed" if way.repeats else "line"
            path = tag("path", d=rail(lane[source] * LANE + 3, indent, start, stop_y), class_=kind, style=f"stroke:{tone}")
            hint = tag("title", escaped(figures_of(way, lang))) if way.figures else ""
            parts = (hint, path, head(indent, stop_y, (1.0, 0.0), style=f"fill:{tone}"))
            lines.append(tag("g", *parts, data_source=way.source, data_target=way.target))
    return [*lines, *boxes], room, y - 12


def downward(web: Web) -> list[Stop]:
    """The stops in an order in which each comes soon after those it has its figures from."""
    before: dict[Key, set[Key]] = {stop.key: set() for stop in web.stops}
    for way in web.ways:
        if way.source != way.target:
            before[way.target].add(way.source)
    out: list[Stop] = []
    done: set[Key] = set()
    left = list(web.stops)
    while left:
        ready = [stop for stop in left if before[stop.key] <= done]
        latest = [stop.key for stop in reversed(out)]

        def near(stop: Stop, latest: Sequence[Key] = latest) -> tuple[bool, int]:
            sources = [latest.index(key) for key in before[stop.key] if key in done]
            return not sources, min(sources, default=0)

        following = min(ready or left, key=near)
        left.remove(following)
        out.append(following)
        done.add(following.key)
    return out


def moved(body: str, x: float, y: float) -> str:
    return tag("g", body, transform=f"translate({short(x)} {short(y)})")


def tone_of(way: Way) -> str:
    return color("bad") if way.circle else hue(way.hue) if way.hue is not None else color("soft")


def figures_of(way: Way, lang: str) -> str:
    return "; ".join(dict.fromkeys(figure_of(q, lang) for q in way.figures))


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
    name = ", ".join([label, *(text for text, _ in small(stop, web, sheet, reports))])
    return Face(link(where, hint, *shape, *parts, label=name, data_stop=stop.key), height)


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
    lines += [stop.note] if stop.note and sheet.lang == FALLBACK else []  # a trace tells its notes in one language
    most = len(stop.parts) if stop.role == "report" else TOLD
    lines += [told(document, claim, sheet.lang) for document, claim in stop.parts[:most]]
    lines += [sheet.words.say("more", count=len(stop.parts) - most)] if len(stop.parts) > most else []
    return "\n".join(lines)


def address(stop: Stop, href: Href) -> str | None:
    if stop.role == "report":
        document, claim = stop.parts[0] if stop.parts else (None, None)
        return (href("claim", claim.id) if claim else None) or (href("report", document.id) if document else href("report", stop.key[2:]))
    return href("source", stop.label) if stop.label else None


def line(way: Way, route: Route, sheet: Sheet) -> str:
    """A line with its arrow; the figures are told when it is pointed at."""
    tone = tone_of(way)
    kind = "line dashed" if way.repeats else "line"
    x, y = route.points[-1]
    before = route.points[-2][0]
    toward = (1.0, 0.0) if x >= before else (-1.0, 0.0)
    hint = figures_of(way, sheet.lang)
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
        out.append(words(cut(sheet.words.say(f"column_{role}"), sheet.inner + 20, 11), x_of[column], 10, class_="soft"))
    return out


def legend_of(web: Web, known: Words, room: float) -> tuple[list[str], float]:
    """What the marks mean, of those that are there; and how deep the legend is."""
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
    out, y = legend(entries, room, 10.0)
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
