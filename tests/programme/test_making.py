"""What a form was filled in with becomes a paper, or a kind refusal."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.ballot import Area, Paper, Unit
from programme.fields import One
from programme.filling import LINE_MOST, TITLE_MOST, Filled, filled, made, texts
from programme.formats import FORMATS
from programme.formats.format import FACES, Ask, Format, View
from programme.making import (
    GroupsWrong,
    LeastTooLow,
    MostWrong,
    QuestionMissing,
    TitleMissing,
    TooFewOptions,
    TooFewTables,
    TooManyOptions,
    TooManyQuestions,
    at_tables,
    demand_least,
)
from programme.own_words import NamesAPerson
from programme.refusals import Refused, TooLong, Unreadable

COFFEE = Filled(title="Kaffen", questions="Hvilken kaffe?", options="Svart\nMed melk\nTe")


def make(key: str, **changed: object) -> Paper:
    return made(FORMATS[key], replace(COFFEE, **changed))  # type: ignore[arg-type]


def options(paper: Paper) -> list[str]:
    return [option.text["nb"] for option in paper.questions[0].options]


def test_a_question_and_its_options_become_a_paper_alike_in_all_languages():
    paper = make("single")
    assert paper.title == {"nb": "Kaffen", "nn": "Kaffen", "en": "Kaffen"}
    assert options(paper) == ["Svart", "Med melk", "Te"]
    assert [option.key for option in paper.questions[0].options] == ["o1", "o2", "o3"]


def test_bullets_blank_lines_and_doubles_are_tidied_away():
    written = "- Svart\n\n  2. Med melk \n• svart\n(3) Te\r\n3.5 stillinger\n—"
    assert options(make("single", options=written)) == ["Svart", "Med melk", "Te", "3.5 stillinger"]


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"title": " \u200b "}, TitleMissing),
        ({"questions": "\n"}, QuestionMissing),
        ({"questions": "En?\nTo?"}, TooManyQuestions),
        ({"options": "Bare én"}, TooFewOptions),
        ({"options": "Samme\nsamme\nSAMME"}, TooFewOptions),
        ({"options": "\n".join(f"Valg {n}" for n in range(200))}, TooManyOptions),
        ({"options": "A\n" + "x" * (LINE_MOST + 1)}, TooLong),
        ({"title": "x" * (TITLE_MOST + 1)}, TooLong),
        ({"groups": "Bare én avdeling"}, GroupsWrong),
        ({"groups": "\n".join("abcdefgh")}, GroupsWrong),
        ({"options": "A\nRing 41 23 45 67"}, NamesAPerson),
        ({"title": "Kari, 01017012345"}, NamesAPerson),
    ],
)
def test_what_does_not_fit_is_refused(changed: dict[str, str], refusal: type[Refused]):
    with pytest.raises(refusal):
        make("single", **changed)


def test_two_hundred_options_are_told_how_many_fit():
    with pytest.raises(TooManyOptions) as told:
        make("single", options="\n".join(f"Valg {n}" for n in range(200)))
    assert told.value.facts == {"most": 12, "given": 200}


def test_signs_that_turn_the_direction_are_taken_away_and_emoji_stay():
    paper = make("single", options="\u202eabc\nשלום\n👩‍⚕️ nattevakt")
    assert options(paper) == ["abc", "שלום", "👩‍⚕️ nattevakt"]


def test_a_deck_has_a_side_to_improve_and_a_side_to_keep():
    paper = make("cards", keeps="Vi ler")
    assert [option.area for option in paper.questions[0].options] == [*[Area.IMPROVE] * 3, Area.KEEP]
    assert all(option.area is None for option in make("single", keeps="Vi ler").questions[0].options)


def test_a_deck_is_answered_by_each_person_or_at_tables():
    assert make("cards").unit is Unit.PERSON
    assert (make("cards", tables=6).unit, make("cards", tables=6).tables) == (Unit.TABLE, 6)
    for tables in (1, -1, 61):
        with pytest.raises(TooFewTables):
            make("cards", tables=tables)


def test_a_table_score_needs_so_many_tables_that_something_can_be_shown():
    for tables in (None, 0, 2):
        with pytest.raises(TooFewTables):
            make("table_score", tables=tables)
    assert make("table_score", tables=3).unit is Unit.TABLE


def test_tables_may_be_told_when_it_opens():
    paper = make("cards")
    assert at_tables(paper, FORMATS["cards"], 4) == make("cards", tables=4)
    assert at_tables(make("cards", tables=4), FORMATS["cards"], None) == paper
    assert at_tables(make("single"), FORMATS["single"], 4) == make("single")


def test_a_number_that_is_left_out_is_the_formats_own():
    assert [make(key).most for key in ("choose", "notes", "points", "multiple", "single")] == [3, 3, 5, 0, 0]


@pytest.mark.parametrize(("key", "most"), [("choose", 4), ("points", 101), ("notes", 6), ("multiple", -1)])
def test_a_number_that_no_ballot_could_meet_is_refused(key: str, most: int):
    with pytest.raises(MostWrong):
        make(key, most=most)


def test_three_smileys_or_five():
    assert make("smileys").questions[0].options == FACES[3]
    assert make("smileys", faces="5").questions[0].options == FACES[5]
    with pytest.raises(Unreadable):
        make("smileys", faces="4")


def test_proposals_are_weighed_on_the_criteria_that_the_format_brings():
    paper = make("priorities", questions="")
    assert [question.key for question in paper.questions] == ["effect", "ease", "quality", "cost"]
    assert {question.keys for question in paper.questions} == {("o1", "o2", "o3")}
    assert paper.unit is Unit.PARTY
    assert not any(question.text for question in paper.questions)


def test_an_evaluation_needs_nothing_but_a_name():
    assert len(made(FORMATS["evaluation"], Filled(title="Hvordan var det?")).questions) == 4


def test_words_for_the_ends_of_a_scale():
    question = make("statements", low="aldri").questions[0]
    assert (question.low["nn"], question.high) == ("aldri", {})


def test_the_least_number_of_answers_is_never_below_five():
    assert [demand_least(least) for least in (5, 20, 50)] == [5, 20, 50]
    for least in (-1, 0, 4, 51):
        with pytest.raises(LeastTooLow):
            demand_least(least)


def test_a_line_that_is_left_alone_keeps_its_other_languages():
    known = texts(make("single", options="Te\nKaffe"), "nb") | {
        "Melk": {"nb": "Melk", "nn": "Mjølk", "en": "Milk"}
    }
    paper = made(FORMATS["single"], replace(COFFEE, options="Melk\nVann"), known)
    assert [option.text["nn"] for option in paper.questions[0].options] == ["Mjølk", "Vann"]


def test_a_format_that_only_declares_itself_is_made_too():
    weather = Format(
        "weather", One(), View.BARS, (Ask.QUESTIONS, Ask.OPTIONS), questions=(1, 2), options=(2, 3)
    )
    paper = made(weather, replace(COFFEE, questions="I dag?\nI morgen?"))
    assert [question.text["nb"] for question in paper.questions] == ["I dag?", "I morgen?"]


WRITTEN = st.text(max_size=80) | st.lists(st.text(max_size=30), max_size=30).map("\n".join)
FORMS = st.builds(
    Filled,
    *[WRITTEN] * 7,
    most=st.none() | st.integers(-2, 200),
    faces=st.sampled_from(["", "3", "5", "x"]),
    tables=st.none() | st.integers(-2, 99),
)


@given(key=st.sampled_from(sorted(FORMATS)), form=FORMS)
def test_any_form_is_a_paper_within_its_formats_bounds_or_is_refused(key: str, form: Filled):
    format = FORMATS[key]
    try:
        paper = made(format, form)
    except Refused:
        return
    assert paper.unit in format.units
    assert format.questions[0] <= len(paper.questions) <= format.questions[1]
    assert paper.most <= format.most_of_most
    for question in paper.questions:
        assert len(set(question.keys)) == len(question.keys)
        assert not any("~" in key or "," in key or not key for key in question.keys)
    assert made(format, filled(paper, "nb")) == paper, "a form filled in from a paper makes it again"
