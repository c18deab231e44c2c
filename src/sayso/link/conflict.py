"""What the claims of a series show together: how the figure moved, where its origins disagree, what repeats what.

Nothing is decided here. A contradiction keeps the words of both; a movement says from when to when. There is one finding for a pair of
origins, not one for a pair of claims: that pair of claims speaks for them which stands in one report, or else lies nearest in time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise
from math import inf
from typing import NamedTuple

from sayso.link.entities import Sources
from sayso.link.features import likeness
from sayso.link.fits import strangers
from sayso.link.provenance import behind
from sayso.link.series import DATED, Item, gap
from sayso.link.values import Value, digits, money, overlap, ratio, same
from sayso.model import Finding
from sayso.packs.gazetteer import alike, medical

CLEAR = -0.15  # of two figures in one report, from which they are set against each other
ALIKE = 1.4  # how much must speak for one quantity before figures of two reports are set against each other
BARE = 2.0  # the same, of a report's own figure and that of a source
NEAR = 2  # days within which two figures speak of the same time
LONG = 10  # days after which what a source gave may be something else than what it gives
LEAP = 1.5  # times the lesser, which no count becomes from one day to the next
PARTS = 6  # lesser figures beside a whole that are added up
FEW, CHANCE = 4, 20  # heads below which a sum is no finding: of one series, of several
MANY = 40  # figures of a party that are compared with those of other reports
MOST = 4  # findings of one kind in a series
BELOW = 0.8  # a figure under this share of 'up to so many' is set against it, where one report gives both
NEVER_FALL = frozenset(
    ("killed", "casualties", "wounded", "infected", "arrested", "rescued", "homes", "buildings")
)  # counts of what happened
TOLLS = NEVER_FALL | {"missing", "displaced", "evacuated", "hospitalised"}  # counts that are awaited to go on
FIXED = frozenset(
    ("magnitude", "depth", "distance", "age", "rainfall", "wind", "temperature", "participants", "cost", "mass", "volume", "voters")
)
HEADS = frozenset(("person", "item"))  # units that readers of one thing may put it under
APART = frozenset((frozenset(("wounded", "hospitalised")), frozenset(("infected", "reports")), frozenset(("killed", "casualties"))))


class Dispute(NamedTuple):
    """Two claims that cannot both hold: how strongly they stand against each other, and why."""

    strength: float
    why: str


def findings(group: Sequence[Item], sources: Sources, there: Mapping[str, Sequence[Item]] | None = None) -> list[Finding]:
    """Contradictions, revisions, corrections, parts and agreements within a series. ``there``: all figures of each report."""
    there = {doc: [item for item in group if item.doc == doc] for doc in {item.doc for item in group}} if there is None else there
    if len(group) == 1 and group[0].claim.attribution.modality != "denied":
        return parts(group, there)  # a figure that stands alone shows nothing else, but for a denial
    roots = behind(group, sources)
    disputes = contradictions(group, sources, roots)
    return [
        *disputes,
        *definitions(group, sources, disputes),
        *revisions(group, sources, roots),
        *parts(group, there),
        *agreements(group, sources, roots),
    ]


def party(item: Item, roots: Mapping[str, str]) -> str:
    """Whose figure it is: the origin, or the report itself where it names nobody."""
    return roots.get(item.origin, item.origin) if item.origin else f"own {item.doc}"


def contradictions(group: Sequence[Item], sources: Sources, roots: Mapping[str, str]) -> list[Finding]:
    said: dict[str, list[Item]] = defaultdict(list)
    for item in group:
        said[party(item, roots)].append(item)
    found: list[Finding] = []
    rejected: set[str] = set()
    given = {key: telling(said[key]) for key in said}
    strange = strangers(said, group)
    alone = len({item.doc for item in group}) == 1
    for one, two in combinations(sorted(said), 2):
        best: tuple[float, str, str, Finding] | None = None
        for a, b in opposed(said[one], said[two], given[one], given[two]):
            odd = not strange.isdisjoint((one, two))
            dispute = denial(a, b, said[one], said[two], sources) or against(a, b, said[one], said[two], sources, odd, alone)
            if dispute:
                rejected |= {i.claim.id for i in (a, b) if i.claim.attribution.modality == "denied"}
                told = Finding("contradiction", (a.claim.id, b.claim.id), dispute.why, round(dispute.strength, 3))
                row = (-told.strength, a.claim.id, b.claim.id, told)
                best = min(best, row) if best else row
        if best:
            found.append(best[3])
    for key in sorted(said.keys() - strange):
        for item in said[key]:
            if item.claim.attribution.modality == "denied" and item.claim.id not in rejected and not repeated(item, said[key]):
                found.append(
                    Finding("contradiction", (item.claim.id,), f"{name(item, sources)} rejects a figure that is told: {words(item)}", 0.5)
                )
                break
    return fewest(found, "pairs of sources disagree")


def telling(said: Sequence[Item]) -> list[Item]:
    """One claim for each figure that a party gives on a day, of the first report of that day: what it says to other reports."""
    first: dict[tuple[object, ...], Item] = {}
    for i in said:
        first.setdefault((i.value, i.published, i.claim.attribution.modality, i.claim.counted.kind, i.since, i.until, i.nature), i)
    return list(first.values())[:MANY]


def opposed(mine: Sequence[Item], theirs: Sequence[Item], given: Sequence[Item], heard: Sequence[Item]) -> Iterator[tuple[Item, Item]]:
    """Pairs of claims by which two parties may disagree: those of one report, and one a figure and day of the others."""
    here: dict[str, list[Item]] = defaultdict(list)
    for item in theirs:
        here[item.doc].append(item)
    yield from ((a, b) for a in mine for b in here.get(a.doc, ()))
    if all(i.origin for i in (mine[0], theirs[0])):
        yield from ((a, b) for a in given for b in heard if a.doc != b.doc)


def fewest(found: Sequence[Finding], what: str) -> list[Finding]:
    """The strongest findings, few enough to be read; the last says how many more there are."""
    ordered = sorted(found, key=lambda f: (-f.strength, f.claims))
    kept = ordered[:MOST]
    if len(ordered) > MOST:
        last = kept[-1]
        kept[-1] = Finding(last.kind, last.claims, f"{last.why} ({len(ordered) - MOST} more {what})", last.strength)
    return kept


def denial(a: Item, b: Item, mine: Sequence[Item], theirs: Sequence[Item], sources: Sources) -> Dispute | None:
    """Does one reject the figure of the other?"""
    one, two = a.claim.attribution.modality, b.claim.attribution.modality
    if "denied" not in (one, two) or one == two or "withdrawn" in (one, two):
        return None
    who, whom, own = (a, b, mine) if one == "denied" else (b, a, theirs)
    if repeated(who, own) or (whom.origin is None and a.doc != b.doc) or not comparable(a, b):
        return None
    if not same(a.value, b.value) and not (overlap(a.value, b.value) and ratio(a.value, b.value) <= 1.2):
        return None
    return Dispute(0.9, f"{name(who, sources)} denies what {name(whom, sources)} says: {words(whom)}")


def repeated(item: Item, said: Sequence[Item]) -> bool:
    """Does the one who rejects a figure also give it in that report? In another it may have been given before, and is taken back."""
    here = [other for other in said if other.doc == item.doc and other.claim.attribution.modality not in ("denied", "withdrawn")]
    return any(same(item.value, other.value) for other in here)


def comparable(a: Item, b: Item) -> bool:
    return a.value.unit == b.value.unit or {a.value.unit, b.value.unit} <= HEADS


def against(a: Item, b: Item, mine: Sequence[Item], theirs: Sequence[Item], sources: Sources, strange: bool, alone: bool) -> Dispute | None:
    """Why two claims of two origins cannot both hold; None where they can, or where time may have moved the figure.

    ``strange``: one of the two may speak of something else, which counts where no report sets them side by side; ``alone``: all claims
    of the series are of one report.
    """
    modalities = (a.claim.attribution.modality, b.claim.attribution.modality)
    if not comparable(a, b) or "denied" in modalities or a.value.vague or b.value.vague:
        return None
    together = a.doc == b.doc
    if given(a, theirs) or given(b, mine):
        return None  # a figure that both give, if only one still does
    if not together and (a.origin is None or b.origin is None or "withdrawn" in modalities):
        return None
    if overlap(a.value, b.value) and not (capped(a, b) if together else most(a, b)):
        return None
    if rounded(a.value, b.value) or (not together and "plan" in (a.nature, b.nature) and a.nature != b.nature):
        return None
    if expected(a, b) or expected(b, a) or moved(a, b):
        return None
    if scopes(a, b, together):
        return None
    own = a.origin is None or b.origin is None
    if together:
        clear, where = against_each_other(a, b), ""
        if clear < CLEAR or (own and not alone and likeness(a, b) < BARE):
            return None
        strength = 0.5 + 0.1 * clear
    elif strange or likeness(a, b) < ALIKE:
        return None
    else:
        strength, where = 0.3 + min(0.2, 0.1 * (ratio(a.value, b.value) - 1)), f" ({a.published or '?'}, {b.published or '?'})"
    return Dispute(strength, f"{name(a, sources)}: {words(a)}; {name(b, sources)}: {words(b)}{where}")


def scopes(a: Item, b: Item, together: bool) -> bool:
    """Do they count two things after all: a part and the whole, some people and others, two places, what two own?"""
    if a.who and b.who and a.who != b.who:
        return True
    if a.actor and b.actor and a.actor != b.actor and len(a.actor) == len(b.actor) == 2:
        return True
    if a.place and b.place and a.place != b.place and a.placed and b.placed:
        return True
    return False


def against_each_other(a: Item, b: Item) -> float:
    """How clearly one report sets two figures against each other: what is counted alike, in neighbouring words, and not too far apart.

    Two figures of a report may also count two things that look alike (the dead of the day, of the year), and a report that names nobody
    for its own figure disputes nothing; then only a figure near the other tells a dispute.
    """
    times, between = ratio(a.value, b.value), abs(a.claim.quantity.span.start - b.claim.quantity.span.start)
    own = a.origin is None or b.origin is None
    score = 0.0 if a.claim.counted.kind == b.claim.counted.kind else -1.7
    score += 0.4 if a.words & b.words else 0.0
    score += 1.8 if between < 100 else 1.0 if between < 250 else 0.0
    score += 0.6 if times < 1.3 else -1.0 if times >= 5 else 0.0
    return score - (0.1 if times < 1.3 else 1.2 if times < 5 else 1.7) if own else score


def given(item: Item, said: Sequence[Item]) -> bool:
    """Does the other party give the figure too, at about the time? It may well come to give it later, or have given it long before.

    A report that names nobody for its own figure is held against what its sources say in it.
    """
    return any(
        (item.doc == other.doc or (item.origin is not None and days(item.published, other.published) <= LONG))
        and same(item.value, other.value)
        for other in said
    )


def most(a: Item, b: Item) -> bool:
    """Do two sources say 'up to so many' of a sum or a measure, and mean another most?"""
    both = a.value.low == b.value.low == -inf
    return (
        both
        and (money(a.value.unit) or bool({a.claim.counted.kind, b.claim.counted.kind} & FIXED))
        and ratio(a.value, b.value) >= 1 / BELOW
    )


def capped(a: Item, b: Item) -> bool:
    """Is a figure set against 'up to so many' that lies well above it? One report that gives both shows two sources at odds."""
    for one, two in ((a, b), (b, a)):
        if one.value.low == -inf and two.value.high < one.value.high * BELOW and (one.origin or two.origin):
            return True
    return False


def rounded(a: Value, b: Value) -> bool:
    """Is one figure the other with fewer digits? Counts of a few heads are never rounded."""
    if a.low != a.high or b.low != b.high or digits(a.stated) == digits(b.stated):
        return False
    coarse, fine = sorted((a.stated, b.stated), key=digits)
    if a.unit in HEADS and abs(fine) < 1000:
        return False
    step = 10.0**-20
    while step < abs(coarse) and abs(coarse / (step * 10) - round(coarse / (step * 10))) < 1e-9:
        step *= 10
    return abs(coarse - fine) < step


def expected(a: Item, b: Item) -> bool:
    """Does one source only expect that a running count goes beyond what another has counted?"""
    hopes = a.claim.attribution.modality == "possible" and a.value.high == inf and b.claim.attribution.modality == "asserted"
    return hopes and {a.claim.counted.kind, b.claim.counted.kind} <= TOLLS and a.value.low > b.value.stated


def moved(a: Item, b: Item) -> bool:
    """May time have moved the figure from one claim to the other?"""
    kinds = {a.claim.counted.kind, b.claim.counted.kind}
    fixed = bool(kinds & (DATED | FIXED)) or money(a.value.unit)
    apart = gap(a, b) or 0
    if a.doc == b.doc:
        return apart > NEAR and not fixed and grew(a, b, a.since, b.since) is not False
    between = days(a.published, b.published)
    if fixed:
        return apart > NEAR or between > LONG
    if apart <= NEAR and (between == 0 or (between == 1 and apart <= 1 and ratio(a.value, b.value) >= LEAP)):
        return False
    return not kinds <= NEVER_FALL or grew(a, b, a.published, b.published) is not False


def grew(a: Item, b: Item, first: str | None, second: str | None) -> bool | None:
    """Does the later of two counts exceed the earlier, as time passing would make it?"""
    if not first or not second or first == second:
        return None
    early, late = (a, b) if first < second else (b, a)
    return late.value.stated >= early.value.stated


def days(first: str | None, second: str | None) -> int:
    """Days between two publications; 0 where one is not dated to the day."""
    if not first or not second or len(first) < 10 or len(second) < 10:
        return 0
    return abs((date.fromisoformat(first[:10]) - date.fromisoformat(second[:10])).days)


def definitions(group: Sequence[Item], sources: Sources, disputes: Sequence[Finding]) -> list[Finding]:
    """Disagreements that may be no more than two ways to count: the treated against the hurt, hospitals against an office."""
    items = {item.claim.id: item for item in group}
    out = []
    for dispute in disputes:
        if len(dispute.claims) < 2:
            continue
        a, b = items[dispute.claims[0]], items[dispute.claims[1]]
        one, two = a.claim.counted.kind, b.claim.counted.kind
        if frozenset((one, two)) in APART:
            out.append(Finding("definition", dispute.claims, f"{name(a, sources)} counts {one}, {name(b, sources)} {two}", 0.6))
        elif one == two and one in ("wounded", "hospitalised", "infected", "killed") and doctors(a, sources) != doctors(b, sources):
            whose, other = (a, b) if doctors(a, sources) else (b, a)
            why = f"{name(whose, sources)} may count only those it has seen: {words(whose)}, {name(other, sources)}: {words(other)}"
            out.append(Finding("definition", dispute.claims, why, 0.4))
    return out[:2]


def doctors(item: Item, sources: Sources) -> bool:
    said = item.claim.attribution.origin
    return said is not None and any(name in medical() for name in (sources.of(said).label.casefold(), *sources.of(said).names))


def revisions(group: Sequence[Item], sources: Sources, roots: Mapping[str, str]) -> list[Finding]:
    """One origin's figures over time: one finding an origin, from the first to the last."""
    said: dict[str, list[Item]] = defaultdict(list)
    for item in group:
        if item.origin and not item.value.vague and item.claim.attribution.modality != "denied":
            said[party(item, roots)].append(item)
    out = []
    for key in sorted(said):
        for unit in sorted({i.value.unit for i in said[key]}):
            steps = path([i for i in said[key] if i.value.unit == unit])
            if len(steps) < 2:
                continue
            corrected = any(i.claim.attribution.modality == "withdrawn" for i in steps)
            shown = [*steps[:2], *steps[-2:]] if len(steps) > 5 else steps
            ways = {b.value.stated > a.value.stated for a, b in pairwise(steps)}
            verb = "corrects" if corrected else "raises" if ways == {True} else "lowers" if ways == {False} else "moves"
            told = " to ".join(f"{words(i)} ({i.published or 'undated'})" for i in shown)
            out.append(
                Finding(
                    "correction" if corrected else "revision",
                    tuple(i.claim.id for i in steps),
                    f"{name(steps[-1], sources)} {verb} {told}",
                    0.9 if corrected else 0.7,
                )
            )
    return fewest(out, "origins revise")


