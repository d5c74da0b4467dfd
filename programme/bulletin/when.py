"""When a letter leaves: within working hours, and at a time that exists."""

from datetime import UTC, date, datetime, time, timedelta

from programme.calendar import CLOSES, OPENS, OSLO, USUAL_QUIET, Calendar, Quiet, day_of
from programme.refusals import Refused

FARTHEST = timedelta(days=120)


class NoSuchTime(Refused):
    """The text is no time of day, or one that the change to summer time leaves out."""

    says = "refused-bulletin-time"


class HasBeen(Refused):
    """The time has passed."""

    says = "refused-bulletin-has-been"


class OutsideHours(Refused):
    """Nobody is disturbed at night, on holidays or in quiet weeks; `until` is the next day that fits."""

    says = "refused-bulletin-hours"


class TooFarAway(Refused):
    """What is true today may not be by then."""

    says = "refused-bulletin-far"


def sending(day: date, clock: time, now: datetime, calendar: Calendar) -> datetime:
    """That time in Norway. Raises NoSuchTime, HasBeen, TooFarAway, OutsideHours."""
    if day < day_of(now):
        raise HasBeen
    local = datetime.combine(day, clock, OSLO)
    if local.astimezone(UTC).astimezone(OSLO).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise NoSuchTime
    if local < now:
        raise HasBeen
    if local - now > FARTHEST:
        raise TooFarAway(days=FARTHEST.days)
    quiet = Quiet.read(USUAL_QUIET)
    if not (OPENS <= clock < CLOSES and calendar.works(day, quiet)):
        raise OutsideHours(until=calendar.polite(local, quiet).astimezone(OSLO).date().isoformat())
    return local


def at_once(now: datetime, calendar: Calendar) -> datetime:
    """Now, or when working hours begin."""
    return calendar.polite(now, Quiet.read(USUAL_QUIET))


def a_time(text: str) -> time:
    """«8:30», «08.30», «0830», «8». Raises NoSuchTime."""
    plain = text.strip().replace(".", ":").replace(" ", "")
    if plain.isascii() and plain.isdecimal():
        plain = f"{plain}:00" if len(plain) <= 2 else f"{plain[:-2]}:{plain[-2:]}"
    hour, colon, minute = plain.partition(":")
    try:
        if not (colon and len(hour) <= 2 and len(minute) == 2):
            raise ValueError(text)
        return time(int(hour), int(minute))
    except ValueError:
        raise NoSuchTime from None
