"""The date of publication: given, on a date line, or the latest day named."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from sayso.ingest.language import code
from sayso.ingest.published import given, heading, told
from sayso.model import Span, When

MONTHS = {
    "hu": "január február március április május június július augusztus szeptember október november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
}
FORMS = {  # how a date is written, as far as these tests need it
    "hu": r"(?P<y>\d{4})\. (?P<m>MONTH)(?: (?P<d>\d{1,2})(?:\.|-\w+))?",
    "pl": r"(?:(?P<d>\d{1,2}) )?(?P<m>MONTH) (?P<y>\d{4})(?: r\.)?",
    "de": r"(?:(?P<d>\d{1,2})\. )?(?P<m>MONTH) (?P<y>\d{4})",
    "en": r"(?P<m>MONTH) (?:(?P<d>\d{1,2}), )?(?P<y>\d{4})",
}


def named_dates(text: str, lang: str) -> Iterator[tuple[Span, When | None]]:
    months = MONTHS[lang].split()
    for match in re.finditer(FORMS[lang].replace("MONTH", "|".join(months)), text):
        edtf = f"{match['y']}-{months.index(match['m']) + 1:02}" + (f"-{int(match['d']):02}" if match["d"] else "")
        yield Span(match.start(), match.end(), match[0]), When(edtf, edtf, edtf)


STORY = " A fire killed twelve people on Monday, and more are missing, the police said."


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        *(("2026", "2026"), ("2026-02", "2026-02"), ("2026-02-03", "2026-02-03"), (" 2026-2-3 ", "2026-02-03")),
        *(("2026-02-03T23:30:00+01:00", "2026-02-03"), ("2026-02-03 10:00", "2026-02-03"), ("20.05.2026", "2026-05-20")),
        *(("2026. 05. 20.", "2026-05-20"), ("2026/05/20", "2026-05-20"), ("Wed, 11 Feb 2026 00:30:00 +0100", "2026-02-11")),
        *(("", None), ("soon", None), ("2026-13", None), ("2026-02-30", None), ("0000-01-01", None), ("1", None), ("2026-02-031", None)),
    ],
)
def test_given_dates(value: str, edtf: str | None) -> None:
    assert given(value) == edtf


@pytest.mark.parametrize(
    ("lang", "text", "edtf"),
    [
        ("hu", " date 2025-11-05 Kigyulladt egy raktár" + STORY, "2025-11-05"),
        ("hu", "date 2026-02 Kigyulladt egy raktár" + STORY, "2026-02"),
        ("hu", "Tűz\n\n2026. március 12.\n\n" + STORY, "2026-03-12"),
        ("hu", "Tűz\n2026. március 12., csütörtök 14:05\n" + STORY, "2026-03-12"),
        ("hu", "2026. 03. 12. 14:05\nTűz\n" + STORY, "2026-03-12"),
        ("hu", "Szeged, 2026. március 12., csütörtök (MTI) - Tűz ütött ki." + STORY, "2026-03-12"),
        ("pl", "Pożar\n\n12 marca 2026\n\n" + STORY, "2026-03-12"),
        ("pl", "Pożar\nOpublikowano: 12 marca 2026 r., 14:05\n" + STORY, "2026-03-12"),
        ("pl", "Pożar\nWarszawa, 12.03.2026 (PAP) - Spłonął magazyn." + STORY, "2026-03-12"),
        ("de", "Brand\n\n15. Mai 2026\n" + STORY, "2026-05-15"),
        ("de", "Brand\n\nStand: 20.05.2026 11:15 Uhr\n\n" + STORY, "2026-05-20"),
        ("de", "Kiel/Bonn, 15. Mai 2026 – In einem Lager brannte es." + STORY, "2026-05-15"),
        ("en", "Fire\nMay 17, 2026\n" + STORY, "2026-05-17"),
        ("en", "Published: May 17, 2026 by Jane Roe\nFire\n" + STORY, "2026-05-17"),
        ("en", "Fire\nLast updated May 17, 2026\n" + STORY, "2026-05-17"),
        ("en", "DOVER, May 17, 2026 (Wire) - A fire broke out." + STORY, "2026-05-17"),
        ("en", "Fire\n2026-05-17T10:00:00Z\n" + STORY, "2026-05-17"),
        ("en", "Fire\n5/17/2026\n" + STORY, "2026-05-17"),
        ("en", "May 2026\n" + STORY, "2026-05"),
        ("en", "The fire of May 17, 2021\n" + STORY, None),
        ("en", "The talks of 2019 in 40 pictures\n" + STORY, None),
        ("en", "Fire\n3/4/2026\n" + STORY, None),
        ("en", "After the fire of May 17, 2021, people moved." + STORY, None),
        ("en", "Fire\nResults of 31.02.2026\n" + STORY, None),
        ("en", "Fire\nCall 0123-45-6789\n" + STORY, None),
        ("en", "one\ntwo\nthree\nfour\nfive\nMay 17, 2026\n" + STORY, None),
        ("de", "Brand\nDer Brand vom 15. Mai 2021 war der schwerste, den die Stadt erlebt hat.\n" + STORY, None),
    ],
)
def test_date_lines(lang: str, text: str, edtf: str | None) -> None:
    assert heading(text, lang, named_dates) == edtf


@pytest.mark.parametrize(
    ("lang", "text", "edtf"),
    [
        ("en", "The fire of May 17, 2021 was worse than that of May 3, 2026, and in June 2026 came another." + STORY, "2026-05-03"),
        ("hu", "A tűz óta, azaz 2026. március 12-én kelt jelentés szerint tizenketten haltak meg." + STORY, "2026-03-12"),
        ("pl", "Pożar z 3.04.2025 był gorszy niż ten z 12 marca 2026 r." + STORY, "2026-03-12"),
        ("de", "Seit dem 03.04.2026 brennt es." + STORY, "2026-04-03"),
        ("en", "Since 2026 there has been fire." + STORY, None),
        ("en", "Fire\nDOVER, May 17, 2026 (Wire) - The trial opens on June 30, 2026." + STORY, "2026-05-17"),
    ],
)
def test_dates_told(lang: str, text: str, edtf: str | None) -> None:
    assert told(text, lang, named_dates) == edtf


def test_without_names_of_months() -> None:
    assert told("May 17, 2026" + STORY, "en", None) is None
    assert told("May 17, 2026" + STORY, None, named_dates) is None
    assert told("Seit dem 03.04.2026 brennt es." + STORY, "xx", named_dates) == "2026-04-03"


def test_only_the_surroundings_of_years_are_searched() -> None:
    seen = []

    def dates(text: str, lang: str) -> Iterator[tuple[Span, When | None]]:
        seen.append(text)
        return named_dates(text, lang)

    text = f"{STORY * 200} It began on May 3, 2026. {STORY * 200}"
    assert told(text, "en", dates) == "2026-05-03"
    assert sum(map(len, seen)) < 500


@pytest.mark.parametrize(
    ("name", "expected"), [("de", "de"), ("DE_at", "de"), ("pl-PL", "pl"), ("", None), (None, None), ("German", None), ("12", None)]
)
def test_language_codes(name: str | None, expected: str | None) -> None:
    assert code(name) == expected
