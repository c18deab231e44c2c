"""A statement against the ledger: is its figure there, of that source, or another?

Every claim of the ledger that could speak of the same thing is laid beside the statement, aspect by aspect: what is counted, whose it is,
where, when, who says so, how many. An aspect that one of them leaves open clashes with nothing. From that follows how it bears:

- **supports**: the figure agrees, and nothing clashes;
- **contradicts**: all else fits, but the figure is another, or the source denies or withdraws it;
- **differs**: the figure is there, but counted as something else, or elsewhere, at another time, from another source.

Shared words say how likely two sentences speak of the same thing; what is rare in the ledger's reports counts most.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log
from typing import NamedTuple

from sayso.fold import fold
from sayso.link import entities, names
from sayso.link.features import GENERAL
from sayso.link.items import Item, days, gap, items
from sayso.link.values import Value, digits, family, overlap, ratio, same
from sayso.model import Claim, Document, Entity, Evidence, Report, Verdict
from sayso.packs.gazetteer import alike, gazetteer

MOST = 6  # pieces of evidence shown
OTHERS = 2  # of those, how many speak against a statement that is supported
OWN = 0.2  # how much better a figure of the source's own fits than one beside its others
NEWS = 7  # days after which a figure is told as one of the past
FAR = 45  # days beyond which two times are two
ROUGHLY = 5  # and 'dozens', 'thousands' with up to so many times their least
ALIKE = 1.2  # figures with an open side agree up to so many times
NEARBY = 4  # times, up to which another figure is worth showing beside one that agrees
LITTLE = 0.3  # shared by chance: a bare role, words that any report has
NEAR = 0.9  # how far behind the best a contradicting claim may fit

SUPPORTS, CONTRADICTS, DIFFERS = 1.0, 1.4, 1.3  # what must speak for a claim to bear so
UNSURE = 0.6  # how much more where it is not sure that the same is counted
WORDS = {"supports": "supported", "contradicts": "contradicted", "differs": "differently worded"}


class Weighed(NamedTuple):
    """How a claim bears on a statement. ``direct``: it is of the statement's own source, or the statement names none."""

    bearing: str
    direct: bool
    fit: float
    item: Item
    why: str


def check(document: Document, claims: Sequence[Claim], reports: Sequence[Report], series_of: Mapping[str, str]) -> list[Verdict]:
    """A verdict on each figure of a statement. ``reports`` are those that may bear on it, ``series_of`` their claims' series."""
    said = Report(document, tuple(claims))
    sources = entities.Sources([claim for report in (*reports, said) for claim in report.claims], {})
    scales = Scales(said, reports, sources)
    known = items(reports, sources)
    return [verdict(one, known, scales, series_of) for one in items([said], sources)]


def verdict(one: Item, known: Sequence[Item], scales: Scales, series_of: Mapping[str, str]) -> Verdict:
    weighed = [found for other in known if (found := scales.weigh(one, other))]
    weighed.sort(key=lambda w: (-w.fit, w.item.claim.id))
    by: dict[str, list[Weighed]] = {"supports": [], "contradicts": [], "differs": []}
    for found in weighed:
        by[found.bearing].append(found)
    against = [w for w in by["contradicts"] if w.fit >= by["contradicts"][0].fit - NEAR]
    direct = [w for w in against if w.direct]
    sure = any(w.direct for w in by["supports"]) or not direct or (by["supports"] and by["supports"][0].fit >= direct[0].fit + OWN)
    if by["supports"] and sure:
        word, chosen = (
            "supports",
            [*by["supports"][: MOST - OTHERS], *[w for w in against if ratio(one.value, w.item.value) <= NEARBY][:OTHERS]],
        )
    elif direct:
        word, chosen = "contradicts", [*direct[: MOST - OTHERS], *by["supports"][:OTHERS], *by["differs"][:OTHERS]][:MOST]
    elif by["differs"]:
        word, chosen = "differs", [*by["differs"][: MOST - OTHERS], *against[:OTHERS]]
    elif against:
        word, chosen = "contradicts", against[:MOST]
    else:
        return Verdict(one.claim, "not in the ledger", None, ())
    evidence = tuple(Evidence(w.item.claim, w.item.doc, w.bearing, w.why) for w in chosen)
    return Verdict(one.claim, WORDS[word], series_of.get(evidence[0].claim.id), evidence)


