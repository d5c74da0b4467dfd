"""The tables of what has happened to a group: its history, the pulse that sums it up, and roles on offer."""

from datetime import date, datetime

from sqlalchemy import Index, Text
from sqlmodel import Field

from storage.moments import Moment
from storage.rows import NO_ROWID, OfTenant, belongs_to, only_one, table_of


class Event(OfTenant, table=True):
    """One thing that happened; `facts` is JSON. Rows are only added."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        Index("ix_event_at", "tenant", "at", "kind"),
        NO_ROWID,
    )
    group_id: str = Field(primary_key=True)
    at: datetime = Field(primary_key=True, sa_type=Moment)
    tie: int = Field(primary_key=True)
    kind: str
    office: str
    phase: str
    round: int
    visit: str
    facts: str = Field(sa_type=Text)


class Pulse(OfTenant, table=True):
    """What a group's history comes to; see programme/activity.py."""

    __table_args__ = (belongs_to("hms_group", "group_id"), NO_ROWID)
    group_id: str = Field(primary_key=True)
    sign: str
    signed: datetime | None = Field(sa_type=Moment)
    paused: datetime | None = Field(sa_type=Moment)
    until: date | None
    ended: datetime | None = Field(sa_type=Moment)
    reason: str = Field(sa_type=Text)


class Handover(OfTenant, table=True):
    """A role on offer, to whoever is named or to anybody in the group's chat; at most one for each role.
    `how` is good, until or return."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        only_one("uq_handover_open", "tenant", "group_id", "role", where="ended IS NULL"),
        NO_ROWID,
    )
    id: str = Field(primary_key=True)
    group_id: str
    role: str
    giver: str
    giver_name: str
    taker: str
    taker_name: str
    how: str
    until: date | None
    made: datetime = Field(sa_type=Moment)
    ended: datetime | None = Field(sa_type=Moment)


EVENT = table_of(Event)
PULSE = table_of(Pulse)
HANDOVER = table_of(Handover)
