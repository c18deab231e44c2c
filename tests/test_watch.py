"""Feeds watched over real servers on this machine: what is asked and how often, what is read, what is raised, and what survives a stop."""

from __future__ import annotations

import gzip
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import feedparser
import pytest
from outlets import Clock, Page, Site, site

from sayso.ingest import ReadError, web
from sayso.ingest.inside import public
from sayso.ingest.web import Reach, get
from sayso.ledger import Filter, Ledger
from sayso.model import Problem
from sayso.watch import Feed, Raised, Raising, Round, Settings, SettingsError, State, StateError, Voice, Watch, beside
from sayso.watch.courtesy import asked_for
from sayso.watch.raising import shown

POLICE = "A ferry sank off Gdansk on Sunday night. The police said on Monday that 14 people were killed when the ferry sank."
MINISTRY = "The Polish health ministry said on Monday that 21 people were killed when the ferry sank off Gdansk on Sunday night."
GERMAN = (
    "Beim Untergang der Fähre vor Danzig sind am Sonntagabend nach Angaben der Polizei genau 14 Menschen ums Leben gekommen. "
    "Das polnische Gesundheitsministerium sprach dagegen von 21 Toten."
)
MINUTES = 60.0


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sites(clock: Clock) -> Iterator[Callable[[], Site]]:
    with ExitStack() as stack:
        yield lambda: stack.enter_context(site(clock))


def gaps(times: list[float]) -> list[float]:
    return [b - a for a, b in pairwise(times)]


class Desk:
    """A watch with everything it told."""

    def __init__(self, folder: Path, clock: Clock, *feeds: str | Feed, raising: Raising | None = None) -> None:
        self.ledger = folder / "ledger.duckdb"
        self.clock = clock
        chosen = tuple(feed if isinstance(feed, Feed) else Feed(feed, every=15 * MINUTES) for feed in feeds)
        self.settings = Settings(chosen, raising or Raising())
        self.news: list[str] = []
        self.problems: list[Problem] = []
        self.found: list[Raised] = []

    def round(self, everything: bool = False) -> Round:
        with self.open() as state:
            return self.watch(state).round(everything)

    def open(self) -> State:
        return State(beside(self.ledger))

    def watch(self, state: State) -> Watch:
        voice = Voice(self.news.append, lambda words: None, self.problems.append, self.found.append)
        return Watch(self.settings, self.ledger, state, voice, clock=self.clock, sleep=self.clock.sleep)

    def sources(self) -> set[str]:
        with Ledger(self.ledger) as kept:
            return {found.document.source for found in kept.claims(Filter())}


# -- what is read, and how politely ---------------------------------------------------------------------------


