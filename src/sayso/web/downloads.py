"""Every list in a file: CSV, JSON, JSON lines or Parquet, with the filters of the page it was taken from."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from io import BytesIO, StringIO
from typing import Annotated, Any, BinaryIO, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response, StreamingResponse

from sayso import wording
from sayso.export import FORMATS, SERIES_FORMATS, claim_json, series_json
from sayso.ledger import Ledger, SeriesFilter, overview
from sayso.web.chosen import ClaimQuery, SeriesQuery
from sayso.web.frame import Frame, site_of

downloads = APIRouter(include_in_schema=False)

Form = Literal["csv", "json", "jsonl", "parquet"]
MOST = 100_000  # rows of a table that is not streamed
MEDIA = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "jsonl": "application/x-ndjson",
    "parquet": "application/vnd.apache.parquet",
}


def attached(data: Iterator[bytes] | bytes, name: str, form: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}.{form}"'}
    if isinstance(data, bytes):
        return Response(data, media_type=MEDIA[form], headers=headers)
    return StreamingResponse(data, media_type=MEDIA[form], headers=headers)


def written(write: Callable[[BinaryIO], None]) -> bytes:
    out = BytesIO()
    write(out)
    return out.getvalue()


def listed(items: Iterator[object]) -> Iterator[bytes]:
    """One JSON array, an item a line."""
    yield b"["
    for n, item in enumerate(items):
        yield (b",\n" if n else b"\n") + json.dumps(item, ensure_ascii=False).encode()
    yield b"\n]\n"


@downloads.get("/claims.{form}")
def claims(request: Request, form: Form, query: Annotated[ClaimQuery, Query()]) -> Response:
    ledger = site_of(request).ledger.reader()
    found = ledger.claims(query.wanted(None))
    if form == "json":
        return attached(listed(claim_json(*one) for one in found), "claims", form)
    return attached(written(lambda out: FORMATS[form](found, out)), "claims", form)


@downloads.get("/series.{form}")
def series(request: Request, form: Form, query: Annotated[SeriesQuery, Query()]) -> Response:
    found = site_of(request).reader().series(query.wanted(None))
    if form == "json":
        return attached(listed(series_json(one) for one in found), "series", form)
    return attached(written(lambda out: SERIES_FORMATS[form](found, out)), "series", form)


@downloads.get("/series/{id}.{form}")
def one_series(request: Request, id: str, form: Form) -> Response:
    """The claims of one series."""
    ledger = site_of(request).reader()
    found = of_series(ledger, id)
    name = f"series-{id[:8]}"
    if form == "json":
        return attached(listed(claim_json(*one) for one in found), name, form)
    return attached(written(lambda out: FORMATS[form](iter(found), out)), name, form)


def of_series(ledger: Ledger, id: str) -> list[tuple]:  # type: ignore[type-arg]
    return [pair for _, pair in sorted(ledger.grounded(id).known.items())]


@downloads.get("/sources.{form}")
def sources(request: Request, form: Form) -> Response:
    """Who says and passes on how many figures."""
    voices = site_of(request).reader().voices()
    rows = [
        {"source": v.label or "(own voice)", "said": v.said, "passed_on": v.passed, "reports": v.reports, "languages": " ".join(v.langs)}
        for v in voices
    ]
    return table(rows, "sources", form)


@downloads.get("/reports.{form}")
def reports(request: Request, form: Form, q: str = "", lang: str = "") -> Response:
    """Reports without their texts."""
    found = overview.reports(site_of(request).reader(), name=q or None, lang=lang or None, limit=MOST)
    return table([one._asdict() for one in found], "reports", form)


@downloads.get("/stories.{form}")
def stories(request: Request, form: Form, q: str = "", sort: str = "date") -> Response:
    """Stories, each with its largest series."""
    order = sort if sort in ("date", "size", "disagreement") else "date"
    found = overview.stories(site_of(request).reader(), order=order, name=q or None, limit=MOST)
    rows = [
        {**one._asdict(), "top": one.top.id, "label": wording.label(one.top, Frame.of(request).lang), "langs": " ".join(one.langs)}
        for one in found
    ]
    return table(rows, "stories", form)


@downloads.get("/findings.{form}")
def findings(request: Request, form: Form, kind: str = "", q: str = "") -> Response:
    """What the claims of series show together: a row a finding."""
    found = site_of(request).reader().series(SeriesFilter(name=q or None, least=2, order="disagreement", limit=MOST))
    rows = [
        {
            "series": one.id,
            "label": wording.label(one, Frame.of(request).lang),
            "kind": finding.kind,
            "strength": finding.strength,
            "why": finding.why,
            "claims": " ".join(finding.claims),
        }
        for one in found
        for finding in one.findings
        if kind in ("", finding.kind)
    ]
    return table(rows, "findings", form)


def table(rows: list[dict[str, Any]], name: str, form: Form) -> Response:
    """Flat rows in any of the forms."""
    if form == "json":
        return attached(listed(iter(rows)), name, form)
    if form == "jsonl":
        return attached((json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows), name, form)
    if form == "parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        return attached(written(lambda out: pq.write_table(pa.Table.from_pylist(rows), out)), name, form)
    out = StringIO()
    sheet = csv.DictWriter(out, list(rows[0]) if rows else [])
    sheet.writeheader()
    sheet.writerows(rows)
    return attached(out.getvalue().encode(), name, form)
