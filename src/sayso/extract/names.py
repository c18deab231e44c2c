"""Who and where: mentions of persons, offices, organisations, countries and places, joined with what stands beside them.

A mention gathers a head (a known name, an unknown capitalised name, or a role, body or group word of the pack) and its
neighbours: whose it is (a nationality, a capital, a place), what for (a portfolio), the name in apposition, the abbreviation in
brackets. What no pack knows is kept as it stands, with its likely base form among the aliases.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise

from sayso.extract.text import CODE, NUMBER, PUNCT, QUOTE_MARKS, WORD, Text
from sayso.model import Mention
from sayso.packs.folders import Pack
from sayso.packs.lexicon import Hit, Name

HEADS = ("role", "body", "group", "government")
NAMING = ("name", "country", "capital", "demonym", "side", *HEADS)
RANKS = {"name": 4, "country": 3, "capital": 2, "role": 1, "body": 1, "government": 1, "group": 1, "demonym": 0, "side": 0}
UNNAMED = (*HEADS, "unknown")
BRANCHED = ("institution", "company", "group", "outlet")
NAME_ENDS = ("country", "capital", "nationality", "role", "month", "weekday", "currency", "adposition_before")
NATIONS = ("country", "nationality", "demonym", "capital")
SPEAKING = frozenset(("outlet", "agency", "institution", "government", "company", "group", "person", "party", "armed group"))


@dataclass(slots=True)
class Ref:
    """A mention over tokens ``i`` to ``j``; ``head`` is the token that carries its case."""

    i: int
    j: int
    head: int
    kind: str  # name, country, role, body, group, unknown
    name: Name | None = None
    key: str = ""  # role, body or group
    portfolio: str = ""
    country: str = ""
    place: Name | None = None
    proper: str = ""  # an unknown proper name that belongs to it
    person: Name | None = None
    aliases: list[str] = field(default_factory=list)
    title: bool = False  # its words in capitals are one name (Wyższy Urząd Górniczy)
    oblique: bool = False  # stands after a preposition or has an object's ending
    antecedent: Ref | None = None

    @property
    def speaks(self) -> bool:
        """Can this be a source? Places cannot, but their governments can."""
        if self.kind == "name":
            return self.name is not None and self.name.type != "place"
        return True

    @property
    def is_outlet(self) -> bool:
        return self.name is not None and self.name.type in ("outlet", "agency")

    @property
    def is_place(self) -> bool:
        return self.kind == "country" or (self.name is not None and self.name.type == "place")


class Finder:
    """Finds the mentions of one text."""

    def __init__(self, text: Text, masked: Container[int]) -> None:
        self.t = text
        self.pack = text.pack
        self.masked = masked
        self.n = len(text.tokens)
        starts = {next((k for k in range(a, b) if text.tokens[k].kind != PUNCT), a) for a, b in text.sentences}
        self.inside: set[str] = set()  # unknown words with a capital inside a sentence, where capitals make names
        self.lower_seen: set[str] = set()
        capitals = not text.pack.nouns_capital
        for k, token in enumerate(text.tokens):
            if token.kind != WORD:
                continue
            if token.text[0].islower():
                self.lower_seen.add(token.text)
            elif capitals and not text.hits[k] and k not in starts and text.marks[k - 1] not in QUOTE_MARKS and token.text[0].isupper():
                self.inside.add(token.text)
        self.called = self._called()

    def _called(self) -> dict[str, Name]:
        """The first and the last word of the well-known persons whom the text names in full: Kim for Kim Jong Un."""
        called: dict[str, Name] = {}
        for hit in self.t.index.get("name", ()):
            name = hit.sense.name
            if hit.j > hit.i + 1 and name is not None and name.type == "person":
                for word in (self.t.tokens[hit.i].text, self.t.tokens[hit.j - 1].text):
                    called.setdefault(word.lower(), name)
        return called

    def _short(self, i: int) -> Ref | None:
        """A person named in full elsewhere, by one word alone; inside a sentence a small word may be a name (Kim, kim)."""
        t = self.t
        opens = i == t.sentences[t.sentence_of[i]][0] or self.pack.nouns_capital
        if t.hits[i] and (opens or any(h.sense.cls in NAMING for h in t.hits[i])):
            return None
        if not self.pack.nouns_capital and any(t.is_word(k) and t.tokens[k].text[:1].isupper() and not t.hits[k] for k in (i - 1, i + 1)):
            return None
        name = next((self.called[s] for s in self.pack.lexicon.stems(t.tokens[i].text.lower()) if s in self.called), None)
        return Ref(i, i + 1, i, "name", name, country=name.country or "") if name is not None else None

    def refs(self) -> list[Ref]:
        out: list[Ref] = []
        tokens, classes, kinds = self.t.tokens, self.t.classes, self.t.kinds
        i = 0
        while i < self.n:
            if kinds[i] == PUNCT:
                i += 1
                continue
            token = tokens[i]
            if token.text[0].islower() and classes[i].isdisjoint(NAMING) and "." not in token.text:
                i += 1  # most words
                continue
            ref = None if i in self.masked and not self._counted_head(i) else self._at(i)
            if ref is None:
                i += 1
                continue
            while out and out[-1].j > ref.i:
                last = out.pop()
                self._absorb(ref, last)
            out.append(ref)
            i = max(ref.j, i + 1)
        for ref in out:
            self._place(ref)
        out = self._join(self._completed(self._owned(out) if self.pack.genitive_endings else out))
        for ref in out:
            ref.oblique = self._is_oblique(ref)
        if self.pack.object_endings:  # az ERT köztelevíziónak: the last of a group carries its case
            for ref, after in pairwise(out):
                ref.oblique = ref.oblique or (after.i == ref.j and after.oblique and ref.is_outlet)
        self._resolve(out)
        return out

    def _completed(self, refs: list[Ref]) -> list[Ref]:
        """'Osoby zbliżone do | zarządu', 'sources close to | the board': words that end in a preposition take what it leads to."""
        out: list[Ref] = []
        for ref in refs:
            last = out[-1] if out else None
            if last is not None and last.kind == "group" and last.j - last.i > 1 and ref.i - last.j <= 1:
                led = any(x.cls == "preposition" for x in self.pack.lexicon.entry(self.t.tokens[last.j - 1].text).senses)
                if led and (ref.i == last.j or self.t.sense(last.j, "article", "possessive")):
                    last.j = ref.j
                    continue
            out.append(ref)
        return out

    def _counted_head(self, i: int) -> bool:
        """Does a figure begin words for those who speak (two people familiar with the matter)?"""
        return any(h.j > i + 2 and h.sense.cls in HEADS for h in self.t.hits[i])

    # -- one mention --------------------------------------------------------------
    def _at(self, i: int) -> Ref | None:
        token = self.t.tokens[i]
        if token.kind == NUMBER:
            return self._numbered(i)
        if token.kind not in (WORD, CODE):
            return None
        hits = self.t.hits[i]
        best: Hit | None = None
        for hit in hits:
            if hit.sense.cls in NAMING and (best is None or self._rank(hit) > self._rank(best)):
                best = hit
        if best is not None:
            cls = best.sense.cls
            if cls == "name":
                name = best.sense.name
                assert name is not None
                if name.type == "place" and not token.text[:1].isupper():
                    return None  # an adjective of place: read where it is needed
                return Ref(i, best.j, best.j - 1, "name", name, country=name.country or "")
            if cls in ("country", "capital"):
                if not token.text[:1].isupper():
                    return None
                return Ref(
                    i,
                    best.j,
                    best.j - 1,
                    "country",
                    self.pack.countries[best.sense.key],
                    country=best.sense.key,
                    key=cls,
                )
            if cls == "demonym":
                return self._people(best)
            if cls == "side":
                return self._side(best)
            if cls == "group" and self.t.sense(best.j, "passive_by"):
                return None  # ekonomiści ankietowani przez PAP
            ref = Ref(i, best.j, best.j - 1, cls, key=best.sense.key)
            ref.aliases.append(best.sense.base)
            return self._widen(ref)
        if token.kind == WORD and token.text[:1].isupper():
            return (self._short(i) if self.called else None) or self._unknown(i)
        if token.kind == WORD and "." in token.text[1:-1] and not hits:
            return Ref(i, i + 1, i, "unknown", proper=token.text)  # a site that no pack knows: hotnews.ro
        return None

    def _numbered(self, i: int) -> Ref | None:
        """An outlet whose name is or begins with a number: 168 Óra, a 444 szerint."""
        hit = next((h for h in self.t.hits[i] if h.sense.cls == "name"), None)
        if hit is None or hit.sense.name is None or (hit.j == i + 1 and not self.t.is_numbered(i)):
            return None
        return Ref(i, hit.j, hit.j - 1, "name", hit.sense.name, country=hit.sense.name.country or "")

    def _people(self, hit: Hit) -> Ref | None:
        """'The British say', 'Ukraińcy i Amerykanie podają', 'az oroszok szerint': a people speaks as its country does."""
        t = self.t
        k = hit.j
        if t.sense(k, "joiner") and (other := t.sense(k + 1, "demonym", "country", "capital")):
            k = other.j
        i = hit.i - 1 if t.sense(hit.i - 1, "article") else hit.i
        said = t.sense(k, "say") or (self.pack.verb_second and t.sense(i - 1, "say"))
        before = t.ending_at(i, "adposition_before")
        counted = any(m in self.masked for m in range(hit.i - 4, hit.i))  # 88 per cent of the Poles asked
        if counted or (not self.pack.possessor_first and t.ending_at(i, "noun", "cue", "say_noun")):
            return None  # die Verluste der Russen beziffert Kiew
        if not (said or t.sense(k, "adposition_after") or before):
            return None
        return Ref(hit.i, hit.j, hit.j - 1, "country", self.pack.countries[hit.sense.key], country=hit.sense.key, key="capital")

    def _side(self, hit: Hit) -> Ref | None:
        """'The Ukrainian side said', 'az orosz fél szerint', 'strona rosyjska': with a nationality beside it, a side is its country."""
        t = self.t
        before, after = t.ending_at(hit.i, "nationality"), t.sense(hit.j, "nationality")
        nation = before or after
        if nation is None or t.ending_at(min(hit.i, nation.i), "place_at", "place_in") is not None:
            return None  # auf russischer Seite: a place
        i, j = min(hit.i, nation.i), max(hit.j, nation.j)
        country = nation.sense.key
        return Ref(i, j, hit.i, "country", self.pack.countries[country], country=country, key="capital")

    @staticmethod
    def _rank(hit: Hit) -> tuple[int, int, int, int]:
        """The longer phrase, then names before heads, then the word that says more by itself (szervezők before szervező)."""
        head = hit.sense.cls in HEADS
        return hit.j - hit.i, RANKS[hit.sense.cls], len(hit.sense.base) if head else 0, hit.sense.cls not in ("group", "capital")

    def _widen(self, ref: Ref) -> Ref:
        """Nationality, portfolio and place before a head; portfolio, 'of' and place after it."""
        t = self.t
        ref.portfolio = self._compound(ref.head)
        k, free = ref.i - 1, 2
        while k >= 0 and t.tokens[k].kind == WORD and t.sentence_of[k] == t.sentence_of[ref.i] and k not in self.masked:
            hit = self._modifier(k)
            if hit is None:
                if free == 0 or (t.tokens[k].text[:1].isupper() and k != t.sentences[t.sentence_of[k]][0]):
                    break
                if any(h.sense.cls in STOP for h in t.hits[k]) or not self._adjective_like(k):
                    break
                free -= 1
                k -= 1
                continue
            if free < 2 and hit.sense.cls not in ("nationality", "portfolio") and not t.tokens[k].text.endswith(self.pack.genitive_endings):
                if t.ending_at(hit.i, "preposition"):
                    break  # in Bukarest streiten Regierung und Veranstalter
            self._take(ref, hit)
            ref.i, k, free = hit.i, hit.i - 1, 2
        self._title_before(ref)
        k = ref.j
        while k < self.n and t.sentence_of[k] == t.sentence_of[ref.head]:
            portfolio = t.sense(k, "portfolio")
            if portfolio and not ref.portfolio:
                ref.portfolio, ref.j, k = portfolio.sense.key, portfolio.j, portfolio.j
                continue
            if ref.portfolio and t.sense(k, "joiner") and (more := t.sense(k + 1, "portfolio")):
                ref.j = k = more.j
                continue
            step = k + 1 if t.sense(k, "of", "article", "place_in", "preposition") else k
            meant = t.sense(step, "portfolio") if step > k and t.sense(k, "of") else None
            if meant and not ref.portfolio:  # Ministry of Defence
                ref.portfolio, ref.j, k = meant.sense.key, meant.j, meant.j
                continue
            if step > k and t.sense(step, "article"):
                step += 1
            owner = self._owner(step, step > k)
            if owner is not None:
                self._take(ref, owner)
                ref.j = k = owner.j
                continue
            break
        self._title_after(ref)
        if self.pack.adjectives_after and ref.j == ref.head + 1:
            k = ref.j
            word = t.tokens[k].text if k < self.n and t.is_word(k) and t.sentence_of[k] == t.sentence_of[ref.head] else ""
            if word.islower() and len(word) > 5 and not t.hits[k] and word.endswith(self.pack.adjectives_after):
                ref.j += 1  # izba lekarska, służby sejsmologiczne
        return ref

    def _title_before(self, ref: Ref) -> None:
        """Capitals before a capitalised head are part of its name: Główny Lekarz, Fővárosi Törvényszék, National Grain Board."""
        t = self.t
        if self.pack.nouns_capital or not t.tokens[ref.head].text[:1].isupper() or ref.kind not in ("role", "body"):
            return
        k = ref.i
        while k > 0 and self._title_word(k - 1, ref):
            k -= 1
        if k < ref.i and not (ref.kind == "role" and (ref.i - k > 1 or self._opens(k))):
            ref.i, ref.title = k, True

    def _heads(self, k: int) -> bool:
        """Does a word after a joint begin a mention of its own (and the Police), not one more part of a name (i Położnych)?"""
        bases = [h.sense.base.lower() for h in self.t.hits[k] if h.sense.cls in HEADS]
        word = self.t.tokens[k].text.lower()
        return bool(bases) and (not self.pack.object_endings or all(b == word for b in bases))

    def _title_word(self, k: int, ref: Ref) -> bool:
        t = self.t
        token = t.tokens[k]
        if token.kind != WORD or t.sentence_of[k] != t.sentence_of[ref.i] or k in self.masked or not token.text[:1].isupper():
            return False
        if k > ref.j and self._heads(k):
            return False
        if k < ref.i and t.hits[k] and self._opens(k):
            return False  # Badanie Uniwersytetu: the first word of a sentence has its capital anyhow
        closed = NO_TITLE if k < ref.i else NO_TITLE_AFTER
        return len(token.text) > 2 and t.classes[k].isdisjoint(closed) and not t.ending_at(k + 1, "say", "adposition_before", "preposition")

    def _title_after(self, ref: Ref) -> None:
        """What follows a capitalised head in capitals, or after 'for' and the like, is part of its name: Urząd Ochrony Danych."""
        t = self.t
        if self.pack.nouns_capital or ref.kind != "body" or self.pack.possessor_first:
            return
        k, capital = ref.j, t.tokens[ref.head].text[:1].isupper()
        while k < self.n and t.sentence_of[k] == t.sentence_of[ref.head]:
            step = k
            if (t.sense(step, "joiner", "particle") and k > ref.head + 1) or (t.sense(step, "of") and not self.pack.object_endings):
                step += 1  # without cases "of" makes the genitive
            if capital and step < self.n and self._title_word(step, ref):
                if step > k and not ref.title:
                    break
                ref.title = True
                k = step + 1
                continue
            purpose = t.sense(k, "purpose")
            if purpose is None:
                break
            k = purpose.j
            while k < self.n and k < purpose.j + 4 and t.is_word(k) and t.classes[k].isdisjoint(ENDS_PURPOSE) and k not in self.masked:
                k += 1
            ref.title = True
            break
        if ref.title and k > ref.j:
            ref.j = k

    def _modifier(self, k: int) -> Hit | None:
        """A nationality, portfolio, country's or capital's adjective or genitive that ends at token ``k``."""
        return self.t.ending_at(k + 1, "nationality", "portfolio", "country", "capital") or self._place_ending(k)

    def _place_ending(self, k: int) -> Hit | None:
        hit = self.t.ending_at(k + 1, "name")
        return hit if hit and hit.sense.name and hit.sense.name.type == "place" else None

    def _owner(self, k: int, prepositional: bool) -> Hit | None:
        t = self.t
        hit = t.sense(k, "country", "capital", "nationality")
        if hit and (prepositional or hit.sense.cls != "nationality") and t.tokens[k].text[:1].isupper():
            return hit
        named = t.sense(k, "name")
        if named and named.sense.name and named.sense.name.type == "place" and t.tokens[k].text[:1].isupper():
            return named
        return None

    def _take(self, ref: Ref, hit: Hit) -> None:
        cls, name = hit.sense.cls, hit.sense.name
        if cls == "portfolio":
            ref.portfolio = ref.portfolio or hit.sense.key
        elif cls == "name" and name is not None:
            ref.place = ref.place or name
            ref.country = ref.country or name.country or ""
        else:
            ref.country = ref.country or hit.sense.key

    def _compound(self, k: int) -> str:
        """The portfolio inside a compound: Innenministerium, belügyminiszter."""
        word = self.t.tokens[k].text
        for cut in range(len(word) - 4, 3, -1):
            for form in dict.fromkeys((word[:cut], word[:cut].rstrip("-"), word[:cut].removesuffix("s"))):
                for sense in self.pack.lexicon.entry(form).senses:
                    if sense.cls == "portfolio":
                        return sense.key
        return ""

    def _adjective_like(self, k: int) -> bool:
        return not self.t.hits[k] and len(self.t.tokens[k].text) > 3

    def _unknown(self, i: int) -> Ref | None:
        """A run of capitalised words that no pack knows: a person, an organisation, a place."""
        t, tokens = self.t, self.t.tokens
        first = self._opens(i)
        titled = t.ending_at(i, "title") is not None
        if t.sense(i, "title") and not titled and self._cased(i + 1):
            return None  # Dr. Hans Huber: the name begins after it
        if t.hits[i] and any(h.sense.cls in CLOSED and not self._small(h, first) for h in t.hits[i]) and not titled:
            return None
        j = i
        sentence = t.sentence_of[i]
        given = self._given(i)
        if given and self._cased(i + 1) and t.sentence_of[i + 1] == sentence and i + 1 not in self.masked:
            j = i + 2 if not self._given(i + 1) or not self._cased(i + 2) or t.sentence_of[i + 2] != sentence else i + 3
        while j < self.n and t.sentence_of[j] == sentence and j not in self.masked:
            token = tokens[j]
            if token.kind == WORD and token.text[:1].isupper():
                if j > i and not given and not t.hits[j - 1] and not self.pack.nouns_capital and self._branch(j):
                    j += 1
                    break
                if j > i and any(h.sense.cls in NAME_ENDS and not self._small(h, first=False) for h in t.hits[j]):
                    break
                if j > i and not self.pack.nouns_capital and t.sense(j, "body"):
                    break
                if j > i and not given and t.ending_at(i, "place_noun", "body") and self._given(j) and self._cased(j + 1):
                    break  # wójt gminy Lewin Kłodzki | Piotr Mazur
                if j > i and self.pack.nouns_capital and any(h.sense.cls in ("noun", "say_noun", "unit") for h in t.hits[j]):
                    break
                j += 1
            elif token.kind == WORD and j > i and t.sense(j, "particle") and j + 1 < self.n:
                if tokens[j + 1].kind == WORD and tokens[j + 1].text[:1].isupper() and not self._common(j + 1):
                    j += 1
                else:
                    break
            elif (token.kind == PUNCT and token.text == "." and j > i and len(tokens[j - 1].text) == 1 and j + 1 < self.n) or (
                token.kind == CODE and j > i
            ):
                j += 1
            else:
                break
        while j > i + 1 and tokens[j - 1].kind == PUNCT:
            j -= 1
        words = [k for k in range(i, j) if tokens[k].kind == WORD]
        if not words:
            return None
        if len(words) == 1:
            word = tokens[i].text
            if (len(word) < 3 and not word.isupper()) or len(word) == 1:
                return None
            acronym = sum(c.isupper() for c in word) > 1
            if self._common(i) or (word.lower() in self.lower_seen and not acronym):
                return None
            if first and not acronym and t.punct(j) == "," and t.sense(j + 1, "that"):
                return None  # Rájött, hogy …: a verb
            doubtful = not acronym and (self.pack.nouns_capital or first)
            if doubtful and not (titled or given or word in self.inside or self._apposed(j) or self._says(i, j) or self._after_head(i)):
                return None
        elif self.pack.nouns_capital and not given and not self._looks_proper(words):
            return None
        if first and len(words) > 1 and not given and self._common(i):
            return None
        ref = Ref(i, j, words[-1], "unknown")
        ref.proper = t.words(i, j)
        return ref

    def _branch(self, i: int) -> bool:
        """Does a country stand here in its base form, as at the end of the name of a branch (Vodafone Magyarország)?"""
        hit = self.t.sense(i, "country")
        return hit is not None and hit.j == i + 1 and self.t.tokens[i].text.lower() == hit.sense.base.lower()

    def _given(self, i: int) -> bool:
        """Is the word a given name, in whatever case?"""
        if not self._cased(i):
            return False
        low, known = self.t.tokens[i].text.lower(), self.pack.given
        return low in known or any(stem in known or stem + "*" in known for stem in self.pack.lexicon.stems(low) if len(stem) > 3)

    def _cased(self, i: int) -> bool:
        return self.t.is_word(i) and self.t.tokens[i].text[:1].isupper()

    def _small(self, hit: Hit, first: bool) -> bool:
        """Is a month, day or coin that the language writes small a name here, in capitals inside a sentence (Maja Wilk)?"""
        return hit.sense.cls in ("month", "weekday", "currency") and not first and not self.pack.nouns_capital and hit.sense.base.islower()

    def _opens(self, i: int) -> bool:
        """Is the word the first of its sentence (or of speech: – Mamy, „Mamy), where a capital shows no name?"""
        a, k = self.t.sentences[self.t.sentence_of[i]][0], i
        if self.t.punct(k - 1) in QUOTE_MARKS:
            return True
        while k > a and self.t.tokens[k - 1].kind == PUNCT:
            k -= 1
        return k == a

    def _says(self, i: int, j: int) -> bool:
        """Does a verb of saying follow a doubtful name at once (Kovenko sagte)? With an article it is a noun (die Lage zeigt)."""
        if self.pack.nouns_capital and self.t.sense(i - 1, "article", "indefinite", "possessive"):
            return False
        if j < self.n and self.t.punct(j) in QUOTE_MARKS and self.t.punct(i - 1) in QUOTE_MARKS and self.t.punct(j):
            j += 1  # „Wyborcza” ustaliła
        return any(h.sense.cls == "say" and h.sense.key != "show" and h.j == h.i + 1 for h in self.t.hits[j]) if j < self.n else False

    def _after_head(self, i: int) -> bool:
        """Where nouns have a capital: does an unknown word stand right behind what it is the name of (Organisation Mwatana, Wirt Kranz)?"""
        t = self.t
        if not self.pack.nouns_capital or t.hits[i] or t.sentence_of[i - 1] != t.sentence_of[i]:
            return False
        head = t.ending_at(i, "body", "role")
        return head is not None and t.tokens[head.j - 1].text[:1].isupper()

    def _apposed(self, j: int) -> bool:
        """Does an apposition between commas follow: 'Aon, a broker, …', 'Kyodo, quoting …'?"""
        t = self.t
        return t.punct(j) == "," and (
            t.sense(j + 1, "article", "indefinite", "cite_before", "relative", "agent", "role", "nationality") is not None
            or (j + 2 < self.n and t.tokens[j + 1].kind == NUMBER and t.punct(j + 2) == ",")  # Keller, 52, who …
        )

    def _common(self, k: int) -> bool:
        """Is a capitalised word an ordinary one (a noun, a verb, a function word of the pack)?"""
        hits = self.t.hits[k]
        return (bool(hits) and any(h.j == k + 1 and h.sense.cls not in ("name", "country", "capital", "place") for h in hits)) or (
            self.t.tokens[k].text.lower() in self.lower_seen
        )

    def _looks_proper(self, words: list[int]) -> bool:
        """In German every noun is capitalised: two in a row that the pack does not know are a name."""
        return not any(self._common(k) for k in words)

    def _place(self, ref: Ref) -> None:
        """An unknown name beside a word for a place (Takhar province), after 'in' or in a case of place is a place."""
        t = self.t
        if ref.kind != "unknown" or (t.punct(ref.i - 1) in QUOTE_MARKS and t.punct(ref.j) in QUOTE_MARKS and t.punct(ref.j)):
            return
        beside = next((k for k in (ref.j, ref.i - 1) if t.sense(k, "place_noun") and t.sentence_of[k] == t.sentence_of[ref.head]), None)
        within = any(t.sense(k, "place_noun") for k in range(ref.i, ref.j))
        after = t.ending_at(ref.i, "place_before") is not None
        word = t.tokens[ref.head].text.lower()
        case = any(word.endswith(e) and len(word) - len(e) > 3 and self._placing(ref, e) for e in self.pack.place_endings)
        case = case and not t.sense(ref.j, "say", "cite_after")
        if not (beside is not None or within or after or case) or (sum(c.isupper() for c in ref.proper) > 2 and not within):
            return
        label = base_forms(ref.proper, self.pack)
        if case and not (beside is not None or after):
            label = [x for e in self.pack.place_endings if word.endswith(e) for x in [ref.proper[: len(ref.proper) - len(e)]]] + label
        ref.name = Name(label[0], "place", kind="area", aliases=tuple(label[1:]))
        ref.kind = "name"
        if beside is not None:
            ref.i, ref.j = min(ref.i, beside), max(ref.j, beside + 1)

    def _placing(self, ref: Ref, ending: str) -> bool:
        """Is what ends like a word in a case of place one: a short ending may be the name's own (John Bolton)?"""
        return len(ending) > 2 or ref.j - ref.i == 1

    # -- joining neighbours --------------------------------------------------------
    def _absorb(self, ref: Ref, other: Ref) -> None:
        ref.i = min(ref.i, other.i)
        ref.country = ref.country or other.country
        if other.is_place and other.name and other.name.kind != "country":
            ref.place = ref.place or other.name
        ref.portfolio = ref.portfolio or other.portfolio

    def _owned(self, refs: list[Ref]) -> list[Ref]:
        """'the chemical workers' union': behind the bare sign of an owner in the plural the body is the mention."""
        out: list[Ref] = []
        for ref in refs:
            last = out[-1] if out else None
            if last and last.kind == "group" and ref.kind == "body" and ref.i == last.j + 1 and self.t.punct(last.j) in ("'", "’"):
                ref.i = last.i
                out[-1] = ref
            else:
                out.append(ref)
        return out

    def _join(self, refs: list[Ref]) -> list[Ref]:
        """Role + name, body + abbreviation in brackets, name + apposition become one mention."""
        out: list[Ref] = []
        for ref in refs:
            last = out[-1] if out else None
            if last and self._belongs(last, ref):
                self._merge(last, ref)
            else:
                out.append(ref)
        return out

    def _belongs(self, a: Ref, b: Ref) -> bool:
        t = self.t
        if t.sentence_of[a.head] != t.sentence_of[b.i]:
            return False
        gap = b.i - a.j
        if self._told_to(a, b):
            return False
        between = [t.tokens[k] for k in range(a.j, b.i)]
        if gap == 2 and t.sense(b.i - 1, "title"):
            gap = len(between[:-1])  # Obrońca, mecenas Ewa Kania, …
            between = between[:-1]
        official = a.kind in HEADS
        if gap == 0:
            if b.kind == "country" and a.name is not None and a.name.type in BRANCHED and b.j - b.i == 1:
                return self._branch(b.i)  # Greenpeace Deutschland
            if a.kind == "body" and a.key == "outlet" and self.pack.possessor_first and not self._nominative(a):
                return False  # közölte lapunkkal | Halmos Gergely
            if a.kind == "group" and t.sense(a.i, "addressee") and t.sense(a.i - 1, "say") and self.pack.pro_drop:
                return False  # powiedział dziennikarzom | Jan Nowak
            if official and b.kind in ("unknown", "name") and not b.is_place:
                return not b.is_outlet or a.kind in ("body", "group")
            if (
                b.kind == "body"
                and a.is_outlet
                and self.pack.sure_endings
                and (self._after_agent(a) or b.key not in ("outlet", "agency", "news agency"))
            ):
                return False  # cytowana przez Reutersa | policja; w rozmowie z Reutersem | policja
            if b.kind == "body" and (a.kind == "unknown" or (a.name and a.name.type in ("outlet", "agency", "company", "institution"))):
                return True  # Pajhwok news agency
            if a.is_outlet and b.is_outlet and t.tokens[b.i].text[:1].islower():
                return True  # az ERT köztelevízió
            if official and b.kind in HEADS:  # spokesman of the ministry: the one behind the other
                return self.pack.possessor_first or not self.pack.object_endings or not self._nominative(b)
            if a.kind == "unknown" and b.kind == "role" and (b.j - b.i == 1 or self.pack.possessor_first):  # Orbán Viktor miniszterelnök
                return not self.pack.role_before_name
            if a.kind == "name" and a.name and a.name.type != "place" and b.kind in ("role", "group"):
                if a.is_outlet and (b.key not in JOURNALISTS or self._is_oblique(a)):
                    return False  # powiedział PAP rzecznik: to whom, and who
                return b.kind == "role" or self.pack.possessor_first
            return bool(a.country and a.kind == "country" and b.kind in HEADS and a.key == "capital")
        if gap <= 3 and b.kind == "role" and not self.pack.role_before_name and self._full_name(a) and self._epithets(a.j, b.i):
            return True
        if gap == 1 and t.sense(a.j, "called") and a.kind in ("unknown", "name") and b.kind == "body":
            return True  # a Blesk című lap
        if gap == 1 and between[0].text == "(" and t.punct(b.j) == ")" and not b.is_place:
            return official or a.kind in ("unknown", "name")
        link = t.sense(a.j, "of") or (t.sense(a.j, "article") if not self.pack.possessor_first else None)
        if gap == 1 and official and link and (b.kind in UNNAMED or (b.name and not b.is_outlet)):
            return True
        if (
            gap == 1
            and a.kind in ("role", "group")
            and t.sense(a.j, "preposition")
            and b.name
            and b.name.type in SPEAKING
            and not b.is_outlet
        ):
            return True
        if gap == 1 and self.pack.possessor_first and a.kind == "body" and b.kind in ("role", "group") and t.sense(a.j, "indefinite"):
            return not self._is_oblique(b)  # a hatóság egy illetékese, but: a lap egy portásra hivatkozva
        if gap == 2 and official and t.sense(a.j, "of", "preposition") and t.sense(a.j + 1, "article"):
            return b.kind in UNNAMED
        if gap in (1, 2) and between[0].text == "," and (gap == 1 or t.sense(a.j + 1, "article", "indefinite")):
            closed = t.punct(b.j) in (",", ".", "") and t.punct(b.j) != ""
            said = t.sense(b.j, "say") is not None
            if a.name and a.name.type == "person" and b.kind == "role" and (closed or said):
                return True
            if a.kind == "unknown" and b.kind == "role" and (closed or said) and len(a.proper.split()) > 1:
                return True
            if a.kind == "role" and b.kind == "unknown" and len(b.proper.split()) > 1 and (closed or self._introduced(a, b)):
                return True
            if a.kind == "role" and b.kind == "role" and not a.proper and len(b.proper.split()) > 1 and closed:
                return True  # Obrońca, mecenas Ewa Kania, …
            if a.kind == "body" and b.kind == "unknown" and closed and b.proper.isupper():
                return True
            if a.kind == "body" and b.kind == "name" and b.name and b.name.type == "institution" and closed:
                return True
        if 1 < gap <= 7 and a.kind == "role" and between[-1].text == "," and b.kind == "unknown" and self._named_behind(a, b):
            return True
        if 2 < gap <= 7 and between[0].text == "," and b.kind == "role" and self._apposition(a, b):
            return True
        if gap == 1 and official and between[0].text in QUOTE_MARKS and b.kind in ("unknown", "name"):
            return True
        return False

    def _after_agent(self, ref: Ref) -> bool:
        """Does a mention stand behind 'by' or 'in an interview with', so that no other joins it?"""
        return self.t.ending_at(ref.i, "agent", "addressee", "passive_by", "cite_before") is not None

    def _introduced(self, a: Ref, b: Ref) -> bool:
        """'A tulajdonos, Kis Attila az RTL-nek …': an office that opens the sentence and behind one comma a full name, no list."""
        t = self.t
        first = a.i - 1 if t.sense(a.i - 1, "article") else a.i
        opens = first == t.sentences[t.sentence_of[a.i]][0] or t.punct(first - 1) in (";", ":")
        given = any(self._given(k) for k in range(b.i, b.j))
        return self.pack.possessor_first and opens and given and t.is_word(b.j) and not t.sense(b.j, "joiner")

    def _named_behind(self, a: Ref, b: Ref) -> bool:
        """'the head of the office for migration, Jan Otte.': the name behind an office and what it is for."""
        t = self.t
        if len(b.proper.split()) < 2 or (t.punct(b.j) not in (",", ".") and not t.sense(b.j, "say")):
            return False
        if not t.sense(a.j, "of", "preposition", "article", "purpose"):
            return False
        return all(t.is_word(k) and t.classes[k].isdisjoint(NO_APPOSITION) for k in range(a.j, b.i - 1))

    def _told_to(self, a: Ref, b: Ref) -> bool:
        """'sagte die Polizei | der Agentur Reuters': the outlet in the dative is spoken to, and owns no speaker."""
        t = self.t
        if not self.pack.verb_second or b.key not in MEDIA or a.kind not in HEADS or a.key in JOURNALISTS or b.i == a.j:
            return False
        named = t.sense(b.j, "name")
        if named is None or named.sense.name is None or named.sense.name.type not in ("outlet", "agency"):
            return False
        k = a.i - 1 if t.sense(a.i - 1, "article", "indefinite") else a.i
        return t.sense(named.j, "say") is not None or t.ending_at(k, "say") is not None

    def _epithets(self, i: int, j: int) -> bool:
        """Only adjectives between a name and an office: Rao vasútügyi miniszter."""
        t = self.t
        return all(t.is_word(k) and t.tokens[k].text[:1].islower() and t.classes[k].isdisjoint(NO_EPITHET) for k in range(i, j))

    @staticmethod
    def _full_name(ref: Ref) -> bool:
        return (ref.name is not None and ref.name.type == "person") or (ref.kind == "unknown" and len(ref.proper.split()) > 1)

    def _apposition(self, a: Ref, b: Ref) -> bool:
        """'Nagy Éva, a falu polgármestere': the office of a full name, with whose it is between; closed, or possessed by its ending."""
        t = self.t
        if not self._full_name(a) or not t.sense(a.j + 1, "article", "indefinite"):
            return False
        if any(not t.is_word(k) or not t.classes[k].isdisjoint(NO_APPOSITION) for k in range(a.j + 2, b.i)):
            return False
        if self.pack.possessor_first and not self._nominative(b):
            return True
        return t.punct(b.j) in (",", ".") or t.sense(b.j, "say") is not None

    def _nominative(self, ref: Ref) -> bool:
        """Does the head stand in its base form, so that it cannot belong to the word before?"""
        t = self.t
        hit = t.ending_at(ref.head + 1, ref.kind)
        return hit is not None and t.words(hit.i, hit.j).lower() == hit.sense.base.lower()

    def _merge(self, a: Ref, b: Ref) -> None:
        t = self.t
        if b.kind == "country" and a.name is not None:
            a.country, a.j = b.country, b.j
            return
        bracketed = t.punct(b.j) == ")" and t.punct(a.j) == "("
        end = b.j + 1 if bracketed else b.j
        if bracketed and self._person(a) and not self._initials(a, b):
            a.j = end  # Jörg Adam (CDU): the party is no other name of his
            return
        if b.kind == "body" and a.kind in ("unknown", "name"):
            a.aliases += b.aliases
            a.head = b.head if self.pack.possessor_first else a.head  # az ERT köztelevíziónak: the last word carries the case
            if a.kind == "unknown":
                a.kind, a.key, a.portfolio, a.head = "body", b.key, b.portfolio, b.head
        elif b.kind in HEADS and a.kind in HEADS:
            if a.kind == "role":
                a.aliases += [x for x in b.aliases if x not in a.aliases]
                a.portfolio = a.portfolio or b.portfolio
                a.proper = a.proper or b.proper
                if not a.name and b.name:
                    a.name = b.name
            else:
                a.aliases += b.aliases
            a.antecedent = a.antecedent or b
        elif b.kind == "role":
            a.aliases += b.aliases
            a.key = a.key or b.key
            a.portfolio = a.portfolio or b.portfolio
            a.kind = "role" if a.kind == "unknown" else a.kind
        elif a.is_outlet and b.is_outlet:
            a.head = b.head
        elif b.name is not None:
            if b.name.type == "person":
                a.person = b.name
            elif a.name is None:
                a.name = b.name
            a.aliases.append(b.name.label)
        elif b.proper:
            if a.proper:
                a.aliases.append(b.proper)
            else:
                a.proper = b.proper
            if b.key and not a.key:
                a.key = b.key
        a.country = a.country or b.country
        a.place = a.place or b.place
        a.j = max(a.j, end)

    def _initials(self, a: Ref, b: Ref) -> bool:
        """Is the name in brackets made of the first letters of the one before: Badan Nasional Penanggulangan Bencana (BNPB)?"""
        letters = [w[0].lower() for w in a.proper.replace("-", " ").split()]
        short = [c.lower() for c in self.t.words(b.i, b.j) if c.isupper()]
        return len(short) > 2 and sum(c in letters for c in short) >= len(short) - 1

    @staticmethod
    def _person(ref: Ref) -> bool:
        """Is it a person with a name?"""
        named = ref.kind in ("role", "unknown") and len(ref.proper.split()) > 1
        return named or ref.person is not None or (ref.name is not None and ref.name.type == "person")

    def _is_oblique(self, ref: Ref) -> bool:
        """Not the subject of a verb: after a preposition, or with an object's ending."""
        t = self.t
        if t.sense(ref.i, "addressee"):
            return True  # powiedział agencji AFP
        k = ref.i - 1
        while self.pack.nouns_capital and k > ref.i - 3 and t.is_word(k) and t.tokens[k].text[:1].islower() and not t.hits[k]:
            k -= 1  # vor längerer Zeit, mit dem bekannten Sender
        if k >= 0 and t.sense(k, "article", "indefinite"):
            k -= 1
        if k >= 0 and t.sentence_of[k] == t.sentence_of[ref.i]:
            told = () if self.pack.possessor_first else ("addressee",)  # there it stands behind the one asked
            before = t.ending_at(k + 1, "preposition", "of", "agent", "cite_before", *told)
            if before and before.sense.cls == "addressee" and (t.sense(before.i, "group") or t.key(before.i, "noun") == "people"):
                return False  # powiedział dziennikarzom Jan Nowak: they are those spoken to
            if before and t.sense(before.i, "of") and t.sense(before.i - 1, "one") and self.pack.sure_endings:
                return False  # jedno ze źródeł mówi
            speaks = before is not None and before.sense.cls == "agent" and t.sense(before.i, "say") is not None and not ref.is_outlet
            if before and self.pack.possessor_first and ref.is_outlet and before.sense.cls == "cite_before":
                speaks = True  # írta a minisztériumra hivatkozva az MTI: an ending marks whom it cites, it stands before
            if before and not speaks and not t.ending_at(k + 1, "adposition_before", "joiner", "relative", "that"):
                return True
        if self.pack.possessor_first and ref.is_outlet and t.sense(ref.j, "addressee"):
            return True  # a HVG megkeresésére
        word = t.tokens[ref.head].text
        if ref.kind in ("role", "group") and self.pack.sure_endings and word.lower().endswith(self.pack.sure_endings):
            return True  # reporterem, ekspertów: whatever form the pack lists
        endings = self.pack.object_endings
        if endings and t.punct(ref.j) == "-" and t.tokens[ref.j].glued and t.is_word(ref.j + 1) and t.tokens[ref.j + 1].glued:
            return t.tokens[ref.j + 1].text.lower() in endings  # Digi24-nek
        if endings:
            if "-" in word and word.rsplit("-", 1)[1] in endings:
                return True
            inner = t.ending_at(ref.head + 1, "name", *HEADS)  # a Kossuth rádiónak: a name of several words
            own = [h.sense for h in t.hits[ref.head] if h.j == ref.head + 1]
            sense = next((x for x in own if x.cls == ref.kind), own[0] if own else inner.sense if inner else None)
            stem = sense.base.split()[-1].lower() if sense else ""
            low = word.lower()
            at = low.find(stem[:-2]) if stem else -1  # behind the first part of a compound: köztelevíziónak
            if at >= 0 and low[at:] != stem:
                return any(low.endswith(e) and len(low) - at - len(e) >= len(stem) - self.pack.stem_loss for e in endings)
            if ref.kind == "unknown" and not stem:
                if any(low.endswith(e) and word[: len(word) - len(e)] in self.inside for e in endings):
                    return True  # Palint, where the text also has Palin
                return any(len(e) > 2 and low.endswith(e) and len(low) - len(e) > 2 for e in endings)
        return False

    # -- who is meant -----------------------------------------------------------------
    def _resolve(self, refs: list[Ref]) -> None:
        """'The ministry', 'the governor': the last one of that head; slips of spelling join the name they resemble."""
        for k, ref in enumerate(refs):
            if ref.kind in ("role", "body", "group") and not (ref.country or ref.place or ref.name or ref.proper or ref.person):
                ref.antecedent = ref.antecedent or self._earlier(ref, refs[:k])
            elif ref.kind == "unknown":
                self._same_name(ref, refs[:k])

    def _earlier(self, ref: Ref, before: list[Ref]) -> Ref | None:
        if self.t.sense(ref.i - 1, "possessive"):  # his office, its representative: of the one spoken of last
            for other in reversed(before):
                if self.t.sentence_of[ref.head] - self.t.sentence_of[other.head] > 2:
                    break
                if other.speaks and not other.oblique and (other.kind != "country" or other.key == "capital") and not other.is_outlet:
                    return other.antecedent or other
        if self._compounded(ref):  # der Raiffeisenverband is not the Bauernverband spoken of before
            word = self.t.tokens[ref.head].text[:6]
            before = [o for o in before if self.t.tokens[o.head].text.startswith(word)]
            return self._same_head(ref, before)
        found = self._same_head(ref, before)
        if found is None and ref.key in MEDIA:
            return next((o.antecedent or o for o in reversed(before) if o.is_outlet and self._sort_of(o, ref) and self._near(o, ref)), None)
        if found is None and ref.key in WRITERS:
            return self._maker_of_paper(ref, before)
        if found is None and (ref.key in GENERIC_BODIES or (ref.kind == "role" and ref.key in SPEAKERS)) and not ref.portfolio:
            t = self.t
            for other in reversed(before):
                if t.sentence_of[ref.head] - t.sentence_of[other.head] > 6:
                    break
                named = other.name is not None and other.name.type not in ("place", "person") and (not other.is_outlet or "news" in ref.key)
                if named and ref.key in FIRMS and other.name is not None and other.name.type != "company":
                    continue  # the shipping company is not Greenpeace
                if named and ref.key in NAMESAKES and other.name is not None and not self._called_so(ref.key, other.name):
                    continue  # the bank is not the police
                firm = ref.key in FIRMS and other.key in FIRM_BODIES
                if not named and not firm and (ref.key in SORTED or other.is_outlet or other.key in MEDIA):
                    continue  # nor the union, and a council is no newspaper
                if named or (other.kind == "body" and (other.country or other.proper or other.portfolio)):
                    return other.antecedent or other
        return found

    @staticmethod
    def _called_so(key: str, name: Name) -> bool:
        """Does a name say that it is what the word calls it, or is it a firm?"""
        return name.type == "company" or any(key in label.lower() for label in (name.label, *name.aliases))

    def _compounded(self, ref: Ref) -> bool:
        """Where nouns are compounds with a capital: does the head carry a first part that says which one it is?"""
        if not self.pack.nouns_capital or ref.portfolio or ref.kind != "body":
            return False
        hit = next((h for h in self.t.hits[ref.head] if h.sense.cls == ref.kind and h.sense.key == ref.key), None)
        word = self.t.tokens[ref.head].text.lower()
        return hit is not None and hit.j == hit.i + 1 and word.find(hit.sense.base.lower()[:5]) > 2

    def _near(self, other: Ref, ref: Ref) -> bool:
        return self.t.sentence_of[ref.head] - self.t.sentence_of[other.head] <= 3

    @staticmethod
    def _sort_of(other: Ref, ref: Ref) -> bool:
        """Is the outlet what the word says: an agency only by 'the agency', all others by 'the paper', 'the broadcaster'?"""
        return other.name is not None and (other.name.type == "agency") == ("agency" in ref.key)

    def _maker_of_paper(self, ref: Ref, before: list[Ref]) -> Ref | None:
        """'The authors', after a study of the University of Bonn: its maker, named in a sentence that tells of a paper."""
        t = self.t
        for other in reversed(before):
            s = t.sentence_of[other.head]
            if t.sentence_of[ref.head] - s > 3:
                break
            body = other.kind == "body" or (other.name is not None and other.name.type in ("institution", "company"))
            if body and s != t.sentence_of[ref.head] and t.between("say_noun", *t.sentences[s]):
                return other.antecedent or other
        return None

    def _same_head(self, ref: Ref, before: list[Ref]) -> Ref | None:
        for other in reversed(before):
            if other.kind == ref.kind and other.key == ref.key and (not ref.portfolio or ref.portfolio == other.portfolio):
                if other.country or other.place or other.name or other.proper or other.person or other.portfolio:
                    return other
                if other.antecedent is not None:
                    return other.antecedent
        return None

    def _same_name(self, ref: Ref, before: list[Ref]) -> None:
        last = ref.proper.split()[-1].lower()
        if len(last) < 4:
            return
        for other in reversed(before):
            proper = other.proper or (other.person.label if other.person else "")
            if not proper or (other.country and other.kind == "country"):
                continue
            theirs = proper.split()[-1].lower()
            first = proper.split()[0].lower()
            same = theirs == last or first == last or self._stem(theirs) == self._stem(last)
            if not same and len(last) > 6 and theirs[0] == last[0]:
                same = SequenceMatcher(None, theirs, last).ratio() >= 0.85
            if same and (len(ref.proper.split()) == 1 or len(proper.split()) == 1):
                ref.antecedent = other.antecedent or other
                return

    def _stem(self, word: str) -> str:
        return min(self.pack.lexicon.stems(word), key=len) if len(word) > 4 else word


