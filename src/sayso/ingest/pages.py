"""HTML: the article of a page, with its title, date and publisher."""

from __future__ import annotations

import logging
import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

from sayso.ingest.encoding import declared, decode
from sayso.ingest.files import Input
from sayso.ingest.published import given as given_date
from sayso.ingest.report import ReadError, Report, headed
from sayso.model import Problem

LANG = re.compile(r"""<html\b[^>]*?\blang\s*=\s*["']?([A-Za-z_-]+)""", re.I)
NOSCRIPT = re.compile(r"<noscript\b.*?</noscript\s*>", re.I | re.S)
SENTENCE = re.compile(r"""^.{24,}[.!?…。！？।]["'»«”“’)\]]*\s*$""", re.M)
DATE = {"original_date": True, "extensive_search": False, "max_date": "2100-12-31"}  # no clock, no guess from a footer's year
BLOCKS = {
    *("address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4"),
    *("h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul"),
}
UNREAD = {"script", "style", "template", "svg", "iframe", "noscript"}

for library in ("trafilatura", "htmldate"):  # what they say of a page is told as a problem
    logging.getLogger(library).addHandler(logging.NullHandler())


def page_file(given: Input) -> Report:
    """A page from a file or a server."""
    data = given.whole()
    html = decode(data, given.name, given.charset or declared(data))
    return page(html, given.name, given.url)


def page(html: str, source: str, url: str | None) -> Report:
    """The article of a page under its headline; a ReadError if it has none."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document as Article

    try:
        article = bare_extraction(NOSCRIPT.sub("", html), url=url, include_comments=False, with_metadata=True, date_extraction_params=DATE)
    except Exception as error:  # a parser that gives up on a page must not stop the others
        raise ReadError(Problem("page not read", source, f"{type(error).__name__}: {error}", "Save its text and give that")) from error
    body = article.text if isinstance(article, Article) else None
    if not isinstance(article, Article) or not body or not SENTENCE.search(body):
        raise ReadError(Problem("no article", source, "the page has no running text", "Save the article's text and give that"))
    publisher = article.sitename or (urlsplit(url or "").hostname or "").removeprefix("www.") or None
    title = _title(article.title, publisher)
    lang = LANG.search(html[:4096])
    return Report(
        source=source,
        text=headed(title, body),
        published=given_date(article.date or ""),
        publisher=publisher,
        title=title,
        hint=lang[1] if lang else None,
    )


def _title(title: str | None, publisher: str | None) -> str | None:
    """A page's title without its publisher's name behind it."""
    title = " ".join((title or "").split())
    if publisher:
        title = re.sub(rf"\s+[|–—·-]\s+{re.escape(publisher)}$", "", title)
    return title or None


def plain(html: str) -> str:
    """The words of a piece of HTML, its blocks on lines of their own."""
    words = _Words()
    words.feed(html)
    words.close()
    lines = (" ".join(line.split(" ")).strip() for line in "".join(words.found).splitlines())
    return "\n".join(line for line in lines if line)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unread += tag in UNREAD
        if tag in BLOCKS:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._unread = max(self._unread - (tag in UNREAD), 0)
        if tag in BLOCKS:
            self.found.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.found.append(re.sub(r"[ \t\r\n]+", " ", data))
