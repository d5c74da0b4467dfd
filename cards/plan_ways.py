"""The ways to a plan and its actions: the buttons that cards about other things carry, too."""

from dataclasses import dataclass
from typing import ClassVar

from cards.buttons import Button
from programme.access import Deed


@dataclass(frozen=True, slots=True)
class ShowPlan(Button):
    """Shows a page of a group's plan."""

    verb: ClassVar[str] = "plan.show/1"
    deed: ClassVar[Deed] = Deed.SEE_PLAN
    group: str
    page: str = "1"


@dataclass(frozen=True, slots=True)
class ShowAction(Button):
    """Shows one action, and what can be done with it."""

    verb: ClassVar[str] = "action.show/1"
    deed: ClassVar[Deed] = Deed.SEE_ACTION
    action: str


@dataclass(frozen=True, slots=True)
class AddForm(Button):
    """Asks what is to be done, by whom and when. It may grow from a proposal, or from what the baton of a
    stay in a phase (`visit`) says."""

    verb: ClassVar[str] = "action.add_form/1"
    deed: ClassVar[Deed] = Deed.ADD_ACTION
    group: str
    proposal: str = ""
    visit: str = ""


@dataclass(frozen=True, slots=True)
class ChangeForm(Button):
    """Asks what is to be otherwise with an action."""

    verb: ClassVar[str] = "action.change_form/1"
    deed: ClassVar[Deed] = Deed.CHANGE_ACTION
    action: str
