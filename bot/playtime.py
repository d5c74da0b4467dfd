"""The time in local play: the real time, and as far ahead of it as the player has asked for. Never back."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from dialogs.due import HANDLERS
from storage.work import Work
from storage.worker import Run

Tick = Callable[[], Awaitable[None]]
SQLITE = "sqlite:///"
STRIDE = timedelta(minutes=5)
"""The least that time goes on from stop to stop, so that what cannot be seen to holds up nothing."""


def _watch() -> datetime:
    return datetime.now(UTC)


class PlayClock:
    """What the whole bot takes for the time. It is kept in the file `kept`, so that a bot that is started
    again does not go back."""

    def __init__(self, kept: Path | None = None, watch: Callable[[], datetime] = _watch) -> None:
        self._kept = kept
        self._watch = watch
        self._ahead = timedelta()
        if kept is not None and kept.exists():
            self._ahead = timedelta(seconds=float(kept.read_text(encoding="ascii")))

    def __call__(self) -> datetime:
        return self._watch() + self._ahead

    def reach(self, at: datetime) -> None:
        """It is that moment now, if it was not already."""
        further = at - self()
        if further <= timedelta():
            return
        self._ahead += further
        if self._kept is not None:
            self._kept.write_text(f"{self._ahead.total_seconds()}\n", encoding="ascii")


class PlayTime:
    """Lets time go on, and stops wherever something falls due, so that nothing is seen later than it would
    have been. `ticks` are the bot's own."""

    def __init__(self, clock: PlayClock, run: Run, ticks: Sequence[Tick]) -> None:
        self._clock = clock
        self._run = run
        self._ticks = ticks
        self._going_on = asyncio.Lock()

    def now(self) -> datetime:
        """What the time is."""
        return self._clock()

    async def until(self, at: datetime) -> None:
        """Returns when that moment has come, and what fell due on the way has been seen to."""
        async with self._going_on:
            earliest = self._clock()
            while (stop := max(earliest, await self._run(partial(_next, or_at=at)))) < at:
                self._clock.reach(stop)
                await self._tick()
                earliest = stop + STRIDE
            self._clock.reach(at)
            await self._tick()

    async def _tick(self) -> None:
        for tick in self._ticks:
            await tick()


def clock_beside(database_url: str) -> PlayClock:
    """The clock of a SQLite file, whose time goes on where it was left; with a new file it begins anew. That
    of another database is forgotten when the bot ends."""
    file = Path(database_url.removeprefix(SQLITE))
    if not database_url.startswith(SQLITE):
        return PlayClock()
    kept = file.with_name(f"{file.name}.clock")
    if not file.exists():
        kept.unlink(missing_ok=True)
    kept.parent.mkdir(parents=True, exist_ok=True)
    return PlayClock(kept)


def _next(work: Work, or_at: datetime) -> datetime:
    """When something falls due next, or a letter may leave; `or_at` when neither waits."""
    times = (work.due.next(tuple(HANDLERS)), work.lanes.next())
    return min((one for one in times if one is not None), default=or_at)
