"""Where a group is on its way, and every stay in a phase it has behind it."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, select

from programme.journey import End, Journey, Pause, Reason, Stage
from programme.people import Role
from programme.visit import Held, Outcome, Visit
from storage.group import LOCK
from storage.statements import Repository, named, upsert
from storage.tables import JOURNEY, VISIT

_VISIT = [c.name for c in VISIT.c if c.name not in {"tenant", "group_id", "tie"}]
_NOW, _CARRIED = VISIT.alias("present"), VISIT.alias("carried")
_COURSE = ("paused_until", "pause_reason", "ended", "end_reason", "end_note", "pace")
COLUMNS = (
    JOURNEY.c.group_id,
    JOURNEY.c.stage,
    JOURNEY.c.moved,
    *(JOURNEY.c[name] for name in _COURSE),
    *(_NOW.c[name].label(f"now_{name}") for name in _VISIT),
    *(_CARRIED.c[name].label(f"carried_{name}") for name in _VISIT),
)
"""Of one journey as `read` takes them, out of `SOURCE`."""
SOURCE = JOURNEY.join(
    _NOW, and_(_NOW.c.tenant == JOURNEY.c.tenant, _NOW.c.id == JOURNEY.c.visit_id)
).outerjoin(_CARRIED, and_(_CARRIED.c.tenant == JOURNEY.c.tenant, _CARRIED.c.id == JOURNEY.c.carried_id))

GET = select(*COLUMNS).select_from(SOURCE).where(*named(JOURNEY, "tenant", "group_id"))
KEEP = upsert(JOURNEY, "stage", "visit_id", "moved", "carried_id", *_COURSE)
_FIXED = {"id", "phase", "round", "began"}
KEEP_VISIT = upsert(VISIT, *(name for name in _VISIT if name not in _FIXED))
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
        self._run(KEEP, where | how | _course(journey))

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
            "held": visit.held.value if visit.held else "",
            "took_part": visit.took_part,
            "cancelled": visit.cancelled,
            "differently": visit.differently,
            "skipped": visit.skipped,
            "step": visit.step,
            "step_until": visit.step_until,
            "last_day": visit.last_day,
            "again": visit.again,
        }
        self._run(KEEP_VISIT, key | fixed | rest)

    def history(self, tenant: str, group_id: str) -> tuple[Visit, ...]:
        """All visits in the order of their beginning; the last one may still be under way."""
        rows = self._run(HISTORY, {"tenant": tenant, "group_id": group_id})
        return tuple(_visit(row) for row in rows)


def read(row: Sequence[Any]) -> Journey:
    """A journey from the values of COLUMNS."""
    first, second = 3 + len(_COURSE), 3 + len(_COURSE) + len(_VISIT)
    group, stage, moved = row[:3]
    paused_until, pause_reason, ended, end_reason, end_note, pace = row[3:first]
    present, carried = row[first:second], row[second:]
    return Journey(
        group,
        Stage(stage),
        _visit(present),
        moved,
        _visit(carried) if carried[0] else None,
        Pause(paused_until, pause_reason) if paused_until else None,
        End(ended, Reason(end_reason), end_note) if ended else None,
        pace,
    )


def _course(journey: Journey) -> dict[str, Any]:
    pause, end = journey.pause, journey.end
    return {
        "paused_until": pause and pause.until,
        "pause_reason": pause.reason if pause else "",
        "ended": end and end.at,
        "end_reason": end.reason.value if end else "",
        "end_note": end.note if end else "",
        "pace": journey.pace,
    }


def _visit(row: Sequence[Any]) -> Visit:
    id_, phase, round_, began, workshop, ended, outcome, baton, missing, corrected, held, *more = row
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
        Held(held) if held else None,
        *more,
    )
