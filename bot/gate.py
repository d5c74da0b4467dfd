"""The gate that every request to Teams passes: paced by tenant and thread, and one at a time in a thread.

Two operations that meet in one conversation are refused by Teams (412), so a reply and the postman's letter
wait for one another here. The rules are in `programme/pace.py`; here is who goes when.
"""

import asyncio
import math
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from heapq import heappop, heappush
from itertools import count
from typing import NamedTuple

from programme.pace import MOST_AT_ONCE, Budget, Pace, RoundTrips, at_once

UNPACED = 128
"""Requests of one tenant in flight together where nothing is paced: as many as our own client uses well."""
_HANGS = 1.0
"""Seconds, beyond a few usual round trips, after which a request in flight counts as hanging."""


class Trip:
    """One request under way. Whoever makes it tells when Teams has taken it; refused or without an answer,
    it teaches nothing about the way."""

    __slots__ = ("_clock", "departed", "heard")

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.departed = clock()
        self.heard: float | None = None

    def taken(self) -> None:
        self.heard = self._clock()


class Gate:
    """For one event loop. Without a pace nothing is counted, and only the rule of one at a time remains."""

    def __init__(self, pace: Pace | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._pace = pace
        self._clock = clock
        self._tenants: dict[str, _Tenant] = {}
        self._threads: OrderedDict[tuple[str, str], _Thread] = OrderedDict()

    @asynccontextmanager
    async def passage(
        self, tenant: str, thread: str, *, reads: bool = False, urgent: bool = False
    ) -> AsyncIterator[Trip]:
        """Waits until the tenant and the thread bear one more request, and is alone in the thread meanwhile.

        `urgent` goes before all that waits and is not; else first come, first served. Cancelled while it
        waits, it has taken nothing.
        """
        whole, own = self._tenant(tenant), self._thread(tenant, thread)
        budget = own.reads if reads else own.sends
        await own.turns.enter(budget, urgent)
        ended = None
        try:
            await whole.turns.enter(whole.budget, urgent)
            trip = whole.depart(self._clock)
            try:
                yield trip
            finally:
                ended = whole.land(trip, self._clock())
        finally:
            own.turns.leave(budget, ended)

    def wait(self, tenant: str, thread: str) -> float:
        """Seconds until the thread bears another send; zero does not promise that nobody else is there."""
        own = self._threads.get((tenant, thread))
        return own.sends.wait(self._clock()) if own else 0.0

    def at_once(self, tenant: str, aside: float) -> int:
        """How many requests should be in flight to use the tenant's budget, if each costs `aside` seconds of
        bookkeeping. One that hangs has another in its stead, so that it holds up none but its own thread."""
        if self._pace is None:
            return UNPACED
        whole = self._tenants.get(tenant)
        if whole is None:
            return at_once(self._pace.per_second, 0.0, aside)
        needed = at_once(self._pace.per_second, whole.trips.usual, aside)
        return min(MOST_AT_ONCE, needed + whole.hanging(self._clock()))

    def remember(self, tenant: str, thread: str, ago: float) -> None:
        """Counts a send of another process, `ago` seconds old, for whoever goes on after it."""
        seen = self._clock() - ago
        self._tenant(tenant).budget.remember(seen)
        self._thread(tenant, thread).sends.remember(seen)

    def _tenant(self, tenant: str) -> "_Tenant":
        if tenant not in self._tenants:
            self._tenants[tenant] = _Tenant(self._pace, self._clock)
        return self._tenants[tenant]

    def _thread(self, tenant: str, thread: str) -> "_Thread":
        """The thread, now the last that was used; the first ones are forgotten when they are idle."""
        now = self._clock()
        while self._threads and next(iter(self._threads.values())).idle(now):
            self._threads.popitem(last=False)
        key = (tenant, thread)
        if key not in self._threads:
            self._threads[key] = _Thread(self._pace, self._clock)
        self._threads.move_to_end(key)
        return self._threads[key]


class _Waiting(NamedTuple):
    """One in a queue, in the order of its fields."""

    later: bool
    number: int
    let: "asyncio.Future[None]"
    budget: Budget


class _Turns:
    """Lets through whoever's turn it is, as soon as their budget allows; `alone` only one at a time."""

    __slots__ = ("_alarm", "_alone", "_clock", "_inside", "_numbers", "_queue")

    def __init__(self, clock: Callable[[], float], *, alone: bool) -> None:
        self._clock = clock
        self._alone = alone
        self._inside = 0
        self._queue: list[_Waiting] = []
        self._numbers = count()
        self._alarm: asyncio.TimerHandle | None = None

    async def enter(self, budget: Budget, urgent: bool) -> None:
        """Waits for a turn, and takes a place in the budget."""
        if not self._queue and self._wait(budget) <= 0:  # the usual case, and a future would cost more
            self._inside += 1
            budget.depart()
            return
        let = asyncio.get_running_loop().create_future()
        heappush(self._queue, _Waiting(not urgent, next(self._numbers), let, budget))
        self._next()
        try:
            await let
        except asyncio.CancelledError:
            if let.cancelled():
                self._next()
            else:
                self.leave(budget, None)
            raise

    def leave(self, budget: Budget, ended: float | None) -> None:
        """Gives the turn on. `ended` is the latest that Teams can have seen what went; None: nothing did."""
        self._inside -= 1
        if ended is None:
            budget.stay()
        else:
            budget.end(ended)
        self._next()

    def idle(self) -> bool:
        return not self._inside and not self._queue

    def _next(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        while self._queue:
            first = self._queue[0]
            wait = 0.0 if first.let.done() else self._wait(first.budget)
            if wait > 0:
                self._wake_after(wait)
                return
            heappop(self._queue)
            if not first.let.done():
                self._inside += 1
                first.budget.depart()
                first.let.set_result(None)

    def _wait(self, budget: Budget) -> float:
        return math.inf if self._alone and self._inside else budget.wait(self._clock())

    def _wake_after(self, wait: float) -> None:
        if wait < math.inf:
            self._alarm = asyncio.get_running_loop().call_later(wait, self._next)


class _Tenant:
    """All that goes to one tenant."""

    def __init__(self, pace: Pace | None, clock: Callable[[], float]) -> None:
        self.budget = Budget(pace.tenant if pace else ())
        self.trips = RoundTrips()
        self.turns = _Turns(clock, alone=False)
        self._under_way: set[Trip] = set()

    def depart(self, clock: Callable[[], float]) -> Trip:
        trip = Trip(clock)
        self._under_way.add(trip)
        return trip

    def land(self, trip: Trip, now: float) -> float:
        """Gives the place back, and says the latest that Teams can have seen the request."""
        self._under_way.remove(trip)
        if trip.heard is None:
            self.turns.leave(self.budget, now)
            return now
        self.trips.learn(trip.heard - trip.departed)
        self.turns.leave(self.budget, trip.heard - self.trips.sure)
        return trip.heard

    def hanging(self, now: float) -> int:
        late = now - _HANGS - 4 * self.trips.usual
        return sum(trip.departed < late for trip in tuple(self._under_way))  # asked from other threads too


class _Thread:
    """One thread: its two budgets, and its queue of one at a time."""

    __slots__ = ("reads", "sends", "turns")

    def __init__(self, pace: Pace | None, clock: Callable[[], float]) -> None:
        self.sends = Budget(pace.sends if pace else ())
        self.reads = Budget(pace.reads if pace else ())
        self.turns = _Turns(clock, alone=True)

    def idle(self, now: float) -> bool:
        return self.turns.idle() and self.sends.idle(now) and self.reads.idle(now)
