"""The collected card: all that waits for one person, in one card a day, at an hour that suits."""

from datetime import date, datetime

from cards import nudge as cards
from cards.elements import Shown
from cards.nudge import Line
from dialogs.budget import COLLECT, person, weekly, wished
from dialogs.dropped import dropped
from dialogs.house import House
from dialogs.tell import private_chat
from programme.budget import About, Item, Send, Wait, decide
from programme.calendar import OSLO
from programme.delivery import Address, Letter
from programme.nudge import Step, morning
from storage.asked import Told
from storage.due import UNREACHED, Due
from storage.work import Work

NUDGES = {About.BEFORE: Step.BEFORE, About.ON: Step.ON, About.AFTER: Step.AFTER}
"""Kinds that are the nudges of an action's deadline."""


def collect(work: Work, house: House, due: Due, at: datetime) -> None:
    """Looks at all that waits for a person: one card is sealed, or there is a time to look again."""
    tenant, user = due.tenant, due.subject
    for group in sorted({one.group for one in work.asked.waits(tenant, user)}):
        work.groups.lock(tenant, group)
    waits = work.asked.waits(tenant, user)
    items = [one for one in waits if _has_reason(work, tenant, user, one)]
    work.asked.drop(tenant, user, [one for one in waits if one not in items])
    decision = decide(items, person(work, house, tenant, user, at), at)
    if decision is None:
        work.asked.drop(tenant, user, items)
        dropped(due, "too_late" if items else "moved_on")
    elif isinstance(decision, Wait):
        work.due.set(tenant, COLLECT, user, decision.at)
    else:
        _seal(work, house, tenant, user, decision, at)


def refreshed(work: Work, house: House, tenant: str, user: str, subject: str, at: datetime) -> None:
    """The collected card that tells of this is drawn anew, whether it has left or not; one that has not left
    and tells of nothing else that waits is not sent."""
    for told in work.asked.since(tenant, user, _today(at) - cards.KEPT_CURRENT):
        if not any(one == subject for _, one, _ in told.items):
            continue
        reason = _reason(user, told.day)
        lines = lines_of(work, tenant, told)
        if not any(line.waits for line in lines):
            work.outbox.withdraw(tenant, reason, at)
        shown = drawn(work, house, tenant, user, told, lines, at)
        work.outbox.correct(tenant, reason, shown.card, shown.summary, at=at, new_id=house.new_id)


def drawn(
    work: Work, house: House, tenant: str, user: str, told: Told, lines: tuple[Line, ...], at: datetime
) -> Shown:
    """The collected card of a day, as things stand now, in the person's own language."""
    words = house.words[work.people.known(tenant, user).person.speaks]
    spent = work.asked.spent(tenant, user, told.day)
    return cards.collected(words, lines, told.day, _today(at), spent=spent.week, weekly=weekly(work, tenant))


def lines_of(work: Work, tenant: str, told: Told) -> tuple[Line, ...]:
    """What stands on a collected card, as it is now."""
    found = (_line(work, tenant, about, subject, group) for about, subject, group in told.items)
    return tuple(line for line in found if line is not None)


def _seal(work: Work, house: House, tenant: str, user: str, decision: Send, at: datetime) -> None:
    groups = sorted({one.group for one in decision.items})
    to = _address(work, tenant, user, groups)
    if to is None:
        for group in groups:
            work.due.set(tenant, UNREACHED, group, at)
        work.due.set(tenant, COLLECT, user, _tomorrow(at))
        return
    before = work.asked.on(tenant, user, _today(at))
    about = tuple((one.about, one.subject, one.group) for one in decision.items)
    told = Told(before.day, before.cards + 1, before.items + about)
    work.asked.keep(tenant, user, told)
    work.asked.drop(tenant, user, decision.items)
    shown = drawn(work, house, tenant, user, told, lines_of(work, tenant, told), at)
    letter = Letter(
        _reason(user, told.day),
        to,
        shown.card,
        shown.summary,
        at,
        max(one.until for one in decision.items),
        withdraw=_reason(user, told.day),
        if_gone=groups[0],
        kind="nudge",
        about=groups[0],
    )
    work.outbox.seal(letter, at=at, id=house.new_id())
    for one in decision.items:
        _said(work, tenant, one)
    if decision.then is not None:
        work.due.set(tenant, COLLECT, user, decision.then)


def _said(work: Work, tenant: str, item: Item) -> None:
    action = work.actions.get(tenant, item.subject) if item.about in NUDGES else None
    if action is not None and action.deadline is not None:
        work.actions.say(tenant, action.id, action.deadline, NUDGES[item.about])


def _has_reason(work: Work, tenant: str, user: str, item: Item) -> bool:
    """Whether it is still worth telling this person."""
    if not wished(work, tenant, user, item.about):
        return False
    line = _line(work, tenant, item.about, item.subject, item.group)
    if line is None or not line.waits:
        return False
    if item.about in NUDGES and line.action is not None and line.action.deadline is not None:
        said = work.actions.said(tenant, item.subject, line.action.deadline)
        return line.action.is_theirs(user) and NUDGES[item.about] not in said
    return True


def _line(work: Work, tenant: str, about: About, subject: str, group_id: str) -> Line | None:
    """One thing as it stands now; None when it, or the group, is gone."""
    group = work.groups.get(tenant, group_id)
    if group is None:
        return None
    if about in NUDGES or about is About.HELP:
        action = work.actions.get(tenant, subject)
        return Line(about, subject, group, action) if action else None
    return Line(about, subject, group)


def _address(work: Work, tenant: str, user: str, groups: list[str]) -> Address | None:
    for id_ in groups:
        group = work.groups.get(tenant, id_)
        to = private_chat(work, group, user) if group else None
        if to is not None:
            return to
    return None


def _reason(user: str, day: date) -> str:
    return f"{COLLECT}:{user}:{day}"


def _tomorrow(at: datetime) -> datetime:
    return morning(date.fromordinal(_today(at).toordinal() + 1))


def _today(at: datetime) -> date:
    return at.astimezone(OSLO).date()
