"""What a table beside the reports says of them: ``file,published,publisher`` and, if there, ``lang,title,url``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from sayso.ingest.files import file_input
from sayso.ingest.published import given
from sayso.ingest.report import ReadError
from sayso.ingest.tables import rows
from sayso.model import Problem

COLUMNS = ("published", "publisher", "lang", "title", "url")


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of one file; None where its cell is empty."""

    line: int
    file: str
    published: str | None = None
    publisher: str | None = None
    lang: str | None = None
    title: str | None = None
    url: str | None = None


class Metadata:
    """Entries by file name. A name fits every path that ends in it, whole parts for whole parts; the longer name goes first."""

    def __init__(self, path: Path) -> None:
        """Reads the table; a ReadError if it cannot be used. ``problems`` are those of its rows."""
        self.path = path
        self.problems: list[Problem] = []
        self._entries: dict[tuple[str, ...], Entry] = {}
        self._met: set[int] = set()
        with file_input(path, str(path)) as table:
            for row in rows(table, ("file",)):
                if isinstance(row, Problem):
                    self.problems.append(row)
                else:
                    self._add(row.line, {column: cell.strip() for column, cell in row.cells.items()})

    def _add(self, line: int, cells: dict[str, str]) -> None:
        where = f"{self.path}:{line}"
        if not set(cells) & set(COLUMNS):
            why = f"there is none of the columns {', '.join(COLUMNS)}"
            raise ReadError(Problem("missing column", where, why, "The first line names the columns: file,published,publisher"))
        name = cells["file"]
        if not name:
            self.problems.append(Problem("no file named", where, "the row's first column is empty", "Name the file or take the row out"))
            return
        if (published := cells.get("published")) and not given(published):
            self.problems.append(no_date(published, where))
            del cells["published"]
        if (parts := PurePath(name).parts) in self._entries:
            why = f"{name!r} stands in line {self._entries[parts].line} too"
            self.problems.append(Problem("named twice", where, why, "Take one of the two out; the first was used"))
            return
        self._entries[parts] = Entry(line, name, **{column: cells.get(column) or None for column in COLUMNS})

    def of(self, *names: str) -> Entry | None:
        """The entry of the first of the names that has one."""
        for name in names:
            parts = PurePath(name).parts
            for start in range(len(parts)):
                if entry := self._entries.get(parts[start:]):
                    self._met.add(entry.line)
                    return entry
        return None

    def unmet(self) -> Iterator[Problem]:
        """A problem for every row whose file was not met and is not beside the table either."""
        for entry in self._entries.values():
            if entry.line not in self._met and not (self.path.parent / entry.file).exists():
                why = f"the row speaks of {entry.file!r}, which is not among the reports"
                yield Problem("no such file", f"{self.path}:{entry.line}", why, "Correct the name or take the row out")


def no_date(value: str, where: str) -> Problem:
    return Problem("no date", where, f"{value!r} cannot be read as one", "Write 2026, 2026-02 or 2026-02-03")
