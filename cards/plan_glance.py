"""All that the plan's card shows, read together before anything is drawn, and cut into pages."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from cards.elements import Node
from programme.action import Action
from programme.glance import Part, parts
from programme.people import Group
from programme.plan import Plan
from programme.proposal import Proposal
from words.words import Words

PAGE = 10
"""Actions on one page: more are hard to read on a phone."""


@dataclass(frozen=True, slots=True)
class Glance:
    """All that the card shows. `changes` and `reads` tell whether the one who looks may change the plan, and
    whether their having read it is waited for; `tells` that staff are to be told of it next; `openly` that
    more than the group read along; `ways` are further buttons, folded away."""

    w: Words
    group: Group
    plan: Plan
    actions: Sequence[Action]
    proposals: Sequence[Proposal]
    today: date
    page: int = 1
    changes: bool = False
    reads: bool = False
    tells: bool = False
    openly: bool = False
    ways: Sequence[Node] = field(default=())

    @property
    def pages(self) -> tuple[tuple[tuple[Part, Action], ...], ...]:
        """The actions a page at a time: those that go on first, and what has ended on pages of its own."""
        listed = [
            (part, action)
            for part, actions in parts(self.actions, self.today, openly=self.openly)
            for action in actions
        ]
        going = [one for one in listed if one[0].open]
        ended = [one for one in listed if not one[0].open]
        cut = [tuple(some[at : at + PAGE]) for some in (going, ended) for at in range(0, len(some), PAGE)]
        return tuple(cut) if going else ((), *cut)

    @property
    def ended_from(self) -> int:
        """The page on which what has ended begins; 0 where nothing has."""
        found = (at for at, page in enumerate(self.pages, 1) if page and not page[0][0].open)
        return next(found, 0)
