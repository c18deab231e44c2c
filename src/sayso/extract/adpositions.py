"""Sources by adposition and by noun: 'according to X', 'X szerint', 'laut X', '…, so X', 'nach eigenen Angaben', 'X's estimate'."""

from __future__ import annotations

from sayso.extract import phrases
from sayso.extract.coreference import anyone_before
from sayso.extract.frames import (
    CLAUSE_MARKS,
    Frame,
    Scene,
    can_be,
    clause_begin,
    clause_start,
    frame_of,
    phrase_ended,
    possessive,
    ref_from,
    ref_to,
    tells_of_someone,
)
from sayso.extract.papers import (
    angaben,
    base_paper,
    is_owned,
    is_vague,
    maker_of,
    number_of,
    only_attributes,
    own_paper,
    ownerless,
    paper_frame,
    paper_inside,
    seen_by,
)
from sayso.extract.refs import Ref
from sayso.extract.subjects import behind_attribute, left_subject, seat
from sayso.extract.text import NUMBER
from sayso.packs.lexicon import Hit

PERSONS = frozenset(("people", "workers", "civilians", "troops", "participants"))


def passes_on(scene: Scene, i: int, refs: list[Ref]) -> bool:
    """Does an outlet or a verb of saying stand right before a small word of citing: PAP za policją, podała za MSZ?"""
    near = scene.t.ending_at(i, "say") is not None
    return near or any(r.is_outlet and not r.oblique and r.j <= i and i - r.j <= 3 for r in refs)


def people_beside(scene: Scene, hit: Hit, a: int, b: int) -> Ref | None:
    """'citing two people familiar with the matter': persons without a name or an office beside a word of citing."""
    t = scene.t
    span = range(hit.j, min(b, hit.j + 6)) if hit.sense.cls == "cite_before" else range(hit.i - 1, max(a - 1, hit.i - 4), -1)
    if hit.sense.cls == "cite_before" and t.pack.nouns_capital:
        one = phrases.after(t, hit.j, b, scene.times, oblique=True)
        if one is not None and phrases.determined(t, one.i) and not phrases.paper(t, one):
            return one
    if hit.sense.cls == "cite_after":
        one = phrases.before(t, hit.i, a, scene.times)
        if one is not None and t.sense(one.i, "indefinite") and not phrases.paper(t, one):
            return one
    for m in span:
        if t.punct(m) or t.sense(m, "say_noun") or (t.sense(m, "say", "that", "relative") and not t.sense(m, "noun")):
            return None
        if t.key(m, "noun") in PERSONS:
            i = m
            while (
                i > a
                and i > hit.j - 6
                and i not in scene.figure_set
                and t.is_word(i - 1)
                and not t.sense(i - 1, "preposition", "say", "cite_before", "that")
            ):
                i -= 1
            ref = Ref(max(i, hit.j) if m >= hit.j else i, m + 1, m, "unknown")
            ref.proper = t.words(ref.i, m + 1)
            ref.aliases.append(t.words(m, m + 1))
            return ref
    return None


