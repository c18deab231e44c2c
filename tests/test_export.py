"""What leaves the program has the shape of the contract, and loses nothing."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pyarrow.parquet
import pytest
from samples import AGENCY, POLICE, claim, document

import sayso.export
from sayso.export import FORMATS, claim_json, formats
from sayso.export.contract import number
from sayso.model import Attribution, Claim, Counted, Document, Mention, Quantity, Span, Step

SCHEMA = Path(sayso.export.__file__).parent / "claim.schema.json"
CONTRACT = Path(__file__).resolve().parents[2] / "shared" / "contract" / "claim.schema.json"

FULL = document("full", title='Title; with "quotes", and\nlines', publisher="The Example", lang="hu")
BARE = document("bare", "12 dead. 2.5 million", published=None, lang=None)
CLAIMS = [
    (FULL, claim("c1", FULL)),
    (
        BARE,
        claim(
            "c2",
            BARE,
            quantity=Quantity(Span(9, 20, "2.5 million"), Decimal("2.50"), Decimal("2.50"), "exactly", "USD", "month"),
            counted=Counted("sum", "payment"),
            place=None,
            time=None,
            attribution=Attribution(),
        ),
    ),
    (
        FULL,
        claim(
            "c3",
            FULL,
            attribution=Attribution((Step(POLICE), Step(AGENCY), Step(Mention("Le Monde", "«Le Monde»"))), "denied"),
        ),
    ),
]


def written(form: str, claims: list[tuple[Document, Claim]]) -> bytes:
    out = io.BytesIO()
    FORMATS[form](claims, out)
    return out.getvalue()


@pytest.mark.parametrize("pair", CLAIMS, ids=lambda pair: pair[1].id)
def test_the_shape_is_that_of_the_contract(pair: tuple[Document, Claim]) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(claim_json(*pair))


@pytest.mark.skipif(not CONTRACT.exists(), reason="the shared contract is not here")
def test_the_schema_is_that_of_the_contract() -> None:
    assert SCHEMA.read_bytes() == CONTRACT.read_bytes()


def test_every_word_of_a_claim_is_in_it() -> None:
    assert claim_json(*CLAIMS[0]) == {
        "id": "c1",
        "doc": {
            "id": "full",
            "source": "full.txt",
            "lang": "hu",
            "published": "2025-03-04",
            "publisher": "The Example",
            "title": FULL.title,
        },
        "evidence": {"start": 0, "end": 44, "text": FULL.text},
        "quantity": {
            "start": 9,
            "end": 11,
            "text": "12",
            "low": 12,
            "high": None,
            "comparator": "at_least",
            "unit": "person",
            "per": None,
        },
        "counted": {
            "text": "people",
            "kind": "killed",
            "actor": {"id": "KP", "label": "North Korea", "text": "észak-koreai", "aliases": ["DPRK"]},
        },
        "status": "lost",
        "place": {"id": "Q580", "label": "Łódź", "text": "Łodzi", "aliases": []},
        "time": {"edtf": "2025-03", "start": "2025-03-01", "end": "2025-03-31", "text": "in March"},
        "attribution": {
            "origin": {"id": None, "label": "Police", "text": "police", "aliases": ["the force"], "start": 32, "end": 38},
            "via": [{"id": "Q1", "label": "Agence Exemple", "text": "Agence Exemple", "aliases": []}],
            "cue": {"start": 39, "end": 43, "text": "said"},
            "modality": "asserted",
        },
    }


NUMBERS = [
    ("12", 12),
    ("12.0", 12),
    ("2.5E+6", 2500000),
    ("33.33", 33.33),
    ("-4", -4),
    ("1E+30", 10**30),
    ("0.0", 0),
]


@pytest.mark.parametrize(("figure", "expected"), NUMBERS)
def test_whole_figures_are_integers(figure: str, expected: float) -> None:
    read = number(Decimal(figure))
    assert read == expected and type(read) is type(expected)


def test_jsonl_is_one_claim_a_line() -> None:
    assert [json.loads(line) for line in written("jsonl", CLAIMS).splitlines()] == [claim_json(*pair) for pair in CLAIMS]


def test_csv_is_one_row_a_claim() -> None:
    rows = list(csv.DictReader(io.StringIO(written("csv", CLAIMS).decode(), newline="")))
    assert [row["id"] for row in rows] == ["c1", "c2", "c3"]
    full, bare, chained = rows
    assert (full["low"], full["high"], full["actor_id"], full["title"]) == ("12", "", "KP", FULL.title)
    assert (bare["low"], bare["per"], bare["origin"], bare["time"]) == ("2.5", "month", "", "")
    assert (chained["origin"], chained["via"], chained["modality"]) == ("Police", "Agence Exemple; Le Monde", "denied")


def test_parquet_is_the_contract_in_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "ROWS", 2)
    table = pyarrow.parquet.read_table(io.BytesIO(written("parquet", CLAIMS)))
    assert [without_nulls(row) for row in table.to_pylist()] == [without_nulls(claim_json(*pair)) for pair in CLAIMS]


@pytest.mark.parametrize("form", FORMATS)
def test_no_claims_is_a_file_too(form: str) -> None:
    content = written(form, [])
    if form == "parquet":
        assert pyarrow.parquet.read_table(io.BytesIO(content)).num_rows == 0
    else:
        assert content.decode().count("\n") == (form == "csv")


def without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_nulls(part) for key, part in value.items() if part is not None}
    return [without_nulls(part) for part in value] if isinstance(value, list) else value
