"""The tables of people beside their groups: whom the bot knows, who leads and helps, who covers for whom."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlmodel import Field

from storage.moments import Moment
from storage.rows import NO_ROWID, OfTenant, Row, table_of


class Person(OfTenant, table=True):
    """Somebody the bot has met, or been told about."""

    __table_args__ = (NO_ROWID,)
    person: str = Field(primary_key=True)
    name: str = ""
    aad: str = ""
    locale: str = ""
    language: str = ""
    lead: bool = False
    met: datetime | None = Field(default=None, sa_type=Moment)


class PrivateChat(OfTenant, table=True):
    """The bot's own chat with one person."""

    __tablename__ = "private_chat"
    __table_args__ = (NO_ROWID,)
    person: str = Field(primary_key=True)
    conversation: str
    service_url: str
    bot: str


class Claim(Row, table=True):
    """A one-time code for becoming programme lead; only its hash is kept."""

    __table_args__ = (NO_ROWID,)
    digest: str = Field(primary_key=True)
    used: bool = False


class HelpersChannel(OfTenant, table=True):
    """The one channel per tenant where the helpers are told what they need to know."""

    __tablename__ = "helpers_channel"
    __table_args__ = (NO_ROWID,)
    team: str
    conversation: str


class Helper(OfTenant, table=True):
    """A person in the helpers' team."""

    __table_args__ = (NO_ROWID,)
    person: str = Field(primary_key=True)
    team: str


class Absence(OfTenant, table=True):
    """A helper is away through `until`, and `cover` follows their groups meanwhile."""

    __table_args__ = (Index("ix_absence_cover", "tenant", "cover"), NO_ROWID)
    person: str = Field(primary_key=True)
    cover: str
    until: date


class Switch(OfTenant, table=True):
    """Something that this person does not want to be told unasked."""

    __table_args__ = (NO_ROWID,)
    person: str = Field(primary_key=True)
    what: str = Field(primary_key=True)


class Owner(OfTenant, table=True):
    """A municipality or other owner, by its name in lower case, and the language it has decided on for what
    is written to it: nb or nn, or empty for either."""

    __table_args__ = (NO_ROWID,)
    key: str = Field(primary_key=True)
    language: str


class Guess(OfTenant, table=True):
    """How many codes somebody has written that fit nothing, since then."""

    __table_args__ = (NO_ROWID,)
    person: str = Field(primary_key=True)
    since: datetime = Field(sa_type=Moment)
    count: int


class Ticket(Row, table=True):
    """One person may fetch one file until then; only the hash of the secret in the link is kept."""

    __table_args__ = (Index("ix_ticket_until", "until"), NO_ROWID)
    digest: str = Field(primary_key=True)
    tenant: str
    person: str
    what: str
    about: str
    until: datetime = Field(sa_type=Moment)


PERSON = table_of(Person)
PRIVATE_CHAT = table_of(PrivateChat)
CLAIM = table_of(Claim)
HELPERS_CHANNEL = table_of(HelpersChannel)
HELPER = table_of(Helper)
ABSENCE = table_of(Absence)
SWITCH = table_of(Switch)
OWNER = table_of(Owner)
GUESS = table_of(Guess)
TICKET = table_of(Ticket)
