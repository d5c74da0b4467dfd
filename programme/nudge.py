"""The nudge to whoever sees to an action: 7 days before, on the day, 3 working days after, and then no more.

A nudge whose day is no working day, or lies in quiet weeks, moves; the deadline never does. How many days is
a setting of the programme, the workplace and the plan, the last one counting most.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from programme.calendar import OSLO, Calendar, Quiet
from programme.refusals import Refused

MORNING = time(8, 45)
"""When nudges are sent: a quarter of an hour after what opens by the clock, which goes first."""
USEFUL_AFTER = timedelta(days=28)
"""How long the last nudge is worth delivering; by then the action has been at the group's stop point."""

BEFORE_WITHIN = 1, 30
AFTER_WITHIN = 1, 10
WEEKLY_WITHIN = 1, 5


class RuleOutside(Refused):
    """A setting is outside what is kind: `least` and `most` are its bounds."""

    says = "refused-nudge-rule"


class Step(StrEnum):
    """The three nudges of one deadline, in their order."""

    BEFORE = "before"
    ON = "on"
    AFTER = "after"


class Level(StrEnum):
    """Who wishes something of nudges, the last one counting most."""

    PROGRAMME = "programme"
    WORKPLACE = "workplace"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Wish:
    """What one level wishes; None leaves it to the level above."""

    before: int | None = None
    after: int | None = None
    weekly: int | None = None

    def checked(self) -> "Wish":
        """The same. Raises RuleOutside."""
        pairs = ((self.before, BEFORE_WITHIN), (self.after, AFTER_WITHIN), (self.weekly, WEEKLY_WITHIN))
        for value, (least, most) in pairs:
            if value is not None and not least <= value <= most:
                raise RuleOutside(least=least, most=most)
        return self


@dataclass(frozen=True, slots=True)
class Rule:
    """`before` calendar days before the deadline, `after` working days after it, and at most `weekly` cards
    a week to one person."""

    before: int = 7
    after: int = 3
    weekly: int = 3

    def over(self, *wishes: Wish) -> "Rule":
        """With what each level wishes, the later counting more."""
        rule = self
        for one in wishes:
            rule = Rule(
                rule.before if one.before is None else one.before,
                rule.after if one.after is None else one.after,
                rule.weekly if one.weekly is None else one.weekly,
            )
        return rule


USUAL = Rule()
"""The programme's own starting point (domain experts' proposal; limits are ours)."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """One of the three: it may be said from `ready` until `until`."""

    step: Step
    ready: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Later:
    """Nothing to say now; look again then."""

    at: datetime


def nudges(deadline: date, set_on: date, rule: Rule, calendar: Calendar, quiet: Quiet) -> tuple[Nudge, ...]:
    """The nudges of a deadline that was set on `set_on`, earliest first.

    The first is left out where the deadline was set later than its day, or where there is no working day
    between. One that would come only with the next moves to the last working day before instead.
    """
    on = calendar.working_day(deadline, quiet)
    after = max(
        calendar.working_days_after(deadline, rule.after, quiet),
        calendar.working_days_after(on, 1, quiet),
    )
    before = _before(deadline, set_on, on, rule, calendar, quiet)
    last = [
        Nudge(Step.ON, morning(on), morning(after)),
        Nudge(Step.AFTER, morning(after), morning(after) + USEFUL_AFTER),
    ]
    return (Nudge(Step.BEFORE, morning(before), morning(on)), *last) if before else tuple(last)


def _before(
    deadline: date, set_on: date, on: date, rule: Rule, calendar: Calendar, quiet: Quiet
) -> date | None:
    wanted = deadline - timedelta(days=rule.before)
    if wanted <= set_on:
        return None
    day = calendar.working_day(wanted, quiet)
    if day < on:
        return day
    day = wanted
    while day > set_on:
        if calendar.works(day, quiet):
            return day
        day -= timedelta(days=1)
    return None


def next_nudge(plan: Collection[Nudge], said: Collection[Step], at: datetime) -> Nudge | Later | None:
    """What is to be said now, or when to look again; None when all was said, or is of no use any more."""
    for one in plan:
        if one.step in said or one.until <= at:
            continue
        return one if one.ready <= at else Later(one.ready)
    return None


def morning(day: date) -> datetime:
    """A quarter to nine that day in Norway."""
    return datetime.combine(day, MORNING, OSLO)
