"""What became of what is counted (sent, lost, planned …) and how sure the report is of it (asserted, possible, denied …)."""

from __future__ import annotations

from collections.abc import Container

from sayso.extract.counted import Counting
from sayso.extract.figure import Figure
from sayso.extract.frames import Saying, told_done
from sayso.extract.nearness import CLAUSE_MARKS, PERSON_LOSS, Thing
from sayso.packs.lexicon import Hit

# what happened to these is said by their kind; a word beside them may still say that they came back
FIXED = PERSON_LOSS | {"arrested", "evacuated", "displaced", "infected", "hospitalised", "participants", "captured", "rescued"}
PLAIN = frozenset(("change", "duration", "age", "price", "cost", "budget", "fine", "distance", "voters"))  # nothing happens to them
PEOPLE = frozenset(("participants", "troops", "engineers", "workers"))
# what may be said of a kind, where that is not everything
MAY_BE = {
    "share": frozenset(("planned", "affected", "lost", "received", "promised", "measured")),
    "payment": frozenset(("planned", "promised", "paid", "received", "lost")),
    "damage": frozenset(("planned",)),
    "aid": frozenset(("planned", "promised", "paid", "received", "lost", "sent", "returned")),
    "loan": frozenset(("planned", "promised", "paid", "received", "lost", "returned", "present")),
    "regions": frozenset(("planned", "affected", "lost", "captured", "returned", "present")),
    "homes": frozenset(("lost", "affected", "planned", "produced", "returned", "captured")),
    "people": frozenset(("sent", "planned", "returned", "affected", "lost", "present")),
    "workers": frozenset(("sent", "planned", "returned", "affected", "lost", "present", "received")),
    "troops": frozenset(("sent", "planned", "returned", "affected", "lost", "present", "captured", "promised")),
    "engineers": frozenset(("sent", "planned", "returned", "affected", "lost", "present", "captured", "promised")),
    "other": frozenset(
        ("sent", "planned", "returned", "affected", "lost", "present", "produced", "promised", "paid", "received", "captured")
    ),
}
# and of these a word beside them may say where they are now
BACK = {
    "displaced": frozenset(("returned", "sent", "received", "present")),
    "captured": frozenset(("returned",)),
    "evacuated": frozenset(("returned",)),
}
SHARED = frozenset(("lost", "affected", "sent", "captured", "planned", "received", "produced"))  # what is true of a whole row
PAYING = frozenset(("paid", "promised", "received"))
REACH = 14


