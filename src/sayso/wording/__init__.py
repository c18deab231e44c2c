"""A claim as a sentence in the language of its reader, made from its structure alone; and the words for the parts of an account.

"National Intelligence Service, via Yonhap, via Kyiv Independent: about 11,000 North Korean troops in Kursk Oblast, early 2026".
The order of the parts is much the same everywhere, so that a table of sentences can be read down; the words and their forms are the
pack's (``packs/lang/<code>/wording.toml``). A language without a pack is answered in English. Nothing here knows a clock or a store.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from sayso.model import Attribution, Claim, Counted, Mention, Quantity, Series, When
from sayso.packs.labels import usual_status
from sayso.wording.figures import Figure, bare, full, governed, plural, unit_name
from sayso.wording.names import agreeing, chain_of, known, many, name, steps_of, where
from sayso.wording.times import moment
from sayso.wording.words import Noun, Words, spoken, words

LETTER = re.compile(r"[^\W\d_]")
LOOSE = re.compile(r" (?= |$|,)")  # what empty parts leave behind
UNREMARKABLE = ("other", "measured", "present")  # states that go without saying
MEASURES = ("share", "change", "duration", "age", "distance", "depth", "magnitude", "temperature", "wind", "water_level", "price", "budget")
IMPLIED = {("payment", "paid"), ("cost", "paid"), ("fine", "paid")}
OWN_WORDS = ("other", "share", "mass", "volume")  # kinds that say too little without the report's own word for what is counted


def claim(claim: Claim, lang: str) -> str:
    """The claim as one sentence: who says so, how surely, how much of what, whose, where, when."""
    w = words(lang)
    said = claim.attribution
    steps = steps_of(said)
    text = chain_of(steps, w.lang) + w.attribution["says"]
    if said.modality == "denied":
        several = bool(steps) and many(steps[0][0], w)
        text = chain_of(steps, w.lang) + w.attribution["denies many" if several else "denies"]
    text += w.attribution.get(said.modality, "{}").format(what(claim, w))
    if claim.time:
        text += f", {moment(claim.time.edtf, claim.time.text, w.lang)}"
    return text[0].upper() + text[1:] if text.partition(" ")[0].islower() else text


def figure(quantity: Quantity, lang: str) -> str:
    """The figure with its unit: 'about 11,000', 'between 4 and 6 km', 'about $2.3 million per month'."""
    return full(quantity.low, quantity.high, quantity.comparator, quantity.unit, quantity.per, words(lang).lang)


def when(time: When | None, lang: str) -> str:
    """The time: 'early 2026', 'in October 2024', 'on 3 March 2026', 'since August 2025'; nothing for none."""
    return moment(time.edtf, time.text, words(lang).lang) if time else ""


def chain(attribution: Attribution, lang: str) -> str:
    """Who says so, the origin first: 'National Intelligence Service, via Yonhap'; '(the report itself)' for none."""
    return chain_of(steps_of(attribution), words(lang).lang)


def mention(mention: Mention, lang: str) -> str:
    """A source, an actor or a place as the language calls it."""
    return name(mention.label, mention.id, words(lang).lang)


def kind(kind: str, lang: str, n: Decimal | int | None = None) -> str:
    """What is counted, as the noun that goes with ``n`` of it; without a number as a title."""
    w = words(lang)
    noun = w.kinds.get(kind)
    if n is None:
        return titled(w, kind)
    if isinstance(noun, Noun):
        return noun.form(plural(w, Decimal(n)))
    return noun.format("").strip(" ,:") if noun else kind.replace("_", " ")


def status(status: str, lang: str) -> str:
    """What became of what is counted, by itself: 'sent', 'planned'."""
    return words(lang).statuses.get(status, status)


def nature(nature: str, lang: str) -> str:
    """What sort of figures a series holds: 'there at a time', 'so far', 'this time'."""
    return words(lang).natures.get(nature, nature)


def finding_kind(kind: str, lang: str) -> str:
    """What claims show together: 'contradiction', 'revision'."""
    return words(lang).findings.get(kind, kind.replace("_", " "))


def label(series: Series, lang: str) -> str:
    """The title of a series: 'North Korean troops in Kursk Oblast'."""
    w = words(lang)
    thing = titled(w, series.kind)
    if series.actor:
        noun = w.kinds.get(series.kind)
        gender = noun.gender if isinstance(noun, Noun) else ""
        thing = whose(w, thing, series.kind, w.title, gender, series.actor.label, series.actor.id, counts(w, series.kind, series.unit))
    place = where(series.place.label, series.place.id, w.lang) if series.place else ""
    notes = [] if series.unit in ("person", "item") else [measured(w, series.unit)]
    notes += [w.natures[series.nature]] if series.nature in ("plan", "rate", "new") else []
    text = f"{thing}{place}" + (f" ({', '.join(notes)})" if notes else "")
    return (text[0].upper() + text[1:]).replace(") (", "; ")


def titled(w: Words, kind: str) -> str:
    if title := w.titles.get(kind):
        return title
    noun = w.kinds.get(kind)
    return noun.form(w.title) if isinstance(noun, Noun) else kind.replace("_", " ")


def measured(w: Words, unit: str) -> str:
    """A unit by itself: '%', 'km', 'euros'."""
    if unit in w.currencies:
        return w.currencies[unit].form("many")
    noun = w.units.get(unit)
    return noun.form("many") if isinstance(noun, Noun) else unit_name(w, unit)


def what(claim: Claim, w: Words) -> str:
    """How much of what, whose, what became of it, and where."""
    q, counted = claim.quantity, claim.counted
    noun = w.kinds.get(counted.kind)
    gender = noun.gender if isinstance(noun, Noun) else ""
    found = bare(q.low, q.high, q.comparator, q.unit, q.per, w.lang)
    template, case = stated(claim, w, governed(w, found.number, found.case, gender))
    if case and (not found.case or case == "gen"):
        found = found._replace(case=case)
    number, thing = counted_as(w, found, q, counted)
    if actor := counted.actor:
        origin = claim.attribution.origin
        number_class = governed(w, found.number, found.case, gender)
        own = whose(w, thing, counted.kind, number_class, gender, actor.label, actor.id, counts(w, counted.kind, q.unit))
        if not (own.endswith(")") and origin and origin.label == actor.label):  # a firm that speaks of what is its own is not named twice
            thing = own
    if template and "bare" in w.status and (not thing or thing.startswith("(")):
        number, thing, template = f"{number} {thing}".strip(), "", w.status["bare"]
    place, inside, toward = claim.place, "", ""
    template = template or w.status["none"]
    if place:
        if "{inside}" in template:
            inside = where(place.label, place.id, w.lang)
        else:
            toward = where(place.label, place.id, w.lang, True)
    before = toward.lstrip(", ") + " " if toward else ""
    told = template.format(n=number, x=thing, inside=inside, toward=toward, toward_before=before, status=w.statuses.get(claim.status, ""))
    return LOOSE.sub("", told).replace(") (", "; ")


def counts(w: Words, kind: str, unit: str) -> bool:
    """Does a figure of this kind count persons or things, which can be somebody's?"""
    return unit in ("person", "item") and isinstance(w.kinds.get(kind), Noun)


