"""FEEDS.toml: which feeds, how often, and what is raised where. A mistake is told with its place and what to write instead."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import tomli

from sayso.model import Problem

FINDINGS = ("contradiction", "revision", "correction", "agreement", "echo", "circle", "part_whole", "definition", "late")
RAISED = ("contradiction", "correction", "revision")  # where the file does not say which
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
SPAN = re.compile(r"(\d+(?:\.\d+)?)\s*([smhd])")
EVERY, OFTEN = 30 * 60.0, 60.0  # seconds between two looks at a feed: where nothing is said, and at least
PAUSE, SHORT = 2.0, 1.0  # seconds between two requests to a host: where nothing is said, and at least
EXAMPLE = 'every = "30m"\n\n[[feed]]\nurl = "https://example.org/rss.xml"\n\n[raise]\nterminal = true\n'


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: how often it is asked, what it does not say itself, and whether its links are followed or its own texts read."""

    url: str
    every: float = EVERY
    publisher: str | None = None
    lang: str | None = None
    follow: bool = True


@dataclass(frozen=True, slots=True)
class Raising:
    """Where findings are raised, and which: of these kinds, at least so strong.

    ``names`` and ``counts``, where there are any, choose series: those that have one of the names, and count one of these things.
    """

    terminal: bool = True
    webhook: str | None = None
    feed: Path | None = None
    kinds: tuple[str, ...] = RAISED
    least: float = 0.0
    names: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()

    def shown(self) -> str:
        """In words: what is raised, and where."""
        where = ["the terminal"] if self.terminal else []
        where += [f"a webhook at {urlsplit(self.webhook).hostname}"] if self.webhook else []
        where += [str(self.feed)] if self.feed else []
        only = f", strength {self.least:g} or more" if self.least else ""
        only += f", of {' or '.join(self.counts)}" if self.counts else ""
        only += f", where {' or '.join(self.names)} is named" if self.names else ""
        return f"{', '.join(self.kinds)}{only} → {', '.join(where) or 'nowhere'}"


@dataclass(frozen=True, slots=True)
class Settings:
    feeds: tuple[Feed, ...]
    raising: Raising = field(default_factory=Raising)
    pause: float = PAUSE

    @classmethod
    def read(cls, path: Path) -> Settings:
        """What a file says; a :class:`SettingsError` with everything that is wrong with it."""
        try:
            table = tomli.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            hint = f"Write one; the least is [[feed]] url = …, and 'sayso watch --help' shows more: {path}"
            raise SettingsError([Problem("no feeds to watch", str(path), error.strerror or str(error), hint)]) from error
        except UnicodeDecodeError as error:
            raise SettingsError([Problem("mis-encoded", str(path), f"it is no UTF-8 at byte {error.start}", "Save it as UTF-8")]) from error
        except tomli.TOMLDecodeError as error:
            raise SettingsError([Problem("no TOML", str(path), str(error), 'Texts stand in quotes: every = "30m"')]) from error
        return _Reader(path).settings(table)


