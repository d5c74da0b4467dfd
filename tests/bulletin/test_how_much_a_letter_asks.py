"""What a letter asks of the database: a little for each copy, and for a press the same for few and many."""

from pathlib import Path

import pytest

from tests.bulletin.crowd import LETTER, MORNING, chat, corrected, drafted, groups, lead, planned
from tests.dialogs.desk import Bench
from tests.dialogs.statements import statements

FEW, MANY = 2, 32
EACH = 8
"""Statements for a copy: the group's own lines, the letter sealed, its thread woken."""
PRESS = 30
"""Statements for a press."""


def written(folder: Path, many: int) -> Bench:
    """A desk with so many groups, and a letter to them that is being written."""
    (folder / str(many)).mkdir()
    bench = Bench(folder / str(many), at=MORNING)
    groups(bench, many)
    lead(bench)
    drafted(bench)
    return bench


def left(folder: Path, many: int) -> tuple[Bench, int]:
    """The same after it has left, and the statements that took."""
    bench = written(folder, many)
    planned(bench)
    with statements(bench) as made:
        bench.fall_due(MORNING)
    return bench, len(made)


def test_a_copy_costs_a_few_statements_and_so_does_its_correction(tmp_path: Path) -> None:
    asked = {}
    for many in (FEW, MANY):
        bench, sealing = left(tmp_path, many)
        corrected(bench, "Rettere om arbeidsmiljø")
        with statements(bench) as made:
            bench.fall_due(MORNING)
        asked[many] = (sealing, len(made))
    for few, more in zip(asked[FEW], asked[MANY], strict=True):
        assert more - few <= (MANY - FEW) * EACH, asked


@pytest.mark.parametrize("verb", ["bulletin.review/1", "bulletin.preview/1", "bulletin.readers/1"])
def test_before_a_letter_leaves_a_look_costs_as_much_for_all(tmp_path: Path, verb: str) -> None:
    asked = []
    for many in (FEW, MANY):
        bench = written(tmp_path, many)
        with statements(bench) as made:
            bench.press("lead", verb, {"bulletin": LETTER})
        asked.append(len(made))
    assert asked[0] == asked[1] <= PRESS, asked


def test_after_it_has_left_every_press_costs_as_much_for_all(tmp_path: Path) -> None:
    presses = [
        ("0-leader", chat(0), "bulletin.useful/1", {}),
        ("0-leader", chat(0), "bulletin.answer/1", {"answer.0": "Mer om turnus"}),
        ("lead", "", "bulletin.truth/1", {}),
        ("lead", "", "bulletin.replies/1", {}),
        ("lead", "", "bulletin.correct/1", {}),
    ]
    asked: dict[int, list[int]] = {}
    for many in (FEW, MANY):
        bench, _ = left(tmp_path, many)
        for user, where, verb, data in presses:
            with statements(bench) as made:
                bench.press(user, verb, {"bulletin": LETTER, **data}, where=where)
            asked.setdefault(many, []).append(len(made))
    assert asked[FEW] == asked[MANY]
    assert max(asked[MANY]) <= PRESS, asked
