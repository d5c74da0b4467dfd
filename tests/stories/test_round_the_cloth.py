"""A dialogue cloth in the room, with the time kept by a phone on the table."""

import asyncio
from datetime import datetime, timedelta

import pytest

from programme.calendar import OSLO
from tests.dialogs.desk import SHELF
from tests.stories.cast import MONDAY, connected
from tests.stories.stage import Actor, Stage, stage, text
from tests.stories.test_every_method import a_code, helped
from tests.teams import Chat

STEPS = ("Oppvarming", "Mål: et godt arbeidsmiljø", "Rolleforståelse", "Partssamarbeid", "Når vi lykkes")


def cloth(on: Stage, chat: Chat) -> str:
    """The one card with the steps."""
    found = [card for card in on.teams.cards(chat) if "· 10 min" in text(card)]
    assert len(found) == 1, "there is one card, kept up to date"
    return text(found[0])


def test_four_tasks_with_the_time_kept(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            _, helper = await helped(on, capsys.readouterr().err.split()[-1])
            method = SHELF.newest("dialogduk_partssamarbeid")
            group = await connected(on, await a_code(helper, method))
            await group.leader.presses("Sett dato", group.chat, day="2026-09-11")
            await on.wait_until(datetime(2026, 9, 11, 13, 0, 20, tzinfo=OSLO))
            await group.union_rep.presses("Åpne dialogduken", group.chat)
            await on.settle()
            await group.union_rep.presses("Start", group.chat)
            await on.settle()
            assert "Til kl. 13.11" in cloth(on, group.chat)
            await _time_is_up_and_they_take_a_little_more(on, group.safety_rep, group.chat)
            for name in STEPS[1:]:
                await group.leader.presses("Neste", group.chat)
                await group.leader.presses_again()
                await on.settle()
                assert f"● {name}" in cloth(on, group.chat)
            await group.leader.presses("Ferdig", group.chat)
            await on.settle()
            assert "Dere har vært gjennom alle stegene" in cloth(on, group.chat)
            await on.wait(hours=2)
            assert "i ro og mak" not in on.seen_in(group.chat), "the last step was left in time"

    asyncio.run(story())


async def _time_is_up_and_they_take_a_little_more(on: Stage, actor: Actor, chat: Chat) -> None:
    await on.wait_until(datetime(2026, 9, 11, 13, 10, 59, tzinfo=OSLO))
    assert "i ro og mak" not in on.seen_in(chat)
    await on.wait_until(datetime(2026, 9, 11, 13, 11, tzinfo=OSLO))
    assert "Gjør dere ferdige i ro og mak" in on.seen_in(chat)
    await actor.presses("Litt mer tid", chat)
    await on.settle()
    assert "i ro og mak" not in on.seen_in(chat)
    assert "Til kl. 13.16" in cloth(on, chat)
    await on.wait(minutes=3)


def test_nobody_comes_home_to_an_old_card(sqlite_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The bot was down while they sat there; when it comes back they have gone home."""

    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            _, helper = await helped(on, capsys.readouterr().err.split()[-1])
            method = SHELF.newest("dialogduk_partssamarbeid")
            group = await connected(on, await a_code(helper, method))
            await group.leader.writes("neste oppgave", group.chat)
            await on.settle()
            await on.wait_until(MONDAY + timedelta(hours=6))
            assert "i ro og mak" not in on.seen_in(group.chat)

    asyncio.run(story())
