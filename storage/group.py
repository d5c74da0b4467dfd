"""HMS groups with their members; who held which role when is kept, the value holds who holds it now.

A group's row is also its lock: whatever changes anything of a group waits for it, so two presses at once
see each other and never wait crosswise.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from operator import itemgetter
from typing import Any

from sqlalchemy import Select, exists, select, update
from sqlalchemy import bindparam as given

from programme.people import Group, Member, Role, Workplace
from storage.statements import Repository, named, rows_as_json, upsert
from storage.tables import HMS_GROUP, MEMBER

_MEMBER = ("place", "person", "name", "role", "held_for", "held_for_name", "back_on")
_MEMBERS = (
    select(rows_as_json(*(MEMBER.c[name] for name in _MEMBER)))
    .where(
        MEMBER.c.tenant == HMS_GROUP.c.tenant,
        MEMBER.c.group_id == HMS_GROUP.c.id,
        MEMBER.c.until.is_(None),
    )
    .scalar_subquery()
)
COLUMNS = (*(column for column in HMS_GROUP.c if column.name != "made"), _MEMBERS.label("members"))
"""Of one group as `read` takes them."""

_OF_TENANT = select(*COLUMNS).where(*named(HMS_GROUP, "tenant"))
_OLDEST_FIRST = (HMS_GROUP.c.made, HMS_GROUP.c.id)
_IS_MEMBER = exists().where(
    MEMBER.c.tenant == HMS_GROUP.c.tenant,
    MEMBER.c.group_id == HMS_GROUP.c.id,
    MEMBER.c.until.is_(None),
    *named(MEMBER, "person"),
)
_PLACES = [HMS_GROUP.c[name] for name in ("id", "name", "owner", "department", "method")]
WORKPLACES = select(*_PLACES).where(*named(HMS_GROUP, "tenant")).order_by(HMS_GROUP.c.id)
GET = _OF_TENANT.where(*named(HMS_GROUP, "id"))
BY_CODE = _OF_TENANT.where(*named(HMS_GROUP, "code"))
IN_CHAT = _OF_TENANT.where(*named(HMS_GROUP, "chat"))
AMONG = _OF_TENANT.where(HMS_GROUP.c.id.in_(given("ids", expanding=True)))
OF_MEMBER = _OF_TENANT.where(_IS_MEMBER).order_by(*_OLDEST_FIRST)
OF_HELPER = _OF_TENANT.where(*named(HMS_GROUP, "helper")).order_by(*_OLDEST_FIRST)
LOCK = select(HMS_GROUP.c.id).where(*named(HMS_GROUP, "tenant", "id")).with_for_update(key_share=True)

ADD = HMS_GROUP.insert()
_FIELDS = [column.name for column in HMS_GROUP.c if column.name not in {"tenant", "id", "made"}]
KEEP = (
    update(HMS_GROUP)
    .where(HMS_GROUP.c.tenant == given("of_tenant"), HMS_GROUP.c.id == given("of_id"))
    .values({name: given(name) for name in _FIELDS})
)

NOW = select(*(MEMBER.c[name] for name in _MEMBER)).where(
    *named(MEMBER, "tenant", "group_id"), MEMBER.c.until.is_(None)
)
_STANDS_IN = ("held_for", "held_for_name", "back_on")
COME = upsert(MEMBER, "name", "place", "until", "gone", *_STANDS_IN)
_THIS_MEMBER = (
    MEMBER.c.tenant == given("of_tenant"),
    MEMBER.c.group_id == given("of_group"),
    MEMBER.c.person == given("who"),
    MEMBER.c.role == given("as_role"),
    MEMBER.c.until.is_(None),
)
GO = update(MEMBER).where(*_THIS_MEMBER).values(until=given("until"))
MOVE = (
    update(MEMBER).where(*_THIS_MEMBER).values({name: given(name) for name in ("name", "place", *_STANDS_IN)})
)


class Groups(Repository):
    """`work.groups`. A second holder of a sole role, a code or a chat in use raise Clash."""

    __slots__ = ()

    def add(self, group: Group, *, at: datetime) -> None:
        """A new group with its first members."""
        self._run(ADD, {"tenant": group.tenant, "id": group.id, "made": at, **_fields(group)})
        self._seat(group, {}, at)

    def keep(self, group: Group, *, at: datetime) -> None:
        """The group as it is now. Raises KeyError for a group never added."""
        found = self._run(KEEP, {"of_tenant": group.tenant, "of_id": group.id, **_fields(group)})
        if not found.rowcount:
            raise KeyError(group.id)
        rows = self._run(NOW, {"tenant": group.tenant, "group_id": group.id})
        self._seat(group, {_member(row): row[0] for row in rows}, at)

    def get(self, tenant: str, id: str) -> Group | None:
        """The group with its present members."""
        return self._one(GET, {"tenant": tenant, "id": id})

    def lock(self, tenant: str, id: str) -> Group | None:
        """The group, and nobody else changes anything of it until this Work ends."""
        self.hold(tenant, id)
        return self.get(tenant, id)

    def hold(self, tenant: str, id: str) -> None:
        """Only the lock. SQLite needs none, for there a Work is alone."""
        if self._postgres:
            self._run(LOCK, {"tenant": tenant, "id": id})

    def by_code(self, tenant: str, code: str) -> Group | None:
        """The group one joins with this code."""
        return self._one(BY_CODE, {"tenant": tenant, "code": code})

    def in_chat(self, tenant: str, conversation: str) -> Group | None:
        """The group that has joined this chat."""
        return self._one(IN_CHAT, {"tenant": tenant, "chat": conversation}) if conversation else None

    def of_member(self, tenant: str, user: str) -> tuple[Group, ...]:
        """The groups in which the person holds a role now, oldest first."""
        return self._all(OF_MEMBER, {"tenant": tenant, "person": user})

    def of_helper(self, tenant: str, user: str) -> tuple[Group, ...]:
        """The groups this helper has made, oldest first."""
        return self._all(OF_HELPER, {"tenant": tenant, "helper": user}) if user else ()

    def among(self, tenant: str, ids: Collection[str]) -> tuple[Group, ...]:
        """These, in no order."""
        return self._all(AMONG, {"tenant": tenant, "ids": sorted(ids)}) if ids else ()

    def workplaces(self, tenant: str) -> tuple[tuple[str, Workplace, str], ...]:
        """Every group's id, workplace and method, by id."""
        rows = self._run(WORKPLACES, {"tenant": tenant})
        return tuple((row.id, Workplace(row.name, row.owner, row.department), row.method) for row in rows)

    def _one(self, statement: Select[Any], values: Mapping[str, Any]) -> Group | None:
        row = self._run(statement, values).first()
        return None if row is None else read(row)

    def _all(self, statement: Select[Any], values: Mapping[str, Any]) -> tuple[Group, ...]:
        return tuple(read(row) for row in self._run(statement, values))

    def _seat(self, group: Group, before: Mapping[Member, int], at: datetime) -> None:
        """Writes what differs between the members before, each with their place, and those of the group."""
        now = {member: place for place, member in enumerate(group.members)}
        held = {(member.user, member.role) for member in before}
        holds = {(member.user, member.role) for member in now}
        this: dict[str, Any] = {"of_tenant": group.tenant, "of_group": group.id}
        gone = [this | {"who": user, "as_role": role.value, "until": at} for user, role in held - holds]
        if gone:
            self._run(GO, gone)
        for member, place in now.items():
            if (member.user, member.role) not in holds - held:
                if before.get(member) != place:
                    who = {"who": member.user, "as_role": member.role.value}
                    self._run(MOVE, this | who | _seat(member, place))
                continue
            key: dict[str, Any] = {
                "tenant": group.tenant,
                "group_id": group.id,
                "person": member.user,
                "since": at,
            }
            sits = {"role": member.role.value, "until": None, "gone": False}
            self._run(COME, key | sits | _seat(member, place))


