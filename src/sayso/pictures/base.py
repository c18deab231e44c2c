"""The base map: the land of the world with its borders, cut to what a map shows and no finer than a screen shows it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache, lru_cache
from math import asin, atan, cos, exp, log, log2, pi, radians, sin, sqrt, tan
from pathlib import Path
from typing import NamedTuple

MAP = Path(__file__).parent / "data" / "countries-50m.json"
LIMIT = 85.0  # degrees from the equator up to which shapes are true
FAR = 5  # steps that a point may lie from the one before, however straight the line
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796  # of Equal Earth (Šavrič, Patterson, Jenny 2018)

Place = tuple[float, float]  # longitude and latitude, or x and y on the map, y down
Ring = list[Place]


class Frame(NamedTuple):
    """What a map shows: from west to east and from south to north in degrees, ``east`` over 180 where it goes on beyond the date line."""

    west: float
    south: float
    east: float
    north: float


class Land(NamedTuple):
    """A part of a country with all its rings, and the frame that it fills."""

    rings: tuple[Ring, ...]
    frame: Frame


@cache
def arcs() -> tuple[tuple[Ring, ...], tuple[tuple[tuple[int, ...], ...], ...]]:
    """The lines that coasts and borders are made of, and the parts of all countries: of each ring, which lines."""
    found = json.loads(MAP.read_bytes())
    (sx, sy), (tx, ty) = found["transform"]["scale"], found["transform"]["translate"]
    out: list[Ring] = []
    for arc in found["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        out.append(line)
    parts = []
    for country in found["objects"]["countries"]["geometries"]:
        some = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]] if country["type"] == "Polygon" else []
        parts += [tuple(tuple(ring) for ring in part) for part in some]
    return tuple(out), tuple(parts)


@lru_cache(maxsize=6)
def lands(step: float) -> tuple[Land, ...]:
    """The parts of all countries that are larger than a step, without detail smaller than it. Neighbours keep sharing their border."""
    lines, parts = arcs()
    thin = [thinned(line, step) for line in lines]
    out = []
    for part in parts:
        rings = [joined(thin, ring) for ring in part]
        if not rings[0]:
            continue
        xs, ys = [x for x, _ in rings[0]], [y for _, y in rings[0]]
        frame = Frame(min(xs), min(ys), max(xs), max(ys))
        if max(frame.east - frame.west, frame.north - frame.south) >= 2 * step:
            out.append(Land(tuple(ring for ring in rings if len(ring) > 3), frame))
    return tuple(land for land in out if land.rings)


def thinned(line: Ring, step: float) -> Ring:
    """A line without the points that hardly bend it; its ends stay, and a ring stays one."""
    out = line[:1]
    x, y = line[0]
    for n in range(1, len(line) - 1):
        (a, b), (c, d) = line[n], line[n + 1]
        far = abs(a - x) + abs(b - y)
        if far >= FAR * step or (far >= step and abs((a - x) * (d - y) - (c - x) * (b - y)) >= step * step):
            out.append(line[n])
            x, y = a, b
    return [*out, line[-1]]


def joined(lines: Sequence[Ring], ring: Sequence[int]) -> Ring:
    """The ring that some lines make, on beyond the date line where it crosses it; those with a negative number go backwards."""
    points: Ring = []
    for number in ring:
        line = lines[number] if number >= 0 else lines[~number][::-1]
        points += line[1:] if points else line
    out: Ring = []
    turn, before = 0.0, points[0][0]
    for x, y in points:
        turn += 360 if x - before < -180 else -360 if x - before > 180 else 0
        before = x
        out.append((x + turn, y))
    return out if turn == 0 else []  # a ring around a pole, which no map here shows


def shown(frame: Frame, step: float) -> list[list[Ring]]:
    """The land inside a frame, in degrees, without detail smaller than ``step``."""
    out = []
    for land in lands(2.0 ** (round(log2(step) * 2) / 2)):
        for turn in (-360.0, 0.0, 360.0):
            here = land.frame
            if here.west + turn > frame.east or here.east + turn < frame.west or here.south > frame.north or here.north < frame.south:
                continue
            whole = (
                here.west + turn >= frame.west
                and here.east + turn <= frame.east
                and here.south >= frame.south
                and here.north <= frame.north
            )
            moved = [[(x + turn, y) for x, y in ring] for ring in land.rings] if turn else land.rings
            rings = list(moved) if whole else [clipped(ring, frame) for ring in moved]
            if len(rings[0]) > 3:
                out.append([ring for ring in rings if len(ring) > 3])
    return out


def clipped(ring: Ring, frame: Frame) -> Ring:
    """The part of a ring inside a frame, along whose edges it is closed."""
    for axis, limit, sign in ((0, frame.west, 1), (0, frame.east, -1), (1, frame.south, 1), (1, frame.north, -1)):
        if all(sign * (point[axis] - limit) >= 0 for point in ring):
            continue
        out: Ring = []
        for one, two in zip(ring, ring[1:] + ring[:1], strict=True):
            inside, next_inside = sign * (one[axis] - limit) >= 0, sign * (two[axis] - limit) >= 0
            if inside:
                out.append(one)
            if inside != next_inside:
                share = (limit - one[axis]) / (two[axis] - one[axis])
                out.append((one[0] + share * (two[0] - one[0]), one[1] + share * (two[1] - one[1])))
        ring = out
    if ring and ring[0] != ring[-1]:
        ring.append(ring[0])
    return ring


def projected(place: Place, middle: float, world: bool) -> Place:
    """A place on the plane, y down, in degrees at the equator: the world true in its areas, a part of it true in its shapes."""
    x, y = place
    if not world:
        lat = radians(max(-LIMIT, min(LIMIT, y)))
        return x - middle, -log(tan(pi / 4 + lat / 2)) * 180 / pi
    turned, t = radians(x - middle), asin(sqrt(3) / 2 * sin(radians(y)))
    t2, t6 = t * t, t**6
    east = 2 * sqrt(3) * turned * cos(t) / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1))
    north = t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1)
    return east * 180 / pi, -north * 180 / pi


def latitude(y: float) -> float:
    """The latitude of a part of the world on the plane."""
    return (2 * atan(exp(-y * pi / 180)) - pi / 2) * 180 / pi


@lru_cache(maxsize=32)
def polygons(frame: Frame, step: float, world: bool) -> list[list[list[list[float]]]]:
    """The land inside a frame on the plane, of points about ``step`` degrees apart."""
    middle = (frame.west + frame.east) / 2
    digits = 1 if step > 0.2 else 2 if step > 0.02 else 3
    return [
        [[[round(c, digits) for c in projected(point, middle, world)] for point in ring] for ring in rings] for rings in shown(frame, step)
    ]
