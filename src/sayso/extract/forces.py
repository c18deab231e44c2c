"""Whose forces, arms or losses a figure counts: of the clause, else as before, else of the country that the report is about."""

from __future__ import annotations

from collections import Counter

from sayso.extract.counted import Counting
from sayso.extract.doers import ARMS, FORCES, REACH
from sayso.extract.figure import Figure
from sayso.extract.firms import Firms
from sayso.extract.nearness import PERSON_LOSS, Thing
from sayso.extract.places import after_preposition, place_ending
from sayso.extract.refs import NATIONS, Ref
from sayso.extract.spans import Spans
from sayso.extract.speech import Speech
from sayso.extract.text import Text
from sayso.model import Mention
from sayso.packs.lexicon import Hit

ARMY = frozenset(("troops", "engineers", "casualties", "containers", "shells", "missiles", "drones", "tanks", "artillery"))
LOSSES = frozenset(("casualties", "damage"))
DEEDS = frozenset(("sent", "lost", "produced", "received", "captured", "returned", "planned", "promised"))
MEN = frozenset(("troops", "engineers", "casualties", "killed", "wounded", "captured", "missing"))
CIVILIAN = frozenset(
    ("noun people", "noun civilians", "noun displaced", "noun participants", "noun workers")
)  # whose dead are nobody's forces
HARDWARE = frozenset(("shells", "missiles", "drones", "tanks", "artillery", "aircraft", "ships", "weapons"))
WORKERS = frozenset(("workers",))
FIGHTERS = frozenset(("rebels", "militants", "separatists", "insurgents"))
HEADED = ("role", "body", "government", "name", "group")  # a nationality before these is theirs


