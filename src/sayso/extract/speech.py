"""Who says what: all frames of speech of a text, read sentence by sentence, and reported speech that runs on.

``Speech.attribute`` gives for one figure the chain of all frames that cover it. The frames are found by ``adpositions`` and ``verbs``,
joined into chains by ``chains``; ``quotations`` gives each direct quotation its speaker.
"""

from __future__ import annotations

from collections.abc import Container

from sayso.extract import phrases
from sayso.extract.adpositions import (
    adposition_after,
    adposition_before,
    adposition_with_noun,
    back_reference,
    by_participle,
    hearsay_of,
    inserted,
    noun_frame,
    own_account,
    passes_on,
    people_beside,
    told_of_source,
    whereby,
)
from sayso.extract.chains import attach, colon_frame, gapped, only_disputes, zones
from sayso.extract.coreference import is_counted, opening_subject
from sayso.extract.frames import CLAUSE_MARKS, Frame, Saying, Scene, can_be, clause_begin, dateline, is_hour, is_idle, ref_from, ref_to
from sayso.extract.papers import of_noun, owner_word
from sayso.extract.quotations import assign_quotes, in_relative_clause
from sayso.extract.refs import Ref
from sayso.extract.text import Text
from sayso.extract.verbs import deed, is_stated, verb_frame, verbs_of_saying
from sayso.packs.lexicon import Hit

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