def adposition_before(scene: Scene, s: int, hit: Hit, refs: list[Ref], used: set[int], last: list[Ref]) -> Frame | None:
    t = scene.t
    if hit.j - hit.i == 1 and t.ending_at(hit.i, "possessive"):  # jej zdaniem
        meant = anyone_before(scene, s, hit.i, last)
        return frame_of(scene, s, meant, hit, "adposition, back reference", running=True) if meant else None
    k, end = hit.j, t.sentences[s][1]
    ref = None if _verb_follows(scene, hit) else ref_from(scene, refs, k, 6)
    if scene.pack.adjectives_after and (noun := ownerless(scene, k, ref)) is not None:
        if any(t.sense(m, "pronoun", "article", "possessive") for m in range(k, noun)):
            return frame_of(scene, s, last, hit, "adposition, back reference", running=True) if last else None
        spoken = own_paper(scene, noun)
        return (
            frame_of(scene, s, [spoken], hit, "adposition, a document") if spoken is not None else None
        )  # według wstępnych szacunków straty …: nobody's
    if ref is not None and scene.pack.compound_nouns and not scene.pack.pro_drop and _attribute_only(scene, ref):
        return None
    if ref is not None and ref.is_outlet and (seen := seen_by(scene, k, ref)):
        if (found := paper_frame(scene, s, hit, phrases.after(t, k, seen, scene.times, bare=True), last)) is not None:
            return found
    if ref is not None and id(ref) not in used:
        return frame_of(scene, s, [ref, *_joined(scene, ref, refs)][:1], hit, "adposition")
    if t.sense(k, "object_pronoun"):
        meant = anyone_before(scene, s, hit.i, last)
        return frame_of(scene, s, meant, hit, "adposition, back reference", running=True) if meant else None
    if t.sense(k, "pronoun", "article", "indefinite", "say_noun", "possessive"):
        noun = next((m for m in range(k, min(k + 4, scene.n)) if t.sense(m, "say_noun") and only_attributes(scene, k, m)), None)
        if noun is not None or t.sense(k, "pronoun"):
            inner = _ref_in_clause(scene, refs, noun or k, end, used)
            if inner and noun and inner.is_outlet and (seen := seen_by(scene, noun + 1, inner)):
                return paper_frame(scene, s, hit, phrases.after(t, k, seen, scene.times, bare=True, oblique=True), last)
            if inner:
                return frame_of(scene, s, [inner], hit, "adposition, data of")
            meant = anyone_before(scene, s, hit.i, last) if t.sense(k, "pronoun", "possessive") else last
            if meant and (t.sense(k, "article", "pronoun", "possessive") or t.sense(k - 1, "article")):
                paper = Ref(k, noun + 1, noun, "unknown", antecedent=meant[0].antecedent or meant[0]) if noun is not None else None
                if paper is not None:
                    paper.proper = t.words(noun or k, paper.j)
                    meant = [paper, *meant[1:]]
                return frame_of(scene, s, meant, hit, "adposition, back reference", running=True)
    if (owner := behind_attribute(scene, k, refs, end)) is not None:
        return frame_of(scene, s, [owner], hit, "adposition")
    if scene.pack.adjectives_after and hit.j - hit.i > 1 and can_be(scene, hit.j - 1, "vague_noun"):
        return None  # według doniesień mężczyzna …: of nobody
    behind = phrases.after(t, k, end, scene.times, bare=True, oblique=True)
    if behind is not None and hit.j - hit.i > 1 and t.punct(behind.j) == "," and t.sense(behind.j + 1, "that"):
        return paper_inside(scene, s, hit)  # z aktu oskarżenia wynika, że
    return paper_frame(scene, s, hit, behind, last)


def _verb_follows(scene: Scene, hit: Hit) -> bool:
    """'Nach Umfragen liegt die SPD bei 20 Prozent': where the verb is second, the word behind a paper without an owner is the verb."""
    t = scene.t
    if not scene.pack.verb_second or hit.j - hit.i < 2 or not t.is_word(hit.j) or not t.tokens[hit.j].text.islower():
        return False
    if phrases.determined(t, hit.j) or t.sense(hit.j, "preposition", "of", "passive_by", "nationality", "portfolio", "pronoun", "adverb"):
        return False
    last = t.tokens[hit.j - 1].text
    return last[:1].isupper() and t.is_word(hit.j + 1) and t.tokens[hit.j + 1].text.islower()


def hearsay_of(scene: Scene, s: int, hit: Hit, refs: list[Ref], used: set[int]) -> Frame | None:
    """'According to unofficial information of RMF FM': hearsay, but with a name right behind it; 'mówi się w Seulu': with a capital."""
    if (there := seat(scene, hit, refs)) is not None and id(there) not in used:
        return frame_of(scene, s, [there], hit, "in a capital")
    ref = next((r for r in refs if r.i == hit.j or (r.i == hit.j + 1 and scene.t.sense(hit.j, "article", "of"))), None)
    if ref is None or id(ref) in used or not can_be(scene, hit.i, "adposition_before") or not (ref.is_outlet or ref.kind == "body"):
        return None
    return frame_of(scene, s, [ref], hit, "adposition")


