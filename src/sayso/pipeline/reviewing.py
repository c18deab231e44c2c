"""What persons say of single claims: accepted, corrected field by field, rejected, noted upon; and taken back.

The claim as it was read stays. From it and the reviews that stand comes the claim as it stands now, and the story that tells it is
linked again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from sayso.extract.days import outer_days
from sayso.fold import fold
from sayso.ledger.reviews import Review, moment, review_id
from sayso.model import Attribution, Claim, Mention, Problem, Step, When
from sayso.packs.gazetteer import gazetteer
from sayso.pipeline.linking import again

if TYPE_CHECKING:
    from sayso.ledger import Ledger

VERDICTS = ("accepted", "corrected", "rejected", "noted")
COMPARATORS = ("exactly", "about", "at_least", "more_than", "at_most", "less_than", "almost", "between", "vague")
STATUSES = (
    *("present", "sent", "planned", "returned", "lost", "captured", "produced", "paid", "promised", "received", "affected", "measured"),
    "other",
)
MODALITIES = ("asserted", "possible", "planned", "denied", "withdrawn")
CHOICES = {"comparator": COMPARATORS, "status": STATUSES, "modality": MODALITIES}
WORD = re.compile(r"[A-Za-z][\w ]*")  # kinds and units, as the contract writes them
EDTF = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


class ReviewError(Exception):
    """A correction that cannot be; ``problem`` says which, why and what can."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.what} ({problem.where}): {problem.why}. {problem.hint}")
        self.problem = problem


def review(ledger: Ledger, claim: str, verdict: str, *, who: str, changes: Mapping[str, str] | None = None, why: str = "") -> list[Review]:
    """A person's word on the claim whose id begins so. ``changes`` are what a ``corrected`` one shall have in its :data:`FIELDS`.

    An empty value says that the report does not tell. One review is recorded for each field, so that each can be taken back.
    :class:`ReviewError` where a value cannot stand in its field.
    """
    if verdict not in VERDICTS:
        raise refused("no such verdict", verdict, f"Give one of {', '.join(VERDICTS)}")
    if (verdict == "corrected") != bool(changes):
        raise refused("nothing to correct" if not changes else "a verdict that changes nothing", verdict, "Give fields to correct them")
    read = ledger.claim(claim, as_read=True).claim
    made = moment()
    pairs: list[tuple[str | None, str | None]] = [*(changes or {}).items()] if changes else [(None, None)]
    said = [
        Review(
            review_id(read.id, verdict, field, value, made),
            read.id,
            read.document,
            read.quantity.span.start,
            verdict,
            field,
            value,
            who,
            why,
            made,
        )
        for field, value in pairs
    ]
    before = of(ledger, read)
    now = standing(read, [*before, *said])
    ledger.review(said, now)
    if now != standing(read, before):
        told_again(ledger, read)
    return said


def unreview(ledger: Ledger, prefix: str, *, who: str) -> Review:
    """Take a review back; the claim is what the others make of it."""
    taken = ledger.one_review(prefix)
    read = ledger.claim(taken.claim, as_read=True).claim
    before = of(ledger, read)
    now = standing(read, [one for one in before if one.id != taken.id])
    ledger.unreview(taken, now, who)
    if now != standing(read, before):
        told_again(ledger, read)
    return taken


def of(ledger: Ledger, read: Claim) -> list[Review]:
    """The reviews of a claim that stand, oldest first."""
    return [one for one in ledger.reviews([read.document]) if one.claim == read.id]


def told_again(ledger: Ledger, read: Claim) -> None:
    again(ledger, ledger.stories([read.document]).values())


def standing(read: Claim, reviews: Iterable[Review]) -> Claim | None:
    """The claim that reviews make of one as it was read; None where it is rejected, and not accepted after that."""
    now, rejected = read, False
    for one in reviews:
        rejected = one.verdict == "rejected" or (rejected and one.verdict == "noted")
        if one.verdict == "corrected" and one.field:
            now = corrected(now, one.field, one.value or "")
    low, high = now.quantity.low, now.quantity.high
    if low is not None and high is not None and low > high:
        raise refused("low is over high", f"{low} to {high}", "Correct both bounds")
    if low is None and high is None:
        raise refused("no figure is left", now.id, "Give a lower or an upper bound")
    return None if rejected else now


def corrected(claim: Claim, field: str, value: str) -> Claim:
    """The claim with one field as a person wrote it."""
    change = FIELDS.get(field)
    if change is None:
        raise refused("no such field", field, f"Give one of {', '.join(FIELDS)}")
    return change(claim, value.strip())


