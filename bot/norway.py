"""Norway's public holidays and Easter, from the libraries that know them."""

from datetime import date
from functools import lru_cache

import holidays
from dateutil.easter import easter

from programme.calendar import Calendar


@lru_cache(maxsize=32)
def _of(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("NO", years=year))


def norwegian_calendar() -> Calendar:
    """Working time in Norway."""
    return Calendar(holiday=lambda day: day in _of(day.year), easter=easter)
