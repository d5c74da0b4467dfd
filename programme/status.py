"""The words for how an action stands, what it is about, and what came of it."""

from enum import StrEnum


class Status(StrEnum):
    """How an action stands. Proposed is a proposal still."""

    CHOSEN = "chosen"
    """Decided on; who or when is not settled yet."""
    PLANNED = "planned"
    UNDER_WAY = "under_way"
    POSTPONED = "postponed"
    DONE = "done"
    STOPPED = "stopped"
    NOT_CHOSEN = "not_chosen"


RUNNING = frozenset({Status.PLANNED, Status.UNDER_WAY, Status.POSTPONED})
"""Somebody sees to it by a day; these are nudged about."""
OPEN = RUNNING | {Status.CHOSEN}
ENDED = frozenset(Status) - OPEN


class Theme(StrEnum):
    """What it is about, where the group says so: the four that aml § 4-3 names from 1 January 2026 as parts
    of a sound psychosocial environment, without being exhaustive."""

    DEMANDS = "demands"
    EMOTIONAL = "emotional"
    WORKLOAD = "workload"
    SUPPORT = "support"
    OTHER = "other"
    NONE = "none"


class Effect(StrEnum):
    """What came of it, as the group sees it at the evaluation."""

    WORKED = "worked"
    LITTLE = "little"
    NOT = "not"
    UNKNOWN = "unknown"


class Onward(StrEnum):
    """What is done with it then."""

    KEEP = "keep"
    CHANGE = "change"
    STOP = "stop"
