"""Every format reads what fits and refuses what does not; what is refused adds nothing."""

from dataclasses import replace

import pytest

from programme.ballot import (
    ANSWERED,
    OF,
    SKIPPED,
    EmptyBallot,
    Mark,
    Note,
    Raw,
    Unit,
)
from programme.fields import (
    WHY,
    ChooseExactly,
    Many,
    Notes,
    One,
    Rated,
    TooManyChosen,
)
from programme.formats import FORMATS
from programme.formats.format import FACES, SCALE, Format, Joined, View
from programme.refusals import Unreadable
from tests.programme.papers import a_paper, a_vote, read

OF_ONE = [key for key, format in FORMATS.items() if isinstance(format.field, One)]
OF_MANY = [key for key, format in FORMATS.items() if isinstance(format.field, Many)]
# One of several


@pytest.mark.parametrize("key", OF_ONE)
def test_one_choice_adds_one_to_those_who_answered_and_one_to_the_option(key: str) -> None:
    paper = a_paper(key, tables=3 if Unit.TABLE in FORMATS[key].units else 0)
    for question in paper.questions:
        for option in question.keys:
            raw = Raw(answer={question.key: option}, table="2" if paper.tables else "")
            marks = a_vote(paper).read(raw).marks
            assert marks == (Mark(question.key, ANSWERED), Mark(question.key, option))


@pytest.mark.parametrize("key", OF_ONE)
@pytest.mark.parametrize("forged", ["o99", "", "s3,s4", "S3", "o1,o2", "-1", "🙂", "\u202eo1", "x" * 4000])
def test_an_option_that_is_none_is_not_read(key: str, forged: str) -> None:
    with pytest.raises(Unreadable if forged else EmptyBallot):
        read(key, forged)


@pytest.mark.parametrize("key", OF_ONE)
def test_to_say_that_one_does_not_know_counts_apart_where_that_is_offered(key: str) -> None:
    question = a_paper(key).questions[0].key
    if isinstance(field := FORMATS[key].field, One) and field.skip:
        assert read(key, SKIPPED).marks == (Mark(question, SKIPPED),)
    else:
        with pytest.raises(Unreadable):
            read(key, SKIPPED)


def test_a_question_left_blank_adds_nothing_and_the_others_count() -> None:
    ballot = a_vote(a_paper("statements", questions=3)).read(Raw(answer={"q2": "s5", "q3": " "}))
    assert ballot.marks == (Mark("q2", ANSWERED), Mark("q2", "s5"))


def test_an_answer_to_a_question_that_is_not_asked_adds_nothing() -> None:
    ballot = a_vote(a_paper("statements")).read(Raw(answer={"q1": "s1", "q9": "s5"}))
    assert {mark.question for mark in ballot.marks} == {"q1"}


# Several


@pytest.mark.parametrize("chosen", ["o1", "o1,o3", " o3 , o1 ,", "o1,o1,o3,o3"])
def test_each_chosen_option_adds_one_however_it_was_written(chosen: str) -> None:
    ballot = read("multiple", chosen, own=4)
    options = {part.strip() for part in chosen.split(",")} - {""}
    assert set(ballot.marks) == {Mark("q1", ANSWERED), *(Mark("q1", option) for option in options)}
    assert len(ballot.marks) == 1 + len(options)


@pytest.mark.parametrize("key", OF_MANY)
@pytest.mark.parametrize("forged", ["o1,o99", "-", "o1;o2", "o1,\u200bo2"])
def test_one_forged_option_spoils_the_question(key: str, forged: str) -> None:
    with pytest.raises(Unreadable):
        read(key, forged, own=5)


def test_more_than_may_be_chosen_is_refused_with_the_number() -> None:
    with pytest.raises(TooManyChosen) as refused:
        read("multiple", "o1,o2,o3", own=5, most=2)
    assert refused.value.facts == {"most": 2, "chosen": 3}


def test_without_a_limit_all_may_be_chosen() -> None:
    assert len(read("multiple", "o1,o2,o3,o4", own=4, most=0).marks) == 5


@pytest.mark.parametrize("chosen", ["o1", "o1,o2", "o1,o2,o3,o4"])
def test_choose_three_takes_neither_fewer_nor_more(chosen: str) -> None:
    with pytest.raises(ChooseExactly) as refused:
        read("choose", chosen, own=6)
    assert refused.value.facts == {"most": 3, "chosen": chosen.count(",") + 1}


