"""From the reveal to the next phase: who settles, what is shared, and where the group goes from there."""

import json
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dialogs import desk as desk_room
from programme.folder import OWN, shelf
from programme.journey import Stage
from programme.people import Role
from programme.visit import Outcome
from tests.dialogs.desk import CHAT, TENANT, Bench, group, new_house
from tests.dialogs.states import GROUP, SECRET, answer, asking, checkin, handing_over, journey, ready, visit

METHODS = Path(__file__).parent.parent / "programme" / "methods"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def talk(bench: Bench) -> None:
    """Open the stop point and let all three answer."""
    bench.press(Role.LEADER, "checkin.open/1", visit(bench), where=CHAT)
    for role in Role:
        answer(bench, role)


def settle(bench: Bench, outcome: Outcome) -> None:
    data = {"checkin": checkin(bench).id, "outcome": outcome.value}
    bench.press(Role.SAFETY_REP, "checkin.propose/1", data, where=CHAT)
    bench.press(Role.LEADER, "checkin.confirm/1", data, where=CHAT)


def confirm(bench: Bench, role: Role, outcome: str, remark: str = "") -> str:
    data = {"checkin": checkin(bench).id, "outcome": outcome, "remark": remark}
    return json.dumps(bench.press(role, "checkin.confirm/1", data, where=CHAT).card, ensure_ascii=False)


def hand_over(bench: Bench) -> None:
    phase = bench.house.method(bench.work(lambda w: w.groups.get(TENANT, GROUP))).phase(
        journey(bench).visit.phase
    )
    fields = {f"field.{item.key}": f"skrevet: {item.key}" for item in phase.baton}
    bench.press(Role.UNION_REP, "baton.hand_over/1", {**visit(bench), **fields}, where=CHAT)


def test_an_outcome_stands_with_the_leaders_word_and_not_before(bench: Bench) -> None:
    asking(bench)
    for role in (Role.LEADER, Role.SAFETY_REP):
        answer(bench, role)
    data = {"checkin": checkin(bench).id, "outcome": "go_on"}
    bench.press(Role.LEADER, "checkin.propose/1", data, where=CHAT)
    confirm(bench, Role.UNION_REP, "go_on")
    confirm(bench, Role.SAFETY_REP, "go_on", "Jeg er uenig i tempoet.")
    assert journey(bench).stage is Stage.TALKING
    confirm(bench, Role.LEADER, "go_on")
    assert journey(bench).stage is Stage.HANDING_OVER


def test_a_remark_may_follow_the_leaders_word_and_stays(bench: Bench) -> None:
    handing_over(bench)
    assert "Dette vil jeg ha sagt." in confirm(bench, Role.SAFETY_REP, "go_on", "Dette vil jeg ha sagt.")
    assert "Dette vil jeg ha sagt." in {said.remark for said in checkin(bench).remarks}


def test_confirming_what_is_no_longer_proposed_shows_the_new_proposal(bench: Bench) -> None:
    asking(bench)
    for role in (Role.LEADER, Role.SAFETY_REP):
        answer(bench, role)
    for outcome in ("go_on", "stay"):
        data = {"checkin": checkin(bench).id, "outcome": outcome}
        bench.press(Role.UNION_REP, "checkin.propose/1", data, where=CHAT)
    confirm(bench, Role.LEADER, "go_on")
    assert journey(bench).stage is Stage.TALKING
    assert checkin(bench).proposal is Outcome.STAY


def test_staying_plans_the_same_phase_anew_with_a_stop_point_of_its_own(bench: Bench) -> None:
    asking(bench)
    first = checkin(bench).id
    for role in (Role.LEADER, Role.SAFETY_REP):
        answer(bench, role)
    settle(bench, Outcome.STAY)
    assert (journey(bench).stage, journey(bench).visit.workshop) == (Stage.PLANNING, None)
    talk(bench)
    assert checkin(bench).id != first
    assert journey(bench).stage is Stage.TALKING


def test_a_baton_with_its_needed_field_empty_is_kept_but_not_handed_over(bench: Bench) -> None:
    handing_over(bench)
    phase = bench.house.method(group()).phases[0]
    needed = next(item.key for item in phase.baton if item.required)
    other = next(item.key for item in phase.baton if item.key != needed)
    data = {**visit(bench), f"field.{needed}": " ", f"field.{other}": "noe vi ikke vil miste"}
    shown = bench.press(Role.LEADER, "baton.hand_over/1", data, where=CHAT)
    assert journey(bench).stage is Stage.HANDING_OVER
    assert "noe vi ikke vil miste" in json.dumps(shown.card)
    assert journey(bench).visit.baton[other] == "noe vi ikke vil miste"


def test_handed_over_twice_the_baton_goes_on_once(bench: Bench) -> None:
    handing_over(bench)
    data = visit(bench)
    hand_over(bench)
    once = journey(bench)
    bench.press(Role.UNION_REP, "baton.hand_over/1", data, where=CHAT)
    bench.press(Role.UNION_REP, "baton.without/1", data, where=CHAT)
    assert journey(bench) == once
    assert once.visit.phase == "utforske"


