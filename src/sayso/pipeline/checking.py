"""Statements checked against the ledger, and claims traced through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.extract import extract
from sayso.link import keys, trace, traits
from sayso.link.check import check as judged
from sayso.link.check import words
from sayso.model import Claim, Document, Problem, Report, Trace, Verdict

if TYPE_CHECKING:
    from sayso.ledger import Grounded, Ledger


def check(ledger: Ledger, statement: Document) -> tuple[list[Verdict], list[Problem]]:
    """What the ledger has on every figure of a statement, read with the reader that read the reports."""
    extraction = extract(statement)
    report = Report(statement, extraction.claims)
    near = {
        *ledger.documents_near(keys(traits(report))),
        *ledger.documents_saying({word for claim in extraction.claims for word in words(claim.evidence.text)}),
    }
    reports = [r for r in ledger.reports(near) if r.document.id != statement.id]
    series = ledger.series_of_claims([claim.id for r in reports for claim in r.claims])
    return judged(statement, extraction.claims, reports, series), list(extraction.problems)


def traced(ledger: Ledger, claim: Claim, series: Grounded | None = None) -> Trace:
    """Where a claim has its figure from, through the reports of its series; ``series`` is that, if it is at hand."""
    series = series or ledger.grounded_of(claim.id)
    if series is None:
        return trace(claim, [Report(ledger.documents([claim.document])[claim.document], (claim,))], [claim.id])
    said: dict[str, list[Claim]] = {}
    for document, member in sorted(series.known.values(), key=lambda pair: (pair[1].quantity.span.start, pair[1].id)):
        said.setdefault(document.id, []).append(member)
    heads = {document.id: document for document, _ in series.known.values()}
    return trace(claim, [Report(heads[id], tuple(claims)) for id, claims in said.items()], list(series.known), series.copies)
