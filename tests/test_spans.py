"""Every span exact: over the bundled reports, the corpora when they are there, and generated text."""

from __future__ import annotations

import gzip
import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.extract import dates, extract, quantities, quotes
from sayso.model import Claim, Document
from sayso.packs import languages

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
WORDS = {
    "hu": "mintegy 11 ezer katona – közölte „a miniszter” szerint 6,2-es kétszázan haltak meg 2026. március 12-én Kurszkban".split(),
    "pl": "około 1,7 tys. osób zginęło „podał rzecznik” według resortu 12 marca 2026 r. półtora tysiąca dwudziestu siedmiu".split(),
    "de": "rund 12.000 Soldaten seien „laut dem Ministerium“ anderthalbtausend zwischen 4 und 6 Millionen am 3. November 2024".split(),
    "en": "about 1,300.5 people were killed “the ministry said” two dozen $139m twenty-seven on May 17, 2026, 20 to 30 per cent".split(),
}
ODD = [
    "\u0301",
    "e\u0301",
    "😀",
    "👩‍👩‍👧",
    "\r\n",
    "\n\n",
    "\u00a0",
    "\u202f",
    "שלום",
    "مرحبا",
    "\u200f",
    "\u200b",
    "\ufeff",
    "«",
    "—",
    "½",
    "１２",
    "٣",
    "%",
    "(",
]


def check(document: Document, claims: tuple[Claim, ...]) -> None:
    text = document.text
    for claim in claims:
        spans = [claim.evidence, claim.quantity.span, *(s.cue for s in claim.attribution.steps if s.cue)]
        for span in spans:
            assert text[span.start : span.end] == span.text and span.start < span.end
        assert claim.evidence.start <= claim.quantity.span.start <= claim.quantity.span.end <= claim.evidence.end
        names = [claim.counted.actor, claim.place, *(s.source for s in claim.attribution.steps)]
        for name in names:
            if name is not None and name.start is not None:
                assert text[name.start : name.end] == name.text


def corpora() -> list[Path]:
    return sorted((SHARED / "corpora").glob("*.jsonl.gz")) if SHARED.exists() else []


@pytest.mark.skipif(not corpora(), reason="the shared corpora are not here")
@pytest.mark.parametrize("path", corpora(), ids=lambda p: p.name)
def test_corpora(path: Path) -> None:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for n, line in enumerate(lines):
            if n % 7:
                continue
            row = json.loads(line)
            texts = [(row["text"], row.get("lang", "en"))] if "text" in row else [(row[k], k) for k in languages() if k in row]
            for text, lang in texts:
                if lang in languages():
                    document = Document(str(n), str(n), text, lang, row.get("date"))
                    check(document, extract(document).claims)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_generated(data: st.DataObject) -> None:
    lang = data.draw(st.sampled_from(sorted(WORDS)))
    piece = st.one_of(st.sampled_from(WORDS[lang]), st.sampled_from(ODD), st.text(max_size=6))
    pieces = data.draw(st.lists(piece, max_size=40))
    text = data.draw(st.sampled_from([" ", "", "\u00a0"])).join(pieces)
    if data.draw(st.booleans()):
        text = unicodedata.normalize("NFD", text)
    document = Document("x", "x", text, lang, "2026-03-12")
    result = extract(document)
    check(document, result.claims)
    assert extract(document) == result
    for quantity in quantities(text, lang):
        assert text[quantity.span.start : quantity.span.end] == quantity.span.text
    for span, _ in dates(text, lang, "2026-03-12"):
        assert text[span.start : span.end] == span.text
    for span in quotes(text, lang):
        assert text[span.start : span.end] == span.text


@pytest.mark.parametrize("lang", sorted(WORDS))
def test_decomposed_text_reads_alike(lang: str) -> None:
    text = " ".join(WORDS[lang]) + "."
    read = extract(Document("x", "x", text, lang, "2026-03-12")).claims
    split = unicodedata.normalize("NFD", text)
    assert [c.quantity.low for c in extract(Document("x", "x", split, lang, "2026-03-12")).claims] == [c.quantity.low for c in read]