def test_the_helper_sees_the_answers_only_when_everyone_who_answered_agrees(bench: Bench) -> None:
    asking(bench)
    for role in (Role.LEADER, Role.SAFETY_REP):
        answer(bench, role)
    wish = {"checkin": checkin(bench).id, "wish": True}

    def helper_reads() -> bool:
        return SECRET in json.dumps(bench.press("helper", "journey.show/1", {"group": GROUP}).card)

    for role in Role:
        assert not helper_reads()
        bench.press(role, "checkin.share/1", wish, where=CHAT)
    assert helper_reads()
    bench.press(Role.SAFETY_REP, "checkin.share/1", {**wish, "wish": False}, where=CHAT)
    assert not helper_reads()


def test_another_method_in_another_version_lives_by_the_same_dialogs(tmp_path: Path) -> None:
    bench = Bench(tmp_path, house=replace(new_house(), shelf=shelf(OWN, METHODS)))
    ready(bench)
    pinned = replace(group(), method="kaffepraten", version=2)
    bench.work(lambda work: work.groups.keep(pinned, at=bench.at))
    bench.press(Role.LEADER, "journey.begin/1", {"group": GROUP}, where=CHAT)
    for phase in ("koke", "drikke", "vaske"):
        assert journey(bench).visit.phase == phase
        bench_answers(bench)
        settle(bench, Outcome.GO_ON)
        hand_over(bench)
    assert journey(bench).stage is Stage.RESTING
    bench.press(Role.LEADER, "journey.round/1", visit(bench), where=CHAT)
    assert (journey(bench).visit.phase, journey(bench).visit.round) == ("drikke", 2)
    settle_back(bench)
    assert journey(bench).visit.phase == "koke"


def bench_answers(bench: Bench) -> None:
    """All three answer in whatever method the group follows."""
    bench.press(Role.LEADER, "checkin.open/1", visit(bench), where=CHAT)
    method = bench.house.method(bench.work(lambda work: work.groups.get(TENANT, GROUP)))
    for role in Role:
        asked = method.phase(journey(bench).visit.phase).asked_of(role)
        data = {f"choice.{question.key}": "yes" for question in asked}
        bench.press(role, "checkin.answer/1", {"checkin": checkin(bench).id, **data})


def settle_back(bench: Bench) -> None:
    bench_answers(bench)
    settle(bench, Outcome.GO_BACK)


def test_our_own_fault_is_logged_once_without_what_was_written_and_told_kindly(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: Any) -> Any:
        raise RuntimeError(SECRET)

    verb = "help.show/1"
    broken: dict[str, tuple[Any, Callable[..., Any]]] = {
        **desk_room.TABLE,
        verb: (desk_room.TABLE[verb][0], fails),
    }
    monkeypatch.setattr(desk_room, "TABLE", broken)
    with caplog.at_level(logging.INFO):
        shown = bench.press("anyone", verb, {})
    failed = [record for record in caplog.records if getattr(record, "action", "") == "desk.failed"]
    assert len(failed) == 1
    assert SECRET not in caplog.text
    assert shown.summary


def test_the_helper_keeps_seeing_the_last_outcome_while_the_next_stop_point_is_open(bench: Bench) -> None:
    handing_over(bench)
    hand_over(bench)
    assert "gå videre" in json.dumps(
        bench.press("helper", "journey.show/1", {"group": GROUP}).card, ensure_ascii=False
    )
    bench.press(Role.LEADER, "checkin.open/1", visit(bench), where=CHAT)
    assert "gå videre" in json.dumps(
        bench.press("helper", "journey.show/1", {"group": GROUP}).card, ensure_ascii=False
    )


def test_what_was_written_on_a_press_that_came_too_late_is_given_back(bench: Bench) -> None:
    asking(bench)
    for role in (Role.LEADER, Role.SAFETY_REP):
        answer(bench, role)
    asked = bench.house.method(group()).phases[0].asked_of(Role.LEADER)[0].key
    late = {"checkin": checkin(bench).id, f"choice.{asked}": "no", f"line.{asked}": "dette rakk jeg ikke"}
    shown = bench.press(Role.LEADER, "checkin.answer/1", late)
    assert "dette rakk jeg ikke" in json.dumps(shown.card)
    assert "dette rakk jeg ikke" not in "".join(bench.rows("given"))
    among_others = bench.press(Role.LEADER, "checkin.answer/1", late, where=CHAT)
    assert "dette rakk jeg ikke" not in json.dumps(among_others.card)


def test_a_remark_that_is_too_long_is_given_back_with_the_limit(bench: Bench) -> None:
    handing_over(bench)
    said = confirm(bench, Role.SAFETY_REP, "go_on", "Merknad. " * 100)
    assert "Merknad. Merknad." in said
    assert "600" in said
    assert "Merknad." not in "".join(bench.rows("confirmation"))


def test_a_helpers_press_on_the_answers_shows_the_helpers_view_and_an_onlookers_the_answers(
    bench: Bench,
) -> None:
    asking(bench)
    for role in (Role.LEADER, Role.SAFETY_REP):
        answer(bench, role)
    propose = {"checkin": checkin(bench).id, "outcome": "go_on"}
    helped = bench.press("helper", "checkin.propose/1", propose)
    assert "checkin.share/1" not in json.dumps(helped.card)
    assert SECRET not in json.dumps(helped.card)
    onlooker = bench.press("somebody in the chat", "checkin.propose/1", propose, where=CHAT)
    assert SECRET in json.dumps(onlooker.card), "it stands in the chat for all to read"
    assert "checkin.confirm/1" not in json.dumps(onlooker.card)
    assert checkin(bench).proposal is None