class Scales:
    """What the ledger's reports have in common, so that what a statement shares with one of them can be weighed."""

    def __init__(self, said: Report, reports: Sequence[Report], sources: entities.Sources) -> None:
        self._sources = sources
        self._publisher = {r.document.id: who(r.document.publisher or "") for r in (*reports, said)}
        self._words = {c.id: frozenset(words(c.evidence.text)) for r in (*reports, said) for c in r.claims}
        self._whole = {r.document.id: frozenset(w for c in r.claims for w in self._words[c.id]) for r in (*reports, said)}
        self._where = {r.document.id: frozenset(places(r)) for r in reports}
        self._main = {r.document.id: main(r) for r in (*reports, said)}
        self._cited = {r.document.id: [sources.of(s.source).key for c in r.claims for s in c.attribution.steps] for r in reports}
        counted = Counter(w for r in reports for w in self._whole[r.document.id])
        every = len(reports) + 1
        self._rare = {w: log(every / (n + 0.5)) for w, n in counted.items()}
        self._keys: dict[str, frozenset[str]] = {}
        self._spellings: dict[str, frozenset[tuple[str, ...]]] = {}
        self._never = log(every / 0.5)

    def weigh(self, one: Item, other: Item) -> Weighed | None:
        """How a claim bears on the statement; None where it says nothing of it."""
        if family(one.claim.quantity.unit) != family(other.claim.quantity.unit):
            return None
        per = {one.claim.quantity.per, other.claim.quantity.per}
        if len(per - {None}) > 1:
            return None
        clashes: list[str] = []
        fit = self._what(one, other, clashes) + self._whose(one, other, clashes) + self._where_is(one, other, clashes)
        shared = self._shared(one, other)
        fit += self._when(one, other, clashes) + shared
        source, points = self._source(one, other)
        fit += points - (0.2 if len(per) > 1 else 0.0)
        tied = (source in ("same", "passed") and points > LITTLE) or shared >= LITTLE or bool(one.actor and one.actor == other.actor)
        direct = source in ("same", "passed", "unsaid", "cited")
        modality = other.claim.attribution.modality
        if agrees(one.value, other.value):
            exact = same(one.value, other.value)
            fit += 0.25 * min(digits(one.value.stated), 4) if exact else 0.2
            if modality in ("denied", "withdrawn") and modality != one.claim.attribution.modality:
                return Weighed("contradicts", direct, fit, other, f"{modality} there") if fit >= SUPPORTS and not clashes else None
            if source in ("other", "own"):
                clashes.append("in the report's own voice" if source == "own" else "from another source")
            if not clashes:
                telling = digits(one.value.stated) > 2 or source in ("same", "passed") or (one.place and one.place == other.place)
                if fit < SUPPORTS or not (tied or (exact and telling)):
                    return None  # a figure met by chance
                return Weighed("supports", direct and source != "cited", fit, other, told(source, exact))
            if fit < DIFFERS or len(clashes) > 2 or (not exact and any(not c.startswith(("in the report", "from")) for c in clashes)):
                return None  # an agreeing figure of something else, or elsewhere, is chance
            figure = "the same figure" if exact else "an agreeing figure"
            return Weighed("differs", direct, fit, other, f"{figure}, {', '.join(clashes)}")
        if clashes or not tied or modality in ("denied", "withdrawn") or one.value.unit != other.value.unit or grown(one, other):
            return None
        times = ratio(one.value, other.value)
        fit -= 0.0 if times <= 4 else 0.4 if times <= 12 else 1.0 if times <= 100 else 2.0
        if fit < CONTRADICTS + (0.0 if counted_alike(one, other) else UNSURE):
            return None
        why = {"other": "another figure, from another source", "own": "another figure, in the report's own voice"}
        return Weighed("contradicts", direct, fit, other, why.get(source, "another figure"))

    # -- the aspects: how much each speaks for one quantity; what clashes is told ------------------------------

    def _what(self, one: Item, other: Item, clashes: list[str]) -> float:
        mine, its = one.claim.counted.kind, other.claim.counted.kind
        if mine == its:
            if mine in GENERAL and one.lang == other.lang and one.words and other.words and not one.words & other.words:
                return -0.4
            return (0.0 if mine in GENERAL else 0.5) + (0.4 if one.lang == other.lang and one.words & other.words else 0.0)
        if its in alike().get(mine, ()):
            return 0.4 if one.lang == other.lang and one.words & other.words else 0.0
        clashes.append(f"counted as {its}" if its not in GENERAL else f"of ‘{other.claim.counted.text}’")
        return -0.4

    def _whose(self, one: Item, other: Item, clashes: list[str]) -> float:
        if one.actor is None or other.actor is None:
            return 0.0
        if one.actor == other.actor:
            return 0.7
        if len(one.actor) == len(other.actor) == 2 and other.claim.counted.actor:
            clashes.append(f"of {other.claim.counted.actor.label}")
            return -0.7
        return -0.3

    def _where_is(self, one: Item, other: Item, clashes: list[str]) -> float:
        if one.place is None:
            return 0.0
        if other.place is None:
            where = self._where[other.doc]
            if one.land is None or not where or {one.place, one.land} & where:
                return 0.0
            clashes.append("in a report of other places")
            return -0.4
        if one.place == other.place:
            return 0.6 if one.place == one.land else 1.0
        if one.place == other.land or other.place == one.land:
            return 0.5
        if not other.placed and {one.place, one.land} & set(self._main[other.doc]):
            return 0.0  # it is the place that the report is about, and this sentence names none
        if not (one.placed and other.placed) and one.land and one.land == other.land:
            return 0.0
        if other.place == other.land == other.home and {one.place, one.land} & set(self._main[other.doc]):
            return 0.0  # where the source is at home, no more
        if set(names.words(one.place)) & set(names.words(other.place)) and not (one.land and other.land):
            return 0.3  # one sea, one range of mountains
        if other.claim.place:
            clashes.append(f"placed in {other.claim.place.label}")
        return -0.6

    def _when(self, one: Item, other: Item, clashes: list[str]) -> float:
        apart = gap(one, other)
        if apart is None:
            return 0.0
        if apart <= FAR:
            return 0.4 if one.timed and apart == 0 else 0.0
        time = other.claim.time
        clashes.append(f"as of {time.edtf if time else 'another time'}")
        return -0.4

    def _shared(self, one: Item, other: Item) -> float:
        """The words that the two sentences share, by how rare they are; those elsewhere in the report count half."""
        mine, here, there = self._words[one.claim.id], self._words[other.claim.id], self._whole[other.doc]
        every = sum(self._weight(w) for w in mine)
        found = sum(self._weight(w) * (1.0 if w in here else 0.5) for w in mine if w in there)
        return 2.0 * found / every if every else 0.0

    def _weight(self, word: str) -> float:
        return max(0.1, self._rare.get(word, self._never))

    def _source(self, one: Item, other: Item) -> tuple[str, float]:
        """Does the claim go back to the statement's source? ``same``, ``passed`` (on by it), ``loose`` (named less closely), …"""
        said, its = one.claim.attribution.origin, other.claim.attribution.origin
        if said is None:
            return "unsaid", 0.0
        mine = self._sources.of(said)
        through = {self._sources.of(step.source).key for step in other.claim.attribution.steps[1:]}
        bare = self._sources.vague(mine)  # there is police in every town
        if its is not None and mine.key == self._sources.of(its).key:
            return "same", 0.3 if bare else 1.0
        if mine.key in through or self._publisher[other.doc] in self._outlets(mine):
            return "passed", 0.3 if bare else 0.8
        cited = mine.key in self._cited[other.doc]
        if not cited and named(self._spelled(mine), other.claim.evidence.text):
            return "passed", 0.3 if bare else 0.8
        if its is None:
            return ("cited", 0.3) if cited else ("own", 0.0)
        theirs = self._sources.of(its)
        return ("loose", 0.4) if self._loose(mine, theirs) else ("other", -0.3)

    def _outlets(self, source: Entity) -> frozenset[str]:
        if source.key not in self._keys:
            self._keys[source.key] = frozenset(who(name) for name in (source.label, *source.names))
        return self._keys[source.key]

    def _spelled(self, source: Entity) -> frozenset[tuple[str, ...]]:
        if source.key not in self._spellings:
            self._spellings[source.key] = spelled(source)
        return self._spellings[source.key]

    def _loose(self, mine: Entity, theirs: Entity) -> bool:
        """Could the statement mean the claim's source, naming it less closely? Or the claim the statement's, for its country?"""
        one, two = self._sources.country(mine), self._sources.country(theirs)
        if self._sources.outlet(theirs):
            return False
        return (self._sources.vague(mine) and (one is None or two is None or one == two)) or (
            self._sources.vague(theirs) and one is not None and one == two
        )


