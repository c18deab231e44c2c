"""Long work: reports added in a thread of its own, told of while it goes on, stopped and taken up again at will."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from sayso import pipeline
from sayso.ingest import within
from sayso.ledger import LedgerError
from sayso.model import Problem
from sayso.pipeline import Added
from sayso.web.site import Site

KEPT = 50  # jobs that are remembered
TOLD = 200  # problems of one job
METADATA = "metadata.csv"  # of what was uploaded


class StopError(Exception):
    """The person asked for it."""


@dataclass
class Job:
    """One piece of long work. ``state`` is waiting, reading, linking, done, stopped or failed."""

    id: str
    what: str
    paths: tuple[str, ...]
    folder: Path | None = None
    began: datetime = field(default_factory=lambda: datetime.now(UTC))
    ended: datetime | None = None
    state: str = "waiting"
    added: Added = field(default_factory=Added)
    problems: list[Problem] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)

    def shown(self) -> dict[str, object]:
        end = self.ended or datetime.now(UTC)
        return {
            "id": self.id,
            "what": self.what,
            "state": self.state,
            "reports": self.added.documents,
            "claims": self.added.claims,
            "known": self.added.known,
            "problems": self.added.problems,
            "seconds": round((end - self.began).total_seconds(), 1),
            "running": self.running,
            "resumable": self.state in ("stopped", "failed"),
        }

    @property
    def running(self) -> bool:
        return self.state in ("waiting", "reading", "linking")


class Jobs:
    """The work of this site: one at a time adds, the others wait."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.all: dict[str, Job] = {}
        self._turn = threading.Lock()

    def add(self, what: str, paths: Sequence[str], folder: Path | None = None) -> Job:
        """Reports under these paths or addresses, added; ``folder`` holds what was uploaded and goes when it is done."""
        job = Job(secrets.token_hex(6), what, tuple(paths), folder)
        self._start(job)
        return job

    def resume(self, id: str) -> Job:
        """The same again: what was read is known already, so that only the rest is done."""
        job = self.all[id]
        if not job.running and job.state != "done":
            job.stop.clear()
            job.state, job.ended, job.problems, job.added = "waiting", None, [], Added()
            self._start(job)
        return job

    def _start(self, job: Job) -> None:
        self.all[job.id] = job
        for old in [one for one in self.all.values() if not one.running][: max(0, len(self.all) - KEPT)]:
            self._clear(self.all.pop(old.id))
        threading.Thread(target=self._run, args=(job,), name=f"add {job.id}", daemon=True).start()

    def _run(self, job: Job) -> None:
        with self._turn:
            try:
                job.state = "reading"
                with self.site.writing() as ledger:
                    found = pipeline.documents(job.paths, job.folder and job.folder / METADATA)
                    pipeline.add_documents(
                        (within(item, f"{job.paths[0]}/") for item in found) if job.folder else found,
                        ledger,
                        on_progress=self._progress(job),
                        on_problem=self._problem(job),
                    )
                job.state = "done"
                self._clear(job)
            except StopError:
                job.state = "stopped"
            except LedgerError as error:
                job.state = "failed"
                job.problems.append(error.problem)
            except Exception as error:
                job.state = "failed"
                job.problems.append(Problem("not added", job.what, f"{type(error).__name__}: {error}", "What was read is kept: try again"))
            finally:
                job.ended = datetime.now(UTC)

    def _progress(self, job: Job) -> Callable[[Added], None]:
        def show(added: Added) -> None:
            job.added = added
            self.site.changed()
            if job.stop.is_set():
                raise StopError

        return show

    def _problem(self, job: Job) -> Callable[[Problem], None]:
        def tell(problem: Problem) -> None:
            if len(job.problems) < TOLD:
                job.problems.append(problem)

        return tell

    def _clear(self, job: Job) -> None:
        if job.folder:
            rmtree(job.folder, ignore_errors=True)
            job.folder = None

    def close(self) -> None:
        for job in self.all.values():
            job.stop.set()
        with self._turn:
            for job in self.all.values():
                self._clear(job)


def inbox() -> Path:
    """A folder for what is uploaded."""
    return Path(mkdtemp(prefix="sayso-upload-"))
