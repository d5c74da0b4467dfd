"""The dry run: what it foretells is what then happens, and foretelling changes nothing."""

import asyncio
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.__main__ import asked
from bot.assembly import house_of
from bot.demo_plan import load_plan
from bot.dry_run import look, report, settings_alone, sheet
from bot.foretell import Foretold, Held, foretell
from dialogs import plans
from dialogs.due import HANDLERS
from dialogs.house import House
from papers.comma import csv_of
from programme.action import Owner
from programme.budget import Rest
from programme.calendar import OSLO
from programme.change import Changed
from programme.delivery import Address
from programme.switches import Switch
from storage.copying import copied
from storage.database import Database
from storage.laid_bare import lines
from storage.work import Work
from tests.dialogs.desk import TENANT as DESK
from tests.dialogs.desk import Bench, group
from tests.dialogs.states import GROUP
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


def with_plan(url: str, user: str) -> None:
    """The group of this person has a plan of five actions."""
    with opened(url) as database, database.work() as work:
        (found,) = work.groups.of_member(TENANT, user)
        load_plan(work, house(), found, MONDAY)


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


def test_what_is_foretold_is_what_then_happens_and_foretelling_changes_nothing(database_url: str) -> None:
    async def story() -> None:
        async with stage(database_url, MONDAY) as on:
            cast = await set_out(on)
            await cast.leader.presses("Sett dato", cast.chat, day=MET.isoformat())
            await on.settle()
            with_plan(database_url, cast.leader.person.id)
            await on.settle()
            found = _foretold_unseen(on, database_url)
            really = await live(on, cast)
            assert found.failed == []
            expected = Counter((day(one.at), one.to) for one in found.told if one.alone)
            assert really.alone == expected
            assert +really.together == Counter(day(one.at) for one in found.told if not one.alone)
            assert len(expected) > 8, "there was something to foretell"
            said = {what for one in found.told for what in one.what}
            assert any(what.startswith("after: action") for what in said)
            assert {"form", "reminder"} & said

    asyncio.run(story())


