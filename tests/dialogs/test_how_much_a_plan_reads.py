"""However many actions there are, a press reads no more often."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from programme.people import Role
from storage.work import Work
from tests.dialogs.desk import TENANT, Bench
from tests.dialogs.plan_days import GROUP, add, at_solbakken, moment, owner, until
from tests.dialogs.statements import statements

MONDAY = date(2026, 8, 31)
CARDS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "the plan": (Role.LEADER, "plan.show/1", {"group": GROUP}),
    "the group's board": (Role.LEADER, "journey.show/1", {"group": GROUP}),
    "what is overdue": (Role.LEADER, "plan.overdue/1", {"group": GROUP}),
    "one's own deadlines": ("nurse", "deadlines.show/1", {}),
}


def reads(bench: Bench, card: str) -> int:
    with statements(bench) as made:
        bench.press(*CARDS[card])
    return len(made)


def with_actions(bench: Bench, first: int, last: int) -> None:
    for number in range(first, last):
        add(bench, f"Kaffe {number}", MONDAY, owner("nurse"))


@pytest.mark.parametrize("card", CARDS)
def test_a_card_reads_as_often_for_twenty_actions_as_for_two(tmp_path: Path, card: str) -> None:
    bench = at_solbakken(tmp_path)
    with_actions(bench, 0, 2)
    few = reads(bench, card)
    with_actions(bench, 2, 20)
    assert reads(bench, card) == few


def test_the_board_reads_the_plan_once(tmp_path: Path) -> None:
    bench = at_solbakken(tmp_path)
    with_actions(bench, 0, 6)
    until(bench, moment(date(2026, 9, 10)))
    with statements(bench) as made:
        bench.press(*CARDS["the group's board"])
    assert sum("FROM action" in one for one in made) == 1, made


def test_a_group_is_read_once_for_a_whole_collected_card(tmp_path: Path) -> None:
    bench = at_solbakken(tmp_path)
    with_actions(bench, 0, 6)
    until(bench, moment(MONDAY))
    with statements(bench) as made:
        bench.press("nurse", "nudge.show/1", {"card": MONDAY.isoformat()})
    assert sum("FROM hms_group" in one for one in made) == 1, made


def test_what_three_levels_wish_is_read_together(tmp_path: Path) -> None:
    bench = at_solbakken(tmp_path)

    def wishes(work: Work) -> None:
        work.asked.wishes(TENANT, "somewhere", GROUP)

    with statements(bench) as made:
        bench.work(wishes)
    assert len(made) == 1
