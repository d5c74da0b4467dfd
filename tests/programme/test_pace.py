"""The pace: whatever the way to Teams does, no window in Teams' own log holds more than it bears."""

import math
from bisect import bisect_right
from dataclasses import dataclass
from heapq import heappop, heappush

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from programme.pace import FASTEST, READS, SENDS, Budget, Limit, Pace, RoundTrips, at_once

SMALL = (Limit(3, 1.0), Limit(4, 2.0), Limit(9, 10.0))
"""Limits that a short test reaches."""


@dataclass(frozen=True)
class Way:
    """One request: how long nobody asks before it, its ways there and back, and whether an answer comes."""

    pause: float
    there: float
    back: float
    answered: bool = True


def seen(ways: list[Way], limits: tuple[Limit, ...], trips: RoundTrips | None = None) -> list[float]:
    """When Teams saw each request, if each departs as soon as the budget allows."""
    budget, now = Budget(limits), 0.0
    log: list[float] = []
    flying: list[tuple[float, float, bool]] = []

    def land() -> float:
        end, departed, answered = heappop(flying)
        if trips and answered:
            trips.learn(end - departed)
            budget.end(end - trips.sure)
        else:
            budget.end(end)
        return end

    for way in ways:
        now += way.pause
        while flying and flying[0][0] <= now:
            land()
        while (wait := budget.wait(now)) > 0:
            now = land() if flying and flying[0][0] <= now + wait else now + wait
        budget.depart()
        log.append(now + way.there)
        heappush(flying, (now + way.there + way.back, now, way.answered))
    return log


def fullest(log: list[float], seconds: float) -> int:
    """How many the fullest window holds; its two ends count as inside."""
    log = sorted(log)
    return max((bisect_right(log, first + seconds) - number for number, first in enumerate(log)), default=0)


def holds(log: list[float], limits: tuple[Limit, ...]) -> bool:
    return all(fullest(log, limit.seconds) <= limit.most for limit in limits)


PAUSES = st.one_of(st.just(0.0), st.floats(0, 0.1), st.floats(0, 5))
LEGS = st.one_of(st.just(0.0), st.floats(0, 0.3), st.floats(0, 20))
ANY_WAY = st.builds(Way, PAUSES, LEGS, LEGS, st.booleans())


@settings(max_examples=300, deadline=None)
@given(st.lists(ANY_WAY, max_size=40))
def test_no_window_is_ever_too_full_whatever_the_way_does(ways: list[Way]) -> None:
    assert holds(seen(ways, SMALL), SMALL)


@settings(max_examples=300, deadline=None)
@given(st.lists(ANY_WAY, max_size=40), st.floats(0.001, 0.5), st.floats(0, 1))
def test_what_all_round_trips_share_may_be_left_out(extra: list[Way], base: float, part: float) -> None:
    there, back = base * part, base * (1 - part)
    trips = RoundTrips()
    for _ in range(50):
        trips.learn(base / 0.9)
    ways = [Way(way.pause, there + way.there, back + way.back, way.answered) for way in extra]
    assert holds(seen(ways, SMALL, trips), SMALL)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(LEGS, LEGS), min_size=49, max_size=49))
def test_nothing_is_left_out_before_enough_is_seen(legs: list[tuple[float, float]]) -> None:
    trips = RoundTrips()
    for there, back in legs:
        trips.learn(there + back)
        assert trips.sure == 0.0


def test_what_is_left_out_never_grows_again() -> None:
    trips = RoundTrips()
    for _ in range(50):
        trips.learn(0.050)
    assert trips.sure == pytest.approx(0.045)
    trips.learn(0.020)
    trips.learn(0.300)
    assert trips.sure == pytest.approx(0.018)


@pytest.mark.parametrize(("excess", "least"), [([0.0], 0.98), ([0.0, 0.002, 0.004, 0.010], 0.98)])
def test_a_steady_way_of_50_ms_uses_98_hundredths_of_the_budget(excess: list[float], least: float) -> None:
    ways = [Way(0.0, 0.010, 0.040 + excess[number % len(excess)]) for number in range(60 * FASTEST)]
    limits = Pace().tenant
    log = seen(ways, limits, RoundTrips())
    assert holds(log, limits)
    warm = [moment for moment in log if 2.0 <= moment < 52.0]
    assert len(warm) / 50.0 >= least * FASTEST


def test_a_place_is_held_while_nothing_is_known() -> None:
    budget = Budget((Limit(2, 1.0),))
    budget.depart()
    assert budget.wait(0.0) == 0.0
    budget.depart()
    assert budget.wait(100.0) == math.inf
    budget.end(100.0)
    assert budget.wait(100.0) == pytest.approx(1.0, rel=0.01)
    assert budget.wait(101.1) == 0.0


def test_whoever_did_not_depart_gives_the_place_back() -> None:
    budget = Budget((Limit(1, 1.0),))
    budget.depart()
    budget.stay()
    assert budget.wait(0.0) == 0.0
    assert budget.idle(0.0)


def test_what_another_sent_before_counts_too() -> None:
    budget = Budget((Limit(2, 10.0),))
    for seen_at in (5.0, 3.0):
        budget.remember(seen_at)
    assert budget.wait(6.0) == pytest.approx(7.0, rel=0.01)


@given(st.lists(st.floats(0, 1e6)))
def test_a_budget_keeps_no_more_than_its_largest_limit(moments: list[float]) -> None:
    budget = Budget(SMALL)
    for moment in moments:
        budget.remember(moment)
    assert len(budget._past) <= 9
    assert budget.idle(1e6 + 11)


def test_without_limits_there_is_always_a_place() -> None:
    budget = Budget(())
    for _ in range(1000):
        assert budget.wait(0.0) == 0.0
        budget.depart()
    for _ in range(1000):
        budget.end(0.0)
    assert budget.idle(0.0)


def test_the_limits_are_those_that_microsoft_names() -> None:
    assert Pace().tenant == (Limit(50, 1.0),)
    assert Pace(per_second=20).tenant == (Limit(20, 1.0),)
    assert [(one.most, one.seconds) for one in SENDS] == [(7, 1), (8, 2), (60, 30), (1800, 3600)]
    assert [(one.most, one.seconds) for one in READS] == [(14, 1), (16, 2), (120, 30), (3600, 3600)]


def test_the_usual_round_trip_is_not_moved_by_one_that_hangs() -> None:
    trips = RoundTrips()
    assert trips.usual == 0.0
    for seconds in (0.05, 14.0, 0.05, 0.05, 9.0):
        trips.learn(seconds)
    assert trips.usual == 0.05
    for _ in range(15):
        trips.learn(0.4)
    assert trips.usual == 0.4


@given(st.floats(0, 1 / 60, exclude_max=True), st.floats(0, 1))
def test_a_fast_teams_needs_one_at_once(together: float, part: float) -> None:
    aside = together * part
    assert at_once(50, (together - aside) * 0.999, aside) == 1


@given(st.integers(1, 50), st.floats(0, 60), st.floats(0, 60))
def test_those_in_flight_suffice_and_are_no_more_than_needed(rate: int, trip: float, aside: float) -> None:
    flying = at_once(rate, trip, aside)
    assert 1 <= flying <= 64
    if 1 < flying < 64:
        assert rate * (trip + aside) <= flying <= rate * (trip + aside) * 1.2 + 1
