"""Papers as sources: reports, studies, lists and figures, and whose they are.

A paper that has a maker ('police figures', 'a poll by YouGov') speaks for its maker; one spoken of before stays with its source; hearsay
('according to reports') is nobody's.
"""

from __future__ import annotations

from sayso.extract import phrases
from sayso.extract.frames import CLAUSE_MARKS, Frame, Scene, can_be, clause_begin, frame_of, is_idle, is_taken, possessive
from sayso.extract.refs import Ref
from sayso.packs.lexicon import Hit

OFFICES = frozenset(("police", "court", "prosecutor's office"))  # portfolios that are bodies by themselves
SHOWING = frozenset(("show",))  # verbs whose subject may be any thing: a study shows, but so does the weather
UNASKED = (*SHOWING, "count", "hand", "deny", "promise", "want")
INFORMING = frozenset(("institution", "outlet", "agency", "government", "company"))


def of_noun(scene: Scene, k: int, refs: list[Ref], a: int) -> Ref | None:
    """'To dane policji', 'Das sind Zahlen der Polizei', 'Ez a rendőrség becslése': whose the noun is, and nothing else said."""
    t = scene.t
    for ref in refs:
        behind = 0 <= ref.i - k - 1 <= 1 and all(t.sense(m, "of", *phrases.DETERMINERS) for m in range(k + 1, ref.i))
        before = ref.j == k and (scene.pack.possessor_first or possessive(scene, ref))
        lo, hi = min(ref.i, k), max(ref.j, k + 1)
        if (behind or before) and all(
            is_idle(scene, m) and not t.sense(m, "say") for m in (*range(a, lo), *range(hi, t.sentences[t.sentence_of[k]][1]))
        ):
            return ref
    return None


def owner_word(scene: Scene, m: int) -> Ref | None:
    """'a rendőrségé': the police's, in one word that ends in the sign of an owner."""
    t = scene.t
    word = t.tokens[m].text
    ending = next((e for e in scene.pack.owner_endings if word.endswith(e)), None)
    if ending is None:
        return None
    for x in t.pack.lexicon.entry(word.removesuffix(ending).removesuffix("-")).senses:
        if x.cls in ("body", "government", "group", "role") or (x.name is not None and x.name.type != "place"):
            made = Ref(m, m + 1, m, x.cls, x.name, key=x.key)
            made.aliases.append(x.base)
            return made
    return None


def paper_inside(scene: Scene, s: int, hit: Hit) -> Frame | None:
    """The paper inside words that lead to a source, where only a verb and 'that' follow them."""
    t = scene.t
    paper = Ref(hit.i + 1, hit.j, hit.j - 1, "unknown")
    paper.proper = t.words(hit.i + 1, hit.j)
    known = any(x.cls == "document" for m in range(hit.i + 1, hit.j) for x in t.pack.lexicon.entry(t.tokens[m].text).senses)
    several = hit.j - hit.i > 2
    return frame_of(scene, s, [paper], hit, "adposition, a document") if known or several else None


def ownerless(scene: Scene, k: int, ref: Ref | None) -> int | None:
    """The noun of saying right after an adposition whose owner does not follow it at once in the genitive or behind 'by'."""
    t = scene.t
    noun = next((m for m in range(k, min(k + 3, scene.n)) if t.sense(m, "say_noun")), None)
    if noun is None or any(not t.is_word(m) or t.tokens[m].text[:1].isupper() for m in range(k, noun)):
        return None
    if (whole := t.sense(noun, "document")) is not None and whole.j > noun + 1:
        return noun
    if ref is None:
        after = t.tokens[noun + 1] if noun + 1 < scene.n else None
        return None if after is None or after.text[:1].isupper() or t.punct(noun + 1) else noun
    if ref.i <= noun + 1 or (ref.i == noun + 2 and not t.hits[noun + 1]):
        return None
    linked = any(t.sense(m, "passive_by", "agent", "of", "preposition", "relative") or t.punct(m) for m in range(noun + 1, ref.i))
    return None if linked else noun


