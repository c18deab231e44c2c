"""Imports go down only: the floors of the house, as ARCHITECTURE.md draws them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import sayso

HOUSE = Path(sayso.__file__).parent
READING = {"model", "fold", "packs"}
BELOW_FACES = {*READING, "extract", "link", "ingest", "ledger", "export", "engine", "pipeline"}
FACES = {"cli", "demo", "terminal", "web", "report", "watch"}

MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "fold": set(),
    "engine": set(),
    "packs": {"model", "fold"},
    "extract": READING,
    "link": READING,
    "ingest": {"model"},
    "ledger": {"model", "fold"},
    "export": {"model"},
    "pipeline": BELOW_FACES,
    "wording": READING,
    "pictures": {*READING, "wording"},
    **dict.fromkeys(FACES, BELOW_FACES | FACES | {"wording", "pictures"}),
    "__main__": {"cli"},
    "__init__": BELOW_FACES,  # lends the names of the rooms, loads none
}
MODULES = sorted(HOUSE.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """What a module imports, at its top, in its functions or for its types only."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_no_import_runs_up(path: Path) -> None:
    here = room(path)
    assert here in MAY_IMPORT, f"{here} is a new room: say here on which floor it lies"
    rooms = {name.split(".")[1] for name in imports(path) if name.startswith("sayso.")}
    up = rooms - MAY_IMPORT[here] - {here}
    assert not up, f"{here} may not import {', '.join(sorted(up))}"


def test_only_the_ledger_knows_its_database() -> None:
    assert {room(path) for path in MODULES if "duckdb" in imports(path)} == {"ledger"}
