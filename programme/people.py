"""Who takes part: persons, the three roles of an HMS group, and the group itself.

A role is a function in the group; no union's name is kept, for membership is a special category of
personal data (GDPR art. 9). Roles own the process, so a group outlives every person in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from programme.refusals import Refused, TooLong

NAME_LIMIT = 80
"""Characters in the name of a workplace, an owner or a department; what a card's heading can hold."""

LANGUAGES = ("nb", "nn", "en")

GROUPS_MOST = 8
"""Groups of one workplace: some nursing homes have up to eight.

Source: the learning report of IA-bransjeprogram sykehjem 2019-2024 (November 2024).
"""


class Role(StrEnum):
    """The three parties of an HMS group."""

    LEADER = "leader"
    UNION_REP = "union_rep"
    SAFETY_REP = "safety_rep"


SHARED_ROLES = frozenset({Role.UNION_REP})
"""Roles that several persons may hold at once."""


class RoleTaken(Refused):
    """Somebody else holds this role, and only one can."""

    says = "refused-role-taken"


class HoldsAnother(Refused):
    """Nobody loses a role by a slip of the finger: the one held is laid down first."""

    says = "refused-holds-another"


class NameMissing(Refused):
    """A workplace needs a name, and an owner."""

    says = "refused-name-missing"


class DepartmentMissing(Refused):
    """Where a workplace has a group already, the department tells them apart."""

    says = "refused-department-missing"


class DepartmentTaken(Refused):
    """The department has a group on the same way already."""

    says = "refused-department-taken"


class TooManyGroups(Refused):
    """A workplace has GROUPS_MOST groups already."""

    says = "refused-too-many-groups"


class OnlyForLeaders(Refused):
    """The method is for leaders alone, and has no other role to take."""

    says = "refused-only-for-leaders"


class NoRole(Refused):
    """The person holds no role to lay down."""

    says = "refused-no-role"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in a tenant. `user` is Teams' id towards this bot; `language` is empty until chosen."""

    tenant: str
    user: str
    name: str = ""
    language: str = ""
    locale: str = ""

    @property
    def speaks(self) -> str:
        """The language of this person's private cards: their choice, else the client's, else bokmål."""
        return self.language or spoken(self.locale)


def owner_key(name: str) -> str:
    """What an owner is known by, however its name is written."""
    return " ".join(name.split()).casefold()


def spoken(locale: str) -> str:
    """The nearest of our languages to a client's locale such as «nn-NO»; bokmål when in doubt."""
    tongue = locale.lower().split("-")[0]
    return {"nn": "nn", "en": "en"}.get(tongue, "nb")


@dataclass(frozen=True, slots=True)
class Member:
    """A person in a role of a group. A deputy holds it for somebody (`held_for`, with their name) until the
    morning of `back_on`, or without a day until that person takes it back."""

    user: str
    name: str
    role: Role
    held_for: str = ""
    held_for_name: str = ""
    back_on: date | None = None


@dataclass(frozen=True, slots=True)
class Workplace:
    """A nursing home, hospital unit or the like, with the municipality or other owner, and a department."""

    name: str
    owner: str
    department: str = ""

    @classmethod
    def named(cls, name: str, owner: str, department: str = "") -> "Workplace":
        """A workplace with tidied names. Raises NameMissing and TooLong."""
        name, owner, department = (" ".join(part.split()) for part in (name, owner, department))
        if not name or not owner:
            raise NameMissing
        if max(map(len, (name, owner, department))) > NAME_LIMIT:
            raise TooLong(limit=NAME_LIMIT)
        return cls(name, owner, department)

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by, however it is written; the department aside."""
        return self.name.casefold(), owner_key(self.owner)

    @property
    def title(self) -> str:
        """The workplace as a heading: its name, and the department where there is one."""
        return f"{self.name}, {self.department}" if self.department else self.name


@dataclass(frozen=True, slots=True)
class Group:
    """An HMS group: the parties of one workplace on their way through one method.

    `chat` is the conversation it has joined with its code (empty until then); `helper` the Teams id of
    the helper who follows it (empty when there is none); `quiet` its own quiet weeks (empty: the programme's,
    see calendar.py). `parties` are the roles its method needs: with the leader alone a group has no chat of
    its own, and everything is said to that person. `county` is a key of programme/county.py, or empty.
    """

    id: str
    tenant: str
    workplace: Workplace
    language: str
    method: str
    version: int
    code: str
    helper: str = ""
    chat: str = ""
    quiet: str = ""
    members: tuple[Member, ...] = field(default=())
    parties: tuple[Role, ...] = tuple(Role)
    county: str = ""

    def roles_of(self, user: str) -> tuple[Role, ...]:
        """The roles this person holds, usually one or none."""
        return tuple(member.role for member in self.members if member.user == user)

    def holders(self, role: Role) -> tuple[Member, ...]:
        """Those who hold a role now."""
        return tuple(member for member in self.members if member.role == role)

    def member_of(self, user: str) -> Member | None:
        """The person as a member; None without a role."""
        return next((member for member in self.members if member.user == user), None)

    @property
    def solo(self) -> bool:
        """Whether one person alone goes this way: nothing of it is anybody else's."""
        return len(self.parties) == 1

    @property
    def missing(self) -> tuple[Role, ...]:
        """The roles nobody holds yet; a group can begin when this is empty."""
        return tuple(role for role in self.parties if not self.holders(role))

    def take(self, user: str, name: str, role: Role) -> "Group":
        """The person takes the role, or keeps the one they hold. Raises HoldsAnother, RoleTaken."""
        if role not in self.parties:
            raise OnlyForLeaders
        if any((member.user, member.name, member.role) == (user, name, role) for member in self.members):
            return self
        if own := [held for held in self.roles_of(user) if held is not role]:
            raise HoldsAnother(role=own[0].value)
        others = tuple(member for member in self.members if member.user != user)
        held = [member for member in others if member.role == role]
        if held and role not in SHARED_ROLES:
            raise RoleTaken(role=role.value, name=held[0].name)
        seat = self.member_of(user) or Member(user, name, role)
        return replace(self, members=(*others, replace(seat, name=name)))

    def lay_down(self, user: str) -> "Group":
        """The person lays their role down. Raises NoRole when there is none."""
        if not self.roles_of(user):
            raise NoRole
        return replace(self, members=tuple(member for member in self.members if member.user != user))


def found_room(place: Workplace, method: str, beside: Sequence[tuple[Workplace, str]]) -> None:
    """Sees to it that a group on this method can be told apart from those at the same workplace, each given
    with its method. Raises TooManyGroups, DepartmentMissing, DepartmentTaken."""
    same = [(other, on) for other, on in beside if other.key == place.key]
    if len(same) >= GROUPS_MOST:
        raise TooManyGroups(name=place.name, limit=GROUPS_MOST)
    for other, on in same:
        if on == method and other.department.casefold() == place.department.casefold():
            raise DepartmentTaken(name=place.department) if place.department else DepartmentMissing
