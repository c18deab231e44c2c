"""Claims of many reports as an account: which speak of the same figure, who stands behind it, how it moved, where sources disagree.

``link`` is pure and knows no order: reports of a story in, its series and the judgements behind them out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sayso.fold import fold
from sayso.link import conflict, entities, provenance, series, versions
from sayso.link.items import sort
from sayso.link.reuse import figures, translated
from sayso.link.stories import Traits, keys, pairs, split, stories, traits
from sayso.link.trace import trace
from sayso.model import Account, Copy, Entity, Judgement, Member, Mention, Report, Series
from sayso.packs.gazetteer import gazetteer

__all__ = ["Traits", "keys", "link", "pairs", "split", "stories", "trace", "traits"]

FEWEST = 3  # figures that a translation shares with its original


def link(reports: Sequence[Report], copies: Sequence[Copy] = (), decided: Mapping[tuple[str, str], bool] | None = None) -> Account:
    """The account of one story's reports.

    ``copies`` are pairs of reports that are one text; ``decided`` holds what persons have judged: pairs of claims or of sources, the
    same or not.
    """
    decided = decided or {}
    reports = sorted(reports, key=lambda r: r.document.id)
    claims = [claim for report in reports for claim in report.claims]
    sources = entities.Sources(claims, decided)
    story = reports[0].document.id if reports else ""
    out = []
    items = series.items(reports, sources)
    there: dict[str, list[series.Item]] = defaultdict(list)
    for item in items:
        there[item.doc].append(item)
    found = [group for block in series.blocks(items) for group in series.groups(block, decided)]
    for group in together(found, decided):
        out.append(one(group, sources, story, there))
    shared = [*copies, *translations(reports)]
    reprints = [Judgement(copy.left, copy.right, True, copy.score, copy.reasons) for copy in shared]
    return Account(tuple(sorted(out, key=lambda s: s.id)), (*sources.judgements, *reprints))


def together(found: Sequence[list[series.Item]], decided: Mapping[tuple[str, str], bool]) -> list[list[series.Item]]:
    """Groups joined where a person has judged claims of theirs to be the same, whatever the rules say of the others."""
    if not decided:
        return list(found)
    home = {item.claim.id: n for n, group in enumerate(found) for item in group}
    groups = dict(enumerate(found))
    apart = [pair for pair, same in decided.items() if not same and pair[0] in home and pair[1] in home]
    for left, right in sorted(pair for pair, same in decided.items() if same and pair[0] in home and pair[1] in home):
        one, two = sorted((home[left], home[right]))
        if one == two or any({home[a], home[b]} == {one, two} for a, b in apart):
            continue
        groups[one] = sorted((*groups[one], *groups.pop(two)), key=lambda i: (i.doc, i.claim.quantity.span.start, i.claim.id))
        home |= dict.fromkeys((item.claim.id for item in groups[one]), one)
    return list(groups.values())


def one(group: Sequence[series.Item], sources: entities.Sources, story: str, there: Mapping[str, Sequence[series.Item]]) -> Series:
    """A series from its claims. It is called by its earliest claim, so it keeps its id while later reports come in."""
    kinds = counts(item.claim.counted.kind for item in group)
    kind = min(kinds, key=lambda k: (k in series.GENERAL, -kinds[k], k))
    unit = most(item.claim.quantity.unit for item in group)
    nature = most(sort(item) for item in group)
    actor = named([item.claim.counted.actor for item in group], [item.actor for item in group])
    places = [item.claim.place for item in group]  # as they are named: where linking takes a figure to be of elsewhere, no name says so
    place = named(places, [lies[0] if (lies := entities.place(one)) else None for one in places])
    members = tuple(member(item) for item in group)
    told = conflict.findings(group, sources, there)
    disputed = frozenset(claim for finding in told if finding.kind == "contradiction" for claim in finding.claims)
    found, echoes = provenance.origins(group, sources, disputed)
    told += [*versions.changed(group), *echoes]
    return Series(
        id=min(group, key=lambda i: (i.published or "9999", i.doc, i.claim.quantity.span.start, i.claim.id)).claim.id,
        story=story,
        label=label(kind, unit, nature, actor, place),
        kind=kind,
        unit=unit,
        nature=nature,
        actor=actor,
        place=place,
        members=members,
        origins=found,
        independent=sum(origin.independent for origin in found),
        contradicted=any(finding.kind == "contradiction" for finding in told),
        findings=tuple(told),
    )


def translations(reports: Sequence[Report]) -> list[Copy]:
    """Reports in different languages that are one text, by the order of their figures."""
    if len({report.document.lang for report in reports}) < 2:
        return []
    read = [(report.document, figures(report.claims)) for report in reports]
    numbers = [frozenset(figure.low or figure.high for figure in found) for _, found in read]
    out = []
    for i, (one, mine) in enumerate(read):
        for j, (other, theirs) in enumerate(read[:i]):
            if one.lang != other.lang and len(numbers[i] & numbers[j]) >= FEWEST:
                out.append(translated(one.id, mine, other.id, theirs))
    return sorted((copy for copy in out if copy), key=lambda c: (c.left, c.right))


def member(item: series.Item) -> Member:
    span = item.claim.quantity.span
    return Member(item.claim.id, item.doc, item.source, span.start, span.end, sort(item))


def most(values: Iterable[str]) -> str:
    counted = counts(values)
    return min(counted, key=lambda v: (-counted[v], v)) if len(counted) > 1 else next(iter(counted))


def counts(values: Iterable[str]) -> dict[str, int]:
    """How often each is met; for a few values quicker than a ``Counter``."""
    counted: dict[str, int] = {}
    for value in values:
        counted[value] = counted.get(value, 0) + 1
    return counted


def named(mentions: Sequence[Mention | None], keys: Sequence[str | None]) -> Entity | None:
    """The actor or place that most claims name."""
    given = [key for key in keys if key]
    if not given:
        return None
    key = most(given)
    here = [m for m, k in zip(mentions, keys, strict=True) if m and k == key]
    labels = [m.label for m in here]
    known = [found.label for m in labels if (found := gazetteer().places.get(fold(m)) or gazetteer().names.get(fold(m)))]
    best = most(known or labels)
    names = sorted({n for m in here for n in (m.label, m.text, *m.aliases)} - {best})
    return Entity(key, best, tuple(names), next((m.id for m in here if m.id), None))


def label(kind: str, unit: str, nature: str, actor: Entity | None, place: Entity | None) -> str:
    """One line in English: what the figure counts."""
    what = kind if unit in ("person", "item") else f"{kind} ({unit})"
    parts = [f"{actor.label}: {what}" if actor else what]
    if place:
        parts.append(f"in {place.label}")
    if nature in ("plan", "rate", "new"):
        parts.append(f"({nature})")
    return " ".join(parts)
