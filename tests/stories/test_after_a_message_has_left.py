"""What stands in the chats is changed where it stands: forms that are done with, a baton that was mended."""

import asyncio

from programme.calendar import OSLO
from tests.stories.cast import MONDAY, Group, answers, set_out
from tests.stories.stage import Stage, inputs, stage, text
from tests.teams import Chat


def test_the_forms_of_those_who_wait_give_way_to_the_answers(sqlite_url: str) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            group = await set_out(on)
            await group.leader.presses("Åpne stoppunktet", group.chat)
            await on.settle()
            for actor in group.everyone:
                assert "Send svaret" in read(on, actor.own)
                await answers(actor, "yes")
            await on.settle()
            assert "Kortene er snudd" in read(on, group.union_rep.own)
            assert "Svarene ligger i gruppas chat" in read(on, group.union_rep.own)
            await group.union_rep.presses("Se svarene")
            assert "Snakk først om dette" in text(group.union_rep.seen)

    asyncio.run(story())


def test_a_baton_is_mended_where_it_stands(sqlite_url: str) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            group = await set_out(on)
            await hand_over(on, group, "Lise leder")
            before = len(on.teams.cards(group.chat))
            await on.wait_until(MONDAY.replace(month=11, day=22, tzinfo=OSLO))
            form = await group.safety_rep.presses("Rett stafettpinnen", group.chat)
            await group.safety_rep.presses("Lagre rettelsen", group.chat, form, **filled(form, "Tove leder"))
            await on.settle()
            assert len(on.teams.cards(group.chat)) == before
            assert "Lise leder" not in read(on, group.chat)
            mended = [card for card in on.teams.cards(group.chat) if "Rettet 22. november" in text(card)]
            assert len(mended) == 1
            assert "Tove leder" in text(mended[0])

    asyncio.run(story())


def read(on: Stage, chat: Chat) -> str:
    """All that can be read in a conversation."""
    return "\n".join(text(card) for card in on.teams.cards(chat))


def filled(form: dict, words: str) -> dict[str, str]:
    return {part["id"]: words for part in inputs(form)}


async def hand_over(on: Stage, group: Group, words: str) -> None:
    """From an open phase to a baton on its way."""
    await group.leader.presses("Åpne stoppunktet", group.chat)
    await on.settle()
    for actor in group.everyone:
        await answers(actor, "yes")
    await on.settle()
    await group.leader.presses("Gå videre", group.chat)
    await on.settle()
    await group.leader.presses("Bekreft", group.chat)
    await on.settle()
    form = await group.leader.presses("Fyll ut", group.chat)
    await group.leader.presses("Lever", group.chat, form, **filled(form, words))
    await on.settle()
