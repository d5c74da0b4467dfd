"""Every small vote there is, as somebody sees it who tries to work out what others have answered: all that
may lie behind what is shown, and whether it leaves anything open."""

import json
from collections import defaultdict
from collections.abc import Iterator
from itertools import product

import pytest

from programme.ballot import Paper
from programme.told import Band, Seen
from programme.vote import Count
from tests.programme.voting import of_many, of_one, paper, shown, spread_over, text

pytestmark = pytest.mark.long

Marks = tuple[int, ...]
SIZES = (5, 6, 7, 8)


def known(this: Paper, counts: Iterator[Count]) -> dict[str, list[Marks]]:
    """All that may lie behind what is shown, by what is shown, of those where something is."""
    found = defaultdict(list)
    for count in counts:
        result = shown(this, count)
        if result.anything:
            found[text(result)].append(tuple(count.marks.values()))
    return found


@pytest.mark.parametrize("voices", SIZES)
@pytest.mark.parametrize("options", [2, 3, 4])
def test_nobody_who_has_not_answered_learns_what_anybody_chose(voices: int, options: int) -> None:
    this = paper(options=options)
    every = (of_one(this, marks) for marks in spread_over(voices, options))
    for behind in known(this, every).values():
        assert all(any(marks[at] < voices for marks in behind) for at in range(options))


@pytest.mark.parametrize("voices", SIZES)
@pytest.mark.parametrize("options", [2, 3, 4])
def test_nobody_of_the_many_learns_whether_all_others_chose_the_same(voices: int, options: int) -> None:
    """Whoever is the only one to differ from nearly all does learn it of the others (docs/anonymity.md)."""
    this = paper(options=options)
    every = (of_one(this, marks) for marks in spread_over(voices, options))
    for behind in known(this, every).values():
        for at in range(options):
            as_i = [marks for marks in behind if marks[at]]
            assert not as_i or any(marks[at] < voices for marks in as_i)


@pytest.mark.parametrize("format", ["yes_partly_no", "statements", "smileys"])
@pytest.mark.parametrize("voices", SIZES[:3])
def test_what_nearly_all_means_is_the_same_however_those_few_answered(format: str, voices: int) -> None:
    this = paper(format)
    options = this.questions[0].options
    sides: dict[object, set[str]] = defaultdict(set)
    for marks in spread_over(voices, len(options)):
        result = shown(this, of_one(this, marks))
        told = result.told[0]
        by_side: dict[object, int] = defaultdict(int)
        for option, count in zip(options, marks, strict=True):
            by_side[option.key if option.lean is None else option.lean] += count
        agreed = [side for side, count in by_side.items() if count >= voices - 1]
        assert (told.seen is Seen.NEARLY) == bool(agreed)
        for side in agreed:
            sides[side].add(text(result))
    assert {len(results) for results in sides.values()} == {1}


def every_many(format: str, options: int, voices: int, most: int) -> Iterator[Marks]:
    """All sums that so many can come to: each has chosen at least one, or exactly `most`, or at most so many
    (Gale and Ryser: every sum within the bounds can come about)."""
    exactly = format == "choose"
    for marks in product(range(voices + 1), repeat=options):
        total = sum(marks)
        if total == most * voices if exactly else voices <= total <= (most or options) * voices:
            yield marks


@pytest.mark.parametrize("voices", SIZES[:3])
@pytest.mark.parametrize(
    ("format", "options", "most"),
    [
        *(("multiple", 3, 0), ("multiple", 4, 2), ("multiple", 4, 3), ("multiple", 3, 1)),
        *(("choose", 4, 3), ("choose", 5, 3), ("choose", 3, 3), ("choose", 5, 4)),
    ],
)
def test_where_nearly_all_chose_something_it_may_have_been_all_and_may_have_been_one_less(
    format: str, options: int, most: int, voices: int
) -> None:
    this = paper(format, options, most=most)
    every = (of_many(this, voices, marks) for marks in every_many(format, options, voices, most))
    for result, behind in known(this, every).items():
        for at, bar in enumerate(json.loads(result)["told"][0]["bars"]):
            values = {marks[at] for marks in behind}
            assert values != {voices}
            if bar[1] == Band.NEARLY_ALL:
                assert {voices, voices - 1} <= values
            if bar[1] == Band.NEARLY_NONE:
                assert values != {0}


@pytest.mark.parametrize(("options", "largest", "groups"), [(2, 8, 2), (2, 6, 3), (3, 6, 2)])
def test_of_groups_and_their_sum_nobody_learns_that_all_of_a_group_chose_the_same(
    options: int, largest: int, groups: int
) -> None:
    this = paper(options=options, groups=groups)
    every = [marks for voices in range(largest + 1) for marks in spread_over(voices, options)]
    behind = defaultdict(list)
    for parts in product(every, repeat=groups):
        behind[text(shown(this, *(of_one(this, marks) for marks in parts)))].append(parts)
    for possible in behind.values():
        for group, at in product(range(groups), range(options)):
            assert not all(sum(parts[group]) and parts[group][at] == sum(parts[group]) for parts in possible)


def test_of_groups_and_their_sum_nobody_learns_that_all_of_a_group_said_yes_to_an_option() -> None:
    """As many as one likes, in two groups: each option by itself."""
    this = paper("multiple", 2, groups=2)
    every = [
        (voices, marks)
        for voices in range(9)
        for marks in product(range(voices + 1), repeat=2)
        if sum(marks) >= voices
    ]
    behind = defaultdict(list)
    for parts in product(every, repeat=2):
        behind[text(shown(this, *(of_many(this, *part) for part in parts)))].append(parts)
    for possible in behind.values():
        for group, at in product(range(2), range(2)):
            assert not all(parts[group][0] and parts[group][1][at] == parts[group][0] for parts in possible)
            assert not all(parts[group][0] and not parts[group][1][at] for parts in possible)
