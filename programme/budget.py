"""One budget for each person, over everything the bot says unasked but letters: at most one collected card a
day, and a few a week. What can be merged is merged, and what is less urgent waits.

Source of the need: what users of other bots complain of most is being chased (and Viva Glint's own limit is
one message a week). The numbers are our own starting point.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from programme.calendar import CLOSES, OSLO, Calendar, Quiet, day_of
from programme.nudge import MORNING, Step, morning

MOST_ITEMS = 6
"""Things on one collected card; what is left waits for the next."""
LONGEST_REST = timedelta(days=92)
"""The longest somebody can ask for quiet at a time; it ends by itself."""


class About(StrEnum):
    """What somebody can be told unasked, the most urgent first. `subject` names which one."""

    FORM = "form"
    """A stop point waits for an answer; subject: the stop point."""
    PRIORITIES = "priorities"
    """Proposals wait to be scored; subject: the vote."""
    HANDOVER = "handover"
    """Actions need somebody else to see to them; subject: the group."""
    HELP = "help"
    """An owner asks for help; subject: the action."""
    EVALUATION = "evaluation"
    """Actions are to be evaluated; subject: the evaluation."""
    OVERDUE = "overdue"
    """The list of what is overdue; subject: the group."""
    AGAIN = "again"
    """The person has asked to be reminded of an action once more; subject: the action, as of the next
    four."""
    AFTER = "after"
    """The last nudge."""
    ON = "on"
    GIVEN = "given"
    """The person sees to an action that somebody else saw to before."""
    BEFORE = "before"

    @property
    def can_wait(self) -> bool:
        """Whether it leaves the last card of a week to what is more urgent."""
        return self in (About.BEFORE, About.GIVEN)


NUDGES: Mapping[About, Step] = MappingProxyType(
    {About.BEFORE: Step.BEFORE, About.ON: Step.ON, About.AFTER: Step.AFTER}
)
"""What comes of the deadline of an action."""
OF_ACTIONS = frozenset({*NUDGES, About.AGAIN, About.GIVEN, About.HELP})
"""What is about one action."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to be told. It may be told from `ready` until `until`."""

    about: About
    subject: str
    group: str
    ready: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Rest:
    """Somebody wants no card before the morning of `until`: the first working day from then on, or, `exact`,
    that very day, for who works in a rota chooses the day of the next shift."""

    until: date
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Spent:
    """The cards somebody has been sent: today, and in this week from Monday on, today's among them."""

    today: int = 0
    week: int = 0


class Why(StrEnum):
    """Why something waits."""

    HOURS = "hours"
    QUIET = "quiet"
    REST = "rest"
    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Send:
    """One card with these, the most urgent first; what did not fit is looked at again `then`."""

    items: tuple[Item, ...]
    then: datetime | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing now; look again at that time."""

    at: datetime
    why: Why


@dataclass(frozen=True, slots=True)
class Person:
    """All that the decision about one person rests on; `quiet` gives the quiet weeks of a group, `paused` the
    day on which it goes on after a pause, None where it has none."""

    spent: Spent
    weekly: int
    rest: Rest | None
    calendar: Calendar
    quiet: Callable[[str], Quiet]
    paused: Callable[[str], date | None]


def decide(items: Collection[Item], person: Person, at: datetime) -> Send | Wait | None:
    """What becomes of all that this person could be told; None when nothing is of use any more."""
    useful = [one for one in items if one.until > at]
    if not useful:
        return None
    held = _held(person, at)
    if held is not None:
        return held
    resting = person.rest is not None and person.rest.exact and person.rest.until == day_of(at)
    ready = [one for one in useful if _when(one, person, at, resting) <= at]
    ready = _within_week(ready, person)
    if ready:
        ready.sort(key=_urgency)
        left = len(useful) > len(ready[:MOST_ITEMS])
        return Send(tuple(ready[:MOST_ITEMS]), _tomorrow(at) if left else None)
    return _first(useful, person, at)


def _held(person: Person, at: datetime) -> Wait | None:
    """What holds everything back."""
    today, rest = day_of(at), person.rest
    if rest is not None and rest.until > today:
        return Wait(morning(rest.until), Why.REST)
    local = at.astimezone(OSLO).time()
    if local < MORNING:
        return Wait(morning(today), Why.HOURS)
    if local >= CLOSES:
        return Wait(_tomorrow(at), Why.HOURS)
    if person.spent.today:
        return Wait(_tomorrow(at), Why.DAY)
    if person.spent.week >= person.weekly:
        return Wait(morning(_next_monday(today)), Why.WEEK)
    return None


def _when(item: Item, person: Person, at: datetime, resting: bool) -> datetime:
    """When the item may be told, by its own time and the calendar of its group. Who has chosen this very day
    is told on it whatever day it is."""
    moment, back = max(item.ready, at), person.paused(item.group)
    if back is not None:
        moment = max(moment, morning(back))
    if resting and moment <= at:
        return at
    return polite(moment, person.calendar, person.quiet(item.group))


def polite(moment: datetime, calendar: Calendar, quiet: Quiet) -> datetime:
    """The moment itself when a card may be sent then, else the next morning on which it may."""
    local = moment.astimezone(OSLO)
    day = local.date() + timedelta(days=1) if local.time() >= CLOSES else local.date()
    day = calendar.working_day(day, quiet)
    return max(morning(day), moment) if day == local.date() else morning(day)


def _within_week(ready: list[Item], person: Person) -> list[Item]:
    """The last card of a week is not spent on what can wait alone."""
    last = person.spent.week + 1 >= person.weekly and person.weekly > 1
    return [] if last and all(one.about.can_wait for one in ready) else ready


def _first(useful: Sequence[Item], person: Person, at: datetime) -> Wait:
    """When the first of these may be told. What could be told already waits for a week with more room."""
    monday = morning(_next_monday(day_of(at)))
    times = [_when(one, person, at, resting=False) for one in useful]
    soonest = min(monday if when <= at else when for when in times)
    by_week = soonest == monday and any(when <= at for when in times)
    return Wait(soonest, Why.WEEK if by_week else Why.QUIET)


def _urgency(item: Item) -> tuple[int, datetime, str]:
    return list(About).index(item.about), item.ready, item.subject


def _tomorrow(at: datetime) -> datetime:
    return morning(day_of(at) + timedelta(days=1))


def _next_monday(today: date) -> date:
    return today + timedelta(days=7 - today.weekday())


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)
