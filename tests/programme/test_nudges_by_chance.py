"""The nudges over any time: any deadlines, quiet weeks, pauses, rests, weekly limits and downtime.

One person sees to actions in several groups. Somebody looks at fixed hours when the bot is up, and does what
the two rules say, the nudges (programme/nudge.py) and the budget (programme/budget.py). What was sent is held
against a calendar of its own, day by day.
"""

from collections import Counter
from datetime import date, datetime
from itertools import pairwise

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from programme.budget import About, Item, Person, Send, Spent, Wait, decide, week_of
from programme.calendar import CLOSES, OSLO, Quiet
from programme.nudge import MORNING, Later, Rule, Step, morning, next_nudge, nudges
from tests.programme.cast import NORWAY
from tests.programme.nudge_worlds import DAY, LOOKS, SPAN, WEEKS, Told, excused, items_at, lived, worlds

SOME = settings(max_examples=50)


@SOME
@given(worlds())
def test_nobody_is_nudged_outside_the_hours_or_while_it_is_quiet(world):
    for at, items in lived(world).cards.items():
        assert MORNING <= at.astimezone(OSLO).time() < CLOSES
        assert at.date() not in world.down
        assert all(world.may_hear(one.group, at.date()) for one in items)


@SOME
@given(worlds())
def test_no_nudge_comes_twice_and_each_only_in_its_own_time(world):
    told, plans = lived(world), world.plans
    seen = Counter((one.subject, one.about) for items in told.cards.values() for one in items)
    assert all(count == 1 for count in seen.values())
    for at, items in told.cards.items():
        for item in items:
            mine = next(one for one in plans[item.subject] if one.step.value == item.about.value)
            assert mine.ready <= at < mine.until


@SOME
@given(worlds())
def test_nobody_gets_more_than_one_card_a_day_or_than_the_week_has_room_for(world):
    days = [at.date() for at in lived(world).cards]
    event(f"{len(days)} cards")
    assert len(days) == len(set(days))
    assert all(count <= world.rule.weekly for count in Counter(map(week_of, days)).values())


@SOME
@given(worlds())
def test_each_nudge_comes_on_the_first_day_it_may_and_none_is_lost_that_is_of_use(world):
    """From the day it is ready until it is said, or of no use any more, every day has its reason."""
    told = lived(world)
    sent = {(one.subject, one.about): at.date() for at, items in told.cards.items() for one in items}
    ups = {at.date() for at in world.looks()}
    for one in world.deadlines:
        for nudge in world.plans[one.id]:
            item = Item(About(nudge.step.value), one.id, one.group, nudge.ready, nudge.until)
            last = sent.get((one.id, item.about), nudge.until.date())
            days = (nudge.ready.date() + n * DAY for n in range((last - nudge.ready.date()).days))
            for day in (day for day in days if day in ups and world.may_hear(one.group, day)):
                assert excused(world, told, item, day), (item, day)


@pytest.mark.long
@SOME
@given(worlds())
def test_what_a_wait_says_is_neither_too_early_nor_too_late(world):
    """Nothing could be told before the time to look again, however often one looked."""
    told = lived(world)
    for at in list(world.looks())[:: len(LOOKS)]:
        items = list(items_at(world, Told(), at))
        person = told.person(world, at.date())
        found = decide(items, person, at)
        if isinstance(found, Wait):
            between = (morning(at.date() + n * DAY) for n in range((found.at - at).days + 1))
            for moment in (one for one in between if at < one < found.at):
                held = person if moment.date() == at.date() else _later(world, told, person, at, moment)
                assert not isinstance(decide(items, held, moment), Send)


def _later(world, told, person, at, moment):
    """The same person on another day, as far as is known `at` that time."""
    same_week = week_of(moment.date()) == week_of(at.date())
    spent = Spent(0, person.spent.week if same_week else 0)
    return Person(spent, person.weekly, person.rest, person.calendar, person.quiet, person.paused)


@given(st.dates(date(2026, 1, 1), date(2032, 12, 31)), st.integers(1, 60), st.sampled_from(WEEKS), st.data())
def test_of_any_deadline_the_three_come_in_order_on_working_mornings(deadline, ahead, weeks, data):
    rule = Rule(data.draw(st.integers(1, 30)), data.draw(st.integers(1, 10)))
    quiet, set_on = Quiet.read(weeks), deadline - ahead * DAY
    plan = nudges(deadline, set_on, rule, NORWAY, quiet)
    assert [one.step for one in plan] in (list(Step), list(Step)[1:])
    assert all(NORWAY.works(one.ready.date(), quiet) and one.ready.time() == MORNING for one in plan)
    assert all(one.until == after.ready for one, after in pairwise(plan))
    assert all(one.ready < one.until for one in plan)
    on, after = plan[-2].ready.date(), plan[-1].ready.date()
    assert on == NORWAY.working_day(deadline, quiet)
    assert after == max(_nth(deadline, rule.after, quiet), _nth(on, 1, quiet))
    if len(plan) == 3:
        assert set_on < plan[0].ready.date() < on
    else:
        first = deadline - rule.before * DAY
        between = [first + n * DAY for n in range((on - first).days)]
        assert first <= set_on or not any(NORWAY.works(day, quiet) for day in between)


def _nth(day, count, quiet):
    """The so-maniest working day after a day, counted one by one."""
    while count:
        day += DAY
        count -= NORWAY.works(day, quiet)
    return day


@SOME
@given(worlds())
def test_a_look_more_or_less_brings_no_nudge_back(world):
    """Whatever is next is either not said yet or not ready yet."""
    told = lived(world)
    for one in world.deadlines:
        said = told.said.get(one.id, set())
        found = next_nudge(
            world.plans[one.id], said, datetime.combine(world.start + SPAN * DAY, MORNING, OSLO)
        )
        assert found is None or isinstance(found, Later) or found.step not in said
