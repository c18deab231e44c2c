"""Which reports reprint which: near-copies of one text, and translations of one text.

Two outlets that print the same agency's words are one witness, not two. ``signature`` keeps of a report what is needed to
see that later (two bytes a word), ``copies`` compares signatures. Nothing here knows a language: a copy is told by the runs
of words that it shares, a translation by its figures and their order.

What counts is containment: how much of the *shorter* text stands in the longer, so that a third of a wire and a wire with
paragraphs of the outlet's own are found. Two things are no proof. A quotation may stand in two independent reports, so its
words count less. And background is handed on from story to story, half a report of it: so the news must be the same too.
News stands at the head of a report, whoever wrote that head: its words must be found in the other text, in any order.
"""

from __future__ import annotations

import re
import sys
import zlib
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import combinations, compress, zip_longest
from unicodedata import normalize

import numpy as np
from numpy.typing import NDArray
from rensa import RMinHash

from sayso.fold import fold
from sayso.model import Claim, Copy

RUN = 5  # words in a row that two reports hardly write independently
STEM = 6  # letters of a word: an editor who turns a sentence changes its endings
CODE = 2  # bytes a word
MINIMA = 128  # of a sketch; one minimum in common makes two reports worth comparing
SEED = 42
FURNITURE = 100  # reports: what stands in more is an outlet's imprint, or a text copied as often

QUOTED = 0.3  # what a word of a quotation counts, against one of the report's own
HEAD = 30  # words with which a report says its news
SAME_NEWS = 0.6  # what a common head counts, against containment
LATE = 0.3  # how much more must be shared where it stands at the end of both texts, and less where at the head
ENOUGH = 0.85  # of all that, of the 1.6 that a text and itself would have
LEAST = 12  # words in common that are no quotation: below, chance and set phrases

WHOLE = 0.55  # of the weight of both reports' figures: a translation, however freely told
PART = 0.75  # of the lighter one's: a shortened translation
HEAVY = 4.0  # weight of figures below which order proves nothing

WORD = re.compile(r"\w+")
MARK = re.compile(r'(["„“”«»]|\n\s*\n)')
OPENING = frozenset('"„«»“')
CLOSING = frozenset('"„“”«»')
QUOTATION = range(RUN, 121)  # words: shorter are names and titles, longer are marks that do not match


@dataclass(frozen=True, slots=True)
class Signature:
    """What is kept of a text: a code for every word in its order, and which stretches of words are quotations."""

    words: bytes
    quoted: tuple[tuple[int, int], ...] = ()

    def __len__(self) -> int:
        return len(self.words) // CODE

    def __bytes__(self) -> bytes:
        """The same on every machine; ``from_bytes`` reads it."""
        edges = (edge.to_bytes(4, "little") for stretch in self.quoted for edge in stretch)
        return len(self.quoted).to_bytes(4, "little") + b"".join(edges) + self.words

    @staticmethod
    def from_bytes(data: bytes) -> Signature:
        end = 4 + 8 * int.from_bytes(data[:4], "little")
        edges = [int.from_bytes(data[at : at + 4], "little") for at in range(4, end, 4)]
        return Signature(data[end:], tuple(zip(edges[::2], edges[1::2], strict=True)))


def signature(text: str) -> Signature:
    """What to keep of a report: case, accents, punctuation, layout and the ends of long words make no difference."""
    codes = array("H")
    marks: list[tuple[str, int]] = []  # each with how many words stand before it
    pieces = MARK.split(normalize("NFKC", text).replace("\u00ad", "").casefold())
    for piece, mark in zip_longest(pieces[::2], pieces[1::2]):
        codes.extend(map(code, WORD.findall(piece)))
        if mark:
            marks.append((mark, len(codes)))
    if sys.byteorder == "big":
        codes.byteswap()
    return Signature(codes.tobytes(), tuple(_quotations(marks)))


