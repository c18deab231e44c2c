"""The application: its rooms joined, who may come in, and how errors look."""

from __future__ import annotations

import asyncio
import hmac
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from importlib.metadata import version
from urllib.parse import urlsplit

from anyio import to_thread
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sayso.ledger import LedgerError
from sayso.model import Problem
from sayso.pictures import render
from sayso.pipeline import ReviewError
from sayso.web.actions import actions
from sayso.web.api import api, writing
from sayso.web.downloads import downloads
from sayso.web.drawings import drawings
from sayso.web.frame import Frame, answer
from sayso.web.jobs import Jobs
from sayso.web.pages import pages
from sayso.web.shelf import Shelf
from sayso.web.site import BusyError, Settings, opened

SAFE = ("GET", "HEAD", "OPTIONS")
DAY = 86_400
THREADS = 8
TURN = 0.001  # seconds that a thread goes on while others wait: pages are short, and what is on the shelf is given between two lines
HEADERS = {
    # Charts compile expressions of their specification, hence 'unsafe-eval'; nothing is ever fetched from elsewhere.
    "content-security-policy": "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
}


def app(settings: Settings, ready: Callable[[], None] = lambda: None) -> FastAPI:
    """The site over one ledger, as an ASGI application. ``ready`` is called when it begins to answer."""
    site = opened(settings)
    jobs = Jobs(site)

    @asynccontextmanager
    async def lifespan(made: FastAPI) -> AsyncIterator[None]:
        # Pages are short queries and Python: more threads than this only take the interpreter from each other.
        to_thread.current_default_thread_limiter().total_tokens = THREADS
        ready()
        yield
        jobs.close()
        site.close()

    made = FastAPI(
        title="sayso",
        version=version("sayso"),
        description="Every figure of the ledger, who said it, through whom it came. Nothing is averaged, nothing is declared true.",
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    made.state.site, made.state.jobs = site, jobs
    shelf = Shelf(site)
    for router in (api, downloads, drawings, *(() if settings.read_only else (writing, actions)), pages):
        made.include_router(router)
    made.mount("/static", StaticFiles(packages=[("sayso.web", "static")]), name="static")

    @made.get("/static-charts/{name}", include_in_schema=False)
    def charts(name: str) -> Response:
        """The charting library, as its package carries it."""
        return Response(render.script(), media_type="text/javascript", headers={"cache-control": f"max-age={30 * DAY}, immutable"})

    made.add_middleware(Door, settings=settings, shelf=shelf)
    made.add_exception_handler(LedgerError, told)
    made.add_exception_handler(ReviewError, told)
    made.add_exception_handler(BusyError, told)
    made.add_exception_handler(RequestValidationError, misasked)
    made.add_exception_handler(HTTPException, missing)
    return made


class Door:
    """What every request passes: who may not come in is told so; a page on the shelf is given; every answer gets its headers.

    A page that many ask for at once is made for the first, and given to the others from the shelf.
    """

    def __init__(self, app: ASGIApp, settings: Settings, shelf: Shelf) -> None:
        self.app, self.settings, self.shelf = app, settings, shelf
        self.making: dict[object, asyncio.Event] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope, receive)
        revision = self.shelf.site.revision
        kept: list[bytes] = []
        shown = MutableHeaders()
        found = False
        made = asyncio.Event()

        async def passing(message: Message) -> None:
            nonlocal shown, found
            if message["type"] == "http.response.start":
                shown = MutableHeaders(scope=message)
                shown.update(HEADERS)
                if scope["path"].startswith("/static/"):
                    shown["cache-control"] = f"max-age={DAY}"
                elif "cache-control" not in shown:
                    shown["cache-control"] = "no-store"
                found = message["status"] == 200 and self.shelf.keeps(request, shown)
                if not found:
                    made.set()
            elif found:
                kept.append(message.get("body", b""))
                if not message.get("more_body"):
                    self.shelf.keep(request, b"".join(kept), shown, revision)
                    made.set()
            await send(message)

        if refused := refusal(request, self.settings):
            await refused(scope, receive, passing)
            return
        key = self.shelf.key(request)
        if response := await self.kept(request, key):
            await response(scope, receive, send)
            return
        if key is not None:
            self.making.setdefault(key, made)
        try:
            await self.app(scope, receive, passing)
        finally:
            made.set()
            if self.making.get(key) is made:
                del self.making[key]

    async def kept(self, request: Request, key: object) -> Response | None:
        """The page from the shelf, if it is there, or will be when another request has been answered."""
        found = self.shelf.find(request)
        if found is None and (other := self.making.get(key)):
            await other.wait()
            found = self.shelf.find(request)
        return found


def refusal(request: Request, settings: Settings) -> Response | None:
    """Why a request is not answered: another site speaks through the reader's browser, or the token is missing."""
    host = request.headers.get("host", "")
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    if not settings.public and name not in settings.hosts:
        return JSONResponse({"what": "not this site", "why": f"nothing here is called {name!r}"}, 421)
    if request.method not in SAFE:
        origin = request.headers.get("origin")
        foreign = origin is not None and urlsplit(origin).netloc != host
        if foreign or request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            return JSONResponse({"what": "refused", "why": "the request comes from another site"}, 403)
    if settings.token is None:
        return None
    given = request.query_params.get("token")
    if given is not None and hmac.compare_digest(given.encode(), settings.token.encode()) and request.method == "GET":
        response = RedirectResponse(request.url.path, 303)
        response.set_cookie("token", given, httponly=True, samesite="strict")
        return response
    bearer = request.headers.get("authorization", "").removeprefix("Bearer ")
    held = request.cookies.get("token") or bearer
    if hmac.compare_digest(held.encode(), settings.token.encode()):
        return None
    return JSONResponse({"what": "a token is needed", "hint": "Open the address that 'sayso serve' printed"}, 401)


def problem_of(error: Exception) -> tuple[Problem, int]:
    if isinstance(error, LedgerError | ReviewError | BusyError):
        problem = error.problem
        status = (
            503 if isinstance(error, BusyError) else 422 if isinstance(error, ReviewError) else 404 if "no such" in problem.what else 409
        )
        return problem, status
    return Problem("something went wrong", "", str(error)), 500


async def told(request: Request, error: Exception) -> Response:
    return shown(request, *problem_of(error))


async def misasked(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"][1:]) or "the request"
    return shown(request, Problem("this cannot be asked", where, first["msg"], "Change it and ask again"), 422)


async def missing(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    what = {404: "no such page", 405: "this cannot be done here"}.get(error.status_code, "refused")
    return shown(request, Problem(what, request.url.path, str(error.detail), "Go back to the front page"), error.status_code)


def shown(request: Request, problem: Problem, status: int) -> Response:
    """A problem, to a person as a page, to a program as JSON."""
    if request.url.path.startswith("/api/"):
        return JSONResponse({"what": problem.what, "where": problem.where, "why": problem.why, "hint": problem.hint}, status)
    return answer(request, "problem.html", Frame.of(request), status=status, problem=problem)


def serve(settings: Settings, host: str = "127.0.0.1", port: int = 8321, *, ready: Callable[[], None] = lambda: None) -> None:
    """Serve until it is interrupted."""
    import uvicorn

    sys.setswitchinterval(TURN)
    uvicorn.run(app(settings, ready), host=host, port=port, log_level="warning", access_log=False, server_header=False)
