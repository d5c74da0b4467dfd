"""How an action is nudged about: by what rule, when next, and who is."""

from datetime import date, datetime

from dialogs.house import House, quiet_of
from programme.action import Action
from programme.calendar import day_of
from programme.nudge import USUAL, Later, Nudge, Rule, morning, next_nudge, nudges
from programme.people import Group
from storage.work import Work


def rule_of(work: Work, group: Group) -> Rule:
    """How a group's owners are nudged: the plan's wish over the workplace's over the programme's."""
    return USUAL.over(*work.asked.wishes(group.tenant, workplace_key(group), group.id))


def workplace_key(group: Group) -> str:
    """What the wishes of a workplace are kept under."""
    return "\n".join(group.workplace.key)


def next_step(work: Work, house: House, group: Group, action: Action, at: datetime) -> Nudge | Later | None:
    """The nudge that is to be said now, or when; None for an action that nobody is nudged about. A pause of
    the group moves it."""
    if not action.running or action.deadline is None or action.set_on is None:
        return None
    back = paused(work, group.tenant, group.id)
    if back is not None and back > day_of(at):
        return Later(morning(back))
    said = work.actions.said(group.tenant, action.id, action.deadline)
    plan = nudges(action.deadline, action.set_on, rule_of(work, group), house.calendar, quiet_of(group))
    return next_nudge(plan, said, at)


def told_of(group: Group, action: Action) -> tuple[str, ...]:
    """Whom a nudge is for: the owner, or while the owner's role is lent, whoever holds it for them; the
    deputy where there is no owner that can be told. Nobody when neither has been found yet."""
    found = [one for one in (action.owner, action.deputy) if one is not None and one.found]
    if not found:
        return ()
    owner = found[0].user
    return (next((one.user for one in group.members if one.held_for == owner), owner),)


def paused(work: Work, tenant: str, group_id: str) -> date | None:
    """The day on which the group goes on after a pause; None when it has none. What has ended has none."""
    journey = work.journeys.get(tenant, group_id)
    if journey is None or journey.pause is None or journey.end is not None:
        return None
    return journey.pause.until
