"""Kills a bot in the midst of a broadcast, and reckons afterwards what each kill has cost."""

import asyncio
from bisect import bisect_right
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from programme.delivery import State
from storage.database import Database
from tests.delivery.letters import Place, Sealer, places
from tests.delivery.mortal import Mortal
from tests.delivery.reckoning import arrivals, astray, by_letter, doubles, fates, out_of_order
from tests.teams import Teams
from tests.teams.budget import Over, over_budget
from tests.teams.log import Received
from tests.teams.weather import Weather

DELAY = 0.004
"""Seconds that Teams takes for an answer."""
TURN = 0.02
"""Seconds from one letter of a tenant to the next, at full pace; a kill comes at any moment of them."""
PACE = 15
"""Requests in a second: so few that even a slow machine needs no two letters on their way at a time."""
EDGE = 5
"""Letters before the first kill, and left at the last."""


@dataclass(frozen=True)
class Reckoning:
    """What the kills did to a broadcast. `unreported` are doubles that the bot does not own up to,
    `uncalled_for` those without a kill; `per_kill` counts the doubles of each kill, `per_lane` is the most
    that one kill did to one tenant."""

    lost: list[str]
    astray: list[str]
    out_of_order: list[tuple[str, str]]
    unreported: list[str]
    uncalled_for: list[str]
    per_kill: list[int]
    per_lane: int
    over: list[Over]

    @property
    def told(self) -> str:
        """For the record: how many letters came twice, and at how many kills."""
        spread = ", ".join(f"{many} at {times}" for many, times in sorted(Counter(self.per_kill).items()))
        return f"{len(self.per_kill)} kills, {sum(self.per_kill)} doubles ({spread})"


async def broadcast_with_kills(
    url: str, log: Path, *, each: int, rounds: int, kills: int, seed: int
) -> Reckoning:
    """Sealed beforehand; then one bot after another, each killed at a random moment while letters leave."""
    random, sealer, began = Random(seed), Sealer(), datetime.now(UTC)
    async with Teams() as teams, Mortal(teams, url, log, PACE) as bot:
        with closing(Database(url)) as database:
            where = places(teams, 1, each)
            with database.work() as work:
                sealer.broadcast(work, where, rounds, began)
            teams.connector.weather = Weather(delay=DELAY)
            await bot.start()
            for many in sorted(random.sample(range(EDGE, len(sealer.sealed) - EDGE), kills)):
                await bot.until(lambda many=many: taken(teams.received) >= many, f"{many} letters were taken")
                await asyncio.sleep(random.uniform(0, TURN))
                await bot.kill()
                await bot.start()
            await bot.until(lambda: waiting(database) == 0, "all letters have left", every=0.1)
            return reckon(database, sealer.sealed, teams.received, bot.killed, began)


def reckon(
    database: Database, sealed: dict[str, Place], log: list[Received], killed: list[float], began: datetime
) -> Reckoning:
    """Each double is laid to the first kill after its first arrival."""
    arrived = arrivals(by_letter(log))
    known = fates(database, sealed, began)
    again = doubles(arrived)
    blamed = Counter((bisect_right(killed, before), sealed[key].to.tenant) for key, before, _ in again)
    return Reckoning(
        lost=[key for key in sealed if key not in arrived or known[key][0].state is not State.SENT],
        astray=astray(sealed, arrived),
        out_of_order=out_of_order(sealed, arrived),
        unreported=[key for key, _, _ in again if not known[key][0].twice],
        uncalled_for=[
            key for key, one, two in again if bisect_right(killed, one) == bisect_right(killed, two)
        ],
        per_kill=[
            sum(many for (kill, _), many in blamed.items() if kill == number) for number in range(len(killed))
        ],
        per_lane=max(blamed.values(), default=0),
        over=over_budget(log),
    )


def taken(log: list[Received]) -> int:
    """How many letters Teams has taken by now, doubles too."""
    return sum(bool(call.took) for call in log)


def waiting(database: Database) -> int:
    """How many letters still wait."""
    with database.work() as work:
        return work.outbox.waiting()
