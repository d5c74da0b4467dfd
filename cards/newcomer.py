"""What somebody is told alone when a role comes to them, leaves them, or is theirs again."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Shown, action_set, text
from cards.handover import ComeBack, GiveRoleForm, for_how_long
from cards.people import ShowGroup
from programme.access import Deed
from programme.handover import How, Offer
from programme.people import Group, Member, Role
from words.words import Words


@dataclass(frozen=True, slots=True)
class GoOn(Button):
    """The safety rep goes on for another term."""

    verb: ClassVar[str] = "people.go_on/1"
    deed: ClassVar[Deed] = Deed.KEEP_ROLE
    group: str


def newcomer(w: Words, group: Group, member: Member, then: Shown | None, *, again: bool = False) -> Shown:
    """The role is theirs, `again` or for the first time. `then` tells where the group is and what the role is
    for; before the group has set out there is no such card."""
    title = w("role-is-yours-again" if again else "role-is-yours", role=layout.role(w, member.role))
    if then is not None:
        own = layout.frame(w, title, text(w("role-works-on")), summary=f"{title} · {layout.whose(group)}")
        whose, heading, *rest = then.card["body"]
        body = [whose, *own.card["body"], heading | {"spacing": "Large"}, *rest]
        return Shown({**own.card, "body": body}, own.summary)
    return layout.frame(
        w,
        title,
        layout.notice(lent_to(w, member)) if member.held_for else None,
        layout.labelled(layout.title_role(w, member.role), w(f"role-for-{member.role.value}")),
        text(w("role-works-on")),
        action_set(press(ShowGroup(group.id), w("do-show-group"), main=True)),
        over=layout.whose(group),
    )


def lent_to(w: Words, member: Member) -> str:
    """«Du har rollen for Kari til fre. 28. aug.»"""
    if member.back_on is None:
        return w("role-is-lent", name=member.held_for_name)
    return w("role-is-lent-until", name=member.held_for_name, day=w.day(member.back_on))


def handed(w: Words, group: Group, offer: Offer, name: str) -> Shown:
    """For the one who gave the role: who has it now, and how it comes back."""
    for_good = offer.how is How.GOOD
    back = press(ComeBack(group.id), w("do-come-back"), main=True)
    return layout.frame(
        w,
        w("role-is-given-title"),
        layout.notice(w("role-is-given", name=name, role=layout.role(w, offer.role))),
        layout.labelled(w("label-how"), for_how_long(w, offer)),
        text(w("role-given-for-good" if for_good else "role-given-for-a-time")),
        None if for_good else action_set(back),
        over=layout.whose(group),
    )


def lent_back(w: Words, group: Group, deputy: Member) -> Shown:
    """For the deputy: the role is back with the one it was held for."""
    role = layout.role(w, deputy.role)
    return layout.frame(
        w,
        w("role-went-back-title"),
        layout.notice(w("role-went-back", name=deputy.held_for_name, role=role)),
        over=layout.whose(group),
    )


def not_there(w: Words, group: Group, offer: Offer) -> Shown:
    """For the giver: the person who was picked is not in the group's chat, so the offer is taken back."""
    return layout.frame(
        w,
        w("taker-absent-title"),
        text(w("taker-absent-lead", role=layout.role(w, offer.role))),
        action_set(press(GiveRoleForm(group.id), w("do-give-role"), main=True)),
        over=layout.whose(group),
    )


def term(w: Words, group: Group, since: datetime) -> Shown:
    """The safety rep is asked whether they are elected anew, before the term (TERM_YEARS) has passed."""
    return layout.frame(
        w,
        w("term-title"),
        text(w("term-lead", day=w.date_of(since), year=str(since.year))),
        layout.small(w("term-known")),
        action_set(
            press(GoOn(group.id), w("do-go-on"), main=True),
            press(GiveRoleForm(group.id), w("do-give-role")),
            spacing="large",
        ),
        over=layout.whose(group, layout.title_role(w, Role.SAFETY_REP)),
    )


def goes_on(w: Words, group: Group, next_asked: date) -> Shown:
    """The answer to «I go on»."""
    return layout.frame(
        w,
        w("term-goes-on-title"),
        text(w("term-goes-on-lead", day=w.day(next_asked))),
        over=layout.whose(group),
    )
