"""Which office a named person holds: what stands in apposition to the name says it, before it, behind it or as whose it is.

'Basarnas chief Rahmat Hidayanto', 'Fabio De Luca, a spokesman for the IOM', 'its director Ivan Petkov', 'Iwan Petkow of the Fund'. The
office is kept in English beside the other names of the person: 'spokesperson of International Organization for Migration'.
"""

from __future__ import annotations

from sayso.extract.labels import office, titles
from sayso.extract.refs import Ref
from sayso.extract.text import Text

ENDS_OFFICE = frozenset(("say", "relative", "that", "contrast", "plain_verb", "pronoun", "joiner", "event", "status", "cite_before"))
EMPLOYERS = frozenset(("institution", "company", "agency", "government", "group", "party", "armed group"))
VOICES = frozenset(("spokesperson", "press secretary", "press officer"))
REACH = 6  # words between a person, the office and whose it is


def posts(refs: list[Ref], text: Text) -> None:
    """Adds to every person of a text the office that the words beside the name give."""
    for n, ref in enumerate(refs):
        if full_name(ref):
            before, after = refs[n - 1] if n else None, refs[n + 1 : n + 4]
            post = own(ref, refs[:n], text) or leading(ref, before, text) or following(ref, after, text)
            if post and post not in ref.aliases:
                ref.aliases.append(post)


def full_name(ref: Ref) -> bool:
    """Is it a person by name: a known one, or two words or more that no pack knows, perhaps behind a title?"""
    if ref.person is not None or (ref.name is not None and ref.name.type == "person"):
        return True
    return ref.kind in ("role", "unknown") and ref.name is None and len(ref.proper.split()) > 1 and not ref.firm


def own(ref: Ref, before: list[Ref], t: Text) -> str:
    """The office in the mention itself, of the body spoken of last: its director Ivan Petkov; szef HUR Kyryło Budanow."""
    if ref.kind != "role" or not ref.key:
        return ""
    if ref.name is not None and ref.name.type in EMPLOYERS:
        return f"{ref.key} of {ref.name.label}"
    if t.sense(ref.i - 1, "possessive"):
        for other in reversed(before):
            if t.sentence_of[ref.head] - t.sentence_of[other.head] > 1:
                break
            named = other.name or other.proper or other.title or other.portfolio or other.country
            if named and (whose := body(other, t)):
                return f"{ref.key} of {whose}"
    if ref.key in VOICES and not (ref.country or ref.portfolio or ref.place) and unmarked(ref, t):
        for other in reversed(before):
            if t.sentence_of[ref.head] - t.sentence_of[other.head] > 1:
                break
            if other.name is not None and not other.is_outlet and (whose := body(other, t)):
                return f"{ref.key} of {whose}"
    return ""


def unmarked(ref: Ref, t: Text) -> bool:
    """Does no word of its own stand before the office: spokeswoman Clara Mendes, but not provincial spokeswoman Antonette Roa?"""
    k = ref.i - 1
    return not t.is_word(k) or t.sentence_of[k] != t.sentence_of[ref.i] or not t.classes[k].isdisjoint(("say", "article", "joiner", "that"))


def leading(ref: Ref, before: Ref | None, t: Text) -> str:
    """The office before the name: NCA chief Rob Penney; an army spokesman, Colonel Moussa Traore."""
    if before is None or t.sentence_of[before.head] != t.sentence_of[ref.head] or ref.i < before.j:
        return ""
    between = range(before.j, ref.i)
    if len(between) > 1 or any(t.punct(k) != "," for k in between):
        return ""
    if len(between) == 1 and t.punct(ref.j) not in (",", ".", ")") and not t.pack.possessor_first and not t.sense(ref.j, "say"):
        return ""  # a list: the NCA chief, Rob Penney and others
    return held(before, [], t)


def following(ref: Ref, after: list[Ref], t: Text) -> str:
    """The office behind the name: Fabio De Luca, a spokesman for the IOM; Iwan Petkow von der Organisation Fund."""
    if not after or t.sentence_of[after[0].head] != t.sentence_of[ref.head]:
        return ""
    first, gap = after[0], range(ref.j, after[0].i)
    if t.punct(ref.j) in (",", "(", "–", "-"):
        words = [k for k in gap[1:] if t.is_word(k)]
        closed = len(words) < len(gap) - 1 or any(not t.classes[k].isdisjoint(ENDS_OFFICE) for k in words)
        if closed or len(words) > REACH:
            return ""
        return held(first, [other for other in after[1:] if near(first, other, t)], t)
    linked = len(gap) in (1, 2) and t.sense(ref.j, "of", "coming_from") and (len(gap) == 1 or t.sense(ref.j + 1, "article"))
    whose = body(first, t) if linked and first.kind != "role" else ""
    return f"representative of {whose}" if whose else ""


def near(first: Ref, other: Ref, t: Text) -> bool:
    """Does a body belong to the office before it: no clause, no comma between?"""
    if other.i - first.j > REACH or t.sentence_of[other.head] != t.sentence_of[first.head]:
        return False
    between = range(first.j, other.i)
    return all((t.is_word(k) and t.classes[k].isdisjoint(ENDS_OFFICE)) or t.punct(k) == "(" for k in between)


def held(post: Ref, behind: list[Ref], t: Text) -> str:
    """An office and whose it is: by its own words, else by the body named behind it or spoken of before."""
    role = role_of(post, t)
    if not role:
        return ""
    whose = body(post, t) or next((found for other in behind if other.name is not None and (found := body(other, t))), "")
    whose = whose or next((found for other in behind if (found := body(other, t))), "")
    if not whose and post.antecedent is not None and post.antecedent is not post:
        whose = body(post.antecedent, t)
    return f"{role} of {whose}" if whose else ""


def role_of(post: Ref, t: Text) -> str:
    """The role that a mention names: its own, or that of a word in it (army spokesman)."""
    if post.kind == "role":
        return post.key
    if post.kind not in ("name", "body"):
        return ""
    return next((h.sense.key for k in range(post.i, post.j) for h in t.hits[k] if h.sense.cls == "role"), "")


def body(ref: Ref, t: Text) -> str:
    """The English name of a body: of the pack, its own, or of an office."""
    if ref.name is not None and ref.name.type in EMPLOYERS:
        return ref.name.label
    if ref.kind != "body":
        return ""
    if ref.proper or ref.title:
        return ref.proper or titles(ref, t)[0]
    return next(iter(office(ref, t.pack)), "")
