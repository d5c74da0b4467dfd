"""The collected card: all that waits for one person, in one card a day, at an hour that suits.

A card is of use in the hours of its own day. One that has not left by then never does: what stood on it waits
again, and is told in the next, so that nobody finds two of them, or one in the night, after Teams or the bot
was away.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache, partial

from dialogs import checkin_forms, priorities
from dialogs.awaited import as_it_is
from dialogs.budget import COLLECT, groups_of, person, spend, wished
from dialogs.collected import drawn, reason_of
from dialogs.collected_lines import line_of, lines_of
from dialogs.dropped import dropped
from dialogs.house import House
from dialogs.next_nudge import told_of
from dialogs.plans import NUDGE
from dialogs.tell import private_chat
from dialogs.together import all_groups, held, with_whom
from programme.budget import NUDGES, About, Item, Send, Wait, decide
from programme.calendar import closing, day_of
from programme.delivery import Address, Letter, State
from programme.nudge import morning
from programme.people import Group
from storage.asked import Told
from storage.due import UNREACHED, Due
from storage.work import Work

OWN_CARD: dict[About, Callable[[Work, House, str, str, Item, datetime], bool]] = {
    About.FORM: checkin_forms.send_waiting,
    About.PRIORITIES: priorities.send_waiting,
}
"""What is sent as it is when nothing else waits beside it."""
BEHIND = timedelta(hours=1)
"""Looked at so much later than it was due, nobody was there: the postman may not have looked either."""
SOON = timedelta(minutes=10)
"""After how long it is looked once more then."""


def collect(work: Work, house: House, due: Due, at: datetime) -> None:
    """Looks at all that waits for a person: one card is sealed, or there is a time to look again."""
    tenant, user = due.tenant, due.subject
    locked = all_groups(work, tenant, user)
    for group in locked:
        work.groups.lock(tenant, group)
    times = _settled(work, tenant, user, due, at)
    items = _useful(work, house, due, locked, at)
    if items:
        work.asked.more(tenant, user, day_of(at), 0)
    whom = person(work, house, tenant, user, at)
    decision = decide(items, whom, at)
    later = held(work, house, tenant, user, decision, at)
    if later:
        decision = decide([one for one in items if one not in later], whom, at)
    times += later.values()
    told = isinstance(decision, Send) and _tell(work, house, tenant, user, decision, at)
    if decision is not None:
        times.append(decision.at if isinstance(decision, Wait) else _tomorrow(at))
    if times:
        work.due.set(tenant, COLLECT, user, min(times))
    for other in with_whom(work, tenant, user, decision) if told and isinstance(decision, Send) else ():
        collect(work, house, replace(due, id=f"{COLLECT}/{other}", kind=COLLECT, subject=other), at)


def _settled(work: Work, tenant: str, user: str, due: Due, at: datetime) -> list[datetime]:
    """What became of the cards of earlier days: what stood on one that was too late waits again. When to look
    once more, where that is not known yet."""
    again = []
    for told in work.asked.unsure(tenant, user):
        fate = work.outbox.fate(tenant, reason_of(user, told.day))
        if told.day == day_of(at):
            continue
        if fate == "sealed":
            again.append(at + SOON if at - due.at > BEHIND else _tomorrow(at))
        elif fate == State.SENT:
            work.asked.settle(tenant, user, replace(told, open=False), arrived=True)
        else:
            late = fate == State.LATE
            work.asked.settle(tenant, user, Told(told.day, told.cards - 1), arrived=not late)
            for about, subject, _ in told.items if late else ():
                _unsaid(work, tenant, about, subject, at)
    return again


def _unsaid(work: Work, tenant: str, about: About, subject: str, at: datetime) -> None:
    action = work.actions.get(tenant, subject) if about in NUDGES else None
    if action is not None and action.deadline is not None:
        work.actions.unsay(tenant, action.id, action.deadline, NUDGES[about])
        work.due.set(tenant, NUDGE, action.id, at)


def _useful(work: Work, house: House, due: Due, locked: Sequence[str], at: datetime) -> list[Item]:
    """What is worth telling and wished for. What is worth it no more is dropped; what the person has turned
    off waits as long as it is of use."""
    tenant, user = due.tenant, due.subject
    waits = [one for one in work.asked.waits(tenant, user) if one.group in locked]
    of = groups_of(work, tenant)
    gone = [
        one for one in waits if one.until <= at or not _has_reason(work, house, of(one.group), user, one, at)
    ]
    work.asked.drop(tenant, user, gone)
    if gone and len(gone) == len(waits):
        dropped(due, "too_late" if all(one.until <= at for one in gone) else "moved_on")
    wish = cache(partial(wished, work, tenant, user))
    return [one for one in waits if one not in gone and wish(one.about)]


def _has_reason(work: Work, house: House, group: Group | None, user: str, item: Item, at: datetime) -> bool:
    """Whether there is still something to tell this person."""
    found = line_of(work, group, user, item.about, item.subject, at) if group else None
    line = as_it_is(work, house, user, found) if found is not None else None
    if group is None or line is None or not line.waits:
        return False
    if item.about not in NUDGES or line.action is None or line.action.deadline is None:
        return True
    if user not in told_of(group, line.action):  # it is somebody else's by now
        work.due.set(group.tenant, NUDGE, item.subject, at)
        return False
    return NUDGES[item.about] not in work.actions.said(group.tenant, item.subject, line.action.deadline)


def _tell(work: Work, house: House, tenant: str, user: str, decision: Send, at: datetime) -> bool:
    """One thing that has a card of its own is sent as it is; all else is collected. False when nobody knows
    how to reach the person: it waits, and each of the groups is looked into."""
    first, *more = decision.items
    send = OWN_CARD.get(first.about) if not more else None
    if send is None:
        told = _seal(work, house, tenant, user, decision.items, at)
    elif told := send(work, house, tenant, user, first, at):
        spend(work, tenant, user, at)
        work.asked.drop(tenant, user, decision.items)
    for group in () if told else sorted({one.group for one in decision.items}):
        work.due.set(tenant, UNREACHED, group, at)
    return told


def _seal(work: Work, house: House, tenant: str, user: str, items: Sequence[Item], at: datetime) -> bool:
    groups = sorted({one.group for one in items})
    to = _address(work, tenant, user, groups)
    if to is None:
        return False
    day = day_of(at)
    about = tuple((one.about, one.subject, one.group) for one in items)
    told = Told(day, work.asked.on(tenant, user, day).cards + 1, about, open=True)
    work.asked.keep(tenant, user, told)
    work.asked.tell(tenant, user, items, day)
    shown = drawn(work, house, tenant, user, told, lines_of(work, tenant, user, told, at), at)
    reason, until = reason_of(user, day), closing(day)
    letter = Letter(
        reason, to, shown.card, shown.summary, at, until,
        withdraw=reason, if_gone=groups[0], kind="nudge", about=groups[0],
    )  # fmt: skip
    work.outbox.seal(letter, at=at, id=house.new_id())
    for one in items:
        _said(work, tenant, one)
    return True


def _said(work: Work, tenant: str, item: Item) -> None:
    action = work.actions.get(tenant, item.subject) if item.about in NUDGES else None
    if action is not None and action.deadline is not None:
        work.actions.say(tenant, action.id, action.deadline, NUDGES[item.about])


def _address(work: Work, tenant: str, user: str, groups: Sequence[str]) -> Address | None:
    for id_ in groups:
        group = work.groups.get(tenant, id_)
        to = private_chat(work, group, user) if group else None
        if to is not None:
            return to
    return None


def _tomorrow(at: datetime) -> datetime:
    return morning(day_of(at) + timedelta(days=1))
