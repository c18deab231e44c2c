"""What neighbouring times make of each other, and the words around them: the year of a month, from one time to another, since, until."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sayso.extract.days import Days, in_year, move_years, part_of
from sayso.extract.text import DASHES, NUMBER, Text
from sayso.packs.lexicon import Hit

YEARLY = ("year", "financial_year")
LINKS = ("of", "article", "preposition")
RANGE_RULES = frozenset(("date", "weekday", "month", "year", "season", "period", "relative", "part"))


@dataclass(slots=True)
class Found:
    """A time as it is read. ``loose``: its year was taken as the nearest one, none was said."""

    i: int
    j: int
    days: Days | None
    rule: str
    loose: bool = False


class Stretches:
    """The words of time of one text against a reference (the days of the report's date, or None), and how times stand to each other."""

    def __init__(self, text: Text, reference: Days | None) -> None:
        self.t = text
        self.n = len(text.tokens)
        self.reference = reference
        self.now = reference[1] if reference else None
        self.exact = bool(reference and reference[0] == reference[1])
        self.found: list[Found] = []

    def _future(self, i: int, reach: int = 9) -> bool:
        """Is the clause about what is to come? (planned words near the time, further off before a limit)"""
        t = self.t
        limit = t.ending_at(i, "by_before", "until_before") is not None or self._until_ending(i)
        reach = 16 if limit else reach
        a, b = t.sentences[t.sentence_of[i]]
        return any(t.hits[k] and t.sense(k, "planned", "possible") for k in range(max(a, i - reach), min(b, i + reach)))

    def _dated(self, k: int) -> bool:
        return self._year_number(k) is not None

    def _year_number(self, k: int) -> int | None:
        if 0 <= k < self.n and self.t.tokens[k].kind == NUMBER:
            text = self.t.tokens[k].text
            if len(text) == 4 and text.isdigit() and 1500 <= int(text) <= 2100:
                return int(text)
        return None

    def join(self, found: list[Found]) -> list[Found]:
        """The times as their neighbours make them."""
        out = [self._night(f) for f in self._ranges(self._years(self._nights(found)))]
        for hit in out:
            self._open(hit)
        return out

    def _extend(self, hit: Found) -> None:
        """Part and part of the day beside a time: 2026 elején, early on Monday."""
        t = self.t
        i, j = hit.i, hit.j
        if t.marks[j] == "." and t.sense(j + 1, "part"):
            j += 1
        part = t.sense(j, "part") or t.ending_at(i, "part")
        if part is None and t.sense(i - 1, "of", "article", "preposition"):
            part = t.ending_at(i - 1, "part")
        if part and hit.rule != "part":
            hit.i, hit.j = min(i, part.i), max(j, part.j)
            hit.days = part_of(hit.days, part.sense.key) if hit.days else None
        day_part = t.sense(hit.j, "day_part")
        if day_part and t.sentence_of[min(hit.j, self.n - 1)] == t.sentence_of[i]:
            hit.j = day_part.j

    def _apart(self, a: Found, b: Found, *classes: str) -> bool:
        """Do only small words (of, the, in) lie between two times?"""
        t = self.t
        if not 0 <= b.i - a.j <= 2 or t.sentence_of[a.i] != t.sentence_of[b.i]:
            return False
        return all(t.sense(k, *LINKS, "year_word", *classes) or self._swallowed(k) for k in range(a.j, b.i))

    def _swallowed(self, k: int) -> bool:
        """A small word that a longer phrase took (the second "half of" last year)."""
        return not self.t.hits[k] and self.t.is_word(k) and len(self.t.tokens[k].text) < 3

    def _nights(self, found: list[Found]) -> list[Found]:
        """'Overnight' and the like stand for last night only where no other time stands near: 'in the night of 3 May' is its own."""
        t = self.t
        out = []
        for k, f in enumerate(found):
            near = [g for g in found[max(0, k - 1) : k + 2] if g is not f and g.days and t.sentence_of[g.i] == t.sentence_of[f.i]]
            if f.rule == "night" and any(g.i - f.j <= 3 and f.i - g.j <= 3 for g in near):
                continue
            out.append(f)
        return out

    def _years(self, found: list[Found]) -> list[Found]:
        """A month, season, quarter or part without a year takes that of the time beside it: in June last year, tavaly télen."""
        out: list[Found] = []
        for f in found:
            before = out[-1] if out else None
            if before is not None and self._apart(before, f):
                merged = self._in_year(before, f) or self._in_year(f, before)
                if merged:
                    out[-1] = Found(before.i, f.j, merged, before.rule if before.loose else f.rule)
                    continue
            out.append(f)
        for f in out:  # the first nine months of the year: the running one
            if f.rule == "period" and f.loose:
                k = f.j
                while k < self.n and (self.t.sense(k, "of", "article") or self._swallowed(k)):
                    k += 1
                unit = self.t.sense(k, "time_unit")
                if unit and unit.sense.key in YEARLY and not self._dated(unit.j):
                    f.j = unit.j
                    f.days = in_year(f.days, self.now.year) if f.days and self.now and k > f.i + 1 else f.days
        return out

    @staticmethod
    def _in_year(f: Found, year: Found) -> Days | None:
        if not (f.loose and f.days and year.days) or year.loose or f.rule == "weekday":
            return None
        a, b = year.days
        return in_year(f.days, a.year) if (a.month, a.day, b.month, b.day) == (1, 1, 12, 31) and a.year == b.year else None

    def _between(self, i: int, j: int) -> bool:
        """Is what lies over ``i`` to ``j`` a range: 'between' before it or 'között' after it?"""
        t = self.t
        before = t.ending_at(i, "range_before") or (t.ending_at(i - 1, "range_before") if t.sense(i - 1, "article") else None)
        return (
            before is not None or t.sense(j, "range_after") is not None or (t.marks[j] == "." and t.sense(j + 1, "range_after") is not None)
        )

    def _ranges(self, found: list[Found]) -> list[Found]:
        """From one time to another: between 2019 and 2023, von Januar bis März, januártól márciusig."""
        out: list[Found] = []
        for f in found:
            before = out[-1] if out else None
            if before is not None and (days := self._range(before, f)):
                j = f.j
                if (after := self.t.sense(j, "range_after")) is not None:
                    j = after.j
                out[-1] = Found(before.i, j, days, "range", before.loose and f.loose)
                continue
            out.append(f)
        return out

    def _range(self, a: Found, b: Found) -> Days | None:
        t = self.t
        if not a.days or not b.days or not 0 <= b.i - a.j <= 3 or t.sentence_of[a.i] != t.sentence_of[b.i]:
            return None
        if a.rule not in RANGE_RULES or b.rule not in RANGE_RULES:
            return None
        gap = [k for k in range(a.j, b.i) if not t.sense(k, "article")]
        if not gap:
            to = self._ends_in(b.j, tuple(t.pack.until_endings)) or (b.rule == "weekday" and self._ends_in(b.j, t.pack.to_endings))
            joined = to and self._ends_in(a.j, t.pack.from_endings)
        elif len(gap) == 1 and t.marks[gap[0]] in DASHES:
            joined = a.rule == b.rule
        elif all(t.sense(k, "until_before", "range_middle", "joiner", "preposition", "by_before") for k in gap):
            until = t.sense(gap[0], "until_before", "range_middle") is not None and not t.sense(gap[0], "joiner")
            follows = a.loose and b.loose and a.days[1] + timedelta(days=1) == b.days[0]  # im Januar und Februar
            opened = follows or self._between(a.i, b.j) or t.ending_at(a.i, "since_before", "range_before") is not None
            joined = opened or (until and t.sense(gap[0], "until_before") is not None and a.rule == b.rule)
        else:
            joined = False
        if not joined:
            return None
        first, last = a.days, b.days
        if a.loose and not b.loose:
            first = in_year(first, last[0].year)
        if first[0] > last[0]:
            if not a.loose and a.rule != "weekday":
                return None
            first = move_years(first, -1) if a.rule != "weekday" else (first[0] - timedelta(days=7), first[1] - timedelta(days=7))
        return (first[0], last[1]) if first[0] <= last[1] and (last[1] - first[0]).days < 40000 else None

    def _ends_in(self, j: int, endings: tuple[str, ...]) -> bool:
        """Does the last word before ``j`` end so (januártól, 3-ig)?"""
        t = self.t
        if t.marks[j - 1] == "." or t.sense(j - 1, "day_part"):
            j -= 1
        return bool(endings) and t.is_word(j - 1) and t.tokens[j - 1].text.lower().endswith(endings)

    def _until_ending(self, i: int) -> bool:
        """Does a word at or just after ``i`` carry the ending of a limit (péntekig, 2028 végéig)?"""
        endings = tuple(self.t.pack.until_endings) + self.t.pack.deadline_endings
        return bool(endings) and any(self.t.is_word(k) and self.t.tokens[k].text.lower().endswith(endings) for k in (i, i + 1, i + 2))

    def _night(self, f: Found) -> Found:
        """The night to Monday is that between Sunday and Monday."""
        t = self.t
        if f.days and f.days[0] == f.days[1]:
            before, after = t.ending_at(f.i, "night_before"), t.sense(f.j, "night_after")
            if before or after:
                day = f.days[0]
                i, j = before.i if before else f.i, after.j if after else f.j
                return Found(i, j, (day - timedelta(days=1), day), f.rule)
        return f

    def _since(self, i: int, j: int) -> Hit | None:
        t = self.t
        for k in (i, i - 1 if t.sense(i - 1, *LINKS) else i):
            if hit := t.ending_at(k, "since_before"):
                return hit
        if hit := t.sense(j, "since_after"):
            return hit
        for k in range(i - 1, max(i - 7, t.sentences[t.sentence_of[i]][0] - 1), -1):  # since the outbreak was declared on Nov 2
            if t.marks[k] or t.tokens[k].kind == NUMBER:
                return None
            if (hit := t.sense(k, "since_before")) and not t.sense(k, "range_before"):
                return hit
        return None

    def _limit(self, f: Found) -> int | None:
        """Where "until" or "by" begins; "by August" is what holds in August, "by 2030" what comes till then."""
        t = self.t
        for k in (f.i, f.i - 1 if t.sense(f.i - 1, *LINKS) else f.i):
            if hit := t.ending_at(k, "until_before"):
                return hit.i
            if (hit := t.ending_at(k, "by_before")) and (f.rule in ("year", "part", "relative") or self._short(f)):
                return hit.i
        return f.i if self._ends_in(f.j, tuple(t.pack.until_endings)) else None

    @staticmethod
    def _short(f: Found) -> bool:
        """Is it a part of a month (by the end of September)?"""
        return f.rule == "month" and f.days is not None and (f.days[1] - f.days[0]).days < 20

    def _to_now(self, f: Found) -> None:
        """An open time ends at the report's own date."""
        if f.days and self.reference and f.days[0] <= self.reference[1] < f.days[1]:
            f.days = (f.days[0], self.reference[1])

    def _open(self, f: Found) -> None:
        """Since then: up to the report's date. Until then, by then: from it, where that lies ahead. So far: no further than it."""
        t = self.t
        if not f.days or not self.reference or f.rule == "range":
            return
        now = self.reference[1]
        since = self._since(f.i, f.j)
        if since and f.days[0] <= now:
            f.i, f.j = min(f.i, since.i), max(f.j, since.j)
            f.days, f.rule = (f.days[0], now), "since"
            return
        limit = self._limit(f)
        if limit is not None and f.days[1] > now and f.rule not in ("span", "since"):
            f.i = limit
            f.days, f.rule = (min(now, f.days[0]) if f.days[0] > now else now, f.days[1]), "until"
            return
        if limit is not None and f.loose and f.rule in ("month", "part") and f.days[1] <= now:
            f.i, f.days, f.rule = limit, (f.days[0].replace(month=1, day=1), f.days[1]), "until"  # bis Ende September: of the year so far
            return
        if f.days[1] > now and any(t.sense(k, "so_far") for k in (f.j, f.j + 1)):
            self._to_now(f)
        elif f.days[1] > now and any(t.ending_at(k, "so_far") for k in (f.i, f.i - 1)):
            self._to_now(f)
