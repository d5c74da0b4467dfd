"""An evaluation from the day it opens: who is asked when, and what the clock does.

What the three do with it is in evaluation.py, and how it is shown in evaluated.py.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from dialogs.budget import want
from dialogs.dropped import dropped
from dialogs.evaluated import reason, show_asked, show_over, show_table
from dialogs.house import House, quiet_of
from dialogs.next_nudge import paused
from programme.budget import About, Item
from programme.calendar import day_of, opening
from programme.evaluation import ENDED_BY, Evaluation, course, next_day, to_evaluate
from programme.people import Group, Member
from storage.due import Due
from storage.work import Work

EVALUATE = "evaluate"
"""The kind of due for a group's evaluation: that it opens, and what follows; its subject is the group."""
WORTH_ENDING = timedelta(days=30)
"""How long it is worth asking the leader to end one."""
PUNCTUAL = timedelta(hours=1)
"""How late the closing may be and still lay the answers open at once; a later one waits for working hours."""


def set_clock(work: Work, house: House, group: Group, at: datetime) -> None:
    """Sets down when the group looks back next; nothing when there is nothing to come. An evaluation that is
    open has its own clock."""
    tenant, past = group.tenant, work.evaluations.of_group(group.tenant, group.id)
    if any(one.settled is None for one in past):
        return
    day = next_day(work.actions.of_group(tenant, group.id), past)
    if day is None:
        work.due.drop(tenant, EVALUATE, group.id)
    else:
        _look_again(work, house, group, day, at)


def _look_again(work: Work, house: House, group: Group, day: date, at: datetime) -> None:
    works = house.calendar.working_day(max(day, day_of(at)), quiet_of(group))
    work.due.set(group.tenant, EVALUATE, group.id, max(opening(works), at))


def evaluate(work: Work, house: House, due: Due, at: datetime) -> None:
    """The clock looks at a group's evaluation: it opens, or the next thing follows. A pause moves it."""
    group = work.groups.lock(due.tenant, due.subject)
    if group is None:
        dropped(due, "no_group")
        return
    this = work.evaluations.open_of(due.tenant, group.id)
    closing = this is not None and this.closes == due.at and at - due.at <= PUNCTUAL
    soonest = at if closing else _soonest(work, house, group, at)
    if soonest > at:
        work.due.set(due.tenant, due.kind, due.subject, soonest)
    elif this is not None:
        _follow(work, house, group, this, at)
    elif open_now(work, house, group, at) is None:
        dropped(due, "moved_on")
        set_clock(work, house, group, at)


def _soonest(work: Work, house: House, group: Group, at: datetime) -> datetime:
    """When the group may be disturbed: in working hours, and not in a pause."""
    calendar, quiet = house.calendar, quiet_of(group)
    polite, back = calendar.polite(at, quiet), paused(work, group.tenant, group.id)
    return polite if back is None else max(polite, opening(calendar.working_day(back, quiet)))


def open_now(work: Work, house: House, group: Group, at: datetime) -> Evaluation | None:
    """Opens the evaluation of what is due; each of the three is asked alone. None when nothing is due."""
    tenant, past = group.tenant, work.evaluations.of_group(group.tenant, group.id)
    ids = to_evaluate(work.actions.of_group(tenant, group.id), past, day_of(at))
    if not ids:
        return None
    journey = work.journeys.get(tenant, group.id)
    round_ = journey.visit.round if journey is not None else 1
    days = course(at, house.calendar, quiet_of(group))
    this = Evaluation(house.new_id(), group.id, round_, ids, at, days.closes)
    work.evaluations.add(tenant, this)
    ask(work, group, this, group.members, at)
    show_asked(work, house, group, this, at)
    work.due.set(tenant, EVALUATE, group.id, days.reminds)
    return this


def ask(work: Work, group: Group, this: Evaluation, members: Iterable[Member], at: datetime) -> None:
    """It waits to be told to those from whom something is missing."""
    until = at + WORTH_ENDING if this.open_to_all(group, at) else this.closes
    item = Item(About.EVALUATION, this.id, group.id, at, until)
    for user in dict.fromkeys(one.user for one in members):
        if until > at and this.waits_for(group, user, at):
            want(work, group.tenant, user, item, at)


def members_changed(
    work: Work, group: Group, gone: Iterable[Member], come: Iterable[Member], at: datetime
) -> None:
    """Who has left is not asked any more, and who has come is."""
    this = work.evaluations.open_of(group.tenant, group.id)
    if this is None:
        return
    for one in gone:
        if group.member_of(one.user) is None:
            not_asked(work, group, this, one.user, at)
    ask(work, group, this, come, at)


def not_asked(work: Work, group: Group, this: Evaluation, user: str, at: datetime) -> None:
    """Nothing of it waits for this person any more."""
    waits = [one for one in work.asked.waits(group.tenant, user) if one.subject == this.id]
    work.asked.drop(group.tenant, user, waits)
    work.outbox.withdraw(group.tenant, reason(this, user), at)


def _follow(work: Work, house: House, group: Group, this: Evaluation, at: datetime) -> None:
    """Whoever has not answered is asked once more; at the closing all is laid on the table with whatever gap
    there is; later the leader, and nobody else, is asked to end it, and again when more is to be looked back
    on."""
    quiet, missing = quiet_of(group), this.missing_roles(group)
    day = day_of(this.closes)
    asks_leader = opening(house.calendar.working_days_after(day, ENDED_BY, quiet))
    if missing and at < this.closes:
        ask(work, group, this, group.members, at)
        work.due.set(group.tenant, EVALUATE, group.id, this.closes)
        return
    if missing:
        lay_open(work, house, group, this, at)
    if missing and at < asks_leader:
        work.due.set(group.tenant, EVALUATE, group.id, asks_leader)
        return
    ask(work, group, this, group.members, at)
    past = work.evaluations.of_group(group.tenant, group.id)
    later = next_day(work.actions.of_group(group.tenant, group.id), past)
    if later is not None and later > day_of(at):
        _look_again(work, house, group, later, at)


def all_answered(work: Work, house: House, group: Group, this: Evaluation, at: datetime) -> None:
    """The last role has answered: the answers are on the table, and in some days the leader is asked to end
    it, if they have not."""
    lay_open(work, house, group, this, at)
    today = day_of(at)
    asks_leader = opening(house.calendar.working_days_after(today, ENDED_BY, quiet_of(group)))
    work.due.set(group.tenant, EVALUATE, group.id, asks_leader)


def lay_open(work: Work, house: House, group: Group, this: Evaluation, at: datetime) -> None:
    """The answers stand in the group's chat, and nobody is asked for theirs any more."""
    for one in group.members:
        not_asked(work, group, this, one.user, at)
    show_over(work, house, group, this, at)
    show_table(work, house, group, this, at)
