"""Opening, migrating, committing, clashing and coming back after a kill."""

import signal
import subprocess
import sys
from time import sleep

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from storage import migrations
from storage.database import Clash, Database, UnknownDatabase
from storage.tables import METADATA
from tests.storage.lanes import claim
from tests.storage.samples import HERE, KARI, MINUTE, NOON, a_checkin, a_group, a_letter, an_answer, set_out

SEAL_AND_DIE = """
import os, signal, sys
from storage.database import Database
from tests.storage.lanes import claim
from tests.storage.samples import NOON, a_letter

database = Database(sys.argv[1])
with database.work() as work:
    work.outbox.seal(a_letter(), at=NOON, id="id-1")
with database.work() as work:
    work.outbox.seal(a_letter("unfinished"), at=NOON, id="id-2")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_tables_and_migrations_agree(database):
    with database.work() as work:
        context = MigrationContext.configure(work.groups._connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_conditional_indexes_hold_in_both_databases(database):
    """Alembic does not compare their conditions, so they are compared here."""
    wanted = {
        index.name: str(index.dialect_options["sqlite"]["where"])
        for table in METADATA.tables.values()
        for index in table.indexes
        if index.dialect_options["sqlite"]["where"] is not None
    }
    source = {
        "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'",
        "postgresql": "SELECT indexname, indexdef FROM pg_indexes WHERE indexdef LIKE '% WHERE %'",
    }
    with database.work() as work:
        connection = work.groups._connection
        found = dict(connection.execute(text(source[connection.dialect.name])).all())
    assert found.keys() == wanted.keys()
    if connection.dialect.name == "sqlite":
        assert {name: sql.split(" WHERE ")[1] for name, sql in found.items()} == wanted


def test_the_named_head_is_the_newest_revision():
    config = Config()
    config.set_main_option("script_location", migrations.__path__[0])
    assert ScriptDirectory.from_config(config).get_heads() == [migrations.HEAD]


def test_a_new_database_is_made_with_its_folder_and_migrated_once(tmp_path, caplog):
    caplog.set_level("INFO", logger="storage.database")
    for _ in range(2):
        database = Database(f"sqlite:///{tmp_path}/new/folder/x.db")
        database.migrate()
        assert database.answers()
        database.close()
    assert [record.action for record in caplog.records] == ["database.migrated"]


def test_a_migrated_database_starts_without_loading_alembic(sqlite_url):
    look = "import sys; from storage.database import Database; Database(sys.argv[1]).migrate()"
    check = "; assert not any(name.startswith('alembic') for name in sys.modules)"
    done = subprocess.run([sys.executable, "-c", look + check, sqlite_url], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_migrations_can_be_undone(database):
    from alembic import command

    config = Config()
    config.set_main_option("script_location", migrations.__path__[0])
    with database.work() as work:
        connection = work.groups._connection
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
        context = MigrationContext.configure(connection)
        kinds = {step[0] for step in compare_metadata(context, METADATA)}
    assert kinds == {"add_table", "add_index"}
    database.migrate()
    with database.work() as work:
        assert work.groups.get(HERE, "group-1") is None


def test_an_error_tells_nothing_that_somebody_wrote(database):
    secret = an_answer(KARI, **{"a secret": "yes"})
    with pytest.raises(IntegrityError) as raised, database.work() as work:
        work.checkins.keep(HERE, a_checkin(), a_checkin(given=(secret,)))
    assert "secret" not in str(raised.value)


def test_what_is_no_url_is_refused():
    with pytest.raises(UnknownDatabase):
        Database("data/x.db")


@pytest.mark.parametrize("url", ["mysql://localhost/x", "sqlite+aiosqlite:///x.db"])
def test_other_databases_are_refused_by_name(url):
    with pytest.raises(UnknownDatabase, match=url.split(":")[0].replace("+", r"\+")):
        Database(url)


def test_sqlite_is_durable_and_keeps_references(sqlite_url, open_database):
    with open_database(sqlite_url).work() as work:
        asked = {
            name: work.groups._connection.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert asked == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_threads_are_as_many_as_may_write(sqlite_url, postgres_url):
    assert Database(sqlite_url).threads == 1
    assert Database(postgres_url).threads > 1


def test_a_database_that_is_gone_does_not_answer(tmp_path):
    database = Database(f"postgresql://postgres@/x?host={tmp_path}")
    assert not database.answers()
    database.close()


def undo(_done):
    """What was done before this is undone."""
    raise ZeroDivisionError


class TestWork:
    def test_what_raises_leaves_nothing_behind(self, database):
        with pytest.raises(ZeroDivisionError), database.work() as work:
            undo(set_out(work))
        with database.work() as work:
            assert work.groups.get(HERE, "group-1") is None

    def test_a_clash_can_be_caught_where_it_happens(self, database):
        with database.work() as work:
            work.groups.add(a_group(), at=NOON)
            with pytest.raises(Clash), work.savepoint():
                work.groups.add(a_group(), at=NOON)
        with database.work() as work:
            assert work.groups.get(HERE, "group-1") == a_group()

    def test_a_savepoint_is_undone_alone(self, database):
        with database.work() as work:
            with work.savepoint():
                work.due.set(HERE, "kind", "kept", NOON)
            with pytest.raises(ZeroDivisionError), work.savepoint():
                undo(work.due.set(HERE, "kind", "undone", NOON))
            with work.savepoint(), work.savepoint():
                work.due.set(HERE, "kind", "kept too", NOON)
        with database.work() as work:
            found = work.due.claim(NOON, owner="clock", lease=MINUTE, limit=10, kinds=("kind",))
            assert [due.subject for due in found] == ["kept", "kept too"]

    def test_a_moment_without_a_zone_is_refused(self, database):
        with pytest.raises(Exception, match="offset-naive"), database.work() as work:
            work.due.set(HERE, "kind", "subject", NOON.replace(tzinfo=None))

    def test_a_deadlock_is_a_clash(self, postgres_url, open_database):
        from concurrent.futures import ThreadPoolExecutor
        from threading import Barrier

        database, both = open_database(postgres_url), Barrier(2)
        with database.work() as work:
            work.groups.add(a_group(), at=NOON)
            work.groups.add(a_group(id="group-2", code="2"), at=NOON)

        def crosswise(first, second):
            try:
                with database.work() as work:
                    work.groups.hold(HERE, first)
                    both.wait()
                    work.groups.hold(HERE, second)
            except Clash:
                return "clash"
            return "done"

        with ThreadPoolExecutor(2) as pool:
            ends = pool.map(crosswise, ("group-1", "group-2"), ("group-2", "group-1"))
            assert sorted(ends) == ["clash", "done"]


def _claimed(database):
    """What can be claimed as soon as the server has noticed that whoever held the row is dead."""
    for _ in range(200):
        with database.work() as work:
            if found := claim(work):
                return found
        sleep(0.05)
    return ()


class TestKill:
    def test_a_kill_between_seal_and_send_loses_nothing(self, database_url, open_database):
        done = subprocess.run([sys.executable, "-c", SEAL_AND_DIE, database_url], check=False)
        assert done.returncode == -signal.SIGKILL
        database = open_database(database_url)
        assert [posting.parcel.card for posting in _claimed(database)] == [a_letter().card]
        with database.work() as work:
            assert work.outbox.fate(HERE, "unfinished") == ""

    def test_two_open_the_same_file(self, sqlite_url, open_database):
        first, second = open_database(sqlite_url), open_database(sqlite_url)
        with first.work() as work:
            work.groups.add(a_group(), at=NOON)
        with second.work() as work:
            assert work.groups.get(HERE, "group-1") == a_group()
