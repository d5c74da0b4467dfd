"""The card in a group's chat that tells how much is in its plan."""

from datetime import date, datetime

from dialogs.house import House
from dialogs.matter import found
from dialogs.tell import group_chat
from programme.action import Action
from programme.glance import Part, part_of
from programme.people import Group
from storage.work import Work


def counted_anew(
    work: Work, house: House, group: Group, before: Action | None, after: Action, today: date, at: datetime
) -> None:
    """Brings the group's card up to date where it stands in their chat, when it would count otherwise."""
    if _counts(before, today) == _counts(after, today) or group_chat(work, group) is None:
        return
    matter = found(work, house, group, at)
    if matter is not None:
        matter.show_board()


def _counts(action: Action | None, today: date) -> tuple[bool, bool]:
    """Whether it is counted at all, and as one whose day has passed."""
    part = part_of(action, today) if action is not None else None
    return part is not None and part.open, part is Part.OVERDUE
