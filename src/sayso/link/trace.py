"""The chain of a claim as a tree: the report, those through whom it came, the origin; and on through the ledger's own reports.

Where a report names an outlet as its source and the ledger has that outlet's own report with the same figure, the chain goes on there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from sayso.fold import fold
from sayso.link.values import same, value
from sayso.model import Claim, Copy, Document, Mention, Report, Step, Trace
from sayso.packs.gazetteer import gazetteer


def trace(claim: Claim, reports: Sequence[Report], members: Sequence[str], copies: Sequence[Copy] = ()) -> Trace:
    """Where a claim has its figure from. ``members`` are the claims of its series, ``reports`` those of the story.

    ``copies`` are reports that are one text: the later is told to print the earlier.
    """
    dated = sorted(reports, key=lambda r: (r.document.published or "", r.document.id))
    wanted = set(members)
    told = Told(
        tuple((r, c) for r in dated for c in r.claims if c.id in wanted and same(value(c.quantity), value(claim.quantity))),
        {copy.left: copy.right for copy in copies} | {copy.right: copy.left for copy in copies},
        {report.document.id: report.document for report in dated},
    )
    report = next(r for r in dated if r.document.id == claim.document)
    return branch(report, claim, told, ())


class Told(NamedTuple):
    """Claims of the same figure, the oldest first; which report is one text with which; the reports by their ids."""

    claims: tuple[tuple[Report, Claim], ...]
    copies: Mapping[str, str]
    documents: Mapping[str, Document]


def branch(report: Report, claim: Claim, told: Told, path: tuple[str, ...]) -> Trace:
    document = report.document
    me = selves(document)
    steps = [step for step in reversed(claim.attribution.steps) if not me & called(step.source)]  # who names itself adds nothing
    notes = [] if steps else ["in its own voice"]
    original = told.documents.get(told.copies.get(document.id, ""))
    if original and (original.published or "") <= (document.published or ""):
        notes.append(f"the same text as {outlet(original)}{', ' + original.published if original.published else ''}")
    return Trace(
        label=outlet(document),
        role="report",
        claim=claim.id,
        document=document.id,
        when=document.published,
        note="; ".join(notes),
        children=tuple(chain(steps, told, (*path, *sorted(me)), document)),
    )


def chain(steps: Sequence[Step], told: Told, path: tuple[str, ...], document: Document) -> list[Trace]:
    """The steps from the report back to the origin, each below the one that passed it on."""
    if not steps:
        return []
    step, *rest = steps
    source = step.source
    mine = called(source)
    below: list[Trace] = []
    if mine & set(path):
        note = "named before: the chain runs in a circle"
    else:
        note = quoted(source)
        own = [(r, c) for r, c in told.claims if r.document.id != document.id and selves(r.document) & mine and earlier(r, document)]
        below += [branch(other, claim, told, path) for other, claim in own[-1:]]
        here = {who(label) for node in below for label in labels(node)}
        if not all(called(further.source) & here for further in rest):
            below[:0] = chain(rest, told, (*path, *sorted(mine)), document)  # what the report says of it, where the other does not
    return [Trace(source.label, "via" if rest else "origin", None, None, None, note, tuple(below))]


def labels(node: Trace) -> Iterator[str]:
    yield node.label
    for child in node.children:
        yield from labels(child)


def earlier(report: Report, document: Document) -> bool:
    """Can a report have been read by the writer of another?"""
    one, two = report.document.published, document.published
    return one is None or two is None or one <= two or two.startswith(one) or one.startswith(two)


def outlet(document: Document) -> str:
    return document.publisher or document.source


def quoted(source: Mention) -> str:
    return f"“{source.text}”" if fold(source.text) != fold(source.label) else ""


def selves(document: Document) -> frozenset[str]:
    """The keys of a report's outlet: its name, also without a short word at its head (The, Die, Az), as others write it."""
    first, _, rest = outlet(document).partition(" ")
    return frozenset(who(name) for name in (outlet(document), rest if len(first) <= 3 else "") if name)


def called(source: Mention) -> frozenset[str]:
    """The keys of a source, by its label and as the report writes it."""
    return frozenset(who(name) for name in (source.label, source.text))


def who(name: str) -> str:
    """One key for the spellings of an outlet."""
    known = gazetteer().names.get(fold(name))
    return known.key if known else fold(name)
