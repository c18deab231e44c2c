"""The story as a system, as records: who and where (nodes), what is said to be there (stocks), what is said to move (flows).

Built from claims alone. A series gives one stock or flow for every part that its claims play: figures of what is there, of what was sent,
of what was lost are told apart by the status of each claim. Nothing is added up or averaged: a stock or flow has the least and the
greatest figure that was given, how many origins stand behind it, and how that looked at every moment at which it changed.

Who gives and who receives: men and things of one country in another came from there; what was sent goes to the place; what came back
comes from where its owner's men are; who pays is the actor. An end that no claim tells is taken from the words of the reports, where
they name one country that has to do with the other end by another claim, and is marked as such; else the figure stands at the end that
is known.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import NamedTuple, TypeVar

from sayso.fold import fold
from sayso.model import Claim, Document, Entity, Known, Mention, Quantity, Series
from sayso.packs.folders import ROOT, languages, toml
from sayso.packs.gazetteer import bare, gazetteer
from sayso.packs.lexicon import Lexicon, patterns
from sayso.pictures.lettering import ends, most_common, name_of, spread, things_of

STOCKS = 12  # lines of figures inside nodes that can be looked at together
FLOWS = 10  # and on arrows
LEAST = 0.2  # of the claims of a series must play a part for it to be drawn by itself
WITHIN = 0.3  # of the claims must name a place inside a country to be drawn there
FOREVER = "9999-12-31"

LOSSES = frozenset(("killed", "wounded", "casualties", "missing", "captured", "damage"))
GOODS = frozenset("shells missiles drones tanks artillery weapons aircraft ships vehicles containers attacks".split())
SITES = frozenset("buildings homes trains flights companies".split())
PAYMENTS = frozenset(("payment", "aid", "loan", "fine"))
SUMS = frozenset(("cost", "budget", "price", "damage"))
MOVES = frozenset(("paid", "promised", "received", "sent"))  # statuses that say that money changes hands
LAND = frozenset(("area", "regions"))
WORD = re.compile(r"[\w’'-]+")


class End(NamedTuple):
    """Where something is or moves: a node, and a part of it (a region, a town) or ''."""

    node: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """How a stock or flow looked from one day to another, both inclusive."""

    since: str
    until: str
    figure: str
    low: Decimal
    high: Decimal
    origins: int


@dataclass(frozen=True, slots=True)
class Item:
    """Figures of one series in one part: what they count, between which figures, on whose say-so, when."""

    series: str
    what: str  # the class: people, goods, money, land, sites
    kind: str
    part: str  # there, lost, sent, planned, returned, paid, taken, made
    thing: str  # what is counted, in words
    owned: str  # the same with whose it is
    actor: str  # the key of whose it is, or ''
    unit: str
    per: str | None
    low: Decimal
    high: Decimal
    figure: str
    claims: int
    origins: int
    names: tuple[str, ...]  # who says so, those counted first
    disputed: bool
    since: str | None
    until: str | None
    states: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class Stock:
    at: End
    item: Item


@dataclass(frozen=True, slots=True)
class Flow:
    giver: End
    receiver: End
    item: Item
    read: str = ""  # the end that is taken from the words of the reports: giver, receiver


@dataclass(frozen=True, slots=True)
class Place:
    """A node: a country or whoever has or does something, with the parts of it that are told apart."""

    key: str
    label: str
    parts: tuple[tuple[str, str], ...] = ()  # key and label


@dataclass(frozen=True, slots=True)
class System:
    lang: str
    nodes: tuple[Place, ...]
    stocks: tuple[Stock, ...]
    flows: tuple[Flow, ...]
    moments: tuple[str, ...]  # the days on which the picture changes
    lighter: int  # figures of less weight that are not drawn
    measures: int  # series that count nothing that is somewhere or moves


Part = tuple[Document, Claim]
Drawn = TypeVar("Drawn", Stock, Flow)


class Group(NamedTuple):
    """The claims of a series that play one part."""

    series: Series
    part: str
    said: tuple[Part, ...]


def system(series: Sequence[Series], known: Known, lang: str = "en") -> System:
    """What moves between whom in a story, the weightiest first, as much as can be looked at."""
    labels: dict[End, str] = {}
    groups: list[Group] = []
    measures = 0
    for one in sorted(series, key=lambda s: (-len(s.members), s.id)):
        found = parted(one, known)
        groups += found
        measures += not found
    abroad = destinations(groups)
    home = home_of(groups)
    plain = [told(group, {}, abroad, home, labels, lang) for group in groups]
    partners: dict[str, set[str]] = {}
    for move in plain:
        if isinstance(move, Flow):
            partners.setdefault(move.giver.node, set()).add(move.receiver.node)
            partners.setdefault(move.receiver.node, set()).add(move.giver.node)
    stocks: list[Stock] = []
    flows: list[Flow] = []
    for made in (told(group, partners, abroad, home, labels, lang) for group in groups):
        if isinstance(made, Flow):
            flows.append(made)
        elif made is not None:
            stocks.append(made)
        else:
            measures += 1
    drawn_flows = weightiest(flows, FLOWS, lambda f: (f.giver.node, f.receiver.node, f.item.what))
    drawn_stocks = weightiest(stocks, STOCKS, lambda s: (s.at, s.item.actor, s.item.kind, s.item.part))
    items = [f.item for f in drawn_flows] + [s.item for s in drawn_stocks]
    return System(
        lang=lang,
        nodes=nodes([*(end for f in drawn_flows for end in (f.giver, f.receiver)), *(s.at for s in drawn_stocks)], labels, lang),
        stocks=tuple(drawn_stocks),
        flows=tuple(drawn_flows),
        moments=tuple(sorted({state.since for item in items for state in item.states})),
        lighter=len(stocks) + len(flows) - len(items),
        measures=measures,
    )


def weightiest(some: Sequence[Drawn], most: int, sort: Callable[[Drawn], object]) -> list[Drawn]:
    """Those with the most claims and origins, of every sort the first before the second of any."""
    ranked = sorted(some, key=lambda one: (-one.item.claims - 2 * one.item.origins, one.item.series, one.item.part))
    seen: Counter[object] = Counter()
    turns = []
    for one in ranked:
        turns.append((seen[sort(one)], one))
        seen[sort(one)] += 1
    return [one for _, one in sorted(turns, key=lambda turn: min(turn[0], 2))][:most]


# -- parts that claims play --------------------------------------------------------------------------------------


def parted(series: Series, known: Known) -> list[Group]:
    """The claims of a series by the part they play; a part that few play is no part of its own."""
    what = class_of(series)
    if not what:
        return []
    here = [known[m.claim] for m in series.members if m.claim in known]
    pays = series.kind in PAYMENTS and any(claim.status in MOVES for _, claim in here)
    played: dict[str, list[Part]] = {}
    for document, claim in here:
        if claim.attribution.modality != "denied":
            played.setdefault(part_of(claim, series, what, pays), []).append((document, claim))
    if not played:
        return []
    main = max(played, key=lambda part: (len(played[part]), part))
    groups: dict[str, list[Part]] = {}
    for part, some in played.items():
        groups.setdefault(part if len(some) >= LEAST * len(here) else main, []).extend(some)
    return [Group(series, part, tuple(some)) for part, some in sorted(groups.items())]


def class_of(series: Series) -> str:
    """What sort of thing a series counts; '' for what is neither somewhere nor moves."""
    if len(series.unit) == 3 and series.unit.isupper():
        return "money" if series.kind in PAYMENTS | SUMS else ""
    if series.kind in LAND:
        return "land"
    if series.unit == "person":
        return "" if series.kind in GOODS else "people"
    return "goods" if series.kind in GOODS else "sites" if series.kind in SITES else ""


def part_of(claim: Claim, series: Series, what: str, pays: bool) -> str:
    """The part that one claim plays, by its status and by what its series counts; ``pays`` where some claim says that money moves."""
    status = claim.status
    if series.kind in LOSSES or status == "lost":
        return "lost"
    if what == "land":
        return "taken" if status == "captured" else "there"
    if status == "captured":
        return "lost"
    if what == "money":
        return "paid" if pays else "there"
    if status in ("returned", "planned"):
        return status
    if status == "produced":
        return "made"
    if status in ("sent", "received", "promised"):
        return "planned" if status == "promised" else "sent"
    if what == "goods" and status == "other":
        return "sent" if abroad_of(series) else "there"
    return "there"


def abroad_of(series: Series) -> bool:
    """Is a thing of one country in another?"""
    actor, place = owner(series), of(series.place)
    return bool(actor and place and actor.node != place.node)


# -- ends --------------------------------------------------------------------------------------------------------


def of(name: Entity | Mention | None) -> End | None:
    """Where a name stands: a country itself, its organs and persons with it, a place within its country, all else by itself."""
    return located(name.label, name.id or "") if name else None


@cache
def located(label: str, id: str) -> End:
    table = gazetteer()
    for name in (id, label):
        folded = fold(name)
        found = table.places.get(folded) or table.names.get(folded)
        if found and found.country:
            return End(found.country, fold(found.label) if found.type == "place" else "")
        if found:
            return End(found.key)
    return End(fold(label))


def owner(series: Series, home: str = "") -> End | None:
    """Whose it is, as a node: a capital speaks for its country, a minister or a company that nobody names for that of the story."""
    end = of(series.actor)
    if end and series.actor and fold(series.actor.label) in bare():
        return End(home) if home else None
    return End(end.node) if end else None


def home_of(groups: Sequence[Group]) -> str:
    """The country in which most of a story is, or ''."""
    where: Counter[str] = Counter()
    for group in groups:
        if there := site(group, {}):
            where[there.node] += len(group.said)
    return max(where, key=lambda node: (where[node], node), default="")


def site(group: Group, labels: dict[End, str]) -> End | None:
    """Where a group of claims is: the place of the series, or a place within it that enough of the claims name."""
    whole = of(group.series.place)
    if group.series.place and whole:
        labels.setdefault(whole, label_of(group.series.place))
    named: Counter[End] = Counter()
    for _, claim in group.said:
        end = of(claim.place)
        if end and end.part and claim.place and (whole is None or end.node == whole.node):
            named[end] += 1
            labels.setdefault(end, label_of(claim.place))
    best = max(named, key=lambda end: (named[end], end), default=None)
    if best and named[best] >= WITHIN * len(group.said):
        return best
    return whole or best


def label_of(name: Entity | Mention) -> str:
    folded = fold(name.label)
    found = gazetteer().places.get(folded) or gazetteer().names.get(folded)
    return found.label if found else name.label


def destinations(groups: Sequence[Group]) -> dict[str, End]:
    """Of every owner the place abroad where most claims put his men: from there come those that return."""
    told_of: dict[str, Counter[End]] = {}
    for group in groups:
        mine, there = owner(group.series), site(group, {})
        if mine and there and mine.node != there.node and class_of(group.series) == "people":
            told_of.setdefault(mine.node, Counter())[there] += len(group.said)
    return {node: max(places, key=lambda end: (places[end], end)) for node, places in told_of.items()}


def told(
    group: Group, partners: Mapping[str, set[str]], abroad: Mapping[str, End], home: str, labels: dict[End, str], lang: str
) -> Stock | Flow | None:
    """A group of claims as a stock or a flow; None where nobody tells whose or where it is."""
    series, part = group.series, group.part
    mine, there = owner(series, home), site(group, labels)
    if mine and series.actor and mine.node != home:
        labels.setdefault(mine, label_of(series.actor))
    made = item(group, class_of(series), lang)
    foreign = bool(mine and there and mine.node != there.node)
    if part in ("sent", "planned", "paid") and mine and there and foreign and (part != "paid" or there_named(group, there)):
        return Flow(mine, there, made)
    if part == "sent" and made.what == "goods" and (there or mine):
        giver = other_end(group, partners, {end.node for end in (mine, there) if end})
        if giver:
            return Flow(giver, there or mine or giver, made, "giver")
    elif part == "paid" and mine:
        receiver = other_end(group, partners, {mine.node})
        return Flow(mine, receiver, made, "receiver") if receiver else Stock(mine, made)
    elif part == "returned" and mine:
        start = there if foreign else abroad.get(mine.node)
        if start:
            return Flow(start, there if there and not foreign else mine, made)
    elif part == "taken" and mine and there and foreign:
        return Flow(there, mine, made)
    at = there or mine
    return Stock(at, made) if at else None


def there_named(group: Group, there: End) -> bool:
    """Do enough claims name the place? Where nothing moves but money, it may be where somebody spoke."""
    return sum(end is not None and end.node == there.node for end in (of(claim.place) for _, claim in group.said)) >= WITHIN * len(
        group.said
    )


def other_end(group: Group, partners: Mapping[str, set[str]], ends_known: set[str]) -> End | None:
    """The one country that has to do with a known end and that most of the sentences name, beside who says so."""
    land = {partner for end in ends_known for partner in partners.get(end, ())}
    votes: Counter[str] = Counter()
    told_of = 0  # claims whose sentence names any of them
    for document, claim in group.said:
        named = countries(claim, document.lang or "en") & (land - ends_known)
        told_of += bool(named)
        if len(named) == 1:
            votes.update(named)
    best = max(votes, key=lambda node: (votes[node], node), default="")
    return End(best) if best and 2 * votes[best] > told_of else None


def countries(claim: Claim, lang: str) -> frozenset[str]:
    """The countries that a sentence names, but for those in the names of its sources and those whose organs they are."""
    text, begin = claim.evidence.text, claim.evidence.start
    for step in claim.attribution.steps:
        source = step.source
        at = source.start - begin if source.start is not None else text.find(source.text)
        if 0 <= at < len(text):
            text = text[:at] + " " * len(source.text) + text[at + len(source.text) :]
    lexicon = atlas(lang if lang in languages() else "en")
    hits, _ = lexicon.hits(WORD.findall(text))
    speaking = {end.node for step in claim.attribution.steps if (end := of(step.source))}
    return frozenset(hit.sense.key for found in hits for hit in found) - speaking


@cache
def atlas(lang: str) -> Lexicon:
    """The countries of one language with its endings: their names, adjectives, people and capitals."""
    folder = ROOT / "lang" / lang
    head = toml(folder / "lang.toml")
    lexicon = Lexicon(frozenset(patterns(head["endings"])), dict(head.get("lengthen", {})))
    for code, value in toml(folder / "countries.toml").items():
        for part in value.split("|"):
            for pattern in patterns(part):
                lexicon.add("country", code, pattern, inflect=True)
    return lexicon


# -- figures and times -------------------------------------------------------------------------------------------


def item(group: Group, what: str, lang: str) -> Item:
    """The figures of a group of claims, who says so, and how that changed."""
    series = group.series
    figures = most_common([claim.quantity for _, claim in group.said])
    low, high = ends(figures)
    here = {claim.id for _, claim in group.said}
    said = [origin for origin in series.origins if here & set(origin.claims) and origin.entity.key]
    counted = [origin for origin in said if origin.independent]
    thing, owned = things_of(series, lang)
    days = [day for part in group.said for day in span(part) if day]
    return Item(
        series=series.id,
        what=what,
        kind=series.kind,
        part=group.part,
        thing=thing,
        owned=owned,
        actor=whose.node if (whose := of(series.actor)) else "",
        unit=figures[0].unit,
        per=figures[0].per,
        low=low,
        high=high,
        figure=spread(figures, lang),
        claims=len(group.said),
        origins=len(counted) or min(1, len(said)),
        names=tuple(name_of(o.entity.label, lang) for o in (*counted, *(o for o in said if not o.independent))),
        disputed=any(f.kind == "contradiction" and here & set(f.claims) for f in series.findings),
        since=min(days, default=None),
        until=max(days, default=None),
        states=states(group, lang),
    )


def states(group: Group, lang: str) -> tuple[State, ...]:
    """The figures as they stood from day to day: those told for a day, else those told last before it."""
    told_for = [(since, until or since, claim) for document, claim in group.said for since, until in [span((document, claim))] if since]
    starts = sorted({since for since, _, _ in told_for})
    unit = most_common([claim.quantity for _, claim in group.said])[0].unit
    found: list[tuple[str, list[Quantity], set[str]]] = []
    for start in starts:
        now = [claim for since, until, claim in told_for if since <= start <= until and claim.quantity.unit == unit]
        if not now:
            continue
        origins = {o.entity.key for o in group.series.origins if o.independent and set(o.claims) & {claim.id for claim in now}}
        found.append((start, [claim.quantity for claim in now], origins))
    kept: list[tuple[str, str, Decimal, Decimal, int]] = []
    for start, figures, origins in found:
        row = (start, spread(figures, lang), *ends(most_common(figures)), max(1, len(origins)))
        if not kept or kept[-1][1:] != row[1:]:
            kept.append(row)
    until = [before(row[0]) for row in kept[1:]] + [FOREVER]
    return tuple(State(s, u, text, low, high, count) for (s, text, low, high, count), u in zip(kept, until, strict=True))


def span(part: Part) -> tuple[str | None, str | None]:
    """The outer days of a claim, else those of its report."""
    document, claim = part
    if claim.time and (claim.time.start or claim.time.end):
        return claim.time.start or claim.time.end, claim.time.end
    if not document.published:
        return None, None
    whole = document.published
    return (whole + "-01-01"[len(whole) - 4 :] if len(whole) in (4, 7) else whole[:10]), None


def before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def nodes(named: Iterable[End], labels: dict[End, str], lang: str) -> tuple[Place, ...]:
    """The nodes in the order in which they are named, each with the parts that something is in, as the language calls them."""
    found: dict[str, dict[str, str]] = {}
    for end in named:
        parts = found.setdefault(end.node, {})
        if end.part:
            parts.setdefault(end.part, name_of(labels.get(end, end.part), lang, place=True))
    return tuple(Place(key, name_of(country(key) or labels.get(End(key), key), lang), tuple(parts.items())) for key, parts in found.items())


def country(code: str) -> str:
    found = gazetteer().names.get(fold(code))
    return found.label if found and found.type == "country" else ""
