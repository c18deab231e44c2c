"""Who stands behind the claims of a series: origins, which of them only repeat another, and how late a figure was passed on.

An origin is independent when its figure is its own and surely of the series. It repeats another where it is named less closely (an
outlet for the office that it quotes, 'officials' for the ministry) and its figures are the other's. Where no report names anybody, one
origin that is not named stands behind them all: nobody can tell two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from datetime import date
from itertools import pairwise
from math import inf
from typing import NamedTuple

from sayso.link.entities import Sources
from sayso.link.fits import strangers
from sayso.link.series import Item, gap
from sayso.link.values import digits, overlap, same
from sayso.model import Entity, Finding, Origin

UNNAMED = Entity("", "no source named")
OUTLET, GENERIC, ROLE, PERSON, OFFICE, BODY = range(6)  # how closely a source is named, the least closely first
NEAR = 1.25  # times the lesser, within which two figures are near
CLOSE = 1.1  # times the lesser, within which an office may be meant
LATE = 7  # days after which passing a figure on is late


class Echo(NamedTuple):
    """An origin that repeats another: whom, how, and how sure that is."""

    whom: str
    how: str
    score: float


def origins(group: Sequence[Item], sources: Sources, disputed: Set[str] = frozenset()) -> tuple[tuple[Origin, ...], list[Finding]]:
    """The origins of a series, those that repeat another marked, and echoes, circles and delays with their reasons.

    ``disputed``: claims that stand against another in the series, so they are surely of it.
    """
    said, entity = spoken(group, sources)
    ring, rings = circles(group, sources)
    if not said:
        return (Origin(UNNAMED, tuple(i.claim.id for i in group)),), late(group)
    found_echoes = echoes(said, entity, sources)
    sure = {key for key in said if not disputed.isdisjoint(i.claim.id for i in said[key])}
    strange = apart(said, group, {*found_echoes, *ring}) - sure
    found = tuple(
        Origin(
            entity[key],
            tuple(i.claim.id for i in said[key]),
            key not in found_echoes and key not in ring and key not in strange,
            found_echoes[key].whom if key in found_echoes else None,
        )
        for key in sorted(said, key=lambda k: (-len(said[k]), entity[k].label, k))
    )
    if len(found) - len(found_echoes) == 1 and (hidden := rejected(group)):
        found = (*found, Origin(UNNAMED, tuple(i.claim.id for i in hidden)))
    told = []
    for key in sorted(found_echoes):
        other, how, score = found_echoes[key]
        claims = tuple(sorted(i.claim.id for i in (*said[key], *said[other])))
        told.append(Finding("echo", claims, f"{entity[key].label} {how} {entity[other].label}: {quoted(said[key])}", score))
    for key in sorted(strange - found_echoes.keys() - ring.keys()):
        why = f"{entity[key].label} may speak of something else than the others: {quoted(said[key])}"
        told.append(Finding("definition", tuple(sorted(i.claim.id for i in said[key])), why, 0.3))
    return found, [*told, *rings, *late(group)]


def apart(said: Mapping[str, Sequence[Item]], group: Sequence[Item], repeating: Set[str]) -> frozenset[str]:
    """The origins that may speak of something else, as long as one that repeats nobody is left."""
    found = strangers(said, group)
    return found if set(said) - found - repeating else frozenset()


def rejected(group: Sequence[Item]) -> list[Item]:
    """Denials of a figure that no report of the series gives: somebody must have given it, whom nobody names."""
    denied = [i for i in group if i.origin and i.claim.attribution.modality == "denied"]
    return [i for i in denied if not any(same(i.worth, j.worth) for j in group if j not in denied)]


def spoken(group: Sequence[Item], sources: Sources) -> tuple[dict[str, list[Item]], dict[str, Entity]]:
    """The claims of every named origin, by its key, and who that is."""
    said: dict[str, list[Item]] = defaultdict(list)
    entity: dict[str, Entity] = {}
    for item in group:
        first = item.claim.attribution.origin
        if first is not None:
            source = sources.of(first)
            entity[source.key] = source
            said[source.key].append(item)
    return dict(said), entity


def behind(group: Sequence[Item], sources: Sources) -> dict[str, str]:
    """Every named origin and the one whose figures it gives: itself, where it repeats nobody."""
    said, entity = spoken(group, sources)
    found_echoes = echoes(said, entity, sources)
    ring, _ = circles(group, sources)
    out = {}
    for key in said:
        root = key
        while root in found_echoes:
            root = found_echoes[root].whom
        root = ring.get(root, root)
        out[key] = root
    return out


class Said(NamedTuple):
    """What the named origins of a series said, who they are, and how closely each is named."""

    claims: dict[str, list[Item]]
    entity: dict[str, Entity]
    rank: dict[str, int]
    sources: Sources


def echoes(claims: dict[str, list[Item]], entity: dict[str, Entity], sources: Sources) -> dict[str, Echo]:
    """Which origins repeat another, why, and how sure that is."""
    said = Said(claims, entity, {key: rank(entity[key], sources) for key in claims}, sources)
    out: dict[str, Echo] = {}
    for key in sorted(claims, key=lambda k: (said.rank[k], k)):
        near = NEAR if said.rank[key] == GENERIC else 1.0
        anyone = [k for k in sorted(claims) if k != key and not leads(k, key, out) and not side_by_side(claims[key], claims[k], near)]
        others = [k for k in anyone if friendly(entity[key], entity[k], sources)]
        if echo := repeats(key, others, said):
            out[key] = echo
        elif (
            said.rank[key] > GENERIC
            and telling(claims[key])
            and (given := next((k for k in anyone if handed_on(claims[key], claims[k])), None))
        ):
            out[key] = Echo(given, "may have its figure from", 0.4)  # of whatever country: a ministry that tells a magnitude
    return out


def repeats(key: str, others: Sequence[str], said: Said) -> Echo | None:
    """Whom an origin repeats: who is named more closely and gives its figures, or whose name or office it stands for."""
    mine, level, sources = said.claims[key], said.rank[key], said.sources
    closer = [k for k in others if said.rank[k] > level]
    best = max(closer, key=lambda k: (shared(mine, said.claims[k]), len(said.claims[k]), said.rank[k], k), default=None)
    score = shared(mine, said.claims[best]) if best else 0.0
    if best and score == 1 and (level <= GENERIC or borrowed(mine, said.claims[best], sources.speaks(said.entity[key]))):
        return Echo(best, "gives the figure of", 0.8)
    if best and score > 0 and level == GENERIC and sources.official(said.entity[key]):
        return Echo(best, "says nothing against", 0.6)
    if level > GENERIC:
        named = [k for k in others if said.rank[k] >= level and sources.called(said.entity[key], said.entity[k])]
        if len(named) == 1:
            return Echo(named[0], "may be no other than", 0.5)
    elif level == GENERIC and sources.official(said.entity[key]) and (office := hidden(key, closer, said)):
        return office
    if given := next((k for k in others if level > GENERIC and handed_on(mine, said.claims[k])), None):
        return Echo(given, "may have its figure from", 0.4)
    twin = next((k for k in others if said.rank[k] == level and k > key and renamed(key, k, said)), None)
    return Echo(twin, "may be another name for", 0.5) if twin else None


def hidden(key: str, closer: Sequence[str], said: Said) -> Echo | None:
    """The office behind 'officials' or a country: the only one of the series, or the one whose figure is near."""
    apart = {k: distance(said.claims[key], said.claims[k]) for k in closer}
    state = [k for k in closer if said.sources.official(said.entity[k])]
    land = said.sources.country(said.entity[key])
    state = [k for k in state if land and said.sources.country(said.entity[k]) == land] or state
    nearest = min(state, key=lambda k: (apart[k], k), default=None)
    if nearest and (apart[nearest] <= CLOSE or len(state) == 1):
        return Echo(nearest, "may stand for no other office than", 0.5)
    if not state and len(closer) == 1 and said.rank[closer[0]] == BODY:
        return Echo(closer[0], "may stand for no other than", 0.4)
    return None


def borrowed(mine: Sequence[Item], others: Sequence[Item], speaks: bool) -> bool:
    """May a role or a person have an office's figure from there: another report says so, and the figure is no chance?"""
    return not told_together(mine, others) and (telling(mine) or speaks) and not given_before(mine, others)


