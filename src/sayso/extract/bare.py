"""Measures without a unit: the bare figure that takes up the sum, measure, share or age said beside it."""

from __future__ import annotations

from sayso.extract.figure import Figure
from sayso.extract.measured import Measured
from sayso.extract.nearness import BILLION, MILLION, MONEY_KINDS, SHORT, SMALL_SUM, UNIT_CLASS, Thing
from sayso.packs.lexicon import Hit

BARE_MEASURES = frozenset(("area", "mass", "volume", "temperature", "percent", "length", "power", "money", "speed"))
SMALL = 100
PASSING = frozenset(("age", "duration", "magnitude", "change", "share", "other"))  # measures that a bare figure does not take up
GIVEN = frozenset(("received", "paid", "promised", "payment", "aid"))  # what is done with a sum
PLAIN = frozenset(("", "percent", "percentage_point", "person", "item"))  # no units of measures
BOUNDED = frozenset(("less_than", "more_than", "at_least", "at_most"))
ADULT = 12  # under that a bare number behind "who was" may be anything


class Bare(Measured):
    """Gives a bare figure the unit and kind of what it goes on with, where its clause names nothing that is counted."""

    def _taken_up(self, k: int, figure: Figure, person: bool) -> Thing | None:
        """'49 million tons … The ministry is at 51 million', '600 Megawatt, später 450': a bare figure whose clause names nothing
        that is counted takes kind, unit and rate from the measure or sum of the paragraph that is nearest to it in size and place."""
        t = self.t
        s, p = t.sentence_of[figure.i], t.paragraph_of[figure.i]
        best: tuple[float, int] | None = None
        for m in range(min(k, len(self.things)) - 1, max(-1, k - 7), -1):
            other = self.figures[m]
            gap = s - t.sentence_of[other.i]
            if gap > 2 or t.paragraph_of[other.i] != p:
                break
            far = self._apart(figure, other)
            if far > 1 and not gap and self._scaled_as(figure, other):
                figure.low, figure.high = (x * other.scale if x is not None else None for x in (figure.low, figure.high))
                figure.rules.append("scale as before")
                far = 0.0
            score = far * 5 + gap * 2 + (k - m)
            if far <= (2 if figure.value >= MILLION else 1) and (best is None or score < best[0]):
                best = score, m
        if best is None:
            return None
        other, thing = self.figures[best[1]], self.things[best[1]]
        second = best[1] == k - 1 and thing.kind == "duration" and figure.a - other.b <= 5 and t.sentence_of[other.i] == s
        if second and not person and t.punct(figure.b) and not self._names_counted(figure, other):
            figure.unit = other.unit  # one got 14 years, another nine
            return Thing(thing.kind, other.unit, thing.i, thing.j, rules=["taken up"], elided=True)
        after = self.figures[k + 1] if k + 1 < len(self.figures) else figure
        if after.unit and after.a - figure.b <= 4 and t.sentence_of[after.i] == s and self._apart(figure, after) < 1:
            return None  # from 14.60 at first to 15.25 euros
        if not other.unit or thing.kind in PASSING or other.unit == "percent" or (figure.pair is not None and figure.pair.unit):
            return None
        if figure.value < SMALL and (not figure.digits or (UNIT_CLASS.get(other.unit) == "length" and t.sentence_of[other.i] != s)):
            return None  # nine were on the slope
        if self._names_counted(figure, other) or t.sense(figure.b, "others"):
            return None  # 3.200 Kilometer … sucht 9.000 weitere
        left = self._left_noun(k, figure) if t.key(figure.a - 1, "say") != "want" else None
        if left is not None and self._counted_before(left, figure) and self._person(self._noun_kind(left)):
            return None  # fines of 20,000 … protestujących było kilkadziesiąt tysięcy
        if person and t.key(figure.a - 1, "say") != "want":
            return None
        figure.unit, figure.per = other.unit, figure.per or other.per
        cue = self.nearest(figure, ("cue",), frozenset(MONEY_KINDS), SHORT // 2) if thing.kind in MONEY_KINDS else None
        kind = cue.sense.key if cue is not None and cue.sense.key != "price" else thing.kind
        return Thing(kind, other.unit, thing.i, thing.j, rules=["taken up"], elided=True)

    def _scaled_as(self, figure: Figure, other: Figure) -> bool:
        """'360 ezret ajánl, a közvetítő 390-et javasolt': does a bare number leave out the thousand or million of the sum before it?"""
        if (
            not other.scale
            or figure.scale
            or not figure.digits
            or other.unit in PLAIN
            or not (1 if figure.value % 1 else 10) <= figure.value < 1000
        ):
            return False
        by_size = 1 / 3 <= float(figure.value * other.scale / other.value) <= 3 if other.value else False
        return by_size and self._ends_phrase(figure.b) and not self._names_counted(figure, other)

    def _age(self, figure: Figure) -> Thing | None:
        """An age without the word for years: aged 14, im Alter von 14; was 13 when he left; the youngest two."""
        t = self.t
        cue = t.ending_at(figure.a, "cue")
        if figure.comparator in BOUNDED and figure.a < figure.i and (whose := t.ending_at(figure.a, "noun")) is not None:
            if self._person(self._noun_kind(whose)) and t.sense(figure.a, "preposition"):
                figure.unit = "year"
                return Thing("age", "year", figure.i, figure.j, rules=["age of those before"])  # children under five, women over 60
        if cue is None or cue.sense.key != "age":
            cue = None
            if t.sense(figure.j, "age_when") and t.sense(figure.i - 1, "plain_verb"):
                figure.unit = "year"
                return Thing("age", "year", figure.i, figure.j, rules=["age at a time"])
            if ADULT <= figure.value and figure.digits and t.sense(figure.a - 1, "plain_verb") and t.sense(figure.a - 2, "relative"):
                if t.punct(figure.b) in (",", "."):
                    figure.unit = "year"
                    return Thing("age", "year", figure.i, figure.j, rules=["age of somebody named"])  # the driver, who was 58, had slept
            if figure.value >= 1 and figure.value % 1 == 0:
                cue = self.nearest(figure, ("cue",), frozenset(("age",)), 8 if figure.value >= 15 else 3)
                if cue is not None and cue.i == figure.b and t.sense(figure.a - 1, "first"):
                    cue = None  # on the first two turns
        if cue is None:
            return None
        figure.unit = "year"
        return Thing("age", "year", cue.i, cue.j, rules=["cue age"])

    def _share_goes_on(self, k: int, figure: Figure) -> bool:
        """'41 per cent are content; in March it was 45', '18 százalékot követelnek, a cég tízet kínál': a bare figure after a share."""
        if not k or self.figures[k - 1].unit not in ("percent", "percentage_point") or figure.value > 100:
            return False
        before = self.figures[k - 1]
        if self.t.sentence_of[before.i] != self.t.sentence_of[figure.i] or not (figure.value and before.value):
            return False
        return 0.4 <= float(figure.value / before.value) <= 2.5 and not self._part(figure)

    def _share_out(self, k: int, figure: Figure) -> Thing | None:
        """'12 millió eurót különített el … A családok 50 ezret kapnak': what is given or got of a sum is money, where no noun follows."""
        t = self.t
        m = next((m for m in range(k - 1, max(-1, k - 3), -1) if self.figures[m].unit not in ("times", "percent", "")), -1)
        before = self.figures[m]
        if m < 0 or len(before.unit) != 3 or not before.unit.isupper() or not SMALL_SUM <= figure.value <= before.value:
            return None
        near = t.sentence_of[figure.i] - t.sentence_of[before.i] <= 1 and t.paragraph_of[figure.i] == t.paragraph_of[before.i]
        if not near or self._other_noun(figure) is not None:
            return None
        given = self.nearest(figure, ("status", "cue"), GIVEN, 6)
        if given is None or self._event(figure, Thing("people", "person", figure.i, figure.j), 12) is not None:
            return None
        figure.unit, other = before.unit, self.things[m]
        return Thing("aid" if other.kind == "budget" else other.kind, figure.unit, other.i, other.j, rules=["shared out"], elided=True)

    def _to_each(self, figure: Figure) -> bool:
        """'the wounded 200,000 each', 'ranni po 200 tys.', 'fejenként 200 ezret': a share-out of the sum before."""
        return any(self.t.sense(m, "per") is not None for m in (figure.a - 1, figure.b))

    def _bare_measure(self, k: int, figure: Figure) -> Thing | None:
        """'hatte die Stärke 5,1', 'nannte später 4,9': a magnitude has no unit word; a decimal goes on with the one before."""
        if figure.value >= 12:
            return None
        cue = self.nearest(figure, ("cue", "noun"), frozenset(("magnitude",)), 5)
        if cue is not None:
            figure.unit = "magnitude"
            return Thing("magnitude", "magnitude", cue.i, cue.j, rules=["cue magnitude"])
        if figure.value % 1 == 0 and not any(mark in self.t.tokens[figure.i].text for mark in ".,"):
            return None
        for m in range(k - 1, max(-1, k - 3), -1):
            before = self.figures[m]
            if before.unit == "magnitude" and self.t.sentence_of[figure.i] - self.t.sentence_of[before.i] <= 1:
                figure.unit = before.unit
                other = self.things[m]
                return Thing(other.kind, before.unit, other.i, other.j, rules=["measure as before"], elided=True)
        return None

    def _measure_beside(self, k: int, figure: Figure) -> Thing | None:
        """A bare figure of the size of a measure beside it: '38,000 hectares, the institute says 31,500', 'from 14.60 to 15.25 euros'."""
        t = self.t
        spots = [(k + 1, 6, 3), (k - 1, 40, 12)]
        if figure.value % 1:
            spots += [(k - 2, 40, 12), (k - 3, 40, 12)]
        for m, reach, times in spots:
            if not 0 <= m < len(self.figures):
                continue
            other = self.figures[m]
            gap = abs(t.sentence_of[other.i] - t.sentence_of[figure.i])
            cls = UNIT_CLASS.get(other.unit, "money" if len(other.unit) == 3 and other.unit.isupper() else "")
            if (figure.pair is not None and not figure.pair.unit) or (cls == "percent" and not figure.digits):
                return None
            if cls == "length" and gap and not figure.digits and figure.value < SMALL:
                continue  # nine stood on the ladder of 13 feet
            if cls == "percent" and gap and figure.value % 1 == 0 and self._counts_things(k, figure):
                continue  # the reformists took 37: seats, as those before
            span = cls == "time" and m == k - 1 and gap == 0 and self.things[m].kind == "duration" and abs(other.i - figure.i) <= 8
            if (cls not in BARE_MEASURES and not span) or gap > (1 if m < k else 0) or abs(other.i - figure.i) > reach:
                continue
            if not (figure.value and other.value) or not 1 / times <= abs(float(figure.value / other.value)) <= times:
                continue
            thing = self.things[m] if m < k else self._measure(k, other)
            figure.unit, figure.per = other.unit, figure.per or other.per
            return Thing(thing.kind, other.unit, thing.i, thing.j, rules=["measure beside"], elided=True)
        return None

    def _elided_money(self, k: int, figure: Figure) -> Thing | None:
        """'the flood of 2024 cost about 13 billion': a sum whose currency was said before."""
        kinds = frozenset(MONEY_KINDS)
        cue = self.nearest(figure, ("cue",), kinds, 12)
        before = self.figures[k - 1] if k else None
        beside = [f for f in (before, self.figures[k + 1] if k + 1 < len(self.figures) else None) if f is not None]
        if figure.value < (100 if any(len(f.unit) == 3 and f.unit.isupper() for f in beside) else SMALL_SUM * 10):
            return None
        sums = sum(len(f.unit) == 3 and f.unit.isupper() for f in self.figures)
        many = sums >= 3 and sums * 2 > len(self.figures) // 2
        if cue is None and figure.value >= 1_000_000 and (many or (sums and figure.value >= BILLION)):
            near_kind = next((t.kind for t in reversed(self.things[max(0, k - 3) : k]) if t.kind in MONEY_KINDS), "payment")
            unit = next(f.unit for f in (*reversed(self.figures[:k]), *self.figures[k:]) if len(f.unit) == 3 and f.unit.isupper())
            figure.unit = unit
            return Thing(near_kind, unit, figure.i, figure.j, rules=["a sum like the report's others"], elided=True)
        if cue is None:
            near = before is not None and self.t.sentence_of[figure.i] - self.t.sentence_of[before.i] <= 1
            if not sums and self.pack.currency and figure.value >= MILLION and (asked := self._cue_before(figure, kinds)) is not None:
                figure.unit = self.pack.currency  # Ile kosztuje remont? Ratusz mówi o 9 mln
                return Thing(asked.sense.key, figure.unit, asked.i, asked.j, rules=["home currency"], elided=True)
            if not (near and before and len(before.unit) == 3 and before.unit.isupper() and figure.value * 100 > before.value):
                return None
            figure.unit, figure.per = before.unit, figure.per or before.per
            other = self.things[k - 1]
            return Thing(other.kind, before.unit, other.i, other.j, rules=["sum as before"], elided=True)
        currency = self._currency_near(k, figure)
        if not currency and figure.value >= SMALL_SUM and self._home_sum(figure, cue):
            currency = self.pack.currency
        if not currency:
            return None
        figure.unit = currency
        if k and self.things[k - 1].kind in MONEY_KINDS and self._part(figure):
            return self._as(k - 1, "a part")
        return Thing(cue.sense.key, currency, cue.i, cue.j, rules=["currency as before", f"cue {cue.sense.key}"])

    def _currency_near(self, k: int, figure: Figure) -> str:
        """The currency said last; of two in the paragraph the one whose sums are of the figure's size."""
        p = self.t.paragraph_of[figure.i]
        sums = [(n, f) for n, f in enumerate(self.figures) if len(f.unit) == 3 and f.unit.isupper()]
        near = [(self._apart(figure, f) * 4 + k - n, f.unit) for n, f in sums if n < k and self.t.paragraph_of[f.i] == p]
        if near:
            return min(near)[1]
        before = [f.unit for n, f in sums if n < k]
        return before[-1] if before else sums[0][1].unit if sums else ""

    def _home_sum(self, figure: Figure, cue: Hit) -> bool:
        """Is a bare round number close to a word for money the home currency, where the report names none: 14 milliót csalt ki?"""
        cost = self.cost(figure.j - 1, cue.i) if cue.i >= figure.j else self.cost(cue.j - 1, figure.i)
        return self.pack.currency != "" and cost <= 6 and cue.sense.key in ("damage", "fine", "payment", "loan", "cost", "price", "aid")
