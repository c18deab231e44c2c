"""What a reader does: judges claims, joins and parts, takes back, adds reports. Every action ends on the page it came from."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Form, Request, UploadFile
from fastapi.responses import JSONResponse, RedirectResponse, Response

from sayso import pipeline
from sayso.model import Problem
from sayso.pipeline import FIELDS, ReviewError, value_of
from sayso.web.frame import Frame, site_of
from sayso.web.jobs import METADATA, Jobs, inbox

actions = APIRouter(include_in_schema=False)

MANY = 1000  # files of one upload
LARGE = 64 * 2**20  # bytes of one file
TABLES = (".jsonl", ".json", ".csv", ".xml", ".rss", ".atom", ".warc", ".gz")  # files that hold several reports, each with its own name
COLUMNS = ("file", "published", "publisher", "lang", "title", "url")

Text = Annotated[str, Form()]


def back(request: Request, to: str) -> Response:
    """To a page of this site, never to another."""
    parts = urlsplit(to)
    inside = to.startswith("/") and not to.startswith("//") and not parts.netloc and "\\" not in to
    return RedirectResponse(to if inside else "/", 303)


@actions.post("/claims/{id}/review")
async def review_claim(request: Request, id: str) -> Response:
    """The form beside a claim: a verdict, the fields as they shall be, a note."""
    form = {name: value for name, value in (await request.form()).items() if isinstance(value, str)}
    return await in_thread(judged, request, id, form)


async def in_thread(work: object, *args: object) -> Response:
    from starlette.concurrency import run_in_threadpool

    assert callable(work)
    response = await run_in_threadpool(work, *args)
    assert isinstance(response, Response)
    return response


def judged(request: Request, id: str, form: dict[str, str]) -> Response:
    frame = Frame.of(request)
    verdict, who, why = form.get("verdict", ""), form.get("who") or frame.who, form.get("why", "").strip()
    with site_of(request).writing() as ledger:
        claim = ledger.claim(id).claim
        changes = {f: form[f] for f in FIELDS if f in form and form[f].strip() != value_of(claim, f)} if verdict == "corrected" else None
        if verdict == "corrected" and not changes:
            raise ReviewError(Problem("nothing to correct", claim.id, "every field is as it was", "Change a field, or accept the claim"))
        said = pipeline.review(ledger, claim.id, verdict, changes=changes, who=who, why=why)
    response = back(request, form.get("next", f"/claims/{id}"))
    if "application/json" in request.headers.get("accept", ""):
        response = JSONResponse({"reviews": [one.id for one in said], "verdict": verdict})
    response.set_cookie("who", who, max_age=31_536_000, samesite="lax", httponly=True)
    return response


@actions.post("/reviews/{id}/undo")
def undo_review(request: Request, id: str, next: Text = "/review") -> Response:
    with site_of(request).writing() as ledger:
        pipeline.unreview(ledger, id, who=Frame.of(request).who)
    return back(request, next)


@actions.post("/decisions")
def decide(request: Request, left: Text, right: Text, same: Text, why: Text = "", next: Text = "/") -> Response:
    """Two claims, series or sources are the same, or are not."""
    with site_of(request).writing() as ledger:
        pipeline.decide(ledger, left.strip(), right.strip(), same == "yes", who=Frame.of(request).who, why=why)
    return back(request, next)


@actions.post("/decisions/{id}/undo")
def undo_decision(request: Request, id: str, next: Text = "/") -> Response:
    with site_of(request).writing() as ledger:
        pipeline.undo(ledger, id, who=Frame.of(request).who)
    return back(request, next)


@actions.post("/add")
def add(
    request: Request,
    files: Annotated[list[UploadFile] | None, Form()] = None,
    address: Text = "",
    pasted: Text = "",
    published: Text = "",
    publisher: Text = "",
    lang: Text = "",
    title: Text = "",
) -> Response:
    """Files, an address, or a pasted text, read in the background; the page tells how far it is."""
    known = {"published": published.strip(), "publisher": publisher.strip(), "lang": lang.strip(), "title": title.strip()}
    jobs = request.app.state.jobs
    assert isinstance(jobs, Jobs)
    uploaded = [file for file in files or () if file.filename]
    if address.strip():
        if not re.match(r"https?://", address.strip(), re.IGNORECASE):
            raise ReviewError(Problem("no web address", address, "it does not begin with http:// or https://", "Copy the whole address"))
        jobs.add(address.strip(), [address.strip()])
    elif pasted.strip() or uploaded:
        folder = inbox()
        texts = folder / "reports"
        texts.mkdir()
        tables = [file for file in uploaded if plain(file.filename or "").lower() == METADATA]
        told = {row.get("file", ""): row for table in tables for row in csv.DictReader(io.StringIO(table.file.read().decode("utf-8-sig")))}
        rows = [stored(texts, file, known, told) for file in uploaded[:MANY] if file not in tables]
        if pasted.strip():
            file = f"{plain(title) or 'pasted'}.txt"
            (texts / file).write_text(pasted, encoding="utf-8")
            rows.append({"file": file, **known, "url": file})
        with (folder / METADATA).open("w", encoding="utf-8", newline="") as out:
            table = csv.DictWriter(out, COLUMNS, restval="")
            table.writeheader()
            table.writerows(row for row in rows if row)
        jobs.add(named([file.filename or "" for file in uploaded]) or "a pasted text", [str(texts)], folder)
    else:
        raise ReviewError(Problem("nothing to add", "the form", "no file, address or text was given", "Choose files, or paste a text"))
    return back(request, "/add")


def stored(folder: Path, file: UploadFile, known: dict[str, str], told: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """An uploaded file in the folder, and what is known of it from the form, or better from a table that came with it.

    A file of many reports keeps their own names.
    """
    name = plain(PurePath((file.filename or "").replace("\\", "/")).name) or "report"
    path = folder / name
    for n in range(2, MANY + 2):
        if not path.exists():
            break
        path = folder / f"{n}-{name}"
    data = file.file.read(LARGE + 1)
    if len(data) > LARGE:
        raise ReviewError(Problem("file too large", name, f"it has over {LARGE // 2**20} MB", "Add it with: sayso add FILE"))
    path.write_bytes(data)
    row = {"file": path.name, **known, "url": "" if path.suffix.lower() in TABLES else name}
    return row | {column: value for column, value in told.get(name, {}).items() if column in COLUMNS and column != "file" and value}


def plain(name: str) -> str:
    """A file name without anything that leads elsewhere."""
    return re.sub(r"[^\w.() -]", "-", name).lstrip(".- ").strip()[:120]


def named(names: list[str]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


@actions.post("/jobs/{id}/stop")
def stop(request: Request, id: str) -> Response:
    if job := request.app.state.jobs.all.get(id):
        job.stop.set()
    return back(request, "/add")


@actions.post("/jobs/{id}/resume")
def resume(request: Request, id: str) -> Response:
    if id in request.app.state.jobs.all:
        request.app.state.jobs.resume(id)
    return back(request, "/add")
