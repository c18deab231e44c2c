"""What the figures of a text make of each other, and the words beside them: scales and units in lists, ages, a place's currency."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from sayso.extract.figure import NAMED, Figure, multiply
from sayso.extract.text import NUMBER, PUNCT, WORD, Text
from sayso.packs.lexicon import Hit

PASSING = frozenset(("percent", "percentage_point", "year", "month", "week", "day", "hour", "times"))  # a sum may go on after them
SPANS = frozenset(("year", "month", "week", "day", "decade"))  # what a sum may be spread over
NOT_TAKEN_OVER = frozenset(("year", "month", "week", "day", "hour", "minute", "second", "decade", "times", "person", "item", "magnitude"))


def _millions_again(text: Text, found: list[Figure]) -> list[Figure]:
    """'Sold 78m phones; Huawei 52.2m': the letter that meant millions goes on meaning them."""
    for k, figure in enumerate(found):
        letter = text.tokens[figure.j] if figure.j < len(text.tokens) else None
        if figure.unit != "m" or not figure.digits or letter is None or not letter.glued or len(letter.text) > 1:
            continue
        tall = any(h.sense.key in ("distance", "depth") for h in text.between("cue", max(0, figure.i - 8), figure.j + 6))
        before = (f for f in found[:k] if text.sentence_of[figure.i] - text.sentence_of[f.i] <= (0 if tall else 3))
        if any(f.scale == 1_000_000 and text.tokens[f.j - 1].text == letter.text for f in before):
            figure.unit, figure.scale, figure.j = "", Decimal(1_000_000), figure.j + 1
            multiply(figure, figure.scale)
            figure.rules.append("millions again")
    return found


def _below_zero(text: Text, found: list[Figure]) -> list[Figure]:
    """'Five degrees below zero' is one figure, minus five."""
    out: list[Figure] = []
    for figure in found:
        before = out[-1] if out else None
        cold = before is not None and before.unit in ("celsius", "fahrenheit", "degree") and figure.a == before.b
        if before is not None and cold and figure.value == 0 and figure.comparator in ("less_than", "more_than"):
            if figure.comparator == "less_than":
                before.low, before.high = (-v if v is not None else None for v in (before.high, before.low))
            before.b = before.noun = figure.b
            continue
        out.append(figure)
    return out


def _share_scale(text: Text, found: Sequence[Figure]) -> None:
    """'CBS 3,1, NBC 2,94, CNN 2,52 millió': decimals in a list take the scale of the last."""
    for figure, after in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        listed = after.i - figure.j <= 7 and text.marks[figure.b] == ","
        instead = after.i - figure.j == 1 and text.is_word(figure.j)  # 1,5 statt 1,2 Millionen
        together = text.sentence_of[figure.i] == text.sentence_of[after.i] and (listed or instead)
        if not together or not after.scale or figure.scale or figure.unit or figure.value >= 1000 or figure.value % 1 == 0:
            continue
        figure.scale = after.scale
        multiply(figure, after.scale)
        figure.rules.append("scale of the next")


def _share_percent(text: Text, found: Sequence[Figure]) -> None:
    """'eggs 5.8, milk 11.5 per cent': in a list the last figure carries the sign for those before it."""
    for figure, after in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if figure.unit or after.unit not in ("percent", "percentage_point") or "fraction" in after.rules:
            continue
        together = text.sentence_of[figure.i] == text.sentence_of[after.i] and after.i - figure.j <= 8
        closed = text.marks[figure.b] == "," or text.sense(figure.b, "joiner", "range_middle", "contrast") is not None
        if together and closed and figure.value <= 100 and (figure.value % 1 or figure.value * 20 >= after.value):
            figure.unit = after.unit
            figure.rules.append("unit of the next")


def _share_unit(text: Text, found: Sequence[Figure]) -> None:
    """'200 und 400 Meter', '55, 60 minutes': the unit of the second number is that of the one right before it as well."""
    for figure, after in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if figure.unit or not after.unit or after.unit in ("percent", "times") or figure.j + 7 < after.i or after.i == figure.j:
            continue
        if figure.j + 3 < after.i:
            if _gapped_unit(text, figure, after):
                figure.unit = after.unit
                figure.rules.append("unit of the next")
            continue
        if text.sense(figure.j, "of") and len(after.unit) == 3 and after.unit.isupper() and 1_000_000 <= figure.value <= after.value:
            figure.unit = after.unit  # po 20 mln z obiecanych 50 mln rupii
            figure.per = after.per = figure.each or figure.per
            figure.rules.append("unit of the next")
        small = ("joiner", "range_middle", "of", "hedge_before", "indefinite")
        if any(text.is_word(m) and not text.sense(m, *small) for m in range(figure.j, after.i)):
            continue
        cut = text.marks[figure.j] == "-" and text.sense(figure.j + 1, "joiner") is not None  # 31- i 34-latka
        joined = cut or text.marks[figure.j] in (",", "/") or text.sense(figure.j, "joiner", "range_middle") is not None
        if (
            joined
            and after.i - figure.j <= 2
            and figure.role == after.role
            and text.sentence_of[figure.i] == text.sentence_of[after.i]
            and after.a >= after.i
        ):
            if (after.j - after.i == 1 or cut) and after.value < 1_000_000 and figure.value <= after.value * 20:
                figure.unit = after.unit
                figure.rules.append("unit of the next")


def _gapped_unit(text: Text, figure: Figure, after: Figure) -> bool:
    """'do Sanoka jedzie 25, a do Ustrzyk nawet 50 minut', 'a győri vonalon 40, a szolnokin 25 perces': two places, one unit."""
    if text.marks[figure.j] != "," or figure.ending or after.unit not in ("minute", "hour", "km", "m") or figure.b > figure.j:
        return False
    if text.sentence_of[figure.i] != text.sentence_of[after.i] or not after.value < figure.value * 20 < after.value * 400:
        return False
    between = range(figure.j + 1, after.a)
    led = text.sense(figure.j + 1, "joiner", "contrast", "article") is not None
    verbs = ("say", "event", "status", "plain_verb", "that", "relative", "change", "cue", "noun", "count_noun")
    return led and all(text.is_word(m) and not text.sense(m, *verbs) for m in between if m > figure.j + 1)


def _as_before(text: Text, found: Sequence[Figure]) -> None:
    """'38,000 Hektar …, das Institut nennt 31.500.': a number at the end of a clause, without a noun, is of the measure before."""
    for before, figure in itertools.pairwise(found):
        if figure.unit or before.unit in NOT_TAKEN_OVER or not before.unit or figure.ending in text.pack.person_endings - {""}:
            continue
        s, q = text.sentence_of[figure.i], text.sentence_of[before.i]
        if s - q > 1 or text.paragraph_of[figure.i] != text.paragraph_of[before.i] or before.value <= 0:
            continue
        if not Decimal("0.1") <= figure.value * before.part / before.value <= 10 or (s > q and before.unit == "percent"):
            continue
        k = figure.b
        if text.is_word(k) and text.tokens[k].text[0].islower() and not text.hits[k]:
            k += 1  # … 31.500 gewesen.
        if k < len(text.tokens) and (text.tokens[k].kind != PUNCT or text.tokens[k].text in "-–%/("):
            continue
        start = before.b if s == q else text.sentences[s][0]
        if any(_counts_something(text, m) for m in range(start, min(k, len(text.tokens)))):
            continue
        figure.unit, figure.per, figure.part = before.unit, figure.per or before.per, before.part
        multiply(figure, before.part)
        figure.rules.append("unit as before")


def _sums_as_before(text: Text, found: Sequence[Figure]) -> None:
    """'600 mln euro … Warszawa liczy na 250 mln.': millions without a noun, after a sum, are of its currency."""
    last: Figure | None = None
    for figure in found:
        if figure.unit:
            last = figure if len(figure.unit) == 3 and figure.unit.isupper() else last if figure.unit in PASSING else None
            continue
        before, last = last, None
        if before is None or figure.value < 1_000_000 or text.paragraph_of[figure.i] != text.paragraph_of[before.i]:
            continue
        if not Decimal("0.005") <= figure.value / before.value <= 200 or figure.ending in text.pack.person_endings - {""}:
            continue
        end = min(text.sentences[text.sentence_of[figure.i]][1], figure.b + 3)
        near = [*range(max(before.b, figure.a - 3), figure.a), *range(figure.b, end)]
        if any(_counts_something(text, m) for m in near) or (text.is_word(figure.b) and not text.hits[figure.b]):
            continue
        figure.unit, last = before.unit, figure
        figure.rules.append("currency as before")


def _points_of_votes(text: Text, found: Sequence[Figure]) -> None:
    """'54 proc. …, o sześć punktów mniej': points beside percentages of votes are percentage points."""
    shares = [f for f in found if f.unit in ("percent", "percentage_point")]
    points = [f for f in found if f.unit == "point" and f.value < 50]
    votes = shares and points and any(h.sense.key == "voters" for cls in ("noun", "event") for h in text.index.get(cls, ()))
    for figure in points if votes else ():
        if any(abs(text.sentence_of[s.i] - text.sentence_of[figure.i]) <= 2 for s in shares):
            figure.unit = "percentage_point"


def _counts_something(text: Text, m: int) -> bool:
    """Does the word at ``m`` say that the number counts things or people, or is a magnitude?"""
    return any(h.sense.cls in ("noun", "event", "demonym") or h.sense.key == "magnitude" for h in text.hits[m])


def _in_brackets(text: Text, found: Sequence[Figure]) -> None:
    """'400,000 rupees (about $4,700) to each family': the same sum in another currency has the same rate."""
    for before, figure in itertools.pairwise(found):
        money = len(before.unit) == 3 and len(figure.unit) == 3 and before.unit.isupper() and figure.unit.isupper()
        if money and text.marks[before.b] == "(" and figure.a <= before.b + 2 and before.unit != figure.unit:
            before.per = figure.per = before.per or figure.per
        elif money and before.per and before.b > figure.a and before.unit != figure.unit:
            figure.per = figure.per or before.per


def _currency_of_place(text: Text, found: Sequence[Figure]) -> None:
    """Crowns in a report about Sweden are Swedish, rupees in one about Nepal Nepalese: a bare currency word is that of the country."""
    families = text.pack.currency_families
    doubtful = [f for f in found if f.unit in families and NAMED not in f.rules]
    if not doubtful:
        return
    named = Counter(h.sense.name.country for hits in text.hits for h in hits if h.sense.name and h.sense.name.country)
    for figure in doubtful:
        home, others = families[figure.unit]
        best = max(others, key=lambda c: named[c])
        if named[best] > 2 * named[home] and (named[best] > 2 or (named[best] == 2 and not named[home])):
            figure.rules.append(f"currency of {best}")
            figure.unit = others[best]


def _ages(text: Text, found: Sequence[Figure]) -> None:
    """'Gul Agha, 52, lives', 'the suspect, 34, was', 'Horst K. (72)': a small number beside a person is an age."""
    for figure in found:
        if (
            figure.unit not in ("", "year")
            or not figure.digits
            or figure.j - figure.i > 1
            or not 0 < figure.value < 116
            or figure.value % 1
        ):
            continue
        told = figure.unit == "year"  # Vann (72 lata)
        before, after = text.marks[figure.i - 1], text.marks[figure.b if told else figure.j]
        in_brackets = before == "(" and after == ")"
        if in_brackets and not told and _in_row(text, figure):
            continue
        if told and not in_brackets and (before, after) != (",", ","):
            continue
        if not in_brackets and not (before == "," and (after in (",", ".", "–", ";") or text.sense(figure.j, "preposition"))):
            continue
        if text.sense(figure.j, "preposition") and text.ending_at(figure.i - 2, "place_before", "place_at", "preposition"):
            continue  # 29 in Sofala, 22 in Tete
        if _person_before(text, figure.i - 2, in_brackets or told):
            figure.unit, figure.role = "year", "age"
            figure.rules.append("age after a name")


def _in_row(text: Text, figure: Figure) -> bool:
    """'Myanmar (85), Iran (27), Malaysia (25)': bare numbers in brackets behind the names of a row count something."""
    a, b = text.sentences[text.sentence_of[figure.i]]
    bare = [m for m in range(a + 1, b - 1) if text.kinds[m] == NUMBER and text.marks[m - 1] == "(" and text.marks[m + 1] == ")"]
    return len(bare) > 3


def _surname(text: Text, noun: Hit) -> bool:
    """'Rob Lane, 51, said': a noun's word with a capital, right after another capital inside the sentence, is a name."""
    first = text.tokens[noun.i - 1]
    named = noun.j - noun.i == 1 and text.tokens[noun.i].text[:1].isupper() and noun.sense.cls == "noun"
    return named and first.kind == WORD and first.text[:1].isupper() and not text.sense(noun.i - 1, "article", "indefinite")


