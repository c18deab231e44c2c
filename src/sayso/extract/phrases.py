"""Speakers that no pack knows: the noun phrase that stands where the source of a saying must stand.

Grammar shows a speaker even when his trade or his name is in no list: 'said a beekeeper', 'one study found', 'so Hotelier Huber'.
A phrase is read only beside a cue that needs one; what the packs know is read by ``names``.
"""

from __future__ import annotations

from collections.abc import Container

from sayso.extract.refs import Ref
from sayso.extract.text import CODE, NUMBER, WORD, Text

DETERMINERS = ("article", "indefinite", "possessive")
FUNCTION = (
    "preposition",
    "relative",
    "that",
    "contrast",
    "joiner",
    "pronoun",
    "neuter",
    "negation",
    "adverb",
    "than",
    "month",
    "weekday",
    "relative_time",
    "day_part",
    "adposition_before",
    "adposition_after",
    "adposition_back",
    "adposition_own",
    "cite_before",
    "cite_after",
    "of",
    "mood",
    "plain_verb",
    "addressee",
    "agent",
    "unnamed",
)
REACH = 6  # words of a phrase before its end


def determined(t: Text, k: int) -> bool:
    return t.sense(k, *DETERMINERS) is not None


def paper(t: Text, ref: Ref) -> bool:
    """Is the phrase a paper or its content (a study, figures) rather than someone?"""
    if t.sense(ref.head, "say_noun") is not None or t.ending_at(ref.head + 1, "say_noun") is not None:
        return True
    inside = not t.hits[ref.head] or t.sense(ref.head, "adposition_before") is not None  # documents | from: a word inside a longer cue
    return inside and ref.i == ref.head and "say_noun" in t.pack.lexicon.entry(t.tokens[ref.head].text).classes


def definite(t: Text, ref: Ref) -> bool:
    """Does the phrase speak of something named before: the study, their data?"""
    return t.sense(ref.i, "article", "possessive", "pronoun") is not None and t.sense(ref.i, "indefinite") is None


def after(t: Text, k: int, end: int, times: Container[int], bare: bool = False, oblique: bool = False) -> Ref | None:
    """The noun phrase that begins at token ``k``. ``bare``: it needs no article; ``oblique``: its article may be in any case."""
    i = k
    while k < end and determined(t, k) and k - i < 2:
        k += 1
    if t.pack.nouns_capital:
        return _capital_head(t, i, k, end, times, oblique)
    if k == i and not bare and not t.sense(k, "one", "several"):
        return None
    j = k
    while j < end and j - k < REACH and _within(t, j, times):
        j += 1
    return _phrase(t, i, k, j) if j > k else None


def before(t: Text, k: int, start: int, times: Container[int], bare: bool = False) -> Ref | None:
    """The noun phrase that ends before token ``k``."""
    j = k
    while j > start and t.sense(j - 1, "adverb", "plain_verb") and not determined(t, j - 1):
        j -= 1
    i = j
    while i > start and j - i < REACH and _within(t, i - 1, times) and not t.sense(i - 1, "one", *DETERMINERS):
        i -= 1
    if i == j:
        return None
    first = i
    if i > start and (determined(t, i - 1) or t.sense(i - 1, "one")):
        first = i - 1
    elif not bare:
        return None
    return _phrase(t, first, i, j)


def heads_clause(t: Text, ref: Ref, start: int) -> bool:
    """Does the phrase open its clause: after a mark, a conjunction or an adverb, not after a verb or a preposition?"""
    k = ref.i - 1
    return k < start or not t.is_word(k) or t.sense(k, "that", "relative", "joiner", "contrast", "adverb") is not None


def _within(t: Text, m: int, times: Container[int]) -> bool:
    """May the word be part of a phrase without a mark of its own?"""
    if _past_age(t, m) > m or (m > 0 and _past_age(t, m - 1) > m):
        return True  # a 22-year-old student
    if not t.is_word(m) or m in times:
        return False
    return t.sense(m, "say_noun") is not None or (t.sense(m, "say", "event", *FUNCTION) is None and not determined(t, m))


def _capital_head(t: Text, i: int, k: int, end: int, times: Container[int], oblique: bool) -> Ref | None:
    """Where nouns have a capital: article, words in small letters, the noun, and the names that follow it."""
    if not oblique and any(t.sense(m, "preposition") for m in range(i, k)):
        return None  # an article in a case that no subject has
    first = k = _past_age(t, k)
    while k < end and k - first < REACH and t.is_word(k) and _small(t.tokens[k].text) and k not in times:
        if t.sense(k, *FUNCTION):
            return None
        k += 1
        k = _past_age(t, k)
    head = k
    while k < end and t.tokens[k].kind in (WORD, CODE) and not _small(t.tokens[k].text) and k not in times and not t.sense(k, *FUNCTION):
        if k > head and t.sense(k, "say_noun"):
            break
        k += 1
    if k == head or (head > first and i == first and not t.sense(head, "say_noun")):
        return None
    ref = _phrase(t, i, first, k)
    ref.head = head
    return ref


def _past_age(t: Text, k: int) -> int:
    """Behind an age: ein 22-jähriger | Ägypter."""
    aged = t.kinds[k] == NUMBER and t.marks[k + 1] == "-" and t.key(k + 2, "cue") == "age" and t.tokens[k + 2].text[:1].islower()
    return k + 3 if aged else k


def _small(word: str) -> bool:
    """Is the word written small, and no noun behind a short form (dpa-Meldung)?"""
    return word[:1].islower() and not word.rpartition("-")[2][:1].isupper()


def _phrase(t: Text, i: int, first: int, j: int) -> Ref:
    ref = Ref(i, j, j - 1, "unknown")
    ref.proper = t.words(first, j)
    return ref
