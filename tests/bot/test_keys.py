"""The issuer's keys: fetched when needed, not more often than sensible, and kept when the issuer is away."""

import asyncio
from typing import Any

import httpx
import pytest

from bot.keys import PAUSE, Keyring
from tests.bot.stage import Clock, Stage, stage
from tests.teams import Said

HOUR = 3600


def _hello(on: Stage) -> dict[str, Any]:
    kari = on.teams.person("Kari Nordmann")
    return on.teams.activity(kari, on.teams.personal(kari), "message", text="hjelp")


async def _say(on: Stage, authorization: str) -> Said:
    return await on.teams.say(_hello(on), authorization)


def test_a_new_key_is_fetched_when_it_is_first_seen_but_not_more_often_than_allowed() -> None:
    async def story() -> None:
        async with stage() as on:
            issuer = on.teams.identity
            await on.teams.say(_hello(on))
            assert issuer.key_requests == 1
            issuer.add_key("key-2")
            token = f"Bearer {issuer.sign(issuer.claims(on.teams.service_url), kid='key-2')}"
            on.clock.now += PAUSE - 1
            assert [(await _say(on, token)).status for _ in range(5)] == [401] * 5
            assert issuer.key_requests == 1
            on.clock.now += 2
            assert [(await _say(on, token)).status for _ in range(5)] == [200] * 5
            assert issuer.key_requests == 2

    asyncio.run(story())


def test_many_who_come_at_once_ask_for_the_keys_once() -> None:
    async def story() -> None:
        async with stage() as on:
            said = await asyncio.gather(*(on.teams.say(_hello(on)) for _ in range(20)))
            assert {one.status for one in said} == {200}
            assert on.teams.identity.key_requests == 1

    asyncio.run(story())


def test_keys_are_renewed_after_a_day_and_a_withdrawn_key_is_then_refused() -> None:
    async def story() -> None:
        async with stage() as on:
            issuer = on.teams.identity
            old = f"Bearer {issuer.sign(issuer.claims(on.teams.service_url))}"
            assert (await _say(on, old)).status == 200
            del issuer.keys["key-1"]
            issuer.add_key("key-2")
            assert (await _say(on, old)).status == 200
            on.clock.now += 24 * HOUR + 1
            assert (await _say(on, old)).status == 401

    asyncio.run(story())


def test_old_keys_are_kept_while_the_issuer_is_down() -> None:
    async def story() -> None:
        async with stage() as on:
            await on.teams.say(_hello(on))
            on.teams.identity.down = True
            on.clock.now += 48 * HOUR
            assert [(await on.teams.say(_hello(on))).status for _ in range(3)] == [200] * 3
            assert on.teams.identity.metadata_requests == 2

    asyncio.run(story())


def test_an_issuer_that_shows_no_key_at_all_is_not_believed() -> None:
    async def story() -> None:
        async with stage() as on:
            issuer = on.teams.identity
            good = f"Bearer {issuer.sign(issuer.claims(on.teams.service_url))}"
            assert (await _say(on, good)).status == 200
            issuer.keys.clear()
            on.clock.now += 24 * HOUR + 1
            assert (await _say(on, good)).status == 200
            assert issuer.key_requests == 2

    asyncio.run(story())


def test_an_issuer_that_is_down_from_the_start_means_401_until_it_is_back() -> None:
    async def story() -> None:
        async with stage() as on:
            on.teams.identity.down = True
            assert (await on.teams.say(_hello(on))) == Said(401)
            on.teams.identity.down = False
            on.clock.now += 11
            assert (await on.teams.say(_hello(on))).status == 200

    asyncio.run(story())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"jwks_uri": 7}',
        b'{"jwks_uri": "http://elsewhere.example/keys"}',
        b"\xff",
    ],
)
def test_unreadable_metadata_gives_no_key_and_no_exception(body: bytes) -> None:
    async def story() -> None:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
        async with httpx.AsyncClient(transport=transport) as client:
            ring = Keyring("https://issuer.example/openid", client, Clock())
            assert await ring.find("key-1") is None

    asyncio.run(story())
