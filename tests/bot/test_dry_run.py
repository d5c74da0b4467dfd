"""The dry run: what it foretells is what then happens, and foretelling changes nothing."""

import asyncio
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.assembly import house_of
from bot.demo_plan import load_plan
from bot.dry_run import look, report, settings_alone, sheet
from bot.foretell import Foretold, Held
from dialogs import plans
from dialogs.house import House
from papers.comma import csv_of
from programme.budget import Rest
from programme.calendar import OSLO
from programme.change import Changed
from programme.people import Group
from storage.database import Database
from storage.laid_bare import lines
from storage.work import Work
from tests.stories.cast import MONDAY, set_out
from tests.stories.cast import Group as Cast
from tests.stories.stage import Stage, stage
from tests.teams.server import TENANT

ROOT = Path(__file__).resolve().parents[2]
DAYS = 30
MET = MONDAY.date() + timedelta(days=16)
LOOKS = tuple(time(hour, minute) for hour, minute in ((8, 31), (8, 46), (8, 47), (12, 0), (15, 31)))
"""When the bot is looked at on each day of the month: after all it could have said."""


@dataclass
class Told:
    """What reached whom on which day, and how often."""

    alone: Counter[tuple[date, str]]
    together: Counter[date]


@contextmanager
def opened(url: str) -> Iterator[Database]:
    with closing(Database(url)) as database:
        yield database


def house() -> House:
    return house_of(settings_alone({}))


def with_plan(url: str, user: str, more: Callable[[Work, House, Group], Any] | None = None) -> None:
    """The group of this person has a plan of five actions."""
    with opened(url) as database, database.work() as work:
        (group,) = work.groups.of_member(TENANT, user)
        load_plan(work, house(), group, MONDAY)
        if more is not None:
            more(work, house(), group)


def foretold(url: str, at: datetime = MONDAY) -> Foretold:
    return look(settings_alone({"DATABASE_URL": url}), at.astimezone(UTC), DAYS)


async def live(on: Stage, cast: Cast) -> Told:
    """The month as it really is: by the bot's own ticks, over HTTP, into a Teams."""
    told = Told(Counter(), Counter())
    chats = {actor.own.id: actor.person.id for actor in cast.everyone} | {cast.chat.id: ""}
    known = {one: set(on.teams.connector.messages.get(one, {})) for one in chats}
    for days in range(DAYS + 1):
        day = MONDAY.date() + timedelta(days=days)
        for hour in LOOKS:
            if MONDAY < (at := datetime.combine(day, hour, OSLO)) < MONDAY + timedelta(days=DAYS):
                await on.wait_until(at.astimezone(UTC))
                await on.settle()  # what was set while others were seen to
                await on.settle()
        for chat, user in chats.items():
            new = set(on.teams.connector.messages.get(chat, {})) - known[chat]
            known[chat] |= new
            told.together[day] += 0 if user else len(new)
            if user and new:
                told.alone[day, user] += len(new)
    return told


def test_what_is_foretold_is_what_then_happens(database_url: str) -> None:
    async def story() -> None:
        async with stage(database_url, MONDAY) as on:
            cast = await set_out(on)
            await cast.leader.presses("Sett dato", cast.chat, day=MET.isoformat())
            await on.settle()
            with_plan(database_url, cast.leader.person.id)
            await on.settle()
            found = foretold(database_url)
            really = await live(on, cast)
            assert found.failed == []
            expected = Counter((day(one.at), one.to) for one in found.told if one.alone)
            assert really.alone == expected
            assert +really.together == Counter(day(one.at) for one in found.told if not one.alone)
            assert len(expected) > 8, "there was something to foretell"
            assert "form" in {what for one in found.told for what in one.what}
            assert any(what.startswith("after: action") for one in found.told for what in one.what)

    asyncio.run(story())


def test_foretelling_changes_nothing_and_sends_nothing(database_url: str) -> None:
    async def story() -> None:
        async with stage(database_url, MONDAY) as on:
            cast = await set_out(on)
            with_plan(database_url, cast.leader.person.id)
            await on.settle()
            with opened(database_url) as database:
                before = lines(database)
            sent = len(on.teams.received)
            foretold(database_url)
            assert len(on.teams.received) == sent
            with opened(database_url) as database:
                assert lines(database) == before

    asyncio.run(story())


