#!/usr/bin/env python3
"""Writes gold.jsonl: the figures of all reports in texts/, as the sheets annotate them."""

from __future__ import annotations

import json
from pathlib import Path

from sheets import first, second_deen, second_hupl, third

HERE = Path(__file__).resolve().parent
HELD = 21  # reports from this number on were only scored when they were added (README.md, "Halves")


def main() -> None:
    rows = [row for part in (first, second_deen, second_hupl, third) for row in part.sheet.rows]
    rows.sort(key=lambda row: (row["doc"], row["start"]))
    with (HERE / "gold.jsonl").open("w", encoding="utf-8") as out:
        for row in rows:
            half = "held" if int(row["doc"][3:5]) >= HELD else "open"
            out.write(json.dumps({**row, "half": half}, ensure_ascii=False) + "\n")
    print(f"{len(rows)} figures in {len({row['doc'] for row in rows})} documents")


if __name__ == "__main__":
    main()
