"""Two rounds of a vote: how soon the same may be asked again, and what has moved between them."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.ballot import Option, Paper, Question, Unit
from programme.calendar import OSLO
from programme.disclosure import disclosed
from programme.rounds import TooSoonAgain, again_from, ask_the_same, asked_before, demand_time_between, moved
from programme.told import Result, Seen
from programme.vote import Count, Tally, Vote
from tests.programme.papers import NOON, a_paper, a_vote, said

PAPER = a_paper("statements", groups=2)
EVALUATION = a_paper("evaluation")


def a_result(paper: Paper, *groups: dict[str, int]) -> Result:
    """What may be shown when each group has given these numbers of answers to each question."""
    counts = {
        key: Count(sum(given.values()), 0, given) for key, given in zip(paper.group_keys, groups, strict=True)
    }
    ballots = sum(count.answered for count in counts.values())
    return disclosed(paper, Tally(ballots, {one.key: counts for one in paper.questions}), 5)


LOW, HIGH = {"s1": 6, "s3": 3, "s5": 3}, {"s1": 3, "s3": 3, "s5": 6}
FEW, ALIKE = {"s3": 4}, {"s5": 12}


def closed(paper: Paper, at: datetime = NOON, *, shown: bool = True) -> Vote:
    plain = replace(paper, groups=())
    vote = a_vote(plain)
    return vote.close(a_result(plain, LOW if shown else FEW), at)


@pytest.mark.parametrize(("paper", "days"), [(PAPER, 28), (EVALUATION, 5)])
def test_the_same_waits_some_weeks_and_an_evaluation_some_days(paper: Paper, days: int) -> None:
    vote = closed(paper)
    with pytest.raises(TooSoonAgain) as refused:
        demand_time_between([vote], NOON + timedelta(days=days - 1))
    day = (NOON + timedelta(days=days)).date()
    assert refused.value.facts == {"until": day.isoformat()}
    demand_time_between([vote], NOON + timedelta(days=days))


@given(st.dates(), st.times(), st.times())
def test_the_day_that_is_told_is_one_on_which_it_may_be_asked_at_any_hour(day, closing, hour) -> None:
    over = datetime.combine(day.replace(year=2000 + day.year % 100), closing, OSLO)
    vote = closed(EVALUATION, over)
    with pytest.raises(TooSoonAgain) as refused:
        demand_time_between([vote], over)
    again = date.fromisoformat(str(refused.value.facts["until"]))
    demand_time_between([vote], datetime.combine(again, hour, OSLO))


def test_what_was_not_shown_or_was_called_off_may_be_asked_at_once() -> None:
    for vote in (closed(PAPER, shown=False), a_vote(PAPER).cancel(NOON), a_vote(PAPER, open_=False)):
        assert again_from(vote) is None
        demand_time_between([vote], NOON)


def test_while_one_is_open_the_same_is_not_opened_beside_it() -> None:
    with pytest.raises(TooSoonAgain):
        demand_time_between([a_vote(PAPER)], NOON)


def test_the_latest_round_decides() -> None:
    rounds = [closed(PAPER, NOON + timedelta(days=20)), closed(PAPER, NOON)]
    with pytest.raises(TooSoonAgain):
        demand_time_between(rounds, NOON + timedelta(days=30))


def test_a_mean_has_moved_by_the_difference_of_what_is_shown() -> None:
    found = moved(a_result(PAPER, LOW, LOW), a_result(PAPER, HIGH, HIGH))
    assert [one.after.group for one in found] == ["g1", "g2", ""]
    assert all(one.by == pytest.approx(1.0) for one in found)


@pytest.mark.parametrize("other", [FEW, ALIKE])
def test_where_one_round_is_not_told_exactly_there_is_no_movement_in_figures(other: dict[str, int]) -> None:
    paper = replace(PAPER, groups=())
    for before, after in ((LOW, other), (other, LOW)):
        (found,) = moved(a_result(paper, before), a_result(paper, after))
        assert found.by is None
        assert {found.before.seen, found.after.seen} >= {Seen.OPEN}


def test_a_group_of_another_name_is_another_group() -> None:
    """Keys are numbers in the order groups were written in, and may stand for others the next time."""
    night = replace(PAPER, groups=(replace(PAPER.groups[0], text=said("Natt")), PAPER.groups[1]))
    found = moved(a_result(PAPER, LOW, LOW), a_result(night, HIGH, HIGH))
    assert [one.after.group for one in found] == ["g2", ""]


def asking(text: str, *options: str, format: str = "single", **more: object) -> Paper:
    """A paper with one question, and options of its own."""
    own = tuple(Option(f"o{number}", said(words)) for number, words in enumerate(options, 1))
    return Paper(format, said("En tittel"), (Question("q1", said(text), own),), **more)  # type: ignore[arg-type]


ASKED = asking("Hvem hører på deg?", "Leder", "Kolleger", "Ingen")


@pytest.mark.parametrize(
    "again",
    [
        asking("hvem hører på deg", "Leder", "Kolleger", "Ingen"),
        asking("Hvem  hører, på deg …?!", "Ingen", "kolleger", "Leder."),
        asking("Hvem hører på deg?", "Leder", "Kolleger", "Ingen", "Vet ikke"),
        asking("Hvem hører på deg?", "Leder", "Kolleger"),
        asking("Hvem hører på deg?", "Leder", "Kolleger", "Ingen", format="multiple", most=1),
        asking("Hvem hører på deg?", "Leder", "Kolleger", "Ingen", unit=Unit.TABLE, tables=6),
        replace(ASKED, questions=(Question("q1", said("Noe annet?")), *ASKED.questions)),
        replace(ASKED, title=said("En annen tittel"), groups=(Option("g1", said("Natt")),), most=2),
    ],
    ids=["signs", "order", "one-more", "one-less", "format", "tables", "beside-another", "groups"],
)
def test_a_question_is_known_again_however_it_is_dressed_up(again: Paper) -> None:
    assert ask_the_same(ASKED, again)
    assert ask_the_same(again, ASKED)


@pytest.mark.parametrize(
    "other",
    [
        asking("Hvem hører du på?", "Leder", "Kolleger", "Ingen"),
        asking("Hvem hører på deg?", "Mandag", "Tirsdag", "Onsdag"),
        asking("Hvem hører på deg?", format="notes"),
        a_paper("evaluation"),
    ],
    ids=["words", "options", "texts", "evaluation"],
)
def test_another_question_is_another_one(other: Paper) -> None:
    assert not ask_the_same(ASKED, other)
    assert not ask_the_same(other, ASKED)


def test_a_statement_is_known_again_among_others() -> None:
    first, second = (a_paper("statements", questions=1), a_paper("statements", questions=3))
    assert ask_the_same(first, second)
    assert ask_the_same(EVALUATION, EVALUATION)


def test_of_the_same_group_it_counts_also_in_another_place_but_for_a_gathering() -> None:
    for paper, elsewhere in ((ASKED, 1), (EVALUATION, 0)):
        now = replace(a_vote(paper), id="v2")
        here, there = a_vote(paper), replace(a_vote(paper), place="19:annen")
        assert len(asked_before(now, [here])) == 1
        assert len(asked_before(now, [there])) == elsewhere
        assert asked_before(now, [replace(there, group="g2")]) == []
        assert len(asked_before(now, [replace(here, group="g2")])) == 1
        assert asked_before(now, [now]) == []
