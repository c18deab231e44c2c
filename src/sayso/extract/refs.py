"""What a mention is: a span of tokens with its head, whose it is, what for, where; and which country a shared word means."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from sayso.extract.text import Text
from sayso.packs.lexicon import Name

HEADS = ("role", "body", "group", "government")
NATIONS = ("country", "nationality", "demonym", "capital")
MEDIA = frozenset(("newspaper", "broadcaster", "television", "radio", "news site", "agency", "news agency", "magazine"))
PRESS = MEDIA - {"agency"}


@dataclass(slots=True)
class Ref:
    """A mention over tokens ``i`` to ``j``; ``head`` is the token that carries its case."""

    i: int
    j: int
    head: int
    kind: str  # name, country, role, body, group, unknown
    name: Name | None = None
    key: str = ""  # role, body or group
    portfolio: str = ""
    country: str = ""
    place: Name | None = None
    proper: str = ""  # an unknown proper name that belongs to it
    person: Name | None = None
    aliases: list[str] = field(default_factory=list)
    title: bool = False  # its words in capitals are one name (Wyższy Urząd Górniczy)
    oblique: bool = False  # stands after a preposition or has an object's ending
    antecedent: Ref | None = None
    firm: bool = False  # a firm, by its pack, its trade or the last word of its name

    @property
    def speaks(self) -> bool:
        """Can this be a source? Places cannot, but their governments can."""
        if self.kind == "name":
            return self.name is not None and self.name.type != "place"
        return True

    @property
    def is_outlet(self) -> bool:
        """A medium of the packs, or one that no pack knows but that the words before its name call one (the news site Tempo)."""
        if self.name is None:
            return self.kind == "body" and self.key in PRESS and self.proper != ""
        return self.name.type in ("outlet", "agency")

    @property
    def is_place(self) -> bool:
        return self.kind == "country" or (self.name is not None and self.name.type == "place")


def nation_tokens(text: Text) -> list[int]:
    """The tokens that name a country, its people or its capital, in order."""
    return sorted({h.i for cls in NATIONS for h in text.index.get(cls, ())})


def settle(text: Text) -> None:
    """Where countries share a word (Koreans), the one comes first that the report names otherwise most, not counting who speaks for it."""
    shared: list[tuple[int, list[str]]] = []
    named: Counter[str] = Counter()
    for i in nation_tokens(text):
        found = [h for h in text.hits[i] if h.sense.cls in NATIONS]
        if len(found) > 1 and len(keys := list(dict.fromkeys(h.sense.key for h in found))) > 1:
            shared.append((i, keys))
        elif found[0].sense.cls != "capital":
            named[found[0].sense.key] += text.sense(found[0].j, "role", "body", "name", "government") is None
    if not shared:
        return
    for hit in text.index.get("name", ()):
        if hit.sense.name is not None and hit.sense.name.type == "person":
            named[hit.sense.name.country or ""] += 1
    for i, keys in shared:
        best = max(keys, key=lambda c: (named[c], keys.index(c)))
        text.hits[i].sort(key=lambda h: h.sense.cls in NATIONS and h.sense.key != best)
