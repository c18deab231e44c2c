"""A series as a chart: every claim a mark where and when it holds, in the colour of the one who says so.

A range is a bar between its bounds, an open side an arrow, a hedged figure is hollow, one that was rejected or taken back is crossed out.
Claims that revise each other are joined by a line, those that contradict each other by a dashed one. The shape says whether a figure is
what is there, what came together so far, what is new, or what is planned. An origin that only repeats another has its colour, paler.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from sayso import wording
from sayso.model import Finding, Known, Series
from sayso.pictures.axes import Axes, days_axis, days_scale, figures_axis, figures_scale, one_figure, spanned
from sayso.pictures.lettering import vocabulary
from sayso.pictures.look import OUTER, SCHEMA, Spec, Theme, background, config, ink, outer
from sayso.pictures.marks import CROSS, Href, Row, drawn, key, legends, lines, literal, row, signs, tint, tooltip
from sayso.pictures.points import Point, Voice, brief, main_unit, points, voices
from sayso.pictures.room import Box, Shelf, around, cut, first_free, pieces, wide
from sayso.pictures.words import words

HEIGHT, FLAT, LINE, HEAD = 340, 230, 18, 42  # of the chart without its key; where all say one figure; of a line of the key; of the title
SHAPES = {"stock": "circle", "total": "square", "new": "triangle-up", "plan": "diamond", "rate": "triangle-right", "other": "circle"}
UP = "M0,-1.2L0,-5M-1.2,-3.6L0,-5L1.2,-3.6"  # an arrow, in halves of the mark that it goes out from
DOWN = "M0,1.2L0,5M-1.2,3.6L0,5L1.2,3.6"
PLOT, TALL, NARROW = 540.0, 250.0, 262.0  # about how wide and high a chart is drawn, for setting marks and labels apart; on a telephone
TIERS = ((NARROW, 0, 480), (PLOT, 480, 820), (860.0, 820, 10**6))  # widths that labels are set for, and the charts that these hold for
TRIED = 3  # marks of one figure beside which there may be room for it
LABELS = 12  # figures written beside their marks
LETTERS, NAME = 11, 0.25  # the size of these, and how much of the width the name of an origin beside them may take
MARK = 9.0  # how wide a mark is
REACH = 22  # of an arrow
AREAS = ((40, 75), (150, 48), (10**9, 28))  # claims up to which marks have this area
LEAST = 0.02  # of the width that a stretch of days takes, from which it is drawn


def series_chart(
    series: Series, known: Known, *, lang: str = "en", theme: Theme = "light", href: Href | None = None, titled: bool = True
) -> Spec:
    """The chart of a series as a Vega-Lite specification: as wide as its container, of a height that does not depend on its width.

    ``href`` gives the address of a claim by its id.
    """
    said = voices([series], lang)
    unit = main_unit(series, known)
    found = points(series, known, unit)
    axes = spanned(found)
    rows = placed(found, axes, [row(p, said, unit, lang, theme, href) for p in found])
    data = sets(series.findings, found, rows, axes)
    data["labels"] = labels(found, rows, links(data), said, axes, theme)
    voiced, shapes, signed = key(said, theme, lang), natures(found, lang), signs(used(found, data), lang)
    height = (FLAT if one_figure(found) else HEIGHT) + LINE * lines(voiced, shapes, signed) + (HEAD if titled else 0)
    title = {"text": wording.label(series, lang), "subtitle": counted(series, found, lang), "limit": {"expr": f"{OUTER} - 24"}}
    return {
        "$schema": SCHEMA,
        "description": described(series, found, lang),
        "width": "container",
        "height": height,
        "autosize": {"type": "fit", "contains": "padding"},
        "padding": {"left": 4, "right": 12, "top": 10, "bottom": 4},
        "params": [outer()],
        "background": background(theme),
        **({"title": title} if titled else {}),
        "config": config(theme),
        "datasets": {name: some for name, some in data.items() if some},
        "layer": [*layers(data, axes, found, theme, lang, unit, linked=href is not None), *legends(voiced, shapes, signed, theme)],
        "resolve": {"scale": {"shape": "independent"}, "legend": {"shape": "independent"}},
    }


def placed(found: Sequence[Point], axes: Axes, rows: Sequence[Row]) -> list[Row]:
    """The claims where they stand, those that would hide each other moved aside a little; ``y2`` is the other end of a range."""
    shelf = Shelf(MARK)
    out = []
    for p, r in zip(found, rows, strict=True):
        low, high = (axes.shelf, axes.shelf) if p.other else bounds(p)
        top, bottom = reach(p, axes.y(high) * TALL, axes.y(low) * TALL)
        x = shelf.set(axes.x(axes.aside if p.at is None else p.at) * PLOT, top, bottom)
        at = {"x": round(axes.since + x / PLOT * (axes.until - axes.since)), "y": low, "shape": SHAPES[p.nature]}
        out.append(r | at | ({"y2": high} if high != low else {}))
    return out


def bounds(p: Point) -> tuple[float, float]:
    """The figure, or both ends of a range."""
    low = p.high if p.low is None else p.low
    high = p.low if p.high is None else p.high
    return low or 0.0, high or 0.0


def reach(p: Point, top: float, bottom: float) -> tuple[float, float]:
    """How far a mark goes up and down with its arrow."""
    return top - (REACH if p.open == "up" else MARK / 2), bottom + (REACH if p.open == "down" else MARK / 2)


def sets(findings: Sequence[Finding], found: Sequence[Point], rows: Sequence[Row], axes: Axes) -> dict[str, list[Row]]:
    """The data of each layer."""
    at = {p.claim.id: r for p, r in zip(found, rows, strict=True) if not p.other}
    pairs = list(zip(found, rows, strict=True))
    return {
        "spans": spans(found, rows, axes),
        "revisions": revisions(findings, at),
        "disputes": disputes(findings, at),
        "bars": [r for r in rows if "y2" in r],
        "ends": [r | {"y": y} for r in rows if "y2" in r for y in (r["y"], r["y2"])],
        "arrows": [{"x": r["x"], "y": r["y"], "stroke": r["stroke"], "shape": UP if p.open == "up" else DOWN} for p, r in pairs if p.open],
        "claims": [r for r in rows if "y2" not in r],
        "crosses": [{"x": r["x"], "y": r["y"], "stroke": r["stroke"]} for p, r in pairs if p.void],
    }


def spans(found: Sequence[Point], rows: Sequence[Row], axes: Axes) -> list[Row]:
    """The days that a figure holds for, where they are more than a mark covers."""
    least = (axes.until - axes.since) * LEAST
    out = []
    for p, r in zip(found, rows, strict=True):
        if p.at is None or (p.held.since is None and p.held.until is None):
            continue
        since = axes.since if p.held.since is None else max(p.held.since, axes.since)
        until = p.at if p.held.until is None else min(p.held.until, axes.last)
        if until - since > least:
            out.append({"x": since, "x2": until, "y": r["y"], "stroke": r["stroke"]})
    return out


def middle(r: Row) -> float:
    """Where a line meets a claim."""
    return float((r["y"] + r["y2"]) / 2 if "y2" in r else r["y"])


def revisions(findings: Iterable[Finding], at: Mapping[str, Row]) -> list[Row]:
    """The ends of the lines between claims that revise or correct each other."""
    out = []
    for number, finding in enumerate(f for f in findings if f.kind in ("revision", "correction")):
        moved = sorted((at[id] for id in finding.claims if id in at), key=lambda r: (r["x"], r["id"]))
        if len(moved) > 1:
            out += [{"line": number, "x": r["x"], "y": middle(r)} for r in moved]
    return out


def disputes(findings: Iterable[Finding], at: Mapping[str, Row]) -> list[Row]:
    """Lines between claims that contradict each other."""
    out = []
    for finding in findings:
        if finding.kind == "contradiction":
            sides = [at[id] for id in finding.claims if id in at]
            out += [{"x": a["x"], "y": nearest(a, b), "x2": b["x"], "y2": nearest(b, a), "why": finding.why} for a, b in pairwise(sides)]
    return out


def nearest(a: Row, b: Row) -> float:
    """The end of one that lies nearer to the other."""
    return float(a["y"] if "y2" not in a or middle(b) < middle(a) else a["y2"])


def links(data: Mapping[str, Sequence[Row]]) -> list[Box]:
    """All lines between claims: day and figure at either end."""
    moves = [(a["x"], a["y"], b["x"], b["y"]) for a, b in pairwise(data["revisions"]) if a["line"] == b["line"]]
    return moves + [(d["x"], d["y"], d["x2"], d["y2"]) for d in data["disputes"]]


def labels(
    found: Sequence[Point], rows: Sequence[Row], linked: Sequence[Box], said: Mapping[str, Voice], axes: Axes, theme: Theme
) -> list[Row]:
    """Figures beside their marks, where there is room: on a narrow chart the figure alone, on a wide one with its origin.

    ``least`` and ``most`` are the widths between which a label shows.
    """
    joined = {end for x, y, x2, y2 in linked for end in ((x, y), (x2, y2))}
    out: list[Row] = []
    for width, least, most in TIERS:
        whole = (0.0, -6.0, width + 4, TALL + 2)
        given: dict[tuple[str, str], list[int]] = defaultdict(list)
        for n, (p, r) in enumerate(zip(found, rows, strict=True)):
            given[r["brief"], p.origin if least else ""].append(n)
        taken = [box(p, r, axes, width) for p, r in zip(found, rows, strict=True)]
        for x, y, x2, y2 in linked:
            taken += pieces((axes.x(x) * width, axes.y(y) * TALL, axes.x(x2) * width, axes.y(y2) * TALL))
        before = len(out)
        chosen = sorted(given, key=lambda what: (not found[given[what][0]].other, -len(given[what]), given[what][0]))
        for what in chosen[: 2 * LABELS]:
            if len(out) - before == LABELS:
                break
            ordered = [n for n in given[what] if (rows[n]["x"], rows[n]["y"]) in joined] + given[what][-1:] + given[what]
            for n in list(dict.fromkeys(ordered))[:TRIED]:
                p, r = found[n], rows[n]
                text = f"{what[0]}  {cut(said[p.origin].label, NAME * width, LETTERS) if least and p.origin else ''}".strip()
                places = candidates(r, p)
                boxes = [written(place, text, axes, width) for place in places]
                if (free := first_free(boxes, taken, whole)) is not None:
                    out.append(places[free] | {"text": text, "least": least, "most": most, "color": ink(tint(said[p.origin]), theme)})
                    taken.append(boxes[free])
                    break
    return out


def candidates(r: Row, p: Point) -> list[Row]:
    """The places for a label, the best first: right of the mark, left, above, below."""
    up, down = (REACH + 4 if p.open == "up" else 11), (REACH + 5 if p.open == "down" else 13)
    return [
        {"x": r["x"], "y": middle(r), "dx": 8, "dy": 1, "align": "left"},
        {"x": r["x"], "y": middle(r), "dx": -8, "dy": 1, "align": "right"},
        {"x": r["x"], "y": r["y2"] if "y2" in r else r["y"], "dx": 0, "dy": -up, "align": "center"},
        {"x": r["x"], "y": r["y"], "dx": 0, "dy": down, "align": "center"},
    ]


def box(p: Point, r: Row, axes: Axes, width: float) -> Box:
    x, low = axes.x(r["x"]) * width, axes.y(r["y"]) * TALL
    top, bottom = reach(p, axes.y(r["y2"]) * TALL if "y2" in r else low, low)
    return x - 4, top, x + 4, bottom


def written(place: Row, text: str, axes: Axes, width: float) -> Box:
    x, y = axes.x(place["x"]) * width + place["dx"], axes.y(place["y"]) * TALL + place["dy"]
    return around(x, y, wide(text, LETTERS), place["align"])


def counted(series: Series, found: Sequence[Point], lang: str) -> str:
    """How many say so."""
    own = vocabulary(lang)
    reports = len({p.document.id for p in found})
    counts = (("claims", len(found)), ("reports", reports), ("origins", series.independent))
    parts = [own.say(name, count=number) for name, number in counts]
    return " · ".join(parts + ([words(lang)["disputed"]] if series.contradicted else []))


def described(series: Series, found: Sequence[Point], lang: str) -> str:
    """The chart in a sentence, for those who do not see it."""
    given = list(dict.fromkeys(brief(p.claim.quantity, None, lang) for p in sorted(found, key=lambda p: (p.other, p.anchor))))
    between = " … ".join(dict.fromkeys((given[0], given[-1]))) if given else ""
    days = sorted(p.document.published for p in found if p.document.published)
    time = " … ".join(dict.fromkeys((days[0], days[-1]))) if days else words(lang)["undated"]
    return f"{wording.label(series, lang)}: {between}; {counted(series, found, lang)}; {time}"


def natures(found: Sequence[Point], lang: str) -> list[Row]:
    """What the shapes of the marks mean, where there is more than one."""
    shapes: dict[str, list[str]] = {}
    for nature in SHAPES:
        if any(p.nature == nature for p in found):
            shapes.setdefault(SHAPES[nature], []).append(wording.nature(nature, lang))
    return [{"label": ", ".join(names), "look": shape} for shape, names in shapes.items()] if len(shapes) > 1 else []


def used(found: Sequence[Point], data: Mapping[str, Sequence[Row]]) -> dict[str, bool]:
    """Which signs there are in this chart."""
    return {
        "hedged": any(p.pale for p in found),
        "open": bool(data["arrows"]),
        "range": bool(data["bars"]),
        "void": bool(data["crosses"]),
        "dispute": bool(data["disputes"]),
        "revision": bool(data["revisions"]),
    }


def layers(
    data: Mapping[str, Sequence[Row]], axes: Axes, found: Sequence[Point], theme: Theme, lang: str, unit: str, *, linked: bool
) -> list[Spec]:
    """The layers that have something to show, what lies below first."""
    aside = any(p.at is None for p in found)
    days = days_axis([p.at for p in found if p.at is not None], axes.since, axes.until, axes.last, aside=aside)
    place: Spec = {
        "x": {"field": "x", "type": "temporal", "scale": days_scale(axes.since, axes.until), "axis": days},
        "y": {"field": "y", "type": "quantitative", "scale": figures_scale(axes), "axis": figures_axis(axes, unit, lang)},
    }
    to: Spec = {"x2": {"field": "x2"}, "y2": {"field": "y2"}}
    stroke, fill, shape = literal("stroke"), literal("fill"), literal("shape")
    soft, bad, paper = (ink(name, theme) for name in ("soft", "bad", "paper"))
    size = next(area for most, area in AREAS if len(found) <= most)
    told: Spec = {"tooltip": tooltip(lang), "description": {"field": "about", "type": "nominal"}}
    hand: Spec = {"aria": True}
    if linked:
        told["href"] = {"field": "href", "type": "nominal"}
        hand["cursor"] = "pointer"
    beside = {name: {"expr": f"datum.{name}"} for name in ("align", "dx", "dy")}
    shown = {"expr": "width >= datum.least && width < datum.most ? datum.text : ''"}
    text: Spec = {"type": "text", "baseline": "middle", "fontSize": LETTERS, "text": shown, **beside}
    point: Spec = {"type": "point", "strokeWidth": 1.6, "opacity": 1}
    sign: Spec = {"type": "point", "filled": False, "strokeWidth": 1.6, "size": size, "opacity": 1}
    out = [
        drawn("spans", {"type": "rule", "strokeWidth": 2, "opacity": 0.28}, place | {"x2": to["x2"], "stroke": stroke}),
        drawn("bars", {"type": "rule", "strokeWidth": 7, "opacity": 0.5, **hand}, place | told | {"y2": to["y2"], "stroke": stroke}),
        drawn("revisions", {"type": "line", "strokeWidth": 1.4, "color": soft}, place | {"detail": {"field": "line", "type": "nominal"}}),
        drawn(
            "disputes", {"type": "rule", "strokeWidth": 1.6, "strokeDash": [4, 3], "color": bad}, place | to | {"tooltip": {"field": "why"}}
        ),
        drawn("arrows", sign, place | {"shape": shape, "stroke": stroke}),
        drawn("ends", point | {"size": size * 0.55}, place | told | {"shape": shape, "fill": fill, "stroke": stroke}),
        drawn("claims", point | {"size": size, **hand}, place | told | {"shape": shape, "fill": fill, "stroke": literal("edge")}),
        drawn("crosses", sign | {"shape": CROSS}, place | {"stroke": stroke}),
        drawn("labels", text | {"stroke": paper, "strokeWidth": 4, "strokeJoin": "round"}, place, "halos"),
        drawn("labels", text, place | {"fill": literal("color")}),
    ]
    if aside:
        note: Spec = {
            "type": "text",
            "x": {"expr": f"scale('x', {axes.aside:.0f})"},
            "y": 0,
            "text": words(lang)["undated"],
        }
        edge = {
            "type": "rule",
            "x": {"expr": f"scale('x', {axes.last:.0f})"},
            "y": 0,
            "y2": {"expr": "height"},
            "strokeDash": [2, 3],
            "color": soft,
        }
        out += [{"data": {"values": [{}]}, "mark": {"aria": False} | mark, "encoding": {}} for mark in (edge, note | {"color": soft})]
    return [layer for layer in out if "name" not in layer["data"] or data[layer["data"]["name"]]]
