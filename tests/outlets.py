"""Outlets on this machine: small web servers with feeds, articles and manners of their own, and a clock that does not wait."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from xml.sax.saxutils import escape


@dataclass
class Page:
    """What a server says to a path."""

    body: bytes = b""
    media: str = "text/html; charset=utf-8"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    before: Callable[[], None] | None = None


class Site:
    """A running server: ``pages`` may change while it runs; ``asked`` and ``posted`` are what came, in order."""

    def __init__(self, port: int, clock: Clock) -> None:
        self.pages: dict[str, Page] = {}
        self.asked: list[tuple[str, float, dict[str, str]]] = []
        self.posted: list[bytes] = []
        self.url = f"http://127.0.0.1:{port}"
        self.clock = clock

    def paths(self) -> list[str]:
        return [path for path, _, _ in self.asked]

    def times(self) -> list[float]:
        return [at for _, at, _ in self.asked]

    def article(self, path: str, title: str, *paragraphs: str, published: str = "2026-03-02", lang: str = "en") -> str:
        """A page with a report; its address."""
        head = f'<title>{title}</title><meta property="article:published_time" content="{published}T09:00:00+01:00">'
        text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        html = f'<!DOCTYPE html><html lang="{lang}"><head>{head}</head><body><article><h1>{title}</h1>{text}</article></body></html>'
        self.pages[path] = Page(html.encode())
        return self.url + path

    def feed(self, *entries: str, etag: str = "", path: str = "/feed", own: dict[str, str] | None = None) -> str:
        """A feed of the articles at these addresses, with the texts that are its own; its address."""
        items = "".join(
            f"<item><title>Report {escape(link)}</title><link>{escape(link)}</link><guid>{escape(link)}</guid>"
            f"<description>{escape((own or {}).get(link, ''))}</description><pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate></item>"
            for link in entries
        )
        rss = f'<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet</title><language>en</language>{items}</channel></rss>'
        self.pages[path] = Page(rss.encode(), "application/rss+xml", headers={"ETag": etag} if etag else {})
        return self.url + path


class Clock:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1_772_500_000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.slept.append(seconds)
        self.now += seconds


@contextmanager
def site(clock: Clock) -> Iterator[Site]:
    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            here.asked.append((self.path, here.clock.now, dict(self.headers)))
            page = here.pages.get(self.path, Page(b"not here", status=404))
            if page.before:
                page.before()
            etag = page.headers.get("ETag")
            if etag and self.headers["If-None-Match"] == etag:
                self.send_response(304)
                self.end_headers()
                return
            self.send_response(page.status)
            for name, value in {"Content-Type": page.media, "Content-Length": str(len(page.body)), **page.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(page.body)

        def do_POST(self) -> None:
            here.posted.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(here.pages.get(self.path, Page(status=204)).status)
            self.end_headers()

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except ConnectionError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    running.daemon_threads = True
    here = Site(running.server_port, clock)
    Thread(target=running.serve_forever, daemon=True).start()
    try:
        yield here
    finally:
        running.shutdown()
        running.server_close()
