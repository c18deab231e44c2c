"""Several frames of one sentence: citing and passing on, verbs left out, headlines with a colon, and the zone that each frame covers."""

from __future__ import annotations

from itertools import pairwise

from sayso.extract import phrases
from sayso.extract.frames import Frame, Scene, clause_begin, clause_start, frame_of, of_time, past_aside, possessive, ref_from, ref_to
from sayso.extract.refs import Ref
from sayso.extract.subjects import left_subject
from sayso.extract.text import DASHES, NUMBER, QUOTE_MARKS
from sayso.packs.lexicon import Hit

BEFALLING = frozenset(("killed", "wounded", "arrested", "participants", "hospitalised", "rescued", "evacuated"))


def only_disputes(scene: Scene, f: Frame, frames: list[Frame], a: int) -> bool:
    """'X said 12 were missing, a figure the families dispute': who only disputes in an added clause is no source of what was said."""
    t = scene.t
    c = clause_begin(scene, f.at, a)
    if t.punct(c - 1) != "," or not any(g.sources and g.verb and g.verb != "deny" and g.at < c and not g.closing for g in frames):
        return False
    if any(m in scene.figure_set for m in range(c, t.sentences[f.sentence][1])) or not any(m in scene.figure_set for m in range(a, c)):
        return False
    figure = phrases.determined(t, c) and bool(f.sources) and 1 < f.sources[0].i - c <= 3
    return figure or (t.sense(c, "relative") is not None and t.sense(c, "that") is None)


def gapped(scene: Scene, s: int, frames: list[Frame], refs: list[Ref], used: set[int]) -> list[Frame]:
    """'The president spoke of 10,000, his spy chief of 11,000': a clause without a verb takes over the verb of the one before."""
    t = scene.t
    a, b = t.sentences[s]
    first = next((f for f in frames if f.verb and f.sources), None)
    if first is None:
        return []
    out = []
    for ref in refs:
        if ref.i <= first.at or id(ref) in used or ref.oblique or (ref.is_place and ref.key != "capital") or ref.is_outlet:
            continue
        k = ref.i - 1
        while k > first.at and (t.sense(k, "article", "joiner", "contrast", "possessive") and not t.punct(k)):
            k -= 1
        figure = next((m for m in range(ref.j, min(b, ref.j + 7)) if m in scene.figure_set), None)
        led = next((m for m in range(a, k + 1) if m in scene.figure_set), None)
        if figure is None and scene.pack.verb_second and k in scene.figure_last and k < ref.i - 1:  # auf 11.000 sein Geheimdienstchef
            out.append(_gap(scene, s, ref, first, clause_start(scene, k, first.at), ref.j))
            used.add(id(ref))
            continue
        if figure is None or led is None or t.punct(k) not in (",", ";"):
            continue
        if all(of_time(scene, m) or _gap_word(scene, m) for m in range(ref.j, figure)):
            end = next((m for m in range(figure + 1, b) if t.punct(m) in (",", ";") and not t.sense(m + 1, "partitive")), b)
            out.append(_gap(scene, s, ref, first, ref.i, end))
            used.add(id(ref))
    return out + _gapped_nation(scene, s, first) + _gapped_before(scene, s, first, refs, used)


def _gapped_nation(scene: Scene, s: int, first: Frame) -> list[Frame]:
    """'Łotewska straż odnotowała 312 prób, a litewska 86': the same body of another country."""
    t = scene.t
    _, b = t.sentences[s]
    body = first.sources[0]
    if body.kind not in ("body", "government") or not body.country or first.running:
        return []
    out = []
    for hit in t.between("nationality", first.at, b):
        k = hit.i - 1
        while t.sense(k, "article", "joiner", "contrast") and not t.punct(k):
            k -= 1
        figure = next((m for m in range(hit.j, min(b, hit.j + 3)) if m in scene.figure_set), None)
        if figure is None or t.punct(k) not in (",", ";") or hit.sense.key == body.country:
            continue
        if not any(m in scene.figure_set for m in range(body.j, k)) or not all(_gap_word(scene, m) for m in range(hit.j, figure)):
            continue
        same = Ref(hit.i, hit.j, hit.i, body.kind, country=hit.sense.key, key=body.key)
        same.aliases, same.portfolio = list(body.aliases), body.portfolio
        end = next((m for m in range(figure + 1, b) if t.punct(m) in (",", ";")), b)
        out.append(_gap(scene, s, same, first, hit.i, end))
    return out


