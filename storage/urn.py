"""The tables of votes. While a vote is open the right to vote is spent in one table and answers are counted
in another; when it closes, both are emptied and only the result stays, on the vote (docs/anonymity.md).

No row here has a time of its own but the vote's, and none is anybody's ballot.
"""

from datetime import datetime

from sqlalchemy import Index, Text
from sqlmodel import Field

from storage.moments import Moment
from storage.rows import NO_ROWID, OfTenant, belongs_to, only_one, some, table_of


class Vote(OfTenant, table=True):
    """One vote; `paper`, `result` and `decision` are JSON. `swept` once nothing of the answers is left in any
    file of the database."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        Index("ix_vote_group", "tenant", "group_id", "made"),
        Index("ix_vote_place", "tenant", "place", "series"),
        only_one("uq_vote_code", "tenant", "code", where="code <> ''"),
        some("ix_vote_unswept", "tenant", "id", where="NOT swept"),
        NO_ROWID,
    )
    id: str = Field(primary_key=True)
    group_id: str
    made: datetime = Field(sa_type=Moment)
    language: str
    paper: str = Field(sa_type=Text)
    series: str
    state: str
    least: int
    place: str
    code: str
    opened: datetime | None = Field(sa_type=Moment)
    closes: datetime | None = Field(sa_type=Moment)
    closed: datetime | None = Field(sa_type=Moment)
    phase: str
    round: int
    ready: str
    before: str
    result: str | None = Field(sa_type=Text)
    sorted: datetime | None = Field(sa_type=Moment)
    decision: str | None = Field(sa_type=Text)
    swept: bool


class VoteKey(OfTenant, table=True):
    """The secret that rights are spent with; gone when the vote closes."""

    __tablename__ = "vote_key"
    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    secret: str


class Spent(OfTenant, table=True):
    """A right that is used: a keyed hash of the person, and nothing else."""

    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    digest: str = Field(primary_key=True)


class Counter(OfTenant, table=True):
    """How many so far, for one option of one question in one group; all are there from the opening on. The
    counter without a question counts ballots."""

    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    question: str = Field(primary_key=True)
    part: str = Field(primary_key=True)
    choice: str = Field(primary_key=True)
    count: int


class AtTable(OfTenant, table=True):
    """A table has chosen an option, or, without one, has answered; by whom is not known."""

    __tablename__ = "at_table"
    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    question: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    choice: str = Field(primary_key=True)


class Note(OfTenant, table=True):
    """A text that was written; its key is random while the vote is open, and the alphabet's afterwards."""

    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    question: str
    main: bool
    quoted: bool
    text: str = Field(sa_type=Text)


class Theme(OfTenant, table=True):
    """What people found that several notes are about. `notes` and `mains` are how many carry it, and how many
    of those matter most to who wrote them; frozen when sorting is finished."""

    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    question: str
    place: int
    name: str
    heading: str
    notes: int
    mains: int


class Themed(OfTenant, table=True):
    """A note carries a theme."""

    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    note: str = Field(primary_key=True)
    theme: str = Field(primary_key=True)


class Opinion(OfTenant, table=True):
    """What one party answered in a vote by name; `answers` is JSON."""

    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    role: str = Field(primary_key=True)
    answers: str = Field(sa_type=Text)


class Proposal(OfTenant, table=True):
    """A draft of an action, grown from a result or an idea; `source` names the vote it came from."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        Index("ix_proposal_group", "tenant", "group_id", "made"),
        NO_ROWID,
    )
    id: str = Field(primary_key=True)
    group_id: str
    title: str
    area: str
    source: str
    line: str
    phase: str
    round: int
    office: str
    made: datetime = Field(sa_type=Moment)


VOTE = table_of(Vote)
VOTE_KEY = table_of(VoteKey)
SPENT = table_of(Spent)
COUNTER = table_of(Counter)
AT_TABLE = table_of(AtTable)
NOTE = table_of(Note)
THEME = table_of(Theme)
THEMED = table_of(Themed)
OPINION = table_of(Opinion)
PROPOSAL = table_of(Proposal)
