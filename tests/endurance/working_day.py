"""`python -m tests.endurance.working_day`: the hasty bot on a working morning, whatever day and hour it is.

It walks its rounds as hastily as it carries letters, and what a dead one was looking into is soon free.
"""

import os
import sys
from datetime import UTC, datetime, timedelta

import bot.__main__
import bot.assembly
import scheduler.rounds
from programme.calendar import OSLO
from tests.delivery.hasty import hurry

MORNING = datetime(2026, 12, 1, 9, tzinfo=OSLO)
BEGAN = "WORKING_DAY_BEGAN"
"""In the environment: when it was that morning, by the real clock, in seconds since 1970. All processes of a
test agree about it."""
LEASE = timedelta(seconds=2)


def now() -> datetime:
    """The morning goes on as fast as the real clock does."""
    passed = datetime.now(UTC).timestamp() - float(os.environ[BEGAN])
    return (MORNING + timedelta(seconds=passed)).astimezone(UTC)


def main() -> int:
    """Runs until it is killed."""
    hurry()
    changed = ((bot.__main__, "the_time", now), (scheduler.rounds, "LEASE", LEASE))
    for room, name, value in (*changed, (bot.assembly, "ROUNDS_EVERY", 0.1)):
        assert name in vars(room)
        setattr(room, name, value)
    return bot.__main__.main()


if __name__ == "__main__":
    sys.exit(main())
