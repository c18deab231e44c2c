"""RSS and Atom: every entry a report, under its headline."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit
from xml.sax import SAXParseException

from sayso.ingest.files import Input
from sayso.ingest.pages import plain
from sayso.ingest.published import given as given_date
from sayso.ingest.report import ReadError, Report, headed
from sayso.model import Problem

END = re.compile(rb"</(?:rss|feed|[\w.-]+:RDF|[\w.-]+:feed)\s*>(?:\s|<!--.*?-->)*$", re.S | re.I)


class Listed(NamedTuple):
    """An entry of a feed: what the feed calls it, where its article stands, and its own text as a report, if it has one.

    ``mark`` is another when the feed says that the article has changed; ``published`` is what it says of its date.
    """

    key: str
    link: str | None
    mark: str
    published: str | None
    report: Report | Problem


def feed(given: Input) -> Iterator[Report | Problem]:
    """A broken feed is read as far as it goes, with a problem."""
    for item in listed(given):
        yield item.report if isinstance(item, Listed) else item


def listed(given: Input) -> Iterator[Listed | Problem]:
    """The entries of a feed, and what is wrong with it as a whole."""
    import feedparser

    data = given.whole()
    found = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    entries: list[Mapping[str, Any]] = found.entries
    if not entries:
        raise ReadError(Problem("no entries", given.name, "no feed, or one without reports", "Check that it is the right feed"))
    whole = bool(END.search(data[-4096:].replace(b"\0", b"")))
    error = found.get("bozo_exception")
    if not whole:
        entries = entries[:-1]
        yield Problem("truncated", given.name, "the feed ends before it is closed; its last entry is left out", "Fetch it again")
    elif isinstance(error, SAXParseException):
        where = f"{given.name}:{error.getLineNumber()}"
        yield Problem("broken feed", where, error.getMessage(), "What could be read around it was read")
    publisher = _line(found.feed.get("title"))
    for number, entry in enumerate(entries, 1):
        where = f"{given.name}:entry {number}"
        title = _line(entry.get("title"))
        body = _body(entry)
        link = urljoin(given.url or "", entry.get("link") or "") if entry.get("link") else ""
        published = _date(entry)
        report: Report | Problem
        if body:
            report = Report(
                source=link or entry.get("id") or where,
                text=headed(title, body),
                published=published,
                publisher=publisher,
                title=title,
                hint=found.feed.get("language"),
            )
        else:
            report = Problem("no report", where, f"the entry {title!r} has no text" if title else "the entry has no text")
        plainly = dict(entry)  # without the stand-ins that feedparser has for dates that are missing
        mark = "|".join(str(plainly.get(part) or "") for part in ("updated", "published", "title"))
        yield Listed(entry.get("id") or link or title or where, link if _is_page(link) else None, mark, published, report)


def _is_page(link: str) -> bool:
    return urlsplit(link).scheme in ("http", "https")


def _body(entry: Mapping[str, Any]) -> str:
    contents: Sequence[Mapping[str, Any]] = entry.get("content") or ()
    bodies = [_words(content) for content in contents] + [_words(entry.get("summary_detail") or {})]
    return next((body for body in bodies if body), "")


def _words(detail: Mapping[str, Any]) -> str:
    value = detail.get("value") or ""
    return value.strip() if detail.get("type") == "text/plain" else plain(value)


def _line(title: object) -> str | None:
    return " ".join(plain(title).split()) or None if isinstance(title, str) else None


def _date(entry: Mapping[str, Any]) -> str | None:
    """The day where the report was published: as written, not moved to Greenwich."""
    for key in ("published", "updated", "created"):
        if date := given_date(entry.get(key) or ""):
            return date
        if f"{key}_parsed" in entry and (at := entry[f"{key}_parsed"]):
            return f"{at[0]:04}-{at[1]:02}-{at[2]:02}"
    return None
