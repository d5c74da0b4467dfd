"""What somebody can answer about an action they see to, each with one press, and when they want to be told
things at all.

`card` is the day (ISO) of the collected card that a button stands on: the answer is then that card, drawn
anew. Empty where it stands elsewhere; the answer is then the action's own card.
"""

from dataclasses import dataclass
from typing import ClassVar

from cards.buttons import Button
from programme.access import Deed
from programme.switches import Switch

ALSO = "helper"
"""Asks the group's helper too."""


@dataclass(frozen=True, slots=True)
class Finish(Button):
    """It is done."""

    verb: ClassVar[str] = "action.finish/1"
    deed: ClassVar[Deed] = Deed.ANSWER_ACTION
    action: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class Unfinish(Button):
    """It was not done after all: takes «done» back."""

    verb: ClassVar[str] = "action.unfinish/1"
    deed: ClassVar[Deed] = Deed.ANSWER_ACTION
    action: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class OnTrack(Button):
    """It is under way, and the day holds."""

    verb: ClassVar[str] = "action.on_track/1"
    deed: ClassVar[Deed] = Deed.ANSWER_ACTION
    action: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class AskForHelp(Button):
    """Asks the group's leader for help, and its helper too where `also` is ALSO."""

    verb: ClassVar[str] = "action.ask_for_help/1"
    deed: ClassVar[Deed] = Deed.ANSWER_ACTION
    action: str
    card: str = ""
    also: str = ""


@dataclass(frozen=True, slots=True)
class NewDateForm(Button):
    """Asks for another day, and why."""

    verb: ClassVar[str] = "action.new_date_form/1"
    deed: ClassVar[Deed] = Deed.ANSWER_ACTION
    action: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class NewDate(Button):
    """Another day, with the reason. `version` is the action's when the form was drawn; without it nobody
    asks whether another came first. `day` is a day or as people type one."""

    verb: ClassVar[str] = "action.new_date/1"
    deed: ClassVar[Deed] = Deed.ANSWER_ACTION
    action: str
    version: int | None = None
    card: str = ""
    day: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class HandOnForm(Button):
    """Asks who sees to it from now on."""

    verb: ClassVar[str] = "action.hand_on_form/1"
    deed: ClassVar[Deed] = Deed.ANSWER_ACTION
    action: str
    card: str = ""


@dataclass(frozen=True, slots=True)
class HandOn(Button):
    """Somebody else sees to it from now on; the last three are the inputs of owner_choice.py."""

    verb: ClassVar[str] = "action.hand_on/1"
    deed: ClassVar[Deed] = Deed.ANSWER_ACTION
    action: str
    version: int | None = None
    card: str = ""
    owner: str = ""
    owner_taker: str = ""
    owner_name: str = ""


@dataclass(frozen=True, slots=True)
class ShowCollected(Button):
    """The collected card of a day as things stand now."""

    verb: ClassVar[str] = "nudge.show/1"
    deed: ClassVar[Deed] = Deed.SEE_OWN_DEADLINES
    card: str


@dataclass(frozen=True, slots=True)
class ShowDeadlines(Button):
    """All that the one who presses sees to; `page` from 1."""

    verb: ClassVar[str] = "deadlines.show/1"
    deed: ClassVar[Deed] = Deed.SEE_OWN_DEADLINES
    page: str = "1"


@dataclass(frozen=True, slots=True)
class RestForm(Button):
    """Asks when the person wants to be told things again."""

    verb: ClassVar[str] = "nudge.rest_form/1"
    deed: ClassVar[Deed] = Deed.REST


@dataclass(frozen=True, slots=True)
class KeepRest(Button):
    """Nothing unasked before a day: `exact` that very day, which is the next shift of who works in a rota,
    otherwise the first working day from then on. What has not been answered comes again then."""

    verb: ClassVar[str] = "nudge.rest/1"
    deed: ClassVar[Deed] = Deed.REST
    exact: bool
    card: str = ""
    rest_day: str = ""


@dataclass(frozen=True, slots=True)
class EndRest(Button):
    """Told things as usual from now on."""

    verb: ClassVar[str] = "nudge.end_rest/1"
    deed: ClassVar[Deed] = Deed.REST
    card: str = ""


@dataclass(frozen=True, slots=True)
class Turn(Button):
    """Turns one kind of what is said unasked off or on."""

    verb: ClassVar[str] = "nudge.turn/1"
    deed: ClassVar[Deed] = Deed.REST
    kind: Switch
    wish: bool
