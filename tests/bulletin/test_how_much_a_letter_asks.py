"""What a letter asks of the database: a little for each copy, and for a press the same for few and many."""

from pathlib import Path

import pytest

from tests.bulletin.crowd import LETTER, chat
from tests.bulletin.office import LEAD, correct, go, office, send
from tests.dialogs.desk import Bench
from tests.dialogs.statements import statements

FEW, MANY = 2, 32
EACH = 8
"""Statements for a copy: the group's own lines, the letter sealed, its thread woken."""
PRESS = 30
"""Statements for a press."""


def left(folder: Path, many: int) -> tuple[Bench, int]:
    """A desk from which a letter has left to so many groups, and the statements that took."""
    bench = office(folder / str(many), many)
    send(bench)
    with statements(bench) as made:
        go(bench)
    return bench, len(made)


def test_a_copy_costs_a_few_statements_and_so_does_its_correction(tmp_path: Path) -> None:
    asked = {}
    for many in (FEW, MANY):
        bench, sealing = left(tmp_path, many)
        correct(bench, "Rettere om arbeidsmiljø")
        with statements(bench) as made:
            go(bench)
        asked[many] = (sealing, len(made))
    for few, more in zip(asked[FEW], asked[MANY], strict=True):
        assert more - few <= (MANY - FEW) * EACH, asked


@pytest.mark.parametrize("verb", ["bulletin.review/1", "bulletin.preview/1", "bulletin.readers/1"])
def test_before_a_letter_leaves_a_look_costs_as_much_for_all(tmp_path: Path, verb: str) -> None:
    asked = []
    for many in (FEW, MANY):
        bench = office(tmp_path / str(many), many)
        with statements(bench) as made:
            bench.press(LEAD, verb, {"bulletin": LETTER})
        asked.append(len(made))
    assert asked[0] == asked[1] <= PRESS, asked


def test_after_it_has_left_every_press_costs_as_much_for_all(tmp_path: Path) -> None:
    presses = [
        ("0-leader", chat(0), "bulletin.useful/1", {}),
        ("0-leader", chat(0), "bulletin.answer/1", {"answer.0": "Mer om turnus"}),
        (LEAD, "", "bulletin.truth/1", {}),
        (LEAD, "", "bulletin.replies/1", {}),
        (LEAD, "", "bulletin.correct/1", {}),
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
