"""Everybody is reminded of a vote with the same words; it is called off without a trace, or asked again."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from programme.calendar import OSLO
from programme.vote import State, Vote
from tests.cards.walk import shown
from tests.dialogs.chats import Chats
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import GROUP, planning
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
    remind,
    staff,
    the_vote,
    verbs,
    votes,
)


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


def test_everybody_is_reminded_with_the_same_words_once_a_day(bench: Bench, vote: Vote):
    cast(bench, vote, "staff-1")
    assert "Alle er minnet på den, med samme ord." in shown(remind(bench, vote).card)
    assert "Alle er allerede minnet på den i dag." in shown(remind(bench, vote, REP).card)
    reminders = [card for card in staff(bench) if "En påminnelse til alle" in card]
    assert len(reminders) == 1
    assert "vote.ballot/1" in reminders[0]
    bench.at += timedelta(days=1)
    remind(bench, vote)
    assert len([card for card in staff(bench) if "En påminnelse til alle" in card]) == 1, "the other day's"


def test_on_the_last_working_morning_everybody_is_reminded(bench: Bench, vote: Vote):
    bench.fall_due(datetime(2026, 8, 27, 8, 29, tzinfo=OSLO))
    assert not any("En påminnelse til alle" in card for card in staff(bench))
    bench.fall_due(datetime(2026, 8, 27, 8, 30, tzinfo=OSLO))
    assert any("En påminnelse til alle" in card for card in staff(bench))


def test_a_short_vote_is_not_reminded_of(bench: Bench):
    open_(bench, draft(bench), until="tomorrow")
    assert not any("vote_remind" in row for row in dues(bench))


def test_a_reminder_that_comes_too_late_is_dropped_and_one_at_night_waits(bench: Bench, vote: Vote):
    bench.work(lambda work: work.due.set(TENANT, "vote_remind", vote.id, bench.at))
    bench.fall_due(datetime(2026, 8, 25, 23, 0, tzinfo=OSLO))
    assert any("vote_remind" in row for row in dues(bench))
    bench.fall_due(datetime(2026, 8, 27, 15, 31, tzinfo=OSLO))
    assert not any("En påminnelse til alle" in card for card in staff(bench))


def test_when_it_is_over_the_reminders_are_taken_away(bench: Bench, vote: Vote):
    remind(bench, vote)
    chats = Chats(bench)
    chats.deliver()
    assert "En påminnelse til alle" in chats.text(STAFF)
    close(bench, vote)
    chats.deliver()
    assert "En påminnelse til alle" not in chats.text(STAFF)


def test_a_vote_that_is_called_off_leaves_nothing_of_its_answers(bench: Bench, vote: Vote):
    fill(bench, vote)
    bench.press(REP, "votes.cancel/1", {"vote": vote.id}, where=STAFF)
    assert (the_vote(bench).state, the_vote(bench).result, left(bench)) == (State.CANCELLED, None, [])
    (card,) = staff(bench)
    assert "Avstemningen er avlyst" in card
    assert dues(bench) == []


def test_what_is_closed_is_not_called_off_and_what_is_called_off_not_closed(bench: Bench, vote: Vote):
    fill(bench, vote)
    close(bench, vote)
    bench.press(LEADER, "votes.cancel/1", {"vote": vote.id}, where=STAFF)
    assert the_vote(bench).state is State.CLOSED
    open_(bench, draft(bench, key="evaluation"))
    other = votes(bench, State.OPEN)[0]
    bench.press(LEADER, "votes.cancel/1", {"vote": other.id}, where=STAFF)
    close(bench, other)
    assert bench.work(lambda work: work.votes.get(TENANT, other.id)).state is State.CANCELLED


def test_a_vote_that_was_called_off_may_be_made_again_at_once(bench: Bench, vote: Vote):
    fill(bench, vote)
    bench.press(LEADER, "votes.cancel/1", {"vote": vote.id}, where=STAFF)
    open_(bench, draft(bench))
    assert len(votes(bench, State.OPEN)) == 1


def test_the_same_is_asked_again_after_some_weeks_to_be_compared(bench: Bench, vote: Vote):
    fill(bench, vote)
    close(bench, vote)
    listed = bench.write(LEADER, "avstemning", where=CHAT)
    assert {"votes.again/1"} <= {*verbs(listed)}
    bench.press(LEADER, "votes.again/1", {"vote": vote.id}, where=STAFF)
    bench.press(REP, "votes.again/1", {"vote": vote.id}, where=STAFF)
    (again,) = votes(bench, State.DRAFT)
    assert (again.before, again.series, again.paper) == (vote.id, vote.series, vote.paper)
    soon = open_(bench, again)
    assert "kan det spørres igjen fra man. 21. sep." in shown(soon.card)
    bench.at += timedelta(days=28)
    open_(bench, again)
    assert len(votes(bench, State.OPEN)) == 1


def test_what_was_never_shown_may_be_asked_again_at_once(bench: Bench, vote: Vote):
    cast(bench, vote, "staff-1", "staff-2")
    close(bench, vote)
    bench.press(LEADER, "votes.again/1", {"vote": vote.id}, where=STAFF)
    open_(bench, votes(bench, State.DRAFT)[0])
    assert len(votes(bench, State.OPEN)) == 1


def test_an_open_vote_is_not_asked_again(bench: Bench, vote: Vote):
    bench.press(LEADER, "votes.again/1", {"vote": vote.id}, where=STAFF)
    assert votes(bench, State.DRAFT) == ()


def test_texts_are_deleted_three_months_after_closing_sorted_or_not(bench: Bench):
    open_(bench, draft(bench, key="notes"))
    notes = the_vote(bench)
    for number in range(12):
        data = {"vote": notes.id, "note.keep~1": f"tekst {number}", "note.better~1": f"mer {number}"}
        bench.press(f"staff-{number}", "vote.cast/1", data, where=STAFF)
    close(bench, notes)
    assert len([row for row in bench.rows() if "tekst 7" in row]) == 1
    bench.fall_due(bench.at + timedelta(days=90) - timedelta(minutes=1))
    assert any("tekst 7" in row for row in bench.rows())
    bench.fall_due(bench.at + timedelta(minutes=1))
    assert not any("tekst 7" in row for row in bench.rows())


def test_every_format_of_ready_made_vote_lives_from_draft_to_result(bench: Bench):
    for key in bench.house.votes:
        if not bench.house.votes[key].own:
            bench.press(LEADER, "votes.ready/1", {"group": GROUP, "ready": key}, where=STAFF)
            (begun,) = votes(bench, State.DRAFT)
            open_(bench, begun, tables=6 if key == "communication" else None)
            (running,) = votes(bench, State.OPEN)
            closed = close(bench, running)
            assert closed.summary.startswith("Resultatet: "), key
