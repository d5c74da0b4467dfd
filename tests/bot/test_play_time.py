"""In local play time goes on when asked to, and what falls due on the way happens at its own hour."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text as sql

from bot.assembly import stafett
from bot.playtime import PlayClock, clock_beside
from bot.settings import read
from programme.calendar import CLOSES, OPENS, OSLO
from storage.database import Database
from storage.moments import from_number
from tests.stories.stage import text
from tests.teams import Chat, Person, Teams

MONDAY = datetime(2026, 8, 24, 10, 0, tzinfo=OSLO)
FAR = timedelta(seconds=1)


@dataclass
class Watch:
    """The real time, which stands still here."""

    at: datetime = MONDAY

    def __call__(self) -> datetime:
        return self.at.astimezone(UTC)


@dataclass
class Player:
    teams: Teams
    person: Person
    own: Chat
    clock: PlayClock
    seen: list[str] = field(default_factory=list)

    async def writes(self, line: str) -> str:
        assert (await self.teams.write(self.person, self.own, line)).status == 200
        return text(self.teams.last_card(self.own))

    def cards(self) -> list[str]:
        return [text(card) for card in self.teams.cards(self.own)]


@asynccontextmanager
async def playing(url: str, clock: PlayClock) -> AsyncIterator[Player]:
    async with Teams(app_id="") as teams:
        settings = replace(read({**teams.environ(), "DATABASE_URL": url, "HOST": "127.0.0.1"}), port=0)
        async with stafett(settings, demo=True, now=clock) as bot:
            teams.bot_at(f"http://127.0.0.1:{bot.port}/api/messages")
            person = teams.person("Spiller", locale="en-US")
            yield Player(teams, person, teams.personal(person), clock)


def sealed(url: str) -> list[datetime]:
    """When each letter was sealed, in Norway."""
    with closing(Database(url)) as database, database._begun() as connection:
        rows = connection.execute(sql("SELECT sealed FROM posting WHERE follows = ''")).scalars()
        return [from_number(one).astimezone(OSLO) for one in rows]


def test_time_goes_on_as_far_as_is_asked_and_says_so(sqlite_url: str) -> None:
    async def story() -> None:
        async with playing(sqlite_url, PlayClock(watch=Watch())) as player:
            told = await player.writes("spill fram en uke")
            assert "Tiden har gått" in told
            assert "man. 31. aug. (uke 36) kl. 10.00" in told
            assert "Tiden går bare framover" in told
            assert "tor. 3. sep." in await player.writes("spel fram 3 dagar")

    asyncio.run(story())


def test_what_falls_due_on_the_way_has_come_and_at_its_own_hour(sqlite_url: str) -> None:
    async def story() -> None:
        async with playing(sqlite_url, PlayClock(watch=Watch())) as player:
            await player.writes("hei")
            before = player.cards()
            await player.writes("spill fram 4 uker")
            forms = [card for card in player.cards() if "Fjordgløtt" in card and card not in before]
            assert forms, "the stop point of the group whose workshop was in 18 days has been asked about"

    asyncio.run(story())
    late = [at for at in sealed(sqlite_url) if at > MONDAY]
    assert len({at.date() for at in late}) > 2, "not all at once, when the four weeks were over"
    assert [at for at in late if not OPENS <= at.time() <= CLOSES] == []


def test_the_hour_is_the_same_on_both_sides_of_summer_time(sqlite_url: str) -> None:
    async def story() -> None:
        autumn = datetime(2026, 10, 23, 14, 0, tzinfo=OSLO)
        async with playing(sqlite_url, PlayClock(watch=Watch(autumn))) as player:
            assert "kl. 14.00" in await player.writes("spill fram en uke")

    asyncio.run(story())


def test_a_bot_that_is_started_again_does_not_go_back(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/play.db"
    watch = Watch()

    def clock() -> PlayClock:
        found = clock_beside(url)
        found._watch = watch
        return found

    async def story() -> None:
        async with playing(url, clock()) as player:
            await player.writes("spill fram to uker")
        watch.at += timedelta(hours=2)
        async with playing(url, clock()) as player:
            assert "man. 7. sep. (uke 37) kl. 12.00" in await player.writes("spill fram")

    asyncio.run(story())
    (tmp_path / "play.db").unlink()
    assert clock()() == watch(), "who begins anew begins today"


def test_the_clock_never_goes_back() -> None:
    clock = PlayClock(watch=Watch())
    clock.reach(MONDAY + timedelta(days=3))
    clock.reach(MONDAY)
    assert clock() == MONDAY + timedelta(days=3)


@pytest.mark.long
def test_a_letter_that_cannot_be_delivered_holds_up_no_time(sqlite_url: str) -> None:
    async def story() -> None:
        async with playing(sqlite_url, PlayClock(watch=Watch())) as player:
            await player.writes("hei")
            player.teams.refuse(503, times=100_000)
            await player.teams.write(player.person, player.own, "spill fram 3 dager")
            assert player.clock() == MONDAY + timedelta(days=3)

    asyncio.run(story())
