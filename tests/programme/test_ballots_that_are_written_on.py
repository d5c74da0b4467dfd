"""Points, notes, scores, tables and groups: what is written on a ballot and not only chosen."""

import pytest

from programme.ballot import ANSWERED, OF, EmptyBallot, GroupMissing, Mark, Note, Raw, TableMissing
from programme.fields import NOTE_LIMIT, WHY, NotANumber, TooManyPoints
from programme.own_words import NamesAPerson
from programme.refusals import TooLong, Unreadable
from tests.programme.papers import a_paper, a_vote, read

# Points


def points(**given: str) -> Raw:
    return Raw(points={f"q1{OF}{option}": written for option, written in given.items()})


def test_points_add_as_many_as_they_are_and_an_option_without_any_adds_none() -> None:
    marks = read("points", raw=points(o1="3", o2=" 2 ", o3="0", o4=""), own=4).marks
    assert marks == (Mark("q1", ANSWERED), Mark("q1", "o1", 3), Mark("q1", "o2", 2))


def test_fewer_points_than_one_has_are_enough_and_none_at_all_is_no_answer() -> None:
    assert read("points", raw=points(o2="1"), own=3).marks[1:] == (Mark("q1", "o2", 1),)
    with pytest.raises(EmptyBallot):
        read("points", raw=points(o1="0", o2="0"), own=3)


def test_more_points_than_one_has_are_refused_with_the_number() -> None:
    with pytest.raises(TooManyPoints) as refused:
        read("points", raw=points(o1="3", o2="3"), own=3)
    assert refused.value.facts == {"most": 5, "given": 6}


@pytest.mark.parametrize(
    "written", ["-1", "1,5", "1.0", "1e2", "tre", "²", "٣", "1 2", "+1", "999999", "0x1"]
)
def test_only_whole_numbers_are_points(written: str) -> None:
    with pytest.raises(NotANumber):
        read("points", raw=points(o1=written), own=3)


def test_points_to_an_option_that_is_none_are_not_counted() -> None:
    assert read("points", raw=points(o1="1", o77="4"), own=3).marks[1:] == (Mark("q1", "o1", 1),)


# Notes


def notes(*texts: str, question: str = "q1") -> Raw:
    return Raw(note={f"{question}{OF}{number}": text for number, text in enumerate(texts, 1)})


def test_the_first_note_that_is_written_is_what_matters_most() -> None:
    ballot = read("notes", raw=notes(" ", "Tid til å snakke", "Ro i rapporten"))
    assert ballot.notes == (Note("q1", "Tid til å snakke", main=True), Note("q1", "Ro i rapporten"))
    assert ballot.marks == (Mark("q1", ANSWERED),)


def test_each_of_two_prompts_has_its_own_notes_and_its_own_main_one() -> None:
    both = Raw(note={**notes("Latter").note, **notes("Støy", question="q2").note})
    ballot = a_vote(a_paper("notes", questions=2)).read(both)
    assert ballot.notes == (Note("q1", "Latter", main=True), Note("q2", "Støy", main=True))


def test_notes_beyond_the_number_each_has_are_not_read() -> None:
    assert len(read("notes", raw=notes("en", "to", "tre", "fire", "fem")).notes) == 3


@pytest.mark.parametrize("blank", ["", "   ", "\n\t", "\u200b\u2066", "\u00a0"])
def test_what_holds_nothing_that_can_be_seen_is_blank(blank: str) -> None:
    with pytest.raises(EmptyBallot):
        read("notes", raw=notes(blank))


def test_a_note_is_a_sticky_note_and_not_a_letter() -> None:
    assert read("notes", raw=notes("x" * NOTE_LIMIT)).notes
    assert read("notes", raw=notes(f"  {'x' * NOTE_LIMIT}\n\n")).notes
    with pytest.raises(TooLong) as refused:
        read("notes", raw=notes("x" * (NOTE_LIMIT + 1)))
    assert refused.value.facts == {"limit": NOTE_LIMIT}


@pytest.mark.parametrize(
    "text",
    [
        "💛💛💛",
        "👩\u200d⚕️ trenger hvile",
        "نحتاج إلى وقت أكثر",
        "צריך עוד זמן",
        "**fet** [lenke](https://example.com)",
        "<at>Kari</at>",
        "'; DROP TABLE note; --",
        "Vi er få på vakt 21.30-07.30",
    ],
)
def test_any_script_and_any_sign_may_be_written_and_stays_as_it_is(text: str) -> None:
    assert read("notes", raw=notes(text)).notes[0].text == text


@pytest.mark.parametrize("text", ["Ring 412 34 567", "010190 12345", "kari@solbakken.no"])
def test_a_text_that_points_at_a_person_is_turned_back_before_anything_counts(text: str) -> None:
    with pytest.raises(NamesAPerson):
        read("notes", raw=notes("Mer ro", text))
    with pytest.raises(NamesAPerson):
        read("choose", raw=Raw(answer={"q1": "o1,o2,o3"}, note={f"q1{OF}{WHY}": text}), own=5)


# The parties' scores


def test_a_party_gives_each_proposal_a_score_on_each_question_and_may_leave_some_out() -> None:
    vote = a_vote(a_paper("priorities", own=2))
    ballot = vote.read(Raw(answer={f"effect{OF}o1": "5", f"effect{OF}o2": "1", f"cost{OF}o2": " 3 "}))
    assert ballot.marks == (Mark("effect", "o1", 5), Mark("effect", "o2", 1), Mark("cost", "o2", 3))


@pytest.mark.parametrize("score", ["0", "6", "2.5", "fem", "-", "1,2"])
def test_a_score_is_from_one_to_five(score: str) -> None:
    with pytest.raises(Unreadable):
        a_vote(a_paper("priorities")).read(Raw(answer={f"ease{OF}o1": score}))


# Tables and groups


@pytest.mark.parametrize("table", ["0", "7", "-1", "x", "1.0", "٣", "0007", "999999999"])
def test_a_table_that_is_not_there_is_not_read(table: str) -> None:
    with pytest.raises(Unreadable):
        read("cards", raw=Raw(answer={"q1": "o1"}, table=table), tables=6)


def test_at_tables_one_says_at_which_one_sits() -> None:
    with pytest.raises(TableMissing):
        read("cards", "o1", tables=6)
    assert read("cards", raw=Raw(answer={"q1": "o1"}, table=" 6 "), tables=6).table == 6
    assert read("cards", raw=Raw(answer={"q1": "o1"}, table="3")).table == 0


def test_where_groups_are_told_apart_one_says_whom_one_answers_for() -> None:
    with pytest.raises(GroupMissing):
        read("survey", "s4", groups=2)
    with pytest.raises(Unreadable):
        read("survey", raw=Raw(answer={"q1": "s4"}, group="g3"), groups=2)
    assert read("survey", raw=Raw(answer={"q1": "s4"}, group="g2"), groups=2).group == "g2"
    assert read("survey", raw=Raw(answer={"q1": "s4"}, group="g2")).group == ""
