"""The noun that a figure counts: behind it, past adjectives and names, or elsewhere in its clause."""

from __future__ import annotations

from sayso.extract.figure import Figure
from sayso.extract.nearness import CLAUSE_MARKS, GENERIC, MAIN_KINDS, MONEY_KINDS, STOPS, SUFFERED, Nearness, Thing
from sayso.extract.text import CODE, PUNCT, QUOTE_MARKS, WORD
from sayso.packs.lexicon import Hit

ESTIMATING = frozenset(("estimate", "put", "count"))
BODIES = frozenset(("workers", "troops", "participants", "engineers"))
SITES = frozenset(("buildings", "homes", "regions", "other", "companies", "vehicles", "ships", "trains", "aircraft"))
AGENTS = frozenset(
    ("participants", "workers", "troops", "companies", "buildings", "regions", "reports", "people", "civilians", "engineers")
)
WITHIN_WHOLE = ("of", "article", "possessive", "pronoun", "adverb", "hedge_before", "shift", "first")
OPENING = QUOTE_MARKS | {":"}  # what may stand right before a figure: Mitarbeiter: 300
VERBAL = ("event", "status", "plain_verb", "say", "adverb", "hedge_before", "change", "joiner", "relative", "contrast", "partitive")


class Nouns(Nearness):
    """Finds nouns: the head after the number, the one before it whose number it is, the unknown word in the noun's place."""

    def _strikes(self, k: int) -> bool:
        """'Four bombs killed 98 people': the word that may be a noun (12 killed) is a verb before its object."""
        t = self.t
        if t.sense(k, "event") is None:
            return False
        return k + 1 in self.number_tokens or t.sense(k + 1, "article", "indefinite", "hedge_before", "possessive", "several") is not None

    def _shared_head(self, k: int, figure: Figure) -> Hit | None:
        """The noun of the next figure, the whole or the other part: '1,900 of its 4,600 jobs', '19 Saudi and three Sudanese soldiers'."""
        t = self.t
        if (noun := self._gapped_head(k, figure)) is not None:
            return noun
        after, b = self._next_beside(k, figure)
        if after is None:
            return None
        other = t.sense(after.a - 1, "joiner") and b < after.a - 1 and all(t.sense(m, "nationality", "of") for m in range(b, after.a - 1))
        return self._head(after) if other or self._leads_to_whole(b, after) else None

    def _gapped_head(self, k: int, figure: Figure) -> Hit | None:
        """'A kormánypárt 38, az SDS 31 mandátumra számíthat': where the verb comes last, two doers share the noun of the second figure."""
        t = self.t
        after = self.figures[k + 1] if k + 1 < len(self.figures) else None
        if not self.pack.possessor_first or after is None or figure.unit or figure.ending or after.unit or t.punct(figure.b) != ",":
            return None
        between = range(figure.b + 1, after.a)
        if not 1 <= len(between) <= 5 or t.sentence_of[figure.i] != t.sentence_of[after.i]:
            return None
        plain = all(
            t.is_word(m) and not t.sense(m, "event", "status", "say", "that", "relative", "plain_verb", "partitive") for m in between
        )
        return self._head(after) if plain and any(t.tokens[m].text[:1].isupper() or t.sense(m, "article") for m in between) else None

    def _next_beside(self, k: int, figure: Figure) -> tuple[Figure | None, int]:
        """The bare figure that follows close by in the sentence, and where what stands between begins."""
        t = self.t
        b, k = figure.b, k + 1
        if t.punct(b) == "(":  # 94 (27 per cent) of our 350 pilots
            b = next((m + 1 for m in range(b, min(b + 8, self.n)) if t.punct(m) == ")"), b)
            while k < len(self.figures) and self.figures[k].i < b:
                k += 1
        after = self.figures[k] if k < len(self.figures) else None
        if after is None or after.unit or after.i - b > 4 or t.sentence_of[after.i] != t.sentence_of[figure.i]:
            return None, b
        return after, b

    def _leads_to_whole(self, b: int, after: Figure) -> bool:
        """'1,900 of its 4,600', 'zwei der letzten fünf': only small words stand from ``b`` to the whole."""
        return self.t.sense(b, "of", "article") is not None and all(self.t.sense(m, *WITHIN_WHOLE) for m in range(b, after.a))

    def _of_unknown(self, k: int, figure: Figure) -> tuple[int, int] | None:
        """'Two of its last five safety inspections': the words after the whole, where no pack knows its noun."""
        after, b = self._next_beside(k, figure)
        if after is None or not self._leads_to_whole(b, after) or (words := self._other_noun(after)) is None:
            return None
        return words[:2]

    def _head(self, figure: Figure) -> Hit | None:
        """The counted noun after the number, past adjectives, names and 'of the'."""
        t = self.t
        k, steps = figure.noun, 0
        sentence = t.sentence_of[figure.i]
        found: Hit | None = None
        while k < self.n and t.sentence_of[k] == sentence and steps < 8:
            token = t.tokens[k]
            if k in self.number_tokens or k in self.times or (steps == 0 and self._after_stop(k)):
                break
            nouns = [h for h in t.hits[k] if h.sense.cls in ("noun", "demonym")]
            if not nouns and (made := self._compound(k)) is not None:
                return made
            if nouns and (k > figure.noun or figure.ending) and self._in_place(nouns[0]) and not t.sense(nouns[0].j, "say"):
                if figure.ending or not all(self._of_place(m) for m in range(figure.noun, k)):
                    break  # kórházba: where to, not what; but két budapesti raktárában
            if nouns:
                best = self._bare(max(nouns, key=lambda h: (h.j - h.i, h.sense.cls == "noun", self._fits(h))))
                found = best
                owned = t.sense(best.j, "noun") if self._of_place(k) and not figure.ending else None
                if self.possessed(best.j) and not (owned is not None and self._in_place(owned)):
                    return best  # tízezer észak-koreai bevetése: they are counted, not what is theirs
                if best.sense.cls == "demonym" and t.sense(best.j, "noun") and t.sentence_of[best.j] == sentence:
                    k, steps = best.j, steps + 1  # észak-koreai dolgozó: here an adjective
                    continue
                if self._cased(best):
                    return best  # 5400 embert foglalkoztató cég: with its case a noun is the head
                compound = self.pack.compound_nouns and best.j < self.n and t.sense(best.j, "noun") and t.sentence_of[best.j] == sentence
                if compound and not self._strikes(best.j):
                    k, steps = best.j, steps + 1
                    continue
                return best
            if found:
                return found
            if token.kind == PUNCT:
                if token.text in QUOTE_MARKS or token.text == "-" or (token.text == "," and self._adjective_list(k)):
                    k += 1
                    continue
                break
            if token.kind == CODE:
                k, steps = k + 1, steps + 1
                continue
            if k == figure.noun and (past := self._past_attribute(k, sentence)):
                k, steps = past, steps + 1
                continue
            if t.sense(k, "of") and steps == 0 and not self._partitive(k):
                k += 1
                continue
            if t.sense(k, "article") and (t.sense(k - 1, "of") or (steps == 0 and k == figure.noun and t.sense(k, "of_the"))):
                k += 1
                continue
            if t.sense(k, "negation") and k == figure.noun + steps and t.is_word(k + 1):
                k, steps = k + 1, steps + 1  # 1,140 nie erfolgte Operationen
                continue
            stop = t.sense(k, *STOPS)
            own = steps == 0 and t.sense(k, "possessive") is not None  # of his men, drei seiner Leute
            pair = stop is not None and t.sense(k, "joiner") and t.sense(k - 1, "event") and t.sense(k + 1, "event")  # tote oder verletzte
            attribute = stop is not None and stop.sense.cls == "event" and (self._attributive(stop.j - 1) or self._paired(stop.j))
            if stop is not None and not own and not pair and not attribute:
                break
            k, steps = k + 1, steps + 1
        return found

    def _bare(self, hit: Hit) -> Hit:
        """Of words that end in the preposition of what comes after, the noun alone: 40 lives | in the past week."""
        if hit.j - hit.i != 2 or not self.t.sense(hit.j - 1, "preposition"):
            return hit
        alone = (s for s in self.pack.lexicon.entry(self.t.tokens[hit.i].text).senses if s.cls == "noun" and s.key in SUFFERED)
        sense = next(alone, None)
        return Hit(sense, hit.i, hit.i + 1) if sense is not None else hit

    def _paired(self, k: int) -> bool:
        """'Getötete oder verletzte Schafe': a joiner and another attribute before the noun."""
        t = self.t
        second = t.sense(k + 1, "event") if self.pack.nouns_capital and t.sense(k, "joiner") else None
        return second is not None and self._attributive(second.j - 1)

    def _compound(self, k: int) -> Hit | None:
        """What an unknown noun of a language that writes compounds as one word ends in: Dienstwaffen are weapons, Rekruten recruits."""
        t = self.t
        word = t.tokens[k].text
        if not self.pack.nouns_capital or t.hits[k] or len(word) < 9 or t.tokens[k].kind != WORD or not word[:1].isupper():
            return None
        for start in range(3, len(word) - 4):
            end = word[start:]
            if end[0] == "-":
                continue
            for sense in self.pack.lexicon.entry(end[0].upper() + end[1:]).senses:
                if sense.cls == "noun":
                    return Hit(sense, k, k + 1)
        return None

    def possessed(self, k: int) -> bool:
        """Does the noun at ``k`` carry the ending of what belongs to the one before (katonák bevetéséről)?"""
        if not self.pack.possessed_endings or k >= self.n:
            return False
        hit = self.t.sense(k, "noun", "role", "body", "group")
        word = self.t.tokens[k].text.casefold()
        base = hit.sense.base.casefold() if hit is not None and hit.j == k + 1 else ""
        if not base:
            return False
        long = base[:-1] + self.pack.lexicon.lengthen.get(base[-1], base[-1])
        return any(word.startswith(stem) and word[len(stem) :] in self.pack.possessed_endings for stem in (base, long))

    def _cased(self, hit: Hit) -> bool:
        """Does the noun bear the case of an object, where nouns in a row are one phrase and only the last has a case?"""
        word = self.t.tokens[hit.j - 1].text.casefold()
        base = hit.sense.base.split()[-1].casefold() if hit.sense.base else word
        if not self.pack.compound_nouns or len(word) <= len(base) or not self.pack.object_endings:
            return False
        stem = base[:-1] + self.pack.lexicon.lengthen.get(base[-1], base[-1])
        return any(word == x + e for x in (base, stem) for e in self.pack.object_endings if e.endswith("t"))

    def _past_attribute(self, k: int, sentence: int) -> int | None:
        """Where the noun stands behind a long attribute: sechs [von der Agentur überprüfte] Berichte, zwei [in Wien lebende] Syrer."""
        t = self.t
        if not self.pack.participle_endings or not t.sense(k, "preposition"):
            return None
        for m in range(k + 1, min(k + 9, self.n - 1)):
            token = t.tokens[m]
            if (
                t.sentence_of[m + 1] != sentence
                or token.kind != WORD
                or m in self.number_tokens
                or t.sense(m, "pronoun", "relative", "that")
            ):
                return None
            participle = len(token.text) > 5 and token.text[:1].islower() and token.text.endswith(self.pack.participle_endings)
            if participle and t.is_word(m + 1) and t.tokens[m + 1].text[:1].isupper():
                return m + 1
        return None

    def _after_stop(self, k: int) -> bool:
        """Does the word begin a sentence, behind an abbreviation that also ends one ('… 2,1 mld. Fabryka …')?"""
        before = self.t.tokens[k - 1] if k else None
        if before is None or not before.text.endswith(".") or before.kind != WORD:
            return False
        return self.t.tokens[k].text[:1].isupper() and not self.t.sense(k, "demonym")

    def _in_place(self, hit: Hit) -> bool:
        """Does the noun stand in a case of place, so that it cannot be what is counted?"""
        word = self.t.tokens[hit.j - 1].text.lower()
        base = hit.sense.base.split()[-1].lower() if hit.sense.base else word
        cases = [e for e in self.pack.place_endings if len(e) > 1 and word.endswith(e)]
        if word == base:  # the pattern is the form itself: only an ending that no base form has
            cases = [e for e in cases if len(e) > 2]
            base = ""
        return any(len(word) - len(e) >= len(base) - 1 for e in cases) and self._noun_kind(hit) in SITES

    def _of_place(self, k: int) -> bool:
        """Is the word an adjective made of a town or a country (budapesti, lengyel)?"""
        small = self.t.tokens[k].text[:1].islower()
        return small and self.t.sense(k, "capital_adjective", "nationality", "demonym", "name") is not None

    def _fits(self, hit: Hit) -> bool:
        """Is the kind of the topic that the report is about? 'Engineers' among soldiers are no workers."""
        topic = self.pack.kinds[self.main].topic if self.main else ""
        return hit.sense.cls == "noun" and self.pack.kinds[hit.sense.key].topic == topic

    def _partitive(self, k: int) -> bool:
        return self.t.sense(k + 1, "pronoun") is not None

    def _adjective_list(self, k: int) -> bool:
        return (
            k > 0 and self.t.is_word(k - 1) and self.t.is_word(k + 1) and not self.t.hits[k + 1] and self.t.tokens[k + 1].text[:1].islower()
        )

    def _attributive(self, k: int) -> bool:
        """Is the participle at ``k`` before the noun it describes (27 verletzte Polizisten)?"""
        t = self.t
        near = [m for m in (k + 1, k + 2) if m < self.n and m not in self.number_tokens]
        return any(t.sense(m, "noun", "demonym") or self._compound(m) for m in near) and not any(
            t.sense(m, *STOPS) for m in (k + 1,) if m < self.n
        )

    def _other_noun(self, figure: Figure) -> tuple[int, int, bool] | None:
        """Words after the number that no pack knows but that are its noun; the flag says that they are doubtful."""
        t = self.t
        k = figure.noun
        sentence = t.sentence_of[figure.i]
        words: list[int] = []
        if figure.ending and figure.ending in self.pack.object_endings:
            return None  # 9000-et megrongált: its noun would bear the case
        while k < self.n and t.sentence_of[k] == sentence and len(words) < 4:
            token = t.tokens[k]
            if token.kind == PUNCT and token.text in ("-", "„", "”", "“", '"') and token.glued:
                k += 1
                continue
            if token.kind not in (WORD, CODE) or k in self.number_tokens or k in self.times:
                break
            if not words and (more := t.sense(k, "more")) is not None and t.sense(more.j - 1 if more.j > k + 1 else k + 1, "than"):
                return None  # three more than Boeing
            if not words and (bound := t.sense(k, "hedge_before")) is not None and bound.j > k + 1:
                return None
            if not words and (rest := t.sense(k, "others", "more")) is not None:
                k = rest.j  # wounded 12 others, 14 short of a majority
                continue
            if t.sense(k, "partitive", "there"):
                break
            if not words and t.sense(k, "adverb") and t.sense(k + 1, "status") and self._ends_phrase(k + 2):
                return None  # 662 ezer részben megrongálódott
            if t.sense(
                k,
                *STOPS,
                "mood",
                "planned",
                "possible",
                "hedge_before",
                "day_part",
                "shift",
                "relative_time",
                "weekday",
                "change",
                "than",
                "after_after",
                "hedge_after",
                "range_after",
            ):
                break
            if not words and self.pack.verb_endings and token.text.lower().endswith(self.pack.verb_endings):
                return None
            if not words and t.sense(k, "status") and token.text[:1].islower() and self._ends_phrase(k + 1):
                return None  # 25,000 paid
            if not words and token.text.lower().endswith(self.pack.past_endings) and self._ends_phrase(k + 1):
                return None  # eight reached their targets
            words.append(k)
            if self.pack.nouns_capital and token.text[:1].isupper():
                break
            k += 1
        if not words:
            return None
        if len(words) == 1 and t.ending_at(words[0], "hedge_after") and not t.is_word(words[0] + 1):
            return None  # tízezer fölött jár: the verb ends the clause
        if self.pack.nouns_capital and not t.tokens[words[-1]].text[:1].isupper():
            return None
        doubtful = bool(figure.ending) or bool(t.hits[words[0]])
        return words[0], words[-1] + 1, doubtful

    def _plain_noun(self, found: tuple[int, int, bool]) -> bool:
        """Is the unknown word after the number surely a noun (in a language whose nouns are capitalised)?"""
        return self.pack.nouns_capital

    def _left_noun(self, k: int, figure: Figure) -> Hit | None:
        """The noun before the figure that it counts: 'the number of victims rose to 41', 'Rannych jest 1,7 tys.'"""
        t = self.t
        a, _ = t.sentences[t.sentence_of[figure.i]]
        same = k > 0 and t.sentence_of[self.figures[k - 1].i] == t.sentence_of[figure.i]
        best: tuple[int, Hit] | None = None
        for m in range(figure.a - 1, max(a, figure.a - 25) - 1, -1):
            for hit in t.hits[m]:
                if hit.sense.cls not in ("noun", "demonym") or self._within_event(hit):
                    continue
                owner = self.heads.get(m)
                if (owner is not None and owner != k) or not self._countable(self._noun_kind(hit)):
                    continue
                if self._noun_kind(hit) == "magnitude" and figure.value >= 12:
                    continue
                if self._in_name(hit, a):
                    continue  # rzecznik Marek Wiśniak: no mark
                if self._in_place(hit):
                    continue  # Kovászna megyében 212: where, not what
                cost = self.cost(hit.j - 1, figure.a)
                put = self._put_at(hit, figure)
                if self._noun_kind(hit) in AGENTS and m not in self.heads and not put and not self._counted_before(hit, figure):
                    continue  # police counted 3,200: who acts is not who is counted
                if same and hit.sense.key == "arrested" and m < self.figures[k - 1].i and self.things[k - 1].kind == "other":
                    continue  # poachers shot 23 rhinos, 31 a year earlier: who did it
                if self._says(m, a):
                    continue  # nach Darstellung westlicher Vertreter, tisztviselők szerint
                before = self._in_preposition(m, a)
                if before and not put and self._noun_kind(hit) not in SUFFERED and m not in self.heads and not self._number_of(hit):
                    continue  # vor Abgeordneten: who stands by is not who is counted
                cost += (12 if same else 8) if before else 0
                cost = min(cost, 6) if put else cost
                cost -= 4 if hit.sense.cls == "noun" and self.pack.kinds[hit.sense.key].status == "lost" else 0
                if cost <= 22 and (best is None or cost < best[0]):
                    best = cost, hit
        return best[1] if best else None

    def _in_name(self, hit: Hit, a: int) -> bool:
        """Is a common word written with a capital inside the sentence, before another, a piece of a name?"""
        t = self.t
        if self.pack.nouns_capital or hit.sense.cls != "noun" or hit.i == a or not hit.sense.base.islower():
            return False
        first, behind = t.tokens[hit.i].text, t.tokens[hit.j].text if hit.j < self.n else ""
        return first[:1].isupper() and not first.isupper() and behind[:1].isupper() and not t.punct(hit.j) and t.is_word(hit.i - 1)

    def _within_event(self, hit: Hit) -> bool:
        """Is the noun a piece of longer words for what happened (the part of 'taken part')?"""
        before = self.t.ending_at(hit.j, "event")
        return before is not None and before.i < hit.i and hit.sense.key == "other"

    def _put_at(self, hit: Hit, figure: Figure) -> bool:
        """Is the noun the object of a verb that puts a number on it: puts the strength of the infantry at 11,000, beziffert … auf?"""
        t = self.t
        k = figure.a - 1
        while k > hit.j and t.sense(k, "hedge_before", "adverb"):
            k -= 1
        if not t.sense(k, "preposition"):
            return False
        for m in range(hit.i - 1, max(-1, hit.i - 8), -1):
            phrase = t.sense(m, "preposition") is not None and not t.sense(m, "of", "article")
            if phrase or t.punct(m) or t.sense(m, "that", "relative", "say_noun", "after_before"):
                return False
            if t.key(m, "say") in ("count", "estimate"):
                return not any(t.sense(n, "noun") and not t.sense(n, "count_noun") for n in range(m + 1, hit.i))
        return False

    def _says(self, m: int, a: int) -> bool:
        """Does the noun stand in a phrase that names who says it?"""
        t = self.t
        if t.sense(m + 1, "adposition_after"):
            return True
        if t.sense(m, "group", "body", "role") and t.sense(m + 1, "say") and not self.pack.nouns_capital:
            return t.tokens[m + 1].text[:1].islower()  # związki mówią o trzech tysiącach
        for k in range(m - 1, max(a, m - 7) - 1, -1):
            if t.punct(k) or k in self.number_tokens:
                return False
            if t.sense(k, "adposition_before"):
                return True
        return False

    def _predicate(self, figure: Figure) -> Hit | None:
        """'ebből 250 ezer a halott': where no verb is needed, the noun with its article at the end of the clause."""
        t = self.t
        hit = t.sense(figure.b + 1, "noun") if self.pack.possessor_first and t.sense(figure.b, "article") else None
        if hit is None or hit.sense.key not in SUFFERED or (hit.j < self.n and t.is_word(hit.j)):
            return None
        return hit

    def _out_of(self, figure: Figure) -> Hit | None:
        """'378-at a drónokból', 'ötöt a gyárakból': in a case of 'out of', the noun behind its article is what is counted."""
        t = self.t
        hit = t.sense(figure.b + 1, "noun") if self.pack.possessor_first and t.sense(figure.b, "article") else None
        if hit is None or not self._countable(hit.sense.key) or hit.sense.key in SITES:
            return None
        return hit if t.tokens[hit.j - 1].text.lower().endswith(self.pack.source_endings) else None

    def _right_count(self, figure: Figure) -> Hit | None:
        """The noun after the figure whose number it is: 'Hatra nőtt az áldozatok száma', 'auf 41 ist die Zahl der Toten gestiegen'."""
        t = self.t
        end = t.sentences[t.sentence_of[figure.i]][1]
        for m in range(figure.b, min(end, figure.b + 22)):
            if m in self.number_tokens or t.sense(m, "relative", "that", "contrast") or t.punct(m) in (";", ":", ","):
                return None
            if t.key(m, "say") in ESTIMATING and t.sense(m + 1, "article") and t.key(m + 2, "noun") in MAIN_KINDS:
                return t.sense(m + 2, "noun")  # 9 ezerre becsülte a tömeget
            if not t.sense(m, "count_noun"):
                continue
            near = range(m - 1, max(figure.b, m - 3) - 1, -1) if self.pack.possessor_first else range(m + 1, min(end, m + 4))
            for n in near:
                hit = t.sense(n, "noun")
                if hit is not None and self._countable(hit.sense.key):
                    return hit
            return None
        return None

    def _number_of(self, hit: Hit) -> bool:
        """Does 'the number of' stand right before the noun?"""
        of = self.t.ending_at(hit.i, "of")
        return of is not None and self.t.ending_at(of.i, "count_noun") is not None

    def _counted_before(self, hit: Hit, figure: Figure) -> bool:
        """Is the noun before the figure what is counted: 'the number of workers', 'Mitarbeiter: 300', 'of the drones 34'?"""
        t = self.t
        near = range(hit.j, min(hit.j + 3, figure.a)) if self.pack.possessor_first else range(max(0, hit.i - 3), hit.i)
        if any(t.sense(m, "count_noun") for m in near):
            return True
        between = range(hit.j, figure.a)
        if any(t.sense(m, "change") for m in between):
            return not any(t.punct(m) for m in between)
        return all(
            t.punct(m) in OPENING or t.sense(m, "plain_verb", "adverb", "hedge_before", "of", "planned", "possible") for m in between
        )

    def _in_preposition(self, m: int, a: int) -> bool:
        """Does the noun at ``m`` stand in a prepositional phrase (off Sulawesi island, with drones)?"""
        t = self.t
        for k in range(m - 1, max(a, m - 4) - 1, -1):
            if t.sense(k, "count_noun"):
                return False
            if t.sense(k, "preposition", "of"):
                return True
            if not t.is_word(k) or t.sense(k, "say", "event", "change", "joiner", "relative", "that"):
                return False
        return False

    def _noun_before(self, figure: Figure) -> Hit | None:
        """'… its final toll. It is up from 1,186': the noun of loss or people in the sentence before, of the same paragraph."""
        t = self.t
        s = t.sentence_of[figure.i]
        if not s or t.paragraph_of[t.sentences[s - 1][0]] != t.paragraph_of[figure.i]:
            return None
        a, b = t.sentences[s - 1]
        found: Hit | None = None
        if bool(t.between("how_many", a, b)):
            events = [h for h in t.between("event", a, b) if h.sense.key in SUFFERED]
            if events:
                return events[0]
        for m in range(b - 1, a - 1, -1):
            hit = t.sense(m, "noun")
            if hit is None or not self._countable(hit.sense.key) or t.sense(hit.j, "noun"):
                continue  # dead birds: birds
            if self.pack.kinds[hit.sense.key].status in ("lost", "affected"):
                return hit
            if found is None and hit.sense.key not in ("people", "workers", "other", "companies", "regions", "reports"):
                found = hit
        return found

    def _asked_after(self, figure: Figure) -> Thing | None:
        """'How many people were on board is disputed. … The captain had counted 200.': what the paragraph asks the number of."""
        t = self.t
        s, p = t.sentence_of[figure.i], t.paragraph_of[figure.i]
        for k in range(s, max(-1, s - 5), -1):
            a, b = t.sentences[k]
            if t.paragraph_of[a] != p:
                return None
            asked = next((h for h in t.between("how_many", a, min(b, figure.a))), None)
            if asked is None:
                continue
            end = next((m for m in range(asked.j, b) if t.punct(m)), b)
            sums = any(h.sense.key in MONEY_KINDS for h in t.between("cue", asked.j, end))
            if sums or any(m in self.number_tokens for m in range(asked.j, end)):
                return None
            events = [h for h in t.between("event", asked.j, end) if self._person(h.sense.key)]
            noun = t.sense(asked.j, "noun") or t.sense(asked.j + 1, "noun")
            if noun is not None and self._countable(noun.sense.key):
                kind = noun.sense.key
                if events and kind in GENERIC and self._person(kind):
                    kind = events[0].sense.key
                return Thing(kind, self._unit(kind), noun.i, noun.j, rules=[f"what is asked {kind}"], elided=True)
            if events:
                kind = events[0].sense.key
                return Thing(kind, "person", events[0].i, events[0].j, rules=[f"what is asked {kind}"], elided=True)
            return None
        return None

    def _bodies(self, figure: Figure) -> Hit | None:
        """'Die Leichen von 21 Menschen', 'the bodies of 21 people', 'ciała 21 osób': they are counted as what stands before."""
        t = self.t
        if self.pack.possessor_first:
            return None
        of = t.ending_at(figure.a, "of")
        noun = t.ending_at(of.i if of else figure.a, "noun")
        return noun if noun is not None and noun.sense.key == "killed" and noun.i not in self.heads else None

    def _of_persons(self, figure: Figure) -> bool:
        """Is the numeral in a form that counts persons only (dwaj, pięcioro; dwóch, where no preposition governs it)?"""
        forms = self.pack.person_numerals
        if not forms or self.t.tokens[figure.j - 1].text.lower() not in forms:
            return False
        t = self.t
        if t.ending_at(figure.a, "preposition", "of", "by_amount", "than"):
            return False
        before = figure.a - 1
        if before < 0 or not t.is_word(before) or t.sense(before, *VERBAL):
            return True
        return t.tokens[before].text.lower().endswith(self.pack.verb_endings)  # the fleet of eight: no subject of a verb

    def _body_of(self, figure: Figure) -> bool:
        """'A unit of 3,000', 'eine Gruppe von 20': after a word for a body of people the bare figure counts them."""
        t = self.t
        k = figure.a - 1
        while k > 0 and t.sense(k, "hedge_before", "adverb", "indefinite") and not t.sense(k, "of"):
            k -= 1
        of = t.ending_at(k + 1, "of")
        return of is not None and t.ending_at(of.i, "collective") is not None

    def _named_body(self, figure: Figure) -> Hit | None:
        """'A crew of 14', 'a crowd of 5,000': the word for the body says whom the bare figure counts."""
        of = self.t.ending_at(figure.a, "of")
        noun = self.t.ending_at(of.i, "noun") if of is not None and self.t.ending_at(of.i, "collective") is not None else None
        return noun if noun is not None and noun.sense.key in BODIES else None

    def _by_toll(self, figure: Figure) -> bool:
        """Does a word for a count of the dead stand before the figure, or after it with its verb (31-re nőtt az áldozatszám)?"""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        near = t.first("count_noun", max(a, figure.a - 12), min(b, figure.j + 5))
        return any(hit.sense.key == "tolls" and hit.i not in self.number_tokens for hit in near)

    def _names_counted(self, figure: Figure, other: Figure) -> bool:
        """Does the clause of a figure name something that it may count: a noun of things or people who do not act, an event, a cue?"""
        t = self.t
        a, b = t.sentences[t.sentence_of[figure.i]]
        start = max(a, other.b) if t.sentence_of[other.i] == t.sentence_of[figure.i] else a
        for m in range(figure.a - 1, start - 1, -1):
            if t.punct(m) in CLAUSE_MARKS or m in self.number_tokens:
                start = m + 1
                break
        end = min(b, figure.b + 8)
        for m in range(figure.b, end):
            if t.punct(m) in CLAUSE_MARKS or m in self.number_tokens:
                end = m
                break
        if t.is_word(figure.b) and self._other_noun(figure) is not None:
            return True
        if t.sense(figure.b, "plain_verb") and t.is_word(figure.b + 1):
            return True  # 412,000 are out of work
        money = len(other.unit) == 3 and other.unit.isupper()
        return any(
            hit.sense.cls == "event"
            or (hit.sense.cls == "cue" and hit.sense.key not in ("change", "share") and not (money and hit.sense.key in MONEY_KINDS))
            or (hit.sense.cls == "noun" and self._noun_kind(hit) not in AGENTS and not self._in_place(hit))
            for m in range(start, end)
            if m not in self.number_tokens
            for hit in t.hits[m]
        )
