"""The places of a story on a map: a circle where figures are said to be, the larger the more claims, with what is said there.

The map shows where most of the story is. Places far from it, and those whose coordinates no pack knows, are named beside it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from math import pi, sqrt
from typing import NamedTuple

from sayso import wording
from sayso.fold import fold
from sayso.model import Claim, Entity, Known, Mention, Series
from sayso.packs.folders import ROOT
from sayso.packs.gazetteer import gazetteer
from sayso.pictures import base
from sayso.pictures.base import Frame
from sayso.pictures.lettering import vocabulary
from sayso.pictures.look import OUTER, SCHEMA, Spec, Theme, background, config, faint, ink, outer
from sayso.pictures.marks import Row, drawn, legends, literal
from sayso.pictures.points import brief
from sayso.pictures.room import around, first_free, wide
from sayso.pictures.svg import wrapped
from sayso.pictures.words import words
from sayso.wording.names import name

HEIGHT, HEAD, LINE = 340, 42, 18  # of the map, of its title, of a line of words
NARROW, BROAD = 0.85, 3.4  # how many times as wide as high the map may be drawn
WORLD = 130  # degrees from which the world is drawn as a whole
SMALL = 4.0  # degrees that a map shows at least
MARGIN = 0.16  # beside the outermost places, as a share of what lies between them
AWAY, NEARER = 0.16, 0.5  # share of the claims that may lie beyond the map, where it is drawn so many times nearer without them
SIZES = (70.0, 900.0)  # area of the smallest and the largest circle
NAMED, LETTERS = 14, 11  # places named on the map, and the size of these names
TOLD = 6  # series told of a place
TIERS = ((320.0, 0, 600), (600.0, 600, 920), (920.0, 920, 10**6))  # widths that names are set for, and the maps that these hold for
ASIDE = 320  # how wide the lines are that tell what is not on the map
ROUGH = 1.0  # of a point of the screen, under which the land has no detail
EXTENDED = frozenset(("country", "region", "area", "river", "sea"))  # kinds of places that are no single point
HIGHEST = 83.0  # degrees north that are shown
LOWEST = -57.0


class Spot(NamedTuple):
    """A place with coordinates, and the claims of each series that are said to be there."""

    key: str
    label: str
    kind: str
    lat: float
    lon: float
    claims: Mapping[str, tuple[str, ...]]  # series -> claims
    disputed: bool

    @property
    def number(self) -> int:
        return sum(map(len, self.claims.values()))


class Places(NamedTuple):
    """The places of some series: those on the map, those beyond it, those that no pack knows where they lie; claims without a place."""

    spots: tuple[Spot, ...]
    beyond: tuple[Spot, ...]
    unknown: tuple[tuple[str, int], ...]
    nowhere: int


@cache
def coordinates() -> dict[str, tuple[float, float]]:
    """Key of the gazetteer -> latitude and longitude."""
    path = ROOT / "common" / "coordinates.tsv"
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return {key: (float(lat), float(lon)) for key, lat, lon in rows}


def where(place: Mention | Entity) -> tuple[str, str, str] | None:
    """The key of a place that has coordinates, its name and its kind; by its id, else by any of its names."""
    table, known = coordinates(), gazetteer()
    names = (place.label, *(place.names if isinstance(place, Entity) else (place.text, *place.aliases)))
    for word in (place.id or "", *names):
        folded = fold(word)
        found = known.places.get(folded) or known.names.get(folded)
        if found and found.key in table:
            return found.key, found.label, found.kind or "city"
        if folded in table:
            return folded, place.label, "city"
    return None


def story_places(series: Sequence[Series], known: Known) -> Places:
    """Where the claims of some series are said to be, each by the place that its own report names."""
    at: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    what: dict[str, tuple[str, str]] = {}
    disputed: set[str] = set()
    unknown: Counter[str] = Counter()
    nowhere = 0
    for one in series:
        fighting = {id for finding in one.findings if finding.kind == "contradiction" for id in finding.claims}
        for member in one.members:
            if member.claim not in known:
                continue
            claim = known[member.claim][1]
            if claim.place is None:
                nowhere += 1
            elif (found := placed(claim, one)) is None:
                unknown[claim.place.label] += 1
            else:
                key, label, kind = found
                what[key] = (label, kind)
                at[key][one.id].append(claim.id)
                disputed |= {key} if claim.id in fighting else set()
    spots = [
        Spot(key, *what[key], *coordinates()[key], {id: tuple(claims) for id, claims in at[key].items()}, key in disputed)
        for key in sorted(at, key=lambda key: (-sum(map(len, at[key].values())), key))
    ]
    near, far = focused(spots)
    return Places(near, far, tuple(sorted(unknown.items(), key=lambda row: (-row[1], row[0]))), nowhere)


def placed(claim: Claim, series: Series) -> tuple[str, str, str] | None:
    """Where a claim's place lies: by its own name, else by those that other reports of the series have for it."""
    assert claim.place is not None
    if found := where(claim.place):
        return found
    other = series.place
    return where(other) if other and fold(claim.place.label) in {fold(word) for word in (other.label, *other.names)} else None


