"""The leader ends an evaluation: what came of each action stands, and what was learned goes on."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from programme.budget import About
from programme.change import Changed
from programme.history import Kind
from programme.proposal import MOST_PROPOSALS, Proposal
from programme.status import Effect, Onward, Status
from storage.work import Work
from tests.dialogs import plan_days
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.evaluations import (
    DAY,
    DONE,
    LEADER,
    MORNING,
    REP,
    SAFETY,
    all_answer,
    answer,
    at,
    days_pass,
    keep,
    lay_down,
    looking_back,
    page,
    press,
    settle,
    text,
    the_evaluation,
)  # fmt: skip
from tests.dialogs.plan_days import action, at_solbakken, owner, read, told_of, until
from tests.dialogs.states import GROUP, SECRET, visit
from tests.dialogs.ways import set_out, through


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return looking_back(tmp_path)


class TestTheLeaderEndsIt:
    def test_what_most_answered_is_filled_in(self, bench: Bench) -> None:
        all_answer(bench)
        shown = press(bench, LEADER, "evaluation.end/1")
        assert shown.count('"value": "worked"') > 3

    def test_not_before_all_have_answered(self, bench: Bench) -> None:
        answer(bench, REP)
        assert "Vi venter på svar fra leder og verneombud" in press(bench, LEADER, "evaluation.end/1")
        settle(bench)
        assert the_evaluation(bench).settled is None

    def test_only_the_leader(self, bench: Bench) -> None:
        all_answer(bench)
        for who in (REP, SAFETY, "helper"):
            assert "leder" in press(bench, who, "evaluation.end/1")
            press(bench, who, "evaluation.settle/1", learned=SECRET)
        assert the_evaluation(bench).settled is None

    def test_what_is_kept_changed_and_stopped(self, bench: Bench) -> None:
        all_answer(bench)
        shown = text(settle(bench, Frokost="little-change", En="not-stop"))
        assert "Virket litt. Det er nå et nytt forslag" in shown
        assert "Vi spør natta først." in shown
        kept, changed, stopped = (action(bench, id_) for id_ in DONE)
        assert (kept.effect, kept.onward) == (Effect.WORKED, Onward.KEEP)
        assert (changed.onward, stopped.onward) == (Onward.CHANGE, Onward.STOP)
        proposals = bench.work(lambda work: work.proposals.of_group(TENANT, GROUP, 9))
        assert [one.title for one in proposals] == ["Frokost i to puljer"]

    def test_it_is_told_in_the_chat_in_the_story_and_in_the_history(self, bench: Bench) -> None:
        all_answer(bench)
        settle(bench)
        assert "Dette kom ut av tiltakene" in read(bench).text(CHAT)
        story = bench.work(lambda work: work.actions.story(TENANT, DONE[0]))
        assert story[-1].kind is Changed.EVALUATED
        assert story[-1].facts == {"effect": "worked", "onward": "keep"}
        history = bench.work(lambda work: work.history.of(TENANT, GROUP))
        assert [one.by for one in history if one.kind is Kind.EVALUATED] == ["leader"]

    def test_what_still_goes_on_and_is_to_stop_is_stopped(self, tmp_path: Path) -> None:
        bench = at_solbakken(tmp_path)
        id_ = plan_days.add(bench, "Et overlapp", DAY - timedelta(weeks=10), owner(LEADER, "leader"))
        until(bench, MORNING)
        all_answer(bench)
        settle(bench, Et="not-stop")
        assert action(bench, id_).status is Status.STOPPED
        assert action(bench, id_).reason

    def test_what_lacks_something_comes_back_as_it_was_filled_in(self, bench: Bench) -> None:
        all_answer(bench)
        data = {f"effect.{DONE[0]}": "little", "learned": "Vi lærte noe."}
        shown = press(bench, LEADER, "evaluation.settle/1", **data)
        assert "Ingenting er lagret ennå" in shown
        assert "Vi lærte noe." in shown
        assert '"value": "little"' in shown
        assert the_evaluation(bench).settled is None

    def test_where_there_is_no_room_for_a_proposal_nothing_is_lost(self, bench: Bench) -> None:
        all_answer(bench)

        area = action(bench, DONE[0]).area
        made = [Proposal(f"p{n}", GROUP, "x", area, bench.at) for n in range(MOST_PROPOSALS)]
        bench.work(lambda work: [work.proposals.add(TENANT, one) for one in made])
        assert "Vi spør natta først." in text(settle(bench, Frokost="little-change"))
        assert the_evaluation(bench).settled is None

    def test_twice_is_once(self, bench: Bench) -> None:
        all_answer(bench)
        settle(bench, Frokost="little-change")
        settle(bench, "Noe annet.", Frokost="little-change")
        assert the_evaluation(bench).learned == "Vi spør natta først."
        assert bench.work(lambda work: work.proposals.count(TENANT, GROUP)) == 1
        assert len(bench.work(lambda work: work.actions.story(TENANT, DONE[0]))) == 3

    def test_an_answer_after_the_end_is_told_so_kindly(self, bench: Bench) -> None:
        all_answer(bench)
        settle(bench)
        shown = text(keep(bench, REP, "2", page(the_evaluation(bench), 1, "little", "stop")))
        assert "Dette kom ut av tiltakene" in shown
        mine = next(one for one in the_evaluation(bench).given if one.role is REP)
        assert mine.effects[DONE[0]] is Effect.NOT, "as it was before the end"

    def test_a_leader_who_waits_is_asked_in_private_and_nobody_else_is(self, bench: Bench) -> None:
        days_pass(bench, at(0))
        all_answer(bench)
        days_pass(bench, at(7))
        assert len(told_of(bench, LEADER, About.EVALUATION)) == 2
        for who in (REP, SAFETY):
            assert len(told_of(bench, who, About.EVALUATION)) == 1


class TestWhatWasLearned:
    def test_it_goes_into_the_baton_with_one_press(self, bench: Bench) -> None:
        all_answer(bench)
        settle(bench)
        shown = text(bench.press(REP, "evaluation.learned/1", {"group": GROUP}, where=CHAT))
        assert "Vi spør natta først." in shown
        journey = bench.work(lambda work: work.journeys.get(TENANT, GROUP))
        assert "Vi spør natta først." in "".join(journey.visit.baton.values())
        before = journey.visit.baton
        bench.press(REP, "evaluation.learned/1", {"group": GROUP}, where=CHAT)
        assert bench.work(lambda work: work.journeys.get(TENANT, GROUP)).visit.baton == before

    def test_what_comes_later_has_an_evaluation_of_its_own(self, bench: Bench) -> None:
        all_answer(bench)
        settle(bench)
        next_one = plan_days.add(bench, "Noe nytt", bench.at.date() + timedelta(weeks=1), owner(REP))
        assert "neste gang" in text(bench.write(LEADER, "evaluering"))
        until(bench, at(90))
        assert the_evaluation(bench).actions == (next_one,)

    @pytest.mark.parametrize(
        ("method", "verb"),
        [("der_skoen_trykker", "journey.round/1"), ("rolleforstaelse", "onward.begin/1")],
    )
    def test_it_is_shown_when_something_new_begins(self, tmp_path: Path, method: str, verb: str) -> None:
        bench = Bench(tmp_path)
        set_out(bench, method)
        through(bench)

        def learn(work: Work) -> None:
            plan = work.plans.get(TENANT, GROUP)
            work.plans.keep(TENANT, plan, replace(plan, learned="Vi spør natta først."))

        bench.work(learn)
        data = {**visit(bench), "method": "oss_og_vart"}
        bench.press(LEADER, verb, data, where=CHAT)
        stands = read(bench).text(CHAT)
        assert "Dette lærte dere forrige gang" in stands
        assert "Vi spør natta først." in stands

    def test_where_nothing_was_learned_nothing_is_said(self, tmp_path: Path) -> None:
        bench = Bench(tmp_path)
        set_out(bench, "der_skoen_trykker")
        through(bench)
        bench.press(LEADER, "journey.round/1", visit(bench), where=CHAT)
        assert "forrige gang" not in read(bench).text(CHAT)


def test_a_leader_who_goes_alone_looks_back_alone(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    set_out(bench, "stodig_lederskap")
    lay_down(bench, ("Fast tid til rapport",))
    days_pass(bench, MORNING + timedelta(hours=2))
    assert "Hva kom ut av det du bestemte?" in press(bench, LEADER, "evaluation.show/1")
    assert "Slik ser du på tiltakene" in text(answer(bench, LEADER))
    assert "Dette lærte du" in text(settle(bench))
