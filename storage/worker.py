"""The one road from the asynchronous edges to the database: whole turns, in a thread, committed together.

All turns that wait when a thread is free share one transaction, each in its own savepoint, so that one
durable commit serves them all. A turn is answered only after that commit.
"""

import asyncio
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from storage.database import Database
from storage.work import Work

Result = TypeVar("Result")

MOST_AT_ONCE = 64
"""Turns in one commit, where one thread does all the writing. Several threads take one turn at a time each,
or turns on different matters would wait for each other's locks."""


class TransactionLost(Exception):
    """The database undid the whole transaction; nothing of what shared it is kept."""


@dataclass(slots=True)
class _Job:
    do: Callable[[Work], Any]
    loop: asyncio.AbstractEventLoop
    future: "asyncio.Future[Any]"
    result: Any = None
    error: BaseException | None = None


class Run(Protocol):
    """Does one turn in the storage's own thread, committed when it returns. `Worker.run` fulfils it."""

    async def __call__(self, do: Callable[[Work], Result], /) -> Result: ...


class Worker:
    """Runs turns against the database, `database.threads` batches at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._most = MOST_AT_ONCE if database.threads == 1 else 1
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=self._serve, name=f"storage-{n}", daemon=True)
            for n in range(database.threads)
        ]
        for thread in self._threads:
            thread.start()

    async def run(self, do: Callable[[Work], Result]) -> Result:
        """Does one turn and returns its result once it is durable. What the turn raises is raised here,
        and nothing of that turn is kept."""
        loop = asyncio.get_running_loop()
        job = _Job(do, loop, loop.create_future())
        self._jobs.put(job)
        result: Result = await asyncio.shield(job.future)
        return result

    async def close(self) -> None:
        """Lets what has begun finish, then stops."""
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            await asyncio.to_thread(thread.join)

    def _serve(self) -> None:
        while (first := self._jobs.get()) is not None:
            batch = [first, *self._waiting()]
            self._commit_together(batch)
            _deliver(batch)

    def _waiting(self) -> list[_Job]:
        found: list[_Job] = []
        while len(found) < self._most - 1:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                break
            if job is None:
                self._jobs.put(None)
                break
            found.append(job)
        return found

    def _commit_together(self, batch: list[_Job]) -> None:
        try:
            with self._database.work() as work:
                for job in batch:
                    _attempt(job, work)
                    if not work.stands:
                        raise TransactionLost
        except Exception as error:
            for job in batch:
                job.error = job.error or error


def _attempt(job: _Job, work: Work) -> None:
    try:
        with work.savepoint():
            job.result = job.do(work)
    except Exception as error:
        job.error = error


def _deliver(batch: list[_Job]) -> None:
    by_loop: dict[asyncio.AbstractEventLoop, list[_Job]] = {}
    for job in batch:
        by_loop.setdefault(job.loop, []).append(job)
    for loop, jobs in by_loop.items():
        if not loop.is_closed():
            loop.call_soon_threadsafe(_settle, jobs)


def _settle(jobs: list[_Job]) -> None:
    for job in jobs:
        if job.future.done():
            continue
        if job.error is not None:
            job.future.set_exception(job.error)
        else:
            job.future.set_result(job.result)
