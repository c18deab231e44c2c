"""The subject of a verb of saying: the mention on its left or right, or the noun phrase that the grammar shows."""

from __future__ import annotations

from sayso.extract import phrases
from sayso.extract.frames import CLAUSE_MARKS, Scene, can_be, clause_begin, of_time, past_aside, possessive
from sayso.extract.papers import SHOWING, clause_follows, paper_before
from sayso.extract.refs import Ref
from sayso.extract.text import DASHES, PUNCT, QUOTE_MARKS
from sayso.packs.lexicon import Hit

JUDGING = frozenset(("estimate", "count", "believe", "correct"))
QUOTING = frozenset("\"„“”»«'‘’()")


def behind_attribute(scene: Scene, k: int, refs: list[Ref], end: int) -> Ref | None:
    """'der für die Region zuständige Koordinator', 'der in Essen ansässigen Firma': article, attribute, and then the noun."""
    t = scene.t
    if not (scene.pack.nouns_capital and phrases.determined(t, k) and t.sense(k + 1, "preposition")):
        return None
    for ref in refs:
        m = ref.i - 1
        if k + 2 < m <= k + 12 and ref.i < end and t.is_word(m) and t.tokens[m].text[:1].islower() and not t.sense(m, *phrases.FUNCTION):
            return ref
    return None


def middle_subject(scene: Scene, hit: Hit, left: Ref, a: int) -> Ref | None:
    """'Wegen der Werte des Landes haben Studien geschätzt': behind what is put in front the subject follows the auxiliary."""
    t = scene.t
    c = clause_begin(scene, hit.i, a)
    if not scene.pack.verb_second or not t.sense(c, "preposition") or left.i < c:
        return None
    helper = next((h for h in t.between("auxiliary", left.j, hit.i)), None)
    found = phrases.after(t, helper.j, hit.i, scene.times, bare=True) if helper is not None else None
    return found if found is not None and phrases.paper(t, found) else None


def head_of(scene: Scene, ref: Ref, hit: Hit) -> Ref | None:
    """'The passenger list showed', 'passenger groups said': where the last of two nouns is the head, the paper or the groups speak."""
    t = scene.t
    if not scene.pack.compound_nouns or ref.kind not in ("group", "role") or ref.proper or ref.person or ref.name or ref.j >= hit.i:
        return None
    if t.sense(ref.j, "say_noun", "collective") is None:
        return None
    whole = Ref(ref.i, ref.j + 1, ref.j, "unknown")
    whole.proper = t.words(ref.i, ref.j + 1)
    return whole


def main_subject(scene: Scene, hit: Hit, refs: list[Ref], a: int) -> Ref | None:
    """'The judge refused, saying the courts had …': a participle after a comma says what the main clause's subject says."""
    t = scene.t
    if t.punct(hit.i - 1) != "," or not scene.pack.converb_endings or not t.tokens[hit.i].text.endswith(scene.pack.converb_endings):
        return None
    first = next((r for r in refs if not (r.is_place and r.key != "capital") and not r.is_outlet), None)
    if first is None or first.oblique or first.j >= hit.i or first.i - a > 6 or t.sense(a, "pronoun"):
        return None
    said = any(t.sense(m, "say") and t.key(m, "say") != "deny" for m in range(a, hit.i - 1))
    return None if said else first


def relative_subject(scene: Scene, hit: Hit, a: int) -> Ref | None:
    """'the study -- which notes that …', 'the police, who counted …': the subject of a relative clause is what it is about."""
    t = scene.t
    m = hit.i - 1
    while m > a and t.sense(m, "adverb", "plain_verb") and not t.sense(m, "relative"):
        m -= 1
    if scene.pack.verb_second or m <= a or t.sense(m, "relative") is None or t.sense(m, "that", "pronoun"):
        return None
    k = m
    while k > a and not t.is_word(k - 1) and t.tokens[k - 1].kind == PUNCT:
        k -= 1
    ref = next((r for r in scene.by_sentence[t.sentence_of[m]] if r.j == k and r.speaks), None)
    if ref is not None and scene.t.ending_at(ref.i, "agent"):
        return None  # a list seen by Reuters, which counted …: the list
    if ref is not None and not (ref.kind == "country" and ref.key != "capital"):
        return ref
    found = phrases.before(t, k, a, scene.times)
    return found if found is not None and phrases.paper(t, found) else None


