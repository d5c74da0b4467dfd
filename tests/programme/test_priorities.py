"""Each party scores alone; nothing is seen before it is time; what comes of it is a decision, never a sum."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programme.access import Standing
from programme.ballot import Raw
from programme.matrix import SameAxes, Why, first_topic, points, rows
from programme.own_words import NamesAPerson
from programme.people import Member, Role
from programme.priorities import (
    AXES,
    HIGHEST,
    LOWEST,
    Criterion,
    NothingChosen,
    Opinion,
    Priorities,
    WhyMissing,
    named,
    proposals,
)
from programme.refusals import Outdated, TooLong, Unreadable
from programme.vote import State, VoteClosed
from tests.cards.priorities_scenes import paper, scored, this, vote
from tests.cards.scenes import LEADER, MEMBERS, NOW, REP, SAFETY

OTHER_REP = Member("29:rep2", "Ola Li", Role.UNION_REP)
EVERYBODY = (*MEMBERS, OTHER_REP)
PAPER = paper(3)
SCORES = st.integers(LOWEST, HIGHEST)
KEYS = [named(criterion, option.key) for criterion in Criterion for option in proposals(PAPER)]
full = st.fixed_dictionaries(dict.fromkeys(KEYS, SCORES))
partly = st.dictionaries(st.sampled_from(KEYS), SCORES)
opinions = st.tuples(*(partly for _ in EVERYBODY)).map(
    lambda found: tuple(
        Opinion(one.user, one.role, scores) for one, scores in zip(EVERYBODY, found, strict=True)
    )
)
criteria = st.sampled_from(Criterion)


def raw(**scores: str) -> Raw:
    return Raw(answer={key.replace("__", "~"): score for key, score in scores.items()})


class TestAnswering:
    def test_scores_come_as_they_are_filled_in_and_a_blank_leaves_what_was_there(self) -> None:
        first = this().answer(REP, raw(effect__o1="4", ease__o1="2"))
        second = first.answer(REP, raw(effect__o1="", ease__o1="3", cost__o1="1"))
        assert second.given_by(REP).scores == {"effect~o1": 4, "ease~o1": 3, "cost~o1": 1}

    def test_nobody_answers_for_another(self) -> None:
        both = this().answer(REP, raw(effect__o1="4")).answer(OTHER_REP, raw(effect__o1="1"))
        assert both.given_by(REP).score(Criterion.EFFECT, "o1") == 4
        assert both.given_by(OTHER_REP).score(Criterion.EFFECT, "o1") == 1

    def test_who_takes_another_role_speaks_for_that_one_alone(self) -> None:
        moved = replace(REP, role=Role.LEADER)
        now = this(REP).answer(moved, raw(effect__o1="5"))
        assert [one.role for one in now.given] == [Role.LEADER]
        assert now.given_by(moved).scores == {"effect~o1": 5}

    @pytest.mark.parametrize("score", ["0", "6", "-1", "x", "1.5", "٣", "5 4"])
    def test_what_is_no_score_is_refused(self, score: str) -> None:
        with pytest.raises(Unreadable):
            this().answer(REP, raw(effect__o1=score))

    def test_a_proposal_that_is_not_there_counts_for_nothing(self) -> None:
        assert this().answer(REP, raw(effect__o99="5", nothing__o1="5")).given_by(REP).scores == {}

    @pytest.mark.parametrize("state", [State.CLOSED, State.CANCELLED, State.DRAFT])
    def test_only_while_it_is_open(self, state: State) -> None:
        with pytest.raises(VoteClosed):
            this(state=state).answer(REP, raw(effect__o1="4"))

    def test_what_lacks_a_score_is_told_until_nothing_does(self) -> None:
        two = replace(this(), given=(scored(REP, paper(), count=2),))
        assert [one.key for one in two.given_by(REP).unscored(two.paper)] == ["o3", "o4", "o5"]
        assert this(REP).given_by(REP).complete(paper())


class TestRevealing:
    def test_as_soon_as_all_have_answered(self) -> None:
        assert this(*MEMBERS).may_reveal(MEMBERS, at=NOW)

    def test_not_while_a_role_is_missing_even_if_asked(self) -> None:
        assert not this(LEADER, REP).may_reveal(MEMBERS, at=NOW, asked=True)

    def test_when_asked_once_all_roles_are_in(self) -> None:
        its = this(*MEMBERS)
        assert not its.may_reveal(EVERYBODY, at=NOW)
        assert its.may_reveal(EVERYBODY, at=NOW, asked=True)

    def test_at_the_closing_time_whatever_is_missing(self) -> None:
        closes = this().vote.closes
        assert closes is not None
        assert not this().may_reveal(MEMBERS, at=closes - timedelta(seconds=1))
        assert this().may_reveal(MEMBERS, at=closes)

    def test_half_an_answer_is_no_roles_answer(self) -> None:
        half = replace(this(LEADER, REP), given=(scored(SAFETY, paper(), count=4),))
        assert half.missing_roles() == tuple(Role)

    def test_not_twice(self) -> None:
        closed = this(*MEMBERS, state=State.CLOSED)
        assert not closed.may_reveal(MEMBERS, at=NOW, asked=True)


class TestSeeing:
    @pytest.mark.parametrize("standing", Standing)
    def test_before_the_reveal_each_sees_their_own_whatever_they_are(self, standing: Standing) -> None:
        seen = this(*MEMBERS).seen_by(REP.user, {standing})
        assert [one.user for one in seen] == [REP.user]

    @pytest.mark.parametrize("standing", Standing)
    def test_afterwards_the_parties_and_the_chat_see_all_and_others_nothing(self, standing: Standing) -> None:
        seen = this(*MEMBERS, state=State.CLOSED).seen_by("29:x", {standing})
        allowed = {Standing.LEADER, Standing.UNION_REP, Standing.SAFETY_REP, Standing.PRESENT}
        assert bool(seen) == (standing in allowed)

    def test_a_vote_that_is_called_off_shows_nobody_anything(self) -> None:
        assert this(*MEMBERS, state=State.CANCELLED).seen_by("29:x", set(Standing)) == ()


class TestTheTable:
    def test_every_proposal_stands_on_every_criterion_with_each_roles_score(self) -> None:
        its = this(*MEMBERS, many=2)
        table = rows(its.paper, its.given)
        assert [(row.option.key, row.criterion) for row in table] == [
            (key, criterion) for key in ("o1", "o2") for criterion in Criterion
        ]
        assert table[1].scores == {Role.LEADER: (2,), Role.UNION_REP: (4,), Role.SAFETY_REP: (4,)}

    @given(opinions, st.randoms())
    def test_the_order_of_answers_has_no_part_in_it(self, found, random) -> None:
        shuffled = list(found)
        random.shuffle(shuffled)
        assert rows(PAPER, found) == rows(PAPER, shuffled)
        assert first_topic(rows(PAPER, found)) == first_topic(rows(PAPER, shuffled))

    @given(opinions)
    def test_two_steps_apart_is_seeing_it_differently(self, found) -> None:
        for row in rows(PAPER, found):
            every = [score for scores in row.scores.values() for score in scores]
            assert row.differs == (bool(every) and max(every) - min(every) >= 2)

    @given(opinions)
    def test_what_to_talk_about_first_is_where_they_are_farthest_apart(self, found) -> None:
        table = rows(PAPER, found)
        topic = first_topic(table)
        widest = max(row.spread for row in table)
        assert (topic.row.spread if topic.row else 0) == widest
        assert (topic.why is Why.DIFFER) == (widest >= 2)

    def test_where_all_agree_or_nobody_answered_there_is_no_such_thing(self) -> None:
        alike = tuple(replace(scored(LEADER, PAPER), user=one.user, role=one.role) for one in MEMBERS)
        assert first_topic(rows(PAPER, alike)).why is Why.AGREED
        assert first_topic(rows(PAPER, ())).why is Why.SILENT


class TestThePicture:
    @given(opinions, criteria, criteria)
    def test_a_low_cost_is_good_and_everything_else_is_good_when_high(self, found, across, up) -> None:
        if across is up:
            return
        table = rows(PAPER, found)
        for point in points(table, across, up):
            here = {row.criterion: row for row in table if row.option == point.option}
            for place, criterion in ((point.across, across), (point.up, up)):
                mean = here[criterion].mean
                assert LOWEST <= place <= HIGHEST
                assert place == (6 - mean if criterion is Criterion.COST else mean)

    @given(full)
    def test_each_role_weighs_the_same_however_many_hold_it(self, scores) -> None:
        reps = tuple(Opinion(f"29:rep{n}", Role.UNION_REP, scores) for n in range(9))
        leader = Opinion(LEADER.user, Role.LEADER, dict.fromkeys(KEYS, 1))
        one, many = rows(PAPER, (leader, reps[0])), rows(PAPER, (leader, *reps))
        assert [row.mean for row in one] == pytest.approx([row.mean for row in many])

    def test_what_has_no_score_on_an_axis_has_no_place(self) -> None:
        two = replace(this(), given=(scored(REP, paper(), count=2),))
        assert [one.place for one in points(rows(two.paper, two.given), *AXES)] == [1, 2]

    def test_two_axes_are_two_different_ones(self) -> None:
        with pytest.raises(SameAxes):
            points(rows(PAPER, ()), Criterion.COST, Criterion.COST)


class TestDeciding:
    CLOSED = this(*MEMBERS, state=State.CLOSED)

    def decide(self, *chosen: str, why: str = "Det hjelper flest.", on: Priorities | None = None):
        return (on or self.CLOSED).decide(chosen, why, by=Role.LEADER, at=NOW)

    def test_several_may_go_on_in_the_order_of_the_paper(self) -> None:
        decision = self.decide("o4", "o1").decision
        assert decision is not None
        assert (decision.chosen, decision.by, decision.at) == (("o1", "o4"), "leader", NOW)

    def test_a_later_decision_takes_the_place_of_an_earlier_one(self) -> None:
        first = replace(self.CLOSED, vote=self.decide("o1"))
        assert self.decide("o2", on=first).decision.chosen == ("o2",)

    def test_the_scores_decide_nothing(self) -> None:
        silent = replace(self.CLOSED, given=())
        assert self.decide("o5", on=silent).decision == self.decide("o5").decision

    @pytest.mark.parametrize(
        ("chosen", "why", "refusal"),
        [
            ((), "x", NothingChosen),
            (("o1",), "  \u200b ", WhyMissing),
            (("o1",), "x" * 601, TooLong),
            (("o1",), "ring 22 33 44 55", NamesAPerson),
            (("o99",), "x", Unreadable),
        ],
    )
    def test_what_does_not_fit_is_refused(self, chosen, why, refusal) -> None:
        with pytest.raises(refusal):
            self.decide(*chosen, why=why)

    @pytest.mark.parametrize("state", [State.OPEN, State.CANCELLED])
    def test_never_before_the_scores_are_on_the_table(self, state: State) -> None:
        with pytest.raises(Outdated):
            self.decide("o1", on=this(*MEMBERS, state=state))

    def test_a_remark_stays_beside_it_and_takes_no_score_away(self) -> None:
        stands = replace(self.CLOSED, vote=self.decide("o1"))
        said = stands.remark(SAFETY, " Natta   først. ")
        assert said.given_by(SAFETY).remark == "Natta først."
        assert said.given_by(SAFETY).scores == stands.given_by(SAFETY).scores
        moved = said.remark(replace(REP, role=Role.LEADER), "Enig.")
        assert len(moved.given) == len(stands.given) + 1

    def test_there_is_nothing_to_remark_before_it(self) -> None:
        with pytest.raises(Outdated):
            self.CLOSED.remark(SAFETY, "x")


def test_the_paper_asks_the_four_criteria_in_their_order() -> None:
    assert [question.key for question in vote().paper.questions] == [one.value for one in Criterion]
    assert vote().format.asked == tuple(Criterion)