def agrees(a: Value, b: Value) -> bool:
    """Could one figure be told as the other? 'Over 600' is told of 640, hardly of 6,000."""
    if a.unit != b.unit:
        return False
    if same(a, b):
        return True
    if not overlap(a, b):
        return False
    open_sided = float("inf") in (a.high, b.high) or float("-inf") in (a.low, b.low)
    one, two = sorted((abs(a.stated), abs(b.stated)))
    if not open_sided:
        return True
    return one > 0 and two / one <= (ROUGHLY if a.vague or b.vague else ALIKE)


def grown(one: Item, other: Item) -> bool:
    """Is it a sum that runs on, and the later of the two is the greater? Then both may hold. News of a day holds until it is told."""
    if one.nature != "total" or other.nature != "total" or not (one.since and one.until and other.since and other.until):
        return False
    told = other.published if other.published and len(other.published) == 10 else None
    until = told if told and 0 < days(other.until, told) <= NEWS else other.until
    if one.since <= until and other.since <= one.until:
        return False
    early, late = (one, other) if one.since < other.since else (other, one)
    return late.value.stated >= early.value.stated


def words(text: str) -> Iterable[str]:
    """The beginnings of the longer words of a sentence, whatever their endings."""
    return (word[:6] for word in fold(text).split() if len(word) > 3 and not word[0].isdigit())


