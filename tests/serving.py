"""A real site on loopback, for tests: the demo's ledger behind it, a thread of its own, a port that was free."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from typing import Any, NamedTuple

import uvicorn

from sayso.web.app import app
from sayso.web.site import Settings


class Served(NamedTuple):
    """Where the site answers; ``ask`` puts one request and gives status, headers and body."""

    host: str
    port: int

    @property
    def address(self) -> str:
        return f"http://{self.host}:{self.port}"

    def ask(
        self, path: str, method: str = "GET", body: object = None, headers: Mapping[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        line = HTTPConnection(self.host, self.port, timeout=60)
        given = dict(headers or {})
        data = None
        if body is not None:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            given.setdefault("content-type", "application/json")
        line.request(method, path, data, given)
        answer: HTTPResponse = line.getresponse()
        out = answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        line.close()
        return out

    def json(self, path: str, method: str = "GET", body: object = None) -> Any:
        status, _, data = self.ask(path, method, body)
        assert status < 300, data
        return json.loads(data)


@contextmanager
def serving(settings: Settings) -> Iterator[Served]:
    server = uvicorn.Server(uvicorn.Config(app(settings), host="127.0.0.1", port=0, log_level="warning", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + 30
    while not server.started and time.monotonic() < until:
        time.sleep(0.02)
    assert server.started
    try:
        yield Served("127.0.0.1", server.servers[0].sockets[0].getsockname()[1])
    finally:
        server.should_exit = True
        thread.join(30)
