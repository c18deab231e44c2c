"""The ledger keeps every report whole, once, and says clearly when it cannot."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import KOREA, POLICE, claim, document, read

from sayso.ledger import Filter, Ledger, LedgerError, records, store
from sayso.ledger.schema import MIGRATIONS
from sayso.model import (
    Attribution,
    Claim,
    Counted,
    Extraction,
    Mention,
    Problem,
    Quantity,
    Span,
    Step,
    When,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.duckdb"


# -- claims as rows -------------------------------------------------------------------------------------------

words = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
offset = st.integers(0, 10**6)
maybe = st.none() | words
spans = st.builds(Span, offset, offset, words)
mentions = st.builds(Mention, words, words, maybe, st.lists(words, max_size=3).map(tuple), st.none() | offset, st.none() | offset)
figures = st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=3) | st.integers(0, 10**40).map(Decimal)
steps = st.lists(st.builds(Step, mentions, st.none() | spans), max_size=3).map(tuple)
claims = st.builds(
    Claim,
    id=words,
    document=words,
    evidence=spans,
    quantity=st.builds(Quantity, spans, figures, figures, words, words, maybe),
    counted=st.builds(Counted, words, words, st.none() | mentions),
    status=words,
    place=st.none() | mentions,
    time=st.none() | st.builds(When, words, maybe, maybe, maybe),
    attribution=st.builds(Attribution, steps, words),
    rules=st.lists(words, max_size=3).map(tuple),
)


@given(claims)
def test_a_stored_claim_comes_back_unchanged(made: Claim) -> None:
    assert records.claim(str(records.row(made)["record"])) == made


FOLDED = [
    ("A „NIS”, Észak-Korea", "a nis eszak korea"),
    ("Łódź  STRASSE straße", "lodz strasse strasse"),
    ("", ""),
    ("Київ", "київ".replace("ї", "і")),
]


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_fold(text: str, folded: str) -> None:
    assert records.fold(text) == folded


# -- recording ------------------------------------------------------------------------------------------------


def test_what_is_recorded_can_be_read(path: Path) -> None:
    report, extraction = read()
    with Ledger(path, write=True) as ledger:
        assert ledger.record([(report, extraction)]) == (1, 1, 0)
    with Ledger(path) as ledger:
        assert list(ledger.claims()) == [(report, extraction.claims[0])]
        assert ledger.known(["d1", "d2"]) == {"d1"}


def test_the_same_report_again_changes_nothing(path: Path) -> None:
    problem = Problem("empty report", "b.txt", "no text", "Remove it")
    for expected in ((2, 2, 1), (0, 0, 0), (0, 0, 0)):
        with Ledger(path, write=True) as ledger:
            assert ledger.record([read("d1"), read("d2"), read("d1")], [problem, problem]) == expected
            assert ledger.counts() == (2, 2, 1)
    with duckdb.connect(str(path)) as db:
        assert db.execute("SELECT id FROM runs").fetchall() == [(1,)]


def test_a_report_is_recorded_whole_or_not_at_all(path: Path) -> None:
    broken = document("d2")
    lone = Extraction((claim("c2", broken, counted=Counted("\ud800", "killed")),))
    with Ledger(path, write=True) as ledger:
        with pytest.raises(UnicodeEncodeError):
            ledger.record([read("d1"), (broken, lone)])
        assert ledger.counts() == (0, 0, 0)
        ledger.record([read("d1")])
        assert ledger.counts() == (1, 1, 0)


def test_a_report_without_figures_is_recorded_too(path: Path) -> None:
    with Ledger(path, write=True) as ledger:
        assert ledger.record([(document(), Extraction(()))]) == (1, 0, 0)
        assert ledger.known(["d1"]) == {"d1"}


def test_changed_content_of_a_source_is_a_new_version(path: Path) -> None:
    with Ledger(path, write=True) as ledger:
        ledger.record([read("v1", source="page")])
    with Ledger(path, write=True) as ledger:
        ledger.record([read("v0", source="page"), read("else")])
        assert [version.id for version in ledger.versions("page")] == ["v1", "v0"]
        assert len(list(ledger.claims())) == 3


def test_problems_are_kept_with_their_report(path: Path) -> None:
    of_report = Problem("language not known", "d1.txt", "no pack for 'xx'", "Name it")
    loose = Problem("no such file", "gone.txt")
    with Ledger(path, write=True) as ledger:
        ledger.record([(document(), Extraction((), (of_report,)))], [loose])
        assert ledger.problems(["d1"]) == [of_report]
        assert ledger.problems() == [of_report, loose]


# -- asking ---------------------------------------------------------------------------------------------------

FOUND: list[tuple[dict[str, object], list[str]]] = [
    ({}, ["hu1", "en1", "en2"]),
    ({"lang": "hu"}, ["hu1"]),
    ({"kind": "troops"}, ["en2"]),
    ({"actor": "north korea"}, ["hu1", "en1"]),
    ({"actor": "KP"}, ["hu1", "en1"]),
    ({"actor": "eszak koreai"}, ["hu1", "en1"]),
    ({"actor": "korea"}, ["hu1", "en1"]),
    ({"actor": "kore"}, []),
    ({"origin": "THE FORCE"}, ["hu1", "en1"]),
    ({"origin": "!!!"}, []),
    ({"own_voice": True}, ["en2"]),
    ({"place": "lodz"}, ["hu1", "en1"]),
    ({"text": "ember meghalt"}, ["hu1"]),
    ({"text": "KILLED, police"}, ["en1", "en2"]),
    ({"since": "2025-04-01"}, ["en2"]),
    ({"until": "2025-03-15"}, ["hu1", "en1"]),
    ({"since": "2025-03-31", "until": "2025-05-01"}, ["hu1", "en1", "en2"]),
    ({"source": "TELEX"}, ["hu1"]),
    ({"source": "en2.txt"}, ["en2"]),
    ({"limit": 2}, ["hu1", "en1"]),
    ({"lang": "en", "actor": "KP"}, ["en1"]),
]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ledger") / "filled.duckdb"
    hungarian = document("hu1", "Legalább 12 ember meghalt.", lang="hu", publisher="Telex", published="2025-03-01")
    english, later = document("en1"), document("en2", published=None)
    own = claim(
        "en2",
        later,
        counted=Counted("people", "troops"),
        place=None,
        time=When("2025-05", "2025-05-01", "2025-05-31"),
        attribution=Attribution(),
    )
    with Ledger(path, write=True) as ledger:
        ledger.record(
            [
                (later, Extraction((own,))),
                (english, Extraction((claim("en1", english),))),
                (hungarian, Extraction((claim("hu1", hungarian),))),
            ]
        )
    return path


@pytest.mark.parametrize(("wanted", "ids"), FOUND)
def test_claims_wanted(filled: Path, wanted: dict[str, object], ids: list[str]) -> None:
    with Ledger(filled) as ledger:
        assert [found.claim.id for found in ledger.claims(Filter(**wanted))] == ids  # type: ignore[arg-type]


def test_more_claims_than_a_page(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "PAGE", 2)
    with Ledger(path, write=True) as ledger:
        ledger.record([read(f"d{n}") for n in range(7)])
        assert [found.document.id for found in ledger.claims()] == [f"d{n}" for n in range(7)]


def test_ids_may_be_abbreviated(filled: Path) -> None:
    with Ledger(filled) as ledger:
        assert ledger.claim("h").claim.id == "hu1"
        assert ledger.claim("en2").document.id == "en2"
        for prefix, what in (("en", "more than one claim"), ("x", "no such claim"), ("", "no such claim"), ("%", "no such claim")):
            with pytest.raises(LedgerError, match=what):
                ledger.claim(prefix)


def test_voices_count_who_says_and_who_passes_on(filled: Path) -> None:
    with Ledger(filled) as ledger:
        assert ledger.voices() == [
            ("Police", 2, 0, 2, ("en", "hu")),
            (None, 1, 0, 1, ("en",)),
            ("Agence Exemple", 0, 2, 2, ("en", "hu")),
        ]


def test_one_name_is_one_voice_however_it_is_spelt(path: Path) -> None:
    said = [POLICE, Mention("POLICE", "Police"), KOREA, Mention("DPRK", "DPRK", "KP")]
    with Ledger(path, write=True) as ledger:
        for n, source in enumerate(said):
            report = document(f"d{n}")
            ledger.record([(report, Extraction((claim(f"c{n}", report, attribution=Attribution((Step(source),))),)))])
        assert [(voice.said, voice.reports) for voice in ledger.voices()] == [(2, 2), (2, 2)]


# -- who may open it, and what it says when it cannot -----------------------------------------------------------

HOLD = "import sys; from sayso.ledger import Ledger; held = Ledger(sys.argv[1], write=True); print('open', flush=True); sys.stdin.read()"


@pytest.mark.parametrize("write", [True, False])
def test_nobody_opens_what_another_process_writes(path: Path, write: bool) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout and other.stdout.readline() == b"open\n"
        with pytest.raises(LedgerError) as error:
            Ledger(path, write=write)
    problem = error.value.problem
    assert problem.what == "the ledger is in use"
    assert problem.where == str(path)
    assert f"process {other.pid}" in problem.why
    assert "again" in problem.hint


def test_many_may_read(filled: Path) -> None:
    with Ledger(filled) as one, Ledger(filled) as other:
        assert one.counts() == other.counts()


def test_a_reader_cannot_write(filled: Path) -> None:
    with Ledger(filled) as ledger, pytest.raises(LedgerError):
        ledger.record([read("d9")])


def test_a_reader_makes_no_ledger(path: Path) -> None:
    with pytest.raises(LedgerError, match="there is no ledger"):
        Ledger(path)
    assert not path.exists()


def test_an_empty_file_becomes_a_ledger(path: Path) -> None:
    path.touch()
    with Ledger(path, write=True) as ledger:
        assert ledger.counts() == (0, 0, 0)


FOREIGN = {
    "text": b"file,published,publisher\n" * 1000,
    "short": b"hi",
    "sqlite": b"SQLite format 3\0" + bytes(5000),
    "zeros": bytes(50000),
}


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
def test_another_kind_of_file_is_refused_and_left_alone(path: Path, content: bytes, write: bool) -> None:
    path.write_bytes(content)
    with pytest.raises(LedgerError, match="this is no ledger"):
        Ledger(path, write=write)
    assert path.read_bytes() == content


def test_another_database_is_refused(path: Path) -> None:
    with duckdb.connect(str(path)) as db:
        db.execute("CREATE TABLE bills (id INTEGER)")
    with pytest.raises(LedgerError, match="this is no ledger"):
        Ledger(path, write=True)


def test_a_damaged_ledger_is_told(path: Path) -> None:
    with Ledger(path, write=True) as ledger:
        ledger.record([read(f"d{n}") for n in range(50)])
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(LedgerError, match="the ledger is damaged"), Ledger(path) as ledger:
        list(ledger.claims())


def test_a_newer_ledger_is_refused(path: Path) -> None:
    Ledger(path, write=True).close()
    with duckdb.connect(str(path)) as db:
        db.execute("INSERT INTO migrations VALUES (99, 'of tomorrow', now()::TIMESTAMP, '9.0')")
    for write in (True, False):
        with pytest.raises(LedgerError, match="newer than this sayso"):
            Ledger(path, write=write)


@pytest.mark.parametrize("write", [True, False])
def test_an_older_ledger_is_brought_up(path: Path, monkeypatch: pytest.MonkeyPatch, write: bool) -> None:
    with Ledger(path, write=True) as ledger:
        ledger.record([read()])
    monkeypatch.setattr(store, "MIGRATIONS", (*MIGRATIONS, ("tomorrow", "CREATE TABLE tomorrow (id VARCHAR)")))
    with Ledger(path, write=write) as ledger:
        assert ledger.counts() == (1, 1, 0)
    with duckdb.connect(str(path)) as db:
        assert db.execute("SELECT number, name FROM migrations ORDER BY number").fetchall() == [
            *enumerate((name for name, _ in MIGRATIONS), 1),
            (len(MIGRATIONS) + 1, "tomorrow"),
        ]


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LedgerError, match="cannot be made"):
        Ledger(tmp_path / "file" / "ledger.duckdb", write=True)
