"""Opening the database, one transaction at a time, and the one place where its failures are renamed.

Parameters are hidden from error texts, for answers and remarks are among them.
"""

import itertools
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import ExceptionContext
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from storage import sweeping
from storage.migrations import HEAD, SEEN
from storage.work import Work

log = logging.getLogger(__name__)

CONNECTIONS = 8
"""To PostgreSQL; SQLite lets one write at a time, so it gets one."""
PATIENCE = 5
"""Seconds SQLite waits for another process (a backup, say) that writes."""

_CLASHES = {
    "SQLITE_CONSTRAINT_UNIQUE",
    "SQLITE_CONSTRAINT_PRIMARYKEY",
    "23505",  # unique_violation
    "40001",  # serialization_failure
    "40P01",  # deadlock_detected
    "55P03",  # lock_not_available
}


class Clash(Exception):
    """Somebody else did the same at the same time. Nothing is kept; done once more it will see theirs."""


class UnknownDatabase(ValueError):
    """The URL names neither SQLite nor PostgreSQL."""


class Database:
    """The open database. `threads` tells how many may use it at once; a Work stays in its thread."""

    def __init__(self, url: str) -> None:
        """Opens nothing yet. Raises UnknownDatabase."""
        place = understood(url)
        self._lite = place.get_backend_name() == "sqlite"
        self._engine = _sqlite(place) if self._lite else _postgresql(place)
        event.listen(self._engine, "handle_error", _renamed)
        self._ties = itertools.count()
        self._turn = threading.RLock()
        self._kept: Connection | None = None
        self.threads = 1 if self._lite else CONNECTIONS

    def migrate(self) -> None:
        """Brings the tables up to date, all or nothing; only looks when they already are."""
        with self._begun() as connection:
            if not self._lite:
                connection.execute(text("SELECT pg_advisory_xact_lock(7823)"))
            if connection.scalar(SEEN[connection.dialect.name]) is not None:
                found = connection.scalar(text("SELECT version_num FROM alembic_version"))
                if found == HEAD:
                    return
            _upgrade(connection)
        log.info("tables brought up to date", extra={"action": "database.migrated", "revision": HEAD})

    @contextmanager
    def work(self) -> Iterator[Work]:
        """One transaction: committed on leaving, undone when anything is raised. Raises Clash."""
        with self._begun() as connection:
            yield Work(connection, self._ties)

    def sweep(self) -> int | None:
        """Nothing of what was deleted of votes that are over is left in any file of the database, and they
        are told to be swept; how many. None when somebody is in the way, a backup for instance: nothing is
        done then, and it is to be tried again. Milliseconds, in which nobody else writes."""
        try:
            return self._lite_swept() if self._lite else self._postgres_swept()
        except Clash:
            return None

    def answers(self) -> bool:
        """Whether the database can be asked at all."""
        try:
            with self._begun() as connection:
                return bool(connection.scalar(text("SELECT 1")))
        except SQLAlchemyError:
            log.warning("database does not answer", extra={"action": "database.silent"})
            return False

    def close(self) -> None:
        """Closes all connections; no Work may be open. A sweep under way ends first."""
        with self._turn:
            if self._kept is not None:
                self._kept.close()
                self._kept = None
            self._engine.dispose()

    def _postgres_swept(self) -> int:
        with self._begun() as connection:
            votes = sweeping.over(connection)
            sweeping.written_anew(connection)
            sweeping.tell(connection, votes)
        return len(votes)

    def _lite_swept(self) -> int | None:
        """In one turn, so that nothing else is deleted meanwhile."""
        with self._turn:
            with self._begun() as connection:
                votes = sweeping.over(connection)
                sweeping.written_anew(connection)
            if not sweeping.log_emptied(connection):  # which stays open between the two
                return None
            with self._begun() as connection:
                sweeping.tell(connection, votes)
            return len(votes)

    @contextmanager
    def _begun(self) -> Iterator[Connection]:
        if not self._lite:
            with self._engine.begin() as connection:
                yield connection
            return
        with self._turn:
            self._kept = self._kept or self._engine.connect()
            with self._kept.begin():
                yield self._kept


def understood(url: str) -> URL:
    """The place that is meant. Raises UnknownDatabase."""
    try:
        place = make_url(url)
    except ArgumentError as error:
        raise UnknownDatabase("this is not the URL of a database: sqlite:///… or postgresql://…") from error
    if place.drivername == "sqlite":
        return place
    if place.drivername in {"postgresql", "postgres", "postgresql+psycopg"}:
        return place.set(drivername="postgresql+psycopg")
    raise UnknownDatabase(
        f"DATABASE_URL: a database is sqlite:///… or postgresql://…, not {place.drivername}://…"
    )


def _sqlite(place: URL) -> Engine:
    if place.database and place.database != ":memory:":
        Path(place.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        place,
        hide_parameters=True,
        poolclass=NullPool,  # the one connection is kept by Database
        connect_args={"isolation_level": None, "check_same_thread": False, "timeout": PATIENCE},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    for line in (
        *("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "temp_store = MEMORY"),
        "secure_delete = ON",  # what is deleted is overwritten
    ):
        connection.execute(f"PRAGMA {line}")


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")  # a reader that turned writer would find it locked


def _postgresql(place: URL) -> Engine:
    return create_engine(
        place, hide_parameters=True, pool_size=CONNECTIONS, max_overflow=0, pool_pre_ping=True
    )


def _renamed(context: ExceptionContext) -> None:
    cause = context.original_exception
    code = getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None)
    if code in _CLASHES:
        raise Clash(code) from cause


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
