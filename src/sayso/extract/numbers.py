"""Figures in a text: number words and digits, ranges, bounds, fractions, multiples, units, rates.

Everything language-specific comes from the pack; ``figures`` returns the figures in order with the token range of each.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from sayso.extract.text import CODE, DASHES, NUMBER, PUNCT, QUOTE_MARKS, SPACES, VULGAR, WORD, Text
from sayso.packs.folders import Pack
from sayso.packs.lexicon import Hit
from sayso.packs.numerals import evaluate

HUNDRED = Decimal(100)
FLIP = {
    "more_than": "at_most",
    "at_least": "less_than",
    "less_than": "at_least",
    "at_most": "less_than",  # nie są nawet trzy miliony
    "almost": "less_than",
}
MONEY_CUES = frozenset(("cost", "price", "payment", "fine", "damage", "budget", "loan", "aid"))
LENGTHS = frozenset(("km", "m", "cm", "mm", "ft", "in", "mile", "yd"))
SPACE_TABLE = {ord(c): None for c in SPACES + "'’"}


@dataclass(slots=True)
class Core:
    """The number's own words: tokens ``i`` to ``j``."""

    i: int
    j: int
    value: Decimal
    raw: Decimal  # before its own scale word was multiplied in
    ending: str = ""
    unit: str = ""  # percent, times: when the words themselves say so
    vague: bool = False
    digits: bool = False
    scaled: bool = False
    comparator: str = ""
    sign: int = 0  # of an end of a range that is told with its sign
    rule: str = "number"


@dataclass(slots=True)
class Figure:
    """A figure with its interval and unit. ``i``–``j`` the number's words, ``a``–``b`` with its hedges and unit."""

    i: int
    j: int
    a: int
    b: int
    low: Decimal | None
    high: Decimal | None
    comparator: str
    unit: str = ""
    per: str | None = None
    ending: str = ""
    digits: bool = True
    role: str = ""  # from, to, difference, age
    pair: Figure | None = None
    each: str = ""  # whom 'each' before the number means, should it turn out to be a sum
    part: Decimal = Decimal(1)  # of a currency that is told in cents
    scale: Decimal = Decimal(0)  # what the scale words multiplied the digits by
    noun: int = 0  # where the counted noun may begin
    rules: list[str] = field(default_factory=list)

    @property
    def value(self) -> Decimal:
        return self.low if self.low is not None else self.high if self.high is not None else Decimal(0)


def digits_value(text: str, pack: Pack) -> Decimal:
    """The value of digits with separators as the language writes them; the other convention where only it makes sense."""
    s = text.translate(SPACE_TABLE)
    if s[-1] in VULGAR:  # 3½
        part = round(Decimal(unicodedata.numeric(s[-1])), 4).normalize()
        return Decimal(s[:-1] or 0) + part
    dots, commas = s.count("."), s.count(",")
    if dots and commas:
        thousands = "." if s.rfind(".") < s.rfind(",") else ","
        s = s.replace(thousands, "")
        return Decimal(s.replace(",", "."))
    for sep, n in ((".", dots), (",", commas), ("·", s.count("·"))):
        if not n:
            continue
        head, _, tail = s.rpartition(sep)
        grouped = n > 1 or (len(tail) == 3 and 1 <= len(head) <= 3 and head != "0")
        if sep == pack.decimal and n == 1:
            grouped = False
        return Decimal(s.replace(sep, "")) if grouped else Decimal(head.replace(sep, "") + "." + tail)
    return Decimal(s)


