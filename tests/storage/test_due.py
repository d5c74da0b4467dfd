"""What is to be looked into, over both databases."""

import threading
from datetime import timedelta

from tests.storage.plans import plan
from tests.storage.samples import HERE, MINUTE, NOON, THERE

LEASE = timedelta(minutes=5)


def claim(work, now=NOON, owner="clock", limit=10):
    return work.due.claim(now, owner=owner, lease=LEASE, limit=limit, kinds=("open", "remind", "close"))


def subjects(found):
    return [due.subject for due in found]


class TestDue:
    def test_nothing_is_due_before_its_time(self, database):
        with database.work() as work:
            work.due.set(HERE, "remind", "checkin-1", NOON)
            assert claim(work, NOON - MINUTE) == ()
            (due,) = claim(work)
        assert (due.tenant, due.kind, due.subject, due.at) == (HERE, "remind", "checkin-1", NOON)

    def test_the_earliest_come_first_and_only_as_many_as_asked_for(self, database):
        with database.work() as work:
            for minutes, subject in ((3, "c"), (1, "a"), (2, "b")):
                work.due.set(HERE, "remind", subject, NOON - minutes * MINUTE)
            assert subjects(claim(work, limit=2)) == ["c", "b"]
            assert subjects(claim(work)) == ["a"]

    def test_it_is_known_when_the_next_of_some_kinds_can_be_claimed(self, database):
        with database.work() as work:
            assert work.due.next(("remind", "close")) is None
            for minutes, kind in ((1, "open"), (2, "remind"), (3, "close")):
                work.due.set(HERE, kind, "group-1", NOON + minutes * MINUTE)
            assert work.due.next(("remind", "close")) == NOON + 2 * MINUTE
            claim(work, NOON + 2 * MINUTE)
            assert work.due.next(("remind",)) == NOON + 2 * MINUTE + LEASE

    def test_what_is_claimed_comes_back_when_the_lease_has_run_out(self, database):
        with database.work() as work:
            work.due.set(HERE, "remind", "checkin-1", NOON)
            claim(work)
        with database.work() as work:
            assert claim(work, NOON + LEASE - MINUTE, "other") == ()
            assert subjects(claim(work, NOON + LEASE, "other")) == ["checkin-1"]

    def test_what_is_done_does_not_come_back(self, database):
        with database.work() as work:
            work.due.set(HERE, "remind", "checkin-1", NOON)
            (due,) = claim(work)
            work.due.done(due)
            assert claim(work, NOON + 2 * LEASE) == ()

    def test_what_is_set_anew_while_it_is_looked_into_stays(self, database):
        with database.work() as work:
            work.due.set(HERE, "remind", "later", NOON)
            work.due.set(HERE, "remind", "same time", NOON)
            found = claim(work)
            work.due.set(HERE, "remind", "later", NOON + MINUTE)
            work.due.set(HERE, "remind", "same time", NOON)
            for due in found:
                work.due.done(due)
            assert subjects(claim(work, NOON + MINUTE)) == ["same time", "later"]

    def test_setting_again_moves_it(self, database):
        with database.work() as work:
            work.due.set(HERE, "remind", "checkin-1", NOON)
            work.due.set(HERE, "remind", "checkin-1", NOON + MINUTE)
            assert claim(work) == ()
            assert subjects(claim(work, NOON + MINUTE)) == ["checkin-1"]

    def test_one_kind_of_a_subject_is_dropped(self, database):
        with database.work() as work:
            for kind, subject in (("open", "c1"), ("remind", "c1"), ("remind", "c2"), ("close", "c2")):
                work.due.set(HERE, kind, subject, NOON)
            work.due.drop(HERE, "remind", "c1")
            found = {(due.kind, due.subject) for due in claim(work)}
            assert found == {("open", "c1"), ("remind", "c2"), ("close", "c2")}

    def test_what_is_due_belongs_to_one_tenant(self, database):
        with database.work() as work:
            for tenant in (HERE, THERE):
                work.due.set(tenant, "remind", "c1", NOON)
                work.due.set(tenant, "open", "c1", NOON)
            work.due.drop(THERE, "remind", "c1")
            assert len(claim(work)) == 3
            assert {due.tenant for due in claim(work, NOON + LEASE)} == {HERE, THERE}

    def test_a_claim_uses_the_index_on_time(self, database):
        with database.work() as work:
            for number in range(500):
                work.due.set(HERE, "remind", f"c{number}", NOON + number * MINUTE)
            steps = plan(work, "due", lambda: claim(work))
        assert "ix_due_free_at" in steps


class TestTwoClocks:
    def test_two_that_claim_at_once_share_without_overlap(self, postgres_url, open_database):
        database = open_database(postgres_url)
        with database.work() as work:
            for number in range(40):
                work.due.set(HERE, "remind", f"c{number}", NOON)
        found, meet = {}, threading.Barrier(2)

        def take(owner):
            with database.work() as work:
                meet.wait()
                found[owner] = set(subjects(claim(work, owner=owner, limit=20)))
                meet.wait()  # neither commits before both have claimed

        threads = [threading.Thread(target=take, args=(owner,)) for owner in ("a", "b")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not found["a"] & found["b"]
        assert len(found["a"] | found["b"]) == 40
