"""A group's history: what happened, when, and in which role it was done. It is only ever added to.

It is what a newcomer reads and what «who is active» rests on, so it names roles and never persons, and holds
nothing of what anybody answered. Who has answered is not in it either: only that somebody has.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal

By = Literal["", "leader", "union_rep", "safety_rep", "helper", "lead", "owner", "clock"]
"""In which role something was done; empty where that is nobody's business."""


class Kind(StrEnum):
    """What can happen. `facts` holds what is told beside each, by the names given here."""

    CREATED = "created"
    BEGUN = "begun"
    """`method`, `version`"""
    DATED = "dated"
    """`day` (ISO), and `before` when it was moved"""
    GATHERED = "gathered"
    """How a workshop or meeting went: `held` (journey.Held), `day`, and `took_part` where it was told"""
    OPENED = "opened"
    ANSWERED = "answered"
    REVEALED = "revealed"
    SETTLED = "settled"
    """`outcome` (journey.Outcome), and `missing`: the roles that had not answered, with spaces between"""
    HANDED_OVER = "handed_over"
    """`baton`: yes or no"""
    CORRECTED = "corrected"
    DIFFERENTLY = "differently"
    """`method`, `version`, `text`: what the group did otherwise than the method says"""
    NEW_ROUND = "new_round"
    SKIPPED = "skipped"
    """`reason`"""
    WENT_BACK = "went_back"
    """`to`: the phase, `reason`"""
    REOPENED = "reopened"
    """The way, after its end; with `phase` only the phase that was left before the present one"""
    PAUSED = "paused"
    """`until` (ISO), `reason`"""
    RESUMED = "resumed"
    ENDED = "ended"
    """`reason` (journey.Reason), `note`"""
    PACED = "paced"
    """`months` between later stop points, 0 for none"""
    ROLE_TAKEN = "role_taken"
    """`role`"""
    ROLE_LAID_DOWN = "role_laid_down"
    """`role`"""
    ROLE_HANDED_OVER = "role_handed_over"
    """`role`, and `until` (ISO or «return») when a deputy holds it"""
    ROLE_RETURNED = "role_returned"
    """`role`: the deputy's time is over"""
    LEFT = "left"
    """`role`: whoever held it has left the group's chat"""
    CAME_BACK = "came_back"
    """`role`"""
    HELPER_CHANGED = "helper_changed"
    """`how`: «over», «gone»"""
    METHOD_MOVED = "method_moved"
    """`method`, `before`, `version`"""
    FOLLOWED_ON = "followed_on"
    """`method`: the group began this method after it"""
    VOTE_OPENED = "vote_opened"
    """`format`, and `ready`: the ready-made vote it came from"""
    VOTE_CLOSED = "vote_closed"
    """The same"""
    PRIORITISED = "prioritised"
    """It was decided which proposals go on"""
    ACTION_ADDED = "action_added"
    ACTION_KEPT_UP = "action_kept_up"
    """Whoever sees to an action told how it goes"""
    ACTION_DONE = "action_done"
    PLAN_SEEN = "plan_seen"
    """`edition`"""
    STAFF_INFORMED = "staff_informed"
    """`edition`"""
    EVALUATED = "evaluated"
    """The parties looked back on what they did"""
    EXPERIENCE_SHARED = "experience_shared"
    """Every role has said yes to others knowing what the group has learned"""
    BULLETIN_ANSWERED = "bulletin_answered"
    """Somebody of the group answered a dialogue letter"""


SIGNS = frozenset(
    {Kind.CREATED, Kind.BEGUN, Kind.DATED, Kind.GATHERED, Kind.ANSWERED, Kind.SETTLED, Kind.HANDED_OVER}
    | {Kind.CORRECTED, Kind.NEW_ROUND, Kind.SKIPPED, Kind.WENT_BACK, Kind.REOPENED, Kind.RESUMED}
    | {Kind.VOTE_OPENED, Kind.VOTE_CLOSED, Kind.PRIORITISED, Kind.ACTION_ADDED, Kind.ACTION_KEPT_UP}
    | {Kind.ACTION_DONE, Kind.PLAN_SEEN, Kind.STAFF_INFORMED, Kind.EVALUATED}
    | {Kind.EXPERIENCE_SHARED, Kind.BULLETIN_ANSWERED}
)
"""Signs of life: somebody moved the process. A form that was sent, a role that changed hands and what the
clock did are none."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; `facts` are texts by the names that Kind gives."""

    kind: Kind
    at: datetime
    by: By = ""
    phase: str = ""
    round: int = 0
    visit: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_sign(self) -> bool:
        """Whether somebody has moved the process by it."""
        return self.kind in SIGNS and self.by != "clock"
