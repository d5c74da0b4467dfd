"""Actions of a group's plan, with all that happened to each. The caller holds the group's lock."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import and_, delete, literal_column, select, union_all, update
from sqlalchemy import bindparam as given

from programme.action import Action, Owner, Source
from programme.ballot import Area
from programme.change import Change, Changed
from programme.nudge import Step
from programme.status import ENDED, Effect, Onward, Status, Theme
from storage.duties import ACTION, ALTERATION, NUDGED
from storage.statements import Repository, named, upsert

_COLUMNS = tuple(column.name for column in ACTION.c if column.name != "tenant")
_ALL = select(*(ACTION.c[name] for name in _COLUMNS)).where(*named(ACTION, "tenant"))
_BY_NUMBER = (ACTION.c.group_id, ACTION.c.number)
GET = _ALL.where(*named(ACTION, "id"))
OF_GROUP = _ALL.where(*named(ACTION, "group_id")).order_by(*_BY_NUMBER)
OF_LINE = _ALL.where(*named(ACTION, "group_id", "vote", "line"), ACTION.c.vote != "")
_OWNED = ACTION.c.owner == given("user")
_STOOD_IN_FOR = and_(ACTION.c.deputy == given("user"), ACTION.c.deputy != literal_column("''"))
OPEN_OF = union_all(*(_ALL.where(ACTION.c.ended.is_(None), one) for one in (_OWNED, _STOOD_IN_FOR)))
"""Each half by an index of its own; with «or» between them SQLite uses neither."""
ADD = ACTION.insert()
_CHANGES = [name for name in _COLUMNS if name not in {"id", "group_id", "number", "made"}]
KEEP = (
    update(ACTION)
    .where(ACTION.c.tenant == given("of_tenant"), ACTION.c.id == given("of_id"))
    .values({name: given(f"new_{name}") for name in _CHANGES})
)
MOVE = (
    update(ACTION)
    .where(ACTION.c.tenant == given("of_tenant"), ACTION.c.id == given("of_id"))
    .values(group_id=given("to_group"))
)
ADD_CHANGE = ALTERATION.insert()
_CHANGE = ("action_id", "kind", "at", "office", "facts")
STORY = (
    select(*(ALTERATION.c[name] for name in _CHANGE))
    .where(*named(ALTERATION, "tenant", "action_id"))
    .order_by(ALTERATION.c.at, ALTERATION.c.tie)
)
SAID = select(NUDGED.c.step).where(*named(NUDGED, "tenant", "action_id", "deadline"))
SAY = upsert(NUDGED)
UNSAY = delete(NUDGED).where(*named(NUDGED, "tenant", "action_id", "deadline", "step"))


class Actions(Repository):
    """`work.actions`. Two at once that decide on the same line of a result raise Clash."""

    __slots__ = ()

    def add(self, tenant: str, action: Action) -> None:
        """A new one."""
        self._run(ADD, {"tenant": tenant} | _row(action))

    def keep(self, tenant: str, action: Action) -> None:
        """As it is now."""
        row = _row(action)
        changed = {f"new_{name}": row[name] for name in _CHANGES}
        self._run(KEEP, {"of_tenant": tenant, "of_id": action.id} | changed)

    def move(self, tenant: str, ids: Iterable[str], group_id: str) -> None:
        """They are in another group's plan from now on, by the same numbers, which must be free there; all
        that has happened to them stays theirs."""
        rows = [{"of_tenant": tenant, "of_id": id, "to_group": group_id} for id in ids]
        if rows:
            self._run(MOVE, rows)

    def get(self, tenant: str, id: str) -> Action | None:
        """The action as it is."""
        row = self._run(GET, {"tenant": tenant, "id": id}).first()
        return None if row is None else _read(row)

    def of_group(self, tenant: str, group_id: str) -> tuple[Action, ...]:
        """All of a group, by number."""
        rows = self._run(OF_GROUP, {"tenant": tenant, "group_id": group_id})
        return tuple(map(_read, rows))

    def of_line(self, tenant: str, group_id: str, vote: str, line: str) -> Action | None:
        """The one that grew from a line of a result."""
        row = self._run(OF_LINE, {"tenant": tenant, "group_id": group_id, "vote": vote, "line": line}).first()
        return None if row is None else _read(row)

    def open_of(self, tenant: str, user: str) -> tuple[Action, ...]:
        """Those that have not ended and that this person owns or stands in for, in all groups."""
        rows = self._run(OPEN_OF, {"tenant": tenant, "user": user})
        found = {one.id: one for one in map(_read, rows) if one.status not in ENDED}
        return tuple(sorted(found.values(), key=lambda one: (one.group, one.number)))

    def record(self, tenant: str, change: Change) -> None:
        """Something happened to an action; nothing of it is ever taken away."""
        values = {"tenant": tenant, "action_id": change.action, "at": change.at, "tie": next(self._ties)}
        facts = json.dumps(dict(change.facts), ensure_ascii=False, sort_keys=True)
        self._run(ADD_CHANGE, values | {"kind": change.kind.value, "office": change.by, "facts": facts})

    def story(self, tenant: str, id: str) -> tuple[Change, ...]:
        """All that happened to it, oldest first."""
        rows = self._run(STORY, {"tenant": tenant, "action_id": id})
        return tuple(
            Change(row.action_id, Changed(row.kind), row.at, row.office, json.loads(row.facts))
            for row in rows
        )

    def said(self, tenant: str, id: str, deadline: date) -> frozenset[Step]:
        """The nudges that have been sealed for this deadline."""
        rows = self._run(SAID, {"tenant": tenant, "action_id": id, "deadline": deadline})
        return frozenset(map(Step, rows.scalars()))

    def say(self, tenant: str, id: str, deadline: date, step: Step) -> None:
        """This nudge is sealed, and is never sealed again for this deadline."""
        self._run(SAY, _nudged(tenant, id, deadline, step))

    def unsay(self, tenant: str, id: str, deadline: date, step: Step) -> None:
        """The card it stood on has never left."""
        self._run(UNSAY, _nudged(tenant, id, deadline, step))


def _nudged(tenant: str, id: str, deadline: date, step: Step) -> dict[str, Any]:
    return {"tenant": tenant, "action_id": id, "deadline": deadline, "step": step.value}


def _row(one: Action) -> dict[str, Any]:
    plain = ("id", "number", "title", "made", "deadline", "set_on", "sign", "evaluates", "reason")
    row = {name: getattr(one, name) for name in (*plain, "needs_help", "ended", "version")}
    words = {name: getattr(one, name).value for name in ("area", "status", "theme")}
    came = {
        "effect": one.effect and one.effect.value,
        "onward": one.onward and one.onward.value,
        "scores": json.dumps(dict(one.scores), sort_keys=True),
    }
    source = {name: getattr(one.source, name) for name in Source.__slots__}
    people = _person("owner", one.owner) | _person("deputy", one.deputy)
    return {"group_id": one.group} | row | words | came | source | people


def _person(place: str, who: Owner | None) -> dict[str, str]:
    who = who or Owner("", "")
    named_ = {f"{place}_name": who.name, f"{place}_role": who.role, f"{place}_aad": who.aad}
    return {place: who.user} | named_


def _read(row: Any) -> Action:
    return Action(
        row.id,
        row.group_id,
        row.number,
        row.title,
        Area(row.area),
        row.made,
        Status(row.status),
        Theme(row.theme),
        Source(*(getattr(row, name) for name in Source.__slots__)),
        _owner(row.owner, row.owner_name, row.owner_role, row.owner_aad),
        _owner(row.deputy, row.deputy_name, row.deputy_role, row.deputy_aad),
        row.deadline,
        row.set_on,
        row.sign,
        row.evaluates,
        json.loads(row.scores),
        row.reason,
        row.needs_help,
        row.ended,
        Effect(row.effect) if row.effect else None,
        Onward(row.onward) if row.onward else None,
        row.version,
    )


def _owner(*parts: Any) -> Owner | None:
    return Owner(*parts) if any(parts) else None
