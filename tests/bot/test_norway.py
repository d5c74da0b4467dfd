"""Norway's public holidays: the library the bot leans on, and another one as a second opinion."""

from datetime import date, timedelta

import pytest
from holidays import country_holidays

from bot.norway import norwegian_calendar

NORWAY = norwegian_calendar()


def every_day(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


@pytest.mark.parametrize("year", range(2024, 2041))
def test_two_libraries_agree_on_every_day_of_the_year(year: int) -> None:
    other = country_holidays("NO", years=year, include_sundays=False)
    ours = {day for day in every_day(year) if NORWAY.holiday(day)}
    assert ours == set(other)
    assert len(ours) in {11, 12}  # twelve, of which two may fall on one date


@pytest.mark.parametrize("year", range(2024, 2041))
def test_easter_is_the_sunday_after_good_friday(year: int) -> None:
    sunday = NORWAY.easter(year)
    assert sunday.weekday() == 6
    for days in (-3, -2, 0, 1, 39, 49, 50):  # Maundy Thursday to Easter Monday, Ascension Day, Whitsun
        assert NORWAY.holiday(sunday + timedelta(days=days))


def test_in_2027_the_national_day_and_whit_monday_are_one_day() -> None:
    assert NORWAY.holiday(date(2027, 5, 17))
    assert sum(NORWAY.holiday(day) for day in every_day(2027)) == 11


@pytest.mark.parametrize("day", [date(2026, 12, 24), date(2026, 12, 31)])
def test_christmas_eve_and_new_years_eve_are_no_public_holidays(day: date) -> None:
    """They may be free by agreement, which is what quiet weeks are for."""
    assert not NORWAY.holiday(day)
