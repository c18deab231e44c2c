"""What many tests stand on: the ledger of the bundled reports, made once."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile

import pytest

from sayso import pipeline
from sayso.demo import METADATA, reports
from sayso.ledger import Ledger


@pytest.fixture(scope="session")
def demo_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.duckdb"
    with Ledger(path, write=True) as ledger:
        pipeline.add(reports(), ledger, METADATA)
    return path


@pytest.fixture
def demo_ledger(demo_made: Path, tmp_path: Path) -> Path:
    """A copy to do with as one likes."""
    copyfile(demo_made, tmp_path / "ledger.duckdb")
    return tmp_path / "ledger.duckdb"
