"""The words of an action and of what becomes of it: tidied, within their length, and naming nobody."""

from programme.own_words import guarded, tidy
from programme.refusals import Refused, TooLong

TITLE_LEAST, TITLE_LIMIT = 3, 200
"""Characters in what is to be done."""
LINE_LIMIT = 300
"""Characters in how we will see that it works, and in a reason."""


class TitleTooShort(Refused):
    """What is to be done needs a few words."""

    says = "refused-action-title"


class ReasonMissing(Refused):
    """A new date, an end and a no are told with a reason."""

    says = "refused-action-reason"


def a_title(written: str) -> str:
    """What is to be done, on one line. Raises TitleTooShort, TooLong, NamesAPerson."""
    title = within(written, TITLE_LIMIT)
    if len(title) < TITLE_LEAST:
        raise TitleTooShort(least=TITLE_LEAST)
    return title


def a_line(written: str) -> str:
    """A line that may be empty. Raises TooLong, NamesAPerson."""
    return within(written, LINE_LIMIT)


def a_reason(written: str) -> str:
    """Raises ReasonMissing, TooLong, NamesAPerson."""
    reason = a_line(written)
    if not reason:
        raise ReasonMissing
    return reason


def within(written: str, limit: int) -> str:
    """One line of at most so many characters. Raises TooLong, NamesAPerson."""
    text = guarded(tidy(written))
    if len(text) > limit:
        raise TooLong(limit=limit)
    return text
