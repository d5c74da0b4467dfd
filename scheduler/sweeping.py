"""Sweeping: soon after a vote is over, nothing of its answers is left in any file of the database."""

import asyncio
import logging
from collections.abc import Callable

from storage.work import Work
from storage.worker import Run

log = logging.getLogger(__name__)


class Sweeping:
    """Looks for votes to sweep. What was not swept, because somebody was in the way or the bot was killed, is
    found again by the next look."""

    def __init__(self, run: Run, sweep: Callable[[], int | None]) -> None:
        """`sweep` is `Database.sweep`: how many votes were swept, or None when somebody was in the way."""
        self._run = run
        self._sweep = sweep

    async def tick(self) -> None:
        """Sweeps if there is anything to sweep."""

        def unswept(work: Work) -> int:
            return len(work.ballots.unswept())

        waiting = await self._run(unswept)
        if not waiting:
            return
        swept = await asyncio.to_thread(self._sweep)
        if swept is None:
            log.warning("somebody is in the way", extra={"action": "votes.not_swept", "count": waiting})
        elif swept:
            log.info("swept", extra={"action": "votes.swept", "count": swept})
