"""An offer as it stands in the group's chat, and what becomes of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Literal

from cards import handover as cards
from cards import newcomer as told
from dialogs.house import House, quiet_of
from dialogs.tell import group_chat, tell_alone, tell_group
from dialogs.turns import Sender
from programme.delivery import Address
from programme.handover import Offer
from programme.people import Group
from storage.work import Work

OFFER = "offer"
"""The kind of due for an offer that has waited too long; its subject is the offer."""
TAKER = "taker"
"""The kind of due for looking whether the one it names is in the chat; its subject is the offer."""


def offer_slot(offer: Offer) -> str:
    """The one card of an offer in the group's chat."""
    return f"offer:{offer.id}"


def show_offer(work: Work, house: House, group: Group, offer: Offer, at: datetime) -> None:
    """Puts the offer in the group's chat, or brings it up to date there."""
    named = work.people.by_aad(group.tenant, offer.taker)
    shown = cards.offered(house.words_to(group), group, offer, named.user if named else "")
    slot = offer_slot(offer)
    tell_group(work, house, group, shown, at=at, key=f"{slot}:{house.new_id()}", slot=slot)


def close_offer(
    work: Work,
    house: House,
    group: Group,
    offer: Offer,
    what: Literal["taken", "taken-back", "lapsed"],
    at: datetime,
    name: str = "",
) -> None:
    """It stands no more, and its card says so; `name` is who took the role over."""
    if not work.handovers.end(group.tenant, offer.id, at):
        return
    for kind in (OFFER, TAKER):
        work.due.drop(group.tenant, kind, offer.id)
    shown = cards.over(house.words_to(group), group, offer, what, name)
    slot = offer_slot(offer)
    tell_group(work, house, group, shown, at=at, key=f"{slot}:{house.new_id()}", slot=slot)


def close_offers(work: Work, house: House, group: Group, at: datetime) -> None:
    """What somebody offers who does not hold the role any more, or only for another, stands no more."""
    for offer in work.handovers.open(group.tenant, group.id):
        giver = group.member_of(offer.giver)
        if giver is None or giver.role is not offer.role or giver.held_for:
            holders = group.holders(offer.role)
            now = holders[0].name if holders else offer.giver_name
            close_offer(work, house, group, offer, "taken" if holders else "taken-back", at, now)


def take_back_all(work: Work, house: House, group: Group, at: datetime) -> None:
    """The group gives its chat away, and nobody could take over there what it offers."""
    for offer in work.handovers.open(group.tenant, group.id):
        close_offer(work, house, group, offer, "taken-back", at)


def chat_of(work: Work, tenant: str, offer_id: str) -> Address | None:
    """The chat where an offer stands; None when it stands no more, or nothing can be read there."""
    offer = work.handovers.get(tenant, offer_id)
    group = work.groups.get(tenant, offer.group) if offer and not offer.ended else None
    return group_chat(work, group) if group else None


def looked_for(
    work: Work, house: House, tenant: str, offer_id: str, people: Sequence[Sender], at: datetime
) -> None:
    """Who is in the chat has been read. The one it is offered to is called by name; if they are not there,
    the offer is taken back and the giver told."""
    offer = work.handovers.get(tenant, offer_id)
    group = work.groups.lock(tenant, offer.group) if offer else None
    if offer is None or group is None or not offer.stands(at):
        return
    there = next((one for one in people if one.aad.lower() == offer.taker), None)
    if there is None:
        close_offer(work, house, group, offer, "taken-back", at)
        when, key = house.calendar.polite(at, quiet_of(group)), f"absent:{offer.id}"
        tell_alone(
            work, house, group, offer.giver,
            lambda words: told.not_there(words, group, offer),
            at=at, key=key, not_before=when,
        )  # fmt: skip
        return
    work.people.introduce(tenant, there.user, name=there.name, aad=there.aad)
    if there.name and there.name != offer.taker_name:
        work.handovers.name(tenant, offer.id, there.name)
        show_offer(work, house, group, replace(offer, taker_name=there.name), at)
