"""Who is meant: 'the ministry', 'the governor', a surname alone stand for somebody named before."""

from __future__ import annotations

from difflib import SequenceMatcher

from sayso.extract.refs import MEDIA, Ref
from sayso.extract.text import Text
from sayso.packs.lexicon import Hit, Name

GENERIC_BODIES = frozenset(
    "authority agency organisation organization service group institute institution company firm body office department association"
    " union party news agency committee council commission centre center fund bank chamber think tank charity".split()
) | {"news agency", "think tank", "research institute", "intelligence service", "aid organisation"}
WRITERS = frozenset(("author", "authors", "researchers", "scientists"))
FIRMS = frozenset(("company", "firm"))
SORTED = FIRMS | frozenset("bank institute union party association fund council charity committee commission chamber club church".split())
LOOSE_BODIES = frozenset("authority organisation organization group institution body".split())
# Words that any body may go by; all others say what a body is, and stand only for one that is called so.
ANY_BODY = (
    FIRMS
    | frozenset("authority agency organisation organization group institution body charity".split())
    | {"news agency", "aid organisation"}
)
PUBLIC = frozenset("authority office department committee council commission chamber union party charity association".split())
FIRM_BODIES = FIRMS | frozenset(
    "bank insurer airline operator manufacturer carmaker drugmaker retailer developer start-up utility brewery mine publisher".split()
)
SPEAKERS = frozenset(("spokesperson", "spokesman", "spokeswoman", "representative", "head", "chief", "director", "official", "speaker"))


