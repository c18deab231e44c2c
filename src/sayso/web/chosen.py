"""What a page or the API is asked for: the address of a view holds its filters, so that it can be shared."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from sayso.ledger import Filter, SeriesFilter


def told(value: object) -> object:
    """What a form sends for a field that was left empty is nothing."""
    return None if isinstance(value, str) and not value.strip() else value


Words = Annotated[str | None, BeforeValidator(told)]
Flag = Annotated[bool, BeforeValidator(lambda value: False if value in ("", None) else value)]
Day = Annotated[str | None, BeforeValidator(told), Field(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$")]
Nature = Annotated[Literal["stock", "total", "new", "plan", "rate", "other"] | None, BeforeValidator(told)]


class ClaimQuery(BaseModel):
    """Which claims. All conditions that are given hold together; ``q`` are words of the sentence or of a name, in any order."""

    model_config = ConfigDict(populate_by_name=True)

    q: Words = None
    lang: Words = None
    kind: Words = None
    actor: Words = None
    origin: Words = None
    place: Words = None
    source: Words = None
    own_voice: Flag = False
    since: Day = Field(None, alias="from")
    until: Day = Field(None, alias="to")

    def wanted(self, limit: int | None, offset: int = 0) -> Filter:
        return Filter(
            lang=self.lang,
            kind=self.kind,
            actor=self.actor,
            origin=self.origin,
            own_voice=self.own_voice,
            place=self.place,
            since=first_day(self.since),
            until=last_day(self.until),
            source=self.source,
            any=self.q,
            limit=limit,
            offset=offset,
        )


class SeriesQuery(BaseModel):
    """Which series. ``q`` is a word of what is counted, whose it is, where, or who says so."""

    model_config = ConfigDict(populate_by_name=True)

    q: Words = None
    kind: Words = None
    nature: Nature = None
    since: Day = Field(None, alias="from")
    until: Day = Field(None, alias="to")
    disputed: Flag = False
    one_source: Flag = False
    single: Flag = False
    story: Words = None
    sort: Literal["size", "disagreement", "movement", "date"] = "disagreement"

    def wanted(self, limit: int | None, offset: int = 0) -> SeriesFilter:
        return SeriesFilter(
            name=self.q,
            kind=self.kind,
            nature=self.nature,
            since=first_day(self.since),
            until=last_day(self.until),
            least=1 if self.single else 2,
            contradicted=self.disputed,
            order=self.sort,
            limit=limit,
            offset=offset,
            story=self.story,
            one_source=self.one_source,
        )


def first_day(value: str | None) -> str | None:
    return value and (value + "-01-01"[len(value) - 4 :])[:10]


def last_day(value: str | None) -> str | None:
    """The last day that a year, month or day can mean; ISO days compare as text, so the 31st serves every month."""
    return value and (value + "-12-31"[len(value) - 4 :])[:10]
