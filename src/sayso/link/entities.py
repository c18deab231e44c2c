"""Who is who in a story: the sources, actors and places of its reports, one entity each, whatever language and spelling.

What the packs know is one by its id or label. The rest is judged by evidence, always for a stated reason: the same name by its sound or
its initials, the same office without the nation's name, a role that only one named person of the report or the story holds, a spokesman
and the office that he speaks for, two names under which different reports give the same figures. Two names that the packs tell apart, or
that belong to two countries, are never joined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from sayso.fold import fold
from sayso.link.names import initials, same_name, words
from sayso.link.values import digits, value
from sayso.model import Claim, Entity, Judgement, Mention
from sayso.packs.gazetteer import (
    COMMON,
    Known,
    articles,
    bare,
    bodies,
    gazetteer,
    generic,
    holders,
    offices,
    official,
    platforms,
    roles,
    singular,
    speakers,
    weak,
)

OUTLETS = frozenset(("agency", "outlet"))
ENOUGH = 1.5  # how telling the figures must be that two names share in different reports


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
    person: bool
    generic: bool
    official: bool
    posts: frozenset[str]  # bodies that he speaks for, by what reports say beside the name
    docs: set[str] = field(default_factory=set)
    said: dict[tuple[float, str, str], set[str]] = field(default_factory=dict)  # figures given as an origin, and the reports that say so


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


@lru_cache(maxsize=65536)
def core(name: str) -> str:
    """An office without the nation whose it is, and a minister for his ministry: 'Afghan health minister', 'health ministry of
    Afghanistan' → 'health ministry'."""
    table, instead = gazetteer(), offices()
    parts = [singular(w) for w in fold(name.replace("'s", "").replace("’s", "")).split() if w not in COMMON]
    kept: list[str] = []
    i = 0
    while i < len(parts):
        for n in (3, 2, 1):
            some = " ".join(parts[i : i + n])
            if i + n > len(parts):
                continue
            state = table.names.get(some)
            if some in instead:
                kept += instead[some].split()
            elif not (some in table.adjectives or (state and state.type == "country" and len(some) > 2)):
                continue
            i += n
            break
        else:
            kept.append(parts[i])
            i += 1
    return " ".join(sorted(kept))


def nation(names: Iterable[str]) -> str | None:
    """The country that the names of an office speak of."""
    for name in names:
        if found := spoken(name):
            return found
    return None


@lru_cache(maxsize=65536)
def spoken(name: str) -> str | None:
    table = gazetteer()
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
    return Node(*_read(mention.label, mention.text, mention.id, mention.aliases))


@lru_cache(maxsize=65536)
def _read(
    name: str, text: str, id: str | None, aliases: tuple[str, ...]
) -> tuple[str, str, frozenset[str], frozenset[str], Known | None, str | None, bool, bool, bool, bool, bool, frozenset[str]]:
    found = known(Mention(name, text, id))
    label = fold(name)
    names = [name, text, *aliases]
    office: str | None = None
    if found is None and label in speakers():  # a spokesman: the office he speaks for, which the reader gives as alias
        for alias in aliases:
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
    if found is None and label in roles() and (person := next(filter(proper, aliases), None)):
        name, label, names = person, fold(person), [person, *names]
    folded_names = frozenset(fold(n) for n in names if n)
    held = {n: body for n in names if (body := post(fold(n)))}
    if found is not None and found.type == "person" and (body := portfolio(fold(found.kind or ""))):
        held[found.kind or ""] = body
    many = {n for n in names if n in held or whose(fold(n)) in bare()}  # offices, of which a body has more than one
    cores = frozenset(c for n in names if n not in many and (c := core(n)) and (" " in c or n == names[0]))  # a bare role is told of many
    country = found.country if found else nation(names)
    vague = label in bare() or bool(found and found.type == "country") or (found is None and name == name.lower())  # no name at all
    loose = bool(found and found.type == "country") or core(label) in generic() or label in generic()
    role = folded_names & roles() and not folded_names & (bare() - roles())  # a role, and no body: a firm may be told by its director
    who = found.type == "person" if found else not vague and (proper(name) or bool(role))
    state = loose and (bool(found) or core(label) in official() or label in official())
    return (
        found.key if found else f"{label}@{country or ''}",
        found.label if found else office or name,
        folded_names,
        cores,
        found,
        country,
        vague or loose,
        bool(found and found.type in OUTLETS) or label in platforms(),
        who,
        loose,
        state or bool(not loose and not who and heads(fold(found.label) if found else label) & official()),
        frozenset(x for x in held.values() if x.split()[0] not in articles()) if who else frozenset(),
    )


