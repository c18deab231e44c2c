"""Claims as sentences in the languages of the packs: what a native editor would let stand, and that nothing else comes out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from sayso import wording
from sayso.demo import reports
from sayso.extract import extract
from sayso.model import Attribution, Claim, Counted, Document, Entity, Mention, Quantity, Series, Span, Step, When
from sayso.packs.folders import languages, load
from sayso.wording.words import words

GOLD = Path(__file__).parent / "gold" / "texts"
SPAN = Span(0, 1, "x")
NIS = ("National Intelligence Service", "Yonhap", "Kyiv Independent")
NBSP = "\u00a0"


def known(label: str | None) -> Mention | None:
    if label is None:
        return None
    ids = {
        "North Korea": "KP",
        "Russia": "RU",
        "Ukraine": "UA",
        "Poland": "PL",
        "Hungary": "HU",
        "United States": "US",
        "Switzerland": "CH",
    }
    return Mention(label, label, ids.get(label))


def made(
    figure: str,
    kind: str,
    said: tuple[str, ...] = (),
    *,
    unit: str = "person",
    per: str | None = None,
    actor: str | None = None,
    status: str = "other",
    place: str | None = None,
    time: str | tuple[str, str] | None = None,
    modality: str = "asserted",
    text: str = "",
) -> Claim:
    """A claim from few words; the figure as in the cases of the packs: =5 ~5 >5 >=5 <=5 <5 ^5 2-5 v2."""
    marks = {
        "~": "about",
        ">=": "at_least",
        ">": "more_than",
        "<=": "at_most",
        "<": "less_than",
        "^": "almost",
        "v": "vague",
        "=": "exactly",
    }
    mark = next((m for m in (">=", "<=", "~", ">", "<", "^", "v", "=") if figure.startswith(m)), "")
    numbers = [Decimal(n) for n in figure.removeprefix(mark).split("..")]
    low: Decimal | None = numbers[0]
    high: Decimal | None = numbers[-1]
    if mark in (">", ">=", "v"):
        high = None
    if mark in ("<", "<="):
        low = None
    comparator = "between" if len(numbers) == 2 else marks[mark]
    when = None if time is None else When(time, None, None) if isinstance(time, str) else When(time[0], None, None, time[1])
    return Claim(
        "c",
        "d",
        SPAN,
        Quantity(SPAN, low, high, comparator, unit, per),
        Counted(text, kind, known(actor)),
        status,
        known(place),
        when,
        Attribution(tuple(Step(Mention(label, label)) for label in said), modality),
    )


TROOPS = made("~11000", "troops", NIS, actor="North Korea", status="present", place="Kursk Oblast", time=("2026-01/2026-03", "2026 elején"))

SENTENCES: list[tuple[Claim, dict[str, str]]] = [
    (
        TROOPS,
        {
            "en": "National Intelligence Service, via Yonhap, via Kyiv Independent: "
            "about 11,000 North Korean troops in Kursk Oblast, early 2026",
            "de": "Südkoreanischer Geheimdienst, laut Yonhap, laut Kyiv Independent: "
            "etwa 11.000 nordkoreanische Soldaten im Gebiet Kursk, Anfang 2026",
            "hu": "Nemzeti Hírszerző Szolgálat, a Yonhap nyomán, a Kyiv Independent nyomán: "
            "mintegy 11 000 észak-koreai katona a kurszki területen, 2026 elején",
            "pl": "Narodowa Służba Wywiadu, podaje Yonhap, podaje Kyiv Independent: "
            "około 11 000 północnokoreańskich żołnierzy w obwodzie kurskim, na początku 2026 r.",
        },
    ),
    (  # the plurals of Polish, and adjectives that go with them
        made("=1", "killed", ("police",)),
        {"en": "Police: 1 dead", "de": "Polizei: 1 Toter", "hu": "Rendőrség: 1 halott", "pl": "Policja: 1 zabity"},
    ),
    (
        made("=2", "killed", status="lost"),
        {
            "en": "(the report itself): 2 dead",
            "de": "(der Bericht selbst): 2 Tote",
            "hu": "(maga a beszámoló): 2 halott",
            "pl": "(sama relacja): 2 zabici",
        },
    ),
    (made("=5", "killed"), {"pl": "(sama relacja): 5 zabitych"}),
    (made("=12", "killed"), {"pl": "(sama relacja): 12 zabitych"}),
    (made("=22", "killed"), {"pl": "(sama relacja): 22 zabici"}),
    (made("=112", "killed"), {"pl": "(sama relacja): 112 zabitych"}),
    (made("~3", "troops"), {"pl": "(sama relacja): około 3 żołnierzy"}),
    (
        made("=1", "troops", actor="Russia"),
        {"pl": "(sama relacja): 1 rosyjski żołnierz", "de": "(der Bericht selbst): 1 russischer Soldat"},
    ),
    (made("=3", "troops", actor="Russia"), {"pl": "(sama relacja): 3 rosyjscy żołnierze", "hu": "(maga a beszámoló): 3 orosz katona"}),
    (made("=7", "troops", actor="Russia"), {"pl": "(sama relacja): 7 rosyjskich żołnierzy", "en": "(the report itself): 7 Russian troops"}),
    (
        made("=3", "drones", unit="item", actor="Russia"),
        {"pl": "(sama relacja): 3 rosyjskie drony", "de": "(der Bericht selbst): 3 russische Drohnen"},
    ),
    (
        made("=1", "drones", unit="item", actor="Switzerland"),
        {"de": "(der Bericht selbst): 1 Schweizer Drohne", "pl": "(sama relacja): 1 szwajcarski dron"},
    ),
    (
        made(">600", "killed", ("National Intelligence Service",), actor="North Korea", status="lost"),
        {
            "en": "National Intelligence Service: more than 600 North Korean dead",
            "de": "Südkoreanischer Geheimdienst: mehr als 600 nordkoreanische Tote",
            "hu": "Nemzeti Hírszerző Szolgálat: több mint 600 észak-koreai halott",
            "pl": "Narodowa Służba Wywiadu: ponad 600 zabitych z Korei Północnej",
        },
    ),
    (  # what became of it
        made("=2..3", "troops", ("Ukraine",), actor="North Korea", status="sent", place="Russia", time="2024-10"),
        {
            "en": "Ukraine: between 2 and 3 North Korean troops sent to Russia, in October 2024",
            "de": "Ukraine: zwischen 2 und 3 nordkoreanische Soldaten nach Russland entsandt, im Oktober 2024",
            "hu": "Ukrajna: 2–3 Oroszországba küldött észak-koreai katona, 2024 októberében",
            "pl": "Ukraina: wysłano od 2 do 3 północnokoreańskich żołnierzy do Rosji, w październiku 2024 r.",
        },
    ),
    (made("=3", "troops", status="sent"), {"pl": "(sama relacja): wysłano 3 żołnierzy"}),
    (made("=1", "people", status="sent"), {"pl": "(sama relacja): wysłano 1 osobę"}),
    (
        made("=900", "captured", status="returned", place="Ukraine"),
        {
            "pl": "(sama relacja): wróciło 900 jeńców do Ukrainy",
            "hu": "(maga a beszámoló): 900 Ukrajnába visszatért fogoly",
            "en": "(the report itself): 900 prisoners returned to Ukraine",
        },
    ),
    (made("=3", "captured", status="returned"), {"pl": "(sama relacja): wrócili 3 jeńcy"}),
    (
        made("=12", "tanks", ("General Staff of Ukraine",), unit="item", actor="Russia", status="lost", time="2026-03-03"),
        {
            "en": "General Staff of Ukraine: 12 Russian tanks lost, on 3 March 2026",
            "de": "Ukrainischer Generalstab: 12 russische Panzer verloren, am 3. März 2026",
            "hu": "Ukrán vezérkar: 12 elveszített orosz harckocsi, 2026. március 3-án",
            "pl": "Ukraiński sztab generalny: stracono 12 rosyjskich czołgów, 3 marca 2026 r.",
        },
    ),
    (  # how sure it is
        made("=50", "missing", ("officials", "Reuters"), modality="possible"),
        {
            "en": "Officials, via Reuters: possibly 50 missing",
            "de": "Amtsträger, laut Reuters: möglicherweise 50 Vermisste",
            "hu": "Tisztségviselők, a Reuters nyomán: feltehetően 50 eltűnt",
            "pl": "Urzędnicy, podaje Reuters: być może 50 zaginionych",
        },
    ),
    (
        made("=300", "participants", ("officials",), modality="denied"),
        {
            "en": "Officials deny: 300 participants",
            "de": "Amtsträger bestreiten: 300 Teilnehmer",
            "hu": "Tisztségviselők cáfolják: 300 résztvevő",
            "pl": "Urzędnicy zaprzeczają: 300 uczestników",
        },
    ),
    (
        made("=11000", "troops", ("Russia",), actor="North Korea", modality="denied"),
        {
            "en": "Russia denies: 11,000 North Korean troops",
            "de": "Russland bestreitet: 11.000 nordkoreanische Soldaten",
            "hu": "Oroszország cáfolja: 11 000 észak-koreai katona",
            "pl": "Rosja zaprzecza: 11 000 północnokoreańskich żołnierzy",
        },
    ),
    (
        made("<=3000", "troops", status="planned", modality="planned", place="Poland"),
        {
            "en": "(the report itself): planned: up to 3,000 troops in Poland",
            "de": "(der Bericht selbst): geplant: bis zu 3.000 Soldaten in Polen",
            "hu": "(maga a beszámoló): terv szerint legfeljebb 3000 katona Lengyelországban",
            "pl": "(sama relacja): w planach najwyżej 3000 żołnierzy w Polsce",
        },
    ),
    (
        made("=41", "killed", modality="withdrawn"),
        {"en": "(the report itself): withdrawn: 41 dead", "pl": "(sama relacja): wycofano: 41 zabitych"},
    ),
    (  # money
        made("=2300000", "aid", ("European Union",), unit="USD", status="promised"),
        {
            "en": "European Union: $2.3 million in aid",
            "de": "Europäische Union: 2,3 Millionen Dollar Hilfe",
            "hu": "Európai Unió: 2,3 millió dollár segély",
            "pl": "Unia Europejska: 2,3 mln dolarów pomocy",
        },
    ),
    (
        made("60000000..80000000", "damage", unit="EUR", status="lost"),
        {
            "en": "(the report itself): between €60 and €80 million in damage",
            "de": "(der Bericht selbst): zwischen 60 und 80 Millionen Euro Schaden",
            "hu": "(maga a beszámoló): 60–80 millió euró kár",
            "pl": "(sama relacja): od 60 do 80 mln euro strat",
        },
    ),
    (
        made("=2000", "payment", unit="USD", per="person month", status="paid"),
        {
            "en": "(the report itself): $2,000 per person per month",
            "de": "(der Bericht selbst): 2.000 Dollar pro Person pro Monat",
            "hu": "(maga a beszámoló): 2000 dollár fejenként havonta",
            "pl": "(sama relacja): 2000 dolarów na osobę miesięcznie",
        },
    ),
    (
        made("=2", "price", unit="PLN"),
        {
            "en": "(the report itself): a price of 2 zlotys",
            "pl": "(sama relacja): cena 2 złote",
            "de": "(der Bericht selbst): Preis 2 Zloty",
        },
    ),
    (made("=1.5", "loan", unit="PLN"), {"pl": "(sama relacja): 1,5 złotego kredytu"}),
    (made("=1000000", "fine", unit="EUR"), {"de": "(der Bericht selbst): 1 Million Euro Geldstrafe"}),
    (  # shares, changes, measures
        made("<10", "share", unit="percent"),
        {
            "en": "(the report itself): a share of less than 10%",
            "de": "(der Bericht selbst): Anteil weniger als 10 %",
            "hu": "(maga a beszámoló): kevesebb mint 10% (arány)",
            "pl": "(sama relacja): odsetek mniej niż 10%",
        },
    ),
    (made("<10", "killed"), {"en": "(the report itself): fewer than 10 dead"}),
    (
        made("=0.2", "change", unit="percentage_point"),
        {"pl": "(sama relacja): zmiana o 0,2 punktu procentowego", "de": "(der Bericht selbst): Veränderung 0,2 Prozentpunkte"},
    ),
    (
        made("=2", "change", unit="times"),
        {"en": "(the report itself): 2 times as much", "de": "(der Bericht selbst): 2-mal so viel", "hu": "(maga a beszámoló): 2× annyi"},
    ),
    (
        made("=6.2", "magnitude", ("US Geological Survey",), unit="magnitude", place="Afghanistan"),
        {
            "en": "US Geological Survey: a magnitude of 6.2 in Afghanistan",
            "hu": "Amerikai földtani szolgálat: 6,2 magnitúdó Afganisztánban",
        },
    ),
    (
        made("4..6", "distance", unit="km"),
        {"en": "(the report itself): a distance of between 4 and 6 km", "pl": "(sama relacja): odległość od 4 do 6 km"},
    ),
    (made("=-5", "temperature", unit="celsius"), {"en": "(the report itself): a temperature of −5 °C"}),
    (  # vague numbers
        made("v1000", "participants", place="Hungary"),
        {
            "en": "(the report itself): thousands of participants in Hungary",
            "de": "(der Bericht selbst): Tausende Teilnehmer in Ungarn",
            "hu": "(maga a beszámoló): több ezer résztvevő Magyarországon",
            "pl": "(sama relacja): tysiące uczestników na Węgrzech",
        },
    ),
    (made("v2", "troops"), {"pl": "(sama relacja): kilku żołnierzy", "en": "(the report itself): several troops"}),
    (made("v2", "ships", unit="item"), {"pl": "(sama relacja): kilka statków", "hu": "(maga a beszámoló): több hajó"}),
    (
        made("v1000000", "aid", unit="USD"),
        {"en": "(the report itself): millions of dollars in aid", "pl": "(sama relacja): miliony dolarów pomocy"},
    ),
    (made("v37", "killed"), {"en": "(the report itself): at least 37 dead"}),
    (  # in the report's own words; whose it is where that is no country
        made("=640", "other", unit="item", actor="Stellantis", text="férőhely"),
        {
            "en": "(the report itself): 640 “férőhely” (Stellantis)",
            "de": "(der Bericht selbst): 640 „férőhely“ (Stellantis)",
            "hu": "(maga a beszámoló): 640 „férőhely” (Stellantis)",
            "pl": "(sama relacja): 640 „férőhely” (Stellantis)",
        },
    ),
    (
        made("=46000000", "mass", unit="ton", text="kukorica"),
        {"en": "(the report itself): 46 million tons of “kukorica”", "pl": "(sama relacja): 46 mln ton „kukorica”"},
    ),
    (made("=3200", "trains", ("Deutsche Bahn",), unit="item", actor="Deutsche Bahn"), {"en": "Deutsche Bahn: 3,200 trains"}),
    (made("=31000", "damage", unit="item"), {"en": "(the report itself): 31,000 (damage)"}),
    (  # offices without a name, as the reader composes them
        made("=1", "wounded", ("Malian health ministry",)),
        {
            "en": "Malian health ministry: 1 wounded",
            "de": "Malisches Gesundheitsministerium: 1 Verletzter",
            "hu": "Mali egészségügyi minisztérium: 1 sebesült",
            "pl": "Malijskie ministerstwo zdrowia: 1 ranny",
        },
    ),
    (
        made("=4", "wounded", ("governor of Takhar",), place="United States"),
        {
            "en": "Governor of Takhar: 4 wounded in the United States",
            "de": "Gouverneur (Tachar): 4 Verletzte in den USA",
            "hu": "Kormányzó (Tahár): 4 sebesült az Egyesült Államokban",
            "pl": "Gubernator (Tachar): 4 ranni w Stanach Zjednoczonych",
        },
    ),
]


@pytest.mark.parametrize(
    ("claim", "lang", "sentence"),
    [(claim, lang, sentence) for claim, rows in SENTENCES for lang, sentence in rows.items()],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_sentences(claim: Claim, lang: str, sentence: str) -> None:
    assert wording.claim(claim, lang).replace(NBSP, " ") == sentence


def test_a_language_without_a_pack_is_answered_in_english() -> None:
    assert wording.claim(TROOPS, "xx") == wording.claim(TROOPS, "en") == wording.claim(TROOPS, "en-GB")
    assert wording.kind("troops", "xx") == "troops"


TIMES = {
    "2026": ("in 2026", "2026", "2026-ban", "w 2026 r."),
    "2024": ("in 2024", "2024", "2024-ben", "w 2024 r."),
    "2020": ("in 2020", "2020", "2020-ban", "w 2020 r."),
    "2000": ("in 2000", "2000", "2000-ben", "w 2000 r."),
    "2024-10": ("in October 2024", "im Oktober 2024", "2024 októberében", "w październiku 2024 r."),
    "2024-09": ("in September 2024", "im September 2024", "2024 szeptemberében", "we wrześniu 2024 r."),
    "2026-03-01": ("on 1 March 2026", "am 1. März 2026", "2026. március 1-jén", "1 marca 2026 r."),
    "2025-08/..": ("since August 2025", "seit August 2025", "2025 augusztusa óta", "od sierpnia 2025 r."),
    "2025-08-05/": ("since 5 August 2025", "seit dem 5. August 2025", "2025. augusztus 5. óta", "od 5 sierpnia 2025 r."),
    "../2025": ("until 2025", "bis 2025", "2025-ig", "do 2025 r."),
    "2025-21": ("spring 2025", "Frühjahr 2025", "2025 tavaszán", "wiosną 2025 r."),
    "2025-09/2025-11": ("autumn 2025", "Herbst 2025", "2025 őszén", "jesienią 2025 r."),
    "2025-12/2026-02": ("winter 2025/26", "Winter 2025/26", "2025/26 telén", "zimą 2025/26"),
    "2026-01/2026-06": ("first half of 2026", "im ersten Halbjahr 2026", "2026 első felében", "w pierwszym półroczu 2026 r."),
    "2026-01/2026-03": ("January–March 2026", "Januar–März 2026", "2026. január–március", "styczeń–marzec 2026 r."),
    "2026-02-16/2026-02-22": ("16–22 February 2026", "16.–22. Februar 2026", "2026. február 16–22.", "16–22 lutego 2026 r."),
    "2026-02-28/2026-03-01": (
        "28 February – 1 March 2026",
        "28. Februar – 1. März 2026",
        "2026. február 28. – március 1.",
        "28 lutego – 1 marca 2026 r.",
    ),
    "2024-10/2025-09": (
        "between October 2024 and September 2025",
        "Oktober 2024 bis September 2025",
        "2024. október – 2025. szeptember",
        "październik 2024 r. – wrzesień 2025 r.",
    ),
    "2024/2026": ("2024–2026", "2024–2026", "2024–2026", "2024–2026"),
    "2025~": ("around 2025", "etwa 2025", "2025 körül", "ok. 2025 r."),
    "202X": ("in the 2020s", "in den 2020er-Jahren", "a 2020-as években", "w latach 2020–2029"),
}


@pytest.mark.parametrize(("edtf", "said"), TIMES.items(), ids=TIMES.keys())
def test_times(edtf: str, said: tuple[str, ...]) -> None:
    assert tuple(wording.when(When(edtf, None, None), lang) for lang in ("en", "de", "hu", "pl")) == said


@pytest.mark.parametrize(
    ("edtf", "text", "said"),
    [
        ("2026-01/2026-03", "na początku roku", "early 2026"),
        ("2026-01/2026-03", "first quarter", "January–March 2026"),
        ("2026-10/2026-12", "év végén", "late 2026"),
        ("2025-11-01/2025-11-10", "Anfang November", "early November 2025"),
        ("2025-08-01/2026-03-01", "augusztus óta", "since August 2025"),
        ("2022-01-01/2026-03-01", "seit 2022", "since 2022"),
        ("2026-02-27/2026-03-01", "od piątku", "since 27 February 2026"),
        ("2026-02-27/2026-03-01", "Friday to Sunday", "27 February – 1 March 2026"),
    ],
)
def test_the_reports_words_tell_what_a_stretch_is(edtf: str, text: str, said: str) -> None:
    assert wording.when(When(edtf, None, None, text), "en") == said


@pytest.mark.parametrize(
    ("place", "hu", "pl", "de", "en"),
    [
        ("Hungary", "Magyarországon", "na Węgrzech", "in Ungarn", "in Hungary"),
        ("Ukraine", "Ukrajnában", "w Ukrainie", "in der Ukraine", "in Ukraine"),
        ("United States", "az Egyesült Államokban", "w Stanach Zjednoczonych", "in den USA", "in the United States"),
        ("Budapest", "Budapesten", "w Budapeszcie", "in Budapest", "in Budapest"),
        ("Kharkiv", "Harkivban", "w Charkowie", "in Charkiw", "in Kharkiv"),
        ("Pécs", "Pécsett", ", Pécs", "in Pécs", "in Pécs"),
        ("Lower Silesia", "Alsó-Sziléziában", "na Dolnym Śląsku", "in Niederschlesien", "in Lower Silesia"),
        ("Balkans", "a Balkánon", "na Bałkanach", "auf dem Balkan", "in the Balkans"),
        ("Nowhere", "Nowherében", ", Nowhere", "in Nowhere", "in Nowhere"),
    ],
)
def test_places(place: str, hu: str, pl: str, de: str, en: str) -> None:
    claim = made("=5", "killed", ("Reuters",), place=place)
    for lang, said in zip(("hu", "pl", "de", "en"), (hu, pl, de, en), strict=True):
        told = wording.claim(claim, lang)
        assert told.endswith(said if said.startswith(",") else f" {said}"), told


def test_no_time_and_no_source() -> None:
    assert wording.when(None, "hu") == ""
    assert wording.chain(Attribution(), "pl") == "(sama relacja)"


@pytest.mark.parametrize(
    ("via", "said"),
    [
        ("MTI", "az MTI"),
        ("Reuters", "a Reuters"),
        ("BBC", "a BBC"),
        ("Index", "az Index"),
        ("RTL", "az RTL"),
        ("police", "a rendőrség"),
        ("John Smith", "John Smith"),
    ],
)
def test_the_hungarian_article_goes_by_sound(via: str, said: str) -> None:
    steps = (Step(Mention("UNHCR", "UNHCR")), Step(Mention(via, via)))
    assert wording.chain(Attribution(steps), "hu") == f"UNHCR, {said} nyomán"


@pytest.mark.parametrize(
    ("n", "said"),
    [(1, "zabity"), (2, "zabici"), (5, "zabitych"), (13, "zabitych"), (23, "zabici"), (100, "zabitych"), (None, "zabici")],
)
def test_nouns_go_with_their_numbers(n: int | None, said: str) -> None:
    assert wording.kind("killed", "pl", n) == said


def series(kind: str, unit: str, nature: str = "stock", actor: str | None = None, place: str | None = None) -> Series:
    def entity(label: str | None) -> Entity | None:
        mention = known(label)
        return Entity(mention.id or label.lower(), mention.label, (), mention.id) if label and mention else None

    return Series("s", "t", "", kind, unit, nature, entity(actor), entity(place), (), (), 0, False, ())


@pytest.mark.parametrize(
    ("made", "titles"),
    [
        (
            series("troops", "person", actor="North Korea", place="Kursk Oblast"),
            (
                "North Korean troops in Kursk Oblast",
                "Nordkoreanische Soldaten im Gebiet Kursk",
                "Észak-koreai katonák a kurszki területen",
                "Północnokoreańscy żołnierze w obwodzie kurskim",
            ),
        ),
        (
            series("damage", "EUR", place="Poland"),
            ("Damage in Poland (euros)", "Schaden in Polen (Euro)", "Kár Lengyelországban (euró)", "Straty w Polsce (euro)"),
        ),
        (
            series("shells", "item", "plan", "North Korea"),
            (
                "North Korean shells (planned)",
                "Nordkoreanische Granaten (geplant)",
                "Észak-koreai lövedékek (tervezett)",
                "Północnokoreańskie pociski artyleryjskie (plan)",
            ),
        ),
    ],
    ids=lambda value: value.kind if isinstance(value, Series) else "",
)
def test_titles_of_series(made: Series, titles: tuple[str, ...]) -> None:
    assert tuple(wording.label(made, lang) for lang in ("en", "de", "hu", "pl")) == titles


@pytest.mark.parametrize("lang", languages())
def test_every_pack_has_every_word(lang: str) -> None:
    w, english = words(lang), words("en")
    assert w.lang == lang
    kinds = {kind for kind in load(lang).kinds if not kind.endswith(" item")}
    assert kinds <= set(w.kinds), kinds - set(w.kinds)
    assert set(english.titles) - {"troops", "killed", "casualties", "arrested", "infected", "hospitalised", "rescued"} <= set(w.titles)
    for table in ("comparators", "statuses", "natures", "findings"):
        missing = {key for key in getattr(english, table) if " " not in key} - set(getattr(w, table))
        assert not missing, (table, missing)
    assert set(english.currencies) == set(w.currencies)
    assert set(english.units) <= set(w.units)
    assert {key for key in english.time if isinstance(english.time[key], str)} <= set(w.time)


def read() -> Iterator[Claim]:
    """Every claim of our own reports and of the demo."""
    for path in [*sorted(GOLD.glob("*.txt")), *sorted(path for path in reports() if path.suffix == ".txt")]:
        document = Document(path.name, path.name, path.read_text(encoding="utf-8"), path.name[:2], "2026-03-01")
        yield from extract(document).claims


ODD = re.compile(r"None|  |[{}|]|\(\)|\( | [,:)]|\bsayso\b|_")


def test_every_claim_of_our_reports_can_be_told_in_every_language() -> None:
    claims = list(read())
    assert len(claims) > 1500
    for lang in wording.spoken():
        for claim in claims:
            told = wording.claim(claim, lang)
            assert not ODD.search(told), (lang, told)
            assert told == told.strip() and told[0] != ":", (lang, told)
            assert wording.figure(claim.quantity, lang)


@pytest.mark.parametrize("lang", wording.spoken())
@pytest.mark.parametrize(
    "claim",
    [
        made("=5", "gadgets", text="gizmos"),
        made("=5", "gadgets", unit="parsec", per="fortnight", actor="Nobody Known", place="nowhere in particular"),
        made("=1234567.891", "mass", unit="ug", per="m3"),
        made("=-12", "change", unit="percent"),
        made("=0", "killed"),
        made("v3", "power", unit="MW"),
        made("=33.3333333333333333", "share", unit="percent"),
        made("=1e12", "budget", unit="XAU", per="1000 household"),
        made("=7", "troops", unit="percent", actor="Russia"),
        made("=7", "troops", time="nonsense", modality="rumoured", status="vanished"),
    ],
    ids=range(10),
)
def test_what_no_pack_knows_does_no_harm(claim: Claim, lang: str) -> None:
    told = wording.claim(claim, lang)
    assert not re.search(r"None|  |[{}|]|\(\)", told), told


def test_open_figures() -> None:
    nothing = Quantity(SPAN, None, None, "vague", "person", None)
    assert wording.figure(nothing, "en") == ""
    assert wording.figure(Quantity(SPAN, Decimal(600), None, "between", "person", None), "en") == "at least 600"
    assert wording.figure(Quantity(SPAN, None, Decimal(600), "exactly", "km", None), "de") == "bis zu 600 km"
    assert wording.figure(Quantity(SPAN, Decimal(3), Decimal(5), "about", "year", None), "pl") == "około od 3 do 5 lat"
