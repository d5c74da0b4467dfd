"""Other ways than from phase to phase, as buttons: a pause, an end, skipping, going back, a lower pace."""

from dataclasses import dataclass
from typing import ClassVar

from cards.actions import press
from cards.buttons import Button
from cards.elements import Node
from cards.scene import Scene
from programme.access import Deed
from programme.way import PACES


@dataclass(frozen=True, slots=True)
class WaysForm(Button):
    """Asks which other ways there are from here."""

    verb: ClassVar[str] = "journey.ways/1"
    deed: ClassVar[Deed] = Deed.SEE_WAYS
    group: str
    visit: str


@dataclass(frozen=True, slots=True)
class TakePause(Button):
    """Lets the group rest until the morning of a day, or moves that day."""

    verb: ClassVar[str] = "journey.pause/1"
    deed: ClassVar[Deed] = Deed.PAUSE
    group: str
    visit: str
    pause_day: str = ""
    pause_why: str = ""


@dataclass(frozen=True, slots=True)
class Resume(Button):
    """Ends the pause until that day at once."""

    verb: ClassVar[str] = "journey.resume/1"
    deed: ClassVar[Deed] = Deed.RESUME
    group: str
    visit: str
    until: str


@dataclass(frozen=True, slots=True)
class EndWay(Button):
    """Ends the group's way, with a reason."""

    verb: ClassVar[str] = "journey.end/1"
    deed: ClassVar[Deed] = Deed.END_WAY
    group: str
    visit: str
    end_reason: str = ""
    end_note: str = ""


@dataclass(frozen=True, slots=True)
class ReopenWay(Button):
    """Opens a way again that has ended."""

    verb: ClassVar[str] = "journey.reopen/1"
    deed: ClassVar[Deed] = Deed.REOPEN_WAY
    group: str
    visit: str


@dataclass(frozen=True, slots=True)
class SkipPhase(Button):
    """Leaves the phase without doing it."""

    verb: ClassVar[str] = "journey.skip/1"
    deed: ClassVar[Deed] = Deed.SKIP_PHASE
    group: str
    visit: str
    skip_why: str = ""


@dataclass(frozen=True, slots=True)
class BackTo(Button):
    """Takes an earlier phase up again."""

    verb: ClassVar[str] = "journey.back/1"
    deed: ClassVar[Deed] = Deed.GO_BACK_TO
    group: str
    visit: str
    back_to: str = ""
    back_why: str = ""


@dataclass(frozen=True, slots=True)
class ReopenPhase(Button):
    """Opens the phase just left once more, with its baton as the draft."""

    verb: ClassVar[str] = "journey.reopen_phase/1"
    deed: ClassVar[Deed] = Deed.GO_BACK_TO
    group: str
    visit: str


@dataclass(frozen=True, slots=True)
class ChoosePace(Button):
    """Chooses how often the group is asked again."""

    verb: ClassVar[str] = "journey.pace/1"
    deed: ClassVar[Deed] = Deed.CHOOSE_PACE
    group: str
    visit: str
    months: str


def resume(scene: Scene) -> Node:
    """The button that ends a pause."""
    pause = scene.journey.pause
    until = pause.until.isoformat() if pause else ""
    return press(Resume(*scene.ids, until=until), scene.w("do-resume"), main=True, alone=True)


def pace_buttons(scene: Scene) -> list[Node]:
    """How often the group is asked again: what may be chosen, but for what is chosen already."""
    w, now = scene.w, scene.journey.pace
    choices = [months for months in (*PACES, 0) if months != now]
    names = {months: w("do-pace", months=months) if months else w("do-pace-none") for months in choices}
    return [
        press(ChoosePace(*scene.ids, months=str(months)), names[months], alone=True) for months in choices
    ]
