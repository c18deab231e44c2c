"""What all pages share: the open ledger, a hand on it for each thread, the templates, and what is remembered until the ledger changes."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from sayso.ledger import Ledger, Review
from sayso.model import Document, Problem

T = TypeVar("T")
PATIENCE = 10.0  # seconds that one who wants to write waits for another
SLOW, LONGER = 0.5, 100  # seconds that are long for an answer, and how many times as long it is then good
REMEMBERED = 512  # answers, of which each may be a page


@dataclass(frozen=True, slots=True)
class Settings:
    """How the site is served.

    ``token`` is asked for where others than this machine can reach it. ``hosts`` are the names by which the site may be called, lest
    another site's page reach it under a name of its own; ``public`` sites answer to any.
    """

    ledger: Path
    read_only: bool = False
    token: str | None = None
    hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
    who: str = "anonymous"
    public: bool = False


class BusyError(Exception):
    """Somebody else writes."""

    def __init__(self) -> None:
        self.problem = Problem("the ledger is being written", "this site", "reports are being added", "Try again when they are in")
        super().__init__(self.problem.what)


class Kept(NamedTuple):
    """An answer, the revision of the ledger that it was made at, and until when it is good whatever is written."""

    value: Any
    revision: int
    until: float


@dataclass
class Site:
    """The open ledger. Any thread may read, one at a time writes; ``revision`` counts what was written since the start."""

    settings: Settings
    ledger: Ledger
    environment: Environment
    revision: int = 0
    _writing: threading.RLock = field(default_factory=threading.RLock)
    _hands: threading.local = field(default_factory=threading.local)
    _known: dict[object, Kept] = field(default_factory=dict)

    def reader(self) -> Ledger:
        """The ledger, for this thread."""
        hand = getattr(self._hands, "ledger", None)
        if hand is None:
            hand = self._hands.ledger = self.ledger.reader()
        return hand

    @contextmanager
    def writing(self) -> Iterator[Ledger]:
        """The ledger to write to; what was remembered of it is forgotten after. :class:`BusyError` where another writes for long."""
        if not self._writing.acquire(timeout=PATIENCE):
            raise BusyError
        try:
            yield self.ledger
        finally:
            self.changed()
            self._writing.release()

    def changed(self) -> None:
        self.revision += 1

    def remembered(self, key: object, make: Callable[[], T]) -> T:
        """What ``make`` gives, made once until the ledger changes; what takes long over a large ledger, for a while longer."""
        revision, began = self.revision, time.monotonic()
        if key in self._known:
            known: Kept = self._known[key]
            if known.revision == revision or began < known.until:
                return known.value  # type: ignore[no-any-return]
        made = make()
        took = time.monotonic() - began
        while len(self._known) >= REMEMBERED:
            self._known.pop(next(iter(self._known)), None)
        self._known[key] = Kept(made, revision, began + took * LONGER if took > SLOW else 0.0)
        return made

    def reviews(self, documents: Iterable[str]) -> list[Review]:
        """The reviews of claims of these reports that stand, oldest first. Most reports have none: that is known without asking."""
        reviewed = self.remembered("reviewed", lambda: self.reader().reviewed_documents())
        here = [id for id in documents if id in reviewed]
        return self.reader().reviews(here) if here else []

    def problems(self, document: str) -> list[Problem]:
        """What could not be read in a report; in most there is nothing."""
        return self.reader().problems([document]) if document in self.remembered("troubled", lambda: self.reader().troubled()) else []

    def versions(self, source: str) -> list[Document]:
        """The versions of a page that was read more than once; few were."""
        again = self.remembered("read again", lambda: self.reader().sources_read_again())
        return self.reader().versions(source) if source in again else []

    def close(self) -> None:
        self.ledger.close()


def embedded(data: object) -> Markup:
    """Data as they may stand in a script element of a page."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))


def environment(*more: str) -> Environment:
    """The templates of the site, and of other faces that use its parts."""
    made = Environment(
        loader=ChoiceLoader([PackageLoader(package) for package in (*more, "sayso.web")]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals["embedded"] = embedded
    made.globals["parts"] = made.get_template("parts.html").module
    return made


def opened(settings: Settings) -> Site:
    """The site over a ledger that exists or, unless it is only read, is made."""
    return Site(settings, Ledger(settings.ledger, write=not settings.read_only), environment())
