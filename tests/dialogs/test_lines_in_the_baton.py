"""A line of a result goes into the baton of the phase the group is in, by one press."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from programme.journey import Journey
from programme.people import Role
from programme.proposal import with_words
from programme.visit import BATON_LIMIT
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.lines import WORDS, baton, result
from tests.dialogs.states import GROUP, journey, planning, ready, talking


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    return found


def test_the_line_goes_into_the_first_needed_field_and_then_below(bench: Bench) -> None:
    result(bench, place=CHAT)
    phase = bench.house.method(bench.work(lambda work: work.groups.get(TENANT, GROUP))).phases[0]
    before = dict(journey(bench).visit.baton)
    assert "Skrevet inn i stafettpinnen" in baton(bench, where=CHAT)
    assert "fra før" in baton(bench, Role.SAFETY_REP, where=CHAT)
    after = journey(bench).visit.baton
    assert "\n".join(after.values()).count(WORDS) == 1
    baton(bench, where=CHAT, option="o2")
    text = "\n".join(journey(bench).visit.baton.values())
    assert "Tydelige vakter" in text
    assert all(text_ in text for text_ in before.values())
    assert set(journey(bench).visit.baton) <= {field.key for field in phase.baton}


def test_a_full_baton_is_left_as_it_is(bench: Bench) -> None:
    result(bench, place=CHAT)
    visit = journey(bench).visit
    phase = bench.house.method(bench.work(lambda work: work.groups.get(TENANT, GROUP))).phases[0]
    full = {f"field.{one.key}": ("Å " * BATON_LIMIT)[: BATON_LIMIT - 5] for one in phase.baton}
    bench.press(Role.LEADER, "baton.keep/1", {"group": GROUP, "visit": visit.id, **full}, where=CHAT)
    before = journey(bench)
    assert "ikke plass til mer" in baton(bench, where=CHAT)
    assert journey(bench) == before


@pytest.mark.parametrize("bring", [ready, talking])
def test_only_a_group_that_is_on_its_way_has_a_baton(tmp_path: Path, bring: Callable[[Bench], None]) -> None:
    bench = Bench(tmp_path)
    bring(bench)
    if bring is talking:
        data = {"group": GROUP, "visit": journey(bench).visit.id, "pause_day": "2026-10-05"}
        bench.press(Role.SAFETY_REP, "journey.pause/1", data, where=CHAT)
    result(bench)
    assert "Skrevet inn" not in baton(bench)
    found = bench.work(lambda work: work.journeys.get(TENANT, GROUP))
    assert not isinstance(found, Journey) or WORDS not in json.dumps(dict(found.visit.baton))


def test_where_the_words_go_in_a_baton(bench: Bench) -> None:
    phase = bench.house.method(bench.work(lambda work: work.groups.get(TENANT, GROUP))).phases[0]
    needed = [field.key for field in phase.baton if field.required]
    first = with_words({}, phase, "Ro")
    assert first == {(needed or [phase.baton[0].key])[0]: "Ro"}
    assert with_words(first, phase, "Ro") is None
    filled = dict.fromkeys((field.key for field in phase.baton), "Noe")
    (after,) = (with_words(filled, phase, "Ro") or {}).values()
    assert after == "Noe\nRo"
