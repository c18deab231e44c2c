"""What an input is: by its content first, then by its name and by what the server said."""

from __future__ import annotations

import re

from sayso.ingest.files import HEAD, STDIN, Input
from sayso.ingest.report import ReadError
from sayso.ingest.tables import is_table
from sayso.model import Problem

MAGIC = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "an image, sound or film"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound or film"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x1f\x8b\x08", "gzip within gzip"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a SQLite database"),
    (b"PAR1", "a Parquet file"),
)
UNPACK = "Unpack or convert it to text first"
PAGES = {".html", ".htm", ".xhtml", ".shtml"}
FEEDS = {".rss", ".atom", ".rdf"}
TAG = re.compile(r"(?:\s|<\?[^>]*>|<!--.*?-->|<!doctype[^>\[]*(?:\[.*?\])?[^>]*>)*<([a-z][\w:.-]*)[\s/>]", re.I | re.S)
PAGE_TAGS = {"html", "head", "body", "article", "main", "section", "div", "p", "h1", "title", "meta", "script", "link", "table"}
FEED_TAGS = {"rss", "feed", "rdf:rdf"}


def kind(given: Input) -> str:
    """``text``, ``page``, ``feed``, ``jsonl``, ``json``, ``csv`` or ``warc``; a ReadError for what holds no text."""
    if len(given.head) < HEAD and not given.head.strip():
        raise ReadError(Problem("empty file", given.name, "there is no text in it", "Leave it out or fetch it again"))
    for magic, what in MAGIC:
        if given.head.startswith(magic):
            raise ReadError(Problem("not a text", given.name, f"it is {what}", UNPACK))
    if given.head[257:262] == b"ustar":
        raise ReadError(Problem("not a text", given.name, "it is a tar archive", UNPACK))
    if given.head.startswith(b"WARC/"):
        return "warc"
    start = opening(given.head).lstrip()
    if start.startswith("<"):
        if marked := markup(given, start):
            return marked
    elif given.suffix in PAGES or "html" in given.media:
        return "page"
    elif given.suffix == ".json":
        return "json"
    elif given.suffix in (".jsonl", ".ndjson") or re.match(r'\{\s*"', start) or (given.name == STDIN and start.startswith("{")):
        return "jsonl"
    elif given.suffix in (".csv", ".tsv") or is_table(start):
        return "csv"
    elif given.suffix == ".warc":
        raise ReadError(Problem("no WARC archive", given.name, "it does not begin like one", "Fetch it again"))
    return "text"


def markup(given: Input, start: str) -> str | None:
    """Which markup begins so; None for a text that merely begins with <."""
    tag = TAG.match(start)
    name = tag[1].lower() if tag else ""
    if name in FEED_TAGS or given.suffix in FEEDS:
        return "feed"
    if name in PAGE_TAGS or start[:14].lower() == "<!doctype html" or given.suffix in PAGES or "html" in given.media:
        return "page"
    if start.startswith("<?xml") or given.suffix == ".xml" or "xml" in given.media:
        why = f"its first element is <{name}>" if name else "it has no element"
        raise ReadError(Problem("neither feed nor page", given.name, why, "XML is read as RSS, Atom or XHTML"))
    return None


def opening(head: bytes) -> str:
    """The first characters, as far as they are ASCII; enough to tell formats apart."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return head.decode("utf-16", "replace")
    return head.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
