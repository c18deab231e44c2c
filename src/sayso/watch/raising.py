"""Which findings are news: those that the reports just read brought about, that are wanted, and that were never met before.

A finding is known by what it says, not by the claims that happen to stand for it: who gives which figures. So a tenth report of the same
two figures of the same two sources raises nothing, nor does a series that an earlier report has given another id.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import blake2b
from itertools import islice
from typing import TYPE_CHECKING, Any

from sayso.fold import fold
from sayso.model import Claim, Document, Finding, Known, Series
from sayso.terminal import figure, says
from sayso.watch.settings import Raising

if TYPE_CHECKING:
    from sayso.ledger import Ledger
    from sayso.watch.state import State

PAGE = 2000  # claims that are looked up at a time


@dataclass(frozen=True, slots=True)
class Said:
    """A claim that a finding rests on, for people who do not have the ledger at hand."""

    claim: str
    figure: str
    who: str
    words: str
    source: str
    publisher: str | None
    published: str | None
    lang: str | None


@dataclass(frozen=True, slots=True)
class Raised:
    """A finding as it is raised. ``id`` is the same for whoever is told of it, however often."""

    id: str
    kind: str
    strength: float
    why: str
    series: str
    label: str
    counts: str
    claims: tuple[Said, ...]

    def dumped(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def loaded(cls, record: str) -> Raised:
        row: dict[str, Any] = json.loads(record)
        return cls(**{**row, "claims": tuple(Said(**claim) for claim in row["claims"])})


def take_stock(ledger: Ledger, state: State) -> int:
    """Take down what the ledger shows before a watch begins, so that only what comes is news; how many findings that is."""
    found = [series for series in ledger.series() if series.findings]
    count = 0
    for some in paged(found):
        known = claims_of(ledger, some)
        rows = [(saying(series, finding, known), members(series)) for series in some for finding in series.findings]
        state.know(rows)
        count += len(rows)
    return count


def news(ledger: Ledger, documents: Iterable[str], state: State, wanted: Raising) -> list[Raised]:
    """What the series of these reports show that is wanted and was not met before; from now on it is known."""
    claims = [claim.id for report in ledger.reports(documents) for claim in report.claims]
    touched = [ledger.one_series(id) for id in sorted(set(ledger.series_of_claims(claims).values()))]
    found: list[Raised] = []
    for some in paged([series for series in touched if series.findings]):
        known = claims_of(ledger, some)
        for series in some:
            told = members(series)
            for finding in series.findings:
                said = saying(series, finding, known)
                if finding.strength < wanted.least or state.knows(said, told):
                    continue
                state.know([(said, told)])
                if finding.kind in wanted.kinds and is_wanted(series, wanted, known):
                    found.append(raised(series, finding, known, said))
    return sorted(found, key=lambda one: (wanted.kinds.index(one.kind), -one.strength, one.label, one.id))


def is_wanted(series: Series, wanted: Raising, known: Known) -> bool:
    """Whether a series counts one of the things and has one of the names that were asked for, if any were."""
    if wanted.counts and series.kind not in wanted.counts:
        return False
    entities = [entity for entity in (series.actor, series.place, *(origin.entity for origin in series.origins)) if entity]
    names = [series.label, series.kind, *(name for e in entities for name in (e.label, e.id or "", *e.names))]
    here = " | ".join(["", *(fold(name) for name in names if name), ""])
    return not wanted.names or any(f" {fold(name)} " in here for name in wanted.names)


def saying(series: Series, finding: Finding, known: Known) -> str:
    """What a finding says: its kind, and who gives which figures."""
    speaks = {claim: origin.entity.key or origin.entity.label for origin in series.origins for claim in origin.claims}
    sides = sorted({side(*known[id], speaks) for id in finding.claims if id in known})
    return blake2b(json.dumps([finding.kind, sides]).encode(), digest_size=12).hexdigest()


def side(document: Document, claim: Claim, speaks: Mapping[str, str]) -> str:
    who = speaks.get(claim.id) or (claim.attribution.origin.label if claim.attribution.origin else "")
    quantity = claim.quantity
    modality = claim.attribution.modality if claim.attribution.modality in ("denied", "withdrawn") else ""
    own = "" if who else document.publisher or document.source
    return "|".join(str(part) for part in (who, own, quantity.low, quantity.high, quantity.unit, modality))


def raised(series: Series, finding: Finding, known: Known, said: str) -> Raised:
    claims = [quoted(*known[id]) for id in finding.claims if id in known]
    why, label = (shown(text) for text in (finding.why, series.label))
    id = blake2b(f"{said} {min(finding.claims, default='')}".encode(), digest_size=8).hexdigest()
    return Raised(id, finding.kind, finding.strength, why, series.id, label, series.kind, tuple(claims))


def quoted(document: Document, claim: Claim) -> Said:
    publisher = shown(document.publisher) if document.publisher else None
    words, who, source = shown(claim.evidence.text), shown(says(claim)), shown(document.source)
    return Said(claim.id, figure(claim.quantity), who, words, source, publisher, document.published, document.lang)


def shown(text: str) -> str:
    """Words of strangers on one line, without what a terminal would take for commands."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())


def members(series: Series) -> list[str]:
    return [member.claim for member in series.members]


def claims_of(ledger: Ledger, some: Sequence[Series]) -> Known:
    ids = {claim for series in some for finding in series.findings for claim in finding.claims}
    return {found.claim.id: (found.document, found.claim) for found in ledger.claims_by_id(ids)}


def paged(found: Sequence[Series]) -> Iterator[list[Series]]:
    """Series in lists that have about so many claims in their findings as are looked up at a time."""
    left = iter(found)
    while some := list(islice(left, PAGE // 4)):
        yield some
