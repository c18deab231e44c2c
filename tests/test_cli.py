"""The command line as a person and a script meet it."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import click
import jsonschema
import pytest
from samples import claim, document, read, reports

import sayso
import sayso.export
from sayso import cli, terminal
from sayso.ledger import Ledger
from sayso.model import Attribution, Problem, Quantity, Span

SAYSO = [sys.executable, "-m", "sayso"]
TEXT = "At least 12 people were killed in the flood, police said. The mayor said 300 houses were damaged.\n"


def run(*words: str | Path, stdin: str | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    command = [*SAYSO, *(str(word) for word in words)]
    clean = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR", "SAYSO_LEDGER")}
    return subprocess.run(command, capture_output=True, text=True, input=stdin, env={**clean, **env}, check=False)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "ledger.duckdb"
    own = document("d2", "Own voice: 12 of them", lang=None, published=None)
    with Ledger(path, write=True) as ledger:
        ledger.record([read("d1", title="Flood")])
        said = sayso.Extraction((claim("x-d2", own, counted=sayso.Counted("of them", "other"), attribution=Attribution()),))
        ledger.record([(own, said)], [Problem("empty report", "b.txt", "no text", "Remove it")])
    return path


# -- reading --------------------------------------------------------------------------------------------------


def test_add_then_export_is_extract(report: Path, tmp_path: Path) -> None:
    path = tmp_path / "ledger.duckdb"
    added = run("add", report, "--ledger", path)
    assert (added.returncode, added.stderr) == (0, "")
    exported, extracted = run("export", "--ledger", path).stdout, run("extract", report).stdout
    assert exported == extracted
    claims = [json.loads(line) for line in exported.splitlines()]
    assert added.stdout == f"1 report read, {len(claims)} claims\n"
    assert [claim["quantity"]["text"] for claim in claims]
    schema = json.loads((Path(sayso.export.__file__).parent / "claim.schema.json").read_text(encoding="utf-8"))
    for made in claims:
        jsonschema.validate(made, schema)
        for part in (made["evidence"], made["quantity"]):
            assert TEXT[part["start"] : part["end"]] == part["text"]


def test_reading_again_changes_nothing(report: Path, tmp_path: Path) -> None:
    path = tmp_path / "ledger.duckdb"
    run("add", report, "--ledger", path)
    before = run("export", "--ledger", path).stdout
    again = run("add", report, "--ledger", path)
    assert (again.returncode, again.stdout) == (0, "0 reports read, 0 claims, 1 report known already\n")
    assert run("export", "--ledger", path).stdout == before


def test_problems_are_told_and_kept_and_the_rest_is_read(report: Path, tmp_path: Path) -> None:
    path, empty = tmp_path / "ledger.duckdb", tmp_path / "empty.txt"
    empty.touch()
    for _ in range(2):
        added = run("add", empty, report, tmp_path / "gone.txt", "--ledger", path)
        assert added.returncode == 1
        assert [line.startswith("sayso: ") for line in added.stderr.splitlines()] == [True, True]
        assert str(empty) in added.stderr and "gone.txt" in added.stderr
        assert "2 problems" in added.stdout
    assert sorted(run("problems", "--ledger", path).stdout.splitlines()) == sorted(added.stderr.splitlines())
    assert run("claims", "--json", "--ledger", path).stdout == run("extract", report).stdout


def test_extract_reads_lines_of_json_from_a_pipe() -> None:
    line = json.dumps({"id": "r1", "text": TEXT, "lang": "en", "published": "2025-03", "publisher": "The Example"})
    done = run("extract", "-", stdin=line + "\nnot json\n")
    docs = [json.loads(line)["doc"] for line in done.stdout.splitlines()]
    assert {doc["source"] for doc in docs} == {"r1"}
    assert docs[0]["published"] == "2025-03"
    assert done.returncode == 1 and done.stderr.count("\n") == 1


def test_metadata_says_what_the_report_does_not(report: Path) -> None:
    metadata = report.with_name("metadata.csv")
    metadata.write_text("file,published,publisher\nreport.txt,2025-03-04,The Example\n", encoding="utf-8")
    first = json.loads(run("extract", report, "--metadata", metadata).stdout.splitlines()[0])
    assert (first["doc"]["published"], first["doc"]["publisher"]) == ("2025-03-04", "The Example")


# -- looking --------------------------------------------------------------------------------------------------


def test_claims_in_a_pipe_are_tab_separated(ledger: Path) -> None:
    listed = run("claims", "--ledger", ledger).stdout
    rows = list(csv.DictReader(io.StringIO(listed), delimiter="\t"))
    assert rows[0] == {
        "id": "c-d1",
        "figure": "at least 12",
        "counted": "killed of North Korea",
        "status": "lost",
        "where": "Łódź",
        "when": "2025-03",
        "who says": "Police, via Agence Exemple",
        "report": "en, 2025-03-04, d1.txt",
    }
    assert (rows[1]["counted"], rows[1]["who says"]) == ("of them", "(own voice)")


@pytest.mark.parametrize(
    ("conditions", "ids"),
    [
        ((), ["c-d1", "x-d2"]),
        (("--lang", "en"), ["c-d1"]),
        (("--kind", "killed", "--actor", "dprk", "--origin", "police", "--place", "lodz"), ["c-d1"]),
        (("--own-voice",), ["x-d2"]),
        (("--from", "2025", "--to", "2025"), ["c-d1", "x-d2"]),
        (("--from", "2025-04"), []),
        (("--to", "2025-02"), []),
        (("--text", "were killed"), ["c-d1"]),
        (("--source", "d2"), ["x-d2"]),
        (("--limit", "1"), ["c-d1"]),
    ],
)
def test_conditions(ledger: Path, conditions: Sequence[str], ids: list[str]) -> None:
    for command in ("claims", "export"):
        lines = run(command, *conditions, *(("--json",) if command == "claims" else ()), "--ledger", ledger).stdout
        assert [json.loads(line)["id"] for line in lines.splitlines()] == ids


def test_show_and_explain(ledger: Path) -> None:
    shown = run("show", "c", "--ledger", ledger).stdout
    assert "At least [12] people were killed, police said." in shown
    for words in ("at least 12", "North Korea (KP, DPRK)", "Police (the force)", "2025-03-01 to 2025-03-31", "Flood", "c-d1"):
        assert words in shown
    explained = run("explain", "c-d1", "--ledger", ledger).stdout
    assert "[12] [people] were killed, [police] [said]." in explained
    assert " 1. hedge at_least\n" in explained and " 2. event killed\n" in explained
    assert json.loads(run("show", "c-d1", "--json", "--ledger", ledger).stdout)["id"] == "c-d1"


def test_sources(ledger: Path) -> None:
    rows = [line.split("\t") for line in run("sources", "--ledger", ledger).stdout.splitlines()]
    assert rows[1:] == [
        ["Police", "1", "0", "1", "en"],
        ["(own voice)", "1", "0", "1", ""],
        ["Agence Exemple", "0", "1", "1", "en"],
    ]


def test_colours_only_where_they_are_wanted(ledger: Path) -> None:
    explain = ("explain", "c-d1", "--ledger", ledger)
    assert "\x1b[" not in run(*explain).stdout
    assert "\x1b[" in run(*explain, FORCE_COLOR="1").stdout
    assert "\x1b[" not in run(*explain, FORCE_COLOR="1", NO_COLOR="1").stdout
    assert "\x1b[" in on_a_terminal(*explain)
    assert "\x1b[" not in on_a_terminal(*explain, NO_COLOR="1")


def test_a_table_on_a_terminal(ledger: Path) -> None:
    shown = on_a_terminal("claims", "--ledger", ledger, NO_COLOR="1", COLUMNS="160")
    assert "\t" not in shown
    assert "at least 12" in shown and "Police, via Agence Exemple" in shown


def on_a_terminal(*words: str | Path, **env: str) -> str:
    """What the command writes when its standard output is a terminal."""
    main, terminal_end = pty.openpty()
    clean = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR")}
    command = [*SAYSO, *(str(word) for word in words)]
    with subprocess.Popen(command, stdout=terminal_end, env={**clean, "TERM": "xterm", **env}) as process:
        os.close(terminal_end)
        shown = b""
        try:
            while piece := os.read(main, 65536):
                shown += piece
        except OSError:  # the other end is closed
            pass
        finally:
            os.close(main)
    assert process.returncode == 0
    return shown.decode()


FIGURES = [
    ("exactly", "1300", "1300", "person", None, "1,300"),
    ("about", "11000", "11000", "person", None, "about 11,000"),
    ("more_than", "600", None, "person", None, "over 600"),
    ("at_most", None, "12000", "item", None, "up to 12,000"),
    ("between", "4000000", "6000000", "USD", None, "USD 4,000,000–6,000,000"),
    ("exactly", "12.50", "12.50", "percent", None, "12.5%"),
    ("vague", "1000", None, "person", None, "some 1,000"),
    ("exactly", "2000", "2000", "USD", "person month", "USD 2,000 per person per month"),
    ("exactly", "3", "3", "times", None, "3×"),
    ("almost", "4", "4", "km2", None, "almost 4 km²"),
    ("exactly", "1E+3", "1E+3", "ton", None, "1,000 tons"),
    ("between", "18", "25", "year", None, "18–25 years"),
    ("exactly", "1", "1", "year", None, "1 year"),
    ("exactly", "2", "2", "century", None, "2 centuries"),
    ("exactly", "5", "5", "barrel_per_day", None, "5 barrels per day"),
    ("exactly", "5", "5", "MW", None, "5 MW"),
    ("about", "290", "290", "USD", None, "about USD 290"),
    ("exactly", "33.333333333333", "33.333333333333", "percent", None, "33.33%"),
]


@pytest.mark.parametrize(("comparator", "low", "high", "unit", "per", "words"), FIGURES)
def test_figures_in_words(comparator: str, low: str | None, high: str | None, unit: str, per: str | None, words: str) -> None:
    bounds = [None if bound is None else Decimal(bound) for bound in (low, high)]
    assert terminal.figure(Quantity(Span(0, 1, "x"), *bounds, comparator, unit, per)) == words


# -- writing --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["jsonl", "csv", "parquet"])
def test_export_to_a_file_or_a_pipe(ledger: Path, tmp_path: Path, form: str) -> None:
    path = tmp_path / f"claims.{form}"
    done = run("export", "--format", form, "-o", path, "--ledger", ledger)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert list(tmp_path.iterdir()) == [path]
    piped = subprocess.run([*SAYSO, "export", "--format", form, "--ledger", ledger], capture_output=True, check=True)
    assert piped.stdout == path.read_bytes()


def test_an_export_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_text("old")
    assert run("export", "-o", path, "--ledger", tmp_path / "gone.duckdb").returncode == 1
    assert path.read_text() == "old"


# -- going wrong ----------------------------------------------------------------------------------------------

WRONG: list[tuple[Sequence[str], int, str]] = [
    (("claims",), 1, "there is no ledger"),
    (("show", "abc"), 1, "there is no ledger"),
    (("add",), 2, "Missing argument"),
    (("add", "x.txt", "--metadata", "gone.csv"), 2, "does not exist"),
    (("add", "x.txt", "--jobs", "0"), 2, "--jobs"),
    (("claims", "--from", "yesterday"), 2, "Write 2024, 2024-10 or 2024-10-23"),
    (("claims", "--from", "2024-02-30"), 2, "is no date"),
    (("export", "--format", "xml"), 2, "'jsonl', 'csv', 'parquet'"),
    (("nonsense",), 2, "No such command"),
]


@pytest.mark.parametrize(("words", "code", "said"), WRONG, ids=lambda value: " ".join(value) if isinstance(value, tuple) else "")
def test_errors_say_what_to_do(tmp_path: Path, words: Sequence[str], code: int, said: str) -> None:
    done = run(*words, SAYSO_LEDGER=str(tmp_path / "ledger.duckdb"))
    assert done.returncode == code
    assert said in done.stderr and "Traceback" not in done.stderr
    assert done.stdout == ""


def test_what_is_no_ledger_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("These are my notes.\n" * 100)
    for words in (("claims",), ("add", other)):
        done = run(*words, "--ledger", other)
        assert done.returncode == 1
        assert done.stderr == (f"sayso: this is no ledger ({other}): it is another kind of file. Name another with --ledger FILE\n")


def test_the_ledger_is_named_by_option_then_environment_then_the_data_folder(report: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    run("add", report, XDG_DATA_HOME=str(data), HOME=str(tmp_path))
    run("add", report, SAYSO_LEDGER=str(tmp_path / "env.duckdb"))
    run("add", report, "--ledger", tmp_path / "option.duckdb", SAYSO_LEDGER=str(tmp_path / "unused.duckdb"))
    assert len(list(tmp_path.rglob("ledger.duckdb"))) == 1
    assert (tmp_path / "env.duckdb").exists() and (tmp_path / "option.duckdb").exists()
    assert not (tmp_path / "unused.duckdb").exists()


def test_a_closed_pipe_is_no_error(tmp_path: Path) -> None:
    many = reports(tmp_path / "reports.jsonl", 300)
    for words in (("extract", many), ("claims", "--ledger", tmp_path / "ledger.duckdb")):
        if words[0] == "claims":
            run("add", many, "--ledger", tmp_path / "ledger.duckdb")
        with subprocess.Popen([*SAYSO, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout and process.stderr
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""


def hears_ctrl_c() -> None:
    """A program that a shell started in the background does not hear Ctrl-C, nor do those that it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_says_how_to_go_on(tmp_path: Path) -> None:
    many = reports(tmp_path / "reports.jsonl", 600)
    command = [*SAYSO, "add", many, "--jobs", "2", "--ledger", tmp_path / "ledger.duckdb"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, **pipes, start_new_session=True, preexec_fn=hears_ctrl_c) as process:
        while not (tmp_path / "ledger.duckdb").exists():
            time.sleep(0.02)
        os.killpg(process.pid, signal.SIGINT)
        out, said = process.communicate(timeout=20)
    assert (process.returncode, out) == (130, b"")
    assert re.fullmatch(rb"sayso: stopped\. \d+ reports? (is|are) in the ledger\. The same command goes on from there", said.strip())


