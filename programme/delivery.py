"""What is handed to the post, and the three ways a delivery can end."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any


@dataclass(frozen=True, slots=True)
class Address:
    """Where something can be sent: a known conversation, or a person we have not yet written to alone.

    At least one of `conversation` and `user` is given; with only `user` a private chat is opened first.
    """

    tenant: str
    service_url: str
    bot: str
    conversation: str = ""
    user: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """Something to be said unasked, sealed in the transaction that caused it.

    `key` is unique per tenant, so nothing is said twice; letters with the same `withdraw` lose their
    reason together; a letter with a `slot` replaces the last one sent for that slot in that conversation;
    `if_gone` names what is looked into when it can never arrive.
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


@dataclass(frozen=True, slots=True)
class Parcel:
    """One finished card on its way. `summary` is the notification, `replaces` the message id to update."""

    id: str
    to: Address
    card: Mapping[str, Any]
    summary: str
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """Teams took it. Both ids are Teams' own; `message` may be empty where Teams gives none."""

    message: str
    conversation: str


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Not now; not before `after` has passed."""

    after: timedelta


@dataclass(frozen=True, slots=True)
class Gone:
    """It will never arrive there. `why` is Teams' own code, never a text from a person."""

    why: str


Outcome = Sent | TryAgain | Gone
