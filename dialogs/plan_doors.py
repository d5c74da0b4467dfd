"""What else can be done with a plan: the buttons folded away on it, each with its words.

One line is one door; each button carries the group alone.
"""

from typing import Protocol

from cards.buttons import Button
from cards.informed import InformForm
from cards.nudge_rule import RuleForm
from cards.plan_files import FetchPlan
from programme.access import Deed


class Door(Protocol):
    """A button about a group."""

    deed: Deed

    def __call__(self, group: str, /) -> Button: ...


DOORS: tuple[tuple[Door, str], ...] = (
    (InformForm, "do-inform-staff"),
    (FetchPlan, "do-plan-files"),
    (RuleForm, "do-rule-plan"),
)