class Standing:
    """Reads modality and status of the claims of one text."""

    def __init__(self, counting: Counting, masked: Container[int]) -> None:
        self.counting = counting
        self.t = counting.t
        self.kinds = counting.pack.kinds
        self.found: dict[int, str] = {}  # index of a figure -> its status
        self.masked = masked  # tokens of times: the month of May allows nothing

    # -- modality ----------------------------------------------------------------------
    def modality(self, figure: Figure, saying: Saying) -> str:
        if saying.denied or self._negated(figure) or self._disputed(figure):
            return "denied"
        if figure.role == "from" and self.counting.nearest(figure, ("change",), frozenset(("withdrawn",)), 30) is not None:
            return "withdrawn"
        if self._replaced(figure):
            return "withdrawn"
        if self._near(figure, "belief", REACH) or self._handed_on(figure):
            return "possible"
        if self.counting.is_whole(figure):
            return "asserted"  # 1,000 of 8,300 jobs are to go: the 8,300 are there
        if figure.role == "from" and figure.pair is not None and self._near(figure, "planned", REACH):
            return "asserted"  # will die Zahl von 800 auf 2.000 erhöhen
        if figure.role == "to" and figure.pair is not None and self._near(figure.pair, "planned", REACH):
            return "planned"
        possible = self._near(figure, "possible", REACH)
        planned = self._near(figure, "planned", REACH)
        if possible and (not planned or possible <= planned):
            return "possible"
        return "planned" if planned else "asserted"

    def _disputed(self, figure: Figure) -> bool:
        """Is a word of denial near, with no other saying between: 'they called it nonsense and admitted to 30'?"""
        if "denied" not in self.t.index:
            return False
        a, b = self.t.sentences[self.t.sentence_of[figure.i]]
        if not self.t.has("denied", a, b) or not self._near(figure, "denied", 12):
            return False
        hit = self.counting.nearest(figure, ("denied",), None, 12)
        if hit is None:
            return False
        return hit.i > figure.i or not any(self.t.sense(m, "leads_to") for m in range(hit.j, figure.a))

    def _replaced(self, figure: Figure) -> bool:
        """'A korábban közölt 24 halott helyett 20', 'zamiast podanych wcześniej 24': told before, and another figure is put instead."""
        t = self.t
        if "told_before" not in t.index:
            return False
        a, b = t.sentences[t.sentence_of[figure.i]]
        if not t.has("told_before", max(a, figure.a - 4), figure.a) or not t.has("instead", max(a, figure.a - 5), min(b, figure.b + 4)):
            return False
        return any(m in self.counting.number_tokens for m in (*range(a, figure.i), *range(figure.j, b)))

    def _negated(self, figure: Figure) -> bool:
        """'not five but four', 'a nie żadne trzysta': a negation right before a figure without bounds."""
        t, a = self.t, figure.a
        if not t.has("negation", a - 2, a) or t.marks[a - 1] or figure.unit == "times":
            return False
        if any(h.j - h.i > 1 and h.sense.cls == "event" for m in (a - 2, a - 1) if m >= 0 for h in t.hits[m]):
            return False  # nie żyje 12 pielgrzymów
        if figure.unit and t.sense(a - 1, "status", "plain_verb") and not t.sense(a - 1, "negation"):
            return False  # ha nem kapunk 15 százalékot: what is not got
        return not any(rule.startswith("hedge") for rule in figure.rules)

    def _near(self, figure: Figure, cls: str, reach: int) -> int:
        """How near a word of the class is (0: none), unless it is another clause's or another figure's."""
        hit = self.counting.nearest(figure, (cls,), None, reach)
        if hit is None or hit.i in self.masked or (cls in ("possible", "planned") and self._elsewhere(figure, hit)):
            return 0
        if (
            cls == "denied"
            and hit.i >= figure.j
            and self._inserted(figure.a)
            and any(self.t.punct(m) == "," for m in range(figure.j, hit.i))
        ):
            return 0
        if cls in ("possible", "planned") and any(h.j > hit.j and h.sense.cls == "noun" for h in self.t.hits[hit.i]):
            return 0  # likely voters, the target population
        if cls == "belief" and hit.j - hit.i == 1 and figure.j <= hit.i <= figure.b + 1 and self.t.sense(hit.j, "noun", "role", "group"):
            return 0  # zwei mutmaßliche Schleuser wurden festgenommen
        if cls == "planned" and (told_done(self.t, hit.i) or self._of_noun(figure, hit)):
            return 0
        return self.counting.cost(hit.i, figure.i) + 1

    def _handed_on(self, figure: Figure) -> bool:
        """'Die Firmen sollen 17 Jahre lang Preise abgesprochen haben': handed on from someone, no plan."""
        t = self.t
        if "hearsay" not in t.index:
            return False
        a, b = t.sentences[t.sentence_of[figure.i]]
        return any(
            told_done(t, h.i) and not any(t.punct(m) in CLAUSE_MARKS for m in range(min(h.i, figure.i), max(h.i, figure.i)))
            for h in t.between("hearsay", a, b)
        )

    def _of_noun(self, figure: Figure, hit: Hit) -> bool:
        """'97% of its deficit target', '40 per cent of the planned jobs': what the share is of was planned, not the share."""
        t = self.t
        if figure.unit == "percent" and figure.b <= hit.i <= figure.b + 1 and t.sense(hit.i, "status") and t.sense(hit.j, "noun"):
            return True  # two in three planned operations were cancelled
        if figure.unit != "percent" or not figure.b < hit.i <= figure.b + 6 or not t.sense(figure.b, "of", "of_the"):
            return False
        return not any(t.punct(m) or t.sense(m, "plain_verb", "passive", "relative", "say") for m in range(figure.b, hit.i + 1))

    def _elsewhere(self, figure: Figure, hit: Hit) -> bool:
        """Does the word after the figure belong to a clause that says something else: '1,100 went home but could yet be sent back'?"""
        if hit.i < figure.j:
            return False
        t = self.t
        if any(t.sense(m, "contrast") or t.punct(m) == ";" for m in range(figure.j, hit.i)):
            return True
        comma = next((m for m in range(figure.j, hit.i) if t.punct(m) == ","), -1)
        if comma >= 0 and not self._part_behind(comma):
            own = any(m in self.counting.number_tokens for m in range(comma + 1, min(hit.j + 10, t.sentences[t.sentence_of[hit.i]][1])))
            if own and (hit.i == comma + 1 or not t.sense(comma + 1, "relative", "that")):
                return True  # sent two, four from Germany are to follow; was broken off, shall go on with 120 men
        return self._inserted(figure.a) and any(t.punct(m) == "," for m in range(figure.j, hit.i))

    def _part_behind(self, comma: int) -> bool:
        """Does a part or the next figure of a row stand right behind the comma: '12 people, five of them children, are expected'?"""
        t = self.t
        k = comma + 1
        while t.sense(k, "hedge_before", "adverb", "currency", "joiner"):
            k += 1
        return k in self.counting.number_tokens or t.sense(comma + 1, "partitive") is not None

    def _inserted(self, i: int) -> bool:
        """Does the token stand in a relative clause: 'The owner, who employs 34 people, will raise prices'?"""
        t = self.t
        a = t.sentences[t.sentence_of[i]][0]
        for m in range(i - 1, max(a, i - 14), -1):
            if t.punct(m) in (",", ";", ":"):
                if t.pack.verb_second and t.sense(m + 1, "article"):
                    return self._verb_last(i)  # der Wirt, der 34 Leute beschäftigt, …
                return any(t.sense(n, "relative") and not t.sense(n, "that") for n in (m + 1, m + 2))
        return False

    def _verb_last(self, i: int) -> bool:
        """Does a verb end the clause of token ``i``, right before a comma?"""
        t = self.t
        end = next((m for m in range(i, t.sentences[t.sentence_of[i]][1]) if t.punct(m)), -1)
        return end > i and t.punct(end) == "," and t.sense(end - 1, "status", "plain_verb", "say", "event", "having") is not None

    # -- status ----------------------------------------------------------------------
    def status(self, k: int, figure: Figure, thing: Thing, modality: str) -> str:
        """What became of what figure ``k`` counts; a part without a word of its own shares it with its whole."""
        status = self._status(figure, thing, modality)
        if status == "other" and thing.elided and thing.part_of is not None and self._word(figure, 8) is None:
            status = self.found.get(thing.part_of, status)
        if k and status in ("other", "present") and self._next_of_row(k, figure, thing):
            shared = self.found[k - 1]
            if shared in SHARED and shared in MAY_BE.get(thing.kind, (shared,)) and thing.kind not in FIXED | PLAIN:
                status = shared
        if k and self._converted(k, figure, thing):
            status = self.found[k - 1]
        self.found[k] = status
        return status

    def _next_of_row(self, k: int, figure: Figure, thing: Thing) -> bool:
        """'3 Panzer, 11 Fahrzeuge und 42 Geschütze': counts things as the figure before does, with nothing of its own between or behind."""
        before = self.counting.things[k - 1]
        other = self.counting.figures[k - 1]
        t = self.t
        if before.elided or thing.elided or figure.unit or other.unit or t.sentence_of[other.i] != t.sentence_of[figure.i]:
            return False
        end = max(before.j, other.b)
        gap = range(end, figure.a)
        if not 0 < len(gap) <= 4 or not any(t.punct(m) == "," or t.sense(m, "joiner") for m in gap):
            return False
        if not all(t.punct(m) == "," or t.sense(m, "joiner", "per", "article", "preposition", "time_unit", "adverb") for m in gap):
            return False
        k = thing.j
        return not t.is_word(k) or t.sense(k, "joiner", "preposition", "relative") is not None

    def _converted(self, k: int, figure: Figure, thing: Thing) -> bool:
        """A sum in brackets behind another one is the same in another currency: 100 000 Zloty (23.500 Euro)."""
        before = self.counting.figures[k - 1]
        money = len(figure.unit) == len(before.unit) == 3 and figure.unit.isupper() and before.unit.isupper()
        gap = range(before.b, figure.a)
        return money and len(gap) <= 3 and any(self.t.punct(m) == "(" for m in gap) and thing.kind not in PLAIN

    def deed(self, figure: Figure, thing: Thing, status: str) -> str:
        """The deed by which an actor is found: who will receive or pay does so."""
        if status == "planned" and (word := self._word(figure)) is not None and word.sense.key in ("received", "paid"):
            return word.sense.key
        return status

    def _word(self, figure: Figure, reach: int = 16, inside: range = range(0)) -> Hit | None:
        """The nearest word that says what became of it, unless it stands in a clause behind that has a figure of its own.

        A word ``inside`` the counted noun says nothing: 40 apartment houses."""
        hit = self.counting.nearest(figure, ("status",), None, reach)
        t = self.t
        if hit is not None and hit.i in inside and hit.sense.key == "present":
            hit = self.counting.nearest(figure, ("status",), None, reach, figure.a)
        if hit is None or hit.i < figure.j:
            return None if hit is not None and any(t.punct(m) == ";" for m in range(hit.j, figure.a)) else hit
        mark = next((m for m in range(figure.j, hit.i) if t.punct(m) in CLAUSE_MARKS), None)
        if mark is None:
            return hit
        relative = t.sense(mark + 1, "relative", "article" if t.pack.verb_second else "relative") and not t.sense(mark + 1, "that")
        named = t.is_word(mark - 1) and t.tokens[mark - 1].text[:1].isupper()
        if t.punct(mark) == "," and relative and named and mark > max(figure.b, inside.stop):  # aus Uvira, das eingenommen wurde
            return self.counting.nearest(figure, ("status",), None, reach, figure.a)
        end = min(hit.j + 4, t.sentences[t.sentence_of[hit.i]][1])
        own = self._inserted(figure.a) or any(m in self.counting.number_tokens for m in range(mark, end))
        return self.counting.nearest(figure, ("status",), None, reach, figure.a) if own else hit

    def _predicate(self, thing: Thing) -> Hit | None:
        """What a passive right behind the noun says of it."""
        t = self.t
        k = thing.j
        while t.is_word(k) and k < thing.j + 4:
            if t.sense(k, "passive"):
                return next((h for m in (k + 1, k + 2) if (h := t.sense(m, "status")) is not None), None)
            if t.sense(k, "relative", "joiner", "preposition", "say"):
                return None
            k += 1
        return None

    def _status(self, figure: Figure, thing: Thing, modality: str) -> str:
        kind = self.kinds.get(thing.kind)
        usual = kind.status if kind else "other"
        if thing.kind in PLAIN:
            return "planned" if thing.kind in ("cost", "budget") and modality == "planned" else "other"
        word = self._word(figure, inside=range(thing.i + 1, thing.j) if not thing.elided else range(0))
        if word is not None and not thing.elided and figure.b <= word.i < thing.i:
            word = self._predicate(thing) or word  # three planned operations were cancelled
        found = word.sense.key if word else ""
        if found == "lost" and word is not None and figure.unit and self.t.sense(word.i, "reaching"):
            found = ""  # donations hit 1.1 billion
        if found == "lost" and word is not None and thing.kind == "payment" and self.t.sense(word.i, "change"):
            found = ""  # sales sank to 38 billion: nobody lost them
        if found == "affected" and thing.kind in ("drones", "missiles", "shells") and word is not None and word.i < figure.i:
            found = "sent"  # zaatakowała 175 dronami: what one attacks with
        if found == "promised" and thing.kind == "share" and self.t.has("respondent", *self.t.sentences[self.t.sentence_of[figure.i]]):
            found = ""  # 37 proc. ankietowanych zadeklarowało zrozumienie
        if found == "paid" and thing.unit == "item" and thing.kind != "other":
            found = ""  # strikes cost it 220 flights
        if found == "received" and word is not None and thing.kind in ("payment", "cost") and self.t.sense(word.i, "buying"):
            found = "paid"  # bought it for 2.1 billion
        if found == "sent" and word is not None and thing.unit == "person":
            if any(h.sense.cls == "status" and h.sense.key == "present" for h in self.t.hits[word.i]):
                found = "present"  # a plane carrying 143 passengers has them on board
        if found == "sent" and word is not None and thing.kind == "workers":
            if any(h.sense.cls == "status" and h.sense.key == "lost" for h in self.t.hits[word.i]):
                found = "lost"  # 600 dolgozót küld el: whose work ends
        if thing.kind in FIXED:
            if found in BACK.get(thing.kind, ()):
                return found
            return "planned" if modality == "planned" and thing.kind in PEOPLE else usual
        if usual == "measured":
            return usual
        if any(rule.startswith("room for") for rule in thing.rules):
            return "present"
        if thing.unit in ("person", "item") and self.counting.is_whole(figure) and found in ("planned", "lost", "affected", "returned"):
            return "present"  # what happens to the part did not happen to the whole
        if modality == "planned" and (thing.kind in PEOPLE or found in ("", "paid", "received")):
            return "planned"  # families will get 3,000 dollars
        if found and found in MAY_BE.get(thing.kind, (found,)):
            return found
        if found == "captured" and thing.kind == "payment" and thing.i == figure.i:
            return found  # seizing 41 guns and 640,000 euros
        if thing.kind == "payment" and thing.i < figure.a and (pay := self.t.key(thing.i, "status")) in PAYING:
            return pay  # the verb that names the sum before: they pay 2,000 dollars, some say 3,000
        return "planned" if modality == "planned" else usual
