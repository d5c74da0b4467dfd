"""Stop points, over both databases."""

import threading
from dataclasses import replace

import pytest

from programme.checkin import Confirmation
from programme.visit import Outcome
from storage.database import Clash
from tests.storage.samples import (
    HERE,
    KARI,
    MINUTE,
    NOON,
    OLA,
    SIV,
    THERE,
    a_checkin,
    a_group,
    a_journey,
    an_answer,
    set_out,
)

LATER = NOON + MINUTE


def said(member, outcome=Outcome.STAY, remark="", at=LATER):
    return Confirmation(member.user, member.role, outcome, remark, at)


@pytest.fixture
def opened(database):
    """A check-in that has just opened."""
    with database.work() as work:
        set_out(work)
        work.checkins.add(HERE, a_checkin())
    return a_checkin()


def keep(database, before, after):
    with database.work() as work:
        work.checkins.keep(HERE, before, after)
    with database.work() as work:
        found = work.checkins.get(HERE, after.id)
    assert found == after
    return found


class TestCheckins:
    def test_a_checkin_is_read_as_it_was_added(self, database):
        full = a_checkin(
            revealed=LATER,
            settled=LATER,
            proposal=Outcome.GO_ON,
            given=(an_answer(SIV, q1="no"), an_answer(KARI, q1="yes", q2=None)),
            confirmed=(said(OLA, remark="Vi venter – «helst»"), said(KARI)),
            shared=frozenset({KARI.user, OLA.user}),
        )
        with database.work() as work:
            set_out(work)
            work.checkins.add(HERE, full)
        with database.work() as work:
            assert work.checkins.get(HERE, full.id) == full
            assert work.checkins.latest(HERE, "group-1") == full
            assert work.checkins.settled_of(HERE, "group-1") == (full,)

    def test_answers_come_one_by_one_and_change(self, database, opened):
        now = opened
        for given in (an_answer(KARI, q1="yes"), an_answer(OLA, q1="no"), an_answer(KARI, q1="partly")):
            others = tuple(one for one in now.given if one.user != given.user)
            now = keep(database, now, replace(now, given=(*others, given)))
        assert [given.user for given in now.given] == [OLA.user, KARI.user]

    def test_it_is_revealed_talked_about_and_settled(self, database, opened):
        now = keep(database, opened, replace(opened, revealed=LATER))
        now = keep(database, now, replace(now, proposal=Outcome.STAY))
        now = keep(database, now, replace(now, confirmed=(said(OLA),)))
        now = keep(database, now, replace(now, confirmed=(said(OLA, remark="Vent"),)))
        now = keep(database, now, replace(now, confirmed=(*now.confirmed, said(OLA, remark="Vent litt"))))
        now = keep(database, now, replace(now, confirmed=(*now.confirmed, said(KARI)), settled=LATER))
        assert len(now.confirmed) == 3

    def test_agreeing_to_share_is_taken_back(self, database, opened):
        both = keep(database, opened, replace(opened, shared=frozenset({KARI.user, OLA.user})))
        one = keep(database, both, replace(both, shared=frozenset({OLA.user})))
        assert (both.shared, one.shared) == ({KARI.user, OLA.user}, {OLA.user})

    def test_a_visit_has_one_unsettled_checkin(self, database, opened):
        with pytest.raises(Clash), database.work() as work:
            work.checkins.add(HERE, a_checkin("checkin-2"))

    def test_after_settling_the_next_may_open_and_is_the_latest(self, database, opened):
        settled = keep(database, opened, replace(opened, settled=LATER))
        with database.work() as work:
            work.checkins.add(HERE, a_checkin("a-later-one"))
            assert work.checkins.latest(HERE, "group-1") == a_checkin("a-later-one")
            assert work.checkins.settled_of(HERE, "group-1") == (settled,)

    def test_the_newest_settled_ones_come_first(self, database):
        with database.work() as work:
            set_out(work)
            for number in range(4):
                at = NOON + number * MINUTE
                work.checkins.add(HERE, replace(a_checkin(f"c{number}"), opened=at, settled=at))
            assert [c.id for c in work.checkins.settled_of(HERE, "group-1", 2)] == ["c3", "c2"]

    def test_all_that_an_answer_needs_is_at_hand(self, database, opened):
        with database.work() as work:
            hand = work.checkins.at_hand(HERE, opened.id)
        assert hand is not None
        assert hand.checkin == opened
        assert hand.group == a_group(code="code-group-1")
        assert hand.journey == a_journey()

    def test_what_is_unknown_is_not_at_hand(self, database, opened):
        with database.work() as work:
            assert work.checkins.at_hand(HERE, "unknown") is None
            assert work.checkins.latest(HERE, "unknown") is None

    def test_a_checkin_belongs_to_one_tenant(self, database, opened):
        with database.work() as work:
            assert work.checkins.get(THERE, opened.id) is None
            assert work.checkins.at_hand(THERE, opened.id) is None
            assert work.checkins.latest(THERE, "group-1") is None
            assert work.checkins.settled_of(THERE, "group-1") == ()
            set_out(work, THERE)
            work.checkins.add(THERE, opened)
            changed = replace(opened, given=(an_answer(OLA, q1="no"),), shared=frozenset({"29:x"}))
            work.checkins.keep(THERE, opened, changed)
            assert work.checkins.get(HERE, opened.id) == opened


HOLDS = {
    "check-in at hand": lambda work: work.checkins.at_hand(HERE, "checkin-1").checkin,
    "group": lambda work: work.groups.lock(HERE, "group-1") and work.checkins.get(HERE, "checkin-1"),
    "journey": lambda work: work.journeys.lock(HERE, "group-1") and work.checkins.get(HERE, "checkin-1"),
}


class TestTwoAtOnce:
    @pytest.mark.parametrize("first", HOLDS)
    @pytest.mark.parametrize("second", HOLDS)
    def test_two_who_answer_in_the_same_moment_see_each_other(self, database, opened, first, second):
        """Without the lock both would read an empty check-in, and nobody would be the last to answer."""
        seen, read = [], threading.Event()

        def look():
            with database.work() as work:
                seen.append(HOLDS[second](work))
                read.set()

        other = threading.Thread(target=look)
        with database.work() as work:
            before = HOLDS[first](work)
            other.start()
            read.wait(0.2)  # time enough to read too early
            after = replace(before, given=(an_answer(KARI, q1="yes"),))
            work.checkins.keep(HERE, before, after)
        other.join()
        assert seen == [after]
