"""Working time: check-ins open on working mornings, and nobody is disturbed at any other time."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from dateutil.easter import easter
from hypothesis import given
from hypothesis import strategies as st

from programme.calendar import (
    CLOSES,
    OPENS,
    OSLO,
    USUAL_QUIET,
    Quiet,
    UnreadableWeeks,
    closing,
    opening,
    too_soon_for_rotas,
)
from programme.refusals import TooLong
from tests.programme.cast import HOLIDAYS, NORWAY, at

NEVER_QUIET = Quiet.read("")
USUAL = Quiet.read(USUAL_QUIET)


@pytest.mark.parametrize(
    ("workshop", "opens"),
    [
        (date(2026, 9, 15), date(2026, 9, 16)),  # a Tuesday
        (date(2026, 9, 18), date(2026, 9, 21)),  # a Friday
        (date(2026, 9, 19), date(2026, 9, 21)),  # even on a Saturday
        (date(2026, 12, 31), date(2027, 1, 4)),  # New Year's Day is a Friday of week 53
        (date(2027, 5, 14), date(2027, 5, 18)),  # 17 May and Whit Monday on one date
        (date(2026, 4, 30), date(2026, 5, 4)),  # 1 May on a Friday
    ],
)
def test_a_check_in_opens_at_half_past_eight_the_next_working_morning(workshop, opens):
    assert NORWAY.morning_after(workshop, NEVER_QUIET) == datetime.combine(opens, time(8, 30), OSLO)


def test_the_first_of_january_2027_is_quiet_with_week_53_of_2026():
    assert Quiet.read("53").covers(date(2027, 1, 1), easter(2027))
    assert not Quiet.read("53").covers(date(2027, 1, 4), easter(2027))


def test_week_52_to_1_runs_over_new_year():
    quiet = Quiet.read("52-1")
    days = [date(2026, 12, 20) + timedelta(days=n) for n in range(30)]
    covered = [day for day in days if quiet.covers(day, easter(day.year))]
    assert (covered[0], covered[-1], len(covered)) == (date(2026, 12, 21), date(2027, 1, 10), 21)


def test_all_of_easter_week_is_quiet():
    covered = [
        date(2027, 3, n) for n in range(1, 32) if Quiet.read("påske").covers(date(2027, 3, n), easter(2027))
    ]
    assert (covered[0], covered[-1], len(covered)) == (date(2027, 3, 22), date(2027, 3, 29), 8)


def test_after_a_workshop_before_easter_the_check_in_waits_until_easter_is_over():
    assert NORWAY.morning_after(date(2027, 3, 19), USUAL) == at(date(2027, 3, 30), 8, 30)


def test_a_workshop_on_the_last_day_before_the_summer_is_asked_about_when_people_are_back():
    assert NORWAY.morning_after(date(2026, 6, 26), USUAL) == at(date(2026, 8, 10), 8, 30)


def test_christmas_is_quiet_over_new_year():
    assert NORWAY.morning_after(date(2026, 12, 18), USUAL) == at(date(2027, 1, 4), 8, 30)


@pytest.mark.parametrize(
    ("workshop", "utc"),
    [
        (date(2026, 3, 27), datetime(2026, 3, 30, 6, 30, tzinfo=UTC)),  # summer time began on Sunday
        (date(2026, 10, 23), datetime(2026, 10, 26, 7, 30, tzinfo=UTC)),  # and ended on Sunday
    ],
)
def test_half_past_eight_is_half_past_eight_on_both_sides_of_a_clock_change(workshop, utc):
    assert NORWAY.morning_after(workshop, NEVER_QUIET).astimezone(UTC) == utc


def test_working_days_are_counted_over_weekends_and_holidays():
    assert NORWAY.working_days_after(date(2027, 5, 12), 3, NEVER_QUIET) == date(2027, 5, 18)
    assert NORWAY.working_days_after(date(2027, 5, 12), 0, NEVER_QUIET) == date(2027, 5, 12)


def test_a_moment_in_working_hours_is_left_alone():
    moment = at(date(2026, 9, 15), 9, 41)
    assert NORWAY.polite(moment, USUAL) is moment


@pytest.mark.parametrize(
    ("moment", "later"),
    [
        (at(date(2026, 9, 15), 8, 29), at(date(2026, 9, 15), 8, 30)),
        (at(date(2026, 9, 15), 15, 30), at(date(2026, 9, 16), 8, 30)),
        (at(date(2026, 9, 18), 23, 0), at(date(2026, 9, 21), 8, 30)),
        (datetime(2026, 9, 15, 22, 30, tzinfo=UTC), at(date(2026, 9, 16), 8, 30)),  # past midnight in Norway
    ],
)
def test_outside_working_hours_it_waits_for_the_next_morning(moment, later):
    assert NORWAY.polite(moment, USUAL) == later


@given(st.datetimes(datetime(2026, 1, 1), datetime(2030, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001
def test_nobody_is_disturbed_outside_working_hours_at_any_moment_of_five_years(moment):
    polite = NORWAY.polite(moment, USUAL)
    local = polite.astimezone(OSLO)
    assert polite >= moment
    assert OPENS <= local.time() < CLOSES
    assert local.weekday() < 5
    assert local.date() not in HOLIDAYS
    assert not USUAL.covers(local.date(), easter(local.year))
    assert NORWAY.polite(polite, USUAL) == polite


@given(st.dates(date(2026, 1, 1), date(2030, 12, 31)))
def test_a_check_in_always_opens_after_its_workshop_and_on_a_day_when_people_work(workshop):
    morning = NORWAY.morning_after(workshop, USUAL)
    assert morning.date() > workshop
    assert NORWAY.works(morning.date(), USUAL)
    assert NORWAY.polite(morning, USUAL) == morning
    assert opening(morning.date()) < closing(morning.date())


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("27-32, easter, 20.12-2.1", "27-32, easter, 20.12-2.1"),
        (" 27 – 32 ,,Påske , 20.12. — 2.1. ", "27-32, påske, 20.12.-2.1."),
        ("Uke 8,veke 40", "uke 8, veke 40"),
        ("", ""),
    ],
)
def test_quiet_weeks_are_kept_as_written_but_tidy(written, kept):
    assert Quiet.read(written).text == kept
    assert Quiet.read(kept) == Quiet.read(written)


@pytest.mark.parametrize(
    "nonsense",
    [
        "54",
        "0",
        "27-99",
        "jul",
        "30.2-1.3",
        "1.13-2.1",
        "27-32-33",
        "-",
        "27 32",
        "20.12",
        "١٢",
        "8\n-9;",
        "<b>",
    ],
)
def test_unreadable_quiet_weeks_are_refused(nonsense):
    with pytest.raises(UnreadableWeeks):
        Quiet.read(nonsense)


@pytest.mark.parametrize("too_much", ["1-53", "2-1", "1.1-31.12", "1-20, 30-50"])
def test_quiet_weeks_may_not_fill_the_year_for_then_no_check_in_would_ever_open(too_much):
    with pytest.raises(UnreadableWeeks):
        Quiet.read(too_much)


def test_a_very_long_list_of_quiet_weeks_is_refused_with_the_limit():
    with pytest.raises(TooLong) as refusal:
        Quiet.read("1," * 10_000)
    assert refusal.value.facts == {"limit": 200}


@given(st.text(max_size=30))
def test_whatever_is_written_is_read_or_refused(text):
    try:
        quiet = Quiet.read(text)
    except UnreadableWeeks:
        return
    assert NORWAY.working_day(date(2026, 1, 1), quiet) < date(2027, 1, 1)


def test_a_workshop_under_two_weeks_ahead_comes_too_soon_for_the_rotas():
    today = date(2026, 9, 1)
    assert too_soon_for_rotas(date(2026, 9, 14), today)
    assert not too_soon_for_rotas(date(2026, 9, 15), today)
