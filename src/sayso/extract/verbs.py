"""Sources by verb: which verbs tell here, in which clause, and what of the sentence each covers."""

from __future__ import annotations

from sayso.extract import phrases
from sayso.extract.coreference import ENDING_MARKS, age_behind, is_one_person, meant_by, one_of_them, pronoun_behind, subject_before
from sayso.extract.frames import (
    CLAUSE_MARKS,
    Frame,
    Scene,
    can_be,
    clause_begin,
    clause_start,
    closes,
    frame_of,
    is_taken,
    past_aside,
    tells_of_someone,
    told_done,
)
from sayso.extract.papers import SHOWING, informs, made_by, maker_before, maker_of, of_paper, office_of, paper_before, paper_before_colon
from sayso.extract.refs import Ref
from sayso.extract.subjects import (
    JUDGING,
    by_agent,
    fronted,
    head_of,
    is_inverted,
    left_subject,
    main_subject,
    middle_subject,
    phrase_subject,
    relative_subject,
    right_subject,
    seat,
)
from sayso.extract.text import DASHES, NUMBER
from sayso.packs.lexicon import Hit, Sense

REFLEXIVE = frozenset(("report", "show", "confirm", "count"))
WANTING = frozenset(("want",))
STANDING = frozenset(("stand", "paper"))  # verbs of what stands in a paper or comes out of it: heißt es, hervorgeht
DOING = frozenset(("hand", "count", "estimate", "show"))  # verbs that are as often deeds as sayings: found, diagnosed, reckoned
BEFORE_SPEAKER = (
    "article",
    "title",
    "indefinite",
    "pronoun",
    "possessive",
    "adverb",
    "portfolio",
    "nationality",
    "country",
    "body",
    "group",
)
BEFORE_SHARE = ("hedge_before", "adverb", "joiner", "contrast", "neuter")
BREAKING = ("say", "preposition", "of", "plain_verb", "that", "relative", "contrast", "joiner", "possible", "planned", "event")


def _opens(scene: Scene, m: int, particle: str) -> bool:
    """Is the word a verb that takes the particle: nahm … fest?"""
    opens = scene.pack.lexicon.entry(scene.t.tokens[m].text).opens
    return any(w in opens for w in scene.pack.lexicon.entry(particle).words)


def verbs_of_saying(scene: Scene, a: int, b: int) -> list[Hit]:
    """The verbs of saying of a sentence; a separable one whose particle closes its clause: 'räumten 1400 ein'."""
    t = scene.t
    hits = [
        h if h.sense.key != "utter" else Hit(Sense("say", "say", h.sense.base), h.i, h.j)
        for h in t.first("say", a, b)
        if _uttered(scene, h)
    ]
    closed: dict[int, tuple[int, str, Hit]] = {}  # by stem the nearest particle that closes its clause
    for stem in t.between("parted", a, b):
        kind, _, particle = stem.sense.key.partition(" ")
        for m in range(stem.j, min(b, stem.j + 25)):
            if m > stem.j and t.sense(m - 1, "joiner") and _opens(scene, m, particle):
                break  # stellte das Kokain sicher und nahm neun Männer fest: the particle of another verb
            if t.tokens[m].text == particle and (m + 1 >= b or t.punct(m + 1) or t.sense(m + 1, "that")):
                if stem.i not in closed or m < closed[stem.i][0]:
                    closed[stem.i] = m, kind, stem
                break
    for m, kind, stem in closed.values():
        content = t.has("say_noun", stem.j, m) or t.sense(m + 1, "that") or t.sense(m + 2, "that")
        if kind == "deed" and content:
            continue  # gab eine Erklärung ab, dass …
        hits = [h for h in hits if h.i not in (stem.i, m)]
        if kind != "deed":  # riefen den Notstand aus, gab um sechs Prozent nach
            hits.append(Hit(Sense("say", kind, stem.sense.base), stem.i, stem.j))
    if not scene.pack.verb_second:
        hits += [Hit(Sense("say", "correct", h.sense.base), h.i, h.j) for h in t.first("change", a, b) if _revises(scene, h)]
    return sorted(hits, key=lambda h: h.i)


def _uttered(scene: Scene, hit: Hit) -> bool:
    """Laughing, sobbing and rejoicing are sayings only beside what is quoted: '"We were 300," she sobbed', 'Er strahlte: „Zehn Tore!“'"""
    t = scene.t
    if hit.sense.key != "utter":
        return True
    a, b = t.sentences[t.sentence_of[hit.i]]
    for p, q in t.quotes:
        if p <= hit.i < q or q - p < 4:
            continue
        gap = range(q, hit.i) if q <= hit.i else range(hit.j, p)
        if len(gap) <= 9 and not any(t.punct(m) in (".", ";") for m in gap) and (q >= a or p <= b):
            return True
    return False


def _revises(scene: Scene, hit: Hit) -> bool:
    """'It lowered the number of dead to 18': a verb of change whose object is a number or a forecast."""
    t = scene.t
    if t.sense(hit.i, "say") is not None:
        return False
    if t.sense(hit.j, "count_noun") and t.sense(hit.j, "say_noun"):
        return True  # army raises toll to 33
    k = hit.j
    while t.sense(hit.j, "preposition") and k < hit.j + 6 and (k in scene.figure_set or t.sense(k, "preposition", "range_middle")):
        k += 1  # raised to 33 from 21 the number
    if t.sense(k, *phrases.DETERMINERS) is None:
        return False
    nouns = ("count_noun", "say_noun")
    noun = next((m for m in range(k + 1, min(k + 4, scene.n)) if not t.is_word(m) or any(can_be(scene, m, x) for x in nouns)), k)
    return t.is_word(noun) and noun > k


