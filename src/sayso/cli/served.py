"""Commands that show: the local site, reports that stand alone, the stories there are."""

from __future__ import annotations

import getpass
import ipaddress
import secrets
from pathlib import Path

import click

from sayso.cli import ledger_option, opened, sayso

PORT = 8321


@sayso.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to serve on.")
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="The port; 0 takes a free one.")
@click.option("--read-only", is_flag=True, help="Nothing can be changed; others may read the ledger at the same time.")
@click.option("--token", help="What a visitor must know.  [default: none on this machine, else a new one]")
@click.option("--public", is_flag=True, help="No token, on any address; only with --read-only.")
@click.option("--who", default=getpass.getuser, show_default="your user name", help="Whose reviews they are.")
@click.option("--open", "show", is_flag=True, help="Open it in the browser.")
@ledger_option
def serve(host: str, port: int, read_only: bool, token: str | None, public: bool, who: str, show: bool, ledger: Path) -> None:
    """Open the ledger as a local site: figures over time, who says so, where sources disagree; review and correct.

    It works without a network and is seen from this machine only. On another address it asks for a token, which stands in
    the link that is printed. While it runs it holds the ledger: add reports on its page, or serve with --read-only. Ctrl-C ends it.

    \b
    sayso demo --ledger demo.duckdb
    sayso serve --ledger demo.duckdb --open
    sayso serve --read-only --public --host 0.0.0.0
    """
    import socket

    from sayso.web.app import serve
    from sayso.web.site import Settings

    if public and not read_only:
        raise click.UsageError("--public is for a site that cannot be changed: add --read-only.")
    if not loopback(host) and not public:
        token = token or secrets.token_urlsafe(24)
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            taken.bind((host, port))
        except OSError as error:
            raise click.ClickException(f"cannot serve on {host}:{port}: {error.strerror or error}. Take another with --port.") from None
        port = taken.getsockname()[1]
    named = socket.gethostname() if host in ("0.0.0.0", "::") else f"[{host}]" if ":" in host else host
    address = f"http://{named}:{port}/{f'?token={token}' if token else ''}"
    settings = Settings(ledger, read_only=read_only, token=token, who=who, public=public or token is not None)
    serve(settings, host, port, ready=lambda: started(address, ledger, read_only, show))


def started(address: str, ledger: Path, read_only: bool, show: bool) -> None:
    click.echo(f"sayso serves {ledger}{' (read only)' if read_only else ''} at {address}\nCtrl-C ends it.")
    if show:
        click.launch(address)


def loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@sayso.command()
@click.option("--name", help="Words of what is counted, whose it is, where, or who says so.")
@click.option("--sort", type=click.Choice(["date", "size", "disagreement"]), default="date", show_default=True, help="What first.")
@click.option("--limit", type=click.IntRange(min=1), default=40, show_default=True, metavar="N", help="At most so many.")
@ledger_option
def stories(name: str | None, sort: str, limit: int, ledger: Path) -> None:
    """What the reports tell: stories, each with its largest figure.

    \b
    sayso stories --sort disagreement
    sayso report 1f20e35a -o story.html
    """
    from sayso.ledger import overview
    from sayso.terminal import table
    from sayso.wording import label

    with opened(ledger) as kept:
        found = overview.stories(kept, order=sort, name=name, limit=limit)
    rows = [
        (
            s.id[:8],
            label(s.top, "en"),
            str(s.reports),
            str(s.series),
            str(s.disputed or ""),
            " ".join(s.langs),
            s.since or "",
            s.until or "",
        )
        for s in found
    ]
    table(("id", "about", "reports", "figures", "disputed", "languages", "from", "to"), rows, right=("reports", "figures", "disputed"))


@sayso.command()
@click.argument("what", metavar="STORY|SERIES")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="The page.  [default: named after its id]")
@click.option("--charts", type=click.Path(file_okay=False, path_type=Path), help="A folder for every chart as SVG and PNG.")
@click.option("--lang", default="en", show_default=True, metavar="CODE", help="Language of the sentences: de, en, hu, pl.")
@ledger_option
def report(what: str, output: Path | None, charts: Path | None, lang: str, ledger: Path) -> None:
    """Write a story or a series as one page that needs nothing else.

    The page holds its charts, drawings, claims and sentences, and opens without a network. STORY and SERIES are ids as 'sayso
    stories' and 'sayso series' list them, or enough of their beginning.

    \b
    sayso report 1f20e35a -o story.html --charts charts/
    sayso report e7866677 --lang hu
    """
    from sayso.report import report as made

    with opened(ledger) as kept:
        page = made(kept, what, lang, pictures=charts is not None)
    out = page.save(output or Path(f"sayso-{what[:8]}.html"))
    click.echo(f"{page.title}: {out}, {out.stat().st_size / 1e6:.1f} MB")
    if charts is not None:
        written = page.save_pictures(charts)
        click.echo(f"{len(written)} pictures in {charts}")
