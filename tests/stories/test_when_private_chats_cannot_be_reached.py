"""The dialog's way: where a private chat is closed, each answers in a window that nobody else sees."""

import asyncio
import json
from typing import Any

import pytest

from tests.stories.cast import MONDAY, Group, connected, set_out
from tests.stories.stage import Actor, Stage, actions, button, inputs, stage, text
from tests.teams.connector import BLOCKED, REMOVED


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
        assert on.seen_in(group.chat).count("task/fetch") == 3, "the board with two ways, and one invitation"
        assert called_on(invitation) == {actor.person.id for actor in group.everyone}
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


def called_on(card: dict[str, Any]) -> set[str]:
    """Those whom Teams tells that they are mentioned."""
    return {one["mentioned"]["id"] for one in card.get("msteams", {}).get("entities", [])}


def test_who_has_closed_their_chat_is_called_on_and_what_waited_comes_when_they_write(
    sqlite_url: str,
) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            group = await set_out(on)
            one = group.union_rep
            on.teams.connector.closed[one.person.thread] = BLOCKED
            await group.leader.presses("Åpne stoppunktet", group.chat)
            await on.settle()
            await on.settle()
            assert called_on(on.teams.cards(group.chat)[-1]) == {one.person.id}
            sent = text(await group.leader.writes("sendt"))
            assert "Jeg får ikke skrevet til Terje Aas i egen chat nå." in sent
            assert "Terje Aas kan svare fra gruppechatten." in sent
            del on.teams.connector.closed[one.person.thread]
            assert "checkin.answer/1" not in on.seen_in(one.own)
            await one.writes("hei")
            await on.settle()
            assert "checkin.answer/1" in on.seen_in(one.own)
            assert "Jeg får ikke" not in text(await group.leader.writes("sendt"))

    asyncio.run(story())


def test_when_the_groups_chat_is_closed_too_the_helper_is_told_once(
    sqlite_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            helper = on.actor("Ingunn Vik")
            group = await _helped(on, helper, capsys.readouterr().err.split()[-1])
            on.teams.connector.closed |= {group.leader.person.thread: BLOCKED, group.chat.thread: REMOVED}
            await group.union_rep.presses("Åpne stoppunktet", group.chat)
            for _ in range(4):
                await on.settle()
            told = [card for card in on.teams.cards(helper.own) if "Noe nådde ikke fram" in text(card)]
            assert len(told) == 1
            assert all(name in text(told[0]) for name in ("Gruppechatten", "Randi Solberg"))
            assert "Jeg er ikke med i gruppechatten nå." in text(told[0])
            assert "Skjema: sendt" in text(await helper.presses("Hva er sendt"))
            on.teams.connector.closed.clear()
            await group.leader.writes("hei")
            await group.leader.writes("status", group.chat)
            for _ in range(3):
                await on.settle()
            assert "Noe nådde ikke fram" not in on.seen_in(helper.own), "the same card says that all is well"
            assert "Alt når fram igjen" in on.seen_in(helper.own)
            assert "har svart" in on.seen_in(group.chat), "the board stands where it should"

    asyncio.run(story())


async def _helped(on: Stage, helper: Actor, claim: str) -> Group:
    """A group that a helper has made, on its way."""
    lead = on.actor("Lise Tangen")
    team = on.teams.channel(lead.person, helper.person)
    await on.teams.install(lead.person, team)
    await lead.writes(f"programleder {claim}")
    await lead.writes("hjelperkanal", team)
    await on.settle()
    await helper.writes("ny arbeidsplass")
    made = text(await helper.presses("Opprett", name="Solbakken sykehjem", owner="Vestbygd kommune"))
    code = next(word for word in made.split() if len(word) == 6 and word.isupper())
    return await connected(on, code)


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
