"""Two transactions at the same moment in PostgreSQL: neither may miss what the other has just done."""

import threading
import time

import pytest
from sqlalchemy import text

from programme.delivery import Sent
from storage.database import Clash
from storage.delivery import SOON
from tests.storage.lanes import LEASE, claim, ids, seal, take
from tests.storage.samples import HERE, NOON, a_letter


@pytest.fixture
def database(postgres_url, open_database):
    return open_database(postgres_url)


def meanwhile(database, first, second):
    """`second` begins while `first` has done its part and not yet committed; what the second returned."""
    found = []

    def run():
        with database.work() as work:
            found.append(second(work))

    with database.work() as work:
        first(work)
        other = threading.Thread(target=run)
        other.start()
        _until_it_waits(database, other)
    other.join(20)
    assert found, "it failed"
    return found[0]


def _until_it_waits(database, thread):
    """Until the other transaction waits for ours, or is through without having to."""
    waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    while thread.is_alive():
        with database.work() as work:
            if work._connection.execute(text(waits)).scalar_one():
                return
        time.sleep(0.01)


def _one_on_its_way(database):
    with database.work() as work:
        seal(work, a_letter("a"))
        take(work)
        (posting,) = claim(work)
    return posting


OUTCOMES = {
    "arrived": lambda work, posting: work.deliveries.sent([(posting, Sent("m1", "19:chat"))], NOON),
    "tried again": lambda work, posting: work.deliveries.back(posting, NOON, "429"),
    "gone": lambda work, posting: work.deliveries.gone(posting, "400", NOON),
    "the lane was left": lambda work, _: work.lanes.leave(HERE, owner="postman", now=NOON),
    "the lane was taken over": lambda work, _: take(work, NOON + LEASE, "another"),
}


@pytest.mark.parametrize("outcome", OUTCOMES.values(), ids=OUTCOMES)
def test_a_letter_sealed_while_another_of_its_thread_comes_back_is_not_overlooked(database, outcome):
    posting = _one_on_its_way(database)
    meanwhile(database, lambda work: seal(work, a_letter("b")), lambda work: outcome(work, posting))
    with database.work() as work:
        work.lanes.leave(HERE, owner="postman", now=NOON)
        take(work, NOON + LEASE + LEASE, "later")
        left = claim(work, NOON + LEASE, "later")
        while left and ids(left) != ["id-b"]:
            work.deliveries.sent([(left[0], Sent("m2", "19:chat"))], NOON)
            left = claim(work, NOON + LEASE, "later")
        assert ids(left) == ["id-b"]


CHANGES = {
    "withdrawn": lambda work: work.outbox.withdraw(HERE, "why", NOON),
    "corrected": lambda work: work.outbox.correct(HERE, "why", {}, "", at=NOON, new_id=lambda: "new"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_letter_is_not_taken_while_somebody_changes_it_and_none_overtakes_it(database, change):
    with database.work() as work:
        seal(work, a_letter("a", withdraw="why"), a_letter("b"))
        take(work)
    assert meanwhile(database, change, claim) == (), "and neither waits for the other"
    with database.work() as work:
        assert claim(work) == (), "nor is it tried again and again until they are done"
        withdrawn = work.outbox.fate(HERE, "a") == "withdrawn"
        assert ids(claim(work, NOON + SOON)) == ["id-b" if withdrawn else "id-a"]


def test_the_postman_gives_way_to_whoever_acts_at_the_same_moment(database):
    posting = _one_on_its_way(database)
    with database.work() as person:
        seal(person, a_letter("b"))
        with database.work() as postman:
            postman.deliveries.give_way()
            with pytest.raises(Clash):
                postman.deliveries.sent([(posting, Sent("m1", "19:chat"))], NOON)
