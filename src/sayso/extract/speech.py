"""Who says what: frames of speech in each sentence, direct quotations and their speakers, reported speech that runs on.

A frame is one act of saying: its chain of sources (nearest the origin first), the words that show it (the cue) and the stretch of
tokens it covers. ``Speech.attribute`` gives for one figure the chain of all frames that cover it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from sayso.extract import phrases
from sayso.extract.names import Ref
from sayso.extract.text import DASHES, NUMBER, PUNCT, QUOTE_MARKS, Text
from sayso.packs.lexicon import Hit, Sense

JUDGING = frozenset(("estimate", "count", "believe", "correct"))
OFFICES = frozenset(("police", "court", "prosecutor's office"))  # portfolios that are bodies by themselves
REFLEXIVE = frozenset(("report", "show", "confirm", "count"))
SHOWING = frozenset(("show",))  # verbs whose subject may be any thing: a study shows, but so does the weather
UNASKED = (*SHOWING, "count", "hand", "deny", "promise", "want")
WANTING = frozenset(("want",))
STANDING = frozenset(("stand", "paper"))  # verbs of what stands in a paper or comes out of it: heißt es, hervorgeht
DOING = frozenset(("hand", "count", "estimate", "show"))  # verbs that are as often deeds as sayings: found, diagnosed, reckoned
PERSONS = frozenset(("people", "workers", "civilians", "troops", "participants"))
INFORMING = frozenset(("institution", "outlet", "agency", "government", "company"))


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
    believed: bool = False
    rules: list[str] = field(default_factory=list)


class Speech:
    """The frames of one text."""

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
        self._citing = self._tokens_of(CITES)
        self._according = self._tokens_of(ADPOSITIONS)
        self._figure_set = {i for i, _ in figures}  # their first tokens
        self._figure_last = {j - 1 for _, j in figures}
        self._ages: set[int] = set()
        for i, j in figures:
            if any(text.key(k, "unit") == "year" for k in range(i, min(j + 1, self.n))):
                self._ages.update(range(i, j))
        self.subjects: set[int] = set()  # mentions that are already the subject of a verb of saying
        self.own: set[int] = set()  # tokens that tell of a speaker, in the report's own voice
        self._here: list[Frame] = []  # the frames of the sentence being read
        self.times = times  # tokens of dates and clock times
        self._read()

    # -- reading ------------------------------------------------------------------
    def _read(self) -> None:
        last: list[Ref] = []
        paragraph = -1
        for s, (a, _) in enumerate(self.t.sentences):
            here = self.t.paragraph_of[a]
            if here != paragraph:
                paragraph = here
            self.running[s] = last
            frames = self._sentence(s, last)
            self.frames[s] = frames
            self._reach_back(s)
            spoken = [f for f in frames if f.sources and not f.weak and not self._bracketed(f)]
            spoken = [f for f in spoken if not self._relative(f)] or spoken
            if len(spoken) > 1:
                spoken = [f for f in spoken if not self._of_before(f)] or spoken
            if spoken:
                last = spoken[0].sources if not spoken[0].closing or len(spoken) == 1 else spoken[-1].sources
                if len(spoken) > 1:
                    last = max(spoken, key=lambda f: f.at).sources
            self.ran[s] = last
        self._assign_quotes()

    def _bracketed(self, frame: Frame) -> bool:
        """'(the daily reported)': a remark in brackets about an earlier report is no one's speech that could go on."""
        t = self.t
        a, b = t.sentences[frame.sentence]
        before = next((m for m in range(frame.at - 1, a - 1, -1) if t.marks[m] and t.marks[m] in "()"), None)
        if before is None or t.punct(before) == ")":
            return False
        after = next((m for m in range(frame.at, b) if t.punct(m) == ")"), None)
        return after is not None and not any(m in self._figure_set for m in range(before, after))

    def _of_before(self, frame: Frame) -> bool:
        """'On the eve the minister had spoken of eight': who spoke earlier is not the one who goes on speaking."""
        t = self.t
        a, b = t.sentences[frame.sentence]
        lo, hi = self._clause_begin(frame.at, a), frame.cue[1]
        while hi < b and t.marks[hi] not in CLAUSE_MARKS:
            hi += 1
        return t.has("earlier", lo, hi)

    def _sentence(self, s: int, last: list[Ref]) -> list[Frame]:
        a, b = self.t.sentences[s]
        head = self.dateline(s)
        refs = [r for r in self.by_sentence[s] if r.speaks and r.i >= head and not self._counted(r) and not self._hour(r)]
        used: set[int] = set()
        frames: list[Frame] = []
        self._here = frames
        cited: list[tuple[Ref, Hit]] = []
        for i in self._citing.get(s, ()):
            for hit in self.t.hits[i]:
                cls = hit.sense.cls
                if (
                    (cls == "cite_before" and (ref := self._ref_from(refs, hit.j, 7)))
                    or (cls == "cite_after" and (ref := self._ref_to(refs, hit.i, 3)))
                    or (cls == "cite_weak" and self._passes_on(hit.i, refs) and (ref := self._ref_from(refs, hit.j, 4)))
                ):
                    if id(ref) not in used:
                        cited.append((ref, hit))
                        used.add(id(ref))
                elif cls in ("cite_before", "cite_after") and (ref := self._people(hit, a, b)):
                    cited.append((ref, hit))
        for i in self._according.get(s, ()):
            for hit in self.t.hits[i]:
                cls = hit.sense.cls
                frame: Frame | None = None
                if cls == "adposition_before":
                    frame = self._adposition_before(s, hit, refs, used, last)
                elif cls in ("adposition_with_noun", "adposition_from_noun"):
                    frame = self._adposition_with_noun(s, hit, refs, used, last)
                elif cls == "adposition_after":
                    frame = self._adposition_after(s, hit, refs, used, last)
                elif cls == "belief" and hit.j - hit.i > 1:
                    frame = self._hearsay_of(s, hit, refs, used)
                elif cls == "adposition_with_participle":
                    frame = self._by_participle(s, hit, refs, used)
                elif cls == "adposition_whereby":
                    frame = self._whereby(s, hit, refs, used)
                elif cls == "adposition_back":
                    frame = self._back(s, hit, last)
                elif cls == "adposition_own":
                    frame = self._own(s, hit, refs, used, last)
                elif cls == "adposition_inserted":
                    frame = self._inserted(s, hit, refs, used)
                if frame:
                    self._told_of_source(frame, hit)
                    frames.append(frame)
                    used.update(id(r) for r in frame.sources)
                    break
        for verb in self._verbs(a, b):
            i = verb.i
            if any(f.cue[0] <= i < f.cue[1] for f in frames) or self._quoting(i) or self._deed(verb):
                continue
            said = self._verb(
                s, verb, refs, used, next((f.sources for f in reversed(frames) if f.sources and (f.verb or self._stated(f))), last)
            )
            if said:
                frames.append(said)
                if not said.running:
                    used.update(id(r) for r in said.sources)
                    self.subjects.update(id(r) for r in said.sources)
        frames += self._gapped(s, frames, refs, used)
        for noun in self.t.first("say_noun", a, b):
            if weak := self._noun(s, noun, refs, used, frames, last):
                frames.append(weak)
        if not frames and (frame := self._colon(s, refs, used)):
            frames.append(frame)
            used.update(id(r) for r in frame.sources)
        if len(frames) > 1:
            frames = [f for f in frames if f.verb != "deny" or not self._disputes(f, frames, a)]
        self._attach(s, frames, refs, used, cited, last)
        frames.sort(key=lambda f: f.at)
        self._zones(s, frames)
        return frames

    def _hour(self, ref: Ref) -> bool:
        """Is the unknown word only the last one of a part of the day (am Abend)?"""
        return ref.kind == "unknown" and self.t.ending_at(ref.j, "day_part") is not None

    def _tokens_of(self, classes: tuple[str, ...]) -> dict[int, list[int]]:
        """For each sentence the tokens at which a hit of one of the classes begins, in order."""
        out: dict[int, list[int]] = {}
        for i in sorted({hit.i for cls in classes for hit in self.t.index.get(cls, ())}):
            out.setdefault(self.t.sentence_of[i], []).append(i)
        return out

    def _disputes(self, f: Frame, frames: list[Frame], a: int) -> bool:
        """'X said 12 were missing, a figure the families dispute': who only disputes in an added clause is no source of what was said."""
        t = self.t
        c = self._clause_begin(f.at, a)
        if t.punct(c - 1) != "," or not any(g.sources and g.verb and g.verb != "deny" and g.at < c and not g.closing for g in frames):
            return False
        if any(m in self._figure_set for m in range(c, t.sentences[f.sentence][1])) or not any(m in self._figure_set for m in range(a, c)):
            return False
        figure = phrases.determined(t, c) and bool(f.sources) and 1 < f.sources[0].i - c <= 3
        return figure or (t.sense(c, "relative") is not None and t.sense(c, "that") is None)

    def _passes_on(self, i: int, refs: list[Ref]) -> bool:
        """Does an outlet or a verb of saying stand right before a small word of citing: PAP za policją, podała za MSZ?"""
        near = self.t.ending_at(i, "say") is not None
        return near or any(r.is_outlet and not r.oblique and r.j <= i and i - r.j <= 3 for r in refs)

    def _people(self, hit: Hit, a: int, b: int) -> Ref | None:
        """'citing two people familiar with the matter': persons without a name or an office beside a word of citing."""
        t = self.t
        span = range(hit.j, min(b, hit.j + 6)) if hit.sense.cls == "cite_before" else range(hit.i - 1, max(a - 1, hit.i - 4), -1)
        if hit.sense.cls == "cite_before" and t.pack.nouns_capital:
            one = phrases.after(t, hit.j, b, self.times, oblique=True)
            if one is not None and phrases.determined(t, one.i) and not phrases.paper(t, one):
                return one
        if hit.sense.cls == "cite_after":
            one = phrases.before(t, hit.i, a, self.times)
            if one is not None and t.sense(one.i, "indefinite") and not phrases.paper(t, one):
                return one
        for m in span:
            if t.punct(m) or t.sense(m, "say_noun") or (t.sense(m, "say", "that", "relative") and not t.sense(m, "noun")):
                return None
            if t.key(m, "noun") in PERSONS:
                i = m
                while i > a and i > hit.j - 6 and t.is_word(i - 1) and not t.sense(i - 1, "preposition", "say", "cite_before", "that"):
                    i -= 1
                ref = Ref(max(i, hit.j) if m >= hit.j else i, m + 1, m, "unknown")
                ref.proper = t.words(ref.i, m + 1)
                ref.aliases.append(t.words(m, m + 1))
                return ref
        return None

    def _form(self, m: int, cls: str) -> bool:
        """Can the word be of the class by itself, whatever phrase it stands in here?"""
        return cls in self.pack.lexicon.entry(self.t.tokens[m].text).classes

    def _opens(self, m: int, particle: str) -> bool:
        """Is the word a verb that takes the particle: nahm … fest?"""
        opens = self.pack.lexicon.entry(self.t.tokens[m].text).opens
        return any(w in opens for w in self.pack.lexicon.entry(particle).words)

    def _verbs(self, a: int, b: int) -> list[Hit]:
        """The verbs of saying of a sentence; a separable one whose particle closes its clause: 'räumten 1400 ein'."""
        t = self.t
        hits = list(t.first("say", a, b))
        for stem in t.between("parted", a, b):
            kind, _, particle = stem.sense.key.partition(" ")
            for m in range(stem.j, min(b, stem.j + 25)):
                if m > stem.j and t.sense(m - 1, "joiner") and self._opens(m, particle):
                    break  # stellte das Kokain sicher und nahm neun Männer fest: the particle of another verb
                if t.tokens[m].text == particle and (m + 1 >= b or t.punct(m + 1) or t.sense(m + 1, "that")):
                    hits = [h for h in hits if h.i not in (stem.i, m)]
                    hits.append(Hit(Sense("say", kind, stem.sense.base), stem.i, stem.j))
                    break
        if not self.pack.verb_second:
            hits += [Hit(Sense("say", "correct", h.sense.base), h.i, h.j) for h in t.first("change", a, b) if self._revises(h)]
        return sorted(hits, key=lambda h: h.i)

    def _revises(self, hit: Hit) -> bool:
        """'It lowered the number of dead to 18': a verb of change whose object is a number or a forecast."""
        t = self.t
        if t.sense(hit.i, "say") is not None:
            return False
        if t.sense(hit.j, "count_noun") and t.sense(hit.j, "say_noun"):
            return True  # army raises toll to 33
        k = hit.j
        while t.sense(hit.j, "preposition") and k < hit.j + 6 and (k in self._figure_set or t.sense(k, "preposition", "range_middle")):
            k += 1  # raised to 33 from 21 the number
        if t.sense(k, *phrases.DETERMINERS) is None:
            return False
        nouns = ("count_noun", "say_noun")
        noun = next((m for m in range(k + 1, min(k + 4, self.n)) if not t.is_word(m) or any(self._form(m, x) for x in nouns)), k)
        return t.is_word(noun) and noun > k

    def _deed(self, verb: Hit) -> bool:
        """Is the verb a part of longer words for what was done (állítottak elő: arrested), or is not to be expected (nem számít)?"""
        t = self.t
        if verb.sense.key != "confirm" and any(h.j > verb.j and h.sense.cls == "event" for h in t.hits[verb.i]):
            return True
        if self.pack.verb_second and verb.j in self._figure_set and t.sense(verb.i, "hedge_before") and t.sense(verb.i, "say"):
            return True  # geschätzt 13 Prozent
        if t.tokens[verb.i].glued and t.punct(verb.i - 1) in DASHES and t.tokens[verb.i - 2].kind == NUMBER:
            return True  # a 22-count indictment
        if verb.sense.key == "deny" and self.pack.verb_second and self._turned_back(verb):
            return True
        return verb.sense.key == "believe" and t.sense(verb.i - 1, "negation") is not None and not t.sense(verb.j, "that")

    def _turned_back(self, verb: Hit) -> bool:
        """'Sie wiesen 520 Menschen zurück': people counted as the object, right before the particle, are refused and nothing is denied."""
        t = self.t
        for m in range(verb.j, min(verb.j + 9, t.sentences[t.sentence_of[verb.i]][1])):
            noun = t.sense(m + 1, "noun") if m in self._figure_set else None
            if noun is not None and not t.sense(m - 1, "preposition", "of"):
                person = self.pack.kinds[noun.sense.key].units[0] == "person"
                return person and t.is_word(noun.j) and bool(t.punct(noun.j + 1))
        return False

    def _reach_back(self, s: int) -> None:
        """'Das teilte die Polizei mit', 'That is according to the ministry': what is said stands in the sentences before."""
        t = self.t
        a, b = t.sentences[s]
        if (sources := self._giver(s)) is not None:
            self._told_before(s, sources, (a, a + 1), "", "whose figure it is")
            return
        frames = [f for f in self.frames[s] if f.sources and not f.weak]
        if not frames or not self._figure_set.isdisjoint(range(a, b)):
            return
        pointer = next((m for m in range(a, min(a + 5, b)) if t.sense(m, "demonstrative") or self._form(m, "demonstrative")), None)
        if (
            pointer is None
            or frames[0].at - a > 6
            or any(r.i <= pointer < r.j for r in frames[0].sources)
            or not (self.pack.pro_drop or pointer <= a + 1)
        ):
            return
        if any(t.sense(m, "that") or t.punct(m) == ":" for m in range(max(frames[0].cue[1], pointer + 1), b)):
            return
        if any(p >= frames[0].cue[1] and q <= b and q - p > 5 for p, q in t.quotes):
            return  # a quotation of its own; a short one is a name
        self._told_before(s, self._sources_of(frames), frames[0].cue, frames[0].verb, frames[0].rule)

    @staticmethod
    def _sources_of(frames: list[Frame]) -> list[Ref]:
        """The sources of some frames, each once, those who pass on last."""
        sources: list[Ref] = []
        for ref in sorted((r for f in frames for r in f.sources), key=lambda r: r.is_outlet):
            if ref not in sources:
                sources.append(ref)
        return sources

    def _told_before(self, s: int, sources: list[Ref], cue: tuple[int, int], verb: str, rule: str) -> None:
        """The sentence before ``s``, of the same paragraph, gets its source, where it has none of its own."""
        t = self.t
        p, q = t.sentences[s - 1] if s else (0, 0)
        if not s or t.paragraph_of[p] != t.paragraph_of[t.sentences[s][0]] or any(f.sources and not f.weak for f in self.frames[s - 1]):
            return
        self.frames[s - 1].append(Frame(sources, q, cue, p, q, verb, rule + ", of what stands before", closing=True, sentence=s - 1))

    def _giver(self, s: int) -> list[Ref] | None:
        """'Die Zahl stammt von der Polizei', 'Liczbę tę podała policja', 'A szám a rendőrségé': a short sentence on whose figure it was."""
        t = self.t
        a, b = t.sentences[s]
        if not s or b - a > 16:
            return None
        shown = t.sense(a, "demonstrative") or t.sense(a + 1, "demonstrative")
        pointer = shown is not None or self._form(a, "demonstrative")
        k = min((h.i for cls in ("count_noun", "say_noun") for h in t.between(cls, a, min(a + 8, b))[:1]), default=None)
        if k is None and shown is not None and shown.j > a + 1:
            k = shown.j - 1
        if k is None or any(m in self._figure_set for m in range(a, b)):
            return None
        if any(t.has(cls, a + 1, b) for cls in ("that", "relative", "contrast", "negation", "change")):
            return None
        if any(t.marks[m] in (":", ",", ";") for m in range(a + 1, b)):
            return None
        here = [r for r in self.by_sentence[s] if r.speaks and not (r.is_place and r.key != "capital")]
        if pointer and (whose := self._of_noun(k, here, a)) is not None:
            return [whose]
        if any(t.hits[m] and not t.sense(m, "demonstrative", "pronoun", "adverb", "shift", *phrases.DETERMINERS) for m in range(a, k)):
            return None
        refs = [r for r in here if r.i > k]
        if refs and t.between("derived", k, b):
            return refs[:1]
        if spoken := [f for f in self.frames[s] if f.sources and not f.running and f.at > k and f.verb != "deny"]:
            free = all(
                any(f.cue[0] <= m < f.cue[1] or any(r.i <= m < r.j for r in f.sources) for f in spoken) or self._idle(m)
                for m in range(k + 1, b)
            )
            return self._sources_of(spoken) if free else None
        owner = self._owner_word(b - 2 if t.is_word(b - 2) else b - 1)
        return [owner] if owner is not None else None

    def _of_noun(self, k: int, refs: list[Ref], a: int) -> Ref | None:
        """'To dane policji', 'Das sind Zahlen der Polizei', 'Ez a rendőrség becslése': whose the noun is, and nothing else said."""
        t = self.t
        for ref in refs:
            behind = 0 <= ref.i - k - 1 <= 1 and all(t.sense(m, "of", *phrases.DETERMINERS) for m in range(k + 1, ref.i))
            before = ref.j == k and (self.pack.possessor_first or self._possessive(ref))
            lo, hi = min(ref.i, k), max(ref.j, k + 1)
            if (behind or before) and all(
                self._idle(m) and not t.sense(m, "say") for m in (*range(a, lo), *range(hi, t.sentences[t.sentence_of[k]][1]))
            ):
                return ref
        return None

    def _idle(self, m: int) -> bool:
        """A token that says nothing of what is said: a small word, a time, a mark, one to whom it was told."""
        t = self.t
        return not t.is_word(m) or self._of_time(m) or not t.hits[m] or t.sense(m, *phrases.FUNCTION, *phrases.DETERMINERS) is not None

    def _owner_word(self, m: int) -> Ref | None:
        """'a rendőrségé': the police's, in one word that ends in the sign of an owner."""
        t = self.t
        word = t.tokens[m].text
        ending = next((e for e in self.pack.owner_endings if word.endswith(e)), None)
        if ending is None:
            return None
        for x in t.pack.lexicon.entry(word.removesuffix(ending).removesuffix("-")).senses:
            if x.cls in ("body", "government", "group", "role") or (x.name is not None and x.name.type != "place"):
                made = Ref(m, m + 1, m, x.cls, x.name, key=x.key)
                made.aliases.append(x.base)
                return made
        return None

    def _counted(self, ref: Ref) -> bool:
        """Is the mention what a figure counts (49 mieszkańców, 160 of its soldiers), and not 'two officials said'?"""
        t = self.t
        start = max(t.sentences[t.sentence_of[ref.head]][0], ref.i - 2)
        if ref.kind not in ("role", "group", "body") or not any(m in self._figure_set for m in range(start, ref.i)):
            return False
        if ref.key == "sources":
            return False
        if ref.kind == "group" and (t.key(ref.i - 1, "unit") == "percent" or t.punct(ref.i - 1) == "%"):
            return True  # 5 per cent of respondents think
        if self.pack.verb_second and t.sense(ref.i - 1, "possessive"):
            return False  # auf 11.000 sein Geheimdienstchef
        if (k := self._past_aside(ref)) > ref.j and t.sense(k, "say"):
            return False
        lo, hi = ref.i, ref.j
        while lo > 0 and ref.i - lo < 5 and not t.punct(lo - 1):
            lo -= 1
        while hi < self.n and hi - ref.j < 3 and not t.punct(hi):
            hi += 1
        if t.punct(ref.j) == "," and (t.sense(ref.j + 1, "relative") or phrases.determined(t, ref.j + 1)):  # two insiders, who …, said
            hi = next((m + 2 for m in range(ref.j + 1, min(self.n - 1, ref.j + 14)) if t.punct(m) in (",", ".")), hi)
        return not any(
            t.sense(m, "say", "cite_before", "cite_after", "adposition_before", "adposition_after", "agent") for m in range(lo, hi)
        )

    def _past_aside(self, ref: Ref) -> int:
        """Where the clause goes on behind what is told of a speaker: 'two sources close to the talks, who asked …, | said'."""
        t = self.t
        k = max((h.j for m in range(ref.i, ref.j + 1) if m < self.n for h in t.hits[m] if h.sense.cls == "anonymous"), default=ref.j)
        k = max(k, ref.j)
        end = t.sentences[t.sentence_of[ref.i]][1]
        if t.punct(k) == "," and t.sense(k + 1, "relative", "anonymous", "article"):
            comma = next((m for m in range(k + 1, min(end, k + 16)) if t.punct(m) == ","), None)
            return comma + 1 if comma is not None else k
        return k

    def dateline(self, s: int) -> int:
        """Where the text begins after 'KABUL, April 4 (Reuters) - '; the places and the agency there say nothing."""
        t = self.t
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
                return m + 1 if bracket or (m - a <= 5 and t.tokens[a].text[:1].isupper() and not self._spoken(a, m)) else a
        return a

    def _spoken(self, a: int, b: int) -> bool:
        return any(self.t.has(cls, a, b) for cls in ("say", "adposition_before", "adposition_after")) or any(
            m in self._figure_set for m in range(a, b)
        )

    # a source right after a cue: the first mention within reach, no verb or full clause between
    def _ref_from(self, refs: list[Ref], k: int, reach: int) -> Ref | None:
        t = self.t
        best: Ref | None = None
        for ref in refs:
            if k <= ref.i <= k + reach or ref.i < k < ref.j:
                best = ref
                break
        if best is None:
            return None
        for m in range(k, best.i):
            if (t.sense(m, "say", "that", "relative") and not t.sense(m, "say_noun", "article")) or t.punct(m) in (
                ";",
                ":",
                ".",
                ",",
            ):
                return None
            if t.tokens[m].kind == NUMBER:
                return None
        return best

    def _ref_to(self, refs: list[Ref], k: int, reach: int) -> Ref | None:
        t = self.t
        best: Ref | None = None
        for ref in refs:
            if ref.j <= k and k - ref.j <= reach:
                best = ref
        if best is None:
            return None
        for m in range(best.j, k):
            if t.punct(m) and t.punct(m) not in '()"„”“':
                return None
            if t.tokens[m].kind == NUMBER or t.sense(m, "say", "adposition_after", "event", "that", "article", "indefinite"):
                return None
        return best

    def _frame(self, s: int, sources: list[Ref], hit: Hit, rule: str, **more: object) -> Frame:
        a, b = self.t.sentences[s]
        frame = Frame(sources, hit.i, (hit.i, hit.j), a, b, rule=rule, sentence=s)
        for key, value in more.items():
            setattr(frame, key, value)
        return frame

    def _adposition_before(self, s: int, hit: Hit, refs: list[Ref], used: set[int], last: list[Ref]) -> Frame | None:
        t = self.t
        if hit.j - hit.i == 1 and t.ending_at(hit.i, "possessive"):  # jej zdaniem
            meant = self._anyone(s, hit.i, last)
            return self._frame(s, meant, hit, "adposition, back reference", running=True) if meant else None
        k, end = hit.j, t.sentences[s][1]
        ref = self._ref_from(refs, k, 6)
        if self.pack.adjectives_after and (noun := self._ownerless(k, ref)) is not None:
            if any(t.sense(m, "pronoun", "article", "possessive") for m in range(k, noun)):
                return self._frame(s, last, hit, "adposition, back reference", running=True) if last else None
            spoken = self._own_paper(noun)
            return (
                self._frame(s, [spoken], hit, "adposition, a document") if spoken is not None else None
            )  # według wstępnych szacunków straty …: nobody's
        if ref is not None and ref.is_outlet and (seen := self._seen(k, ref)):
            if (found := self._paper(s, hit, phrases.after(t, k, seen, self.times, bare=True), last)) is not None:
                return found
        if ref is not None and id(ref) not in used:
            return self._frame(s, [ref, *self._joined(ref, refs)][:1], hit, "adposition")
        if t.sense(k, "object_pronoun"):
            meant = self._anyone(s, hit.i, last)
            return self._frame(s, meant, hit, "adposition, back reference", running=True) if meant else None
        if t.sense(k, "pronoun", "article", "indefinite", "say_noun", "possessive"):
            noun = next((m for m in range(k, min(k + 4, self.n)) if t.sense(m, "say_noun") and self._attribute(k, m)), None)
            if noun is not None or t.sense(k, "pronoun"):
                inner = self._ref_in_clause(refs, noun or k, end, used)
                if inner and noun and inner.is_outlet and (seen := self._seen(noun + 1, inner)):
                    return self._paper(s, hit, phrases.after(t, k, seen, self.times, bare=True, oblique=True), last)
                if inner:
                    return self._frame(s, [inner], hit, "adposition, data of")
                meant = self._anyone(s, hit.i, last) if t.sense(k, "pronoun", "possessive") else last
                if meant and (t.sense(k, "article", "pronoun", "possessive") or t.sense(k - 1, "article")):
                    paper = Ref(k, noun + 1, noun, "unknown", antecedent=meant[0].antecedent or meant[0]) if noun is not None else None
                    if paper is not None:
                        paper.proper = t.words(noun or k, paper.j)
                        meant = [paper, *meant[1:]]
                    return self._frame(s, meant, hit, "adposition, back reference", running=True)
        if (owner := self._behind_attribute(k, refs, end)) is not None:
            return self._frame(s, [owner], hit, "adposition")
        if self.pack.adjectives_after and hit.j - hit.i > 1 and self._form(hit.j - 1, "vague_noun"):
            return None  # według doniesień mężczyzna …: of nobody
        behind = phrases.after(t, k, end, self.times, bare=True, oblique=True)
        if behind is not None and hit.j - hit.i > 1 and t.punct(behind.j) == "," and t.sense(behind.j + 1, "that"):
            return self._inside(s, hit)  # z aktu oskarżenia wynika, że
        return self._paper(s, hit, behind, last)

    def _inside(self, s: int, hit: Hit) -> Frame | None:
        """The paper inside words that lead to a source, where only a verb and 'that' follow them."""
        t = self.t
        paper = Ref(hit.i + 1, hit.j, hit.j - 1, "unknown")
        paper.proper = t.words(hit.i + 1, hit.j)
        known = any(x.cls == "document" for m in range(hit.i + 1, hit.j) for x in t.pack.lexicon.entry(t.tokens[m].text).senses)
        several = hit.j - hit.i > 2
        return self._frame(s, [paper], hit, "adposition, a document") if known or several else None

    def _ownerless(self, k: int, ref: Ref | None) -> int | None:
        """The noun of saying right after an adposition whose owner does not follow it at once in the genitive or behind 'by'."""
        t = self.t
        noun = next((m for m in range(k, min(k + 3, self.n)) if t.sense(m, "say_noun")), None)
        if noun is None or any(not t.is_word(m) or t.tokens[m].text[:1].isupper() for m in range(k, noun)):
            return None
        if (whole := t.sense(noun, "document")) is not None and whole.j > noun + 1:
            return noun
        if ref is None:
            after = t.tokens[noun + 1] if noun + 1 < self.n else None
            return None if after is None or after.text[:1].isupper() or t.punct(noun + 1) else noun
        if ref.i <= noun + 1 or (ref.i == noun + 2 and not t.hits[noun + 1]):
            return None
        linked = any(t.sense(m, "passive_by", "agent", "of", "preposition", "relative") or t.punct(m) for m in range(noun + 1, ref.i))
        return None if linked else noun

    def _own_paper(self, noun: int) -> Ref | None:
        """'Według aktu oskarżenia oskarżony …', 'a vádirat szerint': a paper in two words, or one that is known as such, speaks itself."""
        found = self.t.sense(noun, "document")
        if found is None:
            return None
        paper = Ref(noun, found.j, noun, "unknown")
        paper.proper = self.t.words(noun, found.j)
        paper.aliases.append(found.sense.base)
        return paper

    def _seen(self, k: int, ref: Ref) -> int | None:
        """Where the words for a paper end which an outlet only saw: 'a list | seen by Reuters', 'ein Brief |, der der FAZ vorliegt'."""
        t = self.t
        for m in range(k, ref.i):
            if t.sense(m, "agent") or (t.punct(m) == "," and t.sense(m + 1, "relative", "article")):
                return m
        return None

    def _attribute(self, k: int, m: int) -> bool:
        """Are there only articles and adjectives from ``k`` to the noun at ``m``?"""
        t = self.t
        return all(t.is_word(x) and (phrases.determined(t, x) or not t.sense(x, "noun", *phrases.FUNCTION)) for x in range(k, m)) and (
            not self.pack.nouns_capital or all(t.tokens[x].text[:1].islower() for x in range(k + 1, m))
        )

    def _behind_attribute(self, k: int, refs: list[Ref], end: int) -> Ref | None:
        """'der für die Region zuständige Koordinator', 'der in Essen ansässigen Firma': article, attribute, and then the noun."""
        t = self.t
        if not (self.pack.nouns_capital and phrases.determined(t, k) and t.sense(k + 1, "preposition")):
            return None
        for ref in refs:
            m = ref.i - 1
            if (
                k + 2 < m <= k + 12
                and ref.i < end
                and t.is_word(m)
                and t.tokens[m].text[:1].islower()
                and not t.sense(m, *phrases.FUNCTION)
            ):
                return ref
        return None

    def _paper(self, s: int, hit: Hit, ref: Ref | None, last: list[Ref]) -> Frame | None:
        """'laut Passagierliste', 'according to a study': a paper, or someone whom no pack knows, is a source as well.

        'According to the poll' is the poll just spoken of: its maker stays the source.
        """
        t = self.t
        if ref is not None and self._bare_attribute(ref) and ref.i >= hit.j:
            ref = self._paper_behind(ref)
        if ref is None or any(m in self._figure_set or m in self.times for m in range(ref.i, ref.j)):
            return None
        if t.sense(ref.j, "of") and ref.j + 1 in self._figure_set:
            return None  # by an average of 94 pounds
        if phrases.paper(t, ref):
            if maker := self._maker(ref):
                return self._frame(s, [maker], hit, "adposition, whose data")
            if phrases.definite(t, ref) and last:
                ref.antecedent = last[0].antecedent or last[0]
                return self._frame(s, [ref, *last[1:]], hit, "adposition, back reference", running=True)
            if self._vague(ref) or (not phrases.determined(t, ref.i) and self._vague_paper(ref)):
                return None
        elif len(t.tokens[ref.head].text) < 5 and not (phrases.determined(t, ref.i) and ref.j - ref.i > 2):
            return None
        if any(self._form(m, "official") for m in range(ref.i, ref.j)):
            ref.kind, ref.key = "group", "officials"  # nach offiziellen Angaben
        return self._frame(s, [ref], hit, "adposition, a document")

    def _bare_attribute(self, ref: Ref) -> bool:
        """Is the phrase only an adjective whose noun comes later: według opublikowanego [w czwartek] raportu?"""
        t = self.t
        endings = tuple(row[1] for row in self.pack.adjective_endings)
        return bool(endings) and t.tokens[ref.head].text.endswith(endings) and t.sense(ref.head, "say_noun") is None and t.is_word(ref.j)

    def _paper_behind(self, ref: Ref) -> Ref | None:
        """The paper behind an attribute in several words, before the next clause mark."""
        t = self.t
        end = t.sentences[t.sentence_of[ref.i]][1]
        for m in range(ref.j, min(end, ref.j + 7)):
            if t.punct(m) or m in self._figure_set:
                return None
            if t.sense(m, "say_noun"):
                paper = Ref(m, m + 1, m, "unknown")
                paper.proper = t.words(m, m + 1)
                return paper
        return None

    def _maker(self, ref: Ref) -> Ref | None:
        """Whose paper it is: the name inside 'GDL-Angaben', the genitive after 'das Ergebnis einer Studie der Stiftung'."""
        t = self.t
        if inside := self._angaben(ref.head):
            return inside
        if (office := self._office_of(ref.head)) is not None:
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
        if dash and stem[:1].isupper():
            made = Ref(ref.head, ref.head + 1, ref.head, "unknown")
            made.proper = stem
            named = next((x.name for x in t.pack.lexicon.entry(stem).senses if x.name is not None), None)
            if named is not None:
                made.kind, made.name, made.country = "name", named, named.country or ""
            return made
        return None

    def _office_of(self, paper: int) -> Ref | None:
        """'A rendőrségi adatok', 'z policyjnych statystyk': the body whose adjective stands beside its paper."""
        for m in (paper - 1, paper + 1):
            of = self.t.sense(m, "portfolio")
            if of is not None and of.j - of.i == 1 and of.sense.key in OFFICES:
                made = Ref(m, m + 1, m, "body", key=of.sense.key)
                made.aliases.append(of.sense.base)
                return made
        return None

    def _vague_paper(self, ref: Ref) -> bool:
        """'Berichten zufolge', 'according to reports': hearsay, no source."""
        return any(h.sense.cls == "belief" for m in range(max(0, ref.i - 2), ref.i + 1) for h in self.t.hits[m])

    def _hearsay_of(self, s: int, hit: Hit, refs: list[Ref], used: set[int]) -> Frame | None:
        """'According to unofficial information of RMF FM': hearsay, but with a name right behind it."""
        ref = next((r for r in refs if r.i == hit.j or (r.i == hit.j + 1 and self.t.sense(hit.j, "article", "of"))), None)
        if ref is None or id(ref) in used or not self._form(hit.i, "adposition_before") or not (ref.is_outlet or ref.kind == "body"):
            return None
        return self._frame(s, [ref], hit, "adposition")

    def _by_participle(self, s: int, hit: Hit, refs: list[Ref], used: set[int]) -> Frame | None:
        """'die von Nielsen gemeldeten 20 Millionen': the agent of a participle of saying before the figure."""
        ref = self._ref_from(refs, hit.j, 3) or phrases.after(self.t, hit.j, self.t.sentences[s][1], self.times, bare=True)
        if ref is None or id(ref) in used or not self.t.sense(ref.j, "said_participle"):
            return None
        end = next((m for m in range(ref.j, self.t.sentences[s][1]) if self.t.punct(m) in CLAUSE_MARKS), self.t.sentences[s][1])
        return self._frame(s, [ref], hit, "adposition, participle", a=hit.i, b=end)

    def _whereby(self, s: int, hit: Hit, refs: list[Ref], used: set[int]) -> Frame | None:
        """'einen Bericht der Zeitung, wonach …', 'sondaż, według którego …': the paper named right before the clause, or its maker."""
        t = self.t
        a, _ = t.sentences[s]
        if t.punct(hit.i - 1) != ",":
            return None
        start = max(self._clause_begin(hit.i - 1, a), hit.i - 14)
        noun = next((m for m in range(hit.i - 2, start - 1, -1) if t.sense(m, "say_noun")), None)
        if noun is not None and t.sense(noun, "vague_noun"):
            return None
        ref = next((r for r in reversed(refs) if r.j <= hit.i - 1 and r.i >= (noun if noun is not None else hit.i - 4)), None)
        if ref is not None and (named := self._apposed_name(ref, refs)) is not None:
            ref = named
        if ref is None and noun is not None:  # Caritas opublikował sondaż, według którego …: its maker is the subject
            ref = next((r for r in refs if start <= r.i < noun and not r.oblique), None)
        if ref is None and noun is not None:
            ref = Ref(noun, noun + 1, noun, "unknown")
            ref.proper = t.words(noun, noun + 1)
        if ref is None or id(ref) in used:
            return None
        return self._frame(s, [ref], hit, "adposition, whereby", a=hit.i)

    def _apposed_name(self, ref: Ref, refs: list[Ref]) -> Ref | None:
        """'Nagy Éva, a szakszervezet vezetője, aki szerint …': the full name that the office behind the comma belongs to."""
        t = self.t
        k = ref.i - 1 if phrases.determined(t, ref.i - 1) else ref.i
        if t.punct(k - 1) != ",":
            return None
        return next((r for r in refs if r.j == k - 1 and len(r.proper.split()) > 1), None)

    def _back(self, s: int, hit: Hit, last: list[Ref]) -> Frame | None:
        """'demnach', 'nach ihren Angaben', 'eszerint': as was said, by the one who spoke last."""
        meant = self._anyone(s, hit.i, last) if self.t.ending_at(hit.i, "possessive", "pronoun") or hit.j - hit.i > 1 else last
        return self._frame(s, meant, hit, "adposition, back reference", running=True) if meant else None

    def _own(self, s: int, hit: Hit, refs: list[Ref], used: set[int], last: list[Ref]) -> Frame | None:
        """'nach eigenen Angaben', 'by its own account': the subject of the clause says so."""
        t = self.t
        a, b = t.sentences[s]
        start = self._clause_start(hit.i, a)
        free = [r for r in refs if not r.oblique and id(r) not in used and (r.kind != "country" or r.key == "capital")]
        left = next((r for r in reversed(free) if start <= r.i and r.j <= hit.i), None)
        right = next((r for r in free if hit.j <= r.i < b and not any(t.punct(m) in (";", ":") for m in range(hit.j, r.i))), None)
        ref = left or right
        if ref is None and t.pack.nouns_capital:
            k = next((m for m in range(hit.j, min(b, hit.j + 6)) if phrases.determined(t, m)), hit.j)
            ref = phrases.after(t, start if hit.i > start else k, b, self.times)
        if ref is not None:
            return self._frame(s, [ref], hit, "adposition, own account")
        return self._frame(s, last, hit, "adposition, back reference", running=True) if last else None

    def _inserted(self, s: int, hit: Hit, refs: list[Ref], used: set[int]) -> Frame | None:
        """'…, so Hotelier Huber': after a clause mark, right before the one who says so."""
        t = self.t
        a, b = t.sentences[s]
        if hit.i > a and t.punct(hit.i - 1) not in CLAUSE_MARKS:
            return None
        ref = self._ref_from(refs, hit.j, 4)
        if (
            ref is None
            or id(ref) in used
            or any(t.sense(m, *phrases.FUNCTION) and not phrases.determined(t, m) for m in range(hit.j, ref.i))
        ):
            ref = phrases.after(t, hit.j, b, self.times)
        if ref is None or (
            ref.j < b and t.is_word(ref.j) and not t.sense(ref.j, "addressee", "preposition", "of", "adverb", *phrases.DETERMINERS)
        ):
            return None
        if hit.i == a and (t.punct(ref.j) != "," or ref.i > hit.j + 1):
            return None
        return self._frame(s, [ref], hit, "inserted", closing=True)

    def _adposition_with_noun(self, s: int, hit: Hit, refs: list[Ref], used: set[int], last: list[Ref]) -> Frame | None:
        """'by the police's count': a preposition that makes a source only with a noun of saying after the name."""
        t = self.t
        ref = self._ref_from(refs, hit.j, 3)
        if ref is not None and id(ref) not in used and any(t.sense(k, "say_noun") for k in (ref.j, ref.j + 1)):
            return self._frame(s, [ref], hit, "adposition")
        meant = self._angaben(hit.j) or next(
            (x for m in (hit.j, hit.j + 1) if t.sense(m, "say_noun") and (x := self._maker(Ref(m, m + 1, m, "unknown")))), None
        )
        if meant is not None:
            return self._frame(s, [meant], hit, "adposition, whose data")
        if hit.sense.cls == "adposition_from_noun" or t.sense(hit.i, "adposition_before"):
            return None
        found = phrases.after(t, hit.j, t.sentences[s][1], self.times, bare=self.pack.nouns_capital, oblique=True)
        if found is None or not phrases.paper(t, found) or self._vague(found):
            return None
        return self._paper(s, hit, found, last)

    def _vague(self, ref: Ref) -> bool:
        """'nach ersten Angaben', 'by some estimates': nobody in particular says so."""
        t = self.t
        if any(self._form(m, "official") for m in range(ref.i, ref.j)):
            return False
        return t.sense(ref.head, "vague_noun") is not None and not t.sense(ref.i, "article", "possessive")

    def _angaben(self, k: int) -> Ref | None:
        """'nach Polizeiangaben', 'nach palästinensischen Angaben': the source inside a noun of saying or as a nationality before it."""
        t = self.t
        country = ""
        for m in range(k, min(k + 3, self.n)):
            if not t.is_word(m):
                return None
            nationality = t.sense(m, "nationality")
            country = nationality.sense.key if nationality else country
            if not t.sense(m, "say_noun"):
                continue
            if country:
                return Ref(k, m + 1, m, "country", self.pack.countries[country], key="capital", country=country)
            inside = t.sense(m, "body", "group")
            if inside:
                ref = Ref(m, m + 1, m, inside.sense.cls, key=inside.sense.key)
                ref.aliases.append(inside.sense.base)
                return ref
            return None
        return None

    def _ref_in_clause(self, refs: list[Ref], k: int, end: int, used: set[int]) -> Ref | None:
        """'data analysed by X', 'an analysis of X': the mention that a noun of saying leads to."""
        for ref in refs:
            placed = ref.kind == "country" and self.t.ending_at(ref.i, "place_before", "preposition") is not None
            if k < ref.i <= k + 10 and ref.i < end and id(ref) not in used and not placed and self._leads(k + 1, ref):
                return ref
        return None

    def _leads(self, k: int, ref: Ref) -> bool:
        """No figure and no clause mark on the way, but for 'data that were gathered by X', 'images that X has analysed'."""
        t = self.t
        for m in range(k, ref.i):
            if t.tokens[m].kind == NUMBER or t.punct(m) in (";", ":", "."):
                return False
            if t.punct(m) == ",":
                made = not ref.oblique or any(t.sense(x, "passive_by", "agent") for x in range(m, ref.i))
                if not (made and t.sense(m + 1, "relative", "article")):
                    return False
        return True

    def _joined(self, ref: Ref, refs: list[Ref]) -> list[Ref]:
        return [r for r in refs if r.i == ref.j + 1 and self.t.sense(ref.j, "joiner")]

    def _adposition_after(self, s: int, hit: Hit, refs: list[Ref], used: set[int], last: list[Ref]) -> Frame | None:
        t = self.t
        ref = self._ref_to(refs, hit.i, 4)
        if ref is not None and not self.pack.possessor_first and t.sense(hit.i - 1, "say_noun") and ref.j < hit.i - 1:
            if any(phrases.determined(t, m) for m in range(ref.j, hit.i - 1)):
                ref = None  # X … dem Bericht zufolge: the report
        if ref is not None and ref.j < hit.i and self._base_paper(hit.i - 1):
            ref = None  # a lapunk birtokába került dokumentum szerint
        if ref is None and t.punct(hit.i - 1) in (",", "–", ";"):  # word for word from another language: …, szerint a NIS
            ref = self._ref_from(refs, hit.j, 2)
        if ref is not None and id(ref) not in used:
            return self._frame(s, [ref], hit, "adposition")
        k = hit.i - 1
        a = t.sentences[s][0]
        if self.pack.possessor_first and self._base_paper(k) and (paper := self._own_paper(k)) is not None:
            maker = next((r for r in reversed(last) if r.kind == "unknown" and r.proper.lower() == paper.proper.lower()), None)
            return self._frame(s, [maker or paper], hit, "adposition, a document")
        nouns = [m for m in range(max(a, k - 2), k + 1) if t.sense(m, "say_noun", "pronoun")]
        if self._base_paper(k) and not t.ending_at(k, "pronoun"):  # a vádirat szerint, egy új tanulmány szerint
            return self._paper(s, hit, phrases.before(t, hit.i, a, self.times, bare=True), last)
        if (nouns or hit.i == a or t.sense(hit.i, "pronoun")) and last:
            if not nouns or any(t.sense(m, "article", "pronoun") for m in range(max(a, nouns[0] - 1), k + 1)):
                meant = last if nouns and not t.sense(nouns[0], "pronoun") else self._anyone(s, hit.i, last)
                return self._frame(s, meant, hit, "adposition, back reference", running=True)
        inside = next((x for m in nouns if t.sense(m, "say_noun") and (x := self._maker(Ref(m, m + 1, m, "unknown")))), None)
        if inside is not None:
            return self._frame(s, [inside], hit, "adposition, whose data")
        return (
            self._paper(s, hit, phrases.before(t, hit.i, a, self.times, bare=True), last)
            if not nouns or (not self.pack.possessor_first and t.sense(k, "say_noun"))
            else None
        )

    def _base_paper(self, m: int) -> bool:
        """Is the word a paper that nobody is said to own: dokumentum, not dokumentuma?"""
        found = self.t.sense(m, "say_noun")
        return self.pack.possessor_first and found is not None and self.t.tokens[m].text.lower() == found.sense.base.lower()

    def _number_of(self, hit: Hit) -> bool:
        """Is it the word for a number, which is of what it counts and of nobody who tells it?"""
        word = self.t.tokens[hit.i].text
        return self.pack.compound_nouns and hit.j - hit.i == 1 and word.islower() and self.t.sense(hit.j, "of") is not None

    def _noun(self, s: int, hit: Hit, refs: list[Ref], used: set[int], frames: list[Frame], last: list[Ref]) -> Frame | None:
        """'The ministry's estimate', 'szacunki rządu', 'its figure of': whose a figure is, when nothing else says it."""
        t = self.t
        if any(f.cue[0] <= hit.i < f.cue[1] or any(r.i <= hit.i < r.j for r in f.sources) for f in frames):
            return None
        if t.sense(hit.i - 1, "indefinite") and t.sense(hit.j, "of") and t.sense(hit.i, "count_noun"):
            return None  # a number of firms
        owner: Ref | None = None
        before = [r for r in refs if r.j <= hit.i and hit.i - r.j <= 2]
        if before and not any(t.punct(m) or t.sense(m, "preposition", "say", "event") for m in range(before[-1].j, hit.i)):
            ref = before[-1]
            if self._possessive(ref) or (self.pack.possessor_first and self._owned(hit, ref)):
                owner = ref
        if owner is None:
            after = [r for r in refs if hit.j <= r.i <= hit.j + 2]
            if t.sense(hit.i, "count_noun") and not t.sense(hit.i, "vague_noun") and self._number_of(hit):
                after = []  # the number of passengers at the airport: counted
            if after and all(t.sense(m, "of", "article") for m in range(hit.j, after[0].i)):
                owner = after[0]
        if owner is None and any(t.sense(m, "possessive") for m in (hit.i - 1, hit.i - 2)):
            subject = self._left_subject(hit, refs, used, t.sentences[s][0])
            if subject:
                owner = subject
            elif last:
                return self._frame(s, last, hit, "noun, back reference", running=True, weak=True)
        if owner is None or id(owner) in used:
            return None
        if owner.kind == "group" and t.sense(hit.i, "count_noun") and t.sense(owner.head, "noun"):
            return None  # the number of protesters, a tüntetők száma: they are counted
        return self._frame(s, [owner], hit, "noun", weak=True, a=min(owner.i, hit.i))

    def _owned(self, hit: Hit, ref: Ref) -> bool:
        """Where the possessor stands first: does the noun show by its ending that it is his (a minisztérium becslése)?"""
        t = self.t
        apart = any(t.sense(m, "article") for m in range(ref.j, hit.i))
        return not apart and t.tokens[hit.i].text.endswith(tuple(self.pack.possessed_endings)) and not self._base_paper(hit.i)

    # -- verbs of saying -----------------------------------------------------------
    def _verb(self, s: int, hit: Hit, refs: list[Ref], used: set[int], last: list[Ref]) -> Frame | None:
        t = self.t
        a, b = t.sentences[s]
        verb = hit.sense.key
        if t.sense(hit.i - 1, "article", "preposition", "indefinite") and not t.sense(hit.j, "that"):
            if t.tokens[hit.i].text[:1].isupper() == t.tokens[hit.i - 1].text[:1].isupper() and not t.sense(hit.i - 1, "that"):
                return None  # "the reported figure", "a report": an attribute or a noun
        if t.sense(hit.i, "noun", "role") and not t.hits[hit.i - 1] and t.sense(hit.i - 2, "article", "indefinite") and hit.i - a > 1:
            return None  # the main suspect: a noun
        if t.sense(hit.j, "of") and t.sense(hit.i, "say_noun") and not t.sense(hit.i - 1, "that", "pronoun"):
            return None  # details of, reports of: a noun
        if (verb == "hand" and self._hands(hit, b) and not self._of_paper(hit, a)) or (verb == "put" and not self._puts(hit, a)):
            return None
        if verb in REFLEXIVE and self._of_itself(hit, a, b):
            return None
        if self._answers(hit, a):
            asked = bool(last) and not self._here and s - t.sentence_of[last[0].head] <= 2
            return self._frame(s, last, hit, "answers of those asked", running=True) if asked else None
        after_break = hit.i == a or t.punct(hit.i - 1) in CLAUSE_MARKS
        if after_break and (age := self._age_behind(hit, b)):
            self.own.update(age)
            meant = self._pronoun(s, hit.j, last)
            return self._frame(s, meant, hit, "running on", verb=verb, running=True, closing=True) if meant else None
        if (main := self._main_subject(hit, refs, a)) is not None:
            return self._frame(s, [main], hit, "participle", verb=verb, a=hit.i)
        right = self._right_subject(hit, refs, used, b)
        if right is not None and not (self.pack.verb_second or self.pack.pro_drop):
            leads = (
                hit.j - hit.i > 1 and self._form(hit.j - 1, "preposition") and not t.sense(hit.i, "addressee")
            )  # called on ministers to spend
            if leads or not after_break or t.sense(right.j, "plain_verb", "possible", "planned", "negation"):
                right = None  # believed Ford's story; Ms Davis, 45, said her son was: its object, the subject of what is said
        left = (
            None
            if self._fronted(hit, a)
            else self._left_subject(hit, refs, used, a) or self._left_subject(hit, refs, used - self.subjects, a)
        )
        if left is not None and (mid := self._middle_subject(hit, left, a)) is not None:
            left = mid
        plural = verb in DOING and bool(self.pack.plural_verb_endings) and t.tokens[hit.i].text.endswith(self.pack.plural_verb_endings)
        if plural:
            left, right = (None if ref is None or self._only_one(ref) else ref for ref in (left, right))
        if any(t.ending_at(m, "impersonal") for m in (hit.i, hit.i - 1)):
            return None
        if self._passive(hit, a, b):
            agent = self._by_agent(hit, refs, used, b) or self._by_agent(hit._replace(j=self._clause_begin(hit.i, a)), refs, used, hit.i)
            return self._frame(s, [agent], hit, "passive", verb=verb) if agent else None
        if left is not None and left.is_outlet and t.punct(hit.j) == ")" and any(t.punct(m) == "(" for m in range(left.i - 2, left.i)):
            return None  # (die Zeitung berichtete): its own earlier report
        if verb in WANTING:
            return self._want(s, hit, left, right)
        if verb in STANDING:
            return self._standing(s, hit, refs, used, last)
        follows = after_break or (self.pack.verb_second and not (left and hit.i - left.j <= 1 and not left.oblique))
        near = (
            (hit.i - 1, hit.i - 2, hit.j)
            if follows and not (left and t.punct(hit.i - 1) == "," and not self.pack.verb_second)
            else (hit.i - 1, hit.i - 2)
        )
        pronoun = next((m for m in near if a <= m < b and t.sense(m, "pronoun") and not t.sense(m, "possessive", "object_pronoun")), None)
        if behind := (left is None or left.is_outlet) and self._pronoun_behind(hit, b):
            pronoun = hit.j
        subject: Ref | None = None
        inverted = False
        if (
            left is None
            and right is not None
            and t.quote_of(hit.i) is None
            and any(t.sense(m, "say_noun") for m in range(max(a, hit.i - 6), hit.i))
        ):
            found = self._phrase_subject(hit, a, b, after_break)
            right = None if found is not None and found.j <= hit.i and phrases.paper(t, found) else right
        if right and (after_break or left is None or self._inverted(hit, left)):
            subject, inverted = right, True
        elif left:
            subject = left
        if subject is not None and not inverted and (whole := self._head_of(subject, hit)) is not None:
            subject = whole
        if (
            pronoun is not None
            and not (subject and not inverted and not behind and hit.i - subject.j <= 1)
            and not (inverted and subject and subject.i - hit.j <= 1)
        ):
            meant = (self._subject_before(pronoun) or self._pronoun(s, pronoun, last)) if verb not in SHOWING else []
            if meant:
                closing = self._closes(hit, b, None)
                start = self._coordinate(pronoun, a, closing)
                closing = closing and start == a
                return self._frame(s, meant, hit, "pronoun", verb=verb, running=True, closing=closing, a=start)
            return None
        if subject is None and (maker := self._maker_before(hit, refs)) is not None:
            subject = maker
        if subject is None and after_break and (one := self._one_of_them(hit)) is not None:
            return self._frame(s, [one], hit, "one of those before", verb=verb, closing=True)
        if subject is None and t.quote_of(hit.i) is None:
            found = self._phrase_subject(hit, a, b, after_break)
            if found is not None and phrases.paper(t, found) and phrases.definite(t, found) and last:
                found.antecedent = last[0].antecedent or last[0]
                return self._frame(s, [found, *last[1:]], hit, "noun as subject", verb=verb, running=True)
            if found is not None and phrases.paper(t, found) and (maker := self._maker(found)):
                found = maker
            if found is not None:
                subject, inverted = found, found.i >= hit.j
        if subject is None and last and any(t.sense(m, "say_noun") and not self._taken(m) for m in range(max(a, hit.i - 3), hit.i)):
            return self._frame(s, last, hit, "noun as subject", verb=verb, running=True)  # an earlier statement had mentioned 15
        if subject is None and (owner := self._relative_subject(hit, a)) is not None:
            subject = owner
        if subject is None and t.ending_at(hit.i, "joiner") and self._here and not self._here[-1].running and self._here[-1].rule == "verb":
            shared = self._here[-1].sources
            return self._frame(s, shared, hit, "verb, subject shared", verb=verb, a=self._clause_start(hit.i, a))
        if subject is None and last and (part := t.ending_at(hit.i, "partitive")) and any(t.is_word(m) for m in range(a, part.i)):
            return self._frame(s, last, hit, "one of those before", verb=verb, running=True)  # one of them said
        if subject is None and (agent := self._by_agent(hit, refs, used, b)):
            return self._frame(s, [agent], hit, "passive", verb=verb)
        if subject is None and self.pack.pro_drop:
            subject = next((r for r in refs if r.j <= hit.i and not r.oblique and id(r) not in used and r.kind != "country"), None)
            if subject is not None and (t.sense(subject.j, "that", "relative") or t.quote_of(subject.i) != t.quote_of(hit.i)):
                subject = None
            if subject is not None and plural and self._only_one(subject):
                subject = None
            if subject is not None:
                return self._frame(s, [subject], hit, "verb, subject shared", verb=verb, a=subject.i)
        if subject is None:
            nobody = verb != "add" and t.tokens[hit.i].text.endswith(self.pack.impersonal_endings)  # oszacowano, becsülik
            if verb in JUDGING and nobody:
                return None
            if (paper := self._paper_before_colon(hit, a)) is not None:
                return self._frame(s, [paper], hit, "noun as subject", verb=verb)
            meant = last if self.pack.pro_drop or verb == "add" else []
            if self.pack.pro_drop and not nobody and not (last and s - t.sentence_of[last[0].head] <= 1):
                meant = self._pronoun(s, a, last)  # Kovács a helyszínre ment. „…” – mondta.
            if meant:
                closing = self._closes(hit, b, None)
                return self._frame(
                    s, meant, hit, "running on", verb=verb, running=True, closing=closing, a=a if closing else self._clause_start(hit.i, a)
                )
            return None
        if (verb in SHOWING and not self._informs(subject, hit.i)) or (verb == "count" and self._polled(subject, hit, b)):
            return None
        frame = self._frame(s, [subject], hit, "verb", verb=verb)
        self._aside_of_speaker(hit, subject, inverted, b)
        if self._aside(hit, subject, inverted, a, b):
            frame.closing = True
            frame.a = self._after_joint(subject, hit, a)
        elif inverted:
            frame.closing = self._closes(hit, b, subject)
            frame.a = self._after_joint(subject, hit, a)
        else:
            frame.a = min(subject.i, hit.i) if not self.pack.verb_second or subject.i <= a + 1 else a
            c = self._clause_begin(subject.i, a)
            if self.pack.verb_second and self._own_clause(subject, c, a, b):
                frame.a = c  # der Umsatz lag bei 8,2 Milliarden, Analysten hatten 7,9 erwartet: a clause of its own
            bare = not (self.pack.verb_second or self.pack.pro_drop) and all(
                t.is_word(m) or m in self._figure_set for m in range(c, subject.i)
            )
            if bare and hit.i == subject.j and any(m in self._figure_set for m in range(max(c, subject.i - 4), subject.i)):
                frame.a = c  # the 20 million experts say it costs
            if verb == "promise" and not any(
                t.sense(m, "that") for m in range(hit.j, min(hit.j + 3, b))
            ):  # who pledges speaks for his own sum only
                frame.b = next((m for m in range(hit.j, b) if self._new_subject(m, refs)), b)
        if frame.closing and inverted:  # mówi hodowca, który trzyma 120 sztuk: not his words
            told = max(hit.j, subject.j)
            frame.b = next((m for m in range(told, b) if t.punct(m) == "," and self._who(m + 1)), b)
        return frame

    def _pronoun_behind(self, hit: Hit, b: int) -> bool:
        """'W wywiadzie dla stacji powiedział on, że': where a subject may be left out, a pronoun behind the verb is one told."""
        t = self.t
        told = self.pack.pro_drop and hit.j < b and t.sense(hit.j, "pronoun") is not None
        return told and not t.sense(hit.j, "possessive", "object_pronoun", "neuter", "demonstrative", "article", "adposition_after", "that")

    def _age_behind(self, hit: Hit, b: int) -> range | None:
        """'…, said the 31-year-old.', '– powiedział 31-latek': nobody but the one spoken of before, called by his age."""
        t = self.t
        k = hit.j + 1 if t.sense(hit.j, "article") else hit.j
        if k >= b or t.tokens[k].kind != NUMBER:
            return None
        end = next((m for m in range(k, min(b, k + 5)) if t.punct(m) and t.punct(m) != "-"), min(b, k + 5))
        aged = any(h.sense.key == "age" for m in range(k, end) for h in t.hits[m] if h.sense.cls == "cue")
        return range(k, end) if aged and end - k <= 4 and not any(t.sense(m, "noun", "role", "name") for m in range(k, end)) else None

    def _middle_subject(self, hit: Hit, left: Ref, a: int) -> Ref | None:
        """'Wegen der Werte des Landes haben Studien geschätzt': behind what is put in front the subject follows the auxiliary."""
        t = self.t
        c = self._clause_begin(hit.i, a)
        if not self.pack.verb_second or not t.sense(c, "preposition") or left.i < c:
            return None
        helper = next((h for h in t.between("auxiliary", left.j, hit.i)), None)
        found = phrases.after(t, helper.j, hit.i, self.times, bare=True) if helper is not None else None
        return found if found is not None and phrases.paper(t, found) else None

    def _only_one(self, ref: Ref) -> bool:
        """Is it one person, who cannot be the subject of a verb in the plural (Kovács Pál házában találták)?"""
        t = self.t
        words = t.words(ref.i, ref.j).split()
        full = ref.kind == "unknown" and len(words) > 1 and all(w[:1].isupper() for w in words)
        named = ref.person is not None or full or (ref.name is not None and ref.name.type == "person")
        return named and t.sense(ref.i - 1, "joiner") is None and t.sense(ref.j, "joiner") is None

    def _coordinate(self, pronoun: int, a: int, last: bool) -> int:
        """Where 'but he said', ', which it says', '– he said that' begins: what stands before it is not of this speaker."""
        t = self.t
        k = pronoun - 1
        dash = not last and t.punct(k) in DASHES and not t.tokens[k].glued
        opened = k > a and (dash or t.sense(k, "contrast", "relative") is not None)
        return k if opened and t.sense(k, "relative_time") is None else a

    def _one_of_them(self, hit: Hit) -> Ref | None:
        """'… shouted one of them', 'kiabálta egyikük', 'krzyczał jeden z nich': someone of those told of."""
        t = self.t
        part = t.sense(hit.j, "partitive") or (t.sense(hit.j + 1, "partitive") if t.sense(hit.j, "one", "indefinite") else None)
        if part is None:
            return None
        one = Ref(hit.j, part.j, hit.j, "unknown")
        one.proper = t.words(hit.j, part.j)
        return one

    def _own_clause(self, subject: Ref, c: int, a: int, b: int) -> bool:
        """Does the speaker open a main clause that has a figure of its own, so that what stands before the comma is not his?"""
        if c <= a or subject.i - c > 2 or any(m in self._figure_set for m in range(c, subject.i)):
            return False
        return any(m in self._figure_set for m in range(subject.j, b))

    def _polled(self, subject: Ref, hit: Hit, b: int) -> bool:
        """'Die SPD kommt auf 17 Prozent': a party or a candidate reaches a share; a body or a paper counts it."""
        t = self.t
        if not any(t.key(m, "unit") == "percent" for m in range(hit.j, b)):
            return False
        return t.key(subject.head, "body") == "party" or not self._informs(subject, hit.i)

    def _of_itself(self, hit: Hit, a: int, b: int) -> bool:
        """'Drei Bewerber haben sich gemeldet', 'das hat sich gezeigt': with a reflexive pronoun in the clause nothing is said."""
        t = self.t
        end = next((m for m in range(hit.j, b) if t.punct(m) in CLAUSE_MARKS), b)
        return any(t.sense(m, "reflexive") for m in (*range(self._clause_begin(hit.i, a), hit.i), *range(hit.j, min(end, hit.j + 2))))

    def _answers(self, hit: Hit, a: int) -> bool:
        """'35 percent said', '41 Prozent der Befragten glauben': shares of those asked answer, they are no source."""
        t = self.t
        shares = [h.i for h in t.first("unit", max(a, hit.i - 7) + 1, hit.i) if h.sense.key == "percent"]
        share = shares[-1] if shares else None
        if share is None or hit.sense.key == "count":
            return False
        if any(not t.is_word(m) or t.sense(m, "that", "relative", "plain_verb", "joiner") for m in range(share + 1, hit.i)):
            return False
        c = self._clause_begin(share, a)
        return all(m in self._figure_set or t.sense(m, *BEFORE_SHARE) or (m > c and t.sense(m - 1, "contrast")) for m in range(c, share))

    def _maker_before(self, hit: Hit, refs: list[Ref]) -> Ref | None:
        """'A poll from YouGov shows', 'eine Studie von Forsa ergab': the maker of the paper that is the subject."""
        t = self.t
        ref = next((r for r in reversed(refs) if r.j <= hit.i), None)
        if ref is None or any(not t.sense(m, "adverb", "plain_verb") for m in range(ref.j, hit.i)) or ref.is_place:
            return None
        k = ref.i - 1 if t.sense(ref.i - 1, "article") else ref.i
        before = t.ending_at(k, "preposition", "of", "passive_by")
        return ref if before is not None and t.ending_at(before.i, "say_noun") is not None else None

    def _head_of(self, ref: Ref, hit: Hit) -> Ref | None:
        """'The passenger list showed', 'passenger groups said': where the last of two nouns is the head, the paper or the groups speak."""
        t = self.t
        if not self.pack.compound_nouns or ref.kind not in ("group", "role") or ref.proper or ref.person or ref.name or ref.j >= hit.i:
            return None
        if t.sense(ref.j, "say_noun", "collective") is None:
            return None
        whole = Ref(ref.i, ref.j + 1, ref.j, "unknown")
        whole.proper = t.words(ref.i, ref.j + 1)
        return whole

    def _main_subject(self, hit: Hit, refs: list[Ref], a: int) -> Ref | None:
        """'The judge refused, saying the courts had …': a participle after a comma says what the main clause's subject says."""
        t = self.t
        if t.punct(hit.i - 1) != "," or not self.pack.converb_endings or not t.tokens[hit.i].text.endswith(self.pack.converb_endings):
            return None
        first = next((r for r in refs if not (r.is_place and r.key != "capital") and not r.is_outlet), None)
        if first is None or first.oblique or first.j >= hit.i or first.i - a > 6 or t.sense(a, "pronoun"):
            return None
        said = any(t.sense(m, "say") and t.key(m, "say") != "deny" for m in range(a, hit.i - 1))
        return None if said else first

    def _relative_subject(self, hit: Hit, a: int) -> Ref | None:
        """'the study -- which notes that …', 'the police, who counted …': the subject of a relative clause is what it is about."""
        t = self.t
        m = hit.i - 1
        while m > a and t.sense(m, "adverb", "plain_verb") and not t.sense(m, "relative"):
            m -= 1
        if self.pack.verb_second or m <= a or t.sense(m, "relative") is None or t.sense(m, "that", "pronoun"):
            return None
        k = m
        while k > a and not t.is_word(k - 1) and t.tokens[k - 1].kind == PUNCT:
            k -= 1
        ref = next((r for r in self.by_sentence[t.sentence_of[m]] if r.j == k and r.speaks), None)
        if ref is not None and self.t.ending_at(ref.i, "agent"):
            return None  # a list seen by Reuters, which counted …: the list
        if ref is not None and not (ref.kind == "country" and ref.key != "capital"):
            return ref
        found = phrases.before(t, k, a, self.times)
        return found if found is not None and phrases.paper(t, found) else None

    def _aside_of_speaker(self, hit: Hit, subject: Ref, inverted: bool, b: int) -> None:
        """'Schiff, 56, who has served for 10 years, said', 'said Kamarck, a veteran of 20 years': told of the speaker, not by him."""
        t = self.t
        c = self._clause_begin(subject.i, t.sentences[t.sentence_of[hit.i]][0])
        start = hit.j if inverted else c if subject.i - c <= 6 and phrases.determined(t, c) else subject.i
        self.own.update(range(start, subject.j))  # der 33-jährige Karl Moser, einer von drei Zeugen
        told = t.sense(subject.j + 1, "relative") is not None and self._past_aside(subject) >= hit.i - 2
        if t.punct(subject.j) not in (",", "(") or not (subject.person or subject.proper or subject.kind == "role" or told):
            return
        if not inverted:
            if not any(t.sense(m, "say", "agent", "cite_after", "cite_before") for m in range(subject.j, hit.i)):
                self.own.update(range(subject.j, hit.i))
            return
        k = subject.j + 1
        if k not in self._figure_set and not t.sense(k, "indefinite", "article", "relative", "role"):
            return
        end = next((m for m in range(k, b) if t.punct(m) in CLAUSE_MARKS or t.punct(m) == ")"), b)
        if not any(t.sense(m, "that", "say", "mood") for m in range(subject.j, end)) and t.punct(hit.i - 1) in CLAUSE_MARKS:
            self.own.update(range(subject.j, end))

    def _told_of_source(self, frame: Frame, hit: Hit) -> None:
        """'A 24 éves sportoló szerint', 'according to Berg, who has led it for 10 years, …': age and career are told by the report."""
        t = self.t
        source = frame.sources[0]
        if frame.running or t.sentence_of[source.head] != frame.sentence:
            return
        year = next((m for m in range(max(0, source.i - 4), source.j) if t.key(m, "unit") == "year"), None)
        if year is not None and all(t.is_word(m) or t.punct(m) == "," for m in range(year, source.i)):
            if not any(t.sense(m, "article", "say", "event", "preposition") for m in range(year, source.i)):
                self.own.update(range(max(0, year - 2), year + 1))
        k = hit.j if hit.sense.cls == "adposition_after" else source.j
        if t.punct(k) == "," and self._who(k + 1):
            self.own.update(range(k, next((m for m in range(k + 1, t.sentences[frame.sentence][1]) if t.punct(m) == ","), k)))

    def _taken(self, m: int) -> bool:
        """Is the token part of a source or a cue of the sentence that is read already?"""
        return any(f.cue[0] <= m < f.cue[1] or any(r.i <= m < r.j for r in f.sources) for f in self._here)

    def _passive(self, hit: Hit, a: int, b: int) -> bool:
        """'wurden … angeboten', 'was told': the subject of a passive is not the one who speaks."""
        t = self.t
        if self.pack.verb_second:
            final = hit.j >= b or not t.is_word(hit.j) or t.sense(hit.j, "passive") is not None
            return final and any(t.sense(m, "passive") for m in (hit.j, *range(self._clause_begin(hit.i, a), hit.i)))
        return t.sense(hit.i - 1, "passive") is not None or (
            t.sense(hit.i - 2, "passive") is not None and t.sense(hit.i - 1, "adverb") is not None
        )

    def _want(self, s: int, hit: Hit, left: Ref | None, right: Ref | None) -> Frame | None:
        """'The union wants 1,800 more': who wants or plans something gives the figure, in that clause only."""
        t = self.t
        a, b = t.sentences[s]
        subject = left if left is not None and (left.j == hit.i or self._only_figure(left.j, hit.i)) else None
        if subject is None and right is not None and right.i - hit.j <= 1 and self.pack.verb_second:
            subject = right
        if subject is None or subject.kind in ("country", "group") or subject.i - 1 in self._figure_set or t.quote_of(hit.i) is not None:
            return None
        c = self._clause_begin(subject.i, a)
        if t.sense(c, "relative", "that"):
            return None
        end = next((m for m in range(hit.j, b) if self._ends_wish(m)), b)
        return self._frame(s, [subject], hit, "wants", verb=hit.sense.key, a=c, b=end)

    def _ends_wish(self, m: int) -> bool:
        """Does the clause of what somebody wants end at the token? Not where 'that' goes on with it."""
        t = self.t
        return t.sense(m, "contrast") is not None or (t.punct(m) in (",", ";", ":") and t.sense(m + 1, "that") is None)

    def _only_figure(self, i: int, j: int) -> bool:
        """Where the verb closes its clause: does only the figure with its unit stand before it (A szakszervezet 15 százalékot kér)?"""
        t = self.t
        if not self.pack.possessor_first or not 0 < j - i <= 6 or not any(m in self._figure_set for m in range(i, j)):
            return False
        return not any(t.punct(m) or t.sense(m, "say", "event", "that", "relative", "joiner") for m in range(i, j))

    def _standing(self, s: int, hit: Hit, refs: list[Ref], used: set[int], last: list[Ref]) -> Frame | None:
        """'In dem Bericht heißt es', 'wie aus Unterlagen hervorgeht': the source is the paper, or its maker, in the same clause."""
        t = self.t
        a, b = t.sentences[s]
        c = self._clause_begin(hit.i, a)
        end = next((m for m in range(hit.j, b) if t.punct(m) in CLAUSE_MARKS or t.sense(m, "that")), b)
        if any(f.rule.startswith("adposition") and c <= f.at < end for f in self._here):
            return None  # a városháza adataiból kiderül; derül ki a hivatal adataiból
        near = [r for r in refs if c <= r.i and r.j <= end and id(r) not in used and not (r.is_place and r.key != "capital")]
        owner = min(near, key=lambda r: abs(r.i - hit.i), default=None)
        nouns = [m for m in range(c, end) if t.sense(m, "say_noun") and not hit.i <= m < hit.j]
        if owner is None and nouns and t.sense(end + 1, "relative", "article") and t.punct(end) == ",":  # Aufnahmen, die das Institut …
            owner = next((r for r in refs if end < r.i <= end + 7 and not r.oblique), None)
            if owner is not None and any(t.sense(m, "agent") for m in range(owner.j, min(b, owner.j + 3))):
                owner = None  # Unterlagen, die dem Blatt vorliegen: it only saw them
        closing = hit.j >= end and self._closes(hit, b, None)
        if hit.sense.key == "paper" and not (nouns and any(t.sense(m, "that") for m in range(hit.j, min(b, hit.j + 3)))):
            return None
        if owner is not None:
            return self._frame(s, [owner], hit, "stands in", verb=hit.sense.key, closing=closing)
        if nouns and (office := self._office_of(nouns[0])) is not None:
            return self._frame(s, [office], hit, "stands in", verb=hit.sense.key, closing=closing)
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
            return self._frame(s, [ref, *(last[1:] if back else ())], hit, "stands in", verb=hit.sense.key, running=back, closing=closing)
        if last and t.paragraph_of[last[0].head] == t.paragraph_of[a]:
            return self._frame(s, last, hit, "running on", verb=hit.sense.key, running=True, closing=closing)
        return None

    def _fronted(self, hit: Hit, a: int) -> bool:
        """Where the verb is second, what stands before it is one phrase; does it begin with a preposition or an adverb?

        'Unter Berufung auf Behörden in Myanmar teilte …', 'Für den Verbandschef forderte …': the subject follows the verb.
        """
        t = self.t
        if not self.pack.verb_second or hit.i == a:
            return False
        c = self._clause_begin(hit.i, a)
        head = t.sense(c, "preposition", "adposition_before", "adposition_back", "cite_before", "than")
        if (
            head is None
            or c >= hit.i
            or (t.sense(c, "article", "pronoun") and not t.sense(c, "preposition"))
            or t.sense(c + 1, "article" if head.sense.cls == "than" else "than")
        ):
            return False
        return t.is_word(hit.j) and not any(t.sense(m, "plain_verb", "say") for m in range(c, hit.i))

    def _clause_begin(self, i: int, a: int) -> int:
        while i > a and not (self.t.marks[i - 1] and self._mark(i - 1)):
            i -= 1
        return max(i, a)

    def _mark(self, m: int) -> bool:
        """Does a clause end at the token? A hyphen inside '6500-ra' is no mark."""
        mark = self.t.marks[m]
        return mark in CLAUSE_MARKS and not (mark in DASHES and self.t.tokens[m].glued)

    def _informs(self, ref: Ref, verb: int) -> bool:
        """May one who 'shows' or 'indicates' something be its source? A paper and its maker; not a thing that nothing is known of."""
        if self.t.has("say_noun", ref.head, verb):
            return True
        if ref.kind in ("unknown", "country"):
            return False
        return ref.kind in ("body", "role", "group", "government") or (ref.name is not None and ref.name.type in INFORMING)

    def _phrase_subject(self, hit: Hit, a: int, b: int, after_break: bool) -> Ref | None:
        """The noun phrase beside a verb of saying, when no mention can be its subject."""
        t = self.t
        found: Ref | None = None
        if t.pack.nouns_capital:
            c = self._clause_begin(hit.i, a)
            if after_break or self._fronted(hit, a) or all(t.sense(m, "adverb") for m in range(c, hit.i)):
                k = hit.j
                while k < b and (self._of_time(k) or t.sense(k, "adverb")) and not phrases.determined(t, k):
                    k += 1
                found = phrases.after(t, k, b, self.times)
            else:
                found = phrases.after(t, c, hit.i, self.times)
                while c < hit.i and found is None and t.sense(c, "adverb", "relative") and not phrases.determined(t, c):
                    c += 1
                    found = phrases.after(t, c, hit.i, self.times)
                if found is not None and not all(self._of_time(m) or t.sense(m, "adverb") for m in range(found.j, hit.i)):
                    return found if self._framed(found, hit, b) else None
        elif after_break:
            if t.punct(hit.i - 1) in QUOTING or t.punct(hit.i - 1) in DASHES:
                k = self._behind_told(hit, b)
                trade = (
                    bool(self.pack.trade_endings)
                    and k < b
                    and t.tokens[k].text.endswith(self.pack.trade_endings)
                    and not t.sense(k, "adverb")
                )
                found = phrases.after(t, k, b, self.times, bare=trade)
        else:
            found = phrases.before(t, hit.i, a, self.times)
            if found is None and (bare := phrases.before(t, hit.i, a, self.times, bare=True)) is not None and phrases.paper(t, bare):
                found = bare if bare.i == a or not t.is_word(bare.i - 1) else None  # studies have estimated, figures show
            if found is None:
                found = self._bare_opening(hit, a)
            if found is not None and not phrases.heads_clause(t, found, a):
                found = None
            if found is None and not self.pack.pro_drop:
                found = self._paper_before(hit, a, b) or self._person_before(hit, a)
        if self.pack.possessor_first and hit.sense.key in JUDGING and (found is None or found.i > a):
            if (across := self._across_figure(hit, a)) is not None:
                return across
        if found is None or any(m in self._figure_set or m in self.times for m in range(found.i, found.j)):
            return None
        if found.i >= hit.j and self._form(hit.j - 1, "preposition"):
            return None  # besteht auf eine höhere Zahl
        if phrases.paper(t, found):
            return found
        if (hit.sense.key in SHOWING or hit.sense.key == "promise") or not self._content(hit, found, b, after_break and found.i >= hit.j):
            return None
        return found

    def _behind_told(self, hit: Hit, b: int) -> int:
        """Where the speaker may begin behind an inverted verb: past times and the outlet that it was said to."""
        t = self.t
        k = hit.j
        while k < b and (self._of_time(k) or t.sense(k, "adverb")) and not phrases.determined(t, k):
            k += 1
        asked = next((r for r in self.by_sentence[t.sentence_of[hit.i]] if r.is_outlet and k <= r.i <= k + 4), None)
        if (
            asked is not None
            and (asked.oblique or t.ending_at(asked.i, "addressee"))
            and not any(t.punct(m) == "," for m in range(k, asked.i))
        ):
            k = asked.j
            while k < b and t.punct(k) in QUOTING and t.punct(k):
                k += 1
        return k

    def _stated(self, f: Frame) -> bool:
        """Is a source named by an adposition in the clause, so that a verb without a subject is its own: X alapján becsülte?"""
        return self.pack.pro_drop and f.rule.startswith("adposition") and not f.running

    def _paper_before_colon(self, hit: Hit, a: int) -> Ref | None:
        """'Western estimates are lower: they speak of 190,000': the paper that opens the clause before the colon is the subject."""
        t = self.t
        colon = next((m for m in range(hit.i - 1, a, -1) if t.punct(m) == ":"), None)
        noun = next((m for m in range(a, min(a + 5, colon or a)) if t.sense(m, "say_noun")), None)
        if colon is None or noun is None or any(t.punct(m) for m in range(a, noun)):
            return None
        ref = Ref(a, noun + 1, noun, "unknown")
        ref.proper = t.words(a, noun + 1)
        return ref

    def _bare_opening(self, hit: Hit, a: int) -> Ref | None:
        """'helyi vének viszont azt állítják, hogy': where nouns need no article, the words that open the clause before 'X says that'."""
        t = self.t
        end = hit.j
        while end < self.n and end < hit.j + 3 and (t.punct(end) == "," or t.sense(end, "contrast", "adverb")):
            end += 1
        if not self.pack.pro_drop or not t.sense(end, "that") or not t.tokens[hit.i].text[:1].islower():
            return None
        k = hit.i
        while k > a and t.sense(k - 1, "contrast", "adverb") and t.is_word(k - 1):
            k -= 1
        found = phrases.before(t, k, a, self.times, bare=True)
        if found is None or found.j != k or not phrases.heads_clause(t, found, a) or found.j - found.i > 4:
            return None
        word = t.tokens[found.head].text
        if len(word) < 4 or (found.j - found.i == 1 and not t.sense(found.i, "noun")):
            return None  # Dlatego uważa, że
        cased = any(word.endswith(e) for e in self.pack.object_endings if len(e) > 1) if self.pack.possessor_first else False
        return None if cased or t.sense(found.i, "joiner", "weekday", "month") else found

    def _across_figure(self, hit: Hit, a: int) -> Ref | None:
        """'Az erdészet 1,8 milliárdra becsüli a kárt': the phrase that opens the clause, with only the figure before the verb."""
        t = self.t
        c = self._clause_begin(hit.i, a)
        figure = next((m for m in range(c, hit.i) if m in self._figure_set), None)
        if figure is None or hit.i - figure > 5 or not t.sense(c, "article"):
            return None
        end = figure
        while end > c and t.sense(end - 1, "hedge_before", "adverb"):
            end -= 1
        found = phrases.after(t, c, end, self.times)
        if found is None or found.j != end:
            return None
        cased = [e for e in self.pack.object_endings if t.tokens[found.head].text.endswith(e)]
        behind = [m for m in range(hit.j, min(hit.j + 5, self.n)) if t.is_word(m) and t.sentence_of[m] == t.sentence_of[hit.i]]
        if cased and not (all(len(e) < 3 for e in cased) and any(t.tokens[m].text.endswith(e) for m in behind for e in cased)):
            return None  # A kárt 3 millióra becsülik: the object; but 'Az erdészet … becsüli a kárt'
        return found

    def _framed(self, subject: Ref, hit: Hit, b: int) -> bool:
        """'Verbände hatten mindestens 80 gefordert': subject, auxiliary, a figure, and the participle that closes the clause."""
        t = self.t
        closes = hit.j >= b or not t.is_word(hit.j)
        helped = t.is_word(subject.j) and t.sense(subject.j, "auxiliary") is not None
        return closes and helped and any(m in self._figure_set for m in range(subject.j, hit.i))

    def _paper_before(self, hit: Hit, a: int, b: int) -> Ref | None:
        """'A study that appeared in a journal found that …', 'documents from his tax return show': a paper heads the sentence."""
        t = self.t
        said = t.sense(hit.j, "that") or hit.sense.key in SHOWING or self._clause_follows(hit, b)
        if not said or t.ending_at(a + 1, "preposition"):
            return None
        k = next((m for m in range(a, min(a + 7, hit.i)) if t.sense(m, "say_noun")), None)
        if k is None or any(t.sense(m, "say", "preposition", "relative") and not t.sense(m, "say_noun") for m in range(a, k)):
            return None
        while t.sense(k + 1, "say_noun"):
            k += 1
        made = t.is_word(k + 1) and t.tokens[k + 1].text.endswith(self.pack.past_endings) if self.pack.past_endings else False
        if not (made or t.sense(k + 1, "that", "relative", "preposition", "of") or t.punct(k + 1) == ",") or any(
            r.i < k for r in self.by_sentence[t.sentence_of[a]]
        ):
            return None
        ref = phrases.before(t, k + 1, a, self.times, bare=True)
        return ref

    def _content(self, hit: Hit, found: Ref, b: int, inserted: bool) -> bool:
        """Is there something said: a clause with 'that', in the reported mood, after a colon, in quotation marks, or all before?"""
        t = self.t
        if t.punct(found.i - 1) == "," and found.j == hit.i:  # …, egy jogi csoport mondta hétfőn.
            k = hit.j
            while k < b and t.is_word(k) and (self._of_time(k) or not t.hits[k] or t.sense(k, "adverb")):
                k += 1
            if k >= b or (not t.is_word(k) and k not in self._figure_set):
                return True
        if (
            inserted
            or (found.i >= hit.j and not phrases.determined(t, found.i) and found.j - found.i > 1)
            or t.sense(hit.j, "that")
            or t.punct(hit.j) == ":"
        ):
            return True
        if t.punct(found.i - 1) in QUOTING or self._clause_follows(hit, b):
            return True
        return any(t.sense(m, "that", "mood") or t.punct(m) == ":" for m in range(hit.j, b)) or t.punct(hit.j) in QUOTING

    def _clause_follows(self, hit: Hit, b: int) -> bool:
        """Where no 'that' is needed: does a clause with a verb of its own come right behind the verb (the museum says 17 were stolen)?"""
        t = self.t
        if self.pack.verb_second or self.pack.pro_drop or hit.sense.key in UNASKED:
            return False
        if not (hit.j in self._figure_set or phrases.determined(t, hit.j) or t.sense(hit.j, "pronoun", "hedge_before")):
            return False
        end = next((m for m in range(hit.j, b) if t.punct(m) in CLAUSE_MARKS), b)
        return any(t.sense(m, "plain_verb", "planned", "possible") for m in range(hit.j + 1, end))

    def _person_before(self, hit: Hit, a: int) -> Ref | None:
        """'A man in the crowd said', 'one young woman told': a person without a name or an office opens the clause."""
        t = self.t
        c = self._clause_begin(hit.i, a)
        if not t.sense(c, "indefinite", "one", "article"):
            return None
        k = next((m for m in range(c + 1, min(c + 4, hit.i)) if t.key(m, "noun") == "people"), None)
        if k is None or any(not t.is_word(m) or t.sense(m, *phrases.FUNCTION) for m in range(c + 1, k)):
            return None
        if k + 1 < hit.i and not t.sense(k + 1, "preposition", "relative"):
            return None
        if any(t.sense(m, "say", "that") or m in self._figure_set for m in range(c + 1, hit.i)):
            return None
        ref = Ref(c, k + 1, k, "unknown")
        ref.proper = t.words(c + 1, k + 1)
        return ref

    def _hands(self, hit: Hit, end: int) -> bool:
        """Does a verb that may also mean to hand over (przekazał 20 ton) take a figure as its object, and no clause?"""
        t = self.t
        for m in range(hit.j, end):
            if t.sense(m, "that") or t.punct(m) in (":", ","):
                return False
            if m in self._figure_set:
                return True
        return False

    def _of_paper(self, hit: Hit, a: int) -> bool:
        """'A survey found 30 per cent …' says so; 'divers found 30 bodies' does not."""
        return any(self.t.sense(m, "say_noun") for m in range(a, hit.i))

    def _puts(self, hit: Hit, a: int) -> bool:
        """Does a common verb stand beside a figure in the case that makes it a verb of estimating: 15-re tette, háromról tudott?"""
        t = self.t
        span = range(max(a, hit.i - 5), hit.i)
        figure = next((m for m in span if m in self._figure_set), None)
        if self.pack.infinitive_endings and t.is_word(hit.j) and t.tokens[hit.j].text.endswith(self.pack.infinitive_endings):
            return False  # két lövést tudott felmutatni: could
        if t.sense(hit.i, "change") and not any(t.sense(m, "count_noun", "say_noun") for m in range(a, min(hit.j + 8, self.n))):
            return False  # 5,5 százalékra emelte az alapkamatot: a deed
        return figure is not None and any(
            t.tokens[m].text.endswith(self.pack.put_endings) for m in range(figure, hit.i) if t.is_word(m) or m == figure
        )

    def _who(self, m: int) -> bool:
        """Does a relative clause about someone begin here, not one of what is said?"""
        return self.t.sense(m, "relative") is not None and not self.t.sense(m, "that", "contrast", "adverb")

    def _gapped(self, s: int, frames: list[Frame], refs: list[Ref], used: set[int]) -> list[Frame]:
        """'The president spoke of 10,000, his spy chief of 11,000': a clause without a verb takes over the verb of the one before."""
        t = self.t
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
            figure = next((m for m in range(ref.j, min(b, ref.j + 7)) if m in self._figure_set), None)
            led = next((m for m in range(a, k + 1) if m in self._figure_set), None)
            if figure is None and self.pack.verb_second and k in self._figure_last and k < ref.i - 1:  # auf 11.000 sein Geheimdienstchef
                out.append(self._gap(s, ref, first, self._clause_start(k, first.at), ref.j))
                used.add(id(ref))
                continue
            if figure is None or led is None or t.punct(k) not in (",", ";"):
                continue
            if all(self._of_time(m) or self._gap_word(m) for m in range(ref.j, figure)):
                end = next((m for m in range(figure + 1, b) if t.punct(m) in (",", ";") and not t.sense(m + 1, "partitive")), b)
                out.append(self._gap(s, ref, first, ref.i, end))
                used.add(id(ref))
        return out

    def _gap(self, s: int, ref: Ref, first: Frame, a: int, b: int) -> Frame:
        return Frame([ref], ref.head, (ref.i, ref.j), a, b, first.verb, "verb of the clause before", sentence=s)

    def _gap_word(self, m: int) -> bool:
        """What may stand between the speaker and the figure where the verb is left out: no word of its own."""
        t = self.t
        if t.punct(m) in DASHES:
            return True
        return (
            t.sense(m, "adverb", "preposition", "of", "article", "hedge_before", "range_before", "by_amount", "joiner", "contrast")
            is not None
        )

    def _new_subject(self, m: int, refs: list[Ref]) -> bool:
        """'… and the European Union 12 million': does another doer begin after the joiner at ``m``?"""
        t = self.t
        begins = t.sense(m, "joiner", "contrast") is not None or t.punct(m) in (",", ";")
        return begins and any(r.i - m in (1, 2) and not r.oblique and r.speaks for r in refs)

    def _aside(self, hit: Hit, subject: Ref, inverted: bool, a: int, b: int) -> bool:
        """'…, a spokesman said.', '…, organisers claim – twice as many …': a clause of its own between marks, about all around it."""
        t = self.t
        if not inverted and any(m in self._figure_set for m in range(subject.j, hit.i)):
            return False
        k = (hit.i if inverted else subject.i) - 1
        here = self.by_sentence[t.sentence_of[hit.i]]
        while k > a and (
            t.sense(k, *BEFORE_SPEAKER)
            or (t.is_word(k) and not t.hits[k])
            or (not inverted and (self._joined_before(k) or t.sense(k, "relative")))  # …, as the police reported
            or any(r.i <= k < r.j and not r.oblique for r in here)
            or (k in self._figure_set and any(r.i - k in (1, 2) for r in here))  # a source and two officials said
        ):
            k -= 1
        if k > a and t.punct(k) not in CLAUSE_MARKS and self.pack.compound_nouns:  # state news agency X reported
            k = next((m for m in range(k, max(a, k - 4), -1) if not t.is_word(m) or t.sense(m, *BREAKING) or m in self._figure_set), k)
        if k <= a or t.punct(k) not in CLAUSE_MARKS:
            return False
        end = max(hit.j, subject.j)
        while (
            end < b
            and t.is_word(end)
            and end not in self._figure_set
            and (not t.sense(end, "that", "relative", "say", "noun", "event", "preposition", "cue") or t.sense(end, "part"))
        ):
            end += 1
        if end < b and t.sense(end, "group", "role", "body", "name") and not self.pack.verb_second:  # told reporters
            end = next((r.j for r in self.by_sentence[t.sentence_of[end]] if r.i <= end < r.j), end)
        if end < b and t.sense(end, "preposition"):
            return not any(t.sense(m, "that") or t.punct(m) in CLAUSE_MARKS or m in self._figure_set for m in range(end, b))
        return end >= b or (t.punct(end) in ENDING_MARKS and not (t.punct(end) == "," and t.sense(end + 1, "that")))

    def _after_joint(self, subject: Ref, hit: Hit, a: int) -> int:
        """Where an aside right behind a joint begins to speak: 'A i, jak zapewnia X, B', 'A, ale – jak twierdzi X – B': of B only."""
        t = self.t
        k = min(subject.i, hit.i)
        mark = next((m for m in range(k - 1, max(a, k - 4), -1) if t.punct(m) in CLAUSE_MARKS), a)
        return mark - 1 if mark > a + 1 and t.sense(mark - 1, "joiner", "contrast") else a

    def _joined_before(self, k: int) -> bool:
        """Is the token part of another speaker joined to the subject: 'a police source and two officials said'?"""
        t = self.t
        if t.sense(k, "joiner") is not None or k in self._figure_set:
            return True
        return any(r.i <= k < r.j and r.speaks and not r.oblique for r in self.by_sentence[t.sentence_of[k]]) and (
            t.sense(k + 1, "joiner") is not None or any(r.i <= k < r.j - 1 for r in self.by_sentence[t.sentence_of[k]])
        )

    def _pronoun(self, s: int, i: int, last: list[Ref]) -> list[Ref]:
        """Whom a pronoun means: one named since the last source spoke (a person unless it is neuter), else that source."""
        t = self.t
        spoke = last[0].i if last else -1
        neuter, plural = t.sense(i, "neuter") is not None, t.sense(i, "plural") is not None
        closing = t.punct(i - 1) in CLAUSE_MARKS and t.sense(i + 1, "say") is not None and self._ends(i + 1)
        second: Ref | None = None
        first = next(iter(self.by_sentence[s]), None)
        if self.pack.verb_second and not neuter and first is not None and first.j < i and first.kind == "body" and not first.oblique:
            if first.i <= t.sentences[s][0] + 1 and t.quote_of(first.i) is None:
                return [first]  # Der Verband ist strenger, er erwartet 39
        for k in range(s, max(-1, s - 3), -1):
            for ref in reversed(self.by_sentence[k]):
                if (
                    ref.i >= i
                    or ref.i <= spoke
                    or ref.oblique
                    or not ref.speaks
                    or ref.is_outlet
                    or t.quote_of(ref.i) is not None
                    or self._counted(ref)
                    or (closing and k == s and not self._possessive(ref))  # …, it said: who stands before it is spoken of
                    or (neuter and ref.kind == "group")
                    or (plural and self._one_person(ref))
                    or (last and self._apposed(last[0], ref))
                ):
                    continue
                person = ref.person or ref.kind == "role" or (ref.name and ref.name.type == "person") or len(ref.proper.split()) > 1
                if bool(person) != neuter or (plural and ref.kind == "group" and t.sense(ref.j, "say", "plain_verb")):
                    return [ref]
                second = second or (ref if ref.kind != "group" and not (ref.kind == "country" and ref.key != "capital") else None)
        return last or ([second] if second else [])

    def _ends(self, m: int) -> bool:
        """Does the sentence end with the verb at ``m``, or go on behind a mark?"""
        return m + 1 >= self.n or self.t.punct(m + 1) in ENDING_MARKS

    def _apposed(self, speaker: Ref, ref: Ref) -> bool:
        """Is the office told of the speaker between commas (Jean Bosco, a surgeon at the hospital, told …)?"""
        t = self.t
        near = 0 < ref.i - speaker.j <= 4 and ref.kind == "role" and t.punct(speaker.j) == ","
        return near and all(t.is_word(m) for m in range(speaker.j + 1, ref.i))

    def _one_person(self, ref: Ref) -> bool:
        """Is it a single person, whom no pronoun of the plural means?"""
        named = ref.name is not None and ref.name.type == "person"
        return ref.person is not None or named or (ref.kind == "role" and not self.pack.pro_drop and not self.pack.verb_second)

    def _subject_before(self, pronoun: int) -> list[Ref]:
        """'Officials said they hoped …': the pronoun of a clause inside what is said means the one who says it."""
        if self.t.sense(pronoun, "neuter"):
            return []
        frame = next((f for f in reversed(self._here) if f.cue[1] <= pronoun and f.rule == "verb" and not f.sources[0].is_outlet), None)
        return frame.sources if frame is not None else []

    def _clause_start(self, i: int, a: int) -> int:
        return next((m for m in range(i - 1, a, -1) if self._mark(m)), a)

    def _anyone(self, s: int, i: int, last: list[Ref]) -> list[Ref]:
        """Whom 'her view', 'in their words' means: the last possible speaker named since the last source spoke."""
        spoke = last[0].i if last else -1
        for k in range(s, max(-1, s - 2), -1):
            for ref in reversed(self.by_sentence[k]):
                free = ref.speaks and not ref.oblique and not ref.is_outlet and ref.kind != "country"
                if spoke < ref.i < i and free and not self._counted(ref) and ref.i - 1 not in self._figure_set:
                    if self.t.quote_of(ref.i) is not None or self._owns(ref):
                        continue
                    return [ref]
        return last

    def _owns(self, ref: Ref) -> bool:
        """'Koszt misji': is a body that stands right behind a noun whose it is, where owners stand behind without a word?"""
        t = self.t
        if not (self.pack.pro_drop and not self.pack.possessor_first) or ref.kind not in ("body", "group") or ref.proper or ref.name:
            return False
        k = ref.i - 1
        return (
            k >= 0
            and t.is_word(k)
            and t.sentence_of[k] == t.sentence_of[ref.i]
            and (not t.hits[k] or t.sense(k, "noun", "cue") is not None)
        )

    def _by_agent(self, hit: Hit, refs: list[Ref], used: set[int], end: int) -> Ref | None:
        """'As was said on Wednesday by X': the speaker of a passive."""
        t = self.t
        for ref in refs:
            if hit.j <= ref.i < min(end, hit.j + 14) and id(ref) not in used:
                k = ref.i - 2 if t.sense(ref.i - 1, "article") else ref.i - 1
                if t.sense(k, "passive_by") and not t.sense(ref.j, "range_middle", "until_before"):  # von A bis B is a way
                    return ref
        return None

    def _inverted(self, hit: Hit, left: Ref) -> bool:
        """Verb before its subject although a mention stands to the left: that one lies behind a clause mark or is no subject."""
        t = self.t
        return left.oblique or any(t.punct(m) in CLAUSE_MARKS for m in range(left.j, hit.i))

    def _right_subject(self, hit: Hit, refs: list[Ref], used: set[int], end: int) -> Ref | None:
        """The mention after a verb that is its subject; to whom it was said (mówi w rozmowie z Onetem burmistrz Lis) is passed by."""
        t = self.t
        passed: set[int] = set()
        if (owner := self._behind_attribute(hit.j, refs, end)) is not None:
            return owner if id(owner) not in used else None
        for k, ref in enumerate(refs):
            if ref.i < hit.j:
                continue
            if ref.i >= end:
                return None
            between = [m for m in range(hit.j, ref.i) if m not in passed and not self._of_time(m) and m not in self._ages]
            if self._told(ref, refs[k + 1] if k + 1 < len(refs) else None, hit.j):
                asked = next((x for m in range(ref.j, min(ref.j + 3, end)) if (x := t.sense(m, "addressee"))), None)  # a HVG megkeresésére
                passed.update(range(self._phrase_start(ref.i, hit.j), asked.j if asked and self.pack.possessor_first else ref.j))
                continue
            if ref.oblique and ref.kind == "group" and ref.i == hit.j and t.sense(ref.i, "addressee"):
                passed.update(range(ref.i, ref.j))  # powiedział dziennikarzom Jan Nowak
                continue
            if len(between) > 8:
                return None
            for m in between:
                token = t.tokens[m]
                if (token.kind == PUNCT and token.text not in QUOTING) or token.kind == NUMBER:
                    return None
                if t.sense(m, "that", "relative", "say", "addressee", "pronoun") or (
                    t.sense(m, "preposition") and not self._manner(m, hit)
                ):
                    return None
            after = refs[k + 1] if k + 1 < len(refs) else None
            if after is not None and after.i - ref.j <= 1 and self._apostrophe(ref) and id(after) not in used and not after.oblique:
                return after  # said the teachers' union
            if id(ref) in used or ref.oblique:
                return None
            return ref
        return None

    def _apostrophe(self, ref: Ref) -> bool:
        """Does the mention end in a bare apostrophe of possession: teachers' union?"""
        return self.t.punct(ref.j) in ("'", "’") or self.t.tokens[ref.j - 1].text.endswith(("'", "’"))

    def _manner(self, m: int, hit: Hit) -> bool:
        """Is the preposition after an inverted verb that of how it was said (mówi z żalem Jan Rogowski)?"""
        t = self.t
        word = t.tokens[m + 1] if m + 1 < self.n else None
        after = t.punct(hit.i - 1) in CLAUSE_MARKS and m == hit.j and self.pack.pro_drop
        return after and word is not None and t.is_word(m + 1) and word.text[:1].islower() and not t.hits[m + 1]

    def _told(self, ref: Ref, after: Ref | None, start: int) -> bool:
        """Is the mention the one spoken to: an outlet in an oblique case, or one with the speaker right behind it?"""
        if self._asked(ref, after):
            return True
        if ref.oblique:
            dative = self.t.tokens[ref.head].text.endswith(self.pack.dative_endings) if self.pack.dative_endings else False
            return ref.is_outlet or dative
        end = ref.j + 1 if self.t.punct(ref.j) in QUOTE_MARKS and self.t.punct(ref.j) else ref.j  # powiedział „Wyborczej” właściciel
        behind = after is not None and after.i == end and not after.oblique and not after.is_outlet and not after.is_place
        return ref.is_outlet and behind and ref.i - start <= 1

    def _asked(self, ref: Ref, after: Ref | None) -> bool:
        """'na antenie Radia Wrocław burmistrz X', 'a Kossuth rádió reggeli műsorában Kiss Béla': a place of saying, then who says it."""
        t = self.t
        if after is None or after.oblique or after.is_place:
            return False
        if self.pack.possessor_first:
            told = next((m for m in range(ref.j, min(ref.j + 3, after.i)) if t.sense(m, "addressee")), None)
            return told is not None and after.i - told <= 2 and not any(t.punct(m) for m in range(ref.j, after.i))
        before = t.ending_at(ref.i, "addressee") or (t.ending_at(ref.i - 1, "addressee") if t.punct(ref.i - 1) in QUOTE_MARKS else None)
        end = ref.j + 1 if t.punct(ref.j) in QUOTE_MARKS and t.punct(ref.j) else ref.j
        return before is not None and after.i == end

    def _phrase_start(self, i: int, start: int) -> int:
        """Where the phrase begins that a mention closes: with its article, preposition and 'in an interview with'."""
        while i > start:
            opener = self.t.ending_at(i, "addressee", "agent", "preposition", "of", "article")
            if opener is None or opener.i < start:
                break
            i = opener.i
        return i

    def _of_time(self, m: int) -> bool:
        """Is the token part of a time, or the preposition before one, or a part of the day?"""
        t = self.t
        return (
            m in self.times
            or (m + 1 in self.times and t.sense(m, "preposition", "article") is not None)
            or t.sense(m, "day_part") is not None
        )

    def _left_subject(self, hit: Hit, refs: list[Ref], used: set[int], start: int) -> Ref | None:
        t = self.t
        best: Ref | None = None
        apposition = t.punct(hit.i - 1) == ","
        chained = -1
        for ref in reversed(refs):
            if ref.j > hit.i or ref.i < start:
                continue
            if id(ref) in used or (apposition and ref.j != chained and not self._closed_apposition(ref, hit.i)):
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
                or (self._possessive(ref) and (ref.j < hit.i or t.sense(hit.i, "say_noun") is not None))
                or (ref.kind == "country" and ref.key != "capital" and ((hit.i - ref.j > 3 and not apposition) or hit.sense.key == "count"))
            ):
                chained = ref.i - 1  # Baptie von der Warte, die …, sagte: the head of the phrase that the relative clause is about
                while chained > start and t.sense(chained, "preposition", "article", "of"):
                    chained -= 1
                chained += 1
                continue
            commas = t.marks[ref.j : hit.i].count(",")
            if commas and not apposition and any(m in self._figure_set for m in range(ref.j, hit.i)):
                break
            best = self._speaker_before(ref, refs) or self._with_complement(ref, refs)
            break
        if best is None:  # Seoul's spies say
            best = next((r for r in refs if self._possessive(r) and 0 < hit.i - r.j <= 2 and id(r) not in used), None)
        return best

    def _speaker_before(self, ref: Ref, refs: list[Ref]) -> Ref | None:
        """'wie eine Sprecherin der Agentur APA sagte': before a verb at the end, the outlet in the dative stands behind the speaker."""
        if not (self.pack.verb_second and ref.is_outlet and self.t.sense(ref.i - 1, "article")):
            return None
        return next((r for r in refs if r.j == ref.i - 1 and r.kind in ("role", "body", "group", "unknown") and not r.oblique), None)

    def _with_complement(self, ref: Ref, refs: list[Ref]) -> Ref:
        """'A lawyer for the main suspect said': one with a preposition and another behind him is the subject himself."""
        t = self.t
        for other in refs:
            if other.j >= ref.i or ref.i - other.j > 4 or other.oblique or other.kind not in ("role", "group"):
                continue
            inside = range(other.j + 1, ref.i)
            plain = t.sense(other.j, "preposition") and all(t.sense(m, *phrases.DETERMINERS) or not t.hits[m] for m in inside)
            if plain and all(t.is_word(m) for m in inside):
                return other
        return ref

    def _closed_apposition(self, ref: Ref, verb: int) -> bool:
        """'Taylor, an economist, said': is the subject parted from its verb by an apposition between commas, its own or another's?"""
        t = self.t
        if ref.j == verb - 1:
            named = ref.kind == "unknown" and len(ref.proper.split()) > 1 and t.punct(ref.i - 1) == ","  # her rival, Paul Kern, says
            titled = ref.kind == "role" and " " in ref.proper and t.punct(ref.i - 1) == ","  # an army officer, Colonel Anil Rao, told
            return named or titled or any(t.punct(m) == "," for m in range(ref.i, ref.j))
        return t.punct(ref.j) == "," or self._past_aside(ref) == verb

    def _possessive(self, ref: Ref) -> bool:
        return self.t.tokens[ref.j - 1].text.endswith(self.pack.genitive_endings)

    def _closes(self, hit: Hit, end: int, subject: Ref | None) -> bool:
        """Does what is said stand before the verb? Then no content follows it."""
        t = self.t
        k = max(hit.j, subject.j if subject else hit.j)
        for m in range(k, end):
            if t.sense(m, "that") or t.punct(m) == ":" or m in self._figure_set:
                return False
        return True

    def _colon(self, s: int, refs: list[Ref], used: set[int]) -> Frame | None:
        """'Minister: 6,5 mld zł'; or a headline that ends in '- General Staff'."""
        t = self.t
        a, b = t.sentences[s]
        for ref in refs:
            if id(ref) in used or (ref.is_place and ref.key != "capital"):
                continue
            named = all(t.sense(m, "article", "title", "nationality", "adverb") or t.punct(m) for m in range(a, ref.i))
            row = ref.j + 1 in self._figure_set and (
                ref.kind == "group" or (ref.name is not None and ref.name.type in ("group", "party")) or ref.key == "party"
            )
            colon = next((m for m in range(ref.j, min(b - 1, ref.j + 12)) if t.punct(m) == ":"), None)
            if colon and self._cried(ref):
                continue
            if t.punct(ref.j) == ":" and named and ref.j + 1 < b and not row and not self._topic(ref, a):
                hit_at = ref.j
                return Frame([ref], hit_at, (ref.i, ref.j + 1), ref.j + 1, b, rule="colon", sentence=s)
            if colon and t.tokens[colon - 1].kind == NUMBER:
                return None  # a score, a time
            if (
                colon
                and (colon > ref.j or not (self._topic(ref, a) or self._ends_clause(ref, a)))
                and ref.i - a <= 5
                and not ref.oblique
                and not ref.is_outlet
                and not self._possessive(ref)
            ):
                plain = not any(m in self._figure_set for m in range(a, colon)) and ref.kind != "country"
                if plain and any(m in self._figure_set for m in range(colon, b)):
                    return Frame([ref], colon, (ref.i, colon + 1), colon + 1, b, rule="colon", sentence=s)
            if ref.j == b and t.punct(ref.i - 1) in DASHES and ref.i - 1 > a:
                return Frame([ref], ref.i - 1, (ref.i - 1, b), a, ref.i, rule="headline", closing=True, sentence=s)
        return None

    def _cried(self, ref: Ref) -> bool:
        """Is an unknown name the shout of a headline: 'HORROR at the zoo: …', 'DRAMA IN DEN ALPEN: …'? No name goes on so."""
        t = self.t
        if ref.kind not in ("unknown", "body") or not all(t.tokens[m].text.isupper() for m in range(ref.i, ref.j)):
            return False
        if ref.kind == "body":  # DRAMAT W ZOO: the body is only where it happened
            return any(t.sense(m, "preposition", "article") for m in range(ref.i + 1, ref.j))
        return (t.punct(ref.j) != ":" or ref.j - ref.i > 2) and max(len(t.tokens[m].text) for m in range(ref.i, ref.j)) > 4

    def _ends_clause(self, ref: Ref, a: int) -> bool:
        """Does a clause end with the name: 'Csődbe ment a Tisza Bank: …'? A verb or a word of its own stands before its article."""
        t = self.t
        k = ref.i - 1
        while k > a and t.sense(k, "article"):
            k -= 1
        verb = t.sense(k, "event", "change", "status", "plain_verb") is not None
        return a <= k < ref.i - 1 and t.is_word(k) and (verb or not t.hits[k])

    def _topic(self, ref: Ref, a: int) -> bool:
        """Is a lone word that no pack knows, before a colon at the head, what the text is about (HIV: …)?"""
        return ref.kind == "unknown" and ref.i == a and (ref.j - ref.i == 1 or ref.proper.isupper())

    # -- citing and passing on -----------------------------------------------------
    def _quoting(self, i: int) -> bool:
        """Is the verb at ``i`` part of 'as quoted by' and the like?"""
        return any(h.sense.cls == "agent" and h.j - h.i > 1 and h.i <= i < h.j for m in (i - 1, i) if m >= 0 for h in self.t.hits[m])

    def _attach(
        self,
        s: int,
        frames: list[Frame],
        refs: list[Ref],
        used: set[int],
        cited: list[tuple[Ref, Hit]],
        last: list[Ref],
    ) -> None:
        t = self.t
        a, b = t.sentences[s]
        for ref, hit in cited:
            host = min(
                (f for f in frames if f.rule != "adposition" or not f.running),
                key=lambda f: abs(f.at - hit.i),
                default=None,
            )
            if host is None:
                subject = self._left_subject(hit, refs, used, a)
                sources = [ref, subject] if subject and subject is not ref else [ref]
                frames.append(self._frame(s, sources, hit, "citing"))
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
            by = self._ref_from(refs, agent.j, 4) or self._ref_to(refs, agent.i, 3)
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
            subject = self._left_subject(agent, refs, used, a)
            near = min(frames, key=lambda f: abs(f.at - i), default=None)
            if subject:
                frame = self._frame(s, [subject, ref], agent, "quoted by")
                if near and near.sources and near.sources[0] is subject:
                    near.sources = [subject, ref]
                else:
                    frames.append(frame)
            elif near and not near.running:
                if ref not in near.sources:
                    near.sources.append(ref)
            elif last:
                frames.append(self._frame(s, [*last[:1], ref], agent, "quoted by", closing=True))
        for ref in refs:
            if not ref.is_outlet or id(ref) in used or t.sense(ref.j, "plain_verb"):  # CNN had 2 million viewers, X said
                continue
            near = min((f for f in frames if f.sources), key=lambda f: abs(f.at - ref.i), default=None)
            if near and abs(near.at - ref.i) <= 9 and ref not in near.sources and not any(r.is_outlet for r in near.sources[:1]):
                near.sources = [*near.sources, ref]
                used.add(id(ref))
                near.rule += ", told to"

    # -- what each frame covers ------------------------------------------------------
    def _zones(self, s: int, frames: list[Frame]) -> None:
        """Two statements side by side get each their part of the sentence; a closing frame covers all before it."""
        a, b = self.t.sentences[s]
        frames = [f for f in frames if not f.weak]
        marks = [m for m in range(a, b) if self.t.marks[m] == ";"] if len(frames) > 1 else []
        for f in frames if marks else ():
            f.a = max([f.a, *(m for m in marks if m < f.at)])
            after = [g.at for g in frames if g.at > f.at]  # X said A; B; the report says C: B is still of X
            f.b = min([f.b, *([m for m in marks if f.at < m < min(after)][-1:] if after else [m for m in marks if m > f.at][:1])])
        for f in frames:
            if f.rule.startswith("adposition") and len(frames) == 1 and not f.closing:
                f.a = max([f.a, *(m for m in range(a, f.at) if self.t.punct(m) == ";")])
            if f.rule.startswith("adposition") and f.at > a + 3 and self.t.punct(f.at - 1) != "," and self.t.punct(f.at - 1) not in DASHES:
                breaks = (m for m in range(f.at - 1, a, -1) if self.t.punct(m) == "," or self.t.punct(m) in DASHES)
                comma = next(breaks, None)  # '… ofiar, w tym troje dzieci – wynika z raportu': behind a dash it closes the whole
                if (
                    comma
                    and self.t.punct(comma) == ","
                    and any(m in self._figure_set for m in range(comma, f.b))
                    and any(m in self._figure_set for m in range(a, comma))
                ):
                    f.a = max(f.a, comma)
        for f, g in pairwise(frames):
            again = f.verb == "deny" and not f.closing and not g.closing and f.at < g.at and f.sources[:1] == g.sources[:1]
            if g.rule == "participle" or again:  # rejected the plan, saying …; and said …: what is said after it is not denied
                f.b = min(f.b, g.at)
                g.a = max(g.a, min(g.at, f.b))
                continue
            if g.closing and not f.closing and not self._splits(f, g):
                continue  # nested: X said A, writes Y
            if self._passed_on(f, g):
                g.sources = [*g.sources, *f.sources]
                f.b = min(f.b, g.at)
                continue
            if not f.closing and any(r.i < f.at for r in g.sources if self.t.sentence_of[r.head] == s):
                continue  # interleaved: the ministry reported, according to an agency, A
            if self._nested(f, g):
                g.a = max(g.a, f.cue[1])
                continue  # X wrote that Y had claimed A
            cut = self._cut(f, g)
            f.b = min(f.b, cut)
            g.a = max(g.a, cut)

    def _passed_on(self, f: Frame, g: Frame) -> bool:
        """'A Reuters szerint a rendőrség 17 halottról tud', 'According to Reuters, police said': what an outlet says that another says."""
        t = self.t
        if f.rule != "adposition" or g.rule != "verb" or f.at > g.at or not all(r.is_outlet for r in f.sources) or g.sources[0].is_outlet:
            return False
        begin, edge = max(f.cue[1], *(r.j for r in f.sources)), min(g.at, *(r.i for r in g.sources))
        return edge - begin <= 3 and all(t.punct(m) in ("", ",") and not t.sense(m, "contrast") for m in range(begin, edge))

    def _nested(self, f: Frame, g: Frame) -> bool:
        """Does the second saying stand inside what the first says, right behind its 'that'?"""
        t = self.t
        that = next((m for m in (f.cue[1], f.cue[1] + 1) if t.sense(m, "that")), None)
        if f.closing or that is None or not g.sources or g.running or not any(r.is_outlet for r in f.sources):
            return False
        return 0 <= min(r.i for r in g.sources) - that <= 3 and not any(m in self._figure_set for m in range(that, g.at))

    def _splits(self, f: Frame, g: Frame) -> bool:
        return any(self.t.punct(m) == ";" or self.t.sense(m, "contrast") for m in range(f.cue[1], g.at))

    def _cut(self, f: Frame, g: Frame) -> int:
        t = self.t
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

    # -- quotations -------------------------------------------------------------------
    def _assign_quotes(self) -> None:
        t = self.t
        previous: Frame | None = None
        for k, (a, b) in enumerate(t.quotes):
            frame = self._quote_speaker(a, b)
            if frame is None and previous is not None and k and t.paragraph_of[a] - t.paragraph_of[t.quotes[k - 1][1] - 1] <= 1:
                if a == t.paragraphs[t.paragraph_of[a]][0] + 1 or self._only_speech_between(t.quotes[k - 1][1], a):
                    frame = previous
            if frame is None and (of := self._subject_of_words(a, b)) is not None:
                frame = Frame([of], of.head, (of.i, of.j), a, b, rule="words of the subject", sentence=t.sentence_of[a])
            if frame is None:
                s = t.sentence_of[a]
                if b - a > 3 and self.running[s] and self._opens_sentence(a):
                    frame = Frame(self.running[s], a, (a, a + 1), a, b, rule="quotation, running on", running=True, sentence=s)
            if frame is not None:
                self.quote_frames[k] = frame
                previous = frame

    def _subject_of_words(self, a: int, b: int) -> Ref | None:
        """'The administrator sees chances for "at most 50 shops"': a figure in a few quoted words is said by the clause's subject."""
        t = self.t
        s = t.sentence_of[a]
        p, q = t.sentences[s]
        if b - a > 12 or b > q or not any(m in self._figure_set for m in range(a, b)) or any(f.sources for f in self.frames[s]):
            return None
        before = [r for r in self.by_sentence[s] if r.j < a and r.speaks and not r.oblique and not (r.is_place and r.key != "capital")]
        if not before or any(t.punct(m) in (":", ";") for m in range(before[0].j, a)):
            return None
        return before[0] if before[0].i - p < 6 and not self._counted(before[0]) else None

    def _opens_sentence(self, a: int) -> bool:
        return any(a - s[0] in (0, 1) for s in [self.t.sentences[self.t.sentence_of[a]]])

    def _only_speech_between(self, end: int, start: int) -> bool:
        """Between two parts of one quotation only who spoke: „…“, sagte X. „…“"""
        return start - end < 14 and not any(self.t.tokens[m].kind == NUMBER for m in range(end, start))

    def _relative(self, frame: Frame) -> bool:
        """Does the saying stand in a relative clause: '… die Zahl, die der Bürgermeister genannt hatte: „…“'?"""
        t = self.t
        c = self._clause_begin(frame.at, t.sentences[frame.sentence][0])
        if t.punct(c - 1) != "," or frame.rule != "verb" or t.tokens[frame.cue[1] - 1].kind == PUNCT:
            return False
        return (t.sense(c, "relative") is not None and not t.sense(c, "that")) or (
            phrases.determined(t, c) and phrases.determined(t, c + 1)
        )

    def _quote_speaker(self, a: int, b: int) -> Frame | None:
        t = self.t
        best: tuple[int, Frame] | None = None
        first, last = t.sentence_of[a - 1] if a else 0, t.sentence_of[min(b, self.n - 1)]
        for s in range(max(0, first - 1), min(len(t.sentences), last + 2)):
            for frame in self.frames[s]:
                if not frame.sources or a <= frame.at < b:
                    continue
                if frame.at >= b:
                    gap = frame.at - b
                    if gap > 14 or (s > last and not (t.paragraph_of[frame.at] == t.paragraph_of[b - 1] + 1 and gap <= 4)):
                        continue
                    if any(t.punct(m) in (".", "?", "!") and not t.tokens[m].glued for m in range(b + 1, frame.at)):
                        continue
                else:
                    gap = a - frame.cue[1]
                    colon = t.punct(a - 2) == ":"
                    if (t.sentence_of[frame.at] < t.sentence_of[a] and not colon) or gap > 25:
                        continue
                    gap = gap // 3 if colon else gap + 4
                if self._relative(frame):
                    gap += 15
                if best is None or gap < best[0]:
                    best = gap, frame
        if best is None and a > 1 and t.punct(a - 2) == ":" and t.paragraph_of[a - 2] != t.paragraph_of[a]:
            s = t.sentence_of[a - 2]  # X made the following comment: „…“
            who = next((r for r in self.by_sentence[s] if not r.oblique and r.speaks and not r.is_place), None)
            if who is not None:
                return Frame([who], a, (a, a + 1), a, b, rule="quotation after a colon", sentence=s)
        return best[1] if best else None

    # -- the answer for a figure --------------------------------------------------------
    def attribute(self, i: int, inherit: Saying | None = None) -> Saying:
        """The sources of the figure whose number begins at token ``i``; ``inherit`` is that of the figure it is part of."""
        t = self.t
        s = t.sentence_of[i]
        out = Saying()
        if i in self.own:
            return out
        covering = [f for f in self.frames[s] if f.a <= i < f.b and f.sources]
        covering = [f for f in covering if not f.weak] or covering
        quote = t.quote_of(i)
        spoken = self.quote_frames.get(quote) if quote is not None else None
        if spoken and spoken not in covering:
            covering = [f for f in covering if quote is not None and t.quotes[quote][0] <= f.at < t.quotes[quote][1]] + [spoken]
        covering.sort(key=lambda f: (f.closing, abs(f.at - i)) if f is not spoken else (True, 999))
        if covering:
            for f in covering:
                out.sources += [r for r in f.sources if r not in out.sources]
                out.rules.append(f"said: {f.rule}")
                if f.verb == "deny" and not any(t.punct(m) == ":" for m in range(f.cue[1], i)):
                    out.denied = True  # but not what the denier puts against it: 'Das Amt widerspricht: Es seien 190'
                if f.verb == "correct":
                    out.corrected = True
                if f.verb == "believe":
                    out.believed = True
            out.sources.sort(key=lambda r: r.is_outlet)  # who only passes on comes after who says
            out.cue = covering[0].cue
            return out
        if self.running[s] and self._mood(s):
            out.sources = list(self.running[s])
            out.rules.append("said: reported mood runs on")
            return out
        if self.running[s] and self._hearsay(s):
            out.sources = list(self.running[s])
            out.rules.append("said: hearsay runs on")
            return out
        if self.running[s] and self._pronoun_opens(s):
            out.sources = list(self.running[s])
            out.rules.append("said: pronoun as subject")
            return out
        if self.running[s] and self._of_poll(s):
            out.sources = list(self.running[s])
            out.rules.append("said: those asked in the poll before")
            return out
        if inherit is not None and inherit.sources:
            out.sources = list(inherit.sources)
            out.rules.append("said: part of a figure before")
            return out
        return out

    def _mood(self, s: int) -> bool:
        """Does reported mood run on? Forms that may tell of what is not real (wären nötig) do so in the source's paragraph only."""
        t = self.t
        a, b = t.sentences[s]
        moods = t.between("mood", a, b)
        if not moods or any(not t.sense(h.i, "irrealis") for h in moods):
            return bool(moods)
        return t.paragraph_of[t.sentences[s - 1][0]] == t.paragraph_of[a] if s else False

    def _hearsay(self, s: int) -> bool:
        """'Sie sollen 30 Häuser angezündet haben': said by the one who spoke right before, in the same paragraph."""
        t = self.t
        a, b = t.sentences[s]
        said = next((h.i for h in t.between("hearsay", a, b)), b)
        if not any(t.sense(m, "hearsay_end") and not (t.is_word(m + 1) and not t.hits[m + 1]) for m in range(said, b)):
            before = self.frames[s - 1] if s else []
            announced = any(f.sources and not f.weak and not f.running and f.verb for f in before)
            if said >= b or not announced or t.sense(a, "relative_time", "contrast"):
                return False
        return s > 0 and t.paragraph_of[t.sentences[s - 1][0]] == t.paragraph_of[a] and self._attributed(s - 1)

    def _of_poll(self, s: int) -> bool:
        """'38 percent of respondents are content': of the poll told of before, where a paper was the last source and no person."""
        t = self.t
        maker = self.running[s][0]
        if not t.between("respondent", *t.sentences[s]) or maker.kind == "role" or (maker.name and maker.name.type == "person"):
            return False
        told = t.sentence_of[maker.head]
        return s - told <= 8 and any(self._form(m, "say_noun") for m in range(*t.sentences[told]))

    def _attributed(self, s: int) -> bool:
        """Has the sentence a source, named or running on?"""
        a, b = self.t.sentences[s]
        return any(f.sources and not f.weak for f in self.frames[s]) or any(self.t.between(cls, a, b) for cls in ("mood", "hearsay"))

    def _pronoun_opens(self, s: int) -> bool:
        """'Er traut dem Konzern höchstens 800 Millionen zu': the sentence goes on with the person who spoke before."""
        t = self.t
        a, b = t.sentences[s]
        last = self.running[s][0]
        if t.paragraph_of[last.head] != t.paragraph_of[a] or s - t.sentence_of[last.head] > 2:
            return False
        opening = range(a, min(a + 2, b))
        return any(t.sense(k, "pronoun") and not t.sense(k, "neuter", "article") and t.quote_of(k) is None for k in opening)


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
BEFORE_SHARE = ("hedge_before", "adverb", "joiner", "contrast")
BREAKING = ("say", "preposition", "of", "plain_verb", "that", "relative", "contrast", "joiner", "possible", "planned", "event")
CITES = ("cite_before", "cite_after", "cite_weak")
ADPOSITIONS = (
    "belief",
    "adposition_whereby",
    "adposition_with_participle",
    "adposition_before",
    "adposition_with_noun",
    "adposition_from_noun",
    "adposition_after",
    "adposition_back",
    "adposition_own",
    "adposition_inserted",
)
ENDING_MARKS = frozenset(",;–—-.!?…)\"”“»'’")
CLAUSE_MARKS = frozenset(",;:–—-\"„“”»«'")
QUOTING = frozenset("\"„“”»«'‘’()")
