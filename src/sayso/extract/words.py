"""Numbers in words: composed ones (twenty-seven, kétszázmillió), vague ones, fractions, multiples, every fifth."""

from __future__ import annotations

from decimal import Decimal

from sayso.extract.digits import HUNDRED, Digits
from sayso.extract.figure import Core
from sayso.extract.text import NUMBER, PUNCT, QUOTE_MARKS, WORD
from sayso.packs.lexicon import Hit
from sayso.packs.numerals import evaluate

OPENING = frozenset(("indefinite", "numeral", "several", "vague", "dozen", "fraction", "denominator", "every", "times"))


class Words(Digits):
    """Reads a number in words, and with its parent whatever number begins at a token (``core``)."""

    def core(self, i: int) -> Core | None:
        if i >= self.n or i in self.masked:
            return None
        token = self.t.tokens[i]
        if token.kind == NUMBER:
            return self._past_quote(self._digits(i))
        if token.kind != WORD:
            return None
        return self._past_quote(self._phrase(i) or self._numeral(i))

    def _past_quote(self, core: Core | None) -> Core | None:
        """'„eher fünf“ Millionen': the scale word may stand behind the mark that closes a quotation."""
        if core is not None and not core.scaled and core.j + 1 < self.n and self.t.marks[core.j] in QUOTE_MARKS:
            scale = self._scale_at(core.j + 1)
            if scale is not None and scale >= 1000 and core.value < 1000:
                core.value, core.j, core.scaled = core.value * scale, core.j + 2, True
        return core

    def _numeral(self, i: int) -> Core | None:
        t, numerals = self.t, self.pack.numerals
        got = numerals.read(t.tokens[i].text)
        if got is None:
            return None
        if "-" in t.tokens[i].text and (pair := self._pair(i)) is not None:
            return pair
        parts = list(got.parts)
        ending, multiple, j = got.ending, got.multiple, i + 1
        single = [len(parts)]
        while not ending and not multiple and j < self.n and j not in self.masked:
            k = j
            if t.sense(k, "joint") and parts[-1] >= 100:
                k += 1
            if k >= self.n or t.tokens[k].kind != WORD or (t.sense(k, "vague", "weak") and not numerals.scale(t.tokens[k].text)):
                break
            more = numerals.read(t.tokens[k].text)
            if more is None or (len(t.tokens[k].text) <= 2 and more.parts[0] >= 100):
                break
            done = evaluate(parts + list(more.parts))
            if done is None or done[1] < len(parts) + len(more.parts):
                break
            parts += more.parts
            ending, multiple, j = more.ending, more.multiple, k + 1
            single.append(len(parts))
        done = evaluate(parts)
        if done is None:
            return None
        value, used = done
        if used < len(parts):  # "két-három": two numbers in one word
            rest = evaluate(parts[used:])
            if rest and rest[1] == len(parts) - used and value < rest[0]:
                if value < parts[used] < 20 and rest[0] >= 100:
                    value *= rest[0] / parts[used]  # öt-hatszáz: five hundred to six hundred
                core = Core(i, j, value, value, ending, unit="times" if multiple else "", rule="range word")
                core.comparator = f"between {rest[0]}"
                return core
            return None
        if multiple:
            if value == 1:
                return None  # einfach, egyszer
            return Core(i, j, value, value, ending, unit="times", rule="multiple")
        core = Core(i, j, value, parts[0] if len(parts) > 1 else value, ending, scaled=len(parts) > 1 or value >= 1000)
        if not ending and parts[-1] >= 1000 and (more_of := self._rest_of(core, j, parts[-1])) is not None:
            core.value, core.j = core.value + more_of[0], more_of[1]
            return core
        return self._parts(core)

    def _pair(self, i: int) -> Core | None:
        """Két-három, öt-hatszáz, tíz-tizenötezer, öten-hatan: two numbers in one word, the second the greater."""
        pieces = self.t.tokens[i].text.split("-")
        first, second = (self.pack.numerals.read(p) for p in pieces) if len(pieces) == 2 else (None, None)
        if first is None or second is None or first.multiple or second.multiple or (first.ending and not second.ending):
            return None
        low, high = evaluate(first.parts), evaluate(second.parts)
        if low is None or high is None or low[1] < len(first.parts) or high[1] < len(second.parts):
            return None
        if self.pack.doubled_each and low[0] == high[0] > 1 and not first.ending:
            return Core(i, i + 1, low[0], low[0], second.ending, scaled=low[0] >= 1000, rule="so many each")  # öt-öt dolgozót
        if low[0] >= high[0]:
            return None
        own = [p for p in second.parts if p < 100]
        base = evaluate(own)[0] if own else Decimal(0)  # type: ignore[index]
        value = low[0]
        if value < base < 1000 and high[0] > base:
            value *= high[0] / base
        core = Core(i, i + 1, value, value, second.ending, rule="range word")
        core.comparator = f"between {high[0]}"
        return core

    def _parts(self, core: Core) -> Core | None:
        """What may follow a number word: thirds, 'and a half', a dozen, a ratio, a multiple, a scale."""
        t = self.t
        j = core.j
        denominator = t.sense(j, "denominator") or (t.sense(j + 1, "denominator") if t.marks[j] == "-" and t.tokens[j].glued else None)
        if denominator and core.value < 100:
            share = HUNDRED * core.value / Decimal(denominator.sense.key)
            if share <= 100:
                return self._fraction(core.i, denominator.j, share)  # or three quarters of a million
        if t.sense(j, "joint", "joiner") and not core.scaled:
            k = j + 1
            if t.sense(k, "indefinite"):
                k += 1
            half = t.sense(k, "fraction")
            if half and Decimal(half.sense.key) < 100 and core.value < 100:
                core.value += Decimal(half.sense.key) / 100
                core.j = half.j
                if times := t.sense(core.j, "times_word"):
                    return Core(core.i, times.j, core.value, core.value, unit="times", rule="multiple")
                return self._scaled(core)
        if ratio := self._ratio(core):
            return ratio
        if (some := self._and_some(core)) is not None:
            return some
        if t.sense(j, "dozen"):
            return self._scaled(core)
        if not core.scaled or core.value < 1000:
            scale = self._scale_at(j)
            if scale and scale >= 1000 and not core.ending:
                return self._scaled(core)
        times = t.sense(j, "times_word")
        if times and not core.ending and core.value < 100:
            return Core(core.i, times.j, core.value, core.value, unit="times", rule="multiple")
        return core

    def _one_in_every(self, k: int) -> Core | None:
        """One in every seven: the whole is a plain number."""
        t = self.t
        token = t.tokens[k] if k < self.n else None
        whole: Decimal | None = None
        if token is not None and token.kind == NUMBER and token.text.isdigit():
            whole = Decimal(token.text)
        elif token is not None and (got := self.pack.numerals.read(token.text)) and not got.multiple and not got.ending:
            whole = Decimal(got.parts[0]) if len(got.parts) == 1 else None
        if whole is None or not 2 <= whole <= 1000 or t.sense(k + 1, "unit", "time_unit", "currency"):
            return None
        start = k - 1
        while start > 0 and not any(h.sense.cls == "every" and h.j == k for h in t.hits[start]):
            start -= 1
        return Core(start, k + 1, HUNDRED / whole, HUNDRED / whole, unit="percent", rule="ratio")

    def _and_some(self, core: Core) -> Core | None:
        """Stu kilkudziesięciu, tysiąc kilkaset, dwadzieścia kilka: a number and a vague smaller one."""
        t, j = self.t, core.j
        vague = t.sense(j, "vague")
        some = vague or (t.sense(j, "several") if core.value % 10 == 0 and not t.sense(j, "more", "comparative") else None)
        if some is None or core.ending or j in self.masked or core.value < 20:
            return None
        least = Decimal(some.sense.key)
        if least * 2 > core.value or (vague is not None and core.value % 100):
            return None
        return Core(core.i, some.j, core.value + least, core.value, vague=True, rule="vague")

    def _phrase(self, i: int) -> Core | None:
        """Numbers that the pack lists as they stand: vague words, fractions, multiples, every fifth."""
        t = self.t
        for hit in t.hits[i]:
            cls, key = hit.sense.cls, hit.sense.key
            if cls == "numeral":
                return self._scaled(Core(i, hit.j, Decimal(key), Decimal(key), scaled=Decimal(key) >= 1000))
            if cls == "several":
                value = Decimal(key)
                follow = self.core(hit.j) if t.is_word(hit.j) else None
                if follow and not follow.vague and not follow.unit and follow.value >= 10 and follow.i == hit.j:
                    return Core(i, follow.j, value * follow.value, value, follow.ending, vague=True, rule="vague")
                vague = t.sense(hit.j, "vague", "dozen")
                if vague:
                    return Core(i, vague.j, value * Decimal(vague.sense.key), value, vague=True, rule="vague")
                continue
            if cls == "vague":
                core = Core(i, hit.j, Decimal(key), Decimal(key), vague=True, rule="vague")
                got = self.pack.numerals.read(t.tokens[hit.j - 1].text)
                core.ending = got.ending if got else self._ending(hit.j - 1, hit.sense.base)
                j = hit.j + 1 if t.sense(hit.j, "of") else hit.j
                scale = self._scale_at(j)
                if scale and scale >= 100 and len(t.tokens[j].text) > 2:
                    core.value *= scale
                    core.j = j + 1
                    got = self.pack.numerals.read(t.tokens[j].text)
                    core.ending = got.ending if got else ""
                elif (more := t.sense(j, "vague")) and j > hit.j:
                    core.value *= Decimal(more.sense.key)
                    core.j = more.j
                return core
            if cls == "dozen" and (t.sense(i - 1, "indefinite") or t.ending_at(i, "hedge_before")):
                return Core(i, hit.j, Decimal(key), Decimal(1), rule="dozen")
            if cls == "fraction" and (t.sense(i - 1, "first", "one_in", "shift") or self._half_of_name(i, hit.j)):
                return None  # the second half, last quarter, the Liverpool half
            if cls == "fraction":
                return self._fraction(i, hit.j, Decimal(key))
            if cls == "denominator" and self._bare_denominator(i, hit.j):
                return self._fraction(i, hit.j, HUNDRED / Decimal(key))
            if cls == "every" and hit.j - i > 1 and (ratio := self._one_in_every(hit.j)) is not None:
                return ratio
            if cls == "every":
                part = t.sense(hit.j, "one_in")
                if part and not t.sense(part.j, "time_unit", "month", "weekday"):
                    share = HUNDRED / Decimal(part.sense.key)
                    return Core(i, part.j, share, share, unit="percent", rule="every nth")
            if cls == "indefinite" and self._one_unit(i, hit.j):
                return Core(i, hit.j, Decimal(1), Decimal(1))
            if cls == "unit" and self.pack.bare_one and self._bare_unit(hit):
                return Core(i, hit.j, Decimal(1), Decimal(1), unit=hit.sense.key)
            if cls == "times":
                return Core(i, hit.j, Decimal(key), Decimal(key), unit="times", rule="multiple")
        return None

    def _half_of_name(self, i: int, j: int) -> bool:
        t = self.t
        if self.pack.possessor_first or i < 2 or t.sentence_of[i - 2] != t.sentence_of[i] or t.sense(j, "of"):
            return False
        return t.is_word(i - 1) and t.tokens[i - 1].text[:1].isupper() and not t.sense(i - 1, "article", "indefinite", "hedge_before")

    def _bare_unit(self, hit: Hit) -> bool:
        """'Co najmniej tydzień', 'ponad kilometr': where there is no article, a hedged unit without a number is one of it."""
        t = self.t
        hedge = t.ending_at(hit.i, "hedge_before")
        if hedge is None or hedge.sense.key == "exactly" or t.sense(hedge.i, "range_middle") or hedge.i in self.masked:
            return False
        word = t.tokens[hit.i].text
        after = t.tokens[hit.j].kind if hit.j < self.n else PUNCT
        return (
            word.isalpha()
            and len(word) > 2
            and after != NUMBER
            and not t.ending_at(hedge.i, "ago_before")
            and not t.sense(hit.j, "ago_after", "earlier_after", "after_after", "before_before", "after_before")  # około godzinę później
        )

    def _one_unit(self, i: int, j: int) -> bool:
        """'At least a week', 'about a mile': an article before a unit counts when it is hedged."""
        t = self.t
        unit = t.sense(j, "unit")
        if unit is None or t.tokens[j].kind != WORD or unit.sense.key.startswith("percent") or len(t.tokens[j].text) < 3:
            return False
        hedge = t.ending_at(i, "hedge_before")
        if hedge is None or hedge.sense.key == "exactly":
            return False
        return not t.ending_at(hedge.i, "ago_before") and not t.sense(unit.j, "ago_after")

    def _ending(self, i: int, base: str) -> str:
        word = self.t.tokens[i].text.lower()
        return word[len(base) :] if word.startswith(base.lower()) else ""

    def _bare_denominator(self, i: int, j: int) -> bool:
        """'A third' is a share when no noun follows that it could be the third of (a third victim)."""
        t = self.t
        if self.pack.bare_denominator:
            return True
        hedge = t.ending_at(i, "hedge_before")
        begin = hedge.i if hedge else i  # ein knappes Drittel
        if t.sense(begin - 1, "indefinite") is None and t.sense(i - 1, "indefinite") is None and t.ending_at(i, "by_amount") is None:
            return False
        if t.sense(i - 1, "per") and (t.tokens[i - 2].kind == NUMBER or t.ending_at(i - 1, "unit", "currency")):
            return False  # $5bn a quarter
        if t.sense(j, "unit") and not t.sense(i, "one_in"):
            return True  # a quarter point
        return (
            not t.is_word(j) or t.sense(j, "of", "article", "more", "than", "preposition", "relative", "joiner", "plain_verb") is not None
        )

    def _fraction(self, i: int, j: int, percent: Decimal) -> Core:
        """Half; but half a million, a quarter of a million are numbers."""
        t, k = self.t, j
        while k < j + 2 and (t.sense(k, "of") or t.sense(k, "indefinite")):
            k += 1
        scale = self._scale_at(k)
        if scale and scale >= 1000 and len(t.tokens[k].text) > 2:
            got = self.pack.numerals.read(t.tokens[k].text)
            return Core(i, k + 1, percent * scale / 100, percent / 100, got.ending if got else "", scaled=True)
        dozen = t.sense(k, "dozen")
        if dozen:
            return Core(i, dozen.j, percent * Decimal(dozen.sense.key) / 100, percent / 100)
        if j - i == 1 and self._halved_unit(j, k):
            return Core(i, k, percent / 100, percent / 100, rule="fraction of a unit")
        return Core(i, j, percent, percent, unit="percent", rule="fraction")

    def _halved_unit(self, j: int, k: int) -> bool:
        """Half an hour, pół roku, fél óra, half-acre: is a unit what there is a part of, and not 'half of the years'?"""
        t = self.t
        if k > j and not t.sense(k - 1, "indefinite"):
            return False
        if k == j and t.marks[k] == "-" and t.tokens[k].glued:
            k += 1
        unit = t.sense(k, "unit", "currency")
        if unit is None or unit.i in self.masked or not t.is_word(k):
            return False
        return not (unit.sense.key == "percent" and t.tokens[k].text[0].isupper())

    def _may_open(self, i: int) -> bool:
        if self.pack.numerals.read(self.t.tokens[i].text) is not None:
            return True
        classes = self.t.classes[i]
        return not classes.isdisjoint(OPENING) or (self.pack.bare_one and "unit" in classes)
