"""The conversations the bot is in, and how to reach them."""

from datetime import datetime

from sqlalchemy import and_, delete, or_, select

from programme.delivery import Address
from storage.statements import Repository, named, upsert
from storage.tables import PLACE, THREAD

KEEP = upsert(PLACE, "kind", "service_url", "bot", "team", "seen")
_ITS_THREAD = and_(THREAD.c.tenant == PLACE.c.tenant, THREAD.c.thread == PLACE.c.conversation)
WITH_THREAD = PLACE.outerjoin(THREAD, _ITS_THREAD)
OPEN = or_(THREAD.c.closed.is_(None), THREAD.c.closed == "")
"""Whether Teams takes what is sent to a place, as far as we know; of `WITH_THREAD`."""
GET = (
    select(PLACE.c.service_url, PLACE.c.bot)
    .select_from(WITH_THREAD)
    .where(*named(PLACE, "tenant", "conversation"), OPEN)
)
KIND = select(PLACE.c.kind).where(*named(PLACE, "tenant", "conversation"))
FORGET = delete(PLACE).where(*named(PLACE, "tenant", "conversation"))


class Places(Repository):
    """`work.places`."""

    __slots__ = ()

    def keep(
        self,
        tenant: str,
        conversation: str,
        *,
        kind: str,
        service_url: str,
        bot: str,
        team: str,
        at: datetime,
    ) -> None:
        """The bot is there; what was known about the place before is replaced."""
        found = {"kind": kind, "service_url": service_url, "bot": bot, "team": team, "seen": at}
        self._run(KEEP, {"tenant": tenant, "conversation": conversation, **found})

    def address(self, tenant: str, conversation: str) -> Address | None:
        """How to reach the conversation; None when the bot is not there, or Teams takes nothing there."""
        row = self._run(GET, {"tenant": tenant, "conversation": conversation}).first()
        return row and Address(tenant, row.service_url, row.bot, conversation)

    def kind(self, tenant: str, conversation: str) -> str:
        """What kind of conversation it is, as Teams names it; empty where it is not known."""
        row = self._run(KIND, {"tenant": tenant, "conversation": conversation}).first()
        return str(row.kind) if row else ""

    def forget(self, tenant: str, conversation: str) -> None:
        """The bot was taken away from there."""
        self._run(FORGET, {"tenant": tenant, "conversation": conversation})
