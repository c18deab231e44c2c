"""The charts of pages as specifications, SVG and PNG: for scripts, for pages without one, for slides."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse, Response

from sayso.ledger import SeriesFilter, together
from sayso.pictures import chart, maps, render, timeline
from sayso.web.frame import Frame, site_of
from sayso.web.pages import SHOWN, found_story, here, said_of

drawings = APIRouter(include_in_schema=False)

Form = Literal["json", "svg", "png"]
Theme = Annotated[Literal["light", "dark", "page"], Query()]


def drawn(spec: dict[str, Any], form: Form, width: int) -> Response:
    if form == "json":
        return JSONResponse(spec)
    if form == "svg":
        return Response(render.svg(spec, width), media_type="image/svg+xml")
    return Response(render.png(spec, 2, width), media_type="image/png")


Width = Annotated[int, Query(ge=200, le=4000)]


@drawings.get("/series/{id}/chart.{form}")
def series(request: Request, id: str, form: Form, theme: Theme = "light", width: Width = 900) -> Response:
    ledger = site_of(request).reader()
    found, known, _ = ledger.grounded(id)
    lang, titled = Frame.of(request).lang, form != "json"  # what stands in a page has its title there
    return drawn(chart.series_chart(found, known, lang=lang, theme=theme, href=here("claims"), titled=titled), form, width)


@drawings.get("/stories/{id}/{what}.{form}")
def story(request: Request, id: str, what: Literal["timeline", "map"], form: Form, theme: Theme = "light", width: Width = 900) -> Response:
    ledger = site_of(request).reader()
    found, known = together(ledger.grounded_series(SeriesFilter(story=found_story(ledger, id).line.id, order="size"))[:SHOWN])
    lang, titled = Frame.of(request).lang, form != "json"
    if what == "map":
        return drawn(maps.story_map(found, known, lang=lang, theme=theme, href=said_of, titled=titled), form, width)
    spec = timeline.story_timeline(found, known, lang=lang, theme=theme, href=here("claims"), series_href=here("series"), titled=titled)
    return drawn(spec, form, width)
