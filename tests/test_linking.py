"""The account that a ledger keeps of its reports: the same whatever the order, the processes, or what was interrupted; and decisions."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import pytest

from sayso.demo import METADATA, reports
from sayso.ledger import Ledger, LedgerError, SeriesFilter
from sayso.link.stories import SAME, Traits, keys, likeness, pairs
from sayso.model import Series, Trace
from sayso.pipeline import add, decide, link_new, read, rebuild, traced, undo

TEXTS = Path(__file__).parent / "gold" / "texts"
DATES = Path(__file__).parent / "gold" / "metadata.csv"
SOME = [TEXTS / f"{lang}-{number}.txt" for lang in ("de", "en", "hu", "pl") for number in ("01", "05", "19")]


def series(ledger: Ledger) -> list[str]:
    """All that linking has made of a ledger, to be compared byte for byte."""
    made = [repr(one) for one in ledger.series(SeriesFilter(order="date"))]
    stories = {one.story for one in ledger.series()}
    return sorted(made) + sorted(repr(j) for story in stories for j in ledger.judgements(story))


def of_claim(ledger: Ledger, claim: str) -> Series:
    found = ledger.series_of(claim)
    assert found
    return found


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the demo's reports and some others, added at once."""
    path = tmp_path_factory.mktemp("whole") / "ledger.duckdb"
    with Ledger(path, write=True) as kept:
        add(reports(), kept, METADATA, jobs=1)
        add(SOME, kept, DATES, jobs=1)
    return path


@pytest.fixture
def ledger(whole: Path, tmp_path: Path) -> Ledger:
    """A copy of it, to be changed."""
    copied = tmp_path / "ledger.duckdb"
    copied.write_bytes(whole.read_bytes())
    return Ledger(copied, write=True)


@pytest.fixture(scope="module")
def account(whole: Path) -> list[str]:
    with Ledger(whole) as kept:
        return series(kept)


@pytest.mark.parametrize("seed", [1, 2])
def test_one_by_one_in_any_order_is_as_at_once(seed: int, account: Sequence[str], tmp_path: Path) -> None:
    paths = [(path, METADATA) for path in reports()] + [(path, DATES) for path in SOME]
    random.Random(seed).shuffle(paths)
    with Ledger(tmp_path / "ledger.duckdb", write=True) as kept:
        for path, dates in paths:
            add([path], kept, dates, jobs=1)
        assert series(kept) == account


def test_linking_again_and_in_two_processes_is_equal(ledger: Ledger, account: Sequence[str]) -> None:
    with ledger:
        assert link_new(ledger) == 0
        count = rebuild(ledger, jobs=2)
        assert count == len(reports()) + len(SOME)
        assert series(ledger) == account


def random_traits(random: random.Random, id: str) -> Traits:
    def some(names: str, most: int) -> frozenset[str]:
        return frozenset(random.sample(names.split(), random.randint(0, most)))

    day = random.choice((None, "2026", "2026-03", f"2026-{random.randint(1, 12):02}-11", f"2025-06-{random.randint(1, 28):02}"))
    lands, kinds = some("RU UA US KP GB", 3), some("killed wounded troops aid", 3)
    figures = some("31_item 4860_person 11200_USD 534_item 1030_km", 3)
    names = some("nis police ryanair", 2)
    return Traits(id, day, some("kursk gliwice paris", 1), lands, names, kinds, frozenset(f.replace("_", " ") for f in figures))


def test_pairs_are_those_that_are_alike_wherever_they_stand() -> None:
    draw = random.Random(3)
    every = [random_traits(draw, f"{n:03}") for n in range(150)]
    alike = [(a.id, b.id) for a, b in combinations(every, 2) if set(keys(a)) & set(keys(b)) and likeness(a, b) >= SAME]
    assert len(alike) > 100
    for known in (0, 40, 149):
        shuffled = draw.sample(every, len(every))
        old, new = shuffled[:known], shuffled[known:]
        held = {one.id for one in old}
        assert pairs(new, old) == [pair for pair in alike if not set(pair) <= held]
    assert pairs(every, every) == alike


KILLED = """
import os, signal, sys, threading, time
from pathlib import Path
from sayso.ledger import Ledger
from sayso.pipeline import linking
path, moment = sys.argv[1], float(sys.argv[2])
linking.AT_ONCE = 1  # a transaction a story, so that a run is cut between two
with Ledger(path, write=True) as kept:
    print("linking", flush=True)
    threading.Thread(target=lambda: (time.sleep(moment), os.kill(os.getpid(), signal.SIGKILL)), daemon=True).start()
    linking.link_new(kept, jobs=1)
"""


@pytest.mark.parametrize("moment", [0.15, 0.4, 0.8])
def test_linking_that_was_killed_is_finished_by_the_next_run(moment: float, ledger: Ledger, account: Sequence[str]) -> None:
    with ledger:
        ledger.unlink()
    run = subprocess.run([sys.executable, "-c", KILLED, str(ledger.path), str(moment)], capture_output=True, text=True, check=False)
    assert run.stdout == "linking\n"
    assert run.returncode in (0, -signal.SIGKILL), run.stderr
    with Ledger(ledger.path, write=True) as kept:
        link_new(kept, jobs=1)
        assert series(kept) == account


