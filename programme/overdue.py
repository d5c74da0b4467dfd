"""What has had its last nudge: it is not chased any more, but brought along to the group's next stop point,
and the leader and the safety rep have it on one list."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from programme.action import Action
from programme.calendar import Calendar, Quiet, day_of
from programme.nudge import Rule, morning, nudges

OWNER_FIRST = 1
"""Working days from the last nudge until the list is sent, so that whoever sees to the action can answer
first; our own choice."""
EVERY = timedelta(days=7)
"""The list of a group is sent at most once in so long, and only when something new stands on it."""
APART = timedelta(days=7)
"""How long one of the two waits so that both have the list at the same moment. Whoever rests longer than
that has it when they are back; our own choice."""


def last_nudge(action: Action, rule: Rule, calendar: Calendar, quiet: Quiet) -> datetime | None:
    """When the last nudge of an action's deadline may be said, whether it could be or not; None without a
    deadline, and for what has ended."""
    if action.deadline is None or not action.open:
        return None
    return nudges(action.deadline, action.set_on or action.deadline, rule, calendar, quiet)[-1].ready


def listed_from(last: datetime, calendar: Calendar, quiet: Quiet) -> datetime:
    """The morning on which an action comes on the list, with its last nudge at that time."""
    day = day_of(last)
    return morning(calendar.working_days_after(day, OWNER_FIRST, quiet))


def past(actions: Iterable[Action], today: date) -> tuple[Action, ...]:
    """Those whose day has passed and that have not ended, also where nobody sees to them; the oldest day
    first, and never by person."""
    found = [one for one in actions if one.open and one.deadline is not None and one.deadline < today]
    return tuple(sorted(found, key=lambda one: (one.deadline or today, one.number)))