def own_paper(scene: Scene, noun: int) -> Ref | None:
    """'Według aktu oskarżenia oskarżony …', 'a vádirat szerint': a paper in two words, or one that is known as such, speaks itself."""
    found = scene.t.sense(noun, "document")
    if found is None:
        return None
    paper = Ref(noun, found.j, noun, "unknown")
    paper.proper = scene.t.words(noun, found.j)
    paper.aliases.append(found.sense.base)
    return paper


def seen_by(scene: Scene, k: int, ref: Ref) -> int | None:
    """Where the words for a paper end which an outlet only saw: 'a list | seen by Reuters', 'ein Brief |, der der FAZ vorliegt'."""
    t = scene.t
    for m in range(k, ref.i):
        if t.sense(m, "agent") or (t.punct(m) == "," and t.sense(m + 1, "relative", "article")):
            return m
    return None


def only_attributes(scene: Scene, k: int, m: int) -> bool:
    """Are there only articles and adjectives from ``k`` to the noun at ``m``?"""
    t = scene.t
    return all(t.is_word(x) and (phrases.determined(t, x) or not t.sense(x, "noun", *phrases.FUNCTION)) for x in range(k, m)) and (
        not scene.pack.nouns_capital or all(t.tokens[x].text[:1].islower() for x in range(k + 1, m))
    )


def paper_frame(scene: Scene, s: int, hit: Hit, ref: Ref | None, last: list[Ref], definite: bool = False) -> Frame | None:
    """'laut Passagierliste', 'according to a study': a paper, or someone whom no pack knows, is a source as well.

    'According to the poll' is the poll just spoken of: its maker stays the source.
    """
    t = scene.t
    if ref is not None and _bare_attribute(scene, ref) and ref.i >= hit.j:
        ref = _paper_behind(scene, ref)
    if ref is None or any(m in scene.figure_set or m in scene.times for m in range(ref.i, ref.j)):
        return None
    asked = t.sense(ref.j, "of") is not None and ref.j + 1 in scene.figure_set
    if asked and not (phrases.paper(t, ref) and any(t.sense(m, "noun", "group", "role") for m in range(ref.j + 2, ref.j + 4))):
        return None  # by an average of 94 pounds
    if asked and (maker := _commissioned(scene, ref.j + 2)) is not None:
        return frame_of(scene, s, [maker], hit, "adposition, whose data")
    if phrases.paper(t, ref):
        if maker := (maker_of(scene, ref) or _owner_behind(scene, ref)):
            return frame_of(scene, s, [maker], hit, "adposition, whose data")
        if (definite or phrases.definite(t, ref)) and last and not _of_its_own(scene, ref):
            ref.antecedent = last[0].antecedent or last[0]
            return frame_of(scene, s, [ref, *last[1:]], hit, "adposition, back reference", running=True)
        if (is_vague(scene, ref) and not definite) or (not phrases.determined(t, ref.i) and _vague_paper(scene, ref)):
            return None
    elif not (phrases.determined(t, ref.i) and ref.j - ref.i > 2) and not _names_someone(t.tokens[ref.head].text):
        return None
    if any(can_be(scene, m, "official") for m in range(ref.i, ref.j)):
        ref.kind, ref.key = "group", "officials"  # nach offiziellen Angaben
    return frame_of(scene, s, [ref], hit, "adposition, a document")


def _commissioned(scene: Scene, k: int) -> Ref | None:
    """'A survey of 3,200 nurses by the institute', '… that the union commissioned': the maker behind those who were asked."""
    t = scene.t
    for ref in scene.by_sentence[t.sentence_of[k]]:
        if ref.i <= k or not ref.speaks:
            continue
        i = ref.i
        while i > k and phrases.determined(t, i - 1):
            i -= 1
        led = t.ending_at(i, "passive_by", "coming_from", "relative") is not None
        if ref.i - k > 8 or any(t.punct(m) or m in scene.figure_set for m in range(k, i)):
            return None
        if led:
            return ref
    return None


