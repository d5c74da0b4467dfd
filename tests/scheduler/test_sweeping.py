"""Sweeping: what is over is swept soon, however often somebody was in the way."""

import asyncio

from scheduler.sweeping import Sweeping
from tests.storage.voting import a_vote, begin, cancel, close


def _run_on(database):
    async def run(do):
        with database.work() as work:
            return do(work)

    return run


def _unswept(database) -> int:
    with database.work() as work:
        return len(work.ballots.unswept())


def test_votes_that_are_over_are_swept_and_the_open_one_is_left_alone(database, caplog) -> None:
    caplog.set_level("INFO", logger="scheduler.sweeping")
    with database.work() as work:
        for number, id in enumerate(("open", "closed", "cancelled")):
            begin(work, a_vote(id=id), code=f"CODE{number}")
        close(work, id="closed"), cancel(work, id="cancelled")
    asyncio.run(Sweeping(_run_on(database), database.sweep).tick())
    assert _unswept(database) == 0
    assert [(record.action, record.count) for record in caplog.records] == [("votes.swept", 2)]


def test_while_nothing_is_over_nobody_sweeps(database) -> None:
    with database.work() as work:
        begin(work, a_vote())
    swept = []
    asyncio.run(Sweeping(_run_on(database), lambda: swept.append("at all")).tick())
    assert swept == []


def test_when_somebody_is_in_the_way_it_is_told_and_tried_again(database, caplog) -> None:
    with database.work() as work:
        begin(work, a_vote())
        close(work)
    asyncio.run(Sweeping(_run_on(database), lambda: None).tick())
    assert [record.action for record in caplog.records] == ["votes.not_swept"]
    assert _unswept(database) == 1
    asyncio.run(Sweeping(_run_on(database), database.sweep).tick())
    assert _unswept(database) == 0
