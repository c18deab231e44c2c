"""WARC archives: the HTML pages among their responses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sayso.ingest.encoding import declared, decode
from sayso.ingest.files import Input, too_large
from sayso.ingest.pages import page
from sayso.ingest.report import LIMIT, ReadError, Report
from sayso.model import Problem

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

HTML = ("text/html", "application/xhtml+xml")


def warc(given: Input) -> Iterator[Report | Problem]:
    """Every page that was answered with 200. A broken record is a problem; behind a broken frame nothing can be read."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    pages = 0
    try:
        for record in ArchiveIterator(given.stream, record_types=WarcRecordType.response, parse_http=False):
            try:
                report = _page(record, given.name)
            except ReadError as error:
                pages += 1
                yield error.problem
            else:
                if report:
                    pages += 1
                    yield report
    except OSError as error:
        raise ReadError(Problem("broken archive", given.name, str(error), "What stands before the fault was read")) from error
    if not pages:
        raise ReadError(Problem("no pages", given.name, "the archive holds no HTML page", "Check that it is the right archive"))


def _page(record: WarcRecord, archive: str) -> Report | None:
    """The page of a record; None for what is none."""
    url = (record.headers.get("WARC-Target-URI") or archive).strip("<>")
    size = record.content_length
    message = record.reader.read(min(size, LIMIT + 1))
    if len(message) < min(size, LIMIT + 1):
        raise ReadError(Problem("truncated", url, f"the archive {archive} ends within the page", "Fetch it again"))
    try:
        answer = _answer(message)
        if answer.http_headers.status_code != 200 or answer.http_content_type not in HTML:
            return None
        data = answer.reader.read(LIMIT + 1)
    except OSError as error:
        raise ReadError(Problem("broken record", url, f"{error} in the archive {archive}", "Fetch the page again")) from error
    if max(size, len(data)) > LIMIT:
        raise ReadError(too_large(url))
    return page(decode(data, url, answer.http_charset or declared(data)), url, url)


def _answer(message: bytes) -> WarcRecord:
    """A server's answer taken apart by itself: an error in it then leaves the archive's own reader as it was."""
    from fastwarc.warc import WarcRecord, WarcRecordType

    record = WarcRecord()
    record.init_headers(record_type=WarcRecordType.response)
    record.set_bytes_content(message)
    record.is_http = True
    record.parse_http(auto_decode="all")
    return record
