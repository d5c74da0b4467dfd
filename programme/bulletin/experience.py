"""What a group has learned and wants others to know: its own words, and only as long as it consents."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from programme.people import Group, Role

EXPERIENCE_LIMIT = 600
"""Characters in one experience."""


class Source(StrEnum):
    """Where the words come from. A vote and a stop point are none: what is said there stays there."""

    OWN = "own"
    """Written for it"""
    LEARNED = "learned"
    """What was learned in an evaluation"""
    ACTION = "action"
    """An action that is done"""
    REPLY = "reply"
    """An answer to an earlier letter, quoted with consent"""


@dataclass(frozen=True, slots=True)
class Consent:
    """Somebody of the group has pressed «Del»."""

    user: str
    role: Role
    at: datetime


@dataclass(frozen=True, slots=True)
class Experience:
    """One experience. `named` tells whether the workplace may be named with it, else only its county is told,
    if it has one; `withdrawn` is when the group took it back."""

    id: str
    group: str
    text: str
    source: Source
    named: bool
    made: datetime
    consents: tuple[Consent, ...] = field(default=())
    withdrawn: datetime | None = None

    def consent(self, user: str, role: Role, at: datetime) -> "Experience":
        """With one more press; a second one by the same person in the same role changes nothing."""
        if any((one.user, one.role) == (user, role) for one in self.consents):
            return self
        return replace(self, consents=(*self.consents, Consent(user, role, at)))

    def withdraw(self, at: datetime) -> "Experience":
        """Taken back, for good; it is not taken back twice."""
        return self if self.withdrawn else replace(self, withdrawn=at)

    def waits_for(self, group: Group) -> tuple[Role, ...]:
        """The roles that are held and have not consented. A vacancy hinders nothing."""
        given = {one.role for one in self.consents}
        return tuple(role for role in group.parties if group.holders(role) and role not in given)

    def free(self, group: Group) -> bool:
        """Whether it may be told: every role that is held has consented, at least one has, and nobody has
        taken it back."""
        return bool(self.consents) and self.withdrawn is None and not self.waits_for(group)


@dataclass(frozen=True, slots=True)
class Told:
    """An experience as a letter tells it: the words, and of whom, which is empty when nobody is named."""

    id: str
    text: str
    whose: str = ""
    county: str = ""


def without(told: Iterable[Told], id: str) -> tuple[Told, ...]:
    """The same without one of them."""
    return tuple(one for one in told if one.id != id)