def deed(scene: Scene, verb: Hit) -> bool:
    """Is the verb a part of longer words for what was done (állítottak elő: arrested), or is not to be expected (nem számít)?"""
    t = scene.t
    if verb.sense.key != "confirm" and any(h.j > verb.j and h.sense.cls == "event" for h in t.hits[verb.i]):
        return True
    if scene.pack.verb_second and verb.j in scene.figure_set and t.sense(verb.i, "hedge_before") and t.sense(verb.i, "say"):
        return True  # geschätzt 13 Prozent
    if t.tokens[verb.i].glued and t.punct(verb.i - 1) in DASHES and t.tokens[verb.i - 2].kind == NUMBER:
        return True  # a 22-count indictment
    if verb.sense.key == "count" and verb.i - 1 in scene.figure_last and t.tokens[verb.i].text.endswith(scene.pack.past_endings or ("\0",)):
        if t.is_word(verb.j) and not t.sense(verb.j, "that", "article", "indefinite", "preposition", "adverb"):
            return True  # 56 registered seats
    if verb.sense.key == "count" and scene.pack.verb_second and t.sense(verb.j, "neuter") and verb.j - verb.i == 1:
        return True  # kommt es in vier von zehn Häusern zu …
    if verb.sense.key == "deny" and scene.pack.verb_second and _turned_back(scene, verb):
        return True
    return verb.sense.key == "believe" and t.sense(verb.i - 1, "negation") is not None and not t.sense(verb.j, "that")


def _turned_back(scene: Scene, verb: Hit) -> bool:
    """'Sie wiesen 520 Menschen zurück': people counted as the object, right before the particle, are refused and nothing is denied."""
    t = scene.t
    for m in range(verb.j, min(verb.j + 9, t.sentences[t.sentence_of[verb.i]][1])):
        noun = t.sense(m + 1, "noun") if m in scene.figure_set else None
        if noun is not None and not t.sense(m - 1, "preposition", "of"):
            person = scene.pack.kinds[noun.sense.key].units[0] == "person"
            return person and t.is_word(noun.j) and bool(t.punct(noun.j + 1))
    return False


