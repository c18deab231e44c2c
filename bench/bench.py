#!/usr/bin/env python3
"""How fast sayso reads: reports per second on one core, beside a bare ``\\w+`` pass over the same texts in the same run.

usage: bench.py [FOLDER]     a folder of reports with metadata.csv; the bundled demo corpus, or the development set when it is there

The ratio of the two is the figure that lasts when the machine changes.
"""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sayso.extract import assemble, extract
from sayso.model import Document

ROOT = Path(__file__).resolve().parent.parent
DEV = ROOT.parent / "shared" / "gold" / "dev"
DEMO = ROOT / "src" / "sayso" / "demo_data"
ROUNDS = 10


def documents(folder: Path) -> list[Document]:
    with (folder / "metadata.csv").open(encoding="utf-8", newline="") as rows:
        meta = {row["file"]: row for row in csv.DictReader(rows)}
    out = []
    for path in sorted(folder.glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        out.append(Document(path.name, path.name, text, path.name[:2], meta[path.name]["published"] or None))
    return out


def best_of(rounds: int, run: object) -> float:
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()  # type: ignore[operator]
        times.append(time.perf_counter() - start)
    return min(times)


def startup(*command: str, stdin: str = "") -> float:
    """Of a process, with its bytecode ready as in an installed package."""
    env = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        env["PYTHONPYCACHEPREFIX"] = folder

        def run() -> None:
            subprocess.run([sys.executable, "-m", "sayso", *command], input=stdin.encode(), capture_output=True, check=False, env=env)

        run()
        return best_of(5, run)


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DEV if DEV.exists() else DEMO
    docs = documents(folder)
    size = sum(len(d.text) for d in docs)
    word = re.compile(r"\w+")
    claims = sum(len(extract(d).claims) for d in docs)  # warm: the packs are loaded
    full = best_of(ROUNDS, lambda: [extract(d) for d in docs])
    bare = best_of(ROUNDS, lambda: [word.findall(d.text) for d in docs])
    how = "interpreted" if str(assemble.__file__).endswith(".py") else "compiled"
    print(
        f"extract  {len(docs) / full:7.0f} reports/s on one core, {how}  ({len(docs)} reports, {size / len(docs) / 1000:.1f} kB and "
        f"{claims / len(docs):.1f} claims each)  |  \\w+ pass {len(docs) / bare:.0f} reports/s  |  ratio {full / bare:.1f}"
    )
    row = '{"id":"x","text":"At least 12 people were killed, police said.","lang":"en"}\n'
    print(
        f"start    --version {startup('--version'):.2f} s  |  extract {startup('extract', '-', stdin=row):.2f} s  ({os.cpu_count()} cores)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
