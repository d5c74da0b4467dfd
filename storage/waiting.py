"""The tables of what waits for its time: what to look into, and what to say.

`free_at` is when a row may next be taken: one indexed column answers every claim, however much waits for
later. Letters are taken by the thread they belong to: one at a time, and none holds back another thread.
"""

from datetime import datetime

from sqlalchemy import Index, Text, literal_column
from sqlmodel import Field

from storage.moments import Moment
from storage.rows import NO_ROWID, OfTenant, some, table_of

IN_ORDER = ("not_before", "sealed", "tie", "id")
"""The order letters leave in within their thread."""
SLOT, NEWEST = ("tenant", "slot", "conversation"), ("ended", "sealed", "tie")
"""Of the letters sent for a slot, the newest is the one that is greatest in these."""


class Due(OfTenant, table=True):
    """Something to look into at a time; `free_at` is that time, or when the present lease runs out."""

    __table_args__ = (
        *(Index("ix_due_free_at", "free_at"), Index("ix_due_subject", "tenant", "subject")),
        NO_ROWID,
    )
    kind: str = Field(primary_key=True)
    subject: str = Field(primary_key=True)
    at: datetime = Field(sa_type=Moment)
    free_at: datetime = Field(sa_type=Moment)
    owner: str = ""


class Posting(OfTenant, table=True):
    """A sealed letter. `state` is sealed, sent, withdrawn, late or gone; only a sealed one waits, and while
    it has an `owner` it is on its way. The owner of a sent one sent it; its card is kept until then."""

    __table_args__ = (
        Index("uq_posting_key", "tenant", "key", unique=True),
        some("ix_posting_queue", "tenant", "thread", *IN_ORDER, where="state = 'sealed'"),
        some("ix_posting_useful", "useful_until", where="state = 'sealed' AND useful_until IS NOT NULL"),
        some("ix_posting_on_its_way", "tenant", "owner", where="state = 'sealed' AND owner > ''"),
        some("ix_posting_withdraw", "tenant", "withdraw", where="withdraw <> ''"),
        some("ix_posting_ended", "tenant", "ended", where="ended IS NOT NULL"),
        some("ix_posting_slot", *SLOT, *NEWEST, where="state = 'sent' AND slot <> ''"),
        some("ix_posting_about", "tenant", "about", "sealed", where="about <> ''"),
    )
    id: str = Field(primary_key=True)
    key: str
    sealed: datetime = Field(sa_type=Moment)
    tie: int
    thread: str
    conversation: str
    person: str
    service_url: str
    bot: str
    card: str = Field(sa_type=Text)
    summary: str
    not_before: datetime = Field(sa_type=Moment)
    useful_until: datetime | None = Field(sa_type=Moment)
    withdraw: str
    slot: str
    if_gone: str
    kind: str
    about: str
    follows: str
    state: str = "sealed"
    tries: int = 0
    owner: str = ""
    twice: bool = False
    message: str = ""
    ended: datetime | None = Field(default=None, sa_type=Moment)
    why: str = ""


class Thread(OfTenant, table=True):
    """What Teams throttles and closes as one. `free_at` is when its next letter may leave; empty when
    nothing waits, while one is on its way (`owner`), and while the address is `closed`."""

    __table_args__ = (
        some("ix_thread_free_at", "free_at", where="free_at IS NOT NULL"),
        some("ix_thread_lane", "tenant", "free_at", where="free_at IS NOT NULL"),
        some("ix_thread_on_its_way", "tenant", "owner", where="owner > ''"),
        NO_ROWID,
    )
    thread: str = Field(primary_key=True)
    free_at: datetime | None = Field(sa_type=Moment)
    held_until: datetime = Field(sa_type=Moment)
    owner: str = ""
    closed: str = ""
    closed_at: datetime | None = Field(default=None, sa_type=Moment)


class Lane(OfTenant, table=True):
    """One tenant's letters, while a process delivers them. Its `owner` holds it until then; without one it
    rests until then for all but the process that had it."""

    __table_args__ = (NO_ROWID,)
    owner: str
    process: str
    until: datetime = Field(sa_type=Moment)


class Reading(OfTenant, table=True):
    """How far somebody has read in a conversation, where Teams tells."""

    __table_args__ = (NO_ROWID,)
    conversation: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    message: str


DUE = table_of(Due)
POSTING = table_of(Posting)
THREAD = table_of(Thread)
LANE = table_of(Lane)
READING = table_of(Reading)

SEALED = POSTING.c.state == literal_column("'sealed'")
"""Whether a letter still waits; spelt out, or the indexes over only these would not serve."""
