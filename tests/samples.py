"""Small reports and claims, made here, for the tests of what is done with claims."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

from sayso.model import (
    Attribution,
    Claim,
    Counted,
    Document,
    Extraction,
    Mention,
    Quantity,
    Span,
    Step,
    When,
)

POLICE = Mention("Police", "police", None, ("the force",), 32, 38)
AGENCY = Mention("Agence Exemple", "Agence Exemple", "Q1")
KOREA = Mention("North Korea", "észak-koreai", "KP", ("DPRK",))
RIVER = Mention("Łódź", "Łodzi", "Q580")


def document(id: str = "d1", text: str = "At least 12 people were killed, police said.", **more: str | None) -> Document:
    return Document(**{"id": id, "source": f"{id}.txt", "text": text, "lang": "en", "published": "2025-03-04", **more})


def claim(id: str = "c1", of: Document | None = None, words: str = "12", **more: object) -> Claim:
    """A claim of a document over its first ``words``."""
    of = of or document()
    start = of.text.index(words)
    parts: dict[str, object] = {
        "id": id,
        "document": of.id,
        "evidence": Span(0, len(of.text), of.text),
        "quantity": Quantity(Span(start, start + len(words), words), Decimal(words.replace(",", "")), None, "at_least", "person"),
        "counted": Counted("people", "killed", KOREA),
        "status": "lost",
        "place": RIVER,
        "time": When("2025-03", "2025-03-01", "2025-03-31", "in March"),
        "attribution": Attribution((Step(POLICE, Span(39, 43, "said")), Step(AGENCY))),
        "rules": ("hedge at_least", "event killed"),
    }
    return Claim(**{**parts, **more})  # type: ignore[arg-type]


def read(id: str = "d1", **more: str | None) -> tuple[Document, Extraction]:
    """A document with one claim, as ``Ledger.record`` takes it."""
    made = document(id, **more)
    return made, Extraction((claim(f"c-{id}", made),))


def reports(path: Path, count: int) -> Path:
    """``count`` reports, each with a few figures, as lines of JSON."""
    with path.open("w", encoding="utf-8") as lines:
        for n in range(count):
            text = "\n\n".join(
                (
                    f"At least {n + 3} people were killed in the flood, police said on Monday.",
                    f"The ministry said {n + 100} houses were damaged. It promised {n + 2} million euros in aid.",
                    f'"About {n + 40} people are missing," the mayor told reporters, citing the fire service.',
                )
            )
            row = {"id": f"report-{n}", "text": text, "lang": "en", "published": "2025-03-04", "publisher": "The Example"}
            lines.write(json.dumps(row) + "\n")
    return path
