"""Two processes at one database: a tenant goes from one to the other, and with it what Teams still counts."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import pytest

from tests.delivery.carrier import Carrier, carrier, now
from tests.delivery.letters import Place, Sealer, places
from tests.delivery.reckoning import arrivals, by_letter, doubles
from tests.teams import Teams
from tests.teams.budget import over_budget
from tests.teams.weather import Weather


@dataclass(frozen=True)
class Two:
    """Two processes, their Teams, and the places in it where letters go."""

    teams: Teams
    one: Carrier
    other: Carrier
    where: list[Place]
    sealer: Sealer

    async def delivers(self, bot: Carrier, where: list[Place], rounds: int = 1) -> None:
        """That process alone, until nothing waits."""
        sealed = now()
        await bot.run(lambda work: self.sealer.broadcast(work, where, rounds, sealed))
        async with asyncio.timeout(60):
            while await bot.run(lambda work: work.outbox.waiting()):
                await bot.postman.tick()
                await asyncio.sleep(0.02)


@asynccontextmanager
async def two(url: str, many: int) -> AsyncIterator[Two]:
    async with Teams() as teams, carrier(url, teams, "one") as one, carrier(url, teams, "other") as other:
        teams.connector.weather = Weather(delay=0.002)
        yield Two(teams, one, other, places(teams, 1, many), Sealer())


@pytest.mark.long
def test_a_tenants_budget_goes_with_it_from_process_to_process(postgres_url: str) -> None:
    """Each sends all it may at once, opens chats among it, and hands over; the next must not begin with a
    budget of its own."""

    async def story() -> None:
        async with two(postgres_url, 56) as on:
            for bot in (on.one, on.other, on.one, on.other):
                await on.delivers(bot, on.where)
            arrived = arrivals(by_letter(on.teams.received))
            assert (set(arrived), doubles(arrived)) == (set(on.sealer.sealed), [])
            assert over_budget(on.teams.received) == []

    asyncio.run(story())


@pytest.mark.long
def test_a_threads_budget_goes_with_it_too(sqlite_url: str) -> None:
    async def story() -> None:
        async with two(sqlite_url, 4) as on:
            for bot in (on.one, on.other, on.one, on.other):
                await on.delivers(bot, on.where, rounds=4)
            assert set(arrivals(by_letter(on.teams.received))) == set(on.sealer.sealed)
            assert over_budget(on.teams.received) == []

    asyncio.run(story())


@pytest.mark.long
def test_what_the_other_has_sent_is_counted_once(sqlite_url: str) -> None:
    """However often the tenant is taken up again, its seven letters are not seventy."""

    async def story() -> None:
        async with two(sqlite_url, 4) as on:
            crowded, quiet = [place for place in on.where if place.to.conversation][:2]
            await on.delivers(on.one, [crowded], rounds=7)
            for _ in range(10):
                await on.delivers(on.other, [quiet])
            assert on.other.post.wait(crowded.to) < timedelta(seconds=3), (
                "longer than eight in two seconds ask"
            )

    asyncio.run(story())
