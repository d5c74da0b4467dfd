"""Where letters are received, and everybody a letter could go to, read at once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Table, and_, delete, select

from programme.delivery import UNINSTALLED, Address
from storage.bulletin.tables import BULLETIN_CHANNEL
from storage.offices import SWITCH
from storage.statements import Repository, named, upsert
from storage.tables import HMS_GROUP, MEMBER, PERSON, PLACE, PRIVATE_CHAT, THREAD

SWITCHED = "bulletin"
"""The kind of the switch that somebody turns off to have no copy of their own."""
KEEP = upsert(BULLETIN_CHANNEL, "name", "language", "person")
DROP = delete(BULLETIN_CHANNEL).where(*named(BULLETIN_CHANNEL, "tenant", "conversation"))
_CHANNEL = ("conversation", "name", "language", "person", "since")
_ALL = select(*(BULLETIN_CHANNEL.c[name] for name in _CHANNEL)).where(*named(BULLETIN_CHANNEL, "tenant"))
OF = _ALL.order_by(BULLETIN_CHANNEL.c.since, BULLETIN_CHANNEL.c.conversation)
GET = _ALL.where(*named(BULLETIN_CHANNEL, "conversation"))


def _placed(owner: Table, conversation: ColumnElement[str]) -> Select[Any]:
    """Where each of these conversations is, as far as is known, and whether it takes anything."""
    place = and_(PLACE.c.tenant == owner.c.tenant, PLACE.c.conversation == conversation)
    thread = and_(THREAD.c.tenant == owner.c.tenant, THREAD.c.thread == conversation)
    columns = (PLACE.c.service_url, PLACE.c.bot, PLACE.c.kind, THREAD.c.closed)
    source = owner.outerjoin(PLACE, place).outerjoin(THREAD, thread)
    return (
        select(conversation.label("chat"), *columns)
        .select_from(source)
        .where(*named(owner, "tenant"), conversation != "")
    )


CHATS = _placed(HMS_GROUP, HMS_GROUP.c.chat).add_columns(HMS_GROUP.c.id)
ROOMS = _placed(BULLETIN_CHANNEL, BULLETIN_CHANNEL.c.conversation)
_THEIR_CHAT = and_(PRIVATE_CHAT.c.tenant == PERSON.c.tenant, PRIVATE_CHAT.c.person == PERSON.c.person)
_THEIR_THREAD = and_(THREAD.c.tenant == PERSON.c.tenant, THREAD.c.thread == PERSON.c.person)
_THEIR_SWITCH = and_(
    SWITCH.c.tenant == PERSON.c.tenant, SWITCH.c.person == PERSON.c.person, SWITCH.c.what == SWITCHED
)
_PEOPLE = select(
    *(PERSON.c[name] for name in ("person", "name", "language", "locale")),
    *(PRIVATE_CHAT.c[name] for name in ("conversation", "service_url", "bot")),
    THREAD.c.closed,
    SWITCH.c.what,
).where(*named(PERSON, "tenant"))
PEOPLE = _PEOPLE.select_from(
    PERSON.outerjoin(PRIVATE_CHAT, _THEIR_CHAT)
    .outerjoin(THREAD, _THEIR_THREAD)
    .outerjoin(SWITCH, _THEIR_SWITCH)
)
MEMBERS = (
    select(MEMBER.c.group_id, MEMBER.c.person, MEMBER.c.name, MEMBER.c.role)
    .where(*named(MEMBER, "tenant"), MEMBER.c.until.is_(None))
    .order_by(MEMBER.c.group_id, MEMBER.c.place)
)


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel that receives letters. `by` is who chose so."""

    conversation: str
    name: str
    language: str
    by: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Chat:
    """A group's own conversation, or a channel; `kind` as Teams names it. `closed` tells why it takes nothing
    (Teams' own code), and is empty when it does."""

    to: Address
    kind: str
    closed: str = ""


@dataclass(frozen=True, slots=True)
class Alone:
    """Somebody, and the chat they have with the bot, if any; `closed` that Teams takes nothing there, `off`
    that they want no copy of letters."""

    to: Address | None
    name: str
    language: str
    locale: str
    closed: bool
    off: bool


class Channels(Repository):
    """`work.channels`."""

    __slots__ = ()

    def keep(self, tenant: str, channel: Channel) -> None:
        """It receives letters from now on, or otherwise than before."""
        values = {"conversation": channel.conversation, "name": channel.name, "language": channel.language}
        self._run(KEEP, {"tenant": tenant, "person": channel.by, "since": channel.since} | values)

    def drop(self, tenant: str, conversation: str) -> None:
        """It receives no more."""
        self._run(DROP, {"tenant": tenant, "conversation": conversation})

    def get(self, tenant: str, conversation: str) -> Channel | None:
        """One that receives letters."""
        row = self._run(GET, {"tenant": tenant, "conversation": conversation}).first()
        return None if row is None else _channel(row)

    def all(self, tenant: str) -> tuple[Channel, ...]:
        """Every one, in the order in which they were chosen."""
        return tuple(map(_channel, self._run(OF, {"tenant": tenant})))

    def chats(self, tenant: str) -> dict[str, Chat]:
        """The conversation of each group that has one, by group."""
        return {row.id: _chat(tenant, row) for row in self._run(CHATS, {"tenant": tenant})}

    def rooms(self, tenant: str) -> dict[str, Chat]:
        """Where each channel is that receives letters, by conversation."""
        return {row.chat: _chat(tenant, row) for row in self._run(ROOMS, {"tenant": tenant})}

    def members(self, tenant: str) -> dict[str, tuple[tuple[str, str, str], ...]]:
        """Person, name and role of everybody who holds one now, by group and in their order."""
        found: dict[str, list[tuple[str, str, str]]] = {}
        for row in self._run(MEMBERS, {"tenant": tenant}):
            found.setdefault(row.group_id, []).append((row.person, row.name, row.role))
        return {group: tuple(people) for group, people in found.items()}

    def people(self, tenant: str) -> dict[str, Alone]:
        """Everybody the bot has met or heard of, by user."""
        return {row.person: _alone(tenant, row) for row in self._run(PEOPLE, {"tenant": tenant})}


def _channel(row: Row[Any]) -> Channel:
    return Channel(row.conversation, row.name, row.language, row.person, row.since)


def _chat(tenant: str, row: Row[Any]) -> Chat:
    if row.service_url is None:
        return Chat(Address(tenant, "", "", row.chat), "", UNINSTALLED)
    return Chat(Address(tenant, row.service_url, row.bot, row.chat), row.kind, row.closed or "")


def _alone(tenant: str, row: Row[Any]) -> Alone:
    there = row.conversation is not None
    to = Address(tenant, row.service_url, row.bot, row.conversation, row.person) if there else None
    return Alone(to, row.name, row.language, row.locale, bool(row.closed), row.what is not None)