def by_participle(scene: Scene, s: int, hit: Hit, refs: list[Ref], used: set[int]) -> Frame | None:
    """'die von Caritas gemeldeten 90 Plätze': the agent of a participle of saying before the figure."""
    ref = ref_from(scene, refs, hit.j, 3) or phrases.after(scene.t, hit.j, scene.t.sentences[s][1], scene.times, bare=True)
    if ref is None or id(ref) in used or not scene.t.sense(ref.j, "said_participle"):
        return None
    end = next((m for m in range(ref.j, scene.t.sentences[s][1]) if scene.t.punct(m) in CLAUSE_MARKS), scene.t.sentences[s][1])
    return frame_of(scene, s, [ref], hit, "adposition, participle", a=hit.i, b=end)


def whereby(scene: Scene, s: int, hit: Hit, refs: list[Ref], used: set[int]) -> Frame | None:
    """'einen Bericht der Zeitung, wonach …', 'sondaż, według którego …': the paper named right before the clause, or its maker."""
    t = scene.t
    a, _ = t.sentences[s]
    if t.punct(hit.i - 1) != ",":
        return None
    start = max(clause_begin(scene, hit.i - 1, a), hit.i - 14)
    noun = next((m for m in range(hit.i - 2, start - 1, -1) if t.sense(m, "say_noun")), None)
    if noun is not None and t.sense(noun, "vague_noun"):
        return None
    ref = next((r for r in reversed(refs) if r.j <= hit.i - 1 and r.i >= (noun if noun is not None else hit.i - 4)), None)
    if ref is not None and (named := _apposed_name(scene, ref, refs)) is not None:
        ref = named
    if ref is None and noun is not None:  # Caritas opublikował sondaż, według którego …: its maker is the subject
        ref = next((r for r in refs if start <= r.i < noun and not r.oblique), None)
    if ref is None and noun is not None:
        ref = Ref(noun, noun + 1, noun, "unknown")
        ref.proper = t.words(noun, noun + 1)
    if ref is None or id(ref) in used:
        return None
    return frame_of(scene, s, [ref], hit, "adposition, whereby", a=hit.i)


def _apposed_name(scene: Scene, ref: Ref, refs: list[Ref]) -> Ref | None:
    """'Nagy Éva, a szakszervezet vezetője, aki szerint …': the full name that the office behind the comma belongs to."""
    t = scene.t
    k = ref.i - 1 if phrases.determined(t, ref.i - 1) else ref.i
    if t.punct(k - 1) != ",":
        return None
    return next((r for r in refs if r.j == k - 1 and len(r.proper.split()) > 1), None)


def back_reference(scene: Scene, s: int, hit: Hit, last: list[Ref]) -> Frame | None:
    """'demnach', 'nach ihren Angaben', 'eszerint': as was said, by the one who spoke last."""
    meant = anyone_before(scene, s, hit.i, last) if scene.t.ending_at(hit.i, "possessive", "pronoun") or hit.j - hit.i > 1 else last
    return frame_of(scene, s, meant, hit, "adposition, back reference", running=True) if meant else None


def own_account(scene: Scene, s: int, hit: Hit, refs: list[Ref], used: set[int], last: list[Ref]) -> Frame | None:
    """'nach eigenen Angaben', 'by its own account': the subject of the clause says so."""
    t = scene.t
    a, b = t.sentences[s]
    start = clause_start(scene, hit.i, a)
    free = [r for r in refs if not r.oblique and id(r) not in used and (r.kind != "country" or r.key == "capital")]
    left = next((r for r in reversed(free) if start <= r.i and r.j <= hit.i), None)
    right = next((r for r in free if hit.j <= r.i < b and not any(t.punct(m) in (";", ":") for m in range(hit.j, r.i))), None)
    ref = left or right
    if ref is None and t.pack.nouns_capital:
        k = next((m for m in range(hit.j, min(b, hit.j + 6)) if phrases.determined(t, m)), hit.j)
        ref = phrases.after(t, start if hit.i > start else k, b, scene.times)
    if ref is not None:
        return frame_of(scene, s, [ref], hit, "adposition, own account")
    return frame_of(scene, s, last, hit, "adposition, back reference", running=True) if last else None


