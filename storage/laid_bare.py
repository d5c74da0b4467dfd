"""A database laid bare, for proving what it keeps: its rows as lines, its files, and one made to be thrown
away. Nothing here is used while the bot works."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Select, Table, create_engine, literal_column, make_url, select, text
from sqlalchemy.exc import DBAPIError

from storage.database import Database
from storage.rows import METADATA
from storage.sweeping import SWEPT


class NotPossible(Exception):
    """The server does not let us; the text says what."""


def lines(database: Database) -> tuple[str, ...]:
    """Every row of every table in the order of its key, and of those that are swept also where PostgreSQL
    has laid it."""
    with database.work() as work:
        connection = work.votes._connection
        postgres = connection.dialect.name == "postgresql"
        return tuple(
            f"{table.name} {tuple(row)}"
            for table in METADATA.sorted_tables
            for row in connection.execute(_all_of(table, place=postgres and table in SWEPT))
        )


def _all_of(table: Table, *, place: bool) -> Select[Any]:
    columns = [literal_column("ctid"), *table.columns] if place else list(table.columns)
    return select(*columns).order_by(*table.primary_key)


@contextmanager
def thrown_away(url: str) -> Iterator[str]:
    """A new database on the server of this URL, gone at the end; its own URL. No other database there is
    touched. Raises NotPossible."""
    server, name = _engine(url), f"stafett_proof_{secrets.token_hex(6)}"
    try:
        _said(server, f"CREATE DATABASE {name}", "It may not make a database to try this in")
        try:
            yield make_url(url).set(database=name).render_as_string(hide_password=False)
        finally:
            _said(server, f"DROP DATABASE {name} WITH (FORCE)", f"Its own database {name} is left there")
    finally:
        server.dispose()


def files(url: str) -> Path | None:
    """The folder with the files of this PostgreSQL database, all written out; None where they cannot be read
    from here."""
    engine = _engine(url)
    try:
        with engine.connect() as connection:
            connection.execute(text("CHECKPOINT"))
            whole = connection.scalar(text("SHOW data_directory"))
            number = connection.scalar(text("SELECT oid FROM pg_database WHERE datname = current_database()"))
        folder = Path(str(whole), "base", str(number))
        return folder if list(folder.iterdir()) else None
    except (DBAPIError, OSError):
        return None
    finally:
        engine.dispose()


def _engine(url: str) -> Engine:
    place = make_url(url).set(drivername="postgresql+psycopg")
    return create_engine(place, hide_parameters=True, isolation_level="AUTOCOMMIT")


def _said(server: Engine, line: str, trouble: str) -> None:
    try:
        with server.connect() as connection:
            connection.execute(text(line))
    except DBAPIError as error:
        raise NotPossible(f"{trouble}: {type(error.orig).__name__}") from error
