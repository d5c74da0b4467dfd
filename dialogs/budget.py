"""What somebody is told unasked, and what it costs: everything but letters goes through here.

A card that a colleague's own press brings about is sent at once and counted; what the clock wants to say
waits until there is room for it (collecting.py).
"""

from collections.abc import Callable
from datetime import datetime
from functools import cache

from dialogs.house import House, quiet_of
from dialogs.next_nudge import next_step, paused, told_of
from programme.budget import About, Item, Person, Send, decide
from programme.calendar import OPENS, OSLO, USUAL_QUIET, Quiet, closing, day_of
from programme.nudge import USUAL, Nudge, morning
from programme.people import Group
from programme.switches import SWITCHES
from storage.work import Work

COLLECT = "collect"
"""The kind of due for looking at what waits for a person; its subject is the person."""


def want(work: Work, tenant: str, user: str, item: Item, at: datetime) -> bool:
    """It waits to be told to this person; False when they do not want to be told of such things, and then it
    waits in case they do again."""
    work.asked.want(tenant, user, item)
    work.due.set(tenant, COLLECT, user, at)
    return wished(work, tenant, user, item.about)


def wished(work: Work, tenant: str, user: str, about: About) -> bool:
    """Whether the person wants to be told of such things."""
    return about not in SWITCHES or work.switches.on(tenant, user, SWITCHES[about])


def room_now(work: Work, house: House, tenant: str, user: str, item: Item, at: datetime) -> bool:
    """Whether this may be told right now, by itself: there is room for it, and nothing comes to this person
    later today that it could be told with."""
    if at.astimezone(OSLO).time() < OPENS or _more_today(work, house, tenant, user, at):
        return False
    opens = max(at, morning(day_of(at)))  # what opens by the clock is a little earlier than cards are
    found = decide([item], person(work, house, tenant, user, at), opens)
    return isinstance(found, Send) and wished(work, tenant, user, item.about)


def _more_today(work: Work, house: House, tenant: str, user: str, at: datetime) -> bool:
    if any(wished(work, tenant, user, one.about) for one in work.asked.waits(tenant, user)):
        return True
    group, tonight = groups_of(work, tenant), closing(day_of(at))
    for action in work.actions.open_of(tenant, user):
        its = group(action.group)
        theirs = its is not None and user in told_of(its, action)
        if its and theirs and isinstance(next_step(work, house, its, action, tonight), Nudge):
            return True
    return False


def spend(work: Work, tenant: str, user: str, at: datetime) -> None:
    """A card of its own was sealed for this person: today's place is taken."""
    work.asked.more(tenant, user, day_of(at), 1)


def look(work: Work, tenant: str, group_id: str, at: datetime) -> None:
    """What waits in a group may be told now: whoever it waits for is looked into."""
    for user in work.asked.waiting_in(tenant, group_id):
        work.due.set(tenant, COLLECT, user, at)


def person(work: Work, house: House, tenant: str, user: str, at: datetime) -> Person:
    """All that the decision about one person rests on."""
    group = groups_of(work, tenant)
    return Person(
        work.asked.spent(tenant, user, day_of(at)),
        weekly(work, tenant),
        work.asked.rest(tenant, user),
        house.calendar,
        lambda id_: _quiet(group(id_)),
        cache(lambda id_: paused(work, tenant, id_)),
    )


def weekly(work: Work, tenant: str) -> int:
    """The most cards a week, in this programme."""
    return USUAL.over(work.asked.wish(tenant, "programme", "")).weekly


def groups_of(work: Work, tenant: str) -> Callable[[str], Group | None]:
    """The tenant's groups by id, each read once."""
    return cache(lambda id_: work.groups.get(tenant, id_))


def _quiet(group: Group | None) -> Quiet:
    return quiet_of(group) if group is not None else Quiet.read(USUAL_QUIET)
