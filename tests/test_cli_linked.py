"""The commands over series, findings, chains, decisions and statements: what they print, and how they end."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import jsonschema
import pytest

import sayso.export
from sayso.demo import METADATA, reports
from sayso.ledger import Ledger, SeriesFilter
from sayso.pipeline import add

SCHEMA = Path(sayso.export.__file__).parent / "series.schema.json"
CONTRACT = Path(__file__).resolve().parents[2] / "shared" / "contract" / "series.schema.json"


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("linked") / "ledger.duckdb"
    with Ledger(path, write=True) as kept:
        add(reports(), kept, METADATA, jobs=1)
    return path


def run(*words: str, ledger: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "sayso", *words, "--ledger", str(ledger)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "NO_COLOR": "1"})


def seen(*words: str, ledger: Path, columns: int) -> list[str]:
    """What a command shows on a terminal so wide, in lines."""
    inner, outer = pty.openpty()
    environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": str(columns), "TERM": "xterm"}
    command = [sys.executable, "-m", "sayso", *words, "--ledger", str(ledger)]
    with subprocess.Popen(command, stdout=outer, stderr=subprocess.DEVNULL, env=environment):
        os.close(outer)
        pieces = []
        while True:
            try:
                piece = os.read(inner, 65536)
            except OSError:
                break
            if not piece:
                break
            pieces.append(piece)
    os.close(inner)
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", b"".join(pieces).decode()).splitlines()


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text), delimiter="\t"))


@pytest.mark.parametrize("columns", [80, 100, 140])
@pytest.mark.parametrize(
    "words", [["series"], ["findings"], ["series", "SERIES"], ["trace", "CLAIM"], ["check", "NIS: 6,000 casualties in Kursk"]]
)
def test_nothing_is_wider_than_the_terminal(words: Sequence[str], columns: int, ledger: Path) -> None:
    with Ledger(ledger) as kept:
        one = kept.series()[0]
    given = [{"SERIES": one.id[:8], "CLAIM": one.id[:8]}.get(word, word) for word in words]
    lines = seen(*given, ledger=ledger, columns=columns)
    assert lines
    assert max(len(line) for line in lines) <= columns, max(lines, key=len)


def test_findings_do_not_flood(ledger: Path) -> None:
    lines = seen("findings", ledger=ledger, columns=100)
    assert 10 < len(lines) <= 120
    assert len(rows(run("findings", ledger=ledger).stdout)) > 10


def test_series_in_a_pipe_are_tab_separated(ledger: Path) -> None:
    found = rows(run("series", "--name", "north korea", "--kind", "casualties", ledger=ledger).stdout)
    assert found
    assert {"id", "what", "figures", "claims", "reports", "independent", "from", "to"} <= found[0].keys()
    assert all(row["what"].startswith("North Korea: casualties") for row in found)
    lines = run("series", "--json", "--limit", "3", ledger=ledger).stdout.splitlines()
    assert [json.loads(line)["id"][:8] for line in lines] == [
        row["id"] for row in rows(run("series", "--limit", "3", ledger=ledger).stdout)
    ]


def test_a_series_is_shown_whole_by_the_id_of_any_of_its_claims(ledger: Path) -> None:
    with Ledger(ledger) as kept:
        one = kept.series(SeriesFilter(name="north korea", kind="casualties"))[0]
    shown = run("series", one.id[:8], ledger=ledger).stdout
    assert shown.startswith(one.label)
    assert "origins" in shown and "what they show together" in shown
    assert shown.count("“") >= len(one.members)
    assert run("series", one.members[-1].claim, ledger=ledger).stdout == shown


@pytest.mark.parametrize(
    ("statement", "code", "said"),
    [
        ("NIS: about 6,000 North Korean casualties in Kursk, early 2026", 0, "SUPPORTED"),
        ("The Open Source Centre says 40,000 containers were shipped from North Korea to Russia.", 3, "CONTRADICTED"),
        ("NIS: about 6,000 North Korean casualties in Kyiv, early 2026", 4, "DIFFERENTLY WORDED"),
        ("The museum in Oslo sold 48,000 tickets last year.", 4, "NOT IN THE LEDGER"),
        ("Nothing is counted here.", 1, ""),
    ],
)
def test_check_ends_as_it_found(statement: str, code: int, said: str, ledger: Path) -> None:
    ended = run("check", statement, "--lang", "en", ledger=ledger)
    assert ended.returncode == code, ended.stdout
    assert said in ended.stdout
    assert bool(ended.stderr) == (code == 1)


def test_check_reads_a_file_in_another_language(ledger: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("A NIS szerint mintegy 6000 észak-koreai katona esett el vagy sebesült meg Kurszkban.")
    ended = run("check", "--in", str(page), "--lang", "hu", ledger=ledger)
    assert ended.returncode == 0
    assert ended.stdout.startswith("SUPPORTED")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["check"], 2, "Give a statement, or a report with --in."),
        (["check", "--in", "/no/such/file"], 1, "no such file (/no/such/file)"),
        (["series", "0000ffff"], 1, "List the ids with: sayso series"),
        (["trace", "0000ffff"], 1, "List the ids with: sayso claims"),
        (["undo", "0000ffff"], 1, "List those that stand with: sayso decisions"),
        (["same", "Nobody Known", "NIS"], 1, "nothing in the ledger is called 'Nobody Known'"),
        (["findings", "--kind", "quarrel"], 2, "'quarrel' is not one of"),
    ],
)
def test_errors_say_what_and_what_to_do(words: Sequence[str], code: int, said: str, ledger: Path) -> None:
    ended = run(*words, ledger=ledger)
    assert ended.returncode == code
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_decision_is_listed_and_taken_back(ledger: Path, tmp_path: Path) -> None:
    copied = tmp_path / "ledger.duckdb"
    copied.write_bytes(ledger.read_bytes())
    before = run("series", "--json", "--all", ledger=copied).stdout
    made = run("same", "NIS", "Peter Langmoor", "--why", "he speaks for it", "--who", "anna", ledger=copied)
    assert made.returncode == 0, made.stderr
    (row,) = rows(run("decisions", ledger=copied).stdout)
    assert (row["one"], row["other"], row["who"], row["why"]) == ("NIS", "Peter Langmoor", "anna", "he speaks for it")
    assert run("series", "--json", "--all", ledger=copied).stdout != before
    assert run("undo", row["id"], ledger=copied).returncode == 0
    assert rows(run("decisions", ledger=copied).stdout) == []
    assert run("series", "--json", "--all", ledger=copied).stdout == before


def test_link_again_comes_out_equal(ledger: Path, tmp_path: Path) -> None:
    copied = tmp_path / "ledger.duckdb"
    copied.write_bytes(ledger.read_bytes())
    before = run("series", "--json", "--all", ledger=copied).stdout
    assert run("link", ledger=copied).stdout == "0 reports linked\n"
    assert run("link", "--again", ledger=copied).stdout == f"{len(reports())} reports linked\n"
    assert run("series", "--json", "--all", ledger=copied).stdout == before


def test_reports_read_again_by_the_same_reader_are_as_before(ledger: Path, tmp_path: Path) -> None:
    copied = tmp_path / "ledger.duckdb"
    copied.write_bytes(ledger.read_bytes())
    before = run("series", "--json", "--all", ledger=copied).stdout
    assert run("reread", ledger=copied).stdout == f"{len(reports())} reports read again, all as before\n"
    assert run("series", "--json", "--all", ledger=copied).stdout == before


# -- the export ------------------------------------------------------------------------------------------------


def test_the_schema_is_that_of_the_contract() -> None:
    if not CONTRACT.is_file():
        pytest.skip("the contract is not here")
    assert json.loads(SCHEMA.read_text()) == json.loads(CONTRACT.read_text())


def test_exported_series_have_the_shape_of_the_contract(ledger: Path) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))
    lines = [json.loads(line) for line in run("export", "--what", "series", ledger=ledger).stdout.splitlines()]
    with Ledger(ledger) as kept:
        made = {one.id: one for one in kept.series()}
    assert {line["id"] for line in lines} == made.keys()
    for line in lines:
        validator.validate(line)
        one = made[line["id"]]
        assert [m["claim"] for m in line["members"]] == [m.claim for m in one.members]
        assert line["independent"] == one.independent == sum(o["independent"] for o in line["origins"])


def test_csv_has_a_row_a_member_and_parquet_all_of_a_series(ledger: Path, tmp_path: Path) -> None:
    from pyarrow.parquet import read_table

    lines = [json.loads(line) for line in run("export", "--what", "series", ledger=ledger).stdout.splitlines()]
    flat = list(csv.DictReader(io.StringIO(run("export", "--what", "series", "--format", "csv", ledger=ledger).stdout)))
    assert [(row["series"], row["claim"], row["start"]) for row in flat] == [
        (line["id"], member["claim"], str(member["start"])) for line in lines for member in line["members"]
    ]
    path = tmp_path / "series.parquet"
    assert run("export", "--what", "series", "--format", "parquet", "-o", str(path), ledger=ledger).returncode == 0
    assert read_table(path).to_pylist() == lines


def test_series_are_chosen_by_kind(ledger: Path) -> None:
    lines = run("export", "--what", "series", "--kind", "troops", "--limit", "2", ledger=ledger).stdout.splitlines()
    assert [json.loads(line)["kind"] for line in lines] == ["troops"] * 2
    refused = run("export", "--what", "series", "--place", "Kursk", ledger=ledger)
    assert refused.returncode == 2 and "--kind and --limit only" in refused.stderr
