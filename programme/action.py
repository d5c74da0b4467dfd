"""An action: what a group has decided to do, who sees to it and by when, and what came of it.

An idea that nobody has decided on yet is a proposal (proposal.py). The fields are those that guidance on
internal control asks for: what, who, when and how it stands (internkontrollforskriften § 5; aml § 3-1).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from programme.ballot import Area
from programme.calendar import day_of
from programme.history import By
from programme.refusals import Refused
from programme.status import OPEN, RUNNING, Effect, Onward, Status, Theme
from programme.wording import a_line, a_reason, a_title


class ActionEnded(Refused):
    """Somebody has ended it meanwhile; `status` tells how and `until` (a day) when."""

    says = "refused-action-ended"


class ActionChanged(Refused):
    """Somebody else has changed it since the form was drawn."""

    says = "refused-action-changed"


class NoOwner(Refused):
    """An action needs one responsible person before it can go on."""

    says = "refused-action-no-owner"


@dataclass(frozen=True, slots=True)
class Owner:
    """One person who sees to an action, with the role they had when they took it («» for none). `user` is
    empty while only the object id `aad` that a people picker gave is known."""

    user: str
    name: str
    role: By = ""
    aad: str = ""

    @property
    def found(self) -> bool:
        """Whether the person can be told anything."""
        return bool(self.user)


@dataclass(frozen=True, slots=True)
class Source:
    """What an action grew from: a vote and the line in its result, a baton (`visit`), or nothing but an idea;
    and where the group was then."""

    method: str = ""
    phase: str = ""
    round: int = 0
    visit: str = ""
    vote: str = ""
    line: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """One action. `number` is what people call it by in their plan; `reason` belongs to the present status;
    `set_on` is the day the deadline was set; `scores` are the four criteria as the parties scored them, by
    criterion; `version` counts the changes, so that a form can tell that another came first."""

    id: str
    group: str
    number: int
    title: str
    area: Area
    made: datetime
    status: Status = Status.CHOSEN
    theme: Theme = Theme.NONE
    source: Source = Source()
    owner: Owner | None = None
    deputy: Owner | None = None
    deadline: date | None = None
    set_on: date | None = None
    sign: str = ""
    evaluates: date | None = None
    scores: Mapping[str, str] = field(default_factory=dict)
    reason: str = ""
    needs_help: bool = False
    ended: datetime | None = None
    effect: Effect | None = None
    onward: Onward | None = None
    version: int = 1

    @property
    def open(self) -> bool:
        """Whether it has not ended."""
        return self.status in OPEN

    @property
    def running(self) -> bool:
        """Whether somebody sees to it by a day."""
        return self.status in RUNNING

    def overdue(self, today: date) -> bool:
        """Whether its day has passed."""
        return self.running and self.deadline is not None and self.deadline < today

    def told_day(self, today: date, *, openly: bool) -> date | None:
        """Its day; `openly`, where more than the group read along, not one that has passed."""
        passed = self.open and self.deadline is not None and self.deadline < today
        return None if openly and passed else self.deadline

    def is_theirs(self, user: str) -> bool:
        """Whether this person owns it or stands in for its owner."""
        return any(one is not None and one.user == user for one in (self.owner, self.deputy))

    def must_be_open(self) -> None:
        """Raises ActionEnded."""
        if not self.open:
            day = day_of(self.ended).isoformat() if self.ended else ""
            raise ActionEnded(status=self.status.value, until=day)

    def must_be(self, version: int) -> None:
        """Raises ActionChanged when it is another than the one a form was drawn from."""
        if self.version != version:
            raise ActionChanged

    def worded(self, title: str, area: Area, theme: Theme, sign: str) -> "Action":
        """In other words. Raises TitleTooShort, TooLong, NamesAPerson, ActionEnded."""
        self.must_be_open()
        return self._now(title=a_title(title), area=area, theme=theme, sign=a_line(sign))

    def handed_to(self, owner: Owner, deputy: Owner | None = None) -> "Action":
        """Somebody else sees to it. Raises ActionEnded."""
        self.must_be_open()
        deputy = None if deputy is not None and deputy.user == owner.user else deputy
        return self._now(owner=owner, deputy=deputy, needs_help=False)._settled()

    def handed_to_nobody(self) -> "Action":
        """It is not settled any more who sees to it. Raises ActionEnded."""
        self.must_be_open()
        return self._now(owner=None, deputy=None, needs_help=False)._settled()

    def without(self, user: str) -> "Action":
        """This person is gone: where they saw to it their deputy does, if there is one, and else nobody does
        yet. A call for help that nobody has answered is the next one's to repeat."""
        if not self.open or not self.is_theirs(user):
            return self
        deputy = self.deputy if self.deputy is not None and self.deputy.user != user else None
        if self.owner is None or self.owner.user != user:
            return self._now(deputy=deputy)
        return self._now(owner=deputy, deputy=None, needs_help=False)._settled()

    def by(self, deadline: date, today: date, evaluates: date) -> "Action":
        """Its day is set or moved, before anybody works by it; what an owner moves is `postponed`."""
        self.must_be_open()
        return self._now(deadline=deadline, set_on=today, evaluates=evaluates)._settled()

    def begun(self) -> "Action":
        """It is on its way. Raises ActionEnded, NoOwner."""
        self.must_be_open()
        if self.owner is None:
            raise NoOwner
        if self.status is Status.UNDER_WAY and not self.needs_help:
            return self
        return self._now(status=Status.UNDER_WAY, reason="", needs_help=False)

    def asks_for_help(self) -> "Action":
        """The owner asks for help; twice is once. Raises ActionEnded."""
        self.must_be_open()
        return self if self.needs_help else self._now(needs_help=True)

    def helped(self) -> "Action":
        """Somebody who was asked for help follows it up; twice is once. Raises ActionEnded."""
        if not self.needs_help:
            return self
        self.must_be_open()
        return self._now(needs_help=False)

    def postponed(self, deadline: date, reason: str, today: date, evaluates: date) -> "Action":
        """Another day, with the reason. The same once more changes nothing. Raises ActionEnded,
        ReasonMissing, TooLong, NamesAPerson."""
        self.must_be_open()
        why = a_reason(reason)
        if (self.deadline, self.reason, self.status) == (deadline, why, Status.POSTPONED):
            return self
        return self._now(
            status=Status.POSTPONED,
            deadline=deadline,
            set_on=today,
            evaluates=evaluates,
            reason=why,
            needs_help=False,
        )

    def done(self, at: datetime) -> "Action":
        """It is done; twice is once. Raises ActionEnded when it ended in another way."""
        if self.status is Status.DONE:
            return self
        self.must_be_open()
        return self._now(status=Status.DONE, reason="", needs_help=False, ended=at)

    def stopped(self, reason: str, at: datetime) -> "Action":
        """It is given up, with the reason. Raises ActionEnded, ReasonMissing, TooLong, NamesAPerson."""
        if self.status is Status.STOPPED:
            return self
        self.must_be_open()
        return self._now(status=Status.STOPPED, reason=a_reason(reason), needs_help=False, ended=at)

    def not_chosen(self, reason: str, at: datetime) -> "Action":
        """It is not among what the group does now; staff are told why. Raises as `stopped` does."""
        if self.status is Status.NOT_CHOSEN:
            return self
        self.must_be_open()
        return self._now(status=Status.NOT_CHOSEN, reason=a_reason(reason), needs_help=False, ended=at)

    def reopened(self) -> "Action":
        """It goes on after all. One that is open stays as it is."""
        if self.open:
            return self
        return self._now(status=Status.CHOSEN, reason="", ended=None, effect=None, onward=None)._settled()

    def undone(self) -> "Action":
        """«Done» is taken back; one that is open stays as it is. Raises ActionEnded where it ended otherwise:
        what the leader has decided is the leader's to change."""
        if self.status is not Status.DONE:
            self.must_be_open()
        return self.reopened()

    def evaluated(self, effect: Effect, onward: Onward) -> "Action":
        """What came of it."""
        return self._now(effect=effect, onward=onward)

    def _settled(self) -> "Action":
        """Planned as soon as somebody sees to it by a day; chosen while either lacks."""
        if self.owner is None or self.deadline is None:
            return replace(self, status=Status.CHOSEN, reason="") if self.running else self
        return replace(self, status=Status.PLANNED) if self.status is Status.CHOSEN else self

    def _now(self, **changed: Any) -> "Action":
        return replace(self, version=self.version + 1, **changed)
