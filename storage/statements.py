"""What the two databases say differently, said once; everything else is plain SQLAlchemy Core.

Statements are built once, as constants, and only filled in afterwards: building costs more than running.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, CursorResult, Executable, Table, Text
from sqlalchemy import bindparam as given
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

Values = Mapping[str, Any] | Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Either:
    """One wish in two dialects."""

    sqlite: Executable
    postgresql: Executable


def upsert(table: Table, *changed: str) -> Either:
    """Adds a row, or when its primary key is there already changes the named columns of that row.

    The values given name the columns to fill; without `changed` a row that is there stays as it is.
    """
    return Either(_upsert(sqlite.insert(table), changed), _upsert(postgresql.insert(table), changed))


def _upsert(insert: sqlite.Insert | postgresql.Insert, changed: Sequence[str]) -> Executable:
    key = list(insert.table.primary_key)
    if not changed:
        return insert.on_conflict_do_nothing(index_elements=key)
    return insert.on_conflict_do_update(
        index_elements=key, set_={name: insert.excluded[name] for name in changed}
    )


def once(table: Table, *key: str) -> Either:
    """Adds a row unless one with this unique key is there; returns a row only when it was added."""
    known = [table.c[name] for name in key]
    lite = sqlite.insert(table).on_conflict_do_nothing(index_elements=known)
    post = postgresql.insert(table).on_conflict_do_nothing(index_elements=known)
    return Either(lite.returning(*known), post.returning(*known))


class rows_as_json(FunctionElement[str]):
    """Aggregates rows into one JSON text, a list of lists; NULL or «[]» when there are none.

    One read of a value with its parts is one statement, one round trip; the reader puts them in order.
    """

    inherit_cache = True
    type = Text()


@compiles(rows_as_json, "sqlite")
def _in_sqlite(element: rows_as_json, compiler: SQLCompiler, **how: Any) -> str:
    return f"json_group_array(json_array({compiler.process(element.clauses, **how)}))"


@compiles(rows_as_json, "postgresql")
def _in_postgresql(element: rows_as_json, compiler: SQLCompiler, **how: Any) -> str:
    return f"CAST(json_agg(json_build_array({compiler.process(element.clauses, **how)})) AS TEXT)"


def named(table: Table, *columns: str) -> tuple[ColumnElement[bool], ...]:
    """Conditions: each of these columns equals the value given under its own name."""
    return tuple(table.c[column] == given(column) for column in columns)


class Repository:
    """One topic's statements on the connection of one transaction."""

    __slots__ = ("_connection", "_postgres", "_ties")

    def __init__(self, connection: Connection, ties: Iterator[int]) -> None:
        self._connection = connection
        self._ties = ties
        self._postgres = connection.dialect.name == "postgresql"

    def _run(self, statement: Executable | Either, values: Values) -> CursorResult[Any]:
        if isinstance(statement, Either):
            statement = statement.postgresql if self._postgres else statement.sqlite
        return self._connection.execute(statement, values)