class Speech(Scene):
    """The frames of one text."""

    def __init__(self, text: Text, refs: list[Ref], times: set[int], figures: list[tuple[int, int]], rows: Container[int] = ()) -> None:
        super().__init__(text, refs, times, figures)
        self.rows = rows  # paragraphs that are rows of a list: their names say nothing
        self.citing = self._tokens_of(CITES)
        self.according = self._tokens_of(ADPOSITIONS)
        self._read()

    def dateline(self, s: int) -> int:
        """Where the text of the sentence begins behind a dateline."""
        return dateline(self, s)

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
            spoken = [f for f in spoken if not in_relative_clause(self, f)] or spoken
            if len(spoken) > 1:
                spoken = [f for f in spoken if not self._of_before(f)] or spoken
                spoken = [f for f in spoken if not self._handed_on(f)] or spoken
            if not frames and (subject := self._who_spoke(s)) is not None:
                last = self.running[s] = [subject]
            if spoken:
                last = spoken[0].sources if not spoken[0].closing or len(spoken) == 1 else spoken[-1].sources
                if len(spoken) > 1:
                    last = max(spoken, key=lambda f: f.at).sources
            self.ran[s] = last
        assign_quotes(self)

    def _who_spoke(self, s: int) -> Ref | None:
        """'Die Sprecherin verteidigte den Plan. Es seien 300 Häuser nötig': reported mood with no source told gives on who just acted."""
        t = self.t
        a, _ = t.sentences[s]
        if not s or t.paragraph_of[t.sentences[s - 1][0]] != t.paragraph_of[a] or not self._mood(s) or self._attributed(s - 1):
            return None
        if s > 1 and t.paragraph_of[t.sentences[s - 2][0]] == t.paragraph_of[a] and self._attributed(s - 2):
            return None
        return opening_subject(self, s - 1)

    def _handed_on(self, frame: Frame) -> bool:
        """'Nach dem Bericht sollen die Rebellen Gerüchte verbreitet haben': a deed that another source tells of."""
        t = self.t
        a, b = t.sentences[frame.sentence]
        c = clause_begin(self, frame.at, a)
        return (
            frame.rule == "verb"
            and t.has("hearsay", c, frame.at)
            and any(t.sense(m, "hearsay_end") for m in range(frame.at, min(b, frame.at + 2)))
        )

    def _bracketed(self, frame: Frame) -> bool:
        """'(the daily reported)': a remark in brackets about an earlier report is no one's speech that could go on."""
        t = self.t
        a, b = t.sentences[frame.sentence]
        before = next((m for m in range(frame.at - 1, a - 1, -1) if t.marks[m] and t.marks[m] in "()"), None)
        if before is None or t.punct(before) == ")":
            return False
        after = next((m for m in range(frame.at, b) if t.punct(m) == ")"), None)
        return after is not None and not any(m in self.figure_set for m in range(before, after))

    def _of_before(self, frame: Frame) -> bool:
        """'On the eve the minister had spoken of eight': who spoke earlier is not the one who goes on speaking."""
        t = self.t
        a, b = t.sentences[frame.sentence]
        lo, hi = clause_begin(self, frame.at, a), frame.cue[1]
        while hi < b and t.marks[hi] not in CLAUSE_MARKS:
            hi += 1
        return t.has("earlier", lo, hi)

    def _sentence(self, s: int, last: list[Ref]) -> list[Frame]:
        a, b = self.t.sentences[s]
        head = dateline(self, s)
        refs = [r for r in self.by_sentence[s] if r.speaks and r.i >= head and not is_counted(self, r) and not is_hour(self, r)]
        used: set[int] = set()
        frames: list[Frame] = []
        self.here = frames
        cited: list[tuple[Ref, Hit]] = []
        for i in self.citing.get(s, ()):
            for hit in self.t.hits[i]:
                cls = hit.sense.cls
                if (
                    (cls == "cite_before" and (ref := ref_from(self, refs, hit.j, 7)))
                    or (cls == "cite_after" and (ref := ref_to(self, refs, hit.i, 3)))
                    or (cls == "cite_weak" and passes_on(self, hit.i, refs) and (ref := ref_from(self, refs, hit.j, 4)))
                ):
                    if id(ref) not in used:
                        cited.append((ref, hit))
                        used.add(id(ref))
                elif cls in ("cite_before", "cite_after") and (ref := people_beside(self, hit, a, b)):
                    cited.append((ref, hit))
        for i in self.according.get(s, ()):
            for hit in self.t.hits[i]:
                cls = hit.sense.cls
                frame: Frame | None = None
                if cls == "adposition_before":
                    frame = adposition_before(self, s, hit, refs, used, last)
                elif cls in ("adposition_with_noun", "adposition_from_noun"):
                    frame = adposition_with_noun(self, s, hit, refs, used, last)
                elif cls == "adposition_after":
                    frame = adposition_after(self, s, hit, refs, used, last)
                elif cls == "belief" and hit.j - hit.i > 1:
                    frame = hearsay_of(self, s, hit, refs, used)
                elif cls == "adposition_with_participle":
                    frame = by_participle(self, s, hit, refs, used)
                elif cls == "adposition_whereby":
                    frame = whereby(self, s, hit, refs, used)
                elif cls == "adposition_back":
                    frame = back_reference(self, s, hit, last)
                elif cls == "adposition_own":
                    frame = own_account(self, s, hit, refs, used, last)
                elif cls == "adposition_inserted":
                    frame = inserted(self, s, hit, refs, used)
                if frame:
                    told_of_source(self, frame, hit)
                    frames.append(frame)
                    if not frame.running:
                        used.update(id(r) for r in frame.sources)
                    break
        for verb in verbs_of_saying(self, a, b):
            i = verb.i
            if any(f.cue[0] <= i < f.cue[1] for f in frames) or self._quoting(i) or deed(self, verb):
                continue
            before = next((f.sources for f in reversed(frames) if f.sources and (f.verb or is_stated(self, f))), last)
            said = verb_frame(self, s, verb, refs, used, before)
            if said:
                frames.append(said)
                if not said.running:
                    used.update(id(r) for r in said.sources)
                    self.subjects.update(id(r) for r in said.sources)
        frames += gapped(self, s, frames, refs, used)
        for noun in self.t.first("say_noun", a, b):
            if weak := noun_frame(self, s, noun, refs, used, frames, last):
                frames.append(weak)
        if not frames and self.t.paragraph_of[a] not in self.rows and (frame := colon_frame(self, s, refs, used)):
            frames.append(frame)
            used.update(id(r) for r in frame.sources)
        if len(frames) > 1:
            frames = [f for f in frames if f.verb != "deny" or not only_disputes(self, f, frames, a)]
        attach(self, s, frames, refs, used, cited, last)
        frames.sort(key=lambda f: f.at)
        zones(self, s, frames)
        return frames

    def _tokens_of(self, classes: tuple[str, ...]) -> dict[int, list[int]]:
        """For each sentence the tokens at which a hit of one of the classes begins, in order."""
        out: dict[int, list[int]] = {}
        for i in sorted({hit.i for cls in classes for hit in self.t.index.get(cls, ())}):
            out.setdefault(self.t.sentence_of[i], []).append(i)
        return out

    def _reach_back(self, s: int) -> None:
        """'Das teilte die Polizei mit', 'That is according to the ministry': what is said stands in the sentences before."""
        t = self.t
        a, b = t.sentences[s]
        if (sources := self._giver(s)) is not None:
            self._told_before(s, sources, (a, a + 1), "", "whose figure it is")
            return
        frames = [f for f in self.frames[s] if f.sources and not f.weak]
        if not frames or not self.figure_set.isdisjoint(range(a, b)):
            return
        pointer = next((m for m in range(a, min(a + 5, b)) if t.sense(m, "demonstrative") or can_be(self, m, "demonstrative")), None)
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
        pointer = shown is not None or can_be(self, a, "demonstrative")
        k = min((h.i for cls in ("count_noun", "say_noun") for h in t.between(cls, a, min(a + 8, b))[:1]), default=None)
        if k is None and shown is not None and shown.j > a + 1:
            k = shown.j - 1
        if k is None or any(m in self.figure_set for m in range(a, b)):
            return None
        if any(t.has(cls, a + 1, b) for cls in ("that", "relative", "contrast", "negation", "change")):
            return None
        if any(t.marks[m] in (":", ",", ";") for m in range(a + 1, b)):
            return None
        here = [r for r in self.by_sentence[s] if r.speaks and not (r.is_place and r.key != "capital")]
        if pointer and (whose := of_noun(self, k, here, a)) is not None:
            return [whose]
        if any(t.hits[m] and not t.sense(m, "demonstrative", "pronoun", "adverb", "shift", *phrases.DETERMINERS) for m in range(a, k)):
            return None
        refs = [r for r in here if r.i > k]
        if refs and t.between("derived", k, b):
            return refs[:1]
        if spoken := [f for f in self.frames[s] if f.sources and not f.running and f.at > k and f.verb != "deny"]:
            free = all(
                any(f.cue[0] <= m < f.cue[1] or any(r.i <= m < r.j for r in f.sources) for f in spoken) or is_idle(self, m)
                for m in range(k + 1, b)
            )
            return self._sources_of(spoken) if free else None
        owner = owner_word(self, b - 2 if t.is_word(b - 2) else b - 1)
        return [owner] if owner is not None else None

    def _quoting(self, i: int) -> bool:
        """Is the verb at ``i`` part of 'as quoted by' and the like?"""
        return any(h.sense.cls == "agent" and h.j - h.i > 1 and h.i <= i < h.j for m in (i - 1, i) if m >= 0 for h in self.t.hits[m])

    def attribute(self, i: int, inherit: Saying | None = None) -> Saying:
        """The sources of the figure whose number begins at token ``i``; ``inherit`` is that of the figure it is part of."""
        t = self.t
        s = t.sentence_of[i]
        out = Saying()
        if i in self.own:
            return out
        covering = [f for f in self.frames[s] if f.a <= i < f.b and f.sources]
        covering = [f for f in covering if not f.weak] or covering
        covering = [f for f in covering if f.verb != "deny" or not self._told_of_denier(f, i)]
        quote = t.quote_of(i)
        spoken = self.quote_frames.get(quote) if quote is not None else None
        if spoken and spoken not in covering:
            covering = [f for f in covering if quote is not None and t.quotes[quote][0] <= f.at < t.quotes[quote][1]] + [spoken]
        inner = quote is not None and any(t.quotes[quote][0] <= f.at < t.quotes[quote][1] for f in covering)
        covering.sort(key=lambda f: (True, 999) if inner and f is spoken else (f.closing, abs(f.at - i)))
        if covering:
            for f in covering:
                out.sources += [r for r in f.sources if r not in out.sources]
                out.rules.append(f"said: {f.rule}")
                if f.verb == "deny" and not any(t.punct(m) == ":" for m in range(f.cue[1], i)):
                    out.denied = True  # but not what the denier puts against it: 'Das Amt widerspricht: Es seien 190'
                if f.verb == "correct":
                    out.corrected = True
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

    def _told_of_denier(self, frame: Frame, i: int) -> bool:
        """'Moskau, das noch 2.000 Mann dort hat, bestritt Verluste': what is told of the denier between commas is not denied."""
        begin = min(r.j for r in frame.sources)
        return begin < i < frame.at and self.t.punct(begin) == "," and self.t.punct(frame.at - 1) == ","

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
            announced = any(f.sources and not f.weak and not f.running and (f.verb or f.rule.startswith("adposition")) for f in before)
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
        return s - told <= 8 and any(can_be(self, m, "say_noun") for m in range(*t.sentences[told]))

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
