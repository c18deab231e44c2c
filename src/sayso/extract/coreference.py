"""Whom a short word means: pronouns, 'one of them', 'the 31-year-old', 'in their words'; and who is only counted and cannot speak."""

from __future__ import annotations

from sayso.extract import phrases
from sayso.extract.frames import CLAUSE_MARKS, Scene, past_aside, possessive
from sayso.extract.refs import Ref
from sayso.extract.text import NUMBER
from sayso.packs.lexicon import Hit

ENDING_MARKS = frozenset(",;–—-.!?…)\"”“»'’")


def opening_subject(scene: Scene, s: int) -> Ref | None:
    """Who opens the sentence as its subject and may speak: a person, an office, a body; not a place and none who is counted."""
    t = scene.t
    a, _ = t.sentences[s]
    for ref in scene.by_sentence[s]:
        if ref.i - a > 6:
            return None
        if not ref.speaks or ref.oblique or ref.is_place or ref.is_outlet or is_counted(scene, ref) or t.quote_of(ref.i) is not None:
            continue
        person = ref.person is not None or (ref.name is not None and ref.name.type == "person") or len(ref.proper.split()) > 1
        if person or ref.kind in ("role", "body", "government"):
            return ref
        return None
    return None


def is_counted(scene: Scene, ref: Ref) -> bool:
    """Is the mention what a figure counts (49 mieszkańców, 160 of its soldiers), and not 'two officials said'?"""
    t = scene.t
    start = max(t.sentences[t.sentence_of[ref.head]][0], ref.i - 2)
    if ref.kind not in ("role", "group", "body") or not any(m in scene.figure_set for m in range(start, ref.i)):
        return False
    if ref.key == "sources":
        return False
    if ref.kind == "group" and (t.key(ref.i - 1, "unit") == "percent" or t.punct(ref.i - 1) == "%"):
        return True  # 5 per cent of respondents think
    if scene.pack.verb_second and t.sense(ref.i - 1, "possessive"):
        return False  # auf 11.000 sein Geheimdienstchef
    if (k := past_aside(scene, ref)) > ref.j and t.sense(k, "say"):
        return False
    lo, hi = ref.i, ref.j
    while lo > 0 and ref.i - lo < 5 and not t.punct(lo - 1):
        lo -= 1
    while hi < scene.n and hi - ref.j < 3 and not t.punct(hi):
        hi += 1
    if t.punct(ref.j) == "," and (t.sense(ref.j + 1, "relative") or phrases.determined(t, ref.j + 1)):  # two insiders, who …, said
        hi = next((m + 2 for m in range(ref.j + 1, min(scene.n - 1, ref.j + 14)) if t.punct(m) in (",", ".")), hi)
    return not any(t.sense(m, "say", "cite_before", "cite_after", "adposition_before", "adposition_after", "agent") for m in range(lo, hi))


def pronoun_behind(scene: Scene, hit: Hit, b: int) -> bool:
    """'W wywiadzie dla stacji powiedział on, że': where a subject may be left out, a pronoun behind the verb is one told."""
    t = scene.t
    told = scene.pack.pro_drop and hit.j < b and t.sense(hit.j, "pronoun") is not None
    return told and not t.sense(hit.j, "possessive", "object_pronoun", "neuter", "demonstrative", "article", "adposition_after", "that")


def age_behind(scene: Scene, hit: Hit, b: int) -> range | None:
    """'…, said the 31-year-old.', '– powiedział 31-latek': nobody but the one spoken of before, called by his age."""
    t = scene.t
    k = hit.j + 1 if t.sense(hit.j, "article") else hit.j
    if k >= b or t.tokens[k].kind != NUMBER:
        return None
    end = next((m for m in range(k, min(b, k + 5)) if t.punct(m) and t.punct(m) != "-"), min(b, k + 5))
    aged = any(h.sense.key == "age" for m in range(k, end) for h in t.hits[m] if h.sense.cls == "cue")
    return range(k, end) if aged and end - k <= 4 and not any(t.sense(m, "noun", "role", "name") for m in range(k, end)) else None


def is_one_person(scene: Scene, ref: Ref) -> bool:
    """Is it one person, who cannot be the subject of a verb in the plural (Kovács Pál házában találták)?"""
    t = scene.t
    words = t.words(ref.i, ref.j).split()
    full = ref.kind == "unknown" and len(words) > 1 and all(w[:1].isupper() for w in words)
    named = ref.person is not None or full or (ref.name is not None and ref.name.type == "person")
    return named and t.sense(ref.i - 1, "joiner") is None and t.sense(ref.j, "joiner") is None


def one_of_them(scene: Scene, hit: Hit) -> Ref | None:
    """'… shouted one of them', 'kiabálta egyikük', 'krzyczał jeden z nich': someone of those told of."""
    t = scene.t
    part = t.sense(hit.j, "partitive") or (t.sense(hit.j + 1, "partitive") if t.sense(hit.j, "one", "indefinite") else None)
    if part is None:
        return None
    one = Ref(hit.j, part.j, hit.j, "unknown")
    one.proper = t.words(hit.j, part.j)
    return one