def post(name: str) -> str:
    """The body whose office a folded name gives, as the reader puts it: 'spokesperson of fire service' → 'fire service'."""
    body = whose(name)
    found = gazetteer().names.get(body)
    if found is not None:
        return body if found.type not in ("country", "person") and found.type not in OUTLETS else ""
    single = body not in bare() or bool(heads(body) & official())  # not a hospital: a story has many
    return body if body and single and core(body) not in generic() | weak() else ""


def whose(name: str) -> str:
    """What stands behind the office in a folded name: 'head of the fire service' → 'the fire service'."""
    parts = name.split(" of ")
    return next((" of ".join(parts[n:]) for n in range(len(parts) - 1, 0, -1) if " of ".join(parts[:n]) in holders()), "")


def heads(label: str) -> set[str]:
    """The words that say what a label is: 'ministry' of 'health ministry' and of 'Ministry of Health'."""
    return {singular(part.rsplit(" ", 1)[-1]) for part in (label, label.split(" of ")[0], label.split(" for ")[0])}


def proper(name: str) -> bool:
    """Does it look like the name of a person: two or three words with capitals, none of them a role, a body or a country?"""
    parts = name.split()
    if not 2 <= len(parts) <= 3 or not all(p[:1].isupper() and p[1:].islower() for p in parts):
        return False
    table = gazetteer()
    folded = fold(name)
    return folded not in table.names and not any(fold(p) in bare() or fold(p) in table.adjectives or fold(p) in table.names for p in parts)


def portfolio(role: str) -> str:
    """The body that a role is of by its own words: 'military intelligence chief' → 'military intelligence'; a minister has a ministry."""
    whose, _, head = role.rpartition(" ")
    if not whose or head not in holders():
        return ""
    return role if head == "minister" and whose not in ("prime", "deputy prime") else whose if head in ("chief", "head") else ""


