"""Annotating figures by hand: a sheet takes one line a figure and writes the gold file.

A figure is given as figure("context with the [number] in brackets", value, unit, kind, ...).  Value notation:
  "=5" exactly   "~5" about   ">5" more than   ">=5" at least   "<=5" at most   "<5" less than   "^5" almost
  "2-5" between  "v2" vague (low bound only).  "=~5" exactly or about; "^~5" almost, about, at most or exactly.
Fields with several right answers are written "a|b" or as a list; the lists of names are for sources, places and actors:
every name a reader may give.  An empty name means that null is right as well.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

TEXTS = Path(__file__).resolve().parent / "texts"
Names = str | list[str] | None

COMPARATORS = [  # longest sign first
    ("=~", ["exactly", "about"], "point"),
    ("^~", ["almost", "about", "at_most", "less_than", "exactly"], "high"),
    (">=", ["at_least"], "low"),
    ("<=", ["at_most"], "high"),
    ("=", ["exactly"], "point"),
    ("~", ["about"], "point"),
    (">", ["more_than", "at_least"], "low"),
    ("<", ["less_than", "at_most"], "high"),
    ("^", ["almost", "less_than", "about"], "high"),
    ("v", ["vague", "about", "at_least", "more_than"], "low"),
]


def number(text: str) -> float:
    value = float(text)
    return int(value) if value == int(value) else value


def value_of(spec: str) -> tuple[float | None, float | None, list[str]]:
    """The bounds and the comparators that a value such as ">=180" or "3-4" stands for."""
    for sign, comparators, side in COMPARATORS:
        if spec.startswith(sign):
            n = number(spec[len(sign) :])
            return (n if side != "high" else None), (n if side != "low" else None), comparators
    low, high = spec.split("-")
    return number(low), number(high), ["between"]


def words(value: Names) -> list[str]:
    if not value:
        return [""]
    if isinstance(value, str):
        return value.split("|")
    return list(dict.fromkeys(value))


class Sheet:
    """The figures of the reports in a folder. ``doc`` is the report being annotated."""

    def __init__(self, texts: Path) -> None:
        self.texts = texts
        self.doc = ""
        self.rows: list[dict[str, Any]] = []

    def _place(self, context: str) -> tuple[int, int, str]:
        """Start and end of the bracketed number, and the text; the context must occur once."""
        body = (self.texts / self.doc).read_text(encoding="utf-8")
        near = context.replace("[", "", 1).replace("]", "", 1)
        if body.count(near) != 1:
            raise ValueError(f"{self.doc}: {near!r} occurs {body.count(near)} times")
        start = body.index(near) + context.index("[")
        return start, start + context.index("]") - context.index("[") - 1, body

    def figure(
        self,
        context: str,
        value: str,
        unit: str,
        kind: str,
        actor: Names = "",
        status: str = "other",
        place: Names = "",
        time: str | None = None,
        origin: Names = None,
        via: Names = None,
        mod: str = "asserted",
        per: str | None = None,
        opt: bool = False,
        cmp: str | None = None,
    ) -> None:
        """Note one figure of the present ``doc``."""
        low, high, comparators = value_of(value)
        start, end, body = self._place(context)
        days = time.split("/") * (1 if "/" in time else 2) if time else None
        if any(row["doc"] == self.doc and row["start"] < end and start < row["end"] for row in self.rows):
            raise ValueError(f"{self.doc}: {context!r} overlaps another figure")
        row = {
            "doc": self.doc, "start": start, "end": end, "text": body[start:end], "low": low, "high": high,
            "comparator": cmp.split("|") if cmp else comparators, "unit": unit, "per": per, "kind": words(kind),
            "actor": words(actor), "status": words(status), "place": words(place), "time": days,
            "origin": [] if origin in (None, "") else words(origin), "via": [] if via in (None, "") else words(via),
            "modality": words(mod), "optional": opt,
        }  # fmt: skip
        self.rows.append(row)

    def write(self, path: Path) -> None:
        self.rows.sort(key=lambda row: (row["doc"], row["start"]))
        with path.open("w", encoding="utf-8") as out:
            for row in self.rows:
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        docs = {row["doc"] for row in self.rows}
        print(f"{len(self.rows)} figures in {len(docs)} documents -> {path}")
