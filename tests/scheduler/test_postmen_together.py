"""Postmen who stop, fall silent, and share their work: nothing is lost, and what may come twice is told."""

import asyncio
from datetime import timedelta

import pytest

from programme.delivery import State
from scheduler.clock import ticking
from scheduler.lane import LEASE
from storage.lane import REST
from tests.dialogs.desk import TENANT
from tests.scheduler.stage import Post, Stage, play

SECOND = timedelta(seconds=1)


class TestStopping:
    def test_what_is_on_its_way_is_recorded_and_the_lane_is_soon_free(self, sqlite_url: str) -> None:
        async def story(on: Stage) -> None:
            await on.seal("first", "second")
            post = Post(gate=asyncio.Event())
            async with ticking((on.postman(post).tick, 0.05)):
                await post.busy.wait()
                asyncio.get_running_loop().call_later(0.2, post.gate.set)
            assert post.taken == ["first"], "he ends what he has begun, and begins no more"
            next_one = Post()
            on.at += REST
            await on.postman(next_one, "two").tick()
            assert next_one.taken == ["second"]
            assert not (await on.told())["first"].twice

        play(sqlite_url, story)


class TestTwoProcesses:
    def test_different_tenants_are_delivered_side_by_side_and_none_twice(self, postgres_url: str) -> None:
        async def story(on: Stage) -> None:
            tenants = [f"tenant-{number}" for number in range(6)]
            for tenant in tenants:
                await on.seal(*(f"{tenant}/{n}" for n in range(5)), tenant=tenant)
            posts = Post(), Post()
            postmen = [on.postman(post, owner) for post, owner in zip(posts, "ab", strict=True)]
            await asyncio.gather(*(postman.tick() for postman in postmen))
            for postman in postmen:
                await postman.tick()
            taken = posts[0].taken + posts[1].taken
            assert sorted(taken) == sorted(f"{tenant}/{n}" for tenant in tenants for n in range(5))
            assert all(post.taken for post in posts), "each had some"

        play(postgres_url, story)

    def test_the_lane_of_one_that_fell_silent_is_taken_over_and_told(
        self, database_url: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def story(on: Stage) -> None:
            await on.seal("a", "b")
            silent, alive = Post(gate=asyncio.Event()), Post()
            out = asyncio.ensure_future(on.postman(silent, "silent").tick())
            await silent.busy.wait()
            on.at += LEASE
            await on.postman(alive, "alive").tick()
            assert alive.taken == ["a", "b"]
            assert alive.remembered == [(TENANT, "19:a", timedelta())], "it may have been sent just now"
            silent.gate.set()
            await out
            told = await on.told()
            assert [(told[key].state, told[key].twice) for key in "ab"] == [
                (State.SENT, True),
                (State.SENT, False),
            ]

        play(database_url, story)
        actions = [record.action for record in caplog.records]
        assert "postman.perhaps_twice" in actions
        assert "postman.overtaken" in actions

    def test_what_the_other_has_sent_counts_once_in_what_teams_bears(self, sqlite_url: str) -> None:
        async def story(on: Stage) -> None:
            await on.seal("a")
            await on.postman(Post(), "one").tick()
            on.at += 10 * SECOND
            second = Post()
            postman = on.postman(second, "two")
            for key in ("b", "c"):
                await on.seal(key)
                await postman.tick()
            assert second.remembered == [(TENANT, "19:a", 10 * SECOND)]

        play(sqlite_url, story)