def focused(spots: Sequence[Spot]) -> tuple[tuple[Spot, ...], tuple[Spot, ...]]:
    """The places that the map shows, and those few whose distance would make it tell nothing of the others."""
    near, far = list(spots), []
    budget = AWAY * sum(spot.number for spot in spots)
    whole = size(framed(spots)) if spots else 0.0
    while len(near) > 1:
        weight = sum(s.number for s in near)
        lat, lon = sum(s.lat * s.number for s in near) / weight, sum(s.lon * s.number for s in near) / weight
        out = max(near, key=lambda s: (abs(s.lat - lat) + abs(s.lon - lon), s.key))
        budget -= out.number
        if budget < 0:
            break
        near.remove(out)
        far.append(out)
        if size(framed(near)) < NEARER * whole:
            return tuple(near), tuple(far)
    return tuple(spots), ()


def size(frame: Frame) -> float:
    return max(frame.east - frame.west, (frame.north - frame.south) * 1.6)


def framed(spots: Sequence[Spot]) -> Frame:
    """The least part of the world that holds the places, across the date line where that is shorter."""
    if not spots:
        return Frame(-180, LOWEST, 180, HIGHEST)
    lons = sorted(spot.lon for spot in spots)
    widest = max(range(len(lons)), key=lambda n: (lons[(n + 1) % len(lons)] - lons[n]) % 360 or 360 * (len(lons) == 1))
    ordered = lons[widest + 1 :] + [lon + 360 for lon in lons[: widest + 1]]
    turn = 360 if ordered[0] > 180 else 0
    west, east = ordered[0] - turn, ordered[-1] - turn
    south, north = min(spot.lat for spot in spots), max(spot.lat for spot in spots)
    across, up = max(SMALL, (east - west) * (1 + 2 * MARGIN)), max(SMALL / 2, (north - south) * (1 + 2 * MARGIN))
    x, y = (west + east) / 2, (south + north) / 2
    return Frame(x - across / 2, max(y - up / 2, LOWEST), x + across / 2, min(y + up / 2, HIGHEST))


class View(NamedTuple):
    """What of the plane a map shows at least, and the land that is drawn: as much as the widest and the highest map shows of it."""

    drawn: Frame
    world: bool
    x: float
    y: float
    width: float
    height: float
    step: float

    @property
    def middle(self) -> float:
        return (self.drawn.west + self.drawn.east) / 2

    def at(self, spot: Spot) -> tuple[float, float]:
        lon = spot.lon + (360 if spot.lon < self.middle - 180 else -360 if spot.lon > self.middle + 180 else 0)
        return base.projected((lon, spot.lat), self.middle, self.world)


def viewed(spots: Sequence[Spot]) -> View:
    frame = framed(spots)
    world = frame.east - frame.west > WORLD or frame.north - frame.south > WORLD / 2
    middle = (frame.west + frame.east) / 2
    if world:
        frame = Frame(middle - 180, LOWEST, middle + 180, HIGHEST)
    left, right = (base.projected((lon, 0), middle, world)[0] for lon in (frame.west, frame.east))
    bottom, top = (base.projected((middle, lat), middle, world)[1] for lat in (frame.south, frame.north))
    y, width, height = (top + bottom) / 2, right - left, bottom - top
    if not world:
        across, up = max(width, height * BROAD), max(height, width / NARROW)
        frame = Frame(middle - across / 2, base.latitude(y + up / 2), middle + across / 2, base.latitude(y - up / 2))
    return View(frame, world, 0.0, y, width, height, max(width / BROAD, height) / HEIGHT * ROUGH)


