"""The series of a story one below the other over the days of its reports: when each figure was said, how it moved, where it is disputed.

Within its row a claim stands the higher the greater its figure, the least at the bottom and the greatest at the top, so that a row shows
the movement of one series and rows do not compare.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import log10

from sayso import wording
from sayso.model import Known, Series
from sayso.pictures.axes import LOGARITHMIC, days_axis, days_scale, stretched
from sayso.pictures.look import OUTER, SCHEMA, Spec, Theme, background, config, ink, outer
from sayso.pictures.marks import CROSS, Href, Row, drawn, key, legends, lines, literal, row, signs, tooltip
from sayso.pictures.points import Point, Voice, brief, main_unit, points, spread, voices
from sayso.pictures.room import Shelf
from sayso.pictures.words import words

MOST = 60  # series shown, the greatest first
ROW, NAMED, BAND, FLAT = (
    50,
    18,
    22,
    34,
)  # of a series: its height, that of its name, that in which its figures move; its height where they do not
MARK, PLOT = 8.0, 520.0  # how wide a mark is, and about how wide the timeline
LINE, AXIS, HEAD = 18, 34, 42  # heights: of a line of the key, of the axis, of the title
SHARE = 0.6  # of the width that the name of a series may take


def story_timeline(
    series: Sequence[Series],
    known: Known,
    *,
    lang: str = "en",
    theme: Theme = "light",
    href: Href | None = None,
    series_href: Href | None = None,
    titled: bool = True,
    most: int = MOST,
) -> Spec:
    """The timeline of a story as a Vega-Lite specification. ``href`` gives the address of a claim, ``series_href`` that of a series."""
    shown = greatest(series, most)
    said = voices(shown, lang)
    told = [points(one, known, main_unit(one, known)) for one in shown]
    days = [p.told for found in told for p in found if p.told is not None]
    aside = any(p.told is None for found in told for p in found)
    since, until, last = stretched(days, aside=aside)
    data: dict[str, list[Row]] = {"rows": [], "bars": [], "claims": [], "crosses": [], "revisions": [], "disputes": []}
    top = 0.0
    for one, found in zip(shown, told, strict=True):
        tall = ROW if moves(found) else FLAT
        fill(data, one, found, said, top, (since, until, (last + until) / 2), lang, theme, href)
        data["rows"].append(named(one, found, top, lang, series_href))
        top += tall
    voiced = key(said, theme, lang)
    pale = any(p.pale for found in told for p in found)
    signed = signs({"hedged": pale} | {name: bool(data[f"{name}s"]) for name in ("dispute", "revision")}, lang)
    title = {"text": heading(series, shown, lang), "limit": {"expr": f"{OUTER} - 20"}}
    return {
        "$schema": SCHEMA,
        "description": "; ".join(f"{r['name']}: {r['figures']}" for r in data["rows"]),
        "width": "container",
        "height": top + AXIS + LINE * lines(voiced, (), signed) + 20 + (HEAD if titled else 0),
        "autosize": {"type": "fit", "contains": "padding"},
        "padding": {"left": 4, "right": 12, "top": 10, "bottom": 4},
        "params": [outer()],
        "background": background(theme),
        **({"title": title} if titled else {}),
        "config": config(theme),
        "datasets": {name: some for name, some in data.items() if some},
        "layer": [
            *layers(data, days_axis(days, since, until, last, aside=aside), (since, until), top, theme, lang, href, series_href),
            *legends(voiced, (), signed, theme),
        ],
    }


def greatest(series: Sequence[Series], most: int) -> list[Series]:
    """The series with most claims and most origins; those of one claim only while there is room."""
    return sorted(series, key=lambda s: (-len(s.members), -s.independent, s.label, s.id))[:most]


def moves(found: Sequence[Point]) -> bool:
    low, high = spread(found)
    return low < high


def fill(
    data: Mapping[str, list[Row]],
    series: Series,
    found: Sequence[Point],
    said: Mapping[str, Voice],
    top: float,
    days: tuple[float, float, float],
    lang: str,
    theme: Theme,
    href: Href | None,
) -> None:
    """The claims of one series, in the row that begins at ``top``, and the lines between them."""
    since, until, nowhen = days
    shelf = Shelf(MARK)
    at: dict[str, Row] = {}
    for p in sorted(found, key=lambda p: (p.told is None, p.told or 0, p.anchor, p.claim.id)):
        low, high = (top + NAMED + BAND * (1 - share(figure, found)) for figure in ends(p))
        x = shelf.set(((nowhen if p.told is None else p.told) - since) / (until - since) * PLOT, high - 4, low + 4)
        r = row(p, said, None, lang, theme, href) | {"x": round(since + x / PLOT * (until - since)), "y": round(high, 1)}
        if low - high > MARK / 2:
            data["bars"].append({"x": r["x"], "y": r["y"], "y2": round(low, 1), "stroke": r["stroke"]})
        at[p.claim.id] = r
        data["claims"].append(r)
        if p.void:
            data["crosses"].append({"x": r["x"], "y": r["y"], "stroke": r["stroke"]})
    for number, finding in enumerate(series.findings):
        ordered = sorted((at[id] for id in finding.claims if id in at), key=lambda r: (r["x"], r["id"]))
        if finding.kind in ("revision", "correction"):
            data["revisions"] += [{"line": f"{series.id}.{number}", "x": r["x"], "y": r["y"]} for r in ordered]
        elif finding.kind == "contradiction":
            pairs = [{"x": a["x"], "y": a["y"], "x2": b["x"], "y2": b["y"], "why": finding.why} for a, b in pairwise(ordered)]
            data["disputes"] += pairs


def ends(p: Point) -> tuple[float | None, float | None]:
    """The bounds of a figure; None where it does not compare with the others."""
    if p.other:
        return None, None
    return p.high if p.low is None else p.low, p.low if p.high is None else p.high


def share(figure: float | None, found: Sequence[Point]) -> float:
    """How high a figure stands in its row: 0 for the least of the series, 1 for the greatest."""
    low, high = spread(found)
    if figure is None or low >= high:
        return 0.0 if low < high else 1.0
    if low > 0 and high / low >= LOGARITHMIC:
        return (log10(figure) - log10(low)) / (log10(high) - log10(low))
    return (figure - low) / (high - low)


def named(series: Series, found: Sequence[Point], top: float, lang: str, series_href: Href | None) -> Row:
    """What is written over a row: the series, its least and its greatest figure, and whether they are disputed."""
    ordered = sorted((p for p in found if not p.other), key=lambda p: (p.anchor, p.claim.id)) or list(found)
    figures = " … ".join(dict.fromkeys(brief(p.claim.quantity, None, lang) for p in (ordered[0], ordered[-1]))) if ordered else ""
    told = f"{figures} · {words(lang)['disputed']}" if series.contradicted else figures
    at = {"id": series.id, "name": wording.label(series, lang), "figures": told, "y": top, "disputed": series.contradicted}
    return at | ({"href": series_href(series.id)} if series_href else {})


def heading(series: Sequence[Series], shown: Sequence[Series], lang: str) -> str:
    """What the timeline is of: where not all series are shown, how many of how many."""
    name = words(lang)["series"]
    return f"{name}: {len(shown)}" if len(shown) == len(series) else f"{name}: {len(shown)} / {len(series)}"


def layers(
    data: Mapping[str, Sequence[Row]],
    axis: Spec,
    days: tuple[float, float],
    tall: float,
    theme: Theme,
    lang: str,
    href: Href | None,
    series_href: Href | None,
) -> list[Spec]:
    """The layers that have something to show, what lies below first."""
    soft, bad, line, dark = (ink(name, theme) for name in ("soft", "bad", "line", "ink"))
    scale = {"domain": [0, tall], "reverse": True, "nice": False, "zero": False}
    y: Spec = {"field": "y", "type": "quantitative", "scale": scale, "axis": None}
    x: Spec = {"field": "x", "type": "temporal", "scale": days_scale(*days), "axis": axis | {"orient": "top", "grid": True}}
    place: Spec = {"x": x, "y": y}
    told: Spec = {"tooltip": tooltip(lang), "description": {"field": "about", "type": "nominal"}}
    hand: Spec = {"aria": True}
    if href:
        told["href"] = {"field": "href", "type": "nominal"}
        hand["cursor"] = "pointer"
    whole: Spec = {"href": {"field": "href", "type": "nominal"}} if series_href else {}
    text: Spec = {"type": "text", "baseline": "top", "dy": 4, "aria": True}
    name = {"color": dark, "fontWeight": 600, "align": "left", "limit": {"expr": f"width * {SHARE}"}}
    figures = {"align": "right", "limit": {"expr": f"width * {1 - SHARE}"}}
    left, right = {"x": {"value": 0}}, {"x": {"value": "width"}}
    red = {"condition": {"test": "datum.disputed", "value": bad}, "value": soft}
    out = [
        drawn("rows", {"type": "rule", "color": line}, {"y": y}),
        drawn("revisions", {"type": "line", "strokeWidth": 1.2, "color": soft}, place | {"detail": {"field": "line", "type": "nominal"}}),
        drawn(
            "disputes",
            {"type": "rule", "strokeWidth": 1.5, "strokeDash": [4, 3], "color": bad},
            place | {"x2": {"field": "x2"}, "y2": {"field": "y2"}, "tooltip": {"field": "why"}},
        ),
        drawn("bars", {"type": "rule", "strokeWidth": 4, "opacity": 0.5}, place | {"y2": {"field": "y2"}, "stroke": literal("stroke")}),
        drawn(
            "claims",
            {"type": "point", "shape": "circle", "size": 42, "strokeWidth": 1.4, "opacity": 1, **hand},
            place | told | {"fill": literal("fill"), "stroke": literal("edge")},
        ),
        drawn(
            "crosses",
            {"type": "point", "shape": CROSS, "filled": False, "size": 42, "strokeWidth": 1.4},
            place | {"stroke": literal("stroke")},
        ),
        drawn(
            "rows",
            text | name | ({"cursor": "pointer"} if series_href else {}),
            left | {"y": y, "text": {"field": "name"}} | whole,
            "names",
        ),
        drawn("rows", text | figures, right | {"y": y, "text": {"field": "figures"}, "color": red}, "figures"),
    ]
    return [layer for layer in out if data[layer["data"]["name"]]]
