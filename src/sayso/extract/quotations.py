"""Direct quotations and their speakers."""

from __future__ import annotations

from sayso.extract import phrases
from sayso.extract.coreference import is_counted
from sayso.extract.frames import Frame, Scene, clause_begin
from sayso.extract.refs import Ref
from sayso.extract.text import DASHES, NUMBER, PUNCT


def assign_quotes(scene: Scene) -> None:
    t = scene.t
    previous: Frame | None = None
    for k, (a, b) in enumerate(t.quotes):
        frame = _signed(scene, a, b) or _quote_speaker(scene, a, b)
        if frame is None and previous is not None and k and t.paragraph_of[a] - t.paragraph_of[t.quotes[k - 1][1] - 1] <= 1:
            if a == t.paragraphs[t.paragraph_of[a]][0] + 1 or _only_speech_between(scene, t.quotes[k - 1][1], a):
                frame = previous
            elif _speaker_between(scene, previous, t.quotes[k - 1][1], a):
                frame = previous
        if frame is None and (of := _subject_of_words(scene, a, b)) is not None:
            frame = Frame([of], of.head, (of.i, of.j), a, b, rule="words of the subject", sentence=t.sentence_of[a])
        if frame is None:
            s = t.sentence_of[a]
            if b - a > 3 and scene.running[s] and _opens_sentence(scene, a):
                frame = Frame(scene.running[s], a, (a, a + 1), a, b, rule="quotation, running on", running=True, sentence=s)
        if frame is not None:
            scene.quote_frames[k] = frame
            previous = frame


def _signed(scene: Scene, a: int, b: int) -> Frame | None:
    """'„…“ – Maria Kern, nurse': a name behind a dash that ends the paragraph signs the quotation before it."""
    t = scene.t
    end = t.paragraphs[t.paragraph_of[a]][1]
    k = b + 1
    if b - a < 4 or k >= end or t.punct(k) not in DASHES or t.tokens[k].glued or t.paragraph_of[k] != t.paragraph_of[a]:
        return None
    ref = next((r for r in scene.by_sentence[t.sentence_of[k + 1]] if r.i == k + 1), None) if k + 1 < end else None
    if ref is None or not ref.speaks or (ref.j < end and t.punct(ref.j) not in (".", ",", "(")):
        return None
    if any(t.has(cls, ref.j, end) for cls in ("say", "plain_verb", "event")):
        return None
    return Frame([ref], k, (k, ref.j), a, b, rule="signed quotation", sentence=t.sentence_of[a])


def _subject_of_words(scene: Scene, a: int, b: int) -> Ref | None:
    """'The administrator sees chances for "at most 50 shops"': a figure in a few quoted words is said by the clause's subject."""
    t = scene.t
    s = t.sentence_of[a]
    p, q = t.sentences[s]
    if b - a > 12 or b > q or not any(m in scene.figure_set for m in range(a, b)) or any(f.sources for f in scene.frames[s]):
        return None
    before = [r for r in scene.by_sentence[s] if r.j < a and r.speaks and not r.oblique and not (r.is_place and r.key != "capital")]
    if not before or any(t.punct(m) in (":", ";") for m in range(before[0].j, a)):
        return None
    return before[0] if before[0].i - p < 6 and not is_counted(scene, before[0]) else None


def _opens_sentence(scene: Scene, a: int) -> bool:
    return any(a - s[0] in (0, 1) for s in [scene.t.sentences[scene.t.sentence_of[a]]])


def _only_speech_between(scene: Scene, end: int, start: int) -> bool:
    """Between two parts of one quotation only who spoke: „…“, sagte X. „…“"""
    return start - end < 14 and not any(scene.t.tokens[m].kind == NUMBER for m in range(end, start))


def _goes_ahead(scene: Scene, frame: Frame) -> bool:
    """Does a colon or 'that' behind the saying show that what is said follows it?"""
    t = scene.t
    end = t.sentences[frame.sentence][1]
    k = max(frame.cue[1], *(r.j for r in frame.sources))
    return any(t.punct(m) == ":" or t.sense(m, "that") for m in range(k, min(end, k + 4)))


def _speaker_between(scene: Scene, previous: Frame, end: int, start: int) -> bool:
    """'„…“, schimpft Tim Sander (41), der seit 18 Jahren hier arbeitet. „…“': the rest of the sentence tells only who spoke."""
    t = scene.t
    s = t.sentence_of[end]
    if previous.sentence != s or previous.at < end or t.sentences[s][1] < start - 2 or t.paragraph_of[end] != t.paragraph_of[start]:
        return False
    return not any(f.sources and f is not previous and f.at >= end for f in scene.frames[s])


def in_relative_clause(scene: Scene, frame: Frame) -> bool:
    """Does the saying stand in a relative clause: '… die Zahl, die der Bürgermeister genannt hatte: „…“'?"""
    t = scene.t
    c = clause_begin(scene, frame.at, t.sentences[frame.sentence][0])
    if t.punct(c - 1) != "," or frame.rule != "verb" or t.tokens[frame.cue[1] - 1].kind == PUNCT:
        return False
    return (t.sense(c, "relative") is not None and not t.sense(c, "that")) or (phrases.determined(t, c) and phrases.determined(t, c + 1))


def _quote_speaker(scene: Scene, a: int, b: int) -> Frame | None:
    t = scene.t
    best: tuple[int, Frame] | None = None
    first, last = t.sentence_of[a - 1] if a else 0, t.sentence_of[min(b, scene.n - 1)]
    for s in range(max(0, first - 1), min(len(t.sentences), last + 2)):
        covered = (
            first == last == s
            and t.punct(a - 2) != ":"
            and any(f.sources and not f.weak and f.a <= a and b <= f.b and not a <= f.at < b for f in scene.frames[s])
        )
        for frame in scene.frames[s]:
            if not frame.sources or a <= frame.at < b:
                continue
            if covered and not frame.a <= a < frame.b:
                continue  # he spoke of "200 people", according to others they were 2,000
            if frame.at >= b:
                gap = frame.at - b
                if gap > 14 or (s > last and not (t.paragraph_of[frame.at] == t.paragraph_of[b - 1] + 1 and gap <= 4)):
                    continue
                if s > last and _goes_ahead(scene, frame):
                    continue  # „…“ / Weiß hält dagegen: of what comes
                if s > last:
                    gap += 6  # what stands in its own sentence is nearer
                if any(t.punct(m) in (".", "?", "!") and not t.tokens[m].glued for m in range(b + 1, frame.at)):
                    continue
            else:
                gap = a - frame.cue[1]
                colon = t.punct(a - 2) == ":"
                if (t.sentence_of[frame.at] < t.sentence_of[a] and not colon) or gap > 25:
                    continue
                gap = gap // 3 if colon else gap + 4
            if in_relative_clause(scene, frame):
                gap += 15
            if best is None or gap < best[0]:
                best = gap, frame
    if (best is None or best[1].at >= b) and a > 1 and t.punct(a - 2) == ":" and t.paragraph_of[a - 2] != t.paragraph_of[a]:
        s = t.sentence_of[a - 2]  # X made the following comment: „…“
        who = next((r for r in scene.by_sentence[s] if not r.oblique and r.speaks and not r.is_place), None)
        if who is not None:
            return Frame([who], a, (a, a + 1), a, b, rule="quotation after a colon", sentence=s)
    return best[1] if best else None
