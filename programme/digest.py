"""The weekly letter to a helper: what has moved, what is due, who has gone quiet, and one suggestion.

At most once a week, on the first working morning of it, and only when there is something to tell.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from programme.activity import QUIET_AFTER, State
from programme.calendar import OSLO, USUAL_QUIET, Calendar, Quiet, closing, opening
from programme.gathering import TWICE
from programme.journey import Stage
from programme.overview import GroupLine, Part, chosen

WEEK = timedelta(weeks=1)


class Try(StrEnum):
    """What a helper might do for a group."""

    CANCELLED = "cancelled"
    CALL = "call"
    SAFETY = "safety"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to try, and for whom."""

    what: Try
    line: GroupLine


@dataclass(frozen=True, slots=True)
class Digest:
    """What a helper is told. `quiet` went quiet within the week; `still` counts those before that."""

    moved: tuple[GroupLine, ...] = ()
    due: tuple[GroupLine, ...] = ()
    quiet: tuple[GroupLine, ...] = ()
    still: int = 0
    suggestion: Suggestion | None = None

    @property
    def says_something(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.moved or self.due or self.quiet or self.suggestion)


def digest(lines: Iterable[GroupLine], at: datetime, quiet_after: timedelta = QUIET_AFTER) -> Digest:
    """The letter at that hour, about the seven days before it and the week it falls in."""
    ordered = chosen(lines)
    quiet = [line for line in ordered if line.activity.state is State.QUIET]
    fresh = [line for line in quiet if _went_quiet(line, quiet_after) > at - WEEK]
    week = at.astimezone(OSLO).date().isocalendar()[:2]
    return Digest(
        moved=tuple(line for line in ordered if _has_moved(line, at)),
        due=tuple(sorted((line for line in ordered if _is_due(line, week)), key=_by_day)),
        quiet=tuple(fresh),
        still=len(quiet) - len(fresh),
        suggestion=suggestion(ordered, fresh, week[1]),
    )


def suggestion(lines: Sequence[GroupLine], fresh: Sequence[GroupLine], week: int) -> Suggestion | None:
    """One for the week: whoever has just gone quiet is called first; else all there is takes turns, week by
    week, so that no group is asked about every Monday."""
    if fresh:
        return Suggestion(Try.CALL, fresh[0])
    found = list(_suggestions([line for line in lines if line.goes_on]))
    return found[week % len(found)] if found else None


def _suggestions(lines: Sequence[GroupLine]) -> Iterator[Suggestion]:
    yield from (Suggestion(Try.CANCELLED, line) for line in lines if line.cancelled >= TWICE)
    yield from (Suggestion(Try.CALL, line) for line in lines if line.activity.state is State.QUIET)
    yield from (
        Suggestion(Try.SAFETY, line) for line in lines if line.stage and Part.SAFETY_REP in line.missing
    )
    yield from (Suggestion(Try.NEXT, line) for line in lines if line.stage is Stage.RESTING)


def _has_moved(line: GroupLine, at: datetime) -> bool:
    since = line.activity.since
    return since is not None and at - WEEK < since <= at


def _went_quiet(line: GroupLine, quiet_after: timedelta) -> datetime:
    return (line.activity.since or datetime.min.replace(tzinfo=OSLO)) + quiet_after


def _is_due(line: GroupLine, week: tuple[int, int]) -> bool:
    """Whether it meets, closes or comes back this week."""
    return line.next is not None and line.next.isocalendar()[:2] == week


def _by_day(line: GroupLine) -> tuple[date, str]:
    return line.next or date.max, line.title


def next_morning(calendar: Calendar, after: datetime) -> datetime:
    """08:30 on the first working day of the first week where that is still ahead; weeks without one, and the
    programme's quiet weeks, have no letter."""
    today, quiet = after.astimezone(OSLO).date(), Quiet.read(USUAL_QUIET)
    monday = today - timedelta(days=today.weekday())
    while True:
        day = calendar.working_day(monday, quiet)
        if day < monday + WEEK and opening(day) > after:
            return opening(day)
        monday += WEEK


def useful_until(at: datetime) -> datetime:
    """The end of the working week: next week has a letter of its own."""
    today = at.astimezone(OSLO).date()
    return closing(today + timedelta(days=4 - today.weekday()))
