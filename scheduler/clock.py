"""The clock: a few fixed ticks in memory. What is due lives in our own tables, never here."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta

from apscheduler.executors.asyncio import AsyncIOExecutor
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger

Tick = Callable[[], Awaitable[None]]

LOOK = 5.0
"""Seconds between two looks at whether the system's clock was set back."""


@asynccontextmanager
async def ticking(*ticks: tuple[Tick, float]) -> AsyncIterator[None]:
    """Runs each tick every so many seconds, at once the first time, never two of the same at a time.

    A late tick still runs, once (misfire_grace_time=None, coalesce=True): the library would drop it.
    On leaving, a tick under way is told to end, and ends what it has begun. When the system's clock is set,
    forward or back, the ticks go on.
    """
    under_way: set[asyncio.Future[None]] = set()
    defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    clock = AsyncIOScheduler(timezone="UTC", job_defaults=defaults, executors={"default": AsyncIOExecutor()})
    for tick, seconds in ticks:
        clock.add_job(_noted(tick, under_way), _Every(timedelta(seconds=seconds)))
    clock.start()
    minding = asyncio.ensure_future(_mind(clock))
    try:
        yield
    finally:
        minding.cancel()
        clock.shutdown(wait=False)
        await _ended(under_way)


class _Every(BaseTrigger):  # type: ignore[misc]  # the library has no types
    """At once, then whenever so long has passed. The library's own interval goes one by one through all that
    was missed, and after a month asleep that holds up everything for seconds."""

    def __init__(self, gap: timedelta) -> None:
        self.gap = gap

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        return now if previous is None else now + self.gap


async def _mind(clock: AsyncIOScheduler) -> None:
    """Where the system's clock was set back, the library would wait until it has caught up."""
    while True:
        await asyncio.sleep(LOOK)
        now = datetime.now(UTC)
        for job in clock.get_jobs():
            if job.next_run_time > now + job.trigger.gap:
                job.modify(next_run_time=now)


def _noted(tick: Tick, under_way: "set[asyncio.Future[None]]") -> Tick:
    """The tick as a task of its own: the library cancels its jobs when it stops, and waits for none."""

    async def noted() -> None:
        task = asyncio.ensure_future(tick())
        under_way.add(task)
        task.add_done_callback(under_way.discard)
        with suppress(asyncio.CancelledError):
            await asyncio.shield(task)

    return noted


async def _ended(under_way: "set[asyncio.Future[None]]") -> None:
    for task in under_way:
        task.cancel()
    if under_way:
        await asyncio.wait(under_way)