def _of_its_own(scene: Scene, ref: Ref) -> bool:
    """'Der Auswertung der Proben zufolge': a paper told with what it is of is named here for the first time."""
    t = scene.t
    return scene.pack.nouns_capital and any(phrases.determined(t, m) for m in range(ref.head + 1, ref.j))


def _names_someone(word: str) -> bool:
    """May a bare word that no pack knows be somebody? A short one only if it is an abbreviation (HRW)."""
    return len(word) >= 5 or word.isupper()


def _bare_attribute(scene: Scene, ref: Ref) -> bool:
    """Is the phrase only an adjective whose noun comes later: według opublikowanego [w czwartek] raportu?"""
    t = scene.t
    endings = tuple(row[1] for row in scene.pack.adjective_endings)
    return bool(endings) and t.tokens[ref.head].text.endswith(endings) and t.sense(ref.head, "say_noun") is None and t.is_word(ref.j)


def _owner_behind(scene: Scene, ref: Ref) -> Ref | None:
    """'Na konferencji prasowej EBI': where the owner follows in the genitive, a body's name right behind the paper and its adjective."""
    t = scene.t
    if not scene.pack.adjectives_after:
        return None
    end = max([ref.j, *(h.j for h in t.hits[ref.head] if h.sense.cls == "say_noun")])
    owner = next((r for r in scene.by_sentence[t.sentence_of[ref.head]] if r.i == end), None)
    named = owner is not None and owner.name is not None and owner.name.type in INFORMING
    return owner if named else None


def _paper_behind(scene: Scene, ref: Ref) -> Ref | None:
    """The paper behind an attribute in several words, before the next clause mark."""
    t = scene.t
    end = t.sentences[t.sentence_of[ref.i]][1]
    for m in range(ref.j, min(end, ref.j + 7)):
        if t.punct(m) or m in scene.figure_set:
            return None
        if t.sense(m, "say_noun"):
            paper = Ref(m, m + 1, m, "unknown")
            paper.proper = t.words(m, m + 1)
            return paper
    return None


def maker_of(scene: Scene, ref: Ref) -> Ref | None:
    """Whose paper it is: the name inside 'GDL-Angaben', the genitive after 'das Ergebnis einer Studie der Stiftung'."""
    t = scene.t
    if inside := angaben(scene, ref.head):
        return inside
    if (office := office_of(scene, ref.head)) is not None:
        return office
    whole = t.ending_at(ref.head + 1, "say_noun")
    if whole is not None and whole.j - whole.i > 1:  # police figures
        body = next((x for x in t.pack.lexicon.entry(t.tokens[whole.i].text).senses if x.cls in ("body", "government")), None)
        if body is not None:
            made = Ref(whole.i, whole.i + 1, whole.i, body.cls, key=body.key)
            made.aliases.append(body.base)
            return made
    word = t.tokens[ref.head].text
    stem, dash, _ = word.rpartition("-")
    named = next((x.name for x in t.pack.lexicon.entry(stem).senses if x.name is not None), None) if dash else None
    if dash and (stem[:1].isupper() or named is not None):
        made = Ref(ref.head, ref.head + 1, ref.head, "unknown")
        made.proper = stem
        if named is not None:
            made.kind, made.name, made.country = "name", named, named.country or ""
        return made
    return None


def made_by(scene: Scene, paper: Ref, verb: Hit) -> Ref | None:
    """'Preliminary figures released on Friday by the statistics office showed': the agent between a paper and its verb."""
    t = scene.t
    for ref in scene.by_sentence[t.sentence_of[paper.head]]:
        k = ref.i - 1 if phrases.determined(t, ref.i - 1) else ref.i
        if paper.j <= ref.i < verb.i and ref.speaks and t.ending_at(k, "passive_by"):
            return ref
    return None


def office_of(scene: Scene, paper: int) -> Ref | None:
    """'A rendőrségi adatok', 'z policyjnych statystyk': the body whose adjective stands beside its paper."""
    for m in (paper - 1, paper + 1):
        of = scene.t.sense(m, "portfolio")
        if of is not None and of.j - of.i == 1 and of.sense.key in OFFICES:
            made = Ref(m, m + 1, m, "body", key=of.sense.key)
            made.aliases.append(of.sense.base)
            return made
    return None


