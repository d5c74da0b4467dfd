"""Votes are kept as they are, found where they are held, and belong to one tenant."""

from dataclasses import replace
from datetime import timedelta

import pytest

from programme.ballot import Raw
from programme.vote import Decision, State
from storage.database import Clash
from tests.storage.samples import HERE, MINUTE, NOON, THERE
from tests.storage.voting import CLOSED, FORMAT_KEYS, a_vote, begin, cast, close, opened


@pytest.fixture
def work(database):
    with database.work() as opened_work:
        yield opened_work


class TestVote:
    @pytest.mark.parametrize("format", FORMAT_KEYS)
    def test_a_vote_is_read_as_it_was_kept_from_draft_to_seal(self, work, format):
        draft = a_vote(format, groups=2, phase="first", round=2, ready="evaluation", before="vote-0", least=7)
        now = begin(work, draft)
        assert (now.state, work.votes.get(HERE, draft.id)) == (State.OPEN, now)
        sealed = close(work)
        assert (sealed.state, work.votes.get(HERE, draft.id)) == (State.CLOSED, sealed)
        assert sealed.result.paper == draft.paper

    def test_what_was_decided_and_when_texts_were_sorted_is_kept(self, work):
        begin(work, a_vote())
        decided = replace(
            close(work), sorted=CLOSED, decision=Decision(("o1", "o2"), "Because", "leader", CLOSED)
        )
        work.votes.keep(HERE, decided)
        assert work.votes.get(HERE, "vote-1") == decided

    def test_it_is_read_alike_however_it_is_locked(self, work):
        now = begin(work, a_vote())
        assert work.votes.get(HERE, now.id) == work.votes.share(HERE, now.id) == work.votes.lock(HERE, now.id)
        assert work.votes.get(HERE, "nothing") is work.votes.share(HERE, "nothing") is None
        assert work.votes.lock(HERE, "nothing") is None

    def test_it_is_found_by_its_code_and_a_draft_has_none(self, work):
        now = begin(work, a_vote(), code="QRSTUV")
        work.votes.add(HERE, a_vote(id="draft-1"))
        work.votes.add(HERE, a_vote(id="draft-2"))
        assert work.votes.by_code(HERE, "QRSTUV") == now
        assert work.votes.by_code(HERE, "") is None
        assert work.votes.by_code(THERE, "QRSTUV") is None

    def test_two_votes_never_have_the_same_code(self, database):
        with database.work() as work:
            begin(work, a_vote(), code="QRSTUV")
        with pytest.raises(Clash), database.work() as work:
            begin(work, a_vote(id="vote-2"), code="QRSTUV")

    def test_a_groups_votes_come_newest_first_by_state(self, work):
        begin(work, a_vote())
        for number in (2, 3):
            work.votes.add(HERE, replace(a_vote(id=f"vote-{number}"), made=NOON + number * MINUTE))
        drafts = work.votes.of_group(HERE, "group-1", State.DRAFT)
        assert [vote.id for vote in drafts] == ["vote-3", "vote-2"]
        everything = work.votes.of_group(HERE, "group-1", State.DRAFT, State.OPEN, most=2)
        assert [vote.id for vote in everything] == ["vote-3", "vote-2"]
        assert work.votes.of_group(HERE, "group-1", State.CLOSED) == ()
        assert work.votes.of_group(THERE, "group-1", State.DRAFT) == ()

    def test_the_votes_held_in_a_conversation_are_found_there(self, work):
        first = begin(work, a_vote(), code="AAAAAA")
        work.votes.add(HERE, a_vote(id="vote-2"))
        second = a_vote(id="vote-2").open(
            "19:staff", "BBBBBB", at=NOON + MINUTE, closes=NOON + timedelta(days=2)
        )
        work.votes.keep(HERE, second)
        assert work.votes.in_place(HERE, "19:staff", State.OPEN) == (second, first)
        assert work.votes.in_place(HERE, "19:elsewhere", State.OPEN) == ()

    def test_votes_that_ask_the_same_in_the_same_place_are_found_but_no_drafts(self, work):
        now = begin(work, a_vote())
        work.votes.add(HERE, a_vote(id="vote-2", place="19:staff"))
        assert work.votes.same(HERE, "19:staff", a_vote().series) == (now,)
        sealed = close(work)
        assert work.votes.same(HERE, "19:staff", a_vote().series) == (sealed,)
        assert work.votes.same(HERE, "19:elsewhere", a_vote().series) == ()
        assert work.votes.same(HERE, "19:staff", a_vote("points").series) == ()

    def test_what_was_asked_not_long_ago_here_or_of_the_group_is_found(self, work):
        now = begin(work, a_vote())
        work.votes.add(HERE, a_vote(id="vote-2", place="19:staff"))
        for place, group in (("19:staff", "another"), ("19:elsewhere", "group-1")):
            assert work.votes.recent(HERE, place, group, NOON) == (now,)
        assert work.votes.recent(HERE, "19:elsewhere", "another", NOON) == ()
        assert work.votes.recent(THERE, "19:staff", "group-1", NOON) == ()
        sealed = close(work)
        assert work.votes.recent(HERE, "19:staff", "group-1", sealed.closed) == (sealed,)
        assert work.votes.recent(HERE, "19:staff", "group-1", sealed.closed + MINUTE) == ()

    def test_two_tenants_with_the_same_ids_never_see_each_others(self, work):
        ours, theirs = a_vote(), a_vote("points")
        begin(work, ours)
        begin(work, theirs, tenant=THERE)
        cast(work, "29:kari", Raw(answer={"q1": "o1"}))
        assert work.ballots.count(HERE, "vote-1") == 1
        assert work.ballots.count(THERE, "vote-1") == 0
        close(work, THERE)
        assert work.votes.get(HERE, "vote-1") == opened(ours)
        assert work.ballots.count(HERE, "vote-1") == 1
