"""The HTTP API: the same questions as the pages and the commands, in the shapes of the contract; described at /api/openapi.json."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel

from sayso import pipeline
from sayso.export import claim_json, series_json
from sayso.ledger import Review, overview
from sayso.ledger.links import Decision
from sayso.model import Trace
from sayso.web.chosen import ClaimQuery, SeriesQuery
from sayso.web.frame import Frame, site_of
from sayso.web.site import Site

api = APIRouter(prefix="/api", tags=["sayso"])

Limit = Annotated[int, Query(ge=1, le=1000)]
Offset = Annotated[int, Query(ge=0)]
Shaped = dict[str, Any]


class Statement(BaseModel):
    """What somebody says, to be held against the ledger; ``lang`` where it should not be guessed."""

    statement: str
    lang: str | None = None
    published: str | None = None


class Word(BaseModel):
    """A person's word on a claim. ``changes`` (field → value) belong to a ``corrected`` one."""

    verdict: Literal["accepted", "corrected", "rejected", "noted"]
    changes: dict[str, str] | None = None
    who: str | None = None
    why: str = ""


class Judged(BaseModel):
    """Two claims, series or sources are the same, or are not."""

    left: str
    right: str
    same: bool
    who: str | None = None
    why: str = ""


@api.get("/counts")
def counts(request: Request) -> Shaped:
    """How much the ledger holds, and how much of it persons have reviewed."""
    ledger = site_of(request).reader()
    return {**ledger.counts()._asdict(), "reviewed": ledger.reviewed()[0]}


@api.get("/claims")
def claims(request: Request, query: Annotated[ClaimQuery, Query()], limit: Limit = 100, offset: Offset = 0) -> list[Shaped]:
    """Claims, in the shape of claim.schema.json, in the order of their reports' dates."""
    return [claim_json(*found) for found in site_of(request).reader().claims(query.wanted(limit, offset))]


@api.get("/claims/{id}")
def claim(request: Request, id: str) -> Shaped:
    """A claim as it stands, with what persons said of it and the series it is in."""
    ledger = site_of(request).reader()
    document, found = ledger.claim(id)
    series = ledger.series_of(found.id)
    reviews = [shown(one) for one in ledger.reviews([document.id]) if one.claim == found.id]
    return {**claim_json(document, found), "series": series.id if series else None, "reviews": reviews}


@api.get("/claims/{id}/trace")
def trace(request: Request, id: str) -> Shaped:
    """Whom the report has the figure from, back to its origin, through all reports of the story."""
    ledger = site_of(request).reader()
    return tree(pipeline.traced(ledger, ledger.claim(id).claim))


def tree(one: Trace) -> Shaped:
    return {**{name: getattr(one, name) for name in one.__slots__ if name != "children"}, "children": [tree(c) for c in one.children]}


@api.get("/series")
def series(request: Request, query: Annotated[SeriesQuery, Query()], limit: Limit = 100, offset: Offset = 0) -> list[Shaped]:
    """Series, in the shape of series.schema.json."""
    return [series_json(one) for one in site_of(request).reader().series(query.wanted(limit, offset))]


@api.get("/series/{id}")
def one_series(request: Request, id: str) -> Shaped:
    """A series by its id or that of one of its claims."""
    return series_json(site_of(request).reader().one_series(id))


TOP = ("id", "label", "kind", "unit", "nature", "actor", "place", "independent", "contradicted")  # of a story's largest series


@api.get("/stories")
def stories(
    request: Request,
    q: str | None = None,
    sort: Literal["date", "size", "disagreement"] = "date",
    limit: Limit = 100,
    offset: Offset = 0,
) -> list[Shaped]:
    """Stories: what reports hang together, and how much they dispute."""
    found = overview.stories(site_of(request).reader(), order=sort, name=q, limit=limit, offset=offset)
    return [{**one._asdict(), "top": {name: getattr(one.top, name) for name in TOP}} for one in found]


