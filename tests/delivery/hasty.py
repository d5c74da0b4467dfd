"""`python -m tests.delivery.hasty`: the bot as it is, but quick to look for letters and to mourn the dead."""

import sys
from datetime import timedelta

import bot.assembly
import scheduler.lane
import scheduler.postman
import storage.lane
from bot.__main__ import main

LEASE = timedelta(seconds=1)


def hurry() -> None:
    """A lane whose holder died is free after a second, and the living tell of themselves the more often. One
    that was left hardly rests: two bots shall meet in every tenant, and these are far from any limit."""
    for room in (scheduler.lane, scheduler.postman):
        assert "LEASE" in vars(room)
        room.LEASE = LEASE
    scheduler.lane.SAY_SO = 0.2
    assert "REST" in vars(storage.lane)
    storage.lane.REST = timedelta(seconds=0.1)
    assert "POST_EVERY" in vars(bot.assembly)
    bot.assembly.POST_EVERY = 0.1


if __name__ == "__main__":
    hurry()
    sys.exit(main())
