"""The other ways can be typed, and nothing ends or is skipped by a slip."""

from pathlib import Path

import pytest

from programme.journey import Stage
from programme.people import Role
from programme.visit import Held
from tests.dialogs.desk import CHAT, Bench
from tests.dialogs.states import journey, next_phase, planning
from tests.dialogs.turns import oslo, press, reads


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.mark.parametrize(
    ("typed", "until"),
    [
        ("pause til 5.1.", "2027-01-05"),
        ("pause til uke 3", "2027-01-18"),
        ("pause til veke 3, influensa", "2027-01-18"),
        ("pause til 2026-10-05", "2026-10-05"),
        ("pause until week 41", "2026-10-05"),
    ],
)
def test_a_pause_is_typed(bench: Bench, typed: str, until: str) -> None:
    planning(bench)
    bench.write(Role.UNION_REP, typed, where=CHAT)
    pause = journey(bench).pause
    assert pause
    assert pause.until.isoformat() == until
    assert pause.reason == ("influensa" if "influensa" in typed else "")
    bench.write(Role.LEADER, "hald fram", where=CHAT)
    assert journey(bench).pause is None


@pytest.mark.parametrize("typed", ["pause til 30.2.", "pause til uke 60", "pause til i går", "pause"])
def test_what_is_no_day_opens_the_form(bench: Bench, typed: str) -> None:
    planning(bench)
    shown = bench.write(Role.UNION_REP, typed, where=CHAT)
    assert "pause_day" in reads(shown.card)
    assert journey(bench).pause is None


def test_nothing_ends_or_is_skipped_by_a_slip(bench: Bench) -> None:
    next_phase(bench)
    assert "end_reason" in reads(bench.write(Role.LEADER, "avslutt", where=CHAT).card)
    assert "skip_why" in reads(bench.write(Role.LEADER, "hopp over", where=CHAT).card)
    assert (journey(bench).end, journey(bench).visit.phase) == (None, "utforske")
    bench.write(Role.LEADER, "hopp over: gjort i fjor", where=CHAT)
    assert journey(bench).visit.phase == "utdype"
    assert "Det er leder" in reads(bench.write(Role.UNION_REP, "avslutt", where=CHAT).card)


def test_how_it_went_is_typed_with_how_many_took_part(bench: Bench) -> None:
    next_phase(bench)
    press(bench, "journey.workshop/1", day="2026-08-25")
    bench.at = oslo(8, 25, 16)
    assert "helt tall" in reads(bench.write(Role.LEADER, "gjennomført mange", where=CHAT).card)
    bench.write(Role.LEADER, "gjennomført 14", where=CHAT)
    assert (journey(bench).visit.held, journey(bench).visit.took_part) == (Held.DONE, 14)
    bench.write(Role.LEADER, "avlyst", where=CHAT)
    assert journey(bench).stage is Stage.PLANNING
