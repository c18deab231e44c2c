"""What the packs call a country, a place, an institution in a language: the form that is shown, without endings.

The same rows that teach the reader to know a name give its label: the first spelling of the language is the usual one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from sayso.fold import fold
from sayso.packs.folders import ROOT, languages, toml
from sayso.packs.lexicon import patterns

KEPT = ("outlet", "agency", "person", "company")  # called alike in every language, as far as letters allow


class Labels(NamedTuple):
    """By the keys of the gazetteer: names as they are shown, and the adjectives of countries (empty where a pack has none)."""

    names: dict[str, str]
    adjectives: dict[str, str]
    offices: dict[str, str]  # English label of a role, a body or a group -> the word of the language
    portfolios: dict[str, str]  # the same of what an office is for


@cache
def labels(lang: str) -> Labels:
    """The labels of a language that has a pack."""
    folder = ROOT / "lang" / lang
    names: dict[str, str] = dict(_common(lang))
    adjectives: dict[str, str] = {}
    for code, value in toml(folder / "countries.toml").items():
        columns = [list(patterns(column)) for column in value.split("|")]
        names[code] = _bare(columns[0][0])
        if len(columns) > 1 and columns[1]:
            adjectives[code] = _bare(columns[1][0])
        if len(columns) > 3 and columns[3] and (capital := _first(columns[3])):
            names[f"{code}:capital"] = capital
    sources = toml(folder / "sources.toml")
    offices = _shown(sources["groups"]) | _shown(sources["bodies"]) | _shown(sources["roles"])
    return Labels(names, adjectives, offices, _shown(sources["portfolios"]))


def _shown(table: dict[str, str]) -> dict[str, str]:
    return {key: first for key, value in table.items() if (first := _first(list(patterns(value))))}


def _common(lang: str) -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "common").glob("*.toml")):
        if path.stem in ("units", "towns", "given", "firms"):
            continue
        usual = "place" if path.stem == "places" else "institution"
        for row in reversed(toml(path).get("name", [])):
            label: str = row["label"]
            key = row.get("id") or fold(label)
            if row.get("type", usual) not in KEPT:
                yield key, _native(row, lang, label)


def _native(row: dict[str, Any], lang: str, label: str) -> str:
    """The first spelling of a row in the language; the English pack has its best in the label, and so has a name that is the world's."""
    value = row.get(lang)
    if lang == "en" or not value or label in patterns(row.get("any", "")):
        return label
    forms = list(patterns(value))
    whole = [base for pattern in forms if " " in (base := _first([pattern]))]
    if row.get("kind") == "region" and " " in label and whole:
        return whole[0]  # Gebiet Kursk, not the town of that name
    first = _first(forms)
    if first and first[:1].isupper():
        return first
    return whole[0] if whole else label  # what begins small is no adjective when it has several words (obwód kurski)


def _first(forms: list[str]) -> str:
    for pattern in forms:
        base = pattern.partition(":")[0].strip("*")
        if "~" not in base.removesuffix("~") and "*" not in base:
            return base.removesuffix("~")
    return ""


def _bare(pattern: str) -> str:
    return pattern.partition(":")[0].replace("~", "").replace("*", "")


@cache
def several() -> frozenset[str]:
    """English labels of sources that are more than one: officials, residents."""
    return frozenset(toml(ROOT / "lang" / "en" / "sources.toml")["groups"])


@cache
def usual_status() -> dict[str, str]:
    """Kind of thing counted -> the status that goes without saying."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "topic").glob("*/topic.toml")):
        for kind, row in toml(path)["kinds"].items():
            found[kind] = row["status"]
    return found


@cache
def said(meaning: str) -> re.Pattern[str]:
    """Words of any language by which a report makes a part of a time (early, mid, late) or opens it (since); finds them in a fold."""
    found: set[str] = set()
    for lang in languages():
        rows = toml(ROOT / "lang" / lang / "time.toml")
        tables = [rows.get(meaning, {})] if meaning not in rows["part"] else [{"": rows["part"][meaning]}]
        for table in tables:
            for value in table.values():
                found |= {fold(_bare(pattern)) + (r"\w*" if "~" in pattern else "") for pattern in patterns(value)}
    return re.compile(rf"\b(?:{'|'.join(sorted(found - {''}, key=lambda word: (-len(word), word)))})\b")