STOP = frozenset(
    [
        "say",
        "preposition",
        "joiner",
        "relative",
        "that",
        "contrast",
        "adposition_before",
        "adposition_after",
        "event",
        "status",
        "cite_before",
        "article",
        "hedge_before",
        "negation",
    ]
)
CLOSED = frozenset(
    [
        "preposition",
        "article",
        "joiner",
        "relative",
        "that",
        "contrast",
        "pronoun",
        "negation",
        "adposition_before",
        "adposition_after",
        "month",
        "weekday",
        "currency",
        "hedge_before",
        "adposition_back",
        "adposition_own",
        "adposition_with_noun",
        "cite_before",
        "addressee",
        "shift",
        "relative_time",
        "nationality",
        "indefinite",
        "say_noun",
        "unnamed",
    ]
)
GENERIC_BODIES = frozenset(
    "authority agency organisation organization service group institute institution company firm body office department association"
    " union party news agency committee council commission centre center fund bank chamber think tank charity".split()
) | {"news agency", "think tank", "research institute", "intelligence service", "aid organisation"}
MEDIA = frozenset(("newspaper", "broadcaster", "news site", "agency", "news agency", "magazine"))
WRITERS = frozenset(("author", "authors", "researchers", "scientists"))
FIRMS = frozenset(("company", "firm"))
SORTED = FIRMS | frozenset("bank institute union party association fund council charity committee commission chamber club church".split())
NAMESAKES = frozenset(("bank", "university", "club", "church"))
FIRM_BODIES = FIRMS | frozenset(
    "bank insurer airline operator manufacturer carmaker drugmaker retailer developer start-up utility brewery mine publisher".split()
)
NO_TITLE = frozenset(
    "preposition article joiner relative that contrast pronoun negation adposition_before adposition_after month weekday currency"
    " hedge_before shift relative_time nationality indefinite say country capital role government cite_before cite_after name title"
    " adverb possessive numeral say_noun".split()
)
NO_TITLE_AFTER = NO_TITLE - {"role"}
ENDS_PURPOSE = frozenset(
    "say cite_before cite_after adposition_before adposition_after event status that relative contrast preposition".split()
)
NO_EPITHET = frozenset(
    ("say", "event", "status", "change", "plain_verb", "preposition", "relative", "that", "contrast", "article", "pronoun", "joiner")
)
NO_APPOSITION = frozenset(("say", "relative", "that", "contrast", "pronoun", "plain_verb", "event", "status"))
ENDS_FULLER = frozenset(
    "say cite_before cite_after adposition_before adposition_after that relative contrast preposition plain_verb pronoun adverb mood"
    " addressee agent negation weekday month relative_time day_part event change status possible planned name".split()
)
JOURNALISTS = frozenset(("journalist", "journalists", "editor", "editor in chief", "columnist", "columnists", "reporter", "correspondent"))
SPEAKERS = frozenset(("spokesperson", "spokesman", "spokeswoman", "representative", "head", "chief", "director", "official", "speaker"))


