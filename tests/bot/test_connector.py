"""What the bot says to Teams over the wire, and how it takes Teams' refusals."""

import asyncio
import json
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.connector import message
from bot.outcomes import NO_TOKEN, PACED, UNREACHABLE, UNSAYABLE, UNVOUCHED, Heard
from programme.delivery import Address
from programme.pace import Limit, Pace
from tests.bot.stage import CARD, Stage, stage
from tests.teams import Chat


def _chat(on: Stage) -> Chat:
    return on.teams.group(on.teams.person("Kari Nordmann"))


def _at(service_url: str, conversation: str = "19:x@thread.v2") -> Address:
    return Address("tenant", service_url, "28:bot", conversation)


def test_many_sends_use_one_token() -> None:
    async def story() -> None:
        async with stage() as on:
            chat, said = _chat(on), message(CARD, "Stoppunkt")
            sends = (on.connector.send(on.to(chat), said) for _ in range(30))
            heard = await asyncio.gather(*sends)
            assert {one.status for one in heard} == {201}
            assert len({one.id for one in heard}) == 30
            assert on.teams.identity.token_requests == 1
            assert len(on.teams.cards(chat)) == 30

    asyncio.run(story())


def test_a_refused_token_is_renewed_once_and_the_call_repeated() -> None:
    async def story() -> None:
        async with stage() as on:
            chat, said = _chat(on), message(CARD, "Stoppunkt")
            await on.connector.send(on.to(chat), said)
            on.teams.identity.revoke()
            heard = await on.connector.send(on.to(chat), said)
            assert heard.status == 201
            assert on.teams.identity.token_requests == 2
            assert len(on.teams.received) == 3

    asyncio.run(story())


def test_a_call_refused_twice_is_not_tried_a_third_time() -> None:
    async def story() -> None:
        async with stage() as on:
            on.teams.refuse(401, "BotNotRegistered", times=9)
            heard = await on.connector.send(on.to(_chat(on)), message(CARD, "x"))
            assert (heard.status, heard.code) == (401, "BotNotRegistered")
            assert len(on.teams.received) == 2

    asyncio.run(story())


def test_a_card_travels_alone_with_its_summary() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = _chat(on)
            await on.connector.send(on.to(chat), message(CARD, "Et nytt stoppunkt"))
            sent = on.teams.last_message(chat)
            assert sent is not None
            assert set(sent) == {"type", "summary", "attachments", "id"}
            assert (sent["summary"], on.teams.last_card(chat)) == ("Et nytt stoppunkt", CARD)

    asyncio.run(story())


def test_a_message_is_updated_in_place() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = _chat(on)
            sent = await on.connector.send(on.to(chat), message(CARD, "x"))
            newer = CARD | {"lang": "nn"}
            heard = await on.connector.update(on.to(chat), sent.id, message(newer, "y"))
            assert (heard.status, heard.id) == (200, sent.id)
            assert on.teams.cards(chat) == [newer]

    asyncio.run(story())


def test_a_message_is_taken_away() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = _chat(on)
            sent = await on.connector.send(on.to(chat), message(CARD, "x"))
            heard = await on.connector.delete(on.to(chat), sent.id)
            assert heard.ok
            assert on.teams.cards(chat) == []
            assert on.teams.received[-1].method == "DELETE"

    asyncio.run(story())


def test_ids_cannot_climb_out_of_their_path() -> None:
    async def story() -> None:
        async with stage() as on:
            for odd in ("..", ".", "../../admin", "a/b?c#d", "%2e%2e", ""):
                heard = await on.connector.send(_at(on.teams.service_url, odd), message(CARD, "x"))
                assert heard.status == 404
            paths = [one.path for one in on.teams.received]
            assert all(path.startswith("/teams/v3/conversations/") for path in paths)

    asyncio.run(story())


@pytest.mark.parametrize(
    "url",
    [
        "http://elsewhere.example/",
        "ftp://127.0.0.1/",
        "https://u@elsewhere.example/",
        "https:///",
        "x",
        "",
        "http://[::1",
    ],
)
def test_the_token_goes_nowhere_without_https(url: str) -> None:
    async def story() -> None:
        async with stage() as on:
            heard = await on.connector.send(_at(url), message(CARD, "x"))
            assert (heard.status, heard.code) == (0, UNVOUCHED)
            assert on.teams.identity.token_requests == 0

    asyncio.run(story())


