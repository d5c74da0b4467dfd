"""Stopped, full, poisoned: what is accepted is kept, what is sent is recorded, nobody waits in vain."""

import asyncio
import logging
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from programme.delivery import Address, Letter, Outcome, Parcel, Sent
from programme.journey import begun
from scheduler.clock import ticking
from scheduler.postman import Postman
from scheduler.rounds import Rounds
from storage.database import Database
from storage.work import Work
from storage.worker import Worker
from tests.dialogs.desk import MONDAY, TENANT, group, new_house

LATER = timedelta(hours=1)


class Post:
    """Delivers what is asked of it, in the way a test wants."""

    def __init__(self, deliver: Callable[[Parcel], Any]) -> None:
        self.deliver = deliver
        self.sent: list[str] = []

    async def send(self, parcel: Parcel) -> Outcome:
        await self.deliver(parcel)
        self.sent.append(parcel.summary)
        return Sent(f"m-{parcel.id}", parcel.to.conversation or f"a:{parcel.to.user}")

    async def members(self, address: Address) -> tuple[Any, ...]:
        return ()

    def wait(self, to: Address) -> timedelta:
        return timedelta()

    def remember(self, tenant: str, sent: Iterable[tuple[str, timedelta]]) -> None:
        """Nothing is paced here."""

    def at_once(self, tenant: str, aside: float) -> int:
        return 16


async def at_once(_: Parcel) -> None:
    """Teams takes it."""


@asynccontextmanager
async def at_work(database_url: str) -> AsyncIterator[Worker]:
    database = Database(database_url)
    database.migrate()
    worker = Worker(database)
    yield worker
    await worker.close()
    database.close()


def seal(work: Work, name: str, conversation: str) -> None:
    to = Address(TENANT, "http://127.0.0.1:1/", "28:bot", conversation)
    work.outbox.seal(Letter(name, to, {"body": []}, name, MONDAY), at=MONDAY, id=name)


def test_a_letter_on_its_way_when_the_bot_is_asked_to_stop_is_recorded_and_not_repeated(
    sqlite_url: str,
) -> None:
    async def story() -> None:
        async with at_work(sqlite_url) as worker:
            await worker.run(lambda work: [seal(work, name, "19:a") for name in ("first", "second")])
            taken, answered = asyncio.Event(), asyncio.Event()

            async def slowly(_: Parcel) -> None:
                taken.set()
                await answered.wait()

            post = Post(slowly)
            async with ticking((Postman(worker.run, post, lambda: MONDAY, "one").tick, 0.05)):
                await taken.wait()
                asyncio.get_running_loop().call_later(0.2, answered.set)
            assert post.sent == ["first"], "he ends what he has begun, and begins no more"
            later = Post(at_once)
            await Postman(worker.run, later, lambda: MONDAY + LATER, "two").tick()
            assert later.sent == ["second"]

    asyncio.run(story())


def test_a_letter_at_which_the_post_fails_holds_up_nobody_and_in_the_end_not_even_its_own_chat(
    sqlite_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def story() -> None:
        async def poisoned(parcel: Parcel) -> None:
            if parcel.summary == "poison":
                raise RuntimeError("hva noen skrev")

        post = Post(poisoned)
        async with at_work(sqlite_url) as worker:
            for name, chat in (("poison", "19:a"), ("behind", "19:a"), ("beside", "19:b")):
                await worker.run(lambda work, name=name, chat=chat: seal(work, name, chat))
            await Postman(worker.run, post, lambda: MONDAY, "one").tick()
            assert post.sent == ["beside"]
            for hour in range(1, 8):
                await Postman(worker.run, post, lambda hour=hour: MONDAY + hour * LATER, "one").tick()
            assert post.sent == ["beside", "behind"]

    asyncio.run(story())
    assert "hva noen skrev" not in caplog.text


def test_a_disk_that_fills_up_thanks_nobody_for_what_it_did_not_keep(sqlite_url: str) -> None:
    def meets(user: str, size: int) -> Callable[[Work], str]:
        def do(work: Work) -> str:
            for number in range(size):
                work.people.meet(TENANT, f"{user}{number}", name="n" * size, aad="", locale="", at=MONDAY)
            return user

        return do

    async def story() -> list[Any]:
        async with at_work(sqlite_url) as worker:
            await worker.run(_fill_up)
            together = threading.Event()
            waiting = [worker.run(lambda _: together.wait(5))]
            waiting += [worker.run(meets(user, size)) for user, size in (("before", 1), ("big", 900))]
            waiting += [worker.run(meets("after", 1))]
            tasks = [asyncio.ensure_future(one) for one in waiting]
            await asyncio.sleep(0)
            together.set()
            return await asyncio.gather(*tasks, return_exceptions=True)

    _, *thanked = asyncio.run(story())
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///")) as file:
        kept = {person.rstrip("0") for (person,) in file.execute("SELECT person FROM person")}
    assert isinstance(thanked[1], Exception)
    assert {user for user in thanked if isinstance(user, str)} == kept


def _fill_up(work: Work) -> None:
    driver: Any = work._connection.connection.driver_connection
    pages = driver.execute("PRAGMA page_count").fetchone()[0]
    driver.execute(f"PRAGMA max_page_count = {pages + 2}")


def test_a_due_matter_that_always_fails_holds_up_no_other(
    sqlite_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    house = new_house()

    def dated(work: Work, id_: str) -> None:
        found = replace(group(id_, chat=f"19:{id_}"), helper="")
        work.groups.add(found, at=MONDAY)
        set_out = begun(found, house.method(found), new_id=f"visit-{id_}", at=MONDAY)
        day = set_out.workshop_on(MONDAY.date(), today=MONDAY.date(), at=MONDAY)
        work.journeys.keep(TENANT, day)
        work.due.set(TENANT, "open", id_, MONDAY)

    async def story() -> list[str]:
        async with at_work(sqlite_url) as worker:
            for number in range(1, 4):
                await worker.run(lambda work, number=number: dated(work, f"group-{number}"))
            lost = replace(group("group-1", chat="19:group-1"), version=99, helper="")
            await worker.run(lambda work: work.groups.keep(lost, at=MONDAY))
            rounds = Rounds(worker.run, house, lambda: MONDAY + 25 * LATER, "one")
            await rounds.tick()
            names = ("group-1", "group-2", "group-3")
            return [
                await worker.run(lambda work, name=name: work.journeys.get(TENANT, name).stage.value)
                for name in names
            ]

    assert asyncio.run(story()) == ["dated", "asking", "asking"]
    assert [record.action for record in caplog.records if record.levelno >= logging.ERROR] == [
        "rounds.failed"
    ]


def test_turns_that_wait_when_the_bot_stops_are_all_done_and_answered(database_url: str) -> None:
    async def story() -> tuple[list[str], int]:
        async with at_work(database_url) as worker:
            turns = [
                asyncio.ensure_future(worker.run(lambda work, n=n: seal(work, f"l-{n}", f"19:{n}") or f"{n}"))
                for n in range(50)
            ]
            await asyncio.sleep(0)
        done = await asyncio.wait_for(asyncio.gather(*turns), 10)
        async with at_work(database_url) as worker:
            return done, await worker.run(lambda work: work.outbox.waiting())

    assert asyncio.run(story()) == ([str(n) for n in range(50)], 50)
