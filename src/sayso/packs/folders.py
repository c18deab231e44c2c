"""Packs from their folders: read once, checked, compiled into a :class:`Pack` for one language.

What a table of a TOML file becomes in the lexicon is written in ``TABLES``: (file, table) -> class of sense. A table that is
not listed there is an error, so that a slip in a pack is seen at once and not silently ignored.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import tomli

from sayso.packs.lexicon import Lexicon, Name, patterns
from sayso.packs.numerals import Numerals

ROOT = Path(__file__).parent

# (file, table) -> class. "key" tables give one class with the table's keys; "flat" ones a class for each key.
KEYED = {
    ("numbers", "several"): "several",
    ("numbers", "vague"): "vague",
    ("numbers", "dozen"): "dozen",
    ("numbers", "fraction"): "fraction",
    ("numbers", "denominator"): "denominator",
    ("numbers", "units"): "unit",
    ("numbers", "currencies"): "currency",
    ("time", "months"): "month",
    ("time", "weekdays"): "weekday",
    ("time", "seasons"): "season",
    ("time", "units"): "time_unit",
    ("time", "relative"): "relative_time",
    ("time", "shift"): "shift",
    ("time", "part"): "part",
    ("time", "periods"): "period",
    ("time", "decades"): "decade",
    ("time", "holidays"): "holiday",
    ("speech", "verbs"): "say",
    ("speech", "parted"): "parted",
    ("sources", "roles"): "role",
    ("sources", "bodies"): "body",
    ("sources", "groups"): "group",
    ("sources", "portfolios"): "portfolio",
    ("numbers", "comparative"): "comparative",
    ("numbers", "bound"): "bound",
}
WORDS = {  # tables whose only key is "words", and what they are
    ("numbers", "one"): "one",
    ("numbers", "joints"): "joint",
    ("numbers", "weak"): "weak",
    ("numbers", "angle"): "angle",
    ("numbers", "more"): "more",
    ("time", "day_part"): "day_part",
    ("time", "so_far"): "so_far",
    ("time", "at_present"): "at_present",
    ("time", "clock"): "clock",
    ("time", "year_words"): "year_word",
    ("speech", "nouns"): "say_noun",
    ("speech", "vague"): "vague_noun",
    ("speech", "official"): "official",
    ("speech", "derived"): "derived",
    ("speech", "documents"): "document",
    ("speech", "participles"): "said_participle",
    ("speech", "agent"): "agent",
    ("speech", "belief"): "belief",
    ("speech", "possible"): "possible",
    ("speech", "planned"): "planned",
    ("speech", "denied"): "denied",
    ("speech", "unverified"): "unverified",
    ("sources", "government"): "government",
    ("sources", "titles"): "title",
    ("sources", "sides"): "side",
    ("sources", "anonymous"): "anonymous",
}
SIDED = {  # tables with words before and after
    ("numbers", "range"): "range",
    ("numbers", "not_number"): "label",
    ("speech", "adposition"): "adposition",
    ("speech", "cite"): "cite",
}
SWITCH_WORDS = {
    "joiners": "joiner",
    "articles": "article",
    "negations": "negation",
    "prepositions": "preposition",
    "pronouns": "pronoun",
    "relative": "relative",
    "that": "that",
    "contrast": "contrast",
    "reported_mood": "mood",
    "furniture": "furniture",
    "of": "of",
    "of_the": "of_the",
    "adverbs": "adverb",
    "indefinite": "indefinite",
    "than": "than",
    "compared": "compared",
    "compared_after": "compared_after",
    "partitive": "partitive",
    "others": "others",
    "neuter": "neuter",
    "plural": "plural",
    "irrealis": "irrealis",
    "demonstratives": "demonstrative",
    "hearsay": "hearsay",
    "hearsay_ends": "hearsay_end",
    "minus": "minus",
    "plus": "plus",
    "first": "first",
    "frequency": "frequency",
    "titled": "titled",
    "sums": "sum_of",
    "time_on": "time_on",
    "place_before": "place_before",
    "day_before": "day_before",
    "place_nouns": "place_noun",
    "place_at": "place_at",
    "place_after": "place_after",
    "place_in": "place_in",
    "from_place": "from_place",
    "ground": "ground",
    "nationwide": "nationwide",
    "there": "there",
    "worldwide": "worldwide",
    "count_nouns": "count_noun",
    "case_words": "case_word",
    "respondents": "respondent",
    "winning": "winning",
    "lasting": "lasting",
    "unnamed": "unnamed",
    "tolls": "count_noun",
    "how_many": "how_many",
    "earlier": "earlier",
    "reflexive": "reflexive",
    "age_when": "age_when",
    "age_verbs": "age_verb",
    "source_notes": "source_note",
    "worth_words": "worth_word",
    "worths": "worth",
    "told_before": "told_before",
    "instead": "instead",
    "auxiliaries": "auxiliary",
    "plain_verbs": "plain_verb",
    "impersonal": "impersonal",
    "object_pronouns": "object_pronoun",
    "passive_by": "passive_by",
    "possessives": "possessive",
    "by_amount": "by_amount",
    "having": "having",
    "collectives": "collective",
    "losing": "losing",
    "passive": "passive",
    "coming_from": "coming_from",
    "origin": "origin",
    "enemy": "enemy",
    "side": "side",
    "deficits": "deficit",
    "seamen": "seaman",
    "leads_to": "leads_to",
    "raising": "raising",
    "stock": "stock",
    "reaching": "reaching",
    "buying": "buying",
    "holding": "holding",
    "parties": "parties",
    "both_sides": "both_sides",
    "other_side": "other_side",
    "peoples": "people",
    "blow": "blow",
    "striking": "striking",
    "persons": "person_word",
    "purpose": "purpose",
    "called": "called",
    "families": "family_word",
    "out_of": "out_of",
}
TOPIC_TABLES = {"nouns": "noun", "events": "event", "cues": "cue", "status": "status"}
ITEM = " item"  # after a kind: its words are things though the kind counts persons


class PackError(ValueError):
    """A pack that cannot be used, with file and place."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of thing counted: its unit or units (``money``, ``length`` … or a unit name) and its usual status."""

    name: str
    units: tuple[str, ...]
    status: str
    topic: str