def story_map(
    series: Sequence[Series],
    known: Known,
    *,
    lang: str = "en",
    theme: Theme = "light",
    href: Callable[[str], str] | None = None,
    titled: bool = True,
) -> Spec:
    """The map of a story as a Vega-Lite specification. ``href`` gives the address of what is said of a place, by its name.

    What the map does not show is told under its title, and whole in ``usermeta``.
    """
    own = words(lang)
    found = story_places(series, known)
    view = viewed(found.spots)
    most = max((spot.number for spot in found.spots), default=1)
    labels = {one.id: one for one in series}
    rows = [row(spot, view, most, labels, known, lang, theme, href) for spot in found.spots]
    data: dict[str, list[Row]] = {
        "land": [{"type": "Polygon", "coordinates": rings} for rings in base.polygons(view.drawn, view.step, view.world)] if rows else [],
        "places": rows,
        "names": names(found.spots, rows, view, lang),
    }
    kinds = [
        {"label": own["town"], "look": ink("o1", theme)} if any(s.kind not in EXTENDED for s in found.spots) else {},
        {"label": own["area"], "look": faint("o1", theme)} if any(s.kind in EXTENDED for s in found.spots) else {},
        {"label": own["disputed"], "look": ink("bad", theme)} if any(s.disputed for s in found.spots) else {},
    ]
    keyed = [one for one in kinds if one]
    missing = [part for line in aside(found, lang) for part in wrapped(line, ASIDE, LETTERS, most=3)]
    title = {"text": f"{own['places']}: {len(found.spots)}", "subtitle": missing, "limit": {"expr": f"{OUTER} - 20"}}
    return {
        "$schema": SCHEMA,
        "description": "; ".join(f"{called(spot, lang)}: {spot.number}" for spot in found.spots),
        "usermeta": {
            "beyond": [[spot.label, spot.number] for spot in found.beyond],
            "unknown": [list(one) for one in found.unknown],
            "nowhere": found.nowhere,
        },
        "width": "container",
        "height": (HEIGHT if rows else LINE) + LINE * (len(keyed) + len(missing)) + (HEAD if titled else 0),
        "autosize": {"type": "fit", "contains": "padding"},
        "padding": {"left": 4, "right": 4, "top": 8, "bottom": 4},
        "params": [outer(), scale(view)],
        "background": background(theme),
        **({"title": title} if titled else {}),
        "config": config(theme) | {"view": {"stroke": ink("line", theme), "fill": ink("paper", theme)}},
        "projection": projection(view),
        "datasets": {name: some for name, some in data.items() if some},
        "layer": [*layers(data, theme, own, linked=href is not None), *legends(keyed, (), (), theme)],
    }


@cache
def nations() -> dict[str, str]:
    """ISO code -> the English name of the country."""
    return {known.key: known.label for known in gazetteer().names.values() if known.type == "country"}


def called(spot: Spot, lang: str) -> str:
    """A place as a language calls it."""
    return name(spot.label, spot.key if spot.kind == "country" else None, lang, True)


def row(
    spot: Spot,
    view: View,
    most: int,
    labels: Mapping[str, Series],
    known: Known,
    lang: str,
    theme: Theme,
    href: Callable[[str], str] | None,
) -> Row:
    """A place as the data of the map: where it is, how large, and what is said there, the series with most claims first."""
    x, y = view.at(spot)
    least, greatest = SIZES
    extended = spot.kind in EXTENDED
    told = sorted(spot.claims.items(), key=lambda item: (-len(item[1]), labels[item[0]].label, item[0]))
    at: Row = {
        "place": called(spot, lang),
        "claims": vocabulary(lang).say("claims", count=spot.number),
        "lon": round(x, 3),
        "lat": round(y, 3),
        "size": round(least + (greatest - least) * (spot.number - 1) / max(1, most - 1)) if most > 1 else least,
        "fill": ink("o1", theme),
        "edge": ink("bad" if spot.disputed else "o1", theme),
        "full": 0.18 if extended else 0.7,
        "wide": 2.2 if spot.disputed else 1.2,
        "told": "\n".join(said(labels[id], claims, known, lang) for id, claims in told[:TOLD])
        + (f"\n… +{len(told) - TOLD}" if told[TOLD:] else ""),
    }
    return at | ({"href": href(spot.label)} if href else {})


def said(series: Series, claims: Sequence[str], known: Known, lang: str) -> str:
    """A series at a place: what it counts, the least and the greatest figure said there, and how many claims."""
    quantities = sorted(
        (known[id][1].quantity for id in claims), key=lambda q: (float(q.low if q.low is not None else q.high or 0), q.span.text)
    )
    figures = " … ".join(dict.fromkeys((brief(quantities[0], None, lang), brief(quantities[-1], None, lang))))
    return f"{wording.label(series, lang)}: {figures} ({len(claims)})"


def aside(found: Places, lang: str) -> list[str]:
    """What the map does not show, a line each: places beyond it and unknown ones by name, and how many claims name no place."""
    own = words(lang)
    missing = [f"{called(spot, lang)} ({spot.number})" for spot in found.beyond] + [
        f"{place} ({number})" for place, number in found.unknown
    ]
    nowhere = [f"{own['nowhere']} ({found.nowhere})"] if found.nowhere else []
    return ([f"{own['elsewhere']}: {', '.join(missing)}"] if missing else []) + nowhere


