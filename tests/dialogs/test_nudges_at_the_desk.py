"""Nudges, forms and lists through the one budget a person, from the clock to the chat."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dialogs import plans
from dialogs.budget import spend
from programme.action import Owner
from programme.budget import About, Rest
from programme.calendar import OSLO
from programme.change import Changed
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.living import (
    AFTER,
    BEFORE,
    FRIDAY,
    ON,
    Life,
    another_group,
    lived,
    oslo,
)
from tests.dialogs.plan_days import action, add, change, moment, owner, postpone
from tests.dialogs.states import GROUP


@pytest.fixture
def life(tmp_path: Path) -> Life:
    return lived(tmp_path)


@pytest.fixture
def bench(life: Life) -> Bench:
    return life.bench


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