class Reader:
    """Reads the figures of one text; ``masked`` are tokens that belong to dates, times and labels."""

    def __init__(self, text: Text, masked: set[int]) -> None:
        self.t = text
        self.pack = text.pack
        self.masked = masked
        self.n = len(text.tokens)
        self.named = False  # whether the currency last read says whose it is
        self.last = 0  # where the figure before ends, with its unit and rate

    # -- the number's own words -------------------------------------------------
    def core(self, i: int) -> Core | None:
        if i >= self.n or i in self.masked:
            return None
        token = self.t.tokens[i]
        if token.kind == NUMBER:
            return self._digits(i)
        if token.kind != WORD:
            return None
        return self._phrase(i) or self._numeral(i)

    def _digits(self, i: int) -> Core | None:
        t, tokens = self.t, self.t.tokens
        value = digits_value(tokens[i].text, self.pack)
        core = Core(i, i + 1, value, value, digits=True)
        j = i + 1
        twice = t.punct(j) in DASHES and tokens[j].glued and j + 1 < self.n and tokens[j + 1].text == tokens[i].text
        if twice and (self._scale_at(j + 2) is not None or t.sense(j + 2, "currency")):
            core.j = j + 2  # 20-20 ezer forint: so much each
            return self._scaled(core)
        if t.punct(j) == "-" and tokens[j].glued and j + 1 < self.n and tokens[j + 1].glued and tokens[j + 1].kind == WORD:
            word = tokens[j + 1].text.lower()
            if (left := self.pack.numerals.multiple(word)) is not None:
                return Core(i, j + 2, value, value, left, unit="times", digits=True, rule="multiple")  # 2,5-szeresére
            if word in self.pack.lexicon.endings or word in self.pack.label_endings or word in self.pack.day_endings:
                core.ending, core.j = word, j + 2
            else:
                core.j = j + 1 if not self._scale_at(j + 1) else core.j
                if core.j == i + 1:
                    core.j = j + 1
                    return self._scaled(core)
            return core
        if fraction := self._slashed(core):
            return fraction
        return self._ratio(core) or self._scaled(core)

    def _slashed(self, core: Core) -> Core | None:
        """3 1/2 cups, 2/3 of them: a fraction written with a stroke."""
        t, tokens = self.t, self.t.tokens
        k = core.i if t.punct(core.j) == "/" else core.j
        if k + 2 >= self.n or t.punct(k + 1) != "/" or tokens[k].kind != NUMBER or tokens[k + 2].kind != NUMBER:
            return None
        upper, lower = tokens[k].text, tokens[k + 2].text
        if not (tokens[k + 1].glued and tokens[k + 2].glued and upper.isdigit() and lower.isdigit() and len(lower) <= 2):
            return None
        if not 0 < int(upper) < int(lower) <= 16 or t.punct(k + 3) == "/":
            return None
        share = Decimal(upper) / Decimal(lower)
        if k > core.i:
            return Core(core.i, k + 3, core.value + share, core.value, digits=True, rule="fraction")
        if t.sense(k + 3, "of"):
            return Core(core.i, k + 3, share * 100, share, unit="percent", digits=True, rule="fraction")
        return Core(core.i, k + 3, share, share, digits=True, rule="fraction") if t.sense(k + 3, "unit") else None

    def _scale_at(self, j: int) -> Decimal | None:
        if j < self.n and self.t.tokens[j].kind == WORD and j not in self.masked:
            return self.pack.numerals.scale(self.t.tokens[j].text.split("-")[0])
        return None

    def _scaled(self, core: Core) -> Core:
        """Take scale words that follow: 11 ezer, 1,7 tys., $139m, 2 dozen."""
        t = self.t
        for _ in range(2):
            j = core.j
            dozen = t.sense(j, "dozen")
            if dozen:
                core.value *= Decimal(dozen.sense.key)
                core.j, core.scaled = dozen.j, True
                break
            scale = self._scale_at(j)
            if scale is None or (core.scaled and scale < 1000):
                break
            word = t.tokens[j]
            if len(word.text.rstrip(".")) <= 2 and not self._short_scale(core, j):
                break
            got = self.pack.numerals.read(word.text)
            core.value *= scale
            core.scaled = True
            if (rest := self._rest_of(core, j + 1, scale)) is not None:
                core.value += rest[0]
                core.j = rest[1]
                break
            core.ending = got.ending if got else ""
            core.j = j + 1
            if t.punct(core.j) == "." and t.tokens[core.j].glued and self._abbreviated(core.j):
                core.j += 1
            if t.punct(core.j) == "-" and t.tokens[core.j].glued and t.is_word(core.j + 1) and t.tokens[core.j + 1].glued:
                after = t.tokens[core.j + 1].text.lower()
                if after in self.pack.lexicon.endings or after in self.pack.label_endings:
                    core.ending, core.j = after, core.j + 2
        return core

    def _rest_of(self, core: Core, k: int, scale: Decimal) -> tuple[Decimal, int] | None:
        """'2 tys. 300', '1 mln 200 tys.', 'két millió 300 ezer': what a smaller number adds."""
        t = self.t
        if t.punct(k) == "." and t.tokens[k].glued and self._abbreviated(k):
            k += 1
        if k >= self.n or t.tokens[k].kind != NUMBER or k in self.masked or not t.tokens[k].text.isdigit() or core.value % scale:
            return None
        value, j = Decimal(t.tokens[k].text), k + 1
        smaller = self._scale_at(j)
        if smaller is not None and 1000 <= smaller < scale:
            value, j = value * smaller, j + 1
            if t.punct(j) == "." and t.tokens[j].glued and self._abbreviated(j):
                j += 1
        elif scale != 1000 or len(t.tokens[k].text) != 3 or self._currency_before(k):
            return None
        return (value, j) if value < scale else None

    def _abbreviated(self, dot: int) -> bool:
        """Is the full stop at ``dot`` part of an abbreviation, with the sentence going on after it?"""
        t = self.t
        return dot + 1 < self.n and t.sentence_of[dot + 1] == t.sentence_of[dot]

    def _short_scale(self, core: Core, j: int) -> bool:
        """Is the one or two letters after a number a scale (5m people, $61m, 20k) and not a unit (3,7 m)?"""
        t = self.t
        if t.tokens[j].text.isupper() and not t.tokens[j].glued:
            return False
        if t.punct(core.i - 1) in DASHES and t.tokens[core.i].glued and core.i > 1 and self._currency_before(core.i - 2) is not None:
            return True  # $400-500m
        if not t.sense(j, "unit"):
            return t.tokens[j].glued or self._currency_before(core.i) is not None or t.tokens[j].text.islower()
        if self._currency_before(core.i) is not None or t.sense(j + 1, "currency"):
            return True
        if not t.tokens[j].glued or not t.is_word(j + 1):
            return False
        return not t.sense(j + 1, "cue", "preposition", "joiner", "relative", "say", "adverb", "article", "hedge_after", "indefinite")

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
                core = Core(i, j, value, value, ending, rule="range word")
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
        if low is None or high is None or low[1] < len(first.parts) or high[1] < len(second.parts) or low[0] >= high[0]:
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
        denominator = t.sense(j, "denominator") or (t.sense(j + 1, "denominator") if t.punct(j) == "-" and t.tokens[j].glued else None)
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

    def _ratio(self, core: Core) -> Core | None:
        """Four in ten, sześć na dziesięć, one in 30: a share."""
        t = self.t
        word = t.sense(core.j, "ratio")
        if word is None and not core.digits and core.value < 10 and self._plain_word(core.j) and not t.sense(core.j + 1, "of"):
            word = t.sense(core.j + 1, "ratio")  # one vote in ten
            if word and not self._round_whole(word.j):
                return None
        if word is None or core.value < 1 or core.value > 100 or core.value % 1 or word.j >= self.n or word.j in self.masked:
            return None
        k = word.j + 1 if t.sense(word.j, "every", "article") else word.j
        token = t.tokens[k] if k < self.n else None
        whole: Decimal | None = None
        if token and token.kind == NUMBER and token.text.isdigit():
            whole = Decimal(token.text)
        elif token and token.kind == WORD and (got := self.pack.numerals.read(token.text)) and not got.multiple:
            done = evaluate(got.parts)
            whole = done[0] if done else None
        if whole is not None and t.sense(core.j, "of", "range_before") and whole not in (3, 4, 5, 10, 100):
            return None  # einer von neun Anführern: one of nine; fünf von 20 Verletzten
        if whole is None or not core.value < whole <= 1000 or t.sense(k + 1, "unit", "time_unit", "month", "currency"):
            return None
        share = HUNDRED * core.value / whole
        return Core(core.i, k + 1, share, share, unit="percent", rule="ratio")

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

    def _plain_word(self, k: int) -> bool:
        return self.t.is_word(k) and (not self.t.hits[k] or self.t.sense(k, "noun", "demonym", "event") is not None)

    def _round_whole(self, k: int) -> bool:
        """Is the number at ``k`` one that shares are told in (in ten, in 20)?"""
        token = self.t.tokens[k] if k < self.n else None
        if token is None or token.kind not in (NUMBER, WORD):
            return False
        if token.kind == NUMBER:
            return token.text in ROUND
        got = self.pack.numerals.read(token.text)
        return got is not None and not got.multiple and len(got.parts) == 1 and str(got.parts[0]) in ROUND

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
            and not t.sense(hit.j, "ago_after")
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
        return not t.is_word(j) or t.sense(j, "of", "article", "more", "than", "preposition", "relative", "joiner") is not None

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
        if k == j and t.punct(k) == "-" and t.tokens[k].glued:
            k += 1
        unit = t.sense(k, "unit", "currency")
        if unit is None or unit.i in self.masked or not t.is_word(k):
            return False
        return not (unit.sense.key == "percent" and t.tokens[k].text[0].isupper())

    # -- around the number --------------------------------------------------------
    def _currency_before(self, i: int) -> str | None:
        hit = self.t.ending_at(i, "currency")
        if hit is None or hit.i in self.masked:
            return None
        token = self.t.tokens[hit.i]
        symbol = token.kind == PUNCT or token.text.isupper() or token.text.endswith("$") or len(token.text) <= 2
        previous = self.t.tokens[hit.i - 1] if hit.i else None
        if previous and previous.kind == NUMBER and (not symbol or token.kind != PUNCT):
            return None  # 3 zł 50 gr
        return hit.sense.key if symbol else None

    def _not_a_figure(self, core: Core) -> bool:
        """Ordinals, labels, years, clock times, numbers in names."""
        t, tokens, i, j = self.t, self.t.tokens, core.i, core.j
        token = tokens[i]
        if token.kind == NUMBER:
            if t.punct(j) == "." and tokens[j].glued and self.pack.ordinal_dot and token.text.isdigit() and len(token.text) < 5:
                if j + 1 < self.n and t.sentence_of[j + 1] == t.sentence_of[j]:
                    return True
            if (
                j < self.n
                and tokens[j].glued
                and tokens[j].kind == WORD
                and tokens[j].text.lower().split("-")[0] in self.pack.ordinal_endings
            ):
                return True
            if core.ending in self.pack.label_endings and not self._label_is_measure(core):
                return True
            if core.ending in self.pack.day_endings and core.ending not in self.pack.lexicon.endings:
                return True
            if t.punct(j) in (":", "/") and tokens[j].glued and j + 1 < self.n and tokens[j + 1].kind == NUMBER and tokens[j + 1].glued:
                return True
            if i and t.punct(i - 1) in (":", "/", "+", "_", "#", "№", "§", "°") and token.glued and i > 1 and tokens[i - 1].glued:
                return True
            if t.punct(i - 1) in ("+", "§", "№"):
                return True
            if i > 1 and t.punct(i - 1) == "-" and token.glued and tokens[i - 1].glued and tokens[i - 2].kind in (WORD, CODE):
                return t.sense(i - 2, "unit") is None  # magnitude-6.2
            if len(token.text) > 1 and token.text[0] == "0" and token.text.isdigit():
                return True
            if (
                self._is_letter_grade(core)
                or self._is_postcode(core)
                or self._is_year(core)
                or self._in_name(core)
                or self._is_score(core)
                or self._is_dialled(core)
            ):
                return True
        elif core.rule == "number" and token.text[0].isupper() and self._is_name_word(core):
            return True
        elif (
            (core.value == 1 and not core.unit and not core.vague and not self._counts_one(core))
            or (t.sense(i, "weak") and not self._weak_counts(core))
            or (core.value == 2 and not core.digits and not core.unit and self._definite_pair(core))
        ):
            return True
        if core.unit == "times" and not self._compares(core):
            return True
        if core.value in BASES and self._is_base(core):
            return True
        if t.punct(j) == "-" and t.sense(j + 1, "label_bound"):
            return True  # a three-time champion
        for hit in t.hits[j] if j < self.n else ():
            if hit.sense.cls == "label_after" or (hit.sense.cls == "clock" and core.digits and core.value < 25):
                return True
        k = i - 1
        if t.punct(k) in (".", ":"):
            k -= 1
        if not core.digits and (core.scaled or core.value > 20):
            return False
        if token.kind == NUMBER and t.is_word(k) and tokens[k].text[:1].isupper() and not t.hits[k] and core.j - core.i == 1:
            street = k - 1 if t.punct(k - 1) != "." else k - 2
            if t.ending_at(street + 1, "label_before") and not t.sense(core.j, "noun"):
                return True  # ul. Andersa 14
        label = t.ending_at(k + 1, "label_before")
        plain = core.digits and t.is_word(k) and tokens[k].text.islower() and {h.sense.cls for h in t.hits[k]} <= COUNTED_WORDS
        if label is None and plain and not t.sense(core.j, "noun", "unit"):
            label = t.ending_at(k, "label_before")  # numer zdarzenia 247
        if label is not None and t.sense(label.i - 1, "range_middle") and t.sense(label.i, "count_noun"):
            return False  # a force meant to number 5,500
        return label is not None and (k == i - 1 or t.punct(i - 1) == "." or token.kind == NUMBER)

    def _is_name_word(self, core: Core) -> bool:
        """'Die Drei vom Pfandhaus', 'Stu Rothenberg', 'the Seven Dwarfs': a capital in the middle of a sentence makes a name of it."""
        t, i = self.t, core.i
        a, b = t.sentences[t.sentence_of[i]]
        if i == a or core.scaled or core.value >= 200 or core.j > i + 1 or not t.is_word(i - 1) or t.tokens[i].text.isupper():
            return False
        if core.value == 0:
            return False  # auf Null
        if self.pack.nouns_capital:
            return t.sense(core.j, "noun", "demonym", "unit", "currency") is None
        beside = [k for k in (i - 1, i + 1) if a <= k < b and t.is_word(k) and t.tokens[k].text[:1].isupper() and not t.hits[k]]
        words = [t.tokens[k].text for k in range(a, b) if t.is_word(k)]
        return bool(beside) and 2 * sum(w[0].isupper() for w in words) < len(words)

    def _is_base(self, core: Core) -> bool:
        """'Two doctors per 10,000 people': the number of a rate's base is no figure of its own."""
        t = self.t
        if self.pack.to_endings and (noun := t.sense(core.j, "noun", "demonym")):
            people = noun.sense.cls == "demonym" or self.pack.kinds[noun.sense.key].units[0] == "person"
            told = noun.j < self.n and (t.tokens[noun.j].kind == NUMBER or self.pack.numerals.read(t.tokens[noun.j].text) is not None)
            return people and told and t.tokens[noun.j - 1].text.lower().endswith(self.pack.to_endings)  # százezer lakosra 34 eset
        before = t.ending_at(core.i, "per_before")
        if before is None or t.sense(before.i, "indefinite", "every"):
            return False
        many = self._per_many(core.i)
        return many is not None and many[0].endswith("person")

    def _label_is_measure(self, core: Core) -> bool:
        if any(mark in self.t.tokens[core.i].text for mark in ".,"):
            return True
        return any(
            h.sense.cls in ("noun", "cue") and h.sense.key == "magnitude"
            for k in (core.j, core.j + 1)
            if k < self.n
            for h in self.t.hits[k]
        )

    def _is_letter_grade(self, core: Core) -> bool:
        """5G, 4K: a capital letter glued to a small number that is no symbol of a unit written so."""
        t, k = self.t, core.i + 1
        if k >= self.n or not t.tokens[k].glued or not t.tokens[k].text.isupper() or self._currency_before(core.i) is not None:
            return False
        if t.tokens[k].text == "X":
            return True  # Boeing's 777X
        if t.tokens[k].text in ("G", "K", "D"):
            return core.raw <= 9
        return core.i > 0 and t.tokens[core.i - 1].kind == CODE and not t.sense(k, "unit", "currency")  # SW1A 2AA

    def _is_dialled(self, core: Core) -> bool:
        """555-010-3377: three and more numbers on glued dashes are a telephone's or an account's."""
        t, tokens = self.t, self.t.tokens

        def linked(m: int) -> bool:
            return (
                m >= 0
                and m + 2 < self.n
                and tokens[m].kind == NUMBER == tokens[m + 2].kind
                and bool(t.punct(m + 1) in DASHES and tokens[m + 1].glued and tokens[m + 2].glued)
            )

        i = core.i
        return (linked(i) and (linked(i + 2) or linked(i - 2))) or (linked(i - 2) and linked(i - 4))

    def _is_postcode(self, core: Core) -> bool:
        """10623 Berlin, 1055 Budapest: bare digits after a comma and before a place."""
        t, text = self.t, self.t.tokens[core.i].text
        if not (4 <= len(text) <= 5 and text.isdigit() and core.j == core.i + 1 and t.punct(core.i - 1) == ","):
            return False
        if t.sense(core.j, "capital"):
            return True
        name = t.sense(core.j, "name")
        return name is not None and name.sense.name is not None and name.sense.name.kind == "city"

    def _is_score(self, core: Core) -> bool:
        """1-0, 3–2: two small numbers that cannot be a range are the score of a match."""
        t, tokens = self.t, self.t.tokens
        for a, b in ((core.i, core.i + 2), (core.i - 2, core.i)):
            if core.j > core.i + 2 and tokens[core.i + 2].kind == NUMBER:
                return False  # 20-20 ezer forint
            if a < 0 or b >= self.n or tokens[a].kind != NUMBER or tokens[b].kind != NUMBER or t.punct(a + 1) not in DASHES:
                continue
            left, right = tokens[a].text, tokens[b].text
            if left.isdigit() and right.isdigit() and int(right) < int(left) < 1000 and tokens[a + 1].glued == tokens[b].glued:
                return True  # a vote of 80-19
            if left.isdigit() and right.isdigit() and int(left) < 60 and int(right) < 60 and (int(left) >= int(right) or int(left) == 0):
                return tokens[a + 1].glued == tokens[b].glued
        return False

    def _in_name(self, core: Core) -> bool:
        """The number of a ship, a shuttle, a product: after two capitalised words that no pack knows, with no noun after it."""
        t, tokens = self.t, self.t.tokens
        if core.scaled or core.value > 999 or not tokens[core.i].text.isdigit() or core.i < 2:
            return False
        if (name := t.ending_at(core.i, "name")) and name.sense.name and name.sense.name.type in NUMBERED and core.value < 10:
            return t.punct(core.i + 1) == "-" or not t.sense(core.j, "noun", "unit", "currency", "demonym") or tokens[core.j].kind != WORD
        for k in (core.i - 1,) if self.pack.nouns_capital else (core.i - 1, core.i - 2):
            known = t.hits[k] and not {h.sense.cls for h in t.hits[k]} <= NAME_PARTS
            if not t.is_word(k) or not tokens[k].text[:1].isupper() or known or t.sentence_of[k] != t.sentence_of[core.i]:
                return False
        if core.value < 10:
            return not t.sense(core.j, "unit", "currency")
        if core.ending:
            return False
        return not t.is_word(core.j) or t.sense(core.j, "preposition", "say", "relative", "joiner", "contrast") is not None

    def _is_year(self, core: Core) -> bool:
        t, token = self.t, self.t.tokens[core.i]
        if not (len(token.text) == 4 and token.text.isdigit() and 1900 <= core.value <= 2100) or core.scaled:
            return False
        if core.ending in self.pack.person_endings or self._currency_before(core.i):
            return False
        since = t.ending_at(core.i, "since_before")
        if t.sense(core.j, "since_after") or (
            since and not t.ending_at(core.i, "range_before", "hedge_before") and not self._unit_after(core.j)
        ):
            return True
        if "," in self.pack.thousands and t.sense(core.i - 1, "article", "possessive") and not core.ending:
            return True  # the 1997 match: thousands would be written 1,997
        if t.sense(core.i - 1, "joiner") and core.i - 2 in self.masked and len(t.tokens[core.i - 2].text) == 4:
            return True  # the 2000 and 2006 races
        if t.ending_at(core.i, "hedge_before") and not t.ending_at(core.i, "preposition"):
            return False
        for k in range(core.j, min(core.j + 4, self.n)):
            if (t.sense(k, "unit", "currency") and k == core.j) or t.sense(k, "noun", "demonym"):
                return k > core.j and t.tokens[k - 1].kind == PUNCT
            if t.tokens[k].kind != WORD or t.sense(k, "preposition", "relative", "say", "joiner"):
                break
        return True

    def _counts_one(self, core: Core) -> bool:
        """'One' is a figure when it stands for a counted person or thing that something happened to."""
        t = self.t
        article = t.sense(core.i, "indefinite") is not None
        if core.comparator or t.sense(core.j, "range_either"):
            return core.comparator != "" or self._second(core) is not None
        if (unit := self._unit_after(core.j)) is not None:
            hedge = t.ending_at(core.i, "hedge_before")
            hedged = hedge is not None and not t.ending_at(hedge.i, "ago_before")  # vor knapp einem Jahr is a time
            return hedged or unit[0].startswith("percent") or (not article and unit[0] not in TIMES and not core.ending)
        if article and not core.digits and t.sense(core.j, "person_word"):
            return any(t.sense(m, "event") for m in range(core.j, min(core.j + 5, self.n)) if t.sentence_of[m] == t.sentence_of[core.i])
        if not core.digits and not t.sense(core.i, "one"):
            return False
        if article and any(t.sense(m, "negation") for m in range(core.j + 1, min(core.j + 4, self.n))):
            return False  # egy halott sincs
        if t.sense(core.j, "of"):
            return False
        k = core.j
        while k < self.n and k < core.j + 3 and t.tokens[k].kind == WORD:
            if not t.hits[k] and (t.sense(k + 1, "possible") or not t.sense(k + 1, "noun", "demonym", "event", "plain_verb")):
                return False  # jednej grzędy może zabić: its noun is none that we know
            hit = t.sense(k, "event", "noun")
            if hit and article and (hit.sense.cls == "event" or self.pack.kinds[hit.sense.key].status != "lost" or k > core.j):
                return False  # 'egy mesterlövész': an article
            if hit and hit.sense.cls == "event":
                return True
            if hit:
                after = [t.sense(m, "event") for m in range(k + 1, min(k + 5, self.n)) if t.sentence_of[m] == t.sentence_of[k]]
                before = t.ending_at(core.i, "event")  # zmarło jedno dziecko
                return any(after) or before is not None or self.pack.kinds[hit.sense.key].status == "lost"
            k += 1
        return False

    def _weak_counts(self, core: Core) -> bool:
        t = self.t
        if core.unit == "times":
            return self._is_doubling(core)
        if core.value == 0 and (t.ending_at(core.i, "hedge_before") or self._moves(core.i, core.j)):
            return True
        if t.sense(core.i - 1, "joiner") and t.sense(core.j, "noun", "demonym"):
            return True  # 14 repülőgép és hét helikopter
        if core.value < 1 and t.sense(core.j, "unit"):
            return True  # um einen halben Prozentpunkt
        if t.sense(core.i - 1, "article", "shift", "joiner", "preposition"):
            return t.sense(core.j, "change") is not None and not t.sense(core.i - 1, "article", "shift")
        if any(t.sense(core.j, c) for c in ("noun", "change", "event", "unit", "currency", "demonym")):
            return True
        return (
            t.is_word(core.j)
            and bool(not t.hits[core.j] or t.sense(core.j, "others", "adverb"))
            and t.sense(core.j + 1, "noun", "demonym") is not None
        )  # hét új jelölt

    def _is_doubling(self, core: Core) -> bool:
        """'should double funding', 'nearly double the average', but 'a double murder', 'double standards'."""
        t, i, j = self.t, core.i, core.j
        if t.ending_at(i, "hedge_before"):
            return True
        if t.sense(i - 1, "indefinite", "article", "numeral") or t.tokens[i - 1].kind == NUMBER:
            return False
        if t.sense(i - 1, "plain_verb", "possible", "planned", "range_middle", "negation", "pronoun"):
            return True
        return (
            not t.is_word(j) or t.sense(j, "article", "possessive", "that", "relative", "preposition", "of", "than", "adverb") is not None
        )

    def _definite_pair(self, core: Core) -> bool:
        t = self.t
        if t.sense(core.i - 1, "article") is None or t.sense(core.i - 1, "that") or t.punct(core.i - 2) == ",":
            return False
        return not t.sense(core.j, "event", "unit", "time_unit")

    def _is_person(self, noun: Hit) -> bool:
        return self.pack.kinds[noun.sense.key].units[0] == "person"

    def _compares(self, core: Core) -> bool:
        t = self.t
        if core.ending or t.ending_at(core.i, "hedge_before"):
            return True
        person = t.sense(core.j, "role", "demonym") or ((noun := t.sense(core.j, "noun")) and self._is_person(noun))
        if person and core.j - core.i == 1:
            return False  # der dreifache Weltmeister
        if core.j - core.i > 2:
            return True  # half as much, half the size
        if core.j - core.i == 1 and t.sense(core.i, "times") and not t.sense(core.i, "frequency"):
            return True
        if t.sense(core.i - 1, "change") or t.sense(core.j, "change"):
            return True  # wzrosła trzykrotnie, dwukrotnie zwiększyć
        return any(t.sense(k, "more", "than") for k in range(core.j - 1, min(core.j + 3, self.n)))

    # -- figures ------------------------------------------------------------------
    def figures(self) -> list[Figure]:
        out: list[Figure] = []
        kinds, masked = self.t.kinds, self.masked
        i = 0
        while i < self.n:
            kind = kinds[i]
            if (kind != NUMBER and (kind != WORD or not self._may_open(i))) or i in masked:
                i += 1
                continue
            core = self.core(i)
            if core is None:
                i += 1
                continue
            if self._not_a_figure(core):
                i = self._past_labels(core, max(core.j, i + 1))
                if self.t.punct(i) == "-" and self.t.tokens[i].glued and i + 1 < self.n and self.t.tokens[i + 1].kind == NUMBER:
                    i += 2 if self.t.tokens[i + 1].glued else 0  # Boeing 787-9
                continue
            made = self._figure(core)
            out += made
            i = max(*(max(f.j, min(f.noun, f.b)) for f in made), i + 1)  # 45 sq m: the unit is no number
        return out

    def _past_labels(self, core: Core, j: int) -> int:
        """'Klassen 5 bis 10', 'articles 5 and 6': the second number is a label as well."""
        t = self.t
        if not core.digits or not t.ending_at(core.i, "label_before") or j + 1 >= self.n:
            return j
        joined = t.sense(j, "range_middle", "joiner") is not None or t.punct(j) in DASHES
        plain = t.tokens[j + 1].kind == NUMBER and t.tokens[j + 1].text.isdigit() and not t.sense(j + 2, "noun", "unit", "currency")
        return j + 2 if joined and plain else j

    def _may_open(self, i: int) -> bool:
        if self.pack.numerals.read(self.t.tokens[i].text) is not None:
            return True
        classes = self.t.classes[i]
        return not classes.isdisjoint(OPENING) or (self.pack.bare_one and "unit" in classes)

    def _figure(self, core: Core) -> list[Figure]:
        t = self.t
        second = self._second(core)
        if second:
            other, how = second
            if how == "range":
                low, high = sorted((core.value * (core.sign or 1), other.value * (other.sign or 1)))
                figure = Figure(core.i, other.j, core.i, other.j, low, high, "between", core.unit or other.unit)
                figure.ending, figure.digits = other.ending, core.digits
                figure.rules.append("range")
                made = self._dress(figure, core, other)
                closing = t.sense(made.noun, "range_after")
                made.noun = closing.j if closing else made.noun
                return [made]
            first = self._dress(self._point(core), core, core)
            last = self._dress(self._point(other), other, other)
            if how == "back":  # to 65 from 60
                if first.comparator == "at_most":
                    first.comparator, first.low = "exactly", first.high
                first, last = last, first
            first.role, last.role = "from", "to"
            first.pair, last.pair = last, first
            if not first.unit or (first.unit == "percent" and last.unit == "percentage_point"):
                first.unit, first.per = last.unit, first.per or last.per
            elif not last.unit:
                last.unit = first.unit
            first.rules.append("change from")
            last.rules.append("change to")
            return [first, last] if how == "change" else [last, first]
        if core.comparator.startswith("between"):
            high = Decimal(core.comparator.split()[1])
            figure = Figure(core.i, core.j, core.i, core.j, core.value, high, "between", core.unit, ending=core.ending)
            scale = self._scale_at(core.j)
            if scale and len(t.tokens[core.j].text) > 2:
                figure.low, figure.high, figure.j = core.value * scale, high * scale, core.j + 1
            figure.rules.append("range")
            return [self._dress(figure, core, core)]
        return [self._dress(self._with_part(self._point(core), core), core, core)]

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
        dash = t.punct(k) == "-" and t.tokens[k].glued
        if t.sense(k, "joiner") or t.punct(k) == "," or dash:
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

    def _point(self, core: Core) -> Figure:
        figure = Figure(core.i, core.j, core.i, core.j, core.value, core.value, "exactly", core.unit, ending=core.ending)
        figure.digits = core.digits
        if core.scaled and core.digits and core.raw:
            figure.scale = core.value / core.raw
        figure.rules.append(core.rule)
        if core.vague:
            figure.comparator, figure.high = "vague", None
        return figure

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
        if t.punct(k) == "-" and tokens[k].glued and k + 1 < self.n and (not tokens[k + 1].glued or t.punct(k + 1) == ","):
            k += 1  # 18- bis 25-Jährige
            listed = t.punct(k) == ","  # drei-, viertausend
        if k >= self.n or t.sentence_of[k] != t.sentence_of[core.i]:
            return None
        if t.marks[k] == "," and not listed:
            return None
        dash = listed or (tokens[k].kind == PUNCT and tokens[k].text in DASHES)
        middle = t.sense(k, "range_middle", "joiner")
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
        if other is not None and other.unit == "times" and not core.unit and nxt > k and t.punct(k - 1) == "-":
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
            if back is None or target is None or not self._is_from(back.sense.base):
                return None
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
            core.value *= other.value / other.raw
            core.scaled = True
        elif core.scaled and not other.scaled and other.value < 1000 and core.raw < 1000 and not other.digits:
            return

    def _moves(self, i: int, j: int) -> bool:
        """Is there a word of rising, falling or revising in the clause around?"""
        t = self.t
        a, b = t.sentences[t.sentence_of[i]]
        return t.has("change", max(a, i - 12), min(b, j + 9))

    def _dress(self, figure: Figure, first: Core, last: Core) -> Figure:
        """Hedges, currency, unit and rate around the number's words."""
        t = self.t
        currency = self._currency_before(first.i)
        a, b = first.i, max(last.j, figure.j)
        if currency and not figure.unit:
            hit = t.ending_at(first.i, "currency")
            figure.unit, a = currency, hit.i if hit else a
            figure.rules.append("currency before")
            if hit and self._named(hit):
                figure.rules.append(NAMED)
        if figure.unit != "times" and figure.rules[-1:] != ["two units"] and (unit := self._unit_after(b)):
            if not figure.unit or (figure.unit == "percent" and unit[0] == "percentage_point"):
                figure.unit, b = unit[0], unit[1]
                figure.rules.append(NAMED if self.named else "unit")
        if not figure.unit and first.digits is False and figure.comparator != "between" and t.punct(b) == "%":
            figure.unit, b = "percent", b + 1
        if figure.unit == "celsius" and not self.named:
            figure.unit = self._degrees(figure)
        if " " in figure.unit:  # cents, pence, groszy: a part of the currency
            part, figure.unit = figure.unit.split(" ", 1)
            figure.part = Decimal(part)
            _multiply(figure, figure.part)
        if first.sign:
            a -= 1 if t.sense(a - 1, "minus", "plus") else 0
        elif t.sense(a - 1, "minus") or (
            t.punct(a - 1) in ("-", "−", "–") and t.tokens[a].glued and not t.tokens[a - 1].glued and a == figure.i
        ):
            figure.low, figure.high = (-v if v is not None else None for v in (figure.high, figure.low))
            a -= 1
        figure.noun = b
        left = self._hedge_left(figure, a)
        right = self._hedge_right(figure, b)
        figure.a, figure.b = left, right
        self._rate(figure, b)
        self.last = max(self.last, figure.b)
        return figure

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

    def _unit_after(self, j: int) -> tuple[str, int] | None:
        t = self.t
        k = j
        for _ in range(3):
            if k >= self.n or t.sentence_of[k] != t.sentence_of[max(0, j - 1)]:
                return None
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
                if rate and rate.j >= best.j and rate.sense.key == best.sense.key and not t.tokens[k].glued and t.punct(k - 1) != "-":
                    if not (t.is_word(rate.j) and t.sense(rate.j, "noun")):
                        return None  # 500 tygodniowo
                self.named = self._named(best)
                if self._is_time_ago(best.j):
                    return None
                end = best.j
                if t.punct(end) == "." and t.tokens[end].glued and self._abbreviated(end):
                    end += 1
                return best.sense.key, end
            if t.punct(k) == "-" or t.sense(k, "nationality", "country") or (k == j and t.sense(k, "of") and t.sense(k + 1, "currency")):
                k += 1
                continue
            return None
        return None

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

    def _hedge_left(self, figure: Figure, a: int) -> int:
        t = self.t
        k, definite = a, False
        for _ in range(3):
            hit = t.ending_at(k, "hedge_before")
            if hit and definite and "fraction" not in figure.rules and self._compares_known(hit.j - 1, figure):
                break  # far more than the 3,500 reported, well short of the 95 per cent: a comparison, no bound
            if hit and hit.j - hit.i > 2 and self._opens_with_article(hit.i) and t.ending_at(hit.i, "preposition", "hedge_before"):
                break  # well above the minimum of 1,500
            if hit and "fraction" in figure.rules and hit.j - hit.i > 1 and self._is_by(hit.i):
                break  # um die Hälfte gestiegen
            if hit and self._only_preposition(hit.i, hit.j, figure):
                break
            if (hit and hit.i not in self.masked) or (hit and hit.j - hit.i > 1):
                self._compare(figure, hit.sense.key, hit.i)
                return hit.i
            if t.punct(k - 1) == "." and t.tokens[k - 1].glued and t.sentence_of[k - 1] == t.sentence_of[figure.i]:
                k -= 1  # ok. 5, kb. 5
                continue
            if t.punct(k - 2) == "," and t.sense(k - 1, "than"):  # több, mint 60
                more = t.ending_at(k - 2, "hedge_before") or t.sense(k - 3, "comparative")
                if more is not None:
                    self._compare(figure, more.sense.key, more.i)
                    return more.i
            definite = definite or (k > 0 and t.sense(k - 1, "article") is not None)
            led = t.sense(k - 1, "reflexive", "article", "indefinite", "range_before", "preposition", "adverb")
            if k > 0 and (led or t.punct(k - 1) in QUOTE_MARKS):
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

    def _compare(self, figure: Figure, key: str, at: int) -> None:
        t = self.t
        if key in ("less_than", "more_than") and figure.unit in LENGTHS and t.sense(figure.noun, "of") and t.sense(at, "preposition"):
            return  # under 6ft of snow: where, not how much
        if figure.comparator == "vague" or (figure.comparator == "between" and key != "vague"):
            return
        if any(t.sense(m, "negation") for m in (at - 1, at - 2)) and key in FLIP:
            key = FLIP[key]
        middle = t.sense(at, "range_middle")
        if key == "at_most" and middle and middle.j == at + 1 and self._moves(figure.i, figure.j):
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
        if self.pack.comparative_endings and (figure.ending.endswith(self.pack.comparative_endings) or unit_ending):
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
        if t.punct(b) == "-" and t.tokens[b].glued and t.sense(b + 1, "hedge_after"):
            b += 1  # twenty-odd
        for k in (b, b + 1):
            if k >= self.n or t.sentence_of[k] != t.sentence_of[figure.i]:
                break
            after = t.sense(k, "hedge_after")
            if after and t.sense(after.j - 1, "hedge_before") and not t.punct(after.j):
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

    def _rate(self, figure: Figure, b: int) -> None:
        """per: words right after the unit (a month, pro Person), or a rate word nearby (havi, fejenként, daily)."""
        pers = self._rate_after(figure, b) if figure.unit else self._exchange(figure, b) or self._how_often(figure, b)
        if not pers and figure.unit:
            pers = self._rate_before(figure) or self._price_of_money(figure)
        if not pers:
            return
        if figure.unit in SPEEDS and pers[0] == SPEEDS[figure.unit][0]:  # 130 kilometres (81 miles) per hour
            figure.unit = SPEEDS[figure.unit][1]
            pers = pers[1:]
        ordered = dict.fromkeys(pers)
        figure.per = " ".join(sorted(ordered, key=lambda p: p in TIMES)) or None
        figure.rules.append("rate")

    def _rate_after(self, figure: Figure, b: int) -> list[str]:
        t = self.t
        pers: list[str] = []
        end = t.sentences[t.sentence_of[figure.i]][1]
        if not (figure.unit == "hour" or t.has("per", b, end) or t.has("per_before", b, end)):
            return pers
        k, beside = b, True  # whether the rate stands right after, so that it is a part of the figure's words
        while k < self.n and k < b + 8 and t.sentence_of[k] == t.sentence_of[figure.i] and len(pers) < 2:
            if t.punct(k) == "(" and (close := self._closing(k)):
                beside = False
                k = close + 1  # 1,5 tys. dol. (…) każdej rodzinie
                b = max(b, k)
                continue
            if k == b and t.punct(k) == ")" and t.punct(figure.a - 1) == "(":
                k, b, beside = k + 1, b + 1, False  # 130 kilometres (81 miles) per hour
                continue
            if t.sense(k, "plain_verb", "than") or ((more := t.sense(k, "more")) is not None and more.j > k + 1):
                break  # zwölf Prozent mehr als im Jahr davor; $4bn is only a quarter funded
            before = t.sense(k, "per_before")
            rate = None if k in self.masked else t.sense(k, "per")
            if rate and rate.sense.key == "each" and (figure.unit in TIMES or (before and self._each_thing(rate.j))):
                rate = None  # zu jeder Familie, je Aktie
            if rate and t.tokens[min(rate.j, self.n - 1)].kind != NUMBER and not self._within(rate):
                pers.append(self._each(figure) if rate.sense.key == "each" else rate.sense.key)
                k = rate.j
                figure.b = max(figure.b, k if beside else 0)
                self.last = max(self.last, k)
                continue
            if before and t.sense(k, "indefinite") and k > b and not pers:
                break  # 'before half-time and a Rangers side': only right after the unit
            if before and (thing := self._per_thing(before.j)):
                pers.append("household" if self._family_of(before.i) else thing[0])
                k = thing[1]
                figure.b = max(figure.b, k if beside else 0)
                self.last = max(self.last, k)
                continue
            if k == b and figure.unit == "hour" and (span := t.sense(k, "time_unit")) and span.sense.key == "week":
                return ["week"]  # a 35-hour week
            if t.punct(k) == "-" and t.tokens[k].glued:
                k += 1  # $20-a-barrel
                continue
            stops = t.sense(k, "joiner", "preposition", "relative")
            if pers or k > b + 3 or t.tokens[k].kind != WORD or (stops and not (t.sense(k, "of") or self._before_each(k))):
                break
            k += 1
        return pers

    def _each_thing(self, k: int) -> bool:
        """Does the word at ``k`` say what 'each' is each of (jeder Familie, je Aktie)?"""
        t = self.t
        if not t.is_word(k):
            return False
        return self._per_thing(k) is not None or (self.pack.nouns_capital and t.tokens[k].text[:1].isupper())

    def _before_each(self, k: int) -> bool:
        """'to the family of each victim', 'zu jeder Familie': a preposition whose phrase says for whom each sum is."""
        return any(self.t.sense(m, "per_before") and not self.t.sense(m, "indefinite") for m in range(k + 1, min(k + 5, self.n)))

    def _family_of(self, k: int) -> bool:
        t = self.t
        return t.sense(k - 1, "of") is not None and any(t.sense(m, "family_word") for m in range(max(0, k - 3), k))

    def _within(self, rate: Hit) -> bool:
        """'Nearly 30 trips in a month', 'have waited more than a year': how long it took, no rate."""
        t = self.t
        if t.sense(rate.i, "indefinite") is None:
            return False
        return t.sense(rate.i - 1, "preposition") is not None or t.ending_at(rate.i, "hedge_before") is not None

    def _exchange(self, figure: Figure, b: int) -> list[str]:
        """'The forint weakened to 396.8 per euro': the unit is the currency that the sentence names before."""
        t = self.t
        other = t.sense(b + 1, "currency") if t.sense(b, "per_before") else None
        if other is None and t.sense(b, "range_middle", "preposition") and t.sense(b + 1, "article"):
            other = t.sense(b + 2, "currency")  # past 100 to the dollar
        if other is None:
            return []
        a = t.sentences[t.sentence_of[figure.i]][0]
        own = next((h for k in range(figure.a - 1, a - 1, -1) if (h := t.sense(k, "currency")) and h.sense.key != other.sense.key), None)
        if own is None or " " in own.sense.key:
            return []
        figure.unit, figure.b = own.sense.key, other.j
        return [other.sense.key]

    def _closing(self, k: int) -> int | None:
        return next((m for m in range(k + 1, min(k + 9, self.n)) if self.t.punct(m) == ")"), None)

    def _price_of_money(self, figure: Figure) -> list[str]:
        """'Az euró 401,3 forinton állt', 'za dolara płacono 3,95 zł': what one unit of another currency costs."""
        t = self.t
        if len(figure.unit) != 3 or not figure.unit.isupper() or figure.scale or not 0 < figure.value < 1000:
            return []
        if figure.value == 1 or figure.part != 1:
            return []
        a = t.sentences[t.sentence_of[figure.i]][0]
        for k in range(figure.a - 1, max(a, figure.a - 14) - 1, -1):
            other = t.sense(k, "currency")
            if other is None or not t.is_word(k) or t.ending_at(k, "of", "nationality") or " " in other.sense.key:
                continue
            before = t.tokens[k - 1] if k else None
            told = before is not None and (before.kind == NUMBER or self.pack.numerals.read(before.text) is not None)
            if (
                t.tokens[k + 1].kind == NUMBER
                or told
                or other.sense.key == figure.unit
                or (before is not None and before.kind == PUNCT and before.text in ".-/")
            ):
                continue
            return [other.sense.key]
        return []

    def _rate_before(self, figure: Figure) -> list[str]:
        t = self.t
        pers: list[str] = []
        start = max(0, figure.a - 6, self.last)
        if not (self.pack.per_endings or t.has("per", start, figure.a) or t.has("per_before", start, figure.a)):
            return pers
        for k in range(start, figure.a):
            if t.sentence_of[k] != t.sentence_of[figure.i]:
                continue
            rate = None if k in self.masked else t.sense(k, "per")
            before = t.sense(k, "per_before")
            if rate and rate.sense.key == "each" and before and rate.j < figure.a and self._per_thing(rate.j):
                rate = None  # zahlt jeder Familie 500 Euro
            if rate and rate.sense.key == "each":
                if figure.unit in TIMES or figure.unit in ("percent", "percentage_point"):
                    continue  # po dwóch tygodniach, je 3 Prozent
                near = rate.j == figure.a or (
                    rate.j == figure.a - 1 and not t.sense(rate.j, "noun", "preposition", "joiner") and not t.sense(k, "preposition")
                )
                each = self._each(figure) if near else ""
                pers += ["person" if each == "item" and rate.j < figure.a else each] if near else []  # they had each paid
            elif rate and rate.j <= figure.a and not self._within(rate):
                pers.append(rate.sense.key)
            elif (word := self._per_suffix(k)) is not None:
                pers.append(word)
            elif before and not t.sense(k, "indefinite") and (thing := self._per_thing(before.j)) and thing[1] <= figure.a:
                pers.append(thing[0])
                if t.sense(thing[1], "joiner") and (also := t.sense(thing[1] + 1, "time_unit", "unit")):
                    pers.append(also.sense.key)
            elif t.tokens[k].kind in (NUMBER,) or t.punct(k) in (",", ";", ":"):
                pers.clear()
        return pers

    def _how_often(self, figure: Figure, b: int) -> list[str]:
        """A rate of things and people has only a time: 5,500 drones a month, naponta 11 ezer jármű, 850 Züge am Tag."""
        t = self.t
        end = min(t.sentences[t.sentence_of[figure.i]][1], b + 4)
        base = self._per_so_many(b, end) or self._per_so_many(max(self.last, figure.a - 7), figure.a)
        if base is None and self.pack.to_endings:
            ends = (h for k in range(max(self.last, figure.a - 7), figure.a) if (h := t.sense(k, "noun", "demonym")))
            base = next((m for h in ends if (m := self._base_before(h))), None)
        if base is not None:
            return [base[0]]
        if (each := t.ending_at(figure.a, "per")) and each.sense.key == "each":
            figure.each = self._each(figure)
        if t.sense(b, "every") and (every := t.sense(b, "per_before")) and (thing := self._per_thing(every.j)):
            return [thing[0]]  # 50 ezret minden sebesültnek
        for k in range(max(self.last, figure.a - 2), figure.a):
            rate = t.sense(k, "per")
            if rate and rate.sense.key in TIMES and rate.j <= figure.a and k not in self.masked and not t.punct(figure.a - 1):
                return [rate.sense.key]
        for k in range(b, min(b + 8, self.n)) if t.has("per", b, b + 8) else ():
            if t.sentence_of[k] != t.sentence_of[figure.i] or t.tokens[k].kind != WORD or t.sense(k, "that", "relative", "contrast"):
                break
            rate = None if k in self.masked else t.sense(k, "per")
            if rate and rate.sense.key in TIMES and not self._within(rate):
                after = rate.j
                if after < self.n and t.tokens[after].kind == NUMBER:
                    return []  # im Jahr 413
                free = not t.is_word(after) or t.sense(
                    after, "preposition", "joiner", "relative", "contrast", "that", "say", "plain_verb", "adverb"
                )
                return [rate.sense.key] if free or rate.j - rate.i > 1 else []
            if k > b and t.pack.numerals.read(t.tokens[k].text):
                break
        return []

    def _per_so_many(self, a: int, b: int) -> tuple[str, int] | None:
        """The first 'per so many' that begins between two tokens."""
        for hit in self.t.between("per_before", a, b):
            if self._per_word(hit.i) and (many := self._per_many(hit.i + 1)) is not None:
                return many
        return None

    def _base_before(self, noun: Hit) -> tuple[str, int] | None:
        """The number before a noun of people in the case of 'to': százezer lakosra."""
        core = self.core(noun.i - 1) if noun.i else None
        if core is None or core.j != noun.i or core.value not in BASES or not self._is_base(core):
            return None
        return self._per_many(noun.i - 1)

    def _per_suffix(self, k: int) -> str | None:
        """Ügyfelenként, családonként: a noun with the ending of 'per'."""
        t = self.t
        if not self.pack.per_endings or not t.is_word(k):
            return None
        low = t.tokens[k].text.lower()
        ending = next((e for e in self.pack.per_endings if low.endswith(e) and len(low) > len(e) + 2), None)
        if ending is None:
            return None
        senses = self.pack.lexicon.entry(low[: -len(ending)]).senses
        for sense in senses:
            if sense.cls == "family_word":
                return "household"
            if sense.cls in ("unit", "time_unit"):
                return sense.key
            if sense.cls in ("noun", "demonym", "group", "role"):
                person = sense.cls != "noun" or self.pack.kinds[sense.key].units[0] == "person"
                return "person" if person else "item"
        return None

    def _every(self, k: int) -> str | None:
        """'37 percenként': after a number the time with the ending of 'per' is how often something comes."""
        rate = self.t.sense(k, "per") if self.pack.per_endings else None
        if rate is None or not self.t.tokens[k].text.lower().endswith(self.pack.per_endings):
            return None
        return rate.sense.key if rate.sense.key in REPEATED else None

    def _per_word(self, k: int) -> bool:
        return self.t.sense(k, "per_before") is not None and self.t.sense(k, "indefinite") is None

    def _each(self, figure: Figure) -> str:
        """Whom 'each' means: the families or people that the sentence names, else things."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        people = False
        if t.sense(figure.a - 1, "preposition") and not t.sense(figure.a - 1, "of", "per"):
            return "item"  # 100 shares at $50 each
        for k in (*range(figure.b, min(b, figure.b + 8)), *range(figure.a - 1, max(a, figure.a - 14) - 1, -1)):
            if t.sense(k, "family_word"):
                return "household"
            noun = t.sense(k, "noun", "demonym", "pronoun")
            people = people or (noun is not None and (noun.sense.cls != "noun" or self.pack.kinds[noun.sense.key].units[0] == "person"))
        return "person" if people else "item"

    def _per_thing(self, k: int) -> tuple[str, int] | None:
        t = self.t
        if t.punct(k) == "-" and t.tokens[k].glued:
            k += 1  # $1-a-year
        pointed = t.sense(k, "article") is not None
        if pointed:
            k += 1
        if (many := self._per_many(k)) is not None:
            return many
        hit = t.sense(k, "time_unit", "unit")
        if hit:
            return (hit.sense.key, hit.j) if not pointed else None  # na tamten dzień
        if t.is_word(k) and not t.hits[k] and k + 1 < self.n and t.sentence_of[k + 1] == t.sentence_of[k] and self._adjective(k):
            k += 1  # minden visszautasított menedékkérőért
        family = t.sense(k, "family_word")
        if family:
            return "household", family.j
        noun = t.sense(k, "noun", "demonym")
        if noun:
            if (family := t.sense(noun.j, "family_word")) is not None:
                return "household", family.j  # minden halott családja
            if noun.sense.cls == "demonym":
                return "person", noun.j
            kind = self.pack.kinds[noun.sense.key]
            if kind.units[0] == "person":
                return "person", noun.j
            if kind.name == "homes":
                return "household", noun.j
        return None

    def _adjective(self, k: int) -> bool:
        """May the unknown word be an adjective, where the language shows it (na rannego żołnierza, but na korzyść żołnierzy)?"""
        endings = tuple(row[1] for row in self.pack.adjective_endings)
        return not endings or self.t.tokens[k].text.endswith(endings)

    def _per_many(self, k: int) -> tuple[str, int] | None:
        """Per 100,000 people, na 10 tys. mieszkańców: a rate to a number of them."""
        t = self.t
        if k >= self.n or t.tokens[k].kind not in (NUMBER, WORD) or (t.tokens[k].kind == WORD and not self._may_open(k)):
            return None
        core = self.core(k)
        if core is None or core.unit or core.vague or core.value < 10 or core.value % 1:
            return None
        noun = t.sense(core.j, "noun", "demonym")
        if noun is None:
            return None
        person = noun.sense.cls == "demonym" or self.pack.kinds[noun.sense.key].units[0] == "person"
        return f"{core.value.to_integral_value():f} {'person' if person else 'item'}", noun.j


SPEEDS = {  # a length and the time it takes make a speed
    "km": ("hour", "km/h"),
    "m": ("second", "m/s"),
    "mile": ("hour", "mph"),
}
PARTS = {  # unit -> the smaller one that may follow it, and how many make one
    "year": ("month", Decimal(12)),
    "hour": ("minute", Decimal(60)),
    "minute": ("second", Decimal(60)),
    "ft": ("in", Decimal(12)),
    "lb": ("oz", Decimal(16)),
}
PASSING = frozenset(("percent", "percentage_point", "year", "month", "week", "day", "hour", "times"))  # a sum may go on after them
COUNTED_WORDS = frozenset(("noun", "event", "cue"))
NAMED = "currency with its country"
NOT_TAKEN_OVER = frozenset(("year", "month", "week", "day", "hour", "minute", "second", "decade", "times", "person", "item", "magnitude"))
REPEATED = frozenset(("second", "minute", "hour", "day", "week", "month", "year"))
BASES = frozenset(Decimal(10) ** n for n in range(3, 7))
NAME_PARTS = frozenset(("first", "nationality", "adverb", "particle", "place_noun", "count_noun"))  # what a word of an unknown name may be
NUMBERED = frozenset(("outlet", "agency", "company", "institution", "group"))
ROUND = frozenset(("3", "4", "5", "6", "8", "10", "12", "20", "25", "30", "50", "100", "1000"))
TIMES = frozenset(("hour", "day", "week", "month", "year", "minute", "second"))
OPENING = frozenset(("indefinite", "numeral", "several", "vague", "dozen", "fraction", "denominator", "every", "times"))


def figures(text: Text, masked: Iterable[int] = ()) -> list[Figure]:
    """All figures of a text in order, with bounds and units; what they count is decided later."""
    named = {k for h in text.index.get("name", ()) if h.j - h.i > 1 for k in range(h.i, h.j)}
    named |= {h.i for h in text.index.get("name", ()) if h.j - h.i == 1 and text.tokens[h.i].kind == NUMBER and text.is_numbered(h.i)}
    found = Reader(text, set(masked) | named | _telephones(text)).figures()
    found = _below_zero(text, _millions_again(text, found))
    _ages(text, found)
    _share_percent(text, found)
    _share_scale(text, found)
    _share_unit(text, found)
    _as_before(text, found)
    _sums_as_before(text, found)
    _points_of_votes(text, found)
    _in_brackets(text, found)
    _currency_of_place(text, found)
    return found


def _millions_again(text: Text, found: list[Figure]) -> list[Figure]:
    """'Sold 78m phones; Huawei 52.2m': the letter that meant millions goes on meaning them."""
    for k, figure in enumerate(found):
        letter = text.tokens[figure.j] if figure.j < len(text.tokens) else None
        if figure.unit != "m" or not figure.digits or letter is None or not letter.glued or len(letter.text) > 1:
            continue
        tall = any(h.sense.key in ("distance", "depth") for h in text.between("cue", max(0, figure.i - 8), figure.j + 6))
        before = (f for f in found[:k] if text.sentence_of[figure.i] - text.sentence_of[f.i] <= (0 if tall else 3))
        if any(f.scale == 1_000_000 and text.tokens[f.j - 1].text == letter.text for f in before):
            figure.unit, figure.scale, figure.j = "", Decimal(1_000_000), figure.j + 1
            _multiply(figure, figure.scale)
            figure.rules.append("millions again")
    return found


def _below_zero(text: Text, found: list[Figure]) -> list[Figure]:
    """'Five degrees below zero' is one figure, minus five."""
    out: list[Figure] = []
    for figure in found:
        before = out[-1] if out else None
        cold = before is not None and before.unit in ("celsius", "fahrenheit", "degree") and figure.a == before.b
        if before is not None and cold and figure.value == 0 and figure.comparator in ("less_than", "more_than"):
            if figure.comparator == "less_than":
                before.low, before.high = (-v if v is not None else None for v in (before.high, before.low))
            before.b = before.noun = figure.b
            continue
        out.append(figure)
    return out


def _multiply(figure: Figure, by: Decimal) -> None:
    figure.low = figure.low * by if figure.low is not None else None
    figure.high = figure.high * by if figure.high is not None else None


def _telephones(text: Text) -> set[int]:
    """Tokens of runs of digits that are telephone numbers: three groups or more, or two with a leading zero or plus."""
    out: set[int] = set()
    run: list[int] = []
    for k, token in enumerate([*text.tokens, None]):
        if not run and token is not None and token.kind != NUMBER:
            continue  # most tokens
        if token is not None and token.kind == NUMBER and (not run or run[-1] == k - 1 or text.punct(k - 1) in "-/"):
            run.append(k)
            continue
        if token is not None and run and token.text in "-/" and token.glued:
            continue
        if run:
            zero = any(text.tokens[m].text[0] == "0" and len(text.tokens[m].text) > 2 for m in run) or text.punct(run[0] - 1) == "+"
            groups = sum(1 + text.tokens[m].text.count(" ") for m in run)
            plain = all("," not in text.tokens[m].text for m in run)
            helpline = "".join(text.tokens[m].text for m in run).replace(" ", "").startswith("116")
            if len(run) == 1 and not zero and helpline and len(text.tokens[run[0]].text) == 7 and " " in text.tokens[run[0]].text:
                out.add(run[0])  # 116 123, the helplines of Europe
            if plain and len(run) > 1 and (zero or (groups > 3 and len(run) > 2)):
                out.update(range(run[0], run[-1] + 1))
        run = [k] if token is not None and token.kind == NUMBER else []
    return out


def _share_scale(text: Text, found: Sequence[Figure]) -> None:
    """'CBS 3,1, NBC 2,94, CNN 2,52 millió': decimals in a list take the scale of the last."""
    for figure, after in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        listed = after.i - figure.j <= 7 and text.punct(figure.b) == ","
        instead = after.i - figure.j == 1 and text.is_word(figure.j)  # 1,5 statt 1,2 Millionen
        together = text.sentence_of[figure.i] == text.sentence_of[after.i] and (listed or instead)
        if not together or not after.scale or figure.scale or figure.unit or figure.value >= 1000 or figure.value % 1 == 0:
            continue
        figure.scale = after.scale
        _multiply(figure, after.scale)
        figure.rules.append("scale of the next")


def _share_percent(text: Text, found: Sequence[Figure]) -> None:
    """'eggs 5.8, milk 11.5 per cent': in a list the last figure carries the sign for those before it."""
    for figure, after in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if figure.unit or after.unit not in ("percent", "percentage_point") or "fraction" in after.rules:
            continue
        together = text.sentence_of[figure.i] == text.sentence_of[after.i] and after.i - figure.j <= 8
        closed = text.punct(figure.b) == "," or text.sense(figure.b, "joiner", "range_middle", "contrast") is not None
        if together and closed and figure.value <= 100 and (figure.value % 1 or figure.value * 20 >= after.value):
            figure.unit = after.unit
            figure.rules.append("unit of the next")


def _share_unit(text: Text, found: Sequence[Figure]) -> None:
    """'200 und 400 Meter', '55, 60 minutes': the unit of the second number is that of the one right before it as well."""
    for figure, after in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if figure.unit or not after.unit or after.unit in ("percent", "times") or figure.j + 3 < after.i or after.i == figure.j:
            continue
        if text.sense(figure.j, "of") and len(after.unit) == 3 and after.unit.isupper() and 1_000_000 <= figure.value <= after.value:
            figure.unit = after.unit  # po 20 mln z obiecanych 50 mln rupii
            figure.per = after.per = figure.each or figure.per
            figure.rules.append("unit of the next")
        if any(text.is_word(m) and not text.sense(m, "joiner", "range_middle", "of", "hedge_before") for m in range(figure.j, after.i)):
            continue
        joined = text.punct(figure.j) in (",", "/") or text.sense(figure.j, "joiner", "range_middle") is not None
        if (
            joined
            and after.i - figure.j <= 2
            and figure.role == after.role
            and text.sentence_of[figure.i] == text.sentence_of[after.i]
            and after.a >= after.i
        ):
            if after.j - after.i == 1 and after.value < 1_000_000 and figure.value <= after.value * 20:
                figure.unit = after.unit
                figure.rules.append("unit of the next")


def _as_before(text: Text, found: Sequence[Figure]) -> None:
    """'38,000 Hektar …, das Institut nennt 31.500.': a number at the end of a clause, without a noun, is of the measure before."""
    for before, figure in itertools.pairwise(found):
        if figure.unit or before.unit in NOT_TAKEN_OVER or not before.unit or figure.ending in text.pack.person_endings - {""}:
            continue
        s, q = text.sentence_of[figure.i], text.sentence_of[before.i]
        if s - q > 1 or text.paragraph_of[figure.i] != text.paragraph_of[before.i] or before.value <= 0:
            continue
        if not Decimal("0.1") <= figure.value * before.part / before.value <= 10 or (s > q and before.unit == "percent"):
            continue
        k = figure.b
        if text.is_word(k) and text.tokens[k].text[0].islower() and not text.hits[k]:
            k += 1  # … 31.500 gewesen.
        if k < len(text.tokens) and (text.tokens[k].kind != PUNCT or text.tokens[k].text in "-–%/("):
            continue
        start = before.b if s == q else text.sentences[s][0]
        if any(_counts_something(text, m) for m in range(start, min(k, len(text.tokens)))):
            continue
        figure.unit, figure.per, figure.part = before.unit, figure.per or before.per, before.part
        _multiply(figure, before.part)
        figure.rules.append("unit as before")


def _sums_as_before(text: Text, found: Sequence[Figure]) -> None:
    """'600 mln euro … Warszawa liczy na 250 mln.': millions without a noun, after a sum, are of its currency."""
    last: Figure | None = None
    for figure in found:
        if figure.unit:
            last = figure if len(figure.unit) == 3 and figure.unit.isupper() else last if figure.unit in PASSING else None
            continue
        before, last = last, None
        if before is None or figure.value < 1_000_000 or text.paragraph_of[figure.i] != text.paragraph_of[before.i]:
            continue
        if not Decimal("0.005") <= figure.value / before.value <= 200 or figure.ending in text.pack.person_endings - {""}:
            continue
        end = min(text.sentences[text.sentence_of[figure.i]][1], figure.b + 3)
        near = [*range(max(before.b, figure.a - 3), figure.a), *range(figure.b, end)]
        if any(_counts_something(text, m) for m in near) or (text.is_word(figure.b) and not text.hits[figure.b]):
            continue
        figure.unit, last = before.unit, figure
        figure.rules.append("currency as before")


def _points_of_votes(text: Text, found: Sequence[Figure]) -> None:
    """'54 proc. …, o sześć punktów mniej': points beside percentages of votes are percentage points."""
    shares = [f for f in found if f.unit in ("percent", "percentage_point")]
    points = [f for f in found if f.unit == "point" and f.value < 50]
    votes = shares and points and any(h.sense.key == "voters" for cls in ("noun", "event") for h in text.index.get(cls, ()))
    for figure in points if votes else ():
        if any(abs(text.sentence_of[s.i] - text.sentence_of[figure.i]) <= 2 for s in shares):
            figure.unit = "percentage_point"


def _counts_something(text: Text, m: int) -> bool:
    """Does the word at ``m`` say that the number counts things or people, or is a magnitude?"""
    return any(h.sense.cls in ("noun", "event", "demonym") or h.sense.key == "magnitude" for h in text.hits[m])


def _in_brackets(text: Text, found: Sequence[Figure]) -> None:
    """'400,000 rupees (about $4,700) to each family': the same sum in another currency has the same rate."""
    for before, figure in itertools.pairwise(found):
        money = len(before.unit) == 3 and len(figure.unit) == 3 and before.unit.isupper() and figure.unit.isupper()
        if money and text.punct(before.b) == "(" and figure.a <= before.b + 2 and before.unit != figure.unit:
            before.per = figure.per = before.per or figure.per
        elif money and before.per and before.b > figure.a and before.unit != figure.unit:
            figure.per = figure.per or before.per


def _currency_of_place(text: Text, found: Sequence[Figure]) -> None:
    """Crowns in a report about Sweden are Swedish, rupees in one about Nepal Nepalese: a bare currency word is that of the country."""
    families = text.pack.currency_families
    doubtful = [f for f in found if f.unit in families and NAMED not in f.rules]
    if not doubtful:
        return
    named = Counter(h.sense.name.country for hits in text.hits for h in hits if h.sense.name and h.sense.name.country)
    for figure in doubtful:
        home, others = families[figure.unit]
        best = max(others, key=lambda c: named[c])
        if named[best] > 2 * named[home] and (named[best] > 2 or (named[best] == 2 and not named[home])):
            figure.rules.append(f"currency of {best}")
            figure.unit = others[best]


def _ages(text: Text, found: Sequence[Figure]) -> None:
    """'Gul Agha, 52, lives', 'the suspect, 34, was', 'Horst K. (72)': a small number beside a person is an age."""
    for figure in found:
        if (
            figure.unit not in ("", "year")
            or not figure.digits
            or figure.j - figure.i > 1
            or not 0 < figure.value < 116
            or figure.value % 1
        ):
            continue
        told = figure.unit == "year"  # Vann (72 lata)
        before, after = text.punct(figure.i - 1), text.punct(figure.b if told else figure.j)
        in_brackets = before == "(" and after == ")"
        if told and not in_brackets and (before, after) != (",", ","):
            continue
        if not in_brackets and not (before == "," and (after in (",", ".", "–", ";") or text.sense(figure.j, "preposition"))):
            continue
        if _person_before(text, figure.i - 2, in_brackets or told):
            figure.unit, figure.role = "year", "age"
            figure.rules.append("age after a name")


def _surname(text: Text, noun: Hit) -> bool:
    """'Rob Lane, 51, said': a noun's word with a capital, right after another capital inside the sentence, is a name."""
    first = text.tokens[noun.i - 1]
    named = noun.j - noun.i == 1 and text.tokens[noun.i].text[:1].isupper() and noun.sense.cls == "noun"
    return named and first.kind == WORD and first.text[:1].isupper() and not text.sense(noun.i - 1, "article", "indefinite")