@api.get("/reports")
def reports(
    request: Request, q: str | None = None, lang: str | None = None, story: str | None = None, limit: Limit = 100, offset: Offset = 0
) -> list[Shaped]:
    """Reports without their texts, the newest first."""
    ledger = site_of(request).reader()
    if story:
        told = overview.story(ledger, story)
        found = told.reports[offset : offset + limit] if told else []
    else:
        found = overview.reports(ledger, name=q, lang=lang, limit=limit, offset=offset)
    return [one._asdict() for one in found]


@api.get("/reports/{id}")
def report(request: Request, id: str) -> Shaped:
    """A report with its text and its claims."""
    ledger = site_of(request).reader()
    document = ledger.document(id)
    return {**asdict(document), "claims": [claim_json(document, one) for one in ledger.claims_in(document.id)]}


@api.get("/sources")
def sources(request: Request) -> list[Shaped]:
    """Who says and who passes on how many figures."""
    return [voice._asdict() for voice in site_of(request).reader().voices()]


@api.post("/check")
def check(request: Request, asked: Statement) -> Shaped:
    """Who says so, and who says otherwise."""
    ledger = site_of(request).reader()
    document = pipeline.read(asked.statement.encode(), name="statement", lang=asked.lang, published=asked.published)
    verdicts, problems = pipeline.check(ledger, document)
    documents = ledger.documents({e.claim.document for v in verdicts for e in v.evidence})
    return {
        "verdicts": [
            {
                "stated": claim_json(document, v.stated),
                "verdict": v.verdict,
                "series": v.series,
                "evidence": [
                    {"claim": claim_json(documents[e.claim.document], e.claim), "bearing": e.bearing, "why": e.why} for e in v.evidence
                ],
            }
            for v in verdicts
        ],
        "problems": [asdict(problem) for problem in problems],
    }


@api.get("/reviews")
def reviews(request: Request, limit: Limit = 100) -> list[Shaped]:
    """What persons said of claims and still stands, newest first."""
    return [shown(one) for one in site_of(request).reader().latest_reviews(limit)]


@api.get("/decisions")
def decisions(request: Request) -> list[Shaped]:
    """What persons judged to be the same or not, and still stands."""
    return [shown(one) for one in site_of(request).reader().decisions()]


def shown(one: Review | Decision) -> Shaped:
    return {**asdict(one), "made": one.made.isoformat() + "Z"}


writing = APIRouter(prefix="/api", tags=["writing"])


def site(request: Request) -> tuple[Site, str]:
    return site_of(request), Frame.of(request).who


@writing.post("/claims/{id}/reviews", status_code=201)
def review(request: Request, id: str, word: Word) -> list[Shaped]:
    """Accept a claim, correct its fields, reject it, or leave a note; the story is linked again where that changes it."""
    here, who = site(request)
    with here.writing() as ledger:
        said = pipeline.review(ledger, id, word.verdict, changes=word.changes, who=word.who or who, why=word.why)
    return [shown(one) for one in said]


@writing.delete("/reviews/{id}")
def unreview(request: Request, id: str) -> Shaped:
    """Take a review back."""
    here, who = site(request)
    with here.writing() as ledger:
        return shown(pipeline.unreview(ledger, id, who=who))


@writing.post("/decisions", status_code=201)
def decide(request: Request, judged: Judged) -> Shaped:
    """Judge that two claims, series or sources are the same, or are not."""
    here, who = site(request)
    with here.writing() as ledger:
        return shown(pipeline.decide(ledger, judged.left, judged.right, judged.same, who=judged.who or who, why=judged.why))


@writing.delete("/decisions/{id}")
def undo(request: Request, id: str) -> Shaped:
    """Take a decision back."""
    here, who = site(request)
    with here.writing() as ledger:
        return shown(pipeline.undo(ledger, id, who=who))


@writing.get("/jobs")
def jobs(request: Request) -> list[Shaped]:
    """Long work: what is being added, and how far it is."""
    return [job.shown() for job in request.app.state.jobs.all.values()]


@writing.get("/jobs/{id}")
def job(request: Request, id: str) -> Shaped:
    """One piece of long work, with what could not be read."""
    from fastapi import HTTPException

    found = request.app.state.jobs.all.get(id)
    if found is None:
        raise HTTPException(404, "no such work; it may have ended long ago")
    return {**found.shown(), "told": [asdict(problem) for problem in found.problems]}
