"""What the words around a figure say of its scope: is it a part of another figure, and whom of all does it count?

Linking sees no tokens, only the sentence of a claim and where the figure stands in it; so a few words on either side are read, up to the
next figure or stop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from sayso.fold import fold
from sayso.model import Claim
from sayso.packs.gazetteer import contrast_words, fates, groups, part_words, tally_words

STOP = re.compile(r"[.;:!?()]|\d")
CLAUSE = re.compile(r"[,.;:!?()–—-]|\d")
SENTENCE = re.compile(r"[.;:!?()]")
APART = re.compile(r"[\W_]+")
ARMS = frozenset(("missiles", "drones", "weapons", "attacks", "other", "shells", "aircraft"))  # what may be sent and met on its way
BEFORE, AFTER, NEAR, FAR = 32, 26, 45, 70  # characters in which such words are looked for


def partial(claim: Claim, lang: str) -> bool:
    """Does the sentence give the figure as a part: 'of them 12', '31 of those'?"""
    before, after = _words("before", lang), _words("after", lang)
    left, right = around(claim)
    return bool(
        (before and before.search(f" {fold(STOP.split(left[-BEFORE:])[-1])} "))
        or (after and after.search(f" {fold(CLAUSE.split(right[:AFTER])[0])} "))
    )


def counted(claim: Claim, lang: str) -> frozenset[str]:
    """The groups and states that the figure counts, by the noun it counts, else by the words after it."""
    table = _groups(lang)
    if not table:
        return frozenset()
    if claim.counted.kind in ARMS:
        left, right = around(claim)
        sides = f" {fold(SENTENCE.split(left[-FAR:])[-1])} | {fold(CLAUSE.split(right[:NEAR])[0])} "
        if met := frozenset(fate for fate, shape in _fates(lang) if shape.search(sides)):
            return met
    for text in (claim.counted.text, CLAUSE.split(around(claim)[1][:NEAR])[0]):
        padded = f" {fold(text)} "
        found = frozenset(group for group, shape in table if shape.search(padded))
        if found:
            return found
    return frozenset()


def tally(claim: Claim, lang: str) -> str:
    """Does the sentence give the figure as ``new`` or as the ``total`` so far? Empty where it does not say."""
    left, right = around(claim)
    after = CLAUSE.split(right[:NEAR])[0]
    if len(after) < min(NEAR, len(right)) and right[len(after)].isdigit():
        after = " ".join(after.split()[:-2])  # what stands right before the next figure speaks of that
    after = f" {fold(claim.counted.text)} | {fold(after)} "
    before = f" {fold(CLAUSE.split(left[-BEFORE:])[-1])} "
    for count, sides in (("new", (before, after)), ("more", (after,)), ("total", (before, after))):
        words = _tally(count, lang)
        if words and any(words.search(side) for side in sides):
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


def _shape(some: Sequence[str]) -> re.Pattern[str]:
    """One expression for words of folded text; a star at the end stands for any ending."""
    return re.compile(" (?:" + "|".join(fold(word) + (r"\w*" if word.endswith("*") else "") for word in some) + ") ")