def names(spots: Sequence[Spot], rows: Sequence[Row], view: View, lang: str) -> list[Row]:
    """Names of the places with most claims, then of the countries around, where there is room.

    ``least`` and ``most`` are the widths between which a name holds.
    """
    labelled = [(r, sqrt(r["size"] / pi), True) for r in rows[:NAMED]]
    labelled += [(r, 0.0, False) for r in countries(spots, view, lang)]
    out: list[Row] = []
    for width, least, most in TIERS:
        points = min(width / view.width, HEIGHT / view.height)
        taken = []
        for r in rows:
            x, y, radius = (r["lon"] - view.x) * points + width / 2, (r["lat"] - view.y) * points + HEIGHT / 2, sqrt(r["size"] / pi)
            taken.append((x - radius, y - radius, x + radius, y + radius))
        for r, radius, said_there in labelled:
            x, y = (r["lon"] - view.x) * points + width / 2, (r["lat"] - view.y) * points + HEIGHT / 2
            room, beside = wide(r["place"], LETTERS), radius + 4
            places = [(beside, 1, "left"), (-beside, 1, "right"), (0, -beside - 4, "center"), (0, beside + 5, "center")]
            places = places if said_there else [(0.0, 0, "center")]
            boxes = [around(x + dx, y + dy, room, align) for dx, dy, align in places]
            if (free := first_free(boxes, taken, (0, 0, width, HEIGHT))) is not None:
                dx, dy, align = places[free]
                place = {"text": r["place"], "dx": round(dx, 1), "dy": round(dy, 1), "align": align, "least": least, "most": most}
                out.append({"lon": r["lon"], "lat": r["lat"], "look": "said" if said_there else "around"} | place)
                taken.append(boxes[free])
    return out


def countries(spots: Sequence[Spot], view: View, lang: str) -> list[Row]:
    """The countries that lie on the map and have no circle, so that a reader sees where it is."""
    here = {spot.key for spot in spots}
    labels = nations()
    out = []
    for key, (lat, lon) in coordinates().items():
        if key in labels and key not in here:
            spot = Spot(key, labels[key], "country", lat, lon, {}, False)
            x, y = view.at(spot)
            if abs(x - view.x) * 2 < max(view.width, view.height * BROAD) and abs(y - view.y) * 2 < max(view.height, view.width / NARROW):
                out.append({"place": called(spot, lang), "lon": round(x, 3), "lat": round(y, 3)})
    return out


def scale(view: View) -> Spec:
    """How many points of the screen a degree takes, as a parameter: the map fills its room, whatever its width."""
    return {"name": "near", "expr": f"min(width / {view.width:.4f}, height / {view.height:.4f})"}


def projection(view: View) -> Spec:
    return {
        "type": "identity",
        "scale": {"expr": "near"},
        "translate": {"expr": f"[width / 2 - near * {view.x:.4f}, height / 2 - near * {view.y:.4f}]"},
    }


def layers(data: Mapping[str, Sequence[Row]], theme: Theme, own: Mapping[str, str], *, linked: bool) -> list[Spec]:
    """The land, the places, their names."""
    place: Spec = {"longitude": {"field": "lon", "type": "quantitative"}, "latitude": {"field": "lat", "type": "quantitative"}}
    told: Spec = {
        "tooltip": [
            {"field": "place", "type": "nominal", "title": own["place"]},
            {"field": "claims", "type": "nominal", "title": " "},
            {"field": "told", "type": "nominal", "title": own["figures"]},
        ],
        "description": {"field": "place", "type": "nominal"},
    }
    hand: Spec = {"aria": True}
    if linked:
        told["href"] = {"field": "href", "type": "nominal"}
        hand["cursor"] = "pointer"
    plain: Spec = {"scale": None, "legend": None, "type": "quantitative"}
    look = {name: {"field": field} | plain for name, field in (("size", "size"), ("fillOpacity", "full"), ("strokeWidth", "wide"))}
    beside = {name: {"expr": f"datum.{name}"} for name in ("align", "dx", "dy")}
    shown = {"expr": "width >= datum.least && width < datum.most ? datum.text : ''"}
    text: Spec = {"type": "text", "baseline": "middle", "fontSize": LETTERS, "text": shown, **beside}
    land = {"type": "geoshape", "fill": ink("fill", theme), "stroke": ink("line", theme), "strokeWidth": 1, "clip": True}
    halo = {"stroke": ink("paper", theme), "strokeWidth": 3, "strokeJoin": "round"}
    dark = {"condition": {"test": "datum.look == 'said'", "value": ink("ink", theme)}, "value": ink("soft", theme)}
    circle = place | told | look | {"fill": literal("fill"), "stroke": literal("edge")}
    out = [
        drawn("land", land, {}),
        drawn("places", {"type": "circle", "opacity": 1, **hand}, circle),
        drawn("names", text | halo, place, "halos"),
        drawn("names", text, place | {"fill": dark}),
    ]
    nothing: Spec = {"data": {"values": [{}]}, "mark": {"type": "text", "text": "", "aria": False}, "encoding": {}}
    return [layer for layer in out if data[layer["data"]["name"]]] or [nothing]
