"""Whose a figure is: whose troops, whose dead, who pays, loses, sends, raises a price.

What stands beside the counted noun comes first (North Korean soldiers), then the clause's subject, then what the report said before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from sayso.extract.counted import PERSON_LOSS, Counting, Thing
from sayso.extract.names import Ref
from sayso.extract.numbers import Figure
from sayso.extract.places import after_preposition, place_ending
from sayso.extract.spans import Spans
from sayso.extract.speech import Speech
from sayso.extract.text import Text
from sayso.model import Mention
from sayso.packs.folders import Pack
from sayso.packs.lexicon import Hit, Name

FORCES = frozenset(
    (
        "troops",
        "engineers",
        "casualties",
        "killed",
        "wounded",
        "captured",
        "missing",
        "shells",
        "missiles",
        "drones",
        "tanks",
        "artillery",
        "containers",
        "weapons",
        "workers",
        "aircraft",
        "ships",
        "vehicles",
    )
)
ARMIES = frozenset(("army", "military", "navy", "air force"))
DEEDS = frozenset(("sent", "lost", "produced", "received", "captured", "returned"))
ARMS = frozenset(("shells", "missiles", "drones"))  # their use is a deed, whatever the verb
PAYING = frozenset(("payment", "aid", "budget", "fine", "loan", "trains", "flights", "aircraft"))


class Whose:
    """The owners and doers of one text, asked a figure at a time, in order."""

    def __init__(self, text: Text, spans: Spans, counting: Counting, things: list[Thing], refs: list[Ref], speech: Speech) -> None:
        self.t = text
        self.pack: Pack = text.pack
        self.spans = spans
        self.counting = counting
        self.things = things
        self.refs = refs
        self.speech = speech
        self.starts = [r.i for r in refs]
        self.numbers = counting.number_tokens
        self.actors: dict[int, Mention] = {}
        self.named = Counter(
            hits[0].sense.key
            for hits in ([h for h in row if h.sense.cls in ("country", "nationality", "demonym", "capital")] for row in text.hits)
            if len({h.sense.key for h in hits}) == 1
        )
        self.within = {m for r in self.refs if r.kind != "country" for m in range(r.i, r.j)}
        self.strong = False  # does a nationality stand beside the forces' own nouns?
        self.main_actor = self._main_actor()
        self.forces = sum(h.sense.cls == "noun" and h.sense.key in ("troops", "engineers") for hits in text.hits for h in hits)

    def of(self, k: int, figure: Figure, thing: Thing, status: str) -> Mention | None:
        """Whose the figure ``k`` is, or None if the report does not say."""
        near = None
        if status == "captured" and thing.kind in ("area", "regions"):
            near = self._subject_actor(figure, "payment")  # who took it, not whose it was
        near = near or self._adjective_actor(figure, thing)
        if (
            near is None
            and thing.part_of is not None
            and (thing.elided or thing.kind == "share")
            and self.counting.continues(figure, thing.part_of)
        ):
            near = self.actors.get(thing.part_of)
        if near is None and thing.kind in FORCES:
            near = self._force(k, figure, thing)
        if (
            near is None
            and status in ("sent", "produced")
            and thing.kind not in PERSON_LOSS
            and (not figure.unit or thing.kind in ("mass", "volume"))
        ):
            near = self._subject_actor(figure, "payment")
        if near is None and thing.kind in PAYING:
            near = self._subject_actor(figure, thing.kind)
        if near is not None:
            self.actors[k] = near
        return near

    def _country(self, hit: Hit) -> Name:
        """The country that a word means; where several share it (Koreans), the one the report names otherwise most."""
        shared = [h.sense.key for h in self.t.hits[hit.i] if h.sense.cls == hit.sense.cls and h.j == hit.j]
        if len(shared) == 1:
            return self.pack.countries[hit.sense.key]
        return self.pack.countries[max(shared, key=lambda c: (self.named[c], -shared.index(c)))]

    def _adjective_actor(self, figure: Figure, thing: Thing) -> Mention | None:
        """A nationality, demonym or country beside the counted noun: nordkoreanische Soldaten, żołnierzy Pjongjangu."""
        t = self.t
        if figure.unit and thing.kind not in ("share",):
            return None
        lo, hi = (min(figure.j, thing.i), max(figure.j, thing.j)) if not thing.elided else (thing.i - 2, thing.j)
        lo = max(0, lo)
        for m in range(lo, min(hi, len(t.tokens))):
            hit = t.sense(m, "nationality", "demonym")
            if hit:
                return self.spans.name(self._country(hit), hit.i, hit.j)
        after = thing.j
        for m in (after, after + 1, after + 2):
            hit = t.sense(m, "country", "capital", "nationality")
            if hit and t.sentence_of[m] == t.sentence_of[min(thing.i, len(t.tokens) - 1)]:
                if m > after and t.sense(after, "preposition") and not t.sense(after, "of"):
                    break
                if hit.sense.cls == "nationality" and m > after:
                    break
                if self.pack.possessor_first and hit.sense.cls != "nationality":
                    break  # rakétát Ukrajnán: where, not whose
                return self.spans.name(self._country(hit), hit.i, hit.j)
            if not (t.sense(m, "of", "article") if m < len(t.tokens) else None):
                break
        before = t.ending_at(thing.i, "country") if thing.elided else None
        if before:
            return self.spans.name(self.pack.countries[before.sense.key], before.i, before.j)
        return None

    def _subject_actor(self, figure: Figure, kind: str) -> Mention | None:
        """Who pays, gives, sends: the mention before in the clause that is its subject."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        best: tuple[int, Ref] | None = None
        speakers = [r for f in self.speech.frames[t.sentence_of[figure.i]] for r in f.sources] if kind in ("payment", "loan") else []
        for ref in self._refs_in(a, b):
            if any(r.i < ref.j and ref.i < r.j for r in speakers):
                continue
            person = ref.kind in ("role", "group") or (ref.kind == "unknown" and " " in ref.proper)
            if ref.oblique or ref.is_outlet or (person and not ref.country and kind in ("payment", "trains", "flights", "aircraft")):
                continue
            cost = self.counting.cost(ref.j - 1, figure.a) if ref.j <= figure.a else self.counting.cost(figure.b, ref.i) + 8
            if ref.j <= figure.a and any(t.sense(m, "status") or t.key(m, "say") == "promise" for m in range(a, ref.i)):
                cost += 6  # who stands after the verb receives
            if cost <= 20 and (best is None or cost < best[0]):
                best = cost, ref
        return self.spans.ref(best[1]) if best else None

    def _refs_in(self, a: int, b: int) -> list[Ref]:
        lo = bisect_right(self.starts, a - 1)
        hi = bisect_right(self.starts, b - 1)
        return self.refs[lo:hi]

    def _force(self, k: int, figure: Figure, thing: Thing) -> Mention | None:
        """Whose forces, arms or losses: of the clause, else as before, else of the report; the dead of a city are nobody's forces."""
        if thing.kind in PERSON_LOSS and self.forces < 3:
            return None
        clause = self._clause_country(figure, thing)
        if clause is not None or self.strong:
            return clause or self.main_actor
        return self._running_actor(k, thing) or (self.main_actor if self.forces >= 3 else None)

    def _owned(self, hit: Hit, kinds: frozenset[str] | None = None) -> bool:
        """Does a counted noun or a loss follow the nationality (North Korean soldiers, russische Verluste)?"""
        if hit.sense.cls == "demonym":
            return False  # az oroszok gyári munkásokat
        for m in (hit.j, hit.j + 1):
            found = self.t.sense(m, "noun", "cue", "event")
            if found and (kinds is None or found.sense.key in kinds):
                return True
            if m in self.numbers:
                return False  # stellt dem Kreml 5000 Bausoldaten
        return False

    def _main_actor(self) -> Mention | None:
        """Whose forces the report is about: the country most often named as owner or doer, the earlier before the later."""
        t = self.t
        seen: dict[str, list[tuple[int, int]]] = {}
        weight: Counter[str] = Counter()
        owned: Counter[str] = Counter()
        sources = {id(r) for row in self.speech.frames for f in row for r in f.sources}
        for ref in self.refs:
            if ref.country in self.pack.countries and self._army(ref) and id(ref) not in sources:
                seen.setdefault(ref.country, []).append((ref.i, ref.j))
                weight[ref.country] += 2
        for m, hits in enumerate(t.hits):
            found = [h for h in hits if h.sense.cls in ("nationality", "demonym", "country", "capital")]
            hit = found[0] if len({h.sense.key for h in found}) == 1 else None
            if hit is None or m in self.within:
                continue
            if hit.sense.cls in ("country", "capital") and (after_preposition(t, hit.i) or place_ending(t, hit.i, hit.j)):
                continue
            if hit.sense.cls == "nationality" and t.sense(hit.j, "role", "body", "government", "name", "group"):
                continue
            seen.setdefault(hit.sense.key, []).append((hit.i, hit.j))
            owned[hit.sense.key] += self._owned(hit, FORCES)
            weight[hit.sense.key] += 5 if self._owned(hit, FORCES) else 1
        if not seen:
            return None
        key = max(seen, key=lambda c: (weight[c], -seen[c][0][0]))
        self.strong = owned[key] > 0
        return self.spans.name(self.pack.countries[key], *seen[key][0])

    def _clause_country(self, figure: Figure, thing: Thing) -> Mention | None:
        """A country's adjective or name as subject or owner in the clause: Észak-Korea veszteségei, Pjöngjang hat geschickt."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        deed = thing.kind in ARMS or any(h.sense.cls == "status" and h.sense.key in DEEDS for m in range(a, b) for h in t.hits[m])
        best: tuple[int, Mention] | None = None
        for m in range(max(a, figure.i - 20), min(b, figure.j + 12)):
            hit = t.sense(m, "nationality", "demonym", "country", "capital")
            if hit is None or m in self.within:
                continue
            if hit.sense.cls in ("country", "capital"):
                if after_preposition(t, hit.i) or place_ending(t, hit.i, hit.j):
                    continue
                subject = m == a and not any(r.i <= m < r.j for f in self.speech.frames[t.sentence_of[m]] for r in f.sources)
                if not (deed or subject or self._owned(hit)):
                    continue
            elif hit.sense.cls == "demonym" and deed and t.sense(hit.j, "noun") is None and hit.i < figure.i:
                pass  # Rosjanie użyli 120 dronów
            elif t.sense(hit.j, "role", "body", "government", "name", "group") or not self._owned(hit, FORCES):
                continue
            cost = self.counting.cost(m, figure.i)
            if any(m in range(f.cue[0], f.cue[1]) or any(r.i <= m < r.j for r in f.sources) for f in self.speech.frames[t.sentence_of[m]]):
                cost += 12
            if cost <= 24 and (best is None or cost < best[0]):
                best = cost, self.spans.name(self._country(hit), hit.i, hit.j)
        for ref in self._refs_in(a, b):
            leader = deed and ref.name is not None and ref.name.type == "person" and not ref.oblique
            if ref.country in self.pack.countries and (self._army(ref) or leader) and not self._source(ref):
                cost = self.counting.cost(ref.head, figure.i)
                if cost <= 24 and (best is None or cost < best[0]):
                    best = cost, self.spans.name(self.pack.countries[ref.country], ref.i, ref.j)
        return best[1] if best else None

    @staticmethod
    def _army(ref: Ref) -> bool:
        """Does the mention name a country's forces (by its English key or label)?"""
        if ref.kind == "body":
            return ref.key in ARMIES
        return ref.name is not None and ref.name.type == "institution" and any(w in ref.name.label for w in ("Army", "Forces", "Navy"))

    def _source(self, ref: Ref) -> bool:
        return any(ref in f.sources for f in self.speech.frames[self.t.sentence_of[ref.head]])

    def _running_actor(self, k: int, thing: Thing) -> Mention | None:
        for m in range(k - 1, -1, -1):
            if self.things[m].kind in FORCES and m in self.actors:
                return self.actors[m]
        return None
