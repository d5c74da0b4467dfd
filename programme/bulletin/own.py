"""A group's own lines in its copy: where it is, and one thing that has gone well."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from programme.overview import Ahead
from programme.visit import Outcome

RECENT = timedelta(weeks=8)
"""How long ago something may have gone well and still be told."""


class Well(StrEnum):
    """What has gone well, the most telling first."""

    LEARNED = "learned"
    ACTION_DONE = "action_done"
    """`what` is the action's title"""
    ALL_ANSWERED = "all_answered"
    GATHERED = "gathered"
    HANDED_OVER = "handed_over"
    BEGUN = "begun"


@dataclass(frozen=True, slots=True)
class OwnLines:
    """All that is told of a group in its copy. `phase` is a key of its method, empty before it has begun;
    `through` tells that it has been through the last one; `stop_point` is when the last one was settled and
    with what."""

    group: str
    phase: str = ""
    through: bool = False
    stop_point: tuple[datetime, Outcome] | None = None
    next: tuple[date, Ahead] | None = None
    well: Well | None = None
    what: str = ""
