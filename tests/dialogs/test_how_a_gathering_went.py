"""At the desk: the group tells how its gathering went, and one that fell through gets a new day."""

from pathlib import Path

import pytest

from programme.journey import Stage
from programme.people import Role
from programme.visit import Held
from tests.dialogs.desk import CHAT, Bench
from tests.dialogs.states import asking, checkin, dated, journey
from tests.dialogs.turns import dues, gathered, history, last, oslo, press, reads


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_from_its_day_on_the_board_asks_how_it_went_and_keeps_it(bench: Bench) -> None:
    dated(bench)
    assert "Hvordan gikk" not in reads(bench.write(Role.LEADER, "status", where=CHAT).card)
    bench.at = oslo(9, 15, 15)
    assert "Hvordan gikk møtet?" in reads(bench.write(Role.LEADER, "status", where=CHAT).card)
    assert "Gjennomført" in gathered(bench, Held.DONE)
    assert last(bench).facts == {"held": "done", "day": "2026-09-15"}
    before = len(history(bench))
    gathered(bench, Held.DONE)
    assert len(history(bench)) == before, "a second press changes nothing"
    assert journey(bench).stage is Stage.DATED


def test_called_off_in_advance_three_days_are_offered_and_one_press_takes_one(bench: Bench) -> None:
    dated(bench)
    shown = gathered(bench, Held.CANCELLED)
    assert (journey(bench).stage, dues(bench)) == (Stage.PLANNING, set())
    assert "tir. 15. sep. (uke 38)" in shown, "a Tuesday again, three weeks from the 24th of August"
    press(bench, "journey.workshop/1", Role.UNION_REP, day="2026-09-22")
    assert (journey(bench).stage, dues(bench)) == (Stage.DATED, {"open"})


def test_called_off_twice_is_a_sign_and_never_a_scolding(bench: Bench) -> None:
    dated(bench)
    gathered(bench, Held.CANCELLED)
    press(bench, "journey.workshop/1", day="2026-09-15")
    shown = gathered(bench, Held.CANCELLED)
    assert "helt vanlig" in shown
    for offer in ("Ta en pause", "kortere møte", "hjelperen", "tir. "):
        assert offer in shown
    assert journey(bench).visit.cancelled == 2


def test_an_open_stop_point_nobody_has_begun_to_answer_is_taken_away(bench: Bench) -> None:
    dated(bench)
    for role in Role:
        bench.write(role, "hei")
    bench.fall_due(oslo(9, 16))
    assert journey(bench).stage is Stage.ASKING
    gathered(bench, Held.CANCELLED)
    assert (journey(bench).stage, checkin(bench).withdrawn is not None) == (Stage.PLANNING, True)
    assert dues(bench) == set()
    waiting = [line for line in bench.rows("posting") if "'asked:" in line and "'sealed'" in line]
    assert waiting == [], "the forms that had not left stay here"
    form = bench.press(Role.LEADER, "checkin.answer/1", {"checkin": checkin(bench).id})
    assert "fra tidligere" in reads(form.card)


def test_once_somebody_answers_the_stop_point_decides(bench: Bench) -> None:
    asking(bench)
    bench.at = oslo(9, 15)
    shown = gathered(bench, Held.CANCELLED)
    assert journey(bench).stage is Stage.ASKING
    assert "bli litt til" in shown


def test_what_was_cut_short_gets_a_new_day_in_one_press(bench: Bench) -> None:
    dated(bench)
    bench.fall_due(oslo(9, 16))
    assert "tir. 6. okt." in gathered(bench, Held.BROKEN_OFF), "the autumn break is not among the quiet weeks"
    press(bench, "journey.workshop/1", day="2026-10-06")
    assert (journey(bench).stage, dues(bench)) == (Stage.DATED, {"open"})
    assert checkin(bench).withdrawn is not None
