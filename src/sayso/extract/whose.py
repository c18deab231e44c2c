"""Whose a figure is: whose troops, whose dead, who pays, loses, sends, raises a price.

What stands beside the counted noun comes first (North Korean soldiers), then the doer of the clause, then what the report said before.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sayso.extract.counted import PERSON_LOSS, Counting, Thing
from sayso.extract.names import NATIONS, Ref, nation_tokens
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
DEEDS = frozenset(("sent", "lost", "produced", "received", "captured", "returned", "planned", "promised"))
MEN = frozenset(("troops", "engineers", "casualties", "killed", "wounded", "captured", "missing"))
LOSSES = frozenset(("casualties", "damage"))
ARMY = frozenset(("troops", "engineers", "casualties", "containers", "shells", "missiles", "drones", "tanks", "artillery"))
CIVILIAN = frozenset(
    ("noun people", "noun civilians", "noun displaced", "noun participants", "noun workers")
)  # whose dead are nobody's forces
HARDWARE = frozenset(("shells", "missiles", "drones", "tanks", "artillery", "aircraft", "ships", "weapons"))
ARMS = frozenset(("shells", "missiles", "drones"))  # their use is a deed, whatever the verb
PAYING = frozenset(("payment", "aid", "budget", "fine", "loan", "trains", "flights", "aircraft"))
OWN_NAME = frozenset(("authorities", "officials", "government"))  # of a country: the country itself
FIRMS = frozenset(
    "company bank insurer airline operator manufacturer carmaker drugmaker retailer developer start-up utility supplier railway subsidiary"
    " brokerage lender consultancy".split()
) | {"oil company", "shipping company", "tech company", "travel company", "logistics company", "parent company", "security firm"}
GIVEN = frozenset(("sent", "produced", "promised"))
PAYERS = frozenset(("paid", "promised", "planned"))
CUTS = frozenset(("lost", "planned", "produced", "affected", "present"))  # what a firm does to jobs, flights, cars
SOLD = frozenset(("vehicles", "flights", "trains", "aircraft", "ships"))
FIGHTERS = frozenset(("rebels", "militants", "separatists", "insurgents"))
HEADED = ("role", "body", "government", "name", "group")  # a nationality before these is theirs
OWN_DOING = frozenset(("payment", "aid", "budget", "loan", "damage", "cost", "trains", "flights"))
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
        self.forces = sum(h.sense.key in ("troops", "engineers") for h in text.index.get("noun", ()))
        self.told_losses = sorted({h.i for cls in ("noun", "cue") for h in text.index.get(cls, ()) if h.sense.key in LOSSES})
        self.nations = nation_tokens(text)
        self.military = sum(thing.kind in ARMY for thing in things)
        self.owned: set[str] = set()  # the kinds of men and things that the report names as the main country's own
        self.attackers: Counter[str] = Counter()  # and how often attacks are named as its own
        self.main_actor = self._main_actor()
        self.enemy = self._enemy()

    def of(self, k: int, figure: Figure, thing: Thing, status: str) -> tuple[Mention | None, str]:
        """Whose the figure ``k`` is and the rule that says so; None if the report does not say."""
        for rule, found in self._ways(k, figure, thing, status):
            if found is not None:
                self.actors[k] = found
                return found, f"whose: {rule}"
        return None, ""

    def _ways(self, k: int, figure: Figure, thing: Thing, status: str) -> Iterator[tuple[str, Mention | None]]:
        """The ways to find the owner, the surest first; each is tried only when those before find nobody."""
        kind = thing.kind
        if status == "captured" and kind in ("area", "regions"):
            yield "who took it", self._doer(figure, "payment", status)  # not whose it was
        if figure.unit and kind in PAYING and (before := self._of_it(k, figure)) is not None:
            yield "a part of the sum before", self.actors.get(before)  # £35m of it
        if figure.unit and kind in ("aid", "loan"):
            yield "a country's aid", self._nations_aid(figure)
        if kind == "age":
            yield "whose people", self._aged(figure)
        else:
            yield "beside the noun", self._beside(figure, thing)
        if kind == "share" or kind in ARMS:
            yield "said of it", self._predicate(figure)
        if thing.part_of is not None and (thing.elided or kind == "share") and self.counting.continues(figure, thing.part_of):
            yield "as the figure before", self.actors.get(thing.part_of)
        if kind in FORCES:
            yield "forces", self._force(k, figure, thing, status)
        if self._transferred(figure, thing, status):
            yield "who sends or makes", self._doer(figure, "payment", status)
        if kind in PAYING:
            yield "who pays", self._doer(figure, kind, status)
        if kind in ("workers", "people") and thing.event is not None and thing.event.sense.key == "workers":
            yield "who employs", self._employer(figure)
        if self._dealt(figure, thing, status):
            yield "the firm", self._firm(figure, thing, status)
        if kind in OWN_DOING or self._dealt(figure, thing, status):
            yield "who tells of himself", self._self_told(figure, money=kind in OWN_DOING)
        if k and figure.unit and kind in PAYING:
            yield "the giver before", self._coordinate(k, figure, thing)

    def _transferred(self, figure: Figure, thing: Thing, status: str) -> bool:
        """Things made or sent: their doer is whose they are."""
        if thing.kind in ("mass", "volume"):
            return self.counting.nearest(figure, ("status",), GIVEN | {"planned"}, REACH) is not None
        return status in GIVEN and thing.kind not in PERSON_LOSS and not figure.unit

    def _dealt(self, figure: Figure, thing: Thing, status: str) -> bool:
        """Jobs, flights, cars that a firm deals with, the people it employs, the money it loses."""
        if thing.kind == "cost" and status in PAYERS:
            return True
        if thing.kind == "damage":
            s = self.t.sentence_of[figure.i]
            return not self.speech.frames[s] and not any(self.t.sense(m, "say") for m in range(*self.t.sentences[s]))
        t = self.t
        if thing.kind in ("people", "other") and t.sense(figure.a - 1, "having", "plain_verb", "status"):
            return True  # the bank has 1.1 million customers
        return (thing.unit == "item" or thing.kind == "workers") and thing.kind not in ARMS and (status in CUTS or thing.kind in SOLD)

    def _nations_aid(self, figure: Figure) -> Mention | None:
        """'140 million dollars in American aid', '140 millió dollár amerikai segély': the nationality beside the aid gives it."""
        t = self.t
        b = t.sentences[t.sentence_of[figure.i]][1]
        for m in range(figure.b - 1, min(b, figure.b + 4)):  # a currency may take the word after it: dolarów amerykańskiej pomocy
            hit = t.sense(m, "nationality") if t.hits[m] else None
            if hit is not None and any(
                h.sense.cls in ("cue", "noun") and h.sense.key in ("aid", "loan") for h in (t.hits[hit.j] if hit.j < b else ())
            ):
                return self.spans.name(self._country(hit), hit.i, hit.j)
        return None

    def _of_it(self, k: int, figure: Figure) -> int | None:
        """The figure before, of whose sum this one is a part (380 million of that)."""
        t = self.t
        of = t.sense(figure.b, "of") or t.sense(figure.b + 1, "of")  # "380 million" of that
        part = of is not None and t.sense(of.j, "neuter", "pronoun", "article") and not t.is_word(of.j + 1)
        return k - 1 if k and part else None

    def _coordinate(self, k: int, figure: Figure, thing: Thing) -> Mention | None:
        """'gave 200,000 to each family and 50,000 to the injured': both are his who gave the first."""
        other = self.counting.figures[k - 1]
        t = self.t
        if t.sentence_of[other.i] != t.sentence_of[figure.i] or k - 1 not in self.actors:
            return None
        pair = figure.pair is other or all(t.punct(m) == "(" for m in range(other.b, figure.a))  # 100 000 Zloty (€23.500)
        if not pair and self.things[k - 1].unit != thing.unit:
            return None
        between = range(other.b, figure.a)
        joined = pair or any(t.sense(m, "joiner") or t.punct(m) == "(" for m in between)
        return self.actors[k - 1] if joined and not any(t.punct(m) == ";" or t.sense(m, "contrast") for m in between) else None

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
            if not thing.elided and hit is None and (body := self._body_at(m, thing)):
                return body
        listed = t.sense(figure.b, "nationality")  # 19 saudische und drei sudanesische Soldaten
        if listed and not figure.unit and t.sense(listed.j, "joiner") and listed.j + 1 in self.numbers:
            return self.spans.name(self._country(listed), listed.i, listed.j)
        if thing.kind in FORCES and not figure.unit and (own := self._own(figure, thing)):
            return own
        return self._army_behind(figure, thing) or self._behind(thing) or self._before(figure, thing)

    def _own(self, figure: Figure, thing: Thing) -> Mention | None:
        """Whose 'his men' are: of the country that speaks or acts before (the ministry says that 160 of its soldiers)."""
        t = self.t
        possessed = self.counting.possessed(thing.i)
        if not possessed and not any(t.sense(m, "possessive") for m in range(figure.b, thing.i + 1)):
            return None
        a = t.sentences[t.sentence_of[figure.i]][0]
        for ref in reversed(self._refs_in(a, figure.a)):
            if ref.country in self.pack.countries and (possessed or not (ref.oblique or self._declined(ref))):
                return self.spans.name(self.pack.countries[ref.country], ref.i, ref.j)
        return None

    def _body_at(self, m: int, thing: Thing) -> Mention | None:
        """A group or firm beside its men or its flights: 40 Hezbollah fighters, 300 pracowników Boscha."""
        if thing.unit != "person" and thing.kind not in FORCES and thing.kind not in PAYING:
            return None
        hit = self.t.sense(m, "name")
        if hit is None or hit.sense.name is None or hit.sense.name.type not in ("group", "company", "institution") or m in self.spoken:
            return None
        return self.spans.name(hit.sense.name, hit.i, hit.j)

    def _army_behind(self, figure: Figure, thing: Thing) -> Mention | None:
        """'780 der deutschen Bundeswehr', '300 żołnierzy armii rosyjskiej': the army after the men or the bare figure."""
        t = self.t
        if thing.kind not in FORCES or self.pack.possessor_first:
            return None
        at = figure.b if thing.elided else thing.j
        if t.sense(at, "of", "article"):
            at += 1
        at += t.sense(at, "article") is not None
        ref = next((r for r in self._refs_in(at, at + 1) if r.i == at and (self._army(r) or self._armed(r))), None)
        if ref is None or ref.country not in self.pack.countries or ref.i in self.spoken:
            return None
        return self.spans.name(self.pack.countries[ref.country], ref.i, ref.j)

    @staticmethod
    def _armed(ref: Ref) -> bool:
        """Is one of the names of an institution that of an army (Bundeswehr, the German army)?"""
        return (
            ref.name is not None
            and ref.name.type == "institution"
            and any(a.endswith((" army", " armed forces")) for a in ref.name.aliases)
        )

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
            if thing.j > thing.i and not thing.elided and not self.pack.possessor_first and (body := self._body_at(m, thing)):
                return body
            if owned and not self.pack.possessor_first and (leader := self._leader_at(m)) and self._inflected(leader):
                return self.spans.name(self.pack.countries[leader.country], leader.i, leader.j)
            if (
                not t.sense(m, "of", "article")
                and not (t.key(m, "noun") in FORCES and thing.kind == "share")
                and not (thing.unit == "person" and m == thing.j and t.sense(m, "coming_from"))
            ):
                break
        return None

    def _aged(self, figure: Figure) -> Mention | None:
        """Whose people an age tells of: Arbeitskräfte aus Nordkorea im Alter von 18 bis 25 Jahren."""
        t = self.t
        a = t.sentences[t.sentence_of[figure.i]][0]
        for m in range(figure.i - 1, max(a, figure.i - 20), -1):
            noun = t.sense(m, "noun") if t.hits[m] else None
            kind = self.pack.kinds.get(noun.sense.key) if noun else None
            if noun is None or kind is None or kind.units[0] != "person":
                continue
            hit = t.ending_at(m, "nationality") or (t.sense(noun.j + 1, "country") if t.sense(noun.j, "coming_from") else None)
            if hit is not None:
                return self.spans.name(self._country(hit), hit.i, hit.j)
        return None

    def _before(self, figure: Figure, thing: Thing) -> Mention | None:
        """Whose, before the number or the noun that it goes on from: Ukraine's 12 brigades, Russlands 40 Panzer."""
        t = self.t
        at = min(thing.i, figure.a) if not thing.elided else thing.i
        hit = t.ending_at(at, "country") or t.ending_at(at, "capital")
        if hit and hit.i not in self.spoken and (thing.elided or (thing.kind in FORCES and self._genitive(hit.j - 1, hit.sense.base))):
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
                if person and not named and kind in ("payment", "trains", "flights", "aircraft"):
                    barrier = min(barrier, doer.cost)
                    continue
            if doer.cost <= REACH and (best is None or doer.cost < best.cost):
                best = doer
        if best is None:
            return self._asked(s)
        return self._who(best) if best.cost <= barrier else None

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

    def _employer(self, figure: Figure) -> Mention | None:
        """Who employs or dismisses them: the name nearest before, one who only speaks excepted (der Wirt X, der 34 Leute beschäftigt)."""
        near = [d for d in self._doers(figure) if d.j <= figure.a and not self._speaking(d)]
        best = min(near, key=lambda d: d.cost, default=None)
        return self._who(best) if best and best.cost <= REACH else None

    def _self_told(self, figure: Figure, money: bool) -> Mention | None:
        """'The bank said it had lost 640 million', 'a bank közölte, hogy 640 milliót veszített': who speaks of what he himself does."""
        t = self.t
        for frame in self.speech.frames[t.sentence_of[figure.i]]:
            if (
                frame.closing
                or frame.running
                or not frame.verb
                or not frame.cue[1] <= figure.a
                or not frame.a <= figure.i < frame.b
                or not frame.sources
            ):
                continue
            ref = frame.sources[0]
            org = ref.kind in ("body", "government", "country") or (
                ref.name is not None and ref.name.type not in ("person", "outlet", "agency")
            )
            if not org or ref.i > figure.a or not (money or self._is_firm(ref)):
                continue
            between = range(frame.cue[1], figure.a)
            if any(frame.cue[1] <= d.i < figure.a for d in self._doers(figure)) or any(t.punct(m) in (";", ":") for m in between):
                continue
            meant = not self.pack.pro_drop and any(t.sense(m, "pronoun", "impersonal") for m in between)
            if meant or (self.pack.pro_drop and any(t.sense(m, "that") for m in between) and not any(t.sense(m, "noun") for m in between)):
                return self._who(self._as_doer(ref))
        return None

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
        return (ref.name is not None and ref.name.type == "company") or (ref.kind == "body" and ref.key in FIRMS)

    def _firm(self, figure: Figure, thing: Thing, status: str) -> Mention | None:
        """The firm that cuts jobs, cancels flights, builds cars, employs people."""
        best: Doer | None = None
        for doer in self._doers(figure):
            ref = doer.ref
            if figure.unit and (self._speaking(doer) or doer.i > figure.a):
                continue
            if ref is not None and self._is_firm(ref) and doer.cost <= REACH and (best is None or doer.cost < best.cost):
                best = doer
        if best is None and thing.kind in ("workers", "other"):  # 15,000 jobs will go at Intel
            near = (
                r for r in self._refs_in(*self.t.sentences[self.t.sentence_of[figure.i]]) if r.name is not None and r.name.type == "company"
            )
            ref = min(near, key=lambda r: self.counting.cost(r.head, figure.i), default=None)
            if (
                ref is not None
                and self.counting.cost(ref.head, figure.i) <= REACH
                and ref.i not in self.spoken
                and status in ("lost", "planned")
            ):
                return self.spans.ref(ref)
        return self._who(best) if best else None

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
            if doer.j <= figure.a and any(t.sense(m, "status") or t.key(m, "say") == "promise" for m in range(a, doer.i)):
                cost += STRAY
            if doer.i > figure.b and doer.ref is not None and t.sense(doer.i - 1, "coming_from"):
                continue  # flights from Germany
            if doer.ref is not None and doer.ref.kind == "unknown" and t.sense(doer.j, "place_after"):
                continue  # két vonat Tempi közelében: where, not whose
            if self._agent(doer.i) and (doer.j <= figure.a or (cost <= REACH and not any(t.punct(m) for m in range(figure.b, doer.i)))):
                cost = max(0, cost - OBJECT)
            elif doer.i > figure.b and any(t.sense(m, "preposition") for m in range(max(figure.b, doer.i - 3), doer.i)):
                continue
            elif last is not None and doer.j <= figure.a and not self._speaking(last):
                between = range(last.j, doer.i)
                if len(between) == 1 and t.punct(last.j) == ",":  # JSW, Europe's largest maker of coal, employs
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

    def _speaking(self, doer: Doer) -> bool:
        beside = doer.i - 1 in self.spoken and doer.ref is not None and doer.ref.kind == "unknown"  # the secret service NIS
        return beside or any(m in self.spoken for m in range(doer.i, doer.j))

    def _refs_in(self, a: int, b: int) -> list[Ref]:
        lo = bisect_right(self.starts, a - 1)
        hi = bisect_right(self.starts, b - 1)
        return self.refs[lo:hi]

    # -- forces --------------------------------------------------------------------------
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
        owned: dict[str, list[str]] = {}
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

    @staticmethod
    def _army(ref: Ref) -> bool:
        """Does the mention name a country's forces (by its English key or label)?"""
        if ref.kind == "body":
            return ref.key in ARMIES
        return ref.name is not None and ref.name.type == "institution" and any(w in ref.name.label for w in ("Army", "Forces", "Navy"))

    def _running_actor(self, k: int, kinds: frozenset[str]) -> Mention | None:
        """Whose the last figure of such kinds was."""
        figures, t = self.counting.figures, self.t
        for m in range(k - 1, -1, -1):
            if self.main_actor is None and t.paragraph_of[figures[m].i] != t.paragraph_of[figures[k].i]:
                return None
            if m in self.actors and self.things[m].kind in kinds:
                return self.actors[m]
        return None

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