def _person_before(text: Text, k: int, in_brackets: bool) -> bool:
    """Does a person stand before the number: a name that is no place, firm or party, or a noun for one person?"""
    if text.marks[k] == "." and k > 0 and len(text.tokens[k - 1].text) == 1:
        k -= 1  # Horst K. (72)
    if k < 0 or not text.is_word(k):
        return False
    one = text.ending_at(k + 1, "noun", "demonym", "role")
    if one is not None and (text.pack.nouns_capital or not _surname(text, one)):
        person = one.sense.cls != "noun" or text.pack.kinds[one.sense.key].units[0] == "person"
        singular = text.sense(one.i - 1, "article", "indefinite", "possessive") is not None
        return person and (singular or in_brackets) and not text.sense(one.i - 1, "numeral") and text.tokens[one.i - 1].kind != NUMBER
    word = text.tokens[k].text
    if not word[:1].isupper() or (word.isupper() and len(word) > 1) or text.sense(k, "month", "weekday", "capital", "country", "body"):
        return False
    name = text.ending_at(k + 1, "name")
    if name is not None and name.sense.name is not None:
        first = text.tokens[name.i - 1]  # a surname that is a place's: Heinz Oldenburg
        surname = name.sense.name.type == "place" and first.kind == WORD and first.text[:1].isupper() and not text.hits[name.i - 1]
        return name.sense.name.type == "person" or (surname and name.i - 1 > text.sentences[text.sentence_of[k]][0])
    return not in_brackets or text.tokens[k - 1].text[:1].isupper()


