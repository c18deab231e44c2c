"""Who and where: mentions of persons, offices, organisations, countries and places, joined with what stands beside them.

A mention gathers a head (a known name, an unknown capitalised name, or a role, body or group word of the pack) and its
neighbours: whose it is (a nationality, a capital, a place), what for (a portfolio), the name in apposition, the abbreviation in
brackets. What no pack knows is kept as it stands, with its likely base form among the aliases.
"""

from __future__ import annotations

from collections.abc import Container
from itertools import pairwise

from sayso.extract.joins import Joins
from sayso.extract.labels import base_forms
from sayso.extract.meant import FIRM_BODIES
from sayso.extract.posts import EMPLOYERS, posts
from sayso.extract.refs import HEADS, MEDIA, Ref
from sayso.extract.text import CODE, NUMBER, PUNCT, QUOTE_MARKS, WORD, Text
from sayso.packs.lexicon import Hit, Name

NAMING = ("name", "country", "capital", "demonym", "side", *HEADS)
RANKS = {"name": 4, "country": 3, "capital": 2, "role": 1, "body": 1, "government": 1, "group": 1, "demonym": 0, "side": 0}
HEADED_BY = ("noun", "role", "body", "group", "government", "name", "event", "unit", "portfolio")  # what an adjective before may belong to
NAME_ENDS = ("country", "capital", "nationality", "role", "month", "weekday", "currency", "adposition_before")
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
NO_TITLE = frozenset(
    "preposition article joiner relative that contrast pronoun negation adposition_before adposition_after month weekday currency"
    " hedge_before shift relative_time nationality indefinite say country capital role government cite_before cite_after name title"
    " adverb possessive numeral say_noun".split()
)
NO_TITLE_AFTER = NO_TITLE - {"role"}
ENDS_PURPOSE = frozenset(
    "say cite_before cite_after adposition_before adposition_after event status that relative contrast preposition".split()
)


