"""What became of what is counted (sent, lost, planned …) and how sure the report is of it (asserted, possible, denied …)."""

from __future__ import annotations

from collections.abc import Container

from sayso.extract.counted import Counting
from sayso.extract.figure import Figure
from sayso.extract.frames import Saying
from sayso.extract.nearness import PERSON_LOSS, Thing
from sayso.packs.lexicon import Hit

# what happened to these is said by their kind; a word beside them may still say that they came back
FIXED = PERSON_LOSS | {"arrested", "evacuated", "displaced", "infected", "hospitalised", "participants", "captured", "rescued"}
PLAIN = frozenset(("change", "duration", "age", "price", "cost", "budget", "fine", "distance", "voters"))  # nothing happens to them
PEOPLE = frozenset(("participants", "troops", "engineers", "workers"))
# what may be said of a kind, where that is not everything
MAY_BE = {
    "share": frozenset(("planned", "affected", "lost", "received", "promised", "measured")),
    "payment": frozenset(("planned", "promised", "paid", "received", "lost")),
    "damage": frozenset(("planned",)),
    "homes": frozenset(("lost", "affected", "planned", "produced", "returned")),
    "people": frozenset(("sent", "planned", "returned", "affected", "lost", "present")),
    "other": frozenset(
        ("sent", "planned", "returned", "affected", "lost", "present", "produced", "promised", "paid", "received", "captured")
    ),
}
REACH = 14


class Standing:
    """Reads modality and status of the claims of one text."""

    def __init__(self, counting: Counting, masked: Container[int]) -> None:
        self.counting = counting
        self.t = counting.t
        self.kinds = counting.pack.kinds
        self.found: dict[int, str] = {}  # index of a figure -> its status
        self.masked = masked  # tokens of times: the month of May allows nothing

    # -- modality ----------------------------------------------------------------------
    def modality(self, figure: Figure, saying: Saying) -> str:
        if saying.denied or self._negated(figure) or self._near(figure, "denied", 12):
            return "denied"
        if figure.role == "from" and self.counting.nearest(figure, ("change",), frozenset(("withdrawn",)), 30) is not None:
            return "withdrawn"
        if self._near(figure, "belief", REACH):
            return "possible"
        if self.counting.is_whole(figure):
            return "asserted"  # 1,000 of 8,300 jobs are to go: the 8,300 are there
        possible = self._near(figure, "possible", REACH)
        planned = self._near(figure, "planned", REACH)
        if possible and (not planned or possible <= planned):
            return "possible"
        return "planned" if planned else "asserted"

    def _negated(self, figure: Figure) -> bool:
        """'not five but four', 'a nie żadne trzysta': a negation right before a figure without bounds."""
        t, a = self.t, figure.a
        if not t.has("negation", a - 2, a) or t.marks[a - 1] or figure.unit == "times":
            return False
        return not any(rule.startswith("hedge") for rule in figure.rules)

    def _near(self, figure: Figure, cls: str, reach: int) -> int:
        """How near a word of the class is (0: none), unless it is another clause's or another figure's."""
        hit = self.counting.nearest(figure, (cls,), None, reach)
        if hit is None or hit.i in self.masked or (cls in ("possible", "planned") and self._elsewhere(figure, hit)):
            return 0
        return self.counting.cost(hit.i, figure.i) + 1

    def _elsewhere(self, figure: Figure, hit: Hit) -> bool:
        """Does the word after the figure belong to a clause that says something else: '1,100 went home but could yet be sent back'?"""
        if hit.i < figure.j:
            return False
        t = self.t
        return any(t.sense(m, "contrast") or t.punct(m) == ";" for m in range(figure.j, hit.i))

    # -- status ----------------------------------------------------------------------
    def status(self, k: int, figure: Figure, thing: Thing, modality: str) -> str:
        """What became of what figure ``k`` counts; a part without a word of its own shares it with its whole."""
        status = self._status(figure, thing, modality)
        if status == "other" and thing.elided and thing.part_of is not None and self._word(figure, 8) is None:
            status = self.found.get(thing.part_of, status)
        self.found[k] = status
        return status

    def deed(self, figure: Figure, thing: Thing, status: str) -> str:
        """The deed by which an actor is found: who will receive or pay does so."""
        if status == "planned" and (word := self._word(figure)) is not None and word.sense.key in ("received", "paid"):
            return word.sense.key
        return status

    def _word(self, figure: Figure, reach: int = 16) -> Hit | None:
        return self.counting.nearest(figure, ("status",), None, reach)

    def _status(self, figure: Figure, thing: Thing, modality: str) -> str:
        kind = self.kinds.get(thing.kind)
        usual = kind.status if kind else "other"
        if thing.kind in PLAIN:
            return "other"
        word = self._word(figure)
        found = word.sense.key if word else ""
        if thing.kind in FIXED:
            if found == "returned" and thing.kind in ("displaced", "captured", "evacuated"):
                return found
            return "planned" if modality == "planned" and thing.kind in PEOPLE else usual
        if usual == "measured":
            return usual
        if modality == "planned" and (thing.kind in PEOPLE or found in ("", "paid", "received")):
            return "planned"  # families will get 3,000 dollars
        if found and found in MAY_BE.get(thing.kind, (found,)):
            return found
        return "planned" if modality == "planned" else usual
