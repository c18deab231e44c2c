"""The figure before that a figure goes on with: the whole of a part, the toll that is told again."""

from __future__ import annotations

from sayso.extract.events import Events
from sayso.extract.figure import Figure
from sayso.extract.nearness import GENERIC, MONEY_KINDS, Thing
from sayso.packs.lexicon import Hit


class Antecedents(Events):
    """Finds the antecedent of a figure among those before it, and of a named one whether it is a part."""

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

    def _toll(self, m: int) -> int:
        """Of the figures of a sentence, the one whose count it states ('the toll rose to 61, with 14 missing'), else the one at ``m``."""
        s = self.t.sentence_of[self.figures[m].i]
        n = m
        while n >= 0 and self.t.sentence_of[self.figures[n].i] == s:
            if any(rule.startswith("noun before") for rule in self.things[n].rules):
                return n
            n -= 1
        return m

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
