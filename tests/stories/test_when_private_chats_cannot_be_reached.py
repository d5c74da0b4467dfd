"""The dialog's way: where a private chat is closed, each answers in a window that nobody else sees."""

import asyncio
import json

from tests.stories.cast import MONDAY, set_out
from tests.stories.stage import actions, button, inputs, stage


def test_the_group_is_asked_in_its_chat_and_each_answers_in_a_dialog(sqlite_url: str) -> None:
    asyncio.run(_story(sqlite_url))


async def _story(database: str) -> None:
    async with stage(database, MONDAY) as on:
        group = await set_out(on)
        on.teams.connector.people.clear()  # nobody can be written to alone any more
        await group.leader.presses("Åpne stoppunktet", group.chat)
        await on.settle()
        await on.settle()
        invitation = on.teams.cards(group.chat)[-1]
        assert on.seen_in(group.chat).count("task/fetch") == 2, "the board and one invitation"
        asking = next(action for action in actions(invitation) if "msteams" in action.get("data", {}))
        for actor in group.everyone:
            opened = await on.teams.open_dialog(
                actor.person, group.chat, asking["data"]["verb"], asking["data"]
            )
            form = opened.card
            assert form is not None
            sending = button(form, "Send")
            assert sending["type"] == "Action.Submit", "a dialog knows no Execute"
            choices = {part["id"]: "partly" for part in inputs(form) if part["id"].startswith("choice.")}
            lines = {key.replace("choice.", "line."): "bare for oss tre" for key in choices}
            before = on.seen_in(group.chat)
            assert "bare for oss tre" not in before
            data = {**choices, **lines, **sending["data"]}
            sent = await on.teams.submit_dialog(actor.person, group.chat, data.pop("verb"), data)
            assert sent.card is not None
            await on.settle()
        assert "bare for oss tre" in on.seen_in(group.chat), "all have answered"


def test_whoever_opens_the_dialog_uninvited_sees_no_form(sqlite_url: str) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            group = await set_out(on)
            await group.leader.presses("Åpne stoppunktet", group.chat)
            await on.settle()
            stranger = on.actor("Nils Nysgjerrig")
            form = button(on.teams.cards(group.leader.own)[-1], "Send")["data"]
            data = {"checkin": form["checkin"]}
            opened = await on.teams.open_dialog(stranger.person, group.chat, "checkin.show/1", data)
            assert opened.card is not None
            assert inputs(opened.card) == []
            assert "checkin.answer/1" not in json.dumps(opened.card)

    asyncio.run(story())
