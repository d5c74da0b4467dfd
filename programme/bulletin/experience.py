"""What a group has learned and wants others to know: its own words, and only as long as it consents."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from programme.county import COUNTIES
from programme.own_words import guarded, tidy
from programme.people import Group, Role
from programme.refusals import Refused, TooLong

EXPERIENCE_LIMIT = 600
"""Characters in one experience."""
LEAST = 10
"""Fewer tell nobody anything."""
_WORD = re.compile(r"[^\W_]+")


class TooFewWords(Refused):
    """What others are to learn from needs a sentence."""

    says = "refused-experience-short"


class NamesSomebody(Refused):
    """The words name one of the group in full; `name` is whom. A role says enough to others."""

    says = "refused-experience-name"


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

    @property
    def agreed(self) -> datetime:
        """When the last one consented; before anybody has, when it was written."""
        return max((one.at for one in self.consents), default=self.made)

    def told(self, group: Group) -> "Told":
        """As a letter tells it of that group: with the workplace's name, or only its county, or neither."""
        whose = group.workplace.name if self.named else ""
        return Told(self.id, self.text, whose, "" if whose else COUNTIES.get(group.county, ""))


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


def in_words(written: str, names: Iterable[str] = ()) -> str:
    """What a group wants to tell, tidied line by line. `names` are those of its people: whoever goes by more
    than one name is not named in a letter. Raises TooFewWords, TooLong, NamesAPerson, NamesSomebody."""
    lines = (tidy(line) for line in written.splitlines())
    text = guarded("\n".join(line for line in lines if line))
    if len(text) < LEAST:
        raise TooFewWords
    if len(text) > EXPERIENCE_LIMIT:
        raise TooLong(limit=EXPERIENCE_LIMIT)
    said = f" {' '.join(_WORD.findall(text.casefold()))} "
    for name in names:
        parts = _WORD.findall(name.casefold())
        if len(parts) > 1 and f" {' '.join(parts)} " in said:
            raise NamesSomebody(name=name)
    return text
