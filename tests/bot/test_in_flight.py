"""How many requests are in flight together: enough for the budget, and no more."""

import asyncio

import pytest

from bot.gate import Gate
from programme.pace import MOST_AT_ONCE, Pace
from tests.bot.virtual import HOUSE, Log, live, now


@pytest.mark.parametrize(("back", "flying"), [(0.002, 1), (0.050, 4), (0.5, 31), (3.0, MOST_AT_ONCE)])
def test_no_more_are_in_flight_than_the_budget_needs(back: float, flying: int) -> None:
    async def story() -> None:
        log, through = Log(), Gate(Pace(), now)
        assert through.at_once(HOUSE, 0.001) == 1
        for number in range(9):
            await log.say(through, f"t{number}", back=back)
        assert through.at_once(HOUSE, 0.001) == flying

    live(story())


def test_one_that_hangs_holds_up_only_its_own_thread() -> None:
    async def story() -> None:
        log, through = Log(), Gate(Pace(), now)
        await log.say(through, "a", back=0.002)
        hangs = asyncio.create_task(log.say(through, "b", back=15.0))
        await asyncio.sleep(0.5)
        assert through.at_once(HOUSE, 0.0) == 1
        await asyncio.sleep(1.0)
        assert through.at_once(HOUSE, 0.0) == 2
        await hangs
        assert through.at_once(HOUSE, 0.0) == 1

    live(story())


def test_at_50_ms_the_budget_is_used_to_98_hundredths_with_few_in_flight() -> None:
    async def story() -> None:
        log, through, number, most = Log(), Gate(Pace(), now), 0, 0
        flying: set[asyncio.Task[None]] = set()
        while now() < 30.0:
            while len(flying) < through.at_once(HOUSE, 0.002):
                number += 1
                way = 0.05 + 0.004 * (number % 3)
                flying.add(asyncio.create_task(log.say(through, f"t{number}", back=way)))
            most = max(most, len(flying))
            _, flying = await asyncio.wait(flying, return_when=asyncio.FIRST_COMPLETED)
        await asyncio.gather(*flying)
        assert log.holds(Pace())
        assert sum(moment < 30.0 for moment in log.tenant[HOUSE]) >= 0.98 * 50 * 30
        assert most <= 5

    live(story())