class Finder(Joins):
    """Finds the mentions of one text."""

    def __init__(self, text: Text, masked: Container[int]) -> None:
        super().__init__(text)
        self.masked = masked
        self.n = len(text.tokens)
        self.called = self._called()
        self.firms = self._firms()

    def _firms(self) -> frozenset[str]:
        """The first words of firms' names that end in a word of firms (Voltara Chemie) or stand behind what they are (der Autobauer
        Kessler Motorwerke): alone they name the firm as well."""
        t = self.t
        out = set()
        for i in range(1, self.n):
            word = t.tokens[i].text
            if word[:1].isupper() and word.lower().rstrip(".").split("-")[0] in self.pack.firm_words:
                k = i - 1
                if k > 0 and t.tokens[k - 1].text.istitle() and not t.hits[k - 1] and t.sentence_of[k - 1] == t.sentence_of[i]:
                    k -= 1
                first = t.tokens[k].text
                if len(first) > 3 and first[0].isupper() and not t.hits[k] and not self._given(k) and t.sentence_of[k] == t.sentence_of[i]:
                    out.add(first)
        for hit in t.index.get("body", ()):
            k = hit.j
            if hit.sense.key in FIRM_BODIES and self._cased(k) and self._cased(k + 1) and t.sentence_of[k + 1] == t.sentence_of[hit.i]:
                if not t.hits[k] and not t.hits[k + 1] and not self._given(k) and len(t.tokens[k].text) > 3:
                    out.add(t.tokens[k].text)
        return frozenset(out)

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
        if (
            not t.hits[i]
            and t.tokens[i].text in self.firms
            and not (t.is_word(i + 1) and t.tokens[i + 1].text[:1].isupper() and (not self.pack.nouns_capital or not t.hits[i + 1]))
        ):
            return Ref(i, i + 1, i, "unknown", proper=t.tokens[i].text)
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
                own = not self.pack.possessor_first or after.is_outlet or not self._cased_alone(after)  # a Népszava | orvosokra hivatkozva
                ref.oblique = ref.oblique or (after.i == ref.j and after.oblique and ref.is_outlet and own)
        self._resolve(out)
        posts(out, self.t)
        return out

    def _counted_head(self, i: int) -> bool:
        """Does a figure begin words for those who speak (two people familiar with the matter)?"""
        return any(h.j > i + 2 and h.sense.cls in HEADS for h in self.t.hits[i])

    def _at(self, i: int) -> Ref | None:
        token = self.t.tokens[i]
        if token.kind == NUMBER:
            return self._numbered(i)
        if self._hanging(i):
            return None
        if token.kind not in (WORD, CODE):
            return None
        hits = self.t.hits[i]
        best: Hit | None = None
        for hit in hits:
            if hit.sense.cls in NAMING and (best is None or self._rank(hit) > self._rank(best)):
                best = hit
        if best is not None:
            cls = best.sense.cls
            if cls in HEADS and self._hanging(i - 3):
                ref = self._widen(Ref(i, best.j, best.j - 1, cls, key=best.sense.key, aliases=[best.sense.base]))
                ref.i = min(ref.i, i - 3)
                return ref
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
        if self.t.sense(i, "people") and self.t.sense(i - 1, "article"):
            nation = self.t.sense(i, "nationality")
            if nation is not None and (people := self._people(nation)) is not None:
                return people  # the British say
        if token.kind == WORD and token.text[:1].isupper():
            return (self._short(i) if self.called or self.firms else None) or self._unknown(i)
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
        passed = ("hedge_before", "adverb", "noun") if self.pack.possessor_first else ("hedge_before", "adverb")
        while k < hit.j + 5 and (k in self.masked or t.sense(k, *passed)) and not t.sense(k, "say"):
            k += 1  # a britek 6000 halottról beszélnek
        said = t.sense(k, "say") or (self.pack.verb_second and t.sense(i - 1, "say"))
        before = t.ending_at(i, "adposition_before")
        a = t.sentences[t.sentence_of[hit.i]][0]
        counted = any(m in self.masked for m in range(max(a, hit.i - 4), hit.i))  # 88 per cent of the Poles asked
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
        if ref.kind == "role" and not ref.portfolio:
            ref.name = self._prefixed(ref.head)
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

    def _surname(self, k: int) -> bool:
        """Does a person's name that the pack knows stand here?"""
        hit = self.t.sense(k, "name")
        return hit is not None and hit.sense.name is not None and hit.sense.name.type == "person"

    def _title_word(self, k: int, ref: Ref) -> bool:
        t = self.t
        token = t.tokens[k]
        if token.kind != WORD or t.sentence_of[k] != t.sentence_of[ref.i] or k in self.masked or not token.text[:1].isupper():
            return False
        if k > ref.j and self._heads(k):
            return False
        if k >= ref.j and self._cased(k + 1) and (self._given(k) or self._surname(k + 1)):
            return False  # speaker of the Air Force | Yuriy Klymenko
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
        if hit is not None and hit.sense.cls == "nationality" and not prepositional and self.pack.adjectives_after:
            after = hit.j if hit.j < self.n and t.sentence_of[hit.j] == t.sentence_of[k] else None
            taken = after is not None and (t.sense(after, *HEADED_BY) is not None or t.tokens[after].text[:1].isupper())
            return None if taken else hit  # armia rosyjska, but: armia rosyjskich najemników
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

    def _prefixed(self, k: int) -> Name | None:
        """The body before the hyphen of a compound: UN-Sprecher, GDL-Chef, ENSZ-szóvivő."""
        first, hyphen, _ = self.t.tokens[k].text.rpartition("-")
        if not hyphen:
            return None
        names = [sense.name for sense in self.pack.lexicon.entry(first).senses if sense.cls == "name" and sense.name is not None]
        return next((name for name in names if name.type in EMPLOYERS), None)

    def _adjective_like(self, k: int) -> bool:
        return not self.t.hits[k] and len(self.t.tokens[k].text) > 3

    def _unknown(self, i: int) -> Ref | None:
        """A run of capitalised words that no pack knows: a person, an organisation, a place."""
        t, tokens = self.t, self.t.tokens
        if t.marks[i - 1] == "(" and tokens[i].text[1:2] == "-" and self._cased(i - 2):
            return None  # Claire McCaskill (D-Mo.)
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
                if t.sense(j, "of") and (town := t.sense(j + 1, "name")) and town.sense.name and town.sense.name.type == "place":
                    break  # Bürgermeister Petr Hlaváč | von Opava
                said_to = t.sense(j + 1, "body", "role") or (
                    t.sense(j, "article") and t.sense(j + 1, "name")
                )  # Uwe Brandt | der Agentur Reuters
                if tokens[j + 1].kind == WORD and tokens[j + 1].text[:1].isupper() and not self._common(j + 1) and not said_to:
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
            if first and self.pack.nouns_capital and "-" in word:  # Lawinen-Drama opens a headline as a noun does
                acronym = any(sum(c.isupper() for c in part) > 1 for part in word.split("-"))
            if self._storm(i - 1) or (self.pack.possessor_first and self._storm(j)):
                return None
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

    def _hanging(self, i: int) -> bool:
        """Is a word the first half of two compounds: Städte- und Gemeindebund, kutató- és mentőszolgálat?"""
        t = self.t
        return i >= 0 and t.punct(i + 1) == "-" and t.tokens[i + 1].glued and t.sense(i + 2, "joiner") is not None

    def _storm(self, k: int) -> bool:
        """Does a word for a storm stand here, whose name the next word is?"""
        return 0 <= k < self.n and any(h.sense.cls == "cue" and h.sense.key == "wind" for h in self.t.hits[k])

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
        if t.punct(i - 1) in QUOTE_MARKS and t.punct(i + 1) in QUOTE_MARKS and not t.hits[i]:
            paper = t.ending_at(i - 1, "body")
            return paper is not None and paper.sense.key in MEDIA  # der Zeitung «Público»
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
        if ref.j == ref.i + 1 and ref.proper in self.firms:
            return  # shares in Kessler, named before as Kessler Chemie
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


def refs(text: Text, masked: Container[int] = ()) -> list[Ref]:
    """All mentions of a text in order."""
    return Finder(text, masked).refs()
