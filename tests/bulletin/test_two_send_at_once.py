"""Two press «Send» in the same moment, in two processes, while the clock goes its rounds in both and somebody
wants it held back: everybody who was shown gets one copy, or nobody does, and nobody is told sorry."""

import asyncio
from collections.abc import Coroutine
from contextlib import closing
from pathlib import Path
from typing import Any

from dialogs.desk import Desk
from dialogs.turns import Pressed
from programme.bulletin.bulletin import State
from scheduler.rounds import Rounds
from storage.database import Database
from storage.work import Work
from storage.worker import Worker
from tests.bulletin.crowd import LETTER, MORNING
from tests.bulletin.office import HELPER, LEAD, OTHER, button, office, review
from tests.dialogs.desk import TENANT, new_house, place, sender

MANY = 8


def test_two_who_send_at_once_send_it_once(database_url: str, tmp_path: Path) -> None:
    replies, letter, keys = asyncio.run(_meanwhile(database_url, tmp_path))
    assert not [reply for reply in replies if "Noe gikk galt" in reply], replies
    assert letter.state in (State.SENT, State.HELD), letter
    wanted = MANY if letter.state is State.SENT else 0
    assert len(keys) == len(set(keys)) == wanted


async def _meanwhile(url: str, folder: Path) -> tuple[list[str], Any, list[str]]:
    """What each was told, the letter, and what was sealed of it."""
    with closing(Database(url)) as one, closing(Database(url)) as other:
        bench = office(folder, MANY, database=one)
        seen = button(review(bench), "bulletin.send/1")["seen"]
        workers = [Worker(one), Worker(other)]
        house = new_house()
        desks = [Desk(house, worker.run) for worker in workers]
        rounds = [
            Rounds(worker.run, house, lambda: MORNING, f"bot-{number}")
            for number, worker in enumerate(workers)
        ]

        def press(number: int, who: str, verb: str, **data: str) -> Coroutine[Any, Any, Any]:
            said = {"bulletin": LETTER, **data}
            turn = Pressed(sender(who), place(who, "", TENANT), MORNING, verb, said)
            return desks[number % 2].answer(turn)

        sends = [press(n, who, "bulletin.send/1", seen=seen) for n, who in enumerate((LEAD, OTHER) * 3)]
        looks = [press(1, HELPER, "bulletin.list/1"), press(0, OTHER, "bulletin.truth/1")]
        holds = [press(0, LEAD, "bulletin.hold/1")]
        ticks = [one.tick() for one in rounds * 3]
        told = await asyncio.gather(*sends, *ticks, *looks, *holds)
        await asyncio.gather(*(one.tick() for one in rounds))
        letter = await workers[0].run(lambda work: work.bulletins.get(TENANT, LETTER))
        keys = await workers[0].run(_sealed)
        for worker in workers:
            await worker.close()
    return [one.summary for one in told if one is not None], letter, keys


def _sealed(work: Work) -> list[str]:
    """The keys of all that was sealed."""
    rows = work._connection.exec_driver_sql("SELECT key FROM posting WHERE kind = 'bulletin'")
    return [key for (key,) in rows]
