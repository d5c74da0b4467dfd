"""Lanes, each held by one at a time, over both databases."""

import threading

from programme.delivery import Sent
from storage.lane import REST
from tests.storage.lanes import LEASE, claim, ids, seal, take
from tests.storage.plans import plan
from tests.storage.samples import HERE, MINUTE, NOON, THERE, a_letter, elsewhere


class TestTaking:
    def test_a_lane_is_taken_when_something_in_it_is_free(self, database):
        with database.work() as work:
            assert take(work) is None
            seal(work, a_letter(not_before=NOON + MINUTE))
            assert take(work) is None
            assert take(work, NOON + MINUTE) == HERE

    def test_the_lane_that_has_waited_longest_is_taken_first(self, database):
        with database.work() as work:
            seal(work, a_letter(), elsewhere(a_letter(not_before=NOON - MINUTE), THERE))
            assert [take(work, owner=owner) for owner in "abc"] == [THERE, HERE, None]

    def test_a_lane_that_is_held_is_nobody_elses(self, database):
        with database.work() as work:
            seal(work, a_letter())
            assert take(work, owner="a") == HERE
            assert take(work, NOON + LEASE / 2, owner="b") is None
            assert work.lanes.renew(HERE, owner="a", until=NOON + 2 * LEASE)
            assert take(work, NOON + LEASE, owner="b") is None

    def test_a_lane_left_can_be_taken_at_once_by_the_same_process_and_soon_by_others(self, database):
        with database.work() as work:
            seal(work, a_letter())
            for number in (1, 2):
                assert take(work, owner=f"a/{number}") == HERE
                work.lanes.leave(HERE, owner=f"a/{number}", now=NOON)
            assert take(work, NOON + REST / 2, owner="b") is None, "no budget is spent twice"
            assert take(work, NOON + REST, owner="b") == HERE
            work.lanes.leave(HERE, owner="b", now=NOON + REST)

    def test_a_lane_that_was_taken_is_no_more_anothers_to_leave_or_keep(self, database):
        with database.work() as work:
            seal(work, a_letter())
            take(work, owner="a")
            take(work, NOON + LEASE, owner="b")
            work.lanes.leave(HERE, owner="a", now=NOON + LEASE)
            assert work.lanes.renew(HERE, owner="b", until=NOON + 2 * LEASE)
            assert not work.lanes.renew(HERE, owner="a", until=NOON + 2 * LEASE)

    def test_a_lane_that_rests_and_has_nothing_waiting_is_left_alone(self, database):
        with database.work() as work:
            seal(work, a_letter(withdraw="reason"))
            take(work, owner="a")
            work.outbox.withdraw(HERE, "reason", NOON)
            claim(work, owner="a")
            work.lanes.leave(HERE, owner="a", now=NOON)
            assert take(work, NOON + LEASE, owner="b") is None

    def test_what_others_have_sent_is_found_by_its_time(self, database):
        with database.work() as work:
            for number in range(400):
                seal(work, a_letter(f"l{number}", not_before=NOON + number * MINUTE))
            steps = plan(work, "posting", lambda: work.lanes.sent_by_others(HERE, "mine", NOON))
        assert "ix_posting_ended" in steps

    def test_finding_a_lane_visits_only_what_is_free(self, database):
        with database.work() as work:
            for number in range(400):
                when = NOON + number * MINUTE
                seal(work, a_letter(f"l{number}", conversation=f"19:{number}", not_before=when))
            steps = plan(work, "thread", lambda: take(work))
        assert "ix_thread_free_at" in steps
        assert "Seq Scan on thread" not in steps
        assert "SCAN thread" not in steps


class TestTakingOver:
    def test_a_silent_holder_loses_the_lane_and_what_was_on_its_way_goes_once_more(self, database):
        with database.work() as work:
            seal(work, a_letter("a"), a_letter("b"), a_letter("c", conversation="19:c"))
            take(work, owner="dead")
            claim(work, owner="dead")
        with database.work() as work:
            taken = work.lanes.take(NOON + LEASE, owner="alive", until=NOON + 2 * LEASE)
            assert taken is not None
            assert taken.left_behind == {"id-a": "19:chat", "id-c": "19:c"}
            assert not work.lanes.renew(HERE, owner="dead", until=NOON + 2 * LEASE)
            found = claim(work, NOON + LEASE, owner="alive")
            assert [(one.parcel.id, one.tries) for one in found] == [("id-a", 2), ("id-c", 2)]
            told = {fate.key: fate.twice for fate in _told(work)}
            assert told == {"a": True, "b": False, "c": True}

    def test_an_abandoned_lane_is_found_even_when_all_of_it_was_on_its_way(self, database):
        with database.work() as work:
            seal(work, a_letter())
            take(work, owner="dead")
            claim(work, owner="dead")
            assert take(work, NOON + LEASE, owner="alive") == HERE
            assert ids(claim(work, NOON + LEASE, owner="alive")) == ["id-letter-1"]

    def test_what_arrived_before_the_new_holder_took_it_is_not_sent_again(self, database):
        with database.work() as work:
            seal(work, a_letter())
            take(work, owner="slow")
            (posting,) = claim(work, owner="slow")
            take(work, NOON + LEASE, owner="quick")
            assert work.deliveries.sent([(posting, Sent("m1", "19:chat"))], NOON + LEASE) == 1
            assert claim(work, NOON + LEASE, owner="quick") == ()

    def test_what_the_new_holder_has_taken_is_the_new_holders_to_settle(self, database):
        with database.work() as work:
            seal(work, a_letter())
            take(work, owner="slow")
            (old,) = claim(work, owner="slow")
            take(work, NOON + LEASE, owner="quick")
            (new,) = claim(work, NOON + LEASE, owner="quick")
            assert work.deliveries.sent([(old, Sent("m1", "19:chat"))], NOON + LEASE) == 0
            work.deliveries.closed(old, "403", NOON + LEASE)
            assert work.outbox.fate(HERE, "letter-1") == "sealed"
            assert work.deliveries.sent([(new, Sent("m2", "19:chat"))], NOON + LEASE) == 1


def test_two_processes_never_hold_one_lane(postgres_url, open_database):
    database = open_database(postgres_url)
    with database.work() as work:
        for number in range(10):
            seal(work, elsewhere(a_letter(f"l{number}"), f"tenant-{number}"))
    found, meet = {"a": [], "b": []}, threading.Barrier(2)

    def take_all(process):
        for turn in range(10):
            meet.wait()
            with database.work() as work:
                found[process].append(take(work, owner=f"{process}-{turn}"))

    threads = [threading.Thread(target=take_all, args=(process,)) for process in found]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken = [tenant for tenants in found.values() for tenant in tenants if tenant]
    assert len(taken) == len(set(taken)) == 10


def _told(work):
    with_kinds = "UPDATE posting SET kind = 'form', about = 'group-1'"
    work.outbox._connection.exec_driver_sql(with_kinds)
    return work.truth.of(HERE, "group-1", since=NOON - MINUTE)
