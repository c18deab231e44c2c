"""Who is who: names that are one source, whatever language and spelling, beside names that are not."""

from __future__ import annotations

from decimal import Decimal

import pytest
from linked import group, read
from test_bars import SHARED, documents

from sayso.extract import extract
from sayso.link import link, pairs, stories, traits
from sayso.link.entities import Sources, core
from sayso.link.names import initials, same_name
from sayso.model import Attribution, Claim, Counted, Mention, Quantity, Report, Span, Step
from sayso.packs.gazetteer import gazetteer, singular

# one name in several spellings, and names of others that look like it
SAME = [
    ("Szojgu", "Shoigu"),
    ("Schoigu", "Shoigu"),
    ("Wołodymyr Zełenski", "Volodymyr Zelensky"),
    ("Selenskyj", "Zelenszkij"),
    ("Kim Dzong Un", "Kim Jong Un"),
    ("Maulvi Abdul Rahim", "Abdul Rahim"),
    ("Andrij Melnyczenko", "Andriy Melnychenko"),
    ("Jorgosz Tszapurniotisz", "Yorgos Tsapourniotis"),
    ("Jarosław Kaczyński", "Jaroslaw Kaczynski"),
    ("Gierasimow", "Gerasimov"),
    ("Lukaschenko", "Lukasenka"),
    ("Dmitrij Peskow", "Dmitry Peskov"),
    ("Marija Zacharowa", "Maria Zakharova"),
    ("Bíró Csaba", "Csaba Bíró"),
    ("Morawiecki", "Moravetskiy"),
]
OTHER = [
    ("Petro Poroszenko", "Petro Symonenko"),
    ("Anna Nowak", "Anna Nowicka"),
    ("Kovalenko", "Kovalchuk"),
    ("Ivanov", "Ivanchuk"),
    ("Kim Jong Un", "Kim Yo Jong"),
    ("Antonov", "Andropov"),
    ("Theresa May", "Therese Meyer"),
    ("Orban", "Urban"),
    ("Macron", "Marcon"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_name_in_many_spellings(left: str, right: str) -> None:
    assert same_name(left, right)


@pytest.mark.parametrize(("left", "right"), OTHER)
def test_names_of_others(left: str, right: str) -> None:
    assert not same_name(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Afghan health minister", "Ministry of Public Health of Afghanistan"),
        ("police spokesperson", "police officers"),
        ("interior ministry", "Minister of Internal Affairs"),
        ("trade unions", "union"),
        ("fire department", "firefighters"),
        ("mayor of Odesa", "Odesa city council"),
    ],
)
def test_one_office_in_many_words(left: str, right: str) -> None:
    assert core(left) == core(right)


@pytest.mark.parametrize(
    ("left", "right"), [("health minister", "interior minister"), ("air force", "army"), ("prime minister", "finance minister")]
)
def test_other_offices(left: str, right: str) -> None:
    assert core(left) != core(right)


def test_labels_in_the_singular() -> None:
    assert [singular(w) for w in ("witnesses", "authorities", "doctors", "press", "Paris".casefold())] == [
        "witness",
        "authority",
        "doctor",
        "press",
        "paris",
    ]


def test_initials() -> None:
    assert initials("Réseau National de Défense des Droits Humains") == "rnddh"


ONE = {  # texts whose origins are one source
    "a minister and his ministry": [
        "en 2026-05-02: The Czech finance minister said 38 people lost money.",
        "hu 2026-05-03: A cseh pénzügyminisztérium szerint 38 ember vesztett pénzt.",
    ],
    "a spokesman and his office": [
        "en 2026-05-02: Police said 34 people were injured.",
        "de 2026-05-02: Ein Sprecher der Polizei sagte, 34 Menschen seien verletzt worden.",
    ],
    "a person and the bare role": [
        "de 2026-05-02: Der Gouverneur von Cebu, Ramon Santos, sprach von 58 Toten.",
        "en 2026-05-03: The governor said 61 people were killed.",
    ],
    "a ministry after a named one": [
        "en 2026-05-02: The health ministry said 58 people were killed. The ministry said 60 people were injured."
    ],
    "one name in two spellings": [
        "pl 2026-05-02: Andrij Melnyczenko powiedział, że zginęło 58 osób.",
        "en 2026-05-02: Andriy Melnychenko said 61 people were killed.",
    ],
    "one body in four languages": [
        "en 2026-05-02: The fire service said 58 people were killed.",
        "de 2026-05-02: Nach Angaben der Feuerwehr wurden 58 Menschen getötet.",
        "pl 2026-05-02: Według straży pożarnej zginęło 58 osób.",
        "hu 2026-05-02: A tűzoltóság szerint 58 ember halt meg.",
    ],
    "a spokesman by name, and the body": [
        "de 2026-05-02: Rund 95 Menschen wurden getötet, sagte Paolo Serra, ein Sprecher der UNHCR.",
        "en 2026-05-03: The UNHCR said 97 people were killed.",
    ],
    "a head by name, and the body": [
        "en 2026-05-02: UNHCR chief Karl Weber said 95 people were killed.",
        "pl 2026-05-03: UNHCR podał, że zginęło 97 osób.",
    ],
    "a rank behind an office, and the body": [
        "en 2026-05-02: An army spokesman, Colonel Adam Brook, said 95 people were killed.",
        "hu 2026-05-03: A hadsereg szerint 97 ember halt meg.",
    ],
    "two persons of one body": [
        "hu 2026-05-02: Varga Ádám, az UNHCR szóvivője szerint 95 ember halt meg.",
        "en 2026-05-03: UNHCR chief Karl Weber said 97 people were killed.",
    ],
    "whose he is, said of the one before": [
        "en 2026-05-02: The UNHCR runs camps in the region. Its director Karl Weber said 95 people were killed.",
        "de 2026-05-03: Nach Angaben des UNHCR wurden 97 Menschen getötet.",
    ],
    "a body in a compound": [
        "de 2026-05-02: UNHCR-Chef Karl Weber sagte, 95 Menschen seien getötet worden.",
        "en 2026-05-03: The UNHCR said 97 people were killed.",
    ],
    "an army by its staff, its commanders and its chief": [
        "en 2026-05-02: South Korea's Joint Chiefs of Staff said 95 people were killed.",
        "en 2026-05-02: South Korean commanders said 96 people were killed.",
        "en 2026-05-03: The South Korean army said 97 people were killed.",
    ],
    "a name of the packs, and the office it holds": [
        "en 2026-05-02: Kyrylo Budanov said 95 people were killed.",
        "en 2026-05-03: Ukraine's military intelligence said 97 people were killed.",
    ],
    "many figures in common": [
        "en 2026-05-02: Adam Brook said 58 people were killed. Adam Brook said 134 people were injured.",
        "de 2026-05-02: Karl Winter sagte, 58 Menschen seien getötet worden. Karl Winter sagte, 134 Menschen seien verletzt worden.",
    ],
}
APART = {  # texts with two origins
    "two ministries": [
        "en 2026-05-02: The Polish finance ministry said 58 people were killed.",
        "hu 2026-05-02: A cseh pénzügyminisztérium szerint 38 ember halt meg.",
    ],
    "ministers of two countries": [
        "en 2026-05-02: The Polish interior minister said 58 people were killed. The Czech interior minister said 38 people were killed."
    ],
    "two persons": [
        "en 2026-05-02: Anna Nowak said 58 people were killed.",
        "pl 2026-05-02: Anna Nowicka powiedziała, że zginęło 38 osób.",
    ],
    "two governors, and a bare one": [
        "en 2026-05-02: Governor Adam Brook said 58 people were killed.",
        "en 2026-05-03: Governor Karl Winter said 61 people were killed.",
    ],
    "one figure in common": [
        "en 2026-05-02: Adam Brook said 58 people were killed.",
        "de 2026-05-02: Karl Winter sagte, 58 Menschen seien getötet worden.",
    ],
    "directors of two hospitals": [
        "en 2026-05-02: The hospital's director, Adam Brook, said 58 people were killed.",
        "en 2026-05-03: The hospital's director, Karl Weber, said 61 people were killed.",
    ],
    "an expert and the body he speaks of": [
        "en 2026-05-02: The UNHCR said 58 people were killed. Karl Weber, a fisherman, said 61 people were killed.",
    ],
    "a council after an air force": [
        "hu 2026-05-02: Az ukrán légierő szerint 58 ember halt meg. A városi tanács 61 halottról tud.",
    ],
    "a fund of its own after the OSCE": [
        "en 2026-05-02: The OSCE said 58 people were killed. Clean Air Fund, a local charity, said 61 people were killed.",
    ],
    "a union after an institute": [
        "de 2026-05-02: Das DIW sprach von 58 Toten. Die Gewerkschaft sprach von 61 Toten.",
    ],
    "a group that was not named before": [
        "de 2026-05-02: Das UNHCR sprach von 58 Toten. Eine Organisation sprach von 61 Toten.",
    ],
    "side by side": [
        "en 2026-05-02: Adam Brook said 58 people were killed. Karl Winter said 134 people were injured.",
        "de 2026-05-02: Karl Winter sagte, 58 Menschen seien getötet worden. Adam Brook sagte, 134 Menschen seien verletzt worden.",
    ],
}


@pytest.mark.parametrize("case", ONE)
def test_one_source(case: str) -> None:
    items, sources = group(read(*ONE[case]))
    assert len({item.origin for item in items}) == 1, {item.origin for item in items}
    for judgement in sources.judgements:
        assert judgement.reasons
        assert 0 < judgement.score <= 1


@pytest.mark.parametrize("case", APART)
def test_two_sources(case: str) -> None:
    items, _ = group(read(*APART[case]))
    assert len({item.origin for item in items}) == 2, {item.origin for item in items}


def claim(name: str, document: str, *aliases: str) -> Claim:
    span = Span(0, 2, "58")
    quantity = Quantity(span, Decimal(58), Decimal(58), "exactly", "person")
    source = Attribution((Step(Mention(name, name, aliases=aliases)),))
    return Claim(name + document, document, span, quantity, Counted("people", "killed"), "lost", None, None, source)


def test_a_person_decides() -> None:
    """What a person has said outranks every rule, both ways."""
    claims = [claim("Andrij Melnyczenko", "a"), claim("Andriy Melnychenko", "b"), claim("Zora", "c")]
    one, two, three = (c.attribution.origin for c in claims)
    assert one and two and three
    free = Sources(claims, {})
    keys = [free.node(m).key for m in (one, two, three)]
    assert free.of(one) == free.of(two) != free.of(three)
    told = Sources(claims, {(min(keys[:2]), max(keys[:2])): False, (min(keys[1:]), max(keys[1:])): True})
    assert told.of(one) != told.of(two) == told.of(three)


def test_two_names_of_the_packs_are_never_one() -> None:
    names = list(gazetteer().names.values())
    one = next(n for n in names if n.label == "Reuters")
    claims = [claim("Reuters", "a", "agency"), claim("TASS", "b", "agency", "Reuters")]
    sources = Sources(claims, {})
    first, second = (c.attribution.origin for c in claims)
    assert first and second
    assert sources.of(first).id == one.key
    assert sources.of(first) != sources.of(second)


@pytest.mark.skipif(not (SHARED / "seeds").exists(), reason="the seeds are not here")
def test_an_agency_and_the_service_behind_it_are_one_origin() -> None:
    """What Yonhap passes on is the service's: it has one independent origin, and the agency is none beside it."""
    reports = [Report(d, extract(d).claims) for d in documents(SHARED / "seeds")]
    told = [traits(report) for report in reports]
    parts = [[r for r in reports if r.document.id in ids] for ids in stories([t.id for t in told], pairs(told, told))]
    passed_on = {
        claim.id for report in reports for claim in report.claims if "Yonhap" in [step.source.label for step in claim.attribution.steps[1:]]
    }
    found = [s for part in parts for s in link(part).series if passed_on & {m.claim for m in s.members}]
    assert len(passed_on) > 1
    for series in found:
        behind = [o for o in series.origins if passed_on & set(o.claims)]
        assert [o.entity.label for o in behind] == ["National Intelligence Service"]
        assert behind[0].independent
        assert "Yonhap" not in [o.entity.label for o in series.origins]
