"""Every list in a file: CSV, JSON, JSON lines or Parquet, with the filters of the page it was taken from."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Annotated, BinaryIO, Literal

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response, StreamingResponse

from sayso.export import FORMATS, SERIES_FORMATS, claim_json, series_json
from sayso.ledger import Ledger
from sayso.web.chosen import ClaimQuery, SeriesQuery
from sayso.web.frame import site_of

downloads = APIRouter(include_in_schema=False)

Form = Literal["csv", "json", "jsonl", "parquet"]
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
    return list(ledger.claims_by_id(m.claim for m in ledger.one_series(id).members))


@downloads.get("/sources.{form}")
def sources(request: Request, form: Literal["csv", "json"]) -> Response:
    """Who says and passes on how many figures."""
    import csv
    from io import StringIO

    voices = site_of(request).reader().voices()
    columns = ("source", "said", "passed_on", "reports", "languages")
    rows = [(v.label or "(own voice)", v.said, v.passed, v.reports, " ".join(v.langs)) for v in voices]
    if form == "json":
        return attached(listed(dict(zip(columns, row, strict=True)) for row in rows), "sources", form)
    out = StringIO()
    table = csv.writer(out)
    table.writerow(columns)
    table.writerows(rows)
    return attached(out.getvalue().encode(), "sources", form)
