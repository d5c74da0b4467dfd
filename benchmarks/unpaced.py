"""The bot as `python -m bot` starts it, but without a pace: its replies would else stop at 50 a second."""

import asyncio
import os
import signal

from bot import logs
from bot.assembly import stafett
from bot.settings import read


async def _run() -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with stafett(read(os.environ), paced=False):
        await stop.wait()


def main() -> None:
    logs.set_up()
    asyncio.run(_run())


if __name__ == "__main__":
    main()
