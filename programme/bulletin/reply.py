"""What readers answer: one tap, a few words, or a wish to be called."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from programme.own_words import guarded, tidy
from programme.refusals import Refused, TooLong

ANSWER_LIMIT = 500
"""Characters in the answer to one question."""
QUOTE_LIMIT = 600
"""Characters in what may be quoted."""
THANKS_LIMIT = 300
"""Characters in what the lead says with a thank you."""


class NoMoreAnswers(Refused):
    """The letter was withdrawn, and nobody waits for answers to it."""

    says = "refused-bulletin-no-more"


class NothingWritten(Refused):
    """An answer was sent without a word in it."""

    says = "refused-bulletin-nothing-written"


class QuoteEmpty(Refused):
    """A yes to being quoted, without words to quote."""

    says = "refused-bulletin-quote-empty"


class Verdict(StrEnum):
    """One tap."""

    USEFUL = "useful"
    NOT_FOR_US = "not_for_us"


class Quote(StrEnum):
    """Whether an answer may be quoted."""

    NOT_ASKED = ""
    ASKED = "asked"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Reply:
    """All that one person has answered in one place. `answers` go by the number of the question, from 0;
    `group` and `role` are those the person answered for, if any; `called` is when somebody noted that they
    have been in touch, `thanked` when the lead said thank you. `quoted` is what may be quoted, in the words
    the person has said yes to, and `experience` the one that has come of it where it is a group's."""

    bulletin: str
    thread: str
    user: str
    name: str
    at: datetime
    group: str = ""
    role: str = ""
    verdict: Verdict | None = None
    answers: Mapping[int, str] = field(default_factory=dict)
    call: bool = False
    called: datetime | None = None
    thanked: datetime | None = None
    quote: Quote = Quote.NOT_ASKED
    quoted: str = ""
    experience: str = ""

    @property
    def says_something(self) -> bool:
        """Whether there is anything left of it."""
        return bool(self.verdict or self.call or self.writes)

    @property
    def waits_for_call(self) -> bool:
        """Whether somebody still is to get in touch."""
        return self.call and self.called is None

    @property
    def writes(self) -> bool:
        """Whether there are words in it."""
        return any(self.answers.values())

    def write(self, texts: Mapping[int, str], at: datetime, *, mine: bool) -> "Reply":
        """With these answers, by the number of the question. An empty one empties what stood there when the
        fields were drawn with the person's own words (`mine`), and else changes nothing. Raises TooLong."""
        told = {number: a_text(text, ANSWER_LIMIT) for number, text in texts.items()}
        answers = {**self.answers, **{number: text for number, text in told.items() if text or mine}}
        answers = {number: text for number, text in sorted(answers.items()) if text}
        return self if answers == self.answers else replace(self, answers=answers, at=at)


def a_text(written: str, limit: int) -> str:
    """What somebody wrote, line by line. Raises TooLong."""
    text = "\n".join(line for line in map(tidy, written.splitlines()) if line)
    if len(text) > limit:
        raise TooLong(limit=limit)
    return text


def a_quote(written: str) -> str:
    """What may be quoted, on one line. Raises TooLong, NamesAPerson, QuoteEmpty."""
    text = guarded(tidy(a_text(written, QUOTE_LIMIT)))
    if not text:
        raise QuoteEmpty
    return text
