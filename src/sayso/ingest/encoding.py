"""Bytes to text: UTF-8, a byte order mark, a declared encoding, or one that is plain from the bytes; never a guess in the dark."""

from __future__ import annotations

import codecs
import re

from sayso.ingest.language import language
from sayso.ingest.report import ReadError
from sayso.model import Problem

BOMS = (  # the codecs take the mark off; UTF-32 first, for its mark begins like that of UTF-16
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
LEGACY = [  # what reports were written in before UTF-8
    *("cp1250", "iso8859_2", "cp1252", "cp1251", "koi8_u", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256"),
    *("shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"),
]
CENTRAL = {"bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl"}
AS_BROWSERS_DO = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z][\w.:-]{2,24})""")
ODD = re.compile(r"[^\W\d_][^\x00-\x7f\w\s‘’“”„«»–—…]|[\x80-\x9f\ufffd]")  # within or after a word, what no word holds
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
SAVE = "Save it as UTF-8"


def decode(data: bytes, name: str, declared: str | None = None) -> str:
    """The text of the bytes, character for character, without a byte order mark."""
    codec = encoding(data, name, declared)
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        raise ReadError(Problem("mis-encoded", name, f"it is no {error.encoding.upper()} at byte {error.start}", SAVE)) from error
    if len(CONTROL.findall(text)) * 20 > len(text) or "\0" in text:
        raise ReadError(Problem("not a text", name, "it holds binary data", "Give text, HTML, JSONL, CSV, a feed or a WARC"))
    return text


def encoding(data: bytes, name: str, declared: str | None = None, *, part: bool = False) -> str:
    """The codec of the bytes, or of a file that begins with them if they are a ``part``."""
    if codec := marked(data):
        return codec
    fault = _fault(data, part)
    if fault is None:
        return "utf-8"
    if b"\0" in data:
        raise ReadError(Problem("not a text", name, "it holds binary data", "Give text, HTML, JSONL, CSV, a feed or a WARC"))
    if declared and (named := _codec(declared, data)):
        return named
    seen = data.decode("utf-8", "replace")
    wrong = seen.count("\ufffd")
    if sum(not c.isascii() for c in seen) > 2 * wrong:
        line = data.count(b"\n", 0, fault) + 1
        why = f"it is UTF-8, but broken at byte {fault} (line {line})"
        raise ReadError(Problem("mis-encoded", name, why, "Fetch it again or save it as UTF-8"))
    if codec := _legacy(data[:200_000]):
        return codec
    raise ReadError(Problem("mis-encoded", name, f"it is not UTF-8 (byte {fault}), and what it is cannot be told", SAVE))


def _legacy(data: bytes) -> str | None:
    """The encoding that the bytes make sense in.

    The bytes of "zginęło" also make "zginê³o": a language of Central Europe is told from the rest of the text, and then its own
    encodings are left to choose from.
    """
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=LEGACY).best()
    if best is None:
        return None
    if language(str(best)) in CENTRAL:
        return min(("cp1250", "iso8859_2"), key=lambda codec: len(ODD.findall(data.decode(codec, "replace"))))
    return best.encoding if best.chaos <= 0.1 and best.coherence else None


def marked(data: bytes) -> str | None:
    """The codec that a byte order mark tells."""
    return next((codec for mark, codec in BOMS if data.startswith(mark)), None)


def declared(data: bytes) -> str | None:
    """The encoding that a page or an XML file names in its head."""
    match = DECLARED.search(data[:4096])
    return match[1].decode("ascii") if match else None


def _fault(data: bytes, part: bool) -> int | None:
    """Where UTF-8 breaks; an unfinished last character of a part is no break."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, final=not part)
    except UnicodeDecodeError as error:
        return error.start
    return None


def _codec(name: str, data: bytes) -> str | None:
    try:
        codec = codecs.lookup(name).name
        codec = AS_BROWSERS_DO.get(codec, codec)
        data.decode(codec)
    except (LookupError, ValueError):
        return None
    return codec
