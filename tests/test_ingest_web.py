"""Web addresses, answered by a server on this machine."""

from __future__ import annotations

import gzip
import socket
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from test_ingest_pages import ATOM, html

from sayso.ingest import ReadError, documents, read, web
from sayso.model import Document, Problem


class Answers(BaseHTTPRequestHandler):
    """What the test server says to each path."""

    agents: list[str] = []  # noqa: RUF012

    def do_GET(self) -> None:
        self.agents.append(self.headers["User-Agent"])
        match self.path:
            case "/page":
                self.say(html().encode(), "text/html; charset=utf-8")
            case "/latin":
                page = html("<p>Legalább 12 ember meghalt a tűzben, közölte hétfőn a tűzoltóság. Őket gyászolja a város.</p>", "")
                self.say(page.replace("©", "").encode("iso-8859-2"), "text/html; charset=iso-8859-2")
            case "/moved":
                self.send_response(302)
                self.send_header("Location", "/page")
                self.end_headers()
            case "/round":
                self.send_response(302)
                self.send_header("Location", "/round")
                self.end_headers()
            case "/file":
                self.send_response(302)
                self.send_header("Location", "file:///etc/passwd")
                self.end_headers()
            case "/feed":
                self.say(ATOM.replace("https://daily.example/1", "/story").encode(), "application/atom+xml")
            case "/text":
                self.say("Legalább tizenkét ember meghalt.".encode(), "text/plain")
            case "/packed.txt.gz":
                self.say(gzip.compress(b"At least twelve people died."), "application/gzip")
            case "/t%C5%B1z?a=b%20c":
                self.say(b"At least twelve people died.", "text/plain")
            case "/pdf":
                self.say(b"%PDF-1.7\n\0", "application/pdf")
            case "/empty":
                self.say(b"", "text/html")
            case "/short":
                self.send_response(200)
                self.send_header("Content-Length", "1000")
                self.end_headers()
                self.wfile.write(b"cut")
            case "/large":
                self.send_response(200)
                self.end_headers()
                for _ in range(100):
                    self.wfile.write(b"a " * 500_000)
            case "/drip":
                self.send_response(200)
                self.end_headers()
                for _ in range(50):
                    self.wfile.write(b"a")
                    self.wfile.flush()
                    time.sleep(0.05)
            case "/silent":
                time.sleep(2)
            case "/broken":
                self.send_error(503)
            case _:
                self.send_error(404)

    def say(self, body: bytes, media: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except ConnectionError:  # the client had enough
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    running.daemon_threads = True
    Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")


def problem_of(url: str) -> Problem:
    (item,) = documents([url])
    assert isinstance(item, Problem)
    assert item.where == url
    assert item.why
    assert item.hint
    return item


def test_page(server: str) -> None:
    document = read(f"{server}/page")
    assert (document.source, document.published, document.publisher) == (f"{server}/page", "2026-03-12", "The Daily")
    assert read(f"{server}/moved").text == document.text
    assert read(f"{server}/moved").source == f"{server}/moved"
    assert "sayso" in Answers.agents[-1]


def test_encoding_of_the_server(server: str) -> None:
    document = read(f"{server}/latin")
    assert "Őket gyászolja" in document.text
    assert document.publisher == server.removeprefix("http://")


def test_feed_and_text(server: str) -> None:
    found = [d for d in documents([f"{server}/feed", f"{server}/text", f"{server}/packed.txt.gz"]) if isinstance(d, Document)]
    assert [d.source for d in found] == [f"{server}/story", "urn:2", f"{server}/text", f"{server}/packed.txt.gz"]
    assert found[2].text == "Legalább tizenkét ember meghalt."


def test_letters_in_addresses(server: str) -> None:
    assert read(f"{server}/tűz?a=b c#part").source == f"{server}/tűz?a=b c#part"


@pytest.mark.parametrize(
    ("path", "what", "why"),
    [
        *(("/none", "page not had", "404"), ("/broken", "page not had", "503"), ("/round", "page not had", "302")),
        *(("/file", "page not had", "not allowed"), ("/pdf", "not a text", "PDF"), ("/empty", "empty file", "no text")),
        *(("/short", "page not had", "broke off"), ("/large", "too large", "20 MB")),
    ],
)
def test_bad_answers(server: str, path: str, what: str, why: str) -> None:
    problem = problem_of(server + path)
    assert problem.what == what
    assert why in problem.why


def test_time_limits(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "TIMEOUT", 0.3)
    monkeypatch.setattr(web, "PATIENCE", 0.3)
    for path in ("/silent", "/drip"):
        began = time.monotonic()
        assert "too long" in problem_of(server + path).why
        assert time.monotonic() - began < 2


def test_nobody_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        assert "refused" in problem_of(f"http://127.0.0.1:{port}/").why
    assert problem_of("http://no-such-host.invalid/").what == "page not had"


@pytest.mark.parametrize(
    "url", ["http://", "http://[::1", "http://a b/", "https://127.0.0.1:99999/", "http://\u2603\u0301..invalid/", "ftp://a/"]
)
def test_bad_addresses(url: str) -> None:
    assert problem_of(url).what in ("page not had", "no web address")
    with pytest.raises(ReadError):
        read(url)
