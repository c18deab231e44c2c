"""Figures with a unit: what is measured, what a sum is for, whether a share is a level or a change."""

from __future__ import annotations

from sayso.extract.antecedents import Antecedents
from sayso.extract.figure import Figure
from sayso.extract.nearness import MILLION, SMALL_SUM, UNIT_CLASS, Thing
from sayso.packs.lexicon import Hit

DEFAULT_KIND = {
    "length": "distance",
    "area": "area",
    "mass": "mass",
    "volume": "volume",
    "time": "duration",
    "speed": "other",
    "temperature": "temperature",
    "power": "power",
    "percent": "share",
    "magnitude": "magnitude",
    "times": "change",
    "money": "payment",
}
SPENT = frozenset(("price", "damage", "cost"))
STRONG = frozenset(("EUR", "USD", "GBP", "CHF", "PLN", "AUD", "CAD", "BGN", "RON"))
RECKONING = frozenset(("estimate", "count", "put"))


class Measured(Antecedents):
    """Reads measures, sums of money and shares by the nearest cue of a kind that fits their unit."""

    def _kinds_of(self, cls: str, unit: str) -> frozenset[str]:
        """The kinds that can be measured so."""
        kinds = self._measured.get(unit)
        if kinds is None:
            kinds = self._measured[unit] = frozenset(k for k, row in self.pack.kinds.items() if cls in row.units or unit in row.units)
        return kinds

    def _measure(self, k: int, figure: Figure) -> Thing:
        t = self.t
        cls = UNIT_CLASS.get(figure.unit, "money" if len(figure.unit) == 3 and figure.unit.isupper() else "item")
        kinds = self._kinds_of(cls, figure.unit)
        default = DEFAULT_KIND.get(cls, "other")
        unit = figure.unit
        if cls == "percent":
            return self._share(k, figure)
        if cls == "money" and figure.per and len(figure.per) == 3 and figure.per.isupper():
            return Thing("price", unit, figure.i, figure.j, rules=["an exchange rate"])
        if cls == "item":
            noun = self._head(figure)
            kind = noun.sense.key if noun and noun.sense.cls == "noun" else "other"
            if unit == "person" and not self._person(kind):
                kind = "people"  # négytagú család: its members
            return Thing(kind, unit, noun.i if noun else figure.i, noun.j if noun else figure.j, rules=["unit"])
        if k and self.things[k - 1].kind in kinds and figure.unit == self.things[k - 1].unit and self._part(figure):
            return self._as(k - 1, "a part")
        if unit == "year" and (aged := self._aged(figure)) is not None:
            return Thing("age", unit, aged.i, aged.j, rules=["cue age before"])
        if cls == "time" and self._lasts(figure):
            return Thing("duration", unit, figure.i, figure.j, rules=["what lasts"])
        if cls == "time" and (unit in ("hour", "minute", "second") or (unit != "year" and not self._beside_age(figure))):
            kinds -= {"age"}
        direct = t.sense(figure.b, "cue") if cls == "length" else None
        hit = (
            (direct if direct is not None and direct.sense.key in kinds else None)
            or self._risen_sum(k, figure, kinds)
            or self._or_sum(k, figure, kinds)
            or self.nearest(figure, ("cue", "noun"), kinds, 30 if cls == "money" else 24)
        )
        if cls == "length" and (hit is None or (hit.sense.key == "rainfall" and self.cost(hit.i, figure.i) > 4)) and self._river(figure):
            return Thing("water_level", unit, figure.i, figure.j, rules=["a river's level"])
        if hit is None:
            s = t.sentence_of[figure.i]
            earlier = next(
                (
                    self.things[m]
                    for m in range(k - 1, max(-1, k - 3), -1)
                    if s - t.sentence_of[self.figures[m].i] <= 1
                    and self.things[m].kind in kinds
                    and not (s != t.sentence_of[self.figures[m].i] and self.things[m].kind in SPENT and self._handed(figure))
                ),
                None,
            )
            if earlier:
                return Thing(earlier.kind, unit, earlier.i, earlier.j, rules=["measure as before"], elided=True)
            hit = self._cue_before(figure, kinds)
        if hit and unit in ("km", "mile") and hit.sense.key in ("water_level", "rainfall"):
            return Thing("distance", unit, hit.i, hit.j, rules=["too long for a level"])  # zapora elektroniczna ma 206 km
        if hit:
            kind = hit.sense.key
            if kind == "price" and figure.value >= MILLION:  # millions are seldom a price
                other = self.nearest(figure, ("cue",), kinds - {"price"}, 12)
                hit = other or hit
                kind = hit.sense.key
            both = {h.sense.key for h in t.hits[hit.i] if h.sense.cls == "cue"} >= {"cost", "price"}
            if both:  # costs: a price, unless it runs to millions
                kind = "cost" if figure.value >= MILLION else "price"
            if kind in ("cost", "price") and t.sense(hit.i, "worth_word") and not figure.per and self._gone(figure):
                kind = "damage"  # 120 millió forint értékű óra tűnt el
            small = SMALL_SUM if unit in STRONG else SMALL_SUM * 100
            if kind == "cost" and figure.value < small and self._sold(figure, hit):
                kind = "price"
            return Thing(kind, unit, hit.i, hit.j, rules=[f"cue {hit.sense.key}"])
        return Thing(default, unit, figure.i, figure.j, rules=[f"unit {cls}"], elided=True)

    def _aged(self, figure: Figure) -> Hit | None:
        """'Im Alter von 19 bis 52 Jahren', 'aged 19 to 52', 'w wieku od 19 do 52 lat': the word of age right before the figure."""
        led = figure.a - 1 if self.t.sense(figure.a - 1, "range_before", "preposition") else figure.a
        hits = (self.t.ending_at(k, "cue") for k in (figure.i, figure.a, led))
        if (named := next((hit for hit in hits if hit is not None and hit.sense.key == "age"), None)) is not None:
            return named
        had = self.t.ending_at(led, "age_verb")  # zatrzymani mają od 19 do 54 lat, and nothing that lasts so long behind it
        if had is None or (self.t.is_word(figure.b) and not self.t.sense(figure.b, "joiner", "contrast", "adverb", "say")):
            return None
        return had

    def _beside_age(self, figure: Figure) -> bool:
        """'A 3-month-old', 'alt', 'w wieku 5 miesięcy': days and months are an age only right beside its word."""
        near = range(max(0, figure.a - 2), min(self.n, figure.b + 2))
        return any(h.sense.key == "age" for m in near for h in self.t.hits[m] if h.sense.cls == "cue")

    def _lasts(self, figure: Figure) -> bool:
        """Is a time no age: before what lasts (a ten-year contract), after 'for' and 'since', in a form of its own (öt éve)?"""
        t = self.t
        if any(t.key(m, "cue") == "age" for m in range(figure.i, figure.b + 1)):
            if self.pack.nouns_capital and t.tokens[figure.b - 1].text[:1].isupper():
                return False  # dem 66-Jährigen droht eine Haftstrafe
            return not t.punct(figure.b) and any(t.sense(m, "lasting") for m in range(figure.b, min(figure.b + 3, self.n)))
        if any(t.sense(m, "lasting") for m in range(figure.j, figure.b)) or t.ending_at(figure.a, "since_before"):
            return True
        return not t.punct(figure.b) and any(t.sense(m, "lasting") for m in range(figure.b, min(figure.b + 3, self.n)))

    def _risen_sum(self, k: int, figure: Figure, kinds: frozenset[str]) -> Hit | None:
        """'Sales fell four percent to 150.6 billion': the sum is of what fell, not of what the next clause names."""
        before = self.figures[k - 1] if k else None
        if before is None or before.unit != "percent" or self.things[k - 1].kind != "change" or figure.a - before.b > 4:
            return None
        if any(h.sense.cls == "cue" and h.sense.key in kinds for m in range(before.b, figure.a) for h in self.t.hits[m]):
            return None  # WIG20 stracił 1,2 proc., Pekao zarobił 1,6 mld zł
        hit = self.nearest(before, ("cue",), kinds, 16)
        return hit if hit is not None and hit.i < before.i else None

    def _or_sum(self, k: int, figure: Figure, kinds: frozenset[str]) -> Hit | None:
        """'A fine of up to 4 per cent of turnover, or as much as 38 million': the sum is what the share is, not what it is of."""
        before = self.figures[k - 1] if k else None
        if before is None or before.unit != "percent" or self.things[k - 1].kind != "share" or not before.b < figure.a <= before.b + 8:
            return None
        t = self.t
        mark = next((m for m in range(before.b, figure.a) if t.punct(m) or t.sense(m, "range_either")), -1)
        small = ("adverb", "hedge_before", "joiner", "range_either", "contrast", "neuter")
        if mark < 0 or t.sentence_of[mark] != t.sentence_of[figure.i]:
            return None
        if any(t.hits[m] and (not t.sense(m, *small) or t.sense(m, "article", "relative")) for m in range(mark + 1, figure.a)):
            return None
        of = any(h.sense.cls == "cue" and h.sense.key in kinds for m in range(before.b, mark) for h in t.hits[m])
        hit = self.nearest(before, ("cue",), kinds, 12) if of else None
        return hit if hit is not None and hit.i < before.i else None

    def _gone(self, figure: Figure) -> bool:
        """Does the sentence say that what is worth the sum is lost or was stolen?"""
        hit = self.nearest(figure, ("status", "cue"), frozenset(("lost", "damage")), 12)
        return hit is not None

    def _handed(self, figure: Figure) -> bool:
        """Does the sentence say that the sum is given or received, so that it is no price or loss as before?"""
        hit = self.nearest(figure, ("status",), frozenset(("received", "paid", "promised")), 14)
        return hit is not None

    def _sold(self, figure: Figure, hit: Hit) -> bool:
        """Does something cost a small sum, so that it is its price (an egg costs 45 cents)? A cost that is a noun is none."""
        return bool(figure.per) or self.t.tokens[hit.i].text[:1].islower()

    def _river(self, figure: Figure) -> bool:
        """Does the sentence name a river and a rise or fall? Then a length is its level."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        river = any(h.sense.name and h.sense.name.kind == "river" for h in t.between("name", a, b))
        return river and bool(t.between("change", a, b))

    def _cue_before(self, figure: Figure, kinds: frozenset[str]) -> Hit | None:
        """A cue in the sentence before, of the same paragraph."""
        t = self.t
        s = t.sentence_of[figure.i]
        if s and t.paragraph_of[t.sentences[s - 1][0]] == t.paragraph_of[figure.i]:
            a, b = t.sentences[s - 1]
            for m in range(b - 1, a - 1, -1):
                for hit in t.hits[m]:
                    if hit.sense.cls == "cue" and hit.sense.key in kinds:
                        return hit
        return None

    def _share(self, k: int, figure: Figure) -> Thing:
        t = self.t
        change = self.nearest(figure, ("change", "more"), None, 6)
        cue = self.nearest(figure, ("cue",), frozenset(("change", "share")), 6)
        if cue is not None and k and self.figures[k - 1].i <= cue.i < self.figures[k - 1].b:
            cue = None  # 25 bázisponttal 6,25 százalékra: of the figure before
        noun = self._head(figure)
        kind = "share"
        level = self._level(figure)
        put = self._reckoned_change(figure)
        if put:
            level = False
        elif level and (cue is None or t.sense(cue.i, "change")):
            cue = change = None  # unemployment rose to 7 per cent: its level
        won = any(t.sense(m, "winning") for m in range(figure.b, min(figure.b + 3, self.n)))  # 46 százalékkal nyert
        reckoned = not put and self.pack.difference_endings != () and t.key(figure.b, "say") in RECKONING  # 5,7 százalékkal számol
        moved = not (won or reckoned or "ratio" in figure.rules) and (
            put
            or (cue and cue.sense.key == "change")
            or self._as_adjective(figure)
            or (not level and self._by(figure))
            or (change and figure.unit != "percent")
        )
        if moved or (cue is None and not level and self._growth(figure)):
            kind = "change"
        thing = Thing(kind, figure.unit, noun.i if noun else figure.i, noun.j if noun else figure.j, rules=[f"unit {figure.unit}"])
        if noun:
            self.heads.setdefault(noun.i, k)
        else:
            earlier = self._antecedent(k, figure)
            thing.part_of = earlier
        return thing

    def _reckoned_change(self, figure: Figure) -> bool:
        """'Szacuje spadek na 52 procent', 'beziffert den Rückgang auf …', '52 százalékra becsüli a csökkenést': the change is put."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        if self.pack.possessor_first:
            verb = next((m for m in (figure.b, figure.b + 1) if t.key(m, "say") in RECKONING), -1)
            return verb >= 0 and any(t.key(m, "cue") == "change" for m in range(verb + 1, min(b, verb + 5)))
        noun = next((m for m in range(figure.a - 1, max(a, figure.a - 7), -1) if t.key(m, "cue") == "change"), -1)
        if noun < 0 or any(t.punct(m) or t.sense(m, "say") for m in range(noun, figure.a)):
            return False
        k = noun - 1
        while k > a and t.is_word(k) and k > noun - 4 and not t.sense(k, "say"):
            k -= 1
        return t.key(k, "say") in RECKONING and not t.has("that", k, noun)

    def _as_adjective(self, figure: Figure) -> bool:
        """'1,8%-os bevételcsökkenés': with the ending of an adjective glued to the sign, right before a word of change."""
        t = self.t
        glued = t.punct(figure.b) == "-" and figure.b + 2 < self.n and t.tokens[figure.b].glued and t.tokens[figure.b + 1].glued
        return glued and any(t.key(m, "cue") == "change" for m in (figure.b + 2, figure.b + 3) if m < self.n)

    def _growth(self, figure: Figure) -> bool:
        """'Sales growth across all shops was 2.7 per cent': the subject of a bare "was" is a word of change, further off."""
        t = self.t
        a, _ = t.sentences[t.sentence_of[figure.i]]
        k = figure.a - 1
        while k > a and (k in self.times or (k + 1 in self.times and t.sense(k, "preposition"))):
            k -= 1  # wyniósł w lipcu 2,7 procent
        if self.pack.possessor_first and t.sense(figure.b, "plain_verb"):
            k = figure.a  # bevételnövekedése júliusban 2,7% volt
        elif not t.sense(k, "plain_verb"):
            return False
        for m in range(k - 1, max(a - 1, k - 15), -1):
            if m in self.number_tokens or t.sense(m, "that", "relative", "contrast", "say") or t.punct(m) in (";", ":"):
                return False
            cues = {h.sense.key for h in t.hits[m] if h.sense.cls == "cue"}
            if cues & {"change", "share"}:
                return "change" in cues and t.sense(m - 1, "plain_verb") is None
        return False

    def _level(self, figure: Figure) -> bool:
        """Does a share move to this height: rose to 7 per cent, wzrosło do 7 proc., stieg auf 7 Prozent?"""
        t = self.t
        if figure.role == "" and figure.comparator in ("less_than", "more_than") and t.sense(figure.a, "preposition"):
            if t.sense(figure.a - 1, "change") and not t.sense(figure.a, "by_amount"):
                return True  # spadł poniżej 70 proc., fell below 70 per cent
        return any(t.sense(m, "range_middle") and t.sense(m, "preposition") for m in range(figure.a - 1, figure.i)) and figure.role == ""

    def _by(self, figure: Figure) -> bool:
        """'rose 5 per cent', 'o 5 proc.', 'um fünf Prozent', '5 százalékkal': the words around make it a change."""
        t = self.t
        by = t.ending_at(figure.a, "by_amount") or t.ending_at(figure.i, "by_amount")
        spoken = (
            by is not None and t.sense(by.i - 1, "say") is not None and not t.sense(by.i - 1, "parted")
        )  # mówi o 5 proc.; gab um 5 % nach
        own = t.sense(figure.b + 1 if t.sense(figure.b, "of") else figure.b, "possessive") is not None  # of its value
        if self.pack.possessor_first and t.sense(figure.a - 1, "worth") and t.sense(figure.b, "losing", "change"):
            return True  # értékének 6,5 százalékát veszítette el
        if t.ending_at(figure.a, "losing") and (own or (not t.sense(figure.b, "of") and not self._head(figure))):
            return True  # the krona has lost 2.4 per cent
        if (by is not None and not spoken and self._moves(by)) or t.sense(figure.b, "more") is not None:
            return True
        last = t.tokens[figure.b - 1].text.lower()
        if self.pack.difference_endings and len(last) > 5 and last.endswith(self.pack.difference_endings):
            owned = any(last[-n:] in self.pack.possessed_endings for n in (4, 5))
            return figure.unit != "percent" or not owned  # az állatok 95 százalékával
        if self.pack.difference_endings and t.punct(figure.b) == "-" and t.tokens[figure.b].glued and figure.b + 1 < self.n:
            if t.tokens[figure.b + 1].text.lower() in self.pack.difference_endings:
                return True  # 14%-kal
        glued = t.punct(figure.b) == "-" and t.tokens[figure.b].glued and figure.b + 2 < self.n and t.tokens[figure.b + 1].glued
        if glued and t.sense(figure.b + 2, "change") and t.tokens[figure.b + 1].text.lower() in self.pack.object_endings:
            if t.tokens[figure.b + 1].text.lower().endswith(self.pack.accusative_endings):
                return True  # 3%-ot esett
        verb = figure.b + 1 if t.sense(figure.b, "adverb") else figure.b  # 3,6 százalékot is emelkedett
        if (
            figure.b > figure.j
            and t.sense(verb, "change")
            and any(last.endswith(e) for e in self.pack.object_endings if e.endswith(self.pack.accusative_endings))
        ):
            return True  # 4,5 százalékot erősödött
        for k in range(figure.a - 1, max(-1, figure.a - 4), -1):
            if t.sense(k, "change"):
                return True
            if not t.sense(k, "adverb", "hedge_before", "relative_time", "weekday") and t.key(k, "per") != "each":
                return False
        return False

    def _moves(self, by: Hit) -> bool:
        """Where the word before an amount is also the one before an agent (by): is there a word of change for it to measure?"""
        t = self.t
        if not t.sense(by.i, "passive_by"):
            return True
        a, b = t.sentences[t.sentence_of[by.i]]
        near = range(max(a, by.i - 12), min(b, by.j + 10))
        return any(t.sense(m, "change", "more") or t.key(m, "cue") == "change" for m in near)
