"""Which figures of several reports are of one quantity: small reports, read and linked, beside what they must not be mixed with."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.extract import extract
from sayso.link import entities, link, series
from sayso.model import Account, Document, Report

# name: reports (language, day, text), and the figures of each series, a report's number and the figure's words.
CASES: dict[str, tuple[list[tuple[str, str, str]], list[list[tuple[int, str]]]]] = {
    "a toll grows over days and languages; killed and injured apart": (
        [
            ("en", "2031-03-04", "At least 12 people were killed and 40 injured in a train crash near Lille, police said on Tuesday."),
            (
                "de",
                "2031-03-05",
                "Bei dem Zugunglück bei Lille sind 14 Menschen ums Leben gekommen, 43 wurden verletzt, teilte die Polizei mit.",
            ),
            ("hu", "2031-03-06", "A Lille melletti vonatbalesetben 17 ember meghalt, 52-en megsérültek - közölte a rendőrség."),
            ("pl", "2031-03-07", "W katastrofie kolejowej koło Lille zginęło 19 osób, a 55 zostało rannych – poinformowała policja."),
        ],
        [
            [(0, "At least 12"), (1, "14"), (2, "17"), (3, "19")],
            [(0, "40"), (1, "43"), (2, "52-en"), (3, "55")],
        ],
    ),
    "killed apart from casualties": (
        [
            ("en", "2031-05-02", "The army lost 3,200 killed and wounded in May, the General Staff said, of whom 900 were killed."),
            (
                "de",
                "2031-05-03",
                "Nach Angaben des Generalstabs verlor die Armee 3.200 Tote und Verwundete. 900 Soldaten wurden getötet, teilte er mit.",
            ),
        ],
        [[(0, "3,200"), (1, "3.200")], [(0, "900"), (1, "900")]],
    ),
    "two sources dispute one figure in one breath": (
        [
            ("hu", "2031-06-01", "A szervezők szerint 80 ezren, a rendőrség szerint legfeljebb 25 ezren tüntettek vasárnap Varsóban."),
            (
                "pl",
                "2031-06-02",
                "W niedzielę w Warszawie protestowało 80 tysięcy osób, jak podali organizatorzy; policja mówi o 25 tysiącach.",
            ),
        ],
        [[(0, "80 ezren"), (0, "legfeljebb 25 ezren"), (1, "80 tysięcy"), (1, "25 tysiącach")]],
    ),
    "a crowd of another Sunday": (
        [
            ("en", "2031-06-01", "Some 60,000 people marched in Warsaw on 1 June, the city council said."),
            ("de", "2031-06-09", "Am 8. Juni demonstrierten in Warschau 95.000 Menschen, teilte die Stadtverwaltung mit."),
        ],
        [[(0, "Some 60,000")], [(1, "95.000")]],
    ),
    "the dead of two countries": (
        [
            (
                "en",
                "2031-08-11",
                "Floods killed nine people in Slovakia, the ministry in Bratislava said. Four people died in Austria, police said.",
            ),
            ("pl", "2031-08-12", "W powodzi na Słowacji zginęło dziewięć osób. W Austrii zginęły cztery osoby, podała policja."),
        ],
        [[(0, "nine"), (1, "dziewięć")], [(0, "Four"), (1, "cztery")]],
    ),
    "women among the dead are a figure of their own": (
        [
            ("en", "2031-02-03", "A fire in a hotel in Graz killed 23 people, including 11 women, the fire service said."),
            ("hu", "2031-02-03", "Egy grazi szálloda tüzében 23 ember vesztette életét, köztük 11 nő - közölte a tűzoltóság."),
        ],
        [[(0, "23"), (1, "23")], [(0, "11"), (1, "11")]],
    ),
    "what is new today and the toll so far": (
        [
            ("en", "2031-04-02", "Cholera has killed 240 people in Niger so far, the ministry said. Another 15 people died on Tuesday."),
            ("de", "2031-04-02", "An der Cholera sind in Niger bisher 240 Menschen gestorben. Weitere 15 Menschen starben am Dienstag."),
            ("pl", "2031-04-02", "Na cholerę zmarło w Nigrze dotąd 240 osób, podało ministerstwo. We wtorek zmarło kolejnych 15 osób."),
        ],
        [[(0, "240"), (1, "240"), (2, "240")], [(0, "15"), (1, "15"), (2, "15")]],
    ),
    "drones that came and drones that were shot down": (
        [
            ("en", "2031-10-02", "Russia launched 120 drones at Ukraine overnight, and 104 drones were shot down, the air force said."),
            ("hu", "2031-10-02", "Oroszország az éjjel 120 drónt indított Ukrajna ellen, ebből 104-et lelőttek - közölte a légierő."),
        ],
        [[(0, "120"), (1, "120")], [(0, "104"), (1, "104-et")]],
    ),
    "wind and its gusts": (
        [
            ("de", "2031-11-02", "Der Sturm erreichte in Triest 90 Kilometer pro Stunde, Böen erreichten 140 Kilometer pro Stunde."),
            ("en", "2031-11-02", "Winds in Trieste reached 90 kilometres per hour, with gusts of 140 kilometres per hour."),
        ],
        [
            [(0, "90 Kilometer pro Stunde"), (1, "90 kilometres per hour")],
            [(0, "140 Kilometer pro Stunde"), (1, "140 kilometres per hour")],
        ],
    ),
    "a sum and its conversion": (
        [
            ("en", "2031-09-02", "The storm caused damage of 40 billion forints (100 million euros), the government said."),
            ("de", "2031-09-03", "Der Sturm hat nach Angaben der Regierung Schäden von 100 Millionen Euro verursacht."),
            ("pl", "2031-09-05", "Rząd ocenia straty po burzy na 41 mld forintów."),
        ],
        [[(0, "40 billion forints"), (0, "100 million euros"), (1, "100 Millionen Euro"), (2, "41 mld forintów")]],
    ),
    "a toll of the season is not that of the event": (
        [
            (
                "de",
                "2031-01-20",
                "Eine Lawine tötete am Sonntag in Tirol vier Menschen. In diesem Winter kamen in Österreich 17 Menschen ums Leben.",
            ),
            ("hu", "2031-01-20", "Négy ember halt meg vasárnap egy tiroli lavinában."),
        ],
        [[(0, "vier"), (1, "Négy")], [(0, "17")]],
    ),
    "arrested, and those of them in custody": (
        [
            ("de", "2031-04-02", "Die Polizei nahm 83 Menschen fest, 31 davon sitzen in Untersuchungshaft."),
            ("pl", "2031-04-02", "Policja zatrzymała 83 osoby, 31 z nich trafiło do aresztu."),
            ("en", "2031-04-03", "Police arrested 83 people."),
        ],
        [[(0, "83"), (1, "83"), (2, "83")], [(0, "31"), (1, "31")]],
    ),
    "strength of a quake and its depth": (
        [
            ("en", "2031-10-01", "A magnitude 6.4 earthquake struck at a depth of 12 km, the USGS said."),
            ("hu", "2031-10-01", "6,4-es erősségű földrengés volt, 12 kilométeres mélységben - közölte az USGS."),
            ("pl", "2031-10-01", "Trzęsienie ziemi o magnitudzie 6,2 nastąpiło na głębokości 10 km, podało centrum EMSC."),
        ],
        [[(0, "6.4"), (1, "6,4-es erősségű"), (2, "6,2")], [(0, "12 km"), (1, "12 kilométeres"), (2, "10 km")]],
    ),
    "who sits in custody, told before the figure": (
        [
            ("de", "2031-04-02", "Die Polizei nahm 83 Menschen fest, 31 davon sitzen in Untersuchungshaft."),
            ("pl", "2031-04-05", "W areszcie wciąż siedzi 30 osób, podała policja. Policja zatrzymała 83 osoby."),
        ],
        [[(0, "83"), (1, "83")], [(0, "31"), (1, "30")]],
    ),
    "what a figure was before": (
        [
            ("en", "2031-05-02", "Some 97 people are still missing, down from 350 on Wednesday, the ministry said."),
            ("de", "2031-05-02", "Noch immer werden 97 Menschen vermisst, nach zuvor 350, teilte das Ministerium mit."),
            ("hu", "2031-05-02", "A minisztérium szerint 97 eltűntről tudnak, szemben a korábbi 350 eltűnttel."),
            ("pl", "2031-05-02", "Wciąż zaginionych jest 97 osób wobec wcześniejszych 350, podało ministerstwo."),
        ],
        [[(0, "Some 97"), (0, "350"), (1, "97"), (1, "350"), (2, "97"), (2, "350"), (3, "97"), (3, "350")]],
    ),
    "sources that are counted": (
        [
            (
                "pl",
                "2031-05-02",
                "W powodzi zginęły dwie osoby, podała policja. Gazeta, powołując się na dwóch członków gabinetu, pisze o 45 mld.",
            ),
            ("en", "2031-05-02", "Two people died in the flood, police said."),
        ],
        [[(0, "dwie"), (1, "Two")], [(0, "dwóch")]],
    ),
    "a figure corrected by its source": (
        [
            ("de", "2031-11-05", "Die Polizei korrigierte die Zahl der Toten von 41 auf 38."),
            ("hu", "2031-11-05", "A rendőrség 41-ről 38-ra módosította a halottak számát."),
        ],
        [[(0, "41"), (0, "38"), (1, "41-ről"), (1, "38-ra")]],
    ),
}


@cache
def read(lang: str, day: str, text: str) -> Report:
    document = Document(f"{lang}-{day}-{len(text)}", f"{lang}-{day}.txt", text, lang, day)
    return Report(document, extract(document).claims)


def linked(reports: list[tuple[str, str, str]]) -> Account:
    return link([read(*report) for report in reports])


@pytest.mark.parametrize("name", CASES)
def test_series(name: str) -> None:
    reports, expected = CASES[name]
    of = {member.claim: s.id for s in linked(reports).series for member in s.members}
    figures = {(n, c.quantity.span.text): c.id for n, report in enumerate(reports) for c in read(*report).claims}
    wanted = [figure for group in expected for figure in group]
    assert set(wanted) <= set(figures), figures
    found: dict[str, list[tuple[int, str]]] = {}
    for figure in wanted:
        found.setdefault(of[figures[figure]], []).append(figure)
    assert sorted(found.values()) == sorted(expected)


ALL = [report for reports, _ in CASES.values() for report in reports]


@settings(max_examples=40, deadline=None)
@given(st.permutations(ALL), st.integers(1, len(ALL)))
def test_the_order_of_reports_does_not_matter(shuffled: list[tuple[str, str, str]], n: int) -> None:
    some = shuffled[:n]
    account = linked(some)
    assert linked(sorted(some)) == account
    claims = sorted(c.id for report in some for c in read(*report).claims)
    assert sorted(m.claim for s in account.series for m in s.members) == claims  # every claim in exactly one series


def test_a_person_decides() -> None:
    reports, _ = CASES["a crowd of another Sunday"]
    ids = sorted(c.id for report in reports for c in read(*report).claims if c.counted.kind == "participants")
    account = link([read(*report) for report in reports], decided={(ids[0], ids[1]): True})
    assert any(len(s.members) == 2 for s in account.series)


def test_reasons_add_up() -> None:
    """The score that a pair is given is the sum of the features that it names."""
    reports = [read(*report) for report in ALL]
    found = series.items(reports, link_sources(reports))
    for block in series.blocks(found):
        links = series.pairs(block, {})
        for i, a in enumerate(block):
            for j in range(i + 1, len(block)):
                pair = series.compare(a, block[j])
                assert links.scores[i, j] == links.scores[j, i] == pytest.approx(pair.score * pair.weight)


def link_sources(reports: list[Report]) -> entities.Sources:
    return entities.Sources([claim for report in reports for claim in report.claims], {})
