"""The command line: a thin echo of the library."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from sayso.model import Claim, Problem

if TYPE_CHECKING:
    from sayso.ledger import Filter, Ledger
    from sayso.pipeline import Added

PROBLEM, DIFFERS, MISSING, INTERRUPTED = 1, 3, 4, 130

EPILOG = """
\b
Exit codes:
  0    all went well
  1    there were problems, each told on standard error; the rest is done
  2    wrong usage
  3    'sayso check': a figure is contradicted
  4    'sayso check': none is, but not every figure is supported
  130  stopped by Ctrl-C
"""


class InOrder(click.Group):
    """Commands in the order of a day's work, as they are written below."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=InOrder, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]}, no_args_is_help=True)
@click.version_option(package_name="sayso", message="sayso %(version)s")
@click.pass_context
def sayso(ctx: click.Context) -> None:
    """On whose say-so? Reads news reports and keeps account of every figure in them: who said it, what it counts, where, when.

    \b
    sayso demo                         read the bundled reports and look at what comes out
    sayso add reports/                 read a folder into the ledger
    sayso claims --origin NIS          the figures that go back to one source
    sayso explain 4f1c2a               why a figure was read as it was
    sayso series --sort disagreement   the same figure across reports, where sources disagree most
    sayso check "NIS: 6,000 casualties"  who says so, and who says otherwise
    sayso watch feeds.toml             poll feeds, and be told where sources disagree
    sayso serve                        the ledger as a local site
    sayso report 1f20e35a -o story.html  a story as one page
    cat report.txt | sayso extract -   a filter, without a ledger

    Reports are read in English, German, Hungarian and Polish.
    """
    if "NO_COLOR" in os.environ:
        ctx.color = False
    elif "FORCE_COLOR" in os.environ:
        ctx.color = True


def default_ledger() -> Path:
    from platformdirs import user_data_path

    return user_data_path("sayso", appauthor=False) / "ledger.duckdb"


ledger_option = click.option(
    "--ledger",
    type=click.Path(dir_okay=False, path_type=Path),
    envvar="SAYSO_LEDGER",
    default=default_ledger,
    show_default="one in your data folder",
    show_envvar=True,
    help="The ledger to use.",
)
metadata_option = click.option(
    "--metadata",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A CSV with the columns file, published, publisher: what the reports themselves do not say.",
)
jobs_option = click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="How many processes read.  [default: one a core]")
paths_argument = click.argument("paths", nargs=-1, required=True, metavar="PATH…")
claim_argument = click.argument("claim")


@sayso.command()
@paths_argument
@metadata_option
@jobs_option
@ledger_option
@click.pass_context
def add(ctx: click.Context, paths: tuple[str, ...], metadata: Path | None, jobs: int | None, ledger: Path) -> None:
    """Read reports into the ledger.

    PATH is a file, a folder, a URL, or - for standard input. Text, HTML, JSONL, CSV, RSS and Atom feeds and WARC archives are
    told apart by themselves. Reports that are in the ledger already are left as they are; a run that was stopped, however
    roughly, is finished by the same command.

    \b
    sayso add reports/ --metadata dates.csv
    sayso add https://example.org/feed.xml
    zcat dump.jsonl.gz | sayso add -
    """
    from sayso import pipeline
    from sayso.ingest import inputs
    from sayso.ledger import Ledger
    from sayso.terminal.progress import reading

    added = pipeline.Added()

    def progress(new: Added) -> None:
        nonlocal added
        added = new
        hooks.on_progress(new)

    with resumable(lambda: kept_so_far(added)), Ledger(ledger, write=True) as kept, reading(lambda: inputs(paths)) as hooks:
        pipeline.add(paths, kept, metadata, jobs=jobs, **{**hooks._asdict(), "on_progress": progress})
    click.echo(summary(added))
    ctx.exit(PROBLEM if added.problems else 0)


@sayso.command()
@jobs_option
@ledger_option
def reread(jobs: int | None, ledger: Path) -> None:
    """Read the ledger's reports again, with the reader as it is now.

    For after an update. What persons accepted or corrected stays, and what they judged to be of one figure. A run that was stopped is
    finished by the same command.
    """
    from sayso import pipeline
    from sayso.ledger import Ledger
    from sayso.terminal import number

    done = pipeline.Reread()

    def progress(new: pipeline.Reread) -> None:
        nonlocal done
        done = new

    with resumable(lambda: f"{number(done.documents, 'report')} read again"), Ledger(ledger, write=True) as kept:
        pipeline.reread(kept, jobs=jobs, on_progress=progress)
    what = f"{done.changed} otherwise: {number(done.new, 'claim')} new, {done.gone} gone" if done.changed else "all as before"
    click.echo(f"{number(done.documents, 'report')} read again, {what}")


