"""The monthly habit: on which morning the draft is made, and in which months there is none."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from programme.bulletin.audience import Audience
from programme.calendar import OSLO, USUAL_QUIET, Calendar, Quiet, day_of, opening
from programme.refusals import Refused

TUESDAY, THURSDAY = 1, 3
NO_LETTER = frozenset({7})
"""Months without a letter: in July nobody is at work to read it."""
LAST_WEEK = 50
"""December's letter leaves before week 51, when people count the days. Source of both: our own choice,
from the school and holiday weeks that the programme's calendar rests on."""

LONGEST_PAUSE = timedelta(days=366)
"""How far away drafts may begin again."""


class PauseOutside(Refused):
    """A pause ends on a day to come, and within a year."""

    says = "refused-bulletin-pause"


@dataclass(frozen=True, slots=True)
class Draft:
    """The draft of a month is made now; `month` is its first day."""

    month: date


@dataclass(frozen=True, slots=True)
class Later:
    """There is nothing to make before that hour."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Habit:
    """How the programme in one tenant writes its letters. `weekday` is 1 to 3 for Tuesday to Thursday, None
    for the first of them; `paused` the day from which there are drafts again; `approval` that a second
    person has to look; `audience` whom the next letter is meant for at first."""

    on: bool = False
    weekday: int | None = None
    paused: date | None = None
    approval: bool = False
    audience: Audience = field(default_factory=Audience)

    def checked(self, today: date) -> "Habit":
        """The same, without a pause that has been chosen to end today. Raises PauseOutside."""
        if self.paused is None or self.paused == today:
            return replace(self, paused=None)
        if not today < self.paused <= today + LONGEST_PAUSE:
            raise PauseOutside
        return self

    def as_of(self, today: date) -> "Habit":
        """The same, without a pause that is over."""
        return self if self.paused is None or self.paused_on(today) else replace(self, paused=None)

    def paused_on(self, day: date) -> bool:
        """Whether there is no draft on that day because somebody has chosen so."""
        return self.paused is not None and day < self.paused


def draft_day(month: date, habit: Habit, calendar: Calendar) -> date | None:
    """The day on which the draft of a month is made, `month` being any day of it: the first working Tuesday,
    Wednesday or Thursday, or the first of the chosen weekday. None for a month without a letter."""
    if month.month in NO_LETTER:
        return None
    quiet = Quiet.read(USUAL_QUIET)
    days = (date(month.year, month.month, number) for number in range(1, 29))
    wanted = {habit.weekday} if habit.weekday is not None else set(range(TUESDAY, THURSDAY + 1))
    fit = (day for day in days if day.weekday() in wanted and calendar.works(day, quiet))
    return next((day for day in fit if not _too_late(day)), None)


def next_draft(at: datetime, habit: Habit, calendar: Calendar) -> datetime | None:
    """The next morning on which a draft is made, after `at`; None while the habit is off."""
    if not habit.on:
        return None
    day = max(day_of(at), habit.paused) if habit.paused else day_of(at)
    month = day.replace(day=1)
    for _ in range(24):
        found = draft_day(month, habit, calendar)
        if found is not None and found >= day and opening(found) > at:
            return opening(found)
        month = (month + timedelta(days=32)).replace(day=1)
    return None


def look(at: datetime, habit: Habit, calendar: Calendar) -> Draft | Later | None:
    """What is to be done about drafts at that hour, where one was expected by then. What was slept through is
    made up for in working hours, as long as it is of its month; None while the habit is off."""
    if not habit.on:
        return None
    month = _expected(at, habit, calendar)
    polite = calendar.polite(at, Quiet.read(USUAL_QUIET))
    if month is not None and polite <= at:
        return Draft(month)
    if month is not None and _expected(polite, habit, calendar) == month:
        return Later(polite)
    found = next_draft(at, habit, calendar)
    return None if found is None else Later(found)


def letter_month(day: date) -> date:
    """The first day of the month that a letter begun on that day is for: where it is too late for one of its
    own, the next."""
    if day.month in NO_LETTER or _too_late(day):
        day = day.replace(day=28) + timedelta(days=4)
    return day.replace(day=1)


def month_before(month: date) -> tuple[datetime, datetime]:
    """When the calendar month before that one begins and ends in Norway."""
    first = (month - timedelta(days=1)).replace(day=1)
    return datetime.combine(first, time(), OSLO), datetime.combine(month, time(), OSLO)


def _expected(at: datetime, habit: Habit, calendar: Calendar) -> date | None:
    """The month whose draft could have been made by now, and can still be."""
    today = day_of(at)
    first = draft_day(today, habit, calendar)
    if first is None or opening(first) > at or habit.paused_on(today) or _too_late(today):
        return None
    return today.replace(day=1)


def _too_late(day: date) -> bool:
    return day > date.fromisocalendar(day.year, LAST_WEEK, 7)
