"""What Teams allows a bot, checked against the stand-in's own log.

Source: Microsoft Learn, «Optimize your bot with rate limiting in Teams», per bot per thread and per tenant;
and that two operations never meet in one conversation, which Teams answers with 412.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.teams.log import Received

Budget = tuple[int, float]
"""So many calls in so many seconds."""

TENANT: tuple[Budget, ...] = ((50, 1),)
WRITES: tuple[Budget, ...] = ((7, 1), (8, 2), (60, 30), (1800, 3600))
READS: tuple[Budget, ...] = ((14, 1), (16, 2), (120, 30), (3600, 3600))


@dataclass(frozen=True)
class Over:
    """One call too many: `where` is the tenant or thread, `what` the rule, `at` when it came."""

    what: str
    where: str
    at: float


def over_budget(log: Iterable[Received]) -> list[Over]:
    """Every call that came too early, once for each rule it breaks."""
    calls = sorted(log, key=lambda call: call.at)
    tenants: dict[str, list[Received]] = defaultdict(list)
    writes: dict[str, list[Received]] = defaultdict(list)
    reads: dict[str, list[Received]] = defaultdict(list)
    threads: dict[str, list[Received]] = defaultdict(list)
    for call in calls:
        tenants[call.tenant].append(call)
        threads[call.thread].append(call)
        (reads if call.method == "GET" else writes)[call.thread].append(call)
    return [
        *(over for where, some in tenants.items() for over in _too_many("tenant", where, some, TENANT)),
        *(over for where, some in writes.items() for over in _too_many("writes", where, some, WRITES)),
        *(over for where, some in reads.items() for over in _too_many("reads", where, some, READS)),
        *(over for where, some in threads.items() for over in _met(where, some)),
    ]


def _too_many(what: str, where: str, calls: list[Received], budgets: Iterable[Budget]) -> Iterator[Over]:
    """A stretch of so many seconds holds no more calls; its last moment belongs to the next."""
    for most, seconds in budgets:
        for first, last in zip(calls, calls[most:], strict=False):
            if last.at - first.at < seconds:
                yield Over(f"{what}: {most} in {seconds:g} s", where, last.at)


def _met(where: str, calls: list[Received]) -> Iterator[Over]:
    busy_until = -1.0
    for call in calls:
        if call.at < busy_until:
            yield Over("two at once", where, call.at)
        busy_until = max(busy_until, call.ended)
