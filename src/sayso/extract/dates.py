"""Times in a text, resolved against the report's own date into EDTF with their outer days.

First each time by itself (a date, a month, a weekday, "last year", "in the past three months"), then what neighbours make of each
other: the year of a month, from one time to another, since, until, so far. A relative time in a report of unknown date stays
unresolved rather than guessed: its tokens are still known not to be figures.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from sayso.extract.days import (
    Days,
    add_months,
    easter,
    edtf_of,
    move_years,
    outer_days,
    part_of,
    quarter_of,
    season,
    whole_month,
    whole_week,
    whole_year,
)
from sayso.extract.stretches import LINKS, YEARLY, Found, Stretches
from sayso.extract.text import DASHES, DATE, NUMBER, PUNCT, WORD, Text
from sayso.model import When
from sayso.packs.lexicon import Hit

FAR = 4  # how much less likely a month without a year lies ahead than behind


@dataclass(frozen=True, slots=True)
class DateHit:
    """A time over tokens ``i`` to ``j``; ``when`` is None where it cannot be resolved. ``rule`` says how it was read."""

    i: int
    j: int
    when: When | None
    rule: str


class Calendar(Stretches):
    """Reads the times of one text against a reference (the days of the report's date, or None)."""

    def read(self) -> list[DateHit]:
        out = self.found
        end = 0
        for i in self._candidates():
            if i < end:
                continue
            hit = self._at(i)
            if hit:
                self._extend(hit)
                while out and out[-1].j > hit.i:
                    out.pop()
                out.append(hit)
                end = max(hit.j, i + 1)
        if out:
            out = self.join(out)
        return [DateHit(f.i, f.j, self._when(f), f.rule) for f in out]

    def _candidates(self) -> list[int]:
        """The tokens at which a time can begin: numbers, words of time, what stands before a unit of time."""
        t = self.t
        at: set[int] = set()
        for k, token in enumerate(t.tokens):
            kind = token.kind
            if kind == NUMBER or kind == DATE or (kind == WORD and "-" in token.text):
                at.add(k)
        at.update(h.i for cls in READERS for h in t.index.get(cls, ()))
        for hit in t.index.get("time_unit", ()):
            at.update(range(max(0, hit.i - 4), hit.i))
        return sorted(at)

    def _month_pair(self, i: int) -> Found | None:
        """January-April, styczeń-kwiecień: two months in one word."""
        lexicon = self.t.pack.lexicon
        keys = [[s.key for s in lexicon.entry(w).senses if s.cls == "month"] for w in self.t.tokens[i].text.split("-")]
        if len(keys) != 2 or not all(keys):
            return None
        a, b = (int(k[0]) for k in keys)
        year = self._year_number(i + 1)
        if year is None and self.now is None:
            return Found(i, i + 1, None, "range")
        last = whole_month(year, b) if year else self._nearest(i, b, None)
        first = whole_month(last[0].year - (a > b), a)
        return Found(i, i + 1 + bool(year), (first[0], last[1]), "range", year is None)

    def _when(self, f: Found) -> When | None:
        if f.days is None:
            return None
        return When(edtf_of(f.days), f.days[0].isoformat(), f.days[1].isoformat(), self.t.words(f.i, f.j))

    # -- one time --------------------------------------------------------------
    def _at(self, i: int) -> Found | None:
        token = self.t.tokens[i]
        if token.kind == DATE:
            return self._numeric(i)
        hits = self.t.hits[i]
        if token.kind == NUMBER:
            return self._clock(i) or self._decade(i) or self._ago(i) or self._year_first(i) or self._year(i) or self._day_of_month(i)
        for hit in hits:
            if (reader := READERS.get(hit.sense.cls)) and (got := reader(self, hit)):
                return got
        if token.kind == WORD and "-" in token.text and (pair := self._month_pair(i)):
            return pair
        return self._ago(i) if hits or token.kind == WORD else None

    def _clock_word(self, hit: Hit) -> Found | None:
        t = self.t
        k = hit.j + (t.punct(hit.j) == ".")
        return Found(hit.i, self._clock_end(k), None, "clock") if k < self.n and t.tokens[k].kind in (NUMBER, DATE) else None

    def _numeric(self, i: int) -> Found | None:
        numbers = [int(x) for x in re.findall(r"\d+", self.t.tokens[i].text)]
        loose = False
        try:
            if len(numbers) == 3 and numbers[0] > 31:
                day = date(*numbers)
            elif len(numbers) == 3:
                year = numbers[2] + (2000 if numbers[2] < 100 else 0)
                if "/" in self.t.tokens[i].text and numbers[1] > 12:
                    numbers[0], numbers[1] = numbers[1], numbers[0]
                day = date(year, numbers[1], numbers[0])
            elif len(numbers) == 2 and numbers[1] <= 12 and self.now is not None:
                day, loose = self._nearest(i, numbers[1], numbers[0])[0], True
            else:
                return Found(i, i + 1, None, "date")
        except ValueError:
            return Found(i, i + 1, None, "date")
        return Found(i, i + 1, (day, day), "date", loose)

    def _nearest(self, i: int, month: int, day: int | None, shift: int = 0) -> Days:
        """The day or month of that name nearest to the report's date; what is past before what is to come, but for plans."""
        assert self.now is not None
        best: tuple[int, Days] | None = None
        ahead = 1 if self._future(i) else 2 if self._future(i, 16) else FAR
        for year in (self.now.year - 1, self.now.year, self.now.year + 1):
            try:
                days = whole_month(year, month) if day is None else (date(year, month, day), date(year, month, day))
            except ValueError:
                continue
            gap = (days[0] - self.now).days
            if (shift < 0 and gap > 0) or (shift > 0 and days[1] <= self.now):
                continue
            cost = gap * ahead if gap > 0 else -gap
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

    def _day_of_month(self, i: int) -> Found | None:
        """A day without its month: 24-én, am 14., on the 14th."""
        t, day = self.t, self._day_number(i)
        if day is None or self.now is None:
            return None
        j = i + 1
        if t.punct(j) == "-" and t.is_word(j + 1) and t.tokens[j + 1].glued and t.tokens[j + 1].text.lower() in t.pack.day_endings:
            j += 2
        elif t.ending_at(i, "day_before"):
            if j < self.n and t.tokens[j].glued and (t.punct(j) == "." if t.pack.ordinal_dot else self._ordinal_ending(j)):
                j += 1
            else:
                return None
            if t.is_word(j) and t.sentence_of[j] == t.sentence_of[i] and not t.sense(j, *CLOSED):
                return None  # am 14. Spieltag, on the 14th floor
        else:
            return None
        best: tuple[int, date] | None = None
        for months in (-1, 0, 1):
            first = add_months(self.now.replace(day=1), months)
            if day > whole_month(first.year, first.month)[1].day:
                continue
            gap = (first.replace(day=day) - self.now).days
            cost = gap * (1 if self._future(i) else 2) if gap > 0 else -gap
            if best is None or cost < best[0]:
                best = cost, first.replace(day=day)
        return Found(i, j, (best[1], best[1]), "date", True) if best else None

    def _month_name(self, hit: Hit) -> Found | None:
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
            elif t.sense(back - 1, "range_middle", "joiner", "until_before") and (first := self._day_number(self._back(back - 2))):
                if first < day:
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
                short = t.punct(hit.j) == "."  # Sept. 11 attacks: an abbreviation says that it is a day
                counts = after < self.n and not short and t.sense(after, "unit", "currency", "noun", "dozen") and year is None
                if counts and not t.ending_at(i, "article", "possessive"):  # the October 7 attacks: their day
                    day = None
                elif t.pack.ordinal_dot and not short and self._counts_after_month(hit, after):
                    day = None
                else:
                    j = after
                    if t.punct(j) == "." and t.tokens[j].glued and t.pack.ordinal_dot:
                        j += 1
                    if t.punct(j) in DASHES and t.tokens[j].glued and (second := self._day_number(j + 1)):
                        last, j = second, j + 2
                    elif t.sense(j, "range_middle") and (second := self._day_number(j + 1)) and second > day and not self._counted(j + 2):
                        last, j = second, j + 2  # Sept. 19 to 22
                    elif t.sense(j, "joiner") and (second := self._day_number(j + 1)) and second > day and self._between(i, j + 2):
                        last, j = second, j + 2
                    j = self._suffix(j)
                    if last and t.punct(j) == "." and t.tokens[j].glued and t.pack.ordinal_dot and t.sense(j + 1, "range_after"):
                        j += 1
        if year is None:
            ahead = self._forward(j)
            found = self._year_number(ahead)
            if found and (not self._counted(ahead + 1) or 1900 <= found):  # im Juni 2017 fand ein Treffen statt
                year, j = found, self._suffix(ahead + 1)
                if (word := t.sense(j, "year_word")) is not None:
                    j = word.j
        if day is None and year is None and (self._named_so(hit) or (not t.tokens[hit.i].text[0].isupper() and self._doubtful(hit))):
            return None
        rule = "range" if last else "date" if day else "month"
        try:
            if year is not None:
                days = whole_month(year, month) if day is None else (date(year, month, day), date(year, month, last or day))
            elif self.now is None:
                return Found(i, j, None, "month")
            else:
                shift = t.ending_at(i, "shift")
                sign = {"last": -1, "next": 1}.get(shift.sense.key, 0) if shift else -1 if self._since(i, j) and not self._future(i) else 0
                i = shift.i if shift else i
                days = self._nearest(i, month, day, sign)
                if last:
                    days = (days[0], days[0].replace(day=last))
        except ValueError:
            return None
        return Found(i, j, days, rule, year is None)

    def _named_so(self, hit: Hit) -> bool:
        """Is a month that its language writes small a name here: Katarzyna Lis, Maja Gruszka?"""
        t = self.t
        if not t.tokens[hit.i].text[:1].isupper() or not hit.sense.base[:1].islower():
            return False
        s = t.sentence_of[hit.i]
        beside = any(t.is_word(k) and t.sentence_of[k] == s and t.tokens[k].text[:1].isupper() for k in (hit.i - 1, hit.j))
        return beside or hit.i != t.sentences[t.sentence_of[hit.i]][0]

    def _doubtful(self, hit: Hit) -> bool:
        """A month's name that is also another word (may, march, mars)."""
        return len(hit.sense.base) <= 4 or any(h.sense.cls in ("say", "possible", "event", "noun") for h in self.t.hits[hit.i])

    def _counts_after_month(self, hit: Hit, after: int) -> bool:
        """'Im März 23 Nashörner', 'márciusban 23 orrszarvút', 'w marcu 23 nosorożce': a day there would have its dot or its ending."""
        t = self.t
        inflected = t.tokens[hit.i].text.lower() != hit.sense.base.lower()
        told = t.is_word(after) and not t.tokens[after].glued and t.sense(after, "year_word") is None
        return told and (inflected or t.ending_at(hit.i, "preposition") is not None)

    def _counted(self, k: int) -> bool:
        t = self.t
        for m in range(k, min(k + 3, self.n)):
            if t.sense(m, "noun", "currency", "unit", "demonym") and not t.sense(m, "year_word", "time_unit"):
                return True
            if not t.is_word(m) or t.sense(m, "preposition", "relative", "article", "joiner"):
                return False
        return False

    def _year_first(self, i: int) -> Found | None:
        """2026. március 12., 2024 októberében; a month that follows the year takes it."""
        if self._year_number(i) is None:
            return None
        k = i + 1
        if self.t.punct(k) == ".":
            k += 1
        hit = self.t.sense(k, "month")
        return self._month_name(hit) if hit else None

    def _year(self, i: int) -> Found | None:
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
        said = False
        if (word := t.ending_at(i, "year_word")) is not None:
            begin, said = word.i, True
        if (word := t.sense(j, "year_word")) is not None and not t.sense(j, "noun"):
            j, said = word.j, True
        part = t.sense(j, "part", "period") or t.ending_at(begin, "part", "period")
        named = t.sense(j, "season") or t.ending_at(begin, "season")
        if last := self._second_year(year, j):
            return Found(begin, last[1], whole_year(year, last[0]), "year")
        if not said and not part and not named:
            glued = j > i + 1
            before = t.sense(i - 1, "preposition", "since_before", "until_before", "by_before", "before_before", "after_before", "shift")
            if glued and len(ending := t.tokens[j - 1].text.lower()) > 1 and ending in t.pack.person_endings:
                return None  # 1900-an: so many of them
            told = before is not None and before.sense.cls == "preposition" and 1950 <= year <= 2040 and year % 100
            if (
                self._counted(j)
                and not (told and t.pack.decimal == ",")
                and not (glued and t.tokens[j - 1].text.lower() not in t.pack.person_endings)
            ):
                return None
            if not (glued or before or self._alone(i, j)):
                return None
        days = whole_year(year)
        if named:
            begin, j = min(begin, named.i), max(j, named.j)
            days = season(named.sense.key, year)
        return Found(begin, j, days, "year")

    def _second_year(self, year: int, j: int) -> tuple[int, int] | None:
        """Another year after a dash or a stroke: 2023–2024, 1950-53, 2025/26."""
        t = self.t
        if not (t.punct(j) in DASHES or (t.punct(j) == "/" and t.tokens[j].glued)) or j + 1 >= self.n or t.tokens[j + 1].kind != NUMBER:
            return None
        short = t.tokens[j + 1].text
        if len(short) == 2 and short.isdigit() and t.tokens[j].glued and t.tokens[j + 1].glued and int(short) > year % 100:
            return year // 100 * 100 + int(short), j + 2
        other = self._year_number(j + 1)
        return (other, self._suffix(j + 2)) if other and 0 < other - year < 120 else None

    def _alone(self, i: int, j: int) -> bool:
        """A bare year between other words: '(2024)', 'September 2024', 'allein 2025 seien'."""
        t = self.t
        if t.punct(j) in (",", ")", ".", ";"):
            return True
        return not any(t.sense(k, "unit", "currency", "noun", "demonym") for k in (j, j + 1))

    def _decade(self, i: int) -> Found | None:
        """The 1990s, die 90er-Jahre, a 2010-es évek, lata 90."""
        t = self.t
        text = t.tokens[i].text
        if not (text.isdigit() and text.endswith("0") and len(text) in (2, 4)):
            return None
        k = i + 1 + (t.punct(i + 1) == "-" and t.tokens[i + 1].glued)
        ending = t.is_word(k) and t.tokens[k].glued and t.tokens[k].text.lower().split("-")[0] in t.pack.decade_endings
        before = t.sense(i - 1, "time_unit")
        plural = before is not None and before.sense.key == "year" and t.punct(i + 1) == "." and t.tokens[i + 1].glued
        if not (ending or (plural and t.pack.ordinal_dot and len(text) == 2)):
            return None
        j = k + 1 if ending else i + 2
        after = t.sense(j, "time_unit")
        if after is not None and after.sense.key in ("year", "decade"):
            j = after.j
        elif len(text) == 2 and not (plural or "-" in t.tokens[k].text or t.sense(i - 1, "article")):
            return None
        elif not plural and t.sense(k, "noun"):
            return None
        year = int(text) if len(text) == 4 else 1900 + int(text) if int(text) > 20 else 2000 + int(text)
        return Found(before.i if plural and before else i, j, whole_year(year, year + 9), "decade") if 1500 <= year <= 2100 else None

    def _season(self, hit: Hit) -> Found | None:
        t = self.t
        key = hit.sense.key
        year_at = hit.j + 1 if t.sense(hit.j, "of", "year_word") else hit.j
        year = self._year_number(year_at)
        if year:
            end = self._suffix(year_at + 1)
            word = t.sense(end, "year_word")
            return Found(hit.i, word.j if word else end, season(key, year), "season")
        back = self._back(hit.i - 1)
        if (year := self._year_number(back)) is not None:
            return Found(back, hit.j, season(key, year), "season")
        if self.now is None:
            return Found(hit.i, hit.j, None, "season")
        shift = t.ending_at(hit.i, "shift")
        options = [season(key, y) for y in (self.now.year - 1, self.now.year, self.now.year + 1)]
        future = shift.sense.key == "next" if shift else self._future(hit.i)
        ready = [d for d in options if (d[0] > self.now) == future]
        return Found(shift.i if shift else hit.i, hit.j, ready[0] if future else ready[-1], "season", True)

    # -- times counted from the report's day, or from another time -------------------
    def _relative(self, hit: Hit) -> Found:
        """'last year', 'early next year', 'the day before': the key is amount, unit and what else there is."""
        amount, unit, *how = hit.sense.key.split()
        manner = how[0] if how else ""
        if manner == "anchored":
            return self._shifted(hit.i, hit.j, int(amount), unit)
        if manner == "span":
            return self._reach(hit.i, hit.j, int(amount), unit, "span")
        found = self._offset(hit.i, hit.j, int(amount), unit, "night" if unit == "night" else "relative")
        if manner == "sofar":
            self._to_now(found)
        elif manner and found.days:
            found.days, found.rule = part_of(found.days, manner), "part"
        return found

    def _anchor(self, i: int, whole: bool = False) -> Found | None:
        """The last time told before, in this sentence or (not ``whole``) in the one before: what 'a day earlier' counts from."""
        t = self.t
        for f in reversed(self.found):
            if f.i >= i:
                continue
            if t.sentence_of[i] - t.sentence_of[f.i] > (0 if whole else 2) or t.paragraph_of[f.i] != t.paragraph_of[i]:
                return None
            if f.days is not None:
                return f
        return None

    def _shifted(self, i: int, j: int, amount: int, unit: str) -> Found:
        """Earlier or later by so much than the time told before; without one, than the report's day."""
        yearly = unit in YEARLY
        anchor = self._anchor(i, whole=yearly)
        if anchor and anchor.days:
            a, b = anchor.days
            length = (b - a).days
            if yearly:
                days = whole_year(a.year + amount) if length < 20 or length > 300 else move_years(anchor.days, amount)
                return Found(i, j, days, "earlier")
            if length <= 7 and unit in ("day", "week", "night"):
                step = timedelta(days=amount * (7 if unit == "week" else 1))
                return Found(i, j, (a + step, b + step), "earlier")
            if length <= 31 and unit == "month":
                first = add_months(a.replace(day=1), amount)
                return Found(i, j, whole_month(first.year, first.month), "earlier")
        if unit == "week" and self.exact and self.now:
            day = self.now + timedelta(weeks=amount)
            return Found(i, j, (day - timedelta(days=1), day), "earlier")
        return self._offset(i, j, amount, unit, "earlier")

    def _offset(self, i: int, j: int, amount: int, unit: str, rule: str) -> Found:
        """The day, week, month … that lies so many of them from the report's own."""
        now = self.now
        if now is None:
            return Found(i, j, None, rule)
        days: Days | None = None
        try:
            if unit == "day" and self.exact:
                day = now + timedelta(days=amount)
                days = (day, day)
            elif unit in ("night", "hour") and self.exact:
                days = (now + timedelta(days=min(amount, 0) if unit == "night" else -1 if amount < 0 else 0), now)
            elif unit == "week" and self.exact:
                days = whole_week(now + timedelta(weeks=amount))
            elif unit == "weekend" and self.exact:
                saturday = now - timedelta(days=now.weekday()) + timedelta(weeks=amount, days=5)
                days = (saturday, saturday + timedelta(days=1))
            elif unit == "month":
                day = add_months(now.replace(day=1), amount)
                days = whole_month(day.year, day.month)
            elif unit == "quarter":
                days = quarter_of(add_months(now.replace(day=1), 3 * amount))
            elif unit in YEARLY:
                days = whole_year(now.year + amount)
            elif unit == "decade":
                first = (now.year // 10 + amount) * 10
                days = whole_year(first, first + 9)
            elif unit == "century":
                first = (now.year // 100 + amount) * 100
                days = whole_year(first, first + 99)
        except (ValueError, OverflowError):
            days = None
        return Found(i, j, days, rule)

    def _reach(self, i: int, j: int, amount: int, unit: str, rule: str) -> Found:
        """A stretch of so many units that ends at the report's day (or begins there)."""
        now = self.now
        if now is None:
            return Found(i, j, None, rule)
        months = {"month": 1, "quarter": 3, "half_year": 6, "year": 12, "financial_year": 12, "decade": 120}.get(unit)
        try:
            if months:
                other = add_months(now, amount * months)
            elif not self.exact:
                return Found(i, j, None, rule)
            else:
                count = {"week": 7 * amount, "fortnight": 14 * amount, "weekend": 7 * amount, "minute": 0}.get(unit, amount)
                if unit == "hour":
                    count = (1 if amount > 0 else -1) * max(1, round(abs(amount) / 24))
                other = now + timedelta(days=count)
        except (ValueError, OverflowError):
            return Found(i, j, None, rule)
        return Found(i, j, (min(now, other), max(now, other)), rule)

    def _shift(self, hit: Hit) -> Found | None:
        """'last', 'this' or 'next' before a weekday, a month, a season, a unit, so many units."""
        t = self.t
        k = hit.j + (t.punct(hit.j) == "." and t.tokens[hit.j].glued)  # ub. r.
        if t.sense(k, "article"):
            k += 1
        amount = {"last": -1, "this": 0, "next": 1}.get(hit.sense.key, 0)
        weekday = t.sense(k, "weekday")
        if weekday:
            return self._weekday(hit.i, weekday.j, int(weekday.sense.key), hit.sense.key)
        unit = t.sense(k, "time_unit")
        if unit:
            return self._offset(hit.i, unit.j, amount, unit.sense.key, "shift")
        if amount and (many := self._amount(k)) and (unit := t.sense(many[1], "time_unit")) and unit.sense.key != "minute":
            return self._reach(hit.i, unit.j, amount * many[0], unit.sense.key, "span")
        if (period := t.sense(k, "period")) and amount <= 0 and period.sense.key != "months":
            return self._period(period)
        month = t.sense(k, "month")
        if month and month.i > hit.i:
            return self._month_name(month)
        named = t.sense(k, "season")
        return self._season(named) if named else None

    def _period(self, hit: Hit) -> Found | None:
        """Quarter, half, first months of a year: of the one said beside it, else the last that has begun."""
        t, key, j = self.t, hit.sense.key, hit.j
        if key == "months":
            many = self._amount(j)
            unit = t.sense(many[1] if many else j, "time_unit")
            if many is None or unit is None or unit.sense.key != "month" or not 0 < many[0] < 12:
                return None
            key, j = f"m{many[0]}", unit.j
        if self.now is None:
            return Found(hit.i, j, None, "period", True)
        days = part_of(whole_year(self.now.year), key)
        if days[0] > self.now and not self._future(hit.i):
            days = move_years(days, -1)
        return Found(hit.i, j, days, "period", True)

    def _part_of_unit(self, hit: Hit) -> Found | None:
        """At the beginning of the year, am Ende des Monats: of the running one."""
        t = self.t
        k = hit.j
        while t.sense(k, "of", "article") and k < hit.j + 2:
            k += 1
        unit = t.sense(k, "time_unit")
        if unit is None or (unit.j < self.n and t.tokens[unit.j].kind == NUMBER):
            return None  # w połowie lat 90.
        return self._unit_part(hit.i, unit.j, unit.sense.key, hit.sense.key)

    def _unit_with_part(self, hit: Hit) -> Found | None:
        """Az év elején: the unit stands before its part."""
        t = self.t
        part = t.sense(hit.j, "part", "period")
        opens = hit.i == t.sentences[t.sentence_of[hit.i]][0] or t.punct(hit.i - 1)
        if not opens and not t.ending_at(hit.i, "article", "preposition", "joiner", "relative_time"):
            return None  # a kilencvenes évek közepén
        if part is None or self._amount(hit.i - 1) or t.ending_at(hit.i, "shift") or hit.sense.key in ("day", "hour", "minute", "night"):
            return None
        if part.sense.cls == "period":
            if hit.sense.key not in YEARLY or (found := self._period(part)) is None:
                return None
            found.i = hit.i
            return found
        return self._unit_part(hit.i, part.j, hit.sense.key, part.sense.key)

    def _unit_part(self, i: int, j: int, unit: str, part: str) -> Found | None:
        if unit not in ("year", "financial_year", "month", "week", "quarter", "decade", "century"):
            return None
        found = self._offset(i, j, 0, unit, "part")
        if found.days:
            found.days = part_of(found.days, part)
        found.loose = unit in YEARLY
        return found

    def _holiday(self, hit: Hit) -> Found | None:
        """A feast with a fixed day or counted from Easter; the nearest one."""
        if self.now is None:
            return Found(hit.i, hit.j, None, "date")
        key = hit.sense.key
        year = self._year_number(hit.j)
        if key.startswith("easter"):
            first, _, last = key.removeprefix("easter").strip().partition(" ")
            options = [
                (easter(y) + timedelta(days=int(first)), easter(y) + timedelta(days=int(last or first)))
                for y in ([year] if year else range(self.now.year - 1, self.now.year + 2))
            ]
        else:
            a, _, b = key.partition(" ")
            options = []
            for y in [year] if year else range(self.now.year - 1, self.now.year + 2):
                first_day, last_day = date.fromisoformat(f"{y}-{a}"), date.fromisoformat(f"{y}-{b or a}")
                options.append((first_day, last_day if last_day >= first_day else last_day.replace(year=y + 1)))
        now, ahead = self.now, 1 if self._future(hit.i) else FAR
        days = min(options, key=lambda d: (d[0] - now).days * ahead if d[0] > now else (now - d[0]).days)
        return Found(hit.i, hit.j + bool(year), days, "date", not year)

    def _weekday_name(self, hit: Hit) -> Found:
        return self._weekday(hit.i, hit.j, int(hit.sense.key), "")

    def _weekday(self, i: int, j: int, weekday: int, shift: str) -> Found:
        if self.now is None or not self.exact:
            return Found(i, j, None, "weekday")
        before = self.t.ending_at(i, "shift")
        shift = shift or (before.sense.key if before else "")
        gap = (self.now.weekday() + 1 - weekday) % 7
        day = self.now - timedelta(days=gap)
        ahead = self.now + timedelta(days=(weekday - self.now.weekday() - 1) % 7)
        if shift == "next":
            day = ahead if ahead > self.now else ahead + timedelta(days=7)
        elif shift == "last":
            day = day if gap else day - timedelta(days=7)
        elif not shift and gap and (self._future(i) or self._from_now(i, j)):
            day = ahead
        return Found(before.i if before else i, j, (day, day), "weekday")

    def _from_now(self, i: int, j: int) -> bool:
        """Von Mittwoch an, ab Mittwoch: from a day that is to come."""
        return self.t.ending_at(i, "from_before") is not None or self.t.sense(j, "from_after") is not None

    def _amount(self, i: int) -> tuple[int, int] | None:
        t = self.t
        if 0 <= i < self.n and t.tokens[i].kind == NUMBER and t.tokens[i].text.isdigit() and len(t.tokens[i].text) <= 3:
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

    def _ago(self, i: int) -> Found | None:
        """So many units ago, earlier, after another time."""
        t = self.t
        if t.tokens[i].kind == PUNCT or not t.has("time_unit", i, i + 5):
            return None
        unit = t.sense(i, "time_unit")
        if unit and t.sense(i + 1, "time_unit") and t.pack.numerals.read(t.tokens[i].text):
            unit = None  # hét éve: seven years
        amount = (1, i) if unit else self._amount(i)
        if amount is None:
            return None
        unit = unit or t.sense(amount[1], "time_unit")
        if unit is None:
            return None
        key = unit.sense.key
        if (ago := t.sense(unit.j, "ago_after")) is not None:
            return self._past(i, ago.j, amount[0], key)
        if (earlier := t.sense(unit.j, "earlier_after")) is not None:
            return self._shifted(i, earlier.j, -amount[0], key)
        if (amount[1] > i or key == "year") and (found := self._up_to(i, unit.j, amount[0], key)):
            return found
        beside = t.sense(unit.j, "after_before", "before_before", "after_after", "before_after")
        later = t.sense(unit.j, "after_after", "before_after")
        if later and unit.i > i and (not t.sense(unit.j, "after_before", "before_before") or not t.is_word(later.j)):
            return Found(i, later.j, None, "days after")  # two years later; three months before.
        if unit.i > i and self._counted_from(i, unit):
            return Found(i, unit.j, None, "days after")
        opens = i == t.sentences[t.sentence_of[i]][0] or t.punct(i - 1) or t.ending_at(i, "joiner", "adverb", "hedge_before")
        plain = not t.sense(unit.j, "after_after", "before_after") and not t.sense(i - 1, "preposition", "cue")
        if beside and unit.i > i and (opens or plain):  # three days after the march: a time, but counted from another event
            return Found(i, beside.j, None, "days after")
        return None

    def _counted_from(self, i: int, unit: Hit) -> bool:
        """'három hónappal a csúcs után', 'po trzech miesiącach od szczytu': a time counted from an event that is named after it."""
        t = self.t
        end = unit.j
        if t.pack.difference_endings and t.tokens[end - 1].text.lower().endswith(t.pack.difference_endings):
            last = min(end + 9, self.n)
            return any(t.sense(k, "after_after", "before_after") for k in range(end, last) if t.sentence_of[k] == t.sentence_of[i])
        hedge = t.ending_at(i, "hedge_before")
        return t.sense(end, "since_before") is not None and t.ending_at(hedge.i if hedge else i, "after_before") is not None

    def _up_to(self, i: int, j: int, amount: int, unit: str) -> Found | None:
        """So many months up to one that is named: in the three months to April, in den drei Monaten bis April."""
        t = self.t
        length = {"month": 1, "quarter": 3, "year": 12, "week": 0}.get(unit)
        if length is None or not t.sense(j, "until_before", "range_middle") or not t.sense(i - 1, *LINKS):
            return None
        k = j + 1 + bool(t.sense(j + 1, "article"))
        month = next((h for m in (k, k + 1, k + 2) if (h := t.sense(m, "month"))), None)
        end = self._month_name(month) if month else None
        if end is None or end.days is None or end.i > k:
            return None
        if length == 0:
            return Found(i, end.j, (end.days[1] - timedelta(days=7 * amount - 1), end.days[1]), "span")
        first = add_months(end.days[0], 1 - amount * length)
        return Found(i, end.j, (first, end.days[1]), "span")

    def _ago_before(self, hit: Hit) -> Found | None:
        """'vor drei Wochen', 'vor knapp zehn Jahren', 'vor mehr als einem Monat'."""
        t = self.t
        k = hit.j
        while k < hit.j + 4 and (hedge := t.sense(k, "hedge_before", "adverb")) is not None:
            k = hedge.j
        amount = self._amount(k)
        unit = t.sense(amount[1] if amount else k, "time_unit")
        if unit is None or (amount is None and not t.sense(k, "time_unit")):
            return None
        return self._past(hit.i, unit.j, amount[0] if amount else 1, unit.sense.key)

    def _past(self, i: int, j: int, amount: int, unit: str) -> Found:
        if self.now is None:
            return Found(i, j, None, "ago")
        if unit == "week" and self.exact:
            day = self.now - timedelta(weeks=amount)
            return Found(i, j, (day - timedelta(days=1), day), "ago")
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

    def _clock(self, i: int) -> Found | None:
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
            return Found(i, hit.j if hit else end, None, "clock")
        if t.punct(i + 1) in DASHES and t.sense(i + 3, "clock") and text.isdigit() and len(text) <= 2 and tokens[i + 2].kind == NUMBER:
            return self._clock(i + 2) and Found(i, i + 4, None, "clock")  # 8-10am
        hit = t.sense(i + 1, "clock")
        if hit and (len(text) == 4 or (text.isdigit() and int(text) <= 24) or re.fullmatch(r"\d{1,2}[.,]\d{2}", text)):
            end = hit.j
            while end < self.n and (
                (tokens[end].kind == NUMBER and t.sense(end + 1, "clock")) or t.sense(end, "clock") or t.punct(end) == "."
            ):
                if t.punct(end) == "." and not (tokens[end].glued and end + 1 < self.n and t.sentence_of[end + 1] == t.sentence_of[i]):
                    break
                end += 1
            return Found(i, end, None, "clock")
        if re.fullmatch(r"(?:[01]?\d|2[0-4])\.[0-5]\d", text) and self._clock_before(i) and self._clock_like(i):
            return Found(i, i + 1, None, "clock")
        return None

    def _clock_before(self, i: int) -> bool:
        """Does a word before, or the colon of a heading, make the number a time (o 21.30, godz. 18.40, ma 23.40, FRISSÍTVE: 18.40:)?"""
        t = self.t
        if t.sense(i - 1, "preposition"):
            return True
        if t.pack.decimal == ".":
            return False
        if t.ending_at(i, "relative_time", "weekday", "day_part"):
            return True
        hour = t.sense(i - 1, "time_unit")
        return (hour is not None and hour.sense.key == "hour") or (
            t.punct(i + 1) == ":" and (bool(t.punct(i - 1)) or i == t.sentences[t.sentence_of[i]][0])
        )

    def _clock_like(self, i: int) -> bool:
        """'o 21.30', 'at 9.15': no unit, no scale and no noun follows."""
        t = self.t
        nxt = i + 1
        if nxt >= self.n or (t.tokens[nxt].kind == PUNCT and t.tokens[nxt].text not in "%-–"):
            return True
        if t.pack.numerals.scale(t.tokens[nxt].text):
            return False
        return not t.sense(nxt, "unit", "currency", "noun") and not t.sense(i - 1, "range_before", "range_middle", "hedge_before")


CLOSED = ("preposition", "joiner", "relative", "that", "contrast", "say", "pronoun", "article", "of", "negation", "adverb", "status")
READERS = {
    "month": Calendar._month_name,
    "relative_time": Calendar._relative,
    "shift": Calendar._shift,
    "ago_before": Calendar._ago_before,
    "weekday": Calendar._weekday_name,
    "season": Calendar._season,
    "period": Calendar._period,
    "part": Calendar._part_of_unit,
    "time_unit": Calendar._unit_with_part,
    "holiday": Calendar._holiday,
    "clock": Calendar._clock_word,
}


def times(text: Text, published: str | None) -> list[DateHit]:
    """All times of a text in order, against the report's date (EDTF) if it has one."""
    return Calendar(text, outer_days(published)).read()