def stated(claim: Claim, w: Words, number: str) -> tuple[str, str]:
    """The template for what became of it, and the case that it asks for; empty where that goes without saying."""
    kind, state, unit = claim.counted.kind, claim.status, claim.quantity.unit
    if state in UNREMARKABLE or state == usual_status().get(kind) or kind in MEASURES or state == claim.attribution.modality:
        return "", ""
    if (kind, state) in IMPLIED:
        return "", ""
    if claim.attribution.modality == "planned" and "when planned" in w.status:
        return w.status["when planned"], ""
    keys = (f"{state} {kind}", f"{state} {'money' if unit in w.currencies else unit}", f"{state} {number}", state)
    case, mark, template = next((w.status[key] for key in keys if key in w.status), w.status["none"]).rpartition(": ")
    return template, case if mark else ""


def counted_as(w: Words, found: Figure, q: Quantity, counted: Counted) -> tuple[str, str]:
    """The figure and the noun that it counts; where the kind wants it, the one inside the other ('magnitude 6.1')."""
    noun = w.kinds.get(f"{counted.kind} {q.unit}") or w.kinds.get(counted.kind)
    number, thing = found.text, ""
    if isinstance(noun, Noun):
        if q.unit in ("person", "item"):
            number = found.animate if found.animate and noun.gender == w.animate else found.text
            thing = found.noun(w, noun)
        else:
            thing = f"({titled(w, counted.kind)})"
    elif noun and q.unit in ("person", "item") and counted.kind not in (*OWN_WORDS, "change"):
        thing = f"({titled(w, counted.kind)})"  # a sum or a measure without its unit
    elif noun and noun.startswith("{} "):
        thing = noun[3:]
    elif noun:
        number = noun.format(number)
    if counted.kind in OWN_WORDS or noun is None:
        words_of = own_words(w, q, counted)
        link = w.attribution.get("quote of", "{}") if noun is not None and counted.kind != "other" and words_of else "{}"
        thing = f"{thing} {link.format(words_of)}".strip()
    return (number, thing + found.per) if thing and not thing.startswith("(") else (number + found.per, thing)


def own_words(w: Words, q: Quantity, counted: Counted) -> str:
    """What is counted in the report's words, in quotation marks; nothing where they are those of the figure itself."""
    text, figure = " ".join(counted.text.split()), " ".join(q.span.text.split())
    if not LETTER.search(text) or text in figure or figure in text:
        return ""
    return w.attribution["quote"].format(text)


def whose(w: Words, thing: str, kind: str, number: str, gender: str, label: str, ident: str | None, counted: bool) -> str:
    """What is counted with whose it is: 'North Korean troops'; behind it in brackets where that is no country or no noun is there."""
    found = known(label, ident)
    if found and found.type == "country" and counted:
        genitive = w.countries.get(found.key, ("",))[0]
        adjective = agreeing(w, found.key, number, gender)
        for form in actor_forms(w, kind, genitive):
            if ("{adjective}" in form and adjective) or ("{genitive}" in form and genitive):
                return form.format(adjective=adjective, genitive=genitive, x=thing)
    own: str = w.actor["other"]
    called = name(label, ident, w.lang).replace(" (", ", ").rstrip(")")  # no brackets within brackets
    return own.format(x=thing, label=called).strip()


def actor_forms(w: Words, kind: str, genitive: str) -> Iterator[str]:
    """The ways to say whose people or things are, the best first: by adjective, by genitive, or from where."""
    if kind in w.actor.get("from_kinds", ()):
        yield from (form for pattern, form in w.actor["from"] if re.match(pattern, genitive))
    yield from w.actor["country"]


__all__ = ["chain", "claim", "figure", "finding_kind", "kind", "label", "mention", "nature", "spoken", "status", "when"]
