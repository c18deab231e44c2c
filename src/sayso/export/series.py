"""Series for other programs: JSONL in the shape of ``series.schema.json`` beside this file, CSV a row a member, Parquet nested."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable
from typing import Any, BinaryIO

from sayso.model import Entity, Series

FLAT = ("series", "label", "kind", "unit", "nature", "actor", "place", "independent", "contradicted", "claim", "source", "start", "end")


def series_json(series: Series) -> dict[str, Any]:
    """One series as the contract describes it; ``reports`` and each member's ``nature`` are ours."""
    return {
        "id": series.id,
        "label": series.label,
        "kind": series.kind,
        "unit": series.unit,
        "nature": series.nature,
        "actor": named(series.actor),
        "place": named(series.place),
        "members": [{"claim": m.claim, "source": m.source, "start": m.start, "end": m.end, "nature": m.nature} for m in series.members],
        "origins": [
            {
                "id": o.entity.id,
                "label": o.entity.label,
                "aliases": list(o.entity.names),
                "claims": list(o.claims),
                "independent": o.independent,
            }
            for o in series.origins
        ],
        "independent": series.independent,
        "contradicted": series.contradicted,
        "findings": [{"kind": f.kind, "claims": list(f.claims), "why": f.why, "strength": f.strength} for f in series.findings],
    }


def named(entity: Entity | None) -> dict[str, Any] | None:
    return {"id": entity.id, "label": entity.label, "aliases": list(entity.names)} if entity else None


def series_jsonl(found: Iterable[Series], out: BinaryIO) -> None:
    for series in found:
        out.write((json.dumps(series_json(series), ensure_ascii=False) + "\n").encode())


def series_table(found: Iterable[Series], out: BinaryIO) -> None:
    """CSV with one row a member."""
    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    try:
        rows = csv.writer(text)
        rows.writerow(FLAT)
        for s in found:
            head = (s.id, s.label, s.kind, s.unit, s.nature, s.actor and s.actor.label, s.place and s.place.label)
            rows.writerows([*head, s.independent, s.contradicted, m.claim, m.source, m.start, m.end] for m in s.members)
    finally:
        text.detach()


def series_parquet(found: Iterable[Series], out: BinaryIO) -> None:
    """The shape of the contract as nested columns."""
    import pyarrow as pa
    from pyarrow.parquet import write_table

    write_table(pa.Table.from_pylist([series_json(s) for s in found], schema()), out, compression="zstd")


def schema() -> Any:
    import pyarrow as pa

    word, count, real, truth = pa.string(), pa.int64(), pa.float64(), pa.bool_()

    def struct(**parts: Any) -> Any:
        return pa.struct(list(parts.items()))

    words = pa.list_(word)
    name = struct(id=word, label=word, aliases=words)
    return pa.schema(
        {
            **dict.fromkeys(("id", "label", "kind", "unit", "nature"), word),
            "actor": name,
            "place": name,
            "members": pa.list_(struct(claim=word, source=word, start=count, end=count, nature=word)),
            "origins": pa.list_(struct(id=word, label=word, aliases=words, claims=words, independent=truth)),
            "independent": count,
            "contradicted": truth,
            "findings": pa.list_(struct(kind=word, claims=words, why=word, strength=real)),
        }.items()
    )


SERIES_FORMATS: dict[str, Callable[[Iterable[Series], BinaryIO], None]] = {
    "jsonl": series_jsonl,
    "csv": series_table,
    "parquet": series_parquet,
}
