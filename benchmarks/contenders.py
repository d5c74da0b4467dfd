"""The measured bots: how each is started, and where it runs."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from play.child import OWN_GROUP, NeverAnswered, end, running, wait_until_it_answers
from play.node import TOOLS

HERE = Path(__file__).resolve().parent
PEERS = TOOLS / "bench-venv"
SERVER_CORE, LOAD_CORE = 0, 1
STAFETT, STOCK, BARE = "Stafett on SQLite", "stock botbuilder-core", "bare aiohttp + RS256"


@dataclass(frozen=True, slots=True)
class Contender:
    """A bot that reads its settings and its `PORT` from the environment; `ready` is a page of it."""

    name: str
    command: Sequence[str]
    ready: str


@dataclass(frozen=True, slots=True)
class Started:
    """`seconds` from start to ready."""

    pid: int
    seconds: float

    @property
    def megabytes(self) -> float:
        """Resident memory now; NaN where the system does not tell."""
        status = Path(f"/proc/{self.pid}/status")
        lines = status.read_text().splitlines() if status.exists() else []
        return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), float("nan"))


def peers() -> Path:
    """The Python of the peers' own environment, made on first use: they must not mix with the bot's."""
    python = PEERS / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(PEERS)], check=True)
    pins = ["-r", str(HERE / "requirements.txt"), "-c", str(HERE.parent / "constraints.txt")]
    quiet = ["--quiet", "--disable-pip-version-check"]
    subprocess.run([str(python), "-m", "pip", "install", *quiet, *pins], check=True)
    return python


def all_of_them() -> tuple[Contender, ...]:
    """Stafett first, then what it is measured against."""
    stock = [str(peers()), "-m", "benchmarks.stock"]
    bare = [sys.executable, "-m", "benchmarks.bare"]
    return (
        Contender(STAFETT, [sys.executable, "-m", "benchmarks.unpaced"], "/ready"),
        Contender(STOCK, stock, "/health"),
        Contender(BARE, bare, "/health"),
    )


@contextmanager
def started(contender: Contender, env: Mapping[str, str], log: Path) -> Iterator[Started]:
    """The bot on its own core, ready. Raises `NeverAnswered` with the end of its log."""
    before = time.perf_counter()
    with running(contender.command, env, log) as child:
        pin(child.pid, SERVER_CORE)
        try:
            wait_until_it_answers(f"http://127.0.0.1:{env['PORT']}{contender.ready}", child, contender.name)
        except NeverAnswered as fault:
            raise NeverAnswered(f"{fault}\n{log.read_text()[-2000:]}") from None
        yield Started(child.pid, time.perf_counter() - before)


def told(command: Sequence[str], env: Mapping[str, str], log: Path) -> dict[str, float]:
    """What a process that measures itself, on the measured core, prints as JSON when it is done.

    Raises `NeverAnswered` with the end of its log.
    """
    with log.open("ab") as noise:
        child = subprocess.Popen(
            command, env={**os.environ, **env}, stdout=subprocess.PIPE, stderr=noise, **OWN_GROUP
        )
        try:
            pin(child.pid, SERVER_CORE)
            said, _ = child.communicate()
        finally:
            end(child)
    if child.returncode != 0:
        raise NeverAnswered(f"{command} ended with code {child.returncode}\n{log.read_text()[-2000:]}")
    numbers: dict[str, float] = json.loads(said)
    return numbers


def pin(pid: int, core: int) -> bool:
    """Keep a process on one core; False where there are fewer cores or the system does no such thing."""
    if not hasattr(os, "sched_setaffinity") or core >= (os.cpu_count() or 1):
        return False
    os.sched_setaffinity(pid, {core})
    return True
