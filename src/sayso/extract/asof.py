"""When a figure holds: the time of its clause, or of the event that the report told of before.

Times of a sentence are not all its figures' times. "Said on Monday" is when it was said; "up from 33 a year earlier" is of the 33 alone;
"more than in 2019" is no figure's. Where a sentence gives no time of its own, the one told last in its paragraph goes on, else the
time of the event that the report is about.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sayso.extract.counted import Counting
from sayso.extract.dates import DateHit
from sayso.extract.days import edtf_of, outer_days
from sayso.extract.figure import Figure
from sayso.extract.nearness import Thing
from sayso.extract.speech import Speech
from sayso.extract.text import DASHES, Text
from sayso.model import When

EVENT_TOPICS = frozenset(("conflict", "disaster", "protest", "health", "migration", "transport"))
EVENT_KINDS = frozenset(("people", "workers", "fine", "civilians", "reports"))
TIMELESS = frozenset(("age", "duration", "distance", "area", "price", "loan", "budget", "cost", "aid", "payment"))
POINTS = frozenset(("date", "weekday", "relative", "month", "night", "range", "part"))  # times at which something happens
PERIODS = frozenset(("month", "period", "part", "year", "relative", "shift"))  # of which statistics are told
ANCHORED = frozenset(("earlier", "ago", "days after"))  # times that count from another one
PAST = frozenset(("earlier", "ago", "shift", "relative", "year"))  # what a movement comes from: from 2,700 a year ago
RECENT = timedelta(days=45)  # how old the event of a report may be
YEARS = timedelta(days=1200)
BODY = 5  # paragraphs in which a share or the like is still one of the event
OPENING = 5  # sentences in which a report says when its event was
NEAR = 12  # how near a "now" must stand
PART = 8  # how near its own time a part must have not to take that of its whole
CLAUSE = frozenset((";", ":"))


class Moments:
    """The times of one text, and which of them a figure belongs to."""

    def __init__(
        self, text: Text, dates: Sequence[DateHit], published: str | None, figures: Sequence[Figure], counting: Counting, speech: Speech
    ) -> None:
        self.t = text
        reference = outer_days(published)
        self.reference = reference
        self.now = reference[1] if reference else None
        self.figures = figures
        self.given: list[When | None] = []
        self.by_sentence: dict[int, list[Figure]] = {}
        for f in figures:
            self.by_sentence.setdefault(text.sentence_of[f.i], []).append(f)
        self.numbers = {k for f in figures for k in range(f.i, f.j)}
        self.counting = counting
        self.speech = speech
        self.known = [d for d in dates if d.when]
        exact = reference is not None and reference[0] == reference[1]
        clock = next((d for d in dates if exact and d.rule == "clock" and text.sentence_of[d.i] < OPENING), None)
        self.clock = text.words(clock.i, clock.j) if clock else ""
        self.in_sentence: dict[int, list[DateHit]] = {}
        for d in self.known:
            self.in_sentence.setdefault(text.sentence_of[d.i], []).append(d)
        self.spoken = {d.i for d in self.known if self._of_saying(d)}
        self.owner = {d.i: owner for d in self.known if (owner := self._compared(d)) is not None}
        self.main = self._main()
        self.period = self._period()

    def of(self, figure: Figure, thing: Thing) -> When | None:
        """The time of the figure's clause; without one, the time told last or that of the report's event."""
        s = self.t.sentence_of[figure.i]
        times = self.in_sentence.get(s, ())
        for d in times:
            if self.owner.get(d.i) == figure.i:
                return d.when
        ranked = [(self._cost(figure, d), d) for d in times if d.i not in self.owner]
        best = min(ranked, key=lambda x: x[0], default=None)
        if thing.part_of is not None and thing.part_of < len(self.given) and (best is None or best[0] > PART):
            whole = self.figures[thing.part_of]
            gap = s - self.t.sentence_of[whole.i]
            if (gap == 0 or (gap == 1 and best is None and "a part" in thing.rules)) and self.given[thing.part_of]:
                return self.given[thing.part_of]
        if (now := self._at_present(figure, best[0] if best else NEAR)) is not None:
            return now
        if best is None:
            return self._told(s, thing)
        when = best[1].when
        if best[1].i not in self.spoken:
            return when
        told = self._told(s, thing)
        if told and when and when.end and told.start and when.end < told.start and best[1].rule != "ago":
            return when  # what was said the day before holds for the day before
        return told or when

    def _at_present(self, figure: Figure, reach: int) -> When | None:
        """Now, derzeit, jelenleg: what is so on the report's own day, where no other time stands nearer."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        for hit in t.between("at_present", a, b):
            cost = self.counting.cost(hit.i, figure.i if hit.i < figure.i else figure.j - 1)
            if cost < min(reach, NEAR) and self.reference:
                first, last = self.reference
                return When(edtf_of(self.reference), first.isoformat(), last.isoformat(), t.words(hit.i, hit.j))
        return None

    def read(self, figures: Sequence[Figure], things: Sequence[Thing]) -> list[When | None]:
        """The time of each figure, in order: a part may take that of its whole."""
        for figure, thing in zip(figures, things, strict=True):
            self.given.append(self.of(figure, thing))
        return self.given

    def _cost(self, figure: Figure, d: DateHit) -> int:
        """How far a time lies from a figure; further where another clause begins, where it stands nearer to another figure, and
        where it is only when something was said."""
        cost = self._distance(figure, d)
        near = min((self._distance(f, d) for f in self.by_sentence.get(self.t.sentence_of[d.i], ())), default=cost)
        return cost + (4 if near < cost and near <= 4 else 0) + (24 if d.i in self.spoken else 0)

    def _distance(self, figure: Figure, d: DateHit) -> int:
        a, b = (d.j - 1, figure.i) if d.i < figure.i else (figure.j - 1, d.i)
        cost = self.counting.cost(a, b)
        if cost > 40:
            cost = 40 + b - a
        if not CLAUSE.isdisjoint(self.t.marks[a + 1 : b]):
            cost += 20
        return cost

    # -- times told before ----------------------------------------------------------------
    def _told(self, s: int, thing: Thing) -> When | None:
        """The time that goes on: told last in the paragraph, else that of the event, for what happened there."""
        t = self.t
        paragraph = t.paragraph_of[t.sentences[s][0]]
        event = self._is_event(thing)
        a, b = t.sentences[s]
        planned = s < OPENING or bool(t.between("planned", a, b))
        for k in range(s - 1, max(-1, s - 5), -1):
            if t.paragraph_of[t.sentences[k][0]] != paragraph:
                break
            for d in self._carried(k):
                if d.i in self.spoken or d.i in self.owner or d.rule in ANCHORED or self._of_thing(d):
                    continue
                if (planned or not self._ahead(d)) and (k == s - 1 or d.rule != "year" or self._recent(d, YEARS)):
                    return d.when if event or thing.kind not in TIMELESS else None
        if not event and thing.kind not in TIMELESS and self.period:
            return self.period
        if event or (thing.kind not in TIMELESS and paragraph < BODY):
            return self.main
        return None

    def _carried(self, k: int) -> Sequence[DateHit]:
        """The times of a sentence in the order in which they go on: the last, but not that of a clause that sets against it."""
        t = self.t
        times = self.in_sentence.get(k, ())
        if len(times) < 2:
            return times
        a = t.sentences[k][0]
        turn = next((h.i for h in t.between("contrast", a + 1, t.sentences[k][1])), None)
        return sorted(times, key=lambda d: (turn is not None and d.i > turn, -d.i))

    def _is_event(self, thing: Thing) -> bool:
        """Is it something that befell or was done by people at the event, rather than a sum or a share?"""
        kind = self.t.pack.kinds.get(thing.kind)
        return kind is not None and thing.kind not in TIMELESS and (kind.topic in EVENT_TOPICS or thing.kind in EVENT_KINDS)

    def _main(self) -> When | None:
        """When the event of the report was: the first recent day that is not one of saying, the opening before the rest, days before
        months; else the day on which it was told; else, where only a time of day is given, the report's own."""
        t = self.t
        points = [d for d in self.known if d.rule in POINTS and d.i not in self.owner and self._recent(d)]
        opening = [d for d in points if t.sentence_of[d.i] < OPENING]
        rank = [(opening, True, False), (opening, True, True), (opening, False, False), (points, True, False), (points, True, True)]
        for times, short, said in rank:
            for ahead in (False, True) if times is opening and not said else (False,):
                for d in times:
                    if (d.i in self.spoken, self._length(d) <= 7, self._ahead(d)) == (said, short, ahead):
                        return d.when
        if self.now and self.clock:
            return When(self.now.isoformat(), self.now.isoformat(), self.now.isoformat(), self.clock)
        return None

    def _period(self) -> When | None:
        """What a report of figures is about: the month, quarter or year of its headline or first sentence."""
        t = self.t
        for d in self.known:
            if t.sentence_of[d.i] > 1:
                return None
            if d.i not in self.spoken and d.i not in self.owner and not self._of_thing(d) and d.rule in PERIODS:
                return d.when if self._length(d) > 7 else None
        return None

    @staticmethod
    def _length(d: DateHit) -> int:
        when = d.when
        if when is None or when.start is None or when.end is None:
            return 0
        return (date.fromisoformat(when.end) - date.fromisoformat(when.start)).days

    def _ahead(self, d: DateHit) -> bool:
        """Does the time lie after the report's own?"""
        return bool(self.now and d.when and d.when.start and d.when.start > self.now.isoformat())

    def _of_thing(self, d: DateHit) -> bool:
        """Is it the year of a thing (ustawa z 1972 r., the law of 1972) rather than of what is told?"""
        return d.rule == "year" and self.t.ending_at(d.i, "of", "from_place") is not None

    def _recent(self, d: DateHit, reach: timedelta = RECENT) -> bool:
        now = self.now
        if now is None or d.when is None or d.when.end is None:
            return True
        return abs(now - date.fromisoformat(d.when.end)) <= reach

    # -- what a time belongs to -----------------------------------------------------------
    def _of_saying(self, d: DateHit) -> bool:
        """Does a day belong to the act of saying (said on Monday), no clause mark or figure between?"""
        t = self.t
        if t.sense(d.j, "noun") or d.rule in ("since", "until", "span", "range", "earlier", "period", "clock") or self._ahead(d):
            return False  # Sunday's crowd
        if self._of_report(d):
            return True
        reach = 6 if d.rule in ("weekday", "date", "relative", "night", "ago") else 1
        for f in self.speech.frames[t.sentence_of[d.i]]:
            if f.rule == "adposition":
                continue
            a, b = f.cue
            lo, hi = (b, d.i) if b <= d.i else (d.j, a)
            if -1 <= hi - lo <= reach and not any(self._parts(k) for k in range(lo, hi)):
                return True
        return False

    def _parts(self, k: int) -> bool:
        """Does a figure or a clause mark part a time from its verb?"""
        t = self.t
        return k in self.numbers or (t.punct(k) != "" and (not t.tokens[k].glued or t.punct(k) not in DASHES))

    def _of_report(self, d: DateHit) -> bool:
        """Is it the date of the report itself: in its dateline, or a line of its own?"""
        t = self.t
        s = t.sentence_of[d.i]
        a, b = t.sentences[s]
        if s >= OPENING or d.rule not in ("date", "weekday"):
            return False
        return d.i < self.speech.dateline(s) or (b - a <= 5 and not self.by_sentence.get(s))

    def _compared(self, d: DateHit) -> int | None:
        """Whose a time of comparison is: the token of its own figure, -1 when it is that of no figure; None when it is none.

        "33 a year earlier", "3.5 percent the year before": the figure right before. "More than in 2019": nobody's.
        """
        t = self.t
        s = t.sentence_of[d.i]
        before = [f for f in self.figures if d.i - 5 <= f.j <= d.i and t.sentence_of[f.i] == s]
        beside = before[-1] if before and not any(t.punct(k) for k in range(before[-1].j, d.i)) else None
        cue = self._cue_of_comparison(d)
        if cue is not None:
            after = next((f for f in self.figures if d.j in (f.a, f.i) and t.sentence_of[f.i] == s), None)
            found = beside if beside and beside.i > cue else after
            return found.i if found else -1
        if beside and (d.rule in ("earlier", "ago") or (beside.role == "from" and d.rule in PAST)):
            return beside.i if any(x.i < beside.i and t.sentence_of[x.i] == s for x in self.figures) else None
        return None

    def _more(self, k: int) -> bool:
        """Does 'more than' or the like end before token ``k``?"""
        hit = self.t.ending_at(k, "more", "comparative", "hedge_before")
        return hit is not None and (hit.sense.cls != "hedge_before" or hit.j - hit.i > 1)

    def _cue_of_comparison(self, d: DateHit) -> int | None:
        """The word of comparison before a time (more than in 2019, compared with May) or after it (a tavalyihoz képest)."""
        t = self.t
        a = max(t.sentences[t.sentence_of[d.i]][0], d.i - 9)
        for k in range(d.i - 1, a - 1, -1):
            if t.punct(k) in (",", ";"):
                return None
            if k >= d.i - 2 and (k == d.i - 1 or t.sense(d.i - 1, "preposition", "article")) and self._more(k + 1):
                return k  # mniej niż rok wcześniej, mehr als im Mai
            if t.sense(k, "compared") or (k > d.i - 4 and t.sense(k, "than") and not t.sense(k, "since_before", "range_before")):
                return None if t.sense(k, "than") and any(f.a <= k + 1 < d.i for f in self.figures if f.i > k) else k
        return d.j if any(t.sense(k, "compared_after") for k in (d.j, d.j + 1)) else None
