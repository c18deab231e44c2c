"""JSONL, JSON, CSV and metadata."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from sayso.ingest import documents, tables
from sayso.model import Document, Problem

TEXT = "At least twelve people were killed and forty were hurt, police said on Wednesday.\r\nThe search goes on."


def all_of(path: Path, metadata: Path | None = None) -> tuple[list[Document], list[Problem]]:
    items = list(documents([path], metadata))
    return [i for i in items if isinstance(i, Document)], [i for i in items if isinstance(i, Problem)]


def told(problems: list[Problem], folder: Path) -> list[tuple[str, str]]:
    return [(p.what, p.where.removeprefix(f"{folder}/")) for p in problems]


def lines(*items: object) -> str:
    return "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items)


def test_jsonl(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    full = {"id": "1", "text": TEXT, "lang": "en-GB", "published": "2026-02", "publisher": "AP", "url": "https://a.org/1", "title": "T"}
    path.write_text(lines(full, {"id": 2, "text": TEXT, "lang": None, "published": 2026}, {"text": TEXT}), encoding="utf-8")
    found, problems = all_of(path)
    assert not problems
    assert [(d.source, d.lang, d.published, d.publisher, d.title) for d in found] == [
        *(("https://a.org/1", "en", "2026-02", "AP", "T"), ("2", "en", "2026", None, None), (f"{path}:3", "en", None, None, None)),
    ]
    assert {d.text for d in found} == {TEXT}


def test_broken_lines(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    good = lines({"id": "a", "text": TEXT}).encode()
    bad = [
        *(b"{}\n", b"[1]\n", b'{"text": 5}\n', b'{"text": "a \xff b"}\n', b'{"id": "e", "text": "  "}\n'),
        *(b'{"id": "h", "text": "\\ud800"}\n', b'{"id": "d", "text": "Twelve people were killed", "published": "soon"}\n'),
        *(b"not json\n", b"[" * 100_000 + b"\n", b'{"text": "cut o'),
    ]
    path.write_bytes(good + b"\n" + b"".join(bad))
    found, problems = all_of(path)
    assert [(d.source, d.published) for d in found] == [("a", None), ("d", None)]
    assert told(problems, tmp_path) == [
        *(("no report", "r.jsonl:3"), ("no report", "r.jsonl:4"), ("no report", "r.jsonl:5"), ("mis-encoded", "r.jsonl:6")),
        *(("empty", "e"), ("not a text", "h"), ("no date", "d")),
        *(("broken line", "r.jsonl:10"), ("broken line", "r.jsonl:11"), ("broken line", "r.jsonl:12")),
    ]


def test_lines_that_are_no_reports_are_one_problem(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text(lines(*({"group": n} for n in range(50))))
    assert told(all_of(path)[1], tmp_path) == [("no report", "r.jsonl:1")]


def test_line_beyond_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "LIMIT", 1000)
    path = tmp_path / "r.jsonl"
    path.write_text(lines({"id": "a", "text": TEXT}, {"id": "b", "text": TEXT * 50}))
    found, problems = all_of(path)
    assert [d.source for d in found] == ["a"]
    assert told(problems, tmp_path) == [("too large", "r.jsonl:2")]


def test_truncated_archive_of_lines(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl.gz"
    path.write_bytes(gzip.compress(lines(*({"id": str(n), "text": f"{n} {TEXT}"} for n in range(3000))).encode())[:-50])
    found, problems = all_of(path)
    assert 1000 < len(found) < 3000
    assert told(problems, tmp_path) == [("truncated", "r.jsonl.gz")]


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_encodings_of_tables(tmp_path: Path, codec: str) -> None:
    text = "Legalább tizenkét ember meghalt és negyvenen megsérültek, közölte a rendőrség."
    (tmp_path / "r.jsonl").write_text(lines({"id": "a", "text": text}), encoding=codec)
    (tmp_path / "s.csv").write_text(f"id;text\nb;{text}\n", encoding=codec)
    found, problems = all_of(tmp_path)
    assert [(d.source, d.text, d.lang) for d in found] == [("a", text, "hu"), ("b", text, "hu")]
    assert not problems


def test_csv_of_a_spreadsheet(tmp_path: Path) -> None:
    text = "Legalább tizenkét ember meghalt, és többen megsérültek; az őrség szerint a tűz órákig égett."
    (tmp_path / "s.csv").write_bytes(f'id;text\nb;"{text}"\n'.encode("cp1250"))
    assert all_of(tmp_path)[0][0].text == text


def test_json(tmp_path: Path) -> None:
    path = tmp_path / "r.json"
    path.write_text(json.dumps([{"id": "a", "text": TEXT}, {"id": "b"}], indent=2))
    found, problems = all_of(path)
    assert ([d.source for d in found], told(problems, tmp_path)) == (["a"], [("no report", "r.json:2")])
    path.write_text(json.dumps({"id": "a", "text": TEXT}, indent=2))
    assert [d.source for d in all_of(path)[0]] == ["a"]
    path.write_text(lines({"id": "a", "text": TEXT}, {"id": "b", "text": TEXT}))
    assert [d.source for d in all_of(path)[0]] == ["a", "b"]
    path.write_text('{"id": "a",\n "text": ')
    assert told(all_of(path)[1], tmp_path) == [("broken JSON", "r.json")]
    path.write_text("[" * 100_000)
    assert told(all_of(path)[1], tmp_path) == [("broken JSON", "r.json")]


def test_csv(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text(
        f'ID, Text,Lang,published,url\n1,"{TEXT}",en,2026-02-03,\n2,"He said ""12""",en,,https://a.org/2\n\n3,,en,,\n4,a,b,c,d,e\n5,short\n',
        newline="",
    )
    found, problems = all_of(path)
    assert [(d.source, d.text, d.published) for d in found] == [
        *(("1", TEXT, "2026-02-03"), ("https://a.org/2", 'He said "12"', None), ("5", "short", None)),
    ]
    assert told(problems, tmp_path) == [("no report", "r.csv:6"), ("broken CSV", "r.csv:7")]


