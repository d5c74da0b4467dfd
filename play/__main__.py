"""`python -m play`: the bot and the Playground side by side, until Ctrl-C."""

import subprocess
import sys
import time
from contextlib import ExitStack

from play.child import NeverAnswered, is_taken, running, stop_on_signals, wait_until_it_answers
from play.node import NoNode, NotInstalled
from play.playground import PORT, playground

BOT_PORT = 3978
BOT = [sys.executable, "-m", "bot.play"]
BOT_URL = f"http://127.0.0.1:{BOT_PORT}"


class Stopped(Exception):
    """Somebody asked us to end."""


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _stop() -> None:
    raise Stopped


def main() -> int:
    """Start both and stay; the exit code is 0 after Ctrl-C, 1 when something could not start or ended."""
    for port, who in ((BOT_PORT, "the bot"), (PORT, "the Playground")):
        if is_taken(port):
            say(f"Port {port} is taken, and {who} needs it. End what runs there and try again.")
            return 1
    stop_on_signals(_stop)
    try:
        with ExitStack() as stack:
            return _play(stack)
    except NeverAnswered as fault:
        say(str(fault))
        return 1
    except (KeyboardInterrupt, Stopped):
        say("\nGood bye. Everything is kept in data/ until next time.")
        return 0


def _play(stack: ExitStack) -> int:
    bot = stack.enter_context(running(BOT))
    wait_until_it_answers(f"{BOT_URL}/ready", bot, "The bot")
    _open_playground(stack)
    while bot.poll() is None:
        time.sleep(0.2)
    say(f"The bot ended with code {bot.returncode}.")
    return 1


def _open_playground(stack: ExitStack) -> subprocess.Popen[bytes] | None:
    """The bot is worth running alone, so nothing that fails here may stop it."""
    try:
        child = stack.enter_context(playground(f"{BOT_URL}/api/messages", PORT))
    except (NoNode, NotInstalled, NeverAnswered) as fault:
        say(f"The bot runs alone at {BOT_URL}/api/messages.")
        say(f"To talk with it, its test client is missing: {fault}")
        return None
    say(f"\n  Open http://localhost:{PORT} and write «hjelp».  Ctrl-C ends both.\n")
    return child


if __name__ == "__main__":
    sys.exit(main())
