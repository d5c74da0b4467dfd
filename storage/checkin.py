"""Stop points with what was answered and confirmed. Who may see it is decided in programme/checkin.py."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, delete, select, update
from sqlalchemy import bindparam as given

from programme.checkin import Answer, Checkin, Choice, Confirmation, Given
from programme.journey import Journey
from programme.people import Group, Role
from programme.visit import Outcome
from storage import group, journey
from storage.moments import from_number
from storage.statements import Repository, named, rows_as_json, upsert
from storage.tables import AGREEMENT, CHECKIN, CONFIRMATION, GIVEN, HMS_GROUP, JOURNEY


def _parts(table: Table, *columns: str, where: tuple[ColumnElement[bool], ...] = ()) -> ColumnElement[str]:
    of_checkin = (table.c.tenant == CHECKIN.c.tenant, table.c.checkin_id == CHECKIN.c.id)
    rows = select(rows_as_json(*(table.c[column] for column in columns))).where(*of_checkin, *where)
    return rows.scalar_subquery().label(f"{table.name}_rows")


_FIELDS = (
    *("id", "group_id", "visit_id", "phase", "opened", "closes", "revealed", "settled", "withdrawn"),
    "proposal",
)
_SAID = ("place", "person", "role", "outcome", "remark", "at")
COLUMNS = (
    *(CHECKIN.c[name] for name in _FIELDS),
    _parts(GIVEN, "place", "person", "role", "answers"),
    _parts(CONFIRMATION, *_SAID, where=(~CONFIRMATION.c.superseded,)),
    _parts(AGREEMENT, "person"),
)
"""Of one check-in as `read` takes them."""

_OF_GROUP = select(*COLUMNS).where(*named(CHECKIN, "tenant", "group_id"))
_NEWEST_FIRST = (CHECKIN.c.opened.desc(), CHECKIN.c.tie.desc())
GET = select(*COLUMNS).where(*named(CHECKIN, "tenant", "id"))
LATEST = _OF_GROUP.order_by(*_NEWEST_FIRST).limit(1)
SETTLED = _OF_GROUP.where(CHECKIN.c.settled.is_not(None)).order_by(*_NEWEST_FIRST).limit(given("most"))
LOCK = (
    select(HMS_GROUP.c.id)
    .where(
        *named(HMS_GROUP, "tenant"),
        HMS_GROUP.c.id == select(CHECKIN.c.group_id).where(*named(CHECKIN, "tenant", "id")).scalar_subquery(),
    )
    .with_for_update(key_share=True)
)
AT_HAND = (
    select(*COLUMNS, *group.COLUMNS, *journey.COLUMNS)
    .select_from(
        journey.SOURCE.join(
            CHECKIN,
            and_(CHECKIN.c.tenant == JOURNEY.c.tenant, CHECKIN.c.group_id == JOURNEY.c.group_id),
        ).join(HMS_GROUP, and_(HMS_GROUP.c.tenant == CHECKIN.c.tenant, HMS_GROUP.c.id == CHECKIN.c.group_id))
    )
    .where(*named(CHECKIN, "tenant", "id"))
)

ADD = CHECKIN.insert()
_CHANGING = ("closes", "revealed", "settled", "withdrawn", "proposal")
KEEP = (
    update(CHECKIN)
    .where(CHECKIN.c.tenant == given("of_tenant"), CHECKIN.c.id == given("of_id"))
    .values({name: given(name) for name in _CHANGING})
)
ANSWER = upsert(GIVEN, "answers", "place")
CONFIRM = CONFIRMATION.insert()
_SAME = ("person", "role", "outcome", "remark", "at")
SUPERSEDE = (
    update(CONFIRMATION)
    .where(
        CONFIRMATION.c.tenant == given("of_tenant"),
        CONFIRMATION.c.checkin_id == given("of_id"),
        *(CONFIRMATION.c[name] == given(f"of_{name}") for name in _SAME),
    )
    .values(superseded=True)
)
PLACES = select(CONFIRMATION.c.place).where(*named(CONFIRMATION, "tenant", "checkin_id"))
AGREE = upsert(AGREEMENT)
DISAGREE = delete(AGREEMENT).where(*named(AGREEMENT, "tenant", "checkin_id", "person"))


@dataclass(frozen=True, slots=True)
class AtHand:
    """All that an answer to a check-in needs to know."""

    checkin: Checkin
    group: Group
    journey: Journey


class Checkins(Repository):
    """`work.checkins`. A second unsettled check-in of one visit raises Clash."""

    __slots__ = ()

    def add(self, tenant: str, checkin: Checkin) -> None:
        """A new check-in with all that is in it."""
        key = {"tenant": tenant, "id": checkin.id, "group_id": checkin.group, "visit_id": checkin.visit}
        began = {"phase": checkin.phase, "opened": checkin.opened, "tie": next(self._ties)}
        self._run(ADD, key | began | _state(checkin))
        self._keep_parts(tenant, None, checkin)

    def get(self, tenant: str, id: str) -> Checkin | None:
        """The check-in with all that was answered, unfiltered."""
        return self._one(GET, {"tenant": tenant, "id": id})

    def at_hand(self, tenant: str, checkin_id: str) -> AtHand | None:
        """The check-in, its group and where that is now, in one read; nobody else changes anything of the
        group until this Work ends."""
        if self._postgres:
            self._run(LOCK, {"tenant": tenant, "id": checkin_id})
        row = self._run(AT_HAND, {"tenant": tenant, "id": checkin_id}).first()
        if row is None:
            return None
        first, second = len(COLUMNS), len(COLUMNS) + len(group.COLUMNS)
        return AtHand(read(row[:first]), group.read(row[first:second]), journey.read(row[second:]))

    def latest(self, tenant: str, group_id: str) -> Checkin | None:
        """The one opened last."""
        return self._one(LATEST, {"tenant": tenant, "group_id": group_id})

    def settled_of(self, tenant: str, group_id: str, limit: int = 10) -> tuple[Checkin, ...]:
        """The settled ones, newest first."""
        rows = self._run(SETTLED, {"tenant": tenant, "group_id": group_id, "most": limit})
        return tuple(read(row) for row in rows)

    def keep(self, tenant: str, before: Checkin, after: Checkin) -> None:
        """Writes what differs between the two; `before` is what was read in this Work."""
        if _state(before) != _state(after):
            self._run(KEEP, {"of_tenant": tenant, "of_id": after.id, **_state(after)})
        self._keep_parts(tenant, before, after)

    def _keep_parts(self, tenant: str, before: Checkin | None, after: Checkin) -> None:
        this = {"tenant": tenant, "checkin_id": after.id}
        known = dict(enumerate(before.given)) if before else {}
        new = [(place, said) for place, said in enumerate(after.given) if known.get(place) != said]
        self._each(ANSWER, [this | _given(place, said) for place, said in new])
        if before is None or before.confirmed != after.confirmed:
            self._confirm(this, before.confirmed if before else (), after.confirmed)
        agreed = before.shared if before else frozenset()
        self._each(AGREE, [this | {"person": user} for user in sorted(after.shared - agreed)])
        self._each(DISAGREE, [this | {"person": user} for user in sorted(agreed - after.shared)])

    def _confirm(
        self, this: dict[str, Any], before: Sequence[Confirmation], after: Sequence[Confirmation]
    ) -> None:
        where = {"of_tenant": this["tenant"], "of_id": this["checkin_id"]}
        dropped = (_confirmation(said) for said in before if said not in after)
        renamed = [where | {f"of_{name}": value for name, value in row.items()} for row in dropped]
        self._each(SUPERSEDE, renamed)
        place = 1 + max(self._run(PLACES, this).scalars(), default=-1)
        new = [said for said in after if said not in before]
        self._each(CONFIRM, [this | _confirmation(said) | {"place": place + n} for n, said in enumerate(new)])

    def _each(self, statement: Any, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._run(statement, rows[0] if len(rows) == 1 else rows)

    def _one(self, statement: Select[Any], values: Mapping[str, Any]) -> Checkin | None:
        row = self._run(statement, values).first()
        return None if row is None else read(row)


def read(row: Sequence[Any]) -> Checkin:
    """A check-in from the values of COLUMNS."""
    id_, group_id, visit, phase, opened, closes, revealed, settled, withdrawn, *more = row
    proposal, answers, said, agreed = more
    return Checkin(
        id_,
        group_id,
        visit,
        phase,
        opened,
        closes,
        revealed,
        settled,
        withdrawn,
        proposal and Outcome(proposal),
        tuple(_read_given(part) for part in sorted(json.loads(answers or "[]"))),
        tuple(_read_said(part) for part in sorted(json.loads(said or "[]"))),
        frozenset(person for (person,) in json.loads(agreed or "[]")),
    )


def _read_given(row: Sequence[Any]) -> Given:
    _, user, role, text = row
    answers = {
        key: Answer(choice and Choice(choice), line) for key, (choice, line) in json.loads(text).items()
    }
    return Given(user, Role(role), answers)


def _read_said(row: Sequence[Any]) -> Confirmation:
    _, user, role, outcome, remark, at = row
    return Confirmation(user, Role(role), Outcome(outcome), remark, from_number(at))


def _state(checkin: Checkin) -> dict[str, Any]:
    return {
        "closes": checkin.closes,
        "revealed": checkin.revealed,
        "settled": checkin.settled,
        "withdrawn": checkin.withdrawn,
        "proposal": checkin.proposal and checkin.proposal.value,
    }


def _given(place: int, said: Given) -> dict[str, Any]:
    answers = {key: (one.choice and one.choice.value, one.line) for key, one in said.answers.items()}
    text = json.dumps(answers, ensure_ascii=False)
    return {"person": said.user, "role": said.role.value, "place": place, "answers": text}


def _confirmation(said: Confirmation) -> dict[str, Any]:
    return {
        "person": said.user,
        "role": said.role.value,
        "outcome": said.outcome.value,
        "remark": said.remark,
        "at": said.at,
    }
