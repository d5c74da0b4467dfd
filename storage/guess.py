"""Codes that somebody has written and that fit nothing; only how many, and since when."""

from datetime import datetime, timedelta

from sqlalchemy import select

from storage.statements import Repository, named, upsert
from storage.tables import GUESS

GET = select(GUESS.c.since, GUESS.c.count.label("many")).where(*named(GUESS, "tenant", "person"))
KEEP = upsert(GUESS, "since", "count")


class Guesses(Repository):
    """`work.guesses`."""

    __slots__ = ()

    def count(self, tenant: str, user: str, at: datetime, window: timedelta) -> int:
        """How many within the window that is open now; 0 when none is."""
        return self._open(tenant, user, at, window)[1]

    def add(self, tenant: str, user: str, at: datetime, window: timedelta) -> int:
        """One more; returns how many there are now. The window opens with the first."""
        since, before = self._open(tenant, user, at, window)
        self._run(KEEP, {"tenant": tenant, "person": user, "since": since, "count": before + 1})
        return before + 1

    def _open(self, tenant: str, user: str, at: datetime, window: timedelta) -> tuple[datetime, int]:
        """Since when the window is open, and how many there are in it; from now and none when it is not."""
        row = self._run(GET, {"tenant": tenant, "person": user}).first()
        return (at, 0) if row is None or at >= row.since + window else (row.since, int(row.many))
