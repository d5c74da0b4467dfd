"""What is kept: one class per table, everything keyed by tenant so that no row can belong to two.

A row is not a domain value: the repositories beside this file turn one into the other. Ids are texts made
by the caller; `tie` only orders what happened in the same millisecond, and means nothing else.
"""

from datetime import date, datetime

from sqlalchemy import Index, Text
from sqlmodel import Field

from storage.annals import EVENT as EVENT
from storage.annals import HANDOVER as HANDOVER
from storage.annals import PULSE as PULSE
from storage.bulletin.tables import BULLETIN as BULLETIN
from storage.bulletin.tables import BULLETIN_CHANNEL as BULLETIN_CHANNEL
from storage.bulletin.tables import BULLETIN_HABIT as BULLETIN_HABIT
from storage.bulletin.tables import BULLETIN_REPLY as BULLETIN_REPLY
from storage.bulletin.tables import CONSENT as CONSENT
from storage.bulletin.tables import COPY as COPY
from storage.bulletin.tables import EXPERIENCE as EXPERIENCE
from storage.bulletin.tables import OCCASION as OCCASION
from storage.duties import ACTION as ACTION
from storage.duties import ALTERATION as ALTERATION
from storage.duties import EVALUATED as EVALUATED
from storage.duties import EVALUATION as EVALUATION
from storage.duties import NUDGED as NUDGED
from storage.duties import PLAN as PLAN
from storage.duties import SIGHTING as SIGHTING
from storage.moments import Moment
from storage.offices import ABSENCE as ABSENCE
from storage.offices import CLAIM as CLAIM
from storage.offices import GUESS as GUESS
from storage.offices import HELPER as HELPER
from storage.offices import HELPERS_CHANNEL as HELPERS_CHANNEL
from storage.offices import OWNER as OWNER
from storage.offices import PERSON as PERSON
from storage.offices import PRIVATE_CHAT as PRIVATE_CHAT
from storage.offices import TICKET as TICKET
from storage.rows import METADATA as METADATA
from storage.rows import NO_ROWID, OfTenant, belongs_to, only_one, table_of
from storage.unasked import ITEM as ITEM
from storage.unasked import REST as REST
from storage.unasked import RULE as RULE
from storage.unasked import TOLD as TOLD
from storage.urn import NOTE as NOTE
from storage.urn import OPINION as OPINION
from storage.urn import PROPOSAL as PROPOSAL
from storage.urn import TEXTS as TEXTS
from storage.urn import THEME as THEME
from storage.urn import THEMED as THEMED
from storage.urn import URN as URN
from storage.urn import VOTE as VOTE
from storage.waiting import DUE as DUE
from storage.waiting import LANE as LANE
from storage.waiting import POSTING as POSTING
from storage.waiting import READING as READING
from storage.waiting import THREAD as THREAD


class Place(OfTenant, table=True):
    """A conversation the bot is in."""

    __table_args__ = (NO_ROWID,)
    conversation: str = Field(primary_key=True)
    kind: str
    service_url: str
    bot: str
    team: str
    seen: datetime = Field(sa_type=Moment)


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
    parties: str
    county: str
    made: datetime = Field(sa_type=Moment)


class Member(OfTenant, table=True):
    """A person in a role, from `since` until `until`; still there when `until` is empty. A deputy
    holds it for somebody else; whoever is `gone` left it by leaving the group's chat."""

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
    held_for: str = ""
    held_for_name: str = ""
    back_on: date | None = None
    gone: bool = False


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
    held: str
    took_part: int | None
    cancelled: int
    differently: str | None = Field(sa_type=Text)
    skipped: str = Field(sa_type=Text)
    step: int
    step_until: datetime | None = Field(sa_type=Moment)
    last_day: date | None
    again: bool


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
    paused_until: date | None
    pause_reason: str = Field(sa_type=Text)
    ended: datetime | None = Field(sa_type=Moment)
    end_reason: str
    end_note: str = Field(sa_type=Text)
    pace: int


class Checkin(OfTenant, table=True):
    """One stop point; at most one per visit is neither settled nor withdrawn."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        belongs_to("visit", "visit_id"),
        only_one("uq_checkin_unsettled", "tenant", "visit_id", where="settled IS NULL AND withdrawn IS NULL"),
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
    withdrawn: datetime | None = Field(sa_type=Moment)
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


PLACE = table_of(Place)
HMS_GROUP = table_of(HmsGroup)
MEMBER = table_of(Member)
VISIT = table_of(Visit)
JOURNEY = table_of(Journey)
CHECKIN = table_of(Checkin)
GIVEN = table_of(Given)
CONFIRMATION = table_of(Confirmation)
AGREEMENT = table_of(Agreement)
