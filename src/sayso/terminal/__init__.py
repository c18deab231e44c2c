"""How claims look to a person: a table on a terminal, tab-separated columns in a pipe, one claim on a card."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import groupby
from pathlib import PurePath
from shutil import get_terminal_size
from typing import TYPE_CHECKING, NamedTuple

import click

from sayso.model import Claim, Document, Mention, Problem, Quantity, Span

if TYPE_CHECKING:
    from rich.console import Console

LANG = "en"  # the language of the terminal
WORDS = {
    "exactly": "",
    "about": "about ",
    "at_least": "at least ",
    "more_than": "over ",
    "at_most": "up to ",
    "less_than": "under ",
    "almost": "almost ",
    "between": "",
    "vague": "some ",
}
UNITS = {"person": "", "item": "", "percent": "%", "times": "×"}
ONE_FORM = {"celsius", "fahrenheit", "kelvin", "magnitude", "per mille", "bcf", "btu", "mpg", "mph", "ppb", "ppm", "psi", "tcf", "teu"}
POWERS = str.maketrans("23", "²³")
UNREMARKABLE = ("other", "measured")  # states that go without saying
OWN_VOICE = "(own voice)"
NARROW, WIDE = 100, 140  # the width where none is known, and the greatest that is used
HANGING = 11  # where the words of a card begin
NAMES = 4  # other names of a source, actor or place that are shown


def problem_line(problem: Problem) -> str:
    """``sayso: what (where): why. hint``"""
    why = f": {problem.why}" if problem.why else ""
    hint = f". {problem.hint}" if problem.hint else ""
    return f"sayso: {problem.what} ({problem.where}){why}{hint}"


def amount(figure: Decimal) -> str:
    """'11,000', '2.5'; a share that does not come out even to two places."""
    places = -int(figure.as_tuple().exponent)
    text = f"{figure:,.2f}" if places > 6 else f"{figure:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def figure(quantity: Quantity) -> str:
    """The interval in words: 'about 11,000', 'over 600', '4–6 km', 'about USD 2,300,000 per month'."""
    bounds = [amount(bound) for bound in (quantity.low, quantity.high) if bound is not None]
    value = "–".join(dict.fromkeys(bounds))
    unit = UNITS.get(quantity.unit, quantity.unit)
    if len(unit) == 3 and unit.isupper():
        value = f"{unit} {value}"
    elif unit in ("%", "×"):
        value += unit
    elif unit:
        value += f" {measure(unit, one=set(bounds) == {'1'})}"
    return " per ".join([WORDS[quantity.comparator] + value, *(quantity.per or "").split()])


def measure(unit: str, one: bool) -> str:
    """A unit as it is written after a number: 'years', 'km²', 'nautical miles'."""
    if unit[-1] in "23":
        return unit.translate(POWERS)
    name, per, rest = unit.replace("_", " ").partition(" per ")
    if one or len(name) < 3 or name in ONE_FORM or not name.replace(" ", "").isalpha() or not name.islower():
        return name + per + rest
    return (f"{name[:-1]}ies" if name.endswith("ry") else f"{name}s") + per + rest


def counted(claim: Claim) -> str:
    """What is counted: 'troops of North Korea'; nothing where the report leaves it out."""
    thing = claim.counted.text if claim.counted.kind == "other" else claim.counted.kind
    if not any(letter.isalpha() for letter in thing):
        thing = ""
    of = f"of {claim.counted.actor.label}" if claim.counted.actor else ""
    return f"{thing} {of}".strip()


def state(claim: Claim) -> str:
    """What is counted and how it stands: 'troops of North Korea, planned'."""
    return ", ".join(part for part in (counted(claim), "" if claim.status in UNREMARKABLE else claim.status) if part)


def says(claim: Claim) -> str:
    """Who says so, and how: 'National Intelligence Service, via Yonhap (possible)'."""
    said = claim.attribution
    who = said.origin.label if said.origin else OWN_VOICE
    via = f", via {', '.join(source.label for source in said.via)}" if said.via else ""
    return who + via + (f" ({said.modality})" if said.modality != "asserted" else "")


def report(document: Document) -> str:
    return ", ".join(part for part in (document.lang, document.published, document.publisher, name(document)) if part)


def name(document: Document) -> str:
    """The file name of a report, or its address."""
    return document.source if "://" in document.source else PurePath(document.source).name or document.source


def moment(claim: Claim) -> str:
    """The time in words: 'in October 2024', 'until 2025'."""
    from sayso.wording import when

    return when(claim.time, LANG)


def label(mention: Mention | None) -> str:
    return mention.label if mention else ""


def number(count: int, thing: str) -> str:
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"


COLUMNS = ("id", "figure", "counted", "status", "where", "when", "who says", "report")


def row(document: Document, claim: Claim) -> tuple[str, ...]:
    when = claim.time.edtf if claim.time else ""
    return (
        claim.id[:8],
        figure(claim.quantity),
        counted(claim),
        claim.status,
        label(claim.place),
        when,
        says(claim),
        report(document),
    )


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[str] = ()) -> None:
    """Rows on standard output: a table on a terminal, else tab-separated under a line of names. ``right`` columns are numbers."""
    if not sys.stdout.isatty():
        click.echo("\t".join(columns))
        for cells in rows:
            click.echo("\t".join(" ".join(cell.split()) for cell in cells))
        return
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    shown = Table(box=SIMPLE_HEAD, pad_edge=False, header_style="bold")
    for column in columns:
        shown.add_column(column, justify="right" if column in right else "left", overflow="fold")
    for cells in rows:
        shown.add_row(*(Text(cell) for cell in cells))
    paper().print(shown)


def claim_table(found: Iterable[tuple[Document, Claim]]) -> None:
    """Claims on standard output: by report on a terminal, else tab-separated, a line each."""
    if sys.stdout.isatty():
        listing(found)
    else:
        table(COLUMNS, (row(document, claim) for document, claim in found))


def listing(found: Iterable[tuple[Document, Claim]]) -> None:
    """Claims under the names of their reports, in columns."""
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    console = paper()
    for document, sides in groupby(found, key=lambda side: side[0]):
        about = ", ".join(part for part in (document.publisher, document.published, document.lang) if part)
        heading = Text.assemble((name(document), "bold"), (f"  {about}", "dim"))
        console.print(heading, soft_wrap=True)
        shown = Table.grid(padding=(0, 2, 0, 0), expand=True)
        shown.add_column(width=8, style="dim")
        shown.add_column(width=19, style="bold cyan", overflow="fold")
        shown.add_column(ratio=4, overflow="fold")
        shown.add_column(width=16, overflow="fold")
        shown.add_column(ratio=5, style="green", overflow="fold")
        for _, claim in sides:
            where = ", ".join(part for part in (label(claim.place), moment(claim)) if part)
            shown.add_row(*(Text(cell) for cell in (claim.id[:8], figure(claim.quantity), state(claim), where, says(claim))))
        with console.capture() as laid:
            console.print(Padding(shown, (0, 0, 0, 2)))
        click.echo("\n".join(line.rstrip() for line in laid.get().splitlines()) + "\n")


def paper() -> Console:
    """Standard output for tables: as wide as the terminal, but no wider than is good to read."""
    from rich.console import Console

    return Console(width=width(), highlight=False)


def width() -> int:
    return min(get_terminal_size((NARROW, 0)).columns, WIDE)


def disagreement(what: str, sides: Sequence[tuple[Document, Claim]]) -> str:
    """Figures that cannot all hold, under what they count: who says each, where it stands, and in which words."""
    lines = [click.style(what, bold=True)]
    wide = max(len(figure(claim.quantity)) for _, claim in sides)
    for document, claim in sides:
        value = click.style(f"{figure(claim.quantity):{wide}}", fg="cyan", bold=True)
        when = f", {moment(claim)}" if claim.time else ""
        where = click.style(f"{name(document)}, {document.published or 'undated'}", dim=True)
        lines.append(wrapped(f"  {value}  {click.style(says(claim), fg='green')}{when}  {where}", wide + 4))
        lines.append(f"{'':{wide + 4}}{passage(claim, width() - wide - 4)}")
    return "\n".join(lines)


def passage(claim: Claim, room: int) -> str:
    """As many of the report's words on either side of the figure as there is room for."""
    text, begin = claim.evidence.text, claim.evidence.start
    at, end = claim.quantity.span.start - begin, claim.quantity.span.end - begin
    spare = max(0, room - (end - at) - len("“……”[]"))
    start = max(0, min(at - spare // 2, len(text) - spare - (end - at)))
    stop = min(len(text), start + spare + (end - at))
    if start:
        start = min(at, text.find(" ", start, at) + 1 or at)
    if stop < len(text):
        stop = max(end, text.rfind(" ", end, stop))
    before, after = (re.sub(r"\s+", " ", part) for part in (text[start:at], text[end:stop]))
    value = click.style(f"[{text[at:end]}]", fg="cyan")
    return f"“{'…' if start else ''}{before}{value}{after}{'…' if stop < len(text) else ''}”"


def wrapped(text: str, indent: int) -> str:
    """Text in lines that the terminal holds, the later ones indented; colours take no room."""
    lead = text[: len(text) - len(text.lstrip(" "))]
    lines, line = [], lead
    for word in re.split(r"(?<=\S) ", text[len(lead) :]):
        if line.strip() and len(click.unstyle(f"{line}{word}")) > width():
            lines.append(line.rstrip())
            line = " " * indent + word.lstrip() + " "
        else:
            line += word + " "
    return "\n".join([*lines, line.rstrip()])


class Mark(NamedTuple):
    """A part of a claim: what it is, how it was read, and where it stands in the report when that is known."""

    role: str
    reading: str
    color: str
    span: Span | None


def marks(claim: Claim) -> list[Mark]:
    quantity, said = claim.quantity, claim.attribution
    found = [
        Mark("figure", f"{figure(quantity)} ({quantity.comparator}, {quantity.unit})", "cyan", quantity.span),
        Mark("counted", claim.counted.kind, "yellow", within(claim, claim.counted.text)),
    ]
    named = [("actor", claim.counted.actor, "magenta"), ("place", claim.place, "blue"), ("origin", said.origin, "green")]
    named += [("via", source, "green") for source in said.via]
    found += [Mark(role, identified(name), color, mentioned(name)) for role, name, color in named if name]
    if said.origin is None:
        found.append(Mark("origin", "the report's own voice", "green", None))
    if said.cue:
        found.append(Mark("cue", "says so", "bright_green", said.cue))
    if claim.time:
        days = f"{claim.time.start or '…'} to {claim.time.end or '…'}"
        found.append(Mark("time", f"{claim.time.edtf} ({days})", "red", within(claim, claim.time.text)))
    found.append(Mark("status", claim.status, "white", None))
    found.append(Mark("modality", said.modality, "white", None))
    return found


def identified(name: Mention) -> str:
    others = [other for other in (name.id, *name.aliases) if other]
    shown = [*others[:NAMES], "…"] if len(others) > NAMES else others
    return f"{name.label} ({', '.join(shown)})" if shown else name.label


def mentioned(name: Mention) -> Span | None:
    return None if name.start is None or name.end is None else Span(name.start, name.end, name.text)


def within(claim: Claim, words: str | None) -> Span | None:
    """Where words without an offset stand in the evidence: the place nearest to the figure."""
    evidence, figure_at = claim.evidence, claim.quantity.span.start
    places = [evidence.start + at for at in range(len(evidence.text)) if words and evidence.text.startswith(words, at)]
    if not words or not places:
        return None
    start = min(places, key=lambda place: abs(place - figure_at))
    return Span(start, start + len(words), words)


def card(document: Document, claim: Claim) -> str:
    """One claim with its evidence, and every part of it in the report's words."""
    lines = [sentence(claim, [mark for mark in marks(claim) if mark.role == "figure"]), ""]
    lines += parts(claim)
    if document.title:
        lines.append(entry("title", document.title))
    lines += [entry("report", report(document)), entry("from", document.source), entry("claim", claim.id), entry("document", document.id)]
    return "\n".join(lines)


def explanation(claim: Claim) -> str:
    """The sentence with all that was read in it, part by part, and the rules that did it."""
    rules = [f"  {number:2}. {rule}" for number, rule in enumerate(claim.rules, 1)]
    return "\n".join([sentence(claim, marks(claim)), "", *parts(claim), "", "rules", *rules])


def parts(claim: Claim) -> list[str]:
    return [entry(mark.role, mark.reading, mark) for mark in marks(claim)]


def entry(role: str, reading: str, mark: Mark | None = None) -> str:
    """A line of a card: what, how it was read, and the words with their place."""
    name = click.style(f"{role:8}", fg=mark.color if mark else None)
    if mark is None or mark.span is None:
        return wrapped(f"  {name} {reading}", HANGING)
    words = f"“{mark.span.text}” [{mark.span.start}:{mark.span.end}]"
    return wrapped(f"  {name} {reading}  {click.style(words, dim=True)}", HANGING)


def sentence(claim: Claim, shown: Iterable[Mark]) -> str:
    """The evidence with marked parts in brackets and colour; where two overlap, the first has it."""
    evidence = claim.evidence
    taken: list[tuple[int, int, Mark]] = []
    for mark in shown:
        if mark.span is None or not evidence.start <= mark.span.start < mark.span.end <= evidence.end:
            continue
        start, end = mark.span.start - evidence.start, mark.span.end - evidence.start
        if all(end <= a or b <= start for a, b, _ in taken):
            taken.append((start, end, mark))
    pieces, at = [], 0
    for start, end, mark in sorted(taken, key=lambda piece: piece[:2]):
        pieces.append(evidence.text[at:start])
        pieces.append(click.style(f"[{evidence.text[start:end]}]", fg=mark.color, bold=mark.role == "figure" or None))
        at = end
    return wrapped("  " + " ".join("".join([*pieces, evidence.text[at:]]).split()), 2)
