"""The doer of the clause that a figure stands in: who pays, gives, sends, employs, deals with what is counted."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, replace

from sayso.extract.counted import Counting
from sayso.extract.figure import Figure
from sayso.extract.nearness import Thing
from sayso.extract.places import after_preposition
from sayso.extract.refs import NATIONS, Ref, nation_tokens
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
ARMS = frozenset(("shells", "missiles", "drones"))  # their use is a deed, whatever the verb
OWN_NAME = frozenset(("authorities", "officials", "government"))  # of a country: the country itself
FIRMS = frozenset(
    "company bank insurer airline operator manufacturer carmaker drugmaker retailer developer start-up utility supplier railway subsidiary"
    " brokerage lender consultancy".split()
) | {"oil company", "shipping company", "tech company", "travel company", "logistics company", "parent company", "security firm"}
PAYERS = frozenset(("paid", "promised", "planned"))
REACH = 20  # how far the doer may stand from the figure
STRAY = 6  # what stands after the verb receives
BEHIND = 8  # the doer seldom stands after the figure
OBJECT = 12  # of two names in a row the second is the object


@dataclass(frozen=True, slots=True)
class Doer:
    """One who may have done what the sentence tells: tokens ``i`` to ``j``, how far from the figure, who."""

    i: int
    j: int
    cost: int
    ref: Ref | None = None
    country: str = ""


class Doers:
    """Who is named in one text, and who of them does what a clause tells."""

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
        according = (f for row in speech.frames for f in row if f.rule.startswith("adposition"))
        self.according = {m for f in according for r in f.sources for m in range(r.i, r.j)}
        self.spoken = {m for row in speech.frames for f in row for r in f.sources for m in range(r.i, r.j)}
        self.nations = nation_tokens(text)
        self.enemy = self._enemy()

    def _country(self, hit: Hit) -> Name:
        return self.pack.countries[hit.sense.key]

    def _refs_in(self, a: int, b: int) -> list[Ref]:
        lo = bisect_right(self.starts, a - 1)
        hi = bisect_right(self.starts, b - 1)
        return self.refs[lo:hi]

    def _leader(self, ref: Ref) -> bool:
        """A known person stands for the country that he leads."""
        name = ref.person or ref.name
        return name is not None and name.type == "person" and ref.country in self.pack.countries

    def _leader_at(self, i: int) -> Ref | None:
        at = bisect_right(self.starts, i) - 1
        return self.refs[at] if at >= 0 and self.refs[at].i == i and self._leader(self.refs[at]) else None

    def _leader_ending(self, j: int) -> Ref | None:
        at = bisect_right(self.starts, j - 1) - 1
        return self.refs[at] if at >= 0 and self.refs[at].j == j and self._leader(self.refs[at]) else None

    def _inflected(self, ref: Ref) -> bool:
        """Is the name in another case than its own, or does a word for 'of' stand before it (żołnierze Kima)?"""
        t = self.t
        if t.sense(ref.i - 1, "of", "coming_from"):
            return True
        name = ref.person or ref.name
        last = t.tokens[ref.j - 1].text
        return name is not None and all(last != a.split()[-1] for a in (name.label, *name.aliases))

    @staticmethod
    def _army(ref: Ref) -> bool:
        """Does the mention name a country's forces (by its English key or label)?"""
        if ref.kind == "body":
            return ref.key in ARMIES
        return ref.name is not None and ref.name.type == "institution" and any(w in ref.name.label for w in ("Army", "Forces", "Navy"))

    def _who(self, doer: Doer) -> Mention:
        if doer.country:
            return self.spans.name(self.pack.countries[doer.country], doer.i, doer.j)
        assert doer.ref is not None
        return self.spans.ref(doer.ref)

    def _doers(self, figure: Figure) -> list[Doer]:
        """All who may be the subject or the agent in the figure's sentence, with their distance; of two in a row the first."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        out: list[Doer] = []
        last: Doer | None = None
        for doer in self._named(a, b):
            cost = self.counting.cost(doer.j - 1, figure.a) if doer.j <= figure.a else self.counting.cost(figure.b, doer.i) + BEHIND
            lo, hi = (doer.j, figure.a) if doer.j <= figure.a else (figure.b, doer.i)
            cost += OBJECT * sum(t.punct(m) == ";" for m in range(lo, hi))
            if doer.j <= figure.a and any(t.sense(m, "status") or t.key(m, "say") == "promise" for m in range(a, doer.i)):
                cost += STRAY
            if doer.i > figure.b and doer.ref is not None and t.sense(doer.i - 1, "coming_from"):
                continue  # flights from Germany
            if doer.i > figure.b and not self._agent(doer.i) and self._of_next_clause(figure, doer):
                continue
            if doer.ref is not None and doer.ref.kind == "unknown" and t.sense(doer.j, "place_after"):
                continue  # két vonat Tempi közelében: where, not whose
            if self._agent(doer.i) and (doer.j <= figure.a or (cost <= REACH and not any(t.punct(m) for m in range(figure.b, doer.i)))):
                cost = max(0, cost - OBJECT)
            elif doer.i > figure.b and any(t.sense(m, "preposition") for m in range(max(figure.b, doer.i - 3), doer.i)):
                continue
            elif last is not None and doer.j <= figure.a and (not self._speaking(last) or t.key(last.j, "say") == "promise"):
                between = range(last.j, doer.i)
                if (
                    len(between) == 1 and t.punct(last.j) == "," and (not doer.country or last.country)
                ):  # JSW, Europe's largest maker of coal, employs
                    last = out[-1] = replace(last, cost=min(last.cost, cost))
                    continue
                if len(between) == 1 and t.sense(last.j, "joiner"):
                    last = out[-1] = replace(last, cost=min(last.cost, cost))
                    continue
                if not any(t.punct(m) or t.sense(m, "joiner", "relative", "contrast", "that") for m in between):
                    cost += OBJECT
            last = replace(doer, cost=cost)
            out.append(last)
        return out

    def _of_next_clause(self, figure: Figure, doer: Doer) -> bool:
        """'… would fly in 35 tonnes, and the UK pledged £3 million': who does something of his own with a figure of his own."""
        t = self.t
        if not any(t.punct(m) or t.sense(m, "joiner", "contrast") for m in range(figure.b, doer.i)):
            return False
        end = next((m for m in range(doer.j, t.sentences[t.sentence_of[figure.i]][1]) if t.punct(m) in (",", ";", ":", ".")), doer.j)
        verbs = any(t.sense(m, "status", "say", "plain_verb", "event") for m in range(doer.j, min(end, doer.j + 2)))
        return verbs and any(m in self.numbers for m in range(doer.j, end))

    def _named(self, a: int, b: int) -> list[Doer]:
        """The names, offices, peoples and enemies between two tokens that stand as a subject or an agent."""
        t = self.t
        out = []
        for ref in self._refs_in(a, b):
            sent = ref.kind == "country" and t.sense(ref.i - 1, "coming_from") and not t.ending_at(ref.i - 1, "noun", "demonym")
            if sent:
                out.append(self._as_doer(ref))  # aus Deutschland sollen vier Hubschrauber folgen
                continue
            if ref.is_outlet or (ref.oblique and not self._agent(ref.i)) or (ref.kind == "name" and ref.is_place):
                continue
            if t.tokens[ref.j - 1].text.endswith(self.pack.genitive_endings) or self._declined(ref):
                continue
            if t.sense(ref.i - 1, "article") and t.sense(ref.i - 1, "preposition") and not self._agent(ref.i):
                continue  # sagte den Philippinen … zu: an article that is never the subject's
            if (
                ref.kind == "country"
                and ref.key == "capital"
                and ref.i > a
                and not t.hits[ref.i - 1]
                and t.tokens[ref.i - 1].text.istitle()
            ):
                continue  # Real Madrid
            out.append(self._as_doer(ref))
        for m in sorted({hit.i for cls in ("demonym", "enemy") for hit in t.between(cls, a, b)}):
            hit = t.sense(m, "demonym", "enemy")
            if hit is None or m in self.within or after_preposition(t, m) or any(d.i <= m < d.j for d in out):
                continue
            country = hit.sense.key if hit.sense.cls == "demonym" else self.enemy
            if country in self.pack.countries and m not in self.numbers and not any(n in self.numbers for n in (m - 1, m - 2)):
                out.append(Doer(m, hit.j, 0, None, country))
        return sorted(out, key=lambda d: d.i)

    def _as_doer(self, ref: Ref) -> Doer:
        """A country's government, authorities or army is the country itself."""
        country = ref.country if ref.country in self.pack.countries else ""
        own = ref.kind == "country" or self._army(ref) or (ref.kind in ("group", "government") and ref.key in OWN_NAME)
        own = own or (ref.name is not None and ref.name.type == "government" and "Government" in ref.name.label)
        return Doer(ref.i, ref.j, 0, ref, country if own else "")

    def _declined(self, ref: Ref) -> bool:
        """Is a country's name in another case than its own (Rosję, Russlands)?"""
        t = self.t
        if ref.kind != "country" or ref.j - ref.i > 1 or self._agent(ref.i):
            return False
        hit = t.sense(ref.i, "country", "capital")
        return hit is not None and hit.j == ref.j and hit.sense.base.casefold() != t.tokens[ref.i].text.casefold()

    def _agent(self, i: int) -> bool:
        """Does the name at ``i`` follow the word for the doer of a passive (attacked by Russia, przez Rosję)?"""
        t = self.t
        while t.sense(i - 1, "article"):
            i -= 1
        by = t.ending_at(i, "passive_by")
        if by is None or t.sense(by.i - 1, "say_noun"):
            return False
        a, b = t.sentences[t.sentence_of[by.i]]
        return not self.pack.verb_second or bool(t.between("passive", a, b))

    def _genitive(self, m: int, base: str) -> bool:
        """Does the name that ends at token ``m`` show that something is its own (Seoul's, Russlands)?"""
        word = self.t.tokens[m].text
        if word.endswith(self.pack.genitive_endings):
            return True
        return self.pack.nouns_capital and bool(base) and word.endswith("s") and word.casefold() == base.split()[-1].casefold() + "s"

    def _speaking(self, doer: Doer) -> bool:
        beside = doer.i - 1 in self.spoken and doer.ref is not None and doer.ref.kind == "unknown"  # the secret service NIS
        return beside or any(m in self.spoken for m in range(doer.i, doer.j))

    def _doer(self, figure: Figure, kind: str, status: str) -> Mention | None:
        """Who pays, gives, sends: the mention before in the clause that is its subject."""
        s = self.t.sentence_of[figure.i]
        frames = self.speech.frames[s] if kind in ("payment", "loan", "fine", "budget") else []
        givers = [r for f in frames if f.verb == "promise" or self._gives(f.at, figure) for r in f.sources]
        speakers = [r for f in frames for r in f.sources if r not in givers]
        if status == "received" and (giver := self._giver(figure)):
            return giver
        best: Doer | None = None
        barrier = REACH  # customers pulled 3.8 billion: it is theirs, not the bank's named before
        for doer in self._doers(figure):
            ref = doer.ref
            if ref is not None:
                if any(r.i < ref.j and ref.i < r.j for r in speakers) or (speakers and self._speaking(doer) and ref not in givers):
                    continue
                person = ref.kind in ("role", "group") or (ref.kind == "unknown" and " " in ref.proper)
                named = ref.country or ref in givers or (status in PAYERS and ref.person is not None)
                if person and not named and not self._is_firm(ref) and kind in ("payment", "trains", "flights", "aircraft"):
                    barrier = min(barrier, doer.cost)
                    continue
            if doer.cost <= REACH and (best is None or doer.cost < best.cost):
                best = doer
        if best is None:
            return self._far_subject(figure) or self._asked(s)
        return self._who(best) if best.cost <= barrier else None

    def _far_subject(self, figure: Figure) -> Mention | None:
        """'The company, which employs 640 people, has set aside $95m': the only one named, at the head, before a relative clause."""
        a = self.t.sentences[self.t.sentence_of[figure.i]][0]
        named = [d for d in self._doers(figure) if d.j <= figure.a]
        head = named[0] if len(named) == 1 and named[0].i - a <= 2 else None
        if head is None or self._speaking(head):
            return None
        if not head.country and (head.ref is None or head.ref.kind not in ("body", "government", "name")):
            return None
        aside = self.t.punct(head.j) == "," and any(self.t.sense(m, "relative") for m in (head.j + 1, head.j + 2))
        return self._who(head) if aside else None

    def _asked(self, s: int) -> Mention | None:
        """The one whom the question before asks about: 'And what does the Kremlin pay? 2,000 dollars a month.'"""
        t = self.t
        if s == 0 or t.paragraph_of[t.sentences[s][0]] != t.paragraph_of[t.sentences[s - 1][0]]:
            return None
        a, b = t.sentences[s - 1]
        if t.punct(b - 1) != "?" or not any(t.sense(m, "status") for m in range(a, b)):
            return None
        named = self._named(a, b)
        return self._who(named[0]) if len(named) == 1 else None

    def _gives(self, at: int, figure: Figure) -> bool:
        """Is the verb of saying one of giving, with the sum as its object (announced another 2 billion)?"""
        t = self.t
        given = t.sense(at, "status")
        if given is None or given.sense.key not in ("promised", "paid", "sent") or at > figure.a:
            return False
        return not any(t.punct(m) or t.sense(m, "that", "pronoun", "relative") for m in range(given.j, figure.a))

    def _giver(self, figure: Figure) -> Mention | None:
        """From whom a sum is received: 3 billion from Germany, 3 Milliarden von Deutschland, Németországtól."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        for ref in self._refs_in(a, b):
            if self.counting.cost(ref.i, figure.i) > REACH or not ref.speaks or ref.is_outlet:
                continue
            i = ref.i - 1 if t.sense(ref.i - 1, "article") else ref.i
            word = t.tokens[ref.j - 1].text
            if t.ending_at(i, "coming_from", "passive_by") or (self.pack.from_endings and word.endswith(self.pack.from_endings)):
                return self._who(self._as_doer(ref))
        return None

    @staticmethod
    def _is_firm(ref: Ref) -> bool:
        anchor = ref.antecedent
        firm = ref.firm or (anchor is not None and anchor.firm and ref.kind == "unknown")
        return firm or (ref.kind in ("body", "role") and ref.key in FIRMS)

    def _enemy(self) -> str:
        """Whom one side's press calls the enemy: the country named most but for the one whose places and offices the report names."""
        if not self.t.index.get("enemy"):
            return ""
        home = Counter(r.country for r in self.refs if r.country).most_common(1)
        others: Counter[str] = Counter()
        for m in self.nations:
            others.update({h.sense.key for h in self.t.hits[m] if h.sense.cls in NATIONS})
        others.pop(home[0][0] if home else "", None)
        return others.most_common(1)[0][0] if others else ""
