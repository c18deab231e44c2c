"""What stands around every page: whose language, whose theme, where one is, and how a template becomes an answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse

from sayso.packs import languages
from sayso.web.site import Site

LINES = 50  # of a list, at a time
THEMES = ("light", "dark")
TOKENS = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Frame:
    """The reader: ``lang`` is what sentences are written in; ``theme`` is empty where the reader's system decides."""

    lang: str
    langs: tuple[str, ...]
    theme: str
    who: str
    read_only: bool
    path: str
    query: tuple[tuple[str, str], ...]
    lines: int = LINES

    @staticmethod
    def of(request: Request) -> Frame:
        langs = tuple(languages())
        settings = site_of(request).settings
        asked = [request.query_params.get("say"), request.cookies.get("say"), *accepted(request.headers.get("accept-language", ""))]
        theme = request.cookies.get("theme", "")
        return Frame(
            lang=next((lang for lang in asked if lang in langs), "en"),
            langs=langs,
            theme=theme if theme in THEMES else "",
            who=request.cookies.get("who") or settings.who,
            read_only=settings.read_only,
            path=request.url.path,
            query=tuple(request.query_params.multi_items()),
        )

    def address(self, **changes: object) -> str:
        """This page with other values in its query: None takes a value out."""
        kept = {name: value for name, value in self.query if value}
        kept |= {name.rstrip("_"): str(value) for name, value in changes.items() if value is not None}
        kept = {name: value for name, value in kept.items() if changes.get(name, "") is not None}
        return f"{self.path}?{urlencode(kept)}" if kept else self.path

    def download(self, form: str) -> str:
        """The same rows in a file."""
        kept = {name: value for name, value in self.query if value and name not in ("page", "say")}
        return f"{self.path}.{form}?{urlencode(kept)}" if kept else f"{self.path}.{form}"


def accepted(header: str) -> list[str]:
    """The languages that a browser asks for, dearest first: 'hu-HU,hu;q=0.9,en;q=0.8' → hu, hu, en."""
    return [part.partition(";")[0].strip()[:2].lower() for part in header.split(",") if part.strip()]


def site_of(request: Request) -> Site:
    site = request.app.state.site
    assert isinstance(site, Site)
    return site


def answer(request: Request, template: str, frame: Frame, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page. The choice of a language by ``?say=`` is kept in a cookie."""
    page = site_of(request).environment.get_template(template)
    response = HTMLResponse(page.render(frame=frame, **values), status)
    if request.query_params.get("say") in frame.langs:
        response.set_cookie("say", frame.lang, max_age=31_536_000, samesite="lax", httponly=True)
    return response


def tokens(text: str) -> list[str]:
    """Words, spaces and signs, each by itself: joined they are the text."""
    return TOKENS.findall(text)
