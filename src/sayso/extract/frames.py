"""Frames of speech and the ground they are read on: what a frame is, the state of a text being read, and small questions to its grammar.

A frame is one act of saying: its chain of sources (nearest the origin first), the words that show it (the cue) and the stretch of
tokens it covers. All rooms that find sources take the ``Scene`` of one text as their first argument.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sayso.extract import phrases
from sayso.extract.refs import Ref
from sayso.extract.text import DASHES, NUMBER, Text
from sayso.packs.lexicon import Hit

CLAUSE_MARKS = frozenset(",;:–—-\"„“”»«'")


@dataclass(slots=True)
class Frame:
    """One act of saying. ``sources`` nearest the origin first; ``a``–``b`` the tokens it covers; ``at`` its cue."""

    sources: list[Ref]
    at: int
    cue: tuple[int, int]
    a: int
    b: int
    verb: str = ""
    rule: str = ""
    closing: bool = False  # stands after what is said
    weak: bool = False  # counts only where no other frame covers the figure
    running: bool = False  # its source was taken over from before
    sentence: int = 0


@dataclass(slots=True)
class Saying:
    """The answer for one figure."""

    sources: list[Ref] = field(default_factory=list)
    cue: tuple[int, int] | None = None
    denied: bool = False
    corrected: bool = False
    rules: list[str] = field(default_factory=list)


class Scene:
    """What is known of one text while its speech is read."""

    def __init__(self, text: Text, refs: list[Ref], times: set[int], figures: list[tuple[int, int]]) -> None:
        self.t = text
        self.pack = text.pack
        self.n = len(text.tokens)
        self.by_sentence: list[list[Ref]] = [[] for _ in text.sentences]
        for ref in refs:
            self.by_sentence[text.sentence_of[ref.head]].append(ref)
        self.frames: list[list[Frame]] = [[] for _ in text.sentences]
        self.running: list[list[Ref]] = [[] for _ in text.sentences]  # the source in force when a sentence begins
        self.ran: list[list[Ref]] = [[] for _ in text.sentences]  # the source in force after it
        self.quote_frames: dict[int, Frame] = {}
        self.figure_set = {i for i, _ in figures}  # their first tokens
        self.figure_last = {j - 1 for _, j in figures}
        self.ages: set[int] = set()
        for i, j in figures:
            if any(text.key(k, "unit") == "year" for k in range(i, min(j + 1, self.n))):
                self.ages.update(range(i, j))
        self.subjects: set[int] = set()  # mentions that are already the subject of a verb of saying
        self.scenes: set[int] = set()  # capitals before a colon that are only where something happened
        self.own: set[int] = set()  # tokens that tell of a speaker, in the report's own voice
        self.here: list[Frame] = []  # the frames of the sentence being read
        self.times = times  # tokens of dates and clock times


def told_done(t: Text, k: int) -> bool:
    """Does the clause of the verb at ``k`` end in a perfect infinitive: 'soll … abgesprochen haben', 'will … gezählt haben'?"""
    if not t.pack.verb_second or not t.sense(k, "hearsay", "say"):
        return False
    end = next((m for m in range(k + 1, t.sentences[t.sentence_of[k]][1]) if t.marks[m] in CLAUSE_MARKS | {"."}), -1)
    if end < 0:
        end = t.sentences[t.sentence_of[k]][1]
    last = t.sense(end - 1, "hearsay_end")
    if last is not None and not t.sense(end - 1, "auxiliary", "possessive", "status") and t.sense(k, "hearsay"):
        return end - k > 2  # soll 40 betragen, sollen aus Polen stammen
    done = t.tokens[end - 2].text
    return (
        end - k > 3
        and t.sense(end - 1, "hearsay_end") is not None
        and done[:1].islower()
        and done.endswith(tuple(e[:-1] for e in t.pack.participle_endings if e[-1] == "e"))
    )


def is_hour(scene: Scene, ref: Ref) -> bool:
    """Is the unknown word only the last one of a part of the day (am Abend)?"""
    return ref.kind == "unknown" and scene.t.ending_at(ref.j, "day_part") is not None


def can_be(scene: Scene, m: int, cls: str) -> bool:
    """Can the word be of the class by itself, whatever phrase it stands in here?"""
    return cls in scene.pack.lexicon.entry(scene.t.tokens[m].text).classes


def is_idle(scene: Scene, m: int) -> bool:
    """A token that says nothing of what is said: a small word, a time, a mark, one to whom it was told."""
    t = scene.t
    return not t.is_word(m) or of_time(scene, m) or not t.hits[m] or t.sense(m, *phrases.FUNCTION, *phrases.DETERMINERS) is not None


def past_aside(scene: Scene, ref: Ref) -> int:
    """Where the clause goes on behind what is told of a speaker: 'two sources close to the talks, who asked …, | said'."""
    t = scene.t
    k = max((h.j for m in range(ref.i, ref.j + 1) if m < scene.n for h in t.hits[m] if h.sense.cls == "anonymous"), default=ref.j)
    k = max(k, ref.j)
    end = t.sentences[t.sentence_of[ref.i]][1]
    if t.punct(k) == "," and t.sense(k + 1, "relative", "anonymous", "article"):
        comma = next((m for m in range(k + 1, min(end, k + 16)) if t.punct(m) == ","), None)
        return comma + 1 if comma is not None else k
    return k


def dateline(scene: Scene, s: int) -> int:
    """Where the text begins after 'KABUL, April 4 (Reuters) - '; the places and the agency there say nothing."""
    t = scene.t
    a, b = t.sentences[s]
    if a != t.paragraphs[t.paragraph_of[a]][0]:
        return a
    bracket = False
    for m in range(a, min(b, a + 16)):
        mark = t.marks[m]
        if not mark:
            continue
        bracket = bracket or mark == "("
        if mark in DASHES and not t.tokens[m].glued and m > a:
            if any(k in scene.figure_set for k in range(a, m)):
                return a
            return m + 1 if bracket or (m - a <= 5 and t.tokens[a].text[:1].isupper() and not _spoken(scene, a, m)) else a
    return a


def _spoken(scene: Scene, a: int, b: int) -> bool:
    return any(scene.t.has(cls, a, b) for cls in ("say", "adposition_before", "adposition_after")) or any(
        m in scene.figure_set for m in range(a, b)
    )


def ref_from(scene: Scene, refs: list[Ref], k: int, reach: int) -> Ref | None:
    t = scene.t
    best: Ref | None = None
    for ref in refs:
        if k <= ref.i <= k + reach or ref.i < k < ref.j:
            best = ref
            break
    if best is None or phrase_ended(scene, k, best):
        return None
    for m in range(k, best.i):
        if (t.sense(m, "say", "that", "relative") and not t.sense(m, "say_noun", "article")) or t.punct(m) in (
            ";",
            ":",
            ".",
            ",",
        ):
            return None
        if t.tokens[m].kind == NUMBER or (m in scene.figure_set and t.has("say_noun", k, m)):
            return None  # laut den Angaben zwei Touristen
    return best


def phrase_ended(scene: Scene, k: int, ref: Ref) -> bool:
    """'Nach Angaben von Caritas schlossen die Ämter', 'des Beauftragten für X': another noun, with its verb or complement, is nearer."""
    t = scene.t
    if not scene.pack.nouns_capital:
        return False
    for m in range(k, ref.i - 1):
        if not t.is_word(m) or not t.tokens[m].text[:1].isupper() or t.sense(m, "title", "role", "nationality"):
            continue
        if m > k and t.sense(m - 1, "preposition"):
            continue  # die vom in Bonn ansässigen Institut …
        behind = t.tokens[m + 1].text
        if ref.kind == "unknown" and t.sense(m + 1, "preposition") and not t.sense(m + 1, "of") and not t.sense(m, "say_noun"):
            return True
        small = t.is_word(m + 1) and behind[:1].islower() and not t.sense(m + 1, "preposition", "of", "joiner", *phrases.DETERMINERS)
        if small and (t.sense(m + 1, "plain_verb", "passive", "auxiliary", "event") or not t.hits[m + 1]):
            return True
    return False


def ref_to(scene: Scene, refs: list[Ref], k: int, reach: int) -> Ref | None:
    t = scene.t
    best: Ref | None = None
    for ref in refs:
        if ref.j <= k and k - ref.j <= reach:
            best = ref
    if best is None:
        return None
    for m in range(best.j, k):
        if t.punct(m) and t.punct(m) not in '()"„”“':
            return None
        if scene.pack.possessor_first and t.sense(m, "say") and t.sense(m + 1, "say_noun") and m + 1 < k:
            continue  # a KSH kedden közzétett gyorsbecslése szerint
        if t.tokens[m].kind == NUMBER or t.sense(m, "say", "adposition_after", "event", "that", "article", "indefinite"):
            return None
        if scene.pack.possessor_first and m in scene.figure_set and t.sense(k, "cite_after"):
            return None  # a lap | két tagra hivatkozva
    return best


def frame_of(scene: Scene, s: int, sources: list[Ref], hit: Hit, rule: str, **more: object) -> Frame:
    a, b = scene.t.sentences[s]
    frame = Frame(sources, hit.i, (hit.i, hit.j), a, b, rule=rule, sentence=s)
    for key, value in more.items():
        setattr(frame, key, value)
    return frame


def is_taken(scene: Scene, m: int) -> bool:
    """Is the token part of a source or a cue of the sentence that is read already?"""
    return any(f.cue[0] <= m < f.cue[1] or any(r.i <= m < r.j for r in f.sources) for f in scene.here)


def clause_begin(scene: Scene, i: int, a: int) -> int:
    while i > a and not (scene.t.marks[i - 1] and _mark(scene, i - 1)):
        i -= 1
    return max(i, a)


def _mark(scene: Scene, m: int) -> bool:
    """Does a clause end at the token? A hyphen inside '6500-ra' is no mark."""
    mark = scene.t.marks[m]
    return mark in CLAUSE_MARKS and not (mark in DASHES and scene.t.tokens[m].glued)


def tells_of_someone(scene: Scene, m: int) -> bool:
    """Does a relative clause about someone begin here, not one of what is said?"""
    return scene.t.sense(m, "relative") is not None and not scene.t.sense(m, "that", "contrast", "adverb")


def clause_start(scene: Scene, i: int, a: int) -> int:
    return next((m for m in range(i - 1, a, -1) if _mark(scene, m)), a)


def of_time(scene: Scene, m: int) -> bool:
    """Is the token part of a time, or the preposition before one, or a part of the day?"""
    t = scene.t
    return (
        m in scene.times
        or (m + 1 in scene.times and t.sense(m, "preposition", "article") is not None)
        or t.sense(m, "day_part") is not None
    )


def possessive(scene: Scene, ref: Ref) -> bool:
    return scene.t.tokens[ref.j - 1].text.endswith(scene.pack.genitive_endings)


def closes(scene: Scene, hit: Hit, end: int, subject: Ref | None) -> bool:
    """Does what is said stand before the verb? Then no content follows it."""
    t = scene.t
    k = max(hit.j, subject.j if subject else hit.j)
    for m in range(k, end):
        if t.sense(m, "that") or t.punct(m) == ":" or m in scene.figure_set:
            return False
    return True
