"""Teams' side of the talk, as little of it as the bots need, in a process of its own.

OpenID metadata, keys, a token endpoint, and a connector that notes what it is sent and answers when it may.
"""

import asyncio
import json
import sys
import time
from pathlib import Path

from aiohttp import web

SENT = web.AppKey("sent", list[int])
LATENCY = web.AppKey("latency", float)
ARRIVALS = web.AppKey("arrivals", list[tuple[float, str]])


def _fixed(body: object, status: int = 200) -> web.Response:
    return web.Response(body=json.dumps(body).encode(), status=status, content_type="application/json")


async def _received(request: web.Request) -> web.Response:
    app = request.app
    if app[LATENCY]:
        app[ARRIVALS].append((time.monotonic(), request.match_info.get("conversation", "")))
    await request.read()
    app[SENT][0] += 1
    given = str(app[SENT][0])
    if app[LATENCY]:
        await asyncio.sleep(app[LATENCY])
    return _fixed({"id": given}, 201)


async def _count(request: web.Request) -> web.Response:
    return _fixed(request.app[SENT][0])


async def _arrivals(request: web.Request) -> web.Response:
    """What came since the last time this was asked."""
    told = _fixed(request.app[ARRIVALS])
    request.app[ARRIVALS].clear()
    return told


async def _token(request: web.Request) -> web.Response:
    return _fixed({"token_type": "Bearer", "access_token": "benchmark", "expires_in": 3599})


def main() -> None:
    """Arguments: the port, a file with the metadata and the key set as JSON, and the seconds before the
    connector answers; with any, it notes when and in which conversation everything arrived."""
    port, known = int(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text())
    app = web.Application()
    app[SENT], app[LATENCY], app[ARRIVALS] = [0], float(sys.argv[3]), []

    async def metadata(request: web.Request) -> web.Response:
        return _fixed(known["metadata"])

    async def keys(request: web.Request) -> web.Response:
        return _fixed(known["keys"])

    app.router.add_get("/openid", metadata)
    app.router.add_get("/keys", keys)
    app.router.add_get("/count", _count)
    app.router.add_get("/arrivals", _arrivals)
    app.router.add_post("/{tenant}/oauth2/v2.0/token", _token)
    app.router.add_post("/v3/conversations", _received)
    app.router.add_post("/v3/conversations/{conversation}/activities", _received)
    app.router.add_post("/v3/conversations/{conversation}/activities/{activity}", _received)
    app.router.add_put("/v3/conversations/{conversation}/activities/{activity}", _received)
    web.run_app(app, host="127.0.0.1", port=port, print=None, access_log=None)


if __name__ == "__main__":
    main()