@dataclass(frozen=True, slots=True)
class Pack:
    """All that the engine knows of one language."""

    lang: str
    currency: str
    lexicon: Lexicon
    numerals: Numerals
    kinds: Mapping[str, Kind]
    names: Mapping[str, Name]
    countries: Mapping[str, Name]
    capitals: frozenset[str]  # their labels
    firm_words: frozenset[str]  # last words of firms' names, in small letters
    given: frozenset[str]  # given names, in small letters, whole and without the vowel that an ending replaces
    thousands: tuple[str, ...]
    decimal: str
    quotes: tuple[tuple[str, str], ...]
    abbreviations: frozenset[str]
    object_endings: tuple[str, ...]
    long_object_endings: tuple[str, ...]  # those of more than one letter
    person_endings: frozenset[str]
    label_endings: frozenset[str]
    day_endings: frozenset[str]
    verb_endings: tuple[str, ...]
    past_endings: tuple[str, ...]
    person_numerals: frozenset[str]
    men_numerals: frozenset[str]
    place_endings: tuple[str, ...]
    inner_endings: tuple[str, ...]
    common_endings: tuple[str, ...]
    near_endings: tuple[str, ...]
    source_endings: tuple[str, ...]
    until_endings: frozenset[str]
    deadline_endings: tuple[str, ...]
    decade_endings: frozenset[str]
    comparative_endings: tuple[str, ...]
    difference_endings: tuple[str, ...]
    adjective_endings: tuple[tuple[str, str, str], ...]
    dative_endings: tuple[str, ...]
    accusative_endings: tuple[str, ...]
    sure_endings: tuple[str, ...]
    adjectives_after: tuple[str, ...]
    town_ending: str
    given_endings: tuple[tuple[str, str], ...]
    stem_loss: int
    impersonal_endings: tuple[str, ...]
    converb_endings: tuple[str, ...]
    infinitive_endings: tuple[str, ...]
    plural_verb_endings: tuple[str, ...]
    put_endings: tuple[str, ...]
    owner_endings: tuple[str, ...]
    trade_endings: tuple[str, ...]
    name_endings: tuple[tuple[str, str], ...]
    per_endings: tuple[str, ...]
    from_endings: tuple[str, ...]
    to_endings: tuple[str, ...]
    ordinal_endings: frozenset[str]
    from_words: frozenset[str]
    currency_families: Mapping[str, tuple[str, Mapping[str, str]]]
    adjectives: Mapping[str, str]
    bare_denominator: bool
    bare_one: bool
    dialogue_dash: bool
    ordinal_dot: bool
    compound_nouns: bool
    nouns_capital: bool
    pro_drop: bool
    possessor_first: bool
    genitive_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    possessed_endings: frozenset[str]
    verb_second: bool
    doubled_each: bool
    role_before_name: bool


