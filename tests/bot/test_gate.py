"""The gate: paced by tenant and thread, one at a time in a thread, a person's reply before all the rest."""

import asyncio
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.gate import UNPACED, Gate
from programme.pace import Limit, Pace
from tests.bot.virtual import HOUSE, OTHER, Log, live, now

SMALL = Pace(per_second=5, sends=(Limit(2, 1.0), Limit(3, 5.0)), reads=(Limit(4, 1.0),))


def gate(pace: Pace | None = SMALL) -> Gate:
    return Gate(pace, now)


def test_one_conversation_has_one_operation_at_a_time_and_others_go_on() -> None:
    async def story() -> None:
        log, through = Log(), gate(None)
        slow = [log.say(through, "a", back=5.0, name=f"a{number}") for number in range(3)]
        await asyncio.gather(
            *slow, log.say(through, "b", name="b"), log.say(through, "a", tenant=OTHER, name="c")
        )
        assert log.order == ["a0", "b", "c", "a1", "a2"]
        assert now() == pytest.approx(15.0)

    live(story())


def test_a_reply_waits_for_the_letter_under_way_in_the_same_chat_and_goes_before_the_next() -> None:
    async def story() -> None:
        log, through = Log(), gate()
        first = asyncio.create_task(log.say(through, "kari", name="letter"))
        second = asyncio.create_task(log.say(through, "kari", name="next letter"))
        await asyncio.sleep(0)
        await log.say(through, "kari", urgent=True, name="reply")
        await asyncio.gather(first, second)
        assert log.order == ["letter", "reply", "next letter"]

    live(story())


def test_a_letter_waits_for_the_reply_under_way_in_the_same_chat() -> None:
    async def story() -> None:
        log, through = Log(), gate()
        reply = asyncio.create_task(log.say(through, "kari", urgent=True, back=3.0, name="reply"))
        await asyncio.sleep(0)
        await log.say(through, "kari", name="letter")
        await reply
        assert log.sends[HOUSE, "kari"] == [0.0, pytest.approx(3.0)]

    live(story())


def test_a_reply_goes_before_all_that_waits_in_the_tenant() -> None:
    async def story() -> None:
        log, through = Log(), gate()
        letters = [asyncio.create_task(log.say(through, f"t{n}", name=f"letter {n}")) for n in range(12)]
        await asyncio.sleep(0.01)
        await log.say(through, "kari", urgent=True, name="reply")
        await asyncio.gather(*letters)
        assert log.order[5] == "reply"
        assert log.order[6:] == [f"letter {n}" for n in range(5, 12)]
        assert log.holds(SMALL)

    live(story())


def test_another_tenant_does_not_wait() -> None:
    async def story() -> None:
        log, through = Log(), gate()
        busy = [asyncio.create_task(log.say(through, f"t{number}")) for number in range(30)]
        await asyncio.sleep(0)
        await log.say(through, "t", tenant=OTHER)
        assert log.tenant[OTHER] == [0.0]
        await asyncio.gather(*busy)

    live(story())


def test_a_throttled_thread_waits_alone() -> None:
    async def story() -> None:
        log, through = Log(), gate()
        busy = asyncio.gather(*(log.say(through, "busy") for _ in range(4)))
        await asyncio.sleep(1.0)
        await log.say(through, "quiet")
        assert log.sends[HOUSE, "quiet"] == [pytest.approx(1.0)]
        await busy
        assert log.holds(SMALL)

    live(story())


def test_reads_have_a_budget_of_their_own_in_the_thread_and_count_in_the_tenants() -> None:
    async def story() -> None:
        log, through = Log(), gate()
        for number in range(6):
            await log.say(through, "team", reads=number % 3 > 0)
        assert (len(log.sends[HOUSE, "team"]), len(log.reads[HOUSE, "team"])) == (2, 4)
        assert log.tenant[HOUSE][4] < 1.0 < log.tenant[HOUSE][5]

    live(story())


def test_what_failed_counts_as_seen_at_the_latest_possible() -> None:
    async def story() -> None:
        log, through = Log(), gate(Pace(per_second=1))
        await log.say(through, "a", back=10.0, fails=True)
        await log.say(through, "b")
        assert now() > 11.0

    live(story())


