"""Two sides of one fight: whose people and arms a figure counts where a report tells the figures of both.

Which two countries fight is read from the report: those that it names most and whose blows, arms, armies or sides it tells of. In such a
report a figure is that of the side it is told on, of the one who is struck, of the one who tells of himself; never just of the country
that is named most.
"""

from __future__ import annotations

from collections import Counter

from sayso.extract.counted import Counting
from sayso.extract.figure import Figure
from sayso.extract.forces import FIGHTERS, HARDWARE, MEN, Forces
from sayso.extract.nearness import PERSON_LOSS, Thing
from sayso.extract.places import place_ending
from sayso.extract.refs import NATIONS, Ref
from sayso.extract.spans import Spans
from sayso.extract.speech import Speech
from sayso.extract.text import Text
from sayso.model import Mention
from sayso.packs.lexicon import Hit

STRUCK = PERSON_LOSS | frozenset(("captured", "people", "civilians", "displaced", "evacuated", "hospitalised", "homes", "buildings"))
SIDED = STRUCK | MEN | HARDWARE | frozenset(("workers", "arrested", "rescued", "vehicles", "attacks", "other"))
NAMED = 3  # so often each of the two is named at least
OFTEN = 5  # and so often the one of whose blows and arms nothing is told
NEAR = 14  # how far the words that tell the side may stand from the figure