def _vague_paper(scene: Scene, ref: Ref) -> bool:
    """'Berichten zufolge', 'according to reports': hearsay, no source."""
    return any(h.sense.cls == "belief" for m in range(max(0, ref.i - 2), ref.i + 1) for h in scene.t.hits[m])


def is_vague(scene: Scene, ref: Ref) -> bool:
    """'nach ersten Angaben', 'by some estimates': nobody in particular says so."""
    t = scene.t
    if any(can_be(scene, m, "official") for m in range(ref.i, ref.j)):
        return False
    return t.sense(ref.head, "vague_noun") is not None and not t.sense(ref.i, "article", "possessive")


def angaben(scene: Scene, k: int) -> Ref | None:
    """'nach Polizeiangaben', 'nach palästinensischen Angaben': the source inside a noun of saying or as a nationality before it."""
    t = scene.t
    country = ""
    for m in range(k, min(k + 3, scene.n)):
        if not t.is_word(m):
            return None
        nationality = t.sense(m, "nationality")
        country = nationality.sense.key if nationality else country
        if not t.sense(m, "say_noun"):
            continue
        if country:
            return Ref(k, m + 1, m, "country", scene.pack.countries[country], key="capital", country=country)
        inside = t.sense(m, "body", "group")
        if inside:
            ref = Ref(m, m + 1, m, inside.sense.cls, key=inside.sense.key)
            ref.aliases.append(inside.sense.base)
            return ref
        return None
    return None


def base_paper(scene: Scene, m: int) -> bool:
    """Is the word a paper that nobody is said to own: dokumentum, not dokumentuma?"""
    found = scene.t.sense(m, "say_noun")
    return scene.pack.possessor_first and found is not None and scene.t.tokens[m].text.lower() == found.sense.base.lower()


def number_of(scene: Scene, hit: Hit) -> bool:
    """Is it the word for a number, which is of what it counts and of nobody who tells it?"""
    word = scene.t.tokens[hit.i].text
    return scene.pack.compound_nouns and hit.j - hit.i == 1 and word.islower() and scene.t.sense(hit.j, "of") is not None


def is_owned(scene: Scene, hit: Hit, ref: Ref) -> bool:
    """Where the possessor stands first: does the noun show by its ending that it is his (a minisztérium becslése)?"""
    t = scene.t
    apart = any(t.sense(m, "article") for m in range(ref.j, hit.i))
    return not apart and t.tokens[hit.i].text.endswith(tuple(scene.pack.possessed_endings)) and not base_paper(scene, hit.i)


def maker_before(scene: Scene, hit: Hit, refs: list[Ref]) -> Ref | None:
    """'A poll from YouGov shows', 'eine Studie von Forsa ergab': the maker of the paper that is the subject."""
    t = scene.t
    ref = next((r for r in reversed(refs) if r.j <= hit.i), None)
    if ref is None or any(not t.sense(m, "adverb", "plain_verb") for m in range(ref.j, hit.i)) or ref.is_place:
        return None
    k = ref.i - 1 if t.sense(ref.i - 1, "article") else ref.i
    before = t.ending_at(k, "preposition", "of", "passive_by")
    return ref if before is not None and t.ending_at(before.i, "say_noun") is not None else None


def informs(scene: Scene, ref: Ref, verb: int) -> bool:
    """May one who 'shows' or 'indicates' something be its source? A paper and its maker; not a thing that nothing is known of."""
    if scene.t.has("say_noun", ref.head, verb):
        return True
    if ref.kind in ("unknown", "country"):
        return False
    return ref.kind in ("body", "role", "group", "government") or (ref.name is not None and ref.name.type in INFORMING)


