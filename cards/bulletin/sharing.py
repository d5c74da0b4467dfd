"""The way to share an experience, from the cards on which one shows."""

from dataclasses import dataclass
from typing import ClassVar

from cards.actions import open_dialog
from cards.buttons import Button
from cards.elements import Node
from programme.access import Deed
from programme.bulletin.experience import Source
from words.words import Words


@dataclass(frozen=True, slots=True)
class ShareForm(Button):
    """Asks what others may know; `about` is the evaluation or the action that it grew from, or empty."""

    verb: ClassVar[str] = "experience.form/1"
    deed: ClassVar[Deed] = Deed.SHARE_EXPERIENCE
    group: str
    source: Source
    about: str


def share(w: Words, group: str, source: Source, about: str = "") -> Node:
    """The way to the form from other cards, where what stands there stays."""
    return open_dialog(ShareForm(group, source, about), w("do-experience-share"))
