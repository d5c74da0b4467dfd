"""Who is to see to an action, as a form or a typed line names them."""

from datetime import datetime

from dialogs.house import ID_LIMIT, Here
from programme.action import Action, Owner
from programme.handover import one_person
from programme.owner import AS_NOW, NOBODY, OwnerElsewhere, OwnerUnknown, SeveralOwners, called
from programme.people import NAME_LIMIT, Group
from programme.refusals import Unreadable
from programme.wording import within
from storage.work import Work
from words.commands import selves

OWNER = "owner"
"""The kind of due for looking who in the chat is meant; its subject is the action."""


def an_owner(
    here: Here, group: Group, *, chosen: str, taker: str = "", written: str = "", now: Owner | None = None
) -> Owner | None:
    """Whoever was named: `taker` by a people picker, else `written` by hand, else `chosen` from the list;
    None when nobody was. `now` is whom AS_NOW stands for.

    Somebody who holds no role is looked for in the group's chat (`seek`), and may have no `user` until then.
    Raises OwnerUnknown, OwnerElsewhere, SeveralOwners, ToSeveral, TooLong, NamesAPerson, Unreadable.
    """
    if aad := one_person(taker):
        return _picked(here, group, aad)
    if name := within(written, NAME_LIMIT):
        return _named(here, group, name)
    if chosen == AS_NOW:
        return now
    return None if chosen in ("", NOBODY) else _member(group, chosen)


def seek(work: Work, group: Group, before: Action | None, after: Action, at: datetime) -> None:
    """Somebody without a role who has just been given the action is looked for in the group's chat."""
    new = {after.owner, after.deputy} - {None, *((before.owner, before.deputy) if before else ())}
    if group.chat and any(one is not None and group.member_of(one.user) is None for one in new):
        work.due.set(group.tenant, OWNER, after.id, at)


def _picked(here: Here, group: Group, aad: str) -> Owner:
    if len(aad) > ID_LIMIT:
        raise Unreadable
    known = here.work.people.by_aad(here.tenant, aad)
    if known is not None and group.member_of(known.user):
        return _member(group, known.user)
    if not group.chat:
        raise OwnerElsewhere
    found = next((one for one in _others(here, group) if known and one.user == known.user), None)
    # one who has not been found there is told of nothing yet, though the bot knows them from elsewhere
    return found or Owner("", known.name if known else "", "", aad)


def _member(group: Group, user: str) -> Owner:
    member = group.member_of(user)
    if member is None:
        raise OwnerElsewhere
    return Owner(member.user, member.name, member.role.value)


def _named(here: Here, group: Group, name: str) -> Owner:
    """A member, somebody who sees to something else in the plan, or whoever in the chat is called that."""
    if name.lower() in selves(here.house.words) and group.member_of(here.user):
        return _member(group, here.user)
    others = {one.user: one for one in _others(here, group)}
    known = others | {one.user: Owner(one.user, one.name, one.role.value) for one in group.members}
    found = called(name, ((one, one.name) for one in known.values()))
    if len(found) > 1:
        raise SeveralOwners(names=", ".join(name for _, name in found))
    if not found and not group.chat:
        raise OwnerUnknown(name=name)
    return found[0][0] if found else Owner("", name)


def _others(here: Here, group: Group) -> list[Owner]:
    """Those who see to something in the plan, and have been found in the chat."""
    actions = here.work.actions.of_group(here.tenant, group.id)
    return [one for action in actions for one in (action.owner, action.deputy) if one and one.user]
