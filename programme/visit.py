"""One stay in a phase: its gathering, its outcome, and the baton that is filled on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from programme.method import BatonField, Phase
from programme.people import Role
from programme.refusals import Refused, TooLong

BATON_LIMIT = 1000
"""Characters in one field of a baton."""


class Outcome(StrEnum):
    """What the parties settle at a stop point."""

    GO_ON = "go_on"
    STAY = "stay"
    GO_BACK = "go_back"


class Held(StrEnum):
    """How a workshop or a meeting went."""

    DONE = "done"
    PARTLY = "partly"
    BROKEN_OFF = "broken_off"
    CANCELLED = "cancelled"


class BatonUnfilled(Refused):
    """A field that the next phase cannot do without is empty; the sentence names it."""

    says = "refused-baton-unfilled"


@dataclass(frozen=True, slots=True)
class Visit:
    """One stay in a phase. `baton` holds what is filled so far, by field key."""

    id: str
    phase: str
    round: int
    began: datetime
    workshop: date | None = None
    ended: datetime | None = None
    outcome: Outcome | None = None
    baton: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[Role, ...] = ()
    """The roles that had not answered when the outcome came to stand."""
    corrected: datetime | None = None
    """When the baton was last corrected after it had been handed on."""
    held: Held | None = None
    """How the gathering went, once somebody has told."""
    took_part: int | None = None
    cancelled: int = 0
    """Gatherings of this stay that were called off."""
    differently: str | None = None
    """What the group did otherwise than the method says; None until it was asked."""
    skipped: str = ""
    """Why the phase was left without being done."""
    step: int = 0
    """The step of the phase's tool that is under way, from 1; 0 before the first and after the last."""
    step_until: datetime | None = None
    last_day: date | None = None
    """The day of the gathering before, once it was called off or another one is wanted."""
    again: bool = False
    """A light stop point after the last phase, with nothing to hand on."""

    @property
    def without_baton(self) -> bool:
        """Whether the phase was left with nothing handed on."""
        done = self.ended is not None and self.outcome is Outcome.GO_ON
        return done and not self.baton and not self.again

    def unplanned(self) -> "Visit":
        """The same stay without a day for its gathering."""
        day = self.workshop or self.last_day
        return replace(self, workshop=None, last_day=day, held=None, took_part=None)


def written(before: Mapping[str, str], fields: Mapping[str, str], phase: Phase) -> dict[str, str]:
    """A baton after these fields were written; an emptied one is gone. Raises TooLong."""
    known = {item.key for item in phase.baton}
    tidy = {key: text.strip() for key, text in fields.items() if key in known}
    if any(len(text) > BATON_LIMIT for text in tidy.values()):
        raise TooLong(limit=BATON_LIMIT)
    return {key: text for key, text in {**before, **tidy}.items() if text}


def lacking(baton: Mapping[str, str], phase: Phase) -> BatonField | None:
    """The first required field that is empty; on a wholly empty baton simply the first."""
    needed = [item for item in phase.baton if item.required or not baton]
    return next((item for item in needed if not baton.get(item.key)), None)
