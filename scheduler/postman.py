"""The postman: takes what is sealed, hands it to the post, and keeps what became of it. He never decides."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from programme.delivery import Gone, Outcome, Sent, TryAgain
from scheduler.post import Post, Run
from storage.posting import Posting
from storage.work import Work

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=2)
"""How long a claimed row is ours; after that another may take it, for then we are dead."""
AT_ONCE = 16
"""Rows in one claim, each to another conversation."""


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
            while postings := await self._claim():
                await asyncio.gather(*map(self._deliver, postings))

    async def _claim(self) -> tuple[Posting, ...]:
        def claim(work: Work) -> tuple[Posting, ...]:
            return work.outbox.claim(self._now(), owner=self._owner, lease=LEASE, limit=AT_ONCE)

        return await self._run(claim)  # type: ignore[no-any-return]

    async def _deliver(self, posting: Posting) -> None:
        outcome = await self._post.send(posting.parcel)
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
