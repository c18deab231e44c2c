"""The story as a system, drawn: countries and places as cards, what is there inside them, what moves between them on arrows.

Every figure is a link to its series. Groups carry ``data-from`` and, where a figure held for a time only, ``data-to`` (ISO days); a page
shows one moment by the class ``at`` on the drawing and the class ``off`` on what does not hold then::

    function moment(drawing, day) {
      drawing.classList.toggle("at", !!day);
      for (const part of drawing.querySelectorAll("[data-from]"))
        part.classList.toggle("off", !!day && (day < part.dataset.from || day > part.dataset.to));
    }

The days worth stopping at are in ``data-moments``. Without a script all is shown, each figure as its whole range.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import groupby, permutations
from typing import NamedTuple

from sayso.pictures import svg
from sayso.pictures.flows import FOREVER, LOSSES, End, Flow, Item, Place, State, Stock, System, system
from sayso.pictures.layout import Box, Edge, Node, Route, lanes_of, layout
from sayso.pictures.lettering import Words, sentence_case, vocabulary
from sayso.pictures.svg import CSS, Href, color, curve, escaped, head, link, nowhere, picture, rail, short, tag, width_of, words, wrapped

STACKED = 640.0  # the width under which cards stand one below the other
MARGIN = 12.0
PAD = 10.0
LINE = 15.0
LANE = 11.0
PARTS = ("sent", "planned", "returned", "paid", "taken", "made", "there", "lost")
CHANNEL = 32.0  # between a card and the figures of an arrow
LEGEND = 420.0  # the width that the legend wants
STRAND = 236.0  # the width that a strand of figures wants in a card
TRIED = 6  # nodes whose every order is tried
CLASSES = {"people": "o1", "goods": "o2", "money": "o3", "land": "o4", "sites": "o7"}


class Piece(NamedTuple):
    """Something drawn with its upper left corner at 0, 0, and how high it is."""

    body: str
    height: float


class Bundle(NamedTuple):
    """Flows that are drawn on one arrow: those of one thing and part with the same ends."""

    heading: str
    items: tuple[Item, ...]
    flow: Flow

    @property
    def ends(self) -> tuple[End, End]:
        return self.flow.giver, self.flow.receiver


def system_svg(made: System, href: Href = nowhere, *, width: float = 960) -> str:
    """The drawing, about as wide as told; cards stand one below the other where there is little room."""
    known = vocabulary(made.lang)
    rank = ranked(made)
    draw = stacked if width < STACKED else beside
    body, wide, deep = draw(made, rank, known, href, width - 2 * MARGIN)
    wide = max(wide, min(width - 2 * MARGIN, LEGEND))
    keys, lower = legend(made, known, wide)
    name = (
        "system-"
        + (made.flows[0].item.series if made.flows else made.stocks[0].item.series if made.stocks else "empty")[:12]
        + f"-{width:.0f}"
    )
    whole = [
        tag("g", *body, transform=f"translate({short(MARGIN)} {short(MARGIN)})"),
        tag("g", *keys, transform=f"translate({short(MARGIN)} {short(MARGIN + deep + 22)})"),
    ]
    return picture(
        whole,
        width=wide + 2 * MARGIN,
        height=MARGIN + deep + 22 + lower + MARGIN,
        title=known.say("system"),
        about=summary(made, known),
        name=name,
        css=CSS + STYLE,
        linked=any("<a " in part for part in body),
        data_moments=" ".join(made.moments),
    )


STYLE = """
.drawn .then{display:none}
.drawn.at .then{display:inline}
.drawn.at .all{display:none}
.drawn.at .off{opacity:.16}
.drawn.at .then.off,.drawn.at .off .then{display:none}
.drawn.at .off .all{display:inline}
.drawn .name{font-size:14px;font-weight:600}
.drawn .pill{stroke-width:1.2}
.drawn .dotted{stroke-dasharray:1.5 3.5;stroke-linecap:round}
"""


# -- who stands where --------------------------------------------------------------------------------------------


def ranked(made: System) -> list[str]:
    """The nodes from left to right: who has to do with each other side by side, givers before receivers; who gives nothing last."""
    linked = {end.node for flow in made.flows for end in (flow.giver, flow.receiver)}
    order = [place.key for place in made.nodes if place.key in linked]
    rest = [place.key for place in made.nodes if place.key not in linked]
    weights: Counter[tuple[str, str]] = Counter()
    for flow in made.flows:
        weights[flow.giver.node, flow.receiver.node] += flow.item.claims + flow.item.origins
    if len(order) <= TRIED:
        orders = [list(some) for some in permutations(order)]
        order = min(orders, key=lambda some: strain(some, weights))
    else:
        balance = {key: sum(w * ((key == a) - (key == b)) for (a, b), w in weights.items()) for key in order}
        order.sort(key=lambda key: -balance[key])
    return [*order, *rest]


def strain(rank: Sequence[str], weights: Mapping[tuple[str, str], int]) -> float:
    """How much arrows are stretched over cards that they have nothing to do with, and run from right to left."""
    column = column_of(rank, weights)
    cost = 40.0 * max(0, max(column.values(), default=0) - 2)
    for (giver, receiver), weight in weights.items():
        across = column[receiver] - column[giver]
        cost += weight * (abs(across) - 1 + (0.4 if across < 0 else 0.0))
    return cost


def column_of(rank: Sequence[str], pairs: Iterable[tuple[str, str]]) -> dict[str, int]:
    """The column of every card, if all lines run from the earlier to the later."""
    order = {key: n for n, key in enumerate(rank)}
    column = dict.fromkeys(rank, 0)
    for left, right in sorted({(min(p, key=order.__getitem__), max(p, key=order.__getitem__)) for p in pairs}, key=lambda p: order[p[0]]):
        if left != right:
            column[right] = max(column[right], column[left] + 1)
    return column


# -- side by side ------------------------------------------------------------------------------------------------


def beside(made: System, rank: Sequence[str], known: Words, href: Href, room: float) -> tuple[list[str], float, float]:
    """Cards in columns with arrows between them, each arrow with its figures in the middle; cards without arrows below."""
    linked = {end.node for flow in made.flows for end in (flow.giver, flow.receiver)}
    bundles = flow_bundles(made, known)
    wide_of, pill = widths(made, rank, [(b.ends[0].node, b.ends[1].node) for b in bundles], room)
    meeting = Counter(end.node for b in bundles for end in b.ends)
    lone = len(made.nodes) - len(linked)
    across = max(1, min(lone, int((room + 14) // (264 + 14))))  # cards without arrows in a row
    broad = (room + 14) / across - 14
    cards = {
        place.key: card_of(place, made, known, href, wide_of.get(place.key, broad), 22 + 13.0 * meeting[place.key]) for place in made.nodes
    }
    pills = [pill_of(bundle, known, href, pill) for bundle in bundles]
    nodes = [Node(key, wide_of[key], cards[key][0].height) for key in rank if key in linked]
    nodes += [Node(f"flow {n}", pill, piece.height) for n, piece in enumerate(pills)]
    first = layout(nodes, edges_of(bundles, rank, cards, range(len(bundles))), channel=CHANNEL)
    levels = sorted(range(len(bundles)), key=lambda n: first.boxes[f"flow {n}"].y)
    edges = edges_of(bundles, rank, cards, levels)  # lines meet the cards in the order of the figures that they carry
    laid = layout(nodes, edges, channel=CHANNEL)
    lines = [
        arrow(
            bundles[int(edge.source.removeprefix("flow ") if edge.source.startswith("flow ") else edge.target.removeprefix("flow "))],
            edge,
            route,
            rank,
        )
        for edge, route in zip(edges, laid.routes, strict=True)
    ]
    boxes = [at(piece.body, laid.boxes[f"flow {n}"]) for n, piece in enumerate(pills)]
    boxes += [at(cards[key][0].body, laid.boxes[key]) for key in rank if key in linked]
    wide, deep = laid.width, laid.height
    rest = [cards[key][0] for key in rank if key not in linked]
    tops = [deep + 24 if deep else 0.0] * across
    for piece in rest:
        column = tops.index(min(tops))
        boxes.append(tag("g", piece.body, transform=f"translate({short(column * (broad + 14))} {short(tops[column])})"))
        tops[column] += piece.height + 14
        wide = max(wide, column * (broad + 14) + broad)
    return [*lines, *boxes], wide, max(tops) - 14 if rest else deep


def widths(made: System, rank: Sequence[str], pairs: Sequence[tuple[str, str]], room: float) -> tuple[dict[str, float], float]:
    """How wide the cards with arrows are, and the figures on arrows; a column of cards with nothing in them takes what its names need."""
    places = {place.key: place for place in made.nodes}
    column = {key: at for key, at in column_of(rank, pairs).items() if any(key in pair for pair in pairs)}
    filled = {column[stock.at.node] for stock in made.stocks if stock.at.node in column}
    count = 1 + max(column.values(), default=0)
    slim = {
        at: min(200.0, max(104.0, *(width_of(places[key].label, 14, bold=True) + 2 * PAD + 4 for key in column if column[key] == at)))
        for at in range(count)
        if at not in filled and at in column.values()
    }
    left = room - 2 * CHANNEL * (count - 1) - sum(slim.values())
    share = left / max(1.0, count - len(slim) + 0.9 * (count - 1))
    card, pill = min(290.0, max(160.0, share)), min(250.0, max(150.0, 0.9 * share))
    return {key: slim.get(at, card) for key, at in column.items()}, pill


def edges_of(
    bundles: Sequence[Bundle], rank: Sequence[str], cards: Mapping[str, tuple[Piece, Mapping[str, float]]], levels: Iterable[int]
) -> list[Edge]:
    """Two lines for each arrow, from the card on the left to its figures and on; those that meet a card in one place lie apart."""
    edges = []
    taken: Counter[End] = Counter()
    for n in levels:
        left, right = sorted(bundles[n].ends, key=lambda end: rank.index(end.node))
        ports = []
        for end in (left, right):
            piece, sections = cards[end.node]
            ports.append(min(sections[end.part] + 13 * taken[end], piece.height - 7))
            taken[end] += 1
        edges.append(Edge(left.node, f"flow {n}", leave=ports[0]))
        if left.node != right.node:  # else from one part of a country to another
            edges.append(Edge(f"flow {n}", right.node, arrive=ports[1]))
    return edges


def arrow(bundle: Bundle, edge: Edge, route: Route, rank: Sequence[str]) -> str:
    """One half of an arrow, in the direction in which something moves."""
    flow = bundle.flow
    forward = rank.index(flow.giver.node) <= rank.index(flow.receiver.node)
    points = route.points if forward else tuple(reversed(route.points))
    leaving = edge.source == flow.giver.node if forward else edge.target == flow.giver.node
    read = flow.read == ("giver" if leaving else "receiver")
    kind = "line dotted" if read else "line dashed" if flow.item.part == "planned" else "line"
    tone = color(CLASSES[flow.item.what])
    tip = head(*points[-1], (1.0, 0.0) if forward else (-1.0, 0.0), style=f"fill:{tone}")
    return tag("g", tag("path", d=curve(points, 5), class_=kind, style=f"stroke:{tone}"), tip, **since(bundle.items))


def at(body: str, box: Box) -> str:
    return tag("g", body, transform=f"translate({short(box.x)} {short(box.y)})")


# -- one below the other -----------------------------------------------------------------------------------------


def stacked(made: System, rank: Sequence[str], known: Words, href: Href, room: float) -> tuple[list[str], float, float]:
    """Cards one below the other, arrows in lanes at their left, the figures of an arrow above the card where it ends or begins."""
    order = {key: n for n, key in enumerate(rank)}
    bundles = flow_bundles(made, known)
    spans = [sorted(order[end.node] for end in bundle.ends) for bundle in bundles]
    lane = lanes_of(spans)
    indent = LANE * (max(lane, default=-1) + 1) + (10 if lane else 0)
    inner = room - indent
    places = {place.key: place for place in made.nodes}
    meeting = Counter(end.node for bundle in bundles for end in bundle.ends)
    cards = {key: card_of(places[key], made, known, href, inner, 22 + 12.0 * meeting[key]) for key in rank}
    y = 0.0
    boxes: list[str] = []
    tops: dict[str, float] = {}
    middles: dict[int, float] = {}
    for n, key in enumerate(rank):
        for i, bundle in enumerate(bundles):
            if spans[i][1] == n:
                piece = pill_of(bundle, known, href, inner)
                boxes.append(tag("g", piece.body, transform=f"translate({short(indent)} {short(y)})"))
                middles[i] = y + piece.height / 2
                y += piece.height + 10
        tops[key] = y
        boxes.append(tag("g", cards[key][0].body, transform=f"translate({short(indent)} {short(y)})"))
        y += cards[key][0].height + 14
    lines = []
    ports: dict[End, int] = {}
    for i, bundle in enumerate(bundles):
        flow = bundle.flow
        tone = color(CLASSES[flow.item.what])
        x = lane[i] * LANE + 4
        heights = []
        for end in (flow.giver, flow.receiver):
            piece, sections = cards[end.node]
            heights.append(tops[end.node] + min(sections[end.part] + 12 * ports.get(end, 0), piece.height - 8))
            ports[end] = ports.get(end, 0) + 1
        start, stop = heights
        kind = "line dashed" if flow.item.part == "planned" else "line"
        parts = [
            tag("path", d=rail(x, indent, start, stop), class_=kind, style=f"stroke:{tone}"),
            head(indent, stop, (1.0, 0.0), style=f"fill:{tone}"),
            tag("path", d=f"M{short(x)} {short(middles[i])}H{short(indent)}", class_="line", style=f"stroke:{tone}"),
            tag("circle", cx=x, cy=middles[i], r=2.6, style=f"fill:{tone}"),
        ]
        lines.append(tag("g", *parts, **since(bundle.items)))
    return [*lines, *boxes], room, y - 14


# -- cards and arrows' figures -----------------------------------------------------------------------------------


def flow_bundles(made: System, known: Words) -> list[Bundle]:
    """Flows with the same ends, thing and part, under one heading."""
    found: dict[tuple[End, End, str, str], list[Flow]] = {}
    for flow in sorted(made.flows, key=lambda f: (list(CLASSES).index(f.item.what), PARTS.index(f.item.part))):
        found.setdefault((flow.giver, flow.receiver, flow.item.kind, flow.item.part), []).append(flow)
    return [Bundle(heading_of(some[0].item, known, owner=False), tuple(f.item for f in some), some[0]) for some in found.values()]


def heading_of(item: Item, known: Words, *, owner: bool) -> str:
    """'North Korean troops', 'Containers sent'."""
    thing = item.owned if owner else sentence_case(item.thing)
    if item.part == "paid" and item.kind == "payment":
        return known.say("paid")
    return thing if item.part == "lost" and item.kind in LOSSES else known.say(f"part_{item.part}", thing=thing)


def card_of(place: Place, made: System, known: Words, href: Href, wide: float, least: float = 0) -> tuple[Piece, dict[str, float]]:
    """A card: its name, what is there, then part for part; with the heights at which lines meet it and its parts."""
    ports: dict[str, float] = {}
    y = PAD + 12
    body: list[str] = []
    for n, line in enumerate(wrapped(place.label, wide - 2 * PAD, 14, bold=True, most=2)):
        ports.setdefault("", y - 5)
        body.append(words(line, PAD, y, class_="name"))
        y += 18 if n else 17
    bottom = y
    for part, name in (("", ""), *place.parts):
        here = [stock for stock in made.stocks if stock.at == End(place.key, part)]
        if part:
            top = y - 9
            body.append(tag("path", d=f"M0 {short(top)}H{short(wide)}", class_="box"))
            y += 8
            for line in wrapped(name, wide - 2 * PAD, 12, bold=True, most=2):
                ports.setdefault(part, y - 4)
                body.append(words(line, PAD, y, class_="strong"))
                y += LINE
        strands = max(1, min(len(here), int(wide // STRAND)))
        pieces = [figures(text, items, known, href, wide / strands) for text, items in stock_bundles(here, place, known)]
        for n, strand in enumerate(shared_out(pieces, strands)):
            top = y - 11
            for piece in strand:
                body.append(tag("g", piece.body, transform=f"translate({short(wide / strands * n)} {short(top)})"))
                top += piece.height + 7
            bottom = max(bottom, top + 11)
        y = bottom = max(y, bottom)
    height = max(least, y - LINE + PAD + (1 if made.stocks else 0))
    frame = tag("rect", width=wide, height=height, rx=6, class_="box")
    return Piece(tag("g", frame, *body, data_node=place.key), height), ports


def shared_out(pieces: Sequence[Piece], strands: int) -> list[list[Piece]]:
    """Pieces in so many strands of about one height, in their order."""
    whole = sum(piece.height + 7 for piece in pieces)
    out: list[list[Piece]] = [[] for _ in range(strands)]
    above = 0.0
    for piece in pieces:
        out[min(strands - 1, int(strands * (above + piece.height / 2) / whole))].append(piece)
        above += piece.height + 7
    return out


def stock_bundles(stocks: Sequence[Stock], place: Place, known: Words) -> list[tuple[str, tuple[Item, ...]]]:
    """Stocks with the same thing, owner and part, under one heading; what is lost stands last."""

    def sort(stock: Stock) -> tuple[bool, str, str, str]:
        return stock.item.part == "lost", stock.item.actor, stock.item.kind, stock.item.part

    out = []
    for _, some in groupby(sorted(stocks, key=sort), key=sort):
        items = tuple(stock.item for stock in some)
        out.append((heading_of(items[0], known, owner=items[0].actor != place.key), items))
    return out


def pill_of(bundle: Bundle, known: Words, href: Href, wide: float) -> Piece:
    """What an arrow carries."""
    flow = bundle.flow
    told = figures(bundle.heading, bundle.items, known, href, wide)
    height = told.height + 2 * PAD - 4
    frame = tag(
        "rect", width=wide, height=height, rx=min(12.0, height / 2), class_="box pill", style=f"stroke:{color(CLASSES[flow.item.what])}"
    )
    return Piece(
        tag(
            "g",
            tag("g", frame, **since(bundle.items)),
            tag("g", told.body, transform=f"translate(0 {short(PAD - 2)})"),
            data_giver=flow.giver.node,
            data_receiver=flow.receiver.node,
        ),
        height,
    )


def figures(heading_text: str, items: Sequence[Item], known: Words, href: Href, wide: float) -> Piece:
    """A heading with its mark, then for every series its range and origins, and who says so."""
    out = []
    room = wide - 2 * PAD - 16
    lost = items[0].part == "lost"
    mark = MARKS["lost" if lost else items[0].what]
    tone = color("bad" if lost else CLASSES[items[0].what])
    y = 11.0
    heading = [tag("g", mark, transform=f"translate({short(PAD)} {short(y - 9)})", style=f"fill:{tone}")]
    for line in wrapped(heading_text, room, 12, most=2):
        heading.append(words(line, PAD + 16, y))
        y += LINE
    out.append(tag("g", *heading, **since(items)))
    for n, item in enumerate(items):
        y += 3 if n else 0
        top = y - 12
        lines = figure_lines(item, room, known)
        parts = lines.body(y)
        y += LINE * lines.deep
        for line in wrapped(voices(item, known), room, 11, most=3):
            parts.append(words(line, PAD + 16, y, class_="soft"))
            y += LINE - 1
        hint = title_of(heading_text, item, known)
        hit = tag("rect", x=PAD + 10, y=top, width=wide - 2 * PAD - 8, height=y - top - 9, rx=3, class_="hit")
        where = href("series", item.series)
        out.append(link(where, tag("title", escaped(hint)), hit, *parts, label=hint, data_series=item.series, **since([item])))
    return Piece("".join(out), y - LINE + 5)


def voices(item: Item, known: Words) -> str:
    """Who says so: the first by name, how many more."""
    if not item.names:
        return known.say("nobody_named")
    return item.names[0] + (f" +{len(item.names) - 1}" if len(item.names) > 1 else "")


class Told(NamedTuple):
    """A figure in its lines, and what is said of it in small letters, beside it or below: origins, that it is disputed."""

    figure: tuple[str, ...]
    marks: tuple[tuple[str, str], ...]
    beside: bool


class Lines(NamedTuple):
    """The figure of an item in as many lines as it needs; and how it stood at each of its moments."""

    deep: int
    whole: Told
    then: tuple[tuple[State, Told], ...]

    def body(self, y: float) -> list[str]:
        changing = len(self.then) > 1
        out = [written(self.whole, y, class_="all" if changing else None)]
        if changing:
            out += [written(text, y, class_="then", data_from=state.since, data_to=state.until) for state, text in self.then]
        return out


def written(text: Told, y: float, **attributes: str | float | None) -> str:
    small = [
        tag("tspan", escaped(f"· {mark}" if text.beside or n else mark), dx=5 if text.beside or n else None, class_=tone)
        for n, (mark, tone) in enumerate(text.marks)
    ]
    if text.beside:
        return tag("g", tag("text", tag("tspan", escaped(text.figure[0]), class_="strong"), *small, x=PAD + 16, y=y), **attributes)
    pieces = [words(line, PAD + 16, y + LINE * n, class_="strong") for n, line in enumerate(text.figure)]
    if small:
        pieces.append(tag("text", *small, x=PAD + 16, y=y + LINE * len(text.figure)))
    return tag("g", *pieces, **attributes)


def figure_lines(item: Item, room: float, known: Words) -> Lines:
    def told(figure: str, origins: int, most: int) -> Told:
        marks = [(known.say("origins_short", count=origins), "soft")] if item.origins else []
        marks += [(known.say("disputed"), "soft bad")] if item.disputed else []
        wide = width_of(figure, 12, bold=True) + sum(5 + width_of(f"· {mark}", 11) for mark, _ in marks)
        lines = tuple(wrapped(figure, room, 12, bold=True, most=most))
        return Told(lines, tuple(marks), len(lines) == 1 and wide <= room)

    whole = told(item.figure, item.origins, 2)
    then = tuple((state, told(state.figure, state.origins, len(whole.figure))) for state in item.states)
    if not all(text.beside for text in (whole, *(text for _, text in then))):  # one shape, so that nothing jumps from moment to moment
        whole, then = whole._replace(beside=False), tuple((state, text._replace(beside=False)) for state, text in then)
    return Lines(len(whole.figure) + bool(whole.marks and not whole.beside), whole, then)


def title_of(heading: str, item: Item, known: Words) -> str:
    who = ", ".join(item.names) or known.say("nobody_named")
    days = " – ".join(dict.fromkeys(day for day in (item.since, item.until) if day))
    parts = [heading, item.figure, known.say("origins_short", count=item.origins) if item.origins else "", who, days]
    return ", ".join(part for part in (*parts, known.say("disputed") if item.disputed else "") if part)


def since(items: Sequence[Item]) -> dict[str, str]:
    """From when something is shown, as attributes; always, where a figure of it has no time."""
    days = [item.states[0].since for item in items if item.states]
    return {"data_from": min(days), "data_to": FOREVER} if len(days) == len(items) else {}


MARKS = {
    "people": tag("circle", cx=5, cy=3.2, r=2.7) + tag("path", d="M0.2 11a4.8 4.6 0 0 1 9.6 0z"),
    "goods": tag("path", d="M0 2.4 5 0l5 2.4v6.4L5 11.2 0 8.8z"),
    "money": tag("circle", cx=5, cy=5.6, r=5)
    + tag("circle", cx=5, cy=5.6, r=2.6, style=f"fill:none;stroke:{color('paper')};stroke-width:1.2"),
    "land": tag("path", d="M0 10.6V2.2l3.3-1.8 3.4 1.8L10 .4v8.4l-3.3 1.8-3.4-1.8z"),
    "sites": tag("path", d="M0 10.8V5l5-4.6L10 5v5.8z"),
    "lost": tag("path", d="M1.8 0 5 3.2 8.2 0 10 1.8 6.8 5 10 8.2 8.2 10 5 6.8 1.8 10 0 8.2 3.2 5 0 1.8z"),
}


def legend(made: System, known: Words, room: float) -> tuple[list[str], float]:
    """What the marks mean, of those that are there, and what is not drawn; and how deep that is."""
    items = [*(flow.item for flow in made.flows), *(stock.item for stock in made.stocks)]
    present = [sort for sort in ("people", "goods", "money", "land", "sites") if any(i.what == sort and i.part != "lost" for i in items)]
    entries = [
        (tag("g", MARKS[sort], transform="translate(0 -9)", style=f"fill:{color(CLASSES[sort])}"), 16.0, known.say(f"class_{sort}"))
        for sort in present
    ]
    if any(item.part == "lost" for item in items):
        entries.append((tag("g", MARKS["lost"], transform="translate(0 -9)", style=f"fill:{color('bad')}"), 16.0, known.say("class_lost")))
    if any(flow.item.part == "planned" for flow in made.flows):
        entries.append((tag("path", d="M0-4h22", class_="line dashed"), 28.0, known.say("class_planned")))
    if any(flow.read for flow in made.flows):
        entries.append((tag("path", d="M0-4h22", class_="line dotted"), 28.0, known.say("end_read")))
    out, y = svg.legend(entries, room, 8.0)
    for text in notes(made, known):
        for line in wrapped(text, room, 11, most=3):
            y += 17
            out.append(words(line, 0, y, class_="soft"))
    return out, y


def notes(made: System, known: Words) -> list[str]:
    """What a drawing leaves out, in words."""
    out = [known.say("never_averaged" if made.nodes else "system_empty")]
    out += [known.say("lighter", count=made.lighter)] if made.lighter else []
    out += [known.say("measures", count=made.measures)] if made.measures else []
    return out


def summary(made: System, known: Words) -> str:
    """The drawing in words, arrow by arrow."""
    return " ".join(f"{row.what}." for row in system_rows(made)) or known.say("system_empty")


class Row(NamedTuple):
    """A figure of the drawing in words, for the list beside it."""

    what: str  # 'North Korea → Russia: troops sent, 3,000–11,000'
    figure: str
    origins: int
    names: tuple[str, ...]
    disputed: bool
    since: str | None
    until: str | None
    series: str


def system_rows(made: System) -> tuple[Row, ...]:
    """All that is drawn as a list: what moves first, then what is there."""
    known = vocabulary(made.lang)
    named: Callable[[End], str] = namer(made, known)
    out = []
    for flow in made.flows:
        text = f"{named(flow.giver)} → {named(flow.receiver)}: {heading_of(flow.item, known, owner=False)}, {flow.item.figure}"
        out.append(row(text, flow.item))
    for stock in made.stocks:
        text = f"{named(stock.at)}: {heading_of(stock.item, known, owner=True)}, {stock.item.figure}"
        out.append(row(text, stock.item))
    return tuple(out)


def row(text: str, item: Item) -> Row:
    return Row(text, item.figure, item.origins, item.names, item.disputed, item.since, item.until, item.series)


def namer(made: System, known: Words) -> Callable[[End], str]:
    labels = {End(place.key): place.label for place in made.nodes} | {End(p.key, part): name for p in made.nodes for part, name in p.parts}
    return lambda end: labels.get(end, end.node)


__all__ = ["Flow", "Item", "Place", "Row", "Stock", "System", "system", "system_rows", "system_svg"]