def read(row: Sequence[Any]) -> Group:
    """A group from the values of COLUMNS."""
    tenant, id_, name, owner, department, language, method, version, code, helper, chat, quiet, *more = row
    parties, county, members = more
    return Group(
        id_,
        tenant,
        Workplace(name, owner, department),
        language,
        method,
        version,
        code,
        helper,
        chat,
        quiet,
        tuple(_member(member) for member in sorted(json.loads(members or "[]"), key=itemgetter(0))),
        tuple(Role(party) for party in parties.split()),
        county,
    )


def _member(row: Sequence[Any]) -> Member:
    _, user, name, role, held_for, held_for_name, back_on = row
    day = date.fromisoformat(back_on) if isinstance(back_on, str) else back_on
    return Member(user, name, Role(role), held_for, held_for_name, day)


def _seat(member: Member, place: int) -> dict[str, Any]:
    for_whom = {"held_for": member.held_for, "held_for_name": member.held_for_name}
    return {"name": member.name, "place": place, "back_on": member.back_on, **for_whom}


def _fields(group: Group) -> dict[str, Any]:
    place = group.workplace
    return {
        "name": place.name,
        "owner": place.owner,
        "department": place.department,
        "language": group.language,
        "method": group.method,
        "version": group.version,
        "code": group.code,
        "helper": group.helper,
        "chat": group.chat,
        "quiet": group.quiet,
        "parties": " ".join(group.parties),
        "county": group.county,
    }
