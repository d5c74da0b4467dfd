"""Tidying: what nobody can use any more is forgotten, and nothing else."""

import asyncio

from programme.ticket import VALID, Ticket, digest
from scheduler.tidying import Tidying
from tests.storage.samples import HERE, KARI, MINUTE, NOON


def test_tickets_whose_time_is_over_go_and_the_others_stay(database) -> None:
    async def run(do):
        with database.work() as work:
            return do(work)

    with database.work() as work:
        work.tickets.issue(digest("old"), Ticket(HERE, KARI.user, "progress", "g", NOON + VALID))
        work.tickets.issue(digest("young"), Ticket(HERE, KARI.user, "progress", "g", NOON + 2 * VALID))
    asyncio.run(Tidying(run, lambda: NOON + VALID + MINUTE).tick())
    with database.work() as work:
        assert work.tickets.redeem(digest("old"), NOON) is None
        assert work.tickets.redeem(digest("young"), NOON) is not None
