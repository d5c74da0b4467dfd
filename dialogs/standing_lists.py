"""The two lists of a group's plan that somebody is told of unasked: what has passed its day, for the leader
and the safety rep, and what waits for somebody to see to it, for whoever can find them."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from dialogs.budget import want
from dialogs.house import House, quiet_of
from dialogs.next_nudge import rule_of
from programme.action import Action
from programme.budget import LONGEST_REST, About, Item
from programme.calendar import day_of
from programme.handing_on import Waiting, asked_to_find, supervising, waiting
from programme.overdue import last_nudge, past
from programme.people import Group, Member
from storage.work import Work

READERS: dict[About, Callable[[Group], tuple[Member, ...]]] = {
    About.OVERDUE: supervising,
    About.HANDOVER: asked_to_find,
}
"""Who is told of which; whoever does not hold such a role any more is not told."""


def late(work: Work, group: Group, at: datetime) -> tuple[Action, ...]:
    """What has passed its day."""
    return past(work.actions.of_group(group.tenant, group.id), day_of(at))


def brought(
    work: Work, house: House, group: Group, actions: Iterable[Action], at: datetime
) -> tuple[Action, ...]:
    """Of a group's actions, what has had its last nudge and is brought along to the next stop point."""
    passed = past(actions, day_of(at))
    if not passed:
        return ()
    rule, quiet = rule_of(work, group), quiet_of(group)
    times = ((one, last_nudge(one, rule, house.calendar, quiet)) for one in passed)
    return tuple(one for one, last in times if last is not None and last <= at)


def waits_for_somebody(work: Work, group: Group) -> tuple[Waiting, ...]:
    """What waits for somebody to see to it."""
    actions = work.actions.of_group(group.tenant, group.id)
    owners = {one.owner.user for one in actions if one.open and one.owner and one.owner.found}
    return waiting(actions, group, work.addresses.closed(group.tenant, owners)) if actions else ()


def listed(work: Work, group: Group, about: About, at: datetime) -> bool:
    """Whether anything stands on the list."""
    return bool(late(work, group, at) if about is About.OVERDUE else waits_for_somebody(work, group))


def ask_for_somebody(work: Work, group: Group, at: datetime) -> None:
    """The leader is asked, in one card, who is to see to all that waits; nothing when nothing does."""
    if not waits_for_somebody(work, group):
        return
    item = Item(About.HANDOVER, group.id, group.id, at, at + LONGEST_REST)
    for one in asked_to_find(group):
        want(work, group.tenant, one.user, item, at)


def told_last(work: Work, group: Group, about: About, since: date) -> date | None:
    """The last day on which anybody was told of this list, since that day."""
    days = [
        told.day
        for one in READERS[about](group)
        for told in work.asked.since(group.tenant, one.user, since)
        if (about, group.id) in {(kind, subject) for kind, subject, _ in told.items}
    ]
    return max(days, default=None)
