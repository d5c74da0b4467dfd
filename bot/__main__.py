"""`python -m bot`: the bot in production, until it is asked to stop; with a word behind it, an errand."""

import asyncio
import os
import signal
import sys
from argparse import ArgumentParser
from collections.abc import Sequence

from bot import dry_run, logs, methods, prove
from bot.assembly import stafett, the_time
from bot.playtime import PlayClock
from bot.settings import Settings, WrongSetting, read
from bot.web import PortTaken
from programme.folder import BrokenMethod
from storage.database import UnknownDatabase


async def run(settings: Settings, *, demo: bool = False, clock: PlayClock | None = None) -> None:
    """Runs until SIGINT or SIGTERM."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # Windows: Ctrl-C ends the process itself
            break
    async with stafett(settings, demo=demo, now=clock or the_time):
        await stop.wait()


def main(*, demo: bool = False, clock: PlayClock | None = None) -> int:
    """The exit code: 0 when asked to stop, 2 when a setting, a method or the port is wrong. Only local play
    has a `clock` of its own."""
    logs.set_up()
    try:
        asyncio.run(run(read(os.environ), demo=demo, clock=clock))
    except (WrongSetting, BrokenMethod, UnknownDatabase, PortTaken) as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    except KeyboardInterrupt:
        pass
    return 0


def asked(arguments: Sequence[str]) -> int:
    """The errand that is asked for, or the bot itself; the exit code."""
    parser = ArgumentParser("python -m bot", description="The bot, until it is asked to stop; or an errand.")
    parser.set_defaults(run=lambda given: main())
    errands = parser.add_subparsers(title="errands")
    methods.add_errands(errands.add_parser("methods", help="the methods that the bot knows"))
    promise = "hold votes that never were, and search all that is left of them for who answered what"
    prove.add_errands(errands.add_parser("prove-anonymity", help=promise))
    told = "tell who would be told what in the coming days, and what is held back; nothing is sent"
    dry_run.add_errands(errands.add_parser("dry-run", help=told))
    given = parser.parse_args(arguments)
    return int(given.run(given))


if __name__ == "__main__":
    sys.exit(asked(sys.argv[1:]))
