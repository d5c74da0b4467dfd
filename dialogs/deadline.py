"""A deadline as it was picked or typed."""

from datetime import date

from dialogs.house import Here, quiet_of
from programme.day_words import Vocabulary
from programme.days import read
from programme.deadline import Deadline, deadline
from programme.people import Group
from words.days import day_words


def a_deadline(here: Here, group: Group, text: str) -> Deadline:
    """The day that a date picker gave (ISO), or that somebody typed in any of our languages.

    Raises what `the_day` raises, DeadlinePast, DeadlineTooFar.
    """
    return deadline(the_day(here, text), here.today, here.house.calendar, quiet_of(group))


def the_day(here: Here, text: str) -> date:
    """The same where any day will do. Raises DeadlineMissing for what is no day, NoSuchDay, NoSuchWeek,
    DaysDiffer."""
    return read(text, here.today, vocabulary(here))


def vocabulary(here: Here) -> Vocabulary:
    """The words for days, whichever language is typed."""
    return Vocabulary(day_words(here.house.words))
