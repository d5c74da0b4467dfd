"""One tenant's letters, delivered by one process: as many on their way as the tenant's budget needs, no more.

Whatever is on its way when the process is killed may arrive twice, for nobody can ask Teams what it has
taken. So an outcome is kept before the next letter leaves, wherever the budget can be spent that way.
"""

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TypeVar

from programme.delivery import CLOSED, OURS, Gone, Outcome, Sent, TryAgain, pause
from scheduler.post import Post
from storage.database import Clash
from storage.posting import Posting
from storage.work import Work
from storage.worker import Run

log = logging.getLogger(__name__)

Result = TypeVar("Result")

LEASE = timedelta(seconds=15)
"""How long a lane is ours after we last said so; after that another takes it over, for then we are dead."""
SAY_SO = 3.0
"""Seconds between two times we say so, while there is nothing else to keep."""
MEND = timedelta(minutes=15)
"""The pause of a thread while our own registration is broken: an administrator has to see to it."""
MOST_RAISED = 5
"""Tries of a letter at which the post fails by its own fault."""
ATTEMPTS = 20
"""Tries to keep an outcome while the database fails and we are to stop; a good minute."""
UNREADABLE = "Unreadable"
"""Why a letter is given up that was damaged where it lay."""


@dataclass(frozen=True, slots=True)
class Held:
    """It did not leave: our own pace lets nothing into its thread before `after` has passed."""

    after: timedelta


@dataclass(frozen=True, slots=True)
class Needless:
    """It did not leave: there is nothing for it to change."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A letter that came back, and what became of it."""

    posting: Posting
    outcome: Outcome | Held | Needless


