"""A bot, the Playground and a browser, set up together for a story."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from play.child import free_port, running, wait_until_it_answers
from play.playground import playground
from tests.playground.browser import chromium, norwegian_page
from tests.playground.driver import Chat


@dataclass(frozen=True, slots=True)
class Bot:
    """How to start a bot: `{port}` in the command or in a setting becomes the port it is to listen on."""

    command: Sequence[str]
    settings: Mapping[str, str] = field(default_factory=dict)
    ready: str = "/ready"


@contextmanager
def serving(bot: Bot, port: int, log: Path | None = None) -> Iterator[None]:
    """The bot alone on `port`: a story may leave this block and enter it again to see what survives."""
    command = [word.replace("{port}", str(port)) for word in bot.command]
    settings = {name: value.replace("{port}", str(port)) for name, value in bot.settings.items()}
    with running(command, settings, log) as child:
        wait_until_it_answers(f"http://127.0.0.1:{port}{bot.ready}", child, "The bot")
        yield


@contextmanager
def chatting(bot_port: int, room: Path) -> Iterator[Chat]:
    """The Playground and a browser in front of the bot on `bot_port`; logs go to `room`."""
    port = free_port()
    messages = f"http://127.0.0.1:{bot_port}/api/messages"
    with playground(messages, port, room / "playground.log"), chromium() as browser:
        yield Chat(norwegian_page(browser), f"http://127.0.0.1:{port}/")


@contextmanager
def stage(bot: Bot, room: Path) -> Iterator[Chat]:
    """Everything for a story; what the bot prints is kept in `room`/bot.log."""
    port = free_port()
    with serving(bot, port, room / "bot.log"), chatting(port, room) as chat:
        yield chat
