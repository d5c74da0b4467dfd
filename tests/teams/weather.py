"""The stand-in's weather: by seeded chance an answer is a refusal, comes late or cut short, or never."""

import asyncio
import socket
import struct
from collections.abc import Mapping
from enum import StrEnum
from random import Random

from aiohttp import web

FOREVER = 3600.0


class Kind(StrEnum):
    """What one call meets with. Through HANG nothing is taken; from SLOW on, the bot hears that it was."""

    CLEAR = ""
    THROTTLED = "429 that names a time"
    THROTTLED_SILENTLY = "429 that names none"
    MET = "412"
    BAD_GATEWAY = "502"
    UNAVAILABLE = "503"
    TIMED_OUT = "504"
    FAULT = "500"
    REDIRECT = "307"
    RESET = "reset"
    HANG = "hang"
    BAD_GATEWAY_TAKEN = "502, but taken"
    TIMED_OUT_TAKEN = "504, but taken"
    RESET_TAKEN = "reset, but taken"
    HANG_TAKEN = "hang, but taken"
    SLOW = "slow"
    GARBAGE = "garbage"
    NAMELESS = "no id"
    CUT = "cut short"
    HUGE = "huge"


STATUS = {
    Kind.THROTTLED: 429, Kind.THROTTLED_SILENTLY: 429, Kind.MET: 412, Kind.BAD_GATEWAY: 502,
    Kind.UNAVAILABLE: 503, Kind.TIMED_OUT: 504, Kind.FAULT: 500, Kind.REDIRECT: 307,
    Kind.BAD_GATEWAY_TAKEN: 502, Kind.TIMED_OUT_TAKEN: 504,
}  # fmt: skip
UNTAKEN = frozenset(STATUS) - {Kind.BAD_GATEWAY_TAKEN, Kind.TIMED_OUT_TAKEN} | {Kind.RESET, Kind.HANG}
LOST = frozenset({Kind.BAD_GATEWAY_TAKEN, Kind.TIMED_OUT_TAKEN, Kind.RESET_TAKEN, Kind.HANG_TAKEN})
"""It was taken, and the bot cannot know: the only weather in which a message may come twice."""

STORM: Mapping[Kind, float] = {
    **dict.fromkeys((Kind.THROTTLED, Kind.THROTTLED_SILENTLY, Kind.MET), 0.015),
    **dict.fromkeys((Kind.BAD_GATEWAY, Kind.UNAVAILABLE, Kind.TIMED_OUT, Kind.RESET), 0.01),
    **dict.fromkeys((Kind.BAD_GATEWAY_TAKEN, Kind.TIMED_OUT_TAKEN, Kind.RESET_TAKEN), 0.005),
    **dict.fromkeys((Kind.HANG, Kind.HANG_TAKEN, Kind.FAULT, Kind.REDIRECT), 0.003),
    **dict.fromkeys((Kind.SLOW, Kind.GARBAGE, Kind.NAMELESS, Kind.CUT), 0.01),
    Kind.HUGE: 0.001,
}
"""About one call in six meets with something."""


class Weather:
    """What each call meets with, by its probability; `delay` is how many seconds a good answer takes, `slow`
    how many a slow one."""

    def __init__(
        self,
        seed: int = 0,
        chances: Mapping[Kind, float] | None = None,
        delay: float = 0.0,
        slow: float = 0.3,
    ) -> None:
        self._random = Random(seed)
        self._chances = dict(chances or {})
        self._clear = 1 - sum(self._chances.values())
        self.delay, self.slow = delay, slow

    def draw(self) -> Kind:
        """What the next call meets with."""
        [drawn] = self._random.choices([Kind.CLEAR, *self._chances], [self._clear, *self._chances.values()])
        return drawn

    async def over(self, kind: Kind, request: web.Request, answer: web.Response) -> web.StreamResponse:
        """The answer as it leaves; a refusal can be lost, but is else told as it is."""
        if kind in STATUS:
            return self._refusal(kind)
        if kind in {Kind.RESET, Kind.RESET_TAKEN}:
            _reset(request)
        elif kind in {Kind.HANG, Kind.HANG_TAKEN}:
            await asyncio.sleep(FOREVER)  # until the bot gives up, which ends the handler
        elif kind is Kind.SLOW:
            await asyncio.sleep(self.slow)
        elif answer.status < 300:
            return await _garbled(kind, request, answer)
        return answer

    def _refusal(self, kind: Kind) -> web.Response:
        headers = {}
        if kind is Kind.THROTTLED:
            headers["Retry-After"] = str(self._random.randint(1, 2))
        if kind is Kind.REDIRECT:
            headers["Location"] = "/elsewhere"
        return error(STATUS[kind], "", headers)


def error(status: int, code: str, headers: Mapping[str, str] | None = None) -> web.Response:
    """A refusal as Teams words it."""
    body = {"error": {"code": code, "message": "what went wrong, in words"}}
    return web.json_response(body, status=status, headers=headers)


def _reset(request: web.Request) -> None:
    """Hangs up at once, without a word (SO_LINGER with no time makes it a reset)."""
    assert request.transport is not None
    line = request.transport.get_extra_info("socket")
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    request.transport.abort()


async def _garbled(kind: Kind, request: web.Request, answer: web.Response) -> web.StreamResponse:
    match kind:
        case Kind.GARBAGE:
            return web.Response(status=answer.status, body=b'{"id": \xff\xfe<html>')
        case Kind.NAMELESS:
            return web.json_response({}, status=answer.status)
        case Kind.HUGE:
            return web.json_response({"padding": "x" * 10_000_000}, status=answer.status)
        case Kind.CUT:
            return await _cut(request, answer)
    return answer


async def _cut(request: web.Request, answer: web.Response) -> web.StreamResponse:
    """Promises a whole body, and hangs up after half of it."""
    whole = bytes(answer.body or b"{}")
    half = web.StreamResponse(status=answer.status, headers={"Content-Length": str(len(whole))})
    await half.prepare(request)
    await half.write(whole[: len(whole) // 2])
    assert request.transport is not None
    request.transport.close()
    return half