@dataclass
class Lane:
    """A lane that was taken, until it is empty, lost, or we are told to stop. `owner` is a name never used
    before; `chance` gives random numbers in [0, 1)."""

    tenant: str
    owner: str
    run: Run
    post: Post
    now: Callable[[], datetime]
    chance: Callable[[], float]
    stopping: bool = False
    _on_the_way: dict["asyncio.Task[Ended]", str] = field(default_factory=dict)
    """What has left and not come back, with the letters' ids."""
    _since: float = field(default_factory=time.monotonic)
    _aside: float = 0.0
    """Seconds that keeping what came back and taking more have cost, on the average."""

    def age(self) -> float:
        """Seconds since it was taken."""
        return time.monotonic() - self._since

    async def deliver(self) -> None:
        """Delivers until nothing of the lane is free and nothing is on its way. When `stopping`, it takes
        nothing more, and waits for what is on its way. Then the lane is given back."""
        ended: Sequence[Ended] = ()
        while True:
            taken = await self._keep_and_take(ended)
            if taken is None:
                await self._overtaken()
                return
            self._on_the_way |= {asyncio.ensure_future(self._send(one)): one.parcel.id for one in taken}
            if not self._on_the_way:
                return
            ended = await self._some_end()

    async def _keep_and_take(self, ended: Sequence[Ended]) -> tuple[Posting, ...] | None:
        """Keeps what became of these and takes as many more as there is room for, all in one commit. With
        nothing on the way any more the lane is left in the same commit; None when it is another's by now."""
        known = [*self._on_the_way.values(), *(one.posting.parcel.id for one in ended)]

        def turn(again: bool, work: Work) -> tuple[Posting, ...] | None:
            now = self.now()
            work.deliveries.give_way()
            if again:  # the first time may have been committed, though we were not told
                work.deliveries.put_back(self.tenant, owner=self.owner, known=known)
            _keep(work, ended, now)
            if not work.lanes.renew(self.tenant, owner=self.owner, until=now + LEASE):
                return None
            taken = self._take(work, now)
            if not taken and not self._on_the_way:
                work.lanes.leave(self.tenant, owner=self.owner, now=now)
            return taken

        began = asyncio.get_running_loop().time()
        taken = await self._persistently(turn)
        self._aside += (asyncio.get_running_loop().time() - began - self._aside) / 8
        return taken

    def _take(self, work: Work, now: datetime) -> tuple[Posting, ...]:
        room = self.post.at_once(self.tenant, self._aside) - len(self._on_the_way)
        if self.stopping or room < 1:
            return ()
        late = work.deliveries.late(now)
        if late:
            log.warning("of no use any more", extra={"action": "postman.late", "count": late})
        return work.deliveries.claim(self.tenant, now, owner=self.owner, limit=room)

    async def _some_end(self) -> Sequence[Ended]:
        """Those that have come back; none when it is time to say that we are still here."""
        first = asyncio.FIRST_COMPLETED
        done, _ = await asyncio.wait(self._on_the_way, timeout=SAY_SO, return_when=first)
        for task in done:
            del self._on_the_way[task]
        return [task.result() for task in done]

    async def _overtaken(self) -> None:
        """Another holds the lane, for we were silent too long. What has arrived meanwhile is still kept."""
        log.error("lane lost", extra={"action": "postman.overtaken", "count": len(self._on_the_way)})
        ended = await asyncio.gather(*self._on_the_way)
        await self._persistently(lambda _, work: _keep(work, ended, self.now()))

    async def _persistently(self, turn: Callable[[bool, Work], Result]) -> Result:
        """Does the turn, and while the database fails does it again, and tells it so: an outcome that is not
        kept becomes a letter that is sent twice. When `stopping`, raises what the last of ATTEMPTS raises."""
        failed = last = 0
        while True:
            try:
                return await self.run(partial(turn, failed > 0))
            except Exception as error:
                last += self.stopping
                if last >= ATTEMPTS:
                    raise
                if not isinstance(error, Clash):
                    fields = {"action": "postman.unkept", "error": type(error).__name__}
                    log.error("nothing kept", extra=fields)
            await asyncio.sleep(min(5.0, 0.05 * 2**failed))
            failed = min(failed + 1, 7)

    async def _send(self, posting: Posting) -> Ended:
        parcel = posting.parcel
        if posting.unreadable:
            return Ended(posting, Gone(UNREADABLE))
        if posting.needless:
            return Ended(posting, Needless())
        held = self.post.wait(parcel.to)
        if held > timedelta():
            return Ended(posting, Held(held))
        try:
            outcome = await self.post.send(parcel)
        except Exception as error:
            fields = {"action": "postman.failed", "parcel": parcel.id, "error": type(error).__name__}
            log.error("a parcel failed", extra=fields)
            name = type(error).__name__
            perhaps = not parcel.replaces
            outcome = TryAgain(None, name, perhaps) if posting.tries < MOST_RAISED else Gone(name)
        return Ended(posting, self._with_a_time(posting, outcome))

    def _with_a_time(self, posting: Posting, outcome: Outcome) -> Outcome:
        """Where Teams names no time for the next try, we do."""
        match outcome:
            case TryAgain(None):
                return replace(outcome, after=pause(posting.tries, self.chance()))
            case Gone(why) if why in OURS:
                return TryAgain(MEND, why)
        return outcome


def _keep(work: Work, ended: Sequence[Ended], now: datetime) -> None:
    arrived: list[tuple[Posting, Sent]] = []
    for one in ended:
        parcel = one.posting.parcel.id
        match one.outcome:
            case Sent() as sent:
                arrived.append((one.posting, sent))
            case Needless():
                work.deliveries.needless(one.posting, now)
            case Held(after):
                work.deliveries.back(one.posting, now + after, tried=False)
            case TryAgain(after, why, perhaps):
                work.deliveries.back(one.posting, now + (after or timedelta()), why, perhaps=perhaps)
                if why in OURS:
                    log.error("not let in", extra={"action": "postman.misconfigured", "why": why})
            case Gone(why) if why in CLOSED:
                work.deliveries.closed(one.posting, why, now)
                log.warning("closed", extra={"action": "postman.closed", "parcel": parcel})
            case Gone(why):
                work.deliveries.gone(one.posting, why, now)
                log.warning("undeliverable", extra={"action": "postman.gone", "parcel": parcel})
    work.deliveries.sent(arrived, now)