def mention(ref: Ref, text: Text) -> Mention:
    """The record for a mention: the best label there is, its words as they stand, and every other name it is known by."""
    pack = text.pack
    words = text.words(ref.i, ref.j)
    names: list[str] = []
    anchor = ref.antecedent
    label, ident = "", None
    if ref.person:
        label, ident = ref.person.label, ref.person.id
        names += ref.person.aliases
    if ref.name:
        label, ident = label or ref.name.label, ident or ref.name.id
        names += [ref.name.label, *ref.name.aliases]
    if ref.proper:
        names += base_forms(ref.proper, pack)
        words_of = ref.proper.split()
        if len(words_of) > 1 and ref.kind != "name":  # the surname alone, and without a title or an office before the name
            names += [words_of[-1], *([" ".join(words_of[-2:])] if len(words_of) > 2 else [])]
        label = label or base_forms(ref.proper, pack)[0]
    composed = office(ref, pack)
    if ref.title and not label:
        label, *others = titles(ref, text)
        names += others
    names += composed
    if composed and not label:
        label = composed[0]
    names += ref.aliases
    names += native(ref, text)
    if ref.kind in ("role", "body") and (whole := fuller(ref, text)):
        names.append(whole)
    if anchor is not None and anchor is not ref:
        other = mention(anchor, text)
        own = ref.person or ref.name or ref.country or ref.place or (ref.kind == "role" and anchor.kind != "role")
        if not own and anchor.kind != "country":
            label, ident = other.label, ident or other.id
        names += [other.label, other.text, *other.aliases]
    if not label:
        label = words
    seen = dict.fromkeys(n for n in names if n and n not in (label, words))
    tokens = text.tokens
    return Mention(label, words, ident, tuple(seen), tokens[ref.i].start, tokens[ref.j - 1].end)


