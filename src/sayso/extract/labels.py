"""How a mention is called: its best label, its base form, and every other name that it is known by."""

from __future__ import annotations

from sayso.extract.refs import HEADS, Ref
from sayso.extract.text import CODE, WORD, Text
from sayso.model import Mention
from sayso.packs.folders import Pack

ENDS_FULLER = frozenset(
    "say cite_before cite_after adposition_before adposition_after that relative contrast preposition plain_verb pronoun adverb mood"
    " addressee agent negation weekday month relative_time day_part event change status possible planned name".split()
)


def mention(ref: Ref, text: Text) -> Mention:
    """The record for a mention: the best label there is, its words as they stand, and every other name it is known by."""
    pack = text.pack
    words = text.words(ref.i, ref.j)
    names: list[str] = []
    anchor = ref.antecedent
    label, ident = "", None
    if ref.person:
        label, ident = ref.person.label, ref.person.id
        names += ref.person.aliases
    if ref.name:
        label, ident = label or ref.name.label, ident or ref.name.id
        names += [ref.name.label, *ref.name.aliases]
    if ref.proper:
        names += base_forms(ref.proper, pack)
        words_of = ref.proper.split()
        if len(words_of) > 1 and ref.kind != "name":  # the surname alone, and without a title or an office before the name
            names += [words_of[-1], *([" ".join(words_of[-2:])] if len(words_of) > 2 else [])]
        label = label or base_forms(ref.proper, pack)[0]
    composed = office(ref, pack)
    if ref.title and not label:
        label, *others = titles(ref, text)
        names += others
    names += composed
    if composed and not label:
        label = composed[0]
    names += ref.aliases
    names += native(ref, text)
    if ref.kind in ("role", "body") and (whole := fuller(ref, text)):
        if ref.kind == "body" and composed == [label] and text.sense(ref.j, "purpose"):
            label, whole = whole, label  # the Office for Civil Defence is not any office
        names.append(whole)
    if anchor is not None and anchor is not ref:
        other = mention(anchor, text)
        own = ref.person or ref.name or ref.country or ref.place or (ref.kind == "role" and anchor.kind != "role")
        own = own or (bool(ref.proper) and not (anchor.proper or anchor.name or anchor.person))  # Werk des Konzerns Voltara Chemie
        if not own and anchor.kind != "country":
            label, ident = other.label, ident or other.id
        names += [other.label, other.text, *other.aliases]
    if not label:
        label = words
    seen = dict.fromkeys(n for n in names if n and n not in (label, words))
    tokens = text.tokens
    return Mention(label, words, ident, tuple(seen), tokens[ref.i].start, tokens[ref.j - 1].end)


def fuller(ref: Ref, text: Text) -> str:
    """The mention with the words that belong to it and that no pack knows: head of the prisoners' committee, Büro für Zivilschutz."""
    k, end = ref.j, text.sentences[text.sentence_of[ref.head]][1]
    if k >= end or not (
        text.sense(k, "of", "purpose") or text.punct(k) in ("'", "’") or (text.pack.nouns_capital and text.sense(k, "article"))
    ):
        return ""
    while k < end and k < ref.j + 7 and (k == ref.j or text.classes[k].isdisjoint(ENDS_FULLER)):
        if not text.is_word(k) and text.punct(k) not in ("'", "’"):
            break
        k += 1
    while k > ref.j and text.sense(k - 1, "article", "of", "joiner", "purpose"):
        k -= 1
    return text.words(ref.i, k) if k > ref.j else ""


def titles(ref: Ref, text: Text) -> list[str]:
    """A name of several capitals in its base form (Wyższego Urzędu Górniczego: Wyższy Urząd Górniczy), then as it stands."""
    words = [text.tokens[k].text for k in range(ref.i, ref.j)]
    at = ref.head - ref.i
    hit = next((h for h in text.hits[ref.head] if h.sense.cls in HEADS), None)
    shown = text.words(ref.i, ref.j)
    if hit is None or hit.j != ref.head + 1 or hit.sense.base.lower() == words[at].lower():
        return [shown]
    base = hit.sense.base
    for k, word in enumerate(words):
        if abs(k - at) <= 1 and k != at:
            words[k] = agreeing(word, base, text.pack)
    words[at] = base[:1].upper() + base[1:] if words[at][:1].isupper() else base
    return [" ".join(words), shown]


