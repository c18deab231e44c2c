"""Files, folders, standard input and bytes as open inputs."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from sayso.ingest.report import LIMIT, ReadError
from sayso.model import Problem

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

HEAD = 4096  # bytes that tell what an input is
GZIP = b"\x1f\x8b\x08"
STDIN = "-"
SUFFIXES = {  # the files of a folder that are read
    *("", ".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".shtml", ".jsonl", ".ndjson", ".json"),
    *(".csv", ".tsv", ".xml", ".rss", ".atom", ".rdf", ".warc"),
}


class Readable(Protocol):
    def read1(self, size: int = -1, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Input:
    """An open input. ``stream`` starts with ``head`` and is unpacked; a read gives what is there, an error is a :class:`ReadError`.

    ``suffix`` is that of the name without ``.gz``; ``media`` and ``charset`` are what a server said; ``url`` is a page's own.
    """

    name: str
    stream: io.RawIOBase
    head: bytes
    suffix: str = ""
    media: str = ""
    charset: str | None = None
    url: str | None = None

    def whole(self) -> bytes:
        """All of it, as the bytes of one report."""
        data = self.buffered().read(LIMIT + 1)
        if len(data) > LIMIT:
            raise ReadError(too_large(self.name))
        return data

    def buffered(self) -> io.BufferedReader:
        return io.BufferedReader(self.stream, 1 << 16)


def too_large(where: str) -> Problem:
    return Problem("too large", where, f"a report may have {LIMIT // 1_000_000} MB", "Split it, or give its reports as JSONL, a line each")


class _Stream(io.RawIOBase):
    """Bytes seen already, then the rest of a stream; errors of the disk or the packing become ReadErrors."""

    def __init__(self, name: str, head: bytes, rest: Readable) -> None:
        self._name, self._head, self._rest, self._at = name, head, rest, 0

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        chunk, self._head = self._head[: len(view)], self._head[len(view) :]
        chunk = chunk or _some(self._name, self._rest, len(view))
        view[: len(chunk)] = chunk
        self._at += len(chunk)
        return len(chunk)


def _some(name: str, stream: Readable, size: int) -> bytes:
    try:
        return stream.read1(size)
    except EOFError as error:
        raise ReadError(Problem("truncated", name, "its gzip data end too early", "Fetch it again")) from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise ReadError(Problem("damaged", name, f"its gzip data are broken: {error}", "Fetch it again")) from error
    except OSError as error:
        raise ReadError(Problem("cannot read", name, error.strerror or str(error), "See that it is whole and can be read")) from error


def _head(name: str, stream: Readable) -> bytes:
    head = b""
    try:
        while len(head) < HEAD and (more := _some(name, stream, HEAD - len(head))):
            head += more
    except ReadError:  # what stands before the fault is read; the fault comes again
        if not head:
            raise
    return head


def opened(
    name: str, stream: Readable, *, suffix: str | None = None, media: str = "", charset: str | None = None, url: str | None = None
) -> Input:
    """A stream as an input, unpacked if it is gzip."""
    suffix = Path(name.removesuffix(".gz")).suffix.lower() if suffix is None else suffix
    for _ in range(2):
        head = _head(name, stream)
        joined = _Stream(name, head, stream)
        if not head.startswith(GZIP):
            break
        stream = gzip.GzipFile(fileobj=io.BufferedReader(joined))
    return Input(name, joined, head, suffix, media, charset, url)


@contextmanager
def file_input(path: Path, name: str) -> Iterator[Input]:
    try:
        file = path.open("rb")
    except (OSError, ValueError) as error:
        raise ReadError(cannot_open(name, error)) from error
    with file:
        yield opened(name, file)


@contextmanager
def stdin_input() -> Iterator[Input]:
    stdin: Any = sys.stdin.buffer
    yield opened(STDIN, stdin)


@contextmanager
def bytes_input(data: bytes, name: str) -> Iterator[Input]:
    yield opened(name, io.BytesIO(data))


def is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # told when it is opened
        return False


def cannot_open(name: str, error: OSError | ValueError) -> Problem:
    if isinstance(error, FileNotFoundError):
        return Problem("no such file", name, "there is neither a file nor a folder of this name", "Check the path")
    if isinstance(error, PermissionError):
        return Problem("no permission", name, "it may not be read", "Give yourself the right to read it")
    if isinstance(error, OSError):
        return Problem("cannot open", name, error.strerror or str(error), "Check the path")
    return Problem("no such file", name, str(error), "Check the path")


def walk(folder: Path, without: frozenset[Path] = frozenset()) -> Iterator[Path | Problem]:
    """Every file of a folder that can be a report, in the order of the names; hidden files are left out.

    What else lies there is told in one problem, so that nothing is passed over in silence.
    """
    passed: Counter[str] = Counter()
    found = False
    for item in _files(folder):
        if isinstance(item, Problem):
            found = True
            yield item
        elif item.resolve() in without:
            continue
        elif item.suffix.lower() in SUFFIXES or (item.suffix == ".gz" and Path(item.stem).suffix.lower() in SUFFIXES):
            found = True
            yield item
        else:
            passed[item.suffix] += 1
    if passed:
        kinds = ", ".join(f"{count} {suffix}" for suffix, count in sorted(passed.items()))
        yield Problem("files passed over", str(folder), f"no reports by their names: {kinds}", "Name a file itself to have it read")
    elif not found:
        yield Problem("no reports", str(folder), "the folder holds no file that could be one", "Check the path")


def _files(folder: Path) -> Iterator[Path | Problem]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield cannot_open(str(folder), error)
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if not entry.is_symlink():  # a link may lead round in a circle
                yield from _files(entry)
        elif entry.is_file():
            yield entry
        elif entry.is_symlink():
            yield Problem("no such file", str(entry), "the link leads nowhere", "Mend or remove the link")
