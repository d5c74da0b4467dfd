"""Who is active, across groups: one line for each, what may be asked of them, and what they come to.

A line tells where a group is and what has happened to it, never what anybody answered or how late anybody is:
whoever leads a programme needs the first, and the second belongs to the group.
"""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from programme.activity import Activity, State
from programme.calendar import OSLO
from programme.history import SIGNS, Kind
from programme.journey import Stage
from programme.method import Method
from programme.refusals import Unreadable

STAFF_WITHIN = timedelta(weeks=26)
"""How long ago the staff may have taken part for a group to have them with it; our own starting point."""
MOVES = SIGNS | {Kind.PAUSED, Kind.ENDED}
"""What counts as a group having moved, where somebody did it."""
PAGE = 8
"""Groups shown at once."""
WORDS_LIMIT = 80
"""Characters in what is searched for."""


class Part(StrEnum):
    """Those who should be with a group: its parties, and the staff."""

    LEADER = "leader"
    UNION_REP = "union_rep"
    SAFETY_REP = "safety_rep"
    STAFF = "staff"


class Ahead(StrEnum):
    """What the next date of a group is."""

    GATHERING = "gathering"
    CLOSING = "closing"
    """The stop point closes."""
    RESUMING = "resuming"


@dataclass(frozen=True, slots=True)
class GroupLine:
    """One group as a list shows it. `phase` and `stage` are empty until it has begun, `helper` is a user's id
    and empty without one, `cancelled` counts the gatherings of the present stay that were called off."""

    group: str
    title: str
    owner: str
    method: str
    version: int
    phase: str
    stage: Stage | None
    round: int
    activity: Activity
    missing: tuple[Part, ...]
    helper: str = ""
    helper_name: str = ""
    next: date | None = None
    ahead: Ahead | None = None
    county: str = ""
    language: str = "nb"
    cancelled: int = 0

    @property
    def goes_on(self) -> bool:
        """Whether the group is at work: neither pausing nor ended."""
        return self.activity.state in (State.ACTIVE, State.QUIET)


def missing_parts(method: Method, roles: Collection[str], *, staffed: bool, begun: bool) -> tuple[Part, ...]:
    """Who is not with the group: a role the method needs that nobody holds, for the time being or for good,
    and the staff, where the method gathers them and a group that has begun has not done so of late."""
    found = [Part(role) for role in method.parties if role not in roles]
    if begun and not staffed and any(phase.kind == "workshop" for phase in method.phases):
        found.append(Part.STAFF)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked for; empty asks for everything. `words` are looked for in the names of the workplace, its
    owner and the helper, in any order."""

    state: State | None = None
    method: str = ""
    phase: str = ""
    county: str = ""
    helper: str = ""
    missing: Part | None = None
    words: str = ""

    def fits(self, line: GroupLine) -> bool:
        """Whether the line is among what is asked for. One that has ended misses nobody."""
        return (
            self.state in (None, line.activity.state)
            and self.method in ("", line.method)
            and self.phase in ("", line.phase)
            and self.county in ("", line.county)
            and self.helper in ("", line.helper)
            and (self.missing is None or (line.goes_on and self.missing in line.missing))
            and self._named(line)
        )

    def among(self, lines: Collection[GroupLine]) -> "Filter":
        """The filter without what none of the lines has, such as a phase of another method."""
        methods = {line.method for line in lines}
        phases = {line.phase for line in lines if line.method == self.method}
        return replace(
            self,
            method=self.method if self.method in methods else "",
            phase=self.phase if self.phase in phases else "",
            county=self.county if self.county in {line.county for line in lines} else "",
            helper=self.helper if self.helper in {line.helper for line in lines} else "",
            words=" ".join(self.words.split())[:WORDS_LIMIT],
        )

    def _named(self, line: GroupLine) -> bool:
        name = f"{line.title} {line.owner} {line.helper_name}".casefold()
        return all(word in name for word in self.words.casefold().split())

    def written(self) -> str:
        """As one text, for a ticket."""
        asked = {name: value for name, value in asdict(self).items() if value}
        return json.dumps(asked, ensure_ascii=False, sort_keys=True)

    @classmethod
    def read(cls, text: str) -> "Filter":
        """From what `written` gives. Raises Unreadable."""
        try:
            return cls.of({str(name): str(value) for name, value in json.loads(text or "{}").items()})
        except (ValueError, AttributeError):
            raise Unreadable from None

    @classmethod
    def of(cls, told: Mapping[str, str]) -> "Filter":
        """From texts by the names of the fields. Raises Unreadable."""
        more = dict(told)
        state, missing = more.pop("state", ""), more.pop("missing", "")
        if more.keys() - {part.name for part in fields(cls)}:
            raise Unreadable
        try:
            return cls(State(state) if state else None, missing=Part(missing) if missing else None, **more)
        except ValueError:
            raise Unreadable from None


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class Overview:
    """What the lines come to. `phases` are counted by method and phase, `moved` tells in how many groups each
    kind of thing happened, `quiet` are those gone quiet, the longest first; `missing` counts only groups at
    work."""

    total: int = 0
    states: Mapping[State, int] = field(default_factory=dict)
    methods: Mapping[str, int] = field(default_factory=dict)
    phases: Mapping[tuple[str, str], int] = field(default_factory=dict)
    counties: Mapping[str, int] = field(default_factory=dict)
    moved: Mapping[Kind, int] = field(default_factory=dict)
    moved_groups: int = 0
    quiet: tuple[GroupLine, ...] = ()
    missing: Mapping[Part, int] = field(default_factory=dict)


def chosen(lines: Iterable[GroupLine], asked: Filter = EVERYTHING) -> tuple[GroupLine, ...]:
    """The lines that are asked for, in the order of a list."""
    return tuple(sorted(filter(asked.fits, lines), key=_in_order))


def overview(
    lines: Iterable[GroupLine], moved: Iterable[tuple[str, Kind]], asked: Filter = EVERYTHING
) -> Overview:
    """What the lines asked for come to. `moved` are groups with the kinds of things that happened to them,
    each pair once."""
    found = chosen(lines, asked)
    groups = {line.group for line in found}
    happened = [(group, kind) for group, kind in moved if group in groups]
    return Overview(
        total=len(found),
        states=Counter(line.activity.state for line in found),
        methods=Counter(line.method for line in found),
        phases=Counter((line.method, line.phase) for line in found if line.phase and line.goes_on),
        counties=Counter(line.county for line in found),
        moved=Counter(kind for _, kind in happened),
        moved_groups=len({group for group, _ in happened}),
        quiet=tuple(line for line in found if line.activity.state is State.QUIET),
        missing=Counter(part for line in found if line.goes_on for part in line.missing),
    )


ORDER = (State.QUIET, State.ACTIVE, State.PAUSED, State.ENDED)
"""Whoever may need somebody comes first."""


def _in_order(line: GroupLine) -> tuple[int, float, str, str]:
    """The quiet that have been so the longest, the active by their latest sign, the pausing by their day, and
    those that ended last."""
    activity = line.activity
    since = activity.since.timestamp() if activity.since else 0.0
    if activity.until is not None:
        since = float(activity.until.toordinal())
    onwards = activity.state in (State.QUIET, State.PAUSED)
    return ORDER.index(activity.state), since if onwards else -since, line.title, line.group


def month_of(at: datetime) -> datetime:
    """When the month began in Norway."""
    return at.astimezone(OSLO).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
