"""Puts the house together, and takes it apart again in the right order: everything opened is closed here."""

import asyncio
import logging
import os
import secrets
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

import httpx

from bot.connector import Connector
from bot.credentials import credentials
from bot.demo import CAST, TENANT, load
from bot.door import Door
from bot.files import Files
from bot.gate import Gate
from bot.keys import Anyone, Doorkeeper, Keyring
from bot.norway import norwegian_calendar
from bot.playtime import PlayClock, PlayTime
from bot.post import Post
from bot.settings import Settings
from bot.web import application, serve
from dialogs.bulletin.month import mind_all as mind_drafts
from dialogs.claim import offer
from dialogs.codes import new_code
from dialogs.desk import Desk
from dialogs.digest import mind_all
from dialogs.house import House
from dialogs.play import Playroom
from programme.folder import OWN, VOTES, ready_votes, shelf
from programme.pace import Pace
from scheduler.clock import ticking
from scheduler.postman import Postman
from scheduler.rosters import Rosters
from scheduler.rounds import Rounds
from scheduler.sweeping import Sweeping
from scheduler.tidying import Tidying
from storage.database import Database
from storage.work import Work
from storage.worker import Run, Worker
from words.words import all_words

log = logging.getLogger(__name__)

POST_EVERY = 1.0
ROUNDS_EVERY = 5.0
SWEEP_EVERY = 10.0
TIDY_EVERY = 6 * 3600.0
STALE = timedelta(seconds=60)
"""How long ago the rounds may have been walked for the bot to call itself ready."""


def the_time() -> datetime:
    """What the time really is."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Running:
    """A bot at work: where it listens, and what its scheduler does when asked ahead of time."""

    port: int
    postman: Postman
    rounds: Rounds
    rosters: Rosters


def house_of(settings: Settings) -> House:
    """The words, methods, ready-made votes and calendar. Raises BrokenMethod."""
    roots = (OWN, VOTES) if settings.methods_dir is None else (OWN, VOTES, settings.methods_dir)
    return House(
        words=all_words(),
        shelf=shelf(*roots),
        votes=ready_votes(*roots),
        calendar=norwegian_calendar(),
        new_id=lambda: secrets.token_hex(12),
        new_code=lambda: new_code(secrets.choice),
        leads=settings.leads,
        play=settings.allow_anyone,
        public_url=settings.public_url,
        quiet_after=settings.quiet_after,
    )


@asynccontextmanager
async def stafett(
    settings: Settings, *, demo: bool = False, now: Callable[[], datetime] = the_time, paced: bool = True
) -> AsyncIterator[Running]:
    """The whole bot, from the database to the door. Whatever cannot be opened is raised. Only where `now` is
    no real clock may it go unpaced, as in local play."""
    now = _clock(settings, now)
    async with AsyncExitStack() as stack:
        house = house_of(settings)
        database = Database(settings.database_url)
        stack.callback(database.close)
        database.migrate()
        worker = Worker(database)
        stack.push_async_callback(worker.close)
        await _prepare(settings, house, worker, demo=demo, at=now())
        client = await stack.enter_async_context(httpx.AsyncClient(timeout=10))
        gate = Gate(Pace(settings.requests_per_second) if paced and not settings.allow_anyone else None)
        connector = Connector(credentials(settings, client), gate)
        stack.push_async_callback(connector.close)
        post = Post(connector, gate, now)
        owner = f"{os.getpid()}-{secrets.token_hex(4)}"
        postman = Postman(worker.run, post, now, owner)
        rounds = Rounds(worker.run, house, now, owner)
        rosters = Rosters(worker.run, post, house, now, owner)
        play = _playroom(now, worker.run, rounds, postman)
        door = Door(_keeper(settings, client), Desk(house, worker.run, play), connector)
        ready = partial(_ready, rounds, database, now)
        await rounds.tick()
        every = {
            postman.tick: POST_EVERY,
            rounds.tick: ROUNDS_EVERY,
            rosters.tick: ROUNDS_EVERY,
            Sweeping(worker.run, database.sweep).tick: SWEEP_EVERY,
            Tidying(worker.run, now).tick: TIDY_EVERY,
        }
        await stack.enter_async_context(ticking(*every.items()))
        port = await stack.enter_async_context(
            serve(application(door, ready, now, Files(house, worker.run)), settings.host, settings.port)
        )
        log.info("ready on port %d", port, extra={"action": "bot.ready", "port": port})
        yield Running(port, postman, rounds, rosters)


def _clock(settings: Settings, now: Callable[[], datetime]) -> Callable[[], datetime]:
    """In local play one that can be played forward; in production what it was."""
    return PlayClock(watch=now) if settings.allow_anyone and not isinstance(now, PlayClock) else now


def _playroom(now: Callable[[], datetime], run: Run, rounds: Rounds, postman: Postman) -> Playroom | None:
    """Where one person plays all parts, and lets time go on; None in production."""
    if not isinstance(now, PlayClock):
        return None
    return Playroom(TENANT, CAST, PlayTime(now, run, (rounds.tick, postman.tick)))


async def _ready(rounds: Rounds, database: Database, now: Callable[[], datetime]) -> bool:
    fresh = rounds.last is not None and now() - rounds.last < STALE
    return fresh and await asyncio.to_thread(database.answers)


def _keeper(settings: Settings, client: httpx.AsyncClient) -> Doorkeeper | Anyone:
    if settings.allow_anyone:
        return Anyone()
    return Doorkeeper(settings.app_id, settings.token_issuer, Keyring(settings.openid_metadata_url, client))


async def _prepare(settings: Settings, house: House, worker: Worker, *, demo: bool, at: datetime) -> None:
    """The demo programme in local play; else, while nobody leads, a fresh code to claim it with. Helpers get
    a letter every week, and leads a draft every month where they have chosen so."""
    if demo:
        await worker.run(lambda work: load(work, house, at))
    elif not settings.leads and not settings.allow_anyone:
        await worker.run(_offer_claim)
    await worker.run(lambda work: mind_all(work, at))
    await worker.run(lambda work: mind_drafts(work, house, at))


def _offer_claim(work: Work) -> None:
    if work.people.any_lead():
        return
    code = secrets.token_hex(5).upper()
    offer(work, code)
    # The one secret that is shown: the operator alone reads this, and it is good for one claim only.
    sys.stderr.write(f"No programme lead yet. Write to the bot in Teams, once: programleder {code}\n")
