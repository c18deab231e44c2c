"""Packs load, name known kinds, and the engine holds no language's words."""

from __future__ import annotations

import ast
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from sayso.packs import PackError, languages, load
from sayso.packs.lexicon import Lexicon
from sayso.packs.numerals import Numerals, evaluate

ROOT = Path(__file__).resolve().parent.parent / "src" / "sayso"


@pytest.mark.parametrize("lang", languages())
def test_loads(lang: str) -> None:
    pack = load(lang)
    assert pack.kinds and pack.countries and pack.names
    assert len(pack.lexicon.entry("Reuters").senses) >= 1


def test_unknown_language_is_a_clear_error() -> None:
    with pytest.raises(PackError, match="no pack for language 'xx'"):
        load("xx")


def test_no_language_code_in_the_engine() -> None:
    codes = set(languages())
    for path in (ROOT / "extract").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert node.value not in codes, f"{path.name}:{node.lineno} names the language {node.value!r}"


@pytest.mark.parametrize("path", sorted((ROOT / "packs").glob("**/*.toml")), ids=lambda p: str(p.relative_to(ROOT / "packs")))
def test_is_toml_in_composed_form(path: Path) -> None:
    import unicodedata

    text = path.read_text(encoding="utf-8")
    tomllib.loads(text)
    assert unicodedata.is_normalized("NFC", text)


def lexicon(*patterns: tuple[str, str]) -> Lexicon:
    made = Lexicon(frozenset(("t", "k", "nak", "s")), {"a": "á"})
    for cls, pattern in patterns:
        made.add(cls, cls, pattern)
    return made


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        ("katona~", ["katona", "katonát", "katonák", "Katonának"], ["katonai", "katon"]),
        ("közöl*", ["közöl", "közölte"], ["közlemény"]),
        ("*soldat~", ["Elitesoldat", "elitesoldats"], ["soldat"]),
        ("Tote~", ["Tote", "Totes"], ["tote"]),
        ("WHO", ["WHO"], ["who", "Who"]),
        ("szerint", ["szerint", "Szerint"], ["szerinti"]),
    ],
)
def test_patterns(pattern: str, yes: list[str], no: list[str]) -> None:
    made = lexicon(("x", pattern))
    assert all(made.entry(w).senses for w in yes)
    assert not any(made.entry(w).senses for w in no)


def test_longest_phrase_wins() -> None:
    made = lexicon(("hedge", "több mint"), ("several", "több"))
    hits, _ = made.hits(["több", "mint", "tíz"])
    assert [h.sense.cls for h in hits[0]] == ["hedge"]


@pytest.mark.parametrize(
    ("lang", "word", "value"),
    [
        ("hu", "tizenkétezerről", 12_000),
        ("hu", "kétszázmillió", 200_000_000),
        ("hu", "ezerkétszáz", 1_200),
        ("hu", "harmincegy", 31),
        ("de", "zwölftausend", 12_000),
        ("de", "einundzwanzig", 21),
        ("de", "zweihundertfünfzig", 250),
        ("en", "twenty-seven", 27),
        ("pl", "dziewięćset", 900),
        ("pl", "osiemnaście", 18),
    ],
)
def test_numerals(lang: str, word: str, value: int) -> None:
    got = load(lang).numerals.read(word)
    assert got is not None
    assert evaluate(got.parts) == (Decimal(value), len(got.parts))


@pytest.mark.parametrize(("lang", "word"), [("hu", "hatalom"), ("hu", "ezért"), ("de", "achten"), ("en", "tense"), ("pl", "stolica")])
def test_no_numerals(lang: str, word: str) -> None:
    numerals: Numerals = load(lang).numerals
    got = numerals.read(word)
    assert got is None or evaluate(got.parts) is None
