"""What the clock sets in motion: openings, reminders and closings, at polite hours and only once."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from programme.calendar import OSLO
from programme.journey import Stage
from programme.people import Role
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.states import GROUP, answer, checkin, dated, full_answers, journey, planning, visit


def oslo(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=OSLO)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A group with a workshop on Tuesday 15 September 2026, and a private chat with each of the parties."""
    found = Bench(tmp_path)
    dated(found)
    for role in Role:
        found.write(role, "hei")
    return found


def letters(bench: Bench, start: str) -> list[str]:
    return [line for line in bench.rows("posting") if f"'{start}:" in line]


def test_the_stop_point_opens_at_half_past_eight_on_the_morning_after(bench: Bench) -> None:
    bench.fall_due(oslo(9, 16, 8, 29))
    assert journey(bench).stage is Stage.DATED
    bench.fall_due(oslo(9, 16, 8, 30))
    assert journey(bench).stage is Stage.ASKING
    assert len(letters(bench, "asked")) == 3


def test_a_moved_workshop_moves_the_opening(bench: Bench) -> None:
    bench.press(Role.LEADER, "journey.workshop/1", {**visit(bench), "day": "2026-09-18"}, where=CHAT)
    bench.fall_due(oslo(9, 17, 9))
    assert journey(bench).stage is Stage.DATED
    bench.fall_due(oslo(9, 21, 8, 30))
    assert journey(bench).stage is Stage.ASKING, "the 18th is a Friday"


def test_after_a_downtime_over_the_weekend_nobody_is_asked_before_monday_morning(bench: Bench) -> None:
    bench.fall_due(oslo(9, 19, 11))
    assert letters(bench, "asked") == []
    bench.fall_due(oslo(9, 21, 8, 30))
    assert len(letters(bench, "asked")) == 3


def test_opened_by_hand_the_clock_does_not_open_it_again(bench: Bench) -> None:
    bench.press(Role.LEADER, "checkin.open/1", visit(bench), where=CHAT)
    first = checkin(bench).id
    bench.fall_due(oslo(9, 16, 8, 30))
    assert checkin(bench).id == first


def test_only_those_missing_are_reminded_once_after_two_working_days(bench: Bench) -> None:
    bench.fall_due(oslo(9, 16, 8, 30))
    answer(bench, Role.LEADER)
    bench.fall_due(oslo(9, 18, 8, 29))
    assert letters(bench, "reminded") == []
    for hour in (9, 11, 14):
        bench.fall_due(oslo(9, 18, hour))
    assert len(letters(bench, "reminded")) == 2
    assert not any(f":{Role.LEADER}'" in line for line in letters(bench, "reminded"))


def test_a_reminder_that_falls_in_the_night_waits_for_the_morning(bench: Bench) -> None:
    bench.fall_due(oslo(9, 16, 8, 30))
    bench.fall_due(oslo(9, 18, 2, 40))
    assert letters(bench, "reminded") == []
    bench.fall_due(oslo(9, 18, 8, 30))
    assert len(letters(bench, "reminded")) == 3


def test_on_the_closing_day_the_cards_are_turned_with_the_gap_shown(bench: Bench) -> None:
    bench.fall_due(oslo(9, 16, 8, 30))
    answer(bench, Role.LEADER)
    assert checkin(bench).closes == oslo(9, 23, 15, 30)
    bench.fall_due(oslo(9, 23, 15, 29))
    assert checkin(bench).revealed is None
    bench.fall_due(oslo(9, 23, 15, 30))
    assert checkin(bench).revealed is not None
    assert journey(bench).stage is Stage.TALKING
    shown = bench.press(Role.LEADER, "checkin.show/1", {"checkin": checkin(bench).id})
    assert "Ikke svart" in json.dumps(shown.card, ensure_ascii=False)


def test_an_answer_on_the_old_form_after_the_reveal_gets_the_reveal_back_and_changes_nothing(
    bench: Bench,
) -> None:
    bench.fall_due(oslo(9, 16, 8, 30))
    bench.fall_due(oslo(9, 23, 15, 30))
    before = bench.rows("given", "checkin")
    asked = (
        bench.house.method(bench.work(lambda w: w.groups.get(TENANT, GROUP))).phases[0].asked_of(Role.LEADER)
    )
    data = {"checkin": checkin(bench).id, f"choice.{asked[0].key}": "yes"}
    shown = bench.press(Role.LEADER, "checkin.answer/1", data)
    assert bench.rows("given", "checkin") == before
    assert "checkin.propose/1" in json.dumps(shown.card)


