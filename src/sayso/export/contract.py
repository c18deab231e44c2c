"""A claim in the shape that others rely on: ``claim.schema.json`` beside this file."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from sayso.model import Claim, Document, Mention, Span


def claim_json(document: Document, claim: Claim) -> dict[str, Any]:
    """One claim with what identifies its report, as ``claim.schema.json`` describes it."""
    quantity, counted, time, said = claim.quantity, claim.counted, claim.time, claim.attribution
    return {
        "id": claim.id,
        "doc": {
            "id": document.id,
            "source": document.source,
            "lang": document.lang,
            "published": document.published,
            "publisher": document.publisher,
            "title": document.title,
        },
        "evidence": span(claim.evidence),
        "quantity": {
            **span(quantity.span),
            "low": number(quantity.low),
            "high": number(quantity.high),
            "comparator": quantity.comparator,
            "unit": quantity.unit,
            "per": quantity.per,
        },
        "counted": {"text": counted.text, "kind": counted.kind, "actor": name(counted.actor)},
        "status": claim.status,
        "place": name(claim.place),
        "time": {"edtf": time.edtf, "start": time.start, "end": time.end, "text": time.text} if time else None,
        "attribution": {
            "origin": name(said.origin),
            "via": [name(source) for source in said.via],
            "cue": span(said.cue) if said.cue else None,
            "modality": said.modality,
        },
    }


def span(words: Span) -> dict[str, Any]:
    return {"start": words.start, "end": words.end, "text": words.text}


def number(figure: Decimal | None) -> int | float | None:
    """Whole figures as integers, however large; the others as the nearest float."""
    if figure is None:
        return None
    return int(figure) if figure == figure.to_integral_value() else float(figure)


def name(mention: Mention | None) -> dict[str, Any] | None:
    """A source, actor or place; ``start`` and ``end`` only where it was read from this document."""
    if mention is None:
        return None
    known = {"id": mention.id, "label": mention.label, "text": mention.text, "aliases": list(mention.aliases)}
    if mention.start is None:
        return known
    return {**known, "start": mention.start, "end": mention.end}
