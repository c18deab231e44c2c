"""Whose a figure is: whose troops, whose dead, who pays, loses, sends, raises a price.

What stands beside the counted noun comes first (North Korean soldiers), then the doer of the clause, then what the report said before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from sayso.extract.counted import PERSON_LOSS, Counting, Thing
from sayso.extract.names import NATIONS, Ref
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
OWN_NAME = ("authorities", "officials", "government", "army", "military")  # of a country: the country itself
PAYERS = frozenset(("paid", "promised", "planned"))
HEADED = ("role", "body", "government", "name", "group")  # a nationality before these is theirs
REACH = 20  # how far the doer may stand from the figure
STRAY = 6  # what stands after the verb receives


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
        self.within = {m for r in refs if r.kind != "country" for m in range(r.i, r.j)}
        self.spoken = {m for row in speech.frames for f in row for r in f.sources for m in range(r.i, r.j)}
        self.forces = sum(h.sense.cls == "noun" and h.sense.key in ("troops", "engineers") for hits in text.hits for h in hits)
        self.owned: Counter[str] = Counter()  # how often each country's forces, arms or losses are named as its own
        self.attackers: Counter[str] = Counter()  # and how often attacks are named as its own
        self.main_actor = self._main_actor()
        self.enemy = self._enemy()

    def of(self, k: int, figure: Figure, thing: Thing, status: str) -> Mention | None:
        """Whose the figure ``k`` is, or None if the report does not say."""
        found = self._find(k, figure, thing, status)
        if found is not None:
            self.actors[k] = found
        return found

    def _find(self, k: int, figure: Figure, thing: Thing, status: str) -> Mention | None:
        near = None
        if status == "captured" and thing.kind in ("area", "regions"):
            near = self._doer(figure, "payment", status)  # who took it, not whose it was
        near = near or self._beside(figure, thing)
        if near is None and (thing.kind == "share" or thing.kind in ARMS):
            near = self._predicate(figure)
        if near is None and thing.part_of is not None and (thing.elided or thing.kind == "share"):
            if self.counting.continues(figure, thing.part_of):
                near = self.actors.get(thing.part_of)
        if near is None and thing.kind in FORCES:
            near = self._force(k, figure, thing)
        if near is None and self._transferred(figure, thing, status):
            near = self._doer(figure, "payment", status)
        if near is None and thing.kind in PAYING:
            near = self._doer(figure, thing.kind, status)
        return near

    @staticmethod
    def _transferred(figure: Figure, thing: Thing, status: str) -> bool:
        """Things made or sent: their doer is whose they are."""
        made = status in ("sent", "produced", "promised") and thing.kind not in PERSON_LOSS
        return made and (not figure.unit or thing.kind in ("mass", "volume"))

    def _country(self, hit: Hit) -> Name:
        return self.pack.countries[hit.sense.key]

    # -- beside the noun ---------------------------------------------------------------
    def _beside(self, figure: Figure, thing: Thing) -> Mention | None:
        """A nationality, demonym or country beside the counted noun: nordkoreanische Soldaten, żołnierzy Pjongjangu."""
        t = self.t
        if figure.unit and thing.kind != "share":
            return None
        lo, hi = (min(figure.j, thing.i), max(figure.j, thing.j)) if not thing.elided else (thing.i - 2, thing.j)
        for m in range(max(0, lo), min(hi, len(t.tokens))):
            hit = t.sense(m, "nationality", "demonym")
            if hit and m not in self.spoken:
                return self.spans.name(self._country(hit), hit.i, hit.j)
        return self._behind(thing) or self._before(figure, thing)

    def _behind(self, thing: Thing) -> Mention | None:
        """Whose, after the noun: żołnierzy Pjongjangu, soldiers of the DPRK, Soldaten aus Nordkorea, żołnierze Kima."""
        t = self.t
        sentence = t.sentence_of[min(thing.i, len(t.tokens) - 1)]
        owned = thing.kind in FORCES
        for m in (thing.j, thing.j + 1, thing.j + 2):
            if m >= len(t.tokens) or t.sentence_of[m] != sentence:
                break
            hit = t.sense(m, "country", "capital") or t.sense(m, "nationality")
            if hit:
                if (hit.sense.cls == "nationality" and m > thing.j) or (self.pack.possessor_first and hit.sense.cls != "nationality"):
                    break  # rakétát Ukrajnán: where, not whose
                return self.spans.name(self._country(hit), hit.i, hit.j)
            if owned and not self.pack.possessor_first and (leader := self._leader_at(m)) and self._inflected(leader):
                return self.spans.name(self.pack.countries[leader.country], leader.i, leader.j)
            if not t.sense(m, "of", "article") and not (owned and m == thing.j and t.sense(m, "coming_from")):
                break
        return None

    def _before(self, figure: Figure, thing: Thing) -> Mention | None:
        """Whose, before the number or the noun that it goes on from: Ukraine's 12 brigades, Russlands 40 Panzer."""
        t = self.t
        at = min(thing.i, figure.a) if not thing.elided else thing.i
        hit = t.ending_at(at, "country") or t.ending_at(at, "capital")
        if hit and (thing.elided or (thing.kind in FORCES and self._genitive(hit.j - 1, hit.sense.base))):
            return self.spans.name(self._country(hit), hit.i, hit.j)
        ref = self._leader_ending(at) if thing.kind in FORCES else None
        if ref is not None and self._genitive(ref.j - 1, ""):
            return self.spans.name(self.pack.countries[ref.country], ref.i, ref.j)
        return None

    def _genitive(self, m: int, base: str) -> bool:
        """Does the name that ends at token ``m`` show that something is its own (Seoul's, Russlands)?"""
        word = self.t.tokens[m].text
        if word.endswith(self.pack.genitive_endings):
            return True
        return self.pack.nouns_capital and bool(base) and word.endswith("s") and word.casefold() == base.split()[-1].casefold() + "s"

    def _leader_at(self, i: int) -> Ref | None:
        at = bisect_right(self.starts, i) - 1
        return self.refs[at] if at >= 0 and self.refs[at].i == i and self._leader(self.refs[at]) else None

    def _leader_ending(self, j: int) -> Ref | None:
        at = bisect_right(self.starts, j - 1) - 1
        return self.refs[at] if at >= 0 and self.refs[at].j == j and self._leader(self.refs[at]) else None

    def _leader(self, ref: Ref) -> bool:
        """A known person stands for the country that he leads."""
        name = ref.person or ref.name
        return name is not None and name.type == "person" and ref.country in self.pack.countries

    def _inflected(self, ref: Ref) -> bool:
        """Is the name in another case than its own, or does a word for 'of' stand before it (żołnierze Kima)?"""
        t = self.t
        if t.sense(ref.i - 1, "of", "coming_from"):
            return True
        name = ref.person or ref.name
        last = t.tokens[ref.j - 1].text
        return name is not None and all(last != a.split()[-1] for a in (name.label, *name.aliases))

    def _predicate(self, figure: Figure) -> Mention | None:
        """A nationality that is said of the thing: a third of the shells is Korean; nordkoreanischer Herkunft waren."""
        t = self.t
        b = t.sentences[t.sentence_of[figure.i]][1]
        for m in range(figure.j, min(b, figure.j + 18)):
            if t.punct(m) in (",", ";", ":"):
                return None
            hit = t.sense(m, "nationality")
            if hit is None or m in self.within:
                continue
            if t.sense(hit.j, "origin") or (t.punct(hit.j) and t.ending_at(m, "status", "plain_verb")):
                return self.spans.name(self._country(hit), hit.i, hit.j)
        return None

    # -- the doer of the clause ----------------------------------------------------------
    def _doer(self, figure: Figure, kind: str, status: str) -> Mention | None:
        """Who pays, gives, sends: the mention before in the clause that is its subject."""
        t = self.t
        s = t.sentence_of[figure.i]
        a, b = t.sentences[s]
        best: tuple[int, Ref] | None = None
        frames = self.speech.frames[s] if kind in ("payment", "loan") else []
        speakers = [r for f in frames if f.verb != "promise" for r in f.sources]
        for ref in self._refs_in(a, b):
            if any(r.i < ref.j and ref.i < r.j for r in speakers):
                continue
            person = ref.kind in ("role", "group") or (ref.kind == "unknown" and " " in ref.proper)
            if ref.oblique or ref.is_outlet or (person and not ref.country and kind in ("payment", "trains", "flights", "aircraft")):
                continue
            cost = self.counting.cost(ref.j - 1, figure.a) if ref.j <= figure.a else self.counting.cost(figure.b, ref.i) + 8
            if ref.j <= figure.a and any(t.sense(m, "status") or t.key(m, "say") == "promise" for m in range(a, ref.i)):
                cost += STRAY
            if cost <= REACH and (best is None or cost < best[0]):
                best = cost, ref
        return self.spans.ref(best[1]) if best else None

    def _refs_in(self, a: int, b: int) -> list[Ref]:
        lo = bisect_right(self.starts, a - 1)
        hi = bisect_right(self.starts, b - 1)
        return self.refs[lo:hi]

    # -- forces --------------------------------------------------------------------------
    def _force(self, k: int, figure: Figure, thing: Thing) -> Mention | None:
        """Whose forces, arms or losses: of the clause, else as before, else of the report; the dead of a city are nobody's forces."""
        if thing.kind in PERSON_LOSS and self.forces < 3:
            return None
        clause = self._clause_country(figure, thing)
        if clause is not None:
            return clause
        if thing.kind in ARMS and (found := self._running_actor(k, ARMS) or self._attacker()):
            return found
        if self.owned.total():
            return self.main_actor
        return self._running_actor(k, FORCES) or (self.main_actor if self.forces >= 3 else None)

    def _owns(self, hit: Hit, kinds: frozenset[str] | None = None) -> bool:
        """Does a counted noun or a loss follow the nationality (North Korean soldiers, russische Verluste)?"""
        t = self.t
        if hit.sense.cls == "demonym":
            return False  # az oroszok gyári munkásokat
        for m in (hit.j, hit.j + 1):
            found = t.sense(m, "noun", "cue", "event")
            if found and (kinds is None or found.sense.key in kinds):
                return True
            if m in self.numbers:
                return False  # stellt dem Kreml 5000 Bausoldaten
        return False

    def _attacker(self) -> Mention | None:
        """Whose attacks the report tells of: their drones and missiles are his."""
        for m, hits in enumerate(self.t.hits if self.attackers else ()):
            for hit in hits:
                if hit.sense.cls in NATIONS and hit.sense.key == self.attackers.most_common(1)[0][0]:
                    return self.spans.name(self._country(hit), m, hit.j)
        return None

    def _attacks(self, hit: Hit) -> bool:
        """Is an attack named as the country's: der russische Angriff, the attack of Russians, atak Rosji?"""
        t = self.t
        if hit.sense.cls == "nationality" or self.pack.possessor_first:
            return any(t.key(m, "noun") == "attacks" for m in (hit.j, hit.j + 1))
        link = hit.i
        while t.sense(link - 1, "of", "article", "passive_by"):
            link -= 1
        noun = t.ending_at(link, "noun")
        return noun is not None and noun.sense.key == "attacks" and (link < hit.i or t.tokens[hit.i].text != hit.sense.base)

    def _owner(self, hit: Hit) -> bool:
        """Is the country named as owner of forces: before them, after them (Soldaten aus Nordkorea), or as counted men (4000 Koreans)?"""
        t = self.t
        if hit.sense.cls == "demonym":
            return self.forces > 1 and any(m in self.numbers for m in (hit.i - 1, hit.i - 2))
        if self._owns(hit, FORCES):
            return True
        if hit.sense.cls in ("country", "capital") and not self.pack.possessor_first:
            link = hit.i - 1 if t.sense(hit.i - 1, "of", "coming_from") else hit.i
            noun = t.ending_at(link, "noun")
            return (
                noun is not None
                and noun.sense.key in (FORCES if self.forces > 1 else ARMS)
                and (link < hit.i or t.tokens[hit.i].text != hit.sense.base)
            )
        return False

    def _main_actor(self) -> Mention | None:
        """Whose forces the report is about: the country most often named as owner or doer, the earlier before the later."""
        t = self.t
        seen: dict[str, list[tuple[int, int]]] = {}
        weight: Counter[str] = Counter()
        sources = {id(r) for row in self.speech.frames for f in row for r in f.sources}
        for ref in self.refs:
            if ref.country in self.pack.countries and self._army(ref) and id(ref) not in sources:
                seen.setdefault(ref.country, []).append((ref.i, ref.j))
                weight[ref.country] += 2
        for m, hits in enumerate(t.hits):
            hit = next((h for h in hits if h.sense.cls in NATIONS), None)
            if hit is None or m in self.within:
                continue
            key = hit.sense.key
            owner = self._owner(hit)
            if not owner:
                if hit.sense.cls in ("country", "capital") and (
                    m in self.spoken or after_preposition(t, hit.i) or place_ending(t, hit.i, hit.j)
                ):
                    continue
                if hit.sense.cls == "nationality" and t.sense(hit.j, *HEADED):
                    continue
            self.attackers[key] += self._attacks(hit)
            seen.setdefault(key, []).append((hit.i, hit.j))
            self.owned[key] += owner
            weight[key] += 5 if owner else 1
        self.attackers = +self.attackers
        if not seen:
            return None
        key = max(seen, key=lambda c: (weight[c], -seen[c][0][0]))
        if not self.owned[key]:
            self.owned.clear()
        return self.spans.name(self.pack.countries[key], *seen[key][0])

    def _clause_country(self, figure: Figure, thing: Thing) -> Mention | None:
        """A country's adjective or name as subject or owner in the clause: Észak-Korea veszteségei, Pjöngjang hat geschickt."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        frames = self.speech.frames[t.sentence_of[figure.i]]
        deed = thing.kind in ARMS or any(h.sense.cls == "status" and h.sense.key in DEEDS for m in range(a, b) for h in t.hits[m])
        best: tuple[int, Mention] | None = None
        for m in range(max(a, figure.i - 20), min(b, figure.j + 12)):
            hit = t.sense(m, *NATIONS)
            if hit is None and self.enemy and t.sense(m, "enemy") and not after_preposition(t, m):
                cost = self.counting.cost(m, figure.i)
                if deed and cost <= 24 and (best is None or cost < best[0]):
                    best = cost, self.spans.name(self.pack.countries[self.enemy], m, m + 1)
                continue
            if hit is None or m in self.within:
                continue
            if hit.sense.cls in ("country", "capital"):
                if after_preposition(t, hit.i) or place_ending(t, hit.i, hit.j):
                    continue
                subject = m == a and m not in self.spoken and not self._speaks(m, figure.i)
                if not (deed or subject or self._owns(hit)):
                    continue
            elif hit.sense.cls == "demonym" and deed and t.sense(hit.j, "noun") is None and hit.i < figure.i:
                pass  # Rosjanie użyli 120 dronów
            elif t.sense(hit.j, *HEADED) or not self._owns(hit, FORCES):
                continue
            cost = self.counting.cost(m, figure.i)
            if m in self.spoken or any(f.cue[0] <= m < f.cue[1] for f in frames):
                cost += 12
            if cost <= 24 and (best is None or cost < best[0]):
                best = cost, self.spans.name(self._country(hit), hit.i, hit.j)
        for ref in self._refs_in(a, b):
            leader = deed and self._leader(ref) and not ref.oblique
            if ref.country in self.pack.countries and (self._army(ref) or leader) and not self._source(ref):
                cost = self.counting.cost(ref.head, figure.i)
                if cost <= 24 and (best is None or cost < best[0]):
                    best = cost, self.spans.name(self.pack.countries[ref.country], ref.i, ref.j)
        return best[1] if best else None

    def _speaks(self, a: int, b: int) -> bool:
        """Does a verb of saying stand between a name and the figure, or another name joined to it (Kyiv and Washington agree)?"""
        t = self.t
        return any(t.sense(m, "say") for m in range(a, b)) or (t.sense(a + 1, "joiner") and t.sense(a + 2, *NATIONS)) is not None

    @staticmethod
    def _army(ref: Ref) -> bool:
        """Does the mention name a country's forces (by its English key or label)?"""
        if ref.kind == "body":
            return ref.key in ARMIES
        return ref.name is not None and ref.name.type == "institution" and any(w in ref.name.label for w in ("Army", "Forces", "Navy"))

    def _source(self, ref: Ref) -> bool:
        return any(ref in f.sources for f in self.speech.frames[self.t.sentence_of[ref.head]])

    def _running_actor(self, k: int, kinds: frozenset[str]) -> Mention | None:
        """Whose the last figure of such kinds was."""
        return next((self.actors[m] for m in range(k - 1, -1, -1) if m in self.actors and self.things[m].kind in kinds), None)

    def _enemy(self) -> str:
        """Whom one side's press calls the enemy: the country named most but for the one whose places and offices the report names."""
        if not any(h.sense.cls == "enemy" for hits in self.t.hits for h in hits):
            return ""
        home = Counter(r.country for r in self.refs if r.country).most_common(1)
        others: Counter[str] = Counter()
        for hits in self.t.hits:
            others.update({h.sense.key for h in hits if h.sense.cls in NATIONS})
        others.pop(home[0][0] if home else "", None)
        return others.most_common(1)[0][0] if others else ""
