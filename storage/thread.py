"""Threads: what Teams throttles and closes as one, and when the next letter of each may leave.

A thread is free when something waits in it, nothing of it is on its way, and its address is open.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Executable, Update, case, func, null, select, update
from sqlalchemy import bindparam as given
from sqlalchemy.dialects import postgresql, sqlite

from storage.moments import EPOCH
from storage.statements import Either
from storage.tables import POSTING, THREAD
from storage.waiting import SEALED


def later(one: ColumnElement[Any], other: ColumnElement[Any]) -> ColumnElement[Any]:
    """The later of two moments."""
    return case((one > other, one), else_=other)


def _knock(insert: sqlite.Insert | postgresql.Insert) -> Executable:
    came, was = insert.excluded.free_at, THREAD.c.free_at
    earlier = case((was.is_(None), came), (was < came, was), else_=came)
    not_now = (THREAD.c.closed != "") | (THREAD.c.owner != "")
    free_at = case((not_now, was), else_=later(earlier, THREAD.c.held_until))
    key = [THREAD.c.tenant, THREAD.c.thread]
    added = insert.on_conflict_do_update(index_elements=key, set_={"free_at": free_at})
    return added.returning(THREAD.c.closed)


KNOCK = Either(_knock(sqlite.insert(THREAD)), _knock(postgresql.insert(THREAD)))
"""A letter was sealed in a thread; returns why its address is closed, empty when it is open."""


def knocking(tenant: str, thread: str, at: datetime) -> dict[str, Any]:
    """The values for KNOCK."""
    new = {"held_until": EPOCH, "owner": "", "closed": "", "closed_at": None}
    return {"tenant": tenant, "thread": thread, "free_at": at, **new}


_FIRST = func.min(POSTING.c.not_before, type_=POSTING.c.not_before.type)


def settle(held: ColumnElement[Any]) -> Update:
    """Nothing of the thread is on its way any more: it is free when its first letter is, but not before
    `held`; never while it is closed. The caller says which threads."""
    next_ = (
        select(case((_FIRST.is_(None), null()), (held < _FIRST, _FIRST), else_=held))
        .where(POSTING.c.tenant == THREAD.c.tenant, POSTING.c.thread == THREAD.c.thread, SEALED)
        .correlate(THREAD)
        .scalar_subquery()
    )
    free_at = case((THREAD.c.closed != "", null()), else_=next_)
    return update(THREAD).values(owner="", held_until=held, free_at=free_at)


HELD = given("held", type_=THREAD.c.held_until.type)
LOCK = (
    select(THREAD.c.thread)
    .where(THREAD.c.tenant == given("of"), THREAD.c.thread.in_(given("threads", expanding=True)))
    .order_by(THREAD.c.thread)
    .with_for_update()
)
"""Before PostgreSQL settles threads: while a statement waits for whoever knocks there, it goes on seeing the
letters of the time when it began, and would find nothing in a thread where one has just been sealed."""
