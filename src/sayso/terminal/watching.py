"""How a watch looks: on a terminal what it does now, and findings as cards; in a pipe a line for each thing."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from sayso.model import Problem
from sayso.terminal import problem_line, width, wrapped
from sayso.terminal.series import COLORS

if TYPE_CHECKING:
    from sayso.watch import Raised, Voice

COLUMNS = ("time", "kind", "strength", "series", "what", "why", "reports")


@contextmanager
def showing() -> Iterator[Voice]:
    """Whom a watch tells: findings go to standard output, all else to standard error."""
    from sayso.watch import Voice

    headed = False

    def line(text: str) -> None:
        at = clock(time.time()) if sys.stderr.isatty() else time.strftime("%Y-%m-%d %H:%M:%S")
        click.echo(f"{click.style(at, dim=True)}  {text}", err=True)

    def tell(problem: Problem) -> None:
        click.echo(problem_line(problem), err=True)

    def finding(raised: Raised) -> None:
        nonlocal headed
        if sys.stdout.isatty():
            click.echo(card(raised))
            return
        if not headed:
            click.echo("\t".join(COLUMNS))
        headed = True
        click.echo("\t".join(" ".join(cell.split()) for cell in row(raised)))

    if not sys.stderr.isatty():
        yield Voice(line, lambda words: None, tell, finding)
        return
    from rich.console import Console
    from rich.live import Live
    from rich.spinner import Spinner

    spinner = Spinner("dots")
    live = Live(spinner, console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False)

    def around(show: Callable[..., None]) -> Callable[..., None]:
        def shown(what: object) -> None:
            live.stop()  # so that the line stands above what is shown now, wherever it goes
            show(what)
            live.start()

        return shown

    with live:
        yield Voice(around(line), lambda words: spinner.update(text=f"{words}  (Ctrl-C stops)"), around(tell), around(finding))


def card(raised: Raised) -> str:
    """A finding with the words of the reports it rests on."""
    kind = click.style(raised.kind.replace("_", " and ").upper(), fg=COLORS.get(raised.kind), bold=True)
    see = click.style(f"sayso series {raised.series[:8]}", dim=True)
    lines = ["", wrapped(f"{kind}  {click.style(raised.label, bold=True)}  {see}", 2), wrapped(f"  {raised.why}", 2)]
    for said in raised.claims:
        head = f"  {click.style(said.figure, fg='cyan', bold=True)}  {click.style(said.who, fg='green')}"
        where = click.style(", ".join(part for part in (said.publisher, said.published, said.source) if part), dim=True)
        words = said.words if len(said.words) <= 3 * width() else f"{said.words[: 3 * width()].rpartition(' ')[0]} …"
        lines += [wrapped(f"{head}  {where}", 4), wrapped(f"    “{words}”", 4)]
    return "\n".join([*lines, ""])


def row(raised: Raised) -> tuple[str, ...]:
    sources = " ".join(dict.fromkeys(said.source for said in raised.claims))
    now = time.strftime("%Y-%m-%dT%H:%M:%S%z")
    return now, raised.kind, f"{raised.strength:.2f}", raised.series[:8], raised.label, raised.why, sources


def clock(at: float) -> str:
    """'17:05', or with the day where it is another than today."""
    here, now = time.localtime(at), time.localtime()
    return time.strftime("%H:%M" if here[:3] == now[:3] else "%Y-%m-%d %H:%M", here)
