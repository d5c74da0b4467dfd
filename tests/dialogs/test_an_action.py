"""One action at the desk: given up, left out and taken up again, what it shows to whom, and typed for."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from programme.history import Kind
from programme.people import Role
from programme.plan import Plan
from programme.status import Status
from tests.cards.walk import shown
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.plan_presses import (
    COFFEE,
    LEADER,
    REP,
    SAFETY,
    WHY,
    action,
    add,
    begun,
    outsider,
    plan,
    planned,
    press,
    see,
    show,
    stop,
    story,
    verbs,
)
from tests.dialogs.states import GROUP


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = begun(tmp_path)
    planned(found)
    return found


def offered(bench: Bench, who: str, where: str = "") -> set[str]:
    """The buttons of the action's card."""
    return verbs(press(bench, who, "action.show/1", where=where, action="action-1").card)


# The leader's word


def test_the_leader_gives_it_up_with_a_reason(bench: Bench) -> None:
    assert WHY in stop(bench)
    assert (action(bench).status, action(bench).reason) == (Status.STOPPED, WHY)
    assert story(bench)[-1] == ("stopped", "leader")


def test_without_a_reason_nothing_is_given_up(bench: Bench) -> None:
    assert "Skriv noen få ord om hvorfor" in stop(bench, why="   ")
    assert action(bench).open


def test_a_reason_that_cannot_be_kept_is_given_back(bench: Bench) -> None:
    assert "Ring 901 23 456" in stop(bench, why="Ring 901 23 456")
    assert action(bench).open


@pytest.mark.parametrize("who", [REP, SAFETY, "helper", "stranger"])
def test_only_the_leader_decides(bench: Bench, who: str) -> None:
    before = action(bench)
    stop(bench, who)
    press(bench, who, "action.leave_out/1", action="action-1", leave_why=WHY)
    assert action(bench) == before


def test_two_who_end_it_at_once_are_told_what_stands(bench: Bench) -> None:
    press(bench, SAFETY, "action.finish/1", action="action-1")
    told = stop(bench)
    assert "meldt ferdig" in told
    assert WHY in told, "nothing that was written is lost"
    assert action(bench).status is Status.DONE


def test_what_is_left_out_stays_with_its_reason(bench: Bench) -> None:
    add(bench, new="action-2", title="Egen vaskehjelp i helgene")
    press(bench, LEADER, "action.leave_out/1", action="action-2", leave_why="Det er ikke rom for det i år.")
    assert (action(bench, "action-2").status, action(bench, "action-2").reason) == (
        Status.NOT_CHOSEN,
        "Det er ikke rom for det i år.",
    )


def test_it_can_be_taken_up_again(bench: Bench) -> None:
    stop(bench)
    press(bench, LEADER, "action.reopen/1", action="action-1")
    one = action(bench)
    assert (one.status, one.reason, one.ended) == (Status.PLANNED, "", None)
    assert [kind for kind, _ in story(bench)] == ["added", "stopped", "reopened"]


def test_each_such_word_is_another_edition(bench: Bench) -> None:
    for edition, data in enumerate(
        ({"verb": "action.stop/1", "stop_why": WHY}, {"verb": "action.reopen/1"}), 1
    ):
        see(bench, REP, edition=edition)
        press(bench, LEADER, data.pop("verb"), action="action-1", **data)
        found: Plan = plan(bench)
        assert found.edition == edition + 1


@pytest.mark.parametrize("verb", ["action.stop/1", "action.leave_out/1", "action.reopen/1"])
def test_a_second_press_changes_nothing(bench: Bench, verb: str) -> None:
    why = {"action.stop/1": {"stop_why": WHY}, "action.leave_out/1": {"leave_why": WHY}}.get(verb, {})
    press(bench, LEADER, verb, action="action-1", **why)
    before = action(bench)
    press(bench, LEADER, verb, action="action-1", **why)
    assert action(bench) == before


