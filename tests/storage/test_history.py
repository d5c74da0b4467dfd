"""A group's history and its pulse, over both databases: whatever is added, the two agree."""

from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from programme.activity import Pulse
from programme.history import Event, Kind
from tests.programme.test_activity import histories, pulse_of
from tests.storage.plans import plan
from tests.storage.samples import HERE, MINUTE, NOON, THERE, a_group, set_out

GROUP = "group-1"


@pytest.fixture
def begun(database):
    """A group on its way."""
    with database.work() as work:
        set_out(work)
    return database


def event(kind=Kind.HANDED_OVER, at=NOON, by="leader", **facts):
    return Event(kind, at, by, facts=facts)


def add(work, *events, tenant=HERE):
    for one in events:
        work.history.add(tenant, GROUP, one)


class Undone(Exception):
    """Ends an example without a trace."""


class TestHistory:
    def test_what_is_added_comes_back_as_it_was_oldest_first(self, begun):
        first = Event(Kind.GATHERED, NOON, "leader", "second", 2, "visit-1", {"held": "done", "day": "æ"})
        second = event(Kind.ANSWERED, NOON + MINUTE, "")
        with begun.work() as work:
            add(work, first, second)
        with begun.work() as work:
            assert work.history.of(HERE, GROUP) == (first, second)

    def test_without_a_history_there_is_no_pulse(self, begun):
        with begun.work() as work:
            assert work.history.pulse(HERE, GROUP) == Pulse()
            assert work.history.of(HERE, GROUP) == ()

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(history=histories())
    def test_whatever_happens_the_kept_pulse_is_that_of_the_whole_history(self, begun, history):
        with suppress(Undone), begun.work() as work:
            for one in history:
                add(work, one)
                assert pulse_of(work.history.of(HERE, GROUP)) == work.history.pulse(HERE, GROUP)
            assert [one.kind for one in work.history.of(HERE, GROUP)] == [one.kind for one in history]
            raise Undone

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(history=histories(), order=st.randoms(use_true_random=False))
    def test_hours_that_come_in_any_order_are_put_in_the_order_they_were_told(self, begun, history, order):
        order.shuffle(history)
        with suppress(Undone), begun.work() as work:
            add(work, *history)
            found = work.history.of(HERE, GROUP)
            assert [one.kind for one in found] == [one.kind for one in history]
            assert pulse_of(found) == work.history.pulse(HERE, GROUP)
            raise Undone

    def test_two_processes_at_one_moment_keep_the_order_of_their_turns(
        self, begun, database_url, open_database
    ):
        with begun.work() as work:
            for _ in range(20):  # this process has counted further than the other
                add(work, event())
            add(work, event(Kind.ENDED, reason="finished"))
        with open_database(database_url).work() as work:
            add(work, event(Kind.REOPENED))
            assert [one.kind for one in work.history.of(HERE, GROUP)][-2:] == [Kind.ENDED, Kind.REOPENED]
            assert work.history.pulse(HERE, GROUP).ended is None

    def test_finer_than_a_millisecond_nothing_is_kept_nor_counted(self, begun):
        fine = NOON + timedelta(microseconds=1700)
        with begun.work() as work:
            add(work, event(at=fine))
            assert work.history.pulse(HERE, GROUP).signed == NOON + timedelta(milliseconds=1)
            assert pulse_of(work.history.of(HERE, GROUP)) == work.history.pulse(HERE, GROUP)

    def test_the_same_group_in_another_tenant_has_a_history_of_its_own(self, begun):
        with begun.work() as work:
            set_out(work, THERE)
            add(work, event(Kind.ENDED, reason="finished"))
            add(work, event(at=NOON + MINUTE), tenant=THERE)
            assert [one.kind for one in work.history.of(THERE, GROUP)] == [Kind.HANDED_OVER]
            assert work.history.pulse(THERE, GROUP).ended is None

    def test_adding_and_reading_go_by_the_groups_own_key(self, database):
        with database.work() as work:
            for number in range(30):
                work.groups.add(a_group(id=f"g{number}", code=f"c{number}"), at=NOON)
                for minute in range(20):
                    work.history.add(HERE, f"g{number}", event(at=NOON + minute * MINUTE))
            work.due._connection.exec_driver_sql("ANALYZE")
            steps = plan(work, "event", lambda: work.history.add(HERE, "g7", event(at=NOON)))
            steps += plan(work, "event", lambda: work.history.of(HERE, "g7"))
        assert "SCAN event" not in steps
        assert "Seq Scan on event" not in steps