def test_choose_three_takes_three_and_a_reason() -> None:
    why = {f"q1{OF}{WHY}": "  Vi  snakker for lite sammen  "}
    ballot = read("choose", raw=Raw(answer={"q1": "o2,o4,o5"}, note=why), own=6)
    assert [mark.option for mark in ballot.marks] == [ANSWERED, "o2", "o4", "o5"]
    assert ballot.notes == (Note("q1", "Vi snakker for lite sammen"),)


def test_a_reason_without_a_choice_is_not_thrown_away_silently() -> None:
    with pytest.raises(ChooseExactly):
        read("choose", raw=Raw(note={f"q1{OF}{WHY}": "Fordi"}), own=6)


def test_of_a_deck_of_cards_one_may_keep_none_and_that_is_an_answer() -> None:
    assert read("cards", "", own=8).marks == (Mark("q1", ANSWERED),)


def test_a_reason_is_not_asked_for_elsewhere() -> None:
    raw = Raw(answer={"q1": "o1"}, note={f"q1{OF}{WHY}": "Kari sa det", f"q1{OF}1": "Kari sa det"})
    assert read("multiple", raw=raw).notes == ()


# All of them


@pytest.mark.parametrize("key", FORMATS)
def test_a_ballot_on_which_nothing_is_filled_in_is_no_answer_but_of_cards(key: str) -> None:
    if key == "cards":
        assert a_vote(a_paper(key)).read(Raw()).marks
    else:
        with pytest.raises(EmptyBallot):
            a_vote(a_paper(key)).read(Raw())


@pytest.mark.parametrize("key", FORMATS)
def test_two_hundred_options_are_read_as_well_as_two(key: str) -> None:
    if FORMATS[key].fixed or not FORMATS[key].options[1]:
        return
    paper = a_paper(key, own=200)
    last = "o200"
    first = paper.questions[0].key
    chosen = "o1,o77,o200" if key == "choose" else last
    answer = {first: chosen, f"{first}{OF}{last}": "5"}
    ballot = a_vote(paper).read(Raw(answer=answer, points={f"{first}{OF}{last}": "5"}))
    assert Mark(first, last, 5 if key in ("points", "priorities") else 1) in ballot.marks


# What the formats say of themselves


@pytest.mark.parametrize("format", FORMATS.values(), ids=list(FORMATS))
def test_a_format_is_declared_so_that_it_can_be_made_and_answered(format: Format) -> None:
    least, most = format.questions
    assert 1 <= least <= most
    assert not format.asked or format.questions == (len(format.asked),) * 2
    assert format.options[0] <= format.options[1]
    assert not (format.fixed and format.options[1])
    assert format.most <= format.most_of_most
    assert format.units
    assert format.again_after >= 1
    assert len({option.key for option in format.fixed}) == len(format.fixed)
    assert format.text == isinstance(format.field, Notes)
    assert format.named == isinstance(format.field, Rated)
    assert Unit.TABLE in format.units or format.joined is Joined.ANY
    assert format.view is not View.MEANS or all(option.score for option in format.fixed)


def test_the_scale_has_five_steps_and_no_side_in_the_middle() -> None:
    assert [(option.score, option.lean) for option in SCALE] == [(1, -1), (2, -1), (3, 0), (4, 1), (5, 1)]


@pytest.mark.parametrize("many", FACES)
def test_smileys_go_from_the_saddest_to_the_gladdest_each_with_a_sign(many: int) -> None:
    faces = FACES[many]
    assert [face.score for face in faces] == list(range(1, many + 1))
    assert [face.lean for face in faces] == sorted(face.lean or 0 for face in faces)
    assert len({face.sign for face in faces}) == many


def test_the_same_ballot_on_another_paper_may_be_none() -> None:
    paper = a_paper("single", own=3)
    other = replace(paper, questions=(replace(paper.questions[0], options=paper.questions[0].options[:2]),))
    raw = Raw(answer={"q1": "o3"})
    assert a_vote(paper).read(raw)
    with pytest.raises(Unreadable):
        a_vote(other).read(raw)
