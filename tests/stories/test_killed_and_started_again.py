"""A bot killed at the worst moment, as a real process: nothing accepted is lost, nothing sent repeated.

The bot as it is, but that it waits a second and not fifteen until a lane whose holder died is free.
"""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import aiohttp

from play.child import free_port
from tests.stories.cast import Group, answers, set_out
from tests.stories.stage import Actor, Hands, Stage
from tests.teams import Teams

PATIENCE = 30
"""Seconds until something that must happen has happened."""


class Killable:
    """The bot as a process of its own."""

    def __init__(self, teams: Teams, file: Path) -> None:
        self.port = free_port()
        self._env = {
            **os.environ, **teams.environ(), "DATABASE_URL": f"sqlite:///{file}", "HOST": "127.0.0.1",
            "PORT": str(self.port), "STAFETT_LEADS": "",
        }  # fmt: skip

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.delivery.hasty", env=self._env, stderr=asyncio.subprocess.DEVNULL
        )
        await until(self._is_ready)

    async def kill(self) -> None:
        self._process.kill()
        await self._process.wait()

    async def _is_ready(self) -> bool:
        try:
            async with aiohttp.request("GET", f"http://127.0.0.1:{self.port}/ready") as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False


class Patient(Stage):
    """A stage whose bot lives its own life: settling is waiting until nothing new comes."""

    async def settle(self) -> None:
        seen = -1
        while seen != len(self.teams.received):
            seen = len(self.teams.received)
            await asyncio.sleep(1.2)  # the postman comes every second


async def until(happened: Any) -> None:
    for _ in range(PATIENCE * 10):
        if await happened():
            return
        await asyncio.sleep(0.1)
    raise AssertionError("it never happened")


@asynccontextmanager
async def life(file: Path) -> AsyncIterator[tuple[Patient, Killable]]:
    async with Teams() as teams:
        bot = Killable(teams, file)
        await bot.start()
        teams.bot_at(f"http://127.0.0.1:{bot.port}/api/messages")
        try:
            yield Patient(teams, cast(Any, bot), Hands(datetime.now(UTC))), bot
        finally:
            await bot.kill()


def test_nothing_accepted_is_lost_and_nothing_sent_is_repeated(tmp_path: Path) -> None:
    asyncio.run(_story(tmp_path / "stafett.db"))


async def _story(file: Path) -> None:
    async with life(file) as (on, bot):
        group = await set_out(on)
        on.teams.refuse(503, times=1000)
        await group.leader.presses("Åpne stoppunktet", group.chat)
        await bot.kill()  # sealed, and not one card delivered
        assert [on.teams.cards(actor.own) for actor in group.everyone] == [[], [], []]
        on.teams.connector.scripted.clear()
        await bot.start()
        for actor in group.everyone:
            await until(lambda actor=actor: _has_a_card(on, actor))
        await _answers_and_dies(on, bot, group)
        await answers(group.leader, "yes", line="leders linje")
        await until(lambda: _reads(on, group, "leders linje", "tillitsvalgts linje"))
        assert [_forms(on, actor) for actor in group.everyone] == [1, 1, 1]


async def _answers_and_dies(on: Patient, bot: Killable, group: Group) -> None:
    """Two answer; the bot is killed the very moment after it has said thank you."""
    await answers(group.union_rep, "partly", line="tillitsvalgts linje")
    await answers(group.safety_rep, "no")
    await bot.kill()
    await bot.start()


async def _has_a_card(on: Patient, actor: Actor) -> bool:
    return bool(on.teams.cards(actor.own))


async def _reads(on: Patient, group: Group, *texts: str) -> bool:
    return all(text in on.seen_in(group.chat) for text in texts)


def _forms(on: Patient, actor: Actor) -> int:
    """Cards in the person's own chat that the bot sent unasked: a reply names what it replies to."""
    sent = on.teams.connector.messages.get(actor.own.id, {}).values()
    return sum("replyToId" not in one for one in sent)
