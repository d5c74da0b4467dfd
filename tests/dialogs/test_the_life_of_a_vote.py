"""An open vote until it closes: by hand, by the clock, and what is told of it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from programme.calendar import OSLO
from programme.history import Kind
from programme.vote import State, Vote
from tests.cards.walk import shown
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import planning
from tests.dialogs.votes import (
    LEADER,
    REP,
    STAFF,
    cast,
    close,
    draft,
    dues,
    fill,
    left,
    open_,
    staff,
    the_vote,
    told,
    verbs,
)

NIGHT = datetime(2026, 8, 27, 22, 0, tzinfo=UTC)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    planning(found)
    return found


@pytest.fixture
def vote(bench: Bench) -> Vote:
    """Open among the staff for three days, since Monday morning."""
    open_(bench, draft(bench))
    return the_vote(bench)


def test_closing_by_hand_seals_it_and_tells_the_result_where_it_was(bench: Bench, vote: Vote):
    fill(bench, vote)
    assert left(bench) != []
    closed = close(bench, vote)
    assert the_vote(bench).state is State.CLOSED
    result = the_vote(bench).result
    assert result is not None
    assert result.ballots == 9
    assert left(bench) == []
    shared, posted = staff(bench)
    assert "Avstemningen er over" in shared
    assert "vote.cast/1" not in shared
    assert "Hvor klar er du?" in posted
    assert "Hvor klar er du?" in shown(closed.card)
    (event,) = told(bench, Kind.VOTE_CLOSED)
    assert (event.by, event.is_sign) == (LEADER, True)


def test_before_it_closes_it_is_said_that_nobody_knows_who_is_missing(bench: Bench, vote: Vote):
    told = bench.write(REP, "avslutt avstemningen", where=CHAT)
    assert the_vote(bench).state is State.OPEN, "nothing ends by a word"
    assert "Hvor mange som ikke har rukket å svare, vet ingen." in shown(told.card)
    assert "votes.close/1" in verbs(told)


def test_the_second_press_closes_nothing_more(bench: Bench, vote: Vote):
    fill(bench, vote)
    close(bench, vote)
    before = bench.rows(but=("person", "private_chat", "place"))
    close(bench, vote, REP)
    assert bench.rows(but=("person", "private_chat", "place")) == before


def test_after_closing_nobody_votes_and_nothing_is_counted(bench: Bench, vote: Vote):
    fill(bench, vote)
    close(bench, vote)
    before = the_vote(bench).result
    late = cast(bench, vote, "late")
    assert "Avstemningen er over" in shown(late.card)
    assert (the_vote(bench).result, left(bench)) == (before, [])


@pytest.mark.parametrize("verb", ["votes.close/1", "votes.cancel/1", "votes.remind/1", "votes.show/1"])
@pytest.mark.parametrize("who", ["stranger", "staff-1", "another-helper", "lead"])
def test_whoever_votes_does_not_run_it(bench: Bench, vote: Vote, verb: str, who: str):
    cast(bench, vote, "staff-1")
    before = bench.rows(but=("person", "private_chat", "place"))
    told = bench.press(who, verb, {"vote": vote.id}, where=STAFF)
    assert bench.rows(but=("person", "private_chat", "place")) == before
    assert "votes.close/1" not in verbs(told)


def test_another_tenants_vote_is_nobodys_here(bench: Bench, vote: Vote):
    before = bench.rows(but=("person", "private_chat", "place"))
    for verb in ("votes.close/1", "votes.cancel/1", "votes.remind/1", "votes.show/1"):
        bench.press(LEADER, verb, {"vote": vote.id}, where=STAFF, tenant="tenant-2")
    assert bench.rows(but=("person", "private_chat", "place")) == before


def test_what_runs_shows_no_number_below_the_first_step(bench: Bench, vote: Vote):
    cast(bench, vote, *(f"staff-{n}" for n in range(4)))
    few = bench.press(LEADER, "votes.show/1", {"vote": vote.id})
    assert "4" not in shown(few.card).replace("uke 35", "").replace(vote.code, "")
    cast(bench, vote, *(f"staff-{n}" for n in range(4, 9)))
    assert "5 svar så langt" in shown(bench.press(LEADER, "votes.show/1", {"vote": vote.id}).card)
    assert "5 svar så langt" in shown(bench.write(LEADER, "avstemning", where=CHAT).card)


def test_the_clock_closes_it_at_its_time(bench: Bench, vote: Vote):
    fill(bench, vote)
    assert vote.closes is not None
    bench.fall_due(vote.closes - timedelta(seconds=1))
    assert the_vote(bench).state is State.OPEN
    bench.fall_due(vote.closes)
    assert the_vote(bench).state is State.CLOSED
    assert any("Avstemningen er over" in card for card in staff(bench))
    (event,) = told(bench, Kind.VOTE_CLOSED)
    assert (event.by, event.is_sign) == ("clock", False)
    assert not any(kind in row for row in dues(bench) for kind in ("vote_close", "vote_remind"))


def test_after_downtime_it_is_sealed_at_once_and_told_in_working_hours(bench: Bench, vote: Vote):
    fill(bench, vote)
    bench.fall_due(NIGHT)
    assert (the_vote(bench).state, left(bench)) == (State.CLOSED, [])
    assert not any("Avstemningen er over" in card for card in staff(bench))
    bench.at = datetime(2026, 8, 28, 8, 30, tzinfo=OSLO)
    assert any("Avstemningen er over" in card for card in staff(bench))


def test_what_the_clock_finds_closed_already_it_leaves(bench: Bench, vote: Vote):
    close(bench, vote)
    before = the_vote(bench)
    assert vote.closes is not None
    bench.work(lambda work: work.due.set(TENANT, "vote_close", vote.id, vote.closes))
    bench.fall_due(vote.closes + timedelta(hours=2))
    assert the_vote(bench) == before


def test_a_clock_that_was_set_too_early_looks_again_at_the_right_time(bench: Bench, vote: Vote):
    assert vote.closes is not None
    bench.work(lambda work: work.due.set(TENANT, "vote_close", vote.id, bench.at))
    bench.fall_due(bench.at)
    assert the_vote(bench).state is State.OPEN
    bench.fall_due(vote.closes)
    assert the_vote(bench).state is State.CLOSED