def languages() -> tuple[str, ...]:
    """Codes of the languages that have a pack."""
    return tuple(sorted(p.name for p in (ROOT / "lang").iterdir() if (p / "lang.toml").exists()))


def toml(path: Path) -> dict[str, Any]:
    """A file of the packs; raises :class:`PackError` with the file and what is wrong in it."""
    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PackError(f"{path.relative_to(ROOT)}: {error}") from error


def _list(value: Any) -> list[str]:
    return list(patterns(value)) if value else []


@cache
def _common() -> tuple[dict[str, list[dict[str, Any]]], dict[str, Kind], dict[str, Any]]:
    names: dict[str, list[dict[str, Any]]] = {}
    for path in sorted((ROOT / "common").glob("*.toml")):
        if path.stem not in ("units", "towns", "given", "firms"):
            names[path.stem] = toml(path).get("name", [])
    kinds = {}
    for path in sorted((ROOT / "topic").glob("*/topic.toml")):
        for name, row in toml(path)["kinds"].items():
            units = row["unit"]
            kinds[name] = Kind(name, (units,) if isinstance(units, str) else tuple(units), row["status"], path.parent.name)
    kinds |= {row.name + ITEM: Kind(row.name, ("item",), "other", row.topic) for row in kinds.values() if row.units == ("person",)}
    return names, kinds, toml(ROOT / "common" / "units.toml")


@cache
def load(lang: str) -> Pack:
    """The pack of a language; raises :class:`PackError` when there is none or when it is broken."""
    folder = ROOT / "lang" / lang
    if not (folder / "lang.toml").exists():
        raise PackError(f"no pack for language {lang!r}; there are {', '.join(languages())}")
    collecting = gc.isenabled()
    gc.disable()  # half a million small objects that stay: nothing to collect on the way
    try:
        return _load(lang, folder)
    finally:
        if collecting:
            gc.freeze()  # a pack lives as long as the process: to look it over again and again takes as long as reading
            gc.enable()


