"""The copy of a database: the same rows, taken at one moment, while somebody writes."""

from contextlib import closing
from pathlib import Path

import pytest

from storage.copying import NoCopy, copied
from storage.database import Database, UnknownDatabase
from storage.laid_bare import lines
from tests.storage.samples import HERE, MINUTE, NOON


@pytest.fixture
def filled(database_url: str) -> Database:
    database = Database(database_url)
    with database.work() as work:
        work.people.meet(HERE, "29:kari", name="Kari Nordvik", aad="", locale="nn-NO", at=NOON)
        work.due.set(HERE, "nudge", "action-1", NOON + MINUTE)
    return database


def test_a_copy_holds_what_the_database_holds(filled: Database, database_url: str) -> None:
    with closing(filled), closing(copied(database_url)) as copy:
        assert lines(copy) == lines(filled)


def test_what_is_done_to_a_copy_is_not_done_to_the_database(filled: Database, database_url: str) -> None:
    with closing(filled), closing(copied(database_url)) as copy:
        before = lines(filled)
        with copy.work() as work:
            work.due.drop(HERE, "nudge", "action-1")
        assert lines(filled) == before != lines(copy)


def test_somebody_who_writes_meanwhile_is_neither_waited_for_nor_held_up(
    filled: Database, database_url: str
) -> None:
    with closing(filled), filled.work() as writing:
        writing.due.set(HERE, "nudge", "action-2", NOON)
        with closing(copied(database_url)) as copy:
            assert not any("action-2" in line for line in lines(copy))
        writing.due.set(HERE, "nudge", "action-3", NOON)


def test_a_file_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NoCopy, match="no such file"):
        copied(f"sqlite:///{tmp_path}/none.db")
    assert list(tmp_path.iterdir()) == []


def test_tables_of_another_version_are_left_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "empty.db"
    file.touch()
    with pytest.raises(NoCopy, match="another version"):
        copied(f"sqlite:///{file}")
    assert file.read_bytes() == b""


def test_what_is_no_database_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(UnknownDatabase):
        copied("mysql://somewhere/x")
    file = tmp_path / "letter.db"
    file.write_text("Dear all, " * 200)
    with pytest.raises(NoCopy, match="cannot be read"):
        copied(f"sqlite:///{file}")
