"""Where the parties differ: the one thing to talk about first."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.checkin import Answer, Choice, Given
from programme.differ import Row, Topic, Why, first_topic, rows
from programme.people import Role
from tests.programme.cast import (
    LEADER,
    OTHER_REP,
    PARTIES,
    REP,
    SAFETY,
    STARTE,
    a_checkin,
    all_answered,
    answered,
)

YES, PARTLY, NO = Choice.YES, Choice.PARTLY, Choice.NO


def table(**common: str) -> tuple[Row, ...]:
    """All yes, but for these common questions: «ypn» is leader yes, union rep partly, safety rep no."""
    checkin = answered(a_checkin(), *PARTIES)
    letters = {"y": YES, "p": PARTLY, "n": NO}
    for key, said in common.items():
        for member, letter in zip(PARTIES, said, strict=True):
            checkin = checkin.answer(member, {key: Answer(letters[letter])}, STARTE)
    return rows(STARTE, checkin.given)


def topic_of(topic: Topic) -> tuple[Why, str]:
    """The reason, and the question it is about."""
    return topic.why, topic.row.question.key if topic.row else ""


def test_the_common_questions_come_first_and_every_question_has_its_row():
    keys = [row.question.key for row in table()]
    assert keys[:3] == ["who_does_what", "first_date", "safe_to_lead"]
    assert sorted(keys) == sorted(question.key for question in STARTE.questions)


def test_where_one_says_yes_and_another_no_is_talked_about_before_half_a_difference():
    found = first_topic(table(who_does_what="pnn", first_date="yny"))
    assert topic_of(found) == (Why.DIFFER, "first_date")


def test_of_two_equal_differences_the_weaker_answers_go_first():
    assert topic_of(first_topic(table(who_does_what="yyn", safe_to_lead="ynn"))) == (
        Why.DIFFER,
        "safe_to_lead",
    )


def test_of_two_alike_the_one_that_is_asked_first_goes_first():
    assert topic_of(first_topic(table(safe_to_lead="yyn", who_does_what="yyn"))) == (
        Why.DIFFER,
        "who_does_what",
    )


def test_when_all_say_the_same_the_weakest_answer_is_talked_about():
    assert topic_of(first_topic(table(first_date="ppp", safe_to_lead="nnn"))) == (Why.WEAKEST, "safe_to_lead")


def test_a_role_alone_with_a_bad_answer_is_the_weakest_when_nobody_differs():
    checkin = answered(a_checkin(), *PARTIES).answer(SAFETY, {"tied_to_hse_plan": Answer(NO)}, STARTE)
    assert topic_of(first_topic(rows(STARTE, checkin.given))) == (Why.WEAKEST, "tied_to_hse_plan")


def test_when_all_is_well_the_parties_agree():
    assert first_topic(table()) == Topic(Why.AGREED)


def test_with_nothing_answered_there_is_only_silence():
    only_a_line = a_checkin().answer(LEADER, {"first_date": Answer(None, "Vet ikke")}, STARTE)
    assert first_topic(rows(STARTE, ())) == Topic(Why.SILENT)
    assert first_topic(rows(STARTE, only_a_line.given)) == Topic(Why.SILENT)
    assert first_topic(()) == Topic(Why.SILENT)


def test_a_line_without_a_choice_is_shown_in_its_row():
    only_a_line = a_checkin().answer(LEADER, {"first_date": Answer(None, "Vet ikke")}, STARTE)
    row = next(row for row in rows(STARTE, only_a_line.given) if row.question.key == "first_date")
    assert row.answers == {Role.LEADER: (Answer(None, "Vet ikke"),), Role.UNION_REP: (), Role.SAFETY_REP: ()}
    assert (row.spread, row.mean) == (0, 2.0)


def test_both_union_reps_stand_in_the_row_and_may_differ_from_each_other():
    checkin = answered(answered(a_checkin(), *PARTIES), OTHER_REP, choice=NO)
    row = rows(STARTE, checkin.given)[0]
    assert row.answers[Role.UNION_REP] == (Answer(YES), Answer(NO))
    assert row.spread == 2


def test_a_roles_own_question_has_only_that_roles_answers():
    row = next(row for row in table() if row.question.key == "time_in_rota")
    assert list(row.answers) == [Role.LEADER]


@st.composite
def given_answers(draw: st.DrawFn) -> tuple[Given, ...]:
    """What up to four people may have answered, complete or not."""
    found = []
    for member in (LEADER, REP, OTHER_REP, SAFETY):
        keys = [question.key for question in STARTE.asked_of(member.role)]
        choices = st.builds(Answer, st.sampled_from((*Choice, None)))
        answers = draw(st.fixed_dictionaries({}, optional=dict.fromkeys(keys, choices)))
        found.append(Given(member.user, member.role, answers))
    return tuple(draw(st.permutations(found)))


@given(given_answers())
def test_no_common_question_lies_farther_apart_than_the_first_topic(seen):
    everything = rows(STARTE, seen)
    topic = first_topic(everything)
    widest = max(row.spread for row in everything if row.question.role is None)
    assert (topic.why is Why.DIFFER) == (widest > 0)
    if topic.why is Why.DIFFER:
        assert topic.row is not None
        assert topic.row.spread == widest
    if topic.why is Why.WEAKEST:
        assert topic.row is not None
        assert topic.row.mean == min(row.mean for row in everything if row.choices) < 2
    if topic.why is Why.AGREED:
        assert {choice for row in everything for choice in row.choices} == {YES}


@given(given_answers(), st.randoms(use_true_random=False))
def test_who_answered_first_makes_no_difference(seen, dice):
    shuffled = list(seen)
    dice.shuffle(shuffled)
    assert topic_of(first_topic(rows(STARTE, seen))) == topic_of(first_topic(rows(STARTE, shuffled)))


@given(given_answers())
def test_lines_beside_the_answers_never_move_the_topic(seen):
    def talkative(given: Given) -> Given:
        return replace(given, answers={key: replace(a, line="Hm") for key, a in given.answers.items()})

    quiet, loud = rows(STARTE, seen), rows(STARTE, [talkative(given) for given in seen])
    assert topic_of(first_topic(quiet)) == topic_of(first_topic(loud))


@pytest.mark.parametrize("choice", Choice)
def test_all_alike_means_no_spread(choice):
    everyone = tuple(Given(m.user, m.role, all_answered(choice, m.role)) for m in PARTIES)
    assert {row.spread for row in rows(STARTE, everyone)} == {0}
