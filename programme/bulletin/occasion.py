"""What is coming: webinars, gatherings and courses, entered once and picked from a list."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from programme.bulletin.marked import safe_link
from programme.bulletin.when import a_time
from programme.journey import PastDate, TooFarAhead
from programme.own_words import tidy
from programme.refusals import Refused, TooLong

TITLE_LIMIT = 80
"""Characters in what it is called, in either written form."""
PLACE_LIMIT = 80
FARTHEST = timedelta(days=366)
"""How far ahead one may be; what is farther away is most likely a slip of the finger."""


class NotNamed(Refused):
    """It needs a name that readers can look for."""

    says = "refused-occasion-title"


class NoDay(Refused):
    """It needs a day, and what was given is none."""

    says = "refused-occasion-day"


class Sort(StrEnum):
    """What it is."""

    WEBINAR = "webinar"
    GATHERING = "gathering"
    COURSE = "course"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Occasion:
    """One of them. `starts` is «HH:MM» in Norway, or empty; `title_nn` is empty where it is called the same
    in both written forms; `link` is an address that has passed safe_link, or empty."""

    id: str
    sort: Sort
    day: date
    title: str
    title_nn: str = ""
    starts: str = ""
    place: str = ""
    link: str = ""

    def titled(self, language: str) -> str:
        """What it is called for somebody who reads this language."""
        return self.title_nn if language == "nn" and self.title_nn else self.title


def entered(
    id: str, sort: Sort, day: date | None, today: date, *,
    title: str, title_nn: str, starts: str, place: str, link: str,
) -> Occasion:  # fmt: skip
    """One as it was filled in, tidied. Raises NotNamed, NoDay, PastDate, TooFarAhead, TooLong,
    NoSuchTime, and what `safe_link` raises."""
    title, title_nn = _within(title, TITLE_LIMIT), _within(title_nn, TITLE_LIMIT)
    if not title:
        raise NotNamed
    if day is None:
        raise NoDay
    if day < today:
        raise PastDate
    if day > today + FARTHEST:
        raise TooFarAhead
    clock = f"{a_time(starts):%H:%M}" if starts.strip() else ""
    where, leads_to = _within(place, PLACE_LIMIT), safe_link(link) if link.strip() else ""
    return Occasion(id, sort, day, title, "" if title_nn == title else title_nn, clock, where, leads_to)


def _within(written: str, limit: int) -> str:
    text = tidy(written)
    if len(text) > limit:
        raise TooLong(limit=limit)
    return text
