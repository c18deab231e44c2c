"""The pages: each a question put to the ledger, and a template for its answer."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse

from sayso import pipeline, wording
from sayso.ledger import Ledger, SeriesFilter, Story, first_words, overview, together
from sayso.pictures import chart, maps, provenance, system, timeline
from sayso.pipeline.reviewing import CHOICES
from sayso.terminal import name
from sayso.web import marks
from sayso.web.chosen import ClaimQuery, SeriesQuery
from sayso.web.frame import Frame, answer, site_of, tokens
from sayso.web.rows import (
    MOVING,
    WEIGHT,
    about,
    behind,
    claims_of,
    line,
    listed,
    members,
    plainest,
    row,
    story_of,
    strongest,
    told,
    verdicts,
)

pages = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)

NEWS = timedelta(days=1)
FEW = 8  # series under each question of the front page
QUEUE = 500  # claims of the review queue that are worked out at a time
REASONS = 12  # reasons of a series that are shown
SHOWN = 200  # series, and reports, of a story that are listed
DRAWN = 400  # series of a story in the drawing of who does what to whom

WIDTHS = (1150.0, 600.0)  # of drawings, on a desk and on a telephone

Page = Annotated[int, Query(ge=1, le=10_000)]


@pages.get("/")
def front(request: Request) -> HTMLResponse:
    """What changed since yesterday, what is disputed, what rests on one source."""
    frame = Frame.of(request)
    ledger = site_of(request).reader()

    since = datetime.now(UTC).replace(tzinfo=None) - NEWS
    changed = site_of(request).remembered("changed", lambda: overview.changed(ledger, since, limit=FEW))
    recent = {
        one.series.id: [f for f in strongest(one.series.findings) if fresh & set(f.claims) and f.kind in MOVING][:1]
        for one, fresh in changed
    }
    disputed = ledger.series_lines(SeriesFilter(least=2, contradicted=True, order="disagreement", limit=FEW))
    alone = ledger.series_lines(SeriesFilter(least=3, one_source=True, order="size", limit=FEW))
    rows = listed(ledger, [line for line, _ in changed], frame.lang, recent)
    return answer(
        request,
        "front.html",
        frame,
        counts=ledger.counts(),
        changed=list(zip(rows, [len(claims) for _, claims in changed], strict=True)),
        disputed=listed(ledger, disputed, frame.lang, {one.series.id: plainest(one.series, "contradiction") for one in disputed}),
        alone=listed(ledger, alone, frame.lang),
        stories=[about(s, frame.lang) for s in overview.stories(ledger, order="date", limit=FEW)],
        reviewed=ledger.reviewed(),
    )


@pages.get("/series")
def series_list(request: Request, query: Annotated[SeriesQuery, Query()], page: Page = 1) -> HTMLResponse:
    frame = Frame.of(request)
    ledger = site_of(request).reader()
    found = ledger.series_lines(query.wanted(frame.lines + 1, (page - 1) * frame.lines))
    rows = listed(ledger, found[: frame.lines], frame.lang, {one.series.id: plainest(one.series, "contradiction") for one in found})
    return answer(request, "series_list.html", frame, query=query, page=page, more=len(found) > frame.lines, rows=rows)


@pages.get("/series/{id}")
def series_page(request: Request, id: str) -> HTMLResponse:
    """The centre: a figure over time, its claims, who stands behind them, what they show together."""
    frame = Frame.of(request)
    ledger = site_of(request).reader()
    series, known, _ = ledger.grounded(id)
    reviews = verdicts(site_of(request).reviews({m.document for m in series.members}))
    origins, colours = behind(series, frame.lang)
    decided = site_of(request).remembered("decisions", ledger.decisions)
    rows = members(series, known, frame.lang, colours, reviews)
    spec = chart.series_chart(series, known, lang=frame.lang, theme="page", href=here("claims"), titled=False)
    return answer(
        request,
        "series.html",
        frame,
        line=line(series, known, frame.lang),
        rows=rows,
        origins=origins,
        findings=[told(f, known, frame.lang) for f in strongest(series.findings)],
        spec=spec,
        reasons=series.reasons[:REASONS],
        story=story_of(site_of(request), series.story, frame.lang),
        decisions=[d for d in decided if {d.left, d.right} & {m.claim for m in series.members}],
    )


@pages.get("/series/{id}/provenance")
def series_provenance(request: Request, id: str) -> HTMLResponse:
    frame = Frame.of(request)
    ledger = site_of(request).reader()
    series, known, copies = ledger.grounded(id)
    picture, narrow = (provenance.series_graph(series, known, copies, href=address, lang=frame.lang, width=w) for w in WIDTHS)
    rows = provenance.graph_rows(provenance.series_web(series, known, copies), frame.lang)
    return answer(request, "provenance.html", frame, line=line(series, known, frame.lang), picture=picture, narrow=narrow, rows=rows)


ROOMS = {"claim": "claims", "report": "reports", "series": "series"}


def address(sort: str, id: str) -> str | None:
    """Where a thing on a drawing leads."""
    if sort == "source":
        return f"/claims?{urlencode({'origin': id})}"
    return f"/{ROOMS[sort]}/{id}" if sort in ROOMS else None


def said_of(place: str) -> str:
    """The claims about a place."""
    return f"/claims?{urlencode({'place': place})}"


def here(room: str) -> Callable[[str], str]:
    """The address of what stands in a room of this site, by its id."""
    return lambda id: f"/{room}/{id}"


@pages.get("/claims")
def claim_list(request: Request, query: Annotated[ClaimQuery, Query()], page: Page = 1) -> HTMLResponse:
    frame = Frame.of(request)
    ledger = site_of(request).reader()
    found = list(ledger.claims(query.wanted(frame.lines + 1, (page - 1) * frame.lines)))
    more = len(found) > frame.lines
    found = found[: frame.lines]
    reviews = verdicts(site_of(request).reviews({f.document.id for f in found}))
    rows = [row(*f, frame.lang, review=reviews.get(f.claim.id, "")) for f in found]
    return answer(request, "claims.html", frame, query=query, page=page, more=more, rows=rows)


@pages.get("/claims/{id}")
def claim_page(request: Request, id: str) -> HTMLResponse:
    frame = Frame.of(request)
    ledger = site_of(request).reader()
    stands = ledger.grounded_of(id)
    document, claim = stands.known[id] if stands else ledger.claim(id)
    stands = stands or ledger.grounded_of(claim.id)
    series, known = (stands.series, stands.known) if stands else (None, {claim.id: (document, claim)})
    reviews = [r for r in site_of(request).reviews([document.id]) if r.claim == claim.id]
    rejected = bool(reviews) and claim.id in {c.id for c in ledger.rejected([document.id])}
    traced = pipeline.traced(ledger, claim, stands)
    read = ledger.claim(claim.id, as_read=True).claim if reviews else claim
    return answer(
        request,
        "claim.html",
        frame,
        row=row(document, claim, frame.lang, review=verdicts(reviews).get(claim.id, "")),
        series=series,
        label=wording.label(series, frame.lang) if series else "",
        reviews=reviews,
        rejected=rejected,
        sentences=[(lang, wording.claim(claim, lang)) for lang in frame.langs],
        fields=[(f, pipeline.value_of(claim, f), pipeline.value_of(read, f), CHOICES.get(f, ())) for f in pipeline.FIELDS],
        picture=provenance.claim_graph(traced, known, href=address, lang=frame.lang, width=WIDTHS[0]),
        narrow=provenance.claim_graph(traced, known, href=address, lang=frame.lang, width=WIDTHS[1]),
        findings=[told(f, known, frame.lang) for f in strongest(series.findings if series else ()) if claim.id in f.claims],
    )


@pages.get("/reports")
def report_list(request: Request, q: str = "", lang: str = "", page: Page = 1) -> HTMLResponse:
    frame = Frame.of(request)
    ledger = site_of(request).reader()
    found = overview.reports(ledger, name=q or None, lang=lang or None, limit=frame.lines + 1, offset=(page - 1) * frame.lines)
    more = len(found) > frame.lines
    return answer(request, "reports.html", frame, q=q, chosen=lang, page=page, more=more, rows=found[: frame.lines])


@pages.get("/reports/{id}")
def report_page(request: Request, id: str) -> HTMLResponse:
    """The report as it was published, every figure marked, the claims beside it."""
    frame = Frame.of(request)
    ledger = site_of(request).reader()
    document = ledger.document(id)
    claims = ledger.claims_in(document.id)
    said = site_of(request).reviews([document.id])
    rejected = ledger.rejected([document.id]) if said else []
    reviews = verdicts(said)
    paragraphs = [
        (p.pieces, [row(document, c, frame.lang, review=reviews.get(c.id, "")) for c in p.claims])
        for p in marks.paragraphs(document.text, [*claims, *rejected])
    ]
    versions = [d for d in site_of(request).versions(document.source) if d.id != document.id]
    stories = ledger.stories([document.id])
    return answer(
        request,
        "report.html",
        frame,
        document=document,
        name=name(document),
        title=first_words(document.title, document.text),
        paragraphs=paragraphs,
        count=len(claims),
        versions=versions,
        story=story_of(site_of(request), stories.get(document.id), frame.lang),
        problems=site_of(request).problems(document.id),
    )


@pages.get("/reports/{id}/compare/{other}")
def compare(request: Request, id: str, other: str) -> HTMLResponse:
    """Two versions of a page, word by word."""
    frame = Frame.of(request)
    ledger = site_of(request).reader()
    left, right = ledger.document(id), ledger.document(other)
    return answer(request, "compare.html", frame, left=left, right=right, name=name(left), pieces=difference(left.text, right.text))


def difference(old: str, new: str) -> list[tuple[str, str]]:
    """The words of two texts as (same, gone or new; words)."""
    one, two = tokens(old), tokens(new)
    out: list[tuple[str, str]] = []
    for what, a, b, c, d in difflib.SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        if what == "equal":
            out.append(("same", "".join(one[a:b])))
        else:
            out += [("gone", "".join(one[a:b]))] * (b > a) + [("new", "".join(two[c:d]))] * (d > c)
    return out


@pages.get("/stories")
def story_list(request: Request, q: str = "", sort: str = "date", page: Page = 1) -> HTMLResponse:
    frame = Frame.of(request)
    site = site_of(request)
    order = sort if sort in ("date", "size", "disagreement") else "date"
    found = site.remembered(
        ("stories", q, order, page, frame.lines),
        lambda: overview.stories(site.reader(), order=order, name=q or None, limit=frame.lines + 1, offset=(page - 1) * frame.lines),
    )
    more = len(found) > frame.lines
    return answer(
        request,
        "stories.html",
        frame,
        q=q,
        sort=order,
        page=page,
        more=more,
        rows=[about(s, frame.lang) for s in found[: frame.lines]],
    )


@pages.get("/stories/{id}")
def story_page(request: Request, id: str) -> HTMLResponse:
    frame = Frame.of(request)
    ledger = site_of(request).reader()
    story, reports = found_story(ledger, id)
    series, known = together(ledger.grounded_series(SeriesFilter(story=story.id, order="size"))[:SHOWN])
    return answer(
        request,
        "story.html",
        frame,
        story=about(story, frame.lang),
        rows=[line(s, known, frame.lang, plainest(s, "contradiction")) for s in series if len(s.members) > 1],
        single=sum(len(s.members) == 1 for s in series),
        reports=reports[:SHOWN],
        timeline=timeline.story_timeline(
            series, known, lang=frame.lang, theme="page", href=here("claims"), series_href=here("series"), titled=False
        ),
        map_height=maps.HEIGHT + 60,
        aside=maps.aside(maps.story_places(series, known), frame.lang),
    )


@pages.get("/stories/{id}/system")
def story_system(request: Request, id: str) -> HTMLResponse:
    """Who does what to whom, by the claims of a story."""
    frame = Frame.of(request)
    ledger = site_of(request).reader()
    story, _ = found_story(ledger, id)
    drawn = system.system(*together(ledger.grounded_series(SeriesFilter(story=story.id, order="size"))[:DRAWN]), frame.lang)
    picture, narrow = (system.system_svg(drawn, address, width=w) for w in WIDTHS)
    return answer(
        request,
        "system.html",
        frame,
        story=about(story, frame.lang),
        picture=picture,
        narrow=narrow,
        rows=system.system_rows(drawn),
    )


def found_story(ledger: Ledger, id: str) -> Story:
    story = overview.story(ledger, id) or overview.story_told(ledger, id)
    if story is None:
        from sayso.ledger import LedgerError
        from sayso.model import Problem

        raise LedgerError(Problem("no such story", id, "nothing in the ledger is called so", "Choose one under Stories"))
    return story


@pages.get("/findings")
def finding_list(request: Request, kind: str = "", q: str = "", page: Page = 1) -> HTMLResponse:
    frame = Frame.of(request)
    ledger = site_of(request).reader()
    order = "movement" if kind in ("revision", "correction") else "disagreement"
    found = ledger.series_lines(SeriesFilter(name=q or None, least=2, order=order, limit=frame.lines + 1, offset=(page - 1) * frame.lines))
    shown = {one.series.id: [f for f in strongest(one.series.findings) if kind in ("", f.kind)][:6] for one in found}
    rows = listed(ledger, [one for one in found[: frame.lines] if shown[one.series.id]], frame.lang, shown)
    return answer(request, "findings.html", frame, kind=kind, q=q, page=page, more=len(found) > frame.lines, rows=rows, kinds=WEIGHT)


@pages.get("/sources")
def source_list(request: Request) -> HTMLResponse:
    frame = Frame.of(request)
    site = site_of(request)
    return answer(request, "sources.html", frame, rows=site.remembered("sources", lambda: site.reader().voices()[:500]))


@pages.get("/review")
def review_queue(request: Request, after: str = "") -> HTMLResponse:
    """Claims by how much speaks against trusting their reading; one at a time, with keys."""
    frame = Frame.of(request)
    site = site_of(request)
    ledger = site.reader()
    queue = site.remembered("doubtful", lambda: overview.doubtful(ledger, QUEUE))
    passed = set(after.split(","))
    shown = [d for d in queue if d.claim not in passed][: 2 * frame.lines]
    known = claims_of(ledger, (d.claim for d in shown))
    judged = verdicts(site.reviews({document.id for document, _ in known.values()}))
    shown = [d for d in shown if d.claim not in judged][: frame.lines]
    series = ledger.series_of_claims(known)
    rows = [(row(*known[d.claim], frame.lang), d, series.get(d.claim)) for d in shown if d.claim in known]
    latest = ledger.latest_reviews(10)
    return answer(request, "review.html", frame, rows=rows, latest=latest, reviewed=ledger.reviewed(), decisions=ledger.decisions()[-10:])


@pages.get("/add")
def add_page(request: Request) -> HTMLResponse:
    frame = Frame.of(request)
    return answer(request, "add.html", frame, jobs=[job.shown() for job in reversed(request.app.state.jobs.all.values())])


@pages.get("/check")
def check_page(request: Request, statement: str = "", lang: str = "") -> HTMLResponse:
    """Who says so, and who says otherwise."""
    frame = Frame.of(request)
    ledger = site_of(request).reader()
    answers: list[Any] = []
    problems: list[Any] = []
    if statement.strip():
        document = pipeline.read(statement.encode(), name="statement", lang=lang or None)
        verdicts_found, problems = pipeline.check(ledger, document)
        known = claims_of(ledger, (e.claim.id for v in verdicts_found for e in v.evidence))
        answers = [
            (v, wording.claim(v.stated, frame.lang), [(row(*known[e.claim.id], frame.lang), e) for e in v.evidence if e.claim.id in known])
            for v in verdicts_found
        ]
    return answer(request, "check.html", frame, statement=statement, chosen=lang, answers=answers, problems=problems)
