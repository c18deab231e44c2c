"""Where findings are raised: a terminal or a pipe, a webhook, and a feed of their own."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as Xml

from sayso.ingest.report import ReadError
from sayso.ingest.web import post
from sayso.model import Problem
from sayso.watch.raising import Raised, Said

SHOWN = 100  # findings in the feed
ATOM = "http://www.w3.org/2005/Atom"
TEXT_MOST = 3000  # characters of the text of one message: chats refuse long ones
CONTROL = {code: None for code in range(32) if code not in (9, 10, 13)}  # what XML cannot hold


class NotTakenError(Exception):
    """A sink did not take what it was handed."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.why)
        self.problem = problem


def to_webhook(url: str, found: Sequence[Raised]) -> None:
    """One message: ``text`` for chats, ``findings`` for programs."""
    text = "\n\n".join(told(one) for one in found)
    if len(text) > TEXT_MOST:
        text = text[:TEXT_MOST].rpartition("\n")[0] + "\n…"
    body = {"text": text, "findings": [json.loads(one.dumped()) for one in found]}
    try:
        post(url, json.dumps(body, ensure_ascii=False).encode(), "application/json")
    except ReadError as error:
        hint = "It is tried again; what is to be raised waits till then"
        raise NotTakenError(Problem("webhook", shown(url), error.problem.why, hint)) from error


def to_feed(path: Path, found: Sequence[tuple[float, Raised]]) -> None:
    """An Atom feed of the findings, the newest first. The file is replaced whole, so that readers never see half of it."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            beside.write_bytes(atom(path.resolve(), found))
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        hint = "See that it can be written; it is tried again"
        raise NotTakenError(Problem("feed of findings", str(path), error.strerror or str(error), hint)) from error


def atom(path: Path, found: Sequence[tuple[float, Raised]]) -> bytes:
    Xml.register_namespace("", ATOM)
    feed = Xml.Element(f"{{{ATOM}}}feed")
    mark = blake2b(str(path).encode(), digest_size=8).hexdigest()
    part(feed, "id", f"urn:sayso:findings:{mark}")
    part(feed, "title", "sayso: what reports show together")
    part(feed, "updated", stamp(found[0][0] if found else 0.0))
    part(part(feed, "author"), "name", "sayso")
    for at, one in found:
        entry = part(feed, "entry")
        part(entry, "id", f"urn:sayso:finding:{one.id}")
        part(entry, "title", f"{kind(one)}: {one.label}")
        part(entry, "updated", stamp(at))
        part(entry, "category").set("term", one.kind)
        for link in dict.fromkeys(said.source for said in one.claims if said.source.startswith(("http://", "https://"))):
            related = part(entry, "link")
            related.set("rel", "related")
            related.set("href", link.translate(CONTROL))
        part(entry, "content", told(one)).set("type", "text")
    return bytes(Xml.tostring(feed, encoding="utf-8", xml_declaration=True)) + b"\n"


def part(over: Xml.Element, name: str, text: str | None = None) -> Xml.Element:
    element = Xml.SubElement(over, f"{{{ATOM}}}{name}")
    element.text = text.translate(CONTROL) if text else None
    return element


def stamp(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def told(one: Raised) -> str:
    """A finding in plain words: what it is, why, and the words of the reports it rests on."""
    lines = [f"{kind(one)}: {one.label}", one.why]
    lines += [f"· {said.figure}, {said.who}: “{said.words}” ({where(said)})" for said in one.claims]
    return "\n".join([*lines, f"sayso series {one.series[:8]}"])


def kind(one: Raised) -> str:
    return one.kind.replace("_", " and ")


def where(said: Said) -> str:
    return ", ".join(part for part in (said.publisher, said.published, said.source) if part)


def shown(url: str) -> str:
    """An address without what may be secret in it."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname}/…"
