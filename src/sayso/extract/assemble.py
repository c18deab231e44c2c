"""One document in, its claims out: the readers are put together here, and nowhere else."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections import Counter
from decimal import Decimal

from sayso.extract.asof import Moments
from sayso.extract.counted import PERSON_LOSS, Counting, Thing
from sayso.extract.dates import times
from sayso.extract.names import Ref, mention, refs
from sayso.extract.numbers import Figure, figures
from sayso.extract.places import Places, after_preposition, place_ending
from sayso.extract.speech import Saying, Speech
from sayso.extract.text import Text, compose, read_text
from sayso.model import (
    Attribution,
    Claim,
    Counted,
    Document,
    Extraction,
    Mention,
    Problem,
    Quantity,
    Span,
    Step,
)
from sayso.packs.folders import Pack, PackError, load
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


def extract(document: Document) -> Extraction:
    """The claims of one document, in order of their figures. Pure: the document's own date is the only "now".

    Bad input is a :class:`Problem`: no text, no language, no pack for the language.
    """
    if not document.text.strip():
        return Extraction((), (Problem("empty document", document.source, "there is no text to read"),))
    if document.lang is None:
        return Extraction((), (Problem("unknown language", document.source, "the text's language could not be told", "give it"),))
    try:
        pack = load(document.lang)
    except PackError as error:
        return Extraction((), (Problem("no pack", document.source, str(error)),))
    text, offsets = compose(document.text)
    claims = Assembler(document, read_text(text, pack), offsets).claims()
    return Extraction(tuple(claims))


class Assembler:
    """The readers' results for one text, and the claims made of them."""

    def __init__(self, document: Document, text: Text, offsets: list[int] | None) -> None:
        self.document = document
        self.t = text
        self.pack: Pack = text.pack
        self.offsets = offsets
        self.dates = times(text, document.published)
        masked = self.masked = {k for d in self.dates for k in range(d.i, d.j)}
        self.figures = [f for f in figures(text, masked) if not self._furniture(f)]
        self.figures = self._ages(self.figures)
        self.numbers = {k for f in self.figures for k in range(f.i, f.j)}
        self.refs = refs(text, masked | self.numbers)
        self.counting = Counting(text, self.figures, masked)
        self.things = self.counting.read()
        self.speech = Speech(text, self.refs, masked, [f.i for f in self.figures if f.role != "age"])
        self.starts = [r.i for r in self.refs]
        self.sayings: list[Saying] = []
        self.places = Places(text, self.refs, self.counting, self.speech)
        self.moments = Moments(text, self.dates, self.counting, self.speech)
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

    # -- what is no figure ---------------------------------------------------------
    def _furniture(self, figure: Figure) -> bool:
        """Page furniture: 'Read also', 'Call …', credits: paragraphs that begin with such words."""
        t = self.t
        a, _ = t.paragraphs[t.paragraph_of[figure.i]]
        for k in range(a, min(a + 4, figure.i)):
            if t.sense(k, "furniture"):
                return True
            if t.is_word(k):
                break
        s = t.sentences[t.sentence_of[figure.i]][0]
        return any(t.sense(k, "furniture") for k in (s, s + 1) if k < figure.i)

    def _ages(self, found: list[Figure]) -> list[Figure]:
        """'Gul Agha, 52, lives': a small number between commas after a name is an age."""
        t = self.t
        for figure in found:
            if figure.unit or not figure.digits or figure.j - figure.i > 1 or not 0 < figure.value < 120:
                continue
            before, after = t.punct(figure.i - 1), t.punct(figure.j)
            name = figure.i >= 2 and t.is_word(figure.i - 2) and t.tokens[figure.i - 2].text[:1].isupper()
            if name and ((before == "," and after in (",", ".")) or (before == "(" and after == ")")) and figure.value % 1 == 0:
                if before == "," and not t.sense(figure.i - 2, "noun", "month", "weekday", "capital", "country"):
                    figure.unit, figure.role = "year", "age"
                    figure.rules.append("age after a name")
        return found

    # -- claims --------------------------------------------------------------------
    def claims(self) -> list[Claim]:
        out: list[Claim] = []
        for k, (figure, thing) in enumerate(zip(self.figures, self.things, strict=True)):
            inherit = self.sayings[thing.part_of] if thing.part_of is not None and self._continues(figure, thing.part_of) else None
            if figure.pair is not None and k and self.figures[k - 1] is figure.pair:
                inherit = self.sayings[k - 1]
            if inherit is None and self._in_brackets(figure) and k:
                inherit = self.sayings[k - 1]
            saying = self.speech.attribute(figure.i, inherit)
            self.sayings.append(saying)
            out.append(self._claim(k, figure, thing, saying))
        return out

    def _continues(self, figure: Figure, earlier: int) -> bool:
        """Does a figure go on with what an earlier one said: in the same sentence, or as a part of it (davon 39, közülük hatan)?"""
        t = self.t
        s = t.sentence_of[figure.i]
        if s == t.sentence_of[self.figures[earlier].i]:
            return True
        return any(t.sense(m, "partitive") for m in range(max(t.sentences[s][0], figure.i - 8), min(t.sentences[s][1], figure.j + 5)))

    def _in_brackets(self, figure: Figure) -> bool:
        t = self.t
        return any(t.punct(m) == "(" for m in range(max(0, figure.a - 2), figure.a))

    def _span(self, i: int, j: int) -> Span:
        start, end = self.t.tokens[i].start, self.t.tokens[j - 1].end
        return self._chars(start, end)

    def _chars(self, start: int, end: int) -> Span:
        if self.offsets is not None:
            start, end = self.offsets[start], self.offsets[end]
        return Span(start, end, self.document.text[start:end])

    def _claim(self, k: int, figure: Figure, thing: Thing, saying: Saying) -> Claim:
        unit = figure.unit or thing.unit
        if thing.kind == "age" or figure.role == "age":
            thing.kind = "age"
        low, high = self._sane(figure, unit)
        quantity = Quantity(self._span(figure.a, figure.b), low, high, figure.comparator, unit, figure.per)
        a, b = self.t.sentences[self.t.sentence_of[figure.i]]
        evidence = self._span(min(a, figure.a), max(b, figure.b))
        modality = self._modality(figure, saying)
        status = self._status(figure, thing, modality)
        actor = self._actor(k, figure, thing, status)
        place = self.places.of(figure, thing)
        when = self.moments.of(figure, thing)
        steps = self._steps(saying)
        rules = (*figure.rules, *thing.rules, *saying.rules)
        counted_text = self.t.words(thing.i, thing.j) if thing.j > thing.i else quantity.span.text
        key = "|".join((self.document.id, str(quantity.span.start), str(quantity.span.end), str(low), str(high)))
        ident = hashlib.blake2b(key.encode(), digest_size=8).hexdigest()
        return Claim(
            ident,
            self.document.id,
            evidence,
            quantity,
            Counted(counted_text, thing.kind, actor),
            status,
            self._named(place.name, place.i, place.j) if place else None,
            when,
            Attribution(steps, modality),
            rules,
        )

    def _sane(self, figure: Figure, unit: str) -> tuple[Decimal | None, Decimal | None]:
        """People and things are whole: '1,300 Menschen' read with a decimal comma is a slip of the writer."""
        low, high = figure.low, figure.high
        if unit in ("person", "item") and figure.digits:

            def whole(v: Decimal | None) -> Decimal | None:
                if v is not None and v % 1 and int(v.as_tuple().exponent) == -3 and v < 1000:
                    return v * 1000
                return v

            low, high = whole(low), whole(high)
        return low, high

    def _steps(self, saying: Saying) -> tuple[Step, ...]:
        cue = self._span(*saying.cue) if saying.cue else None
        steps = []
        for n, ref in enumerate(saying.sources):
            found = mention(ref, self.t)
            if found.start is not None and found.end is not None:
                span = self._chars(found.start, found.end)
                found = Mention(found.label, span.text, found.id, found.aliases, span.start, span.end)
            steps.append(Step(found, cue if n == 0 else None))
        return tuple(steps)

    def _mention(self, ref: Ref) -> Mention:
        found = mention(ref, self.t)
        assert found.start is not None and found.end is not None
        span = self._chars(found.start, found.end)
        return Mention(found.label, span.text, found.id, found.aliases, span.start, span.end)

    def _named(self, name: Name, i: int, j: int) -> Mention:
        span = self._span(i, j)
        return Mention(name.label, span.text, name.id, tuple(a for a in name.aliases if a != name.label), span.start, span.end)

    # -- modality and status ---------------------------------------------------------
    def _modality(self, figure: Figure, saying: Saying) -> str:
        if saying.denied or self._negated(figure) or self._near(figure, "denied", 12):
            return "denied"
        if figure.role == "from" and self._withdrawn(figure):
            return "withdrawn"
        if self._near(figure, "belief", 14):
            return "possible"
        possible = self._near(figure, "possible", 14)
        planned = self._near(figure, "planned", 14)
        if possible and (not planned or possible <= planned):
            return "possible"
        if planned:
            return "planned"
        return "asserted"

    def _negated(self, figure: Figure) -> bool:
        """'not five but four', 'a nie żadne trzysta': a negation right before a figure without bounds."""
        if any(rule.startswith("hedge") for rule in figure.rules) or figure.unit == "times":
            return False
        return any(self.t.sense(k, "negation") for k in (figure.a - 1, figure.a - 2) if k >= 0 and not self.t.punct(figure.a - 1))

    def _near(self, figure: Figure, cls: str, reach: int) -> int:
        """How near a word of the class is (0: none); the month of May allows nothing."""
        hit = self.counting.nearest(figure, (cls,), None, reach)
        return self.counting.cost(hit.i, figure.i) + 1 if hit and hit.i not in self.masked else 0

    def _withdrawn(self, figure: Figure) -> bool:
        hit = self.counting.nearest(figure, ("change",), frozenset(("withdrawn",)), 30)
        return hit is not None

    def _status(self, figure: Figure, thing: Thing, modality: str) -> str:
        kind = self.pack.kinds.get(thing.kind)
        status = kind.status if kind else "other"
        hit = self.counting.nearest(figure, ("status",), None, 16)
        fixed = thing.kind in PERSON_LOSS or thing.kind in (
            "arrested",
            "evacuated",
            "displaced",
            "infected",
            "hospitalised",
            "participants",
        )
        if hit and not fixed and status != "measured":
            status = hit.sense.key
        elif modality == "planned" and not fixed and status != "measured":
            status = "planned"
        if modality == "planned" and thing.kind in ("participants", "troops", "engineers", "workers"):
            status = "planned"
        return status

    # -- whose it is ---------------------------------------------------------------------
    def _actor(self, k: int, figure: Figure, thing: Thing, status: str) -> Mention | None:
        near = None
        if status == "captured" and thing.kind in ("area", "regions"):
            near = self._subject_actor(figure, "payment")  # who took it, not whose it was
        near = near or self._adjective_actor(figure, thing)
        if (
            near is None
            and thing.part_of is not None
            and (thing.elided or thing.kind == "share")
            and self._continues(figure, thing.part_of)
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
                return self._named(self._country(hit), hit.i, hit.j)
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
                return self._named(self._country(hit), hit.i, hit.j)
            if not (t.sense(m, "of", "article") if m < len(t.tokens) else None):
                break
        before = t.ending_at(thing.i, "country") if thing.elided else None
        if before:
            return self._named(self.pack.countries[before.sense.key], before.i, before.j)
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
        return self._mention(best[1]) if best else None

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
        return self._named(self.pack.countries[key], *seen[key][0])

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
                best = cost, self._named(self._country(hit), hit.i, hit.j)
        for ref in self._refs_in(a, b):
            leader = deed and ref.name is not None and ref.name.type == "person" and not ref.oblique
            if ref.country in self.pack.countries and (self._army(ref) or leader) and not self._source(ref):
                cost = self.counting.cost(ref.head, figure.i)
                if cost <= 24 and (best is None or cost < best[0]):
                    best = cost, self._named(self.pack.countries[ref.country], ref.i, ref.j)
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
