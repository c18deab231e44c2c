"""Numbers that are no figures: ordinals, labels, years, scores, telephones, parts of names, "one" as an article."""

from __future__ import annotations

import itertools

from sayso.extract.figure import Core
from sayso.extract.rates import BASES, TIMES, Rates
from sayso.extract.text import CODE, DASHES, NUMBER, PUNCT, WORD, Text
from sayso.packs.lexicon import Hit

COUNTED_WORDS = frozenset(("noun", "event", "cue"))
NAME_PARTS = frozenset(("first", "nationality", "adverb", "particle", "place_noun", "count_noun"))  # what a word of an unknown name may be
NUMBERED = frozenset(("outlet", "agency", "company", "institution", "group"))


class Sieve(Rates):
    """Says of a number whether it counts anything."""

    def _not_a_figure(self, core: Core) -> bool:
        """Ordinals, labels, years, clock times, numbers in names."""
        t, tokens, i, j = self.t, self.t.tokens, core.i, core.j
        token = tokens[i]
        if token.kind == NUMBER:
            if t.marks[j] == "." and tokens[j].glued and self.pack.ordinal_dot and token.text.isdigit() and len(token.text) < 5:
                if j + 1 < self.n and t.sentence_of[j + 1] == t.sentence_of[j]:
                    return True
            if (
                j < self.n
                and tokens[j].glued
                and tokens[j].kind == WORD
                and tokens[j].text.lower().split("-")[0] in self.pack.ordinal_endings
            ):
                return True
            if core.ending in self.pack.label_endings and not self._label_is_measure(core):
                return True
            if core.ending in self.pack.day_endings and core.ending not in self.pack.lexicon.endings:
                return True
            if t.marks[j] in (":", "/") and tokens[j].glued and j + 1 < self.n and tokens[j + 1].kind == NUMBER and tokens[j + 1].glued:
                return True
            if i and t.marks[i - 1] in (":", "/", "+", "_", "#", "№", "§", "°") and token.glued and i > 1 and tokens[i - 1].glued:
                return True
            if t.marks[i - 1] in ("+", "§", "№"):
                return True
            if i > 1 and t.marks[i - 1] == "-" and token.glued and tokens[i - 1].glued and tokens[i - 2].kind in (WORD, CODE):
                return t.sense(i - 2, "unit") is None  # magnitude-6.2
            if len(token.text) > 1 and token.text[0] == "0" and token.text.isdigit():
                return True
            if (
                self._is_letter_grade(core)
                or self._is_postcode(core)
                or self._is_year(core)
                or self._in_name(core)
                or self._is_score(core)
                or self._is_dialled(core)
            ):
                return True
        elif core.rule == "number" and token.text[0].isupper() and self._is_name_word(core):
            return True
        elif (
            (core.value == 1 and not core.unit and not core.vague and not self._counts_one(core))
            or (t.sense(i, "weak") and not self._weak_counts(core))
            or (core.value == 2 and not core.digits and not core.unit and self._definite_pair(core))
        ):
            return True
        if core.unit == "times" and not self._compares(core):
            return True
        if core.value in BASES and self._is_base(core):
            return True
        if t.marks[j] == "-" and t.sense(j + 1, "label_bound"):
            return True  # a three-time champion
        for hit in t.hits[j] if j < self.n else ():
            if hit.sense.cls == "label_after" or (hit.sense.cls == "clock" and core.digits and core.value < 25):
                return True
        k = i - 1
        if t.marks[k] in (".", ":"):
            k -= 1
        if not core.digits and (core.scaled or core.value > 20):
            return False
        if token.kind == NUMBER and t.is_word(k) and tokens[k].text[:1].isupper() and not t.hits[k] and core.j - core.i == 1:
            street = k - 1 if t.marks[k - 1] != "." else k - 2
            if t.ending_at(street + 1, "label_before") and not t.sense(core.j, "noun"):
                return True  # ul. Andersa 14
        label = t.ending_at(k + 1, "label_before")
        plain = core.digits and t.is_word(k) and tokens[k].text.islower() and {h.sense.cls for h in t.hits[k]} <= COUNTED_WORDS
        if label is None and plain and not t.sense(core.j, "noun", "unit"):
            label = t.ending_at(k, "label_before")  # numer zdarzenia 247
        if label is not None and t.sense(label.i - 1, "range_middle") and t.sense(label.i, "count_noun"):
            return False  # a force meant to number 5,500
        if label is not None and t.sentence_of[label.j - 1] != t.sentence_of[i]:
            return False  # … took part. Four men …
        return label is not None and (k == i - 1 or t.marks[i - 1] == "." or token.kind == NUMBER)

    def _is_name_word(self, core: Core) -> bool:
        """'Die Drei vom Pfandhaus', 'Stu Rothenberg', 'the Seven Dwarfs': a capital in the middle of a sentence makes a name of it."""
        t, i = self.t, core.i
        a, b = t.sentences[t.sentence_of[i]]
        if i == a or core.scaled or core.value >= 200 or core.j > i + 1 or not t.is_word(i - 1) or t.tokens[i].text.isupper():
            return False
        if core.value == 0:
            return False  # auf Null
        if self.pack.nouns_capital:
            return t.sense(core.j, "noun", "demonym", "unit", "currency") is None
        beside = [k for k in (i - 1, i + 1) if a <= k < b and t.is_word(k) and t.tokens[k].text[:1].isupper() and not t.hits[k]]
        words = [t.tokens[k].text for k in range(a, b) if t.is_word(k)]
        return bool(beside) and 2 * sum(w[0].isupper() for w in words) < len(words)

    def _label_is_measure(self, core: Core) -> bool:
        if any(mark in self.t.tokens[core.i].text for mark in ".,"):
            return True
        return any(
            h.sense.cls in ("noun", "cue") and h.sense.key == "magnitude"
            for k in (core.j, core.j + 1)
            if k < self.n
            for h in self.t.hits[k]
        )

    def _is_letter_grade(self, core: Core) -> bool:
        """5G, 4K: a capital letter glued to a small number that is no symbol of a unit written so."""
        t, k = self.t, core.i + 1
        if k >= self.n or not t.tokens[k].glued or not t.tokens[k].text.isupper() or self._currency_before(core.i) is not None:
            return False
        if t.tokens[k].text == "X":
            return True  # Boeing's 777X
        if t.tokens[k].text in ("G", "K", "D"):
            return core.raw <= 9
        return core.i > 0 and t.tokens[core.i - 1].kind == CODE and not t.sense(k, "unit", "currency")  # SW1A 2AA

    def _is_dialled(self, core: Core) -> bool:
        """555-010-3377: three and more numbers on glued dashes are a telephone's or an account's."""
        t, tokens = self.t, self.t.tokens

        def linked(m: int) -> bool:
            return (
                m >= 0
                and m + 2 < self.n
                and tokens[m].kind == NUMBER == tokens[m + 2].kind
                and bool(t.marks[m + 1] in DASHES and tokens[m + 1].glued and tokens[m + 2].glued)
            )

        i = core.i
        return (linked(i) and (linked(i + 2) or linked(i - 2))) or (linked(i - 2) and linked(i - 4))

    def _is_postcode(self, core: Core) -> bool:
        """10623 Berlin, 1055 Budapest: bare digits after a comma and before a place."""
        t, text = self.t, self.t.tokens[core.i].text
        if not (4 <= len(text) <= 5 and text.isdigit() and core.j == core.i + 1 and t.marks[core.i - 1] == ","):
            return False
        if t.sense(core.j, "capital"):
            return True
        name = t.sense(core.j, "name")
        return name is not None and name.sense.name is not None and name.sense.name.kind == "city"

    def _is_score(self, core: Core) -> bool:
        """1-0, 3–2: two small numbers that cannot be a range are the score of a match."""
        t, tokens = self.t, self.t.tokens
        for a, b in ((core.i, core.i + 2), (core.i - 2, core.i)):
            if core.j > core.i + 2 and tokens[core.i + 2].kind == NUMBER:
                return False  # 20-20 ezer forint
            if a < 0 or b >= self.n or tokens[a].kind != NUMBER or tokens[b].kind != NUMBER or t.marks[a + 1] not in DASHES:
                continue
            left, right = tokens[a].text, tokens[b].text
            if left.isdigit() and right.isdigit() and int(right) < int(left) < 1000 and tokens[a + 1].glued == tokens[b].glued:
                return True  # a vote of 80-19
            if left.isdigit() and right.isdigit() and int(left) < 60 and int(right) < 60 and (int(left) >= int(right) or int(left) == 0):
                return tokens[a + 1].glued == tokens[b].glued
        return False

    def _in_name(self, core: Core) -> bool:
        """The number of a ship, a shuttle, a product: after two capitalised words that no pack knows, with no noun after it."""
        t, tokens = self.t, self.t.tokens
        if core.scaled or core.value > 999 or not tokens[core.i].text.isdigit() or core.i < 2:
            return False
        if (name := t.ending_at(core.i, "name")) and name.sense.name and name.sense.name.type in NUMBERED and core.value < 10:
            return t.marks[core.i + 1] == "-" or not t.sense(core.j, "noun", "unit", "currency", "demonym") or tokens[core.j].kind != WORD
        for k in (core.i - 1,) if self.pack.nouns_capital else (core.i - 1, core.i - 2):
            known = t.hits[k] and not {h.sense.cls for h in t.hits[k]} <= NAME_PARTS
            if not t.is_word(k) or not tokens[k].text[:1].isupper() or known or t.sentence_of[k] != t.sentence_of[core.i]:
                return False
        if core.value < 10:
            return not t.sense(core.j, "unit", "currency")
        if core.ending:
            return False
        return not t.is_word(core.j) or t.sense(core.j, "preposition", "say", "relative", "joiner", "contrast") is not None

    def _is_year(self, core: Core) -> bool:
        t, token = self.t, self.t.tokens[core.i]
        if not (len(token.text) == 4 and token.text.isdigit() and 1900 <= core.value <= 2100) or core.scaled:
            return False
        if core.ending in self.pack.person_endings or self._currency_before(core.i):
            return False
        if t.ending_at(core.i, "partitive") and not t.sense(core.j, "year_word"):
            return False  # davon 1900 in Leuna, ebből 1900-at
        since = t.ending_at(core.i, "since_before")
        if t.sense(core.j, "since_after") or (
            since and not t.ending_at(core.i, "range_before", "hedge_before") and not self._unit_after(core.j)
        ):
            return True
        if "," in self.pack.thousands and t.sense(core.i - 1, "article", "possessive") and not core.ending:
            return True  # the 1997 match: thousands would be written 1,997
        if t.sense(core.i - 1, "joiner") and core.i - 2 in self.masked and len(t.tokens[core.i - 2].text) == 4:
            return True  # the 2000 and 2006 races
        if t.ending_at(core.i, "hedge_before") and not t.ending_at(core.i, "preposition"):
            return False
        for k in range(core.j, min(core.j + 4, self.n)):
            if (t.sense(k, "unit", "currency") and k == core.j) or t.sense(k, "noun", "demonym"):
                return k > core.j and t.tokens[k - 1].kind == PUNCT
            if t.tokens[k].kind != WORD or t.sense(k, "preposition", "relative", "say", "joiner"):
                break
        return True

    def _counts_one(self, core: Core) -> bool:
        """'One' is a figure when it stands for a counted person or thing that something happened to."""
        t = self.t
        article = t.sense(core.i, "indefinite") is not None
        if core.comparator or t.sense(core.j, "range_either"):
            return core.comparator != "" or self._second(core) is not None
        if (unit := self._unit_after(core.j)) is not None:
            hedge = t.ending_at(core.i, "hedge_before")
            hedged = hedge is not None and not t.ending_at(hedge.i, "ago_before")  # vor knapp einem Jahr is a time
            return hedged or unit[0].startswith("percent") or (not article and unit[0] not in TIMES and not core.ending)
        if article and not core.digits and t.sense(core.j, "person_word"):
            return any(t.sense(m, "event") for m in range(core.j, min(core.j + 5, self.n)) if t.sentence_of[m] == t.sentence_of[core.i])
        if not core.digits and not t.sense(core.i, "one"):
            return False
        if article and any(t.sense(m, "negation") for m in range(core.j + 1, min(core.j + 4, self.n))):
            return False  # egy halott sincs
        if t.sense(core.j, "of"):
            return False
        k = core.j
        while k < self.n and k < core.j + 3 and t.tokens[k].kind == WORD:
            if not t.hits[k] and (t.sense(k + 1, "possible") or not t.sense(k + 1, "noun", "demonym", "event", "plain_verb")):
                return False  # jednej grzędy może zabić: its noun is none that we know
            hit = t.sense(k, "event", "noun")
            if hit and article and (hit.sense.cls == "event" or self.pack.kinds[hit.sense.key].status != "lost" or k > core.j):
                return False  # 'egy mesterlövész': an article
            if hit and hit.sense.cls == "event":
                return True
            if hit:
                after = [t.sense(m, "event") for m in range(k + 1, min(k + 5, self.n)) if t.sentence_of[m] == t.sentence_of[k]]
                before = t.ending_at(core.i, "event")  # zmarło jedno dziecko
                return any(after) or before is not None or self.pack.kinds[hit.sense.key].status == "lost"
            k += 1
        return False

    def _weak_counts(self, core: Core) -> bool:
        t = self.t
        if core.unit == "times":
            return self._is_doubling(core)
        if core.value == 0 and (t.ending_at(core.i, "hedge_before") or self._moves(core.i, core.j)):
            return True
        if t.sense(core.i - 1, "joiner") and t.sense(core.j, "noun", "demonym"):
            return True  # 14 repülőgép és hét helikopter
        if core.value < 1 and t.sense(core.j, "unit"):
            return True  # um einen halben Prozentpunkt
        if t.sense(core.i - 1, "article", "shift", "joiner", "preposition"):
            return t.sense(core.j, "change") is not None and not t.sense(core.i - 1, "article", "shift")
        if any(t.sense(core.j, c) for c in ("noun", "change", "event", "unit", "currency", "demonym")):
            return True
        return (
            t.is_word(core.j)
            and bool(not t.hits[core.j] or t.sense(core.j, "others", "adverb"))
            and t.sense(core.j + 1, "noun", "demonym") is not None
        )  # hét új jelölt

    def _is_doubling(self, core: Core) -> bool:
        """'should double funding', 'nearly double the average', but 'a double murder', 'double standards'."""
        t, i, j = self.t, core.i, core.j
        if t.ending_at(i, "hedge_before"):
            return True
        counted = t.tokens[i - 1].kind == NUMBER or self.pack.numerals.read(t.tokens[i - 1].text) is not None  # two doubles
        if counted or t.sense(i - 1, "indefinite", "article", "numeral"):
            return False
        if t.sense(i - 1, "plain_verb", "possible", "planned", "range_middle", "negation", "pronoun"):
            return True
        return (
            not t.is_word(j) or t.sense(j, "article", "possessive", "that", "relative", "preposition", "of", "than", "adverb") is not None
        )

    def _definite_pair(self, core: Core) -> bool:
        t = self.t
        if t.sense(core.i - 1, "article") is None or t.sense(core.i - 1, "that") or t.marks[core.i - 2] == ",":
            return False
        return not t.sense(core.j, "event", "unit", "time_unit")

    def _is_person(self, noun: Hit) -> bool:
        return self.pack.kinds[noun.sense.key].units[0] == "person"

    def _compares(self, core: Core) -> bool:
        t = self.t
        if core.j - core.i == 1 and t.sense(core.j, "titled"):
            return False
        if core.ending or t.ending_at(core.i, "hedge_before"):
            return True
        person = t.sense(core.j, "role", "demonym") or ((noun := t.sense(core.j, "noun")) and self._is_person(noun))
        if person and core.j - core.i == 1:
            return False  # der dreifache Weltmeister
        if core.j - core.i > 2:
            return True  # half as much, half the size
        if core.j - core.i == 1 and t.sense(core.i, "times") and not t.sense(core.i, "frequency"):
            return True
        if t.sense(core.i - 1, "change") or t.sense(core.j, "change"):
            return True  # wzrosła trzykrotnie, dwukrotnie zwiększyć
        return any(t.sense(k, "more", "than") for k in range(core.j - 1, min(core.j + 3, self.n)))


