"""How a gathering went: told by the group, never a fault, and never at the cost of an answer."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from programme.gathering import (
    NoNumber,
    NotHeldYet,
    a_number,
    asked_about,
    taken_up_again,
    told,
    wants_new_day,
)
from programme.journey import Journey, Stage
from programme.refusals import Outdated
from programme.visit import Held, Visit
from tests.programme.cast import DAYS, NOON, OSS_OG_VART

DAY = date(2026, 9, 18)
NEXT = DAY + timedelta(days=1)
WORKSHOP, MEETING = OSS_OG_VART.phases[1], OSS_OG_VART.phases[0]
LATER = NOON + 4 * DAYS


def at(stage: Stage, phase=WORKSHOP, **more) -> Journey:
    """A group with a gathering on that day."""
    visit = Visit("v1", phase.key, 1, NOON, workshop=DAY, **more)
    return Journey("g1", stage, visit, NOON)


def tell(journey, held, count=None, *, answering=False, today=NEXT, day=DAY, phase=WORKSHOP):
    return told(journey, phase, held, count, day=day, answering=answering, today=today, at=LATER)


def test_the_group_is_asked_from_the_day_itself_and_until_the_phase_is_handed_over():
    assert not asked_about(at(Stage.DATED), WORKSHOP, DAY - timedelta(days=1))
    for stage in (Stage.DATED, Stage.ASKING, Stage.TALKING, Stage.HANDING_OVER):
        assert asked_about(at(stage), WORKSHOP, DAY)
    assert not asked_about(at(Stage.RESTING), WORKSHOP, NEXT)
    assert not asked_about(at(Stage.DATED), replace(WORKSHOP, kind="look_back"), NEXT), "nobody met"


def test_it_is_kept_with_how_many_took_part_and_may_be_told_otherwise():
    once = tell(at(Stage.TALKING), Held.DONE, 14)
    assert (once.visit.held, once.visit.took_part) == (Held.DONE, 14)
    again = tell(once, Held.PARTLY, 9)
    assert (again.visit.held, again.visit.took_part, again.stage) == (Held.PARTLY, 9, Stage.TALKING)
    assert tell(again, Held.PARTLY, 9) is again, "twice the same changes nothing"


def test_where_only_the_group_meets_nobody_is_counted():
    assert tell(at(Stage.DATED, MEETING), Held.DONE, 3, phase=MEETING).visit.took_part is None


@pytest.mark.parametrize("count", [-1, 1000, 10**9])
def test_a_number_that_cannot_be_is_refused(count):
    with pytest.raises(NoNumber):
        tell(at(Stage.DATED), Held.DONE, count)


@pytest.mark.parametrize(("text", "number"), [("", None), ("  ", None), ("0", 0), (" 14 ", 14), ("999", 999)])
def test_a_number_is_read(text, number):
    assert a_number(text) == number


@pytest.mark.parametrize("text", ["mange", "1,5", "-2", "१२", "1" * 30])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(NoNumber):
        a_number(text)


def test_before_its_day_a_gathering_can_only_be_called_off():
    before = DAY - timedelta(days=3)
    with pytest.raises(NotHeldYet):
        tell(at(Stage.DATED), Held.DONE, today=before)
    assert tell(at(Stage.DATED), Held.CANCELLED, today=before).stage is Stage.PLANNING


def test_called_off_its_day_is_taken_away_and_it_is_counted():
    off = tell(at(Stage.DATED), Held.CANCELLED)
    assert (off.stage, off.visit.workshop, off.visit.last_day) == (Stage.PLANNING, None, DAY)
    assert (off.visit.held, off.visit.cancelled) == (Held.CANCELLED, 1)
    assert tell(off, Held.CANCELLED) is off, "a second press changes nothing"
    with pytest.raises(Outdated):
        tell(off, Held.DONE)


def test_an_old_card_never_calls_off_the_new_day():
    off = tell(at(Stage.DATED), Held.CANCELLED)
    anew = off.workshop_on(DAY + timedelta(days=14), today=NEXT, at=LATER)
    assert anew.visit.held is None
    with pytest.raises(Outdated):
        tell(anew, Held.CANCELLED)


def test_a_stop_point_nobody_has_begun_to_answer_is_planned_anew():
    assert tell(at(Stage.ASKING), Held.CANCELLED).stage is Stage.PLANNING


@pytest.mark.parametrize("stage", [Stage.ASKING, Stage.TALKING, Stage.HANDING_OVER])
def test_once_somebody_answers_nothing_is_lost_and_the_stop_point_decides(stage):
    off = tell(at(stage), Held.CANCELLED, answering=True)
    assert (off.stage, off.visit.held, off.visit.workshop, off.visit.cancelled) == (
        stage, Held.CANCELLED, DAY, 1,
    )  # fmt: skip
    held = tell(off, Held.DONE, answering=True)
    assert held.visit.cancelled == 0, "it was not called off after all"


def test_new_days_are_offered_for_what_fell_through_and_what_was_cut_short():
    assert wants_new_day(at(Stage.DATED), answering=False) is None
    assert wants_new_day(tell(at(Stage.DATED), Held.DONE), answering=False) is None
    assert wants_new_day(tell(at(Stage.DATED), Held.CANCELLED), answering=False) == DAY
    cut = tell(at(Stage.ASKING), Held.BROKEN_OFF)
    assert wants_new_day(cut, answering=False) == DAY
    assert wants_new_day(cut, answering=True) is None, "the stop point decides"


def test_what_was_cut_short_is_taken_up_again_as_long_as_nobody_answers():
    cut = tell(at(Stage.ASKING), Held.PARTLY)
    assert taken_up_again(cut, answering=False, at=LATER).stage is Stage.PLANNING
    assert taken_up_again(cut, answering=True, at=LATER) is cut
    held = tell(at(Stage.ASKING), Held.DONE)
    assert taken_up_again(held, answering=False, at=LATER) is held
