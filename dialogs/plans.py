"""Which plan or action is meant, who may do something about it, and what follows when an action changes.

Every change of an action goes through `keep`, so that nothing is forgotten: its history, the clock that
nudges about it, what waits to be said of it, and the cards that show it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from dialogs.collecting import refreshed
from dialogs.house import Here, House, quiet_of
from dialogs.roles import note
from programme.access import Deed, Standing, demand, may
from programme.action import Action
from programme.budget import About
from programme.calendar import OSLO
from programme.change import Change, Changed
from programme.history import By, Kind
from programme.nudge import USUAL, Later, Nudge, Rule, next_nudge, nudges
from programme.people import Group
from programme.refusals import NotFound
from storage.work import Work

NUDGE = "nudge"
"""The kind of due for an action's next nudge; its subject is the action."""
ABOUTS = (About.BEFORE, About.ON, About.AFTER, About.HELP)
"""What can wait to be said of one action."""
SIGNS = {
    Changed.ADDED: Kind.ACTION_ADDED,
    Changed.DONE: Kind.ACTION_DONE,
    Changed.BEGUN: Kind.ACTION_KEPT_UP,
    Changed.POSTPONED: Kind.ACTION_KEPT_UP,
}
"""Changes that are signs of life of the group."""


def for_action(here: Here, id: str, deed: Deed) -> tuple[Action, Group]:
    """The action and its group, locked, when the one who acts may do the deed; its owner may be anybody.

    Raises NotFound for those who may not even see it, NotYours, and what `Here.allowed` raises where others
    would read along.
    """
    action = here.work.actions.get(here.tenant, id)
    group = here.work.groups.lock(here.tenant, action.group) if action else None
    action = here.work.actions.get(here.tenant, id)  # as it is now that the group is locked
    if action is None or group is None:
        raise NotFound
    if not action.is_theirs(here.user):
        here.allowed(group, Deed.SEE_ACTION)
    demand(standing(here, group, action), deed)
    return action, group


def standing(here: Here, group: Group, action: Action) -> frozenset[Standing]:
    """All that the one who acts is towards the action."""
    own = {Standing.OWNER} if action.is_theirs(here.user) else set()
    return here.standing(group) | own


def allowed(here: Here, group: Group, action: Action, deed: Deed) -> bool:
    """Whether the one who acts may do the deed to the action."""
    return may(standing(here, group, action), deed)


def by(here: Here, group: Group, action: Action) -> By:
    """The role in which the one who acts does something to an action."""
    member = group.member_of(here.user)
    if member is not None:
        return member.role.value
    if action.is_theirs(here.user):
        return "owner"
    return "helper" if here.helps(group) else ""


def add(work: Work, house: House, group: Group, action: Action, at: datetime, by: By) -> Action:
    """A new action in the plan, with its number; the plan is decided anew."""
    tenant, before = group.tenant, work.plans.get(group.tenant, group.id)
    plan = before.decided_anew().numbered()
    action = replace(action, number=plan.last)
    work.plans.keep(tenant, before, plan)
    work.actions.add(tenant, action)
    work.actions.record(tenant, Change(action.id, Changed.ADDED, at, by, {"title": action.title}))
    note(work, house, group, at, Kind.ACTION_ADDED, by)
    set_clock(work, house, group, action, at)
    return action


def keep(
    work: Work,
    house: House,
    group: Group,
    before: Action,
    after: Action,
    kind: Changed,
    at: datetime,
    by: By,
    facts: Mapping[str, str] | None = None,
    *,
    decides: bool = False,
) -> Action:
    """The action as it is now, with all that follows; nothing happens when it is as it was. `decides` tells
    that the plan is another than the one the parties have seen."""
    if after == before:
        return after
    tenant = group.tenant
    work.actions.keep(tenant, after)
    work.actions.record(tenant, Change(after.id, kind, at, by, facts or {}))
    if decides:
        plan = work.plans.get(tenant, group.id)
        work.plans.keep(tenant, plan, plan.decided_anew())
    if kind in SIGNS and by != "clock":
        note(work, house, group, at, SIGNS[kind], by)
    work.asked.forget(tenant, after.id, ABOUTS)
    set_clock(work, house, group, after, at)
    for who in _concerned(before, after):
        refreshed(work, house, tenant, who, after.id, at)
    return after


def set_clock(work: Work, house: House, group: Group, action: Action, at: datetime) -> None:
    """Sets down when the next nudge of an action is to be looked at; nothing when there is none."""
    soon = next_step(work, house, group, action, at)
    if soon is None:
        work.due.drop(group.tenant, NUDGE, action.id)
    else:
        when = soon.at if isinstance(soon, Later) else at
        work.due.set(group.tenant, NUDGE, action.id, when)


def next_step(work: Work, house: House, group: Group, action: Action, at: datetime) -> Nudge | Later | None:
    """The nudge that is to be said now, or when; None for an action that nobody is nudged about."""
    if not action.running or action.deadline is None or action.set_on is None:
        return None
    said = work.actions.said(group.tenant, action.id, action.deadline)
    plan = nudges(action.deadline, action.set_on, rule_of(work, group), house.calendar, quiet_of(group))
    return next_nudge(plan, said, at)


def rule_of(work: Work, group: Group) -> Rule:
    """How a group's owners are nudged: the plan's wish over the workplace's over the programme's."""
    levels = (("programme", ""), ("workplace", workplace_key(group)), ("plan", group.id))
    return USUAL.over(*(work.asked.wish(group.tenant, level, subject) for level, subject in levels))


def workplace_key(group: Group) -> str:
    """What the wishes of a workplace are kept under."""
    return "\n".join(group.workplace.key)


def today(at: datetime) -> date:
    """The day in Norway."""
    return at.astimezone(OSLO).date()


def _concerned(before: Action, after: Action) -> tuple[str, ...]:
    people = (before.owner, before.deputy, after.owner, after.deputy)
    return tuple(sorted({one.user for one in people if one is not None and one.user}))
