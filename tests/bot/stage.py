"""A bot with a tiny desk, served over HTTP inside the stand-in Teams."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from bot.connector import Connector
from bot.credentials import Credentials, credentials
from bot.door import Door
from bot.gate import Gate
from bot.keys import Anyone, Doorkeeper, Keyring
from bot.post import Post
from bot.settings import read
from bot.web import application, serve
from dialogs.turns import Reply, Turn
from programme.delivery import Address
from programme.pace import Pace
from tests.teams import Chat, Person, Teams

CARD = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "Blåbær"}]}


@dataclass
class Desk:
    """Keeps what it is asked and answers with one card, with nothing, or by falling over."""

    reply: Reply | None = field(default_factory=lambda: Reply(CARD, "Stoppunkt"))
    fault: Exception | None = None
    turns: list[Turn] = field(default_factory=list)

    async def answer(self, turn: Turn) -> Reply | None:
        self.turns.append(turn)
        if self.fault:
            raise self.fault
        return self.reply


@dataclass
class Stage:
    teams: Teams
    desk: Desk
    keyring: Keyring
    credentials: Credentials | None
    connector: Connector
    post: Post
    clock: "Clock"
    url: str
    ready: bool = True

    def to(self, chat: Chat | None = None, person: Person | None = None) -> Address:
        """A conversation, a person's chat that is not known yet, or with both one that is."""
        where = chat.id if chat else ""
        return Address(
            self.teams.tenant, self.teams.service_url, self.teams.bot, where, person.id if person else ""
        )


@dataclass
class Clock:
    """Seconds that pass when we say so."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@asynccontextmanager
async def stage(
    desk: Desk | None = None, pace: Pace | None = None, within: float = 15.0, **teams_with: Any
) -> AsyncIterator[Stage]:
    """`within` is how many seconds Teams has for an answer; without a pace nothing is held back."""
    async with Teams(**teams_with) as teams, httpx.AsyncClient(trust_env=False, timeout=5) as client:
        settings, clock, desk = read(teams.environ()), Clock(), desk or Desk()
        keyring = Keyring(settings.openid_metadata_url, client, clock)
        keeper = Doorkeeper(settings.app_id, settings.token_issuer, keyring) if settings.app_id else Anyone()
        own = credentials(settings, client)
        gate = Gate(pace)
        connector = Connector(own, gate, within)
        set_up = Stage(teams, desk, keyring, own, connector, Post(connector, gate), clock, "")

        async def ready() -> bool:
            return set_up.ready

        app = application(Door(keeper, desk, connector), ready)
        try:
            async with serve(app, "127.0.0.1", 0) as port:
                set_up.url = f"http://127.0.0.1:{port}"
                teams.bot_at(f"{set_up.url}/api/messages")
                yield set_up
        finally:
            await connector.close()
