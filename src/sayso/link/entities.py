"""Who is who in a story: the sources, actors and places of its reports, one entity each, whatever language and spelling.

What the packs know is one by its id or label. The rest is judged by evidence, always for a stated reason: the same name by its sound,
the same office without the nation's name, a role that only one named person of the story holds, a spokesman and the office that he
speaks for. Two names that the packs tell apart are never joined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sayso.fold import fold
from sayso.link.names import same_name, words
from sayso.model import Claim, Entity, Judgement, Mention
from sayso.packs.gazetteer import Known, bare, gazetteer, speakers

OUTLETS = frozenset(("agency", "outlet"))
COMMON = frozenset(("of", "the", "in", "for", "and"))


@dataclass(slots=True)
class Node:
    """One way in which sources of the story are named."""

    key: str
    label: str
    names: frozenset[str]
    cores: frozenset[str]
    known: Known | None
    country: str | None
    vague: bool
    outlet: bool
    docs: set[str] = field(default_factory=set)


def known(mention: Mention) -> Known | None:
    """What the packs know of a mention, by its id or label."""
    names = gazetteer().names
    return (names.get(fold(mention.id)) if mention.id else None) or names.get(fold(mention.label))


def place(mention: Mention | None) -> tuple[str, str | None] | None:
    """The key of a place and the country it lies in, None where it is unknown."""
    if mention is None:
        return None
    table = gazetteer()
    if mention.id and (state := table.names.get(fold(mention.id))):
        return state.key, state.country
    for name in (mention.label, mention.text, *mention.aliases):
        folded = fold(name)
        found = table.places.get(folded) or table.names.get(folded)
        if found:
            return found.key, found.country
    return " ".join(words(mention.label)) or fold(mention.label), None


def actor(mention: Mention | None) -> tuple[str, str | None] | None:
    """The key of an actor and its country: a government, its leaders and organs stand for the country."""
    if mention is None:
        return None
    found = known(mention)
    if found:
        return found.key, found.country
    return core(mention.label) or fold(mention.label), None


def core(name: str) -> str:
    """An office without the nation whose it is: 'Afghan health ministry', 'health ministry of Afghanistan' → 'health ministry'."""
    table = gazetteer()
    parts = [w for w in fold(name.replace("'s", "").replace("’s", "")).split() if w not in COMMON]
    kept: list[str] = []
    i = 0
    while i < len(parts):
        for n in (3, 2, 1):
            some = " ".join(parts[i : i + n])
            state = table.names.get(some)
            if i + n <= len(parts) and (some in table.adjectives or (state and state.type == "country" and len(some) > 2)):
                i += n
                break
        else:
            kept.append(parts[i])
            i += 1
    return " ".join(sorted(kept))


def nation(names: Iterable[str]) -> str | None:
    """The country that the names of an office speak of."""
    table = gazetteer()
    for name in names:
        parts = fold(name).split()
        for n in (2, 1):
            for i in range(len(parts) - n + 1):
                some = " ".join(parts[i : i + n])
                if some in table.adjectives:
                    return table.adjectives[some]
                state = table.names.get(some)
                if state and state.type == "country" and len(some) > 3:
                    return state.country
    return None


def node(mention: Mention) -> Node:
    """A source as it is named, with what tells it from others."""
    found = known(mention)
    label = fold(mention.label)
    names = [mention.label, mention.text, *mention.aliases]
    office: str | None = None
    if found is None and label in speakers():  # a spokesman: the office he speaks for, which the reader gives as alias
        for alias in mention.aliases:
            folded = fold(alias)
            other = gazetteer().names.get(folded)
            if other and other.type not in OUTLETS and other.type != "country":
                found, office = other, other.label
                break
            if folded in bare() and folded not in speakers():
                office = office or alias
        if office:
            label = fold(office)
            names = [office, *(a for a in names if fold(a) not in speakers())]
    folded_names = frozenset(fold(n) for n in names if n)
    cores = frozenset(c for n in names if (c := core(n)) and (" " in c or n == names[0]))  # a bare role is told of many
    country = found.country if found else nation(names)
    vague = label in bare() or bool(found and found.type == "country")
    key = found.key if found else f"{label}@{country or ''}"
    return Node(
        key,
        found.label if found else office or mention.label,
        folded_names,
        cores,
        found,
        country,
        vague,
        bool(found and found.type in OUTLETS),
    )


class Sources:
    """The sources of a story: ``of(mention, claim)`` is the entity; ``judgements`` say what was joined and why."""

    def __init__(self, claims: Sequence[Claim], decided: Mapping[tuple[str, str], bool]) -> None:
        self._nodes: dict[str, Node] = {}
        self._of: dict[Mention, str] = {}
        self._up: dict[str, str] = {}
        self.judgements: list[Judgement] = []
        for claim in claims:
            for step in claim.attribution.steps:
                self._add(step.source, claim.document)
        self._join(decided)
        self._entities = self._named()

    def of(self, mention: Mention) -> Entity:
        return self._entities[self._root(self._of[mention])]

    def node(self, mention: Mention) -> Node:
        return self._nodes[self._of[mention]]

    def vague(self, entity: Entity) -> bool:
        return self._vague[entity.key]

    def outlet(self, entity: Entity) -> bool:
        return self._outlet[entity.key]

    def country(self, entity: Entity) -> str | None:
        return self._country[entity.key]

    def _add(self, mention: Mention, document: str) -> None:
        key = self._of.get(mention)
        if key is None:
            made = node(mention)
            here = self._nodes.get(made.key)
            if here is None:
                self._nodes[made.key] = made
            else:
                here.names |= made.names
                here.cores |= made.cores
            key = self._of[mention] = made.key
        self._nodes[key].docs.add(document)

    def _root(self, key: str) -> str:
        while self._up.get(key, key) != key:
            key = self._up[key]
        return key

    def _unite(self, a: Node, b: Node, score: float, why: str) -> None:
        left, right = sorted((a.key, b.key))
        one, two = self._root(left), self._root(right)
        if one != two:
            self._up[max(one, two)] = min(one, two)
            self.judgements.append(Judgement(left, right, True, score, (why,)))

    def _join(self, decided: Mapping[tuple[str, str], bool]) -> None:
        nodes = [self._nodes[key] for key in sorted(self._nodes)]
        for a, b, score, why in sorted(self._alike(nodes), key=lambda row: (-row[2], row[0].key, row[1].key)):
            left, right = sorted((a.key, b.key))
            if decided.get((left, right)) is None and not self._apart(a, b):
                self._unite(a, b, score, why)
        for (left, right), same in sorted(decided.items()):
            if same and left in self._nodes and right in self._nodes:
                one, two = self._root(left), self._root(right)
                self._up[max(one, two)] = min(one, two)

    def _apart(self, a: Node, b: Node) -> bool:
        """Would joining put two names together that the packs tell apart, or two countries?"""
        one, two = ([n for n in self._nodes.values() if self._root(n.key) == self._root(x.key)] for x in (a, b))
        keys = {n.known.key for n in (*one, *two) if n.known}
        states = {n.country for n in (*one, *two) if n.country}
        return len(keys) > 1 or len(states) > 1

    def _alike(self, nodes: list[Node]) -> Iterable[tuple[Node, Node, float, str]]:
        shelves: dict[str, list[Node]] = defaultdict(list)
        for n in nodes:
            for core in n.cores:
                shelves["core " + core].append(n)
            for name in n.names:
                for word in words(name):
                    shelves[word[:1] + word[-1:] if len(word) < 4 else word[:2]].append(n)
        seen: set[tuple[str, str]] = set()
        for shelf in shelves.values():
            for i, a in enumerate(shelf):
                for b in shelf[i + 1 :]:
                    pair = (min(a.key, b.key), max(a.key, b.key))
                    if pair not in seen and a.key != b.key:
                        seen.add(pair)
                        if (judged := alike(a, b)) is not None:
                            yield a, b, *judged
        yield from self._roles(nodes)

    def _roles(self, nodes: list[Node]) -> Iterable[tuple[Node, Node, float, str]]:
        """A bare role is the one who is named with it, when only one is: in the same report, else in the story."""
        for n in nodes:
            if n.known or not n.vague:
                continue
            role = core(n.label)
            if fold(n.label) in speakers():
                continue
            named = [m for m in nodes if not m.vague and not m.outlet and (n.label in m.names or any(role in c.split() for c in m.cores))]
            near = [m for m in named if m.docs & n.docs] or named
            if len(near) == 1:
                yield n, near[0], 0.6, f"‘{n.label}’: only {near[0].label} is named as such in the story"

    def _named(self) -> dict[str, Entity]:
        groups: dict[str, list[Node]] = defaultdict(list)
        for key in sorted(self._nodes):
            groups[self._root(key)].append(self._nodes[key])
        self._vague, self._outlet, self._country = {}, {}, {}
        out = {}
        for root, group in groups.items():
            best = min(group, key=lambda n: (n.known is None, n.vague, -len(n.docs), -len(n.label), n.label))
            names = sorted({name for n in group for name in n.names} - {fold(best.label)})
            out[root] = Entity(root, best.label, tuple(names), best.known.key if best.known else None)
            self._vague[root] = all(n.vague for n in group)
            self._outlet[root] = best.outlet
            self._country[root] = next((n.country for n in group if n.country), None)
        return out


def alike(a: Node, b: Node) -> tuple[float, str] | None:
    """Are two names of sources one source? How sure, and why."""
    if a.known and b.known:
        return None
    if a.country and b.country and a.country != b.country:
        return None
    shared = a.cores & b.cores
    if shared and not (a.vague and b.vague and a.country != b.country):
        return 0.9, f"both are named ‘{min(shared, key=lambda c: (-len(c), c))}’"
    if a.vague or b.vague or not same_name(a.label, b.label):
        return None
    return 0.8, f"‘{a.label}’ and ‘{b.label}’ sound alike"
