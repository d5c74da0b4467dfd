"""A light load: prepared requests over some warm connections, each waiting for its answer before the next."""

import asyncio
import itertools
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

CONNECTIONS = 16


class WrongAnswer(Exception):
    """A bot answered something else than what is measured; the text shows it."""


@dataclass(slots=True)
class _Tally:
    requests: Iterator[bytes]
    until: float
    expects: bytes
    answered: int = 0
    done: asyncio.Event = field(default_factory=asyncio.Event)
    wrong: bytes = b""
    open: int = CONNECTIONS


def requests(bodies: Sequence[bytes], tokens: Sequence[str], port: int) -> list[bytes]:
    """Whole HTTP requests, ready to be written."""
    signed = zip(bodies, itertools.cycle(tokens), strict=False)
    return [_request(body, token, port) for body, token in signed]


def _request(body: bytes, token: str, port: int) -> bytes:
    head = (
        f"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Type: application/json; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def answered(port: int, prepared: Iterator[bytes], seconds: float, expects: bytes = b"") -> int:
    """How many requests were answered while `seconds` passed.

    Every answer must be a success and hold `expects`; the first that is not raises `WrongAnswer`.
    """
    tally = _Tally(prepared, time.perf_counter() + seconds, expects)
    loop = asyncio.get_running_loop()
    for _ in range(CONNECTIONS):
        await loop.create_connection(lambda: _Line(tally), "127.0.0.1", port)
    await tally.done.wait()
    if tally.wrong:
        raise WrongAnswer(tally.wrong[:2000].decode(errors="replace"))
    return tally.answered


class _Line(asyncio.Protocol):
    """One connection. It reads no more of HTTP than the bots here write: a head with a length, and a body."""

    def __init__(self, tally: _Tally) -> None:
        self._tally = tally
        self._got = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.write(next(self._tally.requests))

    def data_received(self, data: bytes) -> None:
        self._got += data
        head, found, body = self._got.partition(b"\r\n\r\n")
        if found and len(body) >= length(head):
            self._got = b""
            self._answered(head, body)

    def _answered(self, head: bytes, body: bytes) -> None:
        tally = self._tally
        if not head.startswith(b"HTTP/1.1 20") or tally.expects not in body:
            tally.wrong = tally.wrong or head + b"\n" + body
        else:
            tally.answered += 1
        if tally.wrong or time.perf_counter() >= tally.until:
            self._transport.close()
        else:
            self._transport.write(next(tally.requests))

    def connection_lost(self, fault: Exception | None) -> None:
        self._tally.open -= 1
        if time.perf_counter() < self._tally.until and not self._tally.wrong:
            self._tally.wrong = b"the connection was closed before time"
        if self._tally.open == 0:
            self._tally.done.set()


def length(head: bytes) -> int:
    """How many bytes follow this head of an answer."""
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0
