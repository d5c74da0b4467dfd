"""Giving a role on: the form, the offer in the group's chat, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Literal

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, text
from cards.inputs import a_day, chosen, dated, picked
from cards.mention import mentioning, mentions
from cards.people import ShowGroup
from programme.access import Deed
from programme.handover import ANYBODY, How, Offer
from programme.people import Group, Member
from programme.refusals import Refused
from words.words import Words


@dataclass(frozen=True, slots=True)
class GiveRoleForm(Button):
    """Asks to whom and for how long."""

    verb: ClassVar[str] = "people.give_form/1"
    deed: ClassVar[Deed] = Deed.GIVE_ROLE
    group: str


@dataclass(frozen=True, slots=True)
class OfferRole(Button):
    """Puts one's role on offer. `new` is drawn with the form, so that two presses make one offer; `taker` is
    what a people picker gives, `until` a day (ISO)."""

    verb: ClassVar[str] = "people.offer/1"
    deed: ClassVar[Deed] = Deed.GIVE_ROLE
    group: str
    new: str
    how: How = How.GOOD
    until: str = ""
    taker: str = ""


@dataclass(frozen=True, slots=True)
class TakeOver(Button):
    """Takes over the role on offer."""

    verb: ClassVar[str] = "people.take_over/1"
    deed: ClassVar[Deed] = Deed.TAKE_ROLE
    group: str
    offer: str


@dataclass(frozen=True, slots=True)
class TakeBack(Button):
    """Takes one's offer back."""

    verb: ClassVar[str] = "people.take_back/1"
    deed: ClassVar[Deed] = Deed.GIVE_ROLE
    group: str
    offer: str


@dataclass(frozen=True, slots=True)
class ComeBack(Button):
    """Takes the role back from the deputy who holds it."""

    verb: ClassVar[str] = "people.come_back/1"
    deed: ClassVar[Deed] = Deed.COME_BACK
    group: str


def give_form(
    w: Words,
    group: Group,
    member: Member,
    *,
    new: str,
    today: date,
    pick: bool,
    values: Mapping[str, str] | None = None,
    problem: Refused | None = None,
) -> Shown:
    """To whom and for how long; with `pick`, which only the group's chat knows, one can be named."""
    before = values or {}
    ways = [(w(f"how-{how.value}"), how.value) for how in How]
    return layout.frame(
        w,
        w("give-title", role=layout.role(w, member.role)),
        layout.problem(w, problem),
        text(w("give-lead")),
        chosen("how", w("label-how"), ways, value=before.get("how") or How.GOOD.value, open=True),
        dated(
            "until",
            w("label-deputy-until"),
            value=a_day(before.get("until", "")),
            earliest=today + timedelta(days=1),
            too_early=w("refused-past-date"),
        ),
        _taker(w) if pick else None,
        layout.small(w("give-taker-lead")),
        action_set(
            press(OfferRole(group.id, new), w("do-offer"), main=True),
            press(ShowGroup(group.id), w("do-show-group"), alone=True),
            spacing="large",
        ),
        over=layout.whose(group),
    )


def _taker(w: Words) -> Node:
    return picked("taker", w("label-taker"), (w("taker-anybody"), ANYBODY), hint=w("hint-taker"))


def offered(w: Words, group: Group, offer: Offer, taker: str = "") -> Shown:
    """The offer as it stands in the group's chat; `taker` is Teams' id of the one it names, where known."""
    called = mentions([(taker, offer.taker_name)], nameless="…") if taker else []
    to = called[0].tag if called else offer.taker_name
    role = layout.role(w, offer.role)
    shown = layout.frame(
        w,
        w("offer-title", role=role),
        layout.notice(w("offer-lead", name=offer.giver_name, role=role)),
        text(w("offer-to", who=to)) if called else _named(w, offer),
        layout.labelled(w("label-how"), for_how_long(w, offer)),
        layout.labelled(layout.title_role(w, offer.role), w(f"role-for-{offer.role.value}")),
        layout.small(w("offer-until-then", name=offer.giver_name)),
        action_set(
            press(TakeOver(group.id, offer.id), w("do-take-over"), main=True),
            press(TakeBack(group.id, offer.id), w("do-take-back")),
        ),
        over=layout.whose(group),
    )
    return mentioning(shown, called) if called else shown


def _named(w: Words, offer: Offer) -> Node:
    if offer.taker_name:
        return layout.labelled(w("label-offer-to"), offer.taker_name)
    return text(w("offer-to-one" if offer.taker else "offer-to-anybody"))


def for_how_long(w: Words, offer: Offer) -> str:
    """«til fre. 28. aug. (uke 35)»."""
    if offer.until is not None:
        return w("how-told-until", day=w.day(offer.until))
    return w(f"how-told-{offer.how.value}", name=offer.giver_name)


def over(
    w: Words, group: Group, offer: Offer, what: Literal["taken", "taken-back", "lapsed"], name: str = ""
) -> Shown:
    """The same card when the offer stands no more; `name` is who took the role over."""
    role = layout.role(w, offer.role)
    return layout.frame(
        w,
        w(f"offer-{what}-title"),
        layout.notice(w(f"offer-{what}-lead", name=name or offer.giver_name, role=role)),
        action_set(press(ShowGroup(group.id), w("do-show-group"))),
        over=layout.whose(group),
    )
