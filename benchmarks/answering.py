"""The first table: presses and messages answered per second, without a pace, time to ready, and memory."""

import asyncio
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from benchmarks import stafett
from benchmarks.activities import message
from benchmarks.contenders import STAFETT, STOCK, Contender, Started, all_of_them, started
from benchmarks.identity import Issuer, settings
from benchmarks.load import CONNECTIONS, answered, requests
from benchmarks.table import Numbers, table
from benchmarks.teams import sent, standing_in
from play.child import free_port

WARM_UP, MEASURED = 1.0, 3.0  # seconds
TOKENS = 2 * CONNECTIONS
EXPECTED = b"checkin.show/1"  # every answer to a press offers to change it


def answering(rounds: int, only: Sequence[str], room: Path) -> None:
    """Print the table; `only` names the bots to measure by the beginning of their names."""
    contenders = [one for one in all_of_them() if one.name.startswith(tuple(only))]
    found = {contender.name: Numbers() for contender in contenders}
    with standing_in(room) as issuer:
        field = prepared(issuer, room)
        for turn in range(rounds):
            for contender in contenders:
                print(f"round {turn + 1} of {rounds}: {contender.name}", file=sys.stderr)
                measure(contender, field, found[contender.name])
    print(table(found, STOCK))
    if found.keys() & {STAFETT}:
        ready, memory = at_home(room)
        print(f"\nA first start with the demo loaded: ready in {ready:.2f} s, {memory:.0f} MB.")


@dataclass(frozen=True, slots=True)
class Field:
    """Where the bots are measured: what they are told, what they are asked, and where the replies go."""

    env: Mapping[str, str]
    presses: Sequence[bytes]
    messages: Sequence[bytes]
    base: str
    log: Path

    @property
    def port(self) -> int:
        return int(self.env["PORT"])


def prepared(issuer: Issuer, room: Path) -> Field:
    """Stafett's database filled, and every request written out; all bots get the very same ones."""
    env = settings(issuer.base, free_port()) | {"DATABASE_URL": f"sqlite:///{room}/stafett.db"}
    house, tokens, port = stafett.prepare(env), issuer.tokens(TOKENS), int(env["PORT"])
    presses = requests(stafett.presses(house, issuer.base), tokens, port)
    words = [message(person, issuer.base, "hjelp") for person in range(3 * stafett.GROUPS)]
    return Field(env, presses, requests(words, tokens, port), issuer.base, room / "bot.log")


def measure(contender: Contender, field: Field, numbers: Numbers) -> None:
    """One round of one bot, started anew."""
    with started(contender, field.env, field.log) as bot:
        numbers.ready.append(bot.seconds)
        numbers.presses.append(asyncio.run(_presses(field)))
        numbers.messages.append(asyncio.run(_messages(field)))
        numbers.memory.append(bot.megabytes)


async def _presses(field: Field) -> float:
    endless = cycle(field.presses)
    await answered(field.port, endless, WARM_UP, EXPECTED)
    before = time.perf_counter()
    count = await answered(field.port, endless, MEASURED, EXPECTED)
    return count / (time.perf_counter() - before)


async def _messages(field: Field) -> float:
    """A message counts when its reply has reached the connector, whenever the bot answered the request."""
    endless = cycle(field.messages)
    so_far = sent(field.base) + await answered(field.port, endless, WARM_UP)
    await _until_sent(field.base, so_far)
    before = time.perf_counter()
    count = await answered(field.port, endless, MEASURED)
    await _until_sent(field.base, so_far + count)
    return count / (time.perf_counter() - before)


async def _until_sent(base: str, count: int) -> None:
    deadline = time.perf_counter() + 30
    while sent(base) < count:
        if time.perf_counter() > deadline:
            raise TimeoutError(f"{count - sent(base)} replies never came")
        await asyncio.sleep(0.01)


def at_home(room: Path) -> tuple[float, float]:
    """Seconds to ready and megabytes of a first start with the demo, as in local play."""
    contender = Contender("Stafett with the demo", [sys.executable, "-m", "bot.play"], "/ready")
    env = {"PORT": str(free_port()), "DATABASE_URL": f"sqlite:///{room}/demo.db"}
    with started(contender, env, room / "demo.log") as bot:
        return _at_rest(bot)


def _at_rest(bot: Started) -> tuple[float, float]:
    time.sleep(2)
    return bot.seconds, bot.megabytes
