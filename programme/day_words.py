"""The words and numbers a written day is made of. What is told in words is handed in (words/days.py)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

DATE = re.compile(
    r"(\d{1,2})\s?[./-]\s?(\d{1,2})(?:(?:[./-]|\.?\s)\s?(\d{4})(?!\d)|[./-](\d\d)(?![\d./-]))?(?!\d)"
)
"""«12.9.», «12. 9. 2026», «12/9-26»; a year of two digits stands close."""
NUMBER = re.compile(r"(\d{1,4})(?!\d)")
BETWEEN = re.compile(r"[\s.,()]*")


@dataclass(frozen=True, slots=True)
class Part:
    """What one word or number tells: `sign` is a letter of FORMS, or «l» for a little word. `value` is a
    weekday from 0 for Monday, a month, a year, a number, or how many days or weeks from now."""

    sign: str
    value: int = 0


@dataclass(frozen=True)
class Vocabulary:
    """What words tell of a day, each as the fields of a Part, by the word in lower case without full stop."""

    words: Mapping[str, tuple[str, int]]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Any of the words, the longest first."""
        longest = sorted(self.words, key=len, reverse=True)
        return re.compile(f"({'|'.join(map(re.escape, longest))})(?![^\\W\\d_])")


def parts_of(text: str, vocabulary: Vocabulary) -> tuple[Part, ...]:
    """The text in lower case part by part; nothing where it holds something that tells nothing of a day."""
    parts: list[Part] = []
    at = _end(BETWEEN.match(text))
    while at < len(text):
        if found := DATE.match(text, at):
            day, month, *years = found.groups()
            parts += [Part("n", int(day)), Part("m", int(month))]
            parts += [Part("y", _year(year)) for year in years if year]
        elif found := NUMBER.match(text, at):
            parts.append(Part("y" if len(found[1]) == 4 else "n", int(found[1])))
        elif found := vocabulary.pattern.match(text, at):
            parts.append(Part(*vocabulary.words[found[1]]))
        else:
            return ()
        at = _end(BETWEEN.match(text, found.end()))
    return tuple(parts)


def _end(found: re.Match[str] | None) -> int:
    return found.end() if found else 0


def _year(written: str) -> int:
    return int(written) + (2000 if len(written) == 2 else 0)
