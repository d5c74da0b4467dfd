"""Who follows a group from outside today, and how they are told something of it."""

from collections.abc import Callable
from datetime import datetime

from cards.elements import Shown
from cards.why import explained
from dialogs.house import House, quiet_of
from dialogs.tell import HELPING, WORTH_TELLING, private_chat
from programme.calendar import OSLO
from programme.delivery import Address, Letter
from programme.people import Group
from storage.work import Work
from words.words import Words


def follower(work: Work, group: Group, at: datetime) -> str:
    """The helper who follows the group today: its own, or whoever covers for them. Empty without one who is
    still in the helpers' team."""
    if not group.helper:
        return ""
    away = work.absences.of(group.tenant, group.helper, at.astimezone(OSLO).date())
    cover = away.cover if away else ""
    for one in (cover, group.helper):
        if one and work.people.known(group.tenant, one).helper:
            return one
    return ""


def ways_to_helper(work: Work, group: Group, at: datetime) -> list[Address]:
    """The own chat of whoever follows the group, then the helpers' channel, as far as they take anything;
    none for a group without a helper."""
    if not group.helper:
        return []
    helper = follower(work, group, at)
    own = private_chat(work, group, helper) if helper else None
    found = [to for to in (own, work.people.helpers_channel(group.tenant)) if to is not None]
    closed = work.addresses.closed(group.tenant, [to.thread for to in found])
    return [to for to in found if to.thread not in closed]


def tell_helper(
    work: Work, house: House, group: Group, draw: Callable[[Words, bool], Shown], *, at: datetime, key: str
) -> None:
    """Says something to whoever follows the group, at decent hours; `draw` is told whether it is read alone.
    In the helpers' channel nobody may be named whom it concerns."""
    ways = ways_to_helper(work, group, at)
    if not ways:
        return
    to, person = ways[0], work.people.known(group.tenant, follower(work, group, at)).person
    words, alone = house.words[person.speaks], bool(to.user)
    shown = draw(words, alone)
    shown = explained(words, shown, HELPING, None) if alone else shown
    when = house.calendar.polite(at, quiet_of(group))
    letter = Letter(key, to, shown.card, shown.summary, when, when + WORTH_TELLING, withdraw=key)
    work.outbox.seal(letter, at=at, id=house.new_id())


def helper_chat(work: Work, tenant: str, user: str) -> Address | None:
    """The helper's chat with the bot; a new one can be asked for through the helpers' channel."""
    known = work.people.private(tenant, user)
    channel = None if known else work.people.helpers_channel(tenant)
    return Address(tenant, channel.service_url, channel.bot, user=user) if channel else known


def tell_person(
    work: Work,
    house: House,
    tenant: str,
    user: str,
    draw: Callable[[Words], Shown],
    *,
    at: datetime,
    key: str,
    not_before: datetime,
) -> bool:
    """Says something to one helper in the chat they have alone with the bot; False when there is no way."""
    to = helper_chat(work, tenant, user)
    if to is None:
        return False
    words = house.words[work.people.known(tenant, user).person.speaks]
    shown = explained(words, draw(words), HELPING, None)
    letter = Letter(key, to, shown.card, shown.summary, not_before, not_before + WORTH_TELLING, withdraw=key)
    return work.outbox.seal(letter, at=at, id=house.new_id())
