"""A room of people who press when they please: requests at set moments, none of which waits for another.

A load that waits for each answer before it asks again is kind to whoever is slow; people are not.
"""

import asyncio
import time
from asyncio import StreamReader, StreamWriter
from collections.abc import Sequence

from benchmarks.load import WrongAnswer, length

Line = tuple[StreamReader, StreamWriter]


async def pressed(port: int, prepared: Sequence[bytes], within: float, expects: bytes) -> list[float]:
    """How many seconds each waited for an answer, counted from the moment they wanted to press. The presses
    are spread evenly over `within` seconds; with 0 all come at once.

    Every answer must be a success and hold `expects`; else raises `WrongAnswer`.
    """
    lines = [await asyncio.open_connection("127.0.0.1", port) for _ in prepared]
    begin, gap = time.perf_counter() + 0.1, within / len(prepared)
    moments = [begin + number * gap for number in range(len(prepared))]
    asked = zip(lines, prepared, moments, strict=True)
    try:
        return list(await asyncio.gather(*(_answered(*one, expects) for one in asked)))
    finally:
        for _, writer in lines:
            writer.close()


async def _answered(line: Line, request: bytes, at: float, expects: bytes) -> float:
    reader, writer = line
    await asyncio.sleep(at - time.perf_counter())
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    body = await reader.readexactly(length(head))
    if not head.startswith(b"HTTP/1.1 20") or expects not in body:
        raise WrongAnswer((head + body)[:2000].decode(errors="replace"))
    return time.perf_counter() - at