class Meant:
    """Finds for the mentions of one text, in order, the earlier one that they stand for."""

    def __init__(self, text: Text) -> None:
        self.t = text
        self.pack = text.pack

    def _resolve(self, refs: list[Ref]) -> None:
        """'The ministry', 'the governor': the last one of that head; slips of spelling join the name they resemble."""
        for k, ref in enumerate(refs):
            ref.firm = self._is_firm(ref)
            after = refs[k + 1] if k + 1 < len(refs) else None
            if ref.kind == "body" and after is not None and after.i == ref.i and after.j > ref.j and after.is_place and not ref.place:
                ref.place = after.name  # der Landkreis Potsdam-Mittelmark schreibt
            if ref.kind == "body" and ref.key in FIRMS and ref.country and not (ref.place or ref.name or ref.proper or ref.person):
                ref.antecedent = ref.antecedent or self._firm_before(ref, refs[:k])  # the German company
            elif ref.kind in ("role", "body", "group") and not (ref.country or ref.place or ref.name or ref.proper or ref.person):
                ref.antecedent = ref.antecedent or self._earlier(ref, refs[:k])
            elif ref.kind == "unknown":
                self._same_name(ref, refs[:k])

    def _is_firm(self, ref: Ref) -> bool:
        if ref.name is not None:
            return ref.name.type == "company"
        if ref.kind == "body":
            return ref.key in FIRM_BODIES
        words = ref.proper.split() if ref.kind == "unknown" else []
        return len(words) > 1 and any(w.lower().rstrip(".").split("-")[0] in self.pack.firm_words for w in words[1:])

    def _firm_before(self, ref: Ref, before: list[Ref]) -> Ref | None:
        """The firm that was named last, by its pack, its trade or its own last word."""
        for other in reversed(before):
            if self.t.sentence_of[ref.head] - self.t.sentence_of[other.head] > 6:
                return None
            anchor = other.antecedent or other
            if anchor.firm and (anchor.name is not None or anchor.proper):
                return anchor
        return None

    def _earlier(self, ref: Ref, before: list[Ref]) -> Ref | None:
        if self.t.sense(ref.i - 1, "possessive"):  # his office, its representative: of the one spoken of last
            people = next(
                (
                    h
                    for k in range(ref.i - 1, self.t.sentences[self.t.sentence_of[ref.i]][0] - 1, -1)
                    for h in self.t.hits[k]
                    if h.sense.cls == "demonym"
                ),
                None,
            )
            if people is not None and ref.kind in ("role", "body"):  # the British: their military intelligence
                ref.country = people.sense.key
                return None
            for other in reversed(before):
                if self.t.sentence_of[ref.head] - self.t.sentence_of[other.head] > 2:
                    break
                if other.speaks and not other.oblique and (other.kind != "country" or other.key == "capital") and not other.is_outlet:
                    return other.antecedent or other
        if self._of_its_own(ref):  # the city council, a group, the Office for Civil Defence: none spoken of before
            return None
        if self._compounded(ref):  # der Raiffeisenverband is not the Bauernverband spoken of before
            word = self.t.tokens[ref.head].text[:6]
            before = [o for o in before if self.t.tokens[o.head].text.startswith(word)]
            return self._same_head(ref, before)
        found = self._same_head(ref, before)
        if found is not None and ref.key in FIRMS and found.antecedent is not None and not (found.name or found.proper or found.person):
            found = found.antecedent  # Orlen … the Lithuanian refinery … the company
        if ref.key in LOOSE_BODIES and found is not None:  # by a loose word, the one spoken of last
            last = found
            return self._body_before(ref, [o for o in before if o.head > last.head]) or found
        if found is None and ref.key in MEDIA:
            return next((o.antecedent or o for o in reversed(before) if o.is_outlet and self._sort_of(o, ref) and self._near(o, ref)), None)
        if found is None and ref.key in WRITERS:
            return self._maker_of_paper(ref, before)
        if found is None and (ref.key in GENERIC_BODIES or (ref.kind == "role" and ref.key in SPEAKERS)) and not ref.portfolio:
            return self._body_before(ref, before)
        return found

    def _body_before(self, ref: Ref, before: list[Ref]) -> Ref | None:
        """The body of the last sentences that a word can stand for: named, or told with a country, a task or a name of its own."""
        t = self.t
        for other in reversed(before):
            if t.sentence_of[ref.head] - t.sentence_of[other.head] > 6:
                break
            named = other.name is not None and other.name.type not in ("place", "person") and (not other.is_outlet or "news" in ref.key)
            company = other.name is not None and other.name.type == "company"
            if (named and ref.key in (FIRMS if not company else PUBLIC)) or (other.firm and ref.key in PUBLIC):
                continue  # the shipping company is not Greenpeace, the office is no bank
            firm = ref.key in FIRMS and other.key in FIRM_BODIES
            if ref.kind == "body" and ref.key not in ANY_BODY and not firm:
                if other.name is not None and named and not self._called_so(ref, other.name):
                    continue  # the bank is not the police, the fund not the OSCE
                if not named and not other.firm:
                    continue  # nor is the coast guard the city
            if not named and not firm and not other.firm and (ref.key in SORTED or other.is_outlet or other.key in MEDIA):
                continue  # nor the union, and a council is no newspaper
            if ref.key in FIRMS and other.kind == "unknown" and (other.antecedent or other).firm:
                return other.antecedent or other
            if named or (other.kind == "body" and (other.country or other.proper or other.portfolio or other.title)):
                return other.antecedent or other
        return None

    def _of_its_own(self, ref: Ref) -> bool:
        """Does a body come with words that say which one it is, or as one that was not spoken of yet: 'a group'?"""
        hit = self._head_hit(ref)
        if ref.kind != "body" or hit is None:
            return False
        t = self.t
        k = ref.i - 1  # a kikötői hatóság: between the article and the head stands a word of its own
        if t.is_word(k) and not t.classes[k] and t.tokens[k].text.islower() and t.sense(k - 1, "article"):
            return True
        own = [k for k in range(ref.i, ref.j) if not hit.i <= k < hit.j and t.is_word(k) and not t.sense(k, "article", "demonstrative")]
        return bool(own) or t.sense(ref.i - 1, "indefinite") is not None or t.sense(ref.j, "purpose") is not None

    def _head_hit(self, ref: Ref) -> Hit | None:
        return next((h for h in self.t.hits[ref.head] if h.sense.cls == ref.kind and h.sense.key == ref.key), None)

    def _called_so(self, ref: Ref, name: Name) -> bool:
        """Does a name say that it is what the word calls it, in English or in the report's own language, or is it a firm?"""
        hit = self._head_hit(ref)
        words = (ref.key, hit.sense.base.lower()) if hit is not None else (ref.key,)
        return name.type == "company" or any(w in label.lower() for w in words for label in (name.label, *name.aliases))

    def _compounded(self, ref: Ref) -> bool:
        """Where nouns are compounds with a capital: does the head carry a first part that says which one it is?"""
        if not self.pack.nouns_capital or ref.portfolio or ref.kind != "body":
            return False
        hit = self._head_hit(ref)
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
            fuller = (
                ref.kind == "body" and ref.key not in MEDIA and other.key.endswith(" " + ref.key)
            )  # the commission: the election commission
            if other.kind == ref.kind and (other.key == ref.key or fuller) and (not ref.portfolio or ref.portfolio == other.portfolio):
                if fuller:
                    return other.antecedent or other
                if other.country or other.place or other.name or other.proper or other.person or other.portfolio or other.title:
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
                anchor = other.antecedent
                ref.antecedent = anchor if anchor is not None and (anchor.proper or anchor.name or anchor.person) else other
                return

    def _stem(self, word: str) -> str:
        return min(self.pack.lexicon.stems(word), key=len) if len(word) > 4 else word
