"""The ledger: one DuckDB file of facts that are only ever added."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple

import duckdb

from sayso.ledger import grounds, links, queries, records
from sayso.ledger.reviews import Review, moment
from sayso.ledger.schema import MIGRATIONS, RECORD
from sayso.model import Claim, Copy, Document, Extraction, Judgement, Problem, Report, Series

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# A ledger is a plain file: nothing is fetched or loaded because of what it contains.
SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
PAGE = 1000
FEW = 500  # members of a list that are looked up one by one
LISTED = ("IN (SELECT unnest(", "::VARCHAR[])")  # around a list
NEAREST = 300  # reports that are looked into for one statement


class LedgerError(Exception):
    """The ledger cannot do what is asked; ``problem`` says what, where, why and what to do."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.what} ({problem.where}): {problem.why}. {problem.hint}")
        self.problem = problem


class Found(NamedTuple):
    """A claim with its report."""

    document: Document
    claim: Claim


class Voice(NamedTuple):
    """Who says figures: how many as their origin, how many passed on, in how many reports, in which languages.

    ``label`` is None for the reports' own voice.
    """

    label: str | None
    said: int
    passed: int
    reports: int
    langs: tuple[str, ...]


class Counts(NamedTuple):
    documents: int
    claims: int
    problems: int


@dataclass
class State:
    """What all hands on an open ledger know of it: whether persons have changed a claim."""

    amended: bool = True


