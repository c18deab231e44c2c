"""Numbers in digits: separators, strokes, scale words behind them, shares of a whole (four in ten)."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

from sayso.extract.figure import Core
from sayso.extract.text import DASHES, NUMBER, PUNCT, QUOTE_MARKS, SPACES, VULGAR, WORD, Text
from sayso.packs.folders import Pack
from sayso.packs.numerals import evaluate

HUNDRED = Decimal(100)
SPACE_TABLE = {ord(c): None for c in SPACES + "'’"}
ROUND = frozenset(("3", "4", "5", "6", "8", "10", "12", "20", "25", "30", "50", "100", "1000"))
SHARED = (3, 4, 5, 10, 100)  # wholes that shares are told of


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


class Digits:
    """Reads a number in digits of one text; ``masked`` are tokens that belong to dates, times and labels."""

    def __init__(self, text: Text, masked: set[int]) -> None:
        self.t = text
        self.pack = text.pack
        self.masked = masked
        self.n = len(text.tokens)

    def _digits(self, i: int) -> Core | None:
        t, tokens = self.t, self.t.tokens
        value = digits_value(tokens[i].text, self.pack)
        core = Core(i, i + 1, value, value, digits=True)
        j = i + 1
        twice = t.marks[j] in DASHES and tokens[j].glued and j + 1 < self.n and tokens[j + 1].text == tokens[i].text
        counts = self.pack.doubled_each and t.sense(j + 2, "noun", "unit") is not None  # 160-160 dolgozót
        if twice and (counts or self._scale_at(j + 2) is not None or t.sense(j + 2, "currency")):
            core.j = j + 2  # 20-20 ezer forint: so much each
            return self._scaled(core)
        if t.marks[j] == "-" and tokens[j].glued and j + 1 < self.n and tokens[j + 1].glued and tokens[j + 1].kind == WORD:
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
        k = core.i if t.marks[core.j] == "/" else core.j
        if k + 2 >= self.n or t.marks[k + 1] != "/" or tokens[k].kind != NUMBER or tokens[k + 2].kind != NUMBER:
            return None
        upper, lower = tokens[k].text, tokens[k + 2].text
        if not (tokens[k + 1].glued and tokens[k + 2].glued and upper.isdigit() and lower.isdigit() and len(lower) <= 2):
            return None
        if not 0 < int(upper) < int(lower) <= 16 or t.marks[k + 3] == "/":
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
            if t.marks[core.j] == "." and t.tokens[core.j].glued and self._abbreviated(core.j):
                core.j += 1
            if t.marks[core.j] == "-" and t.tokens[core.j].glued and t.is_word(core.j + 1) and t.tokens[core.j + 1].glued:
                after = t.tokens[core.j + 1].text.lower()
                if after in self.pack.lexicon.endings or after in self.pack.label_endings:
                    core.ending, core.j = after, core.j + 2
        return core

    def _rest_of(self, core: Core, k: int, scale: Decimal) -> tuple[Decimal, int] | None:
        """'2 tys. 300', '1 mln 200 tys.', 'két millió 300 ezer': what a smaller number adds."""
        t = self.t
        if t.marks[k] == "." and t.tokens[k].glued and self._abbreviated(k):
            k += 1
        if k >= self.n or t.tokens[k].kind != NUMBER or k in self.masked or not t.tokens[k].text.isdigit() or core.value % scale:
            return None
        value, j = Decimal(t.tokens[k].text), k + 1
        smaller = self._scale_at(j)
        if smaller is not None and 1000 <= smaller < scale:
            value, j = value * smaller, j + 1
            if t.marks[j] == "." and t.tokens[j].glued and self._abbreviated(j):
                j += 1
        elif scale != 1000 or len(t.tokens[k].text) != 3 or self._currency_before(k):
            return None
        return (value, j) if value < scale else None

    def _abbreviated(self, dot: int) -> bool:
        """Is the full stop at ``dot`` part of an abbreviation, with the sentence going on after it?"""
        t = self.t
        return dot + 1 < self.n and t.sentence_of[dot + 1] == t.sentence_of[dot] and t.marks[dot + 1] not in QUOTE_MARKS

    def _short_scale(self, core: Core, j: int) -> bool:
        """Is the one or two letters after a number a scale (5m people, $61m, 20k) and not a unit (3,7 m)?"""
        t = self.t
        if t.tokens[j].text.isupper() and not t.tokens[j].glued:
            return False
        if t.marks[core.i - 1] in DASHES and t.tokens[core.i].glued and core.i > 1 and self._currency_before(core.i - 2) is not None:
            return True  # $400-500m
        if not t.sense(j, "unit"):
            return t.tokens[j].glued or self._currency_before(core.i) is not None or t.tokens[j].text.islower()
        if self._currency_before(core.i) is not None or t.sense(j + 1, "currency"):
            return True
        if not t.tokens[j].glued or not t.is_word(j + 1):
            return False
        return not t.sense(j + 1, "cue", "preposition", "joiner", "relative", "say", "adverb", "article", "hedge_after", "indefinite")

    def _ratio(self, core: Core) -> Core | None:
        """Four in ten, sześć na dziesięć, one in 30: a share."""
        t = self.t
        if (of_group := self._out_of_group(core)) is not None:
            return of_group
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
        if whole is None or not core.value < whole <= 1000 or t.sense(k + 1, "time_unit", "month", "currency"):
            return None
        unit = t.sense(k + 1, "unit")
        if unit is not None and unit.sense.key != "point":
            return None  # but three of four points
        share = HUNDRED * core.value / whole
        return Core(core.i, k + 1, share, share, unit="percent", rule="ratio")

    def _out_of_group(self, core: Core) -> Core | None:
        """'Tíz magyarból hat', 'négy dolgozó közül három': where the whole comes first, so many of a noun in the case of "out of"."""
        t, k = self.t, core.j
        endings = self.pack.source_endings
        if not self.pack.possessor_first or core.value not in SHARED or core.ending or k + 1 >= self.n or not t.is_word(k):
            return None
        if core.i and t.sense(core.i - 1, "first", "article", "possessive", "others"):
            return None  # az utolsó öt ellenőrzésből kettőn: those five
        if not t.tokens[k].text.lower().endswith(endings):
            k += 1
            if not t.sense(k, "ratio"):
                return None
        elif t.sense(k, "time_unit", "month", "currency", "name"):
            return None
        token = t.tokens[k + 1] if k + 1 < self.n else None
        part: Decimal | None = None
        if token is not None and token.kind == NUMBER and token.text.isdigit():
            part = Decimal(token.text)
        elif token is not None and token.kind == WORD and (got := self.pack.numerals.read(token.text)) and not got.multiple:
            done = evaluate(got.parts)
            part = done[0] if done else None
        if part is None or not 1 <= part < core.value or t.sense(k + 2, "unit", "time_unit", "currency", "scale"):
            return None
        of_them = HUNDRED * part / core.value
        return Core(core.i, k + 2, of_them, of_them, unit="percent", rule="ratio")

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

    def _currency_before(self, i: int) -> str | None:
        hit = self.t.ending_at(i, "currency")
        if hit is None or hit.i in self.masked:
            return None
        token = self.t.tokens[hit.i]
        symbol = token.kind == PUNCT or token.text[:2].isupper() or token.text.endswith("$") or len(token.text) <= 2
        previous = self.t.tokens[hit.i - 1] if hit.i else None
        if previous and previous.kind == NUMBER and (not symbol or token.kind != PUNCT):
            return None  # 3 zł 50 gr
        if hit.sense.key == "USD" and previous and previous.text == "A" and token.text == "$" and token.glued:
            return "AUD"  # A$2 million, which is no 'a $2 million grant'
        return hit.sense.key if symbol else None