def given_before(mine: Sequence[Item], others: Sequence[Item]) -> bool:
    """Was a figure given days before the others are first told to have given it? Then it is not from them."""
    for i in mine:
        since = min((j.published or "" for j in others if same(i.worth, j.worth) and day(j.published)), default="")
        if since and day(i.published) and (date.fromisoformat(since) - date.fromisoformat(i.published or "")).days >= LATE:
            return True
    return False


def handed_on(mine: Sequence[Item], others: Sequence[Item]) -> bool:
    """Is a source's only figure what several reports have from another, and no report names both for it?"""
    if len(mine) > 1 or told_together(mine, others):
        return False
    return len({j.doc for j in others if same(mine[0].worth, j.worth) and agreed(mine[0], j)}) > 1


def renamed(key: str, twin: str, said: Said) -> bool:
    """May two that nobody can tell apart be one: officials and sources with one figure, a body that another language calls otherwise?"""
    mine, others = said.claims[key], said.claims[twin]
    if told_together(mine, others):
        return False
    if said.rank[key] == GENERIC:
        return shared(mine, others) > 0
    if said.rank[key] == PERSON or said.sources.person(said.entity[twin]):
        one, two = said.sources.offices(said.entity[key]), said.sources.offices(said.entity[twin])
        if one and two and not one & two:
            return False  # a mayor and the spokesman of the fire service
    known = said.sources.known(said.entity[key]) and said.sources.known(said.entity[twin])
    strange = not known and not {i.lang for i in mine} & {i.lang for i in others}
    return strange and telling(mine) and 1 in (shared(mine, others), shared(others, mine))


