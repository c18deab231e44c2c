"""Claims as rows: what the ledger stores of a claim, and the claim back from it, unchanged."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, NamedTuple

from sayso.fold import fold
from sayso.model import Attribution, Claim, Counted, Document, Mention, Quantity, Report, Span, Step, When


def names(mention: Mention | None) -> str | None:
    """Every name of a mention, folded, each between ``| … |``, so that whole words can be sought in it."""
    if mention is None:
        return None
    written = (mention.id, mention.label, mention.text, *mention.aliases)
    return "| " + " | ".join(dict.fromkeys(fold(name) for name in written if name)) + " |"


def key(mention: Mention) -> str:
    """Who it is, for counting: the id of the packs, else the folded label."""
    return mention.id or fold(mention.label)


def row(claim: Claim) -> dict[str, object]:
    """The row of the table ``claims``: columns to filter by, and ``record``, the whole claim."""
    quantity, counted, time, said = claim.quantity, claim.counted, claim.time, claim.attribution
    return {
        "id": claim.id,
        "document": claim.document,
        "start": quantity.span.start,
        "kind": counted.kind,
        "unit": quantity.unit,
        "low": None if quantity.low is None else float(quantity.low),
        "high": None if quantity.high is None else float(quantity.high),
        "comparator": quantity.comparator,
        "status": claim.status,
        "modality": said.modality,
        "actor": names(counted.actor),
        "place": names(claim.place),
        "origin": names(said.origin),
        "chain": [{"key": key(step.source), "label": step.source.label} for step in said.steps],
        "since": time.start if time else None,
        "until": time.end if time else None,
        "words": fold(f"{claim.evidence.text} {counted.text}"),
        "record": json.dumps(claim, default=plain, ensure_ascii=False, separators=(",", ":")),
    }


def document_row(document: Document) -> dict[str, object]:
    return dict(plain(document))


def plain(value: Any) -> Any:
    """A record as an object of JSON; a figure as a string, so that none is rounded."""
    return str(value) if isinstance(value, Decimal) else {name: getattr(value, name) for name in value.__slots__}


def claim(record: str) -> Claim:
    """The claim of a stored record: ``claim(row(c)["record"]) == c``."""
    return restored(json.loads(record))


def restored(stored: dict[str, Any]) -> Claim:
    """The same, of a record that is decoded."""
    quantity, counted, said = stored["quantity"], stored["counted"], stored["attribution"]
    return Claim(
        id=stored["id"],
        document=stored["document"],
        evidence=Span(**stored["evidence"]),
        quantity=Quantity(
            span=Span(**quantity["span"]),
            low=figure(quantity["low"]),
            high=figure(quantity["high"]),
            comparator=quantity["comparator"],
            unit=quantity["unit"],
            per=quantity["per"],
        ),
        counted=Counted(counted["text"], counted["kind"], mention(counted["actor"])),
        status=stored["status"],
        place=mention(stored["place"]),
        time=When(**stored["time"]) if stored["time"] else None,
        attribution=Attribution(tuple(step(part) for part in said["steps"]), said["modality"]),
        rules=tuple(stored["rules"]),
    )


class Stored(NamedTuple):
    """A report as it is stored: the fields of its document, its claims' records. So it costs little to hand to another process.

    The document is without its text; ``head`` is its title, else its first words.
    """

    document: tuple[Any, ...]
    claims: tuple[str, ...]
    head: str

    def report(self) -> Report:
        return Report(Document(*self.document), tuple(map(claim, self.claims)))


def figure(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def mention(stored: dict[str, Any] | None) -> Mention | None:
    return Mention(**{**stored, "aliases": tuple(stored["aliases"])}) if stored else None


def step(stored: dict[str, Any]) -> Step:
    source = mention(stored["source"])
    assert source is not None
    return Step(source, Span(**stored["cue"]) if stored["cue"] else None)


def first_words(title: str | None, text: str) -> str:
    line = title or next((line for line in text.splitlines() if line.strip()), "")
    line = " ".join(line.split())
    return line if len(line) <= 140 else line[:139].rsplit(" ", 1)[0] + "…"
