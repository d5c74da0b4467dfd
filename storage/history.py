"""A group's history and its pulse, which always agree: both are kept in the same breath."""

import json
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy import bindparam as given

from programme.activity import Pulse
from programme.history import Event, Kind
from storage.annals import EVENT, PULSE
from storage.moments import from_number, to_number
from storage.statements import Repository, named, upsert

ADD = EVENT.insert()
_EVENT = ("kind", "at", "office", "phase", "round", "visit", "facts")
OF = (
    select(*(EVENT.c[name] for name in _EVENT))
    .where(*named(EVENT, "tenant", "group_id"))
    .order_by(EVENT.c.at, EVENT.c.tie)
)
LATEST = (
    select(*(EVENT.c[name] for name in _EVENT))
    .where(*named(EVENT, "tenant", "group_id"), EVENT.c.kind.in_(given("kinds", expanding=True)))
    .order_by(EVENT.c.at.desc(), EVENT.c.tie.desc())
    .limit(given("most"))
)
_PULSE = ("sign", "signed", "paused", "until", "ended", "reason")
PULSE_COLUMNS = tuple(PULSE.c[name] for name in _PULSE)
"""Of one pulse as `read_pulse` takes them."""
GET_PULSE = select(*PULSE_COLUMNS).where(*named(PULSE, "tenant", "group_id"))
_ITS_PULSE = and_(PULSE.c.tenant == EVENT.c.tenant, PULSE.c.group_id == EVENT.c.group_id)
LAST = (
    select(EVENT.c.at, EVENT.c.tie, *PULSE_COLUMNS)
    .select_from(EVENT.outerjoin(PULSE, _ITS_PULSE))
    .where(*named(EVENT, "tenant", "group_id"))
    .order_by(EVENT.c.at.desc(), EVENT.c.tie.desc())
    .limit(1)
)
KEEP_PULSE = upsert(PULSE, *_PULSE)

KNOWN = frozenset(kind.value for kind in Kind)
"""What was kept by a newer bot, or by one from long ago, may be of a kind that this one cannot tell of."""


class Histories(Repository):
    """`work.history`."""

    __slots__ = ()

    def add(self, tenant: str, group_id: str, event: Event) -> None:
        """Something happened. The caller holds the group's lock.

        A history never runs backwards: of two who act at the same moment the later to get the lock may have
        the earlier hour, and two processes count their ties apart. So what is added comes last.
        """
        key = {"tenant": tenant, "group_id": group_id}
        event = replace(event, at=from_number(to_number(event.at)))  # as it will be read again
        last: Sequence[Any] | None = self._run(LAST, key).first()
        tie = next(self._ties)
        if last is not None and event.at <= last[0]:
            event, tie = replace(event, at=last[0]), max(tie, last[1] + 1)
        before = Pulse() if last is None else read_pulse(last[2:])
        what = {"kind": event.kind.value, "office": event.by, "phase": event.phase, "round": event.round}
        facts = json.dumps(dict(event.facts), ensure_ascii=False)
        place = {"at": event.at, "tie": tie, "visit": event.visit, "facts": facts}
        self._run(ADD, key | what | place)
        pulse = before.after(event)
        if pulse != before:
            self._run(KEEP_PULSE, key | _fields(pulse))

    def of(self, tenant: str, group_id: str) -> tuple[Event, ...]:
        """All that has happened, oldest first."""
        rows = self._run(OF, {"tenant": tenant, "group_id": group_id})
        return tuple(_event(row) for row in rows if row.kind in KNOWN)

    def latest(self, tenant: str, group_id: str, kinds: Collection[Kind], most: int) -> tuple[Event, ...]:
        """The last things of these kinds that happened, newest first."""
        values = {"tenant": tenant, "group_id": group_id, "kinds": sorted(kinds), "most": most}
        return tuple(map(_event, self._run(LATEST, values)))

    def pulse(self, tenant: str, group_id: str) -> Pulse:
        """What the history comes to; blank where there is none."""
        row = self._run(GET_PULSE, {"tenant": tenant, "group_id": group_id}).first()
        return Pulse() if row is None else read_pulse(row)


def read_pulse(row: Sequence[Any]) -> Pulse:
    """A pulse from the values of PULSE_COLUMNS; a row that is not there has no sign."""
    sign, signed, paused, until, ended, reason = row
    return Pulse(Kind(sign) if sign else None, signed, paused, until, ended, reason or "")


def _fields(pulse: Pulse) -> dict[str, Any]:
    found: dict[str, Any] = {name: getattr(pulse, name) for name in _PULSE}
    return found | {"sign": pulse.sign.value if pulse.sign else ""}


def _event(row: Sequence[Any]) -> Event:
    kind, at, office, phase, round_, visit, facts = row
    return Event(Kind(kind), at, office, phase, round_, visit, json.loads(facts))
