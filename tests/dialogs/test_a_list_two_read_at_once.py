"""Whatever else the two have to see to, and however they rest within a week: neither has the list first."""

import itertools
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import example, given, settings
from hypothesis import strategies as st

from programme.budget import About, Rest, week_of
from programme.people import Role
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.plan_days import add, at_solbakken, moment, owner, told_of, until

DAY = date(2026, 8, 28)
LISTED = date(2026, 9, 3)
READERS = (Role.LEADER, Role.SAFETY_REP)


@dataclass(frozen=True)
class Busy:
    """Days from DAY on which things of one's own are due, and for how long one rests from the list's day."""

    due: list[int] = field(default_factory=list)
    rests: int = 0


BUSY = st.builds(Busy, st.lists(st.integers(0, 12), max_size=5), st.integers(0, 7))


@settings(max_examples=4, deadline=None)
@example(Busy([3, 4, 5, 10, 11, 12]), Busy([]))
@example(Busy([], 7), Busy([5, 6], 0))
@given(BUSY, BUSY)
def test_both_have_it_on_the_same_day_and_within_their_budgets(leader: Busy, safety: Busy) -> None:
    with TemporaryDirectory() as folder:
        bench = at_solbakken(Path(folder))
        add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
        for who, busy in zip(READERS, (leader, safety), strict=True):
            _keep_busy(bench, who, busy)
        until(bench, moment(LISTED + timedelta(days=45)))
        first, second = (told_of(bench, who, About.OVERDUE) for who in READERS)
        assert first == second
        assert first
        assert all(later - day >= timedelta(days=7) for day, later in itertools.pairwise(first))
        for who in READERS:
            told = bench.work(lambda work, who=who: work.asked.since(TENANT, who, DAY - timedelta(days=30)))
            weeks = [week_of(one.day) for one in told for _ in range(one.cards)]
            assert all(one.cards <= 1 for one in told)
            assert all(weeks.count(week) <= 3 for week in weeks)


def _keep_busy(bench: Bench, who: Role, busy: Busy) -> None:
    for number, after in enumerate(busy.due):
        add(bench, f"{who} {number}", DAY + timedelta(days=after), owner(who, who))
    if busy.rests:
        rest = Rest(LISTED + timedelta(days=busy.rests))
        bench.work(lambda work: work.asked.keep_rest(TENANT, who, rest))
