"""What is new in the ledger linked with what it touches: the stories of the new reports, and no others.

A report counts as linked when its traits are stored, in the transaction that stores its story's series. So a run that was stopped is
finished by the next, and the outcome is that of linking everything at once: which reports hang together does not depend on their order.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np

from sayso.engine import Workers
from sayso.fold import fold
from sayso.link import Traits, keys, link, pairs, split, stories, traits
from sayso.link.reuse import Signature, Sketch, candidates, compared, signature, sketch
from sayso.model import Claim, Copy, Document, Problem, Report, Series
from sayso.packs.gazetteer import gazetteer

if TYPE_CHECKING:
    from sayso.ledger import Decision, Ledger, Rows, Stored, Telling

AT_ONCE = 2000  # reports a transaction, or as many as one whole has
MANY = 500  # reports from which workers begin at once
TASK = 32  # reports sent to a worker at a time, or as many as a story has
FEW = 4  # tasks that are done sooner here than workers start
AHEAD = 32  # tasks a worker that are made while a transaction is written

Decided = Mapping[tuple[str, str], bool]
T = TypeVar("T")


def link_new(ledger: Ledger, *, jobs: int | None = None, on_progress: Callable[[int], None] = lambda reports: None) -> int:
    """Link the reports that are not linked yet; how many they were."""
    ids = ledger.unlinked()
    if not ids:
        return 0
    with Workers(jobs) as workers:
        fresh = looked_at(ledger, ids, workers)
        new = fresh.traits
        known = [restored(record) for record in ledger.traits_near({key for one in new.values() for key in keys(one)}).values()]
        linked = pairs(new.values(), known) + [(copy.left, copy.right) for copy in fresh.copies]
        old = ledger.tellings({id for pair in linked for id in pair})
        linked += [(min(id, telling.whole), max(id, telling.whole)) for id, telling in old.items() if id != telling.whole]
        linked += [pair for pair in judged(ledger) if all(id in new or id in old for id in pair)]
        tell(ledger, stories([*ids, *old], linked), old, workers, fresh, on_progress=on_progress)
    return len(ids)


class Fresh(NamedTuple):
    """What is known of reports that are linked for the first time."""

    reports: dict[str, Stored]  # each is taken out when it is linked
    traits: Mapping[str, Traits]
    signed: Mapping[str, bytes]
    sketches: Mapping[str, Sketch]
    copies: Sequence[Copy]


def looked_at(ledger: Ledger, ids: Sequence[str], workers: Workers) -> Fresh:
    """What new reports are about, their words as they are kept, and which reports, new or known, are one text with a new one."""
    reports = {stored.document[0]: stored for stored in ledger.stored(ids)}
    texts = ((reports[id], text) for id, text in ledger.texts(ids))
    seen = dict(workers.map(look, texts, TASK, few=0 if len(ids) > MANY else len(ids)))
    signed = {id: one.signed for id, one in seen.items()}
    fresh = {id: one.sketch for id, one in seen.items()}
    known = ledger.sketched(
        {minimum for minima in fresh.values() for minimum in minima.tolist()} if ledger.counts().documents > len(ids) else ()
    )
    sketches = fresh | {id: np.array(minima, np.int64) for id, minima in known.items()}
    worth = [pair for pair in candidates(sketches) if pair[0] in signed or pair[1] in signed]
    others = signed | ledger.signatures({id for pair in worth for id in pair} - signed.keys())
    near = {id: Signature.from_bytes(others[id]) for pair in worth for id in pair}
    return Fresh(reports, {id: one.traits for id, one in seen.items()}, signed, fresh, compared(worth, near))


class Look(NamedTuple):
    """What is kept of a report beside its claims."""

    traits: Traits
    signed: bytes
    sketch: Sketch


def look(asked: tuple[Stored, str]) -> tuple[str, Look]:
    stored, text = asked
    signed = signature(text)
    return stored.document[0], Look(traits(stored.report()), bytes(signed), sketch(signed))


def tell(
    ledger: Ledger,
    wholes: Sequence[Sequence[str]],
    old: Mapping[str, Telling],
    workers: Workers,
    fresh: Fresh,
    *,
    on_progress: Callable[[int], None] = lambda reports: None,
) -> None:
    """Link what hangs together, each whole in parts that can be read as one, and put it in the place of what was told before.

    Parts that are as they were are left. A whole is recorded in one transaction.
    """
    from sayso.ledger import Linked

    days = {id: telling.day for id, telling in old.items()} | {id: one.day for id, one in fresh.traits.items()}
    before: dict[str, list[str]] = {}
    for id in sorted(old):
        before.setdefault(old[id].story, []).append(id)
    decided = {(d.left, d.right): d.same for d in ledger.decisions()}
    chunks = [
        (parts, [part for whole in parts for part in whole if before.get(part[0]) != part])
        for parts in batched((split(whole, days) for whole in wholes), lambda whole: sum(map(len, whole)), AT_ONCE)
    ]

    def asked() -> Iterator[Asked]:
        for _, changed in chunks:
            here = [id for part in changed for id in part]
            reports = {id: fresh.reports.pop(id) for id in here if id in fresh.reports}
            if len(reports) < len(here):
                reports |= {stored.document[0]: stored for stored in ledger.stored(id for id in here if id not in reports)}
            copied = (
                [*ledger.copies(here), *(copy for copy in fresh.copies if copy.left in reports or copy.right in reports)] if here else []
            )
            yield from (asking([reports[id] for id in part], copied, decided) for part in changed)

    told = chain.from_iterable(workers.map(tales, batched(asked(), lambda one: len(one[0]), TASK), 1, FEW, AHEAD))
    for parts, changed in chunks:
        made = list(islice(told, len(changed)))
        here = {id for part in changed for id in part}
        new = sorted(here & fresh.traits.keys())
        ledger.relink(
            Linked(
                tellings=[(id, part[0], min(map(min, whole))) for whole in parts for part in whole for id in part],
                stories=made,
                traits=[(id, dumped(fresh.traits[id]), sorted(keys(fresh.traits[id]))) for id in new],
                signatures=[(id, fresh.signed[id]) for id in new],
                sketches={id: fresh.sketches[id] for id in new},
                copies=[copy for copy in fresh.copies if copy.left in here or copy.right in here],
            ),
            instead_of={old[id].story for id in here if id in old},
        )
        on_progress(len(here))


def batched(items: Iterable[T], size: Callable[[T], int], most: int) -> Iterator[list[T]]:
    """Items in lists that have about so many reports, none of them cut."""
    batch: list[T] = []
    held = 0
    for item in items:
        batch.append(item)
        held += size(item)
        if held >= most:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch


Asked = tuple[Sequence["Stored"], Sequence[Copy], Decided]


def asking(reports: Sequence[Stored], copied: Sequence[Copy], decided: Decided) -> Asked:
    here = {stored.document[0] for stored in reports}
    return reports, [copy for copy in copied if copy.left in here and copy.right in here], decided


def tales(asked: Iterable[Asked]) -> list[Rows]:
    return [tale(one) for one in asked]


def tale(asked: Asked) -> Rows:
    """The account of a story, as rows."""
    from sayso.ledger import Rows, grounds_of, series_row, story_row
    from sayso.ledger import dumped as record

    stored, copied, decided = asked
    kept = {one.document[0]: one for one in stored}
    reports = {id: one.report() for id, one in kept.items()}
    account = link(list(reports.values()), copied, decided)
    story = min(reports)
    claims = {claim.id: claim for report in reports.values() for claim in report.claims}
    records = {claim.id: text for id, one in kept.items() for claim, text in zip(reports[id].claims, one.claims, strict=True)}
    return Rows(
        [story_row(story, account.series, kept)] if account.series else [],
        [
            series_row(series, *shown(series, reports), ends(series, claims), grounds_of(series, kept, records, copied))
            for series in account.series
        ],
        [(member.claim, series.id, member.document) for series in account.series for member in series.members],
        [(story, record(judgement)) for judgement in account.judgements],
    )


def rebuild(ledger: Ledger, *, jobs: int | None = None, on_progress: Callable[[int], None] = lambda reports: None) -> int:
    """Throw away all that linking made and make it again from the facts; it comes out equal."""
    ledger.unlink()
    return link_new(ledger, jobs=jobs, on_progress=on_progress)


def shown(series: Series, reports: Mapping[str, Report]) -> tuple[list[Document], list[str]]:
    """The reports of a series, and the names by which it is found."""
    documents = [reports[id].document for id in dict.fromkeys(member.document for member in series.members)]
    entities = [entity for entity in (series.actor, series.place, *(origin.entity for origin in series.origins)) if entity]
    return documents, [series.label, series.kind, *(name for e in entities for name in (e.label, e.id or "", *e.names))]


def ends(series: Series, claims: Mapping[str, Claim]) -> tuple[str, str]:
    """The claims with the least and the greatest figure, of those in the unit that most have."""
    units: dict[str, list[Claim]] = {}
    for member in series.members:
        claim = claims[member.claim]
        units.setdefault(claim.quantity.unit, []).append(claim)
    most: list[Claim] = max(units.values(), key=len)
    ordered = sorted(most, key=lambda claim: (claim.quantity.middle, claim.id))
    return ordered[0].id, ordered[-1].id


def dumped(one: Traits) -> str:
    return json.dumps([sorted(part) if isinstance(part, frozenset) else part for part in one], ensure_ascii=False)


def restored(record: str) -> Traits:
    id, day, *sets = json.loads(record)
    return Traits(id, day, *map(frozenset, sets))


# -- what persons decide ---------------------------------------------------------------------------------------


def decide(ledger: Ledger, left: str, right: str, same: bool, *, who: str, why: str = "") -> Decision:
    """Two claims, series or sources are the same, or are not: recorded, and the stories it bears on are linked again.

    Claims and series are given by the beginning of their ids, sources by any of their names.
    """
    one, two = key(ledger, left), key(ledger, right)
    if one == two:
        raise refused(ledger, "these are one already", f"{left!r} and {right!r} are two names of one thing", "Nothing was recorded")
    if is_claim(ledger, one) != is_claim(ledger, two):
        raise refused(ledger, "these cannot be compared", f"{left!r} and {right!r} are a claim and a source", "Give two of one sort")
    decision = ledger.decide(one, two, same, who=who, why=why, shown=(left, right))
    again(ledger, ledger.stories_with((one, two)))
    return decision


def undo(ledger: Ledger, prefix: str, *, who: str) -> Decision:
    """Take a decision back; the stories it bore on are linked again."""
    decision = ledger.decision(prefix)
    ledger.retract(decision, who)
    again(ledger, ledger.stories_with((decision.left, decision.right)))
    return decision


def again(ledger: Ledger, stories: Iterable[str]) -> None:
    """Link these stories anew, as if their reports had just come in."""
    ledger.forget(stories)
    link_new(ledger, jobs=1)


def judged(ledger: Ledger) -> list[tuple[str, str]]:
    """Pairs of reports that tell one story because a person has judged claims of theirs to be of one figure."""
    same = [(d.left, d.right) for d in ledger.decisions() if d.same]
    home = {found.claim.id: found.document.id for found in ledger.claims_by_id(id for pair in same for id in pair)} if same else {}
    return sorted({(home[a], home[b]) for a, b in same if a in home and b in home and home[a] != home[b]})


def key(ledger: Ledger, given: str) -> str:
    """The id of a claim (that of a series is that of a claim), else a source by its folded name."""
    from sayso.ledger import LedgerError

    if len(given) >= 6 and all(letter in "0123456789abcdef" for letter in given):
        try:
            return ledger.claim(given).claim.id
        except LedgerError as error:
            if "several" in error.problem.why:
                raise
    name = fold(given)
    if not ledger.stories_with([name]):
        hint = "List ids with: sayso series, sayso claims; names with: sayso sources"
        raise refused(ledger, "no such claim, series or source", f"nothing in the ledger is called {given!r}", hint)
    known = gazetteer().names.get(name)
    return fold(known.label) if known and ledger.stories_with([fold(known.label)]) else name


def is_claim(ledger: Ledger, key: str) -> bool:
    return bool(ledger.claims_by_id([key]))


def refused(ledger: Ledger, what: str, why: str, hint: str) -> Exception:
    from sayso.ledger import LedgerError

    return LedgerError(Problem(what, str(ledger.path), why, hint))