def fronted(scene: Scene, hit: Hit, a: int) -> bool:
    """Where the verb is second, what stands before it is one phrase; does it begin with a preposition or an adverb?

    'Unter Berufung auf Behörden in Myanmar teilte …', 'Für den Verbandschef forderte …': the subject follows the verb.
    """
    t = scene.t
    if not scene.pack.verb_second or hit.i == a:
        return False
    c = clause_begin(scene, hit.i, a)
    head = t.sense(c, "preposition", "adposition_before", "adposition_back", "cite_before", "than")
    if (
        head is None
        or c >= hit.i
        or (t.sense(c, "article", "pronoun") and not t.sense(c, "preposition"))
        or t.sense(c + 1, "article" if head.sense.cls == "than" else "than")
    ):
        return False
    return t.is_word(hit.j) and not any(t.sense(m, "plain_verb", "say") for m in range(c, hit.i))


def phrase_subject(scene: Scene, hit: Hit, a: int, b: int, after_break: bool) -> Ref | None:
    """The noun phrase beside a verb of saying, when no mention can be its subject."""
    t = scene.t
    found: Ref | None = None
    if t.pack.nouns_capital:
        c = clause_begin(scene, hit.i, a)
        if after_break or fronted(scene, hit, a) or all(t.sense(m, "adverb") for m in range(c, hit.i)):
            k = hit.j
            while k < b and (of_time(scene, k) or t.sense(k, "adverb")) and not phrases.determined(t, k):
                k += 1
            found = phrases.after(t, k, b, scene.times)
            if found is None and (some := _some_persons(scene, k, b)) is not None:
                return some
        else:
            found = phrases.after(t, c, hit.i, scene.times)
            if found is None and (some := _some_persons(scene, c, hit.i)) is not None and some.j == hit.i:
                return some
            while c < hit.i and found is None and t.sense(c, "adverb", "relative") and not phrases.determined(t, c):
                c += 1
                found = phrases.after(t, c, hit.i, scene.times)
            if found is not None and not all(of_time(scene, m) or t.sense(m, "adverb") for m in range(found.j, hit.i)):
                return found if _framed(scene, found, hit, b) else None
    elif after_break:
        if t.punct(hit.i - 1) in QUOTING or t.punct(hit.i - 1) in DASHES:
            k = _behind_told(scene, hit, b)
            trade = (
                bool(scene.pack.trade_endings)
                and k < b
                and t.tokens[k].text.endswith(scene.pack.trade_endings)
                and not t.sense(k, "adverb")
            )
            found = phrases.after(t, k, b, scene.times, bare=trade)
        elif not scene.pack.pro_drop and t.punct(hit.i - 1) == ",":
            found = paper_before(scene, hit, a, b)
    else:
        found = phrases.before(t, hit.i, a, scene.times)
        if found is None and (bare := phrases.before(t, hit.i, a, scene.times, bare=True)) is not None and phrases.paper(t, bare):
            found = bare if bare.i == a or not t.is_word(bare.i - 1) else None  # studies have estimated, figures show
        if found is None:
            found = _bare_opening(scene, hit, a)
        if found is not None and not phrases.heads_clause(t, found, a):
            found = None
        if found is None and not scene.pack.pro_drop:
            found = paper_before(scene, hit, a, b) or _person_before(scene, hit, a)
    if scene.pack.possessor_first and hit.sense.key in JUDGING and (found is None or found.i > a):
        if (across := _across_figure(scene, hit, a)) is not None:
            return across
    if found is None or any((m in scene.figure_set and m not in scene.ages) or m in scene.times for m in range(found.i, found.j)):
        return None
    if found.i >= hit.j and can_be(scene, hit.j - 1, "preposition"):
        return None  # besteht auf eine höhere Zahl
    if phrases.paper(t, found):
        return found
    if hit.sense.key in SHOWING or hit.sense.key == "promise":
        return None
    if not _something_said(scene, hit, found, b, after_break and found.i >= hit.j):
        return None
    return found


