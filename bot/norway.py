"""Norway's public holidays and Easter, from the libraries that know them."""

from datetime import date
from functools import lru_cache

from dateutil.easter import easter
from workalendar.europe import Norway

from programme.calendar import Calendar


@lru_cache(maxsize=32)
def _of(year: int) -> frozenset[date]:
    return frozenset(Norway().holidays_set(year))


def norwegian_calendar() -> Calendar:
    """Working time in Norway."""
    return Calendar(holiday=lambda day: day in _of(day.year), easter=easter)
