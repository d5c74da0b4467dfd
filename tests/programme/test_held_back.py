"""What is shown beside an option that nearly all chose: as much as leaves open whether it was all of them,
also for one who knows this rule and tries every vote that could look like this."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

import pytest

from programme.disclosure import disclosed
from programme.held_back import held_back
from programme.told import Band
from tests.programme.voting import LEAST, of_many, one_question, paper

Marks = tuple[int, ...]


def every(options: int, answered: int, most: int, *, exactly: bool) -> Iterator[Marks]:
    """All sums that so many voters can come to."""
    for first in product(range(answered + 1), repeat=options - 1 if exactly else options):
        marks = (*first, most * answered - sum(first)) if exactly else first
        if 0 <= marks[-1] <= answered and answered <= sum(marks) <= most * answered:
            yield marks


@pytest.mark.parametrize(
    ("options", "most", "answered", "slack"),
    [
        *((3, 1, 5, 1), (3, 2, 5, 1), (4, 2, 6, 1), (4, 3, 6, 1), (5, 2, 5, 1), (5, 3, 5, 1), (5, 4, 5, 1)),
        *((6, 3, 5, 1), (3, 2, 40, 2), (4, 2, 25, 1), (4, 3, 20, 3)),
    ],
)
@pytest.mark.parametrize("exactly", [True, False])
def test_of_all_votes_that_look_the_same_in_some_all_chose_it_and_in_some_one_did_not(
    options: int, most: int, answered: int, slack: int, exactly: bool
) -> None:
    behind: dict[object, list[Marks]] = defaultdict(list)
    for marks in every(options, answered, most, exactly=exactly):
        high = tuple(at for at, count in enumerate(marks) if count >= answered - slack)
        if high:
            others = [count for at, count in enumerate(marks) if at not in high]
            back = held_back(others, len(high), answered=answered, slack=slack, most=most, exactly=exactly)
            if back is not None:
                behind[high, back, tuple(others[: len(others) - back])].append(marks)
    for (high, _, _), possible in behind.items():  # type: ignore[misc]
        for at in high:
            assert {answered, answered - 1} <= {marks[at] for marks in possible}


@pytest.mark.parametrize(
    ("others", "back"),
    [((8, 8, 3, 2), 1), ((8, 8, 4, 1), 2), ((8, 7, 6, 0), 2), ((8, 8, 5, 0), 2), ((8, 5, 8, 0), 2)],
    ids=str,
)
def test_no_more_is_held_back_than_needed(others: Marks, back: int) -> None:
    """Ten have chosen three of five each, and nine or ten the same one."""
    assert held_back(others, 1, answered=10, slack=1, most=3, exactly=True) == back


def test_where_fewer_may_be_chosen_than_may_be_the_others_are_mostly_shown() -> None:
    """How many choices were left unused is known to nobody, and covers for the rest."""
    assert held_back((6, 4, 2), 1, answered=10, slack=1, most=3, exactly=False) == 0
    assert held_back((0, 0, 0), 1, answered=10, slack=1, most=3, exactly=False) != 0


def test_beside_groups_nothing_is_shown_but_what_nearly_all_chose() -> None:
    """Parts and their sum would tell more than each of them does."""
    this = paper("multiple", 4, groups=2, most=2)
    part = of_many(this, 10, (9, 4, 3, 2))
    told = disclosed(this, one_question(this, {"p1": part, "p2": part}), LEAST).of("q1", "p1")
    assert told is not None
    assert [bar.band for bar in told.bars] == [Band.NEARLY_ALL, *[Band.HIDDEN] * 3]
