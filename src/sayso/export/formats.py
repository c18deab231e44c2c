"""Claims written out: a line of JSON each, a flat table, or Parquet in the shape of the contract."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, BinaryIO

from sayso.export.contract import claim_json
from sayso.model import Claim, Document

Claims = Iterable[tuple[Document, Claim]]
ROWS = 5000  # a row group of Parquet

FLAT = {
    "id": ("id",),
    "document": ("doc", "id"),
    "source": ("doc", "source"),
    "lang": ("doc", "lang"),
    "published": ("doc", "published"),
    "publisher": ("doc", "publisher"),
    "title": ("doc", "title"),
    "figure": ("quantity", "text"),
    "low": ("quantity", "low"),
    "high": ("quantity", "high"),
    "comparator": ("quantity", "comparator"),
    "unit": ("quantity", "unit"),
    "per": ("quantity", "per"),
    "counted": ("counted", "text"),
    "kind": ("counted", "kind"),
    "actor": ("counted", "actor", "label"),
    "actor_id": ("counted", "actor", "id"),
    "status": ("status",),
    "place": ("place", "label"),
    "place_id": ("place", "id"),
    "time": ("time", "edtf"),
    "time_start": ("time", "start"),
    "time_end": ("time", "end"),
    "time_text": ("time", "text"),
    "origin": ("attribution", "origin", "label"),
    "origin_id": ("attribution", "origin", "id"),
    "via": ("attribution", "via"),
    "cue": ("attribution", "cue", "text"),
    "modality": ("attribution", "modality"),
    "start": ("quantity", "start"),
    "end": ("quantity", "end"),
    "evidence": ("evidence", "text"),
    "evidence_start": ("evidence", "start"),
    "evidence_end": ("evidence", "end"),
}


def line(document: Document, claim: Claim) -> bytes:
    """One claim as a line of JSON, in UTF-8."""
    return (json.dumps(claim_json(document, claim), ensure_ascii=False) + "\n").encode()


def jsonl(claims: Claims, out: BinaryIO) -> None:
    for document, claim in claims:
        out.write(line(document, claim))


def table(claims: Claims, out: BinaryIO) -> None:
    """CSV with one row a claim; those who passed it on are joined by '; ', nearest the origin first."""
    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    try:
        rows = csv.writer(text)
        rows.writerow(FLAT)
        for document, claim in claims:
            shaped = claim_json(document, claim)
            rows.writerow([cell(shaped, path) for path in FLAT.values()])
    finally:
        text.detach()


def cell(shaped: dict[str, Any], path: tuple[str, ...]) -> Any:
    value: Any = shaped
    for part in path:
        value = None if value is None else value[part]
    return "; ".join(name["label"] for name in value) if isinstance(value, list) else value


def parquet(claims: Claims, out: BinaryIO) -> None:
    """The shape of the contract as nested columns; figures are doubles there."""
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    schema = nested()
    with ParquetWriter(out, schema, compression="zstd") as writer:
        for rows in pages(claim_json(document, claim) for document, claim in claims):
            for row in rows:
                row["quantity"] |= {side: as_float(row["quantity"][side]) for side in ("low", "high")}
            writer.write_table(pa.Table.from_pylist(rows, schema))


def as_float(figure: int | float | None) -> float | None:
    return None if figure is None else float(figure)


def pages(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    left = iter(rows)
    while page := list(islice(left, ROWS)):
        yield page


def nested() -> Any:
    """The contract as a schema of Arrow."""
    import pyarrow as pa

    word, count, real = pa.string(), pa.int64(), pa.float64()

    def struct(**parts: Any) -> Any:
        return pa.struct(list(parts.items()))

    place = {"start": count, "end": count}
    text = {**place, "text": word}
    name = struct(id=word, label=word, text=word, aliases=pa.list_(word), **place)
    doc = ("id", "source", "lang", "published", "publisher", "title")
    return pa.schema(
        {
            "id": word,
            "doc": struct(**dict.fromkeys(doc, word)),
            "evidence": struct(**text),
            "quantity": struct(**text, low=real, high=real, comparator=word, unit=word, per=word),
            "counted": struct(text=word, kind=word, actor=name),
            "status": word,
            "place": name,
            "time": struct(edtf=word, start=word, end=word, text=word),
            "attribution": struct(origin=name, via=pa.list_(name), cue=struct(**text), modality=word),
        }.items()
    )


FORMATS: dict[str, Callable[[Claims, BinaryIO], None]] = {"jsonl": jsonl, "csv": table, "parquet": parquet}