def counted_alike(one: Item, other: Item) -> bool:
    """Do both count the same for sure: one telling kind, or one word?"""
    mine, its = one.claim.counted.kind, other.claim.counted.kind
    return (mine == its and mine not in GENERAL) or (one.lang == other.lang and bool(one.words & other.words))


def told(source: str, exact: bool) -> str:
    figure = "the same figure" if exact else "a figure that agrees with it"
    also = {"loose": ", from a source named otherwise", "cited": ", in the report's own voice beside others of that source"}
    return figure + also.get(source, "")


def places(report: Report) -> Iterator[str]:
    """The places and countries that a report speaks of."""
    for claim in report.claims:
        for found in (entities.place(claim.place), entities.actor(claim.counted.actor)):
            yield from (key for key in found or () if key)


def main(report: Report) -> tuple[str, ...]:
    """The place that a report speaks of most, and its country."""
    found = Counter(where for claim in report.claims if (where := entities.place(claim.place)))
    lands = Counter(land for (_, land), n in found.items() for _ in range(n) if land)
    most = [min(found, key=lambda w: (-found[w], w[0]))[0]] if found else []
    return (*most, *([min(lands, key=lambda k: (-lands[k], k))] if lands else []))


def spelled(source: Entity) -> frozenset[tuple[str, ...]]:
    """The names of a source, each as its words sound."""
    return frozenset(parts for name in (source.label, *source.names) if len(name) > 3 and (parts := names.words(name)))


def named(spellings: Iterable[tuple[str, ...]], text: str) -> bool:
    """Does a sentence name the source, by all words of one of its names?"""
    here: dict[str, list[str]] = defaultdict(list)
    for word in names.words(text):
        here[initial(word)].append(word)
    return any(
        all(any(names.same_word(part, word) for word in here.get(initial(part), ())) for part in parts)
        for parts in spellings
        if initial(parts[0]) in here
    )


def initial(word: str) -> str:
    """The first letter, as far as one word written in two languages begins alike."""
    return word[:1].translate(names.COARSE)


def who(name: str) -> str:
    """One key for the spellings of an outlet; an empty name is nobody's."""
    known = gazetteer().names.get(fold(name))
    return known.key if known else fold(name) or "?"