def test_what_is_held_back_is_told_with_the_reason(sqlite_url: str) -> None:
    def resting(work: Work, house: House, group: Group) -> None:
        leader, _, safety_rep = group.members
        work.asked.keep_rest(TENANT, leader.user, Rest(MONDAY.date() + timedelta(days=10)))
        work.switches.turn(TENANT, safety_rep.user, "nudge", on=False)

    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            cast = await set_out(on)
            with_plan(sqlite_url, cast.leader.person.id, resting)
            await on.settle()
            found = foretold(sqlite_url)
            leader, safety_rep = cast.leader.person.id, cast.safety_rep.person.id
            assert Held.REST in {one.why for one in found.kept if one.to == leader}
            switched = [one for one in found.kept if one.why is Held.SWITCHED_OFF]
            assert switched
            assert {(one.to, one.until) for one in switched} == {(safety_rep, None)}
            told = "\n".join(report(found, MONDAY, DAYS))
            assert "rest" in told
            assert "switched off" in told
            assert "never" in told

    asyncio.run(story())


def test_nobody_gets_more_than_the_budget_and_it_is_counted(sqlite_url: str) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            cast = await set_out(on)
            with_plan(sqlite_url, cast.leader.person.id, _ten_more_for_the_leader)
            await on.settle()
            found = foretold(sqlite_url)
            key = TENANT, cast.leader.person.id
            assert max(found.cards[key].values()) == 1
            assert 2 <= found.fullest_week(*key) <= 3

    asyncio.run(story())


def _ten_more_for_the_leader(work: Work, house: House, group: Group) -> None:
    """Ten actions whose days come close after each other."""
    first = next(one for one in work.actions.of_group(TENANT, group.id) if one.running)
    for number in range(10):
        new = replace(
            first, id=f"more-{number}", number=0, deadline=MONDAY.date() + timedelta(days=2 + number)
        )
        plans.add(work, house, group, new, MONDAY, "leader")


def test_the_file_holds_what_the_terminal_shows_and_nothing_that_anybody_wrote(sqlite_url: str) -> None:
    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            cast = await set_out(on)
            with_plan(sqlite_url, cast.leader.person.id)
            await on.settle()
            found = foretold(sqlite_url)
            whole = sheet(found)
            assert len(whole.rows) == len(found.told) + len(found.kept)
            written = csv_of(whole).decode("utf-8-sig")
            told = "\n".join(report(found, MONDAY, DAYS))
            for text in (written, told):
                assert "Randi Solberg" in text
                assert "Solbakken sykehjem" in text
                assert "rapport ved vaktskifte" not in text

    asyncio.run(story())


def test_a_group_that_has_ended_an_action_is_told_nothing_of_it(sqlite_url: str) -> None:
    def ended(work: Work, house: House, group: Group) -> None:
        for one in work.actions.of_group(TENANT, group.id):
            if one.running:
                after = one.stopped("Ikke lenger aktuelt", MONDAY)
                plans.keep(work, house, group, one, after, Changed.STOPPED, MONDAY, "leader")

    async def story() -> None:
        async with stage(sqlite_url, MONDAY) as on:
            cast = await set_out(on)
            with_plan(sqlite_url, cast.leader.person.id, ended)
            await on.settle()
            assert not [what for one in foretold(sqlite_url).told for what in one.what if "action" in what]

    asyncio.run(story())


def run(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """The errand as an operator runs it."""
    env = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    env |= {"PYTHONIOENCODING": "utf-8", "DATABASE_URL": f"sqlite:///{folder}/x.db"} | settings
    command = [sys.executable, "-m", "bot", "dry-run", *words]
    return subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=False
    )


def test_the_errand_tells_and_writes(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path}/x.db") as database:
        database.migrate()
    ended = run(tmp_path, "--days", "7", "--csv", str(tmp_path / "found.csv"))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Nothing is sent" in ended.stdout
    assert (tmp_path / "found.csv").read_text("utf-8-sig").startswith("Row;Day;Time;To;What")


@pytest.mark.parametrize("days", ["0", "-1", "367", "soon"])
def test_days_that_are_none_are_refused_in_a_sentence(tmp_path: Path, days: str) -> None:
    ended = run(tmp_path, "--days", days)
    assert ended.returncode == 2
    assert "--days" in ended.stderr


def test_without_a_database_it_says_so_and_makes_none(tmp_path: Path) -> None:
    ended = run(tmp_path)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def day(at: datetime) -> date:
    return at.astimezone(OSLO).date()