def leads(start: str, goal: str, repeats: Mapping[str, Echo]) -> bool:
    """Does one repeat the other already, over however many?"""
    while start in repeats:
        start = repeats[start].whom
        if start == goal:
            return True
    return False


def shared(mine: Sequence[Item], others: Sequence[Item]) -> float:
    """Do others give all of an origin's figures too? 1 where they are the same, 0.5 where they are near and can hold together, else 0."""
    mine = [i for i in mine if i.claim.attribution.modality != "denied"] or mine
    mine = [i for i in mine if any(i.worth.unit == j.worth.unit for j in others)] or mine  # one sum in another currency says nothing
    hits = [any(same(i.worth, j.worth) and agreed(i, j) for j in others) for i in mine]
    if all(hits):
        return 1.0
    near = [hit or any(together(i, j) for j in others) for i, hit in zip(mine, hits, strict=True)]
    return 0.5 if all(near) else 0.0


def together(a: Item, b: Item) -> bool:
    """Can both hold, and are they near each other?"""
    return a.worth.unit == b.worth.unit and overlap(a.worth, b.worth) and agreed(a, b) and distance((a,), (b,)) <= NEAR


def distance(mine: Sequence[Item], others: Sequence[Item]) -> float:
    """How many times the lesser the greater figure is, of the nearest pair."""
    pairs = [sorted((abs(i.worth.stated), abs(j.worth.stated))) for i in mine for j in others if i.worth.unit == j.worth.unit]
    return min((high / low if low else inf for low, high in pairs), default=inf)


def telling(said: Sequence[Item]) -> bool:
    """Are the figures ones that two sources seldom give by chance? No single round number."""
    return any(digits(i.value.stated) > 1 for i in said) or len(said) > 1


def told_together(mine: Sequence[Item], others: Sequence[Item]) -> bool:
    """Does one report name both for the figure? Then it holds them for two."""
    return bool({i.doc for i in mine} & {j.doc for j in others})


def agreed(a: Item, b: Item) -> bool:
    """Does neither reject what the other says?"""
    return (a.claim.attribution.modality == "denied") == (b.claim.attribution.modality == "denied")


