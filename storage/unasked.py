"""The tables of what people are told unasked: what waits for them, what they have had, and when they rest."""

from datetime import date, datetime

from sqlalchemy import Index, Text
from sqlmodel import Field

from storage.moments import Moment
from storage.rows import NO_ROWID, OfTenant, belongs_to, table_of


class Item(OfTenant, table=True):
    """One thing that waits to be told to one person. `told` is the day of the card that it stands on, until
    it is known whether that card has left."""

    __table_args__ = (
        belongs_to("hms_group", "group_id"),
        Index("ix_item_subject", "tenant", "subject"),
        Index("ix_item_group", "tenant", "group_id"),
        NO_ROWID,
    )
    person: str = Field(primary_key=True)
    about: str = Field(primary_key=True)
    subject: str = Field(primary_key=True)
    group_id: str
    ready: datetime = Field(sa_type=Moment)
    until: datetime = Field(sa_type=Moment)
    told: date | None


class Told(OfTenant, table=True):
    """What a person was sent on a day: how many cards, and what stood on the collected one (JSON). It is
    `open` until it is known whether the collected one has left."""

    __table_args__ = (NO_ROWID,)
    person: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    cards: int
    items: str = Field(sa_type=Text)
    open: bool


class Rest(OfTenant, table=True):
    """No card for this person before the morning of a day; `exact`: on that very day."""

    __table_args__ = (NO_ROWID,)
    person: str = Field(primary_key=True)
    until: date
    exact: bool


class Rule(OfTenant, table=True):
    """What one level wishes of nudges; empty columns leave it to the level above. `level` is programme,
    workplace or plan, `subject` which one."""

    __table_args__ = (NO_ROWID,)
    level: str = Field(primary_key=True)
    subject: str = Field(primary_key=True)
    before: int | None
    after: int | None
    weekly: int | None


ITEM = table_of(Item)
TOLD = table_of(Told)
REST = table_of(Rest)
RULE = table_of(Rule)
