"""A vote is cast once, received without a word of what was in it, and counted."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from cards.elements import Shown
from dialogs.casting import GATHERED
from dialogs.turns import Pressed
from programme.urn import Urn
from tests.cards.papers import a_paper
from tests.cards.votes import WARDS, deck, papers
from tests.cards.walk import of, shown
from tests.dialogs.ballots import CODE, VOTE, counted, open_vote, seal, urn
from tests.dialogs.desk import CHAT, TENANT, Bench, place, sender

ELSEWHERE = "19:elsewhere@thread.v2"
PRIVATE = ""


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def cast(bench: Bench, who: str = "anna", where: str = CHAT, **inputs: Any) -> Shown:
    """A press on «Send svaret»; inputs go by their names, with «__» for the point."""
    data = {name.replace("__", "."): value for name, value in inputs.items()}
    return bench.press(who, "vote.cast/1", {"vote": VOTE, **data}, where=where)


def fill(bench: Bench, voters: int, **inputs: Any) -> None:
    for number in range(voters):
        cast(bench, f"voter-{number}", **(inputs or {"answer__q1": "o1"}))


def card_for_all(bench: Bench) -> str:
    """What the card that all vote from was last made to say."""
    sealed = [line for line in bench.rows("posting") if f"vote:{VOTE}" in line]
    return sealed[-1] if sealed else ""


def test_a_ballot_is_empty_and_says_the_promise_first(bench: Bench) -> None:
    open_vote(bench)
    ballot = bench.press("anna", "vote.ballot/1", {"vote": VOTE}, where=CHAT)
    assert not any("value" in entry for entry in of(ballot.card, "Input."))
    read = shown(ballot.card)
    assert read.index("Svaret lagres ikke sammen med hvem du er") < read.index("Send svaret")
    assert "Vi viser ingenting før minst 5 har svart." in read
    assert "kan ikke endres etterpå" in read


def test_a_vote_is_received_and_the_receipt_holds_no_choice(bench: Bench) -> None:
    open_vote(bench)
    receipt = cast(bench, answer__q1="o2")
    assert "Svaret er mottatt" in shown(receipt.card)
    assert not {"o2", "Tydelige vakter"} & set(json.dumps(receipt.card, ensure_ascii=False).split('"'))
    assert urn(bench).counts == {("q1", "", ""): 1, ("q1", "", "o2"): 1}


def test_a_second_press_is_received_again_and_counts_nothing(bench: Bench) -> None:
    open_vote(bench)
    first, second = cast(bench, answer__q1="o2"), cast(bench, answer__q1="o1")
    assert first == second
    assert urn(bench).counts == {("q1", "", ""): 1, ("q1", "", "o2"): 1}


def test_one_who_votes_in_the_chat_and_then_by_the_code_has_one_vote(bench: Bench) -> None:
    open_vote(bench)
    cast(bench, answer__q1="o1")
    again = cast(bench, where=PRIVATE, code=CODE, answer__q1="o2")
    assert "mottatt" in again.summary
    assert counted(bench) == 1


@pytest.mark.parametrize("format", [name for name, paper in papers().items() if not paper.groups])
def test_every_format_is_answered_with_the_inputs_of_its_own_ballot(bench: Bench, format: str) -> None:
    open_vote(bench, paper=papers()[format])
    ballot = bench.press("anna", "vote.ballot/1", {"vote": VOTE}, where=CHAT)
    most = papers()[format].most or 1
    answers: dict[str, Any] = {}
    for entry in of(ballot.card, "Input."):
        keys = [choice["value"] for choice in entry.get("choices", ())]
        if entry.get("isMultiSelect"):
            answers[entry["id"]] = ",".join(keys[:most])
        else:
            answers[entry["id"]] = keys[0] if keys else 1 if entry["type"] == "Input.Number" else "Mer tid"
    points = [name for name in answers if name.startswith("points.")]
    for name in points[most:]:
        del answers[name]
    receipt = bench.press("anna", "vote.cast/1", {"vote": VOTE, **answers}, where=CHAT)
    assert "Svaret er mottatt" in shown(receipt.card)
    assert counted(bench) == 1


def test_those_at_a_table_count_as_one_and_one_is_enough(bench: Bench) -> None:
    open_vote(bench, paper=deck(3))
    cast(bench, "anna", table="2", answer__q1="o1")
    cast(bench, "berit", table="2", answer__q1="o1,o3")
    cast(bench, "carl", table="5", answer__q1="")
    named = {(number, option) for _, number, option in urn(bench).tables if option}
    assert named == {(2, "o1"), (2, "o3")}
    assert counted(bench) == 3


def test_a_table_that_agrees_first_answers_once_and_the_next_may_choose_another(bench: Bench) -> None:
    open_vote(bench, paper=a_paper("table_score"))
    cast(bench, "anna", table="2", answer__q1="n4")
    done = cast(bench, "berit", table="2", answer__q1="n1")
    assert "Bordet har svart" in done.summary
    assert "mottatt" in cast(bench, "berit", table="3", answer__q1="n1").summary
    assert counted(bench) == 2


def test_who_one_answers_for_is_asked_and_counted_apart(bench: Bench) -> None:
    open_vote(bench, paper=a_paper("single", groups=WARDS))
    missing = cast(bench, answer__q1="o1")
    assert "Velg hvor du hører til" in missing.summary
    cast(bench, group="g2", answer__q1="o1")
    assert urn(bench).counts == {("q1", "g2", ""): 1, ("q1", "g2", "o1"): 1}


def test_points_may_come_as_numbers_and_as_texts(bench: Bench) -> None:
    open_vote(bench, paper=a_paper("points"))
    cast(bench, **{"points__q1~o1": 3, "points__q1~o2": "2", "points__q1~o3": ""})
    assert urn(bench).counts == {("q1", "", ""): 1, ("q1", "", "o1"): 3, ("q1", "", "o2"): 2}


def test_nothing_is_told_below_the_least_and_then_only_in_steps(bench: Bench) -> None:
    open_vote(bench)
    fill(bench, 4)
    assert "så langt" not in shown(cast(bench, "voter-3", answer__q1="o1").card)
    told = []
    for number in range(4, 12):
        told.append(shown(cast(bench, f"voter-{number}", answer__q1="o1").card))
    assert ["10 svar" in read for read in told] == [False] * 5 + [True] * 3
    assert all("5 svar så langt" in read or "10 svar så langt" in read for read in told)


def test_the_card_for_all_tells_a_step_once_some_seconds_after_it(bench: Bench) -> None:
    open_vote(bench)
    fill(bench, 4)
    bench.fall_due(bench.at + GATHERED)
    assert card_for_all(bench) == ""
    fill(bench, 8)
    bench.fall_due(bench.at + timedelta(seconds=5))
    assert card_for_all(bench) == ""
    bench.fall_due(bench.at + GATHERED)
    assert "5 svar så langt" in card_for_all(bench)
    before = bench.rows("posting")
    bench.fall_due(bench.at + timedelta(hours=1))
    assert bench.rows("posting") == before


def test_a_count_that_falls_due_after_the_end_changes_no_card(bench: Bench) -> None:
    open_vote(bench)
    fill(bench, 5)
    seal(bench)
    bench.fall_due(bench.at + timedelta(minutes=1))
    assert card_for_all(bench) == ""


def test_a_press_after_the_end_is_not_counted_and_shows_where_the_result_is(bench: Bench) -> None:
    open_vote(bench)
    fill(bench, 5)
    seal(bench)
    rows = bench.rows()
    for press in ("vote.cast/1", "vote.ballot/1"):
        late = bench.press("late", press, {"vote": VOTE, "answer.q1": "o1"}, where=CHAT)
        assert "Avstemningen er over" in shown(late.card)
        (see,) = of(late.card, "Action.Execute")
        assert (see["verb"], see["data"]["vote"]) == ("vote.result/1", VOTE)
    assert bench.rows() == rows


def test_after_a_cancelled_vote_nothing_is_there_to_see(bench: Bench) -> None:
    open_vote(bench)
    vote = bench.work(lambda work: work.votes.lock(TENANT, VOTE))
    bench.work(lambda work: work.votes.keep(TENANT, vote.cancel(bench.at)))
    bench.work(lambda work: work.ballots.destroy(TENANT, VOTE))
    assert "avlyst" in cast(bench, answer__q1="o1").summary


def test_the_stored_record_is_the_same_whoever_asks_and_holds_no_answer(bench: Bench) -> None:
    open_vote(bench)
    cast(bench, "anna", answer__q1="o2")
    seen = [bench.press(who, "vote.stored/1", {"vote": VOTE}, where=CHAT) for who in ("anna", "never-voted")]
    assert seen[0] == seen[1]
    assert "det du valgte +1" in shown(seen[0].card).replace("\n", "")
    assert "Tydelige vakter" not in shown(seen[0].card)


def test_in_a_dialog_the_ballot_is_filled_in_and_received(bench: Bench) -> None:
    open_vote(bench)
    assert of(bench.open("anna", "vote.ballot/1", {"vote": VOTE}).card, "Input.ChoiceSet")
    receipt = bench.press_in_dialog("anna", "vote.cast/1", {"vote": VOTE, "answer.q1": "o1"})
    assert "mottatt" in receipt.summary
    assert urn(bench).ballots == 1


@pytest.mark.parametrize("verb", ["vote.ballot/1", "vote.cast/1", "vote.stored/1"])
@pytest.mark.parametrize("where", [CHAT, PRIVATE])
def test_a_voter_whom_the_bot_has_never_met_is_not_met_by_voting(bench: Bench, verb: str, where: str) -> None:
    open_vote(bench)
    before = bench.rows(but=("urn",))
    data = {"vote": VOTE, "code": CODE, "answer.q1": "o1"}
    bench.press("new-here", verb, data, where=where)
    bench.press("new-here", verb, {**data, "answer.q1": "forged"}, where=where)
    assert bench.rows(but=("urn",)) == before
    assert not any("new-here" in line for line in bench.rows())


def test_a_voter_who_was_never_met_is_spoken_to_in_the_language_of_their_client(bench: Bench) -> None:
    open_vote(bench)
    known = sender("new-here")
    data = {"vote": VOTE, "answer.q1": "o1"}
    turn = Pressed(
        replace(known, locale="nn-NO"), place("new-here", CHAT, TENANT), bench.at, "vote.cast/1", data
    )
    received = bench.answer(turn)
    assert received is not None
    assert received.summary == "Svaret er motteke"


def test_two_orders_of_the_same_votes_leave_the_same_urn(tmp_path: Path) -> None:
    left: list[Urn] = []
    for number, order in enumerate([(1, 2, 3, 4), (4, 2, 1, 3)]):
        (tmp_path / str(number)).mkdir()
        bench = Bench(tmp_path / str(number))
        open_vote(bench)
        for voter in order:
            cast(bench, f"voter-{voter}", answer__q1=f"o{voter}")
        left.append(urn(bench))
    assert left[0] == left[1]
