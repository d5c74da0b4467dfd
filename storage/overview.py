"""Many groups at once, each as one line: a whole tenant's, or those of some helpers and one member.

Nothing here reads what anybody has answered, and no statement grows with a history: of that only the pulse
and the latest months are looked at.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, Select, and_, func, literal_column, select, tuple_, union
from sqlalchemy import bindparam as given

from programme.activity import QUIET_AFTER, Activity, State, activity
from programme.calendar import OSLO
from programme.history import Kind
from programme.journey import Stage
from programme.method import Method, Shelf
from programme.overview import MOVES, STAFF_WITHIN, Ahead, GroupLine, missing_parts
from programme.past import past_phase
from programme.people import Workplace
from programme.visit import Held
from storage.annals import EVENT, PULSE
from storage.history import PULSE_COLUMNS, read_pulse
from storage.statements import Either, Repository, named
from storage.tables import CHECKIN, HMS_GROUP, JOURNEY, MEMBER, PERSON, VISIT

_G, _J, _V, _C = HMS_GROUP.c, JOURNEY.c, VISIT.c, CHECKIN.c
_ROLES = (
    select(func.aggregate_strings(MEMBER.c.role, " "))
    .where(MEMBER.c.tenant == _G.tenant, MEMBER.c.group_id == _G.id, MEMBER.c.until.is_(None))
    .scalar_subquery()
)
_PLACE = (_G.name, _G.owner, _G.department)
_HAS = (_G.id, _G.method, _G.version, _G.helper, _G.county, _G.language)
_IS = (_J.stage, _V.phase, _V.round, _V.workshop, _V.cancelled)
_WIDTHS = len(_HAS), len(_PLACE), len(_IS), len(PULSE_COLUMNS)
_SOURCE = (
    HMS_GROUP.outerjoin(JOURNEY, and_(_J.tenant == _G.tenant, _J.group_id == _G.id))
    .outerjoin(VISIT, and_(_V.tenant == _J.tenant, _V.id == _J.visit_id))
    .outerjoin(PULSE, and_(PULSE.c.tenant == _G.tenant, PULSE.c.group_id == _G.id))
    .outerjoin(PERSON, and_(PERSON.c.tenant == _G.tenant, PERSON.c.person == _G.helper))
    .outerjoin(
        CHECKIN,
        and_(
            _C.tenant == _J.tenant, _C.visit_id == _J.visit_id, _C.settled.is_(None), _C.withdrawn.is_(None)
        ),
    )
)
_LINES = (
    select(*_HAS, *_PLACE, *_IS, *PULSE_COLUMNS, PERSON.c.name, _C.closes, _ROLES)
    .select_from(_SOURCE)
    .where(*named(HMS_GROUP, "tenant"))
)
_HELPED = select(_G.id).where(*named(HMS_GROUP, "tenant"), _G.helper.in_(given("helpers", expanding=True)))
_MEMBERS = select(MEMBER.c.group_id).where(*named(MEMBER, "tenant", "person"), MEMBER.c.until.is_(None))
_THEIRS = union(_HELPED, _MEMBERS)

_SINCE = (*named(EVENT, "tenant"), EVENT.c.at >= given("since", type_=EVENT.c.at.type))
_MOVED = (
    select(EVENT.c.group_id, EVENT.c.kind)
    .where(*_SINCE, EVENT.c.kind.in_(sorted(MOVES)), EVENT.c.office != literal_column("'clock'"))
    .distinct()
)
_WHEN = (*_SINCE, EVENT.c.kind == literal_column(f"'{Kind.GATHERED.value}'"))
_HOW = select(EVENT.c.group_id, EVENT.c.phase, EVENT.c.facts)
BETWEEN = (
    select(EVENT.c.kind, EVENT.c.group_id, EVENT.c.facts)
    .where(*_SINCE, EVENT.c.at < given("until", type_=EVENT.c.at.type))
    .where(EVENT.c.kind.in_(given("kinds", expanding=True)), EVENT.c.office != literal_column("'clock'"))
)
_KEY = [EVENT.c[name] for name in ("tenant", "group_id", "at", "tie")]


def _both(statement: Select[Any], group: ColumnElement[str]) -> tuple[Select[Any], Select[Any]]:
    """Of all groups, and of somebody's."""
    return statement, statement.where(group.in_(_THEIRS))


def _by_key(keys: Select[Any]) -> Select[Any]:
    """SQLite fetches a whole row before it looks at its kind, though that stands in the index; so it is asked
    for the keys first."""
    return _HOW.where(tuple_(*_KEY).in_(keys))


LINES = _both(_LINES, _G.id)
MOVED = _both(_MOVED, EVENT.c.group_id)
GATHERED = tuple(
    Either(sqlite=_by_key(keys), postgresql=plain)
    for keys, plain in zip(
        _both(select(*_KEY).where(*_WHEN), EVENT.c.group_id),
        _both(_HOW.where(*_WHEN), EVENT.c.group_id),
        strict=True,
    )
)
TOOK_PLACE = frozenset({Held.DONE, Held.PARTLY})


