"""The list of what has passed its day: the leader and the safety rep have it at the same moment, where nobody
else looks, and never as a count of anybody."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from programme.budget import About, Rest
from programme.change import Changed
from programme.people import Role
from storage.asked import Told
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.plan_days import (
    add,
    at_solbakken,
    change,
    moment,
    owner,
    said,
    told_of,
    until,
    waits,
)
from tests.dialogs.states import GROUP, visit

DAY = date(2026, 8, 28)
"""A Friday; the last nudge comes on Wednesday 2 September, and the list on Thursday 3."""
LISTED = date(2026, 9, 3)
READERS = (Role.LEADER, Role.SAFETY_REP)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return at_solbakken(tmp_path)


def the_list(bench: Bench, who: str, where: str = "") -> str:
    return said(bench.press(who, "plan.overdue/1", {"group": GROUP}, where=where))


def test_the_owner_is_told_first_and_the_list_comes_a_working_day_after_the_last_nudge(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    until(bench, moment(date(2026, 9, 2), 15))
    assert told_of(bench, "nurse", About.AFTER) == [date(2026, 9, 2)]
    assert [told_of(bench, one, About.OVERDUE) for one in READERS] == [[], []]
    until(bench, moment(LISTED, 12))
    assert [told_of(bench, one, About.OVERDUE) for one in READERS] == [[LISTED], [LISTED]]
    assert told_of(bench, Role.UNION_REP, About.OVERDUE) == [], "the union rep sees it on the plan"


def test_what_is_answered_in_time_is_on_no_list(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    until(bench, moment(date(2026, 9, 2), 15))
    change(bench, id_, lambda one: one.done(bench.at), Changed.DONE)
    until(bench, moment(date(2026, 9, 30)))
    assert [told_of(bench, one, About.OVERDUE) for one in READERS] == [[], []]
    assert "Ingen tiltak er over fristen" in the_list(bench, Role.LEADER)


def test_both_have_it_in_the_same_transaction_when_both_have_room(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    _spent(bench, Role.SAFETY_REP, date(2026, 9, 1), cards=3)  # the week is full
    until(bench, moment(date(2026, 9, 6)))
    assert told_of(bench, Role.LEADER, About.OVERDUE) == [], "neither has it before the other"
    until(bench, moment(date(2026, 9, 7), 12))
    monday = date(2026, 9, 7)
    assert [told_of(bench, one, About.OVERDUE) for one in READERS] == [[monday], [monday]]
    sealed = [row for row in bench.rows("posting") if "collect:" in row and "2026-09-07" in row]
    assert len(sealed) >= 2


def test_what_else_waits_goes_along_and_does_not_wait_for_anybody(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    add(bench, "Ny tavle", LISTED, owner(Role.LEADER, "leader"))
    _spent(bench, Role.SAFETY_REP, date(2026, 9, 1), cards=3)
    until(bench, moment(LISTED, 12))
    assert told_of(bench, Role.LEADER, About.ON) == [LISTED], "the leader's own action is told of on its day"
    assert told_of(bench, Role.LEADER, About.OVERDUE) == []
    until(bench, moment(date(2026, 9, 7), 12))
    assert told_of(bench, Role.LEADER, About.OVERDUE) == told_of(bench, Role.SAFETY_REP, About.OVERDUE)
    assert told_of(bench, Role.LEADER, About.OVERDUE) == [date(2026, 9, 7)]


def test_one_who_rests_for_weeks_holds_nobody_back_and_has_it_when_they_are_back(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    back = date(2026, 10, 5)
    bench.work(lambda work: work.asked.keep_rest(TENANT, Role.LEADER, Rest(back)))
    until(bench, moment(LISTED, 12))
    assert told_of(bench, Role.SAFETY_REP, About.OVERDUE) == [LISTED]
    until(bench, moment(back, 12))
    assert told_of(bench, Role.LEADER, About.OVERDUE) == [back]


def test_one_who_rests_for_some_days_is_waited_for(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    back = date(2026, 9, 8)
    bench.work(lambda work: work.asked.keep_rest(TENANT, Role.SAFETY_REP, Rest(back)))
    until(bench, moment(back, 12))
    assert [told_of(bench, one, About.OVERDUE) for one in READERS] == [[back], [back]]


def test_one_who_has_turned_it_off_is_not_waited_for_and_can_still_open_it(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    bench.work(lambda work: work.switches.turn(TENANT, Role.SAFETY_REP, "overdue", on=False))
    until(bench, moment(LISTED, 12))
    assert told_of(bench, Role.LEADER, About.OVERDUE) == [LISTED]
    assert told_of(bench, Role.SAFETY_REP, About.OVERDUE) == []
    assert "Kaffe klokka ti" in the_list(bench, Role.SAFETY_REP)


def test_it_comes_again_only_when_something_new_is_on_it_and_at_most_once_a_week(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    add(bench, "Ny tavle", DAY + timedelta(days=3), owner("cook"))
    until(bench, moment(date(2026, 11, 20)))
    assert told_of(bench, Role.LEADER, About.OVERDUE) == [LISTED, LISTED + timedelta(days=7)]
    assert told_of(bench, Role.SAFETY_REP, About.OVERDUE) == told_of(bench, Role.LEADER, About.OVERDUE)


def test_a_vacant_role_is_not_waited_for(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    bench.press(Role.SAFETY_REP, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    until(bench, moment(LISTED, 12))
    assert told_of(bench, Role.LEADER, About.OVERDUE) == [LISTED]
    assert told_of(bench, Role.SAFETY_REP, About.OVERDUE) == []


def test_where_nobody_holds_either_role_it_waits_for_somebody_who_does(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    for role in READERS:
        bench.press(role, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    until(bench, moment(LISTED, 12))
    assert told_of(bench, Role.UNION_REP, About.OVERDUE) == []
    bench.press("cook", "people.take/1", {"group": GROUP, "role": "leader"}, where=CHAT)
    until(bench, moment(LISTED + timedelta(days=8), 12))
    assert told_of(bench, "cook", About.OVERDUE) == [LISTED + timedelta(days=7)]


def test_whoever_is_no_longer_a_reader_is_not_sent_it(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    bench.work(lambda work: work.asked.keep_rest(TENANT, Role.LEADER, Rest(date(2026, 10, 5))))
    until(bench, moment(LISTED, 12))
    assert waits(bench, Role.LEADER, About.OVERDUE)
    bench.press(Role.LEADER, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    until(bench, moment(date(2026, 10, 6)))
    assert told_of(bench, Role.LEADER, About.OVERDUE) == []


@pytest.mark.parametrize("who", list(Role))
def test_the_list_tells_what_when_and_who_sees_to_it_and_counts_nobody(bench: Bench, who: str) -> None:
    for n in range(3):
        add(bench, f"Tiltak nummer {n}", DAY, owner("nurse"))
    bench.at = moment(LISTED)
    shown = the_list(bench, who)
    assert shown.count("Tiltak nummer") >= 3
    assert "fre. 28. aug. (uke 35)" in shown
    assert "nurse" in shown
    assert "3 tiltak" not in shown
    assert "3 frister" not in shown


@pytest.mark.parametrize("who", list(Role))
def test_where_others_read_along_the_list_is_not_shown(bench: Bench, who: str) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    bench.at = moment(LISTED)
    for shown in (the_list(bench, who, where=CHAT), said(bench.write(who, "over fristen", where=CHAT))):
        assert "nurse" not in shown
        assert "28. aug" not in shown
        assert "over fristen" in shown, "where to write instead"
    assert "Kaffe klokka ti" in said(bench.write(who, "over fristen"))


@pytest.mark.parametrize("who", ["helper", "nurse", "stranger"])
def test_nobody_else_has_the_list(bench: Bench, who: str) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    bench.at = moment(LISTED)
    assert "Kaffe klokka ti" not in the_list(bench, who)


def test_a_pause_of_the_group_holds_the_list_back_for_both(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    until(bench, moment(date(2026, 9, 1)))
    data = {**visit(bench), "pause_day": "2026-09-21", "pause_why": "Omgangssyke"}
    bench.press(Role.SAFETY_REP, "journey.pause/1", data, where=CHAT)
    until(bench, moment(date(2026, 9, 20)))
    assert [told_of(bench, one, About.OVERDUE) for one in READERS] == [[], []]
    until(bench, moment(date(2026, 9, 21), 15))
    assert [told_of(bench, one, About.OVERDUE) for one in READERS] == [[date(2026, 9, 21)]] * 2


def test_a_night_of_downtime_loses_nothing_and_says_nothing_twice(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    until(bench, moment(date(2026, 9, 1)))
    bench.at = moment(date(2026, 9, 9))
    until(bench, moment(date(2026, 9, 30)))
    days = told_of(bench, Role.LEADER, About.OVERDUE)
    assert len(days) == 1
    assert days == told_of(bench, Role.SAFETY_REP, About.OVERDUE)


def _spent(bench: Bench, who: str, day: date, *, cards: int) -> None:
    bench.work(lambda work: work.asked.keep(TENANT, who, Told(day, cards)))