def _spread_over(text: Text, found: Sequence[Figure]) -> None:
    """'4.2 per cent over two years', '300 Millionen Euro über fünf Jahre': for how long, no bound."""
    for before, figure in itertools.pairwise(found):
        if figure.unit not in SPANS or figure.comparator != "more_than" or figure.a >= figure.i:
            continue
        gap = range(before.b, figure.a)
        money = len(before.unit) == 3 and before.unit.isupper()
        if not (money or before.unit in ("percent", "percentage_point")) or len(gap) > 6 or not text.sense(figure.i - 1, "preposition"):
            continue
        if figure.i - figure.a == 1 and not any(text.marks[m] or text.sense(m, "plain_verb", "joiner", "relative") for m in gap):
            figure.comparator, figure.high, figure.a = "exactly", figure.low, figure.i
            figure.rules.append("for how long")


def _of_ten(text: Text, found: list[Figure]) -> None:
    """'Nearly eight of ten voters' is a share, as no real count of ten is hedged."""
    for figure, ten in itertools.pairwise(found):
        hedged = figure.comparator in ("almost", "about", "more_than", "less_than") and figure.a < figure.i
        if not hedged or figure.unit or ten.unit or ten.value not in (10, 100) or ten.comparator != "exactly" or figure.value >= ten.value:
            continue
        if ten.i - figure.j == 1 and text.sense(figure.j, "of", "out_of") and figure.value % 1 == 0:
            multiply(figure, 100 / ten.value)
            figure.unit, figure.b, figure.j, figure.noun = "percent", ten.b, ten.j, ten.noun
            figure.rules.append("so many of ten")
            found.remove(ten)
            return


def _by_and_to(text: Text, found: Sequence[Figure]) -> None:
    """'Stockt um 40 auf 95 Millionen Euro auf': the amount has the unit and the scale of what it comes to."""
    for figure, after in itertools.pairwise(found):
        if figure.unit or not after.unit or after.i - figure.j > 3 or not text.sense(figure.a - 1, "by_amount") or not figure.digits:
            continue
        if any(text.sense(m, "range_to") for m in range(figure.j, after.i)):
            figure.unit = after.unit
            if after.scale and not figure.scale and figure.value < 1000:
                figure.scale = after.scale
                multiply(figure, after.scale)
            figure.rules.append("unit of what it comes to")


def settle(text: Text, found: list[Figure]) -> list[Figure]:
    """The figures of a text as their neighbours make them."""
    found = _below_zero(text, _millions_again(text, found))
    _ages(text, found)
    _share_percent(text, found)
    _share_scale(text, found)
    _share_unit(text, found)
    _as_before(text, found)
    _sums_as_before(text, found)
    _points_of_votes(text, found)
    _spread_over(text, found)
    _in_brackets(text, found)
    _currency_of_place(text, found)
    _of_ten(text, found)
    _by_and_to(text, found)
    return found
