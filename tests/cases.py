"""Reading the example tables of the packs: a text and the claims expected from it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from sayso.model import Claim, Document

ROOT = Path(__file__).resolve().parent.parent
PACKS = ROOT / "src" / "sayso" / "packs"
SIGNS = {
    ">=": ("at_least", True, False),
    "<=": ("at_most", False, True),
    "=": ("exactly", True, True),
    "~": ("about", True, True),
    ">": ("more_than", True, False),
    "<": ("less_than", False, True),
    "^": ("almost", False, True),
    "v": ("vague", True, False),
}


def cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every example of every pack, with a name for the test."""
    for path in sorted(PACKS.glob("*/*/cases.toml")):
        lang = path.parent.name
        for k, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8")).get("quantity", [])):
            yield f"{lang}-{k}", {"lang": lang, **case}


def expected(spec: str) -> tuple[Decimal | None, Decimal | None, str]:
    for sign, (comparator, low, high) in SIGNS.items():
        if spec.startswith(sign):
            value = Decimal(spec[len(sign) :])
            return value if low else None, value if high else None, comparator
    low_text, _, high_text = spec[1:].partition("-")  # -12-3: the first mark may be a sign
    low_text = spec[:1] + low_text
    return Decimal(low_text), Decimal(high_text), "between"


def document(case: dict[str, Any]) -> Document:
    return Document("case", "case", case["text"], case["lang"], case.get("published"))


def differs(case: dict[str, Any], claims: tuple[Claim, ...]) -> list[str]:
    """What is wrong, in words; empty when the claims are those expected."""
    specs = case["value"] if isinstance(case["value"], list) else [case["value"]]
    got = [(c.quantity.low, c.quantity.high, c.quantity.comparator) for c in claims]
    want = [expected(s) for s in specs]
    wrong = []
    for (gl, gh, gc), (wl, wh, wc) in zip(got, want, strict=False):
        vague = wc == "vague" == gc
        if not vague and not (_close(gl, wl) and _close(gh, wh) and gc == wc):
            wrong.append(f"value {(str(gl), str(gh), gc)} instead of {(str(wl), str(wh), wc)}")
    if len(got) != len(want):
        wrong.append(f"{len(got)} figures instead of {len(want)}: {[(str(a), str(b), c) for a, b, c in got]}")
    if claims and not wrong:
        wrong += [f"{k}: {_field(claims, k)!r} instead of {v!r}" for k, v in case.items() if k in FIELDS and not _right(claims, k, v)]
    return wrong


FIELDS = ("unit", "kind", "per", "status", "origin", "via", "actor", "place", "modality", "time")


def _close(a: Decimal | None, b: Decimal | None) -> bool:
    if a is None or b is None:
        return a is b
    return a == b or (abs(a - b) <= Decimal("0.005") * max(abs(a), abs(b)) and bool(a % 1 or b % 1))


def _names(mention: Any) -> list[str]:
    return [x for x in (mention.id, mention.label, mention.text, *mention.aliases) if x] if mention else [""]


def _field(claims: tuple[Claim, ...], key: str) -> list[Any]:
    out: list[Any] = []
    for c in claims:
        match key:
            case "unit":
                out.append(c.quantity.unit)
            case "per":
                out.append(c.quantity.per)
            case "kind":
                out.append(c.counted.kind)
            case "status":
                out.append(c.status)
            case "modality":
                out.append(c.attribution.modality)
            case "time":
                out.append([c.time.start, c.time.end] if c.time else None)
            case "origin":
                out.append(_names(c.attribution.origin))
            case "via":
                out.append([n for v in c.attribution.via for n in _names(v)] or [""])
            case "actor":
                out.append(_names(c.counted.actor))
            case "place":
                out.append(_names(c.place))
    return out


def _right(claims: tuple[Claim, ...], key: str, want: Any) -> bool:
    wants = want if isinstance(want, list) and key != "time" else [want] * len(claims)
    for got, one in zip(_field(claims, key), wants, strict=False):
        if isinstance(got, list) and key != "time":
            if str(one).casefold() not in {g.casefold() for g in got}:
                return False
        elif got != one:
            return False
    return True
