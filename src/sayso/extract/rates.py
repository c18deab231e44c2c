"""What a figure is per: a month, a person, a household, 100,000 people, the unit of another currency."""

from __future__ import annotations

from decimal import Decimal

from sayso.extract.bounds import Bounds
from sayso.extract.figure import Core, Figure
from sayso.extract.text import NUMBER, PUNCT, WORD, Text
from sayso.packs.lexicon import Hit

SPEEDS = {  # a length and the time it takes make a speed
    "km": ("hour", "km/h"),
    "m": ("second", "m/s"),
    "mile": ("hour", "mph"),
}
BASES = frozenset(Decimal(10) ** n for n in range(3, 7))
TIMES = frozenset(("hour", "day", "week", "month", "year", "minute", "second"))


class Rates(Bounds):
    """Reads the rate of a figure; ``last`` is where the figure before it ends, with its unit and rate."""

    def __init__(self, text: Text, masked: set[int]) -> None:
        super().__init__(text, masked)
        self.last = 0

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
            if t.marks[k] == "(" and (close := self._closing(k)):
                beside = False
                k = close + 1  # 1,5 tys. dol. (…) każdej rodzinie
                b = max(b, k)
                continue
            if k == b and t.marks[k] == ")" and t.marks[figure.a - 1] == "(":
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
            if t.marks[k] == "-" and t.tokens[k].glued:
                k += 1  # $20-a-barrel
                continue
            stops = t.sense(k, "joiner", "preposition", "relative")
            if (
                pers
                or k > b + 3
                or t.tokens[k].kind != WORD
                or (stops and (stops.sense.cls == "joiner" or not (t.sense(k, "of") or self._before_each(k))))
            ):
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
        return next((m for m in range(k + 1, min(k + 9, self.n)) if self.t.marks[m] == ")"), None)

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
                near = (
                    rate.j == figure.a
                    or all(t.sense(m, "passive", "auxiliary", "status", "adverb") for m in range(rate.j, figure.a))
                    or (rate.j == figure.a - 1 and not t.sense(rate.j, "noun", "preposition", "joiner") and not t.sense(k, "preposition"))
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
            elif t.tokens[k].kind in (NUMBER,) or t.marks[k] in (",", ";", ":"):
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
            if rate and rate.sense.key in TIMES and rate.j <= figure.a and k not in self.masked and not t.marks[figure.a - 1]:
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
            many = self._per_many(hit.i + 1) if self._per_word(hit.i) else None
            if many is not None and not hit.i < b < many[1]:  # ocenia frekwencję na 12 tys. osób: the figure itself
                return many
        return None

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
        if t.marks[k] == "-" and t.tokens[k].glued:
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
        elif (
            not self.pack.adjective_endings
            and t.sense(k + 1, "family_word")
            and t.is_word(k)
            and not t.sense(k, "preposition", "of", "joiner")
        ):
            k += 1  # each bereaved family
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
