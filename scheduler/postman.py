"""The postman: takes lanes in which something waits, and sees that each is delivered. He never decides."""

import asyncio
import itertools
import logging
import random
from collections.abc import Callable
from datetime import datetime
from functools import partial

from scheduler.lane import LEASE, Lane
from scheduler.post import Post
from storage.lane import Taken
from storage.work import Work
from storage.worker import Run

log = logging.getLogger(__name__)

LANES = 8
"""Lanes in one process at a time; what other tenants have waiting is left to other processes."""
LOOK_AGAIN = 0.5
"""Seconds after which, with lanes still under way, he looks for letters in others."""


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
        self._owners = (f"{owner}-{number}" for number in itertools.count(1))
        self._chance = chance
        self._out = asyncio.Lock()
        self._lanes: dict[asyncio.Task[None], Lane] = {}

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
            taking = asyncio.ensure_future(self._run(partial(self._take, owner=owner)))
            try:
                taken = await asyncio.shield(taking)
            except asyncio.CancelledError:
                self._begin(await taking, owner)
                raise
            if taken is None:
                break
            self._begin(taken, owner)
        return len(self._lanes) > before

    def _take(self, work: Work, owner: str) -> Taken | None:
        now = self._now()
        taken = work.lanes.take(now, owner=owner, until=now + LEASE)
        for parcel in taken.left_behind if taken else ():
            log.warning("left behind", extra={"action": "postman.perhaps_twice", "parcel": parcel})
        return taken

    def _begin(self, taken: Taken | None, owner: str) -> None:
        if taken is not None:
            lane = Lane(taken.tenant, owner, self._run, self._post, self._now, self._chance)
            self._lanes[asyncio.ensure_future(lane.deliver())] = lane

    async def _until_a_lane_ends(self) -> None:
        if self._lanes:
            ended, _ = await asyncio.wait(
                self._lanes, timeout=LOOK_AGAIN, return_when=asyncio.FIRST_COMPLETED
            )
            self._forget(ended)

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
