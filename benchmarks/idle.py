"""The ticks of Stafett's scheduler without Teams, in a process of its own, over a database that is there.

Prints the medians in milliseconds as JSON: of the postman's whole tick and of the rounds' claim, first with
nothing due, then with fifty letters and fifty matters due among all that waits.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta
from itertools import count
from statistics import median

from benchmarks.activities import CARD
from benchmarks.filler import KIND, thread
from benchmarks.identity import APP_ID, TENANT
from dialogs.due import HANDLERS
from dialogs.turns import Sender
from programme.delivery import Address, Letter, Outcome, Parcel, Sent
from scheduler.postman import Postman
from scheduler.rounds import AT_ONCE, LEASE
from storage.database import Database
from storage.due import Due
from storage.work import Work
from storage.worker import Worker

IDLE, BUSY, WARM_UP = 100, 15, 3  # ticks


class _Everywhere:
    """A post that delivers at once."""

    async def send(self, parcel: Parcel) -> Outcome:
        return Sent(parcel.id, parcel.to.conversation)

    async def members(self, address: Address) -> tuple[Sender, ...]:
        return ()

    def wait(self, to: Address) -> timedelta:
        return timedelta()

    def remember(self, tenant: str, sent: Iterable[tuple[str, timedelta]]) -> None:
        """There is no pace to keep."""

    def at_once(self, tenant: str, aside: float) -> int:
        return AT_ONCE


def _now() -> datetime:
    return datetime.now(UTC)


class Ticks:
    """The two ticks over one database."""

    def __init__(self, worker: Worker) -> None:
        self._run = worker.run
        self._postman = Postman(worker.run, _Everywhere(), _now, "benchmark")
        self._numbers = count()
        self._due: tuple[Due, ...] = ()

    async def postman(self) -> None:
        await self._postman.tick()

    async def rounds(self) -> None:
        self._due = await self._run(self._claim)

    async def nothing(self) -> None:
        """Between two idle ticks."""

    async def letters(self) -> None:
        """Fifty letters become due, in threads where others wait."""
        await self._run(lambda work: self._seal(work, _now()))

    async def matters(self) -> None:
        """Those of last time are looked into, and fifty others become due."""
        await self._run(lambda work: self._set(work, _now()))

    def _claim(self, work: Work) -> tuple[Due, ...]:
        kinds = tuple(HANDLERS)
        return work.due.claim(_now(), owner="benchmark", lease=LEASE, limit=AT_ONCE, kinds=kinds)

    def _seal(self, work: Work, at: datetime) -> None:
        for number in range(AT_ONCE):
            id = f"now-{os.getpid()}-{next(self._numbers)}"
            to = Address(TENANT, "http://127.0.0.1:1", f"28:{APP_ID}", thread(number))
            work.outbox.seal(Letter(id, to, CARD, "Stafett", at), at=at, id=id)

    def _set(self, work: Work, at: datetime) -> None:
        for due in self._due:
            work.due.done(due)
        for _ in range(AT_ONCE):
            work.due.set(TENANT, KIND, f"now-{next(self._numbers)}", at)


async def _median(
    tick: Callable[[], Awaitable[None]], before: Callable[[], Awaitable[None]], n: int
) -> float:
    """Milliseconds of a tick, what comes before it left out."""
    took = []
    for _ in range(WARM_UP + n):
        await before()
        began = time.perf_counter()
        await tick()
        took.append(1000 * (time.perf_counter() - began))
    return median(took[WARM_UP:])


async def _all(database: Database) -> dict[str, float]:
    worker = Worker(database)
    ticks = Ticks(worker)
    found = {
        "postman": await _median(ticks.postman, ticks.nothing, IDLE),
        "rounds": await _median(ticks.rounds, ticks.nothing, IDLE),
        "letters": await _median(ticks.postman, ticks.letters, BUSY),
        "matters": await _median(ticks.rounds, ticks.matters, BUSY),
    }
    await worker.close()
    return found


def main() -> None:
    database = Database(os.environ["DATABASE_URL"])
    json.dump(asyncio.run(_all(database)), sys.stdout)
    database.close()


if __name__ == "__main__":
    main()
