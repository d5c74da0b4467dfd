"""The forms of a stop point and of the priorities share the one budget a person with everything else."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dialogs.budget import spend
from programme.budget import About
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT
from tests.dialogs.living import Life, lived, oslo
from tests.dialogs.plan_days import add, group, owner, waits
from tests.dialogs.states import GROUP, answer, checkin, journey, visit

FRIDAY = date(2026, 9, 4)
OPENED = date(2026, 9, 16)


@pytest.fixture
def life(tmp_path: Path) -> Life:
    """The stop point opens by the clock on 16 September."""
    found = lived(tmp_path)
    day = {**visit(found.bench), "day": "2026-09-15"}
    found.bench.press(Role.LEADER, "journey.workshop/1", day, where=CHAT)
    return found


def test_forms_by_the_clock_come_at_half_past_eight_and_are_counted(life: Life) -> None:
    life.until(oslo(9, 16, 8, 30))
    assert [len(life.forms(one)) for one in Role] == [1, 1, 1]
    spent = life.bench.work(lambda work: work.asked.spent(TENANT, Role.LEADER, OPENED))
    assert (spent.today, spent.week) == (1, 1)


def test_with_a_nudge_that_morning_both_stand_on_one_card(life: Life) -> None:
    add(life.bench, "Kaffe", OPENED, owner(Role.LEADER, "leader"))
    life.until(oslo(9, 16, 12))
    assert life.forms(Role.LEADER) == []
    assert life.to(Role.LEADER, About.FORM) == life.to(Role.LEADER, About.ON) == [OPENED]
    assert len(life.forms(Role.UNION_REP)) == 1, "who has nothing else gets the form itself"


def test_forms_wait_when_the_week_is_full(life: Life) -> None:
    for day in (14, 15):
        life.bench.work(lambda work, d=day: spend(work, TENANT, Role.LEADER, oslo(9, d)))
    life.bench.work(lambda work: spend(work, TENANT, Role.LEADER, oslo(9, 15)))
    life.until(oslo(9, 20))
    assert life.forms(Role.LEADER) == []
    life.until(oslo(9, 21, 12))
    assert len(life.forms(Role.LEADER)) == 1


def test_what_was_answered_meanwhile_is_not_asked_for(life: Life) -> None:
    life.bench.work(lambda work: spend(work, TENANT, Role.LEADER, oslo(9, 16, 8, 0)))
    life.until(oslo(9, 16, 12))
    assert waits(life.bench, Role.LEADER, About.FORM)
    answer(life.bench, Role.LEADER)
    life.until(oslo(9, 21))
    assert life.forms(Role.LEADER) == []


def test_a_colleagues_press_sends_the_forms_at_once_and_counts(life: Life) -> None:
    for n in range(3):
        life.bench.work(lambda work, n=n: spend(work, TENANT, Role.LEADER, oslo(8, 24 + n)))
    life.until(oslo(8, 27, 21))
    life.bench.press(Role.UNION_REP, "checkin.open/1", visit(life.bench), where=CHAT)
    life.deliver()
    assert len(life.forms(Role.LEADER)) == 1
    spent = life.bench.work(lambda work: work.asked.spent(TENANT, Role.LEADER, date(2026, 8, 27)))
    assert spent.week == 4


def test_a_nudge_gives_way_to_the_form_of_that_day(life: Life) -> None:
    add(life.bench, "Kaffe", FRIDAY, owner(Role.LEADER, "leader"))
    life.until(oslo(8, 28, 8, 31))
    life.bench.press(Role.UNION_REP, "checkin.open/1", visit(life.bench), where=CHAT)
    life.until(oslo(8, 31, 12))
    assert life.to(Role.LEADER, About.BEFORE) == [date(2026, 8, 31)]


def test_of_a_reminder_by_the_clock_there_is_one_and_it_waits_too(life: Life) -> None:
    life.until(oslo(9, 16, 12))
    life.bench.work(lambda work: spend(work, TENANT, Role.LEADER, oslo(9, 18, 8, 0)))
    life.until(oslo(9, 25))
    asked, reminded = life.forms(Role.LEADER)
    assert (asked.partition(":")[0], reminded.partition(":")[0]) == ("asked", "reminded")
    days = [one.day for one in life.cards if one.key == reminded]
    assert days == [date(2026, 9, 21)]


def test_when_the_cards_are_turned_nothing_is_asked_any_more(life: Life) -> None:
    for day in (14, 15, 16):
        life.bench.work(lambda work, d=day: spend(work, TENANT, Role.LEADER, oslo(9, d, 8, 0)))
    life.until(oslo(9, 16, 12))
    assert waits(life.bench, Role.LEADER, About.FORM)
    life.until(checkin(life.bench).closes)
    assert not waits(life.bench, Role.LEADER, About.FORM)


def test_forms_that_are_turned_off_wait_as_long_as_they_are_of_use(life: Life) -> None:
    life.bench.work(lambda work: work.switches.turn(TENANT, Role.LEADER, "form", on=False))
    life.until(oslo(9, 17))
    assert life.forms(Role.LEADER) == []
    assert journey(life.bench).visit.workshop == date(2026, 9, 15)
    life.bench.press(Role.LEADER, "nudge.turn/1", {"kind": "form", "wish": "true"})
    life.until(oslo(9, 17, 12))
    assert len(life.forms(Role.LEADER)) == 1


def test_nobody_is_asked_at_night_when_a_lent_role_comes_back(life: Life) -> None:
    life.until(oslo(9, 16, 12))
    its = group(life.bench)
    deputy = replace(its.holders(Role.LEADER)[0], user="cook", held_for="leader", back_on=date(2026, 9, 19))
    members = (deputy, *(one for one in its.members if one.role is not Role.LEADER))
    life.bench.work(lambda work: work.groups.keep(replace(its, members=members), at=life.bench.at))
    life.bench.work(lambda work: work.due.set(TENANT, "return", GROUP, oslo(9, 19, 8, 30)))
    life.until(oslo(9, 20))
    assert [one.day for one in life.cards if one.user == "leader"] == [OPENED], "a Saturday"


def prioritised(life: Life) -> None:
    """On Monday morning the leader asks the three to score two proposals, until Thursday evening."""
    data = {"group": GROUP, "new": "vote-1", "format": "priorities", "ready": ""}
    named = {"title": "Hva prøver vi?", "options": "Et overlapp\nFrokost i to puljer"}
    life.bench.press(Role.LEADER, "votes.keep/1", {**data, **named}, where=CHAT)
    life.bench.press(Role.LEADER, "votes.open/1", {"vote": "vote-1", "day": "2026-08-27"}, where=CHAT)
    life.deliver()


def scores(life: Life, user: str) -> list[date]:
    return [one.day for one in life.cards if one.user == user and one.key.startswith("priorities:")]


def test_the_form_of_the_priorities_comes_at_once_and_is_counted(life: Life) -> None:
    prioritised(life)
    assert scores(life, Role.UNION_REP) == [date(2026, 8, 24)]
    spent = life.bench.work(lambda work: work.asked.spent(TENANT, Role.UNION_REP, date(2026, 8, 24)))
    assert spent.today == 1


def test_its_reminder_by_the_clock_waits_for_room_and_stands_with_what_else_there_is(life: Life) -> None:
    prioritised(life)
    add(life.bench, "Kaffe", date(2026, 8, 27), owner(Role.UNION_REP, "union_rep"))
    for day in (25, 26):
        life.bench.work(lambda work, d=day: spend(work, TENANT, Role.SAFETY_REP, oslo(8, d, 8, 0)))
    life.until(oslo(8, 29))
    assert scores(life, Role.LEADER) == [date(2026, 8, 24), date(2026, 8, 27)]
    assert life.to(Role.UNION_REP, About.PRIORITIES) == life.to(Role.UNION_REP, About.ON) != []
    assert scores(life, Role.SAFETY_REP) == [date(2026, 8, 24)], "their week is full"
    assert not waits(life.bench, Role.SAFETY_REP, About.PRIORITIES), "it closed meanwhile"
