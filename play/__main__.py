"""`python -m play`: the bot and the Playground side by side, until Ctrl-C."""

import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack

from play.child import NeverAnswered, is_taken, running, stop_on_signals, wait_until_it_answers
from play.node import NoNode, NotInstalled
from play.playground import PORT, playground

BOT = (sys.executable, "-m", "bot.play")
BOT_PORT = 3978


class Stopped(Exception):
    """Somebody asked us to end."""


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _stop() -> None:
    raise Stopped


def main(bot: Sequence[str] = BOT, bot_port: int = BOT_PORT, page_port: int = PORT) -> int:
    """Start both and stay; the exit code is 0 after Ctrl-C, 1 when something could not start or ended."""
    for port, who in ((bot_port, "the bot"), (page_port, "the Playground")):
        if is_taken(port):
            say(f"Port {port} is taken, and {who} needs it. End what runs there and try again.")
            return 1
    stop_on_signals(_stop)
    try:
        with ExitStack() as stack:
            return _play(stack, bot, bot_port, page_port)
    except NeverAnswered as fault:
        say(str(fault))
        return 1
    except (KeyboardInterrupt, Stopped):
        say("\nGood bye. Everything is kept in data/ until next time.")
        return 0


def _play(stack: ExitStack, bot: Sequence[str], bot_port: int, page_port: int) -> int:
    """Both, until the bot ends by itself. It listens where it is looked for, whatever PORT says outside."""
    url = f"http://127.0.0.1:{bot_port}"
    child = stack.enter_context(running(bot, {"PORT": str(bot_port)}))
    wait_until_it_answers(f"{url}/ready", child, "The bot")
    _open_playground(stack, url, page_port)
    while child.poll() is None:
        time.sleep(0.2)
    say(f"The bot ended with code {child.returncode}.")
    return 1


def _open_playground(stack: ExitStack, url: str, port: int) -> None:
    """The bot is worth running alone, so nothing that fails here may stop it."""
    try:
        stack.enter_context(playground(f"{url}/api/messages", port))
    except (NoNode, NotInstalled, NeverAnswered) as fault:
        say(f"The bot runs alone at {url}/api/messages.")
        say(f"To talk with it, its test client is missing: {fault}")
    else:
        say(f"\n  Open http://localhost:{port} and write «hjelp».  Ctrl-C ends both.\n")


if __name__ == "__main__":
    sys.exit(main())
