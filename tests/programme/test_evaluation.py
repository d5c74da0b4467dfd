"""Looking back on what was done: when, who is asked, when answers are open to all, and what most say."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given as by_chance
from hypothesis import strategies as st

from bot.norway import norwegian_calendar
from programme.access import Standing
from programme.action import Action, Owner
from programme.ballot import Area
from programme.calendar import OSLO, USUAL_QUIET, Quiet
from programme.evaluation import (
    MOST_ACTIONS,
    QUESTIONS,
    TO_A_PAGE,
    Evaluation,
    NotAllAnswered,
    course,
    next_day,
    to_evaluate,
)
from programme.people import Group, Member, Role, Workplace
from programme.refusals import Outdated, TooLong, Unreadable
from programme.status import Effect, Onward, Status
from programme.wording import LINE_LIMIT

CALENDAR, QUIET = norwegian_calendar(), Quiet.read(USUAL_QUIET)
OPENED = datetime(2026, 11, 23, 8, 30, tzinfo=OSLO)
CLOSES = datetime(2026, 12, 7, 15, 30, tzinfo=OSLO)
TODAY = OPENED.date()
LEADER, REP, SAFETY = (Member(role, role, role) for role in Role)
OTHER_REP = Member("rep-2", "rep-2", Role.UNION_REP)


def group(*members: Member) -> Group:
    place = Workplace("Solbakken sykehjem", "Vestbygd kommune")
    return Group("g1", "t1", place, "nb", "m", 1, "ABC234", members=members or (LEADER, REP, SAFETY))


def action(id_: str = "a1", day: date | None = TODAY, status: Status = Status.DONE) -> Action:
    return Action(
        id_, "g1", 1, "Et overlapp", Area.IMPROVE, OPENED, status, owner=Owner("x", "x"), evaluates=day
    )


def evaluation(*ids: str, opened: datetime = OPENED) -> Evaluation:
    return Evaluation("e1", "g1", 1, ids or ("a1",), opened, CLOSES)


def answer(this: Evaluation, member: Member, effect: str = "worked", onward: str = "keep") -> Evaluation:
    """Everything, alike on every question and every action."""
    effects = dict.fromkeys(this.actions, Effect(effect))
    onwards = dict.fromkeys(this.actions, Onward(onward))
    return this.answer(member, dict.fromkeys(QUESTIONS, "yes"), {}, effects, onwards)


def everybody(this: Evaluation) -> Evaluation:
    for member in (LEADER, REP, SAFETY):
        this = answer(this, member)
    return this


class TestWhenItIsTime:
    def test_what_is_due_is_looked_back_on_with_what_is_due_soon(self):
        soon, later = TODAY + timedelta(days=14), TODAY + timedelta(days=15)
        plan = [action("late", later), action("soon", soon), action("now")]
        assert to_evaluate(plan, (), TODAY) == ("now", "soon")

    def test_before_anything_is_due_nothing_is(self):
        assert to_evaluate([action(day=TODAY + timedelta(days=1))], (), TODAY) == ()
        assert next_day([action(day=TODAY + timedelta(days=1))], ()) == TODAY + timedelta(days=1)

    @pytest.mark.parametrize("status", [Status.STOPPED, Status.NOT_CHOSEN, Status.CHOSEN])
    def test_what_never_came_to_anything_is_not_asked_about(self, status):
        assert to_evaluate([action(status=status)], (), TODAY) == ()
        assert next_day([action(status=status)], ()) is None

    def test_what_is_still_going_on_is_asked_about_too(self):
        assert to_evaluate([action(status=Status.UNDER_WAY)], (), TODAY) == ("a1",)

    def test_what_has_had_its_evaluation_is_not_asked_about_again(self):
        assert to_evaluate([action()], [evaluation("a1")], TODAY + timedelta(days=90)) == ()

    def test_a_new_date_brings_a_new_evaluation(self):
        moved = action(day=TODAY + timedelta(days=80))
        assert to_evaluate([moved], [evaluation("a1")], TODAY + timedelta(days=80)) == ("a1",)

    def test_what_does_not_fit_comes_with_the_next(self):
        plan = [action(f"a{n}", TODAY - timedelta(days=n)) for n in range(MOST_ACTIONS + 2)]
        first = to_evaluate(plan, (), TODAY)
        assert len(first) == MOST_ACTIONS
        assert first[0] == f"a{MOST_ACTIONS + 1}", "the longest awaited first"
        assert set(to_evaluate(plan, [evaluation(*first)], TODAY)) == {"a0", "a1"}

    @by_chance(st.lists(st.integers(-60, 400), max_size=20), st.integers(0, 500))
    def test_however_the_days_fall_each_is_evaluated_once(self, days, wait):
        plan = [action(f"a{n}", TODAY + timedelta(days=n_days)) for n, n_days in enumerate(days)]
        past: list[Evaluation] = []
        for _ in range(len(plan) + 1):
            day = next_day(plan, past)
            if day is None:
                break
            today = max(day, TODAY) + timedelta(days=wait % 7)
            ids = to_evaluate(plan, past, today)
            assert ids, "a day that is told has something to look back on"
            past.append(evaluation(*ids, opened=datetime.combine(today, OPENED.timetz())))
        assert sorted(id_ for one in past for id_ in one.actions) == sorted(one.id for one in plan)

    def test_ten_working_days_are_ten_working_days(self):
        days = course(OPENED, CALENDAR, QUIET)
        assert days.closes == CLOSES
        assert days.reminds == datetime(2026, 12, 1, 8, 30, tzinfo=OSLO)

    def test_christmas_does_not_count(self):
        days = course(datetime(2026, 12, 15, 8, 30, tzinfo=OSLO), CALENDAR, QUIET)
        assert days.closes.date() == date(2027, 1, 12)


class TestAnswering:
    def test_what_is_filled_in_is_kept_as_it_comes(self):
        this = evaluation("a1", "a2").answer(LEADER, {}, {}, {"a1": Effect.WORKED}, {})
        this = this.answer(LEADER, {"enough": "no"}, {"enough": "  Mer tid  "}, {}, {"a1": Onward.KEEP})
        mine = this.given_by(LEADER)
        assert (mine.effects, mine.onwards) == ({"a1": Effect.WORKED}, {"a1": Onward.KEEP})
        assert (mine.questions, mine.lines) == ({"enough": "no"}, {"enough": "Mer tid"})

    def test_the_form_has_a_few_actions_to_a_page_and_the_questions_last(self):
        assert evaluation("a1", "a2", "a3").pages == (("a1", "a2"), ("a3",), ())
        assert all(len(page) <= TO_A_PAGE for page in evaluation(*"abcdefgh").pages)

    def test_a_page_is_filled_in_when_all_it_asks_has_an_answer(self):
        mine = evaluation().answer(LEADER, {}, {}, {"a1": Effect.NOT}, {}).given_by(LEADER)
        assert not mine.has(("a1",))
        assert not mine.has(())
        assert answer(evaluation(), LEADER).given_by(LEADER).complete(["a1"])

    @pytest.mark.parametrize(
        "wrong",
        [
            ({"who": "yes"}, {}, {}),
            ({"enough": "maybe"}, {}, {}),
            ({}, {"why": "x"}, {}),
            ({}, {}, {"a9": Effect.NOT}),
        ],
    )
    def test_what_was_not_asked_is_not_taken(self, wrong):
        questions, lines, effects = wrong
        with pytest.raises(Unreadable):
            evaluation().answer(LEADER, questions, lines, effects, {})

    def test_a_line_has_a_limit_that_is_told(self):
        with pytest.raises(TooLong):
            evaluation().answer(LEADER, {}, {"enough": "x" * (LINE_LIMIT + 1)}, {}, {})

    def test_after_the_end_nothing_is_answered(self):
        over = everybody(evaluation()).settle("", group(), OPENED)
        with pytest.raises(Outdated):
            answer(over, LEADER)


class TestWhoSeesWhat:
    def test_each_sees_only_their_own_before_all_have_answered(self):
        this = answer(answer(evaluation(), LEADER), REP)
        for member in (LEADER, REP, SAFETY):
            seen = this.seen_by(member.user, {Standing(member.role)}, group(), OPENED)
            assert {one.user for one in seen} <= {member.user}

    def test_when_all_have_answered_the_parties_and_their_chat_see_everything(self):
        this = everybody(evaluation())
        for standing in (Standing.SAFETY_REP, Standing.PRESENT):
            assert len(this.seen_by("x", {standing}, group(), OPENED)) == 3
        assert this.seen_by("helper", {Standing.OWN_HELPER}, group(), OPENED) == ()

    def test_when_the_time_is_over_what_there_is_is_seen(self):
        this = answer(evaluation(), REP)
        assert not this.open_to_all(group(), CLOSES - timedelta(seconds=1))
        assert this.open_to_all(group(), CLOSES)

    def test_a_role_has_answered_when_one_who_holds_it_has(self):
        its = group(LEADER, REP, OTHER_REP, SAFETY)
        this = everybody(evaluation())
        assert this.open_to_all(its, OPENED)
        assert not this.waits_for(its, OTHER_REP.user, OPENED), "but may still answer"
        assert len(answer(this, OTHER_REP).given) == 4

    def test_a_role_that_nobody_holds_is_not_waited_for(self):
        this = answer(answer(evaluation(), LEADER), SAFETY)
        assert this.open_to_all(group(LEADER, SAFETY), OPENED)

    def test_it_waits_for_who_has_not_answered_and_then_for_the_leader(self):
        this, its = answer(evaluation(), REP), group()
        assert [this.waits_for(its, one, OPENED) for one in Role] == [True, False, True]
        assert [everybody(this).waits_for(its, one, OPENED) for one in Role] == [True, False, False]
        assert not everybody(this).settle("", its, OPENED).waits_for(its, "leader", OPENED)
        assert not this.waits_for(its, "stranger", OPENED)


class TestTheEnd:
    def test_it_ends_when_all_have_answered(self):
        with pytest.raises(NotAllAnswered) as refused:
            answer(evaluation(), LEADER).settle("", group(), OPENED)
        assert refused.value.facts["roles"] == "union_rep safety_rep"
        over = everybody(evaluation()).settle("Vi spør natta først.", group(), OPENED)
        assert (over.settled, over.learned) == (OPENED, "Vi spør natta først.")

    def test_it_ends_with_whatever_gap_when_the_time_is_over(self):
        assert evaluation().settle("", group(), CLOSES).settled == CLOSES

    def test_twice_is_once(self):
        over = everybody(evaluation()).settle("først", group(), OPENED)
        assert over.settle("siden", group(), CLOSES) is over


def test_the_hour_is_norwegian() -> None:
    """An evaluation opened just after midnight in Norway belongs to the new day."""
    late = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert to_evaluate([action()], [evaluation(opened=late)], TODAY + timedelta(days=90)) == ()
    assert course(late, CALENDAR, QUIET).closes == CLOSES