def fuller(ref: Ref, text: Text) -> str:
    """The mention with the words that belong to it and that no pack knows: head of the prisoners' committee, Büro für Zivilschutz."""
    k, end = ref.j, text.sentences[text.sentence_of[ref.head]][1]
    if k >= end or not (
        text.sense(k, "of", "purpose") or text.punct(k) in ("'", "’") or (text.pack.nouns_capital and text.sense(k, "article"))
    ):
        return ""
    while k < end and k < ref.j + 7 and (k == ref.j or text.classes[k].isdisjoint(ENDS_FULLER)):
        if not text.is_word(k) and text.punct(k) not in ("'", "’"):
            break
        k += 1
    while k > ref.j and text.sense(k - 1, "article", "of", "joiner", "purpose"):
        k -= 1
    return text.words(ref.i, k) if k > ref.j else ""


def titles(ref: Ref, text: Text) -> list[str]:
    """A name of several capitals in its base form (Wyższego Urzędu Górniczego: Wyższy Urząd Górniczy), then as it stands."""
    words = [text.tokens[k].text for k in range(ref.i, ref.j)]
    at = ref.head - ref.i
    hit = next((h for h in text.hits[ref.head] if h.sense.cls in HEADS), None)
    shown = text.words(ref.i, ref.j)
    if hit is None or hit.j != ref.head + 1 or hit.sense.base.lower() == words[at].lower():
        return [shown]
    base = hit.sense.base
    for k, word in enumerate(words):
        if abs(k - at) <= 1 and k != at:
            words[k] = agreeing(word, base, text.pack)
    words[at] = base[:1].upper() + base[1:] if words[at][:1].isupper() else base
    return [" ".join(words), shown]


