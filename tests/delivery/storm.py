"""A broadcast in bad weather, and what is left when it is over."""

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from random import Random

from bot.connector import message
from bot.post import NoRoster
from programme.delivery import Fate
from tests.delivery.carrier import Carrier, carrier, now
from tests.delivery.letters import Place, Sealer, places
from tests.delivery.reckoning import Calls, arrivals, by_letter, fates
from tests.teams import Teams
from tests.teams.log import Received
from tests.teams.weather import STORM, Weather

SEED = 20260302
REPLY = "reply"
PATIENCE = 180
"""Seconds until all must be over."""


@dataclass(frozen=True)
class Storm:
    """What was sealed, what Teams heard and took, and what the bot knows."""

    sealed: dict[str, Place]
    log: list[Received]
    calls: Calls
    arrived: Calls
    fates: dict[str, list[Fate]]

    @property
    def met(self) -> Counter[str]:
        """How often each kind of weather struck."""
        return Counter(call.weather for call in self.log if call.weather)


async def blow(url: str, tenants: int, each: int, rounds: int, worse: int) -> Storm:
    """So many letters to so many conversations of so many tenants, until nothing waits any more."""
    began, sealer = now(), Sealer()
    chances = {kind: worse * chance for kind, chance in STORM.items()}
    async with Teams() as teams, carrier(url, teams) as bot:
        where = places(teams, tenants, each)
        await bot.run(lambda work: sealer.broadcast(work, where, rounds, began))
        teams.connector.weather = Weather(SEED, chances, delay=0.004)
        chatting = asyncio.create_task(_chat(bot, where))
        async with asyncio.timeout(PATIENCE):
            await _deliver(bot, teams)
        chatting.cancel()
        calls = {key: some for key, some in by_letter(teams.received).items() if key != REPLY}
        known = fates(bot.database, sealer.sealed, began)
        return Storm(sealer.sealed, teams.received, calls, arrivals(calls), known)


async def _deliver(bot: Carrier, teams: Teams) -> None:
    """Until nothing waits any more."""
    while await bot.run(lambda work: work.outbox.waiting()):
        await bot.postman.tick()
        teams.identity.revoke()  # so that some calls are made once more, with a new token
        await asyncio.sleep(0.05)


async def _chat(bot: Carrier, where: list[Place]) -> None:
    """Meanwhile people are answered and rosters read in the very conversations the letters go to."""
    chance = Random(SEED)
    while True:
        place = chance.choice(where)
        to = replace(place.to, conversation=place.chat.id)
        with suppress(NoRoster):
            reply = bot.connector.send(to, message({}, REPLY), urgent=True)
            await asyncio.gather(reply, bot.post.members(to))
        await asyncio.sleep(0.05)
