"""Ballots at the same moment, and what is left of them when a vote is over: one contract, both databases."""

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from programme.ballot import OF, Raw
from programme.urn import Cast
from programme.vote import State, VoteClosed
from tests.storage.samples import HERE
from tests.storage.voting import a_vote, begin, cancel, cast, close, is_open, rows, tally

ONE = Raw(answer={"q1": "o1"})
TWO = Raw(answer={"q1": "o2"})


class TestAtOnce:
    def test_a_hundred_at_the_same_moment_are_all_counted(self, database):
        with database.work() as work:
            begin(work, a_vote())

        def one(number):
            with database.work() as work:
                return cast(work, f"29:{number}", ONE if number % 3 else TWO)

        with ThreadPoolExecutor(16) as pool:
            assert list(pool.map(one, range(100))) == [Cast.COUNTED] * 100
        with database.work() as work:
            found = tally(work).of("q1")
            assert (found.answered, found.marks["o1"], found.marks["o2"]) == (100, 66, 34)

    def test_the_same_person_twenty_times_at_once_is_counted_once(self, database):
        with database.work() as work:
            begin(work, a_vote())

        def again(_):
            with database.work() as work:
                return cast(work, "29:kari", ONE)

        with ThreadPoolExecutor(16) as pool:
            found = Counter(pool.map(again, range(20)))
        assert found == {Cast.COUNTED: 1, Cast.ALREADY: 19}

    def test_whoever_votes_while_it_closes_is_counted_or_refused_and_never_lost(self, database):
        with database.work() as work:
            begin(work, a_vote())

        def one(number):
            if number == 40:
                with database.work() as work:
                    return close(work).result.ballots
            try:
                with database.work() as work:
                    return cast(work, f"29:{number}", ONE)
            except VoteClosed:
                return VoteClosed

        order = list(range(80))
        random.Random(7).shuffle(order)
        order.remove(40)
        order.insert(40, 40)
        with ThreadPoolExecutor(16) as pool:
            found = list(pool.map(one, order))
        (sealed,) = (one for one in found if isinstance(one, int))
        assert sealed == found.count(Cast.COUNTED)
        assert found.count(Cast.COUNTED) + found.count(VoteClosed) == 79


class TestOver:
    def test_a_sealed_vote_keeps_its_result_and_the_texts_that_may_be_sorted_and_nothing_else(self, database):
        with database.work() as work:
            begin(work, a_vote("notes"))
            for number in range(12):
                note = {f"q1{OF}1": f"text {number % 7} of somebody"}
                cast(work, f"29:{number}", Raw(note=note | ({f"q2{OF}1": "too few"} if number < 3 else {})))
            sealed = close(work)
            left = rows(work)
            assert [row["text"] for row in left["note"]] == sorted(
                f"text {n % 7} of somebody" for n in range(12)
            )
            assert [row["key"] for row in left["note"]] == [f"{n:04}" for n in range(12)]
            assert {name for name in left if left[name]} == {"vote", "note"}
            assert work.votes.get(HERE, "vote-1") == sealed
            assert work.ballots.count(HERE, "vote-1") == 0

    def test_below_the_least_number_not_even_the_number_is_kept(self, database):
        with database.work() as work:
            begin(work, a_vote("notes"))
            begin(work, a_vote("notes", id="vote-2"), code="BBBBBB")
            for number in range(4):
                cast(work, f"29:{number}", Raw(note={f"q1{OF}1": "something"}))
            cast(work, "29:1", Raw(note={f"q1{OF}1": "else"}), id="vote-2")
            close(work), close(work, id="vote-2")
            kept = [_without_id(row) for row in rows(work)["vote"]]
            assert kept[0] == kept[1]
            assert rows(work)["note"] == []

    def test_a_cancelled_vote_leaves_nothing(self, database):
        with database.work() as work:
            begin(work, a_vote("notes"))
            cast(work, "29:kari", Raw(note={f"q1{OF}1": "something"}))
            cancel(work)
            left = rows(work)
            assert {name for name in left if left[name]} == {"vote"}
            assert left["vote"][0]["result"] is None
            assert work.votes.get(HERE, "vote-1").state is State.CANCELLED

    def test_what_is_over_waits_to_be_swept_and_what_is_open_does_not(self, database):
        with database.work() as work:
            for number, id in enumerate(("open", "closed", "cancelled")):
                begin(work, a_vote(id=id), code=f"CODE{number}")
            assert work.ballots.unswept() == ()
            close(work, id="closed"), cancel(work, id="cancelled")
            assert work.ballots.unswept() == ((HERE, "cancelled"), (HERE, "closed"))
        assert database.sweep() == 2
        with database.work() as work:
            assert work.ballots.unswept() == ()
            work.ballots.unswept_again(HERE, "closed")
            assert work.ballots.unswept() == ((HERE, "closed"),)
            assert is_open(work.votes.get(HERE, "open"))


def _without_id(row):
    return {name: value for name, value in row.items() if name not in ("id", "code")}
