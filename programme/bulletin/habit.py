"""The monthly habit: on which morning the draft is made, and in which months there is none."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from programme.bulletin.audience import Audience
from programme.calendar import USUAL_QUIET, Calendar, Quiet, day_of, opening

TUESDAY, THURSDAY = 1, 3
NO_LETTER = frozenset({7})
"""Months without a letter: in July nobody is at work to read it."""
LAST_WEEK = 50
"""December's letter leaves before week 51, when people count the days. Source of both: our own choice,
from the school and holiday weeks that the programme's calendar rests on."""


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


def _too_late(day: date) -> bool:
    return day.month == 12 and day.isocalendar().week > LAST_WEEK