def verb_frame(scene: Scene, s: int, hit: Hit, refs: list[Ref], used: set[int], last: list[Ref]) -> Frame | None:
    t = scene.t
    a, b = t.sentences[s]
    verb = hit.sense.key
    if t.sense(hit.i - 1, "article", "preposition", "indefinite") and not t.sense(hit.j, "that"):
        if t.tokens[hit.i].text[:1].isupper() == t.tokens[hit.i - 1].text[:1].isupper() and not t.sense(hit.i - 1, "that"):
            return None  # "the reported figure", "a report": an attribute or a noun
    if t.sense(hit.j, "hearsay_end") and any(f.rule == "claims" and f.a <= hit.i < f.b for f in scene.here):
        return None  # will … gezählt haben
    if _closes_attribute(scene, hit, a):
        return None  # laut einer am Dienstag veröffentlichten Mitteilung
    if t.sense(hit.i, "noun", "role") and not t.hits[hit.i - 1] and t.sense(hit.i - 2, "article", "indefinite") and hit.i - a > 1:
        return None  # the main suspect: a noun
    if t.sense(hit.j, "of") and t.sense(hit.i, "say_noun") and not t.sense(hit.i - 1, "that", "pronoun"):
        return None  # details of, reports of: a noun
    if (verb == "hand" and _hands(scene, hit, b) and not of_paper(scene, hit, a)) or (verb == "put" and not _puts(scene, hit, a)):
        return None
    if verb in REFLEXIVE and _of_itself(scene, hit, a, b):
        return None
    if _answers(scene, hit, a):
        asked = bool(last) and not scene.here and s - t.sentence_of[last[0].head] <= 2
        return frame_of(scene, s, last, hit, "answers of those asked", running=True) if asked else None
    after_break = hit.i == a or t.punct(hit.i - 1) in CLAUSE_MARKS
    if after_break and (age := age_behind(scene, hit, b)):
        scene.own.update(age)
        meant = meant_by(scene, s, hit.j, last)
        return frame_of(scene, s, meant, hit, "running on", verb=verb, running=True, closing=True) if meant else None
    if (second := _second_predicate(scene, hit, a)) is not None:
        doer = next((r for r in refs if r.j <= second and not r.oblique and not r.is_place), None)
        return frame_of(scene, s, [doer], hit, "verb, subject shared", verb=verb, a=second) if doer is not None else None
    if (main := main_subject(scene, hit, refs, a)) is not None:
        return frame_of(scene, s, [main], hit, "participle", verb=verb, a=hit.i)
    right = right_subject(scene, hit, refs, used, b)
    if right is not None and not (scene.pack.verb_second or scene.pack.pro_drop):
        said_so = (
            bool(scene.pack.converb_endings) and t.tokens[hit.i].text.endswith(scene.pack.converb_endings) and t.punct(hit.i - 1) == ","
        )
        leads = said_so or (
            hit.j - hit.i > 1 and can_be(scene, hit.j - 1, "preposition") and not t.sense(hit.i, "addressee")
        )  # called on ministers to spend
        if leads or not after_break or t.sense(right.j, "plain_verb", "possible", "planned", "negation"):
            right = None  # believed Ford's story; Ms Davis, 45, said her son was: its object, the subject of what is said
    left = (
        None
        if fronted(scene, hit, a)
        else left_subject(scene, hit, refs, used, a) or left_subject(scene, hit, refs, used - scene.subjects, a)
    )
    if left is not None and (mid := middle_subject(scene, hit, left, a)) is not None:
        left = mid
    plural = verb in DOING and bool(scene.pack.plural_verb_endings) and t.tokens[hit.i].text.endswith(scene.pack.plural_verb_endings)
    if plural:
        left, right = (None if ref is None or is_one_person(scene, ref) else ref for ref in (left, right))
    nobody = any(t.ending_at(m, "impersonal") for m in (hit.i, hit.i - 1)) or (scene.pack.verb_second and t.sense(hit.j, "impersonal"))
    if (nobody or ((left is None or left.oblique) and (right is None or right.oblique))) and (there := seat(scene, hit, refs)) is not None:
        return frame_of(scene, s, [there], hit, "in a capital", verb=verb)
    if nobody:
        return None
    if _is_passive(scene, hit, a, b):
        agent = by_agent(scene, hit, refs, used, b) or by_agent(scene, hit._replace(j=clause_begin(scene, hit.i, a)), refs, used, hit.i)
        return frame_of(scene, s, [agent], hit, "passive", verb=verb) if agent else None
    if left is not None and left.is_outlet and t.punct(hit.j) == ")" and any(t.punct(m) == "(" for m in range(left.i - 2, left.i)):
        return None  # (die Zeitung berichtete): its own earlier report
    if verb in WANTING:
        if told_done(t, hit.i) and t.quote_of(hit.i) is None:
            who = left if left is not None and left.j == hit.i else phrases.after(t, clause_begin(scene, hit.i, a), hit.i, scene.times)
            return frame_of(scene, s, [who], hit, "claims", verb="claim", a=clause_begin(scene, hit.i, a)) if who is not None else None
        return _wants(scene, s, hit, left, right)
    if verb in STANDING:
        return _standing(scene, s, hit, refs, used, last)
    follows = after_break or (scene.pack.verb_second and not (left and hit.i - left.j <= 1 and not left.oblique))
    near = (
        (hit.i - 1, hit.i - 2, hit.j)
        if follows and not (left and t.punct(hit.i - 1) == "," and not scene.pack.verb_second)
        else (hit.i - 1, hit.i - 2)
    )
    pronoun = next((m for m in near if a <= m < b and t.sense(m, "pronoun") and not t.sense(m, "possessive", "object_pronoun")), None)
    if behind := (left is None or left.is_outlet) and pronoun_behind(scene, hit, b):
        pronoun = hit.j
    if pronoun == hit.j and t.sense(pronoun, "neuter") and right is not None and right.i - pronoun <= 3:
        pronoun = None  # so berichtet es die Agentur
    subject: Ref | None = None
    inverted = False
    if (
        left is None
        and right is not None
        and t.quote_of(hit.i) is None
        and any(t.sense(m, "say_noun") for m in range(max(a, hit.i - 6), hit.i))
    ):
        found = phrase_subject(scene, hit, a, b, after_break)
        right = None if found is not None and found.j <= hit.i and phrases.paper(t, found) else right
    if right and (after_break or left is None or is_inverted(scene, hit, left)):
        subject, inverted = right, True
    elif left:
        subject = left
    if subject is not None and not inverted and verb in SHOWING and not scene.pack.pro_drop and not scene.pack.verb_second:
        inside = any(t.sense(m, "that", "relative") for m in range(a, subject.i))  # a slide that they show to leaders says
        if inside or not informs(scene, subject, hit.i):
            subject = paper_before(scene, hit, a, b) or subject
    if subject is not None and not inverted and (whole := head_of(scene, subject, hit)) is not None:
        subject = whole
    if (
        pronoun is not None
        and not (subject and not inverted and not behind and hit.i - subject.j <= 1 and not _they_say(scene, subject, pronoun, hit))
        and not (inverted and subject and subject.i - hit.j <= 1)
    ):
        meant = (subject_before(scene, pronoun) or meant_by(scene, s, pronoun, last)) if verb not in SHOWING else []
        if meant:
            closing = closes(scene, hit, b, None)
            start = _coordinate(scene, pronoun, a, closing)
            closing = closing and start == a
            return frame_of(scene, s, meant, hit, "pronoun", verb=verb, running=True, closing=closing, a=start)
        return None
    if subject is None and (maker := maker_before(scene, hit, refs)) is not None:
        subject = maker
    if subject is None and after_break and (one := one_of_them(scene, hit)) is not None:
        return frame_of(scene, s, [one], hit, "one of those before", verb=verb, closing=True)
    if subject is None and t.quote_of(hit.i) is None:
        found = phrase_subject(scene, hit, a, b, after_break)
        if found is not None and phrases.paper(t, found) and phrases.definite(t, found) and last:
            found.antecedent = last[0].antecedent or last[0]
            return frame_of(scene, s, [found, *last[1:]], hit, "noun as subject", verb=verb, running=True)
        if found is not None and phrases.paper(t, found) and (maker := maker_of(scene, found) or made_by(scene, found, hit)):
            found = maker
        if found is not None:
            subject, inverted = found, found.i >= hit.j
    if subject is None and last and any(t.sense(m, "say_noun") and not is_taken(scene, m) for m in range(max(a, hit.i - 3), hit.i)):
        return frame_of(scene, s, last, hit, "noun as subject", verb=verb, running=True)  # an earlier statement had mentioned 15
    if subject is None and (owner := relative_subject(scene, hit, a)) is not None:
        subject = owner
    if subject is None and t.ending_at(hit.i, "joiner") and scene.here and not scene.here[-1].running and scene.here[-1].rule == "verb":
        shared = scene.here[-1].sources
        return frame_of(scene, s, shared, hit, "verb, subject shared", verb=verb, a=clause_start(scene, hit.i, a))
    if subject is None and last and (part := t.ending_at(hit.i, "partitive")) and any(t.is_word(m) for m in range(a, part.i)):
        return frame_of(scene, s, last, hit, "one of those before", verb=verb, running=True)  # one of them said
    if subject is None and (agent := by_agent(scene, hit, refs, used, b)):
        return frame_of(scene, s, [agent], hit, "passive", verb=verb)
    if subject is None and verb == "promise" and scene.pack.pro_drop and _country_gives(scene, hit, a):
        return None  # Németország további 13 millió eurót ajánlott fel
    if subject is None and (_inside_denial(scene, hit) or (scene.pack.pro_drop and t.sense(hit.j, "reflexive") is not None)):
        return None  # wymienia się: nobody in particular
    if subject is None and scene.pack.pro_drop:
        subject = next((r for r in refs if r.j <= hit.i and not r.oblique and id(r) not in used and r.kind != "country"), None)
        if subject is not None and (t.sense(subject.j, "that", "relative") or t.quote_of(subject.i) != t.quote_of(hit.i)):
            subject = None
        if subject is not None and plural and is_one_person(scene, subject):
            subject = None
        if subject is not None:
            return frame_of(scene, s, [subject], hit, "verb, subject shared", verb=verb, a=subject.i)
    if subject is None:
        unnamed = verb != "add" and t.tokens[hit.i].text.endswith(scene.pack.impersonal_endings)  # oszacowano, becsülik
        if verb in JUDGING and unnamed:
            return None
        if (paper := paper_before_colon(scene, hit, a)) is not None:
            return frame_of(scene, s, [paper], hit, "noun as subject", verb=verb)
        meant = last if scene.pack.pro_drop or verb == "add" else []
        if scene.pack.pro_drop and not unnamed and not (last and s - t.sentence_of[last[0].head] <= 1):
            meant = meant_by(scene, s, a, last)  # Kovács a helyszínre ment. „…” – mondta.
        if meant:
            closing = closes(scene, hit, b, None)
            start = a if closing else clause_start(scene, hit.i, a)
            return frame_of(scene, s, meant, hit, "running on", verb=verb, running=True, closing=closing, a=start)
        return None
    if verb == "put" and scene.pack.verb_second and not (informs(scene, subject, hit.i) and subject.kind != "group"):
        return None
    if (verb in SHOWING and not informs(scene, subject, hit.i)) or (verb == "count" and _polled(scene, subject, hit, b)):
        return None
    if verb == "claim" and subject.kind == "unknown" and _takes_lives(scene, hit, b):
        return None
    frame = frame_of(scene, s, [subject], hit, "verb", verb=verb)
    frame.b = _relative_end(scene, hit, a, b)
    _aside_of_speaker(scene, hit, subject, inverted, b)
    if _aside(scene, hit, subject, inverted, a, b):
        frame.closing = True
        frame.a = _after_joint(scene, subject, hit, a)
    elif inverted:
        frame.closing = closes(scene, hit, b, subject)
        frame.a = _after_joint(scene, subject, hit, a)
        c = clause_begin(scene, hit.i, a)
        if scene.pack.verb_second and c > a and t.punct(c - 1) == "," and any(m in scene.figure_set for m in range(c, min(hit.i, c + 5))):
            if not t.sense(c, "that", "relative", "partitive") and not any(t.sense(m, "mood") for m in range(a, hit.i)):
                frame.a = c  # zwei Männer starben, zwei weitere Opfer meldete Klix
    else:
        frame.a = min(subject.i, hit.i) if not scene.pack.verb_second or subject.i <= a + 1 else a
        c = clause_begin(scene, subject.i, a)
        if verb in JUDGING and scene.pack.pro_drop and _object_first(scene, subject, hit, c, b):
            frame.a = c  # na 3,1 mld euro władze szacują koszt
        if scene.pack.verb_second and _own_clause(scene, subject, c, a, b):
            frame.a = c  # der Umsatz lag bei 8,2 Milliarden, Analysten hatten 7,9 erwartet: a clause of its own
        bare = not (scene.pack.verb_second or scene.pack.pro_drop) and all(
            t.is_word(m) or m in scene.figure_set or t.sense(m, "currency") for m in range(c, subject.i)
        )
        if bare and hit.i == subject.j and any(m in scene.figure_set for m in range(max(c, subject.i - 4), subject.i)):
            frame.a = c  # the 20 million experts say it costs
        if verb == "promise" and not any(
            t.sense(m, "that") for m in range(hit.j, min(hit.j + 3, b))
        ):  # who pledges speaks for his own sum only
            frame.b = next((m for m in range(hit.j, b) if _new_subject(scene, m, refs)), b)
    if frame.closing and inverted:  # mówi hodowca, który trzyma 120 sztuk: not his words
        told = max(hit.j, subject.j)
        frame.b = next((m for m in range(told, b) if t.punct(m) == "," and tells_of_someone(scene, m + 1)), b)
    return frame


