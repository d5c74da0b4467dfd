"""The nudges over any time: any deadlines, quiet weeks, pauses, rests, weekly limits and downtime.

One person sees to actions in several groups. Somebody looks at fixed hours when the bot is up, and does what
the two rules say, the nudges (programme/nudge.py) and the budget (programme/budget.py). What was sent is held
against a calendar of its own, day by day.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from itertools import pairwise

from hypothesis import event, given
from hypothesis import strategies as st

from programme.budget import MOST_ITEMS, About, Item, Person, Rest, Send, Spent, Wait, decide, week_of
from programme.calendar import CLOSES, OSLO, Quiet
from programme.nudge import MORNING, Later, Nudge, Rule, Step, morning, next_nudge, nudges
from tests.programme.cast import NORWAY

DAY = timedelta(days=1)
SPAN = 70
STARTS = st.dates(date(2026, 1, 1), date(2028, 12, 31))
LOOKS = (time(6, 0), MORNING, time(15, 29), time(15, 30))
"""Hours at which somebody looks: the first allowed minute, the last, and some that are not."""
WEEKS = ("ingen", "27-32, easter, 20.12-2.1", "1-12", "40-53", "5, 7, 9, 11")


@dataclass(frozen=True)
class Deadline:
    """An action of a group, whose deadline was set on a day."""

    id: str
    group: str
    day: date
    set_on: date


@dataclass(frozen=True)
class World:
    """All that is outside the rules."""

    start: date
    deadlines: tuple[Deadline, ...]
    rule: Rule
    quiet: dict[str, Quiet]
    pauses: dict[str, tuple[date, date]]
    rests: tuple[tuple[date, Rest], ...]
    down: frozenset[date]
    late: frozenset[date]

    def looks(self):
        """When somebody looks, in order. On a late day the bot comes back at the last minute."""
        for day in (self.start + n * DAY for n in range(SPAN)):
            if day not in self.down:
                hours = LOOKS[2:] if day in self.late else LOOKS
                yield from (datetime.combine(day, hour, OSLO) for hour in hours)

    def rest(self, day):
        """What the person wishes that day; the last wish counts."""
        return next((rest for asked, rest in reversed(self.rests) if asked <= day), None)

    def back(self, group, day):
        """The day on which a paused group goes on; the pause is known from its first day on, and over when
        the day has come."""
        first, until = self.pauses.get(group, (day + DAY, day))
        return until if first <= day < until else None

    @cached_property
    def plans(self):
        """The nudges of each deadline."""
        return {
            one.id: nudges(one.day, one.set_on, self.rule, NORWAY, self.quiet[one.group])
            for one in self.deadlines
        }

    def may_hear(self, group, day):
        """Whether the person may be told of this group on that day, by a calendar of our own."""
        rest = self.rest(day)
        if self.back(group, day) is not None or (rest is not None and rest.until > day):
            return False
        return (rest == Rest(day, exact=True)) or NORWAY.works(day, self.quiet[group])


@dataclass
class Told:
    """What was sent, and when."""

    cards: dict[datetime, tuple[Item, ...]] = field(default_factory=dict)
    said: dict[str, set[Step]] = field(default_factory=dict)

    def person(self, world, day):
        days = Counter(at.astimezone(OSLO).date() for at in self.cards)
        monday, sunday = week_of(day)
        week = sum(count for sent, count in days.items() if monday <= sent <= sunday)
        return Person(
            Spent(days[day], week),
            world.rule.weekly,
            world.rest(day),
            NORWAY,
            world.quiet.__getitem__,
            lambda group: world.back(group, day),
        )


def items_at(world, told, at):
    """What waits then."""
    for one in world.deadlines:
        found = next_nudge(world.plans[one.id], told.said.get(one.id, set()), at)
        if one.set_on <= at.astimezone(OSLO).date() and isinstance(found, Nudge):
            yield Item(About(found.step.value), one.id, one.group, found.ready, found.until)


def lived(world):
    """All that was sent."""
    told = Told()
    for at in world.looks():
        found = decide(list(items_at(world, told, at)), told.person(world, at.date()), at)
        if isinstance(found, Send):
            told.cards[at] = found.items
            for item in found.items:
                told.said.setdefault(item.subject, set()).add(Step(item.about.value))
        elif isinstance(found, Wait):
            assert found.at > at
    return told


@st.composite
def worlds(draw):
    start = draw(STARTS)
    quiet = {name: Quiet.read(draw(st.sampled_from(WEEKS))) for name in ("east", "west")}
    days = st.integers(0, SPAN).map(lambda n: start + n * DAY)
    deadlines = []
    for n in range(draw(st.integers(1, 9))):
        set_on = draw(days) - 20 * DAY
        day = set_on + draw(st.integers(0, 45)) * DAY
        deadlines.append(Deadline(f"a{n}", draw(st.sampled_from(sorted(quiet))), day, set_on))
    rule = Rule(draw(st.integers(1, 30)), draw(st.integers(1, 10)), draw(st.integers(1, 5)))
    return World(
        start, tuple(deadlines), rule, quiet,
        draw(st.dictionaries(st.sampled_from(sorted(quiet)), st.tuples(days, days))),
        tuple(sorted(draw(st.lists(_rest(days), max_size=2)), key=lambda one: one[0])),
        draw(st.frozensets(days, max_size=12) | _long(days)),
        draw(st.frozensets(days, max_size=8)),
    )  # fmt: skip


def _long(days):
    """Down for weeks."""
    return st.builds(lambda first, n: frozenset(first + k * DAY for k in range(n)), days, st.integers(3, 40))


def _rest(days):
    return st.builds(
        lambda day, n, exact: (day, Rest(day + n * DAY, exact)), days, st.integers(1, 30), st.booleans()
    )


def excused(world, told, item, day):
    """Why nothing was said of this on a day on which it could have been: the day's card was full of what is
    more urgent, the week had no room left, or its last card is kept for what cannot wait."""
    monday, _ = week_of(day)
    today = [card for at, card in told.cards.items() if at.date() == day]
    before = [at for at in told.cards if monday <= at.date() < day]
    if today:
        order = list(About)
        return len(today[0]) == MOST_ITEMS and all(
            order.index(one.about) <= order.index(item.about) for one in today[0]
        )
    last = len(before) + 1 == world.rule.weekly and world.rule.weekly > 1
    return len(before) >= world.rule.weekly or (last and item.about is About.BEFORE)


@given(worlds())
def test_nobody_is_nudged_outside_the_hours_or_while_it_is_quiet(world):
    for at, items in lived(world).cards.items():
        assert MORNING <= at.astimezone(OSLO).time() < CLOSES
        assert at.date() not in world.down
        assert all(world.may_hear(one.group, at.date()) for one in items)


@given(worlds())
def test_no_nudge_comes_twice_and_each_only_in_its_own_time(world):
    told, plans = lived(world), world.plans
    seen = Counter((one.subject, one.about) for items in told.cards.values() for one in items)
    assert all(count == 1 for count in seen.values())
    for at, items in told.cards.items():
        for item in items:
            mine = next(one for one in plans[item.subject] if one.step.value == item.about.value)
            assert mine.ready <= at < mine.until


@given(worlds())
def test_nobody_gets_more_than_one_card_a_day_or_than_the_week_has_room_for(world):
    days = [at.date() for at in lived(world).cards]
    event(f"{len(days)} cards")
    assert len(days) == len(set(days))
    assert all(count <= world.rule.weekly for count in Counter(map(week_of, days)).values())


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
