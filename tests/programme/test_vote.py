"""The life of a vote: a draft opens, closes or is called off; what is over stays over."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.ballot import Raw
from programme.disclosure import disclosed
from programme.vote import (
    LEAST,
    LEAST_MOST,
    LEAST_TABLES,
    LEAST_TEXT,
    LONGEST,
    ClosesWrong,
    Count,
    State,
    Tally,
    Vote,
    VoteBegun,
    VoteClosed,
    allowed,
    so_far,
    voices,
)
from tests.programme.papers import DAY, NOON, a_paper, a_vote

PAPER = a_paper("single", own=3)
OTHER = a_paper("multiple", own=4)
RESULT = disclosed(PAPER, Tally(), LEAST)
LATER = NOON + DAY

DRAFT = a_vote(PAPER, open_=False)
OPEN = a_vote(PAPER)
CLOSED = OPEN.close(RESULT, LATER)
CANCELLED = OPEN.cancel(LATER)


def open_(vote: Vote) -> Vote:
    return vote.open("19:annen", "B4B4B", at=LATER, closes=LATER + DAY)


def test_a_draft_is_opened_somewhere_until_some_day() -> None:
    vote = DRAFT.open("19:kanal", "K7TR2", at=NOON, closes=NOON + DAY)
    assert (vote.state, vote.place, vote.code) == (State.OPEN, "19:kanal", "K7TR2")
    assert (vote.opened, vote.closes, vote.closed) == (NOON, NOON + DAY, None)


@pytest.mark.parametrize("vote", [OPEN, CLOSED, CANCELLED], ids=lambda vote: vote.state)
def test_only_a_draft_is_opened(vote: Vote) -> None:
    with pytest.raises(VoteBegun):
        open_(vote)


@pytest.mark.parametrize("closes", [NOON, NOON - DAY, NOON + LONGEST + timedelta(seconds=1)])
def test_a_vote_closes_after_it_opens_and_within_four_weeks(closes) -> None:
    with pytest.raises(ClosesWrong) as refused:
        DRAFT.open("19:kanal", "K7TR2", at=NOON, closes=closes)
    assert refused.value.facts == {"days": 28}


def test_a_vote_may_be_open_for_a_minute_or_four_weeks() -> None:
    assert DRAFT.open("19:k", "A", at=NOON, closes=NOON + timedelta(minutes=1)).state is State.OPEN
    assert DRAFT.open("19:k", "A", at=NOON, closes=NOON + LONGEST).state is State.OPEN


def test_a_draft_may_become_another_paper() -> None:
    changed = DRAFT.changed(OTHER, "another", 7)
    assert (changed.paper, changed.series, changed.least, changed.state) == (OTHER, "another", 7, State.DRAFT)


@pytest.mark.parametrize("vote", [OPEN, CLOSED, CANCELLED], ids=lambda vote: vote.state)
def test_what_is_asked_never_changes_once_somebody_may_have_answered(vote: Vote) -> None:
    with pytest.raises(VoteBegun):
        vote.changed(OTHER, "another", LEAST)


def test_the_least_number_of_voices_is_chosen_in_the_draft_and_frozen_when_it_opens() -> None:
    assert open_(DRAFT.changed(PAPER, "s", 8)).voices == 8
    with pytest.raises(VoteBegun):
        OPEN.changed(PAPER, "s", 6)


def test_an_open_vote_is_closed_with_what_may_be_shown() -> None:
    assert (CLOSED.state, CLOSED.closed, CLOSED.result) == (State.CLOSED, LATER, RESULT)


@pytest.mark.parametrize("vote", [DRAFT, CLOSED, CANCELLED], ids=lambda vote: vote.state)
def test_only_an_open_vote_is_closed(vote: Vote) -> None:
    with pytest.raises(VoteClosed):
        vote.close(RESULT, LATER)


@pytest.mark.parametrize("vote", [DRAFT, OPEN], ids=lambda vote: vote.state)
def test_a_draft_or_an_open_vote_is_called_off_and_nothing_is_left_of_the_answers(vote: Vote) -> None:
    over = vote.cancel(LATER)
    assert (over.state, over.closed, over.result) == (State.CANCELLED, LATER, None)


@pytest.mark.parametrize("vote", [CLOSED, CANCELLED], ids=lambda vote: vote.state)
def test_what_is_over_is_not_called_off(vote: Vote) -> None:
    with pytest.raises(VoteClosed):
        vote.cancel(LATER)


@pytest.mark.parametrize("vote", [DRAFT, CLOSED, CANCELLED], ids=lambda vote: vote.state)
def test_only_an_open_vote_takes_a_ballot(vote: Vote) -> None:
    with pytest.raises(VoteClosed):
        vote.read(Raw(answer={"q1": "o1"}))
    assert OPEN.read(Raw(answer={"q1": "o1"})).marks


def test_a_closed_vote_never_opens_again_whatever_is_tried() -> None:
    for over in (CLOSED, CANCELLED):
        for attempt in (open_, lambda vote: vote.close(None, LATER), lambda vote: vote.cancel(LATER)):
            with pytest.raises((VoteBegun, VoteClosed)):
                attempt(over)


@pytest.mark.parametrize(
    ("chosen", "least"), [(1, 5), (4, 5), (5, 5), (12, 12), (50, 50), (51, 50), (10**9, 50)]
)
def test_a_higher_number_of_voices_may_be_chosen_and_never_a_lower_one(chosen: int, least: int) -> None:
    assert allowed(chosen) == least
    assert LEAST <= allowed(chosen) <= LEAST_MOST


def test_texts_need_more_voices_than_choices_and_tables_are_counted_as_tables() -> None:
    assert voices(a_paper("smileys"), 5) == 5
    assert voices(a_paper("notes"), 5) == LEAST_TEXT
    assert voices(a_paper("notes"), 12) == 12
    assert voices(a_paper("cards", tables=6), 12) == LEAST_TABLES


@pytest.mark.parametrize(
    ("ballots", "told"), [(0, 0), (1, 0), (4, 0), (5, 5), (6, 5), (9, 5), (10, 10), (12, 10), (100, 100)]
)
def test_how_many_have_voted_is_told_in_steps_and_nothing_below_the_first(ballots: int, told: int) -> None:
    assert so_far(ballots, 5) == told


@given(st.integers(0, 10**6), st.integers(LEAST, LEAST_MOST))
def test_a_step_never_tells_of_one_more_nor_of_anybody_who_has_not_voted(ballots: int, step: int) -> None:
    told = so_far(ballots, step)
    assert 0 <= ballots - told < step
    assert told % step == 0
    assert so_far(ballots + 1, step) - told in (0, step)


COUNTS = st.builds(
    Count,
    st.integers(0, 99),
    st.integers(0, 9),
    st.dictionaries(st.sampled_from(["o1", "o2", "o3"]), st.integers(0, 99)),
)


@given(st.dictionaries(st.sampled_from(["g1", "g2", "g3"]), COUNTS))
def test_all_groups_together_are_their_sum(groups: dict[str, Count]) -> None:
    whole = Tally(0, {"q1": groups}).total("q1")
    assert whole.answered == sum(count.answered for count in groups.values())
    assert whole.skipped == sum(count.skipped for count in groups.values())
    for option in ("o1", "o2", "o3"):
        assert whole.marks.get(option, 0) == sum(count.marks.get(option, 0) for count in groups.values())


def test_a_question_or_a_group_nobody_answered_counts_nothing() -> None:
    assert Tally().of("q1", "g1") == Count() == Tally().total("q9")
