"""Nudges of a deadline that is moved, in quiet weeks, and in a pause of the group."""

from datetime import date
from pathlib import Path

import pytest

from dialogs.budget import want
from programme.budget import About, Item, Rest
from programme.change import Changed
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.living import (
    BEFORE,
    FRIDAY,
    ON,
    Life,
    lived,
    oslo,
    quiet_in,
    state_of,
)
from tests.dialogs.plan_days import add, change, owner, postpone, waits
from tests.dialogs.states import GROUP, visit


@pytest.fixture
def life(tmp_path: Path) -> Life:
    return lived(tmp_path)


@pytest.fixture
def bench(life: Life) -> Bench:
    return life.bench


class TestADayThatIsMoved:
    def test_while_the_nudge_waits_it_is_dropped(self, life: Life) -> None:
        id_ = add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.bench.work(lambda work: work.asked.keep_rest(TENANT, "nurse", Rest(date(2026, 9, 1))))
        life.until(oslo(8, 31))
        assert waits(life.bench, "nurse", About.BEFORE)
        postpone(life.bench, id_, date(2026, 10, 2))
        assert not waits(life.bench, "nurse", About.BEFORE)
        life.until(oslo(9, 24))
        assert life.to("nurse") == []

    def test_while_the_card_is_sealed_it_is_not_sent_and_not_counted(self, life: Life) -> None:
        id_ = add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.post = [(oslo(8, 28), oslo(8, 28, 12))]
        life.until(oslo(8, 28, 10))
        assert state_of(life.bench, "nurse", BEFORE) == "sealed"
        postpone(life.bench, id_, date(2026, 10, 2))
        assert state_of(life.bench, "nurse", BEFORE) == "withdrawn"
        life.until(oslo(9, 24))
        assert life.to("nurse") == []
        assert life.bench.work(lambda work: work.asked.spent(TENANT, "nurse", BEFORE)).week == 0

    def test_nor_when_the_leader_has_set_another_day(self, life: Life) -> None:
        id_ = add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.post = [(oslo(8, 28), oslo(8, 28, 12))]
        life.until(oslo(8, 28, 10))
        later, today = date(2026, 10, 2), life.bench.at.date()
        change(life.bench, id_, lambda one: one.by(later, today, later), Changed.DATED)
        assert state_of(life.bench, "nurse", BEFORE) == "withdrawn"

    def test_a_sealed_card_that_tells_of_more_is_sent_as_things_stand_now(self, life: Life) -> None:
        id_ = add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        add(life.bench, "Te", FRIDAY, owner("nurse"))
        life.post = [(oslo(8, 28), oslo(8, 28, 12))]
        life.until(oslo(8, 28, 10))
        postpone(life.bench, id_, date(2026, 10, 2))
        life.until(oslo(8, 28, 13))
        assert life.to("nurse") == [BEFORE]
        corrected = [
            line for line in life.bench.rows("posting") if "collect:nurse:2026-08-28:corrected" in line
        ]
        assert corrected == [], "it was written anew before it left"

    def test_one_that_stands_in_the_chat_is_brought_up_to_date(self, life: Life) -> None:
        id_ = add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.until(oslo(8, 28, 10))
        postpone(life.bench, id_, date(2026, 10, 2))
        corrected = [
            line for line in life.bench.rows("posting") if "collect:nurse:2026-08-28:corrected" in line
        ]
        assert len(corrected) == 1

    def test_quiet_weeks_that_are_taken_away_bring_the_nudge_forward(self, life: Life) -> None:
        quiet_in(life.bench, "34-40")
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.until(oslo(8, 31))
        quiet_in(life.bench, "ingen")
        life.until(oslo(9, 1))
        assert life.to("nurse", About.BEFORE) == [date(2026, 8, 31)]


class TestAPause:
    def rest(self, bench: Bench, until: str) -> None:
        bench.press(Role.LEADER, "journey.pause/1", {**visit(bench), "pause_day": until}, where=CHAT)

    def test_of_the_group_moves_its_nudges(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        self.rest(life.bench, "2026-09-02")
        life.until(oslo(9, 12))
        assert life.to("nurse", About.BEFORE) == [date(2026, 9, 2)]
        assert life.to("nurse", About.ON) == [ON]

    def test_that_begins_while_something_waits_holds_it(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.bench.work(lambda work: work.asked.keep_rest(TENANT, "nurse", Rest(date(2026, 8, 31))))
        life.until(oslo(8, 29))
        self.rest(life.bench, "2026-09-03")
        life.until(oslo(9, 3, 12))
        assert life.to("nurse") == [date(2026, 9, 3)]

    def test_that_ends_before_its_day_lets_go_of_what_waited(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.until(oslo(8, 28, 8, 0))
        self.rest(life.bench, "2026-10-05")
        life.until(oslo(8, 31, 10))
        data = {**visit(life.bench), "until": "2026-10-05"}
        life.bench.press(Role.LEADER, "journey.resume/1", data, where=CHAT)
        life.until(oslo(8, 31, 11))
        assert life.to("nurse", About.BEFORE) == [date(2026, 8, 31)]

    def test_and_of_all_else_that_waited_too(self, life: Life) -> None:
        bench = life.bench
        id_ = add(bench, "Kaffe", date(2026, 12, 4), owner("nurse"))
        self.rest(bench, "2026-10-05")
        change(bench, id_, lambda one: one.asks_for_help(), Changed.HELP)
        help_ = Item(About.HELP, id_, GROUP, bench.at, oslo(12, 1))
        bench.work(lambda work: want(work, TENANT, Role.LEADER, help_, bench.at))
        life.until(oslo(8, 31, 10))
        data = {**visit(bench), "until": "2026-10-05"}
        bench.press(Role.LEADER, "journey.resume/1", data, where=CHAT)
        life.until(oslo(8, 31, 11))
        assert life.to(Role.LEADER, About.HELP) == [date(2026, 8, 31)]

    def test_however_long_it_was_what_passed_its_day_is_told_of_once(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.until(oslo(8, 28, 8, 0))
        self.rest(life.bench, "2026-11-20")
        life.until(oslo(12, 1))
        assert [one.day for one in life.cards if one.user == "nurse"] == [date(2026, 11, 20)]
        assert life.to("nurse", About.AFTER) == [date(2026, 11, 20)]