def inserted(scene: Scene, s: int, hit: Hit, refs: list[Ref], used: set[int]) -> Frame | None:
    """'…, so Hotelier Huber': after a clause mark, right before the one who says so."""
    t = scene.t
    a, b = t.sentences[s]
    if hit.i > a and t.punct(hit.i - 1) not in CLAUSE_MARKS:
        return None
    ref = ref_from(scene, refs, hit.j, 4)
    if ref is None or id(ref) in used or any(t.sense(m, *phrases.FUNCTION) and not phrases.determined(t, m) for m in range(hit.j, ref.i)):
        ref = phrases.after(t, hit.j, b, scene.times)
    if ref is None or (
        ref.j < b and t.is_word(ref.j) and not t.sense(ref.j, "addressee", "preposition", "of", "adverb", *phrases.DETERMINERS)
    ):
        return None
    if hit.i == a and (t.punct(ref.j) != "," or ref.i > hit.j + 1):
        return None
    return frame_of(scene, s, [ref], hit, "inserted", closing=True)


def adposition_with_noun(scene: Scene, s: int, hit: Hit, refs: list[Ref], used: set[int], last: list[Ref]) -> Frame | None:
    """'by the police's count': a preposition that makes a source only with a noun of saying after the name."""
    t = scene.t
    definite = hit.j - hit.i > 1 and can_be(scene, hit.j - 1, "article")  # nach dem Bericht: the article stands in the words of the cue
    if definite and not t.has("document", hit.j, min(scene.n, hit.j + 4)):
        return None  # nach der Auswertung: afterwards
    ref = ref_from(scene, refs, hit.j, 3)
    if ref is not None and id(ref) not in used and any(t.sense(k, "say_noun") for k in (ref.j, ref.j + 1)):
        return frame_of(scene, s, [ref], hit, "adposition")
    meant = angaben(scene, hit.j) or next(
        (x for m in (hit.j, hit.j + 1) if t.sense(m, "say_noun") and (x := maker_of(scene, Ref(m, m + 1, m, "unknown")))), None
    )
    if meant is not None:
        return frame_of(scene, s, [meant], hit, "adposition, whose data")
    if hit.sense.cls == "adposition_from_noun" or t.sense(hit.i, "adposition_before"):
        return None
    found = phrases.after(t, hit.j, t.sentences[s][1], scene.times, bare=scene.pack.nouns_capital, oblique=True)
    if found is None or not phrases.paper(t, found):
        return None
    if is_vague(scene, found) and not definite:
        return None
    owner = next((r for r in refs if definite and r.i - found.head in (1, 2) and _leads(scene, found.head + 1, r)), None)
    if owner is not None and id(owner) not in used and all(t.sense(m, "of", *phrases.DETERMINERS) for m in range(found.head + 1, owner.i)):
        return frame_of(scene, s, [owner], hit, "adposition, data of")
    return paper_frame(scene, s, hit, found, last, definite)


def _attribute_only(scene: Scene, ref: Ref) -> bool:
    """'Per the Harding plan, …': is an unknown name only the attribute of a noun that closes the phrase and is no paper?"""
    t = scene.t
    noun = ref.kind == "unknown" and t.is_word(ref.j) and t.tokens[ref.j].text[:1].islower() and not t.is_word(ref.j + 1)
    return noun and not t.sense(ref.j, "say_noun", "role", "say", *phrases.FUNCTION)


def _with_genitive(scene: Scene, k: int, a: int) -> Ref | None:
    """'Der Auswertung der Proben zufolge': where nouns have capitals, the paper before the genitive that closes the phrase."""
    t = scene.t
    found = phrases.before(t, k, a, scene.times) if scene.pack.nouns_capital else None
    if found is None or found.i - 2 < a or not phrases.determined(t, found.i):
        return None
    i, head = found.i - 2, found.i - 1
    while i > a and not phrases.determined(t, i) and t.is_word(i) and t.tokens[i].text[:1].islower():
        i -= 1
    if not t.is_word(head) or not t.tokens[head].text[:1].isupper() or not phrases.determined(t, i) or t.sense(head, "say_noun") is None:
        return None
    whole = Ref(i, found.j, head, "unknown")
    whole.proper = t.words(i + 1, found.j)
    return whole


def _ref_in_clause(scene: Scene, refs: list[Ref], k: int, end: int, used: set[int]) -> Ref | None:
    """'data analysed by X', 'an analysis of X': the mention that a noun of saying leads to."""
    for ref in refs:
        placed = ref.kind == "country" and scene.t.ending_at(ref.i, "place_before", "preposition") is not None
        apart = placed or phrase_ended(scene, k, ref)
        if k < ref.i <= k + 10 and ref.i < end and id(ref) not in used and not apart and _leads(scene, k + 1, ref):
            return ref
    return None


