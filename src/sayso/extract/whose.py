"""Whose a figure is: whose troops, whose dead, who pays, loses, sends, raises a price.

What stands beside the counted noun comes first (North Korean soldiers), then the doer of the clause, then what the report said before.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.extract.doers import ARMS, FORCES, PAYERS, REACH
from sayso.extract.figure import Figure
from sayso.extract.nearness import PERSON_LOSS, Thing
from sayso.extract.refs import Ref
from sayso.extract.sides import SIDED, STRUCK, Sides
from sayso.model import Mention

PAYING = frozenset(("payment", "aid", "budget", "fine", "loan", "trains", "flights", "aircraft"))
GIVEN = frozenset(("sent", "produced", "promised"))
CUTS = frozenset(("lost", "planned", "produced", "affected", "present"))  # what a firm does to jobs, flights, cars
SOLD = frozenset(("vehicles", "flights", "trains", "aircraft", "ships"))
PRICED = frozenset(("change", "price", "share"))
OWN_DOING = frozenset(("payment", "aid", "budget", "loan", "damage", "cost", "trains", "flights"))


class Whose(Sides):
    """The owners and doers of one text, asked a figure at a time, in order."""

    def of(self, k: int, figure: Figure, thing: Thing, status: str, sources: list[Ref]) -> tuple[Mention | None, str]:
        """Whose the figure ``k`` is and the rule that says so; None if the report does not say."""
        for rule, found in self._ways(k, figure, thing, status, sources):
            if found is not None:
                self.actors[k] = found
                return found, f"whose: {rule}"
        return None, ""

    def _ways(self, k: int, figure: Figure, thing: Thing, status: str, sources: list[Ref]) -> Iterator[tuple[str, Mention | None]]:
        """The ways to find the owner, the surest first; each is tried only when those before find nobody."""
        kind = thing.kind
        if status == "captured" and kind in ("area", "regions"):
            yield "who took it", self._doer(figure, "payment", status)  # not whose it was
        if figure.unit and kind in ("aid", "loan", "payment", "budget") and thing.part_of is not None:
            yield "who promises", self._promiser(figure, sources)
        if figure.unit and kind in PAYING and (before := self._of_it(k, figure)) is not None:
            yield "a part of the sum before", self.actors.get(before)  # £35m of it
        if figure.unit and kind in ("aid", "loan"):
            yield "a country's aid", self._nations_aid(figure)
        if self.pair and thing.elided and kind in SIDED and not figure.unit:
            yield "on whose side", self._on_side(figure)  # auf ruandischer 15.000
            yield "the other half", self._half(k, figure, thing)
        if kind == "age":
            yield "whose people", self._aged(figure)
        else:
            yield "beside the noun", self._beside(figure, thing)
        if kind == "share" or kind in ARMS:
            yield "said of it", self._predicate(figure)
        if self.pair and kind in SIDED and not figure.unit:
            yield "on whose side", self._on_side(figure)
            yield "they, not we", self._theirs(figure, sources)
        if thing.part_of is not None and (thing.elided or kind == "share") and self.counting.continues(figure, thing.part_of):
            yield "as the figure before", self.actors.get(thing.part_of)
        if self.pair and kind in SIDED and not figure.unit:
            if self._of_both(figure):
                return
            if kind in STRUCK:
                if self._loses_it(figure):
                    yield "who loses", self._clause_country(figure, thing)
                yield "who is struck", self._struck(figure, thing)
                yield "who tells of it", self._told(figure, thing, sources)
                yield "whose clause it is", self._subject(figure, thing)
                yield "where it was", self._where(figure)
                if self._even():
                    return
        if kind in ("workers", "people") and thing.event is not None and thing.event.sense.key == "workers":
            yield "who employs", self._employer(figure)
        if kind in FORCES:
            yield "forces", self._force(k, figure, thing, status)
        if self._transferred(figure, thing, status):
            yield "who sends or makes", self._doer(figure, "payment", status)
        if kind == "fine":
            yield "who is fined", self._fined(figure)
        if kind == "damage":
            yield "who loses it", self._money_lost(figure)
            yield "who reports the loss", self._loss_reported(figure)
        if kind in PRICED:
            yield "whose shares", self._of_stock(figure)
            yield "who raises it", self._raiser(figure)
        if kind == "cost":
            yield "whom it costs", self._whom_it_costs(figure, thing)
        if kind in PAYING and (kind != "fine" or self._is_paid(figure)):
            yield "who pays", self._doer(figure, kind, status)
        if self._dealt(figure, thing, status):
            yield "the firm", self._firm(figure, thing, status)
            yield "the firm before", self._dropped_subject(figure)
        if kind in OWN_DOING or self._dealt(figure, thing, status):
            yield "who tells of himself", self._self_told(figure, money=kind in OWN_DOING)
        if k and figure.unit and kind in PAYING:
            yield "the giver before", self._coordinate(k, figure, thing)

    def _is_paid(self, figure: Figure) -> bool:
        """Is a fine told as what somebody pays, not as what is imposed?"""
        return any(h.sense.key == "paid" for h in self.t.between("status", *self.t.sentences[self.t.sentence_of[figure.i]]))

    def _promiser(self, figure: Figure, sources: list[Ref]) -> Mention | None:
        """'Die Kommission stellt zwei Millionen bereit, Deutschland sagte weitere drei zu': who pledges a sum will pay it."""
        frames = self.speech.frames[self.t.sentence_of[figure.i]]
        near = [f for f in frames if f.verb == "promise" and f.a <= figure.i < f.b and f.sources]
        if len(near) != 1 or near[0].sources[0] not in sources[:1] or near[0].running:
            return None
        return self.spans.ref(near[0].sources[0])

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
        """Whose people an age tells of: Pflegerinnen aus Polen im Alter von 30 bis 40 Jahren."""
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
