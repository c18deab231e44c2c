"""Reports into the ledger: on all cores, in any order, stopped at any moment."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import pytest
from samples import document, reports

from sayso.engine import PoolError, local, mapped
from sayso.ledger import Ledger
from sayso.model import Document, Extraction, Problem
from sayso.pipeline import Added, add, add_documents, read, reading, readings

COUNT = 240


def twice(number: int) -> int:
    return number * 2


def own_process(number: int) -> int:
    return os.getpid()


def die(number: int) -> int:
    os._exit(1)


# -- the pool -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("size", [0, 1, local.FEW, local.FEW + 1, local.FEW * 2 + 3])
def test_mapped_is_map(jobs: int, size: int) -> None:
    assert list(mapped(twice, range(size), jobs)) == [n * 2 for n in range(size)]


def test_a_few_items_start_no_pool() -> None:
    processes = list(mapped(own_process, range(local.FEW + 9), 2))
    assert set(processes[: local.FEW]) == {os.getpid()}
    assert os.getpid() not in processes[local.FEW :]


def test_no_more_is_taken_than_is_worked_on() -> None:
    taken = count()
    with_pool = mapped(twice, taken, 2)
    fetched = list(islice(with_pool, local.FEW + 1))
    with_pool.close()
    assert len(fetched) == local.FEW + 1
    assert next(taken) <= local.FEW + 2 * local.AHEAD * local.TASK


def test_a_worker_that_dies_is_told() -> None:
    with local.Workers(2) as workers, pytest.raises(PoolError):
        list(workers.pooled(die, range(local.FEW + 1)))


def test_workers_stay_for_what_comes_next() -> None:
    with local.Workers(2) as workers:
        assert list(workers.map(twice, range(local.FEW + 1))) == [n * 2 for n in range(local.FEW + 1)]
        first = set(workers.map(own_process, range(9), task=1))
        assert os.getpid() not in first and len(first | set(workers.map(own_process, range(9)))) <= 2


# -- adding ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return reports(tmp_path_factory.mktemp("corpus") / "reports.jsonl", COUNT)


@pytest.fixture(scope="module")
def uninterrupted(corpus: Path) -> tuple[list[tuple[str, str]], float]:
    """What a run that nobody disturbs leaves, and how many seconds it takes."""
    path = corpus.with_suffix(".duckdb")
    began = time.monotonic()
    subprocess.run(command(corpus, path), check=True, capture_output=True)
    return content(path), time.monotonic() - began


def command(corpus: Path, ledger: Path) -> list[str]:
    return [sys.executable, "-m", "sayso", "add", str(corpus), "--jobs", "2", "--ledger", str(ledger)]


def content(path: Path) -> list[tuple[str, str]]:
    with Ledger(path) as ledger:
        assert ledger.counts().documents == COUNT
        return [(found.document.id, found.claim.id) for found in ledger.claims()]


def test_every_report_is_read(uninterrupted: tuple[list[tuple[str, str]], float]) -> None:
    ids, _ = uninterrupted
    assert len({document for document, _ in ids}) == COUNT
    assert len(set(ids)) == len(ids) >= COUNT * 3


def test_order_and_number_of_processes_change_nothing(
    corpus: Path, tmp_path: Path, uninterrupted: tuple[list[tuple[str, str]], float]
) -> None:
    lines = corpus.read_text(encoding="utf-8").splitlines()
    random.Random(7).shuffle(lines)
    shuffled = tmp_path / "shuffled.jsonl"
    shuffled.write_text("\n".join(lines), encoding="utf-8")
    with Ledger(tmp_path / "one.duckdb", write=True) as ledger:
        assert add([shuffled], ledger, jobs=1).documents == COUNT
    assert content(tmp_path / "one.duckdb") == uninterrupted[0]


def kept(ledger: Path) -> int:
    """How many reports a ledger holds, if it is there."""
    if not ledger.exists():
        return 0
    with Ledger(ledger) as left:
        return left.counts().documents


def finish(corpus: Path, ledger: Path, expected: list[tuple[str, str]]) -> None:
    """The same command reads what is missing, and only that."""
    missing = COUNT - kept(ledger)
    again = subprocess.run(command(corpus, ledger), check=True, capture_output=True, text=True)
    assert content(ledger) == expected
    assert f"{missing} reports read" in again.stdout


@pytest.mark.parametrize("moment", [random.Random(seed).random() for seed in range(4)], ids="{:.2f}".format)
def test_a_run_killed_at_any_moment_is_finished_by_the_same_command(
    corpus: Path, tmp_path: Path, uninterrupted: tuple[list[tuple[str, str]], float], moment: float
) -> None:
    expected, seconds = uninterrupted
    ledger = tmp_path / "ledger.duckdb"
    with subprocess.Popen(command(corpus, ledger), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        time.sleep(moment * seconds)
        run.send_signal(signal.SIGKILL)
    finish(corpus, ledger, expected)


def test_a_killed_run_keeps_what_it_recorded(corpus: Path, tmp_path: Path, uninterrupted: tuple[list[tuple[str, str]], float]) -> None:
    ledger, log = tmp_path / "ledger.duckdb", tmp_path / "ledger.duckdb.wal"
    some = corpus.read_bytes().splitlines(keepends=True)[:150]
    from_pipe = ["-" if part == str(corpus) else part for part in command(corpus, ledger)]
    with subprocess.Popen(from_pipe, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as run:
        assert run.stdin
        run.stdin.write(b"".join(some))
        run.stdin.flush()
        size = -1
        while not log.exists() or not 0 < log.stat().st_size == size:
            size = log.stat().st_size if log.exists() else -1
            time.sleep(0.5)
        run.send_signal(signal.SIGKILL)
    assert 0 < kept(ledger) < COUNT
    finish(corpus, ledger, uninterrupted[0])


def test_a_run_that_fails_between_batches_keeps_the_reports_before(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BATCH", 10)
    path = tmp_path / "ledger.duckdb"

    def stop(added: Added) -> None:
        if added.documents >= 20:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), Ledger(path, write=True) as ledger:
        add([corpus], ledger, jobs=1, on_progress=stop)
    with Ledger(path, write=True) as ledger:
        assert ledger.counts().documents == 20
        added = add([corpus], ledger, jobs=1)
        assert (added.documents, added.known) == (COUNT - 20, 20)


# -- problems -------------------------------------------------------------------------------------------------


def test_an_error_in_one_report_does_not_stop_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    def items(paths: object, metadata: object) -> Iterator[Document | Problem]:
        yield document("a")
        yield Problem("empty report", "b.txt")
        yield document("c", text="odd")
        yield document("d")

    def extract(report: Document) -> Extraction:
        if report.text == "odd":
            raise IndexError("off the end")
        return Extraction(())

    monkeypatch.setattr(reading, "documents", items)
    monkeypatch.setattr(reading, "extract", extract)
    all_read = list(readings(["folder"]))
    assert [one.document and one.document.id for one in all_read] == ["a", None, None, "d"]
    told = [problem for one in all_read for problem in one.extraction.problems]
    assert [problem.where for problem in told] == ["b.txt", "c.txt"]
    assert told[1].why == "IndexError: off the end"


def test_the_same_call_tells_the_same_problems(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    of_report, loose = Problem("language not known", "a.txt"), Problem("empty report", "b.txt")
    monkeypatch.setattr(reading, "extract", lambda report: Extraction((), (of_report,)))
    told: list[list[Problem]] = []
    with Ledger(tmp_path / "ledger.duckdb", write=True) as ledger:
        for expected in (Added(1, 0, 0, 2), Added(0, 0, 1, 2)):
            told.append([])
            assert add_documents([document("a"), loose], ledger, on_problem=told[-1].append) == expected
        assert ledger.counts() == (1, 0, 2)
    assert told == [[of_report, loose], [of_report, loose]]


def test_read_is_one_report() -> None:
    report = read(b"Twelve people were killed.", name="r", lang="en", published="2025-03", publisher="The Example")
    assert (report.source, report.text, report.lang) == ("r", "Twelve people were killed.", "en")
    assert (report.published, report.publisher) == ("2025-03", "The Example")
    assert read(b"Twelve people were killed on 4 March 2025, police said.", lang="en").published == "2025-03-04"


def test_lines_of_a_corpus_are_reports(corpus: Path) -> None:
    first = next(readings([corpus]))
    assert first.document and first.document.source == "report-0"
    assert first.document.text == json.loads(corpus.read_text(encoding="utf-8").splitlines()[0])["text"]
