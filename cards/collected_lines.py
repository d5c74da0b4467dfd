"""One thing on a collected card, and what the whole card rests on."""

from dataclasses import dataclass
from datetime import date

from cards.why import Week
from programme.action import Action
from programme.budget import About, Rest
from programme.change import Change
from programme.handing_on import Waiting
from programme.people import Group


@dataclass(frozen=True, slots=True)
class Line:
    """One thing on the card, as it stands now. `answer` is what became of it since the card was sent,
    `theirs` whether the person can still do anything about it; `open` tells of other things than actions
    whether they still wait for this person, and until when (`until`)."""

    about: About
    subject: str
    group: Group
    action: Action | None = None
    answer: Change | None = None
    theirs: bool = True
    open: bool = True
    until: date | None = None
    late: tuple[Action, ...] = ()
    """Of the list of what has passed its day, what stands on it."""
    waiting: tuple[Waiting, ...] = ()
    """The same of what waits for somebody to see to it."""

    @property
    def waits(self) -> bool:
        """Whether it still waits for something from this person."""
        if self.action is None:
            return self.open
        if self.about is About.HELP:
            return self.theirs and self.action.open and self.action.needs_help
        going = self.action.open if self.about is About.GIVEN else self.action.running
        return self.theirs and going and self.answer is None


@dataclass(frozen=True, slots=True)
class Seen:
    """The card's own day, today, the week's count, and whether the person rests."""

    day: date
    today: date
    week: Week
    rest: Rest | None = None

    @property
    def card(self) -> str:
        """What its buttons carry."""
        return self.day.isoformat()
