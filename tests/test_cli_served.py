"""``sayso serve`` as a person runs it: it says where, answers, asks strangers for a token, and ends with Ctrl-C."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest


@contextmanager
def started(*words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command running, and the address that it prints."""
    run = subprocess.Popen([sys.executable, "-m", "sayso", "serve", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert run.stdout is not None
    try:
        line = run.stdout.readline()
        found = re.search(r"http://\S+", line)
        assert found, (line, run.stderr.read() if run.stderr and run.poll() is not None else "")
        yield run, found[0]
    finally:
        if run.poll() is None:
            run.kill()
        run.communicate(timeout=30)


def asked(address: str, path: str = "/", host: str = "127.0.0.1", **headers: str) -> int:
    for _ in range(50):  # the line is printed just before it listens
        line = HTTPConnection(host, urlsplit(address).port or 0, timeout=30)
        try:
            line.request("GET", path, headers=headers)
            return line.getresponse().status
        except ConnectionRefusedError:
            import time

            time.sleep(0.1)
        finally:
            line.close()
    raise AssertionError("it does not answer")


def test_it_serves_on_this_machine_and_ends_with_ctrl_c(demo_ledger: Path) -> None:
    with started("--ledger", str(demo_ledger), "--port", "0") as (run, address):
        assert urlsplit(address).hostname == "127.0.0.1" and "token" not in address
        assert asked(address) == 200
        beside = subprocess.run(
            [sys.executable, "-m", "sayso", "claims", "--ledger", str(demo_ledger)], capture_output=True, text=True, check=False
        )
        assert beside.returncode == 1 and "in use" in beside.stderr
        run.send_signal(signal.SIGINT)
        assert run.wait(30) == 0, "to end it so is the usual way"


def test_elsewhere_it_asks_for_a_token_that_it_prints(demo_ledger: Path) -> None:
    with started("--ledger", str(demo_ledger), "--port", "0", "--host", "0.0.0.0") as (_, address):
        assert asked(address) == 401
        assert asked(address, f"/?{urlsplit(address).query}") == 303


def test_read_only_lets_others_read(demo_ledger: Path) -> None:
    with started("--ledger", str(demo_ledger), "--port", "0", "--read-only", "--public", "--host", "0.0.0.0") as (_, address):
        assert asked(address, host="127.0.0.1", Host="any.example") == 200
        beside = subprocess.run(
            [sys.executable, "-m", "sayso", "claims", "--limit", "1", "--ledger", str(demo_ledger)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert beside.returncode == 0 and beside.stdout


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["--public"], 2, "add --read-only"),
        (["--read-only", "--ledger", "none.duckdb"], 1, "there is no ledger"),
        (["--host", "203.0.113.7", "--ledger", "none.duckdb"], 1, "cannot serve on 203.0.113.7"),
    ],
)
def test_what_cannot_be_is_told(words: list[str], code: int, told: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "sayso", "serve", "--port", "0", *words], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, told in done.stderr) == (code, True), done.stderr
    assert not list(tmp_path.iterdir())