# What it shows to whom


def test_everybody_in_the_group_sees_it_and_what_has_happened(bench: Bench) -> None:
    for who in Role:
        told = show(bench, who, where="")
        assert COFFEE in told
        assert "Hva har skjedd" in told
        assert "Kom med i planen" in told


def test_strangers_learn_nothing(bench: Bench) -> None:
    for where in ("", "19:other@thread.v2"):
        assert COFFEE not in show(bench, "stranger", where)


def test_an_owner_without_a_role_sees_their_action_and_not_the_plan(bench: Bench) -> None:
    outsider(bench)
    assert COFFEE in show(bench, "nurse", where="")
    seen = offered(bench, "nurse")
    assert {"action.finish/1", "action.new_date_form/1"} <= seen
    assert not seen & {"plan.show/1", "action.change_form/1", "action.stop/1", "action.reopen/1"}
    add(bench, new="action-2", title="Et kvarters overlapp")
    assert "overlapp" not in shown(press(bench, "nurse", "plan.show/1", where="", group=GROUP).card)
    assert "overlapp" not in shown(press(bench, "nurse", "action.show/1", where="", action="action-2").card)


def test_the_leader_is_offered_what_only_the_leader_may_do(bench: Bench) -> None:
    assert "action.stop/1" in offered(bench, LEADER)
    assert "action.stop/1" not in offered(bench, REP)
    assert "action.stop/1" in offered(bench, REP, CHAT), "where all read the same card"


def test_an_action_without_an_owner_asks_for_one_first(bench: Bench) -> None:
    add(bench, new="action-2", title="Et kvarters overlapp")
    card = press(bench, REP, "action.show/1", action="action-2").card
    assert "Sett hvem og når" in shown(card)
    told = shown(press(bench, REP, "action.on_track/1", action="action-2").card)
    assert "Tiltaket trenger én ansvarlig først" in told
    assert action(bench, "action-2").status is Status.CHOSEN


def test_a_day_that_has_passed_is_told_without_blame(bench: Bench) -> None:
    bench.at = datetime(2026, 9, 21, 8, tzinfo=UTC)
    assert "Fristen er passert" in show(bench)


def test_a_sign_of_life_stands_in_the_groups_history(bench: Bench) -> None:
    kinds = [one.kind for one in bench.work(lambda work: work.history.of(TENANT, GROUP))]
    assert Kind.ACTION_ADDED in kinds


# Typed


@pytest.mark.parametrize("typed", ["tiltak 1", "tiltak kaffe", "Tiltak 1.", "action 1"])
def test_an_action_is_found_by_its_number_or_its_words(bench: Bench, typed: str) -> None:
    for where in ("", CHAT):
        assert COFFEE in shown(bench.write(REP, typed, where=where).card)


def test_several_that_could_be_meant_are_a_choice(bench: Bench) -> None:
    add(bench, new="action-2", title="Kaffe på natta")
    told = shown(bench.write(REP, "tiltak kaffe", where=CHAT).card)
    assert "Hvilket tiltak?" in told
    assert COFFEE in told
    assert "Kaffe på natta" in told


@pytest.mark.parametrize("typed", ["tiltak 7", "tiltak finnes ikke"])
def test_what_is_not_there_is_told_kindly(bench: Bench, typed: str) -> None:
    assert "Det finner jeg ikke her" in shown(bench.write(REP, typed, where=CHAT).card)


def test_an_owner_without_a_role_types_for_their_own(bench: Bench) -> None:
    outsider(bench)
    add(bench, new="action-2", title="Kaffe på natta")
    told = shown(bench.write("nurse", "tiltak kaffe").card)
    assert COFFEE in told
    assert "Kaffe på natta" not in told


def test_a_stranger_types_in_vain(bench: Bench) -> None:
    assert COFFEE not in shown(bench.write("stranger", "tiltak 1").card)