def _person_before(text: Text, k: int, in_brackets: bool) -> bool:
    """Does a person stand before the number: a name that is no place, firm or party, or a noun for one person?"""
    if text.punct(k) == "." and k > 0 and len(text.tokens[k - 1].text) == 1:
        k -= 1  # Horst K. (72)
    if k < 0 or not text.is_word(k):
        return False
    one = text.ending_at(k + 1, "noun", "demonym", "role")
    if one is not None and (text.pack.nouns_capital or not _surname(text, one)):
        person = one.sense.cls != "noun" or text.pack.kinds[one.sense.key].units[0] == "person"
        singular = text.sense(one.i - 1, "article", "indefinite", "possessive") is not None
        return person and (singular or in_brackets) and not text.sense(one.i - 1, "numeral") and text.tokens[one.i - 1].kind != NUMBER
    word = text.tokens[k].text
    if not word[:1].isupper() or (word.isupper() and len(word) > 1) or text.sense(k, "month", "weekday", "capital", "country", "body"):
        return False
    name = text.ending_at(k + 1, "name")
    if name is not None and name.sense.name is not None:
        first = text.tokens[name.i - 1]  # a surname that is a place's: Heinz Oldenburg
        surname = name.sense.name.type == "place" and first.kind == WORD and first.text[:1].isupper() and not text.hits[name.i - 1]
        return name.sense.name.type == "person" or (surname and name.i - 1 > text.sentences[text.sentence_of[k]][0])
    return not in_brackets or text.tokens[k - 1].text[:1].isupper()
