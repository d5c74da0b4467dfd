"""What a letter costs: a few statements for each copy, and as many for a press however many have a copy."""

from pathlib import Path

import pytest

from tests.bulletin.crowd import LETTER, MORNING, chat, groups, planned
from tests.dialogs.desk import Bench
from tests.dialogs.statements import statements

EACH = 8
"""Statements for a copy: the group's own lines, the letter sealed, its thread woken."""


def left(folder: Path, many: int) -> tuple[Bench, int]:
    """A desk from which a letter has left to so many, and the statements it took."""
    folder.mkdir()
    bench = Bench(folder, at=MORNING)
    groups(bench, many)
    planned(bench)
    with statements(bench) as made:
        bench.fall_due(MORNING)
    return bench, len(made)


def test_a_copy_costs_a_few_statements(tmp_path: Path) -> None:
    (_, few), (_, many) = left(tmp_path / "few", 2), left(tmp_path / "many", 32)
    assert many - few <= 30 * EACH, (few, many)


@pytest.mark.parametrize(
    ("user", "verb", "data"),
    [
        ("0-leader", "bulletin.useful/1", {"bulletin": LETTER}),
        ("0-leader", "bulletin.answer/1", {"bulletin": LETTER, "answer.0": "Mer om turnus"}),
    ],
    ids=["a tap", "an answer"],
)
def test_an_answer_costs_as_much_however_many_have_a_copy(
    tmp_path: Path, user: str, verb: str, data: dict[str, str]
) -> None:
    asked = []
    for many in (2, 32):
        bench, _ = left(tmp_path / str(many), many)
        with statements(bench) as made:
            bench.press(user, verb, data, where=chat(0))
        asked.append(len(made))
    assert asked[0] == asked[1] <= 30, asked
