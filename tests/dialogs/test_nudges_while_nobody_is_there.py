"""Nudges when the bot, or Teams, is away: what comes late, what never does, and nothing twice."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dialogs.budget import COLLECT
from dialogs.due import HANDLERS
from programme.budget import About
from storage.due import Due
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.living import (
    AFTER,
    BEFORE,
    FRIDAY,
    Life,
    block,
    lived,
    oslo,
    unblock,
)
from tests.dialogs.plan_days import add, owner


@pytest.fixture
def life(tmp_path: Path) -> Life:
    return lived(tmp_path)


@pytest.fixture
def bench(life: Life) -> Bench:
    return life.bench


class TestNobodyThere:
    def test_killed_between_the_sealing_and_the_post_it_is_not_sent_at_night(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.post = [(oslo(8, 28), oslo(8, 28, 20))]
        life.until(oslo(8, 30))
        assert life.to("nurse") == []
        life.until(oslo(8, 31, 12))
        assert life.to("nurse", About.BEFORE) == [date(2026, 8, 31)]
        spent = life.bench.work(lambda work: work.asked.spent(TENANT, "nurse", BEFORE))
        assert spent.week == 0, "what never left is not counted"
        life.until(oslo(12, 1))
        assert len(life.to("nurse", About.BEFORE)) == 1

    def test_down_for_days_what_is_of_use_comes_and_what_the_next_has_replaced_does_not(
        self, life: Life
    ) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.down = [(oslo(8, 27), oslo(9, 5, 3))]
        life.until(oslo(12, 1))
        assert life.to("nurse", About.BEFORE) == []
        assert life.to("nurse", About.ON) == [date(2026, 9, 7)], "back in the night before a Saturday"
        assert life.to("nurse", About.AFTER) == [AFTER]

    def test_down_for_weeks_the_last_one_comes(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.down = [(oslo(8, 27), oslo(9, 29, 22))]
        life.until(oslo(12, 1))
        assert [one.day for one in life.cards if one.user == "nurse"] == [date(2026, 9, 30)]
        assert life.to("nurse", About.AFTER) == [date(2026, 9, 30)]

    def test_down_from_the_sealing_for_days_it_comes_when_the_bot_is_back(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.post = [(oslo(8, 28), oslo(9, 2, 9))]
        life.down = [(oslo(8, 28, 9), oslo(9, 2, 9))]
        life.until(oslo(9, 2, 12))
        assert life.to("nurse", About.BEFORE) == [date(2026, 9, 2)]

    def test_while_a_chat_takes_nothing_one_card_waits_and_not_one_a_day(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        add(life.bench, "Te", date(2026, 9, 8), owner("nurse"))
        life.until(oslo(8, 27))
        block(life.bench, "nurse")
        life.until(oslo(9, 8, 22))
        assert life.to("nurse") == []
        unblock(life.bench, "nurse")
        life.deliver()
        assert life.to("nurse") == [], "not at ten in the evening"
        life.until(oslo(9, 9, 12))
        assert [one.day for one in life.cards if one.user == "nurse"] == [date(2026, 9, 9)]
        last = next(one.about for one in reversed(life.cards) if one.user == "nurse")
        assert {kind for kind, _ in last} == {About.AFTER, About.ON}

    def test_opened_at_noon_the_card_of_the_day_comes_then(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        block(life.bench, "nurse")
        life.until(oslo(8, 31, 12))
        unblock(life.bench, "nurse")
        life.deliver()
        assert life.to("nurse", About.BEFORE) == [date(2026, 8, 31)]


class TestAtMostOnce:
    def test_a_crash_before_the_end_leaves_nothing_and_the_next_try_sends_one(self, life: Life) -> None:
        bench = life.bench
        add(bench, "Kaffe", FRIDAY, owner("nurse"))
        bench.fall_due(oslo(8, 28))
        due = Due("collect/nurse", TENANT, COLLECT, "nurse", bench.at)
        before = bench.rows("item", "told", "nudged", "posting", "due")

        class Killed(Exception):
            pass

        def half_way(work: Any) -> None:
            HANDLERS[COLLECT](work, bench.house, due, bench.at)
            raise Killed

        with pytest.raises(Killed):
            bench.work(half_way)
        assert bench.rows("item", "told", "nudged", "posting", "due") == before
        for _ in range(2):  # as after a Clash
            bench.work(lambda work: HANDLERS[COLLECT](work, bench.house, due, bench.at))
        life.deliver()
        assert life.to("nurse") == [BEFORE]

    def test_looked_at_again_and_again_nothing_comes_twice(self, life: Life) -> None:
        id_ = add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        for day in (28, 29, 30, 31):
            life.until(oslo(8, day, 10))
            for kind, subject in ((COLLECT, "nurse"), ("nudge", id_)):
                life.bench.work(lambda work, k=kind, s=subject: work.due.set(TENANT, k, s, life.bench.at))
        life.until(oslo(9, 2))
        assert life.to("nurse") == [BEFORE]