def telephones(text: Text) -> set[int]:
    """Tokens of runs of digits that are telephone numbers: three groups or more, or two with a leading zero or plus."""
    out: set[int] = set()
    run: list[int] = []
    at = [k for k, kind in enumerate(text.kinds) if kind == NUMBER]
    if not any(b - a <= 4 for a, b in itertools.pairwise(at)) and not any(text.tokens[k].text[0] == "1" for k in at):
        return out
    for k, token in enumerate([*text.tokens, None]):
        if not run and token is not None and token.kind != NUMBER:
            continue  # most tokens
        if token is not None and token.kind == NUMBER and (not run or run[-1] == k - 1 or text.marks[k - 1] in "-/"):
            run.append(k)
            continue
        if token is not None and run and token.text in "-/" and token.glued:
            continue
        if run:
            zero = any(text.tokens[m].text[0] == "0" and len(text.tokens[m].text) > 2 for m in run) or text.marks[run[0] - 1] == "+"
            groups = sum(1 + text.tokens[m].text.count(" ") for m in run)
            plain = all("," not in text.tokens[m].text for m in run)
            helpline = "".join(text.tokens[m].text for m in run).replace(" ", "").startswith("116")
            if len(run) == 1 and not zero and helpline and len(text.tokens[run[0]].text) == 7 and " " in text.tokens[run[0]].text:
                out.add(run[0])  # 116 123, the helplines of Europe
            if plain and len(run) > 1 and (zero or (groups > 3 and len(run) > 2)):
                out.update(range(run[0], run[-1] + 1))
        run = [k] if token is not None and token.kind == NUMBER else []
    return out
