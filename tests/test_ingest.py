"""Files, folders, bytes and standard input: what is read, as what, and what is told of the rest."""

from __future__ import annotations

import codecs
import gzip
import io
import json
import sys
from pathlib import Path

import pytest

from sayso.ingest import ReadError, documents, read, report
from sayso.model import Document, Problem

HU = "Legalább 35 ember életét vesztette a földcsuszamlásban, hatvannál többen megsebesültek – közölte a minisztérium.\n"
PL = "Co najmniej 12 osób zginęło, a ponad czterdzieści zostało rannych w wypadku – podała w środę policja. Żałoba trwa.\n"
DE = "Mindestens zwölf Menschen sind bei einem Unglück ums Leben gekommen, teilte die Polizei am Mittwoch mit. Über 40 sind verletzt.\n"
EN = "At least twelve people were killed and more than forty were hurt when a train left the rails, police said on Wednesday.\n"
FR = "Au moins douze personnes ont été tuées et plus de quarante blessées dans l'accident, a annoncé la police mercredi.\n"


def all_of(*paths: str | Path, metadata: str | Path | None = None) -> tuple[list[Document], list[Problem]]:
    items = list(documents(paths, metadata))
    return [i for i in items if isinstance(i, Document)], [i for i in items if isinstance(i, Problem)]


def problem_of(source: str | Path | bytes) -> Problem:
    with pytest.raises(ReadError) as caught:
        read(source)
    problem = caught.value.problem
    assert problem.what and problem.where and problem.why
    return problem


