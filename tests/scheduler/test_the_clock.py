"""The rounds over a whole stop point: by Norwegian time around a clock change, and after any downtime."""

import asyncio
import itertools
import logging
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from dialogs.house import quiet_of
from programme.calendar import CLOSES, OPENS, OSLO
from programme.journey import Stage
from programme.people import Role
from scheduler import clock
from scheduler.clock import ticking
from scheduler.rounds import LEASE, Rounds
from storage.database import Clash
from storage.tables import DUE, POSTING
from tests.dialogs.desk import CHAT, Bench, group
from tests.dialogs.states import checkin, journey, planning, visit

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


class Watch:
    """A group with a workshop, and rounds that are walked when a test says so."""

    def __init__(self, folder: Path, workshop: date, run: Any = None) -> None:
        set_on = datetime.combine(workshop - DAY, time(10), OSLO)
        self.bench = Bench(folder, at=set_on)
        planning(self.bench)
        for role in Role:
            self.bench.write(role, "hei")
        day = {**visit(self.bench), "day": workshop.isoformat()}
        self.bench.press(Role.LEADER, "journey.workshop/1", day, where=CHAT)
        self.rounds = Rounds(run or self.bench._run, self.bench.house, lambda: self.bench.at, "one")

    def at(self, moment: datetime) -> Stage:
        """The rounds are walked then; where the group is afterwards."""
        self.bench.at = moment
        asyncio.run(self.rounds.tick())
        return journey(self.bench).stage

    def sealed(self, kind: str) -> list[datetime]:
        """When letters of a kind were sealed, in Norwegian time."""
        asked = select(POSTING.c.sealed).where(POSTING.c.kind == kind).order_by(POSTING.c.sealed)
        found = self.bench.work(lambda work: list(work.due._connection.execute(asked).scalars()))
        return [moment.astimezone(OSLO) for moment in found]

    def waiting(self) -> list[str]:
        """The kinds of what is to be looked into."""
        return self.bench.work(lambda work: list(work.due._connection.execute(select(DUE.c.kind)).scalars()))


AUTUMN = {  # summer time ends on 25 October 2026
    "workshop": date(2026, 10, 22),
    "opens": datetime(2026, 10, 23, 6, 30, tzinfo=UTC),
    "reminds": datetime(2026, 10, 27, 7, 30, tzinfo=UTC),
    "closes": datetime(2026, 10, 30, 14, 30, tzinfo=UTC),
}
SPRING = {  # it begins on 28 March 2027, which is Easter Sunday, in a quiet week
    "workshop": date(2027, 3, 18),
    "opens": datetime(2027, 3, 19, 7, 30, tzinfo=UTC),
    "reminds": datetime(2027, 3, 31, 6, 30, tzinfo=UTC),
    "closes": datetime(2027, 4, 5, 13, 30, tzinfo=UTC),
}


@pytest.mark.parametrize("story", [AUTUMN, SPRING], ids=["autumn", "spring"])
def test_half_past_eight_is_half_past_eight_before_and_after_the_clock_is_changed(
    tmp_path: Path, story: dict[str, Any]
) -> None:
    watch = Watch(tmp_path, story["workshop"])
    assert watch.at(story["opens"] - MINUTE) is Stage.DATED
    assert watch.at(story["opens"]) is Stage.ASKING
    assert checkin(watch.bench).closes == story["closes"]
    watch.at(story["reminds"] - MINUTE)
    assert watch.sealed("reminder") == []
    watch.at(story["reminds"])
    assert len(watch.sealed("reminder")) == 3
    assert watch.at(story["closes"] - MINUTE) is Stage.ASKING
    assert watch.at(story["closes"]) is Stage.TALKING
    assert watch.waiting() == []


