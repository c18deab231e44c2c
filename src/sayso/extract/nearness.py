"""What figures count, the common ground: the record of it, the kinds there are, and how near two words of a text are."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

from sayso.extract.figure import Figure
from sayso.extract.text import DASHES, Text
from sayso.packs.lexicon import Hit

MONEY_KINDS = ("payment", "cost", "damage", "aid", "budget", "fine", "price", "loan")
UNIT_CLASS = {
    **dict.fromkeys(("km", "m", "cm", "mm", "ft", "in", "mi", "yd", "mile", "nautical_mile"), "length"),
    **dict.fromkeys(("km2", "m2", "ha", "acre", "sqft", "mi2", "ft2"), "area"),
    **dict.fromkeys(("kg", "ton", "g", "lb", "oz", "tonne", "mg"), "mass"),
    **dict.fromkeys(("l", "m3", "barrel", "gallon", "ml", "bushel", "ft3", "hl"), "volume"),
    **dict.fromkeys(("year", "month", "week", "day", "hour", "minute", "second", "decade"), "time"),
    **dict.fromkeys(("km/h", "mph", "m/s", "knot"), "speed"),
    **dict.fromkeys(("celsius", "fahrenheit", "kelvin"), "temperature"),
    **dict.fromkeys(("MW", "GW", "kW", "TW", "W", "kWh", "MWh", "GWh", "TWh"), "power"),
    "percent": "percent",
    "percentage_point": "percent",
    "magnitude": "magnitude",
    "times": "times",
    "basis_point": "percent",
}
PERSON_LOSS = frozenset(("killed", "wounded", "casualties", "missing"))
GENERIC = frozenset(("people", "civilians", "other", "workers", "voters", "participants", "troops", "engineers"))
LAW = frozenset(("police", "court", "prosecutor's office", "prosecutors"))  # in whose reports a case is no case of a disease
MAIN_KINDS = frozenset(("troops", "killed", "wounded", "casualties", "participants", "infected", "evacuated", "displaced", "arrested"))
SUFFERED = frozenset(
    ("killed", "wounded", "casualties", "missing", "arrested", "evacuated", "displaced", "infected", "hospitalised", "captured")
)
REACH = 26
SMALL_SUM = 1000
MILLION = 1_000_000
DEADLY = 2  # so many words of death make a report in which who loses people loses them to death
SHORT = 12  # reach of a cue that must be close
BILLION = 1_000_000_000  # so many are neither men nor things but money
COMMA = 4
BREAK_COST = 9
NUMBER_COST = 5
RELATIVE = 3
CLAUSE_MARKS = frozenset(",;:()") | DASHES
SUBORDINATE = ("relative", "contrast", "that")
STOPS = (
    "say",
    "possessive",
    "plain_verb",
    "preposition",
    "relative",
    "that",
    "contrast",
    "pronoun",
    "adposition_before",
    "adposition_after",
    "event",
    "negation",
    "article",
    "joiner",
    "cite_before",
    "range_middle",
    "per_before",
)


@dataclass(slots=True)
class Thing:
    """What a figure counts. ``i``–``j`` are the tokens of the noun, when there is one."""

    kind: str
    unit: str
    i: int
    j: int
    event: Hit | None = None
    rules: list[str] = field(default_factory=list)
    elided: bool = False
    part_of: int | None = None  # index of the figure it is a part of


class Nearness:
    """The figures of one text, what they count so far, and the distances that every reading asks for."""

    def __init__(self, text: Text, figures: Sequence[Figure], times: Container[int] = ()) -> None:
        self.t = text
        self.pack = text.pack
        self.n = len(text.tokens)
        self.figures = figures
        self.times = times
        self.number_tokens = {k for f in figures for k in range(f.i, f.j)}
        self.crowds = sum(h.sense.key == "participants" for cls in ("event", "noun") for h in text.index.get(cls, ()))
        self._measured: dict[str, frozenset[str]] = {}  # unit -> the kinds that can be measured in it
        self.columns: Mapping[int, Hit] = {}  # token of a figure in a table -> the word over its column
        self.heads: dict[int, int] = {}  # token of a head noun -> index of the figure that counts it
        self.things: list[Thing] = []
        self.main = self._main_kind()
        self.deadly = sum(h.sense.key == "killed" for cls in ("event", "noun") for h in text.index.get(cls, ())) >= DEADLY
        self.soldiers = any(h.sense.key == "troops" for h in text.index.get("noun", ()))
        self._named_ill: bool | None = None
        self.told_ages: set[int] = set()  # tokens between commas that only say how old they are
        self._extra = self._extras()

    def _main_kind(self) -> str:
        """The kind of people that the report's nouns name most: what a figure without any noun counts there."""
        counts: Counter[str] = Counter()
        last = -1
        for hit in self.t.index.get("noun", ()):
            if hit.sense.key in MAIN_KINDS and hit.i != last:
                counts[hit.sense.key] += 1
                last = hit.i
        best = counts.most_common(1)
        return best[0][0] if best and best[0][1] >= 3 else ""

    def cost(self, a: int, b: int) -> int:
        """How far apart two tokens of a sentence are, counting clause marks, other figures and subordinate clauses more."""
        lo, hi = (a, b) if a <= b else (b, a)
        total = hi - lo
        if total > 40:
            return 999
        return total + (self._extra[hi] - self._extra[lo + 1] if total > 1 else 0)

    def _extras(self) -> list[int]:
        """For each token what all tokens before it add to a distance that crosses them."""
        extra = [0] * self.n
        for cls in SUBORDINATE:
            for hit in self.t.index.get(cls, ()):
                extra[hit.i] = RELATIVE
        for k in self.number_tokens:
            if k - 1 not in self.number_tokens:
                extra[k] = NUMBER_COST
        for k, mark in enumerate(self.t.marks[: self.n]):
            if mark:
                extra[k] = COMMA if mark in ",()" else BREAK_COST if mark in ";:." or mark in DASHES else 0
        for k, inside in self._asides().items():
            extra[k] = -1 if inside else COMMA // 2
        return [0, *itertools.accumulate(extra)]

    def _asides(self) -> dict[int, bool]:
        """Tokens of what stands between two dashes of a sentence, and (False) the dashes: 'Haitians – over 12% of them – were uprooted'."""
        t = self.t
        found: dict[int, bool] = {}
        for a, b in t.sentences:
            dashes = [m for m in range(a + 1, b - 1) if t.marks[m] in DASHES and not t.tokens[m].glued and not t.tokens[m + 1].glued]
            if len(dashes) == 2 and dashes[1] - dashes[0] < 16:
                found.update(dict.fromkeys(range(dashes[0] + 1, dashes[1]), True))
                found.update(dict.fromkeys(dashes, False))
        for hit in t.index.get("cue", ()):
            if hit.sense.key != "age":
                continue  # two men, aged 34 and 41, drowned
            left = next((m for m in range(hit.i - 1, max(-1, hit.i - 7), -1) if t.marks[m] == ","), None)
            right = next((m for m in range(hit.j, min(self.n, hit.j + 7)) if t.marks[m]), None)
            if left is None or right is None or t.marks[right] != "," or t.sentence_of[left] != t.sentence_of[right]:
                continue
            if not self.number_tokens.isdisjoint(range(left, right)):
                found.update(dict.fromkeys(range(left + 1, right), True))
                found.update({left: False, right: False})
                self.told_ages.update(range(left, right))
        return found

    def continues(self, figure: Figure, earlier: int) -> bool:
        """Does a figure go on with what an earlier one said: in the same sentence, or as a part of it (davon 39, közülük hatan)?"""
        t = self.t
        s = t.sentence_of[figure.i]
        if s == t.sentence_of[self.figures[earlier].i]:
            return True
        return any(t.sense(m, "partitive") for m in range(max(t.sentences[s][0], figure.i - 8), min(t.sentences[s][1], figure.j + 5)))

    def nearest(
        self, figure: Figure, classes: tuple[str, ...], keys: frozenset[str] | None = None, reach: int = REACH, end: int = 0
    ) -> Hit | None:
        """The hit of a class nearest to a figure within its sentence, before token ``end`` where that is given."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        a, b = max(a, figure.i - 30), min(b, end or figure.j + 30)
        best: tuple[int, int, Hit] | None = None
        for cls in classes:
            for hit in t.between(cls, a, b):
                k = hit.i
                if (keys is None or hit.sense.key in keys) and not (k in self.number_tokens and figure.i <= k < figure.j):
                    general = 4 if cls == "cue" and hit.sense.key == "payment" else 0  # a fine that is paid is a fine
                    if general and not figure.per and t.sense(hit.j, "of") and 0 <= figure.a - hit.j <= 1:
                        general = 0  # einem Umsatz von 410 Millionen Euro
                    cost = general + (self.cost(figure.j - 1, k) if k >= figure.j else self.cost(hit.j - 1, figure.i))
                    if cls == "cue" and reach > SHORT and any(t.punct(m) == ";" for m in range(min(k, figure.j), max(k, figure.i))):
                        cost += BREAK_COST  # the next statement of a row has its own word
                    if cost <= reach and (best is None or (cost, k) < best[:2]):
                        best = cost, k, hit
        return best[2] if best else None

    def _person(self, kind: str) -> bool:
        row = self.pack.kinds.get(kind)
        return row is not None and row.units[0] == "person"

    def _unit(self, kind: str) -> str:
        unit = self.pack.kinds[kind].units[0]
        return unit if unit in ("person", "item", "magnitude") else "item"

    def _countable(self, kind: str) -> bool:
        return self.pack.kinds[kind].units[0] in ("person", "item", "magnitude")

    def _ill(self) -> bool:
        """Are cases those of a disease: always, but where the report names police and courts or losses, and never the ill?"""
        keys = {h.sense.key for cls in ("noun", "event", "cue") for h in self.t.index.get(cls, ()) if not self.t.sense(h.i, "case_word")}
        law = any(h.sense.key in LAW for cls in ("body", "group") for h in self.t.index.get(cls, ()))
        return bool(keys & {"infected", "hospitalised"}) or not (law or keys & {"arrested", "damage"})

    def _disease(self) -> bool:
        """Does the report name the infected, and neither police nor courts, so that a bare case is one of the disease?"""
        if self._named_ill is None:
            index = self.t.index
            ill = any(
                h.sense.key == "infected" for cls in ("noun", "event") for h in index.get(cls, ()) if not self.t.sense(h.i, "case_word")
            )
            self._named_ill = ill and not any(h.sense.key in LAW for cls in ("body", "group") for h in index.get(cls, ()))
        return self._named_ill

    def _noun_kind(self, hit: Hit) -> str:
        """The kind that a noun counts: a people's name counts people, a case the ill only where a disease may be meant."""
        if hit.sense.cls != "noun":
            return "people"
        kind = hit.sense.key
        if hit.j - hit.i == 1 and kind in ("other", "infected") and self.t.sense(hit.i, "case_word"):
            if kind == "other":
                return "infected" if self.main == "infected" or self._disease() else kind
            return kind if self._ill() else "other"
        return kind

    def _first_of_sentence(self, k: int) -> bool:
        return self.t.sentence_of[self.figures[k - 1].i] != self.t.sentence_of[self.figures[k].i]

    def _partitive_before(self, figure: Figure) -> bool:
        """'w tym blisko 18 tys. dzieci', 'darunter vier Minderjährige': a part of the figure before."""
        return any(self.t.sense(m, "partitive") for m in range(max(0, figure.a - 3), figure.a))

    def _part(self, figure: Figure) -> bool:
        """Is the figure a part of one before by the words beside it: davon 39, 310 of them, z nich 12, another 40?"""
        t = self.t
        end = t.sentences[t.sentence_of[figure.i]][1]
        return self._partitive_before(figure) or any(t.sense(m, "partitive") for m in (figure.b, figure.b + 1) if m < end)

    def is_whole(self, figure: Figure) -> bool:
        """'40 of the 90 sailors': the whole is not what happened to the part."""
        t = self.t
        k = figure.a - 1
        while k > 0 and t.sense(k, "article", "of", "possessive", "hedge_before", "adverb", "relative_time"):
            k -= 1
        if k < figure.a - 1 and k in self.number_tokens and t.sense(k + 1, "of", "of_the", "possessive") is not None:
            return True
        out = t.ending_at(figure.a, "out_of")  # 16 people died out of 264 who were ill
        a = t.sentences[t.sentence_of[figure.i]][0]
        return out is not None and any(m in self.number_tokens for m in range(max(a, out.i - 10), out.i))

    def _ends_phrase(self, k: int) -> bool:
        """Can no noun of a figure come at ``k``: a mark, a small word, a time or another figure stands there?"""
        t = self.t
        return not t.is_word(k) or k in self.number_tokens or k in self.times or t.sense(k, *STOPS, "adverb", "status", "cue") is not None

    def _apart(self, figure: Figure, other: Figure) -> float:
        """How many powers of ten lie between two figures."""
        a, b = abs(float(figure.value)), abs(float(other.value))
        return abs(math.log10(a / b)) if a and b else 9.0
