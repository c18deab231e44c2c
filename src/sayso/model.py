"""The records of sayso: frozen data that every room passes on.

Offsets are Unicode code points of the stored text, end exclusive; for every span ``text[start:end]`` is its quoted words.
Figures are ``Decimal`` until they leave the program; an open side of an interval is ``None``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a document: ``document.text[start:end] == text``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """One report as it was read.

    ``id`` is a hash of the content (text, language, date, publisher, source), so the same report read twice is the same
    document. ``source`` is the file name or URL as given. ``published`` is an EDTF date (``2026``, ``2026-02``,
    ``2026-02-03``) or None.
    """

    id: str
    source: str
    text: str
    lang: str | None = None
    published: str | None = None
    publisher: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """An interval read from the text. ``unit`` as in the contract: person, item, ISO 4217 code, percent, km2, …"""

    span: Span
    low: Decimal | None
    high: Decimal | None
    comparator: str
    unit: str
    per: str | None = None

    @property
    def middle(self) -> Decimal:
        """Where it stands among others: half-way between its bounds, or at the only one; for order alone, never told."""
        bounds = [bound for bound in (self.low, self.high) if bound is not None]
        return sum(bounds, Decimal(0)) / len(bounds) if bounds else Decimal(0)


@dataclass(frozen=True, slots=True)
class Mention:
    """A source, actor or place as a report names it; ``id`` and ``aliases`` come from the packs when they know it."""

    label: str
    text: str
    id: str | None = None
    aliases: tuple[str, ...] = ()
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One link of an attribution: who, and the words that say so."""

    source: Mention
    cue: Span | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so, nearest the origin first. No steps: the report says it in its own voice."""

    steps: tuple[Step, ...] = ()
    modality: str = "asserted"

    @property
    def origin(self) -> Mention | None:
        return self.steps[0].source if self.steps else None

    @property
    def via(self) -> tuple[Mention, ...]:
        return tuple(step.source for step in self.steps[1:])

    @property
    def cue(self) -> Span | None:
        return next((step.cue for step in self.steps if step.cue), None)


@dataclass(frozen=True, slots=True)
class When:
    """A time: EDTF and its outer days (ISO, inclusive). ``start`` or ``end`` is None where a side is open."""

    edtf: str
    start: str | None
    end: str | None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted, in the report's words and as a kind; whose it is."""

    text: str
    kind: str
    actor: Mention | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One figure that a report gives, with who gave it."""

    id: str
    document: str
    evidence: Span
    quantity: Quantity
    counted: Counted
    status: str
    place: Mention | None
    time: When | None
    attribution: Attribution
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Bad input as a value: what is wrong, where, why, and what a person can do."""

    what: str
    where: str
    why: str = ""
    hint: str = ""


Known = Mapping[str, tuple[Document, Claim]]  # claims by their ids, each with its report


@dataclass(frozen=True, slots=True)
class Extraction:
    """What ``extract`` gives back for one document."""

    claims: tuple[Claim, ...]
    problems: tuple[Problem, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Report:
    """A report with what was read in it: what ``link`` takes. Its text is not needed for linking."""

    document: Document
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Judgement:
    """Two names, reports or claims are the same, or are not: how sure (0 to 1), why, and who judged (a rule or a person)."""

    left: str
    right: str
    same: bool
    score: float
    reasons: tuple[str, ...]
    by: str = "rule"


@dataclass(frozen=True, slots=True)
class Copy:
    """Two reports that share their words: ``left < right`` are their ids; ``score`` is the share of the shorter found in the longer."""

    left: str
    right: str
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """One source, actor or place of a story, whatever language and spelling. ``key`` is an id of the packs or made of the label."""

    key: str
    label: str
    names: tuple[str, ...] = ()
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A claim of a series: where it stands, and its own nature (stock, total, new, plan, rate, other)."""

    claim: str
    document: str
    source: str
    start: int
    end: int
    nature: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Who stands behind claims of a series. ``independent`` unless it only repeats another origin, whose key ``repeats`` gives, or may
    speak of something else."""

    entity: Entity
    claims: tuple[str, ...]
    independent: bool = True
    repeats: str | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What the claims of a series show together: its kind (see the contract), its strength (0 to 1), and why in plain words."""

    kind: str
    claims: tuple[str, ...]
    why: str
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Series:
    """Claims of one quantity, across reports and languages."""

    id: str
    story: str
    label: str
    kind: str
    unit: str
    nature: str
    actor: Entity | None
    place: Entity | None
    members: tuple[Member, ...]
    origins: tuple[Origin, ...]
    independent: int
    contradicted: bool
    findings: tuple[Finding, ...]
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """What ``link`` makes of the reports of a story: nothing is averaged, nothing is declared true."""

    series: tuple[Series, ...]
    judgements: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """A step of a claim's way, and below it those it had the figure from. ``role`` is report, via or origin."""

    label: str
    role: str
    claim: str | None
    document: str | None
    when: str | None
    note: str
    children: tuple[Trace, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim of the ledger that bears on a statement, and how: supports, contradicts, or speaks of it in other words."""

    claim: Claim
    document: str
    bearing: str
    why: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the ledger has on one figure of a statement: supported, contradicted, differently worded, or not in the ledger.

    It is no judgement of truth: it says who says so, and who says otherwise.
    """

    stated: Claim
    verdict: str
    series: str | None
    evidence: tuple[Evidence, ...]