DAYS = st.dates(date(2026, 10, 12), date(2026, 11, 3)) | st.dates(date(2027, 3, 10), date(2027, 4, 6))
GAPS = st.lists(
    st.timedeltas(MINUTE, 3 * DAY) | st.timedeltas(MINUTE, 60 * DAY) | st.just(timedelta(hours=1)),
    max_size=12,
)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(workshop=DAYS, gaps=GAPS)
def test_after_any_downtime_everything_due_is_considered_exactly_once_and_at_decent_hours(
    tmp_path_factory: pytest.TempPathFactory, workshop: date, gaps: list[timedelta]
) -> None:
    watch = Watch(tmp_path_factory.mktemp("watch"), workshop)
    moment = watch.bench.at
    for gap in gaps:
        moment += gap
        watch.at(moment)
    for _ in range(60):  # at last it is up for a while
        moment = datetime.combine(moment.astimezone(OSLO).date() + DAY, OPENS, OSLO)
        if watch.at(moment) is Stage.TALKING:
            break
    assert journey(watch.bench).stage is Stage.TALKING
    assert watch.waiting() == [], "nothing is left lying"
    assert len(watch.sealed("form")) == 3
    assert len(watch.sealed("reminder")) in (0, 3)
    assert len(watch.sealed("reveal")) == 1
    calendar, quiet = watch.bench.house.calendar, quiet_of(group())
    for kind in ("form", "reminder", "reveal"):
        for local in watch.sealed(kind):
            assert calendar.works(local.date(), quiet)
            assert OPENS <= local.time() < CLOSES or (kind == "reveal" and local.hour in (15, 16)), kind
    assert min(watch.sealed("form")) >= calendar.morning_after(workshop, quiet)


def test_what_became_useless_while_nobody_was_there_is_dropped_with_a_reason(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    watch = Watch(tmp_path, AUTUMN["workshop"])
    watch.at(AUTUMN["opens"])
    assert watch.at(AUTUMN["closes"] + 40 * DAY - timedelta(hours=1)) is Stage.TALKING
    assert watch.sealed("reminder") == []
    dropped = [(r.due, r.why) for r in caplog.records if getattr(r, "action", "") == "due.dropped"]
    assert dropped == [("remind/group-1", "too_late")]


def test_what_another_has_looked_into_meanwhile_is_not_looked_into_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    watch = Watch(tmp_path, AUTUMN["workshop"])
    bench = watch.bench
    other = Rounds(bench._run, bench.house, lambda: bench.at, "other")

    async def slow(do: Any) -> Any:
        done = await bench._run(do)
        if done and other.last is None:  # it has claimed, and falls asleep for longer than the claim lasts
            bench.at += LEASE
            await other.tick()
        return done

    watch.rounds = Rounds(slow, bench.house, lambda: bench.at, "slow")
    assert watch.at(AUTUMN["opens"]) is Stage.ASKING
    assert other.last is not None
    assert len(watch.sealed("form")) == 3
    assert "due.dropped" not in [getattr(record, "action", "") for record in caplog.records]


def test_a_round_that_meets_somebody_elses_turn_tries_once_more_at_once(tmp_path: Path) -> None:
    numbers = itertools.count()
    benches: list[Bench] = []

    async def clashing(do: Any) -> Any:
        if next(numbers) == 1:
            raise Clash("40P01")
        return await benches[0]._run(do)

    watch = Watch(tmp_path, AUTUMN["workshop"], clashing)
    benches.append(watch.bench)
    assert watch.at(AUTUMN["opens"]) is Stage.ASKING


@pytest.mark.parametrize("jump", [-timedelta(hours=1), timedelta(days=2)])
def test_a_clock_that_is_set_stops_no_tick(monkeypatch: pytest.MonkeyPatch, jump: timedelta) -> None:
    class Set(datetime):
        by = timedelta()

        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return datetime.now(tz) + cls.by

    for module in ("apscheduler.schedulers.base", "scheduler.clock"):
        monkeypatch.setattr(f"{module}.datetime", Set)
    monkeypatch.setattr(clock, "LOOK", 0.05)

    async def story() -> int:
        ticks, count = asyncio.Semaphore(0), 0

        async def tick() -> None:
            nonlocal count
            count += 1
            ticks.release()

        async with ticking((tick, 0.05)), asyncio.timeout(20):
            await ticks.acquire()
            Set.by = jump
            for _ in range(3):
                await ticks.acquire()
        return count

    assert asyncio.run(story()) >= 4
