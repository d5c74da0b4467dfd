"""Saying something unasked: every letter is sealed in the transaction of the change that caused it."""

from collections.abc import Callable
from datetime import datetime, timedelta

from cards.elements import Shown
from cards.why import explained
from dialogs.house import Here, House
from programme.delivery import Address, Letter
from programme.people import Group, Member
from storage.work import Work
from words.words import Words

WORTH_TELLING = timedelta(days=30)
"""How long news about a role or a helper are worth delivering."""
ROLE, HELPING = "role", "helping"
"""Why somebody is told something of their own: their role, or a group they help."""


def group_chat(work: Work, group: Group) -> Address | None:
    """The group's own conversation; None until it is connected, after the bot was taken away, and while it
    takes nothing."""
    return work.places.address(group.tenant, group.chat) if group.chat else None


def tell_group(
    work: Work,
    house: House,
    group: Group,
    shown: Shown,
    *,
    at: datetime,
    key: str,
    slot: str = "",
    withdraw: str = "",
    kind: str = "",
    until: datetime | None = None,
) -> None:
    """Seals a card for the group's chat, or, while it takes none, for each member's own chat.

    With a slot the card there is replaced, and unsent ones withdrawn; else `withdraw` is the reason that it
    shares with others. Without a `kind` it is not told of afterwards.
    """
    if slot:
        work.outbox.withdraw(group.tenant, slot, at)
    for number, to in enumerate(_everywhere(work, group)):
        letter = Letter(
            f"{key}:{number}",
            to,
            shown.card,
            shown.summary,
            at,
            until,
            withdraw=slot or withdraw,
            slot=slot,
            if_gone=group.id,
            kind=kind,
            about=group.id,
        )
        work.outbox.seal(letter, at=at, id=house.new_id())


def _everywhere(work: Work, group: Group) -> list[Address]:
    chat = group_chat(work, group)
    if chat is not None:
        return [chat]
    private = (work.people.private(group.tenant, member.user) for member in group.members)
    return list({to.conversation: to for to in private if to is not None}.values())


def adopt(here: Here, slot: str) -> None:
    """The card that was pressed among others becomes the one that is kept up to date for all of them."""
    if here.message and not here.private:
        new_id = here.house.new_id()
        here.work.outbox.adopt(here.address, slot=slot, message=here.message, at=here.at, id=new_id)


def tell_member(
    work: Work,
    house: House,
    group: Group,
    member: Member,
    shown: Shown,
    *,
    at: datetime,
    key: str,
    withdraw: str,
    kind: str,
    until: datetime,
) -> bool:
    """Seals a card for a member's private chat; False when there is no way to reach them alone."""
    to = private_chat(work, group, member.user)
    if to is None:
        return False
    letter = Letter(
        key,
        to,
        shown.card,
        shown.summary,
        at,
        until,
        withdraw=withdraw,
        if_gone=group.id,
        kind=kind,
        about=group.id,
    )
    work.outbox.seal(letter, at=at, id=house.new_id())
    return True


def tell_alone(
    work: Work,
    house: House,
    group: Group,
    user: str,
    draw: Callable[[Words], Shown],
    *,
    at: datetime,
    key: str,
    not_before: datetime,
    withdraw: str = "",
    because: str = ROLE,
) -> bool:
    """Seals a card in the person's own language for their own chat; False when there is no way to reach them
    alone. It is not told of afterwards, but the group is looked into when it cannot arrive. `because` tells
    why it comes, and is empty for what the person has asked for."""
    to = private_chat(work, group, user)
    if to is None:
        return False
    words = house.words_to(group, work.people.known(group.tenant, user).person.speaks)
    shown = explained(words, draw(words), because, None) if because else draw(words)
    until = not_before + WORTH_TELLING
    letter = Letter(
        key, to, shown.card, shown.summary, not_before, until, withdraw=withdraw, if_gone=group.id
    )
    return work.outbox.seal(letter, at=at, id=house.new_id())


def private_chat(work: Work, group: Group, user: str) -> Address | None:
    """The person's chat with the bot; a new one can be asked for through the group's chat."""
    known = work.people.private(group.tenant, user)
    if known is not None:
        return known
    chat = group_chat(work, group)
    return Address(group.tenant, chat.service_url, chat.bot, user=user) if chat else None