def test_articles_of_a_feed_are_read_once(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    first = outlet.article("/1", "Ferry sinks", POLICE)
    desk = Desk(tmp_path, clock, outlet.feed(first, etag='"a"'))
    done = desk.round()
    assert (done.feeds, done.new, done.reports, done.problems) == (1, 1, 1, 0)
    assert outlet.paths() == ["/robots.txt", "/feed", "/1"]
    assert desk.sources() == {first}

    assert desk.round() == Round(), "nothing is due"
    clock.now += 15 * MINUTES
    done = desk.round()
    assert (done.feeds, done.unchanged, done.new) == (1, 1, 0)
    assert outlet.asked[-1][0] == "/feed" and outlet.asked[-1][2]["If-None-Match"] == '"a"'

    second = outlet.article("/2", "Ferry: survivors", "The coast guard said that 40 people were rescued from the sea on Monday.")
    outlet.feed(second, first, etag='"b"')
    clock.now += 15 * MINUTES
    assert desk.round().reports == 1
    assert outlet.paths()[-2:] == ["/feed", "/2"], "the first is not fetched again"
    assert all("sayso" in headers["User-Agent"] for _, _, headers in outlet.asked)


def test_last_modified_is_asked_with_too(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    desk = Desk(tmp_path, clock, outlet.feed())
    outlet.pages["/feed"].headers["Last-Modified"] = "Mon, 02 Mar 2026 08:00:00 GMT"
    outlet.feed(outlet.article("/1", "Ferry", POLICE))
    outlet.pages["/feed"].headers["Last-Modified"] = "Mon, 02 Mar 2026 08:00:00 GMT"
    desk.round()
    clock.now += 15 * MINUTES
    desk.round()
    assert outlet.asked[-1][2]["If-Modified-Since"] == "Mon, 02 Mar 2026 08:00:00 GMT"


def test_a_changed_entry_is_fetched_again(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    desk = Desk(tmp_path, clock, outlet.feed(outlet.article("/1", "Ferry sinks", POLICE)))
    desk.round()
    outlet.article("/1", "Ferry sinks", POLICE.replace("14", "17"))
    clock.now += 15 * MINUTES
    assert desk.round().reports == 0, "the feed does not say that it has changed"
    outlet.pages["/feed"].body = outlet.pages["/feed"].body.replace(b"08:00:00", b"11:30:00")
    clock.now += 15 * MINUTES
    assert desk.round().reports == 1


def test_a_feeds_own_texts(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    link = f"{outlet.url}/1"
    feed = Feed(outlet.feed(link, etag='"a"', own={link: POLICE}), publisher="The Outlet", follow=False)
    desk = Desk(tmp_path, clock, feed)
    assert desk.round().reports == 1
    assert "/1" not in outlet.paths()
    with Ledger(desk.ledger) as kept:
        (document,) = {found.document for found in kept.claims()}
    assert (document.source, document.publisher, document.published, document.lang) == (link, "The Outlet", "2026-03-02", "en")
    outlet.feed(link, f"{outlet.url}/2", etag='"b"', own={link: POLICE, f"{outlet.url}/2": ""})
    clock.now += 60 * MINUTES
    done = desk.round()
    assert (done.reports, done.problems) == (0, 1)
    assert "has no text" in desk.problems[0].why
    clock.now += 60 * MINUTES
    assert desk.round().problems == 0


def test_the_date_of_the_feed_stands_in(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    outlet.pages["/1"] = Page(f"<html><body><article><h1>Ferry</h1><p>{POLICE}</p></article></body></html>".encode())
    desk = Desk(tmp_path, clock, outlet.feed(f"{outlet.url}/1"))
    desk.round()
    with Ledger(desk.ledger) as kept:
        assert {found.document.published for found in kept.claims()} == {"2026-03-02"}


def test_one_article_of_two_feeds_is_fetched_once(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    link = outlet.article("/1", "Ferry", POLICE)
    desk = Desk(tmp_path, clock, outlet.feed(link), outlet.feed(link, path="/world"))
    assert desk.round().reports == 1
    assert outlet.paths().count("/1") == 1


def test_a_host_is_asked_seldom_and_others_meanwhile(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    one, two = sites(), sites()
    for outlet in (one, two):
        outlet.feed(
            *(outlet.article(f"/{n}", f"Fire {n}", f"At least {n} people died in the fire in Lodz, police said.") for n in (5, 6, 7))
        )
    began = clock.now
    Desk(tmp_path, clock, f"{one.url}/feed", f"{two.url}/feed").round()
    for outlet in (one, two):
        assert len(outlet.asked) == 5
        assert min(gaps(outlet.times())) >= 2
    assert clock.now - began < 12, "one host is asked while the other has its pause"


def test_the_pace_is_kept_over_a_restart(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    desk = Desk(tmp_path, clock, outlet.feed())
    desk.round(everything=True)
    desk.round(everything=True)
    assert min(gaps(outlet.times())) >= 2
    assert outlet.paths() == ["/robots.txt", "/feed", "/feed"], "robots.txt holds for a day"
    clock.now += 25 * 60 * MINUTES
    desk.round()
    assert outlet.paths()[3:] == ["/robots.txt", "/feed"]


def test_robots_are_heeded_and_told_once(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    outlet.pages["/robots.txt"] = Page(b"User-agent: *\nDisallow: /private\nCrawl-delay: 7\n", "text/plain")
    links = [outlet.article(path, "Ferry", POLICE) for path in ("/private/1", "/private/2", "/open")]
    desk = Desk(tmp_path, clock, outlet.feed(*links))
    assert desk.round().reports == 1
    assert outlet.paths() == ["/robots.txt", "/feed", "/open"]
    assert outlet.times()[2] - outlet.times()[1] >= 7
    assert [problem.what for problem in desk.problems] == ["articles not fetched"]
    assert "robots.txt" in desk.problems[0].why and "follow = false" in desk.problems[0].hint
    outlet.feed(outlet.article("/private/3", "Ferry", POLICE))
    clock.now += 15 * MINUTES
    desk.round()
    assert len(desk.problems) == 1


def test_robots_may_be_packed(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    outlet.pages["/robots.txt"] = Page(gzip.compress(b"User-agent: *\nDisallow: /\n"), "text/plain", headers={"Content-Encoding": "gzip"})
    Desk(tmp_path, clock, outlet.feed()).round()
    assert outlet.paths() == ["/robots.txt"]


@pytest.mark.parametrize(
    ("after", "seconds"),
    [("120", 120), ("0", 1), ("Thu, 01 Jan 1970 01:00:00 GMT", 2600), ("Thu, 01 Jan 1970 00:00:00 GMT", 1), ("soon", None), (None, None)],
)
def test_when_to_ask_again(after: str | None, seconds: float | None) -> None:
    assert asked_for(after, 1000.0) == seconds


def test_words_of_strangers_do_not_command_the_terminal() -> None:
    assert shown("At least\n 12\x1b[2J dead\u202e\x07") == "At least 12[2J dead"


def test_a_feed_that_robots_forbid(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    outlet.pages["/robots.txt"] = Page(b"User-agent: sayso\nDisallow: /\n", "text/plain")
    desk = Desk(tmp_path, clock, outlet.feed())
    for _ in range(2):
        desk.round()
        clock.now += 24 * 60 * MINUTES
    assert "/feed" not in outlet.paths()
    assert len(desk.problems) == 1


def test_a_long_delay_does_not_hold_up_the_others(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    slow, other = sites(), sites()
    slow.pages["/robots.txt"] = Page(b"User-agent: *\nCrawl-delay: 300\n", "text/plain")
    slow.feed(slow.article("/1", "Ferry", POLICE), slow.article("/2", "Ferry", MINISTRY))
    desk = Desk(tmp_path, clock, f"{slow.url}/feed", other.feed(other.article("/1", "Ferry", GERMAN)))
    done = desk.round()
    assert (done.reports, done.waiting) == (1, 2)
    for _ in range(2):
        with desk.open() as state:
            going = desk.watch(state)
            going.rest()
            going.round()
    assert slow.paths() == ["/robots.txt", "/feed", "/1", "/2"]
    assert min(gaps(slow.times()[1:])) >= 300


def test_retry_after_is_waited_for(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    outlet.feed(outlet.article("/1", "Ferry", POLICE))
    good = outlet.pages["/feed"]
    outlet.pages["/feed"] = Page(status=429, headers={"Retry-After": "5400"})
    desk = Desk(tmp_path, clock, f"{outlet.url}/feed")
    assert desk.round().problems == 1
    assert "429" in desk.problems[0].why and "asked again on" in desk.problems[0].hint
    outlet.pages["/feed"] = good
    for minutes in (15, 60, 14):
        clock.now += minutes * MINUTES
        assert desk.round(everything=True).feeds == 0, "not even when all are asked"
    clock.now += 2 * MINUTES
    assert desk.round().reports == 1
    assert any("works again" in line for line in desk.news)


def test_a_feed_that_is_not_had_is_asked_ever_more_seldom(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    outlet.pages["/feed"] = Page(status=500)
    desk = Desk(tmp_path, clock, f"{outlet.url}/feed")
    with desk.open() as state:
        going = desk.watch(state)
        for _ in range(11):
            going.round()
            going.rest()
    between = gaps([at for path, at, _ in outlet.asked if path == "/feed"])
    assert between == sorted(between) and between[0] >= 30 * MINUTES
    assert 86_400 <= between[-1] < 86_500
    assert len(desk.problems) == 1, "told once"


def test_an_article_that_is_not_there_now_is_fetched_later(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    desk = Desk(tmp_path, clock, outlet.feed(outlet.article("/1", "Ferry", POLICE), f"{outlet.url}/gone", etag='"a"'))
    good, outlet.pages["/1"] = outlet.pages["/1"], Page(status=502)
    done = desk.round()
    assert (done.reports, done.waiting, done.problems) == (0, 1, 1)
    assert "404" in desk.problems[0].why
    outlet.pages["/1"] = good
    clock.now += 15 * MINUTES
    done = desk.round()
    assert (done.unchanged, done.reports, done.waiting) == (1, 1, 0)
    with Ledger(desk.ledger) as kept:
        assert [problem.where for problem in kept.problems()] == [f"{outlet.url}/gone"]


def test_a_host_that_asks_for_time_is_left_alone(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    links = [outlet.article(f"/{n}", "Ferry", POLICE) for n in range(5)]
    outlet.pages["/1"] = Page(status=503, headers={"Retry-After": "600"})
    desk = Desk(tmp_path, clock, outlet.feed(*links))
    assert desk.round().waiting == 4
    assert len(outlet.asked) == 4
    with desk.open() as state:
        going = desk.watch(state)
        going.rest()
        assert clock.now >= outlet.times()[-1] + 600
        outlet.article("/1", "Ferry", MINISTRY)
        assert going.round().waiting == 0


def test_a_slow_host_does_not_hold_up_the_others(
    tmp_path: Path, clock: Clock, sites: Callable[[], Site], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "TIMEOUT", 0.3)
    slow, other = sites(), sites()
    slow.feed()
    slow.pages["/feed"].before = lambda: time.sleep(1)
    desk = Desk(tmp_path, clock, f"{slow.url}/feed", other.feed(other.article("/1", "Ferry", POLICE)))
    began = time.monotonic()
    assert desk.round().reports == 1
    assert time.monotonic() - began < 30
    assert "too long" in desk.problems[0].why


def test_a_redirect_is_followed_and_a_broken_feed_read_as_far_as_it_goes(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet, other = sites(), sites()
    link = outlet.article("/1", "Ferry", POLICE)
    other.pages["/moved"] = Page(status=301, headers={"Location": outlet.feed(link, etag='"a"')})
    outlet.pages["/feed"].body = outlet.pages["/feed"].body.replace(b"</channel></rss>", b"<item><title>Cut")
    desk = Desk(tmp_path, clock, Feed(f"{other.url}/moved"))
    done = desk.round()
    assert done.problems == 1 and desk.problems[0].what == "not fetched", "another address inside is not the feed's own"
    desk.settings = Settings((Feed(f"{outlet.url}/feed"),))
    done = desk.round()
    assert (done.reports, [problem.what for problem in desk.problems[1:]]) == (1, ["truncated"])
    clock.now += 60 * MINUTES
    desk.round()
    assert "If-None-Match" not in outlet.asked[-1][2], "what is broken is asked for whole again"
    assert len(desk.problems) == 2, "and told once"


def test_what_is_no_feed_is_told(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    outlet.article("/feed", "Ferry", POLICE)
    desk = Desk(tmp_path, clock, f"{outlet.url}/feed")
    desk.round()
    assert "no feed" in desk.problems[0].why


# -- where it must not go -------------------------------------------------------------------------------------


def test_links_do_not_lead_inside(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet, inner = sites(), sites()
    inner.article("/secret", "Ferry", POLICE)
    outlet.pages["/hop"] = Page(status=302, headers={"Location": f"{inner.url}/secret"})
    links = [f"{inner.url}/secret", f"{outlet.url}/hop", inner.url.replace("127.0.0.1", "localhost") + "/secret", "file:///etc/passwd"]
    desk = Desk(tmp_path, clock, outlet.feed(*links))
    done = desk.round()
    assert inner.asked == [], "nobody was asked"
    assert done.reports == 0
    assert sum("private network" in problem.why for problem in desk.problems) == 3


@pytest.mark.parametrize(
    ("address", "open"),
    [
        *(("93.184.216.34", True), ("2606:2800:220:1::1", True), ("127.0.0.1", False), ("10.1.2.3", False), ("169.254.169.254", False)),
        *(("192.168.0.1", False), ("100.64.0.1", False), ("0.0.0.0", False), ("224.0.0.1", False), ("::1", False), ("fe80::1%eth0", False)),
        *(("fd00::1", False), ("::ffff:127.0.0.1", False), ("64:ff9b::7f00:1", False), ("64:ff9b::5db8:d822", True)),
        *(("2002:7f00:1::", False), ("::", False)),
    ],
)
def test_public_addresses(address: str, open: bool) -> None:
    assert public(address) is open


def test_a_reach_without_its_home_is_public_only(clock: Clock, sites: Callable[[], Site]) -> None:
    inner = sites()
    with pytest.raises(ReadError, match="private network"):
        get(f"{inner.url}/", reach=Reach("https://example.org/feed", lambda further: None))
    assert inner.asked == []


def test_a_name_that_was_public_does_not_come_to_lead_inside(
    tmp_path: Path, clock: Clock, sites: Callable[[], Site], monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = sites()
    desk = Desk(tmp_path, clock, f"http://feeds.example:{inner.url.rpartition(':')[2]}/feed")
    resolved = ["93.184.216.34", "127.0.0.1"]
    real = socket.getaddrinfo

    def turning(host: str, *rest: Any, **more: Any) -> Any:
        if host == "feeds.example":
            host = resolved.pop(0) if len(resolved) > 1 else resolved[0]
        return real(host, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", turning)
    desk.round()
    assert inner.asked == [] and "private network" in desk.problems[0].why


# -- what is raised -------------------------------------------------------------------------------------------


def outlets(sites: Callable[[], Site]) -> tuple[Site, Site, Site]:
    """Three outlets with a feed each: the police's figure, the ministry's, and both in German."""
    one, two, three = sites(), sites(), sites()
    one.feed(one.article("/1", "Ferry sinks off Gdansk", POLICE))
    two.feed(two.article("/1", "Ferry disaster off Gdansk", MINISTRY))
    three.feed(three.article("/1", "Untergang der Fähre vor Danzig", GERMAN, lang="de"))
    return one, two, three


def test_outlets_that_disagree_are_raised_once(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    one, two, three = outlets(sites)
    hook = sites()
    raising = Raising(webhook=f"{hook.url}/hook", feed=tmp_path / "out" / "findings.atom")
    desk = Desk(tmp_path, clock, f"{one.url}/feed", raising=raising)
    assert desk.round().raised == 0
    assert feedparser.parse((tmp_path / "out" / "findings.atom").read_bytes()).entries == []

    desk.settings = replace(desk.settings, feeds=(*desk.settings.feeds, Feed(f"{two.url}/feed")))
    clock.now += 15 * MINUTES
    assert desk.round().raised == 1
    (found,) = desk.found
    assert found.kind == "contradiction" and "14" in found.why and "21" in found.why
    assert {said.source for said in found.claims} == {f"{one.url}/1", f"{two.url}/1"}
    (message,) = map(json.loads, hook.posted)
    assert message["findings"][0]["id"] == found.id and message["findings"][0]["claims"][0]["words"]
    assert message["text"].startswith("contradiction: killed in Gdańsk")
    parsed = feedparser.parse((tmp_path / "out" / "findings.atom").read_bytes())
    assert not parsed.bozo
    assert [entry.id for entry in parsed.entries] == [f"urn:sayso:finding:{found.id}"]
    assert {link.href for link in parsed.entries[0].links} == {f"{one.url}/1", f"{two.url}/1"}

    desk.settings = replace(desk.settings, feeds=(*desk.settings.feeds, Feed(f"{three.url}/feed")))
    clock.now += 60 * MINUTES
    done = desk.round()
    assert (done.reports, done.raised) == (1, 0), "a third report of the same two figures is no news"
    assert (len(desk.found), len(hook.posted)) == (1, 1)

    one.feed(f"{one.url}/1", one.article("/2", "Ferry toll", POLICE.replace("14", "30"), published="2026-03-02"))
    clock.now += 60 * MINUTES
    assert desk.round().raised >= 1, "another figure is"


def test_what_the_ledger_showed_before_is_no_news(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    one, two, three = outlets(sites)
    from sayso.pipeline import add

    desk = Desk(tmp_path, clock, f"{three.url}/feed")
    with Ledger(desk.ledger, write=True) as kept:
        add([f"{one.url}/1", f"{two.url}/1"], kept)
    done = desk.round()
    assert (done.reports, done.raised) == (1, 0)


@pytest.mark.parametrize(
    ("raising", "count"),
    [
        (Raising(kinds=("revision",)), 0),
        (Raising(least=0.9), 0),
        (Raising(counts=("killed",)), 1),
        (Raising(counts=("rescued",)), 0),
        (Raising(names=("gdansk",)), 1),
        (Raising(names=("health ministry",)), 1),
        (Raising(names=("gdan",)), 0),
        (Raising(terminal=False), 1),
    ],
)
def test_only_what_is_wanted_is_raised(tmp_path: Path, clock: Clock, sites: Callable[[], Site], raising: Raising, count: int) -> None:
    one, two, _ = outlets(sites)
    desk = Desk(tmp_path, clock, f"{one.url}/feed", f"{two.url}/feed", raising=raising)
    assert desk.round().raised == count
    assert len(desk.found) == (count if raising.terminal else 0)


def test_a_webhook_that_fails_gets_it_later_and_once(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    one, two, _ = outlets(sites)
    hook = sites()
    hook.pages["/hook?key=hush"] = Page(status=500)
    desk = Desk(tmp_path, clock, f"{one.url}/feed", f"{two.url}/feed", raising=Raising(webhook=f"{hook.url}/hook?key=hush"))
    desk.round()
    assert len(hook.posted) == 1 and len(desk.problems) == 1
    assert "500" in desk.problems[0].why and "hush" not in str(desk.problems[0])
    hook.pages.clear()
    with desk.open() as state:
        going = desk.watch(state)
        assert going.next() <= clock.now + 60
        going.rest()
        going.round()
    assert len(hook.posted) == 2 and hook.posted[0] == hook.posted[1]
    clock.now += 60 * MINUTES
    desk.round()
    assert len(hook.posted) == 2 and len(desk.found) == 1


# -- stopping and going on ------------------------------------------------------------------------------------


def test_a_stop_loses_nothing_and_raises_nothing_twice(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    one, two, _ = outlets(sites)
    more = [one.article(f"/{n}", "Fire in Lodz", f"At least {n} people died in the fire in Lodz, police said.") for n in range(2, 6)]
    desk = Desk(tmp_path, clock, one.feed(f"{one.url}/1", *more, etag='"a"'), f"{two.url}/feed")

    class Stopped(Clock):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds)
            if len(one.asked) == 4:
                raise KeyboardInterrupt

    stopping = Stopped()
    stopping.now = one.clock.now
    with desk.open() as state, pytest.raises(KeyboardInterrupt):
        voice = Voice(finding=desk.found.append)
        Watch(desk.settings, desk.ledger, state, voice, clock=stopping, sleep=stopping.sleep).round()
    assert len(desk.found) == 1, "what was had is in the ledger, and raised"
    before, clock.now = one.paths(), stopping.now
    done = desk.round()
    assert done.reports == 3 and done.waiting == 0
    assert len(one.paths()) == len(before) + 3, "nothing is fetched again, not even the feed"
    assert len(desk.found) == 1


def test_a_ledger_that_is_in_use_is_waited_for(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    desk = Desk(tmp_path, clock, outlet.feed(outlet.article("/1", "Ferry", POLICE)))
    with Ledger(desk.ledger, write=True):
        pass
    holder = (
        "import sys, time; from sayso.ledger import Ledger; "
        "held = Ledger(sys.argv[1], write=True); print('held', flush=True); time.sleep(600)"
    )
    with subprocess.Popen([sys.executable, "-c", holder, str(desk.ledger)], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout and other.stdout.readline() == "held\n"
        done = desk.round()
        assert (done.reports, done.waiting) == (0, 1)
        assert sum(clock.slept) >= 60 and "in use" in desk.problems[0].what
        asked = outlet.paths()
        with desk.open() as state:
            going = desk.watch(state)
            for _ in range(3):
                going.round()
                going.rest()
            assert len(desk.problems) == 1, "told once"
            assert outlet.paths() == [*asked, "/1"], "what is held is not fetched again and again"
            other.kill()
            other.wait()
            assert going.round().reports == 1


def test_one_watch_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "ledger.duckdb.watch"
    with State(path), pytest.raises(StateError, match="watched already"):
        State(path)
    State(path).close()
    path.write_bytes(b"something else, and long enough for a page of its own" * 100)
    with pytest.raises(StateError, match="Remove the file"):
        State(path)


def test_a_clock_that_went_wrong_holds_up_nothing(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    outlet = sites()
    desk = Desk(tmp_path, clock, outlet.feed())
    clock.now += 1e9
    desk.round()
    clock.now -= 1e9
    assert desk.round().feeds == 1


# -- FEEDS.toml -----------------------------------------------------------------------------------------------


def test_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "feeds.toml"
    monkeypatch.setenv("HOOK", "https://chat.example.org/secret")
    path.write_text(
        """
        every = "1h"
        pause = "5s"
        [[feed]]
        url = "https://example.org/a.xml"
        [[feed]]
        url = "https://example.org/b.xml"
        every = "15m"
        publisher = "The Example"
        lang = "pl"
        follow = false
        [raise]
        terminal = false
        webhook = "$HOOK"
        feed = "findings.atom"
        kinds = "revision"
        least = 0.5
        names = ["kursk"]
        counts = ["killed"]
        """,
        encoding="utf-8",
    )
    assert Settings.read(path) == Settings(
        (Feed("https://example.org/a.xml", 3600), Feed("https://example.org/b.xml", 900, "The Example", "pl", False)),
        Raising(False, "https://chat.example.org/secret", tmp_path / "findings.atom", ("revision",), 0.5, ("kursk",), ("killed",)),
        5.0,
    )
    path.write_text('[[feed]]\nurl = "https://example.org/a.xml"')
    assert Settings.read(path) == Settings((Feed("https://example.org/a.xml"),))


@pytest.mark.parametrize(
    ("text", "where", "said"),
    [
        ("", "feed", "[[feed]]"),
        ("[[feed]]", "feed 1", "Write url ="),
        ("[[feed]]\nurl = 3", "feed 1.url", "https://example.org/rss.xml"),
        ('[[feed]]\nurl = "example.org/rss"', "feed 1.url", "no web address"),
        ('[[feed]]\nurl = "https://a.example/"\nevry = "1h"', "feed 1", "Did you mean 'every'?"),
        ('[[feed]]\nurl = "https://a.example/"\nevery = 15', "feed 1.every", 'every = "15m"'),
        ('[[feed]]\nurl = "https://a.example/"\nevery = "5s"', "feed 1.every", '"60s"'),
        ('[[feed]]\nurl = "https://a.example/"\nlang = "fr"', "feed 1.lang", "de, en, hu, pl"),
        ('[[feed]]\nurl = "https://a.example/"\nfollow = "no"', "feed 1.follow", "without quotes"),
        ('[feed]\nurl = "https://a.example/"', "feed", "two brackets"),
        ('[[feeds]]\nurl = "https://a.example/"', "feeds", "Did you mean 'feed'?"),
        ('[[feed]]\nurl = "https://a.example/"\n[[feed]]\nurl = "https://a.example/"', "feed 2", "twice"),
        ('raise = 3\n[[feed]]\nurl = "https://a.example/"', "raise", "[raise]"),
        ('[[feed]]\nurl = "https://a.example/"\n[raise]\nkinds = ["contradictions"]', "raise.kinds", "Did you mean 'contradiction'?"),
        ('[[feed]]\nurl = "https://a.example/"\n[raise]\ncounts = ["kiled"]', "raise.counts", "Did you mean 'killed'?"),
        ('[[feed]]\nurl = "https://a.example/"\n[raise]\nleast = 50', "raise.least", "0 to 1"),
        ('[[feed]]\nurl = "https://a.example/"\n[raise]\nfeed = "https://a.example/"', "raise.feed", "findings.atom"),
        ('[[feed]]\nurl = "https://a.example/"\n[raise]\nwebhook = "$NOT_THERE"', "raise.webhook", "NOT_THERE"),
        ("every = 15m", "", "in quotes"),
    ],
)
def test_mistakes_in_settings(tmp_path: Path, text: str, where: str, said: str) -> None:
    path = tmp_path / "feeds.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        Settings.read(path)
    problem = caught.value.problems[0]
    assert problem.where == (f"{path}: {where}" if where else str(path))
    assert said in f"{problem.why}. {problem.hint}"


# -- the command ----------------------------------------------------------------------------------------------


def sayso(*words: str | Path) -> list[str]:
    return [sys.executable, "-m", "sayso", *(str(word) for word in words)]


def command(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(sayso(*words), capture_output=True, text=True, check=False, env={**os.environ, "no_proxy": "*"})


def feeds_file(tmp_path: Path, *feeds: str, more: str = "") -> Path:
    path = tmp_path / "feeds.toml"
    path.write_text('pause = "1s"\n' + "".join(f'[[feed]]\nurl = "{url}"\n' for url in feeds) + more, encoding="utf-8")
    return path


def test_once_from_the_command_line(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    one, two, _ = outlets(sites)
    feeds = feeds_file(tmp_path, f"{one.url}/feed", f"{two.url}/feed", more='[raise]\nfeed = "findings.atom"\n')
    ledger = tmp_path / "ledger.duckdb"
    planned = command("watch", feeds, "--dry-run", "--ledger", ledger)
    assert planned.returncode == 0 and f"{one.url}/feed" in planned.stdout and "findings.atom" in planned.stdout
    assert (one.asked, ledger.exists()) == ([], False)
    first = command("watch", "--once", feeds, "--ledger", ledger)
    assert first.returncode == 0, first.stderr
    head, finding = (line.split("\t") for line in first.stdout.splitlines())
    assert dict(zip(head, finding, strict=True))["kind"] == "contradiction"
    assert "2 feeds asked, 2 reports read" in first.stderr and "1 finding raised" in first.stderr
    again = command("watch", "--once", feeds, "--ledger", ledger)
    assert (again.returncode, again.stdout) == (0, "")
    assert (tmp_path / "findings.atom").exists()
    assert command("series", "--ledger", ledger).stdout.count("disputed") == 1


def test_problems_from_the_command_line(tmp_path: Path, clock: Clock, sites: Callable[[], Site]) -> None:
    gone = command("watch", tmp_path / "no.toml", "--ledger", tmp_path / "ledger.duckdb")
    assert gone.returncode == 1 and gone.stderr.startswith("sayso: no feeds to watch")
    outlet = sites()
    done = command("watch", "--once", feeds_file(tmp_path, f"{outlet.url}/none"), "--ledger", tmp_path / "ledger.duckdb")
    assert done.returncode == 1 and "404" in done.stderr and "is left alone till" in done.stderr


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_a_watch_is_stopped_cleanly(tmp_path: Path, clock: Clock, sites: Callable[[], Site], sign: signal.Signals) -> None:
    outlet = sites()
    feeds = feeds_file(tmp_path, outlet.feed(outlet.article("/1", "Ferry", POLICE)))
    ledger = tmp_path / "ledger.duckdb"
    words = sayso("watch", feeds, "--ledger", ledger)
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    heard = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # else not where the tests run in the background of a shell
    with subprocess.Popen(words, **pipes, text=True, env={**os.environ, "no_proxy": "*"}, preexec_fn=heard) as running:
        assert running.stderr
        for line in running.stderr:
            if "1 report read" in line:
                break
        assert command("claims", "--ledger", ledger).returncode == 0, "others read the ledger meanwhile"
        running.send_signal(sign)
        rest = running.stderr.read()
    assert running.returncode == 130
    assert "stopped" in rest and "goes on" in rest and "Traceback" not in rest