# -- the door -------------------------------------------------------------------------------------------------

HEAVY = ("duckdb", "pyarrow", "rich", "trafilatura", "feedparser", "lxml", "sayso.extract", "sayso.packs", "numpy")


def test_the_version_is_told_at_once() -> None:
    code = "import sys; from sayso.cli import main\ntry: main()\nfinally: print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"sayso {sayso.__version__}\n"
    assert not set(HEAVY) & set(done.stderr.split())
    seconds = min(timed("--version") for _ in range(5))
    assert seconds < 0.3, f"sayso --version takes {seconds:.2f} s"


def test_extract_begins_at_once(report: Path) -> None:
    pace = max(1.0, min(timed("--version") for _ in range(3)) / 0.1)  # a shared machine may be slow: a quiet one tells the version in 0.1 s
    seconds = min(timed("extract", report) for _ in range(3)) / pace
    assert seconds < 1.5, f"sayso extract takes {seconds:.2f} s for one report"


def timed(*words: str | Path) -> float:
    began = time.perf_counter()
    assert run(*words).returncode == 0
    return time.perf_counter() - began


def test_every_command_teaches() -> None:
    group = cli.sayso
    for name, command in group.commands.items():
        assert command.help and command.get_short_help_str(60).endswith("."), name
        for param in command.params:
            assert isinstance(param, click.Argument) or getattr(param, "help", None), f"{name} {param.name}"
    whole = run("--help").stdout
    assert "Exit codes" in whole and all(f"\n  {name} " in whole for name in group.commands)


