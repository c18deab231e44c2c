"""Who stands behind the claims of a series: origins, and which of them only repeat another.

An origin is independent when its figure is its own. It repeats another where it gives the same figure and is named less closely (an
outlet for the office that it quotes, 'officials' for the ministry), or where the report says that it has the figure from the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sayso.link.entities import Sources
from sayso.link.series import Item
from sayso.link.values import same
from sayso.model import Entity, Finding, Origin


def origins(group: Sequence[Item], sources: Sources) -> tuple[tuple[Origin, ...], list[Finding]]:
    """The origins of a series, those that repeat another marked, and the echoes found, with their reasons."""
    entity: dict[str, Entity] = {}
    said: dict[str, list[Item]] = defaultdict(list)
    for item in group:
        first = item.claim.attribution.origin
        if first is not None:
            source = sources.of(first)
            entity[source.key] = source
            said[source.key].append(item)
    echoes: list[Finding] = []
    repeats: set[str] = set()
    for key in sorted(said):
        other = behind(key, said, entity, sources)
        if other is not None:
            repeats.add(key)
            claims = tuple(sorted(i.claim.id for i in (*said[key], *said[other])))
            echoes.append(Finding("echo", claims, f"{entity[key].label} gives the figure of {entity[other].label}", 0.7))
    found = tuple(
        Origin(entity[key], tuple(i.claim.id for i in said[key]), key not in repeats)
        for key in sorted(said, key=lambda k: (-len(said[k]), entity[k].label, k))
    )
    return found, echoes


def behind(key: str, said: dict[str, list[Item]], entity: dict[str, Entity], sources: Sources) -> str | None:
    """The origin whose figures another one gives, all of them; the other is named less closely."""
    mine = rank(entity[key], sources)
    for other in sorted(said):
        if other == key or rank(entity[other], sources) <= mine or not friendly(entity[key], entity[other], sources):
            continue
        if all(any(same(i.value, j.value) for j in said[other]) for i in said[key]):
            return other
    return None


def rank(source: Entity, sources: Sources) -> int:
    """How closely a source is named: an outlet, a bare role or body, a name."""
    return 0 if sources.outlet(source) else 1 if sources.vague(source) else 2


def friendly(a: Entity, b: Entity, sources: Sources) -> bool:
    """May one be the other, named less closely? Not of two countries."""
    one, two = sources.country(a), sources.country(b)
    return one is None or two is None or one == two
