"""Days as people write them: «fredag», «fredag uke 35», «12.9.», «12. september», «om to uker».

The words are handed in (words/days.py). What is no day is refused, and never guessed at.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from programme.day_words import Part, Vocabulary, parts_of
from programme.deadline import DeadlineMissing, NoSuchDay, NoSuchWeek
from programme.own_words import tidy
from programme.refusals import Refused

LONGEST = 60
"""Characters in a written day."""
WORDS_MOST, WORDS_IN_DAY = 24, 9
"""How far into a line a day is looked for, and the words it can have."""
FRIDAY = 4
"""What is due in a week is due on its Friday."""
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
APART = re.compile(r"nl+[was]")
"""A number and, apart from it, days or weeks: «2 til uke 40» is no two weeks."""


class DayUnreadable(DeadlineMissing):
    """What was written (`text`) tells no day."""

    says = "refused-day-unreadable"


class DaysDiffer(Refused):
    """The weekday or week that was written is not that of the date; `until` is the date."""

    says = "refused-days-differ"


@dataclass(frozen=True, slots=True)
class Told:
    """All that was told of a day."""

    text: str
    today: date
    parts: tuple[Part, ...]

    def all(self, sign: str) -> tuple[int, ...]:
        """The values of the parts with that sign, in order."""
        return tuple(part.value for part in self.parts if part.sign == sign)

    def one(self, sign: str) -> int | None:
        """The first of them, if there is any."""
        return next(iter(self.all(sign)), None)

    @property
    def weekday(self) -> int:
        """The weekday that was named, or else Friday."""
        named = self.one("d")
        return FRIDAY if named is None else named

    def in_week(self, ahead: int) -> date:
        """The weekday, so many weeks from this one."""
        return self.today + timedelta(days=self.weekday - self.today.weekday(), weeks=ahead)


def read(text: str, today: date, vocabulary: Vocabulary) -> date:
    """The day that is meant: without a year the next such day from today on, of a week its Friday.

    Raises DeadlineMissing where nothing is written, DayUnreadable, NoSuchDay, NoSuchWeek, DaysDiffer.
    """
    text = tidy(text)
    if not text:
        raise DeadlineMissing
    if len(text) > LONGEST:
        raise DayUnreadable(text=f"{text[:LONGEST]}…")
    if iso := ISO.fullmatch(text):
        return _a_date(text, int(iso[1]), int(iso[2]), int(iso[3]))
    parts = parts_of(text.lower(), vocabulary)
    shape = _shape("".join(part.sign for part in parts))
    told = Told(text, today, parts)
    for form, meant in FORMS.items():
        if re.fullmatch(form, shape):
            return meant(told)
    raise DayUnreadable(text=text)


def _shape(signs: str) -> str:
    """What was told in order, without little words, and with the weekday first also where it stood last."""
    if APART.search(signs):
        return "?"
    shape = signs.replace("l", "")
    return f"d{shape[:-1]}" if shape.endswith("d") else shape


@dataclass(frozen=True, slots=True)
class Found:
    """A day within a line, and what was written before and after it."""

    before: str
    day: date
    after: str


def find(text: str, today: date, vocabulary: Vocabulary) -> Found:
    """The first day in a line, the longest that can be read: «3 til fredag uke 35 fordi …». Raises as `read`
    does; DeadlineMissing when there is none."""
    words = text.split()[:WORDS_MOST]
    for start in range(len(words)):
        for end in range(min(len(words), start + WORDS_IN_DAY), start, -1):
            try:
                day = read(" ".join(words[start:end]).rstrip(",:;"), today, vocabulary)
            except DeadlineMissing:
                continue
            return Found(" ".join(words[:start]), day, " ".join(text.split()[end:]))
    raise DeadlineMissing


def _coming(told: Told) -> date:
    """«fredag», the next one after today."""
    day = told.in_week(0)
    return day if day > told.today else told.in_week(1)


def _in_that_week(told: Told) -> date:
    """«neste fredag», «fredag neste uke», «neste uke»: the week after this one."""
    return told.in_week(told.one("x") or 0)


def _away(told: Told) -> date:
    """«i morgen»"""
    return _fitting(told, told.today + timedelta(days=told.one("r") or 0))


def _days_ahead(told: Told) -> date:
    """«om ti dager»"""
    return _fitting(told, told.today + timedelta(days=told.all("n")[0]))


def _weeks_ahead(told: Told) -> date:
    """«om to uker», «fredag om to uker»"""
    count = told.all("n")[0]
    return told.today + timedelta(weeks=count) if told.one("d") is None else told.in_week(count)


def _months_ahead(told: Told) -> date:
    """«om en måned»: the same date, or the last one that month has."""
    years, month = divmod(told.today.month - 1 + told.all("n")[0], 12)
    year = told.today.year + years
    last = monthrange(year, month + 1)[1]
    return _fitting(told, date(year, month + 1, min(told.today.day, last)))


def _of_a_week(told: Told) -> date:
    """«fredag uke 35», «uke 35 2027». One that has been is next year's, unless it is this week's."""
    week, year, now = told.all("n")[0], told.one("y"), told.today.isocalendar()
    day = _a_week(now.year if year is None else year, week, told.weekday)
    if year is None and day < told.today and week != now.week:
        return _a_week(now.year + 1, week, told.weekday)
    return day


def _of_a_month(told: Told) -> date:
    """«12.9.», «12. september», «fredag 12. september 2027 (uke 36)»"""
    day, month, year = told.all("n")[0], told.all("m")[0], told.one("y")
    if year is None:
        has_been = (month, day) < (told.today.month, told.today.day)
        year = told.today.year + (1 if has_been else 0)
    return _fitting(told, _a_date(told.text, year, month, day))


def _fitting(told: Told, day: date) -> date:
    """The day, when the weekday and the week beside it are its own. Raises DaysDiffer."""
    week = told.all("n")[1:]
    if told.one("d") in (None, day.weekday()) and (not week or week[0] == day.isocalendar().week):
        return day
    raise DaysDiffer(until=day.isoformat())


def _a_date(text: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise NoSuchDay(text=text) from None


def _a_week(year: int, week: int, weekday: int) -> date:
    try:
        return date.fromisocalendar(year, week, weekday + 1)
    except (ValueError, OverflowError):
        raise NoSuchWeek(week=week, year=str(year)) from None


FORMS: Mapping[str, Callable[[Told], date]] = {
    "d": _coming,
    "dx|d?xw": _in_that_week,
    "d?r": _away,
    "d?na": _days_ahead,
    "d?nw": _weeks_ahead,
    "d?ns": _months_ahead,
    "d?wny?": _of_a_week,
    "d?(nm|mn)y?(wn)?": _of_a_month,
}
"""What a day looks like, the weekday first wherever it stood: `d` weekday, `x` this or next, `w` week, `r` so
many days from now, `n` number, `a` days, `s` months, `m` month, `y` year."""
