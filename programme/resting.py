"""When somebody wants to be left in peace, and until when."""

from datetime import date

from programme.budget import LONGEST_REST, Rest
from programme.refusals import Refused


class RestPast(Refused):
    """The day is today, or has been; there is nothing to wait for."""

    says = "refused-rest-past"


class RestTooLong(Refused):
    """Nobody is forgotten: `until` is the last day that can be chosen."""

    says = "refused-rest-too-long"


def resting(until: date, today: date, *, exact: bool) -> Rest:
    """No card before the morning of that day. Raises RestPast, RestTooLong."""
    if until <= today:
        raise RestPast
    if until > today + LONGEST_REST:
        raise RestTooLong(until=(today + LONGEST_REST).isoformat())
    return Rest(until, exact)