def _some_persons(scene: Scene, k: int, end: int) -> Ref | None:
    """'zwei mit der Sache vertraute Personen': a number of persons with an attribute that begins with a preposition."""
    t = scene.t
    if k >= end or not (k in scene.figure_set or t.sense(k, "several", "indefinite")) or not t.sense(k + 1, "preposition"):
        return None
    for m in range(k + 2, min(end, k + 11)):
        if t.punct(m) or t.sense(m, "say"):
            return None
        small = t.is_word(m - 1) and t.tokens[m - 1].text[:1].islower() and not t.sense(m - 1, *phrases.FUNCTION)
        if t.key(m, "noun") == "people" and t.tokens[m].text[:1].isupper() and small:
            some = Ref(k, m + 1, m, "unknown")
            some.proper = t.words(k, m + 1)
            return some
    return None


def _behind_told(scene: Scene, hit: Hit, b: int) -> int:
    """Where the speaker may begin behind an inverted verb: past times and the outlet that it was said to."""
    t = scene.t
    k = hit.j
    while k < b and (of_time(scene, k) or t.sense(k, "adverb")) and not phrases.determined(t, k):
        k += 1
    asked = next((r for r in scene.by_sentence[t.sentence_of[hit.i]] if r.is_outlet and k <= r.i <= k + 4), None)
    if asked is not None and (asked.oblique or t.ending_at(asked.i, "addressee")) and not any(t.punct(m) == "," for m in range(k, asked.i)):
        k = asked.j
        while k < b and t.punct(k) in QUOTING and t.punct(k):
            k += 1
    return k


def _bare_opening(scene: Scene, hit: Hit, a: int) -> Ref | None:
    """'helyi vének viszont azt állítják, hogy': where nouns need no article, the words that open the clause before 'X says that'."""
    t = scene.t
    end = hit.j
    while end < scene.n and end < hit.j + 3 and (t.punct(end) == "," or t.sense(end, "contrast", "adverb")):
        end += 1
    if not scene.pack.pro_drop or not t.sense(end, "that") or not t.tokens[hit.i].text[:1].islower():
        return None
    k = hit.i
    while k > a and t.sense(k - 1, "contrast", "adverb") and t.is_word(k - 1):
        k -= 1
    found = phrases.before(t, k, a, scene.times, bare=True)
    if found is None or found.j != k or not phrases.heads_clause(t, found, a) or found.j - found.i > 4:
        return None
    word = t.tokens[found.head].text
    if len(word) < 4 or (found.j - found.i == 1 and not t.sense(found.i, "noun")):
        return None  # Dlatego uważa, że
    cased = any(word.endswith(e) for e in scene.pack.object_endings if len(e) > 1) if scene.pack.possessor_first else False
    return None if cased or t.sense(found.i, "joiner", "weekday", "month") else found


def _across_figure(scene: Scene, hit: Hit, a: int) -> Ref | None:
    """'Az erdészet 1,8 milliárdra becsüli a kárt': the phrase that opens the clause, with only the figure before the verb."""
    t = scene.t
    c = clause_begin(scene, hit.i, a)
    figure = next((m for m in range(c, hit.i) if m in scene.figure_set), None)
    if figure is None or hit.i - figure > 5 or not t.sense(c, "article"):
        return None
    end = figure
    while end > c and t.sense(end - 1, "hedge_before", "adverb"):
        end -= 1
    found = phrases.after(t, c, end, scene.times)
    if found is None or found.j != end:
        return None
    cased = [e for e in scene.pack.object_endings if t.tokens[found.head].text.endswith(e)]
    behind = [m for m in range(hit.j, min(hit.j + 5, scene.n)) if t.is_word(m) and t.sentence_of[m] == t.sentence_of[hit.i]]
    if cased and not (all(len(e) < 3 for e in cased) and any(t.tokens[m].text.endswith(e) for m in behind for e in cased)):
        return None  # A kárt 3 millióra becsülik: the object; but 'Az erdészet … becsüli a kárt'
    return found


