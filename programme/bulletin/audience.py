"""To whom a letter goes: some channels, some groups, and helpers; and who that comes to, one by one."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from programme.bulletin.texts import Form, form_of
from programme.delivery import Address
from programme.overview import Filter
from programme.refusals import Refused

ASKED_ONCE_MORE = 50
"""Readers above which the one who sends is asked once more."""


class NobodyToRead(Refused):
    """The choice comes to no reader at all."""

    says = "refused-bulletin-nobody"


@dataclass(frozen=True, slots=True)
class Audience:
    """What is chosen. `channels` are conversations, None for all that receive letters; `groups` tells whether
    groups are written to, and `asked` which; `helpers` whether helpers get a copy of their own."""

    channels: tuple[str, ...] | None = None
    groups: bool = True
    asked: Filter = field(default_factory=Filter)
    helpers: bool = False


class Sort(StrEnum):
    """What kind of place a copy goes to."""

    CHANNEL = "channel"
    GROUP = "group"
    """The group's own chat or channel"""
    MEMBER = "member"
    """Somebody's own chat, because the group has none"""
    HELPER = "helper"


@dataclass(frozen=True, slots=True)
class Reader:
    """One copy's address. `name` is what the lead knows it by: a workplace, a channel or a person; `group` is
    the group whose lines it carries, `plain` that others may read along, so that it carries none."""

    sort: Sort
    to: Address
    name: str
    language: str = "nb"
    group: str = ""
    plain: bool = False

    @property
    def thread(self) -> str:
        """What tells one copy from another."""
        return self.to.thread

    @property
    def form(self) -> Form:
        """The written form of the copy."""
        return form_of(self.language)


@dataclass(frozen=True, slots=True)
class Unreached:
    """Somebody who is meant and cannot be written to; `why` ends a key of words/, «bulletin-unreached-»."""

    sort: Sort
    name: str
    why: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Readers:
    """Everybody a choice comes to: those who get a copy, each once, and those who cannot."""

    to: tuple[Reader, ...] = ()
    not_to: tuple[Unreached, ...] = ()

    @property
    def asked_once_more(self) -> bool:
        """Whether they are so many that the one who sends is asked once more."""
        return len(self.to) > ASKED_ONCE_MORE


def each_once(found: Iterable[Reader]) -> tuple[Reader, ...]:
    """The first copy for each thread, in order: nobody reads the same twice in one place."""
    kept: dict[str, Reader] = {}
    for reader in found:
        kept.setdefault(reader.thread, reader)
    return tuple(kept.values())
