"""The postman: lanes side by side, threads that wait alone, and nothing on its way unaccounted for."""

import asyncio
from datetime import timedelta

import pytest

from programme.delivery import Gone, State, TryAgain
from scheduler.lane import MEND, MOST_RAISED
from tests.dialogs.desk import MONDAY, TENANT
from tests.scheduler.stage import Post, Stage, play

SECOND = timedelta(seconds=1)


class TestDelivering:
    def test_everything_free_leaves_each_thread_in_its_order(self, database_url: str) -> None:
        async def story(on: Stage) -> None:
            await on.seal("a1", "a2", "a3")
            await on.seal("b1", "b2", chat="19:b")
            await on.seal("c1", tenant="elsewhere")
            post = Post()
            await on.postman(post).tick()
            assert sorted(post.taken) == ["a1", "a2", "a3", "b1", "b2", "c1"]
            assert [key for key in post.taken if key[0] == "a"] == ["a1", "a2", "a3"]
            told = await on.told()
            assert {fate.state for fate in told.values()} == {State.SENT}

        play(database_url, story)

    def test_no_more_is_on_its_way_than_the_budget_needs(self, sqlite_url: str) -> None:
        async def story(on: Stage) -> None:
            for number in range(12):
                await on.seal(f"l{number}", chat=f"19:{number}")
            post = Post(most=3)
            await on.postman(post).tick()
            assert len(post.taken) == 12
            assert post.highest == 3

        play(sqlite_url, story)

    def test_what_is_sealed_while_he_is_out_leaves_too(self, sqlite_url: str) -> None:
        async def story(on: Stage) -> None:
            await on.seal("a")
            post = Post(gate=asyncio.Event())
            out = asyncio.ensure_future(on.postman(post).tick())
            await post.busy.wait()
            await on.seal("b", chat="19:b")
            await on.seal("c", tenant="elsewhere")
            post.gate.set()
            await out
            assert sorted(post.taken) == ["a", "b", "c"]

        play(sqlite_url, story)

    def test_a_letter_that_lost_its_use_is_set_aside_with_a_line_in_the_log(
        self, sqlite_url: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def story(on: Stage) -> None:
            await on.seal("a", useful_until=MONDAY + SECOND)
            await on.seal("b")
            on.at = MONDAY + 2 * SECOND
            post = Post()
            await on.postman(post).tick()
            assert post.taken == ["b"]
            assert (await on.told())["a"].state is State.LATE

        play(sqlite_url, story)
        assert "postman.late" in [record.action for record in caplog.records]


class TestWaiting:
    def test_a_throttled_thread_waits_as_long_as_it_must_and_alone(self, sqlite_url: str) -> None:
        async def story(on: Stage) -> None:
            await on.seal("a1", "a2")
            await on.seal("b", chat="19:b")
            post = Post()
            post.answers["a1"] = [TryAgain(17 * SECOND, "429")]
            postman = on.postman(post)
            await postman.tick()
            assert post.taken == ["b"]
            told = (await on.told())["a1"]
            assert (told.state, told.next_at, told.why) == (State.WAITING, MONDAY + 17 * SECOND, "429")
            on.at = MONDAY + 16 * SECOND
            await postman.tick()
            assert post.taken == ["b"]
            on.at = MONDAY + 17 * SECOND
            await postman.tick()
            assert post.taken == ["b", "a1", "a2"]

        play(sqlite_url, story)

    def test_where_teams_names_no_time_the_pauses_grow_until_the_letter_is_of_no_use(
        self, sqlite_url: str
    ) -> None:
        async def story(on: Stage) -> None:
            await on.seal("a", useful_until=MONDAY + timedelta(minutes=5))
            post = Post()
            post.answers["a"] = [TryAgain(None, "503")] * 100
            postman = on.postman(post)
            pauses = []
            while (await on.fate("a")) == "sealed":
                await postman.tick()
                told = (await on.told())["a"]
                if told.next_at is not None:
                    pauses.append(told.next_at - on.at)
                    on.at = told.next_at
            assert pauses[:6] == [SECOND * n for n in (1, 2, 4, 8, 16, 32)], "half of 2, 4, 8 …"
            assert (await on.fate("a")) == "late"

        play(sqlite_url, story)

    def test_what_our_own_pace_holds_back_is_not_tried_and_holds_up_nobody(self, sqlite_url: str) -> None:
        async def story(on: Stage) -> None:
            await on.seal("a")
            await on.seal("b", chat="19:b")
            post = Post(waits={"19:a": 30 * SECOND}, most=1)
            postman = on.postman(post)
            await postman.tick()
            assert post.asked == ["b"]
            told = (await on.told())["a"]
            assert (told.tries, told.next_at) == (0, MONDAY + 30 * SECOND)
            post.waits.clear()
            on.at += 30 * SECOND
            await postman.tick()
            assert post.taken == ["b", "a"]

        play(sqlite_url, story)

    def test_a_broken_registration_loses_nothing(
        self, sqlite_url: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        async def story(on: Stage) -> None:
            await on.seal("a")
            post = Post()
            post.answers["a"] = [Gone("BotNotRegistered")]
            postman = on.postman(post)
            await postman.tick()
            told = (await on.told())["a"]
            assert (told.state, told.why) == (State.WAITING, "BotNotRegistered")
            on.at += MEND
            await postman.tick()
            assert post.taken == ["a"]

        play(sqlite_url, story)
        assert "postman.misconfigured" in [record.action for record in caplog.records]


class TestFailing:
    def test_a_post_that_raises_holds_up_no_other_and_in_the_end_not_its_own_thread(
        self, sqlite_url: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        class Poisoned(Post):
            async def send(self, parcel):
                if parcel.id == "poison":
                    raise RuntimeError("hva noen skrev")
                return await super().send(parcel)

        async def story(on: Stage) -> None:
            await on.seal("poison", "behind")
            await on.seal("beside", chat="19:b")
            post = Poisoned()
            postman = on.postman(post)
            await postman.tick()
            assert post.taken == ["beside"]
            for _ in range(MOST_RAISED):
                on.at += timedelta(hours=1)
                await postman.tick()
            assert post.taken == ["beside", "behind"]
            assert (await on.fate("poison")) == "gone"

        play(sqlite_url, story)
        assert "hva noen skrev" not in caplog.text

    def test_a_closed_address_keeps_what_waits_and_says_why(self, sqlite_url: str) -> None:
        async def story(on: Stage) -> None:
            await on.seal("a", "b", if_gone="group-1")
            post = Post()
            post.answers["a"] = [Gone("ConversationBlockedByUser")]
            postman = on.postman(post)
            await postman.tick()
            told = await on.told()
            assert {told[key].state for key in "ab"} == {State.KEPT}
            assert {told[key].why for key in "ab"} == {"ConversationBlockedByUser"}
            await on.worker.run(lambda work: work.addresses.revive(TENANT, "19:a", on.at))
            await postman.tick()
            assert post.taken == ["a", "b"]

        play(sqlite_url, story)
