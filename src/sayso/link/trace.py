"""The chain of a claim as a tree: the report, those through whom it came, the origin; and on through the ledger's own reports.

Where a report names an outlet as its source and the ledger has that outlet's own report with the same figure, the chain goes on there.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.fold import fold
from sayso.link.values import same, value
from sayso.model import Claim, Mention, Report, Step, Trace
from sayso.packs.gazetteer import gazetteer


def trace(claim: Claim, reports: Sequence[Report], members: Sequence[str]) -> Trace:
    """Where a claim has its figure from. ``members`` are the claims of its series, ``reports`` those of the story."""
    by_id = {report.document.id: report for report in reports}
    same_figure = [
        (report, other)
        for report in sorted(reports, key=lambda r: (r.document.published or "", r.document.id))
        for other in report.claims
        if other.id in set(members) and same(value(other.quantity), value(claim.quantity))
    ]
    return branch(by_id[claim.document], claim, same_figure, ())


def branch(report: Report, claim: Claim, others: Sequence[tuple[Report, Claim]], path: tuple[str, ...]) -> Trace:
    document = report.document
    outlet = document.publisher or document.source
    here = (*path, who(outlet))
    steps = list(reversed(claim.attribution.steps))
    return Trace(
        label=outlet,
        role="report",
        claim=claim.id,
        document=document.id,
        when=document.published,
        note="" if steps else "in its own voice",
        children=tuple(chain(steps, others, here, report)),
    )


def chain(steps: Sequence[Step], others: Sequence[tuple[Report, Claim]], path: tuple[str, ...], report: Report) -> list[Trace]:
    """The steps from the report back to the origin, each below the one that passed it on."""
    if not steps:
        return []
    step, *rest = steps
    source = step.source
    key = who(source.label)
    circle = key in path
    below: list[Trace] = [] if circle else chain(rest, others, (*path, key), report)
    if not circle:
        for other, claim in others:
            published = other.document.publisher
            if published and who(published) == key and other.document.id != report.document.id:
                made = branch(other, claim, others, path)
                below.append(made)
                break
    return [
        Trace(
            label=source.label,
            role="origin" if not rest else "via",
            claim=None,
            document=None,
            when=None,
            note="named before: the chain runs in a circle" if circle else quoted(source),
            children=tuple(below),
        )
    ]


def quoted(source: Mention) -> str:
    return f"“{source.text}”" if fold(source.text) != fold(source.label) else ""


def who(name: str) -> str:
    """One key for the spellings of an outlet."""
    known = gazetteer().names.get(fold(name))
    return known.key if known else fold(name)