def test_where_a_private_chat_cannot_be_reached_the_groups_chat_is_asked_once(bench: Bench) -> None:
    bench.fall_due(oslo(9, 16, 8, 30))
    bench.work(lambda work: work.due.set(TENANT, "unreached", GROUP, bench.at))
    bench.fall_due(bench.at)
    assert letters(bench, "invite") == [], "everybody can be reached"
    bench.work(lambda work: work.addresses.close(TENANT, Role.LEADER, "MessageWritesBlocked", bench.at))
    for _ in range(2):
        bench.work(lambda work: work.due.set(TENANT, "unreached", GROUP, bench.at))
        bench.fall_due(bench.at)
    assert len(letters(bench, "invite")) == 1


def test_a_group_that_works_through_the_summer_may_say_so(tmp_path: Path) -> None:
    bench = Bench(tmp_path, at=oslo(6, 22, 10))
    planning(bench)
    bench.press(Role.LEADER, "journey.workshop/1", {**visit(bench), "day": "2026-07-01"}, where=CHAT)
    bench.fall_due(oslo(7, 20, 9))
    assert journey(bench).stage is Stage.DATED, "weeks 27 to 32 are quiet"
    bench.press(
        Role.LEADER, "people.settings/1", {"group": GROUP, "language": "nb", "quiet": "ingen"}, where=CHAT
    )
    bench.fall_due(oslo(7, 21, 9))
    assert journey(bench).stage is Stage.ASKING


def test_everything_due_is_looked_at_once_however_long_nobody_looked(bench: Bench) -> None:
    bench.fall_due(oslo(9, 16, 8, 30) + timedelta(days=120))
    assert journey(bench).stage is Stage.ASKING
    bench.fall_due(bench.at + timedelta(minutes=1))
    assert len(letters(bench, "asked")) == 3


def test_asked_for_in_the_groups_chat_the_form_is_sent_to_the_private_chat(bench: Bench) -> None:
    bench.fall_due(oslo(9, 16, 8, 30))
    for _ in range(2):
        shown = bench.press(Role.LEADER, "checkin.show/1", {"checkin": checkin(bench).id}, where=CHAT)
        assert "checkin.answer/1" not in json.dumps(shown.card)
    assert len(letters(bench, "again")) == 1, "two presses in a minute send one form"


def test_a_closing_long_overdue_turns_the_cards_in_working_hours(bench: Bench) -> None:
    bench.fall_due(oslo(9, 16, 8, 30))
    bench.fall_due(oslo(9, 25, 23))
    assert checkin(bench).revealed is None, "down since before the 23rd, and back on a Friday night"
    bench.fall_due(oslo(9, 28, 8, 30))
    assert checkin(bench).revealed is not None


def test_who_takes_a_role_while_the_stop_point_is_open_is_asked_too(bench: Bench) -> None:
    bench.fall_due(oslo(9, 16, 8, 30))
    bench.write("newcomer", "hei")
    bench.press("newcomer", "people.take/1", {"group": GROUP, "role": "union_rep"}, where=CHAT)
    assert any(":newcomer'" in line for line in letters(bench, "asked"))


def test_nobody_becomes_a_second_party_by_changing_roles(bench: Bench) -> None:
    bench.fall_due(oslo(9, 16, 8, 30))
    answer(bench, Role.LEADER)
    answer(bench, Role.SAFETY_REP)
    bench.press(Role.LEADER, "people.lay_down/1", {"group": GROUP}, where=CHAT)
    bench.press(Role.LEADER, "people.take/1", {"group": GROUP, "role": "union_rep"}, where=CHAT)
    data = {"checkin": checkin(bench).id, **full_answers(bench, Role.UNION_REP)}
    bench.press(Role.LEADER, "checkin.answer/1", data)
    bench.press(Role.LEADER, "checkin.reveal/1", {"checkin": checkin(bench).id})
    assert checkin(bench).revealed is None
