"""What stands at a web address, within limits of size and time."""

from __future__ import annotations

import http.client
import io
import urllib.error
import urllib.request as web
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, urlsplit, urlunsplit

from sayso.ingest.files import Input, opened, too_large
from sayso.ingest.inside import away, public_only, site
from sayso.ingest.report import LIMIT, ReadError
from sayso.model import Problem

if TYPE_CHECKING:
    from http.client import HTTPResponse

TIMEOUT = 20.0  # seconds without a word from the server
PATIENCE = 60.0  # seconds for all of it
AGENT = "Mozilla/5.0 (compatible; sayso; +https://pypi.org/project/sayso/)"
ACCEPT = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain, */*;q=0.5"
SAFE = "%/:=&?~#+!$,;'@()*[]"
LATER = (408, 425, 429)  # answers below 500 that say: ask again later


class Answer(NamedTuple):
    """What a server gave. ``fresh`` is false where it says that nothing has changed, and then there is no body.

    ``url`` is the address in the end, ``etag`` and ``modified`` are what to ask with the next time.
    """

    url: str
    data: bytes = b""
    media: str = ""
    charset: str | None = None
    etag: str | None = None
    modified: str | None = None
    fresh: bool = True


class WebError(ReadError):
    """Something was not had. ``status`` is the server's answer, None where there was none; ``after`` is its Retry-After.

    ``passing`` where it may be had later.
    """

    def __init__(self, problem: Problem, status: int | None = None, after: str | None = None, passing: bool = False) -> None:
        super().__init__(problem)
        self.status, self.after, self.passing = status, after, passing


class Reach(NamedTuple):
    """Where a request may lead: only to public addresses, and to ``home``, an address inside that a person has given.

    ``hop`` is called with each address that a server sends on to, and raises a :class:`ReadError` where that is not wanted.
    """

    home: str | None
    hop: Callable[[str], None]


@contextmanager
def url_input(url: str) -> Iterator[Input]:
    """The answer of a server as an input, named by the address as given."""
    yield answered(get(url), url)


def answered(answer: Answer, name: str) -> Input:
    """An answer as an input under a name."""
    suffix = PurePosixPath(urlsplit(answer.url).path.removesuffix(".gz")).suffix.lower()
    return opened(name, io.BytesIO(answer.data), suffix=suffix, media=answer.media, charset=answer.charset, url=answer.url)


def get(url: str, *, etag: str | None = None, modified: str | None = None, reach: Reach | None = None) -> Answer:
    """What stands at an address; with ``etag`` or ``modified`` only if it has changed. A :class:`ReadError` if it is not had."""
    headers = {"User-Agent": AGENT, "Accept": ACCEPT, "Accept-Encoding": "gzip", "If-None-Match": etag, "If-Modified-Since": modified}
    try:
        request = web.Request(_plain(url), headers={name: value for name, value in headers.items() if value})
        with _opener(reach).open(request, timeout=TIMEOUT) as answer:
            data, told = _body(answer, url), answer.headers
            media, charset = told.get_content_type(), told.get_content_charset()
            return Answer(answer.geturl(), data, media, charset, told["ETag"], told["Last-Modified"])
    except urllib.error.HTTPError as error:
        with error:
            if error.code == 304:
                return Answer(error.geturl() or url, etag=etag, modified=modified, fresh=False)
            passing = error.code >= 500 or error.code in LATER
            hint = "Try again later" if passing else "Check the address, or save the page and give the file"
            problem = Problem("page not had", url, f"the server answers {error.code} {error.reason}", hint)
            raise WebError(problem, error.code, error.headers.get("Retry-After"), passing) from error
    except TimeoutError as error:
        raise _slow(url) from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, TimeoutError):
            raise _slow(url) from error
        why = getattr(error.reason, "strerror", None) or str(error.reason)
        raise _unmet(url, why) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise _unmet(url, f"{type(error).__name__}: {error}") from error


def post(url: str, body: bytes, media: str) -> None:
    """Hand something to a server; a :class:`WebError` if it does not take it. What it sends on to elsewhere is not followed."""
    headers = {"User-Agent": AGENT, "Content-Type": media}
    try:
        request = web.Request(_plain(url), data=body, headers=headers, method="POST")
        with _opener(None, follow=False).open(request, timeout=TIMEOUT):
            pass
    except urllib.error.HTTPError as error:
        with error:
            problem = Problem("not taken", url, f"the server answers {error.code} {error.reason}", "Check the address")
            raise WebError(problem, error.code, error.headers.get("Retry-After"), True) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        why = str(getattr(error, "reason", None) or error) or type(error).__name__
        raise WebError(Problem("not taken", url, why, "Check the address and the network"), passing=True) from error


def _opener(reach: Reach | None, follow: bool = True) -> web.OpenerDirector:
    opener = web.OpenerDirector()  # the usual one would also open files and FTP, even after a redirect
    handlers: list[web.BaseHandler] = [web.ProxyHandler(), web.HTTPDefaultErrorHandler(), web.HTTPErrorProcessor(), web.UnknownHandler()]
    handlers += [_Http(reach), _Https(reach)] if reach else [web.HTTPHandler(), web.HTTPSHandler()]
    for handler in [*handlers, _Hops(reach)] if follow else handlers:
        opener.add_handler(handler)
    return opener


class _Hops(web.HTTPRedirectHandler):
    """Follows where a server sends on to, if that is wanted."""

    def __init__(self, reach: Reach | None) -> None:
        self._reach = reach

    def redirect_request(
        self, req: web.Request, fp: Any, code: int, msg: str, headers: http.client.HTTPMessage, newurl: str
    ) -> web.Request | None:
        further = super().redirect_request(req, fp, code, msg, headers, newurl)
        if further and self._reach:
            fp.close()
            self._reach.hop(further.full_url)
        return further


def _connecting(made: type[http.client.HTTPConnection], request: web.Request, reach: Reach) -> Callable[..., http.client.HTTPConnection]:
    """What makes the connection for a request: one that goes nowhere but where it may."""
    target = site(request.full_url)

    def connection(host: str, **options: Any) -> http.client.HTTPConnection:
        new = made(host, **options)
        if reach.home and target == site(reach.home):
            return new
        if request.host != urlsplit(request.full_url).netloc or request._tunnel_host:  # type: ignore[attr-defined]
            away(request.full_url)  # a proxy goes there for us; its own address may be a private one
        else:
            new._create_connection = public_only(request.full_url)  # type: ignore[attr-defined]
        return new

    return connection


class _Http(web.HTTPHandler):
    def __init__(self, reach: Reach) -> None:
        super().__init__()
        self._reach = reach

    def http_open(self, req: web.Request) -> HTTPResponse:
        return self.do_open(_connecting(http.client.HTTPConnection, req, self._reach), req)


class _Https(web.HTTPSHandler):
    def __init__(self, reach: Reach) -> None:
        super().__init__()
        self._reach = reach

    def https_open(self, req: web.Request) -> HTTPResponse:
        from ssl import create_default_context

        made = _connecting(http.client.HTTPSConnection, req, self._reach)
        return self.do_open(made, req, context=create_default_context())


def _body(answer: HTTPResponse, url: str) -> bytes:
    began, data = monotonic(), bytearray()
    while chunk := answer.read1(1 << 16):
        data += chunk
        if len(data) > LIMIT:
            raise ReadError(too_large(url))
        if monotonic() - began > PATIENCE:
            raise _slow(url)
    if answer.length:
        problem = Problem("page not had", url, f"the server broke off after {len(data)} bytes", "Try again later")
        raise WebError(problem, passing=True)
    return bytes(data)


def _slow(url: str) -> WebError:
    problem = Problem("page not had", url, "the server takes too long", "Try again later, or save the page and give the file")
    return WebError(problem, passing=True)


def _unmet(url: str, why: str) -> WebError:
    return WebError(Problem("page not had", url, why, "Check the address and the network"), passing=True)


def _plain(url: str) -> str:
    """The address with letters beyond ASCII written as servers want them."""
    scheme, host, path, query, _ = urlsplit(url)
    return urlunsplit((scheme, host, quote(path, SAFE), quote(query, SAFE), ""))