def _framed(scene: Scene, subject: Ref, hit: Hit, b: int) -> bool:
    """'Verbände hatten mindestens 80 gefordert': subject, auxiliary, a figure, and the participle that closes the clause."""
    t = scene.t
    closes = hit.j >= b or not t.is_word(hit.j)
    helped = t.is_word(subject.j) and t.sense(subject.j, "auxiliary") is not None
    return closes and helped and any(m in scene.figure_set for m in range(subject.j, hit.i))


def _something_said(scene: Scene, hit: Hit, found: Ref, b: int, inserted: bool) -> bool:
    """Is there something said: a clause with 'that', in the reported mood, after a colon, in quotation marks, or all before?"""
    t = scene.t
    if t.punct(found.i - 1) == "," and found.j == hit.i:  # …, egy jogi csoport mondta hétfőn.
        k = hit.j
        while k < b and t.is_word(k) and (of_time(scene, k) or not t.hits[k] or t.sense(k, "adverb")):
            k += 1
        if k >= b or (not t.is_word(k) and k not in scene.figure_set):
            return True
    if (
        inserted
        or (found.i >= hit.j and not phrases.determined(t, found.i) and found.j - found.i > 1)
        or t.sense(hit.j, "that")
        or t.punct(hit.j) == ":"
    ):
        return True
    if t.punct(found.i - 1) in QUOTING or clause_follows(scene, hit, b):
        return True
    return any(t.sense(m, "that", "mood") or t.punct(m) == ":" for m in range(hit.j, b)) or t.punct(hit.j) in QUOTING


def _person_before(scene: Scene, hit: Hit, a: int) -> Ref | None:
    """'A man in the crowd said', 'one young woman told': a person without a name or an office opens the clause."""
    t = scene.t
    c = clause_begin(scene, hit.i, a)
    if not t.sense(c, "indefinite", "one", "article"):
        return None
    k = next((m for m in range(c + 1, min(c + 4, hit.i)) if t.key(m, "noun") == "people"), None)
    if k is None or any(not t.is_word(m) or t.sense(m, *phrases.FUNCTION) for m in range(c + 1, k)):
        return None
    if k + 1 < hit.i and not t.sense(k + 1, "preposition", "relative", "anonymous"):
        return None
    if any(t.sense(m, "say", "that") or m in scene.figure_set for m in range(c + 1, hit.i)):
        return None
    ref = Ref(c, k + 1, k, "unknown")
    ref.proper = t.words(c + 1, k + 1)
    return ref


def seat(scene: Scene, hit: Hit, refs: list[Ref]) -> Ref | None:
    """'In Kyiv they say', 'glaubt man in Seoul', 'Szöulban úgy vélik': nobody is named, and the capital stands for its government."""
    t = scene.t
    for ref in refs:
        if ref.kind != "country" or ref.key != "capital" or not ref.oblique:
            continue
        gap = range(ref.j, hit.i) if ref.j <= hit.i else range(hit.j, ref.i)
        placed = (
            t.ending_at(ref.i, "place_in")
            or t.ending_at(ref.i, "place_at")
            or t.tokens[ref.j - 1].text.endswith(scene.pack.long_object_endings)
        )
        if placed and len(gap) <= 3 and all(t.sense(m, "impersonal", "pronoun", "adverb", "preposition", "reflexive") for m in gap):
            return ref
    return None


def by_agent(scene: Scene, hit: Hit, refs: list[Ref], used: set[int], end: int) -> Ref | None:
    """'As was said on Wednesday by X': the speaker of a passive."""
    t = scene.t
    for ref in refs:
        if hit.j <= ref.i < min(end, hit.j + 14) and id(ref) not in used:
            k = ref.i - 2 if t.sense(ref.i - 1, "article") else ref.i - 1
            if t.sense(k, "passive_by") and not t.sense(ref.j, "range_middle", "until_before"):  # von A bis B is a way
                return ref
    return None


