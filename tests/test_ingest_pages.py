"""HTML pages, feeds and WARC archives."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from sayso.ingest import ReadError, documents, read
from sayso.model import Document, Problem

STORY = (
    "<p>At least 12 people were killed when a ferry sank off the coast, the coast guard said on Monday.</p>"
    "<p>Rescuers pulled 40 survivors from the water, according to the harbour master. Nine people are still missing.</p>"
)
HEAD = (
    '<title>Ferry sinks | The Daily</title><meta property="og:site_name" content="The Daily">'
    '<meta property="article:published_time" content="2026-03-12T23:30:00+01:00">'
)
MENU = '<nav><a href="/">Home</a> <a href="/world">World</a></nav>'


def html(body: str = STORY, head: str = HEAD, charset: str = "") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head>{charset}{head}</head><body>{MENU}<article><h1>Ferry sinks</h1>{body}</article>'
        "<footer>© 2024 The Daily</footer></body></html>"
    )


def all_of(path: str | Path) -> tuple[list[Document], list[Problem]]:
    items = list(documents([path]))
    return [i for i in items if isinstance(i, Document)], [i for i in items if isinstance(i, Problem)]


def test_page(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(html(), encoding="utf-8")
    document = read(path)
    assert (document.source, document.lang, document.published) == (str(path), "en", "2026-03-12")
    assert (document.publisher, document.title) == ("The Daily", "Ferry sinks")
    assert document.text.count("Ferry sinks") == 1
    assert document.text.startswith("Ferry sinks\n")
    assert document.text.endswith("Nine people are still missing.")
    assert "Home" not in document.text
    assert "2024" not in document.text


def test_page_is_known_by_its_content() -> None:
    for data in (html(), "\ufeff" + html(), "<!-- saved -->\n" + html(), "  <html><body>" + STORY, "<div>" + STORY + "</div>"):
        assert "12 people were killed" in read(data.encode()).text
        assert "<p>" not in read(data.encode()).text
    assert read(b"<b> is the tag for bold, and 12 people know it.").text.startswith("<b>")


def test_page_without_date_line_has_the_latest_day_it_names() -> None:
    text = STORY.replace("on Monday", "on 2026-03-09")
    assert read(html(text, "<title>Ferry sinks</title>").encode()).published == "2026-03-09"
    assert read(html(STORY, "<title>Ferry sinks</title>").encode()).published is None


@pytest.mark.parametrize(
    "page",
    [
        html("", "<title>Home</title>"),
        "<html></html>",
        "<html  < <<< >",
        "<html><body><form>Name<input> Password<input type=password><button>Log in</button></form></body></html>",
        '<html><body><noscript>Please switch on JavaScript to see this page.</noscript><div id="root"></div></body></html>',
        "<html><body><ul>" + "".join(f"<li><a href='/{n}'>Story {n} of many that one can read</a></li>" for n in range(30)),
    ],
)
def test_page_without_article(page: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(page.encode(), name="page.html")
    assert (caught.value.problem.what, caught.value.problem.where) == ("no article", "page.html")


@pytest.mark.parametrize("codec", ["iso-8859-2", "windows-1250", "utf-8"])
def test_declared_encodings(codec: str) -> None:
    body = "<p>Legalább 12 ember meghalt, amikor elsüllyedt egy komp – közölte hétfőn a vízi rendőrség. A többieket kimentették.</p>" * 2
    data = html(body, charset=f'<meta charset="{codec}">').replace("–", "-").replace("©", "").encode(codec)
    assert "közölte hétfőn a vízi rendőrség" in read(data).text
    xhtml = f'<?xml version="1.0" encoding="{codec}"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html>'
    assert "közölte hétfőn a vízi rendőrség" in read(xhtml.replace("–", "-").encode(codec)).text
    assert "közölte hétfőn" in read(data.replace(codec.encode(), b"no-such-code")).text


RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Daily &amp; Co</title>
<language>en-gb</language><link>https://daily.example</link>
<item><title>Ferry &lt;b&gt;sinks&lt;/b&gt;</title><link>https://daily.example/1</link><pubDate>Thu, 12 Mar 2026 00:30:00 +0100</pubDate>
<description>Short</description>
<content:encoded><![CDATA[<p>At least 12 people were killed.</p>
<script>var a = 1;</script>
<ul><li>5&nbsp;000 &lt; 6000</li></ul>]]></content:encoded></item>
<item><title>Only a headline</title><link>https://daily.example/2</link></item>
<item><title>Fire</title><guid isPermaLink="false">tag:3</guid>
<description>Forty were &lt;b&gt;hurt&lt;/b&gt;, the mayor said.</description></item>
</channel></rss>
"""
ATOM = """<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>The Daily</title>
<entry><title>Fire</title><id>urn:1</id><link href="https://daily.example/1"/><updated>2026-03-12T23:30:00-05:00</updated>
<content type="html">&lt;p&gt;Forty were hurt.&lt;/p&gt;&lt;p&gt;Two died.&lt;/p&gt;</content></entry>
<entry><title>Flood</title><id>urn:2</id><updated>2026-03-13T01:00:00Z</updated>
<summary type="text">Fewer than &lt;5&gt; homes.</summary></entry>
</feed>
"""


