"""Text to tokens, sentences, paragraphs and quotations; all offsets are those of the text given."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sayso.packs.folders import Pack
from sayso.packs.lexicon import Hit, Sense

WORD, NUMBER, PUNCT, CODE, BREAK, DATE = range(6)
PAD = 64  # how far before a text and behind it one may look: nothing is there
SPACES = " \u00a0\u202f\u2009\u2007"
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"

# The name of a site as it stands in a text, with an ending after a hyphen: 24.hu, wp.pl, hotnews.ro-nak. E.ON is written likewise.
SITE = (
    r"(?:\w[\w-]*\.(?:hu|pl|de|at|ch|com|net|org|info|eu|ro|sk|cz|ua|ru|uk|fr|it|es|nl|be|se|no|fi|lt|lv|ee|rs|hr|si|tv|fm|gov|edu|press|news|online)"
    r"(?:[-‑][^\W\d_]+)?(?![\w.]\w)|[A-Z]\.[A-Z]{2,})\b"
)
TOKEN = re.compile(
    r" *(?:"  # blanks are passed over at once: there is nothing to try at them
    rf"(?P<plain>[^\W\d_{VULGAR}]++)(?=[ ,;)\n”]|[.:][ \n])"  # most words: nothing else to try
    r"|(?P<mark>[,.;:])(?=[ \n])"  # and most marks
    r"|(?P<url>(?:https?://|www\.|pic\.twitter\.com/|t\.co/|bit\.ly/|youtu\.be/)\S+|[\w.+-]+@[\w-]+\.\w[\w.]*)"
    rf"|(?P<site>\b{SITE})"
    r"|(?P<date>\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}\b|\d{2}\b)?(?=\W|$)|\b\d{1,2}/\d{1,2}/\d{2,4}\b"
    r"|\b\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\b\.?)"
    r"|(?P<code>\b(?:[^\W\d_]+-?\d+[^\W_]*(?:-\d+)*|[A-Z][^\W\d_]*[-/]\d+[^\W_]*)\b(?![.,]\d)|[#@]\w+)"
    rf"|(?P<number>\d{{1,3}}(?:[{SPACES}]\d{{3}})+(?!\d)(?:[.,]\d+(?![\d]))?"
    r"|\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:['’]\d{3})+(?!\d)"
    rf"|\d+[{SPACES}]?[{VULGAR}]|[{VULGAR}]|\d+[.,·]\d+|\d+)"
    r"|(?P<word>(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:[-'’‐‑][^\W\d_]+)*)"
    r"|(?P<break>[^\S\n\r]*(?:\r\n|\n|\r)\s*)"
    r"|(?P<punct>\.{2,}|[^\w\s]|_))"
)
KINDS = (PUNCT, WORD, PUNCT, CODE, WORD, DATE, CODE, NUMBER, WORD, BREAK, PUNCT)  # of the pattern's groups, in order from 1
PLAIN, MARK = 1, 2
CURRENCY_CODE = re.compile(r"([A-Z]{1,3}\$?|[A-Z][A-Za-z]{1,2})(\d.*)")
NEXT_WORD = re.compile(r"[^\W\d_]+")
DECIMAL_END = re.compile(r"(\d{1,2}\.\d{1,2})\.")  # "£3.20.": where no date is written so, the end of a sentence
ENDS = frozenset(".!?…") | {"...", ".."}
QUOTE_MARKS = frozenset("\"„“”»«'‘’")
CLOSERS = frozenset("\"”“»«'’)]")
OPENERS = frozenset("\"„“»«'‘([-–—•★*")
OPENING = frozenset(
    ("preposition", "article", "pronoun", "contrast", "relative", "possessive", "negation", "hedge_before", "adverb", "adposition_before")
)  # they open a sentence
NAMED = frozenset(("name", "particle", "month", "title", "role"))
DASHES = frozenset("-–—−")


@dataclass(slots=True)  # as good as frozen, but made four times as fast
class Token:
    start: int
    end: int
    text: str
    kind: int
    glued: bool  # no space before it


@dataclass(slots=True)
class Text:
    """A report cut up: tokens, what each can mean, and where sentences and paragraphs lie (token ranges, end exclusive)."""

    text: str
    pack: Pack
    tokens: list[Token]
    hits: list[list[Hit]]
    classes: list[frozenset[str]]  # the classes of the hits that begin at each token; padded, so that no look past an end fails
    marks: list[str]  # the punctuation at each token, "" for others; padded
    kinds: list[int]  # of each token; padded
    index: dict[str, list[Hit]]  # the hits of each class, in order
    begins: dict[str, list[int]]  # where they begin
    phrases: dict[int, list[Hit]]  # the hits of several tokens by the token where they end, the nearest beginning first
    sentences: list[tuple[int, int]]
    paragraphs: list[tuple[int, int]]
    sentence_of: list[int]
    paragraph_of: list[int]
    quotes: list[tuple[int, int]]
    starts: list[int]

    def sense(self, i: int, *classes: str) -> Hit | None:
        """The first hit of one of the classes that begins at token ``i``."""
        if self.classes[i].isdisjoint(classes):
            return None
        for hit in self.hits[i]:
            if hit.sense.cls in classes:
                return hit
        return None

    def between(self, cls: str, a: int, b: int) -> list[Hit]:
        """The hits of a class that begin at tokens ``a`` to ``b`` (end exclusive), in order."""
        begins = self.begins.get(cls)
        if begins is None:
            return []
        first = bisect_left(begins, a)
        return self.index[cls][first : bisect_left(begins, b, first)]

    def has(self, cls: str, a: int, b: int) -> bool:
        """Does a hit of the class begin at one of the tokens ``a`` to ``b`` (end exclusive)?"""
        begins = self.begins.get(cls)
        if begins is None:
            return False  # most classes are rare, and a text has none of them
        at = bisect_left(begins, a)
        return at < len(begins) and begins[at] < b

    def key(self, i: int, cls: str) -> str | None:
        if cls in self.classes[i]:
            for hit in self.hits[i]:
                if hit.sense.cls == cls:
                    return hit.sense.key
        return None

    def first(self, cls: str, a: int, b: int) -> Iterable[Hit]:
        """As :meth:`between`, but of several hits of a token only the first (the longest)."""
        last = -1
        for hit in self.between(cls, a, b):
            if hit.i != last:
                last = hit.i
                yield hit

    def ending_at(self, j: int, *classes: str) -> Hit | None:
        """A hit of one of the classes that ends just before token ``j``."""
        if j > 0 and not self.classes[j - 1].isdisjoint(classes):
            for hit in self.hits[j - 1]:
                if hit.j == j and hit.sense.cls in classes:
                    return hit
        for hit in self.phrases.get(j, ()):
            if hit.sense.cls in classes:
                return hit
        return None

    def is_numbered(self, i: int) -> bool:
        """Is a number the name of an outlet: with an article, and beside what only a speaker has (a 444 szerint, a 444-nek)?"""
        article = self.ending_at(i, "article") is not None
        return article and (
            self.sense(i + 1, "adposition_after", "adverb", "say", "cite_after", "addressee") is not None or self.punct(i + 1) == "-"
        )

    def is_word(self, i: int) -> bool:
        return self.kinds[i] == WORD

    def punct(self, i: int) -> str:
        return self.marks[i]

    def words(self, i: int, j: int) -> str:
        return self.text[self.tokens[i].start : self.tokens[j - 1].end] if j > i else ""

    def quote_of(self, i: int) -> int | None:
        """Which quotation (index) the token lies in."""
        for k, (a, b) in enumerate(self.quotes):
            if a <= i < b:
                return k
        return None


def tokens_of(text: str, pack: Pack) -> list[Token]:
    out: list[Token] = []
    last = -1
    bound = pack.numerals.bound
    for match in TOKEN.finditer(text):
        group = match.lastindex or 0
        start, end = match.span(group)
        value = match[group]
        if group == PLAIN and bound.get(value) == 0:
            out.append(Token(start, end, value, WORD, start == last))  # most words: nothing to cut
            last = end
            continue
        if group == MARK and value != ".":
            out.append(Token(start, end, value, PUNCT, start == last))
            last = end
            continue
        kind = KINDS[group]
        if kind == DATE and not pack.ordinal_dot and (decimal := DECIMAL_END.fullmatch(value)):
            end = start + len(decimal[1])
            out.append(Token(start, end, decimal[1], NUMBER, start == last))
            out.append(Token(end, end + 1, ".", PUNCT, True))
            last = end + 1
            continue
        if kind == CODE and (split := CURRENCY_CODE.fullmatch(value)) and pack.lexicon.entry(split[1]).senses:
            if any(s.cls == "currency" for s in pack.lexicon.entry(split[1]).senses):
                middle = start + len(split[1])
                out.append(Token(start, middle, split[1], WORD, start == last))
                for inner in TOKEN.finditer(text, middle, end):
                    group = inner.lastindex or 0
                    out.append(Token(*inner.span(group), inner[group], KINDS[group], True))
                last = end
                continue
        if kind == WORD and "-" in value and (cut := _numeral_head(value, pack)):
            out.append(Token(start, start + cut, value[:cut], WORD, start == last))
            out.append(Token(start + cut, start + cut + 1, "-", PUNCT, True))
            out += _after_hyphen(value[cut + 1 :], start + cut + 1, WORD, pack)
            last = end
            continue
        if start == last and kind in (WORD, CODE) and "-" in value and out[-1].text == "-" and _ends_number(out):
            out += _after_hyphen(value, start, kind, pack)
            last = end
            continue
        if kind == WORD and (cut := _bound_head(value, pack)):
            out.append(Token(start, start + cut, value[:cut], WORD, start == last))
            out.append(Token(start + cut, end, value[cut:], WORD, True))
            last = end
            continue
        if kind == PUNCT and value == "." and start == last and out and out[-1].kind == WORD and _takes_dot(text, end, out[-1], pack):
            before = out.pop()
            out.append(Token(before.start, end, before.text + ".", WORD, before.glued))
            last = end
            continue
        out.append(Token(start, end, value, kind, start == last))
        last = end
    return out


def _takes_dot(text: str, end: int, word: Token, pack: Pack) -> bool:
    """Is the full stop part of the word: an abbreviation with a small letter, or a title (ds. Koordynacji, ub. roku, Dr. Huber)?"""
    title = "title" in pack.lexicon.entry(word.text).classes
    if not (title or word.text[:1].islower()) or word.text.lower() not in pack.abbreviations:
        return False
    if text[end : end + 1] not in SPACES or text[end : end + 2].strip() == "":
        return False
    following = NEXT_WORD.match(text, end + 1)
    if following is not None and word.glued and text[word.start - 1 : word.start].isdigit() and following[0][:1].isupper():
        return False  # £18bn. Rival Barclays
    if following is not None and not title and _measure(word.text.lower(), pack) and _said_by(text, following, pack):
        return False  # w 2025 r. WHO informowała …
    return (
        title
        or following is None
        or not (_opens(following[0], pack) or (_measure(word.text.lower(), pack) and _begins(following[0], pack)))
    )


def _opens(word: str, pack: Pack) -> bool:
    """Is it a small word written with a capital, which opens a sentence even after an abbreviation (6 tys. W listopadzie …)?"""
    if not word[:1].isupper():
        return False
    small = {s.cls for s in pack.lexicon.entry(word).senses}
    return bool(small & OPENING) and not small & NAMED


def _numeral_head(word: str, pack: Pack) -> int:
    """Where the numeral of a compound ends: six-point, two-foot-wide; 0 when the whole word is one (twenty-seven) or none."""
    cut = word.index("-")
    head = pack.numerals.read(word[:cut])
    if any(s.cls == "times" for s in pack.lexicon.entry(word).senses):
        return 0  # three-fold
    if head is None and _is_part_of_unit(word, cut, pack):
        return cut  # half-hour, quarter-point
    if head is None or head.ending or head.parts[0] < 2 or pack.numerals.read(word) is not None:
        return 0
    rest = word[cut + 1 :].split("-")[0]
    return 0 if pack.numerals.read(rest) is not None or rest.lower() in pack.lexicon.endings else cut


def _is_part_of_unit(word: str, cut: int, pack: Pack) -> bool:
    """Half-hour, quarter-percentage-point; but half-year is a time."""
    head = {s.cls for s in pack.lexicon.entry(word[:cut]).senses}
    if not head & {"fraction", "denominator"} or "one_in" in head or pack.lexicon.entry(word).senses:
        return False
    rest = pack.lexicon.entry(word[cut + 1 :].split("-")[0] if word.count("-") == 1 else word[cut + 1 :]).senses
    return any(s.cls == "unit" and s.key not in ("year", "quarter", "season", "decade", "century") for s in rest)


def _ends_number(out: Sequence[Token]) -> bool:
    """Does a number, perhaps with a letter of scale (£1.2m-a-week), stand before the hyphen?"""
    if len(out) < 2 or out[-2].kind == NUMBER:
        return len(out) > 1
    return len(out) > 2 and out[-2].glued and len(out[-2].text) <= 2 and out[-3].kind == NUMBER


def _after_hyphen(word: str, start: int, kind: int, pack: Pack) -> list[Token]:
    """What follows a number and its hyphen: $20-a-barrel and six-foot-two are cut once more, 45-year-old is not."""
    head, _, tail = word.partition("-")
    rate = any(s.cls == "per_before" for s in pack.lexicon.entry(head).senses)
    if not tail or not (rate or ("-" not in tail and (tail.isdigit() or _is_small(tail, pack)))):
        return [Token(start, start + len(word), word, kind, True)]
    cut = start + len(head)
    rest = Token(cut + 1, start + len(word), tail, NUMBER if tail.isdigit() else WORD, True)
    return [Token(start, cut, head, WORD, True), Token(cut, cut + 1, "-", PUNCT, True), rest]


def _is_small(word: str, pack: Pack) -> bool:
    got = pack.numerals.read(word)
    return got is not None and not got.ending and not got.multiple and got.parts[0] < 12


def _bound_head(word: str, pack: Pack) -> int:
    """Where the numeral ends that is written in one word with a unit (háromnapos, zweijährig, dwudziestoletni); 0 for other words."""
    cut = pack.numerals.bound.get(word)
    if cut is None:
        cut = pack.numerals.bound[word] = _find_bound(word, pack)
    return cut


def _find_bound(word: str, pack: Pack) -> int:
    low = word.lower()
    numerals, lexicon = pack.numerals, pack.lexicon
    if len(low) < 6 or low[:2] not in numerals.starts or numerals.read(low) is not None or lexicon.entry(word).senses:
        return 0
    for cut in range(len(low) - 3, 1, -1):
        head = numerals.read(low[:cut])
        if head is None or head.ending or head.multiple or head.parts[0] <= 1:
            continue
        if any(s.cls in ("unit", "currency", "bound", "hedge_after") for s in lexicon.entry(low[cut:]).senses):
            return cut
    return 0


def _is_break(out: Sequence[Token], i: int, pack: Pack) -> bool:
    """Does the line break at ``i`` end a sentence? Not in a text whose lines are wrapped by hand."""
    if out[i].text.count("\n") > 1 or i == 0 or i + 1 >= len(out):
        return True
    before, after = out[i - 1], out[i + 1]
    if before.kind == PUNCT and before.text in ENDS | CLOSERS | {":"}:
        return True
    return not ((after.kind == WORD and after.text[:1].islower() and before.kind in (WORD, NUMBER)) or before.text == ",")


def _begins(word: str, pack: Pack) -> bool:
    """Does a common word in its base form or a verb, with a capital, open a sentence after a measure (2,8 proc. Inflacja …)?"""
    if pack.nouns_capital or not word[:1].isupper() or word[1:2].isupper():
        return False
    low = word.lower()
    senses = pack.lexicon.entry(word).senses
    if not senses and pack.sure_endings and low.endswith(pack.sure_endings):
        return False  # 3 tys. Rohingjów: in a case that no subject has
    if not senses:  # what is counted in a measure has no capital, but for peoples
        return len(low) > 5 or (bool(pack.verb_endings) and low.endswith(pack.verb_endings))
    people = any(s.cls == "nationality" and s.base.islower() for s in senses) and not any(
        s.cls in ("name", "demonym", "country") for s in senses
    )
    if people and pack.adjective_endings:
        return not low.endswith(tuple(row[1] for row in pack.adjective_endings))  # 0,2 proc. Brytyjska izba …: a subject
    if any(s.cls in ("time_unit", "season") and low == s.base for s in senses):
        return True  # spadł do 31 proc. Rok temu …
    if any(s.cls in ("name", "nationality", "demonym", "country", "capital", "unit", "currency") for s in senses):
        return False
    return any(s.cls in ACTING or (s.cls in ("noun", "cue", "body", "role") and low in (s.base, s.base + "a")) for s in senses)


def _said_by(text: str, name: re.Match[str], pack: Pack) -> bool:
    """Is the word a name in capitals with a verb of saying right behind it?"""
    verb = NEXT_WORD.match(text, name.end() + 1)
    if verb is None or not name[0].isupper() or len(name[0]) < 3:
        return False
    return any(s.cls == "say" for s in pack.lexicon.entry(verb[0]).senses)


def _speaks(out: Sequence[Token], k: int, pack: Pack) -> bool:
    """Does a name in capitals with a verb of saying right behind it begin at token ``k``?"""
    if k + 1 >= len(out) or out[k].kind != WORD or not out[k].text.isupper() or len(out[k].text) < 3 or out[k + 1].kind != WORD:
        return False
    return any(s.cls == "say" for s in pack.lexicon.entry(out[k + 1].text).senses)


ACTING = frozenset(("say", "status", "event", "change", "plain_verb"))


def _measure(low: str, pack: Pack) -> bool:
    """Is an abbreviation one of a number, a unit or a year (tys., mln, proc., r.), which may well end a sentence?"""
    if len(low) > 5:
        return False
    if pack.numerals.scale(low):
        return True
    return any(s.cls in ("unit", "currency", "year_word") for s in pack.lexicon.entry(low + ".").senses)


def _fragment(out: Sequence[Token], i: int, pack: Pack) -> bool:
    """Is what stands before the mark too little for a sentence: a few words without a verb (Latem 2024 r.)?"""
    for k in range(i - 1, i - 8, -1):
        if k < 0 or out[k].kind == BREAK or (out[k].kind == PUNCT and out[k].text in ENDS | {":"}):
            return any(s.cls in ("preposition", "season") for s in pack.lexicon.entry(out[k + 1].text).senses)
        if out[k].kind == WORD and any(s.cls in ACTING for s in pack.lexicon.entry(out[k].text).senses):
            return False
    return False


def _risen(out: Sequence[Token], k: int, pack: Pack) -> bool:
    """Does a word of rising or falling stand close before the preposition at ``k``?"""
    before = (out[m] for m in range(max(0, k - 6), k))
    return any(token.kind == WORD and any(s.cls == "change" for s in pack.lexicon.entry(token.text).senses) for token in before)


def _ends_sentence(out: Sequence[Token], i: int, pack: Pack) -> bool:
    """Does the mark at ``i``, one of ENDS, end a sentence?"""
    token = out[i]
    j = i + 1
    while j < len(out) and out[j].kind == PUNCT and out[j].text in CLOSERS and out[j].glued:
        j += 1
    if j >= len(out) or out[j].kind == BREAK:
        return True
    after, before = out[j], out[i - 1] if i else token
    k = j
    while k < len(out) and out[k].kind == PUNCT and out[k].text in OPENERS:
        k += 1
    opener = out[k] if k < len(out) else after
    capital = opener.kind in (NUMBER, DATE) or opener.text[:1].isupper()
    if after.glued and j == i + 1:  # "fejlődését.Az": a slip, but a sentence all the same
        return (
            after.kind == WORD and after.text[:1].isupper() and before.kind == WORD and before.text[-1:].islower() and len(before.text) > 2
        )
    if token.text == "." and before.kind == WORD and before.glued is not None and token.glued:
        low = before.text.lower().rstrip(".")
        if len(before.text) == 1 and before.text.isupper():
            return False
        if capital and before.glued and i > 1 and out[i - 2].kind == NUMBER:
            return True  # £45m. Analysts
        if capital and opener.kind == WORD and _measure(low, pack) and _fragment(out, i, pack):
            return False  # latem 2024 r. Szwedzi
        if capital and _measure(low, pack) and _speaks(out, k, pack):
            return True  # w 2025 r. WHO informowała …
        if low in pack.abbreviations:  # 'ponad 6 tys. W listopadzie': a small word with a capital opens a sentence
            opens = opener.kind == WORD and (_opens(opener.text, pack) or (_measure(low, pack) and _begins(opener.text, pack)))
            return before.text[:1].islower() and opens
    if token.text == "." and before.kind == WORD and "." in before.text and not capital:
        return False
    if token.text == "." and before.kind == NUMBER and pack.ordinal_dot and before.text.isdigit() and len(before.text) <= 4:
        if not capital:
            return False
        senses = {s.cls for s in pack.lexicon.entry(opener.text).senses}
        if opener.kind == WORD and i >= 2 and len(before.text) > 2 and pack.numerals.read(opener.text) is not None:
            return True  # było ich 241. Dwoje …
        if opener.kind == WORD and not senses & {
            "adposition_before",
            "article",
            "pronoun",
            "preposition",
            "contrast",
            "relative",
            "joiner",
            "negation",
            "than",
            "adverb",
            "relative_time",
            "earlier",
        }:
            if senses & {"month"}:
                return False
            prior = out[i - 2] if i >= 2 else None
            if prior and prior.kind == WORD and len(before.text) <= 3:
                cls = {s.cls for s in pack.lexicon.entry(prior.text).senses}
                if cls & {"range_to", "by_amount"} or ("range_middle" in cls and _risen(out, i - 2, pack)):
                    return True  # stieg auf 23. Anwohner …, wzrosła do 23. Mieszkańcy …: an amount
                listed = i >= 4 and out[i - 3].text == "." and out[i - 4].kind == NUMBER and bool(cls & {"joiner", "range_middle"})
                if listed or cls & {"article", "preposition", "possessive"}:
                    return False
    if token.text in ("...", "…", "..") and not capital:
        return False
    if not capital and j > i + 1:
        return False  # "…wielki!" zawołał
    return capital or token.text in "!?"


def _find_quotes(tokens: Sequence[Token], pack: Pack, paragraphs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Quotations as token ranges between their marks; a quotation left open runs to the end of its paragraph."""
    closing: dict[str, set[str]] = {}
    for a, b in pack.quotes:
        closing.setdefault(a, set()).add(b)
    found: list[tuple[int, int]] = []
    for p, q in paragraphs:
        i = p
        while i < q:
            token = tokens[i]
            if token.kind == PUNCT and token.text in closing and (not token.glued or i == p or tokens[i - 1].kind == PUNCT):
                marks = closing[token.text]
                j = i + 1
                while j < q and not (tokens[j].kind == PUNCT and tokens[j].text in marks and (tokens[j].glued or token.text not in marks)):
                    j += 1
                if j < q or "".join(marks) not in "''’":
                    if j > i + 1:
                        found.append((i + 1, min(j, q)))
                    i = j
            i += 1
    return found


