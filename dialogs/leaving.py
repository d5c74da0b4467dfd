"""People who leave a group's chat and come back, and roles whose holder is gone without a word."""

from datetime import datetime
from typing import Literal

from cards import vacancy as cards
from cards.elements import Shown
from cards.helpers import FreeRoleForm
from cards.vacancy import FreeRole
from dialogs.handing_on import released, returned
from dialogs.helping import tell_helper
from dialogs.house import Here, House
from dialogs.roles import changed, note, tell_role, vacancy_slot, welcome_in
from dialogs.tell import tell_group
from dialogs.terms import give_back
from dialogs.turns import Joined, Left, Place
from programme.access import not_yours
from programme.handover import deputies_of, without
from programme.history import By, Kind
from programme.people import Group, Member, Role
from programme.refusals import Refused
from storage.work import Work
from words.words import Words


class NobodyToFree(Refused):
    """The role is vacant already, or somebody else's by now."""

    says = "refused-nobody-to-free"


def left(here: Here, turn: Left) -> None:
    """Whoever leaves the chat leaves their role; the others are told without blame, and so is the helper."""
    for id_ in groups_at(here.work, turn.place):
        for person in turn.people:
            group = here.work.groups.lock(here.tenant, id_)
            if group is not None:
                after = _leaves(here, group, person.user)
                released(here.work, here.house, group, after, person.user, here.at)


def came(here: Here, turn: Joined) -> None:
    """Whoever comes back while nobody has taken their role has it again."""
    for id_ in groups_at(here.work, turn.place):
        for person in turn.people:
            group = here.work.groups.lock(here.tenant, id_)
            if group is not None:
                returned(here.work, here.house, _comes(here, group, person.user), person.user, here.at)


def groups_at(work: Work, place: Place) -> tuple[str, ...]:
    """The groups whose chat this is, or a channel of this team; always in the same order."""
    group = work.groups.in_chat(place.tenant, place.conversation)
    own = (group.id,) if group else ()
    return tuple(sorted({*own, *work.seats.in_team(place.tenant, place.team)}))


def free_form(here: Here, press: FreeRoleForm) -> Shown:
    """The roles that are held; for the group's helper or the lead, and for no party."""
    group = _cared_for(here, press.group, press)
    return cards.free_form(here.words_in(group), group)


def free(here: Here, press: FreeRole) -> Shown:
    """A role is vacant though its holder has not said so; they are told, and can take it again."""
    group = _cared_for(here, press.group, press)
    member = group.member_of(press.person)
    if member is None or member.role is not press.role:
        raise NobodyToFree
    by: By = "helper" if here.helps(group) else "lead"
    if member.held_for:
        give_back(here.work, here.house, group, member, here.at, by)
        return cards.freed(here.words_in(group), group, member)
    after = without(group, member.user)
    changed(here.work, here.house, group, after, here.at)
    note(here.work, here.house, after, here.at, Kind.ROLE_LAID_DOWN, by, role=member.role.value)
    _vacated(here.work, here.house, after, "freed", member.role, here.at)
    released(here.work, here.house, group, after, member.user, here.at)

    def draw(words: Words) -> Shown:
        return cards.freed_from(words, after, member.role)

    tell_role(here.work, here.house, after, member.user, draw, here.at)
    return cards.freed(here.words_in(after), after, member)


def _cared_for(here: Here, id_: str, press: FreeRole | FreeRoleForm) -> Group:
    group = here.group(id_, press.deed)
    if group.member_of(here.user) or deputies_of(group, here.user):
        raise not_yours(press.deed)
    return group


def _leaves(here: Here, group: Group, user: str) -> Group:
    member = group.member_of(user)
    if member is None and not deputies_of(group, user):
        return group
    if member is not None and member.held_for:
        return give_back(here.work, here.house, group, member, here.at, member.role.value)
    after = without(group, user)
    changed(here.work, here.house, group, after, here.at)
    if member is None:
        return after
    here.work.seats.left(here.tenant, group.id, user, here.at)
    note(here.work, here.house, after, here.at, Kind.LEFT, "", role=member.role.value)
    _vacated(here.work, here.house, after, "left", member.role, here.at)
    return after


def _vacated(
    work: Work, house: House, group: Group, why: Literal["left", "freed"], role: Role, at: datetime
) -> None:
    """The group is asked who can take the role, and its helper is told. Where another holds it too, such as a
    second union rep, nothing is missing."""
    if not group.missing:
        return
    slot, shown = vacancy_slot(group), cards.vacant(house.words_to(group), group, why, role)
    tell_group(work, house, group, shown, at=at, key=f"{slot}:{house.new_id()}", slot=slot)

    def draw(words: Words, alone: bool) -> Shown:
        return cards.to_helper(words, group, group.missing, alone=alone)

    tell_helper(work, house, group, draw, at=at, key=f"{slot}:helper:{house.new_id()}")


def _comes(here: Here, group: Group, user: str) -> Group:
    seat = here.work.seats.waiting_for(here.tenant, group.id, user)
    if seat is None:
        return group
    try:
        after = group.take(user, seat.name, seat.role)
    except Refused:
        return group
    changed(here.work, here.house, group, after, here.at)
    note(here.work, here.house, after, here.at, Kind.CAME_BACK, seat.role.value, role=seat.role.value)
    member = Member(user, seat.name, seat.role)
    shown = cards.came_back(here.house.words_to(after), after, member)
    slot = vacancy_slot(after)
    key = f"{slot}:{here.house.new_id()}"
    tell_group(here.work, here.house, after, shown, at=here.at, key=key, slot=slot)
    welcome_in(here.work, here.house, after, member, here.at, again=True)
    return after
