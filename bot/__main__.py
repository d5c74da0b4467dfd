"""`python -m bot`: the bot in production, until it is asked to stop."""

import asyncio
import os
import signal
import sys

from bot import logs
from bot.assembly import stafett
from bot.settings import Settings, WrongSetting, read
from bot.web import PortTaken
from programme.folder import BrokenMethod
from storage.database import UnknownDatabase


async def run(settings: Settings, *, demo: bool = False) -> None:
    """Runs until SIGINT or SIGTERM."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # Windows: Ctrl-C ends the process itself
            break
    async with stafett(settings, demo=demo):
        await stop.wait()


def main(*, demo: bool = False) -> int:
    """The exit code: 0 when asked to stop, 2 when a setting, a method or the port is wrong."""
    logs.set_up()
    try:
        asyncio.run(run(read(os.environ), demo=demo))
    except (WrongSetting, BrokenMethod, UnknownDatabase, PortTaken) as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