def _gapped_before(scene: Scene, s: int, first: Frame, refs: list[Ref], used: set[int]) -> list[Frame]:
    """'A rendőrség 20, a mentők 30 halottról tudnak': where the verb comes last, the clause before shares it."""
    t = scene.t
    a, _ = t.sentences[s]
    second = min(r.i for r in first.sources)
    if (
        not scene.pack.possessor_first
        or first.running
        or second >= first.at
        or not any(m in scene.figure_set for m in range(second, first.at))
    ):
        return []
    k = second - 1
    while k > max(a, second - 5) and t.is_word(k) and k not in scene.figure_set and not t.sense(k, "preposition", "that", "relative"):
        k -= 1
    if t.punct(k) not in (",", ";"):
        return []
    figure = next((m for m in range(k - 1, a, -1) if m in scene.figure_set), None)
    ref = next((r for r in reversed(refs) if figure is not None and r.j <= figure), None)
    if ref is None or figure is None or id(ref) in used or ref.oblique or not ref.speaks or (ref.is_place and ref.key != "capital"):
        return []
    if any(t.punct(m) in (",", ";", ":") or t.sense(m, "say", "event", "status") for m in range(figure + 1, k)):
        return []
    if not all(of_time(scene, m) or _gap_word(scene, m) for m in range(ref.j, figure)):
        return []
    used.add(id(ref))
    first.a = max(first.a, k)
    return [_gap(scene, s, ref, first, ref.i, k)]


def _gap(scene: Scene, s: int, ref: Ref, first: Frame, a: int, b: int) -> Frame:
    return Frame([ref], ref.head, (ref.i, ref.j), a, b, first.verb, "verb of the clause before", sentence=s)


def _gap_word(scene: Scene, m: int) -> bool:
    """What may stand between the speaker and the figure where the verb is left out: no word of its own."""
    t = scene.t
    if t.punct(m) in DASHES:
        return True
    return (
        t.sense(m, "adverb", "preposition", "of", "article", "hedge_before", "range_before", "by_amount", "joiner", "contrast") is not None
    )


def colon_frame(scene: Scene, s: int, refs: list[Ref], used: set[int]) -> Frame | None:
    """'Minister: 6,5 mld zł'; or a headline that ends in '- General Staff'."""
    t = scene.t
    a, b = t.sentences[s]
    if (note := _source_note(scene, s, refs)) is not None:
        return note
    for ref in refs:
        if id(ref) in used or (ref.is_place and ref.key != "capital"):
            continue
        named = all(m in scene.times or t.sense(m, "article", "title", "nationality", "adverb") or t.punct(m) for m in range(a, ref.i))
        row = ref.j + 1 in scene.figure_set and (
            ref.kind == "group" or (ref.name is not None and ref.name.type in ("group", "party")) or ref.key == "party"
        )
        colon = next((m for m in range(ref.j, min(b - 1, ref.j + 12)) if t.punct(m) == ":"), None)
        if t.punct(ref.j) in ("'", "’") and t.tokens[ref.j].glued and ref.kind == "group":
            continue  # nurses' strike: …
        if colon and (_cried(scene, ref) or _where(scene, ref, colon, b)):
            continue
        if t.punct(ref.j) == ":" and named and ref.j + 1 < b and not row and not _topic(scene, ref, a):
            hit_at = ref.j
            return Frame([ref], hit_at, (ref.i, ref.j + 1), ref.j + 1, b, rule="colon", sentence=s)
        if colon and t.tokens[colon - 1].kind == NUMBER:
            return None  # a score, a time
        if (
            colon
            and (colon > ref.j or not (_topic(scene, ref, a) or _ends_clause(scene, ref, a)))
            and ref.i - a <= 5
            and not ref.oblique
            and not ref.is_outlet
            and not possessive(scene, ref)
        ):
            plain = not any(m in scene.figure_set for m in range(a, colon)) and ref.kind != "country"
            if plain and any(m in scene.figure_set for m in range(colon, b)):
                return Frame([ref], colon, (ref.i, colon + 1), colon + 1, b, rule="colon", sentence=s)
        if ref.j == b and t.punct(ref.i - 1) in DASHES and ref.i - 1 > a:
            return Frame([ref], ref.i - 1, (ref.i - 1, b), a, ref.i, rule="headline", closing=True, sentence=s)
    return None