def test_the_package_lends_its_verbs() -> None:
    for name in sayso.__all__:
        assert callable(getattr(sayso, name)), name
    assert set(sayso.__all__) <= set(dir(sayso))
    with pytest.raises(AttributeError):
        _ = sayso.nonsense  # type: ignore[attr-defined]


# -- the demonstration ----------------------------------------------------------------------------------------


def test_demo_prints_claims_and_disagreements() -> None:
    done = run("demo", COLUMNS="100")
    assert (done.returncode, done.stderr) == (0, "")
    claims, disagreements = done.stdout.split("Figures that disagree")
    assert "16 reports read" in claims
    assert disagreements.count("[") >= 2, "both sides, each in its words"
    assert max(len(line) for line in done.stdout.splitlines() if "\t" not in line) <= 100, (
        "rows of a table in a pipe are as long as they are"
    )


def test_a_passage_has_the_figure_in_the_words_around_it() -> None:
    of = document(text="One two three four five six seven eight nine ten, at least 12 of them, and so on and so forth until the end.")
    made = claim(of=of)
    assert click.unstyle(terminal.passage(made, 200)) == f"“{of.text.replace('12', '[12]')}”"
    for room in range(30, 100):
        shown = click.unstyle(terminal.passage(made, room))
        assert "[12]" in shown and len(shown) <= room
        assert shown.strip("“”…").replace("[12]", "12") in of.text


def test_demo_keeps_a_ledger_that_is_named(tmp_path: Path) -> None:
    path = tmp_path / "demo.duckdb"
    assert run("demo", "--ledger", path).returncode == 0
    with Ledger(path) as ledger:
        assert ledger.counts().documents == 16
    assert "16 reports known already" in run("demo", "--ledger", path).stdout


# -- the README -----------------------------------------------------------------------------------------------

README = Path(__file__).resolve().parent.parent / "README.md"


def test_the_readme_names_every_command_and_option() -> None:
    told = README.read_text(encoding="utf-8")
    for name, command in cli.sayso.commands.items():
        assert f"sayso {name}" in told, name
        for option in (word for param in command.params for word in param.opts if word.startswith("--")):
            assert option in told, f"{name} {option}"
    assert all(f"`{name}`" in told or f"{name}(" in told for name in ("read", "extract", "quantities", "dates", "quotes", "Ledger"))


def test_the_examples_of_the_readme_run(tmp_path: Path) -> None:
    examples = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert examples
    for code in examples:
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        promised = re.findall(r"^# (.+)$", code, re.MULTILINE)
        assert done.stdout.splitlines() == promised
