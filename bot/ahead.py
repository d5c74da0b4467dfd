"""Time lived ahead of its coming, on a copy: what falls due is seen to by the very handlers of the bot, and
what they seal is taken as delivered. Nothing leaves the house."""

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Protocol

from dialogs.due import HANDLERS
from dialogs.house import House
from programme.delivery import Sent
from scheduler.rounds import AT_ONCE, LEASE
from storage.database import Database
from storage.due import Due
from storage.posting import Posting
from storage.work import Work

KINDS = tuple(HANDLERS)
MOMENT = timedelta(seconds=2)
"""How long something lies due until the rounds come by, and a letter until the postman does."""
LETTERS = 200
"""Letters that arrive together."""
FOR_GOOD = datetime(9999, 1, 1, tzinfo=UTC)
"""Until when a lane is ours: nobody else delivers what lies in a copy."""
ALONE = "ahead:"
"""What the id of a private chat that would have been opened begins with, before the person's."""


class Watcher(Protocol):
    """Who is told what happens; `work` is of the same transaction."""

    def before(self, work: Work, due: Due, at: datetime) -> None:
        """It falls due and is about to be seen to."""
        ...

    def after(self, work: Work, due: Due, at: datetime) -> None:
        """It was seen to."""
        ...

    def failed(self, due: Due, at: datetime, error: Exception) -> None:
        """It could not be seen to; nothing of it is kept."""
        ...

    def delivered(self, work: Work, posting: Posting, at: datetime) -> None:
        """A letter has arrived."""
        ...


class Ahead:
    """A database that is nobody else's, and its own time. It is `at` before anything has happened. Letters
    leave when something falls due, and else at most `patience` after they may."""

    def __init__(
        self,
        database: Database,
        house: House,
        at: datetime,
        watcher: Watcher,
        patience: timedelta = timedelta(),
    ) -> None:
        self.at = at
        self._database = database
        self._house = house
        self._watcher = watcher
        self._patience = patience
        self._numbers = itertools.count(1)
        self._owners = (f"ahead/{number}" for number in itertools.count(1))
        self._lanes: dict[str, str] = {}

    def until(self, end: datetime) -> None:
        """All that falls due before that moment has happened."""
        while self.on(end):
            pass

    def on(self, end: datetime) -> bool:
        """The next of what falls due before that moment has happened; when nothing does, it is that moment,
        and the answer is no."""
        stop = self._next(end)
        if stop >= end:
            self.at = max(self.at, end)
            return False
        self.at = max(self.at, stop) + MOMENT
        with self._database.work() as work:
            self._rounds(work)
            self._post(work)
        return True

    def _next(self, end: datetime) -> datetime:
        with self._database.work() as work:
            due, letter = work.due.next(KINDS), work.lanes.next()
        times = (due, letter and letter + self._patience)
        return min((one for one in times if one is not None), default=end)

    def _rounds(self, work: Work) -> None:
        for due in work.due.claim(self.at, owner="ahead", lease=LEASE, limit=AT_ONCE, kinds=KINDS):
            try:
                with work.savepoint():
                    self._handle(work, due)
            except Exception as error:
                self._watcher.failed(due, self.at, error)

    def _handle(self, work: Work, due: Due) -> None:
        if work.due.done(due):  # else it was set anew, or dropped, by one before it
            self._watcher.before(work, due, self.at)
            HANDLERS[due.kind](work, self._house, due, self.at)
            self._watcher.after(work, due, self.at)

    def _post(self, work: Work) -> None:
        """Every letter that may leave arrives, in whichever tenant."""
        free = work.lanes.next()
        if free is None or free > self.at:
            return
        work.deliveries.late(self.at)
        owner = next(self._owners)
        while taken := work.lanes.take(self.at, owner=owner, until=FOR_GOOD, but_not=self._lanes):
            self._lanes[taken.tenant] = owner
            owner = next(self._owners)
        for tenant, owner in self._lanes.items():
            while letters := work.deliveries.claim(tenant, self.at, owner=owner, limit=LETTERS):
                self._arrive(work, letters)

    def _arrive(self, work: Work, letters: Sequence[Posting]) -> None:
        arrived = []
        for letter in letters:
            if letter.needless or letter.unreadable:
                work.deliveries.needless(letter, self.at)
                continue
            to = letter.parcel.to
            message = letter.parcel.replaces or f"ahead-{next(self._numbers)}"
            arrived.append((letter, Sent(message, to.conversation or f"{ALONE}{to.user}")))
            self._watcher.delivered(work, letter, self.at)
        work.deliveries.sent(arrived, self.at)
