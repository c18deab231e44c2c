"""What a figure counts: its head noun or the noun it stands for, the kind that the clause makes of it, whose it is."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from sayso.extract.numbers import Figure
from sayso.extract.text import CODE, DASHES, PUNCT, QUOTE_MARKS, WORD, Text
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
DEFAULT_KIND = {
    "length": "distance",
    "area": "area",
    "mass": "mass",
    "volume": "volume",
    "time": "duration",
    "speed": "wind",
    "temperature": "temperature",
    "power": "power",
    "percent": "share",
    "magnitude": "magnitude",
    "times": "change",
    "money": "payment",
}
PERSON_LOSS = frozenset(("killed", "wounded", "casualties", "missing"))
GENERIC = frozenset(("people", "civilians", "other", "workers", "voters", "participants", "troops", "engineers"))
LAW = frozenset(("police", "court", "prosecutor's office", "prosecutors"))  # in whose reports a case is no case of a disease
ESTIMATING = frozenset(("estimate", "put", "count"))
MAIN_KINDS = frozenset(("troops", "killed", "wounded", "casualties", "participants", "infected", "evacuated", "displaced", "arrested"))
SITES = frozenset(("buildings", "homes", "regions", "other", "companies", "vehicles", "ships", "trains", "aircraft"))
SUFFERED = frozenset(
    ("killed", "wounded", "casualties", "missing", "arrested", "evacuated", "displaced", "infected", "hospitalised", "captured")
)
NAMED_TURNS = SUFFERED | {"rescued", "participants", "people"}  # what may happen to people whose trade is named
# what an event may make of people who are counted as something already: two of the infected died
TURNS = {
    **dict.fromkeys(GENERIC, frozenset[str]()),
    "displaced": SUFFERED - {"displaced", "evacuated"} | {"rescued"},
    "arrested": frozenset(("killed", "wounded", "hospitalised")),
    "infected": frozenset(("killed", "hospitalised")),
    "hospitalised": frozenset(("killed", "evacuated")),
    "wounded": frozenset(("killed",)),
    "captured": frozenset(("killed", "wounded")),
}
AGENTS = frozenset(
    ("participants", "workers", "troops", "companies", "buildings", "regions", "reports", "people", "civilians", "engineers")
)
MOVED = frozenset(("sent", "returned", "received"))
BARE_MEASURES = frozenset(("area", "mass", "volume", "temperature", "percent", "length", "power", "money", "speed"))
REACH = 26
SMALL_SUM = 1000
SMALL = 100
SPENT = frozenset(("price", "damage", "cost"))
STRONG = frozenset(("EUR", "USD", "GBP", "CHF", "PLN", "AUD", "CAD", "BGN", "RON"))
MILLION = 1_000_000
SHORT = 12  # reach of a cue that must be close
BILLION = 1_000_000_000  # so many are neither men nor things but money
CROWD_WORDS = 150  # in a report about a crowd at least every so many words speak of it
STOP_MARKS = frozenset(";:.") | DASHES
COMMA, BREAK_COST, NUMBER_COST, RELATIVE = 4, 9, 5, 3
PASSING = frozenset(("age", "duration", "magnitude", "change", "share", "other"))  # measures that a bare figure does not take up
GIVEN = frozenset(("received", "paid", "promised", "payment", "aid"))  # what is done with a sum
OPENING = frozenset(",()") | DASHES  # marks around what is said in passing
PLAIN = frozenset(("", "percent", "percentage_point", "person", "item"))  # no units of measures
CLAUSE_MARKS = frozenset(",;:()") | DASHES
SUBORDINATE = ("relative", "contrast", "that")


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


class Counting:
    """Reads what the figures of one text count."""

    def __init__(self, text: Text, figures: Sequence[Figure], times: Container[int] = ()) -> None:
        self.t = text
        self.pack = text.pack
        self.n = len(text.tokens)
        self.figures = figures
        self.times = times
        self.number_tokens = {k for f in figures for k in range(f.i, f.j)}
        self.crowds = sum(h.sense.key == "participants" for cls in ("event", "noun") for h in text.index.get(cls, ()))
        self._measured: dict[str, frozenset[str]] = {}  # unit -> the kinds that can be measured in it
        self.heads: dict[int, int] = {}  # token of a head noun -> index of the figure that counts it
        self.things: list[Thing] = []
        self.main = self._main_kind()
        self.soldiers = any(h.sense.key == "troops" for h in text.index.get("noun", ()))
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

    def read(self) -> list[Thing]:
        for k, figure in enumerate(self.figures):
            self.things.append(self._thing(k, figure))
        self._wholes()
        self._pairs()
        self._shared_units()
        for thing in self.things:
            row = self.pack.kinds.get(thing.kind)
            thing.kind = row.name if row else thing.kind  # 'voters item' (votes) are voters, counted as things
        return self.things

    # -- distances -----------------------------------------------------------------
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

    def nearest(self, figure: Figure, classes: tuple[str, ...], keys: frozenset[str] | None = None, reach: int = REACH) -> Hit | None:
        """The hit of a class nearest to a figure within its sentence."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        a, b = max(a, figure.i - 30), min(b, figure.j + 30)
        best: tuple[int, int, Hit] | None = None
        for cls in classes:
            for hit in t.between(cls, a, b):
                k = hit.i
                if (keys is None or hit.sense.key in keys) and not (k in self.number_tokens and figure.i <= k < figure.j):
                    general = 4 if cls == "cue" and hit.sense.key == "payment" else 0  # a fine that is paid is a fine
                    cost = general + (self.cost(figure.j - 1, k) if k >= figure.j else self.cost(hit.j - 1, figure.i))
                    if cls == "cue" and reach > SHORT and any(t.punct(m) == ";" for m in range(min(k, figure.j), max(k, figure.i))):
                        cost += BREAK_COST  # the next statement of a row has its own word
                    if cost <= reach and (best is None or (cost, k) < best[:2]):
                        best = cost, k, hit
        return best[2] if best else None

    # -- one figure ------------------------------------------------------------------
    def _thing(self, k: int, figure: Figure) -> Thing:
        unit = figure.unit
        if unit:
            return self._measure(k, figure)
        if figure.value < 12 and self.t.key(figure.a - 1, "cue") == "magnitude":
            figure.unit = "magnitude"  # a magnitude 6.4 earthquake
            return Thing("magnitude", "magnitude", figure.a - 1, figure.a, rules=["cue magnitude"])
        adverbial = bool(figure.ending) and figure.ending in self.pack.person_endings  # hatan: six of them, no noun follows
        noun = None if adverbial else self._head(figure) or self._shared_head(k, figure)
        if noun is not None and figure.value >= MILLION and self.t.key(noun.i, "cue") in MONEY_KINDS:
            if (money := self._elided_money(k, figure)) is not None:
                return money  # 400 milliós bírság: so many fines there are not
        return self._named(k, figure, noun) if noun else self._moved(figure, self._elided(k, figure))

    def _moved(self, figure: Figure, thing: Thing) -> Thing:
        """Of the men of whom a report tells losses, those who were sent or came home are no losses: '4,000 killed, 3,000 shipped in'."""
        if thing.kind not in PERSON_LOSS or not thing.elided or (thing.event is not None and thing.event.i >= figure.j):
            return thing
        t = self.t
        b = t.sentences[t.sentence_of[figure.i]][1]
        for m in range(figure.b, min(b, figure.b + 9)):
            if m in self.number_tokens or t.punct(m) in STOP_MARKS or t.sense(m, "event"):
                return thing
            status = t.sense(m, "status")
            if status is not None and status.sense.key in MOVED:
                thing.kind = "troops" if self.soldiers else "people"
                thing.rules.append("sent, not lost")
                return thing
        return thing

    def _shared_head(self, k: int, figure: Figure) -> Hit | None:
        """The noun of the next figure, the whole or the other part: '1,900 of its 4,600 jobs', '19 Saudi and three Sudanese soldiers'."""
        t = self.t
        b, k = figure.b, k + 1
        if t.punct(b) == "(":  # 94 (27 per cent) of our 350 pilots
            b = next((m + 1 for m in range(b, min(b + 8, self.n)) if t.punct(m) == ")"), b)
            while k < len(self.figures) and self.figures[k].i < b:
                k += 1
        after = self.figures[k] if k < len(self.figures) else None
        if after is None or after.unit or after.i - b > 4 or t.sentence_of[after.i] != t.sentence_of[figure.i]:
            return None
        between = range(b, after.a)
        whole = t.sense(b, "of", "article") and all(
            t.sense(m, "of", "article", "possessive", "pronoun", "adverb", "hedge_before") for m in between
        )
        other = t.sense(after.a - 1, "joiner") and b < after.a - 1 and all(t.sense(m, "nationality", "of") for m in between[:-1])
        return self._head(after) if whole or other else None

    def _person(self, kind: str) -> bool:
        row = self.pack.kinds.get(kind)
        return row is not None and row.units[0] == "person"

    def _head(self, figure: Figure) -> Hit | None:
        """The counted noun after the number, past adjectives, names and 'of the'."""
        t = self.t
        k, steps = figure.noun, 0
        sentence = t.sentence_of[figure.i]
        found: Hit | None = None
        while k < self.n and t.sentence_of[k] == sentence and steps < 8:
            token = t.tokens[k]
            if k in self.number_tokens or k in self.times or (steps == 0 and self._after_stop(k)):
                break
            nouns = [h for h in t.hits[k] if h.sense.cls in ("noun", "demonym")]
            if not nouns and (made := self._compound(k)) is not None:
                return made
            if nouns and k > figure.noun and self._in_place(nouns[0]):
                break  # kórházba: where to, not what
            if nouns:
                best = max(nouns, key=lambda h: (h.j - h.i, h.sense.cls == "noun", self._fits(h)))
                found = best
                if self.possessed(best.j):
                    return best  # tízezer észak-koreai bevetése: they are counted, not what is theirs
                if best.sense.cls == "demonym" and t.sense(best.j, "noun") and t.sentence_of[best.j] == sentence:
                    k, steps = best.j, steps + 1  # észak-koreai dolgozó: here an adjective
                    continue
                if self._cased(best):
                    return best  # 5400 embert foglalkoztató cég: with its case a noun is the head
                if self.pack.compound_nouns and best.j < self.n and t.sense(best.j, "noun") and t.sentence_of[best.j] == sentence:
                    k, steps = best.j, steps + 1
                    continue
                return best
            if found:
                return found
            if token.kind == PUNCT:
                if token.text in QUOTE_MARKS or token.text == "-" or (token.text == "," and self._adjective_list(k)):
                    k += 1
                    continue
                break
            if token.kind == CODE:
                k, steps = k + 1, steps + 1
                continue
            if k == figure.noun and (past := self._past_attribute(k, sentence)):
                k, steps = past, steps + 1
                continue
            if t.sense(k, "of") and steps == 0 and not self._partitive(k):
                k += 1
                continue
            if t.sense(k, "article") and (t.sense(k - 1, "of") or (steps == 0 and k == figure.noun and t.sense(k, "of_the"))):
                k += 1
                continue
            if t.sense(k, "negation") and k == figure.noun + steps and t.is_word(k + 1):
                k, steps = k + 1, steps + 1  # 1,140 nie erfolgte Operationen
                continue
            stop = t.sense(k, *STOPS)
            own = steps == 0 and t.sense(k, "possessive") is not None  # of his men, drei seiner Leute
            pair = stop is not None and t.sense(k, "joiner") and t.sense(k - 1, "event") and t.sense(k + 1, "event")  # tote oder verletzte
            attribute = stop is not None and stop.sense.cls == "event" and (self._attributive(stop.j - 1) or self._paired(stop.j))
            if stop is not None and not own and not pair and not attribute:
                break
            k, steps = k + 1, steps + 1
        return found

    def _paired(self, k: int) -> bool:
        """'Getötete oder verletzte Schafe': a joiner and another attribute before the noun."""
        t = self.t
        second = t.sense(k + 1, "event") if self.pack.nouns_capital and t.sense(k, "joiner") else None
        return second is not None and self._attributive(second.j - 1)

    def _compound(self, k: int) -> Hit | None:
        """What an unknown noun of a language that writes compounds as one word ends in: Dienstwaffen are weapons, Rekruten recruits."""
        t = self.t
        word = t.tokens[k].text
        if not self.pack.nouns_capital or t.hits[k] or len(word) < 9 or t.tokens[k].kind != WORD or not word[:1].isupper():
            return None
        for start in range(3, len(word) - 4):
            end = word[start:]
            if end[0] == "-":
                continue
            for sense in self.pack.lexicon.entry(end[0].upper() + end[1:]).senses:
                if sense.cls == "noun":
                    return Hit(sense, k, k + 1)
        return None

    def possessed(self, k: int) -> bool:
        """Does the noun at ``k`` carry the ending of what belongs to the one before (katonák bevetéséről)?"""
        if not self.pack.possessed_endings or k >= self.n:
            return False
        hit = self.t.sense(k, "noun", "role", "body", "group")
        word = self.t.tokens[k].text.casefold()
        base = hit.sense.base.casefold() if hit is not None and hit.j == k + 1 else ""
        if not base:
            return False
        long = base[:-1] + self.pack.lexicon.lengthen.get(base[-1], base[-1])
        return any(word.startswith(stem) and word[len(stem) :] in self.pack.possessed_endings for stem in (base, long))

    def _cased(self, hit: Hit) -> bool:
        """Does the noun bear the case of an object, where nouns in a row are one phrase and only the last has a case?"""
        word = self.t.tokens[hit.j - 1].text.casefold()
        base = hit.sense.base.split()[-1].casefold() if hit.sense.base else word
        if not self.pack.compound_nouns or len(word) <= len(base) or not self.pack.object_endings:
            return False
        stem = base[:-1] + self.pack.lexicon.lengthen.get(base[-1], base[-1])
        return any(word == x + e for x in (base, stem) for e in self.pack.object_endings if e.endswith("t"))

    def _ill(self) -> bool:
        """Are cases those of a disease: always, but where the report names police and courts or losses, and never the ill?"""
        keys = {h.sense.key for cls in ("noun", "event", "cue") for h in self.t.index.get(cls, ()) if not self.t.sense(h.i, "case_word")}
        law = any(h.sense.key in LAW for cls in ("body", "group") for h in self.t.index.get(cls, ()))
        return bool(keys & {"infected", "hospitalised"}) or not (law or keys & {"arrested", "damage"})

    def _past_attribute(self, k: int, sentence: int) -> int | None:
        """Where the noun stands behind a long attribute: sechs [von der Agentur überprüfte] Berichte, zwei [in Wien lebende] Syrer."""
        t = self.t
        if not self.pack.participle_endings or not t.sense(k, "preposition"):
            return None
        for m in range(k + 1, min(k + 9, self.n - 1)):
            token = t.tokens[m]
            if (
                t.sentence_of[m + 1] != sentence
                or token.kind != WORD
                or m in self.number_tokens
                or t.sense(m, "pronoun", "relative", "that")
            ):
                return None
            participle = len(token.text) > 5 and token.text[:1].islower() and token.text.endswith(self.pack.participle_endings)
            if participle and t.is_word(m + 1) and t.tokens[m + 1].text[:1].isupper():
                return m + 1
        return None

    def _after_stop(self, k: int) -> bool:
        """Does the word begin a sentence, behind an abbreviation that also ends one ('… 2,1 mld. Fabryka …')?"""
        before = self.t.tokens[k - 1] if k else None
        if before is None or not before.text.endswith(".") or before.kind != WORD:
            return False
        return self.t.tokens[k].text[:1].isupper() and not self.t.sense(k, "demonym")

    def _in_place(self, hit: Hit) -> bool:
        """Does the noun stand in a case of place, so that it cannot be what is counted?"""
        word = self.t.tokens[hit.j - 1].text.lower()
        base = hit.sense.base.split()[-1].lower() if hit.sense.base else word
        cases = [e for e in self.pack.place_endings if len(e) > 1 and word.endswith(e)]
        if word == base:  # the pattern is the form itself: only an ending that no base form has
            cases = [e for e in cases if len(e) > 2]
            base = ""
        return any(len(word) - len(e) >= len(base) - 1 for e in cases) and self._noun_kind(hit) in SITES

    def _fits(self, hit: Hit) -> bool:
        """Is the kind of the topic that the report is about? 'Engineers' among soldiers are no workers."""
        topic = self.pack.kinds[self.main].topic if self.main else ""
        return hit.sense.cls == "noun" and self.pack.kinds[hit.sense.key].topic == topic

    def _countable(self, kind: str) -> bool:
        return self.pack.kinds[kind].units[0] in ("person", "item", "magnitude")

    def _partitive(self, k: int) -> bool:
        return self.t.sense(k + 1, "pronoun") is not None

    def _adjective_list(self, k: int) -> bool:
        return (
            k > 0 and self.t.is_word(k - 1) and self.t.is_word(k + 1) and not self.t.hits[k + 1] and self.t.tokens[k + 1].text[:1].islower()
        )

    def _attributive(self, k: int) -> bool:
        """Is the participle at ``k`` before the noun it describes (27 verletzte Polizisten)?"""
        t = self.t
        near = [m for m in (k + 1, k + 2) if m < self.n and m not in self.number_tokens]
        return any(t.sense(m, "noun", "demonym") or self._compound(m) for m in near) and not any(
            t.sense(m, *STOPS) for m in (k + 1,) if m < self.n
        )

    def _named(self, k: int, figure: Figure, noun: Hit) -> Thing:
        self.heads[noun.i] = k
        if noun.sense.cls == "demonym":
            kind = "people"
            rule = "people of a country"
        else:
            kind = self._noun_kind(noun)
            rule = f"noun {kind}"
        if kind not in MONEY_KINDS and not self._countable(kind):
            kind = "other"  # hundreds of areas: the word of a measure, itself counted
        thing = Thing(kind, self._unit(kind), noun.i, noun.j, rules=[rule])
        earlier = self._antecedent(k, figure) if kind in ("people", "civilians", "workers") and self._partitive_before(figure) else None
        own = self._event(figure, thing, 6) if earlier is not None else None
        if earlier is not None and own is None and self.things[earlier].unit == "person" and self.things[earlier].kind not in GENERIC:
            thing.kind, thing.part_of = self.things[earlier].kind, earlier
            thing.rules.append(f"part of {thing.kind}")
            return thing
        return self._by_event(figure, thing)

    def _unit(self, kind: str) -> str:
        unit = self.pack.kinds[kind].units[0]
        return unit if unit in ("person", "item", "magnitude") else "item"

    def _partitive_before(self, figure: Figure) -> bool:
        """'w tym blisko 18 tys. dzieci', 'darunter vier Minderjährige': a part of the figure before."""
        return any(self.t.sense(m, "partitive") for m in range(max(0, figure.a - 3), figure.a))

    def _by_event(self, figure: Figure, thing: Thing) -> Thing:
        """People to whom something happened are counted as that: 12 soldiers were killed -> killed."""
        turns = TURNS.get(thing.kind)
        if thing.unit != "person" or turns is None:
            if thing.kind == "killed" and (other := self._both(figure)):
                thing.kind = "casualties"
                thing.rules.append(f"killed and wounded ({other})")
            return thing
        bodies = self._bodies(figure)
        if bodies is not None:
            thing.kind = bodies.sense.key
            thing.rules.append(f"noun before of: {thing.kind}")
            return thing
        if thing.kind == "people" or thing.kind == "other":
            event = None if self.is_whole(figure) else self._event(figure, thing)
        elif thing.kind in GENERIC:  # firemen who fight are no troops
            event = None if self.is_whole(figure) else self._event(figure, thing, 22, NAMED_TURNS)
        else:
            event = None if self.is_whole(figure) else self._event(figure, thing, 9, turns)
        if event is None:
            return self._crowd(figure, thing)
        thing.event = event
        if event.sense.key == "arrested" and thing.kind == "troops":
            thing.kind = "captured"  # 8000 katonát tart fogva
        elif event.sense.key != "people":  # who is on board is still what he is
            thing.kind = event.sense.key
        thing.rules.append(f"event {event.sense.key}")
        if thing.kind in ("killed", "wounded") and self._both(figure):
            thing.kind = "casualties"
        return thing

    def _aged(self, figure: Figure) -> Hit | None:
        """'Im Alter von 19 bis 52 Jahren', 'aged 19 to 52', 'w wieku od 19 do 52 lat': the word of age right before the figure."""
        led = figure.a - 1 if self.t.sense(figure.a - 1, "range_before", "preposition") else figure.a
        hits = (self.t.ending_at(k, "cue") for k in (figure.i, figure.a, led))
        return next((hit for hit in hits if hit is not None and hit.sense.key == "age"), None)

    def _beside_age(self, figure: Figure) -> bool:
        """'A 3-month-old', 'alt', 'w wieku 5 miesięcy': days and months are an age only right beside its word."""
        near = range(max(0, figure.a - 2), min(self.n, figure.b + 2))
        return any(h.sense.key == "age" for m in near for h in self.t.hits[m] if h.sense.cls == "cue")

    def _bodies(self, figure: Figure) -> Hit | None:
        """'Die Leichen von 21 Menschen', 'the bodies of 21 people', 'ciała 21 osób': they are counted as what stands before."""
        t = self.t
        if self.pack.possessor_first:
            return None
        of = t.ending_at(figure.a, "of")
        noun = t.ending_at(of.i if of else figure.a, "noun")
        return noun if noun is not None and noun.sense.key == "killed" and noun.i not in self.heads else None

    def is_whole(self, figure: Figure) -> bool:
        """'2,000 of the 15,000 soldiers': the whole is not what happened to the part."""
        t = self.t
        k = figure.a - 1
        while k > 0 and t.sense(k, "article", "of", "possessive", "hedge_before", "adverb"):
            k -= 1
        return k < figure.a - 1 and k in self.number_tokens and t.sense(k + 1, "of") is not None

    def _crowd(self, figure: Figure, thing: Thing) -> Thing:
        """A thousand people and more in a report about a march are those who took part."""
        crowded = self.crowds >= 3 and self.crowds * CROWD_WORDS >= self.n and self.t.sense(thing.i, "person_word") is not None
        if thing.kind == "people" and figure.value >= 1000 and crowded and self.main != "troops":
            thing.kind = "participants"
            thing.rules.append("crowd of the report")
        elif thing.kind == "people" and self.main == "troops" and 100 <= figure.value < 100_000:
            thing.kind = "troops"
            thing.rules.append("forces of the report")
        return thing

    def _event(self, figure: Figure, thing: Thing, reach: int = 22, keys: frozenset[str] | None = None) -> Hit | None:
        """The event that happened to the counted people: nearest by clause distance, never one that belongs to another figure.

        ``keys`` are the only ones that count for people who are counted as something already."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        best: tuple[int, Hit] | None = None
        risen = t.has("change", max(a, figure.a - 5), figure.a)
        lo, hi = max(a, figure.i - 25), min(b, figure.j + 25)
        for m in sorted({hit.i for cls in ("event", "noun") for hit in t.between(cls, lo, hi)}):
            for hit in t.hits[m]:
                beside = m < figure.a or figure.j <= m < thing.i  # 3 sérült rendőr
                loss = hit.sense.cls == "noun" and hit.sense.key in PERSON_LOSS and beside and m not in self.heads
                if not (hit.sense.cls == "event" or loss) or not self._person(hit.sense.key):
                    continue
                if keys is not None and (hit.sense.key not in keys or thing.i <= m < thing.j):
                    continue
                if thing.kind == "wounded" and m < figure.a and any(t.sense(n, "joiner") for n in range(hit.j, figure.a)):
                    continue  # two were killed and nine wounded
                right = m >= figure.j
                cost = self.cost(max(thing.j - 1, figure.j - 1), m) if right else self.cost(hit.j - 1, figure.a) + 2
                owner = self.heads.get(m)
                if owner is not None and self.figures[owner] is not figure:
                    continue
                if m < figure.a and self._attribute_of_other(m, figure):
                    continue
                if right and self._belongs_to_other(figure, m, thing):
                    continue
                if right and self._takes_next(hit.j, min(hit.j + 4, b)):
                    if self._has_subject(figure.j, m) or t.punct(m - 1) == ",":
                        continue  # … and police arrested 64
                    cost += 8  # 'infected 125,000 and killed at least 3,500': it has a figure of its own
                if hit.sense.key == "participants" and (self.main == "troops" or thing.kind in ("troops", "engineers")):
                    continue  # soldiers who came are no demonstrators
                if right and self._of_clause(max(thing.j, figure.j), m):
                    continue
                cost -= hit.j - hit.i - 1
                if hit.sense.key == "hospitalised":
                    cost += 3  # who dies in hospital is dead
                if hit.sense.key == "infected" and thing.kind == "people":
                    cost += 5  # and so is who dies of a disease
                if any(t.punct(n) == ";" for n in (range(figure.j, m) if right else range(hit.j, figure.a))):
                    cost += 12
                if cost <= (40 if loss and risen else reach) and (best is None or cost < best[0]):
                    best = cost, hit
        if best is not None and best[1].sense.key in ("killed", "wounded"):  # "had been killed" runs into "killed or wounded"
            for m in range(best[1].i, best[1].j):
                both = next((h for h in t.hits[m] if h.sense.cls == "event" and h.sense.key == "casualties"), None)
                if both is not None:
                    return both
        return best[1] if best else None

    def _attribute_of_other(self, m: int, figure: Figure) -> bool:
        """Does the event at ``m`` stand between an earlier figure and its noun: '3 verletzte Beamte und 27 Festnahmen'?"""
        k = self.figures.index(figure) - 1
        if k < 0 or len(self.things) <= k:
            return False
        return self.figures[k].j <= m < self.things[k].i

    def _of_clause(self, i: int, m: int) -> bool:
        """Does the event at ``m`` stand in a clause with a subject of its own: '2,600 go to Kursk, where Ukrainian forces crossed …'?

        Or in what is said: 'a study of 900 people found that smokers die early', 'bei 900 Teilnehmern zeigt sich: Wer raucht, stirbt'.
        """
        said = False
        for k in range(i, m):
            said = said or self.t.sense(k, "say") is not None
            if said and (self.t.sense(k, "that") or self.t.punct(k) == ":"):
                return True
        return self._has_subject(i, m) and any(self.t.sense(k, "relative", "contrast") for k in range(i, m - 1))

    def _has_subject(self, i: int, m: int) -> bool:
        t = self.t
        return any(t.sense(k, "noun", "demonym", "body", "group") and not t.sense(k, "event") for k in range(max(i + 1, m - 2), m))

    def _takes_next(self, i: int, j: int) -> bool:
        """Does a number come within the tokens, with no mark of a new clause before it?"""
        for n in range(i, j):
            if n in self.number_tokens:
                return True
            if self.t.punct(n):
                return False
        return False

    def _belongs_to_other(self, figure: Figure, m: int, thing: Thing) -> bool:
        """Does the event at ``m``, to the right, belong to a figure between? It does unless that one has a noun of its own
        which is not the event itself: '27 officers and 200 protesters were injured' against '6,900, darunter 2,300 Gefallene'."""
        for other in self.figures:
            if figure.j <= other.i and other.j <= m and not other.unit and other.i not in self.told_ages:
                head = self._head(other)
                if head is not None and head.i == thing.i:
                    continue  # the whole that the figure is a part of
                if head is None or other.j <= m < head.j or not self._together(figure, other):
                    return True
        return False

    def _together(self, figure: Figure, other: Figure) -> bool:
        """Are two figures one list ('27 officers and more than 200 protesters')? No verb and no clause lies between them."""
        t = self.t
        head = self._head(figure)
        start = head.j if head else figure.b
        if any(t.punct(m) in (";", ":") for m in range(start, other.a)):
            return False
        return not any(
            t.sense(m, "say", "plain_verb", "event", "relative", "that", "contrast", "preposition", "status") for m in range(start, other.a)
        )

    def _both(self, figure: Figure) -> str:
        """Killed and wounded named together beside the figure, with no number between them."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        marks = []
        for m in range(max(a, figure.i - 14), min(b, figure.j + 14)):
            if m in self.number_tokens:
                marks.append((m, "number"))
                continue
            for hit in t.hits[m]:
                if hit.sense.cls in ("noun", "event") and hit.sense.key in ("killed", "wounded"):
                    marks.append((m, hit.sense.key))
                    break
        for (p, x), (q, y) in itertools.pairwise(marks):
            if {x, y} == {"killed", "wounded"} and q - p <= 4 and any(t.sense(m, "joiner") for m in range(p + 1, q)):
                return f"{t.words(p, q + 1)}"
        return ""

    # -- a figure without a noun of its own ---------------------------------------------
    def _elided(self, k: int, figure: Figure) -> Thing:
        t = self.t
        person = (bool(figure.ending) and figure.ending in self.pack.person_endings) or self._of_persons(figure)
        if person and self._of_persons(figure) and (named := self._unknown_persons(figure)) is not None:
            return named
        if not person and figure.value <= 115 and (age := self._age(figure)) is not None:
            return age
        value = self._bare_measure(k, figure)
        if value is not None:
            return value
        if self._whole_before(k, figure) and not person:
            return self._as(k - 1, "a part")
        if not (person and figure.ending) and (taken_up := self._taken_up(k, figure, person)) is not None:
            return taken_up
        if figure.value % 1 and not person and (measure := self._measure_beside(k, figure)) is not None:
            return measure
        if figure.value >= BILLION and (sum_ := self._elided_money(k, figure)) is not None:
            return sum_
        if (
            figure.value >= 100
            and self._to_each(figure)
            and k
            and len(self.figures[k - 1].unit) == 3
            and self.figures[k - 1].unit.isupper()
        ):
            other, cue = self.things[k - 1], self.nearest(figure, ("cue",), frozenset(MONEY_KINDS), SHORT)
            figure.unit = self._currency_near(k, figure)
            kind = cue.sense.key if cue is not None else other.kind
            kind = "cost" if kind == "price" and figure.value >= MILLION else kind
            return Thing(kind, figure.unit, other.i, other.j, rules=["sum to each"], elided=True)
        if person and not figure.ending and k and self.things[k - 1].unit == "item" and not self._first_of_sentence(k):
            person = self.t.tokens[figure.j - 1].text.lower() in self.pack.men_numerals or not self.pack.men_numerals
        if not person and (sum_ := self._share_out(k, figure)) is not None:
            return sum_
        after = self._other_noun(figure)
        left = self._left_noun(k, figure)
        event = self._event(figure, Thing("people", "person", figure.i, figure.j))
        earlier = self._antecedent(k, figure)
        if event is not None and earlier is not None and (self._of_things(figure, event, earlier) or self._no_persons(figure, earlier)):
            event = None
        if not person and after is None and event is None and self._share_goes_on(k, figure):
            other = self.things[k - 1]
            figure.unit = self.figures[k - 1].unit
            return Thing(other.kind, figure.unit, other.i, other.j, rules=["share as before"], elided=True, part_of=other.part_of)
        counted_unit = self._unit(self._noun_kind(left)) if left is not None else self.things[earlier].unit if earlier is not None else ""
        if not person and figure.value % 1 and figure.value < SMALL_SUM and not figure.scale and counted_unit == "person":
            return self._measure_beside(k, figure) or Thing(
                "other", "item", figure.i, figure.j, rules=["a decimal counts no one"], elided=True
            )
        fine = after is not None and t.key(after[0], "cue") in MONEY_KINDS
        if after is not None and not person and figure.value >= 1_000_000 and (fine or not t.hits[after[0]]):
            money = self._elided_money(k, figure)
            if money is not None:
                return money
        if event is None and not person and figure.value >= MILLION and left is not None and self._noun_kind(left) in GENERIC:
            cue = self.nearest(figure, ("cue",), frozenset(MONEY_KINDS), 6)
            if cue is not None and (money := self._elided_money(k, figure)) is not None:
                return money  # A csaló 9 milliót csalt ki
        if after is not None and self.main == "troops" and figure.value >= 100 and not self._plain_noun(after):
            after = None
        if after is not None and not person and not (left and after[2]):
            if event and event.i < figure.j + 5 and after[0] <= event.i and event.sense.key in SUFFERED:
                pass  # 12 farmers whom no pack knows were killed
            elif event and event.j == figure.a:
                return self._of_event(figure, event)  # erschoss drei Kollegen
            else:
                return Thing("other", "item", after[0], after[1], rules=["noun not in the packs"])
        close = event is not None and self.cost(event.i, figure.i) <= 6
        follows = event is not None and (0 <= event.i - figure.j <= 2 or event.j == figure.a)
        sums = k and (event is None or event.sense.cls == "noun") and self.things[k - 1].kind in MONEY_KINDS
        if sums and figure.value >= SMALL_SUM * 100 and t.sentence_of[self.figures[k - 1].i] == t.sentence_of[figure.i] and not person:
            if (sum_ := self._elided_money(k, figure)) is not None:
                return sum_
        if (predicate := self._predicate(figure)) is not None:
            kind = self._noun_kind(predicate)
            return Thing(kind, self._unit(kind), predicate.i, predicate.j, rules=[f"noun said of it {kind}"], elided=True, part_of=earlier)
        right = self._right_count(figure) if left is None or left.sense.key not in SUFFERED else None
        if right is not None:
            kind = self._noun_kind(right)
            return Thing(kind, self._unit(kind), right.i, right.j, rules=[f"noun after {kind}"], elided=True)
        if event is None and (left is None or left.sense.key not in SUFFERED) and self._by_toll(figure):
            return Thing("killed", "person", figure.i, figure.j, rules=["a toll"], elided=True, part_of=earlier)
        if earlier is not None and not follows and not close and self._part(figure) and not self.things[earlier].part_of:
            return self._as(earlier, "a part")
        if self._body_of(figure) and earlier is not None and self._of_whole(figure, earlier):
            return self._as(earlier, "the whole of a part")
        if self._body_of(figure):
            kind = self.main if self.main and self._person(self.main) else "people"
            return Thing(kind, "person", figure.i, figure.j, rules=["a body of people"], elided=True)
        if (
            left is not None
            and event is None
            and not person
            and self._noun_kind(left) == "other"
            and not self._counted_before(left, figure)
        ):
            if (beside := self._measure_beside(k, figure)) is not None:
                return beside  # the target is 70 per cent, groups had called for 80
        if left is not None and left.sense.key == "other" and earlier is not None and not self._counted_before(left, figure):
            if t.sentence_of[self.figures[earlier].i] == t.sentence_of[figure.i] and self.things[earlier].unit == "item":
                left = None  # the aim is 300,000 homes, 158,000 were built
        if left is not None and not follows and not (close and self._unit(self._noun_kind(left)) != "person"):
            kind = self._noun_kind(left)
            unit = self._unit(kind)
            if not person or unit == "person":
                thing = Thing(kind, unit, left.i, left.j, rules=[f"noun before {kind}"], elided=True)
                attribute = t.ending_at(left.i, "event") or (t.sense(left.j, "event") if self._counted_before(left, figure) else None)
                if attribute is not None and kind in GENERIC and attribute.sense.key in SUFFERED:
                    event = attribute  # die Zahl der toten Pilger, the number of protesters held
                    thing.event, thing.kind = event, event.sense.key
                elif event and kind in GENERIC and self.cost(event.i, figure.i) < 8:
                    thing.event = event
                    thing.kind = event.sense.key
                return self._by_event(figure, thing) if kind == "killed" else thing
        if event is None and not person:
            counted = earlier is not None and t.sentence_of[self.figures[earlier].i] == t.sentence_of[figure.i]
            found = self._elided_money(k, figure) or (None if counted else self._measure_beside(k, figure))
            if found is not None:
                return found
        if event is not None:
            thing = self._of_event(figure, event)
            thing.part_of = earlier
            return thing
        later = (
            self._next_noun(k, figure, person)
            if earlier is None or t.sentence_of[self.figures[earlier].i] != t.sentence_of[figure.i]
            else None
        )
        if later is not None:
            return later
        noun = self._noun_before(figure) if earlier is None or self.things[earlier].kind == "other" else None
        if noun is not None:
            kind = noun.sense.key
            return Thing(kind, self._unit(kind), noun.i, noun.j, rules=[f"noun of the sentence before {kind}"], elided=True)
        if person and earlier is not None and self.things[earlier].unit != "person":
            earlier = None
        if earlier is not None and person and self.things[earlier].kind in SUFFERED and not self._part(figure):
            if t.sentence_of[self.figures[earlier].i] != t.sentence_of[figure.i]:
                earlier = None  # hatvanan utaztak: a new statement, of people to whom nothing happened
        if earlier is not None:
            return self._as(earlier, "as the figure before")
        if self.main and not (person and self.main in SUFFERED) and (person or figure.value >= 100):
            return Thing(self.main, self._unit(self.main), figure.i, figure.j, rules=["what the report counts"], elided=True)
        if person:
            return Thing("people", "person", figure.i, figure.j, rules=["ending of persons"], elided=True)
        return Thing("other", "item", figure.i, figure.j, rules=["nothing counted found"], elided=True)

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
        if self._names_counted(figure, other):
            return None
        if person and t.key(figure.a - 1, "say") != "want":
            return None
        figure.unit, figure.per = other.unit, figure.per or other.per
        cue = self.nearest(figure, ("cue",), frozenset(MONEY_KINDS), SHORT // 2) if thing.kind in MONEY_KINDS else None
        kind = cue.sense.key if cue is not None and cue.sense.key != "price" else thing.kind
        return Thing(kind, other.unit, thing.i, thing.j, rules=["taken up"], elided=True)

    def _scaled_as(self, figure: Figure, other: Figure) -> bool:
        """'360 ezret ajánl, a közvetítő 390-et javasolt': does a bare number leave out the thousand or million of the sum before it?"""
        if not other.scale or figure.scale or not figure.digits or other.unit in PLAIN or not 10 <= figure.value < 1000:
            return False
        by_size = 1 / 3 <= float(figure.value * other.scale / other.value) <= 3 if other.value else False
        return by_size and self._ends_phrase(figure.b) and not self._names_counted(figure, other)

    def _apart(self, figure: Figure, other: Figure) -> float:
        """How many powers of ten lie between two figures."""
        a, b = abs(float(figure.value)), abs(float(other.value))
        return abs(math.log10(a / b)) if a and b else 9.0

    def _names_counted(self, figure: Figure, other: Figure) -> bool:
        """Does the clause of a figure name something that it may count: a noun of things or people who do not act, an event, a cue?"""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        start = max(a, other.b) if t.sentence_of[other.i] == t.sentence_of[figure.i] else a
        for m in range(figure.a - 1, start - 1, -1):
            if t.punct(m) in CLAUSE_MARKS or m in self.number_tokens:
                start = m + 1
                break
        end = min(b, figure.b + 8)
        for m in range(figure.b, end):
            if t.punct(m) in CLAUSE_MARKS or m in self.number_tokens:
                end = m
                break
        if t.is_word(figure.b) and self._other_noun(figure) is not None:
            return True
        if t.sense(figure.b, "plain_verb") and t.is_word(figure.b + 1):
            return True  # 412,000 are out of work
        money = len(other.unit) == 3 and other.unit.isupper()
        return any(
            hit.sense.cls == "event"
            or (hit.sense.cls == "cue" and hit.sense.key not in ("change", "share") and not (money and hit.sense.key in MONEY_KINDS))
            or (hit.sense.cls == "noun" and self._noun_kind(hit) not in AGENTS and not self._in_place(hit))
            for m in range(start, end)
            if m not in self.number_tokens
            for hit in t.hits[m]
        )

    def _age(self, figure: Figure) -> Thing | None:
        """An age without the word for years: aged 14, im Alter von 14; was 13 when he left; the youngest two."""
        t = self.t
        cue = t.ending_at(figure.a, "cue")
        if cue is None or cue.sense.key != "age":
            cue = None
            if t.sense(figure.j, "age_when") and t.sense(figure.i - 1, "plain_verb"):
                figure.unit = "year"
                return Thing("age", "year", figure.i, figure.j, rules=["age at a time"])
            if figure.value >= 1 and figure.value % 1 == 0:
                cue = self.nearest(figure, ("cue",), frozenset(("age",)), 8 if figure.value >= 15 else 3)
        if cue is None:
            return None
        figure.unit = "year"
        return Thing("age", "year", cue.i, cue.j, rules=["cue age"])

    def _of_persons(self, figure: Figure) -> bool:
        """Is the numeral in a form that counts persons only (dwaj, pięcioro; dwóch, where no preposition governs it)?"""
        forms = self.pack.person_numerals
        if not forms or self.t.tokens[figure.j - 1].text.lower() not in forms:
            return False
        t = self.t
        if t.ending_at(figure.a, "preposition", "of", "by_amount", "than"):
            return False
        before = figure.a - 1
        if before < 0 or not t.is_word(before) or t.sense(before, *VERBAL):
            return True
        return t.tokens[before].text.lower().endswith(self.pack.verb_endings)  # the fleet of eight: no subject of a verb

    def _share_goes_on(self, k: int, figure: Figure) -> bool:
        """'41 per cent are content; in March it was 45', '18 százalékot követelnek, a cég tízet kínál': a bare figure after a share."""
        if not k or self.figures[k - 1].unit not in ("percent", "percentage_point") or figure.value > 100:
            return False
        before = self.figures[k - 1]
        if self.t.sentence_of[before.i] != self.t.sentence_of[figure.i] or not (figure.value and before.value):
            return False
        return 0.4 <= float(figure.value / before.value) <= 2.5 and not self._part(figure)

    def _unknown_persons(self, figure: Figure) -> Thing | None:
        """'Dwaj młodzieńcy': a numeral that counts men only, right before a word that no pack knows."""
        found = self._other_noun(figure)
        if found is None or found[2] or self.t.tokens[figure.j - 1].text.lower() not in self.pack.men_numerals:
            return None
        return self._by_event(figure, Thing("people", "person", found[0], found[0] + 1, rules=["people whom no pack knows"]))

    def _whole_before(self, k: int, figure: Figure) -> bool:
        """Does the noun of the figure before stand right before this one, as its whole (a 47 megyéből 23-ban, z 47 hrabstw 23)?"""
        if not k or self.things[k - 1].unit != "item" or self.things[k - 1].elided:
            return False
        return self.things[k - 1].j == figure.a and self.figures[k - 1].j <= self.things[k - 1].i

    def _of_event(self, figure: Figure, event: Hit) -> Thing:
        """People of whom only is said what happened to them: 12 were killed."""
        thing = Thing(event.sense.key, "person", event.i, event.j, event, [f"event {event.sense.key}"], True)
        if thing.kind in ("killed", "wounded") and self._both(figure):
            thing.kind = "casualties"
        return thing

    def _as(self, earlier: int, rule: str) -> Thing:
        """What an earlier figure counts."""
        other = self.things[earlier]
        return Thing(other.kind, other.unit, other.i, other.j, None, [rule], True, earlier)

    def _of_things(self, figure: Figure, event: Hit, earlier: int) -> bool:
        """Does the figure go on with things, of which the event is said as well as of people (34 of 51 drones were shot down)?"""
        if self.things[earlier].unit != "item" or self.t.sentence_of[self.figures[earlier].i] != self.t.sentence_of[figure.i]:
            return False
        return any(
            self.t.sense(m, "status") is not None and self.t.key(m, "status") in ("lost", "affected") for m in range(event.i, event.j)
        )

    def _first_of_sentence(self, k: int) -> bool:
        return self.t.sentence_of[self.figures[k - 1].i] != self.t.sentence_of[self.figures[k].i]

    def _share_out(self, k: int, figure: Figure) -> Thing | None:
        """'12 millió eurót különített el … A családok 50 ezret kapnak': what is given or got of a sum is money, where no noun follows."""
        t = self.t
        m = next((m for m in range(k - 1, max(-1, k - 3), -1) if self.figures[m].unit not in ("times", "percent")), -1)
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

    def _no_persons(self, figure: Figure, earlier: int) -> bool:
        """Where persons have numerals of their own (21-en), a bare one in a list of things counts things: 98-at lelőttek, 21 eltűnt."""
        if not self.pack.person_endings or figure.ending in self.pack.person_endings or self.things[earlier].unit != "item":
            return False
        return self.t.sentence_of[self.figures[earlier].i] == self.t.sentence_of[figure.i] and self.things[earlier].part_of is not None

    def _part(self, figure: Figure) -> bool:
        """Is the figure a part of one before by the words beside it: davon 39, 310 of them, z nich 12, another 40?"""
        t = self.t
        end = t.sentences[t.sentence_of[figure.i]][1]
        return self._partitive_before(figure) or any(t.sense(m, "partitive") for m in (figure.b, figure.b + 1) if m < end)

    def _other_noun(self, figure: Figure) -> tuple[int, int, bool] | None:
        """Words after the number that no pack knows but that are its noun; the flag says that they are doubtful."""
        t = self.t
        k = figure.noun
        sentence = t.sentence_of[figure.i]
        words: list[int] = []
        if figure.ending and figure.ending in self.pack.object_endings:
            return None  # 9000-et megrongált: its noun would bear the case
        while k < self.n and t.sentence_of[k] == sentence and len(words) < 4:
            token = t.tokens[k]
            if token.kind == PUNCT and token.text in ("-", "„", "”", "“", '"') and token.glued:
                k += 1
                continue
            if token.kind not in (WORD, CODE) or k in self.number_tokens or k in self.times:
                break
            if not words and (more := t.sense(k, "more")) is not None and t.sense(more.j - 1 if more.j > k + 1 else k + 1, "than"):
                return None  # three more than Boeing
            if not words and (bound := t.sense(k, "hedge_before")) is not None and bound.j > k + 1:
                return None
            if not words and t.sense(k, "others", "more"):
                k += 1  # wounded 12 others
                continue
            if t.sense(k, "partitive"):
                break
            if t.sense(
                k,
                *STOPS,
                "mood",
                "planned",
                "possible",
                "hedge_before",
                "day_part",
                "shift",
                "relative_time",
                "weekday",
                "change",
                "than",
                "after_after",
                "hedge_after",
                "range_after",
            ):
                break
            if not words and self.pack.verb_endings and token.text.lower().endswith(self.pack.verb_endings):
                return None
            if not words and t.sense(k, "status") and token.text[:1].islower() and self._ends_phrase(k + 1):
                return None  # 25,000 paid
            if not words and token.text.lower().endswith(self.pack.past_endings) and self._ends_phrase(k + 1):
                return None  # eight reached their targets
            words.append(k)
            if self.pack.nouns_capital and token.text[:1].isupper():
                break
            k += 1
        if not words:
            return None
        if self.pack.nouns_capital and not t.tokens[words[-1]].text[:1].isupper():
            return None
        doubtful = bool(figure.ending) or bool(t.hits[words[0]])
        return words[0], words[-1] + 1, doubtful

    def _ends_phrase(self, k: int) -> bool:
        """Can no noun of a figure come at ``k``: a mark, a small word, a time or another figure stands there?"""
        t = self.t
        return not t.is_word(k) or k in self.number_tokens or k in self.times or t.sense(k, *STOPS, "adverb", "status", "cue") is not None

    def _bare_measure(self, k: int, figure: Figure) -> Thing | None:
        """'hatte die Stärke 6,2', 'gab den Wert mit 6,0 an': a magnitude has no unit word; a decimal goes on with the one before."""
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

    def _counts_things(self, k: int, figure: Figure) -> bool:
        """Do the figures of the two sentences before count things that any figure may go on with (seats)?"""
        s = self.t.sentence_of[figure.i]
        before = range(max(0, k - 6), min(k, len(self.things)))
        return any(self.things[m].unit == "item" and s - self.t.sentence_of[self.figures[m].i] <= 2 for m in before)

    def _noun_kind(self, hit: Hit) -> str:
        """The kind that a noun counts: a people's name counts people, a case the ill only where a disease may be meant."""
        if hit.sense.cls != "noun":
            return "people"
        kind = hit.sense.key
        if hit.j - hit.i == 1 and kind in ("other", "infected") and self.t.sense(hit.i, "case_word"):
            if kind == "other":
                return "infected" if self.main == "infected" else kind
            return kind if self._ill() else "other"
        return kind

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

    def _body_of(self, figure: Figure) -> bool:
        """'A unit of 3,000', 'eine Gruppe von 20': after a word for a body of people the bare figure counts them."""
        t = self.t
        k = figure.a - 1
        while k > 0 and t.sense(k, "hedge_before", "adverb", "indefinite") and not t.sense(k, "of"):
            k -= 1
        of = t.ending_at(k + 1, "of")
        return of is not None and t.ending_at(of.i, "collective") is not None

    def _of_whole(self, figure: Figure, earlier: int) -> bool:
        """'40 trucks of a convoy of 200', 'sechs Boote einer Flotte von 40': does the body consist of the things counted right before?"""
        thing = self.things[earlier]
        gap = range(thing.j, figure.a)
        return thing.unit == "item" and len(gap) < 8 and not any(self.t.punct(m) for m in gap)

    def _left_noun(self, k: int, figure: Figure) -> Hit | None:
        """The noun before the figure that it counts: 'the number of victims rose to 41', 'Rannych jest 1,7 tys.'"""
        t = self.t
        a, _ = t.sentences[t.sentence_of[figure.i]]
        same = k > 0 and t.sentence_of[self.figures[k - 1].i] == t.sentence_of[figure.i]
        best: tuple[int, Hit] | None = None
        for m in range(figure.a - 1, max(a, figure.a - 25) - 1, -1):
            for hit in t.hits[m]:
                if hit.sense.cls not in ("noun", "demonym"):
                    continue
                owner = self.heads.get(m)
                if (owner is not None and owner != k) or not self._countable(self._noun_kind(hit)):
                    continue
                if self._noun_kind(hit) == "magnitude" and figure.value >= 12:
                    continue
                if self._in_place(hit):
                    continue  # Kovászna megyében 212: where, not what
                cost = self.cost(hit.j - 1, figure.a)
                put = self._put_at(hit, figure)
                if self._noun_kind(hit) in AGENTS and m not in self.heads and not put and not self._counted_before(hit, figure):
                    continue  # police counted 3,200: who acts is not who is counted
                if same and hit.sense.key == "arrested" and m < self.figures[k - 1].i and self.things[k - 1].kind == "other":
                    continue  # poachers shot 23 rhinos, 31 a year earlier: who did it
                if self._says(m, a):
                    continue  # nach Darstellung westlicher Vertreter, tisztviselők szerint
                before = self._in_preposition(m, a)
                if before and not put and self._noun_kind(hit) not in SUFFERED and m not in self.heads and not self._number_of(hit):
                    continue  # vor Abgeordneten: who stands by is not who is counted
                cost += (12 if same else 8) if before else 0
                cost = min(cost, 6) if put else cost
                cost -= 4 if hit.sense.cls == "noun" and self.pack.kinds[hit.sense.key].status == "lost" else 0
                if cost <= 22 and (best is None or cost < best[0]):
                    best = cost, hit
        return best[1] if best else None

    def _put_at(self, hit: Hit, figure: Figure) -> bool:
        """Is the noun the object of a verb that puts a number on it: puts the strength of the infantry at 11,000, beziffert … auf?"""
        t = self.t
        k = figure.a - 1
        while k > hit.j and t.sense(k, "hedge_before", "adverb"):
            k -= 1
        if not t.sense(k, "preposition"):
            return False
        for m in range(hit.i - 1, max(-1, hit.i - 8), -1):
            phrase = t.sense(m, "preposition") is not None and not t.sense(m, "of", "article")
            if phrase or t.punct(m) or t.sense(m, "that", "relative", "say_noun", "after_before"):
                return False
            if t.key(m, "say") in ("count", "estimate"):
                return not any(t.sense(n, "noun") and not t.sense(n, "count_noun") for n in range(m + 1, hit.i))
        return False

    def _says(self, m: int, a: int) -> bool:
        """Does the noun stand in a phrase that names who says it?"""
        t = self.t
        if t.sense(m + 1, "adposition_after"):
            return True
        for k in range(m - 1, max(a, m - 7) - 1, -1):
            if t.punct(k) or k in self.number_tokens:
                return False
            if t.sense(k, "adposition_before"):
                return True
        return False

    def _predicate(self, figure: Figure) -> Hit | None:
        """'ebből 250 ezer a halott': where no verb is needed, the noun with its article at the end of the clause."""
        t = self.t
        hit = t.sense(figure.b + 1, "noun") if self.pack.possessor_first and t.sense(figure.b, "article") else None
        if hit is None or hit.sense.key not in SUFFERED or (hit.j < self.n and t.is_word(hit.j)):
            return None
        return hit

    def _right_count(self, figure: Figure) -> Hit | None:
        """The noun after the figure whose number it is: 'Hatra nőtt az áldozatok száma', 'auf 41 ist die Zahl der Toten gestiegen'."""
        t = self.t
        end = t.sentences[t.sentence_of[figure.i]][1]
        for m in range(figure.b, min(end, figure.b + 22)):
            if m in self.number_tokens or t.sense(m, "relative", "that", "contrast") or t.punct(m) in (";", ":", ","):
                return None
            if t.key(m, "say") in ESTIMATING and t.sense(m + 1, "article") and t.key(m + 2, "noun") in MAIN_KINDS:
                return t.sense(m + 2, "noun")  # 9 ezerre becsülte a tömeget
            if not t.sense(m, "count_noun"):
                continue
            near = range(m - 1, max(figure.b, m - 3) - 1, -1) if self.pack.possessor_first else range(m + 1, min(end, m + 4))
            for n in near:
                hit = t.sense(n, "noun")
                if hit is not None and self._countable(hit.sense.key):
                    return hit
            return None
        return None

    def _number_of(self, hit: Hit) -> bool:
        """Does 'the number of' stand right before the noun?"""
        of = self.t.ending_at(hit.i, "of")
        return of is not None and self.t.ending_at(of.i, "count_noun") is not None

    def _counted_before(self, hit: Hit, figure: Figure) -> bool:
        """Is the noun before the figure what is counted: 'the number of workers', 'Mitarbeiter: 300', 'of the drones 34'?"""
        t = self.t
        near = range(hit.j, min(hit.j + 3, figure.a)) if self.pack.possessor_first else range(max(0, hit.i - 3), hit.i)
        if any(t.sense(m, "count_noun") for m in near):
            return True
        between = range(hit.j, figure.a)
        if any(t.sense(m, "change") for m in between):
            return not any(t.punct(m) for m in between)
        return all(t.punct(m) == ":" or t.sense(m, "plain_verb", "adverb", "hedge_before", "of") for m in between)

    def _in_preposition(self, m: int, a: int) -> bool:
        """Does the noun at ``m`` stand in a prepositional phrase (off Sulawesi island, with drones)?"""
        t = self.t
        for k in range(m - 1, max(a, m - 4) - 1, -1):
            if t.sense(k, "count_noun"):
                return False
            if t.sense(k, "preposition", "of"):
                return True
            if not t.is_word(k) or t.sense(k, "say", "event", "change", "joiner", "relative", "that"):
                return False
        return False

    def _plain_noun(self, found: tuple[int, int, bool]) -> bool:
        """Is the unknown word after the number surely a noun (in a language whose nouns are capitalised)?"""
        return self.pack.nouns_capital

    def _next_noun(self, k: int, figure: Figure, person: bool) -> Thing | None:
        """'on Monday 118,000, by Wednesday only 31,000 households': what the next figure of the sentence counts."""
        if k + 1 >= len(self.figures):
            return None
        after = self.figures[k + 1]
        if self.t.sentence_of[after.i] != self.t.sentence_of[figure.i] or after.unit or after.i - figure.j > 12:
            return None
        noun = None if after.ending in self.pack.person_endings and after.ending else self._head(after)
        if noun is not None:
            thing = self._named(k + 1, after, noun)
        else:
            event = self._event(after, Thing("people", "person", after.i, after.j))
            if event is None:
                return None
            thing = Thing(event.sense.key, "person", event.i, event.j, event, [f"event {event.sense.key}"])
        if person and thing.unit != "person":
            return None
        thing.elided = True
        thing.rules.append("noun of the next figure")
        return thing

    def _noun_before(self, figure: Figure) -> Hit | None:
        """'… its final toll. It is up from 1,186': the noun of loss or people in the sentence before, of the same paragraph."""
        t = self.t
        s = t.sentence_of[figure.i]
        if not s or t.paragraph_of[t.sentences[s - 1][0]] != t.paragraph_of[figure.i]:
            return None
        a, b = t.sentences[s - 1]
        found: Hit | None = None
        if bool(t.between("how_many", a, b)):
            events = [h for h in t.between("event", a, b) if h.sense.key in SUFFERED]
            if events:
                return events[0]
        for m in range(b - 1, a - 1, -1):
            hit = t.sense(m, "noun")
            if hit is None or not self._countable(hit.sense.key) or t.sense(hit.j, "noun"):
                continue  # dead birds: birds
            if self.pack.kinds[hit.sense.key].status in ("lost", "affected"):
                return hit
            if found is None and hit.sense.key not in ("people", "workers", "other", "companies", "regions", "reports"):
                found = hit
        return found

    def _antecedent(self, k: int, figure: Figure) -> int | None:
        """The figure before that this one continues: of the same sentence, else the last one that was not a measure."""
        t = self.t
        toll = self._by_toll(figure)
        for m in range(min(k, len(self.things)) - 1, -1, -1):
            other = self.figures[m]
            gap = t.sentence_of[figure.i] - t.sentence_of[other.i]
            if gap > 2 or t.paragraph_of[other.i] < t.paragraph_of[figure.i] - 1:
                return None
            if other.unit or (self.things[m].kind == "other" and gap) or (toll and self.things[m].kind != "killed"):
                continue
            return self._sized(m, figure) if gap else m
        return None

    def _sized(self, m: int, figure: Figure) -> int:
        """Of the figures of the sentence before, the toll, else the one of the figure's size: '63 passengers and five crew. … said 64'."""
        toll = self._toll(m)
        if toll != m or self._part(figure):
            return toll
        s, best = self.t.sentence_of[self.figures[m].i], m
        for n in range(m - 1, max(-1, m - 4), -1):
            other = self.figures[n]
            if self.t.sentence_of[other.i] != s:
                break
            if (
                not other.unit
                and self.things[n].kind != "other"
                and self._apart(figure, other) + 0.5 < self._apart(figure, self.figures[best])
            ):
                best = n
        return best

    def _by_toll(self, figure: Figure) -> bool:
        """Does a word for a count of the dead stand before the figure, or after it with its verb (31-re nőtt az áldozatszám)?"""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        near = t.first("count_noun", max(a, figure.a - 12), min(b, figure.j + 5))
        return any(hit.sense.key == "tolls" and hit.i not in self.number_tokens for hit in near)

    def _toll(self, m: int) -> int:
        """Of the figures of a sentence, the one whose count it states ('the toll rose to 61, with 14 missing'), else the one at ``m``."""
        s = self.t.sentence_of[self.figures[m].i]
        n = m
        while n >= 0 and self.t.sentence_of[self.figures[n].i] == s:
            if any(rule.startswith("noun before") for rule in self.things[n].rules):
                return n
            n -= 1
        return m

    # -- measures, money, shares ----------------------------------------------------------
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
        hit = self._risen_sum(k, figure, kinds) or self.nearest(figure, ("cue", "noun"), kinds, 30 if cls == "money" else 24)
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
        if hit:
            kind = hit.sense.key
            if kind == "price" and figure.value >= MILLION:  # millions are seldom a price
                other = self.nearest(figure, ("cue",), kinds - {"price"}, 12)
                hit = other or hit
                kind = hit.sense.key
            both = {h.sense.key for h in t.hits[hit.i] if h.sense.cls == "cue"} >= {"cost", "price"}
            if both:  # costs: a price, unless it runs to millions
                kind = "cost" if figure.value >= MILLION else "price"
            small = SMALL_SUM if unit in STRONG else SMALL_SUM * 100
            if kind == "cost" and figure.value < small and self._sold(figure, hit):
                kind = "price"
            return Thing(kind, unit, hit.i, hit.j, rules=[f"cue {hit.sense.key}"])
        return Thing(default, unit, figure.i, figure.j, rules=[f"unit {cls}"], elided=True)

    def _lasts(self, figure: Figure) -> bool:
        """Is a time no age: before what lasts (a ten-year contract), after 'for' and 'since', in a form of its own (öt éve)?"""
        t = self.t
        if any(t.key(m, "cue") == "age" for m in range(figure.i, figure.b + 1)):
            return not t.punct(figure.b) and any(t.sense(m, "lasting") for m in range(figure.b, min(figure.b + 3, self.n)))
        if any(t.sense(m, "lasting") for m in range(figure.j, figure.b)) or t.ending_at(figure.a, "since_before"):
            return True
        return not t.punct(figure.b) and any(t.sense(m, "lasting") for m in range(figure.b, min(figure.b + 3, self.n)))

    def _risen_sum(self, k: int, figure: Figure, kinds: frozenset[str]) -> Hit | None:
        """'Sales fell four percent to 150.6 billion': the sum is of what fell, not of what the next clause names."""
        before = self.figures[k - 1] if k else None
        if before is None or before.unit != "percent" or self.things[k - 1].kind != "change" or figure.a - before.b > 4:
            return None
        hit = self.nearest(before, ("cue",), kinds, 16)
        return hit if hit is not None and hit.i < before.i else None

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
        noun = self._head(figure)
        kind = "share"
        level = self._level(figure)
        if level and (cue is None or t.sense(cue.i, "change")):
            cue = change = None  # unemployment rose to 7 per cent: its level
        won = any(t.sense(m, "winning") for m in range(figure.b, min(figure.b + 3, self.n)))  # 46 százalékkal nyert
        moved = not won and (
            (cue and cue.sense.key == "change")
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
        if not t.sense(k, "plain_verb"):
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
        return any(t.sense(m, "range_middle") and t.sense(m, "preposition") for m in range(figure.a - 1, figure.i)) and figure.role == ""

    def _by(self, figure: Figure) -> bool:
        """'rose 5 per cent', 'o 5 proc.', 'um fünf Prozent', '5 százalékkal': the words around make it a change."""
        t = self.t
        by = t.ending_at(figure.a, "by_amount") or t.ending_at(figure.i, "by_amount")
        spoken = (
            by is not None and t.sense(by.i - 1, "say") is not None and not t.sense(by.i - 1, "parted")
        )  # mówi o 5 proc.; gab um 5 % nach
        if (by is not None and not spoken and self._moves(by)) or t.sense(figure.b, "more") is not None:
            return True
        last = t.tokens[figure.b - 1].text.lower()
        if self.pack.difference_endings and len(last) > 5 and last.endswith(self.pack.difference_endings):
            owned = any(last[-n:] in self.pack.possessed_endings for n in (4, 5))
            return figure.unit != "percent" or not owned  # az állatok 95 százalékával
        if self.pack.difference_endings and t.punct(figure.b) == "-" and t.tokens[figure.b].glued and figure.b + 1 < self.n:
            if t.tokens[figure.b + 1].text.lower() in self.pack.difference_endings:
                return True  # 14%-kal
        verb = figure.b + 1 if t.sense(figure.b, "adverb") else figure.b  # 3,6 százalékot is emelkedett
        if figure.b > figure.j and t.sense(verb, "change") and any(last.endswith(e) for e in self.pack.object_endings if e.endswith("t")):
            return True  # 4,5 százalékot erősödött
        for k in range(figure.a - 1, max(-1, figure.a - 4), -1):
            if t.sense(k, "change"):
                return True
            if not t.sense(k, "adverb", "hedge_before", "relative_time", "weekday"):
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

    def _shared_units(self) -> None:
        """'… fell by 1.2 and 0.7 per cent': a share whose unit stands with the next one is of its kind."""
        for k in range(len(self.figures) - 2, -1, -1):
            figure, after = self.figures[k], self.figures[k + 1]
            if figure.unit == after.unit == "percent" and figure.b <= figure.j and self.things[k + 1].kind == "change":
                if self.t.sentence_of[figure.i] == self.t.sentence_of[after.i] and after.i - figure.j < 12:
                    self.things[k].kind = "change"

    def _wholes(self) -> None:
        """'61 people, including 11 women and four children, were murdered': what happened to the parts happened to the whole."""
        t = self.t
        for k in range(len(self.figures) - 1):
            thing, s = self.things[k], t.sentence_of[self.figures[k].i]
            if thing.kind not in GENERIC or thing.unit != "person" or thing.event is not None or t.punct(thing.j) not in OPENING:
                continue
            m = k + 1
            if t.sentence_of[self.figures[m].i] != s or not self._partitive_before(self.figures[m]):
                continue
            event = self.things[m].event
            while m + 1 < len(self.figures) and self.things[m + 1].event is event and event is not None:
                m += 1
            last = self.things[m].j
            if event is not None and event.i > last and any(t.punct(n) in OPENING for n in range(last, event.i)):
                thing.kind, thing.event = event.sense.key, event
                thing.rules.append(f"event {thing.kind} of its parts")

    # -- pairs ---------------------------------------------------------------------------
    def _pairs(self) -> None:
        """The two ends of a movement count the same."""
        index = {id(f): n for n, f in enumerate(self.figures)}
        for k, figure in enumerate(self.figures):
            other = index.get(id(figure.pair)) if figure.role == "from" and figure.pair is not None else None
            if other is None:
                continue
            first, last = self.things[k], self.things[other]
            strong = last if not last.elided or first.elided else first
            weak = first if strong is last else last
            weak.kind, weak.unit, weak.i, weak.j, weak.event = strong.kind, strong.unit, strong.i, strong.j, strong.event


VERBAL = ("event", "status", "plain_verb", "say", "adverb", "hedge_before", "change", "joiner", "relative", "contrast", "partitive")
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
