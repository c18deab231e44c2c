"""Figures as a language writes them: 'about 11,000', 'zwischen 3 und 5 km', 'ponad 2,3 mln dolarów miesięcznie'."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from sayso.wording.words import Noun, Words, words

POWERS = {"2": "²", "3": "³"}
MEANT = 100_000_000  # above this a scale word is used whenever two decimals are enough


class Figure(NamedTuple):
    """A figure that waits for its noun: the text up to there, the class of number that the noun agrees with, and what comes behind."""

    text: str
    number: str
    case: str = ""
    per: str = ""
    animate: str = ""  # the text before nouns of the animate gender, where it differs

    def noun(self, w: Words, noun: Noun) -> str:
        """The noun in the form that goes with this figure."""
        return noun.form(governed(w, self.number, self.case, noun.gender))


def full(low: Decimal | None, high: Decimal | None, comparator: str, unit: str, per: str | None, lang: str) -> str:
    """The whole figure, with its unit and what it is for; people and things go without a noun."""
    found = bare(low, high, comparator, unit, per, lang)
    return found.text + found.per


@lru_cache(maxsize=16384)
def bare(low: Decimal | None, high: Decimal | None, comparator: str, unit: str, per: str | None, lang: str) -> Figure:
    """The figure with its unit; for people and things the number alone, to stand before a noun."""
    w = words(lang)
    bounds = [bound for bound in dict.fromkeys((low, high)) if bound is not None]
    each = rate(w, per)
    if not bounds:
        return Figure("", "many", "", each)
    if comparator == "vague" and (word := next((noun for size, noun in w.vague if size == bounds[0]), None)):
        return vaguely(w, word, unit, each)
    if comparator == "vague" or (comparator == "exactly" and len(bounds) == 1 and (low is None or high is None)):
        comparator = "at_most" if low is None else "at_least"
    if len(bounds) == 2 and comparator not in ("between", "about"):
        comparator = "between"
    elif len(bounds) == 1 and comparator == "between":
        comparator = "exactly" if low is not None and high is not None else "at_most" if low is None else "at_least"
    template, case = w.comparators[comparator]
    if comparator == "less_than" and unit in ("person", "item"):
        template = w.comparators.get("less_than counted", (template, ""))[0]
    number = plural(w, bounds[-1])
    values = [amount(bound, lang) for bound in bounds]
    if len(values) == 1:
        before, behind = measure(w, unit, governed(w, number, case))
        return Figure(template.format(before + values[0] + behind), number, case, each)
    if scale(w, bounds[0]) == scale(w, bounds[1]) > 1:
        values[0] = digits(bounds[0] / scale(w, bounds[0]), w)
    between, between_case = w.comparators["between"]
    case = case or between_case
    before, behind = measure(w, unit, governed(w, number, case))
    text = between.format(before + values[0], before + values[1]) + behind
    return Figure(text if comparator == "between" else template.format(text), number, case, each)


def vaguely(w: Words, word: Noun, unit: str, each: str) -> Figure:
    many = "many" if w.governed or "many" in word.forms else "one"
    if unit in ("person", "item"):
        return Figure(word.form("one"), many, "", each, word.forms.get("few", ""))
    noun = w.currencies.get(unit) or w.units.get(unit)
    name = noun.form(many) if isinstance(noun, Noun) else noun.format("").strip() if noun else unit.replace("_", " ")
    return Figure(f"{word.form('one')} {name}", many, "", each)


def measure(w: Words, unit: str, number: str) -> tuple[str, str]:
    """What stands before and behind the digits for a unit: '$' and '', '' and ' km'."""
    if unit in ("person", "item"):
        return "", ""
    if symbol := w.symbols.get(unit):
        before, _, after = symbol.partition("{}")
        return before, after
    noun = w.currencies.get(unit) or w.units.get(unit)
    if isinstance(noun, Noun):
        return "", f" {noun.form(number)}"
    if noun:
        before, _, after = noun.partition("{}")
        return before, after
    return "", f" {symbol_of(unit)}"


def plural(w: Words, value: Decimal) -> str:
    """The class of a number that its noun agrees with: one, few, many, part (of one)."""
    if value != value.to_integral_value():
        return "part"
    text = str(abs(int(value)))
    return next((name for name, pattern in w.plurals if pattern.fullmatch(text)), "many")


def governed(w: Words, number: str, case: str, gender: str = "") -> str:
    """The class whose form has the case that a comparator or a verb asks for, which may depend on the gender of the noun."""
    rows = w.governed.get(f"{case} {gender}") or w.governed.get(case)
    return rows.get(number, number) if rows else number


def scale(w: Words, value: Decimal) -> Decimal:
    """The size of the scale word that a number is written with; 1 for none."""
    size = abs(value)
    for step, _ in w.scales:
        if size >= step:
            shown = size / step
            return Decimal(step) if shown == round(shown, 2) or (size >= MEANT and shown == round(shown, 3)) else Decimal(1)
    return Decimal(1)


@lru_cache(maxsize=16384)
def amount(value: Decimal, lang: str) -> str:
    """A number: '11,000', '11 000', '2,3 millió', '4 Millionen'."""
    w = words(lang)
    size = scale(w, value)
    if size == 1:
        return digits(value, w)
    shown = value / size
    word = next(noun for step, noun in w.scales if step == size)
    return f"{digits(shown, w)} {word.form(plural(w, shown))}"


def digits(value: Decimal, w: Words) -> str:
    """Digits as the language sets them; a share that does not come out even to two places."""
    places = -int(value.as_tuple().exponent)
    plain = f"{value:.2f}" if places > 6 else f"{value:f}"
    whole, _, part = plain.partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    part = part.rstrip("0")
    if len(whole) >= w.grouping:
        head = len(whole) % 3
        whole = w.thousands.join([*([whole[:head]] if head else []), *(whole[k : k + 3] for k in range(head, len(whole), 3))])
    return (w.negative if sign else "") + whole + (w.decimal + part if part else "")


def rate(w: Words, per: str | None) -> str:
    """' per month', ' pro Person', ' na 1000 osób'."""
    if not per:
        return ""
    told, count = "", ""
    for word in per.split():
        if word.isdigit():
            count = word
        elif count:
            told += " " + w.per["many " + word if "many " + word in w.per else "many"].format(digits(Decimal(count), w), word)
            count = ""
        else:
            told += " " + (w.per.get(word) or w.per["other"].format(unit_name(w, word)))
    return told + (" " + w.per["many item"].format(digits(Decimal(count), w)) if count else "")


def unit_name(w: Words, unit: str) -> str:
    noun = w.currencies.get(unit) or w.units.get(unit)
    if isinstance(noun, Noun):
        return noun.form("one")
    if noun:
        return noun.format("").strip()
    return symbol_of(unit)


def symbol_of(unit: str) -> str:
    """A unit that no pack names, as it is written: 'km²', 'm³/s'."""
    return re.sub(r"(?<=m)[23]\b", lambda power: POWERS[power[0]], unit.replace("_", " "))
