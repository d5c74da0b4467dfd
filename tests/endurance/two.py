"""Two bots at one database: one lives, the other is killed again and again while it delivers."""

import asyncio
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from storage.database import Database
from tests.delivery.killing import DELAY, PACE, TURN, Reckoning, reckon, waiting
from tests.delivery.letters import Place, Sealer, places
from tests.delivery.mortal import Mortal
from tests.teams import Teams
from tests.teams.weather import Weather

AT_A_TIME = 5
"""Letters sealed in one transaction, of whichever tenants."""
EVERY = 0.2
"""Seconds between two of these, on the average; never in step with a bot that looks for letters."""


async def two_at_one_database(
    url: str, folder: Path, *, tenants: int, each: int, kills: int, seed: int
) -> Reckoning:
    """Letters are sealed on and on until the last kill, so that both always have something to carry."""
    random, sealer, began = Random(seed), Sealer(), datetime.now(UTC)
    async with (
        Teams() as teams,
        Mortal(teams, url, folder / "survivor", PACE) as survivor,
        Mortal(teams, url, folder / "mortal", PACE) as mortal,
    ):
        with closing(Database(url)) as database:
            where = places(teams, tenants, each)
            teams.connector.weather = Weather(delay=DELAY)
            sealing = asyncio.create_task(_seal_on(database, sealer, where, Random(seed)))
            await survivor.start()
            await survivor.until(lambda: len(teams.received) > 0, "the survivor delivers")
            for _ in range(kills):
                await _lives_and_dies(teams, mortal, random)
            sealing.cancel()
            await survivor.until(lambda: waiting(database) == 0, "all letters have left", every=0.1)
            return reckon(database, sealer.sealed, teams.received, mortal.killed, began)


async def _lives_and_dies(teams: Teams, mortal: Mortal, random: Random) -> None:
    """One life: until it has delivered a few letters, which its own token tells."""
    before, first, many = set(teams.identity.issued), len(teams.received), random.randint(1, 8)
    await mortal.start()

    def delivered() -> bool:
        own = {f"Bearer {token}" for token in teams.identity.issued - before}
        return sum(call.authorization in own for call in teams.received[first:]) >= many

    await mortal.until(delivered, f"the mortal has delivered {many} letters")
    await asyncio.sleep(random.uniform(0, TURN))
    await mortal.kill()


async def _seal_on(database: Database, sealer: Sealer, where: Sequence[Place], random: Random) -> None:
    def seal() -> None:
        with database.work() as work:
            for place in random.choices(where, k=AT_A_TIME):
                sealer.seal(work, place, datetime.now(UTC))

    while True:
        await asyncio.to_thread(seal)
        await asyncio.sleep(random.uniform(0, 2 * EVERY))
