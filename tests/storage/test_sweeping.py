"""After a sweep nothing of what was deleted of a vote is left in any file of the database."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from programme.ballot import OF, Raw
from storage.database import Database
from tests.storage.samples import HERE
from tests.storage.voting import a_vote, begin, cancel, cast, close, rows

SECRETS = ("secret-of-the-first", "secret-of-the-second")
IDS = ("vote-1", "vote-2")


def held(database, voters=60):
    """Two votes with notes at once, in a mixed order; every text names who wrote it. The rights that were
    spent."""
    with database.work() as work:
        for number, id in enumerate(IDS):
            begin(work, a_vote("notes", id=id), secret=SECRETS[number], code=f"CODE{number}")
    order = [(id, number) for id in IDS for number in range(voters)]
    random.Random(5).shuffle(order)
    for id, number in order:
        with database.work() as work:
            note = Raw(note={f"q1{OF}1": f"{id} says the {number}th, at length, so that pages are split"})
            cast(work, f"29:{number}", note, id=id)
    with database.work() as work:
        return [right for row in rows(work)["urn"] for right in row["spent"].split()]


def over(database):
    """The first closes, and its texts are sorted and gone; the second is called off."""
    with database.work() as work:
        close(work)
        cancel(work, id="vote-2")
    with database.work() as work:
        work.ballots.destroy(HERE, "vote-1")


def in_files(folder: Path, marks) -> set[str]:
    """Which of the marks stand in any file of the folder, byte by byte."""
    held = b"".join(file.read_bytes() for file in sorted(folder.iterdir()) if file.is_file())
    return {mark for mark in marks if mark.encode() in held}


class TestSQLite:
    @pytest.fixture
    def database(self, sqlite_url, open_database):
        return open_database(sqlite_url)

    def test_nothing_is_left_after_a_sweep_and_much_before_it(self, database, tmp_path):
        marks = {*SECRETS, *held(database), "at length, so that"}
        over(database)
        assert in_files(tmp_path, marks) == marks, "or the search would find nothing anyway"
        assert database.sweep() == 2
        assert in_files(tmp_path, marks) == set()
        with database.work() as work:
            assert work.ballots.unswept() == ()

    def test_what_is_still_open_goes_on_after_a_sweep(self, database):
        held(database)
        with database.work() as work:
            before = rows(work)["urn"][1]
            close(work)
        assert database.sweep() == 1
        with database.work() as work:
            assert rows(work)["urn"] == [before]
            assert [row["text"] for row in rows(work)["note"]] == sorted(
                f"vote-1 says the {number}th, at length, so that pages are split" for number in range(60)
            )

    def test_while_another_reads_it_is_not_swept_and_afterwards_it_is(self, database, tmp_path):
        marks = {*SECRETS, *held(database)}
        with closing(sqlite3.connect(tmp_path / "test.db")) as backup:
            backup.execute("BEGIN")
            backup.execute("SELECT count(*) FROM urn").fetchone()
            over(database)
            assert database.sweep() is None
            with database.work() as work:
                assert len(work.ballots.unswept()) == 2
        assert in_files(tmp_path, marks) == marks
        assert database.sweep() == 2
        assert in_files(tmp_path, marks) == set()

    def test_whoever_is_stopped_before_the_sweep_does_it_at_the_next_start(
        self, database, tmp_path, sqlite_url
    ):
        marks = {*SECRETS, *held(database)}
        over(database)
        database.close()
        with closing(Database(sqlite_url)) as later:
            assert later.sweep() == 2
            assert in_files(tmp_path, marks) == set()

    def test_two_orders_leave_the_very_same_file(self, sqlite_url, open_database, tmp_path):
        """Byte for byte. All texts are of one length: which page came free last would tell that much."""
        empty = Path(sqlite_url.removeprefix("sqlite:///")).read_bytes()
        found = []
        for order in (range(40), reversed(range(40))):
            folder = tmp_path / str(len(found))
            folder.mkdir()
            (folder / "x.db").write_bytes(empty)
            database = open_database(f"sqlite:///{folder}/x.db")
            with database.work() as work:
                begin(work, a_vote("notes"))
            for number in order:
                with database.work() as work:
                    cast(work, f"29:{number}", Raw(note={f"q1{OF}1": f"the {number:02}th"}))
            with database.work() as work:
                close(work)
            assert database.sweep() == 1
            database.close()
            found.append((folder / "x.db").read_bytes())
        assert found[0] == found[1]


class TestPostgreSQL:
    @pytest.fixture
    def database(self, postgres_url, open_database):
        return open_database(postgres_url)

    @pytest.fixture
    def files(self, postgres, postgres_url):
        """The folder with this database's own files, all written out."""

        def found():
            with psycopg.connect(postgres_url, autocommit=True) as connection:
                connection.execute("CHECKPOINT")
                number = connection.execute("SELECT oid FROM pg_database WHERE datname = current_database()")
                return Path(postgres._data) / "base" / str(number.fetchone()[0])

        return found

    def test_nothing_is_left_after_a_sweep_and_something_before_it(self, database, files):
        marks = {*SECRETS, *held(database)}
        over(database)
        assert in_files(files(), marks)
        assert database.sweep() == 2
        assert in_files(files(), marks) == set()
        with database.work() as work:
            assert work.ballots.unswept() == ()

    def test_not_even_what_somebody_looking_at_an_older_state_would_keep_alive(
        self, database, files, postgres_url
    ):
        marks = {*SECRETS, *held(database)}
        with psycopg.connect(postgres_url) as onlooker:
            onlooker.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            onlooker.execute("SELECT count(*) FROM hms_group")
            over(database)
            assert database.sweep() == 2
            assert in_files(files(), marks) == set()

    def test_while_a_backup_holds_the_tables_it_is_not_swept_and_afterwards_it_is(
        self, database, files, postgres_url
    ):
        marks = {*SECRETS, *held(database)}
        over(database)
        with psycopg.connect(postgres_url) as backup:
            backup.execute("SELECT count(*) FROM urn")
            assert database.sweep() is None
        with database.work() as work:
            assert len(work.ballots.unswept()) == 2
        assert database.sweep() == 2
        assert in_files(files(), marks) == set()

    def test_a_vote_that_somebody_is_at_stays_for_the_next_time(self, database):
        held(database)
        over(database)
        with database.work() as work:
            work.votes.lock(HERE, "vote-1")
            assert database.sweep() == 1
            assert work.ballots.unswept() == ((HERE, "vote-1"),)
        assert database.sweep() == 1

    def test_no_two_rows_of_an_open_vote_could_be_paired_by_who_wrote_them(self, database):
        """PostgreSQL marks every row with the transaction that wrote it: one row has nobody beside it."""
        held(database)
        with database.work() as work:
            left = rows(work)
            assert [len(left[name]) for name in ("urn", "note")] == [2, 0]
