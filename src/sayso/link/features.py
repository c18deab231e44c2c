"""How much speaks for two claims being of one quantity: named features, each with its weight.

Every feature is one line of :data:`WEIGHTS`, named in the words in which it is given as a reason; the sum over a pair says how much
speaks for one quantity. A feature belongs to a *facet* of the pair (what is counted, where, whose, when, …). A facet looks at few
fields of a claim, so it is weighed once for each distinct pair of them, however many claims share them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from math import inf
from typing import NamedTuple

from sayso.link.items import FATES, RUNNING, Item, days, gap, short, twins
from sayso.link.names import same_name
from sayso.link.values import digits, money, overlap, ratio, rounded, same
from sayso.packs.gazetteer import alike

# What happens on a day and is over: another day is another figure. All other counts may run on.
DATED = frozenset(("participants", "arrested", "rainfall", "wind", "temperature", "magnitude", "depth", "attacks", "voters", "price"))
SINGLE = frozenset(("magnitude", "depth", "area", "mass", "volume", "water_level", "distance", "missing"))  # seldom two in a story
FEW = 3  # figures of one kind in a report, above which one more says little
SEASON = 60  # days from which a figure is one of a season or a year, not of an event
HEAD = 150  # characters at the head of a report, in which its chief figures stand
GENERAL = frozenset(("other", "people", "share", "change"))  # kinds that say little of what is counted
LOOSE = frozenset(("other", "people"))  # kinds that any other may hide behind, where a reader did not see what is counted
STATES = frozenset(("downed", "gusts", "both", "capacity", "speakers"))  # groups of which no figure speaks that does not say so
APART = frozenset(("killed", "wounded", "casualties"))  # kinds that never mix, whatever else speaks for it
LIGHT = 0.2  # how much a pair counts in a mean that says nothing: sums that cannot be compared, kinds that may be anything

WEIGHTS: dict[str, float] = {
    "two figures of one story": -0.9,
    # what is counted
    "the same kind": 0.6,
    "the same kind, of which a story has one": 1.8,
    "the same kind, which says little": -0.6,
    "kinds that are read for each other": -0.5,
    "one kind says little": -0.3,
    "two fates": -3.5,
    "kinds that are seldom one": -1.0,
    "one counts persons": -0.9,
    "kinds that say little of each other, and two figures": -3.0,
    "words in common": 0.8,
    "no words in common": -0.2,
    "no words in common, and the kinds say little": -0.1,
    "both count the same people": -0.1,
    "two kinds of people": -3.0,
    "one counts some kind of people": -0.3,
    "one counts what is in some state": -2.5,
    "a part and a whole": -0.6,
    "two parts": 0.7,
    # where
    "the same place": 1.2,
    "no place is named": 0.3,
    "one names no place": 1.0,
    "two countries, both stated": -4.0,
    "two countries": -1.5,
    "one place lies in the other": 0.6,
    "a part of the place has less": 0.0,
    "what is here and what is in all": -0.4,
    "a place that is not known": -0.3,
    "a place that is not known, and a country": -0.1,
    "two places of a country, both stated": -1.0,
    "two places of a country": -0.8,
    # whose
    "the same actor": 0.8,
    "no actor is named": 0.3,
    "one names no actor": 0.4,
    "one counts the people of a country": 0.0,
    "two countries act": -0.8,
    "two actors": -0.3,
    # of what nature
    "what is there and what has come": -1.0,
    "a rate and an amount": -2.5,
    "a plan and a fact": -0.5,
    "two natures": 0.7,
    "the same status": 0.3,
    "per different units": -0.5,
    "what is new and a total": -2.0,
    "what is new, and what is not said to be": -0.8,
    # when
    "one gives no time": 0.0,
    "the times meet": 0.7,
    "two stated days of what is over in a day": -5.0,
    "two days of what is over in a day": -0.3,
    "some days apart": 0.7,
    "some weeks apart": 0.0,
    "months apart, of what is over": -2.0,
    "months apart": 0.1,
    "a season and a day": -1.2,
    # how many
    "the same figure": 3.2,
    "the same figure, of two digits": 3.4,
    "the same figure, of many digits": 3.4,
    "one figure is the other rounded": 0.5,
    "a toll that has grown since": 0.7,
    "a toll that was greater before": -1.1,
    "a vague figure": 0.8,
    "figures that come near": 0.5,
    "figures of one size": -0.4,
    "figures of two sizes": -0.7,
    "figures far apart": -2.8,
    "sums that cannot be compared": -0.3,
    # what stands beside them
    "the same figure stands beside both": 0.4,
    "the same names stand in both sentences": 0.4,
    # who says so
    "the same origin": 0.4,
    "the same origin, of what runs on": 0.4,
    # what stands out in both reports
    "both stand at the head of their reports": 0.5,
    "the greatest of its kind in both reports": 0.7,
    "the greatest of its kind in one report only": -0.3,
    "the only one of its kind in both reports": 1.0,
    "the only one of its kind, and one of a few": 0.4,
    "the only one of its kind, and one of many": -2.0,
    # side by side in a report
    "one sum in two currencies": 4.0,
    "two sums in one report": -5.0,
    "one disputes or replaces the other": 1.3,
    "one was the other before": 2.0,
    "two sources in one sentence": 2.0,
    "two sources in neighbouring sentences": 1.8,
    "a word sets one against the other": 0.9,
    "a whole and its part, side by side": -3.0,
    "two times in one report": -0.7,
    "one sentence gives both": -1.0,
    "one report gives both": -0.6,
    "one sentence gives both, in other words": -2.0,
    "one report gives both, in other words": -1.0,
    "one source gives both in a sentence, in other words": -9.0,
    "one source gives both, in other words": -1.5,
    "far apart in a report, and the kinds say little": -1.6,
}
SAME = frozenset(("the same figure", "the same figure, of two digits", "the same figure, of many digits"))
ASIDE = frozenset(("two sources in one sentence", "two sources in neighbouring sentences"))  # a report sets two sources side by side
UNCOMPARED = "sums that cannot be compared"
UNTOLD = "kinds that say little of each other, and two figures"
EXCLUDED = "kinds that are never one"
SCORES = WEIGHTS | {EXCLUDED: -inf}


class Pair(NamedTuple):
    """``score`` says how much speaks for one quantity, ``-inf`` where something excludes it; ``weight`` how much that counts in a mean."""

    score: float
    weight: float
    reasons: tuple[str, ...]


def kinds(a: Item, b: Item) -> tuple[str, ...]:
    one, two = a.claim.counted.kind, b.claim.counted.kind
    counts = ("one counts persons",) if a.value.unit != b.value.unit and "person" in (a.value.unit, b.value.unit) else ()
    if one == two:
        if one in GENERAL:
            return ("the same kind, which says little", *counts)
        return ("the same kind, of which a story has one" if one in SINGLE else "the same kind", *counts)
    if two in alike().get(one, ()):
        return ("kinds that are read for each other", *counts)
    if one in LOOSE or two in LOOSE:
        return ("one kind says little", *counts)
    if one in FATES and two in FATES:
        return (EXCLUDED,) if one in APART and two in APART else ("two fates",)
    return ("kinds that are seldom one", *counts)


def wording(a: Item, b: Item) -> tuple[str, ...]:
    if a.lang != b.lang or not a.words or not b.words:
        return ()
    if a.words & b.words:
        return ("words in common",)
    general = a.claim.counted.kind in GENERAL and b.claim.counted.kind in GENERAL
    return ("no words in common, and the kinds say little" if general else "no words in common",)


def scope(a: Item, b: Item) -> tuple[str, ...]:
    """Whom the figures count, and whether one is a part of something."""
    part = ("two parts",) if a.part and b.part else ("a part and a whole",) if a.part or b.part else ()
    if not a.who and not b.who:
        return part
    if not (a.who | b.who).isdisjoint(STATES) and not a.who & b.who:
        return ("one counts what is in some state", *part)
    if not a.who or not b.who:
        return ("one counts some kind of people", *part)
    return ("both count the same people" if a.who & b.who else "two kinds of people", *part)


def places(a: Item, b: Item) -> tuple[str, ...]:
    if a.place == b.place:
        return ("the same place" if a.place else "no place is named",)
    if a.place is None or b.place is None:
        return ("one names no place",)
    sure = a.placed and b.placed and a.home in (None, a.land) and b.home in (None, b.land)
    if a.land and b.land and a.land != b.land:
        return ("two countries, both stated" if sure else "two countries",)
    if inside(a, b) or inside(b, a):
        return ("what is here and what is in all" if a.nature == b.nature == "stock" else "one place lies in the other",)
    if a.land is None or b.land is None:
        if same_name(a.place, b.place):
            return ("the same place",)
        return ("a place that is not known, and a country" if a.place == a.land or b.place == b.land else "a place that is not known",)
    return ("two places of a country, both stated" if sure else "two places of a country",)


def inside(a: Item, b: Item) -> bool:
    """Does the place of the first lie in that of the second?"""
    return a.place != b.place and b.place is not None and a.land == b.place


def actors(a: Item, b: Item) -> tuple[str, ...]:
    if a.actor == b.actor:
        return ("the same actor" if a.actor else "no actor is named",)
    if a.actor is None or b.actor is None:
        return ("one counts the people of a country" if runs(a, b) and len(a.actor or b.actor or "") == 2 else "one names no actor",)
    return ("two countries act" if len(a.actor) == len(b.actor) == 2 else "two actors",)


def natures(a: Item, b: Item) -> tuple[str, ...]:
    per = ("per different units",) if a.claim.quantity.per != b.claim.quantity.per else ()
    if a.tally != b.tally and "new" in (a.tally, b.tally):
        per = ("what is new and a total" if "total" in (a.tally, b.tally) else "what is new, and what is not said to be", *per)
    if a.nature == b.nature:
        return ("the same status", *per) if a.claim.status == b.claim.status else per
    pair = (a.nature, b.nature)
    if "rate" in pair:
        return ("a rate and an amount", *per)
    if "plan" in pair:
        return ("a plan and a fact", *per)
    return ("what is there and what has come" if "stock" in pair and "total" in pair else "two natures", *per)


def times(a: Item, b: Item) -> tuple[str, ...]:
    apart = gap(a, b)
    if apart is None:
        return ("one gives no time",)
    if runs(a, b) and ((season(a) and not season(b)) or (season(b) and not season(a))):
        return ("a season and a day",)
    if apart == 0:
        return ("the times meet",)
    if a.claim.counted.kind in DATED and b.claim.counted.kind in DATED and short(a) and short(b):
        return ("two stated days of what is over in a day" if a.timed and b.timed else "two days of what is over in a day",)
    if apart > 60:
        return ("months apart, of what is over" if runs(a, b) else "months apart",)
    return ("some days apart" if apart <= 10 else "some weeks apart",)


def season(item: Item) -> bool:
    """Does the sentence count over months?"""
    return bool(item.timed and item.since and item.until) and days(item.since, item.until) > SEASON


def origins(a: Item, b: Item) -> tuple[str, ...]:
    if a.origin is None or a.origin != b.origin:
        return ()
    return ("the same origin, of what runs on" if runs(a, b) else "the same origin",)


def runs(a: Item, b: Item) -> bool:
    return a.claim.counted.kind in RUNNING and b.claim.counted.kind in RUNNING


def standing(a: Item, b: Item) -> tuple[str, ...]:
    """Does the figure stand out in both reports?"""
    if a.claim.counted.kind != b.claim.counted.kind or a.claim.counted.kind in GENERAL or a.claim.counted.kind in DATED:
        return ()
    names = ["both stand at the head of their reports"] if a.claim.evidence.start < HEAD and b.claim.evidence.start < HEAD else []
    if a.most and b.most:
        names.append("the greatest of its kind in both reports")
    elif a.most or b.most:
        names.append("the greatest of its kind in one report only")
    few, many = (a.figures, b.figures) if a.figures < b.figures else (b.figures, a.figures)
    if few == 1:
        names.append("the only one of its kind in both reports" if many == 1 else "the only one of its kind, and one of a few")
        if many > FEW:
            names[-1] = "the only one of its kind, and one of many"
    return tuple(names)


def figures(a: Item, b: Item) -> tuple[str, ...]:
    one, two = (a.value, b.value) if a.value.unit == b.value.unit else (a.worth, b.worth)
    if one.unit != two.unit:
        return (UNCOMPARED,)
    if same(one, two):
        n = digits(one.stated)
        size = "the same figure" if n < 2 else "the same figure, of two digits" if n == 2 else "the same figure, of many digits"
        return (size,)
    if one.vague or two.vague:
        return ("a vague figure",)
    apart = ratio(one, two)
    if apart <= 1.6 and (rounded(one, two) or (apart < 1.05 and a.value.unit != b.value.unit)):
        return ("one figure is the other rounded",)
    size = "figures that come near" if apart <= 1.6 else "figures of one size" if apart <= 4 else "figures of two sizes"
    part = (
        a.land is not None
        and a.land == b.land
        and ((inside(a, b) and one.stated < two.stated) or (inside(b, a) and two.stated < one.stated))
    )
    names = [size if apart <= 12 else "figures far apart"]
    if part:
        names.append("a part of the place has less")
    if a.published and b.published and a.published != b.published and apart <= 12 and runs(a, b):
        if (a.published < b.published) == (one.stated < two.stated):
            names.append("a toll that has grown since")
        elif apart > 1.6:
            names.append("a toll that was greater before")
    return tuple(names)


def shared(a: Item, b: Item) -> tuple[str, ...]:
    """What two reports both have beside the figure: another figure, names in its sentence."""
    if a.doc == b.doc:
        return ()
    near = ("the same figure stands beside both",) if not a.near.isdisjoint(b.near) else ()
    return near if a.names.isdisjoint(b.names) else (*near, "the same names stand in both sentences")


def beside(a: Item, b: Item) -> tuple[str, ...]:
    """Two figures of one report: does it tell them apart, or revise, dispute or repeat one?"""
    first, second = a.claim, b.claim
    if a.value.unit != b.value.unit and money(a.value.unit) and money(b.value.unit):
        if twins(a, b):
            return ("one sum in two currencies",)
        if a.worth.unit != b.worth.unit or ratio(a.worth, b.worth) > 1.1:
            return ("two sums in one report",)
        return ()
    if same(a.value, b.value):
        return ()
    sentence = first.evidence == second.evidence
    near = sentence or 0 <= max(first.evidence.start, second.evidence.start) - min(first.evidence.end, second.evidence.end) <= 3
    if near and not {first.attribution.modality, second.attribution.modality}.isdisjoint(("withdrawn", "denied")):
        return ("one disputes or replaces the other",)
    if sentence and a.former != b.former and a.origin == b.origin and first.counted.kind == second.counted.kind not in DATED:
        return ("one was the other before",)
    if near and a.part != b.part and not overlap(a.value, b.value):
        return ("a whole and its part, side by side",)
    if not near and first.counted.kind in GENERAL and second.counted.kind in GENERAL:
        return ("far apart in a report, and the kinds say little",)
    if gap(a, b):
        return ("two times in one report",)
    if a.origin != b.origin:
        later = a if first.quantity.span.start > second.quantity.span.start else b
        against = ("a word sets one against the other",) if near and not sentence and later.contrast else ()
        if not near or not a.origin or not b.origin:
            return against
        return ("two sources in one sentence" if sentence else "two sources in neighbouring sentences", *against)
    if overlap(a.value, b.value):
        return ()
    if a.words & b.words:
        return ("one sentence gives both" if sentence else "one report gives both",)
    if a.origin is None:
        return ("one sentence gives both, in other words" if sentence else "one report gives both, in other words",)
    return ("one source gives both in a sentence, in other words" if sentence else "one source gives both, in other words",)


class Facet(NamedTuple):
    """A side of a pair: its features, and the fields of a claim that they depend on."""

    features: Callable[[Item, Item], tuple[str, ...]]
    fields: Callable[[Item], Hashable]


FACETS = (
    Facet(kinds, lambda i: (i.claim.counted.kind, i.value.unit == "person", i.value.unit)),
    Facet(wording, lambda i: (i.lang, i.words, i.claim.counted.kind in GENERAL)),
    Facet(scope, lambda i: (i.who, i.part)),
    Facet(places, lambda i: (i.place, i.land, i.placed, i.home, i.nature)),
    Facet(actors, lambda i: (i.actor, i.claim.counted.kind in RUNNING)),
    Facet(natures, lambda i: (i.nature, i.tally, i.claim.status, i.claim.quantity.per)),
    Facet(times, lambda i: (i.since, i.until, i.timed, i.claim.counted.kind in DATED)),
    Facet(origins, lambda i: (i.origin, i.claim.counted.kind in RUNNING)),
    Facet(standing, lambda i: (i.claim.counted.kind, i.claim.evidence.start < HEAD, i.most, min(i.figures, FEW + 1))),
)


def compare(a: Item, b: Item) -> Pair:
    """How much speaks for two claims being of one quantity, and why."""
    names, sizes = told(a, b)
    if EXCLUDED in names:
        return Pair(-inf, 1.0, (EXCLUDED,))
    reasons = tuple(f"{WEIGHTS[name]:+.1f} {name}" for name in names if WEIGHTS[name])
    light = sizes[0] not in SAME and (names[0] == UNTOLD or "one kind says little" in names or sizes[0] == UNCOMPARED)
    return Pair(weigh(names), LIGHT if light else 1.0, reasons)


def told(a: Item, b: Item) -> tuple[Sequence[str], Sequence[str]]:
    """All features of a pair, and those of its figures."""
    sizes = figures(a, b)
    if sizes[0] not in SAME and doubtful(kinds(a, b)) > 1:
        return (UNTOLD,), sizes
    names = ["two figures of one story"]
    for facet in FACETS:
        names += facet.features(a, b)
    return [*names, *sizes, *(beside(a, b) if a.doc == b.doc else shared(a, b))], sizes


def evidence(a: Item, b: Item) -> float:
    """How much speaks for two claims being of one quantity, as :func:`compare` without its reasons."""
    return weigh(told(a, b)[0])


def likeness(a: Item, b: Item) -> float:
    """How much speaks for one quantity, whatever the figures are and whether they stand out."""
    names = [name for facet in FACETS[:-1] for name in facet.features(a, b)]
    return WEIGHTS["two figures of one story"] + weigh(names) + (weigh(beside(a, b)) if a.doc == b.doc else 0.0)


def weigh(names: Iterable[str]) -> float:
    total = 0.0
    for name in names:
        total += SCORES[name]
    return total


def doubtful(features: Sequence[str]) -> float:
    """2 where two kinds are seldom one, 1 where one of them says little."""
    return 2.0 if "kinds that are seldom one" in features or "two fates" in features else 1.0 if "one kind says little" in features else 0.0
