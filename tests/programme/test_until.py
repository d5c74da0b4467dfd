"""Until when a vote is open, and when everybody is reminded of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.norway import norwegian_calendar
from programme.calendar import OSLO, Quiet
from programme.folder import VOTES, ready_votes
from programme.until import Until, choices, closes, reminds
from programme.vote import LONGEST, ClosesWrong, Vote

CALENDAR, NEVER_QUIET = norwegian_calendar(), Quiet.read("ingen")
PAPER = ready_votes(VOTES)["evaluation"].paper
MONDAY = datetime(2026, 8, 24, 9, 0, tzinfo=OSLO)


def opened(at: datetime, until: datetime) -> Vote:
    return Vote("v", "g", PAPER, at, "nb", "").open("chat", "ABC234", at=at, closes=until)


def at(day: int, hour: int, minute: int = 0, month: int = 8) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=OSLO)


@pytest.mark.parametrize(
    ("until", "moment"),
    [
        (Until.TODAY, at(24, 15, 30)),
        (Until.TOMORROW, at(25, 12)),
        (Until.THREE_DAYS, at(27, 15, 30)),
        (Until.WEEK, at(31, 15, 30)),
        (Until.BY_HAND, MONDAY + LONGEST),
    ],
)
def test_a_few_words_are_a_moment_in_norwegian_time(until: Until, moment: datetime):
    assert closes(until, MONDAY) == moment


def test_a_day_is_open_through_its_working_hours():
    assert closes(Until.DAY, MONDAY, date(2026, 8, 26)) == at(26, 15, 30)
    for day in (None, date(2026, 8, 23)):
        with pytest.raises(ClosesWrong):
            closes(Until.DAY, MONDAY, day)


def test_summer_time_ends_without_moving_the_hour():
    assert closes(Until.WEEK, at(23, 9, month=10)).astimezone(UTC) == datetime(
        2026, 10, 30, 14, 30, tzinfo=UTC
    )


def test_when_the_working_day_is_over_today_is_not_offered():
    assert Until.TODAY in choices(at(24, 15, 29))
    assert Until.TODAY not in choices(at(24, 15, 30))


def test_everybody_is_reminded_on_the_last_working_morning():
    assert reminds(opened(MONDAY, at(27, 15, 30)), CALENDAR, NEVER_QUIET) == at(27, 8, 30)
    assert reminds(opened(MONDAY, at(30, 15, 30)), CALENDAR, NEVER_QUIET) == at(28, 8, 30), "not on a Sunday"
    assert reminds(opened(MONDAY, at(27, 8, 30)), CALENDAR, NEVER_QUIET) == at(26, 8, 30), (
        "while there is time"
    )


def test_nobody_is_reminded_of_a_vote_that_is_open_less_than_two_days():
    assert reminds(opened(MONDAY, at(26, 8, 59)), CALENDAR, NEVER_QUIET) is None


def test_nobody_is_reminded_in_quiet_weeks():
    quiet = Quiet.read("35")
    assert reminds(opened(MONDAY, at(27, 15, 30)), CALENDAR, quiet) is None


@given(
    hours=st.integers(0, 24 * 200),
    open_hours=st.integers(1, 24 * 28),
)
def test_a_reminder_is_always_on_a_working_morning_between_opening_and_closing(hours: int, open_hours: int):
    begun = MONDAY.astimezone(UTC) + timedelta(hours=hours)
    vote = opened(begun, begun + timedelta(hours=open_hours))
    morning = reminds(vote, CALENDAR, NEVER_QUIET)
    if morning is not None and vote.closes is not None:
        assert begun + timedelta(days=1) <= morning < vote.closes
        assert CALENDAR.polite(morning, NEVER_QUIET) == morning
    assert reminds(replace(vote, closes=None), CALENDAR, NEVER_QUIET) is None
