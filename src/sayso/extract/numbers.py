"""Figures in a text, in order, each with its interval, unit, rate and the rules that read it.

Everything language-specific comes from the pack. The rooms build on each other: ``digits``, ``words``, ``measures``, ``bounds``, ``rates``,
``nofigure``; here they are put together, and ``neighbours`` says what the figures make of each other.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from sayso.extract.figure import NAMED, Core, Figure, multiply
from sayso.extract.neighbours import settle
from sayso.extract.nofigure import Sieve, telephones
from sayso.extract.text import DASHES, NUMBER, QUOTE_MARKS, WORD, Text
from sayso.extract.words import OPENING

__all__ = ["Figure", "figures"]


class Reader(Sieve):
    """Reads the figures of one text."""

    def figures(self) -> list[Figure]:
        out: list[Figure] = []
        end = 0  # of what was read as a figure or a label
        for i in self._openings():
            core = self.core(i) if i >= end else None
            if core is None:
                continue
            if self._not_a_figure(core):
                end = self._past_labels(core, max(core.j, i + 1))
                if self.t.marks[end] == "-" and self.t.tokens[end].glued and self.t.kinds[end + 1] == NUMBER:
                    end += 2 if self.t.tokens[end + 1].glued else 0  # Boeing 787-9
                continue
            made = self._figure(core)
            out += made
            end = max(*(max(f.j, min(f.noun, f.b)) for f in made), i + 1)  # 45 sq m: the unit is no number
        return out

    def _openings(self) -> list[int]:
        """The tokens at which a number can begin: digits, number words, words of vague and parted numbers."""
        t, masked, read = self.t, self.masked, self.pack.numerals.read
        at = {h.i for cls in OPENING for h in t.index.get(cls, ())}
        if self.pack.bare_one:
            at.update(h.i for h in t.index.get("unit", ()))
        return [
            i
            for i, token in enumerate(t.tokens)
            if (token.kind == NUMBER or (token.kind == WORD and (i in at or read(token.text) is not None))) and i not in masked
        ]

    def _past_labels(self, core: Core, j: int) -> int:
        """'Klassen 5 bis 10', 'articles 5 and 6': the second number is a label as well."""
        t = self.t
        if not core.digits or not t.ending_at(core.i, "label_before") or j + 1 >= self.n:
            return j
        joined = t.sense(j, "range_middle", "joiner") is not None or t.marks[j] in DASHES
        plain = t.tokens[j + 1].kind == NUMBER and t.tokens[j + 1].text.isdigit() and not t.sense(j + 2, "noun", "unit", "currency")
        return j + 2 if joined and plain else j

    def _figure(self, core: Core) -> list[Figure]:
        t = self.t
        second = self._second(core)
        if second:
            other, how = second
            if how == "range":
                low, high = sorted((core.value * (core.sign or 1), other.value * (other.sign or 1)))
                figure = Figure(core.i, other.j, core.i, other.j, low, high, "between", core.unit or other.unit)
                figure.ending, figure.digits = other.ending, core.digits
                figure.rules.append("range")
                made = self._dress(figure, core, other)
                closing = t.sense(made.noun, "range_after")
                made.noun = closing.j if closing else made.noun
                return [made]
            first = self._dress(self._point(core), core, core)
            last = self._dress(self._point(other), other, other)
            if how == "back":  # to 65 from 60
                if first.comparator == "at_most":
                    first.comparator, first.low = "exactly", first.high
                first, last = last, first
            first.role, last.role = "from", "to"
            first.pair, last.pair = last, first
            if not first.unit or (first.unit == "percent" and last.unit == "percentage_point"):
                first.unit, first.per = last.unit, first.per or last.per
            elif not last.unit:
                last.unit = first.unit
            first.rules.append("change from")
            last.rules.append("change to")
            return [first, last] if how == "change" else [last, first]
        if core.comparator.startswith("between"):
            high = Decimal(core.comparator.split()[1])
            figure = Figure(core.i, core.j, core.i, core.j, core.value, high, "between", core.unit, ending=core.ending)
            scale = self._scale_at(core.j)
            if scale and len(t.tokens[core.j].text) > 2:
                figure.low, figure.high, figure.j = core.value * scale, high * scale, core.j + 1
            figure.rules.append("range")
            return [self._dress(figure, core, core)]
        return [self._dress(self._with_part(self._point(core), core), core, core)]

    def _point(self, core: Core) -> Figure:
        figure = Figure(core.i, core.j, core.i, core.j, core.value, core.value, "exactly", core.unit, ending=core.ending)
        figure.digits = core.digits
        if core.scaled and core.digits and core.raw:
            figure.scale = core.value / core.raw
        figure.rules.append(core.rule)
        if core.vague:
            figure.comparator, figure.high = "vague", None
        return figure

    def _dress(self, figure: Figure, first: Core, last: Core) -> Figure:
        """Hedges, currency, unit and rate around the number's words."""
        t = self.t
        currency = self._currency_before(first.i)
        a, b = first.i, max(last.j, figure.j)
        if currency and not figure.unit:
            hit = t.ending_at(first.i, "currency")
            figure.unit, a = currency, hit.i if hit else a
            figure.rules.append("currency before")
            if hit and self._named(hit):
                figure.rules.append(NAMED)
        if figure.unit != "times" and figure.rules[-1:] != ["two units"] and (unit := self._unit_after(b) or self._quoted_unit(b)):
            if not figure.unit or (figure.unit == "percent" and unit[0] == "percentage_point"):
                figure.unit, b = unit[0], unit[1]
                figure.rules.append(NAMED if self.named else "unit")
        if not figure.unit and first.digits is False and figure.comparator != "between" and t.marks[b] == "%":
            figure.unit, b = "percent", b + 1
        if figure.unit == "celsius" and not self.named:
            figure.unit = self._degrees(figure)
        if " " in figure.unit:  # cents, pence, groszy: a part of the currency
            part, figure.unit = figure.unit.split(" ", 1)
            figure.part = Decimal(part)
            multiply(figure, figure.part)
        if first.sign:
            a -= 1 if t.sense(a - 1, "minus", "plus") else 0
        elif (t.sense(a - 1, "minus") and not (t.sense(a - 2, "joiner") and t.sense(a - 3, "plus"))) or (
            t.marks[a - 1] in ("-", "−", "–") and t.tokens[a].glued and not t.tokens[a - 1].glued and a == figure.i
        ):
            figure.low, figure.high = (-v if v is not None else None for v in (figure.high, figure.low))
            a -= 1
        figure.noun = b
        left = self._hedge_left(figure, a)
        right = self._hedge_right(figure, b)
        figure.a, figure.b = left, right
        self._rate(figure, b)
        self.last = max(self.last, figure.b)
        return figure

    def _quoted_unit(self, b: int) -> tuple[str, int] | None:
        """'„rund 30“ Prozent': the unit behind the mark that closes a short quotation of the number."""
        closed = self.t.marks[b] in QUOTE_MARKS and any(q == b for _, q in self.t.quotes)
        return self._unit_after(b + 1) if closed else None


def figures(text: Text, masked: Iterable[int] = ()) -> list[Figure]:
    """All figures of a text in order, with bounds and units; what they count is decided later."""
    named = {k for h in text.index.get("name", ()) if h.j - h.i > 1 for k in range(h.i, h.j)}
    named |= {h.i for h in text.index.get("name", ()) if h.j - h.i == 1 and text.tokens[h.i].kind == NUMBER and text.is_numbered(h.i)}
    return settle(text, Reader(text, set(masked) | named | telephones(text)).figures())
