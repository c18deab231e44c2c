"""What makes an interval of a number: the other end of a range, the two ends of a movement, hedges on either side."""

from __future__ import annotations

from decimal import Decimal

from sayso.extract.figure import Core, Figure
from sayso.extract.measures import Measures
from sayso.extract.text import DASHES, NUMBER, PUNCT, QUOTE_MARKS, WORD

FLIP = {
    "more_than": "at_most",
    "at_least": "less_than",
    "less_than": "at_least",
    "at_most": "less_than",  # nie są nawet trzy miliony
    "almost": "less_than",
}
GOING_ON = frozenset(("range_before", "hedge_before", "adverb", "currency", "plus", "minus"))  # what may open the other end
SCALES = tuple(Decimal(x) for x in (10**12, 10**9, 10**6, 1000, 100, 10_000_000, 100_000, 12))
LENGTHS = frozenset(("km", "m", "cm", "mm", "ft", "in", "mile", "yd"))


class Bounds(Measures):
    """Reads ranges (18 bis 25), movements (from A to B) and hedges (at least, nearly, and more) around a number."""

    def _second(self, core: Core) -> tuple[Core, str] | None:
        """The other end of a range or of a movement: 18 bis 25, between A and B, from A to B, A-ról B-re."""
        t, tokens, j = self.t, self.t.tokens, core.j
        if core.vague or j >= self.n:
            return None
        k = j
        unit = t.sense(k, "unit", "currency")
        if unit and unit.i not in self.masked:
            k = unit.j
        listed = False
        if t.marks[k] == "-" and tokens[k].glued and k + 1 < self.n and (not tokens[k + 1].glued or t.marks[k + 1] == ","):
            k += 1  # 18- bis 25-Jährige
            listed = t.marks[k] == ","  # drei-, viertausend
        if k >= self.n or t.sentence_of[k] != t.sentence_of[core.i]:
            return None
        if t.marks[k] == "," and not listed:
            return None
        dash = listed or (tokens[k].kind == PUNCT and tokens[k].text in DASHES)
        middle = t.sense(k, "range_middle", "joiner")
        if not dash and middle is None and t.kinds[k] != NUMBER and t.classes[k].isdisjoint(GOING_ON):
            if t.kinds[k] != WORD or not self._may_open(k):
                return None  # most words
        nxt = k + 1 if dash else middle.j if middle else k
        spaced = dash and not listed and not tokens[k].glued and k + 1 < self.n and not tokens[k + 1].glued
        adverb = t.sense(nxt, "hedge_before", "adverb")
        if adverb and not t.sense(nxt, "plus", "minus") and not dash and adverb.j < self.n and adverb.sense.cls != "range_middle":
            nxt = adverb.j
        currency = t.sense(nxt, "currency")
        if currency and tokens[nxt].kind == PUNCT:
            nxt = currency.j
        if nxt >= self.n or t.sentence_of[nxt] != t.sentence_of[core.i]:
            return None
        nxt_sign = nxt
        if t.sense(nxt, "plus", "minus"):
            nxt += 1
        other = self.core(nxt)
        if other is None and nxt == k and t.sense(k, "range_before"):
            other = core
        if other is not None and other.unit == "times" and not core.unit and nxt > k and t.marks[k - 1] == "-":
            core.unit = "times"  # zwei- bis dreimal
        if other is None or other.vague or (other.unit != core.unit and "times" in (other.unit, core.unit)):
            return None
        if core.unit == "percent" and other.unit != "percent":
            return None
        if (signs := self._signs(core.i, nxt_sign)) is not None:
            core.sign, other.sign = signs  # minus 12 bis plus 3 Grad
            return other, "range"
        before = t.ending_at(core.i, "range_before")
        if before is None and (hit := t.ending_at(core.i, "hedge_before", "currency", "article")) is not None:
            before = t.ending_at(hit.i, "range_before")
        moved = self._moves(core.i, k)
        later = self._unit_after(other.j)
        if unit and (later is None or later[0] != unit.sense.key) and (later is not None or unit.sense.key.startswith("percent")):
            return None
        inflected = core.ending and other.ending and nxt == k and self._from_to(core, other)
        if inflected:
            self._share_scale(core, other)
            return other, "change" if moved else "range"
        if nxt == k:
            back = t.sense(k, "range_before")
            target = t.ending_at(core.i, "range_middle", "hedge_before")
            if back is None or target is None or not self._is_from(back.sense.base) or t.sense(back.j, "indefinite"):
                return None  # 700 Meter von einem Haus
            origin = self.core(back.j)
            if origin is None or origin.vague or origin.unit != core.unit:
                return None
            self._share_scale(origin, core)
            return origin, "back"
        how = ""
        if dash and not spaced and core.value < other.value * 1000:
            how = "range"
        elif middle:
            if t.ending_at(core.i, "by_amount") is not None and not before and (t.sense(k, "range_to") or other.value >= core.value * 3):
                return None  # um 28.000 auf 2,84 Millionen: by so much, to so much
            joins = middle.sense.cls == "joiner" or t.sense(k, "joiner") is not None
            after = t.sense(other.j, "range_after") or t.sense(other.j + 1, "range_after")
            if t.sense(k, "range_either") and self._either(core, other):
                how = "range"
            elif joins and not (before and not self._is_from(before.sense.base)) and not after:
                how = ""
            elif before and self._is_from(before.sense.base) and moved and not after and not joins:
                how = "change"
            elif not before and not after and self._by_and_to(core, other, k):
                return None
            else:
                how = "range"
            if how and middle.sense.cls == "range_middle" and not before and not after and moved and not joins:
                how = "change" if self._after_from(core.i) else how
        if not how:
            return None
        self._share_scale(core, other)
        if how == "range" and (core.value >= other.value or not self._plausible(core, other)):
            return (other, "change") if moved and middle else None
        return other, how

    def _signs(self, i: int, j: int) -> tuple[int, int] | None:
        """The signs of the two ends of a range where the second is told: minus five to plus three, minus twelve to minus six."""
        second = self.t.sense(j, "plus", "minus")
        if second is None or not (self.t.sense(i - 1, "minus") or second.sense.cls == "minus"):
            return None
        return (-1 if self.t.sense(i - 1, "minus") else 1), (-1 if second.sense.cls == "minus" else 1)

    def _either(self, core: Core, other: Core) -> bool:
        """'Two or three', 'dwa lub trzy': neighbours of a row of whole numbers are a range; '5 or 20' are two figures."""
        small = not core.scaled and core.value % 1 == 0 and other.value % 1 == 0 and core.value < other.value <= core.value * 2
        return small and (not core.digits or other.value <= 20)

    def _by_and_to(self, core: Core, other: Core, k: int) -> bool:
        """'Rose 24 cents to $74.15': by so much, to so much. The amount stands right after the verb and is far smaller."""
        t = self.t
        start = core.i
        for _ in range(2):
            if hit := t.ending_at(start, "currency", "hedge_before", "indefinite"):
                start = hit.i
        if not t.ending_at(start, "change") and not t.ending_at(start, "more"):
            return False
        return other.value >= core.value * 3 or bool(t.sense(k - 1, "unit", "currency") and t.ending_at(other.i, "currency"))

    def _is_from(self, base: str) -> bool:
        return bool(self.t.pack.from_words) and base.lower() in self.t.pack.from_words

    def _after_from(self, i: int) -> bool:
        return self.t.ending_at(i, "range_before") is not None

    def _plausible(self, core: Core, other: Core) -> bool:
        if core.value == 0:
            return other.value <= 100 and self._unit_after(other.j) is not None  # 0-60 mph
        return core.value > 0 and other.value / max(core.value, Decimal("0.001")) <= 1000

    def _from_to(self, core: Core, other: Core) -> bool:
        return core.ending.endswith(self.pack.from_endings) and other.ending.endswith(self.pack.to_endings)

    def _share_scale(self, core: Core, other: Core) -> None:
        if other.scaled and not core.scaled and other.raw and core.value < 1000 and other.raw < 1000 and other.raw != 1:
            scale = other.value / other.raw
            if scale not in SCALES:  # tizenhét millió is read as ten and more, and tizenhét is no scale at all
                scale = next((x for x in SCALES if other.value % x == 0 and other.value < x * 1000), Decimal(1))
            core.value *= scale
            core.scaled = True
        elif core.scaled and not other.scaled and other.value < 1000 and core.raw < 1000 and not other.digits:
            return

    def _moves(self, i: int, j: int) -> bool:
        """Is there a word of rising, falling or revising in the clause around?"""
        t = self.t
        a, b = t.sentences[t.sentence_of[i]]
        return t.has("change", max(a, i - 12), min(b, j + 9))

    def _hedge_left(self, figure: Figure, a: int) -> int:
        t = self.t
        k, definite = a, False
        for _ in range(3):
            hit = t.ending_at(k, "hedge_before")
            if hit and definite and "fraction" not in figure.rules and self._compares_known(hit.j - 1, figure):
                break  # much more than the 40 expected, well short of the ten per cent: a comparison, no bound
            if hit and hit.j - hit.i > 2 and self._opens_with_article(hit.i) and t.ending_at(hit.i, "preposition", "hedge_before"):
                break  # well above the minimum of 1,500
            if hit and "fraction" in figure.rules and hit.j - hit.i > 1 and self._is_by(hit.i):
                break  # um die Hälfte gestiegen
            if hit and (self._only_preposition(hit.i, hit.j, figure) or self._only_amounts(hit.i, hit.j, figure)):
                break
            if hit and hit.j - hit.i == 1 and t.sense(hit.i, "range_middle") and t.ending_at(hit.i, "leads_to"):
                break  # doszło do 11 wypadków: it came to 11 of them
            if hit and (deed := t.ending_at(hit.j, "status", "event")) is not None and deed.i < hit.i:
                break  # handed over 14 jets: a particle of the verb
            if (hit and hit.i not in self.masked) or (hit and hit.j - hit.i > 1):
                self._compare(figure, hit.sense.key, hit.i)
                return hit.i
            if t.marks[k - 1] == "." and t.tokens[k - 1].glued and t.sentence_of[k - 1] == t.sentence_of[figure.i]:
                k -= 1  # ok. 5, kb. 5
                continue
            if t.marks[k - 2] == "," and t.sense(k - 1, "than"):  # több, mint 60
                more = t.ending_at(k - 2, "hedge_before") or t.sense(k - 3, "comparative")
                if more is not None:
                    self._compare(figure, more.sense.key, more.i)
                    return more.i
            definite = definite or (k > 0 and t.sense(k - 1, "article") is not None)
            led = t.sense(k - 1, "reflexive", "article", "indefinite", "range_before", "preposition", "adverb")
            if k > 0 and (led or t.marks[k - 1] in QUOTE_MARKS):
                k -= 1
                continue
            break
        return a

    def _is_by(self, k: int) -> bool:
        return any(s.cls == "by_amount" for s in self.pack.lexicon.entry(self.t.tokens[k].text).senses)

    def _opens_with_article(self, k: int) -> bool:
        return any(s.cls == "article" for s in self.pack.lexicon.entry(self.t.tokens[k].text).senses)

    def _compares_known(self, k: int, figure: Figure) -> bool:
        """Does the hedge that ends at ``k`` set the thing off against a number that the article shows to be known?"""
        senses = {s.cls for s in self.pack.lexicon.entry(self.t.tokens[k].text).senses}
        return ("than" in senses and not figure.unit) or bool(senses & {"preposition", "of"})

    def _only_preposition(self, i: int, j: int, figure: Figure) -> bool:
        """'do czterech sklepów': the word that can mean 'up to' is a plain 'to' before a small number word without a unit."""
        return j - i == 1 and self.t.sense(i, "range_middle") is not None and not figure.digits and not figure.unit and figure.value < 100

    def _told_before(self, a: int) -> bool:
        """'a rendőrség által közölt 70-nél többen': what is compared with is a number that someone told."""
        t = self.t
        if a < 2 or not t.is_word(a - 1) or not (t.sense(a - 1, "say") or not t.hits[a - 1]):
            return False
        if not t.tokens[a - 1].text.endswith(self.pack.verb_endings) or not self.pack.verb_endings:
            return False
        start = t.sentences[t.sentence_of[a]][0]
        return any(t.sense(k, "article") for k in range(max(start, a - 7), a - 1))

    def _only_amounts(self, i: int, j: int, figure: Figure) -> bool:
        """'Ein Vertrag über 20 Millionen Euro', 'the race over 200 metres': how much it is, no bound."""
        t = self.t
        plain = (
            j - i == 1
            and (figure.unit or t.sense(figure.noun, "joiner", "noun"))
            and t.sense(i, "preposition") is not None
            and t.ending_at(i, "sum_of") is not None
        )
        return bool(plain) and (t.pack.nouns_capital or figure.unit in LENGTHS)

    def _compare(self, figure: Figure, key: str, at: int) -> None:
        t = self.t
        if key in ("less_than", "more_than") and figure.unit in LENGTHS and t.sense(figure.noun, "of") and t.sense(at, "preposition"):
            return  # under 6ft of snow: where, not how much
        if figure.comparator == "vague" or (figure.comparator == "between" and key != "vague"):
            return
        if any(t.sense(m, "negation") for m in (at - 1, at - 2)) and key in FLIP:
            key = FLIP[key]
        middle = t.sense(at, "range_middle")
        rain = any(t.key(m, "cue") == "rainfall" for m in range(figure.j, min(figure.j + 4, self.n)))  # spadnie do 180 mm deszczu
        if key == "at_most" and middle and middle.j == at + 1 and not rain and self._moves(figure.i, figure.j):
            return  # 'wzrosła do 638': rose to, no bound
        value = figure.value
        figure.comparator = key
        figure.rules.append(f"hedge {key}")
        if key in ("more_than", "at_least"):
            figure.low, figure.high = value, None
        elif key in ("less_than", "at_most", "almost"):
            figure.low, figure.high = None, value
        elif key == "vague":
            figure.high = None

    def _hedge_right(self, figure: Figure, b: int) -> int:
        t = self.t
        unit_ending = figure.unit != "" and b > figure.j and t.tokens[b - 1].text.endswith(self.pack.comparative_endings)
        if (
            self.pack.comparative_endings
            and not self._told_before(figure.a)
            and (figure.ending.endswith(self.pack.comparative_endings) or unit_ending)
        ):
            for k in range(b if unit_ending else figure.j, min((b if unit_ending else figure.j) + 3, self.n)):
                for hit in t.hits[k]:
                    if hit.sense.cls == "comparative":
                        self._compare(figure, hit.sense.key, figure.i)
                        figure.noun = max(figure.noun, hit.j)
                        return max(b, hit.j)
        if figure.ending.endswith(self.pack.difference_endings) and self.pack.difference_endings:
            if any(t.sense(k, "more") for k in range(figure.j, min(figure.j + 3, self.n))):
                figure.role = "difference"
                figure.rules.append("difference")
                return b
        if t.marks[b] == "-" and t.tokens[b].glued and t.sense(b + 1, "hedge_after"):
            b += 1  # twenty-odd
        for k in (b, b + 1):
            if k >= self.n or t.sentence_of[k] != t.sentence_of[figure.i]:
                break
            after = t.sense(k, "hedge_after")
            if (
                after
                and figure.unit
                and not t.tokens[after.i].glued
                and t.sense(after.i, "plus")
                and (t.is_word(after.j) or t.kinds[after.j] == NUMBER or t.sense(after.j, "currency"))
            ):
                continue  # 3.6% plus a one-off £500
            if after and t.sense(after.j - 1, "hedge_before") and not t.marks[after.j]:
                continue  # '… Erkrankte und mehr als 3400': the start of the next bound
            if after and (k == b or t.sense(b, "unit", "currency")):
                if figure.comparator == "exactly":
                    self._compare(figure, after.sense.key, figure.i)
                if k == b:
                    figure.noun = after.j
                    if not figure.unit and (unit := self._unit_after(after.j)) is not None:
                        figure.unit, figure.noun = unit  # thirty-odd years
                        return figure.noun
                return after.j
        more = t.sense(b, "more")
        if more and figure.role == "" and t.sense(more.j, "than"):
            figure.role = "difference"
            figure.rules.append("difference")
        return b