def agreeing(word: str, head: str, pack: Pack) -> str:
    """An adjective in the base form that goes with its head's: Wyższego beside Urząd: Wyższy, Krajowej beside Izba: Krajowa."""
    for last, ending, put in pack.adjective_endings:
        if head.endswith(last) and word.endswith(ending) and len(word) - len(ending) > 2:
            return word[: len(word) - len(ending)] + put
    return word


def native(ref: Ref, text: Text) -> list[str]:
    """The mention's own words with the head in its base form, with and without what stands before it."""
    pack = text.pack
    head = text.tokens[ref.head].text
    hit = next((h for h in text.hits[ref.head] if h.sense.cls in HEADS), None)
    bases = [hit.sense.base] if hit and hit.j - hit.i == 1 else base_forms(head, pack)
    before = [text.tokens[k].text for k in range(ref.i, ref.head) if text.tokens[k].kind in (WORD, CODE)]
    if before and hit and pack.adjective_endings and hit.sense.base.lower() != head.lower():
        before = [agreeing(w, hit.sense.base, pack) for w in before]
    after = text.words(ref.head + 1, ref.j)
    if after and hit and pack.adjectives_after and hit.sense.base.lower() != head.lower():
        first, _, rest = after.partition(" ")
        after = f"{agreeing(first, hit.sense.base, pack)} {rest}".strip()
    out = []
    for base in bases:
        if hit and len(base) < len(head) and head.lower().endswith(base.lower()[:4]) is False and base.lower() not in head.lower():
            continue
        compound = head[: len(head) - len(head) + head.lower().find(base.lower())] + base if base.lower() in head.lower() else base
        core = " ".join([*before, compound])
        out += [core, compound, f"{core} {after}" if after else "", f"{compound} {after}" if after else ""]
    return [o.strip() for o in out if o]


