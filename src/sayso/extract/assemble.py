"""One document in, its claims out: the readers are put together here, and nowhere else."""

from __future__ import annotations

import hashlib
from decimal import Decimal

from sayso.extract.asof import Moments
from sayso.extract.counted import Counting
from sayso.extract.dates import times
from sayso.extract.figure import Figure
from sayso.extract.frames import Saying
from sayso.extract.names import refs
from sayso.extract.nearness import Thing
from sayso.extract.numbers import figures
from sayso.extract.places import Places
from sayso.extract.refs import settle
from sayso.extract.spans import Spans
from sayso.extract.speech import Speech
from sayso.extract.status import Standing
from sayso.extract.tables import rows
from sayso.extract.text import Text, compose, read_text
from sayso.extract.whose import Whose
from sayso.model import (
    Attribution,
    Claim,
    Counted,
    Document,
    Extraction,
    Problem,
    Quantity,
    Step,
)
from sayso.packs.folders import Pack, PackError, load


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
        self.spans = Spans(document, text, offsets)
        self.dates = times(text, document.published)
        masked = self.masked = {k for d in self.dates for k in range(d.i, d.j)}
        self.figures = [f for f in figures(text, masked) if not self._furniture(f)]
        self.numbers = {k for f in self.figures for k in range(f.i, f.j)}
        settle(text)
        self.refs = refs(text, masked | self.numbers)
        self.rows = rows(text, self.numbers)
        self.counting = Counting(text, self.figures, masked)
        self.counting.columns = self.rows.columns
        self.things = self.counting.read()
        self.standing = Standing(self.counting, masked)
        counted = [(f.i, f.j) for f in self.figures if f.role != "age"]
        self.speech = Speech(text, self.refs, masked, counted, set(self.rows.heads))
        self.sayings: list[Saying] = []
        self.places = Places(text, self.refs, self.counting, self.speech, self.rows)
        self.moments = Moments(text, self.dates, document.published, self.figures, self.counting, self.speech)
        self.whens = self.moments.read(self.figures, self.things)
        self.whose = Whose(text, self.spans, self.counting, self.things, self.refs, self.speech)

    # -- what is no figure ---------------------------------------------------------
    def _furniture(self, figure: Figure) -> bool:
        """Page furniture: 'Read also', 'Call …', credits: paragraphs that begin with such words."""
        t = self.t
        if "furniture" not in t.index:
            return False
        a, _ = t.paragraphs[t.paragraph_of[figure.i]]
        for k in range(a, min(a + 4, figure.i)):
            if t.sense(k, "furniture"):
                return True
            if t.is_word(k):
                break
        s = t.sentences[t.sentence_of[figure.i]][0]
        return any(t.sense(k, "furniture") for k in (s, s + 1) if k < figure.i)

    # -- claims --------------------------------------------------------------------
    def claims(self) -> list[Claim]:
        out: list[Claim] = []
        for k, (figure, thing) in enumerate(zip(self.figures, self.things, strict=True)):
            inherit = self.sayings[thing.part_of] if thing.part_of is not None and self.counting.continues(figure, thing.part_of) else None
            if figure.pair is not None and k and self.figures[k - 1] is figure.pair:
                inherit = self.sayings[k - 1]
            if inherit is None and self._in_brackets(figure) and k:
                inherit = self.sayings[k - 1]
            saying = self.speech.attribute(figure.i, inherit)
            self.sayings.append(saying)
            out.append(self._claim(k, figure, thing, saying))
        return out

    def _in_brackets(self, figure: Figure) -> bool:
        return "(" in self.t.marks[max(0, figure.a - 2) : figure.a]

    def _claim(self, k: int, figure: Figure, thing: Thing, saying: Saying) -> Claim:
        unit = figure.unit or thing.unit
        if thing.kind == "age" or figure.role == "age":
            thing.kind = "age"
        low, high = self._sane(figure, unit)
        quantity = Quantity(self.spans.tokens(figure.a, figure.b), low, high, figure.comparator, unit, figure.per)
        a, b = self.t.sentences[self.t.sentence_of[figure.i]]
        evidence = self.spans.tokens(min(a, figure.a), max(b, figure.b))
        modality = self.standing.modality(figure, saying)
        status = self.standing.status(k, figure, thing, modality)
        actor, whose = self.whose.of(k, figure, thing, self.standing.deed(figure, thing, status), saying.sources)
        place = self.places.of(figure, thing, saying.sources)
        when = self.whens[k]
        steps = self._steps(saying)
        rules = (*figure.rules, *thing.rules, *saying.rules, *((whose,) if whose else ()))
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
            self.spans.name(place.name, place.i, place.j) if place else None,
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
        cue = self.spans.tokens(*saying.cue) if saying.cue else None
        return tuple(Step(self.spans.ref(ref), cue if n == 0 else None) for n, ref in enumerate(saying.sources))
