"""What a log of arrivals tells: how many came in the busiest second, in all and in one conversation."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BUDGET = 50
"""Requests per second for one app in one tenant (Microsoft Learn, «rate limit» for bots)."""


@dataclass(frozen=True, slots=True)
class Paced:
    """`share` is the part of the budget used in `seconds` from the first arrival; the others are the most
    that came within any second or two, of a whole tenant and of one conversation."""

    share: float
    tenant_1s: int
    thread_1s: int
    thread_2s: int


def paced(log: Sequence[tuple[float, str]], seconds: float) -> Paced:
    """For a log of one tenant, each line a moment in seconds and a conversation."""
    moments = sorted(moment for moment, _ in log)
    threads: dict[str, list[float]] = defaultdict(list)
    for moment, conversation in sorted(log):
        threads[conversation].append(moment)
    came = sum(moment < moments[0] + seconds for moment in moments)
    return Paced(
        share=came / (BUDGET * seconds),
        tenant_1s=most_within(moments, 1.0),
        thread_1s=_most(threads.values(), 1.0),
        thread_2s=_most(threads.values(), 2.0),
    )


def most_within(moments: Sequence[float], seconds: float) -> int:
    """The most of the ordered moments that lie in any window of that length, its end left out."""
    most = first = 0
    for last, moment in enumerate(moments):
        while moments[first] <= moment - seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


def _most(threads: Iterable[Sequence[float]], seconds: float) -> int:
    return max((most_within(moments, seconds) for moments in threads), default=0)
