"""A paper is kept and read again as it was; the same questions are known again, others are not."""

import json
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from programme.ballot import ANSWERED, Paper
from programme.disclosure import disclosed
from programme.formats import FORMATS
from programme.paper import packed, packed_result, unpacked, unpacked_result
from programme.rounds import series
from programme.vote import Count, Tally
from tests.programme.papers import PAPERS, a_paper, said


@given(PAPERS)
def test_a_paper_that_was_packed_is_the_same_again_also_by_way_of_json(paper: Paper) -> None:
    assert unpacked(packed(paper)) == paper
    assert unpacked(json.loads(json.dumps(packed(paper), ensure_ascii=False))) == paper


@pytest.mark.parametrize("key", FORMATS)
def test_a_paper_of_every_format_is_the_same_again(key: str) -> None:
    paper = a_paper(key, groups=2, tables=3)
    assert unpacked(json.loads(json.dumps(packed(paper)))) == paper


@given(st.sampled_from(sorted(FORMATS)), st.lists(st.integers(0, 40), min_size=9), st.integers(0, 2))
def test_a_result_that_was_packed_is_the_same_again(key: str, numbers: list[int], groups: int) -> None:
    paper = a_paper(key, groups=groups)
    tally = Tally(sum(numbers[:2]), {question.key: _counts(paper, numbers) for question in paper.questions})
    result = disclosed(paper, tally, 5)
    assert unpacked_result(json.loads(json.dumps(packed_result(result))), paper) == result


def _counts(paper: Paper, numbers: list[int]) -> dict[str, Count]:
    """Counts that add up, one for each group."""
    found = {}
    for place, group in enumerate(paper.group_keys):
        given = dict(zip(paper.questions[0].keys, numbers[place:], strict=False))
        found[group] = Count(sum(given.values()), numbers[place], given)
    return found


@given(PAPERS)
def test_the_same_paper_is_of_one_series_whatever_it_is_called(paper: Paper) -> None:
    assert series(paper) == series(unpacked(packed(paper)))
    assert series(paper) == series(replace(paper, title=said("Onsdag i uke 35"), tables=17))


@given(PAPERS)
def test_to_tell_other_groups_apart_is_to_ask_the_same_of_the_same_people(paper: Paper) -> None:
    """Or a sum of today, less one of tomorrow, would tell of a group too small to be shown."""
    assert series(paper) == series(replace(paper, groups=()))


@given(PAPERS, PAPERS)
def test_papers_that_ask_something_else_are_of_different_series(one: Paper, other: Paper) -> None:
    assume(_asks(one) != _asks(other))
    assert series(one) != series(other)


def _asks(paper: Paper) -> str:
    """Everything that could make two papers different, as loosely as two people would tell them apart."""
    plain = packed(replace(paper, title={}, tables=0, most=0, groups=()))
    return " ".join(json.dumps(plain, sort_keys=True, ensure_ascii=False).split()).casefold()


PAPER = a_paper("single", own=3, groups=2)
FIRST = PAPER.questions[0]


@pytest.mark.parametrize(
    "other",
    [
        replace(PAPER, format="stages"),
        replace(PAPER, questions=(replace(FIRST, text=said("Hva med kvelden?")),)),
        replace(PAPER, questions=(replace(FIRST, options=FIRST.options[:2]),)),
        replace(PAPER, questions=(replace(FIRST, low=said("lite")),)),
        replace(PAPER, questions=(FIRST, replace(FIRST, key="q2"))),
    ],
)
def test_another_format_question_option_or_end_makes_another_series(other: Paper) -> None:
    assert series(other) != series(PAPER)


def test_a_capital_letter_does_not_make_another_series() -> None:
    loud = said(FIRST.text["nb"].upper())
    assert series(replace(PAPER, questions=(replace(FIRST, text=loud),))) == series(PAPER)


def test_nothing_that_is_kept_of_a_result_below_the_line_has_a_number() -> None:
    paper = a_paper("single", own=3)
    result = disclosed(paper, Tally(4, {"q1": {"": Count(4, 3, {"o1": 2, "o2": 2})}}), 5)
    kept = packed_result(result)
    assert kept["ballots"] is None
    assert [(one["seen"], one["answered"], one["skipped"], one["bars"]) for one in kept["told"]] == [
        ("too_few", None, None, [])
    ]
    assert ANSWERED not in {bar[0] for one in kept["told"] for bar in one["bars"]}
