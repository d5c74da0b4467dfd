"""Bad days: a database that fails, a clock that is set, damaged rows, tenants that never end."""

import asyncio
import itertools
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from programme.delivery import State, TryAgain
from scheduler import lane
from scheduler import postman as postmen
from scheduler.lane import LEASE
from scheduler.postman import Postman
from tests.dialogs.desk import TENANT
from tests.scheduler.stage import Post, Stage, play

SECOND = timedelta(seconds=1)


async def until(so: Callable[[], bool]) -> None:
    """Waits until it is so."""
    async with asyncio.timeout(20):
        while not so():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


class Failing:
    """A database that says it has failed where a test wants, `before` it did the turn or `after`."""

    def __init__(self, on: Stage) -> None:
        self.on = on
        self.before: Callable[[], bool] = lambda: False
        self.after: Callable[[Any], bool] = lambda done: False

    async def run(self, do: Any) -> Any:
        if self.before():
            raise ConnectionError
        done = await self.on.worker.run(do)
        if self.after(done):
            raise ConnectionError
        return done

    def postman(self, post: Post, owner: str = "one") -> Postman:
        return Postman(self.run, post, lambda: self.on.at, owner, chance=lambda: 0.5)


@pytest.mark.parametrize("lost", range(8))
def test_a_commit_whose_answer_is_lost_leaves_nothing_behind(database_url: str, lost: int) -> None:
    async def story(on: Stage) -> None:
        database = Failing(on)
        numbers = itertools.count()
        database.after = lambda done: next(numbers) == lost
        post = Post(most=2)
        for key in "abcd":
            await on.seal(key, chat=f"19:{key}")
        postman = database.postman(post)
        while await on.worker.run(lambda work: work.outbox.waiting()):
            await postman.tick()
            on.at += LEASE
        assert sorted(post.taken) == ["a", "b", "c", "d"], "all once"
        told = await on.told()
        assert [told[key].tries for key in "abcd"] == [1, 1, 1, 1]

    play(database_url, story)


def test_what_such_a_commit_took_leaves_while_the_lane_is_still_busy(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lane, "SAY_SO", 0.01)

    async def story(on: Stage) -> None:
        database, lost = Failing(on), []

        def took_b(done: Any) -> bool:
            if isinstance(done, tuple) and [one.parcel.id for one in done] == ["b"]:
                lost.append(done)
            return len(lost) == 1

        database.after = took_b
        post = Post(gate=asyncio.Event())
        await on.seal("a")
        out = asyncio.ensure_future(database.postman(post).tick())
        await post.busy.wait()
        await on.seal("b", chat="19:b")
        await until(lambda: "b" in post.asked)
        post.gate.set()
        await out
        assert sorted(post.taken) == ["a", "b"]
        assert not any(fate.twice for fate in (await on.told()).values())

    play(sqlite_url, story)


def test_while_the_database_is_away_what_teams_has_taken_is_not_forgotten(
    sqlite_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def story(on: Stage) -> None:
        database = Failing(on)
        post = Post(gate=asyncio.Event())
        await on.seal("a", "b")
        out = asyncio.ensure_future(database.postman(post).tick())
        await post.busy.wait()
        away = True
        database.before = lambda: away
        post.gate.set()
        await until(
            lambda: {"postman.no_lane", "postman.unkept"} <= {record.action for record in caplog.records}
        )
        away = False
        await out
        assert post.taken == ["a", "b"]
        assert not any(fate.twice for fate in (await on.told()).values())

    play(sqlite_url, story)


@pytest.mark.parametrize("jump", [LEASE, timedelta(days=400), -timedelta(hours=1)])
def test_a_clock_that_is_set_while_letters_are_on_their_way_sends_none_twice(
    sqlite_url: str, jump: timedelta, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postmen, "LOOK_AGAIN", 0.01)

    async def story(on: Stage) -> None:
        post = Post(gate=asyncio.Event())
        await on.seal("a")
        out = asyncio.ensure_future(on.postman(post).tick())
        await post.busy.wait()
        on.at += jump
        await asyncio.sleep(0.1)
        post.gate.set()
        await out
        assert post.taken == ["a"]
        assert not (await on.told())["a"].twice

    play(sqlite_url, story)


@pytest.mark.parametrize("damaged", ["", "{", "[]", "7"])
def test_a_damaged_letter_is_given_up_and_holds_up_no_other(database_url: str, damaged: str) -> None:
    async def story(on: Stage) -> None:
        await on.seal("a", "b")
        await on.seal("c", chat="19:c")
        spoil = text("UPDATE posting SET card = :card WHERE id = 'a'").bindparams(card=damaged)
        await on.worker.run(lambda work: work.due._connection.execute(spoil))
        post = Post()
        await on.postman(post).tick()
        assert sorted(post.taken) == ["b", "c"]
        fate = (await on.told())["a"]
        assert (fate.state, fate.why) == (State.GONE, "Unreadable")

    play(database_url, story)


def test_no_tenant_waits_for_ever_because_others_never_end(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postmen, "TURN", 0.0)
    monkeypatch.setattr(postmen, "LANES", 2)

    class Endless(Post):
        async def send(self, parcel: Any) -> Any:
            if parcel.to.tenant != "small":
                await on_stage[0].seal(f"{parcel.id}+", chat=parcel.to.conversation, tenant=parcel.to.tenant)
            return await super().send(parcel)

    on_stage: list[Stage] = []

    async def story(on: Stage) -> None:
        on_stage.append(on)
        await on.seal("x", tenant="busy")
        await on.seal("y", tenant="busier")
        on.at += SECOND
        await on.seal("mine", tenant="small")
        post = Endless()
        out = asyncio.ensure_future(on.postman(post).tick())
        await until(lambda: "mine" in post.taken)
        assert not out.done(), "the others have not ended"
        out.cancel()
        await asyncio.wait([out])

    play(sqlite_url, story)


def test_a_correction_of_what_was_taken_away_meanwhile_is_not_sent(database_url: str) -> None:
    async def story(on: Stage) -> None:
        numbers = (f"id{number}" for number in itertools.count())

        def new_id() -> str:
            return next(numbers)

        await on.seal("a", withdraw="why")
        await on.postman(Post()).tick()
        at = on.at
        await on.worker.run(lambda work: work.outbox.recall(TENANT, "why", at=at, new_id=new_id))
        post = Post(gate=asyncio.Event())
        out = asyncio.ensure_future(on.postman(post).tick())
        await post.busy.wait()
        correct = {"at": at, "new_id": new_id}
        await on.worker.run(lambda work: work.outbox.correct(TENANT, "why", {"body": []}, "", **correct))
        post.gate.set()
        await out
        assert post.taken == ["id0"], "only the taking away"
        assert await on.fate("a") == "withdrawn"
        assert not await on.worker.run(lambda work: work.outbox.waiting())

    play(database_url, story)


def test_a_letter_whose_answer_never_came_tells_that_it_may_have_come_twice(database_url: str) -> None:
    async def story(on: Stage) -> None:
        await on.seal("a", "b")
        post = Post()
        post.answers["a"] = [TryAgain(None, "Unanswered", perhaps=True), TryAgain(None, "429")]
        post.answers["b"] = [TryAgain(None, "429")]
        postman = on.postman(post)
        while await on.worker.run(lambda work: work.outbox.waiting()):
            await postman.tick()
            on.at += LEASE
        told = await on.told()
        assert [told[key].twice for key in "ab"] == [True, False]

    play(database_url, story)
