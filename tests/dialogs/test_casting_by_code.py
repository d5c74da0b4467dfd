"""Whoever would rather answer alone with the bot types the code; codes are not to be guessed."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.cards.walk import of, shown
from tests.dialogs.ballots import CODE, VOTE, counted, open_vote, seal
from tests.dialogs.desk import CHAT, TENANT, Bench
from tests.dialogs.test_guessed_codes import code_of

ALONE = ""


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    found = Bench(tmp_path)
    open_vote(found)
    return found


@pytest.mark.parametrize(
    "line", [f"stem {CODE}", f"røyst {CODE}", f"vote {CODE}", f"Stem: {CODE.lower()}", "stem XY2 CDE", CODE]
)
def test_the_code_opens_the_ballot_alone_with_the_bot(bench: Bench, line: str) -> None:
    ballot = bench.write("anna", line)
    (send,) = of(ballot.card, "Action.Execute")
    assert send["data"] == {"verb": "vote.cast/1", "vote": VOTE, "code": CODE}
    receipt = bench.press("anna", "vote.cast/1", {**send["data"], "answer.q1": "o1"})
    (ask,) = of(receipt.card, "Action.Execute")
    assert "det du valgte" in shown(bench.press("anna", "vote.stored/1", ask["data"]).card)
    assert counted(bench) == 1


@pytest.mark.parametrize("line", [f"stem {CODE}", CODE, "stem"])
def test_where_others_read_along_one_is_pointed_to_the_card_and_the_own_chat(bench: Bench, line: str) -> None:
    shown_ = bench.write("anna", line, where=CHAT)
    assert "egen chat" in shown_.summary
    assert not of(shown_.card, "Input.")


def test_without_a_code_one_is_asked_for_it(bench: Bench) -> None:
    assert "Hvilken avstemning" in bench.write("anna", "stem").summary


def test_a_groups_own_code_is_still_a_groups(bench: Bench) -> None:
    shown_ = bench.write("leader", code_of(bench, "group-1"), where=CHAT)
    assert "Solbakken" in shown(shown_.card)


def test_codes_that_fit_nothing_are_counted_and_then_comes_a_wait(bench: Bench) -> None:
    for number in range(2, 7):
        assert "passer ikke her" in bench.write("guesser", f"stem XX{number}XX{number}").summary
    assert "Vent et kvarter" in bench.write("guesser", f"stem {CODE}").summary
    assert "Vent et kvarter" in bench.write("guesser", CODE).summary
    assert of(bench.write("anna", f"stem {CODE}").card, "Input.ChoiceSet")
    bench.at += timedelta(minutes=16)
    assert of(bench.write("guesser", f"stem {CODE}").card, "Input.ChoiceSet")


def test_a_bare_code_that_fits_nothing_is_one_guess_and_not_two(bench: Bench) -> None:
    bench.write("guesser", "XX2XX2")
    guesses = bench.work(lambda work: work.guesses.count(TENANT, "guesser", bench.at, timedelta(minutes=15)))
    assert guesses == 1


def test_a_code_of_another_tenant_fits_nothing(bench: Bench) -> None:
    assert "passer ikke her" in bench.write("anna", f"stem {CODE}", tenant="tenant-2").summary


def test_after_the_end_the_code_leads_to_the_result(bench: Bench) -> None:
    seal(bench)
    over = bench.write("anna", f"stem {CODE}")
    (see,) = of(over.card, "Action.Execute")
    assert see["data"] == {"verb": "vote.result/1", "vote": VOTE, "code": CODE}
