"""Our own token: asked for rarely, remembered, and with a managed identity as with a secret."""

import asyncio
from dataclasses import dataclass

import httpx
import pytest

from bot.credentials import PAUSE, Credentials, ManagedIdentity, NoToken, Token, credentials
from bot.settings import read
from tests.bot.stage import Clock
from tests.teams import Teams
from tests.teams.server import SECRET, TENANT


def _client() -> httpx.AsyncClient:
    return httpx.AsyncClient(trust_env=False, timeout=5)


@pytest.mark.parametrize(
    ("app_type", "tenant"), [("SingleTenant", TENANT), ("MultiTenant", "botframework.com")]
)
def test_a_secret_is_shown_to_the_right_authority(app_type: str, tenant: str) -> None:
    async def story() -> None:
        async with Teams() as teams, _client() as client:
            own = credentials(read(teams.environ() | {"MicrosoftAppType": app_type}), client)
            assert own is not None
            assert await own.token() in teams.identity.issued
            assert teams.identity.asked == [
                {
                    "tenant": tenant,
                    "grant_type": "client_credentials",
                    "client_id": teams.identity.app_id,
                    "client_secret": SECRET,
                    "scope": "https://api.botframework.com/.default",
                }
            ]

    asyncio.run(story())


def test_a_managed_identity_asks_app_service_where_there_is_one() -> None:
    async def story() -> None:
        async with Teams() as teams, _client() as client:
            environ = {
                "MicrosoftAppId": teams.identity.app_id,
                "MicrosoftAppType": "UserAssignedMSI",
                "IDENTITY_ENDPOINT": f"{teams.base_url}/msi",
                "IDENTITY_HEADER": "header",
            }
            own = credentials(read(environ), client)
            assert own is not None
            assert await own.token() == await own.token()
            [asked] = teams.identity.asked
            assert asked == {
                "api-version": "2019-08-01",
                "resource": "https://api.botframework.com",
                "client_id": teams.identity.app_id,
                "Metadata": "",
                "X-IDENTITY-HEADER": "header",
            }

    asyncio.run(story())


def test_a_managed_identity_asks_the_machine_elsewhere() -> None:
    async def story() -> None:
        async with Teams() as teams, _client() as client:
            own = Credentials(ManagedIdentity(client, "app", imds=f"{teams.base_url}/msi"))
            assert await own.token() in teams.identity.issued
            [asked] = teams.identity.asked
            assert (asked["Metadata"], asked["api-version"]) == ("true", "2018-02-01")

    asyncio.run(story())


def test_in_local_play_there_are_no_credentials() -> None:
    settings = read({"STAFETT_DANGEROUSLY_ALLOW_ANYONE": "1"})
    assert credentials(settings, _client()) is None


@dataclass
class Counting:
    lives: float = 3600
    refusal: str = ""
    asked: int = 0

    async def ask(self) -> Token:
        self.asked += 1
        await asyncio.sleep(0)
        if self.refusal:
            raise NoToken(self.refusal)
        return Token(f"token {self.asked}", self.lives)


@pytest.mark.parametrize(("lives", "good_for"), [(3600, 3299), (400, 199)])
def test_a_token_is_used_until_shortly_before_its_end(lives: float, good_for: float) -> None:
    async def story() -> None:
        clock, source = Clock(), Counting(lives)
        own = Credentials(source, clock)
        assert await own.token() == "token 1"
        clock.now += good_for
        assert await own.token() == "token 1"
        clock.now += 2
        assert await own.token() == "token 2"

    asyncio.run(story())


def test_many_who_need_it_at_once_wait_for_one_question() -> None:
    async def story() -> None:
        source = Counting()
        own = Credentials(source)
        assert set(await asyncio.gather(*(own.token() for _ in range(50)))) == {"token 1"}
        assert source.asked == 1

    asyncio.run(story())


def test_only_the_token_that_was_refused_is_forgotten() -> None:
    async def story() -> None:
        own = Credentials(Counting())
        first = await own.token()
        own.forget(first)
        assert await own.token() == "token 2"
        own.forget(first)
        assert await own.token() == "token 2"

    asyncio.run(story())


def test_a_refusal_is_remembered_for_a_moment_and_then_asked_again() -> None:
    async def story() -> None:
        clock, source = Clock(), Counting(refusal="invalid_client")
        own = Credentials(source, clock)
        for _ in range(5):
            with pytest.raises(NoToken, match="invalid_client"):
                await own.token()
        assert source.asked == 1
        source.refusal = ""
        clock.now += PAUSE
        assert await own.token() == "token 2"

    asyncio.run(story())


def test_a_refused_secret_is_named_without_its_details() -> None:
    async def story() -> None:
        async with Teams() as teams, _client() as client:
            own = credentials(read(teams.environ() | {"MicrosoftAppPassword": "wrong"}), client)
            assert own is not None
            with pytest.raises(NoToken, match=r"^invalid_client$"):
                await own.token()

    asyncio.run(story())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b'{"access_token": "x"}',
        b'{"access_token": 7, "expires_in": 1}',
        b'{"access_token": "x", "expires_in": "soon"}',
    ],
)
def test_an_odd_answer_is_no_token(body: bytes) -> None:
    async def story() -> None:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
        async with httpx.AsyncClient(transport=transport) as client:
            with pytest.raises(NoToken):
                await Credentials(ManagedIdentity(client, "app")).token()

    asyncio.run(story())


def test_an_identity_provider_out_of_reach_is_no_token() -> None:
    async def story() -> None:
        async with _client() as client:
            with pytest.raises(NoToken, match="ConnectError"):
                await Credentials(ManagedIdentity(client, "app", imds="http://127.0.0.1:9/")).token()

    asyncio.run(story())
