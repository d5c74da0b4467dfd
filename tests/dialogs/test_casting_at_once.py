"""A whole meeting answers in the same moment, some of them twice: everybody counts, and each once."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

import pytest

from dialogs.desk import Desk
from dialogs.turns import Pressed
from storage.database import Database
from storage.worker import Worker
from tests.cards.papers import a_paper
from tests.dialogs.ballots import VOTE, put, settle
from tests.dialogs.desk import CHAT, MONDAY, TENANT, new_house, place, sender

VOTERS = 100


async def _crowded(database: Database) -> tuple[list[Any], int, Any]:
    worker = Worker(database)
    desk = Desk(new_house(), worker.run)
    await worker.run(lambda work: settle(work, MONDAY))
    await worker.run(lambda work: put(work, MONDAY, a_paper("multiple")))

    def press(number: int) -> Coroutine[Any, Any, Any]:
        who = f"voter-{number}"
        data = {"vote": VOTE, "answer.q1": f"o1,o{2 + number % 3}"}
        turn = Pressed(sender(who), place(who, CHAT, TENANT), MONDAY, "vote.cast/1", data)
        return desk.answer(turn)

    twice = [press(number) for number in (*range(VOTERS), *range(0, VOTERS, 3))]
    received = list(await asyncio.gather(*twice))
    ballots = await worker.run(lambda work: work.ballots.count(TENANT, VOTE))
    result = await worker.run(_sealed)
    await worker.close()
    return received, ballots, result


def _sealed(work: Any) -> Any:
    return work.ballots.seal(TENANT, work.votes.lock(TENANT, VOTE))


def test_a_hundred_at_once_are_all_received_and_each_counts_once(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    received, ballots, result = asyncio.run(_crowded(database))
    assert {shown.summary for shown in received} == {"Svaret er mottatt"}
    assert ballots == VOTERS
    told = result.of("q1")
    assert told.answered == VOTERS
    assert sum(bar.count for bar in told.bars[1:]) == VOTERS
    assert [record for record in caplog.records if record.levelno > logging.INFO] == []
