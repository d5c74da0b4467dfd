"""One draft a month, on a working morning, never in July and December's before week 51, whenever the bot is
up."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from programme.bulletin.habit import (
    LAST_WEEK,
    Draft,
    Habit,
    Later,
    PauseOutside,
    draft_day,
    letter_month,
    look,
    month_before,
    next_draft,
)
from programme.calendar import CLOSES, OPENS, OSLO, USUAL_QUIET, Quiet, day_of, opening
from tests.programme.cast import NORWAY

SOME = settings(max_examples=60)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
ON = Habit(on=True)
BEGIN = datetime(2025, 1, 1, tzinfo=OSLO)
USUAL = Quiet.read(USUAL_QUIET)

habits = st.builds(Habit, on=st.just(True), weekday=st.sampled_from([None, 1, 2, 3]))
hours = st.integers(0, 6 * 365 * 24 * 60).map(lambda minutes: BEGIN + timedelta(minutes=minutes))


@dataclass(frozen=True)
class Made:
    month: date
    at: datetime
    late: bool


def lived(habit: Habit, begins: datetime, days: int, up: list[bool]) -> list[Made]:
    """A clock that looks every hour of the days it is up, and does what `look` says, as the bot does."""
    made: list[Made] = []
    due = next_draft(begins, habit, NORWAY)
    at = begins
    while at < begins + days * DAY and due is not None:
        if due <= at and up[(at - begins).days % len(up)]:
            found = look(at, habit, NORWAY)
            if isinstance(found, Draft):
                made += [Made(found.month, at, at - due > HOUR)] * (
                    found.month not in {m.month for m in made}
                )
                due = next_draft(at, habit, NORWAY)
            else:
                due = found.until if isinstance(found, Later) else None
        at += HOUR
    return made


def working(at: datetime) -> bool:
    local = at.astimezone(OSLO)
    return OPENS <= local.time() < CLOSES and NORWAY.works(local.date(), USUAL)


def months(begins: date, count: int) -> Iterator[date]:
    month = begins.replace(day=1)
    for _ in range(count):
        yield month
        month = (month + timedelta(days=32)).replace(day=1)


@pytest.mark.parametrize(
    ("month", "day"),
    [
        (date(2026, 11, 1), date(2026, 11, 3)),
        (date(2026, 12, 1), date(2026, 12, 1)),
        (date(2027, 1, 1), date(2027, 1, 5)),
        (date(2027, 4, 1), date(2027, 4, 1)),  # the Thursday after Easter week
        (date(2026, 4, 1), date(2026, 4, 7)),  # past Easter week, which begins in March
        (date(2026, 8, 1), date(2026, 8, 11)),  # after the quiet weeks
        (date(2026, 7, 1), None),
    ],
)
def test_it_is_made_on_the_first_working_day_from_tuesday_to_thursday(month, day):
    assert draft_day(month, ON, NORWAY) == day


@pytest.mark.parametrize("weekday", [None, 1, 2, 3])
def test_every_month_of_eight_years_has_a_day_but_july(weekday):
    habit = Habit(on=True, weekday=weekday)
    for month in months(date(2024, 1, 1), 8 * 12):
        day = draft_day(month, habit, NORWAY)
        assert (day is None) is (month.month == 7)
        if day is not None:
            assert day.weekday() == (weekday if weekday is not None else day.weekday()) in (1, 2, 3)
            assert NORWAY.works(day, USUAL)
            assert month.month != 12 or day.isocalendar().week <= LAST_WEEK


@SOME
@given(hours, habits)
def test_the_next_draft_is_always_ahead_on_a_working_morning(at, habit):
    found = next_draft(at, habit, NORWAY)
    assert found > at
    assert found == opening(found.date())
    assert found.date() == draft_day(found.date(), habit, NORWAY)


@settings(max_examples=25)
@given(hours, habits, st.lists(st.booleans(), min_size=1, max_size=40))
def test_whatever_the_downtime_a_month_has_at_most_one_and_it_is_made_in_working_hours(begins, habit, up):
    made = lived(habit, begins.replace(minute=30, second=0, microsecond=0), 150, up)
    assert len({one.month for one in made}) == len(made)
    for one in made:
        assert one.month == day_of(one.at).replace(day=1)
        assert working(one.at)
        assert one.month.month != 7
        assert one.month.month != 12 or day_of(one.at) <= date.fromisocalendar(one.month.year, LAST_WEEK, 7)
        assert day_of(one.at) >= draft_day(one.month, habit, NORWAY)


@settings(max_examples=10)
@given(st.dates(date(2025, 1, 1), date(2030, 1, 1)), habits)
def test_a_bot_that_is_always_up_makes_each_on_its_morning(begins, habit):
    start = opening(begins)
    made = lived(habit, start, 365, [True])
    planned = [draft_day(month, habit, NORWAY) for month in months(begins, 13)]
    end = begins + 364 * DAY
    days = [day for one in made if (day := day_of(one.at)) < end]  # the last hours of a year may be cut off
    assert days == [day for day in planned if day and begins < day < end]
    assert all(one.at.astimezone(OSLO).time() == OPENS for one in made)


@SOME
@given(hours, habits, st.integers(1, 60))
def test_what_was_slept_through_is_made_up_for_within_its_month(at, habit, slept):
    due = next_draft(at, habit, NORWAY)
    woken = due + timedelta(hours=slept * 5)
    found = look(woken, habit, NORWAY)
    if isinstance(found, Later):
        found = look(found.until, habit, NORWAY)
    assert isinstance(found, Draft)
    same_month = day_of(woken).replace(day=1) == day_of(due).replace(day=1)
    assert not same_month or found.month >= day_of(due).replace(day=1)


def test_a_bot_that_slept_over_the_weekend_makes_it_on_monday_morning():
    saturday = datetime(2026, 11, 7, 10, 0, tzinfo=OSLO)
    assert look(saturday, ON, NORWAY) == Later(opening(date(2026, 11, 9)))
    assert look(opening(date(2026, 11, 9)), ON, NORWAY) == Draft(date(2026, 11, 1))


def test_a_month_that_was_slept_through_altogether_is_not_made_up_for():
    assert look(datetime(2026, 12, 1, 7, 0, tzinfo=OSLO), ON, NORWAY) == Later(opening(date(2026, 12, 1)))
    assert look(opening(date(2026, 12, 1)), ON, NORWAY) == Draft(date(2026, 12, 1))


@pytest.mark.parametrize("day", [date(2026, 12, 14), date(2026, 12, 31), date(2025, 12, 29)])
def test_from_week_51_it_is_too_late_for_december(day):
    found = look(opening(day), ON, NORWAY)
    assert isinstance(found, Later)
    assert found.until.year == day.year + 1


def test_while_it_is_off_there_is_nothing_to_look_forward_to():
    assert next_draft(opening(date(2026, 11, 1)), Habit(), NORWAY) is None
    assert look(opening(date(2026, 11, 3)), Habit(), NORWAY) is None


@SOME
@given(hours, habits, st.integers(1, 200))
def test_nothing_is_made_before_a_pause_is_over_and_then_it_goes_on(at, habit, days):
    paused = Habit(True, habit.weekday, day_of(at) + days * DAY)
    found = next_draft(at, paused, NORWAY)
    assert found.date() >= paused.paused
    assert found == next_draft(opening(paused.paused) - HOUR, habit, NORWAY)
    assert not isinstance(look(at, paused, NORWAY), Draft)


@pytest.mark.parametrize("days", [-1, -400, 367, 4000])
def test_a_pause_ends_on_a_day_to_come_within_a_year(days):
    today = date(2026, 11, 22)
    with pytest.raises(PauseOutside):
        Habit(True, paused=today + days * DAY).checked(today)


def test_a_pause_that_ends_today_is_none():
    today = date(2026, 11, 22)
    assert Habit(True, paused=today).checked(today) == Habit(True)


@pytest.mark.parametrize(
    ("day", "month"),
    [
        (date(2026, 11, 22), date(2026, 11, 1)),
        (date(2026, 7, 1), date(2026, 8, 1)),
        (date(2026, 12, 13), date(2026, 12, 1)),
        (date(2026, 12, 14), date(2027, 1, 1)),
        (date(2025, 12, 31), date(2026, 1, 1)),
    ],
)
def test_a_letter_begun_by_hand_is_for_its_month_or_the_next_one_that_has_a_letter(day, month):
    assert letter_month(day) == month


def test_the_month_before_is_a_whole_one_in_norway():
    since, until = month_before(date(2027, 1, 1))
    assert (since, until) == (datetime(2026, 12, 1, tzinfo=OSLO), datetime(2027, 1, 1, tzinfo=OSLO))
