"""The plan of a group: what is common to its actions, and who has seen which edition of it."""

from dataclasses import dataclass, replace
from datetime import datetime

from programme.people import Group, Role
from programme.refusals import Outdated, Refused
from programme.wording import within

REMARK_LIMIT = 600
"""Characters in a remark to the plan."""
MOST_OPEN = 60
"""Actions that have not ended in one plan: nobody keeps hold of more."""


class TooManyActions(Refused):
    """The plan has MOST_OPEN actions that have not ended."""

    says = "refused-too-many-actions"


class NothingInPlan(Refused):
    """There is nothing in the plan to be seen or told of yet."""

    says = "refused-plan-empty"


class NotSeenByAll(Refused):
    """The plan is valid when all three parties have seen it; `roles` are those it waits for."""

    says = "refused-plan-not-seen"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A party has seen an edition of the plan, with a remark or without."""

    user: str
    name: str
    role: Role
    edition: int
    at: datetime
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is common to a group's actions. An edition is a set of decisions: what is in the plan, what is not
    and in which words. Dates that move and people who change are the plan at work, and make no new edition.

    `last` is the last number given to an action; `place` the conversation of the staff; `told` the edition
    that staff were told of, at `told_at`; `learned` what the last evaluation taught.
    """

    group: str
    edition: int = 1
    last: int = 0
    place: str = ""
    told: int = 0
    told_at: datetime | None = None
    learned: str = ""
    seen: tuple[Sighting, ...] = ()

    def numbered(self) -> "Plan":
        """One more action has its number."""
        return replace(self, last=self.last + 1)

    def decided_anew(self) -> "Plan":
        """What is in it has changed: a new edition, once anybody has seen the present one."""
        return replace(self, edition=self.edition + 1) if self.sightings else self

    @property
    def sightings(self) -> tuple[Sighting, ...]:
        """Those of the present edition, oldest first."""
        return tuple(one for one in self.seen if one.edition == self.edition)

    def seen_as(self, role: Role) -> Sighting | None:
        """The latest sighting of the present edition in that role."""
        return next((one for one in reversed(self.sightings) if one.role is role), None)

    def waits_for(self, group: Group) -> tuple[Role, ...]:
        """The roles held by somebody who has not seen the present edition; one that nobody holds is not
        waited for, and is told of as a gap."""
        return tuple(role for role in group.parties if group.holders(role) and self.seen_as(role) is None)

    def valid(self, group: Group) -> bool:
        """Whether all have seen it, the leader among them: the employer decides (forskrift om organisering,
        ledelse og medvirkning § 2-1)."""
        return not self.waits_for(group) and self.seen_as(Role.LEADER) is not None

    def seen_by(self, sighting: Sighting) -> "Plan":
        """A party has seen it; a second press changes nothing unless it brings a remark. Raises Outdated for
        another edition, TooLong, NamesAPerson."""
        if sighting.edition != self.edition:
            raise Outdated
        sighting = replace(sighting, remark=within(sighting.remark, REMARK_LIMIT))
        mine = [one for one in self.sightings if (one.user, one.role) == (sighting.user, sighting.role)]
        if mine and (not sighting.remark or mine[-1].remark == sighting.remark):
            return self
        return replace(self, seen=(*self.seen, sighting))

    def held_in(self, place: str) -> "Plan":
        """This conversation is where staff are told from now on."""
        return replace(self, place=place)

    def informed(self, place: str, at: datetime) -> "Plan":
        """Staff have been told of the present edition."""
        return replace(self, place=place, told=self.edition, told_at=at)
