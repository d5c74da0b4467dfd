"""The clock looks at an action: the nudge that is due waits to be told to whoever sees to it."""

from datetime import datetime

from dialogs.budget import want
from dialogs.dropped import dropped
from dialogs.house import House
from dialogs.plans import next_step
from programme.action import Action
from programme.budget import About, Item
from programme.nudge import Later
from programme.people import Group
from storage.due import Due
from storage.work import Work


def nudge(work: Work, house: House, due: Due, at: datetime) -> None:
    """One action's next nudge is to be looked at."""
    action = work.actions.get(due.tenant, due.subject)
    group = work.groups.lock(due.tenant, action.group) if action else None
    action = work.actions.get(due.tenant, due.subject)  # as it is now that the group is locked
    soon = next_step(work, house, group, action, at) if action and group else None
    if action is None or group is None or soon is None:
        dropped(due, "moved_on")
        return
    if isinstance(soon, Later):
        work.due.set(due.tenant, due.kind, due.subject, soon.at)
        return
    item = Item(About(soon.step.value), action.id, group.id, soon.ready, soon.until)
    for user in told_of(group, action):
        want(work, due.tenant, user, item, at)
    work.due.set(due.tenant, due.kind, due.subject, soon.until)


def told_of(group: Group, action: Action) -> tuple[str, ...]:
    """Whom the nudge is for: the owner, or while the owner's role is lent, whoever holds it for them; the
    deputy where there is no owner. Nobody when the owner has not been found yet."""
    owner = action.owner or action.deputy
    if owner is None or not owner.found:
        return ()
    holder = next((one.user for one in group.members if one.held_for == owner.user), owner.user)
    return (holder,)