REQUESTS = st.lists(
    st.tuples(
        st.floats(0, 0.5),  # how long nobody asks
        st.sampled_from("abc"),
        st.sampled_from([HOUSE, HOUSE, OTHER]),
        st.floats(0, 0.2),  # the way there
        st.one_of(st.floats(0, 0.2), st.floats(0, 8)),  # and back
        st.booleans(),  # a question about the members
        st.booleans(),  # urgent
        st.booleans(),  # no answer comes
        st.one_of(st.none(), st.floats(0, 3)),  # after how long it is given up
    ),
    max_size=40,
)


@settings(max_examples=150, deadline=None)
@given(REQUESTS)
def test_no_crowd_gets_more_through_than_teams_bears_and_nobody_is_left_behind(requests: list) -> None:
    async def one(through: Gate, log: Log, request: tuple) -> None:
        _, thread, tenant, there, back, reads, urgent, fails, patience = request
        how = {
            "tenant": tenant,
            "there": there,
            "back": back,
            "reads": reads,
            "urgent": urgent,
            "fails": fails,
        }
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                await log.say(through, thread, **how)

    async def story() -> None:
        log, through, tasks = Log(), gate(), []
        for request in requests:
            await asyncio.sleep(request[0])
            tasks.append(asyncio.create_task(one(through, log, request)))
        await asyncio.gather(*tasks)
        assert log.holds(SMALL)
        for thread in "abc":
            await log.say(through, thread)

    live(story())


def test_whoever_gives_up_in_the_queue_has_taken_nothing() -> None:
    async def story() -> None:
        log, through = Log(), gate(Pace(per_second=1))
        await log.say(through, "a")
        for _ in range(20):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.01):
                    await log.say(through, "a")
        await log.say(through, "b")
        assert log.tenant[HOUSE] == [0.0, pytest.approx(1.05, abs=0.01)]

    live(story())


def test_whoever_gives_up_at_the_moment_of_their_turn_hands_it_on() -> None:
    async def story() -> None:
        log, through = Log(), gate(None)
        held = through.passage(HOUSE, "a")
        await held.__aenter__()
        waiting = asyncio.create_task(log.say(through, "a", name="gave up"))
        behind = asyncio.create_task(log.say(through, "a", name="behind"))
        await asyncio.sleep(0.1)
        await held.__aexit__(None, None, None)
        waiting.cancel()
        await behind
        assert log.order == ["behind"]

    live(story())


def test_how_long_a_thread_stays_silent_is_known_beforehand() -> None:
    async def story() -> None:
        log, through = Log(), gate()
        assert through.wait(HOUSE, "a") == 0.0
        for _ in range(3):
            await log.say(through, "a")
        assert through.wait(HOUSE, "a") == pytest.approx(5.01 - (now() - 0.05), abs=0.01)
        assert through.wait(HOUSE, "b") == through.wait(OTHER, "a") == 0.0
        await asyncio.sleep(through.wait(HOUSE, "a"))
        assert through.wait(HOUSE, "a") == 0.0

    live(story())


def test_what_another_process_sent_is_counted() -> None:
    async def story() -> None:
        log, through = Log(), gate()
        for ago in (4.0, 3.0, 2.0):
            through.remember(HOUSE, "a", ago)
        await log.say(through, "a")
        assert log.sends[HOUSE, "a"] == [pytest.approx(1.0, abs=0.02)]

    live(story())


def test_an_idle_thread_is_forgotten() -> None:
    async def story() -> None:
        log, through = Log(), gate(Pace())
        for number in range(200):
            await log.say(through, f"t{number}")
        assert len(through._threads) == 200
        await asyncio.sleep(3610)
        await log.say(through, "another")
        assert list(through._threads) == [(HOUSE, "another")]

    live(story())


def test_unpaced_nothing_is_kept() -> None:
    async def story() -> None:
        log, through = Log(), gate(None)
        await asyncio.gather(*(log.say(through, f"t{number}") for number in range(500)))
        assert now() == pytest.approx(0.05)
        await log.say(through, "another")
        assert len(through._threads) == 1
        assert through.at_once(HOUSE, 0.0) == UNPACED

    live(story())
