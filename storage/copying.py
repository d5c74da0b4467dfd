"""A copy of a whole database in memory, to try on it what may not be tried on the database itself.

That is only read, in one transaction, so the copy is as it was at one moment; whoever writes in it meanwhile
waits for nothing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, insert, select, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from storage.database import Database, understood
from storage.migrations import HEAD, SEEN
from storage.rows import METADATA
from storage.tables import LANE

IN_MEMORY = "sqlite://"
AT_ONCE = 500
"""Rows that are carried over together."""


class NoCopy(Exception):
    """There is nothing to copy, or it is not as this version keeps it; the text says what to do."""


def copied(url: str) -> Database:
    """The copy, to be closed by the caller. Who delivers letters just now is left out: nobody does in it.
    Raises UnknownDatabase, NoCopy."""
    copy = Database(IN_MEMORY)
    try:
        copy.migrate()
        with _reading(understood(url)) as source, copy.work() as work:
            _all_rows(source, work.votes._connection)
    except BaseException:
        copy.close()
        raise
    return copy


def _all_rows(source: Connection, copy: Connection) -> None:
    for table in METADATA.sorted_tables:
        if table is LANE:
            continue
        for rows in source.execute(select(table)).mappings().partitions(AT_ONCE):
            copy.execute(insert(table), [dict(row) for row in rows])


@contextmanager
def _reading(place: URL) -> Iterator[Connection]:
    """One look at the database as it is now, in which nothing can be written."""
    engine = _engine(place)
    try:
        with engine.connect() as connection:
            if place.get_backend_name() == "sqlite":
                connection.exec_driver_sql("BEGIN")
            _demand_ours(connection)
            yield connection
    except DBAPIError as error:
        raise NoCopy(f"The database cannot be read: {type(error.orig).__name__}.") from error
    finally:
        engine.dispose()


def _engine(place: URL) -> Engine:
    if place.get_backend_name() == "sqlite":
        if not place.database or not Path(place.database).is_file():
            raise NoCopy("DATABASE_URL: there is no such file yet. Start the bot once, and it is made.")
        file = f"file:{Path(place.database).absolute()}"
        options = {"mode": "ro", "uri": "true"}
        return create_engine(
            place.set(database=file, query=options),
            hide_parameters=True,
            connect_args={"isolation_level": None},
        )
    return create_engine(
        place,
        hide_parameters=True,
        isolation_level="REPEATABLE READ",
        execution_options={"postgresql_readonly": True},
    )


def _demand_ours(connection: Connection) -> None:
    """Raises NoCopy unless its tables are those of this very version."""
    found = None
    if connection.scalar(SEEN[connection.dialect.name]) is not None:
        found = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if found != HEAD:
        raise NoCopy("Its tables are those of another version. Start this version of the bot once first.")