def _load(lang: str, folder: Path) -> Pack:
    names, kinds, units = _common()
    head = toml(folder / "lang.toml")
    lexicon = Lexicon(frozenset(_list(head["endings"])), dict(head.get("lengthen", {})))
    numerals = Numerals(frozenset(_list(head["endings"])), dict(head.get("lengthen", {})))
    for key, cls in SWITCH_WORDS.items():
        for pattern in _list(head.get(key)):
            lexicon.add(cls, key, pattern)
    for stem in ("numbers", "time", "speech", "sources"):
        _tables(lexicon, numerals, stem, toml(folder / f"{stem}.toml"))
    for table, cls in (("units", "unit"), ("currencies", "currency")):
        for key, value in units.get(table, {}).items():
            for pattern in _list(value):
                lexicon.add(cls, key, pattern)
    for pattern in _list(units.get("particles", {}).get("words")):
        lexicon.add("particle", "particle", pattern)
    labels = _labels()
    countries = _countries(lexicon, folder / "countries.toml", labels, head.get("capital_adjective", ""), _list(head.get("directions")))
    _towns(lexicon, lang, head.get("capital_adjective", ""))
    found = dict(_names(lexicon, names, lang, tuple(_list(head.get("name_vowels")))))
    for path in sorted((ROOT / "topic").glob(f"*/{lang}.toml")):
        for table, rows in toml(path).items():
            if table not in TOPIC_TABLES:
                raise PackError(f"{path.relative_to(ROOT)}: unknown table [{table}]")
            for key, value in rows.items():
                if table != "status" and key not in kinds:
                    raise PackError(f"{path.relative_to(ROOT)}: [{table}] {key}: no such kind")
                for pattern in _list(value):
                    lexicon.add(TOPIC_TABLES[table], key, pattern)
    quotes = tuple((q[0], q[-1]) for q in head["quotes"])
    return Pack(
        lang=lang,
        currency=head.get("currency", ""),
        lexicon=lexicon,
        numerals=numerals,
        kinds=kinds,
        names=found,
        countries=countries,
        firm_words=frozenset(_list(toml(ROOT / "common" / "firms.toml")["words"])),
        given=_given(),
        capitals=frozenset(name.label for key, name in countries.items() if key.endswith(":capital")),
        thousands=tuple(head["thousands"]),
        decimal=head["decimal"],
        quotes=quotes,
        abbreviations=frozenset(a.rstrip(".").lower() for a in _list(head["abbreviations"])),
        object_endings=tuple(_list(head.get("object_endings"))),
        long_object_endings=tuple(e for e in _list(head.get("object_endings")) if len(e) > 1),
        person_endings=frozenset(_list(head.get("person_endings"))),
        label_endings=frozenset(_list(head.get("label_endings"))),
        until_endings=frozenset(_list(head.get("until_endings"))),
        deadline_endings=tuple(_list(head.get("deadline_endings"))),
        decade_endings=frozenset(_list(head.get("decade_endings"))),
        place_endings=tuple(_list(head.get("place_endings"))),
        person_numerals=frozenset(_list(head.get("person_numerals"))),
        inner_endings=tuple(_list(head.get("inner_endings"))),
        source_endings=tuple(_list(head.get("source_endings"))),
        common_endings=tuple(_list(head.get("common_endings"))),
        near_endings=tuple(_list(head.get("near_endings"))),
        men_numerals=frozenset(_list(head.get("men_numerals"))),
        past_endings=tuple(_list(head.get("past_endings"))) or ("\0",),
        verb_endings=tuple(_list(head.get("verb_endings"))),
        day_endings=frozenset(_list(head.get("day_endings"))),
        comparative_endings=tuple(_list(head.get("comparative_endings"))),
        difference_endings=tuple(_list(head.get("difference_endings"))),
        genitive_endings=tuple(_list(head.get("genitive_endings"))),
        participle_endings=tuple(_list(head.get("participle_endings"))),
        adjective_endings=tuple((a, b, c) for a, b, c in head.get("adjective_endings", [])),
        impersonal_endings=tuple(_list(head.get("impersonal_endings"))),
        converb_endings=tuple(_list(head.get("converb_endings"))),
        infinitive_endings=tuple(_list(head.get("infinitive_endings"))),
        plural_verb_endings=tuple(_list(head.get("plural_verb_endings"))),
        put_endings=tuple(_list(head.get("put_endings"))),
        owner_endings=tuple(_list(head.get("owner_endings"))),
        trade_endings=tuple(_list(head.get("trade_endings"))),
        stem_loss=int(head.get("stem_loss", 0)),
        adjectives_after=tuple(_list(head.get("adjectives_after"))),
        town_ending=str(head.get("capital_adjective", "")).removeprefix("-"),
        given_endings=tuple((a, b) for a, b in head.get("given_endings", [])),
        sure_endings=tuple(_list(head.get("sure_endings"))),
        dative_endings=tuple(_list(head.get("dative_endings"))),
        accusative_endings=tuple(_list(head.get("accusative_endings"))),
        possessed_endings=frozenset(_list(head.get("possessed_endings"))),
        name_endings=tuple((a, b) for a, b in head.get("name_endings", [])),
        per_endings=tuple(_list(head.get("per_endings"))),
        from_endings=tuple(_list(head.get("from_endings"))),
        to_endings=tuple(_list(head.get("to_endings"))),
        ordinal_endings=frozenset(_list(head.get("ordinal_endings"))),
        from_words=frozenset(_list(head.get("from_words"))),
        currency_families=_families(units.get("families", {})),
        adjectives=_adjectives(),
        bare_denominator=bool(head.get("bare_denominator", False)),
        bare_one=bool(head.get("bare_one", False)),
        dialogue_dash=bool(head.get("dialogue_dash", False)),
        ordinal_dot=bool(head.get("ordinal_dot", False)),
        compound_nouns=bool(head.get("compound_nouns", False)),
        nouns_capital=bool(head.get("nouns_capital", False)),
        verb_second=bool(head.get("verb_second", False)),
        doubled_each=bool(head.get("doubled_each", False)),
        possessor_first=bool(head.get("possessor_first", False)),
        pro_drop=bool(head.get("pro_drop", False)),
        role_before_name=bool(head.get("role_before_name", True)),
    )


