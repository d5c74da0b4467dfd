"""What readers answer: one tap, a few words, or a wish to be called."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

ANSWER_LIMIT = 500
"""Characters in the answer to one question."""


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
    have been in touch, `thanked` when the lead said thank you."""

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

    @property
    def says_something(self) -> bool:
        """Whether there is anything left of it."""
        return bool(self.verdict or self.call or any(self.answers.values()))
