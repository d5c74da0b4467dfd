"""Tidying up: what ended long ago is forgotten, and tickets whose time is over. The messages themselves stay
where they are in Teams."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from storage.work import Work
from storage.worker import Run

log = logging.getLogger(__name__)

KEPT = timedelta(days=400)
"""How long it is known what became of a letter: a round of any method, and a year to look back on."""
AT_ONCE = 500
"""Letters forgotten in one turn, so that nobody waits for it."""


class Tidying:
    """Forgets a little at a time."""

    def __init__(self, run: Run, now: Callable[[], datetime]) -> None:
        self._run = run
        self._now = now

    async def tick(self) -> None:
        """Forgets all that is old enough."""

        def forget(work: Work) -> int:
            return work.deliveries.forget(self._now() - KEPT, AT_ONCE)

        await self._run(lambda work: work.tickets.tidy(self._now()))
        total = count = await self._run(forget)
        while count == AT_ONCE:
            count = await self._run(forget)
            total += count
        if total:
            log.info("forgotten", extra={"action": "tidying.forgot", "count": total})
