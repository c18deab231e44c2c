"""How a guest behaves: robots.txt is heeded, a host is asked seldom, and left alone when it says so or does not answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from sayso.ingest.inside import is_inside, site
from sayso.ingest.report import ReadError
from sayso.ingest.web import Answer, Reach, WebError, answered, get
from sayso.model import Problem
from sayso.watch.state import Host, State

if TYPE_CHECKING:
    from protego import Protego

NAME = "sayso"  # as robots.txt calls us
DAY = 86400.0
ROBOTS = 500_000  # bytes of a robots.txt that are read
MINUTE = 60.0


class NotAllowedError(ReadError):
    """A host's robots.txt does not let us have an address."""


class QuietError(ReadError):
    """A host is left alone until ``until``."""

    def __init__(self, problem: Problem, until: float) -> None:
        super().__init__(problem)
        self.until = until


class Courtesy:
    """Gets addresses, politely. What hosts have said is kept in the state, so that it is known after a restart."""

    def __init__(self, state: State, pause: float, clock: Callable[[], float], sleep: Callable[[float], None]) -> None:
        self._state, self._pause, self._clock, self._sleep = state, pause, clock, sleep
        self._rules: dict[str, tuple[str, Protego]] = {}

    def ready(self, url: str) -> float:
        """From when an address may be asked for."""
        host = self._state.host(place(url))
        return max(self._until(host.free), self._until(host.quiet))

    def quiet(self, url: str) -> float:
        """Until when a host is to be left alone."""
        return self._until(self._state.host(place(url)).quiet)

    def _until(self, at: float) -> float:
        """A time as it was kept; what lies more than a day ahead comes from a clock that went wrong."""
        return at if at <= self._clock() + DAY else 0.0

    def get(self, url: str, home: str, *, etag: str | None = None, modified: str | None = None) -> Answer:
        """What stands at an address that ``home`` led to, when its host lets us have it."""
        self._enter(url, home)
        now_at = place(url)

        def hop(further: str) -> None:
            nonlocal now_at
            if place(further) != now_at:
                now_at = place(further)
                self._enter(further, home)
            elif not self._rules_of(further, home).can_fetch(further, NAME):
                raise NotAllowedError(forbidden(further))

        try:
            answer = get(url, etag=etag, modified=modified, reach=self._reach(home, hop))
        except WebError as error:
            if error.status is None or error.status in (429, 503):
                self._leave_alone(now_at, error.after)
            raise
        host = self._state.host(now_at)
        if host.failures:
            self._state.keep_host(now_at, replace(host, failures=0, quiet=0.0))
        return answer

    def _reach(self, home: str, hop: Callable[[str], None]) -> Reach:
        """Where a feed may lead. Whether it is inside itself is found once: a name that was public does not come to lead inside."""
        name = f"inside {site(home)}"
        known = self._state.note(name)
        if known is None and (found := is_inside(home)) is not None:
            known = "yes" if found else "no"
            self._state.keep_note(name, known)
        return Reach(home if known == "yes" else None, hop)

    def _enter(self, url: str, home: str) -> None:
        """Wait until an address may be asked for; an error where it may not."""
        if (until := self.quiet(url)) > self._clock():
            why = "its server has asked for time or did not answer"
            raise QuietError(Problem("host left alone", url, why, "It is asked again later"), until)
        if not self._rules_of(url, home).can_fetch(url, NAME):
            raise NotAllowedError(forbidden(url))
        self._wait(place(url))

    def _wait(self, name: str) -> None:
        """Take the next turn with a host."""
        ahead = self._until(self._state.host(name).free) - self._clock()
        if ahead > 0:
            self._sleep(ahead)
        rules = self._rules.get(name)
        pause = max(self._pause, float((rules and rules[1].crawl_delay(NAME)) or 0), rate(rules[1]) if rules else 0.0)
        self._state.keep_host(name, replace(self._state.host(name), free=self._clock() + min(pause, DAY)))

    def _rules_of(self, url: str, home: str) -> Protego:
        from protego import Protego

        name = place(url)
        host = self._state.host(name)
        if host.robots is None or host.robots_until <= self._clock():
            host = self._asked(url, home, host)
        text = host.robots or ""
        if name not in self._rules or self._rules[name][0] != text:
            self._rules[name] = text, Protego.parse(text)
        return self._rules[name][1]

    def _asked(self, url: str, home: str, host: Host) -> Host:
        """A host with its robots.txt of today. None there: all is allowed. If it cannot be had, the host is left alone for now."""
        name = place(url)
        self._wait(name)
        scheme, netloc, *_ = urlsplit(url)
        address = urlunsplit((scheme, netloc, "/robots.txt", "", ""))
        try:
            answer = get(address, reach=self._reach(home, lambda further: None))
            text = answered(answer, address).whole()[:ROBOTS].decode("utf-8", "replace").removeprefix("\ufeff")
        except WebError as error:
            if error.passing:
                until = self._leave_alone(name, error.after)
                raise QuietError(replace(error.problem, what="robots.txt not had"), until) from error
            text = ""
        host = replace(self._state.host(name), robots=text, robots_until=self._clock() + DAY)
        self._state.keep_host(name, host)
        return host

    def _leave_alone(self, name: str, after: str | None) -> float:
        """As long as the host says, else longer each time, up to a day."""
        host = self._state.host(name)
        failures, now = host.failures + 1, self._clock()
        until = now + min(asked_for(after, now) or MINUTE * 2 ** min(host.failures, 12), DAY)
        self._state.keep_host(name, replace(host, failures=failures, quiet=until))
        return until


def place(url: str) -> str:
    """The host of an address, with its port: what is asked seldom."""
    return urlsplit(url).netloc.rpartition("@")[2].lower()


def rate(rules: Protego) -> float:
    """Seconds between two requests by a Request-rate."""
    asked = rules.request_rate(NAME)
    return asked.seconds / asked.requests if asked and asked.requests else 0.0


def forbidden(url: str) -> Problem:
    scheme, netloc, *_ = urlsplit(url)
    why = f"{scheme}://{netloc}/robots.txt does not allow it"
    return Problem("not fetched", url, why, "Set follow = false to read the feed's own texts, or take the feed out")


def asked_for(after: str | None, now: float) -> float | None:
    """The seconds of a Retry-After, which is a number or a date."""
    if not after:
        return None
    if after.strip().isdigit():
        return max(float(after), 1.0)
    try:
        return max(parsedate_to_datetime(after).timestamp() - now, 1.0)
    except (ValueError, TypeError, OverflowError):
        return None