@lru_cache(maxsize=65536)
def code(word: str) -> int:
    """Two bytes for a word, with its accents or without: a desk that types none, or ``ё`` as ``е``, prints the same text."""
    return zlib.crc32(normalize("NFC", fold(word))[:STEM].encode()) & 0xFFFF


def _quotations(marks: Iterable[tuple[str, int]]) -> Iterable[tuple[int, int]]:
    """Stretches of words between quotation marks. A paragraph's end closes what its writer forgot to close, unquoted."""
    opened: int | None = None
    for mark, at in marks:
        if opened is None:
            opened = at if mark in OPENING else None
        else:
            if mark in CLOSING and at - opened in QUOTATION:
                yield opened, at
            opened = None


@dataclass(frozen=True, slots=True)
class _Text:
    """A signature made ready to compare: its runs in order, where each stands in a set, which words are quoted."""

    runs: tuple[bytes, ...]
    known: frozenset[bytes]
    quoted: bytes  # a byte a word
    head: frozenset[bytes]  # the words that it begins with
    words: frozenset[bytes]

    @staticmethod
    def of(signature: Signature) -> _Text:
        words, width = signature.words, RUN * CODE
        runs = tuple(words[at : at + width] for at in range(0, len(words) - width + 1, CODE))
        quoted = bytearray(len(signature))
        for start, end in signature.quoted:
            quoted[start:end] = b"\x01" * (end - start)
        codes = [words[at : at + CODE] for at in range(0, len(words), CODE)]
        return _Text(runs, frozenset(runs), bytes(quoted), frozenset(codes[:HEAD]), frozenset(codes))

    def marked(self, shared: frozenset[bytes]) -> bytearray:
        """For each word whether it stands in a shared run."""
        marks = bytearray(len(self.quoted))
        for at, run in enumerate(self.runs):
            if run in shared:
                marks[at : at + RUN] = b"\x01" * RUN
        return marks

    def said(self, shared: frozenset[bytes]) -> frozenset[bytes]:
        """The shared runs that this text gives as somebody's words."""
        whole = b"\x01" * RUN
        return frozenset(run for at, run in enumerate(self.runs) if run in shared and self.quoted[at : at + RUN] == whole)


@dataclass(frozen=True, slots=True)
class _Overlap:
    containment: float  # of the shorter, quotations counting less
    head: float  # of the words with which each text begins, how many the other has too
    place: float  # where the shared words stand on the average of both texts: 0 the head, 1 the end
    words: int  # of the shorter that stand in the longer
    own: int  # of these, those that are nobody's quotation
    length: int  # of the shorter
    longest: int  # stretch in common


def copies(signatures: Mapping[str, Signature]) -> list[Copy]:
    """All pairs of reports that are one text, in the order of their ids; the order of the mapping makes no difference."""
    sketches = {document: sketch(signatures[document]) for document in sorted(signatures)}
    return compared(candidates(sketches), signatures)


def compared(pairs: Iterable[tuple[str, str]], signatures: Mapping[str, Signature]) -> list[Copy]:
    """Those of the pairs that are one text, in the order of their ids."""
    ready: dict[str, _Text] = {}
    found = []
    for left, right in sorted({(min(pair), max(pair)) for pair in pairs}):
        for document in (left, right):
            if document not in ready:
                ready[document] = _Text.of(signatures[document])
        found.append(_copy(left, ready[left], right, ready[right]))
    return [copy for copy in found if copy is not None]


Sketch = NDArray[np.int64]


def sketch(signature: Signature) -> Sketch:
    """128 minimum hashes of a text's runs, each with its place among them: two texts that share one are worth comparing.

    One is enough, since a copy shortened to a tenth has a tenth of the runs in common. A pair that shares a twentieth of its runs is
    missed once in seven hundred times. A text without a run has none.
    """
    words, width = signature.words, RUN * CODE
    runs = {words[at : at + width] for at in range(0, len(words) - width + 1, CODE)}
    if not runs:
        return np.empty(0, np.int64)
    made = RMinHash(num_perm=MINIMA, seed=SEED)
    made.update(list(runs))
    return (np.array(made.digest(), np.int64) << 7) | np.arange(MINIMA)


