"""From tokens to spans of the stored document, exact to the code point, and the mentions that carry them."""

from __future__ import annotations

from sayso.extract.labels import mention
from sayso.extract.refs import Ref
from sayso.extract.text import Text
from sayso.model import Document, Mention, Span
from sayso.packs.lexicon import Name


class Spans:
    """One document's text as read (composed) and as stored: spans are always given in the stored one."""

    def __init__(self, document: Document, text: Text, offsets: list[int] | None) -> None:
        self.document = document
        self.t = text
        self.offsets = offsets
        self._mentions: dict[int, tuple[Ref, Mention]] = {}  # by identity: one source says many figures

    def tokens(self, i: int, j: int) -> Span:
        """The words of tokens ``i`` to ``j``."""
        return self.chars(self.t.tokens[i].start, self.t.tokens[j - 1].end)

    def chars(self, start: int, end: int) -> Span:
        """The words between two offsets of the text as read."""
        if self.offsets is not None:
            start, end = self.offsets[start], self.offsets[end]
        return Span(start, end, self.document.text[start:end])

    def ref(self, ref: Ref) -> Mention:
        """A mention of the text, with the words it was read from."""
        known = self._mentions.get(id(ref))
        if known is not None:
            return known[1]
        found = mention(ref, self.t)
        if found.start is not None and found.end is not None:
            span = self.chars(found.start, found.end)
            found = Mention(found.label, span.text, found.id, found.aliases, span.start, span.end)
        self._mentions[id(ref)] = ref, found
        return found

    def name(self, name: Name, i: int, j: int) -> Mention:
        """A known name that stands at tokens ``i`` to ``j``."""
        span = self.tokens(i, j)
        return Mention(name.label, span.text, name.id, tuple(a for a in name.aliases if a != name.label), span.start, span.end)
