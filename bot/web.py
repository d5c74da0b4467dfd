"""The HTTP side: one address for Teams, one for files, two for whoever watches over the process."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Protocol

from aiohttp import web

from bot.door import LIMIT

_SLOWEST = 10  # seconds a caller may take to send its request
_GRACE = 20.0  # seconds for the turns under way when the process is asked to stop


class PortTaken(Exception):
    """The port, or the address, is not to be had; the text says so in a sentence."""


class Answered(Protocol):
    """What the door answers over HTTP: `body` is JSON, or nothing."""

    @property
    def status(self) -> int: ...
    @property
    def body(self) -> bytes | None: ...


class Door(Protocol):
    """Who takes what Teams sends."""

    async def receive(self, authorization: str | None, body: bytes, at: datetime) -> Answered: ...


class Handed(Protocol):
    """What the files answer over HTTP."""

    @property
    def status(self) -> int: ...
    @property
    def body(self) -> bytes: ...
    @property
    def headers(self) -> Mapping[str, str]: ...


class Files(Protocol):
    """Who hands out files by the secret in their links."""

    async def fetch(self, secret: str, at: datetime) -> Handed: ...


def _watch() -> datetime:
    return datetime.now(UTC)


def application(
    door: Door,
    ready: Callable[[], Awaitable[bool]],
    now: Callable[[], datetime] = _watch,
    files: Files | None = None,
) -> web.Application:
    """The whole of what can be asked for over HTTP; `now` is the watch a turn's time is read from. Without
    `files` there are none to fetch."""
    app = web.Application(client_max_size=LIMIT)
    app.router.add_post("/api/messages", _messages(door, now))
    app.router.add_get("/health", _health)
    app.router.add_get("/ready", _ready(ready))
    if files is not None:
        app.router.add_get("/files/{secret}", _files(files, now))
    app.on_response_prepare.append(_say_less)
    return app


@asynccontextmanager
async def serve(app: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """Serves until left, then lets the turns under way end; gives the port, chosen by the system if 0."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=_GRACE)
    await runner.setup()
    try:
        await _listen(runner, host, port)
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, host: str, port: int) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as fault:
        raise PortTaken(f"PORT {port} cannot be listened on: {fault.strerror}.") from None


def _messages(door: Door, now: Callable[[], datetime]) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def messages(request: web.Request) -> web.Response:
        # A web page can post any other type without asking first, which in local play would be enough.
        if request.content_type != "application/json":
            return web.Response(status=415)
        try:
            async with asyncio.timeout(_SLOWEST):
                body = await request.read()
        except TimeoutError:
            return web.Response(status=408)
        except web.HTTPRequestEntityTooLarge:
            return web.Response(status=413)
        answered = await door.receive(request.headers.get("Authorization"), body, now())
        return _response(answered.status, answered.body)

    return messages


def _response(status: int, body: bytes | None) -> web.Response:
    if body is None:
        return web.Response(status=status)
    return web.Response(status=status, body=body, content_type="application/json")


async def _health(request: web.Request) -> web.Response:
    return _response(200, json.dumps({"status": "ok"}).encode())


def _ready(ready: Callable[[], Awaitable[bool]]) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(request: web.Request) -> web.Response:
        status, word = (200, "ready") if await ready() else (503, "not ready")
        return _response(status, json.dumps({"status": word}).encode())

    return answer


def _files(files: Files, now: Callable[[], datetime]) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def fetch(request: web.Request) -> web.Response:
        handed = await files.fetch(request.match_info["secret"], now())
        return web.Response(status=handed.status, body=handed.body, headers=handed.headers)

    return fetch


async def _say_less(request: web.Request, response: web.StreamResponse) -> None:
    """Strangers need not know the server's make and version."""
    response.headers.popall("Server", None)
