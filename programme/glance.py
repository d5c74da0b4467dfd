"""A plan at a glance: its actions by how they stand, what asks for an answer first. Never by person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from programme.action import Action
from programme.status import Status


class Part(StrEnum):
    """The parts of a plan, in the order in which they are shown."""

    OVERDUE = "overdue"
    """The day has passed; what is needed to go on?"""
    RUNNING = "running"
    CHOSEN = "chosen"
    """Who or when is not settled yet."""
    DONE = "done"
    STOPPED = "stopped"
    NOT_CHOSEN = "not_chosen"

    @property
    def open(self) -> bool:
        """Whether what it holds has not ended."""
        return self in (Part.OVERDUE, Part.RUNNING, Part.CHOSEN)


@dataclass(frozen=True, slots=True)
class Count:
    """How many actions have not ended, and of how many the day has passed."""

    open: int = 0
    overdue: int = 0


def part_of(action: Action, today: date, *, openly: bool = False) -> Part:
    """Where an action stands. `openly`, where more than the group read along, no day has passed."""
    if action.overdue(today) and not openly:
        return Part.OVERDUE
    if action.running:
        return Part.RUNNING
    return {
        Status.CHOSEN: Part.CHOSEN,
        Status.DONE: Part.DONE,
        Status.STOPPED: Part.STOPPED,
        Status.NOT_CHOSEN: Part.NOT_CHOSEN,
    }[action.status]


def parts(
    actions: Iterable[Action], today: date, *, openly: bool = False
) -> tuple[tuple[Part, tuple[Action, ...]], ...]:
    """The parts that hold something: what runs by its day, what has ended newest first, else by number."""
    found: dict[Part, list[Action]] = {}
    for action in actions:
        found.setdefault(part_of(action, today, openly=openly), []).append(action)
    return tuple((part, _ordered(part, found[part])) for part in Part if part in found)


def count(actions: Iterable[Action], today: date) -> Count:
    """What the group's card says of its plan."""
    going = [one for one in actions if one.open]
    return Count(len(going), sum(one.overdue(today) for one in going))


def _ordered(part: Part, actions: Sequence[Action]) -> tuple[Action, ...]:
    if part in (Part.OVERDUE, Part.RUNNING):
        return tuple(sorted(actions, key=lambda one: (one.deadline or date.max, one.number)))
    if part is Part.CHOSEN:
        return tuple(sorted(actions, key=lambda one: one.number))
    return tuple(sorted(actions, key=_ended, reverse=True))


def _ended(action: Action) -> tuple[float, int]:
    return (action.ended.timestamp() if action.ended else 0.0, action.number)