@dataclass(frozen=True, slots=True)
class Scope:
    """Which groups are meant: all of the tenant, or those that these helpers have and this person is in."""

    tenant: str
    helpers: tuple[str, ...] | None = None
    member: str = ""

    def values(self) -> dict[str, Any]:
        """What the statements need to know."""
        if self.helpers is None:
            return {"tenant": self.tenant}
        return {"tenant": self.tenant, "helpers": list(self.helpers), "person": self.member}


class Overviews(Repository):
    """`work.overview`."""

    __slots__ = ()

    def lines(
        self, scope: Scope, shelf: Shelf, at: datetime, quiet_after: timedelta = QUIET_AFTER
    ) -> tuple[GroupLine, ...]:
        """The groups as they are at that hour, in no order."""
        reading = _Reading(shelf, at, quiet_after, self._gathered(scope, at - STAFF_WITHIN))
        return tuple(reading.line(row) for row in self._select(LINES, scope))

    def moved(self, scope: Scope, since: datetime) -> tuple[tuple[str, Kind], ...]:
        """Which groups have moved since then, with each kind of thing that did it once."""
        return tuple((row.group_id, Kind(row.kind)) for row in self._select(MOVED, scope, since=since))

    def groups_that(
        self, tenant: str, kinds: Collection[Kind], since: datetime, until: datetime
    ) -> dict[Kind, int]:
        """In how many groups somebody did each of these things from `since` and before `until`; a gathering
        that was called off is none."""
        wanted = sorted(kind.value for kind in kinds)
        rows = self._run(BETWEEN, {"tenant": tenant, "since": since, "until": until, "kinds": wanted})
        found = {
            (Kind(row.kind), row.group_id)
            for row in rows
            if row.kind != Kind.GATHERED or json.loads(row.facts).get("held") in TOOK_PLACE
        }
        return Counter(kind for kind, _ in found)

    def _gathered(self, scope: Scope, since: datetime) -> Mapping[str, set[str]]:
        """The phases in which each group has gathered since then."""
        found: dict[str, set[str]] = {}
        for row in self._select(GATHERED, scope, since=since):
            if json.loads(row.facts).get("held") in TOOK_PLACE:
                found.setdefault(row.group_id, set()).add(row.phase)
        return found

    def _select(
        self, statements: Sequence[Select[Any] | Either], scope: Scope, **more: datetime
    ) -> CursorResult[Any]:
        return self._run(statements[scope.helpers is not None], scope.values() | more)


@dataclass(frozen=True, slots=True)
class _Reading:
    """Turns rows into lines."""

    shelf: Shelf
    at: datetime
    quiet_after: timedelta
    gathered: Mapping[str, Collection[str]]

    def line(self, row: Sequence[Any]) -> GroupLine:
        """One group, from the values of LINES."""
        has, place, now, pulse, more = _parts(row)
        group, key, version, helper, county, language = has
        stage, phase, round_, workshop, cancelled = now
        helper_name, closes, roles = more
        does, method = (
            _discreet(activity(read_pulse(pulse), self.at, self.quiet_after)),
            self.shelf.get(key, version),
        )
        next_, ahead = _next(does, stage, workshop, closes)
        return GroupLine(
            group=group,
            title=Workplace(*place).title,
            owner=place[1],
            method=key,
            version=version,
            phase=phase or "",
            stage=Stage(stage) if stage else None,
            round=round_ or 0,
            activity=does,
            missing=missing_parts(
                method, (roles or "").split(), staffed=self._staffed(group, method), begun=bool(stage)
            ),
            helper=helper,
            helper_name=helper_name or "",
            next=next_,
            ahead=ahead,
            county=county,
            language=language,
            cancelled=cancelled or 0,
        )

    def _staffed(self, group: str, method: Method) -> bool:
        phases = (past_phase(self.shelf, method, key) for key in self.gathered.get(group, ()))
        return any(phase is not None and phase.kind == "workshop" for phase in phases)


def _parts(row: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """The row in the parts that LINES is made of."""
    start = 0
    for width in _WIDTHS:
        yield row[start : start + width]
        start += width
    yield row[start:]


def _discreet(does: Activity) -> Activity:
    """Why a group pauses is its own words, and stays with it; why it has ended is one of a list."""
    return replace(does, reason="") if does.state is State.PAUSED else does


def _next(
    does: Activity, stage: str | None, workshop: date | None, closes: datetime | None
) -> tuple[date | None, Ahead | None]:
    """The next date of a group, if it has one."""
    if does.state is State.PAUSED:
        return does.until, Ahead.RESUMING
    if does.state is State.ENDED:
        return None, None
    if stage == Stage.DATED and workshop is not None:
        return workshop, Ahead.GATHERING
    if stage == Stage.ASKING and closes is not None:
        return closes.astimezone(OSLO).date(), Ahead.CLOSING
    return None, None
