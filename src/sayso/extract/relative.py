"""Times counted from the report's day or from another time: last year, three weeks ago, a day earlier, the first half of the year."""

from __future__ import annotations

from datetime import timedelta

from sayso.extract.almanac import Almanac
from sayso.extract.days import Days, add_months, move_years, part_of, quarter_of, whole_month, whole_week, whole_year
from sayso.extract.stretches import LINKS, YEARLY, Found
from sayso.extract.text import NUMBER, PUNCT
from sayso.packs.lexicon import Hit


class Relative(Almanac):
    """Reads the relative times of one text; without a report's date they stay unresolved."""

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
        k = hit.j + (t.marks[hit.j] == "." and t.tokens[hit.j].glued)  # ub. r.
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
        opens = hit.i == t.sentences[t.sentence_of[hit.i]][0] or t.marks[hit.i - 1]
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
        word = t.tokens[unit.j - 1].text.lower()
        more = t.sense(i - 3, "comparative", "more", "hedge_before") if t.marks[i - 2] == "," else None  # több, mint négy éve: so long
        by = t.tokens[i - 4] if i > 3 else None  # héttel kevesebbet: by so many
        bare = more is not None and not (by is not None and (by.kind == NUMBER or t.pack.numerals.read(by.text) is not None))
        if (
            unit.i > i
            and t.sense(i - 1, "than")
            and not bare
            and word[len(unit.sense.base) :] in t.pack.possessed_endings
            and word != unit.sense.base
        ):
            return self._past(i, unit.j, amount[0], key)  # héttel kevesebbet, mint négy éve
        if (earlier := t.sense(unit.j, "earlier_after")) is not None:
            return self._shifted(i, earlier.j, -amount[0], key)
        if (amount[1] > i or key == "year") and (found := self._up_to(i, unit.j, amount[0], key)):
            return found
        on = t.sense(unit.j, "time_on") if unit.i > i else None
        if on and (not t.is_word(on.j) or t.sense(on.j, "range_before")) and not t.sense(i - 1, "preposition"):
            return Found(i, on.j, None, "days after")  # ten years on, …; 100 years on from …
        beside = t.sense(unit.j, "after_before", "before_before", "after_after", "before_after")
        later = t.sense(unit.j, "after_after", "before_after")
        if later and unit.i > i and (not t.sense(unit.j, "after_before", "before_before") or not t.is_word(later.j)):
            return Found(i, later.j, None, "days after")  # two years later; three months before.
        if unit.i > i and self._counted_from(i, unit):
            return Found(i, unit.j, None, "days after")
        opens = i == t.sentences[t.sentence_of[i]][0] or t.marks[i - 1] or t.ending_at(i, "joiner", "adverb", "hedge_before")
        plain = (
            not t.sense(unit.j, "after_after", "before_after") and not t.sense(i - 1, "preposition", "cue") and not t.ending_at(i, "cue")
        )
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
