"""Nudges, forms and lists through the one budget a person, from the clock to the chat."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from dialogs import plans
from dialogs.budget import COLLECT, spend, want
from dialogs.due import HANDLERS
from programme.action import Owner
from programme.budget import About, Item, Rest
from programme.calendar import OSLO
from programme.change import Changed
from programme.people import Role
from storage.due import Due
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.living import (
    Life,
    another_group,
    block,
    lived,
    oslo,
    quiet_in,
    state_of,
    unblock,
)
from tests.dialogs.plan_days import action, add, change, group, moment, owner, waits
from tests.dialogs.states import GROUP, visit

FRIDAY = date(2026, 9, 4)
BEFORE, ON, AFTER = date(2026, 8, 28), FRIDAY, date(2026, 9, 9)
"""The days of its three nudges."""


@pytest.fixture
def life(tmp_path: Path) -> Life:
    return lived(tmp_path)


@pytest.fixture
def bench(life: Life) -> Bench:
    return life.bench


def postpone(bench: Bench, id_: str, day: date) -> None:
    before, its, why = action(bench, id_), group(bench), "Ferie i veien"
    after = before.postponed(day, why, bench.at.date(), day + timedelta(weeks=10))
    facts = {"day": day.isoformat(), "reason": why}
    kind = Changed.POSTPONED
    bench.work(lambda work: plans.keep(work, bench.house, its, before, after, kind, bench.at, "owner", facts))


class TestTheThree:
    def test_come_a_week_before_on_the_day_and_three_working_days_after(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.until(oslo(12, 1))
        assert [life.to("nurse", one) for one in (About.BEFORE, About.ON, About.AFTER)] == [
            [BEFORE],
            [ON],
            [AFTER],
        ]
        mine = [one.at.astimezone(OSLO) for one in life.cards if one.user == "nurse"]
        assert {f"{at:%H.%M}" for at in mine} == {"08.45"}

    def test_and_no_more_when_it_is_done(self, life: Life) -> None:
        id_ = add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.until(oslo(9, 1))
        change(life.bench, id_, lambda one: one.done(life.bench.at), Changed.DONE)
        life.until(oslo(12, 1))
        assert life.to("nurse", About.BEFORE, About.ON, About.AFTER) == [BEFORE]

    def test_another_day_has_three_of_its_own(self, life: Life) -> None:
        id_ = add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.until(moment(FRIDAY))
        postpone(life.bench, id_, date(2026, 9, 18))
        life.until(oslo(12, 1))
        assert life.to("nurse", About.BEFORE) == [BEFORE, date(2026, 9, 11)]
        assert life.to("nurse", About.AFTER) == [date(2026, 9, 23)]

    def test_fourteen_days_from_22_june_are_told_before_and_after_the_summer(self, tmp_path: Path) -> None:
        life = lived(tmp_path)
        life.until(oslo(6, 22, year=2027))
        add(life.bench, "Kaffe", date(2027, 7, 6), owner("nurse"))
        life.until(oslo(12, 1, year=2027))
        assert life.to("nurse", About.BEFORE) == [date(2027, 6, 29)]
        assert life.to("nurse", About.ON) == [date(2027, 8, 16)]


class TestOneCard:
    def test_holds_all_that_falls_due_in_the_same_second(self, life: Life) -> None:
        for n in range(4):
            add(life.bench, f"Tiltak {n}", FRIDAY, owner("nurse"))
        for n in range(60):
            add(life.bench, f"Andres {n}", FRIDAY, owner(f"somebody-{n}"))
        life.until(oslo(8, 28, 12))
        mine = [one for one in life.cards if one.user == "nurse"]
        assert [len(one.about) for one in mine] == [4]

    def test_holds_what_has_waited_and_what_is_ready_that_morning(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.bench.work(lambda work: spend(work, TENANT, "nurse", oslo(8, 28, 8, 30)))
        add(life.bench, "Te", date(2026, 9, 7), owner("nurse"))  # its first nudge is on Monday the 31st
        life.until(oslo(8, 31, 12))
        assert [(one.day, len(one.about)) for one in life.cards if one.user == "nurse"] == [
            (date(2026, 8, 31), 2)
        ]

    def test_of_a_person_in_several_groups_follows_the_weeks_of_each(self, life: Life) -> None:
        other = another_group(life.bench, "35-36")
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        id_ = add(life.bench, "Te", FRIDAY, owner("nurse"))
        there = replace(action(life.bench, id_), id="action-there", group=other.id)
        bench = life.bench
        bench.work(lambda work: plans.add(work, bench.house, other, there, bench.at, "leader"))
        life.until(oslo(12, 1))
        told = {day: {subject for _, subject in one.about} for one in life.cards for day in (one.day,)}
        assert "action-there" not in told[BEFORE] | told[ON]
        assert "action-there" in told[date(2026, 9, 7)], "the first working day of week 37"


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


class TestWhatThePersonWishes:
    def test_left_in_peace_everything_comes_the_first_working_day_after(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        life.bench.work(lambda work: work.asked.keep_rest(TENANT, "nurse", Rest(date(2026, 9, 5))))
        life.until(oslo(9, 8))
        assert life.to("nurse") == [date(2026, 9, 7)]

    def test_on_the_next_shift_it_comes_on_a_sunday_too(self, life: Life) -> None:
        add(life.bench, "Kaffe", FRIDAY, owner("nurse"))
        shift = Rest(date(2026, 8, 30), exact=True)
        life.bench.work(lambda work: work.asked.keep_rest(TENANT, "nurse", shift))
        life.until(oslo(9, 1))
        assert life.to("nurse") == [shift.until]

    def test_turned_off_while_it_waits_it_is_not_told_and_turned_on_again_it_is(self, life: Life) -> None:
        bench = life.bench
        add(bench, "Kaffe", FRIDAY, owner("nurse"))
        bench.work(lambda work: work.switches.turn(TENANT, "nurse", "nudge", on=False))
        life.until(oslo(8, 31))
        assert life.to("nurse") == []
        bench.press("nurse", "nudge.turn/1", {"kind": "nudge", "wish": "true"})
        life.until(oslo(8, 31, 12))
        assert life.to("nurse") == [date(2026, 8, 31)]


class TestWhoIsTold:
    def test_a_deputy_while_nobody_owns_it(self, life: Life) -> None:
        id_ = add(life.bench, "Kaffe", FRIDAY, Owner("", "Per Ås"))
        change(life.bench, id_, lambda one: one.handed_to(one.owner, owner("cook")), Changed.HANDED)
        life.until(oslo(8, 29))
        assert (life.to("cook", About.BEFORE), life.to("nurse")) == ([BEFORE], [])

    def test_an_owner_who_is_found_late_is_told_then(self, life: Life) -> None:
        id_ = add(life.bench, "Kaffe", FRIDAY, Owner("", "Nurse"))
        life.until(oslo(8, 31))
        assert life.to("nurse") == []
        change(life.bench, id_, lambda one: replace(one, owner=owner("nurse")), Changed.HANDED)
        life.until(oslo(9, 1))
        assert life.to("nurse", About.BEFORE) == [date(2026, 8, 31)]

    def test_whoever_holds_the_role_while_it_is_lent_and_not_who_lent_it(self, life: Life) -> None:
        bench = life.bench
        add(bench, "Kaffe", FRIDAY, owner(Role.LEADER, "leader"))
        life.until(oslo(8, 28, 8, 30))
        data = {"group": GROUP, "new": "offer-1", "how": "return"}
        bench.press(Role.LEADER, "people.offer/1", data, where=CHAT)
        bench.press("cook", "people.take_over/1", {"group": GROUP, "offer": "offer-1"}, where=CHAT)
        life.until(oslo(8, 29))
        assert (life.to("cook", About.BEFORE), life.to(Role.LEADER, About.BEFORE)) == ([BEFORE], [])

    def test_lent_while_it_waits_it_goes_to_the_deputy(self, life: Life) -> None:
        bench = life.bench
        add(bench, "Kaffe", FRIDAY, owner(Role.LEADER, "leader"))
        bench.work(lambda work: work.asked.keep_rest(TENANT, Role.LEADER, Rest(date(2026, 9, 1))))
        life.until(oslo(8, 31))
        data = {"group": GROUP, "new": "offer-1", "how": "return"}
        bench.press(Role.LEADER, "people.offer/1", data, where=CHAT)
        bench.press("cook", "people.take_over/1", {"group": GROUP, "offer": "offer-1"}, where=CHAT)
        life.until(oslo(9, 2))
        assert life.to(Role.LEADER, About.BEFORE) == []
        assert life.to("cook", About.BEFORE) == [date(2026, 9, 1)]
