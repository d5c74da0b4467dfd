"""What may be shown of a vote, rule by rule."""

import pytest

from programme.ballot import EVERYBODY, Paper, Unit
from programme.disclosure import disclosed, texts_kept
from programme.formats import FORMATS
from programme.told import Band, Seen, Told
from programme.vote import Count, Tally
from tests.programme.voting import LEAST, of_many, of_one, one_question, paper, shown, text


def whole(this: Paper, count: Count) -> Told:
    told = shown(this, count).of("q1")
    assert told is not None
    return told


def bands(told: Told) -> list[Band]:
    return [bar.band for bar in told.bars]


def test_a_vote_with_four_voices_shows_no_result() -> None:
    this = paper()
    four = shown(this, of_one(this, (2, 1, 1)))
    assert four == disclosed(this, Tally(), LEAST)
    assert four.ballots is None
    assert not four.anything


def test_a_vote_with_five_voices_shows_its_result() -> None:
    this = paper()
    told = whole(this, of_one(this, (2, 2, 1)))
    assert (told.seen, [bar.count for bar in told.bars]) == (Seen.OPEN, [2, 2, 1])


def test_where_more_voices_were_promised_more_are_needed() -> None:
    this = paper()
    assert not shown(this, of_one(this, (4, 3, 2)), least=10).anything
    assert shown(this, of_one(this, (4, 3, 3)), least=10).anything


def test_whoever_does_not_know_is_no_voice() -> None:
    this = paper("yes_partly_no")
    four = Count(4, 6, {"yes": 2, "partly": 1, "no": 1})
    assert shown(this, four).of("q1") == Told(this.questions[0], EVERYBODY, Seen.TOO_FEW)


def test_a_question_with_too_few_is_hidden_beside_one_with_enough() -> None:
    this = paper(questions=2)
    counts = {"q1": {EVERYBODY: of_one(this, (3, 2, 2))}, "q2": {EVERYBODY: of_one(this, (2, 1, 1))}}
    result = disclosed(this, Tally(7, counts), LEAST)
    assert [told.seen for told in result.told] == [Seen.OPEN, Seen.TOO_FEW]


def test_all_and_all_but_one_look_the_same() -> None:
    this = paper()
    results = {text(shown(this, of_one(this, marks))) for marks in ((5, 0, 0), (4, 1, 0), (4, 0, 1))}
    assert len(results) == 1


def test_of_forty_two_may_differ() -> None:
    this = paper()
    assert whole(this, of_one(this, (38, 1, 1))).seen is Seen.NEARLY
    assert whole(this, of_one(this, (37, 2, 1))).seen is Seen.OPEN


def test_on_a_scale_it_is_the_side_that_counts() -> None:
    this = paper("statements")
    told = whole(this, of_one(this, (0, 0, 1, 3, 4)))
    assert (told.seen, told.lean, told.bars, told.mean) == (Seen.NEARLY, 1, (), None)


def test_of_several_choices_each_is_a_matter_of_its_own() -> None:
    this = paper("multiple", 4)
    assert bands(whole(this, of_many(this, 10, (9, 5, 1, 0)))) == [
        *(Band.NEARLY_ALL, Band.EXACT, Band.NEARLY_NONE, Band.NEARLY_NONE)
    ]


def test_of_three_chosen_the_others_would_tell_what_all_chose() -> None:
    this = paper("choose", 5)
    nearly, same, hidden = Band.NEARLY_ALL, Band.EXACT, Band.HIDDEN
    assert bands(whole(this, of_many(this, 10, (9, 8, 8, 3, 2)))) == [nearly, same, same, same, hidden]
    assert bands(whole(this, of_many(this, 10, (9, 8, 8, 4, 1)))) == [nearly, same, same, hidden, hidden]
    assert bands(whole(this, of_many(this, 10, (8, 8, 8, 5, 1)))) == [Band.EXACT] * 5


def test_points_that_one_alone_may_have_given_are_not_told() -> None:
    this = paper("points", 2)
    nearly = whole(this, Count(5, 0, {"a": 20, "b": 5}))
    assert (nearly.seen, bands(nearly)) == (Seen.NEARLY, [Band.NEARLY_ALL])
    assert whole(this, Count(5, 0, {"a": 19, "b": 6})).seen is Seen.OPEN
    assert whole(this, Count(5, 0, {"a": 4, "b": 6})).seen is Seen.TOO_FEW


