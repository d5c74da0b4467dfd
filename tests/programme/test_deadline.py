"""Which days can be a deadline, and what is said of one when few are at work."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.calendar import USUAL_QUIET, Quiet
from programme.deadline import (
    EVALUATED_WITHIN,
    FARTHEST,
    Deadline,
    DeadlinePast,
    DeadlineTooFar,
    EvaluationOutside,
    an_evaluation,
    deadline,
    evaluated_on,
)
from tests.programme.cast import NORWAY

QUIET = Quiet.read(USUAL_QUIET)
TODAY = date(2026, 6, 22)
ANY_DAY = st.dates(date(2026, 1, 1), date(2030, 12, 31))


def test_today_can_be_one_and_yesterday_cannot():
    assert deadline(TODAY, TODAY, NORWAY, QUIET) == Deadline(TODAY)
    with pytest.raises(DeadlinePast):
        deadline(TODAY - timedelta(days=1), TODAY, NORWAY, QUIET)


def test_two_years_ahead_is_the_farthest():
    assert deadline(TODAY + FARTHEST, TODAY, NORWAY, Quiet.read("ingen")).day == TODAY + FARTHEST
    with pytest.raises(DeadlineTooFar) as refused:
        deadline(TODAY.replace(year=2036), TODAY, NORWAY, QUIET)
    assert refused.value.facts == {"until": (TODAY + FARTHEST).isoformat()}


def test_a_day_in_the_quiet_weeks_is_warned_about_and_kept():
    fourteen_days = TODAY + timedelta(days=14)
    assert deadline(fourteen_days, TODAY, NORWAY, QUIET) == Deadline(fourteen_days, instead=date(2026, 8, 10))


def test_a_holiday_is_warned_about_where_no_weeks_are_quiet():
    never = Quiet.read("ingen")
    assert deadline(date(2027, 5, 17), TODAY, NORWAY, never).instead == date(2027, 5, 18)


@given(day=ANY_DAY)
def test_a_group_looks_back_eight_to_twelve_weeks_later_on_a_working_day(day):
    found = evaluated_on(day, NORWAY, Quiet.read("ingen"))
    assert NORWAY.works(found, Quiet.read("ingen"))
    assert EVALUATED_WITHIN[0] <= found - day <= EVALUATED_WITHIN[1]


@given(day=ANY_DAY)
def test_in_quiet_weeks_it_is_moved_within_those_weeks_where_any_day_there_is_one_to_work(day):
    found, (least, most) = evaluated_on(day, NORWAY, QUIET), EVALUATED_WITHIN
    within = [day + least + timedelta(days=n) for n in range((most - least).days + 1)]
    assert NORWAY.works(found, QUIET)
    assert found in within or not any(NORWAY.works(one, QUIET) for one in within)


def test_before_the_summer_it_comes_before_the_summer():
    assert evaluated_on(date(2026, 4, 24), NORWAY, QUIET) == date(2026, 6, 26)
    assert evaluated_on(date(2026, 5, 8), NORWAY, QUIET) == date(2026, 8, 10), (
        "there is no day to work before"
    )


def test_a_day_of_ones_own_is_eight_to_twelve_weeks_later_or_the_usual_one():
    usual = TODAY + timedelta(weeks=14)
    for weeks in (8, 12, 14):
        day = TODAY + timedelta(weeks=weeks)
        assert an_evaluation(day, TODAY, usual) == day
    for weeks in (7, 13):
        with pytest.raises(EvaluationOutside):
            an_evaluation(TODAY + timedelta(weeks=weeks), TODAY, usual)
