"""A day as people write it: «4.9.», «4.9.2026», «2026-09-04», «uke 3»."""

import re
from collections.abc import Iterator
from datetime import date

DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.?(?:\s?(\d{4}))?$")
"""«4.9.», «4.9.2026»; the other form is ISO, «2026-09-04»."""
WEEK = re.compile(r"(?:uke|veke|week)\s?(\d{1,2})$", re.IGNORECASE)


def read_day(text: str, today: date) -> str:
    """The day as a card would send it, or the text itself when it is none. Without a year it is the next such
    day from today on."""
    found = DAY.match(text.strip())
    if found is None:
        return text.strip()
    day, month, year = int(found[1]), int(found[2]), found[3]
    try:
        told = date(int(year) if year else today.year, month, day)
        return (told if year or told >= today else told.replace(year=today.year + 1)).isoformat()
    except ValueError:
        return text.strip()


def read_until(text: str, today: date) -> str:
    """The same; of a week it is the next such Monday."""
    found = WEEK.match(text.strip())
    if found is None:
        return read_day(text, today)
    monday = next((day for day in _mondays(int(found[1]), today) if day > today), None)
    return monday.isoformat() if monday else text.strip()


def day_and_reason(text: str, today: date) -> tuple[str, str]:
    """«uke 3, influensa» as its day and the rest; without a day the whole text and nothing."""
    words = text.replace(",", " ").replace(":", " ").split()
    for count in (2, 1, 3):
        told = " ".join(words[:count])
        read = read_until(told, today)
        if len(words) >= count and (read != told or _is_day(told)):
            return read, " ".join(words[count:])
    return text.strip(), ""


def _mondays(week: int, today: date) -> Iterator[date]:
    year = today.isocalendar().year
    for one in (year, year + 1):
        try:
            yield date.fromisocalendar(one, week, 1)
        except ValueError:
            continue


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
