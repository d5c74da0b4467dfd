"""What Teams answered, and what it means for a parcel: from status, code and headers to an outcome.

Rules: Microsoft Learn, «Format your bot messages», status codes from bot conversational APIs.
"""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from programme.delivery import OURS, Gone, Outcome, Sent, TryAgain

UNREACHABLE = "Unreachable"
UNANSWERED = "Unanswered"
NO_TOKEN = "NoToken"
PACED = "Paced"
NO_CONVERSATION = "NoConversation"
UNVOUCHED = "UnvouchedServiceUrl"
UNSAYABLE = "Unsayable"

LONGEST = timedelta(hours=1)
"""The longest pause that is taken from Teams' word."""

_AGAIN = frozenset({412, 429, 502, 503, 504})
_AGAIN_OURS = frozenset({UNREACHABLE, UNANSWERED, NO_TOKEN, NO_CONVERSATION, PACED})
_GATEWAY = frozenset({502, 504})  # it had no answer either
_SECONDS = re.compile(r"[0-9]+(\.[0-9]+)?")
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9]{0,63}")
_LONGEST_ID = 1024


@dataclass(frozen=True, slots=True)
class Heard:
    """Teams' answer. `status` 0 means none came, and `code` is then ours; else Teams' own, or empty."""

    status: int
    code: str = ""
    id: str = ""
    retry_after: str = ""
    body: Mapping[str, Any] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


def heard_from(status: int, retry_after: str, raw: bytes) -> Heard:
    """Reads an answer; a body that is no JSON object, or none, is as good as empty."""
    try:
        body = json.loads(raw) if raw else {}
    except (ValueError, RecursionError):
        body = {}
    known = body if isinstance(body, dict) else {}
    error = known.get("error")
    code = _code(error.get("code")) if isinstance(error, dict) else ""
    return Heard(status, code, _id(known.get("id")), retry_after, known)


def outcome_of(heard: Heard, now: datetime, conversation: str, message: str = "") -> Outcome:
    """The outcome of a parcel to a conversation; `message` stands in where an update gives no id.

    Whatever came with a good status has been taken, even if its body says nothing: said again it would come
    twice. What is tried again waits as long as Teams says, if it does. Whatever code a 401 bears, it tells of
    our registration and never of the letter.
    """
    if heard.ok:
        return Sent(heard.id or message, conversation)
    if heard.status in _AGAIN or (heard.status == 0 and heard.code in _AGAIN_OURS):
        return TryAgain(pause_of(heard.retry_after, now), why(heard))
    return Gone("401" if heard.status == 401 and heard.code not in OURS else why(heard))


def said(heard: Heard, now: datetime, conversation: str) -> Outcome:
    """The outcome of saying something new. Where nobody knows whether Teams has taken it, that is told; to
    change a message or to take it away once more does no harm."""
    outcome = outcome_of(heard, now, conversation)
    unsure = heard.status in _GATEWAY or heard.code == UNANSWERED
    return replace(outcome, perhaps=True) if unsure and isinstance(outcome, TryAgain) else outcome


def away(heard: Heard, now: datetime, conversation: str, message: str) -> Outcome:
    """The outcome of taking a message away: one that is not there is away already."""
    return (
        Sent(message, conversation) if heard.status == 404 else outcome_of(heard, now, conversation, message)
    )


def is_message_lost(heard: Heard) -> bool:
    """The message to replace is no longer there, though the conversation is."""
    return heard.status == 404 and heard.code.startswith("ActivityNotFound")


def why(heard: Heard) -> str:
    """Teams' own code, or its status in digits; never words."""
    return heard.code or str(heard.status)


def pause_of(retry_after: str, now: datetime) -> timedelta | None:
    """What a `Retry-After` asks for, in seconds rounded up or as a date (RFC 9110, 10.2.3), an hour at most;
    None if it asks for nothing that can be used."""
    text = retry_after.strip()
    seconds = float(text) if _SECONDS.fullmatch(text) else _seconds_until(text, now)
    return timedelta(seconds=math.ceil(min(seconds, LONGEST.total_seconds()))) if seconds > 0 else None


def _seconds_until(date: str, now: datetime) -> float:
    try:
        then = parsedate_to_datetime(date)
        return ((then if then.tzinfo else then.replace(tzinfo=UTC)) - now).total_seconds()
    except (ValueError, TypeError, OverflowError, IndexError):
        return 0.0


def _code(given: object) -> str:
    """A code, which may be logged and shown; anything else could be somebody's words."""
    return given if isinstance(given, str) and _CODE.fullmatch(given) else ""


def _id(given: object) -> str:
    """An id that a database can keep and a path can hold."""
    fits = isinstance(given, str) and given.isprintable() and len(given) <= _LONGEST_ID
    return str(given) if fits else ""
