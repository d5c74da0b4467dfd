"""The weekly letter: at most one a week, on a working morning, and one suggestion in it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.activity import QUIET_AFTER, Activity, State
from programme.calendar import CLOSES, OSLO, USUAL_QUIET, Quiet, opening
from programme.digest import Try, digest, next_morning, useful_until
from programme.history import Kind
from programme.journey import Stage
from programme.overview import Ahead, Part
from tests.programme.cast import HOLIDAYS, NORWAY
from tests.programme.test_overview import a_line

MONDAY = opening(date(2026, 8, 24))
MOMENTS = st.integers(0, 5 * 366 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
USUAL = Quiet.read(USUAL_QUIET)


def since(when, state=State.ACTIVE, kind=Kind.HANDED_OVER):
    return Activity(state, when, kind)


def a_group(name="g1", **more):
    """One that has long since moved, and is active all the same."""
    return a_line(name, title=name, activity=since(MONDAY - timedelta(days=20)), **more)


def still(name="g1", days=60, **more):
    return replace(a_group(name, **more), activity=since(MONDAY - timedelta(days=days), State.QUIET))


@given(after=MOMENTS)
def test_the_next_letter_is_the_first_working_morning_of_a_week(after):
    found = next_morning(NORWAY, after)
    day = found.astimezone(OSLO).date()
    assert found == opening(day) > after
    assert NORWAY.works(day, USUAL)
    monday = day - timedelta(days=day.weekday())
    assert not any(NORWAY.works(monday + timedelta(days=n), USUAL) for n in range(day.weekday()))


@given(after=MOMENTS)
def test_two_letters_are_never_in_one_week(after):
    first = next_morning(NORWAY, after)
    second = next_morning(NORWAY, first)
    assert first.isocalendar()[:2] < second.isocalendar()[:2]


@pytest.mark.parametrize(
    ("after", "comes"),
    [
        (date(2026, 8, 20), date(2026, 8, 24)),  # an ordinary Monday
        (date(2026, 3, 27), date(2026, 4, 7)),  # Easter week is quiet, and so is Easter Monday
        (date(2026, 5, 22), date(2026, 5, 26)),  # Whit Monday
        (date(2026, 6, 26), date(2026, 8, 10)),  # the summer
        (date(2026, 12, 18), date(2027, 1, 4)),  # Christmas
    ],
)
def test_holidays_and_quiet_weeks_have_no_letter(after, comes):
    assert after not in HOLIDAYS
    assert next_morning(NORWAY, opening(after)) == opening(comes)


def test_a_letter_is_of_use_until_its_week_has_been_worked():
    assert useful_until(MONDAY) == datetime.combine(date(2026, 8, 28), CLOSES, OSLO)


def test_what_moved_is_what_moved_within_the_week():
    lines = [
        a_line(name, activity=since(MONDAY - timedelta(days=days))) for name, days in (("a", 6), ("b", 8))
    ]
    assert [line.group for line in digest(lines, MONDAY).moved] == ["a"]


def test_what_is_due_is_what_has_a_day_this_week_earliest_first():
    days = {"thursday": 3, "monday": 0, "sunday": 6, "next week": 7, "last week": -1}
    lines = [
        a_group(name, next=MONDAY.date() + timedelta(days=days[name]), ahead=Ahead.GATHERING) for name in days
    ]
    assert [line.group for line in digest(lines, MONDAY).due] == ["monday", "thursday", "sunday"]


def test_who_went_quiet_within_the_week_is_named_and_the_others_are_counted():
    fresh, before = QUIET_AFTER.days + 2, QUIET_AFTER.days + 9
    found = digest([still("fresh", fresh), still("before", before)], MONDAY)
    assert ([line.group for line in found.quiet], found.still) == (["fresh"], 1)


def test_a_helper_of_groups_where_nothing_happened_has_nothing_to_read():
    assert not digest([a_group()], MONDAY).says_something
    assert not digest([], MONDAY).says_something


def tried(*lines, week=0):
    found = digest(lines, MONDAY + timedelta(weeks=week)).suggestion
    return found and (found.what, found.line.group)


def test_whoever_has_just_gone_quiet_is_the_first_to_call():
    fresh = still("fresh", QUIET_AFTER.days + 2)
    assert tried(still("long", 200), fresh, a_group("x", cancelled=3)) == (Try.CALL, "fresh")


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (a_group(cancelled=2), Try.CANCELLED),
        (still(), Try.CALL),
        (a_group(missing=(Part.SAFETY_REP,)), Try.SAFETY),
        (a_group(stage=Stage.RESTING), Try.NEXT),
    ],
)
def test_each_thing_that_can_be_done_is_suggested(line, what):
    assert tried(line) == (what, "g1")


@pytest.mark.parametrize(
    "line",
    [
        a_group(cancelled=1),
        a_group(missing=(Part.STAFF,)),
        a_group(missing=(Part.SAFETY_REP,), stage=None),
        a_line(state=State.PAUSED, days=30, cancelled=2),
        a_line(state=State.ENDED, days=30, stage=Stage.RESTING),
    ],
)
def test_nothing_is_suggested_for_who_needs_nothing_or_rests(line):
    assert tried(line) is None


def test_no_group_is_asked_about_every_week():
    lines = (
        a_group("a", cancelled=2),
        a_group("b", missing=(Part.SAFETY_REP,)),
        a_group("c", stage=Stage.RESTING),
    )
    found = [tried(*lines, week=week) for week in range(3)]
    assert len(set(found)) == 3