def side_by_side(mine: Sequence[Item], others: Sequence[Item], near: float) -> bool:
    """Does one report set two sources against each other, with figures that cannot both hold and are not even near?"""
    here: dict[str, list[Item]] = defaultdict(list)
    for j in others:
        here[j.doc].append(j)
    return any(i.worth.unit == j.worth.unit and opposed(i, j, near) for i in mine for j in here.get(i.doc, ()))


def opposed(a: Item, b: Item, near: float) -> bool:
    return not agreed(a, b) or not (overlap(a.worth, b.worth) or distance((a,), (b,)) <= near)


def rank(source: Entity, sources: Sources) -> int:
    """How closely a source is named: an outlet that passes on, a word that any office may hide behind, a bare role or body, a name."""
    if sources.outlet(source):
        return OUTLET
    if sources.generic(source):
        return GENERIC
    if sources.vague(source):
        return OFFICE if sources.body(source) else ROLE
    return PERSON if sources.person(source) else BODY


def friendly(a: Entity, b: Entity, sources: Sources) -> bool:
    """May one be the other, named less closely? Not of two countries."""
    one, two = sources.country(a), sources.country(b)
    return one is None or two is None or one == two


def circles(group: Sequence[Item], sources: Sources) -> tuple[dict[str, str], list[Finding]]:
    """Sources that cite each other for the same series, in a ring: none of them can be the first, so only one of a ring is counted.
    Those left out with the one kept, and the findings."""
    cites: dict[str, set[str]] = defaultdict(set)
    label: dict[str, str] = {}
    claims: dict[tuple[str, str], str] = {}
    for item in group:
        chain = [sources.of(step.source) for step in item.claim.attribution.steps]
        for first, later in pairwise(chain):
            if first.key != later.key:
                cites[later.key].add(first.key)
                label[first.key], label[later.key] = first.label, later.label
                claims.setdefault((later.key, first.key), item.claim.id)
    out = []
    ring: dict[str, str] = {}
    for start in sorted(cites):
        found = way(start, start, cites, (start,))
        if found and min(found) == start:
            told = tuple(sorted({claims[a, b] for a, b in pairwise((*found, start))}))
            out.append(
                Finding("circle", told, f"{label[start]} cites " + ", which cites ".join(label[k] for k in (*found[1:], start)), 0.9)
            )
            ring |= dict.fromkeys(found[1:], start)
    return ring, out


def way(here: str, goal: str, cites: Mapping[str, set[str]], been: tuple[str, ...]) -> tuple[str, ...] | None:
    for there in sorted(cites.get(here, ())):
        if there == goal:
            return been
        if there not in been and (found := way(there, goal, cites, (*been, there))):
            return found
    return None


def late(group: Sequence[Item]) -> list[Finding]:
    """The figure that was passed on longest after it was first reported: one finding a series, with the days between."""
    figures: dict[tuple[float, str], list[Item]] = defaultdict(list)
    for item in group:
        if day(item.published) and digits(item.value.stated) > 1:
            figures[item.value.stated, item.value.unit].append(item)
    found: list[tuple[int, str, str, str]] = []
    for some in figures.values():
        a = min(some, key=lambda i: (i.published or "", i.claim.id))
        later = [i for i in some if i.doc != a.doc and not gap(a, i)]
        b = max(later, key=lambda i: (i.published or "", i.claim.id), default=None)
        if b is None:
            continue
        days = (date.fromisoformat(b.published or "") - date.fromisoformat(a.published or "")).days
        if days >= LATE:
            held = f"held on {a.until}, " if day(a.until) and (a.until or "") <= (a.published or "") else ""
            why = f"‘{b.claim.quantity.span.text}’: {held}first reported on {a.published}, again on {b.published}, {days} days later"
            found.append((-days, a.claim.id, b.claim.id, why))
    if not found:
        return []
    days, first, last, why = min(found)
    return [Finding("late", (first, last), why, min(1.0, 0.3 - days / 100))]


def day(text: str | None) -> bool:
    return bool(text) and len(text or "") == 10


def quoted(said: Sequence[Item]) -> str:
    """The words of the first figures of an origin."""
    words = list(dict.fromkeys(f"‘{i.claim.quantity.span.text}’" for i in said))
    return ", ".join(words[:3]) + (" …" if len(words) > 3 else "")
