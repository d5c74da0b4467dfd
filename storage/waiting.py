"""The two tables of what waits for its time: what to look into, and what to say.

`free_at` is when a row may next be taken: first its own time, while somebody has it the end of their lease.
One indexed column thus answers every claim, and a lease that ran out needs nobody to notice it.
"""

from datetime import datetime

from sqlalchemy import Index, Text
from sqlmodel import Field

from storage.moments import Moment
from storage.rows import NO_ROWID, OfTenant, some, table_of


class Due(OfTenant, table=True):
    """Something to look into at a time; `free_at` is that time, or when the present lease runs out."""

    __table_args__ = (
        Index("ix_due_free_at", "free_at"),
        Index("ix_due_subject", "tenant", "subject"),
        NO_ROWID,
    )
    kind: str = Field(primary_key=True)
    subject: str = Field(primary_key=True)
    at: datetime = Field(sa_type=Moment)
    free_at: datetime = Field(sa_type=Moment)
    owner: str = ""


class Posting(OfTenant, table=True):
    """A sealed letter. `state` is sealed, sent, withdrawn, late or gone; only a sealed one waits."""

    __table_args__ = (
        Index("uq_posting_key", "tenant", "key", unique=True),
        some("ix_posting_free_at", "free_at", where="state = 'sealed'"),
        some("ix_posting_tried", "free_at", where="state = 'sealed' AND tries > 0"),
        some("ix_posting_withdraw", "tenant", "withdraw", where="state = 'sealed'"),
        some("ix_posting_slot", "tenant", "slot", "conversation", where="state = 'sent' AND slot <> ''"),
    )
    id: str = Field(primary_key=True)
    key: str
    sealed: datetime = Field(sa_type=Moment)
    tie: int
    conversation: str
    person: str
    service_url: str
    bot: str
    card: str = Field(sa_type=Text)
    summary: str
    useful_until: datetime | None = Field(sa_type=Moment)
    withdraw: str
    slot: str
    if_gone: str
    state: str = "sealed"
    tries: int = 0
    owner: str = ""
    free_at: datetime = Field(sa_type=Moment)
    message: str = ""
    ended: datetime | None = Field(default=None, sa_type=Moment)
    why: str = ""


DUE = table_of(Due)
POSTING = table_of(Posting)