def _families(table: Mapping[str, str]) -> dict[str, tuple[str, dict[str, str]]]:
    """Currencies that share a word: the default -> its country, and the currencies of the other countries."""
    out = {}
    for code, value in table.items():
        home, *others = _list(value)
        out[code] = home, {other.split()[0]: other.split()[1] for other in others}
    return out


def _tables(lexicon: Lexicon, numerals: Numerals, stem: str, data: Mapping[str, Any]) -> None:
    def teach(cls: str, key: str, value: Any) -> None:
        for pattern in _list(value):
            lexicon.add(cls, key, pattern)

    def sided(cls: str, key: str, value: Any) -> None:
        for side in value if isinstance(value, Mapping) else ():
            teach(f"{cls}_{side}", key, value[side])

    for table, rows in data.items():
        at = (stem, table)
        if at in KEYED:
            for key, value in rows.items():
                teach(KEYED[at], key, value)
        elif at in WORDS:
            teach(WORDS[at], table, rows["words"])
            if table == "joints":
                numerals.joints.update(_list(rows["words"]))
        elif at in SIDED:
            sided(SIDED[at], table, rows)
        elif at == ("numbers", "numerals"):
            for key, value in rows.items():
                for pattern in _list(value):
                    if " " in pattern:
                        lexicon.add("numeral", key, pattern)
                    else:
                        numerals.add(Decimal(key), pattern)
        elif at == ("numbers", "hedges"):
            for key, value in rows.items():
                sided("hedge", key, value)
        elif at == ("numbers", "one_in"):
            for key, value in rows.items():
                teach(key if key in ("every", "ratio") else "one_in", key, value)
        elif at == ("numbers", "times"):
            for key, value in rows.items():
                if key == "suffix":
                    numerals.add_multiple(_list(value))
                    teach("times_word", key, value)
                else:
                    teach("times", key, value)
        elif at == ("numbers", "change"):
            teach("change", "change", rows.get("words"))
            teach("change", "withdrawn", rows.get("withdrawn"))
        elif at == ("numbers", "per"):
            for key, value in rows.items():
                if key in ("before", "after"):
                    teach(f"per_{key}", key, value)
                else:
                    teach("per", key, value)
        elif stem == "time" and isinstance(rows, Mapping):
            sided(table, table, rows)
        elif stem == "speech" and table in ("report", "add"):
            teach("say", table, rows if isinstance(rows, str) else rows.get("words"))
        elif stem == "speech" and table == "addressee":
            teach("addressee", table, rows if isinstance(rows, str) else rows.get("words"))
        else:
            raise PackError(f"{stem}.toml: unknown table [{table}]")


@cache
def _given() -> frozenset[str]:
    words = [word.lower() for word in _list(toml(ROOT / "common" / "given.toml")["words"])]
    return frozenset(words) | {word[:-1] + "*" for word in words if word.endswith("a")}


@cache
def _labels() -> dict[str, str]:
    """ISO code -> English name, from the English pack's list of countries."""
    rows = toml(ROOT / "lang" / "en" / "countries.toml")
    return {code: next(iter(patterns(value.split("|")[0]))).split(":")[0].strip("*~") for code, value in rows.items()}


@cache
def _adjectives() -> dict[str, str]:
    """ISO code -> English adjective."""
    out = {}
    for code, value in toml(ROOT / "lang" / "en" / "countries.toml").items():
        parts = value.split("|")
        if len(parts) > 1 and (words := list(patterns(parts[1]))):
            out[code] = words[0].split(":")[0].strip("*~")
    return out


