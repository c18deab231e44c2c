"""Where a figure holds: the places that a report names, and the one that belongs to a figure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.extract.counted import MONEY_KINDS, Counting, Thing
from sayso.extract.names import Ref
from sayso.extract.numbers import Figure
from sayso.extract.speech import Speech
from sayso.extract.text import Text
from sayso.packs.lexicon import Name

OPENING = 25  # tokens of a headline or dateline


@dataclass(frozen=True, slots=True)
class Place:
    """A place named over tokens ``i`` to ``j``."""

    i: int
    j: int
    name: Name


def after_preposition(t: Text, i: int) -> bool:
    """Does the name follow a preposition, an article between them or not?"""
    article = t.ending_at(i, "article")
    return t.ending_at(article.i if article else i, "preposition") is not None


def place_ending(t: Text, i: int, j: int) -> bool:
    """Does the name stand in a case of place (Oroszországban)?"""
    word = t.tokens[j - 1].text.lower()
    return any(word.endswith(e) for e in t.pack.object_endings if len(e) > 1)


def stands_in(t: Text, i: int) -> bool:
    """Is the name after a preposition, or part of what is (na ulice Bukaresztu)?"""
    if after_preposition(t, i):
        return True
    inner = t.sense(i - 1, "noun") if i > 1 else None
    return inner is not None and inner.sense.key == "other" and t.ending_at(i - 1, "preposition") is not None


class Places:
    """The places of one text, and which of them a figure belongs to."""

    def __init__(self, text: Text, refs: Sequence[Ref], counting: Counting, speech: Speech) -> None:
        self.t = text
        self.pack = text.pack
        self.counting = counting
        self.speech = speech
        self.dateline = speech.dateline(0) if text.sentences else 0
        self.named = self._named(refs)

    def _named(self, refs: Sequence[Ref]) -> list[Place]:
        """All places named: regions and cities, adjectives of places, countries."""
        t = self.t
        out: list[Place] = []
        bare = {(r.i, r.j) for r in refs if r.kind == "country" and stands_in(t, r.i)}
        taken = {m for r in refs if not r.is_place and (r.i, r.j) not in bare for m in range(r.i, r.j)}
        for i, hits in enumerate(t.hits):
            for hit in hits:
                cls, name = hit.sense.cls, hit.sense.name
                if cls == "name" and name and name.type == "place":
                    out.append(Place(i, hit.j, name))
                    break
                if cls == "capital_adjective" and i not in taken:
                    out.append(Place(i, hit.j, self.pack.countries[f"{hit.sense.key}:capital"]))
                    break
                if cls == "capital" and not (stands_in(t, i) or place_ending(t, i, hit.j) or i < self.dateline):
                    continue  # 'Pyongyang has earned': the government, no place
                if cls in ("country", "capital") and i not in taken and t.tokens[i].text[:1].isupper():
                    country = self.pack.countries[hit.sense.key]
                    name = self.pack.countries.get(f"{hit.sense.key}:capital", country) if cls == "capital" else country
                    out.append(Place(i, hit.j, name))
                    break
        return out

    def of(self, figure: Figure, thing: Thing) -> Place | None:
        """Where the figure holds: the nearest place of its sentence, else the main place of the story so far."""
        t = self.t
        s = t.sentence_of[figure.i]
        best: tuple[int, Place] | None = None
        seats = [r for f in self.speech.frames[s] for r in f.sources]
        for place in self.named:
            i, j, name = place.i, place.j, place.name
            if t.sentence_of[i] != s or any(r.i <= i < r.j or 0 < i - r.j <= 2 or j == r.i for r in seats):
                continue
            if thing.kind == "aid" and not (stands_in(t, i) or place_ending(t, i, j)):
                continue  # who gives
            cost = self.counting.cost(i, figure.i)
            if name.kind == "country":
                cost += 3
            if not (t.ending_at(i, "preposition", "of", "article") or place_ending(t, i, j)):
                cost += 5
            if cost <= 34 and (best is None or cost < best[0]):
                best = cost, place
        if best:
            return best[1]
        if (thing.kind in MONEY_KINDS and thing.kind != "damage") or thing.kind in ("share", "change", "age", "duration"):
            return None
        return self._main(s)

    def _main(self, s: int) -> Place | None:
        """The place of the story: of the paragraph so far, else the one named most, a region or town before a seat of power.

        The place of the dateline is where the report was written; it counts only when there is no other."""
        t = self.t
        capitals = self.pack.capitals
        counts = Counter(p.name.label for p in self.named)
        ranked = [
            p
            for p in self.named
            if p.name.kind != "country"
            and (p.name.label not in capitals or counts[p.name.label] > 1 or p.i < OPENING)
            and not (p.name.label in capitals and self._spoken(p))
        ]
        earlier = [p for p in ranked if t.sentence_of[p.i] <= s and (counts[p.name.label] > 1 or t.paragraph_of[p.i] < 3)]
        if not earlier:
            return None
        return max(earlier, key=lambda p: (counts[p.name.label], p.name.label not in capitals, -p.i))

    def _spoken(self, place: Place) -> bool:
        """Does a sentence of saying name the place only as the seat of the speaker (Prágában a miniszter közölte)?"""
        frames = self.speech.frames[self.t.sentence_of[place.i]]
        return place.i > 8 and any(f.sources and abs(f.sources[0].i - place.j) <= 2 for f in frames)