def _find_dialogue(tokens: Sequence[Token], paragraphs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Speech that a dash opens at the head of a paragraph or sentence and the next dash closes: – Dostaliśmy … – mówi …"""
    found = []
    for p, q in paragraphs:
        dashes = [k for k in range(p, q) if tokens[k].kind == PUNCT and tokens[k].text in DASHES]
        first = next((k for k in dashes if _opens_speech(tokens, k, p, q)), None)
        if first is None:
            continue
        i = begin = first + 1
        inside = True
        while i < q:
            token = tokens[i]
            if token.kind == PUNCT and token.text in DASHES and not token.glued and i + 1 < q and not tokens[i + 1].glued:
                if inside:
                    found.append((begin, i))
                inside, begin = not inside, i + 1
            i += 1
        if inside and begin < q:
            found.append((begin, q))
    return found


def _opens_speech(tokens: Sequence[Token], k: int, p: int, q: int) -> bool:
    """A dash at the head of a paragraph; in the middle only after a full sentence, before a capital, and with a dash that closes."""
    token = tokens[k]
    if q - k < 4:
        return False
    if k == p:
        return True
    if token.glued or tokens[k - 1].text not in ENDS or tokens[k + 1].glued or not tokens[k + 1].text[:1].isupper():
        return False
    return any(tokens[m].kind == PUNCT and tokens[m].text in DASHES and not tokens[m].glued for m in range(k + 3, q))


def read_text(text: str, pack: Pack) -> Text:
    """Cut a report into tokens and find what each can mean."""
    tokens = tokens_of(text, pack)
    kept: list[Token] = []
    sentences: list[tuple[int, int]] = []
    paragraphs: list[tuple[int, int]] = []
    sentence_start = paragraph_start = 0
    i, n = 0, len(tokens)
    while i < n:
        token = tokens[i]
        if token.kind == BREAK:
            if _is_break(tokens, i, pack) and kept:
                if len(kept) > sentence_start:
                    sentences.append((sentence_start, len(kept)))
                if len(kept) > paragraph_start:
                    paragraphs.append((paragraph_start, len(kept)))
                sentence_start = paragraph_start = len(kept)
            i += 1
            continue
        kept.append(token)
        if token.kind == PUNCT and token.text in ENDS and _ends_sentence(tokens, i, pack):
            while i + 1 < n and tokens[i + 1].kind == PUNCT and tokens[i + 1].glued and tokens[i + 1].text in CLOSERS:
                i += 1
                kept.append(tokens[i])
            sentences.append((sentence_start, len(kept)))
            sentence_start = len(kept)
        i += 1
    if len(kept) > sentence_start:
        sentences.append((sentence_start, len(kept)))
    if len(kept) > paragraph_start:
        paragraphs.append((paragraph_start, len(kept)))
    forms = [t.text if t.kind != PUNCT or t.text in SYMBOLS else None for t in kept]
    hits, classes = pack.lexicon.hits(forms)
    classes += [frozenset()] * PAD
    marks = [t.text if t.kind == PUNCT else "" for t in kept] + [""] * PAD
    kinds = [t.kind for t in kept] + [BREAK] * PAD
    if pack.verb_second:
        _join_parted(kept, forms, sentences, hits, classes, pack)
    index: dict[str, list[Hit]] = {}
    begins: dict[str, list[int]] = {}
    phrases: dict[int, list[Hit]] = {}
    for k, row in enumerate(hits):
        for hit in row:
            cls = hit.sense.cls
            if cls in index:
                index[cls].append(hit)
                begins[cls].append(k)
            else:
                index[cls], begins[cls] = [hit], [k]
            if hit.j - k > 1:
                phrases.setdefault(hit.j, []).insert(0, hit)
    quotes = _find_quotes(kept, pack, paragraphs)
    if pack.dialogue_dash:
        quotes += _find_dialogue(kept, paragraphs)
    quotes.sort()
    sentence_of = [0] * len(kept)
    for k, (a, b) in enumerate(sentences):
        sentence_of[a:b] = [k] * (b - a)
    paragraph_of = [0] * len(kept)
    for k, (a, b) in enumerate(paragraphs):
        paragraph_of[a:b] = [k] * (b - a)
    return Text(
        text=text,
        pack=pack,
        tokens=kept,
        hits=hits,
        classes=classes,
        marks=marks,
        kinds=kinds,
        index=index,
        begins=begins,
        phrases=phrases,
        sentences=sentences,
        paragraphs=paragraphs,
        sentence_of=sentence_of,
        paragraph_of=paragraph_of,
        quotes=quotes,
        starts=[t.start for t in kept],
    )


def _join_parted(
    tokens: Sequence[Token],
    forms: Sequence[str | None],
    sentences: Sequence[tuple[int, int]],
    hits: list[list[Hit]],
    classes: list[frozenset[str]],
    pack: Pack,
) -> None:
    """Separable verbs whose parts stand apart ('nahm 64 Verdächtige fest') are read, as events and states, at the particle.

    The particle is the last word of its clause; the verb stands before it in the same clause.
    """
    entry, particles = pack.lexicon.entry, pack.lexicon.particles
    for a, b in sentences:
        for k in range(a + 1, b):
            form = forms[k]
            if form is None or tokens[k].kind != WORD or particles.isdisjoint(words := entry(form).words):
                continue
            seconds = [w for w in words if w in particles]
            if not _closes_clause(tokens, k, b, pack):
                _part_again(hits, classes, k, forms, pack)
                continue
            for i in range(k - 2, max(a, k - 16) - 1, -1):
                verb = forms[i]
                if verb is None:
                    if tokens[i].text in CLAUSE_MARKS:
                        break
                    continue
                opens = entry(verb).opens
                found = [s for second in seconds for rest, s in opens.get(second, ()) if not rest and s.cls in PARTED]
                if found:
                    hits[k] += [Hit(s, k, k + 1) for s in found]
                    classes[k] = classes[k] | {s.cls for s in found}
                    break


def _part_again(hits: list[list[Hit]], classes: list[frozenset[str]], k: int, forms: Sequence[str | None], pack: Pack) -> None:
    """'Sagte zu ihm', 'trug vor allem …': a preposition behind a verb of saying is its particle only where it closes the clause."""
    if not any(h.sense.cls == "say" and h.j == k + 1 and h.i == k - 1 for h in hits[k - 1]):
        return
    first, second = forms[k - 1], forms[k]
    senses = pack.lexicon.entry(second).senses if second is not None else ()
    if first is None or second is None or not any(s.cls == "preposition" for s in senses):
        return
    if not any(s.cls == "say" for s in pack.lexicon.entry(second + first).senses):
        return  # besteht auf: no verb 'aufbesteht'
    hits[k - 1] = [h for h in hits[k - 1] if not (h.sense.cls == "say" and h.j == k + 1)] + [
        Hit(s, k - 1, k) for s in pack.lexicon.entry(first).senses
    ]
    hits[k] = hits[k] or [Hit(s, k, k + 1) for s in senses]
    classes[k - 1] = frozenset(h.sense.cls for h in hits[k - 1])
    classes[k] = frozenset(h.sense.cls for h in hits[k])


def _closes_clause(tokens: Sequence[Token], k: int, end: int, pack: Pack) -> bool:
    """Is the word at ``k`` the last of its clause: a mark or 'and' follows?"""
    if k + 1 >= end or tokens[k + 1].kind == PUNCT:
        return True
    return any(s.cls in ("joiner", "contrast") for s in pack.lexicon.entry(tokens[k + 1].text).senses)


CLAUSE_MARKS = frozenset(",;:.")
PARTED = frozenset(("event", "status"))
SYMBOLS = frozenset("%$€£¥₴₽₹₩₫₱฿₦₸₾₺₪‰°§&№/")


def compose(text: str) -> tuple[str, list[int] | None]:
    """NFC form of a text and, where it differs, the offset in the original of each of its characters (and its end)."""
    if unicodedata.is_normalized("NFC", text):
        return text, None
    out: list[str] = []
    at: list[int] = []
    i, n = 0, len(text)
    while i < n:
        j = i + 1
        while j < n and unicodedata.combining(text[j]):
            j += 1
        for k, c in enumerate(unicodedata.normalize("NFC", text[i:j])):
            out.append(c)
            at.append(min(i + k, j - 1))  # marks that melt into no letter keep a place of their own
        i = j
    at.append(n)
    return "".join(out), at


__all__ = [
    "BREAK",
    "CODE",
    "DATE",
    "NUMBER",
    "PUNCT",
    "WORD",
    "Sense",
    "Text",
    "Token",
    "bisect_left",
    "compose",
    "read_text",
]
