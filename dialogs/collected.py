"""The collected card of a day as things stand now, and drawn anew wherever it is."""

from collections.abc import Iterable
from datetime import date, datetime

from cards import collected as cards
from cards.collected_lines import Line, Seen
from cards.elements import Shown
from cards.why import Week
from dialogs.awaited import as_it_is
from dialogs.budget import COLLECT, weekly
from dialogs.collected_lines import lines_of
from dialogs.house import House
from programme.budget import NUDGES
from programme.calendar import day_of
from storage.asked import Told
from storage.work import Work


def refreshed(work: Work, house: House, tenant: str, user: str, subject: str, at: datetime) -> None:
    """The collected card that tells of this is drawn anew, whether it has left or not; one that has not left
    and tells of nothing else that waits is not sent."""
    for told in work.asked.since(tenant, user, day_of(at) - cards.KEPT_CURRENT):
        if not any(one == subject for _, one, _ in told.items):
            continue
        reason = reason_of(user, told.day)
        lines = lines_of(work, tenant, user, told, at)
        if not any(_still(work, house, user, line) for line in lines):
            work.outbox.withdraw(tenant, reason, at)
        shown = drawn(work, house, tenant, user, told, lines, at)
        work.outbox.correct(tenant, reason, shown.card, shown.summary, at=at, new_id=house.new_id)


def all_refreshed(
    work: Work, house: House, tenant: str, users: Iterable[str], subject: str, at: datetime
) -> None:
    """The same, for everybody who may have been told of it."""
    for user in sorted({one for one in users if one}):
        refreshed(work, house, tenant, user, subject, at)


def drawn(
    work: Work,
    house: House,
    tenant: str,
    user: str,
    told: Told,
    lines: tuple[Line, ...],
    at: datetime,
    *,
    notice: str = "",
) -> Shown:
    """The collected card of a day, as things stand now, in the person's own language."""
    words = house.words[work.people.known(tenant, user).person.speaks]
    words = words.to_one if lines and all(line.group.solo for line in lines) else words
    spent = work.asked.spent(tenant, user, told.day)
    week = Week(spent.week, weekly(work, tenant))
    seen = Seen(told.day, day_of(at), week, work.asked.rest(tenant, user))
    now = [as_it_is(work, house, user, line) for line in lines]
    return cards.collected(words, now, seen, notice=notice)


def reason_of(user: str, day: date) -> str:
    """The reason of the collected card of a day, by which it is corrected, and its key: there is one."""
    return f"{COLLECT}:{user}:{day}"


def _still(work: Work, house: House, user: str, line: Line) -> bool:
    """Whether it waits for an answer, and is what was told: another day has nudges of its own."""
    if not as_it_is(work, house, user, line).waits:
        return False
    if line.about not in NUDGES or line.action is None or line.action.deadline is None:
        return True
    said = work.actions.said(line.group.tenant, line.subject, line.action.deadline)
    return NUDGES[line.about] in said