class Sources:
    """The sources of a story: ``of(mention)`` is the entity; ``judgements`` say what was joined and why."""

    def __init__(self, claims: Sequence[Claim], decided: Mapping[tuple[str, str], bool]) -> None:
        self._nodes: dict[str, Node] = {}
        self._of: dict[Mention, str] = {}
        self._up: dict[str, str] = {}
        self._with: dict[str, list[Node]] = {}  # root of sources that were joined -> all of them
        self.judgements: list[Judgement] = []
        where: dict[Mention, set[str]] = defaultdict(set)
        for claim in claims:
            for step in claim.attribution.steps:
                where[step.source].add(claim.document)
        self._add(where)
        decided = self._meant(decided)
        self._join(self._alike(), decided)
        self._settle(where, decided)
        for claim in claims:
            if first := claim.attribution.origin:
                figure = value(claim.quantity)
                key = (figure.stated, figure.unit, claim.counted.kind)
                self._nodes[self._of[first]].said.setdefault(key, set()).add(claim.document)
        self._join(same_figures([self._nodes[key] for key in sorted(self._nodes)]), decided)
        self._join(self._posts(), decided)
        self._join(self._roles(), decided)
        self._decide(decided)
        self._entities = self._named()

    def of(self, mention: Mention) -> Entity:
        return self._entities[self._root(self._of[mention])]

    def node(self, mention: Mention) -> Node:
        return self._nodes[self._of[mention]]

    def vague(self, entity: Entity) -> bool:
        """Is it only ever named by a role, a body or a country?"""
        return all(n.vague for n in self._groups[entity.key])

    def generic(self, entity: Entity) -> bool:
        """Is it named by no more than a word that any office may hide behind: officials, a country?"""
        return all(n.generic for n in self._groups[entity.key])

    def official(self, entity: Entity) -> bool:
        """Does it belong to a state?"""
        return any(n.official for n in self._groups[entity.key])

    def person(self, entity: Entity) -> bool:
        return all(n.person or n.vague for n in self._groups[entity.key])

    def known(self, entity: Entity) -> bool:
        """Do the packs know it by a name?"""
        return any(n.known for n in self._groups[entity.key])

    def body(self, entity: Entity) -> bool:
        """Is it a bare office, which a story has one of: the police, the ministry?"""
        return any(core(n.label) in bodies() for n in self._groups[entity.key])

    def speaks(self, entity: Entity) -> bool:
        """Does the person speak for somebody: is he named as a spokesman or by a rank?"""
        return any(n.names & speakers() for n in self._groups[entity.key])

    def offices(self, entity: Entity) -> frozenset[str]:
        """The roles it is named with and the bodies that it is or speaks for, each by its core: what two names of one would share."""
        some = self._groups[entity.key]
        bodies = (core(n.label) for n in some if not n.person)
        return frozenset(core(word) for n in some for word in (*(n.names & roles()), *n.posts)).union(bodies) - {""}

    def called(self, entity: Entity, other: Entity) -> bool:
        """Is the first no more than a bare word or a part of the name for the other?"""
        one, two = self._groups[entity.key], self._groups[other.key]
        if all(n.vague for n in one) and any(called(fold(n.label), m) for n in one for m in two):
            return True
        told_apart = any(n.known for n in one) and any(n.known for n in two)  # the Red Cross may be the ICRC, an army is no intelligence
        short, long = ({frozenset(core(n.label).split()) for n in group if not n.person} for group in (one, two))
        return any(a and a < b and len(a) > told_apart for a in short for b in long)

    def outlet(self, entity: Entity) -> bool:
        return any(n.outlet for n in self._groups[entity.key])

    def country(self, entity: Entity) -> str | None:
        return next((n.country for n in self._groups[entity.key] if n.country), None)

    def _add(self, where: Mapping[Mention, set[str]]) -> None:
        for mention, docs in where.items():
            made = node(mention)
            here = self._nodes.setdefault(made.key, made)
            here.names |= made.names
            here.cores |= made.cores
            here.posts |= made.posts
            here.docs |= docs
            self._of[mention] = made.key

    def _settle(self, where: Mapping[Mention, set[str]], decided: Mapping[tuple[str, str], bool]) -> None:
        """A bare role or body is the one of its report that is named with it: 'the ministry', where one ministry is named."""
        named: dict[str, list[Node]] = defaultdict(list)
        for key in sorted(self._nodes):
            if not self._nodes[key].vague and not self._nodes[key].outlet:
                for doc in self._nodes[key].docs:
                    named[doc].append(self._nodes[key])
        told: dict[tuple[str, str], Judgement] = {}
        left: dict[str, set[str]] = defaultdict(set)
        for mention, docs in where.items():
            mine = self._nodes[self._of[mention]]
            if mine.vague and not mine.generic and not mine.known:
                label = fold(mine.label)
                meant = {self._root(n.key): n for doc in docs for n in named[doc] if called(label, n) and friendly(mine, n)}
                if len(meant) == 1:
                    (one,) = meant.values()
                    pair = (min(mine.key, one.key), max(mine.key, one.key))
                    if decided.get(pair) is not False:
                        self._of[mention] = one.key
                        why = f"‘{mine.label}’: only {one.label} is named as such in the report"
                        told[pair] = Judgement(*pair, True, 0.7, (why,))
                        continue
            left[mine.key] |= docs
        self.judgements += [told[pair] for pair in sorted(told)]
        for key, n in self._nodes.items():
            if n.vague:
                n.docs = left.get(key, set())

    def _root(self, key: str) -> str:
        while self._up.get(key, key) != key:
            key = self._up[key]
        return key

    def _together(self, key: str) -> list[Node]:
        root = self._root(key)
        return self._with.get(root) or [self._nodes[root]]

    def _merge(self, a: str, b: str) -> bool:
        one, two = self._root(a), self._root(b)
        if one == two:
            return False
        kept, gone = min(one, two), max(one, two)
        self._with[kept] = [*self._together(kept), *self._together(gone)]
        self._up[gone] = kept
        return True

    def _unite(self, a: Node, b: Node, score: float, why: str) -> None:
        left, right = sorted((a.key, b.key))
        if self._merge(left, right):
            self.judgements.append(Judgement(left, right, True, score, (why,)))

    def _join(self, found: Iterable[tuple[Node, Node, float, str]], decided: Mapping[tuple[str, str], bool]) -> None:
        """Sources are joined from the surest pair on, unless a person or what is joined already speaks against it."""
        for a, b, score, why in sorted(found, key=lambda row: (-row[2], row[0].key, row[1].key, row[3])):
            left, right = sorted((a.key, b.key))
            if decided.get((left, right)) is None and not self._apart(a, b) and not self._judged_apart(a, b, decided):
                self._unite(a, b, score, why)

    def _meant(self, decided: Mapping[tuple[str, str], bool]) -> dict[tuple[str, str], bool]:
        """What persons have judged, with the keys of the sources that they meant by the names they gave."""
        if not decided:
            return {}
        labelled: dict[str, set[str]] = defaultdict(set)
        called: dict[str, set[str]] = defaultdict(set)
        for key, n in self._nodes.items():
            labelled[fold(n.label)].add(key)
            labelled[key].add(key)
            for word in n.names:
                called[word].add(key)
        called.update(labelled)
        return {
            (min(one, two), max(one, two)): same
            for (left, right), same in decided.items()
            for one in called.get(left, ())
            for two in called.get(right, ())
            if one != two
        }

    def _judged_apart(self, a: Node, b: Node, decided: Mapping[tuple[str, str], bool]) -> bool:
        """Would joining put two sources together that a person has told apart?"""
        ends = {self._root(a.key), self._root(b.key)}
        return any(not same and {self._root(left), self._root(right)} == ends for (left, right), same in decided.items())

    def _decide(self, decided: Mapping[tuple[str, str], bool]) -> None:
        for (left, right), same in sorted(decided.items()):
            if same and left in self._nodes and right in self._nodes:
                self._merge(left, right)

    def _apart(self, a: Node, b: Node) -> bool:
        """Would joining put two names together that the packs tell apart, or two countries?"""
        both = [*self._together(a.key), *self._together(b.key)]
        persons = {n.known.key for n in both if n.known and n.known.type == "person"}
        keys = {n.known.key for n in both if n.known and n.known.type != "person"}
        states = {n.country for n in both if n.country}
        return len(keys) > 1 or len(persons) > 1 or len(states) > 1

    def _alike(self) -> Iterable[tuple[Node, Node, float, str]]:
        nodes = [self._nodes[key] for key in sorted(self._nodes)]
        shelves: dict[str, list[Node]] = defaultdict(list)
        short = [n for n in nodes if n.label.isupper() and 2 < len(n.label) < 8]
        lands: dict[str, set[str]] = defaultdict(set)  # of a bare body: how many countries have theirs in the story
        for n in nodes:
            for core in n.cores:
                shelves["core " + core].append(n)
                if n.vague and n.country:
                    lands[core].add(n.country)
            if not n.vague:  # only names are compared by their sound
                for shelf in {word[:1] + word[-1:] if len(word) < 4 else word[:2] for word in words(n.label)}:
                    shelves[shelf].append(n)
            for one in short:
                if one is not n and one.label.casefold() in {initials(name) for name in n.names}:
                    yield one, n, 0.8, f"‘{one.label}’ are the initials of ‘{n.label}’"
        seen: set[tuple[str, str]] = set()
        for some in shelves.values():
            for i, a in enumerate(some):
                for b in some[i + 1 :]:
                    pair = (a.key, b.key)  # nodes are in the order of their keys
                    if pair not in seen:
                        seen.add(pair)
                        if (judged := alike(a, b, lands)) is not None:
                            yield a, b, *judged

    def _posts(self) -> Iterable[tuple[Node, Node, float, str]]:
        """Who holds an office of a body says what it says, and so do two who hold offices of one."""
        nodes = [self._nodes[key] for key in sorted(self._nodes)]
        held: dict[str, list[Node]] = defaultdict(list)  # a body, by its key in the packs or its core -> who holds its offices
        for n in nodes:
            for body in sorted(n.posts):
                known = gazetteer().names.get(body)
                held[known.key if known else core(body)].append(n)
        for body, persons in held.items():
            known = gazetteer().names.get(fold(body))
            named = [n for n in nodes if not n.person and not n.outlet and (n.known == known if known else body in n.cores)]
            for n in persons:
                mine = [m for m in named if friendly(n, m)]
                mine = [m for m in mine if m.docs & n.docs] or mine  # rather the one that his report names
                others = [m for m in persons if m.key < n.key and friendly(n, m) and not m.docs & n.docs]
                if len({m.country for m in mine if m.country}) < 2:  # else two countries have theirs, and nobody knows whose he is
                    for m in (*mine, *others):
                        yield n, m, 0.75, f"{n.label} speaks for {known.label if known else body}"

    def _roles(self) -> Iterable[tuple[Node, Node, float, str]]:
        """A bare role is the one who is named with it, when only one is in the story."""
        nodes = [self._nodes[key] for key in sorted(self._nodes)]
        bare_ones = [n for n in nodes if n.docs and n.vague and not n.known and not n.generic and fold(n.label) not in speakers() | weak()]
        holders = tellers((n for n in nodes if not n.vague and not n.outlet), {fold(n.label) for n in bare_ones})
        for n in bare_ones:
            named = {self._root(m.key): m for m in holders.get(fold(n.label), ()) if friendly(n, m)}
            if len(named) == 1:
                (one,) = named.values()
                yield n, one, 0.6, f"‘{n.label}’: only {one.label} is named as such in the story"

    def _named(self) -> dict[str, Entity]:
        groups: dict[str, list[Node]] = defaultdict(list)
        for key in sorted(self._nodes):
            groups[self._root(key)].append(self._nodes[key])
        self._groups = groups
        out = {}
        for root, group in groups.items():
            best = min(group, key=lambda n: (n.known is None, n.vague, -len(n.docs), -len(n.label), n.label))
            names = sorted({name for n in group for name in n.names} - {fold(best.label)})
            out[root] = Entity(root, best.label, tuple(names), best.known.key if best.known else None)
        return out


