"""Statements checked against the ledger, and claims traced through it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.extract import extract
from sayso.link import keys, trace, traits
from sayso.link.check import check as judged
from sayso.link.check import words
from sayso.model import Claim, Document, Problem, Report, Series, Trace, Verdict

if TYPE_CHECKING:
    from sayso.ledger import Ledger


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


def traced(ledger: Ledger, claim: Claim, series: Series | None = None) -> Trace:
    """Where a claim has its figure from, through all reports of its story; ``series`` is the one it stands in, if that is at hand."""
    series = series or ledger.series_of(claim.id)
    members = [member.claim for member in series.members] if series else [claim.id]
    documents = {member.document for member in series.members} if series else {claim.document}
    return trace(claim, ledger.reports(documents), members, [c for c in ledger.copies(documents) if {c.left, c.right} <= documents])