class Ledger:
    """An open ledger. Many may read it at a time, or one may write; nobody reads while one writes.

    >>> with Ledger("ledger.duckdb", write=True) as ledger:
    ...     ledger.record([(document, extract(document))])
    """

    def __init__(self, path: str | Path, *, write: bool = False) -> None:
        self.path = Path(path)
        self._run: int | None = None
        self._state = State()
        if write:
            create(self.path)
        elif not self.path.exists():
            raise self._error("there is no ledger", "the file does not exist", "Begin one with: sayso add FOLDER")
        self._db = connect(self.path, write)
        try:
            self._check(write)
            self._state.amended = bool(self._one(queries.ANY_AMENDED)[0])
        except BaseException:
            self._db.close()
            raise

    def reader(self) -> Ledger:
        """Another hand on the same open ledger, for one more thread to read with."""
        other = object.__new__(Ledger)
        other.path, other._run, other._db, other._state = self.path, None, self._db.cursor(), self._state
        return other

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self._db.close()

    # -- writing ---------------------------------------------------------------------------------------------

    def record(self, read: Iterable[tuple[Document, Extraction]], problems: Iterable[Problem] = ()) -> Counts:
        """Add reports with their claims and problems, and problems without a report, in one transaction.

        What the ledger has already is left as it is; the answer counts what was new.
        """
        reports = {document.id: (document, extraction) for document, extraction in read}
        for known in self.known(reports):
            del reports[known]
        told = {problem["id"]: problem for problem in problem_rows(reports.values(), problems)}
        for (known,) in self.rows(queries.KNOWN_PROBLEMS, [list(told)]):
            del told[known]
        if not reports and not told:
            return Counts(0, 0, 0)
        claims = {claim.id: records.row(claim) for _, extraction in reports.values() for claim in extraction.claims}
        with self._transaction():
            run = self._running()
            self._insert("documents", [{**records.document_row(document), "run": run} for document, _ in reports.values()])
            self._insert("claims", list(claims.values()))
            self._insert("problems", [{**problem, "run": run} for problem in told.values()])
        return Counts(len(reports), len(claims), len(told))

    def _running(self) -> int:
        """This run's number. A run that adds nothing leaves no trace, so it is entered with the first facts."""
        if self._run is None:
            (run,) = self._one(queries.NEXT_RUN)
            self._execute(queries.ADD_RUN, [run, moment(), version("sayso")])
            self._run = int(run)
        return self._run

    def _insert(self, table: str, rows: list[dict[str, Any]] | dict[str, Any]) -> None:
        """Add rows: a list of them, or, where there are very many, their columns."""
        if not rows:
            return
        import pyarrow as pa

        self._db.register("incoming", pa.Table.from_pylist(rows) if isinstance(rows, list) else pa.table(rows))
        try:
            self._execute(queries.ADD_ROWS.format(table=table))
        finally:
            self._db.unregister("incoming")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        run = self._run
        self._db.begin()
        try:
            yield
            self._db.commit()
        except BaseException as error:
            self._run = run
            with suppress(duckdb.TransactionException):  # a person stopped it when all was committed
                self._db.rollback()
            if isinstance(error, duckdb.Error):
                raise self._failed(error) from error
            raise

    # -- reading ---------------------------------------------------------------------------------------------

    def known(self, ids: Iterable[str]) -> set[str]:
        """Which of these documents are in."""
        return {id for (id,) in self.rows(queries.KNOWN, [list(ids)])}

    def counts(self) -> Counts:
        return Counts(*self._one(queries.COUNTS))

    def claims(self, wanted: queries.Filter | None = None) -> Iterator[Found]:
        """The claims wanted with their reports, in the order of the reports' dates."""
        wanted = wanted or queries.Filter()
        if wanted.limit is not None:
            yield from self._few_claims(wanted)
            return
        sql, values = queries.claims(wanted)
        with self._reporting():
            rows = self._db.cursor().execute(sql, values)
            documents: dict[str, Document] = {}
            while page := rows.fetchmany(PAGE):
                here = {document for document, _ in page}
                documents = {id: document for id, document in documents.items() if id in here}
                documents |= self.documents(here - documents.keys())
                for document, record in page:
                    yield Found(documents[document], records.claim(record))

    def _few_claims(self, wanted: queries.Filter) -> Iterator[Found]:
        """As many as are wanted. Which they are is found first: records are long, and few of them are wanted."""
        ids = [id for (id,) in self.rows(*queries.claims(wanted, "c.id"))]
        rows = self.rows(queries.CLAIMS_BY_ID, [sorted(ids)])
        documents = self.documents({document for document, _ in rows})
        found = {claim.id: Found(documents[document], claim) for document, record in rows for claim in (records.claim(record),)}
        yield from (found[id] for id in ids)

    def claim(self, prefix: str, *, as_read: bool = False) -> Found:
        """The one claim whose id begins so, as persons have corrected it, or as it was read. A rejected one is found too."""
        found = self.rows(queries.BY_ID, [prefix]) or (self.rows(queries.BY_PREFIX, [prefix]) if prefix else [])
        if not found:
            raise self._error("no such claim", f"no id begins with {prefix!r}", "List the ids with: sayso claims")
        if len(found) > 1:
            raise self._error("more than one claim", f"several ids begin with {prefix!r}", "Give more of the id")
        ((document, record, id),) = found
        for amended, rejected in self.rows(queries.AMENDED, [id]) if self._state.amended and not as_read else ():
            record = record if rejected else amended
        return Found(self.documents([document])[document], records.claim(record))

    def document(self, prefix: str) -> Document:
        """The one report whose id begins so."""
        found = self.rows(queries.DOCUMENT_BY_ID, [prefix]) or (self.rows(queries.DOCUMENT_BY_PREFIX, [prefix]) if prefix else [])
        if len(found) != 1:
            why = f"{'several ids begin' if found else 'no id begins'} with {prefix!r}"
            raise self._error("no such report", why, "List claims with their reports with: sayso claims")
        return Document(*found[0])

    def versions(self, source: str) -> list[Document]:
        """What one source has given over time, oldest reading first, without the texts."""
        return [Document(*row) for row in self.rows(queries.VERSIONS, [source])]

    def voices(self) -> list[Voice]:
        """Everyone who says or passes on a figure, most figures first."""
        rows = self.rows(queries.SOURCES)
        return [Voice(label, said, passed, reports, tuple(langs)) for _, label, said, passed, reports, langs in rows]

    def problems(self, documents: Iterable[str] | None = None) -> list[Problem]:
        """All problems so far, or those of some documents."""
        rows = self.rows(queries.PROBLEMS) if documents is None else self.rows(queries.PROBLEMS_OF, [list(documents)])
        return [Problem(*row) for row in rows]

    def troubled(self) -> frozenset[str]:
        """Reports in which something could not be read."""
        return frozenset(id for (id,) in self.rows(queries.TROUBLED))

    def sources_read_again(self) -> frozenset[str]:
        """Sources of which there are several versions."""
        return frozenset(source for (source,) in self.rows(queries.SEVERAL))

    def documents(self, ids: Iterable[str]) -> dict[str, Document]:
        """Reports by their ids."""
        return {row[0]: Document(*row) for row in self.rows(queries.DOCUMENTS, [list(ids)])}

    # -- linking ---------------------------------------------------------------------------------------------

    def unlinked(self) -> list[str]:
        """Documents that linking has not seen."""
        return [id for (id,) in self.rows(queries.UNLINKED)]

    def reports(self, ids: Iterable[str]) -> list[Report]:
        """Reports with their claims, without their texts, in the order of their ids."""
        return [stored.report() for stored in self.stored(ids)]

    def stored(self, ids: Iterable[str]) -> list[records.Stored]:
        """The same, not yet read: for other processes to do it."""
        wanted = list(ids)
        claims: dict[str, list[str]] = {}
        for document, record in self.rows(queries.CLAIMS_OF, [wanted]):
            claims.setdefault(document, []).append(record)
        heads = self.rows(queries.HEADED, [wanted])
        return [records.Stored(row[:-1], tuple(claims.get(row[0], ())), records.first_words(*row[-2:])) for row in heads]

    def claims_in(self, document: str) -> list[Claim]:
        """The claims of one report as they stand, in the order of their figures."""
        return [records.claim(record) for _, record in self.rows(queries.CLAIMS_OF, [[document]])]

    def texts(self, ids: Iterable[str]) -> list[tuple[str, str]]:
        """Documents with their texts, in the order of their ids."""
        return [(id, text) for id, text in self.rows(queries.TEXTS, [list(ids)])]

    def traits_near(self, keys: Iterable[str]) -> dict[str, str]:
        """What the documents that share a key are about: their stored records."""
        return dict(self.rows(queries.NEAR, [list(keys)]))

    def documents_near(self, keys: Iterable[str], most: int = NEAREST) -> list[str]:
        """Documents that share keys, those that share most first."""
        return [id for (id,) in self.rows(queries.DOCUMENTS_NEAR, [list(keys), most])]

    def documents_saying(self, words: Iterable[str], most: int = NEAREST) -> list[str]:
        """Documents whose sentences have words that begin so (folded), those with most and rarest first."""
        return [id for (id,) in self.rows(queries.DOCUMENTS_SAYING, [list(words), most])]

    def rejected(self, documents: Iterable[str]) -> list[Claim]:
        """The claims of these documents that persons have rejected."""
        return [records.claim(record) for _, record in self.rows(queries.REJECTED_OF, [list(documents)])]

    def claims_by_id(self, ids: Iterable[str]) -> list[Found]:
        """Claims with their reports, without the reports' texts, in the order of their ids; those that are not in are left out."""
        rows = self.rows(queries.CLAIMS_BY_ID, [sorted(set(ids))])
        heads = {row[0]: Document(*row) for row in self.rows(queries.HEADS, [sorted({document for document, _ in rows})])}
        return [Found(heads[document], records.claim(record)) for document, record in rows]

    def series_of_claims(self, claims: Iterable[str]) -> dict[str, str]:
        return dict(self.rows(queries.SERIES_OF_CLAIMS, [list(claims)]))

    def stories(self, documents: Iterable[str]) -> dict[str, str]:
        """The story that each document tells."""
        return dict(self.rows(queries.STORIES, [list(documents)]))

    def tellings(self, documents: Iterable[str]) -> dict[str, links.Telling]:
        """What these documents tell, and all others that hang together with them."""
        return {id: links.Telling(*row) for id, *row in self.rows(queries.TELLINGS, [list(documents)])}

    def told(self, stories: Iterable[str]) -> list[str]:
        """The documents that tell these stories."""
        return [id for (id,) in self.rows(queries.TOLD, [list(stories)])]

    def signatures(self, documents: Iterable[str]) -> dict[str, bytes]:
        """What is kept of the words of documents."""
        return {document: bytes(record) for document, record in self.rows(queries.SIGNATURES, [list(documents)])}

    def sketched(self, minima: Collection[int]) -> dict[str, list[int]]:
        """Documents that have one of these minima, each with those that it has."""
        found: dict[str, list[int]] = {}
        for minimum, document in self.rows(queries.SKETCHED, [list(minima)]) if minima else ():
            found.setdefault(document, []).append(minimum)
        return found

    def copies(self, documents: Iterable[str]) -> list[Copy]:
        """Near-copies among reports of which one is given."""
        ids = list(documents)
        return [links.copy(record) for (record,) in self.rows(queries.COPIES_OF, [ids, ids])]

    def relink(self, made: links.Linked, instead_of: Iterable[str]) -> None:
        """Put what linking made in the place of what was known of these stories, in one transaction."""
        gone = list(instead_of)
        with self._transaction():
            if gone:
                self._execute(queries.FORGET_MEMBERS, [gone])
                for table in queries.OF_STORIES:
                    self._execute(queries.FORGET_STORIES.format(table=table), [gone])
            self._execute(queries.FORGET_TELLINGS, [[document for document, _, _ in made.tellings]])
            for table, rows in made.rows().items():
                self._insert(table, links.columns(table, rows))
            self._insert("sketches", sketched(made.sketches))

    def unlink(self) -> None:
        """Throw away all that linking made; what persons decided stays."""
        with self._transaction():
            for table in queries.VIEWS:
                self._execute(queries.FORGET.format(table=table))

    def series(self, wanted: queries.SeriesFilter | None = None) -> list[Series]:
        """The series wanted, in the order asked for."""
        wanted = wanted or queries.SeriesFilter()
        if wanted.limit is not None:
            return [line.series for line in self.series_lines(wanted)]
        return [links.series(record) for (record,) in self.rows(*queries.series(wanted, "s.record"))]

    def series_lines(self, wanted: queries.SeriesFilter) -> list[links.SeriesLine]:
        """The series wanted as lines of a list. Which they are is found first: records are long, and few of them are wanted."""
        return self.lines_of([id for (id,) in self.rows(*queries.series(wanted, "s.id"))])

    def lines_of(self, ids: Sequence[str]) -> list[links.SeriesLine]:
        """These series as lines of a list, in this order."""
        found = {id: links.SeriesLine(links.series(record), *rest) for id, record, *rest in self.rows(queries.SERIES_LINES, [list(ids)])}
        return [found[id] for id in ids if id in found]

    def one_series(self, prefix: str) -> Series:
        """The one series whose id begins so; else the one with a claim whose id does, as an id of a series is one of a claim."""
        return links.series(self._one_series(prefix)[0])

    def grounded(self, prefix: str) -> grounds.Grounded:
        """The same series, with what it rests on."""
        return grounds.grounded(*self._one_series(prefix))

    def _one_series(self, prefix: str) -> tuple[str, bytes]:
        found = self.rows(queries.SERIES_BY_ID, [prefix]) or (self.rows(queries.SERIES_BY_PREFIX, [prefix]) if prefix else [])
        if prefix and not found:
            found = self.rows(queries.SERIES_OF_PREFIX, [prefix])
        if not found:
            raise self._error("no such series", f"no id begins with {prefix!r}", "List the ids with: sayso series")
        if len(found) > 1:
            raise self._error("more than one series", f"several ids begin with {prefix!r}", "Give more of the id")
        record, rests = found[0]
        return record, rests

    def grounded_series(self, wanted: queries.SeriesFilter) -> list[grounds.Grounded]:
        """The series wanted, in the order asked for, each with what it rests on."""
        return [grounds.grounded(*row) for row in self.rows(*queries.series(wanted, "s.record, s.grounds"))]

    def series_of(self, claim: str) -> Series | None:
        """The series in which a claim stands; None while it is not linked."""
        found = self.grounded_of(claim)
        return found.series if found else None

    def grounded_of(self, claim: str) -> grounds.Grounded | None:
        """The same, with what it rests on."""
        found = self.rows(queries.SERIES_OF, [claim])
        return grounds.grounded(*self.rows(queries.SERIES_BY_ID, [found[0][0]])[0]) if found else None

    def judgements(self, story: str) -> list[Judgement]:
        return [links.judgement(record) for (record,) in self.rows(queries.JUDGEMENTS, [story])]

    # -- what persons decide -----------------------------------------------------------------------------------

    def decide(self, left: str, right: str, same: bool, *, who: str, why: str, shown: tuple[str, str]) -> links.Decision:
        """A person's judgement, which outranks every rule until it is taken back."""
        one, two = sorted((left, right))
        made = moment()
        decision = links.Decision(links.decision_id(one, two, same, made), one, two, same, who, why, made, shown)
        row = {"left_key": one, "right_key": two, "same": same, "who": who, "why": why, "made": made, "shown": json.dumps(shown)}
        with self._transaction():
            self._insert("decisions", [{"id": decision.id, **row}])
        return decision

    def decisions(self) -> list[links.Decision]:
        """The decisions that stand, oldest first."""
        return [decision(row) for row in self.rows(queries.DECIDED)]

    def decision(self, prefix: str) -> links.Decision:
        """The one standing decision whose id begins so."""
        found = self.rows(queries.DECISION_BY_PREFIX, [prefix]) if prefix else []
        if len(found) != 1:
            why = f"{'several ids begin' if found else 'no id begins'} with {prefix!r}"
            raise self._error("no such decision", why, "List those that stand with: sayso decisions")
        return decision(found[0])

    def retract(self, taken: links.Decision, who: str) -> None:
        """Take a decision back. It stays on record."""
        with self._transaction():
            self._execute(queries.RETRACT, [taken.id, who, moment()])

    # -- what persons say of single claims -----------------------------------------------------------------------

    def review(self, said: Sequence[Review], now: Claim | None) -> None:
        """What a person says of a claim, and the claim as it stands by it: None where it is rejected."""
        with self._transaction():
            self._insert("reviews", [{name: getattr(one, name) for name in Review.__slots__} for one in said])
            self._amend(said[0].claim, now)

    def unreview(self, taken: Review, now: Claim | None, who: str) -> None:
        """A review taken back, and the claim as it stands without it. It stays on record."""
        with self._transaction():
            self._execute(queries.RETRACT, [taken.id, who, moment()])
            self._amend(taken.claim, now)

    def _amend(self, id: str, now: Claim | None) -> None:
        read = self.claim(id, as_read=True).claim
        self._execute(queries.UNAMEND, [id])
        if now != read:
            self._insert("amended", [{**records.row(now or read), "rejected": now is None}])
        self._state.amended = bool(self._one(queries.ANY_AMENDED)[0])

    def reviews(self, documents: Iterable[str]) -> list[Review]:
        """The reviews of claims of these documents that stand, oldest first."""
        return [Review(*row) for row in self.rows(queries.REVIEWS_OF, [list(documents)])]

    def reviewed_documents(self) -> frozenset[str]:
        """Reports of which a person has said something that stands."""
        return frozenset(id for (id,) in self.rows(queries.REVIEWED_DOCUMENTS))

    def latest_reviews(self, most: int) -> list[Review]:
        """The reviews that stand, newest first."""
        return [Review(*row) for row in self.rows(queries.LATEST_REVIEWS, [most])]

    def one_review(self, prefix: str) -> Review:
        """The one standing review whose id begins so."""
        found = self.rows(queries.REVIEW_BY_PREFIX, [prefix]) if prefix else []
        if len(found) != 1:
            why = f"{'several ids begin' if found else 'no id begins'} with {prefix!r}"
            raise self._error("no such review", why, "It may have been taken back already")
        return Review(*found[0])

    def reviewed(self) -> tuple[int, int]:
        """How many claims persons have judged, and how many there are."""
        judged, all_claims = self._one(queries.REVIEWED)
        return judged, all_claims

    def forget(self, stories: Iterable[str]) -> None:
        """Throw away what linking made of these stories, in one transaction: their reports are as if they were not linked yet."""
        gone = list(stories)
        with self._transaction():
            documents = self.told(gone)
            self._execute(queries.FORGET_MEMBERS, [gone])
            for table in queries.OF_STORIES:
                self._execute(queries.FORGET_STORIES.format(table=table), [gone])
            for table in ("traits", "trait_keys", "tellings", "signatures", "sketches"):
                self._execute(queries.FORGET_DOCUMENTS.format(table=table), [documents])
            self._execute(queries.FORGET_COPIES, [documents, documents])

    def stories_with(self, keys: Iterable[str]) -> list[str]:
        """Stories in which these claims or sources stand."""
        return [story for (story,) in self.rows(queries.STORIES_SAYING, [list(keys)])]

    # -- reading again -------------------------------------------------------------------------------------------

    def document_ids(self) -> list[str]:
        """The ids of all documents, in their order."""
        return [id for (id,) in self.rows(queries.ALL_DOCUMENTS)]

    def read_claims(self, documents: Iterable[str]) -> dict[str, tuple[Claim, ...]]:
        """The claims of these documents as they were read, whatever persons have said of them since."""
        ids = list(documents)
        found: dict[str, list[Claim]] = {id: [] for id in ids}
        for document, record in self.rows(queries.READ_CLAIMS_OF, [ids]):
            found[document].append(records.claim(record))
        return {id: tuple(some) for id, some in found.items()}

    def judged_of(self, documents: Iterable[str]) -> frozenset[str]:
        """The claims of these documents that a person has judged to be of one figure with others, or not."""
        return frozenset(id for (id,) in self.rows(queries.JUDGED_OF, [list(documents)]))

    def reread(
        self,
        read: Mapping[str, Extraction],
        successors: Mapping[str, str],
        standing: Mapping[str, Claim | None],
    ) -> None:
        """Put what documents are read as now in the place of what they were read as, in one transaction.

        ``successors`` are the claims that persons have spoken of and that are others now; ``standing`` are the claims that reviews
        change, as they stand by them: None where one is rejected.
        """
        claims = {claim.id: claim for extraction in read.values() for claim in extraction.claims}
        before = self.read_claims(read)
        told = list(problem_rows(((Document(id, "", ""), extraction) for id, extraction in read.items()), ()))
        changed = dict(self.rows(queries.SUCCESSORS))
        changed = {old: successors.get(now, now) for old, now in changed.items()} | dict(successors)
        with self._transaction():
            run = self._running()
            self._execute(queries.UNREAD, [[claim.id for some in before.values() for claim in some]])
            self._execute(queries.UNAMEND_ALL, [list(read)])
            self._execute(queries.UNTOLD_PROBLEMS, [list(read)])
            self._insert("claims", [records.row(claim) for claim in claims.values()])
            self._insert("amended", [{**records.row(now or claims[id]), "rejected": now is None} for id, now in standing.items()])
            self._insert("problems", [{**problem, "run": run} for problem in told])
            for old, now in changed.items():
                self._execute(queries.SUCCEED, [old, now])
        self._state.amended = bool(self._one(queries.ANY_AMENDED)[0])

    # -- one way to the database, and one way for its errors ---------------------------------------------------

    def _execute(self, sql: str, values: Sequence[object] = ()) -> duckdb.DuckDBPyConnection:
        return self._db.execute(sql, list(values))

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """What a named query of this room finds."""
        sql, values = few(sql, values)
        if not self._state.amended:  # then what stands is what was read, and looking it up takes a third of the time
            sql = sql.replace("FROM standing", "FROM claims")
        with self._reporting():
            return self._execute(sql, values).fetchall()

    def _one(self, sql: str) -> tuple[Any, ...]:
        (row,) = self.rows(sql)
        return row

    @contextmanager
    def _reporting(self) -> Iterator[None]:
        try:
            yield
        except duckdb.Error as error:
            raise self._failed(error) from error

    def _check(self, write: bool) -> None:
        """It is a ledger of ours, of a version that we know; when writing, brought to the newest."""
        tables = {name for (name,) in self.rows(queries.TABLES)}
        if "migrations" not in tables:
            raise self._error("this is no ledger", "a DuckDB file, but not one of sayso", "Name another with --ledger FILE")
        (applied,) = self._one(queries.APPLIED)
        if applied > len(MIGRATIONS):
            raise self._error(
                "this ledger is newer than this sayso",
                f"it has schema {applied}, this version knows {len(MIGRATIONS)}",
                "Update with: pip install --upgrade sayso",
            )
        if applied < len(MIGRATIONS):
            if not write:
                self._db.close()
                self._db = connect(self.path, write=True)
            with self._reporting():
                migrate(self._db)

    def _error(self, what: str, why: str, hint: str) -> LedgerError:
        return LedgerError(Problem(what, str(self.path), why, hint))

    def _failed(self, error: duckdb.Error) -> LedgerError:
        return failed(self.path, error)