def test_a_page_that_changed_is_a_revision(tmp_path: Path) -> None:
    first = "The mine in Gliwice employs many. At least 14 miners died in the blast at the mine in Gliwice on Monday, police said."
    with Ledger(tmp_path / "ledger.duckdb", write=True) as kept:
        for text in (first, first.replace("14", "17")):
            page = tmp_path / "page.txt"
            page.write_text(text)
            add([page], kept, jobs=1)
        assert len(kept.versions(str(page))) == 2
        found = [f for one in kept.series() for f in one.findings if f.kind == "revision" and "changed between two readings" in f.why]
        (finding,) = found
        assert "14" in finding.why and "17" in finding.why
        assert len(finding.claims) == 2


# -- what persons decide ---------------------------------------------------------------------------------------


def two_series(ledger: Ledger) -> tuple[Series, Series]:
    """Two series of one story that count different things."""
    found = ledger.series(SeriesFilter(name="north korea", least=3))
    killed = next(s for s in found if s.kind == "killed")
    other = next(s for s in found if s.kind == "casualties" and s.story == killed.story)
    return killed, other


def test_claims_that_a_person_joins_stand_together_until_it_is_taken_back(ledger: Ledger, account: Sequence[str]) -> None:
    with ledger:
        one, other = two_series(ledger)
        decision = decide(ledger, one.id[:8], other.id[:8], True, who="anna", why="a test")
        joined = of_claim(ledger, one.members[0].claim)
        assert {m.claim for m in (*one.members, *other.members)} <= {m.claim for m in joined.members}
        made = series(ledger)
        rebuild(ledger, jobs=1)
        assert series(ledger) == made
        add(reports(), ledger, METADATA, jobs=1)
        add(SOME, ledger, DATES, jobs=1)
        assert of_claim(ledger, one.members[0].claim) == joined
        assert [d.who for d in ledger.decisions()] == ["anna"]
        undo(ledger, decision.id[:8], who="anna")
        assert series(ledger) == account
        assert ledger.decisions() == []


def test_claims_that_a_person_parts_stand_apart(ledger: Ledger, account: Sequence[str]) -> None:
    with ledger:
        one, _ = two_series(ledger)
        left, right = one.members[0].claim, one.members[-1].claim
        decision = decide(ledger, left, right, False, who="anna")
        assert of_claim(ledger, left).id != of_claim(ledger, right).id
        rebuild(ledger, jobs=1)
        assert of_claim(ledger, left).id != of_claim(ledger, right).id
        undo(ledger, decision.id, who="bela")
        assert series(ledger) == account


def test_claims_of_two_stories_that_a_person_joins_make_one(ledger: Ledger, account: Sequence[str]) -> None:
    with ledger:
        one = ledger.series(SeriesFilter(name="north korea", least=3))[0]
        other = next(s for s in ledger.series() if s.story != one.story)
        decision = decide(ledger, one.id, other.id, True, who="anna")
        assert of_claim(ledger, one.id).id == of_claim(ledger, other.id).id
        made = series(ledger)
        rebuild(ledger, jobs=1)
        assert series(ledger) == made
        undo(ledger, decision.id, who="anna")
        assert series(ledger) == account


def origins(ledger: Ledger, *names: str) -> list[set[str]]:
    """The sets of names of the origins that bear one of these."""
    return [
        {o.entity.label, *o.entity.names}
        for s in ledger.series()
        for o in s.origins
        if {name.casefold() for name in names} & {n.casefold() for n in (o.entity.label, *o.entity.names)}
    ]


def test_sources_are_joined_by_any_of_their_names(ledger: Ledger, account: Sequence[str]) -> None:
    with ledger:
        decision = decide(ledger, "NIS", "Peter Langmoor", True, who="anna", why="he speaks for it")
        found = [{n.casefold() for n in names} for names in origins(ledger, "Peter Langmoor")]
        assert found and all("nis" in names or "national intelligence service" in names for names in found)
        made = series(ledger)
        rebuild(ledger, jobs=1)
        assert series(ledger) == made
        undo(ledger, decision.id[:6], who="anna")
        assert series(ledger) == account


def test_sources_are_parted_by_any_of_their_names(ledger: Ledger, account: Sequence[str]) -> None:
    def labels() -> set[str]:
        return {o.entity.label for one in ledger.series() for o in one.origins}

    with ledger:
        assert "Basarnas" in labels() and "Rahmat Hidayanto" not in labels()
        decision = decide(ledger, "Rahmat Hidayanto", "BASARNAS", False, who="anna")
        assert {"Basarnas", "Rahmat Hidayanto"} <= labels()
        rebuild(ledger, jobs=1)
        assert {"Basarnas", "Rahmat Hidayanto"} <= labels()
        undo(ledger, decision.id, who="anna")
        assert series(ledger) == account


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("Nobody Known", "NIS", "nothing in the ledger is called 'Nobody Known'"),
        ("NIS", "National Intelligence Service", "two names of one thing"),
        ("NIS", "SERIES", "a claim and a source"),
    ],
)
def test_decisions_that_mean_nothing_are_refused(one: str, other: str, said: str, ledger: Ledger) -> None:
    with ledger:
        names = [ledger.series()[0].id if name == "SERIES" else name for name in (one, other)]
        with pytest.raises(LedgerError, match=said):
            decide(ledger, *names, True, who="anna")
        assert ledger.decisions() == []