def _relative_end(scene: Scene, hit: Hit, a: int, b: int) -> int:
    """'The owner, who denies that 12 were aboard, was held with six men': where a relative clause of saying ends, before the main verb."""
    t = scene.t
    c = clause_begin(scene, hit.i, a)
    if scene.pack.verb_second or scene.pack.pro_drop or t.punct(c - 1) != "," or not t.sense(c, "relative") or t.sense(c, "that"):
        return b
    verbs = ("plain_verb", "passive", "say", "event", "status", "auxiliary", "change")
    return next((m for m in range(hit.j + 1, b - 1) if t.punct(m) == "," and t.sense(m + 1, *verbs)), b)


def _closes_attribute(scene: Scene, hit: Hit, a: int) -> bool:
    """Does the word close a long attribute before its noun: article, preposition …, participle, noun with a capital?"""
    t = scene.t
    if (
        not scene.pack.nouns_capital
        or not scene.pack.participle_endings
        or not t.tokens[hit.i].text.endswith(scene.pack.participle_endings)
    ):
        return False
    if not t.is_word(hit.j) or not t.tokens[hit.j].text[:1].isupper() or not t.sense(hit.j, "say_noun", "count_noun", "noun"):
        return False
    for k in range(hit.i - 2, max(a - 1, hit.i - 9), -1):
        if t.punct(k) or t.sense(k, "say", "plain_verb"):
            return False
        if phrases.determined(t, k):
            return t.sense(k + 1, "preposition") is not None and not t.sense(k, "preposition")
    return False


