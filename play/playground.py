"""Microsoft 365 Agents Playground: a chat client like Teams in a page, without a tenant or the net."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from play.child import running, wait_until_it_answers
from play.node import TOOLS, installed, node

HERE = Path(__file__).resolve().parent
CONFIG = HERE / "m365agentsplayground.yml"
PORT = 56150  # the Playground's own default

# Its clock's zone reaches the bot in every activity. Its language does too, and is always «en-US».
NORWAY = {"TZ": "Europe/Oslo"}


def install() -> Path:
    """The Playground's start script, installed on first use; raises `NoNode` or `NotInstalled`."""
    modules = installed(HERE / "package.json", "playground")
    return modules / "@microsoft" / "m365agentsplayground" / "cli.js"


@contextmanager
def playground(bot_url: str, port: int, log: Path | None = None) -> Iterator[subprocess.Popen[bytes]]:
    """The Playground on `port`, talking to the bot at `bot_url`; yields when its page answers.

    It says «Listening» before it has read its configuration, so we wait for a page that needs it.
    """
    script = install()
    options = ["-e", bot_url, "-c", "msteams", "--disable-telemetry", "-p", str(port)]
    options += ["--service-url", f"http://127.0.0.1:{port}/_connector"]
    quiet = {
        "TEAMSAPPTESTER_BROWSER": "none",
        "M365_AGENTS_PLAYGROUND_CONFIG_PATH": str(CONFIG),
        "M365_AGENTS_PLAYGROUND_LOGFILE": str(TOOLS / "playground.log"),
    }
    command = [node(), "--require", str(HERE / "loopback.cjs"), str(script), "start", *options]
    with running(command, {**quiet, **NORWAY}, log or TOOLS / "playground.out") as child:
        wait_until_it_answers(f"http://127.0.0.1:{port}/_internal/v1/config", child, "The Playground")
        yield child
