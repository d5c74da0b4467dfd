"""The clock looks at an action: the nudge that is due waits to be told to whoever sees to it."""

from datetime import datetime

from dialogs.budget import want
from dialogs.dropped import dropped
from dialogs.house import House
from dialogs.next_nudge import next_step, told_of
from dialogs.overdue import expect
from programme.budget import About, Item
from programme.nudge import Later
from storage.due import Due
from storage.work import Work


def nudge(work: Work, house: House, due: Due, at: datetime) -> None:
    """One action's next nudge is to be looked at."""
    action = work.actions.get(due.tenant, due.subject)
    group = work.groups.lock(due.tenant, action.group) if action else None
    action = work.actions.get(due.tenant, due.subject)  # as it is now that the group is locked
    if action is not None and group is not None:
        expect(work, house, group, action, at)
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