def _object_first(scene: Scene, subject: Ref, hit: Hit, c: int, b: int) -> bool:
    """Does the clause open with the figure that its verb puts, and has it none behind?"""
    t = scene.t
    end = next((m for m in range(hit.j, b) if t.punct(m) in (",", ";", ":") or t.sense(m, "that")), b)
    if any(m in scene.figure_set for m in range(hit.j, end)):
        return False
    led = range(c, subject.i)
    return (
        subject.i - c <= 8
        and any(m in scene.figure_set for m in led)
        and not any(t.sense(m, "say", "event", "status", "plain_verb") for m in led)
    )


def _country_gives(scene: Scene, hit: Hit, a: int) -> bool:
    """Is a country the subject of the clause, so that nobody spoken of before promises the sum?"""
    t = scene.t
    c = clause_begin(scene, hit.i, a)
    return any(r.kind == "country" and c <= r.i and r.j <= hit.i and not r.oblique for r in scene.by_sentence[t.sentence_of[hit.i]])


def _inside_denial(scene: Scene, hit: Hit) -> bool:
    """'He denied that he had promised 1,000', 'zaprzeczył, jakoby obiecywał …': a verb without a subject in what is denied."""
    t = scene.t
    before = next((f for f in reversed(scene.here) if f.verb and f.at < hit.i), None)
    if before is None or before.verb != "deny" or before.closing:
        return False
    that = next((m for m in range(before.cue[1], hit.i) if t.sense(m, "that")), None)
    return that is not None and not any(t.punct(m) in (",", ";", ":") for m in range(that, hit.i))


def _they_say(scene: Scene, subject: Ref, pronoun: int, hit: Hit) -> bool:
    """'Relatives told the radio they fear …': a personal pronoun right before the verb is its subject, not the one told."""
    t = scene.t
    told = not scene.pack.verb_second and not scene.pack.pro_drop and subject.j == pronoun == hit.i - 1
    return told and t.sense(pronoun, "relative", "neuter") is None


def _coordinate(scene: Scene, pronoun: int, a: int, last: bool) -> int:
    """Where 'but he said', ', which it says', '– he said that' begins: what stands before it is not of this speaker."""
    t = scene.t
    k = pronoun - 1
    dash = not last and t.punct(k) in DASHES and not t.tokens[k].glued
    opened = k > a and (dash or t.sense(k, "contrast", "relative") is not None)
    return k if opened and t.sense(k, "relative_time") is None else a


def _own_clause(scene: Scene, subject: Ref, c: int, a: int, b: int) -> bool:
    """Does the speaker open a main clause that has a figure of its own, so that what stands before the comma is not his?"""
    if c <= a or subject.i - c > 2 or any(m in scene.figure_set for m in range(c, subject.i)):
        return False
    return any(m in scene.figure_set for m in range(subject.j, b))


def _polled(scene: Scene, subject: Ref, hit: Hit, b: int) -> bool:
    """'Die SPD kommt auf 17 Prozent': a party or a candidate reaches a share; a body or a paper counts it."""
    t = scene.t
    if subject.name is not None and subject.name.type == "group":  # die Grünen kommen auf 15,2
        m = next((m for m in range(hit.j, min(b, hit.j + 4)) if m in scene.figure_set), None)
        return m is not None and not (t.is_word(m + 1) and t.sense(m + 1, "noun", "unit", "demonym"))
    if not any(t.key(m, "unit") == "percent" for m in range(hit.j, b)):
        return False
    return t.key(subject.head, "body") == "party" or not informs(scene, subject, hit.i)


