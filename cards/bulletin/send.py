"""The buttons with which a letter is sent, looked at by somebody else, and held back."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from cards.buttons import Button
from programme.access import Deed


@dataclass(frozen=True, slots=True)
class ReviewBulletin(Button):
    """Shows to whom a letter goes, and when; it is sent from there."""

    verb: ClassVar[str] = "bulletin.review/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class SendBulletin(Button):
    """Sends a letter as it was seen, at once or at a time; where a second person has to look, asks them.

    `seen` stands for the words and the readers that were shown; with `sure` it was asked once more. In a
    correction it is given to those who have the letter.
    """

    verb: ClassVar[str] = "bulletin.send/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    seen: str
    sure: bool = False
    day: date | None = None
    clock: str = ""
    approver: str = ""


@dataclass(frozen=True, slots=True)
class ApproveBulletin(Button):
    """Somebody else has looked, and it may be sent."""

    verb: ClassVar[str] = "bulletin.approve/1"
    deed: ClassVar[Deed] = Deed.APPROVE_BULLETIN
    bulletin: str
    seen: str


@dataclass(frozen=True, slots=True)
class SendBack(Button):
    """Somebody else wants it otherwise first, and tells how."""

    verb: ClassVar[str] = "bulletin.send_back/1"
    deed: ClassVar[Deed] = Deed.APPROVE_BULLETIN
    bulletin: str
    letter_remark: str = ""


@dataclass(frozen=True, slots=True)
class LookAt(Button):
    """Shows the question to whoever is asked to approve a letter."""

    verb: ClassVar[str] = "bulletin.look/1"
    deed: ClassVar[Deed] = Deed.APPROVE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class ReadFirst(Button):
    """Shows whoever is asked to approve a letter how it is read."""

    verb: ClassVar[str] = "bulletin.read_first/1"
    deed: ClassVar[Deed] = Deed.APPROVE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class HoldBulletin(Button):
    """A planned letter waits until somebody lets it go on."""

    verb: ClassVar[str] = "bulletin.hold/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class TimeBulletin(Button):
    """A planned letter leaves at another time, and one that waits goes on."""

    verb: ClassVar[str] = "bulletin.time/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    day: date | None = None
    clock: str = ""


@dataclass(frozen=True, slots=True)
class CancelBulletin(Button):
    """A letter that has not left is a draft again."""

    verb: ClassVar[str] = "bulletin.cancel/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
