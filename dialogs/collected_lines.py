"""What stands on a collected card, as it is now."""

from datetime import date, datetime

from cards.collected_lines import Line
from dialogs.budget import groups_of
from dialogs.helping import follower
from dialogs.standing_lists import READERS, late, waits_for_somebody
from programme.action import Action
from programme.budget import OF_ACTIONS, About
from programme.calendar import day_of
from programme.change import Change, Changed
from programme.nudge import morning
from programme.people import Group
from storage.asked import Told
from storage.work import Work

ANSWERS = frozenset(
    {Changed.BEGUN, Changed.HELP, Changed.POSTPONED, Changed.HANDED, Changed.DONE, Changed.STOPPED}
)
"""What an owner, or anybody else, can have done about an action since its nudge."""


def lines_of(work: Work, tenant: str, user: str, told: Told, at: datetime) -> tuple[Line, ...]:
    """What stands on the collected card of a day; an action once, though two things were to be told of it."""
    once = {
        (about if about is About.HELP else subject, subject): (about, subject, group)
        for about, subject, group in reversed(told.items)
    }
    of = groups_of(work, tenant)
    found = (
        line_of(work, group, user, about, subject, at, told.day)
        for about, subject, group_id in reversed(once.values())
        if (group := of(group_id)) is not None
    )
    return tuple(line for line in found if line is not None)


def line_of(
    work: Work, group: Group, user: str, about: About, subject: str, at: datetime, day: date | None = None
) -> Line | None:
    """One thing as it stands now; None when it is gone. With the `day` of a card, what became of it since."""
    if about is About.EVALUATION:
        return _evaluation(work, group, user, subject, at)
    if about in READERS:
        return _list(work, group, user, about, subject, at)
    if about not in OF_ACTIONS:
        return Line(about, subject, group)
    action = work.actions.get(group.tenant, subject)
    if action is None:
        return None
    answer = _answer(work, group.tenant, action, day) if day else None
    if answer is not None and answer.kind is Changed.HANDED and action.owner and action.owner.user == user:
        answer = None  # it was handed to this very person
    return Line(about, subject, group, action, answer, theirs=_theirs(work, group, action, user, about, at))


def _theirs(work: Work, group: Group, action: Action, user: str, about: About, at: datetime) -> bool:
    """Whether it is still theirs to do anything about: their own, or of a role they hold for its owner; a
    call for help is the group's, and that of whoever follows it from outside."""
    if about is About.HELP:
        return group.member_of(user) is not None or user in (group.helper, follower(work, group, at))
    owner = action.owner.user if action.owner else ""
    lent = bool(owner) and any((one.user, one.held_for) == (user, owner) for one in group.members)
    return lent or action.is_theirs(user)


def _list(work: Work, group: Group, user: str, about: About, subject: str, at: datetime) -> Line:
    """A list with what stands on it now; nothing of it for whoever holds no such role any more."""
    if all(one.user != user for one in READERS[about](group)):
        return Line(about, subject, group, open=False)
    passed = late(work, group, at) if about is About.OVERDUE else ()
    waits = waits_for_somebody(work, group) if about is About.HANDOVER else ()
    return Line(about, subject, group, open=bool(passed or waits), late=passed, waiting=waits)


def _evaluation(work: Work, group: Group, user: str, subject: str, at: datetime) -> Line | None:
    """An evaluation; before its answers are open to all, with the day on which they are at the latest."""
    this = work.evaluations.get(group.tenant, subject)
    if this is None:
        return None
    until = None if this.open_to_all(group, at) else day_of(this.closes)
    return Line(About.EVALUATION, subject, group, open=this.waits_for(group, user, at), until=until)


def _answer(work: Work, tenant: str, action: Action, day: date) -> Change | None:
    """The last thing that became of it since the card, unless it was taken back."""
    story = [one for one in work.actions.story(tenant, action.id) if one.at >= morning(day)]
    return story[-1] if story and story[-1].kind in ANSWERS else None
