"""Everybody a choice comes to, one by one, in a handful of reads however many groups there are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from dialogs.house import House
from programme.activity import State
from programme.bulletin.audience import Audience, Reader, Readers, Sort, Unreached, each_once
from programme.delivery import Address
from programme.overview import GroupLine, chosen
from programme.people import Person
from storage.bulletin.channels import Alone, Channel, Chat
from storage.overview import Scope
from storage.work import Work

CLOSED = "closed"
"""Teams takes nothing there."""
UNMET = "unmet"
"""The bot has no chat with that person yet."""
OFF = "off"
"""The person has turned copies of their own off."""
PAUSED = "paused"
"""The group rests, and nothing is asked of it."""
EMPTY = "empty"
"""The group has no chat, and nobody holds a role in it."""
WHYS = (CLOSED, UNMET, OFF, PAUSED, EMPTY)
NOBODY = Alone(None, "", "", "", closed=False, off=False)
Found = Iterator[Reader | Unreached]


def lines_of(work: Work, house: House, tenant: str, at: datetime) -> tuple[GroupLine, ...]:
    """Every group there is, as lists tell of it."""
    return work.overview.lines(Scope(tenant), house.shelf, at, house.quiet_after)


def readers(work: Work, house: House, tenant: str, audience: Audience, at: datetime) -> Readers:
    """Those who get a copy, each place once, and those who are meant and get none. Groups that have ended are
    meant only when just those are asked for."""
    look = _Look(work.channels.rooms(tenant), work.channels.people(tenant))
    found = [*look.channels(work.channels.all(tenant), audience.channels)]
    if audience.groups:
        meant = chosen(lines_of(work, house, tenant, at), audience.asked)
        found += look.groups(meant, work.channels.chats(tenant), work.channels.members(tenant), audience)
    if audience.helpers:
        found += look.helpers(work.people.helpers(tenant), work.people.helpers_channel(tenant))
    to = each_once(one for one in found if isinstance(one, Reader))
    return Readers(to, tuple(dict.fromkeys(one for one in found if isinstance(one, Unreached))))


Members = Mapping[str, tuple[tuple[str, str, str], ...]]
"""Person, name and role of everybody in a group, by group."""


@dataclass(frozen=True, slots=True)
class _Look:
    """What is known of places and people."""

    rooms: Mapping[str, Chat]
    people: Mapping[str, Alone]

    def channels(self, hosts: tuple[Channel, ...], wanted: tuple[str, ...] | None) -> Found:
        """Those that are chosen, as far as they still receive letters."""
        for host in hosts:
            if wanted is not None and host.conversation not in wanted:
                continue
            room = self.rooms[host.conversation]
            if room.closed:
                yield Unreached(Sort.CHANNEL, host.name, CLOSED)
            else:
                yield Reader(Sort.CHANNEL, room.to, host.name, host.language, plain=True)

    def groups(
        self, lines: tuple[GroupLine, ...], chats: Mapping[str, Chat], members: Members, audience: Audience
    ) -> Found:
        """Each in its own conversation, or, where it has none, its members by themselves."""
        for line in lines:
            state = line.activity.state
            if state is State.ENDED and audience.asked.state is not state:
                continue
            if state is State.PAUSED and audience.asked.state is not state:
                yield Unreached(Sort.GROUP, line.title, PAUSED, line.group)
            elif line.group in chats:
                yield _in_chat(line, chats[line.group])
            elif line.group in members:
                yield from self._members(line, members[line.group])
            else:
                yield Unreached(Sort.GROUP, line.title, EMPTY, line.group)

    def helpers(self, helpers: tuple[Person, ...], through: Address | None) -> Found:
        """Each in their own chat; whoever has none is written to through the helpers' channel."""
        for one in helpers:
            yield self._alone(Sort.HELPER, one, one.name or one.user, through=through)

    def _members(self, line: GroupLine, members: tuple[tuple[str, str, str], ...]) -> Found:
        for user, name, _ in members:
            person = Person("", user, name, line.language)
            yield self._alone(Sort.MEMBER, person, f"{name} ({line.title})", line.group)

    def _alone(
        self, sort: Sort, one: Person, name: str, group: str = "", through: Address | None = None
    ) -> Reader | Unreached:
        known = self.people.get(one.user, NOBODY)
        to = known.to or (through and replace(through, conversation="", user=one.user))
        if known.off or known.closed or to is None:
            return Unreached(sort, name, OFF if known.off else CLOSED if known.closed else UNMET, group)
        person = Person("", one.user, language=known.language, locale=known.locale)
        return Reader(sort, to, name, person.speaks, group)


def _in_chat(line: GroupLine, chat: Chat) -> Reader | Unreached:
    """In a channel others may read along, so its copy has no lines about the group."""
    if chat.closed:
        return Unreached(Sort.GROUP, line.title, CLOSED, line.group)
    plain = chat.kind == "channel"
    return Reader(Sort.GROUP, chat.to, line.title, line.language, line.group, plain)
