"""When a letter leaves: at a time that is told in words, within working hours, and never before it may."""

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from programme.bulletin.bulletin import State
from programme.calendar import OSLO
from tests.bulletin.crowd import MORNING
from tests.bulletin.office import (
    LEAD,
    OTHER,
    copies,
    go,
    letter,
    office,
    press,
    push,
    review,
    rewritten,
    said,
    sealed,
    send,
)
from tests.dialogs.desk import Bench

SEND = "bulletin.send/1"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return office(tmp_path, 2, room=True)


def at(bench: Bench, day: date | None = None, clock: str = "") -> Any:
    inputs = {"day": day.isoformat() if day else "", "clock": clock}
    return push(bench, LEAD, review(bench), SEND, **inputs)


def local(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), OSLO)


FRIDAY = date(2026, 12, 4)


class TestTheTime:
    def test_a_day_and_a_time_are_told_in_words(self, bench: Bench) -> None:
        assert "Sendes fredag 4. des. kl. 10.15, om 3 dager" in said(at(bench, FRIDAY, "10.15"))
        assert letter(bench).send_at == local(FRIDAY, 10, 15)

    def test_a_day_alone_means_when_it_begins_and_a_time_alone_today(self, bench: Bench) -> None:
        at(bench, FRIDAY)
        assert letter(bench).send_at == local(FRIDAY, 8, 30)
        press(bench, LEAD, "bulletin.cancel/1")
        at(bench, None, "13")
        assert letter(bench).send_at == local(MORNING.date(), 13)

    def test_it_does_not_leave_before_its_time(self, bench: Bench) -> None:
        at(bench, FRIDAY, "10.15")
        bench.fall_due(local(FRIDAY, 10, 14))
        assert letter(bench).state is State.PLANNED
        bench.fall_due(local(FRIDAY, 10, 15))
        assert letter(bench).state is State.SENT

    @pytest.mark.parametrize(
        ("now", "day", "clock", "says"),
        [
            (MORNING, FRIDAY, "02:30", "mellom 08.30 og 15.30"),
            (MORNING, FRIDAY, "kvart over", "finnes ikke"),
            (MORNING, date(2026, 12, 5), "10:00", "7. des."),
            (MORNING, date(2026, 12, 23), "10:00", "4. jan."),
            (MORNING, date(2026, 11, 30), "10:00", "har vært"),
            (MORNING, date(2027, 11, 30), "10:00", "innen 120 dager"),
            (local(date(2027, 3, 1), 9), date(2027, 3, 28), "02:30", "finnes ikke"),
            (local(date(2026, 10, 1), 9), date(2026, 10, 25), "02:30", "mellom 08.30 og 15.30"),
        ],
        ids=[
            "at night", "no time", "a Saturday", "quiet weeks", "has been", "far away",
            "left out by summer time", "twice when summer time ends",
        ],
    )  # fmt: skip
    def test_what_does_not_fit_is_said_and_what_was_filled_in_stays(
        self, bench: Bench, now: datetime, day: date, clock: str, says: str
    ) -> None:
        bench.at = now
        shown = at(bench, day, clock)
        assert says in said(shown)
        filled = {one["id"]: one.get("value") for one in inputs_of(shown.card)}
        assert (filled["day"], filled["clock"]) == (day.isoformat(), clock)
        assert letter(bench).state is State.DRAFT

    def test_at_once_in_the_evening_means_the_next_morning(self, bench: Bench) -> None:
        bench.at = local(FRIDAY, 20)
        at(bench)
        assert letter(bench).send_at == local(date(2026, 12, 7), 8, 30)

    def test_at_once_in_the_quiet_weeks_means_after_them(self, bench: Bench) -> None:
        bench.at = local(date(2026, 12, 22), 10)
        assert "om 13 dager" in said(at(bench))
        assert letter(bench).send_at == local(date(2027, 1, 4), 8, 30)


def inputs_of(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, list):
        return [found for one in node for found in inputs_of(one)]
    if not isinstance(node, dict):
        return []
    own = [node] if str(node.get("type", "")).startswith("Input.") else []
    return own + [found for value in node.values() for found in inputs_of(value)]


class TestUntilItGoes:
    def test_it_can_be_held_back_and_let_go_on(self, bench: Bench) -> None:
        at(bench, FRIDAY, "10")
        press(bench, LEAD, "bulletin.hold/1")
        bench.fall_due(local(date(2026, 12, 7), 10))
        assert (letter(bench).state, len(copies(bench))) == (State.HELD, 3)
        press(bench, OTHER, "bulletin.time/1")
        go(bench)
        assert len(sealed(bench)) == 3

    def test_one_held_back_keeps_its_time_while_that_is_to_come(self, bench: Bench) -> None:
        at(bench, FRIDAY, "10")
        press(bench, LEAD, "bulletin.hold/1")
        press(bench, LEAD, "bulletin.time/1")
        assert (letter(bench).state, letter(bench).send_at) == (State.PLANNED, local(FRIDAY, 10))

    def test_its_time_can_be_changed_and_a_wrong_one_is_said(self, bench: Bench) -> None:
        at(bench, FRIDAY, "10")
        press(bench, LEAD, "bulletin.time/1", day="2026-12-03", clock="9")
        assert letter(bench).send_at == local(date(2026, 12, 3), 9)
        assert "finnes ikke" in said(press(bench, LEAD, "bulletin.time/1", day="2026-12-03", clock="99"))
        assert letter(bench).send_at == local(date(2026, 12, 3), 9)

    def test_it_can_be_called_off_and_nobody_gets_it(self, bench: Bench) -> None:
        at(bench, FRIDAY, "10")
        press(bench, LEAD, "bulletin.cancel/1")
        bench.fall_due(local(FRIDAY, 11))
        assert (letter(bench).state, copies(bench), sealed(bench)) == (State.DRAFT, (), [])

    def test_one_that_is_changed_is_a_draft_again_and_does_not_leave(self, bench: Bench) -> None:
        at(bench, FRIDAY, "10")
        rewritten(bench, "Noe nytt")
        assert (letter(bench).state, copies(bench)) == (State.DRAFT, ())
        bench.fall_due(local(FRIDAY, 11))
        assert sealed(bench) == []

    @pytest.mark.parametrize("verb", ["hold", "time", "cancel", "review"])
    def test_after_it_has_left_every_old_button_shows_who_has_it(self, bench: Bench, verb: str) -> None:
        send(bench)
        go(bench)
        assert "Hvem har fått brevet?" in said(press(bench, LEAD, f"bulletin.{verb}/1"))
        assert letter(bench).state is State.SENT
