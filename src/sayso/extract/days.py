"""Days and stretches of days: the arithmetic under the times of a text, and their EDTF."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
PARTS = {"early": (0, 3), "mid": (4, 8), "late": (9, 12), "h1": (0, 6), "h2": (6, 12)}  # months of a year: first, end
PARTS |= {f"q{q}": (3 * q - 3, 3 * q) for q in (1, 2, 3, 4)} | {f"m{n}": (0, n) for n in range(1, 13)}
THIRDS = {"early": (0, 1), "h1": (0, 1), "mid": (1, 2), "late": (2, 3), "h2": (2, 3)}
Days = tuple[date, date]


def outer_days(edtf: str | None) -> Days | None:
    """First and last day of an EDTF date or interval; None for what is unknown or not a date."""
    if not edtf:
        return None
    parts = edtf.split("/")
    first, last = _days(parts[0]), _days(parts[-1])
    return (first[0], last[1]) if first and last else None


def _days(text: str) -> Days | None:
    match = EDTF.match(text)
    if not match:
        return None
    year, month, day = (int(g) if g else None for g in match.groups())
    try:
        if year is None:
            return None
        if month is None:
            return whole_year(year)
        if day is None:
            return whole_month(year, month)
        return date(year, month, day), date(year, month, day)
    except ValueError:
        return None


def whole_month(year: int, month: int) -> Days:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def whole_year(year: int, last: int | None = None) -> Days:
    return date(year, 1, 1), date(last or year, 12, 31)


def whole_week(day: date) -> Days:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def season(key: str, year: int) -> Days:
    """The season that begins in that year: the winter of 2024 runs into 2025."""
    a, b = SEASONS[key]
    return date(year, a, 1), whole_month(year + (b < a), b)[1]


def quarter_of(day: date) -> Days:
    first = (day.month - 1) // 3 * 3 + 1
    return date(day.year, first, 1), whole_month(day.year, first + 2)[1]


def add_months(day: date, months: int) -> date:
    """The same day of another month, or the last one that it has."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def in_year(days: Days, year: int) -> Days:
    """The same stretch in another year, that of its first day."""
    return move_years(days, year - days[0].year)


def move_years(days: Days, years: int) -> Days:
    a, b = (add_months(d, 12 * years) for d in days)
    return (a, whole_month(b.year, b.month)[1]) if days[1] == whole_month(days[1].year, days[1].month)[1] else (a, b)


def part_of(days: Days, key: str) -> Days:
    """Beginning, middle, end, half, quarter or first months of a year; beginning, middle or end of what is shorter or longer."""
    a, b = days
    length = (b - a).days + 1
    if length < 6:
        return days
    if 300 < length < 400:
        months = PARTS.get(key)
        return (add_months(a, months[0]), add_months(a, months[1]) - timedelta(days=1)) if months else days
    cut = THIRDS.get(key)
    if cut is None:
        return days
    if length > 1000:  # decades and centuries in whole years
        years = (b.year - a.year + 1) // 3
        spans = {(0, 1): (a.year, a.year + years - 1), (1, 2): (a.year + years, b.year - years), (2, 3): (b.year - years + 1, b.year)}
        return whole_year(*spans[cut])
    third = length // 3
    return a + timedelta(days=cut[0] * third), b if cut[1] == 3 else a + timedelta(days=cut[1] * third - 1)


def edtf_of(days: Days) -> str:
    """The shortest EDTF expression with these outer days."""
    a, b = days
    if a == b:
        return a.isoformat()
    if (a.month, a.day, b.month, b.day) == (1, 1, 12, 31):
        return f"{a.year:04}" if a.year == b.year else f"{a.year:04}/{b.year:04}"
    if a.day == 1 and b == whole_month(b.year, b.month)[1]:
        first, last = f"{a.year:04}-{a.month:02}", f"{b.year:04}-{b.month:02}"
        return first if first == last else f"{first}/{last}"
    return f"{a.isoformat()}/{b.isoformat()}"


def easter(year: int) -> date:
    """Easter Sunday (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
