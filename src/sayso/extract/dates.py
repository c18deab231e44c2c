"""Times in a text, resolved against the report's own date into EDTF with their outer days.

First each time by itself (a date, a month, a weekday, "last year", "in the past three months"), then what neighbours make of each
other: the year of a month, from one time to another, since, until, so far. A relative time in a report of unknown date stays
unresolved rather than guessed: its tokens are still known not to be figures.

The rooms build on each other: ``stretches``, ``almanac`` (named times), ``relative``; here are clock times, and all are put together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.extract.days import edtf_of, outer_days
from sayso.extract.relative import Relative
from sayso.extract.stretches import Found
from sayso.extract.text import DASHES, DATE, NUMBER, PUNCT, WORD, Text
from sayso.model import When
from sayso.packs.lexicon import Hit

CLOCK = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")


@dataclass(frozen=True, slots=True)
class DateHit:
    """A time over tokens ``i`` to ``j``; ``when`` is None where it cannot be resolved. ``rule`` says how it was read."""

    i: int
    j: int
    when: When | None
    rule: str


class Calendar(Relative):
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
                if out and out[-1].rule == "days after" and out[-1].i < hit.i < out[-1].j <= i:
                    hit.i = out[-1].j  # seven minutes before the end of …: two times
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

    def _when(self, f: Found) -> When | None:
        if f.days is None:
            return None
        return When(edtf_of(f.days), f.days[0].isoformat(), f.days[1].isoformat(), self.t.words(f.i, f.j))

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
        k = hit.j + (t.marks[hit.j] == ".")
        return Found(hit.i, self._clock_end(k), None, "clock") if k < self.n and t.tokens[k].kind in (NUMBER, DATE) else None

    def _clock_end(self, k: int) -> int:
        t = self.t
        end = k + 1
        while (
            end + 1 < self.n
            and t.marks[end] in (":", ".")
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
            t.marks[i + 1] == ":"
            and tokens[i + 1].glued
            and i + 2 < self.n
            and tokens[i + 2].kind == NUMBER
            and tokens[i + 2].glued
            and len(text) <= 2
        ):
            end = self._clock_end(i)
            hit = t.sense(end, "clock")
            return Found(i, hit.j if hit else end, None, "clock")
        if t.marks[i + 1] in DASHES and t.sense(i + 3, "clock") and text.isdigit() and len(text) <= 2 and tokens[i + 2].kind == NUMBER:
            return self._clock(i + 2) and Found(i, i + 4, None, "clock")  # 8-10am
        hit = t.sense(i + 1, "clock")
        if hit and (len(text) == 4 or (text.isdigit() and int(text) <= 24) or re.fullmatch(r"\d{1,2}[.,]\d{2}", text)):
            end = hit.j
            while end < self.n and (
                (tokens[end].kind == NUMBER and t.sense(end + 1, "clock")) or t.sense(end, "clock") or t.marks[end] == "."
            ):
                if t.marks[end] == "." and not (tokens[end].glued and end + 1 < self.n and t.sentence_of[end + 1] == t.sentence_of[i]):
                    break
                end += 1
            return Found(i, end, None, "clock")
        if CLOCK.fullmatch(text) and self._clock_before(i) and self._clock_like(i):
            return Found(i, i + 1, None, "clock")
        return None

    def _clock_before(self, i: int) -> bool:
        """Does a word before, or the colon of a heading, make the number a time (o 21.30, godz. 18.40, ma 23.40, FRISSÍTVE: 18.40:)?"""
        t = self.t
        if t.sense(i - 1, "preposition"):
            return True
        if (t.sense(i - 1, "joiner") or t.marks[i - 1] == ",") and i > 2 and CLOCK.fullmatch(t.tokens[i - 2].text):
            return t.pack.decimal != "." and self._clock_before(i - 2)  # o 9.15 oraz 20.40
        if t.pack.decimal == ".":
            return False
        if t.ending_at(i, "relative_time", "weekday", "day_part"):
            return True
        hour = t.sense(i - 1, "time_unit")
        return (hour is not None and hour.sense.key == "hour") or (
            t.marks[i + 1] == ":" and (bool(t.marks[i - 1]) or i == t.sentences[t.sentence_of[i]][0])
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


READERS = {
    "month": Calendar._month_name,
    "relative_time": Calendar._relative,
    "shift": Calendar._shift,
    "ago_before": Calendar._ago_before,
    "weekday": Calendar._weekday_name,
    "season": Calendar._season,
    "period": Calendar._period,
    "decade": Calendar._named_decade,
    "part": Calendar._part_of_unit,
    "time_unit": Calendar._unit_with_part,
    "holiday": Calendar._holiday,
    "clock": Calendar._clock_word,
}


def times(text: Text, published: str | None) -> list[DateHit]:
    """All times of a text in order, against the report's date (EDTF) if it has one."""
    return Calendar(text, outer_days(published)).read()
