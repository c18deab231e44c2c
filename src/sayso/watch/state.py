"""What a watch knows between its rounds: one small SQLite file beside the ledger. Each change is whole or not at all.

The ledger holds facts; here is only what makes the next round polite and keeps it from raising anything twice. Without the file a watch
begins anew: it asks for everything again, and reads nothing twice.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple

from sayso.model import Problem

VERSION = 1
SCHEMA = """
CREATE TABLE feeds (url TEXT PRIMARY KEY, etag TEXT, modified TEXT, due REAL NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0);
CREATE TABLE entries (feed TEXT, key TEXT, mark TEXT, link TEXT, seen REAL, PRIMARY KEY (feed, key)) WITHOUT ROWID;
CREATE INDEX entry_links ON entries (link);
CREATE TABLE waiting (url TEXT PRIMARY KEY, feed TEXT, published TEXT, due REAL, tries INTEGER);
CREATE TABLE hosts (host TEXT PRIMARY KEY, robots TEXT, robots_until REAL NOT NULL DEFAULT 0, free REAL NOT NULL DEFAULT 0,
                    quiet REAL NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0);
CREATE TABLE told (about TEXT, problem TEXT, PRIMARY KEY (about, problem)) WITHOUT ROWID;
CREATE TABLE expected (document TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE known (claim TEXT, finding TEXT, PRIMARY KEY (claim, finding)) WITHOUT ROWID;
CREATE TABLE raised (number INTEGER PRIMARY KEY, at REAL, record TEXT);
CREATE TABLE outbox (sink TEXT, number INTEGER, PRIMARY KEY (sink, number)) WITHOUT ROWID;
CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT);
"""
REMEMBERED = 90 * 86400.0  # seconds for which an entry is known after its feed has dropped it


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known of a feed: what to ask it with, when, and how often in a row it was not had."""

    etag: str | None = None
    modified: str | None = None
    due: float = 0.0
    failures: int = 0


@dataclass(frozen=True, slots=True)
class Host:
    """What is known of a host: its robots.txt and until when it holds, from when it may be asked, how long it wants to be left alone."""

    robots: str | None = None
    robots_until: float = 0.0
    free: float = 0.0
    quiet: float = 0.0
    failures: int = 0


class Waiting(NamedTuple):
    """An article that is still to be fetched."""

    url: str
    feed: str
    published: str | None
    due: float
    tries: int


class StateError(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.what} ({problem.where}): {problem.why}. {problem.hint}")
        self.problem = problem