def meant_by(scene: Scene, s: int, i: int, last: list[Ref]) -> list[Ref]:
    """Whom a pronoun means: one named since the last source spoke (a person unless it is neuter), else that source."""
    t = scene.t
    spoke = last[0].i if last else -1
    neuter, plural = t.sense(i, "neuter") is not None, t.sense(i, "plural") is not None
    closing = t.punct(i - 1) in CLAUSE_MARKS and t.sense(i + 1, "say") is not None and _ends(scene, i + 1)
    second: Ref | None = None
    first = next(iter(scene.by_sentence[s]), None)
    if scene.pack.verb_second and not neuter and first is not None and first.j < i and first.kind == "body" and not first.oblique:
        if first.i <= t.sentences[s][0] + 1 and t.quote_of(first.i) is None:
            return [first]  # Der Verband ist strenger, er erwartet 39
    for k in range(s, max(-1, s - 3), -1):
        for ref in reversed(scene.by_sentence[k]):
            if (
                ref.i >= i
                or ref.i <= spoke
                or ref.oblique
                or not ref.speaks
                or ref.is_outlet
                or t.quote_of(ref.i) is not None
                or is_counted(scene, ref)
                or (
                    closing and k == s and not possessive(scene, ref) and not _announced(scene, ref, i)
                )  # …, it said: who stands before it is spoken of
                or (neuter and ref.kind == "group")
                or (plural and _single_person(scene, ref))
                or (last and _apposed(scene, last[0], ref))
            ):
                continue
            person = ref.person or ref.kind == "role" or (ref.name and ref.name.type == "person") or len(ref.proper.split()) > 1
            if bool(person) != neuter or (plural and ref.kind == "group" and t.sense(ref.j, "say", "plain_verb")):
                return [ref]
            second = second or (ref if ref.kind != "group" and not (ref.kind == "country" and ref.key != "capital") else None)
    return last or ([second] if second else [])


def _announced(scene: Scene, ref: Ref, i: int) -> bool:
    """'Senator Kern scolded him: "…", she said': who stands before the colon that opens the words is the one who said them."""
    t = scene.t
    colon = next((m for m in range(ref.j, min(i, ref.j + 12)) if t.punct(m) == ":"), None)
    return colon is not None and t.quote_of(i - 3) is not None and t.quote_of(ref.i) is None


def _ends(scene: Scene, m: int) -> bool:
    """Does the sentence end with the verb at ``m``, or go on behind a mark?"""
    return m + 1 >= scene.n or scene.t.punct(m + 1) in ENDING_MARKS


def _apposed(scene: Scene, speaker: Ref, ref: Ref) -> bool:
    """Is the office told of the speaker between commas (Jean Bosco, a surgeon at the hospital, told …)?"""
    t = scene.t
    near = 0 < ref.i - speaker.j <= 4 and ref.kind == "role" and t.punct(speaker.j) == ","
    return near and all(t.is_word(m) for m in range(speaker.j + 1, ref.i))


def _single_person(scene: Scene, ref: Ref) -> bool:
    """Is it a single person, whom no pronoun of the plural means?"""
    named = ref.name is not None and ref.name.type == "person"
    return ref.person is not None or named or (ref.kind == "role" and not scene.pack.pro_drop and not scene.pack.verb_second)


def subject_before(scene: Scene, pronoun: int) -> list[Ref]:
    """'Officials said they hoped …': the pronoun of a clause inside what is said means the one who says it."""
    if scene.t.sense(pronoun, "neuter"):
        return []
    frame = next((f for f in reversed(scene.here) if f.cue[1] <= pronoun and f.rule == "verb" and not f.sources[0].is_outlet), None)
    return frame.sources if frame is not None else []


def anyone_before(scene: Scene, s: int, i: int, last: list[Ref]) -> list[Ref]:
    """Whom 'her view', 'in their words' means: the last possible speaker named since the last source spoke."""
    spoke = last[0].i if last else -1
    for k in range(s, max(-1, s - 2), -1):
        for ref in reversed(scene.by_sentence[k]):
            free = ref.speaks and not ref.oblique and not ref.is_outlet and ref.kind != "country"
            if spoke < ref.i < i and free and not is_counted(scene, ref) and ref.i - 1 not in scene.figure_set:
                if scene.t.quote_of(ref.i) is not None or _owns(scene, ref):
                    continue
                return [ref]
    return last


def _owns(scene: Scene, ref: Ref) -> bool:
    """'Koszt misji': is a body that stands right behind a noun whose it is, where owners stand behind without a word?"""
    t = scene.t
    if not (scene.pack.pro_drop and not scene.pack.possessor_first) or ref.kind not in ("body", "group") or ref.proper or ref.name:
        return False
    k = ref.i - 1
    return k >= 0 and t.is_word(k) and t.sentence_of[k] == t.sentence_of[ref.i] and (not t.hits[k] or t.sense(k, "noun", "cue") is not None)
