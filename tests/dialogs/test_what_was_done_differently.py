"""What a group did otherwise than its method says: asked once beside the baton, and kept with the version."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from programme.history import Event, Kind
from programme.people import Role
from tests.cards.walk import of
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import GROUP, journey, visit
from tests.dialogs.ways import hand_over, phase, set_out, through, to_the_baton

SHORT = "To korte verksteder i stedet for ett."


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A group whose first phase is settled, with the baton still to hand over."""
    found = Bench(tmp_path)
    set_out(found, "oss_og_vart")
    to_the_baton(found)
    return found


def told(bench: Bench) -> list[Event]:
    events = bench.work(lambda work: work.history.of(TENANT, GROUP))
    return [event for event in events if event.kind is Kind.DIFFERENTLY]


def asks(card: dict) -> bool:
    return any(entry["id"] == "differently" for entry in of(card, "Input.Text"))


def test_it_is_asked_while_the_baton_is_handed_over_and_not_before(bench: Bench) -> None:
    assert asks(bench.press(Role.LEADER, "baton.form/1", visit(bench), where=CHAT).card)
    hand_over(bench)
    assert not asks(bench.press(Role.LEADER, "baton.form/1", visit(bench), where=CHAT).card)


def test_it_is_kept_with_method_and_version_and_role(bench: Bench) -> None:
    key = journey(bench).visit.phase
    hand_over(bench, differently=SHORT)
    (event,) = told(bench)
    assert event.facts == {"method": "oss_og_vart", "version": "1", "text": SHORT}
    assert (event.by, event.phase) == ("leader", key)
    assert journey(bench).carried.differently == SHORT


@pytest.mark.parametrize("nothing", ["", "  ", "nei", "Nei.", "no"])
def test_no_and_nothing_mean_the_same(bench: Bench, nothing: str) -> None:
    hand_over(bench, differently=nothing)
    assert told(bench) == []
    assert journey(bench).carried.differently == ""


def test_a_baton_that_lacks_something_keeps_what_was_written(bench: Bench) -> None:
    empty = {f"field.{item.key}": "" for item in phase(bench).baton}
    data = {**visit(bench), **empty, "differently": SHORT}
    shown = bench.press(Role.LEADER, "baton.hand_over/1", data, where=CHAT)
    assert SHORT in json.dumps(shown.card, ensure_ascii=False)
    assert told(bench) == []
    bench.write(Role.LEADER, "lever", where=CHAT)
    assert told(bench) == []
    bench.press(Role.LEADER, "baton.without/1", visit(bench), where=CHAT)
    assert [event.facts["text"] for event in told(bench)] == [SHORT]


def test_it_can_be_corrected_with_the_baton_and_taken_back(bench: Bench) -> None:
    hand_over(bench)
    carried = {"group": GROUP, "visit": journey(bench).carried.id}
    assert asks(bench.press(Role.UNION_REP, "baton.correct_form/1", carried, where=CHAT).card)
    for text in (SHORT, SHORT, "", ""):
        bench.press(Role.UNION_REP, "baton.correct/1", {**carried, "differently": text}, where=CHAT)
    assert [event.facts["text"] for event in told(bench)] == [SHORT, ""]
    assert {event.phase for event in told(bench)} == {journey(bench).carried.phase}
    assert journey(bench).carried.corrected is None, "the baton itself says what it said"


def test_a_stay_from_before_it_was_asked_is_not_asked_later(bench: Bench) -> None:
    through(bench, 1)
    before = journey(bench)
    old = replace(before, carried=replace(before.carried, differently=None))
    bench.work(lambda work: work.journeys.keep(TENANT, old))
    carried = {"group": GROUP, "visit": before.carried.id}
    assert not asks(bench.press(Role.LEADER, "baton.correct_form/1", carried, where=CHAT).card)


def test_the_parties_and_the_own_helper_read_it_in_the_history(bench: Bench) -> None:
    hand_over(bench, differently=SHORT)
    for who, where in ((Role.SAFETY_REP, CHAT), (Role.SAFETY_REP, ""), ("helper", "")):
        shown = bench.press(who, "journey.history/1", {"group": GROUP}, where=where)
        assert SHORT in json.dumps(shown.card, ensure_ascii=False)
