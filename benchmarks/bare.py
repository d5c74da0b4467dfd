"""The ceiling: aiohttp, JSON and a checked RS256 token, and nothing that a bot is for."""

import json
import os
from typing import Any

import aiohttp
import jwt
from aiohttp import web

from benchmarks.activities import CARD, KIND

_ANSWER = {"statusCode": 200, "type": KIND, "value": CARD}
_REPLY = {"type": "message", "attachments": [{"contentType": KIND, "content": CARD}]}
CLIENT = web.AppKey("client", aiohttp.ClientSession)
KEYS = web.AppKey("keys", dict[str, Any])


async def _open(app: web.Application) -> None:
    app[CLIENT] = client = aiohttp.ClientSession()
    async with client.get(os.environ["STAFETT_OPENID_METADATA_URL"]) as answer:
        jwks_url = (await answer.json())["jwks_uri"]
    async with client.get(jwks_url) as answer:
        keys = jwt.PyJWKSet.from_dict(await answer.json()).keys
    app[KEYS] = {str(key.key_id): key.key for key in keys}


async def _close(app: web.Application) -> None:
    await app[CLIENT].close()


def _check(request: web.Request, activity: dict[str, Any]) -> None:
    token = request.headers["Authorization"].removeprefix("Bearer ")
    key = request.app[KEYS][jwt.get_unverified_header(token)["kid"]]
    given = os.environ
    issuer, audience = given["STAFETT_TOKEN_ISSUER"], given["MicrosoftAppId"]
    claims = jwt.decode(token, key, algorithms=["RS256"], issuer=issuer, audience=audience)
    if claims["serviceurl"] != activity["serviceUrl"]:
        raise web.HTTPUnauthorized


async def _messages(request: web.Request) -> web.Response:
    activity = json.loads(await request.read())
    _check(request, activity)
    if activity["type"] == "invoke":
        return web.Response(body=json.dumps(_ANSWER).encode(), content_type="application/json")
    url = f"{activity['serviceUrl']}/v3/conversations/{activity['conversation']['id']}/activities"
    async with request.app[CLIENT].post(url, json=_REPLY) as answer:
        await answer.read()
    return web.Response()


async def _health(request: web.Request) -> web.Response:
    return web.Response()


def main() -> None:
    app = web.Application()
    app.router.add_post("/api/messages", _messages)
    app.router.add_get("/health", _health)
    app.on_startup.append(_open)
    app.on_cleanup.append(_close)
    web.run_app(app, host="127.0.0.1", port=int(os.environ["PORT"]), print=None, access_log=None)


if __name__ == "__main__":
    main()
