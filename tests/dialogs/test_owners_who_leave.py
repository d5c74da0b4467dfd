"""Whoever sees to something may leave, lend their role or be out of reach: the deputy comes first, and else
the leader has one card with all that waits."""

import re
from datetime import date
from pathlib import Path

import pytest

from programme.budget import About
from programme.change import Changed
from programme.handing_on import Lacks, waiting
from programme.history import Kind
from programme.people import Role
from programme.status import Status
from tests.dialogs.desk import CHAT, TENANT, Bench, place, sender
from tests.dialogs.hands import comes, history, leaves, offer, take_over
from tests.dialogs.plan_days import (
    MONDAY,
    action,
    add,
    at_solbakken,
    changes,
    give,
    group,
    handovers,
    moment,
    owner,
    read,
    told_of,
    until,
    waits,
)
from tests.dialogs.states import GROUP

DAY = date(2026, 9, 18)
TUESDAY = date(2026, 8, 25)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return at_solbakken(tmp_path)


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
    assert "plan.give/1" in read(bench).text("a:leader")
    shown = handovers(bench)
    assert all(title in shown for title in ("Kaffe klokka ti", "Ny tavle", "Felles lunsj"))
    assert "Det andre" not in shown
    assert told_of(bench, Role.SAFETY_REP, About.HANDOVER) == []


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
    assert "Alle tiltakene har en ansvarlig" in handovers(bench)
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
    assert "Alle tiltakene har en ansvarlig" in handovers(bench)
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


def test_somebody_who_is_removed_from_the_tenant_leaves_every_group_they_were_in(bench: Bench) -> None:
    """Teams tells each chat that they were taken out of it."""
    id_ = add(bench, "Kaffe klokka ti", DAY, owner("nurse"))
    leaves(bench, "nurse", where=place("nurse", CHAT, TENANT))
    assert action(bench, id_).owner is None
    assert sender("nurse").user not in re.findall(r'"person": "(\w+)"', handovers(bench))
    assert not history(bench, Kind.LEFT), "who had no role has left none"