def is_inverted(scene: Scene, hit: Hit, left: Ref) -> bool:
    """Verb before its subject although a mention stands to the left: that one lies behind a clause mark or is no subject."""
    t = scene.t
    return left.oblique or any(t.punct(m) in CLAUSE_MARKS for m in range(left.j, hit.i))


def right_subject(scene: Scene, hit: Hit, refs: list[Ref], used: set[int], end: int) -> Ref | None:
    """The mention after a verb that is its subject; to whom it was said (mówi w rozmowie z Onetem burmistrz Lis) is passed by."""
    t = scene.t
    passed: set[int] = set()
    if (owner := behind_attribute(scene, hit.j, refs, end)) is not None:
        return owner if id(owner) not in used else None
    for k, ref in enumerate(refs):
        if ref.i < hit.j:
            continue
        if ref.i >= end:
            return None
        between = [m for m in range(hit.j, ref.i) if m not in passed and not of_time(scene, m) and m not in scene.ages]
        if _told_to(scene, ref, refs[k + 1] if k + 1 < len(refs) else None, hit.j):
            asked = next((x for m in range(ref.j, min(ref.j + 3, end)) if (x := t.sense(m, "addressee"))), None)  # a HVG megkeresésére
            passed.update(range(_phrase_start(scene, ref.i, hit.j), asked.j if asked and scene.pack.possessor_first else ref.j))
            if t.punct(ref.j) == "-" and t.tokens[ref.j].glued:
                passed.update((ref.j, ref.j + 1))  # a TV2-nek
            continue
        if ref.oblique and ref.kind == "group" and ref.i == hit.j and t.sense(ref.i, "addressee"):
            passed.update(range(ref.i, ref.j))  # powiedział dziennikarzom Jan Nowak
            continue
        if len(between) > 8:
            return None
        for m in between:
            token = t.tokens[m]
            mark = token.kind == PUNCT and token.text not in QUOTING and not (token.text == "/" and token.glued)  # 9/11 widow
            if mark or m in scene.figure_set:
                return None
            if t.sense(m, "preposition") and t.sense(m, "article") and t.sense(m - 1, "say_noun"):
                continue  # das ergab eine Umfrage des Instituts Forsa
            if t.sense(m, "that", "relative", "say", "addressee", "pronoun") or (t.sense(m, "preposition") and not _manner(scene, m, hit)):
                return None
        after = refs[k + 1] if k + 1 < len(refs) else None
        if after is not None and after.i - ref.j <= 1 and _apostrophe(scene, ref) and id(after) not in used and not after.oblique:
            return after  # said the teachers' union
        if id(ref) in used or ref.oblique:
            return None
        return ref
    return None


def _apostrophe(scene: Scene, ref: Ref) -> bool:
    """Does the mention end in a bare apostrophe of possession: teachers' union?"""
    return scene.t.punct(ref.j) in ("'", "’") or scene.t.tokens[ref.j - 1].text.endswith(("'", "’"))


def _manner(scene: Scene, m: int, hit: Hit) -> bool:
    """Is the preposition after an inverted verb that of how it was said (mówi z żalem Jan Rogowski)?"""
    t = scene.t
    word = t.tokens[m + 1] if m + 1 < scene.n else None
    after = t.punct(hit.i - 1) in CLAUSE_MARKS and m == hit.j and scene.pack.pro_drop
    return after and word is not None and t.is_word(m + 1) and word.text[:1].islower() and not t.hits[m + 1]


def _told_to(scene: Scene, ref: Ref, after: Ref | None, start: int) -> bool:
    """Is the mention the one spoken to: an outlet in an oblique case, or one with the speaker right behind it?"""
    if _asked(scene, ref, after):
        return True
    if ref.oblique:
        dative = scene.t.tokens[ref.head].text.endswith(scene.pack.dative_endings) if scene.pack.dative_endings else False
        return ref.is_outlet or dative or scene.t.sense(ref.i, "addressee") is not None
    end = ref.j + 1 if scene.t.punct(ref.j) in QUOTE_MARKS and scene.t.punct(ref.j) else ref.j  # powiedział „Wyborczej” właściciel
    if after is None or after.oblique or after.is_outlet or after.is_place or not ref.is_outlet:
        return False
    if scene.pack.verb_second:  # sagte der dpa am Montag ein Sprecher; sagte am Montag der dpa der Sprecher
        return all(of_time(scene, m) or phrases.determined(scene.t, m) for m in (*range(start, ref.i), *range(end, after.i)))
    return after.i == end and ref.i - start <= 1


