"""What a figure counts: its head noun or the noun it stands for, the kind that the clause makes of it."""

from __future__ import annotations

from sayso.extract.bare import Bare
from sayso.extract.figure import Figure
from sayso.extract.nearness import BILLION, GENERIC, MILLION, MONEY_KINDS, SHORT, SMALL_SUM, SUFFERED, Thing
from sayso.extract.text import DASHES
from sayso.packs.lexicon import Hit

HAPPENED = SUFFERED | {"rescued"}
OPENING = frozenset(",()") | DASHES  # marks around what is said in passing


class Counting(Bare):
    """Reads what the figures of one text count."""

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

    def _thing(self, k: int, figure: Figure) -> Thing:
        unit = figure.unit
        if unit:
            return self._measure(k, figure)
        if figure.value < 12 and self.t.key(figure.a - 1, "cue") == "magnitude":
            figure.unit = "magnitude"  # a magnitude 6.4 earthquake
            return Thing("magnitude", "magnitude", figure.a - 1, figure.a, rules=["cue magnitude"])
        if (heading := self.columns.get(figure.i)) is not None and (made := self._under(heading, figure)) is not None:
            return made
        adverbial = bool(figure.ending) and figure.ending in self.pack.person_endings  # hatan: six of them, no noun follows
        noun = None if adverbial else self._head(figure) or self._shared_head(k, figure)
        if noun is not None and figure.value >= MILLION and self.t.key(noun.i, "cue") in MONEY_KINDS:
            if (money := self._elided_money(k, figure)) is not None:
                return money  # 400 milliós bírság: so many fines there are not
        return self._named(k, figure, noun) if noun else self._moved(figure, self._elided(k, figure))

    def _under(self, heading: Hit, figure: Figure) -> Thing | None:
        """What a figure of a table counts: the word over its column says it, where its own cell has no noun."""
        if self._head(figure) is not None:
            return None
        kind = heading.sense.key if heading.sense.cls == "event" else self._noun_kind(heading)
        if not self._countable(kind):
            return None
        return Thing(kind, self._unit(kind), heading.i, heading.j, rules=[f"heading {kind}"], elided=True)

    def _elided(self, k: int, figure: Figure) -> Thing:
        t = self.t
        person = (bool(figure.ending) and figure.ending in self.pack.person_endings) or self._of_persons(figure)
        if person and self._of_persons(figure) and (named := self._unknown_persons(figure)) is not None:
            return named
        if (whole := self._of_unknown(k, figure)) is not None:
            return Thing("other", "item", *whole, rules=["noun of its whole, not in the packs"])
        if (
            (held := t.ending_at(figure.a, "holding")) is not None
            and figure.value > 1
            and not figure.value % 1
            and self._ends_phrase(figure.b)
        ):
            return Thing("people", "person", figure.i, figure.j, rules=[f"room for so many: {held.sense.base}"], elided=True)
        struck = t.sense(figure.b, "status") if not figure.unit and figure.value >= 100 else None
        if struck is not None and struck.sense.key == "affected" and struck.j - struck.i > 1:
            return Thing("people", "person", figure.i, figure.j, rules=["so many affected"], elided=True)  # Hunderttausende ohne Strom
        if not person and figure.value <= 115 and (age := self._age(figure)) is not None:
            return age
        value = self._bare_measure(k, figure)
        if value is not None:
            return value
        out_of = self.t.tokens[figure.a - 1].text.lower().endswith(self.pack.source_endings) if figure.a else False
        if self._whole_before(k, figure) and (not person or out_of):  # az öt ellenőrzésből kettőn
            return self._as(k - 1, "a part")
        if not (person and figure.ending) and (taken_up := self._taken_up(k, figure, person)) is not None:
            return taken_up
        if not person and self._further(k, figure):
            return self._as(k - 1, "so many more")
        if figure.value % 1 and not person and (measure := self._measure_beside(k, figure)) is not None:
            return measure
        if figure.value >= BILLION and (sum_ := self._elided_money(k, figure)) is not None:
            return sum_
        if (
            figure.value >= 100
            and not person
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
            elif (t.sense(after[0], "group", "anonymous") or t.sense(figure.i, "group")) and t.has(
                "say", after[0], min(after[1] + 6, self.n)
            ):
                return Thing("people", "person", after[0], after[1], rules=["people who speak"])  # two people familiar with the matter
            else:
                return Thing("other", "item", after[0], after[1], rules=["noun not in the packs"])
        if event is not None and event.sense.key == "participants" and earlier is not None and self._part(figure):
            if self.things[earlier].unit == "person" and self.things[earlier].kind not in GENERIC:
                event = None  # refugees, of whom 150,000 came
        close = event is not None and self.cost(event.i, figure.i) <= 6
        follows = event is not None and (0 <= event.i - figure.j <= 2 or event.j == figure.a)
        sums = k and (event is None or event.sense.cls == "noun") and self.things[k - 1].kind in MONEY_KINDS
        if sums and figure.value >= SMALL_SUM * 100 and t.sentence_of[self.figures[k - 1].i] == t.sentence_of[figure.i] and not person:
            if (sum_ := self._elided_money(k, figure)) is not None:
                return sum_
        if (predicate := self._predicate(figure)) is not None:
            kind = self._noun_kind(predicate)
            return Thing(kind, self._unit(kind), predicate.i, predicate.j, rules=[f"noun said of it {kind}"], elided=True, part_of=earlier)
        if (these := self._out_of(figure)) is not None:
            kind = self._noun_kind(these)
            return self._by_event(figure, Thing(kind, self._unit(kind), these.i, these.j, rules=[f"noun out of which {kind}"]))
        if event is None and (left is None or not self._counted_before(left, figure)) and (asked := self._asked_after(figure)) is not None:
            return asked
        right = self._right_count(figure) if left is None or left.sense.key not in SUFFERED else None
        if right is not None:
            kind = self._noun_kind(right)
            return Thing(kind, self._unit(kind), right.i, right.j, rules=[f"noun after {kind}"], elided=True)
        if event is None and (left is None or left.sense.key not in SUFFERED) and self._by_toll(figure):
            return Thing("killed", "person", figure.i, figure.j, rules=["a toll"], elided=True, part_of=earlier)
        own = left is not None and self._counted_before(left, figure) and not self._partitive_before(figure)
        if earlier is not None and not follows and not close and not own and self._part(figure) and not self.things[earlier].part_of:
            return self._as(earlier, "a part")
        if (body := self._named_body(figure)) is not None:
            return Thing(body.sense.key, "person", body.i, body.j, rules=[f"a body of {body.sense.key}"], elided=True)
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
                elif kind in GENERIC and (befell := self._befell(left, figure)) is not None:
                    thing.event, thing.kind = befell, befell.sense.key  # die Zahl der Menschen, die starben, liegt bei 40
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
        same = earlier is not None and t.sentence_of[self.figures[earlier].i] == t.sentence_of[figure.i]
        later = (
            self._next_noun(k, figure, person, earlier)
            if earlier is None or t.sentence_of[self.figures[earlier].i] != t.sentence_of[figure.i]
            else None
        )
        if later is not None:
            return later
        loose = earlier is None or (self.things[earlier].kind == "other" and (person or not same))
        noun = self._noun_before(figure) if loose else None
        if noun is not None:
            kind = noun.sense.key
            return Thing(kind, self._unit(kind), noun.i, noun.j, rules=[f"noun of the sentence before {kind}"], elided=True)
        if person and earlier is not None and self.things[earlier].unit != "person":
            earlier = None
        if earlier is not None and person and self.things[earlier].kind in HAPPENED and not self._part(figure):
            if t.sentence_of[self.figures[earlier].i] != t.sentence_of[figure.i]:
                earlier = None  # hatvanan utaztak: a new statement, of people to whom nothing happened
        if earlier is not None:
            return self._as(earlier, "as the figure before")
        if self.main and not (person and self.main in SUFFERED) and (person or figure.value >= 100):
            return Thing(self.main, self._unit(self.main), figure.i, figure.j, rules=["what the report counts"], elided=True)
        if person:
            return Thing("people", "person", figure.i, figure.j, rules=["ending of persons"], elided=True)
        return Thing("other", "item", figure.i, figure.j, rules=["nothing counted found"], elided=True)

    def _befell(self, noun: Hit, figure: Figure) -> Hit | None:
        """What a relative clause right behind the counted noun, and before the figure, says happened to them."""
        t = self.t
        if t.punct(noun.j) != "," or not t.sense(noun.j + 1, "relative", "article"):
            return None
        end = next((m for m in range(noun.j + 2, min(figure.a, noun.j + 18)) if t.punct(m) == ","), None)
        if end is None:
            return None
        return next((h for h in t.between("event", noun.j, end) if h.sense.key in HAPPENED), None)

    def _further(self, k: int, figure: Figure) -> bool:
        """'111 tys. domów uległo zniszczeniu, a kolejne 112 tys. zostało uszkodzonych': more of what the figure before counts."""
        if not k or self.t.ending_at(figure.a, "others") is None or self._other_noun(figure) is not None:
            return False
        before, thing = self.figures[k - 1], self.things[k - 1]
        same = self.t.sentence_of[before.i] == self.t.sentence_of[figure.i]
        return same and thing.unit == "item" and not before.unit and not figure.value % 1

    def _shared_units(self) -> None:
        """'… fell by 1.2 and 0.7 per cent': a share whose unit stands with the next one is of its kind."""
        for k in range(len(self.figures) - 2, -1, -1):
            figure, after = self.figures[k], self.figures[k + 1]
            if figure.unit == after.unit == "percent" and self.things[k + 1].kind == "change":
                if self.t.sentence_of[figure.i] != self.t.sentence_of[after.i]:
                    continue
                bare = figure.b <= figure.j and after.i - figure.j < 12
                beside = after.a - figure.b <= 3 and not any(
                    self.t.punct(m) or self.t.sense(m, "by_amount") for m in range(figure.b, after.a)
                )
                if bare or (beside and not self.t.sense(figure.b, "of", "noun") and after.role == ""):
                    self.things[k].kind = "change"  # 18 százalék helyett 6 százalékos béremelés

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
