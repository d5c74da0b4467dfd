"""Presses that meet: everybody counts, nothing happens twice, on both databases."""

import asyncio

from tests.stories.cast import MONDAY, Group, set_out
from tests.stories.stage import Actor, Stage, button, inputs, stage


def test_three_who_answer_in_the_same_instant_all_count_and_the_cards_turn_once(database_url: str) -> None:
    async def story() -> None:
        async with stage(database_url, MONDAY) as on:
            group = await _asked(on)
            await asyncio.gather(
                *(_press(actor, "yes", f"linje fra {actor.person.name}") for actor in group.everyone)
            )
            await on.settle()
            seen = on.seen_in(group.chat)
            assert all(f"linje fra {actor.person.name}" in seen for actor in group.everyone)
            reveals = [card for card in on.teams.cards(group.chat) if "linje fra Randi" in str(card)]
            assert len(reveals) == 1

    asyncio.run(story())


def test_a_button_pressed_eight_times_at_once_does_its_deed_once(database_url: str) -> None:
    async def story() -> None:
        async with stage(database_url, MONDAY) as on:
            group = await set_out(on)
            board = on.teams.cards(group.chat)[-1]
            data = button(board, "Åpne stoppunktet")["data"]
            said = await asyncio.gather(
                *(group.leader.press_raw(data["verb"], data, group.chat) for _ in range(8))
            )
            assert {one.status for one in said} == {200}
            await on.settle()
            assert [len(on.teams.cards(actor.own)) for actor in group.everyone] == [1, 1, 1]

    asyncio.run(story())


def test_two_who_take_the_leaders_role_at_once_are_told_apart(database_url: str) -> None:
    async def story() -> None:
        async with stage(database_url, MONDAY) as on:
            first, second = on.actor("Anne"), on.actor("Berit")
            chat = on.group_chat(first, second)
            await on.teams.install(first.person, chat)
            await first.writes("start", chat)
            roles = await first.presses("Opprett", chat, name="Heimen", owner="Bygda")
            data = button(roles, "Jeg er leder")["data"]
            await asyncio.gather(*(one.press_raw(data["verb"], data, chat) for one in (first, second)))
            await on.settle()
            seen = on.seen_in(chat)
            assert ("Anne" in seen) != ("Berit" in seen)

    asyncio.run(story())


async def _asked(on: Stage) -> Group:
    group = await set_out(on)
    await group.leader.presses("Åpne stoppunktet", group.chat)
    await on.settle()
    return group


async def _press(actor: Actor, choice: str, line: str) -> None:
    card = actor.stage.teams.cards(actor.own)[-1]
    chosen = {part["id"]: choice for part in inputs(card) if part["id"].startswith("choice.")}
    lines = {key.replace("choice.", "line."): line for key in chosen}
    data = {**chosen, **lines, **button(card, "Send")["data"]}
    said = await actor.press_raw(data["verb"], data)
    assert said.status == 200