def few(sql: str, values: Sequence[object]) -> tuple[str, list[object]]:
    """A query for those of a list, as one for each of its members where they are few: so DuckDB uses its indexes (20 ms for 500)."""
    if not any(isinstance(value, list) and 0 < len(value) <= FEW for value in values):
        return sql, list(values)
    parts, out, given = sql.split("?"), "", list[object]()
    for part, after, value in zip(parts, [*parts[1:], ""], values, strict=False):
        out += part
        if isinstance(value, list) and 0 < len(value) <= FEW and out.endswith(LISTED[0]) and after.startswith(LISTED[1]):
            out = f"{out.removesuffix(LISTED[0])}IN ({', '.join('?' * len(value))}\0"
            given += value
        else:
            out += "?"
            given.append(value)
    return (out + "".join(parts[len(values) :])).replace("\0" + LISTED[1], ""), given


def connect(path: Path, write: bool) -> duckdb.DuckDBPyConnection:
    try:
        return duckdb.connect(str(path), read_only=not write, config=SETTINGS)
    except duckdb.Error as error:
        raise failed(path, error) from error


def failed(path: Path, error: duckdb.Error) -> LedgerError:
    """What DuckDB says, as something a person can act on."""
    said = str(error).strip().splitlines()[0]
    if "lock" in said or "different configuration" in said:
        holder = re.search(r"PID (\d+)", said)
        by = f"process {holder[1]}" if holder else "this program"
        why, hint = f"{by} has it open, and one writes at a time", "Wait until it has finished, then run the same command again"
        return LedgerError(Problem("the ledger is in use", str(path), why, hint))
    if "not a valid DuckDB" in said or "Extension" in said:
        return LedgerError(Problem("this is no ledger", str(path), "it is another kind of file", "Name another with --ledger FILE"))
    if "Corrupt" in said or "Could not read enough" in said or "Serialization" in said:
        hint = "Put back a copy, or read the reports again into a new ledger with --ledger FILE"
        return LedgerError(Problem("the ledger is damaged", str(path), said, hint))
    return LedgerError(Problem("the ledger cannot be used", str(path), said, "See that the file can be read and written"))


