"""The steps of a tool, with the time kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme import folder
from programme.journey import Journey, Pause, Stage
from programme.method import Tool
from programme.stepping import A_LITTLE_MORE, Move, at_hand, present, stepped
from programme.visit import Visit

CLOTH = folder.shelf(folder.OWN).newest("dialogduk_partssamarbeid")
NOW = datetime(2026, 9, 4, 8, 0, 20, tzinfo=UTC)
VISIT = Visit("v1", CLOTH.phases[0].key, 1, NOW)


def tool() -> Tool:
    found = CLOTH.phases[0].tool
    assert found is not None
    return found


def test_the_first_step_begins_with_its_time_from_the_next_whole_minute() -> None:
    visit = stepped(VISIT, tool(), Move.START, NOW)
    assert present(tool(), visit) == tool().steps[0]
    assert visit.step_until == datetime(2026, 9, 4, 8, 1 + tool().steps[0].minutes, tzinfo=UTC)


def test_after_the_last_step_the_tool_lies_as_before_the_first() -> None:
    last = replace(VISIT, step=len(tool().steps), step_until=NOW)
    after = stepped(last, tool(), Move.NEXT, NOW)
    assert (after.step, after.step_until) == (0, None)


def test_a_little_more_time_is_counted_from_the_end_or_from_now_when_that_has_passed() -> None:
    visit = stepped(VISIT, tool(), Move.START, NOW)
    assert visit.step_until is not None
    assert stepped(visit, tool(), Move.MORE, NOW).step_until == visit.step_until + A_LITTLE_MORE
    late = visit.step_until + timedelta(minutes=7)
    assert stepped(visit, tool(), Move.MORE, late).step_until == late + A_LITTLE_MORE


def test_a_step_whose_time_nobody_keeps_has_no_end() -> None:
    timeless = replace(tool(), steps=tuple(replace(step, minutes=0) for step in tool().steps))
    visit = stepped(VISIT, timeless, Move.START, NOW)
    assert visit.step_until is None
    assert stepped(visit, timeless, Move.MORE, NOW) == visit


@given(st.lists(st.sampled_from([Move.NEXT, Move.BACK, Move.MORE])))
def test_no_moves_lead_past_the_steps_there_are(moves: list[Move]) -> None:
    visit = stepped(VISIT, tool(), Move.START, NOW)
    for move in moves:
        visit = stepped(visit, tool(), move, NOW)
        assert 0 <= visit.step <= len(tool().steps)
        assert (visit.step_until is None) == (present(tool(), visit) is None)


@pytest.mark.parametrize("stage", Stage)
def test_the_tool_is_at_hand_until_the_phase_is_left(stage: Stage) -> None:
    journey = Journey("g1", stage, VISIT, NOW)
    assert at_hand(journey) is (stage not in (Stage.HANDING_OVER, Stage.RESTING))
    assert not at_hand(replace(journey, pause=Pause(NOW.date())))
