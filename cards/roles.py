"""Who holds which role, who is still missing, and what each role is for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cards import layout
from cards.actions import press
from cards.buttons import Button
from cards.elements import Node, Shown, action_set, box, run, said, text
from cards.handover import ComeBack, GiveRoleForm
from cards.journey import BeginJourney, ShowGroup
from programme.access import Deed
from programme.method import Method
from programme.people import SHARED_ROLES, Group, Member, Role
from words.words import Words


@dataclass(frozen=True, slots=True)
class TakeRole(Button):
    """Takes a role in a group."""

    verb: ClassVar[str] = "people.take/1"
    deed: ClassVar[Deed] = Deed.TAKE_ROLE
    group: str
    role: Role


@dataclass(frozen=True, slots=True)
class LayDown(Button):
    """Lays down the role one holds."""

    verb: ClassVar[str] = "people.lay_down/1"
    deed: ClassVar[Deed] = Deed.LAY_DOWN_ROLE
    group: str


def roles(w: Words, group: Group, method: Method, *, begun: bool, alone: Sequence[Member] = ()) -> Shown:
    """The roles with those who hold them; the way to take one, and to begin when all are filled. `alone`
    are those whose own chats take nothing now: they are named in the group's own chat, and nowhere else."""
    return layout.frame(
        w,
        w("roles-title"),
        text(w("roles-lead")) if group.missing else None,
        *(_role(w, group, role) for role in group.parties),
        text(_state(w, group, begun), bold=True, spacing="large"),
        _next(w, group, begun),
        _alone(w, alone),
        layout.small(w("roles-function")),
        *_change(w, group),
        over=layout.whose(group, w.pick(method.name)),
    )


def _role(w: Words, group: Group, role: Role) -> Node:
    holders = group.holders(role)
    sign = run("✓ ", bold=True, color="good") if holders else run("○ ", bold=True)
    names = run(" · ".join(_holder(w, one) for one in holders)) if holders else _nobody(w)
    name = said(sign, run(f"{layout.title_role(w, role)}: ", bold=True), names)
    return box(name, layout.small(w(f"role-for-{role.value}"), spacing="none"), spacing="medium")


def _nobody(w: Words) -> Node:
    return run(w("nobody-yet"), subtle=True)


def _holder(w: Words, one: Member) -> str:
    """A name, and for a deputy whose role it is and until when."""
    if not one.held_for:
        return one.name
    if one.back_on is None:
        return w("role-lent-short", name=one.name, whom=one.held_for_name)
    return w("role-lent-until-short", name=one.name, whom=one.held_for_name, day=w.day(one.back_on))


def _alone(w: Words, alone: Sequence[Member]) -> Node | None:
    if not alone:
        return None
    return layout.notice(w("roles-alone", names=w.listed([one.name for one in alone]), count=len(alone)))


def _state(w: Words, group: Group, begun: bool) -> str:
    if group.missing:
        return w("roles-missing", roles=layout.roles_listed(w, group.missing))
    return w("roles-begun" if begun else "roles-complete")


def _next(w: Words, group: Group, begun: bool) -> Node:
    if group.missing:
        return action_set(*(_take(w, group, role, main=True) for role in group.missing))
    if begun:
        return action_set(press(ShowGroup(group.id), w("do-show-group"), main=True))
    return action_set(press(BeginJourney(group.id), w("do-begin"), main=True))


def _change(w: Words, group: Group) -> list[Node]:
    """Folded away: one press here moves a person out of the role they have."""
    if not group.members:
        return []
    more = [
        _take(w, group, role) for role in group.parties if role in SHARED_ROLES and role not in group.missing
    ]
    lent = (
        [press(ComeBack(group.id), w("do-come-back"))] if any(one.held_for for one in group.members) else []
    )
    give = [] if group.solo else [press(GiveRoleForm(group.id), w("do-give-role"))]
    return layout.folded(
        w("roles-change"),
        f"change-{group.id}",
        layout.small(w("roles-change-lead"), spacing="none"),
        action_set(*give, *lent, *more, press(LayDown(group.id), w("do-lay-down")), spacing="small"),
    )


def _take(w: Words, group: Group, role: Role, *, main: bool = False) -> Node:
    return press(TakeRole(group.id, role), w("do-take", role=layout.role(w, role)), main=main)
