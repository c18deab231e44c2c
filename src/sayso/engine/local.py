"""One function over many items, on all cores of this machine."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing.connection import wait
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
    """``map(function, items)`` in the same order, by ``jobs`` processes (all cores when not given).

    The first few items are done here, one by one as they come; only then is a pool worth its start. ``function`` must be
    importable by name, its items and results picklable. Close the generator to end the workers.
    """
    left = iter(items)
    yield from map(function, islice(left, FEW))
    jobs = jobs or cores()
    if jobs == 1:
        yield from map(function, left)
    elif more := list(islice(left, 1)):
        yield from pooled(function, chain(more, left), jobs)


def pooled(function: Callable[[T], R], items: Iterator[T], jobs: int) -> Generator[R, None, None]:
    # Workers are forked from a clean server where there is one: a fork of this process could inherit held locks.
    methods = multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
    if context.get_start_method() == "forkserver":
        multiprocessing.set_forkserver_preload([function.__module__])
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=follow_parent)
    waiting: deque[Future[list[R]]] = deque()
    try:
        while task := list(islice(items, TASK)):
            waiting.append(pool.submit(each, function, task))
            if len(waiting) >= jobs * AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        raise PoolError("a worker process died") from error
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def each(function: Callable[[T], R], task: list[T]) -> list[R]:
    return [function(item) for item in task]


def follow_parent() -> None:
    """A worker leaves Ctrl-C to its parent, and ends when the parent is gone, however it went."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
