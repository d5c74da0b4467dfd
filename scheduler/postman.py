"""The postman: takes what is sealed, hands it to the post, and keeps what became of it. He never decides."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any

from programme.delivery import Gone, Outcome, Sent, TryAgain
from scheduler.post import Post
from storage.database import Clash
from storage.posting import Posting
from storage.work import Work
from storage.worker import Run

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)
"""How long a claimed row is ours; after that another may take it, for then we are dead."""
AT_ONCE = 16
"""Rows in one claim, each to another conversation."""
MOST_RAISED = 5
"""Tries of a letter at which the post fails by its own fault."""


class Postman:
    """Empties the outbox. `now` is the clock, `owner` the name his claims bear."""

    def __init__(self, run: Run, post: Post, now: Callable[[], datetime], owner: str) -> None:
        self._run = run
        self._post = post
        self._now = now
        self._owner = owner
        self._out = asyncio.Lock()

    async def tick(self) -> None:
        """Delivers until nothing is due; asked again meanwhile, he finishes and looks once more."""
        async with self._out:
            while await _to_its_end(self._batch()):
                pass

    async def _batch(self) -> bool:
        """Delivers what one claim gives; whether there was anything."""
        postings = await self._claim()
        await asyncio.gather(*map(self._deliver, postings))
        return bool(postings)

    async def _claim(self) -> tuple[Posting, ...]:
        def claim(work: Work) -> tuple[Posting, ...]:
            return work.outbox.claim(self._now(), owner=self._owner, lease=LEASE, limit=AT_ONCE)

        return await self._run(claim)

    async def _deliver(self, posting: Posting) -> None:
        try:
            outcome = await self._send(posting)
            await self._record(posting, outcome)
        except Exception as error:
            _report(error, posting)

    async def _send(self, posting: Posting) -> Outcome:
        """What the post says. One that raises after all must neither stop the others nor, time and again,
        hold back the letters behind it."""
        try:
            return await self._post.send(posting.parcel)
        except Exception as error:
            _report(error, posting)
            return TryAgain(LEASE) if posting.tries < MOST_RAISED else Gone(type(error).__name__)

    async def _record(self, posting: Posting, outcome: Outcome) -> None:
        """Once more when somebody else wrote at the same time: unrecorded, it would be sent twice."""
        try:
            await self._run(lambda work: self._keep(work, posting, outcome))
        except Clash:
            await self._run(lambda work: self._keep(work, posting, outcome))

    def _keep(self, work: Work, posting: Posting, outcome: Outcome) -> None:
        match outcome:
            case Sent():
                work.outbox.sent(posting, outcome, self._now())
            case TryAgain(after):
                work.outbox.again(posting, self._now() + after)
            case Gone(why):
                work.outbox.gone(posting, why, self._now())
                log.warning("undeliverable", extra={"action": "postman.gone", "parcel": posting.parcel.id})


async def _to_its_end(batch: Coroutine[Any, Any, bool]) -> bool:
    """Whether the batch held anything. Told to stop meanwhile, he first ends what is on its way: a letter
    that Teams has and we have not recorded would be sent twice."""
    under_way = asyncio.ensure_future(batch)
    try:
        return await asyncio.shield(under_way)
    except asyncio.CancelledError:
        await under_way
        raise


def _report(error: Exception, posting: Posting) -> None:
    fields = {"action": "postman.failed", "parcel": posting.parcel.id, "error": type(error).__name__}
    log.error("a parcel failed", extra=fields)
