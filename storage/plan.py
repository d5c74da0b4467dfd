"""Plans and who has seen them. The caller holds the group's lock, as for all that is the group's."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from programme.people import Role
from programme.plan import Plan, Sighting
from storage.duties import PLAN, SIGHTING
from storage.statements import Repository, named, upsert

_PLAN = ("edition", "last", "place", "told", "told_at", "learned")
_SIGHTING = ("person", "name", "role", "edition", "at", "remark")
GET = select(*(PLAN.c[name] for name in _PLAN)).where(*named(PLAN, "tenant", "group_id"))
SEEN = (
    select(*(SIGHTING.c[name] for name in _SIGHTING))
    .where(*named(SIGHTING, "tenant", "group_id"))
    .order_by(SIGHTING.c.place)
)
GROUPS = select(PLAN.c.group_id).where(*named(PLAN, "tenant")).order_by(PLAN.c.group_id)
KEEP = upsert(PLAN, *_PLAN)
ADD_SEEN = SIGHTING.insert()


class Plans(Repository):
    """`work.plans`. A group that has kept nothing has the first edition of an empty plan."""

    __slots__ = ()

    def get(self, tenant: str, group_id: str) -> Plan:
        """The plan as it is."""
        this = {"tenant": tenant, "group_id": group_id}
        row = self._run(GET, this).first()
        if row is None:
            return Plan(group_id)
        seen = tuple(map(_sighting, self._run(SEEN, this)))
        return Plan(group_id, *row, seen=seen)

    def groups(self, tenant: str) -> tuple[str, ...]:
        """The groups that have decided on anything."""
        return tuple(self._run(GROUPS, {"tenant": tenant}).scalars())

    def keep(self, tenant: str, before: Plan, after: Plan) -> None:
        """Writes what differs; `before` is what was read in this Work."""
        this = {"tenant": tenant, "group_id": after.group}
        if after != before:
            self._run(KEEP, this | {name: getattr(after, name) for name in _PLAN})
        new = [
            this | {"place": place} | _row(one)
            for place, one in enumerate(after.seen)
            if place >= len(before.seen)
        ]
        if new:
            self._run(ADD_SEEN, new)


def _row(one: Sighting) -> dict[str, Any]:
    seen = {"person": one.user, "name": one.name, "role": one.role.value}
    return seen | {"edition": one.edition, "at": one.at, "remark": one.remark}


def _sighting(row: Sequence[Any]) -> Sighting:
    user, name, role, *rest = row
    return Sighting(user, name, Role(role), *rest)
