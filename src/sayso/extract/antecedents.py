"""The figure before that a figure goes on with: the whole of a part, the toll that is told again."""

from __future__ import annotations

from sayso.extract.events import Events
from sayso.extract.figure import Figure
from sayso.extract.nearness import GENERIC, MONEY_KINDS, Thing
from sayso.packs.lexicon import Hit

# what makes an earlier figure less likely to be the one gone on with: each figure and each sentence between, a power of ten, another unit
BACK, GAP, SIZE, OTHER_UNIT = 1.0, 2.0, 1.7, 4.0
STATED = 2.0  # and more likely: its count is what its sentence states (the toll rose to 61, with 14 missing)
REMEMBERED = 8  # so many figures back
ALIKE = 0.4  # powers of ten between a whole and the figure that it goes on with


class Antecedents(Events):
    """Finds the antecedent of a figure among those before it, and of a named one whether it is a part."""

    def _antecedent(self, k: int, figure: Figure) -> int | None:
        """The figure before that this one continues: the nearest in place, in size and in unit; a toll goes on with a toll only.

        '63 passengers and five crew. … said 64', '42,000 teachers in 3,400 schools; the ministry speaks of 25,000'."""
        t = self.t
        toll, part = self._by_toll(figure), self._part(figure)
        person = figure.ending != "" and figure.ending in self.pack.person_endings
        best: tuple[float, int] | None = None
        last = min(k, len(self.things)) - 1
        for m in range(last, max(-1, last - REMEMBERED), -1):
            other, thing = self.figures[m], self.things[m]
            gap = t.sentence_of[figure.i] - t.sentence_of[other.i]
            if gap > 2 or t.paragraph_of[other.i] < t.paragraph_of[figure.i] - 1:
                break
            if "people who speak" in thing.rules or self._speaks(other, thing):
                continue
            if other.unit or (thing.kind == "other" and gap) or (toll and thing.kind != "killed"):
                continue
            cost = BACK * (k - m) + GAP * gap
            if not part:
                cost += SIZE * self._apart(figure, other)
            if person and thing.unit != "person":
                cost += OTHER_UNIT
            if gap and any(rule.startswith("noun before") for rule in thing.rules):
                cost -= STATED
            if best is None or cost < best[0]:
                best = cost, m
        return best[1] if best else None

    def _speaks(self, figure: Figure, thing: Thing) -> bool:
        """Does the figure count who says something: 'quoting two police sources', 'két rendőrségi forrásra hivatkozva'?"""
        if thing.event is not None:
            return False
        t = self.t
        cited = t.ending_at(figure.a, "cite_before", "adposition_before") or t.sense(thing.j, "cite_after", "adposition_after")
        return cited is not None

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

    def _no_persons(self, figure: Figure, earlier: int) -> bool:
        """Where persons have numerals of their own (21-en), a bare one in a list of things counts things: 98-at lelőttek, 21 eltűnt."""
        if not self.pack.person_endings or figure.ending in self.pack.person_endings or self.things[earlier].unit != "item":
            return False
        return self.t.sentence_of[self.figures[earlier].i] == self.t.sentence_of[figure.i] and self.things[earlier].part_of is not None

    def _of_whole(self, figure: Figure, earlier: int) -> bool:
        """'40 trucks of a convoy of 200', 'sechs Boote einer Flotte von 40': does the body consist of the things counted right before?"""
        thing = self.things[earlier]
        gap = range(thing.j, figure.a)
        return thing.unit == "item" and len(gap) < 8 and not any(self.t.punct(m) for m in gap)

    def _whole_before(self, k: int, figure: Figure) -> bool:
        """Does the noun of the figure before stand right before this one, as its whole (a 47 megyéből 23-ban, z 47 hrabstw 23)?"""
        if not k or self.things[k - 1].unit != "item" or self.things[k - 1].elided:
            return False
        return self.things[k - 1].j == figure.a and self.figures[k - 1].j <= self.things[k - 1].i

    def _counts_things(self, k: int, figure: Figure) -> bool:
        """Do the figures of the two sentences before count things that any figure may go on with (seats)?"""
        s = self.t.sentence_of[figure.i]
        before = range(max(0, k - 6), min(k, len(self.things)))
        return any(self.things[m].unit == "item" and s - self.t.sentence_of[self.figures[m].i] <= 2 for m in before)

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

    def _next_noun(self, k: int, figure: Figure, person: bool, earlier: int | None) -> Thing | None:
        """'on Monday 118,000, by Wednesday only 31,000 households': what the next figure of the sentence counts.

        Not where that is a part: 'it holds 6,900 likely, 2,300 of them dead' goes on with the figure before.
        """
        before, t = figure, self.t
        for m in range(k + 1, min(k + 4, len(self.figures))):
            after = self.figures[m]
            if t.sentence_of[after.i] != t.sentence_of[figure.i] or after.unit or after.i - before.j > 12:
                return None
            if earlier is not None and self._part(after) and self._apart(figure, self.figures[earlier]) < ALIKE:
                return None
            if m > k + 1 and any(t.sense(n, "that", "relative", "say") for n in range(before.j, after.i)):
                return None
            noun = None if after.ending in self.pack.person_endings and after.ending else self._head(after)
            event = self._event(after, Thing("people", "person", after.i, after.j)) if noun is None else None
            if noun is not None or event is not None:
                break
            before = after  # first 26, then 27, on Friday 31 dead
        else:
            return None
        if noun is not None:
            thing = self._named(m, after, noun)
        elif event is not None:
            thing = Thing(event.sense.key, "person", event.i, event.j, event, [f"event {event.sense.key}"])
        if person and thing.unit != "person":
            return None
        thing.elided = True
        thing.rules.append("noun of the next figure")
        return thing