def base_forms(words: str, pack: Pack) -> list[str]:
    """A name as it stands, then its likely base forms: each known ending of names taken off the last word."""
    for mark in ("'s", "’s", "'", "’"):
        words = words.removesuffix(mark)
    out = [words]
    head, _, last = words.rpartition(" ")
    lead = head + " " if head else ""
    if pack.given_endings and head and " " not in head:
        out += full_names(head, last, pack)
    if "-" in last:
        stem, _, ending = last.rpartition("-")
        if ending in pack.lexicon.endings and stem:
            return [lead + stem, words]
    for ending, put in pack.name_endings:
        if last.endswith(ending) and len(last) - len(ending) >= 3:
            out.append(lead + last[: -len(ending)] + put)
    return list(dict.fromkeys(out))


def full_names(given: str, last: str, pack: Pack) -> list[str]:
    """A first name and a surname that both decline (Piotra Kota, Anny Górskiej), each with its own ending taken off."""
    out = []
    for ending, put in pack.given_endings:
        if not given.endswith(ending) or len(given) - len(ending) < 2:
            continue
        for tail, base in sorted(pack.name_endings, key=lambda e: -len(e[0])):
            if last.endswith(tail) and len(last) - len(tail) >= 2 and (base[-1:] == "a") == (put == "a"):
                out.append(f"{given[: len(given) - len(ending)]}{put} {last[: len(last) - len(tail)]}{base}")
                break
        if put == "a":
            out.append(f"{given[: len(given) - len(ending)]}{put} {last}")
    return out