def path(said: Sequence[Item]) -> list[Item]:
    """The steps of a figure in the order of time, each one that the step before does not cover. Of two reports of one day the greater
    count of what never falls is the later."""

    def moment(i: Item) -> tuple[str, bool, str, float, int, str]:
        corrected = i.claim.attribution.modality == "withdrawn"
        count = i.value.stated if i.claim.counted.kind in NEVER_FALL else 0.0
        return i.published or "", not corrected, i.since or "", count, i.claim.quantity.span.start, i.claim.id

    mine = sorted(said, key=moment)
    steps: list[Item] = []
    for item in mine:
        if not steps or (
            told_as_step(steps[-1], item) and not (overlap(steps[-1].value, item.value) or rounded(steps[-1].value, item.value))
        ):
            steps.append(item)
    return steps


def told_as_step(a: Item, b: Item) -> bool:
    """Does the second follow the first: in another report, at another time, or as what replaces it? Else one report gives two figures."""
    return a.doc != b.doc or "withdrawn" in (a.claim.attribution.modality, b.claim.attribution.modality) or bool(gap(a, b))


def parts(group: Sequence[Item], there: Mapping[str, Sequence[Item]]) -> list[Finding]:
    """Figures of one report that add up to another beside them, 10,000 soldiers and 1,000 engineers to the 11,000, and what a report gives
    as a part of the figure before it. ``there``: all figures of each report, for a part is most often of a series of its own."""
    mine = {item.claim.id for item in group}
    sums, shares = [], []
    for item in sorted(group, key=lambda i: (i.doc, i.claim.quantity.span.start, i.claim.id)):
        if not exact(item):
            continue
        near = [i for i in there.get(item.doc, ()) if beside(i, item) and exact(i) and comparable(i, item)]
        if not near:
            continue
        within = [i for i in near if 0 < i.value.stated < item.value.stated and divides(i, item)][:PARTS]
        if some := summands(item, within, mine):
            why = f"{' and '.join(words(i) for i in some)} make {words(item)}"
            sums.append(Finding("part_whole", (item.claim.id, *(i.claim.id for i in some)), why, 0.8))
        before = [i for i in near if i.claim.quantity.span.start < item.claim.quantity.span.start]
        if item.part and before and item.value.unit in HEADS:
            whole = max(before, key=lambda i: i.claim.quantity.span.start)
            if whole.claim.evidence == item.claim.evidence and whole.value.stated > item.value.stated and divides(item, whole):
                why = f"{words(item)} are a part of {words(whole)}"
                shares.append(Finding("part_whole", (whole.claim.id, item.claim.id), why, 0.6))
    return [*sums[:2], *shares[:1]]


