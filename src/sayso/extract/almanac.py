"""Times that are named: dates, days of a month, months, years, decades, seasons, feasts, weekdays."""

from __future__ import annotations

import re
from datetime import date, timedelta

from sayso.extract.days import Days, add_months, easter, season, whole_month, whole_year
from sayso.extract.stretches import Found, Stretches
from sayso.extract.text import DASHES, NUMBER, WORD
from sayso.packs.lexicon import Hit

FAR = 4  # how much less likely a month without a year lies ahead than behind
CLOSED = ("preposition", "joiner", "relative", "that", "contrast", "say", "pronoun", "article", "of", "negation", "adverb", "status")


class Almanac(Stretches):
    """Reads the named times of one text; of what names no year, the one nearest to the report's date."""

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
        while k >= 0 and (t.marks[k] in (".", ",") or t.sense(k, "of") or self._ordinal_ending(k)):
            k -= 1
        return k

    def _ordinal_ending(self, k: int) -> bool:
        token = self.t.tokens[k]
        return token.kind == WORD and token.glued and token.text.lower() in self.t.pack.ordinal_endings

    def _forward(self, k: int) -> int:
        t = self.t
        while k < self.n and (t.marks[k] in (".", ",") or self._ordinal_ending(k)) and t.sentence_of[k] == t.sentence_of[k - 1]:
            k += 1
        return k

    def _suffix(self, k: int) -> int:
        """Past a hyphened ending: 15-én, 2024-ben, 24-re."""
        t = self.t
        if t.marks[k] in ("-", "–") and t.tokens[k].glued and t.is_word(k + 1) and t.tokens[k + 1].glued:
            return k + 2
        return k

    def _day_of_month(self, i: int) -> Found | None:
        """A day without its month: 24-én, am 14., on the 14th."""
        t, day = self.t, self._day_number(i)
        if day is None or self.now is None:
            return None
        j = i + 1
        if t.marks[j] == "-" and t.is_word(j + 1) and t.tokens[j + 1].glued and t.tokens[j + 1].text.lower() in t.pack.day_endings:
            j += 2
        elif t.ending_at(i, "day_before"):
            if j < self.n and t.tokens[j].glued and (t.marks[j] == "." if t.pack.ordinal_dot else self._ordinal_ending(j)):
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
        if t.marks[j] == "." and j < self.n and t.tokens[j].glued and len(t.tokens[i].text) <= 4:
            j += 1
        year = day = last = None
        back = self._back(i - 1)
        day = self._day_number(back)
        if day is not None and t.sentence_of[back] == t.sentence_of[i]:
            i = back
            if t.marks[back - 1] in DASHES and (first := self._day_number(back - 2)):
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
            ahead = self._forward(j) if t.marks[j] == "." else j
            day = self._day_number(ahead)
            if day is not None:
                after = ahead + 1
                short = t.marks[hit.j] == "."  # Sept. 11 attacks: an abbreviation says that it is a day
                counts = after < self.n and not short and t.sense(after, "unit", "currency", "noun", "dozen") and year is None
                if counts and not t.ending_at(i, "article", "possessive"):  # the October 7 attacks: their day
                    day = None
                elif t.pack.ordinal_dot and not short and self._counts_after_month(hit, after):
                    day = None
                else:
                    j = after
                    if t.marks[j] == "." and t.tokens[j].glued and t.pack.ordinal_dot:
                        j += 1
                    if t.marks[j] in DASHES and t.tokens[j].glued and (second := self._day_number(j + 1)):
                        last, j = second, j + 2
                    elif t.sense(j, "range_middle") and (second := self._day_number(j + 1)) and second > day and not self._counted(j + 2):
                        last, j = second, j + 2  # Sept. 19 to 22
                    elif t.sense(j, "joiner") and (second := self._day_number(j + 1)) and second > day and self._between(i, j + 2):
                        last, j = second, j + 2
                    j = self._suffix(j)
                    if last and t.marks[j] == "." and t.tokens[j].glued and t.pack.ordinal_dot and t.sense(j + 1, "range_after"):
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
        if self.t.marks[k] == ".":
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
        if t.ending_at(i, "partitive") and not t.sense(i + 1, "year_word"):
            return None  # davon 1900 in Leuna
        j = self._suffix(i + 1)
        if t.marks[j] == "." and t.tokens[j].glued and t.is_word(j + 1) and t.sentence_of[j] == t.sentence_of[min(j + 1, self.n - 1)]:
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
        if not (t.marks[j] in DASHES or (t.marks[j] == "/" and t.tokens[j].glued)) or j + 1 >= self.n or t.tokens[j + 1].kind != NUMBER:
            return None
        short = t.tokens[j + 1].text
        if len(short) == 2 and short.isdigit() and t.tokens[j].glued and t.tokens[j + 1].glued and int(short) > year % 100:
            return year // 100 * 100 + int(short), j + 2
        other = self._year_number(j + 1)
        return (other, self._suffix(j + 2)) if other and 0 < other - year < 120 else None

    def _alone(self, i: int, j: int) -> bool:
        """A bare year between other words: '(2024)', 'September 2024', 'allein 2025 seien'."""
        t = self.t
        if t.marks[j] in (",", ")", ".", ";"):
            return True
        return not any(t.sense(k, "unit", "currency", "noun", "demonym") for k in (j, j + 1))

    def _decade(self, i: int) -> Found | None:
        """The 1990s, die 90er-Jahre, a 2010-es évek, lata 90."""
        t = self.t
        text = t.tokens[i].text
        if not (text.isdigit() and text.endswith("0") and len(text) in (2, 4)):
            return None
        k = i + 1 + (t.marks[i + 1] == "-" and t.tokens[i + 1].glued)
        ending = t.is_word(k) and t.tokens[k].glued and t.tokens[k].text.lower().split("-")[0] in t.pack.decade_endings
        before = t.sense(i - 1, "time_unit")
        plural = before is not None and before.sense.key == "year" and t.marks[i + 1] == "." and t.tokens[i + 1].glued
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

    def _named_decade(self, hit: Hit) -> Found | None:
        """A kilencvenes években, w latach dziewięćdziesiątych ubiegłego wieku: a decade in words, by the year that it begins with."""
        year = int(hit.sense.key)
        return Found(hit.i, hit.j, whole_year(year, year + 9), "decade")

    def _season(self, hit: Hit) -> Found | None:
        t = self.t
        first = t.tokens[hit.i - 1].text if hit.i else ""
        if first[:1].isupper() and first.lower() in t.pack.given and t.tokens[hit.i].text[:1].isupper():
            return None  # Anke Sommer, Donna Summer
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
