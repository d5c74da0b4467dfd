"""Phases that look back have their day by themselves: so many weeks after the gathering they look back on."""

from collections.abc import Sequence
from datetime import date, timedelta

from programme.calendar import OSLO, Calendar, Quiet
from programme.method import Method, Phase
from programme.visit import Visit


def look_back_day(
    visits: Sequence[Visit], method: Method, phase: Phase, calendar: Calendar, quiet: Quiet, today: date
) -> date:
    """The working day to look back on, never before today. `visits` are all stays, oldest first; what is
    looked back on is the last of them in a phase that has a gathering of its own."""
    anchor = next((day for visit in reversed(visits) if (day := _gathered(visit, method))), today)
    return calendar.working_day(max(anchor + timedelta(weeks=phase.weeks_after), today), quiet)


def _gathered(visit: Visit, method: Method) -> date | None:
    if any(phase.key == visit.phase and phase.kind == "look_back" for phase in method.phases):
        return None
    return visit.workshop or (visit.ended.astimezone(OSLO).date() if visit.ended else None)
