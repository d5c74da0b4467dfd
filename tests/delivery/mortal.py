"""The bot as a real process that is killed outright, in the midst of what it does."""

import asyncio
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

import aiohttp

from play.child import free_port
from programme.pace import FASTEST
from tests.house import ROOT
from tests.teams import Teams

LAUNCHER = "tests.delivery.hasty"
PATIENCE = 60
"""Seconds until something that must happen has happened."""


class Mortal:
    """One process after another over one database; what they log is gathered in one file."""

    def __init__(
        self, teams: Teams, database_url: str, log: Path, pace: int = FASTEST, launcher: str = LAUNCHER
    ) -> None:
        self.port = free_port()
        self._launcher = launcher
        self._log = log
        self._env = {
            **os.environ, **teams.environ(), "DATABASE_URL": database_url, "HOST": "127.0.0.1",
            "PORT": str(self.port), "STAFETT_LEADS": "",
            "STAFETT_REQUESTS_PER_SECOND": str(pace),
        }  # fmt: skip
        self._process: asyncio.subprocess.Process | None = None
        self.killed: list[float] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._process is not None:
            await self.kill()

    async def start(self) -> None:
        """Begins a life; its first letters may leave before this returns."""
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", self._launcher, env=self._env, cwd=ROOT, stderr=log
            )

    async def ready(self) -> None:
        """Waits until it takes what Teams sends."""
        for _ in range(PATIENCE * 10):
            if await self._says_so():
                return
            await asyncio.sleep(0.1)
        raise AssertionError(f"it never got ready; {self._last_words()}")

    async def kill(self) -> None:
        """Ends it without a word of warning (SIGKILL)."""
        assert self._process is not None
        self._process.kill()
        await self._process.wait()
        self._process = None
        await asyncio.sleep(0.05)  # what it said last may still be on its way
        self.killed.append(time.monotonic())

    async def until(self, happened: Callable[[], bool], what: str, every: float = 0.001) -> None:
        """Waits for it while the bot lives, looking often: what follows shall hit any moment of a letter's
        way."""
        deadline = time.monotonic() + PATIENCE
        while not happened():
            assert time.monotonic() < deadline, f"it never happened: {what}\n{self._last_words()}"
            assert self._process is not None
            assert self._process.returncode is None, self._last_words()
            await asyncio.sleep(every)

    async def _says_so(self) -> bool:
        try:
            async with aiohttp.request("GET", f"http://127.0.0.1:{self.port}/ready") as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False

    def _last_words(self) -> str:
        """The end of what it logged, for whoever has to find out."""
        return self._log.read_text()[-3000:]
