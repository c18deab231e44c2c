"""Commands over what linking makes: series, findings, chains, decisions, statements checked."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sayso.cli import DIFFERS, MISSING, PROBLEM, day, ledger_option, opened, sayso, tell
from sayso.model import Claim, Document

if TYPE_CHECKING:
    from sayso.ledger import Ledger

NATURES = ["stock", "total", "new", "plan", "rate", "other"]
SHOWN, TOLD = 40, 10  # series listed, and series whose findings are told, where no limit is given, on a terminal
KINDS = ["contradiction", "revision", "correction", "agreement", "echo", "circle", "part_whole", "definition", "late"]

who_option = click.option("--who", default=getpass.getuser, show_default="your user name", help="Whose decision it is.")
why_option = click.option("--why", default="", help="The reason, kept with the decision.")


def two_things(command: Callable[..., None]) -> Callable[..., None]:
    """What a judgement takes: the two that are judged, why, and by whom."""
    for option in (ledger_option, who_option, why_option, click.argument("other"), click.argument("one")):
        command = option(command)
    return command


@sayso.command()
@click.argument("shown", required=False, metavar="[SERIES]")
@click.option("--name", help="Words of what is counted, whose it is, where, or who says so.")
@click.option("--kind", help="What is counted: killed, troops, payment, area …")
@click.option(
    "--nature",
    type=click.Choice(NATURES),
    help="What is there, is so far, is new, is planned, is for each or for a time; all else.",
)
@click.option("--from", "since", metavar="DATE", callback=day(end=False), help="Told on this day or later.")
@click.option("--to", "until", metavar="DATE", callback=day(end=True), help="Told on this day or earlier.")
@click.option("--disputed", is_flag=True, help="Only those where sources contradict each other.")
@click.option("--all", "single", is_flag=True, help="Also figures that stand alone.")
@click.option(
    "--sort", type=click.Choice(["size", "disagreement", "movement", "date"]), default="size", show_default=True, help="What first."
)
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many.  [default: 40 on a terminal]")
@click.option("--json", "as_json", is_flag=True, help="Lines of JSON, as 'sayso export --what series' writes them.")
@ledger_option
def series(
    shown: str | None,
    name: str | None,
    kind: str | None,
    nature: str | None,
    since: str | None,
    until: str | None,
    disputed: bool,
    single: bool,
    sort: str,
    limit: int | None,
    as_json: bool,
    ledger: Path,
) -> None:
    """Figures that speak of the same quantity, across reports and languages.

    Without SERIES they are listed. With the beginning of an id, one is shown whole: its claims by date, the origins behind them,
    how many of those are independent, how the figure moved, and where sources disagree. Nothing is averaged.

    The id of a series is that of its earliest claim; the id of any of its claims finds it too, so an id that was noted down
    stays good when reports are added.

    \b
    sayso series --sort disagreement
    sayso series --name "north korea" --kind killed
    sayso series 814950d1
    """
    from sayso.export import SERIES_FORMATS
    from sayso.ledger import SeriesFilter, together
    from sayso.terminal.series import series_card, series_table

    with opened(ledger) as kept:
        if shown:
            found, known = together([kept.grounded(shown)])
        else:
            most = limit or (SHOWN if sys.stdout.isatty() and not as_json else None)
            wanted = SeriesFilter(name, kind, nature, since, until, 1 if single else 2, disputed, sort, most)
            found, known = together(kept.grounded_series(wanted))
        if as_json:
            SERIES_FORMATS["jsonl"](found, sys.stdout.buffer)
        elif shown:
            click.echo(series_card(found[0], known))
        else:
            series_table(found, known)
            hint(kept, found, most)


def hint(kept: Ledger, found: Sequence[object], most: int | None, others: str = "Other words, or --all, may find some.") -> None:
    """On a terminal: what would fill an empty list, or lengthen one that was cut."""
    if not found and sys.stderr.isatty():
        click.echo("Nothing is linked yet. Link with: sayso link" if kept.unlinked() else f"No series. {others}", err=True)
    elif len(found) == most and sys.stdout.isatty():
        click.echo(f"The first {most}. More with --limit N; choose with --name or --kind.", err=True)


@sayso.command()
@click.option("--kind", type=click.Choice(KINDS), help="Only these.")
@click.option("--name", help="Words of what is counted, whose it is, where, or who says so.")
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most so many series.  [default: 10 on a terminal]")
@ledger_option
def findings(kind: str | None, name: str | None, limit: int | None, ledger: Path) -> None:
    """What the claims of a series show together.

    \b
    contradiction  two sources whose figures cannot both hold
    revision       one source, later, with another figure; a page that changed
    correction     a figure that its source withdrew for another
    part_whole     parts that add up to a whole, or do not
    definition     figures that count alike things by two definitions
    agreement      two sources, each on its own, with one figure
    echo           a source that only repeats another
    circle         reports that name each other as their source
    late           a figure told long after it held

    The series in which sources disagree most come first. On a terminal a series shows its strongest findings, 'sayso series ID'
    has them all; in a pipe there is a line for each.

    \b
    sayso findings --kind contradiction
    sayso findings --name kursk
    """
    from sayso.ledger import SeriesFilter
    from sayso.terminal.series import findings_list, weight

    with opened(ledger) as kept:
        found = kept.series(SeriesFilter(name=name, order="disagreement"))
        told = [(s, [f for f in sorted(s.findings, key=weight) if kind in (None, f.kind)]) for s in found]
        most = limit or (TOLD if sys.stdout.isatty() else None)
        shown = [(s, some) for s, some in told if some][:most]
        findings_list([(s, f) for s, some in shown for f in some])
        hint(kept, shown, most, "Other words, or another --kind, may find some.")


@sayso.command()
@click.argument("claim")
@ledger_option
def trace(claim: str, ledger: Path) -> None:
    """Draw from whom a report has a figure, back to its origin.

    The report stands above, the origin below. Where a report names an outlet as its source, and the ledger has that outlet's own
    report with the figure, the chain goes on there; a chain that comes back to where it was is shown as a circle, a report that
    prints another's text as such.

    CLAIM is an id as 'sayso claims' lists them, or enough of its beginning.
    """
    from sayso.pipeline import traced
    from sayso.terminal.series import tree

    with opened(ledger) as kept:
        found = kept.claim(claim)
        series = kept.grounded_of(found.claim.id)
        click.echo(tree(traced(kept, found.claim, series), series.known if series else {found.claim.id: found}))


@sayso.command()
@two_things
def same(one: str, other: str, why: str, who: str, ledger: Path) -> None:
    """Judge that two are the same: claims, series or sources.

    Claims and series are given by the beginning of their ids, sources by any of their names. Joining two claims joins their
    series, whatever each counts. The decision outranks every rule, survives re-reading and 'sayso link --again', and can be taken
    back with 'sayso undo'.

    \b
    sayso same "NIS" "National Intelligence Service"
    sayso same 814950d1 a11fbeab --why "both count troops in Kursk"
    """
    decided(one, other, True, why, who, ledger)


@sayso.command()
@two_things
def different(one: str, other: str, why: str, who: str, ledger: Path) -> None:
    """Judge that two are not the same: claims, series or sources.

    Given as to 'sayso same'. Two claims will not stand in one series again; a series is parted by its earliest claim. Names that the
    packs know as one source cannot be parted.

    \b
    sayso different "Ministry of Health" "Hamas"
    sayso different fb0ce412 80230d00 --why "one counts the dead alone"
    """
    decided(one, other, False, why, who, ledger)


def decided(one: str, other: str, same: bool, why: str, who: str, ledger: Path) -> None:
    from sayso.ledger import Ledger
    from sayso.pipeline import decide

    with Ledger(ledger, write=True) as kept:
        decision = decide(kept, one, other, same, who=who, why=why)
    click.echo(
        f"{decision.id[:8]}  {one} and {other} are {'the same' if same else 'different'}. Take back with: sayso undo {decision.id[:8]}"
    )


@sayso.command()
@ledger_option
def decisions(ledger: Path) -> None:
    """What persons have judged, and still stands."""
    from sayso.terminal import table

    with opened(ledger) as kept:
        rows = [
            (d.id[:8], d.shown[0], "is" if d.same else "is not", d.shown[1], d.who, f"{d.made:%Y-%m-%d %H:%M}", d.why)
            for d in kept.decisions()
        ]
    if not rows and sys.stdout.isatty():
        click.echo("No decisions. Make one with: sayso same ONE OTHER, sayso different ONE OTHER", err=True)
        return
    table(("id", "one", "", "other", "who", "when (UTC)", "why"), rows)


@sayso.command()
@click.argument("decision")
@who_option
@ledger_option
def undo(decision: str, who: str, ledger: Path) -> None:
    """Take a decision back. DECISION is an id as 'sayso decisions' lists them."""
    from sayso.ledger import Ledger
    from sayso.pipeline import undo as take_back

    with Ledger(ledger, write=True) as kept:
        taken = take_back(kept, decision, who=who)
    click.echo(f"{taken.id[:8]}  taken back: {taken.shown[0]} {'is' if taken.same else 'is not'} {taken.shown[1]}")


@sayso.command()
@click.argument("statement", required=False)
@click.option("--in", "source", metavar="FILE|URL", help="Check every figure of a report instead of a statement.")
@click.option("--lang", metavar="CODE", help="Language of the statement: de, en, hu, pl.  [default: found]")
@click.option("--published", metavar="DATE", help="The day from which the statement's relative dates count.")
@ledger_option
@click.pass_context
def check(ctx: click.Context, statement: str | None, source: str | None, lang: str | None, published: str | None, ledger: Path) -> None:
    """Hold a statement against the ledger.

    Each of its figures is supported, contradicted, differently worded or not in the ledger, with the words of the reports.
    That is no judgement of truth: it says who says so, and who says otherwise.

    \b
    sayso check "NIS: about 6,000 North Korean casualties in Kursk, early 2026"
    sayso check --lang hu "A NIS szerint 6000 katona halt vagy sebesült meg"
    sayso check --in https://example.org/article

    \b
    supported           the figure is there, and nothing in the statement clashes with it
    contradicted        all else fits, but the figure is another, or its source denies it
    differently worded  the figure is there, of another source, kind, place or time
    not in the ledger   no report counts this

    \b
    Exit codes:
      0  every figure is supported
      1  the statement has no figure, or could not be read
      3  some figure is contradicted
      4  none is, but some is worded differently or missing
    """
    from sayso.ingest import ReadError
    from sayso.pipeline import check as judged
    from sayso.pipeline import read
    from sayso.terminal.series import verdict_card

    if (statement is None) == (source is None):
        raise click.UsageError("Give a statement, or a report with --in.")
    try:
        made = read(source or (statement or "").encode(), name=None if source else "statement", lang=lang, published=published)
    except ReadError as error:
        tell(error.problem)
        ctx.exit(PROBLEM)
    with opened(ledger) as kept:
        verdicts, problems = judged(kept, made)
        known = claims_of(kept, (e.claim.id for v in verdicts for e in v.evidence))
    for problem in problems:
        tell(problem)
    for verdict in verdicts:
        click.echo(verdict_card(verdict, known))
    if not verdicts:
        click.echo("sayso: there is no figure in it: a statement is held against the ledger figure by figure", err=True)
        ctx.exit(PROBLEM)
    words = {verdict.verdict for verdict in verdicts}
    ctx.exit(DIFFERS if "contradicted" in words else 0 if words == {"supported"} else MISSING)


@sayso.command()
@click.option("--again", is_flag=True, help="Throw away what linking made, and make it again from the facts.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="How many processes link.  [default: one a core]")
@ledger_option
def link(again: bool, jobs: int | None, ledger: Path) -> None:
    """Link what is not linked yet; 'sayso add' does it by itself.

    Series and findings are views of the facts: with --again they are made anew, and come out the same.
    """
    from sayso.ledger import Ledger
    from sayso.pipeline import link_new, rebuild
    from sayso.terminal import number

    with Ledger(ledger, write=True) as kept:
        count = rebuild(kept, jobs=jobs) if again else link_new(kept, jobs=jobs)
    click.echo(f"{number(count, 'report')} linked")


def claims_of(kept: Ledger, ids: Iterable[str]) -> dict[str, tuple[Document, Claim]]:
    return {found.claim.id: (found.document, found.claim) for found in kept.claims_by_id(ids)}
