"""Which plan or action is meant, who may do something about it, and what follows when an action changes.

Every change of an action goes through `keep`, so that nothing is forgotten: its history, the clock that
nudges about it, what waits to be said of it, and the cards that show it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from dialogs import evaluating
from dialogs.budget import look, want
from dialogs.collected import all_refreshed
from dialogs.house import Here, House
from dialogs.next_nudge import next_step, told_of
from dialogs.owner import seek
from dialogs.plan_on_board import counted_anew
from dialogs.roles import note
from dialogs.standing_lists import READERS, listed
from programme.access import Deed, Standing, demand, may
from programme.action import Action
from programme.budget import NUDGES, OF_ACTIONS, About, Item
from programme.calendar import day_of
from programme.change import Change, Changed
from programme.history import By, Kind
from programme.nudge import USEFUL_AFTER, Later, Step
from programme.people import Group
from programme.plan import MOST_OPEN, TooManyActions
from programme.refusals import NotFound
from storage.work import Work

NUDGE = "nudge"
"""The kind of due for an action's next nudge; its subject is the action."""
NO_ANSWER = frozenset({Changed.WORDED, Changed.DATED, Changed.LEFT, Changed.HELPED})
"""Changes by others, after which whoever sees to the action still has what was asked for or not told yet."""
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
    found = locked(here.work, here.tenant, id)
    if found is None:
        raise NotFound
    action, group = found
    if not (here.private and action.is_theirs(here.user)):  # where others read along it is the group's
        here.allowed(group, Deed.SEE_ACTION)
    demand(standing(here, group, action), deed)
    return action, group


def locked(work: Work, tenant: str, id: str) -> tuple[Action, Group] | None:
    """The action as it is now that its group is locked, and the group; None when there is none. One that went
    along to another group meanwhile is that group's."""
    action = work.actions.get(tenant, id)
    group = work.groups.lock(tenant, action.group) if action else None
    action = work.actions.get(tenant, id) if group else None
    if action is None or group is None:
        return None
    return (action, group) if action.group == group.id else locked(work, tenant, id)


def actions_here(here: Here, groups: Iterable[Group]) -> list[tuple[Action, Group]]:
    """All actions of these groups, and in private also those that the one who acts sees to in others."""
    by_id = {group.id: group for group in groups}
    found = [(one, by_id[id]) for id in by_id for one in here.work.actions.of_group(here.tenant, id)]
    own = own_actions(here) if here.alone else ()
    return [*found, *(one for one in own if one[1].id not in by_id)]


def own_actions(here: Here) -> list[tuple[Action, Group]]:
    """All open actions that the one who acts owns or stands in for, each with its group."""
    own = here.work.actions.open_of(here.tenant, here.user)
    its = {id: here.work.groups.get(here.tenant, id) for id in {one.group for one in own}}
    return [(one, group) for one in own if (group := its[one.group]) is not None]


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
    if action.open:  # what is not done now is no sign of life
        note(work, house, group, at, Kind.ACTION_ADDED, by)
    seek(work, group, None, action, at)
    set_clock(work, house, group, action, at)
    evaluating.set_clock(work, house, group, at)
    counted_anew(work, house, group, None, action, day_of(at), at)
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
    same = kind in NO_ANSWER and before.owner == after.owner
    still = {About.HELP: after.needs_help, About.GIVEN: same, About.AGAIN: same}
    work.asked.forget(tenant, after.id, [one for one in OF_ACTIONS if not still.get(one)])
    seek(work, group, before, after, at)
    set_clock(work, house, group, after, at)
    if (before.evaluates, before.status) != (after.evaluates, after.status):
        evaluating.set_clock(work, house, group, at)
    counted_anew(work, house, group, before, after, day_of(at), at)
    all_refreshed(work, house, tenant, _concerned(group, before, after), after.id, at)
    if before.overdue(day_of(at)) or before.owner != after.owner:
        _settle_lists(work, house, group, at)
    return after


def _settle_lists(work: Work, house: House, group: Group, at: datetime) -> None:
    """A list on which nothing stands any more says so where it was told of."""
    for about, readers in READERS.items():
        if not listed(work, group, about, at):
            users = [one.user for one in readers(group)]
            all_refreshed(work, house, group.tenant, users, group.id, at)


def set_clock(work: Work, house: House, group: Group, action: Action, at: datetime) -> None:
    """Sets down when the next nudge of an action is to be looked at; nothing when there is none."""
    soon = next_step(work, house, group, action, at)
    if soon is None:
        work.due.drop(group.tenant, NUDGE, action.id)
    else:
        when = soon.at if isinstance(soon, Later) else at
        work.due.set(group.tenant, NUDGE, action.id, when)


def clocks_anew(work: Work, house: House, group: Group, at: datetime) -> None:
    """The rule of the group's nudges, or its quiet weeks, are others: what waits to be said by the old ones
    is looked at anew."""
    for action in work.actions.of_group(group.tenant, group.id):
        if action.running:
            work.asked.forget(group.tenant, action.id, NUDGES)
            set_clock(work, house, group, action, at)
    look(work, group.tenant, group.id, at)


def go_on(work: Work, house: House, group: Group, at: datetime) -> None:
    """A pause of the group is over: nudges are looked at anew, and the last one of what passed its day
    meanwhile is of use from now on."""
    clocks_anew(work, house, group, at)
    for action in work.actions.of_group(group.tenant, group.id):
        day = action.deadline if action.running else None
        if day is None or next_step(work, house, group, action, at) is not None:
            continue
        if Step.AFTER not in work.actions.said(group.tenant, action.id, day):
            item = Item(About.AFTER, action.id, group.id, at, at + USEFUL_AFTER)
            for user in told_of(group, action):
                want(work, group.tenant, user, item, at)


def must_have_room(work: Work, tenant: str, group_id: str) -> None:
    """One more can be open in the group's plan. Raises TooManyActions."""
    if sum(one.open for one in work.actions.of_group(tenant, group_id)) >= MOST_OPEN:
        raise TooManyActions(limit=MOST_OPEN)


def _concerned(group: Group, before: Action, after: Action) -> tuple[str, ...]:
    """Who may have a card that tells of it: owners and deputies, whoever holds their role, who was asked for
    help."""
    people = (before.owner, before.deputy, after.owner, after.deputy)
    owners = (one.user for one in people if one is not None)
    return (*owners, *(one.user for one in group.members), group.helper)
