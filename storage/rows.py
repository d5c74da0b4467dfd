"""What all tables have in common: one metadata, names for every constraint, and the tenant in every key."""

from typing import Any, ClassVar, cast

from sqlalchemy import ForeignKeyConstraint, Index, MetaData, Table, text
from sqlmodel import Field, SQLModel

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
METADATA = MetaData(naming_convention=NAMES)

NO_ROWID = {"sqlite_with_rowid": False}
"""One tree per table instead of two, and no hidden order of arrival beside the key."""


class Row(SQLModel):
    """Every table of this bot."""

    metadata: ClassVar[MetaData] = METADATA


class OfTenant(Row):
    """A row that belongs to one tenant."""

    tenant: str = Field(primary_key=True)


def belongs_to(owner: str, column: str) -> ForeignKeyConstraint:
    """`column` names a row of `owner` in the same tenant."""
    return ForeignKeyConstraint(["tenant", column], [f"{owner}.tenant", f"{owner}.id"])


def only_one(name: str, *columns: str, where: str) -> Index:
    """Among the rows where the condition holds, the columns together occur once."""
    return Index(name, *columns, unique=True, sqlite_where=text(where), postgresql_where=text(where))


def some(name: str, *columns: str, where: str) -> Index:
    """An index over the rows where the condition holds."""
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


def table_of(row: type[SQLModel]) -> Table:
    """The table behind a row class, for statements."""
    return cast(Table, cast(Any, row).__table__)
