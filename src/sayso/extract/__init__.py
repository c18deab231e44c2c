"""Text to claims. Pure: no clock, no network, no store.

``extract`` is the verb; ``quantities``, ``dates`` and ``quotes`` are its parts for those who want them alone.
"""

from __future__ import annotations

import sys
from types import ModuleType

from sayso.extract.assemble import extract
from sayso.extract.counted import Counting
from sayso.extract.dates import times
from sayso.extract.numbers import figures
from sayso.extract.text import compose, read_text
from sayso.model import Document, Extraction, Quantity, Span, When
from sayso.packs.folders import languages, load

__all__ = ["dates", "extract", "languages", "quantities", "quotes"]


def quantities(text: str, lang: str) -> tuple[Quantity, ...]:
    """Every figure of a text with its interval, comparator and unit (``person`` and ``item`` for what is counted).

    Raises :class:`sayso.packs.folders.PackError` for a language without a pack.
    """
    composed, offsets = compose(text)
    read = read_text(composed, load(lang))
    masked = {k for d in times(read, None) for k in range(d.i, d.j)}
    found = figures(read, masked)
    things = Counting(read, found).read()
    out = []
    for figure, thing in zip(found, things, strict=True):
        span = _span(text, offsets, read.tokens[figure.a].start, read.tokens[figure.b - 1].end)
        out.append(Quantity(span, figure.low, figure.high, figure.comparator, figure.unit or thing.unit, figure.per))
    return tuple(out)


def dates(text: str, lang: str, reference: str | None = None) -> tuple[tuple[Span, When | None], ...]:
    """Every time that a text names, with its EDTF value; ``reference`` (EDTF) is the day that "yesterday" counts from.

    A relative time without a reference, and a clock time, have no value (None).
    """
    composed, offsets = compose(text)
    read = read_text(composed, load(lang))
    out = []
    for d in times(read, reference):
        out.append((_span(text, offsets, read.tokens[d.i].start, read.tokens[d.j - 1].end), d.when))
    return tuple(out)


def quotes(text: str, lang: str) -> tuple[Span, ...]:
    """The words of every direct quotation, without its marks."""
    composed, offsets = compose(text)
    read = read_text(composed, load(lang))
    return tuple(_span(text, offsets, read.tokens[a].start, read.tokens[b - 1].end) for a, b in read.quotes)


def _span(text: str, offsets: list[int] | None, start: int, end: int) -> Span:
    if offsets is not None:
        start, end = offsets[start], offsets[end]
    return Span(start, end, text[start:end])


class _Room(ModuleType):
    """``sayso.extract`` is the room and its first verb: ``from sayso import extract`` gives something to call."""

    def __call__(self, document: Document) -> Extraction:
        return extract(document)


sys.modules[__name__].__class__ = _Room