def test_what_no_json_can_hold_is_an_answer_too() -> None:
    async def story() -> None:
        async with stage() as on:
            for odd in (float("nan"), {1, 2}, object()):
                heard = await on.connector.send(on.to(_chat(on)), message({"odd": odd}, "x"))
                assert (heard.status, heard.code) == (0, UNSAYABLE)
            assert on.teams.received == []

    asyncio.run(story())


def test_each_request_counts_even_the_repeated_one_and_each_page() -> None:
    async def story() -> None:
        async with stage(pace=Pace()) as on:
            chat = on.teams.group(*(on.teams.person(f"Person {number}") for number in range(120)))
            to, said = on.to(chat), message(CARD, "x")
            await on.connector.send(to, said)
            on.teams.identity.revoke()
            sent = await on.connector.send(to, said)
            await on.connector.update(to, sent.id, said)
            await on.connector.delete(to, sent.id)
            assert on.post.wait(to) == timedelta()
            await on.post.members(to)
            for _ in range(2):
                await on.connector.send(to, said)
            assert len(on.teams.received) == 10
            assert on.post.wait(to) > timedelta()

    asyncio.run(story())


def test_a_reply_below_a_post_counts_as_the_channels() -> None:
    async def story() -> None:
        async with stage(pace=Pace()) as on:
            channel = on.to(on.teams.channel(on.teams.person("Kari Nordmann")))
            for number in range(7):
                below = replace(channel, conversation=f"{channel.conversation};messageid={number}")
                assert (await on.connector.send(below, message(CARD, "x"), urgent=True)).status == 201
            assert on.post.wait(channel) > timedelta()

    asyncio.run(story())


def test_in_local_play_only_this_machine_is_called() -> None:
    async def story() -> None:
        async with stage(app_id="") as on:
            heard = await on.connector.send(_at("https://elsewhere.example/"), message(CARD, "x"))
            assert heard.code == UNVOUCHED
            heard = await on.connector.send(on.to(_chat(on)), message(CARD, "x"))
            assert heard.status == 201

    asyncio.run(story())


def test_nobody_there_and_no_token_are_answers_too() -> None:
    async def story() -> None:
        async with stage() as on:
            heard = await on.connector.send(_at("http://127.0.0.1:9/"), message(CARD, "x"))
            assert (heard.status, heard.code) == (0, UNREACHABLE)
        async with stage() as on:
            on.teams.identity.refusal = "invalid_client"
            heard = await on.connector.send(_at(on.teams.service_url, "19:x"), message(CARD, "x"))
            assert (heard.status, heard.code) == (0, NO_TOKEN)

    asyncio.run(story())


def test_a_redirect_is_not_followed() -> None:
    async def story() -> None:
        async with stage() as on:
            on.teams.refuse(307)
            on.teams.connector.scripted[-1].headers["Location"] = f"{on.teams.base_url}/elsewhere"
            heard = await on.connector.send(on.to(_chat(on)), message(CARD, "x"))
            assert heard.status == 307
            assert len(on.teams.received) == 1

    asyncio.run(story())


def test_norwegian_letters_travel_as_they_are() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = _chat(on)
            await on.connector.send(on.to(chat), message(CARD, "Blåbær på Ærfugløya"))
            assert "Ærfugløya" in json.dumps(on.teams.last_message(chat), ensure_ascii=False)

    asyncio.run(story())


def test_a_letter_does_not_stand_at_the_gate_until_the_hour_is_over_but_a_reply_may() -> None:
    async def story() -> None:
        async with stage(pace=Pace(sends=(Limit(1, 3600.0),))) as on:
            on.connector._patience = 0.05
            to, said = on.to(_chat(on)), message(CARD, "x")
            assert (await on.connector.send(to, said)).ok
            assert await on.connector.send(to, said) == Heard(0, PACED)
            reply = asyncio.ensure_future(on.connector.send(to, said, urgent=True))
            await asyncio.sleep(0.2)
            assert not reply.done()
            reply.cancel()
            assert len(on.teams.received) == 1

    asyncio.run(story())
