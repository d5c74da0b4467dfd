"""How a group's way pauses, ends and turns."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme import way
from programme.calendar import OSLO, USUAL_QUIET, Quiet, closing
from programme.journey import HasEnded, Journey, Paused, Reason, Stage
from programme.refusals import Outdated, Refused, TooLong, Unreadable
from programme.visit import Outcome, Visit
from tests.programme.cast import DAYS, NOON, NORWAY, OSS_OG_VART, PARTIES, SHELF, a_group

QUIET = Quiet.read(USUAL_QUIET)
TODAY = NOON.astimezone(OSLO).date()
LAST = OSS_OG_VART.phases[-1]
dates = st.dates(date(2025, 1, 1), date(2030, 12, 31))
quiets = st.sampled_from(["ingen", USUAL_QUIET, "1-20", "2,4,6,8,10,12,14,16,18,20", "20.12-2.1, 8"])


def at(stage: Stage, phase=OSS_OG_VART.phases[2], **more) -> Journey:
    return Journey("g1", stage, Visit("v1", phase.key, 1, NOON, **more), NOON)


def rests(journey: Journey, days: int = 30) -> Journey:
    return way.paused(journey, TODAY + timedelta(days=days), "", today=TODAY, at=NOON)


# --- pauses -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("days", [-30, -1, 0])
def test_a_pause_until_yesterday_or_today_is_none(days):
    with pytest.raises(way.PauseIsOver):
        rests(at(Stage.PLANNING), days)


def test_a_pause_of_more_than_a_year_is_rather_an_end():
    assert rests(at(Stage.PLANNING), 366).pause
    with pytest.raises(way.PauseTooLong):
        rests(at(Stage.PLANNING), 367)


def test_a_pause_within_a_pause_moves_its_day():
    twice = rests(rests(at(Stage.PLANNING), 30), 60)
    assert twice.pause.until == TODAY + timedelta(days=60)
    assert rests(twice, 60) is twice


def test_a_reason_is_short():
    with pytest.raises(TooLong):
        way.paused(at(Stage.PLANNING), TODAY + timedelta(days=9), "x" * 301, today=TODAY, at=NOON)


MOVES = {
    "sets a day": lambda j: j.workshop_on(TODAY + timedelta(days=20), today=TODAY, at=NOON),
    "opens": lambda j: j.opened(NOON),
    "turns": lambda j: j.revealed(NOON),
    "settles": lambda j: j.settled(Outcome.GO_ON, OSS_OG_VART, missing=(), new_id="n", at=NOON),
    "fills": lambda j: j.filled({}, OSS_OG_VART.phases[2], NOON),
    "hands over": lambda j: j.handed_over(OSS_OG_VART, empty_handed=True, new_id="n", language="nb", at=NOON),
    "begins anew": lambda j: j.new_round(OSS_OG_VART, new_id="n", at=NOON),
    "skips": lambda j: way.skipped(j, OSS_OG_VART, "fordi", new_id="n", at=NOON),
    "goes back": lambda j: way.back_to(j, OSS_OG_VART, "starte", "fordi", new_id="n", at=NOON),
    "is asked again": lambda j: way.asked_again(j, OSS_OG_VART, new_id="n", at=NOON),
    "chooses a pace": lambda j: way.paced(j, a_group(*PARTIES), 3, at=NOON),
}


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("move", MOVES)
def test_who_rests_or_has_ended_makes_no_move(stage, move):
    with pytest.raises(Paused):
        MOVES[move](rests(at(stage)))
    with pytest.raises(HasEnded):
        MOVES[move](way.ended(at(stage), Reason.OTHER, "", at=NOON))


def test_the_group_goes_on_where_it_was_but_for_a_day_that_has_passed():
    ahead = rests(at(Stage.DATED, workshop=TODAY + timedelta(days=40)))
    passed = rests(at(Stage.DATED, workshop=TODAY + timedelta(days=20)))
    back = TODAY + timedelta(days=30)
    assert way.resumed(ahead, today=back, looks_back=False, at=NOON).stage is Stage.DATED
    on = way.resumed(passed, today=back, looks_back=False, at=NOON)
    assert (on.stage, on.visit.last_day) == (Stage.PLANNING, TODAY + timedelta(days=20))
    assert way.resumed(passed, today=back, looks_back=True, at=NOON).stage is Stage.DATED, (
        "nobody had to meet"
    )
    assert way.resumed(on, today=back, looks_back=False, at=NOON) is on


@given(dates, st.integers(0, 30), st.integers(1, 300), quiets)
def test_a_stop_point_has_as_many_working_days_left_after_a_pause_as_before(day, open_days, rest, text):
    quiet = Quiet.read(text)
    start = NORWAY.working_day(day, quiet)
    closes = closing(NORWAY.working_days_after(start, open_days, quiet))
    back = NORWAY.working_day(start + timedelta(days=rest), quiet)
    moved = way.closing_moved(closes, start, back, NORWAY, quiet)
    assert moved == closing(NORWAY.working_days_after(back, max(1, open_days), quiet))


# --- ends ---------------------------------------------------------------------------------------------------


def test_an_end_keeps_where_it_was_but_an_open_stop_point_is_planned_anew():
    for stage in Stage:
        over = way.ended(at(stage, baton={"chosen": "x"}), Reason.NO_CAPACITY, "  Vi  ses ", at=NOON)
        assert over.stage is (Stage.PLANNING if stage is Stage.ASKING else stage)
        assert (over.end.reason, over.end.note, over.visit.baton) == (
            Reason.NO_CAPACITY, "Vi ses", {"chosen": "x"},
        )  # fmt: skip
        assert way.ended(over, Reason.OTHER, "", at=NOON) is over


def test_an_end_also_ends_a_pause_and_is_opened_again_under_way():
    over = way.ended(rests(at(Stage.TALKING)), Reason.OTHER, "", at=NOON)
    assert over.pause is None
    with pytest.raises(HasEnded):
        rests(over)
    again = way.reopened(over, today=TODAY, at=NOON)
    assert (again.stage, again.under_way) == (Stage.TALKING, True)
    assert way.reopened(again, today=TODAY, at=NOON) is again


# --- turns --------------------------------------------------------------------------------------------------


def test_a_phase_is_skipped_with_a_reason_and_is_not_done():
    with pytest.raises(way.ReasonMissing):
        way.skipped(at(Stage.PLANNING), OSS_OG_VART, "  ", new_id="n", at=NOON)
    left, on = way.skipped(at(Stage.DATED), OSS_OG_VART, "Gjort i fjor", new_id="n", at=NOON)
    assert (left.skipped, left.outcome, left.ended) == ("Gjort i fjor", None, NOON)
    assert (on.visit.phase, on.stage, on.visit.round) == (OSS_OG_VART.phases[3].key, Stage.PLANNING, 1)


def test_after_the_last_phase_was_skipped_the_group_rests():
    left, on = way.skipped(at(Stage.PLANNING, LAST), OSS_OG_VART, "Nok", new_id="n", at=NOON)
    assert (on.stage, on.visit) == (Stage.RESTING, left)
    assert on.new_round(OSS_OG_VART, new_id="m", at=NOON).visit.round == 2


def test_an_earlier_phase_is_taken_up_again_and_never_a_later_one():
    left, on = way.back_to(at(Stage.PLANNING), OSS_OG_VART, "starte", "Nye folk", new_id="n", at=NOON)
    assert (left.outcome, on.visit.phase) == (Outcome.GO_BACK, "starte")
    for phase in (*OSS_OG_VART.phases[2:], replace(LAST, key="ukjent")):
        with pytest.raises(Outdated):
            way.back_to(at(Stage.PLANNING), OSS_OG_VART, phase.key, "x", new_id="n", at=NOON)


@pytest.mark.parametrize("stage", [Stage.ASKING, Stage.TALKING, Stage.HANDING_OVER])
def test_while_a_stop_point_is_open_only_the_stop_point_turns_the_way(stage):
    with pytest.raises(Refused):
        way.back_to(at(stage), OSS_OG_VART, "starte", "x", new_id="n", at=NOON)
    with pytest.raises(Refused):
        way.skipped(at(stage), OSS_OG_VART, "x", new_id="n", at=NOON)


def test_the_phase_just_left_is_opened_again_with_its_baton_as_the_draft():
    left = Visit(
        "v0", OSS_OG_VART.phases[1].key, 1, NOON, ended=NOON, outcome=Outcome.GO_ON, baton={"a": "b"}
    )
    assert way.just_left([left, at(Stage.PLANNING).visit], OSS_OG_VART) == left
    ending, on = way.phase_reopened(at(Stage.PLANNING), OSS_OG_VART, left, new_id="n", at=NOON)
    assert (ending.outcome, on.visit.phase, on.visit.baton) == (Outcome.GO_BACK, left.phase, {"a": "b"})
    assert way.just_left([left, ending], OSS_OG_VART) is None, "it was not left onward"


# --- the pace afterwards ------------------------------------------------------------------------------------


def test_a_pace_is_chosen_when_all_is_done_or_nobody_helps():
    helped, alone = a_group(*PARTIES), replace(a_group(*PARTIES), helper="")
    assert way.paced(at(Stage.RESTING), helped, 3, at=NOON).pace == 3
    assert way.paced(at(Stage.PLANNING), alone, 6, at=NOON).pace == 6
    with pytest.raises(Outdated):
        way.paced(at(Stage.PLANNING), helped, 3, at=NOON)
    with pytest.raises(Unreadable):
        way.paced(at(Stage.RESTING), helped, 1, at=NOON)


def test_asked_again_the_last_phase_is_looked_at_and_going_on_means_resting_on():
    resting = replace(at(Stage.RESTING, LAST), pace=3)
    again = way.asked_again(resting, OSS_OG_VART, new_id="n", at=NOON).opened(NOON).revealed(NOON)
    assert (again.visit.phase, again.visit.again, again.pace) == (LAST.key, True, 3)
    ended, on = again.settled(Outcome.GO_ON, OSS_OG_VART, missing=(), new_id="m", at=NOON + DAYS)
    assert (on.stage, on.visit, ended.without_baton) == (Stage.RESTING, ended, False)
    _, stays = again.settled(Outcome.STAY, OSS_OG_VART, missing=(), new_id="m", at=NOON + DAYS)
    assert (stays.stage, stays.visit.again) == (Stage.PLANNING, False), "now there is work to hand on"


def test_a_new_round_and_going_back_end_the_pace():
    resting = replace(at(Stage.RESTING, LAST), pace=3)
    assert resting.new_round(OSS_OG_VART, new_id="n", at=NOON).pace == 0
    assert way.back_to(resting, OSS_OG_VART, "starte", "x", new_id="n", at=NOON)[1].pace == 0


@given(dates, st.sampled_from(way.PACES), quiets)
def test_the_next_time_is_a_working_day_and_never_in_or_just_after_quiet_weeks(rested, months, text):
    quiet = Quiet.read(text)
    day = way.again_on(rested, months, NORWAY, quiet)
    assert NORWAY.works(day, quiet)
    assert timedelta(days=28 * months) <= day - rested
    week = [day - timedelta(days=n) for n in range(1, 8)]
    calm = not any(quiet.covers(one, NORWAY.easter(one.year)) for one in week)
    assert calm or text.startswith("2,4"), "where every other week is quiet, no week is calm"


def test_three_months_after_the_last_of_november_is_the_last_of_february():
    assert way.again_on(date(2026, 11, 30), 3, NORWAY, Quiet.read("ingen")) == date(2027, 3, 1), "a Sunday"


# --- new days -----------------------------------------------------------------------------------------------


@given(dates, dates, quiets)
def test_new_days_keep_the_weekday_and_give_the_rotas_two_weeks(before, today, text):
    quiet = Quiet.read(text)
    days = way.new_days(before, today, NORWAY, quiet)
    assert 2 <= len(days) <= 3
    assert list(days) == sorted(days)
    for day in days:
        assert day.weekday() == (before.weekday() if before.weekday() < 5 else 0)
        assert timedelta(days=14) <= day - today <= timedelta(days=366)
        assert NORWAY.works(day, quiet)


def test_new_days_are_the_first_that_the_rotas_can_take_in_and_the_two_weeks_after():
    days = way.new_days(date(2026, 9, 18), date(2026, 9, 17), NORWAY, QUIET)
    assert days == (date(2026, 10, 2), date(2026, 10, 9), date(2026, 10, 16))


def test_new_days_step_over_christmas():
    days = way.new_days(date(2026, 12, 4), date(2026, 12, 4), NORWAY, QUIET)
    assert days == (date(2026, 12, 18), date(2027, 1, 8), date(2027, 1, 15))


def test_a_method_without_a_circle_is_skipped_to_its_end_too():
    tiny = SHELF.get("kaffepraten", 1)
    journey = at(Stage.PLANNING, tiny.phases[-1])
    assert way.skipped(journey, tiny, "Nok", new_id="n", at=NOON)[1].stage is Stage.RESTING
