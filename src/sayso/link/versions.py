"""A page that changed between two readings: two documents of one source, with another figure in its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from sayso.link.items import Item
from sayso.link.values import same
from sayso.model import Finding


def changed(group: Sequence[Item]) -> list[Finding]:
    """What one version of a page says and another no longer does, a finding for each pair of versions.

    A reading has no clock of its own, so where both versions bear one date, which of them came first is not said.
    """
    if len(group) < 2:
        return []
    pages: dict[str, dict[str, list[Item]]] = defaultdict(lambda: defaultdict(list))
    for item in group:
        pages[item.source][item.doc].append(item)
    out = []
    for source in sorted(pages):
        versions = sorted(pages[source].values(), key=lambda items: (items[0].published or "", items[0].doc))
        for before, after in pairwise(versions):
            gone = [a for a in before if not any(same(a.value, b.value) for b in after)]
            new = [b for b in after if not any(same(a.value, b.value) for a in before)]
            if gone and new:
                a, b = gone[0], new[0]
                dates = f", {a.published} and {b.published}" if a.published != b.published else ""
                why = f"{source} changed between two readings: ‘{a.claim.quantity.span.text}’, ‘{b.claim.quantity.span.text}’{dates}"
                out.append(Finding("revision", (a.claim.id, b.claim.id), why, 0.8))
    return out
