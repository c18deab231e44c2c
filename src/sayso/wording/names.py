"""Names in the language of the reader: sources with their chain, whose a figure is, where; as the packs call them."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.fold import fold
from sayso.model import Attribution
from sayso.packs.gazetteer import Known, gazetteer
from sayso.packs.labels import KEPT, labels, several
from sayso.wording.words import Noun, Words, words

OF = re.compile(r"(.+?) of (?:the )?(.+)")
ARTICLE = "{article}"
MARK = re.compile(r"\(([^()|]*)\|([^()|]*)(?:\|([^()|]*))?\)")  # back, front, round vowels: b(a|e)n, (o|e|ö)n


def known(label: str, ident: str | None, place: bool = False) -> Known | None:
    """What the packs know under a name; a place before the government that is called alike, when a place is meant."""
    table = gazetteer()
    if ident and (found := table.names.get(fold(ident)) or table.places.get(fold(ident))):
        return found
    word = fold(label)
    if place:
        return table.places.get(word) or table.names.get(word)
    return table.names.get(word) or table.places.get(word)


@lru_cache(maxsize=16384)
def name(label: str, ident: str | None, lang: str, place: bool = False) -> str:
    """A source, an actor or a place as the language calls it; persons, outlets and what no pack knows keep their label."""
    found = known(label, ident, place)
    if found is None:
        return office(label, lang)
    if found.type in KEPT:
        return label
    word = labels(lang).names.get(found.key, label)
    return office(label, lang) if word == label and found.type not in ("country", "place") else word


def office(label: str, lang: str) -> str:
    """An office as the reader composes it ('Afghan health ministry', 'governor of Takhar') with the words of the language."""
    w = words(lang)
    if lang == "en":
        return label
    if found := head(w, label):
        return found[0]
    if m := OF.fullmatch(label):
        what, where = m.groups()
        if what.lower() == "ministry" and (found := head(w, f"{where.lower()} ministry")):
            return found[0]
        if found := head(w, what):
            return owned(w, what, *found, name(where, None, lang, True), code(where))
    parts = label.split(" ")
    for k in range(1, len(parts)):
        place = " ".join(parts[:k])
        if place[:1].isupper() and known(place, None, True) and (found := head(w, what := " ".join(parts[k:]))):
            return owned(w, what, *found, name(place, None, lang, True), code(place))
    first, _, rest = label.partition(" ")
    for adjective, what in ((first, rest), (" ".join(label.split(" ", 2)[:2]), label.split(" ", 2)[-1])):
        if (country := gazetteer().adjectives.get(fold(adjective))) and what and what != label:
            if (m := OF.fullmatch(what)) and m[1].lower() == "ministry":
                what = f"{m[2].lower()} ministry"
            if found := head(w, what):
                return owned(w, what, *found, labels(lang).names.get(country, country), country)
    return label


def code(place: str) -> str:
    found = known(place, None)
    return found.key if found and found.type == "country" else ""


def head(w: Words, label: str) -> tuple[str, str] | None:
    """A role, body or group, with what it is for, in the language; and its gender."""
    here = labels(w.lang)

    def plain(word: str) -> Noun | None:
        return w.sources.get(word) or (Noun({"many": shown}) if (shown := here.offices.get(word)) else None)

    if noun := plain(label):
        return noun.form("one"), noun.gender or gender_of(w, noun.form("one"))
    parts = label.split(" ")
    for k in range(1, len(parts)):
        matter, what = " ".join(parts[:k]), " ".join(parts[k:])
        noun = plain(what)
        if noun is None:
            continue
        base = noun.form("one")
        gender = noun.gender or gender_of(w, base)
        if about := here.portfolios.get(matter) or ("compound" in w.offices and here.offices.get(matter)):
            return w.offices["portfolio"].format(matter=about, small=base.lower()), gender
        if whose := head(w, matter):  # health ministry spokesperson
            return w.offices["place"].format(office=base, place=whose[0]), gender
    return None


def gender_of(w: Words, word: str) -> str:
    """The gender of an office by its ending, where the pack has rules for that."""
    return next((gender for pattern, gender in w.offices.get("genders", ()) if re.fullmatch(pattern, word)), "")


def owned(w: Words, label: str, office: str, gender: str, where: str, country: str) -> str:
    """An office of a country or place: 'afgán egészségügyi minisztérium', 'gubernator (Tachar)'."""
    genitive = w.countries.get(country, ("",))[0]
    adjective = agreeing(w, country, w.title if label in several() else "one", gender) if country else ""
    for form in w.offices["country"] if country else ():
        if ("{adjective}" in form and adjective) or ("{genitive}" in form and genitive):
            return str(form).format(adjective=adjective, genitive=genitive, office=office)
    plain: str = w.offices["place"]
    return plain.format(office=office, place=where)


def agreeing(w: Words, country: str, number: str, gender: str) -> str:
    """The adjective of a country beside a noun; empty where the packs have none or its form is not sure."""
    own = w.countries.get(country, ("",))[0] if w.actor.get("own_adjectives") else ""
    if own.endswith("!"):
        return own[:-1]
    word = own or labels(w.lang).adjectives.get(country, "")
    endings = w.actor.get("endings")
    if not word or not endings:
        return word
    ending = endings.get(f"{number} {gender}", endings.get(number))
    if ending is None or not word.endswith(w.actor.get("stem", "")):
        return ""
    tail = str(ending)
    return word[:-1] + tail[1:] if tail.startswith("<") else word + tail


@lru_cache(maxsize=16384)
def chain_of(steps: tuple[tuple[str, str | None], ...], lang: str) -> str:
    w = words(lang)
    if not steps:
        return w.attribution["own"]
    text = name(*steps[0], lang)
    for label, ident in steps[1:]:
        who, found = name(label, ident, lang), known(label, ident)
        bare = found.type in ("person", "country", "place") if found else " " in who and not who[:1].islower()
        template = w.attribution.get("via many", "") if many(label, w) else ""
        text += (template or w.attribution["via"]).format(who, article="" if bare else article(w, who)).replace("  ", " ")
    return text


def steps_of(said: Attribution) -> tuple[tuple[str, str | None], ...]:
    return tuple((step.source.label, step.source.id) for step in said.steps)


def many(label: str, w: Words) -> bool:
    """Is a source several, or told of as such: officials, Ukrainian media, in English the police?"""
    last = label.rpartition(" ")[2]
    return last in several() or label in several() or last in w.attribution.get("plural", "").split(", ")


def article(w: Words, word: str) -> str:
    """The definite article by the sound that a word begins with, where the language has such a rule (a Yonhap, az MTI)."""
    rows = w.attribution.get("article vowels")
    if rows is None:
        return ""
    first = word.split(" ")[0]
    spelled = 1 < len(first) < 6 and first.isupper() and first[1].lower() not in rows  # MTI is spelled out, NATO is a word
    letters = w.attribution["article letters"] if spelled else rows
    return w.attribution["article before vowel"] if word[:1].lower() in letters else w.attribution["article"]


@lru_cache(maxsize=8192)
def where(label: str, ident: str | None, lang: str, toward: bool = False) -> str:
    """' in Kursk Oblast', ' Kurszkban', ', obwód kurski': with what joins it to the words before; ``toward`` for what goes there."""
    w = words(lang)
    found = known(label, ident, True)
    word = name(label, ident, lang, True)
    side = 1 if toward else 0
    if found and found.type == "country":
        if (forms := w.countries.get(found.key)) and len(forms) > 1 + side and forms[1 + side]:
            return f" {forms[1 + side]}"
        key = "country"
    else:
        key = (found.kind or "place") if found and found.type == "place" else "unknown"
    for pattern, inside, into in w.rules:
        if m := pattern.fullmatch(f"{key}: {word}"):
            template = into if toward else inside
            return " " + voiced(w, m.expand(template)) if template else w.places["plain"].format(word)
    form = w.places["to" if toward else "in"]
    return voiced(w, form.format(lengthened(w, word), word=word)) if form else w.places["plain"].format(word)


def lengthened(w: Words, word: str) -> str:
    """A word before an ending, its last vowel long where the language asks for it."""
    row = w.places.get("lengthen", {})
    return word[:-1] + row[word[-1:]] if word[-1:] in row else word


def voiced(w: Words, text: str) -> str:
    """Endings in the vowels that go with their word (Kurszkb(a|e)n is Kurszkban), and the article before it."""
    if ARTICLE in text:
        text = text.replace(ARTICLE, article(w, text.replace(ARTICLE, "").strip()))
    while m := MARK.search(text):
        front = harmony(w, text[: m.start()].rpartition(" ")[2])
        ending = m[1] if not front else m[3] if front == "round" and m[3] is not None else m[2]
        text = text[: m.start()] + ending + text[m.end() :]
    return text


def harmony(w: Words, stem: str) -> str:
    """Which vowels the endings of a word have: back (empty), front, or round; its last vowels decide."""
    row = w.places["harmony"]
    small = stem.lower()
    for letter in reversed(small):
        for kind, answer in (("back", ""), ("round", "round"), ("front", "front")):
            if letter in row[kind]:
                return answer
        if letter in row["neutral"] and not any(other in row["back"] for other in small):
            return "front"
    return ""
