"""What the bot says to Teams over the wire, and how it takes Teams' refusals."""

import asyncio
import json

import pytest
from aiohttp import web

from bot.connector import LIMIT, NO_TOKEN, UNREACHABLE, UNVOUCHED, Connector, message
from tests.bot.stage import CARD, Stage, stage
from tests.teams import Chat


def _chat(on: Stage) -> Chat:
    return on.teams.group(on.teams.person("Kari Nordmann"))


def test_many_sends_use_one_token() -> None:
    async def story() -> None:
        async with stage() as on:
            chat, said = _chat(on), message(CARD, "Stoppunkt")
            sends = (on.connector.send(on.teams.service_url, chat.id, said) for _ in range(30))
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
            await on.connector.send(on.teams.service_url, chat.id, said)
            on.teams.identity.revoke()
            heard = await on.connector.send(on.teams.service_url, chat.id, said)
            assert heard.status == 201
            assert on.teams.identity.token_requests == 2
            assert len(on.teams.received) == 3

    asyncio.run(story())


def test_a_call_refused_twice_is_not_tried_a_third_time() -> None:
    async def story() -> None:
        async with stage() as on:
            on.teams.refuse(401, "BotNotRegistered", times=9)
            heard = await on.connector.send(on.teams.service_url, _chat(on).id, message(CARD, "x"))
            assert (heard.status, heard.code) == (401, "BotNotRegistered")
            assert len(on.teams.received) == 2

    asyncio.run(story())


def test_a_card_travels_alone_with_its_summary() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = _chat(on)
            await on.connector.send(on.teams.service_url, chat.id, message(CARD, "Et nytt stoppunkt"))
            sent = on.teams.last_message(chat)
            assert sent is not None
            assert set(sent) == {"type", "summary", "attachments", "id"}
            assert (sent["summary"], on.teams.last_card(chat)) == ("Et nytt stoppunkt", CARD)

    asyncio.run(story())


def test_a_message_is_updated_in_place() -> None:
    async def story() -> None:
        async with stage() as on:
            chat, url = _chat(on), on.teams.service_url
            sent = await on.connector.send(url, chat.id, message(CARD, "x"))
            newer = CARD | {"lang": "nn"}
            heard = await on.connector.update(url, chat.id, sent.id, message(newer, "y"))
            assert (heard.status, heard.id) == (200, sent.id)
            assert on.teams.cards(chat) == [newer]

    asyncio.run(story())


def test_ids_cannot_climb_out_of_their_path() -> None:
    async def story() -> None:
        async with stage() as on:
            for odd in ("..", ".", "../../admin", "a/b?c#d", "%2e%2e", ""):
                heard = await on.connector.send(on.teams.service_url, odd, message(CARD, "x"))
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
            heard = await on.connector.send(url, "19:x@thread.v2", message(CARD, "x"))
            assert (heard.status, heard.code) == (0, UNVOUCHED)
            assert on.teams.identity.token_requests == 0

    asyncio.run(story())


def test_in_local_play_only_this_machine_is_called() -> None:
    async def story() -> None:
        async with stage(app_id="") as on:
            heard = await on.connector.send("https://elsewhere.example/", "19:x", message(CARD, "x"))
            assert heard.code == UNVOUCHED
            heard = await on.connector.send(on.teams.service_url, _chat(on).id, message(CARD, "x"))
            assert heard.status == 201

    asyncio.run(story())


def test_nobody_there_and_no_token_are_answers_too() -> None:
    async def story() -> None:
        async with stage() as on:
            heard = await on.connector.send("http://127.0.0.1:9/", "19:x", message(CARD, "x"))
            assert (heard.status, heard.code) == (0, UNREACHABLE)
        async with stage() as on:
            on.teams.identity.refusal = "invalid_client"
            heard = await on.connector.send(on.teams.service_url, "19:x", message(CARD, "x"))
            assert (heard.status, heard.code) == (0, NO_TOKEN)

    asyncio.run(story())


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"null", b'{"id": 7}', b'{"error": "x"}', b"{" * LIMIT]
)
def test_an_odd_body_is_no_fault(body: bytes) -> None:
    async def odd(request: web.Request) -> web.Response:
        return web.Response(body=body + b" " * (LIMIT if body else 0), status=201)

    async def story() -> None:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", odd)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        connector = Connector(None)
        try:
            port = runner.addresses[0][1]
            heard = await connector.send(f"http://127.0.0.1:{port}/", "19:x", message(CARD, "x"))
            assert (heard.status, heard.id, heard.code) == (201, "", "")
        finally:
            await connector.close()
            await runner.cleanup()

    asyncio.run(story())


def test_a_redirect_is_not_followed() -> None:
    async def story() -> None:
        async with stage() as on:
            on.teams.refuse(307)
            on.teams.connector.scripted[-1].headers["Location"] = f"{on.teams.base_url}/elsewhere"
            heard = await on.connector.send(on.teams.service_url, _chat(on).id, message(CARD, "x"))
            assert heard.status == 307
            assert len(on.teams.received) == 1

    asyncio.run(story())


def test_norwegian_letters_travel_as_they_are() -> None:
    async def story() -> None:
        async with stage() as on:
            chat = _chat(on)
            await on.connector.send(on.teams.service_url, chat.id, message(CARD, "Blåbær på Ærfugløya"))
            assert "Ærfugløya" in json.dumps(on.teams.last_message(chat), ensure_ascii=False)

    asyncio.run(story())
