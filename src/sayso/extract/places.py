"""Where a figure holds: the places that a report names, and the one that belongs to a figure.

A place counts where something is *in* it: after a preposition, in a case of place, as an adjective (kurszki térségben, on Russian soil).
Inside the name of an agency, as the seat of a speaker or as the subject of a verb it tells nothing of where. A sentence without a
place goes on with the one told last in its paragraph, else with that of the story, where it has one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.extract.bounds import LENGTHS
from sayso.extract.counted import Counting
from sayso.extract.figure import Figure
from sayso.extract.labels import base_forms
from sayso.extract.nearness import MONEY_KINDS, Thing
from sayso.extract.refs import HEADS, Ref
from sayso.extract.speech import Speech
from sayso.extract.tables import Rows
from sayso.extract.text import DASHES, WORD, Text
from sayso.packs.lexicon import Hit, Name

OPENING = 3  # sentences of headline and lead
NEAR = 34
APART = 12  # how much another figure or a clause of its own weighs
COUNTRY, BARE = 3, 5  # what makes a place less likely: a country, no "in"
PLACELESS = frozenset(("share", "change", "age", "duration"))
LEAVING = frozenset(("evacuated", "displaced", "rescued"))  # people who were where they come from
ELSEWHERE = frozenset(("troops", "engineers", "shells", "missiles", "drones", "weapons", "artillery", "tanks", "casualties", "captured"))
GIVING = frozenset(("sent", "promised", "received", "produced", "returned", "paid", "captured"))  # what a country does elsewhere
UNIONS = frozenset(("European Union", "Eurozone", "OECD", "NATO", "Schengen Area", "Group of Seven"))
ABROAD = frozenset(
    ("defence", "foreign affairs", "foreign", "intelligence service", "military", "army", "embassy", "consulate", "spy agency")
)
PLACING = ("name", "capital_adjective", "capital", "country", "nationality")  # what a place can be read from
LOCAL = frozenset(
    "mayor governor sheriff prefect police fire prosecutor council hospital ambulance rescuers firefighters residents".split()
) | {
    "police chief", "fire service", "fire brigade", "fire department", "fire chief", "city council", "city hall", "prosecutor's office",
    "regional administration", "military administration", "county", "town hall", "coroner", "local authorities", "emergency services",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A place named over tokens ``i`` to ``j``; ``located`` when something is said to be in it."""

    i: int
    j: int
    name: Name
    located: bool = True
    cost: int = 0  # how much less likely it is a figure's place than a place that something is in
    origin: bool = False  # from there
    away: bool = False  # only so far or in that direction from there: hundert Kilometer nordwestlich von Warschau


def after_preposition(t: Text, i: int) -> bool:
    """Does the name follow a preposition, an article between them or not?"""
    article = t.ending_at(i, "article")
    return t.ending_at(article.i if article else i, "preposition") is not None


def place_ending(t: Text, i: int, j: int) -> bool:
    """Does the name stand in a case of place (Oroszországban)?"""
    word = t.tokens[j - 1].text.lower()
    if not word.endswith(t.pack.long_object_endings):
        return False
    return not any(h.j == j and h.sense.name is not None and h.sense.base.lower() == t.words(i, j).lower() for h in t.hits[i])  # Kijów


def stands_in(t: Text, i: int) -> bool:
    """Is the name after a preposition, or part of what is (na ulice Bukaresztu)?"""
    if after_preposition(t, i) or t.ending_at(i, "place_before") is not None:
        return True
    if t.pack.nouns_capital and i > 1 and t.is_word(i - 1) and t.tokens[i - 1].text[:1].isupper() and _names_place(t, i - 1):
        return after_preposition(t, i - 1)  # am Hauptstandort Köln, im Stadtteil Altona
    inner = t.sense(i - 1, "noun") if i > 1 else None
    return inner is not None and inner.sense.key == "other" and t.ending_at(i - 1, "preposition") is not None