@sayso.command()
@paths_argument
@metadata_option
@jobs_option
@click.pass_context
def extract(ctx: click.Context, paths: tuple[str, ...], metadata: Path | None, jobs: int | None) -> None:
    """Print the claims of reports, without a ledger.

    A filter: one claim is one line of JSON.

    PATH is as for 'sayso add'. Lines of JSON that have a "text" are reports too:
    {"id", "text", "lang"?, "published"?, "publisher"?, "url"?}. Problems go to standard error.

    \b
    sayso extract report.txt | jq .quantity.text
    sayso extract - < reports.jsonl > claims.jsonl
    """
    from sayso.export import line
    from sayso.pipeline import readings

    problems = 0
    with closing(readings(paths, metadata, jobs=jobs)) as read:
        for document, extraction in read:
            for problem in extraction.problems:
                tell(problem)
            problems += len(extraction.problems)
            if document:
                sys.stdout.buffer.writelines(line(document, claim) for claim in extraction.claims)
                sys.stdout.buffer.flush()
    ctx.exit(PROBLEM if problems else 0)


def day(end: bool) -> Callable[[click.Context, click.Parameter, str | None], str | None]:
    """A year, month or day as its first or last day."""

    def read(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
        from calendar import monthrange
        from datetime import date

        if value is None:
            return None
        try:
            year, month, of_month = ([int(part) for part in value.split("-")] + [0, 0])[:3]
            month = month or (12 if end else 1)
            return date(year, month, of_month or (monthrange(year, month)[1] if end else 1)).isoformat()
        except ValueError:
            raise click.BadParameter(f"{value!r} is no date. Write 2024, 2024-10 or 2024-10-23") from None

    return read


FILTERS: list[Callable[[Any], Any]] = [
    click.option("--lang", metavar="CODE", help="Language of the report: de, en, hu, pl."),
    click.option("--kind", help="What is counted: killed, troops, payment, area …"),
    click.option("--actor", metavar="NAME", help="Whose it is."),
    click.option("--origin", metavar="NAME", help="Who said it first."),
    click.option("--own-voice", is_flag=True, help="Only figures that a report gives without a source."),
    click.option("--place", metavar="NAME", help="Where it is."),
    click.option("--from", "since", metavar="DATE", callback=day(end=False), help="Figures that hold on this day or later."),
    click.option("--to", "until", metavar="DATE", callback=day(end=True), help="Figures that hold on this day or earlier."),
    click.option("--text", metavar="WORDS", help="Words of the sentence."),
    click.option("--source", metavar="PART", help="Part of the report's file name, URL or publisher."),
    click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many."),
]


def filtered(command: Callable[..., None]) -> Callable[..., None]:
    """Options that choose claims, gathered into one ``wanted``."""
    from functools import wraps

    names = ("lang", "kind", "actor", "origin", "own_voice", "place", "since", "until", "text", "source", "limit")

    @wraps(command)
    def gathering(**options: Any) -> None:
        from sayso.ledger import Filter

        command(wanted=Filter(**{name: options.pop(name) for name in names}), **options)

    for option in reversed(FILTERS):
        gathering = option(gathering)
    return gathering


@sayso.command()
@filtered
@click.option("--json", "as_json", is_flag=True, help="Lines of JSON, as 'sayso export' writes them.")
@ledger_option
def claims(wanted: Filter, as_json: bool, ledger: Path) -> None:
    """List the claims of the ledger.

    Conditions hold together. Names match by whole words in any language that is known, without regard to case and accents:
    'korea' finds North Korea and South Korea. In a pipe the columns are separated by tabs.

    \b
    sayso claims --kind killed --place Kursk --from 2024-10
    sayso claims --origin "Defense Intelligence" --lang pl
    sayso claims --own-voice --json | jq .evidence.text
    """
    with opened(ledger) as kept:
        if as_json:
            from sayso.export import FORMATS

            FORMATS["jsonl"](kept.claims(wanted), sys.stdout.buffer)
            return
        from sayso.terminal import claim_table

        claim_table(kept.claims(wanted))


@sayso.command()
@claim_argument
@click.option("--json", "as_json", is_flag=True, help="The claim as a line of JSON.")
@ledger_option
def show(claim: str, as_json: bool, ledger: Path) -> None:
    """Show one claim with its evidence.

    CLAIM is an id as 'sayso claims' lists them, or enough of its beginning.
    """
    with opened(ledger) as kept:
        found = kept.claim(claim)
    if as_json:
        from sayso.export import line

        click.echo(line(*found), nl=False)
        return
    from sayso.terminal import card

    click.echo(card(*found))


@sayso.command()
@claim_argument
@ledger_option
def explain(claim: str, ledger: Path) -> None:
    """Show why a claim was read as it was.

    Every part is marked in the sentence; the rules that read it follow in their order.

    CLAIM is an id as 'sayso claims' lists them, or enough of its beginning.
    """
    from sayso.terminal import explanation

    with opened(ledger) as kept:
        click.echo(explanation(kept.claim(claim).claim))


@sayso.command()
@ledger_option
def sources(ledger: Path) -> None:
    """Who says how many figures.

    'said' counts the figures that go back to a source, 'passed on' those that it quotes from another. Own voice: the reports
    themselves.
    """
    from sayso.terminal import OWN_VOICE, table

    with opened(ledger) as kept:
        rows = [
            (voice.label or OWN_VOICE, str(voice.said), str(voice.passed), str(voice.reports), " ".join(voice.langs))
            for voice in kept.voices()
        ]
    table(("source", "said", "passed on", "reports", "languages"), rows, right=("said", "passed on", "reports"))


@sayso.command()
@ledger_option
def problems(ledger: Path) -> None:
    """What could not be read, and why."""
    from sayso.terminal import problem_line

    with opened(ledger) as kept:
        for problem in kept.problems():
            click.echo(problem_line(problem))


@sayso.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "csv", "parquet"]),
    default="jsonl",
    show_default=True,
    help="What to write.",
)
@click.option(
    "--what", type=click.Choice(["claims", "series"]), default="claims", show_default=True, help="Claims, or the series they form."
)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="A file.  [default: standard output]")
@filtered
@ledger_option
def export(form: str, what: str, output: Path | None, wanted: Filter, ledger: Path) -> None:
    """Write claims or series for other programs.

    All of them, or those that the conditions choose.
    JSONL and Parquet have the shape of the contract (claim.schema.json, series.schema.json); CSV has one flat row a claim or member.

    \b
    sayso export > claims.jsonl
    sayso export --format parquet -o claims.parquet --kind killed
    sayso export --what series --kind killed > series.jsonl
    """
    if output is None and form == "parquet" and sys.stdout.isatty():
        raise click.UsageError("Parquet is not for a terminal. Name a file with -o FILE, or pipe it on.")
    from sayso.export import FORMATS, SERIES_FORMATS
    from sayso.ledger import Filter, SeriesFilter

    with opened(ledger) as kept, written(output) as out:
        if what == "claims":
            FORMATS[form](kept.claims(wanted), out)
        elif wanted != replace(Filter(), kind=wanted.kind, limit=wanted.limit):
            raise click.UsageError("Series are chosen by --kind and --limit only; 'sayso series --json' knows more conditions.")
        else:
            SERIES_FORMATS[form](kept.series(SeriesFilter(kind=wanted.kind, limit=wanted.limit)), out)


