"""A card that several use in a chat is one card, kept up to date for everybody."""

import asyncio

from tests.stories.cast import MONDAY, set_out
from tests.stories.stage import stage, text


def test_the_roles_card_fills_up_in_place_instead_of_piling_up(sqlite_url: str) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            group = await set_out(on)
            roles = [text(card) for card in on.teams.cards(group.chat) if "Hvem er hvem" in text(card)]
            assert len(roles) == 1
            assert all(actor.person.name in roles[0] for actor in group.everyone)

    asyncio.run(story())


def test_the_board_follows_the_phase_in_place(sqlite_url: str) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            group = await set_out(on)
            before = len(on.teams.cards(group.chat))
            await group.leader.presses("Sett dato", group.chat, day="2026-09-15")
            await on.settle()
            await group.leader.presses("Åpne stoppunktet", group.chat)
            await on.settle()
            assert len(on.teams.cards(group.chat)) == before
            assert "Vi venter på" in text(on.teams.cards(group.chat)[-1])

    asyncio.run(story())
