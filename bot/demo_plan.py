"""The demo programme's plan: five actions, each somewhere else on its way, made by the rules of real ones."""

from dataclasses import replace
from datetime import datetime, timedelta

from dialogs import plans
from dialogs.house import House, quiet_of
from programme.action import Action, Owner, Source
from programme.ballot import Area
from programme.calendar import day_of
from programme.change import Changed
from programme.deadline import evaluated_on
from programme.people import Group, Role
from programme.plan import Sighting
from programme.status import Theme
from storage.work import Work

DAY = timedelta(days=1)
LEADER, REP, SAFETY = Role.LEADER, Role.UNION_REP, Role.SAFETY_REP


def load_plan(work: Work, house: House, group: Group, at: datetime) -> None:
    """Gives the group, which is new, a plan that all three have seen; staff have not been told of it yet."""
    made = at - 19 * DAY
    overdue = _action(work, house, group, 1, SAFETY, made, at - 7 * DAY, Theme.WORKLOAD)
    _action(work, house, group, 2, LEADER, made, at + 5 * DAY, Theme.SUPPORT)
    begun = _action(work, house, group, 3, REP, made, at + 28 * DAY, Theme.DEMANDS)
    done = _action(work, house, group, 4, LEADER, made, at - 5 * DAY, Theme.NONE)
    unwanted = _action(work, house, group, 5, None, made, None, Theme.OTHER)
    reason = house.words[group.language]("demo-action-5-why")
    _keep(work, house, group, unwanted, unwanted.not_chosen(reason, made), Changed.NOT_CHOSEN, made)
    plan = seen = work.plans.get(group.tenant, group.id)
    for member in group.members:
        seen = seen.seen_by(Sighting(member.user, member.name, member.role, plan.edition, at - 18 * DAY))
    work.plans.keep(group.tenant, plan, seen)
    _keep(work, house, group, overdue, overdue.begun(), Changed.BEGUN, at - 16 * DAY)
    _keep(work, house, group, begun, begun.begun(), Changed.BEGUN, at - 10 * DAY)
    _keep(work, house, group, done, done.done(at - 8 * DAY), Changed.DONE, at - 8 * DAY)


def _action(
    work: Work,
    house: House,
    group: Group,
    number: int,
    role: Role | None,
    made: datetime,
    by: datetime | None,
    theme: Theme,
) -> Action:
    words = house.words[group.language]
    action = Action(
        f"{group.id}-action-{number}",
        group.id,
        number,
        words(f"demo-action-{number}"),
        Area.KEEP if number == 3 else Area.IMPROVE,
        made,
        theme=theme,
        source=Source(method=group.method, phase=house.method(group).phases[0].key, round=1),
        sign=words(f"demo-action-{number}-sign") if number < 5 else "",
    )
    if role is not None and by is not None:
        day = house.calendar.working_day(day_of(by), quiet_of(group))
        member = group.holders(role)[0]
        looked_back = evaluated_on(day, house.calendar, quiet_of(group))
        action = action.handed_to(Owner(member.user, member.name, role.value)).by(
            day, day_of(made), looked_back
        )
    return plans.add(work, house, group, replace(action, version=1), made, LEADER.value)


def _keep(
    work: Work, house: House, group: Group, before: Action, after: Action, kind: Changed, at: datetime
) -> None:
    facts = {"reason": after.reason} if after.reason else {}
    plans.keep(work, house, group, before, after, kind, at, LEADER.value, facts)
