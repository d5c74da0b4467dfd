"""Which actions wait for somebody to see to them, and who in the group is asked to find somebody."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from programme.action import Action, Owner
from programme.people import Group, Member, Role


class Lacks(StrEnum):
    """Why an action waits for somebody."""

    OWNER = "owner"
    """Nobody sees to it."""
    FOUND = "found"
    """Whoever was meant has not been found in the group's chat."""
    REACHED = "reached"
    """Whoever sees to it takes nothing from the bot, or is not there any more."""
    ROLE = "role"
    """Whoever sees to it took it in a role that they have given on, and may want to keep it or not."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An action that waits for somebody, and why."""

    action: Action
    why: Lacks


def waiting(actions: Iterable[Action], group: Group, unreached: Collection[str] = ()) -> tuple[Waiting, ...]:
    """All of a group that wait, by number; `unreached` are the people whose own chats take nothing now. Where
    a deputy can be told, nothing waits: deputies come first."""
    found = ((one, _lacks(one, group, unreached)) for one in actions if one.open)
    return tuple(Waiting(one, why) for one, why in found if why is not None)


def _lacks(action: Action, group: Group, unreached: Collection[str]) -> Lacks | None:
    owner, deputy = action.owner, action.deputy
    if owner is None:
        return Lacks.OWNER
    if not owner.found:
        return Lacks.FOUND
    if owner.user in unreached:
        stands_in = deputy is not None and deputy.found and deputy.user not in unreached
        return None if stands_in or _lent(group, owner) else Lacks.REACHED
    return Lacks.ROLE if _stepped_down(group, owner) else None


def _stepped_down(group: Group, owner: Owner) -> bool:
    in_a_role = owner.role in set(Role)
    return in_a_role and group.member_of(owner.user) is None and not _lent(group, owner)


def _lent(group: Group, owner: Owner) -> bool:
    return any(one.held_for == owner.user for one in group.members)


def asked_to_find(group: Group) -> tuple[Member, ...]:
    """Who is asked: the leader, or while nobody leads, the others in the group; nobody outside it."""
    return group.holders(Role.LEADER) or group.members


def supervising(group: Group) -> tuple[Member, ...]:
    """Who has the list of what has passed its day: the leader, and the safety rep whose role it is to see
    that things are done (arbeidsmiljøloven § 6-2)."""
    return (*group.holders(Role.LEADER), *group.holders(Role.SAFETY_REP))


def as_owner(member: Member, aad: str = "") -> Owner:
    """A member as the one who sees to an action."""
    return Owner(member.user, member.name, member.role.value, aad)