def paper_before_colon(scene: Scene, hit: Hit, a: int) -> Ref | None:
    """'Western estimates are lower: they speak of 190,000': the paper that opens the clause before the colon is the subject."""
    t = scene.t
    colon = next((m for m in range(hit.i - 1, a, -1) if t.punct(m) == ":"), None)
    noun = next((m for m in range(a, min(a + 5, colon or a)) if t.sense(m, "say_noun")), None)
    if colon is None or noun is None or any(t.punct(m) for m in range(a, noun)):
        return None
    ref = Ref(a, noun + 1, noun, "unknown")
    ref.proper = t.words(a, noun + 1)
    return ref


def paper_before(scene: Scene, hit: Hit, a: int, b: int) -> Ref | None:
    """'A study that appeared in a journal found that …', '… after documents from his tax return showed': a paper heads the clause."""
    t = scene.t
    said = t.sense(hit.j, "that", "relative") or hit.sense.key in SHOWING or clause_follows(scene, hit, b)
    c = clause_begin(scene, hit.i, a)
    if said and c > a and hit.j >= b - 1 and (behind := _heads(scene, c, hit.i)) is not None:
        return behind  # …, a leaked memo seen by the broadcaster suggests.
    if not said or t.ending_at(a + 1, "preposition"):
        return None
    if (found := _heads(scene, a, hit.i)) is not None:
        return found
    for m in range(hit.i - 2, a, -1):
        if t.punct(m):
            return None
        if t.sense(m, "after_before", "relative", "contrast"):
            return _heads(scene, m + 1, hit.i)
    return None


def _heads(scene: Scene, a: int, end: int) -> Ref | None:
    """The paper among the first words from ``a`` on, with what it is of, whose, or made by behind it."""
    t = scene.t
    k = next((m for m in range(a, min(a + 9, end)) if can_be(scene, m, "say_noun")), None)
    if (
        k is None
        or is_taken(scene, k)
        or any(t.punct(m) or (t.sense(m, "say", "preposition", "relative") and not t.sense(m, "say_noun")) for m in range(a, k))
    ):
        return None
    while t.sense(k + 1, "say_noun"):
        k += 1
    made = t.is_word(k + 1) and (t.tokens[k + 1].text.endswith(scene.pack.past_endings) if scene.pack.past_endings else False)
    made = made or (t.is_word(k + 1) and t.sense(k + 1, "passive", "agent") is not None)
    of = t.sense(k + 1, "that", "relative", "preposition", "of") is not None or can_be(scene, k + 1, "preposition")
    if not (made or of or t.punct(k + 1) == ","):
        return None
    named = next((r for r in reversed(scene.by_sentence[t.sentence_of[a]]) if a <= r.i < k), None)
    if named is None:
        if (found := phrases.before(t, k + 1, a, scene.times, bare=True)) is None:
            found = Ref(k, k + 1, k, "unknown")
            found.proper = t.words(k, k + 1)
        return found
    if t.punct(k + 1) != "," or t.punct(end - 1) != "," or named.oblique or named.kind not in ("unknown", "name") or k - named.j > 2:
        return None
    whole = Ref(named.i, k + 1, k, "unknown")  # The Riverside poll, which …, showed
    whole.proper = t.words(named.i, k + 1)
    return whole


def clause_follows(scene: Scene, hit: Hit, b: int) -> bool:
    """Where no 'that' is needed: does a clause with a verb of its own come right behind the verb (the museum says 17 were stolen)?"""
    t = scene.t
    if scene.pack.verb_second or scene.pack.pro_drop or hit.sense.key in UNASKED:
        return False
    if not (hit.j in scene.figure_set or phrases.determined(t, hit.j) or t.sense(hit.j, "pronoun", "hedge_before")):
        return False
    end = next((m for m in range(hit.j, b) if t.punct(m) in CLAUSE_MARKS), b)
    return any(t.sense(m, "plain_verb", "planned", "possible") for m in range(hit.j + 1, end))


def of_paper(scene: Scene, hit: Hit, a: int) -> bool:
    """'A survey found 30 per cent …' says so; 'divers found 30 bodies' does not."""
    return any(scene.t.sense(m, "say_noun") for m in range(a, hit.i))
