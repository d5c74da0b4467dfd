"""Moving to a newer version of a method, and what lies behind from the older one."""

from pathlib import Path
from typing import Any

import pytest

from programme.history import Kind
from programme.people import Role
from tests.cards.walk import of
from tests.cards.walk import shown as read
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import GROUP, checkin, journey
from tests.dialogs.ways import hand_over, its_group, phase, set_out, through, to_the_baton

SHOE = "der_skoen_trykker"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A group in the phase «kartlegge» of version 1, with two phases behind it of which one is gone in 2."""
    found = Bench(tmp_path)
    set_out(found, SHOE, 1)
    through(found, 2)
    assert phase(found).key == "kartlegge"
    return found


def move(bench: Bench, who: str = Role.UNION_REP, version: str = "2") -> str:
    data = {"group": GROUP, "version": version}
    return read(bench.press(who, "method.move/1", data, where=CHAT).card)


def about(bench: Bench, who: str = Role.LEADER, where: str = CHAT) -> str:
    return read(bench.press(who, "method.about/1", {"group": GROUP}, where=where).card)


def moves(bench: Bench) -> list[dict[str, Any]]:
    events = bench.work(lambda work: work.history.of(TENANT, GROUP))
    return [dict(event.facts) for event in events if event.kind is Kind.METHOD_MOVED]


def test_a_newer_version_is_told_quietly_where_the_group_can_go_on_in_it(bench: Bench) -> None:
    assert "Det finnes en nyere utgave" in about(bench)
    assert "Flytt gruppa dit" in about(bench)
    assert "nyere utgave" not in read(bench.write(Role.LEADER, "status", where=CHAT).card)


def test_the_helper_sees_it_and_leaves_it_to_the_group(bench: Bench) -> None:
    assert "Det finnes en nyere utgave" in about(bench, "helper", "")
    assert "Flytt gruppa dit" not in about(bench, "helper", "")
    bench.press("helper", "method.move/1", {"group": GROUP, "version": "2"})
    assert its_group(bench).version == 1


def test_a_party_moves_the_group_once_and_it_is_recorded(bench: Bench) -> None:
    for who in (Role.UNION_REP, Role.LEADER):
        assert "Utgave 2" in move(bench, who)
    assert its_group(bench).version == 2
    assert moves(bench) == [{"method": SHOE, "before": "1", "version": "2"}]
    assert "nyere utgave" not in about(bench)


def test_it_is_not_offered_while_a_stop_point_is_under_way(bench: Bench) -> None:
    to_the_baton(bench)
    assert "nyere utgave" not in about(bench)
    move(bench)
    assert its_group(bench).version == 1


@pytest.mark.parametrize("version", ["3", "0", "-1", "x", ""])
def test_no_other_version_is_moved_to(bench: Bench, version: str) -> None:
    move(bench, version=version)
    assert its_group(bench).version == 1


def test_everything_that_looks_back_survives_a_phase_that_is_gone(bench: Bench) -> None:
    early = journey(bench)
    move(bench)
    for where in (CHAT, ""):
        for word in ("status", "her slapp vi", "historie", "framdrift", "sendt", "roller", "mine grupper"):
            seen = read(bench.write(Role.LEADER, word, where=where).card)
            assert "Noe gikk galt" not in seen, (word, where)
    assert "Utvelgelse" in read(bench.write(Role.LEADER, "her slapp vi").card)
    for verb in ("journey.show/1", "journey.history/1"):
        assert "Noe gikk galt" not in read(bench.press("helper", verb, {"group": GROUP}).card)
    corrected = {"group": GROUP, "visit": early.carried.id, "field.dates": "Nye datoer"}
    assert "Nye datoer" in read(bench.press(Role.LEADER, "baton.correct/1", corrected, where=CHAT).card)


def test_a_late_remark_to_a_stop_point_of_a_phase_that_is_gone_still_finds_its_place(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    set_out(bench, SHOE, 1)
    through(bench, 1)
    about_it = {"checkin": checkin(bench).id, "outcome": "go_on"}
    bench.press(Role.LEADER, "checkin.open/1", {"group": GROUP, "visit": journey(bench).visit.id}, where=CHAT)
    old = bench.work(lambda work: work.checkins.settled_of(TENANT, GROUP))[-1]
    assert old.phase == "utvelgelse"
    about_it["checkin"] = old.id
    to_the_end_of_forankre(bench)
    move(bench)
    assert its_group(bench).version == 2
    late = {**about_it, "remark": "Dette må vi huske."}
    shown = read(bench.press(Role.SAFETY_REP, "checkin.confirm/1", late, where=CHAT).card)
    assert "Dette må vi huske." in shown
    assert "Gå videre til Forankre" in shown
    assert "Noe gikk galt" not in read(bench.press(Role.LEADER, "checkin.show/1", about_it).card)


def to_the_end_of_forankre(bench: Bench) -> None:
    for member in its_group(bench).members:
        said = {f"choice.{question.key}": "yes" for question in phase(bench).asked_of(member.role)}
        bench.press(member.user, "checkin.answer/1", {"checkin": checkin(bench).id, **said})
    data = {"checkin": checkin(bench).id, "outcome": "go_on"}
    for verb in ("checkin.propose/1", "checkin.confirm/1"):
        bench.press(Role.LEADER, verb, data, where=CHAT)
    hand_over(bench)


def test_the_group_goes_on_to_the_end_in_the_version_it_has_moved_to(bench: Bench) -> None:
    move(bench)
    through(bench)
    assert phase(bench).key == "evaluere"
    assert [p.key for p in bench.house.method(its_group(bench)).phases][-1] == "evaluere"
    assert of(bench.write(Role.LEADER, "status", where=CHAT).card, "Action.Execute")