def exact(item: Item) -> bool:
    """Is it one number, and not rejected?"""
    return not item.value.vague and item.value.low == item.value.high and item.claim.attribution.modality != "denied"


def divides(part: Item, whole: Item) -> bool:
    """May the one be a part of the other, by what they count?"""
    one, two = part.claim.counted.kind, whole.claim.counted.kind
    return one == two or one in alike().get(two, ()) or (two == "casualties" and one in ("killed", "wounded", "missing", "captured"))


def summands(whole: Item, near: Sequence[Item], mine: Collection[str]) -> tuple[Item, ...]:
    """Two or three figures that make the whole. Those of other series only where chance seldom makes such a sum."""
    for some in (pair for n in (2, 3) for pair in combinations(near, n)):
        if sum([i.value.stated for i in some]) != whole.value.stated or len({i.origin for i in (whole, *some) if i.origin}) > 1:
            continue  # what two sources give adds up to nothing
        if whole.value.stated > (FEW if all(i.claim.id in mine for i in some) else CHANCE):
            return some
    return ()


def beside(a: Item, b: Item) -> bool:
    return a.claim.id != b.claim.id and abs(a.claim.quantity.span.start - b.claim.quantity.span.start) <= 400


def agreements(group: Sequence[Item], sources: Sources, roots: Mapping[str, str]) -> list[Finding]:
    """Independent origins that give the same figure, each of its own."""
    figures: dict[tuple[float, str], list[Item]] = defaultdict(list)
    for item in group:
        if item.origin and not item.value.vague and item.claim.attribution.modality not in ("denied", "withdrawn"):
            figures[item.value.stated, item.value.unit].append(item)
    out = []
    seen: set[tuple[str, str]] = set()
    for some in figures.values():
        parties: dict[str, Item] = {}
        for item in some:
            parties.setdefault(party(item, roots), item)
        for (one, a), (two, b) in combinations(sorted(parties.items()), 2):
            if (one, two) not in seen and (gap(a, b) or 0) <= NEAR:
                seen.add((one, two))
                why = f"{name(a, sources)} and {name(b, sources)} both give {words(a)}"
                out.append(Finding("agreement", (a.claim.id, b.claim.id), why, 0.5))
    return fewest(out, "pairs of sources agree")[:2]


def name(item: Item, sources: Sources) -> str:
    said = item.claim.attribution.origin
    return sources.of(said).label if said else "the report itself"


def words(item: Item) -> str:
    return f"‘{item.claim.quantity.span.text}’"
