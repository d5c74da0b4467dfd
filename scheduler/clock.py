"""The clock: a few fixed ticks in memory. What is due lives in our own tables, never here."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

from apscheduler.executors.asyncio import AsyncIOExecutor
from apscheduler.schedulers.asyncio import AsyncIOScheduler

Tick = Callable[[], Awaitable[None]]


@asynccontextmanager
async def ticking(*ticks: tuple[Tick, float]) -> AsyncIterator[None]:
    """Runs each tick every so many seconds, at once the first time, never two of the same at a time.

    A late tick still runs, once (misfire_grace_time=None, coalesce=True): the library would drop it.
    On leaving, a tick under way is told to end, and ends what it has begun.
    """
    under_way: set[asyncio.Future[None]] = set()
    defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
    clock = AsyncIOScheduler(timezone="UTC", job_defaults=defaults, executors={"default": AsyncIOExecutor()})
    for tick, seconds in ticks:
        clock.add_job(_noted(tick, under_way), "interval", seconds=seconds)
    clock.start()
    try:
        yield
    finally:
        clock.shutdown(wait=False)
        await _ended(under_way)


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