def _asked(scene: Scene, ref: Ref, after: Ref | None) -> bool:
    """'na antenie Radia Wrocław burmistrz X', 'a Kossuth rádió reggeli műsorában Kiss Béla': a place of saying, then who says it."""
    t = scene.t
    if after is None or after.oblique or after.is_place:
        return False
    if scene.pack.possessor_first:
        told = next((m for m in range(ref.j, min(ref.j + 3, after.i)) if t.sense(m, "addressee")), None)
        return told is not None and after.i - told <= 2 and not any(t.punct(m) for m in range(ref.j, after.i))
    before = t.ending_at(ref.i, "addressee") or (t.ending_at(ref.i - 1, "addressee") if t.punct(ref.i - 1) in QUOTE_MARKS else None)
    end = ref.j + 1 if t.punct(ref.j) in QUOTE_MARKS and t.punct(ref.j) else ref.j
    return before is not None and after.i == end


def _phrase_start(scene: Scene, i: int, start: int) -> int:
    """Where the phrase begins that a mention closes: with its article, preposition and 'in an interview with'."""
    while i > start:
        opener = scene.t.ending_at(i, "addressee", "agent", "preposition", "of", "article")
        if opener is None or opener.i < start:
            break
        i = opener.i
    return i


def left_subject(scene: Scene, hit: Hit, refs: list[Ref], used: set[int], start: int) -> Ref | None:
    t = scene.t
    best: Ref | None = None
    apposition = t.punct(hit.i - 1) == ","
    chained = -1
    for ref in reversed(refs):
        if ref.j > hit.i or ref.i < start:
            continue
        if id(ref) in used or (apposition and ref.j != chained and not _closed_apposition(scene, ref, hit.i)):
            continue
        if _quoted_apart(scene, ref, hit.i) or _told_aside(scene, ref, refs, hit.i):
            continue
        if ";" in t.marks[ref.j : hit.i]:
            break
        if t.has("that", ref.j, hit.i) and t.has("say", ref.j, hit.i):
            break
        if not apposition and any(
            t.punct(m) == "," and (but := t.sense(m + 1, "contrast")) is not None and t.punct(but.j) != "," for m in range(ref.j, hit.i)
        ):
            break  # customers are affected, but groups believe …: of the clause before
        if (
            ref.oblique
            or (possessive(scene, ref) and (ref.j < hit.i or t.sense(hit.i, "say_noun") is not None))
            or (ref.kind == "country" and ref.key != "capital" and ((hit.i - ref.j > 3 and not apposition) or hit.sense.key == "count"))
        ):
            chained = ref.i - 1  # Baptie von der Warte, die …, sagte: the head of the phrase that the relative clause is about
            while chained > start and t.sense(chained, "preposition", "article", "of"):
                chained -= 1
            chained += 1
            continue
        commas = t.marks[ref.j : hit.i].count(",")
        if commas and not apposition and any(m in scene.figure_set for m in range(ref.j, hit.i)):
            break
        best = _speaker_before(scene, ref, refs) or _with_complement(scene, ref, refs)
        best = _first_of_two(scene, best, refs, used, start, hit) or best
        break
    if best is None and t.sense(hit.i, "say_noun") is None:  # Seoul's spies say; but 'its last estimate'
        best = next((r for r in refs if possessive(scene, r) and 0 < hit.i - r.j <= 2 and id(r) not in used), None)
    return best


