"""The checker of Teams' budgets: what is within them passes, and one call too many is seen."""

import math

import pytest

from tests.teams.budget import Over, over_budget
from tests.teams.log import Received


def _call(at, method="POST", tenant="here", thread="19:chat", lasts=0.0):
    return Received(method, tenant=tenant, thread=thread, at=at, ended=at + lasts)


def _every(seconds, count, **more):
    return [_call(number * seconds, **more) for number in range(count)]


def _apart(seconds, count, **more):
    """Each in another conversation."""
    return [_call(number * seconds, thread=f"19:{number}", **more) for number in range(count)]


def _rules(log):
    return [over.what for over in over_budget(log)]


def test_nothing_said_breaks_nothing():
    assert over_budget([]) == []


def test_fifty_in_a_second_are_a_tenants_whole_budget():
    assert over_budget(_apart(0.0201, 500)) == []
    assert _rules(_apart(0.0, 50)) == []
    assert over_budget(_apart(0.0, 51)) == [Over("tenant: 50 in 1 s", "here", 0.0)]


def test_each_tenant_has_its_own():
    assert over_budget(_apart(0.0, 50) + _apart(0.0, 50, tenant="there")) == []


def test_every_kind_of_call_counts_in_the_tenants_budget():
    methods = ["POST", "PUT", "DELETE", "GET", "POST"] * 11
    log = [_call(0.0, method, thread=f"19:{number}") for number, method in enumerate(methods)]
    assert _rules(log) == ["tenant: 50 in 1 s"] * 5


@pytest.mark.parametrize(
    ("method", "most", "seconds", "apart", "rule"),
    [
        ("POST", 7, 1, 0.01, "writes: 7 in 1 s"),
        ("PUT", 8, 2, 0.24, "writes: 8 in 2 s"),
        ("DELETE", 60, 30, 0.49, "writes: 60 in 30 s"),
        ("POST", 1800, 3600, 1.9999, "writes: 1800 in 3600 s"),
        ("GET", 14, 1, 0.01, "reads: 14 in 1 s"),
        ("GET", 16, 2, 0.124, "reads: 16 in 2 s"),
        ("GET", 120, 30, 0.249, "reads: 120 in 30 s"),
        ("GET", 3600, 3600, 0.9999, "reads: 3600 in 3600 s"),
    ],
)
def test_a_thread_has_a_budget_for_each_stretch_of_time(method, most, seconds, apart, rule):
    assert rule not in _rules(_every(apart, most, method=method))
    assert rule in _rules(_every(apart, most + 1, method=method))
    assert rule not in _rules([*_every(apart, most, method=method), _call(seconds, method)])


def test_the_stretch_may_begin_anywhere():
    log = [_call(0.0), *(_call(at) for at in (10.8, 10.85, 10.9, 10.95, 11.0, 11.05, 11.1, 11.15))]
    assert over_budget(log) == [Over("writes: 7 in 1 s", "19:chat", 11.15)]


def test_reads_and_writes_of_a_thread_are_counted_apart():
    assert over_budget(_every(0.01, 14, method="GET") + _every(0.01, 7)) == []
    assert _rules(_every(0.01, 14, method="GET") + _every(0.01, 8)) == ["writes: 7 in 1 s"]


def test_the_order_of_the_log_does_not_matter():
    assert _rules(reversed(_every(0.01, 8))) == ["writes: 7 in 1 s"]


def test_two_operations_never_meet_in_one_conversation():
    assert over_budget([_call(0.0, lasts=1.0), _call(1.0, lasts=1.0)]) == []
    assert over_budget([_call(0.0, lasts=1.0), _call(0.5, thread="19:other")]) == []
    assert over_budget([_call(0.0, lasts=1.0), _call(0.5)]) == [Over("two at once", "19:chat", 0.5)]
    assert _rules([_call(0.0, lasts=3.0), _call(1.0, "PUT", lasts=0.1), _call(2.0)]) == ["two at once"] * 2
    assert _rules([_call(0.0, lasts=1.0), _call(0.5, "GET")]) == ["two at once"]
    assert _rules([_call(0.0, lasts=math.inf), _call(100.0)]) == ["two at once"]