@sayso.command()
@click.option("--ledger", type=click.Path(dir_okay=False, path_type=Path), help="Keep what was read in this ledger.")
@click.pass_context
def demo(ctx: click.Context, ledger: Path | None) -> None:
    """Read the bundled reports and see what comes out.

    Sixteen reports in four languages tell the same events: their claims, and the figures that disagree.
    Without --ledger the ledger is thrown away afterwards.
    """
    from tempfile import TemporaryDirectory

    from sayso import pipeline
    from sayso.demo import METADATA, REPORTS, disagreements, reports
    from sayso.ledger import Filter, Ledger, SeriesFilter
    from sayso.terminal import disagreement, listing
    from sayso.terminal.progress import reading
    from sayso.terminal.series import series_table

    with TemporaryDirectory(prefix="sayso-") as folder:
        with Ledger(ledger or Path(folder) / "demo.duckdb", write=True) as kept, reading(lambda: len(reports())) as hooks:
            added = pipeline.add(reports(), kept, METADATA, **hooks._asdict())
            found = list(kept.claims(Filter(source=str(REPORTS))))
            disputed = kept.series(SeriesFilter(contradicted=True, order="disagreement"))
            sides = list(disagreements(kept, disputed))
            largest = kept.series(SeriesFilter(least=2, limit=6))
            members = kept.claims_by_id(member.claim for series in largest for member in series.members)
    listing(found)
    click.echo(f"{summary(added)}\n\nThe same figure across reports and languages (sayso series ID shows one whole):\n")
    series_table(largest, {one.claim.id: (one.document, one.claim) for one in members})
    click.echo("\nFigures that disagree, as the reports have them:\n")
    for series, pair in sides:
        click.echo(f"{disagreement(series.label, pair)}\n")
    if found:
        click.echo(further(ledger, found[0].claim))
    ctx.exit(PROBLEM if added.problems else 0)


