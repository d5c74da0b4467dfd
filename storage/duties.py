"""The tables of a plan: its actions with all that happened to them, and their evaluations."""

from datetime import date, datetime

from sqlalchemy import Index, Text
from sqlmodel import Field

from storage.moments import Moment
from storage.rows import NO_ROWID, OfTenant, belongs_to, only_one, some, table_of


class Plan(OfTenant, table=True):
    """What is common to a group's actions."""

    __table_args__ = (belongs_to("hms_group", "group_id"), NO_ROWID)
    group_id: str = Field(primary_key=True)
    edition: int
    last: int
    place: str
    told: int
    told_at: datetime | None = Field(sa_type=Moment)
    learned: str = Field(sa_type=Text)


class Sighting(OfTenant, table=True):
    """A party has seen an edition of the plan; `place` is the order. Rows are only added."""

    __table_args__ = (belongs_to("hms_group", "group_id"), NO_ROWID)
    group_id: str = Field(primary_key=True)
    place: int = Field(primary_key=True)
    edition: int
    person: str
    name: str
    role: str
    at: datetime = Field(sa_type=Moment)
    remark: str = Field(sa_type=Text)


class Action(OfTenant, table=True):
    """One action; `scores` is JSON. It has row ids: without them SQLite would rather read a whole tenant than
    use the indexes of owners."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        Index("uq_action_number", "tenant", "group_id", "number", unique=True),
        only_one("uq_action_line", "tenant", "group_id", "vote", "line", where="vote <> ''"),
        some("ix_action_owner", "tenant", "owner", where="ended IS NULL"),
        some("ix_action_deputy", "tenant", "deputy", where="ended IS NULL AND deputy <> ''"),
    )
    id: str = Field(primary_key=True)
    group_id: str
    number: int
    title: str
    area: str
    made: datetime = Field(sa_type=Moment)
    status: str
    theme: str
    method: str
    phase: str
    round: int
    visit: str
    vote: str
    line: str
    owner: str
    owner_name: str
    owner_role: str
    owner_aad: str
    deputy: str
    deputy_name: str
    deputy_role: str
    deputy_aad: str
    deadline: date | None
    set_on: date | None
    sign: str = Field(sa_type=Text)
    evaluates: date | None
    scores: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)
    needs_help: bool
    ended: datetime | None = Field(sa_type=Moment)
    effect: str | None
    onward: str | None
    version: int


class Alteration(OfTenant, table=True):
    """One thing that happened to an action; `facts` is JSON. Rows are only added, and `tie` orders those of
    one moment."""

    __table_args__ = (belongs_to("action", "action_id"), NO_ROWID)
    action_id: str = Field(primary_key=True)
    at: datetime = Field(primary_key=True, sa_type=Moment)
    tie: int = Field(primary_key=True)
    kind: str
    office: str
    facts: str = Field(sa_type=Text)


class Nudged(OfTenant, table=True):
    """A nudge that was sealed: none is ever sealed twice for the same deadline."""

    __table_args__ = (belongs_to("action", "action_id"), NO_ROWID)
    action_id: str = Field(primary_key=True)
    deadline: date = Field(primary_key=True)
    step: str = Field(primary_key=True)


class Evaluation(OfTenant, table=True):
    """The parties look back on some actions; `actions` is JSON. At most one of a group is not settled."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        only_one("uq_evaluation_open", "tenant", "group_id", where="settled IS NULL"),
        Index("ix_evaluation_group", "tenant", "group_id", "opened"),
        NO_ROWID,
    )
    id: str = Field(primary_key=True)
    group_id: str
    round: int
    opened: datetime = Field(sa_type=Moment)
    closes: datetime = Field(sa_type=Moment)
    settled: datetime | None = Field(sa_type=Moment)
    actions: str = Field(sa_type=Text)
    learned: str = Field(sa_type=Text)


class Evaluated(OfTenant, table=True):
    """All that one party answered in an evaluation, by name; `answers` is JSON."""

    __table_args__ = (belongs_to("evaluation", "evaluation_id"), NO_ROWID)
    evaluation_id: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    role: str = Field(primary_key=True)
    answers: str = Field(sa_type=Text)


PLAN = table_of(Plan)
SIGHTING = table_of(Sighting)
ACTION = table_of(Action)
ALTERATION = table_of(Alteration)
NUDGED = table_of(Nudged)
EVALUATION = table_of(Evaluation)
EVALUATED = table_of(Evaluated)
