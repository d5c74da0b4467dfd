"""What waits for somebody is given to a member by one press of the leader, who sees it all on one card."""

from datetime import date
from pathlib import Path

import pytest

from programme.budget import About
from programme.change import Changed
from programme.people import Role
from tests.dialogs.desk import CHAT, Bench
from tests.dialogs.hands import leaves
from tests.dialogs.plan_days import (
    MONDAY,
    action,
    add,
    at_solbakken,
    change,
    give,
    handovers,
    moment,
    owner,
    read,
    said,
    told_of,
    until,
)
from tests.dialogs.states import GROUP

DAY = date(2026, 9, 18)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return at_solbakken(tmp_path)


def test_one_press_gives_it_to_a_member_who_is_nudged_from_then_on(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    leaves(bench, "nurse")
    shown = give(bench, id_, Role.SAFETY_REP)
    assert "safety_rep har ansvaret for tiltaket nå" in shown
    assert "Alle tiltakene har en ansvarlig" in shown
    assert action(bench, id_).owner == owner(Role.SAFETY_REP, "safety_rep")
    until(bench, moment(date(2026, 9, 11), 12))
    assert told_of(bench, Role.SAFETY_REP, About.BEFORE) == [date(2026, 9, 11)]
    assert told_of(bench, Role.LEADER, About.HANDOVER) == [], "what has been settled is not asked about"


def test_whoever_takes_over_is_told_once_and_who_pressed_is_not(bench: Bench) -> None:
    first = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    second = add(bench, "Ny tavle", DAY, owner("nurse"))
    third = add(bench, "Felles lunsj", DAY, owner("nurse"), deputy=owner("cook"))
    leaves(bench, "nurse")
    for id_, to in ((first, Role.SAFETY_REP), (second, Role.LEADER)):
        give(bench, id_, to)
        give(bench, id_, to)
    until(bench, moment(MONDAY, 12))
    assert told_of(bench, Role.SAFETY_REP, About.GIVEN) == [MONDAY]
    assert told_of(bench, "cook", About.GIVEN) == [MONDAY], "the deputy, of what is theirs by now"
    assert told_of(bench, Role.LEADER, About.GIVEN) == []
    assert "Et tiltak er ditt nå" in read(bench).text("a:safety_rep")
    until(bench, moment(date(2026, 9, 10)))
    assert told_of(bench, Role.SAFETY_REP, About.GIVEN) == [MONDAY]
    assert action(bench, third).owner == owner("cook")


def test_whoever_is_chosen_in_the_plans_form_is_told_and_who_chose_themselves_is_not(bench: Bench) -> None:
    for new, title, to in (("a", "Kaffe klokka ti", Role.SAFETY_REP), ("b", "Ny tavle", Role.LEADER)):
        told = {"group": GROUP, "new": new, "visit": "", "title": title, "owner": to, "deadline": f"{DAY}"}
        bench.press(Role.LEADER, "action.add/1", told, where=CHAT)
    until(bench, moment(MONDAY, 12))
    assert told_of(bench, Role.SAFETY_REP, About.GIVEN) == [MONDAY]
    assert told_of(bench, Role.LEADER, About.GIVEN) == []


def test_a_second_press_changes_nothing(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    leaves(bench, "nurse")
    version = action(bench, id_).version
    give(bench, id_, Role.SAFETY_REP)
    before = action(bench, id_)
    give(bench, id_, Role.SAFETY_REP, version=version)
    assert action(bench, id_) == before


def test_two_who_give_it_at_once_hear_of_each_other(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    leaves(bench, "nurse")
    version = action(bench, id_).version
    give(bench, id_, Role.SAFETY_REP)
    shown = give(bench, id_, Role.UNION_REP, by=Role.UNION_REP, version=version)
    assert action(bench, id_).owner == owner(Role.SAFETY_REP, "safety_rep")
    assert bench.house.words["nb"]("refused-action-changed") in shown


def test_what_has_ended_meanwhile_is_not_given_to_anybody(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    leaves(bench, "nurse")
    version = action(bench, id_).version
    change(bench, id_, lambda one: one.done(bench.at), Changed.DONE)
    before = action(bench, id_)
    give(bench, id_, Role.SAFETY_REP, version=version)
    assert action(bench, id_) == before


@pytest.mark.parametrize("who", ["nurse", "helper", "stranger"])
def test_nobody_from_outside_gives_anything_to_anybody(bench: Bench, who: str) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("cook"))
    leaves(bench, "cook")
    before = action(bench, id_)
    for where in ("", CHAT):
        assert "Kaffe klokka ti" not in handovers(bench, who) or where
        give(bench, id_, who, by=who, where=where)
    assert action(bench, id_) == before


def test_it_is_given_to_a_member_and_nobody_else(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    leaves(bench, "nurse")
    before = action(bench, id_)
    for forged in ("stranger", "", "x" * 4000):
        give(bench, id_, forged)
    for version in ("", "-1", "1.5", "ti"):
        bench.press(Role.LEADER, "plan.give/1", {"action": id_, "person": Role.LEADER, "version": version})
    assert action(bench, id_) == before


@pytest.mark.parametrize("who", list(Role))
def test_where_others_read_along_no_names_are_shown(bench: Bench, who: str) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    leaves(bench, "nurse")
    before = action(bench, id_)
    for shown in (handovers(bench, who, CHAT), said(bench.write(who, "uten ansvarlig", where=CHAT))):
        assert "Kaffe klokka ti" not in shown
        assert "uten ansvarlig" in shown, "where to write instead"
    give(bench, id_, who, by=who, where=CHAT)
    assert action(bench, id_) == before
    assert "Kaffe klokka ti" in said(bench.write(who, "uten ansvarlig"))


def test_when_all_is_given_the_card_that_asked_says_so_where_it_stands(bench: Bench) -> None:
    ids = [add(bench, title, DAY, owner("nurse")) for title in ("Kaffe klokka ti", "Ny tavle")]
    leaves(bench, "nurse")
    until(bench, moment(MONDAY, 11))
    chats = read(bench)
    give(bench, ids[0], Role.SAFETY_REP)
    chats.deliver()
    assert "plan.give/1" in chats.text("a:leader"), "one waits still"
    give(bench, ids[1], Role.UNION_REP)
    chats.deliver()
    assert "plan.give/1" not in chats.text("a:leader")
    assert "Dette er gjort" in chats.text("a:leader")
