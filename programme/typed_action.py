"""Which action a typed line is about: by its number, or by words of its title."""

import re
from collections.abc import Collection

NUMBERED = re.compile(r"#?(\d{1,4})(?:[\s:,]+(.*))?", re.DOTALL)
TELLING = 3
"""Letters in a word that tells one title from another."""


def numbered(text: str) -> tuple[str, str]:
    """The number a line begins with, and the rest; an empty number when there is none («12.9.» is a day)."""
    found = NUMBERED.fullmatch(text.strip())
    return (found[1], (found[2] or "").strip()) if found else ("", text.strip())


def names(text: str, title: str) -> bool:
    """Whether a line says a word of the title."""
    return bool(_telling(text) & _telling(title))


def without(text: str, first: Collection[str]) -> str:
    """The text without a word such as «because» that it begins with."""
    text = text.strip(" ,:;–-")
    lead = next((one for one in first if text.lower().startswith(f"{one} ")), "")
    return text[len(lead) :].strip()


def _telling(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W_]+", text.lower()) if len(word) >= TELLING}
