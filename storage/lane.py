"""Lanes: each tenant's letters are delivered by one process at a time, which says so every few seconds.

A lane whose holder has fallen silent is taken over. What was on its way then may have arrived, and nobody
can know: it is sent once more, and marked. A lane that was left rests a little before another process may
have it, for what Teams bears in a second or two is counted by whoever spoke to it.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Executable, func, literal_column, select, update
from sqlalchemy import bindparam as given
from sqlalchemy.dialects import postgresql, sqlite

from storage.statements import Either, Repository
from storage.tables import LANE, POSTING, THREAD
from storage.thread import HELD, settle
from storage.waiting import SEALED

REST = timedelta(seconds=2)
"""The windows of a second and of two that Teams counts; what counts in longer ones is told by the letters."""

_ANOTHERS = select(LANE.c.tenant).where(
    (LANE.c.owner != "") | ((LANE.c.until > given("now")) & (LANE.c.process != given("process")))
)
_NOT: BindParameter[str] = given("but_not", expanding=True)
ABANDONED = (
    select(LANE.c.tenant)
    .where(LANE.c.owner != "", LANE.c.until <= given("now"), LANE.c.tenant.not_in(_NOT))
    .limit(1)
)
FREE = (
    select(THREAD.c.tenant)
    .where(
        THREAD.c.free_at <= given("now"),
        THREAD.c.tenant.not_in(_ANOTHERS),
        THREAD.c.tenant.not_in(_NOT),
    )
    .order_by(THREAD.c.free_at)
    .limit(1)
)
NEXT = select(func.min(THREAD.c.free_at)).where(THREAD.c.free_at.is_not(None))


def _take(insert: sqlite.Insert | postgresql.Insert) -> Executable:
    new = insert.excluded
    taken = insert.on_conflict_do_update(
        index_elements=[LANE.c.tenant],
        set_={"owner": new.owner, "process": new.process, "until": new.until},
        where=(LANE.c.until <= given("now")) | ((LANE.c.owner == "") & (LANE.c.process == new.process)),
    )
    return taken.returning(LANE.c.tenant)


TAKE = Either(_take(sqlite.insert(LANE)), _take(postgresql.insert(LANE)))
RENEW = (
    update(LANE).where(LANE.c.tenant == given("of"), LANE.c.owner == given("by")).values(until=given("until"))
)
LEAVE = (
    update(LANE)
    .where(LANE.c.tenant == given("of"), LANE.c.owner == given("by"))
    .values(owner="", until=given("rests_until"))
)
_ON_THEIR_WAY = (POSTING.c.tenant == given("of"), SEALED, POSTING.c.owner > literal_column("''"))
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
SET_FREE = settle(HELD).where(THREAD.c.tenant == given("of"), THREAD.c.owner > literal_column("''"))


@dataclass(frozen=True, slots=True)
class Taken:
    """A lane that is yours. `left_behind` are letters, thread by id, that a holder before you had on its way
    when it fell silent: each may arrive a second time."""

    tenant: str
    left_behind: Mapping[str, str] = field(default_factory=dict)


class Lanes(Repository):
    """`work.lanes`."""

    __slots__ = ()

    def take(
        self, now: datetime, *, owner: str, until: datetime, but_not: Collection[str] = ()
    ) -> Taken | None:
        """A lane in which something waits, or which nobody cares for any more; None when there is none.
        `owner` must be a name never used before, «<process>/<number>»; `but_not` are tenants left aside."""
        tenant = self._won(owner, {"now": now, "until": until, "but_not": list(but_not)})
        if tenant is None:
            return None
        left = {row.id: row.thread for row in self._run(LEFT_BEHIND, {"of": tenant})}
        self._run(SET_FREE, {"of": tenant, "held": now})
        return Taken(tenant, left)

    def _won(self, owner: str, when: Mapping[str, Any]) -> str | None:
        """The tenant of the first lane for which nobody else was quicker."""
        process = owner.partition("/")[0]
        look = {"now": when["now"], "but_not": when["but_not"], "process": process}
        while tenant := self._run(ABANDONED, look).scalar() or self._run(FREE, look).scalar():
            mine = {"tenant": tenant, "owner": owner, "process": process, "until": when["until"]}
            if self._run(TAKE, mine | {"now": when["now"]}).first() is not None:
                return str(tenant)
        return None

    def sent_by_others(self, tenant: str, process: str, since: datetime) -> tuple[tuple[str, datetime], ...]:
        """What other processes have sent there since then, by thread and time, the newest MOST_RECENT."""
        values = {"of": tenant, "since": since, "mine": f"{process}/%", "most": MOST_RECENT}
        return tuple((row.thread, row.ended) for row in reversed(self._run(RECENT, values).all()))

    def next(self) -> datetime | None:
        """When the first letter that waits in any lane may leave; None when none waits."""
        return self._run(NEXT, {}).scalar()

    def renew(self, tenant: str, *, owner: str, until: datetime) -> bool:
        """Whether the lane is still the owner's; if so, until then."""
        return self._run(RENEW, {"of": tenant, "by": owner, "until": until}).rowcount == 1

    def leave(self, tenant: str, *, owner: str, now: datetime) -> None:
        """The owner has nothing on its way any more. Its process may take the lane again at once, others when
        it has had its REST."""
        if self._run(LEAVE, {"of": tenant, "by": owner, "rests_until": now + REST}).rowcount:
            self._run(SET_FREE, {"of": tenant, "held": now})