def test_a_series_keeps_its_id_while_later_reports_come_in(tmp_path: Path) -> None:
    ordered = sorted(reports(), key=lambda path: read(path).published or "")
    dated = {line.split(",")[0]: line.split(",")[1] for line in METADATA.read_text().splitlines()[1:]}
    ordered.sort(key=lambda path: dated[path.name])
    with Ledger(tmp_path / "ledger.duckdb", write=True) as kept:
        seen: set[str] = set()
        for path in ordered:
            add([path], kept, METADATA, jobs=1)
            for id in seen:
                assert id in {m.claim for m in kept.one_series(id).members}
            seen |= {s.id for s in kept.series()}
        last = {s.id for s in kept.series()}
        assert len(last) >= 0.8 * len(seen)


def test_an_id_of_a_claim_finds_its_series(ledger: Ledger) -> None:
    with ledger:
        found = ledger.series(SeriesFilter(least=3))[0]
        for member in found.members:
            assert ledger.one_series(member.claim) == found


# -- whom a report has a figure from ---------------------------------------------------------------------------

TOLD = {
    "kap": ("Kap News", "2026-03-02", "Storm at Gliwice.\n\nThe storm in Gliwice killed 37 people, the Interior Ministry said on Monday."),
    "day": ("The Daily Lamp", "2026-03-03", "The storm in Gliwice killed 37 people, Kap News reported, citing the Interior Ministry."),
    "echo": ("Echo Post", "2026-03-04", "The storm in Gliwice killed 37 people, The Daily Lamp reported."),
    "round": ("Ring Times", "2026-03-05", "According to Loop Journal, the storm in Gliwice killed 37 people."),
    "loop": ("Loop Journal", "2026-03-05", "According to Ring Times, the storm in Gliwice killed 37 people."),
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("told")
    for name, (_, _, text) in TOLD.items():
        (folder / f"{name}.txt").write_text(text)
    dates = folder / "metadata.csv"
    dates.write_text("file,published,publisher\n" + "".join(f"{n}.txt,{day},{who}\n" for n, (who, day, _) in TOLD.items()))
    with Ledger(folder / "ledger.duckdb", write=True) as kept:
        add(sorted(folder.glob("*.txt")), kept, dates, jobs=1)
    return folder / "ledger.duckdb"


def drawn(path: Path, name: str) -> str:
    with Ledger(path) as kept:
        (found,) = [f for f in kept.claims() if f.document.source.endswith(f"{name}.txt")]
        nodes: list[str] = []

        def walk(node: Trace, depth: int) -> None:
            nodes.append(f"{'  ' * depth}{node.role} {node.label}{' (circle)' if 'circle' in node.note else ''}")
            for child in node.children:
                walk(child, depth + 1)

        walk(traced(kept, found.claim), 0)
    return "\n".join(nodes)


def test_a_chain_goes_on_in_the_report_of_the_one_that_is_named(told: Path) -> None:
    assert drawn(told, "kap") == "report Kap News\n  origin Ministry of Interior"
    assert drawn(told, "day").splitlines() == [
        "report The Daily Lamp",
        "  via Kap News",
        "    report Kap News",
        "      origin Ministry of Interior",
    ]
    echo = drawn(told, "echo")
    assert "report Kap News" in echo and echo.startswith("report Echo Post\n  origin Daily Lamp\n    report The Daily")


def test_a_circle_is_shown_as_such(told: Path) -> None:
    assert drawn(told, "round").splitlines() == [
        "report Ring Times",
        "  origin Loop Journal",
        "    report Loop Journal",
        "      origin Ring Times (circle)",
    ]


def test_a_copy_is_told(tmp_path: Path) -> None:
    text = next(path for path in reports() if path.name == "en-1-wire.txt").read_text()
    for name, shown in (("wire", text), ("copy", f"Kyiv counts North Korean soldiers\n\n{text}\n\nMore on our pages today.")):
        (tmp_path / f"{name}.txt").write_text(shown)
    dates = tmp_path / "metadata.csv"
    dates.write_text("file,published,publisher\nwire.txt,2024-10-18,Harbour Wire\ncopy.txt,2024-10-19,Copy Herald\n")
    with Ledger(tmp_path / "ledger.duckdb", write=True) as kept:
        add([tmp_path / "wire.txt", tmp_path / "copy.txt"], kept, dates, jobs=1)
        found = next(f for f in kept.claims() if f.document.publisher == "Copy Herald")
        assert "the same text as Harbour Wire, 2024-10-18" in traced(kept, found.claim).note
        other = next(f for f in kept.claims() if f.document.publisher == "Harbour Wire")
        assert "the same text" not in traced(kept, other.claim).note
