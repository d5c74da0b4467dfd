"""A phase that looks back has its day by itself, on a working day, counted from what it looks back on."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from programme.calendar import OSLO, USUAL_QUIET, Quiet
from programme.folder import OWN, shelf
from programme.look_back import look_back_day
from programme.visit import Visit
from tests.programme.cast import NORWAY

METHOD = shelf(OWN).newest("tilbakemeldingskultur")
GATHERING, SOON, LATER = METHOD.phases
QUIET = Quiet.read(USUAL_QUIET)
HELD = date(2026, 9, 15)
NOON = datetime(2026, 9, 16, 12, 0, tzinfo=OSLO)
VISIT = Visit("v1", GATHERING.key, 1, NOON - timedelta(days=20), workshop=HELD, ended=NOON)


def day(phase, *visits, today=date(2026, 9, 17)):
    return look_back_day(visits, METHOD, phase, NORWAY, QUIET, today)


def test_it_is_so_many_weeks_after_the_gathering():
    assert day(SOON, VISIT) == HELD + timedelta(weeks=2)


def test_the_second_is_counted_from_the_gathering_too_not_from_the_first():
    first = Visit("v2", SOON.key, 1, NOON, workshop=date(2026, 9, 29), ended=NOON + timedelta(days=16))
    assert day(LATER, VISIT, first) == HELD + timedelta(weeks=8)


def test_a_gathering_without_a_date_counts_from_the_day_its_phase_ended():
    assert day(SOON, replace(VISIT, workshop=None)) == NOON.date() + timedelta(weeks=2)


def test_what_should_have_been_long_ago_is_as_soon_as_may_be():
    assert day(SOON, VISIT, today=date(2027, 1, 9)) == date(2027, 1, 11), "a Saturday gives way to the Monday"


def test_in_the_quiet_weeks_nobody_looks_back():
    before_christmas = replace(VISIT, workshop=date(2026, 12, 10))
    assert day(SOON, before_christmas, today=date(2026, 12, 11)) == date(2027, 1, 4)


@given(held=st.dates(date(2026, 1, 1), date(2030, 1, 1)), later=st.integers(0, 400))
def test_it_is_always_a_working_day_neither_before_its_time_nor_before_today(held, later):
    today = held + timedelta(days=later)
    for phase in (SOON, LATER):
        found = day(phase, replace(VISIT, workshop=held), today=today)
        assert NORWAY.works(found, QUIET)
        assert found >= max(today, held + timedelta(weeks=phase.weeks_after))