class SettingsError(Exception):
    """A file that cannot be used; ``problems`` say all that is wrong with it."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(f"{p.what} ({p.where}): {p.why}. {p.hint}" for p in problems))
        self.problems = problems


class _Reader:
    """Reads the tables of one file and gathers what is wrong with them."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def settings(self, table: Mapping[str, Any]) -> Settings:
        top = self.keys(table, "", ("every", "pause", "feed", "raise"))
        every = self.span(top, "", "every", EVERY, OFTEN)
        pause = self.span(top, "", "pause", PAUSE, SHORT)
        feeds: list[Feed] = []
        rows = top.get("feed", [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            self.wrong("feed", "a feed is a table of its own", "Write [[feed]], with two brackets, over each")
            rows = []
        elif not rows:
            self.wrong("feed", "there is none", f"Write one, such as\n{EXAMPLE}")
        for number, row in enumerate(rows, 1):
            feed = self.feed(row, f"feed {number}", every)
            if feed and any(feed.url == other.url for other in feeds):
                self.wrong(f"feed {number}", f"{feed.url} stands there twice", "Take one of the two out")
            elif feed:
                feeds.append(feed)
        raising = self.raising(top.get("raise", {}))
        if self.problems:
            raise SettingsError(self.problems)
        return Settings(tuple(feeds), raising, pause)

    def feed(self, row: Mapping[str, Any], where: str, every: float) -> Feed | None:
        row = self.keys(row, where, ("url", "every", "publisher", "lang", "follow"))
        url = self.address(row, where, "url")
        if "url" not in row:
            self.wrong(where, "it has no url", 'Write url = "https://example.org/rss.xml"')
        lang = self.text(row, where, "lang")
        if lang:
            from sayso.packs import languages

            self.among(where, "lang", lang, languages())
        often = self.span(row, where, "every", every, OFTEN)
        publisher, follow = self.text(row, where, "publisher"), self.flag(row, where, "follow", True)
        return Feed(url, often, publisher, lang, follow) if url else None

    def raising(self, row: Any) -> Raising:
        where = "raise"
        if not isinstance(row, dict):
            self.wrong(where, "it is a table", "Write [raise] on a line, and below it terminal = true")
            return Raising()
        row = self.keys(row, where, ("terminal", "webhook", "feed", "kinds", "least", "names", "counts"))
        file = self.text(row, where, "feed")
        if file and file.startswith(("http://", "https://")):
            self.wrong(f"{where}.feed", "it is a file that sayso writes", 'Write feed = "findings.atom"')
        kinds = self.texts(row, where, "kinds", RAISED)
        for kind in kinds:
            self.among(where, "kinds", kind, FINDINGS)
        counts = self.texts(row, where, "counts", ())
        if counts:
            from sayso.packs import languages, load

            known = sorted({"other", *(kind.name for kind in load(languages()[0]).kinds.values())})
            for count in counts:
                self.among(where, "counts", count, known)
        least = row.get("least", 0.0)
        if isinstance(least, bool) or not isinstance(least, int | float) or not 0 <= least <= 1:
            self.wrong(f"{where}.least", f"{least!r} is no strength", "Strengths go from 0 to 1: least = 0.6")
            least = 0.0
        return Raising(
            self.flag(row, where, "terminal", True),
            self.address({"webhook": self.named(row, where, "webhook")}, where, "webhook"),
            self.path.parent / file if file else None,
            kinds,
            float(least),
            self.texts(row, where, "names", ()),
            counts,
        )

    def wrong(self, where: str, why: str, hint: str) -> None:
        self.problems.append(Problem("not usable", f"{self.path}: {where}" if where else str(self.path), why, hint))

    def keys(self, row: Mapping[str, Any], where: str, known: tuple[str, ...]) -> Mapping[str, Any]:
        for key in row:
            if key not in known:
                self.wrong(where or key, f"there is no {key!r} here", meant(key, known))
        return {key: value for key, value in row.items() if key in known}

    def typed(self, row: Mapping[str, Any], where: str, key: str, kind: type, what: str) -> Any:
        value = row.get(key)
        if value is None or (isinstance(value, kind) and (value or kind is bool)):
            return value
        self.wrong(f"{where}.{key}".lstrip("."), f"{value!r} is not {what}", f"Write {key} = {SAMPLES.get(key, SAMPLES[what])}")
        return None

    def text(self, row: Mapping[str, Any], where: str, key: str) -> str | None:
        value: str | None = self.typed(row, where, key, str, "a text")
        return value

    def flag(self, row: Mapping[str, Any], where: str, key: str, default: bool) -> bool:
        value = self.typed(row, where, key, bool, "true or false")
        return default if value is None else bool(value)

    def texts(self, row: Mapping[str, Any], where: str, key: str, default: tuple[str, ...]) -> tuple[str, ...]:
        value = row.get(key)
        if value is None:
            return default
        some = [value] if isinstance(value, str) else value
        if isinstance(some, list) and some and all(isinstance(one, str) and one for one in some):
            return tuple(some)
        self.wrong(f"{where}.{key}", f"{value!r} is no list of words", f"Write {key} = {SAMPLES[key]}")
        return default

    def span(self, row: Mapping[str, Any], where: str, key: str, default: float, least: float) -> float:
        value = row.get(key)
        if value is None:
            return default
        place = f"{where}.{key}".lstrip(".")
        match = SPAN.fullmatch(value) if isinstance(value, str) else None
        if not match:
            self.wrong(place, f"{value!r} is no span of time", f"Write {key} = {SAMPLES[key]}; s, m, h and d are understood")
            return default
        seconds = float(match[1]) * UNITS[match[2]]
        if seconds < least:
            self.wrong(place, f"{value!r} is too short for those who are asked", f'At least {key} = "{least:g}s"')
        return seconds

    def address(self, row: Mapping[str, Any], where: str, key: str) -> str | None:
        value = self.text(row, where, key)
        if value is None:
            return None
        try:
            parts = urlsplit(value)
            good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0 and not re.search(r"\s", value)
        except ValueError:
            good = False
        if not good:
            self.wrong(f"{where}.{key}", f"{value!r} is no web address", f"Write {key} = {SAMPLES[key]}")
            return None
        return value

    def named(self, row: Mapping[str, Any], where: str, key: str) -> str | None:
        """A text, or what a variable of the environment holds: a secret need not stand in the file."""
        value = self.text(row, where, key)
        if value is None or not value.startswith("$"):
            return value
        if not (held := os.environ.get(value[1:])):
            self.wrong(f"{where}.{key}", f"the environment has no variable {value[1:]}", f"Set {value[1:]}, or write the address itself")
        return held or None

    def among(self, where: str, key: str, value: str, known: tuple[str, ...] | list[str]) -> None:
        if value not in known:
            self.wrong(f"{where}.{key}", f"{value!r} is not known", meant(value, known))


SAMPLES = {
    "a text": '"some words"',
    "true or false": "true or false, without quotes",
    "url": '"https://example.org/rss.xml"',
    "webhook": '"https://example.org/hook", or "$NAME" for what a variable of the environment holds',
    "feed": '"findings.atom"',
    "every": '"15m"',
    "pause": '"2s"',
    "kinds": '["contradiction", "revision"]',
    "names": '["kursk", "north korea"]',
    "counts": '["killed", "troops"]',
}


def meant(word: str, known: tuple[str, ...] | list[str]) -> str:
    near = get_close_matches(word.lower(), known, 1)
    return f"Did you mean {near[0]!r}?" if near else f"Known are {', '.join(known)}"
