"""Number words: composed in one word (kétszázmillió, zwölftausend, twenty-seven) or over several (dwudziestu siedmiu)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple


class Numeral(NamedTuple):
    """A number word: its parts in order (2, 100, 1000000), the ending that was left, whether it is a multiple (thrice)."""

    parts: tuple[Decimal, ...]
    ending: str = ""
    multiple: bool = False


@dataclass(slots=True)
class Numerals:
    """The atoms of one language's number words and how they join."""

    endings: frozenset[str]
    lengthen: dict[str, str]
    atoms: dict[str, tuple[Decimal, bool, bool]] = field(default_factory=dict)  # stem -> value, may end, may compose
    joints: set[str] = field(default_factory=set)
    multiples: tuple[str, ...] = ()
    starts: set[str] = field(default_factory=set)  # the first two letters of the atoms
    bound: dict[str, int] = field(default_factory=dict)  # word -> where its numeral ends, remembered (text.py)
    _seen: dict[str, Numeral | None] = field(default_factory=dict)

    def add(self, value: Decimal, pattern: str) -> None:
        base, _, rest = pattern.partition(":")
        for word in (base, rest) if rest else (base,):
            stem = word.lower().strip("*~")
            short = word.endswith(".") or not any(c in "aeiouyäöüáéíóőúűąęó" for c in stem)
            stem = stem.rstrip(".")
            old = self.atoms.get(stem)
            self.starts.add(stem[:2])
            self.atoms[stem] = (value, word.endswith(("~", "*")) or bool(old and old[1]), not short)
        self._seen.clear()

    def add_multiple(self, suffixes: Sequence[str]) -> None:
        self.multiples = tuple(s.strip("~* ").lower() for s in suffixes if s.strip("~* "))

    def multiple(self, word: str) -> str | None:
        """The ending of a multiple's suffix that stands by itself (szeresére, fach); None for other words."""
        for suffix in self.multiples:
            if word.startswith(suffix) and (len(word) == len(suffix) or word[len(suffix) :] in self.endings):
                return word[len(suffix) :]
        return None

    def scale(self, form: str) -> Decimal | None:
        """The value of a scale word or abbreviation (thousand, mln, ezer) or None."""
        got = self.read(form)
        return got.parts[0] if got and not got.multiple and len(got.parts) == 1 and got.parts[0] >= 100 else None

    def read(self, form: str) -> Numeral | None:
        try:
            return self._seen[form]
        except KeyError:
            if len(self._seen) > 200_000:
                self._seen.clear()
            got = self._seen[form] = self._read(form.lower().rstrip("."))
            return got

    def _read(self, low: str) -> Numeral | None:
        if low in self.atoms:
            return Numeral((self.atoms[low][0],))
        pieces = low.split("-") if "-" in low else [low]
        if len(pieces) > 1:
            parts: list[Decimal] = []
            between = False
            for k, piece in enumerate(pieces):
                got = self._compose(piece)
                if got is None:
                    if k and piece in self.endings:
                        return Numeral(tuple(parts), piece)
                    return None
                parts += got.parts
                between = between or bool(got.ending and k + 1 < len(pieces))
            if between and not (got and got.ending):
                return None  # only of a pair may both have an ending: ketten-hárman
            return Numeral(tuple(parts), got.ending if got else "", bool(got and got.multiple))
        return self._compose(low)

    def _goes_on(self, parts: tuple[Decimal, ...], rest: str) -> bool:
        """Is what looks like an ending a part of the number? Harmincöt is no thirty in the accusative."""
        atom = self.atoms.get(rest)
        done = evaluate((*parts, atom[0])) if atom else None
        return done is not None and done[1] > len(parts)

    def _compose(self, low: str) -> Numeral | None:
        """Atoms from the left, the longest first, and at the end perhaps a multiple's suffix or an ending."""
        todo: list[tuple[int, tuple[Decimal, ...], bool]] = [(0, (), False)]
        n = len(low)
        while todo:
            at, parts, may_end = todo.pop()
            if parts:
                rest = low[at:]
                if not rest:
                    return Numeral(parts)
                if may_end and rest in self.endings and not self._goes_on(parts, rest):
                    return Numeral(parts, rest)
                if (left := self.multiple(rest)) is not None:
                    return Numeral(parts, left, True)
            for end in range(at + 1, n + 1):
                atom = self.atoms.get(low[at:end])
                if atom and atom[2] and (not parts or end - at > 1):
                    todo.append((end, (*parts, atom[0]), atom[1]))
                elif parts and low[at:end] in self.joints:
                    todo.append((end, parts, False))
        return None


def evaluate(parts: Sequence[Decimal]) -> tuple[Decimal, int] | None:
    """The number that the parts make, and how many of them belong to it (``six seven`` stops after the first)."""
    total = Decimal(0)
    current: Decimal | None = None
    last_scale: Decimal | None = None
    for k, value in enumerate(parts):
        if value >= 1000:
            if current is None and last_scale is not None:
                if value < last_scale:
                    return total, k
                total *= value
            else:
                if last_scale is not None and value >= last_scale:
                    return total + (current or 0), k
                total += (1 if current is None else current) * value
            current, last_scale = None, value
        elif value == 100:
            if current is None:
                current = value
            elif current < 100 and current != 0:
                current *= value
            else:
                return total + current, k
        elif current is None:
            current = value
        elif (
            (current % 100 == 0 and current >= 100 and value < 100)
            or (current % 10 == 0 and current % 100 >= 20 and value < 10)
            or (current % 10 == 0 and current % 100 == 10 and value < 10 and current >= 10)
            or (current % 100 < 10 and current % 100 > 0 and value in _TENS)
        ):
            current += value
        else:
            return total + current, k
    return (total + (current or 0), len(parts)) if parts else None


_TENS = frozenset(Decimal(n) for n in range(20, 100, 10))
