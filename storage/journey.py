"""Where a group is on its way, and every stay in a phase it has behind it."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, select

from programme.journey import Journey, Outcome, Stage, Visit
from programme.people import Role
from storage.group import LOCK
from storage.statements import Repository, named, upsert
from storage.tables import JOURNEY, VISIT

_VISIT = [c.name for c in VISIT.c if c.name not in {"tenant", "group_id", "tie"}]
_NOW, _CARRIED = VISIT.alias("present"), VISIT.alias("carried")
COLUMNS = (
    JOURNEY.c.group_id,
    JOURNEY.c.stage,
    JOURNEY.c.moved,
    *(_NOW.c[name].label(f"now_{name}") for name in _VISIT),
    *(_CARRIED.c[name].label(f"carried_{name}") for name in _VISIT),
)
"""Of one journey as `read` takes them, out of `SOURCE`."""
SOURCE = JOURNEY.join(
    _NOW, and_(_NOW.c.tenant == JOURNEY.c.tenant, _NOW.c.id == JOURNEY.c.visit_id)
).outerjoin(_CARRIED, and_(_CARRIED.c.tenant == JOURNEY.c.tenant, _CARRIED.c.id == JOURNEY.c.carried_id))

GET = select(*COLUMNS).select_from(SOURCE).where(*named(JOURNEY, "tenant", "group_id"))
KEEP = upsert(JOURNEY, "stage", "visit_id", "moved", "carried_id")
KEEP_VISIT = upsert(VISIT, "workshop", "ended", "outcome", "baton", "missing", "corrected")
HISTORY = (
    select(*(VISIT.c[name] for name in _VISIT))
    .where(*named(VISIT, "tenant", "group_id"))
    .order_by(VISIT.c.began, VISIT.c.tie)
)


class Journeys(Repository):
    """`work.journeys`."""

    __slots__ = ()

    def get(self, tenant: str, group_id: str) -> Journey | None:
        """The journey with the present visit and the one that handed over the last baton."""
        row = self._run(GET, {"tenant": tenant, "group_id": group_id}).first()
        return None if row is None else read(row)

    def lock(self, tenant: str, group_id: str) -> Journey | None:
        """The journey, and nobody else changes anything of the group until this Work ends."""
        if self._postgres:
            self._run(LOCK, {"tenant": tenant, "id": group_id})
        return self.get(tenant, group_id)

    def keep(self, tenant: str, journey: Journey) -> None:
        """The journey as it is now, with its visits."""
        carried = journey.carried
        if carried is not None and carried.id != journey.visit.id:
            self.end(tenant, journey.group, carried)
        self.end(tenant, journey.group, journey.visit)
        where = {"tenant": tenant, "group_id": journey.group, "visit_id": journey.visit.id}
        how = {"stage": journey.stage.value, "moved": journey.moved, "carried_id": carried and carried.id}
        self._run(KEEP, where | how)

    def end(self, tenant: str, group_id: str, visit: Visit) -> None:
        """Keeps a visit that has ended, or stands as it is."""
        key = {"tenant": tenant, "id": visit.id, "group_id": group_id, "tie": next(self._ties)}
        fixed = {"phase": visit.phase, "round": visit.round, "began": visit.began}
        rest = {
            "workshop": visit.workshop,
            "ended": visit.ended,
            "outcome": visit.outcome and visit.outcome.value,
            "baton": json.dumps(dict(visit.baton), ensure_ascii=False),
            "missing": " ".join(role.value for role in visit.missing),
            "corrected": visit.corrected,
        }
        self._run(KEEP_VISIT, key | fixed | rest)

    def history(self, tenant: str, group_id: str) -> tuple[Visit, ...]:
        """All visits in the order of their beginning; the last one may still be under way."""
        rows = self._run(HISTORY, {"tenant": tenant, "group_id": group_id})
        return tuple(_visit(row) for row in rows)


def read(row: Sequence[Any]) -> Journey:
    """A journey from the values of COLUMNS."""
    size = len(_VISIT)
    group: str
    moved: datetime
    group, stage, moved = row[:3]
    present, carried = row[3 : 3 + size], row[3 + size :]
    return Journey(group, Stage(stage), _visit(present), moved, _visit(carried) if carried[0] else None)


def _visit(row: Sequence[Any]) -> Visit:
    id_, phase, round_, began, workshop, ended, outcome, baton, missing, corrected = row
    return Visit(
        id_,
        phase,
        round_,
        began,
        workshop,
        ended,
        outcome and Outcome(outcome),
        json.loads(baton),
        tuple(Role(role) for role in missing.split()),
        corrected,
    )
