"""Mentions that stand side by side and are one: an office with its name, a paper with its town, a body with its abbreviation."""

from __future__ import annotations

from sayso.extract.meant import Meant
from sayso.extract.refs import HEADS, MEDIA, Ref
from sayso.extract.text import NUMBER, PUNCT, QUOTE_MARKS, WORD, Text
from sayso.packs.lexicon import Hit, Name

UNNAMED = (*HEADS, "unknown")
BRANCHED = ("institution", "company", "group", "outlet")
SPEAKING = frozenset(("outlet", "agency", "institution", "government", "company", "group", "person", "party", "armed group"))
NO_EPITHET = frozenset(
    ("say", "event", "status", "change", "plain_verb", "preposition", "relative", "that", "contrast", "article", "pronoun", "joiner")
)
NO_APPOSITION = frozenset(("say", "relative", "that", "contrast", "pronoun", "plain_verb", "event", "status"))
OF_TOWNS = frozenset(("mayor", "deputy mayor", "governor", "police chief", "sheriff", "prefect", "bishop"))
JOURNALISTS = frozenset(("journalist", "journalists", "editor", "editor in chief", "columnist", "columnists", "reporter", "correspondent"))


class Joins(Meant):
    """Joins the neighbouring mentions of one text, and tells which of them stand in an object's case."""

    def __init__(self, text: Text) -> None:
        super().__init__(text)
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

    def _branch(self, i: int) -> bool:
        """Does a country stand here in its base form, as at the end of the name of a branch (Vodafone Magyarország)?"""
        hit = self.t.sense(i, "country")
        return hit is not None and hit.j == i + 1 and self.t.tokens[i].text.lower() == hit.sense.base.lower()

    def _plain_place(self, ref: Ref) -> bool:
        """Is it one word with a capital in its base form, and nothing with a preposition?"""
        word = self.t.tokens[ref.i].text
        return ref.j - ref.i == 1 and word[:1].isupper() and ref.name is not None and (word == ref.name.label or word in ref.name.aliases)

    def _given(self, i: int) -> bool:
        """Is the word a given name, in whatever case?"""
        if not self._cased(i):
            return False
        low, known = self.t.tokens[i].text.lower(), self.pack.given
        return low in known or any(stem in known or stem + "*" in known for stem in self.pack.lexicon.stems(low) if len(stem) > 3)

    def _cased(self, i: int) -> bool:
        return self.t.is_word(i) and self.t.tokens[i].text[:1].isupper()

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
        if gap and self._only_titles(a.j, b.i):
            gap, between = 0, []  # Klinikchef Prof. Dr. Hanno Weiß
        official = a.kind in HEADS
        if gap == 0 and a.kind == "role" and not a.proper and b.kind == "role" and t.sense(b.i, "title") and self._cased(b.j):
            return True  # epidemiolożka prof. Anna Nowak, rzecznik policji kom. Jan Nowak
        if gap == 0:
            if b.is_place and b.kind == "name" and a.name is not None and a.name.type == "institution" and self._plain_place(b):
                return True  # Greenpeace Magyarország
            branch = a.kind == "name" and a.name is not None and a.name.type == "institution" and b.kind == "unknown"
            if branch and b.j - b.i == 1 and not self._given(b.i) and not self.pack.nouns_capital and t.sense(b.j, "say"):
                return True  # Greenpeace Africa twierdzi
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
                if self.pack.possessor_first:
                    return not self._cased_alone(b)
                return not self.pack.object_endings or not self._nominative(b)
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
        if gap == 1 and official and link and (b.kind in UNNAMED or (b.name and (not b.is_outlet or a.key in JOURNALISTS))):
            return True
        if (
            (
                gap == 1
                or (gap == 2 and t.sense(a.j + 1, "article") and t.sense(a.j, "place_at", "place_before", "coming_from", "range_before"))
            )
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
        leads = b.kind == "role" or (b.kind == "body" and b.antecedent is not None and b.antecedent.kind == "role")  # a központ vezetője
        if 2 < gap <= 7 and between[0].text == "," and leads and self._apposition(a, b):
            return True
        if gap == 1 and official and between[0].text in QUOTE_MARKS and b.kind in ("unknown", "name"):
            return True
        return False

    def _only_titles(self, i: int, j: int) -> bool:
        """Do only titles and their full stops stand between two mentions?"""
        t = self.t
        return all(t.sense(k, "title") or (t.punct(k) == "." and t.tokens[k].glued) for k in range(i, j))

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

    def _cased_alone(self, ref: Ref) -> bool:
        """Has the head a case and no sign of an owner (a lap | orvosokra hivatkozva), so that it belongs to nobody?"""
        hit = self.t.ending_at(ref.head + 1, ref.kind)
        word = self.t.tokens[ref.head].text.casefold()
        base = hit.sense.base.casefold().split()[-1] if hit is not None else ""
        if not base or not word.startswith(base) or word == base:
            return False
        return word[len(base) :] not in self.pack.possessed_endings and word[len(base) :] in self.pack.object_endings

    def _merge(self, a: Ref, b: Ref) -> None:
        t = self.t
        if b.kind == "country" and a.name is not None:
            a.country, a.j = b.country, b.j
            return
        if b.is_place and b.kind == "name" and a.name is not None and a.kind == "name" and a.name.type == "institution":
            a.j = b.j
            return
        if a.kind == "country" and b.kind == "body" and b.title:  # the Athens National Observatory is no state
            a.kind, a.key, a.head, a.j, a.title, a.name = b.kind, b.key, b.head, b.j, True, None
            a.aliases += b.aliases
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
            elif b.name.type == "place" and a.kind == "role" and a.proper:
                a.place = a.place or b.name  # the mayor Petr Hlaváč of Opava has a name of his own
            elif a.name is None:
                a.name = b.name
            a.aliases.append(b.name.label)
        elif b.proper:
            town = a.kind == "role" and a.key in OF_TOWNS and b.j - b.i == 1 and not a.proper
            if town and not self.pack.possessor_first and b.i == a.j + 1 and self.t.sense(a.j, "of"):
                a.place = a.place or Name(b.proper, "place", kind="area")  # the mayor of Manay, a town that no pack knows
            elif a.proper and a.kind == "role" and " " not in a.proper and " " in b.proper:
                a.aliases.append(a.proper)  # az ingatlan.com elemzője, Balogh László
                a.proper = b.proper
            elif a.proper:
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

    def _informs(self, told: Hit, ref: Ref) -> bool:
        """'…, informs the General Staff.', '…, told the mayor Ihor Terekhov': behind all that is said the verb's subject follows it."""
        t = self.t
        end = t.sentences[t.sentence_of[ref.i]][1]
        if self.pack.verb_second or self.pack.pro_drop or told.sense.cls != "addressee" or not t.sense(told.i, "say") or ref.is_outlet:
            return False
        if ref.kind == "group":
            return False  # Captain Roy, told reporters
        rest = range(ref.j, end)
        return t.punct(told.i - 1) == "," and len(rest) <= 5 and not any(t.kinds[m] == NUMBER or t.sense(m, "that", "say") for m in rest)

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
            speaks = speaks or (before is not None and self._informs(before, ref))
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
