"""What has passed its day: the list that the leader and the safety rep are sent at the same moment, and can
open whenever they like. It is read alone, and says nothing of how often or how much anybody is late."""

from datetime import date, datetime, timedelta

from cards import overdue as cards
from cards.elements import Shown
from cards.overdue import ShowOverdue
from cards.people import ShowGroups
from dialogs import journey
from dialogs.about import one_group
from dialogs.budget import want
from dialogs.dropped import dropped
from dialogs.house import Here, House, quiet_of
from dialogs.matter import found
from dialogs.next_nudge import rule_of
from dialogs.standing_lists import brought, late, told_last
from programme.action import Action
from programme.budget import LONGEST_REST, About, Item
from programme.calendar import day_of
from programme.handing_on import supervising
from programme.nudge import morning
from programme.overdue import EVERY, last_nudge, listed_from
from programme.people import Group
from programme.refusals import Refused
from storage.due import Due
from storage.work import Work

LIST = "overdue"
"""The kind of due for looking at what has passed its day; its subject is the group."""
REMEMBERED = timedelta(days=366)
"""How far back it is looked for when the list was sent last."""


class ReadAlone(Refused):
    """A missed day, and who sees to what, is read where nobody else reads along."""

    says = "refused-read-alone"


def show(here: Here, press: ShowOverdue) -> Shown:
    """The list as it is now."""
    return _shown(here, here.group(press.group, press.deed))


def typed(here: Here, _: str) -> Shown:
    """«over fristen»: of the one group one is in, else the list of one's groups."""
    group = one_group(here)
    if group is None:
        return journey.show_groups(here, ShowGroups())
    return _shown(here, here.allowed(group, ShowOverdue.deed))


def _shown(here: Here, group: Group) -> Shown:
    if not here.private:
        raise ReadAlone(word=here.words_in(group).typed("overdue"))
    actions = late(here.work, group, here.at)
    along = brought(here.work, here.house, group, actions, here.at)
    return cards.overdue(here.words_in(group), group, actions, along)


def expect(work: Work, house: House, group: Group, action: Action, at: datetime) -> None:
    """Where an action has come to its last nudge, the card in the group's chat brings it along to the stop
    point, and soon it is on the list."""
    last = last_nudge(action, rule_of(work, group), house.calendar, quiet_of(group))
    if last is None or last > at:
        return
    matter = found(work, house, group, at)
    if matter is not None and matter.journey.under_way:
        matter.show_board()
    when = listed_from(last, house.calendar, quiet_of(group))
    work.due.ensure(group.tenant, LIST, group.id, max(at, when))


def look(work: Work, house: House, due: Due, at: datetime) -> None:
    """The list is sent when something new stands on it, a week after the last one at the earliest."""
    group = work.groups.lock(due.tenant, due.subject)
    if group is None:
        dropped(due, "no_group")
        return
    told = told_last(work, group, About.OVERDUE, day_of(at) - REMEMBERED)
    times = _times(work, house, group, at)
    again = [when for when in times if when > at]
    if any(when <= at and (told is None or when.date() > told) for when in times):
        again += _send(work, group, told, at)
    if again:
        work.due.set(due.tenant, LIST, group.id, min(again))
    if not times:
        dropped(due, "moved_on")


def _send(work: Work, group: Group, told: date | None, at: datetime) -> list[datetime]:
    """It waits to be told to all who read it; or when to try again."""
    readers, earliest = supervising(group), morning(told + EVERY) if told else at
    if not readers or earliest > at:
        return [earliest if readers else at + EVERY]
    item = Item(About.OVERDUE, group.id, group.id, at, at + LONGEST_REST)
    for one in readers:
        want(work, group.tenant, one.user, item, at)
    return []


def _times(work: Work, house: House, group: Group, at: datetime) -> list[datetime]:
    """When each action that is past its day comes on the list."""
    rule, quiet, calendar = rule_of(work, group), quiet_of(group), house.calendar
    last = (last_nudge(one, rule, calendar, quiet) for one in late(work, group, at))
    return [listed_from(one, calendar, quiet) for one in last if one is not None]
