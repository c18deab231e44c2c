"""What is written on drawings, in a language: the words of its pack (``graphs.toml``), figures, ranges, names of reports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import PurePath

from sayso import wording
from sayso.model import Claim, Document, Quantity, Series
from sayso.packs.folders import ROOT, PackError, languages, toml
from sayso.wording.figures import amount, digits, measure, plural, rate, scale
from sayso.wording.names import name
from sayso.wording.words import words as wording_words

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; ``say`` fills in a number and takes the form that goes with it."""

    lang: str
    plurals: tuple[tuple[re.Pattern[str], int], ...]
    table: Mapping[str, tuple[str, ...]]

    def say(self, key: str, *, count: int | None = None, **names: str) -> str:
        forms = self.table[key]
        if count is None:
            return forms[0].format(**names)
        found = next((at for pattern, at in self.plurals if pattern.search(str(count))), len(forms) - 1)
        return forms[min(found, len(forms) - 1)].format(n=count, **names)


@cache
def vocabulary(lang: str) -> Words:
    """The words of a language, or of English where it has no pack."""
    code = re.split("[-_]", lang.lower(), maxsplit=1)[0]
    path = ROOT / "lang" / (code if code in languages() else FALLBACK) / "graphs.toml"
    rows = toml(path)
    english = toml(ROOT / "lang" / FALLBACK / "graphs.toml")["words"]
    if odd := set(rows["words"]) ^ set(english):
        raise PackError(f"{path.relative_to(ROOT)}: words missing or unknown: {', '.join(sorted(odd))}")
    table = {key: tuple(form.strip() for form in value.split("|")) for key, value in rows["words"].items()}
    return Words(path.parent.name, tuple((re.compile(pattern), at) for at, pattern in enumerate(rows["plurals"])), table)


def figure_of(quantity: Quantity, lang: str) -> str:
    """One figure as it is given: 'about 11,000', '$2,000 per month'."""
    if quantity.comparator == "vague" and quantity.unit in ("person", "item"):
        quantity = replace(quantity, comparator="at_least")  # 'thousands of' wants a noun
    return wording.figure(quantity, lang)


def spread(quantities: Iterable[Quantity], lang: str) -> str:
    """From the least to the greatest of figures, in the unit that most have: '2,600–11,000'; a single one as it is given."""
    some = most_common(list(quantities))
    if not some:
        return ""
    if len({(q.low, q.high, q.comparator) for q in some}) == 1 and some[0].comparator != "between":
        return figure_of(some[0], lang)
    known = wording_words(lang)
    low, high = ends(some)
    before, behind = measure(known, some[0].unit, plural(known, high))
    size = scale(known, low)
    shown = [digits(low / size, known) if size == scale(known, high) and low != high else amount(low, known.lang), amount(high, known.lang)]
    return before + "–".join(dict.fromkeys(shown)) + behind + rate(known, some[0].per)


def ends(quantities: Sequence[Quantity]) -> tuple[Decimal, Decimal]:
    """The least and the greatest bound that is given."""
    bounds = [b for q in quantities for b in (q.low, q.high) if b is not None] or [Decimal(0)]
    return min(bounds), max(bounds)


def most_common(quantities: Sequence[Quantity]) -> list[Quantity]:
    """Those with the unit that most have: sums in two currencies are no range."""
    units: dict[tuple[str, str | None], list[Quantity]] = {}
    for quantity in quantities:
        units.setdefault((quantity.unit, quantity.per), []).append(quantity)
    return max(units.values(), key=len, default=[])


def report_name(document: Document) -> str:
    """The outlet of a report, else its file name or address."""
    if document.publisher:
        return document.publisher
    return document.source if "://" in document.source else PurePath(document.source).stem or document.source


def told(document: Document, claim: Claim, lang: str) -> str:
    """A claim in a line: the report, its day, the claim as a sentence."""
    head = ", ".join(part for part in (report_name(document), document.published) if part)
    return f"{head}: {wording.claim(claim, lang)}"


def name_of(label: str, lang: str, *, place: bool = False) -> str:
    """A country, a place, an office as the language calls it."""
    return name(label, None, wording_words(lang).lang, place)


def things_of(series: Series, lang: str) -> tuple[str, str]:
    """What a series counts, by itself and with whose it is: 'troops', 'North Korean troops'."""
    return wording.kind(series.kind, lang), wording.label(replace(series, place=None, unit="item", nature="other"), lang)


def sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]
