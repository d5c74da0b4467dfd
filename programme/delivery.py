"""What is handed to the post, how a delivery can end, and what is known of it afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True)
class Address:
    """Where something can be sent: a known conversation, or a person we have not yet written to alone.

    At least one of `conversation` and `user` is given; with `user` it is that person's own chat with the
    bot, and without `conversation` that chat is opened first.
    """

    tenant: str
    service_url: str
    bot: str
    conversation: str = ""
    user: str = ""

    @property
    def thread(self) -> str:
        """What Teams throttles and closes as one: a person's own chat goes by the person, before it is known
        and after; anything else by its conversation."""
        return self.user or self.conversation


@dataclass(frozen=True, slots=True)
class Letter:
    """Something to be said unasked, sealed in the transaction that caused it.

    `key` is unique per tenant, so nothing is said twice; letters with the same `withdraw` lose their
    reason together, and are corrected and recalled together; a letter with a `slot` replaces the last one
    sent for that slot in that conversation; `if_gone` names what is looked into when it cannot arrive;
    `kind` and `about` tell afterwards what was sent (words/, «sent-<kind>») and to which group's matter.
    """

    key: str
    to: Address
    card: Mapping[str, Any]
    summary: str
    not_before: datetime
    useful_until: datetime | None = None
    withdraw: str = ""
    slot: str = ""
    if_gone: str = ""
    kind: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Parcel:
    """One finished card on its way. `summary` is the notification, `replaces` the message id to update;
    without a card, what it replaces is taken away."""

    id: str
    to: Address
    card: Mapping[str, Any] | None
    summary: str
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """Teams took it. Both ids are Teams' own; `message` may be empty where Teams gives none."""

    message: str
    conversation: str


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Not now; not before `after` has passed, where Teams names a time. `why` is its code or status, and
    `perhaps` tells that something new may have arrived all the same."""

    after: timedelta | None = None
    why: str = ""
    perhaps: bool = False


@dataclass(frozen=True, slots=True)
class Gone:
    """It cannot arrive there. `why` is Teams' own code or status, never a text from a person."""

    why: str


Outcome = Sent | TryAgain | Gone


UNINSTALLED = "BotNotInConversationRoster"
DISABLED = "BotDisabledByAdmin"
LOST = "ConversationNotFound"
CLOSED = frozenset(
    {"ConversationBlockedByUser", "MessageWritesBlocked", UNINSTALLED, DISABLED, LOST, "403", "404"}
)
"""Whys that tell of the address, not of the letter: what waits there is kept until it opens again.
Source: Microsoft Learn, «Format your bot messages», status codes from bot conversational APIs."""
OURS = frozenset({"BotNotRegistered", "Unauthorized", "401"})
"""Whys that tell of our own registration: nothing is lost, an administrator has to mend it."""


class State(StrEnum):
    """What is known of a letter."""

    WAITING = "waiting"
    KEPT = "kept"
    """Its address is closed; it leaves when the address opens again."""
    SENT = "sent"
    READ = "read"
    WITHDRAWN = "withdrawn"
    LATE = "late"
    """It could not leave while it was still of use."""
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one letter to one address. `at` is when it came to its state, `next_at` when it is tried
    next; `twice` tells that an answer of Teams was never heard, so it may have come twice."""

    key: str
    kind: str
    to: Address
    state: State
    at: datetime
    next_at: datetime | None = None
    why: str = ""
    tries: int = 0
    twice: bool = False


LONGEST = timedelta(minutes=15)
"""The longest pause of our own between two tries."""


def pause(tries: int, chance: float) -> timedelta:
    """How long to wait after that many tries where Teams names no time: exponential from 2 s, with full
    jitter and a ceiling. `chance` is random in [0, 1).

    Source: AWS Architecture Blog, «Exponential Backoff And Jitter» (full jitter); never under half a second.
    """
    ceiling = min(LONGEST.total_seconds(), 2.0 * 2 ** min(tries - 1, 10))
    return timedelta(seconds=max(0.5, chance * ceiling))