def office(ref: Ref, pack: Pack) -> list[str]:
    """English names of an office: 'Afghan health ministry', 'Ministry of Health', 'governor of Takhar'."""
    if ref.kind == "country" or not ref.key or ref.kind not in HEADS:
        return []
    head = "government" if ref.kind == "government" else ref.key
    country = pack.countries.get(ref.country) if ref.country else None
    adjective = pack.adjectives.get(ref.country, "") if ref.country else ""
    out: list[str] = []
    what = f"{ref.portfolio} {head}" if ref.portfolio else head
    if ref.place:
        out += [f"{what} of {ref.place.label}", f"{ref.place.label} {what}"]
    if country:
        out += [f"{adjective} {what}" if adjective else "", f"{what} of {country.label}", f"{country.label} {what}"]
    if ref.portfolio and head == "ministry":
        title = f"Ministry of {ref.portfolio.title()}"
        out += [f"{adjective} {title}".strip(), title]
    out.append(what)
    if ref.portfolio and head != "ministry":
        out.append(head)
    return [o for o in dict.fromkeys(out) if o]


def nation_tokens(text: Text) -> list[int]:
    """The tokens that name a country, its people or its capital, in order."""
    return sorted({h.i for cls in NATIONS for h in text.index.get(cls, ())})


def settle(text: Text) -> None:
    """Where countries share a word (Koreans), the one comes first that the report names otherwise most, not counting who speaks for it."""
    shared: list[tuple[int, list[str]]] = []
    named: Counter[str] = Counter()
    for i in nation_tokens(text):
        found = [h for h in text.hits[i] if h.sense.cls in NATIONS]
        if len(found) > 1 and len(keys := list(dict.fromkeys(h.sense.key for h in found))) > 1:
            shared.append((i, keys))
        elif found[0].sense.cls != "capital":
            named[found[0].sense.key] += text.sense(found[0].j, "role", "body", "name", "government") is None
    if not shared:
        return
    for hit in text.index.get("name", ()):
        if hit.sense.name is not None and hit.sense.name.type == "person":
            named[hit.sense.name.country or ""] += 1
    for i, keys in shared:
        best = max(keys, key=lambda c: (named[c], keys.index(c)))
        text.hits[i].sort(key=lambda h: h.sense.cls in NATIONS and h.sense.key != best)


def refs(text: Text, masked: Container[int] = ()) -> list[Ref]:
    """All mentions of a text in order."""
    return Finder(text, masked).refs()


__all__ = ["NUMBER", "Ref", "base_forms", "mention", "refs"]
