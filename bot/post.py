"""Carries finished cards to Teams and reads rosters; renames Teams' answers into our few outcomes."""

import logging
import re
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from typing import Any

from bot.connector import NO_TOKEN, UNREACHABLE, Connector, Heard, message
from dialogs.turns import Sender
from programme.delivery import Address, Gone, Outcome, Parcel, Sent, TryAgain

log = logging.getLogger(__name__)

_PAUSES = {412: 2, 429: 30, 502: 10, 503: 10, 504: 10}  # seconds, where Teams names none
_OUR_PAUSES = {UNREACHABLE: 10, NO_TOKEN: 60}
_LONGEST = 3600
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9]{0,63}")
_MOST_PAGES = 500


class NoRoster(Exception):
    """Teams would not say who is there; the text is its code or status."""


class Post:
    """Fulfils the scheduler's idea of a post over one `Connector`, which its owner closes."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector

    async def send(self, parcel: Parcel) -> Outcome:
        """Delivers one parcel, at least once; opens the private chat first where only the person is known."""
        conversation, failed = await self._conversation(parcel.to)
        outcome = failed or await self._deliver(parcel, conversation)
        log.info("parcel", extra={"action": _action(outcome), "parcel": parcel.id})
        return outcome

    async def members(self, address: Address) -> tuple[Sender, ...]:
        """Everyone in a conversation or team, the bot itself left out. Raises `NoRoster`."""
        found = [one async for page in self._pages(address) for one in page]
        return tuple(
            Sender(address.tenant, _str(one, "id"), _str(one, "name"), _aad(one))
            for one in found
            if _str(one, "id") not in ("", address.bot)
        )

    async def _conversation(self, to: Address) -> tuple[str, Outcome | None]:
        if to.conversation:
            return to.conversation, None
        heard = await self._connector.create_conversation(to.service_url, to.tenant, to.bot, to.user)
        if heard.ok and heard.id:
            return heard.id, None
        return "", Gone("NoConversation") if heard.ok else outcome_of(heard, "")

    async def _deliver(self, parcel: Parcel, conversation: str) -> Outcome:
        activity = message(parcel.card, parcel.summary)
        if parcel.replaces:
            heard = await self._connector.update(
                parcel.to.service_url, conversation, parcel.replaces, activity
            )
            if not _is_lost(heard):
                return outcome_of(heard, conversation, parcel.replaces)
        heard = await self._connector.send(parcel.to.service_url, conversation, activity)
        return outcome_of(heard, conversation)

    async def _pages(self, address: Address) -> AsyncIterator[list[Mapping[str, Any]]]:
        token = ""
        for _ in range(_MOST_PAGES):
            heard = await self._connector.members(address.service_url, address.conversation, token)
            if not heard.ok:
                raise NoRoster(_why(heard))
            page = heard.body.get("members")
            yield [one for one in page if isinstance(one, dict)] if isinstance(page, list) else []
            token = _str(heard.body, "continuationToken")
            if not token:
                return


def outcome_of(heard: Heard, conversation: str, message: str = "") -> Outcome:
    """Teams' status and code as one of our outcomes; `message` stands in where an update gives no id.

    Rules: Microsoft Learn, «Format your bot messages», status codes: retry 412, 429, 502, 503 and 504.
    """
    if heard.ok:
        return Sent(heard.id or message, conversation)
    if heard.status == 0 and heard.code in _OUR_PAUSES:
        return TryAgain(timedelta(seconds=_OUR_PAUSES[heard.code]))
    if heard.status in _PAUSES:
        return TryAgain(timedelta(seconds=_seconds(heard.retry_after) or _PAUSES[heard.status]))
    return Gone(_why(heard))


def _is_lost(heard: Heard) -> bool:
    """The message to replace is no longer there, though the conversation is."""
    return heard.status == 404 and heard.code.startswith("ActivityNotFound")


def _seconds(retry_after: str) -> int:
    """`Retry-After` in whole seconds, bounded; 0 if it says nothing usable."""
    whole = retry_after.strip().partition(".")[0]
    return min(int(whole[:9]), _LONGEST) if whole.isascii() and whole.isdigit() else 0


def _why(heard: Heard) -> str:
    return heard.code if _CODE.fullmatch(heard.code) else str(heard.status)


def _action(outcome: Outcome) -> str:
    match outcome:
        case Sent():
            return "post.sent"
        case TryAgain():
            return "post.try_again"
        case Gone():
            return "post.gone"


def _aad(member: Mapping[str, Any]) -> str:
    return _str(member, "aadObjectId") or _str(member, "objectId")


def _str(of: Mapping[str, Any], field: str) -> str:
    value = of.get(field)
    return value if isinstance(value, str) else ""
