"""Reports in rows: JSONL, JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from sayso.ingest.encoding import decode, encoding, marked
from sayso.ingest.files import Input, too_large
from sayso.ingest.report import LIMIT, ReadError, Report
from sayso.model import Problem

COLUMNS = ("id", "text", "lang", "published", "publisher", "url", "title")
LINE_HINT = 'Each line must be an object of JSON with a "text"'
UNDECODED = re.compile("[\udc80-\udcff]")


class Row(NamedTuple):
    """A row of a table: the line it ends on, and its cells by column."""

    line: int
    cells: dict[str, str]


def jsonl(given: Input) -> Iterator[Report | Problem]:
    """A report a line. A broken line is a problem; a file whose first object has no text is one problem as a whole."""
    return _objects(_lines(given, marked(given.head) or "utf-8", "\n"), given.name)


def _objects(lines: Iterable[str], name: str) -> Iterator[Report | Problem]:
    several = False
    for number, line in enumerate(lines, 1):
        where = f"{name}:{number}"
        if len(line) > LIMIT:
            yield too_large(where)
            return
        if not line.strip():
            continue
        if UNDECODED.search(line):
            yield Problem("mis-encoded", where, "the line is not UTF-8", "Save it as UTF-8")
            continue
        try:
            item = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield Problem("broken line", where, _why(error), LINE_HINT)
            continue
        report = _object(item, where)
        yield report
        if isinstance(report, Problem) and not several:
            return
        several = True


def json_file(given: Input) -> Iterator[Report | Problem]:
    """An object or a list of objects; lines of them are read as JSONL."""
    text = decode(given.whole(), given.name)
    try:
        items = json.loads(text)
    except RecursionError as error:
        raise ReadError(Problem("broken JSON", given.name, _why(error))) from error
    except ValueError as error:
        if "\n{" in text.strip():
            yield from _objects(io.StringIO(text), given.name)
            return
        raise ReadError(Problem("broken JSON", given.name, _why(error), 'Reports are objects with a "text"')) from error
    for number, item in enumerate(items if isinstance(items, list) else [items], 1):
        yield _object(item, f"{given.name}:{number}")


def _why(error: ValueError | RecursionError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} (line {error.lineno}, column {error.colno})"
    return str(error)


def _object(item: object, where: str) -> Report | Problem:
    if not isinstance(item, dict):
        return Problem("no report", where, "it is no object of JSON", LINE_HINT)
    text = item.get("text")
    if not isinstance(text, str):
        why = 'it has no "text"' if text is None else '"text" is no string'
        return Problem("no report", where, why, LINE_HINT)
    return _report(text, {key: _string(item.get(key)) for key in COLUMNS}, where)


def _string(value: object) -> str:
    return str(value).strip() if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _report(text: str, cells: Mapping[str, str], where: str) -> Report:
    return Report(
        source=cells.get("url") or cells.get("id") or where,
        text=text,
        lang=cells.get("lang") or None,
        published=cells.get("published") or None,
        publisher=cells.get("publisher") or None,
        title=cells.get("title") or None,
    )


def csv_file(given: Input) -> Iterator[Report | Problem]:
    """A report a row."""
    for row in rows(given, ("text",)):
        if isinstance(row, Problem):
            yield row
        elif text := row.cells.get("text"):
            cells = {column: cell.strip() for column, cell in row.cells.items()}
            yield _report(text, cells, f"{given.name}:{row.line}")
        else:
            yield Problem("no report", f"{given.name}:{row.line}", "the row has no text")


def rows(given: Input, needed: Iterable[str]) -> Iterator[Row | Problem]:
    """The rows of a CSV whose first line names the columns. Without a column that is needed there is nothing to read."""
    csv.field_size_limit(LIMIT)
    lines = _lines(given, encoding(given.head, given.name, given.charset, part=True), "")
    first = next(lines, "")
    table = csv.reader(chain([first], lines), delimiter=_delimiter(first), strict=True)
    header: list[str] | None = None
    while True:
        try:
            cells = next(table)
        except StopIteration:
            break
        except csv.Error as error:
            yield Problem("broken CSV", f"{given.name}:{table.line_num}", str(error), 'Put cells that hold " or line breaks into quotes')
            continue
        where = f"{given.name}:{table.line_num}"
        if not any(cell.strip() for cell in cells):
            continue
        if header is None:
            header = [cell.strip().lower() for cell in cells]
            if missing := [column for column in needed if column not in header]:
                raise ReadError(_lacking(missing[0], header, where))
        elif len(cells) > len(header):
            why = f"the row has {len(cells)} cells, the first line names {len(header)} columns"
            yield Problem("broken CSV", where, why, "Put cells that hold separators into quotes")
        elif UNDECODED.search("".join(cells)):
            yield Problem("mis-encoded", where, "the row is not UTF-8", "Save it as UTF-8")
        else:
            yield Row(table.line_num, dict(zip(header, cells, strict=False)))
    if header is None:
        raise ReadError(Problem("empty file", given.name, "it has no line that names the columns"))


def is_table(start: str) -> bool:
    """Whether a text begins with a line that names columns of reports."""
    first = start.split("\n", 1)[0].strip()
    columns = [cell.strip('" ').lower() for cell in first.split(_delimiter(first))]
    return "text" in columns and len(columns) > 1 and set(columns) & set(COLUMNS) > {"text"}


def _delimiter(first: str) -> str:
    return max(",;\t", key=first.count)


def _lacking(column: str, header: list[str], where: str) -> Problem:
    why = f"there is no column {column!r}; there are {', '.join(header)}"
    hint = "Is it metadata? Give it with --metadata" if "file" in header else f"Name the column {column!r} in the first line"
    return Problem("missing column", where, why, hint)


def _lines(given: Input, codec: str, newline: str) -> Iterator[str]:
    """Lines, at most a little longer than ``LIMIT``; bytes that are not of the encoding stand in them as lone surrogates."""
    text = io.TextIOWrapper(given.buffered(), codec, errors="surrogateescape", newline=newline)
    try:
        while line := text.readline(LIMIT + 1):
            yield line
    except UnicodeDecodeError as error:
        raise ReadError(Problem("mis-encoded", given.name, f"it is no {error.encoding.upper()}", "Save it as UTF-8")) from error