def _names_place(t: Text, k: int) -> bool:
    """May the noun stand before the name of the place where it is: no name itself, nobody who speaks, no day or month?"""
    return t.sense(k, "name", "country", "capital", *HEADS, "title", "month", "weekday", "article", "preposition", "say_noun") is None


class Places:
    """The places of one text, and which of them a figure belongs to."""

    def __init__(self, text: Text, refs: Sequence[Ref], counting: Counting, speech: Speech, rows: Rows) -> None:
        self.t = text
        self.pack = text.pack
        self.counting = counting
        self.speech = speech
        self.rows = rows
        self.refs = refs
        self.dateline = self._dateline()
        self.named = self._named(refs)
        self.in_sentence: dict[int, list[Place]] = {}
        for place in self.named:
            self.in_sentence.setdefault(text.sentence_of[place.i], []).append(place)
        self.spoken = {p.i for p in self.named if self._spoken(p)}
        self.counts = Counter(p.name.label for p in self.named)
        self.weights: Counter[str] = Counter()
        self.country = self._country()
        self.story = self._story()
        self.last: tuple[int, Place] | None = None

    def _dateline(self) -> range:
        """The tokens of 'KABUL, April 4 (Reuters) - ', under a headline or without one."""
        t = self.t
        for s in range(min(OPENING, len(t.sentences))):
            a, end = t.sentences[s][0], self.speech.dateline(s)
            if a < end and (t.tokens[a].text.isupper() or t.sense(a, "name", "capital", "country") or end - a <= 3):
                return range(a, end)
        return range(0)

    # -- what places there are -----------------------------------------------------------
    def _named(self, refs: Sequence[Ref]) -> list[Place]:
        """All places named: regions and cities, adjectives of places, countries, names that stand where a place stands."""
        t = self.t
        out: list[Place] = []
        bare = {(r.i, r.j) for r in refs if r.kind == "country" and stands_in(t, r.i)}
        self.firms = {m for r in refs if r.firm and (r.name or r.proper) for m in (r.i, r.i - 1)}
        taken = {m for r in refs if not r.is_place and (r.i, r.j) not in bare for m in range(r.i, self._end(r))}
        unknown = {r.i: r for r in refs if r.kind == "name" and r.is_place and not any(h.sense.cls == "name" for h in t.hits[r.head])}
        at = {h.i for cls in PLACING for h in t.index.get(cls, ())} | unknown.keys()
        if self.pack.nouns_capital:
            at |= {h.j for cls in ("place_in", "place_before") for h in t.index.get(cls, ())}
        end = 0
        for i in sorted(at):
            if i < end or i >= len(t.tokens):
                continue
            place = self._at(i, taken)
            if place is None and (ref := unknown.get(i)) and ref.name and not t.sense(ref.j, "say"):
                place = self._of_name(ref, ref.name)
            if place is None and self.pack.nouns_capital:
                place = self._unknown(i, taken)
            if place is not None:
                out.append(place)
                end = place.j
        return out

    def _of_name(self, ref: Ref, name: Name) -> Place:
        """A name that no pack knows; of two in different cases of place the last is where it goes (Ternatéról Bitungba)."""
        t = self.t
        if t.pack.place_endings and ref.j - ref.i == 2 and t.tokens[ref.i].text.lower().endswith(t.pack.source_endings):
            forms = base_forms(t.tokens[ref.i + 1].text, t.pack)
            return Place(ref.i + 1, ref.j, Name(forms[0], "place", kind="area", aliases=tuple(forms[1:])))
        return self._judged(ref.i, ref.j, name, False)

    def _end(self, r: Ref) -> int:
        """Where the mention of a group ends before the place that it is in (soldiers to Russia)."""
        t = self.t
        if r.kind in ("group", "role"):
            classes = ("preposition",) if r.kind == "group" else ("place_before", "place_at")
            for k in range(r.head + 1, r.j - 1):
                if t.sense(k, *classes) and not t.sense(k, "of"):
                    return k
        return r.j

    def _at(self, i: int, taken: set[int]) -> Place | None:
        for hit in self.t.hits[i]:
            cls, name = hit.sense.cls, hit.sense.name
            if cls == "name" and name and name.type == "place" and self._seat_of_firm(i, hit.j, name):
                continue
            if cls == "name" and name and (name.type == "place" or (name.label in UNIONS and self._inside(i, hit.j))):
                return self._judged(i, hit.j, name, i in taken and name.type == "place")
            if cls == "capital_adjective" and i not in taken and hit.j not in taken and not self._of_people(hit.j):
                return Place(i, hit.j, self.pack.countries[f"{hit.sense.key}:capital"])
            told = i in self.dateline or i in self.speech.scenes or self._attribute(i, hit.j)
            if cls == "capital" and not (stands_in(self.t, i) or place_ending(self.t, i, hit.j) or told):
                continue  # 'Pyongyang has earned': the government, no place
            if cls in ("country", "capital") and i not in taken and self.t.tokens[hit.j - 1].text[:1].isupper():
                country = self.pack.countries[hit.sense.key]
                name = self.pack.countries.get(f"{hit.sense.key}:capital", country) if cls == "capital" else country
                if i in self.speech.scenes:
                    return Place(i, hit.j, name, located=False)
                return self._judged(i, hit.j, name, False)
            if cls == "nationality" and i not in taken and self._ground(hit):
                return Place(i, hit.j, self.pack.countries[hit.sense.key], cost=COUNTRY)
        return None

    def _seat_of_firm(self, i: int, j: int, name: Name) -> bool:
        """'Die Münchner Holbeck AG', 'der Kölner Autobauer': a town's adjective before a firm says where it is at home, no more."""
        word = self.t.tokens[i].text
        return (
            bool(self.pack.town_ending)
            and j == i + 1
            and i in self.firms
            and word.lower() != name.label.lower()
            and word.endswith(self.pack.town_ending)
        )

    def _attribute(self, i: int, j: int) -> bool:
        """'The Manila mall fire', 'a Paris court': a capital between an article and a noun written small is where that is."""
        t = self.t
        if self.pack.nouns_capital or self.pack.possessor_first or self.pack.pro_drop or not t.ending_at(i, "article", "indefinite"):
            return False
        return t.is_word(j) and t.tokens[j].text.islower() and not t.sense(j, "say", "plain_verb", "preposition", *HEADS)

    def _inside(self, i: int, j: int) -> bool:
        """Is a union of states meant as the lands it covers (w UE, in der EU, az EU-ban)?"""
        t = self.t
        if t.pack.inner_endings:
            end = j + 2 if t.punct(j) == "-" and t.is_word(j + 1) and t.tokens[j + 1].glued else j
            return t.tokens[end - 1].text.lower().endswith(t.pack.inner_endings)
        return after_place_word(t, i)

    def _of_people(self, j: int) -> bool:
        """Does a word for people follow an adjective of place (poznani szurkolók, kurski gubernator)?"""
        hit = self.t.sense(j, "noun", "demonym", "say_noun", "count_noun", *HEADS)
        if hit is None or hit.sense.cls != "noun":
            return hit is not None
        kind = self.pack.kinds.get(hit.sense.key)
        return kind is not None and kind.units[0] == "person"

    def _part_of_land(self, i: int, j: int) -> bool:
        """Is something in a part of the land: im Süden Thailands, na południu Włoch, Görögország északi részén?"""
        t = self.t
        if self.pack.possessor_first:
            for k in range(j, min(j + 3, len(t.tokens))):
                if not t.is_word(k) or t.sense(k, "say", *HEADS):
                    return False
                if t.tokens[k].text.lower().endswith(self.pack.inner_endings) and len(t.tokens[k].text) > 4:
                    return True
            return False
        k = i - 1
        if not t.is_word(k) or t.sense(k, "say", "say_noun", "preposition", "joiner", *HEADS):
            return False
        return after_place_word(t, k) or (t.is_word(k - 1) and not t.hits[k - 1] and after_place_word(t, k - 1))

    def _judged(self, i: int, j: int, name: Name, taken: bool) -> Place:
        """A place with what speaks against it: no 'in', from there, in the name of a body."""
        t = self.t
        adjective = t.tokens[i].text[:1].islower()
        located = (
            (adjective and not self._of_people(j))
            or stands_in(t, i)
            or t.ending_at(i, "of", "article") is not None
            or t.sense(j, "place_after") is not None
            or self._part_of_land(i, j)
            or place_ending(t, i, j)
        )
        cost = 0 if located else BARE
        if name.kind in ("country", "river"):
            cost += COUNTRY
        if taken:
            cost += BARE
        article = t.ending_at(i, "article")
        origin = t.ending_at(article.i if article else i, "from_place") is not None
        origin = origin or (not adjective and bool(t.pack.source_endings) and t.tokens[j - 1].text.lower().endswith(t.pack.source_endings))
        beyond = t.ending_at(i, "place_in", "place_before", "cue")
        away = (beyond is not None and beyond.j - beyond.i > 1) or any(t.key(m, "unit") in LENGTHS for m in range(max(0, i - 5), i))
        return Place(i, j, name, located and not taken, cost, origin, away)

    def _topic(self) -> Place | None:
        """'South Sudan: Cholera Outbreak – Situation Update': the place before a colon that opens the report is where all of it is."""
        first = self.named[0] if self.named else None
        opens = first is not None and first.i == self.t.sentences[0][0] and self.t.punct(first.j) in (":", "|")
        return first if opens else None

    def _ground(self, hit: Hit) -> bool:
        """A country's adjective before a noun in which something is: on Russian soil, w polskich kopalniach, orosz területen."""
        t = self.t
        k = hit.j
        while t.is_word(k) and not t.hits[k] and k < hit.j + 2:
            k += 1
        if not t.is_word(k) or t.sense(k, *HEADS, "name", "nationality", "currency", "portfolio"):
            return False
        if t.sense(k, "place_noun", "ground"):
            return True
        if t.pack.place_endings:
            word = t.tokens[k].text.lower()
            return t.tokens[hit.i].text[:1].islower() and word.endswith(t.pack.inner_endings)
        return after_place_word(t, hit.i) and t.sense(k, "noun", "demonym") is not None

    def _unknown(self, i: int, taken: set[int]) -> Place | None:
        """Where every noun has a capital: a word after 'in' that no pack knows and that has no look of a noun (in Tawila)."""
        t = self.t
        if i in taken or t.tokens[i].kind != WORD or t.hits[i] or not t.tokens[i].text[:1].isupper():
            return None
        word = t.tokens[i].text
        low = word.lower()
        if not t.ending_at(i, "place_in"):  # bei Beelitz, but bei Razzien
            if not t.ending_at(i, "place_before") or t.ending_at(i, "from_place") or low.endswith(t.pack.near_endings):
                return None
            if any(word in r.proper.split() for r in self.refs if r.i != i):
                return None  # bei Norvia, that speaks elsewhere
        if (
            len(word) < 4
            or word.isupper()
            or low.endswith(t.pack.common_endings)
            or "-" in word
            or t.punct(i + 1) == "-"
            or t.pack.numerals.read(word)
        ):
            return None
        if t.is_word(i + 1) and t.tokens[i + 1].text[:1].isupper() and not t.hits[i + 1]:
            return None
        return Place(i, i + 1, Name(base_forms(word, t.pack)[0], "place", kind="area"))

    def _spoken(self, place: Place) -> bool:
        """Is the place only where something was said, or where the report was written?"""
        t = self.t
        s = t.sentence_of[place.i]
        if place.i in self.dateline:
            return True
        for f in self.speech.frames[s]:
            for r in f.sources:
                joined = r.i == place.j + 1 and t.sense(place.j, "joiner") is not None and not place.located  # Kijów i Waszyngton podają
                if r.i <= place.i < r.j or place.j == r.i or 0 < place.i - r.j <= 2 or joined:
                    return not (r.kind in HEADS and r.key in LOCAL)
            a, b = f.cue
            if f.sources and f.rule != "adposition" and self._amid(place, min(a, f.sources[0].i), max(b, f.sources[0].j) + 4):
                return not any(r.kind in HEADS and r.key in LOCAL for r in f.sources)
        near = range(max(t.sentences[s][0], place.i - 3), min(t.sentences[s][1], place.j + 2))
        return place.name.label in self.pack.capitals and any(t.sense(k, "say", "belief") for k in near)

    def _amid(self, place: Place, a: int, b: int) -> bool:
        """Does the place lie among the words of who says so and when (teilte die Agentur am Mittwoch in Nürnberg mit)?"""
        t = self.t
        if not a < place.i < b or t.sentence_of[a] != t.sentence_of[place.i]:
            return False
        return not any(k in self.counting.number_tokens or t.punct(k) for k in range(a, place.j))

    # -- the place of a figure -------------------------------------------------------------
    def of(self, figure: Figure, thing: Thing, sources: Sequence[Ref] = ()) -> Place | None:
        """Where the figure holds: the nearest place of its sentence, else the place of the figure before in the same paragraph, else
        the country of the authority that gives it, else the place of the story."""
        t = self.t
        s = t.sentence_of[figure.i]
        a, b = t.sentences[s]
        if (row := self._row(t.paragraph_of[a])) is not None:
            return row
        everywhere = [self._reach(h.i, h.j, figure) for h in t.between("worldwide", a, b)]
        best: tuple[int, Place] | None = None
        if (beside := self._bracketed(s, figure)) is not None:
            return beside
        for place in self.in_sentence.get(s, ()):
            if place.i in self.spoken or not self._holds(place, figure, thing) or self._of_part(place, figure):
                continue
            cost = self._reach(place.i, place.j, figure) + place.cost
            if self._of_bracket(place):
                continue
            if self._of_next(place, figure) or (place.away and not figure.unit):
                cost += APART
            if place.located and self._attached(place, figure, thing):
                cost -= BARE  # 1,900 in Germany and 300 in Poland
            if place.i > figure.j and self._told_of_them(place, figure, thing):
                cost += APART
            if place.located and self._scene_of_clause(place, figure):
                cost -= APART
            if cost <= NEAR and (best is None or cost < best[0]):
                best = cost, place
        if everywhere and (best is None or min(everywhere) <= best[0]):
            return None
        if best is not None and t.has("nationwide", a, b):
            land = min(self._reach(h.i, h.j, figure) for h in t.between("nationwide", a, b))
            if land < best[0] and (country := self._land()) is not None:
                return country  # Budapesten 19, országosan 14 százalékkal
        if best:
            several = {p.name.label for p in self.in_sentence[s] if p.located and p.i not in self.spoken and not p.origin}
            self.last = (s, best[1]) if len(several) < 2 else None
            return best[1]
        if t.has("nationwide", a, b):
            return self._land()
        money = thing.kind in MONEY_KINDS and thing.kind != "damage"
        if not money and thing.kind not in PLACELESS - {"share"} and (town := self._town_of(sources)):
            return town
        if t.has("there", a, b) and (there := self._there(s)):
            self.last = (s, there)
            return there
        if money or thing.kind in PLACELESS:
            return None
        paragraph = t.paragraph_of[a]
        authority = self._of_authority(sources) if thing.kind not in ELSEWHERE else None
        if authority:
            return authority
        if self.last and s - self.last[0] <= 2 and t.paragraph_of[t.sentences[self.last[0]][0]] == paragraph:
            return self.last[1]
        return self._told_before(s) or self.story

    def _row(self, paragraph: int) -> Place | None:
        """The place whose row of a list or a table it is, one that no pack knows too."""
        if not self.rows.heads and not self.rows.by_place:
            return None
        i, j = self.rows.heads.get(paragraph, (0, 0))
        known = next((p for p in self.in_sentence.get(self.t.sentence_of[i], ()) if p.i == i and p.j == j), None) if j else None
        if known is not None or paragraph not in self.rows.by_place:
            return known
        return Place(i, j, Name(self.t.words(i, j), "place", kind="area"))

    def _bracketed(self, s: int, figure: Figure) -> Place | None:
        """'w woj. opolskim (411) i dolnośląskim (203)': the place right before the bracket in which the figure opens."""
        t = self.t
        if t.punct(figure.a - 1) != "(":
            return None
        return next((p for p in self.in_sentence.get(s, ()) if p.j == figure.a - 1 and p.i not in self.spoken and not p.origin), None)

    def _of_bracket(self, place: Place) -> bool:
        """Has the place a figure of its own in the bracket behind it?"""
        return self.t.punct(place.j) == "(" and any(k in self.counting.number_tokens for k in (place.j + 1, place.j + 2))

    def _reach(self, i: int, j: int, figure: Figure) -> int:
        """How far the words of a place lie from a figure; what is told aside of the place itself counts little."""
        t = self.t
        if j > figure.i:
            return self.counting.cost(i, figure.j - 1)
        if not any(t.punct(k) for k in range(j, figure.i)):
            return self.counting.cost(i, figure.i)
        if (
            t.punct(j) == ","
            and t.sense(j + 1, "relative", "article", "indefinite")
            and (end := next((k for k in range(j + 1, figure.i) if t.punct(k)), -1)) > 0
        ):
            if t.punct(end) == ",":
                return self.counting.cost(end, figure.i) + BARE
        return self.counting.cost(i, figure.i) + BARE  # told in the clause before

    def _attached(self, place: Place, figure: Figure, thing: Thing) -> bool:
        """Does the place stand right behind the figure or its noun, with nothing but 'in' between?"""
        t = self.t
        k = thing.j if figure.b <= thing.i < figure.b + 4 else figure.b
        return k <= place.i <= k + 2 and all(t.sense(m, "place_at", "place_before", "article") for m in range(k, place.i))

    def _of_part(self, place: Place, figure: Figure) -> bool:
        """'64 deaths, of them 29 in Tete', '64 deaths: 29 in Tete, …': where a part is, the whole is not."""
        t = self.t
        if place.i < figure.j or not t.ending_at(place.i, "place_at", "place_before", "article"):
            return False
        part = next((k for k in range(place.i - 1, figure.b, -1) if k in self.counting.number_tokens), -1)
        most = next((k for k in range(max(figure.b, place.i - 4), place.i) if t.sense(k, "partitive") and not t.sense(k, "others")), -1)
        if part < 0 and most > figure.b and any(t.punct(k) == "," for k in range(figure.b, most)):
            return True  # 48 cases, most of them in Lea County
        if part < 0 or place.i - part > 4 or any(t.punct(k) for k in range(part, place.i)):
            return False
        first = next(k for k in range(figure.b, part + 1) if k in self.counting.number_tokens)
        opened = any(t.punct(k) in (":", "(") or t.punct(k) in DASHES for k in range(figure.b, first))
        return opened or any(t.sense(k, "partitive") for k in range(figure.b, first))

    def _of_next(self, place: Place, figure: Figure) -> bool:
        """'In Poland … 58 outbreaks were found, in Germany 43': behind a mark, and right before another figure or behind a part."""
        t = self.t
        if place.i < figure.j or not any(t.punct(k) for k in range(figure.j, place.i)):
            return False
        if any(t.sense(k, "partitive") for k in range(figure.b + 1, place.i)):
            return any(k in self.counting.number_tokens for k in range(figure.j, place.i))  # 3,800 jobs, of them 1,900 in Leuna
        k = place.j
        while t.sense(k, "hedge_before", "adverb", "contrast"):
            k += 1
        return k in self.counting.number_tokens and t.sentence_of[k] == t.sentence_of[figure.i]

    def _told_of_them(self, place: Place, figure: Figure, thing: Thing) -> bool:
        """'Police arrested 74 suspects, who had been trained in Serbia': what befell them is told before the clause with the place."""
        t = self.t
        if thing.event is None or thing.event.i >= place.i:
            return False
        for m in range(figure.j, place.i):
            relative = t.sense(m, "relative") is not None and t.sense(m, "that") is None
            if relative or (t.pack.verb_second and t.punct(m - 1) == "," and t.sense(m, "article")):
                return thing.event.i < m or thing.event.i > place.i
        return False

    def _scene_of_clause(self, place: Place, figure: Figure) -> bool:
        """'In Tawila alone, where 380,000 people have sought shelter from fighting around El Fasher': the clause is about the place."""
        t = self.t
        k = next((k for k in (place.j, place.j + 1) if t.punct(k)), -1)
        if k < 0 or k > figure.i or t.punct(k) != "," or not t.sense(k + 1, "relative") or t.sense(k + 1, "that", "article", "pronoun"):
            return False
        return not any(t.punct(m) for m in range(k + 1, figure.i))

    def _told_before(self, s: int) -> Place | None:
        """The one town or region that the sentence before tells of, in the same paragraph: 'It is worst in Nysa. The mayor asked …'"""
        t = self.t
        if not s or t.paragraph_of[t.sentences[s - 1][0]] != t.paragraph_of[t.sentences[s][0]]:
            return None
        here = [p for p in self.in_sentence.get(s - 1, ()) if p.located and not p.origin and p.i not in self.spoken]
        alone = len({p.name.label for p in here}) == 1 and here[0].name.kind != "country"
        return here[0] if alone and t.sense(here[0].i, "name") and t.punct(here[0].j) not in DASHES else None

    def _holds(self, place: Place, figure: Figure, thing: Thing) -> bool:
        """Can something like this be in the place? Who sends, gives or speaks is no place; nor is where somebody is from."""
        if (place.origin and thing.kind not in LEAVING) or self._compared(place):
            return False
        if place.name.kind == "river" and not place.located and thing.kind not in ("water_level", "depth", "distance"):
            return False  # the Nysa has reached its alarm level: no place that rain falls on
        if place.name.kind == "country" and not place.located:
            return place.i < figure.i and self._records(place, figure, thing)
        return place.located or thing.kind not in MONEY_KINDS or thing.kind in ("damage", "price")  # Debrecen 5 milliót adott

    def _records(self, place: Place, figure: Figure, thing: Thing) -> bool:
        """Is a country named as that which has the figure (Nepal has seen a dozen crashes), not as one who sends or gives?"""
        if thing.kind in ELSEWHERE or thing.kind in MONEY_KINDS:
            return thing.kind in ("damage", "price", "budget")
        a, b = self.t.sentences[self.t.sentence_of[figure.i]]
        return not any(h.sense.key in GIVING for h in self.t.between("status", a, b))

    def _compared(self, place: Place) -> bool:
        """More than in Germany: what is compared with, unless a figure stands between (compared with 300 in Germany)."""
        t = self.t
        for k in range(place.i - 1, max(place.i - 5, t.sentences[t.sentence_of[place.i]][0]) - 1, -1):
            if k in self.counting.number_tokens or t.punct(k):
                return False
            if t.sense(k, "than", "compared") and not t.sense(k, "range_before", "place_before", "from_place"):
                return True
        return False

    def _town_of(self, sources: Sequence[Ref]) -> Place | None:
        """Of the mayor of a town, its police or hospital: what they tell of without a place is there."""
        r = sources[0] if sources else None
        if r is None or r.place is None or r.kind not in ("role", "body") or r.key not in LOCAL:
            return None
        return Place(r.i, r.j, r.place)

    def _of_authority(self, sources: Sequence[Ref]) -> Place | None:
        """In a report of several countries a ministry's or a police's figure is of its own."""
        for r in sources[:1]:
            code = r.country
            local = r.name is not None and r.kind == "name" and not LOCAL.isdisjoint(r.name.label.lower().split())
            if (r.kind in ("body", "role", "government") or local) and r.portfolio not in ABROAD and r.key not in ABROAD:
                here = self.last[1] if self.last else self.story
                if code in self.pack.countries and self._mentioned(code) > 1 and here and here.name.country not in (code, None):
                    return Place(r.i, r.j, self.pack.countries[code])
        return None

    def _mentioned(self, code: str) -> int:
        """How often the report names a country, its people or what is its."""
        index = self.t.index
        return sum(h.sense.key == code for cls in ("country", "nationality", "demonym", "capital") for h in index.get(cls, ()))

    def _land(self) -> Place | None:
        """The country of the report, under its own name."""
        p = self.country
        name = self.pack.countries.get(p.name.country or "") if p else None
        return Place(p.i, p.j, name) if p and name else None

    def _there(self, s: int) -> Place | None:
        """What 'there' and 'the town' point back to: the place told last in the paragraph, else the scene of the report."""
        t = self.t
        paragraph = t.paragraph_of[t.sentences[s][0]]
        for k in range(s - 1, max(-1, s - 4), -1):
            if t.paragraph_of[t.sentences[k][0]] != paragraph:
                break
            here = [p for p in self.in_sentence.get(k, ()) if not p.origin and (p.located or p.i in self.spoken)]
            if here := [p for p in here if not p.away] or here:
                return here[-1]
        return self.story

    def _story(self) -> Place | None:
        """The scene of the report: a town or region that its opening places something in and that it names again; else its country."""
        t = self.t
        opening = [p for p in self.named if t.sentence_of[p.i] < OPENING and p.located and not p.origin and p.i not in self.spoken]
        country = self.country
        if opening and opening[0].name.kind != "country" and self.counts[opening[0].name.label] > 1:
            scene = opening[0]
            if scene.name.country is None or country is None or scene.name.country == country.name.country:
                return scene
        if country is not None and country.name.kind != "country":  # the land itself is not named
            inside = [q for q in self.named if q.name.country == country.name.country and q.i not in self.spoken]
            if len({q.name.label for q in inside}) > 1:
                return self._land()
        return country or (opening[0] if opening else self._topic() or self._of_office())

    def _of_office(self) -> Place | None:
        """Where nothing is said to be anywhere: the place of the local office named first (Amtsgericht Stralsund, the mayor of Leeds)."""
        if any(p.located and p.i not in self.spoken for p in self.named):
            return None
        r = next((r for r in self.refs if r.place is not None and r.kind in ("role", "body") and r.key in LOCAL), None)
        return Place(r.i, r.j, r.place) if r is not None and r.place is not None else None

    def _country(self) -> Place | None:
        """The country that the report is about: where most of what it tells is, the opening counting more."""
        t = self.t
        first: dict[str, Place] = {}
        for p in self.named:
            code = p.name.country or ""
            if code not in self.pack.countries or p.i in self.spoken or p.origin or not p.located:
                continue
            self.weights[code] += 6 if t.sentence_of[p.i] < OPENING else 2
            if code not in first or (p.name.kind == "country" and first[code].name.kind != "country"):
                first[code] = p
        if not self.weights:
            return None
        (code, most), *others = self.weights.most_common(2)
        if most < 4 or (others and others[0][1] * 4 >= most * 3):
            return None  # of two lands alike
        return first[code]


def after_place_word(t: Text, i: int) -> bool:
    """Does 'in' or the like stand before, an article between them or not?"""
    article = t.ending_at(i, "article")
    return t.ending_at(article.i if article else i, "place_before", "place_at") is not None