def _source_note(scene: Scene, s: int, refs: list[Ref]) -> Frame | None:
    """'… 1187-en haltak meg (forrás: NDMA).', '… (źródło: GUS)', 'Quelle: dpa': whose figures they are, told behind them."""
    t = scene.t
    a, b = t.sentences[s]
    for hit in t.between("source_note", a, b):
        ref = next((r for r in refs if r.i == hit.j + 1), None)
        if ref is None or t.punct(hit.j) != ":" or ref.is_place or not any(m in scene.figure_set for m in range(a, hit.i)):
            continue
        if ref.j >= b or t.punct(ref.j):
            return Frame([ref], hit.i, (hit.i, hit.j), a, ref.j, rule="source note", closing=True, sentence=s)
    return None


def _where(scene: Scene, ref: Ref, colon: int, b: int) -> bool:
    """'Kijów: w nocnym ataku zginęło 7 osób': is a capital before the colon only where people came to harm? No other place is told."""
    t = scene.t
    if ref.key != "capital" or ref.j != colon or t.has("say", colon, b) or t.quote_of(b - 1) is not None:
        return False
    if any(t.has(cls, colon, b) for cls in ("country", "capital", "nationality", "demonym", "enemy", "losing")):
        return False
    befell = [h for h in t.between("event", colon, b) if h.sense.key in BEFALLING]
    if not befell or any(h.sense.key == "troops" for h in t.between("noun", colon, b)):
        return False
    scene.scenes.add(ref.i)
    return True


def _cried(scene: Scene, ref: Ref) -> bool:
    """Is an unknown name the shout of a headline: 'HORROR at the zoo: …', 'DRAMA IN DEN ALPEN: …'? No name goes on so."""
    t = scene.t
    if ref.kind not in ("unknown", "body") or not all(t.tokens[m].text.isupper() for m in range(ref.i, ref.j)):
        return False
    if ref.kind == "body":  # DRAMAT W ZOO: the body is only where it happened
        return any(t.sense(m, "preposition", "article") for m in range(ref.i + 1, ref.j))
    return (t.punct(ref.j) != ":" or ref.j - ref.i > 2) and max(len(t.tokens[m].text) for m in range(ref.i, ref.j)) > 4


def _ends_clause(scene: Scene, ref: Ref, a: int) -> bool:
    """Does a clause end with the name: 'Csődbe ment a Tisza Bank: …'? A verb or a word of its own stands before its article."""
    t = scene.t
    k = ref.i - 1
    while k > a and t.sense(k, "article"):
        k -= 1
    verb = t.sense(k, "event", "change", "status", "plain_verb") is not None
    return a <= k < ref.i - 1 and t.is_word(k) and (verb or not t.hits[k])


def _topic(scene: Scene, ref: Ref, a: int) -> bool:
    """Is a lone word that no pack knows, before a colon at the head, what the text is about (HIV: …)?"""
    return ref.kind == "unknown" and ref.i == a and (ref.j - ref.i == 1 or ref.proper.isupper())


