"""What pages and reports show of claims, series and stories: in the words of the reader's language, with the words of the report beside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sayso import wording
from sayso.ledger import Ledger, Review, SeriesLine, StoryLine, overview
from sayso.model import Claim, Document, Finding, Known, Series
from sayso.pictures.points import owners, voices
from sayso.web import marks
from sayso.web.site import Site

MOVING = ("contradiction", "revision", "correction")
WEIGHT = ("contradiction", "correction", "revision", "circle", "part_whole", "definition", "agreement", "echo", "late")


def strongest(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda f: (WEIGHT.index(f.kind), -f.strength, f.why))


def plainest(series: Series, kind: str) -> list[Finding]:
    return [f for f in strongest(series.findings) if f.kind == kind][:1]


class Row(NamedTuple):
    """A claim as a line of a table."""

    id: str
    claim: Claim
    document: Document
    figure: str
    sentence: str
    source: str
    kind: str
    place: str
    time: str
    nature: str
    origin: tuple[int, bool] | None  # the colour of its origin in the series, and whether that only repeats another
    pieces: list[marks.Piece]
    review: str


def row(document: Document, claim: Claim, lang: str, *, nature: str = "", origin: tuple[int, bool] | None = None, review: str = "") -> Row:
    return Row(
        id=claim.id,
        claim=claim,
        document=document,
        figure=wording.figure(claim.quantity, lang),
        sentence=wording.claim(claim, lang),
        source=wording.chain(claim.attribution, lang),
        kind=claim.counted.text if claim.counted.kind == "other" else wording.kind(claim.counted.kind, lang),
        place=wording.mention(claim.place, lang) if claim.place else "",
        time=wording.when(claim.time, lang) if claim.time else "",
        nature=wording.nature(nature, lang) if nature else "",
        origin=origin,
        pieces=marks.evidence(claim),
        review=review,
    )


class Line(NamedTuple):
    """A series as a line of a list."""

    series: Series
    title: str
    figures: str
    reports: int
    outlets: int
    since: str
    until: str
    told: list[Told]


class Told(NamedTuple):
    """A finding, with the claims it is about in the reader's language."""

    kind: str
    name: str
    why: str
    claims: list[tuple[str, str, str, str]]  # id, figure, who says so, when it was reported
    strength: float


def told(finding: Finding, known: Known, lang: str) -> Told:
    here = [known[id] for id in finding.claims if id in known]
    here.sort(key=lambda found: found[0].published or "9")
    rows = [
        (claim.id, wording.figure(claim.quantity, lang), wording.chain(claim.attribution, lang), document.published or "")
        for document, claim in here
    ]
    return Told(finding.kind, wording.finding_kind(finding.kind, lang), finding.why, rows, finding.strength)


def line(series: Series, known: Known, lang: str, findings: Iterable[Finding] = ()) -> Line:
    here = [known[m.claim] for m in series.members if m.claim in known]
    days = sorted(d.published for d, _ in here if d.published)
    return Line(
        series,
        wording.label(series, lang),
        spread([claim for _, claim in here], lang),
        len({d.id for d, _ in here}),
        len({d.publisher or d.source for d, _ in here}),
        days[0] if days else "",
        days[-1] if days else "",
        [told(finding, known, lang) for finding in findings],
    )


def members(series: Series, known: Known, lang: str, colours: Mapping[str, tuple[int, bool]], reviews: Mapping[str, str]) -> list[Row]:
    """The claims of a series by the day they were reported; a nature is told where it is not that of the series."""
    rows = [
        row(
            *known[m.claim],
            lang,
            nature="" if m.nature == series.nature else m.nature,
            origin=colours.get(m.claim),
            review=reviews.get(m.claim, ""),
        )
        for m in series.members
        if m.claim in known
    ]
    return sorted(rows, key=lambda r: (r.document.published or "9", r.document.source, r.claim.quantity.span.start))


def spread(claims: Sequence[Claim], lang: str) -> str:
    """The least and the greatest figure of those in the commonest unit, each as it is given; never a mean."""
    units: dict[str, list[Claim]] = {}
    for claim in claims:
        units.setdefault(claim.quantity.unit, []).append(claim)
    most = max(units.values(), key=len, default=[])
    ordered = sorted(most, key=lambda c: (c.quantity.middle, c.id))
    return " … ".join(dict.fromkeys(wording.figure(c.quantity, lang) for c in (ordered[:1] + ordered[-1:])))


def listed(ledger: Ledger, found: Sequence[SeriesLine], lang: str, findings: Mapping[str, Sequence[Finding]] | None = None) -> list[Line]:
    """Series as lines; only the claims that are shown are fetched: those at the ends, and those of the findings."""
    told_of = findings or {}
    wanted = {claim for one in found for claim in (one.least, one.greatest) if claim}
    wanted |= {claim for one in found for finding in told_of.get(one.series.id, ()) for claim in finding.claims}
    known = claims_of(ledger, wanted)
    return [
        Line(
            one.series,
            wording.label(one.series, lang),
            spread([known[id][1] for id in dict.fromkeys((one.least, one.greatest)) if id in known], lang),
            one.reports,
            one.outlets,
            one.since or "",
            one.until or "",
            [told(finding, known, lang) for finding in told_of.get(one.series.id, ())],
        )
        for one in found
    ]


def claims_of(ledger: Ledger, ids: Iterable[str]) -> dict[str, tuple[Document, Claim]]:
    return {found.claim.id: (found.document, found.claim) for found in ledger.claims_by_id(ids)}


class Behind(NamedTuple):
    """An origin behind a series: its colour is that of the chart; one that repeats another has the colour of that one, hollow."""

    label: str
    hue: int
    claims: int
    reports: int
    repeats: str  # whom, if anybody
    independent: bool


def behind(series: Series, lang: str) -> tuple[list[Behind], dict[str, tuple[int, bool]]]:
    """The origins of a series; and of each claim the colour of its origin, and whether that only repeats another."""
    said = voices([series], lang)
    document = {m.claim: m.document for m in series.members}
    origins = {origin.entity.key: origin for origin in series.origins}
    rows = [
        Behind(
            voice.label,
            voice.hue,
            voice.claims,
            len({document[claim] for claim in origins[key].claims if claim in document}),
            said[voice.repeats].label if voice.repeats and voice.repeats in said else "",
            origins[key].independent,
        )
        for key, voice in said.items()
        if key in origins
    ]
    whose = {claim: said[key] for claim, key in owners(series).items() if key in said}
    return rows, {claim: (voice.hue, bool(voice.repeats)) for claim, voice in whose.items()}


def verdicts(reviews: Iterable[Review]) -> dict[str, str]:
    return {review.claim: review.verdict for review in reviews if review.verdict != "noted"}


def story_of(site: Site, id: str | None, lang: str) -> tuple[str, str] | None:
    """The id and the name of a story."""
    found = site.remembered(("story", id), lambda: overview.story(site.reader(), id)) if id else None
    return (found.line.id, wording.label(found.line.top, lang)) if found else None


class About(NamedTuple):
    """A story as it is named to a reader."""

    id: str
    title: str
    story: StoryLine


def about(story: StoryLine, lang: str) -> About:
    return About(story.id, wording.label(story.top, lang), story)
