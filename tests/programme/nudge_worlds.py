"""Any deadlines, quiet weeks, pauses, rests, weekly limits and downtime, lived by the two rules: what is said
on which day, and why something was not."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property

from hypothesis import strategies as st

from programme.budget import MOST_ITEMS, About, Item, Person, Rest, Send, Spent, Wait, decide, week_of
from programme.calendar import OSLO, Quiet
from programme.nudge import MORNING, Nudge, Rule, Step, next_nudge, nudges
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
