"""What somebody is told unasked, and what it costs: everything but letters goes through here.

A card that a colleague's own press brings about is sent at once and counted; what the clock wants to say
waits until there is room for it (collecting.py).
"""

from collections.abc import Callable
from datetime import date, datetime
from functools import cache

from dialogs.house import House, quiet_of
from programme.budget import About, Item, Person, decide
from programme.calendar import OSLO, USUAL_QUIET, Quiet
from programme.nudge import USUAL
from programme.people import Group
from storage.asked import Told
from storage.work import Work

COLLECT = "collect"
"""The kind of due for looking at what waits for a person; its subject is the person."""
SWITCHES = {
    About.FORM: "form",
    About.PRIORITIES: "form",
    About.EVALUATION: "evaluation",
    About.OVERDUE: "overdue",
    About.AFTER: "nudge",
    About.ON: "nudge",
    About.BEFORE: "nudge",
}
"""What each kind is turned off by; a call for help or for somebody to take over cannot be."""


def want(work: Work, tenant: str, user: str, item: Item, at: datetime) -> bool:
    """It waits to be told to this person; False when they do not want to be told of such things."""
    if not wished(work, tenant, user, item.about):
        return False
    work.asked.want(tenant, user, item)
    work.due.set(tenant, COLLECT, user, max(item.ready, at))
    return True


def wished(work: Work, tenant: str, user: str, about: About) -> bool:
    """Whether the person wants to be told of such things."""
    return about not in SWITCHES or work.switches.on(tenant, user, SWITCHES[about])


def may_now(work: Work, house: House, tenant: str, user: str, item: Item, at: datetime) -> bool:
    """Whether this, alone, may be told right now."""
    found = decide([item], person(work, house, tenant, user, at), at)
    return bool(getattr(found, "items", ()))


def spend(work: Work, tenant: str, user: str, at: datetime) -> None:
    """A card of its own was sealed for this person: today's place is taken."""
    told = work.asked.on(tenant, user, _today(at))
    work.asked.keep(tenant, user, Told(told.day, told.cards + 1, told.items))


def person(work: Work, house: House, tenant: str, user: str, at: datetime) -> Person:
    """All that the decision about one person rests on."""
    group = _groups(work, tenant)
    return Person(
        work.asked.spent(tenant, user, _today(at)),
        weekly(work, tenant),
        work.asked.rest(tenant, user),
        house.calendar,
        lambda id_: _quiet(group(id_)),
        lambda id_: paused(work, tenant, id_),
    )


def weekly(work: Work, tenant: str) -> int:
    """The most cards a week, in this programme."""
    return USUAL.over(work.asked.wish(tenant, "programme", "")).weekly


def paused(work: Work, tenant: str, group_id: str) -> date | None:
    """The day on which the group goes on after a pause; None when it has none."""
    journey = work.journeys.get(tenant, group_id)
    return journey.pause.until if journey is not None and journey.pause is not None else None


def _groups(work: Work, tenant: str) -> Callable[[str], Group | None]:
    return cache(lambda id_: work.groups.get(tenant, id_))


def _quiet(group: Group | None) -> Quiet:
    return quiet_of(group) if group is not None else Quiet.read(USUAL_QUIET)


def _today(at: datetime) -> date:
    return at.astimezone(OSLO).date()
