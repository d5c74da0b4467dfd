"""How often Teams may be spoken to, counted as Teams counts: in windows that slide over its own clock.

The promise is that no window in Teams' own log ever holds more than its limit, though we know of a request
only when it departed and when its answer came. Teams saw it at some moment between the two. So its place in
a window is held from the departure until the window's length after the answer: of any too many requests, the
last to depart found one of the others with its place given back, left a whole window after that one's
answer, and was therefore seen a whole window after it. This needs no assumption about the way. Where no
answer came, the moment we gave up stands for it; the one assumption there is that Teams reads nothing more
from a connection we have closed.

It costs one round trip in each window, 5 % at 50 ms. A whole tenant gets most of that back (`RoundTrips`):
let a request take x on the way there and y on the way back. Given back s early, the places of two requests
still lie a whole window apart at Teams as long as s is no more than the later one's x and the earlier one's y
together; a share of the way that is the same for all shifts all that Teams sees alike and moves no two
of them closer.

Time is an argument, in seconds of a clock that never goes back.
"""

import math
from bisect import insort
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median_low

FASTEST = 50
"""Requests in a second that Teams takes from one app in one tenant, whatever they are about.

Source of this and of the limits below: Microsoft Learn, «Optimize your bot with rate limiting in Teams».
"""
MOST_AT_ONCE = 64
"""Requests of one tenant that are ever in flight together."""

_WIDER = 1.002
"""Windows are held this much longer than they are: a log may round to milliseconds, and clocks drift."""
_SURE = 0.9
"""The part of the shortest round trip that is trusted to be under every other, there and back."""
_ENOUGH = 50
"""Round trips after which the shortest of them is believed."""
_RECENT = 15
"""Round trips whose median is the usual one: half of them may hang without being noticed."""
_AMPLE = 1.2
"""More in flight than the exact product of rate and time, so that an uneven way does not leave a gap."""


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` requests in any `seconds`, whenever these begin."""

    most: int
    seconds: float


SENDS = (Limit(7, 1.0), Limit(8, 2.0), Limit(60, 30.0), Limit(1800, 3600.0))
"""What one thread bears of sends, updates, deletions and creations."""
READS = (Limit(14, 1.0), Limit(16, 2.0), Limit(120, 30.0), Limit(3600, 3600.0))
"""What one thread bears of questions about its members."""


@dataclass(frozen=True, slots=True)
class Pace:
    """What a tenant bears in a second, all things counted, and what each of its threads bears besides."""

    per_second: int = FASTEST
    sends: tuple[Limit, ...] = SENDS
    reads: tuple[Limit, ...] = READS

    @property
    def tenant(self) -> tuple[Limit, ...]:
        return (Limit(self.per_second, 1.0),)


class Budget:
    """The places that some limits leave, and those that are taken. Without limits there is always one."""

    __slots__ = ("_flying", "_kept", "_limits", "_past")

    def __init__(self, limits: Sequence[Limit]) -> None:
        self._limits = tuple(limits)
        self._kept = max((limit.most for limit in self._limits), default=0)
        self._flying = 0
        self._past: list[float] = []

    def wait(self, now: float) -> float:
        """Seconds until one more may depart; infinite while only the end of one in flight can tell."""
        return max((self._wait(limit, now) for limit in self._limits), default=0.0)

    def depart(self) -> None:
        """One departs, and takes a place."""
        self._flying += 1

    def stay(self) -> None:
        """One that was let go has not departed after all."""
        self._flying -= 1

    def end(self, seen: float) -> None:
        """One in flight has ended; Teams saw it no later than `seen`."""
        self._flying -= 1
        self.remember(seen)

    def remember(self, seen: float) -> None:
        """Teams saw one no later than this, sent by somebody else before us."""
        insort(self._past, seen)
        del self._past[: max(0, len(self._past) - self._kept)]

    def idle(self, now: float) -> bool:
        """Whether no place is taken any more, so that nothing is lost if the budget is forgotten."""
        longest = max((limit.seconds for limit in self._limits), default=0.0)
        return not self._flying and (not self._past or self._past[-1] + longest * _WIDER <= now)

    def _wait(self, limit: Limit, now: float) -> float:
        free = limit.most - self._flying
        if free <= 0:
            return math.inf
        if len(self._past) < free:
            return 0.0
        return max(0.0, self._past[-free] + limit.seconds * _WIDER - now)


class RoundTrips:
    """What the round trips of a tenant teach. Refusals are not told of, for they come sooner."""

    __slots__ = ("_count", "_recent", "_shortest")

    def __init__(self) -> None:
        self._count = 0
        self._shortest = math.inf
        self._recent: deque[float] = deque(maxlen=_RECENT)

    def learn(self, seconds: float) -> None:
        """One more round trip, from departure to answer."""
        self._count += 1
        self._shortest = min(self._shortest, seconds)
        self._recent.append(seconds)

    @property
    def sure(self) -> float:
        """How much earlier than the answer a place in the tenant's window may be reckoned from.

        The assumption: no request's way there and no other's way back take less together than this part of
        the shortest round trip ever seen. It can fail when the way becomes a tenth shorter from one moment to
        the next, and a window may then be too short by the difference. Nothing is assumed before enough round
        trips were seen, for the first ones also wait for a connection.
        """
        return _SURE * self._shortest if self._count >= _ENOUGH else 0.0

    @property
    def usual(self) -> float:
        """The median of the last few, 0 if there are none: one that hangs does not move it, a slower Teams
        soon does."""
        return median_low(self._recent) if self._recent else 0.0


def at_once(per_second: int, round_trip: float, aside: float) -> int:
    """How many requests must be in flight together to use a tenant's budget, and no more than that: what is
    in flight when the process dies may arrive twice. `aside` is the bookkeeping for each, in seconds."""
    needed = math.ceil(per_second * (round_trip + aside) * _AMPLE)
    return max(1, min(MOST_AT_ONCE, needed))
