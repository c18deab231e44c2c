"""Tables and lists of a report: whose row a figure stands in, and what its column counts.

A table is a run of lines cut alike by bars or tabs, its first line without figures being the headings. A list is a run of lines that
each begin with a name and a colon or a dash before their first figure.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field

from sayso.extract.text import DASHES, Text
from sayso.packs.lexicon import Hit

HEADING = ("noun", "event")  # what the word over a column may say is counted
NAME_LENGTH = 4  # tokens of a row's name
SHORTEST = 2  # rows of a list


@dataclass(slots=True)
class Rows:
    """``heads``: of each paragraph that is a row the tokens of its name; ``columns``: of a token in a table the heading over it;
    ``by_place``: whether the rows are told to be of places (by province)."""

    heads: dict[int, tuple[int, int]] = field(default_factory=dict)
    columns: dict[int, Hit] = field(default_factory=dict)
    by_place: set[int] = field(default_factory=set)


def rows(t: Text, figures: Container[int]) -> Rows:
    """The rows of all tables and lists of a text; most texts have none."""
    out = Rows()
    if "|" in t.text or "\t" in t.text:
        cut = [_cells(t, a, b) for a, b in t.paragraphs]
    else:  # most texts: every line is one cell
        cut = [[(a, b)] if b > a else [] for a, b in t.paragraphs]
    p = 0
    while p < len(cut):
        end = p + 1
        if len(cut[p]) > 1:
            while end < len(cut) and len(cut[end]) == len(cut[p]):
                end += 1
            if end - p > 1:
                _table(t, out, cut, p, end, figures)
        elif (head := _item(t, p, figures)) is not None:
            found = {p: head}
            while end < len(cut) and (more := _item(t, end, figures)) is not None:
                found[end] = more
                end += 1
            if len(found) >= SHORTEST:
                out.heads.update(found)
                if _of_places(t, p, found):
                    out.by_place.update(found)
        p = end
    return out


def _cells(t: Text, a: int, b: int) -> list[tuple[int, int]]:
    """The token ranges between bars or tabs of a line."""
    cells, begin = [], a
    for m in range(a, b):
        tab = m > a and "\t" in t.text[t.tokens[m - 1].end : t.tokens[m].start]
        if t.marks[m] == "|" or tab:
            if m > begin:
                cells.append((begin, m))
            begin = m if tab and t.marks[m] != "|" else m + 1
    if b > begin:
        cells.append((begin, b))
    return cells


def _table(t: Text, out: Rows, cut: list[list[tuple[int, int]]], p: int, end: int, figures: Container[int]) -> None:
    """Reads the lines ``p`` to ``end``: headings and rows."""
    if any(m in figures for a, b in cut[p][1:] for m in range(a, b)):
        return  # no headings
    heads = [next((h for cls in HEADING for h in t.first(cls, a, b)), None) for a, b in cut[p]]
    found: dict[int, tuple[int, int]] = {}
    for q in range(p + 1, end):
        for (a, b), heading in zip(cut[q][1:], heads[1:], strict=True):
            if heading is not None:
                out.columns.update(dict.fromkeys((m for m in range(a, b) if m in figures), heading))
        a, b = cut[q][0]
        if b - a <= NAME_LENGTH and not any(m in figures for m in range(a, b)):
            found[q] = (a, b)
    out.heads.update(found)
    if any(t.sense(m, "place_noun") for m in range(*cut[p][0])) or _of_places(t, p, found):
        out.by_place.update(found)


def _item(t: Text, p: int, figures: Container[int]) -> tuple[int, int] | None:
    """The name at the head of a line 'Sofala: 29 Tote, 4.310 Häuser' or 'Tete – 13'."""
    a, b = t.paragraphs[p]
    while a < b and (t.marks[a] in ("-", "•", "*", "–") or t.marks[a] == "."):
        a += 1
    k = a
    while k < b and t.is_word(k) and k - a < NAME_LENGTH and k not in figures:
        k += 1
    if k == a or k + 1 >= b or not t.tokens[a].text[:1].isupper() or t.sense(a, "article", "pronoun", "preposition", "adverb"):
        return None
    if t.marks[k] != ":" and not (t.marks[k] in DASHES and not t.tokens[k].glued):
        return None
    m = k + 1
    while m < b and t.sense(m, "hedge_before", "adverb", "currency"):
        m += 1
    return (a, k) if m in figures else None


def _of_places(t: Text, p: int, found: dict[int, tuple[int, int]]) -> bool:
    """Are the rows of places: the line before says so (by province), or one of their names is a place that the packs know?"""
    if p:
        a, b = t.paragraphs[p - 1]
        if b - a < 12 and any(t.sense(m, "place_noun") for m in range(a, b)):
            return True
    named = [h for a, b in found.values() for h in t.hits[a] if h.j == b]
    places = sum(h.sense.cls in ("country", "capital") or (h.sense.name is not None and h.sense.name.type == "place") for h in named)
    others = sum(h.sense.name is not None and h.sense.name.type != "place" for h in named)
    return places > others
