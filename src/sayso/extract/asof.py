"""When a figure holds: the time of its sentence, or of the event that the report told of before."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.extract.counted import Counting, Thing
from sayso.extract.dates import DateHit
from sayso.extract.numbers import Figure
from sayso.extract.speech import Speech
from sayso.extract.text import Text
from sayso.model import When

EVENT_TOPICS = frozenset(("conflict", "disaster", "protest", "health", "migration", "transport"))
EVENT_KINDS = frozenset(("people", "workers", "fine", "civilians", "reports"))
POINTS = frozenset(("date", "weekday", "relative", "month"))


class Moments:
    """The times of one text, and which of them a figure belongs to."""

    def __init__(self, text: Text, dates: Sequence[DateHit], counting: Counting, speech: Speech) -> None:
        self.t = text
        self.dates = dates
        self.counting = counting
        self.speech = speech

    def of(self, figure: Figure, thing: Thing) -> When | None:
        """The nearest time of the sentence; for an event without one, the time that the report last gave the event."""
        t = self.t
        s = t.sentence_of[figure.i]
        best: tuple[int, DateHit] | None = None
        for d in self.dates:
            if d.when is None or t.sentence_of[d.i] != s:
                continue
            cost = self.counting.cost(d.j - 1, figure.i) if d.i < figure.i else self.counting.cost(figure.j - 1, d.i)
            if self._of_saying(d):
                cost += 12
            if best is None or cost < best[0]:
                best = cost, d
        if best is not None and best[0] <= 40 and not (self._of_saying(best[1]) and self._event(s, thing)):
            return best[1].when
        return self._event(s, thing)

    def _event(self, s: int, thing: Thing) -> When | None:
        """When the event was, as said before the sentence ``s``: in its paragraph, else in the opening of the report."""
        kind = self.t.pack.kinds.get(thing.kind)
        if kind is None or not (kind.topic in EVENT_TOPICS or thing.kind in EVENT_KINDS):
            return None
        t = self.t
        paragraph = t.paragraph_of[t.sentences[s][0]]
        before = [d for d in self.dates if d.when and t.sentence_of[d.i] < s and not self._of_saying(d) and d.rule in POINTS]
        same = [d for d in before if t.paragraph_of[d.i] == paragraph]
        opening = [d for d in before if t.paragraph_of[d.i] < 4]
        spoken = [d for d in self.dates if d.when and t.sentence_of[d.i] < s and t.paragraph_of[d.i] < 4 and d.rule in POINTS]
        found = same[-1] if same else opening[0] if opening else spoken[-1] if spoken else None
        return found.when if found else None

    def _of_saying(self, d: DateHit) -> bool:
        """Does the time belong to the act of saying (said on Monday)?"""
        t = self.t
        if t.sense(d.j, "noun"):
            return False  # Sunday's crowd
        return any(abs(f.cue[1] - d.i) <= 2 or abs(d.j - f.cue[0]) <= 1 for f in self.speech.frames[t.sentence_of[d.i]])