def friendly(a: Node, b: Node) -> bool:
    return a.country is None or b.country is None or a.country == b.country


def called(label: str, n: Node) -> bool:
    """Is a name told with this bare word: 'ministry' of 'health ministry', 'governor' of who is governor of Takhar?"""
    return bool(tellers((n,), {label}))


def tellers(nodes: Iterable[Node], labels: set[str]) -> dict[str, list[Node]]:
    """Which sources are told with these bare words: in any of their names as a whole, and at the head of a label or a person's name."""
    out: dict[str, list[Node]] = defaultdict(list)
    for n in nodes:
        found = n.names & labels
        for name in n.names if n.person else (fold(n.label),):
            parts = name.split()
            heads = {" ".join(parts[i:]) for i in range(1, len(parts))} | {name.split(" of ")[0]}
            found |= heads & labels
        for label in sorted(found):
            out[label].append(n)
    return out


def alike(a: Node, b: Node, lands: Mapping[str, set[str]]) -> tuple[float, str] | None:
    """Are two names of sources one source? How sure, and why."""
    if (a.known and b.known) or not friendly(a, b):
        return None
    shared = a.cores & b.cores
    if shared:
        best = min(shared, key=lambda c: (-len(c), c))
        if not (a.vague and b.vague) or a.country == b.country or len(lands.get(best, ())) < 2:
            return 0.9, f"both are named ‘{best}’"
    if a.vague or b.vague or not same_name(a.label, b.label):
        return None
    return 0.8, f"‘{a.label}’ and ‘{b.label}’ sound alike"


