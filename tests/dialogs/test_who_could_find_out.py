"""What somebody finds out about others' answers who sees every card, or every row of the database: nothing
before the end, nothing when there are too few, and never who it was."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from dialogs.turns import Left, Sender
from programme.ballot import Paper, Unit
from programme.disclosure import joins
from programme.formats import FORMATS
from programme.people import Role
from programme.told import Seen
from programme.vote import State, Vote
from storage.ballot import Ballots
from tests.cards.papers import a_paper
from tests.cards.votes import opened, papers
from tests.cards.walk import shown
from tests.dialogs.ballots import CODE, VOTE, open_vote
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench, place, sender
from tests.dialogs.states import GROUP, planning, visit

LEADER = Role.LEADER
MET = ("person", "private_chat", "place")
MARK = "sitronfromasj"
FEW = {key: paper for key, paper in papers().items() if not paper.groups}
"""A paper of every way of answering."""


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    return found


def ballot(paper: Paper, number: int) -> dict[str, Any]:
    """One voter's inputs, each voter's a little different."""
    given: dict[str, Any] = {"table": str(number % paper.tables + 1)} if paper.unit is Unit.TABLE else {}
    kind = type(FORMATS[paper.format].field).__name__
    for question in paper.questions:
        keys = [*question.keys, *question.keys]
        if kind == "Notes":
            given[f"note.{question.key}~1"] = f"{MARK} {chr(ord('a') + number)}"
        elif kind == "Spread":
            given[f"points.{question.key}~{keys[number % len(question.keys)]}"] = "2"
        else:
            start = number % len(question.keys)
            most = max(paper.most, 1) if kind == "Many" else 1
            given[f"answer.{question.key}"] = ",".join(keys[start : start + most])
    return given


def cast(bench: Bench, vote: Vote, *numbers: int, who: str = "voter") -> None:
    for number in numbers:
        data = {"vote": vote.id, **ballot(vote.paper, number)}
        told = bench.press(f"{who}-{number}", "vote.cast/1", data, where=CHAT)
        assert "Svaret er mottatt" in shown(told.card)


def close(bench: Bench) -> None:
    bench.press(LEADER, "votes.close/1", {"vote": VOTE}, where=CHAT)


def seen(bench: Bench, chats: Chats) -> str:
    """Every card those who run a vote can get at, and what stands in the chat."""
    cards = [
        bench.press(LEADER, verb, {"group": GROUP, "vote": VOTE}, where=where)
        for verb in ("votes.list/1", "votes.show/1", "vote.result/1", "vote.stored/1", "vote.ballot/1")
        for where in (CHAT, "")
    ]
    cards += [
        bench.write(LEADER, line, where=CHAT) for line in ("avstemning", "lukk avstemningen", "resultat")
    ]
    chats.deliver()
    return json.dumps([one.card for one in cards], sort_keys=True) + chats.text(CHAT)


@pytest.mark.parametrize(("format", "least", "step"), [("single", 5, 5), ("single", 8, 8), ("notes", 5, 10)])
def test_between_two_steps_nobody_sees_that_anybody_has_answered(
    bench: Bench, format: str, least: int, step: int
) -> None:
    vote, chats = open_vote(bench, paper=a_paper(format), least=least), Chats(bench)
    for first in (0, step):
        before = seen(bench, chats)
        for number in range(first, first + step - 1):
            cast(bench, vote, number)
            assert seen(bench, chats) == before
        cast(bench, vote, first + step - 1)


@pytest.mark.parametrize("format", FEW)
def test_between_two_steps_nothing_is_written_but_the_urn(bench: Bench, format: str) -> None:
    vote = open_vote(bench, paper=FEW[format])
    before = bench.rows(but=("urn",))
    for number in range(vote.step - 1):
        cast(bench, vote, number)
        bench.at += timedelta(minutes=7)
        assert bench.rows(but=("urn",)) == before


def closed_with(folder: Path, paper: Paper, *numbers: int, who: str = "voter") -> tuple[list[str], str, Vote]:
    """All that is left, and all that is seen, of a vote in which these answered."""
    folder.mkdir()
    bench = Bench(folder)
    planning(bench)
    cast(bench, open_vote(bench, paper=paper), *numbers, who=who)
    bench.at += timedelta(hours=1)
    close(bench)
    bench.database.sweep()
    vote = bench.work(lambda work: work.votes.get(TENANT, VOTE))
    assert vote.state is State.CLOSED
    return bench.rows(), seen(bench, Chats(bench)), vote


@pytest.mark.parametrize("format", FEW)
def test_when_there_were_too_few_nobody_learns_whether_there_was_anybody(tmp_path: Path, format: str) -> None:
    paper = FEW[format]
    vote = opened(paper)
    most = 1 if paper.unit is Unit.TABLE and not joins(paper) else vote.step - 1
    nobody = closed_with(tmp_path / "nobody", paper)
    assert all(told.seen is Seen.TOO_FEW for told in nobody[2].result.told)  # type: ignore[union-attr]
    for many in {1, most}:
        assert closed_with(tmp_path / f"{many}", paper, *range(many)) == nobody


@pytest.mark.parametrize("format", FEW)
def test_two_crowds_who_answer_alike_leave_the_same_behind(tmp_path: Path, format: str) -> None:
    first = closed_with(tmp_path / "a", FEW[format], *range(4), who="voter")
    second = closed_with(tmp_path / "b", FEW[format], *reversed(range(4)), who="another")
    assert first == second


@pytest.mark.parametrize("line", [f"stem {CODE}", CODE, f"Stem: {CODE.lower()}", "stem", "stem X"])
def test_whoever_types_to_vote_is_not_met_by_it(bench: Bench, line: str) -> None:
    open_vote(bench)
    kept = ("urn", "guess")
    before = bench.rows(but=kept)
    bench.write("new-here", line)
    bench.press("new-here", "vote.cast/1", {"vote": VOTE, "code": CODE, "answer.q1": "o1"})
    assert bench.rows(but=kept) == before


def test_whoever_types_anything_else_is_met_as_ever(bench: Bench) -> None:
    bench.write("new-here", "hjelp")
    assert any("new-here" in row for row in bench.rows("person"))
    assert any("new-here" in row for row in bench.rows("private_chat"))


def test_a_fault_in_the_midst_of_a_vote_tells_the_log_nothing_of_it(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    vote = open_vote(bench, paper=a_paper("notes"))

    def fails(_: Ballots, tenant: str, vote: Vote, person: str, given: object) -> None:
        raise ValueError(tenant, person, given)

    monkeypatch.setattr(Ballots, "cast", fails)
    before = bench.rows()
    bench.press("voter-1", "vote.cast/1", {"vote": vote.id, "note.q1~1": MARK}, where=CHAT)
    assert "failed" in caplog.text
    for told in (MARK, "voter-1", vote.id):
        assert told not in caplog.text
        assert not any(told in str(vars(record)) for record in caplog.records)
    assert bench.rows() == before


def ways_to_stop(bench: Bench) -> Iterator[str]:
    bench.answer(Left(sender("somebody"), place("somebody", CHAT, TENANT), bench.at, ()))
    yield "the bot is taken out of the chat"
    data = {**visit(bench), "pause_day": "2026-10-05", "pause_why": "ferie"}
    bench.press(Role.SAFETY_REP, "journey.pause/1", data)
    yield "the group has a pause"
    bench.press(LEADER, "journey.end/1", {**visit(bench), "end_reason": "no_capacity", "end_note": "x"})
    yield "the group has ended"
    for role in Role:
        bench.press(role, "people.lay_down/1", {"group": GROUP})
    bench.answer(
        Left(sender("x"), place("x", CHAT, TENANT), bench.at, tuple(Sender(TENANT, r) for r in Role))
    )
    yield "nobody is left"


def test_whatever_becomes_of_the_group_the_clock_seals_the_vote(bench: Bench) -> None:
    vote = open_vote(bench)
    bench.work(lambda work: work.due.set(TENANT, "vote_close", VOTE, vote.closes))
    for number, what in enumerate(ways_to_stop(bench)):
        told = bench.press(f"voter-{number}", "vote.cast/1", {"vote": VOTE, "code": CODE, "answer.q1": "o1"})
        assert "Svaret er mottatt" in shown(told.card), what
    assert vote.closes is not None
    bench.fall_due(vote.closes)
    bench.database.sweep()
    over = bench.work(lambda work: work.votes.get(TENANT, VOTE))
    assert over.state is State.CLOSED
    assert bench.rows("urn") == []
    assert "Ikke nok svar" in shown(bench.write("voter-1", f"resultat {CODE}").card)


def test_an_ended_groups_vote_can_be_called_off_and_leaves_nothing(bench: Bench) -> None:
    vote = open_vote(bench, paper=a_paper("notes"))
    cast(bench, vote, *range(6))
    bench.press(LEADER, "journey.end/1", {**visit(bench), "end_reason": "no_capacity", "end_note": "x"})
    bench.press(Role.UNION_REP, "votes.cancel/1", {"vote": VOTE})
    cancelled = bench.work(lambda work: work.votes.get(TENANT, VOTE))
    assert cancelled.state is State.CANCELLED
    assert not any(MARK in row for row in bench.rows())
    assert bench.rows("urn", "note") == []
