"""Two things happen to letters in one place only: a change is kept, and what may be told is looked at."""

import ast
from pathlib import Path

import pytest

from dialogs.bulletin.experiences import as_told
from programme.bulletin.bulletin import AsTold
from programme.bulletin.experience import Told
from tests.bulletin.office import LEAD, office, press, push, review, said
from tests.bulletin.office import letter as the_letter
from tests.bulletin.sharing import put_in
from tests.dialogs.desk import TENANT, Bench
from tests.house import files, name, tree

UNFREE = Told("experience-1", "Vi delte frokosten i to puljer.")
"""Nobody has pressed «Del» on it."""


def callers(*called: str) -> set[str]:
    """The files of the rooms in which one of these is called, by how the call ends: «bulletins.keep»."""
    calls = ((file, one) for file in files() for one in ast.walk(tree(file)) if isinstance(one, ast.Call))
    return {name(file) for file, one in calls if f".{ast.unparse(one.func)}".endswith(tuple(called))}


def test_a_changed_letter_is_kept_by_one_function() -> None:
    assert callers(".bulletins.keep") == {"dialogs/bulletin/letters.py"}


def test_what_is_drawn_has_been_through_the_one_that_looks_for_consent() -> None:
    """The types do the rest: what draws a letter takes AsTold, and nothing else makes one."""
    assert callers(".AsTold") == {"dialogs/bulletin/experiences.py"}
    assert AsTold.__supertype__.__name__ == "Bulletin"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A letter in which words stand that nobody has consented to."""
    bench = office(tmp_path)
    put_in(bench, "letter-1", UNFREE)
    return bench


def test_not_even_the_writer_reads_what_may_not_be_told(bench: Bench) -> None:
    assert UNFREE.text not in said(press(bench, LEAD, "bulletin.show/1"))
    assert UNFREE.text not in said(press(bench, LEAD, "bulletin.section/1", section="shared"))
    assert UNFREE.text not in said(press(bench, LEAD, "bulletin.preview/1"))
    letter = the_letter(bench)
    assert bench.work(lambda work: as_told(work, TENANT, letter).shared) == ()


def test_a_letter_with_nothing_else_in_it_is_empty(bench: Bench) -> None:
    press(bench, LEAD, "bulletin.use/1", section="findings", used="false")
    shown = push(bench, LEAD, review(bench), "bulletin.send/1")
    assert "Brevet er tomt" in said(shown)
    assert the_letter(bench).state == "draft"
