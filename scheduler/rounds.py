"""The rounds: what fell due is looked at once, however long nobody was there to look."""

import asyncio
import logging
import traceback
from collections.abc import Callable
from datetime import datetime, timedelta

from dialogs.due import HANDLERS, hold
from dialogs.house import House
from storage.database import Clash
from storage.due import Due
from storage.work import Work
from storage.worker import Run

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=10)
"""How long what is claimed is ours: more than a full round takes."""
AT_ONCE = 50
"""Matters in one round."""


class Rounds:
    """Walks through what is due. Each matter is handled and taken off the list in one transaction."""

    def __init__(self, run: Run, house: House, now: Callable[[], datetime], owner: str) -> None:
        self._run = run
        self._house = house
        self._now = now
        self._owner = owner
        self.last: datetime | None = None
        self._out = asyncio.Lock()

    async def tick(self) -> None:
        """Handles everything due; one that fails is logged and comes back when its lease has run out."""
        async with self._out:
            for due in await self._claim():
                await self._try(due)
            self.last = self._now()

    async def _try(self, due: Due) -> None:
        try:
            await self._handle(due)
        except Exception as error:
            where = "".join(traceback.format_tb(error.__traceback__))
            fields = {"action": "rounds.failed", "due": due.id, "error": type(error).__name__}
            log.error("A due matter failed: %s\n%s", type(error).__name__, where, extra=fields)

    async def _claim(self) -> tuple[Due, ...]:
        def claim(work: Work) -> tuple[Due, ...]:
            now = self._now()
            return work.due.claim(now, owner=self._owner, lease=LEASE, limit=AT_ONCE, kinds=tuple(HANDLERS))

        return await self._run(claim)

    async def _handle(self, due: Due) -> None:
        def handle(work: Work) -> None:
            hold(work, due)
            if work.due.done(due):  # else another has looked meanwhile, or it was set anew or dropped
                HANDLERS[due.kind](work, self._house, due, self._now())

        try:
            await self._run(handle)
        except Clash:  # somebody acted at the same moment; the second try sees what they did
            await self._run(handle)
