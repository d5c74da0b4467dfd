"""`python -m benchmarks`: Stafett, stock botbuilder-core and the ceiling, in turn, on one machine.

The measured bot has one core to itself; the load and the stand-in for Teams share another.
"""

import argparse
import asyncio
import json
import os
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from benchmarks import stafett
from benchmarks.activities import message
from benchmarks.contenders import LOAD_CORE, STAFETT, STOCK, Contender, Started, all_of_them, pin, started
from benchmarks.identity import Issuer, settings
from benchmarks.load import CONNECTIONS, answered, requests
from benchmarks.table import Numbers, table
from play.child import free_port, running, wait_until_it_answers
from play.node import TOOLS

WARM_UP, MEASURED = 1.0, 3.0  # seconds
TOKENS = 2 * CONNECTIONS
EXPECTED = b"checkin.show/1"  # every answer to a press offers to change it


def main() -> int:
    """Print the table; `--only` names the bots to measure by the beginning of their names."""
    options = _options()
    contenders = [one for one in all_of_them() if one.name.startswith(tuple(options.only))]
    found = {contender.name: Numbers() for contender in contenders}
    # Not in the system's own folder, which may be memory: a durable commit must reach a disk.
    with tempfile.TemporaryDirectory(dir=TOOLS) as folder, standing_in(Path(folder)) as issuer:
        field = prepared(issuer, Path(folder))
        for turn in range(options.rounds):
            for contender in contenders:
                print(f"round {turn + 1} of {options.rounds}: {contender.name}", file=sys.stderr)
                measure(contender, field, found[contender.name])
        print(table(found, STOCK))
        if found.keys() & {STAFETT}:
            ready, memory = at_home(Path(folder))
            print(f"\nA first start with the demo loaded: ready in {ready:.2f} s, {memory:.0f} MB.")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="+", default=[""], metavar="NAME")
    return parser.parse_args()


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


@contextmanager
def standing_in(room: Path) -> Iterator[Issuer]:
    """Teams' side of the talk, on the load's core."""
    if not pin(os.getpid(), LOAD_CORE):
        print("Bots and load share their cores here: the numbers are of little worth.")
    if hasattr(os, "getloadavg") and (busy := os.getloadavg()[0]) > 1:
        print(f"Others keep this machine busy (load {busy:.1f}): trust the ratios more than the numbers.")
    port = free_port()
    issuer = Issuer(f"http://127.0.0.1:{port}")
    known = room / "issuer.json"
    known.write_text(json.dumps({"metadata": issuer.metadata(), "keys": issuer.keys()}))
    command = [sys.executable, "-m", "benchmarks.standin", str(port), str(known)]
    with running(command) as child:
        wait_until_it_answers(f"{issuer.base}/count", child, "The stand-in")
        yield issuer


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
    sent = _sent(field.base) + await answered(field.port, endless, WARM_UP)
    await _until_sent(field.base, sent)
    before = time.perf_counter()
    count = await answered(field.port, endless, MEASURED)
    await _until_sent(field.base, sent + count)
    return count / (time.perf_counter() - before)


async def _until_sent(base: str, count: int) -> None:
    deadline = time.perf_counter() + 30
    while _sent(base) < count:
        if time.perf_counter() > deadline:
            raise TimeoutError(f"{count - _sent(base)} replies never came")
        await asyncio.sleep(0.01)


def _sent(base: str) -> int:
    with urllib.request.urlopen(f"{base}/count") as answer:
        return int(answer.read())


def at_home(room: Path) -> tuple[float, float]:
    """Seconds to ready and megabytes of a first start with the demo, as in local play."""
    contender = Contender("Stafett with the demo", [sys.executable, "-m", "bot.play"], "/ready")
    env = {"PORT": str(free_port()), "DATABASE_URL": f"sqlite:///{room}/demo.db"}
    with started(contender, env, room / "demo.log") as bot:
        return _at_rest(bot)


def _at_rest(bot: Started) -> tuple[float, float]:
    time.sleep(2)
    return bot.seconds, bot.megabytes


if __name__ == "__main__":
    sys.exit(main())