def candidates(sketches: Mapping[str, Sketch]) -> list[tuple[str, str]]:
    """Pairs worth comparing. A minimum that very many reports share is an outlet's imprint and tells nothing."""
    names = sorted(sketches)
    minima = np.concatenate([sketches[name] for name in names]) if names else np.empty(0, np.int64)
    of = np.repeat(np.arange(len(names)), [len(sketches[name]) for name in names])
    order = np.argsort(minima, kind="stable")
    minima, of = minima[order], of[order]
    edges = np.flatnonzero(np.diff(minima, prepend=-1, append=-1))
    sizes = np.diff(edges)
    pairs: set[tuple[int, int]] = set()
    for at in np.flatnonzero((sizes > 1) & (sizes <= FURNITURE)).tolist():
        pairs.update(combinations(of[edges[at] : edges[at + 1]].tolist(), 2))
    return [(names[i], names[j]) for i, j in sorted(pairs)]


def _copy(left: str, one: _Text, right: str, other: _Text) -> Copy | None:
    shorter, longer = (one, other) if len(one.quoted) <= len(other.quoted) else (other, one)
    shared = shorter.known & longer.known
    head = _head(shorter, longer)
    # Most pairs that are compared share a phrase: RUN words a run is the most that they can have in common.
    if RUN * len(shared) < LEAST or RUN * len(shared) / len(shorter.quoted) + SAME_NEWS * head + LATE / 2 < ENOUGH:
        return None
    overlap = _overlap(shorter, longer, shared, head)
    if overlap.own < LEAST or overlap.containment + SAME_NEWS * head - LATE * (overlap.place - 0.5) < ENOUGH:
        return None
    return Copy(left, right, round(overlap.containment, 4), _reasons(overlap, len(longer.quoted)))


def _head(one: _Text, other: _Text) -> float:
    """Of the words with which two texts begin, how many the other has too, wherever."""
    met = len(one.head & other.words) + len(other.head & one.words)
    return met / (len(one.head) + len(other.head))


def _overlap(shorter: _Text, longer: _Text, shared: frozenset[bytes], head: float) -> _Overlap:
    # Words that either report quotes are somebody's: an outlet may run a speech without its marks.
    own = shared - shorter.said(shared) - longer.said(shared)
    marks, own_marks = shorter.marked(shared), shorter.marked(own)
    words, mine = sum(marks), sum(own_marks)
    common = QUOTED * words + (1 - QUOTED) * mine
    elsewhere = len(marks) - words
    quoted_elsewhere = (int.from_bytes(shorter.quoted, "big") & ~int.from_bytes(marks, "big")).bit_count()
    total = common + elsewhere - (1 - QUOTED) * quoted_elsewhere
    place = (_place(marks, own_marks) + _place(longer.marked(shared), longer.marked(own))) / 2
    longest = max(map(len, bytes(marks).split(b"\x00")))
    return _Overlap(common / total, head, place, words, mine, len(marks), longest)


def _place(marks: bytearray, own: bytearray) -> float:
    """Where the marked words stand on the average: 0 the head, 1 the end."""
    stands = range(len(marks))
    weight = QUOTED * sum(marks) + (1 - QUOTED) * sum(own)
    return (QUOTED * sum(compress(stands, marks)) + (1 - QUOTED) * sum(compress(stands, own))) / weight / len(marks)


