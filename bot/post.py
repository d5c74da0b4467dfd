"""Carries finished cards to Teams and reads rosters; says in our few words what came of it."""

import logging
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.connector import Connector, message, thread_of
from bot.gate import Gate
from bot.outcomes import away, is_message_lost, outcome_of, said, why
from dialogs.turns import Sender
from programme.delivery import LOST, Address, Gone, Outcome, Parcel, Sent, TryAgain

log = logging.getLogger(__name__)

_MOST_PAGES = 500
_LONGEST_WAIT = 3600.0  # seconds; the longest window that Teams counts


def _now() -> datetime:
    return datetime.now(UTC)


class NoRoster(Exception):
    """Teams would not say who is there; the text is its code or status."""


class Post:
    """Fulfils the scheduler's idea of a post over one `Connector`, which its owner closes, and its gate."""

    def __init__(self, connector: Connector, gate: Gate, now: Callable[[], datetime] = _now) -> None:
        self._connector = connector
        self._gate = gate
        self._now = now

    async def send(self, parcel: Parcel) -> Outcome:
        """Delivers, replaces or takes away, at least once. A person's chat is opened first where it is not
        known, and once more where Teams no longer knows it."""
        outcome = await (self._deliver(parcel) if parcel.to.conversation else self._open(parcel))
        if outcome == Gone(LOST) and parcel.to.conversation and parcel.to.user:
            outcome = await self._open(replace(parcel, replaces=""))
        fields = {"action": _action(outcome), "parcel": parcel.id, "why": getattr(outcome, "why", "")}
        log.info("parcel", extra=fields)
        return outcome

    async def members(self, address: Address) -> tuple[Sender, ...]:
        """Everyone in a conversation or team, the bot itself left out. Raises `NoRoster`."""
        found = [one async for page in self._pages(address) for one in page]
        return tuple(
            Sender(address.tenant, _str(one, "id"), _str(one, "name"), _aad(one))
            for one in found
            if _str(one, "id") not in ("", address.bot)
        )

    def wait(self, to: Address) -> timedelta:
        """How long our own pace keeps this thread silent; zero when it may be spoken to."""
        return timedelta(seconds=min(_LONGEST_WAIT, self._gate.wait(to.tenant, thread_of(to))))

    def remember(self, tenant: str, sent: Iterable[tuple[str, timedelta]]) -> None:
        """Counts what other processes have sent, by thread and how long ago."""
        for thread, ago in sent:
            self._gate.remember(tenant, thread, ago.total_seconds())

    def at_once(self, tenant: str, aside: float) -> int:
        """How many parcels should be on their way to use the tenant's budget, and no more than that;
        `aside` is the bookkeeping for each, in seconds."""
        return self._gate.at_once(tenant, aside)

    async def _open(self, parcel: Parcel) -> Outcome:
        """Delivers to a person's chat that is opened, or found again."""
        heard = await self._connector.create_conversation(parcel.to)
        if not heard.ok:
            return outcome_of(heard, self._now(), "")
        return await self._deliver(replace(parcel, to=replace(parcel.to, conversation=heard.id)))

    async def _deliver(self, parcel: Parcel) -> Outcome:
        """To a known conversation. A card whose message is no longer there is sent afresh."""
        to, replaces, now = parcel.to, parcel.replaces, self._now()
        if parcel.card is None:
            return away(await self._connector.delete(to, replaces), now, to.conversation, replaces)
        activity = message(parcel.card, parcel.summary)
        if replaces:
            heard = await self._connector.update(to, replaces, activity)
            if not is_message_lost(heard):
                return outcome_of(heard, now, to.conversation, replaces)
        return said(await self._connector.send(to, activity), now, to.conversation)

    async def _pages(self, address: Address) -> AsyncIterator[list[Mapping[str, Any]]]:
        token = ""
        for _ in range(_MOST_PAGES):
            heard = await self._connector.members(address, token)
            page = heard.body.get("members")
            if not heard.ok or not isinstance(page, list):
                raise NoRoster(why(heard))
            yield [one for one in page if isinstance(one, dict)]
            token = _str(heard.body, "continuationToken")
            if not token:
                return


def _action(outcome: Outcome) -> str:
    match outcome:
        case Sent():
            return "post.sent"
        case TryAgain():
            return "post.try_again"
        case Gone():
            return "post.refused"


def _aad(member: Mapping[str, Any]) -> str:
    return _str(member, "aadObjectId") or _str(member, "objectId")


def _str(of: Mapping[str, Any], field: str) -> str:
    value = of.get(field)
    return value if isinstance(value, str) else ""
