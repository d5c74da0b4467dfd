"""Databases for the tests: each test gets an empty, migrated one of its own. Words and a mark for all."""

import gc
import os
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from sqlalchemy import URL, Engine, create_engine, event

import storage.database
import words.words
from storage.database import Database
from tests.postgres import IN_MEMORY, Postgres, roomy

# The sentences never change, and reading them takes a third of a second: once for each process, not for each
# of the bots and the tests that begin with them.
words.words.all_words = cache(words.words.all_words)
# A statement is compiled the first time that a database is asked it, which takes longer than asking: as each
# test has databases of its own, that is done once for each process and kind of database, not once for each.
_COMPILED: dict[str, Engine] = {}


def _engine(place: URL, **options: Any) -> Engine:
    made = create_engine(place, query_cache_size=5000, **options)
    kept = _COMPILED.get(place.drivername)
    if kept is None:  # it may be kept when it has learnt what it asks a server about at first
        event.listen(made, "connect", lambda *_: _COMPILED.setdefault(place.drivername, made), once=True)
    else:
        made.dialect, made._compiled_cache = kept.dialect, kept._compiled_cache
    return made


storage.database.create_engine = _engine
# Hypothesis would else fail what takes longer than a fifth of a second, which a busy machine does.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

if roomy():  # a database in memory waits for no disk, and thousands of tests make one
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))


def pytest_configure(config: pytest.Config) -> None:
    """What is marked as long waits for `make endure`."""
    config.addinivalue_line("markers", "long: `make endure` runs it, and `make test` does not")


def pytest_collection_finish() -> None:
    """What was imported and collected stays to the end: looking through it again and again costs time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One real server for the whole run."""
    server = Postgres()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def _postgres_template(postgres: Postgres) -> str:
    name = postgres.create()
    _migrate(postgres.url(name))
    return name


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "template.db"
    _migrate(f"sqlite:///{file}")
    return file


@pytest.fixture
def sqlite_url(_sqlite_template: Path, tmp_path: Path) -> str:
    """A migrated SQLite file."""
    return f"sqlite:///{shutil.copy(_sqlite_template, tmp_path / 'test.db')}"


@pytest.fixture
def postgres_url(postgres: Postgres, _postgres_template: str) -> Iterator[str]:
    """A migrated PostgreSQL database."""
    name = postgres.create(_postgres_template)
    yield postgres.url(name)
    postgres.drop(name)


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Both, one after the other."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """Both, open."""
    opened = Database(database_url)
    yield opened
    opened.close()


def _migrate(url: str) -> None:
    database = Database(url)
    database.migrate()
    database.close()
