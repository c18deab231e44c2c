"""The words of one language that a sentence is made of: ``packs/lang/<code>/wording.toml``, read once and checked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sayso.packs.folders import ROOT, PackError, languages, toml

FALLBACK = "en"
CLASSES = ("one", "few", "many", "part", "acc", "title")
TABLES = frozenset(
    "language numbers comparators vague units currencies symbols per kinds titles status statuses natures findings"
    " attribution sources offices actor countries places time".split()
)


@dataclass(frozen=True, slots=True)
class Noun:
    """What a number counts: its forms by class of number, and its gender (empty where the language has none)."""

    forms: Mapping[str, str]
    gender: str = ""

    def form(self, number: str) -> str:
        return self.forms.get(number) or self.forms["one" if number == "acc" else "many"]


@dataclass(frozen=True, slots=True)
class Words:
    """All that one language needs to write a claim."""

    lang: str
    thousands: str
    decimal: str
    grouping: int  # the digits from which thousands stand apart
    negative: str
    scales: tuple[tuple[int, Noun], ...]  # the greatest first
    plurals: tuple[tuple[str, re.Pattern[str]], ...]
    title: str  # the class of a noun without a number
    governed: Mapping[str, Mapping[str, str]]  # case that a comparator asks for -> class -> class that has its form
    animate: str  # the gender of the nouns that have their accusative like a genitive
    comparators: Mapping[str, tuple[str, str]]  # comparator -> template, case
    vague: tuple[tuple[int, Noun], ...]
    units: Mapping[str, str | Noun]
    currencies: Mapping[str, Noun]
    symbols: Mapping[str, str]
    per: Mapping[str, str]
    kinds: Mapping[str, str | Noun]
    titles: Mapping[str, str]
    status: Mapping[str, str]
    statuses: Mapping[str, str]
    natures: Mapping[str, str]
    findings: Mapping[str, str]
    attribution: Mapping[str, str]
    sources: Mapping[str, Noun]
    offices: Mapping[str, Any]
    actor: Mapping[str, Any]
    countries: Mapping[str, tuple[str, ...]]
    places: Mapping[str, Any]
    rules: tuple[tuple[re.Pattern[str], str, str], ...]
    time: Mapping[str, Any]


@cache
def words(lang: str) -> Words:
    """The words of a language, or of English where there is no pack; raises ``PackError`` where a pack is broken."""
    code = re.split("[-_]", lang.lower(), maxsplit=1)[0]
    if not (ROOT / "lang" / code / "wording.toml").exists():
        code = FALLBACK
    return _read(code)


def spoken() -> tuple[str, ...]:
    """The languages in which a claim can be written."""
    return tuple(code for code in languages() if (ROOT / "lang" / code / "wording.toml").exists())


@cache
def _read(lang: str) -> Words:
    path = ROOT / "lang" / lang / "wording.toml"
    rows = toml(path)
    if odd := set(rows) ^ TABLES:
        raise PackError(f"{path.relative_to(ROOT)}: tables missing or unknown: {', '.join(sorted(odd))}")
    try:
        return _words(lang, rows)
    except (KeyError, ValueError, re.error) as error:
        raise PackError(f"{path.relative_to(ROOT)}: {error}") from error


def _words(lang: str, rows: Mapping[str, Any]) -> Words:
    head, numbers = rows["language"], rows["numbers"]
    classes = tuple(head["classes"])
    if not set(classes) <= set(CLASSES):
        raise ValueError(f"classes are of {', '.join(CLASSES)}")

    def noun(value: str) -> Noun:
        gender, mark, forms = value.rpartition(": ")
        parts = [part.strip() for part in forms.split("|")]
        found = dict(zip(classes, parts, strict=False))
        return Noun({"many": parts[-1] if len(parts) < len(classes) else found.get("many", parts[0])} | found, gender if mark else "")

    def either(value: str) -> str | Noun:
        return value if "{}" in value else noun(value)

    def table(name: str) -> dict[str, str]:
        return dict(rows[name])

    comparators = {}
    for key, value in rows["comparators"].items():
        case, mark, template = value.rpartition(": ")
        comparators[key] = (template, case if mark else "")
    vague = [(int(low), noun(value)) for lows, value in rows["vague"].items() for low in lows.split()]
    return Words(
        lang=lang,
        thousands=numbers["thousands"],
        decimal=numbers["decimal"],
        grouping=numbers["grouping"],
        negative=numbers["negative"],
        scales=tuple(sorted(((int(size), noun(value)) for size, value in numbers["scales"].items()), key=lambda row: -row[0])),
        plurals=tuple((name, re.compile(pattern)) for name, pattern in head["plurals"].items()),
        title=head["title"],
        governed=head.get("governed", {}),
        animate=head.get("animate", ""),
        comparators=comparators,
        vague=tuple(vague),
        units={key: either(value) for key, value in rows["units"].items()},
        currencies={key: noun(value) for key, value in rows["currencies"].items()},
        symbols=table("symbols"),
        per=table("per"),
        kinds={key: either(value) for key, value in rows["kinds"].items()},
        titles=table("titles"),
        status=table("status"),
        statuses=table("statuses"),
        natures=table("natures"),
        findings=table("findings"),
        attribution=table("attribution"),
        sources={key: noun(value) for key, value in rows["sources"].items()},
        offices=dict(rows["offices"]),
        actor=dict(rows["actor"]),
        countries={key: tuple(part.strip() for part in value.split("|")) for key, value in rows["countries"].items()},
        places=dict(rows["places"]),
        rules=tuple((re.compile(a), b, c) for a, b, c in rows["places"].get("rules", [])),
        time=dict(rows["time"]),
    )