@contextmanager
def opened(path: Path) -> Iterator[Ledger]:
    """The ledger, to read."""
    from sayso.ledger import Ledger

    with Ledger(path) as ledger:
        yield ledger


@contextmanager
def written(output: Path | None) -> Iterator[BinaryIO]:
    """A file that appears when it is complete, or standard output."""
    if output is None:
        yield sys.stdout.buffer
        return
    beside = output.with_name(f"{output.name}.{os.getpid()}.new")
    try:
        with beside.open("wb") as out:
            yield out
        beside.replace(output)
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def resumable(kept: Callable[[], str]) -> Iterator[None]:
    """Work that the same command goes on with: Ctrl-C ends it with what is ``kept`` and how to go on."""
    try:
        yield
    except (KeyboardInterrupt, Exception) as error:
        if not is_interrupt(error):
            raise
        click.echo(f"\nsayso: stopped. {kept()}", err=True)
        raise click.exceptions.Exit(INTERRUPTED) from None


def is_interrupt(error: BaseException) -> bool:
    """Ctrl-C, also as DuckDB tells of it where it came while a query ran."""
    return isinstance(error, KeyboardInterrupt) or (isinstance(error, Exception) and "interrupted" in str(error).lower())


def kept_so_far(added: Added) -> str:
    from sayso.terminal import number

    done = added.documents + added.known
    return f"{number(done, 'report')} {'is' if done == 1 else 'are'} in the ledger. The same command goes on from there"


def further(ledger: Path | None, claim: Claim) -> str:
    """What to try after the demonstration."""
    kept = ledger or Path("demo.duckdb")
    keep = "" if ledger else f"  sayso demo --ledger {kept}\n"
    return f"To look closer:\n{keep}  sayso explain {claim.id[:8]} --ledger {kept}\n  sayso sources --ledger {kept}"


def summary(added: Added) -> str:
    from sayso.terminal import number

    parts = [f"{number(added.documents, 'report')} read", number(added.claims, "claim")]
    if added.known:
        parts.append(f"{number(added.known, 'report')} known already")
    if added.problems:
        parts.append(number(added.problems, "problem"))
    return ", ".join(parts)


def tell(problem: Problem) -> None:
    from sayso.terminal import problem_line

    click.echo(problem_line(problem), err=True)


def main() -> None:
    """The command ``sayso``. Errors that a person can mend are one line; the exit codes are in ``sayso --help``."""
    try:
        sys.exit(sayso.main(prog_name="sayso", standalone_mode=False) or 0)
    except click.Abort:
        sys.exit(INTERRUPTED)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except Exception as error:
        if is_interrupt(error):
            sys.exit(INTERRUPTED)
        problem = expected(error)
        if problem is None:
            raise
        tell(problem)
        sys.exit(PROBLEM)


def expected(error: Exception) -> Problem | None:
    """What went wrong, where it is no fault of the program."""
    if "sayso.ledger" in sys.modules:
        from sayso.ledger import LedgerError

        if isinstance(error, LedgerError):
            return error.problem
    if "sayso.engine" in sys.modules:
        from sayso.engine import PoolError

        if isinstance(error, PoolError):
            return Problem("reading stopped", "a worker", str(error), "What was read is kept: run the same command again")
    if isinstance(error, OSError):
        return Problem("cannot read or write", str(error.filename or "a file"), error.strerror or str(error))
    return None


from sayso.cli import linked, served, watching  # noqa: E402, F401  (their commands join the group above)
