#!/usr/bin/env python3
"""How fast claims are linked: 100,000 from scratch, and one report more, through the ledger.

usage: link.py [CLAIMS]

The claims are read from the corpora when they are there, else from the bundled reports, and grown: each round tells the same stories
again a year later, in other towns, of other people and with other figures, so that stories stay apart as they do in the news.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from sayso import pipeline
from sayso.extract import extract
from sayso.ledger import Ledger
from sayso.model import Claim, Document, Extraction, Mention

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
CORPORA = ("wikinews-de.jsonl.gz", "polnear.jsonl.gz", "slavic-news.jsonl.gz")
LANGS = {"wikinews-de.jsonl.gz": "de", "polnear.jsonl.gz": "en"}
YEAR = 500  # days between rounds
ADDED = 24  # reports added one by one


LINK = """
import re, sys
from sayso import Ledger, pipeline
with Ledger(sys.argv[1], write=True) as ledger:
    pipeline.link_new(ledger)
print(re.search(r"VmHWM:\\s+(\\d+)", open("/proc/self/status").read())[1])
"""  # in a process of its own, so that its memory is its own


def reports() -> list[Document]:
    """Reports to grow from."""
    found = [
        Document(p.name, p.name, p.read_text(encoding="utf-8"), p.name[:2]) for p in sorted((ROOT / "src/sayso/demo_data").glob("*.txt"))
    ]
    for name in CORPORA:
        path = SHARED / "corpora" / name
        if path.exists():
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                for n, line in enumerate(lines):
                    row = json.loads(line)
                    lang = row.get("lang") or LANGS.get(name)
                    if lang in ("de", "en", "hu", "pl"):
                        found.append(Document(f"{name}-{n}", f"{name}-{n}", row["text"], lang, (row.get("date") or "")[:10] or None))
    return found


def grown(read: list[tuple[Document, Extraction]], wanted: int) -> Iterator[tuple[Document, Extraction]]:
    """The reports again and again, until there are so many claims."""
    random, count, turn = Random(1), 0, 0
    while True:
        for document, extraction in read:
            name = f"{document.id}-{turn}"
            day = document.published or f"2019-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
            new = replace(document, id=name, source=name, published=later(day, turn), text=shaken(document.text, turn, random))
            claims = tuple(other(claim, new.id, turn, random) for claim in extraction.claims)
            yield new, Extraction(claims)
            count += len(claims)
            if count >= wanted:
                return
        turn += 1


def other(claim: Claim, document: str, turn: int, random: Random) -> Claim:
    if not turn:
        return replace(claim, id=f"{claim.id}-{turn}", document=document)
    factor = Decimal(random.randint(80, 120)) / 100
    low, high = (None if b is None else (b * factor).quantize(Decimal(1)) for b in (claim.quantity.low, claim.quantity.high))
    time = claim.time and replace(claim.time, start=later(claim.time.start, turn), end=later(claim.time.end, turn))
    steps = tuple(replace(step, source=another(step.source, turn)) for step in claim.attribution.steps)
    return replace(
        claim,
        id=f"{claim.id}-{turn}",
        document=document,
        quantity=replace(claim.quantity, low=low, high=high),
        time=time,
        place=claim.place and another(claim.place, turn),
        attribution=replace(claim.attribution, steps=steps),
    )


def shaken(text: str, turn: int, random: Random) -> str:
    """The words in another order in each round: no round is a copy of another."""
    words = text.split()
    if turn:
        random.shuffle(words)
    return " ".join(words)


def another(name: Mention, turn: int) -> Mention:
    """Another town or person in each round; what the packs have an id for, and roles, stay."""
    plain = name.label.islower() or name.id
    return name if plain else Mention(f"{name.label}{chr(97 + turn % 26)}x", f"{name.text}{chr(97 + turn % 26)}x")


def later(day: str | None, turn: int) -> str | None:
    if day is None or len(day) < 10:
        return day
    return (date.fromisoformat(day[:10]) + timedelta(days=YEAR * turn)).isoformat()


def main() -> int:
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    read = [(document, extract(document)) for document in reports()]
    with TemporaryDirectory(prefix="sayso-") as folder:
        path = Path(folder) / "ledger.duckdb"
        with Ledger(path, write=True) as ledger:
            batch = list(grown(read, wanted))
            ledger.record(batch)
            claims, documents = sum(len(e.claims) for _, e in batch), len(batch)
            del batch
        began = time.perf_counter()
        done = subprocess.run([sys.executable, "-c", LINK, path], check=True, capture_output=True, text=True)
        took = time.perf_counter() - began
        peak = int(done.stdout.split()[-1]) / 1024  # DuckDB may have drawn how far it is before
        print(f"link     {claims} claims of {documents} reports from scratch in {took:.1f} s  |  {os.cpu_count()} cores, {peak:.0f} MB")
        with Ledger(path, write=True) as ledger:
            times = []
            for n, (document, _) in enumerate(read[:: len(read) // ADDED]):
                report = Path(folder) / f"new-{n}.txt"
                report.write_text(f"{document.text}\n\nOne more line, number {n}.", encoding="utf-8")
                began = time.perf_counter()
                pipeline.add([report], ledger, jobs=1)
                times.append(time.perf_counter() - began)
            print(f"add      one report: median {sorted(times)[len(times) // 2] * 1000:.0f} ms, slowest {max(times) * 1000:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
