"""What happened to the people whom a figure counts: 12 soldiers were killed are counted as killed."""

from __future__ import annotations

import itertools

from sayso.extract.figure import Figure
from sayso.extract.nearness import GENERIC, PERSON_LOSS, SUFFERED, Thing
from sayso.extract.nouns import Nouns
from sayso.extract.text import DASHES
from sayso.packs.lexicon import Hit

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
MOVED = frozenset(("sent", "returned", "received"))
SEEKERS = frozenset(("workers", "troops", "engineers"))
CROWD_WORDS = 150  # in a report about a crowd at least every so many words speak of it
STOP_MARKS = frozenset(";:.") | DASHES


class Events(Nouns):
    """Finds the event of a figure: nearest by clause distance, never one that belongs to another figure."""

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
        if thing.kind in ("people", "troops") and self._lost_men(figure):
            thing.kind = "casualties"
            thing.rules.append("the loss of men")
            return thing
        if thing.kind == "captured" and any(h.sense.cls == "event" and h.sense.key == "captured" for h in self.t.hits[thing.i]):
            event = None  # 40-et foglyul ejtettek: the verb itself says what became of them
        elif thing.kind == "people" or thing.kind == "other":
            event = None if self.is_whole(figure) else self._event(figure, thing)
        elif thing.kind in GENERIC:  # firemen who fight are no troops
            event = None if self.is_whole(figure) else self._event(figure, thing, 22, NAMED_TURNS)
        else:
            event = None if self.is_whole(figure) else self._event(figure, thing, 9, turns)
        if event is not None and event.sense.key == "missing" and thing.kind in SEEKERS and self._seeks(event, thing):
            event = None
        if event is None:
            if thing.kind == "people" and self._seized(figure):
                thing.kind = "captured"
                thing.rules.append("seized by somebody")
                return thing
            if thing.kind == "people" and self.deadly and self._bereaved(figure):
                thing.kind = "killed"
                thing.rules.append("lost to death")
                return thing
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

    def _lost_men(self, figure: Figure) -> bool:
        """'The loss of 40 men', 'strata 40 ludzi', 'den Verlust von 40 Mann': the noun right before the figure."""
        t = self.t
        k = figure.a
        while k > 0 and t.sense(k - 1, "of", "article", "possessive", "adverb"):
            k -= 1
        if (told := t.ending_at(k, "event")) is not None and told.sense.key == "workers":
            return False  # pracę straciło 300 osób
        if t.ending_at(k, "deficit") is not None:
            return True
        if not t.sense(figure.a - 1, "preposition", "range_middle"):
            return False  # straty Nepalu szacuje się na 60 ludzi
        start = max(t.sentences[t.sentence_of[figure.i]][0], figure.a - 8)
        hits = t.between("deficit", start, figure.a)
        return any(not any(t.punct(m) or m in self.number_tokens for m in range(h.j, figure.a)) for h in hits)

    def _bereaved(self, figure: Figure) -> bool:
        """'She lost two brothers', 'samo Talisay straciło 49 mieszkańców': is it told right before them that somebody lost them?"""
        t = self.t
        k = figure.a
        while k > 0 and t.sense(k - 1, "adverb", "hedge_before"):
            k -= 1
        return t.ending_at(k, "losing") is not None

    def _seeks(self, event: Hit, thing: Thing) -> bool:
        """'60 Retter suchen nach den Vermissten': those who are named behind them as missing are whom they look for."""
        t = self.t
        sought = [h for h in t.between("noun", thing.j, thing.j + 8) if h.sense.key == "missing"]
        if not sought:
            return False
        return sought[0].i != event.i or not any(t.sense(m, "plain_verb", "event") for m in range(thing.j, event.i))

    def _seized(self, figure: Figure) -> bool:
        """'The gunmen seized 137 children': is it told right before people that somebody took them as one takes things?"""
        verb = self.t.ending_at(figure.a, "status")
        return verb is not None and verb.sense.key == "captured" and self.t.ending_at(figure.a, "of") is None

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
                if not right and self._of_clause_before(figure, hit, b):
                    continue
                cost = self.cost(max(thing.j - 1, figure.j - 1), m) if right else self.cost(hit.j - 1, figure.a) + 2
                owner = self.heads.get(m)
                if owner is not None and self.figures[owner] is not figure:
                    continue
                if m < figure.a and (self._attribute_of_other(m, figure) or self._of_speaker(m, figure)):
                    continue
                if right and self._belongs_to_other(figure, m, thing):
                    continue
                if right and self._fronted(figure, thing, hit):
                    continue  # in einem Einsatz von 400 Polizisten wurden mehrere Männer festgenommen
                if right and self._acts_on(thing, hit):
                    continue  # two gunmen injured 12 guests
                if right and self._takes_next(hit.j, min(hit.j + 4, b)) and not self._closes(figure, hit):
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
                if hit.sense.key == "participants" and thing.kind != "other":
                    cost += 4  # and so is who is hurt at a march
                if hit.sense.key == "people":
                    cost += 6  # and so is who dies on board
                if hit.sense.key == "infected" and thing.kind == "people" and not self._joined(figure, m):
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

    def _joined(self, figure: Figure, m: int) -> bool:
        """'Two died and 30 fell ill': does the figure open a clause of its own behind a joiner, with the event for its verb?"""
        t = self.t
        verbs = range(figure.j, m)
        return (
            t.ending_at(figure.a, "joiner") is not None
            and m >= figure.j
            and all(t.sense(n, "passive", "plain_verb", "adverb") for n in verbs)
        )

    def _fronted(self, figure: Figure, thing: Thing, hit: Hit) -> bool:
        """Where the verb is second: is the figure in a phrase with a preposition before a passive whose subject follows the verb?"""
        t = self.t
        a = t.sentences[t.sentence_of[figure.i]][0]
        c = max((m + 1 for m in range(a, figure.a) if t.punct(m)), default=a)
        if not self.pack.verb_second or not t.sense(c, "preposition") or (t.sense(c, "article") and not t.ending_at(c + 1, "preposition")):
            return False
        verb = next((m for m in range(thing.j, hit.i) if t.sense(m, "passive")), -1)
        if verb < 0 or any(t.punct(m) for m in range(thing.j, verb)):
            return False
        inside = range(verb + 1, hit.i)
        return any(m in self.number_tokens or t.sense(m, "several") or self._names_persons(m) for m in inside)

    def _names_persons(self, m: int) -> bool:
        noun = self.t.sense(m, "noun")
        return noun is not None and self._person(self._noun_kind(noun))

    def _acts_on(self, thing: Thing, hit: Hit) -> bool:
        """'Two gunmen injured at least 12 guests', 'zwei Männer verletzten eine Frau': a verb right behind the counted, before people."""
        t = self.t
        if hit.i != thing.j or hit.j - hit.i > 1 or hit.sense.key not in SUFFERED | {"rescued"}:
            return False
        k = hit.j
        while t.sense(k, "hedge_before", "adverb", "article", "indefinite", "others", "range_before") and k not in self.number_tokens:
            k += 1
        for m in range(k, min(k + 4, t.sentences[t.sentence_of[hit.i]][1])):
            if not t.is_word(m) and m not in self.number_tokens:
                return False
            if (noun := t.sense(m, "noun")) is not None:
                return (k > hit.j or k in self.number_tokens) and self._person(self._noun_kind(noun))
            if m not in self.number_tokens and t.sense(m, "preposition", "relative", "joiner", "plain_verb", "event"):
                return False
        return False

    def _attribute_of_other(self, m: int, figure: Figure) -> bool:
        """Does the event at ``m`` stand between an earlier figure and its noun: '3 verletzte Beamte und 27 Festnahmen'?"""
        k = self.figures.index(figure) - 1
        if k < 0 or len(self.things) <= k:
            return False
        return self.figures[k].j <= m < self.things[k].i

    def _of_speaker(self, m: int, figure: Figure) -> bool:
        """'The captain, who survived, said he had counted 200': what happened to the one who speaks, told of him between commas."""
        t = self.t
        a = t.sentences[t.sentence_of[figure.i]][0]
        end = next((k for k in range(m, figure.a) if t.punct(k)), -1)
        begin = next((k for k in range(m - 1, max(a, m - 8), -1) if t.punct(k)), -1)
        if (
            begin < 0
            or end < 0
            or t.punct(begin) != ","
            or t.punct(end) != ","
            or not (t.sense(begin + 1, "relative") or (t.pack.verb_second and t.sense(begin + 1, "article")))
        ):
            return False
        if t.sense(begin + 1, "that") or any(k in self.number_tokens for k in range(a, begin)):
            return False
        return t.has("say", end, figure.a)

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

    def _closes(self, figure: Figure, hit: Hit) -> bool:
        """'168 wurden verletzt und fünf galten …': where the verb is second, a participle behind its passive closes the clause."""
        t = self.t
        if not self.pack.verb_second or not t.sense(hit.j, "joiner"):
            return False
        return any(t.sense(m, "passive") for m in range(figure.j, hit.i)) and not any(t.punct(m) for m in range(figure.j, hit.i))

    def _of_clause_before(self, figure: Figure, hit: Hit, b: int) -> bool:
        """'168 wurden verletzt und fünf galten als vermisst': what closed the clause before is not of the next one, which has its own."""
        t = self.t
        if not self.pack.verb_second or not t.sense(hit.j, "joiner") or not hit.j < figure.a <= hit.j + 2:
            return False
        closed = any(t.sense(m, "passive") for m in range(max(0, hit.i - 4), hit.i))
        return closed and any(h.sense.key in SUFFERED for h in t.between("event", figure.j, min(b, figure.j + 10)))

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
        """Are two figures one list ('nine guards and over 30 prisoners')? No verb and no clause lies between them."""
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

    def _of_event(self, figure: Figure, event: Hit) -> Thing:
        """People of whom only is said what happened to them: 12 were killed."""
        thing = Thing(event.sense.key, "person", event.i, event.j, event, [f"event {event.sense.key}"], True)
        if thing.kind in ("killed", "wounded") and self._both(figure):
            thing.kind = "casualties"
        return thing

    def _unknown_persons(self, figure: Figure) -> Thing | None:
        """'Dwaj młodzieńcy': a numeral that counts men only, right before a word that no pack knows."""
        found = self._other_noun(figure)
        if found is None or found[2] or self.t.tokens[figure.j - 1].text.lower() not in self.pack.men_numerals:
            return None
        return self._by_event(figure, Thing("people", "person", found[0], found[0] + 1, rules=["people whom no pack knows"]))

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
