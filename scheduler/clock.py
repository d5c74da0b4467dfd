"""The clock: a few fixed ticks in memory. What is due lives in our own tables, never here."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from apscheduler.executors.asyncio import AsyncIOExecutor
from apscheduler.schedulers.asyncio import AsyncIOScheduler

Tick = Callable[[], Awaitable[None]]


@asynccontextmanager
async def ticking(*ticks: tuple[Tick, float]) -> AsyncIterator[None]:
    """Runs each tick every so many seconds, at once the first time, never two of the same at a time.

    A late tick still runs, once (misfire_grace_time=None, coalesce=True): the library would drop it.
    """
    defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    clock = AsyncIOScheduler(timezone="UTC", job_defaults=defaults, executors={"default": AsyncIOExecutor()})
    for tick, seconds in ticks:
        clock.add_job(tick, "interval", seconds=seconds)
    clock.start()
    try:
        yield
    finally:
        clock.shutdown(wait=False)
