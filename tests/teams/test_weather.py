"""The stand-in's bad days: what each kind of weather takes, and what is heard of it."""

import asyncio
import json
import math
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
import pytest

from tests.teams import Chat, Teams
from tests.teams.weather import LOST, STATUS, STORM, UNTAKEN, Kind, Weather

HEARD = frozenset({Kind.SLOW, Kind.GARBAGE, Kind.NAMELESS, Kind.CUT, Kind.HUGE})


@dataclass
class Caller:
    """Somebody who says one thing in one chat and tells what came of it."""

    teams: Teams
    chat: Chat
    session: aiohttp.ClientSession = field(repr=False)

    async def asks(self, method="POST", message="", **more):
        """Status and body; no status when no answer came, no body when it broke off."""
        where = f"{self.teams.service_url}v3/conversations/{self.chat.id}/activities"
        url = f"{where}/{message}" if message else where
        status, body = 0, None
        try:
            async with self.session.request(
                method, url, json={"type": "message"}, allow_redirects=False, **more
            ) as answer:
                status = answer.status
                body = await answer.read()
        except (aiohttp.ClientError, TimeoutError, ConnectionError):
            pass
        return status, body

    def weather(self, kind):
        self.teams.connector.weather = Weather(0, {kind: 1.0}, slow=0.01)


@asynccontextmanager
async def caller():
    async with Teams(app_id="") as teams, aiohttp.ClientSession() as session:
        yield Caller(teams, teams.group(teams.person("Kari Nordmann")), session)


def test_every_kind_of_weather_is_one_of_three():
    three = [UNTAKEN, LOST, HEARD]
    assert set(Kind) - {Kind.CLEAR} == frozenset().union(*three)
    assert sum(map(len, three)) == len(Kind) - 1
    assert set(STORM) == set(Kind) - {Kind.CLEAR}, "the storm has them all"


@pytest.mark.parametrize("kind", [kind for kind in STORM if "hang" not in kind])
def test_what_is_taken_is_seen_whatever_is_heard_of_it(kind):
    async def story():
        async with caller() as on:
            on.weather(kind)
            status, _ = await on.asks()
            [call] = on.teams.received
            assert call.weather == kind
            assert bool(call.took) == (kind not in UNTAKEN)
            assert len(on.teams.connector.messages.get(on.chat.id, {})) == bool(call.took)
            assert status == STATUS.get(kind, 0 if "reset" in kind else 201)

    asyncio.run(story())


@pytest.mark.parametrize("kind", [Kind.HANG, Kind.HANG_TAKEN])
def test_what_hangs_is_over_when_the_bot_gives_up(kind):
    async def story():
        async with caller() as on:
            on.weather(kind)
            assert await on.asks(timeout=aiohttp.ClientTimeout(total=0.2)) == (0, None)
            [call] = on.teams.received
            for _ in range(1000):
                if math.isfinite(call.ended):
                    break
                await asyncio.sleep(0.01)
            assert math.isfinite(call.ended)
            assert bool(call.took) == (kind is Kind.HANG_TAKEN)

    asyncio.run(story())


@pytest.mark.parametrize(("kind", "readable"), [(Kind.SLOW, True), (Kind.GARBAGE, False), (Kind.CUT, False)])
def test_a_good_answer_can_be_read_and_a_spoilt_one_cannot(kind, readable):
    async def story():
        async with caller() as on:
            on.weather(kind)
            _, body = await on.asks()
            assert _is_json(body) == readable

    asyncio.run(story())


def test_a_throttled_call_may_be_told_for_how_long():
    async def story():
        async with caller() as on:
            weather = Weather(0, {Kind.THROTTLED: 0.5, Kind.THROTTLED_SILENTLY: 0.5})
            on.teams.connector.weather = weather
            told = {await _retry_after(on) for _ in range(40)}
            assert told == {None, "1", "2"}

    asyncio.run(story())


def test_the_same_seed_brings_the_same_weather():
    first, again, other = (Weather(seed, STORM) for seed in (1, 1, 2))
    drawn = [first.draw() for _ in range(1000)]
    assert [again.draw() for _ in range(1000)] == drawn
    assert [other.draw() for _ in range(1000)] != drawn
    assert 0.75 < drawn.count(Kind.CLEAR) / 1000 < 0.95


def test_a_refusal_is_told_as_it_is_in_any_weather_that_answers():
    async def story():
        async with caller() as on:
            on.teams.expel(on.chat)
            on.weather(Kind.CUT)
            status, body = await on.asks()
            assert (status, json.loads(body)["error"]["code"]) == (403, "BotNotInConversationRoster")

    asyncio.run(story())


async def _retry_after(on):
    url = f"{on.teams.service_url}v3/conversations/{on.chat.id}/activities"
    async with on.session.post(url, json={}) as answer:
        assert answer.status == 429
        return answer.headers.get("Retry-After")


def _is_json(body):
    try:
        return body is not None and bool(json.loads(body))
    except ValueError:
        return False