class Forces(Firms):
    """Knows whose forces the report is about and whose the men, arms and losses of a figure are."""

    def __init__(self, text: Text, spans: Spans, counting: Counting, things: list[Thing], refs: list[Ref], speech: Speech) -> None:
        super().__init__(text, spans, counting, things, refs, speech)
        soldiers = (h for h in text.index.get("noun", ()) if h.sense.key in ("troops", "engineers"))
        self.forces = sum(text.sense(h.i, "seaman") is None for h in soldiers)  # a ship's crew is no navy
        self.told_losses = sorted({h.i for cls in ("noun", "cue") for h in text.index.get(cls, ()) if h.sense.key in LOSSES})
        self.military = sum(thing.kind in ARMY for thing in things)
        self.owned: set[str] = set()  # the kinds of men and things that the report names as the main country's own
        self.attackers: Counter[str] = Counter()  # and how often attacks are named as its own
        self.owned_by: dict[str, list[str]] = {}  # and those of each country
        self.pair: tuple[str, ...] = ()  # the two that fight each other, where two do
        self.main_actor = self._main_actor()

    def _force(self, k: int, figure: Figure, thing: Thing, status: str) -> Mention | None:
        """Whose forces, arms or losses: of the clause, else as before, else of the report; the dead of a city are nobody's forces."""
        if thing.kind in PERSON_LOSS and self.forces < 3:
            return self._losses(figure)
        if status == "received" and thing.unit == "item" and (giver := self._giver(figure)):
            return giver
        if thing.kind in HARDWARE and self._destroyed(figure):
            if thing.kind not in ARMS and self.military < 2 and not self.forces:
                return None  # Schlauchboote, die aufgegriffen werden, are no navy's
            return self._target(k, figure)
        clause = self._clause_country(figure, thing) or self._losses(figure)
        if clause is not None:
            return clause
        if thing.kind == "workers" and "workers" not in self.owned and (not self.forces or self.pair):
            before = self.counting.figures[k - 1] if k else figure
            together = self.t.sentence_of[before.i] == self.t.sentence_of[figure.i] or self.pair
            return self._running_actor(k, WORKERS) if together else None  # who works for a country is named as its own
        if thing.kind in ARMS and (found := self._running_actor(k, ARMS) or self._attacker()):
            return found
        if thing.kind in PERSON_LOSS and any(rule in CIVILIAN for rule in thing.rules) and not self._losing(figure):
            return None
        if self._nobodys(figure, thing):
            return None
        if self.main_actor is not None and self._of_main(thing.kind):
            return self.main_actor
        return self._running_actor(k, MEN if thing.kind in MEN else FORCES - MEN)

    def _nobodys(self, figure: Figure, thing: Thing) -> bool:
        """Rebels and attackers are no country's forces, nor are the rockets that hit the main country its own."""
        t = self.t
        if thing.j > thing.i and (t.sense(thing.i, "enemy") or t.key(thing.i, "group") in FIGHTERS):
            return True
        if thing.kind not in ARMS or self.main_actor is None:
            return False
        a, b = t.sentences[t.sentence_of[figure.i]]
        return any(a <= m < b and m not in self.within and not self._owns_any(m) and self._is_main(m) for m in self.nations)

    def _is_main(self, m: int) -> bool:
        hit = self.t.sense(m, *NATIONS)
        return hit is not None and self.main_actor is not None and self.pack.countries[hit.sense.key].label == self.main_actor.label

    def _owns_any(self, m: int) -> bool:
        hit = self.t.sense(m, *NATIONS)
        return hit is not None and bool(self._owner(hit))

    def _losing(self, figure: Figure) -> bool:
        """Does a verb of losing stand in the sentence (they have lost 340 men)?"""
        return any(self.t.sense(m, "losing") for m in range(*self.t.sentences[self.t.sentence_of[figure.i]]))

    def _destroyed(self, figure: Figure) -> bool:
        """Is it told that somebody downs or destroys them? Then the subject is not the one whose they were (but: Russia lost 40 tanks)."""
        t = self.t
        hit = self.counting.nearest(figure, ("status",), frozenset(("lost",)), REACH)
        if hit is None or self._losing(figure):
            return False
        return not any(t.punct(m) in (",", ";", ":") for m in range(min(hit.j, figure.j), max(hit.i, figure.i)))

    def _target(self, k: int, figure: Figure) -> Mention | None:
        """Whose what was downed is: of the agent or the nationality in the sentence, else as before, but not of him who downs it."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        doers = self._doers(figure)
        agent = next((d for d in doers if self._agent(d.i) and d.i > figure.b), None)
        if agent is not None:
            return self._who(agent)
        for m in range(a, b):
            hit = t.sense(m, "nationality") if t.hits[m] else None
            if hit is not None and m not in self.within and self._owns(hit, HARDWARE):
                return self.spans.name(self._country(hit), hit.i, hit.j)
        by = min((d for d in doers if d.country or d.ref is not None), key=lambda d: d.cost, default=None)
        downer = (by.country or (by.ref.country if by.ref else "")) if by else ""
        for found in (self._running_actor(k, HARDWARE), self._attacker(), self.main_actor):
            if found is not None and found.id != downer:
                return found
        return None

    def _of_main(self, kind: str) -> bool:
        """Does the report speak of such men or things as those of one country? Its soldiers are not also its judges."""
        if kind in self.owned or (kind in HARDWARE and self.owned & HARDWARE):
            return True
        if kind in PERSON_LOSS and self.military < 2 and not self.owned & MEN:
            return False
        return (kind in MEN or self.military >= 3) and (self.forces >= 3 or bool(self.owned & MEN))

    def _losses(self, figure: Figure) -> Mention | None:
        """Whose losses the sentence counts: Verluste der Russen, az orosz hadsereg vesztesége, straty Rosjan."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        a, b = max(a, figure.i - 16), min(b, figure.j + 12)
        for m in self.told_losses:
            hit = next((h for h in t.hits[m] if h.sense.cls in ("noun", "cue") and h.sense.key in LOSSES), None)
            if hit is None or not a <= m < b or m in self.numbers:
                continue
            before = t.ending_at(m, *NATIONS)
            ref = next((r for r in self._refs_in(max(a, m - 6), m) if r.j == m and self._army(r) and r.country), None)
            if ref is not None:
                return self.spans.name(self.pack.countries[ref.country], ref.i, ref.j)
            after = t.sense(hit.j, *NATIONS) or (t.sense(hit.j + 1, *NATIONS) if t.sense(hit.j, "article", "of") else None)
            if (found := before or (after if not self.pack.possessor_first else None)) and found.i not in self.spoken:
                return self.spans.name(self._country(found), found.i, found.j)
        return None

    def _owns(self, hit: Hit, kinds: frozenset[str] | None = None) -> str:
        """The kind of the counted noun or loss that follows the nationality (North Korean soldiers, russische Verluste), or nothing."""
        t = self.t
        if hit.sense.cls == "demonym":
            return ""  # az oroszok gyári munkásokat
        for m in (hit.j, hit.j + 1):
            found = t.sense(m, "noun", "cue", "event")
            if found and t.sense(m, "seaman"):
                return ""  # három görög tengerész
            if found and (kinds is None or found.sense.key in kinds):
                return found.sense.key
            if m in self.numbers:
                return ""  # stellt dem Kreml 5000 Bausoldaten
        return ""

    def _attacker(self) -> Mention | None:
        """Whose attacks the report tells of: their drones and missiles are his."""
        for m in self.nations if self.attackers else ():
            for hit in self.t.hits[m]:
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

    def _owner(self, hit: Hit) -> str:
        """What the country is named as owner of: before it, after it (Soldaten aus Nordkorea), or as counted men (4000 Koreans)."""
        t = self.t
        if hit.sense.cls == "demonym":
            noun = t.ending_at(hit.i, "noun", "event")
            counted = any(m in self.numbers for m in (hit.i - 1, hit.i - 2)) or (noun is not None and noun.sense.key in FORCES)
            return "troops" if counted and self.forces > 1 else ""
        if kind := self._owns(hit, FORCES):
            return kind
        if hit.sense.cls in ("country", "capital") and not self.pack.possessor_first:
            link = hit.i - 1 if t.sense(hit.i - 1, "of", "coming_from") else hit.i
            noun = t.ending_at(link, "noun")
            forces = noun is not None and noun.sense.key in (FORCES if self.forces > 1 else ARMS)
            if noun is not None and forces and (link < hit.i or t.tokens[hit.i].text != hit.sense.base):
                return noun.sense.key
        return ""

    def _main_actor(self) -> Mention | None:
        """Whose forces the report is about: the country most often named as owner or doer, the earlier before the later."""
        t = self.t
        seen: dict[str, list[tuple[int, int]]] = {}
        weight: Counter[str] = Counter()
        everywhere: Counter[str] = Counter()
        owned = self.owned_by
        sources = {id(r) for row in self.speech.frames for f in row for r in f.sources}
        for ref in self.refs:
            if ref.country in self.pack.countries and self._army(ref) and id(ref) not in sources:
                seen.setdefault(ref.country, []).append((ref.i, ref.j))
                weight[ref.country] += 2
        everywhere.update(r.country for r in self.refs if self._leader(r))
        for m in self.nations:
            hit = next((h for h in t.hits[m] if h.sense.cls in NATIONS), None)
            if hit is None or m in self.within:
                continue
            key = hit.sense.key
            everywhere[key] += m not in self.spoken
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
            if owner:
                owned.setdefault(key, []).append(owner)
            weight[key] += 5 if owner else 1
        self.attackers = +self.attackers
        if not seen:
            return None
        key = max(seen, key=lambda c: (weight[c], -seen[c][0][0]))
        most = max(everywhere.values(), default=0)
        if 3 * everywhere[key] < most or (len(owned.get(key, ())) == 1 and everywhere[key] == 1 < most):
            return None  # three Sudanese soldiers in a report on Yemen
        self.owned = set(owned.get(key, ()))
        return self.spans.name(self.pack.countries[key], *seen[key][0])

    def _clause_country(self, figure: Figure, thing: Thing) -> Mention | None:
        """A country's adjective or name as subject or owner in the clause: Észak-Korea veszteségei, Pjöngjang hat geschickt."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        frames = self.speech.frames[t.sentence_of[figure.i]]
        deed = thing.kind in ARMS or any(h.sense.key in DEEDS for h in t.between("status", a, b))
        deed = deed or bool(t.between("having", a, b))
        best: tuple[int, Mention] | None = None
        for m in range(max(a, figure.i - 20), min(b, figure.j + 12)):
            hit = t.sense(m, *NATIONS) if t.hits[m] else None
            if hit is None or m in self.within:
                continue
            if hit.sense.cls in ("country", "capital"):
                if after_preposition(t, hit.i) or place_ending(t, hit.i, hit.j):
                    continue
                subject = m == a and m not in self.spoken and not self._speaks(m, figure.i)
                if not (subject or self._owns(hit)):
                    continue
            elif t.sense(hit.j, *HEADED) or not self._owns(hit, FORCES):
                continue
            cost = self.counting.cost(m, figure.i)
            if m in self.spoken or any(f.cue[0] <= m < f.cue[1] for f in frames):
                cost += 12
            if cost <= 24 and (best is None or cost < best[0]):
                best = cost, self.spans.name(self._country(hit), hit.i, hit.j)
        for doer in self._doers(figure) if deed else ():
            country = doer.country
            if doer.ref is not None and not country and self._leader(doer.ref) and not self._speaking(doer):
                country = doer.ref.country
            cost = doer.cost + (12 if self._speaking(doer) else 0)
            if country and cost <= 24 and (best is None or cost < best[0]):
                best = cost, self.spans.name(self.pack.countries[country], doer.i, doer.j)
            elif doer.ref is not None and not country and self._fights(doer.ref) and cost <= REACH and (best is None or cost < best[0]):
                best = cost, self.spans.ref(doer.ref)
        return best[1] if best else None

    @staticmethod
    def _fights(ref: Ref) -> bool:
        """An alliance, a militia or rebels may have troops and arms as a country has."""
        if ref.kind == "group":
            return ref.key in FIGHTERS
        return ref.name is not None and not ref.country and ref.name.type in ("group", "institution")

    def _speaks(self, a: int, b: int) -> bool:
        """Does a verb of saying stand between a name and the figure, or another name joined to it (Kyiv and Washington agree)?"""
        t = self.t
        return bool(t.between("say", a, b)) or (t.sense(a + 1, "joiner") and t.sense(a + 2, *NATIONS)) is not None

    def _running_actor(self, k: int, kinds: frozenset[str]) -> Mention | None:
        """Whose the last figure of such kinds was."""
        figures, t = self.counting.figures, self.t
        for m in range(k - 1, -1, -1):
            if self.main_actor is None and t.paragraph_of[figures[m].i] != t.paragraph_of[figures[k].i]:
                return None
            if m in self.actors and self.things[m].kind in kinds:
                return self.actors[m]
        return None
