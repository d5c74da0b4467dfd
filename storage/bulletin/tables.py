"""The tables of dialogue letters."""

from datetime import date, datetime

from sqlalchemy import Index, Text
from sqlmodel import Field

from storage.moments import Moment
from storage.rows import NO_ROWID, OfTenant, belongs_to, only_one, some, table_of

_BEING_CORRECTED = "corrects <> '' AND state IN ('draft', 'asked')"


class Bulletin(OfTenant, table=True):
    """A dialogue letter; `body` is JSON: all that is written in it, and for whom it is meant."""

    __table_args__ = (
        only_one("uq_bulletin_monthly", "tenant", "month", where="monthly"),
        only_one("uq_bulletin_correction", "tenant", "corrects", where=_BEING_CORRECTED),
        Index("ix_bulletin_month", "tenant", "month", "made"),
        NO_ROWID,
    )
    id: str = Field(primary_key=True)
    month: date
    made: datetime = Field(sa_type=Moment)
    made_by: str
    monthly: bool
    state: str
    body: str = Field(sa_type=Text)
    send_at: datetime | None = Field(sa_type=Moment)
    edition: int
    corrected: datetime | None = Field(sa_type=Moment)
    asked_by: str
    approver: str
    approved_by: str
    remark: str = Field(sa_type=Text)
    ended: datetime | None = Field(sa_type=Moment)
    version: int
    corrects: str


class Copy(OfTenant, table=True):
    """One reader's copy of a letter; `place` is the order, `posting` the key of what was sealed for it."""

    __table_args__ = (
        belongs_to("bulletin", "bulletin_id"),
        Index("ix_copy_edition", "tenant", "bulletin_id", "edition", "place"),
        some("ix_copy_group", "tenant", "group_id", where="group_id <> ''"),
        NO_ROWID,
    )
    bulletin_id: str = Field(primary_key=True)
    thread: str = Field(primary_key=True)
    place: int
    sort: str
    name: str
    service_url: str
    bot: str
    conversation: str
    person: str
    language: str
    group_id: str
    plain: bool
    edition: int
    posting: str
    tries: int
    why: str
    stopped: bool
    had_read: int


class BulletinReply(OfTenant, table=True):
    """All that one person has answered to a letter in one place; `answers` is JSON."""

    __tablename__ = "bulletin_reply"
    __table_args__ = (belongs_to("bulletin", "bulletin_id"), NO_ROWID)
    bulletin_id: str = Field(primary_key=True)
    thread: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    name: str
    at: datetime = Field(sa_type=Moment)
    group_id: str
    role: str
    verdict: str
    answers: str = Field(sa_type=Text)
    call: bool
    called: datetime | None = Field(sa_type=Moment)
    thanked: datetime | None = Field(sa_type=Moment)
    quote: str
    quoted: str = Field(sa_type=Text)
    experience: str


class BulletinChannel(OfTenant, table=True):
    """A channel that receives letters, as somebody there has chosen."""

    __tablename__ = "bulletin_channel"
    __table_args__ = (NO_ROWID,)
    conversation: str = Field(primary_key=True)
    name: str
    language: str
    person: str
    since: datetime = Field(sa_type=Moment)


class BulletinHabit(OfTenant, table=True):
    """How a tenant's programme writes its letters; `audience` is JSON."""

    __tablename__ = "bulletin_habit"
    __table_args__ = (NO_ROWID,)
    is_on: bool
    weekday: int | None
    paused: date | None
    approval: bool
    audience: str = Field(sa_type=Text)


class Occasion(OfTenant, table=True):
    """A webinar, gathering or course that is coming, or was."""

    __table_args__ = (Index("ix_occasion_day", "tenant", "day"), NO_ROWID)
    id: str = Field(primary_key=True)
    sort: str
    day: date
    starts: str
    title: str
    title_nn: str
    place: str
    link: str
    person: str
    made: datetime = Field(sa_type=Moment)
    removed: datetime | None = Field(sa_type=Moment)


class Experience(OfTenant, table=True):
    """What a group wants others to know."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        Index("ix_experience_made", "tenant", "made"),
        Index("ix_experience_group", "tenant", "group_id", "made"),
        NO_ROWID,
    )
    id: str = Field(primary_key=True)
    group_id: str
    text: str = Field(sa_type=Text)
    source: str
    named: bool
    made: datetime = Field(sa_type=Moment)
    withdrawn: datetime | None = Field(sa_type=Moment)


class Consent(OfTenant, table=True):
    """Somebody of the group wants it told. Rows are only added."""

    __table_args__ = (belongs_to("experience", "experience_id"), NO_ROWID)
    experience_id: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    role: str = Field(primary_key=True)
    at: datetime = Field(sa_type=Moment)


BULLETIN = table_of(Bulletin)
COPY = table_of(Copy)
BULLETIN_REPLY = table_of(BulletinReply)
BULLETIN_CHANNEL = table_of(BulletinChannel)
BULLETIN_HABIT = table_of(BulletinHabit)
OCCASION = table_of(Occasion)
EXPERIENCE = table_of(Experience)
CONSENT = table_of(Consent)
