"""Rosters: who is in the helpers' team, and whether the one a role or an action is given to is in the
group's chat. Read over the net, so beside the rounds: Teams may be slow."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.digest import mind
from dialogs.helpers import gone
from dialogs.house import House
from dialogs.offers import TAKER, chat_of, looked_for
from dialogs.owner import OWNER
from dialogs.seeking import chat_with, sought
from scheduler.post import Post
from storage.due import Due
from storage.work import Work
from storage.worker import Run

log = logging.getLogger(__name__)

ROSTER = "roster"
LOOKED_UP = {TAKER: (chat_of, looked_for), OWNER: (chat_with, sought)}
"""For each kind of somebody to be looked for: in which chat, and what is done with who is there."""
KINDS = (ROSTER, *LOOKED_UP)
LEASE = timedelta(minutes=10)
"""How long a roster is ours to read, and after how long one that could not be read is tried again."""
AT_ONCE = 8


class Rosters:
    """Reads the rosters that are due. `owner` is the name the claims bear."""

    def __init__(self, run: Run, post: Post, house: House, now: Callable[[], datetime], owner: str) -> None:
        self._run = run
        self._post = post
        self._house = house
        self._now = now
        self._owner = owner

    async def tick(self) -> None:
        """Reads all that are due, side by side; one that fails is logged and tried again later."""

        def claim(work: Work) -> tuple[Due, ...]:
            now = self._now()
            return work.due.claim(now, owner=self._owner, lease=LEASE, limit=AT_ONCE, kinds=KINDS)

        await asyncio.gather(*map(self._try, await self._run(claim)))

    async def _try(self, due: Due) -> None:
        try:
            await (self._read(due) if due.kind == ROSTER else self._look(due))
        except Exception as error:
            fields = {"action": "rosters.failed", "due": due.id, "error": type(error).__name__}
            log.warning("a roster could not be read", extra=fields)

    async def _read(self, due: Due) -> None:
        """The helpers are the members of the team whose channel the lead has chosen. While the bot is not
        there, nobody is taken off the list."""
        address = await self._run(lambda work: work.people.helpers_channel(due.tenant))
        people = await self._post.members(replace(address, conversation=due.subject)) if address else None

        def keep(work: Work) -> None:
            if people is not None:
                users = tuple(person.user for person in people)
                work.people.replace_helpers(due.tenant, due.subject, users)
                mind(work, due.tenant, self._now())
                for person in people:
                    work.people.introduce(due.tenant, person.user, name=person.name, aad=person.aad)
                gone(work, due.tenant, self._now())
            work.due.done(due)

        await self._run(keep)

    async def _look(self, due: Due) -> None:
        """Whether somebody is in the group's chat."""
        chat, found = LOOKED_UP[due.kind]
        address = await self._run(lambda work: chat(work, due.tenant, due.subject))
        people = await self._post.members(address) if address else None

        def keep(work: Work) -> None:
            if work.due.done(due) and people is not None:
                found(work, self._house, due.tenant, due.subject, people, self._now())

        await self._run(keep)
