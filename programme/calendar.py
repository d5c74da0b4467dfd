"""Norwegian working time: when a check-in opens, when a reminder may knock, and when all is quiet.

Holidays and Easter are handed in, for a library knows them. Hours and quiet weeks are the programme's
own choice: nobody is disturbed outside 08:30-15:30 on a working day, in public holidays, or in the
weeks when few are at work.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import TypeVar
from zoneinfo import ZoneInfo

from programme.refusals import Refused, TooLong

OSLO = ZoneInfo("Europe/Oslo")
OPENS = time(8, 30)
CLOSES = time(15, 30)
ROTA_NOTICE = timedelta(days=14)
"""Work schedules are discussed with the union reps at least two weeks ahead (arbeidsmiljøloven § 10-3)."""

USUAL_QUIET = "27-32, easter, 20.12-2.1"
"""Summer, the Monday of Easter week to Easter Monday, and Christmas: our own starting point."""

QUIET_LIMIT = 200
"""Characters in a list of quiet weeks."""
MOST_QUIET = 182
"""Quiet days in a year, at most half of it: a check-in has to open some day."""

_WEEKS = re.compile(r"(?:uke |veke |week )?(\d{1,2})(?:-(\d{1,2}))?", re.ASCII)
_DAYS = re.compile(r"(\d{1,2})\.(\d{1,2})\.?-(\d{1,2})\.(\d{1,2})\.?", re.ASCII)
_HYPHEN = re.compile(r"\s*[-‐‑–—]\s*")
_A_YEAR = tuple(date(2026, 1, 1) + timedelta(days=n) for n in range(365))
_ITS_EASTER = date(2026, 4, 5)
_EASTER = {"easter", "påske", "påska"}
_NONE = {"none", "ingen", "inga"}


class UnreadableWeeks(Refused):
    """Quiet weeks are written as «27-32, påske, 20.12-2.1», and take up at most half of the year."""

    says = "refused-quiet-weeks"


@dataclass(frozen=True, slots=True)
class Quiet:
    """Times of the year when nobody is asked anything; `text` is what the group wrote, made uniform."""

    text: str
    weeks: tuple[tuple[int, int], ...]
    days: tuple[tuple[tuple[int, int], tuple[int, int]], ...]
    easter: bool

    @classmethod
    def read(cls, text: str) -> "Quiet":
        """From «27-32, påske, 20.12-2.1»; «ingen» means none. Raises UnreadableWeeks, TooLong."""
        return _quiet(text)

    def covers(self, day: date, easter_sunday: date) -> bool:
        """Whether the day is quiet; `easter_sunday` is that of the day's year."""
        week = day.isocalendar().week
        if any(_within(week, span) for span in self.weeks):
            return True
        if any(_within((day.month, day.day), span) for span in self.days):
            return True
        return self.easter and -6 <= (day - easter_sunday).days <= 1


_Place = TypeVar("_Place", int, tuple[int, int])


def _within(value: _Place, span: tuple[_Place, _Place]) -> bool:
    first, last = span
    return first <= value <= last if first <= last else value >= first or value <= last


@lru_cache(maxsize=256)  # every turn asks for the group's quiet weeks, and few texts are in use
def _quiet(text: str) -> Quiet:
    if len(text) > QUIET_LIMIT:
        raise TooLong(limit=QUIET_LIMIT)
    parts = [
        part for part in (_HYPHEN.sub("-", " ".join(p.lower().split())) for p in text.split(",")) if part
    ]
    weeks, days = [], []
    for part in parts:
        if found := _WEEKS.fullmatch(part):
            weeks.append(_week_span(found))
        elif found := _DAYS.fullmatch(part):
            days.append(_day_span(found))
        elif part not in _EASTER | _NONE:
            raise UnreadableWeeks
    uniform = ", ".join(parts)
    if len(uniform) > QUIET_LIMIT:  # it is what is kept, and read again at every turn
        raise TooLong(limit=QUIET_LIMIT)
    quiet = Quiet(uniform, tuple(weeks), tuple(days), not _EASTER.isdisjoint(parts))
    if sum(quiet.covers(day, _ITS_EASTER) for day in _A_YEAR) > MOST_QUIET:
        raise UnreadableWeeks
    return quiet


def _week_span(found: re.Match[str]) -> tuple[int, int]:
    first, last = int(found[1]), int(found[2] or found[1])
    if not (1 <= first <= 53 and 1 <= last <= 53):
        raise UnreadableWeeks
    return first, last


def _day_span(found: re.Match[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    first_day, first_month, last_day, last_month = (int(number) for number in found.groups())
    try:
        date(2024, first_month, first_day), date(2024, last_month, last_day)
    except ValueError:
        raise UnreadableWeeks from None
    return (first_month, first_day), (last_month, last_day)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Working time in Norway. `holiday` tells public holidays, `easter` gives Easter Sunday of a year."""

    holiday: Callable[[date], bool]
    easter: Callable[[int], date]

    def works(self, day: date, quiet: Quiet) -> bool:
        """A weekday that is neither a public holiday nor quiet."""
        return day.weekday() < 5 and not self.holiday(day) and not quiet.covers(day, self.easter(day.year))

    def working_day(self, day: date, quiet: Quiet) -> date:
        """The day itself when it is a working day, else the first one after. Raises UnreadableWeeks when
        there is none within two years, which no readable quiet weeks bring about."""
        for _ in range(731):
            if self.works(day, quiet):
                return day
            day += timedelta(days=1)
        raise UnreadableWeeks

    def working_days_after(self, day: date, count: int, quiet: Quiet) -> date:
        """The `count`-th working day after `day`."""
        for _ in range(count):
            day = self.working_day(day + timedelta(days=1), quiet)
        return day

    def morning_after(self, workshop: date, quiet: Quiet) -> datetime:
        """08:30 on the first working day after a workshop: when its check-in opens."""
        return opening(self.working_days_after(workshop, 1, quiet))

    def polite(self, moment: datetime, quiet: Quiet) -> datetime:
        """The moment itself when it is within working hours, else the next time they begin."""
        local = moment.astimezone(OSLO)
        today = local.date()
        if local.time() >= CLOSES:
            today += timedelta(days=1)
        day = self.working_day(today, quiet)
        return max(opening(day), moment) if day == local.date() else opening(day)


def day_of(moment: datetime) -> date:
    """The day in Norway."""
    return moment.astimezone(OSLO).date()


def opening(day: date) -> datetime:
    """08:30 that day in Norway."""
    return datetime.combine(day, OPENS, OSLO)


def closing(day: date) -> datetime:
    """15:30 that day in Norway."""
    return datetime.combine(day, CLOSES, OSLO)


def too_soon_for_rotas(workshop: date, today: date) -> bool:
    """Whether the workshop comes before the next rotas can take it in; a warning, never a hindrance."""
    return workshop - today < ROTA_NOTICE