class Sides(Forces):
    """Knows the two countries that fight, and on which side of them a figure is told."""

    def __init__(self, text: Text, spans: Spans, counting: Counting, things: list[Thing], refs: list[Ref], speech: Speech) -> None:
        super().__init__(text, spans, counting, things, refs, speech)
        self.pair = self._pair()

    def _pair(self) -> tuple[str, ...]:
        """The two countries whose blows or sides the report tells of, in the order of their names' number; none if it has not two."""
        t = self.t
        if not (self.military or self.forces or t.index.get("blow")):
            return ()
        named: Counter[str] = Counter()
        armed: set[str] = set()
        for m in self.nations:
            hit = t.sense(m, *NATIONS)
            if hit is None:
                continue
            named[hit.sense.key] += 1
            if self._blow(hit) or self._beside_side(hit) or self._owner(hit):
                armed.add(hit.sense.key)
        for ref in self.refs:
            if ref.country and self._army(ref):
                armed.add(ref.country)
        two = [c for c, n in named.most_common(2) if n >= NAMED and c in self.pack.countries]
        if len(two) < 2 or not armed.intersection(two):
            return ()
        both = armed.issuperset(two)
        if (4 if both else 2) * named[two[1]] < named[two[0]] or (not both and named[two[1]] < OFTEN):
            return ()
        third = max((n for c, n in named.items() if c not in two and (c in armed or not both)), default=0)
        return tuple(two) if 2 * third < named[two[1]] else ()  # who strikes whom is open where a third one fights

    def _blow(self, hit: Hit) -> bool:
        """Is a blow or arms told of as the country's: Indian shelling, der indische Beschuss, the strikes of India?"""
        t = self.t
        if hit.sense.cls in ("nationality", "demonym") or self.pack.possessor_first or self._genitive(hit.j - 1, hit.sense.base):
            for m in (hit.j, hit.j + 1):
                if t.sense(m, "blow"):
                    return True
                if m in self.numbers or t.punct(m):
                    return False
        link = hit.i
        while t.sense(link - 1, "of", "article", "passive_by"):
            link -= 1
        return t.ending_at(link, "blow") is not None and (link < hit.i or hit.sense.cls == "nationality" or self._declined_at(hit))

    def _declined_at(self, hit: Hit) -> bool:
        return self.t.tokens[hit.i].text.casefold() != hit.sense.base.casefold()

    def _beside_side(self, hit: Hit) -> bool:
        """On the Ethiopian side, auf tadschikischer Seite, po stronie sudańskiej, auf Seiten Tadschikistans, örmény oldalon?"""
        t = self.t
        if t.sense(hit.j, "side"):
            return True
        before = t.ending_at(hit.i, "side")
        if before is not None:
            return hit.sense.cls == "nationality" or self._declined_at(hit)
        if hit.sense.cls != "nationality" or not (t.punct(hit.j) or hit.j in self.numbers):
            return False
        a = t.sentences[t.sentence_of[hit.i]][0]  # po stronie sudańskiej 19, po południowosudańskiej 27
        word = t.tokens[hit.i - 1].text.casefold()
        return any(
            t.sense(hit.i - 1, "preposition") and any(t.tokens[n].text.casefold() == word for n in range(max(a, side.i - 3), side.i))
            for side in t.between("side", a, hit.i)
        )

    def _on_side(self, figure: Figure) -> Mention | None:
        """The country on whose side the clause of the figure tells it, the nearest that no other figure stands before."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        best: tuple[int, Hit] | None = None
        for m in self.nations:
            if not max(a, figure.a - NEAR) <= m < min(b, figure.b + NEAR):
                continue
            hit = t.sense(m, *NATIONS)
            if hit is None or m in self.spoken or not self._beside_side(hit):
                continue  # of the Ukrainian side that says so it is asked elsewhere
            lo, hi = (figure.b, hit.i) if hit.i >= figure.b else (hit.j, figure.a)
            cost = hi - lo + 6 * sum(n in self.numbers or t.punct(n) in (",", ";", ":") for n in range(lo, hi))
            if best is None or cost < best[0]:
                best = cost, hit
        if best is None or best[0] > NEAR:
            return None
        return self.spans.name(self._country(best[1]), best[1].i, best[1].j)

    def _of_both(self, figure: Figure) -> bool:
        """Is it told of both sides together: both sides have massed 30,000 troops, a két ország összesen?"""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        both = [h.i for h in t.between("both_sides", a, b)]
        both += [h.i for h in t.between("parties", a, b) if t.sense(h.i - 1, "article") or t.sense(h.i - 2, "article")]
        clear = (m for m in both if m not in self.spoken and m - 1 not in self.spoken)
        return any(not any(t.punct(n) in (",", ";", ":") for n in range(min(m, figure.i), max(m, figure.i))) for m in clear)

    def _other(self, country: str) -> str:
        """The one of the two that is not this one; nothing if it is neither."""
        if country not in self.pair:
            return ""
        return self.pair[1] if country == self.pair[0] else self.pair[0]

    def _struck(self, figure: Figure, thing: Thing) -> Mention | None:
        """Who was struck: of the blow that is told of in the clause as one side's, the other one."""
        if thing.kind not in STRUCK:
            return None
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        for m in self.nations:
            if not max(a, figure.a - NEAR) <= m < min(b, figure.b + NEAR):
                continue
            hit = t.sense(m, *NATIONS)
            if hit is None or not self._blow(hit) or (m in self.spoken and m < figure.a):
                continue
            lo, hi = (figure.b, hit.i) if hit.i >= figure.b else (hit.j, figure.a)
            if any(t.punct(n) in (";", ":") for n in range(lo, hi)):
                continue
            if (found := self._named_side(self._other(hit.sense.key))) is not None:
                return found
        return None

    def _even(self) -> bool:
        """Do both have men of their own in the report? Then men of whom it is not told whose they are may be those of either."""
        return all(MEN.intersection(self.owned_by.get(c, ())) for c in self.pair)

    def _named_side(self, country: str) -> Mention | None:
        """A side as the report first names it."""
        if not country:
            return None
        for m in self.nations:
            hit = next((h for h in self.t.hits[m] if h.sense.cls in NATIONS and h.sense.key == country), None)
            if hit is not None:
                return self.spans.name(self.pack.countries[country], hit.i, hit.j)
        return None

    def _half(self, k: int, figure: Figure, thing: Thing) -> Mention | None:
        """'Nepal reported 22 dead, Bhutan 17': of the one side that is named between the figure before and this one without a noun."""
        t = self.t
        before = self.counting.figures[k - 1] if k else None
        if before is None or t.sentence_of[before.i] != t.sentence_of[figure.i] or thing.kind not in STRUCK | MEN:
            return None
        between = range(before.b, figure.a)
        if any(t.sense(m, "relative", "striking", "passive_by") for m in between):
            return None
        hits = [hit for m in between if (hit := t.sense(m, *NATIONS)) is not None and hit.sense.key in self.pair]
        if len(hits) != 1:
            return None
        holds = thing.kind == "captured" and hits[0].sense.cls != "nationality"  # Algierczycy mają 38 jeńców, Marokańczycy 52
        if holds or self._blow(hits[0]):  # 30 more in a Bhutanese raid
            return self._named_side(self._other(hits[0].sense.key))
        return self.spans.name(self._country(hits[0]), hits[0].i, hits[0].j)

    def _theirs(self, figure: Figure, sources: list[Ref]) -> Mention | None:
        """'We have lost four, they have lost nine': of the other side than that of the one who is quoted."""
        t = self.t
        if t.quote_of(figure.i) is None:
            return None
        k = figure.a - 1
        while k > 0 and figure.a - k <= 4 and not t.punct(k):
            if t.sense(k, "plural") and any(t.sense(m, "losing") for m in range(k, figure.a)):
                return self._named_side(self._other(self._speaker(figure, sources)))
            k -= 1
        own = self._loses_it(figure) and not any(d.country for d in self._doers(figure) if not self._speaking(d))
        return self._named_side(self._speaker(figure, sources)) if own else None

    def _loses_it(self, figure: Figure) -> bool:
        """Does a verb of losing stand in the figure's own clause?"""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        for hit in t.between("losing", a, b):
            lo, hi = (hit.j, figure.a) if hit.j <= figure.a else (figure.b, hit.i)
            if not any(t.punct(m) in (",", ";", ":") or m in self.numbers for m in range(lo, hi)):
                return True
        return False

    def _where(self, figure: Figure) -> Mention | None:
        """Where they were struck: in Peru, in der ruandischen Grenzstadt, in Goma; of one sentence or of the one before."""
        t = self.t
        s = t.sentence_of[figure.i]
        found = self._places_in(*t.sentences[s])
        before = [c for m, c in found if m < figure.a]
        if before:
            return self._named_side(before[-1])
        if not found and s and t.paragraph_of[t.sentences[s - 1][0]] == t.paragraph_of[figure.i]:
            a, b = t.sentences[s - 1]
            told = {h.sense.key for m in self.nations if a <= m < b for h in t.hits[m] if h.sense.cls in NATIONS}
            found = self._places_in(a, b) if not told.issuperset(self.pair) else []
        return self._named_side(found[0][1]) if len({c for _, c in found}) == 1 else None

    def _places_in(self, a: int, b: int) -> list[tuple[int, str]]:
        """The places of either side between two tokens, in order."""
        t = self.t
        out = [(r.i, r.country) for r in self._refs_in(a, b) if r.name is not None and r.name.type == "place" and r.country in self.pair]
        for m in self.nations:
            hit = t.sense(m, *NATIONS) if a <= m < b else None
            if hit is None or hit.sense.key not in self.pair or m in self.spoken:
                continue
            if hit.sense.cls == "nationality":
                there = t.sense(hit.j, "ground", "place_noun", "side") is not None
                there = there or any(r.i in (hit.j, hit.j + 1) and r.name is not None and r.name.type == "place" for r in self.refs)
            else:
                placed = t.sense(hit.i - 1, "place_in", "place_before", "place_at") is not None
                there = hit.sense.cls != "demonym" and (placed or bool(place_ending(t, hit.i, hit.j)))
            if there:
                out.append((m, hit.sense.key))
        return sorted(out)

    def _speaker(self, figure: Figure, sources: list[Ref]) -> str:
        """The side that tells the figure; of a speaker without a country the one who spoke before him in the paragraph."""
        for ref in sources:
            country = ref.country or (ref.antecedent.country if ref.antecedent is not None else "")
            if country:
                return country if country in self.pair else ""
        if not any(ref.kind in ("role", "unknown", "name") and not ref.is_outlet for ref in sources):
            return ""
        t = self.t
        s = t.sentence_of[figure.i]
        while s > 0 and t.paragraph_of[t.sentences[s - 1][0]] == t.paragraph_of[figure.i]:
            s -= 1
            for frame in self.speech.frames[s]:
                for ref in frame.sources:
                    if ref.country:
                        return ref.country if ref.country in self.pair else ""
        return ""

    def _subject(self, figure: Figure, thing: Thing) -> Mention | None:
        """Of the side that is subject of the figure's own clause (Algieria przyznaje się do 175 zabitych), or of the other, if it kills."""
        t = self.t
        named = [d for d in self._doers(figure) if d.j <= figure.a and (d.country or (d.ref.country if d.ref else "")) in self.pair]
        best = min(named, key=lambda d: d.cost, default=None)
        if best is None or best.cost > NEAR or any(t.punct(m) for m in range(best.j, figure.a)):
            return None
        country = best.country or (best.ref.country if best.ref is not None else "")
        holds = thing.kind == "captured" or self._slain(figure)
        return self._named_side(self._other(country) if holds else country)

    def _target(self, k: int, figure: Figure) -> Mention | None:
        """Where two fight, what one of them has downed is the other's."""
        found = super()._target(k, figure)
        if not self.pair:
            return found
        named = [d for d in self._doers(figure) if d.j <= figure.a and (d.country or (d.ref.country if d.ref else "")) in self.pair]
        named = [d for d in named if not any(m in self.numbers for m in (d.i - 1, d.i - 2))]  # 900 algierskich żołnierzy
        best = min(named, key=lambda d: d.cost, default=None)
        downer = (best.country or (best.ref.country if best.ref is not None else "")) if best is not None else ""
        downer = downer or self._speaker(figure, self.speech.attribute(figure.i).sources)
        return self._named_side(self._other(downer)) if found is None or found.id == downer else found

    def _told(self, figure: Figure, thing: Thing, sources: list[Ref]) -> Mention | None:
        """Of the one who tells them: the dead whom a side reports are its own, those whom it says it killed the other's."""
        speaker = self._speaker(figure, sources) if thing.kind in STRUCK else ""
        if not speaker:
            return None
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        enemies = (h.i for h in t.between("enemy", max(a, figure.a - NEAR), min(b, figure.b + NEAR)))
        enemy = any(not any(t.punct(n) in (",", ";", ":") for n in range(min(m, figure.b), max(m, figure.a))) for m in enemies)
        if enemy or thing.kind == "captured" or self._slain(figure):
            return self._named_side(self._other(speaker))
        if thing.j > thing.i and t.key(thing.i, "group") in FIGHTERS:
            return None  # militants are nobody's soldiers
        return self._named_side(speaker)

    def _slain(self, figure: Figure) -> bool:
        """Does a verb of killing or capturing that has a doer stand over the figure (said it had killed 240, zabił 400)?"""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        for hit in t.between("striking", max(a, figure.a - NEAR), min(b, figure.b + NEAR)):
            behind = hit.i >= figure.b
            if behind and not self.pack.verb_second and not self.pack.possessor_first:
                continue  # 240 were killed
            lo, hi = (figure.b, hit.i) if behind else (hit.j, figure.a)
            around = range(a, b) if self.pack.verb_second else range(max(a, hit.i - 3), min(b, hit.j + 2))
            if any(t.sense(m, "passive") and t.sense(m, "event") is None for m in around):
                continue
            if not any(t.punct(n) in (",", ";", ":") or n in self.numbers for n in range(lo, hi)):
                return True
        return False
