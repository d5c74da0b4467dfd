"""The buttons of the writer's desk, which lead from there to each form; the desk is drawn in at_desk.py."""

from dataclasses import dataclass
from typing import ClassVar

from cards.buttons import Button
from programme.access import Deed
from programme.bulletin.bulletin import Section


@dataclass(frozen=True, slots=True)
class ShowBulletin(Button):
    """Shows a letter to those who write it, whatever has become of it."""

    verb: ClassVar[str] = "bulletin.show/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class SectionForm(Button):
    """Opens the form of one section."""

    verb: ClassVar[str] = "bulletin.section/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    section: Section


@dataclass(frozen=True, slots=True)
class UseSection(Button):
    """Takes a section that was left out back into the letter, or leaves it out; its words stay."""

    verb: ClassVar[str] = "bulletin.use/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    section: Section
    used: bool


@dataclass(frozen=True, slots=True)
class HeadingForm(Button):
    """Opens the form of the title and the picture."""

    verb: ClassVar[str] = "bulletin.heading_form/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class OrderForm(Button):
    """Shows the order of the sections, to be changed."""

    verb: ClassVar[str] = "bulletin.order_form/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class TemplateForm(Button):
    """Lists the earlier letters that this one can be begun from."""

    verb: ClassVar[str] = "bulletin.template_form/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class DiscardBulletin(Button):
    """Puts a letter away that nobody wants; it can be brought back."""

    verb: ClassVar[str] = "bulletin.discard/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class BringBack(Button):
    """Takes out again a letter that was put away."""

    verb: ClassVar[str] = "bulletin.bring_back/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