def agreeing(word: str, head: str, pack: Pack) -> str:
    """An adjective in the base form that goes with its head's: Wyższego beside Urząd: Wyższy, Krajowej beside Izba: Krajowa."""
    for last, ending, put in pack.adjective_endings:
        if head.endswith(last) and word.endswith(ending) and len(word) - len(ending) > 2:
            return word[: len(word) - len(ending)] + put
    return word


def native(ref: Ref, text: Text) -> list[str]:
    """The mention's own words with the head in its base form, with and without what stands before it."""
    pack = text.pack
    head = text.tokens[ref.head].text
    hit = next((h for h in text.hits[ref.head] if h.sense.cls in HEADS), None)
    bases = [hit.sense.base] if hit and hit.j - hit.i == 1 else base_forms(head, pack)
    before = [text.tokens[k].text for k in range(ref.i, ref.head) if text.tokens[k].kind in (WORD, CODE)]
    if before and hit and pack.adjective_endings and hit.sense.base.lower() != head.lower():
        before = [agreeing(w, hit.sense.base, pack) for w in before]
    after = text.words(ref.head + 1, ref.j)
    if after and hit and pack.adjectives_after and hit.sense.base.lower() != head.lower():
        first, _, rest = after.partition(" ")
        after = f"{agreeing(first, hit.sense.base, pack)} {rest}".strip()
    out = []
    for base in bases:
        if hit and len(base) < len(head) and head.lower().endswith(base.lower()[:4]) is False and base.lower() not in head.lower():
            continue
        compound = head[: len(head) - len(head) + head.lower().find(base.lower())] + base if base.lower() in head.lower() else base
        core = " ".join([*before, compound])
        out += [core, compound, f"{core} {after}" if after else "", f"{compound} {after}" if after else ""]
    return [o.strip() for o in out if o]


def base_forms(words: str, pack: Pack) -> list[str]:
    """A name as it stands, then its likely base forms: each known ending of names taken off the last word."""
    for mark in ("'s", "’s", "'", "’"):
        words = words.removesuffix(mark)
    out = [words]
    head, _, last = words.rpartition(" ")
    lead = head + " " if head else ""
    if pack.given_endings and head and " " not in head:
        out += full_names(head, last, pack)
    if "-" in last:
        stem, _, ending = last.rpartition("-")
        if ending in pack.lexicon.endings and stem:
            return [lead + stem, words]
    for ending, put in pack.name_endings:
        if last.endswith(ending) and len(last) - len(ending) >= 3:
            out.append(lead + last[: -len(ending)] + put)
    return list(dict.fromkeys(out))


def full_names(given: str, last: str, pack: Pack) -> list[str]:
    """A first name and a surname that both decline (Piotra Kota, Anny Górskiej), each with its own ending taken off."""
    out = []
    for ending, put in pack.given_endings:
        if not given.endswith(ending) or len(given) - len(ending) < 2:
            continue
        for tail, base in sorted(pack.name_endings, key=lambda e: -len(e[0])):
            if last.endswith(tail) and len(last) - len(tail) >= 2 and (base[-1:] == "a") == (put == "a"):
                out.append(f"{given[: len(given) - len(ending)]}{put} {last[: len(last) - len(tail)]}{base}")
                break
        if put == "a":
            out.append(f"{given[: len(given) - len(ending)]}{put} {last}")
    return out


def office(ref: Ref, pack: Pack) -> list[str]:
    """English names of an office: 'Afghan health ministry', 'Ministry of Health', 'governor of Takhar'."""
    if ref.kind == "country" or not ref.key or ref.kind not in HEADS:
        return []
    head = "government" if ref.kind == "government" else ref.key
    country = pack.countries.get(ref.country) if ref.country else None
    adjective = pack.adjectives.get(ref.country, "") if ref.country else ""
    out: list[str] = []
    what = f"{ref.portfolio} {head}" if ref.portfolio else head
    if ref.place:
        out += [f"{what} of {ref.place.label}", f"{ref.place.label} {what}"]
    if country:
        out += [f"{adjective} {what}" if adjective else "", f"{what} of {country.label}", f"{country.label} {what}"]
    if ref.portfolio and head == "ministry":
        title = f"Ministry of {ref.portfolio.title()}"
        out += [f"{adjective} {title}".strip(), title]
    out.append(what)
    if ref.portfolio and head != "ministry":
        out.append(head)
    return [o for o in dict.fromkeys(out) if o]
