"""The command that watches feeds."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sayso.cli import PROBLEM, ledger_option, resumable, sayso, tell

if TYPE_CHECKING:
    from sayso.watch import Planned, Round, Watch


@sayso.command()
@click.argument("feeds", type=click.Path(dir_okay=False, path_type=Path), metavar="FEEDS.toml")
@click.option("--once", is_flag=True, help="One round over all feeds, then end: for cron.")
@click.option("--dry-run", is_flag=True, help="Tell what would be fetched and where findings would go; ask nobody.")
@ledger_option
@click.pass_context
def watch(ctx: click.Context, feeds: Path, once: bool, dry_run: bool, ledger: Path) -> None:
    """Watch feeds, and raise what their reports show together.

    Each feed is asked on its schedule. New articles are fetched, read into the ledger and linked; findings that were not there
    before go to the terminal (in a pipe: tab-separated lines), to a webhook, to a feed that you can subscribe to. Nothing is
    raised twice.

    \b
    FEEDS.toml:
      every = "30m"                            # s, m, h, d; each feed may have its own
      [[feed]]
      url = "https://example.org/rss.xml"
      publisher = "The Example"                # if the pages do not say
      lang = "en"                              # if they are too short to tell
      follow = false                           # the feed's own texts, not the pages
      [raise]
      terminal = true
      webhook = "$HOOK"                        # an address, or the variable that holds it
      feed = "findings.atom"
      kinds = ["contradiction", "correction", "revision"]
      least = 0.5                              # strength, from 0 to 1
      names = ["kursk", "north korea"]         # only series with one of these names
      counts = ["killed", "troops"]            # only what counts these

    Only url is needed. Hosts are asked at most every two seconds (pause = "2s"), by their robots.txt, and only for what has changed;
    one that does not answer or asks for time is left alone, longer each time, up to a day. Ctrl-C stops; the same command goes on.
    The ledger is open only while reports are added, so other commands can read it meanwhile. What is known between rounds lies
    beside it in a small file, LEDGER.watch.

    \b
    sayso watch feeds.toml
    sayso watch --dry-run feeds.toml
    */15 * * * *  sayso watch --once feeds.toml
    """
    from sayso.terminal import number
    from sayso.terminal.watching import showing
    from sayso.watch import Settings, SettingsError, State, StateError, Watch, beside

    try:
        settings = Settings.read(feeds)
        path = beside(ledger)
        state = State(path if path.exists() or not dry_run else Path(":memory:"))
    except SettingsError as error:
        for problem in error.problems:
            tell(problem)
        ctx.exit(PROBLEM)
    except StateError as error:
        tell(error.problem)
        ctx.exit(PROBLEM)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # a service that is stopped ends as after Ctrl-C
    with state, resumable(lambda: "What was fetched is kept. The same command goes on from there"), showing() as voice:
        going = Watch(settings, ledger, state, voice)
        if dry_run:
            told(going, settings.raising.shown())
        elif once:
            done = going.round(everything=True)
            voice.news(summary(done, going))
            ctx.exit(PROBLEM if done.problems else 0)
        else:
            voice.news(f"watching {number(len(settings.feeds), 'feed')} into {ledger}; {settings.raising.shown()}")
            while True:
                done = going.round()
                if done.feeds or done.reports:
                    voice.news(summary(done, going))
                going.rest()


def told(going: Watch, where: str) -> None:
    """What each feed has coming, and where findings go."""
    for planned in going.plan():
        click.echo(f"{planned.feed.url}\n  {coming(planned)}")
        for url in planned.articles:
            click.echo(f"  article {url}")
    click.echo(f"findings: {where}")


def coming(planned: Planned) -> str:
    from sayso.terminal.watching import clock

    when = (
        "is left alone till " + clock(planned.due)
        if planned.backing_off
        else "is asked " + (f"at {clock(planned.due)}" if planned.due else "now")
    )
    what = "its articles are fetched" if planned.feed.follow else "its own texts are read"
    return f"{when}{', for changes only' if planned.conditional else ''}; {what}"


def summary(done: Round, going: Watch) -> str:
    """'3 feeds asked (2 unchanged), 12 new, 12 reports read, 80 claims, 2 findings raised'"""
    from sayso.terminal import number
    from sayso.terminal.watching import clock

    same = f" ({done.unchanged} unchanged)" if done.unchanged else ""
    parts = [f"{number(done.feeds, 'feed')} asked{same}", f"{number(done.reports, 'report')} read"]
    parts += [number(done.claims, "claim"), f"{number(done.raised, 'finding')} raised"] if done.reports or done.raised else []
    parts += [f"{number(done.waiting, 'article')} to be fetched later"] if done.waiting else []
    parts += [number(done.problems, "problem")] if done.problems else []
    alone = [f"{planned.feed.url} is left alone till {clock(planned.due)}" for planned in going.plan() if planned.backing_off]
    return "; ".join([", ".join(parts), *alone])
