"""Units and currencies behind a number, and sums of two units (two hours 15 minutes, 3 zł 50 gr)."""

from __future__ import annotations

from decimal import Decimal

from sayso.extract.figure import Core, Figure
from sayso.extract.text import NUMBER, Text
from sayso.extract.words import Words
from sayso.packs.lexicon import Hit

BEHIND = frozenset(("unit", "currency", "bound", "per", "nationality", "country", "of"))  # what may stand between a number and its unit
MONEY_CUES = frozenset(("cost", "price", "payment", "fine", "damage", "budget", "loan", "aid"))
PARTS = {  # unit -> the smaller one that may follow it, and how many make one
    "year": ("month", Decimal(12)),
    "hour": ("minute", Decimal(60)),
    "minute": ("second", Decimal(60)),
    "ft": ("in", Decimal(12)),
    "lb": ("oz", Decimal(16)),
}
REPEATED = frozenset(("second", "minute", "hour", "day", "week", "month", "year"))


class Measures(Words):
    """Reads the unit of a number; ``named`` says whether the one last read says whose it is (US-Dollar, degrees Fahrenheit)."""

    def __init__(self, text: Text, masked: set[int]) -> None:
        super().__init__(text, masked)
        self.named = False

    def _unit_after(self, j: int) -> tuple[str, int] | None:
        t = self.t
        k = j
        for _ in range(3):
            if k >= self.n or t.sentence_of[k] != t.sentence_of[max(0, j - 1)]:
                return None
            if t.classes[k].isdisjoint(BEHIND) and t.marks[k] != "-":
                return None  # most words
            hit = t.sense(k, "unit", "currency", "bound")
            if hit is None and k == j and (every := self._every(k)) is not None:
                return every, k + 1
            if hit and hit.sense.cls == "bound" and t.tokens[k].glued and t.tokens[k].text[0].islower():
                return hit.sense.key, hit.j  # négytagú, 5-osobowa
            if hit and hit.sense.cls != "bound":
                units = [h for h in t.hits[k] if h.sense.cls in ("unit", "currency")]
                if len(units) > 1 and any(h.sense.key == "lb" for h in units):
                    heavy = self._scale_at(j - 1) is None and (self._weighed(j) or self._before_noun(units[0], k))
                    wanted = "unit" if heavy else "currency"  # millions of pounds are money
                    units = [h for h in units if h.sense.cls == wanted] or units
                best = max(units, key=lambda h: h.j)
                rate = t.sense(k, "per")
                if rate and rate.j >= best.j and rate.sense.key == best.sense.key and not t.tokens[k].glued and t.marks[k - 1] != "-":
                    if not (t.is_word(rate.j) and t.sense(rate.j, "noun")):
                        return None  # 500 tygodniowo
                self.named = self._named(best)
                if self._is_time_ago(best.j):
                    return None
                end = best.j
                if t.marks[end] == "." and t.tokens[end].glued and self._abbreviated(end):
                    end += 1
                return best.sense.key, end
            if t.marks[k] == "-" or t.sense(k, "nationality", "country") or (k == j and t.sense(k, "of") and t.sense(k + 1, "currency")):
                k += 1
                continue
            return None
        return None

    def _every(self, k: int) -> str | None:
        """'37 percenként': after a number the time with the ending of 'per' is how often something comes."""
        rate = self.t.sense(k, "per") if self.pack.per_endings else None
        if rate is None or not self.t.tokens[k].text.lower().endswith(self.pack.per_endings):
            return None
        return rate.sense.key if rate.sense.key in REPEATED else None

    def _weighed(self, j: int) -> bool:
        """Of a word for money and for weight (pounds): does a word of weighing stand close by, and none of money?"""
        t = self.t
        a, b = t.sentences[t.sentence_of[j - 1]]
        near = [h.sense.key for h in t.between("cue", max(a, j - 7), min(b, j + 6))]
        return "mass" in near and not any(key in MONEY_CUES for key in near)

    def _before_noun(self, unit: Hit, k: int) -> bool:
        """'The 550-pound hog': a singular unit before a noun is rarely one of money."""
        t = self.t
        singular = t.tokens[k].text.lower() == unit.sense.base.lower() and t.tokens[k - 1].text != "1"
        return singular and t.is_word(k + 1) and not t.sense(k + 1, "preposition", "joiner", "relative", "change", "plain_verb")

    @staticmethod
    def _named(hit: Hit) -> bool:
        """Does the currency's word say whose it is (US-Dollar, CZK, svéd korona)?"""
        base = hit.sense.base
        if hit.sense.key == "celsius":
            return hit.j - hit.i > 1 or any(c.isupper() for c in base[1:]) or "°" in base
        if len(base) == 1 and not base.isalnum():
            return base != "$"  # one country's sign, but for the dollar's
        return " " in base or "-" in base or base.isupper() or hit.j - hit.i > 1

    def _is_time_ago(self, j: int) -> bool:
        return self.t.sense(j, "ago_after") is not None

    def _degrees(self, figure: Figure) -> str:
        """Bare degrees are those of the air, of a quake or of an angle: 7.5 on a scale, heeled by 35, turned by 180."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        near = range(max(a, figure.i - 12), min(b, figure.j + 12))
        if figure.value < 12 and any(h.sense.key == "magnitude" for k in near for h in t.hits[k] if h.sense.cls in ("noun", "cue")):
            return "magnitude"
        if any(t.sense(k, "angle") for k in near):
            return "degree"
        if figure.value > 60 and (figure.low or 0) == figure.high:
            warm = any(h.sense.key == "temperature" for cls in ("noun", "cue") for h in t.between(cls, a, b))
            return "fahrenheit" if warm and figure.value < 135 else "degree"
        return "celsius"

    def _with_part(self, figure: Figure, core: Core) -> Figure:
        """Two hours 15 minutes, rok i dwa miesiące, 6ft 4in, six-foot-two: a unit and a smaller one make one figure of the smaller."""
        t = self.t
        unit = self._unit_after(core.j) if not core.unit and not core.vague else None
        small = PARTS.get(unit[0]) if unit else None
        if unit and len(unit[0]) == 3 and unit[0].isupper() and core.digits and core.value % 1 == 0:
            return self._with_cents(figure, core, unit)
        if unit is None or small is None:
            return figure
        k = unit[1]
        dash = t.marks[k] == "-" and t.tokens[k].glued
        if t.sense(k, "joiner") or t.marks[k] == "," or dash:
            if t.sense(k, "range_either"):
                return figure  # three years or five months: two of them
            k += 1
        other = self.core(k)
        if other is None or other.unit or other.vague or other.value >= small[1] or t.sentence_of[k] != t.sentence_of[core.i]:
            return figure
        then = self._unit_after(other.j)
        if then is None and unit[0] == "ft" and other.j < self.n and t.tokens[other.j].text == "in" and t.tokens[other.j].glued:
            then = ("in", other.j + 1)
        bare = then is None and unit[0] == "ft" and (dash or t.tokens[k].glued is False) and not t.is_word(other.j - 1 if dash else other.j)
        if (then is None or then[0] != small[0]) and not bare and not (dash and then is None):
            return figure
        value = core.value * small[1] + other.value
        figure.low = figure.high = value
        figure.unit = small[0]
        figure.j = figure.b = then[1] if then else other.j
        figure.noun = figure.j
        figure.rules.append("two units")
        return figure

    def _with_cents(self, figure: Figure, core: Core, unit: tuple[str, int]) -> Figure:
        """3 zł 50 gr, 19 Euro 90: a sum with its hundredths."""
        t, k = self.t, unit[1]
        if k >= self.n or t.tokens[k].kind != NUMBER or len(t.tokens[k].text) != 2 or not t.tokens[k].text.isdigit():
            return figure
        then = self._unit_after(k + 1)
        if then is None and t.is_word(k + 1) and not t.sense(k + 1, "preposition", "joiner", "relative"):
            return figure
        if then is not None and then[0] != f"0.01 {unit[0]}":
            return figure
        figure.low = figure.high = core.value + Decimal(t.tokens[k].text) / 100
        figure.unit = unit[0]
        figure.j = figure.b = figure.noun = then[1] if then else k + 1
        figure.rules.append("two units")
        return figure
