"""One function over many items, on all cores of this machine."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing.connection import wait
from types import TracebackType
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

FEW = 64  # so many are done sooner here than a pool starts
TASK = 8  # items sent to a worker at a time
AHEAD = 4  # tasks a worker that wait or are done but not yet fetched: the bound on memory


class PoolError(Exception):
    """A worker died."""


def cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def mapped(function: Callable[[T], R], items: Iterable[T], jobs: int | None = None) -> Generator[R, None, None]:
    """``map(function, items)`` in the same order, by ``jobs`` processes (all cores when not given). Close it to end them."""
    with Workers(jobs) as workers:
        yield from workers.map(function, items)


class Workers:
    """Processes that do one thing after another for their owner; what they have loaded for one they keep for the next.

    There are none until there is enough to do for them.

    >>> with Workers() as workers:
    ...     traits = list(workers.map(traits_of, reports))
    ...     accounts = list(workers.map(account_of, stories))
    """

    def __init__(self, jobs: int | None = None) -> None:
        self.jobs = jobs or cores()
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._pool:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def map(
        self, function: Callable[[T], R], items: Iterable[T], task: int = TASK, few: int = FEW, ahead: int = AHEAD
    ) -> Generator[R, None, None]:
        """``map(function, items)`` in the same order, ``task`` items sent at a time.

        The first few items are done here, one by one as they come; only then is a pool worth its start. ``function`` must be
        importable by name, its items and results picklable. ``ahead`` keeps the workers busy while what they made is put away.
        """
        left = iter(items)
        if self._pool is None:
            yield from map(function, islice(left, few))
        if self.jobs == 1:
            yield from map(function, left)
        elif more := list(islice(left, 1)):
            yield from self.pooled(function, chain(more, left), task, ahead)

    def pooled(self, function: Callable[[T], R], items: Iterable[T], task: int = TASK, ahead: int = AHEAD) -> Generator[R, None, None]:
        """The same by processes from the first item on."""
        pool = self._pool = self._pool or started(self.jobs, function.__module__)
        left = iter(items)
        waiting: deque[Future[list[R]]] = deque()
        try:
            while some := list(islice(left, task)):
                waiting.append(pool.submit(each, function, some))
                if len(waiting) >= self.jobs * ahead:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BrokenProcessPool as error:
            raise PoolError("a worker process died") from error


def started(jobs: int, module: str) -> ProcessPoolExecutor:
    # Workers are forked from a clean server where there is one: a fork of this process could inherit held locks.
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if context.get_start_method() == "forkserver":
        multiprocessing.set_forkserver_preload([module])
        serve()
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=follow_parent)


def each(function: Callable[[T], R], task: list[T]) -> list[R]:
    return [function(item) for item in task]


def serve() -> None:
    """Start the server that workers are forked from deaf to Ctrl-C, so that they are so from birth: their parent ends them."""
    from multiprocessing import forkserver

    if threading.current_thread() is not threading.main_thread():
        return  # signals are set in the main thread only; the server starts with the first worker
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        forkserver.ensure_running()
    finally:
        signal.signal(signal.SIGINT, before or signal.SIG_DFL)


def follow_parent() -> None:
    """A worker leaves Ctrl-C to its parent, and ends when the parent is gone, however it went."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
