"""Pages that were made once are given again until the ledger changes: most readers look at the same few."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import NamedTuple

from fastapi import Request
from fastapi.responses import Response

from sayso.web.site import Site

KEPT = 2000  # pages
LARGE = 300_000  # bytes of a page that is still kept
FRESH = 60.0  # seconds: some pages say what is new since yesterday
OWN = ("/add", "/api/jobs")  # what changes without the ledger
SEEN = ("say", "theme", "who")  # cookies that a page shows


class Made(NamedTuple):
    """A page as it was sent."""

    body: bytes
    media: str
    headers: dict[str, str]
    revision: int
    made: float


class Shelf:
    """The pages made last, by all that they depend on."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self._pages: dict[object, Made] = {}

    def find(self, request: Request) -> Response | None:
        key = self.key(request)
        found = self._pages.get(key) if key else None
        if found is None or found.revision != self.site.revision or time.monotonic() - found.made > FRESH:
            return None
        return Response(found.body, media_type=found.media, headers=found.headers)

    def keeps(self, request: Request, headers: Mapping[str, str]) -> bool:
        """Whether an answer is a page that others may see."""
        page = headers.get("content-type", "").startswith("text/html") and "set-cookie" not in headers
        return page and self.key(request) is not None

    def keep(self, request: Request, body: bytes, headers: Mapping[str, str], revision: int) -> None:
        """A page on the shelf, unless it is large: it was made at this revision of the ledger."""
        if len(body) > LARGE:
            return
        while len(self._pages) >= KEPT:
            self._pages.pop(next(iter(self._pages)), None)
        plain = {name: value for name, value in headers.items() if name not in ("content-length", "content-type")}
        self._pages[self.key(request)] = Made(body, headers["content-type"], plain, revision, time.monotonic())

    @staticmethod
    def key(request: Request) -> object:
        if request.method != "GET" or request.url.path.startswith(OWN):
            return None
        cookies = tuple(request.cookies.get(name) for name in SEEN)
        return request.url.path, request.url.query, cookies, request.headers.get("accept-language")
