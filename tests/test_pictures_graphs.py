"""Drawings of where figures come from and of what moves between whom: what is on them, that it can be read, that it is always the same."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from linked import read

from sayso.demo import METADATA, reports
from sayso.ledger import Ledger, SeriesFilter
from sayso.link import link
from sayso.model import Copy, Entity, Known, Member, Origin, Series, Trace
from sayso.packs.folders import languages
from sayso.pictures.chains import claim_web, series_web, who
from sayso.pictures.layout import Edge, Layout, Node, layout
from sayso.pictures.lettering import vocabulary
from sayso.pictures.provenance import claim_graph, graph_rows, series_graph
from sayso.pictures.svg import cut, resolved, width_of, wrapped
from sayso.pictures.system import system, system_rows, system_svg
from sayso.pipeline import add, traced

SEEDS = Path(__file__).resolve().parents[2] / "shared" / "seeds"
SVG = "{http://www.w3.org/2000/svg}"


class Kept(NamedTuple):
    """The series of a ledger, their claims, and the chains of some of them."""

    series: list[Series]
    known: Known
    traces: list[Trace]


def kept(path: Path, paths: Sequence[Path], metadata: Path) -> Kept:
    with Ledger(path, write=True) as ledger:
        add(paths, ledger, metadata, jobs=1)
        series = ledger.series(SeriesFilter())
        known = {f.claim.id: (f.document, f.claim) for f in ledger.claims_by_id(m.claim for s in series for m in s.members)}
        long = sorted(known.values(), key=lambda part: (-len(part[1].attribution.steps), part[1].id))
        return Kept(series, known, [traced(ledger, claim) for _, claim in long[:12]])


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    return kept(tmp_path_factory.mktemp("graphs") / "demo.duckdb", reports(), METADATA)


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    if not SEEDS.exists():
        pytest.skip("the shared seeds are not here")
    return kept(tmp_path_factory.mktemp("graphs") / "seeds.duckdb", sorted(SEEDS.glob("*.txt")), SEEDS / "metadata.csv")


def address(sort: str, id: str) -> str:
    return f"/{sort}/{id}?a=1&b=2"


# -- placing boxes -----------------------------------------------------------------------------------------------


@some.composite
def graphs(draw: some.DrawFn) -> tuple[list[Node], list[Edge]]:
    count = draw(some.integers(1, 14))
    nodes = [Node(f"n{i}", draw(some.integers(20, 90)), draw(some.integers(12, 70))) for i in range(count)]
    ends = some.integers(0, count - 1)
    edges = [Edge(f"n{a}", f"n{b}") for a, b in draw(some.lists(some.tuples(ends, ends), max_size=24))]
    return nodes, edges


def cyclic(nodes: Sequence[Node], edges: Sequence[Edge]) -> bool:
    left = {node.key for node in nodes}
    while free := {key for key in left if not any(e.target == key and e.source in left for e in edges)}:
        left -= free
    return bool(left)


@given(graphs())
@settings(max_examples=150, deadline=None)
def test_boxes_lie_apart_and_lines_meet_them(graph: tuple[list[Node], list[Edge]]) -> None:
    nodes, edges = graph
    laid = layout(nodes, edges)
    assert layout(nodes, edges) == laid
    boxes = list(laid.boxes.values())
    assert all(apart(a, b) for i, a in enumerate(boxes) for b in boxes[:i])
    assert all(
        box.x >= 0 and box.y >= -0.01 and box.x + box.width <= laid.width + 0.01 and box.y + box.height <= laid.height + 0.01
        for box in boxes
    )
    assert any(route.back for route in laid.routes) == cyclic(nodes, edges)
    assert len(laid.routes) == len(edges)
    for edge, route in zip(edges, laid.routes, strict=True):
        for key, (x, y) in ((edge.source, route.points[0]), (edge.target, route.points[-1])):
            box = laid.boxes[key]
            assert box.y <= y <= box.y + box.height and (x in (box.x, box.x + box.width)), (edge, route)
        if not route.back:
            assert laid.boxes[edge.source].column < laid.boxes[edge.target].column


def apart(a: object, b: object) -> bool:
    (ax, ay, aw, ah), (bx, by, bw, bh) = (tuple(box)[:4] for box in (a, b))  # type: ignore[arg-type]
    return ax + aw <= bx + 0.01 or bx + bw <= ax + 0.01 or ay + ah <= by + 0.01 or by + bh <= ay + 0.01


def test_a_chain_is_level_and_branches_do_not_cross() -> None:
    nodes = [Node(key, 50, 20) for key in "abcdef"]
    laid = layout(nodes, [Edge("a", "b"), Edge("b", "c"), Edge("d", "e"), Edge("e", "f"), Edge("a", "f")])
    y = {key: box.y for key, box in laid.boxes.items()}
    assert (y["a"] < y["d"]) == (y["b"] < y["e"]) == (y["c"] < y["f"])
    alone = layout(nodes[:3], [Edge("a", "b"), Edge("b", "c")])
    assert len({box.y for box in alone.boxes.values()}) == 1
    assert isinstance(alone, Layout) and alone.boxes["c"].column == 2


def test_those_that_come_last_stand_in_one_column() -> None:
    laid = layout([Node(k, 10, 10) for k in "abcd"], [Edge("a", "b"), Edge("b", "c"), Edge("a", "d")], last={"c", "d"})
    assert laid.boxes["c"].column == laid.boxes["d"].column == 2


# -- letters -----------------------------------------------------------------------------------------------------


@given(some.text(max_size=60), some.integers(20, 200))
def test_wrapped_lines_are_no_wider_than_told(text: str, width: int) -> None:
    for line in wrapped(text, width, 12):
        assert width_of(line, 12) <= width or len(line) <= 2
    assert width_of(cut(text, width, 12), 12) <= max(width, width_of(text, 12) if len(text) < 2 else 0) or len(cut(text, width, 12)) < 2


def test_every_language_has_the_words() -> None:
    for lang in languages():
        found = vocabulary(lang)
        assert found.lang == lang
        for key in vocabulary("en").table:
            assert found.say(key, count=3, figure="5", thing="x").strip()
    assert vocabulary("xx").lang == "en"
    assert {vocabulary("pl").say("claims", count=n) for n in (1, 2, 5, 22, 12)} == {
        "1 informacja",
        "2 informacje",
        "5 informacji",
        "22 informacje",
        "12 informacji",
    }


# -- what holds of every drawing ---------------------------------------------------------------------------------


def drawings(some: Kept) -> Iterator[tuple[str, str]]:
    for width in (344, 960):
        for series in some.series:
            yield f"series {series.label} {width}", series_graph(series, some.known, href=address, width=width)
        for trace in some.traces:
            yield f"claim {trace.claim} {width}", claim_graph(trace, some.known, href=address, width=width)
        yield f"system {width}", system_svg(system(some.series, some.known), address, width=width)
        for n, series in enumerate(some.series):
            if n < 6:
                yield f"system of {series.label} {width}", system_svg(system([series], some.known), address, width=width)


def moved(element: ET.Element, x: float, y: float) -> tuple[float, float]:
    by = re.match(r"translate\(([-\d.]+) ([-\d.]+)\)", element.get("transform", ""))
    return (x + float(by[1]), y + float(by[2])) if by else (x, y)


def lettered(element: ET.Element, x: float, y: float, right: float, bottom: float) -> None:
    """All words of a box lie in it."""
    for child in element:
        here = moved(child, x, y)
        if child.tag == f"{SVG}text":
            parts = list(child) or [child]
            wide = sum(float(part.get("dx") or 0) for part in child)
            for part in parts:
                tone = part.get("class") or ""
                wide += width_of(
                    part.text or "", 11 if "soft" in tone else 14 if "name" in tone else 12, bold="strong" in tone or "name" in tone
                )
            assert here[0] + float(child.get("x") or 0) + wide <= right + 0.5, "".join(child.itertext())
            assert here[1] + float(child.get("y") or 0) <= bottom - 2, "".join(child.itertext())
        lettered(child, *here, right, bottom)


def frames(drawing: ET.Element) -> list[tuple[float, float, float, float]]:
    """The boxes of stops, cards and figures of arrows, in the coordinates of the drawing."""
    found = []

    def walk(element: ET.Element, x: float, y: float) -> None:
        x, y = moved(element, x, y)
        if any(element.get(mark) is not None for mark in ("data-stop", "data-node", "data-giver")):
            box = [r for r in element.iter(f"{SVG}rect") if "box" in (r.get("class") or "").split() and r.get("x") is None]
            found.append((x, y, float(box[0].get("width") or 0), float(box[0].get("height") or 0)))
            lettered(element, x, y, x + found[-1][2], y + found[-1][3])
            return
        for child in element:
            walk(child, x, y)

    walk(drawing, 0, 0)
    return found


def test_every_drawing_is_well_formed_readable_and_the_same_again(demo: Kept) -> None:
    again = drawings(demo)
    for name, drawing in drawings(demo):
        assert next(again) == (name, drawing)
        root = ET.fromstring(drawing)
        assert root.tag == f"{SVG}svg"
        ids = [element.get("id") for element in root.iter() if element.get("id")]
        assert len(ids) == len(set(ids))
        assert root.get("aria-labelledby") in ids and root.get("aria-describedby") in ids
        assert root.find(f"{SVG}title") is not None and (root.findtext(f"{SVG}desc") or "").strip()
        linked = any(True for _ in root.iter(f"{SVG}a"))
        assert root.get("role") == ("group" if linked else "img"), name
        for leading in root.iter(f"{SVG}a"):
            assert (leading.get("href") or "").startswith("/") and leading.get("aria-label"), name
        boxes = frames(root)
        assert boxes or "system of" in name, name
        assert all(apart(a, b) for i, a in enumerate(boxes) for b in boxes[:i]), name
        wide, high = float(root.get("width") or 0), float(root.get("height") or 0)
        assert all(x >= 0 and y >= 0 and x + w <= wide and y + h <= high for x, y, w, h in boxes), name


def test_colours_can_be_written_out(demo: Kept) -> None:
    drawing = series_graph(demo.series[0], demo.known)
    light, dark = resolved(drawing), resolved(drawing, dark=True)
    assert "var(" in drawing and "var(" not in light and "var(" not in dark and light != dark
    assert ET.fromstring(drawing).get("role") == "img"


# -- where a figure comes from -----------------------------------------------------------------------------------


def branches(trace: Trace) -> Iterator[tuple[Trace, Trace]]:
    for child in trace.children:
        yield trace, child
        yield from branches(child)


def test_every_step_of_a_chain_is_drawn(demo: Kept) -> None:
    steps = 0
    for trace in demo.traces:
        web = claim_web(trace, demo.known)
        root = ET.fromstring(claim_graph(trace, demo.known))
        drawn = {(g.get("data-source"), g.get("data-target")) for g in root.iter(f"{SVG}g") if g.get("data-source")}
        stop = {key: s.key for s in web.stops for key in (*(d.id for d, _ in s.parts), who(s.label))}
        for upper, lower in branches(trace):
            ends = [stop[node.document or ""] if node.role == "report" else stop[who(node.label)] for node in (lower, upper)]
            if ends[0] != ends[1]:
                assert tuple(ends) in drawn, (upper.label, lower.label)
                steps += 1
    assert steps > 10


def test_every_claim_of_a_series_is_reached_from_its_origin(demo: Kept) -> None:
    for series in demo.series:
        web = series_web(series, demo.known)
        after: dict[str, set[str]] = {}
        for way in web.ways:
            after.setdefault(way.source, set()).add(way.target)
        place = {claim.id: stop.key for stop in web.stops if stop.role == "report" for _, claim in stop.parts}
        assert set(place) == {m.claim for m in series.members}
        for origin in series.origins:
            start = next(s for s in web.stops if s.role == "origin" and {c.id for _, c in s.parts} >= set(origin.claims))
            reached, waiting = set(), [start.key]
            while waiting:
                for key in after.get(waiting.pop(), ()):
                    if key not in reached:
                        reached.add(key)
                        waiting.append(key)
            assert {place[id] for id in origin.claims} <= reached
        assert sum(stop.hue is not None for stop in web.stops) == sum(origin.independent for origin in series.origins)


def test_reports_that_are_one_text_are_one_stop(demo: Kept) -> None:
    series = max(demo.series, key=lambda s: len({m.document for m in s.members}))
    first, second, third, *_ = dict.fromkeys(m.document for m in series.members)
    copies = [Copy(min(a, b), max(a, b), 1.0, ()) for a, b in ((first, second), (second, third))]
    before, web = series_web(series, demo.known), series_web(series, demo.known, copies)
    (stack,) = (stop for stop in web.stops if stop.copies)
    assert {document.id for document, _ in stack.parts} == {first, second, third}
    assert sum(s.role == "report" for s in web.stops) == sum(s.role == "report" for s in before.stops) - 2
    drawing = series_graph(series, demo.known, copies, href=address)
    assert vocabulary("en").say("copies", count=3) in drawing
    claims = {claim.document: claim.id for _, claim in reversed(stack.parts)}
    assert sum(address("claim", id).replace("&", "&amp;") in drawing for id in claims.values()) == 3
    assert any(len(row.reports) == 3 for row in graph_rows(web))


def test_an_origin_that_repeats_another_hangs_on_it_by_a_broken_line(demo: Kept) -> None:
    series = next(s for s in demo.series if any(f.kind == "echo" for f in s.findings))
    web = series_web(series, demo.known)
    broken = [way for way in web.ways if way.repeats]
    assert broken
    dependent = {f"o:{o.entity.key}" for o in series.origins if not o.independent}
    assert {way.target for way in broken} <= dependent
    assert "line dashed" in series_graph(series, demo.known)


def test_a_name_that_comes_up_again_closes_a_circle() -> None:
    end = Trace("Ring Times", "origin", None, None, None, "named before: the chain runs in a circle")
    other = Trace("Other Post", "report", None, "d2", "2031-01-02", "", (end,))
    trace = Trace("Ring Times", "report", None, "d1", "2031-01-03", "", (Trace("Other Post", "origin", None, None, None, "", (other,)),))
    web = claim_web(trace)
    assert any(way.circle for way in web.ways) and all(stop.circle for stop in web.stops if stop.label == "Ring Times")
    drawing = claim_graph(trace)
    assert f">{vocabulary('en').say('circle')}<" in drawing and "ring" in drawing
    straight = replace(trace, children=(Trace("Police", "origin", None, None, None, ""),))
    assert not any(stop.circle for stop in claim_web(straight).stops)


def many(demo: Kept, count: int) -> tuple[Series, Known]:
    """A series of so many reports: one claim printed by all, with two chains."""
    document, claim = next((d, c) for d, c in demo.known.values() if len(c.attribution.steps) == 2)
    known = {}
    for n in range(count):
        steps = claim.attribution.steps[: 1 + n % 2]
        twin = replace(document, id=f"d{n:03}", source=f"paper-{n}.txt", publisher=f"Paper {n}", published=f"2031-01-{1 + n % 28:02}")
        known[f"c{n:03}"] = (twin, replace(claim, id=f"c{n:03}", document=twin.id, attribution=replace(claim.attribution, steps=steps)))
    members = tuple(Member(id, d.id, d.source, 0, 1, "stock") for id, (d, _) in known.items())
    origin = Origin(Entity("x", claim.attribution.steps[0].source.label), tuple(known))
    return Series("s1", "s1", "many", "troops", "person", "stock", None, None, members, (origin,), 1, False, ()), known


@pytest.mark.parametrize("count", [1, 2, 15, 60])
def test_many_reports_are_bundled_and_none_is_lost(demo: Kept, count: int) -> None:
    series, known = many(demo, count)
    web = series_web(series, known)
    assert sum(stop.role == "report" for stop in web.stops) <= 14
    assert {c.id for stop in web.stops if stop.role == "report" for _, c in stop.parts} == set(known)
    rows = graph_rows(web)
    assert {report for row in rows for _, report, _ in row.reports} == {f"d{n:03}" for n in range(count)}
    root = ET.fromstring(series_graph(series, known, href=address))
    assert float(root.get("height") or 0) < 900
    titles = " ".join(title.text or "" for title in root.iter(f"{SVG}title"))
    assert all(f"Paper {n}," in titles for n in range(count))


# -- who does what to whom ---------------------------------------------------------------------------------------


def test_a_system_says_what_its_claims_say(demo: Kept) -> None:
    made = system(demo.series, demo.known)
    by_id = {series.id: series for series in demo.series}
    nodes = {place.key: {part for part, _ in place.parts} | {""} for place in made.nodes}
    for one in (*made.flows, *made.stocks):
        item = one.item
        series = by_id[item.series]
        here = [demo.known[m.claim][1].quantity for m in series.members]
        bounds = {bound for q in here for bound in (q.low, q.high) if bound is not None}
        assert item.low in bounds and item.high in bounds and item.low <= item.high
        assert item.claims <= len(series.members) and item.origins <= max(1, series.independent)
        assert not item.disputed or series.contradicted or any(f.kind == "contradiction" for f in series.findings)
    for flow in made.flows:
        assert flow.giver != flow.receiver
    for end in (end for flow in made.flows for end in (flow.giver, flow.receiver)):
        assert end.part in nodes[end.node]
    for stock in made.stocks:
        assert stock.at.part in nodes[stock.at.node]
    assert len(system_rows(made)) == len(made.flows) + len(made.stocks)


def test_what_is_too_light_is_counted_not_drawn(demo: Kept) -> None:
    made = system(demo.series, demo.known)
    assert len(made.flows) <= 10 and len(made.stocks) <= 12 and made.lighter > 0
    assert vocabulary("en").say("lighter", count=made.lighter) in system_svg(made)
    assert system([], demo.known).nodes == () and ET.fromstring(system_svg(system([], demo.known))) is not None


def test_every_moment_shows_one_state_of_each_figure(demo: Kept) -> None:
    made = system(demo.series, demo.known)
    assert list(made.moments) == sorted(set(made.moments)) and len(made.moments) > 3
    for one in (*made.flows, *made.stocks):
        states = one.item.states
        for day in made.moments:
            assert sum(state.since <= day <= state.until for state in states) == (bool(states) and day >= states[0].since)
    root = ET.fromstring(system_svg(made, address))
    assert (root.get("data-moments") or "").split() == list(made.moments)
    assert {a.get("data-series") for a in root.iter(f"{SVG}a")} == {one.item.series for one in (*made.flows, *made.stocks)}
    assert any(element.get("class") == "then" for element in root.iter())


STORY = (
    "en 2031-01-05: Canada sent 3,000 soldiers to Norway, the Norwegian defence ministry said.",
    "en 2031-02-07: Canada sent 3,500 soldiers to Norway in January, the Canadian army said. 400 Canadian soldiers were killed in Norway.",
    "en 2031-03-02: About 1,200 Canadian soldiers returned to Canada in February, the Canadian army said.",
    "en 2031-03-09: Norway pays about 900 dollars a month for each of the Canadian soldiers, the newspaper Aftenposten reported.",
    "en 2031-03-11: The prime minister promised 20 million dollars in aid. In Norway 2,500 Canadian soldiers are stationed, he said.",
)


def made_of(*texts: str) -> tuple[list[Series], Known]:
    reports_read = read(*texts)
    known = {claim.id: (report.document, claim) for report in reports_read for claim in report.claims}
    return list(link(reports_read, (), {}).series), known


def test_who_gives_and_who_receives_is_read_from_status_actor_and_place() -> None:
    series, known = made_of(*STORY)
    made = system(series, known)
    moves = {(f.giver.node, f.receiver.node, f.item.what, f.item.part, f.read) for f in made.flows}
    assert moves == {
        ("CA", "NO", "people", "sent", ""),
        ("NO", "CA", "people", "returned", ""),
        ("NO", "CA", "money", "paid", "receiver"),
    }
    there = {(s.at.node, s.item.kind, s.item.part) for s in made.stocks}
    assert ("NO", "killed", "lost") in there and ("NO", "troops", "there") in there
    assert ("NO", "aid", "paid") in there, "who is named by a role only stands in the country of the story"
    assert {place.label for place in made.nodes} == {"Canada", "Norway"}
    assert "dotted" in system_svg(made)
    lines = [row.what for row in system_rows(made)]
    assert lines[0].startswith("Canada → Norway: Troops sent, ") and any(line.startswith("Norway → Canada: Paid, ") for line in lines)


def test_an_end_is_taken_from_a_sentence_only_between_those_who_have_to_do_with_each_other() -> None:
    series, known = made_of(STORY[3])
    made = system(series, known)
    assert not made.flows and [(s.at.node, s.item.part) for s in made.stocks] == [("NO", "paid")]


def test_every_language_can_tell_the_system(demo: Kept) -> None:
    told = {lang: system_rows(system(demo.series, demo.known, lang)) for lang in languages()}
    assert len({len(rows) for rows in told.values()}) == 1
    assert len({tuple(row.what for row in rows) for rows in told.values()}) == len(languages())


def test_the_seeds_show_troops_arms_and_money_between_two_countries_and_the_front(seeds: Kept) -> None:
    made = system(seeds.series, seeds.known)
    moves = {(f.giver.node, f.receiver.node, f.item.what, f.item.part) for f in made.flows}
    assert {
        ("KP", "RU", "people", "sent"),
        ("RU", "KP", "people", "returned"),
        ("KP", "RU", "goods", "sent"),
        ("RU", "KP", "money", "paid"),
    } <= moves
    assert {"containers", "shells"} <= {f.item.kind for f in made.flows if (f.giver.node, f.receiver.node) == ("KP", "RU")}
    assert "Kursk Oblast" in {name for place in made.nodes if place.key == "RU" for _, name in place.parts}
    there = [s for s in made.stocks if s.at.node == "RU" and s.item.kind == "troops"]
    assert any(s.item.names for s in there) and any(s.item.disputed for s in there)
    assert any(s.at.part == "kursk oblast" for s in there)
    assert any(s.item.part == "lost" for s in made.stocks)
    said = {name for one in (*made.flows, *made.stocks) for name in one.item.names}
    assert {"National Intelligence Service", "UK Ministry of Defence", "Open Source Centre"} <= said
    for width in (344, 960):
        root = ET.fromstring(system_svg(made, address, width=width))
        boxes = frames(root)
        assert all(apart(a, b) for i, a in enumerate(boxes) for b in boxes[:i])