class State:
    """The open file, one watch at a time has it; ``:memory:`` is none."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, timeout=0, isolation_level=None)
            try:
                self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
                self._db.execute("BEGIN EXCLUSIVE")  # and kept until it is closed
                (version,) = self._one("PRAGMA user_version")
                if not version:
                    for statement in SCHEMA.split(";"):
                        self._db.execute(statement)
                    self._db.execute(f"PRAGMA user_version = {VERSION}")
                self._db.execute("COMMIT")
                if version > VERSION:
                    raise self._error(
                        "made by a newer sayso", "this one does not know its form", "Update sayso, or remove the file to begin anew"
                    )
            except BaseException:
                self._db.close()
                raise
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                why, hint = "another 'sayso watch' has this ledger", "End that one, or watch into another ledger with --ledger FILE"
                raise self._error("watched already", why, hint) from error
            raise self._error("cannot keep track", str(error), "See that the folder can be written to") from error
        except sqlite3.DatabaseError as error:
            raise self._error("cannot keep track", str(error), "Remove the file to begin anew; nothing is read twice") from error
        except OSError as error:
            raise self._error("cannot keep track", error.strerror or str(error), "See that the folder can be written to") from error

    def __enter__(self) -> State:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self._db.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is changed within is changed whole or not at all."""
        if self._db.in_transaction:
            yield
            return
        self._db.execute("BEGIN")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    # -- feeds and their articles ------------------------------------------------------------------------------

    def feed(self, url: str) -> Asked:
        row = self._one("SELECT etag, modified, due, failures FROM feeds WHERE url = ?", url)
        return Asked(*row) if row else Asked()

    def keep_feed(self, url: str, asked: Asked) -> None:
        self._put("feeds", {"url": url, **asdict(asked)})

    def is_new(self, feed: str, key: str, mark: str, link: str | None) -> bool:
        """Whether an entry is to be read: one that no feed had, or that has changed since."""
        known = self._one("SELECT mark FROM entries WHERE feed = ? AND key = ?", feed, key)
        if known:
            return bool(known[0] != mark)
        return not (link and self._one("SELECT 1 FROM entries WHERE link = ?", link))

    def keep_entries(self, feed: str, rows: Iterable[tuple[str, str, str | None]], now: float) -> None:
        """The entries (key, mark, link) that a feed has now; those that it dropped long ago are forgotten."""
        self._many("INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?)", [(feed, *row, now) for row in rows])
        self._do("DELETE FROM entries WHERE feed = ? AND seen < ?", feed, now - REMEMBERED)

    def wait_for(self, articles: Iterable[Waiting]) -> None:
        self._many("INSERT OR REPLACE INTO waiting VALUES (?, ?, ?, ?, ?)", list(articles))

    def waiting(self) -> list[Waiting]:
        return [Waiting(*row) for row in self._all("SELECT url, feed, published, due, tries FROM waiting ORDER BY due, rowid")]

    def arrived(self, url: str) -> None:
        self._do("DELETE FROM waiting WHERE url = ?", url)

    def only(self, feeds: Sequence[str]) -> None:
        """Articles of feeds that are watched no longer are not waited for."""
        self._do("DELETE FROM waiting WHERE feed NOT IN (SELECT value FROM json_each(?))", json.dumps(feeds))

    # -- hosts -------------------------------------------------------------------------------------------------

    def host(self, name: str) -> Host:
        row = self._one("SELECT robots, robots_until, free, quiet, failures FROM hosts WHERE host = ?", name)
        return Host(*row) if row else Host()

    def keep_host(self, name: str, host: Host) -> None:
        self._put("hosts", {"host": name, **asdict(host)})

    # -- problems ----------------------------------------------------------------------------------------------

    def tell(self, about: str, problem: Problem) -> bool:
        """Whether a problem has not been told yet; then it is taken down as told."""
        told = json.dumps([problem.what, problem.where, problem.why])
        return self._do("INSERT OR IGNORE INTO told VALUES (?, ?)", about, told) > 0

    def mended(self, about: str) -> bool:
        """Forget what was told of a feed; whether there was anything."""
        return self._do("DELETE FROM told WHERE about = ?", about) > 0

    # -- findings ----------------------------------------------------------------------------------------------

    def expect(self, documents: Iterable[str]) -> None:
        """Reports that go into the ledger: what they show is still to be raised."""
        self._many("INSERT OR IGNORE INTO expected VALUES (?)", [(id,) for id in documents])

    def expected(self) -> list[str]:
        return [id for (id,) in self._all("SELECT document FROM expected ORDER BY document")]

    def looked_at(self, documents: Iterable[str]) -> None:
        self._many("DELETE FROM expected WHERE document = ?", [(id,) for id in documents])

    def knows(self, finding: str, claims: Sequence[str]) -> bool:
        """Whether a finding was met before in a series that has any of these claims."""
        asked = "SELECT 1 FROM known WHERE finding = ? AND claim IN (SELECT value FROM json_each(?)) LIMIT 1"
        return self._one(asked, finding, json.dumps(claims)) is not None

    def know(self, rows: Iterable[tuple[str, Sequence[str]]]) -> None:
        """Take down findings with the claims they rest on."""
        self._many("INSERT OR IGNORE INTO known VALUES (?, ?)", [(claim, finding) for finding, claims in rows for claim in claims])

    def raise_to(self, sinks: Sequence[str], records: Iterable[str], at: float) -> None:
        """Findings to be handed to each of these."""
        for record in records:
            number = self._db.execute("INSERT INTO raised (at, record) VALUES (?, ?)", (at, record)).lastrowid
            self._many("INSERT INTO outbox VALUES (?, ?)", [(sink, number) for sink in sinks])

    def outbox(self, sink: str, most: int = 1000) -> list[tuple[int, str]]:
        """What a sink has not been handed yet, the oldest first."""
        return self._all("SELECT number, record FROM outbox JOIN raised USING (number) WHERE sink = ? ORDER BY number LIMIT ?", sink, most)

    def handed(self, sink: str, numbers: Iterable[int]) -> None:
        self._many("DELETE FROM outbox WHERE sink = ? AND number = ?", [(sink, number) for number in numbers])

    def only_sinks(self, sinks: Sequence[str]) -> None:
        """What waits for a sink that is there no longer is dropped."""
        self._do("DELETE FROM outbox WHERE sink NOT IN (SELECT value FROM json_each(?))", json.dumps(sinks))

    def raised(self, most: int) -> list[tuple[float, str]]:
        """What was raised last, the newest first."""
        return self._all("SELECT at, record FROM raised ORDER BY number DESC LIMIT ?", most)

    def note(self, name: str) -> str | None:
        row = self._one("SELECT value FROM notes WHERE name = ?", name)
        return str(row[0]) if row else None

    def keep_note(self, name: str, value: str) -> None:
        self._put("notes", {"name": name, "value": value})

    # -- the one way to the database ---------------------------------------------------------------------------

    def _one(self, sql: str, *values: object) -> Any:
        return self._db.execute(sql, values).fetchone()

    def _all(self, sql: str, *values: object) -> list[Any]:
        return self._db.execute(sql, values).fetchall()

    def _do(self, sql: str, *values: object) -> int:
        return self._db.execute(sql, values).rowcount

    def _many(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        with self.together():
            self._db.executemany(sql, rows)

    def _put(self, table: str, row: dict[str, object]) -> None:
        self._do(f"INSERT OR REPLACE INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", *row.values())

    def _error(self, what: str, why: str, hint: str) -> StateError:
        return StateError(Problem(what, str(self.path), why, hint))


def beside(ledger: Path) -> Path:
    """Where the state of the watch into a ledger is."""
    return ledger.with_name(f"{ledger.name}.watch")
