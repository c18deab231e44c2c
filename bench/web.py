#!/usr/bin/env python3
"""How fast pages begin: 20 clients on loopback ask a site over 1,000,000 claims for pages of every sort; time to the first byte.

usage: web.py [CLAIMS] [LEDGER]

The ledger is grown from the corpora as link.py grows it, and linked; that takes most of the time. With LEDGER it is kept there and used
again. The site and its clients share the cores of this machine.
"""

from __future__ import annotations

import multiprocessing
import random
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

import link

from sayso import pipeline
from sayso.extract import extract
from sayso.ledger import Ledger

CLIENTS = 20
SECONDS = 30.0
SAMPLED = 400
WORDS = ("killed", "police", "Korea", "troops", "Berlin", "Warszawa", "million", "ministry", "verletzt", "percent", "Moscow", "school")


def built(path: Path, wanted: int) -> None:
    read = [(document, extract(document)) for document in link.reports()]
    grown = link.grown(read, wanted)
    with Ledger(path, write=True) as ledger:
        while batch := list(islice(grown, 2000)):
            ledger.record(batch)
        pipeline.link_new(ledger)


def addresses(path: Path) -> dict[str, list[str]]:
    """Pages of every sort, many of each, the same every time."""

    def some(sql: str) -> list[str]:
        return [str(id) for (id,) in ledger.rows(f"SELECT id FROM ({sql}) ORDER BY hash(id) LIMIT {SAMPLED}")]

    with Ledger(path) as ledger:
        series = some("SELECT id FROM series WHERE claims > 1")
        stories = some("SELECT DISTINCT story AS id FROM series WHERE claims > 1")
        claims, documents = some("SELECT id FROM claims"), some("SELECT id FROM documents")
    return {
        "front": ["/"],
        "figures": [f"/series?sort={sort}&page={n}" for sort in ("disagreement", "size", "date", "movement") for n in range(1, 6)],
        "series": [f"/series/{quote(id)}" for id in series],
        "provenance": [f"/series/{quote(id)}/provenance" for id in series],
        "stories": [f"/stories?sort={sort}&page={n}" for sort in ("date", "size", "disagreement") for n in range(1, 6)],
        "story": [f"/stories/{quote(id)}" for id in stories],
        "system": [f"/stories/{quote(id)}/system" for id in stories],
        "search": [f"/claims?q={word}" for word in WORDS] + [f"/claims?origin=police&lang={lang}" for lang in ("en", "de", "pl", "hu")],
        "claim": [f"/claims/{quote(id)}" for id in claims],
        "reports": [f"/reports?page={n}" for n in range(1, 11)],
        "report": [f"/reports/{quote(id)}" for id in documents],
        "findings": ["/findings", "/findings?kind=revision", "/findings?kind=contradiction&page=2"],
        "sources": ["/sources"],
        "review": ["/review"],
    }


def client(port: int, seed: int, pages: dict[str, list[str]], until: float, out: multiprocessing.Queue) -> None:  # type: ignore[type-arg]
    chance = random.Random(seed)
    took: list[tuple[str, float, int]] = []
    line = HTTPConnection("127.0.0.1", port, timeout=60)
    while time.time() < until:
        kind = chance.choice(list(pages))
        began = time.perf_counter()
        line.request("GET", chance.choice(pages[kind]))
        answer = line.getresponse()
        first = answer.read(1)
        took.append((kind, time.perf_counter() - began, answer.status if first else 0))
        answer.read()
    out.put(took)


def measured(path: Path) -> None:
    pages = addresses(path)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "sayso", "serve", "--ledger", str(path), "--port", str(port)], stdout=subprocess.DEVNULL
    )
    try:
        for _ in range(300):
            try:
                HTTPConnection("127.0.0.1", port, timeout=60).request("GET", "/api/counts")
                break
            except OSError:
                time.sleep(0.2)
        warm: multiprocessing.Queue[list[tuple[str, float, int]]] = multiprocessing.Queue()
        client(port, 0, {kind: some[:1] for kind, some in pages.items()}, time.time() + 5, warm)
        warm.get()
        out: multiprocessing.Queue[list[tuple[str, float, int]]] = multiprocessing.Queue()
        until = time.time() + SECONDS
        clients = [multiprocessing.Process(target=client, args=(port, n, pages, until, out)) for n in range(1, CLIENTS + 1)]
        for one in clients:
            one.start()
        took = [row for _ in clients for row in out.get()]
        for one in clients:
            one.join()
    finally:
        server.terminate()
        server.wait(30)
    bad = sorted({(kind, status) for kind, _, status in took if status != 200})
    times = sorted(seconds for _, seconds, _ in took)
    print(
        f"pages    {len(took)} by {CLIENTS} clients in {SECONDS:.0f} s: first byte {told(times)}{f', not answered: {bad}' if bad else ''}"
    )
    for kind in pages:
        print(f"         {kind:10} {told(sorted(seconds for one, seconds, _ in took if one == kind))}")


def told(times: list[float]) -> str:
    if not times:
        return "none"
    return f"median {times[len(times) // 2] * 1000:.0f} ms, p99 {times[min(len(times) - 1, int(len(times) * 0.99))] * 1000:.0f} ms"


def main() -> int:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with TemporaryDirectory(prefix="sayso-") as folder:
        path = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(folder) / "ledger.duckdb"
        if not path.exists():
            built(path, wanted)
        measured(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
