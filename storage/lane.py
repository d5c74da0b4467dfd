"""Lanes: each tenant's letters are delivered by one process at a time, which says so every few seconds.

A lane whose holder has fallen silent is taken over. What was on its way then may have arrived, and nobody
can know: it is sent once more, and marked.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Executable, delete, literal_column, select, update
from sqlalchemy import bindparam as given
from sqlalchemy.dialects import postgresql, sqlite

from storage.statements import Either, Repository, named
from storage.tables import LANE, POSTING, THREAD
from storage.thread import HELD, settle

_HELD_BY_SOMEBODY = select(LANE.c.tenant)
ABANDONED = select(LANE.c.tenant).where(LANE.c.until <= given("now")).limit(1)
FREE = (
    select(THREAD.c.tenant)
    .where(THREAD.c.free_at <= given("now"), THREAD.c.tenant.not_in(_HELD_BY_SOMEBODY))
    .order_by(THREAD.c.free_at)
    .limit(1)
)


def _take(insert: sqlite.Insert | postgresql.Insert) -> Executable:
    new = insert.excluded
    taken = insert.on_conflict_do_update(
        index_elements=[LANE.c.tenant],
        set_={"owner": new.owner, "until": new.until},
        where=LANE.c.until <= given("now"),
    )
    return taken.returning(LANE.c.tenant)


TAKE = Either(_take(sqlite.insert(LANE)), _take(postgresql.insert(LANE)))
RENEW = (
    update(LANE).where(LANE.c.tenant == given("of"), LANE.c.owner == given("by")).values(until=given("until"))
)
LEAVE = delete(LANE).where(*named(LANE, "tenant", "owner"))
_ON_THEIR_WAY = (
    POSTING.c.tenant == given("of"),
    POSTING.c.state == literal_column("'sealed'"),
    POSTING.c.owner != literal_column("''"),
)
LEFT_BEHIND = (
    update(POSTING)
    .where(*_ON_THEIR_WAY)
    .values(owner="", twice=True)
    .returning(POSTING.c.id, POSTING.c.thread)
)
RECENT = (
    select(POSTING.c.thread, POSTING.c.ended)
    .where(
        POSTING.c.tenant == given("of"),
        POSTING.c.state == literal_column("'sent'"),
        POSTING.c.ended > given("since"),
        POSTING.c.owner.not_like(given("mine")),
    )
    .order_by(POSTING.c.ended.desc())
    .limit(given("most"))
)
MOST_RECENT = 2000
SET_FREE = settle(HELD).where(THREAD.c.tenant == given("of"), THREAD.c.owner != literal_column("''"))


@dataclass(frozen=True, slots=True)
class Taken:
    """A lane that is yours. `left_behind` are letters, thread by id, that a holder before you had on its way
    when it fell silent: each may arrive a second time."""

    tenant: str
    left_behind: Mapping[str, str] = field(default_factory=dict)


class Lanes(Repository):
    """`work.lanes`."""

    __slots__ = ()

    def take(self, now: datetime, *, owner: str, until: datetime) -> Taken | None:
        """A lane in which something waits, or which nobody cares for any more; None when there is none.
        `owner` must be a name never used before, «<process>/<number>»."""
        tenant = self._won(now, owner, until)
        if tenant is None:
            return None
        left = {row.id: row.thread for row in self._run(LEFT_BEHIND, {"of": tenant})}
        self._run(SET_FREE, {"of": tenant, "held": now})
        return Taken(tenant, left)

    def _won(self, now: datetime, owner: str, until: datetime) -> str | None:
        """The tenant of the first lane for which nobody else was quicker."""
        while tenant := self._run(ABANDONED, {"now": now}).scalar() or self._run(FREE, {"now": now}).scalar():
            mine = {"tenant": tenant, "owner": owner, "until": until}
            if self._run(TAKE, mine | {"now": now}).first() is not None:
                return str(tenant)
        return None

    def sent_by_others(self, tenant: str, process: str, since: datetime) -> tuple[tuple[str, datetime], ...]:
        """What other processes have sent there since then, by thread and time, the newest MOST_RECENT."""
        values = {"of": tenant, "since": since, "mine": f"{process}/%", "most": MOST_RECENT}
        return tuple((row.thread, row.ended) for row in reversed(self._run(RECENT, values).all()))

    def renew(self, tenant: str, *, owner: str, until: datetime) -> bool:
        """Whether the lane is still the owner's; if so, until then."""
        return self._run(RENEW, {"of": tenant, "by": owner, "until": until}).rowcount == 1

    def leave(self, tenant: str, *, owner: str, now: datetime) -> None:
        """The owner has nothing on its way any more, and others may take the lane."""
        if self._run(LEAVE, {"tenant": tenant, "owner": owner}).rowcount:
            self._run(SET_FREE, {"of": tenant, "held": now})
