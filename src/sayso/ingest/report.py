"""What readers hand on: a report as it was found, or an error that carries its Problem."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.model import Problem

LIMIT = 20_000_000  # bytes of one report, at most


class ReadError(Exception):
    """Something cannot be read; ``problem`` says what, where, why and what to do."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.what} ({problem.where}): {problem.why}. {problem.hint}")
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Report:
    """A report as its file, page or record gives it. ``hint`` is a declared language, for texts too short to tell."""

    source: str
    text: str
    lang: str | None = None
    published: str | None = None
    publisher: str | None = None
    title: str | None = None
    hint: str | None = None


def headed(title: str | None, body: str) -> str:
    """Body under its headline, as a report in plain text has it."""
    return body if not title or squeezed(body).startswith(squeezed(title)) else f"{title}\n\n{body}"


def squeezed(text: str) -> str:
    return re.sub(r"\W+", " ", text[:1000]).strip().casefold()