def value_of(claim: Claim, field: str) -> str:
    """What stands in a field, as a person would write it: ``corrected(c, f, value_of(c, f)) == c``, but for the words of names."""
    said, time = claim.attribution, claim.time
    shown = {
        "low": str(claim.quantity.low if claim.quantity.low is not None else ""),
        "high": str(claim.quantity.high if claim.quantity.high is not None else ""),
        "comparator": claim.quantity.comparator,
        "unit": claim.quantity.unit,
        "per": claim.quantity.per or "",
        "kind": claim.counted.kind,
        "counted": claim.counted.text,
        "actor": claim.counted.actor.label if claim.counted.actor else "",
        "status": claim.status,
        "place": claim.place.label if claim.place else "",
        "time": time.edtf if time else "",
        "source": "; ".join(step.source.label for step in said.steps),
        "modality": said.modality,
    }
    return shown[field]


def bound(side: str) -> Callable[[Claim, str], Claim]:
    def change(claim: Claim, value: str) -> Claim:
        try:
            figure = Decimal(value.replace(" ", "").replace("\u00a0", "")) if value else None
        except InvalidOperation:
            raise refused("no figure", value, "Write it in digits, with a point before decimals: 11000 or 2.5") from None
        return replace(claim, quantity=replace(claim.quantity, low=figure) if side == "low" else replace(claim.quantity, high=figure))

    return change


def chosen(field: str, value: str) -> str:
    if value not in CHOICES[field]:
        raise refused(f"no such {field}", value, f"Give one of {', '.join(CHOICES[field])}")
    return value


def named(field: str, value: str) -> str:
    if not WORD.fullmatch(value):
        raise refused(f"no {field}", value, "Write it as the claims do: killed, troops, person, km2")
    return value


def mention(value: str, *, place: bool = False) -> Mention | None:
    """A name as the packs know it, else as it is written."""
    if not value:
        return None
    table = gazetteer()
    first, second = (table.places, table.names) if place else (table.names, table.places)
    known = first.get(fold(value)) or second.get(fold(value))
    id = known.key if known and re.fullmatch(r"[A-Z]{2}|Q\d+", known.key) else None
    return Mention(known.label if known else value, value, id)


def actor(claim: Claim, value: str) -> Claim:
    return replace(claim, counted=replace(claim.counted, actor=mention(value)))


def source(claim: Claim, value: str) -> Claim:
    """Who says so, nearest the origin first, set apart by semicolons; nothing is the report's own voice. The cue stays with the first."""
    names = [found for part in value.split(";") if (found := mention(part.strip()))]
    steps = [Step(found, claim.attribution.cue if n == 0 else None) for n, found in enumerate(names)]
    return replace(claim, attribution=Attribution(tuple(steps), claim.attribution.modality))


def when(claim: Claim, value: str) -> Claim:
    if not value:
        return replace(claim, time=None)
    parts = value.split("/")
    days = [outer_days(part) for part in parts if part not in ("", "..")]
    sound = all(EDTF.fullmatch(part) or (len(parts) == 2 and part in ("", "..")) for part in parts)
    if not days or not sound or len(parts) > 2 or None in days:
        raise refused("no date", value, "Write 2024, 2024-10, 2024-10-23, or two of them with a stroke: 2024-10/2025-01")
    first, last = outer_days(parts[0]), outer_days(parts[-1])
    if first and last and first[0] > last[1]:
        raise refused("this time ends before it begins", value, "Write the earlier date first")
    words = claim.time.text if claim.time else None
    return replace(claim, time=When(value, first[0].isoformat() if first else None, last[1].isoformat() if last else None, words))


FIELDS: dict[str, Callable[[Claim, str], Claim]] = {
    "low": bound("low"),
    "high": bound("high"),
    "comparator": lambda c, v: replace(c, quantity=replace(c.quantity, comparator=chosen("comparator", v))),
    "unit": lambda c, v: replace(c, quantity=replace(c.quantity, unit=named("unit", v))),
    "per": lambda c, v: replace(c, quantity=replace(c.quantity, per=v or None)),
    "kind": lambda c, v: replace(c, counted=replace(c.counted, kind=named("kind", v))),
    "counted": lambda c, v: replace(c, counted=replace(c.counted, text=v)),
    "actor": actor,
    "status": lambda c, v: replace(c, status=chosen("status", v)),
    "place": lambda c, v: replace(c, place=mention(v, place=True)),
    "time": when,
    "source": source,
    "modality": lambda c, v: replace(c, attribution=replace(c.attribution, modality=chosen("modality", v))),
}


def refused(what: str, where: str, hint: str) -> ReviewError:
    return ReviewError(Problem(what, where or "(empty)", "it cannot stand in a claim", hint))
