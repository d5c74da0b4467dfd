"""What is kept: one class per table, everything keyed by tenant so that no row can belong to two.

A row is not a domain value: the repositories beside this file turn one into the other. Ids are texts made
by the caller; `tie` only orders what happened in the same millisecond, and means nothing else.
"""

from datetime import date, datetime

from sqlalchemy import Index, Text
from sqlmodel import Field

from storage.moments import Moment
from storage.rows import METADATA as METADATA
from storage.rows import NO_ROWID, OfTenant, Row, belongs_to, only_one, table_of
from storage.waiting import DUE as DUE
from storage.waiting import LANE as LANE
from storage.waiting import POSTING as POSTING
from storage.waiting import READING as READING
from storage.waiting import THREAD as THREAD


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


class Place(OfTenant, table=True):
    """A conversation the bot is in."""

    __table_args__ = (NO_ROWID,)
    conversation: str = Field(primary_key=True)
    kind: str
    service_url: str
    bot: str
    team: str
    seen: datetime = Field(sa_type=Moment)


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


class HmsGroup(OfTenant, table=True):
    """An HMS group; its members stand in their own table."""

    __tablename__ = "hms_group"
    __table_args__ = (
        Index("uq_hms_group_code", "tenant", "code", unique=True),
        only_one("uq_hms_group_chat", "tenant", "chat", where="chat <> ''"),
        Index("ix_hms_group_helper", "tenant", "helper"),
        NO_ROWID,
    )
    id: str = Field(primary_key=True)
    name: str
    owner: str
    department: str
    language: str
    method: str
    version: int
    code: str
    helper: str
    chat: str
    quiet: str
    made: datetime = Field(sa_type=Moment)


class Member(OfTenant, table=True):
    """A person in a role, from `since` until `until`; still there when `until` is empty."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        only_one("uq_member_person", "tenant", "group_id", "person", where="until IS NULL"),
        only_one(
            "uq_member_role",
            "tenant",
            "group_id",
            "role",
            where="until IS NULL AND role IN ('leader', 'safety_rep')",
        ),
        Index("ix_member_person", "tenant", "person"),
        NO_ROWID,
    )
    group_id: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    role: str = Field(primary_key=True)
    since: datetime = Field(primary_key=True, sa_type=Moment)
    until: datetime | None = Field(default=None, sa_type=Moment)
    name: str
    place: int


class Visit(OfTenant, table=True):
    """One stay in a phase."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        Index("ix_visit_group", "tenant", "group_id"),
        NO_ROWID,
    )
    id: str = Field(primary_key=True)
    group_id: str
    phase: str
    round: int
    began: datetime = Field(sa_type=Moment)
    tie: int
    workshop: date | None
    ended: datetime | None = Field(sa_type=Moment)
    outcome: str | None
    baton: str = Field(sa_type=Text)
    missing: str
    corrected: datetime | None = Field(sa_type=Moment)


class Journey(OfTenant, table=True):
    """Where a group is now."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        belongs_to("visit", "visit_id"),
        belongs_to("visit", "carried_id"),
        NO_ROWID,
    )
    group_id: str = Field(primary_key=True)
    stage: str
    visit_id: str
    moved: datetime = Field(sa_type=Moment)
    carried_id: str | None


class Checkin(OfTenant, table=True):
    """One stop point; at most one per visit is still unsettled."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        belongs_to("visit", "visit_id"),
        only_one("uq_checkin_unsettled", "tenant", "visit_id", where="settled IS NULL"),
        Index("ix_checkin_group", "tenant", "group_id", "opened"),
        NO_ROWID,
    )
    id: str = Field(primary_key=True)
    group_id: str
    visit_id: str
    phase: str
    opened: datetime = Field(sa_type=Moment)
    tie: int
    closes: datetime = Field(sa_type=Moment)
    revealed: datetime | None = Field(sa_type=Moment)
    settled: datetime | None = Field(sa_type=Moment)
    proposal: str | None


class Given(OfTenant, table=True):
    """All that one person has answered in one role; `answers` is JSON."""

    __table_args__ = (belongs_to("checkin", "checkin_id"), NO_ROWID)
    checkin_id: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    role: str = Field(primary_key=True)
    place: int
    answers: str = Field(sa_type=Text)


class Confirmation(OfTenant, table=True):
    """One party's yes to an outcome. Rows are only added; a later yes makes an earlier one `superseded`."""

    __table_args__ = (belongs_to("checkin", "checkin_id"), NO_ROWID)
    checkin_id: str = Field(primary_key=True)
    place: int = Field(primary_key=True)
    person: str
    role: str
    outcome: str
    remark: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=Moment)
    superseded: bool = False


class Agreement(OfTenant, table=True):
    """Somebody agrees that the helper may see the answers."""

    __table_args__ = (belongs_to("checkin", "checkin_id"), NO_ROWID)
    checkin_id: str = Field(primary_key=True)
    person: str = Field(primary_key=True)


PERSON = table_of(Person)
PRIVATE_CHAT = table_of(PrivateChat)
PLACE = table_of(Place)
CLAIM = table_of(Claim)
HELPERS_CHANNEL = table_of(HelpersChannel)
HELPER = table_of(Helper)
HMS_GROUP = table_of(HmsGroup)
MEMBER = table_of(Member)
VISIT = table_of(Visit)
JOURNEY = table_of(Journey)
CHECKIN = table_of(Checkin)
GIVEN = table_of(Given)
CONFIRMATION = table_of(Confirmation)
AGREEMENT = table_of(Agreement)
