"""A process of ours: started, waited for until it answers, and ended with us."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

GRACE = 10.0  # seconds between asking a process to end and ending it

# Ctrl-C must reach only us: we then end the child in good order.
OWN_GROUP: dict[str, Any] = {
    "start_new_session": sys.platform != "win32",
    "creationflags": getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
}


class NeverAnswered(Exception):
    """A process ended, or stayed silent too long, before its page answered."""


def is_taken(port: int) -> bool:
    """Whether somebody on this machine already listens on the port."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def free_port() -> int:
    """A port nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(
    command: Sequence[str], env: Mapping[str, str] | None = None, log: Path | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """The command as a process that never outlives this block.

    `env` is added to our own environment. `log` takes what the process prints; without it, the terminal does.
    """
    output = log.open("ab") if log else None
    child = subprocess.Popen(
        command,
        env={**os.environ, **(env or {})},
        stdout=output,
        stderr=subprocess.STDOUT if output else None,
        **OWN_GROUP,
    )
    try:
        yield child
    finally:
        end(child)
        if output:
            output.close()


def end(child: subprocess.Popen[bytes]) -> None:
    """Ask the process to end; insist after `GRACE` seconds."""
    if child.poll() is None:
        child.terminate()
    try:
        child.wait(GRACE)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def answers(url: str) -> bool:
    """Whether the page answers with success now."""
    try:
        with urllib.request.urlopen(url, timeout=2) as response:
            return bool(response.status < 300)
    except (urllib.error.URLError, OSError):
        return False


def wait_until_it_answers(
    url: str, child: subprocess.Popen[bytes], name: str, patience: float = 60.0
) -> None:
    """Return when the page answers; `NeverAnswered` if the process ends first or `patience` seconds pass."""
    deadline = time.monotonic() + patience
    while not answers(url):
        if child.poll() is not None:
            raise NeverAnswered(f"{name} ended with code {child.returncode} before it was ready.")
        if time.monotonic() > deadline:
            raise NeverAnswered(f"{name} did not answer at {url} within {patience:.0f} seconds.")
        time.sleep(0.1)


def stop_on_signals(stop: Callable[[], None]) -> None:
    """Let a closed terminal and a polite `kill` do what Ctrl-C does."""
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: stop())
