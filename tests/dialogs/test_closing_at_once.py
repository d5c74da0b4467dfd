"""Two close a vote in the same moment, while others still answer: it closes once, and whoever was told that
their vote is received is counted."""

import asyncio
from collections.abc import Coroutine
from typing import Any

from dialogs.desk import Desk
from dialogs.turns import Pressed
from programme.history import Kind
from programme.people import Role
from programme.vote import State
from storage.database import Database
from storage.work import Work
from storage.worker import Worker
from tests.cards.papers import a_paper
from tests.dialogs.ballots import VOTE, put, settle
from tests.dialogs.desk import CHAT, MONDAY, TENANT, new_house, place, sender

VOTERS = 24


async def _meanwhile(url: str) -> tuple[list[str], Any]:
    """Two processes at once: the replies to those who voted, and what is kept of it all."""
    databases = [Database(url), Database(url)]
    workers = [Worker(database) for database in databases]
    house = new_house()
    desks = [Desk(house, worker.run) for worker in workers]
    await workers[0].run(lambda work: settle(work, MONDAY))
    await workers[0].run(lambda work: put(work, MONDAY, a_paper("single")))

    def press(number: int, who: str, verb: str, **data: str) -> Coroutine[Any, Any, Any]:
        turn = Pressed(sender(who), place(who, CHAT, TENANT), MONDAY, verb, {"vote": VOTE, **data})
        return desks[number % 2].answer(turn)

    before = [press(n, f"v-{n}", "vote.cast/1", **{"answer.q1": f"o{1 + n % 2}"}) for n in range(VOTERS)]
    closing = [press(n, role, "votes.close/1") for n, role in enumerate((Role.LEADER, Role.UNION_REP))]
    after = [press(n, f"w-{n}", "vote.cast/1", **{"answer.q1": "o1"}) for n in range(VOTERS)]
    await asyncio.gather(*before[: VOTERS // 2])
    replies = await asyncio.gather(*before[VOTERS // 2 :], *closing, *after)
    kept = await workers[0].run(_kept)
    for worker, database in zip(workers, databases, strict=True):
        await worker.close()
        database.close()
    return [reply.summary for reply in replies], kept


def _kept(work: Work) -> Any:
    vote = work.votes.get(TENANT, VOTE)
    closed = [e for e in work.history.of(TENANT, "group-1") if e.kind is Kind.VOTE_CLOSED]
    return vote, closed


def test_it_closes_once_and_every_vote_that_was_received_is_counted(database_url: str) -> None:
    replies, (vote, closed) = asyncio.run(_meanwhile(database_url))
    received = replies.count("Svaret er mottatt")
    assert vote.state is State.CLOSED
    assert vote.result.ballots == VOTERS // 2 + received
    assert len(closed) == 1
    assert not [reply for reply in replies if "Noe gikk galt" in reply], replies
