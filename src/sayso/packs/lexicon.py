"""Words as patterns: the one look-up that every reader of text uses.

A pack's word patterns (see README.md) are compiled into a few dictionaries; a token is looked up once per distinct form and
the answer is remembered, so that after a few reports nearly every word of the news costs one dictionary access.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

ANY, CAPITAL, CAPITALS, SMALL = 0, 1, 2, 3
APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‐": "-", "‑": "-"})


class Sense(NamedTuple):
    """What a word or phrase means to the engine: a class, a key within it, the base form, and what a name carries."""

    cls: str
    key: str
    base: str
    name: Name | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """A named thing of the world that a pack knows."""

    label: str
    type: str
    id: str | None = None
    country: str | None = None
    role: str | None = None
    kind: str | None = None
    aliases: tuple[str, ...] = ()


class Hit(NamedTuple):
    """A sense over tokens ``i`` to ``j`` (end exclusive)."""

    sense: Sense
    i: int
    j: int


# The phrases that a word opens: second word -> the words after it, and what the phrase means.
Seconds = dict[int, list[tuple[tuple[int, ...], Sense]]]


class Entry(NamedTuple):
    """What one form can be: its whole senses and their classes, the pattern words it fits, and the phrases it opens."""

    senses: tuple[Sense, ...]
    words: tuple[int, ...]
    opens: Seconds
    classes: frozenset[str]


# Phrases that leave the words in them their own senses ("a quarter" per quarter, "litres of water"), but for those listed.
LOOSE = frozenset(("per", "by_amount", "partitive", "cue", "status", "event", "noun", "addressee", "year_word"))
KEPT = frozenset(("family_word",))  # what a word says for itself in any phrase
TAKEN = frozenset(("role", "body", "group", "portfolio"))
COUNTED = frozenset(("noun", "event", "count_noun"))  # kept inside phrases of saying: put the death toll at
MOVING = frozenset(("change", "times"))  # kept inside phrases of plans: ma podwoić, is set to rise
EMPTY = Entry((), (), {}, frozenset())


def normal(word: str) -> str:
    return word if word.isascii() else word.translate(APOSTROPHES)


def patterns(value: str | Sequence[str]) -> Iterable[str]:
    """The patterns of a TOML value, in order, each once."""
    if not isinstance(value, str):
        value = ",".join(value)
    return dict.fromkeys([w for p in value.replace("\n", ",").split(",") if (w := " ".join(p.split()))])


def case_of(pattern: str) -> int:
    if pattern.islower():
        return ANY
    if pattern[0].isupper() and pattern[1:].islower():
        return CAPITAL
    letters = [c for c in pattern if c.isalpha()]
    if not letters or not letters[0].isupper():
        return ANY
    return CAPITALS if len(letters) > 1 and all(c.isupper() for c in letters) else CAPITAL


def fits(case: int, form: str) -> bool:
    if case == ANY:
        return True
    head = next((c for c in form if c.isalpha()), "")
    if not head.isupper():
        return case == SMALL
    if case == SMALL:
        return False
    if case == CAPITAL:
        return True
    stem = form.split("-")[0]
    for ending in ("'s", "’s", "s"):
        stem = stem.removesuffix(ending) if len(stem) - len(ending) > 1 else stem
    return stem.isupper() or sum(c.isupper() for c in form) >= 2 * sum(c.islower() for c in form)


@dataclass(slots=True)
class Lexicon:
    """Compiled patterns of one language. ``endings`` are its inflectional endings, ``lengthen`` final vowels that change."""

    endings: frozenset[str] = frozenset()
    lengthen: dict[str, str] = field(default_factory=dict)
    _ids: dict[tuple[str, str, int], int] = field(default_factory=dict)
    _exact: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _inflected: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _prefix: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _tail: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _tail_inflected: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    _single: dict[int, list[Sense]] = field(default_factory=dict)
    _phrases: dict[int, Seconds] = field(default_factory=dict)  # first word -> second -> the rest
    _seen: dict[str, Entry] = field(default_factory=dict)
    _spelled: dict[tuple[str, bool, bool], int] = field(default_factory=dict)  # the words of patterns as the packs write them
    particles: set[int] = field(default_factory=set)  # second words of the events, states and sayings of two words

    def add(self, cls: str, key: str, pattern: str, name: Name | None = None, inflect: bool = False, small: bool = False) -> None:
        """Teach one pattern; ``inflect`` lets every word take endings (names), ``small`` allows no capital (sarkadi is no Sarkadi)."""
        base = ""
        if ":" in pattern and not pattern.startswith(":"):
            base, pattern = (p.strip() for p in pattern.split(":", 1))
        words, spelled = pattern.split(), self._spelled
        ids = []
        for raw in words:
            word = spelled.get((raw, inflect, small))
            ids.append(self._word(raw, inflect, small) if word is None else word)
        if base:
            sense = Sense(cls, key, base, name)
            self._link([self._word(w, inflect) for w in base.split()], sense)
        else:
            sense = Sense(cls, key, " ".join([w.strip("*~") for w in words]), name)
        self._link(ids, sense)

    def _link(self, ids: list[int], sense: Sense) -> None:
        if len(ids) == 1:
            senses = self._single.setdefault(ids[0], [])
            if sense not in senses:
                senses.append(sense)
        elif ids:
            self._phrases.setdefault(ids[0], {}).setdefault(ids[1], []).append((tuple(ids[2:]), sense))
            if len(ids) == 2 and sense.cls in ("event", "status", "say"):
                self.particles.add(ids[1])

    def _word(self, raw: str, inflect: bool, small: bool = False) -> int:
        case = SMALL if small else case_of(raw)
        form = normal(raw).lower()
        if len(form) > 1 and form.endswith(".") and form.count(".") == 1:
            form = form[:-1]
        tail = form.startswith("*") and len(form) > 1
        prefix = form.endswith("*") and len(form) > 1
        inflected = form.endswith("~") or (inflect and not prefix and len(form) > 2)
        stem = form.strip("*~")
        where = "tail" if tail else "prefix" if prefix else "inflected" if inflected else "exact"
        if tail and form.endswith("~"):
            where = "tail_inflected"
        got = self._ids.get((where, stem, case))
        if got is not None:
            self._spelled[raw, inflect, small] = got
            return got
        new = self._ids[where, stem, case] = self._spelled[raw, inflect, small] = len(self._ids)
        if where == "inflected":
            table = self._inflected
        elif where == "exact":
            table = self._exact
        else:
            table = {"prefix": self._prefix, "tail": self._tail}.get(where, self._tail_inflected)
        table.setdefault(stem, []).append((new, case))
        if self._seen:
            self._seen.clear()
        return new

    def stems(self, form: str) -> Iterable[str]:
        """The form itself, then what is left when one ending is taken off (and a lengthened vowel made short)."""
        yield form
        if "-" in form:
            head, _, ending = form.rpartition("-")
            if ending in self.endings and head:
                yield head
        endings = self.endings
        for cut in range(len(form) - 1, max(1, len(form) - 14), -1):
            if form[cut:] in endings:
                stem = form[:cut]
                yield stem
                for short, long in self.lengthen.items():
                    if stem.endswith(long):
                        yield stem[: -len(long)] + short

    def entry(self, form: str) -> Entry:
        """Everything known of a token's form."""
        got = self._seen.get(form)
        if got is None:
            if len(self._seen) > 400_000:
                self._seen.clear()
            got = self._seen[form] = self._find(form)
        return got

    def _find(self, form: str) -> Entry:
        low = normal(form).lower()
        if low.endswith(".") and low.count(".") == 1:
            low = low[:-1]
        words: dict[int, None] = {}

        capitals = form.isupper()

        def take(found: list[tuple[int, int]] | None, whole: bool = True) -> None:
            for word, case in found or ():
                if fits(case, form) and (whole or not capitals or case != CAPITALS):
                    words[word] = None

        take(self._exact.get(low))
        stems = list(self.stems(low))
        for stem in stems:  # no ending is written in capitals behind an abbreviation: BNDES is not the BND
            take(self._inflected.get(stem), stem == low)
        for stem in stems:  # what is known of the whole word stands before what its end says
            for start in range(2, len(stem) - 2):
                take(self._tail_inflected.get(stem[start:]))
        for cut in range(len(low), 1, -1):
            take(self._prefix.get(low[:cut]))
        for start in range(2, len(low) - 1):
            take(self._tail.get(low[start:]))
        if not words:
            return EMPTY
        senses = tuple(dict.fromkeys(s for w in words for s in self._single.get(w, ())))
        opens: Seconds = {}
        for word in words:
            for second, phrases in self._phrases.get(word, {}).items():
                opens[second] = opens.get(second, []) + phrases
        return Entry(senses, tuple(words), opens, frozenset(s.cls for s in senses))

    def hits(self, forms: Sequence[str | None]) -> tuple[list[list[Hit]], list[frozenset[str]]]:
        """For each token the senses that begin there, and their classes; ``None`` marks a token that no phrase may cross.

        A hit that lies inside a longer one is dropped: the longest pattern wins.
        """
        seen, new = self._seen, tuple.__new__  # a hit is made so three times as fast, and there are hundreds
        entries = [EMPTY if f is None else seen.get(f) or self.entry(f) for f in forms]
        found: list[list[Hit]] = []
        classes: list[frozenset[str]] = []
        phrases: list[Hit] = []
        before: Seconds = {}
        for i, (senses, words, opens, kinds) in enumerate(entries):
            found.append([new(Hit, (sense, i, i + 1)) for sense in senses] if senses else [])
            classes.append(kinds)
            if before and words and not before.keys().isdisjoint(words):
                phrases += self._open(entries, i - 1)
            before = opens
        for phrase in reversed(phrases):
            found[phrase.i].insert(0, phrase)
        if phrases:
            self._longest(found, phrases)
            for k in {k for phrase in phrases for k in range(phrase.i, phrase.j)}:
                classes[k] = frozenset(hit.sense.cls for hit in found[k])
        return found, classes

    @staticmethod
    def _open(entries: Sequence[Entry], i: int) -> list[Hit]:
        """The phrases of several words that begin at token ``i``."""
        opens, n = entries[i].opens, len(entries)
        out: list[Hit] = []
        for second in entries[i + 1].words:
            for rest, sense in opens.get(second, ()):
                j = i + 2
                for word in rest:
                    if j >= n or word not in entries[j].words:
                        break
                    j += 1
                else:
                    out.append(Hit(sense, i, j))
        return out

    @staticmethod
    def _longest(found: list[list[Hit]], phrases: list[Hit]) -> None:
        """Drop what lies inside a longer phrase; a loose phrase takes only its own class and the makings of names."""
        for phrase in phrases:
            cls = phrase.sense.cls
            for k in range(phrase.i, phrase.j):
                if not found[k]:
                    continue
                found[k] = [
                    h
                    for h in found[k]
                    if h.j > phrase.j
                    or (h.i == phrase.i and h.j == phrase.j)
                    or h.sense.cls in KEPT
                    or (cls in LOOSE and h.sense.cls != cls and h.sense.cls not in TAKEN)
                    or (cls == "say" and h.sense.cls in COUNTED)
                    or (cls == "planned" and h.sense.cls in MOVING)
                ]
