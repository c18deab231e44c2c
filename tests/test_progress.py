"""Long work on a terminal: what is shown while it goes on, and how it is stopped and gone on with."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from sayso.ingest import inputs
from sayso.ledger import Ledger
from sayso.pipeline import Added, add
from sayso.terminal.progress import Pace, span, standing

TEXT = "At least {n} people were killed in the flood in Lodz, police said on Monday.\n\nThe ministry said {n}00 houses were damaged."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    (folder / "older").mkdir(parents=True)
    for n in range(2, 302):
        (folder / "older" / f"{n}.txt" if n % 3 else folder / f"{n}.txt").write_text(TEXT.format(n=n), encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    return folder


def on_a_terminal(*words: str | Path, stop: Callable[[str], bool] = lambda shown: False) -> tuple[str, int]:
    """What a command shows on a terminal, and how it ends; Ctrl-C is pressed when ``stop`` says so of what is shown."""
    child, terminal = pty.fork()
    if child == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell may have started the tests in its background
        os.environ |= {"TERM": "xterm", "COLUMNS": "120", "NO_COLOR": "1"}
        os.execv(sys.executable, [sys.executable, "-m", "sayso", *(str(word) for word in words)])
    shown, pressed, until = b"", False, time.monotonic() + 120
    while time.monotonic() < until:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                shown += os.read(terminal, 65536)
            except OSError:  # the other end is closed
                break
        if not pressed and stop(plain(shown)):
            os.write(terminal, b"\x03")
            pressed = True
    os.close(terminal)
    return plain(shown), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def plain(shown: bytes) -> str:
    return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", shown.decode("utf-8", "ignore"))


def test_a_folder_is_added_with_progress_stopped_and_gone_on_with(folder: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.duckdb"
    shown, code = on_a_terminal("add", folder, "--ledger", ledger, "--jobs", "1", stop=lambda shown: " left" in shown)
    assert code == 130
    assert re.search(r"\d+ of 300 files, [\d.,]+ reports a second, \d+:\d\d left", shown)
    stopped = re.search(r"sayso: stopped\. (\d+) reports? (?:is|are) in the ledger\. The same command goes on from there", shown)
    assert stopped and "Traceback" not in shown
    with Ledger(ledger) as kept:
        known = kept.counts().documents
    assert 0 < known < 300 and int(stopped[1]) == known

    again = subprocess.run([sys.executable, "-m", "sayso", "add", folder, "--ledger", ledger], capture_output=True, text=True, check=False)
    assert f"{300 - known} reports read" in again.stdout and f"{known} reports known already" in again.stdout
    with Ledger(ledger) as kept:
        assert (kept.counts().documents, kept.unlinked()) == (300, [])


def test_what_was_read_before_a_stop_is_kept(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sayso.pipeline import reading

    real, read = reading.read_claims, 0

    def stopping(item: object) -> object:
        nonlocal read
        read += 1
        if read == 30:
            raise KeyboardInterrupt
        return real(item)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "read_claims", stopping)
    told: list[Added] = []
    with Ledger(tmp_path / "ledger.duckdb", write=True) as kept, pytest.raises(KeyboardInterrupt):
        add([folder], kept, on_progress=told.append)
    assert told[-1].documents == 29


def test_what_is_told_while_reading(folder: Path, tmp_path: Path) -> None:
    files: list[str] = []
    linked: list[int] = []
    with Ledger(tmp_path / "ledger.duckdb", write=True) as kept:
        add([folder / "older", folder / "3.txt"], kept, jobs=1, on_input=files.append, on_linked=linked.append)
    assert len(files) == 201 and files[-1] == str(folder / "3.txt")
    assert sum(linked) == 201
    assert inputs([folder]) == 300
    assert inputs(["-", "https://example.org/feed", folder / "3.txt"]) == 3


def test_standing() -> None:
    times = iter((0.0, 1.0, 2.0))
    pace = Pace(lambda: next(times))
    assert standing(0, 1, 0, pace) == "0 reports"
    for done in (100, 250, 400):
        pace.add(done)
    assert pace.rate() == 150
    assert standing(400, 1000, 400, pace) == "400 of 1,000 files, 150 reports a second, 0:04 left"
    assert standing(1, 1, 400, pace) == "400 reports, 150 reports a second"
    assert standing(10, 20, 400, pace) == "10 of 20 files, 150 reports a second, 0:03 left", "a file may hold many reports"
    assert [span(59.6), span(3723)] == ["1:00", "1:02:03"]