def _leads(scene: Scene, k: int, ref: Ref) -> bool:
    """No figure and no clause mark on the way, but for 'data that were gathered by X', 'images that X has analysed'."""
    t = scene.t
    for m in range(k, ref.i):
        if t.tokens[m].kind == NUMBER or m in scene.figure_set or t.punct(m) in (";", ":", "."):
            return False
        if t.punct(m) == ",":
            made = not ref.oblique or any(t.sense(x, "passive_by", "agent") for x in range(m, ref.i))
            if not (made and t.sense(m + 1, "relative", "article")):
                return False
    return True


def _joined(scene: Scene, ref: Ref, refs: list[Ref]) -> list[Ref]:
    return [r for r in refs if r.i == ref.j + 1 and scene.t.sense(ref.j, "joiner")]


def _of_share(scene: Scene, hit: Hit) -> bool:
    """'A magyarok 71 százaléka szerint': a share of those asked thinks so; who asked them tells it."""
    t = scene.t
    if (share := t.ending_at(hit.i, "fraction")) is not None:
        if t.ending_at(hit.i, "side", "parties") is not None:
            return False  # az ukrán fél szerint
        return t.ending_at(share.i, "respondent", "demonym") is not None
    unit = t.ending_at(hit.i, "unit")
    return unit is not None and unit.sense.key == "percent"


def _maker_ahead(scene: Scene, hit: Hit, refs: list[Ref]) -> Ref | None:
    """'A GKI ezer fős, reprezentatív felmérésében': the maker of a paper, with how many were asked and what it is like between."""
    t = scene.t
    inner = scene.pack.inner_endings
    if not scene.pack.possessor_first or not inner or not t.tokens[hit.i].text.endswith(inner) or hit.j - hit.i > 1:
        return None
    ref = next((r for r in reversed(refs) if r.j <= hit.i and hit.i - r.j <= 7), None)
    if ref is None or ref.oblique or ref.is_place or not (ref.name or ref.kind in ("body", "unknown")):
        return None
    between = range(ref.j, hit.i)
    if any(t.sense(m, "say", "event", "status", "plain_verb", "that", "relative", "article") for m in between):
        return None
    return ref if all(t.is_word(m) or t.punct(m) == "," or m in scene.figure_set for m in between) else None


def adposition_after(scene: Scene, s: int, hit: Hit, refs: list[Ref], used: set[int], last: list[Ref]) -> Frame | None:
    t = scene.t
    if _of_share(scene, hit):
        return frame_of(scene, s, last, hit, "answers of those asked", running=True) if last else None
    ref = ref_to(scene, refs, hit.i, 4)
    if ref is not None and not scene.pack.possessor_first and t.sense(hit.i - 1, "say_noun") and ref.j < hit.i - 1:
        if any(phrases.determined(t, m) for m in range(ref.j, hit.i - 1)):
            ref = None  # X … dem Bericht zufolge: the report
    if ref is not None and ref.j < hit.i and base_paper(scene, hit.i - 1):
        ref = None  # a lapunk birtokába került dokumentum szerint
    if ref is None and t.punct(hit.i - 1) in (",", "–", ";"):  # word for word from another language: …, szerint a NIS
        ref = ref_from(scene, refs, hit.j, 2)
    if ref is None and (maker := _maker_ahead(scene, hit, refs)) is not None and id(maker) not in used:
        ref = maker
    if ref is not None and id(ref) not in used:
        return frame_of(scene, s, [ref], hit, "adposition")
    k = hit.i - 1
    a = t.sentences[s][0]
    if scene.pack.possessor_first and base_paper(scene, k) and (paper := own_paper(scene, k)) is not None:
        maker = next((r for r in reversed(last) if r.kind == "unknown" and r.proper.lower() == paper.proper.lower()), None)
        return frame_of(scene, s, [maker or paper], hit, "adposition, a document")
    nouns = [m for m in range(max(a, k - 2), k + 1) if t.sense(m, "say_noun", "pronoun")]
    if (whole := _with_genitive(scene, hit.i, a)) is not None:
        return paper_frame(scene, s, hit, whole, last)
    if base_paper(scene, k) and not t.ending_at(k, "pronoun"):  # a vádirat szerint, egy új tanulmány szerint
        return paper_frame(scene, s, hit, phrases.before(t, hit.i, a, scene.times, bare=True), last)
    if (nouns or hit.i == a or t.sense(hit.i, "pronoun")) and last:
        if not nouns or any(t.sense(m, "article", "pronoun") for m in range(max(a, nouns[0] - 1), k + 1)):
            meant = last if nouns and not t.sense(nouns[0], "pronoun") else anyone_before(scene, s, hit.i, last)
            return frame_of(scene, s, meant, hit, "adposition, back reference", running=True)
    inside = next((x for m in nouns if t.sense(m, "say_noun") and (x := maker_of(scene, Ref(m, m + 1, m, "unknown")))), None)
    if inside is not None:
        return frame_of(scene, s, [inside], hit, "adposition, whose data")
    return (
        paper_frame(scene, s, hit, phrases.before(t, hit.i, a, scene.times, bare=True), last)
        if not nouns or (not scene.pack.possessor_first and t.sense(k, "say_noun"))
        else None
    )


