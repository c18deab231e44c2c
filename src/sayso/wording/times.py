"""Times as a language says them: 'early 2026', 'in October 2024', 'am 3. März 2026', 'od sierpnia 2025 r.'."""

from __future__ import annotations

import re
from calendar import monthrange
from functools import lru_cache
from typing import Any, NamedTuple

from sayso.fold import fold
from sayso.packs.labels import said
from sayso.wording.words import Words, words

DATE = re.compile(r"(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:.Z+-]*)?([~?%]?)")
DECADE = re.compile(r"(\d{3})X")
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
QUARTERS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}  # the first month of a season of the weather
PARTS = {(1, 3): "early", (5, 8): "mid", (10, 12): "late"}  # how the reader cuts a year
THIRDS = ("early", "mid", "late")


class Day(NamedTuple):
    """A date as far as it is given; ``month`` and ``day`` are 0 where it is a year or a month. ``doubt`` is ~, ? or %."""

    year: int
    month: int = 0
    day: int = 0
    doubt: str = ""


@lru_cache(maxsize=16384)
def moment(edtf: str, text: str | None, lang: str) -> str:
    """An EDTF expression in the language; ``text`` are the report's words, which tell 'early 2026' from 'January to March'."""
    w = words(lang)
    first, between, last = edtf.strip().partition("/")
    a, b = dated(first), dated(last)
    if a is None and b is None:
        decade = DECADE.fullmatch(first)
        return put(w, "decade", Day(int(decade[1]) * 10)) if decade else "" if first in ("", "..") else first
    if not between:
        return single(w, a) if a else ""
    if a is None:
        return put(w, "until" + grain(b), b) if b else ""
    if b is None:
        return put(w, "since" + grain(a), a)
    if a == b:
        return single(w, a)
    return stretch(w, a, b, fold(text or ""))


def dated(value: str) -> Day | None:
    found = DATE.fullmatch(value)
    return Day(int(found[1]), int(found[2] or 0), int(found[3] or 0), found[4]) if found else None


def grain(day: Day) -> str:
    return "_day" if day.day else "_season" if day.month in SEASONS else "_month" if day.month else "_year"


def single(w: Words, day: Day) -> str:
    if day.doubt:
        return str(w.time["doubt"][day.doubt]).format(plain(w, day))
    return put(w, "on" + grain(day), day)


def stretch(w: Words, a: Day, b: Day, text: str) -> str:
    """What lies between two dates, under the name that it has: a part of a year or month, a season, a half; else its two ends."""
    if a.day and b.day:
        if said("since").search(text) and not month_end(b):
            return put(w, "since" + grain(start := opened(a, b)), start)
        if (a.year, a.month) == (b.year, b.month):
            third = thirds(a, b)
            if third and said(THIRDS[third - 1]).search(text):
                return put(w, f"{THIRDS[third - 1]}_month", a)
            return put(w, "day_range", a, b)
    elif a.month and b.month and not (a.day or b.day):
        if a.year == b.year and (part := PARTS.get((a.month, b.month))) and said(part).search(text):
            return put(w, f"{part}_year", a)
        if months(a, b) == 3 and a.month in QUARTERS:
            return season(w, a)
        if a.year == b.year and (a.month, b.month) in ((1, 6), (7, 12)):
            return put(w, "first_half" if a.month == 1 else "second_half", a)
        if a.year == b.year:
            return put(w, "month_range", a, b)
    elif not (a.month or b.month):
        return put(w, "year_range", a, b)
    same = "days_of_year" if a.year == b.year and a.day and b.day else "ends"
    return put(w, same, a, b) if same != "ends" else str(w.time["ends"]).format(plain(w, a), plain(w, b))


def opened(a: Day, b: Day) -> Day:
    """The start of what goes on until the report: 'since 2022' where it is a year's first day, 'since August' where a month's."""
    if a.day != 1:
        return a
    return Day(a.year) if a.month == 1 and a.year < b.year else Day(a.year, a.month)


def month_end(day: Day) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def thirds(a: Day, b: Day) -> int:
    """Which third of its month a stretch is: 1, 2, 3; 0 for none."""
    third = monthrange(a.year, a.month)[1] // 3
    ends = {(1, third): 1, (third + 1, 2 * third): 2}
    return 3 if month_end(b) and a.day == 2 * third + 1 else ends.get((a.day, b.day), 0)


def months(a: Day, b: Day) -> int:
    return (b.year - a.year) * 12 + b.month - a.month + 1


def season(w: Words, first: Day) -> str:
    """'autumn 2025', 'winter 2025/26'."""
    name = QUARTERS[first.month]
    if name == "winter":
        return put(w, "winter", first, Day(first.year + 1))
    return put(w, "on_season", first, season=name)


def plain(w: Words, day: Day) -> str:
    """A date by itself, as it stands at either end of a stretch."""
    return put(w, "plain" + grain(day), day)


def put(w: Words, key: str, a: Day, b: Day | None = None, season: str = "") -> str:
    """A template of the pack with the parts of one or two dates in it, each in the forms that the pack gives."""
    return str(w.time[key]).format(**parts(w, a, "", season), **(parts(w, b, "2") if b else {}))


def parts(w: Words, day: Day, mark: str, season: str = "") -> dict[str, Any]:
    """``{d}``, ``{year}``, ``{short}`` …; further forms have the names that the pack gives them: ``{month_in}``, ``{d_on}``."""
    found: dict[str, Any] = {"year": day.year, "short": f"{day.year % 100:02}", "d": day.day, "decade_end": day.year + 9}
    for name, row in w.time["months"].items():
        found[name] = row[day.month - 1] if 0 < day.month < 13 else ""
    for name, row in w.time.get("days", {}).items():
        found[name] = row[day.day - 1] if day.day else ""
    for name, rows in w.time.get("years", {}).items():
        found[name] = f"{day.year}{next(end for tail, end in rows.items() if str(day.year).endswith(tail))}"
    named = season or SEASONS.get(day.month, "")
    for name, rows in w.time.items():
        if name.startswith("seasons"):
            found["season" + name.removeprefix("seasons")] = rows.get(named, "")
    return {name + mark: value for name, value in found.items()}
