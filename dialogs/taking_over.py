"""Whoever sees to an action from now on is told, unless they have just taken it themselves."""

from datetime import datetime

from dialogs.budget import want
from programme.action import Action
from programme.budget import LONGEST_REST, About, Item
from programme.people import Group
from storage.work import Work


def told_taker(
    work: Work, group: Group, before: Action | None, after: Action, at: datetime, *, but: str = ""
) -> None:
    """The new owner is told in the next collected card; never who has just pressed (`but`), who knows.
    `before` is None for an action that is new."""
    owner = after.owner if after.open else None
    if owner is None or not owner.found or owner.user == but:
        return
    had = before.owner if before is not None else None
    if had is None or had.user != owner.user:
        item = Item(About.GIVEN, after.id, group.id, at, at + LONGEST_REST)
        want(work, group.tenant, owner.user, item, at)