def create(path: Path) -> None:
    """An empty ledger, unless there is one. It appears whole or not at all: it is made beside and then put in place."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file() and path.stat().st_size == 0:
            path.unlink()
        if path.exists():
            return
        beside = path.with_name(f"{path.name}.{os.getpid()}.new")
        beside.unlink(missing_ok=True)
        try:
            with duckdb.connect(str(beside), config=SETTINGS) as db:
                migrate(db)
        except duckdb.Error as error:
            raise failed(path, error) from error
        try:
            path.hardlink_to(beside)
            beside.unlink()
        except FileExistsError:  # another process was quicker; its ledger is as good
            beside.unlink()
        except OSError:  # a file system without links
            beside.rename(path)
    except OSError as error:
        hint = "Name a place that you can write to with --ledger FILE"
        raise LedgerError(Problem("the ledger cannot be made", str(path), error.strerror or str(error), hint)) from error


def migrate(db: duckdb.DuckDBPyConnection) -> None:
    """Apply the steps that are missing, each in a transaction that records it."""
    db.execute(RECORD)
    applied = db.execute(queries.APPLIED).fetchall()[0][0]
    for number, (name, sql) in list(enumerate(MIGRATIONS, 1))[applied:]:
        db.begin()
        db.execute(sql)
        db.execute(queries.MIGRATED, [number, name, moment(), version("sayso")])
        db.commit()


def decision(row: tuple[Any, ...]) -> links.Decision:
    id, left, right, same, who, why, made, shown = row
    one, two = json.loads(shown)
    return links.Decision(id, left, right, same, who, why, made, (one, two))


def sketched(sketches: Mapping[str, NDArray[np.int64]]) -> dict[str, Any]:
    """The columns of the table ``sketches``: very many rows, which are never made one by one."""
    if not sketches:
        return {}
    import numpy as np
    import pyarrow as pa

    of = np.repeat(np.arange(len(sketches), dtype=np.int32), [len(minima) for minima in sketches.values()])
    return {
        "minimum": np.concatenate(list(sketches.values())),
        "document": pa.DictionaryArray.from_arrays(of, list(sketches)),
    }


def problem_rows(read: Iterable[tuple[Document, Extraction]], loose: Iterable[Problem]) -> Iterator[dict[str, str | None]]:
    """Rows of problems, those of a report with its id."""
    of_reports = ((document.id, problem) for document, extraction in read for problem in extraction.problems)
    for document, problem in chain(of_reports, ((None, problem) for problem in loose)):
        row = {"document": document, "what": problem.what, "place": problem.where, "why": problem.why, "hint": problem.hint}
        identity = "\0".join(part or "" for part in row.values())
        yield {"id": hashlib.sha256(identity.encode()).hexdigest()[:32], **row}
