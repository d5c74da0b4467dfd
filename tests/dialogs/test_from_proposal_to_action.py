"""What an action grows from: a proposal, a decision, a line of the baton, a typed idea; and a no."""

import json
from pathlib import Path

import pytest

from programme.ballot import Area
from programme.status import Status
from tests.cards.walk import of, shown
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.plan_presses import (
    LEADER,
    REP,
    SAFETY,
    action,
    actions,
    add,
    begun,
    press,
    proposal,
    read,
    verbs,
)
from tests.dialogs.scoring import all_answer, decide, opened
from tests.dialogs.states import GROUP, SECRET, journey


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return begun(tmp_path)


def test_a_proposal_becomes_the_action_it_was_decided_to_be(bench: Bench) -> None:
    proposal(bench, area=Area.KEEP)
    form = press(bench, LEADER, "action.add_form/1", group=GROUP, proposal="proposal-1")
    assert "Frokost i to puljer" in json.dumps(form.card, ensure_ascii=False)
    add(bench, new="proposal-1", title="Frokost i to puljer", area="keep")
    assert action(bench, "proposal-1").area is Area.KEEP
    assert bench.work(lambda work: work.proposals.of_group(TENANT, GROUP)) == ()


def test_a_proposal_that_was_decided_on_is_shown_as_what_it_is(bench: Bench) -> None:
    proposal(bench)
    add(bench, new="proposal-1", title="Frokost i to puljer")
    form = press(bench, REP, "action.add_form/1", group=GROUP, proposal="proposal-1")
    assert "Tiltak 1" in shown(form.card)


def test_the_same_words_twice_among_the_proposals_are_one_matter(bench: Bench) -> None:
    proposal(bench)
    proposal(bench, "proposal-2", "frokost i to puljer")
    add(bench, new="proposal-1", title="Frokost i to puljer")
    assert bench.work(lambda work: work.proposals.of_group(TENANT, GROUP)) == ()


def test_the_leader_turns_a_proposal_down_with_a_reason(bench: Bench) -> None:
    proposal(bench)
    data = {"group": GROUP, "proposal": "proposal-1"}
    assert "hvorfor" in shown(press(bench, LEADER, "proposal.turn_down/1", **data).card)
    assert actions(bench) == ()
    press(bench, LEADER, "proposal.turn_down/1", **data, leave_why="Kjøkkenet har ikke folk til det nå.")
    one = action(bench, "proposal-1")
    assert (one.status, one.reason) == (Status.NOT_CHOSEN, "Kjøkkenet har ikke folk til det nå.")
    assert "Kjøkkenet har ikke folk" in read(bench, page="2")


def test_only_the_leader_turns_a_proposal_down(bench: Bench) -> None:
    proposal(bench)
    card = press(bench, REP, "proposal.turn_down/1", group=GROUP, proposal="proposal-1", leave_why="Nei.")
    assert "Det er leder som kan gjøre dette" in shown(card.card)
    assert actions(bench) == ()


def test_what_was_decided_comes_into_the_plan_at_one_press(bench: Bench) -> None:
    opened(bench)
    all_answer(bench)
    card = decide(bench, where=CHAT)
    assert "priorities.take_in/1" in verbs(card.card)
    told = shown(press(bench, LEADER, "priorities.take_in/1", vote="v-1").card)
    assert "Nå gjenstår hvem og når" in told
    assert [(one.title, one.status) for one in actions(bench)] == [
        ("Et rolig overlapp", Status.CHOSEN),
        ("Frokost i to puljer", Status.NOT_CHOSEN),
        ("En tavle på vaktrommet", Status.CHOSEN),
    ]
    assert actions(bench)[0].scores == {"effect": "4–5", "ease": "2–4", "quality": "5", "cost": "2–3"}
    assert actions(bench)[1].reason == "Det hjelper flest."
    assert bench.work(lambda work: work.proposals.of_group(TENANT, GROUP)) == ()


def test_a_decision_taken_in_twice_is_taken_in_once(bench: Bench) -> None:
    opened(bench)
    all_answer(bench)
    decide(bench, where=CHAT)
    for _ in range(2):
        press(bench, LEADER, "priorities.take_in/1", vote="v-1")
    assert len(actions(bench)) == 3
    decision = press(bench, LEADER, "priorities.decision/1", vote="v-1")
    assert "står i handlingsplanen" in shown(decision.card)
    assert "priorities.take_in/1" not in verbs(decision.card)


def test_only_the_leader_takes_a_decision_in(bench: Bench) -> None:
    opened(bench)
    all_answer(bench)
    decide(bench, where=CHAT)
    press(bench, SAFETY, "priorities.take_in/1", vote="v-1")
    assert actions(bench) == ()


def test_a_line_of_the_baton_becomes_an_action(bench: Bench) -> None:
    visit = journey(bench).visit.id
    data = {"group": GROUP, "visit": visit}
    form = press(bench, REP, "action.add_form/1", **data)
    assert SECRET in json.dumps(form.card)
    press(bench, REP, "action.add/1", **data, new="action-1", line="0", owner=REP)
    assert action(bench).title == SECRET
    assert action(bench).source.visit == visit


def test_a_line_that_the_baton_does_not_have_is_no_title(bench: Bench) -> None:
    data = {"group": GROUP, "visit": journey(bench).visit.id, "new": "action-1"}
    assert "Skriv litt mer" in shown(press(bench, REP, "action.add/1", **data, line="7").card)
    assert actions(bench) == ()


@pytest.mark.parametrize(
    "typed", ["nytt tiltak Kaffe klokka ti", "nytt tiltak: Kaffe klokka ti", "new action Kaffe klokka ti"]
)
def test_an_idea_is_typed_into_the_form(bench: Bench, typed: str) -> None:
    card = bench.write(REP, typed, where=CHAT).card
    title = next(one for one in of(card, "Input.Text") if one["id"] == "title")
    assert title["value"] == "Kaffe klokka ti"
    assert actions(bench) == ()
