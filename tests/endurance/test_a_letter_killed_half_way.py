"""A bot killed again and again while a dialogue letter leaves, and while its correction does: everybody has
it once, each double is a kill's and is told, and in the end all read the corrected one."""

import asyncio
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any, cast

import pytest

from dialogs.bulletin.letters import keep
from programme.bulletin.audience import Reader, Sort
from programme.bulletin.bulletin import Bulletin, Section
from programme.bulletin.course import correct, plan
from programme.bulletin.fate import Became, CopyFate
from programme.delivery import Address
from storage.database import Database
from storage.work import Work
from tests.delivery.mortal import Mortal
from tests.endurance.working_day import BEGAN, MORNING
from tests.stories.country import Home, home, lay_down
from tests.stories.posted import came, doubled, lost, standing, unexplained
from tests.stories.stage import Hands, Stage
from tests.teams import Teams
from tests.teams.weather import Weather

pytestmark = pytest.mark.long

MANY = 240
"""Groups: their copies are sealed in three batches."""
KILLS = 4
"""While it leaves, and as many while it is corrected."""
LETTER = "letter-1"
TITLE, FIRST, LATER = "Dialogbrev for desember", "Webinaret er klokka ni", "Webinaret er klokka ti"


def test_killed_while_it_leaves_and_while_it_is_corrected(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(BEGAN, str(time.time()))
    asyncio.run(_story(sqlite_url, tmp_path / "log"))


async def _story(url: str, log: Path) -> None:
    random = Random(7)
    async with Teams() as teams, Mortal(teams, url, log, launcher="tests.endurance.working_day") as bot:
        on = Stage(teams, cast(Any, bot), Hands(MORNING))
        homes = tuple(home(on, number, teams.person("Ingunn Vik")) for number in range(MANY))
        chats = [one.chat for one in homes]
        teams.connector.weather = Weather(delay=0.002)
        with closing(Database(url)) as database:
            with database.work() as work:
                lay_down(work, homes, on)
                _plan(work, on, homes)
            await bot.start()
            await _lives_and_dies(bot, random, lambda: len(teams.received))
            await bot.until(lambda: _done(database, teams.tenant, 1), "all have it", every=0.1)
            letter = came(on, FIRST)
            assert (lost(letter, chats), unexplained(letter, bot.killed)) == ([], set())
            with database.work() as work:
                _correct(work, teams.tenant)
            already = len(teams.received)
            await _lives_and_dies(bot, random, lambda: len(teams.received) - already)
            await bot.until(lambda: _done(database, teams.tenant, 2), "all have the other", every=0.1)
            with database.work() as work:
                told = [CopyFate(*one) for one in work.copies.fates(teams.tenant, LETTER)]
    assert came(on, LATER) == {}, "what stands there is changed, and nothing new is said"
    assert [chat for chat in chats if not standing(on, chat, LATER)] == []
    assert {one.became for one in told} == {Became.DELIVERED}
    twice = {one.copy.reader.thread for one in told if one.fate is not None and one.fate.twice}
    assert doubled(letter) <= twice
    print(f"\n{MANY} copies, {len(bot.killed)} kills, {len(doubled(letter))} doubles, {len(twice)} told")


async def _lives_and_dies(bot: Mortal, random: Random, heard: Callable[[], int]) -> None:
    """Killed while copies are sealed, and then at any moment of their way; the last life goes on."""
    for many in (1, *sorted(random.sample(range(2, MANY - 20), KILLS - 1))):
        await bot.until(lambda many=many: heard() >= many, f"{many} copies have left")
        await bot.kill()
        await bot.start()


def _plan(work: Work, on: Stage, homes: tuple[Home, ...]) -> None:
    """Written, and somebody has pressed «Send»."""
    tenant = on.teams.tenant
    new = Bulletin(LETTER, MORNING.date().replace(day=1), MORNING)
    new = replace(new, title=new.title.written(TITLE, TITLE, MORNING))
    new = new.write(Section.FINDINGS, FIRST, FIRST, MORNING, version=0)
    work.bulletins.add(tenant, new)
    work.copies.fix(tenant, LETTER, (_reader(on, one) for one in homes))
    keep(work, tenant, new, plan(new, "lead", MORNING, approval=False), MORNING)


def _reader(on: Stage, one: Home) -> Reader:
    to = Address(on.teams.tenant, on.teams.service_url, on.teams.bot, one.chat.id)
    return Reader(Sort.GROUP, to, one.group.workplace.name, one.group.language, one.group.id)


def _correct(work: Work, tenant: str) -> None:
    letter = work.bulletins.lock(tenant, LETTER)
    assert letter is not None
    at = MORNING + timedelta(seconds=1)
    other = replace(letter, corrects=letter.id)
    version = other.piece(Section.FINDINGS).version
    other = other.write(Section.FINDINGS, LATER, LATER, at, version=version)
    keep(work, tenant, letter, correct(letter, other, at), at)


def _done(database: Database, tenant: str, edition: int) -> bool:
    """Whether every copy has been given the edition, and nothing waits."""
    with database.work() as work:
        return work.copies.behind(tenant, LETTER, edition, 1) == () and work.outbox.waiting() == 0
