"""The collected card: what somebody sees to, in one card, with one press for each answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from cards import layout
from cards.elements import Node, Shown, box, run, said
from programme.action import Action
from programme.budget import About
from programme.people import Group
from words.words import Words

KEPT_CURRENT = timedelta(days=31)
"""How long a collected card that stands in a chat is kept up to date."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing on the card, as it stands now."""

    about: About
    subject: str
    group: Group
    action: Action | None = None

    @property
    def waits(self) -> bool:
        """Whether it still waits for something from this person."""
        return self.action is None or self.action.running


def collected(w: Words, lines: Sequence[Line], day: date, today: date, *, spent: int, weekly: int) -> Shown:
    """The card of a day. `spent` of the `weekly` cards have been sent in its week, this one among them."""
    return layout.frame(
        w,
        w("nudge-title", count=len(lines)),
        *(_line(w, line) for line in lines),
        layout.small(w("nudge-budget", spent=spent, most=weekly)),
    )


def _line(w: Words, line: Line) -> Node:
    title = line.action.title if line.action else w(f"nudge-{line.about.value}")
    return box(said(run(title, bold=True)), style="emphasis")