def test_rss(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text(RSS, encoding="utf-8")
    found, problems = all_of(path)
    assert [(d.source, d.published, d.publisher, d.title, d.lang) for d in found] == [
        ("https://daily.example/1", "2026-03-12", "The Daily & Co", "Ferry sinks", "en"),
        ("tag:3", None, "The Daily & Co", "Fire", "en"),
    ]
    assert found[0].text == "Ferry sinks\n\nAt least 12 people were killed.\n5\xa0000 < 6000"
    assert found[1].text == "Fire\n\nForty were hurt, the mayor said."
    assert [(p.what, p.where) for p in problems] == [("no report", f"{path}:entry 2")]
    assert "Only a headline" in problems[0].why


def test_atom(tmp_path: Path) -> None:
    path = tmp_path / "feed"
    path.write_bytes(gzip.compress(ATOM.encode()))
    found, problems = all_of(path)
    assert not problems
    assert [(d.source, d.published) for d in found] == [("https://daily.example/1", "2026-03-12"), ("urn:2", "2026-03-13")]
    assert [d.text for d in found] == ["Fire\n\nForty were hurt.\nTwo died.", "Flood\n\nFewer than <5> homes."]


def test_broken_feeds(tmp_path: Path) -> None:
    path = tmp_path / "feed.rss"
    path.write_text(RSS.replace("Only a headline", "Fish & <chips").replace("</description>\n<content", "</description> & <content"))
    found, problems = all_of(path)
    assert found[0].source == "https://daily.example/1"
    assert problems[0].what == "broken feed"
    path.write_text(RSS[: RSS.index("the mayor")])
    found, problems = all_of(path)
    assert [d.source for d in found] == ["https://daily.example/1"]
    assert [p.what for p in problems] == ["truncated", "no report"]
    path.write_text('<rss version="2.0"><channel><title>Empty</title></channel></rss>')
    assert [p.what for p in all_of(path)[1]] == ["no entries"]
    path.write_text("<opml><body/></opml>")
    assert [p.what for p in all_of(path)[1]] == ["no entries"]


def answer(url: str, body: bytes, status: str = "200 OK", media: str = "text/html; charset=utf-8", more: str = "") -> bytes:
    message = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n{more}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-03-12T10:00:00Z\r\n"
        "WARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-1234567890ab>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(message)}\r\n\r\n"
    )
    return head.encode() + message + b"\r\n\r\n"


def page_of(number: int) -> bytes:
    return html(STORY.replace("40", str(40 + number))).encode()


ARCHIVE = [
    *(answer("https://a.example/1", page_of(1)), answer("https://a.example/no", page_of(2), "404 Not Found")),
    answer("https://a.example/x.png", b"\x89PNG", media="image/png"),
    answer("https://a.example/3", gzip.compress(page_of(3)), more="Content-Encoding: gzip\r\n"),
    answer("https://a.example/bad", b"no gzip", more="Content-Encoding: gzip\r\n"),
    answer("https://a.example/menu", html("").encode()),
    answer("https://a.example/4", b"%x\r\n%s\r\n0\r\n\r\n" % (len(page_of(4)), page_of(4)), more="Transfer-Encoding: chunked\r\n"),
]


@pytest.mark.parametrize("packed", [False, True])
def test_warc(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / ("a.warc.gz" if packed else "a.warc")
    path.write_bytes(b"".join(gzip.compress(record) if packed else record for record in ARCHIVE))
    found, problems = all_of(path)
    assert [d.source for d in found] == [f"https://a.example/{n}" for n in (1, 3, 4)]
    assert all(f"{40 + n} survivors" in d.text for n, d in zip((1, 3, 4), found, strict=True))
    assert (found[0].published, found[0].publisher, found[0].title) == ("2026-03-12", "The Daily", "Ferry sinks")
    assert [(p.what, p.where) for p in problems] == [
        ("broken record", "https://a.example/bad"),
        ("no article", "https://a.example/menu"),
    ]


def test_truncated_warc(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    whole = b"".join(ARCHIVE)
    path.write_bytes(whole[:-200])
    found, problems = all_of(path)
    assert [d.source for d in found] == ["https://a.example/1", "https://a.example/3"]
    assert (problems[-1].what, problems[-1].where) == ("truncated", "https://a.example/4")
    (tmp_path / "a.warc").unlink()
    path = tmp_path / "b.warc.gz"
    path.write_bytes(gzip.compress(b"".join(answer(f"https://a.example/{n}", page_of(n)) for n in range(200)))[:-100])
    found, problems = all_of(path)
    assert 0 < len(found) < 200
    assert [p.what for p in problems] == ["truncated"]


def test_archives_that_are_none(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    for data, what in (
        *((b"nothing of the kind", "no WARC archive"), (b"WARC/1.0\r\n\xff\xff\0", "no pages"), (b"", "empty file")),
        (ARCHIVE[1], "no pages"),
    ):
        path.write_bytes(data)
        assert [p.what for p in all_of(path)[1]] == [what]
