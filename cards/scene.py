"""All that a group's board shows, read together before anything is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from programme.checkin import Checkin
from programme.glance import Count
from programme.journey import Journey
from programme.method import Method, Phase
from programme.people import Group, Role
from programme.visit import Visit
from words.words import Words


@dataclass(frozen=True, slots=True)
class Scene:
    """One group at one instant. `opens` is when the stop point opens by itself, `soon` whether the gathering
    comes before the next rotas; `offers` are new days for it, and `visits` all stays, oldest first. `brought`
    are the titles of the actions that are brought along to the next stop point, `plan` how many are in the
    plan, and `unseen` the roles that an edition waits for which somebody else has seen."""

    w: Words
    group: Group
    method: Method
    journey: Journey
    checkin: Checkin | None
    opens: datetime | None
    soon: bool
    today: date
    offers: Sequence[date] = ()
    visits: Sequence[Visit] = ()
    brought: Sequence[str] = ()
    plan: Count = field(default_factory=Count)
    unseen: Sequence[Role] = ()

    @property
    def phase(self) -> Phase:
        """The phase the group is in."""
        return self.method.phase(self.journey.visit.phase)

    @property
    def ids(self) -> tuple[str, str]:
        """What a button about this stay in a phase carries."""
        return self.group.id, self.journey.visit.id

    @property
    def answering(self) -> bool:
        """Whether somebody has begun to answer the stop point."""
        return bool(self.checkin and self.checkin.given)
