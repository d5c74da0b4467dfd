"""The three nudges of a deadline: 7 days before, on the day, 3 working days after, and then no more."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from programme.calendar import OSLO, USUAL_QUIET, Quiet
from programme.nudge import USEFUL_AFTER, USUAL, Later, RuleOutside, Step, Wish, morning, next_nudge, nudges
from tests.programme.cast import NORWAY

QUIET = Quiet.read(USUAL_QUIET)
NEVER_QUIET = Quiet.read("ingen")
LONG_AGO = date(2026, 1, 5)


def days(deadline, *, set_on=LONG_AGO, rule=USUAL, quiet=QUIET):
    """The day of each nudge."""
    found = nudges(deadline, set_on, rule, NORWAY, quiet)
    return {one.step: one.ready.astimezone(OSLO).date() for one in found}


def test_a_week_before_on_the_day_and_three_working_days_after():
    assert days(date(2026, 9, 16)) == {
        Step.BEFORE: date(2026, 9, 9),
        Step.ON: date(2026, 9, 16),
        Step.AFTER: date(2026, 9, 21),
    }


def test_each_comes_at_a_quarter_to_nine_and_makes_way_for_the_next():
    before, on, after = nudges(date(2026, 9, 16), LONG_AGO, USUAL, NORWAY, QUIET)
    assert before.ready == datetime(2026, 9, 9, 8, 45, tzinfo=OSLO)
    assert (before.until, on.until) == (on.ready, after.ready)
    assert after.until == after.ready + USEFUL_AFTER


NAMED = [
    # week 53 of 2026: the deadline is quiet, so is the week before
    (date(2026, 12, 31), QUIET, date(2026, 12, 18), date(2027, 1, 4), date(2027, 1, 6)),
    (date(2026, 12, 31), NEVER_QUIET, date(2026, 12, 24), date(2026, 12, 31), date(2027, 1, 6)),
    # 1 January 2027, a Friday
    (date(2027, 1, 1), NEVER_QUIET, date(2026, 12, 28), date(2027, 1, 4), date(2027, 1, 6)),
    (date(2027, 1, 1), QUIET, date(2026, 12, 18), date(2027, 1, 4), date(2027, 1, 6)),
    # 17 May 2027 is Whit Monday too
    (date(2027, 5, 17), QUIET, date(2027, 5, 10), date(2027, 5, 18), date(2027, 5, 20)),
    # Easter Monday 2027; the clocks change the night before Easter Sunday
    (date(2027, 3, 29), QUIET, date(2027, 3, 19), date(2027, 3, 30), date(2027, 4, 1)),
    (date(2027, 3, 28), NEVER_QUIET, date(2027, 3, 22), date(2027, 3, 30), date(2027, 4, 1)),
    # a Saturday
    (date(2026, 9, 19), QUIET, date(2026, 9, 14), date(2026, 9, 21), date(2026, 9, 23)),
]


@pytest.mark.parametrize(("deadline", "quiet", "before", "on", "after"), NAMED)
def test_a_nudge_moves_with_holidays_and_quiet_weeks_and_the_deadline_does_not(
    deadline, quiet, before, on, after
):
    assert days(deadline, quiet=quiet) == {Step.BEFORE: before, Step.ON: on, Step.AFTER: after}


def test_fourteen_days_from_22_june_end_in_the_summer():
    found = days(date(2026, 7, 6), set_on=date(2026, 6, 22))
    assert found[Step.BEFORE] == date(2026, 6, 26), "the last working day before the quiet weeks"
    assert found[Step.ON] == date(2026, 8, 10), "the first after them"
    assert found[Step.AFTER] == date(2026, 8, 12)


def test_the_morning_is_a_norwegian_one_on_either_side_of_summer_time():
    assert morning(date(2027, 3, 19)).astimezone(UTC).time() == time(7, 45)
    assert morning(date(2027, 3, 30)).astimezone(UTC).time() == time(6, 45)


def test_a_deadline_less_than_a_week_away_has_no_nudge_before():
    assert Step.BEFORE not in days(date(2026, 9, 16), set_on=date(2026, 9, 9))
    assert Step.BEFORE in days(date(2026, 9, 16), set_on=date(2026, 9, 8))


def test_set_in_the_quiet_weeks_themselves_it_has_none_either():
    assert Step.BEFORE not in days(date(2026, 7, 30), set_on=date(2026, 7, 1))


def test_the_plan_counts_more_than_the_workplace_and_that_more_than_the_programme():
    rule = USUAL.over(Wish(before=14, after=5), Wish(before=10), Wish(before=3))
    assert (rule.before, rule.after, rule.weekly) == (3, 5, 3)
    assert days(date(2026, 9, 16), rule=rule)[Step.BEFORE] == date(2026, 9, 14), "the 13th is a Sunday"


@pytest.mark.parametrize(
    "wish", [Wish(before=0), Wish(before=31), Wish(after=0), Wish(after=11), Wish(weekly=6)]
)
def test_nobody_sets_a_rule_that_is_not_kind(wish):
    with pytest.raises(RuleOutside):
        wish.checked()


class TestWhatIsNext:
    PLAN = nudges(date(2026, 9, 16), LONG_AGO, USUAL, NORWAY, QUIET)

    def test_what_is_not_ready_yet_is_looked_at_when_it_is(self):
        assert next_nudge(self.PLAN, (), morning(date(2026, 9, 1))) == Later(morning(date(2026, 9, 9)))

    def test_what_is_ready_is_said_also_later_than_the_minute(self):
        found = next_nudge(self.PLAN, (), morning(date(2026, 9, 14)))
        assert found == self.PLAN[0]

    def test_what_the_next_one_has_replaced_is_never_said(self):
        assert next_nudge(self.PLAN, (), morning(date(2026, 9, 16))) == self.PLAN[1]

    def test_what_was_said_is_not_said_again(self):
        assert next_nudge(self.PLAN, {Step.BEFORE}, morning(date(2026, 9, 14))) == Later(self.PLAN[1].ready)

    def test_after_the_last_there_is_no_more(self):
        assert next_nudge(self.PLAN, set(Step), morning(date(2026, 9, 22))) is None
        assert next_nudge(self.PLAN, (), self.PLAN[2].until) is None
        assert next_nudge(self.PLAN, (), self.PLAN[2].until - timedelta(minutes=1)) == self.PLAN[2]