def same_figures(nodes: Sequence[Node]) -> Iterable[tuple[Node, Node, float, str]]:
    """Two names that no report sets side by side and under which different reports give the same figures, too many to be chance."""
    givers: dict[tuple[float, str, str], list[Node]] = defaultdict(list)
    for n in nodes:
        if not n.outlet and not n.generic:
            for figure in n.said:
                givers[figure].append(n)
    shared: dict[tuple[str, str], list[tuple[float, str, str]]] = defaultdict(list)
    pairs: dict[tuple[str, str], tuple[Node, Node]] = {}
    for figure, some in givers.items():
        for i, a in enumerate(some):
            for b in some[i + 1 :]:
                if not (a.known and b.known) and not a.docs & b.docs and friendly(a, b):
                    shared[a.key, b.key].append(figure)
                    pairs[a.key, b.key] = a, b
    for pair in sorted(shared):
        figures = shared[pair]
        if len(figures) > 1 and sum(0.5 * min(digits(f[0]), 4) for f in figures) >= ENOUGH:
            a, b = pairs[pair]
            told = ", ".join(f"{f[0]:g} {f[2]}" for f in sorted(figures)[:3])
            yield a, b, 0.65, f"{a.label} and {b.label} give the same {len(figures)} figures in different reports: {told}"