def attach(
    scene: Scene,
    s: int,
    frames: list[Frame],
    refs: list[Ref],
    used: set[int],
    cited: list[tuple[Ref, Hit]],
    last: list[Ref],
) -> None:
    t = scene.t
    a, b = t.sentences[s]
    for ref, hit in cited:
        host = min(
            (f for f in frames if f.rule != "adposition" or not f.running),
            key=lambda f: (any(t.punct(m) == ";" for m in range(min(f.at, hit.i), max(f.at, hit.i))), abs(f.at - hit.i)),
            default=None,
        )
        if host is None:
            subject = left_subject(scene, hit, refs, used, a)
            sources = [ref, subject] if subject and subject is not ref else [ref]
            frames.append(frame_of(scene, s, sources, hit, "citing"))
        else:
            host.sources = [*[x for x in [ref] if x not in host.sources], *host.sources]
            host.rule += ", citing"
            outlet = next((r for r in refs if r.is_outlet and not r.oblique and 0 <= r.i - max(hit.j, ref.j) <= 3), None)
            if host.running and outlet is not None and outlet is not ref and host.at < hit.i and not t.sense(outlet.i - 1, "of"):
                host.sources, host.running = [ref, outlet], False  # írta az MSZ-re hivatkozva az MTI: its subject comes after
            elif host.running:
                host.sources = [*last[:1], ref, *[x for x in host.sources if x not in last and x is not ref]]
    for agent in t.first("agent", a, b):
        i = agent.i
        by = ref_from(scene, refs, agent.j, 4) or ref_to(scene, refs, agent.i, 3)
        if by is None:
            continue
        ref = by
        if t.sense(agent.i, "say") and not ref.is_outlet and not ref.oblique:
            continue  # nyilatkozta egy képviselő: who says so
        if any(ref in f.sources for f in frames if f.at != i and f.rule != "verb"):
            continue
        host = next((f for f in frames if ref in f.sources), None)
        if host:
            if last and last[0] not in host.sources:
                host.sources = [last[0], *host.sources]
                host.rule += ", quoted by"
            continue
        used.add(id(ref))
        subject = left_subject(scene, agent, refs, used, a)
        near = min([f for f in frames if not f.weak] or frames, key=lambda f: abs(f.at - i), default=None)
        if near and subject and near.rule.startswith("adposition") and not near.running and near.at < subject.i:
            subject = None  # aus einer Antwort des Ministeriums an die Grünen, die dem Blatt vorliegt
        if subject:
            frame = frame_of(scene, s, [subject, ref], agent, "quoted by")
            if near and near.sources and near.sources[0] is subject:
                near.sources = [subject, ref]
            else:
                frames.append(frame)
        elif near and not near.running:
            if ref not in near.sources:
                near.sources.append(ref)
        elif last:
            frames.append(frame_of(scene, s, [*last[:1], ref], agent, "quoted by", closing=True))
    for ref in refs:
        if not ref.is_outlet or id(ref) in used or t.sense(ref.j, "plain_verb", "unverified"):  # CNN had 2 million viewers, X said
            continue
        if scene.pack.possessor_first and ref.oblique and _accusative(scene, ref):
            continue  # a CNN-t 2 millióan nézték
        near = min((f for f in frames if f.sources), key=lambda f: abs(f.at - ref.i), default=None)
        aside = past_aside(scene, near.sources[-1]) if near and near.verb else 0
        if (
            near
            and (abs(near.at - ref.i) <= 9 or 0 <= ref.i - aside <= 3)
            and ref not in near.sources
            and not any(r.is_outlet for r in near.sources[:1])
        ):
            near.sources = [*near.sources, ref]
            used.add(id(ref))
            near.rule += ", told to"


def _accusative(scene: Scene, ref: Ref) -> bool:
    """Does the mention bear the ending of an object, so that it is not the one spoken to?"""
    t = scene.t
    word = t.tokens[ref.j].text if t.punct(ref.j) == "-" else t.tokens[ref.j - 1].text
    if t.punct(ref.j) == "-" and ref.j + 1 < scene.n:
        word = t.tokens[ref.j + 1].text
    return word.rpartition("-")[2].endswith(scene.pack.accusative_endings) and not word.endswith(scene.pack.dative_endings)


