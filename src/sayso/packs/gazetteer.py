"""One table of the names that the packs know, whatever the language: how a name of one report is known again in another.

Reading needs the names of one language with their endings; linking needs every language at once and no endings, for a report's
claims carry labels and base forms. So the same files are read here in another shape.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from sayso.fold import fold
from sayso.packs.folders import ROOT, languages, toml
from sayso.packs.lexicon import patterns

COMMON = frozenset(("of", "the", "in", "for", "and"))  # words that tell no office from another


class Known(NamedTuple):
    """A name of the packs. ``key`` tells it from all others; ``country`` is the ISO code of the country it lies in or belongs to."""

    key: str
    label: str
    type: str
    country: str | None = None
    kind: str | None = None


class Gazetteer(NamedTuple):
    """Folded name → what it is: names proper and countries; places; the capitals that speak for their government."""

    names: dict[str, Known]
    places: dict[str, Known]
    adjectives: dict[str, str]  # folded nationality in English -> ISO code


@cache
def gazetteer() -> Gazetteer:
    """The table of all packs. What stands first wins: names with an id before those without, countries before towns."""
    names: dict[str, Known] = {}
    places: dict[str, Known] = {}
    for word, known in _rows():
        folded = fold(word)
        if len(folded) > 1:
            (places if known.type == "place" else names).setdefault(folded, known)
    adjectives: dict[str, str] = {}
    for code, value in toml(ROOT / "lang" / "en" / "countries.toml").items():
        for part in value.split("|")[1:2]:
            for pattern in patterns(part):
                adjectives.setdefault(fold(_base(pattern)), code)
    return Gazetteer(names, places, adjectives)


@cache
def _linking() -> dict[str, Any]:
    return toml(ROOT / "linking.toml")


@cache
def _sources() -> dict[str, Any]:
    return toml(ROOT / "lang" / "en" / "sources.toml")


@cache
def factors() -> dict[str, tuple[str, float]]:
    """Unit → the unit it is compared in, and how many of that it is: ``cm`` → ``("m", 0.01)``."""
    rows = toml(ROOT / "common" / "units.toml").get("factors", {})
    return {unit: (base, float(number)) for base, units in rows.items() for unit, number in units.items()}


def part_words(side: str, lang: str) -> tuple[str, ...]:
    """Words that make a figure a part of another, ``before`` or ``after`` it, or what another was before (``former``)."""
    return tuple(patterns(_linking()["parts"][side].get(lang, "")))


def tally_words(count: str, lang: str) -> tuple[str, ...]:
    """Words that make a figure a count of what is ``new`` (``more``: after it), or the ``total`` so far."""
    return tuple(patterns(_linking()["tally"][count].get(lang, "")))


def contrast_words(lang: str) -> tuple[str, ...]:
    """Words by which a sentence sets its figure against that of the sentence before."""
    return tuple(patterns(_linking()["contrast"].get(lang, "")))


def fates(lang: str) -> dict[str, tuple[str, ...]]:
    """What may have become of arms that were sent → the words for it."""
    return {fate: tuple(patterns(words.get(lang, ""))) for fate, words in _linking()["fate"].items()}


def groups(lang: str) -> dict[str, tuple[str, ...]]:
    """Group of people or things that is counted apart from all → its words."""
    return {group: tuple(patterns(words)) for group, words in _linking()["who"].get(lang, {}).items()}


@cache
def often() -> frozenset[str]:
    """Countries that are in the news every day: two reports that share one need not tell one story."""
    return frozenset(patterns(toml(ROOT / "linking.toml")["often"]))


@cache
def alike() -> dict[str, frozenset[str]]:
    """Kind → the kinds under which another reader may have put the same figure, itself among them."""
    rows: dict[str, set[str]] = {}
    for group in _linking()["alike"]:
        kinds = list(patterns(group))
        for kind in kinds:
            rows.setdefault(kind, {kind}).update(kinds)
    return {kind: frozenset(kinds) for kind, kinds in rows.items()}


@cache
def speakers() -> frozenset[str]:
    """English labels, folded, of those who speak for somebody else."""
    return _words("speakers")


@cache
def holders() -> frozenset[str]:
    """English labels, folded, of those who speak for the body whose office they hold, spokesmen among them."""
    return _words("holders") | speakers()


@cache
def roles() -> frozenset[str]:
    """English labels, folded, of roles that a person holds: 'governor', 'spokesperson'."""
    return frozenset(fold(key) for key in _sources()["roles"])


@cache
def articles() -> frozenset[str]:
    """Words before a body that has no name of its own."""
    return _words("articles")


@cache
def bare() -> frozenset[str]:
    """English labels, folded, of roles, bodies and groups without a name, as the reader gives them: 'governor', 'police', 'officials'."""
    tables = _sources()
    labels = {fold(key) for table in ("roles", "bodies", "groups") for key in tables[table]}
    return frozenset(labels | _words("bare"))


@cache
def bodies() -> frozenset[str]:
    """English labels, folded, of offices and organisations without a name: 'police', 'ministry'."""
    return frozenset(fold(key) for key in _sources()["bodies"]) - weak()


@cache
def generic() -> frozenset[str]:
    """Sources that any office may hide behind: 'officials', 'authorities', 'sources'."""
    return _words("generic")


@cache
def official() -> frozenset[str]:
    """Words in the label of a source that belongs to a state."""
    return _words("official")


@cache
def weak() -> frozenset[str]:
    """Bodies that every story has several of: only within its report does 'the company' stand for one that is named."""
    return _words("weak")


@cache
def platforms() -> frozenset[str]:
    """Where anybody may publish: they are never the origin, where somebody else is."""
    return _words("platforms")


@cache
def medical() -> frozenset[str]:
    """Sources that count those whom they treat."""
    return _words("medical")


@cache
def offices() -> dict[str, str]:
    """Words for one office, brought to one: a minister is his ministry, 'internal affairs' are the interior; what says nothing is empty."""
    rows = [(fold(word).split(), fold(office)) for office, words in _linking()["offices"].items() for word in patterns(words)]
    return {" ".join(singular(w) for w in words if w not in COMMON): office for words, office in rows}


@cache
def _plurals() -> tuple[tuple[str, str], ...]:
    return tuple(sorted(_linking()["plurals"].items(), key=lambda row: -len(row[0])))


@cache
def singular(word: str) -> str:
    """An English label in the singular: 'witnesses' → 'witness'."""
    for ending, instead in _plurals():
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + instead
    return word


def _words(table: str) -> frozenset[str]:
    return frozenset(fold(word) for word in patterns(_linking()[table]))


def _rows() -> Iterator[tuple[str, Known]]:
    langs = languages()
    countries = {lang: toml(ROOT / "lang" / lang / "countries.toml") for lang in langs}
    english = {code: _column(value, 0)[0] for code, value in countries["en"].items()}
    capitals = {code: _column(value, 3) for code, value in countries["en"].items()}
    for lang in langs:
        for code, value in countries[lang].items():
            country = Known(code, english.get(code, code), "country", code, "country")
            yield code, country
            for word in _column(value, 0):
                yield word, country
            for word in _column(value, 3):
                english_name = capitals.get(code) or [word]
                yield word, Known(f"{code}:capital", english_name[0], "place", code, "city")
    columns = ("any", *langs, "surname", *(f"surname_{lang}" for lang in langs))
    for path in sorted((ROOT / "common").glob("*.toml")):
        if path.stem in ("units", "towns", "given"):
            continue
        default = "place" if path.stem == "places" else "institution"
        for row in toml(path).get("name", []):
            label, id = row["label"], row.get("id")
            known = Known(id or fold(label), label, row.get("type", default), row.get("country"), row.get("kind") or row.get("role"))
            yield label, known
            if id:
                yield id, known
            for column in columns:
                if value := row.get(column):
                    for pattern in patterns(value):
                        yield _base(pattern), known
    rows: dict[str, Any] = toml(ROOT / "common" / "towns.toml")
    for code, value in rows["towns"].items():
        for town in patterns(value):
            yield town, Known(fold(town), town, "place", code, "city")


def _column(value: str, n: int) -> list[str]:
    parts = value.split("|")
    return [_base(pattern) for pattern in patterns(parts[n])] if len(parts) > n else []


def _base(pattern: str) -> str:
    if pattern.isascii() and pattern.isalnum():
        return pattern
    return pattern.partition(":")[0].strip("*~").replace("~", "").replace("*", "")
