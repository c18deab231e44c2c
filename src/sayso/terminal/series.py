"""How series, findings, chains and verdicts look to a person."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from itertools import groupby

import click

from sayso.model import Claim, Finding, Known, Origin, Series, Trace, Verdict
from sayso.terminal import OWN_VOICE, counted, figure, moment, name, number, passage, says, table, width, wrapped

COLUMNS = ("id", "what", "figures", "claims", "reports", "independent", "from", "to", "")
NATURES = {
    "stock": "there at a time",
    "total": "so far",
    "new": "this time",
    "plan": "planned",
    "rate": "for a time or each",
    "other": "measured",
}
COLORS = {
    "contradiction": "red",
    "revision": "yellow",
    "correction": "yellow",
    "agreement": "green",
    "echo": "blue",
    "circle": "magenta",
    "definition": "magenta",
    "part_whole": "cyan",
    "late": "white",
}
FEW = 6  # findings shown of a series in a list of many
VERDICTS = {"supported": "green", "contradicted": "red", "differently worded": "yellow", "not in the ledger": "white"}


def series_table(found: Sequence[Series], known: Known) -> None:
    """Series on standard output: two lines each on a terminal, else tab-separated."""
    if not sys.stdout.isatty():
        table(COLUMNS, (row(series, known) for series in found))
        return
    for series in found:
        id, what, figures, _, _, _, since, until, disputed = row(series, known)
        mark = click.style(f"  {disputed}", fg="red") if disputed else ""
        days = click.style(since if since == until else f"{since} to {until}", dim=True)
        click.echo(wrapped(f"{click.style(id, dim=True)}  {click.style(what, bold=True)}{mark}", 10))
        click.echo(wrapped(f"{'':10}{click.style(figures, fg='cyan')}  {counts(series, known)}  {days}", 10))


def counts(series: Series, known: Known) -> str:
    """'22 claims, 8 reports, 7 outlets, 6 independent origins'"""
    documents = {document.id: document for document, _ in (known[m.claim] for m in series.members)}
    outlets = {document.publisher or document.source for document in documents.values()}
    parts = [number(len(series.members), "claim"), number(len(documents), "report")]
    parts += [number(len(outlets), "outlet")] if len(outlets) != len(documents) else []
    return ", ".join([*parts, number(series.independent, "independent origin")])


def row(series: Series, known: Known) -> tuple[str, ...]:
    here = [known[m.claim] for m in series.members]
    days = sorted(document.published for document, _ in here if document.published)
    return (
        series.id[:8],
        series.label,
        spread([claim for _, claim in here]),
        str(len(series.members)),
        str(len({document.id for document, _ in here})),
        str(series.independent),
        days[0] if days else "",
        days[-1] if days else "",
        "disputed" if series.contradicted else "",
    )


def spread(claims: Sequence[Claim]) -> str:
    """The least and the greatest figure of a series, each as it is given; never a mean."""
    units: dict[str, list[Claim]] = {}
    for claim in claims:
        units.setdefault(claim.quantity.unit, []).append(claim)
    most = max(units.values(), key=len)
    ordered = sorted(most, key=lambda c: (c.quantity.middle, c.id))
    ends = [figure(ordered[0].quantity), figure(ordered[-1].quantity)]
    return " … ".join(dict.fromkeys(ends))


def series_card(series: Series, known: Known) -> str:
    """A series whole: its claims by date, who stands behind them, and what they show together."""
    here = sorted((known[m.claim] for m in series.members), key=lambda f: (f[0].published or "", f[0].source, f[1].quantity.span.start))
    about = f"{spread([claim for _, claim in here])}  {counts(series, known)}"
    lines = [click.style(series.label, bold=True), wrapped(f"  {series.id[:8]}  {NATURES[series.nature]}  {about}", 4), ""]
    natures = {m.claim: m.nature for m in series.members}
    wide = min(34, max(len(figure(claim.quantity)) for _, claim in here))
    for document, claim in here:
        value = click.style(f"{figure(claim.quantity):{wide}}", fg="cyan", bold=True)
        note = "" if natures[claim.id] == series.nature else f" ({NATURES[natures[claim.id]]})"
        when = f", {moment(claim)}" if claim.time else ""
        place = click.style(f"{name(document)}, {document.published or 'undated'}, {claim.id[:8]}", dim=True)
        lines.append(wrapped(f"  {value}  {click.style(says(claim), fg='green')}{when}{note}  {place}", wide + 4))
        lines.append(f"{'':{wide + 4}}{passage(claim, width() - wide - 4)}")
    if series.origins:
        lines += ["", "origins"]
        labels = {origin.entity.key: origin.entity.label for origin in series.origins}
        for origin in series.origins:
            claims = number(len(origin.claims), "claim")
            lines.append(wrapped(f"  {click.style(origin.entity.label, fg='green')}  {claims}{standing(origin, labels)}", 4))
    if series.findings:
        lines += ["", "what they show together"]
        lines += [finding_line(finding) for finding in sorted(series.findings, key=weight)]
    return "\n".join(lines)


def standing(origin: Origin, labels: Mapping[str, str]) -> str:
    """Why an origin is not counted as one of its own, where it is not."""
    if origin.independent:
        return ""
    why = f"repeats {labels.get(origin.repeats, 'another')}" if origin.repeats else "not counted: its figures may be of something else"
    return click.style(f"  ({why})", dim=True)


def weight(finding: Finding) -> tuple[int, float, str]:
    return list(COLORS).index(finding.kind), -finding.strength, finding.why


def finding_line(finding: Finding) -> str:
    kind = click.style(f"{finding.kind.replace('_', ' '):13}", fg=COLORS[finding.kind])
    return wrapped(f"  {kind}  {finding.why}", 17)


def findings_list(found: Sequence[tuple[Series, Finding]]) -> None:
    """Findings under their series on a terminal, else tab-separated."""
    if not sys.stdout.isatty():
        rows = ((s.id[:8], s.label, f.kind, f"{f.strength:.2f}", f.why, " ".join(c[:8] for c in f.claims)) for s, f in found)
        table(("series", "what", "kind", "strength", "why", "claims"), rows)
        return
    for series, some in groupby(found, key=lambda pair: pair[0]):
        told = [finding for _, finding in some]
        click.echo(wrapped(f"{click.style(series.label, bold=True)}  {click.style(series.id[:8], dim=True)}", 2))
        for finding in told[:FEW]:
            click.echo(finding_line(finding))
        if len(told) > FEW:
            click.echo(click.style(f"  and {len(told) - FEW} more: sayso series {series.id[:8]}", dim=True))
        click.echo()


def tree(root: Trace, known: Known) -> str:
    """The chain of a claim, the report above, the origin below."""
    lines: list[str] = []

    def draw(node: Trace, lead: str, joint: str) -> None:
        document = known[node.claim][0] if node.claim and node.claim in known else None
        label = name(document) if document and node.label == document.source else node.label
        shown = click.style(label, fg="green" if node.role == "origin" else None, bold=node.role == "report" or None)
        told = ""
        if document and node.claim:
            claim = known[node.claim][1]
            told = f"  {click.style(figure(claim.quantity), fg='cyan')}  "
            told += click.style(
                ", ".join(p for p in ("" if label == name(document) else name(document), node.when or "undated", node.claim[:8]) if p),
                dim=True,
            )
        note = f"  {click.style(node.note, dim=True)}" if node.note else ""
        role = "" if node.role == "report" else click.style(f"{node.role} ", dim=True)
        lines.append(f"{lead}{joint}{role}{shown}{told}{note}")
        inner = lead + {"": "", "├─ ": "│  ", "└─ ": "   "}[joint]
        for i, child in enumerate(node.children):
            draw(child, inner, "└─ " if i == len(node.children) - 1 else "├─ ")

    draw(root, "", "")
    return "\n".join(lines)


def verdict_card(verdict: Verdict, known: Known) -> str:
    """A verdict with its evidence in the words of the reports."""
    word = click.style(verdict.verdict.upper(), fg=VERDICTS[verdict.verdict], bold=True)
    lines = [f"{word}  {click.style(figure(verdict.stated.quantity), fg='cyan', bold=True)}  {says(verdict.stated)}"]
    for evidence in verdict.evidence:
        document = known[evidence.claim.id][0]
        claim = evidence.claim
        head = f"  {evidence.bearing:11} {click.style(figure(claim.quantity), fg='cyan')}  {click.style(says(claim), fg='green')}"
        where = click.style(f"{name(document)}, {document.published or 'undated'}, {claim.id[:8]}", dim=True)
        lines += [wrapped(f"{head}  {evidence.why}  {where}", 14), f"{'':14}{passage(claim, width() - 14)}"]
    if not verdict.evidence:
        lines.append(f"  No report counts {counted(verdict.stated) or 'such a thing'} so, of this source, place and time.")
    if verdict.series:
        lines.append(click.style(f"  see: sayso series {verdict.series[:8]}", dim=True))
    return "\n".join(lines)


__all__ = ["OWN_VOICE", "findings_list", "series_card", "series_table", "tree", "verdict_card"]
