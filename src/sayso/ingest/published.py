"""When a report was published, as far as it says so itself. EDTF at the precision that is known.

Figures of dates are read here; names of months belong to the languages' packs and come in as a function of :data:`Dates`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from sayso.model import Span, When

Dates = Callable[[str, str], Iterable[tuple[Span, When | None]]]
"""Every time that a text of a language names; it may raise for a language of which nothing is known."""

YEARS = range(1900, 2101)
HEADING_LINES = 5
HEADING = 160  # characters of a line in which its date stands
AROUND = 48  # characters on either side of a year
YEAR_FIRST = re.compile(r"(?<![\d.,/-])(\d{4})(-|/|\.\s?)(\d{1,2})\2(\d{1,2})(?![-/]?\d)")
YEAR_LAST = re.compile(r"(?<![\d.,/-])(\d{1,2})(-|/|\.\s?)(\d{1,2})\2(\d{4})(?![-/]?\d)")
MONTH_LINE = re.compile(r"(?:[^\W\d]+:?\s+)?(\d{4}-\d{2})(?![-\d])")
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
GIVEN = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?!\d))?)?")
WORD = re.compile(r"[^\W\d]+")
ENDS = re.compile(r"\s*(?:$|[.](?:\s|$)|[,;:|(\[–—-]|T?\d{1,2}[:.]\d{2})")


class Named(NamedTuple):
    """A date in a line: where, its EDTF, and whether it is written in figures with the year first."""

    start: int
    end: int
    edtf: str
    iso: bool = False


def given(value: str) -> str | None:
    """A date as people and programs hand it over (ISO, with or without a time, ``20.05.2026``, an e-mail's) as EDTF."""
    value = value.strip()
    if (match := GIVEN.match(value)) and re.match(r"$|[T ]\d\d:?\d\d", value[match.end() :]):
        return _edtf(*match.groups())
    if named := [hit for hit in _in_figures(value, None) if hit.start == 0]:
        return named[0].edtf
    from email.utils import parsedate_to_datetime

    try:
        day = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return _edtf(str(day.year), str(day.month), str(day.day))


def told(text: str, lang: str | None, dates: Dates | None) -> str | None:
    """The date line at the top of a report, else the latest day that the report names."""
    return heading(text, lang, dates) or latest(text, lang, dates)


def heading(text: str, lang: str | None, dates: Dates | None) -> str | None:
    """The date of the first line, of five, that is or begins with a date line."""
    lines = (line.strip()[:HEADING] for line in text[: 20 * HEADING].splitlines())
    for number, line in enumerate([line for line in lines if line][:HEADING_LINES]):
        if not YEAR.search(line):
            continue
        hits = sorted([*_in_figures(line, lang), *_in_words(line, lang, dates)])
        for hit in hits:
            if _is_date_line(line, hit, first=number == 0):
                return hit.edtf
        if (match := MONTH_LINE.match(line)) and (edtf := given(match[1])):
            return edtf
    return None


def latest(text: str, lang: str | None, dates: Dates | None) -> str | None:
    """The latest full date that a text names."""
    days = [hit.edtf for hit in _in_figures(text, lang)]
    days += [hit.edtf for hit in _in_words(_near_years(text), lang, dates) if len(hit.edtf) == 10]
    return max(days, default=None)


def _is_date_line(line: str, hit: Named, first: bool) -> bool:
    """Whether a date dates the report: "Stand: …", "Warsaw, … (PAP) –", the date alone, "date … Headline".

    In the first line, a headline for the most part, it has to be set apart by punctuation; "The tsunami of 11 March 2011" is a story.
    """
    before, after = line[: hit.start].strip(), line[hit.end :]
    words, rest = len(WORD.findall(before)), len(WORD.findall(after))
    if len(hit.edtf) < 10:
        return rest == 0 and (words == 0 or (words <= 3 and before.endswith(":")))
    if hit.iso and words <= 2:
        return True
    if words > 5:
        return False
    if not before or before[-1] in ":,|(/–—-•":
        return bool(ENDS.match(after)) or before.endswith(":") or rest <= 1
    return not first and words + rest <= 4 and bool(ENDS.match(after))


def _in_figures(text: str, lang: str | None) -> Iterator[Named]:
    for match in YEAR_FIRST.finditer(text):
        if edtf := _edtf(match[1], match[3], match[4]):
            yield Named(match.start(), match.end(), edtf, iso=match[2] == "-")
    for match in YEAR_LAST.finditer(text):
        day, month = match[1], match[3]
        if match[2] == "/" and int(month) > 12:
            day, month = month, day
        elif match[2] == "/" and lang in ("en", None) and int(day) <= 12 and day != month:
            continue  # 3/4/2026 is March in Boston and April in London
        if edtf := _edtf(match[4], month, day):
            yield Named(match.start(), match.end(), edtf)


def _in_words(text: str, lang: str | None, dates: Dates | None) -> Iterator[Named]:
    if dates is None or lang is None or not text:
        return
    try:
        found = list(dates(text, lang))
    except Exception:  # no pack for the language, or a text that the reader of dates fails on: extraction tells which
        return
    for span, when in found:
        if when and re.fullmatch(r"\d{4}-\d\d(-\d\d)?", when.edtf):
            yield Named(span.start, span.end, when.edtf)


def _near_years(text: str) -> str:
    """What stands around every year: all that can hold a full date, and little of a long report."""
    pieces: list[list[int]] = []
    for match in YEAR.finditer(text):
        start, end = max(match.start() - AROUND, 0), match.end() + AROUND
        if pieces and start <= pieces[-1][1]:
            pieces[-1][1] = end
        else:
            pieces.append([start, end])
    return "\n\n".join(text[start:end] for start, end in pieces)


def _edtf(year: str, month: str | None, day: str | None) -> str | None:
    try:
        whole = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    if whole.year not in YEARS:
        return None
    return whole.isoformat()[: 10 if day else 7 if month else 4]
