"""What a terminal shows while work goes on; in a pipe nothing but problems is told."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

import click

from sayso.model import Problem
from sayso.terminal import number, problem_line

if TYPE_CHECKING:
    from sayso.pipeline import Added

WINDOW = 10.0  # seconds over which a rate is taken


class Hooks(NamedTuple):
    """What reading is to call: with each file, with what was added so far, with problems, and with how many reports were linked."""

    on_input: Callable[[str], None]
    on_progress: Callable[[Added], None]
    on_problem: Callable[[Problem], None]
    on_linked: Callable[[int], None]


def tell(problem: Problem) -> None:
    click.echo(problem_line(problem), err=True)


@contextmanager
def reading(files: Callable[[], int]) -> Iterator[Hooks]:
    """Progress of reports that are read and linked: on a terminal a bar, a rate and what is left, with problems told above it.

    ``files`` counts what is to be read; it is asked only where there is somebody to see it.
    """
    if not sys.stderr.isatty():
        yield Hooks(lambda name: None, lambda added: None, tell, lambda reports: None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(20), TextColumn("{task.fields[said]}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        total = files()
        task = bar.add_task("reading", total=total if total > 1 else None, said="")
        pace = Pace()
        seen = done = linked = 0
        finished = 0

        def show() -> None:
            bar.update(task, completed=finished, said=standing(finished, total, done, pace))

        def begun(name: str) -> None:
            nonlocal seen
            seen += 1
            show()

        def read(added: Added) -> None:
            nonlocal done, finished
            done = added.documents + added.known
            finished = min(seen, done + added.problems)  # files are opened ahead of what is read; one may hold many reports
            pace.add(done)
            show()

        def above(problem: Problem) -> None:
            bar.console.print(problem_line(problem), markup=False, highlight=False, soft_wrap=True)

        def joined(reports: int) -> None:
            nonlocal linked
            linked += reports
            said = f"{number(linked, 'report')} linked" if linked else f"{number(done, 'report')} read"
            bar.update(task, description="linking", total=None, said=said)

        yield Hooks(begun, read, above, joined)


def standing(finished: int, total: int, done: int, pace: Pace) -> str:
    """'1,234 of 5,000 files, 160 reports a second, 0:23 left'; without a total that means something, the reports read."""
    rate = pace.rate()
    parts = [f"{finished:,} of {total:,} files" if total > 1 else number(done, "report")]
    parts += [f"{rate:,.0f} reports a second" if rate >= 1.5 else f"{rate:.1f} reports a second"] if rate else []
    if total > 1 and rate and finished:
        parts.append(f"{span((total - finished) * done / finished / rate)} left")
    return ", ".join(parts)


def span(seconds: float) -> str:
    """'0:23', '1:02:03'"""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class Pace:
    """How many are done in a second, of late."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque()

    def add(self, done: int) -> None:
        now = self._clock()
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[0][0] > WINDOW:
            self._marks.popleft()

    def rate(self) -> float:
        if len(self._marks) < 2:
            return 0.0
        (since, before), (now, done) = self._marks[0], self._marks[-1]
        return (done - before) / (now - since) if now > since else 0.0