def _foretold_unseen(on: Stage, url: str) -> Foretold:
    """What is foretold; nothing is sent meanwhile, and not a row is another afterwards."""
    with opened(url) as database:
        before, sent = lines(database), len(on.teams.received)
        found = look(settings_alone({"DATABASE_URL": url}), MONDAY.astimezone(UTC), DAYS)
        assert lines(database) == before
    assert len(on.teams.received) == sent
    return found


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A group with a plan of five actions, and nobody but the clock."""
    found = Bench(tmp_path, at=MONDAY.astimezone(UTC))
    found.work(lambda work: work.groups.add(group(), at=found.at))
    for member in group().members:
        to = Address(DESK, "https://teams.example/", "28:bot", f"a:{member.user}", member.user)
        found.work(lambda work, to=to: work.people.keep_private(to))
    found.work(lambda work: load_plan(work, found.house, group(), MONDAY))
    return found


def foretold(bench: Bench, days: int = DAYS) -> Foretold:
    with closing(copied(f"sqlite:///{bench.file}")) as copy:
        return foretell(copy, bench.house, bench.at, bench.at + timedelta(days=days))


def test_what_is_held_back_is_told_with_the_reason(bench: Bench) -> None:
    leader, _, safety_rep = (member.user for member in group().members)
    rest = Rest(MONDAY.date() + timedelta(days=10))
    bench.work(lambda work: work.asked.keep_rest(DESK, leader, rest))
    bench.work(lambda work: work.switches.turn(DESK, safety_rep, Switch.NUDGE, on=False))
    found = foretold(bench)
    assert Held.REST in {one.why for one in found.kept if one.to == leader}
    switched = {(one.to, one.until) for one in found.kept if one.why is Held.SWITCHED_OFF}
    assert switched == {(safety_rep, None)}
    told = "\n".join(report(found, MONDAY, DAYS))
    for words in ("rest", "switched off", "never"):
        assert words in told


def test_whoever_has_no_chat_with_the_bot_yet_is_told_of(bench: Bench) -> None:
    leader = group().members[0].user
    bench.work(lambda work: work.people.forget_private(DESK, leader))
    assert Held.UNREACHED in {one.why for one in foretold(bench).kept if one.to == leader}


def test_nobody_gets_more_than_the_budget_and_it_is_counted(bench: Bench) -> None:
    bench.work(lambda work: _ten_more_for_the_leader(work, bench.house))
    found, leader = foretold(bench), (DESK, group().members[0].user)
    assert max(found.cards[leader].values()) == 1
    assert 2 <= found.fullest_week(*leader) <= 3
    assert {Held.DAY, Held.WEEK} & {one.why for one in found.kept}


def _ten_more_for_the_leader(work: Work, house: House) -> None:
    """Ten actions whose days come close after each other."""
    first = next(one for one in work.actions.of_group(DESK, GROUP) if one.running)
    owner = Owner(group().members[0].user, "Leder", "leader")
    for number in range(10):
        by = MONDAY.date() + timedelta(days=2 + number)
        new = replace(first, id=f"more-{number}", number=0, deadline=by, owner=owner)
        plans.add(work, house, group(), new, MONDAY, "leader")


def test_the_file_holds_what_the_terminal_shows_and_nothing_that_anybody_wrote(bench: Bench) -> None:
    found = foretold(bench)
    whole = sheet(found)
    assert len(whole.rows) == len(found.told) + len(found.kept)
    written, told = csv_of(whole).decode("utf-8-sig"), "\n".join(report(found, MONDAY, DAYS))
    for text in (written, told):
        assert group().workplace.name in text
        assert "before: action" in text
        assert "rapport ved vaktskifte" not in text


def test_a_group_that_has_ended_its_actions_is_told_nothing_of_them(bench: Bench) -> None:
    def ended(work: Work) -> None:
        for one in work.actions.of_group(DESK, GROUP):
            if one.running:
                after = one.stopped("Ikke lenger aktuelt", MONDAY)
                plans.keep(work, bench.house, group(), one, after, Changed.STOPPED, MONDAY, "leader")

    bench.work(ended)
    assert not [what for one in foretold(bench).told for what in one.what if "action" in what]


def test_what_cannot_be_seen_to_is_told_once(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setitem(HANDLERS, "nudge", broken)
    found = foretold(bench, days=1)
    assert {one.error for one in found.failed} == {"RuntimeError"}
    assert len({one.what for one in found.failed}) == len(found.failed)
    assert any("COULD NOT BE SEEN TO" in line for line in report(found, MONDAY, DAYS))


def test_the_errand_tells_and_writes(tmp_path: Path) -> None:
    with opened(f"sqlite:///{tmp_path}/x.db") as database:
        database.migrate()
    env = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    env |= {"PYTHONIOENCODING": "utf-8", "DATABASE_URL": f"sqlite:///{tmp_path}/x.db"}
    command = [sys.executable, "-m", "bot", "dry-run", "--days", "7", "--csv", str(tmp_path / "found.csv")]
    ended = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Nothing is sent" in ended.stdout
    assert (tmp_path / "found.csv").read_text("utf-8-sig").startswith("Row;Day;Time;To;What")


@pytest.mark.parametrize("days", ["0", "-1", "367", "soon"])
def test_days_that_are_none_are_refused_in_a_sentence(days: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        asked(["dry-run", "--days", days])
    assert ended.value.code == 2
    assert "--days: a whole number from 1 to 366" in capsys.readouterr().err


def test_without_a_database_it_says_so_and_makes_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/x.db")
    assert asked(["dry-run"]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert list(tmp_path.iterdir()) == []


def day(at: datetime) -> date:
    return at.astimezone(OSLO).date()
