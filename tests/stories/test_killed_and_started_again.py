"""A bot killed at the worst moment, as a real process: nothing accepted is lost, nothing sent repeated.

The bot as it is, but that it waits a second and not fifteen until a lane whose holder died is free.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest

from tests.delivery.mortal import Mortal
from tests.stories.cast import Group, answers, set_out
from tests.stories.stage import Actor, Hands, Stage
from tests.teams import Teams


class Patient(Stage):
    """A stage whose bot lives its own life: settling is waiting until nothing new comes."""

    async def settle(self) -> None:
        seen = -1
        while seen != len(self.teams.received):
            seen = len(self.teams.received)
            await asyncio.sleep(1.2)  # the postman comes every second


@asynccontextmanager
async def life(folder: Path) -> AsyncIterator[tuple[Patient, Mortal]]:
    async with Teams() as teams, Mortal(teams, f"sqlite:///{folder}/stafett.db", folder / "log") as bot:
        await bot.start()
        await bot.ready()
        teams.bot_at(f"http://127.0.0.1:{bot.port}/api/messages")
        yield Patient(teams, cast(Any, bot), Hands(datetime.now(UTC))), bot


@pytest.mark.long
def test_nothing_accepted_is_lost_and_nothing_sent_is_repeated(tmp_path: Path) -> None:
    asyncio.run(_story(tmp_path))


async def _story(folder: Path) -> None:
    async with life(folder) as (on, bot):
        group = await set_out(on)
        on.teams.refuse(503, times=1000)
        await group.leader.presses("Åpne stoppunktet", group.chat)
        await bot.kill()  # sealed, and not one card delivered
        assert [on.teams.cards(actor.own) for actor in group.everyone] == [[], [], []]
        on.teams.connector.scripted.clear()
        await bot.start()
        await bot.ready()
        await bot.until(lambda: all(on.teams.cards(actor.own) for actor in group.everyone), "all have a form")
        await _answers_and_dies(on, bot, group)
        await answers(group.leader, "yes", line="leders linje")
        told = ("leders linje", "tillitsvalgts linje")
        await bot.until(lambda: all(line in on.seen_in(group.chat) for line in told), "the cards are turned")
        assert [_forms(on, actor) for actor in group.everyone] == [1, 1, 1]


async def _answers_and_dies(on: Patient, bot: Mortal, group: Group) -> None:
    """Two answer; the bot is killed the very moment after it has said thank you."""
    await answers(group.union_rep, "partly", line="tillitsvalgts linje")
    await answers(group.safety_rep, "no")
    await bot.kill()
    await bot.start()
    await bot.ready()


def _forms(on: Patient, actor: Actor) -> int:
    """Cards in the person's own chat that the bot sent unasked: a reply names what it replies to."""
    sent = on.teams.connector.messages.get(actor.own.id, {}).values()
    return sum("replyToId" not in one for one in sent)