def _countries(lexicon: Lexicon, path: Path, labels: Mapping[str, str], adjective: str, directions: Sequence[str]) -> dict[str, Name]:
    countries = {}
    rows = toml(path)
    states = {f.strip().strip("*~") for value in rows.values() for f in value.split("|")[0].split(",")}
    for code, value in rows.items():
        parts = [list(patterns(part)) for part in value.split("|")]
        parts += [[]] * (4 - len(parts))
        label = labels.get(code, parts[0][0].strip("*~"))
        capital = parts[3][0].split(":")[0].strip("*~") if parts[3] else ""
        native = parts[0][0].split(":")[0].strip("*~")
        country = countries[code] = Name(label, "country", code, code, kind="country", aliases=(native,))
        for cls, words in zip(("country", "nationality", "demonym", "capital"), parts, strict=False):
            for pattern in words:
                lexicon.add(cls, code, pattern, country)
        for pattern in parts[0]:
            for direction in directions if " " not in pattern and not pattern.isupper() else ():
                part = direction + (pattern if direction.endswith("-") else pattern.lower())  # Kelet-Ukrajna, Ostukraine
                if part.strip("*~") not in states:
                    lexicon.add("country", code, part, country)
        if capital and adjective:  # Bukarest -> bukaresti, Bukarester
            lexicon.add(
                "capital_adjective", code, (capital + adjective if adjective[0] != "-" else capital.lower() + adjective[1:]), country
            )
        if capital:
            countries[f"{code}:capital"] = Name(capital, "place", None, code, kind="city")
    return countries


@cache
def _town_rows() -> dict[str, Any]:
    return toml(ROOT / "common" / "towns.toml")


def _adjective(town: str, ending: str) -> str:
    """The adjective of a place: bukaresti, Bukarester, Bremer."""
    if ending.startswith("-"):
        return town.lower() + ending[1:]
    return (town[:-2] if town.endswith("en") else town) + ending


def _towns(lexicon: Lexicon, lang: str, adjective: str) -> None:
    """The towns that are spelled alike everywhere, with their stems and adjectives where the language makes such."""
    rows = _town_rows()
    for code, value in rows["towns"].items():
        for town in _list(value):
            name = Name(town, "place", None, code, kind="city")
            lexicon.add("name", "place", town, name, inflect=True)
            if adjective and " " not in town:
                lexicon.add("name", "place", _adjective(town, adjective), name, small=adjective.startswith("-"))
    for code, value in rows.get("stems", {}).get(lang, {}).items():
        for pattern in _list(value):
            town = pattern.split(":")[0]
            lexicon.add("name", "place", pattern, Name(town, "place", None, code, kind="city"), inflect=True)


def _abroad(label: str, name: Name) -> bool:
    """Is a label of several words a name in every language (Deutsche Bahn, Le Figaro)? Places have a name of their own in each."""
    return " " in label and name.type != "place"


def _shown(pattern: str) -> str | None:
    """The whole name that a pattern or its base form gives to show; None for one with a word cut for its endings (Lidze Arabsk~)."""
    base = pattern.partition(":")[0].strip("*")
    if ("~" in base or "*" in base) and not base.removesuffix("~").isupper():
        return None
    return base.strip("*~")


def _stemmed(pattern: str, vowels: tuple[str, ...]) -> str | None:
    """A person's name whose words lose their last vowel before an ending (Kliczko: mera Kliczki, z Kliczką), as a pattern."""
    words = [f"{w[:-1]}~" if len(w) > 3 and w.endswith(vowels) else w for w in pattern.split()]
    stemmed = " ".join(words)
    return None if ":" in pattern or "~" in pattern or stemmed == pattern else f"{pattern}:{stemmed}"


def _names(lexicon: Lexicon, tables: Mapping[str, list[dict[str, Any]]], lang: str, vowels: tuple[str, ...]) -> Iterator[tuple[str, Name]]:
    spelled = ("any", lang, "surname", f"surname_{lang}")
    told = ("any", "en", lang)
    for table, rows in tables.items():
        usual = "place" if table == "places" else "institution"
        for row in rows:
            get, label = row.get, row["label"]
            lists = {k: list(patterns(value)) for k in (*spelled, "en") if (value := get(k))}
            shown = dict.fromkeys([w for k in told if k in lists for p in lists[k] if (w := _shown(p)) and w != label])
            name = Name(label, get("type", usual), get("id"), get("country"), get("role"), get("kind"), tuple(shown))
            forms = [p for k in spelled if k in lists for p in lists[k]] or lists.get("en", [])
            if lang == "en" or _abroad(label, name):
                forms.append(label)
            for pattern in dict.fromkeys(forms):
                lexicon.add("name", name.type, pattern, name, inflect=True)
                if vowels and name.type == "person" and (stemmed := _stemmed(pattern, vowels)) is not None:
                    lexicon.add("name", name.type, stemmed, name, inflect=True)
            yield label, name
