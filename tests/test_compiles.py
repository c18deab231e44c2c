"""The heart stays translatable to machine code (`make compiled`): what mypyc cannot take is found here, not at a release."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "src"
TRANSLATE = """
from glob import glob
from mypyc.build import mypycify
rooms = [f for room in ("packs", "extract") for f in sorted(glob(f"src/sayso/{room}/*.py")) if not f.endswith("__init__.py")]
mypycify(["--explicit-package-bases", "--ignore-missing-imports", "src/sayso/model.py", *rooms])
"""


def test_translates(tmp_path: Path) -> None:
    shutil.copytree(SOURCE, tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    run = subprocess.run(
        [sys.executable, "-c", TRANSLATE],
        cwd=tmp_path,
        env={"MYPYPATH": "src", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-2000:] + run.stderr[-2000:]
