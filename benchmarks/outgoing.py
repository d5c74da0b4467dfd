"""Stafett's postman alone, in a process of its own: what is sealed goes out, and is kept as sent.

Prints what it reached as JSON. Arguments: how many tenants, how many letters in all, how many letters before
these to warm up with, and «paced» or «unpaced». Everything is put together as `bot/assembly.py` does it.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from itertools import cycle, islice

import httpx

from benchmarks.activities import CARD, group_chats
from benchmarks.identity import APP_ID
from bot import logs
from bot.connector import Connector
from bot.credentials import credentials
from bot.gate import Gate
from bot.post import Post
from bot.settings import Settings, read
from programme.delivery import Address, Letter
from programme.pace import Pace
from scheduler.postman import Postman
from storage.database import Database
from storage.work import Work
from storage.worker import Worker

IN_ONE_COMMIT = 100
"""Letters that are sealed together."""


def _now() -> datetime:
    return datetime.now(UTC)


@asynccontextmanager
async def _postman(settings: Settings, database: Database, pace: Pace | None) -> AsyncIterator[Postman]:
    worker, gate = Worker(database), Gate(pace)
    async with httpx.AsyncClient(timeout=10) as client:
        connector = Connector(credentials(settings, client), gate)
        yield Postman(worker.run, Post(connector, gate), _now, "benchmark")
        await connector.close()
    await worker.close()


def _addresses(base: str, tenants: int, count: int) -> list[Address]:
    """To one conversation after the other, and round again."""
    bot, chats = f"28:{APP_ID}", group_chats(tenants)
    return [Address(tenant, base, bot, chat) for tenant, chat in islice(cycle(chats), count)]


def _seal(database: Database, to: list[Address], name: str) -> float:
    """Letters sealed per second."""
    began = time.perf_counter()
    for first in range(0, len(to), IN_ONE_COMMIT):
        with database.work() as work:
            for number, address in enumerate(to[first : first + IN_ONE_COMMIT], first):
                _seal_one(work, address, f"{name}-{number}")
    return len(to) / (time.perf_counter() - began)


def _seal_one(work: Work, to: Address, id: str) -> None:
    at = _now()
    work.outbox.seal(Letter(id, to, CARD, "Stafett", at, kind="reminder", about="group"), at=at, id=id)


async def _delivered(settings: Settings, database: Database, paced: bool, counts: list[int]) -> list[float]:
    """Letters delivered per second, and sealed per second, for each of the counts in turn."""
    tenants, *letters = counts
    rates: list[float] = []
    async with _postman(settings, database, Pace() if paced else None) as postman:
        for number, count in enumerate(letters):
            sealed = _seal(database, _addresses(settings.login_url, tenants, count), f"letter-{number}")
            began = time.perf_counter()
            await postman.tick()
            rates = [count / (time.perf_counter() - began), sealed]
    return rates


def main() -> None:
    tenants, letters, first = map(int, sys.argv[1:4])
    logs.set_up()
    settings = read(os.environ)
    database = Database(settings.database_url)
    database.migrate()
    counts = [tenants, *([first] if first else []), letters]
    rate, sealed = asyncio.run(_delivered(settings, database, sys.argv[4] == "paced", counts))
    with database.work() as work:
        waiting = work.outbox.waiting()
    database.close()
    json.dump({"rate": rate, "sealed": sealed, "waiting": waiting}, sys.stdout)


if __name__ == "__main__":
    main()