def zones(scene: Scene, s: int, frames: list[Frame]) -> None:
    """Two statements side by side get each their part of the sentence; a closing frame covers all before it."""
    a, b = scene.t.sentences[s]
    frames = [f for f in frames if not f.weak]
    if "(" in scene.t.marks[a:b]:
        for f in frames:
            _bracket(scene, f, a, b)
    marks = [m for m in range(a, b) if scene.t.marks[m] == ";"] if len(frames) > 1 else []
    for f in frames if marks else ():
        f.a = max([f.a, *(m for m in marks if m < f.at)])
        after = [g.at for g in frames if g.at > f.at]  # X said A; B; the report says C: B is still of X
        f.b = min([f.b, *([m for m in marks if f.at < m < min(after)][-1:] if after else [m for m in marks if m > f.at][:1])])
    for f in frames:
        if f.rule.startswith("adposition") and len(frames) == 1 and not f.closing:
            f.a = max([f.a, *(m for m in range(a, f.at) if scene.t.punct(m) == ";")])
        if f.rule.startswith("adposition") and f.at > a + 3 and scene.t.punct(f.at - 1) != "," and scene.t.punct(f.at - 1) not in DASHES:
            breaks = (m for m in range(f.at - 1, a, -1) if scene.t.punct(m) == "," or scene.t.punct(m) in DASHES)
            comma = next(breaks, None)  # '… ofiar, w tym troje dzieci – wynika z raportu': behind a dash it closes the whole
            if (
                comma
                and scene.t.punct(comma) == ","
                and any(m in scene.figure_set for m in range(comma, f.b))
                and any(m in scene.figure_set for m in range(a, comma))
            ):
                f.a = max(f.a, comma)
    for f, g in pairwise(frames):
        if g.rule.startswith("adposition") and not g.running and f.rule == "inserted" and f.sources[-1].j == g.at:
            f.sources = [*f.sources, *g.sources]  # so die Behörde laut der Agentur
            g.a = g.b
            continue
        g.closing = g.closing or _said_after_all(scene, f, g)
        if f.rule.endswith("whereby") and g.verb == "deny" and not g.closing and not any(m in scene.figure_set for m in range(f.b, g.at)):
            g.a, f.b = min(g.a, f.a), f.a  # Berichte, wonach A, hat X dementiert
            continue
        again = f.verb == "deny" and not f.closing and not g.closing and f.at < g.at and f.sources[:1] == g.sources[:1]
        if g.rule == "participle" or again:  # rejected the plan, saying …; and said …: what is said after it is not denied
            f.b = min(f.b, g.at)
            g.a = max(g.a, min(g.at, f.b))
            continue
        if g.closing and not f.closing and (colon := _led_by_colon(scene, f, g)) is not None:
            f.b = min(f.b, colon)
            g.a = max(g.a, colon)
            continue
        if g.closing and not f.closing and not _splits(scene, f, g):
            continue  # nested: X said A, writes Y
        if _passed_on(scene, f, g) or _according_inside(scene, f, g):
            g.sources = [*g.sources, *f.sources]
            f.b = min(f.b, g.at)
            continue
        if not f.closing and any(r.i < f.at for r in g.sources if scene.t.sentence_of[r.head] == s):
            continue  # interleaved: the ministry reported, according to an agency, A
        if _nested(scene, f, g):
            g.a = max(g.a, f.cue[1])
            continue  # X wrote that Y had claimed A
        cut = _cut(scene, f, g)
        f.b = min(f.b, cut)
        g.a = max(g.a, cut)


def _led_by_colon(scene: Scene, f: Frame, g: Frame) -> int | None:
    """'Die Opposition ist empört: 40 Millionen seien weg, rechnete der Abgeordnete vor': the colon where the second begins."""
    t = scene.t
    if g.running or not g.verb or not f.verb or not g.sources or g.sources[0].is_outlet or f.sources[:1] == g.sources[:1]:
        return None
    colon = next((m for m in range(f.cue[1], g.at) if t.punct(m) == ":"), None)
    if colon is None or any(m in scene.figure_set for m in range(f.cue[1], colon)) or t.quote_of(colon + 2) is not None:
        return None
    return colon


def _bracket(scene: Scene, f: Frame, a: int, b: int) -> None:
    """'(officials say 390)': what is said in brackets ends with them, where a figure stands in them."""
    t = scene.t
    if not t.has("say", f.at, f.at + 1):
        return
    left = next((m for m in range(f.at - 1, a - 1, -1) if t.marks[m] and t.marks[m] in "()"), -1)
    right = next((m for m in range(f.at, b) if t.marks[m] and t.marks[m] in "()"), -1)
    if left < 0 or right < 0 or t.marks[left] != "(" or t.marks[right] != ")":
        return
    inside = all(left < r.i < right for r in f.sources) and any(m in scene.figure_set for m in range(left, right))
    if inside:
        f.a, f.b = max(f.a, left), min(f.b, right)


def _said_after_all(scene: Scene, f: Frame, g: Frame) -> bool:
    """'Police have two recordings, lawyers say …, according to X.': an adposition that ends the sentence is about all of it."""
    t = scene.t
    if not g.rule.startswith("adposition") or g.running or f.closing or not f.verb or f.at > g.at or t.punct(g.at - 1) != ",":
        return False
    b = t.sentences[g.sentence][1]
    return not any(m in scene.figure_set or t.sense(m, "say") for m in range(g.cue[1], b))


def _according_inside(scene: Scene, f: Frame, g: Frame) -> bool:
    """'X pisze, że według Y …', 'a lap azt írja, hogy a rendőrség szerint …': an outlet tells what is so according to another."""
    t = scene.t
    if f.verb != "report" or f.rule.split(",")[0] != "verb" or f.closing or f.running or g.rule != "adposition" or g.running:
        return False
    if not f.sources or not all(r.is_outlet or r.i > f.at for r in f.sources[-1:]) or g.sources[0].is_outlet or f.at > g.at:
        return False
    edge = min([g.at, *(r.i for r in g.sources)])
    that = next((m for m in range(edge - 1, max(f.at, edge - 4), -1) if t.sense(m, "that")), -1)
    return that > f.at and not any(m in scene.figure_set or t.punct(m) in (";", ":") for m in range(f.cue[1], edge))


