"""A postman on a real database, with a post that answers as a test wants."""

import asyncio
import itertools
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from programme.delivery import Address, Letter, Outcome, Parcel, Sent
from scheduler.postman import Postman
from storage.database import Database
from storage.work import Work
from storage.worker import Worker
from tests.dialogs.desk import MONDAY, TENANT

OPEN = timedelta()


@dataclass
class Post:
    """Takes every parcel unless told otherwise: `answers` by letter key, one after the other; `waits` by
    thread; `gate` holds parcels back until it is set, and `busy` tells that there are any."""

    answers: dict[str, list[Outcome]] = field(default_factory=lambda: defaultdict(list))
    waits: dict[str, timedelta] = field(default_factory=dict)
    most: int = 16
    gate: asyncio.Event | None = None
    busy: asyncio.Event = field(default_factory=asyncio.Event)
    taken: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    remembered: list[tuple[str, str, timedelta]] = field(default_factory=list)
    under_way: int = 0
    highest: int = 0
    numbers: Any = field(default_factory=lambda: itertools.count(1))

    async def send(self, parcel: Parcel) -> Outcome:
        self.asked.append(parcel.id)
        self.busy.set()
        self.under_way += 1
        self.highest = max(self.highest, self.under_way)
        await (self.gate.wait() if self.gate else asyncio.sleep(0))
        self.under_way -= 1
        if self.answers[parcel.id]:
            return self.answers[parcel.id].pop(0)
        self.taken.append(parcel.id)
        return Sent(f"m{next(self.numbers)}", parcel.to.conversation or f"a:{parcel.to.user}")

    async def members(self, address: Address) -> tuple[Any, ...]:
        return ()

    def wait(self, to: Address) -> timedelta:
        return self.waits.get(to.thread, OPEN)

    def remember(self, tenant: str, sent: Iterable[tuple[str, timedelta]]) -> None:
        self.remembered += [(tenant, thread, ago) for thread, ago in sent]

    def at_once(self, tenant: str, aside: float) -> int:
        return self.most


@dataclass
class Stage:
    """A database at work, a clock with hands, and as many postmen as one likes."""

    worker: Worker
    at: Any = MONDAY

    def postman(self, post: Post, owner: str = "one") -> Postman:
        return Postman(self.worker.run, post, lambda: self.at, owner, chance=lambda: 0.5)

    async def seal(self, *keys: str, chat: str = "19:a", tenant: str = TENANT, **more: Any) -> None:
        """Letters with these keys, which are their ids too."""

        def do(work: Work) -> None:
            for key in keys:
                to = Address(tenant, "http://127.0.0.1:1/", "28:bot", chat)
                what = {"kind": "form", "about": "group-1"} | more
                work.outbox.seal(Letter(key, to, {"body": []}, key, self.at, **what), at=self.at, id=key)

        await self.worker.run(do)

    async def fate(self, key: str, tenant: str = TENANT) -> str:
        return await self.worker.run(lambda work: work.outbox.fate(tenant, key))

    async def told(self, tenant: str = TENANT) -> dict[str, Any]:
        """What became of each letter, by key."""
        since = MONDAY - timedelta(days=1)
        fates = await self.worker.run(lambda work: work.truth.of(tenant, "group-1", since))
        return {fate.key: fate for fate in fates}


@asynccontextmanager
async def stage(database_url: str) -> AsyncIterator[Stage]:
    database = Database(database_url)
    worker = Worker(database)
    try:
        yield Stage(worker)
    finally:
        await worker.close()
        database.close()


def play(database_url: str, story: Callable[[Stage], Awaitable[None]]) -> None:
    async def played() -> None:
        async with stage(database_url) as on:
            await story(on)

    asyncio.run(played())
