"""The clock looks at an action: the nudge that is due waits to be told to whoever sees to it."""

from datetime import datetime

from dialogs.budget import want
from dialogs.dropped import dropped
from dialogs.house import House
from dialogs.next_nudge import next_step, told_of
from dialogs.overdue import expect
from dialogs.plans import locked
from programme.budget import About, Item
from programme.nudge import Later
from storage.due import Due
from storage.work import Work


def nudge(work: Work, house: House, due: Due, at: datetime) -> None:
    """One action's next nudge is to be looked at."""
    found = locked(work, due.tenant, due.subject)
    if found is None:
        dropped(due, "moved_on")
        return
    action, group = found
    expect(work, house, group, action, at)
    soon = next_step(work, house, group, action, at)
    if soon is None:
        dropped(due, "moved_on")
        return
    if isinstance(soon, Later):
        work.due.set(due.tenant, due.kind, due.subject, soon.at)
        return
    item = Item(About(soon.step.value), action.id, group.id, soon.ready, soon.until)
    for user in told_of(group, action):
        want(work, due.tenant, user, item, at)
    work.due.set(due.tenant, due.kind, due.subject, soon.until)
