"""The private form of a stop point: who is sent it, and when.

What a colleague's press sends is sent at once, and counted; what the `clock` sends waits until there is room
for it in what each is told unasked (budget.py).
"""

from datetime import datetime, timedelta
from typing import Literal

from cards import checkin as cards
from dialogs.awaited import asked
from dialogs.budget import room_now, spend, want, wished
from dialogs.house import House
from dialogs.matter import Matter, found
from dialogs.tell import private_chat, tell_member
from dialogs.why import unasked
from programme.budget import About, Item
from programme.checkin import Checkin
from programme.people import Member
from programme.refusals import Outdated
from storage.due import UNREACHED
from storage.work import Work

Heading = Literal["asked", "reminded"]

GRACE = timedelta(days=30)
"""How long a form is worth delivering after it was sealed."""


def send_forms(matter: Matter, members: tuple[Member, ...], *, heading: Heading, clock: bool = False) -> None:
    """Seals each member's form for their private chat; who has none is looked for in another way."""
    checkin = the_checkin(matter)
    for member in members:
        _ask(matter, member, heading, f"{heading}:{checkin.id}:{member.user}", clock=clock)


def ask_newcomer(matter: Matter, member: Member, *, clock: bool = False) -> None:
    """Seals a form for whoever has just taken a role, also when they had one before and laid it down."""
    key = f"asked:{the_checkin(matter).id}:{matter.house.new_id()}:{member.user}"
    _ask(matter, member, "asked", key, clock=clock)


def ask_the_rest(matter: Matter, *, clock: bool = False) -> None:
    """Seals a new form for those whose answer is awaited, when the group goes on after a pause."""
    for member in the_checkin(matter).waits_for(matter.group.members, matter.phase):
        ask_newcomer(matter, member, clock=clock)


def remind(matter: Matter) -> None:
    """The clock reminds those who are missing, once; each gets the form again with what they have filled
    in."""
    awaited = the_checkin(matter).waits_for(matter.group.members, matter.phase)
    send_forms(matter, awaited, heading="reminded", clock=True)


def send_again(matter: Matter, member: Member) -> None:
    """Seals the form once more for whoever asks for it where others would see it; at most once a minute."""
    checkin = the_checkin(matter)
    key = f"again:{checkin.id}:{member.user}:{matter.at:%Y%m%d%H%M}"
    _send_form(matter, member, "asked", key, asked_for=True)


def send_waiting(work: Work, house: House, tenant: str, user: str, item: Item, at: datetime) -> bool:
    """Seals the form that waited until there was room for it; False when there is no way to reach them
    alone."""
    group = work.groups.get(tenant, item.group)
    matter, member = found(work, house, group, at), group.member_of(user) if group else None
    if matter is None or member is None or asked(work, house, matter.group, item.subject, member) is None:
        return False
    first = f"asked:{item.subject}:{user}"
    if not work.outbox.fate(tenant, first):
        return _send_form(matter, member, "asked", first)
    key = f"reminded:{item.subject}:{house.new_id()}:{user}"
    return _send_form(matter, member, "reminded", key)


def _ask(matter: Matter, member: Member, heading: Heading, key: str, *, clock: bool) -> None:
    if not matter.journey.under_way:
        return
    work, tenant, at = matter.work, matter.tenant, matter.at
    if private_chat(work, matter.group, member.user) is None:
        work.due.set(tenant, UNREACHED, matter.group.id, at)
    elif _waits(matter, member, clock=clock):
        want(work, tenant, member.user, _item(matter), at)
    else:
        _send_form(matter, member, heading, key)
        spend(work, tenant, member.user, at)


def _waits(matter: Matter, member: Member, *, clock: bool) -> bool:
    """Whether the form waits for room, or for the person to want such things."""
    work, tenant, user = matter.work, matter.tenant, member.user
    if not clock:
        return not wished(work, tenant, user, About.FORM)
    return not room_now(work, matter.house, tenant, user, _item(matter), matter.at)


def _item(matter: Matter) -> Item:
    checkin = the_checkin(matter)
    until = min(checkin.closes, matter.at + GRACE)
    return Item(About.FORM, checkin.id, matter.group.id, matter.at, until)


def _send_form(
    matter: Matter, member: Member, heading: Heading, key: str, *, asked_for: bool = False
) -> bool:
    work, tenant, checkin = matter.work, matter.tenant, the_checkin(matter)
    if heading == "reminded":
        work.outbox.withdraw(tenant, f"ask:{checkin.id}:{member.user}", matter.at)
    known = work.people.known(tenant, member.user)
    words = matter.house.words_to(matter.group, known.person.speaks)
    shown = cards.form(words, matter.group, matter.phase, checkin, member, heading=heading)
    if not asked_for:
        shown = unasked(work, tenant, member.user, words, shown, About.FORM, matter.at)
    return tell_member(
        work,
        matter.house,
        matter.group,
        member,
        shown,
        at=matter.at,
        key=key,
        withdraw=f"ask:{checkin.id}:{member.user}",
        kind="form" if heading == "asked" else "reminder",
        until=min(checkin.closes, matter.at + GRACE),
    )


def the_checkin(matter: Matter) -> Checkin:
    """The matter's stop point. Raises Outdated when the group has none open."""
    if matter.checkin is None:
        raise Outdated
    return matter.checkin
