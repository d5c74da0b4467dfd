"""The door under attack: whoever is not Teams gets 401 and not one word more."""

import asyncio
import base64
import json
from collections.abc import Callable
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.bot.stage import Stage, stage
from tests.teams import Said
from tests.teams.identity import Identity, private_key, unsigned

Forge = Callable[[Identity, dict[str, Any]], str]
HOUR = 3600


def _changed(**claims: Any) -> Forge:
    return lambda issuer, good: issuer.sign({k: v for k, v in (good | claims).items() if v is not None})


def _hs256(secret: str | bytes) -> Forge:
    def forge(issuer: Identity, good: dict[str, Any]) -> str:
        header = {"alg": "HS256", "typ": "JWT", "kid": "key-1"}
        head, body = unsigned(good, header).split(".")[:2]
        key = secret if isinstance(secret, bytes) else secret.encode()
        signature = jwt.get_algorithm_by_name("HS256").sign(f"{head}.{body}".encode(), key)
        return f"{head}.{body}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"

    return forge


def _hs256_with_the_public_key(issuer: Identity, good: dict[str, Any]) -> str:
    public = issuer.keys["key-1"][0].public_key()
    return _hs256(public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))(issuer, good)


def _without_signature(issuer: Identity, good: dict[str, Any]) -> str:
    return issuer.sign(good).rpartition(".")[0] + "."


def _cut(issuer: Identity, good: dict[str, Any]) -> str:
    return issuer.sign(good).rpartition(".")[0]


def _altered(issuer: Identity, good: dict[str, Any]) -> str:
    head, _, signature = issuer.sign(good).split(".")
    body = json.dumps(good | {"serviceurl": "https://elsewhere.example/"}).encode()
    return f"{head}.{base64.urlsafe_b64encode(body).rstrip(b'=').decode()}.{signature}"


def _now(good: dict[str, Any]) -> int:
    return int(good["nbf"])


FORGERIES: dict[str, Forge] = {
    "no signature": _without_signature,
    "two parts": _cut,
    "alg none": lambda issuer, good: unsigned(good, {"alg": "none", "kid": "key-1"}),
    "alg None": lambda issuer, good: unsigned(good, {"alg": "None", "kid": "key-1"}),
    "rs256 unsigned": lambda issuer, good: unsigned(good, {"alg": "RS256", "kid": "key-1"}),
    "hs256": _hs256("x" * 32),
    "hs256 with the public key": _hs256_with_the_public_key,
    "rs512": lambda issuer, good: issuer.sign(good, alg="RS512"),
    "another key": lambda issuer, good: issuer.sign(good, key=private_key("stranger")),
    "unknown key id": lambda issuer, good: issuer.sign(good, kid="made-up", key=private_key("stranger")),
    "no key id": lambda issuer, good: jwt.encode(good, issuer.keys["key-1"][0], algorithm="RS256"),
    "altered claims": _altered,
    "expired": lambda issuer, good: issuer.sign(good | {"exp": _now(good) - 301}),
    "not yet valid": lambda issuer, good: issuer.sign(good | {"nbf": _now(good) + HOUR}),
    "no expiry": _changed(exp=None),
    "no start": _changed(nbf=None),
    "expiry is a word": _changed(exp="never"),
    "wrong issuer": _changed(iss="https://sts.windows.net/stranger/"),
    "no issuer": _changed(iss=None),
    "wrong audience": _changed(aud="0e0e0e0e-0000-4000-8000-000000000000"),
    "several audiences": _changed(aud=["5d1c9a3e-9a51-4f0e-8f0b-1c6e0d2b7a44", "another"]),
    "no audience": _changed(aud=None),
    "another service url": _changed(serviceurl="https://elsewhere.example/"),
    "no service url": _changed(serviceurl=None),
    "service url is a list": _changed(serviceurl=["x"]),
    "garbage": lambda issuer, good: "garbage",
    "dots": lambda issuer, good: "..",
    "not ascii": lambda issuer, good: "blåbær.syltetøy.æøå",
}


def _hello(on: Stage) -> dict[str, Any]:
    kari = on.teams.person("Kari Nordmann")
    return on.teams.activity(kari, on.teams.personal(kari), "message", text="hjelp")


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_token_is_401_with_an_empty_body(name: str) -> None:
    async def story() -> None:
        async with stage() as on:
            issuer = on.teams.identity
            token = FORGERIES[name](issuer, issuer.claims(on.teams.service_url))
            said = await on.teams.say(_hello(on), f"Bearer {token}")
            assert said == Said(401)
            assert on.desk.turns == []
            assert on.teams.received == []

    asyncio.run(story())


@pytest.mark.parametrize("header", ["", "Bearer", "Basic a2FyaTprYXJp", "Bearer x", "Token x.y.z"])
def test_no_token_at_all_is_401_with_an_empty_body(header: str) -> None:
    async def story() -> None:
        async with stage() as on:
            headers = {"Authorization": header} if header else {}
            async with httpx.AsyncClient(trust_env=False) as client:
                answer = await client.post(f"{on.url}/api/messages", json=_hello(on), headers=headers)
            assert (answer.status_code, answer.content) == (401, b"")
            assert on.desk.turns == []

    asyncio.run(story())


def test_a_good_token_opens_the_door() -> None:
    async def story() -> None:
        async with stage() as on:
            said = await on.teams.say(_hello(on))
            assert said.status == 200
            assert len(on.desk.turns) == 1

    asyncio.run(story())


def test_clocks_may_differ_by_five_minutes() -> None:
    async def story() -> None:
        async with stage() as on:
            issuer = on.teams.identity
            good = issuer.claims(on.teams.service_url)
            for claims in (good | {"exp": _now(good) - 200}, good | {"nbf": _now(good) + 300}):
                assert (await on.teams.say(_hello(on), f"Bearer {issuer.sign(claims)}")).status == 200

    asyncio.run(story())


@pytest.mark.parametrize(
    ("endorsements", "channel", "status"),
    [
        (("webchat",), "msteams", 401),
        (("webchat",), None, 401),
        (("msteams",), ["msteams"], 401),
        (("msteams", "webchat"), "msteams", 200),
        (None, "msteams", 200),
    ],
)
def test_a_key_speaks_only_for_the_channels_it_is_endorsed_for(
    endorsements: tuple[str, ...] | None, channel: Any, status: int
) -> None:
    async def story() -> None:
        async with stage() as on:
            issuer = on.teams.identity
            issuer.add_key("key-1", endorsements)
            said = await on.teams.say(_hello(on) | {"channelId": channel})
            assert said.status == status

    asyncio.run(story())


def test_a_token_for_one_service_url_does_not_vouch_for_another() -> None:
    async def story() -> None:
        async with stage() as on:
            said = await on.teams.say(_hello(on) | {"serviceUrl": "http://127.0.0.1:9/"})
            assert said == Said(401)
            assert on.teams.received == []

    asyncio.run(story())


def test_in_local_play_no_token_is_asked_for_but_only_this_machine_is_answered() -> None:
    async def story() -> None:
        async with stage(app_id="") as on:
            assert (await on.teams.say(_hello(on))).status == 200
            assert [one.authorization for one in on.teams.received] == [""]
            for elsewhere in ("https://elsewhere.example/", "http://127.0.0.1.elsewhere.example/", None, 7):
                assert await on.teams.say(_hello(on) | {"serviceUrl": elsewhere}) == Said(401)
            assert len(on.desk.turns) == 1

    asyncio.run(story())
