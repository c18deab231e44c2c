"""Grids: one fact said in all the ways a language has (grid/*.toml). They show what a change breaks far from where it was made."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sayso.extract import extract
from sayso.model import Claim, Document, Mention

GRID = Path(__file__).resolve().parent / "grid"
LANGUAGES = ("de", "en", "hu", "pl")


def grid(name: str, lang: str) -> dict[str, Any]:
    rows: dict[str, Any] = tomllib.loads((GRID / f"{name}.toml").read_text(encoding="utf-8"))[lang]
    return rows


def read(text: str, lang: str) -> tuple[Claim, ...]:
    return extract(Document("grid", "grid", text, lang, "2026-01-05")).claims


def holds(source: Mention | None, words: str) -> bool:
    return source is not None and any(words.lower() in name.lower() for name in (source.text, source.label, *source.aliases))


def constructions(lang: str) -> Iterator[str]:
    for line in grid("constructions", lang)["sentences"].strip().splitlines():
        text, source, *via = (part.strip() for part in line.split("|"))
        found = next((c for c in read(text, lang) if 17 in (c.quantity.low, c.quantity.high)), None)
        if found is None or found.counted.kind != "killed":
            yield f"{text}: no 17 killed"
            continue
        passed_on = [mention.label for mention in found.attribution.via]
        right = len(passed_on) == len(via) and all(v in label for v, label in zip(via, passed_on, strict=True))
        if not right or not holds(found.attribution.origin, source):
            yield f"{text}: {found.attribution.origin}, via {passed_on}"


def sources(lang: str) -> Iterator[str]:
    rows = grid("sources", lang)
    for source in rows["sources"].strip().splitlines():
        for frame in (rows["said"], rows["counts"]):
            text = frame.replace("X", source, 1)
            text = text[0].upper() + text[1:]
            claims = read(text, lang)
            if not claims or not holds(claims[0].attribution.origin, source.split()[-1]):
                yield f"{text}: {claims and claims[0].attribution.origin}"


def kinds(lang: str) -> Iterator[str]:
    for kind, sentences in grid("kinds", lang).items():
        for text in sentences.strip().splitlines():
            got = [c.counted.kind for c in read(text, lang)]
            if got != [kind]:
                yield f"{text}: {got}, not {kind}"


def nouns(lang: str) -> Iterator[str]:
    rows = grid("nouns", lang)
    frame = rows.pop("sentence")
    for kind, words in rows.items():
        for word in words.split("; "):
            got = [c.counted.kind for c in read(frame.replace("X", word, 1), lang)]
            if got != [kind]:
                yield f"{word}: {got}, not {kind}"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("table", [constructions, sources, kinds, nouns], ids=lambda f: f.__name__)
def test_grid(table: Any, lang: str) -> None:
    wrong = list(table(lang))
    assert not wrong, "\n".join(wrong)
