"""The fifth table: a hundred people vote, within one second and all at the very same moment.

Each is told how long those who pressed waited for their answer; of Stafett's votes every one must be counted,
durably, before it is answered. The others answer the same requests with a card, and count nothing.
"""

import asyncio
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles

from benchmarks.activities import press
from benchmarks.contenders import STAFETT, Contender, all_of_them, started
from benchmarks.identity import TENANT, Issuer, settings
from benchmarks.load import requests
from benchmarks.postgres import postgres
from benchmarks.room import pressed
from benchmarks.table import aligned
from benchmarks.teams import standing_in
from cards.ballot import CastVote
from play.child import free_port
from programme.folder import OWN, shelf
from programme.formats import FORMATS
from programme.making import Parts, paper
from programme.people import Group, Workplace
from programme.rounds import series
from programme.vote import Vote
from storage.database import Database

VOTERS = 100
WITHIN = {"in a second": 1.0, "at once": 0.0}
CHAT = "19:5f0d4c8e9b523b1d6f2a7c900b7a3c1e@thread.v2"
ON_POSTGRESQL = "Stafett on PostgreSQL"
RECEIPT, CARD = b"vote.stored/1", b"checkin.show/1"
"""What every answer holds: Stafett's, and the others'."""


@dataclass(slots=True)
class Waits:
    """Seconds, by how the presses came, over all rounds."""

    of: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in WITHIN})


def voting(rounds: int, only: Sequence[str], room: Path) -> None:
    """Print the table; `only` names the bots to measure by the beginning of their names."""
    stafett, *others = all_of_them()
    twin = Contender(ON_POSTGRESQL, stafett.command, stafett.ready)
    contenders = [one for one in (stafett, twin, *others) if one.name.startswith(tuple(only))]
    found = {contender.name: Waits() for contender in contenders}
    with ExitStack() as stack:
        issuer = stack.enter_context(standing_in(room))
        made = stack.enter_context(postgres()) if ON_POSTGRESQL in found else None
        urls = {STAFETT: f"sqlite:///{room}/votes.db", ON_POSTGRESQL: made() if made else ""}
        for name in urls.keys() & found.keys():
            _open_votes(urls[name], rounds)
        for turn in range(rounds):
            for one in contenders:
                print(f"round {turn + 1} of {rounds}: {one.name}", file=sys.stderr)
                _vote(one, issuer, urls.get(one.name, ""), turn, found[one.name], room / "bot.log")
    print(aligned([_head(), *(_line(name, waits) for name, waits in found.items())]))


def _vote(one: Contender, issuer: Issuer, url: str, turn: int, waits: Waits, log: Path) -> None:
    """One round of one bot, started anew; a first vote warms it up."""
    env = settings(issuer.base, free_port()) | ({"DATABASE_URL": url} if url else {})
    with started(one, env, log):
        for how in ("warm-up", *WITHIN):
            vote = f"{how}-{turn}"
            waited = asyncio.run(_pressed(issuer, int(env["PORT"]), vote, WITHIN.get(how, 1.0), bool(url)))
            if how in WITHIN:
                waits.of[how] += waited
            if url and _counted(url, vote) != VOTERS:
                raise AssertionError(f"{one.name} has lost votes")


async def _pressed(issuer: Issuer, port: int, vote: str, within: float, real: bool) -> list[float]:
    answers = {f"answer.{key}": "s4" for key in FORMATS["evaluation"].asked}
    data = CastVote(vote).pack() | answers
    bodies = [press(number, issuer.base, CastVote.verb, data, CHAT) for number in range(VOTERS)]
    prepared = requests(bodies, issuer.tokens(VOTERS), port)
    return await pressed(port, prepared, within, RECEIPT if real else CARD)


def _open_votes(url: str, rounds: int) -> None:
    """A group, and for every round a fresh vote for each way of pressing: the evaluation of a workshop."""
    at = datetime.now(UTC)
    method = shelf(OWN).newest("oss_og_vart")
    place = Workplace("Solbakken sykehjem", "Vestbygd kommune")
    group = Group("group", TENANT, place, "nb", method.key, method.version, "BENCHM", chat=CHAT)
    asked = paper(FORMATS["evaluation"], Parts({"nb": "Hvordan var samlingen?"}))
    database = Database(url)
    database.migrate()
    with database.work() as work:
        work.groups.add(group, at=at)
        for turn in range(rounds):
            for number, how in enumerate(("warm-up", *WITHIN)):
                draft = Vote(f"{how}-{turn}", group.id, asked, at, "nb", series(asked))
                vote = draft.open(CHAT, f"B{turn:03d}{number:02d}", at=at, closes=at + timedelta(days=1))
                work.votes.add(TENANT, vote)
                work.ballots.open(TENANT, vote, f"secret of {vote.id}")
    database.close()


def _counted(url: str, vote: str) -> int:
    database = Database(url)
    try:
        with database.work() as work:
            return work.ballots.count(TENANT, vote)
    finally:
        database.close()


def _head() -> tuple[str, ...]:
    return ("ms", *(f"{how}: {which}" for how in WITHIN for which in ("p50", "p99", "slowest")))


def _line(name: str, waits: Waits) -> tuple[str, ...]:
    return (name, *(f"{value * 1000:.0f}" for how in WITHIN for value in _told(waits.of[how])))


def _told(waited: Sequence[float]) -> tuple[float, float, float]:
    """The median, what 99 of 100 stay under, and the longest."""
    parts: Mapping[int, float] = dict(enumerate(quantiles(waited, n=100, method="inclusive"), start=1))
    return parts[50], parts[99], max(waited)
