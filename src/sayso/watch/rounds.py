"""Going round the feeds: what is due is asked for, what is new is fetched, read and linked, and what that shows is raised.

Nothing is lost when it is stopped: a feed's new entries are taken down before its articles are fetched, an article is crossed off when the
ledger has it, a finding when it was handed on. The ledger is open only while reports are added to it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from sayso.extract import dates
from sayso.ingest import ReadError, received
from sayso.ingest.feeds import Listed, listed
from sayso.ingest.files import Input
from sayso.ingest.report import Report
from sayso.ingest.web import Answer, WebError, answered
from sayso.model import Document, Problem
from sayso.pipeline import add_documents
from sayso.watch import sinks
from sayso.watch.courtesy import DAY, MINUTE, Courtesy, NotAllowedError, QuietError, asked_for, place
from sayso.watch.raising import Raised, news, take_stock
from sayso.watch.settings import Feed, Settings
from sayso.watch.state import State, Waiting

BATCH = 32  # reports that are held before they go into the ledger, at most
HELD = 30.0  # seconds for which they are, at most
LONG = 60.0  # seconds that a round waits for its turn with a host; what would take longer is left to a later round
TRIES = 6  # times that an article is asked for
AT_ONCE = 20  # findings in one message to a webhook
NAP = 60.0  # seconds after which the clock is looked at again
BUSY = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0)  # seconds between attempts to open a ledger that another process has
TERMINAL, WEBHOOK, FEED = "terminal", "webhook", "feed"


@dataclass(frozen=True, slots=True)
class Round:
    """What a round brought."""

    feeds: int = 0
    unchanged: int = 0
    new: int = 0
    reports: int = 0
    claims: int = 0
    raised: int = 0
    problems: int = 0
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Voice:
    """Whom a watch tells what it does: news for a log, its state for a terminal, problems, and findings."""

    news: Callable[[str], None] = lambda line: None
    state: Callable[[str], None] = lambda words: None
    problem: Callable[[Problem], None] = lambda problem: None
    finding: Callable[[Raised], None] = lambda raised: None


class Got(NamedTuple):
    """What was had from one address, and what to take down once the ledger has it."""

    items: Sequence[Document | Problem]
    done: Callable[[], None]


class Job(NamedTuple):
    """Something to ask for: a feed, or an article of one."""

    feed: Feed
    article: Waiting | None = None

    @property
    def url(self) -> str:
        return self.article.url if self.article else self.feed.url


class Planned(NamedTuple):
    """What a feed has coming: when it is asked again, whether it is left alone till then, whether for changes only; its articles."""

    feed: Feed
    due: float
    backing_off: bool
    conditional: bool
    articles: tuple[str, ...]


class Watch:
    """Goes round the feeds of some settings and adds what it finds to a ledger. ``clock`` and ``sleep`` are as ``time`` has them."""

    def __init__(
        self,
        settings: Settings,
        ledger: Path,
        state: State,
        voice: Voice | None = None,
        *,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._settings, self._ledger, self._state, self._voice = settings, ledger, state, voice or Voice()
        self._clock, self._sleep = clock, sleep
        self._courtesy = Courtesy(state, settings.pause, clock, sleep)
        self._batch: list[Got] = []
        self._since = 0.0
        self._again = 0.0  # when a ledger that was in use is tried again
        self._round = Round()
        raising = settings.raising
        self._sinks = [name for name, wanted in ((TERMINAL, raising.terminal), (WEBHOOK, raising.webhook), (FEED, raising.feed)) if wanted]

    # -- when --------------------------------------------------------------------------------------------------

    def rest(self) -> None:
        """Wait until something is due."""
        while (ahead := (until := self.next()) - self._clock()) > 0:
            self._voice.state(f"next look at {time.strftime('%H:%M', time.localtime(until))}")
            self._sleep(min(ahead, NAP))

    def next(self) -> float:
        """When there is something to do again."""
        if self._batch:  # the ledger was in use
            return self._again
        dues = [self.due(feed) for feed in self._settings.feeds]
        dues += [max(article.due, self._courtesy.ready(article.url)) for article in self._state.waiting()]
        dues += [float(self._state.note("webhook due") or 0)] if WEBHOOK in self._sinks and self._state.outbox(WEBHOOK, 1) else []
        return min(dues)

    def due(self, feed: Feed) -> float:
        """When a feed is to be asked again. What a clock that went wrong has put off for too long is due at once."""
        asked = self._state.feed(feed.url)
        longest = max(feed.every, DAY) if asked.failures else feed.every
        due = asked.due if asked.due <= self._clock() + longest else 0.0
        return max(due, self._courtesy.quiet(feed.url))

    def backing_off(self, feed: Feed) -> bool:
        """Whether a feed is left alone because it was not had, or its host wants that."""
        due = self.due(feed) if self._state.feed(feed.url).failures else self._courtesy.quiet(feed.url)
        return due > self._clock()

    def plan(self) -> list[Planned]:
        """What each feed has coming, without asking anybody."""
        waiting = self._state.waiting()
        return [
            Planned(
                feed,
                self.due(feed),
                self.backing_off(feed),
                bool(self._state.feed(feed.url).etag or self._state.feed(feed.url).modified),
                tuple(article.url for article in waiting if article.feed == feed.url),
            )
            for feed in self._settings.feeds
        ]

    # -- a round -----------------------------------------------------------------------------------------------

    def round(self, everything: bool = False) -> Round:
        """Ask what is due, or all but what is left alone for now, and do what follows from it."""
        self._round = Round()
        self._state.only([feed.url for feed in self._settings.feeds])
        self._state.only_sinks(self._sinks)
        self._deliver()
        if self._batch and not self._record():
            return self._round
        now = self._clock()
        due = [feed for feed in self._settings.feeds if (not self.backing_off(feed) if everything else self.due(feed) <= now)]
        queues: dict[str, deque[Job]] = {}
        for feed in due:
            queues.setdefault(place(feed.url), deque()).append(Job(feed))
        self._line_up(queues, now)
        recorded = True
        try:
            while queues:
                name = min(queues, key=lambda name: self._courtesy.ready(queues[name][0].url))
                ahead = self._courtesy.ready(queues[name][0].url) - self._clock()
                if ahead > LONG and not everything:
                    break
                if self._batch and (len(self._batch) >= BATCH or self._clock() - self._since > HELD or ahead > HELD):
                    recorded = self._record()
                    if not recorded:
                        break
                job = queues[name].popleft()
                self._voice.state(self._standing(job, queues))
                if job.article:
                    self._fetch(job.feed, job.article)
                else:
                    self._ask(job.feed)
                    self._line_up(queues, now)
                for name in [name for name, queue in queues.items() if not queue or self._courtesy.quiet(queue[0].url) > self._clock()]:
                    del queues[name]
        finally:  # also after a Ctrl-C: what was had need not be asked for again
            if recorded and (self._batch or self._state.expected()):
                self._record()
        self._round = replace(self._round, waiting=len(self._state.waiting()))
        return self._round

    def _line_up(self, queues: dict[str, deque[Job]], now: float) -> None:
        """Put the articles that are due behind the feeds of their hosts."""
        feeds = {feed.url: feed for feed in self._settings.feeds}
        held = {job.url for queue in queues.values() for job in queue if job.article}
        for article in self._state.waiting():
            if article.due <= now and article.url not in held and self._courtesy.quiet(article.url) <= self._clock():
                queues.setdefault(place(article.url), deque()).append(Job(feeds[article.feed], article))

    def _standing(self, job: Job, queues: dict[str, deque[Job]]) -> str:
        left = sum(len(queue) for queue in queues.values())
        more = f", {left} more to ask for" if left else ""
        return f"{'fetching from' if job.article else 'asking'} {place(job.url)}{more}"

    # -- a feed ------------------------------------------------------------------------------------------------

    def _ask(self, feed: Feed) -> None:
        known, now = self._state.feed(feed.url), self._clock()
        try:
            answer = self._courtesy.get(feed.url, feed.url, etag=known.etag, modified=known.modified)
            items = list(listed(answered(answer, feed.url))) if answer.fresh else []
        except ReadError as error:
            if error.problem.what != "no entries":
                self._failed(feed, error)
                return
            answer, items = Answer(feed.url), [error.problem]  # a feed may be empty for a while
        self._round = replace(self._round, feeds=self._round.feeds + 1, unchanged=self._round.unchanged + (not answer.fresh))
        problems = [item for item in items if isinstance(item, Problem)]
        if known.failures and self._state.mended(feed.url):
            self._voice.news(f"{feed.url}: works again")
        for problem in problems:
            self._tell(feed.url, problem)
        now = self._clock()
        self._state.keep_feed(feed.url, replace(known, due=now + feed.every, failures=0))
        if not answer.fresh:
            self._voice.news(f"{feed.url}: nothing new")
            return
        etag, modified = (None, None) if problems else (answer.etag, answer.modified)  # what is broken is asked for whole again
        self._take(feed, [item for item in items if isinstance(item, Listed)], etag, modified)

    def _take(self, feed: Feed, entries: Sequence[Listed], etag: str | None, modified: str | None) -> None:
        """Take down what is new in a feed: its articles to be fetched, or its own texts."""
        now = self._clock()
        rows, articles, texts = [], [], []
        for entry in entries:
            follow = feed.follow and entry.link is not None
            mark = entry.mark if follow else f"{entry.mark}|{entry.report}"
            if self._state.is_new(feed.url, entry.key, mark, entry.link):
                if follow and entry.link:
                    articles.append(Waiting(entry.link.partition("#")[0], feed.url, entry.published, 0.0, 0))
                else:
                    texts.append(entry.report)
            rows.append((entry.key, mark, entry.link))

        def done() -> None:
            self._state.keep_entries(feed.url, rows, now)
            self._state.keep_feed(feed.url, replace(self._state.feed(feed.url), etag=etag, modified=modified))

        count = len(articles) + len(texts)
        self._voice.news(f"{feed.url}: {count or 'nothing'} new")
        self._round = replace(self._round, new=self._round.new + count)
        if texts:
            read = [item for text in texts for item in ([text] if isinstance(text, Problem) else self._read(text, feed))]
            self._hold(Got(read, done))
            self._state.wait_for(articles)
        else:
            with self._state.together():
                self._state.wait_for(articles)
                done()

    def _read(self, report: Input | Report, feed: Feed, published: str | None = None) -> list[Document | Problem]:
        return list(received(report, published=published, publisher=feed.publisher, lang=feed.lang, dates=dates))

    def _failed(self, feed: Feed, error: ReadError) -> None:
        """A feed was not had: it is asked more seldom, up to once a day, until it is."""
        known, now = self._state.feed(feed.url), self._clock()
        failures = known.failures + 1
        wait = min(feed.every * 2 ** min(failures, 12), max(DAY, feed.every))
        if isinstance(error, WebError):
            wait = max(wait, min(asked_for(error.after, now) or 0.0, DAY))
        until = max(now + wait, error.until if isinstance(error, QuietError) else 0.0)
        self._state.keep_feed(feed.url, replace(known, due=until, failures=failures))
        self._round = replace(self._round, feeds=self._round.feeds + 1)
        problem = error.problem
        if not isinstance(error, NotAllowedError):
            at = time.strftime("%Y-%m-%d %H:%M", time.localtime(until))
            what = "feed not had" if problem.what == "page not had" else problem.what
            problem = replace(problem, what=what, hint=f"It is asked again on {at.replace(' ', ' at ')}")
        if not self._tell(feed.url, problem):
            self._voice.news(f"{feed.url}: still not had ({problem.why})")

    # -- an article --------------------------------------------------------------------------------------------

    def _fetch(self, feed: Feed, article: Waiting) -> None:
        try:
            answer = self._courtesy.get(article.url, feed.url)
            items = self._read(answered(answer, article.url), feed, article.published)
        except NotAllowedError as error:
            scheme, _, rest = article.url.partition("://")
            where = f"{scheme}://{rest.partition('/')[0]}/robots.txt"
            self._state.arrived(article.url)
            self._tell(feed.url, Problem("articles not fetched", feed.url, f"{where} does not allow it", error.problem.hint))
            return
        except QuietError as error:
            self._state.wait_for([article._replace(due=error.until)])
            return
        except WebError as error:
            if error.passing and article.tries + 1 < TRIES:
                wait = asked_for(error.after, self._clock()) or MINUTE * 4**article.tries
                self._state.wait_for([article._replace(due=self._clock() + min(wait, DAY), tries=article.tries + 1)])
                self._voice.news(f"{article.url}: {error.problem.why}; it is asked for again later")
                return
            items = [error.problem]
        except ReadError as error:
            items = [error.problem]
        self._hold(Got(items, lambda: self._state.arrived(article.url)))

    def _hold(self, got: Got) -> None:
        if not self._batch:
            self._since = self._clock()
        self._batch.append(got)

    # -- into the ledger ---------------------------------------------------------------------------------------

    def _record(self) -> bool:
        """Add what was had to the ledger, and raise what it shows; False where the ledger is in use for long: then it is held."""
        from sayso.ledger import Ledger, LedgerError

        items = [item for got in self._batch for item in got.items]
        self._state.expect(item.id for item in items if isinstance(item, Document))
        self._voice.state(f"reading {len(items)} reports")
        for pause in (*BUSY, None):
            try:
                ledger = Ledger(self._ledger, write=True)
                break
            except LedgerError as error:
                if "in use" not in error.problem.what:
                    raise
                if pause is None:
                    self._tell("ledger", replace(error.problem, hint="What was fetched is held till it is free"))
                    self._again = self._clock() + MINUTE
                    return False
                self._sleep(pause)
        with ledger:
            if self._state.note("stock taken") is None:
                with self._state.together():
                    take_stock(ledger, self._state)
                    self._state.keep_note("stock taken", "yes")
            added = add_documents(items, ledger, on_problem=self._voice.problem)
            documents = self._state.expected()
            with self._state.together():
                found = news(ledger, documents, self._state, self._settings.raising)
                self._state.raise_to(self._sinks, [one.dumped() for one in found], self._clock())
                self._state.looked_at(documents)
                for got in self._batch:
                    got.done()
        self._batch = []
        self._state.mended("ledger")
        done = self._round
        self._round = replace(
            done,
            reports=done.reports + added.documents,
            claims=done.claims + added.claims,
            raised=done.raised + len(found),
            problems=done.problems + added.problems,
        )
        self._deliver()
        return True

    def _tell(self, about: str, problem: Problem) -> bool:
        """Tell a problem, unless it was told; whether it was told now."""
        if not self._state.tell(about, problem):
            return False
        self._round = replace(self._round, problems=self._round.problems + 1)
        self._voice.problem(problem)
        return True

    # -- to whoever wants to know ------------------------------------------------------------------------------

    def _deliver(self) -> None:
        """Hand what is to be raised to each sink; what one does not take waits for it."""
        raising = self._settings.raising
        for number, record in self._state.outbox(TERMINAL):
            self._voice.finding(Raised.loaded(record))
            self._state.handed(TERMINAL, [number])
        if raising.feed and ((waiting := self._state.outbox(FEED)) or not raising.feed.exists()):
            try:
                sinks.to_feed(raising.feed, [(at, Raised.loaded(record)) for at, record in self._state.raised(sinks.SHOWN)])
                self._state.handed(FEED, [number for number, _ in waiting])
                self._state.mended(FEED)
            except sinks.NotTakenError as error:
                self._tell(FEED, error.problem)
        if raising.webhook and float(self._state.note("webhook due") or 0) <= self._clock():
            self._post(raising.webhook)

    def _post(self, url: str) -> None:
        while waiting := self._state.outbox(WEBHOOK, AT_ONCE):
            try:
                sinks.to_webhook(url, [Raised.loaded(record) for _, record in waiting])
            except sinks.NotTakenError as error:
                tries = int(self._state.note("webhook tries") or 0)
                self._state.keep_note("webhook tries", str(tries + 1))
                self._state.keep_note("webhook due", str(self._clock() + min(MINUTE * 2 ** min(tries, 12), DAY)))
                self._tell(WEBHOOK, error.problem)
                return
            self._state.handed(WEBHOOK, [number for number, _ in waiting])
            self._state.keep_note("webhook tries", "0")
            self._state.mended(WEBHOOK)
