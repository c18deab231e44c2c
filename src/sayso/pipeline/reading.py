"""Reports in, claims recorded, and what is new linked with the rest."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple, Self, TypeVar

from sayso import ingest
from sayso.engine import mapped
from sayso.extract import dates, extract
from sayso.model import Document, Extraction, Problem
from sayso.pipeline.linking import link_new

if TYPE_CHECKING:
    from sayso.ledger import Ledger

BATCH = 64  # reports a transaction, at most
SECONDS = 1.0  # between transactions, while reports come

T = TypeVar("T")


class Reading(NamedTuple):
    """A report as it came out of the reader; ``document`` is None where none could be made."""

    document: Document | None
    extraction: Extraction


class Tally:
    """Counts that add up, field by field."""

    __slots__: tuple[str, ...] = ()

    def __add__(self, more: Self) -> Self:
        return type(self)(*(getattr(self, name) + getattr(more, name) for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Added(Tally):
    """What has been added so far. ``known`` are the reports that were in the ledger before."""

    documents: int = 0
    claims: int = 0
    known: int = 0
    problems: int = 0


def documents(
    paths: Iterable[str | Path], metadata: str | Path | None = None, *, on_input: Callable[[str], None] = lambda name: None
) -> Iterator[Document | Problem]:
    """Every report under the paths, or why it is none, in their order: :func:`sayso.ingest.documents` with the dates of the packs."""
    return ingest.documents(paths, metadata, dates=dates, on_input=on_input)


def read(
    source: str | Path | bytes,
    *,
    name: str | None = None,
    lang: str | None = None,
    published: str | None = None,
    publisher: str | None = None,
    title: str | None = None,
) -> Document:
    """One report: a file, an ``http(s)://`` address, ``-`` for standard input, or the bytes of a file.

    What is given goes before what the report says of itself; ``name`` becomes the document's source. A source that holds no
    report, or several, raises :class:`sayso.ingest.ReadError`.
    """
    return ingest.read(source, name=name, lang=lang, published=published, publisher=publisher, title=title, dates=dates)


def read_claims(item: Document | Problem) -> Reading:
    """One report read. Nothing that a report contains stops the rest: what goes wrong is a problem."""
    if isinstance(item, Problem):
        return Reading(None, Extraction((), (item,)))
    try:
        return Reading(item, extract(item))
    except Exception as error:
        why = f"{type(error).__name__}: {error}"
        problem = Problem("report not read", item.source, why, "This is an error of sayso: please report it")
        return Reading(None, Extraction((), (problem,)))


def readings(paths: Sequence[str | Path], metadata: str | Path | None = None, *, jobs: int | None = None) -> Generator[Reading, None, None]:
    """Every report under the paths, read, in their order; without a ledger."""
    return mapped(read_claims, documents(paths, metadata), jobs)


def add(
    paths: Sequence[str | Path],
    ledger: Ledger,
    metadata: str | Path | None = None,
    *,
    jobs: int | None = None,
    on_input: Callable[[str], None] = lambda name: None,
    on_progress: Callable[[Added], None] = lambda added: None,
    on_problem: Callable[[Problem], None] = lambda problem: None,
    on_linked: Callable[[int], None] = lambda reports: None,
) -> Added:
    """Read what the ledger does not have yet into it.

    A report is recorded with all its claims or not at all, so a run that was stopped is finished by the same call.
    Problems of reports that were read before are told again: the same call gives the same answer.
    """
    found = documents(paths, metadata, on_input=on_input)
    return add_documents(found, ledger, jobs=jobs, on_progress=on_progress, on_problem=on_problem, on_linked=on_linked)


def add_documents(
    found: Iterable[Document | Problem],
    ledger: Ledger,
    *,
    jobs: int | None = None,
    on_progress: Callable[[Added], None] = lambda added: None,
    on_problem: Callable[[Problem], None] = lambda problem: None,
    on_linked: Callable[[int], None] = lambda reports: None,
) -> Added:
    """:func:`add` for reports that were had in another way. ``on_linked`` is told how many were linked since it was told last."""
    added = Added()

    def progress(new: Added, problems: Sequence[Problem]) -> None:
        nonlocal added
        for problem in problems:
            on_problem(problem)
        added = added + new + Added(problems=len(problems))
        on_progress(added)

    def unknown() -> Iterator[Document | Problem]:
        for batch in batches(found):
            known = ledger.known(item.id for item in batch if isinstance(item, Document))
            if known:
                progress(Added(known=len(known)), ledger.problems(known))
            yield from (item for item in batch if isinstance(item, Problem) or item.id not in known)

    with closing(mapped(read_claims, unknown(), jobs)) as read:
        for batch in batches(read):
            reports = [(reading.document, reading.extraction) for reading in batch if reading.document]
            others = [problem for reading in batch if not reading.document for problem in reading.extraction.problems]
            new = ledger.record(reports, others)
            problems = [problem for reading in batch for problem in reading.extraction.problems]
            progress(Added(new.documents, new.claims), problems)
    on_linked(0)
    link_new(ledger, jobs=jobs, on_progress=on_linked)
    return added


def batches(items: Iterable[T]) -> Iterator[list[T]]:
    """Items in lists of at most ``BATCH``, none held back longer than it takes to read ``SECONDS`` worth of them.

    What came before a Ctrl-C is handed on before it.
    """
    batch: list[T] = []
    began = monotonic()
    try:
        for item in items:
            batch.append(item)
            if len(batch) == BATCH or monotonic() - began > SECONDS:
                yield batch
                batch, began = [], monotonic()
    except KeyboardInterrupt:
        if batch:
            yield batch
        raise
    if batch:
        yield batch