@pytest.mark.parametrize(("text", "lang"), [(HU, "hu"), (PL, "pl"), (DE, "de"), (EN, "en"), (FR, "fr")])
def test_text_and_language(tmp_path: Path, text: str, lang: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    document = read(path)
    assert (document.text, document.lang, document.source) == (text, lang, str(path))
    assert read(str(path)) == document
    assert list(documents(str(path))) == list(documents([path])) == [document]


def test_language_of_next_to_nothing() -> None:
    assert read(b"12").lang is None
    assert read("„12”".encode()).lang is None
    assert read(b"12", lang="de-AT").lang == "de"


def test_what_is_given_goes_first() -> None:
    text = "date 2026-03-12 " + EN
    document = read(text.encode(), name="wire.txt", lang="EN", published="2026-02", publisher="AP", title="Train")
    assert (document.source, document.lang, document.published) == ("wire.txt", "en", "2026-02")
    assert (document.publisher, document.title) == ("AP", "Train")
    assert read(text.encode()).published == "2026-03-12"
    with pytest.raises(ReadError, match="no date"):
        read(text.encode(), published="soon")


def test_ids_are_of_the_content() -> None:
    one = read(EN.encode(), name="a")
    assert len(one.id) == 16 and int(one.id, 16) >= 0
    assert one == read(EN.encode(), name="a")
    others = [
        *(read(EN.encode(), name="b"), read(DE.encode(), name="a"), read(EN.encode(), name="a", lang="de")),
        *(read(EN.encode(), name="a", published="2026"), read(EN.encode(), name="a", publisher="AP")),
    ]
    assert len({one.id, *(other.id for other in others)}) == 6


@pytest.mark.parametrize(
    "text", ["one\r\ntwo 12\r\n", "  led by blanks", "e\u0301 \u00a0 \u200b 😀 شالوم", "tab\tand\x0cfeed", "a\rb", "\ufeff"]
)
def test_characters_stay(text: str) -> None:
    data = codecs.BOM_UTF8 + text.encode() if text == "\ufeff" else text.encode()
    assert read(data).text == text


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", [HU, PL, DE])
def test_marked_encodings(codec: str, text: str) -> None:
    assert read(text.encode(codec)).text == text


@pytest.mark.parametrize(
    ("codec", "text"), [("cp1250", HU), ("iso8859_2", HU), ("cp1250", PL), ("iso8859_2", PL), ("cp1252", DE), ("iso8859_15", DE)]
)
def test_encodings_before_utf8(codec: str, text: str) -> None:
    text = text.replace("–", "-") * 3
    assert read(text.encode(codec)).text == text


@pytest.mark.parametrize(
    ("data", "what", "why"),
    [
        (b"", "empty file", "no text"),
        (b" \n\t\n", "empty file", "no text"),
        (b"%PDF-1.7 ...", "not a text", "a PDF"),
        (b"PK\x03\x04\x14\x00", "not a text", "ZIP"),
        (b"\x89PNG\r\n\x1a\n\0\0", "not a text", "PNG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "not a text", "JPEG"),
        (b"{\\rtf1\\ansi hello}", "not a text", "RTF"),
        (b"some\0thing", "not a text", "binary"),
        (bytes(range(1, 9)) * 9, "not a text", "binary"),
        (HU.encode() + b"\xff\xfe", "mis-encoded", "line 2"),
        (HU.encode()[:-1] + "ő".encode()[:1], "mis-encoded", "UTF-8"),
        (b"ab\x81\x8d", "mis-encoded", "cannot be told"),
        (codecs.BOM_UTF16_LE + b"a\0b", "mis-encoded", "UTF-16"),
        (gzip.compress(EN.encode())[:-12], "truncated", "gzip"),
        (gzip.compress(EN.encode())[:20], "truncated", "gzip"),
        (gzip.compress(EN.encode())[:15] + b"\xff" * 60, "damaged", "gzip"),
        (gzip.compress(gzip.compress(EN.encode())), "not a text", "gzip"),
        (b"<?xml version='1.0'?><nitf/>", "neither feed nor page", "<nitf>"),
    ],
)
def test_bad_bytes(data: bytes, what: str, why: str) -> None:
    problem = problem_of(data)
    assert problem.what == what
    assert why in problem.why
    assert problem.where == "bytes"


def test_bad_files(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "none.txt").what == "no such file"
    assert problem_of("x" * 5000).where == "x" * 5000
    assert problem_of(tmp_path).what == "a folder"
    assert problem_of(tmp_path / "a\0b").what == "no such file"
    assert problem_of("ftp://example.org/a").what == "no web address"
    (tmp_path / "odd.bin").write_bytes(b"\x00\x01\x02garbage")
    assert problem_of(tmp_path / "odd.bin").what == "not a text"
    (tmp_path / "odd.report").write_text(EN)
    assert read(tmp_path / "odd.report").text == EN


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text(EN)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    assert problem_of(path).what == "no permission"


def test_large_files_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(100_000_000)  # a sparse file: nothing is written
        file.seek(0)
        file.write(EN.encode() * 100)
    assert problem_of(path).what == "too large"
    bomb = tmp_path / "bomb.txt.gz"
    with gzip.open(bomb, "wb", compresslevel=1) as packed:
        for _ in range(30):
            packed.write(b"a " * 500_000)
    assert problem_of(bomb).what == "too large"


def test_gzip_of_everything(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(EN.encode()))
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(json.dumps({"id": "x", "text": DE}).encode()))
    (tmp_path / "c").write_bytes(gzip.compress(b"id,text\ny,twelve were killed\n"))
    found, problems = all_of(tmp_path)
    assert [d.source for d in found] == [str(tmp_path / "a.txt.gz"), "x", "y"]
    assert not problems


def test_folder(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.txt", "sub/deep/d.md", "noending"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(EN + name)
    (tmp_path / ".hidden").write_text("12")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "script.py").write_text("x = 12")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    (tmp_path / "sub" / "round").symlink_to(tmp_path)
    (tmp_path / "lost.txt").symlink_to(tmp_path / "gone")
    found, problems = all_of(tmp_path)
    names = [str(Path(d.source).relative_to(tmp_path)) for d in found]
    assert names == ["a.txt", "b.txt", "noending", "sub/c.txt", "sub/deep/d.md"]
    assert [(p.what, Path(p.where).name) for p in problems] == [
        *(("empty file", "empty.txt"), ("no such file", "lost.txt"), ("files passed over", tmp_path.name)),
    ]
    assert "1 .jpg, 1 .py" in problems[-1].why


def test_folder_is_named_as_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("reports").mkdir()
    assert [p.what for p in all_of("reports")[1]] == ["no reports"]
    Path("reports/a.txt").write_text(EN)
    for given in ("reports", "reports/", "./reports"):
        assert [d.source for d in all_of(given)[0]] == ["reports/a.txt"]
    assert all_of("./reports/a.txt")[0][0].source == "./reports/a.txt"
    assert all_of(".")[0][0].source == "reports/a.txt"


def test_order_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(EN)
    (tmp_path / "b.txt").write_text(DE)
    items = list(documents([tmp_path / "b.txt", tmp_path / "none", str(tmp_path / "a.txt")]))
    assert [i.lang if isinstance(i, Document) else i.what for i in items] == ["de", "no such file", "en"]


def test_odd_file_names(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("file names are Unicode here")
    (tmp_path / "a\udcff.txt").write_text(EN)
    (tmp_path / "b\udcff.txt").write_text("")
    found, problems = all_of(tmp_path)
    assert Path(found[0].source).name == "a\ufffd.txt"
    assert Path(problems[0].where).name == "b\ufffd.txt"


class Stdin:
    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


@pytest.mark.parametrize(
    ("data", "sources"),
    [
        (EN.encode(), ["-"]),
        (b'\n {"id": "a", "text": "12 dead"}\n{"url": "https://example.org/b", "id": "b", "text": "13"}', ["a", "https://example.org/b"]),
        (b'{"text": "12 dead"}', ["-:1"]),
        (gzip.compress(b'{"id": "a", "text": "12 dead"}'), ["a"]),
    ],
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, data: bytes, sources: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(data))
    found, problems = all_of("-")
    assert [d.source for d in found] == sources
    assert not problems


def test_broken_lines_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Stdin(b"{broken\n"))
    _, problems = all_of("-")
    assert [(p.what, p.where) for p in problems] == [("broken line", "-:1")]
    monkeypatch.setattr(sys, "stdin", Stdin(b""))
    assert all_of("-")[1][0].what == "empty file"


def test_one_report_is_wanted(tmp_path: Path) -> None:
    one = json.dumps({"id": "a", "text": EN, "published": "2026-03-12T10:00:00Z", "publisher": "AP", "title": "Train"})
    document = read(one.encode())
    assert (document.source, document.published, document.publisher, document.title) == ("a", "2026-03-12", "AP", "Train")
    assert problem_of(f"{one}\n{one}".encode()).what == "several reports"
    assert problem_of(b'{"id": 1}').what == "no report"


def test_limit_is_what_the_message_says() -> None:
    assert report.LIMIT == 20_000_000
