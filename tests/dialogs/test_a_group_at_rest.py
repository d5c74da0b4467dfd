"""At the desk: in a pause nothing is asked, and it ends by itself."""

from pathlib import Path

import pytest

from programme.history import Kind
from programme.journey import Stage
from programme.people import Role
from tests.dialogs.desk import CHAT, Bench
from tests.dialogs.states import GROUP, asking, checkin, dated, journey, planning
from tests.dialogs.turns import dues, last, oslo, press, reads


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_in_a_pause_nothing_is_asked_and_it_ends_by_itself_with_where_they_left_off(bench: Bench) -> None:
    dated(bench)
    shown = press(bench, "journey.pause/1", Role.SAFETY_REP, pause_day="2026-10-03", pause_why="Influensa")
    assert "Pause til lør. 3. okt." in shown
    assert "Influensa" in shown
    assert "midt i pausen" in shown, "the meeting was set for the 15th of September"
    assert dues(bench) == {"resume"}
    bench.fall_due(oslo(9, 30))
    assert journey(bench).stage is Stage.DATED
    bench.fall_due(oslo(10, 5, 8))
    assert journey(bench).pause, "not before half past eight on the first working day"
    bench.fall_due(oslo(10, 5, 9))
    assert journey(bench).stage is Stage.PLANNING
    assert (last(bench).kind, last(bench).by) == (Kind.RESUMED, "clock")
    assert any("'left_off:" in line for line in bench.rows("posting"))


def test_a_running_stop_point_waits_and_closes_as_many_working_days_later(bench: Bench) -> None:
    asking(bench)
    closes = checkin(bench).closes
    assert closes == oslo(8, 31, 15).replace(minute=30), "five working days after Monday the 24th"
    press(bench, "journey.pause/1", pause_day="2026-10-05")
    assert dues(bench) == {"resume"}
    assert checkin(bench).closes == oslo(10, 12, 15).replace(minute=30)
    bench.fall_due(oslo(9, 30))
    assert journey(bench).stage is Stage.ASKING
    bench.at = oslo(9, 30, 12)
    press(bench, "journey.resume/1", until="2026-10-05")
    assert checkin(bench).closes == oslo(10, 7, 15).replace(minute=30)
    assert dues(bench) == {"remind", "close"}
    assert len(checkin(bench).given) == 1


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("2026-08-23", "i hvert fall til i morgen"),
        ("2026-08-24", "i hvert fall til i morgen"),
        ("2027-08-26", "mer enn et år"),
        ("2027-02-30", "finner jeg ikke i kalenderen"),
        ("", "finner jeg ikke i kalenderen"),
    ],
)
def test_a_day_that_cannot_be_is_refused_kindly_and_the_reason_stays_filled_in(
    bench: Bench, day: str, why: str
) -> None:
    planning(bench)
    before = bench.rows("journey", "due", "event")
    shown = press(bench, "journey.pause/1", pause_day=day, pause_why="Tilsyn")
    assert why in shown
    assert "Tilsyn" in shown
    assert bench.rows("journey", "due", "event") == before


def test_whatever_else_is_pressed_in_a_pause_the_true_card_comes_back(bench: Bench) -> None:
    asking(bench)
    press(bench, "journey.pause/1", pause_day="2026-10-05")
    kept = bench.rows("checkin", "given", "journey", "visit")
    data = {"checkin": checkin(bench).id, "choice.who_does_what": "yes"}
    shown = reads(bench.press(Role.LEADER, "checkin.answer/1", data).card)
    assert "Gruppa har pause til man. 5. okt." in shown
    assert "Fortsett nå" in shown
    for verb in ("baton.form/1", "baton.keep/1", "journey.skip/1"):
        assert "Gruppa har pause" in press(bench, verb, skip_why="x"), verb
    assert bench.rows("checkin", "given", "journey", "visit") == kept


def test_a_newcomer_in_a_pause_is_asked_when_it_is_over(bench: Bench) -> None:
    asking(bench)
    press(bench, "journey.pause/1", pause_day="2026-10-05")
    bench.write("newcomer", "hei")
    bench.press("newcomer", "people.take/1", {"group": GROUP, "role": "union_rep"}, where=CHAT)
    assert not any(":newcomer'" in line and "'asked:" in line for line in bench.rows("posting"))
    bench.fall_due(oslo(10, 5))
    assert any(":newcomer'" in line and "'asked:" in line for line in bench.rows("posting"))
