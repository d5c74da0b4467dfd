"""The tables of votes. While a vote is open, its answers are counted in one row, the urn; when it closes, the
urn is gone and only the result stays, on the vote (docs/anonymity.md).

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


class Urn(OfTenant, table=True):
    """All that is known of the answers while the vote is open: the secret that rights are spent with, the
    spent rights (keyed hashes of people), the counts and the notes, each one text in the order of the
    alphabet; see programme/urn.py. Gone when the vote closes."""

    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    secret: str
    spent: str = Field(sa_type=Text)
    counted: str = Field(sa_type=Text)
    notes: str = Field(sa_type=Text)


class Note(OfTenant, table=True):
    """A text that may be sorted after closing; its key is its place in the order of the alphabet."""

    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    question: str
    main: bool
    text: str = Field(sa_type=Text)


class Theme(OfTenant, table=True):
    """What people find that several notes are about; `quotes` is JSON, `became` the theme it was merged into.
    `notes` and `mains` are how many carry it, and how many of those matter most to who wrote them, as may be
    told: only filled when sorting is finished and the notes are gone."""

    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    question: str
    place: int
    name: str
    heading: str
    quotes: str = Field(sa_type=Text)
    became: str
    notes: int | None
    mains: int | None


class Themed(OfTenant, table=True):
    """A note carries a theme."""

    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    note: str = Field(primary_key=True)
    theme: str = Field(primary_key=True)


class Texts(OfTenant, table=True):
    """How many notes a question had, how many of them mattered most, and how many carried no theme, as may be
    told; made when sorting is finished."""

    __table_args__ = (belongs_to("vote", "vote_id"), NO_ROWID)
    vote_id: str = Field(primary_key=True)
    question: str = Field(primary_key=True)
    place: int
    notes: int | None
    mains: int | None
    other: int | None


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
        only_one("uq_proposal_line", "tenant", "group_id", "source", "line", where="source <> ''"),
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
URN = table_of(Urn)
NOTE = table_of(Note)
THEME = table_of(Theme)
THEMED = table_of(Themed)
TEXTS = table_of(Texts)
OPINION = table_of(Opinion)
PROPOSAL = table_of(Proposal)
