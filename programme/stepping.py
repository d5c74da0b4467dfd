"""Going through the steps of a phase's tool, in the room, with the time kept."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from programme.journey import Journey, Stage
from programme.method import Step, Tool
from programme.visit import Visit

A_LITTLE_MORE = timedelta(minutes=5)


class Move(StrEnum):
    """What is done with a tool."""

    START = "start"
    NEXT = "next"
    MORE = "more"
    BACK = "back"


def at_hand(journey: Journey) -> bool:
    """Whether the phase's tool can be used now: the phase is not being left, and the way neither pauses nor
    has ended."""
    return journey.under_way and journey.stage not in (Stage.HANDING_OVER, Stage.RESTING)


def present(tool: Tool, visit: Visit) -> Step | None:
    """The step that is under way; None before the first and after the last."""
    return tool.steps[visit.step - 1] if 0 < visit.step <= len(tool.steps) else None


def stepped(visit: Visit, tool: Tool, move: Move, at: datetime) -> Visit:
    """The stay after that move. After the last step the tool lies as it lay before the first."""
    if move is Move.START:
        return _at(visit, tool, 1, at)
    if move is Move.NEXT:
        return _at(visit, tool, visit.step + 1, at)
    if move is Move.BACK:
        return _at(visit, tool, visit.step - 1, at)
    if visit.step_until is None:
        return visit
    return replace(visit, step_until=_whole(max(at, visit.step_until)) + A_LITTLE_MORE)


def _at(visit: Visit, tool: Tool, step: int, at: datetime) -> Visit:
    """The beginning of a step, with its time counted from now."""
    if not 0 < step <= len(tool.steps):
        return replace(visit, step=0, step_until=None)
    minutes = tool.steps[step - 1].minutes
    until = _whole(at) + timedelta(minutes=minutes) if minutes else None
    return replace(visit, step=step, step_until=until)


def _whole(at: datetime) -> datetime:
    """The next whole minute, for the time is told in minutes."""
    floor = at.replace(second=0, microsecond=0)
    return floor if floor == at else floor + timedelta(minutes=1)
