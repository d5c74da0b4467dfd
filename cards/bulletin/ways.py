"""Ways among dialogue letters, from wherever one is."""

from dataclasses import dataclass
from typing import ClassVar

from cards.buttons import Button
from programme.access import Deed


@dataclass(frozen=True, slots=True)
class ShowBulletins(Button):
    """Lists the letters that are being written, and the latest that were sent."""

    verb: ClassVar[str] = "bulletin.list/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN


@dataclass(frozen=True, slots=True)
class NewBulletin(Button):
    """Begins a letter by hand; `new` is its id, so that two presses begin one."""

    verb: ClassVar[str] = "bulletin.new/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    new: str


@dataclass(frozen=True, slots=True)
class HabitForm(Button):
    """Asks when drafts come by themselves, and whether a second person has to look."""

    verb: ClassVar[str] = "bulletin.habit_form/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