def _reasons(overlap: _Overlap, longer: int) -> tuple[str, ...]:
    share = round(100 * overlap.words / overlap.length)
    reasons = [
        f"{share} % of the shorter text's {overlap.length} words stand in the longer, in runs of at least {RUN}",
        f"the longest stretch in common has {overlap.longest} words",
    ]
    if overlap.words > overlap.own:
        reasons.append(f"{overlap.words - overlap.own} of the words in common are quotations and count less")
    reasons.append(f"{round(100 * overlap.head)} % of the words with which each begins stand in the other")
    if overlap.place < 0.4:
        reasons.append("what they share stands at the head of both")
    elif overlap.place > 0.6:
        reasons.append("what they share stands towards the end, as background does, but is too much for that")
    if longer > 2 * overlap.length:
        reasons.append(f"the longer text has {longer} words: the other is shortened, or this one extended")
    return tuple(reasons)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as a translation keeps it: bounds, unit, and the ids of the place and the actor where packs know them."""

    low: Decimal | None
    high: Decimal | None
    unit: str
    about: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Order:
    """How far two reports give the same figures in the same order. A figure weighs what its digits tell: 7 little, 1,224 much."""

    score: float  # 0 to 1: of the weight of both reports' figures, what they have in common in the same order
    contained: float  # the same of the report with less weight: a translation may be shortened
    weight: float  # of the figures in common
    figures: int  # how many these are
    of: tuple[int, int]  # of how many in either report


def figures(claims: Iterable[Claim]) -> tuple[Figure, ...]:
    """The figures of one report in the order of its text."""
    in_order = sorted(claims, key=lambda claim: (claim.quantity.span.start, claim.quantity.span.end))
    return tuple(
        Figure(
            claim.quantity.low,
            claim.quantity.high,
            claim.quantity.unit,
            frozenset(name.id for name in (claim.place, claim.counted.actor) if name is not None and name.id),
        )
        for claim in in_order
    )


def same_order(left: Sequence[Figure], right: Sequence[Figure]) -> Order:
    """The heaviest sequence of figures that both reports have in this order (a longest common subsequence with weights)."""
    best = [[(0.0, 0)] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i, one in enumerate(left):
        for j, other in enumerate(right):
            weight = _in_common(one, other)
            met = (best[i][j][0] + weight, best[i][j][1] + 1) if weight else (0.0, 0)
            best[i + 1][j + 1] = max(best[i][j + 1], best[i + 1][j], met)
    weight, number = best[-1][-1]
    totals = sum(map(_weight, left)), sum(map(_weight, right))
    if not weight:
        return Order(0.0, 0.0, 0.0, 0, (len(left), len(right)))
    return Order(2 * weight / sum(totals), weight / min(totals), weight, number, (len(left), len(right)))


def translated(left: str, left_figures: Sequence[Figure], right: str, right_figures: Sequence[Figure]) -> Copy | None:
    """Whether two reports in different languages are one text, judged by their figures alone; None where these are too few.

    Reports of one event share figures too, but not most of them and in one order.
    """
    if left > right:
        left, left_figures, right, right_figures = right, right_figures, left, left_figures
    order = same_order(left_figures, right_figures)
    whole = order.score >= WHOLE and order.figures >= 3 and order.weight >= HEAVY
    part = order.contained >= PART and order.figures >= 4 and order.weight >= 2 * HEAVY
    if not whole and not part:
        return None
    reasons = [f"{order.figures} figures stand in the same order in both, which give {order.of[0]} and {order.of[1]}"]
    if not whole:
        reasons.append("one has hardly a figure that the other lacks: it is shortened")
    return Copy(left, right, round(order.contained, 4), tuple(reasons))


def _in_common(one: Figure, other: Figure) -> float:
    """What it weighs that two figures are the same: nothing where they differ, half where only their units do or their places."""
    if (one.low, one.high) != (other.low, other.high):
        return 0.0
    weight = min(_weight(one), _weight(other))
    if one.unit != other.unit:
        weight /= 2
    if one.about and other.about and not one.about & other.about:
        weight /= 2
    return weight


def _weight(figure: Figure) -> float:
    """How seldom a figure is met by chance: by its digits that are not trailing zeros; a range weighs as its two bounds."""
    bounds = {bound for bound in (figure.low, figure.high) if bound is not None}
    return sum(_digits(bound) for bound in bounds)


def _digits(bound: Decimal) -> float:
    digits = len(bound.normalize().as_tuple().digits)
    return 0.5 if digits == 1 and abs(bound) < 10 else float(min(digits, 4))
