"""The postman: takes lanes in which something waits, and sees that each is delivered. He never decides."""

import asyncio
import itertools
import logging
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from scheduler.lane import LEASE, Lane
from scheduler.post import Post
from storage.work import Work
from storage.worker import Run

log = logging.getLogger(__name__)

LANES = 8
"""Lanes in one process at a time; what other tenants have waiting is left to other processes."""
TURN = 10.0
"""Seconds after which, with all his lanes under way, he leaves the oldest for the sake of others."""
LOOK_AGAIN = 0.5
"""Seconds after which, with lanes still under way, he looks for letters in others."""
HOUR = timedelta(hours=1)
"""The longest window that Teams counts."""


@dataclass(frozen=True, slots=True)
class _Taken:
    """A lane that was taken at a time, and what others have done in it."""

    tenant: str
    owner: str
    at: datetime
    left_behind: Mapping[str, str]
    others: tuple[tuple[str, datetime], ...]


class Postman:
    """Empties the outbox. `now` is the clock, `owner` the name his leases begin with, `chance` gives random
    numbers in [0, 1)."""

    def __init__(
        self,
        run: Run,
        post: Post,
        now: Callable[[], datetime],
        owner: str,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._run = run
        self._post = post
        self._now = now
        self._process = owner
        self._owners = (f"{owner}/{number}" for number in itertools.count(1))
        self._chance = chance
        self._out = asyncio.Lock()
        self._lanes: dict[asyncio.Task[None], Lane] = {}
        self._gave_way: set[str] = set()
        self._known: dict[str, datetime] = {}

    async def tick(self) -> None:
        """Delivers until nothing is free in any lane he can take; asked again meanwhile, he finishes and
        looks once more. Told to stop, he takes nothing more and ends what is on its way: a letter that Teams
        has and we have not recorded would be sent twice."""
        async with self._out:
            try:
                while await self._take_lanes() or self._lanes:
                    await self._until_a_lane_ends()
            finally:
                await self._stop()

    async def _take_lanes(self) -> bool:
        """Takes lanes, one at a time, so that other processes get theirs; whether there was any."""
        before = len(self._lanes)
        while len(self._lanes) < LANES:
            owner = next(self._owners)
            mine = {lane.tenant for lane in self._lanes.values()}
            later = frozenset(self._gave_way)
            taking = asyncio.ensure_future(
                self._run(partial(self._take, owner=owner, mine=mine, later=later))
            )
            try:
                taken = await asyncio.shield(taking)
            except asyncio.CancelledError:
                self._begin(await taking)
                raise
            except Exception as error:  # those under way go on, and keep what comes back as soon as may be
                fields = {"action": "postman.no_lane", "error": type(error).__name__}
                log.error("no lane could be taken", extra=fields)
                break
            if taken is None:
                break
            self._begin(taken)
        return len(self._lanes) > before

    def _take(self, work: Work, owner: str, mine: set[str], later: frozenset[str]) -> _Taken | None:
        """A lane whose turn it is. Never one he has, even if its lease ran out unseen: because the clock was
        set, or the machine asleep, or the database slow."""
        now = self._now()
        take = partial(work.lanes.take, now, owner=owner, until=now + LEASE)
        taken = take(but_not=mine | later)
        if taken is None and later:
            taken = take(but_not=mine)
        if taken is None:
            return None
        since = max(self._known.get(taken.tenant, now - HOUR), now - HOUR)
        others = work.lanes.sent_by_others(taken.tenant, self._process, since)
        return _Taken(taken.tenant, owner, now, taken.left_behind, others)

    def _begin(self, taken: _Taken | None) -> None:
        if taken is None:
            return
        for parcel in taken.left_behind:
            log.warning("left behind", extra={"action": "postman.perhaps_twice", "parcel": parcel})
        self._remember(taken)
        lane = Lane(taken.tenant, taken.owner, self._run, self._post, self._now, self._chance)
        self._lanes[asyncio.ensure_future(lane.deliver())] = lane
        self._gave_way.discard(taken.tenant)

    def _remember(self, taken: _Taken) -> None:
        """What others have sent since we last held the lane counts in what Teams bears, and so does what was
        on its way when one of them died. Here in the loop, for the post is not for the storage's threads."""
        self._known[taken.tenant] = taken.at
        sent = [(thread, taken.at - at) for thread, at in taken.others]
        perhaps = [(thread, timedelta()) for thread in taken.left_behind.values()]
        self._post.remember(taken.tenant, sent + perhaps)

    async def _until_a_lane_ends(self) -> None:
        self._give_way()
        if self._lanes:
            ended, _ = await asyncio.wait(
                self._lanes, timeout=LOOK_AGAIN, return_when=asyncio.FIRST_COMPLETED
            )
            self._forget(ended)

    def _give_way(self) -> None:
        """No tenant waits for ever because others never end."""
        oldest = next(iter(self._lanes.values()), None)
        if oldest is not None and len(self._lanes) == LANES and oldest.age() >= TURN:
            oldest.stopping = True
            self._gave_way.add(oldest.tenant)

    async def _stop(self) -> None:
        for lane in self._lanes.values():
            lane.stopping = True
        if self._lanes:
            ended, _ = await asyncio.wait(self._lanes)
            self._forget(ended)

    def _forget(self, ended: set["asyncio.Task[None]"]) -> None:
        """A lane that failed is left to run out, and is taken anew by whoever comes first."""
        for task in ended:
            del self._lanes[task]
            if fault := task.exception():
                log.error(
                    "a lane failed", extra={"action": "postman.lane_failed", "error": type(fault).__name__}
                )
