"""A role that nobody holds any more: the group is asked who can take it, and its helper is told."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.people import ShowGroup, ShowGroups
from cards.roles import TakeRole
from programme.access import Deed
from programme.people import Group, Member, Role
from words.words import Words

LISTED_MOST = 6
"""Holders on the form at once; a group has rarely more."""


@dataclass(frozen=True, slots=True)
class FreeRole(Button):
    """Makes a role vacant whose holder is gone without a word."""

    verb: ClassVar[str] = "people.free/1"
    deed: ClassVar[Deed] = Deed.FREE_ROLE
    group: str
    person: str
    role: Role


def vacant(w: Words, group: Group, why: Literal["left", "freed"], role: Role) -> Shown:
    """In the group's chat: a role is vacant, nobody is to blame, and who can take it."""
    missing = group.missing or (role,)
    take = [
        press(TakeRole(group.id, one), w("do-take", role=layout.role(w, one)), main=True) for one in missing
    ]
    return layout.frame(
        w,
        w("vacant-title", roles=layout.roles_listed(w, {*missing, role})),
        text(w(f"vacant-{why}")),
        text(w("vacant-who")),
        action_set(*take),
        layout.small(w("vacant-back")) if why == "left" else None,
        over=layout.whose(group),
    )


def filled(w: Words, group: Group) -> Shown:
    """The same card when somebody has taken it, or the one who left is back."""
    names = w.listed([f"{one.name} ({layout.role(w, one.role)})" for one in group.members])
    return layout.frame(
        w,
        w("filled-title"),
        layout.notice(w("filled-lead", names=names)),
        action_set(press(ShowGroup(group.id), w("do-show-group"))),
        over=layout.whose(group),
    )


def came_back(w: Words, group: Group, member: Member) -> Shown:
    """In the group's chat: somebody is back, and has their role again."""
    return layout.frame(
        w,
        w("came-back-title"),
        layout.notice(w("came-back-lead", name=member.name, role=layout.role(w, member.role))),
        action_set(press(ShowGroup(group.id), w("do-show-group"))),
        over=layout.whose(group),
    )


def to_helper(w: Words, group: Group, roles: Sequence[Role], *, alone: bool) -> Shown:
    """For the group's helper, in their own chat (`alone`) or the helpers' channel: no person is named."""
    return layout.frame(
        w,
        w("vacant-helper-title"),
        text(w("vacant-helper-lead", roles=layout.roles_listed(w, roles))),
        text(w("vacant-helper-alone", code=group.code) if group.solo else w("vacant-helper-do")),
        action_set(press(ShowGroup(group.id), w("do-show-group"))) if alone else None,
        over=layout.whose(group),
    )


def free_form(w: Words, group: Group) -> Shown:
    """For the helper or the lead alone: the roles that are held, each with a button."""
    return layout.frame(
        w,
        w("free-title"),
        text(w("free-lead")),
        layout.small(w("free-told")),
        *(_held(w, group, one) for one in group.members[:LISTED_MOST]),
        None if group.members else text(w("free-nobody")),
        action_set(press(ShowGroups(), w("do-groups")), spacing="large"),
        over=layout.whose(group),
    )


def _held(w: Words, group: Group, one: Member) -> Node:
    return box(
        layout.labelled(layout.title_role(w, one.role), one.name, spacing="none"),
        action_set(press(FreeRole(group.id, one.user, one.role), w("do-free-role")), spacing="small"),
        style="emphasis",
        spacing="medium",
    )


def freed(w: Words, group: Group, member: Member) -> Shown:
    """The answer to the one who freed it; where one person goes alone, also what to do now."""
    facts = {"role": layout.role(w, member.role), "name": member.name}
    lead = w("freed-alone", code=group.code, **facts) if group.solo else w("freed-lead", **facts)
    return layout.frame(
        w,
        w("freed-title"),
        said(run(lead)),
        action_set(press(ShowGroups(), w("do-groups"))),
        over=layout.whose(group),
    )


def freed_from(w: Words, group: Group, role: Role) -> Shown:
    """For the one who held it, alone: it can be taken again while nobody else has."""
    return layout.frame(
        w,
        w("freed-from-title", role=layout.role(w, role)),
        text(w("freed-from-alone", code=group.code) if group.solo else w("freed-from-lead")),
        over=layout.whose(group),
    )