def at_tables(this: Paper, tables: int, marks: tuple[int, ...], people: int) -> Told:
    """What is told of so many tables, at which so many people have answered."""
    tally = Tally(people, {"q1": {EVERYBODY: of_many(this, tables, marks)}})
    told = disclosed(this, tally, LEAST).of("q1")
    assert told is not None
    return told


def test_tables_are_counted_from_three() -> None:
    this = paper("cards", 3, unit=Unit.TABLE)
    three, two = (at_tables(this, tables, (2, 1, 0), 9) for tables in (3, 2))
    assert [bar.count for bar in three.bars] == [2, 1, 0]
    assert (two.seen, bands(two)) == (Seen.NAMED, [Band.NAMED, Band.NAMED, Band.NOT_NAMED])
    assert {bar.count for bar in two.bars} == {None}


@pytest.mark.parametrize("tables", [1, 2, 3, 4])
def test_four_people_say_nothing_at_however_many_tables_they_sit(tables: int) -> None:
    """One alone at a table is the table, and two tables «nevnt» would be what the two have said."""
    this = paper("cards", 3, unit=Unit.TABLE)
    nobody = disclosed(this, Tally(), LEAST)
    tally = Tally(4, {"q1": {EVERYBODY: of_many(this, tables, (tables, 1, 0))}})
    assert disclosed(this, tally, LEAST) == nobody
    assert at_tables(this, tables, (tables, 1, 0), 5).seen is not Seen.TOO_FEW


def test_what_one_table_alone_agreed_on_is_not_told() -> None:
    this = paper("choose", 5, unit=Unit.TABLE)
    assert whole(this, of_many(this, 1, (1, 1, 1, 0, 0))).seen is Seen.TOO_FEW
    assert whole(this, of_many(this, 2, (2, 1, 1, 1, 1))).seen is Seen.NAMED


def test_the_mean_of_two_tables_is_not_told() -> None:
    this = paper("table_score", unit=Unit.TABLE)
    assert whole(this, of_one(this, (0, 1, 1, 0, 0))).seen is Seen.TOO_FEW


def test_texts_are_kept_for_sorting_from_ten() -> None:
    this = paper("notes", 0)
    nine, ten = (one_question(this, {EVERYBODY: Count(many)}) for many in (9, 10))
    assert not texts_kept(this, this.questions[0], nine, LEAST)
    assert texts_kept(this, this.questions[0], ten, LEAST)


def test_one_small_group_hides_another_or_the_sum_would_tell() -> None:
    this = paper(groups=3)
    parts = [of_one(this, marks) for marks in ((3, 4, 3), (3, 2, 2), (1, 1, 0))]
    assert [told.seen for told in shown(this, *parts).told] == [
        *(Seen.OPEN, Seen.TOO_FEW, Seen.TOO_FEW, Seen.OPEN)
    ]


def test_two_small_groups_hide_each_other() -> None:
    this = paper(groups=3)
    parts = [of_one(this, marks) for marks in ((3, 4, 3), (1, 1, 1), (1, 1, 0))]
    assert [told.seen for told in shown(this, *parts).told] == [
        *(Seen.OPEN, Seen.TOO_FEW, Seen.TOO_FEW, Seen.OPEN)
    ]


def test_the_sum_says_nothing_of_an_option_that_is_rounded_in_a_part() -> None:
    """All of the second group is nearly all: with 38 of 40 nearly all as well, it would have to be all."""
    this = paper("multiple", 2, groups=2)
    parts = [of_many(this, 5, (3, 3)), of_many(this, 35, (35, 12))]
    told = shown(this, *parts).of("q1")
    assert told is not None
    assert bands(told) == [Band.HIDDEN, Band.EXACT]


def test_every_format_has_been_thought_of_here() -> None:
    """A new way of answering needs its own look at what may be shown of it."""
    fields = {type(kind.field).__name__ for kind in FORMATS.values()}
    assert fields == {"One", "Many", "Spread", "Notes", "Rated"}