def _second_predicate(scene: Scene, hit: Hit, a: int) -> int | None:
    """'… und hat Frankreich und Schweden um Hilfe gebeten': where, behind 'and' and an auxiliary, only objects stand before the verb."""
    t = scene.t
    if not scene.pack.verb_second or (t.is_word(hit.j) and not t.sense(hit.j, "joiner", "contrast")):
        return None
    for m in range(hit.i - 1, max(a, hit.i - 16), -1):
        if m in scene.figure_set or t.punct(m) not in ("", ",") or t.sense(m, "that", "relative", "say", "pronoun"):
            return None
        if t.sense(m, "auxiliary") and t.sense(m - 1, "joiner"):
            return m - 1
    return None


def _takes_lives(scene: Scene, hit: Hit, b: int) -> bool:
    """'The quake claimed 12 lives', 'Typhoon Yagi has claimed at least 40': so many dead right behind the verb are a deed, no words."""
    t = scene.t
    k = hit.j
    while k < b and k not in scene.figure_set and t.sense(k, "hedge_before", "adverb", "others", "indefinite", "more"):
        k += 1
    if k not in scene.figure_set:
        return False
    k += 1
    while k < b and t.is_word(k) and not t.sense(k, "say", "that", "preposition", "event"):
        if any(sense.cls == "noun" and sense.key == "killed" for sense in scene.pack.lexicon.entry(t.tokens[k].text).senses):
            return True
        k += 1
    return False


def _of_itself(scene: Scene, hit: Hit, a: int, b: int) -> bool:
    """'Drei Bewerber haben sich gemeldet', 'das hat sich gezeigt': with a reflexive pronoun in the clause nothing is said."""
    t = scene.t
    end = next((m for m in range(hit.j, b) if t.punct(m) in CLAUSE_MARKS), b)
    return any(t.sense(m, "reflexive") for m in (*range(clause_begin(scene, hit.i, a), hit.i), *range(hit.j, min(end, hit.j + 2))))


def _answers(scene: Scene, hit: Hit, a: int) -> bool:
    """'35 percent said', '41 Prozent der Befragten glauben': shares of those asked answer, they are no source."""
    t = scene.t
    shares = [h.i for h in t.first("unit", max(a, hit.i - 7) + 1, hit.i) if h.sense.key == "percent"]
    if shares and scene.pack.possessor_first:
        first = max((m for m in scene.figure_set if shares[-1] - 4 < m < shares[-1]), default=-1)
        if first > 0 and t.ending_at(first, "respondent") is not None:
            return True  # a megkérdezettek 58 százaléka egyetért
    if not shares and scene.pack.possessor_first:  # a válaszadók fele mondta
        shares = [h.i for h in t.first("fraction", max(a, hit.i - 3) + 1, hit.i) if t.ending_at(h.i, "respondent") is not None]
        if shares:
            return True
    share = shares[-1] if shares else None
    if share is None or hit.sense.key == "count":
        return False
    if any(not t.is_word(m) or t.sense(m, "that", "relative", "plain_verb", "joiner") for m in range(share + 1, hit.i)):
        return False
    c = clause_begin(scene, share, a)
    return all(m in scene.figure_set or t.sense(m, *BEFORE_SHARE) or (m > c and t.sense(m - 1, "contrast")) for m in range(c, share))


def _aside_of_speaker(scene: Scene, hit: Hit, subject: Ref, inverted: bool, b: int) -> None:
    """'Schiff, 56, who has served for 10 years, said', 'said Kamarck, a veteran of 20 years': told of the speaker, not by him."""
    t = scene.t
    c = clause_begin(scene, subject.i, t.sentences[t.sentence_of[hit.i]][0])
    start = hit.j if inverted else c if subject.i - c <= 6 and phrases.determined(t, c) else subject.i
    scene.own.update(range(start, subject.j))  # der 33-jährige Karl Moser, einer von drei Zeugen
    told = t.sense(subject.j + 1, "relative") is not None and past_aside(scene, subject) >= hit.i - 2
    if t.punct(subject.j) not in (",", "(") or not (subject.person or subject.proper or subject.kind == "role" or told):
        return
    if not inverted:
        if not any(t.sense(m, "say", "agent", "cite_after", "cite_before") for m in range(subject.j, hit.i)):
            scene.own.update(range(subject.j, hit.i))
        return
    k = subject.j + 1
    if k not in scene.figure_set and not t.sense(k, "indefinite", "article", "relative", "role"):
        return
    end = next((m for m in range(k, b) if t.punct(m) in CLAUSE_MARKS or t.punct(m) == ")"), b)
    if not any(t.sense(m, "that", "say", "mood") for m in range(subject.j, end)) and t.punct(hit.i - 1) in CLAUSE_MARKS:
        scene.own.update(range(subject.j, end))


def _is_passive(scene: Scene, hit: Hit, a: int, b: int) -> bool:
    """'wurden … angeboten', 'was told': the subject of a passive is not the one who speaks."""
    t = scene.t
    if scene.pack.verb_second:
        final = hit.j >= b or not t.is_word(hit.j) or t.sense(hit.j, "passive") is not None
        return final and any(t.sense(m, "passive") for m in (hit.j, *range(clause_begin(scene, hit.i, a), hit.i)))
    return t.sense(hit.i - 1, "passive") is not None or (
        t.sense(hit.i - 2, "passive") is not None and t.sense(hit.i - 1, "adverb") is not None
    )