def _first_of_two(scene: Scene, ref: Ref, refs: list[Ref], used: set[int], start: int, hit: Hit) -> Ref | None:
    """'Prokuratura i policja podały', 'a rendőrség és az ügyészség közölte': the first of two that speak together and open the clause."""
    t = scene.t
    if not scene.pack.pro_drop or ref.j != hit.i:
        return None
    k = ref.i - 1 if t.sense(ref.i - 1, "article") else ref.i
    joint = t.ending_at(k, "joiner")
    first = next((r for r in refs if joint is not None and r.j == joint.i), None)
    if joint is None or first is None or first.oblique or id(first) in used or not first.speaks or first.kind == "unknown":
        return None
    i = clause_begin(scene, first.i, start)
    opens = all(t.sense(m, "article", "adverb", "contrast", "relative") for m in range(i, first.i))
    return first if opens and first.kind == ref.kind and not (first.is_place and first.key != "capital") else None


def _told_aside(scene: Scene, ref: Ref, refs: list[Ref], verb: int) -> bool:
    """'A lawmaker, who was at the service's briefing, said': is the mention inside what is told of the one before it?"""
    t = scene.t
    begin = next((m for m in range(ref.i - 1, ref.i - 12, -1) if m < 0 or t.punct(m) in CLAUSE_MARKS), -1)
    if begin < 0 or t.punct(begin) != "," or t.sense(begin + 1, "that") or not t.sense(begin + 1, "relative"):
        return False
    end = next((m for m in range(ref.j, verb) if t.punct(m) == ","), None)
    if end is None or not any(r.j == begin and r.speaks and not r.oblique for r in refs):
        return False
    return not any(t.sense(m, "that", "contrast", "joiner") for m in range(end + 1, verb))


def _quoted_apart(scene: Scene, ref: Ref, verb: int) -> bool:
    """'"… honoured Mr Kern," the article read': someone told of inside a quotation is no subject of a verb outside it."""
    t = scene.t
    quote = t.quote_of(ref.i)
    if quote is None or quote == t.quote_of(verb):
        return False
    a, b = t.quotes[quote]
    return b - a > ref.j - ref.i + 3  # a paper's name in marks is no quotation


def _speaker_before(scene: Scene, ref: Ref, refs: list[Ref]) -> Ref | None:
    """'wie eine Sprecherin der Agentur APA sagte': before a verb at the end, the outlet in the dative stands behind the speaker."""
    if not (scene.pack.verb_second and ref.is_outlet and scene.t.sense(ref.i - 1, "article")):
        return None
    return next((r for r in refs if r.j == ref.i - 1 and r.kind in ("role", "body", "group", "unknown") and not r.oblique), None)


def _with_complement(scene: Scene, ref: Ref, refs: list[Ref]) -> Ref:
    """'A lawyer for the main suspect said': one with a preposition and another behind him is the subject himself."""
    t = scene.t
    for other in refs:
        if other.j >= ref.i or ref.i - other.j > 4 or other.oblique or other.kind not in ("role", "group"):
            continue
        inside = range(other.j + 1, ref.i)
        plain = t.sense(other.j, "preposition") and all(t.sense(m, *phrases.DETERMINERS) or not t.hits[m] for m in inside)
        if plain and all(t.is_word(m) for m in inside):
            return other
    return ref


def _closed_apposition(scene: Scene, ref: Ref, verb: int) -> bool:
    """'Taylor, an economist, said': is the subject parted from its verb by an apposition between commas, its own or another's?"""
    t = scene.t
    if ref.j == verb - 1:
        k = ref.i - 1
        while k > 0 and (t.sense(k, "title") or (t.punct(k) == "." and t.sense(k - 1, "title"))):
            k -= 1
        comma = t.punct(k) == ","
        named = ref.kind == "unknown" and len(ref.proper.split()) > 1 and comma  # her rival, Paul Kern, says; Mr. Paul Kern
        titled = ref.kind == "role" and " " in ref.proper and comma  # an army officer, Colonel Anil Rao, told
        return named or titled or any(t.punct(m) == "," for m in range(ref.i, ref.j))
    return t.punct(ref.j) == "," or past_aside(scene, ref) == verb
