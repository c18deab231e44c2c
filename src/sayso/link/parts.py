"""What the words around a figure say of its scope: is it a part of another figure, and whom of all does it count?

Linking sees no tokens, only the sentence of a claim and where the figure stands in it; so a few words on either side are read, up to the
next figure or stop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from sayso.fold import fold
from sayso.model import Claim
from sayso.packs.gazetteer import contrast_words, fates, groups, part_words, tally_words

STOP = re.compile(r"[.;:!?()]|\d")
CLAUSE = re.compile(r"[,.;:!?()–—-]|\d")
SENTENCE = re.compile(r"[.;:!?()]")
APART = re.compile(r"[\W_]+")
ARMS = frozenset(("missiles", "drones", "weapons", "attacks", "other", "shells", "aircraft"))  # what may be sent and met on its way
HELD = frozenset(("custody", "critical"))  # states that the verb before a figure tells
BEFORE, AFTER, NEAR, FAR = 32, 26, 45, 70  # characters in which such words are looked for
RIGHT_BEFORE = 24  # the same, of what was before


class Scope(NamedTuple):
    """What the words around a figure say of it."""

    who: frozenset[str]  # the groups and states that it counts
    part: bool
    tally: str  # "new" or "total" where the sentence says so
    former: bool  # what another figure of the sentence was before


def scope(claim: Claim, lang: str) -> Scope:
    left, right = around(claim)
    after = CLAUSE.split(right[:NEAR], 1)[0]
    return Scope(counted(claim, lang, left, after), partial(lang, left, right), tally(claim, lang, left, right, after), former(lang, left))


def partial(lang: str, left: str, right: str) -> bool:
    """Does the sentence give the figure as a part: 'of them 12', '31 of those'?"""
    before, after = _words("before", lang), _words("after", lang)
    return bool(
        (before and before.search(f" {fold(STOP.split(left[-BEFORE:])[-1])} "))
        or (after and after.search(f" {fold(CLAUSE.split(right[:AFTER], 1)[0])} "))
    )


def former(lang: str, left: str) -> bool:
    """Does the sentence give the figure as what another of it was before: 'down from 350'?"""
    words = _words("former", lang)
    return bool(words and words.search(f" {fold(APART.sub(' ', left[-RIGHT_BEFORE:]))} "))


def counted(claim: Claim, lang: str, left: str, after: str) -> frozenset[str]:
    """The groups and states that the figure counts, by the noun it counts, else by the words after it."""
    if not _groups(lang):
        return frozenset()
    if claim.counted.kind in ARMS:
        sides = f" {fold(SENTENCE.split(left[-FAR:])[-1])} | {fold(after)} "
        if met := frozenset(fate for fate, shape in _fates(lang) if shape.search(sides)):
            return met
    if found := _counted(claim.counted.text, lang) or _counted(after, lang):
        return found
    return _counted(SENTENCE.split(left[-FAR:])[-1], lang) & HELD  # in custody are still 19 persons


@lru_cache(maxsize=16384)
def _counted(words: str, lang: str) -> frozenset[str]:
    padded = f" {fold(words)} "
    if not _any_group(lang).search(padded):
        return frozenset()
    return frozenset(group for group, shape in _groups(lang) if shape.search(padded))


def tally(claim: Claim, lang: str, left: str, right: str, after: str) -> str:
    """Does the sentence give the figure as ``new`` or as the ``total`` so far? Empty where it does not say."""
    if len(after) < min(NEAR, len(right)) and right[len(after)].isdigit():
        after = " ".join(after.split()[:-2])  # what stands right before the next figure speaks of that
    after = f" {fold(claim.counted.text)} | {fold(after)} "
    before = f" {fold(CLAUSE.split(left[-BEFORE:])[-1])} "
    for count in ("new", "more", "total"):
        words = _tally(count, lang)
        if words and (words.search(after) or (count != "more" and words.search(before))):
            return "total" if count == "total" else "new"
    return ""


@cache
def against(sentence: str, lang: str) -> bool:
    """Does a sentence set what it says against what was said before it?"""
    words = _contrast(lang)
    return bool(words and words.search(f" {fold(APART.sub(' ', sentence))} "))


def around(claim: Claim) -> tuple[str, str]:
    """What stands before and after the figure in its sentence."""
    sentence, figure = claim.evidence, claim.quantity.span
    return sentence.text[: max(0, figure.start - sentence.start)], sentence.text[max(0, figure.end - sentence.start) :]


@cache
def _words(side: str, lang: str) -> re.Pattern[str] | None:
    some = part_words(side, lang)
    return _shape(some) if some else None


@cache
def _tally(count: str, lang: str) -> re.Pattern[str] | None:
    some = tally_words(count, lang)
    return _shape(some) if some else None


@cache
def _contrast(lang: str) -> re.Pattern[str] | None:
    some = contrast_words(lang)
    return _shape(some) if some else None


@cache
def _fates(lang: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((fate, _shape(some)) for fate, some in fates(lang).items() if some)


@cache
def _groups(lang: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((group, _shape(some)) for group, some in groups(lang).items())


@cache
def _any_group(lang: str) -> re.Pattern[str]:
    return _shape([word for some in groups(lang).values() for word in some])


def _shape(some: Sequence[str]) -> re.Pattern[str]:
    """One expression for words of folded text; a star at the end stands for any ending."""
    return re.compile(" (?:" + "|".join(fold(word) + (r"\w*" if word.endswith("*") else "") for word in some) + ") ")
