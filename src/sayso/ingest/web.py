"""What stands at a web address, within limits of size and time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit, urlunsplit

from sayso.ingest.files import Input, opened, too_large
from sayso.ingest.report import LIMIT, ReadError
from sayso.model import Problem

if TYPE_CHECKING:
    from http.client import HTTPResponse

TIMEOUT = 20.0  # seconds without a word from the server
PATIENCE = 60.0  # seconds for all of it
AGENT = "Mozilla/5.0 (compatible; sayso; +https://pypi.org/project/sayso/)"
ACCEPT = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain, */*;q=0.5"
SAFE = "%/:=&?~#+!$,;'@()*[]"


def is_url(name: str) -> bool:
    return "://" in name[:16] and name.split("://")[0].isalpha()


@contextmanager
def url_input(url: str) -> Iterator[Input]:
    """The answer of a server as an input, named by the address as given."""
    data, media, charset, final = fetch(url)
    suffix = PurePosixPath(urlsplit(final).path.removesuffix(".gz")).suffix.lower()
    yield opened(url, io.BytesIO(data), suffix=suffix, media=media, charset=charset, url=final)


def fetch(url: str) -> tuple[bytes, str, str | None, str]:
    """Body, media type, charset and final address."""
    import http.client
    import urllib.error
    import urllib.request as web

    opener = web.OpenerDirector()  # the usual one would also open files and FTP, even after a redirect
    for handler in (
        *(web.ProxyHandler, web.HTTPHandler, web.HTTPSHandler, web.HTTPRedirectHandler),
        *(web.HTTPDefaultErrorHandler, web.HTTPErrorProcessor, web.UnknownHandler),
    ):
        opener.add_handler(handler())
    try:
        request = web.Request(_plain(url), headers={"User-Agent": AGENT, "Accept": ACCEPT})
        with opener.open(request, timeout=TIMEOUT) as answer:
            data = _body(answer, url)
            return data, answer.headers.get_content_type(), answer.headers.get_content_charset(), answer.geturl()
    except urllib.error.HTTPError as error:
        with error:
            why = f"the server answers {error.code} {error.reason}"
        hint = "Try again later" if error.code >= 500 or error.code == 429 else "Check the address, or save the page and give the file"
        raise ReadError(Problem("page not had", url, why, hint)) from error
    except TimeoutError as error:
        raise ReadError(_slow(url)) from error
    except urllib.error.URLError as error:
        if isinstance(error.reason, TimeoutError):
            raise ReadError(_slow(url)) from error
        why = getattr(error.reason, "strerror", None) or str(error.reason)
        raise ReadError(Problem("page not had", url, why, "Check the address and the network")) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        why = f"{type(error).__name__}: {error}"
        raise ReadError(Problem("page not had", url, why, "Check the address and the network")) from error


def _body(answer: HTTPResponse, url: str) -> bytes:
    began, data = monotonic(), bytearray()
    while chunk := answer.read1(1 << 16):
        data += chunk
        if len(data) > LIMIT:
            raise ReadError(too_large(url))
        if monotonic() - began > PATIENCE:
            raise ReadError(_slow(url))
    if answer.length:
        raise ReadError(Problem("page not had", url, f"the server broke off after {len(data)} bytes", "Try again later"))
    return bytes(data)


def _slow(url: str) -> Problem:
    return Problem("page not had", url, "the server takes too long", "Try again later, or save the page and give the file")


def _plain(url: str) -> str:
    """The address with letters beyond ASCII written as servers want them."""
    scheme, host, path, query, _ = urlsplit(url)
    return urlunsplit((scheme, host, quote(path, SAFE), quote(query, SAFE), ""))
