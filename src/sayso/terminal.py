"""How claims look to a person: a table on a terminal, tab-separated columns in a pipe, one claim on a card."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

import click

from sayso.model import Claim, Document, Mention, Problem, Quantity, Span

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
OWN_VOICE = "(own voice)"
PAGE = 200  # rows of a table that are laid out together


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
    elif unit:
        value += unit if unit in ("%", "×") else f" {unit}"
    return WORDS[quantity.comparator] + (f"{value} per {quantity.per}" if quantity.per else value)


def counted(claim: Claim) -> str:
    """What is counted: 'troops of North Korea'."""
    of = f" of {claim.counted.actor.label}" if claim.counted.actor else ""
    return (claim.counted.text if claim.counted.kind == "other" else claim.counted.kind) + of


def says(claim: Claim) -> str:
    """Who says so, and how: 'National Intelligence Service, via Yonhap (possible)'."""
    said = claim.attribution
    who = said.origin.label if said.origin else OWN_VOICE
    via = f", via {', '.join(source.label for source in said.via)}" if said.via else ""
    return who + via + (f" ({said.modality})" if said.modality != "asserted" else "")


def report(document: Document) -> str:
    return ", ".join(part for part in (document.lang, document.published, document.publisher, document.source) if part)


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
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    for place, page in enumerate(pages(rows)):
        shown = Table(box=SIMPLE_HEAD, show_header=place == 0, pad_edge=False, header_style="bold")
        for name in columns:
            shown.add_column(
                name,
                justify="right" if name in right else "left",
                no_wrap=name == "id",
                overflow="fold",
                style={"id": "dim", "figure": "bold cyan", "who says": "green", "report": "dim"}.get(name, ""),
            )
        for cells in page:
            shown.add_row(*(Text(cell) for cell in cells))
        console.print(shown)


def pages(rows: Iterable[Sequence[str]]) -> Iterator[list[Sequence[str]]]:
    page: list[Sequence[str]] = []
    for cells in rows:
        page.append(cells)
        if len(page) == PAGE:
            yield page
            page = []
    if page:
        yield page


def disagreement(sides: Sequence[tuple[Document, Claim]]) -> str:
    """Figures of one quantity that cannot all hold, a line each under what they count."""
    head = click.style(f"{counted(sides[0][1])}, {sides[0][1].status}", bold=True)
    lines = [(figure(claim.quantity), says(claim), report(document)) for document, claim in sides]
    wide, wider = (max(len(line[column]) for line in lines) for column in (0, 1))
    return "\n".join([head, *(f"  {value:{wide}}  {who:{wider}}  {click.style(where, dim=True)}" for value, who, where in lines)])


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
    others = ", ".join(other for other in (name.id, *name.aliases) if other)
    return f"{name.label} ({others})" if others else name.label


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
    lines += [entry("report", report(document)), entry("claim", claim.id), entry("document", document.id)]
    return "\n".join(lines)


def explanation(claim: Claim) -> str:
    """The sentence with all that was read in it, part by part, and the rules that did it."""
    rules = [f"  {number:2}. {rule}" for number, rule in enumerate(claim.rules, 1)]
    return "\n".join([sentence(claim, marks(claim)), "", *parts(claim), "", "rules", *rules])


def parts(claim: Claim) -> list[str]:
    return [entry(mark.role, mark.reading, mark) for mark in marks(claim)]


def entry(role: str, reading: str, mark: Mark | None = None) -> str:
    """A line of a card: what, how it was read, and the words with their place."""
    name = click.style(f"{role:9}", fg=mark.color if mark else None)
    if mark is None or mark.span is None:
        return f"  {name} {reading}"
    words = f"“{mark.span.text}” [{mark.span.start}:{mark.span.end}]"
    return f"  {name} {reading}  {click.style(words, dim=True)}"


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
    return "  " + " ".join("".join([*pieces, evidence.text[at:]]).split())
