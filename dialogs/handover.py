"""Giving a role on: offered in the group's chat, and changed only when somebody there takes it over."""

from collections.abc import Mapping
from datetime import date

from cards import handover as cards
from cards import newcomer as told
from cards.elements import Shown
from cards.handover import ComeBack, GiveRoleForm, OfferRole, TakeBack, TakeOver
from dialogs.gathering import a_day
from dialogs.house import Here, a_new_id
from dialogs.offers import OFFER, TAKER, close_offer, offer_slot, show_offer
from dialogs.roles import changed, note, roles_card, tell_role, welcome_in
from dialogs.tell import adopt, group_chat
from dialogs.terms import give_back
from programme.access import Standing
from programme.handover import (
    DayMissing,
    How,
    NoSharedChat,
    NotYourOffer,
    Offer,
    OnOffer,
    ToOneself,
    back_on,
    deputies_of,
    handed_over,
    may_offer,
    one_person,
)
from programme.history import Kind
from programme.people import Group, Member, Role
from programme.refusals import NotFound, Refused


class OnlyInTheChat(Refused):
    """A role is taken over where the others are."""

    says = "refused-not-here"


def give_form(here: Here, press: GiveRoleForm) -> Shown:
    """To whom and for how long; while the role is on offer, the offer."""
    group = here.group(press.group, press.deed)
    member = may_offer(group, here.user)
    _must_have_chat(here, group)
    mine = next((one for one in _open(here, group, member.role) if one.giver == here.user), None)
    if mine is not None:
        return cards.offered(here.words_in(group), group, mine)
    return _form(here, group, member, here.house.new_id())


def offer(here: Here, press: OfferRole) -> Shown:
    """Puts the role on offer in the group's chat."""
    group = here.group(press.group, press.deed)
    made = here.work.handovers.get(here.tenant, press.new)
    if made is not None:
        return _as_it_is(here, group, made)
    member = may_offer(group, here.user)
    _must_have_chat(here, group)
    try:
        made = _made(here, group, member, press)
    except Refused as problem:
        values = {"how": press.how.value, "until": press.until}
        return _form(here, group, member, press.new, values=values, problem=problem)
    adopt(here, offer_slot(made))
    here.work.handovers.add(here.tenant, made)
    here.work.due.set(here.tenant, OFFER, made.id, made.lapses)
    if made.taker:
        here.work.due.set(here.tenant, TAKER, made.id, here.at)
    show_offer(here.work, here.house, group, made, here.at)
    return cards.offered(here.words_in(group), group, made)


def take_over(here: Here, press: TakeOver) -> Shown:
    """Somebody in the chat takes the role over; only now it changes hands."""
    group = here.group(press.group, press.deed)
    made = _offer(here, group, press.offer)
    if Standing.PRESENT not in here.standing(group):
        raise OnlyInTheChat
    member = group.member_of(here.user)
    if made.ended and member is not None and member.role is made.role:
        return roles_card(here, group)
    after = handed_over(group, made, here.user, here.name, here.sender.aad or here.known.aad, at=here.at)
    adopt(here, offer_slot(made))
    close_offer(here.work, here.house, group, made, "taken", here.at, here.name)
    changed(here.work, here.house, group, after, here.at)
    _tell_of_handover(here, after, made)
    return cards.over(here.words_in(after), after, made, "taken", here.name)


def take_back(here: Here, press: TakeBack) -> Shown:
    """The giver keeps the role after all."""
    group = here.group(press.group, press.deed)
    made = _offer(here, group, press.offer)
    if made.giver != here.user:
        raise NotYourOffer(name=made.giver_name)
    if made.ended:
        return _as_it_is(here, group, made)
    adopt(here, offer_slot(made))
    close_offer(here.work, here.house, group, made, "taken-back", here.at)
    return cards.over(here.words_in(group), group, made, "taken-back")


def come_back(here: Here, press: ComeBack) -> Shown:
    """Whoever left their role to a deputy has it again."""
    group = here.group(press.group, press.deed)
    for deputy in deputies_of(group, here.user):
        group = give_back(here.work, here.house, group, deputy, here.at, deputy.role.value)
    return roles_card(here, group)


def _offer(here: Here, group: Group, id_: str) -> Offer:
    made = here.work.handovers.get(here.tenant, id_)
    if made is None or made.group != group.id:
        raise NotFound
    return made


def _open(here: Here, group: Group, role: Role) -> list[Offer]:
    """The offers of this role that can still be taken; others are closed on the way."""
    found = [one for one in here.work.handovers.open(here.tenant, group.id) if one.role is role]
    for one in found:
        if not one.stands(here.at):
            close_offer(here.work, here.house, group, one, "lapsed", here.at)
    return [one for one in found if one.stands(here.at)]


def _must_have_chat(here: Here, group: Group) -> None:
    if group_chat(here.work, group) is None:
        raise NoSharedChat


def _made(here: Here, group: Group, member: Member, press: OfferRole) -> Offer:
    """The offer as the form describes it. Raises ToSeveral, ToOneself, UnreadableDate, DayMissing, PastDate,
    TooFarAhead, OnOffer, Unreadable."""
    new = a_new_id(press.new)
    taker = one_person(press.taker)
    named = here.work.people.by_aad(here.tenant, taker)
    if taker and (
        taker == (here.sender.aad or here.known.aad).lower() or (named and named.user == here.user)
    ):
        raise ToOneself
    until = back_on(press.how, _day(press), here.today)
    if _open(here, group, member.role):
        raise OnOffer
    return Offer(
        new,
        group.id,
        member.role,
        here.user,
        member.name,
        taker,
        named.name if named else "",
        press.how,
        until,
        here.at,
    )


def _day(press: OfferRole) -> date | None:
    if press.how is not How.UNTIL:
        return None
    if not press.until:
        raise DayMissing
    return a_day(press.until)


def _form(
    here: Here,
    group: Group,
    member: Member,
    new: str,
    *,
    values: Mapping[str, str] | None = None,
    problem: Refused | None = None,
) -> Shown:
    at_home = not here.private and here.place.conversation == group.chat
    words, today = here.words_in(group), here.today
    return cards.give_form(
        words, group, member, new=new, today=today, pick=at_home, values=values, problem=problem
    )


def _as_it_is(here: Here, group: Group, made: Offer) -> Shown:
    """An offer that was pressed once more: as it stands, or who is who now."""
    if made.group != group.id:
        raise NotFound
    return (
        cards.offered(here.words_in(group), group, made) if made.stands(here.at) else roles_card(here, group)
    )


def _tell_of_handover(here: Here, group: Group, made: Offer) -> None:
    how = "" if made.how is How.GOOD else made.until.isoformat() if made.until else made.how.value
    facts = {"until": how} if how else {}
    note(
        here.work,
        here.house,
        group,
        here.at,
        Kind.ROLE_HANDED_OVER,
        made.role.value,
        role=made.role.value,
        **facts,
    )
    member = group.member_of(here.user)
    if member is not None:
        welcome_in(here.work, here.house, group, member, here.at)
    tell_role(
        here.work,
        here.house,
        group,
        made.giver,
        lambda words: told.handed(words, group, made, here.name),
        here.at,
    )
