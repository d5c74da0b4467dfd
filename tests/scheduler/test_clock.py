"""The clock ticks at once, never twice at a time, and makes up for nothing: what is due lies in tables."""

import asyncio
import time

from scheduler.clock import ticking

HOUR = 3600.0


def hold_everything_up(seconds: float) -> None:
    time.sleep(seconds)


def test_the_first_tick_comes_at_once_however_long_the_next_takes() -> None:
    async def story() -> None:
        ticked = asyncio.Event()

        async def tick() -> None:
            ticked.set()

        async with ticking((tick, HOUR)):
            await ticked.wait()
        assert ticked.is_set()

    asyncio.run(asyncio.wait_for(story(), 60))


def test_a_tick_that_takes_long_is_not_begun_a_second_time() -> None:
    async def story() -> None:
        together, highest, done = 0, 0, asyncio.Event()

        async def slow() -> None:
            nonlocal together, highest
            together += 1
            highest = max(highest, together)
            await asyncio.sleep(0.3)
            together -= 1
            done.set()

        async with ticking((slow, 0.02)):
            await done.wait()
        assert highest == 1

    asyncio.run(story())


def test_a_tick_that_comes_late_comes_once() -> None:
    async def story() -> None:
        times, again = 0, asyncio.Event()

        async def tick() -> None:
            nonlocal times
            times += 1
            if times == 1:
                hold_everything_up(1.0)  # ten more ticks are missed
            elif times == 2:
                again.set()

        async with ticking((tick, 0.1)):
            await again.wait()
            seen = times
        assert seen == 2

    asyncio.run(story())


def test_one_tick_that_fails_stops_no_other_and_not_itself() -> None:
    async def story() -> None:
        failed, ticked = 0, asyncio.Event()

        async def failing() -> None:
            nonlocal failed
            failed += 1
            raise RuntimeError

        async def tick() -> None:
            if failed > 1:
                ticked.set()

        async with ticking((failing, 0.05), (tick, 0.05)):
            await ticked.wait()
        assert failed > 1

    asyncio.run(asyncio.wait_for(story(), 60))
