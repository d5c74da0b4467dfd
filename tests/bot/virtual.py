"""Virtual time, which passes only when nobody has anything left to do, and a Teams in it that sees much."""

import asyncio
from collections import defaultdict
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from bot.gate import Gate
from programme.pace import Pace
from tests.programme.test_pace import holds

HOUSE, OTHER = "tenant-1", "tenant-2"


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        super().__init__()
        self._seconds = 0.0
        self._really_select = self._selector.select
        self._selector.select = self._select

    def time(self) -> float:
        return self._seconds

    def _select(self, timeout: float | None = None) -> Any:
        if timeout is None:
            raise RuntimeError("nothing will ever happen again")
        self._seconds += timeout
        return self._really_select(0)


def live(story: Coroutine[Any, Any, Any]) -> Any:
    """Runs a story to its end in virtual time."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(story)


def now() -> float:
    """The virtual time, in seconds from the beginning of the story."""
    return asyncio.get_running_loop().time()


@dataclass
class Log:
    """What Teams saw, and when."""

    tenant: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    sends: dict[tuple[str, str], list[float]] = field(default_factory=lambda: defaultdict(list))
    reads: dict[tuple[str, str], list[float]] = field(default_factory=lambda: defaultdict(list))
    inside: set[tuple[str, str]] = field(default_factory=set)
    order: list[str] = field(default_factory=list)

    async def say(
        self,
        through: Gate,
        thread: str,
        *,
        tenant: str = HOUSE,
        there: float = 0.0,
        back: float = 0.05,
        reads: bool = False,
        urgent: bool = False,
        name: str = "",
        fails: bool = False,
    ) -> None:
        async with through.passage(tenant, thread, reads=reads, urgent=urgent) as trip:
            assert (tenant, thread) not in self.inside
            self.inside.add((tenant, thread))
            try:
                await asyncio.sleep(there)
                self.order.append(name)
                self.tenant[tenant].append(now())
                (self.reads if reads else self.sends)[tenant, thread].append(now())
                await asyncio.sleep(back)
            finally:
                self.inside.remove((tenant, thread))
            if not fails:
                trip.taken()

    def holds(self, pace: Pace) -> bool:
        return all(
            holds(log, limits)
            for logs, limits in (
                (self.tenant, pace.tenant),
                (self.sends, pace.sends),
                (self.reads, pace.reads),
            )
            for log in logs.values()
        )
