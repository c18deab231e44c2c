"""What persons say of claims: it changes what stands, is kept as a fact, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from sayso import pipeline
from sayso.extract import extract
from sayso.ledger import Filter, Ledger, SeriesFilter
from sayso.model import Document
from sayso.pipeline import FIELDS, ReviewError, review, unreview, value_of

REPORTS = {
    "en": "A storm hit Porto on 3 May 2026. At least 12 people were killed, police in Porto said. Mayor Rui Costa spoke of 20 dead.",
    "de": "Nach dem Sturm in Porto vom 3. Mai 2026 sprach die Polizei von mindestens 12 Toten.",
}


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / "ledger.duckdb", write=True) as kept:
        documents = [Document(f"d-{lang}", f"{lang}.txt", text, lang, "2026-05-04", lang.upper()) for lang, text in REPORTS.items()]
        kept.record((document, extract(document)) for document in documents)
        pipeline.link_new(kept)
        yield kept


def claim_of(ledger: Ledger, words: str, lang: str = "en") -> str:
    (found,) = [f.claim.id for f in ledger.claims(Filter(lang=lang)) if f.claim.quantity.span.text.endswith(words)]
    return found


def state(ledger: Ledger) -> list[object]:
    return [[*ledger.claims()], ledger.series(SeriesFilter())]


@pytest.mark.parametrize(
    ("field", "value", "becomes"),
    [
        ("low", "13", Decimal(13)),
        ("high", "", None),
        ("comparator", "about", "about"),
        ("kind", "wounded", "wounded"),
        ("status", "affected", "affected"),
        ("modality", "possible", "possible"),
        ("place", "Lisboa", "Lisboa"),
        ("place", "Kyiv", "Kyiv"),
        ("actor", "Ukraine", "Ukraine"),
        ("time", "2026-05/2026-06", "2026-05/2026-06"),
        ("time", "", ""),
        ("source", "Police; Lusa", "Police; Lusa"),
        ("source", "", ""),
        ("per", "day", "day"),
        ("counted", "sailors", "sailors"),
        ("unit", "item", "item"),
    ],
)
def test_a_field_is_corrected_and_taken_back(ledger: Ledger, field: str, value: str, becomes: object) -> None:
    id = claim_of(ledger, "20")
    before, read = state(ledger), ledger.claim(id).claim
    (said,) = review(ledger, id, "corrected", changes={field: value}, who="Ada", why="read it")
    now = ledger.claim(id).claim
    assert value_of(now, field) == ("" if becomes is None else str(becomes))
    assert ledger.claim(id, as_read=True).claim == read, "what was read is kept"
    assert now in [found.claim for found in ledger.claims()]
    assert ledger.reviewed() == (1, 3)
    unreview(ledger, said.id, who="Ada")
    assert state(ledger) == before
    assert ledger.reviews([read.document]) == []


def test_known_names_get_their_ids(ledger: Ledger) -> None:
    id = claim_of(ledger, "20")
    review(ledger, id, "corrected", changes={"actor": "Ukrajna", "place": "Nowhereville"}, who="Ada")
    now = ledger.claim(id).claim
    assert now.counted.actor and now.counted.actor.id == "UA"
    assert now.place and now.place.id is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *[("low", "many"), ("low", "25"), ("comparator", "roughly"), ("status", "gone"), ("modality", "sure"), ("kind", "")],
        *[("time", "May"), ("time", "2026-06/2026-05"), ("time", "2026-13"), ("time", "2026/2027/2028"), ("colour", "red")],
    ],
)
def test_what_cannot_stand_is_refused_and_changes_nothing(ledger: Ledger, field: str, value: str) -> None:
    before = state(ledger)
    with pytest.raises(ReviewError):
        review(ledger, claim_of(ledger, "20"), "corrected", changes={field: value}, who="Ada")
    assert state(ledger) == before
    assert ledger.reviewed()[0] == 0


def test_both_bounds_may_move_together(ledger: Ledger) -> None:
    id = claim_of(ledger, "20")
    review(ledger, id, "corrected", changes={"low": "25", "high": "30"}, who="Ada")
    assert (ledger.claim(id).claim.quantity.low, ledger.claim(id).claim.quantity.high) == (25, 30)


def test_a_rejected_claim_is_out_of_lists_and_series_and_still_found(ledger: Ledger) -> None:
    id = claim_of(ledger, "20")
    before = state(ledger)
    (said,) = review(ledger, id, "rejected", who="Ada")
    assert id not in [found.claim.id for found in ledger.claims()]
    assert id not in [m.claim for s in ledger.series(SeriesFilter()) for m in s.members]
    assert ledger.claim(id).claim.id == id
    assert [claim.id for claim in ledger.rejected(["d-en"])] == [id]
    unreview(ledger, said.id, who="Bo")
    assert state(ledger) == before


def test_accepting_and_noting_change_no_claim(ledger: Ledger) -> None:
    id = claim_of(ledger, "20")
    before = state(ledger)
    review(ledger, id, "accepted", who="Ada")
    review(ledger, id, "noted", who="Bo", why="ask the mayor")
    assert state(ledger) == before
    assert [(r.verdict, r.who, r.why) for r in ledger.reviews(["d-en"])] == [("accepted", "Ada", ""), ("noted", "Bo", "ask the mayor")]
    assert ledger.reviewed() == (1, 3)


def test_the_last_word_counts(ledger: Ledger) -> None:
    id = claim_of(ledger, "20")
    review(ledger, id, "rejected", who="Ada")
    (back,) = review(ledger, id, "accepted", who="Bo")
    assert id in [found.claim.id for found in ledger.claims()]
    unreview(ledger, back.id, who="Bo")
    assert id not in [found.claim.id for found in ledger.claims()]


def test_correcting_moves_a_claim_to_another_series(ledger: Ledger) -> None:
    one, other = claim_of(ledger, "12"), claim_of(ledger, "12", "de")
    together = ledger.series_of(one)
    assert together and other in [m.claim for m in together.members]
    review(ledger, one, "corrected", changes={"kind": "wounded"}, who="Ada")
    apart = ledger.series_of(one)
    assert apart and other not in [m.claim for m in apart.members]


def test_reviews_outlive_linking_again_and_come_out_the_same(ledger: Ledger) -> None:
    review(ledger, claim_of(ledger, "20"), "corrected", changes={"kind": "wounded", "low": "21", "high": "21"}, who="Ada")
    review(ledger, claim_of(ledger, "12", "de"), "rejected", who="Ada")
    now = state(ledger)
    pipeline.rebuild(ledger)
    assert state(ledger) == now


def test_every_field_of_every_claim_says_what_stands_in_it(ledger: Ledger) -> None:
    for found in list(ledger.claims()):
        for field, change in FIELDS.items():
            again = change(found.claim, value_of(found.claim, field))
            assert value_of(again, field) == value_of(found.claim, field)