def _wants(scene: Scene, s: int, hit: Hit, left: Ref | None, right: Ref | None) -> Frame | None:
    """'The union wants 1,800 more': who wants or plans something gives the figure, in that clause only."""
    t = scene.t
    a, b = t.sentences[s]
    subject = left if left is not None and (left.j == hit.i or _only_figure(scene, left.j, hit.i)) else None
    if subject is None and right is not None and right.i - hit.j <= 1 and scene.pack.verb_second:
        subject = right
    if subject is None or subject.kind in ("country", "group") or subject.i - 1 in scene.figure_set or t.quote_of(hit.i) is not None:
        return None
    c = clause_begin(scene, subject.i, a)
    if t.sense(c, "relative", "that"):
        return None
    end = next((m for m in range(hit.j, b) if _ends_wish(scene, m)), b)
    return frame_of(scene, s, [subject], hit, "wants", verb=hit.sense.key, a=c, b=end)


def _ends_wish(scene: Scene, m: int) -> bool:
    """Does the clause of what somebody wants end at the token? Not where 'that' goes on with it."""
    t = scene.t
    return t.sense(m, "contrast") is not None or (t.punct(m) in (",", ";", ":") and t.sense(m + 1, "that") is None)


def _only_figure(scene: Scene, i: int, j: int) -> bool:
    """Where the verb closes its clause: does only the figure with its unit stand before it (A szakszervezet 15 százalékot kér)?"""
    t = scene.t
    if not scene.pack.possessor_first or not 0 < j - i <= 6 or not any(m in scene.figure_set for m in range(i, j)):
        return False
    return not any(t.punct(m) or t.sense(m, "say", "event", "that", "relative", "joiner") for m in range(i, j))


def _standing(scene: Scene, s: int, hit: Hit, refs: list[Ref], used: set[int], last: list[Ref]) -> Frame | None:
    """'In dem Bericht heißt es', 'wie aus Unterlagen hervorgeht': the source is the paper, or its maker, in the same clause."""
    t = scene.t
    a, b = t.sentences[s]
    c = clause_begin(scene, hit.i, a)
    end = next((m for m in range(hit.j, b) if t.punct(m) in CLAUSE_MARKS or t.sense(m, "that")), b)
    if any(f.rule.startswith("adposition") and c <= f.at < end for f in scene.here):
        return None  # a városháza adataiból kiderül; derül ki a hivatal adataiból
    near = [r for r in refs if c <= r.i and r.j <= end and id(r) not in used and not (r.is_place and r.key != "capital")]
    owner = min(near, key=lambda r: abs(r.i - hit.i), default=None)
    nouns = [m for m in range(c, end) if can_be(scene, m, "say_noun") and not hit.i <= m < hit.j]
    if owner is None and nouns and t.sense(end + 1, "relative", "article") and t.punct(end) == ",":  # Aufnahmen, die das Institut …
        owner = next((r for r in refs if end < r.i <= end + 7 and not r.oblique), None)
        if owner is not None and any(t.sense(m, "agent") for m in range(owner.j, min(b, owner.j + 3))):
            owner = None  # Unterlagen, die dem Blatt vorliegen: it only saw them
    closing = hit.j >= end and closes(scene, hit, b, None)
    final = (
        hit.j >= end and t.sense(c, "relative", "adverb") is not None and t.sense(c + 1, "neuter") is not None
    )  # wie es in der Mitteilung hieß
    if hit.sense.key == "paper" and not (nouns and (final or any(t.sense(m, "that") for m in range(hit.j, min(b, hit.j + 3))))):
        return None
    if owner is not None:
        return frame_of(scene, s, [owner], hit, "stands in", verb=hit.sense.key, closing=closing)
    if nouns and (office := office_of(scene, nouns[0])) is not None:
        return frame_of(scene, s, [office], hit, "stands in", verb=hit.sense.key, closing=closing)
    if nouns:
        k = nouns[0]
        i = k
        while i > c and ((t.is_word(i - 1) and not t.hits[i - 1]) or phrases.determined(t, i - 1)) and k - i < 3:
            i -= 1
        ref = Ref(i, k + 1, k, "unknown")
        ref.proper = t.words(next((m for m in range(i, k) if not phrases.determined(t, m)), k), k + 1)
        back = bool(last) and (phrases.definite(t, ref) or (t.ending_at(i, "preposition") is not None and not t.sense(i, "indefinite")))
        if back:
            ref.antecedent = last[0].antecedent or last[0]
        return frame_of(scene, s, [ref, *(last[1:] if back else ())], hit, "stands in", verb=hit.sense.key, running=back, closing=closing)
    if last and t.paragraph_of[last[0].head] == t.paragraph_of[a]:
        return frame_of(scene, s, last, hit, "running on", verb=hit.sense.key, running=True, closing=closing)
    return None


def is_stated(scene: Scene, f: Frame) -> bool:
    """Is a source named by an adposition in the clause, so that a verb without a subject is its own: X alapján becsülte?"""
    return scene.pack.pro_drop and f.rule.startswith("adposition") and not f.running


def _hands(scene: Scene, hit: Hit, end: int) -> bool:
    """Does a verb that may also mean to hand over (przekazał 20 ton) take a figure as its object, and no clause?"""
    t = scene.t
    for m in range(hit.j, end):
        if t.sense(m, "that") or t.punct(m) in (":", ","):
            return False
        if m in scene.figure_set:
            return True
    return False


