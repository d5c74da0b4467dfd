"""Whoever sees to something may leave, lend their role or be out of reach: the deputy comes first, and else
the leader has one card with all that waits, one press each."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dialogs import plans
from dialogs.onward import following_id
from programme.budget import About
from programme.change import Changed
from programme.handing_on import Lacks, waiting
from programme.history import Kind
from programme.journey import Reason
from programme.people import Role
from programme.status import Status
from programme.way import ended
from tests.dialogs.desk import CHAT, TENANT, Bench, place, sender
from tests.dialogs.hands import comes, history, leaves, offer, take_over
from tests.dialogs.plan_days import (
    MONDAY,
    action,
    add,
    at_solbakken,
    change,
    group,
    moment,
    owner,
    read,
    told_of,
    until,
    waits,
)
from tests.dialogs.states import GROUP, journey

NEXT = "tilbakemeldingskultur"
DAY = date(2026, 9, 18)
TUESDAY = date(2026, 8, 25)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return at_solbakken(tmp_path)


def said(shown: Any) -> str:
    return json.dumps(shown.card, ensure_ascii=False)


def handovers(bench: Bench, who: str = Role.LEADER, where: str = "") -> str:
    return said(bench.press(who, "plan.handovers/1", {"group": GROUP}, where=where))


def give(bench: Bench, id: str, to: str, *, by: str = Role.LEADER, version: int = 0, where: str = "") -> str:
    data = {"action": id, "person": to, "version": str(version or action(bench, id).version)}
    return said(bench.press(by, "plan.give/1", data, where=where))


def changes(bench: Bench, id: str) -> list[Changed]:
    return [one.kind for one in bench.work(lambda work: work.actions.story(TENANT, id))]


def test_when_the_owner_leaves_the_chat_the_deputy_sees_to_it(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"), deputy=owner("cook"))
    leaves(bench, "nurse")
    now = action(bench, id_)
    assert now.owner == owner("cook")
    assert now.deputy is None
    assert now.status is Status.PLANNED
    assert now.deadline == DAY
    assert changes(bench, id_)[-1] is Changed.LEFT
    assert not waits(bench, Role.LEADER, About.HANDOVER), "there is nothing to ask"
    until(bench, moment(date(2026, 9, 11), 12))
    assert told_of(bench, "cook", About.BEFORE) == [date(2026, 9, 11)]
    assert told_of(bench, "nurse", About.BEFORE) == []


def test_without_a_deputy_the_leader_has_one_card_with_all_that_waits(bench: Bench) -> None:
    for title in ("Kaffe klokka ti", "Ny tavle", "Felles lunsj"):
        add(bench, title, DAY, owner("nurse"))
    add(bench, "Det andre", DAY, owner("cook"))
    leaves(bench, "nurse")
    until(bench, moment(MONDAY, 12))
    assert told_of(bench, Role.LEADER, About.HANDOVER) == [MONDAY]
    assert "plan.handovers/1" in read(bench).text("a:leader")
    shown = handovers(bench)
    assert all(title in shown for title in ("Kaffe klokka ti", "Ny tavle", "Felles lunsj"))
    assert "Det andre" not in shown
    assert told_of(bench, Role.SAFETY_REP, About.HANDOVER) == []


def test_one_press_gives_it_to_a_member_who_is_nudged_from_then_on(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    leaves(bench, "nurse")
    shown = give(bench, id_, Role.SAFETY_REP)
    assert "safety_rep ser til tiltaket nå" in shown
    assert "Alle tiltakene har noen som ser til dem" in shown
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


def test_a_deputy_who_leaves_is_only_missed_as_a_deputy(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"), deputy=owner("cook"))
    leaves(bench, "cook")
    assert (action(bench, id_).owner, action(bench, id_).deputy) == (owner("nurse"), None)
    assert not waits(bench, Role.LEADER, About.HANDOVER)


def test_whoever_comes_back_has_again_what_nobody_has_taken(bench: Bench) -> None:
    first, second = (add(bench, title, DAY, owner("nurse")) for title in ("Kaffe klokka ti", "Ny tavle"))
    leaves(bench, "nurse")
    give(bench, first, Role.SAFETY_REP)
    comes(bench, "nurse")
    assert action(bench, first).owner == owner(Role.SAFETY_REP, "safety_rep")
    assert action(bench, second).owner is not None
    assert action(bench, second).owner.user == "nurse"
    until(bench, moment(TUESDAY, 12))
    assert told_of(bench, Role.LEADER, About.HANDOVER) == [], "nothing waits any more"


def test_a_member_who_comes_back_has_their_role_and_what_they_saw_to(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner(Role.UNION_REP, "union_rep"))
    leaves(bench, Role.UNION_REP)
    assert action(bench, id_).owner is None
    comes(bench, Role.UNION_REP)
    assert action(bench, id_).owner == owner(Role.UNION_REP, "union_rep")


def test_while_a_role_is_lent_whoever_holds_it_is_nudged_and_nothing_waits(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner(Role.UNION_REP, "union_rep"))
    offer(bench, Role.UNION_REP, how="return")
    take_over(bench, "cook")
    assert action(bench, id_).owner == owner(Role.UNION_REP, "union_rep")
    assert "Alle tiltakene har noen som ser til dem" in handovers(bench)
    until(bench, moment(date(2026, 9, 11), 12))
    assert told_of(bench, "cook", About.BEFORE) == [date(2026, 9, 11)]


def test_when_the_one_who_lent_a_role_leaves_its_holder_sees_to_it(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner(Role.UNION_REP, "union_rep"))
    offer(bench, Role.UNION_REP, how="return")
    take_over(bench, "cook")
    leaves(bench, Role.UNION_REP)
    now = action(bench, id_).owner
    assert now is not None
    assert now.user == "cook"
    assert not waits(bench, Role.LEADER, About.HANDOVER)


def test_whoever_gives_a_role_on_keeps_what_they_see_to_until_the_leader_has_asked(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner(Role.SAFETY_REP, "safety_rep"))
    offer(bench, Role.SAFETY_REP, how="good")
    take_over(bench, "cook")
    assert action(bench, id_).owner == owner(Role.SAFETY_REP, "safety_rep"), (
        "nothing moves behind anybody's back"
    )
    until(bench, moment(TUESDAY, 12))
    assert len(told_of(bench, Role.LEADER, About.HANDOVER)) == 1
    shown = handovers(bench)
    assert "har ikke rollen sin lenger" in shown
    assert "La safety_rep beholde det" in shown
    give(bench, id_, Role.SAFETY_REP)
    assert "Alle tiltakene har noen som ser til dem" in handovers(bench)
    assert action(bench, id_).owner.user == Role.SAFETY_REP


def test_one_who_was_freed_of_a_role_without_a_word_sees_to_nothing_any_more(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner(Role.SAFETY_REP, "safety_rep"))
    data = {"group": GROUP, "person": Role.SAFETY_REP, "role": "safety_rep"}
    bench.press("helper", "people.free/1", data)
    assert action(bench, id_).owner is None
    assert waits(bench, Role.LEADER, About.HANDOVER)


def test_when_the_leader_leaves_the_others_are_asked_and_the_next_leader_too(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner(Role.LEADER, "leader"))
    leaves(bench, Role.LEADER)
    assert waits(bench, Role.UNION_REP, About.HANDOVER)
    assert waits(bench, Role.SAFETY_REP, About.HANDOVER)
    bench.press("cook", "people.take/1", {"group": GROUP, "role": "leader"}, where=CHAT)
    until(bench, moment(TUESDAY, 12))
    assert len(told_of(bench, "cook", About.HANDOVER)) == 1
    assert told_of(bench, Role.UNION_REP, About.HANDOVER) == [], "nobody else is asked when somebody leads"


def test_an_owner_who_can_no_longer_be_reached_is_told_of_once(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner(Role.UNION_REP, "union_rep"))
    bench.work(lambda work: work.addresses.close(TENANT, "union_rep", "ConversationBlockedByUser", bench.at))
    for day in (24, 26, 28):
        bench.work(lambda work, day=day: work.due.set(TENANT, "unreached", GROUP, moment(date(2026, 8, day))))
        until(bench, moment(date(2026, 8, day), 14))
    assert len(told_of(bench, Role.LEADER, About.HANDOVER)) == 1
    assert "Jeg får ikke skrevet til union_rep" in handovers(bench)


def test_strangers_and_people_without_actions_come_and_go_and_nothing_is_said(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, None)
    before = bench.rows("action", "alteration", "item", "due")
    leaves(bench, "stranger", "cook")
    comes(bench, "stranger", "cook")
    assert bench.rows("action", "alteration", "item", "due") == before


def test_who_sees_to_it_is_told_by_role_in_the_history_and_nowhere_logged(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("DEBUG"):
        add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
        leaves(bench, "nurse")
        until(bench, moment(TUESDAY, 12))
    assert not any("nurse" in str(vars(record)) for record in caplog.records)


def test_everything_is_right_under_the_rules_alone(bench: Bench) -> None:
    add(bench, "Uten eier", DAY, None)
    add(bench, "Ikke funnet", DAY, owner("", "").__class__("", "Kari", "", "aad-kari"))
    add(bench, "I rolle", DAY, owner("nurse", "safety_rep"))
    add(bench, "Borte", DAY, owner("cook"))
    add(bench, "Borte, men med vara", DAY, owner("cook"), deputy=owner(Role.LEADER, "leader"))
    add(bench, "I orden", DAY, owner(Role.LEADER, "leader"))
    actions = bench.work(lambda work: work.actions.of_group(TENANT, GROUP))
    found = {one.action.title: one.why for one in waiting(actions, group(bench), {"cook"})}
    assert found == {
        "Uten eier": Lacks.OWNER, "Ikke funnet": Lacks.FOUND, "I rolle": Lacks.ROLE, "Borte": Lacks.REACHED,
    }  # fmt: skip


def _goes_on(bench: Bench) -> str:
    """The group's way is at its end, and it begins another method; the new group's id."""
    over = ended(journey(bench), Reason.FINISHED, "", at=bench.at)
    bench.work(lambda work: work.journeys.keep(TENANT, over))
    bench.press(Role.LEADER, "onward.begin/1", {"group": GROUP, "method": NEXT}, where=CHAT)
    return following_id(group(bench), bench.house.shelf.newest(NEXT))


def test_a_group_that_goes_on_takes_along_what_is_not_finished(bench: Bench) -> None:
    opened = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    done, stopped = (
        add(bench, "Ny tavle", DAY, owner("nurse")),
        add(bench, "Felles lunsj", DAY, owner("nurse")),
    )
    change(bench, done, lambda one: one.done(bench.at), Changed.DONE)
    change(bench, stopped, lambda one: one.stopped("Ikke tid", bench.at), Changed.STOPPED)
    new = _goes_on(bench)
    assert group(bench, new).chat == CHAT, "the test is about a group that went on"
    assert {one: action(bench, one).group for one in (opened, done, stopped)} == {
        opened: new,
        done: new,
        stopped: GROUP,
    }, "what is done and not looked back on yet goes along"
    assert [action(bench, one).number for one in (opened, done)] == [1, 2]
    assert changes(bench, opened)[0] is Changed.ADDED, "all that has happened to it is still told"


def test_its_numbers_go_on_and_its_parties_see_the_plan_anew(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    new = _goes_on(bench)
    plan = bench.work(lambda work: work.plans.get(TENANT, new))
    assert (plan.last, plan.edition, plan.seen) == (1, 1, ())
    its = group(bench, new)
    made = action(bench, "action-Kaffe klokka ti")
    another = made.__class__("another", new, 0, "Ny tavle", made.area, bench.at)
    added = bench.work(lambda work: plans.add(work, bench.house, its, another, bench.at, "leader"))
    assert added.number == 2


def test_its_owners_are_nudged_as_before_and_the_list_goes_to_the_new_groups_parties(bench: Bench) -> None:
    add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    until(bench, moment(date(2026, 9, 11), 12))
    new = _goes_on(bench)
    until(bench, moment(date(2026, 10, 1)))
    assert told_of(bench, "nurse", About.BEFORE) == [date(2026, 9, 11)], "not once more"
    assert told_of(bench, "nurse", About.ON) == [DAY]
    assert told_of(bench, "nurse", About.AFTER) == [date(2026, 9, 23)]
    assert told_of(bench, Role.LEADER, About.OVERDUE) == [date(2026, 9, 24)]
    lists = bench.work(lambda work: work.asked.since(TENANT, Role.LEADER, date(2026, 9, 24)))[0].items
    assert (About.OVERDUE, new, new) in lists


def test_help_that_was_asked_for_is_still_asked_for_after_the_step_onward(bench: Bench) -> None:
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    bench.press("nurse", "action.ask_for_help/1", {"action": id_})
    _goes_on(bench)
    until(bench, moment(TUESDAY, 12))
    assert len(told_of(bench, Role.LEADER, About.HELP)) == 1


def test_somebody_who_is_removed_from_the_tenant_leaves_every_group_they_were_in(bench: Bench) -> None:
    """Teams tells each chat that they were taken out of it."""
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    leaves(bench, "nurse", where=place("nurse", CHAT, TENANT))
    assert action(bench, id_).owner is None
    assert sender("nurse").user not in re.findall(r'"person": "(\w+)"', handovers(bench))
    assert not history(bench, Kind.LEFT), "who had no role has left none"
