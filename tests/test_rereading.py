"""Reports read again by a later reader: the claims are its claims, and what persons said of the former ones is kept.

The former reader is played by readings in which figures were mistaken: 11 for 12, or a figure where none is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from sayso import pipeline
from sayso.extract import extract
from sayso.ledger import Filter, Ledger
from sayso.model import Claim, Document, Extraction, Span
from sayso.pipeline import Reread, decide, reread, review

TEXTS = {
    "en": "A storm hit Porto on 3 May 2026. At least 12 people were killed, police in Porto said. Mayor Rui Costa spoke of 20 dead.",
    "de": "Nach dem Sturm in Porto vom 3. Mai 2026 sprach die Polizei von mindestens 12 Toten.",
}
REPORTS = [Document(f"d-{lang}", f"{lang}.txt", text, lang, "2026-05-04", lang.upper()) for lang, text in TEXTS.items()]


def mistaken(claim: Claim) -> Claim:
    """A figure read as one less, which makes it another claim."""
    low = claim.quantity.low
    return replace(
        claim, id=claim.id[::-1], quantity=replace(claim.quantity, low=low and low - 1, high=claim.quantity.high and low and low - 1)
    )


def former(document: Document) -> Extraction:
    """What a reader saw who took every figure for one less, and a day of the month for one more."""
    claims = [mistaken(claim) for claim in extract(document).claims]
    at = document.text.index("3")
    span = Span(at, at + 1, "3")
    odd = replace(
        claims[0],
        id=f"0dd{document.text[:1].encode().hex()}00000000{len(document.text):x}",
        quantity=replace(claims[0].quantity, span=span, low=Decimal(3), high=Decimal(3)),
    )
    return Extraction((odd, *claims))


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.duckdb", write=True) as kept:
        kept.record([(document, former(document)) for document in REPORTS])
        pipeline.link_new(kept)
        yield kept


def figures(ledger: Ledger, lang: str = "en") -> list[Decimal | None]:
    return [found.claim.quantity.low for found in ledger.claims(Filter(lang=lang))]


def claim_of(ledger: Ledger, low: int, lang: str = "en") -> str:
    (found,) = [f.claim.id for f in ledger.claims(Filter(lang=lang)) if f.claim.quantity.low == low]
    return found


def test_a_ledger_read_again_is_as_one_read_now(ledger: Ledger, tmp_path: Path) -> None:
    assert figures(ledger) == [3, 11, 19]
    assert reread(ledger, jobs=1) == Reread(documents=2, changed=2, new=3, gone=5)
    with Ledger(tmp_path / "fresh.duckdb", write=True) as fresh:
        fresh.record([(document, extract(document)) for document in REPORTS])
        pipeline.link_new(fresh)
        assert [found.claim for found in ledger.claims()] == [found.claim for found in fresh.claims()]
        assert ledger.series() == fresh.series()
    assert ledger.unlinked() == []
    assert reread(ledger, jobs=1) == Reread(documents=2)


def test_what_a_person_accepted_stays(ledger: Ledger) -> None:
    review(ledger, claim_of(ledger, 11), "accepted", who="Ada")
    reread(ledger, jobs=1)
    assert figures(ledger) == [11, 20], "and no second claim of the same words"
    assert ledger.reviewed()[0] == 1


def test_corrections_go_with_the_claim_that_a_person_saw(ledger: Ledger) -> None:
    review(ledger, claim_of(ledger, 11), "corrected", changes={"kind": "wounded"}, who="Ada")
    reread(ledger, jobs=1)
    kinds = {found.claim.quantity.low: found.claim.counted.kind for found in ledger.claims(Filter(lang="en"))}
    assert kinds == {11: "wounded", 20: "killed"}
    (said,) = ledger.reviews(["d-en"])
    pipeline.unreview(ledger, said.id, who="Ada")
    reread(ledger, jobs=1)
    assert figures(ledger) == [12, 20], "taken back, it is read afresh"


def test_corrections_of_a_claim_that_is_read_as_before_stand_upon_it(ledger: Ledger) -> None:
    reread(ledger, jobs=1)
    review(ledger, claim_of(ledger, 12), "corrected", changes={"kind": "wounded"}, who="Ada")
    ledger.reread({"d-en": Extraction(tuple(replace(c, status="other") for c in extract(REPORTS[0]).claims))}, {}, {})
    reread(ledger, jobs=1)
    (found,) = [f.claim for f in ledger.claims(Filter(lang="en")) if f.claim.quantity.low == 12]
    assert (found.counted.kind, found.status) == ("wounded", "lost")


def test_what_was_rejected_is_read_afresh_where_it_is_read_otherwise(ledger: Ledger) -> None:
    for low in (3, 11):
        review(ledger, claim_of(ledger, low), "rejected", who="Ada")
    assert figures(ledger) == [19]
    reread(ledger, jobs=1)
    assert figures(ledger) == [12, 20]


def test_notes_go_over_to_the_claim_of_the_same_words(ledger: Ledger) -> None:
    review(ledger, claim_of(ledger, 11), "noted", who="Ada", why="see the ministry")
    for again in (1, 2):
        reread(ledger, jobs=1)
        (said,) = ledger.reviews(["d-en"])
        assert said.claim == claim_of(ledger, 12), again


def test_judgements_hold_of_the_claims_of_the_same_words(ledger: Ledger) -> None:
    made = decide(ledger, claim_of(ledger, 11), claim_of(ledger, 11, "de"), False, who="Ada")
    for _ in range(2):
        one, other = ledger.series_of(claim_of(ledger, 12 if _ else 11)), ledger.series_of(claim_of(ledger, 12 if _ else 11, "de"))
        assert one and other and one.id != other.id
        reread(ledger, jobs=1)
    pipeline.undo(ledger, made.id, who="Ada")
    joined = ledger.series_of(claim_of(ledger, 12))
    assert joined and claim_of(ledger, 12, "de") in [m.claim for m in joined.members]


def test_a_judged_claim_that_is_not_read_any_more_stays(ledger: Ledger) -> None:
    decide(ledger, claim_of(ledger, 3), claim_of(ledger, 3, "de"), True, who="Ada")
    reread(ledger, jobs=1)
    assert figures(ledger) == [3, 12, 20]
    series = ledger.series_of(claim_of(ledger, 3))
    assert series and claim_of(ledger, 3, "de") in [m.claim for m in series.members]
