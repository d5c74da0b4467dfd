"""The marker test: forty people who can be known by every letter vote, and nobody finds out what they said.

The search is only worth what it finds, so every way in which a bot like this could leak is tried on it too.
"""

import hashlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from bot import prove
from bot.__main__ import asked as errand
from bot.prove import Asked, Check, NothingProven, proof, sqlite_url
from bot.rehearsal import Rehearsal
from bot.workshop import VOTERS, Voter, votes
from cards.ballot import CastVote
from programme import urn
from storage.database import Database
from storage.laid_bare import thrown_away
from tests.postgres import Postgres

MakeUrl = Callable[[Path], AbstractContextManager[str]]


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.long)])
def make_url(request: pytest.FixtureRequest) -> MakeUrl:
    """Databases to be thrown away."""
    if request.param == "sqlite":
        return sqlite_url
    server: Postgres = request.getfixturevalue("postgres")
    return lambda _: thrown_away(server.url("postgres"))


@pytest.fixture
def few() -> Asked:
    """Only one vote, with counts and texts."""
    chosen = tuple(one for one in votes() if one.paper.format == "choose")
    return Asked(votes=chosen, secrets=("a-secret-of-one-vote",))


def traces(checks: list[Check]) -> str:
    return "\n".join(f"{check.promise} {trace}" for check in checks for trace in check.traces)


def test_nobody_can_find_out_who_answered_what(make_url: MakeUrl, tmp_path: Path) -> None:
    checks = proof(Asked(), make_url, tmp_path)
    assert traces(checks) == ""
    assert len(checks) == 8
    assert VOTERS == 40


def test_without_a_sweep_the_secrets_are_found(few: Asked, make_url: MakeUrl, tmp_path: Path) -> None:
    found = traces(proof(few, make_url, tmp_path, sweep=False))
    assert "the secret of choose in votes.db" in found
    assert found.count("a right of") > VOTERS / 2


Leak = Callable[[Rehearsal, tuple[Voter, ...]], None]


def a_debug_row(rehearsal: Rehearsal, people: tuple[Voter, ...]) -> None:
    with rehearsal.database.work() as work:
        line = f"UPDATE note SET question = '{people[9].user}' WHERE text = '{people[9].text}'"
        work.votes._connection.exec_driver_sql(line)


def a_hash(rehearsal: Rehearsal, people: tuple[Voter, ...]) -> None:
    with rehearsal.database.work() as work:
        digest = hashlib.sha256(people[9].aad.encode()).hexdigest()
        work.votes._connection.exec_driver_sql(f"UPDATE vote SET phase = '{digest}'")


def a_party_beside_a_text(rehearsal: Rehearsal, people: tuple[Voter, ...]) -> None:
    """One that the bot knows: only together they tell anything."""
    with rehearsal.database.work() as work:
        line = f"UPDATE note SET question = '{people[0].name}' WHERE text = '{people[0].text}'"
        work.votes._connection.exec_driver_sql(line)


def a_party_beside_a_vote(rehearsal: Rehearsal, people: tuple[Voter, ...]) -> None:
    with rehearsal.database.work() as work:
        work.votes._connection.exec_driver_sql(f"UPDATE vote SET ready = '{people[0].user}'")


def a_line_in_the_log(rehearsal: Rehearsal, people: tuple[Voter, ...]) -> None:
    with (rehearsal.folder / "bot.log").open("a") as log:
        log.write(f"INFO desk: counted {people[9].text}\n")


def a_file_that_was_forgotten(rehearsal: Rehearsal, people: tuple[Voter, ...]) -> None:
    folder = rehearsal.folder / "temporary"
    folder.mkdir()
    (folder / "ballot.tmp").write_text(people[9].name, "utf-16-le")


LEAKS: dict[Leak, Callable[[tuple[Voter, ...]], str]] = {
    a_debug_row: lambda people: f"«{people[9].user}» in votes.db",
    a_hash: lambda people: f"«{people[9].aad}» in disguise in votes.db",
    a_party_beside_a_text: lambda people: f"«{people[0].name}» beside «{people[0].text}» in the line note",
    a_party_beside_a_vote: lambda people: f"«{people[0].user}» beside «choose-",
    a_line_in_the_log: lambda people: f"«{people[9].text}» in bot.log",
    a_file_that_was_forgotten: lambda people: f"«{people[9].name}» in disguise in temporary/ballot.tmp",
}
"""Each way to leak, and the trace that it alone leaves."""


def test_every_leak_is_found(few: Asked, tmp_path: Path) -> None:
    def leak(rehearsal: Rehearsal, people: tuple[Voter, ...]) -> None:
        for one in LEAKS:
            one(rehearsal, people)

    found = traces(proof(few, sqlite_url, tmp_path, spoil=leak))
    assert [one.__name__ for one, trace in LEAKS.items() if trace(few.people) not in found] == []


def test_a_press_that_notes_who_came_is_found(
    few: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CastVote, "traceless", False)
    found = traces(proof(few, sqlite_url, tmp_path))
    assert f"«{few.people[30].user}» in votes.db" in found


def test_texts_in_the_order_they_came_in_are_found(
    few: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(urn, "sorted", list, raising=False)
    found = traces(proof(few, sqlite_url, tmp_path))
    assert "A difference between two orders in the rows" in found


def test_where_the_votes_themselves_go_wrong_nothing_is_proven(
    few: Asked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CastVote, "verb", "vote.nowhere/1")
    with pytest.raises(NothingProven):
        proof(few, sqlite_url, tmp_path)


@pytest.fixture
def short(few: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prove, "Asked", lambda: few)


@pytest.mark.usefixtures("short")
@pytest.mark.long
class TestErrand:
    def test_it_says_what_holds_and_ends_well(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert errand(["prove-anonymity"]) == 0
        said = capsys.readouterr().out.splitlines()
        assert said[0].startswith("SQLite: 40 invented people vote through the bot's own door")
        assert [line[:5] for line in said[1:9]] == ["ok   "] * 8

    def test_it_never_opens_the_operators_data(
        self, postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, postgres: Postgres
    ) -> None:
        own = tmp_path / "own.db"
        monkeypatch.setenv("DATABASE_URL", f"sqlite:///{own}")
        assert errand(["prove-anonymity", "--postgresql", postgres_url]) == 0
        assert not own.exists()
        database = Database(postgres_url)
        with database.work() as work:
            rows = work.votes._connection.exec_driver_sql("SELECT count(*) FROM hms_group").scalar_one()
            made = "SELECT count(*) FROM pg_database WHERE datname LIKE 'stafett_proof%%'"
            assert (rows, work.votes._connection.exec_driver_sql(made).scalar_one()) == (0, 0)
        database.close()

    def test_a_leak_is_told_and_ends_badly(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(CastVote, "traceless", False)
        assert errand(["prove-anonymity"]) == 1
        assert "NOT ANONYMOUS." in capsys.readouterr().out

    def test_a_server_that_cannot_be_asked_proves_nothing(self, capsys: pytest.CaptureFixture[str]) -> None:
        nowhere = "postgresql://nobody@127.0.0.1:1/nothing"
        assert errand(["prove-anonymity", "--postgresql", nowhere]) == 2
        assert "Nothing is proven." in capsys.readouterr().out
