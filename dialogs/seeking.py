"""Looking in a group's chat for somebody who was given an action and holds no role in the group."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from dialogs.house import House
from dialogs.plans import keep, locked
from dialogs.standing_lists import ask_for_somebody
from dialogs.taking_over import told_taker
from dialogs.tell import group_chat
from dialogs.turns import Sender
from programme.action import Owner
from programme.change import Changed
from programme.delivery import Address
from programme.owner import called
from programme.people import Group
from storage.work import Work


def chat_with(work: Work, tenant: str, action_id: str) -> Address | None:
    """The chat where the owner of an action is looked for; None when it has ended, or nothing can be read
    there."""
    action = work.actions.get(tenant, action_id)
    group = work.groups.get(tenant, action.group) if action and action.open else None
    return group_chat(work, group) if group else None


def sought(
    work: Work, house: House, tenant: str, action_id: str, people: Sequence[Sender], at: datetime
) -> None:
    """Who is in the chat has been read: whoever was meant is known from now on. If they are not there, the
    leader is asked, in the card that collects all such actions, to find somebody else."""
    found = locked(work, tenant, action_id)
    if found is None or not found[0].open:
        return
    action, group = found
    owner, deputy = (_met(work, group, one, people) for one in (action.owner, action.deputy))
    now = replace(action, owner=owner, deputy=deputy)
    name = now.owner.name if now.owner else ""
    handed = any(one.kind is Changed.HANDED for one in work.actions.story(tenant, action.id))
    keep(work, house, group, action, now, Changed.HANDED, at, "", {"name": name})
    if handed:
        told_taker(work, group, action, now, at)
    ask_for_somebody(work, group, at)


def _met(work: Work, group: Group, one: Owner | None, there: Sequence[Sender]) -> Owner | None:
    """The same person as the chat knows them; without a user when they are not in it."""
    if one is None or group.member_of(one.user):
        return one
    found = _meant(one, there)
    if found is None:
        return replace(one, user="")
    work.people.introduce(group.tenant, found.user, name=found.name, aad=found.aad)
    return Owner(found.user, found.name or one.name, one.role, found.aad.lower())


def _meant(one: Owner, there: Sequence[Sender]) -> Sender | None:
    if one.user or one.aad:
        same = (who for who in there if who.user == one.user or (one.aad and who.aad.lower() == one.aad))
        return next(same, None)
    named = called(one.name, ((who, who.name) for who in there))
    return named[0][0] if len(named) == 1 else None
