"""Times in a text, resolved against the report's own date into EDTF with their outer days.

A relative time ("on Tuesday", "last month") in a report of unknown date stays unresolved rather than guessed: its tokens are
still known not to be figures.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from sayso.extract.text import DASHES, DATE, NUMBER, PUNCT, WORD, Text
from sayso.model import When
from sayso.packs.lexicon import Hit

EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class DateHit:
    """A time over tokens ``i`` to ``j``; ``when`` is None where it cannot be resolved. ``rule`` says how it was read."""

    i: int
    j: int
    when: When | None
    rule: str


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
            return date(year, 1, 1), date(year, 12, 31)
        if day is None:
            return _month(year, month)
        return date(year, month, day), date(year, month, day)
    except ValueError:
        return None


def _month(year: int, month: int) -> Days:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _add_months(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def edtf_of(days: Days) -> str:
    """The shortest EDTF expression with these outer days."""
    a, b = days
    if a == b:
        return a.isoformat()
    if (a.month, a.day, b.month, b.day) == (1, 1, 12, 31):
        return f"{a.year:04}" if a.year == b.year else f"{a.year:04}/{b.year:04}"
    if a.day == 1 and b == _month(b.year, b.month)[1]:
        first, last = f"{a.year:04}-{a.month:02}", f"{b.year:04}-{b.month:02}"
        return first if first == last else f"{first}/{last}"
    return f"{a.isoformat()}/{b.isoformat()}"


class Calendar:
    """Reads the times of one text against a reference (the days of the report's date, or None)."""

    def __init__(self, text: Text, reference: Days | None) -> None:
        self.t = text
        self.n = len(text.tokens)
        self.reference = reference
        self.now = reference[1] if reference else None
        self.exact = bool(reference and reference[0] == reference[1])

    def read(self) -> list[DateHit]:
        out: list[DateHit] = []
        i = 0
        while i < self.n:
            hit = self._at(i)
            if hit:
                hit = self._extend(hit)
                while out and out[-1].j > hit.i:
                    out.pop()
                out.append(hit)
                i = max(hit.j, i + 1)
            else:
                i += 1
        return out

    # -- one time --------------------------------------------------------------
    def _at(self, i: int) -> DateHit | None:
        token = self.t.tokens[i]
        if token.kind == DATE:
            return self._numeric(i)
        hits = self.t.hits[i]
        if token.kind == NUMBER:
            return self._clock(i) or self._ago(i) or self._year_first(i) or self._year(i)
        for hit in hits:
            cls = hit.sense.cls
            if cls == "month" and (got := self._month_name(hit)):
                return got
            if cls == "relative_time":
                return self._relative(hit)
            if cls == "shift" and (got := self._shift(hit)):
                return got
            if cls == "ago_before" and (got := self._ago_before(hit)):
                return got
            if cls == "weekday":
                return self._weekday(hit.i, hit.j, int(hit.sense.key), "")
            if cls == "season" and (got := self._season(hit)):
                return got
            if cls == "clock" and hit.j < self.n and self.t.tokens[hit.j].kind in (NUMBER, DATE):
                return DateHit(i, self._clock_end(hit.j), None, "clock")
            if cls == "clock" and self.t.punct(hit.j) == "." and hit.j + 1 < self.n:
                if self.t.tokens[hit.j + 1].kind in (NUMBER, DATE):
                    return DateHit(i, self._clock_end(hit.j + 1), None, "clock")
        return self._ago(i)

    def _make(self, i: int, j: int, days: Days | None, rule: str) -> DateHit:
        when = None
        if days:
            when = When(edtf_of(days), days[0].isoformat(), days[1].isoformat(), self.t.words(i, j))
        return DateHit(i, j, when, rule)

    def _numeric(self, i: int) -> DateHit | None:
        numbers = [int(x) for x in re.findall(r"\d+", self.t.tokens[i].text)]
        try:
            if len(numbers) == 3 and numbers[0] > 31:
                day = date(*numbers)
            elif len(numbers) == 3:
                year = numbers[2] + (2000 if numbers[2] < 100 else 0)
                if "/" in self.t.tokens[i].text and numbers[1] > 12:
                    numbers[0], numbers[1] = numbers[1], numbers[0]
                day = date(year, numbers[1], numbers[0])
            elif len(numbers) == 2 and numbers[1] <= 12:
                if self.now is None:
                    return DateHit(i, i + 1, None, "date")
                day = self._nearest(numbers[1], numbers[0])[0]
            else:
                return DateHit(i, i + 1, None, "date")
        except ValueError:
            return DateHit(i, i + 1, None, "date")
        return self._make(i, i + 1, (day, day), "date")

    def _nearest(self, month: int, day: int | None, shift: int = 0) -> Days:
        """The day or month of that name nearest to the report's date, the past before the future."""
        assert self.now is not None
        best: tuple[int, Days] | None = None
        for year in (self.now.year - 1, self.now.year, self.now.year + 1):
            try:
                days = _month(year, month) if day is None else (date(year, month, day), date(year, month, day))
            except ValueError:
                continue
            gap = (days[0] - self.now).days
            if (shift < 0 and gap > 0) or (shift > 0 and days[1] <= self.now):
                continue
            cost = gap * 2 if gap > 0 else -gap
            if best is None or cost < best[0]:
                best = cost, days
        if best is None:
            raise ValueError("no such day")
        return best[1]

    def _day_number(self, k: int) -> int | None:
        if 0 <= k < self.n and self.t.tokens[k].kind == NUMBER:
            text = self.t.tokens[k].text
            if text.isdigit() and len(text) <= 2 and 1 <= int(text) <= 31:
                return int(text)
        return None

    def _year_number(self, k: int) -> int | None:
        if 0 <= k < self.n and self.t.tokens[k].kind == NUMBER:
            text = self.t.tokens[k].text
            if len(text) == 4 and text.isdigit() and 1500 <= int(text) <= 2100:
                return int(text)
        return None

    def _back(self, k: int) -> int:
        """Skip back over a dot, a comma, 'of', an ordinal's ending."""
        t = self.t
        while k >= 0 and (t.punct(k) in (".", ",") or t.sense(k, "of") or self._ordinal_ending(k)):
            k -= 1
        return k

    def _ordinal_ending(self, k: int) -> bool:
        token = self.t.tokens[k]
        return token.kind == WORD and token.glued and token.text.lower() in self.t.pack.ordinal_endings

    def _forward(self, k: int) -> int:
        t = self.t
        while k < self.n and (t.punct(k) in (".", ",") or self._ordinal_ending(k)) and t.sentence_of[k] == t.sentence_of[k - 1]:
            k += 1
        return k

    def _suffix(self, k: int) -> int:
        """Past a hyphened ending: 15-én, 2024-ben, 24-re."""
        t = self.t
        if t.punct(k) in ("-", "–") and t.tokens[k].glued and t.is_word(k + 1) and t.tokens[k + 1].glued:
            return k + 2
        return k

    def _month_name(self, hit: Hit) -> DateHit | None:
        t, month = self.t, int(hit.sense.key)
        i, j = hit.i, hit.j
        if t.punct(j) == "." and j < self.n and t.tokens[j].glued and len(t.tokens[i].text) <= 4:
            j += 1
        year = day = last = None
        back = self._back(i - 1)
        day = self._day_number(back)
        if day is not None and t.sentence_of[back] == t.sentence_of[i]:
            i = back
            if t.punct(back - 1) in DASHES and (first := self._day_number(back - 2)):
                last, day, i = day, first, back - 2
            elif t.sense(back - 1, "range_middle", "joiner") and (first := self._day_number(self._back(back - 2))) and first < day:
                last, day, i = day, first, self._back(back - 2)
        else:
            day = None
            year = self._year_number(back)
            if year and t.sentence_of[back] == t.sentence_of[hit.i]:
                i = back
            else:
                year = None
            ahead = self._forward(j) if t.punct(j) == "." else j
            day = self._day_number(ahead)
            if day is not None:
                after = ahead + 1
                if after < self.n and t.sense(after, "unit", "currency", "noun", "dozen") and year is None:
                    day = None
                else:
                    j = after
                    if t.punct(j) == "." and t.tokens[j].glued and t.pack.ordinal_dot:
                        j += 1
                    if t.punct(j) in DASHES and t.tokens[j].glued and (second := self._day_number(j + 1)):
                        last, j = second, j + 2
                    j = self._suffix(j)
        if year is None:
            ahead = self._forward(j)
            found = self._year_number(ahead)
            if found and (not self._counted(ahead + 1) or self._year_after_month(found)):
                year, j = found, self._suffix(ahead + 1)
                if (word := t.sense(j, "year_word")) is not None:
                    j = word.j
        if day is None and year is None and not t.tokens[hit.i].text[0].isupper() and self._doubtful(hit):
            return None
        try:
            if year is not None:
                days = _month(year, month) if day is None else (date(year, month, day), date(year, month, last or day))
            elif self.now is None:
                return DateHit(i, j, None, "month")
            else:
                shift = t.ending_at(i, "shift")
                sign = {"last": -1, "next": 1}.get(shift.sense.key, 0) if shift else 0
                i = shift.i if shift else i
                days = self._nearest(month, day, sign)
                if last:
                    days = (days[0], days[0].replace(day=last))
        except ValueError:
            return None
        return self._make(i, j, days, "date" if day else "month")

    @staticmethod
    def _year_after_month(year: int) -> bool:
        """'im Juni 2017 fand ein Treffen statt': after a month it is a year whatever follows."""
        return 1900 <= year <= 2100

    def _doubtful(self, hit: Hit) -> bool:
        """A month's name that is also another word (may, march, mars)."""
        return len(hit.sense.base) <= 4 or any(h.sense.cls in ("say", "possible", "event", "noun") for h in self.t.hits[hit.i])

    def _counted(self, k: int) -> bool:
        t = self.t
        for m in range(k, min(k + 3, self.n)):
            if t.sense(m, "noun", "currency", "unit", "demonym") and not t.sense(m, "year_word", "time_unit"):
                return True
            if not t.is_word(m) or t.sense(m, "preposition", "relative", "article", "joiner"):
                return False
        return False

    def _year_first(self, i: int) -> DateHit | None:
        """2026. március 12., 2024 októberében; a month that follows the year takes it."""
        if self._year_number(i) is None:
            return None
        k = i + 1
        if self.t.punct(k) == ".":
            k += 1
        hit = self.t.sense(k, "month")
        return self._month_name(hit) if hit else None

    def _year(self, i: int) -> DateHit | None:
        t = self.t
        year = self._year_number(i)
        if year is None:
            return None
        if year < 1900 and not t.sense(i + 1, "year_word") and not t.ending_at(i, "year_word") and self._suffix(i + 1) == i + 1:
            return None
        if t.sense(i - 1, "currency", "hedge_before") and not t.sense(i - 1, "preposition"):
            return None
        j = self._suffix(i + 1)
        if t.punct(j) == "." and t.tokens[j].glued and t.is_word(j + 1) and t.sentence_of[j] == t.sentence_of[min(j + 1, self.n - 1)]:
            j += 1
        begin = i
        if (word := t.ending_at(i, "year_word")) is not None:
            begin = word.i
            said = True
        else:
            said = False
        if (word := t.sense(j, "year_word")) is not None and not t.sense(j, "noun"):
            j, said = word.j, True
        part = t.sense(j, "part") or t.ending_at(begin, "part")
        season = t.sense(j, "season") or t.ending_at(begin, "season")
        # another year after a dash: 2023–2024, 1950-53
        short = t.tokens[j + 1].text if j + 1 < self.n and t.punct(j) in DASHES and t.tokens[j + 1].kind == NUMBER else ""
        if len(short) == 2 and short.isdigit() and t.tokens[j].glued and t.tokens[j + 1].glued and int(short) > year % 100:
            return self._make(begin, j + 2, (date(year, 1, 1), date(year // 100 * 100 + int(short), 12, 31)), "years")
        if t.punct(j) in DASHES and (other := self._year_number(j + 1)) and other > year and other - year < 120:
            return self._make(begin, j + 2, (date(year, 1, 1), date(other, 12, 31)), "years")
        if not said and not part and not season:
            glued = j > i + 1
            before = t.sense(
                i - 1,
                "preposition",
                "since_before",
                "until_before",
                "by_before",
                "before_before",
                "after_before",
                "shift",
            )
            if self._counted(j) and not (glued and t.tokens[j - 1].text.lower() not in t.pack.person_endings):
                return None
            if not (glued or before or self._alone(i, j)):
                return None
        days = (date(year, 1, 1), date(year, 12, 31))
        if season:
            begin, j = min(begin, season.i), max(j, season.j)
            days = self._season_days(season.sense.key, year)
        return self._make(begin, j, days, "year")

    def _alone(self, i: int, j: int) -> bool:
        """A bare year between other words: '(2024)', 'September 2024', 'allein 2025 seien'."""
        t = self.t
        return not any(t.sense(k, "unit", "currency", "noun", "demonym") for k in (j, j + 1)) or t.punct(j) in (
            ",",
            ")",
            ".",
            ";",
        )

    def _season_days(self, key: str, year: int) -> Days:
        a, b = SEASONS[key]
        return date(year, a, 1), _month(year + (b < a), b)[1]

    def _season(self, hit: Hit) -> DateHit | None:
        t = self.t
        year_at = hit.j + 1 if t.sense(hit.j, "of", "year_word") else hit.j
        year = self._year_number(year_at)
        if year:
            return self._make(hit.i, self._suffix(year_at + 1), self._season_days(hit.sense.key, year), "season")
        back = self._back(hit.i - 1)
        if (year := self._year_number(back)) is not None:
            return self._make(back, hit.j, self._season_days(hit.sense.key, year), "season")
        if self.now is None:
            return DateHit(hit.i, hit.j, None, "season")
        shift = t.ending_at(hit.i, "shift")
        options = [self._season_days(hit.sense.key, y) for y in (self.now.year - 1, self.now.year, self.now.year + 1)]
        future = shift is not None and shift.sense.key == "next"
        ready = [d for d in options if (d[0] > self.now) == future]
        return self._make(shift.i if shift else hit.i, hit.j, ready[0] if future else ready[-1], "season")

    def _relative(self, hit: Hit) -> DateHit | None:
        amount, _, unit = hit.sense.key.partition(" ")
        return self._offset(hit.i, hit.j, int(amount), unit.rstrip("s"), "relative")

    def _offset(self, i: int, j: int, amount: int, unit: str, rule: str) -> DateHit:
        now = self.now
        if now is None:
            return DateHit(i, j, None, rule)
        days: Days | None = None
        try:
            if unit == "day" and self.exact:
                day = now + timedelta(days=amount)
                days = (day, day)
            elif unit == "week" and self.exact:
                monday = now - timedelta(days=now.weekday()) + timedelta(weeks=amount)
                days = (monday, monday + timedelta(days=6))
            elif unit == "weekend" and self.exact:
                saturday = now - timedelta(days=now.weekday()) + timedelta(weeks=amount, days=5)
                days = (saturday, saturday + timedelta(days=1))
            elif unit == "month":
                day = _add_months(now.replace(day=1), amount)
                days = _month(day.year, day.month)
            elif unit == "year":
                days = date(now.year + amount, 1, 1), date(now.year + amount, 12, 31)
            elif unit == "decade":
                first = (now.year // 10 + amount) * 10
                days = date(first, 1, 1), date(first + 9, 12, 31)
            elif unit == "hour" and self.exact:
                days = (now + timedelta(days=-1 if amount < 0 else 0), now)
        except (ValueError, OverflowError):
            days = None
        return self._make(i, j, days, rule)

    def _shift(self, hit: Hit) -> DateHit | None:
        t = self.t
        k = hit.j
        if t.sense(k, "article"):
            k += 1
        amount = {"last": -1, "this": 0, "next": 1}.get(hit.sense.key, 0)
        weekday = t.sense(k, "weekday")
        if weekday:
            return self._weekday(hit.i, weekday.j, int(weekday.sense.key), hit.sense.key)
        unit = t.sense(k, "time_unit")
        if unit:
            return self._offset(hit.i, unit.j, amount, unit.sense.key, "shift")
        month = t.sense(k, "month")
        if month and month.i > hit.i:
            return self._month_name(month)
        season = t.sense(k, "season")
        return self._season(season) if season else None

    def _weekday(self, i: int, j: int, weekday: int, shift: str) -> DateHit:
        if self.now is None or not self.exact:
            return DateHit(i, j, None, "weekday")
        gap = (self.now.weekday() + 1 - weekday) % 7
        day = self.now - timedelta(days=gap)
        before = self.t.ending_at(i, "shift")
        shift = shift or (before.sense.key if before else "")
        if shift == "next":
            day = self.now + timedelta(days=(weekday - self.now.weekday() - 1) % 7 or 7)
        elif not shift and gap and self._future(i):
            day = self.now + timedelta(days=(weekday - self.now.weekday() - 1) % 7)
        return self._make(before.i if before else i, j, (day, day), "weekday")

    def _future(self, i: int) -> bool:
        """Is the clause about what is to come? (planned words near the time)"""
        t = self.t
        return any(
            t.sense(k, "planned", "possible") for k in range(max(0, i - 6), min(self.n, i + 6)) if t.sentence_of[k] == t.sentence_of[i]
        )

    def _amount(self, i: int) -> tuple[int, int] | None:
        t = self.t
        if i < self.n and t.tokens[i].kind == NUMBER and t.tokens[i].text.isdigit() and len(t.tokens[i].text) <= 3:
            return int(t.tokens[i].text), i + 1
        if t.is_word(i):
            got = t.pack.numerals.read(t.tokens[i].text)
            if got and not got.multiple and len(got.parts) == 1 and got.parts[0] <= 100 and got.parts[0] % 1 == 0:
                return int(got.parts[0]), i + 1
            if t.sense(i, "indefinite"):
                return 1, i + 1
            several = t.sense(i, "several")
            if several:
                return 3, several.j
        return None

    def _ago(self, i: int) -> DateHit | None:
        t = self.t
        if t.tokens[i].kind == PUNCT or not t.between("time_unit", i, i + 5):
            return None
        unit = t.sense(i, "time_unit")
        amount = (1, i) if unit else self._amount(i)
        if amount is None:
            return None
        unit = unit or t.sense(amount[1], "time_unit")
        if unit is None:
            return None
        ago = t.sense(unit.j, "ago_after")
        if ago is None:
            beside = t.sense(unit.j, "after_before", "before_before", "after_after", "before_after")
            opens = i == t.sentences[t.sentence_of[i]][0] or t.punct(i - 1) or t.ending_at(i, "joiner", "adverb", "hedge_before")
            if beside and unit.i > i and opens:  # three days after the march: a time, but counted from another event
                return DateHit(i, beside.j, None, "days after")
            return None
        return self._past(i, ago.j, amount[0], unit.sense.key)

    def _ago_before(self, hit: Hit) -> DateHit | None:
        amount = self._amount(hit.j)
        unit = self.t.sense(amount[1] if amount else hit.j, "time_unit")
        if unit is None or (amount is None and not self.t.sense(hit.j, "time_unit")):
            return None
        return self._past(hit.i, unit.j, amount[0] if amount else 1, unit.sense.key)

    def _past(self, i: int, j: int, amount: int, unit: str) -> DateHit:
        if self.now is None:
            return DateHit(i, j, None, "ago")
        if unit == "week" and self.exact:
            day = self.now - timedelta(weeks=amount)
            return self._make(i, j, (day - timedelta(days=1), day), "ago")
        return self._offset(i, j, -amount, unit, "ago")

    # -- clock times ---------------------------------------------------------------
    def _clock_end(self, k: int) -> int:
        t = self.t
        end = k + 1
        while (
            end + 1 < self.n
            and t.punct(end) in (":", ".")
            and t.tokens[end].glued
            and t.tokens[end + 1].kind == NUMBER
            and t.tokens[end + 1].glued
        ):
            end += 2
        return self._suffix(end)

    def _clock(self, i: int) -> DateHit | None:
        t, tokens = self.t, self.t.tokens
        text = tokens[i].text
        if (
            t.punct(i + 1) == ":"
            and tokens[i + 1].glued
            and i + 2 < self.n
            and tokens[i + 2].kind == NUMBER
            and tokens[i + 2].glued
            and len(text) <= 2
        ):
            end = self._clock_end(i)
            hit = t.sense(end, "clock")
            return DateHit(i, hit.j if hit else end, None, "clock")
        hit = t.sense(i + 1, "clock")
        if hit and (len(text) == 4 or (text.isdigit() and int(text) <= 24) or re.fullmatch(r"\d{1,2}[.,]\d{2}", text)):
            end = hit.j
            while end < self.n and (
                (tokens[end].kind == NUMBER and t.sense(end + 1, "clock")) or t.sense(end, "clock") or t.punct(end) == "."
            ):
                if t.punct(end) == "." and not (tokens[end].glued and end + 1 < self.n and t.sentence_of[end + 1] == t.sentence_of[i]):
                    break
                end += 1
            return DateHit(i, end, None, "clock")
        if re.fullmatch(r"(?:[01]?\d|2[0-4])\.[0-5]\d", text) and t.sense(i - 1, "preposition") and self._clock_like(i):
            return DateHit(i, i + 1, None, "clock")
        return None

    def _clock_like(self, i: int) -> bool:
        """'o 21.30', 'at 9.15': no unit, no scale and no noun follows."""
        t = self.t
        nxt = i + 1
        if nxt >= self.n or (t.tokens[nxt].kind == PUNCT and t.tokens[nxt].text not in "%-–"):
            return True
        if t.pack.numerals.scale(t.tokens[nxt].text):
            return False
        return not t.sense(nxt, "unit", "currency", "noun") and not t.sense(i - 1, "range_before", "range_middle", "hedge_before")

    # -- words that widen or move a time ----------------------------------------------
    def _extend(self, hit: DateHit) -> DateHit:
        t = self.t
        i, j = hit.i, hit.j
        if t.punct(j) == "." and t.sense(j + 1, "part"):
            j += 1
        part = t.sense(j, "part") or t.ending_at(i, "part")
        if part is None and t.sense(i - 1, "of", "article", "preposition"):
            part = t.ending_at(i - 1, "part")
        when = hit.when
        if part:
            i, j = min(i, part.i), max(j, part.j)
            when = self._part(when, part.sense.key, i, j)
        since = t.ending_at(i, "since_before") or t.sense(j, "since_after")
        if since and when and when.start and self.now and self.reference:
            i, j = min(i, since.i), max(j, since.j)
            start = date.fromisoformat(when.start)
            if start <= self.reference[1]:
                return self._make(i, j, (start, self.reference[1]), "since")
        day_part = t.sense(j, "day_part")
        if day_part and t.sentence_of[min(j, self.n - 1)] == t.sentence_of[i]:
            j = day_part.j
        if (i, j) == (hit.i, hit.j):
            return hit
        if when:
            when = When(when.edtf, when.start, when.end, t.words(i, j))
        return DateHit(i, j, when, hit.rule)

    def _part(self, when: When | None, key: str, i: int, j: int) -> When | None:
        if when is None or when.start is None or when.end is None:
            return when
        a, b = date.fromisoformat(when.start), date.fromisoformat(when.end)
        if (b - a).days < 20:
            return when
        if (b - a).days > 200:
            months = {"early": (0, 2), "mid": (4, 7), "late": (9, 11)}.get(key)
            if months is None:
                return when
            a, b = _add_months(a, months[0]), _month(a.year, _add_months(a, months[1]).month)[1]
        else:
            third = (b - a).days // 3
            cut = {"early": (0, 1), "mid": (1, 2), "late": (2, 3)}.get(key)
            if cut is None:
                return when
            a, b = a + timedelta(days=cut[0] * third), b if cut[1] == 3 else a + timedelta(days=cut[1] * third)
        return When(edtf_of((a, b)), a.isoformat(), b.isoformat(), self.t.words(i, j))


def times(text: Text, published: str | None) -> list[DateHit]:
    """All times of a text in order, against the report's date (EDTF) if it has one."""
    return Calendar(text, outer_days(published)).read()
