"""What is coming: webinars, gatherings and courses, entered once and picked from a list."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

TITLE_LIMIT = 80
"""Characters in what it is called, in either written form."""
PLACE_LIMIT = 80


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