def test_long_cells(tmp_path: Path) -> None:
    path = tmp_path / "r.csv"
    path.write_text(f"id,text\n1,{'word ' * 100_000}\n")
    assert len(all_of(path)[0][0].text) == 500_000


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("id,body\n1,2\n", ("missing column", "r.csv:1")),
        ("file,published\na.txt,2026\n", ("missing column", "r.csv:1")),
        ('id,text\n1,"open\n2,b\n', ("broken CSV", "r.csv:3")),
        ('id,text\n1,"a" b\n', ("broken CSV", "r.csv:2")),
        ("\n\n,\n", ("empty file", "r.csv")),
        ("id,text\n", ("no report", "r.csv")),
    ],
)
def test_broken_csv(tmp_path: Path, content: str, expected: tuple[str, str]) -> None:
    path = tmp_path / "r.csv"
    path.write_text(content)
    found, problems = all_of(path)
    assert not found
    assert told(problems, tmp_path) == [expected]


def test_csv_is_known_by_its_first_line(tmp_path: Path) -> None:
    path = tmp_path / "table"
    path.write_text(f'id\ttext\n1\t"{TEXT}"\n', newline="")
    assert all_of(path)[0][0].source == "1"
    path.write_text("Text, more text, and a comma.\nThe end.\n")
    assert all_of(path)[0][0].source == str(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.txt", "b.txt", "sub/a.txt"):
        path = tmp_path / "reports" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"date 2020-01-01 {TEXT} {name}")
    return tmp_path / "reports"


def facts(found: list[Document], folder: Path) -> list[tuple[str, str | None, str | None]]:
    return [(d.source.removeprefix(f"{folder}/"), d.published, d.publisher) for d in found]


def test_metadata(folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "meta.csv"
    table.write_text("file,published,publisher,lang\na.txt,2026-02,Reuters,\nsub/a.txt,20.05.2026,,de\n")
    found, problems = all_of(folder, table)
    assert not problems
    assert facts(found, folder) == [("a.txt", "2026-02", "Reuters"), ("b.txt", "2020-01-01", None), ("sub/a.txt", "2026-05-20", None)]
    assert [d.lang for d in found] == ["en", "en", "de"]


def test_metadata_within_the_folder_is_no_report(folder: Path) -> None:
    (folder / "metadata.csv").write_text("file,published,publisher\na.txt,2026-02,\n")
    assert [p.what for p in all_of(folder)[1]] == ["missing column"]
    found, problems = all_of(folder, folder / "metadata.csv")
    assert len(found) == 3
    assert not problems


def test_rows_for_missing_files(folder: Path, tmp_path: Path) -> None:
    table = folder / "meta.csv"
    table.write_text("file,published,publisher\na.txt,2026-02,\nb.txt,2026-02,\nnone.txt,2026-02,\n")
    found, problems = all_of(folder / "a.txt", table)
    assert len(found) == 1
    assert told(problems, folder) == [("no such file", "meta.csv:4")]
    assert "'none.txt'" in problems[0].why


def test_faults_of_rows(folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "meta.csv"
    table.write_text("file,published,publisher\na.txt,soon,AP\nb.txt,2026-02-03,AP\nb.txt,2026-02-04,AFP\n,2026,\na,b,c,d\n")
    found, problems = all_of(folder, table)
    assert facts(found, folder)[:2] == [("a.txt", "2020-01-01", "AP"), ("b.txt", "2026-02-03", "AP")]
    assert told(problems, tmp_path) == [
        *(("no date", "meta.csv:2"), ("named twice", "meta.csv:4"), ("no file named", "meta.csv:5"), ("broken CSV", "meta.csv:6")),
    ]


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("name,published\na.txt,2026\n", "missing column"),
        ("file,date\na.txt,2026\n", "missing column"),
        ("", "empty file"),
        ("\xff\xd8\xff\xe0\0", "not a text"),
    ],
)
def test_metadata_that_cannot_be_used_stop_the_reading(folder: Path, tmp_path: Path, content: str, what: str) -> None:
    table = tmp_path / "meta.csv"
    table.write_bytes(content.encode("latin-1"))
    found, problems = all_of(folder, table)
    assert not found
    assert [p.what for p in problems] == [what]
    assert [p.what for p in all_of(folder, tmp_path / "none.csv")[1]] == ["no such file"]


def test_metadata_of_records(tmp_path: Path) -> None:
    (tmp_path / "r.jsonl").write_text(lines({"id": "x1", "text": TEXT}, {"id": "x2", "text": TEXT, "published": "2021"}))
    table = tmp_path / "meta.csv"
    table.write_text("file,published,publisher,url\nr.jsonl,2026,AP,\nx2,2025,,https://a.org/x2\n")
    found, problems = all_of(tmp_path / "r.jsonl", table)
    assert not problems
    assert [(d.source, d.published, d.publisher) for d in found] == [("x1", "2026", "AP"), ("https://a.org/x2", "2025", None)]
