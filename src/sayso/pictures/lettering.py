"""What is written on drawings, in a language: the words of its pack (``graphs.toml``), figures, ranges, names of reports."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import PurePath

from sayso.model import Claim, Document, Quantity
from sayso.packs.folders import ROOT, PackError, languages, toml

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


WORDS = {
    "about": "about ",
    "at_least": "at least ",
    "more_than": "over ",
    "at_most": "up to ",
    "less_than": "under ",
    "almost": "almost ",
    "vague": "some ",
}
UNITS = {"person": "", "item": "", "percent": "%", "times": "×"}


def amount(number: Decimal, lang: str) -> str:
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def with_unit(value: str, unit: str) -> str:
    unit = UNITS.get(unit, unit)
    if len(unit) == 3 and unit.isupper():
        return f"{unit} {value}"
    return value + unit if unit in ("%", "×") else f"{value} {unit}".rstrip()


def figure_of(quantity: Quantity, lang: str) -> str:
    """One figure as it is given: 'about 11,000', 'USD 2,000 per month'."""
    bounds = dict.fromkeys(amount(b, lang) for b in (quantity.low, quantity.high) if b is not None)
    value = WORDS.get(quantity.comparator, "") + with_unit("–".join(bounds), quantity.unit)
    return " per ".join([value, *(quantity.per or "").split()])


def spread(quantities: Iterable[Quantity], lang: str) -> str:
    """From the least to the greatest of figures, in the unit that most have; a single one as it is given."""
    some = most_common(list(quantities))
    if not some:
        return ""
    if len({(q.low, q.high, q.comparator) for q in some}) == 1:
        return figure_of(some[0], lang)
    low, high = ends(some)
    value = with_unit("–".join(dict.fromkeys((amount(low, lang), amount(high, lang)))), some[0].unit)
    return " per ".join([value, *(some[0].per or "").split()])


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
    """A claim in a line: the report, its day, the figure."""
    head = ", ".join(part for part in (report_name(document), document.published) if part)
    return f"{head}: {figure_of(claim.quantity, lang)}"


def thing_of(kind: str, actor: str, lang: str) -> str:
    """What is counted and whose it is: 'troops of North Korea'."""
    return f"{kind} of {actor}" if actor else kind
