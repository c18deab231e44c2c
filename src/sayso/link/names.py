"""Is it the same name? Spellings of many languages brought to one sound, and compared."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from sayso.fold import fold

# How the languages of the news write one sound, each to one letter; the longest first. Vowels count little between languages:
# what is left of a name is its consonants and where its vowels stand.
SOUNDS = (
    ("tsch", "c"), ("dsch", "j"), ("shch", "s"), ("szcz", "s"), ("sch", "s"), ("dzs", "j"), ("dzh", "j"), ("tch", "c"), ("tsz", "c"),
    ("cki", "cki"), ("cka", "cka"), ("ch", "h"), ("kh", "h"),
    ("cz", "c"), ("cs", "c"), ("sz", "s"), ("sh", "s"), ("zh", "z"), ("zs", "z"), ("rz", "z"), ("dz", "z"), ("dj", "j"), ("gy", "dy"),
    ("ts", "c"), ("tz", "c"), ("ph", "f"), ("th", "t"), ("gh", "g"), ("qu", "kv"), ("ck", "k"),
    ("x", "ks"), ("q", "k"), ("w", "v"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"), ("ij", "i"), ("yi", "i"), ("ii", "i"),
    ("y", "i"), ("j", "i"),
)  # fmt: skip
PATTERN = re.compile("|".join(re.escape(a) for a, _ in SOUNDS))
SOUND = dict(SOUNDS)
DOUBLED = re.compile(r"(.)\1+")
# Consonants that one language writes for another's neighbour: Selenskyj, Zelensky; Melnyczenko, Melnychenko; Dzong, Jong.
COARSE = str.maketrans("zchjgbvd", "sssskpft", "aeiouy")
SAME_WORD = 0.8  # of two words' likeness, when their consonants agree


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A word of a name as it sounds, roughly: Szojgu, Shoigu and Schoigu are one."""
    folded = fold(word)
    glide = folded[:1] == "j" or (folded[:1] in "yi" and folded[1:2] in "aeou")  # Jatsek, Yatsek, Iatsek: at its head a sound of its own
    rest = PATTERN.sub(lambda m: SOUND[m[0]], folded[glide:])
    return DOUBLED.sub(r"\1", "j" + rest if glide else rest)


@lru_cache(maxsize=65536)
def words(name: str) -> tuple[str, ...]:
    """The words of a name as they sound; letters standing alone are left out."""
    return tuple(sound(word) for word in fold(name).split() if len(word) > 1)


@lru_cache(maxsize=262144)
def same_word(a: str, b: str) -> bool:
    """Two words that sound alike, but for an ending: Alabuga, Alabugá, Alabugában."""
    if a == b:
        return True
    if min(len(a), len(b)) < 4:
        return False
    if a.startswith(b) or b.startswith(a):
        return abs(len(a) - len(b)) <= 3
    bare, other = a.translate(COARSE), b.translate(COARSE)
    if bare[:1] != other[:1] or ((a[0] in "aeiou" or b[0] in "aeiou") and a[0] != b[0]):
        return False
    alike = bare == other or (len(bare) > 3 and len(other) > 3 and bare[:-1] == other[:-1]) or bare[:-1] == other or bare == other[:-1]
    return alike and JaroWinkler.similarity(a, b) >= SAME_WORD


def same_name(a: str, b: str) -> bool:
    """Is one name the other, perhaps in fewer words? Abdul Rahim is Maulvi Abdul Rahim; Kim Dzong Un is Kim Jong Un.

    Every word of the shorter stands in the longer, in order, and the last words of persons (their surnames) are the same.
    """
    one, two = sorted((words(a), words(b)), key=len)
    if not one:
        return False
    if len(one) == len(two) == 2 and same_word(one[0], two[1]) and same_word(one[1], two[0]):  # Bíró Csaba, Csaba Bíró
        return True
    if len(one) < len(two) and same_word("".join(one), "".join(two)):  # Dzsongun, Jong Un
        return True
    at = 0
    for word in one:
        while at < len(two) and not same_word(word, two[at]):
            at += 1
        if at == len(two):
            return False
        at += 1
    return same_word(one[-1], two[-1]) or same_word(one[0], two[0])


@lru_cache(maxsize=65536)
def initials(name: str) -> str:
    """The first letters of a name's words; words of three letters or fewer, which most abbreviations pass over, are left out."""
    return "".join(word[0] for word in fold(name).split() if len(word) > 3)
