"""Until when a vote is open, as it is chosen in a few words, and when everybody is reminded of it."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from programme.calendar import OSLO, Calendar, Quiet, closing, opening
from programme.vote import LONGEST, ClosesWrong, Vote

NOON = time(12)
LONG_ENOUGH = timedelta(days=2)
"""How long a vote is open before it is worth reminding everybody of."""
SETTLED = timedelta(days=1)
"""How long after the opening nobody is reminded yet."""


class Until(StrEnum):
    """When a vote closes by itself; it can be closed by hand at any time before."""

    BY_HAND = "by_hand"
    TODAY = "today"
    TOMORROW = "tomorrow"
    THREE_DAYS = "three_days"
    WEEK = "week"
    DAY = "day"


USUAL = Until.THREE_DAYS
"""Long enough for those on other shifts."""
DAYS = {Until.TODAY: 0, Until.THREE_DAYS: 3, Until.WEEK: 7}


def closes(until: Until, at: datetime, day: date | None = None) -> datetime:
    """The moment that is meant, in Norwegian time. Raises ClosesWrong for a day that is missing or has
    been; one too far ahead is refused when the vote opens."""
    today = at.astimezone(OSLO).date()
    if until is Until.BY_HAND:
        return at + LONGEST
    if until is Until.TOMORROW:
        return datetime.combine(today + timedelta(days=1), NOON, OSLO)
    if until is Until.DAY:
        if day is None or day < today:
            raise ClosesWrong(days=LONGEST.days)
        return closing(day)
    return closing(today + timedelta(days=DAYS[until]))


def choices(at: datetime) -> tuple[Until, ...]:
    """What can be chosen now beside a day: not today when the working day is over."""
    late = closing(at.astimezone(OSLO).date()) <= at
    return tuple(one for one in Until if one is not Until.DAY and not (late and one is Until.TODAY))


def reminds(vote: Vote, calendar: Calendar, quiet: Quiet) -> datetime | None:
    """The last working morning before it closes; None for a vote that is open only a short while, or when
    there is no such morning."""
    if vote.opened is None or vote.closes is None or vote.closes - vote.opened < LONG_ENOUGH:
        return None
    day = vote.closes.astimezone(OSLO).date()
    while opening(day) >= vote.opened + SETTLED:
        if calendar.works(day, quiet) and opening(day) < vote.closes:
            return opening(day)
        day -= timedelta(days=1)
    return None
