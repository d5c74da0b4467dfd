"""A bot without its dialogs: outbox, postman, post, connector and gate, joined as in `bot/assembly.py`."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

import httpx

from bot.connector import Connector
from bot.credentials import credentials
from bot.gate import Gate
from bot.post import Post
from bot.settings import read
from programme.pace import Pace
from scheduler.postman import Postman
from storage.database import Database
from storage.worker import Run, Worker
from tests.teams import Teams

GIVES_UP = 1.0
"""Seconds after which the bot no longer waits for an answer."""


@dataclass(frozen=True)
class Carrier:
    """What carries letters, and nothing else of a bot."""

    database: Database
    run: Run
    connector: Connector
    post: Post
    postman: Postman


@asynccontextmanager
async def carrier(database_url: str, teams: Teams, name: str = "carrier") -> AsyncIterator[Carrier]:
    """One at work. Its pauses between tries are short, and the same each time for the same name."""
    async with AsyncExitStack() as stack:
        database = Database(database_url)
        stack.callback(database.close)
        worker = Worker(database)
        stack.push_async_callback(worker.close)
        client = await stack.enter_async_context(httpx.AsyncClient(trust_env=False, timeout=5))
        gate, chance = Gate(Pace()), Random(name)
        connector = Connector(credentials(read(teams.environ()), client), gate, within=GIVES_UP)
        stack.push_async_callback(connector.close)
        post = Post(connector, gate)
        postman = Postman(worker.run, post, now, name, lambda: chance.random() / 4)
        yield Carrier(database, worker.run, connector, post, postman)


def now() -> datetime:
    """The real time."""
    return datetime.now(UTC)
