"""What is to be looked into, and when. A row says only where to look; what to do is decided then."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam as given
from sqlalchemy import delete, select, update

from storage.statements import Repository, named, upsert
from storage.waiting import DUE

UNREACHED = "unreached"
"""The kind that is set when a letter cannot arrive."""

SET = upsert(DUE, "at", "free_at", "owner")
ENSURE = upsert(DUE)
MOVE = (
    update(DUE)
    .where(DUE.c.tenant == given("of"), DUE.c.kind == given("what"), DUE.c.subject == given("before"))
    .values(subject=given("after"))
)
DROP = delete(DUE).where(*named(DUE, "tenant", "kind", "subject"))
DONE = DROP.where(*named(DUE, "at"), DUE.c.free_at > DUE.c.at)

_FREE = (
    select(DUE.c.tenant, DUE.c.kind, DUE.c.subject)
    .where(DUE.c.free_at <= given("now"), DUE.c.kind.in_(given("kinds", expanding=True)))
    .order_by(DUE.c.free_at, DUE.c.kind == given("last"))
    .limit(given("most"))
    .with_for_update(skip_locked=True)
    .cte("free")
)
CLAIM = (
    update(DUE)
    .where(DUE.c.tenant == _FREE.c.tenant, DUE.c.kind == _FREE.c.kind, DUE.c.subject == _FREE.c.subject)
    .values(owner=given("by"), free_at=given("until"))
    .returning(DUE.c.tenant, DUE.c.kind, DUE.c.subject, DUE.c.at)
)
NEXT = (
    select(DUE.c.free_at)
    .where(DUE.c.kind.in_(given("kinds", expanding=True)))
    .order_by(DUE.c.free_at)
    .limit(1)
)


def setting(tenant: str, kind: str, subject: str, at: datetime) -> dict[str, Any]:
    """The values for SET."""
    return {"tenant": tenant, "kind": kind, "subject": subject, "at": at, "free_at": at, "owner": ""}


@dataclass(frozen=True, slots=True)
class Due:
    """Time to look into `subject`. `id` is for logs."""

    id: str
    tenant: str
    kind: str
    subject: str
    at: datetime


class Dues(Repository):
    """`work.due`."""

    __slots__ = ()

    def set(self, tenant: str, kind: str, subject: str, at: datetime) -> None:
        """Look into the subject at that time, whatever was set or claimed for it before."""
        self._run(SET, setting(tenant, kind, subject, at))

    def ensure(self, tenant: str, kind: str, subject: str, at: datetime) -> None:
        """Look into the subject at that time, unless a time is set already."""
        self._run(ENSURE, setting(tenant, kind, subject, at))

    def drop(self, tenant: str, kind: str, subject: str) -> None:
        """No need to look any more."""
        self._run(DROP, {"tenant": tenant, "kind": kind, "subject": subject})

    def move(self, tenant: str, kind: str, subject: str, to: str) -> None:
        """What is set for one subject, if anything, is the other's from now on, which must have none."""
        self._run(MOVE, {"of": tenant, "what": kind, "before": subject, "after": to})

    def claim(
        self, now: datetime, *, owner: str, lease: timedelta, limit: int, kinds: Sequence[str]
    ) -> tuple[Due, ...]:
        """Up to `limit` of these kinds that are due, earliest first, for nobody else until the lease has run
        out. Of what fell due at the same moment, the last kind comes last."""
        values = {"now": now, "by": owner, "until": now + lease, "most": limit, "kinds": list(kinds)}
        values["last"] = kinds[-1]
        rows = self._run(CLAIM, values)
        found = (Due(f"{row.kind}/{row.subject}", row.tenant, row.kind, row.subject, row.at) for row in rows)
        return tuple(sorted(found, key=lambda due: (due.at, due.kind == kinds[-1], due.id)))

    def next(self, kinds: Sequence[str]) -> datetime | None:
        """When the first of these kinds can be claimed; None when nothing is set."""
        return self._run(NEXT, {"kinds": list(kinds)}).scalar()

    def done(self, due: Due) -> bool:
        """It is being looked into: whether it still has to be. One that has been set anew meanwhile stays."""
        values = {"tenant": due.tenant, "kind": due.kind, "subject": due.subject, "at": due.at}
        return self._run(DONE, values).rowcount == 1
