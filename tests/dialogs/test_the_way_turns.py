"""At the desk: ends, skipping, going back, and the pace afterwards."""

from pathlib import Path

import pytest

from programme.history import Kind
from programme.journey import Reason, Stage
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import (
    GROUP,
    answer,
    asking,
    checkin,
    dated,
    handing_over,
    journey,
    next_phase,
    planning,
    talking,
    visit,
)
from tests.dialogs.turns import dues, history, last, oslo, press, reads


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_the_leader_or_the_own_helper_ends_the_way_and_all_that_waits_is_stopped(bench: Bench) -> None:
    asking(bench)
    assert "Det er leder" in press(bench, "journey.end/1", Role.UNION_REP, end_reason="other")
    shown = press(bench, "journey.end/1", "helper", end_reason="helper_capacity", end_note="Takk for nå")
    assert "taushetsbelagt" not in shown
    assert journey(bench).end is not None
    assert journey(bench).end.reason is Reason.HELPER_CAPACITY
    assert dues(bench) == set()
    assert checkin(bench).withdrawn is not None
    assert last(bench).facts == {"reason": "helper_capacity", "note": "Takk for nå"}
    board = press(bench, "journey.show/1")
    for said in ("Avsluttet", "Hjelperen har ikke kapasitet nå", "Takk for nå", "Åpne igjen"):
        assert said in board


def test_an_end_without_a_reason_is_asked_for_one(bench: Bench) -> None:
    planning(bench)
    assert "noen få ord om hvorfor" in press(bench, "journey.end/1")
    assert journey(bench).end is None


def test_answers_on_the_table_stay_there_and_the_way_is_opened_where_it_ended(bench: Bench) -> None:
    talking(bench)
    press(bench, "journey.end/1", end_reason="no_capacity")
    shown = bench.press(
        Role.LEADER, "checkin.confirm/1", {"checkin": checkin(bench).id, "outcome": "go_on"}, where=CHAT
    )
    assert "Veien er avsluttet" in reads(shown.card)
    press(bench, "journey.reopen/1")
    assert (journey(bench).stage, last(bench).kind) == (Stage.TALKING, Kind.REOPENED)
    press(bench, "journey.reopen/1")
    assert sum(event.kind is Kind.REOPENED for event in history(bench)) == 1


def test_what_was_answered_before_an_end_comes_back_when_the_stop_point_opens_again(bench: Bench) -> None:
    asking(bench)
    before = checkin(bench).given
    press(bench, "journey.end/1", end_reason="other")
    press(bench, "journey.reopen/1")
    press(bench, "checkin.open/1")
    assert (journey(bench).stage, checkin(bench).given) == (Stage.ASKING, before)


def test_only_the_leader_skips_and_says_why(bench: Bench) -> None:
    next_phase(bench)
    assert "Det er leder" in press(bench, "journey.skip/1", Role.UNION_REP, skip_why="Travelt")
    assert "noen få ord om hvorfor" in press(bench, "journey.skip/1")
    shown = press(bench, "journey.skip/1", skip_why="Gjort i fjor")
    assert "–\u2060\u00a0Utforske\u00a0(hoppet\u00a0over)" in shown
    assert "uten stafettpinne" not in shown, "the line of phases tells it already"
    skipped = next(event for event in reversed(history(bench)) if event.kind is Kind.SKIPPED)
    assert (skipped.phase, skipped.facts) == ("utforske", {"reason": "Gjort i fjor"})


def test_back_to_an_earlier_phase_and_the_phase_just_left_again(bench: Bench) -> None:
    handing_over(bench)
    bench.press(Role.LEADER, "baton.hand_over/1", _whole_baton(bench), where=CHAT)
    press(bench, "journey.reopen_phase/1")
    now = journey(bench)
    assert (now.visit.phase, now.stage) == ("starte", Stage.PLANNING)
    assert set(now.visit.baton.values()) == {"Skrevet"}
    press(bench, "journey.skip/1", skip_why="Alt er gjort")
    press(bench, "journey.back/1", back_to="starte", back_why="Nye folk")
    assert journey(bench).visit.phase == "starte"
    assert last(bench).facts == {"to": "starte", "reason": "Nye folk"}


def _whole_baton(bench: Bench) -> dict[str, str]:
    phase = bench.house.method(bench.work(lambda work: work.groups.get(TENANT, GROUP))).phases[0]
    return {**visit(bench), **{f"field.{item.key}": "Skrevet" for item in phase.baton}}


def test_a_gap_is_shown_on_the_way_and_kept_in_the_history(bench: Bench) -> None:
    dated(bench)
    bench.fall_due(oslo(9, 16))
    answer(bench, Role.LEADER)
    answer(bench, Role.UNION_REP)
    bench.fall_due(oslo(9, 23, 16))
    data = {"checkin": checkin(bench).id, "outcome": "go_on"}
    bench.press(Role.LEADER, "checkin.propose/1", data, where=CHAT)
    bench.press(Role.LEADER, "checkin.confirm/1", data, where=CHAT)
    assert last(bench).facts == {"outcome": "go_on", "missing": "safety_rep"}
    assert "Uten svar fra verneombud" in press(bench, "journey.show/1")
    press(bench, "baton.without/1")
    assert "Starte\u00a0(uten\u00a0svar\u00a0fra\u00a0verneombud)" in press(bench, "journey.show/1")


def test_a_group_that_is_done_is_asked_again_at_its_own_pace(bench: Bench) -> None:
    planning(bench)
    for _ in bench.house.method(bench.work(lambda work: work.groups.get(TENANT, GROUP))).phases:
        press(bench, "journey.skip/1", skip_why="Gjort før")
    assert journey(bench).stage is Stage.RESTING
    assert "Hver 3. måned" in press(bench, "journey.pace/1", Role.UNION_REP, months="2")
    assert (dues(bench), last(bench).facts) == ({"again"}, {"months": "2"})
    bench.fall_due(oslo(10, 25))
    assert journey(bench).stage is Stage.RESTING, "a Sunday"
    bench.fall_due(oslo(10, 26, 9))
    assert (journey(bench).stage, journey(bench).visit.again) == (Stage.ASKING, True)
    for role in Role:
        answer(bench, role)
    data = {"checkin": checkin(bench).id, "outcome": "go_on"}
    shown = bench.press(Role.LEADER, "checkin.propose/1", data, where=CHAT)
    assert "Hvil videre" in reads(shown.card)
    bench.press(Role.LEADER, "checkin.confirm/1", data, where=CHAT)
    assert (journey(bench).stage, dues(bench)) == (Stage.RESTING, {"again"})
    press(bench, "journey.pace/1", months="0")
    assert dues(bench) == set()
