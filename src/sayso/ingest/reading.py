"""The way in: whatever a person names becomes documents, or problems."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path

from sayso.ingest.encoding import decode
from sayso.ingest.files import STDIN, Input, bytes_input, file_input, is_folder, stdin_input, walk
from sayso.ingest.kinds import kind
from sayso.ingest.language import code, language
from sayso.ingest.metadata import Entry, Metadata, no_date
from sayso.ingest.published import Dates, given, told
from sayso.ingest.report import ReadError, Report
from sayso.ingest.tables import csv_file, json_file, jsonl
from sayso.model import Document, Problem

HALVES = re.compile("[\0\ud800-\udfff]")  # what no ledger and no file can hold


def read(
    source: str | Path | bytes,
    *,
    name: str | None = None,
    lang: str | None = None,
    published: str | None = None,
    publisher: str | None = None,
    title: str | None = None,
    dates: Dates | None = None,
) -> Document:
    """One report: a file, an ``http(s)://`` address, ``-`` for standard input, or the bytes of a file.

    What is given goes before what the report says of itself; ``name`` becomes the document's source. A source that holds no
    report, or several, raises :class:`ReadError`. ``dates`` is as for :func:`documents`.
    """
    where = name or ("bytes" if isinstance(source, bytes) else str(source))
    if published is not None and not given(published):
        raise ReadError(no_date(published, where))
    if isinstance(source, bytes):
        items = _items(bytes_input(source, where), None)
    elif is_folder(Path(source)):
        raise ReadError(Problem("a folder", where, "one report is wanted", "Take documents() for a folder"))
    else:
        items = _named(source, None, frozenset(), lambda name: None)
    entry = Entry(0, where, published, publisher, lang, title, name)
    found: list[Document] = []
    problems: list[Problem] = []
    for report, _ in items:
        for item in [report] if isinstance(report, Problem) else _documents(report, entry, dates):
            (problems if isinstance(item, Problem) else found).append(item)  # type: ignore[arg-type]
        if len(found) > 1:
            raise ReadError(Problem("several reports", where, "one is wanted", "Take documents() for them"))
    if not found:
        raise ReadError(problems[0] if problems else Problem("no report", where, "it holds none"))
    return found[0]


def documents(
    paths: str | Path | Iterable[str | Path],
    metadata: str | Path | None = None,
    *,
    dates: Dates | None = None,
    on_input: Callable[[str], None] = lambda name: None,
) -> Iterator[Document | Problem]:
    """Every report under the paths, in their order: files, folders, ``http(s)://`` addresses, ``-`` for standard input.

    Text, HTML, JSONL, JSON, CSV, RSS, Atom and WARC are told apart by their content, gzip is unpacked. ``metadata`` names a CSV
    with the columns ``file`` and ``published``, ``publisher``, ``lang``, ``title`` or ``url``; if it cannot be used, nothing is read,
    for reports without their dates would be other reports. ``dates`` finds the dates in a text of a language. ``on_input`` is told
    each file and address when its turn has come.
    """
    for item in _all([paths] if isinstance(paths, str | Path) else paths, metadata, dates, on_input):
        yield replace(item, where=whole(item.where), why=whole(item.why)) if isinstance(item, Problem) else item


def inputs(paths: Iterable[str | Path]) -> int:
    """How many files and addresses lie under the paths; none is opened."""
    return sum(
        sum(isinstance(item, Path) for item in walk(Path(path))) if str(path) != STDIN and is_folder(Path(path)) else 1 for path in paths
    )


def _all(
    paths: Iterable[str | Path], metadata: str | Path | None, dates: Dates | None, on_input: Callable[[str], None]
) -> Iterator[Document | Problem]:
    table: Metadata | None = None
    without: frozenset[Path] = frozenset()
    if metadata is not None:
        try:
            table = Metadata(Path(metadata))
        except ReadError as error:
            yield error.problem
            return
        without = frozenset({table.path.resolve()})
        yield from table.problems
    for path in paths:
        for report, entry in _named(path, table, without, on_input):
            if isinstance(report, Problem):
                yield report
            else:
                yield from _documents(report, entry, dates)
    if table is not None:
        yield from table.unmet()


def received(
    given_input: Input | Report,
    *,
    published: str | None = None,
    publisher: str | None = None,
    lang: str | None = None,
    dates: Dates | None = None,
) -> Iterator[Document | Problem]:
    """An article that was fetched already, or an entry as its feed has it, as :func:`documents` would read it.

    ``publisher`` and ``lang`` go before what a report says of itself; ``published`` stands in where it does not say when.
    """
    try:
        report = given_input if isinstance(given_input, Report) else _article(given_input, kind(given_input))
    except ReadError as error:
        yield error.problem
        return
    entry = Entry(0, report.source, None, publisher, lang)
    yield from _documents(replace(report, published=report.published or published), entry, dates)


def _article(given_input: Input, what: str) -> Report:
    match what:
        case "page":
            from sayso.ingest.pages import page_file

            return page_file(given_input)
        case "text":
            return Report(given_input.name, decode(given_input.whole(), given_input.name, given_input.charset))
        case _:
            raise ReadError(Problem("no article", given_input.name, f"it is read as {what}, not as a page", "Add it by itself"))


def is_url(name: str) -> bool:
    return "://" in name[:16] and name.split("://")[0].isalpha()


Found = Iterator[tuple[Report | Problem, Entry | None]]


def _named(path: str | Path, table: Metadata | None, without: frozenset[Path], on_input: Callable[[str], None]) -> Found:
    """The reports of whatever a person names."""
    name = str(path)
    if name == STDIN or not is_folder(Path(path)):
        on_input(name)
    if name == STDIN:
        yield from _items(stdin_input(), table)
    elif isinstance(path, str) and is_url(path):
        from sayso.ingest.web import url_input

        if not path.lower().startswith(("http://", "https://")):
            yield Problem("no web address", path, "only http and https are read", "Give a file, a folder or a web address"), None
            return
        yield from _items(url_input(path), table)
    elif is_folder(Path(path)):
        for item in walk(Path(path), without):
            if isinstance(item, Problem):
                yield item, None
            else:
                on_input(str(item))
                yield from _items(file_input(item, str(item)), table)
    else:
        yield from _items(file_input(Path(path), name), table)


def _items(opening: AbstractContextManager[Input], table: Metadata | None) -> Found:
    """The reports of one input, each with what the metadata say of it or else of the input."""
    try:
        with opening as given_input:
            of_input = table.of(given_input.name) if table else None
            item = None
            for item in _reports(given_input):
                own = table.of(item.source) if table and isinstance(item, Report) else None
                yield item, own or of_input
            if item is None:
                yield Problem("no report", given_input.name, "there is none in it", "Check that it is the right file"), None
    except ReadError as error:
        yield error.problem, None


def _reports(given_input: Input) -> Iterator[Report | Problem]:
    match what := kind(given_input):
        case "feed":
            from sayso.ingest.feeds import feed

            yield from feed(given_input)
        case "warc":
            from sayso.ingest.warc import warc

            yield from warc(given_input)
        case "jsonl":
            yield from jsonl(given_input)
        case "json":
            yield from json_file(given_input)
        case "csv":
            yield from csv_file(given_input)
        case _:
            yield _article(given_input, what)


def _documents(report: Report, entry: Entry | None, dates: Dates | None) -> Iterator[Document | Problem]:
    """A report with its language and date; a problem beside it for what it says of itself in vain, or instead of it."""
    if not report.text.strip():
        yield Problem("empty", report.source, "there is no text in it", "Leave it out or fetch it again")
        return
    if HALVES.search(report.text):
        yield Problem("not a text", report.source, "it holds binary data or halves of characters", "Write it anew as UTF-8")
        return
    if report.published and not given(report.published):
        yield no_date(report.published, report.source)
        report = replace(report, published=None)
    entry = entry or Entry(0, report.source)
    lang = code(entry.lang) or code(report.lang) or language(report.text) or code(report.hint)
    published = given(entry.published or report.published or "") or told(report.text, lang, dates)
    yield document(
        source=entry.url or report.source,
        text=report.text,
        lang=lang,
        published=published,
        publisher=entry.publisher or report.publisher,
        title=entry.title or report.title,
    )


def document(source: str, text: str, lang: str | None, published: str | None, publisher: str | None, title: str | None = None) -> Document:
    """A document under the id of its content."""
    source, publisher, title = whole(source), whole(publisher or "") or None, whole(title or "") or None
    digest = blake2b(digest_size=8)
    for part in (source, text, lang, published, publisher):
        digest.update(b"\0" if part is None else b"\1" + part.encode() + b"\0")
    return Document(digest.hexdigest(), source, text, lang, published, publisher, title)


def within(item: Document | Problem, folder: str) -> Document | Problem:
    """A report, or why it is none, under its name within a folder; so that the same file has the same id wherever it lay."""
    if isinstance(item, Problem):
        return replace(item, where=item.where.removeprefix(folder))
    if not item.source.startswith(folder):
        return item
    return document(item.source.removeprefix(folder), item.text, item.lang, item.published, item.publisher, item.title)


def whole(name: str) -> str:
    """A name without bytes that are no character: a file's may be anything."""
    return HALVES.sub("\ufffd", name)