def noun_frame(scene: Scene, s: int, hit: Hit, refs: list[Ref], used: set[int], frames: list[Frame], last: list[Ref]) -> Frame | None:
    """'The ministry's estimate', 'szacunki rządu', 'its figure of': whose a figure is, when nothing else says it."""
    t = scene.t
    if any(f.cue[0] <= hit.i < f.cue[1] or any(r.i <= hit.i < r.j for r in f.sources) for f in frames):
        return None
    if t.sense(hit.i - 1, "indefinite") and t.sense(hit.j, "of") and t.sense(hit.i, "count_noun"):
        return None  # a number of firms
    owner: Ref | None = None
    before = [r for r in refs if r.j <= hit.i and hit.i - r.j <= 2]
    if before and not any(t.punct(m) or t.sense(m, "preposition", "say", "event") for m in range(before[-1].j, hit.i)):
        ref = before[-1]
        if possessive(scene, ref) or (scene.pack.possessor_first and is_owned(scene, hit, ref)):
            owner = ref
    if owner is None:
        after = [r for r in refs if hit.j <= r.i <= hit.j + 2]
        if t.sense(hit.i, "count_noun") and not t.sense(hit.i, "vague_noun") and number_of(scene, hit):
            after = []  # the number of passengers at the airport: counted
        if after and all(t.sense(m, "of", "article") for m in range(hit.j, after[0].i)):
            owner = after[0]
    if owner is None and any(t.sense(m, "possessive") for m in (hit.i - 1, hit.i - 2)):
        subject = left_subject(scene, hit, refs, used, t.sentences[s][0])
        if subject:
            owner = subject
        elif any(t.sentences[s][0] <= f.cue[0] < hit.i for f in frames):
            return None  # the ministry said in its daily update: whose it is has spoken
        elif last:
            return frame_of(scene, s, last, hit, "noun, back reference", running=True, weak=True)
    if owner is None or id(owner) in used:
        return None
    if owner.kind == "group" and t.sense(hit.i, "count_noun") and t.sense(owner.head, "noun"):
        return None  # the number of protesters, a tüntetők száma: they are counted
    return frame_of(scene, s, [owner], hit, "noun", weak=True, a=min(owner.i, hit.i))


def told_of_source(scene: Scene, frame: Frame, hit: Hit) -> None:
    """'A 24 éves sportoló szerint', 'according to Berg, who has led it for 10 years, …': age and career are told by the report."""
    t = scene.t
    source = frame.sources[0]
    if frame.running or t.sentence_of[source.head] != frame.sentence:
        return
    year = next((m for m in range(max(0, source.i - 4), source.j) if t.key(m, "unit") == "year"), None)
    if year is not None and all(t.is_word(m) or t.punct(m) == "," for m in range(year, source.i)):
        if not any(t.sense(m, "article", "say", "event", "preposition") for m in range(year, source.i)):
            scene.own.update(range(max(0, year - 2), year + 1))
    k = hit.j if hit.sense.cls == "adposition_after" else source.j
    if t.punct(k) == "," and tells_of_someone(scene, k + 1):
        scene.own.update(range(k, next((m for m in range(k + 1, t.sentences[frame.sentence][1]) if t.punct(m) == ","), k)))