def _passed_on(scene: Scene, f: Frame, g: Frame) -> bool:
    """'A Reuters szerint a rendőrség 17 halottról tud', 'According to Reuters, police said': what an outlet says that another says."""
    t = scene.t
    a = t.sentences[f.sentence][0]
    while a < f.at and not t.is_word(a):
        a += 1
    leads = f.rule == "verb" and t.sense(a, "relative", "than") is not None and not any(m in scene.figure_set for m in range(a, g.at))
    opens = leads and scene.pack.pro_drop and max(f.at, *(r.i for r in f.sources)) - a <= 6
    if not (f.rule == "adposition" or opens) or g.rule != "verb" or f.at > g.at:
        return False
    if not all(r.is_outlet for r in f.sources) or g.sources[0].is_outlet:
        return False
    begin, edge = max(f.cue[1], *(r.j for r in f.sources)), min(g.at, *(r.i for r in g.sources))
    return edge - begin <= 3 and all(t.punct(m) in ("", ",") and not t.sense(m, "contrast") for m in range(begin, edge))


def _nested(scene: Scene, f: Frame, g: Frame) -> bool:
    """Does the second saying stand inside what the first says, right behind its 'that'?"""
    t = scene.t
    if _inside(scene, f, g):
        return True
    that = next((m for m in (f.cue[1], f.cue[1] + 1) if t.sense(m, "that")), None)
    if f.closing or that is None or not g.sources or g.running or not any(r.is_outlet for r in f.sources):
        return False
    return 0 <= min(r.i for r in g.sources) - that <= 3 and not any(m in scene.figure_set for m in range(that, g.at))


def _inside(scene: Scene, f: Frame, g: Frame) -> bool:
    """'The report says the company reported 12', '…, dass die Polizei 12 gezählt habe': is the second saying the content of the first?

    It is when only small words, the one who was told and the comma of the clause stand before its subject, and no figure."""
    t = scene.t
    if f.rule.split(",")[0] != "verb" or g.rule != "verb" or f.closing or g.closing or f.running or g.running or "deny" in (f.verb, g.verb):
        return False
    subject = min(r.i for r in g.sources)
    start = max([f.cue[1], *(r.j for r in f.sources if f.cue[1] <= r.i and r.j <= subject)])
    if not f.at < start <= subject < g.at or subject - start > 6:
        return False
    commas = [m for m in range(start, subject) if t.punct(m) == ","]
    if commas and (
        len(commas) > 1 or not (t.sense(commas[0] + 1, "that") or (scene.pack.verb_second and t.has("mood", subject, g.cue[1])))
    ):
        return False
    return all(
        (t.is_word(m) and m not in scene.figure_set and not t.sense(m, "contrast", "joiner", "say", "event", "plain_verb"))
        or m in commas
        or t.sense(m, "that")
        or t.tokens[m].text in QUOTE_MARKS
        for m in range(start, subject)
    )


def _splits(scene: Scene, f: Frame, g: Frame) -> bool:
    return any(scene.t.punct(m) == ";" or scene.t.sense(m, "contrast") for m in range(f.cue[1], g.at))


def _cut(scene: Scene, f: Frame, g: Frame) -> int:
    t = scene.t
    lo, hi = f.cue[1], g.at
    edge = min([hi, *(r.i for r in g.sources if r.i >= lo and r.j <= hi + 1)]) if g.sources else hi
    if f.closing:
        return min(max(f.cue[1], *(r.j for r in f.sources if r.i >= f.at), f.cue[1]), hi) if f.sources else f.cue[1]
    best = None
    for m in range(lo, max(edge, lo) + 1):
        if (
            t.punct(m) == ";"
            or (t.punct(m) in DASHES and not t.tokens[m].glued)
            or (t.sense(m, "contrast") and (best is None or t.punct(best) != ";"))
        ):
            best = m
    if best is None:
        commas = [m for m in range(lo, edge + 1) if t.punct(m) == "," or t.sense(m, "joiner")]
        best = commas[-1] if commas else edge
    return best
