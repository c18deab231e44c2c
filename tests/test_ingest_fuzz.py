"""Whatever the bytes: a document or a problem, never a crash; and a text's characters stay what they are."""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from test_ingest_pages import ARCHIVE, ATOM, RSS, html

from sayso.ingest import ReadError, documents, read
from sayso.ingest.published import given as given_date
from sayso.ingest.published import heading, told
from sayso.model import Document, Problem

LINES = "".join(json.dumps({"id": str(n), "text": "At least 12 died.", "published": "2026-02-03"}) + "\n" for n in range(3))
TABLE = 'id,text,published\n1,"At least 12 died, they say.",2026-02-03\n2,"He said ""12""",\n'
SAMPLES = [
    *(html().encode(), RSS.encode(), ATOM.encode(), LINES.encode(), TABLE.encode(), b"".join(ARCHIVE), "Legalább 12 halott.\n".encode()),
    *(gzip.compress(LINES.encode()), gzip.compress(ARCHIVE[0]), html().encode("utf-16"), TABLE.encode("utf-16"), TABLE.encode("cp1250")),
    *(b"<?xml version='1.0'?>\n", b"[1, {}]", b"\xff\xfe", b"\x1f\x8b\x08", b"WARC/1.1\r\nWARC-Type: response\r\n\r\n"),
]
SUFFIXES = ["", ".txt", ".html", ".jsonl", ".json", ".csv", ".tsv", ".xml", ".rss", ".warc", ".txt.gz", ".bin"]
some = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A good input with a piece taken out, put in or written over."""
    data = draw(st.sampled_from(SAMPLES))
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(data)))
        stop = draw(st.integers(start, min(len(data), start + 60)))
        data = data[:start] + draw(st.binary(max_size=20)) + data[stop:]
    return data[: draw(st.integers(0, len(data)))] if draw(st.booleans()) else data


def check(item: Document | Problem) -> None:
    if isinstance(item, Problem):
        assert item.what and item.where and item.why
        json.dumps([item.what, item.where, item.why, item.hint]).encode()
        return
    assert re.fullmatch(r"[0-9a-f]{16}", item.id)
    assert item.text.strip()
    assert item.published is None or re.fullmatch(r"\d{4}(-\d\d){0,2}", item.published)
    for part in (item.source, item.text, item.publisher or "", item.title or ""):
        assert "\0" not in part
        part.encode()


@some
@given(data=st.one_of(st.binary(max_size=300), mutated()), suffix=st.sampled_from(SUFFIXES))
@example(data=b"<!", suffix="")
@example(data=b"<?xml", suffix=".xml")
@example(data=b"<html><body><p>\xff\xff</p>", suffix=".html")
def test_any_bytes(data: bytes, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"any{suffix}"
    path.write_bytes(data)
    items = list(documents([path]))
    assert items or not data.strip()
    for item in items:
        check(item)
    try:
        check(read(data, name=path.name))
    except ReadError as error:
        check(error.problem)


@some
@given(data=st.one_of(st.binary(max_size=300), mutated()))
def test_any_metadata(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir(exist_ok=True)
    (tmp_path / "reports" / "a.txt").write_text("At least 12 died.")
    (tmp_path / "meta.csv").write_bytes(data)
    for item in documents([tmp_path / "reports"], tmp_path / "meta.csv"):
        check(item)


@some
@given(text=st.text(max_size=300))
@example("\ufeff\ufeffa")
@example("one\r\ntwo\rthree\n\n")
@example("<3 hearts for 12")
@example("{12}")
@example("a\x85b\u2028c")
def test_text_is_unchanged(text: str) -> None:
    data = text.encode()
    try:
        document = read(data)
    except ReadError as error:
        check(error.problem)
        assert not text[:1].isalpha() or any(c < " " for c in text)
        return
    assert document.text == text.removeprefix("\ufeff")


@some
@given(text=st.text(alphabet=st.sampled_from("0123456789./-: ,()\nTaőMay2026"), max_size=120))
def test_any_dates(text: str) -> None:
    for found in (heading(text, "en", None), told(text, "de", None), given_date(text)):
        assert found is None or re.fullmatch(r"\d{4}(-\d\d){0,2}", found)


@pytest.mark.skipif(sys.platform == "win32", reason="no such file names there")
@some
@given(name=st.text(max_size=300))
def test_any_name(name: str) -> None:
    if name not in ("-", "") and "://" not in name and not os.path.lexists(name):
        for item in documents([name]):
            check(item)
