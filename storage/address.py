"""Addresses that Teams refuses, and how far people have read."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Executable, and_, func, or_, select, update
from sqlalchemy import bindparam as given
from sqlalchemy.dialects import postgresql, sqlite

from programme.delivery import DISABLED
from storage.moments import EPOCH
from storage.statements import Either, Repository, upsert
from storage.tables import READING, THREAD
from storage.thread import HELD, later, settle

CLOSE = upsert(THREAD, "free_at", "closed", "closed_at")
OPEN = (
    update(THREAD)
    .where(
        THREAD.c.tenant == given("of"),
        or_(THREAD.c.thread == given("of_thread"), THREAD.c.closed == DISABLED),
        THREAD.c.closed != "",
    )
    .values(closed="", closed_at=None)
    .returning(THREAD.c.thread)
)
SET_FREE = settle(later(THREAD.c.held_until, HELD)).where(
    THREAD.c.tenant == given("of"),
    THREAD.c.thread.in_(given("threads", expanding=True)),
    THREAD.c.owner == "",
)
CLOSED = select(THREAD.c.thread, THREAD.c.closed).where(
    THREAD.c.tenant == given("of"),
    THREAD.c.thread.in_(given("threads", expanding=True)),
    THREAD.c.closed != "",
)


def _has_read(insert: sqlite.Insert | postgresql.Insert) -> Executable:
    """Teams' ids are milliseconds written out: of two, the longer is the later, or else the greater."""
    new, known = insert.excluded.message, READING.c.message
    longer = func.length(new) > func.length(known)
    later = or_(longer, and_(func.length(new) == func.length(known), new > known))
    key = list(READING.primary_key)
    return insert.on_conflict_do_update(index_elements=key, set_={"message": new}, where=later)


HAS_READ = Either(_has_read(sqlite.insert(READING)), _has_read(postgresql.insert(READING)))


class Addresses(Repository):
    """`work.addresses`."""

    __slots__ = ()

    def close(self, tenant: str, thread: str, why: str, at: datetime) -> None:
        """Teams takes nothing there any more; what is sealed for it is kept. `why` is Teams' own code."""
        new = {"free_at": None, "held_until": EPOCH, "owner": "", "closed": why, "closed_at": at}
        self._run(CLOSE, {"tenant": tenant, "thread": thread} | new)

    def revive(self, tenant: str, thread: str, at: datetime) -> bool:
        """Somebody was heard from there, so it can be written to again: whether it had been closed. What was
        kept leaves at once. A bot that was disabled in the whole tenant is so nowhere any more."""
        opened = sorted(self._run(OPEN, {"of": tenant, "of_thread": thread}).scalars())
        if opened:
            self._run(SET_FREE, {"of": tenant, "threads": opened, "held": at})
        return bool(opened)

    def closed(self, tenant: str, threads: Iterable[str]) -> dict[str, str]:
        """Why each of these is closed, by thread; those that are open are left out."""
        rows = self._run(CLOSED, {"of": tenant, "threads": sorted(set(threads))})
        return {row.thread: row.closed for row in rows}

    def read(self, tenant: str, conversation: str, person: str, message: str) -> None:
        """The person has read what was said there up to this message (Teams' own id); news that come late
        take nothing back."""
        self._run(
            HAS_READ, {"tenant": tenant, "conversation": conversation, "person": person, "message": message}
        )
