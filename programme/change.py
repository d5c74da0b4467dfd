"""What has happened to an action, told by role: nothing of a plan is ever forgotten."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from programme.history import By


class Changed(StrEnum):
    """What can happen to an action; `facts` of a Change are named with each."""

    ADDED = "added"
    """`title`"""
    WORDED = "worded"
    """`title`"""
    HANDED = "handed"
    """`name`"""
    DATED = "dated"
    """`day`"""
    BEGUN = "begun"
    HELP = "help"
    """`also`, where the helper is asked"""
    HELPED = "helped"
    """Somebody who was asked follows it up."""
    POSTPONED = "postponed"
    """`before`, `day`, `reason`"""
    DONE = "done"
    STOPPED = "stopped"
    """`reason`"""
    NOT_CHOSEN = "not_chosen"
    """`reason`"""
    REOPENED = "reopened"
    EVALUATED = "evaluated"
    """`effect`, `onward`"""
    LEFT = "left"
    """Whoever saw to it is gone."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that happened to an action, by role."""

    action: str
    kind: Changed
    at: datetime
    by: By = ""
    facts: Mapping[str, str] = field(default_factory=dict)
