"""A leader on a way for leaders lets a stop point pass, and comes back to it without a word of blame."""

import asyncio
from datetime import timedelta

import pytest

from tests.stories.stage import stage, text
from tests.stories.test_every_method import ALONE, MONDAY, a_code, helped
from tests.stories.through import hands_over, morning_after, sets_a_date


def test_what_was_never_answered_closes_in_the_leaders_own_chat_and_the_way_goes_on(
    database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async def story() -> None:
        async with stage(database_url, MONDAY) as on:
            _, helper = await helped(on, capsys.readouterr().err.split()[-1])
            leader = on.actor("Randi Solberg")
            await leader.writes(f"kode {await a_code(helper, ALONE[0])}")
            await leader.presses("Sett i gang")
            await on.settle()
            await morning_after(on, await sets_a_date(on, leader, leader.own))
            assert "Send" in on.seen_in(leader.own), "the form is where the leader reads it"
            for _ in range(9):
                await on.wait(days=1)
            closed = on.seen_in(leader.own)
            assert "Stoppunktet er lukket" in closed
            assert "Send" not in closed
            table = await leader.presses("Se svarene")
            assert "Her er spørsmålene" in text(table)
            await leader.presses("Gå videre")
            await on.settle()
            await hands_over(on, leader, leader.own)
            assert ALONE[0].phases[1].name["nb"] in on.seen_in(leader.own)
            assert on.hands.at - MONDAY < timedelta(days=60)

    asyncio.run(story())
