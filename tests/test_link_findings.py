"""Who stands behind a series, and what its claims show together: texts with the origins and findings expected, and their opposites."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from linked import group, read, told

from sayso.link import conflict, link, provenance, series

# name: texts; kinds of the claims that are one series; independent origins; kinds of findings
CASES: dict[str, tuple[list[str], str, int, str]] = {
    # two origins in one report, intervals that cannot both hold
    "en against": (
        ["en 2026-05-02: Exactly 12 people were killed in the blast, police said. The union said 30 people were killed."],
        "killed",
        2,
        "contradiction",
    ),
    "de against": (
        ["de 2026-05-02: Nach Angaben der Polizei wurden bei der Explosion 12 Menschen getötet. Die Gewerkschaft sprach von 30 Toten."],
        "killed",
        2,
        "contradiction",
    ),
    "hu against": (
        ["hu 2026-05-02: A rendőrség szerint 12 ember halt meg a robbanásban. A szakszervezet szerint 30 ember halt meg."],
        "killed",
        2,
        "contradiction",
    ),
    "pl against": (
        ["pl 2026-05-02: Według policji w wybuchu zginęło 12 osób. Według związku zawodowego zginęło 30 osób."],
        "killed",
        2,
        "contradiction",
    ),
    # a figure that one of them comes to give weeks later, and one that both give within days
    "en against, then one": (
        [
            "en 2026-05-02: Police said 12 people were killed. The union said 30 people were killed.",
            "en 2026-06-20: Police now say 30 people were killed.",
        ],
        "killed",
        2,
        "agreement contradiction revision",
    ),
    "en against, soon one": (
        [
            "en 2026-05-02: Police said 12 people were killed. The union said 30 people were killed.",
            "en 2026-05-04: Police now say 30 people were killed.",
        ],
        "killed",
        2,
        "agreement revision",
    ),
    # hedged figures that overlap
    "en hedged": (["en 2026-05-02: Organisers said about 20,000 people marched. Police put the crowd at 19,500."], "", 2, ""),
    "en at least": (["en 2026-05-02: At least 12 people were killed, police said. The union said 30 people were killed."], "killed", 2, ""),
    # a toll that grows over days
    "en growth": (
        ["en 2026-05-02: Police said 12 people were killed.", "en 2026-05-03: The health ministry said 15 people were killed."],
        "killed",
        2,
        "",
    ),
    "hu growth": (
        ["hu 2026-05-02: A rendőrség szerint 12 ember halt meg.", "hu 2026-05-04: A tűzoltóság szerint 15 ember halt meg."],
        "killed",
        2,
        "",
    ),
    "en lower": (
        ["en 2026-05-02: Police said 120 people were killed.", "en 2026-05-03: The health ministry said 80 people were killed."],
        "killed",
        2,
        "contradiction",
    ),
    # denials
    "en denial": (
        ["en 2026-05-02: Local media reported that 40 people were killed. The army denied that 40 people were killed."],
        "killed",
        2,
        "contradiction",
    ),
    "de denial": (
        ["de 2026-05-02: Die Opposition sprach von 40 Toten. Die Armee bestritt, dass 40 Menschen getötet wurden."],
        "killed",
        2,
        "contradiction",
    ),
    "hu denial": (
        ["hu 2026-05-02: Az ellenzék szerint 40 ember halt meg. A hadsereg cáfolta, hogy 40 ember halt volna meg."],
        "killed",
        2,
        "contradiction",
    ),
    "pl denial": (
        ["pl 2026-05-02: Opozycja podała, że zginęło 40 osób. Wojsko zaprzeczyło, że zginęło 40 osób."],
        "killed",
        2,
        "contradiction",
    ),
    # who is named less closely repeats who is named
    "officials": (
        [
            "en 2026-05-02: Officials said 57 people were killed.",
            "hu 2026-05-02: Az egészségügyi minisztérium szerint 57 ember halt meg.",
            "pl 2026-05-02: Jak podało ministerstwo zdrowia, zginęło 57 osób.",
        ],
        "killed",
        1,
        "echo",
    ),
    "capital": (
        [
            "en 2026-05-02: Seoul said 14,000 North Korean soldiers were in Russia.",
            "de 2026-05-02: Nach Angaben des südkoreanischen Geheimdienstes NIS sind 14.000 nordkoreanische Soldaten in Russland.",
        ],
        "troops",
        1,
        "echo",
    ),
    "outlet": (
        [
            "en 2026-05-02: Reuters reported that 57 people were killed.",
            "de 2026-05-02: Nach Angaben der Polizei wurden 57 Menschen getötet.",
        ],
        "killed",
        1,
        "echo",
    ),
    "two outlets of two figures": (
        ["en 2026-05-02: Reuters reported that 57 people were killed. Police said 12 people were killed."],
        "killed",
        2,
        "contradiction",
    ),
    # a figure given days before is nobody else's; what several reports have from one is no third one's
    "given before": (
        [
            "en 2026-05-02: Adam Brook said 3,512 people were killed.",
            "de 2026-05-20: Nach Angaben der Feuerwehr wurden 3.512 Menschen getötet.",
        ],
        "killed",
        2,
        "agreement late",
    ),
    "from another country": (
        [
            "en 2026-05-02: The US Geological Survey measured a magnitude of 6.2.",
            "de 2026-05-02: Die US-Erdbebenwarte USGS gab die Stärke mit 6,2 an.",
            "pl 2026-05-02: Afgańskie ministerstwo zdrowia podało, że magnituda wyniosła 6,2.",
        ],
        "magnitude",
        1,
        "echo",
    ),
    "two persons of two offices": (
        [
            "en 2026-05-02: Adam Brook, a spokesman for the UNHCR, said 412 people were killed.",
            "hu 2026-05-02: Kis Géza polgármester szerint 412 ember halt meg.",
        ],
        "killed",
        2,
        "agreement",
    ),
    # agreement told by one report of two
    "agreement": (
        ["en 2026-05-02: Police said 34 people were injured. The Red Cross also said 34 people were injured."],
        "wounded",
        2,
        "agreement",
    ),
    # nobody named; a figure rejected that nobody gives
    "unnamed": (
        ["en 2026-05-02: 57 people were killed in the blast.", "de 2026-05-02: Bei der Explosion wurden 57 Menschen getötet."],
        "killed",
        1,
        "",
    ),
    "rejected": (["en 2026-05-02: The army denied that 40 people were killed."], "killed", 2, "contradiction"),
    # movement
    "revised": (
        [
            "en 2026-05-02: The health ministry said 41 people were killed.",
            "de 2026-05-03: Nach Angaben des Gesundheitsministeriums wurden 46 Menschen getötet.",
            "pl 2026-05-05: Według ministerstwa zdrowia zginęło 58 osób.",
        ],
        "killed",
        1,
        "revision",
    ),
    "corrected": (["en 2026-05-03: The health ministry revised the death toll down from 41 to 38."], "killed", 1, "correction"),
    "two in one report": (["en 2026-05-02: The ministry said 12 men and 15 women were injured."], "", 1, ""),
    # sums, definitions, delays
    "parts": (
        ["en 2026-05-02: South Korea said 11,000 troops were sent: 10,000 combat soldiers and 1,000 engineers."],
        "",
        1,
        "part_whole",
    ),
    "a part of the figure before it": (
        ["hu 2026-05-02: Bázelben 83 embert vettek őrizetbe, közülük 31 letartóztatásban van - közölte a rendőrség."],
        "",
        1,
        "part_whole",
    ),
    "no parts": (["en 2026-05-02: South Korea said 12,000 troops were sent: 10,000 combat soldiers and 1,000 engineers."], "", 1, ""),
    "definition": (
        ["en 2026-05-02: The ministry of health said 30 people were injured. Doctors said 75 people were injured."],
        "wounded",
        2,
        "contradiction definition",
    ),
    "late": (
        [
            "en 2026-05-02: The health ministry said 41 people were killed.",
            "de 2026-05-20: Nach Angaben des Gesundheitsministeriums wurden 41 Menschen getötet.",
        ],
        "killed",
        1,
        "late",
    ),
    "in time": (
        [
            "en 2026-05-02: The health ministry said 41 people were killed.",
            "de 2026-05-04: Nach Angaben des Gesundheitsministeriums wurden 41 Menschen getötet.",
        ],
        "killed",
        1,
        "",
    ),
    # who cites whom in a ring
    "circle": (
        [
            "en 2026-05-02: TASS, citing RIA Novosti, reported that 40 people were killed.",
            "en 2026-05-03: RIA Novosti, citing TASS, reported that 40 people were killed.",
        ],
        "killed",
        1,
        "circle",
    ),
    "no circle": (
        [
            "en 2026-05-02: TASS, citing RIA Novosti, reported that 40 people were killed.",
            "en 2026-05-03: Interfax, citing TASS, reported that 40 people were killed.",
        ],
        "killed",
        2,
        "agreement",
    ),
    # a claim of something else in the group: its source is no origin of the figure, and disputes nothing
    "en stranger": (
        [
            "en 2026-05-02: Police said 120 homes were destroyed. Police said 130 homes were destroyed in Lisbon.",
            "en 2026-05-02: The mayor said 120 homes were destroyed in Lisbon.",
            "en 2026-05-02: Aon said 9 companies were closed in Porto.",
        ],
        "homes companies",
        2,
        "agreement definition",
    ),
    "en no stranger": (
        [
            "en 2026-05-02: Police said 120 homes were destroyed in Lisbon.",
            "en 2026-05-02: The mayor said 120 homes were destroyed in Lisbon. Aon said 150 homes were destroyed in Lisbon.",
        ],
        "homes companies",
        3,
        "agreement contradiction",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_claims_show_together(case: str) -> None:
    texts, kinds, independent, expected = CASES[case]
    origins, found = told(read(*texts), kinds)
    assert sorted({finding.kind for finding in found}) == sorted(expected.split()), [finding.why for finding in found]
    assert sum(origin.independent for origin in origins) == independent, [(o.entity.label, o.independent) for o in origins]


def test_a_contradiction_has_the_words_of_both() -> None:
    _, found = told(read("pl 2026-05-02: Według policji zginęło 12 osób. Według związku zawodowego zginęło 30 osób."), "killed")
    assert [finding.why for finding in found] == ["police: ‘12’; union: ‘30’"]
    assert len(found[0].claims) == 2


def test_one_finding_for_a_pair_of_origins() -> None:
    """However often two sources say their figures, they disagree once; and a series shows a handful of findings."""
    pair = "Police said 12 people were killed. The union said 30 people were killed."
    _, found = told(read(*(f"en 2026-05-0{day}: {pair} {pair}" for day in range(1, 7))), "killed")
    assert [finding.kind for finding in found] == ["contradiction"]
    crowd = " ".join(
        f"{who} said {n} people were killed."
        for n, who in enumerate("Police;The army;The union;Reuters;The Red Cross;Doctors;The mayor;The governor".split(";"), 11)
    )
    _, found = told(read(f"en 2026-05-02: {crowd}"), "killed")
    assert 0 < len([f for f in found if f.kind == "contradiction"]) <= 4
    assert "more pairs of sources disagree" in found[3].why


def test_the_order_of_reports_does_not_matter() -> None:
    texts = [text for case in CASES.values() for text in case[0]]
    reports = read(*texts)
    account = link(reports)
    for seed in range(3):
        shuffled = reports[:]
        random.Random(seed).shuffle(shuffled)
        assert link(shuffled) == account


def test_no_hash_decides() -> None:
    """The account is the same, byte for byte, whatever the order in which this Python keeps its sets."""
    told = {
        subprocess.run(
            [
                sys.executable,
                "-c",
                "from test_link_findings import CASES, link, read; print(link(read(*(t for c in CASES.values() for t in c[0]))))",
            ],
            capture_output=True,
            check=True,
            cwd=Path(__file__).parent,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1
    assert told.pop()


def test_two_reports_of_a_day_have_an_order() -> None:
    """Nothing says which of two reports of a day came first; a toll only grows."""
    later, earlier = (
        "en 2026-05-03: Police said 19 people were killed in Lille.",
        "de 2026-05-03: In Lille starben 14 Menschen, so die Polizei.",
    )
    for texts in ((later, earlier), (earlier, later)):
        _, found = told(read(*texts), "killed")
        assert [f.why for f in found if f.kind == "revision"] == ["police raises ‘14’ (2026-05-03) to ‘19’ (2026-05-03)"]


def test_findings_name_claims_of_the_series() -> None:
    for texts, kinds, *_ in CASES.values():
        some, sources = group(read(*texts), kinds)
        ids = {item.claim.id for item in some}
        origins, echoes = provenance.origins(some, sources)
        for finding in (*conflict.findings(some, sources), *echoes):
            assert finding.claims
            assert set(finding.claims) <= ids
            assert 0 < finding.strength <= 1
        assert {claim for origin in origins for claim in origin.claims} <= ids


def test_who_disagrees_beside_another_joins_him() -> None:
    """A claim that no group took joins the one of another source beside it, unless something excludes the two."""
    block, _ = group(
        read("en 2026-05-02: Police said 12 people were killed in Lille. The union said 90 people were killed in Lille."), "killed"
    )
    links = series.pairs(block, {})
    ids = [item.claim.id for item in block]
    members = {0: [0], 1: [1]}
    series.rejoin(block, links, members)
    assert sorted(map(sorted, members.values())) == [[0, 1]]
    members = {0: [0], 1: [1]}
    series.rejoin(block, series.pairs(block, {(min(ids), max(ids)): False}), members)
    assert members == {0: [0], 1: [1]}
