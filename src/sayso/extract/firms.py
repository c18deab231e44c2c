"""Firms: who employs, is fined, loses money, raises a price, whose shares fall."""

from __future__ import annotations

from collections import Counter

from sayso.extract.doers import REACH, Doer, Doers
from sayso.extract.figure import Figure
from sayso.extract.nearness import Thing
from sayso.extract.refs import Ref
from sayso.model import Mention

BESIDE = 3  # so near a firm stands to the word for its shares


class Firms(Doers):
    """What a text says of firms and what they do with jobs, flights, money and prices."""

    def _fined(self, figure: Figure) -> Mention | None:
        """Who is fined: the firm of the sentence, subject or object, never the authority that fines."""
        t = self.t
        best: tuple[int, Ref] | None = None
        for ref in self._refs_in(*t.sentences[t.sentence_of[figure.i]]):
            if not self._is_firm(ref) or any(m in self.spoken for m in range(ref.i, ref.j)):
                continue
            cost = self.counting.cost(ref.j - 1, figure.a) if ref.j <= figure.a else self.counting.cost(figure.b, ref.i)
            if cost <= REACH and (best is None or cost < best[0]):
                best = cost, ref
        return self.spans.ref(best[1]) if best else None

    def _money_lost(self, figure: Figure) -> Mention | None:
        """Who loses the sum: the subject of a verb of losing before it (the airline expects to lose $18 million)."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        verbs = [h.i for h in t.between("losing", max(a, figure.a - REACH), min(b, figure.b + 4))]
        if not verbs:
            return None
        near = [d for d in self._doers(figure) if d.j <= figure.a and (d.country or d.ref is None or self._has_money(d.ref))]
        best = min(near, key=lambda d: d.cost, default=None)
        return self._who(best) if best is not None and best.cost <= REACH else self._far_subject(figure)

    def _loss_reported(self, figure: Figure) -> Mention | None:
        """'The airline reported a loss of $18 million': a loss that is told right beside the sum is the firm's that is its subject."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        if not t.between("deficit", max(a, figure.a - 5), min(b, figure.b + 4)):
            return None
        near = [d for d in self._doers(figure) if d.j <= figure.a and d.ref is not None and self._is_firm(d.ref)]
        best = min(near, key=lambda d: d.cost, default=None)
        return self._who(best) if best is not None and best.cost <= REACH else None

    def _dropped_subject(self, figure: Figure) -> Mention | None:
        """'Zwolnił 700 pracowników': where a subject may be left out, it is the firm that was subject of the sentence before."""
        t = self.t
        s = t.sentence_of[figure.i]
        if not self.pack.pro_drop or s == 0 or t.paragraph_of[t.sentences[s - 1][0]] != t.paragraph_of[figure.i]:
            return None
        if self.speech.frames[s] or self._refs_in(*t.sentences[s]) or t.between("demonym", *t.sentences[s]):
            return None
        named = [r for r in self._refs_in(*t.sentences[s - 1]) if not r.oblique and not r.is_place]
        return self.spans.ref(named[0]) if named and self._is_firm(named[0]) else None

    def _whom_it_costs(self, figure: Figure, thing: Thing) -> Mention | None:
        """'The war costs Peru $10 million a day': the country right behind the verb."""
        t = self.t
        hit = t.sense(thing.j, "country", "capital") if thing.j < figure.a and not self.pack.possessor_first else None
        return self.spans.name(self._country(hit), hit.i, hit.j) if hit is not None else None

    def _has_money(self, ref: Ref) -> bool:
        return self._is_firm(ref) or ref.kind in ("body", "government", "group", "role") or (ref.name is not None and not ref.is_outlet)

    def _of_stock(self, figure: Figure) -> Mention | None:
        """Whose shares rise or fall: shares in Kessler, akcje Mitsui, a vállalat részvényei, die Aktie von Bayer."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        for stock in t.between("stock", max(a, figure.a - REACH), min(b, figure.b + REACH)):
            lo, hi = (stock.j, figure.a) if stock.j <= figure.a else (figure.b, stock.i)
            if any(m in self.numbers for m in range(lo, hi)):
                continue
            beside = (r for r in self._refs_in(max(a, stock.i - BESIDE), min(b, stock.j + BESIDE)) if r.i >= stock.j or r.j <= stock.i)
            for ref in beside:
                if (firm := self._as_firm(ref)) is not None:
                    return self.spans.ref(firm)
            return self._main_firm() if not t.sense(stock.j, "preposition", "of") else None  # shares in rival lenders
        return None

    def _main_firm(self) -> Mention | None:
        """The firm that the report names most, more than once and more than any other."""
        named = [r.antecedent or r for r in self.refs if self._is_firm(r)]
        count = Counter(id(r) for r in named if r.firm and (r.name is not None or r.proper)).most_common(2)
        if not count or count[0][1] < 2 or (len(count) > 1 and count[1][1] == count[0][1]):
            return None
        return self.spans.ref(next(r for r in named if id(r) == count[0][0]))

    def _as_firm(self, ref: Ref) -> Ref | None:
        """The mention, if it is of a firm; one that shares its first word with a firm of the report means that firm."""
        if self._is_firm(ref):
            return ref
        word = self.t.tokens[ref.i].text
        return next((r for r in self.refs if r.firm and r.proper.split(" ")[0] == word), None)

    def _aside(self, doer: Doer, figure: Figure) -> bool:
        """Does the name stand in a relative clause that ends before the figure: the group, to which the mill belongs, raised …?"""
        t = self.t
        a = t.sentences[t.sentence_of[figure.i]][0]
        opened = next((m for m in range(doer.i - 1, a, -1) if t.punct(m) == ","), None)
        if opened is None or not any(t.sense(m, "relative") for m in range(opened + 1, min(opened + 3, doer.i))):
            return False
        return any(t.punct(m) == "," for m in range(doer.j, figure.a))

    def _raiser(self, figure: Figure) -> Mention | None:
        """Who raises or cuts a price, a charge, spending: the subject of such a verb (Dow raised the price by 12 per cent)."""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        verbs = t.between("raising", max(a, figure.a - REACH), min(b, figure.b + 6))
        if not verbs:
            return None
        best: Doer | None = None
        for doer in self._doers(figure):
            ref = doer.ref
            firm = ref is not None and (self._is_firm(ref) or ref.kind == "government" or (ref.kind == "unknown" and " " not in ref.proper))
            if self._aside(doer, figure) or (ref is not None and ref.kind == "unknown" and self._speaking(doer)):
                continue
            if doer.j > min(verbs[0].i, figure.a) and not self.pack.verb_second:
                continue
            if (firm or doer.country) and doer.cost <= REACH and (best is None or doer.cost < best.cost):
                best = doer
        return self._who(best) if best else None

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
            org = (
                self._is_firm(ref)
                or ref.kind in ("body", "government", "country")
                or (ref.name is not None and ref.name.type not in ("person", "outlet", "agency"))
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

    def _firm(self, figure: Figure, thing: Thing, status: str) -> Mention | None:
        """The firm that cuts jobs, cancels flights, builds cars, employs people."""
        best: Doer | None = None
        for doer in self._doers(figure):
            ref = doer.ref
            if (figure.unit and (self._speaking(doer) or doer.i > figure.a)) or doer.i in self.according:
                continue  # according to the security firm
            if ref is not None and self._is_firm(ref) and doer.cost <= REACH and (best is None or doer.cost < best.cost):
                best = doer
        if best is None and not figure.unit:
            named = [d for d in self._doers(figure) if d.j <= figure.a]
            head = named[0] if len(named) == 1 and named[0].i - self.t.sentences[self.t.sentence_of[figure.i]][0] <= 2 else None
            if head is not None and head.ref is not None and self._is_firm(head.ref) and not self._speaking(head):
                best = head  # the group employs 21,000 people and cut 240 jobs last year
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