def _puts(scene: Scene, hit: Hit, a: int) -> bool:
    """Does a common verb stand beside a figure in the case that makes it a verb of estimating: 15-re tette, háromról tudott?"""
    t = scene.t
    if scene.pack.verb_second:  # das ZDF sieht die Partei bei 27 Prozent
        end = next((m for m in range(hit.j, min(scene.n, hit.j + 14)) if t.punct(m)), hit.j)
        return any(m in scene.figure_set and _led_to(scene, m) for m in range(hit.j + 1, end))
    span = range(max(a, hit.i - 5), hit.i)
    figure = next((m for m in span if m in scene.figure_set), None)
    if scene.pack.infinitive_endings and t.is_word(hit.j) and t.tokens[hit.j].text.endswith(scene.pack.infinitive_endings):
        return False  # két lövést tudott felmutatni: could
    if t.sense(hit.i, "change") and not any(t.sense(m, "count_noun", "say_noun") for m in range(a, min(hit.j + 8, scene.n))):
        return False  # 5,5 százalékra emelte az alapkamatot: a deed
    return figure is not None and any(
        t.tokens[m].text.endswith(scene.pack.put_endings) for m in range(figure, hit.i) if t.is_word(m) or m == figure
    )


def _led_to(scene: Scene, m: int) -> bool:
    """Does 'at' or 'on', with hedges behind it, lead to the figure at ``m``?"""
    t = scene.t
    k = m - 1
    while k > 0 and t.sense(k, "hedge_before", "adverb", "currency") and not t.sense(k, "place_before", "range_to"):
        k -= 1
    return t.sense(k, "place_before", "range_to") is not None and t.sense(k, "from_place") is None


def _new_subject(scene: Scene, m: int, refs: list[Ref]) -> bool:
    """'… and the European Union 12 million': does another doer begin after the joiner at ``m``?"""
    t = scene.t
    begins = t.sense(m, "joiner", "contrast") is not None or t.punct(m) in (",", ";")
    return begins and any(r.i - m in (1, 2) and not r.oblique and r.speaks for r in refs)


def _aside(scene: Scene, hit: Hit, subject: Ref, inverted: bool, a: int, b: int) -> bool:
    """'…, a spokesman said.', '…, organisers claim – twice as many …': a clause of its own between marks, about all around it."""
    t = scene.t
    if not inverted and any(m in scene.figure_set for m in range(subject.j, hit.i)):
        return False
    k = (hit.i if inverted else subject.i) - 1
    here = scene.by_sentence[t.sentence_of[hit.i]]
    while k > a and (
        t.sense(k, *BEFORE_SPEAKER)
        or (t.is_word(k) and not t.hits[k])
        or (not inverted and (_joined_before(scene, k) or t.sense(k, "relative")))  # …, as the police reported
        or any(r.i <= k < r.j and not r.oblique for r in here)
        or (k in scene.figure_set and any(r.i - k in (1, 2) for r in here))  # a source and two officials said
    ):
        k -= 1
    if k > a and t.punct(k) not in CLAUSE_MARKS and scene.pack.compound_nouns:  # state news agency X reported
        k = next((m for m in range(k, max(a, k - 4), -1) if not t.is_word(m) or t.sense(m, *BREAKING) or m in scene.figure_set), k)
    if k <= a or t.punct(k) not in CLAUSE_MARKS:
        return False
    end = max(hit.j, subject.j)
    while (
        end < b
        and t.is_word(end)
        and end not in scene.figure_set
        and (not t.sense(end, "that", "relative", "say", "noun", "event", "preposition", "cue") or t.sense(end, "part"))
    ):
        end += 1
    if end < b and t.sense(end, "group", "role", "body", "name") and not scene.pack.verb_second:  # told reporters
        end = next((r.j for r in scene.by_sentence[t.sentence_of[end]] if r.i <= end < r.j), end)
    if end < b and t.sense(end, "preposition"):  # …, X said on Monday, calling it the worst in years
        end = next((m for m in range(end, b) if t.punct(m) in CLAUSE_MARKS or t.sense(m, "that") or m in scene.figure_set), b)
        if end < b and (t.punct(end) != "," or not any(m in scene.figure_set for m in range(a, k))):
            return False
    return end >= b or (t.punct(end) in ENDING_MARKS and not (t.punct(end) == "," and t.sense(end + 1, "that")))


def _after_joint(scene: Scene, subject: Ref, hit: Hit, a: int) -> int:
    """Where an aside right behind a joint begins to speak: 'A i, jak zapewnia X, B', 'A, ale – jak twierdzi X – B': of B only."""
    t = scene.t
    k = min(subject.i, hit.i)
    mark = next((m for m in range(k - 1, max(a, k - 4), -1) if t.punct(m) in CLAUSE_MARKS), a)
    return mark - 1 if mark > a + 1 and t.sense(mark - 1, "joiner", "contrast") else a


def _joined_before(scene: Scene, k: int) -> bool:
    """Is the token part of another speaker joined to the subject: 'a police source and two officials said'?"""
    t = scene.t
    if t.sense(k, "joiner") is not None or k in scene.figure_set:
        return True
    return any(r.i <= k < r.j and r.speaks and not r.oblique for r in scene.by_sentence[t.sentence_of[k]]) and (
        t.sense(k + 1, "joiner") is not None or any(r.i <= k < r.j - 1 for r in scene.by_sentence[t.sentence_of[k]])
    )
