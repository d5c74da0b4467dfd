"""A deadline: which days can be one, and what is said of a day when few are at work."""

from dataclasses import dataclass
from datetime import date, timedelta

from programme.calendar import Calendar, Quiet
from programme.refusals import Refused

FARTHEST = timedelta(days=2 * 366)
"""How far ahead a deadline may be: what is later belongs in another plan."""
EVALUATED_AFTER = timedelta(weeks=10)
"""From the deadline to the evaluation; our own choice within EVALUATED_WITHIN."""
EVALUATED_WITHIN = timedelta(weeks=8), timedelta(weeks=12)


class DeadlinePast(Refused):
    """The day has been; `until` is the day that was given."""

    says = "refused-deadline-past"


class DeadlineTooFar(Refused):
    """Nobody plans that far ahead; `until` is the last day that can be given."""

    says = "refused-deadline-too-far"


class DeadlineMissing(Refused):
    """A day is needed, and what was given is none."""

    says = "refused-deadline-missing"


class NoSuchDay(Refused):
    """There is no such day, as 30 February; `text` is what was written."""

    says = "refused-no-such-day"


class NoSuchWeek(Refused):
    """The year has no such week: `week`, `year`."""

    says = "refused-no-such-week"


class EvaluationOutside(Refused):
    """The evaluation is 8 to 12 weeks after the deadline."""

    says = "refused-evaluation-outside"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day that can be one. `instead` is the first working day after it when it is none itself, or lies in
    quiet weeks: a warning, never a hindrance."""

    day: date
    instead: date | None = None


def deadline(day: date, today: date, calendar: Calendar, quiet: Quiet) -> Deadline:
    """The day as a deadline; today can still be one. Raises DeadlinePast, DeadlineTooFar."""
    if day < today:
        raise DeadlinePast(until=day.isoformat())
    if day > today + FARTHEST:
        raise DeadlineTooFar(until=(today + FARTHEST).isoformat())
    works = calendar.working_day(day, quiet)
    return Deadline(day, None if works == day else works)


def evaluated_on(deadline: date, calendar: Calendar, quiet: Quiet) -> date:
    """When the group looks back on an action: ten weeks after its deadline, on a working day. Where quiet
    weeks would make that too late it is on the last working day before them, if that is not too soon."""
    least, most = EVALUATED_WITHIN
    wanted = deadline + EVALUATED_AFTER
    day = calendar.working_day(wanted, quiet)
    if day <= deadline + most:
        return day
    earlier = (wanted - timedelta(days=n) for n in range((EVALUATED_AFTER - least).days + 1))
    return next((one for one in earlier if calendar.works(one, quiet)), day)


def an_evaluation(day: date, deadline: date, usual: date) -> date:
    """The day that was chosen for it; `usual` is the one that evaluated_on gives, and can always be. Raises
    EvaluationOutside."""
    least, most = EVALUATED_WITHIN
    if day != usual and not deadline + least <= day <= deadline + most:
        raise EvaluationOutside
    return day
