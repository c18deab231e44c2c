"""How series, findings, chains and verdicts look to a person."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

import click

from sayso.model import Claim, Document, Finding, Series, Trace, Verdict
from sayso.terminal import OWN_VOICE, figure, moment, name, number, passage, says, table, width, wrapped

Known = Mapping[str, tuple[Document, Claim]]  # claims by their ids
COLUMNS = ("id", "what", "figures", "claims", "reports", "independent", "from", "to", "")
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
VERDICTS = {"supported": "green", "contradicted": "red", "differently worded": "yellow", "not in the ledger": "white"}


def series_table(found: Sequence[Series], known: Known) -> None:
    """Series on standard output, a line each."""
    table(COLUMNS, (row(series, known) for series in found), right=("claims", "reports", "independent"))


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
    ordered = sorted(most, key=lambda c: (stated(c), c.id))
    ends = [figure(ordered[0].quantity), figure(ordered[-1].quantity)]
    return " … ".join(dict.fromkeys(ends))


def stated(claim: Claim) -> float:
    bounds = [float(b) for b in (claim.quantity.low, claim.quantity.high) if b is not None]
    return sum(bounds) / len(bounds) if bounds else 0.0


def series_card(series: Series, known: Known) -> str:
    """A series whole: its claims by date, who stands behind them, and what they show together."""
    here = sorted((known[m.claim] for m in series.members), key=lambda f: (f[0].published or "", f[0].source, f[1].quantity.span.start))
    outlets = {document.publisher or document.source for document, _ in here}
    reports = {document.id for document, _ in here}
    counts = f"{number(len(reports), 'report')}, {number(len(outlets), 'outlet')}, {number(series.independent, 'independent origin')}"
    lines = [click.style(series.label, bold=True), f"  {series.id[:8]}  {series.nature}  {counts}", ""]
    natures = {m.claim: m.nature for m in series.members}
    wide = min(34, max(len(figure(claim.quantity)) for _, claim in here))
    for document, claim in here:
        value = click.style(f"{figure(claim.quantity):{wide}}", fg="cyan", bold=True)
        note = "" if natures[claim.id] == series.nature else f" ({natures[claim.id]})"
        when = f", as of {moment(claim)}" if claim.time else ""
        place = click.style(f"{name(document)}, {document.published or 'undated'}, {claim.id[:8]}", dim=True)
        lines.append(wrapped(f"  {value}{note}  {click.style(says(claim), fg='green')}{when}  {place}", wide + 4))
        lines.append(f"{'':{wide + 4}}{passage(claim, width() - wide - 4)}")
    if series.origins:
        lines += ["", "origins"]
        for origin in series.origins:
            echo = "" if origin.independent else click.style("  (repeats another)", dim=True)
            lines.append(f"  {click.style(origin.entity.label, fg='green')}  {number(len(origin.claims), 'claim')}{echo}")
    if series.findings:
        lines += ["", "what they show together"]
        lines += [finding_line(finding) for finding in sorted(series.findings, key=weight)]
    return "\n".join(lines)


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
    last = None
    for series, finding in found:
        if series.id != last:
            click.echo(("\n" if last else "") + click.style(series.label, bold=True) + click.style(f"  {series.id[:8]}", dim=True))
            last = series.id
        click.echo(finding_line(finding))


def tree(root: Trace, known: Known) -> str:
    """The chain of a claim, the report above, the origin below."""
    lines: list[str] = []

    def draw(node: Trace, lead: str, joint: str) -> None:
        shown = click.style(node.label, fg="green" if node.role == "origin" else None, bold=node.role == "report" or None)
        told = ""
        if node.claim and node.claim in known:
            document, claim = known[node.claim]
            told = f"  {click.style(figure(claim.quantity), fg='cyan')}  "
            told += click.style(", ".join(p for p in (name(document), node.when or "undated", node.claim[:8]) if p), dim=True)
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
    if verdict.series:
        lines.append(click.style(f"  see: sayso series {verdict.series[:8]}", dim=True))
    return "\n".join(lines)


__all__ = ["OWN_VOICE", "findings_list", "series_card", "series_table", "tree", "verdict_card"]
