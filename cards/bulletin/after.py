"""The buttons for a letter that was sent: to see what became of it, to mend it, and to end it."""

from dataclasses import dataclass
from typing import ClassVar

from cards.buttons import Button
from programme.access import Deed


@dataclass(frozen=True, slots=True)
class ShowTruth(Button):
    """What became of every copy, page by page."""

    verb: ClassVar[str] = "bulletin.truth/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    page: str = "1"


@dataclass(frozen=True, slots=True)
class SendAgain(Button):
    """Those who miss it get it once more."""

    verb: ClassVar[str] = "bulletin.again/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class StopBulletin(Button):
    """What has not left never does; with `sure` it was asked once more."""

    verb: ClassVar[str] = "bulletin.stop/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    sure: bool = False


@dataclass(frozen=True, slots=True)
class CorrectBulletin(Button):
    """Begins a correction of a letter that was sent, or goes on with the one that is being written."""

    verb: ClassVar[str] = "bulletin.correct/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str


@dataclass(frozen=True, slots=True)
class WithdrawBulletin(Button):
    """The letter no longer holds, wherever it stands; with `sure` it was asked once more."""

    verb: ClassVar[str] = "bulletin.withdraw/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
    sure: bool = False


@dataclass(frozen=True, slots=True)
class FetchTruth(Button):
    """A link to the whole list as a workbook."""

    verb: ClassVar[str] = "bulletin.truth_file/1"
    deed: ClassVar[Deed] = Deed.WRITE_BULLETIN
    bulletin: str
